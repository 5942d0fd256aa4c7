// What an opened metric shows is asked for beside the agency, not after it has answered.

import { useEffect } from "react";
import { useClient } from "urql";
import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { sourceOf } from "../metrics/answered.ts";
import { recordQuestion } from "./record-question.ts";
import { mappingOf, seriesQuestion } from "./series-question.ts";

/** A question on its way is not asked twice: who asks it next waits for the same answer. */
export function useAskAhead(id: string): void {
  const client = useClient();
  const address = useAddress();
  const { period, asOf } = timeOf(address);
  const { metric } = address.params;
  const mapping = mappingOf(address.params);
  useEffect(() => {
    const source = metric === undefined ? undefined : sourceOf(metric);
    if (metric === undefined || source === undefined) return;
    const wanted = { source, metric, id, period, asOf };
    for (const { question, variables } of [seriesQuestion({ ...wanted, mapping }), recordQuestion(wanted)]) void client.query<unknown, object>(question.document, variables).toPromise();
  }, [client, id, metric, mapping, period, asOf]);
}
