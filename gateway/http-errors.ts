// What goes wrong before GraphQL begins, answered as JSON in the same form as every other error.

import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { bodyOf, refuse, type Refused, statusOf } from "./admission/refusal.ts";

const json = "application/json; charset=utf-8";

export function sendRefused(reply: FastifyReply, request: FastifyRequest, refused: Refused, status = statusOf(refused), type = json) {
  return reply.status(status).header("cache-control", "no-store").type(type).send(bodyOf(refused, request.id));
}

export function answerHttpErrors(app: FastifyInstance, onBug: (error: unknown, requestId: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && status !== 503) onBug(error, request.id);
    return sendRefused(reply, request, refusalOf(error, status), status >= 500 && status !== 503 ? 500 : status);
  });
  app.setNotFoundHandler((request, reply) => {
    if (pathOf(request.url) === "/graphql") return sendMethods(reply, request, "GET, POST");
    return sendRefused(reply, request, refuse("BAD_USER_INPUT", "There is no such page", "Không có trang này"), 404);
  });
}

/** 405, with what is allowed. */
export function sendMethods(reply: FastifyReply, request: FastifyRequest, allowed: string) {
  const words: [string, string] = ["Method: documents of your own come by POST, trusted ones also by GET", "Phương thức: truy vấn tự viết gửi bằng POST, truy vấn đã đăng ký gửi được cả bằng GET"];
  return sendRefused(reply.header("allow", allowed), request, refuse("BAD_USER_INPUT", ...words), 405);
}

/** Bad addresses, before there is a route. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  sendRefused(reply.header("x-request-id", request.id), request, status === 503 ? refuse("OVERLOADED") : refuse("BAD_USER_INPUT", "The address cannot be read", "Không đọc được địa chỉ"), status);
}

/** What is not HTTP, or comes too slowly: answered on the bare connection, which is then closed. */
export function answerSocketError(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, message, messageVi] = socketErrors[error.code ?? ""] ?? ["400 Bad Request", "The request is not HTTP", "Yêu cầu không đúng HTTP"];
  const body = bodyOf(refuse("BAD_USER_INPUT", message, messageVi), randomUUID());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: ${json}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const socketErrors: Readonly<Record<string, readonly [string, string, string]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The headers are too long", "Tiêu đề quá dài"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request came too slowly", "Yêu cầu gửi quá chậm"],
};

function refusalOf({ code }: FastifyError, status: number): Refused {
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return refuse("LIMIT_BODY");
  if (status === 503) return refuse("OVERLOADED");
  if (status >= 500) return refuse("INTERNAL");
  if (status === 415) return refuse("BAD_USER_INPUT", "Content-Type: allowed is application/json", "Content-Type: cho phép application/json");
  return refuse("BAD_USER_INPUT", "The body is not a JSON object with a query", "Nội dung không phải đối tượng JSON có trường query");
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}
