// A judgement in a word, a colour and a shape: never the colour alone.

import type { ScoreState } from "../generated/overview.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";

export type { ScoreState };

const shapes: Readonly<Record<ScoreState, string>> = { MET: "●", AT_RISK: "◐", MISSED: "▲", NO_DATA: "○", NOT_APPLICABLE: "–", WITHHELD: "▨", SOURCE_UNAVAILABLE: "✕", NOT_COMPUTABLE: "○" };

export function Light({ state }: { readonly state: ScoreState }) {
  const words = useWords(common);
  return (
    <span className={`light ${state.toLowerCase()}`}>
      <span aria-hidden="true">{shapes[state]}</span> {words.lights[state]}
    </span>
  );
}

/** Many judgements as one: missed before at risk before met; without any, no data. */
export function worst(states: readonly ScoreState[]): ScoreState {
  for (const state of ["MISSED", "AT_RISK", "MET", "SOURCE_UNAVAILABLE"] as const) if (states.includes(state)) return state;
  return "NO_DATA";
}
