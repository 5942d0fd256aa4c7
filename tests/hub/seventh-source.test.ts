// Adding a source is copying a folder and adding one line: shown with a small one, and with what is said when it does not fit.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShippedFile } from "../../kit/import/profile.ts";
import { composeFolders } from "../../schema/compose.ts";
import { printProblem } from "../../schema/problem.ts";
import { findSubgraphs, houseFolder } from "../../schema/subgraph-files.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import satisfaction from "../fixtures/satisfaction/index.ts";
import { openTestHub, type TestHub } from "./harness.ts";

const frameFile = join(houseFolder, "subgraphs/plan/data/frames/PAR-876.json");

/** The frame as an office would edit it: criterion 3.6 is fed by the survey. */
const editedFrame: ShippedFile = {
  profile: "frame",
  file: "PAR-876-khao-sat.json",
  content: () => {
    const frame: { criteria: { code: string }[] } = JSON.parse(readFileSync(frameFile, "utf8"));
    const fed = { metrics: ["SAT-01"], fedBy: "satisfaction", target: "80", max: "1", scoring: { kind: "PROPORTIONAL", fullAt: "100", zeroBelow: "50" }, marks: { criterion: "M", rule: "A", max: "A" } };
    return JSON.stringify({ ...frame, criteria: frame.criteria.map((criterion) => (criterion.code === "3.6" ? { ...criterion, ...fed } : criterion)) });
  },
  knownAt: "2026-01-05T00:00:00+07:00",
  coversFrom: null,
  coversTo: null,
  sample: true,
  by: "tests",
};

describe("a seventh source", () => {
  let hub: TestHub;
  beforeAll(async () => {
    const edited = subgraphs.map((one) => (one.name === "plan" ? { ...one, shipped: (...args: Parameters<typeof one.shipped>) => [...one.shipped(...args), editedFrame] } : one));
    hub = await openTestHub({ definitions: [...edited, satisfaction] });
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  test("answers its figures in the view, and plan scores them without an edit", async () => {
    const { answer } = await hub.ask(`{ agency(id: "QNG-SNV") { indicators(period: "2024") { satisfaction { satisfiedShare { metric state value numerator denominator source } }
      egov { onTimeRate { source } } scores { criterion { code } state points metrics } } } satisfactionSource { rows fresh } }`);
    expect(answer.errors).toBeUndefined();
    const { indicators } = (answer.data ?? {})["agency"] as { indicators: { scores: { criterion: { code: string } }[] } };
    expect(indicators).toMatchObject({
      satisfaction: { satisfiedShare: { metric: "SAT-01", state: "OK", value: "90.00", numerator: "45", denominator: "50", source: "satisfaction" } },
      egov: { onTimeRate: { source: "egov" } },
    });
    expect(indicators.scores.find(({ criterion }) => criterion.code === "3.6")).toMatchObject({ state: "MET", metrics: ["SAT-01"] });
    expect(answer.data?.["satisfactionSource"]).toEqual({ rows: 3, fresh: false });
    expect([...hub.cost.calls].sort()).toEqual(["agencies", "complaints", "disbursement", "egov", "inspections", "plan", "satisfaction", "satisfaction"]);
  });
});

describe("a source that does not fit is told where, what and what to do", () => {
  const composeEdited = (edit: (sdl: string) => string): string => {
    const folder = mkdtempSync(join(tmpdir(), "chiso-source-"));
    cpSync(satisfaction.folder, folder, { recursive: true });
    writeFileSync(join(folder, "schema.graphql"), edit(readFileSync(join(folder, "schema.graphql"), "utf8")));
    const composed = composeFolders([...findSubgraphs(), { name: "satisfaction", folder }]);
    rmSync(folder, { recursive: true });
    return "problems" in composed ? composed.problems.map(printProblem).join("\n") : "composed";
  };

  test("as it is, it composes", () => {
    expect(composeEdited((sdl) => sdl)).toBe("composed");
  });

  test("a field without a description in both languages", () => {
    const told = composeEdited((sdl) => sdl.replace("  Mọi số đo dùng để chấm điểm.\n", ""));
    expect(told).toMatch(/✖ HUB-L701 {3}.*schema\.graphql SatisfactionIndicators\.readings\n {2}SatisfactionIndicators\.readings chỉ có một ngôn ngữ\n {2}Sửa: viết mô tả/);
  });

  test("a field that another source owns", () => {
    const told = composeEdited((sdl) => `${sdl}\n"""\nCơ quan.\nAn agency.\n"""\ntype Agency @key(fields: "id") {\n  """\n  Mã.\n  Id.\n  """\n  id: ID!\n  """\n  Tên.\n  Name.\n  """\n  nameVi: String!\n}\n`);
    expect(told).toMatch(/✖ HUB-C301 \(INVALID_FIELD_SHARING\) {3}.*schema\.graphql:\d+:\d+/);
    expect(told).toContain("Agency.nameVi");
    expect(told).toContain("Sửa: bỏ trường này ở nguồn không sở hữu nó");
  });

  test("a key that nobody can make", () => {
    const told = composeEdited((sdl) => sdl.replace('@key(fields: "agencyId period asOf")', '@key(fields: "agencyCode")'));
    expect(told).toMatch(/✖ HUB-K101 \(KEY_INVALID_FIELDS\) {3}.*schema\.graphql:\d+:\d+/);
    expect(told).toContain('IndicatorView "agencyId period asOf"');
  });

  test("text that is no GraphQL", () => {
    const told = composeEdited((sdl) => sdl.replace("type SatisfactionIndicators {", "type SatisfactionIndicators ["));
    expect(told).toMatch(/✖ HUB-C101 \(INVALID_GRAPHQL\) {3}.*schema\.graphql:40:29\n {2}Syntax Error/);
  });
});
