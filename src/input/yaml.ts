/** A bundle of its own, which `plan/stack.ts` requires when it meets a template. */
export { parseDocument } from "yaml";
