// `hub profiles`: what can be imported into each source.

import type { AnySubgraph } from "../../kit/subgraph.ts";
import { inColumns } from "./columns.ts";
import { exitCodes, type Session } from "./session.ts";

export function printProfiles(definitions: readonly AnySubgraph[], session: Session): number {
  const sources = definitions.map((definition) => ({
    source: definition.name,
    profiles: definition.profiles.map((profile) => {
      if (!("readFile" in profile)) return { name: profile.name, titleVi: "tệp văn bản có bố cục riêng", titleEn: "a text with a layout of its own", formats: ["csv", "jsonl"], period: "none", columns: [] };
      const { name, titleVi, titleEn, formats, period, columns = [] } = profile;
      return { name, titleVi, titleEn, formats, period, columns };
    }),
  }));
  session.printJson({ ok: true, sources });
  for (const { source, profiles } of sources) {
    session.print([source]);
    for (const { name, titleVi, titleEn, formats, period, columns } of profiles) {
      session.print([
        `  ${name} – ${titleVi} · ${titleEn}`,
        `    ${formats.join(", ")}${period === "required" ? "; theo kỳ: --period 2026-10, trừ khi tệp tự ghi · has a period" : ""}`,
        ...inColumns(columns.map(({ label, kind, required }) => [label, kind, required ? "bắt buộc" : "có thể thiếu"]), "    "),
        `    npx hub import ${source} <tệp> --profile ${name}${period === "required" ? " --period <kỳ>" : ""}`,
      ]);
    }
  }
  return exitCodes.ok;
}
