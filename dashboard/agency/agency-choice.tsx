// All agencies of a day, to choose one.

import { useMemo } from "react";
import { sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { agencies, type DashboardAgenciesQuery } from "../generated/agencies.ts";
import { originLine } from "../metrics/origin.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { common } from "../words/common.ts";
import { named, useLanguage, useWords } from "../words/dictionary.ts";
import { agencyWords } from "./words.ts";

type Choice = DashboardAgenciesQuery["departments"][number] & { readonly level: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" };

export function AgencyChoice() {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const shared = useWords(common);
  const time = timeOf(address);
  const asked = useAsk(agencies, { on: time.on });
  const columns = useMemo((): readonly Column<Choice>[] => {
    const level = (row: Choice): string => shared.levels[row.level];
    return [
      { id: "name", title: text.agency, heads: true, sort: (row) => named(language, row), cell: (row) => <Link href={sameWith(address, { id: row.id, q: undefined, sort: undefined })}>{named(language, row)}</Link>, text: (row) => named(language, row) },
      { id: "level", title: text.level, sort: level, cell: level, text: level },
    ];
  }, [address, language, text, shared]);
  return (
    <Card title={text.choose} note={text.chooseNote}>
      <Answer of={asked} rows={12}>
        {(data) => <DataTable title={text.choose} rows={rowsOf(data)} columns={columns} idOf={({ id }) => id} searched={({ nameVi, nameEn, id }) => `${nameVi} ${nameEn ?? ""} ${id}`} origin={originLine("agencies", time, language, false)} tall />}
      </Answer>
    </Card>
  );
}

function rowsOf({ province, departments, districts, communes }: DashboardAgenciesQuery): readonly Choice[] {
  const of = (level: Choice["level"], list: DashboardAgenciesQuery["departments"]): Choice[] => list.map((row) => ({ ...row, level }));
  return [...of("PROVINCE", province), ...of("DEPARTMENT", departments), ...of("DISTRICT", districts), ...of("COMMUNE", communes)];
}
