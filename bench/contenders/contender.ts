// A contender is a gateway in a process of its own that answers POST /graphql on a port of 127.0.0.1.

import type { Language } from "../world/data.ts";
import type { Question } from "../world/questions.ts";

export interface Contender {
  readonly id: string;
  readonly title: string;
  /** Its default export is a `Start`. */
  readonly file: string;
  /** The whole document, or only the name of one that the gateway knows. */
  readonly asks: "document" | "name";
}

/** What a gateway is started with. */
export interface Setting {
  readonly language: Language;
  /** With the addresses of the sources. */
  readonly supergraphSdl: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  /** For the view: PostgreSQL with the data of the house. */
  readonly database?: { readonly adminUrl: string; readonly secret: string };
}

export interface Running {
  readonly port: number;
  /** Of the gateway, if it is a program that the process started. */
  readonly pid?: number;
  /** What it leaves behind otherwise. */
  readonly close?: () => Promise<void>;
}

export type Start = (setting: Setting) => Promise<Running>;

/** The body of a request for `question`. */
export function bodyFor({ asks }: Contender, { id, query }: Question): string {
  return asks === "name" ? namedBody(id) : JSON.stringify({ query });
}

export function namedBody(documentId: string): string {
  return JSON.stringify({ documentId });
}

/** The database of the view's contenders. */
export function wanted(database: Setting["database"]): NonNullable<Setting["database"]> {
  if (database === undefined) throw new Error("this contender needs a database");
  return database;
}
