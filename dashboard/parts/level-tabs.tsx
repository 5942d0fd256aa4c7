// Departments, districts, communes: never mixed.

import { useAddress } from "../address/address.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";
import { Tabs } from "./tabs.tsx";

export const levels = ["DEPARTMENT", "DISTRICT", "COMMUNE"] as const;
export type Level = (typeof levels)[number];

export function useLevel(): Level {
  const { level } = useAddress().params;
  return levels.find((one) => one === level) ?? "DEPARTMENT";
}

export function LevelTabs() {
  const words = useWords(common);
  return <Tabs label={words.group} param="level" chosen={useLevel()} drops={["q"]} choices={levels.map((value) => ({ value, text: words.levels[value] }))} />;
}
