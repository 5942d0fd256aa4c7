// Tells "the database is not there" and "the database has no room" from bugs, by SQLSTATE and by the codes of driver and socket.

const unavailable = new Set([
  "ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT",
  // The driver's own.
  "CONNECT_TIMEOUT", "CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECTION_CONNECT_TIMEOUT",
  // Shut down by its administrator, crashed, starting up, dropped; read-only after a failover.
  "57P01", "57P02", "57P03", "57P04", "57P05", "25006",
]);

/** Too many connections, out of memory, statement cancelled or timed out, no lock in time. */
const busy = new Set(["53300", "53200", "57014", "55P03"]);

const maxCauses = 8;

/** Undefined for everything that is not an outage: then it is a bug. */
export function outageOf(error: unknown): "SOURCE_UNAVAILABLE" | "SOURCE_BUSY" | undefined {
  // ORMs wrap what the driver threw.
  let cause = error;
  for (let depth = 0; depth < maxCauses && cause instanceof Error; depth++) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (busy.has(code)) return "SOURCE_BUSY";
    // A socket that is not there; any other name that is not there is a file's.
    if (code === "ENOENT" && "syscall" in cause && cause.syscall === "connect") return "SOURCE_UNAVAILABLE";
    // Class 08: connection exceptions.
    if (unavailable.has(code) || /^08[0-9A-Z]{3}$/.test(code)) return "SOURCE_UNAVAILABLE";
    cause = cause.cause;
  }
  return undefined;
}
