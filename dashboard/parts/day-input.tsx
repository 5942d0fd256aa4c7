// A day as it is written here, 15/08/2024, whatever the browser's own language; a calendar beside it for who wants to point.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { day, dayFrom } from "../format/date.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";

interface DayInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly least: string;
  readonly onDay: (value: string | undefined) => void;
}

export function DayInput({ label, value, least, onDay }: DayInputProps) {
  const words = useWords(common);
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  const shown = value === undefined ? "" : day(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const isWrong = typed.trim() !== "" && typed !== shown && dayFrom(typed) === undefined;
  const [isJudged, setJudged] = useState(false);
  const take = (): void => {
    setJudged(true);
    if (typed.trim() === "") return onDay(undefined);
    const given = dayFrom(typed);
    if (given !== undefined && given !== value) onDay(given);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
  };
  return (
    <span className="day-input">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={14}
        placeholder={words.dayForm}
        value={typed}
        onChange={({ target }) => {
          setJudged(false);
          setTyped(target.value);
        }}
        onBlur={take}
        onKeyDown={onKey}
        aria-invalid={isWrong && isJudged}
        aria-describedby={`${id}-wrong`}
      />
      <button type="button" className="quiet" aria-label={words.calendar} title={words.calendar} onClick={() => calendar.current?.showPicker()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
      <input ref={calendar} className="calendar" type="date" tabIndex={-1} aria-hidden="true" min={least} value={value ?? ""} onChange={({ target }) => onDay(target.value === "" ? undefined : target.value)} />
      <span id={`${id}-wrong`} className="wrong" role="status">
        {isWrong && isJudged ? words.notADay(typed) : ""}
      </span>
    </span>
  );
}
