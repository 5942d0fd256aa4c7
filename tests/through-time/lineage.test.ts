// Whose records follow whom on the real register: only what a document proves, never a name or a code.

import { describe, expect, test } from "vitest";
import { changesOf } from "../../kit/history/agency-changes.ts";
import { lineageOf } from "../../kit/history/lineage.ts";
import type { RegisterDocument, RegisterSuccession } from "../../kit/register/document.ts";
import { createRegister } from "../../kit/register/register.ts";
import { register as document } from "../source.ts";

const register = createRegister(document);

test.each([
  ["nothing ever happened to it", "QNG-STP", ["QNG-STP"], null],
  ["a department was wholly absorbed", "QNG-SXD", ["QNG-SXD", "QNG-SGTVT"], null],
  ["two communes were merged", "QNG-X-21262-2025", ["QNG-X-21262-2025", "QNG-X-21253", "QNG-X-21262"], null],
  ["a commune stayed what it was under a new id", "QNG-X25-21538", ["QNG-X25-21538", "QNG-X-21538"], null],
  ["a district was absorbed before 2022", "QNG-H-525", ["QNG-H-525", "QNG-H-526"], null],
  ["another province was merged into the province", "QNG-UBND", ["QNG-UBND", "KTM-UBND"], null],
  ["the predecessor's functions went to four heirs", "QNG-SNV", ["QNG-SNV"], "2025-03-01"],
  ["it took over one function", "QNG-SYT", ["QNG-SYT"], "2025-03-01"],
  ["all but one centre of the predecessor came", "QNG-STC", ["QNG-STC"], "2025-03-01"],
  ["the pairing is from memory (M)", "QNG-SNNMT", ["QNG-SNNMT"], "2025-03-01"],
  ["the merger is from memory (M)", "QNG-SKHCN", ["QNG-SKHCN"], "2025-03-01"],
  ["the heir is derived (D), not read", "QNG-X25-21548", ["QNG-X25-21548"], "2025-07-01"],
  ["a new commune, of which no document says what it was made of", "QNG-X25-21025", ["QNG-X25-21025"], "2025-07-01"],
  ["a commune that came from Kon Tum", "QNG-X25-23293", ["QNG-X25-23293"], "2025-07-01"],
  ["it is gone: what it was is its own", "QNG-SLDTBXH", ["QNG-SLDTBXH"], null],
  ["an id that nobody has", "NOBODY", ["NOBODY"], null],
])("%s: %s", (_, id, ids, knownFrom) => {
  expect(lineageOf(register, id)).toEqual({ ids, knownFrom });
});

test("of the agencies of today, those whose past can be told on the present map, and those whose past cannot", () => {
  const today = register.unitsOn(["DEPARTMENT", "COMMUNE"], "2025-08-01");
  const told = today.filter(({ id }) => lineageOf(register, id).knownFrom === null).map(({ id }) => id);
  expect(told).toEqual(["QNG-STP", "QNG-SCT", "QNG-SXD", "QNG-SVHTTDL", "QNG-SNGV", "QNG-TTR", "QNG-BQLKKT", "QNG-X25-21538"]);
  expect(today.length - told.length).toBe(103);
});

describe("a small register of invented agencies", () => {
  const unit = (id: string, validFrom: string | null = null, validTo: string | null = null) =>
    ({ id, nameVi: `Sở ${id}`, nameEn: null, level: "DEPARTMENT", kind: "DEPARTMENT", validFrom, validTo, datesMark: "V", basis: "1/QĐ" }) as const;
  const step = (predecessorId: string, successorId: string, on: string, more: Partial<RegisterSuccession> = {}): RegisterSuccession =>
    ({ predecessorId, successorId, kind: "ABSORB", scope: null, on, legalBasis: "2/QĐ", mark: "V", onMark: "V", ...more });
  const of = (units: RegisterDocument["units"], succession: readonly RegisterSuccession[]) =>
    createRegister({ version: "v", publishedAt: "2025-01-01T00:00:00.000Z", units, aliases: [], parents: [], succession, groups: [] });

  test.each([
    ["no legal basis is given", { legalBasis: null }],
    ["the step is marked D", { mark: "D" }],
    ["the step is marked M", { mark: "M" }],
    ["the step is marked A", { mark: "A" }],
    ["only some functions pass", { scope: "Đất đai" }],
    ["it is a split", { kind: "SPLIT" }],
    ["it is a transfer of functions", { kind: "FUNCTION_TRANSFER", scope: "Đất đai" }],
    ["it is an abolition", { kind: "ABOLISH" }],
  ] as const)("nothing is carried over when %s", (_, more) => {
    const made = of([unit("A", null, "2024-07-01"), unit("B")], [step("A", "B", "2024-07-01", more)]);
    expect(lineageOf(made, "B")).toEqual({ ids: ["B"], knownFrom: "2024-07-01" });
  });

  test("a merger is followed through another, and a circle of renamings ends", () => {
    const made = of([unit("A", null, "2023-01-01"), unit("B", null, "2024-01-01"), unit("C")], [step("A", "B", "2023-01-01"), step("B", "C", "2024-01-01"), step("C", "A", "2022-01-01", { kind: "RENAME" })]);
    expect(lineageOf(made, "C").ids).toEqual(["C", "B", "A"]);
  });

  test("a merger with another heir on the same day is a division, whatever it is called", () => {
    const made = of([unit("A", null, "2024-01-01"), unit("B"), unit("C")], [step("A", "B", "2024-01-01"), step("A", "C", "2024-01-01")]);
    expect([lineageOf(made, "B"), lineageOf(made, "C")]).toEqual([{ ids: ["B"], knownFrom: "2024-01-01" }, { ids: ["C"], knownFrom: "2024-01-01" }]);
  });

  test("what an agency gave away it had counted before", () => {
    const made = of([unit("A"), unit("B", "2024-01-01")], [step("A", "B", "2024-01-01", { kind: "FUNCTION_TRANSFER", scope: "Đất đai" })]);
    expect(lineageOf(made, "A")).toEqual({ ids: ["A"], knownFrom: "2024-01-01" });
  });

  test("a change says all that happened on its day, on every basis, as sure as the least sure of it", () => {
    const made = of([unit("A", null, "2024-01-01"), unit("B"), unit("C")], [step("A", "C", "2024-01-01", { kind: "FUNCTION_TRANSFER", scope: "Đất đai", legalBasis: "3/QĐ", onMark: "M" }), step("A", "B", "2024-01-01")]);
    expect(changesOf(made, "A")).toEqual([{
      on: "2024-01-01", kind: "AGENCY_CHANGE", legalBasis: "2/QĐ; 3/QĐ", mark: "M",
      textVi: "Sở A: nhập vào Sở B; chuyển chức năng cho Sở C (Đất đai)", textEn: "Sở A: absorbed by Sở B; passed functions to Sở C (Đất đai)",
    }]);
  });
});
