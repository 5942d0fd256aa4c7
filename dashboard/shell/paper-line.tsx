// What the controls say on the screen, in words for paper: period, day of knowledge, day of the map, and the address.

import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { day, periodName } from "../format/date.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

export function PaperLine() {
  const { period, asOfDay, on } = timeOf(useAddress());
  const language = useLanguage();
  const words = useWords(common);
  return <p className="on-paper">{[words.product, periodName(period, language), words.mapOn(day(on)), asOfDay === undefined ? words.asOfNewest : words.asOfShown(day(asOfDay)), location.href].join(" · ")}</p>;
}
