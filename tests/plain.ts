// An answer as a caller over HTTP would read it, without the version that every answer carries.

export function plain(answer: object): { readonly data?: unknown; readonly errors?: unknown } {
  const { extensions: _, ...rest } = JSON.parse(JSON.stringify(answer));
  return rest;
}
