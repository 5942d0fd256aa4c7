// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { ProjectRow, ProjectPage, AllocationRow, AllocationPage, PaymentRow, PaymentPage, Loaders } from './loaders.ts';
import type { PlanRow } from './plans.ts';
import type { PublishedRow } from '../../kit/published.ts';
import type { SourceStatus as SourceStatusParent } from '../../kit/ledger.ts';
import type { ImportedFile, ImportEntry } from '../../kit/provenance/imports.ts';
import type { Place } from '../../kit/provenance/place.ts';
import type { ImportPage, WaitingPage } from '../../kit/provenance/provenance.ts';
import type { WaitingRow } from '../../kit/provenance/waiting.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Thời điểm biết số liệu: RFC 3339 UTC có mili giây, hoặc LATEST.
   * Time of knowledge: RFC 3339 in UTC with milliseconds, or LATEST.
   */
  AsOf: { input: string; output: string; }
  /**
   * Ngày theo lịch, YYYY-MM-DD (giờ Việt Nam).
   * Calendar day, YYYY-MM-DD (Asia/Ho_Chi_Minh).
   */
  Date: { input: string; output: string; }
  /**
   * Thời điểm RFC 3339; trả lời theo UTC.
   * Point in time, RFC 3339; answered in UTC.
   */
  DateTime: { input: string; output: string; }
  /**
   * Số thập phân chính xác, viết bằng chuỗi: "90.33".
   * Exact decimal number as a string.
   */
  Decimal: { input: string; output: string; }
  /**
   * Số tiền nguyên đồng, viết bằng chuỗi: "6902000000000".
   * Whole đồng as a string; never a float.
   */
  Money: { input: string; output: string; }
  /**
   * Kỳ số liệu: "2024", "2024-H1", "2024-9M", "2024-Q3", "2024-07"; mỗi nguồn nêu rõ từ ngày nào đến ngày nào.
   * Period: year, first half, nine months, quarter or month; each source states the dates it means by it.
   */
  Period: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * Cơ quan trong danh bạ.
 * An agency of the register.
 */
