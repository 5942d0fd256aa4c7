// Which period, and as known on which day. Both stand in the address.

import { go, sameWith, useAddress } from "../address/address.ts";
import { timeOf, years } from "../address/time.ts";
import { day, periodName } from "../format/date.ts";
import { DayInput } from "../parts/day-input.tsx";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

const parts = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", ...Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, "0")}`)];

export function TimeControls() {
  const address = useAddress();
  const language = useLanguage();
  const words = useWords(common);
  const { period, asOfDay, on } = timeOf(address);
  return (
    <div className="time" role="group" aria-label={`${words.period}, ${words.asOf}`}>
      <label>
        {words.period}
        <select value={period} onChange={({ target }) => go(sameWith(address, { period: target.value }))}>
          {years.toReversed().map((year) => (
            <optgroup key={year} label={String(year)}>
              {parts.map((part) => (
                <option key={part} value={`${year}${part}`}>
                  {periodName(`${year}${part}`, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <DayInput label={words.asOf} value={asOfDay} least="2022-01-01" onDay={(asOf) => go(sameWith(address, { asOf }))} />
      {asOfDay === undefined ? (
        <span className="time-note">{words.mapOn(day(on))}</span>
      ) : (
        <span className="time-note past">
          {words.asOfShown(day(asOfDay))}{" "}
          <button type="button" className="quiet" onClick={() => go(sameWith(address, { asOf: undefined }))}>
            {words.asOfClear}
          </button>
        </span>
      )}
    </div>
  );
}
