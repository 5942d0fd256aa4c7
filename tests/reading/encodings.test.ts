// I1–I5, I7: one text, whatever encoding it comes in; what cannot be told for sure is refused by name.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSyllable } from "../../kit/import/open/encoding/syllable.ts";
import { fromTcvn3, tcvn3Letters } from "../../kit/import/open/encoding/tcvn3.ts";
import { fromVni, vniLetters } from "../../kit/import/open/encoding/vni.ts";
import { toTcvn3, toVni, toWindows1258 } from "./encodings.ts";
import { read, refusal } from "./files.ts";

const text = [
  "Mã,Cơ quan,Nội dung",
  "01,Sở Kế hoạch và Đầu tư,Đề nghị xử lý đơn khiếu nại về đất đai",
  "02,Ủy ban nhân dân huyện Bảo Thắng,Phản ánh tiếng ồn ở khu phố",
  "03,Thanh tra tỉnh,Kết luận số 12 được công bố ngày 5 tháng 3",
].join("\n");
const rows = text.split("\n").map((line, i) => [i + 1, ...line.split(",")]);

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8", Buffer.from(`\ufeff${text}`)],
  ["UTF-8", Buffer.from(text.normalize("NFD"))],
  ["UTF-16LE", Buffer.from(text, "utf16le")],
  ["UTF-16LE", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16BE", Buffer.from(text, "utf16le").swap16()],
  ["UTF-16BE", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["windows-1258", toWindows1258(text)],
  ["VNI", toVni(text)],
  ["VNI (lưu thành UTF-8)", Buffer.from(toVni(text).toString("latin1"))],
  ["VNI (lưu thành UTF-8)", Buffer.from(`\ufeff${toVni(text).toString("latin1")}`)],
])("I1, I2, I4: a text in %s gives the same rows", async (encoding, bytes) => {
  expect(await read(bytes)).toEqual({ format: "csv", encoding, rows });
});

// TCVN3 has no capitals with a tone: "Ủ" was a small letter in a font of capitals.
const inTcvn3 = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("Ủy", "ủy") : cell)));

test.each([
  ["TCVN3", toTcvn3(text)],
  ["TCVN3 (lưu thành UTF-8)", Buffer.from(toTcvn3(text).toString("latin1"))],
])("I3: a text in %s gives the same rows, but for capitals that it has not", async (encoding, bytes) => {
  expect(await read(bytes)).toEqual({ format: "csv", encoding, rows: inTcvn3 });
});

test("TCVN3 words in capitals get capitals with tones", () => {
  expect(fromTcvn3(toTcvn3("UBND TỈNH Bảo Thắng, THANH TRA HUYỆN, Sở").toString("latin1"))).toEqual({ text: "UBND TỈNH Bảo Thắng, THANH TRA HUYỆN, Sở", badAt: -1 });
});

test("known spellings of VNI and TCVN3 are read as everybody reads them", () => {
  expect(fromVni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp, TÆNH, öôùc").text).toBe("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, TỈNH, ước");
  expect(fromTcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp, ­íc").text).toBe("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, ước");
});

describe("round trips", () => {
  const small = [...vniLetters.values()];
  const ascii = Array.from("abcdefghijklmnopqrstuvwxyz ,;\n0123456789");
  const texts = fc.array(fc.constantFrom(...small, ...ascii)).map((letters) => letters.join(""));
  const parameters = { seed: 5, numRuns: 500 };

  test("any text of Vietnamese letters comes back from VNI, in both cases", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (any, capitals) => {
        const given = capitals ? any.toUpperCase() : any;
        expect(fromVni(toVni(given).toString("latin1"))).toEqual({ text: given, badAt: -1 });
      }),
      parameters,
    );
  });

  test("any text of small Vietnamese letters comes back from TCVN3", () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(fromTcvn3(toTcvn3(given).toString("latin1"))).toEqual({ text: given, badAt: -1 });
      }),
      parameters,
    );
  });

  test("both tables have all 67 letters that are not ASCII, each once", () => {
    expect(new Set(small).size).toBe(67);
    const inTable = Array.from(tcvn3Letters).filter((letter) => letter !== "·");
    expect(new Set(inTable).size).toBe(inTable.length);
    expect(small.filter((letter) => !inTable.includes(letter))).toEqual([]);
  });
});

test("a syllable is told from what a wrong table makes of it", () => {
  expect("nghiêng Đoàn quyển gì giếng HUYỆN hoà hòa ước yêu khuỷu thuở Nguyễn quốc".split(" ").filter((word) => !isSyllable(word))).toEqual([]);
  expect("Vieät ViÖt nhaân Cëng được̉ tãc ngừc müa".split(" ").filter((word) => isSyllable(word))).toEqual([]);
});

