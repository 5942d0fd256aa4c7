// A dossier export of a chosen size, as a portal would write it: every commune of the province, every day of three years, the same on every machine.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createChance } from "../../kit/random.ts";
import { addDays } from "../../kit/time/calendar.ts";

const columns = [
  "MaHoSo", "MaTTHC", "MaLinhVuc", "TenLinhVuc", "LoaiDoiTuong", "NgayTiepNhan", "NgayHenTraTruoc", "NgayHenTra", "NgayTra", "NgayKetThucXuLy",
  "TrangThaiHoSo", "HinhThuc", "DonViXuLy", "DaDongBo", "KetQuaDienTu",
];
const firstDay = "2022-01-01";
const days = 1_000;
const partBytes = 1 << 20;

export async function writeExport(path: string, rows: number, units: readonly string[]): Promise<void> {
  const out = createWriteStream(path);
  const chance = createChance(`bench import ${rows}`);
  let part = `${columns.join(",")}\n`;
  for (let row = 0; row < rows; row++) {
    const received = addDays(firstDay, Math.floor((row * days) / rows));
    const at = (day: string, time: string) => day.replaceAll("-", "") + time;
    const unit = chance.between(0, units.length - 1);
    const ended = chance.happens(0.95) ? at(addDays(received, chance.between(1, 25)), "153000") : "";
    const cells = [
      `000.${10 + (unit % 90)}.${40 + Math.floor(unit / 90)}.H48-${received.slice(2).replaceAll("-", "")}-${String(row).padStart(7, "0")}`,
      "1.001612", "1.0016", chance.happens(0.3) ? "Đất đai" : "Hộ tịch", chance.happens(0.8) ? "1" : "2",
      at(received, `${String(chance.between(7, 16)).padStart(2, "0")}${String(chance.between(0, 59)).padStart(2, "0")}00`), "",
      at(addDays(received, chance.between(3, 20)), "170000"), ended, ended, ended === "" ? "4" : "10", String(chance.between(0, 2)), quoted(units[unit] ?? ""),
      chance.happens(0.9) ? "1" : "0", ended !== "" && chance.happens(0.6) ? "1" : "0",
    ];
    part += `${cells.join(",")}\n`;
    if (part.length > partBytes) {
      if (!out.write(part)) await once(out, "drain");
      part = "";
    }
  }
  out.end(part);
  await finished(out);
}

/** A table of texts without index or key, which takes the file as it is. */
export const bareTable = `(${columns.map((column) => `"${column}" text`).join(", ")})`;

const quoted = (text: string): string => (text.includes(",") ? `"${text}"` : text);
