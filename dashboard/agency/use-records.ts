// The records behind a figure: the first page of each list, or a later page of one.

import { type Asked, useAsk } from "../ask/use-ask.ts";
import { recordListsIn, recordQuestion, type RecordList, type RecordsWanted } from "./record-question.ts";

interface Place {
  /** The list that the address means; undefined: the first that has something. */
  readonly list: string | undefined;
  /** Where its later page begins; undefined: the first page. */
  readonly after: string | undefined;
}

export function useRecords(wanted: RecordsWanted, { list, after }: Place): { readonly asked: Asked<object>; readonly lists: readonly RecordList[]; readonly shown: RecordList | undefined } {
  const { question, variables } = recordQuestion(wanted);
  const whole = useAsk(question, variables);
  const lists = recordListsIn(whole.data, wanted.source).filter(({ nodes, totalCount }) => nodes.length > 0 || (totalCount ?? 0) > 0);
  const chosen = lists.find(({ name }) => name === list) ?? lists[0];
  // A cursor belongs to one list: the others are left out. Reports have one only.
  const others = wanted.source === "reporting" ? {} : Object.fromEntries(lists.filter((one) => one !== chosen).map(({ name }) => [name, false]));
  const isLater = after !== undefined && chosen !== undefined;
  const later = useAsk(question, { ...variables, ...others, after }, !isLater);
  if (!isLater) return { asked: whole, lists, shown: chosen };
  return { asked: later, lists, shown: recordListsIn(later.data, wanted.source).find(({ name }) => name === chosen.name) };
}
