// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { InspectionRow, ConclusionRow, FindingRow, RecommendationRow, SanctionRow, CorruptionCaseRow, InspectionPage, ConclusionPage, FindingPage, RecommendationPage, SanctionPage, CorruptionCasePage, Loaders } from './loaders.ts';
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
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn thanh tra, kiểm tra.
 * Figures of one agency through time; this subgraph answers the part of inspections and checks.
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
   * Một chỉ số của nguồn thanh tra, kiểm tra qua các kỳ, nhiều nhất 60 điểm; kỳ từ ngày 15 đến ngày 14.
   * A metric of inspections and checks over periods, at most 60 points; the 15th to the 14th.
   */
  readonly inspections: Maybe<InspectionsSeries>;
  /**
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
};


/**
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn thanh tra, kiểm tra.
 * Figures of one agency through time; this subgraph answers the part of inspections and checks.
 */
export type AgencyHistoryInspectionsArgs = {
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
 * Vụ việc được xử lý đến đâu.
 * How far a case was handled.
 */
export type InspectionCaseHandling =
  /**
   * Đã xử lý hành chính.
   * Handled by administrative measures.
   */
  | 'ADMINISTRATIVE'
  /**
   * Chưa xử lý.
   * Not handled.
   */
  | 'NOT_HANDLED'
  /**
   * Đã chuyển cơ quan điều tra.
   * Referred to the investigating body.
   */
  | 'REFERRED';

/**
 * Vụ việc được phát hiện qua đâu.
 * How a case came to light.
 */
export type InspectionCaseOrigin =
  /**
   * Kiểm toán.
   * An audit.
   */
  | 'AUDIT'
  /**
   * Thanh tra, kiểm tra.
   * An inspection or check.
   */
  | 'INSPECTION'
  /**
   * Cơ quan điều tra.
   * The investigating body.
   */
  | 'INVESTIGATION'
  /**
   * Cơ quan tự kiểm tra.
   * The agency's own check.
   */
  | 'OWN_CHECK'
  /**
   * Giải quyết đơn thư.
   * A petition.
   */
  | 'PETITION';

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
 * Một vụ việc tham nhũng tại một cơ quan; không nêu tên ai.
 * A case of corruption at an agency; it names nobody.
 */
export type InspectionCorruptionCase = EvidenceRecord & {
  readonly __typename?: 'InspectionCorruptionCase';
  /**
   * Cơ quan nơi xảy ra.
   * The agency where it happened.
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
   * Số tiền liên quan, đồng; null khi không nêu.
   * Amount concerned in đồng; null where none is stated.
   */
  readonly amountVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Mã vụ việc.
   * Code of the case.
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
   * Ngày phát hiện.
   * Day on which it was found.
   */
  readonly foundOn: Scalars['Date']['output'];
  /**
   * Ngày xử lý.
   * Day on which it was handled.
   */
  readonly handledOn: Maybe<Scalars['Date']['output']>;
  /**
   * Đã xử lý đến đâu.
   * How far it was handled.
   */
  readonly handling: InspectionCaseHandling;
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
   * Mã cuộc thanh tra, kiểm tra; null khi không qua cuộc nào.
   * Code of the inspection; null where there was none.
   */
  readonly inspectionCode: Maybe<Scalars['String']['output']>;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Phát hiện qua đâu.
   * How it came to light.
   */
  readonly origin: InspectionCaseOrigin;
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
};

/**
 * Một trang vụ việc tham nhũng.
 * A page of corruption cases.
 */
export type InspectionCorruptionCaseConnection = {
  readonly __typename?: 'InspectionCorruptionCaseConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionCorruptionCase>;
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
 * Lĩnh vực mà một chỉ số cần phân biệt.
 * What an inspection or a finding is about, where a metric asks for it.
 */
export type InspectionField =
  /**
   * Công khai ngân sách.
   * Budget disclosure.
   */
  | 'BUDGET_DISCLOSURE'
  /**
   * Phân cấp, phân quyền, ủy quyền.
   * Delegation of powers.
   */
  | 'DELEGATION'
  /**
   * Môi trường.
   * Environment.
   */
  | 'ENVIRONMENT'
  /**
   * Dân chủ ở cơ sở.
   * Grassroots democracy.
   */
  | 'GRASSROOTS_DEMOCRACY'
  /**
   * Tuyển dụng, bổ nhiệm, đánh giá cán bộ, công chức.
   * Recruitment, appointment and rating of officials.
   */
  | 'PERSONNEL';

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
   * Ngày khắc phục xong; null khi nguồn không tách khỏi ngày xử lý.
   * Day on which it was put right; null where the source does not tell it from handledOn.
   */
  readonly correctedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Lĩnh vực; null khi không chỉ số nào cần.
   * What it is about; null where no metric asks.
   */
  readonly field: Maybe<InspectionField>;
  /**
   * Vì sao thuộc lĩnh vực đó: cột của tệp, hoặc cụm từ kèm căn cứ và mức tin cậy (A giả định).
   * Why it belongs to that field: a column of the file, or words with their legal basis and mark (A assumed).
   */
  readonly fieldRule: Maybe<Scalars['String']['output']>;
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
   * Tỷ lệ xã được kiểm tra công khai ngân sách trong kỳ (INS-12), %: mẫu số là các xã còn hiệu lực ngày cuối kỳ; một xã chỉ có 100 hoặc 0.
   * Communes checked on budget disclosure in the period (INS-12), per cent of those valid on its last day; 100 or 0 for one of them.
   */
  readonly communesBudgetChecked: InspectionReading;
  /**
   * Tỷ lệ kết luận đã thực hiện xong (INS-13), %: lũy kế mọi kết luận đến hạn thực hiện tính đến ngày cuối kỳ.
   * Conclusions fully carried out (INS-13), per cent of all that were due by the end of the period.
   */
  readonly conclusionsExecuted: InspectionReading;
  /**
   * Số vụ việc tham nhũng phát hiện trong kỳ (INS-11), vụ; basis nêu bao nhiêu vụ đã xử lý; từ 1 đến 2 vụ thì không công bố (WITHHELD).
   * Corruption cases found in the period (INS-11), a count; basis says how many have been handled; 1 or 2 are WITHHELD.
   */
  readonly corruptionCases: InspectionReading;
  /**
   * Tỷ lệ vấn đề về phân cấp, phân quyền đã xử lý xong (INS-14, mã thêm của hub, A), % số vấn đề phát hiện trong kỳ.
   * Delegation findings put right (INS-14, a code that the hub added, A), per cent of those found in the period.
   */
  readonly delegationCorrected: InspectionReading;
  /**
   * Số lượt kiểm tra dân chủ ở cơ sở (INS-10), lượt trong kỳ.
   * Checks on grassroots democracy (INS-10), a count of subjects checked in the period.
   */
  readonly democracyChecks: InspectionReading;
  /**
   * Tỷ lệ vi phạm về dân chủ ở cơ sở đã xử lý xong (INS-10.HANDLED), % số phát hiện trong kỳ.
   * Violations of grassroots democracy put right (INS-10.HANDLED), per cent of those found in the period.
   */
  readonly democracyHandled: InspectionReading;
  /**
   * Tỷ lệ vi phạm môi trường đã xử lý xong (INS-09), % số vi phạm môi trường phát hiện trong kỳ.
   * Environmental violations put right (INS-09), per cent of those found in the period.
   */
  readonly environmentHandled: InspectionReading;
  /**
   * Tỷ lệ vấn đề phát hiện đã xử lý hoặc kiến nghị xử lý (INS-03), % số vấn đề phát hiện trong kỳ.
   * Findings handled or recommended for handling (INS-03), per cent of the findings of the period.
   */
  readonly findingsHandled: InspectionReading;
  /**
   * Số cán bộ, công chức bị kỷ luật do nhũng nhiễu, vi phạm (INS-07), người, theo ngày quyết định trong kỳ; từ 1 đến 2 người thì không công bố (WITHHELD).
   * Officials disciplined for harassment or violations (INS-07), persons, by the day of the decision; 1 or 2 are WITHHELD.
   */
  readonly officialsDisciplined: InspectionReading;
  /**
   * Số lượt kiểm tra Bộ phận Một cửa, giải quyết thủ tục hành chính (INS-08), lượt trong kỳ.
   * Checks of one-stop units and procedure handling (INS-08), a count of subjects checked in the period.
   */
  readonly oneStopChecks: InspectionReading;
  /**
   * Tuyển dụng, bổ nhiệm, đánh giá đúng quy định (INS-15, mã thêm của hub, A): 1 khi trong các phát hiện của kỳ không có vi phạm nào về công tác cán bộ, 0 khi có; không có phát hiện nào thì không có giá trị.
   * Recruitment, appointment and rating by the rules (INS-15, a code that the hub added, A): 1 when none of the period's findings is about personnel, 0 when one is; no value without any finding.
   */
  readonly personnelRulesKept: InspectionReading;
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
   * Một số đo theo mã, kể cả mã chỉ tính cho tỉnh theo cấp; null khi nguồn không có mã ấy. Hồ sơ của mã theo cấp được lật trang ở đây.
   * One reading by its code, level-bound ones of the province too; null for a code that this source has not. Records of a level-bound code are paged here.
   */
  readonly reading: Maybe<InspectionReading>;
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
 * Các số đo về thanh tra, kiểm tra; cơ quan là đối tượng được thanh tra, kiểm tra. Kỳ báo cáo từ ngày 15 đến ngày 14: quý III là 15/6–14/9.
 * Figures on inspections and checks; the agency is the subject inspected. A period means reporting days: the third quarter is 15/6–14/9.
 */
export type InspectionIndicatorsReadingArgs = {
  metric: Scalars['ID']['input'];
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
   * Kiểm tra tài chính, ngân sách, như kiểm tra công khai ngân sách xã.
   * Check on finance and budget, such as the disclosure of a commune's budget.
   */
  | 'FINANCE_CHECK'
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
   * Các vụ việc tham nhũng mà số đo này tính đến; danh sách của tỉnh bỏ qua đơn vị có từ 1 đến 2 vụ, nên có thể ngắn hơn totalCount.
   * The corruption cases that this reading counts; a list of the province leaves out agencies with 1 or 2, so that it may be shorter than totalCount.
   */
  readonly corruptionCases: InspectionCorruptionCaseConnection;
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
   * Các quyết định kỷ luật mà số đo này tính đến, không có tên ai; danh sách của tỉnh bỏ qua đơn vị có từ 1 đến 2 người, nên có thể ngắn hơn totalCount.
   * The disciplinary decisions that this reading counts, without anybody's name; a list of the province leaves out agencies with 1 or 2, so that it may be shorter than totalCount.
   */
  readonly sanctions: InspectionSanctionConnection;
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
export type InspectionReadingCorruptionCasesArgs = {
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
 * Một số đo của nguồn thanh tra, kiểm tra.
 * A reading of the source of inspections and checks.
 */
export type InspectionReadingSanctionsArgs = {
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
   * Ngày chốt của phụ lục đã nêu; null khi mỗi lần cập nhật tự nêu ngày.
   * Cut-off of the annex that stated it; null where each follow-up states its own day.
   */
  readonly statedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Trạng thái.
   * Status.
   */
  readonly status: InspectionRecommendationStatus;
  /**
   * Lần cập nhật, 0 là lúc ban hành; của phụ lục theo kỳ là ngày chốt viết liền, như 20240914.
   * Number of the follow-up; 0 is the issue itself; of an annex by period its cut-off day, such as 20240914.
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
   * Lĩnh vực; null khi không chỉ số nào cần.
   * What it is about; null where no metric asks.
   */
  readonly field: Maybe<InspectionField>;
  /**
   * Vì sao thuộc lĩnh vực đó: cột của tệp, hoặc cụm từ kèm căn cứ và mức tin cậy (A giả định).
   * Why it belongs to that field: a column of the file, or words with their legal basis and mark (A assumed).
   */
  readonly fieldRule: Maybe<Scalars['String']['output']>;
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
 * Một quyết định kỷ luật đối với một cán bộ, công chức; không lưu người đó là ai.
 * A disciplinary decision on one official; nothing is kept of who it was.
 */
export type InspectionSanction = EvidenceRecord & {
  readonly __typename?: 'InspectionSanction';
  /**
   * Đơn vị của người bị kỷ luật.
   * Agency of the official.
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
   * Mã quyết định trong báo cáo.
   * Code of the decision in the report.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Ngày quyết định.
   * Day of the decision.
   */
  readonly decidedOn: Scalars['Date']['output'];
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
   * Hình thức.
   * Its form.
   */
  readonly form: InspectionSanctionForm;
  /**
   * Luật có hình thức này ngày quyết định, kèm mức tin cậy.
   * The law that knew this form on the day of the decision, with its mark.
   */
  readonly formRule: Scalars['String']['output'];
  /**
   * Lý do.
   * Its ground.
   */
  readonly ground: InspectionSanctionGround;
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
   * Mã cuộc thanh tra, kiểm tra; null khi không qua cuộc nào.
   * Code of the inspection; null where there was none.
   */
  readonly inspectionCode: Maybe<Scalars['String']['output']>;
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
};

/**
 * Một trang quyết định kỷ luật.
 * A page of disciplinary decisions.
 */
export type InspectionSanctionConnection = {
  readonly __typename?: 'InspectionSanctionConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<InspectionSanction>;
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
 * Hình thức kỷ luật; hình thức nào có vào ngày nào do data/sanction-forms.csv quy định.
 * Form of discipline; which of them there were on a day is data with its legal basis.
 */
export type InspectionSanctionForm =
  /**
   * Giáng chức.
   * Demotion.
   */
  | 'DEMOTION'
  /**
   * Buộc thôi việc.
   * Dismissal.
   */
  | 'DISMISSAL'
  /**
   * Hạ bậc lương.
   * Reduction of the salary grade.
   */
  | 'PAY_CUT'
  /**
   * Cách chức.
   * Removal from the post.
   */
  | 'REMOVAL_FROM_POST'
  /**
   * Khiển trách.
   * Reprimand.
   */
  | 'REPRIMAND'
  /**
   * Cảnh cáo.
   * Warning.
   */
  | 'WARNING';

/**
 * Lý do kỷ luật.
 * Ground of a disciplinary decision.
 */
export type InspectionSanctionGround =
  /**
   * Nhũng nhiễu, gây phiền hà.
   * Harassment of citizens or businesses.
   */
  | 'HARASSMENT'
  /**
   * Vi phạm khác.
   * Another violation.
   */
  | 'OTHER_VIOLATION';

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
 * Một chỗ gãy trong chuỗi số của nguồn thanh tra, kiểm tra.
 * A break in a series of inspections and checks.
 */
export type InspectionsBreak = ComparabilityBreak & {
  readonly __typename?: 'InspectionsBreak';
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
 * Bảng xếp hạng theo một chỉ số của nguồn thanh tra, kiểm tra.
 * A ranking by a metric of inspections and checks.
 */
export type InspectionsRanking = MetricRanking & {
  readonly __typename?: 'InspectionsRanking';
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: InspectionsRankingCoverage;
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
  readonly nodes: ReadonlyArray<InspectionsRankingEntry>;
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
 * Độ phủ của bảng xếp hạng của nguồn thanh tra, kiểm tra.
 * Coverage of a ranking of inspections and checks.
 */
export type InspectionsRankingCoverage = RankingCoverage & {
  readonly __typename?: 'InspectionsRankingCoverage';
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
 * Một cơ quan trong bảng xếp hạng của nguồn thanh tra, kiểm tra.
 * An agency in a ranking of inspections and checks.
 */
export type InspectionsRankingEntry = RankingEntry & {
  readonly __typename?: 'InspectionsRankingEntry';
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
  readonly previous: Maybe<InspectionReading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: InspectionReading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một chỉ số của nguồn thanh tra, kiểm tra qua các kỳ.
 * A metric of inspections and checks over periods.
 */
export type InspectionsSeries = MetricSeries & {
  readonly __typename?: 'InspectionsSeries';
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<InspectionsBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<InspectionsSeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
};

/**
 * Một điểm của chuỗi số của nguồn thanh tra, kiểm tra.
 * A point of a series of inspections and checks.
 */
export type InspectionsSeriesPoint = SeriesPoint & {
  readonly __typename?: 'InspectionsSeriesPoint';
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<InspectionsBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: InspectionReading;
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
   * Xếp hạng các cơ quan của một cấp theo một chỉ số của nguồn thanh tra, kiểm tra: giá trị tốt nhất trước, theo chiều của chỉ số; kỳ từ ngày 15 đến ngày 14.
   * The agencies of one level ranked by a metric of inspections and checks, best value first by the metric's direction; the 15th to the 14th.
   */
  readonly inspectionsRanking: Maybe<InspectionsRanking>;
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


export type QueryInspectionsRankingArgs = {
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
    | ( ConclusionRow )
    | ( CorruptionCaseRow )
    | ( FindingRow )
    | ( RecommendationRow )
    | ( InspectionRow )
    | ( SanctionRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: ( Ranking );
  MetricSeries: ( Series );
  PublishedFigure: never;
  QuarantinedRow: ( WaitingRow );
  RankingCoverage: ( InspectionsRankingCoverage );
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
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FactMark: FactMark;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  InspectionCaseHandling: InspectionCaseHandling;
  InspectionCaseOrigin: InspectionCaseOrigin;
  InspectionConclusion: ResolverTypeWrapper<ConclusionRow>;
  InspectionConclusionConnection: ResolverTypeWrapper<ConclusionPage>;
  InspectionCorruptionCase: ResolverTypeWrapper<CorruptionCaseRow>;
  InspectionCorruptionCaseConnection: ResolverTypeWrapper<CorruptionCasePage>;
  InspectionField: InspectionField;
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
  InspectionSanction: ResolverTypeWrapper<SanctionRow>;
  InspectionSanctionConnection: ResolverTypeWrapper<SanctionPage>;
  InspectionSanctionForm: InspectionSanctionForm;
  InspectionSanctionGround: InspectionSanctionGround;
  InspectionStatus: InspectionStatus;
  InspectionsBreak: ResolverTypeWrapper<Break>;
  InspectionsFilePosition: ResolverTypeWrapper<Place>;
  InspectionsImport: ResolverTypeWrapper<ImportEntry>;
  InspectionsImportConnection: ResolverTypeWrapper<ImportPage>;
  InspectionsQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  InspectionsQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  InspectionsRanking: ResolverTypeWrapper<Ranking>;
  InspectionsRankingCoverage: ResolverTypeWrapper<InspectionsRankingCoverage>;
  InspectionsRankingEntry: ResolverTypeWrapper<EntryParent>;
  InspectionsSeries: ResolverTypeWrapper<Series>;
  InspectionsSeriesPoint: ResolverTypeWrapper<PointParent>;
  InspectionsSource: ResolverTypeWrapper<SourceStatusParent>;
  InspectionsSourceFile: ResolverTypeWrapper<ImportedFile>;
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
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  Boolean: Scalars['Boolean']['output'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Int: Scalars['Int']['output'];
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  InspectionConclusion: ConclusionRow;
  InspectionConclusionConnection: ConclusionPage;
  InspectionCorruptionCase: CorruptionCaseRow;
  InspectionCorruptionCaseConnection: CorruptionCasePage;
  InspectionFinding: FindingRow;
  InspectionFindingConnection: FindingPage;
  InspectionIndicators: View;
  InspectionReading: ReadingParent;
  InspectionRecommendation: RecommendationRow;
  InspectionRecommendationConnection: RecommendationPage;
  InspectionRecord: InspectionRow;
  InspectionRecordConnection: InspectionPage;
  InspectionSanction: SanctionRow;
  InspectionSanctionConnection: SanctionPage;
  InspectionsBreak: Break;
  InspectionsFilePosition: Place;
  InspectionsImport: ImportEntry;
  InspectionsImportConnection: ImportPage;
  InspectionsQuarantineConnection: WaitingPage;
  InspectionsQuarantinedRow: WaitingRow;
  InspectionsRanking: Ranking;
  InspectionsRankingCoverage: InspectionsRankingCoverage;
  InspectionsRankingEntry: EntryParent;
  InspectionsSeries: Series;
  InspectionsSeriesPoint: PointParent;
  InspectionsSource: SourceStatusParent;
  InspectionsSourceFile: ImportedFile;
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
  inspections?: Resolver<Maybe<ResolversTypes['InspectionsSeries']>, ParentType, ContextType, RequireFields<AgencyHistoryInspectionsArgs, 'from' | 'metric' | 'to'>>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<'InspectionsBreak', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InspectionConclusion' | 'InspectionCorruptionCase' | 'InspectionFinding' | 'InspectionRecommendation' | 'InspectionRecord' | 'InspectionSanction', ParentType, ContextType>;
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

export type InspectionCorruptionCaseResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionCorruptionCase'] = ResolversParentTypes['InspectionCorruptionCase']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['InspectionCaseHandling'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['InspectionCaseOrigin'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionCorruptionCaseConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionCorruptionCaseConnection'] = ResolversParentTypes['InspectionCorruptionCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionCorruptionCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['InspectionField']>, ParentType, ContextType>;
  fieldRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  communesBudgetChecked?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  conclusionsExecuted?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  corruptionCases?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  delegationCorrected?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  democracyChecks?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  democracyHandled?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  environmentHandled?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  findingsHandled?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  officialsDisciplined?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  oneStopChecks?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  personnelRulesKept?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  planCompletion?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  publishedOnTime?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['InspectionReading']>, ParentType, ContextType, RequireFields<InspectionIndicatorsReadingArgs, 'metric'>>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['InspectionReading']>, ParentType, ContextType>;
  recommendationsExecuted?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
};

export type InspectionReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionReading'] = ResolversParentTypes['InspectionReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusions?: Resolver<ResolversTypes['InspectionConclusionConnection'], ParentType, ContextType, Partial<InspectionReadingConclusionsArgs>>;
  corruptionCases?: Resolver<ResolversTypes['InspectionCorruptionCaseConnection'], ParentType, ContextType, Partial<InspectionReadingCorruptionCasesArgs>>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['InspectionFindingConnection'], ParentType, ContextType, Partial<InspectionReadingFindingsArgs>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionRecordConnection'], ParentType, ContextType, Partial<InspectionReadingInspectionsArgs>>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['InspectionRecommendationConnection'], ParentType, ContextType, Partial<InspectionReadingRecommendationsArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sanctions?: Resolver<ResolversTypes['InspectionSanctionConnection'], ParentType, ContextType, Partial<InspectionReadingSanctionsArgs>>;
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
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  field?: Resolver<Maybe<ResolversTypes['InspectionField']>, ParentType, ContextType>;
  fieldRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type InspectionSanctionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionSanction'] = ResolversParentTypes['InspectionSanction']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['InspectionsFilePosition'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['InspectionSanctionForm'], ParentType, ContextType>;
  formRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['InspectionSanctionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['InspectionsImport'], ParentType, ContextType>;
  inspectionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionSanctionConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionSanctionConnection'] = ResolversParentTypes['InspectionSanctionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionSanction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionsBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsBreak'] = ResolversParentTypes['InspectionsBreak']> = {
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

export type InspectionsRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsRanking'] = ResolversParentTypes['InspectionsRanking']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['InspectionsRankingCoverage'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InspectionsRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsRankingCoverage'] = ResolversParentTypes['InspectionsRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsRankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsRankingEntry'] = ResolversParentTypes['InspectionsRankingEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['InspectionReading']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsSeries'] = ResolversParentTypes['InspectionsSeries']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['InspectionsBreak']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['InspectionsSeriesPoint']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionsSeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['InspectionsSeriesPoint'] = ResolversParentTypes['InspectionsSeriesPoint']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['InspectionsBreak']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
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

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<'InspectionsRanking', ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<'InspectionsSeries', ParentType, ContextType>;
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
  inspectionsRanking?: Resolver<Maybe<ResolversTypes['InspectionsRanking']>, ParentType, ContextType, RequireFields<QueryInspectionsRankingArgs, 'level' | 'metric' | 'period'>>;
  inspectionsSource?: Resolver<Maybe<ResolversTypes['InspectionsSource']>, ParentType, ContextType>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<'InspectionsRankingCoverage', ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<'InspectionsRankingEntry', ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'InspectionReading', ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<'InspectionsSeriesPoint', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'InspectionsSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'InspectionsSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  InspectionConclusion?: InspectionConclusionResolvers<ContextType>;
  InspectionConclusionConnection?: InspectionConclusionConnectionResolvers<ContextType>;
  InspectionCorruptionCase?: InspectionCorruptionCaseResolvers<ContextType>;
  InspectionCorruptionCaseConnection?: InspectionCorruptionCaseConnectionResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionFindingConnection?: InspectionFindingConnectionResolvers<ContextType>;
  InspectionIndicators?: InspectionIndicatorsResolvers<ContextType>;
  InspectionReading?: InspectionReadingResolvers<ContextType>;
  InspectionRecommendation?: InspectionRecommendationResolvers<ContextType>;
  InspectionRecommendationConnection?: InspectionRecommendationConnectionResolvers<ContextType>;
  InspectionRecord?: InspectionRecordResolvers<ContextType>;
  InspectionRecordConnection?: InspectionRecordConnectionResolvers<ContextType>;
  InspectionSanction?: InspectionSanctionResolvers<ContextType>;
  InspectionSanctionConnection?: InspectionSanctionConnectionResolvers<ContextType>;
  InspectionsBreak?: InspectionsBreakResolvers<ContextType>;
  InspectionsFilePosition?: InspectionsFilePositionResolvers<ContextType>;
  InspectionsImport?: InspectionsImportResolvers<ContextType>;
  InspectionsImportConnection?: InspectionsImportConnectionResolvers<ContextType>;
  InspectionsQuarantineConnection?: InspectionsQuarantineConnectionResolvers<ContextType>;
  InspectionsQuarantinedRow?: InspectionsQuarantinedRowResolvers<ContextType>;
  InspectionsRanking?: InspectionsRankingResolvers<ContextType>;
  InspectionsRankingCoverage?: InspectionsRankingCoverageResolvers<ContextType>;
  InspectionsRankingEntry?: InspectionsRankingEntryResolvers<ContextType>;
  InspectionsSeries?: InspectionsSeriesResolvers<ContextType>;
  InspectionsSeriesPoint?: InspectionsSeriesPointResolvers<ContextType>;
  InspectionsSource?: InspectionsSourceResolvers<ContextType>;
  InspectionsSourceFile?: InspectionsSourceFileResolvers<ContextType>;
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

