// The register of petitions as offices keep it (.xlsx, or saved as CSV in whatever encoding): title block, merged heading, one row a petition.
// It states the same petitions as petitions.ts; of the columns on persons only the pseudonym is loaded.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { type Deadlines, type Limit, limitOf } from "../deadlines.ts";
import { anyCode, anyCodeForm, petitionCode, petitionCodeForm, placeCode, placeCodeForm, procedureCode, procedureCodeForm, pseudonym, pseudonymForm } from "./codes.ts";
import { denouncerKnown, personal, unread } from "./persons.ts";
import { channelWords, fieldWords, kindWords, resultWords, statusWords, yesOrNo } from "./words.ts";

const optional = { blank: "null", missing: "null" } as const;
const day = { kind: "day", ...optional } as const;
const persons = ["name", "address", "identity", "telephone"] as const;

const pseudonymOf = (text: string) => (pseudonym.test(text.trim()) ? text.trim() : undefined);

/** What decides on a petition's limit. */
interface Petition {
  readonly kind: string;
  readonly instance: string | null;
  readonly complexity: string | null;
  readonly extensions: number | null;
  readonly place: string | null;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
}

const blame = <const Column extends string>(column: Column, message: string) => ({ column, message });
const isCase = ({ kind }: Petition) => kind === "KHIEU_NAI" || kind === "TO_CAO";
/** Of proposals and feedback the limit runs from receipt. */
const acceptedOf = (line: Petition) => line.acceptedOn ?? (isCase(line) ? null : line.receivedOn);
const complexityOf = ({ complexity }: Petition) => Number(complexity ?? "0");

