// Sockets to PostgreSQL that do not wait: a COPY ends with a small message of its own, which the system would hold back until the server has
// acknowledged the rows, 40 ms later.

import { connect, type Socket } from "node:net";

/** Where the driver wants to go: hosts and their ports side by side, or a unix socket. */
interface Place {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path: string | false;
}

/** For the driver's option `socket`: each host in its turn, as the driver itself takes them. What fails is heard by the driver. */
export function promptSockets(): (place: Place) => Socket {
  let turn = 0;
  return ({ host: hosts, port: ports, path }) => {
    if (path !== false) return connect({ path });
    const at = turn++ % ports.length;
    const [host = "localhost", port = 5432] = [hosts[at], ports[at]];
    // TLS asks the socket for the name of its host.
    return Object.assign(connect({ host, port, noDelay: true }), { host, port });
  };
}
