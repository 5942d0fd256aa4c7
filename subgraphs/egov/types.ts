// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { DossierRow, DossierPage, Loaders } from './loaders.ts';
import type { PublishedRow } from '../../kit/published.ts';
import type { SourceStatus as SourceStatusParent } from '../../kit/ledger.ts';
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
   * Hình thức nộp.
   * How it was handed in.
   */
  readonly channel: EgovChannel;
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
   * Hẹn trả lần đầu.
   * The first due time.
   */
  readonly firstDueAt: Scalars['DateTime']['output'];
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
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
   * Vị trí trong tệp, ví dụ "dòng 12".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Mã thủ tục hành chính.
   * Code of the procedure.
   */
  readonly procedureCode: Scalars['String']['output'];
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
 * Các số đo về hồ sơ thủ tục hành chính; mỗi kỳ tính theo ngày lịch.
 * Figures on procedure dossiers; a period means its calendar days.
 */
export type EgovIndicators = {
  readonly __typename?: 'EgovIndicators';
  /**
   * Tỷ lệ hồ sơ đã xong có kết quả điện tử (EGV-08), %.
   * Closed dossiers with a digital result (EGV-08), per cent.
   */
  readonly digitisedShare: EgovReading;
  /**
   * Tỷ lệ trễ hẹn hồ sơ đất đai của hộ gia đình, cá nhân (EGV-03), %.
   * Late rate of land dossiers of households and persons (EGV-03), per cent.
   */
  readonly landLateRate: EgovReading;
  /**
   * Tỷ lệ hồ sơ trễ hẹn, quá hạn (EGV-02), %: mẫu số gồm hồ sơ đã xong và hồ sơ quá hạn chưa xong cuối kỳ.
   * Late or overdue dossiers (EGV-02), per cent of closed plus open overdue at the end of the period.
   */
  readonly lateRate: EgovReading;
  /**
   * Tỷ lệ hồ sơ trả đúng hạn, trước hạn trên hồ sơ đã xong (EGV-01), %.
   * Dossiers closed on time over closed dossiers (EGV-01), per cent.
   */
  readonly onTimeRate: EgovReading;
  /**
   * Tỷ lệ hồ sơ tiếp nhận trực tuyến trên mọi hồ sơ tiếp nhận (EGV-05), %.
   * Dossiers received online over all received (EGV-05), per cent.
   */
  readonly onlineShare: EgovReading;
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
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<EgovReading>;
  /**
   * Tỷ lệ hồ sơ đã đồng bộ lên Cổng DVC quốc gia (EGV-07), %.
   * Dossiers synchronised to the National Public Service Portal (EGV-07), per cent of received.
   */
  readonly syncedShare: EgovReading;
};

/**
 * Một số đã công bố về dịch vụ công.
 * A published figure on public services.
 */
export type EgovPublishedFigure = PublishedFigure & {
  readonly __typename?: 'EgovPublishedFigure';
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
   * Ngày đầu của khoảng thời gian số liệu nói đến.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
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
   * Hồ sơ nằm trong mẫu số, xếp theo mã hồ sơ.
   * The dossiers of the denominator, by dossier code.
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
 * Một số đo của nguồn một cửa điện tử.
 * A reading of the one-stop source.
 */
export type EgovReadingDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Tình trạng nguồn một cửa điện tử.
 * State of the one-stop source.
 */
export type EgovSource = SourceStatus & {
  readonly __typename?: 'EgovSource';
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
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
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
   * Ngày đầu của khoảng thời gian số liệu nói đến.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Tình trạng nguồn hồ sơ một cửa điện tử.
   * State of the one-stop dossier source.
   */
  readonly egovSource: Maybe<EgovSource>;
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
 * Tình trạng của một nguồn: lần nạp gần nhất, số dòng, còn mới hay đã trễ.
 * State of one source: last import, rows, and whether it is fresh by its own cadence.
 */
export type SourceStatus = {
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
  EvidenceRecord: ( DossierRow );
  PublishedFigure: ( PublishedRow );
  Reading: ( ReadingParent );
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
  EgovChannel: EgovChannel;
  EgovDossier: ResolverTypeWrapper<DossierRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EgovDossierConnection: ResolverTypeWrapper<DossierPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EgovIndicators: ResolverTypeWrapper<View>;
  EgovPublishedFigure: ResolverTypeWrapper<PublishedRow>;
  EgovReading: ResolverTypeWrapper<ReadingParent>;
  EgovSource: ResolverTypeWrapper<SourceStatusParent>;
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  IndicatorView: ResolverTypeWrapper<View>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PublishedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PublishedFigure']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reading: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reading']>;
  ReadingState: ReadingState;
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
  EgovDossier: DossierRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  EgovDossierConnection: DossierPage;
  Int: Scalars['Int']['output'];
  EgovIndicators: View;
  EgovPublishedFigure: PublishedRow;
  EgovReading: ReadingParent;
  EgovSource: SourceStatusParent;
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  IndicatorView: View;
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Period: Scalars['Period']['output'];
  PublishedFigure: ResolversInterfaceTypes<ResolversParentTypes>['PublishedFigure'];
  Query: Record<PropertyKey, never>;
  Reading: ResolversInterfaceTypes<ResolversParentTypes>['Reading'];
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

export type EgovDossierResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDossier'] = ResolversParentTypes['EgovDossier']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['EgovChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovDossierConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovDossierConnection'] = ResolversParentTypes['EgovDossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EgovDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EgovIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovIndicators'] = ResolversParentTypes['EgovIndicators']> = {
  digitisedShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  landLateRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  lateRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  onlineShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  postShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<ResolversTypes['EgovPublishedFigure']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['EgovReading']>, ParentType, ContextType>;
  syncedShare?: Resolver<ResolversTypes['EgovReading'], ParentType, ContextType>;
};

export type EgovPublishedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovPublishedFigure'] = ResolversParentTypes['EgovPublishedFigure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type EgovReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovReading'] = ResolversParentTypes['EgovReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['EgovDossierConnection'], ParentType, ContextType, Partial<EgovReadingDossiersArgs>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EgovSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EgovSource'] = ResolversParentTypes['EgovSource']> = {
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registerVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceRecordResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord']> = {
  __resolveType: TypeResolveFn<'EgovDossier', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  egov?: Resolver<Maybe<ResolversTypes['EgovIndicators']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'EgovPublishedFigure', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  egovSource?: Resolver<Maybe<ResolversTypes['EgovSource']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'EgovReading', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'EgovSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EgovDossier?: EgovDossierResolvers<ContextType>;
  EgovDossierConnection?: EgovDossierConnectionResolvers<ContextType>;
  EgovIndicators?: EgovIndicatorsResolvers<ContextType>;
  EgovPublishedFigure?: EgovPublishedFigureResolvers<ContextType>;
  EgovReading?: EgovReadingResolvers<ContextType>;
  EgovSource?: EgovSourceResolvers<ContextType>;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
};

