// Every error code a client can see, with its HTTP status (for errors that end the whole request) and its text in two languages.
// Anything that is not in this table leaves the gateway as INTERNAL.

interface ErrorKind {
  readonly status: number;
  readonly message: string;
  readonly messageVi: string;
}

export const errorKinds = {
  GRAPHQL_PARSE_FAILED: { status: 400, message: "The document is not valid GraphQL", messageVi: "Câu truy vấn không đúng cú pháp GraphQL" },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: "The document does not fit the schema", messageVi: "Câu truy vấn không khớp với lược đồ" },
  BAD_USER_INPUT: { status: 400, message: "An argument or variable has a value that is not allowed", messageVi: "Giá trị tham số hoặc biến không hợp lệ" },
  BAD_CURSOR: { status: 400, message: "The cursor is not one that this list gave out", messageVi: "Con trỏ trang không do danh sách này cấp" },
  LIMIT_BODY: { status: 413, message: "The request body is too large", messageVi: "Nội dung yêu cầu quá lớn" },
  LIMIT_TOKENS: { status: 400, message: "The document has too many tokens", messageVi: "Câu truy vấn quá dài" },
  LIMIT_DEPTH: { status: 400, message: "The document is nested too deeply", messageVi: "Câu truy vấn lồng quá sâu" },
  LIMIT_FIELDS: { status: 400, message: "The document asks for too many fields", messageVi: "Câu truy vấn xin quá nhiều trường" },
  LIMIT_ALIASES: { status: 400, message: "The document has too many aliases", messageVi: "Câu truy vấn có quá nhiều bí danh" },
  LIMIT_ROOT_FIELDS: { status: 400, message: "The document has too many root fields", messageVi: "Câu truy vấn có quá nhiều trường gốc" },
  LIMIT_DIRECTIVES: { status: 400, message: "The document has too many directives", messageVi: "Câu truy vấn có quá nhiều chỉ thị" },
  LIMIT_LIST: { status: 400, message: "A list in the variables is too long", messageVi: "Danh sách trong biến quá dài" },
  LIMIT_COST: { status: 400, message: "The document would cost too much", messageVi: "Câu truy vấn tốn quá nhiều tài nguyên" },
  TRUSTED_ONLY: { status: 403, message: "Only trusted documents are answered here", messageVi: "Chỉ trả lời các truy vấn đã đăng ký" },
  PERSISTED_QUERY_NOT_FOUND: { status: 404, message: "No trusted document has this hash", messageVi: "Không có truy vấn đã đăng ký với mã băm này" },
  INTROSPECTION_DISABLED: { status: 400, message: "Introspection is off; the schema is at /schema.graphql", messageVi: "Không mở introspection; lược đồ ở /schema.graphql" },
  SOURCE_UNAVAILABLE: { status: 200, message: "The source could not be reached", messageVi: "Không kết nối được nguồn dữ liệu" },
  SOURCE_TIMEOUT: { status: 200, message: "The source did not answer in time", messageVi: "Nguồn dữ liệu không trả lời đúng hạn" },
  SOURCE_BUSY: { status: 200, message: "The source is busy", messageVi: "Nguồn dữ liệu đang quá tải" },
  SOURCE_BAD_RESPONSE: { status: 200, message: "The source gave an answer that cannot be read", messageVi: "Nguồn dữ liệu trả lời không đọc được" },
  SOURCE_INVALID_VALUE: { status: 200, message: "The source gave a value of the wrong type", messageVi: "Nguồn dữ liệu trả giá trị sai kiểu" },
  SOURCE_TOO_LARGE: { status: 200, message: "The source gave an answer that is too large", messageVi: "Nguồn dữ liệu trả lời quá lớn" },
  REQUEST_DEADLINE: { status: 200, message: "The request ran out of time", messageVi: "Yêu cầu quá thời gian cho phép" },
  OVERLOADED: { status: 503, message: "The gateway is overloaded; try again", messageVi: "Cổng đang quá tải, xin thử lại" },
  UNAUTHENTICATED: { status: 401, message: "Sign in first", messageVi: "Cần đăng nhập" },
  FORBIDDEN: { status: 403, message: "Not allowed", messageVi: "Không được phép" },
  AUDIT_UNAVAILABLE: { status: 200, message: "The access log cannot be written, so this field is withheld", messageVi: "Không ghi được nhật ký truy cập nên trường này chưa trả lời" },
  IMPORT_RUNNING: { status: 409, message: "Another import of this source is running", messageVi: "Đang có một lần nạp khác của nguồn này" },
  INTERNAL: { status: 500, message: "Internal error", messageVi: "Lỗi nội bộ" },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorKinds, code);
}
