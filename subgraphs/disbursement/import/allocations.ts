// Decisions of the finance department on capital (CSV, one line a project): what is assigned, added, cut, transferred, carried over.

import type { TextProfile } from "../../../kit/import/profile.ts";
import { addDays, isDay } from "../../../kit/time/calendar.ts";
import { allocationKinds, capitalSources, projectCode, projectCodeForm, projectGroups, reducingKinds, statuses } from "../codes.ts";
import { readSheet } from "./sheet.ts";

export const allocationColumns = [
  "NamKeHoach", "MaDuAn", "TenDuAn", "NhomDuAn", "ChuDauTu", "NguonVon", "TrangThai", "LoaiDieuChinh", "SoQuyetDinh", "NgayQuyetDinh",
  "VonGiao", "TrongDoTTg", "DonViTinh", "VonKeoDai",
] as const;

export const allocationsProfile: TextProfile = {
  name: "allocations",
  read: (content) =>
    readSheet(content, allocationColumns, (cells, position) => {
      const planYear = cells.whole("NamKeHoach", 2000, 2100);
      const code = cells.text("MaDuAn", projectCodeForm);
      if (code !== "" && !projectCode.test(code)) cells.wrong("MaDuAn", projectCodeForm);
      const kind = cells.code("LoaiDieuChinh", allocationKinds);
      const decision = cells.text("SoQuyetDinh", "số quyết định");
      const decidedOn = cells.day("NgayQuyetDinh");
      const amountVnd = cells.money("VonGiao", "DonViTinh") ?? 0n;
      const centralPlanVnd = cells.money("TrongDoTTg", "DonViTinh") ?? 0n;
      const reduces = reducingKinds.includes(kind);
      if (amountVnd === 0n || amountVnd < 0n !== reduces) cells.wrong("VonGiao", `số ${reduces ? "âm" : "dương"} với ${kind}`);
      if (reduces ? centralPlanVnd > 0n || centralPlanVnd < amountVnd : centralPlanVnd < 0n || centralPlanVnd > amountVnd) {
        cells.wrong("TrongDoTTg", "từ 0 đến VonGiao, cùng dấu");
      }
      const text = cells.text("ChuDauTu", "tên chủ đầu tư");
      return {
        table: "allocations",
        key: [planYear, code, decision, kind].join("/"),
        position,
        // Capital that is taken away was the owner's of the day before, who may not exist any more.
        owner: { text, on: reduces && isDay(decidedOn) ? addDays(decidedOn, -1) : decidedOn },
        values: {
          planYear,
          projectCode: code,
          projectName: cells.text("TenDuAn", "tên dự án"),
          projectGroup: cells.code("NhomDuAn", projectGroups),
          capitalSource: cells.code("NguonVon", capitalSources),
          status: cells.code("TrangThai", statuses),
          kind,
          decision,
          decidedOn,
          amountVnd,
          centralPlanVnd,
          carriedOver: cells.flag("VonKeoDai"),
        },
      };
    }),
};
