import { expect, test } from "vitest";
import { nameKey, plainKey } from "../../kit/names.ts";

test.each([
  ["hoà", "hòa"],
  ["UBND xã Hoà Bình", "UBND xã Hòa Bình"],
  ["Thuỷ Lợi", "Thủy Lợi"],
  ["Sở Nội vụ", "Sở Nội vụ".normalize("NFD")],
  ["Đức Phổ", "Ðức Phổ"],
  ["Sở  Nội\u00A0vụ", "sở nội vụ"],
  ["Sở\u200B Nội vụ\uFEFF", "Sở Nội vụ"],
  ["Phường １", "Phường 1"],
  ["Trung tâm Phục vụ – Kiểm soát", "Trung tâm Phục vụ - Kiểm soát"],
])("%j and %j are one name", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ["Sơn Ba", "Sơn Bà"],
  ["Ba Tơ", "Ba To"],
  ["Nghĩa Mỹ", "Nghĩa My"],
  ["quý", "qúi"],
])("%j and %j are two names", (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test("a tone mark inside a closed syllable stays where it is", () => {
  expect(["toàn", "hoạt", "quyết", "khuyến"].map(nameKey)).toEqual(["toàn", "hoạt", "quyết", "khuyến"]);
});

test("the plain key has no diacritics, đ included", () => {
  expect(plainKey("Ủy ban nhân dân huyện Đức Phổ")).toBe("uy ban nhan dan huyen duc pho");
});
