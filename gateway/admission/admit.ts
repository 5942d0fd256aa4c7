// Whether a document of a client's own may be answered: parsed once, measured, validated and priced before anything is planned.

import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { createLru } from "../plan/lru.ts";
import { checkSize } from "./check-size.ts";
import { checkVariables } from "./check-variables.ts";
import type { AdmissionClass } from "./classes.ts";
import { type Cost, estimateCost } from "./cost.ts";
import type { Costs } from "./costs.ts";
import { measure } from "./measure.ts";
import { refuse, refuseBeyond, type Refusal, type Refused } from "./refusal.ts";

export interface AskedDocument {
  readonly query: string;
  readonly documentHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Admission {
  /** A document of the client's own. */
  admit(asked: AskedDocument, limits: AdmissionClass): { readonly cost: Cost } | Refused;
  /** A document that is known: only what is sent with it is in question. */
  admitTrusted(trusted: KnownOperation, variables: Readonly<Record<string, unknown>>, limits: AdmissionClass): { readonly cost: Cost } | Refused;
  /** The document of a hash that was admitted lately. */
  documentOf(hash: string): DocumentNode | undefined;
}

export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What is kept of a text: its document, or why there is none. */
type Read = { readonly document: DocumentNode; readonly costs: Map<OperationDefinitionNode, Cost> } | Refused;

const maxDocuments = 200;
const maxErrors = 20;

export function createAdmission(schema: GraphQLSchema, costs: Costs): Admission {
  const reads = createLru<Read>(maxDocuments);
  const documents = createLru<DocumentNode>(maxDocuments);
  const trustedCosts = new WeakMap<OperationDefinitionNode, Cost>();

  return {
    documentOf: (hash) => documents.get(hash),
    admit({ query, documentHash, operationName, variables }, limits) {
      const wrong = checkVariables(variables, limits);
      if (wrong !== undefined) return wrong;
      const key = `${limits.name} ${documentHash}`;
      let read = reads.get(key);
      if (read === undefined) {
        read = readDocument(query, schema, limits);
        reads.set(key, read);
      }
      if ("refusals" in read) return read;
      documents.set(documentHash, read.document);
      const operation = getOperationAST(read.document, operationName);
      if (!operation) return refuse("GRAPHQL_VALIDATION_FAILED", ...noOperation);
      if (operation.operation !== OperationTypeNode.QUERY) return refuse("GRAPHQL_VALIDATION_FAILED", "Only queries are answered", "Chỉ trả lời truy vấn query");
      return priced({ document: read.document, operation }, variables, limits, read.costs);
    },
    admitTrusted(trusted, variables, limits) {
      return checkVariables(variables, limits) ?? priced(trusted, variables, limits, trustedCosts);
    },
  };

  function priced(
    { document, operation }: KnownOperation,
    variables: Readonly<Record<string, unknown>>,
    limits: AdmissionClass,
    known: Pick<Map<OperationDefinitionNode, Cost>, "get" | "set"> | WeakMap<OperationDefinitionNode, Cost>,
  ): { readonly cost: Cost } | Refused {
    let cost = known.get(operation);
    if (cost === undefined) {
      cost = estimateCost(costs, document, operation, variables);
      if (!cost.byVariables) known.set(operation, cost);
    }
    if (cost.estimate > limits.cost) return refuseBeyond("LIMIT_COST", limits.cost, cost.estimate);
    if (cost.sourceCalls > limits.sourceCalls) {
      const { sourceCalls: limit } = limits;
      return { refusals: [{ code: "LIMIT_COST", message: `The document would call sources too often: allowed are ${limit} calls, it needs ${cost.sourceCalls}`, messageVi: `Câu truy vấn gọi nguồn quá nhiều lần: cho phép ${limit}, cần ${cost.sourceCalls}`, more: { limit, estimate: cost.sourceCalls } }] };
    }
    return { cost };
  }
}

const noOperation: [string, string] = [
  "The document has no operation of this name, or several and the request names none",
  "Câu truy vấn không có thao tác mang tên này, hoặc có nhiều mà yêu cầu không nêu tên",
];

function readDocument(query: string, schema: GraphQLSchema, limits: AdmissionClass): Read {
  const parsed = parseDocument(query, limits, true);
  if ("refusals" in parsed) return parsed;
  const refused = checkSize(measure(parsed), limits);
  if (refused !== undefined) return refused;
  const errors = invalid(schema, parsed);
  if (errors.length === 0) return { document: parsed, costs: new Map() };
  // Once more, to say where.
  const located = parseDocument(query, limits, false);
  const [first, ...others] = ("refusals" in located ? errors : invalid(schema, located)).map(refusalOf);
  return first === undefined ? refuse("GRAPHQL_VALIDATION_FAILED") : { refusals: [first, ...others] };
}

function invalid(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  return validate(schema, document, specifiedRules, { maxErrors: maxErrors - 1, hideSuggestions: true });
}

function parseDocument(query: string, { tokens }: AdmissionClass, noLocation: boolean): DocumentNode | Refused {
  try {
    return parse(query, { noLocation, ...(tokens !== undefined && { maxTokens: tokens }) });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (tokens !== undefined && error.message.includes(`${tokens} tokens`)) {
      return refuse("LIMIT_TOKENS", `The document has too many tokens: allowed are ${tokens}`, `Câu truy vấn quá dài: cho phép ${tokens} từ tố`);
    }
    return { refusals: [{ ...refusalOf(error), code: "GRAPHQL_PARSE_FAILED" }] };
  }
}

function refusalOf({ message, locations, extensions }: GraphQLError): Refusal {
  // A scalar that refuses a literal says so itself.
  const { code, messageVi } = extensions;
  return {
    code: code === "BAD_USER_INPUT" ? code : "GRAPHQL_VALIDATION_FAILED",
    message: message.slice(0, longestMessage).toWellFormed(),
    ...(typeof messageVi === "string" && { messageVi }),
    ...(locations && { locations: locations.map(({ line, column }) => ({ line, column })) }),
  };
}

const longestMessage = 400;
