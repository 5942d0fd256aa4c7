// Document → plan → compiled plan, each made once and kept while it is used.

import type { DocumentNode, FieldNode, GraphQLCompositeType } from "graphql";
import { readPlan, rootTypeOf, type FetchPlan } from "./fetches.ts";
import { introspectionFields } from "./introspection-fields.ts";
import { createLru } from "./lru.ts";
import { inclusion, readOperation, type Included, type Operation } from "./operation.ts";
import { planText } from "./plan-text.ts";
import type { Planner } from "./planner.ts";
import { position } from "./position.ts";
import { clientShape, type Shape, type ShapeContext } from "./shape.ts";

/** What answers an operation, for one set of values of the variables that decide its `@skip`s and `@include`s. */
export interface CompiledPlan {
  readonly operation: Operation;
  /** `__schema` and `__type`, which are answered here. */
  readonly introspected: readonly FieldNode[];
  readonly fetches: FetchPlan;
  readonly shape: Shape;
  /** How often it was used; code is generated for what is used again. */
  uses: number;
}

export interface CompiledOperation {
  readonly operation: Operation;
  /** At once when it is known; `variables` are coerced. */
  planFor(variables: Readonly<Record<string, unknown>>): CompiledPlan | Promise<CompiledPlan>;
}

export interface CompileOptions {
  /** Operations kept. */
  readonly maxOperations: number;
  /** A document with more variables in `@skip` and `@include` is planned once, with conditions. */
  readonly maxConditions: number;
  readonly echoes: (source: string) => boolean;
}

export interface Compiler {
  /** Undefined if the document has no such operation. */
  compile(document: DocumentNode, hash: string, operationName: string | undefined): CompiledOperation | undefined;
}

/** Forms of one operation that are kept. */
const maxForms = 16;

export function createCompiler(context: ShapeContext, planner: Planner, options: CompileOptions): Compiler {
  const { supergraph } = context;
  const operations = createLru<CompiledOperation>(options.maxOperations);
  return {
    compile(document, hash, operationName) {
      const id = `${hash} ${operationName ?? ""}`;
      let compiled = operations.get(id);
      if (compiled === undefined) {
        const operation = readOperation(document, operationName, { fieldNames: supergraph.fieldNames, maxConditions: options.maxConditions });
        if (operation === undefined) return undefined;
        compiled = compileOperation(operation);
        operations.set(id, compiled);
      }
      return compiled;
    },
  };

  function compileOperation(operation: Operation): CompiledOperation {
    const forms = createLru<CompiledPlan | Promise<CompiledPlan>>(maxForms);
    let shared: FetchPlan | Promise<FetchPlan> | undefined;
    return {
      operation,
      planFor(variables) {
        const id = operation.conditions.map((name) => (variables[name] === true ? "1" : "0")).join("");
        const known = forms.get(id);
        if (known !== undefined) return known;
        const included = inclusion(Object.fromEntries(operation.conditions.map((name) => [name, variables[name] === true])));
        const fetches = operation.settled ? plannedFetches(operation, included) : (shared ??= plannedFetches(operation, undefined));
        const made = fetches instanceof Promise ? fetches.then(formOf) : formOf(fetches);
        forms.set(id, made);
        if (made instanceof Promise) {
          made.then(
            (form) => forms.set(id, form),
            () => {
              forms.delete(id);
              shared = undefined;
            },
          );
        }
        return made;

        function formOf(given: FetchPlan): CompiledPlan {
          return { operation, introspected: introspectionFields(operation, included), fetches: given, shape: clientShape(context, operation, included, given.root), uses: 0 };
        }
      },
    };
  }

  function plannedFetches(operation: Operation, included: Included | undefined): FetchPlan | Promise<FetchPlan> {
    const type: GraphQLCompositeType = rootTypeOf(supergraph, operation.definition.operation);
    const text = planText(supergraph, operation, included);
    if (text === undefined) return { step: undefined, fetches: [], root: position(type, [], []) };
    return planner.plan(text).then((planned) => readPlan(supergraph, planned, type, options.echoes));
  }
}

