// Who holds a sample project on a day, and how a source writes that owner's name then.

import type { AgencyLevel } from "../../../kit/register/document.ts";
import { type Register, validOn } from "../../../kit/register/register.ts";
import { type SampleUnit, sampleUnits } from "../../../kit/sample/units.ts";

/** Days on which units or their names changed; between them a name that resolves goes on resolving. */
const epochs = ["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2025-03-01", "2025-07-01"];

const levels: readonly AgencyLevel[] = ["DEPARTMENT", "DISTRICT", "COMMUNE"];

export interface Owners {
  /** Units of the level on a day, each with a name that resolves. */
  unitsOn(level: AgencyLevel, day: string): readonly SampleUnit[];
  /** The holder on a day of what `id` held before; `turn` spreads projects over several successors. */
  holderOn(id: string, day: string, turn: number): string;
  textOn(id: string, day: string): string;
  /** Names of project boards whose records count for the agency that day. */
  boardsOf(id: string, day: string): readonly string[];
  exists(id: string, day: string): boolean;
}

export function createOwners(register: Register): Owners {
  const units = new Map(epochs.map((epoch) => [epoch, sampleUnits(register, levels, epoch)]));
  const texts = new Map([...units].map(([epoch, list]) => [epoch, new Map(list.map(({ id, text }) => [id, text]))]));
  const epochOf = (day: string) => epochs.findLast((epoch) => epoch <= day) ?? "";
  const exists = (id: string, day: string) => validOn(register.unit(id) ?? { validFrom: day, validTo: day }, day);
  const { parents, succession } = register.document;
  const boards = register.document.aliases.filter(({ relation }) => relation === "PROJECT_BOARD");

  const holderOn = (id: string, day: string, turn: number): string => {
    if (exists(id, day)) return id;
    const documented = succession.find(({ predecessorId, kind, on }) => predecessorId === id && kind !== "FUNCTION_TRANSFER" && on <= day);
    if (documented) return holderOn(documented.successorId, day, turn);
    const inside = communesNowIn(register.levelOf(id) === "COMMUNE" ? (parents.find(({ agencyId }) => agencyId === id)?.parentId ?? id) : id);
    const next = inside[turn % inside.length];
    if (next === undefined) throw new Error(`sample: nobody holds what ${id} held on ${day}`);
    return next;
  };
  /** The communes of 2025 whose GSO code was a commune's of the district: an assumption of the sample, no document says who took which project. */
  const communesNowIn = (district: string): string[] => {
    const codes = new Set(parents.filter(({ parentId }) => parentId === district).map(({ agencyId }) => agencyId.replace("QNG-X-", "QNG-X25-")));
    return (units.get("2025-07-01") ?? []).flatMap(({ id }) => (codes.has(id) ? [id] : []));
  };
  return {
    unitsOn: (level, day) => (units.get(epochOf(day)) ?? []).filter((unit) => unit.level === level),
    holderOn,
    textOn(id, day) {
      const text = texts.get(epochOf(day))?.get(id);
      if (text === undefined) throw new Error(`sample: ${id} has no name that resolves on ${day}`);
      return text;
    },
    boardsOf: (id, day) => boards.flatMap((board) => (board.agencyId === id && validOn(board, day) ? [board.text] : [])),
    exists,
  };
}
