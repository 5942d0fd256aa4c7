// Names of agencies: one agency however it is typed; what does not resolve, and what is suggested and remembered.

import { expect, test } from "vitest";
import { nameKey } from "../../kit/names.ts";
import type { RegisterDocument } from "../../kit/register/document.ts";
import { createRegister } from "../../kit/register/register.ts";

const open = { validFrom: null, validTo: null };
const unit = (id: string, nameVi: string, dates: { validFrom: string | null; validTo: string | null } = open) => ({ id, nameVi, nameEn: null, level: "COMMUNE" as const, kind: "PEOPLE_COMMITTEE", ...dates });
const name = (agencyId: string, text: string, dates: { validFrom: string | null; validTo: string | null } = open) => ({ agencyId, kind: "NAME" as const, text, relation: "SELF" as const, mark: "A" as const, ...dates });
const until = { validFrom: null, validTo: "2025-07-01" };
const since = { validFrom: "2025-07-01", validTo: null };

const document: RegisterDocument = {
  version: "v1",
  publishedAt: "2026-01-01T00:00:00Z",
  units: [unit("CU", "UBND xã Hòa Bình", until), unit("MOI", "UBND xã Đức Hòa", since), unit("SNV", "Sở Nội vụ"), unit("P1", "UBND phường 1"), unit("BNV", "Bộ Nội vụ")],
  aliases: [name("CU", "UBND xã Hòa Bình", until), name("MOI", "UBND xã Đức Hòa", since), name("SNV", "Sở Nội vụ"), name("P1", "UBND phường 1"), name("BNV", "Bộ Nội vụ"), { ...name("SNV", "01"), kind: "GSO" as const }],
  parents: [],
  succession: [{ predecessorId: "CU", successorId: "MOI", kind: "MERGE", scope: null, on: "2025-07-01", legalBasis: null, mark: "A" }],
  groups: [],
};
const register = createRegister(document);

test.each([
  ["UBND xã Đức Hòa".normalize("NFD"), "MOI"],
  ["UBND xã Đức Hoà", "MOI"],
  ["UBND xã Ðức Hòa", "MOI"],
  ["ubnd XÃ đức\u00A0hòa", "MOI"],
  ["UBND xã\u200B Đức\u2060 Hòa\uFEFF", "MOI"],
  ["UBND\nxã  Đức Hòa ", "MOI"],
  ["ＵＢＮＤ phường １", "P1"],
])("%j is %s", (text, agencyId) => {
  expect(register.resolve(text, "2026-10-31")).toEqual({ agencyId, rule: "NAME" });
});

test("a tone that slipped onto the consonant is put back", () => {
  expect([nameKey("qúy"), nameKey("qủa"), nameKey("qúôc")]).toEqual(["quý", "quả", "quốc"].map(nameKey));
});

test.each([
  ["Sở Không Có", 'không có cơ quan nào tên "Sở Không Có" trong danh bạ v1'],
  ["UBND xã Hòa Bình", '"UBND xã Hòa Bình" không còn hoặc chưa có hiệu lực ngày 2026-10-31'],
])("%s waits in quarantine", (text, reason) => {
  expect(register.resolve(text, "2026-10-31")).toEqual({ reason });
});

test("a code without its leading zero is no code, and lower case is the same code", () => {
  expect(register.resolve("1", "2026-10-31", "GSO")).toEqual({ reason: 'không có cơ quan nào tên "1" trong danh bạ v1' });
  expect(register.resolve(" 01 ", "2026-10-31", "GSO")).toEqual({ agencyId: "SNV", rule: "GSO" });
});

test("suggestions are the nearest names of the day; who took over a former agency comes first", () => {
  expect(register.suggest("so noi vu", "2026-10-31", 2)).toEqual([
    { agencyId: "SNV", nameVi: "Sở Nội vụ", text: "Sở Nội vụ", why: "SIMILAR", score: 1 },
    { agencyId: "BNV", nameVi: "Bộ Nội vụ", text: "Bộ Nội vụ", why: "SIMILAR", score: 0.735 },
  ]);
  expect(register.suggest("UBND xã Hoà Bình", "2026-10-31", 1)).toEqual([{ agencyId: "MOI", nameVi: "UBND xã Đức Hòa", text: "UBND xã Hoà Bình", why: "SUCCESSOR", score: 1 }]);
  expect(register.suggest("UBND xã Hoà Bình", "2024-10-31", 1).map(({ agencyId }) => agencyId)).toEqual(["CU"]);
  expect(register.suggest("Ủy ban nhân dân xã Duc Hoa", "2026-10-31", 1).map(({ agencyId }) => agencyId)).toEqual(["MOI"]);
  expect(register.suggest("xyz", "2026-10-31", 3)).toEqual([]);
});

test("a remembered name counts on its days, after the register's own names; the later decision wins", () => {
  const remember = (text: string, agencyId: string, dates: { validFrom: string | null; validTo: string | null } = open) => ({ textKey: nameKey(text), agencyId, ...dates });
  const remembering = createRegister(document, [remember("Sở NV", "BNV"), remember("Sở NV", "SNV", since), remember("Sở Nội vụ", "BNV"), remember("UBND xã Hoà Bình", "MOI", since)]);
  expect(remembering.resolve("sở nv", "2026-10-31")).toEqual({ agencyId: "SNV", rule: "NAME/REMEMBERED" });
  expect(remembering.resolve("Sở NV", "2024-10-31")).toEqual({ agencyId: "BNV", rule: "NAME/REMEMBERED" });
  expect(remembering.resolve("Sở Nội vụ", "2026-10-31")).toEqual({ agencyId: "SNV", rule: "NAME" });
  expect(remembering.resolve("UBND xã Hòa Bình", "2026-10-31")).toEqual({ agencyId: "MOI", rule: "NAME/REMEMBERED" });
  expect(remembering.resolve("UBND xã Hòa Bình", "2025-06-30")).toEqual({ agencyId: "CU", rule: "NAME" });
  expect(remembering.resolve("Sở NV", "2026-10-31", "GSO")).toEqual({ reason: 'không có cơ quan nào tên "Sở NV" trong danh bạ v1' });
});
