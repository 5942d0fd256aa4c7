// A workbook → its sheets as tables. The list of sheets, shared texts and styles are read at once, rows when they are asked for.

import { posix } from "node:path";
import { assertUnchanged, type FileStamp } from "../chunks.ts";
import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import type { Table } from "../table.ts";
import { type Archive, openArchive } from "./archive.ts";
import { refuseOthers } from "./kind.ts";
import { readFrame } from "./sheet-frame.ts";
import { sheetRows } from "./sheet.ts";
import { noStrings, readSharedStrings } from "./strings.ts";
import { noStyles, readStyles } from "./styles.ts";
import type { Workbook } from "./value.ts";
import { invalid, readXml, small } from "./xml.ts";

export async function openWorkbook(file: FileStamp): Promise<{ readonly encoding: string | null; readonly tables: readonly Table[] }> {
  await using archive = await openArchive(file.path);
  refuseOthers(archive.names);
  const main = (await relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw invalid("_rels/.rels", "không nói phần nào là bảng tính");
  const { sheets, since1904 } = await readSheetList(archive, main);
  const relations = await relationsOf(archive, main);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
  const workbook: Workbook = {
    strings: strings === undefined ? noStrings : await readSharedStrings(archive.part(strings), strings),
    styles: styles === undefined ? noStyles : await readStyles(small(archive.part(styles), styles), styles),
    since1904,
  };
  const tables: Table[] = [];
  for (const { name, hidden, id } of sheets) {
    const relation = relations.find((one) => one.id === id);
    if (!relation) throw invalid(main, `trang ${name} không có nội dung`);
    if (relation.type === "xlMacrosheet") throw new FileRefusal("MACROS", { what: "bảng tính có trang macro", allowed: "bỏ trang đó rồi lưu lại", where: name });
    // Charts and dialogs have no rows.
    if (relation.type !== "worksheet") continue;
    const part = relation.target;
    const { hiddenColumns, mergedInto } = await readFrame(archive.part(part), name);
    const rows = () => sheetRows({ name, part: () => reopened(file, part), workbook, mergedInto });
    tables.push({ name, hidden, hiddenColumns, fields: null, rows });
  }
  const runs = [...workbook.strings.runs.values()].flat();
  const encodings = new Set([...workbook.styles.encodings, ...runs.flatMap(({ font }) => font?.encoding ?? [])]);
  return { encoding: encodings.size === 0 ? null : `${[...encodings].toSorted().join(", ")} (theo phông chữ)`, tables };
}

/** The zip is opened for each reading, so that an opened file holds none. */
async function* reopened(file: FileStamp, part: string): AsyncGenerator<Buffer> {
  await assertUnchanged(file);
  await using archive = await openArchive(file.path);
  yield* archive.part(part);
}

interface Relation {
  readonly id: string;
  /** Last part of its address. */
  readonly type: string;
  /** Name of the part in the zip. */
  readonly target: string;
}

async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  await readXml(small(archive.part(name), name), name, {
    open(tag, { Id = "", Type = "", Target = "", TargetMode }) {
      if (tag !== "Relationship" || TargetMode === "External") return;
      relations.push({ id: Id, type: posix.basename(Type), target: Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target) });
    },
  });
  return relations;
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

async function readSheetList(archive: Archive, main: string): Promise<{ readonly sheets: readonly ListedSheet[]; readonly since1904: boolean }> {
  const sheets: ListedSheet[] = [];
  let since1904 = false;
  await readXml(small(archive.part(main), main), main, {
    open(tag, attributes) {
      if (tag === "workbookPr") since1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
      if (tag !== "sheet") return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: (attributes.name ?? "").normalize("NFC"), hidden: (attributes.state ?? "visible") !== "visible", id });
      if (sheets.length > limits.sheets) throw new FileRefusal("TOO_LARGE", { what: "bảng tính có quá nhiều trang", allowed: `nhiều nhất ${limits.sheets} trang` });
    },
  });
  return { sheets, since1904 };
}
