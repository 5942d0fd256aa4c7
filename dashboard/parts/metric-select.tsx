// Choosing a metric, by source.

import { go, sameWith, useAddress } from "../address/address.ts";
import { answeringSources, isOfLevel, sourceOf } from "../metrics/answered.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary({ metric: "Chỉ số" }, { metric: "Metric" });

export function MetricSelect({ chosen }: { readonly chosen: string }) {
  const address = useAddress();
  const language = useLanguage();
  const metrics = useMetrics();
  const shared = useWords(common);
  const text = useWords(words);
  const all = [...metrics.values()].filter(({ code, answer }) => answer === "ANSWERED" && !isOfLevel(code)).map(({ code, source }) => [code, source] as const);
  // Until the catalogue is there, the one that is shown.
  const offered = all.length === 0 ? [[chosen, sourceOf(chosen)] as const] : all;
  return (
    <label className="metric-select">
      {text.metric}
      <select value={chosen} onChange={({ target }) => go(sameWith(address, { metric: target.value, sort: undefined }))}>
        {answeringSources.map((source) => (
          <optgroup key={source} label={shared.sources[source]}>
            {offered.filter(([, one]) => one === source).map(([code]) => {
              const metric = metrics.get(code);
              return (
                <option key={code} value={code}>
                  {code} {metric === undefined ? "" : named(language, metric)}
                </option>
              );
            })}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
