// A map bounded in bytes that forgets what was not used for longest.

export interface Store<Value> {
  get(key: string): Value | undefined;
  /** `bytes` of the value; one that is larger than an eighth of all is not kept. */
  set(key: string, value: Value, bytes: number): void;
  delete(key: string): void;
  readonly bytes: number;
  readonly size: number;
}

/** What an entry costs beside its key and value. */
const overhead = 400;

export function createStore<Value>(maxBytes: number): Store<Value> {
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let total = 0;

  const drop = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, valueBytes) {
      drop(key);
      const bytes = valueBytes + 2 * key.length + overhead;
      if (bytes > maxBytes / 8) return;
      entries.set(key, { value, bytes });
      total += bytes;
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) break;
        drop(oldest);
      }
    },
    delete: drop,
    get bytes() {
      return total;
    },
    get size() {
      return entries.size;
    },
  };
}
