// What a started hub says last: where things are, and a query to paste.

interface Welcome {
  readonly url: string;
  readonly sample: boolean;
  readonly seconds: string;
}

export function welcome({ url, sample, seconds }: Welcome): string {
  const query = `{ agencies(level: DEPARTMENT, on: "2022-06-30") { nameVi indicators(period: "2024") { egov { onTimeRate { value state } } disbursement { rate { value state } } total totalMax } } }`;
  return `
✔ Sẵn sàng sau ${seconds} · ready – ${sample ? "SỐ LIỆU MẪU, không dùng để báo cáo · sample data, not for reporting" : "nạp số liệu · load data: npx hub import --help"}

  Trang đầu · first page   ${url}/
  GraphQL                  ${url}/graphql   (POST)
  Lược đồ · schema         ${url}/schema.graphql
  Sức khoẻ · health        ${url}/readyz

  Thử ngay · try:
  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'

  Dừng · stop: Ctrl-C`;
}
