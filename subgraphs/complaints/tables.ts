// Petitions of the four kinds, reception days of leaders, and the stock of cases that reports state.

import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";

export const schema = pgSchema("complaints");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

const day = () => date({ mode: "string" });

export const kinds = ["KHIEU_NAI", "TO_CAO", "KIEN_NGHI", "PHAN_ANH"] as const;
export const channels = ["TRUC_TIEP", "BUU_CHINH", "CONG_DVCQG", "DUONG_DAY_NONG", "CHUYEN_DON"] as const;
export const fields = ["DAT_DAI", "BOI_THUONG", "XAY_DUNG", "MOI_TRUONG", "HA_TANG", "CHINH_SACH", "TTHC", "CONG_VU", "NHUNG_NHIEU", "KHAC"] as const;
export const statuses = [
  "MOI_TIEP_NHAN", "DA_PHAN_LOAI", "KHONG_DU_DIEU_KIEN", "CHUYEN_DON", "DA_THU_LY", "DANG_XAC_MINH",
  "DA_KET_LUAN", "DA_GIAI_QUYET", "CO_HIEU_LUC", "DA_THI_HANH", "DINH_CHI",
] as const;
export const results = ["DUNG", "DUNG_MOT_PHAN", "SAI", "RUT_DON", "DINH_CHI"] as const;
export const instances = ["LAN_DAU", "LAN_HAI"] as const;

export const petitions = schema.table(
  "petitions",
  {
    ...factColumns(),
    ...ownerColumns(),
    kind: text({ enum: kinds }).notNull(),
    field: text({ enum: fields }).notNull(),
    procedureCode: text(),
    channel: text({ enum: channels }).notNull(),
    status: text({ enum: statuses }).notNull(),
    /** GSO code of the place it arose in: a district to 30/6/2025, a commune after. */
    placeCode: text(),
    remote: boolean().notNull(),
    /** Never of a denouncer; not in the graph. */
    pseudonym: text(),
    receivedOn: day().notNull(),
    /** Of feedback: the day of receipt. Null while not accepted. */
    acceptedOn: day(),
    instance: text({ enum: instances }),
    complexity: integer().notNull(),
    extensions: integer().notNull(),
    firstDueOn: day(),
    dueOn: day(),
    /** Id of the rule that gave the due day, see data/rules.csv. */
    dueRule: text(),
    /** What the source's own software says; shown beside, judged by nowhere. */
    statedDueOn: day(),
    /** Decided, answered, or ended without a decision. */
    resolvedOn: day(),
    result: text({ enum: results }),
    effectiveOn: day(),
    executedOn: day(),
    mustPublish: boolean().notNull(),
    publishedOn: day(),
    /** Key of the petition that this one repeats; then it does not count. */
    duplicateOf: text(),
  },
  (t) => [
    ...factIndexes("petitions", t),
    index("petitions_received").on(t.agencyId, t.receivedOn),
    check("petitions_denouncer", sql`${t.kind} <> 'TO_CAO' or ${t.pseudonym} is null`),
  ],
);

export const receptionKinds = ["DINH_KY", "DOT_XUAT"] as const;
export const receptionHosts = ["NGUOI_DUNG_DAU", "CAP_PHO", "UY_QUYEN"] as const;

/** A day on which citizens were to be received by the head of an agency; held or not, and by whom. */
export const receptions = schema.table(
  "receptions",
  {
    ...factColumns(),
    ...ownerColumns(),
    onDay: day().notNull(),
    kind: text({ enum: receptionKinds }).notNull(),
    held: boolean().notNull(),
    /** Null for a day that was not held. */
    host: text({ enum: receptionHosts }),
    visits: integer(),
    /** Groups of many people. */
    groups: integer(),
  },
  (t) => [...factIndexes("receptions", t), index("receptions_day").on(t.agencyId, t.onDay)],
);

/** Cases at the beginning and at the end of a period as an agency's report states them. Cases that the register holds are never counted from it. */
export const stocks = schema.table(
  "stocks",
  {
    ...factColumns(),
    ...ownerColumns(),
    period: text().notNull(),
    fromDay: day().notNull(),
    toDay: day().notNull(),
    kind: text({ enum: kinds }).notNull(),
    opening: integer().notNull(),
    accepted: integer().notNull(),
    resolved: integer().notNull(),
    /** Withdrawn or terminated. */
    ended: integer().notNull(),
    closing: integer().notNull(),
  },
  (t) => [...factIndexes("stocks", t), index("stocks_period").on(t.agencyId, t.toDay)],
);
