import { posix } from "node:path";
import { impliedProvider } from "../../domain/terraform.ts";
import { type HclBlock, type HclBody, hclIn } from "../../text/hcl.ts";
import { configurationTextAt, type Folder } from "./folders.ts";

/** What the configuration in one folder says, as far as it tells a root from a module. */
export interface Configuration {
  readonly path: string;
  /** Where the state is kept; null where it does not say. `cloud` for HCP Terraform. */
  readonly backend: string | null;
  /** Where a backend is named, or else would be. */
  readonly settingsAt: { readonly file: string; readonly line: number };
  /** What its backend can't do without, and the files do not say: `bucket`, `key`. */
  readonly unset: readonly string[];
  /** Its plan depends on the workspace: it asks for it, or HCP Terraform keeps several under one tag. */
  readonly asksWorkspace: boolean;
  /** Names of `provider` blocks. */
  readonly configured: readonly string[];
  /** Names of the providers that it needs, configured here or not. */
  readonly providers: readonly string[];
  /** Folders of the modules that it calls by a local path. */
  readonly calls: readonly string[];
  /** Sources of modules that git fetches from elsewhere. */
  readonly fetched: readonly string[];
  readonly hasResources: boolean;
  /** Something can be planned: more than providers, variables and settings. */
  readonly declares: boolean;
  /** The files of the repository that its links lead to. */
  readonly linked: readonly string[];
  /** Names of its own files of configuration. */
  readonly files: readonly string[];
  /** Values for its variables lie beside it, or the lock file of its providers. */
  readonly isUsed: boolean;
  readonly hasTofu: boolean;
  /** What it says of the version of the program: `~> 1.9`; null where it says nothing. */
  readonly requires: string | null;
  /** A program wrote it: it is there only once that has run. */
  readonly isMade: boolean;
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
/** What CDKTF, and CDK Terrain after it, write: https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/project-setup */
const MADE = "cdk.tf.json";
const IS_USED = /^(terraform\.tfvars|.*\.auto\.tfvars|\.terraform\.lock\.hcl)(\.json)?$/;

/** A folder → its configuration; null where it has none. */
export function configurationIn(top: string, folder: Folder): Configuration | null {
  const { path, files, linked } = folder;
  const own = files.filter((name) => NATIVE.test(name) || JSON_FORM.test(name));
  if (own.length === 0) return null;
  const texts = own.map((name) => ({ name, text: configurationTextAt(top, folder, name) }));
  const read = texts.map(({ name, text }) => ({ name, body: bodyOf(name, text) }));
  const blocks = read.flatMap(({ body }) => body?.blocks ?? []);
  const settings = blocks.filter(({ type }) => type === "terraform");
  const configured = labelsOf(blocks, "provider");
  const needed = settings.flatMap(({ blocks: inner }) =>
    inner.filter(({ type }) => type === "required_providers").flatMap(({ attributes }) => [...attributes.keys()]),
  );
  const typed = blocks
    .filter(({ type }) => type === "resource" || type === "data")
    .map(({ labels }) => labels[0] ?? "");
  return {
    path,
    backend: settings.map(backendIn).find((one) => one !== null) ?? null,
    settingsAt: settingsAt(path, read),
    configured,
    providers: [...new Set([...configured, ...needed, ...typed.map(impliedProvider)])].sort(),
    calls: blocks.filter(({ type }) => type === "module").flatMap((block) => localSource(block.attributes, path)),
    fetched: blocks.filter(({ type }) => type === "module").flatMap(({ attributes }) => gitSource(attributes)),
    hasResources: blocks.some(({ type }) => type === "resource" || type === "module"),
    declares: blocks.some(({ type }) => DECLARING.has(type)),
    linked,
    files: own,
    unset: settings.flatMap(({ blocks: inner }) => inner.flatMap(unsetIn)),
    asksWorkspace: texts.some(({ text }) => ASKS_WORKSPACE.test(text)) || settings.some(leavesWorkspace),
    isUsed: files.some((name) => IS_USED.test(name)),
    hasTofu: own.some((name) => /\.tofu(\.json)?$/.test(name)),
    requires: settings.map(requiredBy).find((one) => one !== null) ?? null,
    isMade: files.includes(MADE),
    unread: read.filter(({ body }) => body === null).map(({ name }) => posix.join(path, name)),
  };
}

/** Blocks of which something can follow in a plan. */
const DECLARING = new Set(["resource", "module", "data", "import", "removed"]);

/** Not in a comment that fills its line. */
const ASKS_WORKSPACE = /^(?![^\S\n]*(?:#|\/\/)).*\bterraform\.workspace\b/m;

/** `cloud { workspaces { tags = [...] } }`, a `prefix`, or nothing, leave open which workspace is meant. */
const leavesWorkspace = ({ blocks }: HclBlock): boolean =>
  blocks
    .filter(({ type, labels }) => type === "cloud" || (type === "backend" && labels[0] === "remote"))
    .some(
      ({ blocks: inner }) => !inner.some(({ type, attributes }) => type === "workspaces" && attributes.has("name")),
    );

const labelsOf = (blocks: readonly HclBlock[], wanted: string): readonly string[] =>
  blocks.filter(({ type }) => type === wanted).map(({ labels }) => labels[0] ?? "");

function backendIn({ blocks }: HclBlock): string | null {
  const block = blocks.find(({ type }) => type === "backend" || type === "cloud");
  return block === undefined ? null : block.type === "cloud" ? "cloud" : (block.labels[0] ?? null);
}

/** The block of the backend, else the one that it belongs in, else the first file. */
function settingsAt(
  path: string,
  read: readonly { readonly name: string; readonly body: HclBody | null }[],
): Configuration["settingsAt"] {
  const settings = read.flatMap(({ name, body }) =>
    (body?.blocks ?? []).filter(({ type }) => type === "terraform").map((block) => ({ name, block })),
  );
  const found = settings.find(({ block }) => backendIn(block) !== null) ?? settings[0];
  const inner = found?.block.blocks.find(({ type }) => type === "backend" || type === "cloud");
  return {
    file: posix.join(path, found?.name ?? read[0]?.name ?? "main.tf"),
    line: inner?.line ?? found?.block.line ?? 1,
  };
}

const requiredBy = ({ attributes }: HclBlock): string | null =>
  /^"([^"$]+)"$/.exec(attributes.get("required_version") ?? "")?.[1] ?? null;

/** What each backend can't do without: https://developer.hashicorp.com/terraform/language/backend */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ["s3", ["bucket", "key"]],
  ["gcs", ["bucket"]],
  ["azurerm", ["storage_account_name", "container_name", "key"]],
]);

