// The ranking as tiles: districts where they lie to each other, communes inside their district. Every tile is a link.

import { type ReactNode, useRef } from "react";
import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { traced } from "../export/traced.ts";
import { compareVi } from "../format/plain.ts";
import { rounded, toNumber } from "../format/number.ts";
import { type DashboardMapQuery, map } from "../generated/map.ts";
import { districtPlaces, westPlace } from "../map/places.ts";
import { quartiles } from "../map/quartiles.ts";
import { Answer } from "../parts/answer.tsx";
import { PictureMenu } from "../parts/picture-menu.tsx";
import { figureText, readingText } from "../parts/reading.tsx";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Ranked } from "./ranking-table.tsx";

const words = dictionary(
  {
    note: "Sơ đồ ô của hub: vị trí tương đối, không vẽ ranh giới. Màu theo tứ phân vị của các đơn vị có số; số trong ô là giá trị.",
    hint: "Sau 1/7/2025 mỗi xã đứng ở huyện cũ mà mã của nó thuộc về; các xã của Kon Tum cũ đứng riêng ở phía tây.",
    west: "Khu vực Kon Tum (cũ)",
    elsewhere: "Chưa rõ vị trí",
    quarter: (from: string, to: string) => `${from} – ${to}`,
    none: "Thiếu số",
    legend: "Chú giải",
  },
  {
    note: "A tile map of the hub's own: relative places, no borders. Colours are quartiles of the units that have a figure; the number in a tile is its value.",
    hint: "After 1/7/2025 a commune stands in the former district that its code belongs to; those of the former Kon Tum stand apart in the west.",
    west: "Former Kon Tum",
    elsewhere: "Place unknown",
    quarter: (from: string, to: string) => `${from} – ${to}`,
    none: "No figure",
    legend: "Legend",
  },
);

interface RankingMapProps {
  readonly nodes: readonly Ranked[];
  readonly level: "DISTRICT" | "COMMUNE";
  readonly direction: "HIGHER" | "LOWER" | "CONTEXT";
  readonly title: string;
  readonly origin: string;
}

export function RankingMap({ nodes, level, direction, title, origin }: RankingMapProps) {
  const { on } = timeOf(useAddress());
  const asked = useAsk(map, { level, on });
  const drawn = useRef<HTMLDivElement>(null);
  const text = useWords(words);
  const language = useLanguage();
  // Those that stand on the day of the map: a year of mergers ranks the ones before, too.
  const standing = new Set(asked.data?.agencies.map(({ id }) => id));
  const shown = nodes.filter(({ agency }) => standing.has(agency.id));
  const parts = quartiles(shown.flatMap(({ reading }) => (reading.value === null ? [] : [Number(reading.value)])));
  const unit = nodes[0]?.reading.unit ?? "PERCENT";
  // Dark is the side to look at: the best where there is one, else the highest.
  const shade = (value: number): number => (direction === "LOWER" ? 3 - parts.of(value) : parts.of(value));
  return (
    <Answer of={asked} rows={14}>
      {(data) => (
        <figure className="map chart">
          <div ref={drawn}>
            <p className="note">
              {text.note} {level === "COMMUNE" && text.hint}
            </p>
            <div className={`blocks ${level.toLowerCase()}`} role="group" aria-label={title}>
              {blocksOf(shown, data, level).map(({ id, place, name, members }) => (
                <section key={id} className="block" style={{ gridRow: place.row, gridColumn: place.column, ...(id === "west" && { gridRow: "1 / 6" }) }} aria-label={name}>
                  {level === "COMMUNE" && <h3>{id === "west" ? text.west : id === "elsewhere" ? text.elsewhere : name}</h3>}
                  <div className="squares">{members.map((node) => <Tile key={node.agency.id} node={node} shade={shade} withName={level === "DISTRICT"} />)}</div>
                </section>
              ))}
            </div>
            <ul className="legend" aria-label={text.legend}>
              {parts.ranges.map(({ part, from, to }) => (
                <li key={part}>
                  <span className={`square shade${direction === "LOWER" ? 3 - part : part}`} /> {text.quarter(figureText(from.toFixed(unit === "COUNT" ? 0 : 2), unit, language), figureText(to.toFixed(unit === "COUNT" ? 0 : 2), unit, language))}
                </li>
              ))}
              <li>
                <span className="square none" /> {text.none}
              </li>
            </ul>
          </div>
          <figcaption>
            <small>{origin}</small>
            <PictureMenu title={title} origin={origin} drawing={() => (drawn.current ? traced(drawn.current) : undefined)} />
          </figcaption>
        </figure>
      )}
    </Answer>
  );
}

interface TileProps {
  readonly node: Ranked;
  readonly shade: (value: number) => number;
  readonly withName: boolean;
}

function Tile({ node, shade, withName }: TileProps): ReactNode {
  const address = useAddress();
  const language = useLanguage();
  const { agency, reading } = node;
  const value = toNumber(reading.value);
  const name = named(language, agency);
  const label = `${name}: ${readingText(reading, language)}`;
  return (
    <Link className={`square ${value === null ? "none" : `shade${shade(value)}`}`} href={toPage(address, "co-quan", { id: agency.id })} title={label}>
      {withName ? <b>{name.replace(/^UBND (huyện|thị xã|thành phố) /, "")}</b> : <span className="unseen">{name}</span>}
      <span>{value === null ? "–" : rounded(value, withName ? 1 : 0, language)}</span>
    </Link>
  );
}

interface Block {
  readonly id: string;
  readonly name: string;
  readonly place: { readonly row: number; readonly column: number };
  readonly members: readonly Ranked[];
}

function blocksOf(nodes: readonly Ranked[], data: DashboardMapQuery, level: "DISTRICT" | "COMMUNE"): readonly Block[] {
  // GSO codes are used again: the code of a new commune was that of an old one at the same place.
  const districts = new Map((data.communesOf2022 ?? []).map(({ id, parent }) => [codeOf(id), parent]));
  const homeOf = ({ agency }: Ranked): { readonly id: string; readonly name: string } => {
    if (level === "DISTRICT") return { id: agency.id, name: agency.nameVi };
    const district = districts.get(codeOf(agency.id));
    if (district != null) return { id: district.id, name: district.nameVi.replace(/^UBND /, "") };
    if (agency.nameVi.includes("Lý Sơn")) return { id: "QNG-H-536", name: "Lý Sơn" };
    return { id: agency.id.startsWith("QNG-X25-23") ? "west" : "elsewhere", name: "" };
  };
  const groups = Map.groupBy(nodes, (node) => homeOf(node).id);
  return [...groups].map(([id, members]) => ({
    id,
    name: members[0] === undefined ? "" : homeOf(members[0]).name,
    place: id === "west" ? westPlace : (districtPlaces[id] ?? { row: 6, column: 3 }),
    members: members.toSorted((a, b) => compareVi(a.agency.nameVi, b.agency.nameVi)),
  }));
}

function codeOf(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1);
}
