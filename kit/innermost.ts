// The innermost cause of an error: drivers put statements and parameters into the outer ones, which no log may hold.

export function innermostCause(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  return inner;
}
