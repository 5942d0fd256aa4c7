// What can go wrong before there is anything to run, each in one sentence that says what to do.

/** Printed without a stack. */
export class Plain extends Error {
  constructor(vi, en, exitCode = 1) {
    super(`${vi}\n  ${en}`);
    this.exitCode = exitCode;
  }
}

/** Platforms for which Node 24 comes as a package. */
const packaged = ["linux-x64", "linux-arm64", "darwin-x64", "win32-x64"];

export function explainMachine({ platform, arch, version, isMusl }) {
  const major = Number.parseInt(version, 10);
  if (major < 20) return new Plain(`Node ${version} quá cũ: cài Node 24 (https://nodejs.org), ít nhất là 20.`, `Node ${version} is too old: install Node 24 (https://nodejs.org), at least 20.`);
  if (isMusl) {
    return new Plain(
      `Hệ điều hành này dùng musl (Alpine), không có Node 24 và PostgreSQL đi kèm: dùng Debian, Ubuntu hoặc một hệ có glibc.`,
      `This system uses musl (Alpine), for which no Node 24 and PostgreSQL come along: use Debian, Ubuntu or another with glibc.`,
    );
  }
  if (!packaged.includes(`${platform}-${arch}`) && major < 24) {
    return new Plain(
      `Không có Node 24 đi kèm cho ${platform}-${arch}: cài Node 24 (https://nodejs.org) rồi chạy lại; đang dùng Node ${version}.`,
      `No Node 24 comes along for ${platform}-${arch}: install Node 24 (https://nodejs.org) and run again; this is Node ${version}.`,
    );
  }
  return undefined;
}

export function explainNode() {
  return new Plain(
    "Đã cài gói nhưng thiếu Node 24 (node_modules/.bin/node): bỏ `omit=optional` trong cấu hình npm rồi chạy `npm ci`, hoặc cài Node 24.",
    "The packages are there but Node 24 is not (node_modules/.bin/node): drop `omit=optional` from npm's configuration and run `npm ci`, or install Node 24.",
  );
}

const causes = [
  [/npm: command not found/, "Không tìm thấy npm: cài Node kèm npm (https://nodejs.org)", "npm was not found: install Node with npm (https://nodejs.org)"],
  [/ENOSPC|no space left/i, "Hết chỗ trên ổ đĩa: giải phóng ít nhất 1 GB", "The disk is full: free at least 1 GB"],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|CERT|E50[0-9]/,
    "Không tải được gói từ kho npm: kiểm tra mạng, proxy (npm config get proxy) và kho (npm config get registry)",
    "The packages could not be fetched: check the network, the proxy (npm config get proxy) and the registry (npm config get registry)",
  ],
  [/EUSAGE|in sync/, "package.json và package-lock.json không khớp: chạy `git checkout package.json package-lock.json`", "package.json and package-lock.json differ: run `git checkout package.json package-lock.json`"],
  [/EINTEGRITY/, "Một gói tải về không đúng mã băm: chạy `npm cache clean --force`", "A fetched package does not have its hash: run `npm cache clean --force`"],
  [/EBADPLATFORM|EBADENGINE/, "Hệ điều hành hoặc bản Node này không được hỗ trợ: cài Node 24 (https://nodejs.org)", "This platform or Node is not supported: install Node 24 (https://nodejs.org)"],
  [/EACCES|EPERM|EROFS|EBUSY/, "Không ghi được vào node_modules: cấp quyền ghi, dừng chương trình đang dùng nó hoặc xoá thư mục đó", "node_modules cannot be written: give write permission, stop what uses it, or delete the folder"],
];

/** From what npm printed. */
export function explainInstall(output, code, signal) {
  if (signal === "SIGINT" || signal === "SIGTERM" || signal === "SIGHUP") return new Plain("Đã dừng khi đang cài gói; chạy lại để cài tiếp.", "Stopped while the packages were installed; run again to go on.", 130);
  const cause = causes.find(([pattern]) => pattern.test(output));
  if (cause) return new Plain(`${cause[1]}, rồi chạy lại.`, `${cause[2]}, then run again.`);
  const tail = output.trim().split("\n").slice(-12).join("\n  ");
  return new Plain(`\`npm ci\` hỏng (mã ${code ?? signal}); npm nói:`, `\`npm ci\` failed (code ${code ?? signal}); npm says:\n  ${tail}`);
}
