// The lists inside of a dossier's JSON: what of them counts, and nothing else of them. Their other texts name persons.

const instant = /^\d{14}$/;

/** DanhSachHoSoBoSung: "first due/last due" of the supplements that moved the due date; each may be empty. Undefined when it is no such list. */
export function dueDatesOf(text: string): string | undefined {
  const list = listIn(text);
  const first = list && timesOf(list, "NgayHenTraTruoc");
  const last = list && timesOf(list, "NgayHenTraMoi");
  if (!first || !last) return undefined;
  return `${first.toSorted()[0] ?? ""}/${last.at(-1) ?? ""}`;
}

/** DanhSachLePhi: sum of Gia in đồng, as digits. */
export function feesOf(text: string): string | undefined {
  const prices = listIn(text)?.map((one) => textOf(one["Gia"]));
  if (!prices?.every((price) => /^\d{1,15}$/.test(price))) return undefined;
  return prices.reduce((sum, price) => sum + BigInt(price), 0n).toString();
}

/** DanhSachGiayToKetQua: "1" when the result is there as an electronic paper, else "0". */
export function hasResult(text: string): string | undefined {
  const list = listIn(text);
  return list && (list.length > 0 ? "1" : "0");
}

type Entry = Readonly<Record<string, unknown>>;

function listIn(text: string): readonly Entry[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isEntry = (one: unknown): one is Entry => typeof one === "object" && one !== null && !Array.isArray(one);
    return Array.isArray(list) && list.every(isEntry) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when one of them is no instant. */
function timesOf(list: readonly Entry[], field: string): string[] | undefined {
  const times = list.map((one) => textOf(one[field])).filter((time) => time !== "");
  return times.every((time) => instant.test(time)) ? times : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
