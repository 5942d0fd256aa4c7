// Finds what looks like a citizen's number, a telephone number or a mail address. Messages never repeat it.

/** Twelve digits in a row; or in groups, when they begin with 0 as every citizen's number does (an amount does not). */
const citizenId = /(?<!\d)(?:\d{12}|0\d{2}(?:[ .-]?\d){9})(?!\d)/u;
/** Mobile (03, 05, 07, 08, 09) or landline (02), also with +84 and in groups. */
const telephone = /(?<![\d+])(?:\+?84|0)[ .()-]{0,2}(?:[35789](?:[ .()-]{0,2}\d){8}|2(?:[ .()-]{0,2}\d){9})(?!\d)/u;
const mail = /[\w.+-]+@[\w-]+\.\w/u;
const worthALook = /[\d@０-９＠]/u;

export function findPersonal(text: string): string | undefined {
  if (!worthALook.test(text)) return undefined;
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/[\s\p{Zs}]/gu, " ").replace(/\p{Pd}/gu, "-");
  if (citizenId.test(plain)) return "số căn cước";
  if (telephone.test(plain)) return "số điện thoại";
  return mail.test(plain) ? "địa chỉ thư điện tử" : undefined;
}

/** A cell's text for a message: short, and without what nobody may repeat. */
export function quoted(text: string): string {
  const found = findPersonal(text);
  if (found) return `(giống ${found}, không nhắc lại)`;
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
