// What goes wrong before GraphQL begins, answered as JSON in the same form as every other error.

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ErrorCode, errorKinds } from "./errors.ts";

export function answerHttpErrors(app: FastifyInstance, onBug: (error: unknown, requestId: string) => void): void {
  // Only JSON bodies are read; the parsers for other types would let a form post a query.
  app.removeContentTypeParser("text/plain");

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) onBug(error, request.id);
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return send(reply, request, 413, "LIMIT_BODY");
    if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
      return send(reply, request, 415, "BAD_USER_INPUT", "Content-Type: allowed is application/json", "Content-Type: cho phép application/json");
    }
    if (status >= 500) return send(reply, request, status === 503 ? 503 : 500, status === 503 ? "OVERLOADED" : "INTERNAL");
    return send(reply, request, status, "BAD_USER_INPUT", "The body is not a JSON object with a query", "Nội dung không phải đối tượng JSON có trường query");
  });

  app.setNotFoundHandler((request, reply) => {
    if (request.url.split("?")[0] === "/graphql") {
      reply.header("allow", "POST");
      return send(reply, request, 405, "BAD_USER_INPUT", "Method: allowed on /graphql is POST", "Phương thức: /graphql chỉ nhận POST");
    }
    return send(reply, request, 404, "BAD_USER_INPUT", "There is no such page", "Không có trang này");
  });
}

function send(reply: FastifyReply, request: FastifyRequest, status: number, code: ErrorCode, message?: string, messageVi?: string) {
  const kind = errorKinds[code];
  const error = { message: message ?? kind.message, extensions: { code, messageVi: messageVi ?? kind.messageVi, requestId: request.id } };
  return reply.status(status).type("application/json; charset=utf-8").send(JSON.stringify({ errors: [error] }));
}
