// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlanRow, DocumentRow, DomainRow, GoalRow, DutyRow, MetricRow, ResultRow, FrameRow, CriterionRow, RuleRow, PapiRow, Loaders } from './loaders.ts';
import type { TaskRow, TaskRow as TaskPeriodRow, TargetRuleRow } from './task.ts';
import type { ScoreRow, FrameScoreRow } from './scoring/view.ts';
import type { View, View as PlanIndicatorsParent, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { SourceStatus as SourceStatusParent } from '../../kit/ledger.ts';
import type { ImportedFile, ImportEntry } from '../../kit/provenance/imports.ts';
import type { Place } from '../../kit/provenance/place.ts';
import type { ImportPage, WaitingPage } from '../../kit/provenance/provenance.ts';
import type { WaitingRow } from '../../kit/provenance/waiting.ts';
import type { PercentileRow } from './goal.ts';
import type { LeadRow, CandidateRow } from './task-leads.ts';
import type { ProgressRow, ProgressPage, SubmissionPage, TaskPage } from './following.ts';
import type { SubmissionRow, EntryRow, EntryPage } from './reporting/loaders.ts';
import type { ClaimRow } from './judging.ts';
import type { ConflictRow, Statement } from './reporting/conflict.ts';
import type { History } from '../../kit/history/history.ts';
import type { Series, SeriesPoint as PointParent } from '../../kit/history/series.ts';
import type { Break } from '../../kit/history/breaks.ts';
import type { Ranking, RankingEntry as EntryParent } from '../../kit/ranking/ranking.ts';
import type { RankingKey, RankedRow, StandingRow } from './score-ranking.ts';
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
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của báo cáo của cơ quan.
 * Figures of one agency through time; this subgraph answers the part of the agencies' own reports.
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
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
  /**
   * Một chỉ số của báo cáo của cơ quan qua các kỳ, nhiều nhất 60 điểm; kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối.
   * A metric of the agencies' own reports over periods, at most 60 points; periods from the 15th of the month before to the 14th of the last month.
   */
  readonly reporting: Maybe<PlanSeries>;
};


/**
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của báo cáo của cơ quan.
 * Figures of one agency through time; this subgraph answers the part of the agencies' own reports.
 */
