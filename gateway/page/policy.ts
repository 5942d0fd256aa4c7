// What a page of ours may load and do: its own files, its own origin, nothing inline.

const common = "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const pagePolicy = `${common}; font-src 'self'; style-src 'self'`;

/** Monaco, the editor inside GraphiQL, writes style elements as it runs, and works in workers. */
export const editorPolicy = `${common}; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self'`;
