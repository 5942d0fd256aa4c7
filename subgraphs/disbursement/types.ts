// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { ProjectRow, ProjectPage, AllocationRow, AllocationPage, PaymentRow, PaymentPage, SnapshotRow, SnapshotPage, ReviewRow, ReviewPage, RecoveryRow, RecoveryPage, Loaders } from './loaders.ts';
import type { PlanRow } from './plans.ts';
import type { PublishedRow } from '../../kit/published.ts';
import type { SourceStatus as SourceStatusParent } from '../../kit/ledger.ts';
import type { ImportedFile, ImportEntry } from '../../kit/provenance/imports.ts';
import type { Place } from '../../kit/provenance/place.ts';
import type { ImportPage, WaitingPage } from '../../kit/provenance/provenance.ts';
import type { WaitingRow } from '../../kit/provenance/waiting.ts';
import type { History } from '../../kit/history/history.ts';
import type { Series, SeriesPoint as PointParent } from '../../kit/history/series.ts';
import type { Break } from '../../kit/history/breaks.ts';
import type { Ranking, RankingEntry as EntryParent } from '../../kit/ranking/ranking.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn giải ngân đầu tư công.
 * Figures of one agency through time; this subgraph answers the part of the disbursement source.
 */
export type AgencyHistory = {
  readonly __typename?: 'AgencyHistory';
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
   * Một chỉ số của nguồn giải ngân đầu tư công qua các kỳ, nhiều nhất 60 điểm; lũy kế từ 1/1, năm đến 31/1 năm sau.
   * A metric of the disbursement source over periods, at most 60 points; cumulative from 1 January, the year to 31 January of the next.
   */
  readonly disbursement: Maybe<DisbursementSeries>;
  /**
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
};


/**
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn giải ngân đầu tư công.
 * Figures of one agency through time; this subgraph answers the part of the disbursement source.
 */
export type AgencyHistoryDisbursementArgs = {
  from: Scalars['Period']['input'];
  metric: Scalars['ID']['input'];
  step?: InputMaybe<Step>;
  to: Scalars['Period']['input'];
};

/**
 * Cấp của một cơ quan trong danh bạ.
 * Level of an agency in the register.
 */
export type AgencyLevel =
  /**
   * Trung ương: bộ, ngành.
   * Central: ministries.
   */
  | 'CENTRAL'
  /**
   * UBND cấp xã: xã, phường, thị trấn, đặc khu.
   * Commune people's committees: communes, wards, townships, special administrative region.
   */
  | 'COMMUNE'
  /**
   * Sở, ban, ngành thuộc UBND tỉnh.
   * Departments and agencies of the provincial people's committee.
   */
  | 'DEPARTMENT'
  /**
   * UBND cấp huyện; không còn từ 1/7/2025.
   * District people's committees; none from 1/7/2025.
   */
  | 'DISTRICT'
  /**
   * Ngoài hệ thống hành chính của tỉnh: đảng, đoàn thể, báo chí, công an, doanh nghiệp, các nhóm, tỉnh khác.
   * Outside the province's administration: party, mass organisations, press, police, enterprises, groups, another province.
   */
  | 'OTHER'
  /**
   * Tỉnh: UBND, Chủ tịch UBND, HĐND và trung tâm một cửa của tỉnh.
   * Province: its people's committee, chair, people's council and one-stop centre.
   */
  | 'PROVINCE';

/**
 * Vì sao số trước và sau một ngày không so thẳng với nhau được.
 * Why figures before and after a day do not compare as they stand.
 */
export type BreakKind =
  /**
   * Cơ quan thành lập, sáp nhập, nhận hoặc chuyển chức năng, thôi hoạt động.
   * The agency began, was merged, took over or passed on functions, or ended.
   */
  | 'AGENCY_CHANGE'
  /**
   * Cách hiểu chỉ số, mẫu số hoặc danh mục mã đã đổi.
   * What the metric, its denominator or its code list means changed.
   */
  | 'DEFINITION_CHANGE'
  /**
   * Bộ tiêu chí đã đổi.
   * The frame of criteria changed.
   */
  | 'FRAME_CHANGE'
  /**
   * Sáp nhập tỉnh: địa bàn của tỉnh đã đổi.
   * Provinces were merged: the province has another extent.
   */
  | 'PROVINCE_MERGER'
  /**
   * Luật hoặc quy định đặt ra thời hạn, cách làm đã đổi.
   * The law or rule that sets terms and procedures changed.
   */
  | 'RULE_CHANGE';

/**
 * Chỗ gãy: từ ngày này số liệu không so thẳng với số trước đó được.
 * A break: from this day on, figures do not compare with those before as they stand.
 */
export type ComparabilityBreak = {
  /**
   * Kỳ cuối của chuỗi nằm trọn trước ngày ấy; null khi không có.
   * The last period of the series that lies wholly before the day; null when there is none.
   */
  readonly after: Maybe<Scalars['Period']['output']>;
  /**
   * Kỳ đầu của chuỗi có ngày ấy hoặc nằm sau ngày ấy.
   * The first period of the series that holds the day or lies after it.
   */
  readonly before: Scalars['Period']['output'];
  /**
   * Loại thay đổi.
   * Kind of change.
   */
  readonly kind: BreakKind;
  /**
   * Căn cứ: số văn bản, hoặc nguồn công khai; null khi chưa biết.
   * Number of the document, or the public source; null while it is not known.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ chắc của thay đổi và ngày của nó.
   * How sure the change and its day are.
   */
  readonly mark: FactMark;
  /**
   * Ngày đầu tiên của tình trạng mới.
   * First day of the new state.
   */
  readonly on: Scalars['Date']['output'];
  /**
   * Điều gì đã đổi, bằng tiếng Anh.
   * What changed, in English.
   */
  readonly textEn: Scalars['String']['output'];
  /**
   * Điều gì đã đổi, bằng tiếng Việt.
   * What changed, in Vietnamese.
   */
  readonly textVi: Scalars['String']['output'];
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
 * Một chỗ gãy trong chuỗi số của nguồn giải ngân đầu tư công.
 * A break in a series of the disbursement source.
 */
export type DisbursementBreak = ComparabilityBreak & {
  readonly __typename?: 'DisbursementBreak';
  /**
   * Kỳ cuối của chuỗi nằm trọn trước ngày ấy; null khi không có.
   * The last period of the series that lies wholly before the day; null when there is none.
   */
  readonly after: Maybe<Scalars['Period']['output']>;
  /**
   * Kỳ đầu của chuỗi có ngày ấy hoặc nằm sau ngày ấy.
   * The first period of the series that holds the day or lies after it.
   */
  readonly before: Scalars['Period']['output'];
  /**
   * Loại thay đổi.
   * Kind of change.
   */
  readonly kind: BreakKind;
  /**
   * Căn cứ: số văn bản, hoặc nguồn công khai; null khi chưa biết.
   * Number of the document, or the public source; null while it is not known.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ chắc của thay đổi và ngày của nó.
   * How sure the change and its day are.
   */
  readonly mark: FactMark;
  /**
   * Ngày đầu tiên của tình trạng mới.
   * First day of the new state.
   */
  readonly on: Scalars['Date']['output'];
  /**
   * Điều gì đã đổi, bằng tiếng Anh.
   * What changed, in English.
   */
  readonly textEn: Scalars['String']['output'];
  /**
   * Điều gì đã đổi, bằng tiếng Việt.
   * What changed, in Vietnamese.
   */
  readonly textVi: Scalars['String']['output'];
};

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
   * Một số đo theo mã, kể cả mã chỉ tính cho tỉnh theo cấp; null khi nguồn không có mã ấy. Hồ sơ của mã theo cấp được lật trang ở đây.
   * One reading by its code, level-bound ones of the province too; null for a code that this source has not. Records of a level-bound code are paged here.
   */
  readonly reading: Maybe<DisbursementReading>;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<DisbursementReading>;
  /**
   * Tiền Kho bạc đã hạch toán nộp ngân sách theo kiến nghị thanh tra, kiểm tra, kiểm toán (DIS-06), đồng, lũy kế đến cuối kỳ; giả định (A), không chấm điểm.
   * Money that the Treasury booked as paid into the budget on recommendations (DIS-06), đồng, cumulative to the period's end; an assumption (A), never scored.
   */
  readonly recoveredToBudget: DisbursementReading;
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
  /**
   * Tỷ lệ kinh phí được giao sử dụng đúng quy định (DIS-05), %, theo thông báo thẩm định quyết toán năm của cơ quan tài chính ban hành trong kỳ.
   * Assigned budget used as prescribed (DIS-05), per cent, by the finance department's notices on settlements issued within the period.
   */
  readonly usedAsPrescribed: DisbursementReading;
};


/**
 * Các số đo về vốn đầu tư công của năm kế hoạch chứa kỳ số liệu.
 * Figures on the capital of the budget year that the period lies in.
 */
export type DisbursementIndicatorsReadingArgs = {
  metric: Scalars['ID']['input'];
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
   * Kế hoạch của cấp nào, khi tệp nguồn nêu.
   * Whose plan it draws on, where the file says.
   */
  readonly assigner: Maybe<DisbursementAssigner>;
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
   * Báo cáo làm gốc ghi số giải ngân là số ước.
   * The report marks what was paid as estimated.
   */
  readonly estimated: Scalars['Boolean']['output'];
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
   * Ngày của báo cáo tháng làm gốc; null khi số liệu chỉ cộng từ quyết định và chứng từ.
   * Day of the monthly report that the figures start from; null where they are summed from decisions and vouchers alone.
   */
  readonly reportedTo: Maybe<Scalars['Date']['output']>;
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
 * Bảng xếp hạng theo một chỉ số của nguồn giải ngân đầu tư công.
 * A ranking by a metric of the disbursement source.
 */
export type DisbursementRanking = MetricRanking & {
  readonly __typename?: 'DisbursementRanking';
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: DisbursementRankingCoverage;
  /**
   * Cấp.
   * Level.
   */
  readonly level: AgencyLevel;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các cơ quan của trang; cùng hạng hoặc không có giá trị thì theo vần chữ cái tiếng Việt.
   * The page's agencies; equals, and those without a value, in the order of the Vietnamese alphabet.
   */
  readonly nodes: ReadonlyArray<DisbursementRankingEntry>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Kỳ.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Kỳ so sánh.
   * The period compared with.
   */
  readonly previousPeriod: Scalars['Period']['output'];
  /**
   * Số cơ quan của cả bảng.
   * Agencies in the whole ranking.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Độ phủ của bảng xếp hạng của nguồn giải ngân đầu tư công.
 * Coverage of a ranking of the disbursement source.
 */
export type DisbursementRankingCoverage = RankingCoverage & {
  readonly __typename?: 'DisbursementRankingCoverage';
  /**
   * Số cơ quan của cấp tồn tại trong kỳ.
   * Agencies of the level that existed in the period.
   */
  readonly agencies: Scalars['Int']['output'];
  /**
   * Số cơ quan có giá trị.
   * Those with a value.
   */
  readonly withValue: Scalars['Int']['output'];
};

/**
 * Một cơ quan trong bảng xếp hạng của nguồn giải ngân đầu tư công.
 * An agency in a ranking of the disbursement source.
 */
export type DisbursementRankingEntry = RankingEntry & {
  readonly __typename?: 'DisbursementRankingEntry';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * Mã cơ quan.
   * Id of the agency.
   */
  readonly agencyId: Scalars['ID']['output'];
  /**
   * Giá trị kỳ này trừ kỳ so sánh, cùng đơn vị (tỷ lệ phần trăm: điểm phần trăm); null khi thiếu một trong hai.
   * Value of the period less that of the period compared with, in the same unit (of per cent: percentage points); null when either is missing.
   */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /**
   * Hai số so thẳng với nhau được: cùng độ dài kỳ, đủ số liệu, không có chỗ gãy ở giữa.
   * Whether the two compare as they stand: periods alike and complete, and no break between them.
   */
  readonly comparable: Scalars['Boolean']['output'];
  /**
   * Vì sao không so thẳng được, bằng tiếng Việt; null khi so được.
   * Why they do not compare, in Vietnamese; null when they do.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Số đo của kỳ so sánh; null khi cơ quan chưa có trong kỳ ấy.
   * The reading of the period compared with; null when there was no such agency then.
   */
  readonly previous: Maybe<DisbursementReading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: DisbursementReading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
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
   * Các khoản thu hồi nộp ngân sách được tính (chỉ DIS-06), xếp theo khoá.
   * The recoveries counted (DIS-06 only), by key.
   */
  readonly recoveries: DisbursementRecoveryConnection;
  /**
   * Có số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Các thông báo thẩm định quyết toán được tính (chỉ DIS-05), xếp theo khoá.
   * The notices on settlements counted (DIS-05 only), by key.
   */
  readonly settlementReviews: DisbursementSettlementReviewConnection;
  /**
   * Các dòng của báo cáo tháng được tính: mỗi dòng thay cho mọi quyết định và chứng từ của dự án đến ngày báo cáo; xếp theo khoá.
   * The lines of monthly reports counted: each stands for all decisions and vouchers of its project up to the report's day; by key.
   */
  readonly snapshots: DisbursementSnapshotConnection;
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
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingRecoveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingSettlementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReadingSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một khoản Kho bạc hạch toán nộp ngân sách theo một kiến nghị.
 * One amount that the Treasury booked as paid into the budget on a recommendation.
 */
export type DisbursementRecovery = EvidenceRecord & {
  readonly __typename?: 'DisbursementRecovery';
  /**
   * Cơ quan được tính.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan.
   * Rule that resolved the text.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên cơ quan bị kiến nghị đúng như nguồn ghi.
   * The agency exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Số tiền, đồng.
   * Amount in đồng.
   */
  readonly amountVnd: Scalars['Money']['output'];
  /**
   * Ngày hạch toán.
   * Day of booking.
   */
  readonly bookedOn: Scalars['Date']['output'];
  /**
   * Ngày của quyết định.
   * Day of the decision.
   */
  readonly decidedOn: Scalars['Date']['output'];
  /**
   * Số quyết định hoặc kết luận mà chứng từ nêu.
   * The decision or conclusion that the voucher names.
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
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Mã kiến nghị, cùng mã với InspectionRecommendation.code.
   * Code of the recommendation, that of InspectionRecommendation.code.
   */
  readonly recommendationCode: Scalars['String']['output'];
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
   * Số giấy nộp tiền.
   * Number of the voucher.
   */
  readonly voucher: Scalars['String']['output'];
};

/**
 * Một trang khoản thu hồi nộp ngân sách.
 * A page of recoveries.
 */
export type DisbursementRecoveryConnection = {
  readonly __typename?: 'DisbursementRecoveryConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementRecovery>;
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
 * Một chỉ số của nguồn giải ngân đầu tư công qua các kỳ.
 * A metric of the disbursement source over periods.
 */
export type DisbursementSeries = MetricSeries & {
  readonly __typename?: 'DisbursementSeries';
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<DisbursementBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<DisbursementSeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
};

/**
 * Một điểm của chuỗi số của nguồn giải ngân đầu tư công.
 * A point of a series of the disbursement source.
 */
export type DisbursementSeriesPoint = SeriesPoint & {
  readonly __typename?: 'DisbursementSeriesPoint';
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<DisbursementBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: DisbursementReading;
};

/**
 * Một thông báo thẩm định quyết toán năm của cơ quan tài chính đối với một đơn vị.
 * One notice of the finance department on the settlement of a unit's budget year.
 */
export type DisbursementSettlementReview = EvidenceRecord & {
  readonly __typename?: 'DisbursementSettlementReview';
  /**
   * Cơ quan được tính.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc nối tên với cơ quan.
   * Rule that resolved the text.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Mã đơn vị có quan hệ với ngân sách.
   * Code of the budget unit.
   */
  readonly budgetUnit: Scalars['String']['output'];
  /**
   * Năm ngân sách được quyết toán.
   * Budget year that is settled.
   */
  readonly budgetYear: Scalars['Int']['output'];
  /**
   * Số thông báo.
   * Number of the notice.
   */
  readonly document: Scalars['String']['output'];
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
   * Số chi sai quy định, đồng.
   * Of it spent against the rules, đồng.
   */
  readonly irregularVnd: Scalars['Money']['output'];
  /**
   * Ngày thông báo.
   * Day of the notice.
   */
  readonly issuedOn: Scalars['Date']['output'];
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
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
   * Số quyết toán được thẩm định, đồng.
   * Spending looked at, đồng.
   */
  readonly reviewedVnd: Scalars['Money']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
};

/**
 * Một trang thông báo thẩm định quyết toán.
 * A page of notices on settlements.
 */
export type DisbursementSettlementReviewConnection = {
  readonly __typename?: 'DisbursementSettlementReviewConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementSettlementReview>;
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
 * Một dòng của báo cáo tháng: kế hoạch và giải ngân lũy kế của một dự án đến ngày báo cáo.
 * One line of a monthly report: the plan of a project and what was paid of it since 1 January, as of the report's day.
 */
export type DisbursementSnapshot = EvidenceRecord & {
  readonly __typename?: 'DisbursementSnapshot';
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
   * Ngày mà dòng này tính đến.
   * Day as of which the line speaks.
   */
  readonly asOfDate: Scalars['Date']['output'];
  /**
   * Nguồn vốn.
   * Source of the capital.
   */
  readonly capitalSource: DisbursementCapitalSource;
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
   * Mã dự án, hoặc mã dòng vốn chưa phân bổ (CPB-…).
   * Code of the project, or of a line not yet allocated (CPB-…).
   */
  readonly code: Scalars['String']['output'];
  /**
   * Báo cáo ghi đây là số ước.
   * The report marks it as estimated.
   */
  readonly estimated: Scalars['Boolean']['output'];
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
   * Tên dự án.
   * Name of the project.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Giải ngân lũy kế từ 1/1, đồng.
   * Paid since 1 January, đồng.
   */
  readonly paidVnd: Scalars['Money']['output'];
  /**
   * Kế hoạch vốn, đồng.
   * Plan, đồng.
   */
  readonly planVnd: Scalars['Money']['output'];
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
 * Một trang dòng báo cáo.
 * A page of lines of reports.
 */
export type DisbursementSnapshotConnection = {
  readonly __typename?: 'DisbursementSnapshotConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<DisbursementSnapshot>;
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
   * Dạng tệp: "csv", "json", "jsonl", "xlsx".
   * Format of the file: "csv", "json", "jsonl", "xlsx".
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
 * Độ chắc của một dữ kiện.
 * How sure a fact is.
 */
export type FactMark =
  /**
   * Giả định, sửa được.
   * An assumption, editable.
   */
  | 'A'
  /**
   * Suy ra từ dữ kiện đã đọc.
   * Derived from what was read.
   */
  | 'D'
  /**
   * Theo trí nhớ, chưa đối chiếu.
   * From memory, not verified.
   */
  | 'M'
  /**
   * Đọc được trong nguồn công khai.
   * Read in a public source.
   */
  | 'V';

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
 * Cách nối chuỗi số qua các lần sắp xếp cơ quan.
 * How a series is carried across changes of the agencies.
 */
export type Mapping =
  /**
   * Như đã ghi: kỳ nào cũng là hồ sơ của chính cơ quan ấy, giống bảng chỉ số của kỳ.
   * As recorded: in every period the agency's own records, as in the indicator view of the period.
   */
  | 'AS_RECORDED'
  /**
   * Theo bản đồ hiện nay: cộng cả hồ sơ của các cơ quan đã nhập trọn vào nó, khi có văn bản chứng minh; nơi không có thì NO_DATA, không đoán theo tên hay mã.
   * By the present map: with the records of the agencies that were wholly merged into it, where a document proves it; elsewhere NO_DATA, never a guess by name or code.
   */
  | 'CURRENT_MAP';

/**
 * Xếp hạng các cơ quan của một cấp theo một chỉ số trong một kỳ.
 * The agencies of one level ranked by one metric in one period.
 */
export type MetricRanking = {
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: RankingCoverage;
  /**
   * Cấp.
   * Level.
   */
  readonly level: AgencyLevel;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các cơ quan của trang; cùng hạng hoặc không có giá trị thì theo vần chữ cái tiếng Việt.
   * The page's agencies; equals, and those without a value, in the order of the Vietnamese alphabet.
   */
  readonly nodes: ReadonlyArray<RankingEntry>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Kỳ.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Kỳ so sánh.
   * The period compared with.
   */
  readonly previousPeriod: Scalars['Period']['output'];
  /**
   * Số cơ quan của cả bảng.
   * Agencies in the whole ranking.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một chỉ số của một cơ quan qua các kỳ.
 * One metric of one agency over periods.
 */
export type MetricSeries = {
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<ComparabilityBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<SeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
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
   * Xếp hạng các cơ quan của một cấp theo một chỉ số của nguồn giải ngân đầu tư công: giá trị tốt nhất trước, theo chiều của chỉ số; lũy kế từ 1/1, năm đến 31/1 năm sau.
   * The agencies of one level ranked by a metric of the disbursement source, best value first by the metric's direction; cumulative from 1 January, the year to 31 January of the next.
   */
  readonly disbursementRanking: Maybe<DisbursementRanking>;
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


export type QueryDisbursementRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: AgencyLevel;
  metric: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
  previous?: InputMaybe<Scalars['Period']['input']>;
};

/**
 * Bảng xếp hạng này nói được về bao nhiêu cơ quan.
 * How many agencies a ranking can speak of.
 */
export type RankingCoverage = {
  /**
   * Số cơ quan của cấp tồn tại trong kỳ.
   * Agencies of the level that existed in the period.
   */
  readonly agencies: Scalars['Int']['output'];
  /**
   * Số cơ quan có giá trị.
   * Those with a value.
   */
  readonly withValue: Scalars['Int']['output'];
};

/**
 * Một cơ quan trong bảng xếp hạng.
 * An agency in a ranking.
 */
export type RankingEntry = {
  /**
   * Mã cơ quan.
   * Id of the agency.
   */
  readonly agencyId: Scalars['ID']['output'];
  /**
   * Giá trị kỳ này trừ kỳ so sánh, cùng đơn vị (tỷ lệ phần trăm: điểm phần trăm); null khi thiếu một trong hai.
   * Value of the period less that of the period compared with, in the same unit (of per cent: percentage points); null when either is missing.
   */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /**
   * Hai số so thẳng với nhau được: cùng độ dài kỳ, đủ số liệu, không có chỗ gãy ở giữa.
   * Whether the two compare as they stand: periods alike and complete, and no break between them.
   */
  readonly comparable: Scalars['Boolean']['output'];
  /**
   * Vì sao không so thẳng được, bằng tiếng Việt; null khi so được.
   * Why they do not compare, in Vietnamese; null when they do.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Số đo của kỳ so sánh; null khi cơ quan chưa có trong kỳ ấy.
   * The reading of the period compared with; null when there was no such agency then.
   */
  readonly previous: Maybe<Reading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: Reading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
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
 * Một điểm của chuỗi số.
 * One point of a series.
 */
export type SeriesPoint = {
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<ComparabilityBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: Reading;
};

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
   * Dạng tệp: "csv", "json", "jsonl", "xlsx".
   * Format of the file: "csv", "json", "jsonl", "xlsx".
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
 * Bước của một chuỗi số: mỗi kỳ của chuỗi dài bao lâu.
 * Step of a series: how long each of its periods is.
 */
export type Step =
  /**
   * Sáu tháng đầu năm, mỗi năm một kỳ.
   * First halves, one a year.
   */
  | 'HALF'
  /**
   * Tháng.
   * Months.
   */
  | 'MONTH'
  /**
   * Chín tháng đầu năm, mỗi năm một kỳ.
   * First nine months, one a year.
   */
  | 'NINE_MONTHS'
  /**
   * Quý.
   * Quarters.
   */
  | 'QUARTER'
  /**
   * Năm.
   * Years.
   */
  | 'YEAR';

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
  AgencyHistory: AgencyHistory;
  IndicatorView: IndicatorView;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgencyHistory:
    ( { __typename: 'AgencyHistory' }
    & GraphQLRecursivePick<FederationTypes['AgencyHistory'], {"agencyId":true,"mapping":true,"asOf":true}> );
  IndicatorView:
    ( { __typename: 'IndicatorView' }
    & GraphQLRecursivePick<FederationTypes['IndicatorView'], {"agencyId":true,"period":true,"asOf":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ComparabilityBreak: ( Break );
  EvidenceRecord:
    | ( AllocationRow )
    | ( PaymentRow )
    | ( PlanRow )
    | ( ProjectRow )
    | ( RecoveryRow )
    | ( ReviewRow )
    | ( SnapshotRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: ( Ranking );
  MetricSeries: ( Series );
  PublishedFigure: ( PublishedRow );
  QuarantinedRow: ( WaitingRow );
  RankingCoverage: ( DisbursementRankingCoverage );
  RankingEntry: ( EntryParent );
  Reading: ( ReadingParent );
  SeriesPoint: ( PointParent );
  SourceFile: ( ImportedFile );
  SourceStatus: ( SourceStatusParent );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyHistory: ResolverTypeWrapper<History>;
  AgencyLevel: AgencyLevel;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  BreakKind: BreakKind;
  ComparabilityBreak: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ComparabilityBreak']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DisbursementAllocation: ResolverTypeWrapper<AllocationRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DisbursementAllocationConnection: ResolverTypeWrapper<AllocationPage>;
  DisbursementAllocationKind: DisbursementAllocationKind;
  DisbursementAssigner: DisbursementAssigner;
  DisbursementBreak: ResolverTypeWrapper<Break>;
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
  DisbursementRanking: ResolverTypeWrapper<Ranking>;
  DisbursementRankingCoverage: ResolverTypeWrapper<DisbursementRankingCoverage>;
  DisbursementRankingEntry: ResolverTypeWrapper<EntryParent>;
  DisbursementReading: ResolverTypeWrapper<ReadingParent>;
  DisbursementRecovery: ResolverTypeWrapper<RecoveryRow>;
  DisbursementRecoveryConnection: ResolverTypeWrapper<RecoveryPage>;
  DisbursementSeries: ResolverTypeWrapper<Series>;
  DisbursementSeriesPoint: ResolverTypeWrapper<PointParent>;
  DisbursementSettlementReview: ResolverTypeWrapper<ReviewRow>;
  DisbursementSettlementReviewConnection: ResolverTypeWrapper<ReviewPage>;
  DisbursementSnapshot: ResolverTypeWrapper<SnapshotRow>;
  DisbursementSnapshotConnection: ResolverTypeWrapper<SnapshotPage>;
  DisbursementSource: ResolverTypeWrapper<SourceStatusParent>;
  DisbursementSourceFile: ResolverTypeWrapper<ImportedFile>;
  DisbursementStatus: DisbursementStatus;
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  FactMark: FactMark;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  Mapping: Mapping;
  MetricRanking: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MetricRanking']>;
  MetricSeries: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MetricSeries']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PublishedFigure']>;
  QuarantinedRow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QuarantinedRow']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingCoverage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RankingCoverage']>;
  RankingEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RankingEntry']>;
  Reading: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reading']>;
  ReadingState: ReadingState;
  SeriesPoint: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SeriesPoint']>;
  SourceFile: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceFile']>;
  SourceStatus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceStatus']>;
  Step: Step;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AgencyHistory: History;
  AsOf: Scalars['AsOf']['output'];
  ComparabilityBreak: ResolversInterfaceTypes<ResolversParentTypes>['ComparabilityBreak'];
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DisbursementAllocation: AllocationRow;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DisbursementAllocationConnection: AllocationPage;
  DisbursementBreak: Break;
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
  DisbursementRanking: Ranking;
  DisbursementRankingCoverage: DisbursementRankingCoverage;
  DisbursementRankingEntry: EntryParent;
  DisbursementReading: ReadingParent;
  DisbursementRecovery: RecoveryRow;
  DisbursementRecoveryConnection: RecoveryPage;
  DisbursementSeries: Series;
  DisbursementSeriesPoint: PointParent;
  DisbursementSettlementReview: ReviewRow;
  DisbursementSettlementReviewConnection: ReviewPage;
  DisbursementSnapshot: SnapshotRow;
  DisbursementSnapshotConnection: SnapshotPage;
  DisbursementSource: SourceStatusParent;
  DisbursementSourceFile: ImportedFile;
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  MetricRanking: ResolversInterfaceTypes<ResolversParentTypes>['MetricRanking'];
  MetricSeries: ResolversInterfaceTypes<ResolversParentTypes>['MetricSeries'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  PublishedFigure: ResolversInterfaceTypes<ResolversParentTypes>['PublishedFigure'];
  QuarantinedRow: ResolversInterfaceTypes<ResolversParentTypes>['QuarantinedRow'];
  Query: Record<PropertyKey, never>;
  RankingCoverage: ResolversInterfaceTypes<ResolversParentTypes>['RankingCoverage'];
  RankingEntry: ResolversInterfaceTypes<ResolversParentTypes>['RankingEntry'];
  Reading: ResolversInterfaceTypes<ResolversParentTypes>['Reading'];
  SeriesPoint: ResolversInterfaceTypes<ResolversParentTypes>['SeriesPoint'];
  SourceFile: ResolversInterfaceTypes<ResolversParentTypes>['SourceFile'];
  SourceStatus: ResolversInterfaceTypes<ResolversParentTypes>['SourceStatus'];
};

export type AgencyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgencyHistoryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyHistory'] = ResolversParentTypes['AgencyHistory'], FederationReferenceType extends FederationReferenceTypes['AgencyHistory'] = FederationReferenceTypes['AgencyHistory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyHistory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  disbursement?: Resolver<Maybe<ResolversTypes['DisbursementSeries']>, ParentType, ContextType, RequireFields<AgencyHistoryDisbursementArgs, 'from' | 'metric' | 'to'>>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<'DisbursementBreak', ParentType, ContextType>;
};

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

export type DisbursementBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementBreak'] = ResolversParentTypes['DisbursementBreak']> = {
  after?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreakKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['FactMark'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  reading?: Resolver<Maybe<ResolversTypes['DisbursementReading']>, ParentType, ContextType, RequireFields<DisbursementIndicatorsReadingArgs, 'metric'>>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['DisbursementReading']>, ParentType, ContextType>;
  recoveredToBudget?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  slowProjects?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  unallocatedShare?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  usedAsPrescribed?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
};

export type DisbursementPaymentResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementPayment'] = ResolversParentTypes['DisbursementPayment']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  assigner?: Resolver<Maybe<ResolversTypes['DisbursementAssigner']>, ParentType, ContextType>;
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
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  reportedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type DisbursementRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementRanking'] = ResolversParentTypes['DisbursementRanking']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['DisbursementRankingCoverage'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementRankingCoverage'] = ResolversParentTypes['DisbursementRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementRankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementRankingEntry'] = ResolversParentTypes['DisbursementRankingEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['DisbursementReading']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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
  recoveries?: Resolver<ResolversTypes['DisbursementRecoveryConnection'], ParentType, ContextType, Partial<DisbursementReadingRecoveriesArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settlementReviews?: Resolver<ResolversTypes['DisbursementSettlementReviewConnection'], ParentType, ContextType, Partial<DisbursementReadingSettlementReviewsArgs>>;
  snapshots?: Resolver<ResolversTypes['DisbursementSnapshotConnection'], ParentType, ContextType, Partial<DisbursementReadingSnapshotsArgs>>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementRecoveryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementRecovery'] = ResolversParentTypes['DisbursementRecovery']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementRecoveryConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementRecoveryConnection'] = ResolversParentTypes['DisbursementRecoveryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementRecovery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSeries'] = ResolversParentTypes['DisbursementSeries']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['DisbursementBreak']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['DisbursementSeriesPoint']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSeriesPoint'] = ResolversParentTypes['DisbursementSeriesPoint']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['DisbursementBreak']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['DisbursementReading'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSettlementReviewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSettlementReview'] = ResolversParentTypes['DisbursementSettlementReview']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  irregularVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewedVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSettlementReviewConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSettlementReviewConnection'] = ResolversParentTypes['DisbursementSettlementReviewConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementSettlementReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisbursementSnapshotResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSnapshot'] = ResolversParentTypes['DisbursementSnapshot']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOfDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  capitalSource?: Resolver<ResolversTypes['DisbursementCapitalSource'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centralPlanVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['DisbursementFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['DisbursementImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planVnd?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementSnapshotConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['DisbursementSnapshotConnection'] = ResolversParentTypes['DisbursementSnapshotConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'DisbursementAllocation' | 'DisbursementPayment' | 'DisbursementPlan' | 'DisbursementProject' | 'DisbursementRecovery' | 'DisbursementSettlementReview' | 'DisbursementSnapshot', ParentType, ContextType>;
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

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<'DisbursementRanking', ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<'DisbursementSeries', ParentType, ContextType>;
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
  disbursementRanking?: Resolver<Maybe<ResolversTypes['DisbursementRanking']>, ParentType, ContextType, RequireFields<QueryDisbursementRankingArgs, 'level' | 'metric' | 'period'>>;
  disbursementSource?: Resolver<Maybe<ResolversTypes['DisbursementSource']>, ParentType, ContextType>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<'DisbursementRankingCoverage', ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<'DisbursementRankingEntry', ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'DisbursementReading', ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<'DisbursementSeriesPoint', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'DisbursementSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'DisbursementSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DisbursementAllocation?: DisbursementAllocationResolvers<ContextType>;
  DisbursementAllocationConnection?: DisbursementAllocationConnectionResolvers<ContextType>;
  DisbursementBreak?: DisbursementBreakResolvers<ContextType>;
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
  DisbursementRanking?: DisbursementRankingResolvers<ContextType>;
  DisbursementRankingCoverage?: DisbursementRankingCoverageResolvers<ContextType>;
  DisbursementRankingEntry?: DisbursementRankingEntryResolvers<ContextType>;
  DisbursementReading?: DisbursementReadingResolvers<ContextType>;
  DisbursementRecovery?: DisbursementRecoveryResolvers<ContextType>;
  DisbursementRecoveryConnection?: DisbursementRecoveryConnectionResolvers<ContextType>;
  DisbursementSeries?: DisbursementSeriesResolvers<ContextType>;
  DisbursementSeriesPoint?: DisbursementSeriesPointResolvers<ContextType>;
  DisbursementSettlementReview?: DisbursementSettlementReviewResolvers<ContextType>;
  DisbursementSettlementReviewConnection?: DisbursementSettlementReviewConnectionResolvers<ContextType>;
  DisbursementSnapshot?: DisbursementSnapshotResolvers<ContextType>;
  DisbursementSnapshotConnection?: DisbursementSnapshotConnectionResolvers<ContextType>;
  DisbursementSource?: DisbursementSourceResolvers<ContextType>;
  DisbursementSourceFile?: DisbursementSourceFileResolvers<ContextType>;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  MetricRanking?: MetricRankingResolvers<ContextType>;
  MetricSeries?: MetricSeriesResolvers<ContextType>;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingCoverage?: RankingCoverageResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
};

