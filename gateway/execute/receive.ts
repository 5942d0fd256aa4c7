// A source's answer, taken apart: its data, and its errors by the place they speak of.

import type { Fetch } from "../plan/fetches.ts";
import { fault, property, sourceFault, type Fault } from "./fault.ts";
import { isObject, type Run } from "./records.ts";

/** More errors than this in one answer are not read. */
const maxSourceErrors = 1000;

/** The answer's data, or undefined: then the fetch's fault says why. */
export function receive(run: Run, fetch: Fetch, response: unknown): object | undefined {
  const data = property(response, "data");
  const errors = property(response, "errors");
  const given = isObject(data) && !Array.isArray(data) ? data : undefined;
  if (errors !== undefined && errors !== null) readErrors(run, fetch, errors, given);
  if (given === undefined) {
    run.troubled = true;
    run.faults[fetch.index] ??= firstFault(errors, data, fetch.source, run.bytes);
  }
  return given;
}

function firstFault(errors: unknown, data: unknown, source: string, bytes: boolean): Fault {
  const wellFormed = data === null || data === undefined;
  return wellFormed && Array.isArray(errors) && errors.length > 0 ? sourceFault(errors[0], source, bytes) : fault("SOURCE_BAD_RESPONSE", source);
}

function readErrors(run: Run, fetch: Fetch, errors: unknown, data: object | undefined): void {
  if (!Array.isArray(errors)) {
    run.troubled = true;
    run.faults[fetch.index] ??= fault("SOURCE_BAD_RESPONSE", fetch.source);
    return;
  }
  if (errors.length === 0) return;
  run.troubled = true;
  if (errors.length > maxSourceErrors) run.overflowed = true;
  if (data === undefined) return;
  for (const error of errors.slice(0, maxSourceErrors)) {
    const reason = sourceFault(error, fetch.source, run.bytes);
    const place = placeOf(data, property(error, "path"));
    if (place === undefined) {
      run.faults[fetch.index] ??= reason;
      continue;
    }
    let places = run.places.get(place.holder);
    if (places === undefined) run.places.set(place.holder, (places = new Map()));
    if (!places.has(place.key)) places.set(place.key, reason);
  }
}

/** The null on an error's path, if there is one: the error may lie deeper, where the source's own null climbed from. */
function placeOf(data: object, path: unknown): { readonly holder: object; readonly key: string | number } | undefined {
  if (!Array.isArray(path)) return undefined;
  let holder: object = data;
  for (const key of path) {
    if (typeof key !== "string" && typeof key !== "number") return undefined;
    if (!Object.hasOwn(holder, key)) return undefined;
    const value = (holder as Readonly<Record<string | number, unknown>>)[key];
    if (value === null || value === undefined) return { holder, key };
    if (!isObject(value)) return undefined;
    holder = value;
  }
  return undefined;
}
