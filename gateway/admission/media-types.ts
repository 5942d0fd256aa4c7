// What a request may be written in, and what its answer is.

export const mediaTypes = ["application/json", "application/graphql-response+json"] as const;
type MediaType = (typeof mediaTypes)[number];

/** The answer's type; undefined if the client takes neither. By weight, then in our order. */
export function acceptable(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept === "" || accept === "*/*") return mediaTypes[0];
  const ranges = accept.split(",").map(readRange);
  const weighed = mediaTypes.map((type) => [type, weightOf(type, ranges)] as const).filter(([, weight]) => weight > 0);
  return weighed.toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1");
  return { type, weight: Number.isFinite(weight) && (charset === undefined || isUtf8(charset)) ? weight : 0 };
}

/** The most precise range that fits decides. */
function weightOf(type: MediaType, ranges: readonly Range[]): number {
  for (const wanted of [type, "application/*", "*/*"]) {
    const range = ranges.find((one) => one.type === wanted);
    if (range !== undefined) return range.weight;
  }
  return 0;
}

/** Whether a body said to be of this type is read: JSON in UTF-8. */
export function readable(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase());
  if (type !== "application/json") return false;
  return parameters.every((parameter) => !parameter.startsWith("charset") || isUtf8(parameter));
}

function isUtf8(charset: string): boolean {
  return /^charset=("?)utf-?8\1$/.test(charset);
}
