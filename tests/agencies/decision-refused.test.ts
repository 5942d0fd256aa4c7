// What an annex may not say: each refusal names the cell, what is allowed and what was given.

import { afterAll, beforeAll, expect, test } from "vitest";
import { line, withDecision, withLines } from "./decision-file.ts";
import { openAgencies } from "./harness.ts";

let it: Awaited<ReturnType<typeof openAgencies>>;
beforeAll(async () => {
  it = await openAgencies({ clock: () => new Date("2025-12-16T01:00:00Z") });
});
afterAll(() => it[Symbol.asyncDispose]());

const load = (change: Parameters<typeof withDecision>[0]) =>
  withDecision(change, async (opened) => {
    const report = await it.subgraph.importFile({ opened, profile: "change-decision", period: undefined, by: "kiểm thử", osUser: null, sample: false }, { commit: false });
    return { ...report, messages: report.findings.problems.map(({ position, message }) => `${position.replace("'Phụ lục'!", "")}: ${message}`) };
  });

const merge = (before: string, others: Readonly<Record<number, string>> = {}, after = "UBND xã Bình Minh Chương") => line("Hợp nhất", before, after, others);

test.each([
  ["a unit that there is not", [line("Đổi tên", "Sở Ngoại giao", "Sở Đối ngoại")], ['C6: cho phép tên hoặc mã có hiệu lực ngày 2025-12-31 trong danh bạ; đã nhận "Sở Ngoại giao"; gần nhất: Sở Ngoại vụ, Sở Giáo dục và Đào tạo, Sở Dân tộc và Tôn giáo']],
  ["a unit that has ended", [line("Đổi tên", "Sở Giao thông vận tải", "Sở Vận tải")], [expect.stringMatching(/^C6: cho phép tên hoặc mã có hiệu lực ngày 2025-12-31 trong danh bạ; đã nhận "Sở Giao thông vận tải"; gần nhất: /)]],
  ["a successor that there is not", [line("Sáp nhập", "UBND xã Bình Minh", "UBND xã Bình Mới")], [expect.stringMatching(/^D6: cho phép tên hoặc mã có hiệu lực ngày 2025-12-31 trong danh bạ; đã nhận "UBND xã Bình Mới"; gần nhất: /)]],
  ["a new place without id or code", [merge("UBND xã Bình Minh"), merge("UBND xã Bình Chương")], ['E6: "UBND xã Bình Minh Chương": ghi mã trong danh bạ, hoặc mã GSO để suy ra mã']],
  ["a new body without id", [line("Hợp nhất", "Sở Ngoại vụ", "Sở Mới"), line("Hợp nhất", "Sở Y tế", "Sở Mới")], ['E6: "Sở Mới": đơn vị mới phải có mã trong danh bạ, ví dụ QNG-SNNMT']],
  ["an id that is somebody's", [line("Thành lập", "", "Sở Mới", { 4: "QNG-SYT", 5: "Sở", 6: "Sở", 7: "UBND tỉnh Quảng Ngãi" })], ['E6: cho phép mã chưa dùng; đã nhận "QNG-SYT"']],
  ["an id of the wrong form", [line("Thành lập", "", "Sở Mới", { 4: "sở mới" })], ['E6: Mã trong danh bạ: cho phép mã gồm chữ hoa, chữ số và gạch nối, tối đa 40 ký tự; đã nhận "sở mới"']],
  ["a new unit without parent", [line("Thành lập", "", "Sở Mới", { 4: "QNG-SM", 5: "Sở", 6: "Sở" })], ['H6: "Sở Mới": phải nêu đơn vị cấp trên']],
  ["a new unit without level", [line("Thành lập", "", "Sở Mới", { 4: "QNG-SM", 6: "Sở", 7: "UBND tỉnh Quảng Ngãi" })], ['F6: "Sở Mới": không suy ra được cấp; ghi Trung ương, Tỉnh, Sở, Huyện, Xã hoặc Khác']],
  ["a commune at another level", [merge("UBND xã Bình Minh", { 5: "Huyện", 8: "21085" }), merge("UBND xã Bình Chương")], ['F6: "UBND xã Bình Minh Chương" là cấp COMMUNE; đã nhận DISTRICT']],
  ["two codes for one new unit", [merge("UBND xã Bình Minh", { 8: "21085" }), merge("UBND xã Bình Chương", { 8: "21100" })], ['I7: "UBND xã Bình Minh Chương": đã nhận 21100, khác 21085 ở \'Phụ lục\'!I6']],
  ["a name that another unit bears", [merge("UBND xã Bình Minh", { 8: "21085" }, "UBND xã Vạn Tường"), merge("UBND xã Bình Chương", {}, "UBND xã Vạn Tường")], [expect.stringMatching(/^D6: "UBND xã Vạn Tường, tỉnh Quảng Ngãi" chỉ QNG-X25-21085-2026, nhưng cùng ngày đã chỉ QNG-X25-21061 \(danh-ba-2025-07-02\.json: places\.csv dòng \d+\)$/)]],
  ["a code that another unit bears", [merge("UBND xã Bình Minh", { 8: "21061" }), merge("UBND xã Bình Chương")], [expect.stringMatching(/^I6: "21061" chỉ QNG-X25-21061-2026, nhưng cùng ngày đã chỉ QNG-X25-21061 /)]],
  ["a unit with two fates", [line("Giải thể", "UBND xã Bình Minh", ""), line("Sáp nhập", "UBND xã Bình Minh", "Xã Vạn Tường")], ["B7: UBND xã Bình Minh: cùng ngày đã có 'Phụ lục'!B6; một đơn vị vào nhiều đơn vị thì mọi dòng là Chia, tách"]],
  ["a successor that ends on the same day", [line("Sáp nhập", "UBND xã Bình Minh", "Xã Vạn Tường"), line("Giải thể", "Xã Vạn Tường", "")], ["D6: UBND xã Vạn Tường (QNG-X25-21061) hết hiệu lực ngày 2026-01-01 theo chính tệp này"]],
  ["an end without heir for the unit above others", [line("Giải thể", "Văn phòng Ủy ban nhân dân tỉnh", "")], ["C6: Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh (QNG-TTPVKS) trực thuộc đơn vị này; thêm dòng Đổi tên nêu đơn vị cấp trên mới"]],
  ["a rename of a department into a commune", [line("Đổi tên", "Sở Ngoại vụ", "UBND xã Ngoại Vụ")], ['D6: Sở Ngoại vụ: tên mới cũng phải là của một cơ quan, không phải đơn vị hành chính; đã nhận "UBND xã Ngoại Vụ"']],
  ["a rename that changes the kind", [line("Đổi tên", "Sở Ngoại vụ", "Ban Ngoại vụ", { 6: "Ban" })], ["B6: Sở Ngoại vụ là DEPARTMENT DEPARTMENT, Đổi tên không đổi cấp và loại; đã nhận DEPARTMENT BOARD; ghi mã mới để thành đơn vị khác"]],
  ["functions that are not named", [line("Chuyển chức năng", "Sở Công Thương", "Sở Tài chính")], ["L6: Chức năng, nhiệm vụ chuyển giao: Chuyển chức năng thì phải nêu chức năng nào"]],
  ["two lines of functions between the same units", [line("Chuyển chức năng", "Sở Công Thương", "Sở Tài chính", { 11: "Giá" }), line("Chuyển chức năng", "QNG-SCT", "Sở Tài chính", { 11: "Thuế" })], ["B7: cùng ngày đã có dòng từ QNG-SCT sang QNG-STC ('Phụ lục'!B6); ghi các chức năng vào một dòng, cách nhau bằng dấu chấm phẩy"]],
  ["a new unit that had a name before", [line("Thành lập", "Sở Y tế", "Sở Mới", { 4: "QNG-SM" })], ['C6: Đơn vị trước khi thay đổi: Thành lập thì phải để trống; đã nhận "Sở Y tế"']],
  ["an abolition with a successor", [line("Giải thể", "Sở Y tế", "Sở Mới")], ['D6: Đơn vị sau khi thay đổi: Giải thể thì phải để trống; đã nhận "Sở Mới"']],
  ["a change that there is not", [line("Nâng cấp", "Sở Y tế", "Sở Mới")], ['B6: Nội dung thay đổi: cho phép Thành lập, Đổi tên, Hợp nhất, Sáp nhập, Chia, tách, Giải thể, Chuyển chức năng; đã nhận "Nâng cấp"']],
  ["a day before a change that is known", [line("Đổi tên", "QNG-H-522", "UBND thành phố Trà Khúc", {}, "01/01/2025")], ["C6: QNG-H-522 đã có thay đổi được ghi từ ngày 2025-07-01; cho phép thay đổi sau ngày đó"]],
])("%s is refused", async (_, lines, messages) => {
  const report = await load(withLines(...lines));
  expect([report.outcome, report.messages]).toEqual(["REFUSED", messages]);
});

