// Text as people search and sort it: "so noi vu" finds "Sở Nội vụ", and đ follows d.

const collator = new Intl.Collator("vi", { numeric: true });

export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[đĐ]/g, "d").toLowerCase().trim();
}
