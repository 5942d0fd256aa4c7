// The Treasury's (TABMIS) payments of a month (CSV, one line a voucher, whole đồng); recoveries of advances are negative.

import type { TextProfile } from "../../../kit/import/profile.ts";
import { lastDayOf } from "../../../kit/time/calendar.ts";
import { paymentKinds, projectCode, projectCodeForm } from "../codes.ts";
import { readSheet } from "./sheet.ts";

export const paymentColumns = ["SoChungTu", "NgayThanhToan", "MaDuAn", "ChuDauTu", "NamKeHoach", "LoaiThanhToan", "SoTien", "DonViTinh", "VonKeoDai", "HuyBo"] as const;

export const paymentsProfile: TextProfile = {
  name: "payments",
  read: (content) =>
    readSheet(content, paymentColumns, (cells, position) => {
      const planYear = cells.whole("NamKeHoach", 2000, 2100);
      const paidOn = cells.day("NgayThanhToan");
      const carriedOver = cells.flag("VonKeoDai");
      const kind = cells.code("LoaiThanhToan", paymentKinds);
      const amountVnd = cells.money("SoTien", "DonViTinh") ?? 0n;
      const recovers = kind === "THU_HOI_TAM_UNG";
      if (amountVnd === 0n || amountVnd < 0n !== recovers) cells.wrong("SoTien", `số ${recovers ? "âm" : "dương"} với ${kind}`);
      // A year's capital is paid from 1/1 to 31/1 of the next year; what is carried over, to 31/12 of the next year.
      const last = carriedOver ? lastDayOf(planYear + 1, 12) : lastDayOf(planYear + 1, 1);
      if (paidOn < `${planYear}-01-01` || paidOn > last) cells.wrong("NgayThanhToan", `${planYear}-01-01 đến ${last} với vốn ${planYear}`);
      const code = cells.text("MaDuAn", projectCodeForm);
      if (code !== "" && !projectCode.test(code)) cells.wrong("MaDuAn", projectCodeForm);
      return {
        table: "payments",
        key: cells.text("SoChungTu", "số chứng từ"),
        position,
        owner: { text: cells.text("ChuDauTu", "tên chủ đầu tư"), on: paidOn },
        values: { projectCode: code, planYear, paidOn, kind, amountVnd, carriedOver },
        withdrawn: cells.flag("HuyBo"),
      };
    }),
};
