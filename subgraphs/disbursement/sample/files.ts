import type { ShippedFile } from "../../../kit/import/profile.ts";
import type { Register } from "../../../kit/register/register.ts";
export function sampleFiles(_register: Register): ShippedFile[] { return []; }
