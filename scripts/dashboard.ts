// `npm run dashboard`: builds the dashboard if it is stale, and says so.

import { dashboardBuild } from "../dashboard/build.ts";

const started = performance.now();
const { stale, build } = dashboardBuild();
if (stale) await build();
const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
process.stdout.write(stale ? `✔ đã dựng bảng điều khiển · dashboard built ${seconds} s\n` : "✔ bảng điều khiển đã mới · dashboard is up to date\n");
