import { createHash } from "node:crypto";
import type { Json } from "../json/value.ts";

/** What tells a value from others, and does not tell the value: it may be a secret. */
export const fingerprintOf = (value: Json): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
