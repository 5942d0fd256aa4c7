// Requests that end before they are answered in full, or that cannot be run at all.

import { describe, expect, test } from "vitest";
import { agencies, clientError, province } from "./fixtures/province.ts";

describe("the request's clock", () => {
  test("answers what is ready, and calls nothing more", async () => {
    const clock = new AbortController();
    const engine = await province({ egov: () => { queueMicrotask(() => clock.abort()); return new Promise(() => undefined); } });
    const answer = await engine.ask("{ agencies { id view { egov { rate } score } } }", { signal: clock.signal });
    expect(answer.data).toEqual({ agencies: agencies.map(({ id }) => ({ id, view: { egov: null, score: null } })) });
    expect(answer.errors?.map(({ path, extensions }) => [path?.at(-1), extensions["code"], extensions["source"]])).toEqual(
      agencies.flatMap(() => [["egov", "REQUEST_DEADLINE", "egov"], ["score", "REQUEST_DEADLINE", "plan"]]),
    );
    expect(engine.calls.map(({ source }) => source)).toEqual(["register", "egov"]);
  });

  test("that has run out before the start calls nothing", async () => {
    const engine = await province();
    const answer = await engine.ask('{ agency(id: "SNV") { id } }', { signal: AbortSignal.abort() });
    expect(answer).toEqual({ data: { agency: null }, errors: [clientError("REQUEST_DEADLINE", "register", ["agency"])] });
    expect(engine.calls).toEqual([]);
  });
});

describe("requests that cannot be run", () => {
  test("variables of the wrong type are the client's fault", async () => {
    const engine = await province();
    const { data, errors } = await engine.ask("query($id: ID!) { agency(id: $id) { id } }", { variables: { id: { "$gt": "" } } });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(engine.calls).toEqual([]);
  });

  test.each([[undefined], ["C"]])("an operation that is not there: %s", async (operationName) => {
    const engine = await province();
    const { errors } = await engine.ask("query A { search } query B { search }", operationName === undefined ? {} : { operationName });
    expect(errors).toEqual([clientError("GRAPHQL_VALIDATION_FAILED", undefined, undefined)]);
  });

  test("a variable named after the prototype is refused", async () => {
    const engine = await province();
    const { errors } = await engine.ask("query($__proto__: String) { search(text: $__proto__) }", { variables: JSON.parse('{"__proto__":"x"}') });
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
  });
});
