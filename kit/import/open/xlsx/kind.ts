// Which Office file a zip is, told from the names of its parts; only a workbook without macros is read.

import { FileRefusal, type RefusalCode, type Refused } from "../refusal.ts";

const asXlsx = "mở rồi lưu thành Excel Workbook (.xlsx)";

const refusals: readonly (readonly [part: RegExp, code: RefusalCode, refused: Refused])[] = [
  [/(?:^|\/)vbaproject\.bin$|^xl\/macrosheets\//, "MACROS", { what: "bảng tính có macro (.xlsm)", allowed: `${asXlsx}, không kèm macro` }],
  [/^xl\/workbook\.bin$/, "BINARY_EXCEL", { what: "bảng tính nhị phân (.xlsb)", allowed: asXlsx }],
  [/^word\//, "WORD", { what: "tệp là Word (.docx)", allowed: "chép bảng sang Excel rồi lưu thành .xlsx" }],
  [/^ppt\//, "OTHER_ZIP", { what: "tệp là PowerPoint (.pptx)", allowed: "chép bảng sang Excel rồi lưu thành .xlsx" }],
  [/^meta-inf\/manifest\.xml$|^mimetype$/, "OPEN_DOCUMENT", { what: "tệp là OpenDocument (.ods, .odt)", allowed: "mở bằng LibreOffice rồi lưu thành .xlsx" }],
  [/^encryptedpackage$/, "ENCRYPTED", { what: "bảng tính đặt mật khẩu", allowed: "bỏ mật khẩu rồi lưu lại" }],
];

export function refuseOthers(names: ReadonlySet<string>): void {
  for (const [part, code, refused] of refusals) {
    const given = [...names].find((name) => part.test(name));
    if (given !== undefined) throw new FileRefusal(code, { ...refused, given });
  }
  if (names.has("[content_types].xml") && names.has("_rels/.rels")) return;
  const given = [...names].slice(0, 5).join(", ").slice(0, 200);
  const nested = [...names].some((name) => /\.(?:zip|7z|rar|gz|xlsx?|csv|json|pdf)$/.test(name));
  const what = nested ? "tệp zip chứa tệp khác" : "tệp zip này không phải bảng tính";
  throw new FileRefusal("OTHER_ZIP", { what, allowed: "giải nén rồi nạp từng tệp .xlsx, CSV hoặc JSON bên trong", given });
}
