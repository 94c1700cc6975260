import { blobSha, bytesOf, sameContent } from "./commits.ts";
import type { Content, Files } from "./world.ts";

/** One changed file between two commits, as GitHub lists it. */
export interface FileChange {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Null where GitHub sends none: binary content, or a text that is too long. */
  readonly patch: string | null;
}

/**
 * What changed from one tree to another, by path, as git finds it: a file that went and one like it that came are a
 * rename.
 */
export const changesBetween = (before: Files, after: Files): FileChange[] => {
  const gone = [...before].filter(([path]) => !after.has(path));
  const come = [...after].filter(([path]) => !before.has(path));
  const origins = renames(gone, come);
  const moved = new Set(origins.values());
  const changes = [
    ...gone.filter(([path]) => !moved.has(path)).map(([path, content]) => change("removed", path, content, null)),
    ...come.map(([path, content]) => {
      const origin = origins.get(path);
      return origin === undefined
        ? change("added", path, null, content)
        : change("renamed", path, before.get(origin) ?? null, content, origin);
    }),
    ...[...after].flatMap(([path, content]) => {
      const earlier = before.get(path);
      return earlier === undefined || sameContent(earlier, content) ? [] : [change("modified", path, earlier, content)];
    }),
  ];
  return changes.toSorted((one, other) => (one.path < other.path ? -1 : 1));
};

/** New path → old path. Equal content first; then the most alike, from half of the lines on, as git does by default. */
const renames = (
  gone: readonly (readonly [string, Content])[],
  come: readonly (readonly [string, Content])[],
): Map<string, string> => {
  const found = new Map<string, string>();
  const free = new Map(gone);
  const take = (path: string, origin: string): void => {
    found.set(path, origin);
    free.delete(origin);
  };
  for (const [path, content] of free.size === 0 ? [] : come) {
    const equal = [...free].find(([, earlier]) => sameContent(earlier, content));
    if (equal !== undefined) take(path, equal[0]);
  }
  for (const [path, content] of come) {
    if (found.has(path) || free.size === 0) continue;
    const [best] = [...free]
      .map(([origin, earlier]) => ({ origin, likeness: likeness(earlier, content) }))
      .toSorted((one, other) => other.likeness - one.likeness);
    if (best !== undefined && best.likeness >= 0.5) take(path, best.origin);
  }
  return found;
};

const likeness = (one: Content, other: Content): number => {
  const [theirs, ours] = [linesOf(one), linesOf(other)];
  if (theirs === null || ours === null || Math.max(theirs.length, ours.length) === 0) return 0;
  const left = new Map([...Map.groupBy(theirs, (line) => line)].map(([line, all]) => [line, all.length]));
  let shared = 0;
  for (const line of ours) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(line, count - 1);
    }
  }
  return shared / Math.max(theirs.length, ours.length);
};

const change = (
  status: FileChange["status"],
  path: string,
  before: Content | null,
  after: Content | null,
  previousPath: string | null = null,
): FileChange => {
  const sha = blobSha(after ?? before ?? "");
  const [earlier, later] = [before === null ? [] : linesOf(before), after === null ? [] : linesOf(after)];
  if (earlier === null || later === null)
    return { path, previousPath, status, sha, additions: 0, deletions: 0, patch: null };
  const steps = stepsBetween(earlier, later);
  const patch = patchOf(steps);
  return {
    path,
    previousPath,
    status,
    sha,
    additions: steps.filter(({ sign }) => sign === "+").length,
    deletions: steps.filter(({ sign }) => sign === "-").length,
    // GitHub's limits for one file's diff: 20,000 lines or 500 KB.
    patch: patch === "" || steps.length > 20_000 || patch.length > 500_000 ? null : patch,
  };
};

/** The lines of a text, or null for binary content. */
const linesOf = (content: Content): string[] | null => {
  const bytes = bytesOf(content);
  if (bytes.includes(0)) return null;
  const text = Buffer.from(bytes).toString("utf8");
  if (text === "") return [];
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
};

interface Step {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/**
 * The shortest way from one list of lines to the other, by longest common subsequence between what they share at both
 * ends.
 */
const stepsBetween = (before: readonly string[], after: readonly string[]): Step[] => {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  return [
    ...before.slice(0, head).map((line) => ({ sign: " ", line }) as const),
    ...middleSteps(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map((line) => ({ sign: " ", line }) as const),
  ];
};

const middleSteps = (before: readonly string[], after: readonly string[]): Step[] => {
  const removed = before.map((line) => ({ sign: "-", line }) as const);
  const added = after.map((line) => ({ sign: "+", line }) as const);
  // The table below is quadratic; a diff of this size is read by nobody, and any true diff will do.
  if (before.length * after.length > 1_000_000) return [...removed, ...added];

  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      steps.push({ sign: " ", line: before[i] ?? "" });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      steps.push(...removed.slice(i, i + 1));
      i += 1;
    } else {
      steps.push(...added.slice(j, j + 1));
      j += 1;
    }
  }
  return [...steps, ...removed.slice(i), ...added.slice(j)];
};

const CONTEXT = 3;

/** A unified diff without the file headers, as GitHub's `patch` is. */
const patchOf = (steps: readonly Step[]): string =>
  hunks(steps)
    .map((hunk) => hunkText(steps, hunk))
    .join("\n");

/** Ranges of steps to show: every change with three lines around it, ranges that touch made one. */
const hunks = (steps: readonly Step[]): [from: number, to: number][] => {
  const ranges: [number, number][] = [];
  for (const [index, { sign }] of steps.entries()) {
    if (sign === " ") continue;
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
    const last = ranges.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
};

const hunkText = (steps: readonly Step[], [from, to]: readonly [number, number]): string => {
  const count = (signs: string, some: readonly Step[]): number =>
    some.filter(({ sign }) => signs.includes(sign)).length;
  const [earlier, shown] = [steps.slice(0, from), steps.slice(from, to)];
  const range = (signs: string): string => {
    const length = count(signs, shown);
    // A side without lines names the line before it.
    return `${count(signs, earlier) + (length === 0 ? 0 : 1)}${length === 1 ? "" : `,${length}`}`;
  };
  return [`@@ -${range(" -")} +${range(" +")} @@`, ...shown.map(({ sign, line }) => sign + line)].join("\n");
};
