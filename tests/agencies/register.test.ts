import { expect, test } from "vitest";
import { createRegister, type Register, validOn } from "../../kit/register/register.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { shippedFiles } from "./files.ts";

const built = buildRegister(shippedFiles(), "2025-07-01T17:00:00.000Z");
if ("problems" in built) throw new Error(JSON.stringify(built.problems, null, 2));
const { forms, document } = built.register;
const register: Register = createRegister(document);

test("the same files give the same document, in whatever order they come", () => {
  const again = buildRegister(shippedFiles().toReversed(), "2025-07-01T17:00:00.000Z");
  expect(again).toMatchObject({ register: { document } });
  expect(document.version).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ["2022-06-30", { CENTRAL: 1, PROVINCE: 4, DEPARTMENT: 20, DISTRICT: 13, COMMUNE: 173, OTHER: 19 }],
  ["2024-12-31", { CENTRAL: 1, PROVINCE: 4, DEPARTMENT: 20, DISTRICT: 13, COMMUNE: 173, OTHER: 19 }],
  ["2025-02-01", { CENTRAL: 1, PROVINCE: 4, DEPARTMENT: 20, DISTRICT: 13, COMMUNE: 170, OTHER: 19 }],
  ["2025-06-30", { CENTRAL: 1, PROVINCE: 4, DEPARTMENT: 15, DISTRICT: 13, COMMUNE: 170, OTHER: 19 }],
  // The 14 departments that the news named, and the management board of the economic zone.
  ["2025-08-01", { CENTRAL: 1, PROVINCE: 4, DEPARTMENT: 15, DISTRICT: 0, COMMUNE: 96, OTHER: 18 }],
])("on %s the levels hold the known numbers of agencies", (day, counts) => {
  const levels = ["CENTRAL", "PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE", "OTHER"] as const;
  expect(Object.fromEntries(levels.map((level) => [level, register.unitsOn([level], day).length]))).toEqual(counts);
});

test.each([
  ["2022-06-30", { 522: 23, 524: 22, 525: 16, 527: 11, 528: 14, 529: 14, 530: 9, 531: 5, 532: 12, 533: 13, 534: 15, 535: 19 }],
  ["2025-02-01", { 522: 22, 524: 22, 525: 16, 527: 11, 528: 13, 529: 14, 530: 9, 531: 5, 532: 12, 533: 12, 534: 15, 535: 19 }],
])("on %s each district holds its communes, and Lý Sơn none", (day, counts) => {
  const communes = document.parents.filter((parent) => parent.parentId.startsWith("QNG-H-") && validOn(parent, day));
  expect(Object.fromEntries([...Map.groupBy(communes, ({ parentId }) => parentId.slice(6))].map(([code, group]) => [code, group.length]))).toEqual(counts);
});

test("the communes of 1/7/2025 are 86 xã, 9 phường and the đặc khu Lý Sơn; 55 of their codes are re-used, 13 with the same name", () => {
  const after = forms.filter(({ id }) => id.startsWith("QNG-X25-"));
  const types = Map.groupBy(after, ({ place }) => place?.type);
  const before = new Map(forms.filter(({ id }) => /^QNG-X-\d{5}$/.test(id)).map((form) => [form.place?.gso, form.nameVi]));
  expect({
    xã: types.get("xã")?.length,
    phường: types.get("phường")?.length,
    "đặc khu": types.get("đặc khu")?.map(({ nameVi }) => nameVi),
    reused: after.filter(({ place }) => before.has(place?.gso)).length,
    sameName: after.filter(({ place, nameVi }) => before.get(place?.gso) === nameVi).length,
  }).toEqual({ xã: 86, phường: 9, "đặc khu": ["UBND đặc khu Lý Sơn"], reused: 55, sameName: 13 });
});

test.each([
  ["21025", "2022-06-30", "QNG-X-21025"],
  ["21025", "2025-07-01", "QNG-X25-21025"],
  ["21115", "2025-06-30", "QNG-X-21115"],
  ["21115", "2025-07-01", "QNG-X25-21115"],
  ["21262", "2024-12-31", "QNG-X-21262"],
  ["21262", "2025-01-01", "QNG-X-21262-2025"],
  ["21262", "2025-07-01", undefined],
  ["21034", "2025-02-01", "QNG-X-21034"],
  ["21034", "2025-07-01", "QNG-X25-21034"],
  ["526", "2020-01-31", "QNG-H-526"],
  ["526", "2020-02-01", undefined],
  ["522", "2025-07-01", undefined],
  ["51", "2025-08-01", "QNG-UBND"],
])("the GSO code %s means on %s: %s", (code, day, id) => {
  expect(agencyOf(register.resolve(code, day, "GSO"))).toBe(id);
});

