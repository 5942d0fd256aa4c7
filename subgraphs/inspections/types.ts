// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { InspectionRow, ConclusionRow, FindingRow, RecommendationRow, InspectionPage, ConclusionPage, FindingPage, RecommendationPage, Loaders } from './loaders.ts';
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
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này trả lời phần thanh tra, kiểm tra.
 * The indicator view of one agency in one period; this subgraph answers the part on inspections and checks.
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
   * Thanh tra, kiểm tra và việc thực hiện kết luận, kiến nghị; kỳ báo cáo từ ngày 15 đến ngày 14 (09/2019/NĐ-CP).
   * Inspections, checks and how conclusions and recommendations were carried out. Period: reporting days, 15th to 14th.
   */
  readonly inspections: Maybe<InspectionIndicators>;
  /**
   * Kỳ số liệu.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
};

/**
 * Kết luận thanh tra, thông báo kết quả kiểm tra hoặc kiểm toán đối với một đối tượng.
 * The conclusion of an inspection, check or audit for one subject.
 */
export type InspectionConclusion = EvidenceRecord & {
  readonly __typename?: 'InspectionConclusion';
  /**
   * Đối tượng được thanh tra, kiểm tra mà hồ sơ được tính cho.
   * The subject, for which it counts.
   */
  readonly agency: Agency;
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
   * Kênh công khai.
   * Where it was published.
   */
  readonly channel: Maybe<Scalars['String']['output']>;
  /**
   * Hạn thực hiện kết luận; null khi kết luận không nêu.
   * Last day to carry it out; null where it names none.
   */
  readonly executeBy: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày thực hiện xong.
   * Day on which it was fully carried out.
   */
  readonly executedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: InspectionsFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: InspectionsImport;
  /**
   * Mã cuộc thanh tra, kiểm tra.
   * Code of the inspection.
   */
  readonly inspectionCode: Scalars['String']['output'];
  /**
   * Loại cuộc.
   * Kind of the inspection.
   */
  readonly kind: InspectionKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Số văn bản.
   * Number of the document.
   */
  readonly number: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, ví dụ "dòng 12".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Hạn công khai theo luật ngày ký; null khi luật không buộc công khai.
   * Last day to publish by the law of the day of signature; null where none applies.
   */
  readonly publishBy: Maybe<Scalars['Date']['output']>;
  /**
   * Căn cứ của hạn công khai và mức tin cậy (V đã đọc, M theo trí nhớ).
   * Legal basis of that limit, with its mark (V read, M from memory).
   */
  readonly publishRule: Maybe<Scalars['String']['output']>;
  /**
   * Ngày công khai.
   * Day of publication.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
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
  /**
   * Ngày ký.
   * Day of signature.
   */
  readonly signedOn: Scalars['Date']['output'];
};

/**
 * Một trang kết luận.
 * A page of conclusions.
 */
