import { expect, test } from "vitest";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { registerProfile } from "../../subgraphs/agencies/import/register.ts";
import { smallFiles } from "./files.ts";

const publishedAt = "2025-07-01T17:00:00.000Z";

test("the small register is right as it stands", () => {
  expect(buildRegister(smallFiles(), publishedAt)).not.toHaveProperty("problems");
});

test.each([
  ["a day that does not exist", "bodies.csv", 3, "S-OLD,2,DEPARTMENT,DEPARTMENT,P,Sở Cũ,Old,,2025-02-30,V,M,1/QĐ", ['bodies.csv dòng 3: cột valid_to: cho phép YYYY-MM-DD, hoặc để trống; đã nhận "2025-02-30"']],
  ["a level that there is not", "bodies.csv", 2, "P,1,COUNTY,PEOPLE_COMMITTEE,,Ủy ban,P,,,V,,1/QĐ", ['bodies.csv dòng 2: cột level: cho phép CENTRAL, PROVINCE, DEPARTMENT, DISTRICT, COMMUNE, OTHER; đã nhận "COUNTY"']],
  ["a missing column", "groups.csv", 1, "group,level,mark,base", ["groups.csv dòng 1: thiếu cột basis; các cột có: group, level, mark, base"]],
  ["an end before the start", "bodies.csv", 4, "S-NEW,3,DEPARTMENT,DEPARTMENT,P,Sở Mới,New,2025-03-01,2025-02-01,V,M,2/QĐ", ["bodies.csv dòng 4: valid_from 2025-03-01 phải trước valid_to 2025-02-01", "succession.csv dòng 2: successor S-NEW chưa có hoặc không còn hiệu lực ngày 2025-03-01"]],
  ["an id given twice", "bodies.csv", 6, "S-NEW,5,DEPARTMENT,DEPARTMENT,P,Sở Khác,Other,2025-03-01,,V,M,2/QĐ", ["bodies.csv dòng 6: mã S-NEW lặp lại: dòng sau phải bắt đầu đúng ngày dòng trước hết hiệu lực; đã nhận 2025-03-01, còn bodies.csv dòng 4 hết hiệu lực để trống"]],
  ["forms that overlap", "places.csv", 4, "X-1,21001,thị trấn,Bắc,H-1,2024-12-01,2025-07-01,V,D,1/NQ", ["places.csv dòng 4: mã X-1 lặp lại: dòng sau phải bắt đầu đúng ngày dòng trước hết hiệu lực; đã nhận 2024-12-01, còn places.csv dòng 3 hết hiệu lực 2025-01-01"]],
  ["a parent that there is not", "places.csv", 3, "X-1,21001,xã,Bắc,H-9,,2025-01-01,V,D,1/NQ", ['places.csv dòng 3: cột parent: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "H-9"']],
  ["a parent that ended before", "places.csv", 4, "X-1,21001,thị trấn,Bắc,H-1,2025-01-01,,V,D,1/NQ", ["places.csv dòng 4: parent H-1 không có hiệu lực suốt thời gian của X-1"]],
  ["an alias of nobody", "aliases.csv", 2, "S-GONE,NAME,Sở C,SELF,,,D,", ['aliases.csv dòng 2: cột agency: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "S-GONE"']],
  ["a name of two agencies on one day", "aliases.csv", 2, "P,NAME,SỞ  CŨ,SELF,2025-02-28,,D,", ['aliases.csv dòng 2: "SỞ  CŨ" chỉ P, nhưng cùng ngày đã chỉ S-OLD (bodies.csv dòng 3)']],
  ["a code of two agencies on one day", "aliases.csv", 2, "P,GSO,522,SELF,,,D,", ['aliases.csv dòng 2: "522" chỉ P, nhưng cùng ngày đã chỉ H-1 (places.csv dòng 2)']],
  ["a group that is an agency", "groups.csv", 2, "S-OLD,DEPARTMENT,V,1/QĐ", ['groups.csv dòng 2: cột group: cho phép mã có kind GROUP trong bodies.csv; đã nhận "S-OLD"']],
  ["a predecessor that lives on", "succession.csv", 2, "P,S-NEW,RENAME,,2025-03-01,2/QĐ,V,M", ["succession.csv dòng 2: predecessor P vẫn còn hiệu lực ngày 2025-03-01; chỉ FUNCTION_TRANSFER cho phép như vậy"]],
  ["a successor of nobody", "succession.csv", 2, "S-LOST,S-NEW,RENAME,,2025-03-01,2/QĐ,V,M", ['succession.csv dòng 2: cột predecessor: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "S-LOST"']],
] as const)("%s is named by file and line", (_, file, line, text, messages) => {
  const built = buildRegister(smallFiles({ file, line, text }), publishedAt);
  expect("problems" in built ? built.problems.map(({ position, message }) => `${position}: ${message}`) : []).toEqual(messages);
});

test("a name may pass to another agency when the first has ended", () => {
  const built = buildRegister(smallFiles({ file: "aliases.csv", line: 2, text: "S-NEW,NAME,Sở Cũ,SELF,,,D," }), publishedAt);
  expect(built).not.toHaveProperty("problems");
});

test("a missing file is a problem like any other", () => {
  const built = buildRegister(smallFiles().slice(1), publishedAt);
  expect(built).toMatchObject({ problems: [{ position: "bodies.csv", message: "thiếu tệp; danh bạ gồm bodies.csv, places.csv, aliases.csv, groups.csv, succession.csv" }] });
});

test.each(["", "[]", '{"files": [{"name": "bodies.csv"}]}', "null"])("an import that is not the five files is refused: %s", (content) => {
  const parsed = registerProfile.read(content);
  expect(parsed.rows).toEqual([]);
  expect(parsed.problems.map(({ position }) => position)).toEqual(["tệp"]);
});
