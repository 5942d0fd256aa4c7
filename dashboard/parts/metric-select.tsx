// Choosing a metric, by source.

import { go, sameWith, useAddress } from "../address/address.ts";
import { answered, recordSources } from "../metrics/answered.ts";
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
  return (
    <label className="metric-select">
      {text.metric}
      <select value={chosen} onChange={({ target }) => go(sameWith(address, { metric: target.value, sort: undefined }))}>
        {recordSources.map((source) => (
          <optgroup key={source} label={shared.sources[source]}>
            {[...answered].filter(([, one]) => one.source === source).map(([code]) => {
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
