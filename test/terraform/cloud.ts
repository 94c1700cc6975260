/**
 * What a cloud would answer: ids for new objects, what is there when Terraform looks, and failures where a case asks
 * for them.
 * Deterministic: the same object always gets the same id, in whatever order Terraform creates things.
 */
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Field, TypeExpression } from "./schema.ts";
import { fault, isObject, type ObjectValue, UNKNOWN, type Value } from "./wire.ts";

/** Objects of `type` that have the values `where` have the values `now`; null: they are gone. */
export interface Truth {
  readonly type: string;
  readonly where: ObjectValue;
  readonly now: ObjectValue | null;
}

export interface Failure {
  readonly type: string;
  readonly on: "create" | "update" | "delete";
}

export interface Situation {
  /** Which step of the case it is. An object made anew in a later step is another object. */
  readonly step: string;
  readonly failing: readonly Failure[];
  /** Instead of the usual answers, for new objects and data sources. */
  readonly answers: readonly Truth[];
  /** What is otherwise than the state says, and what there is to import. */
  readonly drift: readonly Truth[];
}

export type Fields = ReadonlyMap<string, Field>;

export interface Applied {
  readonly state: ObjectValue | null;
  readonly diagnostics: readonly object[];
}

export interface Cloud {
  /** What is there of an object that Terraform knows of. */
  readonly read: (type: string, state: ObjectValue) => ObjectValue | null;
  /** What a data source answers. */
  readonly answer: (type: string, config: ObjectValue, fields: Fields) => ObjectValue;
  /** Creates, changes or deletes. A failed create leaves a half-made object, as most do. */
  readonly apply: (type: string, prior: ObjectValue | null, planned: ObjectValue | null, fields: Fields) => Applied;
}

const find = (truths: readonly Truth[], type: string, object: ObjectValue): Truth | undefined =>
  truths.find(
    (one) =>
      one.type === type && Object.entries(one.where).every(([name, value]) => isDeepStrictEqual(object[name], value)),
  );

export const cloudOf = ({ step, failing, answers, drift }: Situation): Cloud => {
  const seen = new Set<string>();
  /** The object with the case's own answers where it is not known yet. */
  const answered = (type: string, object: ObjectValue): ObjectValue => {
    const own = find(answers, type, object)?.now ?? {};
    return Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, value === UNKNOWN ? (own[name] ?? UNKNOWN) : value]),
    );
  };
  const read: Cloud["read"] = (type, state) => {
    const found = find(drift, type, state);
    if (found === undefined) return state;
    return found.now && { ...state, ...found.now };
  };
  return {
    read,
    answer: (type, config, fields) => {
      const asked = Object.fromEntries(
        [...fields].map(([name, field]) => [name, field.computed ? (config[name] ?? UNKNOWN) : (config[name] ?? null)]),
      );
      return complete(answered(`data.${type}`, asked), fields, `${type} ${JSON.stringify(config)}`);
    },
    apply: (type, prior, planned, fields) => {
      const on = planned === null ? "delete" : prior === null ? "create" : "update";
      const fails = failing.some((failure) => failure.type === type && failure.on === on);
      const diagnostics = fails ? [fault(`the case wants this ${on} to fail`)] : [];
      if (planned === null || (fails && on === "update")) return { state: fails ? prior : null, diagnostics };
      const seed = `${step} ${type} ${JSON.stringify(planned)}`;
      if (on === "create" && seen.has(seed)) {
        return {
          state: null,
          diagnostics: [fault(`two new objects of type ${type} are alike: give them something to tell them apart by`)],
        };
      }
      seen.add(seed);
      return { state: complete(answered(type, planned), fields, seed), diagnostics };
    },
  };
};

/**
 * Puts known values in place of unknown ones: the field's template, else what Go programs answer when there is nothing
 * to say.
 * In a template `{name}` is another attribute, `{a.0.b}` a nested one; `{hex8}`, `{digits8}`, `{upper8}`, `{uuid}`
 * follow from the object's values.
 */
const complete = (planned: ObjectValue, fields: Fields, seed: string): ObjectValue => {
  const done: Record<string, Value> = {};
  const top = (name: string): Value => {
    if (!(name in done)) done[name] = fill(planned[name] ?? null, fields.get(name), name);
    return done[name] ?? null;
  };
  const fill = (value: Value, field: Field | undefined, path: string): Value => {
    if (value === UNKNOWN) return field === undefined ? null : invent(field, path);
    if (Array.isArray(value)) return value.map((element, index) => fill(element, field, `${path}.${index}`));
    if (isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, fill(inner, field?.fields.get(name), `${path}.${name}`)]),
      );
    return value;
  };
  const invent = (field: Field, path: string): Value => {
    if (field.kind !== "plain") {
      const inner = [...field.fields].map(([name, one]) => [name, fill(UNKNOWN, one, `${path}.${name}`)]);
      return field.nesting === "single" ? Object.fromEntries(inner) : [];
    }
    if (field.template === undefined) return nothing(field.type);
    const text = field.template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => word(name, path));
    return field.type === "string" ? text : (JSON.parse(text) as Value);
  };
  const word = (name: string, path: string): string => {
    const drawn = /^(hex|digits|upper)(\d+)$/.exec(name);
    if (drawn !== null) return draw(drawn[1] as Alphabet, Number(drawn[2]), `${seed} ${path}`);
    if (name === "uuid") return draw("hex", 32, `${seed} ${path}`).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    const [first = "", ...rest] = name.split(".");
    return String(rest.reduce<Value>((value, step) => (value as ObjectValue | null)?.[step] ?? null, top(first)) ?? "");
  };
  for (const name of Object.keys(planned)) top(name);
  return done;
};

const ALPHABETS = { hex: "0123456789abcdef", digits: "123456789", upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" };
type Alphabet = keyof typeof ALPHABETS;

const draw = (alphabet: Alphabet, length: number, seed: string): string => {
  const letters = ALPHABETS[alphabet];
  const bytes = createHash("sha512").update(seed).digest();
  return Array.from({ length }, (_, index) => letters[(bytes[index % bytes.length] ?? 0) % letters.length]).join("");
};

const NOTHING = new Map<string, Value>([
  ["string", ""],
  ["number", 0],
  ["bool", false],
  ["list", []],
  ["set", []],
  ["map", {}],
]);
const nothing = (type: TypeExpression): Value => NOTHING.get(typeof type === "string" ? type : type[0]) ?? null;
