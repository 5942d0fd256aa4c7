// README's configuration table, between two marks.

const begin = "<!-- configuration: generated -->";
const end = "<!-- /configuration -->";

export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the marks ${begin} and ${end}`);
  return `${readme.slice(0, from)}${begin}\n${table}${readme.slice(to)}`;
}
