import type { Path, Reference } from "./catalogue.ts";

/** All that a reference looks at, of the object that has it. */
export const pathsOfReference = ({ path, when, follows, whole, except, having }: Reference): readonly Path[] => [
  path,
  ...[except, having?.path].filter((one) => one !== undefined),
  ...Object.keys({ ...when, ...(follows || {}), ...(whole || {}) }),
];