test("without a number of the decision there is no legal basis; a column may state it", async () => {
  const plain = (rows: string[][]) => {
    rows[2] = ["(Kèm theo quyết định của UBND tỉnh)"];
    withLines(line("Đổi tên", "Sở Ngoại vụ", "Sở Đối ngoại"))(rows);
  };
  expect((await load(plain)).messages).toEqual(['6: phần đầu của tệp không có số văn bản, ví dụ "Kèm theo Quyết định số 1234/QĐ-UBND", và ô này trống']);
  const stated = await load((rows) => {
    plain(rows);
    rows[4]?.splice(4, 1, "Căn cứ");
    rows[5]?.splice(4, 1, "77/NQ-HĐND");
  });
  expect([stated.outcome, stated.messages]).toEqual(["DRY_RUN", []]);
});

test("a line stated twice counts once and both are named; with other words under one key both are refused", async () => {
  const transfer = (scope: string) => line("Chuyển chức năng", "Sở Công Thương", "Sở Tài chính", { 11: scope });
  expect(await load(withLines(transfer("Giá"), transfer("Giá")))).toMatchObject({ outcome: "DRY_RUN", duplicates: [{ position: "'Phụ lục'!7", firstPosition: "'Phụ lục'!6" }] });
  expect(await load(withLines(transfer("Giá"), transfer("Thuế")))).toMatchObject({ outcome: "REFUSED", messages: [expect.stringContaining("7: khoá")] });
});
