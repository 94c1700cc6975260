/** What the declarations of a Pulumi package say of its resources: names of attributes, as a tree. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Attributes by their plain name. */
export type Named = ReadonlyMap<string, Described>;

export interface Described {
  /** Of a block, or of the elements of a list of blocks. */
  readonly members?: Named;
  /** A map, or something that is not told any further: whatever stands in it. */
  readonly isOpen?: boolean;
}

/** `deletion_protection` and `deletionProtection` → `deletionprotection`: the one name that both give. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const TYPE = /__pulumiType = '([^']+)'/;
const CLASS = /export declare class \w+ extends pulumi\.CustomResource \{\n([\s\S]*?)\n\}/;
const COMMENT = /\/\*\*[\s\S]*?\*\//g;
const MEMBER = /^\s*readonly (\w+): pulumi\.Output<([\s\S]*?)>;$/gm;
const FIELD = /^\s*(\w+)\??: ([\s\S]*?);$/gm;

/** Blocks that hold themselves are cut off here. */
const DEEPEST = 8;

/** Text of each interface of the output types, by its name with the namespaces before it. */
function interfacesIn(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const spaces: string[] = [];
  let name: string | null = null;
  let body: string[] = [];
  for (const line of existsSync(file) ? readFileSync(file, "utf8").replace(COMMENT, "").split("\n") : []) {
    const opened = /^\s*(?:export )?(?:declare )?(namespace|interface) (\w+) \{(\}?)/.exec(line);
    if (name === null && opened?.[1] === "namespace") spaces.push(opened[2] as string);
    else if (name === null && opened !== null) {
      name = opened[3] === "}" ? null : [...spaces, opened[2]].join(".");
      body = [];
    } else if (name !== null && /^\s{0,4}\}$/.test(line) && line.length === (spaces.length > 0 ? 5 : 1)) {
      found.set(name, body.join("\n"));
      name = null;
    } else if (name !== null) body.push(line);
    else if (/^\}/.test(line)) spaces.pop();
  }
  return found;
}

/** All resources of a package, by their token: `gcp:sql/databaseInstance:DatabaseInstance`. */
export function readPulumi(folder: string): ReadonlyMap<string, Named> {
  const root = existsSync(join(folder, "bin", "index.d.ts")) ? join(folder, "bin") : folder;
  const types = interfacesIn(join(root, "types", "output.d.ts"));
  const found = new Map<string, Named>();
  for (const file of declarationsIn(root)) {
    const code = file.replace(/\.d\.ts$/, ".js");
    const token = existsSync(code) ? TYPE.exec(readFileSync(code, "utf8"))?.[1] : undefined;
    const body = CLASS.exec(readFileSync(file, "utf8").replace(COMMENT, ""))?.[1];
    if (token === undefined || body === undefined) continue;
    found.set(token, membersIn([...body.matchAll(MEMBER)], types, 0));
  }
  return found;
}

const declarationsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "types", "config"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return declarationsIn(path);
    return path.endsWith(".d.ts") ? [path] : [];
  });

const membersIn = (matches: readonly RegExpExecArray[], types: ReadonlyMap<string, string>, depth: number): Named =>
  new Map(matches.map(([, name = "", type = ""]) => [plainName(name), described(type, types, depth)] as const));

function described(type: string, types: ReadonlyMap<string, string>, depth: number): Described {
  const name = /outputs\.([\w.]+)/.exec(type)?.[1];
  if (name === undefined) return { isOpen: /\{|\bany\b/.test(type) };
  const body = types.get(name);
  if (body === undefined || depth > DEEPEST) return { isOpen: true };
  return { members: membersIn([...body.matchAll(FIELD)], types, depth + 1) };
}
