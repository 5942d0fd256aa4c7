// Steps as bars, each a part of the one before it; a step without a figure is named, not drawn as zero.

import { decimal, rounded } from "../format/number.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

interface FunnelStep {
  readonly name: string;
  /** Null: the source gives none. */
  readonly count: number | null;
  /** The step before; absent: this is the first. */
  readonly of?: number | null;
}

export function Funnel({ title, steps }: { readonly title: string; readonly steps: readonly FunnelStep[] }) {
  const language = useLanguage();
  const words = useWords(common);
  const largest = Math.max(1, ...steps.map(({ count, of }) => of ?? count ?? 0));
  return (
    <section className="funnel" aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {steps.map(({ name, count, of }) => (
          <li key={name}>
            <span className="step">{name}</span>
            {count === null ? (
              <span className="missing no_data">{words.states.NO_DATA}</span>
            ) : (
              <>
                <svg className="bar-track" width="100%" height="18" aria-hidden="true">
                  <rect className="rail" width={`${((of ?? count) / largest) * 100}%`} height="18" rx="3" />
                  <rect className="part" width={`${(count / largest) * 100}%`} height="18" rx="3" />
                </svg>
                <span className="amount">
                  <b>{decimal(String(count), language)}</b>
                  {of != null && of > 0 && <small>{` / ${decimal(String(of), language)} · ${rounded((count / of) * 100, 1, language)}%`}</small>}
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
