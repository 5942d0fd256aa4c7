// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { DossierRow, DossierPage, ProcedureRow, ProcedurePage, RatingRow, RatingPage, DocumentsRow, DocumentsPage, SystemRow, SystemPage, ReportedFigure, MonthlyReportRow, Loaders } from './loaders.ts';
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
import type { StatusRule } from './rules.ts';
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
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn một cửa điện tử.
 * Figures of one agency through time; this subgraph answers the part of the one-stop source.
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
   * Một chỉ số của nguồn một cửa điện tử qua các kỳ, nhiều nhất 60 điểm; kỳ theo ngày lịch.
   * A metric of the one-stop source over periods, at most 60 points; calendar days.
   */
  readonly egov: Maybe<EgovSeries>;
  /**
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
};


/**
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn một cửa điện tử.
 * Figures of one agency through time; this subgraph answers the part of the one-stop source.
 */
export type AgencyHistoryEgovArgs = {
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
 * Một chỗ gãy trong chuỗi số của nguồn một cửa điện tử.
 * A break in a series of the one-stop source.
 */
export type EgovBreak = ComparabilityBreak & {
  readonly __typename?: 'EgovBreak';
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
 * Hình thức nộp hồ sơ.
 * How a dossier was handed in.
 */
export type EgovChannel =
  /**
   * Trực tiếp.
   * In person.
   */
  | 'DIRECT'
  /**
   * Trực tuyến.
   * Online.
   */
  | 'ONLINE'
  /**
   * Bưu chính công ích.
   * By public post.
   */
  | 'POST';

/**
 * Trạng thái làm gì với thời hạn.
 * What a status does to the clock.
 */
export type EgovClock =
  /**
   * Đã xong; thời hạn chạy đến lúc đó.
   * Finished; the clock ran until then.
   */
  | 'ENDS'
  /**
   * Ngoài mọi mẫu số về thời hạn: không tiếp nhận, rút, dừng.
   * Outside of every denominator about time: refused, withdrawn, stopped.
   */
  | 'OUT'
  /**
   * Thời hạn đang chạy.
   * The clock runs.
   */
  | 'RUNS'
  /**
   * Thời hạn dừng: chờ công dân bổ sung hoặc nộp tiền.
   * The clock stands: the citizen is awaited.
   */
  | 'STOPS';

/**
 * Số văn bản đi của một đơn vị trong một đợt.
 * Outgoing documents of a unit in a round.
 */
export type EgovDocuments = EvidenceRecord & {
  readonly __typename?: 'EgovDocuments';
  /**
   * Cơ quan.
   * The agency.
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
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Ngày đầu của đợt.
   * First day of the round.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Văn bản đi.
   * Outgoing documents.
   */
  readonly outgoing: Scalars['Int']['output'];
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
  /**
   * Trong đó có ký số, gửi qua Trục liên thông.
   * Of them signed and sent through the document axis.
   */
  readonly signed: Scalars['Int']['output'];
  /**
   * Ngày cuối của đợt.
   * Last day of the round.
   */
  readonly to: Scalars['Date']['output'];
};

/**
 * Một trang số văn bản đi.
 * A page of counts of outgoing documents.
 */
export type EgovDocumentsConnection = {
  readonly __typename?: 'EgovDocumentsConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<EgovDocuments>;
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
 * Một hồ sơ thủ tục hành chính, đúng như bản mới nhất đã biết.
 * One dossier as last known.
 */
export type EgovDossier = EvidenceRecord & {
  readonly __typename?: 'EgovDossier';
  /**
   * Cơ quan mà hồ sơ được tính cho.
   * The agency it counts for.
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
   * Ngày gửi thư xin lỗi vì trễ hạn.
   * Day of the written apology for being late.
   */
  readonly apologisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Hình thức nộp.
   * How it was handed in.
   */
  readonly channel: EgovChannel;
  /**
   * Trạng thái làm gì với thời hạn.
   * What the status does to the clock.
   */
  readonly clock: EgovClock;
  /**
   * Ngày giờ trả kết quả, hoặc xử lý xong nếu chưa trả.
   * When it was returned, or finished if not yet returned.
   */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Mã hồ sơ, ví dụ 000.00.53.H48-220921-0099.
   * Code of the dossier.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Hẹn trả sau cùng.
   * The last due time.
   */
  readonly dueAt: Scalars['DateTime']['output'];
  /**
   * Phí, lệ phí, đồng; 0 khi không thu, null khi tệp không nêu.
   * Fees, đồng; 0 where there are none, null where the file does not say.
   */
  readonly feeVnd: Maybe<Scalars['Money']['output']>;
  /**
   * Lĩnh vực.
   * Field of the procedure.
   */
  readonly field: Scalars['String']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Hẹn trả lần đầu: tệp nêu, hoặc hẹn cũ nhất mà các bản trước đã biết.
   * The first due time: as the file states it, or the oldest that earlier versions knew.
   */
  readonly firstDueAt: Scalars['DateTime']['output'];
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Đúng hạn so với hẹn trả sau cùng; null khi chưa xong.
   * On time against the last due time; null while open.
   */
  readonly onTime: Maybe<Scalars['Boolean']['output']>;
  /**
   * Đã thanh toán trực tuyến; null khi tệp không nêu.
   * Paid online; null where the file does not say.
   */
  readonly paidOnline: Maybe<Scalars['Boolean']['output']>;
  /**
   * Vị trí trong tệp, ví dụ "dòng 12" hoặc "B03!17".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Mã thủ tục hành chính.
   * Code of the procedure.
   */
  readonly procedureCode: Scalars['String']['output'];
  /**
   * Nhóm thủ tục; null khi không thuộc nhóm nào được theo dõi.
   * Group of the procedure; null when it is in none that is followed.
   */
  readonly procedureGroup: Maybe<EgovProcedureGroup>;
  /**
   * Ngày giờ tiếp nhận.
   * When it was received.
   */
  readonly receivedAt: Scalars['DateTime']['output'];
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
   * Mã trạng thái quốc gia, 1–10.
   * National status code, 1–10.
   */
  readonly status: Scalars['String']['output'];
  /**
   * Quy tắc trạng thái đã áp dụng, với căn cứ; null khi tệp quy tắc không còn dòng ấy.
   * The rule of the status that was applied, with its legal basis; null when the rules lost that line.
   */
  readonly statusRule: Maybe<EgovStatusRule>;
};

/**
 * Một trang hồ sơ.
 * A page of dossiers.
 */
export type EgovDossierConnection = {
  readonly __typename?: 'EgovDossierConnection';
  /**
   * Các hồ sơ của trang.
   * The page's dossiers.
   */
  readonly nodes: ReadonlyArray<EgovDossier>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số hồ sơ; null khi số đo không công bố giá trị.
   * All dossiers; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Vị trí trong tệp của nguồn một cửa điện tử.
 * Place in a file of the one-stop source.
 */
export type EgovFilePosition = FilePosition & {
  readonly __typename?: 'EgovFilePosition';
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
 * Một lần nạp vào nguồn một cửa điện tử.
 * One import into the one-stop source.
 */
export type EgovImport = Import & {
  readonly __typename?: 'EgovImport';
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
  readonly file: EgovSourceFile;
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
export type EgovImportConnection = {
  readonly __typename?: 'EgovImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<EgovImport>;
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
 * Các số đo về hồ sơ thủ tục hành chính; mỗi kỳ tính theo ngày lịch.
 * Figures on procedure dossiers; a period means its calendar days.
 */
export type EgovIndicators = {
  readonly __typename?: 'EgovIndicators';
  /**
   * Tỷ lệ hồ sơ trễ hạn có thư xin lỗi (EGV-17), %.
   * Late dossiers with a written apology (EGV-17), per cent.
   */
  readonly apologyShare: EgovReading;
  /**
   * Tỷ lệ cơ quan kết nối Trục liên thông văn bản (EGV-15), %; một cơ quan: 100 hoặc 0.
   * Agencies connected to the document axis (EGV-15), per cent; of one agency 100 or 0.
   */
  readonly connectedAgencies: EgovReading;
  /**
   * Tỷ lệ hồ sơ đã xong có kết quả điện tử (EGV-08), %.
   * Closed dossiers with a digital result (EGV-08), per cent.
   */
  readonly digitisedShare: EgovReading;
  /**
   * Tỷ lệ cơ quan áp dụng ISO điện tử (EGV-12), %; một cơ quan: 100 hoặc 0.
   * Agencies applying electronic ISO 9001 (EGV-12), per cent; of one agency 100 or 0.
   */
  readonly electronicIso: EgovReading;
  /**
   * Tỷ lệ trễ hẹn hồ sơ đất đai của hộ gia đình, cá nhân (EGV-03), %.
   * Late rate of land dossiers of households and persons (EGV-03), per cent.
   */
  readonly landLateRate: EgovReading;
  /**
   * Tỷ lệ đúng hạn hồ sơ cấp giấy chứng nhận quyền sử dụng đất (EGV-13), %.
   * On-time rate of dossiers for certificates of land-use rights (EGV-13), per cent.
   */
  readonly landTitleOnTimeRate: EgovReading;
  /**
   * Tỷ lệ hồ sơ trễ hẹn, quá hạn (EGV-02), %: mẫu số gồm hồ sơ đã xong và hồ sơ quá hạn chưa xong cuối kỳ.
   * Late or overdue dossiers (EGV-02), per cent of closed plus open overdue at the end of the period.
   */
  readonly lateRate: EgovReading;
  /**
   * Các báo cáo tháng nằm trong kỳ mà số tự báo cáo cộng từ đó, theo tháng, nhiều nhất 200.
   * The monthly reports within the period that those figures sum, by month, at most 200.
   */
  readonly monthlyReports: ReadonlyArray<EgovMonthlyReport>;
  /**
   * Tỷ lệ hồ sơ trả đúng hạn, trước hạn trên hồ sơ đã xong (EGV-01), %.
   * Dossiers closed on time over closed dossiers (EGV-01), per cent.
   */
  readonly onTimeRate: EgovReading;
  /**
   * Tỷ lệ TTHC tiếp nhận, trả kết quả qua Bộ phận một cửa (EGV-16), %.
   * Procedures handled through the one-stop unit (EGV-16), per cent.
   */
  readonly oneStopShare: EgovReading;
  /**
   * Tỷ lệ TTHC cung cấp trực tuyến trên TTHC đủ điều kiện (EGV-04), %: mức 3, 4 đến 14/8/2022, rồi toàn trình, một phần.
   * Procedures offered online over eligible ones (EGV-04), per cent: levels 3 and 4 to 14/8/2022, then full and partial.
   */
  readonly onlineProcedures: EgovReading;
  /**
   * Tỷ lệ hồ sơ tiếp nhận trực tuyến trên mọi hồ sơ tiếp nhận (EGV-05), %.
   * Dossiers received online over all received (EGV-05), per cent.
   */
  readonly onlineShare: EgovReading;
  /**
   * Tỷ lệ hồ sơ thanh toán trực tuyến trên hồ sơ có phí, lệ phí (EGV-19), %.
   * Dossiers paid online over those with a fee (EGV-19), per cent.
   */
  readonly paidOnlineShare: EgovReading;
  /**
   * Tỷ lệ đúng hạn hồ sơ cấp giấy phép xây dựng (EGV-14), %.
   * On-time rate of dossiers for construction permits (EGV-14), per cent.
   */
  readonly permitOnTimeRate: EgovReading;
  /**
   * Tỷ lệ hồ sơ nhận qua bưu chính công ích (EGV-10), %.
   * Dossiers received by public post (EGV-10), per cent of received.
   */
  readonly postShare: EgovReading;
  /**
   * Số đã công bố ở nơi khác về cơ quan này trong kỳ, giữ nguyên như đã viết.
   * Figures published elsewhere on this agency within the period, as stated.
   */
  readonly published: ReadonlyArray<EgovPublishedFigure>;
  /**
   * Số mà nơi khác công bố cho cơ quan khác về cùng chỉ số, cùng những ngày ấy, như số tại Trung tâm và số trên Cổng quốc gia.
   * Figures published at other agencies on the same metric and the same days as one of this agency's, such as the Centre's and the National Portal's.
   */
  readonly publishedElsewhere: ReadonlyArray<EgovPublishedFigure>;
  /**
   * Tỷ lệ TTHC công khai đúng hạn, đầy đủ trên CSDL quốc gia (EGV-06), % của TTHC có hạn trong kỳ.
   * Procedures published in full and on time in the national database (EGV-06), per cent of those due in the period.
   */
  readonly publishedProcedures: EgovReading;
  /**
   * Một số đo theo mã, kể cả mã chỉ tính cho tỉnh theo cấp; null khi nguồn không có mã ấy. Hồ sơ của mã theo cấp được lật trang ở đây.
   * One reading by its code, level-bound ones of the province too; null for a code that this source has not. Records of a level-bound code are paged here.
   */
  readonly reading: Maybe<EgovReading>;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<EgovReading>;
  /**
   * Số mà đơn vị tự báo cáo trong kỳ (tổng hợp tháng), mỗi chỉ số một dòng; không cộng vào số đo. Của tỉnh: cộng mọi đơn vị.
   * What units report themselves in the period (monthly summaries), one entry a metric, never added to readings. Of the province: all units together.
   */
  readonly reported: ReadonlyArray<EgovReportedFigure>;
  /**
   * Tỷ lệ phiếu hài lòng, rất hài lòng (EGV-09), %; giữ lại khi quá ít phiếu.
   * Ratings that are satisfied or very satisfied (EGV-09), per cent; withheld below the least number of ratings.
   */
  readonly satisfaction: EgovReading;
  /**
   * Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến (EGV-18), %.
   * Online services that were used online, of those with any dossier (EGV-18), per cent.
   */
  readonly servicesInUse: EgovReading;
  /**
   * Tỷ lệ văn bản đi có ký số gửi qua Trục liên thông (EGV-11), %.
   * Outgoing documents signed and sent through the document axis (EGV-11), per cent.
   */
  readonly signedDocuments: EgovReading;
  /**
   * Tỷ lệ hồ sơ đã đồng bộ lên Cổng DVC quốc gia (EGV-07), %.
   * Dossiers synchronised to the National Public Service Portal (EGV-07), per cent of received.
   */
  readonly syncedShare: EgovReading;
};


/**
 * Các số đo về hồ sơ thủ tục hành chính; mỗi kỳ tính theo ngày lịch.
 * Figures on procedure dossiers; a period means its calendar days.
 */
export type EgovIndicatorsReadingArgs = {
  metric: Scalars['ID']['input'];
};

/**
 * Một dòng của tổng hợp tháng: số mà một đơn vị tự báo cáo.
 * A line of a monthly summary: what a unit reports itself.
 */
export type EgovMonthlyReport = {
  readonly __typename?: 'EgovMonthlyReport';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * Tên đơn vị như trong tệp.
   * The unit as the file writes it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Kỳ trước chuyển sang.
   * Carried over.
   */
  readonly carriedOver: Scalars['Int']['output'];
  /**
   * Giải quyết trước hạn.
   * Resolved early.
   */
  readonly early: Scalars['Int']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Lần nạp.
   * The import.
   */
  readonly import: EgovImport;
  /**
   * Được biết lúc nào.
   * When it was known.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Giải quyết quá hạn.
   * Resolved late.
   */
  readonly late: Scalars['Int']['output'];
  /**
   * Giải quyết đúng hạn.
   * Resolved on time.
   */
  readonly onTime: Scalars['Int']['output'];
  /**
   * Đang giải quyết, tổng số.
   * Pending, all.
   */
  readonly pending: Scalars['Int']['output'];
  /**
   * Đang giải quyết trong hạn.
   * Pending in time.
   */
  readonly pendingInTime: Scalars['Int']['output'];
  /**
   * Đang giải quyết quá hạn.
   * Pending overdue.
   */
  readonly pendingOverdue: Scalars['Int']['output'];
  /**
   * Tháng.
   * The month.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Tiếp nhận, tổng số.
   * Received, all.
   */
  readonly received: Scalars['Int']['output'];
  /**
   * Tiếp nhận trực tuyến.
   * Received online.
   */
  readonly receivedOnline: Scalars['Int']['output'];
  /**
   * Tiếp nhận trực tiếp, bưu chính.
   * Received in person or by post.
   */
  readonly receivedOtherwise: Scalars['Int']['output'];
  /**
   * Đã giải quyết, tổng số.
   * Resolved, all.
   */
  readonly resolved: Scalars['Int']['output'];
  /**
   * Dữ liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
};

/**
 * Một thủ tục trong danh mục, từ một ngày.
 * A procedure of the catalogue, from a day on.
 */
export type EgovProcedure = EvidenceRecord & {
  readonly __typename?: 'EgovProcedure';
  /**
   * Cơ quan quản lý thủ tục.
   * The agency that manages it.
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
   * Mã TTHC quốc gia.
   * National code of the procedure.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Công khai đủ các bộ phận.
   * Published in full.
   */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * Đủ điều kiện cung cấp trực tuyến.
   * Could be offered online.
   */
  readonly eligible: Scalars['Boolean']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Cấp thực hiện.
   * The level that carries it out.
   */
  readonly handledBy: AgencyLevel;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Tên thủ tục.
   * Name of the procedure, Vietnamese.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Tiếp nhận, trả kết quả qua Bộ phận một cửa.
   * Handled through the one-stop unit.
   */
  readonly oneStop: Scalars['Boolean']['output'];
  /**
   * Mức độ ấy có tính là trực tuyến.
   * Whether that level counts as online.
   */
  readonly online: Scalars['Boolean']['output'];
  /**
   * Mức độ như danh mục gọi: 1–4, TOAN_TRINH, MOT_PHAN, CUNG_CAP_THONG_TIN.
   * The online level as the catalogue calls it: 1–4, TOAN_TRINH (full), MOT_PHAN (partial), CUNG_CAP_THONG_TIN (information).
   */
  readonly onlineLevel: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, ví dụ "dòng 12" hoặc "B03!17".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Hạn công khai.
   * By when it had to be published.
   */
  readonly publishDueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày công khai.
   * When it was published.
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
   * Ngày đầu.
   * First day.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * Ngày đầu không còn hiệu lực.
   * The first day after.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Một trang thủ tục của danh mục.
 * A page of procedures of the catalogue.
 */
export type EgovProcedureConnection = {
  readonly __typename?: 'EgovProcedureConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<EgovProcedure>;
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
 * Nhóm thủ tục được theo dõi riêng.
 * Groups of procedures that are followed on their own.
 */
export type EgovProcedureGroup =
  /**
   * Cấp giấy chứng nhận quyền sử dụng đất.
   * Certificates of land-use rights.
   */
  | 'GCN'
  /**
   * Cấp giấy phép xây dựng.
   * Construction permits.
   */
  | 'GPXD';

/**
 * Một số đã công bố về dịch vụ công.
 * A published figure on public services.
 */
export type EgovPublishedFigure = PublishedFigure & {
  readonly __typename?: 'EgovPublishedFigure';
  /**
   * Mã cơ quan mà số này nói về.
   * Id of the agency it stands at.
   */
  readonly agencyId: Scalars['ID']['output'];
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
  readonly filePlace: EgovFilePosition;
  /**
   * Ngày đầu của khoảng thời gian số liệu nói đến.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Lần nạp đã mang số này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
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
 * Một trang các dòng đang chờ, dòng đến trước đứng trước.
 * A page of the rows that wait, in the order in which they came.
 */
export type EgovQuarantineConnection = {
  readonly __typename?: 'EgovQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<EgovQuarantinedRow>;
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
 * Một dòng đang chờ của nguồn một cửa điện tử.
 * A row of the one-stop source that waits.
 */
export type EgovQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'EgovQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: EgovImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Bảng xếp hạng theo một chỉ số của nguồn một cửa điện tử.
 * A ranking by a metric of the one-stop source.
 */
export type EgovRanking = MetricRanking & {
  readonly __typename?: 'EgovRanking';
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: EgovRankingCoverage;
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
  readonly nodes: ReadonlyArray<EgovRankingEntry>;
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
 * Độ phủ của bảng xếp hạng của nguồn một cửa điện tử.
 * Coverage of a ranking of the one-stop source.
 */
export type EgovRankingCoverage = RankingCoverage & {
  readonly __typename?: 'EgovRankingCoverage';
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
 * Một cơ quan trong bảng xếp hạng của nguồn một cửa điện tử.
 * An agency in a ranking of the one-stop source.
 */
export type EgovRankingEntry = RankingEntry & {
  readonly __typename?: 'EgovRankingEntry';
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
  readonly previous: Maybe<EgovReading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: EgovReading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Số phiếu đánh giá của một đơn vị trong một đợt.
 * How many ratings of each kind a unit got in a round.
 */
export type EgovRating = EvidenceRecord & {
  readonly __typename?: 'EgovRating';
  /**
   * Cơ quan.
   * The agency.
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
   * Số phiếu: không hài lòng.
   * Ratings: dissatisfied.
   */
  readonly dissatisfied: Scalars['Int']['output'];
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Ngày đầu của đợt.
   * First day of the round.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Số phiếu: bình thường.
   * Ratings: neutral.
   */
  readonly neutral: Scalars['Int']['output'];
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
  /**
   * Số phiếu: hài lòng.
   * Ratings: satisfied.
   */
  readonly satisfied: Scalars['Int']['output'];
  /**
   * Ngày cuối của đợt.
   * Last day of the round.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Số phiếu: rất không hài lòng.
   * Ratings: very dissatisfied.
   */
  readonly veryDissatisfied: Scalars['Int']['output'];
  /**
   * Số phiếu: rất hài lòng.
   * Ratings: very satisfied.
   */
  readonly verySatisfied: Scalars['Int']['output'];
};

/**
 * Một trang các đợt đánh giá.
 * A page of rounds of ratings.
 */
export type EgovRatingConnection = {
  readonly __typename?: 'EgovRatingConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<EgovRating>;
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
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReading = Reading & {
  readonly __typename?: 'EgovReading';
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
   * Số văn bản đi theo đợt của EGV-11; chỉ số khác: trang trống.
   * The counts of outgoing documents of EGV-11; an empty page for others.
   */
  readonly documents: EgovDocumentsConnection;
  /**
   * Hồ sơ nằm trong mẫu số, xếp theo mã hồ sơ; chỉ số không tính từ hồ sơ: trang trống.
   * The dossiers of the denominator, by dossier code; an empty page for metrics that are not of dossiers.
   */
  readonly dossiers: EgovDossierConnection;
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
   * Thủ tục nằm trong mẫu số của chỉ số tính từ danh mục (EGV-04, 06, 16); chỉ số khác: trang trống.
   * The procedures of the denominator of metrics of the catalogue (EGV-04, 06, 16); an empty page for others.
   */
  readonly procedures: EgovProcedureConnection;
  /**
   * Các đợt đánh giá của EGV-09; chỉ số khác: trang trống.
   * The rounds of ratings of EGV-09; an empty page for others.
   */
  readonly ratings: EgovRatingConnection;
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
   * Các dòng danh sách của EGV-12, EGV-15; chỉ số khác: trang trống.
   * The lines of the lists of EGV-12 and EGV-15; an empty page for others.
   */
  readonly systems: EgovSystemConnection;
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
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một chỉ số như đơn vị tự báo cáo trong kỳ; không phải số đo.
 * A metric as units report it for a period; no reading.
 */
export type EgovReportedFigure = {
  readonly __typename?: 'EgovReportedFigure';
  /**
   * Số tháng, số đơn vị, tháng thiếu, cách tính, bằng lời.
   * Months, units, missing months and formula, in words.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mẫu số.
   * Denominator.
   */
  readonly denominator: Scalars['Decimal']['output'];
  /**
   * Ngày đầu của kỳ.
   * First day of the period.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Báo cáo mới nhất được biết lúc nào.
   * When the newest report was known.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Mã chỉ số cùng nghĩa.
   * Code of the metric that means the same.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Tháng của kỳ không có báo cáo nào.
   * Months of the period without any report.
   */
  readonly missingMonths: ReadonlyArray<Scalars['Period']['output']>;
  /**
   * Số tháng có báo cáo.
   * Months that are reported.
   */
  readonly months: Scalars['Int']['output'];
  /**
   * Tử số.
   * Numerator.
   */
  readonly numerator: Scalars['Decimal']['output'];
  /**
   * Dữ liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Ngày cuối của kỳ.
   * Last day of the period.
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Giá trị, %; null khi mẫu số là 0.
   * Value, per cent; null when the denominator is 0.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một chỉ số của nguồn một cửa điện tử qua các kỳ.
 * A metric of the one-stop source over periods.
 */
export type EgovSeries = MetricSeries & {
  readonly __typename?: 'EgovSeries';
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<EgovBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<EgovSeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
};

/**
 * Một điểm của chuỗi số của nguồn một cửa điện tử.
 * A point of a series of the one-stop source.
 */
export type EgovSeriesPoint = SeriesPoint & {
  readonly __typename?: 'EgovSeriesPoint';
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<EgovBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: EgovReading;
};

/**
 * Tình trạng nguồn một cửa điện tử.
 * State of the one-stop source.
 */
export type EgovSource = SourceStatus & {
  readonly __typename?: 'EgovSource';
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
  readonly lastImport: Maybe<EgovImport>;
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
 * Tệp của một lần nạp vào nguồn một cửa điện tử.
 * The file of an import into the one-stop source.
 */
export type EgovSourceFile = SourceFile & {
  readonly __typename?: 'EgovSourceFile';
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
 * Một quy tắc về trạng thái hồ sơ, có ngày hiệu lực và căn cứ.
 * A dated rule about a status of dossiers, with its legal basis.
 */
export type EgovStatusRule = {
  readonly __typename?: 'EgovStatusRule';
  /**
   * Tác động lên thời hạn.
   * What it does to the clock.
   */
  readonly effect: EgovClock;
  /**
   * Mã quy tắc; không dùng lại.
   * Id of the rule; never used again.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Căn cứ pháp lý.
   * Legal basis.
   */
  readonly legalBasis: Scalars['String']['output'];
  /**
   * Mức tin cậy: V đã đọc, D suy ra, M nhớ lại, A giả định.
   * How far to trust it: V read, D derived, M from memory, A assumed.
   */
  readonly mark: FactMark;
  /**
   * Tên trạng thái.
   * Name of the status, Vietnamese.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Mã trạng thái quốc gia.
   * National status code.
   */
  readonly status: Scalars['String']['output'];
  /**
   * Ngày đầu có hiệu lực.
   * First day.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * Ngày đầu không còn hiệu lực.
   * The first day after.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Một cơ quan có áp dụng, kết nối hệ thống hay không, từ một ngày.
 * Whether an agency applies or is connected to a system, from a day on.
 */
export type EgovSystem = EvidenceRecord & {
  readonly __typename?: 'EgovSystem';
  /**
   * Cơ quan.
   * The agency.
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
   * Có áp dụng, kết nối.
   * Whether it does.
   */
  readonly applied: Scalars['Boolean']['output'];
  /**
   * Văn bản công bố.
   * The document that says so.
   */
  readonly document: Maybe<Scalars['String']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: EgovFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: EgovImport;
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
   * Ngày rà soát danh sách.
   * The day on which the list was made.
   */
  readonly reviewedOn: Scalars['Date']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Hệ thống.
   * The system.
   */
  readonly system: EgovSystemKind;
  /**
   * Ngày đầu.
   * First day.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * Ngày đầu không còn.
   * The first day after.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Một trang danh sách cơ quan theo hệ thống.
 * A page of the list of agencies by system.
 */
export type EgovSystemConnection = {
  readonly __typename?: 'EgovSystemConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<EgovSystem>;
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
 * Hệ thống được rà soát theo danh sách.
 * Systems that lists go through.
 */
export type EgovSystemKind =
  /**
   * Trục liên thông văn bản.
   * The document exchange axis.
   */
  | 'DOCUMENT_AXIS'
  /**
   * ISO 9001 điện tử.
   * Electronic ISO 9001.
   */
  | 'E_ISO';

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
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này trả lời phần dịch vụ công.
 * The indicator view of one agency in one period; this subgraph answers the public-service part.
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
   * Giải quyết thủ tục hành chính và dịch vụ công trực tuyến, từ hệ thống một cửa điện tử.
   * Procedure handling and online services, from the one-stop system. Period: calendar days.
   */
  readonly egov: Maybe<EgovIndicators>;
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
   * Sổ nạp của nguồn một cửa điện tử: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the one-stop source: one line an import, newest first.
   */
  readonly egovImports: Maybe<EgovImportConnection>;
  /**
   * Các dòng đang chờ của nguồn một cửa điện tử vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the one-stop source that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly egovQuarantine: Maybe<EgovQuarantineConnection>;
  /**
   * Xếp hạng các cơ quan của một cấp theo một chỉ số của nguồn một cửa điện tử: giá trị tốt nhất trước, theo chiều của chỉ số; kỳ theo ngày lịch.
   * The agencies of one level ranked by a metric of the one-stop source, best value first by the metric's direction; calendar days.
   */
  readonly egovRanking: Maybe<EgovRanking>;
  /**
   * Tình trạng nguồn hồ sơ một cửa điện tử.
   * State of the one-stop dossier source.
   */
  readonly egovSource: Maybe<EgovSource>;
};


export type QueryEgovImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEgovQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEgovRankingArgs = {
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
    | ( DocumentsRow )
    | ( DossierRow )
    | ( ProcedureRow )
    | ( RatingRow )
    | ( SystemRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: ( Ranking );
  MetricSeries: ( Series );
  PublishedFigure: ( PublishedRow );
  QuarantinedRow: ( WaitingRow );
  RankingCoverage: ( EgovRankingCoverage );
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
  EgovBreak: ResolverTypeWrapper<Break>;
  EgovChannel: EgovChannel;
  EgovClock: EgovClock;
  EgovDocuments: ResolverTypeWrapper<DocumentsRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EgovDocumentsConnection: ResolverTypeWrapper<DocumentsPage>;
  EgovDossier: ResolverTypeWrapper<DossierRow>;
  EgovDossierConnection: ResolverTypeWrapper<DossierPage>;
  EgovFilePosition: ResolverTypeWrapper<Place>;
  EgovImport: ResolverTypeWrapper<ImportEntry>;
  EgovImportConnection: ResolverTypeWrapper<ImportPage>;
  EgovIndicators: ResolverTypeWrapper<View>;
  EgovMonthlyReport: ResolverTypeWrapper<MonthlyReportRow>;
  EgovProcedure: ResolverTypeWrapper<ProcedureRow>;
  EgovProcedureConnection: ResolverTypeWrapper<ProcedurePage>;
  EgovProcedureGroup: EgovProcedureGroup;
  EgovPublishedFigure: ResolverTypeWrapper<PublishedRow>;
  EgovQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  EgovQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  EgovRanking: ResolverTypeWrapper<Ranking>;
  EgovRankingCoverage: ResolverTypeWrapper<EgovRankingCoverage>;
  EgovRankingEntry: ResolverTypeWrapper<EntryParent>;
  EgovRating: ResolverTypeWrapper<RatingRow>;
  EgovRatingConnection: ResolverTypeWrapper<RatingPage>;
  EgovReading: ResolverTypeWrapper<ReadingParent>;
  EgovReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  EgovSeries: ResolverTypeWrapper<Series>;
  EgovSeriesPoint: ResolverTypeWrapper<PointParent>;
  EgovSource: ResolverTypeWrapper<SourceStatusParent>;
  EgovSourceFile: ResolverTypeWrapper<ImportedFile>;
  EgovStatusRule: ResolverTypeWrapper<StatusRule>;
  EgovSystem: ResolverTypeWrapper<SystemRow>;
  EgovSystemConnection: ResolverTypeWrapper<SystemPage>;
  EgovSystemKind: EgovSystemKind;
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
  EgovBreak: Break;
  EgovDocuments: DocumentsRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  EgovDocumentsConnection: DocumentsPage;
  EgovDossier: DossierRow;
  EgovDossierConnection: DossierPage;
  EgovFilePosition: Place;
  EgovImport: ImportEntry;
  EgovImportConnection: ImportPage;
  EgovIndicators: View;
  EgovMonthlyReport: MonthlyReportRow;
  EgovProcedure: ProcedureRow;
  EgovProcedureConnection: ProcedurePage;
  EgovPublishedFigure: PublishedRow;
  EgovQuarantineConnection: WaitingPage;
  EgovQuarantinedRow: WaitingRow;
  EgovRanking: Ranking;
  EgovRankingCoverage: EgovRankingCoverage;
  EgovRankingEntry: EntryParent;
  EgovRating: RatingRow;
  EgovRatingConnection: RatingPage;
  EgovReading: ReadingParent;
  EgovReportedFigure: ReportedFigure;
  EgovSeries: Series;
  EgovSeriesPoint: PointParent;
  EgovSource: SourceStatusParent;
  EgovSourceFile: ImportedFile;
  EgovStatusRule: StatusRule;
  EgovSystem: SystemRow;
  EgovSystemConnection: SystemPage;
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
  egov?: Resolver<Maybe<ResolversTypes['EgovSeries']>, ParentType, ContextType, RequireFields<AgencyHistoryEgovArgs, 'from' | 'metric' | 'to'>>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<'EgovBreak', ParentType, ContextType>;
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

export type EgovBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovBreak'] = ResolversParentTypes['EgovBreak']> = {
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

export type EgovDocumentsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDocuments'] = ResolversParentTypes['EgovDocuments']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovDocumentsConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDocumentsConnection'] = ResolversParentTypes['EgovDocumentsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovDocuments']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovDossierResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDossier'] = ResolversParentTypes['EgovDossier']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  apologisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['EgovChannel'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['EgovClock'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feeVnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  firstDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  paidOnline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureGroup?: Resolver<Maybe<ResolversTypes['EgovProcedureGroup']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusRule?: Resolver<Maybe<ResolversTypes['EgovStatusRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovDossierConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDossierConnection'] = ResolversParentTypes['EgovDossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovFilePosition'] = ResolversParentTypes['EgovFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovImport'] = ResolversParentTypes['EgovImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['EgovSourceFile'], ParentType, ContextType>;
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

export type EgovImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovImportConnection'] = ResolversParentTypes['EgovImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovIndicators'] = ResolversParentTypes['EgovIndicators']> = {
  apologyShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  connectedAgencies?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  digitisedShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  electronicIso?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  landLateRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  landTitleOnTimeRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  lateRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  monthlyReports?: Resolver<ReadonlyArray<ResolversTypes['EgovMonthlyReport']>, ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  oneStopShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  onlineProcedures?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  onlineShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  paidOnlineShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  permitOnTimeRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  postShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<ResolversTypes['EgovPublishedFigure']>, ParentType, ContextType>;
  publishedElsewhere?: Resolver<ReadonlyArray<ResolversTypes['EgovPublishedFigure']>, ParentType, ContextType>;
  publishedProcedures?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['EgovReading']>, ParentType, ContextType, RequireFields<EgovIndicatorsReadingArgs, 'metric'>>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['EgovReading']>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['EgovReportedFigure']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  servicesInUse?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  signedDocuments?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  syncedShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
};

export type EgovMonthlyReportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovMonthlyReport'] = ResolversParentTypes['EgovMonthlyReport']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  early?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedOtherwise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EgovProcedureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovProcedure'] = ResolversParentTypes['EgovProcedure']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  handledBy?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneStop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlineLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovProcedureConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovProcedureConnection'] = ResolversParentTypes['EgovProcedureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovPublishedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovPublishedFigure'] = ResolversParentTypes['EgovPublishedFigure']> = {
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
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

export type EgovQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovQuarantineConnection'] = ResolversParentTypes['EgovQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovQuarantinedRow'] = ResolversParentTypes['EgovQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovRanking'] = ResolversParentTypes['EgovRanking']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['EgovRankingCoverage'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovRankingCoverage'] = ResolversParentTypes['EgovRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovRankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovRankingEntry'] = ResolversParentTypes['EgovRankingEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['EgovReading']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovRatingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovRating'] = ResolversParentTypes['EgovRating']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dissatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  veryDissatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verySatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovRatingConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovRatingConnection'] = ResolversParentTypes['EgovRatingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovReading'] = ResolversParentTypes['EgovReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['EgovDocumentsConnection'], ParentType, ContextType, Partial<EgovReadingDocumentsArgs>>;
  dossiers?: Resolver<ResolversTypes['EgovDossierConnection'], ParentType, ContextType, Partial<EgovReadingDossiersArgs>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['EgovProcedureConnection'], ParentType, ContextType, Partial<EgovReadingProceduresArgs>>;
  ratings?: Resolver<ResolversTypes['EgovRatingConnection'], ParentType, ContextType, Partial<EgovReadingRatingsArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['EgovSystemConnection'], ParentType, ContextType, Partial<EgovReadingSystemsArgs>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovReportedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovReportedFigure'] = ResolversParentTypes['EgovReportedFigure']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingMonths?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EgovSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSeries'] = ResolversParentTypes['EgovSeries']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['EgovBreak']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['EgovSeriesPoint']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovSeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSeriesPoint'] = ResolversParentTypes['EgovSeriesPoint']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['EgovBreak']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSource'] = ResolversParentTypes['EgovSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['EgovImport']>, ParentType, ContextType>;
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

export type EgovSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSourceFile'] = ResolversParentTypes['EgovSourceFile']> = {
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

export type EgovStatusRuleResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovStatusRule'] = ResolversParentTypes['EgovStatusRule']> = {
  effect?: Resolver<ResolversTypes['EgovClock'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['FactMark'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EgovSystemResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSystem'] = ResolversParentTypes['EgovSystem']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['EgovFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['EgovImport'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['EgovSystemKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovSystemConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSystemConnection'] = ResolversParentTypes['EgovSystemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovSystem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord']> = {
  __resolveType: TypeResolveFn<'EgovDocuments' | 'EgovDossier' | 'EgovProcedure' | 'EgovRating' | 'EgovSystem', ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'EgovFilePosition', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'EgovImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  egov?: Resolver<Maybe<ResolversTypes['EgovIndicators']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<'EgovRanking', ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<'EgovSeries', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'EgovPublishedFigure', ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  __resolveType: TypeResolveFn<'EgovQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  egovImports?: Resolver<Maybe<ResolversTypes['EgovImportConnection']>, ParentType, ContextType, Partial<QueryEgovImportsArgs>>;
  egovQuarantine?: Resolver<Maybe<ResolversTypes['EgovQuarantineConnection']>, ParentType, ContextType, Partial<QueryEgovQuarantineArgs>>;
  egovRanking?: Resolver<Maybe<ResolversTypes['EgovRanking']>, ParentType, ContextType, RequireFields<QueryEgovRankingArgs, 'level' | 'metric' | 'period'>>;
  egovSource?: Resolver<Maybe<ResolversTypes['EgovSource']>, ParentType, ContextType>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<'EgovRankingCoverage', ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<'EgovRankingEntry', ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'EgovReading', ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<'EgovSeriesPoint', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'EgovSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'EgovSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EgovBreak?: EgovBreakResolvers<ContextType>;
  EgovDocuments?: EgovDocumentsResolvers<ContextType>;
  EgovDocumentsConnection?: EgovDocumentsConnectionResolvers<ContextType>;
  EgovDossier?: EgovDossierResolvers<ContextType>;
  EgovDossierConnection?: EgovDossierConnectionResolvers<ContextType>;
  EgovFilePosition?: EgovFilePositionResolvers<ContextType>;
  EgovImport?: EgovImportResolvers<ContextType>;
  EgovImportConnection?: EgovImportConnectionResolvers<ContextType>;
  EgovIndicators?: EgovIndicatorsResolvers<ContextType>;
  EgovMonthlyReport?: EgovMonthlyReportResolvers<ContextType>;
  EgovProcedure?: EgovProcedureResolvers<ContextType>;
  EgovProcedureConnection?: EgovProcedureConnectionResolvers<ContextType>;
  EgovPublishedFigure?: EgovPublishedFigureResolvers<ContextType>;
  EgovQuarantineConnection?: EgovQuarantineConnectionResolvers<ContextType>;
  EgovQuarantinedRow?: EgovQuarantinedRowResolvers<ContextType>;
  EgovRanking?: EgovRankingResolvers<ContextType>;
  EgovRankingCoverage?: EgovRankingCoverageResolvers<ContextType>;
  EgovRankingEntry?: EgovRankingEntryResolvers<ContextType>;
  EgovRating?: EgovRatingResolvers<ContextType>;
  EgovRatingConnection?: EgovRatingConnectionResolvers<ContextType>;
  EgovReading?: EgovReadingResolvers<ContextType>;
  EgovReportedFigure?: EgovReportedFigureResolvers<ContextType>;
  EgovSeries?: EgovSeriesResolvers<ContextType>;
  EgovSeriesPoint?: EgovSeriesPointResolvers<ContextType>;
  EgovSource?: EgovSourceResolvers<ContextType>;
  EgovSourceFile?: EgovSourceFileResolvers<ContextType>;
  EgovStatusRule?: EgovStatusRuleResolvers<ContextType>;
  EgovSystem?: EgovSystemResolvers<ContextType>;
  EgovSystemConnection?: EgovSystemConnectionResolvers<ContextType>;
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