export type Agency = {
  readonly __typename?: 'Agency';
  /**
   * Mã định danh.
   * Id.
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Một dòng của quyết định giao hoặc điều chỉnh vốn.
 * One line of a decision that assigns or changes capital.
 */
export type DisbursementAllocation = EvidenceRecord & {
  readonly __typename?: 'DisbursementAllocation';
  /**
   * Cơ quan được tính.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan; NAME/PROJECT_BOARD khi chủ đầu tư là ban quản lý dự án.
   * Rule that resolved the text; NAME/PROJECT_BOARD where the owner is a project board.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên chủ đầu tư đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Số vốn, đồng; âm khi giảm.
   * Amount in đồng; negative where capital is taken away.
   */
  readonly amountVnd: Scalars['Money']['output'];
  /**
   * Vốn kéo dài; không tính vào số đo.
   * Carried over; not counted in readings.
   */
  readonly carriedOver: Scalars['Boolean']['output'];
  /**
   * Trong đó thuộc kế hoạch Thủ tướng giao, đồng.
   * Of it from the Prime Minister's plan, đồng.
   */
  readonly centralPlanVnd: Scalars['Money']['output'];
  /**
   * Mã dự án.
   * Code of the project.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Ngày quyết định có hiệu lực.
   * Day from which it counts.
   */
  readonly decidedOn: Scalars['Date']['output'];
  /**
   * Số quyết định.
   * Number of the decision.
   */
  readonly decision: Scalars['String']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: DisbursementImport;
  /**
   * Loại quyết định.
   * Kind of the decision.
   */
  readonly kind: DisbursementAllocationKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Tên dự án.
   * Name of the project.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Năm kế hoạch.
   * Budget year.
   */
  readonly planYear: Scalars['Int']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ đã dùng.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
};

/**
 * Một trang lần giao vốn.
 * A page of capital allocations.
 */
export type DisbursementAllocationConnection = {
  readonly __typename?: 'DisbursementAllocationConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementAllocation>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không có giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Loại quyết định về vốn.
 * Kind of decision on capital.
 */
export type DisbursementAllocationKind =
  /**
   * Bổ sung.
   * Added.
   */
  | 'BO_SUNG'
  /**
   * Điều chỉnh giảm.
   * Cut.
   */
  | 'DIEU_CHINH_GIAM'
  /**
   * Điều chuyển đến.
   * Moved in.
   */
  | 'DIEU_CHUYEN_DEN'
  /**
   * Điều chuyển đi; tính cho đơn vị giữ vốn đến ngày trước quyết định.
   * Moved away; counted for the owner of the day before.
   */
  | 'DIEU_CHUYEN_DI'
  /**
   * Giao đầu năm.
   * Assigned at first.
   */
  | 'GIAO'
  /**
   * Kéo dài từ năm trước.
   * Carried over from the year before.
   */
  | 'KEO_DAI';

/**
 * Cấp giao kế hoạch vốn.
 * Who assigned the capital plan.
 */
export type DisbursementAssigner =
  /**
   * Hội đồng nhân dân tỉnh.
   * The provincial People's Council.
   */
  | 'HDND'
  /**
   * Thủ tướng Chính phủ.
   * The Prime Minister.
   */
  | 'TTG';

/**
 * Nguồn vốn chính.
 * Main source of the capital.
 */
export type DisbursementCapitalSource =
  /**
   * Chương trình mục tiêu quốc gia.
   * National target programmes.
   */
  | 'CTMTQG'
  /**
   * Thu tiền sử dụng đất.
   * Land-use revenue.
   */
  | 'DAT'
  /**
   * Ngân sách địa phương.
   * Local budget.
   */
  | 'NSDP'
  /**
   * Ngân sách trung ương.
   * Central budget.
   */
  | 'NSTW'
  /**
   * Vốn vay nước ngoài.
   * Official development assistance.
   */
  | 'ODA'
  /**
   * Trái phiếu Chính phủ.
   * Government bonds.
   */
  | 'TPCP';

/**
 * Vị trí trong tệp của nguồn giải ngân.
 * Place in a file of the disbursement source.
 */
export type DisbursementFilePosition = FilePosition & {
  readonly __typename?: 'DisbursementFilePosition';
  /**
   * Chữ của cột khi vị trí là một ô, ví dụ "F"; null khi là cả hàng.
   * Letters of the column when the place is one cell, such as "F"; null when it is the whole row.
   */
  readonly column: Maybe<Scalars['String']['output']>;
  /**
   * Hàng của trang tính hoặc dòng của văn bản, từ 1; null khi nguồn chỉ nêu vị trí bằng lời.
   * Row of the sheet or line of the text, from 1; null when the source states the place in words only.
   */
  readonly row: Maybe<Scalars['Int']['output']>;
  /**
   * Tên trang tính; null với tệp văn bản.
   * Name of the sheet; null for a text.
   */
  readonly sheet: Maybe<Scalars['String']['output']>;
  /**
   * Vị trí bằng lời, ví dụ "dòng 12" hoặc "B03!F17".
   * The place in words, such as "dòng 12" (line 12) or "B03!F17".
   */
  readonly text: Scalars['String']['output'];
};

/**
 * Một lần nạp vào nguồn giải ngân.
 * One import into the disbursement source.
 */
export type DisbursementImport = Import & {
  readonly __typename?: 'DisbursementImport';
  /**
   * Nạp bù: tỉnh biết trước khi hub ghi nhận; knownAt theo bản kê của tệp.
   * A backfill: the province knew it before the hub recorded it; knownAt as the file's manifest states.
   */
  readonly backfill: Scalars['Boolean']['output'];
  /**
   * Người nạp.
   * Who loaded it.
   */
  readonly by: Scalars['String']['output'];
  /**
   * Số bản ghi mới hoặc đổi nội dung; số còn lại giống bản đang có.
   * Records that were new or said something new; the others were as already known.
   */
  readonly changed: Scalars['Int']['output'];
  /**
   * Ngày đầu mà tệp bao quát; null khi tệp không bao quát khoảng ngày nào.
   * First day that the file covers; null when it covers no range of days.
   */
  readonly coversFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày cuối mà tệp bao quát.
   * Last day that the file covers.
   */
  readonly coversTo: Maybe<Scalars['Date']['output']>;
  /**
   * Tệp đã đọc.
   * The file that was read.
   */
  readonly file: DisbursementSourceFile;
  /**
   * Số của lần nạp trong nguồn.
   * Number of the import within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lúc tỉnh biết nội dung này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Kỳ do người nạp nêu, ví dụ "2024-09"; null khi tệp tự nói kỳ của nó.
   * Period stated by who loaded it, such as "2024-09"; null where the file says it itself.
   */
  readonly period: Maybe<Scalars['String']['output']>;
  /**
   * Mẫu tệp đã dùng để đọc.
   * The profile that the file was read with.
   */
  readonly profile: Scalars['String']['output'];
  /**
   * Số dòng phải chờ vì chưa nối được tên cơ quan, lúc nạp.
   * Rows that had to wait for their owner's name to be resolved, when it was loaded.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Lần nạp có các dòng chờ được lần này nạp tiếp, khi tên đã nối được; null khi đây là lần nạp tệp.
   * The import whose waiting rows this one loads, once their names were resolved; null for an import of a file.
   */
  readonly resolves: Maybe<Scalars['ID']['output']>;
  /**
   * Số dòng đọc được.
   * Rows read.
   */
  readonly rows: Scalars['Int']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Lần nạp mà lần này rút lại; null khi đây là lần nạp tệp.
   * The import that this one takes back; null for an import of a file.
   */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /**
   * Lần nạp đã rút lại lần này; null khi còn hiệu lực.
   * The import that took this one back; null while it stands.
   */
  readonly undoneBy: Maybe<Scalars['ID']['output']>;
};

/**
 * Một trang của sổ nạp, mới nhất trước.
 * A page of the ledger of imports, newest first.
 */
export type DisbursementImportConnection = {
  readonly __typename?: 'DisbursementImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementImport>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số lần nạp.
   * All imports.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Các số đo về vốn đầu tư công của năm kế hoạch chứa kỳ số liệu.
 * Figures on the capital of the budget year that the period lies in.
 */
export type DisbursementIndicators = {
  readonly __typename?: 'DisbursementIndicators';
  /**
   * Chênh lệch so với lộ trình giải ngân của tháng (DIS-02), điểm phần trăm: tỷ lệ trừ lộ trình.
   * Gap to the month's disbursement path (DIS-02), percentage points: rate minus path.
   */
  readonly gapToPath: DisbursementReading;
  /**
   * Mọi tổng kế hoạch vốn của năm ngân sách từng có hiệu lực mà tỉnh đã biết, mỗi tổng một dòng, không gộp với nhau.
   * Every total of the year's capital plan that was ever in force and known by then, side by side.
   */
  readonly plans: ReadonlyArray<DisbursementPlan>;
  /**
   * Số đã công bố ở nơi khác về cơ quan này trong kỳ, giữ nguyên như đã viết, kèm mẫu số được nêu.
   * Figures published elsewhere on this agency within the period, as stated, each with the denominator it names.
   */
  readonly published: ReadonlyArray<DisbursementPublishedFigure>;
  /**
   * Tỷ lệ giải ngân (DIS-01), %: đã giải ngân đến cuối kỳ trên toàn bộ vốn tỉnh giao cho cơ quan.
   * Disbursement rate (DIS-01), per cent: paid to the period's end over all capital assigned to the agency by the province.
   */
  readonly rate: DisbursementReading;
  /**
   * Tỷ lệ giải ngân so với phần vốn Thủ tướng Chính phủ giao (DIS-01.TTG), %; không áp dụng khi không có phần này.
   * Rate over the part that stems from the Prime Minister's plan (DIS-01.TTG), per cent; not applicable without such a part.
   */
  readonly rateOfCentralPlan: DisbursementReading;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<DisbursementReading>;
  /**
   * Số dự án giải ngân dưới ngưỡng của tháng (DIS-04).
   * Projects that disburse below the month's threshold (DIS-04), a count.
   */
  readonly slowProjects: DisbursementReading;
  /**
   * Tỷ lệ vốn chưa phân bổ chi tiết cho dự án (DIS-03), %.
   * Capital not yet allocated to projects (DIS-03), per cent of assigned capital.
   */
  readonly unallocatedShare: DisbursementReading;
};

/**
 * Một khoản thanh toán qua Kho bạc Nhà nước.
 * One payment through the State Treasury.
 */
export type DisbursementPayment = EvidenceRecord & {
  readonly __typename?: 'DisbursementPayment';
  /**
   * Cơ quan được tính.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan; NAME/PROJECT_BOARD khi chủ đầu tư là ban quản lý dự án.
   * Rule that resolved the text; NAME/PROJECT_BOARD where the owner is a project board.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên chủ đầu tư đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Số tiền, đồng; thu hồi tạm ứng là số âm.
   * Amount in đồng; a recovery is negative.
   */
  readonly amountVnd: Scalars['Money']['output'];
  /**
   * Thanh toán từ vốn kéo dài; không tính vào số đo.
   * From carried-over capital; not counted in readings.
   */
  readonly carriedOver: Scalars['Boolean']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: DisbursementImport;
  /**
   * Loại thanh toán.
   * Kind of payment.
   */
  readonly kind: DisbursementPaymentKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Ngày thanh toán.
   * Day of payment.
   */
  readonly paidOn: Scalars['Date']['output'];
  /**
   * Năm kế hoạch của vốn.
   * Budget year of the capital.
   */
  readonly planYear: Scalars['Int']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Mã dự án.
   * Code of the project.
   */
  readonly projectCode: Scalars['String']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ đã dùng.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Số chứng từ.
   * Number of the voucher.
   */
  readonly voucher: Scalars['String']['output'];
};

/**
 * Một trang khoản thanh toán.
 * A page of payments.
 */
export type DisbursementPaymentConnection = {
  readonly __typename?: 'DisbursementPaymentConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementPayment>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không có giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Loại thanh toán.
 * Kind of payment.
 */
export type DisbursementPaymentKind =
  /**
   * Tạm ứng.
   * Advance.
   */
  | 'TAM_UNG'
  /**
   * Thanh toán khối lượng hoàn thành.
   * Payment for work done.
   */
  | 'THANH_TOAN_KHOI_LUONG'
  /**
   * Thu hồi tạm ứng, số âm.
   * Recovery of an advance, a negative amount.
   */
  | 'THU_HOI_TAM_UNG';

/**
 * Một tổng kế hoạch vốn của năm: của tỉnh là số đã công bố, đúng như nơi công bố viết; của cơ quan khác là vốn tỉnh giao sau từng quyết định.
 * One total of a year's capital plan: the province's as published, which no reading uses; another agency's as summed after each decision.
 */
export type DisbursementPlan = EvidenceRecord & {
  readonly __typename?: 'DisbursementPlan';
  /**
   * Cơ quan được giao.
   * The agency it was assigned to.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan; NAME/PROJECT_BOARD khi chủ đầu tư là ban quản lý dự án.
   * Rule that resolved the text; NAME/PROJECT_BOARD where the owner is a project board.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên chủ đầu tư đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Tổng vốn, đồng.
   * The total, đồng.
   */
  readonly amountVnd: Scalars['Money']['output'];
  /**
   * Tổng này là của ngày nào, như nơi công bố nêu.
   * The day for which the total was stated.
   */
  readonly asOfDate: Scalars['Date']['output'];
  /**
   * Cấp giao; null khi nguồn không nêu.
   * Who assigned it; null where the source does not say.
   */
  readonly assigner: Maybe<DisbursementAssigner>;
  /**
   * Trong đó vốn ngân sách trung ương, đồng, nếu có nêu.
   * Of it from the central budget, đồng, if stated.
   */
  readonly centralBudgetVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Số văn bản giao; null khi nguồn không nêu.
   * Number of the document; null where not stated.
   */
  readonly decision: Maybe<Scalars['String']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: DisbursementImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Tổng này là gì, bằng lời.
   * What the total is, in words (Vietnamese).
   */
  readonly label: Scalars['String']['output'];
  /**
   * Trong đó vốn ngân sách địa phương, đồng, nếu có nêu.
   * Of it from the local budget, đồng, if stated.
   */
  readonly localBudgetVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Độ chắc của ngày công bố: V đọc tại nguồn, A giả định là ngày 2 tháng sau, D cộng từ các dòng giao vốn.
   * How sure the day of publication is: V read at the source, A assumed to be the 2nd of the next month, D summed from allocation lines.
   */
  readonly mark: Scalars['String']['output'];
  /**
   * Nơi công bố.
   * Where it was published.
   */
  readonly place: Scalars['String']['output'];
  /**
   * Năm kế hoạch.
   * Budget year.
   */
  readonly planYear: Scalars['Int']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Tham chiếu.
   * Reference.
   */
  readonly reference: Scalars['String']['output'];
  /**
   * Phiên bản danh bạ đã dùng.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
};

/**
 * Một dự án của một chủ đầu tư trong năm kế hoạch, cộng dồn đến cuối kỳ; nơi xuất xứ là lần giao vốn mới nhất.
 * One owner's project in the budget year, summed to the period's end; its origin is the newest allocation.
 */
export type DisbursementProject = EvidenceRecord & {
  readonly __typename?: 'DisbursementProject';
  /**
   * Cơ quan mà dự án được tính cho.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan; NAME/PROJECT_BOARD khi chủ đầu tư là ban quản lý dự án.
   * Rule that resolved the text; NAME/PROJECT_BOARD where the owner is a project board.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên chủ đầu tư đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vốn tỉnh giao, đồng.
   * Capital assigned by the province, đồng.
   */
  readonly assignedVnd: Scalars['Money']['output'];
  /**
   * Nguồn vốn chính.
   * Main source of the capital.
   */
  readonly capitalSource: Maybe<DisbursementCapitalSource>;
  /**
   * Trong đó thuộc kế hoạch Thủ tướng giao, đồng.
   * Of it from the Prime Minister's plan, đồng.
   */
  readonly centralPlanVnd: Scalars['Money']['output'];
  /**
   * Mã dự án, hoặc mã dòng vốn chưa phân bổ (CPB-…).
   * Code of the project, or of a line not yet allocated (CPB-…).
   */
  readonly code: Scalars['String']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Nhóm dự án.
   * Group of the project.
   */
  readonly group: Maybe<DisbursementProjectGroup>;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: DisbursementImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Tên dự án.
   * Name of the project.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Đã giải ngân, đồng, đã trừ thu hồi tạm ứng.
   * Paid, đồng, less recovered advances.
   */
  readonly paidVnd: Scalars['Money']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Đã giải ngân trên vốn giao, %; null khi vốn giao bằng 0.
   * Paid over assigned, per cent; null without assigned capital.
   */
  readonly rate: Maybe<Scalars['Decimal']['output']>;
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ đã dùng.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Dưới ngưỡng chậm của tháng.
   * Below the month's threshold.
   */
  readonly slow: Scalars['Boolean']['output'];
  /**
   * Tình trạng vốn.
   * State of the capital.
   */
  readonly status: Maybe<DisbursementStatus>;
};

/**
 * Một trang dự án.
 * A page of projects.
 */
export type DisbursementProjectConnection = {
  readonly __typename?: 'DisbursementProjectConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementProject>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không có giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Nhóm dự án theo Luật Đầu tư công.
 * Group of a project under the Law on Public Investment.
 */
export type DisbursementProjectGroup =
  /**
   * Nhóm A.
   * Group A.
   */
  | 'A'
  /**
   * Nhóm B.
   * Group B.
   */
  | 'B'
  /**
   * Nhóm C.
   * Group C.
   */
  | 'C'
  /**
   * Dự án quan trọng quốc gia.
   * Of national importance.
   */
  | 'QTQG';

/**
 * Một số đã công bố về giải ngân.
 * A published figure on disbursement.
 */
export type DisbursementPublishedFigure = PublishedFigure & {
  readonly __typename?: 'DisbursementPublishedFigure';
  /**
   * Mẫu số đó là gì.
   * What the denominator is.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Mẫu số như đã nêu.
   * Denominator as stated.
   */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Ngày đầu.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Lần nạp đã mang số này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: DisbursementImport;
  /**
   * Lúc tỉnh biết số này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Nội dung, tiếng Anh.
   * What it says, in English.
   */
  readonly labelEn: Scalars['String']['output'];
  /**
   * Nội dung, tiếng Việt.
   * What it says, in Vietnamese.
   */
  readonly labelVi: Scalars['String']['output'];
  /**
   * Mã chỉ số gần nhất.
   * The metric it speaks of.
   */
  readonly metric: Maybe<Scalars['ID']['output']>;
  /**
   * Tử số như đã nêu.
   * Numerator as stated.
   */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Nơi công bố.
   * Where it was published.
   */
  readonly place: Scalars['String']['output'];
  /**
   * Tham chiếu.
   * Reference.
   */
  readonly reference: Scalars['String']['output'];
  /**
   * Ngày cuối.
   * Last day it speaks of.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Đơn vị.
   * Unit of the value.
   */
  readonly unit: Unit;
  /**
   * Giá trị như đã công bố.
   * The value as published.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một trang các dòng đang chờ, dòng đến trước đứng trước.
 * A page of the rows that wait, in the order in which they came.
 */
export type DisbursementQuarantineConnection = {
  readonly __typename?: 'DisbursementQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementQuarantinedRow>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng đang chờ.
   * All rows that wait.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một dòng đang chờ của nguồn giải ngân.
 * A row of the disbursement source that waits.
 */
export type DisbursementQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'DisbursementQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: DisbursementFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: DisbursementImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReading = Reading & {
  readonly __typename?: 'DisbursementReading';
  /**
   * Các lần giao, bổ sung, cắt giảm, điều chuyển vốn được tính, xếp theo khoá.
   * The assignments, additions, cuts and transfers of capital counted, by key.
   */
  readonly allocations: DisbursementAllocationConnection;
  /**
   * Lúc tỉnh biết bản ghi mới nhất được tính.
   * When the newest record counted was known.
   */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /**
   * Mẫu số nào, tính từ hồ sơ nào, lý do khi thiếu.
   * Which denominator, from which records, and why a value is missing.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Ngày cuối mà số liệu bao quát, không quá ngày cuối kỳ.
   * Last day that the data covers, not after the period.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Mẫu số, đồng.
   * Denominator in đồng.
   */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Ngày 1/1 của năm kế hoạch.
   * 1 January of the budget year.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã chỉ số, ví dụ "DIS-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Tử số, đồng (DIS-04: số dự án).
   * Numerator in đồng (DIS-04: projects).
   */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Các khoản thanh toán, tạm ứng, thu hồi tạm ứng được tính, xếp theo số chứng từ.
   * The payments, advances and recoveries counted, by voucher.
   */
  readonly payments: DisbursementPaymentConnection;
  /**
   * Các dự án đứng sau số đo (DIS-04: chỉ các dự án chậm), xếp theo mã dự án.
   * The projects behind the reading (DIS-04: only the slow ones), by project code.
   */
  readonly projects: DisbursementProjectConnection;
  /**
   * Có số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Tên nguồn đã trả lời: disbursement.
   * The source that answered: disbursement.
   */
  readonly source: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Ngày cuối kỳ; cả năm là 31/1 năm sau.
   * Last day of the period; of a year 31 January of the next.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Đơn vị của giá trị.
   * Unit of the value.
   */
  readonly unit: Unit;
  /**
   * Giá trị; null khi không có.
   * The value; null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};


/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Tình trạng nguồn giải ngân.
 * State of the disbursement source.
 */
export type DisbursementSource = SourceStatus & {
  readonly __typename?: 'DisbursementSource';
  /**
   * Số ngày theo lịch từ lastKnownAt đến hôm nay (giờ Việt Nam).
   * Calendar days from lastKnownAt to today (Asia/Ho_Chi_Minh).
   */
  readonly ageDays: Maybe<Scalars['Int']['output']>;
  /**
   * Chu kỳ cập nhật của nguồn, bằng tiếng Anh.
   * Cadence of the source, in English.
   */
  readonly cadenceEn: Scalars['String']['output'];
  /**
   * Chu kỳ cập nhật của nguồn, bằng tiếng Việt.
   * Cadence of the source, in Vietnamese.
   */
  readonly cadenceVi: Scalars['String']['output'];
  /**
   * Ngày cuối mà số liệu bao quát.
   * Last day that the data covers.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Còn mới theo chu kỳ báo cáo tháng.
   * Fresh by the monthly cadence.
   */
  readonly fresh: Scalars['Boolean']['output'];
  /**
   * Số lần nạp.
   * Number of imports.
   */
  readonly imports: Scalars['Int']['output'];
  /**
   * Lần nạp gần nhất, với tệp của nó; null khi chưa nạp lần nào.
   * The newest import, with its file; null before the first.
   */
  readonly lastImport: Maybe<DisbursementImport>;
  /**
   * Lần nạp gần nhất được biết lúc nào.
   * knownAt of the newest import.
   */
  readonly lastKnownAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Hub ghi nhận lần nạp gần nhất lúc nào.
   * When the hub recorded the newest import.
   */
  readonly lastRecordedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Số dòng đang chờ nối tên.
   * Rows in quarantine.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Có số liệu thật; một nguồn có thể có cả hai.
   * Holds real data; a source may hold both.
   */
  readonly real: Scalars['Boolean']['output'];
  /**
   * Phiên bản danh bạ đang giữ.
   * Version of the register copy held.
   */
  readonly registerVersion: Maybe<Scalars['ID']['output']>;
  /**
   * Số dòng đã nạp.
   * Rows loaded.
   */
  readonly rows: Scalars['Int']['output'];
  /**
   * Có số liệu mẫu.
   * Holds sample data.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Tên nguồn.
   * Name of the source.
   */
  readonly source: Scalars['ID']['output'];
};

/**
 * Tệp của một lần nạp vào nguồn giải ngân.
 * The file of an import into the disbursement source.
 */
export type DisbursementSourceFile = SourceFile & {
  readonly __typename?: 'DisbursementSourceFile';
  /**
   * Cỡ của tệp gốc, số byte; null khi sổ nạp không ghi.
   * Size of the original in bytes; null when the ledger does not say.
   */
  readonly bytes: Maybe<Scalars['Decimal']['output']>;
  /**
   * Bảng mã của tệp văn bản: "UTF-8", "UTF-16LE", "windows-1258", "TCVN3", "VNI"; null với bảng tính hoặc khi sổ nạp không ghi.
   * Encoding of a text file; null for a workbook, or when the ledger does not say.
   */
  readonly encoding: Maybe<Scalars['String']['output']>;
  /**
   * Địa chỉ mà hub đã lấy tệp về, không kèm tham số và tài khoản; null khi tệp do người nạp.
   * Address that the hub fetched it from, without parameters and credentials; null when a person loaded it.
   */
  readonly fetchedFrom: Maybe<Scalars['String']['output']>;
  /**
   * Dạng tệp: "csv", "jsonl", "xlsx".
   * Format of the file: "csv", "jsonl", "xlsx".
   */
  readonly format: Scalars['String']['output'];
  /**
   * SHA-256 của bản được giữ lại: bằng sha256, trừ khi redacted; null khi không giữ bản nào, như tệp đi kèm sản phẩm.
   * SHA-256 of the copy that was kept: equal to sha256 unless redacted; null when none is, as of files that come with the product.
   */
  readonly keptSha256: Maybe<Scalars['String']['output']>;
  /**
   * Tên tệp, không kèm thư mục.
   * Name of the file, without folders.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Bản giữ lại đã bỏ các ô không được phép giữ, như danh tính người tố cáo; bản gốc không được giữ.
   * The kept copy lacks the cells that may not be kept, such as a denouncer's identity; the original was not kept.
   */
  readonly redacted: Scalars['Boolean']['output'];
  /**
   * SHA-256 của tệp gốc, 64 chữ số hex.
   * SHA-256 of the original, 64 hex digits.
   */
  readonly sha256: Scalars['String']['output'];
};

/**
 * Tình trạng vốn của dự án.
 * State of a project's capital.
 */
export type DisbursementStatus =
  /**
   * Chậm.
   * Slow.
   */
  | 'CHAM'
  /**
   * Chưa phân bổ chi tiết.
   * Not yet allocated in detail.
   */
  | 'CHUA_PHAN_BO'
  /**
   * Đang giải ngân.
   * Disbursing.
   */
  | 'DANG_GIAI_NGAN'
  /**
   * Đã phân bổ.
   * Allocated.
   */
  | 'DA_PHAN_BO'
  /**
   * Điều chuyển.
   * Transferred.
   */
  | 'DIEU_CHUYEN'
  /**
   * Kéo dài sang năm sau.
   * Carried over to the next year.
   */
  | 'KEO_DAI'
  /**
   * Đã quyết toán.
   * Settled.
   */
  | 'QUYET_TOAN';

/**
 * Một hồ sơ gốc đứng sau một số đo: từ lần nạp nào, tệp nào, dòng nào, biết lúc nào.
 * A record behind a reading: from which import, file and line it came and when it was known.
 */
export type EvidenceRecord = {
  /**
   * Quy tắc đã dùng để nối tên đó với cơ quan.
   * The rule by which that text was resolved to the agency.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: FilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: Import;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Vị trí trong tệp, ví dụ "dòng 12" hoặc "B03!17".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ cơ quan đã dùng khi nối tên.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
};

/**
 * Vị trí trong tệp: dòng của văn bản, hoặc hàng và ô của một trang tính.
 * Place in a file: a line of a text, or a row and cell of a sheet.
 */
export type FilePosition = {
  /**
   * Chữ của cột khi vị trí là một ô, ví dụ "F"; null khi là cả hàng.
   * Letters of the column when the place is one cell, such as "F"; null when it is the whole row.
   */
  readonly column: Maybe<Scalars['String']['output']>;
  /**
   * Hàng của trang tính hoặc dòng của văn bản, từ 1; null khi nguồn chỉ nêu vị trí bằng lời.
   * Row of the sheet or line of the text, from 1; null when the source states the place in words only.
   */
  readonly row: Maybe<Scalars['Int']['output']>;
  /**
   * Tên trang tính; null với tệp văn bản.
   * Name of the sheet; null for a text.
   */
  readonly sheet: Maybe<Scalars['String']['output']>;
  /**
   * Vị trí bằng lời, ví dụ "dòng 12" hoặc "B03!F17".
   * The place in words, such as "dòng 12" (line 12) or "B03!F17".
   */
  readonly text: Scalars['String']['output'];
};

/**
 * Một lần nạp: tệp nào, ai nạp, biết lúc nào, bao nhiêu dòng; ghi một lần, không sửa, không xoá.
 * One import: which file, by whom, when it was known, how many rows; written once, never changed or deleted.
 */
export type Import = {
  /**
   * Nạp bù: tỉnh biết trước khi hub ghi nhận; knownAt theo bản kê của tệp.
   * A backfill: the province knew it before the hub recorded it; knownAt as the file's manifest states.
   */
  readonly backfill: Scalars['Boolean']['output'];
  /**
   * Người nạp.
   * Who loaded it.
   */
  readonly by: Scalars['String']['output'];
  /**
   * Số bản ghi mới hoặc đổi nội dung; số còn lại giống bản đang có.
   * Records that were new or said something new; the others were as already known.
   */
  readonly changed: Scalars['Int']['output'];
  /**
   * Ngày đầu mà tệp bao quát; null khi tệp không bao quát khoảng ngày nào.
   * First day that the file covers; null when it covers no range of days.
   */
  readonly coversFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày cuối mà tệp bao quát.
   * Last day that the file covers.
   */
  readonly coversTo: Maybe<Scalars['Date']['output']>;
  /**
   * Tệp đã đọc.
   * The file that was read.
   */
  readonly file: SourceFile;
  /**
   * Số của lần nạp trong nguồn.
   * Number of the import within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lúc tỉnh biết nội dung này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Kỳ do người nạp nêu, ví dụ "2024-09"; null khi tệp tự nói kỳ của nó.
   * Period stated by who loaded it, such as "2024-09"; null where the file says it itself.
   */
  readonly period: Maybe<Scalars['String']['output']>;
  /**
   * Mẫu tệp đã dùng để đọc.
   * The profile that the file was read with.
   */
  readonly profile: Scalars['String']['output'];
  /**
   * Số dòng phải chờ vì chưa nối được tên cơ quan, lúc nạp.
   * Rows that had to wait for their owner's name to be resolved, when it was loaded.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Lần nạp có các dòng chờ được lần này nạp tiếp, khi tên đã nối được; null khi đây là lần nạp tệp.
   * The import whose waiting rows this one loads, once their names were resolved; null for an import of a file.
   */
  readonly resolves: Maybe<Scalars['ID']['output']>;
  /**
   * Số dòng đọc được.
   * Rows read.
   */
  readonly rows: Scalars['Int']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Lần nạp mà lần này rút lại; null khi đây là lần nạp tệp.
   * The import that this one takes back; null for an import of a file.
   */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /**
   * Lần nạp đã rút lại lần này; null khi còn hiệu lực.
   * The import that took this one back; null while it stands.
   */
  readonly undoneBy: Maybe<Scalars['ID']['output']>;
};

/**
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này trả lời phần giải ngân vốn đầu tư công.
 * The indicator view of one agency in one period; this subgraph answers the public-investment part.
 */
export type IndicatorView = {
  readonly __typename?: 'IndicatorView';
  /**
   * Cơ quan.
   * Id of the agency.
   */
  readonly agencyId: Scalars['ID']['output'];
  /**
   * Thời điểm biết số liệu.
   * The time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Giải ngân vốn đầu tư công, lũy kế từ 1/1 đến cuối kỳ; cả năm tính đến 31/1 năm sau.
   * Public-investment disbursement, cumulative from 1 January to the period's end; a year runs to 31 January of the next.
   */
  readonly disbursement: Maybe<DisbursementIndicators>;
  /**
   * Kỳ số liệu.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
};

/**
 * Thông tin trang của một danh sách.
 * Where a page of a list ends.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Con trỏ của dòng cuối trang; dùng cho tham số after.
   * Cursor of the last row of the page, for the argument `after`.
   */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /**
   * Còn trang sau hay không.
   * Whether there is a next page.
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/**
 * Số đã công bố ở nơi khác, giữ nguyên như nơi đó viết; không bao giờ cộng vào hồ sơ.
 * A figure published elsewhere, kept as stated; never added to records.
 */
export type PublishedFigure = {
  /**
   * Mẫu số đó là gì.
   * What the denominator is.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Mẫu số như đã nêu, null nếu không nêu.
   * Denominator as stated, else null.
   */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: FilePosition;
  /**
   * Ngày đầu của khoảng thời gian số liệu nói đến.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Lần nạp đã mang số này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: Import;
  /**
   * Lúc tỉnh biết số này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Nội dung số liệu, bằng tiếng Anh.
   * What the figure says, in English.
   */
  readonly labelEn: Scalars['String']['output'];
  /**
   * Nội dung số liệu, bằng tiếng Việt.
   * What the figure says, in Vietnamese.
   */
  readonly labelVi: Scalars['String']['output'];
  /**
   * Mã chỉ số gần nhất, null khi không có chỉ số nào khớp.
   * The metric it speaks of, null when none fits.
   */
  readonly metric: Maybe<Scalars['ID']['output']>;
  /**
   * Tử số như đã nêu, null nếu không nêu.
   * Numerator as stated, else null.
   */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Nơi công bố.
   * Where it was published.
   */
  readonly place: Scalars['String']['output'];
  /**
   * Tham chiếu: trang, số văn bản hoặc ngày báo.
   * Reference: page, document number or date of the paper.
   */
  readonly reference: Scalars['String']['output'];
  /**
   * Ngày cuối của khoảng thời gian số liệu nói đến.
   * Last day it speaks of.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Đơn vị của giá trị.
   * Unit of the value.
   */
  readonly unit: Unit;
  /**
   * Giá trị như đã công bố.
   * The value as published.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một dòng của tệp đang chờ: chưa nối được tên đơn vị, nên chưa tính cho cơ quan nào. Nội dung của dòng không được đưa ra đây.
 * A row of a file that waits: its owner's name does not resolve, so it counts for no agency yet. What else the row says is not shown.
 */
export type QuarantinedRow = {
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: FilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: Import;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Sổ nạp của nguồn giải ngân: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the disbursement source: one line an import, newest first.
   */
  readonly disbursementImports: Maybe<DisbursementImportConnection>;
  /**
   * Các dòng đang chờ của nguồn giải ngân vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the disbursement source that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly disbursementQuarantine: Maybe<DisbursementQuarantineConnection>;
  /**
   * Tình trạng nguồn giải ngân vốn đầu tư công.
   * State of the public-investment disbursement source.
   */
  readonly disbursementSource: Maybe<DisbursementSource>;
};


export type QueryDisbursementImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDisbursementQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một số đo của một cơ quan trong một kỳ, do nguồn có thẩm quyền trả lời, kèm mẫu số, độ mới và lý do khi thiếu.
 * One figure of one agency in one period from its authoritative source, with denominator, age and the reason when it is missing.
 */
export type Reading = {
  /**
   * Lúc tỉnh biết số liệu mới nhất có trong số đo, không muộn hơn tham số asOf.
   * When the newest import counted in the figure was known; never later than the argument asOf.
   */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /**
   * Mẫu số nào, mốc chốt nào, lý do khi thiếu, bằng lời.
   * Which denominator, which cut-off, and why a value is missing, in words.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Ngày cuối mà số liệu đã nạp bao quát, không quá ngày cuối kỳ.
   * Last day that the loaded data covers, not after the end of the period.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Mẫu số.
   * Denominator.
   */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Ngày đầu mà nguồn hiểu theo kỳ này.
   * First day that the source means by the period.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã chỉ số, ví dụ "EGV-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Tử số.
   * Numerator.
   */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Tên nguồn (subgraph) đã trả lời.
   * Name of the subgraph that answered.
   */
  readonly source: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Ngày cuối mà nguồn hiểu theo kỳ này.
   * Last day that the source means by the period.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Đơn vị của giá trị.
   * Unit of the value.
   */
  readonly unit: Unit;
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, làm tròn nửa lên. Null khi không có.
   * The value; per cent 0–100 with two decimals, half up. Null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Vì sao có hoặc không có giá trị.
 * Why there is or is no value; zero is a value, missing is not zero.
 */
export type ReadingState =
  /**
   * Chỉ số không áp dụng cho cơ quan này.
   * The metric does not apply to this agency.
   */
  | 'NOT_APPLICABLE'
  /**
   * Nguồn không có số liệu cho cơ quan và kỳ này.
   * The source has no data for this agency and period.
   */
  | 'NO_DATA'
  /**
   * Đã đủ số liệu của kỳ.
   * The period is over and its data is complete.
   */
  | 'OK'
  /**
   * Tạm tính: kỳ chưa kết thúc, số liệu chưa đủ, hoặc nguồn ghi là số ước.
   * The period is not over, its data is not complete yet, or the source marks the figure as an estimate.
   */
  | 'PROVISIONAL'
  /**
   * Quá hạn cập nhật: kỳ đã hết nhưng nguồn chưa gửi đủ số liệu.
   * The period is over, its data is incomplete, and the time to send it has passed.
   */
  | 'STALE'
  /**
   * Không công bố vì số lượng quá nhỏ, có thể lộ cá nhân.
   * Withheld: the count is so small that it could reveal a person.
   */
  | 'WITHHELD';

/**
 * Tệp mà một lần nạp đã đọc.
 * The file that an import read.
 */
export type SourceFile = {
  /**
   * Cỡ của tệp gốc, số byte; null khi sổ nạp không ghi.
   * Size of the original in bytes; null when the ledger does not say.
   */
  readonly bytes: Maybe<Scalars['Decimal']['output']>;
  /**
   * Bảng mã của tệp văn bản: "UTF-8", "UTF-16LE", "windows-1258", "TCVN3", "VNI"; null với bảng tính hoặc khi sổ nạp không ghi.
   * Encoding of a text file; null for a workbook, or when the ledger does not say.
   */
  readonly encoding: Maybe<Scalars['String']['output']>;
  /**
   * Địa chỉ mà hub đã lấy tệp về, không kèm tham số và tài khoản; null khi tệp do người nạp.
   * Address that the hub fetched it from, without parameters and credentials; null when a person loaded it.
   */
  readonly fetchedFrom: Maybe<Scalars['String']['output']>;
  /**
   * Dạng tệp: "csv", "jsonl", "xlsx".
   * Format of the file: "csv", "jsonl", "xlsx".
   */
  readonly format: Scalars['String']['output'];
  /**
   * SHA-256 của bản được giữ lại: bằng sha256, trừ khi redacted; null khi không giữ bản nào, như tệp đi kèm sản phẩm.
   * SHA-256 of the copy that was kept: equal to sha256 unless redacted; null when none is, as of files that come with the product.
   */
  readonly keptSha256: Maybe<Scalars['String']['output']>;
  /**
   * Tên tệp, không kèm thư mục.
   * Name of the file, without folders.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Bản giữ lại đã bỏ các ô không được phép giữ, như danh tính người tố cáo; bản gốc không được giữ.
   * The kept copy lacks the cells that may not be kept, such as a denouncer's identity; the original was not kept.
   */
  readonly redacted: Scalars['Boolean']['output'];
  /**
   * SHA-256 của tệp gốc, 64 chữ số hex.
   * SHA-256 of the original, 64 hex digits.
   */
  readonly sha256: Scalars['String']['output'];
};

/**
 * Tình trạng của một nguồn: lần nạp gần nhất, số dòng, còn mới hay đã trễ.
 * State of one source: last import, rows, and whether it is fresh by its own cadence.
 */
export type SourceStatus = {
  /**
   * Số ngày theo lịch từ lastKnownAt đến hôm nay (giờ Việt Nam).
   * Calendar days from lastKnownAt to today (Asia/Ho_Chi_Minh).
   */
  readonly ageDays: Maybe<Scalars['Int']['output']>;
  /**
   * Chu kỳ cập nhật của nguồn, bằng tiếng Anh.
   * Cadence of the source, in English.
   */
  readonly cadenceEn: Scalars['String']['output'];
  /**
   * Chu kỳ cập nhật của nguồn, bằng tiếng Việt.
   * Cadence of the source, in Vietnamese.
   */
  readonly cadenceVi: Scalars['String']['output'];
  /**
   * Ngày cuối mà số liệu bao quát.
   * Last day that the data covers.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Còn mới theo chu kỳ cập nhật của chính nguồn.
   * Fresh by the source's own cadence.
   */
  readonly fresh: Scalars['Boolean']['output'];
  /**
   * Số lần nạp.
   * Number of imports.
   */
  readonly imports: Scalars['Int']['output'];
  /**
   * Lần nạp gần nhất, với tệp của nó; null khi chưa nạp lần nào.
   * The newest import, with its file; null before the first.
   */
  readonly lastImport: Maybe<Import>;
  /**
   * Lần nạp gần nhất được biết lúc nào.
   * knownAt of the newest import.
   */
  readonly lastKnownAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Hub ghi nhận lần nạp gần nhất lúc nào.
   * When the hub recorded the newest import.
   */
  readonly lastRecordedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Số dòng đang chờ xử lý vì chưa nối được tên cơ quan.
   * Rows in quarantine.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Có số liệu thật; một nguồn có thể có cả hai.
   * Holds real data; a source may hold both.
   */
  readonly real: Scalars['Boolean']['output'];
  /**
   * Phiên bản danh bạ cơ quan mà nguồn đang giữ.
   * Version of the register copy that the source holds.
   */
  readonly registerVersion: Maybe<Scalars['ID']['output']>;
  /**
   * Số dòng đã nạp.
   * Rows loaded.
   */
  readonly rows: Scalars['Int']['output'];
  /**
   * Có số liệu mẫu.
   * Holds sample data.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Tên nguồn.
   * Name of the source.
   */
  readonly source: Scalars['ID']['output'];
};

/**
 * Đơn vị đo.
 * Unit of a figure.
 */
export type Unit =
  /**
   * Có hoặc không: 1 hoặc 0.
   * Yes or no: 1 or 0.
   */
  | 'BOOLEAN'
  /**
   * Số đếm.
   * A count.
   */
  | 'COUNT'
  /**
   * Phần trăm, 0–100.
   * Per cent, 0–100.
   */
  | 'PERCENT'
  /**
   * Điểm phần trăm.
   * Percentage points.
   */
  | 'PERCENTAGE_POINT'
  /**
   * Đồng.
   * Vietnamese đồng.
   */
  | 'VND';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  IndicatorView: IndicatorView;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IndicatorView:
    ( { __typename: 'IndicatorView' }
    & GraphQLRecursivePick<FederationTypes['IndicatorView'], {"agencyId":true,"period":true,"asOf":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  EvidenceRecord:
    | ( AllocationRow )
    | ( PaymentRow )
    | ( PlanRow )
    | ( ProjectRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  PublishedFigure: ( PublishedRow );
  QuarantinedRow: ( WaitingRow );
  Reading: ( ReadingParent );
  SourceFile: ( ImportedFile );
  SourceStatus: ( SourceStatusParent );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DisbursementAllocation: ResolverTypeWrapper<AllocationRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DisbursementAllocationConnection: ResolverTypeWrapper<AllocationPage>;
  DisbursementAllocationKind: DisbursementAllocationKind;
  DisbursementAssigner: DisbursementAssigner;
  DisbursementCapitalSource: DisbursementCapitalSource;
  DisbursementFilePosition: ResolverTypeWrapper<Place>;
  DisbursementImport: ResolverTypeWrapper<ImportEntry>;
  DisbursementImportConnection: ResolverTypeWrapper<ImportPage>;
  DisbursementIndicators: ResolverTypeWrapper<View>;
  DisbursementPayment: ResolverTypeWrapper<PaymentRow>;
  DisbursementPaymentConnection: ResolverTypeWrapper<PaymentPage>;
  DisbursementPaymentKind: DisbursementPaymentKind;
  DisbursementPlan: ResolverTypeWrapper<PlanRow>;
  DisbursementProject: ResolverTypeWrapper<ProjectRow>;
  DisbursementProjectConnection: ResolverTypeWrapper<ProjectPage>;
  DisbursementProjectGroup: DisbursementProjectGroup;
  DisbursementPublishedFigure: ResolverTypeWrapper<PublishedRow>;
  DisbursementQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  DisbursementQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  DisbursementReading: ResolverTypeWrapper<ReadingParent>;
  DisbursementSource: ResolverTypeWrapper<SourceStatusParent>;
  DisbursementSourceFile: ResolverTypeWrapper<ImportedFile>;
  DisbursementStatus: DisbursementStatus;
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PublishedFigure']>;
  QuarantinedRow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QuarantinedRow']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reading']>;
  ReadingState: ReadingState;
  SourceFile: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceFile']>;
  SourceStatus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceStatus']>;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AsOf: Scalars['AsOf']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DisbursementAllocation: AllocationRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DisbursementAllocationConnection: AllocationPage;
  DisbursementFilePosition: Place;
  DisbursementImport: ImportEntry;
  DisbursementImportConnection: ImportPage;
  DisbursementIndicators: View;
  DisbursementPayment: PaymentRow;
  DisbursementPaymentConnection: PaymentPage;
  DisbursementPlan: PlanRow;
  DisbursementProject: ProjectRow;
  DisbursementProjectConnection: ProjectPage;
  DisbursementPublishedFigure: PublishedRow;
  DisbursementQuarantineConnection: WaitingPage;
  DisbursementQuarantinedRow: WaitingRow;
  DisbursementReading: ReadingParent;
  DisbursementSource: SourceStatusParent;
  DisbursementSourceFile: ImportedFile;
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  PublishedFigure: ResolversInterfaceTypes<ResolversParentTypes>['PublishedFigure'];
  QuarantinedRow: ResolversInterfaceTypes<ResolversParentTypes>['QuarantinedRow'];
  Query: Record<PropertyKey, never>;
  Reading: ResolversInterfaceTypes<ResolversParentTypes>['Reading'];
  SourceFile: ResolversInterfaceTypes<ResolversParentTypes>['SourceFile'];
  SourceStatus: ResolversInterfaceTypes<ResolversParentTypes>['SourceStatus'];
};

export type AgencyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DisbursementAllocationResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementAllocation'] = ResolversParentTypes['DisbursementAllocation']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centralPlanVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisbursementAllocationKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementAllocationConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementAllocationConnection'] = ResolversParentTypes['DisbursementAllocationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementFilePosition'] = ResolversParentTypes['DisbursementFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementImport'] = ResolversParentTypes['DisbursementImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['DisbursementSourceFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolves?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementImportConnection'] = ResolversParentTypes['DisbursementImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementIndicators'] = ResolversParentTypes['DisbursementIndicators']> = {
  gapToPath?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['DisbursementPlan']>, ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<ResolversTypes['DisbursementPublishedFigure']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  rateOfCentralPlan?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['DisbursementReading']>, ParentType, ContextType>;
  slowProjects?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  unallocatedShare?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
};

export type DisbursementPaymentResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementPayment'] = ResolversParentTypes['DisbursementPayment']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisbursementPaymentKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementPaymentConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementPaymentConnection'] = ResolversParentTypes['DisbursementPaymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementPlanResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementPlan'] = ResolversParentTypes['DisbursementPlan']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asOfDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assigner?: Resolver<Maybe<ResolversTypes['DisbursementAssigner']>, ParentType, ContextType>;
  centralBudgetVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localBudgetVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementProjectResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementProject'] = ResolversParentTypes['DisbursementProject']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignedVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capitalSource?: Resolver<Maybe<ResolversTypes['DisbursementCapitalSource']>, ParentType, ContextType>;
  centralPlanVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['DisbursementProjectGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DisbursementStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementProjectConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementProjectConnection'] = ResolversParentTypes['DisbursementProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementPublishedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementPublishedFigure'] = ResolversParentTypes['DisbursementPublishedFigure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementQuarantineConnection'] = ResolversParentTypes['DisbursementQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementQuarantinedRow'] = ResolversParentTypes['DisbursementQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementReading'] = ResolversParentTypes['DisbursementReading']> = {
  allocations?: Resolver<ResolversTypes['DisbursementAllocationConnection'], ParentType, ContextType, Partial<DisbursementReadingAllocationsArgs>>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['DisbursementPaymentConnection'], ParentType, ContextType, Partial<DisbursementReadingPaymentsArgs>>;
  projects?: Resolver<ResolversTypes['DisbursementProjectConnection'], ParentType, ContextType, Partial<DisbursementReadingProjectsArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSource'] = ResolversParentTypes['DisbursementSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['DisbursementImport']>, ParentType, ContextType>;
  lastKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  real?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSourceFile'] = ResolversParentTypes['DisbursementSourceFile']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord']> = {
  __resolveType: TypeResolveFn<'DisbursementAllocation' | 'DisbursementPayment' | 'DisbursementPlan' | 'DisbursementProject', ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'DisbursementFilePosition', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'DisbursementImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  disbursement?: Resolver<Maybe<ResolversTypes['DisbursementIndicators']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PublishedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  __resolveType: TypeResolveFn<'DisbursementPublishedFigure', ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  __resolveType: TypeResolveFn<'DisbursementQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  disbursementImports?: Resolver<Maybe<ResolversTypes['DisbursementImportConnection']>, ParentType, ContextType, Partial<QueryDisbursementImportsArgs>>;
  disbursementQuarantine?: Resolver<Maybe<ResolversTypes['DisbursementQuarantineConnection']>, ParentType, ContextType, Partial<QueryDisbursementQuarantineArgs>>;
  disbursementSource?: Resolver<Maybe<ResolversTypes['DisbursementSource']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'DisbursementReading', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'DisbursementSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'DisbursementSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DisbursementAllocation?: DisbursementAllocationResolvers<ContextType>;
  DisbursementAllocationConnection?: DisbursementAllocationConnectionResolvers<ContextType>;
  DisbursementFilePosition?: DisbursementFilePositionResolvers<ContextType>;
  DisbursementImport?: DisbursementImportResolvers<ContextType>;
  DisbursementImportConnection?: DisbursementImportConnectionResolvers<ContextType>;
  DisbursementIndicators?: DisbursementIndicatorsResolvers<ContextType>;
  DisbursementPayment?: DisbursementPaymentResolvers<ContextType>;
  DisbursementPaymentConnection?: DisbursementPaymentConnectionResolvers<ContextType>;
  DisbursementPlan?: DisbursementPlanResolvers<ContextType>;
  DisbursementProject?: DisbursementProjectResolvers<ContextType>;
  DisbursementProjectConnection?: DisbursementProjectConnectionResolvers<ContextType>;
  DisbursementPublishedFigure?: DisbursementPublishedFigureResolvers<ContextType>;
  DisbursementQuarantineConnection?: DisbursementQuarantineConnectionResolvers<ContextType>;
  DisbursementQuarantinedRow?: DisbursementQuarantinedRowResolvers<ContextType>;
  DisbursementReading?: DisbursementReadingResolvers<ContextType>;
  DisbursementSource?: DisbursementSourceResolvers<ContextType>;
  DisbursementSourceFile?: DisbursementSourceFileResolvers<ContextType>;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
};

