// What a source calls the state of its data: a short text that changes with every import and every new register.
// It is kept in memory, so that an answer can carry it without a statement of its own.

/** The newest row of the ledger. */
export interface LastImport {
  readonly id: number;
  readonly sha256: string;
}

export interface Version {
  /** Undefined while an import of another process could go unheard. */
  current(): string | undefined;
  /** Hears every change until the returned function is called. */
  subscribe(listener: (version: string | undefined) => void): () => void;
}

export interface VersionKeeper extends Version {
  /** An import is committed, here or elsewhere; an older one than is known changes nothing. */
  imported(last: LastImport): void;
  /** The register that answers are made with from now on. */
  registered(version: string): void;
  /** The ledger was read, and from now on every import is heard; undefined: it is no more. */
  listening(last: LastImport | undefined): void;
}

/** Before the first import. */
export const noImport: LastImport = { id: 0, sha256: "" };

export function createVersion(register: string): VersionKeeper {
  let last: LastImport = noImport;
  let registerVersion = register;
  let heard = false;
  let told: string | undefined;
  const listeners = new Set<(version: string | undefined) => void>();

  // The hash tells a restored or rebuilt ledger from the one before.
  const current = (): string | undefined => (heard ? `${last.id}-${last.sha256.slice(0, 8)}.${registerVersion}` : undefined);
  const tell = (): void => {
    const version = current();
    if (version === told) return;
    told = version;
    for (const listener of listeners) listener(version);
  };

  return {
    current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    imported(given) {
      if (given.id > last.id) last = given;
      tell();
    },
    registered(version) {
      registerVersion = version;
      tell();
    },
    listening(given) {
      heard = given !== undefined;
      if (given !== undefined) last = given;
      tell();
    },
  };
}
