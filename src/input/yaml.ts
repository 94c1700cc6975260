/** A bundle of its own, which `plan/yaml.ts` requires when it meets a template, or an object as text. */
export { isScalar, parseDocument, visit } from "yaml";
