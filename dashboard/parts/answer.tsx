// The states of an answer: waiting, denied, failed, in part, whole. What is shown stays where it is.

import type { ReactNode } from "react";
import type { Asked, Trouble } from "../ask/use-ask.ts";
import { moment } from "../format/date.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

interface AnswerProps<Data> {
  readonly of: Asked<Data>;
  /** Height that the answer will have, about: nothing jumps when it comes. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

const denied = new Set(["FORBIDDEN", "UNAUTHENTICATED"]);

export function Answer<Data>({ of, rows = 8, children }: AnswerProps<Data>) {
  const { data, troubles, loading, outdatedSince } = of;
  if (loading) return <Waiting rows={rows} />;
  // A root that answers nothing but null has failed as a whole.
  const isEmpty = data === undefined || data === null || Object.values(data).every((value) => value === null);
  if (isEmpty && troubles.length > 0) return <Failed troubles={troubles} again={of.again} />;
  if (data === undefined) return <Waiting rows={rows} />;
  return (
    <>
      {outdatedSince !== undefined ? <Outdated since={outdatedSince} troubles={troubles} again={of.again} /> : troubles.length > 0 && <Partial troubles={troubles} />}
      {children(data)}
    </>
  );
}

export function Waiting({ rows = 8 }: { readonly rows?: number }) {
  const words = useWords(common);
  return (
    <div className="waiting" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} />
      ))}
    </div>
  );
}

function Failed({ troubles, again }: { readonly troubles: readonly Trouble[]; readonly again: () => void }) {
  const words = useWords(common);
  const isDenied = troubles.every(({ code }) => denied.has(code));
  return (
    <div className={isDenied ? "notice denied" : "notice failed"} role="alert">
      <strong>{isDenied ? words.denied : words.failed}</strong>
      {isDenied && <p>{words.deniedNote}</p>}
      <TroubleList troubles={troubles} />
      {!isDenied && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** What is denied and what is down are told apart, each with what it means for the page. */
function Partial({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const words = useWords(common);
  const [refused, others] = [troubles.filter(({ code }) => denied.has(code)), troubles.filter(({ code }) => !denied.has(code))];
  return (
    <>
      {refused.length > 0 && (
        <div className="notice denied" role="status">
          <strong>{words.denied}</strong> <span>{words.deniedNote}</span>
          <TroubleList troubles={refused} />
        </div>
      )}
      {others.length > 0 && (
        <div className="notice partial" role="status">
          <strong>{words.partial}</strong> <span>{words.partialNote}</span>
          <TroubleList troubles={others} />
        </div>
      )}
    </>
  );
}

function Outdated({ since, troubles, again }: { readonly since: Date; readonly troubles: readonly Trouble[]; readonly again: () => void }) {
  const words = useWords(common);
  return (
    <div className="notice outdated" role="status">
      <strong>{words.outdated(moment(since.toISOString()))}</strong> <span>{words.outdatedNote}</span>
      <TroubleList troubles={troubles} />
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}

/** One line a source and code, however many fields it cost. */
function TroubleList({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const words = useWords(common);
  const language = useLanguage();
  const names: Readonly<Record<string, string>> = words.sources;
  const distinct = [...new Map(troubles.map((trouble) => [`${trouble.source} ${trouble.code}`, trouble])).values()];
  return (
    <ul>
      {distinct.map(({ code, source, messageVi, messageEn, requestId }) => (
        <li key={`${source} ${code}`}>
          {source !== undefined && <b>{names[source] ?? source}: </b>}
          {language === "vi" ? messageVi : messageEn} <code>{code}</code>
          {requestId !== undefined && (
            <small>
              {" "}
              · {words.requestId} {requestId}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
