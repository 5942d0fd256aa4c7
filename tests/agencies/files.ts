// The register's files as they are shipped, and a small invented register to spoil.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileNames } from "../../subgraphs/agencies/import/files.ts";
import type { DataFile } from "../../subgraphs/agencies/import/rows.ts";

export function shippedFiles(): readonly DataFile[] {
  return fileNames.map((name) => ({ name, text: readFileSync(join(import.meta.dirname, "../../subgraphs/agencies/data", name), "utf8") }));
}

/** One province, two departments of which the second follows the first, a district with a commune, a group. */
const small: Readonly<Record<(typeof fileNames)[number], readonly string[]>> = {
  "bodies.csv": [
    "id,rank,level,kind,parent,name_vi,name_en,valid_from,valid_to,mark,dates_mark,basis",
    "P,1,PROVINCE,PEOPLE_COMMITTEE,,Ủy ban nhân dân tỉnh,Province,,,V,,1/QĐ",
    "S-OLD,2,DEPARTMENT,DEPARTMENT,P,Sở Cũ,Old Department,,2025-03-01,V,M,1/QĐ",
    "S-NEW,3,DEPARTMENT,DEPARTMENT,P,Sở Mới,New Department,2025-03-01,,V,M,2/QĐ",
    "GRP,4,OTHER,GROUP,,Các sở,Departments,,,V,,1/QĐ",
  ],
  "places.csv": [
    "id,gso,type,name,parent,valid_from,valid_to,mark,dates_mark,basis",
    "H-1,522,huyện,Đông,P,,2025-07-01,V,V,1/NQ",
    "X-1,21001,xã,Bắc,H-1,,2025-01-01,V,D,1/NQ",
    "X-1,21001,thị trấn,Bắc,H-1,2025-01-01,2025-07-01,V,D,1/NQ",
  ],
  "aliases.csv": ["agency,kind,text,relation,valid_from,valid_to,mark,basis", "S-OLD,NAME,Sở C,SELF,,,D,"],
  "groups.csv": ["group,level,mark,basis", "GRP,DEPARTMENT,V,1/QĐ"],
  "succession.csv": ["predecessor,successor,kind,scope,on,legal_basis,mark,on_mark", "S-OLD,S-NEW,RENAME,,2025-03-01,2/QĐ,V,M"],
};

/** The small register with one line of one file put in place of, or after, the ones it has. */
export function smallFiles(change?: { readonly file: (typeof fileNames)[number]; readonly line: number; readonly text: string }): readonly DataFile[] {
  return fileNames.map((name) => {
    const lines = [...small[name]];
    if (change?.file === name) lines[change.line - 1] = change.text;
    return { name, text: `${lines.join("\n")}\n` };
  });
}