test.each([
  ["Huyện Trà Bồng", "2025-06-30", "QNG-H-525"],
  ["Huyện Trà Bồng", "2025-07-01", undefined],
  ["UBND xã Trà Bồng", "2025-07-01", "QNG-X25-21115"],
  ["Huyện Tây Trà", "2019-12-31", "QNG-H-526"],
  ["UBND xã Tây Trà", "2025-07-01", "QNG-X25-21154"],
  ["UBND huyện Lý Sơn", "2025-06-30", "QNG-H-536"],
  ["Đặc khu Lý Sơn", "2025-07-01", "QNG-X25-21548"],
  ["UBND xã An Phú", "2025-02-01", "QNG-X-21262-2025"],
  ["UBND xã An Phú", "2025-07-01", "QNG-X25-21034"],
  ["UBND xã Tịnh Hà", "2024-12-31", "QNG-X-21220"],
  ["UBND thị trấn Tịnh Hà", "2025-01-01", "QNG-X-21220"],
  ["UBND xã Bình Nguyên, huyện Bình Sơn", "2022-06-30", "QNG-X-21055"],
  ["UBND xã Bình Nguyên", "2022-06-30", "QNG-X-21055"],
  // Two wards bore this name: short it means neither, and nobody is guessed.
  ["UBND phường Nguyễn Nghiêm", "2022-06-30", undefined],
  ["UBND phường Nguyễn Nghiêm, TP. Quảng Ngãi", "2022-06-30", "QNG-X-21025"],
  ["UBND phường Nguyễn Nghiêm, thị xã Đức Phổ", "2022-06-30", "QNG-X-21439"],
  ["UBND xã Nguyễn Nghiêm", "2025-07-01", "QNG-X25-21457"],
  ["Xã Sơn Thuỷ", "2025-07-01", "QNG-X25-21319"],
  ["Xã Sơn Hà", "2025-07-01", "QNG-X25-21289"],
  ["Xã Sơn Hạ", "2025-07-01", "QNG-X25-21292"],
  ["Sở KH&ĐT", "2024-06-01", "QNG-SKHDT"],
  ["Sở LĐ-TB&XH", "2024-06-01", "QNG-SLDTBXH"],
  ["Sở LĐTBXH", "2025-03-01", undefined],
  ["Bộ phận Một cửa huyện Sơn Tịnh", "2024-06-01", "QNG-H-527"],
  ["Ban QLDA đầu tư xây dựng và Phát triển quỹ đất thị xã Đức Phổ", "2024-06-01", "QNG-H-534"],
  ["Ban QLDA đầu tư xây dựng các công trình Giao thông tỉnh", "2025-02-28", "QNG-SGTVT"],
  ["Ban QLDA đầu tư xây dựng các công trình Giao thông tỉnh", "2025-03-01", "QNG-SXD"],
  ["UBND cấp huyện (các huyện, thị xã, thành phố)", "2022-06-30", undefined],
])("the name %s means on %s: %s", (name, day, id) => {
  expect(agencyOf(register.resolve(name, day))).toBe(id);
});

test("every name and code leads to its own agency on the first and last day that it counts", () => {
  const wrong = document.aliases.flatMap(({ agencyId, kind, text, validFrom, validTo }) =>
    [validFrom ?? "2019-01-01", lastDay(validTo)].filter((day) => agencyOf(register.resolve(text, day, kind)) !== agencyId).map((day) => `${kind} ${text} ${day}`),
  );
  expect(wrong).toEqual([]);
});

test("every district owns a project board and every agency below the province a name of its own", () => {
  const named = (relation: string) => new Set(document.aliases.filter((alias) => alias.kind === "NAME" && alias.relation === relation).map(({ agencyId }) => agencyId));
  const units = (levels: readonly string[]) => document.units.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
  const [boards, selves] = [named("PROJECT_BOARD"), named("SELF")];
  expect(units(["DISTRICT"]).filter((id) => !boards.has(id))).toEqual([]);
  expect(units(["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"]).filter((id) => !selves.has(id))).toEqual([]);
});

test("communes have no successor on 1/7/2025 but the one that is proven to be unchanged", () => {
  const steps = document.succession.filter(({ on, predecessorId }) => on === "2025-07-01" && predecessorId.startsWith("QNG-X-"));
  expect(steps.map(({ predecessorId, successorId, kind, mark }) => ({ predecessorId, successorId, kind, mark }))).toEqual([
    { predecessorId: "QNG-X-21538", successorId: "QNG-X25-21538", kind: "RENAME", mark: "V" },
  ]);
});

function agencyOf(resolution: ReturnType<Register["resolve"]>): string | undefined {
  return "agencyId" in resolution ? resolution.agencyId : undefined;
}

function lastDay(validTo: string | null): string {
  if (validTo === null) return "2025-08-01";
  return new Date(Date.parse(validTo) - 86_400_000).toISOString().slice(0, 10);
}
