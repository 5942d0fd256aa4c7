// The units that sample data speaks of: those of the register on a day, by a name that resolves back to them.

import type { AgencyLevel } from "../register/document.ts";
import type { Register } from "../register/register.ts";

export interface SampleUnit {
  readonly id: string;
  readonly level: AgencyLevel;
  /** As a source would write it. */
  readonly text: string;
}

/** Units of the levels valid on the day; one whose names are all ambiguous that day is left out. */
export function sampleUnits(register: Register, levels: readonly AgencyLevel[], day: string): SampleUnit[] {
  const aliases = namesOf(register);
  return register.unitsOn(levels, day).flatMap(({ id, level }) => {
    const text = aliases.get(id)?.find((name) => {
      const found = register.resolve(name, day);
      return "agencyId" in found && found.agencyId === id;
    });
    return text === undefined ? [] : [{ id, level, text }];
  });
}

const known = new WeakMap<Register, Map<string, string[]>>();

function namesOf(register: Register): Map<string, string[]> {
  const before = known.get(register);
  if (before) return before;
  const names = new Map<string, string[]>();
  for (const { agencyId, kind, relation, text } of register.document.aliases) {
    if (kind === "NAME" && relation === "SELF") names.set(agencyId, [...(names.get(agencyId) ?? []), text]);
  }
  known.set(register, names);
  return names;
}
