// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlanRow, DocumentRow, DomainRow, GoalRow, DutyRow, MetricRow, ResultRow, FrameRow, CriterionRow, Loaders } from './loaders.ts';
import type { TaskRow, TaskRow as TaskPeriodRow, TargetRuleRow } from './task.ts';
import type { ScoreRow } from './scoring/view.ts';
import type { View } from '../../kit/reading/reading.ts';
import type { SourceStatus as SourceStatusParent } from '../../kit/ledger.ts';
import type { ImportedFile, ImportEntry } from '../../kit/provenance/imports.ts';
import type { Place } from '../../kit/provenance/place.ts';
import type { ImportPage, WaitingPage } from '../../kit/provenance/provenance.ts';
import type { WaitingRow } from '../../kit/provenance/waiting.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
 * Một chỉ số trong danh mục.
 * A metric of the catalogue.
 */
export type CatalogueMetric = {
  readonly __typename?: 'CatalogueMetric';
  /**
   * Mã gốc của mã theo cấp hoặc theo kế hoạch vốn; null khi là mã gốc.
   * Base code of a code bound to a level or plan; null for a base code.
   */
  readonly base: Maybe<Scalars['ID']['output']>;
  /**
   * Mã, ví dụ "EGV-01".
   * Code.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Chiều tốt.
   * Which way is better.
   */
  readonly direction: MetricDirection;
  /**
   * Vị trí của chỉ số này trong tệp.
   * Place of this metric in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Công thức.
   * Formula.
   */
  readonly formula: Scalars['String']['output'];
  /**
   * Lần nạp đã mang chỉ số này vào, với tệp của nó.
   * The import that brought this metric, with its file.
   */
  readonly import: PlanImport;
  /**
   * Loại.
   * Kind.
   */
  readonly kind: MetricKind;
  /**
   * Căn cứ pháp lý.
   * Legal basis.
   */
  readonly legalBasis: Scalars['String']['output'];
  /**
   * Độ tin cậy.
   * How well it is established.
   */
  readonly mark: PlanMark;
  /**
   * Tên, tiếng Anh.
   * Name in English.
   */
  readonly nameEn: Scalars['String']['output'];
  /**
   * Tên, tiếng Việt.
   * Name in Vietnamese.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Cơ quan quản lý số liệu gốc.
   * Agency that owns the data.
   */
  readonly owner: Agency;
  /**
   * Nguồn trả lời.
   * Source that answers it.
   */
  readonly source: Scalars['String']['output'];
  /**
   * Đơn vị.
   * Unit.
   */
  readonly unit: Unit;
  /**
   * Đơn vị bằng lời.
   * Unit in Vietnamese.
   */
  readonly unitVi: Scalars['String']['output'];
};

/**
 * Các số đo về đơn thư. Khiếu nại và tố cáo tính riêng, kiến nghị và phản ánh tính riêng; đơn trùng, đơn đã chuyển, đơn không đủ điều kiện không tính.
 * Figures on petitions. Complaints and denunciations are counted apart from proposals and feedback; duplicates, forwarded and ineligible ones do not count.
 */
export type ComplaintIndicators = {
  readonly __typename?: 'ComplaintIndicators';
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<ComplaintReading>;
};

/**
 * Một số đo của nguồn đơn thư. Dưới 3 đơn thì không công bố (WITHHELD).
 * A reading of the complaints source. Fewer than 3 petitions are withheld.
 */