/** Of a backend that is not known here only a block with nothing in it says that it is not whole. */
function unsetIn({ type, labels: [name = ""], attributes, blocks }: HclBlock): readonly string[] {
  if (type !== "backend" || name === "local") return [];
  const needed = NEEDED.get(name) ?? (attributes.size + blocks.length === 0 ? ["its settings"] : []);
  return needed.filter((one) => !attributes.has(one));
}

/** `"../modules/vpc"` → the folder in the repository; nothing for a source elsewhere. */
export function localSource(attributes: HclBody["attributes"], from: string): readonly string[] {
  const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
  if (source === undefined) return [];
  // Terragrunt writes the module of a source behind two slashes.
  const folder = posix.normalize(posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
  return [folder === "" ? "." : folder];
}

/** `git::ssh://…`, `git@…`, `github.com/…`: the repository, without the folder in it and the version. */
export function gitSource(attributes: HclBody["attributes"]): readonly string[] {
  const [, source] =
    /^"((?:git::|git@|github\.com\/|bitbucket\.org\/|ssh:\/\/)[^"$]*)/.exec(attributes.get("source") ?? "") ?? [];
  return source === undefined ? [] : [source.replace(/\?.*$/, "").replace(/([^:])\/\/.*$/, "$1")];
}

const bodyOf = (name: string, text: string): HclBody | null => (JSON_FORM.test(name) ? jsonBody(text) : hclIn(text));

type Json = Readonly<Record<string, unknown>>;

/** The JSON form, as far as it is asked: blocks with labels are objects in objects. */
function jsonBody(text: string): HclBody | null {
  const json = jsonIn(text);
  if (typeof json !== "object" || json === null) return null;
  const blocks = LABELS.flatMap(([type, labels]) =>
    objectsIn((json as Json)[type]).flatMap((one) => blocksIn(type, [], one, labels)),
  );
  return { attributes: new Map(), blocks };
}

/** How many labels the blocks of a type have. */
const LABELS = [
  ["resource", 2],
  ["data", 2],
  ["provider", 1],
  ["module", 1],
  ["terraform", 0],
] as const;

/** What a text of JSON holds; undefined where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const objectsIn = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is Json => typeof one === "object" && one !== null);

/** `wanted`: how many labels are still to come, each an object around what it names. */
function blocksIn(type: string, labels: readonly string[], body: Json, wanted: number): readonly HclBlock[] {
  if (wanted > 0)
    return Object.entries(body).flatMap(([label, inner]) =>
      objectsIn(inner).flatMap((one) => blocksIn(type, [...labels, label], one, wanted - 1)),
    );
  const attributes = new Map(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, JSON.stringify(value)] as const] : [],
    ),
  );
  return [{ type, labels, line: 1, attributes, blocks: type === "terraform" ? settingsIn(body) : workspacesIn(body) }];
}

const workspacesIn = (body: Json): readonly HclBlock[] =>
  objectsIn(body.workspaces).flatMap((one) => blocksIn("workspaces", [], one, 0));

const settingsIn = (body: Json): readonly HclBlock[] => [
  ...objectsIn(body.backend).flatMap((one) => blocksIn("backend", [], one, 1)),
  ...objectsIn(body.cloud).flatMap((one) => blocksIn("cloud", [], one, 0)),
  ...objectsIn(body.required_providers).map((one) => ({
    type: "required_providers",
    labels: [],
    line: 1,
    attributes: new Map(Object.keys(one).map((name) => [name, "{}"] as const)),
    blocks: [],
  })),
];