export type InspectionConclusionConnection = {
  readonly __typename?: 'InspectionConclusionConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionConclusion>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không công bố giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một vấn đề, sai phạm phát hiện qua thanh tra, kiểm tra.
 * A finding of an inspection or check.
 */
export type InspectionFinding = EvidenceRecord & {
  readonly __typename?: 'InspectionFinding';
  /**
   * Đối tượng được thanh tra, kiểm tra mà hồ sơ được tính cho.
   * The subject, for which it counts.
   */
  readonly agency: Agency;
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
   * Số tiền sai phạm, đồng; null khi không nêu.
   * Amount concerned in đồng; null where none is stated.
   */
  readonly amountVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Mã vấn đề.
   * Code of the finding.
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
  readonly filePlace: InspectionsFilePosition;
  /**
   * Ngày ghi nhận.
   * Day on which it was recorded.
   */
  readonly foundOn: Scalars['Date']['output'];
  /**
   * Ngày xử lý hoặc kiến nghị xử lý.
   * Day on which it was handled or recommended.
   */
  readonly handledOn: Maybe<Scalars['Date']['output']>;
  /**
   * Đã xử lý đến đâu.
   * How far it was handled.
   */
  readonly handling: InspectionHandling;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: InspectionsImport;
  /**
   * Mã cuộc thanh tra, kiểm tra.
   * Code of the inspection.
   */
  readonly inspectionCode: Scalars['String']['output'];
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Vị trí trong tệp, ví dụ "dòng 12".
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
  /**
   * Loại vấn đề, như nguồn ghi.
   * Type, as the source wrote it.
   */
  readonly type: Scalars['String']['output'];
};

/**
 * Một trang vấn đề phát hiện.
 * A page of findings.
 */
export type InspectionFindingConnection = {
  readonly __typename?: 'InspectionFindingConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionFinding>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không công bố giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một vấn đề phát hiện được xử lý đến đâu.
 * How far a finding was handled.
 */
export type InspectionHandling =
  /**
   * Đã xử lý.
   * Handled.
   */
  | 'HANDLED'
  /**
   * Chưa xử lý.
   * Not handled.
   */
  | 'NOT_HANDLED'
  /**
   * Đã kiến nghị xử lý.
   * Recommended for handling.
   */
  | 'RECOMMENDED';

/**
 * Các số đo về thanh tra, kiểm tra; cơ quan là đối tượng được thanh tra, kiểm tra. Kỳ báo cáo từ ngày 15 đến ngày 14: quý III là 15/6–14/9.
 * Figures on inspections and checks; the agency is the subject inspected. A period means reporting days: the third quarter is 15/6–14/9.
 */
export type InspectionIndicators = {
  readonly __typename?: 'InspectionIndicators';
  /**
   * Tỷ lệ sở, huyện được kiểm tra cải cách hành chính trong kỳ (INS-01), %: mẫu số là các đơn vị còn hiệu lực ngày cuối kỳ; một sở hoặc huyện chỉ có 100 hoặc 0.
   * Departments and districts checked on administrative reform in the period (INS-01), per cent of those valid on its last day; 100 or 0 for one of them.
   */
  readonly agenciesChecked: InspectionReading;
  /**
   * Tỷ lệ tiền đã thu hồi trên tiền kiến nghị thu hồi (INS-05), %; tử số, mẫu số tính bằng đồng, lũy kế mọi kiến nghị đến hạn tính đến ngày cuối kỳ.
   * Money recovered over money recommended for recovery (INS-05), per cent; numerator and denominator in đồng, all recommendations due by the end of the period.
   */
  readonly amountRecovered: InspectionReading;
  /**
   * Tỷ lệ kết luận đã thực hiện xong (INS-13), %: lũy kế mọi kết luận đến hạn thực hiện tính đến ngày cuối kỳ.
   * Conclusions fully carried out (INS-13), per cent of all that were due by the end of the period.
   */
  readonly conclusionsExecuted: InspectionReading;
  /**
   * Tỷ lệ vấn đề phát hiện đã xử lý hoặc kiến nghị xử lý (INS-03), % số vấn đề phát hiện trong kỳ.
   * Findings handled or recommended for handling (INS-03), per cent of the findings of the period.
   */
  readonly findingsHandled: InspectionReading;
  /**
   * Số lượt kiểm tra Bộ phận Một cửa, giải quyết thủ tục hành chính (INS-08), lượt trong kỳ.
   * Checks of one-stop units and procedure handling (INS-08), a count of subjects checked in the period.
   */
  readonly oneStopChecks: InspectionReading;
  /**
   * Tỷ lệ hoàn thành kế hoạch thanh tra, kiểm tra (INS-02), %: lượt theo kế hoạch phải kết thúc trong kỳ, kể cả lượt bị hủy.
   * Planned inspections that have ended (INS-02), per cent of those planned to end in the period, cancelled ones included.
   */
  readonly planCompletion: InspectionReading;
  /**
   * Tỷ lệ kết luận thanh tra công khai đúng hạn (INS-06), % số kết luận có hạn công khai rơi vào kỳ.
   * Inspection conclusions published on time (INS-06), per cent of those whose time limit ran out in the period.
   */
  readonly publishedOnTime: InspectionReading;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<InspectionReading>;
  /**
   * Tỷ lệ kiến nghị tài chính, ngân sách đã thực hiện xong (INS-04), %: lũy kế mọi kiến nghị đến hạn tính đến ngày cuối kỳ.
   * Finance and budget recommendations fully executed (INS-04), per cent of all that were due by the end of the period.
   */
  readonly recommendationsExecuted: InspectionReading;
};

/**
 * Loại cuộc: thanh tra theo Luật Thanh tra, kiểm tra của cơ quan quản lý, hoặc kiểm toán.
 * Kind: an inspection under the Law on Inspection, a check by a managing agency, or an audit.
 */
export type InspectionKind =
  /**
   * Thanh tra hành chính.
   * Administrative inspection.
   */
  | 'ADMINISTRATIVE_INSPECTION'
  /**
   * Kiểm toán nhà nước.
   * State audit.
   */
  | 'AUDIT'
  /**
   * Kiểm tra thực hiện dân chủ ở cơ sở.
   * Check on grassroots democracy.
   */
  | 'DEMOCRACY_CHECK'
  /**
   * Kiểm tra cải cách hành chính.
   * Check on public administration reform.
   */
  | 'PAR_CHECK'
  /**
   * Kiểm tra Bộ phận Một cửa, giải quyết thủ tục hành chính.
   * Check of a one-stop unit or of procedure handling.
   */
  | 'PROCEDURE_CHECK'
  /**
   * Thanh tra chuyên ngành.
   * Specialised inspection.
   */
  | 'SPECIALISED_INSPECTION';

/**
 * Theo kế hoạch hay không.
 * Whether it was planned.
 */
export type InspectionMode =
  /**
   * Theo kế hoạch.
   * In the plan of the year.
   */
  | 'PLANNED'
  /**
   * Thường xuyên.
   * Routine.
   */
  | 'ROUTINE'
  /**
   * Đột xuất.
   * Unscheduled.
   */
  | 'UNSCHEDULED';

/**
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReading = Reading & {
  readonly __typename?: 'InspectionReading';
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
   * Các kết luận mà số đo này tính đến; trang rỗng khi số đo tính loại hồ sơ khác.
   * The conclusions that this reading counts; an empty page when it counts another kind.
   */
  readonly conclusions: InspectionConclusionConnection;
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
   * Các vấn đề phát hiện mà số đo này tính đến; trang rỗng khi số đo tính loại hồ sơ khác.
   * The findings that this reading counts; an empty page when it counts another kind.
   */
  readonly findings: InspectionFindingConnection;
  /**
   * Ngày đầu mà nguồn hiểu theo kỳ này.
   * First day that the source means by the period.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Các lượt thanh tra, kiểm tra mà số đo này tính đến; trang rỗng khi số đo tính loại hồ sơ khác.
   * The inspections, one row per subject, that this reading counts; an empty page when it counts another kind.
   */
  readonly inspections: InspectionRecordConnection;
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
   * Các kiến nghị, theo lần cập nhật mới nhất không sau ngày cuối kỳ mà số đo này tính đến; trang rỗng khi số đo tính loại hồ sơ khác.
   * The recommendations, as last stated by the end of the period, that this reading counts; an empty page when it counts another kind.
   */
  readonly recommendations: InspectionRecommendationConnection;
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
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReadingConclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReadingFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReadingInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReadingRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một kiến nghị sau thanh tra, kiểm tra, kiểm toán, theo một lần cập nhật.
 * A recommendation as one follow-up stated it.
 */
export type InspectionRecommendation = EvidenceRecord & {
  readonly __typename?: 'InspectionRecommendation';
  /**
   * Đối tượng được thanh tra, kiểm tra mà hồ sơ được tính cho.
   * The subject, for which it counts.
   */
  readonly agency: Agency;
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
   * Số tiền kiến nghị, đồng; null với kiến nghị không về tiền.
   * Amount in đồng; null where it is not about money.
   */
  readonly amountVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Mã kiến nghị.
   * Code of the recommendation.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Hạn thực hiện; null khi nguồn không nêu, khi đó tính là đến hạn ngay.
   * Due day; null where none is stated, then it counts as due at once.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày thực hiện xong.
   * Day on which it was fully executed.
   */
  readonly executedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Số tiền đã thực hiện lũy kế, đồng.
   * Amount executed so far, in đồng.
   */
  readonly executedVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: InspectionsFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: InspectionsImport;
  /**
   * Mã cuộc thanh tra, kiểm tra.
   * Code of the inspection.
   */
  readonly inspectionCode: Scalars['String']['output'];
  /**
   * Ngày ban hành.
   * Day of issue.
   */
  readonly issuedOn: Scalars['Date']['output'];
  /**
   * Loại kiến nghị.
   * Its kind.
   */
  readonly kind: InspectionRecommendationKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Vị trí trong tệp, ví dụ "dòng 12".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Chứng từ thực hiện; null khi nguồn không nêu.
   * Document that proves it; null where none is stated.
   */
  readonly proof: Maybe<Scalars['String']['output']>;
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
  /**
   * Trạng thái.
   * Status.
   */
  readonly status: InspectionRecommendationStatus;
  /**
   * Lần cập nhật, 0 là lúc ban hành.
   * Number of the follow-up; 0 is the issue itself.
   */
  readonly step: Scalars['Int']['output'];
  /**
   * Ngày của lần cập nhật.
   * Day of the follow-up.
   */
  readonly updatedOn: Scalars['Date']['output'];
};

/**
 * Một trang kiến nghị.
 * A page of recommendations.
 */
export type InspectionRecommendationConnection = {
  readonly __typename?: 'InspectionRecommendationConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionRecommendation>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không công bố giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Loại kiến nghị; hai loại đầu là kiến nghị tài chính, ngân sách.
 * Kind of a recommendation; the first two concern finance and budget.
 */
export type InspectionRecommendationKind =
  /**
   * Kỷ luật.
   * Discipline.
   */
  | 'DISCIPLINE'
  /**
   * Hoàn thiện cơ chế, chính sách.
   * Improve rules.
   */
  | 'IMPROVE_RULES'
  /**
   * Xử lý khác về kinh tế.
   * Other economic measure.
   */
  | 'OTHER_ECONOMIC'
  /**
   * Thu hồi đất.
   * Recover land.
   */
  | 'RECOVER_LAND'
  /**
   * Thu hồi tiền.
   * Recover money.
   */
  | 'RECOVER_MONEY'
  /**
   * Chuyển cơ quan điều tra.
   * Refer to the investigating body.
   */
  | 'REFER_TO_INVESTIGATION'
  /**
   * Kiểm điểm, rút kinh nghiệm.
   * Review of responsibility.
   */
  | 'SELF_REVIEW';

/**
 * Kiến nghị được thực hiện đến đâu.
 * How far a recommendation was executed.
 */
export type InspectionRecommendationStatus =
  /**
   * Hoàn thành.
   * Completed.
   */
  | 'COMPLETED'
  /**
   * Không thể thực hiện.
   * Cannot be executed.
   */
  | 'IMPOSSIBLE'
  /**
   * Đang thực hiện.
   * In progress.
   */
  | 'IN_PROGRESS'
  /**
   * Chưa đến hạn.
   * Not due yet.
   */
  | 'NOT_DUE'
  /**
   * Quá hạn.
   * Overdue.
   */
  | 'OVERDUE'
  /**
   * Hoàn thành một phần.
   * Partly completed.
   */
  | 'PARTLY_COMPLETED';

/**
 * Một cuộc thanh tra, kiểm tra đối với một đối tượng; cuộc có nhiều đối tượng có nhiều dòng.
 * An inspection or check of one subject; one of several subjects has a row for each.
 */
export type InspectionRecord = EvidenceRecord & {
  readonly __typename?: 'InspectionRecord';
  /**
   * Đối tượng được thanh tra, kiểm tra mà hồ sơ được tính cho.
   * The subject, for which it counts.
   */
  readonly agency: Agency;
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
   * Ngày công bố quyết định, bắt đầu làm việc.
   * Day of announcement, when work starts.
   */
  readonly announcedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày quyết định.
   * Day of the decision.
   */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Số quyết định; null khi mới dự kiến.
   * Number of the decision; null while only expected.
   */
  readonly decisionNo: Maybe<Scalars['String']['output']>;
  /**
   * Ngày kết thúc làm việc trực tiếp.
   * Day on which fieldwork ended.
   */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: InspectionsFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: InspectionsImport;
  /**
   * Mã cuộc thanh tra, kiểm tra.
   * Code of the inspection.
   */
  readonly inspectionCode: Scalars['String']['output'];
  /**
   * Loại cuộc.
   * Its kind.
   */
  readonly kind: InspectionKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Cơ quan chủ trì, như nguồn ghi.
   * Who leads it, as the source wrote it.
   */
  readonly leadText: Scalars['String']['output'];
  /**
   * Theo kế hoạch, đột xuất hay thường xuyên.
   * Planned, unscheduled or routine.
   */
  readonly mode: InspectionMode;
  /**
   * Ngày bắt đầu theo kế hoạch.
   * First day planned.
   */
  readonly plannedFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày kết thúc theo kế hoạch.
   * Last day planned.
   */
  readonly plannedTo: Maybe<Scalars['Date']['output']>;
  /**
   * Vị trí trong tệp, ví dụ "dòng 12".
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
  /**
   * Trạng thái.
   * Status.
   */
  readonly status: InspectionStatus;
  /**
   * Nội dung.
   * What it is about, as written.
   */
  readonly topic: Scalars['String']['output'];
};

/**
 * Một trang lượt thanh tra, kiểm tra.
 * A page of inspections.
 */
export type InspectionRecordConnection = {
  readonly __typename?: 'InspectionRecordConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionRecord>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng; null khi số đo không công bố giá trị.
   * All rows; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Trạng thái của một cuộc.
 * Status of an inspection.
 */
export type InspectionStatus =
  /**
   * Hủy.
   * Cancelled.
   */
  | 'CANCELLED'
  /**
   * Đã kết luận.
   * Concluded.
   */
  | 'CONCLUDED'
  /**
   * Đã ra quyết định.
   * Decided.
   */
  | 'DECIDED'
  /**
   * Đã có dự thảo kết luận.
   * The conclusion is drafted.
   */
  | 'DRAFTED'
  /**
   * Dự kiến.
   * Expected.
   */
  | 'EXPECTED'
  /**
   * Kết thúc làm việc trực tiếp.
   * Fieldwork has ended.
   */
  | 'FIELDWORK_ENDED'
  /**
   * Đã công khai.
   * Published.
   */
  | 'PUBLISHED'
  /**
   * Tạm dừng.
   * Suspended.
   */
  | 'SUSPENDED'
  /**
   * Đang tiến hành.
   * Under way.
   */
  | 'UNDER_WAY';

/**
 * Vị trí trong tệp của nguồn thanh tra, kiểm tra.
 * Place in a file of the source of inspections and checks.
 */
export type InspectionsFilePosition = FilePosition & {
  readonly __typename?: 'InspectionsFilePosition';
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
 * Một lần nạp vào nguồn thanh tra, kiểm tra.
 * One import into the source of inspections and checks.
 */
export type InspectionsImport = Import & {
  readonly __typename?: 'InspectionsImport';
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
  readonly file: InspectionsSourceFile;
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
export type InspectionsImportConnection = {
  readonly __typename?: 'InspectionsImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<InspectionsImport>;
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
 * Một trang các dòng đang chờ, dòng đến trước đứng trước.
 * A page of the rows that wait, in the order in which they came.
 */
export type InspectionsQuarantineConnection = {
  readonly __typename?: 'InspectionsQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionsQuarantinedRow>;
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
 * Một dòng đang chờ của nguồn thanh tra, kiểm tra.
 * A row of the source of inspections and checks that waits.
 */
export type InspectionsQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'InspectionsQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: InspectionsFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: InspectionsImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Tình trạng nguồn thanh tra, kiểm tra.
 * State of the source of inspections and checks.
 */
export type InspectionsSource = SourceStatus & {
  readonly __typename?: 'InspectionsSource';
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
  readonly lastImport: Maybe<InspectionsImport>;
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
 * Tệp của một lần nạp vào nguồn thanh tra, kiểm tra.
 * The file of an import into the source of inspections and checks.
 */
export type InspectionsSourceFile = SourceFile & {
  readonly __typename?: 'InspectionsSourceFile';
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
   * Sổ nạp của nguồn thanh tra, kiểm tra: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the source of inspections and checks: one line an import, newest first.
   */
  readonly inspectionsImports: Maybe<InspectionsImportConnection>;
  /**
   * Các dòng đang chờ của nguồn thanh tra, kiểm tra vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the source of inspections and checks that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly inspectionsQuarantine: Maybe<InspectionsQuarantineConnection>;
  /**
   * Tình trạng nguồn thanh tra, kiểm tra.
   * State of the source of inspections and checks.
   */
  readonly inspectionsSource: Maybe<InspectionsSource>;
};


export type QueryInspectionsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionsQuarantineArgs = {
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
    | ( ConclusionRow )
    | ( FindingRow )
    | ( RecommendationRow )
    | ( InspectionRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  PublishedFigure: never;
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
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  InspectionConclusion: ResolverTypeWrapper<ConclusionRow>;
  InspectionConclusionConnection: ResolverTypeWrapper<ConclusionPage>;
  InspectionFinding: ResolverTypeWrapper<FindingRow>;
  InspectionFindingConnection: ResolverTypeWrapper<FindingPage>;
  InspectionHandling: InspectionHandling;
  InspectionIndicators: ResolverTypeWrapper<View>;
  InspectionKind: InspectionKind;
  InspectionMode: InspectionMode;
  InspectionReading: ResolverTypeWrapper<ReadingParent>;
  InspectionRecommendation: ResolverTypeWrapper<RecommendationRow>;
  InspectionRecommendationConnection: ResolverTypeWrapper<RecommendationPage>;
  InspectionRecommendationKind: InspectionRecommendationKind;
  InspectionRecommendationStatus: InspectionRecommendationStatus;
  InspectionRecord: ResolverTypeWrapper<InspectionRow>;
  InspectionRecordConnection: ResolverTypeWrapper<InspectionPage>;
  InspectionStatus: InspectionStatus;
  InspectionsFilePosition: ResolverTypeWrapper<Place>;
  InspectionsImport: ResolverTypeWrapper<ImportEntry>;
  InspectionsImportConnection: ResolverTypeWrapper<ImportPage>;
  InspectionsQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  InspectionsQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  InspectionsSource: ResolverTypeWrapper<SourceStatusParent>;
  InspectionsSourceFile: ResolverTypeWrapper<ImportedFile>;
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
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Int: Scalars['Int']['output'];
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  InspectionConclusion: ConclusionRow;
  InspectionConclusionConnection: ConclusionPage;
  InspectionFinding: FindingRow;
  InspectionFindingConnection: FindingPage;
  InspectionIndicators: View;
  InspectionReading: ReadingParent;
  InspectionRecommendation: RecommendationRow;
  InspectionRecommendationConnection: RecommendationPage;
  InspectionRecord: InspectionRow;
  InspectionRecordConnection: InspectionPage;
  InspectionsFilePosition: Place;
  InspectionsImport: ImportEntry;
  InspectionsImportConnection: ImportPage;
  InspectionsQuarantineConnection: WaitingPage;
  InspectionsQuarantinedRow: WaitingRow;
  InspectionsSource: SourceStatusParent;
  InspectionsSourceFile: ImportedFile;
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

export type EvidenceRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord']> = {
  __resolveType: TypeResolveFn<'InspectionConclusion' | 'InspectionFinding' | 'InspectionRecommendation' | 'InspectionRecord', ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'InspectionsFilePosition', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'InspectionsImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionIndicators']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type InspectionConclusionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionConclusion'] = ResolversParentTypes['InspectionConclusion']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConclusionConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionConclusionConnection'] = ResolversParentTypes['InspectionConclusionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionConclusion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['InspectionHandling'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionFindingConnection'] = ResolversParentTypes['InspectionFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionIndicators'] = ResolversParentTypes['InspectionIndicators']> = {
  agenciesChecked?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  amountRecovered?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  conclusionsExecuted?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  findingsHandled?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  oneStopChecks?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  planCompletion?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  publishedOnTime?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['InspectionReading']>, ParentType, ContextType>;
  recommendationsExecuted?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
};

export type InspectionReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionReading'] = ResolversParentTypes['InspectionReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusions?: Resolver<ResolversTypes['InspectionConclusionConnection'], ParentType, ContextType, Partial<InspectionReadingConclusionsArgs>>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['InspectionFindingConnection'], ParentType, ContextType, Partial<InspectionReadingFindingsArgs>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionRecordConnection'], ParentType, ContextType, Partial<InspectionReadingInspectionsArgs>>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['InspectionRecommendationConnection'], ParentType, ContextType, Partial<InspectionReadingRecommendationsArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionRecommendationResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionRecommendation'] = ResolversParentTypes['InspectionRecommendation']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  executedVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionRecommendationKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectionRecommendationStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionRecommendationConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionRecommendationConnection'] = ResolversParentTypes['InspectionRecommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionRecommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionRecord'] = ResolversParentTypes['InspectionRecord']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leadText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['InspectionMode'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectionStatus'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionRecordConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionRecordConnection'] = ResolversParentTypes['InspectionRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionsFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsFilePosition'] = ResolversParentTypes['InspectionsFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsImport'] = ResolversParentTypes['InspectionsImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['InspectionsSourceFile'], ParentType, ContextType>;
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

export type InspectionsImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsImportConnection'] = ResolversParentTypes['InspectionsImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionsImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionsQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsQuarantineConnection'] = ResolversParentTypes['InspectionsQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionsQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionsQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsQuarantinedRow'] = ResolversParentTypes['InspectionsQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsSource'] = ResolversParentTypes['InspectionsSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['InspectionsImport']>, ParentType, ContextType>;
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

export type InspectionsSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsSourceFile'] = ResolversParentTypes['InspectionsSourceFile']> = {
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  __resolveType: TypeResolveFn<'InspectionsQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inspectionsImports?: Resolver<Maybe<ResolversTypes['InspectionsImportConnection']>, ParentType, ContextType, Partial<QueryInspectionsImportsArgs>>;
  inspectionsQuarantine?: Resolver<Maybe<ResolversTypes['InspectionsQuarantineConnection']>, ParentType, ContextType, Partial<QueryInspectionsQuarantineArgs>>;
  inspectionsSource?: Resolver<Maybe<ResolversTypes['InspectionsSource']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'InspectionReading', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'InspectionsSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'InspectionsSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  InspectionConclusion?: InspectionConclusionResolvers<ContextType>;
  InspectionConclusionConnection?: InspectionConclusionConnectionResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionFindingConnection?: InspectionFindingConnectionResolvers<ContextType>;
  InspectionIndicators?: InspectionIndicatorsResolvers<ContextType>;
  InspectionReading?: InspectionReadingResolvers<ContextType>;
  InspectionRecommendation?: InspectionRecommendationResolvers<ContextType>;
  InspectionRecommendationConnection?: InspectionRecommendationConnectionResolvers<ContextType>;
  InspectionRecord?: InspectionRecordResolvers<ContextType>;
  InspectionRecordConnection?: InspectionRecordConnectionResolvers<ContextType>;
  InspectionsFilePosition?: InspectionsFilePositionResolvers<ContextType>;
  InspectionsImport?: InspectionsImportResolvers<ContextType>;
  InspectionsImportConnection?: InspectionsImportConnectionResolvers<ContextType>;
  InspectionsQuarantineConnection?: InspectionsQuarantineConnectionResolvers<ContextType>;
  InspectionsQuarantinedRow?: InspectionsQuarantinedRowResolvers<ContextType>;
  InspectionsSource?: InspectionsSourceResolvers<ContextType>;
  InspectionsSourceFile?: InspectionsSourceFileResolvers<ContextType>;
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

