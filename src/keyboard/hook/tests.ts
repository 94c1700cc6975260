import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { type HclBlock, type HclBody, hclIn } from "../../text/hcl.ts";
import { flagName, isFlag } from "./flags.ts";
import { valueAt } from "./shell/args.ts";
import type { Text } from "./shell/word.ts";

/**
 * What `terraform test` would do. A run of a test applies for real unless it says otherwise, and what it made is
 * destroyed in the end; with it whatever an import block of the configuration took over, which was there before.
 */

const TEST = /\.(tftest|tofutest)\.(hcl|json)$/;

/** The first test that would apply for real, as a person would look for it; null where none does. */
export function realTest(folder: string, args: readonly Text[]): string | null {
  const filters = valuesOf(args, "filter");
  const place = (valuesOf(args, "test-directory") ?? ["tests"]).at(-1) ?? null;
  if (place === null) return "-test-directory";
  const named = filters?.map((name) => resolve(folder, name ?? "")) ?? [];
  const isAsked = (path: string): boolean =>
    named.length === 0 || filters?.includes(null) === true || named.includes(path);
  const files = [...new Set([resolve(folder), resolve(folder, place)])].flatMap(testsIn).filter(isAsked);
  const providers = providersOf(folder);
  for (const file of files) {
    const run = realRun(file, providers);
    if (run !== null) return `${relative(folder, file)}${run === "" ? "" : `, run "${run}"`}`;
  }
  return null;
}

/** Values of an option that may stand several times, null for one that is not known; undefined where it never does. */
function valuesOf(args: readonly Text[], option: string): readonly (string | null)[] | undefined {
  const found = args.flatMap(({ head }, at) =>
    isFlag(head) && flagName(head) === option ? [valueAt(args, at)?.text ?? null] : [],
  );
  return found.length === 0 ? undefined : found;
}

const testsIn = (folder: string): readonly string[] => namesIn(folder, TEST).map((name) => join(folder, name));

function namesIn(folder: string, pattern: RegExp): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    // Most roots have no folder of tests.
    return [];
  }
}

function bodyOf(path: string): HclBody | null {
  try {
    return hclIn(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** The name of the first run of a file that applies for real; empty where the file can't be read. */
function realRun(file: string, providers: readonly string[] | null): string | null {
  const body = file.endsWith(".json") ? null : bodyOf(file);
  if (body === null) return "";
  const runs = body.blocks.filter(({ type }) => type === "run");
  const real = runs.find(({ attributes }) => attributes.get("command") !== "plan");
  return real === undefined || isMocked(body, runs, providers) ? null : (real.labels[0] ?? "");
}

/** With these a run is of another configuration, or keeps its state elsewhere. */
const OTHER: ReadonlySet<string> = new Set(["module", "backend"]);

/** Whether all that a file's runs do is done by mocks: every provider of the root has one, and none a real one. */
function isMocked({ blocks }: HclBody, runs: readonly HclBlock[], providers: readonly string[] | null): boolean {
  const mocks = blocks.filter(({ type, attributes }) => type === "mock_provider" && !attributes.has("alias"));
  const isMixed =
    blocks.some(({ type }) => type === "provider") ||
    runs.some((run) => run.attributes.has("providers") || run.blocks.some(({ type }) => OTHER.has(type)));
  return !isMixed && (providers?.every((name) => mocks.some(({ labels }) => labels[0] === name)) ?? false);
}

/**
 * The providers that `init` chose, of the modules too; null where that is not known, or where a name may stand for
 * another one.
 */
function providersOf(folder: string): readonly string[] | null {
  const lock = bodyOf(join(folder, ".terraform.lock.hcl"));
  if (lock === null) return null;
  const names = lock.blocks.filter(({ type }) => type === "provider").map(({ labels }) => basename(labels[0] ?? ""));
  const files = namesIn(folder, /\.(tf|tofu)(\.json)?$/).map((name) => join(folder, name));
  const isOwn = new Set(names).size === names.length && files.every(namesPlainly) && files.every(isAllMocked);
  return isOwn ? names : null;
}

/**
 * Whether a mock takes the place of all that a file of the root may do: not of a provider under another name, nor of a
 * command of its own, and of a module nobody knows here.
 */
const isAllMocked = (path: string): boolean =>
  !path.endsWith(".json") && !/^[^\S\n]*(alias\s*=|(provisioner|module)[\s"])/m.test(readFileSync(path, "utf8"));

/** Whether each provider is called what it is: `aws = { source = "hashicorp/aws" }`. */
function namesPlainly(path: string): boolean {
  const required = (bodyOf(path)?.blocks ?? [])
    .filter(({ type }) => type === "terraform")
    .flatMap(({ blocks }) => blocks.filter(({ type }) => type === "required_providers"));
  return required.every(({ attributes }) =>
    [...attributes].every(([name, value]) => {
      const source = /source\s*=\s*"([^"]*)"/.exec(value)?.[1];
      return source === undefined || basename(source) === name;
    }),
  );
}
