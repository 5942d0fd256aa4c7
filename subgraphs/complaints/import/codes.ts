// Codes that files of this source hold, and what is said of one that is none.

/** The day of receipt and a running number. */
export const petitionCode = /^H48-\d{6}-\d{4,6}$/;
export const petitionCodeForm = "H48-yyMMdd-số, ví dụ H48-240312-00123";

/** Of the portal or the hotline (assumption, A: no export of the province's own has been seen). */
export const feedbackCode = /^(PAKN|1022)-\d{6}-\d{4,8}$/;
export const feedbackCodeForm = "PAKN-yyMMdd-số hoặc 1022-yyMMdd-số, ví dụ PAKN-241005-001234";

/** Either: what came by the portal may repeat what stands in the register. */
export const anyCode = new RegExp(`${petitionCode.source}|${feedbackCode.source}`);
export const anyCodeForm = `mã của một đơn khác: ${petitionCodeForm}, hoặc ${feedbackCodeForm}`;

export const procedureCode = /^\d\.\d{6}$/;
export const procedureCodeForm = "mã thủ tục, ví dụ 1.001612";

/** GSO code: a district to 30/6/2025, a commune after. */
export const placeCode = /^(\d{3}|\d{5})$/;
export const placeCodeForm = "mã GSO 3 hoặc 5 chữ số";

export const pseudonym = /^ND-[0-9A-F]{8}$/;
export const pseudonymForm = "ND- và 8 chữ số hệ 16";
