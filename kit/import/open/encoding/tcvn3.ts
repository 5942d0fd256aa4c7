// TCVN3 ("ABC", fonts .Vn…): one byte a letter, and no capital letter with a tone.

/** Letters of the bytes A1 to FE; "·" where the encoding has none. */
export const tcvn3Letters =
  "ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······" +
  "ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ";

const first = 0xa1;

/**
 * Text whose characters are the encoding's bytes (U+00A1–U+00FE); others stay. Capitals with a tone were typed as small letters
 * in a font of capitals: they become capitals again in a word whose other letters are at least two capitals ("TØNH" → "TỈNH").
 */
export function fromTcvn3(bytes: string): { readonly text: string; readonly badAt: number } {
  let badAt = -1;
  const text = bytes.replace(/[A-Za-z\u00a1-\u00ff]+/g, (word, at: number) => {
    const letters = word.replace(/[\u00a1-\u00ff]/g, (byte, i: number) => {
      const letter = tcvn3Letters[byte.charCodeAt(0) - first] ?? "·";
      if (letter === "·" && badAt === -1) badAt = at + i;
      return letter;
    });
    return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? letters.toUpperCase() : letters;
  });
  return { text, badAt };
}