describe("I5: what is not in the encoding it seems to be in is refused, never repaired", () => {
  test("a broken byte in UTF-8 is named by line and byte", async () => {
    const broken = Buffer.from(text);
    const at = broken.indexOf("Bảo Thắng") + 2;
    broken[at] = 0x41;
    expect(await refusal(broken)).toMatchObject({ code: "ENCODING", where: "dòng 3", message: expect.stringContaining(`byte ở vị trí ${at - 1} không phải của bảng mã UTF-8 (nhận được: E1)`) });
  });

  test("windows-1258 that somebody calls UTF-8 is refused", async () => {
    expect(await refusal(toWindows1258(text), { encoding: "UTF-8" })).toMatchObject({ code: "ENCODING", where: "dòng 1" });
  });

  test("a legacy text with a byte that its encoding does not have is refused with the line", async () => {
    const bytes = toTcvn3(text);
    expect(await refusal(Buffer.concat([bytes, Buffer.from("\n04,x,\xffy", "latin1")]))).toMatchObject({ code: "ENCODING", where: "dòng 5", message: expect.stringContaining(`byte ở vị trí ${bytes.length + 6}`) });
  });

  test("French in windows-1252 is not taken for Vietnamese", async () => {
    const french = Buffer.from("nom,ville\nFrançois Lefèvre,Besançon\nHélène Müller,Orléans\nGaël Noël,Nîmes\n", "latin1");
    expect(await refusal(french)).toMatchObject({ code: "ENCODING_UNSURE", message: expect.stringContaining("Unikey") });
  });

  test.each([
    ["a replacement character", "a,b\n1,Vi\ufffdt\n", "U+FFFD"],
    ["a C1 control", "a,b\n1,Vi\u0085t\n", "U+0085"],
  ])("%s in UTF-8 is refused with its line", async (_, given, named) => {
    expect(await refusal(given)).toMatchObject({ code: "FORBIDDEN_CHARACTER", where: "dòng 2", message: expect.stringContaining(named) });
  });

  test("UTF-8 that was converted twice is refused by name", async () => {
    const twice = Buffer.from(new TextDecoder("windows-1252").decode(Buffer.from(text)));
    expect(await refusal(twice)).toMatchObject({ code: "ENCODING_UNSURE", message: expect.stringContaining("chuyển mã hai lần") });
  });

  test("UTF-8 with lines of VNI among it is refused by name", async () => {
    const mixed = `${text}\n04,Sôû Xaây döïng,Ñeà nghò thanh toaùn\n`;
    expect(await refusal(mixed)).toMatchObject({ code: "ENCODING_UNSURE", message: expect.stringContaining("lẫn chữ VNI") });
  });

  test("UTF-16 of a legacy text is refused by name", async () => {
    const wrong = Buffer.from(`\ufeff${toVni(text).toString("latin1")}`, "utf16le");
    expect(await refusal(wrong)).toMatchObject({ code: "ENCODING_UNSURE", where: "phần đầu tệp", message: expect.stringContaining("chữ VNI chưa chuyển mã") });
  });

  test("a broken byte after a mark of UTF-8 is named, too", async () => {
    expect(await refusal(Buffer.concat([Buffer.from("\ufeffa,b\n1,"), toWindows1258("Việt\n")]))).toMatchObject({ code: "ENCODING", where: "dòng 2" });
  });

  test("a lone surrogate in UTF-16 is refused", async () => {
    expect(await refusal(Buffer.from("\ufeffa,b\n1,\ud800x\n", "utf16le"))).toMatchObject({ code: "ENCODING", where: "dòng 2" });
  });
});

test("a text in pure ASCII and Vietnamese of Latin letters only are UTF-8", async () => {
  expect((await read("a,b\n1,2\n")).encoding).toBe("UTF-8");
  expect((await read("ten,que\nHà,Hà Nam\nLâm,Tân Bình\nTân,Bình Lâm\n")).rows[1]).toEqual([2, "Hà", "Hà Nam"]);
});

test("I7: NBSP, full-width digits and Ð stay for the form to fold; NFD becomes NFC", async () => {
  expect((await read("a,b\nSở\u00a0Y tế,１２ Ð\n".normalize("NFD"))).rows[1]).toEqual([2, "Sở\u00a0Y tế", "１２ Ð"]);
});

test("a stated encoding is used even where it could not be told", async () => {
  expect((await read(toVni("a,b\n1,Ủy\n"), { encoding: "VNI" })).rows[1]).toEqual([2, "1", "Ủy"]);
});

test("characters are whole wherever a piece of the file ends", async () => {
  const line = "Sở Kế hoạch và Đầu tư,Phản ánh 𝟙 tiếng ồn\n";
  for (const shift of [0, 1, 2, 3]) {
    const content = `${"x".repeat(shift)}a,b\n${line.repeat(4_000)}`;
    for (const bytes of [Buffer.from(content), Buffer.from(`\ufeff${content}`, "utf16le")]) {
      const { rows: got } = await read(bytes);
      expect([got.length, got.filter((row) => row[1] !== "Sở Kế hoạch và Đầu tư" || row[2] !== "Phản ánh 𝟙 tiếng ồn").length]).toEqual([4_001, 1]);
    }
  }
  const { rows: legacy, encoding } = await read(toVni(`a,b\n${"Sở Kế hoạch và Đầu tư,Phản ánh tiếng ồn\n".repeat(4_000)}`));
  expect([encoding, legacy.filter((row) => row[1] === "Sở Kế hoạch và Đầu tư" && row[2] === "Phản ánh tiếng ồn").length]).toEqual(["VNI", 4_000]);
});
