// Sends the query, shows the answer as JSON and – where it lists agencies with readings – as a table. No library.

const query = document.querySelector("#query");
const status = document.querySelector("#status");
const states = { OK: "", PROVISIONAL: "tạm tính", STALE: "quá hạn cập nhật", NO_DATA: "chưa có số liệu", NOT_APPLICABLE: "không áp dụng", WITHHELD: "không công bố" };

async function ask() {
  status.textContent = "đang hỏi…";
  const started = performance.now();
  try {
    const response = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: query.value }) });
    const answer = await response.json();
    const ms = Math.round(performance.now() - started);
    const errors = answer.errors?.length ?? 0;
    status.textContent = `${response.status} · ${ms} ms${errors ? ` · ${errors} lỗi: ${answer.errors[0].extensions?.messageVi ?? answer.errors[0].message}` : ""}`;
    document.querySelector("#answer").textContent = JSON.stringify(answer, null, 2);
    document.querySelector("#table").replaceChildren(...tableOf(answer.data));
  } catch (error) {
    status.textContent = `không hỏi được: ${error.message}`;
  }
}

/** Every reading below a row becomes a column; texts are set as text, never as markup. */
function tableOf(data) {
  const rows = Object.values(data ?? {}).find((value) => Array.isArray(value) && value.some((row) => row?.nameVi));
  if (!rows) return [];
  const readings = rows.map((row) => readingsOf(row.indicators ?? {}));
  const columns = [...new Set(readings.flatMap((found) => [...found.keys()]))];
  const table = element("table");
  table.append(line("th", ["Cơ quan", ...columns, "Điểm tự tính"]));
  rows.forEach((row, i) => {
    const { total, totalMax } = row.indicators ?? {};
    const score = totalMax ? `${decimal(total)} / ${decimal(totalMax)}` : "";
    const cells = columns.map((column) => readings[i].get(column)).map((reading) => (reading ? [show(reading), words(reading)] : [""]));
    const tr = line("td", [row.nameVi, ...cells, score]);
    [...tr.children].slice(1).forEach((cell) => cell.classList.add("number"));
    table.append(tr);
  });
  return [table];
}

function readingsOf(value, found = new Map()) {
  for (const child of Object.values(value)) {
    if (child?.metric && "state" in child) found.set(child.metric, child);
    else if (child && typeof child === "object" && !Array.isArray(child)) readingsOf(child, found);
  }
  return found;
}

const decimal = (text) => (text ?? "").replace(".", ",");
const show = ({ value, unit }) => (value === null ? "–" : decimal(value) + (unit === "PERCENT" ? " %" : ""));
const words = ({ state, numerator, denominator, source }) => [states[state], numerator && denominator ? `${short(numerator)}/${short(denominator)}` : "", source].filter(Boolean).join(" · ");
const short = (text) => (text.length > 9 ? `${decimal((Number(text) / 1e9).toFixed(1))} tỷ` : text);

function line(tag, cells) {
  const tr = element("tr");
  for (const cell of cells) {
    const one = element(tag);
    const [text, small] = [cell].flat();
    one.textContent = text;
    if (small) one.append(Object.assign(element("small"), { textContent: small }));
    tr.append(one);
  }
  return tr;
}

const element = (tag) => document.createElement(tag);

document.querySelector("#run").addEventListener("click", ask);
void ask();
