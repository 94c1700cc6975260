import type { ResourceChange } from "./change.ts";
import type { ParsedPath } from "./path.ts";
import type { ObjectMatch } from "./policy.ts";

/** Where providers keep tags. */
export const TAGS: readonly string[] = ["tags", "tags_all", "labels", "effective_labels"];

/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
export const tagPath = (where: string, name: string): string => `${where}[${JSON.stringify(name)}]`;

/** Where the tags may stand by which these entries name objects. */
export function tagsIn(entries: readonly ObjectMatch[]): readonly ParsedPath[] {
  const names = new Set(entries.flatMap(({ tags }) => Object.keys(tags)));
  return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
}

/** Whether an update changes one of these tags. */
export const isRetagged = (
  { before, after }: Pick<ResourceChange, "before" | "after">,
  tags: readonly ParsedPath[],
): boolean => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
