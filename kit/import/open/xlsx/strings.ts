// The texts that the cells of a workbook share.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import { cellText } from "./text.ts";
import { readXml } from "./xml.ts";

export async function readSharedStrings(part: AsyncIterable<Buffer>, where: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let bytes = 0;
  let text = "";
  let inText = false;
  // Readings of characters (furigana) are no part of the text.
  let phonetic = false;
  await readXml(part, where, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    text(given) {
      if (inText) text += given;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        strings.push(cellText(text, `${where}, chữ thứ ${strings.length + 1}`));
        // Two bytes a unit, and what an element of the list costs.
        bytes += text.length * 2 + 24;
        if (bytes > limits.sharedTextBytes) throw tooMuch();
      }
    },
  });
  return strings;
}

function tooMuch(): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "chữ của bảng tính chiếm quá nhiều bộ nhớ", allowed: `nhiều nhất ${limits.sharedTextBytes} byte; lưu từng trang thành CSV UTF-8` });
}
