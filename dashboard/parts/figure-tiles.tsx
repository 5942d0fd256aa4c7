// Some figures of one agency side by side; each opens on the agency's page.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import type { Metric } from "../metrics/use-metrics.ts";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import { type Figure, fractionText, Reading } from "./reading.tsx";

interface Fact extends Figure {
  readonly metric: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

interface FigureTilesProps {
  /** Undefined: the source did not answer. */
  readonly facts: readonly Fact[] | undefined;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly agency: string;
}

export function FigureTiles({ facts, metrics, agency }: FigureTilesProps) {
  const address = useAddress();
  const language = useLanguage();
  const words = useWords(common);
  if (facts === undefined) return <p className="missing down">{words.states.DOWN}</p>;
  return (
    <ul className="tiles">
      {facts.map((fact) => {
        const metric = metrics.get(fact.metric);
        return (
          <li key={fact.metric} className="tile figure-tile">
            <Link href={toPage(address, "co-quan", { id: agency, metric: fact.metric })}>{metric === undefined ? fact.metric : named(language, metric)}</Link>
            <p className="mid">
              <Reading of={fact} />
            </p>
            <small>
              {fact.metric}
              {fact.denominator !== null && ` · ${fractionText(fact.numerator, fact.denominator, language)}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
