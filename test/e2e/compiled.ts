import { resolve } from "node:path";

/**
 * Where Node keeps the bundles as it compiled them: they are started hundreds of times here, and each start would
 * compile them anew. A build empties the folder.
 */
export const COMPILED = resolve(import.meta.dirname, "../../build/compiled");