export type AgencyHistoryReportingArgs = {
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
 * Một chỉ số trong danh mục.
 * A metric of the catalogue.
 */
export type CatalogueMetric = {
  readonly __typename?: 'CatalogueMetric';
  /**
   * Được trả lời từ hồ sơ hay chỉ được giải thích.
   * Answered from records or only explained.
   */
  readonly answer: MetricAnswer;
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
   * Cần gì để trả lời được; null khi đã trả lời.
   * What it would need; null when it is answered.
   */
  readonly neededVi: Maybe<Scalars['String']['output']>;
  /**
   * Lưu ý khi đọc.
   * What to mind when reading it, in Vietnamese.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Cơ quan quản lý số liệu gốc.
   * Agency that owns the data.
   */
  readonly owner: Agency;
  /**
   * Có tiêu chí của một bộ đang được tự chấm dùng đến.
   * Some criterion of a scored frame uses it.
   */
  readonly scorable: Scalars['Boolean']['output'];
  /**
   * Nguồn trả lời.
   * Source that answers it.
   */
  readonly source: Scalars['String']['output'];
  /**
   * Chỉ tiêu mà kế hoạch đặt cho chỉ số này.
   * Targets that the plan sets for it.
   */
  readonly targets: ReadonlyArray<TargetRule>;
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
 * Số báo cáo so với số ghi nhận.
 * A claimed figure against the recorded one.
 */
export type ClaimVerdict =
  /**
   * Khớp trong ngưỡng.
   * They agree within the tolerance.
   */
  | 'AGREES'
  /**
   * Lệch quá ngưỡng.
   * They differ by more than the tolerance.
   */
  | 'DIFFERS'
  /**
   * Nguồn không có số để so.
   * The source has no figure to compare with.
   */
  | 'NOT_COMPARABLE';

/**
 * Số mà cơ quan tự báo cáo, bên cạnh số mà nguồn tính từ hồ sơ.
 * A figure that the agency claims, beside the one that its source computes from records.
 */
export type ClaimedFigure = {
  readonly __typename?: 'ClaimedFigure';
  /**
   * Số cơ quan báo cáo.
   * What the agency claims.
   */
  readonly claimed: Scalars['Decimal']['output'];
  /**
   * Dòng báo cáo gốc.
   * The entry of the report.
   */
  readonly entry: ReportEntry;
  /**
   * Số báo cáo trừ số ghi nhận.
   * Claimed minus recorded.
   */
  readonly gap: Maybe<Scalars['Decimal']['output']>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Tên chỉ số; null khi danh mục không có.
   * Name of the metric; null when the catalogue does not have it.
   */
  readonly nameVi: Maybe<Scalars['String']['output']>;
  /**
   * Lưu ý khi so, ví dụ hai số tính theo ngày khác nhau.
   * What to mind when comparing, in Vietnamese.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Số nguồn tính từ hồ sơ; null khi không có.
   * What the source computes from records; null when there is none.
   */
  readonly recorded: Maybe<Scalars['Decimal']['output']>;
  /**
   * Ngày đầu mà nguồn hiểu theo kỳ.
   * First day that the source means by the period.
   */
  readonly recordedFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Tình trạng của số ghi nhận; null khi nguồn không trả lời hoặc không có chỉ số này.
   * State of the recorded figure; null when the source does not answer, or not this metric.
   */
  readonly recordedState: Maybe<ReadingState>;
  /**
   * Ngày cuối mà nguồn hiểu theo kỳ.
   * Last day that the source means by the period.
   */
  readonly recordedTo: Maybe<Scalars['Date']['output']>;
  /**
   * Ngưỡng lệch cho phép (PlanRule "tolerance").
   * Tolerance (PlanRule "tolerance").
   */
  readonly tolerance: Scalars['Decimal']['output'];
  /**
   * Đơn vị; null khi danh mục không có.
   * Unit; null when the catalogue does not have it.
   */
  readonly unit: Maybe<Unit>;
  /**
   * Khớp, lệch hay không so được.
   * Whether they agree.
   */
  readonly verdict: ClaimVerdict;
};

/**
 * Nhiều chỉ số của một tiêu chí thành một giá trị thế nào.
 * How several metrics of a criterion become one value.
 */
export type Combination =
  /**
   * Giá trị thấp nhất.
   * The least of them.
   */
  | 'LEAST'
  /**
   * Trung bình cộng.
   * Their mean.
   */
  | 'MEAN';

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
   * Mẫu số nào, mốc 15–14 nào, lý do khi thiếu, bằng lời.
   * Which denominator, the cut-off of the 15th and 14th, and why a value is missing.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Ngày cuối mà số liệu đã nạp bao quát, không quá ngày cuối kỳ.
   * Last day that the loaded data covers, not after the end of the period.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu của kỳ báo cáo (ngày 15).
   * First day of the reporting period (a 15th).
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã chỉ số, ví dụ "CMP-01".
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Vì sao có hoặc không có giá trị.
   * Why there is or is no value.
   */
  readonly state: ReadingState;
  /**
   * Ngày cuối của kỳ báo cáo (ngày 14).
   * Last day of the reporting period (a 14th).
   */
  readonly to: Scalars['Date']['output'];
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, hoặc số đếm.
   * The value: per cent 0–100 with two decimals, or a count.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Các số về cùng một chỉ số, cùng kỳ mà lệch nhau quá ngưỡng; hub không chọn số nào thay.
 * Figures on one metric and period that differ by more than the tolerance; the hub does not choose between them.
 */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /**
   * Số lớn nhất trừ số nhỏ nhất.
   * The largest minus the smallest.
   */
  readonly gap: Scalars['Decimal']['output'];
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Tên chỉ số; null khi danh mục không có.
   * Name of the metric; null when the catalogue does not have it.
   */
  readonly nameVi: Maybe<Scalars['String']['output']>;
  /**
   * Vì sao có thể lệch.
   * Why they may differ, in Vietnamese.
   */
  readonly noteVi: Scalars['String']['output'];
  /**
   * Từng số, kèm nơi đến.
   * Each figure with where it comes from.
   */
  readonly statements: ReadonlyArray<ConflictStatement>;
  /**
   * Ngưỡng lệch cho phép (PlanRule "tolerance").
   * Tolerance (PlanRule "tolerance").
   */
  readonly tolerance: Scalars['Decimal']['output'];
};

/**
 * Một trong các số không khớp nhau.
 * One of the figures that disagree.
 */
export type ConflictStatement = {
  readonly __typename?: 'ConflictStatement';
  /**
   * Số này nói về cơ quan nào.
   * The agency it stands at.
   */
  readonly agency: Agency;
  /**
   * Mẫu số nào, mốc chốt nào.
   * Which denominator, which cut-off.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Ngày đầu mà số này nói đến.
   * First day it speaks of.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * Đến từ đâu.
   * Where it comes from.
   */
  readonly kind: StatementKind;
  /**
   * Nơi công bố; null khi là số tính hoặc số báo cáo.
   * Where it was published; null for recorded and claimed ones.
   */
  readonly place: Maybe<Scalars['String']['output']>;
  /**
   * Tham chiếu.
   * Reference.
   */
  readonly reference: Maybe<Scalars['String']['output']>;
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Nguồn (subgraph) giữ số này.
   * The subgraph that holds it.
   */
  readonly source: Scalars['String']['output'];
  /**
   * Ngày cuối mà số này nói đến.
   * Last day it speaks of.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * Giá trị.
   * The value.
   */
  readonly value: Scalars['Decimal']['output'];
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
   * Gộp nhiều chỉ số thế nào; null khi chỉ có một.
   * How several metrics are combined; null for one.
   */
  readonly combine: Maybe<Combination>;
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
   * Như trên, tiếng Anh.
   * The same in English.
   */
  readonly neededEn: Maybe<Scalars['String']['output']>;
  /**
   * Cần gì để chấm được; null khi có chỉ số của một nguồn.
   * What it would need to be scored, in Vietnamese; null where a metric of some source feeds it.
   */
  readonly neededVi: Maybe<Scalars['String']['output']>;
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
   * Cách chấm bằng lời, với mọi tham số.
   * The rule in Vietnamese words, with all its parameters.
   */
  readonly ruleVi: Scalars['String']['output'];
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
  /**
   * Ngưỡng cảnh báo dưới chỉ tiêu.
   * Tolerance below the target.
   */
  readonly tolerance: Scalars['Decimal']['output'];
};

/**
 * Các số đo về vốn đầu tư công của năm kế hoạch chứa kỳ số liệu.
 * Figures on the capital of the budget year that the period lies in.
 */
export type DisbursementIndicators = {
  readonly __typename?: 'DisbursementIndicators';
  /**
   * Số đã công bố ở nơi khác về cơ quan này trong kỳ, giữ nguyên như đã viết, kèm mẫu số được nêu.
   * Figures published elsewhere on this agency within the period, as stated, each with the denominator it names.
   */
  readonly published: ReadonlyArray<DisbursementPublishedFigure>;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<DisbursementReading>;
};

/**
 * Một số đã công bố về giải ngân.
 * A published figure on disbursement.
 */
export type DisbursementPublishedFigure = {
  readonly __typename?: 'DisbursementPublishedFigure';
  /**
   * Mẫu số đó là gì.
   * What the denominator is.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Ngày đầu.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã chỉ số gần nhất.
   * The metric it speaks of.
   */
  readonly metric: Maybe<Scalars['ID']['output']>;
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
 * Một số đo của nguồn giải ngân, tính từ hồ sơ giao vốn và thanh toán.
 * A reading of the disbursement source, computed from allocation and payment records.
 */
export type DisbursementReading = {
  readonly __typename?: 'DisbursementReading';
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
   * Có số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
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
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<EgovReading>;
};

/**
 * Một số đã công bố về dịch vụ công.
 * A published figure on public services.
 */
export type EgovPublishedFigure = {
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
   * Ngày đầu của khoảng thời gian số liệu nói đến.
   * First day it speaks of.
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Mã chỉ số gần nhất, null khi không có chỉ số nào khớp.
   * The metric it speaks of, null when none fits.
   */
  readonly metric: Maybe<Scalars['ID']['output']>;
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
export type EgovReading = {
  readonly __typename?: 'EgovReading';
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
   * Số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
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
   * Các lĩnh vực, nội dung hoặc nhóm.
   * Its domains, dimensions or groups.
   */
  readonly domains: ReadonlyArray<FrameDomain>;
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
   * Hub tự chấm hay chỉ đặt bên cạnh.
   * Scored here, or only set beside.
   */
  readonly kind: FrameKind;
  /**
   * Độ tin cậy của văn bản.
   * How well the document is established.
   */
  readonly mark: PlanMark;
  /**
   * Lưu ý phải ghi kèm khi hiển thị.
   * The note to show beside it, in Vietnamese.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Cuối thang điểm; null khi chưa biết.
   * Upper end of the scale; null when it is not known.
   */
  readonly scaleMax: Maybe<Scalars['Decimal']['output']>;
  /**
   * Đầu thang điểm; null khi chưa biết.
   * Lower end of the scale; null when it is not known.
   */
  readonly scaleMin: Maybe<Scalars['Decimal']['output']>;
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
 * Một lĩnh vực, nội dung hoặc nhóm của bộ tiêu chí.
 * A domain, dimension or group of a frame.
 */
export type FrameDomain = {
  readonly __typename?: 'FrameDomain';
  /**
   * Mã, ví dụ "PAR-1", "PAPI-3", "766-2".
   * Code.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Độ tin cậy của tên.
   * How well the name is established.
   */
  readonly mark: PlanMark;
  /**
   * Điểm tối đa của lĩnh vực; null khi chưa biết.
   * Maximum of the domain; null when it is not known.
   */
  readonly max: Maybe<Scalars['Decimal']['output']>;
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
 * Bộ tiêu chí dùng để làm gì.
 * What a frame is for.
 */
export type FrameKind =
  /**
   * Không bao giờ tự tính: kết quả là khảo sát của tổ chức khác; chỉ có chỉ số dẫn báo đặt bên cạnh.
   * Never computed here: results are another body's survey; only leading indicators stand beside it.
   */
  | 'REFERENCE'
  /**
   * Hub tự chấm (tạm tính) từ số đo của các nguồn.
   * The hub scores it (provisionally) from the sources' readings.
   */
  | 'SCORED';

/**
 * Một cơ quan, một kỳ, chấm theo một bộ tiêu chí; tự tính (tạm tính).
 * One agency in one period by one frame; our own provisional scores.
 */
export type FrameScore = {
  readonly __typename?: 'FrameScore';
  /**
   * totalMax trên điểm tối đa của mọi tiêu chí đã biết điểm, %.
   * totalMax over the maxima of all criteria whose maximum is known, per cent.
   */
  readonly coverage: Maybe<Scalars['Decimal']['output']>;
  /**
   * Bộ tiêu chí.
   * The frame.
   */
  readonly frame: Frame;
  /**
   * Cộng theo lĩnh vực.
   * Sums by domain.
   */
  readonly groups: ReadonlyArray<GroupScore>;
  /**
   * Nhãn phải ghi kèm khi hiển thị.
   * The label to show beside it, in Vietnamese.
   */
  readonly label: Scalars['String']['output'];
  /**
   * Từng tiêu chí có chỉ số cấp số liệu.
   * Every criterion that a metric feeds.
   */
  readonly scores: ReadonlyArray<Score>;
  /**
   * Tổng số điểm chấm được; null khi không chấm được tiêu chí nào hoặc bộ này không được tự tính.
   * Sum of the points given; null when there are none or the frame is never computed here.
   */
  readonly total: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng điểm tối đa của đúng những tiêu chí đó.
   * Sum of the maxima of exactly those criteria.
   */
  readonly totalMax: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Mục tiêu thứ hạng đổi thành phần trăm đầu bảng; là giả định, không phải mục tiêu của quyết định.
 * A rank goal as a share of the ranking; an assumption, not the goal of the decision.
 */
export type GoalPercentile = {
  readonly __typename?: 'GoalPercentile';
  /**
   * Thứ hạng tốt nhất chia cho số tỉnh, %.
   * Best rank over the number of provinces, per cent.
   */
  readonly best: Scalars['Decimal']['output'];
  /**
   * Nhãn phải ghi kèm khi hiển thị.
   * The label to show beside it, in Vietnamese.
   */
  readonly labelVi: Scalars['String']['output'];
  /**
   * Độ tin cậy: luôn là giả định.
   * Always an assumption.
   */
  readonly mark: PlanMark;
  /**
   * Thứ hạng thấp nhất chia cho số tỉnh, %.
   * Worst rank over the number of provinces, per cent.
   */
  readonly worst: Scalars['Decimal']['output'];
};

/**
 * Điểm tự tính của một lĩnh vực.
 * Our own provisional score of one domain.
 */
export type GroupScore = {
  readonly __typename?: 'GroupScore';
  /**
   * Lĩnh vực.
   * The domain.
   */
  readonly domain: FrameDomain;
  /**
   * Tổng số điểm chấm được; null khi không có.
   * Sum of the points given; null when there are none.
   */
  readonly total: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng điểm tối đa của đúng những tiêu chí đó.
   * Sum of the maxima of exactly those criteria.
   */
  readonly totalMax: Maybe<Scalars['Decimal']['output']>;
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
   * Từng số mà cơ quan tự báo cáo cho kỳ này, bên cạnh số mà nguồn tính từ hồ sơ.
   * Every figure that the agency claims for the period, beside the one that its source computes from records.
   */
  readonly claims: Maybe<ReadonlyArray<ClaimedFigure>>;
  /**
   * Giải quyết khiếu nại, tố cáo và trả lời kiến nghị, phản ánh. Kỳ: từ ngày 15 tháng trước đến ngày 14 tháng cuối.
   * Handling of complaints, denunciations, proposals and feedback. Period: from the 15th of the month before to the 14th of the last month.
   */
  readonly complaints: Maybe<ComplaintIndicators>;
  /**
   * Các số về cùng một chỉ số mà lệch nhau quá ngưỡng: hai nơi công bố khác nhau, số công bố hay số tự báo cáo khác số ghi nhận.
   * Figures on one metric that differ by more than the tolerance: two published ones, or a published or claimed one against the records.
   */
  readonly conflicts: Maybe<ReadonlyArray<Conflict>>;
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
   * Báo cáo của chính cơ quan: gửi đúng hạn chưa, đã làm được gì. Kỳ: từ ngày 15 tháng trước đến ngày 14 tháng cuối.
   * The agency's own reports: whether they came on time and what was done. Period: 15th of the month before to the 14th of the last month.
   */
  readonly reporting: Maybe<PlanIndicators>;
  /**
   * Điểm tự tính (tạm tính) theo một bộ tiêu chí được nêu mã, ví dụ "SVC-766"; null khi không có bộ đó. Bộ chỉ để tham khảo (PAPI) chỉ có chỉ số dẫn báo, không có điểm.
   * Our own provisional scores by the frame of this code; null when there is none. A frame of reference (PAPI) has leading indicators only, never points.
   */
  readonly scored: Maybe<FrameScore>;
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
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này chấm điểm theo bộ tiêu chí.
 * The indicator view of one agency in one period; this subgraph scores it.
 */
export type IndicatorViewScoredArgs = {
  frame: Scalars['ID']['input'];
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
   * Số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
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
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, làm tròn nửa lên. Null khi không có.
   * The value; per cent 0–100 with two decimals, half up. Null when there is none.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Cơ quan nhận một phần chức năng của đơn vị được giao nay không còn; chưa có văn bản giao lại nhiệm vụ.
 * An agency that took over some functions of a lead that is gone; no document gives it the task yet.
 */
export type LeadCandidate = {
  readonly __typename?: 'LeadCandidate';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * Đơn vị được giao nay không còn.
   * The lead that is gone.
   */
  readonly insteadOf: Agency;
  /**
   * Căn cứ.
   * Legal basis.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ tin cậy.
   * How well it is established.
   */
  readonly mark: PlanMark;
  /**
   * Ngày tiếp nhận.
   * Since when.
   */
  readonly on: Scalars['Date']['output'];
  /**
   * Chức năng đã nhận, đúng như danh bạ ghi.
   * The functions it took over, as the register says.
   */
  readonly scope: Maybe<Scalars['String']['output']>;
};

/**
 * Vì sao một cơ quan chủ trì nhiệm vụ.
 * Why an agency leads a task.
 */
export type LeadKind =
  /**
   * Quyết định giao và còn tồn tại.
   * Named by the decision and still there.
   */
  | 'DECREED'
  /**
   * Được giao lại bằng một văn bản.
   * Re-assigned by a document.
   */
  | 'REASSIGNED'
  /**
   * Kế thừa toàn bộ cơ quan được giao (theo danh bạ).
   * Heir of all functions of the one that was named, by the register.
   */
  | 'SUCCESSOR';

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
 * Chỉ số được trả lời hay chỉ được giải thích.
 * Whether a metric is answered or only explained.
 */
export type MetricAnswer =
  /**
   * Nguồn trả lời từ hồ sơ.
   * Its source answers it from records.
   */
  | 'ANSWERED'
  /**
   * Chưa nguồn nào trả lời được; neededVi nêu cần gì.
   * No source can answer it yet; neededVi says what it would need.
   */
  | 'EXPLAINED';

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
 * Kết quả nói về điều gì.
 * What a result says.
 */
export type OfficialFigure =
  /**
   * Điểm của một phần: lĩnh vực nội dung, nội dung thành phần, hay cột của bảng công bố.
   * Score of a part: a dimension, a sub-dimension, or a column of the published table.
   */
  | 'COMPONENT'
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
   * Bộ chỉ số phục vụ người dân, doanh nghiệp (766/QĐ-TTg), thang 0–100.
   * Service index of 766/QĐ-TTg, 0–100.
   */
  | 'SERVICE_766'
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
   * Phần nào của chỉ số, ví dụ "PAPI-1", "PAPI 1.1" (mã của bộ tiêu chí) hay "APPRAISAL"; null khi là số của cả chỉ số.
   * Which part of the index, such as "PAPI-1", "PAPI 1.1" (codes of the frame) or "APPRAISAL"; null for figures of the whole.
   */
  readonly component: Maybe<Scalars['String']['output']>;
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
 * PAPI của một năm: kết quả chính thức và chỉ số dẫn báo đứng bên cạnh; hub không bao giờ tự tính PAPI.
 * The PAPI of a year: official results, with leading indicators beside them; the hub never computes a PAPI.
 */
export type Papi = {
  readonly __typename?: 'Papi';
  /**
   * Luôn là false: PAPI là khảo sát người dân.
   * Always false: the PAPI is a citizen survey.
   */
  readonly computed: Scalars['Boolean']['output'];
  /**
   * Bộ nội dung của năm; chỉ số dẫn báo ở từng tiêu chí.
   * The dimensions in force; each criterion names its leading indicators.
   */
  readonly frame: Maybe<Frame>;
  /**
   * Lưu ý phải ghi kèm khi hiển thị.
   * The note to show beside it, in Vietnamese.
   */
  readonly noteVi: Scalars['String']['output'];
  /**
   * Kết quả chính thức đã công bố.
   * Official published results.
   */
  readonly official: ReadonlyArray<OfficialResult>;
  /**
   * Năm.
   * The year.
   */
  readonly year: Scalars['Int']['output'];
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
  period?: InputMaybe<Scalars['Period']['input']>;
  status?: InputMaybe<TaskStatus>;
};

/**
 * Một chỗ gãy trong chuỗi số của báo cáo của cơ quan.
 * A break in a series of the agencies' own reports.
 */
export type PlanBreak = ComparabilityBreak & {
  readonly __typename?: 'PlanBreak';
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
   * Thứ hạng của năm đích có còn so được với mục tiêu không: bảng xếp hạng có còn đủ số tỉnh ấy; null khi không phải mục tiêu thứ hạng.
   * Whether a rank of that year can be compared with the goal, that is whether as many provinces are still ranked; null for other goals.
   */
  readonly comparable: Maybe<Scalars['Boolean']['output']>;
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
   * Lưu ý phải ghi kèm khi hiển thị.
   * The note to show beside it, in Vietnamese.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Kết quả chính thức của tỉnh về chỉ số này: điểm và thứ hạng từng năm; rỗng khi không phải mục tiêu thứ hạng.
   * Official scores and ranks of the province on the index, year by year; empty for other goals.
   */
  readonly official: ReadonlyArray<OfficialResult>;
  /**
   * Số tỉnh, thành phố được xếp hạng.
   * Number of provinces ranked.
   */
  readonly outOf: Maybe<Scalars['Int']['output']>;
  /**
   * Mục tiêu đổi thành phần trăm đầu bảng; giả định.
   * The goal as a share of the ranking; an assumption.
   */
  readonly percentile: Maybe<GoalPercentile>;
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
 * Các số đo từ báo cáo của chính cơ quan: gửi đúng hạn chưa, đã làm được gì. Kỳ: từ ngày 15 tháng trước đến ngày 14 tháng cuối.
 * Figures from the agencies' own reports: whether they came on time and what was done. Period: 15th of the month before to the 14th of the last month.
 */
export type PlanIndicators = {
  readonly __typename?: 'PlanIndicators';
  /**
   * Quy định quản lý, sử dụng tài sản công đã ban hành (RPT-10, mã thêm của hub, A): 1 khi nhiệm vụ ấy được báo cáo hoàn thành kèm văn bản, nếu không thì 0.
   * Public-asset rules issued (RPT-10, a code that the hub added, A): 1 when that task is reported done with a document, else 0.
   */
  readonly assetRulesIssued: PlanReading;
  /**
   * Nhiệm vụ UBND tỉnh giao hoàn thành đúng hạn (RPT-03), % số đến hạn.
   * Tasks assigned by the province done on time (RPT-03), per cent of those due.
   */
  readonly assignedTasksOnTime: PlanReading;
  /**
   * Nhiệm vụ tuyên truyền CCHC hoàn thành (RPT-08, mã thêm của hub, A), % số đã báo cáo.
   * PAR communication tasks completed (RPT-08, a code that the hub added, A), per cent of those reported on.
   */
  readonly communicationTasksDone: PlanReading;
  /**
   * Đối thoại, hội nghị, tập huấn đã tổ chức (RPT-05).
   * Dialogues, conferences and trainings held (RPT-05).
   */
  readonly events: PlanReading;
  /**
   * Văn bản minh chứng đã nộp (RPT-07).
   * Documents filed as evidence (RPT-07).
   */
  readonly evidenceFiled: PlanReading;
  /**
   * Sáng kiến, cách làm hay được công nhận (RPT-04).
   * Accepted initiatives (RPT-04).
   */
  readonly initiatives: PlanReading;
  /**
   * Kế hoạch, văn bản ban hành đúng hạn (RPT-01): 1 khi mọi văn bản đến hạn trong kỳ đều đúng hạn, nếu không thì 0.
   * Plans and documents issued on time (RPT-01): 1 when all that were due in the period were on time, else 0.
   */
  readonly planIssuedOnTime: PlanReading;
  /**
   * Nhiệm vụ kế hoạch CCHC hoàn thành (RPT-06), % số đã báo cáo.
   * Tasks of the plan completed (RPT-06), per cent of those reported on.
   */
  readonly planTasksCompleted: PlanReading;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric, one entry per code.
   */
  readonly readings: ReadonlyArray<PlanReading>;
  /**
   * Báo cáo gửi đúng hạn (RPT-02), % số báo cáo phải gửi.
   * Reports on time (RPT-02), per cent of those due.
   */
  readonly reportsOnTime: PlanReading;
  /**
   * Nhiệm vụ rà soát, đơn giản hóa thủ tục hoàn thành (RPT-09, mã thêm của hub, A), % số đã báo cáo.
   * Procedure-simplification tasks completed (RPT-09, a code that the hub added, A), per cent of those reported on.
   */
  readonly simplificationTasksDone: PlanReading;
};

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
 * Bảng xếp hạng theo một chỉ số của báo cáo của cơ quan.
 * A ranking by a metric of the agencies' own reports.
 */
export type PlanRanking = MetricRanking & {
  readonly __typename?: 'PlanRanking';
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: PlanRankingCoverage;
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
  readonly nodes: ReadonlyArray<PlanRankingEntry>;
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
 * Độ phủ của bảng xếp hạng của báo cáo của cơ quan.
 * Coverage of a ranking of the agencies' own reports.
 */
export type PlanRankingCoverage = RankingCoverage & {
  readonly __typename?: 'PlanRankingCoverage';
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
 * Một cơ quan trong bảng xếp hạng của báo cáo của cơ quan.
 * An agency in a ranking of the agencies' own reports.
 */
export type PlanRankingEntry = RankingEntry & {
  readonly __typename?: 'PlanRankingEntry';
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
  readonly previous: Maybe<PlanReading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: PlanReading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một số đo từ báo cáo của cơ quan.
 * A figure from an agency's reports.
 */
export type PlanReading = Reading & {
  readonly __typename?: 'PlanReading';
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
   * Các dòng báo cáo đứng sau số này.
   * The entries of reports behind the figure.
   */
  readonly entries: ReportEntryConnection;
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
 * Một số đo từ báo cáo của cơ quan.
 * A figure from an agency's reports.
 */
export type PlanReadingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một tham số có ngày hiệu lực mà kế hoạch dùng: hạn báo cáo, ngưỡng lệch, số tỉnh; sửa được bằng tệp.
 * A dated parameter that the plan is followed with: due days, tolerances, number of provinces; edited by file.
 */
export type PlanRule = {
  readonly __typename?: 'PlanRule';
  /**
   * Căn cứ; null khi chỉ là giả định.
   * Legal basis; null where it is only an assumption.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ tin cậy.
   * How well it is established.
   */
  readonly mark: PlanMark;
  /**
   * Tên tham số, ví dụ "dueDay.RPT-quarterly".
   * Name of the parameter.
   */
  readonly name: Scalars['ID']['output'];
  /**
   * Lưu ý.
   * What to mind, in Vietnamese.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Đơn vị bằng lời.
   * Unit in Vietnamese.
   */
  readonly unitVi: Scalars['String']['output'];
  /**
   * Ngày đầu áp dụng.
   * First day in force.
   */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * Giá trị.
   * The value.
   */
  readonly value: Scalars['Decimal']['output'];
};

/**
 * Một chỉ số của báo cáo của cơ quan qua các kỳ.
 * A metric of the agencies' own reports over periods.
 */
export type PlanSeries = MetricSeries & {
  readonly __typename?: 'PlanSeries';
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<PlanBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<PlanSeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
};

/**
 * Một điểm của chuỗi số của báo cáo của cơ quan.
 * A point of a series of the agencies' own reports.
 */
export type PlanSeriesPoint = SeriesPoint & {
  readonly __typename?: 'PlanSeriesPoint';
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<PlanBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: PlanReading;
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
   * Cơ quan nhận chức năng của đơn vị được giao nay không còn, để giao lại.
   * Agencies that took over functions of a lead that is gone, for re-assignment.
   */
  readonly leadCandidates: ReadonlyArray<LeadCandidate>;
  /**
   * Ai chủ trì vào ngày `on` (hoặc cuối kỳ): được giao, kế thừa hay giao lại; rỗng khi không còn ai.
   * Who leads on the day `on` (or the end of the period): decreed, heir or re-assigned; empty when nobody does.
   */
  readonly leads: ReadonlyArray<TaskLead>;
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
   * Từng cơ quan phải báo cáo: kết quả tự báo cáo, minh chứng, và bộ chỉ số để đối chiếu.
   * Each agency that must report: its claim, its evidence, and its indicators to compare with.
   */
  readonly progress: TaskProgressConnection;
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
   * Tình trạng bằng lời, ví dụ "không còn cơ quan chủ trì hợp lệ".
   * The state in Vietnamese words.
   */
  readonly statusVi: Scalars['String']['output'];
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
 * Một nhiệm vụ của kế hoạch.
 * A task of the plan.
 */
export type PlanTaskProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
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
   * PAPI của một năm: kết quả chính thức, chỉ số dẫn báo bên cạnh; không bao giờ tự tính.
   * The PAPI of a year: official results and leading indicators beside them; never computed.
   */
  readonly papi: Maybe<Papi>;
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
   * Các tham số có ngày hiệu lực: hạn báo cáo, ngưỡng lệch, số tỉnh.
   * The dated parameters: due days, tolerances, number of provinces.
   */
  readonly planRules: ReadonlyArray<PlanRule>;
  /**
   * Tình trạng dữ liệu của kế hoạch, bộ tiêu chí và kết quả chính thức.
   * State of the data on plan, frames and official results.
   */
  readonly planSource: Maybe<PlanSource>;
  /**
   * Xếp hạng các cơ quan của một cấp theo một chỉ số của báo cáo của cơ quan: giá trị tốt nhất trước, theo chiều của chỉ số; kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối.
   * The agencies of one level ranked by a metric of the agencies' own reports, best value first by the metric's direction; periods from the 15th of the month before to the 14th of the last month.
   */
  readonly reportingRanking: Maybe<PlanRanking>;
  /**
   * Xếp hạng cơ quan cùng cấp theo điểm tự tính; cơ quan chấm được những tiêu chí khác nhau không bị xếp lẫn.
   * Agencies of one level by our own scores; those scored on other criteria are never ranked together.
   */
  readonly scoreRanking: Maybe<ScoreRanking>;
};


export type QueryFramesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  index?: InputMaybe<OfficialIndex>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMetricsArgs = {
  index?: InputMaybe<PlanIndex>;
  source?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficialResultsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  index?: InputMaybe<OfficialIndex>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPapiArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  year: Scalars['Int']['input'];
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


export type QueryPlanRulesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReportingRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: AgencyLevel;
  metric: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
  previous?: InputMaybe<Scalars['Period']['input']>;
};


export type QueryScoreRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  frame?: InputMaybe<Scalars['ID']['input']>;
  level: AgencyLevel;
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
 * Một dòng của báo cáo định kỳ mà cơ quan gửi, đúng như tệp ghi.
 * An entry of an agency's periodic report, as the file states it.
 */
export type ReportEntry = EvidenceRecord & {
  readonly __typename?: 'ReportEntry';
  /**
   * Cơ quan báo cáo.
   * The agency that reports.
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
   * Mã chế độ, chỉ số, nhiệm vụ hoặc văn bản.
   * Code of the duty, metric, task or document.
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Ngày nhận, ban hành, hoàn thành hoặc tổ chức.
   * Day received, issued, done or held.
   */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /**
   * Hạn.
   * Day due.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Văn bản minh chứng.
   * Documents filed as evidence.
   */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: PlanFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: PlanImport;
  /**
   * Nói về điều gì.
   * What it is about.
   */
  readonly kind: ReportEntryKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Kỳ báo cáo.
   * The period reported on.
   */
  readonly period: Scalars['Period']['output'];
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
   * Tình trạng nhiệm vụ theo báo cáo.
   * State of the task by the report.
   */
  readonly status: Maybe<TaskStatus>;
  /**
   * Nội dung.
   * What it says, in Vietnamese.
   */
  readonly textVi: Maybe<Scalars['String']['output']>;
  /**
   * Số tự báo cáo.
   * The figure claimed.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một trang dòng báo cáo.
 * A page of entries of reports.
 */
export type ReportEntryConnection = {
  readonly __typename?: 'ReportEntryConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<ReportEntry>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng thỏa điều kiện.
   * All rows that fit.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một dòng báo cáo nói về điều gì.
 * What an entry of a report is about.
 */
export type ReportEntryKind =
  /**
   * Một nhiệm vụ UBND tỉnh giao.
   * A task assigned by the province.
   */
  | 'ASSIGNED'
  /**
   * Một kế hoạch, văn bản phải ban hành.
   * A plan or document that had to be issued.
   */
  | 'DOCUMENT'
  /**
   * Một cuộc đối thoại, hội nghị, tập huấn.
   * A dialogue, conference or training.
   */
  | 'EVENT'
  /**
   * Một số liệu tự báo cáo.
   * A figure that is claimed.
   */
  | 'FIGURE'
  /**
   * Một sáng kiến, cách làm hay.
   * An initiative.
   */
  | 'INITIATIVE'
  /**
   * Đã nhận một báo cáo.
   * A report was received.
   */
  | 'REPORT'
  /**
   * Tình trạng một nhiệm vụ của kế hoạch.
   * State of a task of the plan.
   */
  | 'TASK';

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
   * Số ngày được gửi sau khi chốt kỳ (ngày 14 tháng cuối), theo tham số có hiệu lực hôm nay; quyết định không nêu, null khi chưa cấu hình.
   * Days after the cut-off of the period (the 14th of its last month), by the parameter in force today; the decision gives none, null until configured.
   */
  readonly dueDay: Maybe<Scalars['Int']['output']>;
  /**
   * Tham số đã cho hạn đó, kèm căn cứ và độ tin cậy.
   * The parameter that gives it, with basis and mark.
   */
  readonly dueRule: Maybe<PlanRule>;
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
   * Từng báo cáo phải gửi trong kỳ: đúng hạn, trễ hay chưa có.
   * Every report owed in the period: on time, late or missing.
   */
  readonly submissions: SubmissionConnection;
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
 * Một chế độ báo cáo của kế hoạch.
 * A reporting duty of the plan.
 */
export type ReportingDutySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
  state?: InputMaybe<SubmissionState>;
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
   * Số đo đã dùng, đúng như nguồn trả lời.
   * The readings used, as the sources answered them.
   */
  readonly inputs: ReadonlyArray<ScoreInput>;
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
   * Như trên, tiếng Anh.
   * The same in English.
   */
  readonly reasonEn: Maybe<Scalars['String']['output']>;
  /**
   * Vì sao không chấm được, từng chỉ số; null khi chấm được.
   * Why it cannot be scored, metric by metric, in Vietnamese; null when it can.
   */
  readonly reasonVi: Maybe<Scalars['String']['output']>;
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
 * Số đo đã đưa vào một tiêu chí, đúng như nguồn trả lời.
 * A reading that went into a criterion, as its source answered it.
 */
export type ScoreInput = {
  readonly __typename?: 'ScoreInput';
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Nguồn theo danh mục; null khi danh mục chưa có.
   * Its source by the catalogue; null when the catalogue does not have it.
   */
  readonly source: Maybe<Scalars['String']['output']>;
  /**
   * Vì sao có hoặc không có giá trị; null khi nguồn không trả lời hoặc không có chỉ số này.
   * Why there is or is no value; null when the source does not answer, or not this metric.
   */
  readonly state: Maybe<ReadingState>;
  /**
   * Giá trị.
   * The value.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một cơ quan trong bảng xếp.
 * One agency of a ranking.
 */
export type ScoreRank = {
  readonly __typename?: 'ScoreRank';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * share trừ share của kỳ so sánh; null khi thiếu một trong hai.
   * share less that of the period compared with; null when either is missing.
   */
  readonly change: Maybe<Scalars['Decimal']['output']>;
  /**
   * Điểm so được với kỳ so sánh: cùng bộ tiêu chí, cùng các tiêu chí chấm được, cùng độ dài kỳ, số liệu đã đủ, cơ quan không đổi ở giữa. Thay đổi cách tính của từng chỉ số: xem bảng xếp của nguồn.
   * Whether the score compares: same frame, same criteria scored, periods of the same length, complete data, no change of the agency between. Changes of a metric's own rules stand in its source's ranking.
   */
  readonly comparable: Scalars['Boolean']['output'];
  /**
   * totalMax trên điểm tối đa của mọi tiêu chí đã biết điểm, %.
   * totalMax over the maxima of all criteria whose maximum is known, per cent.
   */
  readonly coverage: Maybe<Scalars['Decimal']['output']>;
  /**
   * Ngày mà số liệu của mọi tiêu chí được chấm đều có tới; null khi không có điểm hay có nguồn không nêu.
   * The day that the data of all its scored criteria reaches; null without points or where a source does not say.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Vì sao điểm không so được, vì sao không có rankChange; null khi cả hai so được.
   * Why the score does not compare and why there is no rankChange; null when both compare.
   */
  readonly noteVi: Maybe<Scalars['String']['output']>;
  /**
   * Bao nhiêu cơ quan có cùng totalMax, kể cả nó.
   * How many have the same totalMax, itself included.
   */
  readonly peers: Scalars['Int']['output'];
  /**
   * Điểm và thứ hạng của kỳ so sánh; null khi cơ quan chưa có trong kỳ đó.
   * Score and rank of the period compared with; null for an agency that did not exist in it.
   */
  readonly previous: Maybe<ScoreStanding>;
  /**
   * Thứ hạng trong những cơ quan cùng totalMax với nó; null khi không có điểm.
   * Rank among those that have the same totalMax; null without points.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số bậc đã lên (dương) hay xuống (âm); null khi thiếu một trong hai thứ hạng hay hai kỳ không xếp giữa cùng những cơ quan ấy.
   * Places won (positive) or lost (negative); null when either rank is missing or is not among the same agencies.
   */
  readonly rankChange: Maybe<Scalars['Int']['output']>;
  /**
   * total trên totalMax, 0–1.
   * total over totalMax, 0–1.
   */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng số điểm chấm được.
   * Sum of the points given.
   */
  readonly total: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng điểm tối đa của đúng những tiêu chí đó.
   * Sum of the maxima of exactly those criteria.
   */
  readonly totalMax: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Xếp hạng các cơ quan cùng cấp theo điểm tự tính trên điểm tối đa; không phải xếp hạng chính thức.
 * Agencies of one level ranked by our own provisional points over the maxima; not an official ranking.
 */
export type ScoreRanking = {
  readonly __typename?: 'ScoreRanking';
  /**
   * Thời điểm biết số liệu.
   * The time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Bao nhiêu cơ quan của cấp trong kỳ, bao nhiêu chấm được điểm.
   * How many agencies of the level in the period, how many of them were given points.
   */
  readonly coverage: Maybe<ScoreRankingCoverage>;
  /**
   * Mã bộ tiêu chí; "" là bộ PAR INDEX có hiệu lực cho năm.
   * Code of the frame; "" is the PAR INDEX frame in force for the year.
   */
  readonly frame: Scalars['ID']['output'];
  /**
   * Cấp cơ quan được xếp.
   * Level that is ranked.
   */
  readonly level: AgencyLevel;
  /**
   * Bộ chỉ số của các cơ quan được xếp, và của các cơ quan kỳ so sánh.
   * The indicator views that are ranked, and those of the period compared with.
   */
  readonly members: Maybe<ReadonlyArray<IndicatorView>>;
  /**
   * Các cơ quan của trang: cơ quan chấm được cùng totalMax đứng cạnh nhau, nhóm có totalMax lớn trước, trong nhóm share cao trước.
   * The agencies of the page: those with the same totalMax stand together, the largest totalMax first, within it the highest share first.
   */
  readonly nodes: Maybe<ReadonlyArray<ScoreRank>>;
  /**
   * Trang được hỏi: số dòng và con trỏ.
   * The page asked for: rows and cursor.
   */
  readonly page: Scalars['ID']['output'];
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: Maybe<PageInfo>;
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
   * Số cơ quan của cấp trong kỳ.
   * Agencies of the level in the period.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Độ phủ của bảng xếp theo điểm tự tính.
 * Coverage of a ranking by our own scores.
 */
export type ScoreRankingCoverage = RankingCoverage & {
  readonly __typename?: 'ScoreRankingCoverage';
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
 * Điểm và thứ hạng của một cơ quan trong kỳ so sánh.
 * Score and rank of an agency in the period compared with.
 */
export type ScoreStanding = {
  readonly __typename?: 'ScoreStanding';
  /**
   * totalMax trên điểm tối đa của mọi tiêu chí đã biết điểm, %.
   * totalMax over the maxima of all criteria whose maximum is known, per cent.
   */
  readonly coverage: Maybe<Scalars['Decimal']['output']>;
  /**
   * Ngày mà số liệu của mọi tiêu chí được chấm đều có tới.
   * The day that the data of all its scored criteria reached.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Bao nhiêu cơ quan có cùng totalMax, kể cả nó.
   * How many had the same totalMax, itself included.
   */
  readonly peers: Scalars['Int']['output'];
  /**
   * Thứ hạng trong những cơ quan cùng totalMax với nó; null khi không có điểm.
   * Rank among those that had the same totalMax; null without points.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * total trên totalMax, 0–1.
   * total over totalMax, 0–1.
   */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng số điểm chấm được.
   * Sum of the points given.
   */
  readonly total: Maybe<Scalars['Decimal']['output']>;
  /**
   * Tổng điểm tối đa của đúng những tiêu chí đó.
   * Sum of the maxima of exactly those criteria.
   */
  readonly totalMax: Maybe<Scalars['Decimal']['output']>;
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
 * Một số đến từ đâu.
 * Where a figure comes from.
 */
export type StatementKind =
  /**
   * Cơ quan tự báo cáo.
   * Claimed by the agency in a report.
   */
  | 'CLAIMED'
  /**
   * Đã công bố ở nơi khác.
   * Published elsewhere.
   */
  | 'PUBLISHED'
  /**
   * Nguồn tính từ hồ sơ.
   * Computed by its source from records.
   */
  | 'RECORDED';

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
 * Một báo cáo mà một cơ quan phải gửi cho một kỳ.
 * A report that one agency owes for one period.
 */
export type Submission = {
  readonly __typename?: 'Submission';
  /**
   * Ai phải gửi.
   * Who owes it.
   */
  readonly agency: Agency;
  /**
   * Số ngày trễ, đến ngày nhận hoặc đến nay.
   * Days late, to the day received or to today.
   */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /**
   * Hạn gửi.
   * Day due.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Mã chế độ báo cáo.
   * Id of the duty.
   */
  readonly duty: Scalars['ID']['output'];
  /**
   * Dòng sổ theo dõi gốc.
   * The record of receipt.
   */
  readonly entry: Maybe<ReportEntry>;
  /**
   * Kỳ báo cáo.
   * The period reported on.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Ngày nhận được.
   * Day received.
   */
  readonly receivedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Đúng hạn, trễ hay chưa có.
   * On time, late or missing.
   */
  readonly state: SubmissionState;
};

/**
 * Một trang báo cáo phải gửi, kèm số đúng hạn, trễ và chưa có của cả danh sách.
 * A page of reports owed, with how many of the whole list are on time, late or missing.
 */
export type SubmissionConnection = {
  readonly __typename?: 'SubmissionConnection';
  /**
   * Số trễ hạn.
   * How many are late.
   */
  readonly late: Scalars['Int']['output'];
  /**
   * Số chưa có.
   * How many are missing.
   */
  readonly missing: Scalars['Int']['output'];
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<Submission>;
  /**
   * Số đúng hạn.
   * How many are on time.
   */
  readonly onTime: Scalars['Int']['output'];
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng thỏa điều kiện.
   * All rows that fit.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một báo cáo phải gửi đã đến chưa.
 * Whether a report that was due has come.
 */
export type SubmissionState =
  /**
   * Trễ hạn.
   * Late.
   */
  | 'LATE'
  /**
   * Đã quá hạn mà chưa có.
   * The due day has passed and it has not come.
   */
  | 'MISSING'
  /**
   * Chưa đến hạn.
   * Not due yet.
   */
  | 'NOT_DUE'
  /**
   * Chưa cấu hình hạn gửi.
   * No due day is configured.
   */
  | 'NO_DUE_DAY'
  /**
   * Đúng hạn.
   * On time.
   */
  | 'ON_TIME';

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
 * Cơ quan chủ trì nhiệm vụ vào một ngày.
 * Who leads a task on a day.
 */
export type TaskLead = {
  readonly __typename?: 'TaskLead';
  /**
   * Cơ quan hoặc nhóm.
   * The agency or group.
   */
  readonly agency: Agency;
  /**
   * Thay cho cơ quan nào.
   * In whose place.
   */
  readonly insteadOf: Maybe<Agency>;
  /**
   * Vì sao chủ trì.
   * Why it leads.
   */
  readonly kind: LeadKind;
  /**
   * Căn cứ.
   * Legal basis.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ tin cậy.
   * How well it is established.
   */
  readonly mark: PlanMark;
  /**
   * Từ ngày nào; null khi từ ngày ban hành.
   * Since when; null: since the day of issue.
   */
  readonly since: Maybe<Scalars['Date']['output']>;
};

/**
 * Một cơ quan đã báo cáo gì về một nhiệm vụ trong một kỳ.
 * What one agency reported on a task for a period.
 */
export type TaskProgress = {
  readonly __typename?: 'TaskProgress';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * Kết quả cơ quan tự báo cáo.
   * The result that the agency claims, in Vietnamese.
   */
  readonly claimedVi: Maybe<Scalars['String']['output']>;
  /**
   * Dòng báo cáo gốc; null khi chưa báo cáo.
   * The entry of the report; null when there is none.
   */
  readonly entry: Maybe<ReportEntry>;
  /**
   * Văn bản minh chứng đã nộp.
   * Documents filed as evidence.
   */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Kỳ.
   * The period.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Tình trạng theo báo cáo của cơ quan.
   * State by the agency's own report.
   */
  readonly status: TaskStatus;
  /**
   * Bộ chỉ số của cơ quan trong kỳ: số do các nguồn tính, để đối chiếu.
   * The agency's indicators of the period, as the sources compute them, to compare with.
   */
  readonly view: IndicatorView;
};

/**
 * Một trang báo cáo về nhiệm vụ.
 * A page of what agencies reported on a task.
 */
export type TaskProgressConnection = {
  readonly __typename?: 'TaskProgressConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<TaskProgress>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số dòng thỏa điều kiện.
   * All rows that fit.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Tình trạng nhiệm vụ theo báo cáo của các cơ quan và danh bạ.
 * State of a task by the agencies' reports and the register.
 */
export type TaskStatus =
  /**
   * Mọi cơ quan phải báo cáo đều báo cáo hoàn thành.
   * All agencies that must report it say it is done.
   */
  | 'DONE'
  /**
   * Đang thực hiện, hoặc mới có một số cơ quan báo cáo hoàn thành.
   * In progress, or only some of the agencies report it done.
   */
  | 'IN_PROGRESS'
  /**
   * Chưa có báo cáo.
   * No report has come.
   */
  | 'NOT_REPORTED'
  /**
   * Cơ quan báo cáo chưa thực hiện.
   * Reported as not started.
   */
  | 'NOT_STARTED'
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
  AgencyHistory: AgencyHistory;
  IndicatorView: IndicatorView;
  ScoreRanking: ScoreRanking;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgencyHistory:
    ( { __typename: 'AgencyHistory' }
    & GraphQLRecursivePick<FederationTypes['AgencyHistory'], {"agencyId":true,"mapping":true,"asOf":true}> );
  IndicatorView:
    ( { __typename: 'IndicatorView' }
    & GraphQLRecursivePick<FederationTypes['IndicatorView'], {"agencyId":true,"period":true,"asOf":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true},"publishedElsewhere":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true},"publishedElsewhere":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true},"published":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true},"publishedElsewhere":{"agencyId":true,"metric":true,"value":true,"unit":true,"basis":true,"from":true,"to":true,"place":true,"reference":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"from":true,"to":true,"basis":true,"sample":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}>
        | GraphQLRecursivePick<FederationTypes['IndicatorView'], {"complaints":{"readings":{"metric":true,"state":true,"value":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true}},"egov":{"readings":{"metric":true,"state":true,"value":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true}}}> ) );
  ScoreRanking:
    ( { __typename: 'ScoreRanking' }
    & GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"level":true,"period":true,"previousPeriod":true,"asOf":true,"frame":true,"page":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"members":{"agencyId":true,"period":true,"asOf":true,"complaints":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"disbursement":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"egov":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}},"inspections":{"readings":{"metric":true,"state":true,"value":true,"dataTo":true}}}}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ComparabilityBreak: ( Break );
  EvidenceRecord: ( EntryRow );
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: ( Ranking );
  MetricSeries: ( Series );
  PublishedFigure: never;
  QuarantinedRow: ( WaitingRow );
  RankingCoverage:
    | ( PlanRankingCoverage )
    | ( ScoreRankingCoverage )
  ;
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
  CatalogueMetric: ResolverTypeWrapper<MetricRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimVerdict: ClaimVerdict;
  ClaimedFigure: ResolverTypeWrapper<ClaimRow>;
  Combination: Combination;
  ComparabilityBreak: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ComparabilityBreak']>;
  ComplaintIndicators: ResolverTypeWrapper<ComplaintIndicators>;
  ComplaintReading: ResolverTypeWrapper<ComplaintReading>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictStatement: ResolverTypeWrapper<Statement>;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DisbursementIndicators: ResolverTypeWrapper<DisbursementIndicators>;
  DisbursementPublishedFigure: ResolverTypeWrapper<DisbursementPublishedFigure>;
  DisbursementReading: ResolverTypeWrapper<DisbursementReading>;
  EgovIndicators: ResolverTypeWrapper<EgovIndicators>;
  EgovPublishedFigure: ResolverTypeWrapper<EgovPublishedFigure>;
  EgovReading: ResolverTypeWrapper<EgovReading>;
  EvidenceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EvidenceRecord']>;
  FactMark: FactMark;
  FilePosition: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FilePosition']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Frame: ResolverTypeWrapper<FrameRow>;
  FrameDomain: ResolverTypeWrapper<FrameDomain>;
  FrameKind: FrameKind;
  FrameScore: ResolverTypeWrapper<FrameScoreRow>;
  GoalPercentile: ResolverTypeWrapper<PercentileRow>;
  GroupScore: ResolverTypeWrapper<GroupScore>;
  Import: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Import']>;
  IndicatorView: ResolverTypeWrapper<View>;
  InspectionIndicators: ResolverTypeWrapper<InspectionIndicators>;
  InspectionReading: ResolverTypeWrapper<InspectionReading>;
  LeadCandidate: ResolverTypeWrapper<CandidateRow>;
  LeadKind: LeadKind;
  Mapping: Mapping;
  MetricAnswer: MetricAnswer;
  MetricDirection: MetricDirection;
  MetricKind: MetricKind;
  MetricRanking: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MetricRanking']>;
  MetricSeries: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MetricSeries']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  OfficialFigure: OfficialFigure;
  OfficialIndex: OfficialIndex;
  OfficialResult: ResolverTypeWrapper<ResultRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Papi: ResolverTypeWrapper<PapiRow>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanBreak: ResolverTypeWrapper<Break>;
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
  PlanIndicators: ResolverTypeWrapper<PlanIndicatorsParent>;
  PlanMark: PlanMark;
  PlanQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  PlanQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  PlanRanking: ResolverTypeWrapper<Ranking>;
  PlanRankingCoverage: ResolverTypeWrapper<PlanRankingCoverage>;
  PlanRankingEntry: ResolverTypeWrapper<EntryParent>;
  PlanReading: ResolverTypeWrapper<ReadingParent>;
  PlanRule: ResolverTypeWrapper<RuleRow>;
  PlanSeries: ResolverTypeWrapper<Series>;
  PlanSeriesPoint: ResolverTypeWrapper<PointParent>;
  PlanSource: ResolverTypeWrapper<SourceStatusParent>;
  PlanSourceFile: ResolverTypeWrapper<ImportedFile>;
  PlanTask: ResolverTypeWrapper<TaskRow>;
  PlanTaskConnection: ResolverTypeWrapper<TaskPage>;
  PlanTaskPeriod: ResolverTypeWrapper<TaskPeriodRow>;
  PublishedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PublishedFigure']>;
  QuarantinedRow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QuarantinedRow']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingCoverage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RankingCoverage']>;
  RankingEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RankingEntry']>;
  Reading: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Reading']>;
  ReadingState: ReadingState;
  ReportEntry: ResolverTypeWrapper<EntryRow>;
  ReportEntryConnection: ResolverTypeWrapper<EntryPage>;
  ReportEntryKind: ReportEntryKind;
  ReportingDuty: ResolverTypeWrapper<DutyRow>;
  Score: ResolverTypeWrapper<ScoreRow>;
  ScoreInput: ResolverTypeWrapper<ScoreInput>;
  ScoreRank: ResolverTypeWrapper<RankedRow>;
  ScoreRanking: ResolverTypeWrapper<RankingKey>;
  ScoreRankingCoverage: ResolverTypeWrapper<ScoreRankingCoverage>;
  ScoreStanding: ResolverTypeWrapper<StandingRow>;
  ScoreState: ScoreState;
  ScoringKind: ScoringKind;
  SeriesPoint: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SeriesPoint']>;
  SourceFile: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceFile']>;
  SourceStatus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceStatus']>;
  StatementKind: StatementKind;
  Step: Step;
  Submission: ResolverTypeWrapper<SubmissionRow>;
  SubmissionConnection: ResolverTypeWrapper<SubmissionPage>;
  SubmissionState: SubmissionState;
  TargetOp: TargetOp;
  TargetRule: ResolverTypeWrapper<TargetRuleRow>;
  TargetSpan: TargetSpan;
  TaskLead: ResolverTypeWrapper<LeadRow>;
  TaskProgress: ResolverTypeWrapper<ProgressRow>;
  TaskProgressConnection: ResolverTypeWrapper<ProgressPage>;
  TaskStatus: TaskStatus;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AgencyHistory: History;
  AsOf: Scalars['AsOf']['output'];
  CatalogueMetric: MetricRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ClaimedFigure: ClaimRow;
  ComparabilityBreak: ResolversInterfaceTypes<ResolversParentTypes>['ComparabilityBreak'];
  ComplaintIndicators: ComplaintIndicators;
  ComplaintReading: ComplaintReading;
  Conflict: ConflictRow;
  ConflictStatement: Statement;
  Criterion: CriterionRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DisbursementIndicators: DisbursementIndicators;
  DisbursementPublishedFigure: DisbursementPublishedFigure;
  DisbursementReading: DisbursementReading;
  EgovIndicators: EgovIndicators;
  EgovPublishedFigure: EgovPublishedFigure;
  EgovReading: EgovReading;
  EvidenceRecord: ResolversInterfaceTypes<ResolversParentTypes>['EvidenceRecord'];
  FilePosition: ResolversInterfaceTypes<ResolversParentTypes>['FilePosition'];
  Int: Scalars['Int']['output'];
  Frame: FrameRow;
  FrameDomain: FrameDomain;
  FrameScore: FrameScoreRow;
  GoalPercentile: PercentileRow;
  GroupScore: GroupScore;
  Import: ResolversInterfaceTypes<ResolversParentTypes>['Import'];
  IndicatorView: View;
  InspectionIndicators: InspectionIndicators;
  InspectionReading: InspectionReading;
  LeadCandidate: CandidateRow;
  MetricRanking: ResolversInterfaceTypes<ResolversParentTypes>['MetricRanking'];
  MetricSeries: ResolversInterfaceTypes<ResolversParentTypes>['MetricSeries'];
  Money: Scalars['Money']['output'];
  OfficialResult: ResultRow;
  PageInfo: PageInfo;
  Papi: PapiRow;
  Period: Scalars['Period']['output'];
  Plan: PlanRow;
  PlanBreak: Break;
  PlanDocument: DocumentRow;
  PlanDomain: DomainRow;
  PlanFilePosition: Place;
  PlanGoal: GoalRow;
  PlanImport: ImportEntry;
  PlanImportConnection: ImportPage;
  PlanIndicators: PlanIndicatorsParent;
  PlanQuarantineConnection: WaitingPage;
  PlanQuarantinedRow: WaitingRow;
  PlanRanking: Ranking;
  PlanRankingCoverage: PlanRankingCoverage;
  PlanRankingEntry: EntryParent;
  PlanReading: ReadingParent;
  PlanRule: RuleRow;
  PlanSeries: Series;
  PlanSeriesPoint: PointParent;
  PlanSource: SourceStatusParent;
  PlanSourceFile: ImportedFile;
  PlanTask: TaskRow;
  PlanTaskConnection: TaskPage;
  PlanTaskPeriod: TaskPeriodRow;
  PublishedFigure: ResolversInterfaceTypes<ResolversParentTypes>['PublishedFigure'];
  QuarantinedRow: ResolversInterfaceTypes<ResolversParentTypes>['QuarantinedRow'];
  Query: Record<PropertyKey, never>;
  RankingCoverage: ResolversInterfaceTypes<ResolversParentTypes>['RankingCoverage'];
  RankingEntry: ResolversInterfaceTypes<ResolversParentTypes>['RankingEntry'];
  Reading: ResolversInterfaceTypes<ResolversParentTypes>['Reading'];
  ReportEntry: EntryRow;
  ReportEntryConnection: EntryPage;
  ReportingDuty: DutyRow;
  Score: ScoreRow;
  ScoreInput: ScoreInput;
  ScoreRank: RankedRow;
  ScoreRanking: RankingKey;
  ScoreRankingCoverage: ScoreRankingCoverage;
  ScoreStanding: StandingRow;
  SeriesPoint: ResolversInterfaceTypes<ResolversParentTypes>['SeriesPoint'];
  SourceFile: ResolversInterfaceTypes<ResolversParentTypes>['SourceFile'];
  SourceStatus: ResolversInterfaceTypes<ResolversParentTypes>['SourceStatus'];
  Submission: SubmissionRow;
  SubmissionConnection: SubmissionPage;
  TargetRule: TargetRuleRow;
  TaskLead: LeadRow;
  TaskProgress: ProgressRow;
  TaskProgressConnection: ProgressPage;
};

export type AgencyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgencyHistoryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyHistory'] = ResolversParentTypes['AgencyHistory'], FederationReferenceType extends FederationReferenceTypes['AgencyHistory'] = FederationReferenceTypes['AgencyHistory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyHistory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['PlanSeries']>, ParentType, ContextType, RequireFields<AgencyHistoryReportingArgs, 'from' | 'metric' | 'to'>>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type CatalogueMetricResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['CatalogueMetric'] = ResolversParentTypes['CatalogueMetric']> = {
  answer?: Resolver<ResolversTypes['MetricAnswer'], ParentType, ContextType>;
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
  neededVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  scorable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['TargetRule']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimedFigureResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ClaimedFigure'] = ResolversParentTypes['ClaimedFigure']> = {
  claimed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ReportEntry'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recordedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedState?: Resolver<Maybe<ResolversTypes['ReadingState']>, ParentType, ContextType>;
  recordedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
};

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<'PlanBreak', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ConflictStatement']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ConflictStatementResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ConflictStatement'] = ResolversParentTypes['ConflictStatement']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  combine?: Resolver<Maybe<ResolversTypes['Combination']>, ParentType, ContextType>;
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
  neededEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleMark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  ruleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ScoringKind'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ReportEntry', ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'PlanFilePosition', ParentType, ContextType>;
};

export type FrameResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['FrameDomain']>, ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['OfficialIndex'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameKind'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scaleMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scaleMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type FrameDomainResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FrameDomain'] = ResolversParentTypes['FrameDomain']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameScoreResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FrameScore'] = ResolversParentTypes['FrameScore']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupScore']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GoalPercentileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['GoalPercentile'] = ResolversParentTypes['GoalPercentile']> = {
  best?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  labelVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GroupScoreResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['GroupScore'] = ResolversParentTypes['GroupScore']> = {
  domain?: Resolver<ResolversTypes['FrameDomain'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'PlanImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimedFigure']>>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conflict']>>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['PlanIndicators']>, ParentType, ContextType>;
  scored?: Resolver<Maybe<ResolversTypes['FrameScore']>, ParentType, ContextType, RequireFields<IndicatorViewScoredArgs, 'frame'>>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Score']>>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LeadCandidateResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['LeadCandidate'] = ResolversParentTypes['LeadCandidate']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  insteadOf?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<'PlanRanking', ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<'PlanSeries', ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type OfficialResultResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['OfficialResult'] = ResolversParentTypes['OfficialResult']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PapiResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Papi'] = ResolversParentTypes['Papi']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Frame']>, ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ReadonlyArray<ResolversTypes['OfficialResult']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PlanBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanBreak'] = ResolversParentTypes['PlanBreak']> = {
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
  comparable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['PlanIndex']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanGoalKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ReadonlyArray<ResolversTypes['OfficialResult']>, ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['GoalPercentile']>, ParentType, ContextType>;
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

export type PlanIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanIndicators'] = ResolversParentTypes['PlanIndicators']> = {
  assetRulesIssued?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  assignedTasksOnTime?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  communicationTasksDone?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  evidenceFiled?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  planIssuedOnTime?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  planTasksCompleted?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['PlanReading']>, ParentType, ContextType>;
  reportsOnTime?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  simplificationTasksDone?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
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

export type PlanRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanRanking'] = ResolversParentTypes['PlanRanking']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['PlanRankingCoverage'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanRankingCoverage'] = ResolversParentTypes['PlanRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanRankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanRankingEntry'] = ResolversParentTypes['PlanRankingEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PlanReading']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanReading'] = ResolversParentTypes['PlanReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['ReportEntryConnection'], ParentType, ContextType, RequireFields<PlanReadingEntriesArgs, 'first'>>;
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

export type PlanRuleResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanRule'] = ResolversParentTypes['PlanRule']> = {
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PlanSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanSeries'] = ResolversParentTypes['PlanSeries']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['PlanBreak']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['PlanSeriesPoint']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['PlanSeriesPoint'] = ResolversParentTypes['PlanSeriesPoint']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['PlanBreak']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['PlanReading'], ParentType, ContextType>;
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
  leadCandidates?: Resolver<ReadonlyArray<ResolversTypes['LeadCandidate']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['TaskLead']>, ParentType, ContextType>;
  legalRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['CatalogueMetric']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PlanTaskPeriod'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TaskProgressConnection'], ParentType, ContextType, RequireFields<PlanTaskProgressArgs, 'first' | 'period'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  secondarySources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  statusVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  officialResults?: Resolver<ReadonlyArray<ResolversTypes['OfficialResult']>, ParentType, ContextType, RequireFields<QueryOfficialResultsArgs, 'parts'>>;
  papi?: Resolver<Maybe<ResolversTypes['Papi']>, ParentType, ContextType, RequireFields<QueryPapiArgs, 'year'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planImports?: Resolver<Maybe<ResolversTypes['PlanImportConnection']>, ParentType, ContextType, Partial<QueryPlanImportsArgs>>;
  planQuarantine?: Resolver<Maybe<ResolversTypes['PlanQuarantineConnection']>, ParentType, ContextType, Partial<QueryPlanQuarantineArgs>>;
  planRules?: Resolver<ReadonlyArray<ResolversTypes['PlanRule']>, ParentType, ContextType, Partial<QueryPlanRulesArgs>>;
  planSource?: Resolver<Maybe<ResolversTypes['PlanSource']>, ParentType, ContextType>;
  reportingRanking?: Resolver<Maybe<ResolversTypes['PlanRanking']>, ParentType, ContextType, RequireFields<QueryReportingRankingArgs, 'level' | 'metric' | 'period'>>;
  scoreRanking?: Resolver<Maybe<ResolversTypes['ScoreRanking']>, ParentType, ContextType, RequireFields<QueryScoreRankingArgs, 'first' | 'level' | 'period'>>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<'PlanRankingCoverage' | 'ScoreRankingCoverage', ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<'PlanRankingEntry', ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'PlanReading', ParentType, ContextType>;
};

export type ReportEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ReportEntry'] = ResolversParentTypes['ReportEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['PlanFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['PlanImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportEntryKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  textVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEntryConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ReportEntryConnection'] = ResolversParentTypes['ReportEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportingDutyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ReportingDuty'] = ResolversParentTypes['ReportingDuty']> = {
  cadence?: Resolver<ResolversTypes['PlanCadence'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueRule?: Resolver<Maybe<ResolversTypes['PlanRule']>, ParentType, ContextType>;
  formVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporters?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<ReportingDutySubmissionsArgs, 'first' | 'period'>>;
  through?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ScoreInput']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScoreState'], ParentType, ContextType>;
};

export type ScoreInputResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreInput'] = ResolversParentTypes['ScoreInput']> = {
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ReadingState']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ScoreRankResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreRank'] = ResolversParentTypes['ScoreRank']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ScoreStanding']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankChange?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ScoreRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreRanking'] = ResolversParentTypes['ScoreRanking'], FederationReferenceType extends FederationReferenceTypes['ScoreRanking'] = FederationReferenceTypes['ScoreRanking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScoreRanking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['ScoreRankingCoverage']>, ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreRank']>>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScoreRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreRankingCoverage'] = ResolversParentTypes['ScoreRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreStandingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreStanding'] = ResolversParentTypes['ScoreStanding']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<'PlanSeriesPoint', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'PlanSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'PlanSource', ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type TaskLeadResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['TaskLead'] = ResolversParentTypes['TaskLead']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['PlanMark'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TaskProgressResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['TaskProgress'] = ResolversParentTypes['TaskProgress']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  claimedVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['IndicatorView'], ParentType, ContextType>;
};

export type TaskProgressConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['TaskProgressConnection'] = ResolversParentTypes['TaskProgressConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  CatalogueMetric?: CatalogueMetricResolvers<ContextType>;
  ClaimedFigure?: ClaimedFigureResolvers<ContextType>;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictStatement?: ConflictStatementResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>;
  FilePosition?: FilePositionResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  FrameDomain?: FrameDomainResolvers<ContextType>;
  FrameScore?: FrameScoreResolvers<ContextType>;
  GoalPercentile?: GoalPercentileResolvers<ContextType>;
  GroupScore?: GroupScoreResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  IndicatorView?: IndicatorViewResolvers<ContextType>;
  LeadCandidate?: LeadCandidateResolvers<ContextType>;
  MetricRanking?: MetricRankingResolvers<ContextType>;
  MetricSeries?: MetricSeriesResolvers<ContextType>;
  Money?: GraphQLScalarType;
  OfficialResult?: OfficialResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Papi?: PapiResolvers<ContextType>;
  Period?: GraphQLScalarType;
  Plan?: PlanResolvers<ContextType>;
  PlanBreak?: PlanBreakResolvers<ContextType>;
  PlanDocument?: PlanDocumentResolvers<ContextType>;
  PlanDomain?: PlanDomainResolvers<ContextType>;
  PlanFilePosition?: PlanFilePositionResolvers<ContextType>;
  PlanGoal?: PlanGoalResolvers<ContextType>;
  PlanImport?: PlanImportResolvers<ContextType>;
  PlanImportConnection?: PlanImportConnectionResolvers<ContextType>;
  PlanIndicators?: PlanIndicatorsResolvers<ContextType>;
  PlanQuarantineConnection?: PlanQuarantineConnectionResolvers<ContextType>;
  PlanQuarantinedRow?: PlanQuarantinedRowResolvers<ContextType>;
  PlanRanking?: PlanRankingResolvers<ContextType>;
  PlanRankingCoverage?: PlanRankingCoverageResolvers<ContextType>;
  PlanRankingEntry?: PlanRankingEntryResolvers<ContextType>;
  PlanReading?: PlanReadingResolvers<ContextType>;
  PlanRule?: PlanRuleResolvers<ContextType>;
  PlanSeries?: PlanSeriesResolvers<ContextType>;
  PlanSeriesPoint?: PlanSeriesPointResolvers<ContextType>;
  PlanSource?: PlanSourceResolvers<ContextType>;
  PlanSourceFile?: PlanSourceFileResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  PlanTaskConnection?: PlanTaskConnectionResolvers<ContextType>;
  PlanTaskPeriod?: PlanTaskPeriodResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingCoverage?: RankingCoverageResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportEntryConnection?: ReportEntryConnectionResolvers<ContextType>;
  ReportingDuty?: ReportingDutyResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreInput?: ScoreInputResolvers<ContextType>;
  ScoreRank?: ScoreRankResolvers<ContextType>;
  ScoreRanking?: ScoreRankingResolvers<ContextType>;
  ScoreRankingCoverage?: ScoreRankingCoverageResolvers<ContextType>;
  ScoreStanding?: ScoreStandingResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  TargetRule?: TargetRuleResolvers<ContextType>;
  TaskLead?: TaskLeadResolvers<ContextType>;
  TaskProgress?: TaskProgressResolvers<ContextType>;
  TaskProgressConnection?: TaskProgressConnectionResolvers<ContextType>;
};

