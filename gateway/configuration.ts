// The variables as text: README's table and .env.example.

import { pullEveryVariable, pullProfileVariable, pullVariable } from "./pull-variables.ts";
import { sourceDatabaseVariable, sourceVariable, variables, type Variable } from "./variables.ts";

const placeholder = "<NAME>";
const ofSource = [sourceVariable, sourceDatabaseVariable, pullVariable, pullProfileVariable, pullEveryVariable];
const all: readonly Variable<unknown>[] = [...Object.values(variables), ...ofSource.map((variable) => variable(placeholder))];

/** Markdown. */
export function configurationTable(language: "vi" | "en" = "en"): string {
  const head = language === "vi" ? ["Biến", "Mặc định", "Cho phép", "Để làm gì"] : ["Variable", "Default", "Allowed", "For"];
  const rows = all.map((variable) => [
    `\`${variable.name}\`${variable.secret ? ` (\`${variable.name}_FILE\`)` : ""}`,
    variable.fallback ? `\`${variable.fallback}\`` : "–",
    variable.allowed[language],
    variable.about[language],
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The text of .env.example: everything commented out, since everything has a default. */
export function environmentExample(): string {
  const parts = all.map((variable) => {
    const lines = [both(variable.about), both(variable.allowed)];
    const name = variable.name.replace(placeholder, "EGOV");
    return [...lines, ...(variable.secret ? [`#${name}_FILE=/run/secrets/${name.toLowerCase()}`] : []), `#${name}=${variable.example}`, ""].join("\n");
  });
  return ["# Mọi biến đều có thể bỏ trống · every variable may be left out", "", ...parts].join("\n");
}

function both({ vi, en }: Variable<unknown>["about"]): string {
  return vi === en ? `# ${vi}` : `# ${vi} · ${en}`;
}
