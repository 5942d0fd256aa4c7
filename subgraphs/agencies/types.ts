// Generated from schema.graphql; edit that and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyRow, AgencyRow as LevelRow, SuccessionRow, Loaders } from './loaders.ts';
import type { ParentRow } from './dated.ts';
import type { History } from '../../kit/history/history.ts';
import type { View } from '../../kit/reading/reading.ts';
import type { RegisterDocument, RegisterUnit as RegisterUnitParent, RegisterAlias as RegisterAliasParent, RegisterParent as RegisterParentParent, RegisterSuccession as RegisterSuccessionParent, RegisterGroup as RegisterGroupParent } from '../../kit/register/document.ts';
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
 * Vị trí trong tệp của danh bạ cơ quan.
 * Place in a file of the register of agencies.
 */
export type AgenciesFilePosition = FilePosition & {
  readonly __typename?: 'AgenciesFilePosition';
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
 * Một lần nạp vào danh bạ cơ quan.
 * One import into the register of agencies.
 */
export type AgenciesImport = Import & {
  readonly __typename?: 'AgenciesImport';
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
  readonly file: AgenciesSourceFile;
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
export type AgenciesImportConnection = {
  readonly __typename?: 'AgenciesImportConnection';
  /**
   * Các lần nạp của trang.
   * The imports of the page.
   */
  readonly nodes: ReadonlyArray<AgenciesImport>;
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
export type AgenciesQuarantineConnection = {
  readonly __typename?: 'AgenciesQuarantineConnection';
  /**
   * Các dòng của trang.
   * The rows of the page.
   */
  readonly nodes: ReadonlyArray<AgenciesQuarantinedRow>;
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
 * Một dòng đang chờ của danh bạ cơ quan.
 * A row of the register of agencies that waits.
 */
export type AgenciesQuarantinedRow = QuarantinedRow & {
  readonly __typename?: 'AgenciesQuarantinedRow';
  /**
   * Tên đơn vị đúng như nguồn ghi.
   * The owner exactly as the source wrote it.
   */
  readonly agencyText: Scalars['String']['output'];
  /**
   * Vị trí trong tệp.
   * Place in the file.
   */
  readonly filePlace: AgenciesFilePosition;
  /**
   * Số của dòng chờ trong nguồn.
   * Number of the waiting row within its source.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dòng này vào.
   * The import that brought it.
   */
  readonly import: AgenciesImport;
  /**
   * Vì sao chưa nối được.
   * Why it does not resolve, in Vietnamese.
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Tình trạng của nguồn danh bạ cơ quan.
 * State of the register as a source.
 */
export type AgenciesSource = SourceStatus & {
  readonly __typename?: 'AgenciesSource';
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
   * Danh bạ không bao quát khoảng ngày nào: luôn null.
   * A register covers no range of days: always null.
   */
  readonly dataTo: Maybe<Scalars['Date']['output']>;
  /**
   * Danh bạ còn dùng được; nó chỉ đổi khi có quyết định mới, nên không cũ đi theo tháng.
   * The register is usable; it changes by decisions only and does not age by the month.
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
  readonly lastImport: Maybe<AgenciesImport>;
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
   * Phiên bản danh bạ hiện hành.
   * The present version of the register.
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
 * Tệp của một lần nạp vào danh bạ cơ quan.
 * The file of an import into the register of agencies.
 */
export type AgenciesSourceFile = SourceFile & {
  readonly __typename?: 'AgenciesSourceFile';
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
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type Agency = {
  readonly __typename?: 'Agency';
  /**
   * Căn cứ: văn bản hoặc danh mục mà dữ kiện lấy từ đó.
   * The decision or list that it was taken from.
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Các mã theo ngày: mã đơn vị hành chính, mã định danh điện tử, mã ngân sách. Một mã có thể đã thuộc về cơ quan khác.
   * Its codes by date: statistics office, electronic identifiers, budget unit. A code may have been another agency's.
   */
  readonly codes: ReadonlyArray<AgencyCode>;
  /**
   * Độ chắc của các ngày hiệu lực, lấy ngày kém chắc hơn; null khi không ghi ngày nào.
   * How sure the days are, the less sure of the two; null when none is stated.
   */
  readonly datesMark: Maybe<RegisterMark>;
  /**
   * Vị trí của dữ kiện về cơ quan này trong tệp.
   * Place of the facts on this agency in the file.
   */
  readonly filePlace: AgenciesFilePosition;
  /**
   * Số liệu của cơ quan qua thời gian; mỗi chuỗi do nguồn có thẩm quyền trả lời.
   * The agency's figures through time, each series answered by its authoritative source.
   */
  readonly history: AgencyHistory;
  /**
   * Mã ổn định trong danh bạ, ví dụ "QNG-SNV".
   * Stable id in the register.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lần nạp đã mang dữ kiện về cơ quan này vào, với tệp của nó.
   * The import that brought the facts on this agency, with its file.
   */
  readonly import: AgenciesImport;
  /**
   * Bảng chỉ số của cơ quan trong một kỳ; mỗi số do nguồn có thẩm quyền trả lời.
   * The agency's indicators in a period, each answered by its authoritative source.
   */
  readonly indicators: IndicatorView;
  /**
   * Loại.
   * Kind.
   */
  readonly kind: AgencyKind;
  /**
   * Cấp.
   * Level.
   */
  readonly level: AgencyLevel;
  /**
   * Các cấp theo ngày. Cơ quan đổi cấp là cơ quan khác trong danh bạ, nên chỉ có một dòng.
   * Its levels by date. An agency of another level is another agency of the register, so there is one line.
   */
  readonly levels: ReadonlyArray<AgencyLevelDates>;
  /**
   * Độ chắc của tên và loại.
   * How sure the name and kind are.
   */
  readonly mark: RegisterMark;
  /**
   * Thành viên của một nhóm vào ngày on; rỗng nếu không phải nhóm hoặc nhóm không có quy tắc.
   * Members of a group on the day; empty for an agency that is no group and for a group without a rule.
   */
  readonly members: ReadonlyArray<Agency>;
  /**
   * Tên tiếng Anh.
   * English name.
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Tên tiếng Việt vào ngày được hỏi; không hỏi ngày nào thì là tên hiện nay hoặc tên cuối cùng.
   * Vietnamese name on the day asked for; without a day, the present or last name.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Các tên theo ngày, cũ trước.
   * Its names by date, oldest first.
   */
  readonly names: ReadonlyArray<AgencyName>;
  /**
   * Cơ quan cấp trên vào ngày on.
   * The agency it stands under on the day.
   */
  readonly parent: Maybe<Agency>;
  /**
   * Các cấp trên theo ngày, cũ trước.
   * The agencies it stood under by date, oldest first.
   */
  readonly parents: ReadonlyArray<AgencyParent>;
  /**
   * Các cơ quan mà cơ quan này kế thừa, cũ nhất trước.
   * The agencies that this one follows, the oldest change first.
   */
  readonly predecessors: ReadonlyArray<Succession>;
  /**
   * Các cơ quan kế thừa cơ quan này, cũ nhất trước.
   * The agencies that follow this one, the oldest change first.
   */
  readonly successors: ReadonlyArray<Succession>;
  /**
   * Ngày đầu có hiệu lực; null khi danh bạ không ghi ngày bắt đầu.
   * First day it is valid; null when the register states none.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null khi còn hiệu lực.
   * First day it is no longer valid; null while it is.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyCodesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyHistoryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  mapping?: Mapping;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyIndicatorsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: Scalars['Period']['input'];
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyNamesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyParentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Cơ quan, đơn vị, hoặc nhóm cơ quan trong danh bạ. Tên và cấp trên theo ngày được hỏi.
 * An agency, unit or group of agencies in the register; name and parent are those of the day asked for.
 */
export type AgencyParentsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Một mã của cơ quan giữa hai ngày.
 * A code of an agency between two days.
 */
export type AgencyCode = {
  readonly __typename?: 'AgencyCode';
  /**
   * Mã.
   * The code.
   */
  readonly code: Scalars['String']['output'];
  /**
   * Loại mã.
   * Kind of code.
   */
  readonly kind: AliasKind;
  /**
   * Độ chắc.
   * How sure it is.
   */
  readonly mark: RegisterMark;
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Số liệu của một cơ quan qua thời gian, theo một cách nối và một thời điểm biết số liệu.
 * Figures of one agency through time, carried across changes in one way, at a time of knowledge.
 */
export type AgencyHistory = {
  readonly __typename?: 'AgencyHistory';
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
   * Thời điểm biết số liệu, một cách viết duy nhất.
   * Time of knowledge in its one spelling.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Cách nối qua các lần sắp xếp cơ quan.
   * How series are carried across changes of the agencies.
   */
  readonly mapping: Mapping;
};

/**
 * Loại cơ quan.
 * Kind of agency.
 */
export type AgencyKind =
  /**
   * Ban, ban quản lý.
   * Committee or management board.
   */
  | 'BOARD'
  /**
   * Ban của cộng đồng ở cấp xã.
   * Community body of the communes.
   */
  | 'COMMUNITY_BODY'
  /**
   * Sở.
   * Department.
   */
  | 'DEPARTMENT'
  /**
   * Doanh nghiệp.
   * Enterprises.
   */
  | 'ENTERPRISE'
  /**
   * Nhóm cơ quan, ví dụ "UBND cấp huyện"; thành viên tính theo ngày.
   * Group of agencies, such as the district people's committees; its members depend on the day.
   */
  | 'GROUP'
  /**
   * Thanh tra.
   * Inspectorate.
   */
  | 'INSPECTORATE'
  /**
   * Mặt trận, đoàn thể.
   * Mass organisation.
   */
  | 'MASS_ORGANISATION'
  /**
   * Bộ.
   * Ministry.
   */
  | 'MINISTRY'
  /**
   * Văn phòng.
   * Office.
   */
  | 'OFFICE'
  /**
   * Người giữ chức vụ.
   * Holder of an office.
   */
  | 'OFFICE_HOLDER'
  /**
   * Trung tâm một cửa của tỉnh.
   * One-stop centre of the province.
   */
  | 'ONE_STOP_CENTRE'
  /**
   * Cơ quan đảng.
   * Party body.
   */
  | 'PARTY'
  /**
   * Ủy ban nhân dân tỉnh, huyện, xã.
   * People's committee of a province, district or commune.
   */
  | 'PEOPLE_COMMITTEE'
  /**
   * Hội đồng nhân dân.
   * People's council.
   */
  | 'PEOPLE_COUNCIL'
  /**
   * Công an.
   * Police.
   */
  | 'POLICE'
  /**
   * Báo, đài.
   * Press.
   */
  | 'PRESS';

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
 * Cấp của cơ quan giữa hai ngày.
 * Level of an agency between two days.
 */
export type AgencyLevelDates = {
  readonly __typename?: 'AgencyLevelDates';
  /**
   * Cấp.
   * Level.
   */
  readonly level: AgencyLevel;
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Một tên của cơ quan giữa hai ngày.
 * A name of an agency between two days.
 */
export type AgencyName = {
  readonly __typename?: 'AgencyName';
  /**
   * Tên tiếng Anh.
   * English name.
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Tên tiếng Việt.
   * Vietnamese name.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Cơ quan cấp trên giữa hai ngày.
 * The agency above between two days.
 */
export type AgencyParent = {
  readonly __typename?: 'AgencyParent';
  /**
   * Cơ quan cấp trên.
   * The agency above.
   */
  readonly agency: Agency;
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Loại tên hoặc mã dùng để nhận ra cơ quan.
 * Kind of a name or code by which an agency is recognised.
 */
export type AliasKind =
  /**
   * Mã đơn vị có quan hệ với ngân sách, 185/2015/TT-BTC.
   * Budget unit code, 185/2015/TT-BTC.
   */
  | 'DVQHNS'
  /**
   * Mã đơn vị hành chính của cơ quan thống kê; có thể dùng lại theo thời gian.
   * Code of the statistics office; re-used over time.
   */
  | 'GSO'
  /**
   * Tên.
   * Name.
   */
  | 'NAME'
  /**
   * Mã định danh kiểu cũ, QCVN 102:2016/BTTTT.
   * Old electronic identifier, QCVN 102:2016/BTTTT.
   */
  | 'QCVN102'
  /**
   * Mã định danh điện tử, 20/2020/QĐ-TTg.
   * Electronic identifier, 20/2020/QĐ-TTg.
   */
  | 'QD20';

/**
 * Bên mang tên hoặc mã ấy quan hệ thế nào với cơ quan.
 * How the bearer of the name or code relates to the agency.
 */
export type AliasRelation =
  /**
   * Bộ phận một cửa của cơ quan.
   * The one-stop unit of the agency.
   */
  | 'ONE_STOP_UNIT'
  /**
   * Ban quản lý dự án của cơ quan.
   * A project board of the agency.
   */
  | 'PROJECT_BOARD'
  /**
   * Chính cơ quan.
   * The agency itself.
   */
  | 'SELF'
  /**
   * Đơn vị trực thuộc.
   * A subordinate unit.
   */
  | 'SUBORDINATE';

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
 * Bảng chỉ số của một cơ quan trong một kỳ, theo một thời điểm biết số liệu.
 * Indicators of one agency in one period at a time of knowledge.
 */
export type IndicatorView = {
  readonly __typename?: 'IndicatorView';
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
   * Thời điểm biết số liệu, một cách viết duy nhất.
   * Time of knowledge in its one spelling.
   */
  readonly asOf: Scalars['AsOf']['output'];
  /**
   * Kỳ.
   * Period.
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
   * Các cơ quan có hiệu lực vào ngày on, theo thứ tự lễ tân rồi theo vần chữ cái tiếng Việt.
   * The agencies that are valid on the day, by protocol and then by the Vietnamese alphabet.
   */
  readonly agencies: ReadonlyArray<Agency>;
  /**
   * Sổ nạp của danh bạ cơ quan: mỗi lần nạp một dòng, mới nhất trước.
   * The ledger of the register of agencies: one line an import, newest first.
   */
  readonly agenciesImports: Maybe<AgenciesImportConnection>;
  /**
   * Các dòng đang chờ của danh bạ cơ quan vì chưa nối được tên đơn vị; chỉ có tên, lý do và vị trí.
   * Rows of the register of agencies that wait for their owner's name to be resolved; name, reason and place only.
   */
  readonly agenciesQuarantine: Maybe<AgenciesQuarantineConnection>;
  /**
   * Tình trạng của nguồn danh bạ.
   * State of the register as a source.
   */
  readonly agenciesSource: Maybe<AgenciesSource>;
  /**
   * Một cơ quan theo mã. Không có on: trả lời cả khi cơ quan đã thôi hoạt động. Có on: null nếu ngày đó cơ quan không có hiệu lực. Mã lạ: null.
   * An agency by id. Without `on` also one that no longer exists; with `on`, null unless it is valid on that day. Unknown id: null.
   */
  readonly agency: Maybe<Agency>;
  /**
   * Danh bạ ở một phiên bản.
   * The register at a version.
   */
  readonly register: Register;
};


export type QueryAgenciesArgs = {
  level?: InputMaybe<AgencyLevel>;
  on?: InputMaybe<Scalars['Date']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgenciesImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgenciesQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegisterArgs = {
  version?: InputMaybe<Scalars['ID']['input']>;
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
 * Toàn bộ danh bạ ở một phiên bản; các nguồn khác giữ bản sao của tài liệu này.
 * The whole register at one version; the other sources keep copies of this document.
 */
export type Register = {
  readonly __typename?: 'Register';
  /**
   * Tên và mã theo ngày.
   * Dated names and codes.
   */
  readonly aliases: ReadonlyArray<RegisterAlias>;
  /**
   * Quy tắc của các nhóm.
   * Rules of the groups.
   */
  readonly groups: ReadonlyArray<RegisterGroup>;
  /**
   * Quan hệ trực thuộc theo ngày.
   * Dated parents.
   */
  readonly parents: ReadonlyArray<RegisterParent>;
  /**
   * Lúc tỉnh biết nội dung này.
   * When the province knew this content.
   */
  readonly publishedAt: Scalars['DateTime']['output'];
  /**
   * Kế thừa.
   * Succession.
   */
  readonly succession: ReadonlyArray<RegisterSuccession>;
  /**
   * Các đơn vị.
   * The units.
   */
  readonly units: ReadonlyArray<RegisterUnit>;
  /**
   * Phiên bản: 16 chữ số hex đầu của SHA-256 nội dung.
   * Version: first 16 hex digits of the SHA-256 of the content.
   */
  readonly version: Scalars['ID']['output'];
};

/**
 * Một tên hoặc mã của một đơn vị giữa hai ngày.
 * A name or code of a unit between two days.
 */
export type RegisterAlias = {
  readonly __typename?: 'RegisterAlias';
  /**
   * Mã đơn vị.
   * Id of the unit.
   */
  readonly agencyId: Scalars['ID']['output'];
  /**
   * Loại tên hoặc mã.
   * Kind of name or code.
   */
  readonly kind: AliasKind;
  /**
   * Độ chắc.
   * How sure it is.
   */
  readonly mark: RegisterMark;
  /**
   * Bên mang tên quan hệ thế nào với đơn vị.
   * How its bearer relates to the unit.
   */
  readonly relation: AliasRelation;
  /**
   * Tên hoặc mã.
   * The name or code.
   */
  readonly text: Scalars['String']['output'];
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Quy tắc của một nhóm: mọi cơ quan thuộc các cấp này có hiệu lực vào ngày được hỏi.
 * Rule of a group: every agency of these levels that is valid on the day.
 */
export type RegisterGroup = {
  readonly __typename?: 'RegisterGroup';
  /**
   * Mã nhóm.
   * Id of the group.
   */
  readonly groupId: Scalars['ID']['output'];
  /**
   * Các cấp; rỗng khi danh bạ không biết thành viên.
   * The levels; empty when the register does not know the members.
   */
  readonly levels: ReadonlyArray<AgencyLevel>;
};

/**
 * Độ chắc của một dữ kiện.
 * How sure a fact is.
 */
export type RegisterMark =
  /**
   * Giả định.
   * Assumption.
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
 * Đơn vị trực thuộc đơn vị khác giữa hai ngày.
 * A unit standing under another between two days.
 */
export type RegisterParent = {
  readonly __typename?: 'RegisterParent';
  /**
   * Mã đơn vị.
   * Id of the unit.
   */
  readonly agencyId: Scalars['ID']['output'];
  /**
   * Mã đơn vị cấp trên.
   * Id of the unit above.
   */
  readonly parentId: Scalars['ID']['output'];
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Một bước kế thừa trong danh bạ.
 * One step of succession in the register.
 */
export type RegisterSuccession = {
  readonly __typename?: 'RegisterSuccession';
  /**
   * Cách kế thừa.
   * How it follows.
   */
  readonly kind: SuccessionKind;
  /**
   * Căn cứ.
   * Legal basis or public source.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ chắc.
   * How sure it is.
   */
  readonly mark: RegisterMark;
  /**
   * Ngày có hiệu lực.
   * The day it takes effect.
   */
  readonly on: Scalars['Date']['output'];
  /**
   * Độ chắc của ngày có hiệu lực.
   * How sure the day is.
   */
  readonly onMark: Maybe<RegisterMark>;
  /**
   * Mã đơn vị trước.
   * Id of the unit before.
   */
  readonly predecessorId: Scalars['ID']['output'];
  /**
   * Phần chức năng được chuyển; null là toàn bộ.
   * Which functions pass; null when all of them do.
   */
  readonly scope: Maybe<Scalars['String']['output']>;
  /**
   * Mã đơn vị sau.
   * Id of the unit after.
   */
  readonly successorId: Scalars['ID']['output'];
};

/**
 * Một đơn vị trong danh bạ, với tên hiện nay hoặc tên cuối cùng.
 * A unit of the register, with its present or last name.
 */
export type RegisterUnit = {
  readonly __typename?: 'RegisterUnit';
  /**
   * Căn cứ.
   * Where it was taken from.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /**
   * Độ chắc của các ngày hiệu lực; null khi không ghi ngày nào.
   * How sure the days are; null when none is stated.
   */
  readonly datesMark: Maybe<RegisterMark>;
  /**
   * Mã.
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Loại.
   * Kind.
   */
  readonly kind: AgencyKind;
  /**
   * Cấp.
   * Level.
   */
  readonly level: AgencyLevel;
  /**
   * Tên tiếng Anh.
   * English name.
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Tên tiếng Việt.
   * Vietnamese name.
   */
  readonly nameVi: Scalars['String']['output'];
  /**
   * Ngày đầu có hiệu lực; null là để ngỏ.
   * First day; null is open.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Ngày đầu không còn hiệu lực; null là để ngỏ.
   * First day after; null is open.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * Bảng xếp hạng theo điểm tự tính; subgraph này nêu các cơ quan được xếp.
 * A ranking by our own scores; this subgraph says which agencies are ranked.
 */
export type ScoreRanking = {
  readonly __typename?: 'ScoreRanking';
  /**
   * Thời điểm biết số liệu.
   * The time of knowledge.
   */
  readonly asOf: Scalars['AsOf']['output'];
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
   * Bộ chỉ số của mọi cơ quan cấp này có mặt vào ngày cuối kỳ, rồi của mọi cơ quan có mặt vào ngày cuối kỳ so sánh.
   * Indicator views of all agencies of the level that exist on the last day of the period, then of all that exist on the last day of the period compared with.
   */
  readonly members: Maybe<ReadonlyArray<IndicatorView>>;
  /**
   * Trang được hỏi: số dòng và con trỏ.
   * The page asked for: rows and cursor.
   */
  readonly page: Scalars['ID']['output'];
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
};

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
 * Một bước kế thừa giữa hai cơ quan.
 * One step of succession between two agencies.
 */
export type Succession = {
  readonly __typename?: 'Succession';
  /**
   * Cơ quan ở đầu kia của bước kế thừa.
   * The agency at the other end.
   */
  readonly agency: Agency;
  /**
   * Vị trí của bước kế thừa này trong tệp.
   * Place of this step in the file.
   */
  readonly filePlace: AgenciesFilePosition;
  /**
   * Lần nạp đã mang bước kế thừa này vào, với tệp của nó.
   * The import that brought this step, with its file.
   */
  readonly import: AgenciesImport;
  /**
   * Cách kế thừa.
   * How it follows.
   */
  readonly kind: SuccessionKind;
  /**
   * Căn cứ: số văn bản, hoặc nguồn công khai khi chưa biết số văn bản.
   * Number of the decision, or the public source while the number is not known.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * Độ chắc của việc kế thừa.
   * How sure the succession is.
   */
  readonly mark: RegisterMark;
  /**
   * Ngày có hiệu lực.
   * The day it takes effect.
   */
  readonly on: Scalars['Date']['output'];
  /**
   * Độ chắc của ngày có hiệu lực.
   * How sure the day is.
   */
  readonly onMark: RegisterMark;
  /**
   * Phần chức năng được chuyển, bằng lời; null là toàn bộ.
   * Which functions pass, in words; null when all of them do.
   */
  readonly scope: Maybe<Scalars['String']['output']>;
};

/**
 * Cách một cơ quan kế thừa cơ quan khác.
 * How one agency follows another.
 */
export type SuccessionKind =
  /**
   * Giải thể.
   * Abolished.
   */
  | 'ABOLISH'
  /**
   * Nhập vào cơ quan giữ nguyên tên.
   * Absorbed by an agency that keeps its identity.
   */
  | 'ABSORB'
  /**
   * Chuyển một phần chức năng.
   * Some functions passed.
   */
  | 'FUNCTION_TRANSFER'
  /**
   * Hợp nhất thành cơ quan mới.
   * Merged into a new agency.
   */
  | 'MERGE'
  /**
   * Vẫn là đơn vị ấy, đổi tên hoặc đổi mã trong danh bạ.
   * The same unit under a new name or a new id of the register.
   */
  | 'RENAME'
  /**
   * Chia, tách.
   * Split.
   */
  | 'SPLIT';

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
  Agency: Agency;
  AgencyHistory: AgencyHistory;
  IndicatorView: IndicatorView;
  ScoreRanking: ScoreRanking;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  AgencyHistory:
    ( { __typename: 'AgencyHistory' }
    & GraphQLRecursivePick<FederationTypes['AgencyHistory'], {"agencyId":true,"mapping":true,"asOf":true}> );
  IndicatorView:
    ( { __typename: 'IndicatorView' }
    & GraphQLRecursivePick<FederationTypes['IndicatorView'], {"agencyId":true,"period":true,"asOf":true}> );
  ScoreRanking:
    ( { __typename: 'ScoreRanking' }
    & GraphQLRecursivePick<FederationTypes['ScoreRanking'], {"level":true,"period":true,"previousPeriod":true,"asOf":true,"frame":true,"page":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ComparabilityBreak: never;
  EvidenceRecord: never;
  FilePosition: ( Place );
  Import: ( ImportEntry );
  MetricRanking: never;
  MetricSeries: never;
  PublishedFigure: never;
  QuarantinedRow: ( WaitingRow );
  RankingCoverage: never;
  RankingEntry: never;
  Reading: never;
  SeriesPoint: never;
  SourceFile: ( ImportedFile );
  SourceStatus: ( SourceStatusParent );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgenciesFilePosition: ResolverTypeWrapper<Place>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgenciesImport: ResolverTypeWrapper<ImportEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgenciesImportConnection: ResolverTypeWrapper<ImportPage>;
  AgenciesQuarantineConnection: ResolverTypeWrapper<WaitingPage>;
  AgenciesQuarantinedRow: ResolverTypeWrapper<WaitingRow>;
  AgenciesSource: ResolverTypeWrapper<SourceStatusParent>;
  AgenciesSourceFile: ResolverTypeWrapper<ImportedFile>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyCode: ResolverTypeWrapper<AgencyCode>;
  AgencyHistory: ResolverTypeWrapper<History>;
  AgencyKind: AgencyKind;
  AgencyLevel: AgencyLevel;
  AgencyLevelDates: ResolverTypeWrapper<LevelRow>;
  AgencyName: ResolverTypeWrapper<AgencyName>;
  AgencyParent: ResolverTypeWrapper<ParentRow>;
  AliasKind: AliasKind;
  AliasRelation: AliasRelation;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  BreakKind: BreakKind;
  ComparabilityBreak: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ComparabilityBreak']>;
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
  Register: ResolverTypeWrapper<RegisterDocument>;
  RegisterAlias: ResolverTypeWrapper<RegisterAliasParent>;
  RegisterGroup: ResolverTypeWrapper<RegisterGroupParent>;
  RegisterMark: RegisterMark;
  RegisterParent: ResolverTypeWrapper<RegisterParentParent>;
  RegisterSuccession: ResolverTypeWrapper<RegisterSuccessionParent>;
  RegisterUnit: ResolverTypeWrapper<RegisterUnitParent>;
  ScoreRanking: ResolverTypeWrapper<Omit<ScoreRanking, 'members'> & { members?: Maybe<ReadonlyArray<ResolversTypes['IndicatorView']>> }>;
  SeriesPoint: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SeriesPoint']>;
  SourceFile: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceFile']>;
  SourceStatus: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceStatus']>;
  Step: Step;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionKind: SuccessionKind;
  Unit: Unit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgenciesFilePosition: Place;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AgenciesImport: ImportEntry;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AgenciesImportConnection: ImportPage;
  AgenciesQuarantineConnection: WaitingPage;
  AgenciesQuarantinedRow: WaitingRow;
  AgenciesSource: SourceStatusParent;
  AgenciesSourceFile: ImportedFile;
  Agency: AgencyRow;
  AgencyCode: AgencyCode;
  AgencyHistory: History;
  AgencyLevelDates: LevelRow;
  AgencyName: AgencyName;
  AgencyParent: ParentRow;
  AsOf: Scalars['AsOf']['output'];
  ComparabilityBreak: ResolversInterfaceTypes<ResolversParentTypes>['ComparabilityBreak'];
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
  Register: RegisterDocument;
  RegisterAlias: RegisterAliasParent;
  RegisterGroup: RegisterGroupParent;
  RegisterParent: RegisterParentParent;
  RegisterSuccession: RegisterSuccessionParent;
  RegisterUnit: RegisterUnitParent;
  ScoreRanking: Omit<ScoreRanking, 'members'> & { members?: Maybe<ReadonlyArray<ResolversParentTypes['IndicatorView']>> } | FederationReferenceTypes['ScoreRanking'];
  SeriesPoint: ResolversInterfaceTypes<ResolversParentTypes>['SeriesPoint'];
  SourceFile: ResolversInterfaceTypes<ResolversParentTypes>['SourceFile'];
  SourceStatus: ResolversInterfaceTypes<ResolversParentTypes>['SourceStatus'];
  Succession: SuccessionRow;
};

export type AgenciesFilePositionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesFilePosition'] = ResolversParentTypes['AgenciesFilePosition']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgenciesImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesImport'] = ResolversParentTypes['AgenciesImport']> = {
  backfill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['AgenciesSourceFile'], ParentType, ContextType>;
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

export type AgenciesImportConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesImportConnection'] = ResolversParentTypes['AgenciesImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgenciesImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgenciesQuarantineConnectionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesQuarantineConnection'] = ResolversParentTypes['AgenciesQuarantineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgenciesQuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgenciesQuarantinedRowResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesQuarantinedRow'] = ResolversParentTypes['AgenciesQuarantinedRow']> = {
  agencyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['AgenciesFilePosition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['AgenciesImport'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgenciesSourceResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesSource'] = ResolversParentTypes['AgenciesSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadenceVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['AgenciesImport']>, ParentType, ContextType>;
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

export type AgenciesSourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgenciesSourceFile'] = ResolversParentTypes['AgenciesSourceFile']> = {
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

export type AgencyResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['AgencyCode']>, ParentType, ContextType, Partial<AgencyCodesArgs>>;
  datesMark?: Resolver<Maybe<ResolversTypes['RegisterMark']>, ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['AgenciesFilePosition'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AgencyHistory'], ParentType, ContextType, RequireFields<AgencyHistoryArgs, 'mapping'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['AgenciesImport'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorView'], ParentType, ContextType, RequireFields<AgencyIndicatorsArgs, 'period'>>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AgencyLevelDates']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<AgencyMembersArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['AgencyName']>, ParentType, ContextType, Partial<AgencyNamesArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<AgencyParentArgs>>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['AgencyParent']>, ParentType, ContextType, Partial<AgencyParentsArgs>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyCodeResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyCode'] = ResolversParentTypes['AgencyCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyHistoryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyHistory'] = ResolversParentTypes['AgencyHistory'], FederationReferenceType extends FederationReferenceTypes['AgencyHistory'] = FederationReferenceTypes['AgencyHistory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyHistory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export type AgencyLevelDatesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyLevelDates'] = ResolversParentTypes['AgencyLevelDates']> = {
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyNameResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyName'] = ResolversParentTypes['AgencyName']> = {
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyParentResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['AgencyParent'] = ResolversParentTypes['AgencyParent']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type ComparabilityBreakResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ComparabilityBreak'] = ResolversParentTypes['ComparabilityBreak']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AgenciesFilePosition', ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  __resolveType: TypeResolveFn<'AgenciesImport', ParentType, ContextType>;
};

export type IndicatorViewResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['IndicatorView'] = ResolversParentTypes['IndicatorView'], FederationReferenceType extends FederationReferenceTypes['IndicatorView'] = FederationReferenceTypes['IndicatorView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MetricRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricRanking'] = ResolversParentTypes['MetricRanking']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AgenciesQuarantinedRow', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agenciesImports?: Resolver<Maybe<ResolversTypes['AgenciesImportConnection']>, ParentType, ContextType, Partial<QueryAgenciesImportsArgs>>;
  agenciesQuarantine?: Resolver<Maybe<ResolversTypes['AgenciesQuarantineConnection']>, ParentType, ContextType, Partial<QueryAgenciesQuarantineArgs>>;
  agenciesSource?: Resolver<Maybe<ResolversTypes['AgenciesSource']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType, Partial<QueryRegisterArgs>>;
};

export type RankingCoverageResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingCoverage'] = ResolversParentTypes['RankingCoverage']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['RegisterAlias']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RegisterGroup']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['RegisterParent']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['RegisterSuccession']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['RegisterUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterAliasResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RegisterAlias'] = ResolversParentTypes['RegisterAlias']> = {
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AliasRelation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegisterGroupResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RegisterGroup'] = ResolversParentTypes['RegisterGroup']> = {
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
};

export type RegisterParentResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RegisterParent'] = ResolversParentTypes['RegisterParent']> = {
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegisterSuccessionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RegisterSuccession'] = ResolversParentTypes['RegisterSuccession']> = {
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onMark?: Resolver<Maybe<ResolversTypes['RegisterMark']>, ParentType, ContextType>;
  predecessorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterUnitResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['RegisterUnit'] = ResolversParentTypes['RegisterUnit']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datesMark?: Resolver<Maybe<ResolversTypes['RegisterMark']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ScoreRankingResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['ScoreRanking'] = ResolversParentTypes['ScoreRanking'], FederationReferenceType extends FederationReferenceTypes['ScoreRanking'] = FederationReferenceTypes['ScoreRanking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScoreRanking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IndicatorView']>>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  __resolveType: TypeResolveFn<'AgenciesSourceFile', ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  __resolveType: TypeResolveFn<'AgenciesSource', ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Loaders, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  filePlace?: Resolver<ResolversTypes['AgenciesFilePosition'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['AgenciesImport'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onMark?: Resolver<ResolversTypes['RegisterMark'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Loaders> = {
  AgenciesFilePosition?: AgenciesFilePositionResolvers<ContextType>;
  AgenciesImport?: AgenciesImportResolvers<ContextType>;
  AgenciesImportConnection?: AgenciesImportConnectionResolvers<ContextType>;
  AgenciesQuarantineConnection?: AgenciesQuarantineConnectionResolvers<ContextType>;
  AgenciesQuarantinedRow?: AgenciesQuarantinedRowResolvers<ContextType>;
  AgenciesSource?: AgenciesSourceResolvers<ContextType>;
  AgenciesSourceFile?: AgenciesSourceFileResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: AgencyCodeResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  AgencyLevelDates?: AgencyLevelDatesResolvers<ContextType>;
  AgencyName?: AgencyNameResolvers<ContextType>;
  AgencyParent?: AgencyParentResolvers<ContextType>;
  AsOf?: GraphQLScalarType;
  ComparabilityBreak?: ComparabilityBreakResolvers<ContextType>;
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
  Register?: RegisterResolvers<ContextType>;
  RegisterAlias?: RegisterAliasResolvers<ContextType>;
  RegisterGroup?: RegisterGroupResolvers<ContextType>;
  RegisterParent?: RegisterParentResolvers<ContextType>;
  RegisterSuccession?: RegisterSuccessionResolvers<ContextType>;
  RegisterUnit?: RegisterUnitResolvers<ContextType>;
  ScoreRanking?: ScoreRankingResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
};

