// One choice out of some, or all.

interface SelectProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What no choice is called; absent: one must be chosen. */
  readonly all?: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoice: (value: string | undefined) => void;
}

export function Select({ label, value, all, choices, onChoice }: SelectProps) {
  return (
    <label className="select">
      {label}
      <select value={value ?? ""} onChange={({ target }) => onChoice(target.value === "" ? undefined : target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
