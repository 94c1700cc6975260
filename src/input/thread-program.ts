import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The program of a thread: `source`, a file beside the module at `url`; of a bundle `dist/cli/index.js` the bundle
 * beside it, `dist/reading/index.js`.
 */
export const threadProgram = (url: string, source: string, bundle: string): string =>
  url.endsWith(".ts")
    ? fileURLToPath(new URL(source, url))
    : join(dirname(fileURLToPath(url)), "..", bundle, "index.js");
