// Listeners of a request's signal, kept in a set of our own: asking the signal itself to listen, and to stop, has its price each time,
// and a request makes many calls. The signal's own listener goes with the last one in the set.

interface Leaving {
  readonly calls: Set<() => void>;
  readonly all: () => void;
}

const known = new WeakMap<AbortSignal, Leaving>();

/** Calls `leave` when the signal is aborted, unless the function given back was called before. The signal is not aborted yet. */
export function onAbort(signal: AbortSignal, leave: () => void): () => void {
  const leaving = known.get(signal) ?? listen(signal);
  leaving.calls.add(leave);
  return () => {
    if (!leaving.calls.delete(leave) || leaving.calls.size > 0) return;
    known.delete(signal);
    signal.removeEventListener("abort", leaving.all);
  };
}

function listen(signal: AbortSignal): Leaving {
  const calls = new Set<() => void>();
  const leaving = { calls, all: () => calls.forEach((leave) => leave()) };
  known.set(signal, leaving);
  signal.addEventListener("abort", leaving.all);
  return leaving;
}
