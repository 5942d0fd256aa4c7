// The rarer changes, as CSV; and a register that is loaded anew beside decisions.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { type RegisterDocument, registerQuery } from "../../kit/register/document.ts";
import { bundle } from "../../subgraphs/agencies/import/register.ts";
import { shippedFiles } from "./files.ts";
import { openAgencies } from "./harness.ts";

const header = "Nội dung thay đổi;Đơn vị trước;Đơn vị sau;Mã trong danh bạ;Đơn vị cấp trên;Mã GSO;Chức năng;Ngày hiệu lực;Căn cứ";

async function loadLines(it: Awaited<ReturnType<typeof openAgencies>>, ...lines: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "chiso-decision-"));
  try {
    const path = join(folder, "thay-doi.csv");
    await writeFile(path, `${[header, ...lines].join("\n")}\n`);
    return await it.subgraph.importFile({ opened: await openFile(path), profile: "change-decision", period: undefined, by: "kiểm thử", osUser: null, sample: false }, { commit: true });
  } finally {
    await rm(folder, { recursive: true });
  }
}
const document = async (it: Awaited<ReturnType<typeof openAgencies>>) => ((await it.ask(registerQuery)).answer as { data: { register: RegisterDocument } }).data.register;
/** The register's files with lines of one replaced or added. */
const filesWith = (file: string, change: (text: string) => string) => shippedFiles().map(({ name, text }) => ({ name, text: name === file ? change(text) : text }));

test("a unit is divided, one is abolished, one becomes another with those under it, one moves", async () => {
  await using it = await openAgencies({ clock: () => new Date("2025-12-16T01:00:00Z") });
  const report = await loadLines(
    it,
    "Chia, tách;UBND xã Bình Minh;UBND xã Bình Minh Đông;QNG-X25-BMD;;;phía đông;01/01/2026;9/NQ-HĐND",
    "Chia, tách;UBND xã Bình Minh;UBND xã Bình Minh Tây;;;21085;phía tây;01/01/2026;9/NQ-HĐND",
    "Giải thể;Báo Quảng Ngãi;;;;;;01/02/2026;9/NQ-HĐND",
    "Đổi tên;Văn phòng UBND tỉnh;Văn phòng chung của tỉnh;QNG-VPC;;;;01/02/2026;10/NQ-HĐND",
    "Đổi tên;Thanh tra tỉnh;Thanh tra tỉnh;;QNG-VPC;;;01/03/2026;11/NQ-HĐND",
  );
  expect(report.findings.problems).toEqual([]);
  expect(report).toMatchObject({ outcome: "LOADED", format: "csv" });
  const { answer } = await it.ask(`{
    divided: agency(id: "QNG-X25-21085") { validTo successors { agency { id nameVi } kind scope } }
    west: agency(id: "QNG-X25-21085-2026") { parent(on: "2026-01-01") { id } codes { kind code } }
    east: agency(id: "QNG-X25-BMD") { codes { kind code } filePlace { row column } }
    abolished: agency(id: "QNG-BAO") { validTo successors { kind } basis }
    office: agency(id: "QNG-VPC") { nameVi nameEn level kind parent(on: "2026-02-01") { id } predecessors { agency { id } kind scope legalBasis } }
    centre: agency(id: "QNG-TTPVKS") { parents { agency { id } validFrom validTo } names { validFrom validTo } }
    inspectorate: agency(id: "QNG-TTR") { parents { agency { id } validFrom validTo } } }`);
  expect(answer).toEqual({
    data: {
      divided: { validTo: "2026-01-01", successors: [{ agency: { id: "QNG-X25-21085-2026", nameVi: "UBND xã Bình Minh Tây" }, kind: "SPLIT", scope: "phía tây" }, { agency: { id: "QNG-X25-BMD", nameVi: "UBND xã Bình Minh Đông" }, kind: "SPLIT", scope: "phía đông" }] },
      west: { parent: { id: "QNG-UBND" }, codes: [{ kind: "GSO", code: "21085" }] },
      east: { codes: [], filePlace: { row: 2, column: null } },
      abolished: { validTo: "2026-02-01", successors: [], basis: "534/QĐ-UBND; 9/NQ-HĐND" },
      office: { nameVi: "Văn phòng chung của tỉnh", nameEn: null, level: "DEPARTMENT", kind: "OFFICE", parent: { id: "QNG-UBND" }, predecessors: [{ agency: { id: "QNG-VPUBND" }, kind: "RENAME", scope: null, legalBasis: "10/NQ-HĐND" }] },
      centre: {
        parents: [{ agency: { id: "QNG-VPUBND" }, validFrom: null, validTo: "2026-02-01" }, { agency: { id: "QNG-VPC" }, validFrom: "2026-02-01", validTo: null }],
        names: [{ validFrom: null, validTo: "2026-02-01" }, { validFrom: "2026-02-01", validTo: null }],
      },
      inspectorate: { parents: [{ agency: { id: "QNG-UBND" }, validFrom: null, validTo: "2026-03-01" }, { agency: { id: "QNG-VPC" }, validFrom: "2026-03-01", validTo: null }] },
    },
  });
  expect(it.faults).toEqual([]);
});

test("a register that holds the decision already is not changed by it twice; one that it does not fit is refused", async () => {
  let now = "2025-12-16T01:00:00Z";
  await using it = await openAgencies({ clock: () => new Date(now) });
  await loadLines(it, "Sáp nhập;Xã Đông Sơn;Xã Vạn Tường;;;;;01/01/2026;9/NQ-HĐND");
  const before = await document(it);
  now = "2026-02-01T01:00:00Z";
  const load = (file: string, files: ReturnType<typeof filesWith>) => it.subgraph.load({ profile: "register", file, content: bundle(files), coversFrom: null, coversTo: null, sample: false, by: "kiểm thử" });
  const holding = filesWith("places.csv", (text) => text.replace("QNG-X25-21109,21109,xã,Đông Sơn,QNG-UBND,2025-07-01,,", "QNG-X25-21109,21109,xã,Đông Sơn,QNG-UBND,2025-07-01,2026-01-01,"))
    .map(({ name, text }) => ({ name, text: name === "succession.csv" ? `${text.trimEnd()}\nQNG-X25-21109,QNG-X25-21061,ABSORB,,2026-01-01,9/NQ-HĐND,V,V\n` : text }));
  await load("biet.json", holding);
  const { units: _, publishedAt: __, version: ___, ...after } = await document(it);
  expect(after).toEqual({ aliases: before.aliases, parents: before.parents, succession: before.succession, groups: before.groups });
  const ended = filesWith("places.csv", (text) => text.replace("QNG-X25-21109,21109,xã,Đông Sơn,QNG-UBND,2025-07-01,,", "QNG-X25-21109,21109,xã,Đông Sơn,QNG-UBND,2025-07-01,2025-11-01,"));
  await expect(load("trai.json", ended)).rejects.toThrow('thay-doi.csv: dòng 2: quyết định đã nạp không ghép được vào danh bạ mới: cho phép tên hoặc mã có hiệu lực ngày 2025-12-31 trong danh bạ; đã nhận "QNG-X25-21109"');
});
