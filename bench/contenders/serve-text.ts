// The least HTTP server there is: a POST's body in, JSON out.

import { once } from "node:events";
import { createServer, type Server } from "node:http";

type Answer = string | Buffer;

/** The port. */
export async function serveText(answer: (body: string) => Answer | Promise<Answer>): Promise<number> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    const send = (given: Answer): void => {
      const bytes = typeof given === "string" ? Buffer.from(given) : given;
      response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
      response.end(bytes);
    };
    const fail = (error: unknown): void => {
      response.writeHead(500);
      response.end(String(error));
    };
    request.on("end", () => {
      try {
        const given = answer(body);
        if (given instanceof Promise) given.then(send, fail);
        else send(given);
      } catch (error) {
        fail(error);
      }
    });
  });
  return portOf(server);
}

/** Lets the server listen on a free port of this machine's own address. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