export type ComplaintReading = {
  readonly __typename?: 'ComplaintReading';
  /**
   * Mã chỉ số, ví dụ "CMP-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, hoặc số đếm.
   * The value: per cent 0–100 with two decimals, or a count.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một tiêu chí của bộ tiêu chí.
 * A criterion of a frame.
 */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /**
   * Mã, ví dụ "1.3.1".
   * Code.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Mã lĩnh vực, ví dụ "PAR-1".
   * Code of the domain.
   */
  readonly domain: Scalars['ID']['output'];
  /**
   * Vị trí của tiêu chí này trong tệp.
   * Place of this criterion in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Mã bộ tiêu chí, ví dụ "PAR-876".
   * Code of the frame.
   */
  readonly frame: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang tiêu chí này vào, với tệp của nó.
   * The import that brought this criterion, with its file.
   */
  readonly import: PlanImport;
  /**
   * Độ tin cậy của mã và tên.
   * How well code and name are established.
   */
  readonly mark: PlanMark;
  /**
   * Điểm tối đa; null khi chưa biết.
   * Maximum; null when it is not known.
   */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /**
   * Độ tin cậy của điểm tối đa; null khi chưa biết.
   * How well the maximum is established; null when it is not known.
   */
  readonly maxMark: Maybe<PlanMark>;
  /**
   * Mã các chỉ số cấp số liệu; rỗng khi chưa có nguồn nào.
   * Codes of the metrics that feed it; empty when no source does.
   */
  readonly metrics: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Tên, tiếng Anh.
   * Name in English.
   */
  readonly nameEn: Scalars['String']['output'];
  /**
   * Tên, tiếng Việt.
   * Name in Vietnamese.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Lưu ý.
   * What to mind, in Vietnamese.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Độ tin cậy của cách chấm.
   * How well the rule is established.
   */
  readonly ruleMark: PlanMark;
  /**
   * Cách chấm.
   * How it is scored.
   */
  readonly scoring: ScoringKind;
  /**
   * Chỉ tiêu; null khi không có.
   * Target; null without one.
   */
  readonly target: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Các số đo về vốn đầu tư công của năm kế hoạch chứa kỳ số liệu.
 * Figures on the capital of the budget year that the period lies in.
 */
export type DisbursementIndicators = {
  readonly __typename?: 'DisbursementIndicators';
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<DisbursementReading>;
};

/**
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReading = {
  readonly __typename?: 'DisbursementReading';
  /**
   * Mã chỉ số, ví dụ "DIS-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Giá trị; null khi không có.
   * The value; null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Các số đo về hồ sơ thủ tục hành chính; mỗi kỳ tính theo ngày lịch.
 * Figures on procedure dossiers; a period means its calendar days.
 */
export type EgovIndicators = {
  readonly __typename?: 'EgovIndicators';
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<EgovReading>;
};

/**
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReading = {
  readonly __typename?: 'EgovReading';
  /**
   * Mã chỉ số, ví dụ "EGV-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, làm tròn nửa lên. Null khi không có.
   * The value; per cent 0–100 with two decimals, half up. Null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

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
 * Một bộ tiêu chí chấm điểm.
 * A scoring frame.
 */
export type Frame = {
  readonly __typename?: 'Frame';
  /**
   * Mã, ví dụ "PAR-876".
   * Code.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Các tiêu chí, theo thứ tự mã.
   * The criteria, in the order of their codes.
   */
  readonly criteria: ReadonlyArray<Criterion>;
  /**
   * Ngày ban hành.
   * Day of issue.
   */
  readonly date: Scalars['Date']['output'];
  /**
   * Quyết định ban hành.
   * Decision that issued it.
   */
  readonly decision: Scalars['String']['output'];
  /**
   * Vị trí của bộ tiêu chí này trong tệp.
   * Place of this frame in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Năm đầu áp dụng.
   * First year it is in force for.
   */
  readonly fromYear: Scalars['Int']['output'];
  /**
   * Lần nạp đã mang bộ tiêu chí này vào, với tệp của nó.
   * The import that brought this frame, with its file.
   */
  readonly import: PlanImport;
  /**
   * Chỉ số.
   * The index.
   */
  readonly index: OfficialIndex;
  /**
   * Độ tin cậy của văn bản.
   * How well the document is established.
   */
  readonly mark: PlanMark;
  /**
   * Năm cuối áp dụng; null khi đến lúc có bộ mới.
   * Last year; null until a newer one comes.
   */
  readonly toYear: Maybe<Scalars['Int']['output']>;
  /**
   * Ngưỡng cảnh báo dưới chỉ tiêu, điểm phần trăm.
   * Tolerance below the target, percentage points.
   */
  readonly tolerance: Scalars['Decimal']['output'];
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
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này chấm điểm theo bộ tiêu chí.
 * The indicator view of one agency in one period; this subgraph scores it.
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
   * Giải quyết khiếu nại, tố cáo và trả lời kiến nghị, phản ánh. Kỳ: từ ngày 15 tháng trước đến ngày 14 tháng cuối.
   * Handling of complaints, denunciations, proposals and feedback. Period: from the 15th of the month before to the 14th of the last month.
   */
  readonly complaints: Maybe<ComplaintIndicators>;
  /**
   * Giải ngân vốn đầu tư công, lũy kế từ 1/1 đến cuối kỳ; cả năm tính đến 31/1 năm sau.
   * Public-investment disbursement, cumulative from 1 January to the period's end; a year runs to 31 January of the next.
   */
  readonly disbursement: Maybe<DisbursementIndicators>;
  /**
   * Giải quyết thủ tục hành chính và dịch vụ công trực tuyến, từ hệ thống một cửa điện tử.
   * Procedure handling and online services, from the one-stop system. Period: calendar days.
   */
  readonly egov: Maybe<EgovIndicators>;
  /**
   * Thanh tra, kiểm tra và việc thực hiện kết luận, kiến nghị; kỳ báo cáo từ ngày 15 đến ngày 14 (09/2019/NĐ-CP).
   * Inspections, checks and how conclusions and recommendations were carried out. Period: reporting days, 15th to 14th.
   */
  readonly inspections: Maybe<InspectionIndicators>;
  /**
   * Kỳ số liệu.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Điểm tự tính (tạm tính) theo từng tiêu chí của bộ tiêu chí có hiệu lực mà có nguồn trả lời được; không phải kết quả chính thức.
   * Our own provisional score of every criterion of the frame in force that some source can feed; never the official result.
   */
  readonly scores: Maybe<ReadonlyArray<Score>>;
  /**
   * Tổng số điểm chấm được; null khi không chấm được tiêu chí nào.
   * Sum of the points given; null when there are none.
   */
  readonly total: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng điểm tối đa của đúng những tiêu chí đã chấm được; null khi không có tiêu chí nào.
   * Sum of the maxima of exactly the criteria that were given points; null when there are none.
   */
  readonly totalMax: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Các số đo về thanh tra, kiểm tra; cơ quan là đối tượng được thanh tra, kiểm tra. Kỳ báo cáo từ ngày 15 đến ngày 14: quý III là 15/6–14/9.
 * Figures on inspections and checks; the agency is the subject inspected. A period means reporting days: the third quarter is 15/6–14/9.
 */
export type InspectionIndicators = {
  readonly __typename?: 'InspectionIndicators';
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<InspectionReading>;
};

/**
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReading = {
  readonly __typename?: 'InspectionReading';
  /**
   * Mã chỉ số, ví dụ "EGV-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, làm tròn nửa lên. Null khi không có.
   * The value; per cent 0–100 with two decimals, half up. Null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Chiều tốt của một chỉ số.
 * Which way is better.
 */
export type MetricDirection =
  /**
   * Chỉ để tham khảo.
   * For context only.
   */
  | 'CONTEXT'
  /**
   * Càng cao càng tốt.
   * Higher is better.
   */
  | 'HIGHER'
  /**
   * Càng thấp càng tốt.
   * Lower is better.
   */
  | 'LOWER';

/**
 * Loại chỉ số.
 * Kind of metric.
 */
export type MetricKind =
  /**
   * Số đếm.
   * A count.
   */
  | 'COUNT'
  /**
   * Mốc: có hoặc không.
   * A milestone: yes or no.
   */
  | 'MILESTONE'
  /**
   * Tỷ lệ.
   * A ratio.
   */
  | 'RATIO';

/**
 * Kết quả nói về điều gì.
 * What a result says.
 */
export type OfficialFigure =
  /**
   * Điểm cao nhất cả nước.
   * Highest score of the country.
   */
  | 'HIGHEST'
  /**
   * Điểm thấp nhất cả nước.
   * Lowest score of the country.
   */
  | 'LOWEST'
  /**
   * Trung bình cả nước.
   * Mean of the country.
   */
  | 'NATIONAL_MEAN'
  /**
   * Thứ hạng.
   * Rank.
   */
  | 'RANK'
  /**
   * Số bậc tăng so với năm trước.
   * Places gained over the year before.
   */
  | 'RANK_CHANGE'
  /**
   * Số người trả lời khảo sát.
   * Number of respondents.
   */
  | 'RESPONDENTS'
  /**
   * Điểm.
   * Score.
   */
  | 'SCORE'
  /**
   * Điểm tăng so với năm trước.
   * Rise of the score over the year before.
   */
  | 'SCORE_CHANGE';

/**
 * Chỉ số có kết quả chính thức.
 * An index with official results.
 */
export type OfficialIndex =
  /**
   * Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh, thang 8–80.
   * Provincial governance and public administration performance index, 8–80.
   */
  | 'PAPI'
  /**
   * Chỉ số cải cách hành chính (Bộ Nội vụ), thang 0–100.
   * Public administration reform index (Ministry of Home Affairs), 0–100.
   */
  | 'PAR_INDEX'
  /**
   * Chỉ số hài lòng về sự phục vụ hành chính, thang 0–100.
   * Satisfaction index of public administrative services, 0–100.
   */
  | 'SIPAS';

/**
 * Một kết quả chính thức đã công bố, giữ đúng như nơi công bố viết.
 * An official published result, kept as stated.
 */
export type OfficialResult = {
  readonly __typename?: 'OfficialResult';
  /**
   * Cơ quan trong danh bạ khi là của tỉnh này.
   * Agency of the register when it is of this province.
   */
  readonly agency: Maybe<Agency>;
  /**
   * Phép tính khi là số suy ra.
   * The calculation of a derived figure.
   */
  readonly derivation: Maybe<Scalars['String']['output']>;
  /**
   * Kết quả nói về điều gì.
   * What it says.
   */
  readonly figure: OfficialFigure;
  /**
   * Vị trí của kết quả này trong tệp.
   * Place of this result in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Mã.
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang kết quả này vào, với tệp của nó.
   * The import that brought this result, with its file.
   */
  readonly import: PlanImport;
  /**
   * Chỉ số.
   * The index.
   */
  readonly index: OfficialIndex;
  /**
   * Lúc tỉnh biết số này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Độ tin cậy.
   * How well it is established.
   */
  readonly mark: PlanMark;
  /**
   * Trong bao nhiêu tỉnh, thành phố.
   * Out of how many provinces.
   */
  readonly outOf: Maybe<Scalars['Int']['output']>;
  /**
   * Nơi công bố.
   * Where it was published.
   */
  readonly place: Scalars['String']['output'];
  /**
   * Ngày công bố; null khi nơi đã đọc không ghi.
   * Day of publication; null when the page read does not say.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Tham chiếu.
   * Reference.
   */
  readonly reference: Scalars['String']['output'];
  /**
   * Tỉnh hoặc phạm vi.
   * Province or scope.
   */
  readonly subject: Scalars['String']['output'];
  /**
   * Giá trị.
   * The value.
   */
  readonly value: Scalars['Decimal']['output'];
  /**
   * Năm đánh giá.
   * Year that was judged.
   */
  readonly year: Scalars['Int']['output'];
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
 * Một kế hoạch do tỉnh ban hành.
 * A plan that the province issued.
 */
export type Plan = {
  readonly __typename?: 'Plan';
  /**
   * Ngày ban hành.
   * Day of issue.
   */
  readonly date: Scalars['Date']['output'];
  /**
   * Văn bản làm căn cứ, bị thay thế, hoặc được nhiệm vụ dẫn.
   * Documents it rests on, replaces, or cites in tasks.
   */
  readonly documents: ReadonlyArray<PlanDocument>;
  /**
   * Lĩnh vực của kế hoạch: bảy của PAR INDEX, tám của PAPI.
   * Domains of the plan: seven of the PAR INDEX, eight of the PAPI.
   */
  readonly domains: ReadonlyArray<PlanDomain>;
  /**
   * Chế độ báo cáo (mục III.1).
   * Reporting duties (section III.1).
   */
  readonly duties: ReadonlyArray<ReportingDuty>;
  /**
   * Ngày có hiệu lực.
   * First day in force.
   */
  readonly effectiveFrom: Scalars['Date']['output'];
  /**
   * Vị trí của kế hoạch này trong tệp.
   * Place of this plan in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Năm đầu của giai đoạn.
   * First year of the plan.
   */
  readonly fromYear: Scalars['Int']['output'];
  /**
   * Mục tiêu, mục đích và yêu cầu (mục I).
   * Goals, objectives and requirements (section I).
   */
  readonly goals: ReadonlyArray<PlanGoal>;
  /**
   * Mã của kế hoạch: số quyết định.
   * Id of the plan: the number of the decision.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang kế hoạch này vào, với tệp của nó.
   * The import that brought this plan, with its file.
   */
  readonly import: PlanImport;
  /**
   * Người ban hành.
   * Who issued it, in Vietnamese.
   */
  readonly issuerVi: Scalars['String']['output'];
  /**
   * Độ tin cậy của nội dung.
   * How well the content is established.
   */
  readonly mark: PlanMark;
  /**
   * Số quyết định.
   * Number of the decision.
   */
  readonly number: Scalars['String']['output'];
  /**
   * Nhiệm vụ theo thứ tự điều khoản tiếng Việt (a, b, c, d, đ, e, g, h).
   * Tasks in the Vietnamese order of clauses (đ after d).
   */
  readonly tasks: PlanTaskConnection;
  /**
   * Tên kế hoạch, tiếng Anh.
   * Title in English.
   */
  readonly titleEn: Scalars['String']['output'];
  /**
   * Tên kế hoạch, tiếng Việt.
   * Title in Vietnamese.
   */
  readonly titleVi: Scalars['String']['output'];
  /**
   * Năm cuối của giai đoạn.
   * Last year of the plan.
   */
  readonly toYear: Scalars['Int']['output'];
};


/**
 * Một kế hoạch do tỉnh ban hành.
 * A plan that the province issued.
 */
export type PlanTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  index?: InputMaybe<PlanIndex>;
  lead?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Nhịp thực hiện hoặc báo cáo.
 * How often a task or report is due.
 */
export type PlanCadence =
  /**
   * Hằng năm.
   * Every year.
   */
  | 'ANNUAL'
  /**
   * Đến một ngày.
   * By a day.
   */
  | 'BY_DATE'
  /**
   * Thường xuyên.
   * Continuously.
   */
  | 'CONTINUOUS'
  /**
   * Định kỳ, không nêu bao lâu.
   * Periodically, without a stated period.
   */
  | 'PERIODIC'
  /**
   * Hằng quý.
   * Every quarter.
   */
  | 'QUARTERLY'
  /**
   * Sáu tháng.
   * Every half year.
   */
  | 'SEMIANNUAL';

/**
 * Một văn bản mà kế hoạch nêu.
 * A document that the plan names.
 */
export type PlanDocument = {
  readonly __typename?: 'PlanDocument';
  /**
   * Ngày ban hành.
   * Day of issue.
   */
  readonly date: Scalars['Date']['output'];
  /**
   * Tên hoặc trích yếu.
   * Name or subject, in Vietnamese.
   */
  readonly nameVi: Maybe<Scalars['String']['output']>;
  /**
   * Số, ký hiệu.
   * Number.
   */
  readonly number: Maybe<Scalars['String']['output']>;
  /**
   * Quan hệ với kế hoạch.
   * How it relates to the plan.
   */
  readonly role: PlanDocumentRole;
};

/**
 * Văn bản liên quan thế nào đến kế hoạch.
 * How a document relates to the plan.
 */
export type PlanDocumentRole =
  /**
   * Được nhiệm vụ dẫn.
   * Cited in tasks.
   */
  | 'CITED'
  /**
   * Căn cứ ban hành.
   * Legal basis.
   */
  | 'LEGAL_BASIS'
  /**
   * Bị thay thế.
   * Repealed by it.
   */
  | 'REPEALED';

/**
 * Một lĩnh vực của PAR INDEX hoặc PAPI trong kế hoạch.
 * A domain of the PAR INDEX or the PAPI in the plan.
 */
export type PlanDomain = {
  readonly __typename?: 'PlanDomain';
  /**
   * Điều khoản.
   * Clause.
   */
  readonly clause: Scalars['String']['output'];
  /**
   * Mã, ví dụ "PAR.DD".
   * Code.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Lĩnh vực tương ứng của bộ tiêu chí, ví dụ "PAR-5".
   * Domain of the scoring frame that it answers to.
   */
  readonly frameDomain: Scalars['ID']['output'];
  /**
   * Phần của kế hoạch.
   * Part of the plan.
   */
  readonly index: PlanIndex;
  /**
   * Tên, tiếng Anh.
   * Name in English.
   */
  readonly nameEn: Scalars['String']['output'];
  /**
   * Tên, tiếng Việt.
   * Name in Vietnamese.
   */
  readonly nameVi: Scalars['String']['output'];
};

/**
 * Vị trí trong tệp của kế hoạch, bộ tiêu chí và kết quả chính thức.
 * Place in a file of the plan, frames and official results.
 */
export type PlanFilePosition = FilePosition & {
  readonly __typename?: 'PlanFilePosition';
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
 * Một mục tiêu, mục đích hoặc yêu cầu của kế hoạch.
 * A goal, objective or requirement of the plan.
 */
export type PlanGoal = {
  readonly __typename?: 'PlanGoal';
  /**
   * Thứ hạng tốt nhất của khoảng phải đạt.
   * Best rank of the range.
   */
  readonly best: Maybe<Scalars['Int']['output']>;
  /**
   * Năm phải đạt.
   * Year by which.
   */
  readonly byYear: Maybe<Scalars['Int']['output']>;
  /**
   * Điều khoản.
   * Clause.
   */
  readonly clause: Scalars['String']['output'];
  /**
   * Mã.
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Chỉ số mà thứ hạng nói đến.
   * The index that the rank is of.
   */
  readonly index: Maybe<PlanIndex>;
  /**
   * Loại.
   * Kind.
   */
  readonly kind: PlanGoalKind;
  /**
   * Lưu ý khi đọc.
   * What to mind when reading it, in Vietnamese.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Số tỉnh, thành phố được xếp hạng.
   * Number of provinces ranked.
   */
  readonly outOf: Maybe<Scalars['Int']['output']>;
  /**
   * Nội dung.
   * What it says, in Vietnamese.
   */
  readonly textVi: Scalars['String']['output'];
  /**
   * Thứ hạng thấp nhất của khoảng phải đạt.
   * Worst rank of the range.
   */
  readonly worst: Maybe<Scalars['Int']['output']>;
};

/**
 * Loại mục tiêu.
 * Kind of goal.
 */
export type PlanGoalKind =
  /**
   * Mục đích.
   * An objective.
   */
  | 'OBJECTIVE'
  /**
   * Thứ hạng phải đạt.
   * A rank to reach.
   */
  | 'RANK_RANGE'
  /**
   * Yêu cầu.
   * A requirement.
   */
  | 'REQUIREMENT';

/**
 * Một lần nạp vào kế hoạch, bộ tiêu chí và kết quả chính thức.
 * One import into the plan, frames and official results.
 */
export type PlanImport = Import & {
  readonly __typename?: 'PlanImport';
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
  readonly file: PlanSourceFile;
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
export type PlanImportConnection = {
  readonly __typename?: 'PlanImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<PlanImport>;
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
 * Phần của kế hoạch.
 * Part of the plan.
 */
export type PlanIndex =
  /**
   * Nhiệm vụ chung (mục II.1).
   * General tasks (section II.1).
   */
  | 'GENERAL'
  /**
   * Tổ chức thực hiện (mục III).
   * Organisation (section III).
   */
  | 'ORGANISATION'
  /**
   * Nâng Chỉ số PAPI (mục II.3).
   * Raising the PAPI (section II.3).
   */
  | 'PAPI'
  /**
   * Nâng Chỉ số cải cách hành chính (mục II.2).
   * Raising the PAR INDEX (section II.2).
   */
  | 'PAR_INDEX';

/**
 * Độ tin cậy của một dữ kiện.
 * How well a fact is established.
 */
export type PlanMark =
  /**
   * Giả định, sửa được.
   * An assumption, editable.
   */
  | 'A'
  /**
   * Suy ra từ số đã kiểm chứng.
   * Derived from verified figures.
   */
  | 'D'
  /**
   * Nhớ lại, chưa kiểm chứng.
   * From memory, unverified.
   */
  | 'M'
  /**
   * Đã đọc trong nguồn công khai.
   * Read in a public source.
   */
  | 'V';

/**
 * Một trang các dòng đang chờ, dòng đến trước đứng trước.
 * A page of the rows that wait, in the order in which they came.
 */
export type PlanQuarantineConnection = {
  readonly __typename?: 'PlanQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<PlanQuarantinedRow>;
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
 * Một dòng đang chờ của kế hoạch, bộ tiêu chí và kết quả chính thức.
 * A row of the plan, frames and official results that waits.
 */
export type PlanQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'PlanQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: PlanImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Tình trạng dữ liệu của kế hoạch, bộ tiêu chí và kết quả chính thức.
 * State of the data on plan, frames and official results.
 */
export type PlanSource = SourceStatus & {
  readonly __typename?: 'PlanSource';
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
   * Ngày cuối của năm mới nhất có kết quả chính thức.
   * Last day of the newest year with an official result.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Đã có kết quả của năm gần nhất phải công bố.
   * The newest results that should be out are loaded.
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
  readonly lastImport: Maybe<PlanImport>;
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
   * Số dòng đang chờ xử lý.
   * Rows in quarantine.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Có số liệu thật; một nguồn có thể có cả hai.
   * Holds real data; a source may hold both.
   */
  readonly real: Scalars['Boolean']['output'];
  /**
   * Phiên bản danh bạ cơ quan đang giữ.
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
 * Tệp của một lần nạp vào kế hoạch, bộ tiêu chí và kết quả chính thức.
 * The file of an import into the plan, frames and official results.
 */
export type PlanSourceFile = SourceFile & {
  readonly __typename?: 'PlanSourceFile';
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
 * Một nhiệm vụ của kế hoạch.
 * A task of the plan.
 */
export type PlanTask = {
  readonly __typename?: 'PlanTask';
  /**
   * Điều khoản, ví dụ "II.2.a/2".
   * Clause.
   */
  readonly clause: Scalars['String']['output'];
  /**
   * Đơn vị hoặc nhóm đơn vị phối hợp.
   * Cooperating agencies, groups included.
   */
  readonly cooperate: ReadonlyArray<Agency>;
  /**
   * Mã lĩnh vực, ví dụ "PAR.A"; null ngoài hai chỉ số.
   * Code of the domain; null outside the two indices.
   */
  readonly domain: Maybe<Scalars['ID']['output']>;
  /**
   * Vị trí của nhiệm vụ này trong tệp.
   * Place of this task in the file.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Mã, ví dụ "PAR-A-02".
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang nhiệm vụ này vào, với tệp của nó.
   * The import that brought this task, with its file.
   */
  readonly import: PlanImport;
  /**
   * Phần của kế hoạch.
   * Part of the plan.
   */
  readonly index: PlanIndex;
  /**
   * Đơn vị hoặc nhóm đơn vị chủ trì.
   * Leading agencies, groups included.
   */
  readonly lead: ReadonlyArray<Agency>;
  /**
   * Văn bản mà nhiệm vụ dẫn, đúng như viết.
   * Documents that the task cites, as written.
   */
  readonly legalRefs: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Chỉ số theo dõi.
   * Metrics that follow it.
   */
  readonly metrics: ReadonlyArray<CatalogueMetric>;
  /**
   * Lưu ý khi đọc.
   * What to mind when reading it, in Vietnamese.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Nguồn số liệu ngoài các nguồn, bằng lời.
   * Data outside the sources, in Vietnamese.
   */
  readonly otherSource: Maybe<Scalars['String']['output']>;
  /**
   * Thời gian thực hiện.
   * When it is to be done.
   */
  readonly period: PlanTaskPeriod;
  /**
   * Mã nhiệm vụ liên quan.
   * Ids of related tasks.
   */
  readonly related: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Nguồn số liệu phụ.
   * Further sources.
   */
  readonly secondarySources: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Nguồn số liệu chính, ví dụ "egov"; "other" khi ngoài các nguồn.
   * Main source of data; "other" when none of the sources.
   */
  readonly source: Scalars['String']['output'];
  /**
   * Tình trạng vào ngày `on`.
   * State on the day `on`.
   */
  readonly status: TaskStatus;
  /**
   * Chỉ tiêu bằng lời, ví dụ "INS-01 ≥ 30 %"; null khi không có.
   * The target in words; null without one.
   */
  readonly target: Maybe<Scalars['String']['output']>;
  /**
   * Chỉ tiêu thành các phần.
   * The target in parts.
   */
  readonly targetRule: Maybe<TargetRule>;
  /**
   * Nội dung, tiếng Anh.
   * Title in English.
   */
  readonly titleEn: Scalars['String']['output'];
  /**
   * Nội dung, tiếng Việt.
   * Title in Vietnamese.
   */
  readonly titleVi: Scalars['String']['output'];
};

/**
 * Một trang nhiệm vụ.
 * A page of tasks.
 */
export type PlanTaskConnection = {
  readonly __typename?: 'PlanTaskConnection';
  /**
   * Các nhiệm vụ của trang.
   * The tasks of the page.
   */
  readonly nodes: ReadonlyArray<PlanTask>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số nhiệm vụ thỏa điều kiện.
   * All tasks that fit.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Thời gian thực hiện một nhiệm vụ.
 * When a task is to be done.
 */
export type PlanTaskPeriod = {
  readonly __typename?: 'PlanTaskPeriod';
  /**
   * Nhịp thực hiện.
   * How often.
   */
  readonly cadence: ReadonlyArray<PlanCadence>;
  /**
   * Ngày phải xong.
   * Day due.
   */
  readonly due: Maybe<Scalars['Date']['output']>;
  /**
   * Thời gian đúng như quyết định viết.
   * The words of the decision, in Vietnamese.
   */
  readonly text: Maybe<Scalars['String']['output']>;
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
   * Các bộ tiêu chí chấm điểm, mỗi bộ áp dụng từ một năm; mọi tham số đều là dữ liệu có ghi độ tin cậy.
   * The scoring frames, each in force from a year; every parameter is data with its mark.
   */
  readonly frames: ReadonlyArray<Frame>;
  /**
   * Danh mục chỉ số: tên, công thức, đơn vị, chiều tốt, cơ quan quản lý số liệu.
   * The metric catalogue: names, formula, unit, direction and owner of the data.
   */
  readonly metrics: ReadonlyArray<CatalogueMetric>;
  /**
   * Kết quả chính thức đã công bố (PAR INDEX, PAPI, SIPAS), đúng như nơi công bố viết; năm không tìm thấy thì không có dòng.
   * Official published results (PAR INDEX, PAPI, SIPAS) as stated; a year that was not found has no entry.
   */
  readonly officialResults: ReadonlyArray<OfficialResult>;
  /**
   * Một kế hoạch theo số quyết định, ví dụ "534/QĐ-UBND"; null khi không có.
   * A plan by the number of its decision; null when there is none.
   */
  readonly plan: Maybe<Plan>;
  /**
   * Sổ nạp của kế hoạch, bộ tiêu chí và kết quả chính thức: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the plan, frames and official results: one line an import, newest first.
   */
  readonly planImports: Maybe<PlanImportConnection>;
  /**
   * Các dòng đang chờ của kế hoạch, bộ tiêu chí và kết quả chính thức vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the plan, frames and official results that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly planQuarantine: Maybe<PlanQuarantineConnection>;
  /**
   * Tình trạng dữ liệu của kế hoạch, bộ tiêu chí và kết quả chính thức.
   * State of the data on plan, frames and official results.
   */
  readonly planSource: Maybe<PlanSource>;
};


export type QueryFramesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMetricsArgs = {
  index?: InputMaybe<PlanIndex>;
  source?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficialResultsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  index?: InputMaybe<OfficialIndex>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlanQuarantineArgs = {
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
 * Một chế độ báo cáo của kế hoạch.
 * A reporting duty of the plan.
 */
export type ReportingDuty = {
  readonly __typename?: 'ReportingDuty';
  /**
   * Kỳ báo cáo.
   * How often.
   */
  readonly cadence: PlanCadence;
  /**
   * Điều khoản.
   * Clause.
   */
  readonly clause: Scalars['String']['output'];
  /**
   * Ngày phải gửi sau khi hết kỳ; quyết định không nêu, null khi chưa cấu hình.
   * Day due after the period; the decision gives none, null until configured.
   */
  readonly dueDay: Maybe<Scalars['Int']['output']>;
  /**
   * Hình thức.
   * Form, in Vietnamese.
   */
  readonly formVi: Scalars['String']['output'];
  /**
   * Mã.
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Ai phải báo cáo.
   * Who reports.
   */
  readonly reporters: ReadonlyArray<Agency>;
  /**
   * Qua cơ quan nào.
   * Through whom.
   */
  readonly through: Agency;
  /**
   * Báo cáo về đâu.
   * To whom.
   */
  readonly to: Agency;
};

/**
 * Điểm tự tính (tạm tính) của một tiêu chí; không phải kết quả chính thức.
 * Our own provisional score of one criterion; never the official result.
 */
export type Score = {
  readonly __typename?: 'Score';
  /**
   * Tiêu chí.
   * The criterion.
   */
  readonly criterion: Criterion;
  /**
   * Nhãn phải ghi kèm khi hiển thị.
   * The label to show beside it, in Vietnamese.
   */
  readonly label: Scalars['String']['output'];
  /**
   * Điểm tối đa; null khi chưa biết.
   * Maximum; null when it is not known.
   */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /**
   * Mã các chỉ số đã dùng.
   * Codes of the metrics used.
   */
  readonly metrics: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Điểm: điểm tối đa nhân tỷ lệ đạt; null khi không có điểm tối đa hoặc không có số liệu.
   * Points: maximum times share; null without a maximum or without data.
   */
  readonly points: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tỷ lệ đạt, 0–1, bốn số lẻ.
   * Share reached, 0–1 with four decimals.
   */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /**
   * Đạt hay chưa, hoặc vì sao không chấm được.
   * Met or not, or why it cannot be scored.
   */
  readonly state: ScoreState;
};

/**
 * Vì sao có hoặc không có điểm.
 * Why there is or is no score.
 */
export type ScoreState =
  /**
   * Dưới chỉ tiêu nhưng trong ngưỡng cảnh báo.
   * Short of the target, within the tolerance of the frame.
   */
  | 'AT_RISK'
  /**
   * Đạt chỉ tiêu.
   * The value meets the target.
   */
  | 'MET'
  /**
   * Không đạt chỉ tiêu.
   * The value misses the target.
   */
  | 'MISSED'
  /**
   * Không áp dụng cho cơ quan này.
   * Does not apply to this agency.
   */
  | 'NOT_APPLICABLE'
  /**
   * Nguồn có trả lời nhưng không có chỉ số này, hoặc chưa có cách chấm.
   * The source answers but not this metric, or there is no rule yet.
   */
  | 'NOT_COMPUTABLE'
  /**
   * Nguồn không có số liệu.
   * The source has no data.
   */
  | 'NO_DATA'
  /**
   * Nguồn không trả lời.
   * The source does not answer.
   */
  | 'SOURCE_UNAVAILABLE'
  /**
   * Không công bố vì số lượng quá nhỏ.
   * Withheld because the count is so small.
   */
  | 'WITHHELD';

/**
 * Cách chấm một tiêu chí.
 * How a criterion is scored.
 */
export type ScoringKind =
  /**
   * Theo bậc.
   * By bands.
   */
  | 'BANDS'
  /**
   * Tuyến tính.
   * Linear.
   */
  | 'LINEAR'
  /**
   * Theo mốc: có hoặc không.
   * Milestone: yes or no.
   */
  | 'MILESTONE'
  /**
   * Chưa có cách chấm.
   * No rule yet.
   */
  | 'NONE'
  /**
   * Theo tỷ lệ, dưới mức sàn thì 0.
   * Proportional, zero below a floor.
   */
  | 'PROPORTIONAL'
  /**
   * Trung bình khảo sát.
   * Mean of a survey.
   */
  | 'SURVEY_MEAN'
  /**
   * Bằng 0 thì trọn điểm.
   * Zero is full marks.
   */
  | 'ZERO_IS_FULL';

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
 * Phép so của chỉ tiêu.
 * How a target compares.
 */
export type TargetOp =
  /**
   * Ít nhất bằng.
   * At least.
   */
  | 'AT_LEAST'
  /**
   * Giảm.
   * Decreasing.
   */
  | 'DECREASE'
  /**
   * Bằng.
   * Equal to.
   */
  | 'EQUALS'
  /**
   * Tăng.
   * Increasing.
   */
  | 'INCREASE';

/**
 * Chỉ tiêu của một nhiệm vụ.
 * Target of a task.
 */
export type TargetRule = {
  readonly __typename?: 'TargetRule';
  /**
   * Câu chữ làm căn cứ.
   * The words it rests on.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Quyết định nêu rõ (true) hay là cách hiểu của chúng tôi (false).
   * Stated by the decision (true) or our reading of it (false).
   */
  readonly explicit: Scalars['Boolean']['output'];
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Phép so.
   * Comparison.
   */
  readonly op: TargetOp;
  /**
   * Tính theo.
   * Over what.
   */
  readonly per: TargetSpan;
  /**
   * Phạm vi.
   * Scope, in Vietnamese.
   */
  readonly scope: Scalars['String']['output'];
  /**
   * Đơn vị, như quyết định viết.
   * Unit, as the decision writes it.
   */
  readonly unit: Scalars['String']['output'];
  /**
   * Giá trị phải đạt; null khi chỉ nêu tăng hoặc giảm.
   * Value to reach; null when only a direction is given.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Chỉ tiêu tính theo thời gian nào.
 * Over what a target counts.
 */
export type TargetSpan =
  /**
   * Mọi lúc.
   * At all times.
   */
  | 'CONTINUOUS'
  /**
   * Mỗi kỳ so với kỳ trước.
   * A period against the one before.
   */
  | 'PERIOD'
  /**
   * Mỗi năm.
   * A year.
   */
  | 'YEAR';

/**
 * Tình trạng nhiệm vụ; chỉ những gì tính được hiện nay.
 * State of a task; only what can be computed now.
 */
export type TaskStatus =
  /**
   * Chưa có báo cáo.
   * No report has come.
   */
  | 'NOT_REPORTED'
  /**
   * Không còn đơn vị chủ trì nào tồn tại vào ngày đó.
   * No lead agency exists on the day.
   */
  | 'NO_VALID_LEAD'
  /**
   * Đã qua hạn mà chưa có báo cáo.
   * The due day has passed without a report.
   */
  | 'OVERDUE';

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
    & GraphQLRecursivePick<FederationTypes['IndicatorView'], {"agencyId":true,"period":true,"asOf":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  EvidenceRecord: never;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  PublishedFigure: never;
  QuarantinedRow: ( WaitingRow );
  Reading: never;
  SourceFile: ( ImportedFile );
  SourceStatus: ( SourceStatusParent );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  CatalogueMetric: ResolverTypeWrapper<MetricRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ComplaintIndicators: ResolverTypeWrapper<ComplaintIndicators>;
  ComplaintReading: ResolverTypeWrapper<ComplaintReading>;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DisbursementIndicators: ResolverTypeWrapper<DisbursementIndicators>;
  DisbursementReading: ResolverTypeWrapper<DisbursementReading>;
  EgovIndicators: ResolverTypeWrapper<EgovIndicators>;
  EgovReading: ResolverTypeWrapper<EgovReading>;
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Frame: ResolverTypeWrapper<FrameRow>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  InspectionIndicators: ResolverTypeWrapper<InspectionIndicators>;
  InspectionReading: ResolverTypeWrapper<InspectionReading>;
  MetricDirection: MetricDirection;
  MetricKind: MetricKind;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  OfficialFigure: OfficialFigure;
  OfficialIndex: OfficialIndex;
  OfficialResult: ResolverTypeWrapper<ResultRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanCadence: PlanCadence;
  PlanDocument: ResolverTypeWrapper<DocumentRow>;
  PlanDocumentRole: PlanDocumentRole;
  PlanDomain: ResolverTypeWrapper<DomainRow>;
  PlanFilePosition: ResolverTypeWrapper<Place>;
  PlanGoal: ResolverTypeWrapper<GoalRow>;
  PlanGoalKind: PlanGoalKind;
  PlanImport: ResolverTypeWrapper<ImportEntry>;
  PlanImportConnection: ResolverTypeWrapper<ImportPage>;
  PlanIndex: PlanIndex;
  PlanMark: PlanMark;
  PlanQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  PlanQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  PlanSource: ResolverTypeWrapper<SourceStatusParent>;
  PlanSourceFile: ResolverTypeWrapper<ImportedFile>;
  PlanTask: ResolverTypeWrapper<TaskRow>;
  PlanTaskConnection: ResolverTypeWrapper<Omit<PlanTaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PlanTask']> }>;
  PlanTaskPeriod: ResolverTypeWrapper<TaskPeriodRow>;
  PublishedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PublishedFigure']>;
  QuarantinedRow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QuarantinedRow']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reading']>;
  ReadingState: ReadingState;
  ReportingDuty: ResolverTypeWrapper<DutyRow>;
  Score: ResolverTypeWrapper<ScoreRow>;
  ScoreState: ScoreState;
  ScoringKind: ScoringKind;
  SourceFile: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceFile']>;
  SourceStatus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceStatus']>;
  TargetOp: TargetOp;
  TargetRule: ResolverTypeWrapper<TargetRuleRow>;
  TargetSpan: TargetSpan;
  TaskStatus: TaskStatus;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AsOf: Scalars['AsOf']['output'];
  CatalogueMetric: MetricRow;
  String: Scalars['String']['output'];
  ComplaintIndicators: ComplaintIndicators;
  ComplaintReading: ComplaintReading;
  Criterion: CriterionRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DisbursementIndicators: DisbursementIndicators;
  DisbursementReading: DisbursementReading;
  EgovIndicators: EgovIndicators;
  EgovReading: EgovReading;
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  Boolean: Scalars['Boolean']['output'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Int: Scalars['Int']['output'];
  Frame: FrameRow;
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  InspectionIndicators: InspectionIndicators;
  InspectionReading: InspectionReading;
  Money: Scalars['Money']['output'];
  OfficialResult: ResultRow;
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  Plan: PlanRow;
  PlanDocument: DocumentRow;
  PlanDomain: DomainRow;
  PlanFilePosition: Place;
  PlanGoal: GoalRow;
  PlanImport: ImportEntry;
  PlanImportConnection: ImportPage;
  PlanQuarantineConnection: WaitingPage;
  PlanQuarantinedRow: WaitingRow;
  PlanSource: SourceStatusParent;
  PlanSourceFile: ImportedFile;
  PlanTask: TaskRow;
  PlanTaskConnection: Omit<PlanTaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PlanTask']> };
  PlanTaskPeriod: TaskPeriodRow;
  PublishedFigure: ResolversInterfaceTypes<ResolversParentTypes>['PublishedFigure'];
  QuarantinedRow: ResolversInterfaceTypes<ResolversParentTypes>['QuarantinedRow'];
  Query: Record<PropertyKey, never>;
  Reading: ResolversInterfaceTypes<ResolversParentTypes>['Reading'];
  ReportingDuty: DutyRow;
  Score: ScoreRow;
  SourceFile: ResolversInterfaceTypes<ResolversParentTypes>['SourceFile'];
  SourceStatus: ResolversInterfaceTypes<ResolversParentTypes>['SourceStatus'];
  TargetRule: TargetRuleRow;
};

export type AgencyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type CatalogueMetricResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['CatalogueMetric'] = ResolversParentTypes['CatalogueMetric']> = {
  base?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MetricDirection'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxMark?: Resolver<Maybe<ResolversTypes['PlanMark']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleMark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ScoringKind'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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

export type EvidenceRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'PlanFilePosition', ParentType, ContextType>;
};

export type FrameResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['OfficialIndex'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'PlanImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Score']>>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type OfficialResultResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['OfficialResult'] = ResolversParentTypes['OfficialResult']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['OfficialFigure'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['OfficialIndex'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PlanResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['PlanDocument']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['PlanDomain']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['ReportingDuty']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['PlanGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  issuerVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['PlanTaskConnection'], ParentType, ContextType, RequireFields<PlanTasksArgs, 'first'>>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanDocumentResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanDocument'] = ResolversParentTypes['PlanDocument']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PlanDocumentRole'], ParentType, ContextType>;
};

export type PlanDomainResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanDomain'] = ResolversParentTypes['PlanDomain']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frameDomain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['PlanIndex'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanFilePosition'] = ResolversParentTypes['PlanFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanGoalResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanGoal'] = ResolversParentTypes['PlanGoal']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['PlanIndex']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanGoalKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanImport'] = ResolversParentTypes['PlanImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['PlanSourceFile'], ParentType, ContextType>;
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

export type PlanImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanImportConnection'] = ResolversParentTypes['PlanImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanQuarantineConnection'] = ResolversParentTypes['PlanQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanQuarantinedRow'] = ResolversParentTypes['PlanQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanSource'] = ResolversParentTypes['PlanSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['PlanImport']>, ParentType, ContextType>;
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

export type PlanSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanSourceFile'] = ResolversParentTypes['PlanSourceFile']> = {
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

export type PlanTaskResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperate?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['PlanIndex'], ParentType, ContextType>;
  lead?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  legalRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['CatalogueMetric']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PlanTaskPeriod'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  secondarySources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetRule?: Resolver<Maybe<ResolversTypes['TargetRule']>, ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTaskConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanTaskConnection'] = ResolversParentTypes['PlanTaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanTaskPeriodResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanTaskPeriod'] = ResolversParentTypes['PlanTaskPeriod']> = {
  cadence?: Resolver<ReadonlyArray<ResolversTypes['PlanCadence']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  __resolveType: TypeResolveFn<'PlanQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  frames?: Resolver<ReadonlyArray<ResolversTypes['Frame']>, ParentType, ContextType, Partial<QueryFramesArgs>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['CatalogueMetric']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  officialResults?: Resolver<ReadonlyArray<ResolversTypes['OfficialResult']>, ParentType, ContextType, Partial<QueryOfficialResultsArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planImports?: Resolver<Maybe<ResolversTypes['PlanImportConnection']>, ParentType, ContextType, Partial<QueryPlanImportsArgs>>;
  planQuarantine?: Resolver<Maybe<ResolversTypes['PlanQuarantineConnection']>, ParentType, ContextType, Partial<QueryPlanQuarantineArgs>>;
  planSource?: Resolver<Maybe<ResolversTypes['PlanSource']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ReportingDutyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ReportingDuty'] = ResolversParentTypes['ReportingDuty']> = {
  cadence?: Resolver<ResolversTypes['PlanCadence'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporters?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScoreState'], ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'PlanSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'PlanSource', ParentType, ContextType>;
};

export type TargetRuleResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['TargetRule'] = ResolversParentTypes['TargetRule']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['TargetOp'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['TargetSpan'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  CatalogueMetric?: CatalogueMetricResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  Money?: GraphQLScalarType;
  OfficialResult?: OfficialResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Plan?: PlanResolvers<ContextType>;
  PlanDocument?: PlanDocumentResolvers<ContextType>;
  PlanDomain?: PlanDomainResolvers<ContextType>;
  PlanFilePosition?: PlanFilePositionResolvers<ContextType>;
  PlanGoal?: PlanGoalResolvers<ContextType>;
  PlanImport?: PlanImportResolvers<ContextType>;
  PlanImportConnection?: PlanImportConnectionResolvers<ContextType>;
  PlanQuarantineConnection?: PlanQuarantineConnectionResolvers<ContextType>;
  PlanQuarantinedRow?: PlanQuarantinedRowResolvers<ContextType>;
  PlanSource?: PlanSourceResolvers<ContextType>;
  PlanSourceFile?: PlanSourceFileResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  PlanTaskConnection?: PlanTaskConnectionResolvers<ContextType>;
  PlanTaskPeriod?: PlanTaskPeriodResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReportingDuty?: ReportingDutyResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  TargetRule?: TargetRuleResolvers<ContextType>;
};

