// "DỮ LIỆU MẪU", above everything that is shown.

import { useAsk } from "../ask/use-ask.ts";
import { sources } from "../generated/sources.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";

const nothing = {};

export function SampleBanner() {
  const words = useWords(common);
  const { data } = useAsk(sources, nothing);
  // Until the hub has said so, the line is empty but stands: nothing jumps.
  const isSample = data !== undefined && Object.values(data).some((source) => source?.sample === true);
  return (
    <p className="sample" role="note" hidden={data !== undefined && !isSample}>
      {isSample && (
        <>
          <strong>{words.sample}</strong> {words.sampleNote}
        </>
      )}
    </p>
  );
}
