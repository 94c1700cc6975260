/**
 * node scripts/measure.ts
 *
 * Prints how long the functions of src are, its files over the limit, comments that are too wide, and the circles in
 * which files import each other.
 * The exit code is 1 when a limit is broken. src/catalogue is rows and no logic, so it has no limits but the last.
 *
 * TypeScript 7 has no parser for programs. Node takes the types out and leaves every line where it was, and acorn reads
 * the rest: it has no dependencies and no native code, and is kept by those who keep the standard's grammar.
 */
import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, posix } from "node:path";
import { type AnyNode, parse } from "acorn";

/** In lines; `width` in columns. */
export const LIMITS = { median: 8, ninth: 25, longest: 60, file: 300, width: 120 } as const;
const SHOWN = 10;

export interface Measured {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

export type Files = ReadonlyMap<string, string>;

type FunctionNode = Extract<
  AnyNode,
  { readonly type: "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" }
>;

const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | null)?.type === "string";

const children = (node: AnyNode): readonly AnyNode[] => Object.values(node).flat().filter(isNode);

const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";

const nameIn = (node: AnyNode): string | null =>
  node.type === "Identifier" || node.type === "PrivateIdentifier" ? node.name : null;

/** The name to which a node binds what it holds: `const a = …`, `{ a: … }`, `a() {}`, `a = …`. */
function bound(node: AnyNode): string | null {
  if (node.type === "VariableDeclarator") return nameIn(node.id);
  if (node.type === "Property" || node.type === "MethodDefinition" || node.type === "PropertyDefinition")
    return nameIn(node.key);
  return node.type === "AssignmentExpression" ? nameIn(node.left) : null;
}

/**
 * Imports of types alone become plain imports, which stay when the types go: a reader follows both. `export type A =`
 * is none.
 */
const withTypeImports = (text: string): string =>
  text.replace(/^(import|export) type (?=[{*]|\w+ from)/gm, (_, word: string) => `${word}      `);

const treeOf = (text: string): AnyNode =>
  parse(stripTypeScriptTypes(withTypeImports(text)), { ecmaVersion: "latest", sourceType: "module", locations: true });

/**
 * Functions with a name or a body of statements, from their first line to their last. `(row) => row.name` in a call is
 * a part of its line and no function of its own; the lines of one in another count for both.
 */
export function functionsIn(path: string, text: string): readonly Measured[] {
  const found: Measured[] = [];
  const walk = (node: AnyNode, given: string | null): void => {
    if (isFunction(node) && node.loc) {
      const name = ("id" in node ? node.id?.name : null) ?? given;
      const [first, last] = [node.loc.start.line, node.loc.end.line];
      if (name !== null || node.body.type === "BlockStatement")
        found.push({ name: name ?? "(no name)", path, line: first, lines: last - first + 1 });
    }
    for (const child of children(node)) walk(child, bound(node));
  };
  walk(treeOf(text), null);
  return found;
}

const isImport = (node: AnyNode): boolean =>
  node.type === "ImportDeclaration" ||
  node.type === "ExportNamedDeclaration" ||
  node.type === "ExportAllDeclaration" ||
  node.type === "ImportExpression";

/** The files that a file names in imports, types included. */
export function importsIn(path: string, text: string): readonly string[] {
  const named: string[] = [];
  const walk = (node: AnyNode): void => {
    const source = isImport(node) && "source" in node ? node.source : null;
    if (source?.type === "Literal" && String(source.value).startsWith("."))
      named.push(posix.join(posix.dirname(path), String(source.value)));
    for (const child of children(node)) walk(child);
  };
  walk(treeOf(text));
  return named;
}

/** Circles of imports: every file that is in any is in one of these. The first file of each comes last again. */
export function circlesIn(files: Files): readonly (readonly string[])[] {
  const imports = new Map([...files].map(([path, text]) => [path, importsIn(path, text)]));
  const seen = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const path of files.keys()) {
    const way = seen.has(path) ? null : wayBack(imports, path);
    if (way === null) continue;
    circles.push(way);
    for (const one of way) seen.add(one);
  }
  return circles;
}

/** The shortest way from a file over its imports back to it. */
function wayBack(imports: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] | null {
  const ways: (readonly [string, ...string[]])[] = [[start]];
  const reached = new Set<string>();
  for (const way of ways)
    for (const next of imports.get(way.at(-1) as string) ?? []) {
      if (next === start) return [...way, start];
      if (!reached.has(next)) ways.push([...way, next]);
      reached.add(next);
    }
  return null;
}

/** The value that `share` of all are at most. */
export const share = (sorted: readonly number[], of: number): number => sorted[Math.ceil(sorted.length * of) - 1] ?? 0;

const linesOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/** Lines of comments that are too wide: the formatter breaks code and leaves these alone. An address can't be broken. */
export const wideComments = (path: string, text: string): readonly string[] =>
  text
    .split("\n")
    .flatMap((line, at) =>
      line.length > LIMITS.width && /^\s*(?:\*|\/\/|\/\*)/.test(line) && !line.includes("https://")
        ? [`${path}:${at + 1} is a comment of ${line.length} columns, over ${LIMITS.width}`]
        : [],
    );

/** What is found, and which limits are broken. */
export function measured(files: Files): { readonly report: readonly string[]; readonly broken: readonly string[] } {
  const logic = [...files].filter(([path]) => !path.startsWith("src/catalogue/"));
  const functions = logic.flatMap(([path, text]) => functionsIn(path, text)).sort((a, b) => b.lines - a.lines);
  const lengths = functions.map(({ lines }) => lines).reverse();
  const [median, ninth] = [share(lengths, 0.5), share(lengths, 0.9)];
  const long = functions.filter(({ lines }) => lines > LIMITS.longest);
  const large = logic.filter(([, text]) => linesOf(text) > LIMITS.file);
  const circles = circlesIn(files);
  const broken = [
    ...(median > LIMITS.median ? [`half of the functions may have ${LIMITS.median} lines, and have ${median}`] : []),
    ...(ninth > LIMITS.ninth ? [`90 % of the functions may have ${LIMITS.ninth} lines, and have ${ninth}`] : []),
    ...long.map(({ name, path, line, lines }) => `${path}:${line} ${name} has ${lines} lines, over ${LIMITS.longest}`),
    ...large.map(([path, text]) => `${path} has ${linesOf(text)} lines, over ${LIMITS.file}`),
    ...[...files].flatMap(([path, text]) => wideComments(path, text)),
    ...circles.map((circle) => `a circle of imports: ${circle.join(" → ")}`),
  ];
  const report = [
    `${functions.length} functions in ${logic.length} files: half have at most ${median} lines, 90 % at most ${ninth}`,
    "The longest:",
    ...functions.slice(0, SHOWN).map(({ name, path, line, lines }) => `  ${lines}  ${path}:${line}  ${name}`),
  ];
  return { report, broken };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const paths = globSync("src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const files = new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const { report, broken } = measured(files);
  process.stdout.write(`${report.join("\n")}\n`);
  if (broken.length > 0) process.stderr.write(`Broken limits:\n${broken.map((one) => `  ${one}\n`).join("")}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