export function petitionRegister(deadlines: Deadlines) {
  const limit = (line: Petition): Limit | null => {
    const acceptedOn = acceptedOf(line);
    if (acceptedOn === null) return null;
    const instance = line.kind === "KHIEU_NAI" ? (line.instance ?? "") : "";
    return limitOf(deadlines, { kind: line.kind, instance, complexity: complexityOf(line), placeCode: line.place ?? "", acceptedOn, extensions: line.extensions ?? 0 });
  };
  const within = (line: Petition) => {
    const found = limit(line);
    return found && !("wrong" in found) ? found : null;
  };
  return defineForm({
    name: "petition-register",
    titleVi: "Sổ theo dõi đơn khiếu nại, tố cáo, kiến nghị, phản ánh",
    titleEn: "Register of petitions",
    formats: ["xlsx", "csv"],
    period: { window: "reporting", kinds: ["month", "quarter", "half", "nine", "year"] },
    columns: {
      index: { heading: ["TT", "STT"], kind: "text", ...optional },
      code: { heading: "Mã đơn", kind: "code", pattern: petitionCode, allowed: petitionCodeForm },
      receivedOn: { heading: ["Ngày tiếp nhận", "Ngày nhận đơn"], kind: "day" },
      channel: { heading: ["Kênh tiếp nhận", "Nguồn đơn"], kind: "choice", choices: channelWords },
      name: personal(["Người gửi đơn / Họ và tên", "Họ và tên", "Họ tên"]),
      address: personal(["Người gửi đơn / Địa chỉ", "Địa chỉ"]),
      identity: personal(["Người gửi đơn / Số CCCD", "Số CCCD", "CCCD", "CMND"]),
      telephone: personal(["Người gửi đơn / Điện thoại", "Điện thoại", "Số điện thoại"]),
      sender: { heading: ["Người gửi đơn / Bí danh", "Bí danh", "Mã bí danh"], kind: "part", take: pseudonymOf, allowed: `bí danh ${pseudonymForm}`, ...optional },
      subject: unread(["Nội dung đơn", "Nội dung", "Trích yếu"]),
      kind: { heading: ["Phân loại / Loại đơn", "Loại đơn"], kind: "choice", choices: kindWords },
      field: { heading: ["Phân loại / Lĩnh vực", "Lĩnh vực"], kind: "choice", choices: fieldWords },
      procedure: { heading: ["Phân loại / Mã TTHC", "Mã TTHC"], kind: "code", pattern: procedureCode, allowed: procedureCodeForm, ...optional },
      place: { heading: ["Địa bàn (mã GSO)", "Mã địa bàn"], kind: "code", pattern: placeCode, allowed: placeCodeForm, ...optional },
      unit: { heading: ["Đơn vị giải quyết", "Cơ quan giải quyết"], kind: "text" },
      status: { heading: ["Xử lý / Trạng thái", "Trạng thái"], kind: "choice", choices: statusWords },
      acceptedOn: { heading: ["Xử lý / Ngày thụ lý", "Ngày thụ lý"], ...day },
      instance: { heading: ["Xử lý / Lần giải quyết", "Lần giải quyết"], kind: "choice", choices: { "Lần đầu": "LAN_DAU", "1": "LAN_DAU", "Lần hai": "LAN_HAI", "2": "LAN_HAI" }, ...optional },
      complexity: { heading: ["Xử lý / Mức độ", "Mức độ"], kind: "choice", choices: { "Bình thường": "0", "Phức tạp": "1", "Đặc biệt phức tạp": "2" }, ...optional },
      extensions: { heading: ["Xử lý / Số lần gia hạn", "Số lần gia hạn"], kind: "integer", min: 0, max: 2, dash: "null", ...optional },
      statedDueOn: { heading: ["Xử lý / Hạn giải quyết", "Hạn giải quyết"], future: "allow", ...day },
      resolvedOn: { heading: ["Kết quả / Ngày giải quyết", "Ngày giải quyết"], ...day },
      result: { heading: ["Kết quả / Kết luận", "Kết luận"], kind: "choice", choices: resultWords, ...optional },
      effectiveOn: { heading: ["Kết quả / Ngày có hiệu lực", "Ngày có hiệu lực"], future: "allow", ...day },
      executedOn: { heading: ["Kết quả / Ngày thi hành xong", "Ngày thi hành xong"], ...day },
      mustPublish: { heading: ["Công khai / Phải công khai", "Phải công khai"], kind: "flag", ...yesOrNo, ...optional },
      publishedOn: { heading: ["Công khai / Ngày công khai", "Ngày công khai"], ...day },
      duplicateOf: { heading: ["Trùng với đơn", "Trùng với"], kind: "code", pattern: anyCode, allowed: anyCodeForm, ...optional },
    },
    // Groups by kind may stand in the table; what "Tổng cộng" counts over the kinds is passed over.
    groups: { index: "index", label: "code", levels: ["A", "I"], records: ["1", ""] },
    check(line, file) {
      const { kind, resolvedOn, result, acceptedOn } = line;
      const known = kind === "TO_CAO" ? persons.find((column) => line[column] !== null) : undefined;
      if (known) return blame(known, denouncerKnown);
      if (file.to !== null && line.receivedOn > file.to) return blame("receivedOn", `cho phép đến ${file.to}, ngày cuối của kỳ ${file.period}; đã nhận ${line.receivedOn}`);
      if (kind === "KHIEU_NAI" && line.instance === null) return blame("instance", "cho phép Lần đầu, Lần hai với khiếu nại; đã nhận ô trống");
      if (complexityOf(line) > (kind === "TO_CAO" ? 2 : kind === "KHIEU_NAI" ? 1 : 0)) return blame("complexity", "Đặc biệt phức tạp chỉ của tố cáo, Phức tạp chỉ của khiếu nại, tố cáo");
      if (isCase(line) && resolvedOn !== null && result === null) return blame("result", `cho phép ${Object.keys(resultWords).join(", ")} khi có ngày giải quyết; đã nhận ô trống`);
      if (isCase(line) && resolvedOn !== null && acceptedOn === null) return blame("acceptedOn", "không được để trống khi có ngày giải quyết");
      if (resolvedOn === null && (result !== null || line.status === "DINH_CHI")) return blame("resolvedOn", "không được để trống khi có kết luận hoặc đã đình chỉ");
      if (line.duplicateOf === line.code) return blame("duplicateOf", "đơn không trùng với chính nó");
      const order = ["receivedOn", "acceptedOn", "resolvedOn", "effectiveOn", "executedOn"] as const;
      const given = order.filter((column) => line[column] !== null);
      const backwards = given.find((column, i) => (line[column] ?? "") < (line[given[i - 1] ?? column] ?? ""));
      if (backwards) return blame(backwards, `${line[backwards]} sớm hơn ngày của bước trước; thứ tự: tiếp nhận, thụ lý, giải quyết, có hiệu lực, thi hành`);
      const found = limit(line);
      if (found && "wrong" in found) return found.wrong === "rule" ? found.message : blame("extensions", `cho phép ${found.message}; đã nhận ${line.extensions}`);
      return !found && (line.extensions ?? 0) > 0 ? blame("extensions", "đơn chưa thụ lý thì không có gia hạn") : null;
    },
    facts: [
      {
        table: "petitions",
        key: ["code"],
        owner: { text: "unit", on: "receivedOn" },
        values: {
          kind: "kind",
          field: "field",
          procedureCode: "procedure",
          channel: "channel",
          status: "status",
          placeCode: "place",
          remote: (line) => within(line)?.remote ?? false,
          // By law nothing on a denouncer is kept, not even a pseudonym.
          pseudonym: ({ kind, sender }) => (kind === "TO_CAO" ? null : sender),
          receivedOn: "receivedOn",
          acceptedOn: acceptedOf,
          instance: ({ kind, instance }) => (kind === "KHIEU_NAI" ? instance : null),
          complexity: complexityOf,
          extensions: ({ extensions }) => extensions ?? 0,
          firstDueOn: (line) => within(line)?.firstDueOn ?? null,
          dueOn: (line) => within(line)?.dueOn ?? null,
          dueRule: (line) => within(line)?.rule.id ?? null,
          statedDueOn: "statedDueOn",
          resolvedOn: "resolvedOn",
          result: "result",
          effectiveOn: "effectiveOn",
          executedOn: "executedOn",
          mustPublish: ({ mustPublish }) => mustPublish ?? false,
          publishedOn: "publishedOn",
          duplicateOf: "duplicateOf",
        },
      },
    ],
  });
}
