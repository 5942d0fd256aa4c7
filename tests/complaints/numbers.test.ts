// Published figures on petitions: none of Quảng Ngãi's own were found for 2019–2025. The neighbour's – Nghệ An, nine months of 2025: 8,363 petitions,
// 7,613 of them eligible, 217 complaints and denunciations – say of which size and mix a register is; the counts must come out of one like it.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openComplaints } from "./harness.ts";
import { csv, feedback, known, petition } from "./petitions.ts";
import { askViews } from "./register.ts";

const published = { petitions: 8_363, eligible: 7_613, cases: 217 };

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  const NgayTiepNhan = "01/07/2024";
  const rows = Array.from({ length: published.petitions }, (_, i) => {
    if (i < published.cases) return petition(i + 1, { NgayTiepNhan, LoaiDon: i % 3 === 0 ? "TO_CAO" : "KHIEU_NAI" });
    return feedback(i + 1, { NgayTiepNhan, LoaiDon: i % 4 === 0 ? "KIEN_NGHI" : "PHAN_ANH", TrangThai: i < published.eligible ? "DA_PHAN_LOAI" : "KHONG_DU_DIEU_KIEN" });
  });
  await source.subgraph.load(known(csv(rows), "so-lon.csv", "2024-10-02T08:00:00+07:00"));
});
afterAll(() => source.close());

test("of 8,363 petitions the 7,613 eligible ones count, and complaints and denunciations stay apart from the rest: 2–3 per cent", async () => {
  const { data } = await askViews<{ received: readonly { kind: string; count: number }[] }>(source.subgraph, "received { kind count }", ["QNG-UBND"], "2024-9M");
  const counts = Object.fromEntries((data?._entities[0]?.complaints.received ?? []).map(({ kind, count }) => [kind, count]));
  expect(counts).toEqual({ KHIEU_NAI: 144, TO_CAO: 73, KIEN_NGHI: 1849, PHAN_ANH: 5547 });
  const cases = Number(counts["KHIEU_NAI"]) + Number(counts["TO_CAO"]);
  const all = Object.values(counts).reduce((sum, count) => Number(sum) + Number(count), 0);
  expect([cases, all]).toEqual([published.cases, published.eligible]);
  expect((cases / published.petitions) * 100).toBeGreaterThan(2);
  expect((cases / published.petitions) * 100).toBeLessThan(3);
});
