/**
 * A provider's schema out of prebuilt bindings (`@cdktf/provider-*`, `@cdktn/provider-*`), which are generated from
 * the provider's own schema. Their code is read as text, and never run.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, keyOf, type Members } from "./kinds.ts";

export interface Bindings {
  /** `registry.terraform.io/hashicorp/aws`, and its version. */
  readonly provider: { readonly name: string; readonly version: string };
  readonly types: ReadonlyMap<string, Members>;
}

/** A class of the bindings: a resource, a block, or a list of blocks. */
interface Class {
  readonly extends: string;
  readonly body: string;
  /** How the provider nests its members: `list`, `set`, `map`, `struct`, by their name. */
  readonly nesting: ReadonlyMap<string, string>;
}

const CLASS = /^class (\w+) extends cdkt[fn]\.(\w+) \{\n([\s\S]*?)^\}/gm;
const HCL_FUNCTION = /^function (\w+)ToHclTerraform\(struct\) \{\n([\s\S]*?)^\}/gm;
const NESTING = /^ +(\w+): \{\n +value: .*\n +isBlock: (?:true|false),\n +type: "(\w+)"/gm;
const TYPE = /static tfResourceType = "(\w+)"|\.tfResourceType = "(\w+)"/;

/** Members whose blocks stand in the class as objects: `this._rule = new RuleList(this, "rule", false)`. */
const BLOCK = /_\w+ = new (?:\w+\.)?(\w+)\(this, "(\w+)"(?:, (true|false))?\)/g;
/** Members with a plain value: `return this.getStringAttribute('name')`, for sets within `Fn.tolist`. */
const PLAIN = /return (.*)this\.(get\w+Attribute|interpolationForAttribute)\('(\w+)'\)/g;

const PLAIN_KINDS = new Map<string, Kind>([
  ["getStringAttribute", "string"],
  ["getNumberAttribute", "number"],
  ["getBooleanAttribute", "bool"],
  ["getListAttribute", ["list", "string"]],
  ["getNumberListAttribute", ["list", "number"]],
  ["getStringMapAttribute", ["map", "string"]],
  ["getNumberMapAttribute", ["map", "number"]],
  ["getBooleanMapAttribute", ["map", "bool"]],
  ["getAnyMapAttribute", "any"],
  ["interpolationForAttribute", "any"],
]);

/** Classes of the library that stand for whole values. */
const LIBRARY_KINDS = new Map<string, Kind>([
  ["StringMap", ["map", "string"]],
  ["NumberMap", ["map", "number"]],
  ["BooleanMap", ["map", "bool"]],
  ["AnyMap", "any"],
  ["StringMapList", ["list", ["map", "string"]]],
  ["StringListList", ["list", ["list", "string"]]],
  ["StringListMap", ["map", ["list", "string"]]],
]);

/** All that bindings of a package say. Throws where its form is another one than known. */
export function readBindings(folder: string): Bindings {
  const { cdktf, cdktn } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly [library in "cdktf" | "cdktn"]?: { readonly provider: Bindings["provider"] };
  };
  const provider = (cdktn ?? cdktf)?.provider;
  if (provider === undefined) throw new Error(`${folder} does not say which provider it is of`);
  const types = readdirSync(join(folder, "lib"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => typesIn(join(folder, "lib", name)));
  return { provider, types: new Map(types) };
}

function typesIn(folder: string): readonly (readonly [string, Members])[] {
  const index = join(folder, "index.js");
  if (!existsSync(index) || !readFileSync(index, "utf8").includes(".TerraformResource {")) return [];
  const structs = join(folder, "index-structs");
  const files = existsSync(structs) ? readdirSync(structs).filter((name) => name.endsWith(".js")) : [];
  const text = [index, ...files.map((name) => join(structs, name))]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const classes = classesIn(text);
  return [...classes.values()].flatMap((one) => {
    if (one.extends !== "TerraformResource") return [];
    const [, type = TYPE.exec(text)?.[2]] = TYPE.exec(one.body) ?? [];
    if (type === undefined) throw new Error(`${folder} does not say of which type it is`);
    return [[type, membersOf(one, classes)] as const];
  });
}

const nestingIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(NESTING)].map(([, name = "", nesting = ""]) => [name, nesting]));

function classesIn(text: string): ReadonlyMap<string, Class> {
  const functions = new Map(
    [...text.matchAll(HCL_FUNCTION)].map(([, name = "", body = ""]) => [name.toLowerCase(), nestingIn(body)]),
  );
  return new Map(
    [...text.matchAll(CLASS)].map(([, name = "", parent = "", body = ""]) => {
      const own = functions.get(name.replace(/OutputReference$/, "").toLowerCase());
      return [name, { extends: parent, body, nesting: own ?? nestingIn(body) }];
    }),
  );
}

/** Blocks that hold themselves are cut off here, deeper than any row looks. */
const DEEPEST = 8;

function membersOf(one: Class, classes: ReadonlyMap<string, Class>, depth = 0): Members {
  const isSettable = (name: string): boolean => {
    const property = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/_/g, "");
    return one.nesting.has(name) || one.body.includes(`get ${property}Input() {`);
  };
  const plain = [...one.body.matchAll(PLAIN)].map(([, before = "", getter = "", name = ""]) => {
    const kind = PLAIN_KINDS.get(getter);
    if (kind === undefined) throw new Error(`the bindings read ${name} by ${getter}, which is not known here`);
    const isSet = before.includes("tolist") || one.nesting.get(name) === "set";
    return [name, Array.isArray(kind) && isSet ? (["set", kind[1]] as Kind) : kind] as const;
  });
  const blocks = [...one.body.matchAll(BLOCK)]
    .filter(([, , name]) => name !== "timeouts")
    .map(([, cls = "", name = "", wrapsSet]) => [name, blockKind(cls, wrapsSet === "true", classes, depth)] as const);
  const all = [...plain, ...blocks].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(all.map(([name, kind]) => [keyOf(name, isSettable(name)), kind]));
}

function blockKind(name: string, wrapsSet: boolean, classes: ReadonlyMap<string, Class>, depth: number): Kind {
  const known = LIBRARY_KINDS.get(name);
  if (known !== undefined) return known;
  const found = classes.get(name);
  if (found === undefined || depth > DEEPEST) return "any";
  if (found.extends === "ComplexObject") return ["one", membersOf(found, classes, depth + 1)];
  const element = /return new (?:\w+\.)?(\w+)\(this\.terraformResource/.exec(found.body)?.[1];
  const inner = element === undefined ? undefined : classes.get(element);
  if (inner === undefined) throw new Error(`the bindings have ${name} with elements that are not known here`);
  const form = found.extends === "ComplexList" ? (wrapsSet ? "set" : "list") : "map";
  return [form, membersOf(inner, classes, depth + 1)];
}
