// Invented projects: who starts them, what they are called, how much capital they get in each of their years.

import { type Chance, createChance } from "../../../kit/random.ts";
import type { CapitalSource, ProjectGroup } from "../codes.ts";
import type { Owners } from "./owners.ts";

export interface SampleProject {
  readonly code: string;
  /** Number among all projects, from 1. */
  readonly number: number;
  readonly name: string;
  readonly group: ProjectGroup;
  readonly source: CapitalSource;
  /** Owner at the start. */
  readonly ownerId: string;
  /** Name of the project board that owns it; null where the agency itself does. */
  readonly board: string | null;
  readonly firstYear: number;
  /** Capital of each year, in triệu đồng. */
  readonly capital: readonly number[];
}

/** Two departments that own no capital, two whose capital is the province's own only, and one that pays nothing before April. */
const withoutCapital = ["QNG-SNGV", "QNG-BDT"];
export const withoutCentralPlan = ["QNG-TTR", "QNG-STP"];
export const slowStarter = "QNG-SCT";

export const sampleYears = [2022, 2023, 2024, 2025];

interface Kind {
  readonly names: readonly [string, ...string[]];
  readonly sources: readonly [CapitalSource, ...CapitalSource[]];
  /** Capital a year, in tỷ đồng. */
  readonly low: number;
  readonly high: number;
}

const places = ["Bình Sơn", "Trà Bồng", "Sơn Tịnh", "Tư Nghĩa", "Sơn Hà", "Sơn Tây", "Minh Long", "Nghĩa Hành", "Mộ Đức", "Đức Phổ", "Ba Tơ", "Lý Sơn", "Dung Quất"] as const;

const ofBoards: Kind = {
  names: ["Đường liên vùng", "Kè chống sạt lở bờ sông", "Cầu và đường dẫn", "Hồ chứa nước", "Nâng cấp đê biển", "Khu liên hợp công trình công cộng"],
  sources: ["NSTW", "NSTW", "NSDP", "ODA", "TPCP"],
  low: 40,
  high: 170,
};
const ofDepartments: Kind = {
  names: ["Trụ sở làm việc", "Cải tạo, nâng cấp cơ sở", "Trang thiết bị và hạ tầng số", "Trung tâm chuyên ngành"],
  sources: ["NSDP", "NSDP", "NSTW", "CTMTQG"],
  low: 8,
  high: 32,
};
const ofDistricts: Kind = {
  names: ["Trường trung học cơ sở", "Đường trục chính", "Hệ thống thoát nước", "Khu dân cư", "Trạm y tế và sân thể thao"],
  sources: ["DAT", "NSDP", "CTMTQG", "NSTW"],
  low: 6,
  high: 26,
};
const ofCommunes: Kind = { names: ["Bê tông hóa đường giao thông nông thôn", "Nhà văn hóa thôn"], sources: ["CTMTQG", "NSDP"], low: 1, high: 3 };

export function sampleProjects(owners: Owners): SampleProject[] {
  let number = 0;
  return sampleYears.flatMap((year) =>
    starters(owners, year).flatMap(({ id, kind, boards, starts }) =>
      Array.from({ length: starts }, (_, i) => project(++number, year, id, kind, boards[i % (boards.length + 1)] ?? null)),
    ),
  );
}

function starters(owners: Owners, year: number) {
  const day = `${year}-01-01`;
  const first = year === 2022;
  const departments = owners.unitsOn("DEPARTMENT", day).flatMap(({ id }) => {
    if (withoutCapital.includes(id)) return [];
    const boards = owners.boardsOf(id, day);
    const large = boards.length > 0;
    return [{ id, boards, kind: large ? ofBoards : ofDepartments, starts: large ? (first ? 8 : 5) : first ? 2 : 1 }];
  });
  const districts = owners.unitsOn("DISTRICT", day).map(({ id }, i) => ({ id, boards: [], kind: ofDistricts, starts: first ? 4 : 2 + ((i + year) % 2) }));
  const communes = owners
    .unitsOn("COMMUNE", day)
    // Only communes that the mergers of January 2025 left alone: capital of 2024 is still paid that month.
    .filter(({ id }, i) => i % 30 === 7 && year % 2 === 0 && owners.exists(id, "2025-01-31"))
    .map(({ id }) => ({ id, boards: [], kind: ofCommunes, starts: 1 }));
  return [...departments, ...districts, ...communes];
}

function project(number: number, firstYear: number, ownerId: string, kind: Kind, board: string | null): SampleProject {
  const chance = createChance(`disbursement project ${number}`);
  const years = Math.min(chance.between(1, 3), 2026 - firstYear);
  const capital = Array.from({ length: years }, () => amount(chance, kind));
  const total = capital.reduce((sum, one) => sum + one, 0);
  return {
    code: String(7_800_000 + number * 137),
    number,
    name: `${chance.pick(kind.names)} ${chance.pick(places)} (mẫu ${number})`,
    group: total >= 400_000 ? "A" : total >= 80_000 ? "B" : "C",
    source: chance.pick(kind.sources),
    ownerId,
    board,
    firstYear,
    capital,
  };
}

function amount(chance: Chance, { low, high }: Kind): number {
  return chance.between(low * 10, high * 10) * 100;
}
