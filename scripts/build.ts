/**
 * src → dist. Two builds are byte-identical, so CI compares dist with what is committed.
 *
 * Bundles are CommonJS: Node starts it sooner than modules of ECMAScript, and one of these programs is started before
 * every command of an agent.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type ChunkingContext, type OutputChunk, type Plugin, type PreRenderedChunk, rolldown } from "rolldown";
import { tables, writeTables } from "../src/catalogue/load.ts";
import { sourcesIn, stampBuilt } from "./built.ts";
import { licencesOf } from "./licences.ts";
import { compileMachine } from "./machine.ts";

/** Each bundle, by its folder in dist, with the file of src that it starts with. */
const BUNDLES = {
  cli: "cli/main.ts",
  action: "action/main.ts",
  drill: "action/drill.ts",
  doctor: "action/doctor.ts",
  roots: "action/roots/main.ts",
  reading: "reading/main.ts",
  scanning: "input/json/ahead/thread.ts",
  yaml: "input/yaml.ts",
};

/**
 * The toolkit's client names undici for a fetch that goes through a proxy. Nobody here calls that, and a third of each
 * bundle would be undici.
 */
const withoutUndici: Plugin = {
  name: "without-undici",
  resolveId: (id) => (id === "undici" ? "\0undici" : null),
  load: (id) => (id === "\0undici" ? "export const ProxyAgent = undefined;" : null),
};

const SRC = resolve("src");

/**
 * What each of these commands loads whenever it runs, by the files that it starts with. Each part of the command line is
 * loaded when it is needed, so that a hook does not wait for a review; but a bundler makes a file of all that the same
 * parts load, some fifty for a review, and each costs Node a fifth of a millisecond.
 */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  start: ["cli/main.ts"],
  hook: ["keyboard/hook/run.ts"],
  // Loaded by the hook as well, as soon as it has a command to read.
  shell: ["keyboard/hook/shell/read.ts"],
  command: ["cli/command.ts"],
  log: ["keyboard/log/command.ts"],
  explain: ["cli/explain.ts"],
  review: ["cli/review.ts"],
};

/** For each module that they load, which of LOADED that are: `explain-review`. */
function loadedBy(moduleInfo: (id: string) => { readonly importedIds: readonly string[] } | null): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, starts] of Object.entries(LOADED)) {
    const reached = new Set(starts.map((start) => join(SRC, start)));
    for (const id of reached) for (const imported of moduleInfo(id)?.importedIds ?? []) reached.add(imported);
    for (const id of reached) names.set(id, names.has(id) ? `${names.get(id)}-${name}` : name);
  }
  return names;
}

/** `src/report/json.ts` → `report-json`, `node_modules/@msgpack/msgpack/…` → `msgpack`. */
function nameOf(path: string): string {
  if (path.startsWith(SRC)) return relative(SRC, path).replace(/\.ts$/, "").replaceAll("/", "-");
  return /^.*\/node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(path)?.[1] ?? basename(path, ".js");
}

/** What is loaded only when it is needed stands in a file of its own, named for the last module in it. */
const chunkName = ({ facadeModuleId, moduleIds, name }: PreRenderedChunk): string =>
  `${nameOf(facadeModuleId ?? moduleIds.findLast((path) => path.startsWith(SRC)) ?? moduleIds.at(-1) ?? name)}.js`;

/** The file that a module goes into; null: whichever the bundler gives it. */
function together(): (id: string, context: ChunkingContext) => string | null {
  let names: Map<string, string> | undefined;
  return (id, context) => {
    names ??= loadedBy((module) => context.getModuleInfo(module));
    return names.get(id) ?? null;
  };
}

/** Without what is only for readers, and in ASCII: Node reads that several times faster. */
const asShipped = (code: string): string =>
  code.replaceAll("\r\n", "\n").replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

async function bundled(entry: string): Promise<readonly OutputChunk[]> {
  const bundle = await rolldown({
    input: join(SRC, entry),
    platform: "node",
    tsconfig: false,
    // An entry that exports something would else get its shared parts as files of their own.
    preserveEntrySignatures: "allow-extension",
    resolve: {
      // The other form of jsonc-parser loads its parts in a way that no bundler sees.
      mainFields: ["module", "main"],
      // The same library as modules: less of it is taken, and V8 does not go over each file of it twice.
      alias: { yaml: resolve("node_modules/yaml/browser/index.js") },
    },
    plugins: [withoutUndici],
    onLog: (level, { code, message }) => {
      // That a plugin took long says how busy the machine is, and nothing about what is built.
      if (level === "warn" && code !== "PLUGIN_TIMINGS") throw new Error(message);
    },
  });
  const { output } = await bundle.generate({
    format: "cjs",
    // All of it by require, which is one way to load things less.
    dynamicImportInCjs: false,
    entryFileNames: "index.js",
    chunkFileNames: chunkName,
    codeSplitting: {
      groups:
        entry === BUNDLES.cli
          ? [{ name: together(), debugName: "what a command loads", includeDependenciesRecursively: false }]
          : [],
    },
    comments: { legal: true, jsdoc: false, annotation: false },
  });
  await bundle.close();
  const chunks = output.filter((file) => file.type === "chunk");
  refuseWhatIsMissing(chunks);
  return chunks;
}

/** Throws where a bundle would load a file that does not ship. */
function refuseWhatIsMissing(chunks: readonly OutputChunk[]): void {
  const files = new Set(chunks.map(({ fileName }) => `./${fileName}`));
  for (const { code, fileName } of chunks)
    for (const [, name = ""] of code.matchAll(/\brequire[$\w]*\(["']([^"']+)["']\)/g))
      if (!isBuiltin(name) && !files.has(name)) throw new Error(`${fileName} loads ${name}, which is in no bundle`);
}

function write(path: string, text: string, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

await compileMachine();
const sources = sourcesIn(".");
const bundles = await Promise.all(
  Object.entries(BUNDLES).map(async ([name, entry]) => ({ name, chunks: await bundled(entry) })),
);

// A build that fails leaves dist as it was.
rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
for (const { name, chunks } of bundles) {
  for (const { code, fileName } of chunks)
    write(join("dist", name, fileName), asShipped(code), code.startsWith("#!") ? 0o777 : 0o666);
  write(join("dist", name, "licenses.txt"), licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
}
write(join("dist", "package.json"), '{ "type": "commonjs" }\n');

const catalogue = join("dist", "catalogue");
mkdirSync(catalogue);
writeTables(catalogue, tables());

stampBuilt(".", sources);
