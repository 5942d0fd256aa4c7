// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View, Reading as ReadingParent } from '../../kit/reading/reading.ts';
import type { PetitionRow, PetitionPage, ReceptionRow, ReceptionPage, Loaders } from './loaders.ts';
import type { StockRow } from './stock.ts';
import type { TopicCount } from './topics.ts';
import type { DeadlineRule } from './deadlines.ts';
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
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn đơn thư.
 * Figures of one agency through time; this subgraph answers the part of the complaints source.
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
   * Một chỉ số của nguồn đơn thư qua các kỳ, nhiều nhất 60 điểm; kỳ từ ngày 15 đến ngày 14.
   * A metric of the complaints source over periods, at most 60 points; the 15th to the 14th.
   */
  readonly complaints: Maybe<ComplaintsSeries>;
  /**
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
};


/**
 * Số liệu của một cơ quan qua thời gian; subgraph này trả lời phần của nguồn đơn thư.
 * Figures of one agency through time; this subgraph answers the part of the complaints source.
 */
export type AgencyHistoryComplaintsArgs = {
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
 * Kênh tiếp nhận.
 * Channel by which a petition came.
 */
export type ComplaintChannel =
  /**
   * Qua bưu chính.
   * By post.
   */
  | 'BUU_CHINH'
  /**
   * Cơ quan khác chuyển đến.
   * Forwarded by another agency.
   */
  | 'CHUYEN_DON'
  /**
   * Cổng Dịch vụ công quốc gia.
   * National Public Service Portal.
   */
  | 'CONG_DVCQG'
  /**
   * Đường dây nóng.
   * Hotline.
   */
  | 'DUONG_DAY_NONG'
  /**
   * Trực tiếp, tại nơi tiếp công dân.
   * In person.
   */
  | 'TRUC_TIEP';

/**
 * Số đơn của một loại về một nội dung. 1 hoặc 2 đơn thì không công bố (WITHHELD).
 * Petitions of one kind about one thing. One or two are withheld.
 */
export type ComplaintCount = {
  readonly __typename?: 'ComplaintCount';
  /**
   * Số đơn; null khi không công bố.
   * The count; null when withheld.
   */
  readonly count: Maybe<Scalars['Int']['output']>;
  /**
   * Lĩnh vực; null khi đếm theo thủ tục.
   * Field; null when counted by procedure.
   */
  readonly field: Maybe<ComplaintField>;
  /**
   * Loại đơn.
   * Kind.
   */
  readonly kind: ComplaintKind;
  /**
   * Mã GSO của nơi phát sinh, khi đếm theo nơi: huyện tới 30/6/2025, xã sau đó.
   * GSO code of the place, when counted by it: a district to 30/6/2025, a commune after.
   */
  readonly placeCode: Maybe<Scalars['String']['output']>;
  /**
   * Mã thủ tục, khi đếm theo thủ tục.
   * Code of the procedure, when counted by it.
   */
  readonly procedureCode: Maybe<Scalars['String']['output']>;
  /**
   * OK hoặc WITHHELD.
   * OK or WITHHELD.
   */
  readonly state: ReadingState;
};

/**
 * Quy tắc thời hạn có hiệu lực ngày thụ lý, lấy từ bảng quy tắc của nguồn.
 * The rule on the time limit in force on the day of acceptance, from the source's table of rules.
 */
export type ComplaintDeadlineRule = {
  readonly __typename?: 'ComplaintDeadlineRule';
  /**
   * Số ngày của thời hạn, chưa gia hạn.
   * Days of the limit before extension.
   */
  readonly days: Scalars['Int']['output'];
  /**
   * Mã quy tắc.
   * Id of the rule.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Căn cứ pháp lý.
   * Legal basis.
   */
  readonly legalBasis: Scalars['String']['output'];
  /**
   * Độ tin cậy: V đã đọc ở nguồn công khai, M theo trí nhớ (phải kiểm tra), A giả định có thể chỉnh.
   * V read in a public source, M from memory and to be checked, A an assumption that can be edited.
   */
  readonly mark: Scalars['String']['output'];
};

/**
 * Lĩnh vực của đơn.
 * Field of a petition.
 */
export type ComplaintField =
  /**
   * Bồi thường, giải phóng mặt bằng.
   * Compensation and site clearance.
   */
  | 'BOI_THUONG'
  /**
   * Chính sách xã hội, người có công.
   * Social policy.
   */
  | 'CHINH_SACH'
  /**
   * Hoạt động công vụ, cán bộ.
   * Conduct of public duty.
   */
  | 'CONG_VU'
  /**
   * Đất đai.
   * Land.
   */
  | 'DAT_DAI'
  /**
   * Hạ tầng, giao thông.
   * Infrastructure and roads.
   */
  | 'HA_TANG'
  /**
   * Lĩnh vực khác.
   * Another field.
   */
  | 'KHAC'
  /**
   * Môi trường.
   * Environment.
   */
  | 'MOI_TRUONG'
  /**
   * Nhũng nhiễu, phiền hà.
   * Harassment by officials.
   */
  | 'NHUNG_NHIEU'
  /**
   * Thủ tục hành chính.
   * Administrative procedures.
   */
  | 'TTHC'
  /**
   * Xây dựng, trật tự đô thị.
   * Construction and urban order.
   */
  | 'XAY_DUNG';

/**
 * Các số đo về đơn thư. Khiếu nại và tố cáo tính riêng, kiến nghị và phản ánh tính riêng; đơn trùng, đơn đã chuyển, đơn không đủ điều kiện không tính.
 * Figures on petitions. Complaints and denunciations are counted apart from proposals and feedback; duplicates, forwarded and ineligible ones do not count.
 */
export type ComplaintIndicators = {
  readonly __typename?: 'ComplaintIndicators';
  /**
   * Tỷ lệ quyết định giải quyết có hiệu lực trong kỳ đã thi hành xong (CMP-04), %.
   * Decisions that became effective in the period and are executed (CMP-04), per cent.
   */
  readonly decisionsExecuted: ComplaintReading;
  /**
   * Tỷ lệ kiến nghị, phản ánh tiếp nhận trong kỳ đã trả lời đúng hạn (CMP-05), %.
   * Proposals and feedback received in the period and answered on time (CMP-05), per cent.
   */
  readonly feedbackOnTime: ComplaintReading;
  /**
   * Tỷ lệ trả lời kiến nghị, phản ánh đã công khai trên số phải công khai, trả lời trong kỳ (CMP-06), %.
   * Answers of the period that are published (CMP-06), per cent of those that must be.
   */
  readonly feedbackPublished: ComplaintReading;
  /**
   * Số đơn về nhũng nhiễu, phiền hà tiếp nhận trong kỳ, mọi loại đơn (CMP-08).
   * Reports of harassment by officials received in the period, of all four kinds (CMP-08), a count.
   */
  readonly harassmentReports: ComplaintReading;
  /**
   * Số vụ khiếu nại, tố cáo còn tồn, quá hạn cuối kỳ (CMP-07).
   * Open complaints and denunciations past their limit at the end of the period (CMP-07), a count.
   */
  readonly prolongedCases: ComplaintReading;
  /**
   * Một số đo theo mã, kể cả mã chỉ tính cho tỉnh theo cấp; null khi nguồn không có mã ấy. Hồ sơ của mã theo cấp được lật trang ở đây.
   * One reading by its code, level-bound ones of the province too; null for a code that this source has not. Records of a level-bound code are paged here.
   */
  readonly reading: Maybe<ComplaintReading>;
  /**
   * Mọi số đo dùng để chấm điểm, mỗi mã một dòng.
   * Every scorable metric of this source, one entry per code.
   */
  readonly readings: ReadonlyArray<ComplaintReading>;
  /**
   * Đơn tiếp nhận trong kỳ, đếm theo nội dung; bốn loại không cộng chung; đơn trùng, đã chuyển, không đủ điều kiện không tính. Của tỉnh: mọi cơ quan.
   * Petitions received in the period, counted by what they are about; the four kinds apart; duplicates, forwarded and ineligible ones do not count. Of the province: of every agency.
   */
  readonly received: ReadonlyArray<ComplaintCount>;
  /**
   * Tỷ lệ ngày tiếp công dân định kỳ mà chính người đứng đầu đã tiếp (CMP-03), %: trên số ngày phải tiếp theo Luật 42/2013/QH13.
   * Days on which the head in person received citizens (CMP-03), per cent of the days that Law 42/2013/QH13 requires.
   */
  readonly receptionDaysHeld: ComplaintReading;
  /**
   * Tỷ lệ khiếu nại, tố cáo thuộc thẩm quyền đã giải quyết (CMP-02), %: trên số chuyển từ kỳ trước cộng số thụ lý trong kỳ.
   * Cases resolved (CMP-02), per cent of those carried over plus those accepted in the period.
   */
  readonly resolutionRate: ComplaintReading;
  /**
   * Tỷ lệ khiếu nại, tố cáo giải quyết đúng hạn luật định (CMP-01), %: trên số vụ đã giải quyết trong kỳ cộng số vụ quá hạn chưa xong cuối kỳ.
   * Complaints and denunciations resolved within the limit of the law (CMP-01), per cent of those resolved in the period plus those overdue at its end.
   */
  readonly resolvedOnTime: ComplaintReading;
  /**
   * Đơn tiếp nhận trong kỳ đã tới bước nào, tính đến lúc biết số liệu; bốn loại không cộng chung, mỗi loại một dòng, loại nào không có đơn thì không có dòng. Của tỉnh: mọi cơ quan.
   * How far the petitions received in the period have come, as known; the four kinds apart, a row each, none for a kind without any. Of the province: of every agency.
   */
  readonly steps: ReadonlyArray<ComplaintSteps>;
  /**
   * Số vụ đầu kỳ, cuối kỳ mà báo cáo của chính đơn vị đã nêu, đặt cạnh số cuối kỳ trước; khiếu nại, tố cáo mỗi loại một dòng. Không dùng để tính số đo nào.
   * Opening and closing stock as the agency's own report states it, beside the closing stock before; complaints and denunciations a row each. No reading is counted from it.
   */
  readonly stock: ReadonlyArray<ComplaintStock>;
};


/**
 * Các số đo về đơn thư. Khiếu nại và tố cáo tính riêng, kiến nghị và phản ánh tính riêng; đơn trùng, đơn đã chuyển, đơn không đủ điều kiện không tính.
 * Figures on petitions. Complaints and denunciations are counted apart from proposals and feedback; duplicates, forwarded and ineligible ones do not count.
 */
export type ComplaintIndicatorsReadingArgs = {
  metric: Scalars['ID']['input'];
};


/**
 * Các số đo về đơn thư. Khiếu nại và tố cáo tính riêng, kiến nghị và phản ánh tính riêng; đơn trùng, đơn đã chuyển, đơn không đủ điều kiện không tính.
 * Figures on petitions. Complaints and denunciations are counted apart from proposals and feedback; duplicates, forwarded and ineligible ones do not count.
 */
export type ComplaintIndicatorsReceivedArgs = {
  by?: ComplaintTopic;
};

/**
 * Loại đơn; bốn loại không bao giờ cộng chung mà không nói rõ.
 * Kind of a petition; the four are never summed without saying so.
 */
export type ComplaintKind =
  /**
   * Khiếu nại: đề nghị xem xét lại một quyết định, hành vi hành chính (Luật 02/2011/QH13).
   * Complaint against an administrative decision or act.
   */
  | 'KHIEU_NAI'
  /**
   * Kiến nghị.
   * Proposal.
   */
  | 'KIEN_NGHI'
  /**
   * Phản ánh.
   * Feedback.
   */
  | 'PHAN_ANH'
  /**
   * Tố cáo: báo hành vi vi phạm pháp luật (Luật 25/2018/QH14). Không lưu gì về người tố cáo.
   * Denunciation of a breach of law; nothing on the denouncer is stored.
   */
  | 'TO_CAO';

/**
 * Một đơn, đúng như bản mới nhất đã biết; không có tên, bí danh hay nội dung đơn.
 * One petition as last known; no name, pseudonym or text of the petition.
 */
export type ComplaintPetition = EvidenceRecord & {
  readonly __typename?: 'ComplaintPetition';
  /**
   * Ngày thụ lý; với kiến nghị, phản ánh là ngày tiếp nhận.
   * Day of acceptance; of receipt for proposals and feedback.
   */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Cơ quan mà đơn được tính cho.
   * The agency it counts for.
   */
  readonly agency: Agency;
  /**
   * Quy tắc đã dùng để nối tên đó với cơ quan.
   * The rule by which that text was resolved.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên đơn vị giải quyết đúng như nguồn ghi.
   * The handling agency exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Kênh tiếp nhận.
   * Channel.
   */
  readonly channel: ComplaintChannel;
  /**
   * Mã đơn, ví dụ H48-240312-00123.
   * Code of the petition.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Hạn giải quyết sau gia hạn.
   * Due day after extensions.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày quyết định có hiệu lực.
   * Day on which the decision became effective.
   */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày thi hành xong quyết định.
   * Day on which the decision was executed.
   */
  readonly executedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Lĩnh vực.
   * Field.
   */
  readonly field: ComplaintField;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: ComplaintsFilePosition;
  /**
   * Hạn giải quyết trước khi gia hạn.
   * Due day before any extension.
   */
  readonly firstDueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: ComplaintsImport;
  /**
   * Loại đơn.
   * Kind.
   */
  readonly kind: ComplaintKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Đúng hạn; null khi chưa xong, đình chỉ hoặc rút đơn.
   * On time; null while open and for terminated or withdrawn ones.
   */
  readonly onTime: Maybe<Scalars['Boolean']['output']>;
  /**
   * Vị trí trong tệp, ví dụ "dòng 12".
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Mã thủ tục hành chính mà đơn nói đến, nếu có.
   * Code of the procedure it is about, if any.
   */
  readonly procedureCode: Maybe<Scalars['String']['output']>;
  /**
   * Ngày công khai kết quả trả lời.
   * Day on which the answer was published.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày tiếp nhận.
   * Day of receipt.
   */
  readonly receivedOn: Scalars['Date']['output'];
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ đã dùng khi nối tên.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Ngày giải quyết, trả lời hoặc đình chỉ.
   * Day of decision, answer or termination.
   */
  readonly resolvedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Kết quả giải quyết; với kiến nghị, phản ánh có thể không có.
   * Result; proposals and feedback may have none.
   */
  readonly result: Maybe<ComplaintResult>;
  /**
   * Quy tắc đã tính ra hạn; null khi chưa thụ lý.
   * The rule that gave the due day; null before acceptance.
   */
  readonly rule: Maybe<ComplaintDeadlineRule>;
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Hạn mà phần mềm của nguồn ghi; đặt cạnh để đối chiếu, không dùng để chấm đúng hạn.
   * Due day as the source's own software says it: shown beside, never judged by.
   */
  readonly statedDueOn: Maybe<Scalars['Date']['output']>;
  /**
   * Trạng thái.
   * State of handling.
   */
  readonly status: ComplaintStatus;
};

/**
 * Một trang đơn.
 * A page of petitions.
 */
export type ComplaintPetitionConnection = {
  readonly __typename?: 'ComplaintPetitionConnection';
  /**
   * Các đơn của trang.
   * The page's petitions.
   */
  readonly nodes: ReadonlyArray<ComplaintPetition>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số đơn đã tính, kể cả đơn không được liệt kê; null khi số đo không công bố giá trị.
   * All petitions counted, listed or not; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Một số đo của nguồn đơn thư. Dưới 3 đơn thì không công bố (WITHHELD).
 * A reading of the complaints source. Fewer than 3 petitions are withheld.
 */
export type ComplaintReading = Reading & {
  readonly __typename?: 'ComplaintReading';
  /**
   * Lúc tỉnh biết số liệu mới nhất có trong số đo.
   * When the newest import counted in the figure was known.
   */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
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
   * Mẫu số; null với số đếm.
   * Denominator; null for a count.
   */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
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
   * Tử số.
   * Numerator.
   */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /**
   * Các đơn nằm trong mẫu số (hoặc được đếm), xếp theo mã đơn. Không có bí danh người gửi. Dưới tỉnh, đơn của cơ quan có ít hơn 3 đơn không được liệt kê.
   * The petitions of the denominator (or counted), by code, without any pseudonym. Below the province those of agencies with fewer than 3 are not listed.
   */
  readonly petitions: ComplaintPetitionConnection;
  /**
   * Các ngày tiếp công dân định kỳ trong kỳ (CMP-03), đã tiếp hay chưa; rỗng với mã khác.
   * Periodic reception days of the period (CMP-03), held or not; empty for other codes.
   */
  readonly receptionDays: ComplaintReceptionDayConnection;
  /**
   * Số liệu mẫu, không dùng để báo cáo.
   * Made for demonstration; not for reporting.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Tên nguồn đã trả lời.
   * Name of the source.
   */
  readonly source: Scalars['ID']['output'];
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
   * Đơn vị của giá trị.
   * Unit of the value.
   */
  readonly unit: Unit;
  /**
   * Giá trị; phần trăm 0–100 lấy hai số lẻ, hoặc số đếm.
   * The value: per cent 0–100 with two decimals, or a count.
   */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};


/**
 * Một số đo của nguồn đơn thư. Dưới 3 đơn thì không công bố (WITHHELD).
 * A reading of the complaints source. Fewer than 3 petitions are withheld.
 */
export type ComplaintReadingPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một số đo của nguồn đơn thư. Dưới 3 đơn thì không công bố (WITHHELD).
 * A reading of the complaints source. Fewer than 3 petitions are withheld.
 */
export type ComplaintReadingReceptionDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một ngày tiếp công dân của người đứng đầu; không có gì về người đến.
 * One reception day of a head of agency; nothing on those who came.
 */
export type ComplaintReceptionDay = EvidenceRecord & {
  readonly __typename?: 'ComplaintReceptionDay';
  /**
   * Cơ quan.
   * The agency.
   */
  readonly agency: Agency;
  /**
   * Quy tắc đã dùng để nối tên đó với cơ quan.
   * The rule by which that text was resolved.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The agency exactly as the source wrote it.
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
  readonly filePlace: ComplaintsFilePosition;
  /**
   * Số đoàn đông người.
   * Groups of many people.
   */
  readonly groups: Maybe<Scalars['Int']['output']>;
  /**
   * Đã tiếp.
   * Held.
   */
  readonly held: Scalars['Boolean']['output'];
  /**
   * Người chủ trì; null khi chưa tiếp. Chỉ ngày do người đứng đầu tiếp được tính.
   * Who received; null if nobody did. Only days of the head himself count.
   */
  readonly host: Maybe<ComplaintReceptionHost>;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: ComplaintsImport;
  /**
   * Hình thức.
   * Its kind.
   */
  readonly kind: ComplaintReceptionKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Ngày tiếp.
   * The day.
   */
  readonly onDay: Scalars['Date']['output'];
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
   * Phiên bản danh bạ đã dùng khi nối tên.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * Số lượt tiếp.
   * Visits.
   */
  readonly visits: Maybe<Scalars['Int']['output']>;
};

/**
 * Một trang ngày tiếp công dân.
 * A page of reception days.
 */
export type ComplaintReceptionDayConnection = {
  readonly __typename?: 'ComplaintReceptionDayConnection';
  /**
   * Các ngày của trang.
   * The days of the page.
   */
  readonly nodes: ReadonlyArray<ComplaintReceptionDay>;
  /**
   * Trang này kết thúc ở đâu.
   * Where the page ends.
   */
  readonly pageInfo: PageInfo;
  /**
   * Tổng số ngày; null khi số đo không có giá trị.
   * All days; null when the reading shows no value.
   */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/**
 * Ai chủ trì buổi tiếp.
 * Who received.
 */
export type ComplaintReceptionHost =
  /**
   * Cấp phó.
   * A deputy.
   */
  | 'CAP_PHO'
  /**
   * Người đứng đầu.
   * The head.
   */
  | 'NGUOI_DUNG_DAU'
  /**
   * Người được ủy quyền.
   * Somebody delegated.
   */
  | 'UY_QUYEN';

/**
 * Hình thức tiếp công dân.
 * Kind of a reception day.
 */
export type ComplaintReceptionKind =
  /**
   * Định kỳ.
   * Periodic.
   */
  | 'DINH_KY'
  /**
   * Đột xuất.
   * Extraordinary.
   */
  | 'DOT_XUAT';

/**
 * Kết quả giải quyết.
 * Result of a case.
 */
export type ComplaintResult =
  /**
   * Đình chỉ.
   * Terminated.
   */
  | 'DINH_CHI'
  /**
   * Đúng.
   * Founded.
   */
  | 'DUNG'
  /**
   * Đúng một phần.
   * Partly founded.
   */
  | 'DUNG_MOT_PHAN'
  /**
   * Người gửi rút đơn.
   * Withdrawn by the sender.
   */
  | 'RUT_DON'
  /**
   * Sai.
   * Unfounded.
   */
  | 'SAI';

/**
 * Trạng thái xử lý.
 * State of handling.
 */
export type ComplaintStatus =
  /**
   * Đã chuyển cơ quan khác; không tính, chuyển không phải là giải quyết.
   * Forwarded to another agency; does not count: forwarded is not resolved.
   */
  | 'CHUYEN_DON'
  /**
   * Quyết định có hiệu lực.
   * Decision in effect.
   */
  | 'CO_HIEU_LUC'
  /**
   * Đang xác minh.
   * Being verified.
   */
  | 'DANG_XAC_MINH'
  /**
   * Đã giải quyết hoặc trả lời.
   * Resolved or answered.
   */
  | 'DA_GIAI_QUYET'
  /**
   * Đã có kết luận.
   * Concluded.
   */
  | 'DA_KET_LUAN'
  /**
   * Đã phân loại.
   * Classified.
   */
  | 'DA_PHAN_LOAI'
  /**
   * Đã thi hành xong.
   * Executed.
   */
  | 'DA_THI_HANH'
  /**
   * Đã thụ lý.
   * Accepted.
   */
  | 'DA_THU_LY'
  /**
   * Đình chỉ, hoặc người gửi rút đơn.
   * Terminated or withdrawn.
   */
  | 'DINH_CHI'
  /**
   * Không đủ điều kiện xử lý; không tính.
   * Not eligible; does not count.
   */
  | 'KHONG_DU_DIEU_KIEN'
  /**
   * Mới tiếp nhận.
   * Received.
   */
  | 'MOI_TIEP_NHAN';

/**
 * Đơn một loại tiếp nhận trong kỳ qua các bước; mỗi bước là một phần của bước trước. Tiếp nhận 1 hoặc 2 đơn thì không công bố (WITHHELD).
 * Petitions of one kind received in the period, step by step; each step is a part of the one before. One or two received are withheld.
 */
export type ComplaintSteps = {
  readonly __typename?: 'ComplaintSteps';
  /**
   * Đã thụ lý; null với kiến nghị, phản ánh, là đơn không có bước thụ lý.
   * Accepted; null for proposals and feedback, which are answered without it.
   */
  readonly accepted: Maybe<Scalars['Int']['output']>;
  /**
   * Đủ điều kiện xử lý: không tính đơn không đủ điều kiện và đơn đã chuyển cơ quan khác.
   * Eligible: without ineligible and forwarded ones.
   */
  readonly eligible: Maybe<Scalars['Int']['output']>;
  /**
   * Quyết định đã thi hành xong; null với kiến nghị, phản ánh.
   * Decision executed; null for proposals and feedback.
   */
  readonly executed: Maybe<Scalars['Int']['output']>;
  /**
   * Loại đơn.
   * Kind.
   */
  readonly kind: ComplaintKind;
  /**
   * Tiếp nhận trong kỳ, không tính đơn trùng.
   * Received in the period, without duplicates.
   */
  readonly received: Maybe<Scalars['Int']['output']>;
  /**
   * Đã giải quyết hoặc trả lời; không tính rút đơn, đình chỉ.
   * Resolved or answered; not those withdrawn or terminated.
   */
  readonly resolved: Maybe<Scalars['Int']['output']>;
  /**
   * OK hoặc WITHHELD.
   * OK or WITHHELD.
   */
  readonly state: ReadingState;
};

/**
 * Số vụ đầu kỳ, cuối kỳ của một loại, theo báo cáo của đơn vị. Có số từ 1 đến 2 thì mọi số của dòng không công bố (WITHHELD).
 * Stock of one kind as an agency reports it. Where any of its numbers is 1 or 2, none is shown (WITHHELD).
 */
export type ComplaintStock = EvidenceRecord & {
  readonly __typename?: 'ComplaintStock';
  /**
   * Thụ lý trong kỳ.
   * Accepted in the period.
   */
  readonly accepted: Maybe<Scalars['Int']['output']>;
  /**
   * Quy tắc đã dùng để nối tên đó với cơ quan.
   * The rule by which that text was resolved.
   */
  readonly agencyRule: Scalars['String']['output'];
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The agency exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Chuyển kỳ sau.
   * Left at the end.
   */
  readonly closing: Maybe<Scalars['Int']['output']>;
  /**
   * Số đầu kỳ này bằng số cuối kỳ trước; null khi không có kỳ trước. Luôn công bố.
   * The opening stock is the closing stock before; null without one. Always shown.
   */
  readonly continues: Maybe<Scalars['Boolean']['output']>;
  /**
   * Rút đơn, đình chỉ trong kỳ.
   * Withdrawn or terminated in the period.
   */
  readonly ended: Maybe<Scalars['Int']['output']>;
  /**
   * Tên tệp nguồn.
   * Name of the source file.
   */
  readonly file: Scalars['String']['output'];
  /**
   * Vị trí trong tệp, tách thành trang tính, hàng và cột.
   * Place in the file as sheet, row and column.
   */
  readonly filePlace: ComplaintsFilePosition;
  /**
   * Mã định danh của bản ghi trong hub.
   * Id of this version of the record in the hub.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang bản ghi này vào, với tệp của nó.
   * The import that brought it, with its file.
   */
  readonly import: ComplaintsImport;
  /**
   * Loại: khiếu nại hoặc tố cáo.
   * Complaints or denunciations.
   */
  readonly kind: ComplaintKind;
  /**
   * Lúc tỉnh biết bản ghi này.
   * When the province knew it.
   */
  readonly knownAt: Scalars['DateTime']['output'];
  /**
   * Kỳ trước chuyển sang.
   * Carried over.
   */
  readonly opening: Maybe<Scalars['Int']['output']>;
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly position: Scalars['String']['output'];
  /**
   * Số chuyển kỳ sau của báo cáo đó.
   * The stock that it leaves.
   */
  readonly previousClosing: Maybe<Scalars['Int']['output']>;
  /**
   * Kỳ báo cáo kết thúc ngay trước kỳ này, của cùng đơn vị; null khi chưa nạp.
   * The agency's report that ends where this one begins; null if there is none.
   */
  readonly previousPeriod: Maybe<Scalars['Period']['output']>;
  /**
   * Lúc hub ghi nhận.
   * When the hub recorded it.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Phiên bản danh bạ đã dùng khi nối tên.
   * Version of the register used for it.
   */
  readonly registerVersion: Scalars['ID']['output'];
  /**
   * Đã giải quyết trong kỳ.
   * Resolved in the period.
   */
  readonly resolved: Maybe<Scalars['Int']['output']>;
  /**
   * Số liệu mẫu.
   * Made for demonstration.
   */
  readonly sample: Scalars['Boolean']['output'];
  /**
   * OK hoặc WITHHELD.
   * OK or WITHHELD.
   */
  readonly state: ReadingState;
};

/**
 * Đếm đơn theo gì.
 * What petitions are counted by.
 */
export type ComplaintTopic =
  /**
   * Lĩnh vực.
   * Field.
   */
  | 'FIELD'
  /**
   * Nơi phát sinh và lĩnh vực; chỉ đơn có mã địa bàn.
   * Place and field; only petitions with a place.
   */
  | 'PLACE'
  /**
   * Mã thủ tục hành chính; chỉ đơn có mã.
   * Code of the procedure; only petitions that name one.
   */
  | 'PROCEDURE';

/**
 * Một chỗ gãy trong chuỗi số của nguồn đơn thư.
 * A break in a series of the complaints source.
 */
export type ComplaintsBreak = ComparabilityBreak & {
  readonly __typename?: 'ComplaintsBreak';
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
 * Vị trí trong tệp của nguồn đơn thư, phản ánh.
 * Place in a file of the source of complaints and petitions.
 */
export type ComplaintsFilePosition = FilePosition & {
  readonly __typename?: 'ComplaintsFilePosition';
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
 * Một lần nạp vào nguồn đơn thư, phản ánh.
 * One import into the source of complaints and petitions.
 */
export type ComplaintsImport = Import & {
  readonly __typename?: 'ComplaintsImport';
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
  readonly file: ComplaintsSourceFile;
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
export type ComplaintsImportConnection = {
  readonly __typename?: 'ComplaintsImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<ComplaintsImport>;
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
export type ComplaintsQuarantineConnection = {
  readonly __typename?: 'ComplaintsQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<ComplaintsQuarantinedRow>;
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
 * Một dòng đang chờ của nguồn đơn thư, phản ánh.
 * A row of the source of complaints and petitions that waits.
 */
export type ComplaintsQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'ComplaintsQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: ComplaintsFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: ComplaintsImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Bảng xếp hạng theo một chỉ số của nguồn đơn thư.
 * A ranking by a metric of the complaints source.
 */
export type ComplaintsRanking = MetricRanking & {
  readonly __typename?: 'ComplaintsRanking';
  /**
   * Thời điểm biết số liệu.
   * Time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Độ phủ.
   * Coverage.
   */
  readonly coverage: ComplaintsRankingCoverage;
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
  readonly nodes: ReadonlyArray<ComplaintsRankingEntry>;
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
 * Độ phủ của bảng xếp hạng của nguồn đơn thư.
 * Coverage of a ranking of the complaints source.
 */
export type ComplaintsRankingCoverage = RankingCoverage & {
  readonly __typename?: 'ComplaintsRankingCoverage';
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
 * Một cơ quan trong bảng xếp hạng của nguồn đơn thư.
 * An agency in a ranking of the complaints source.
 */
export type ComplaintsRankingEntry = RankingEntry & {
  readonly __typename?: 'ComplaintsRankingEntry';
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
  readonly previous: Maybe<ComplaintReading>;
  /**
   * Thứ hạng, từ 1, giá trị tốt nhất trước; bằng nhau thì cùng hạng. Null khi không có giá trị hoặc chỉ số không có chiều tốt xấu.
   * Rank from 1, best value first; equals share a rank. Null without a value, and for a metric that has no better or worse.
   */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /**
   * Số đo trong kỳ.
   * The reading of the period.
   */
  readonly reading: ComplaintReading;
  /**
   * Mẫu số của số đo: tỷ lệ này tính trên bao nhiêu; null khi không có.
   * Denominator of the reading: of how many the share is taken; null when there is none.
   */
  readonly sampleSize: Maybe<Scalars['Decimal']['output']>;
};

/**
 * Một chỉ số của nguồn đơn thư qua các kỳ.
 * A metric of the complaints source over periods.
 */
export type ComplaintsSeries = MetricSeries & {
  readonly __typename?: 'ComplaintsSeries';
  /**
   * Chuỗi tính trên hồ sơ của những cơ quan nào, các kỳ hiểu là ngày nào.
   * Whose records the series counts and which days its periods mean, in Vietnamese.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Mọi chỗ gãy mà chuỗi đi qua, cũ trước.
   * Every break that the series crosses, oldest first.
   */
  readonly breaks: ReadonlyArray<ComplaintsBreak>;
  /**
   * Mã chỉ số.
   * Code of the metric.
   */
  readonly metric: Scalars['ID']['output'];
  /**
   * Các điểm, cũ trước, nhiều nhất 60.
   * The points, oldest first, at most 60.
   */
  readonly points: ReadonlyArray<ComplaintsSeriesPoint>;
  /**
   * Bước của chuỗi.
   * Step of the series.
   */
  readonly step: Step;
};

/**
 * Một điểm của chuỗi số của nguồn đơn thư.
 * A point of a series of the complaints source.
 */
export type ComplaintsSeriesPoint = SeriesPoint & {
  readonly __typename?: 'ComplaintsSeriesPoint';
  /**
   * Các chỗ gãy nằm trong kỳ này, hoặc giữa kỳ trước và kỳ này.
   * The breaks within this period, or between the one before and this.
   */
  readonly breaks: ReadonlyArray<ComplaintsBreak>;
  /**
   * Kỳ của điểm.
   * Period of the point.
   */
  readonly period: Scalars['Period']['output'];
  /**
   * Số đo của kỳ, với các ngày mà nguồn hiểu theo kỳ ấy.
   * The reading of the period, with the days that the source means by it.
   */
  readonly reading: ComplaintReading;
};

/**
 * Tình trạng nguồn đơn thư.
 * State of the complaints source.
 */
export type ComplaintsSource = SourceStatus & {
  readonly __typename?: 'ComplaintsSource';
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
   * Còn mới theo chu kỳ hằng tháng của nguồn.
   * Fresh by the source's monthly cadence.
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
  readonly lastImport: Maybe<ComplaintsImport>;
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
   * Số dòng đang chờ vì chưa nối được tên cơ quan.
   * Rows in quarantine.
   */
  readonly quarantined: Scalars['Int']['output'];
  /**
   * Có số liệu thật; một nguồn có thể có cả hai.
   * Holds real data; a source may hold both.
   */
  readonly real: Scalars['Boolean']['output'];
  /**
   * Phiên bản danh bạ mà nguồn đang giữ.
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
 * Tệp của một lần nạp vào nguồn đơn thư, phản ánh.
 * The file of an import into the source of complaints and petitions.
 */
export type ComplaintsSourceFile = SourceFile & {
  readonly __typename?: 'ComplaintsSourceFile';
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
 * Bộ chỉ số của một cơ quan trong một kỳ; subgraph này trả lời phần khiếu nại, tố cáo, kiến nghị, phản ánh.
 * The indicator view of one agency in one period; this subgraph answers the part on complaints and feedback.
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
   * Sổ nạp của nguồn đơn thư, phản ánh: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the source of complaints and petitions: one line an import, newest first.
   */
  readonly complaintsImports: Maybe<ComplaintsImportConnection>;
  /**
   * Các dòng đang chờ của nguồn đơn thư, phản ánh vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the source of complaints and petitions that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly complaintsQuarantine: Maybe<ComplaintsQuarantineConnection>;
  /**
   * Xếp hạng các cơ quan của một cấp theo một chỉ số của nguồn đơn thư: giá trị tốt nhất trước, theo chiều của chỉ số; kỳ từ ngày 15 đến ngày 14.
   * The agencies of one level ranked by a metric of the complaints source, best value first by the metric's direction; the 15th to the 14th.
   */
  readonly complaintsRanking: Maybe<ComplaintsRanking>;
  /**
   * Tình trạng nguồn khiếu nại, tố cáo, kiến nghị, phản ánh.
   * State of the source of complaints, denunciations, proposals and feedback.
   */
  readonly complaintsSource: Maybe<ComplaintsSource>;
};


export type QueryComplaintsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryComplaintsQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryComplaintsRankingArgs = {
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
    | ( PetitionRow )
    | ( ReceptionRow )
    | ( StockRow )
  ;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: ( Ranking );
  MetricSeries: ( Series );
  PublishedFigure: never;
  QuarantinedRow: ( WaitingRow );
  RankingCoverage: ( ComplaintsRankingCoverage );
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
  ComplaintChannel: ComplaintChannel;
  ComplaintCount: ResolverTypeWrapper<TopicCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComplaintDeadlineRule: ResolverTypeWrapper<DeadlineRule>;
  ComplaintField: ComplaintField;
  ComplaintIndicators: ResolverTypeWrapper<View>;
  ComplaintKind: ComplaintKind;
  ComplaintPetition: ResolverTypeWrapper<PetitionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ComplaintPetitionConnection: ResolverTypeWrapper<PetitionPage>;
  ComplaintReading: ResolverTypeWrapper<ReadingParent>;
  ComplaintReceptionDay: ResolverTypeWrapper<ReceptionRow>;
  ComplaintReceptionDayConnection: ResolverTypeWrapper<ReceptionPage>;
  ComplaintReceptionHost: ComplaintReceptionHost;
  ComplaintReceptionKind: ComplaintReceptionKind;
  ComplaintResult: ComplaintResult;
  ComplaintStatus: ComplaintStatus;
  ComplaintSteps: ResolverTypeWrapper<ComplaintSteps>;
  ComplaintStock: ResolverTypeWrapper<StockRow>;
  ComplaintTopic: ComplaintTopic;
  ComplaintsBreak: ResolverTypeWrapper<Break>;
  ComplaintsFilePosition: ResolverTypeWrapper<Place>;
  ComplaintsImport: ResolverTypeWrapper<ImportEntry>;
  ComplaintsImportConnection: ResolverTypeWrapper<ImportPage>;
  ComplaintsQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  ComplaintsQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  ComplaintsRanking: ResolverTypeWrapper<Ranking>;
  ComplaintsRankingCoverage: ResolverTypeWrapper<ComplaintsRankingCoverage>;
  ComplaintsRankingEntry: ResolverTypeWrapper<EntryParent>;
  ComplaintsSeries: ResolverTypeWrapper<Series>;
  ComplaintsSeriesPoint: ResolverTypeWrapper<PointParent>;
  ComplaintsSource: ResolverTypeWrapper<SourceStatusParent>;
  ComplaintsSourceFile: ResolverTypeWrapper<ImportedFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
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
  ComplaintCount: TopicCount;
  Int: Scalars['Int']['output'];
  ComplaintDeadlineRule: DeadlineRule;
  ComplaintIndicators: View;
  ComplaintPetition: PetitionRow;
  Boolean: Scalars['Boolean']['output'];
  ComplaintPetitionConnection: PetitionPage;
  ComplaintReading: ReadingParent;
  ComplaintReceptionDay: ReceptionRow;
  ComplaintReceptionDayConnection: ReceptionPage;
  ComplaintSteps: ComplaintSteps;
  ComplaintStock: StockRow;
  ComplaintsBreak: Break;
  ComplaintsFilePosition: Place;
  ComplaintsImport: ImportEntry;
  ComplaintsImportConnection: ImportPage;
  ComplaintsQuarantineConnection: WaitingPage;
  ComplaintsQuarantinedRow: WaitingRow;
  ComplaintsRanking: Ranking;
  ComplaintsRankingCoverage: ComplaintsRankingCoverage;
  ComplaintsRankingEntry: EntryParent;
  ComplaintsSeries: Series;
  ComplaintsSeriesPoint: PointParent;
  ComplaintsSource: SourceStatusParent;
  ComplaintsSourceFile: ImportedFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
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
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintsSeries']>, ParentType, ContextType, RequireFields<AgencyHistoryComplaintsArgs, 'from' | 'metric' | 'to'>>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<'ComplaintsBreak', ParentType, ContextType>;
};

export type ComplaintCountResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintCount'] = ResolversParentTypes['ComplaintCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ComplaintField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
};

export type ComplaintDeadlineRuleResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintDeadlineRule'] = ResolversParentTypes['ComplaintDeadlineRule']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintIndicatorsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintIndicators'] = ResolversParentTypes['ComplaintIndicators']> = {
  decisionsExecuted?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  feedbackOnTime?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  feedbackPublished?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  harassmentReports?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  prolongedCases?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['ComplaintReading']>, ParentType, ContextType, RequireFields<ComplaintIndicatorsReadingArgs, 'metric'>>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ComplaintReading']>, ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['ComplaintCount']>, ParentType, ContextType, RequireFields<ComplaintIndicatorsReceivedArgs, 'by'>>;
  receptionDaysHeld?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  resolutionRate?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  resolvedOnTime?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ComplaintSteps']>, ParentType, ContextType>;
  stock?: Resolver<ReadonlyArray<ResolversTypes['ComplaintStock']>, ParentType, ContextType>;
};

export type ComplaintPetitionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintPetition'] = ResolversParentTypes['ComplaintPetition']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ComplaintField'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['ComplaintsFilePosition'], ParentType, ContextType>;
  firstDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ComplaintsImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ComplaintResult']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ComplaintDeadlineRule']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintPetitionConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintPetitionConnection'] = ResolversParentTypes['ComplaintPetitionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintPetition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintReading'] = ResolversParentTypes['ComplaintReading']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['ComplaintPetitionConnection'], ParentType, ContextType, Partial<ComplaintReadingPetitionsArgs>>;
  receptionDays?: Resolver<ResolversTypes['ComplaintReceptionDayConnection'], ParentType, ContextType, Partial<ComplaintReadingReceptionDaysArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintReceptionDayResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintReceptionDay'] = ResolversParentTypes['ComplaintReceptionDay']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['ComplaintsFilePosition'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['ComplaintReceptionHost']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ComplaintsImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintReceptionKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintReceptionDayConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintReceptionDayConnection'] = ResolversParentTypes['ComplaintReceptionDayConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintReceptionDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintStepsResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintSteps'] = ResolversParentTypes['ComplaintSteps']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  executed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
};

export type ComplaintStockResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintStock'] = ResolversParentTypes['ComplaintStock']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agencyRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['ComplaintsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ComplaintsImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousClosing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsBreak'] = ResolversParentTypes['ComplaintsBreak']> = {
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

export type ComplaintsFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsFilePosition'] = ResolversParentTypes['ComplaintsFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsImport'] = ResolversParentTypes['ComplaintsImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ComplaintsSourceFile'], ParentType, ContextType>;
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

export type ComplaintsImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsImportConnection'] = ResolversParentTypes['ComplaintsImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintsQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsQuarantineConnection'] = ResolversParentTypes['ComplaintsQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintsQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsQuarantinedRow'] = ResolversParentTypes['ComplaintsQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['ComplaintsFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ComplaintsImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsRanking'] = ResolversParentTypes['ComplaintsRanking']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ComplaintsRankingCoverage'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsRankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsRankingCoverage'] = ResolversParentTypes['ComplaintsRankingCoverage']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsRankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsRankingEntry'] = ResolversParentTypes['ComplaintsRankingEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ComplaintReading']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsSeries'] = ResolversParentTypes['ComplaintsSeries']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsBreak']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsSeriesPoint']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsSeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsSeriesPoint'] = ResolversParentTypes['ComplaintsSeriesPoint']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['ComplaintsBreak']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ComplaintReading'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintsSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsSource'] = ResolversParentTypes['ComplaintsSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['ComplaintsImport']>, ParentType, ContextType>;
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

export type ComplaintsSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComplaintsSourceFile'] = ResolversParentTypes['ComplaintsSourceFile']> = {
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
  __resolveType: TypeResolveFn<'ComplaintPetition' | 'ComplaintReceptionDay' | 'ComplaintStock', ParentType, ContextType>;
};

export type FilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['FilePosition'] = ResolversParentTypes['FilePosition']> = {
  __resolveType: TypeResolveFn<'ComplaintsFilePosition', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'ComplaintsImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintIndicators']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<'ComplaintsRanking', ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<'ComplaintsSeries', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ComplaintsQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  complaintsImports?: Resolver<Maybe<ResolversTypes['ComplaintsImportConnection']>, ParentType, ContextType, Partial<QueryComplaintsImportsArgs>>;
  complaintsQuarantine?: Resolver<Maybe<ResolversTypes['ComplaintsQuarantineConnection']>, ParentType, ContextType, Partial<QueryComplaintsQuarantineArgs>>;
  complaintsRanking?: Resolver<Maybe<ResolversTypes['ComplaintsRanking']>, ParentType, ContextType, RequireFields<QueryComplaintsRankingArgs, 'level' | 'metric' | 'period'>>;
  complaintsSource?: Resolver<Maybe<ResolversTypes['ComplaintsSource']>, ParentType, ContextType>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<'ComplaintsRankingCoverage', ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<'ComplaintsRankingEntry', ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<'ComplaintReading', ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<'ComplaintsSeriesPoint', ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'ComplaintsSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'ComplaintsSource', ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
  ComplaintCount?: ComplaintCountResolvers<ContextType>;
  ComplaintDeadlineRule?: ComplaintDeadlineRuleResolvers<ContextType>;
  ComplaintIndicators?: ComplaintIndicatorsResolvers<ContextType>;
  ComplaintPetition?: ComplaintPetitionResolvers<ContextType>;
  ComplaintPetitionConnection?: ComplaintPetitionConnectionResolvers<ContextType>;
  ComplaintReading?: ComplaintReadingResolvers<ContextType>;
  ComplaintReceptionDay?: ComplaintReceptionDayResolvers<ContextType>;
  ComplaintReceptionDayConnection?: ComplaintReceptionDayConnectionResolvers<ContextType>;
  ComplaintSteps?: ComplaintStepsResolvers<ContextType>;
  ComplaintStock?: ComplaintStockResolvers<ContextType>;
  ComplaintsBreak?: ComplaintsBreakResolvers<ContextType>;
  ComplaintsFilePosition?: ComplaintsFilePositionResolvers<ContextType>;
  ComplaintsImport?: ComplaintsImportResolvers<ContextType>;
  ComplaintsImportConnection?: ComplaintsImportConnectionResolvers<ContextType>;
  ComplaintsQuarantineConnection?: ComplaintsQuarantineConnectionResolvers<ContextType>;
  ComplaintsQuarantinedRow?: ComplaintsQuarantinedRowResolvers<ContextType>;
  ComplaintsRanking?: ComplaintsRankingResolvers<ContextType>;
  ComplaintsRankingCoverage?: ComplaintsRankingCoverageResolvers<ContextType>;
  ComplaintsRankingEntry?: ComplaintsRankingEntryResolvers<ContextType>;
  ComplaintsSeries?: ComplaintsSeriesResolvers<ContextType>;
  ComplaintsSeriesPoint?: ComplaintsSeriesPointResolvers<ContextType>;
  ComplaintsSource?: ComplaintsSourceResolvers<ContextType>;
  ComplaintsSourceFile?: ComplaintsSourceFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
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

