// Codes of the source's files, as the Treasury and the finance department write them.

export const allocationKinds = ["GIAO", "BO_SUNG", "DIEU_CHINH_GIAM", "DIEU_CHUYEN_DI", "DIEU_CHUYEN_DEN", "KEO_DAI"] as const;
export type AllocationKind = (typeof allocationKinds)[number];

/** Decisions that take capital away: their amounts are negative. */
export const reducingKinds: readonly string[] = ["DIEU_CHINH_GIAM", "DIEU_CHUYEN_DI"] satisfies AllocationKind[];

export const paymentKinds = ["TAM_UNG", "THANH_TOAN_KHOI_LUONG", "THU_HOI_TAM_UNG"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

export const projectGroups = ["QTQG", "A", "B", "C"] as const;
export type ProjectGroup = (typeof projectGroups)[number];

export const capitalSources = ["NSTW", "NSDP", "ODA", "CTMTQG", "TPCP", "DAT"] as const;
export type CapitalSource = (typeof capitalSources)[number];

export const statuses = ["CHUA_PHAN_BO", "DA_PHAN_BO", "DANG_GIAI_NGAN", "CHAM", "DIEU_CHUYEN", "KEO_DAI", "QUYET_TOAN"] as const;
export type AllocationStatus = (typeof statuses)[number];

/** Whose plan a capital belongs to: the Prime Minister's, or the province's People's Council's. */
export const assigners = ["TTG", "HDND"] as const;

export const projectCodeForm = "mã dự án 7 chữ số bắt đầu bằng 7 hoặc 8, ví dụ 7801234; vốn chưa phân bổ: CPB-năm-số";
export const projectCode = /^([78]\d{6}|CPB-\d{4}-\d{2,3})$/;

/** Units in which a file may state amounts, in đồng. */
export const moneyUnits: Readonly<Record<string, bigint>> = { "đồng": 1n, "nghìn đồng": 1_000n, "triệu đồng": 1_000_000n, "tỷ đồng": 1_000_000_000n };
