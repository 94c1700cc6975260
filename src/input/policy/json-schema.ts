import * as z from "zod/mini";
import { policyFile } from "./schema.ts";

/**
 * JSON Schema (draft 2020-12) of the policy file, for editors. Checks over several keys, such as `from` after `to`, are
 * not in it.
 */
export const policySchema = (): object => z.toJSONSchema(policyFile(), { target: "draft-2020-12", io: "input" });
