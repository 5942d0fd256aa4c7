// People, products and reviews, in Vietnamese and in ASCII of the same bytes: every text has its twin of equal length in UTF-8.

export type Language = "ascii" | "vietnamese";

export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

export interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
}

export interface Review {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly productUpc: string;
}

export interface World {
  readonly users: readonly User[];
  readonly products: readonly Product[];
  readonly reviews: readonly Review[];
}

const people = ["Nguyễn Thị Hường", "Trần Đức Mạnh", "Lê Hoàng Yến", "Phạm Quốc Tuấn", "Đặng Thùy Dương", "Võ Ngọc Bích"];
const things = ["Bàn gỗ lim", "Ghế mây đan", "Tủ sách lớn", "Đèn bàn học", "Chiếu cói Nga Sơn", "Nồi đồng đúc", "Quạt trần cũ", "Gối bông gòn", "Tranh sơn mài"];
const opinions = [
  "Dùng tốt, đúng như lời giới thiệu.",
  "Giao chậm hai ngày nhưng hàng còn nguyên vẹn, gói kỹ.",
  "Chất lượng tạm được so với giá tiền.",
  "Rất bền, cả nhà đều thích, sẽ mua thêm một chiếc nữa.",
  "Màu sắc khác ảnh, đã đổi lại.",
];

/** Who reviewed what: authors 1–6, products 1–9. */
const written: readonly (readonly [author: number, product: number])[] = [
  [1, 1], [1, 2], [2, 3], [2, 1], [3, 4], [3, 5], [4, 6], [4, 2], [5, 7], [5, 8], [6, 9], [6, 4], [1, 9],
  [2, 5], [3, 3], [4, 1], [5, 5], [6, 7], [1, 4], [2, 8], [3, 6], [4, 9], [5, 2], [6, 3], [1, 7],
];

export function createWorld(language: Language): World {
  const text = language === "vietnamese" ? (given: string) => given : asciiTwin;
  return {
    users: people.map((name, index) => ({ id: `${index + 1}`, name: text(name), username: `u${index + 1}` })),
    products: things.map((name, index) => ({ upc: `${index + 1}`, name: text(name), price: 90_000 + index * 35_000, weight: 100 + index * 150, inStock: index % 3 !== 1 })),
    reviews: written.map(([author, product], index) => ({ id: `${index + 1}`, body: text(opinions[index % opinions.length] ?? ""), authorId: `${author}`, productUpc: `${product}` })),
  };
}

/** Light things travel free. */
export function shippingEstimate({ price, weight }: { readonly price: number; readonly weight: number }): number {
  return price > 300_000 ? 0 : Math.round(weight * 20);
}

/** Without its accents, filled up to the same number of bytes. */
function asciiTwin(given: string): string {
  const plain = given.normalize("NFD").replaceAll(/\p{Mark}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain.padEnd(Buffer.byteLength(given), " and so on");
}
