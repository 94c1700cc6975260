/**
 * A provider that stands in for a real one: it plans any resource type that a schema file describes, as the old plugin
 * SDK would, and leaves the rest to the cloud. It keeps nothing but what Terraform itself keeps.
 */
import { isDeepStrictEqual } from "node:util";
import type { Cloud, Fields } from "./cloud.ts";
import { type Field, parseFields, type SchemaFile, schemaMessage } from "./schema.ts";
import {
  isObject,
  type Methods,
  type ObjectValue,
  readValue,
  UNKNOWN,
  type Value,
  type WireValue,
  writeValue,
} from "./wire.ts";

interface Messages {
  readonly type_name: string;
  readonly current_state: WireValue;
  readonly prior_state: WireValue;
  readonly planned_state: WireValue;
  readonly proposed_new_state: WireValue;
  readonly planned_private: Uint8Array;
  readonly private: Uint8Array;
  readonly raw_state: WireValue;
  readonly config: WireValue;
  readonly id: string;
}

const nothing = (): object => ({});

/** The methods of a stand-in for the provider that `file` describes. */
export const standIn = (name: string, file: SchemaFile, cloud: Cloud): Methods => {
  const all = (types: SchemaFile["resources"]): ReadonlyMap<string, Fields> =>
    new Map(
      Object.entries(types).map(([type, fields]) => [type, parseFields(`schemas/${name}.json: ${type}`, fields)]),
    );
  const resources = all(file.resources);
  const data = all(file.data ?? {});
  const fieldsOf = (types: ReadonlyMap<string, Fields>, type: string): Fields => {
    const fields = types.get(type);
    if (fields === undefined) throw new Error(`schemas/${name}.json does not describe ${type}`);
    return fields;
  };
  const messages = (types: ReadonlyMap<string, Fields>): object =>
    Object.fromEntries([...types].map(([type, fields]) => [type, schemaMessage(fields)]));
  return {
    protocol: 6,
    raw: {},
    understood: {
      GetProviderSchema: () => ({
        provider: schemaMessage(parseFields(`schemas/${name}.json: provider`, file.provider)),
        resource_schemas: messages(resources),
        data_source_schemas: messages(data),
      }),
      ValidateProviderConfig: nothing,
      ValidateResourceConfig: nothing,
      ValidateDataResourceConfig: nothing,
      ConfigureProvider: nothing,
      StopProvider: nothing,
      UpgradeResourceState: ({ raw_state }: Messages) => ({ upgraded_state: raw_state }),
      ReadResource: ({ type_name, current_state, private: kept }: Messages) => ({
        new_state: writeValue(cloud.read(type_name, readValue(current_state) as ObjectValue)),
        private: kept,
      }),
      PlanResourceChange: ({ type_name, prior_state, proposed_new_state }: Messages) => {
        const proposed = readValue(proposed_new_state) as ObjectValue | null;
        if (proposed === null) return { planned_state: writeValue(null) };
        const prior = readValue(prior_state) as ObjectValue | null;
        const fields = fieldsOf(resources, type_name);
        const planned = planObject(prior, proposed, fields);
        return {
          planned_state: writeValue(planned),
          requires_replace: prior ? replacePaths(prior, planned, fields, []) : [],
          legacy_type_system: true,
        };
      },
      ApplyResourceChange: ({ type_name, prior_state, planned_state }: Messages) => {
        const [prior, planned] = [readValue(prior_state), readValue(planned_state)] as [
          ObjectValue | null,
          ObjectValue | null,
        ];
        const { state, diagnostics } = cloud.apply(type_name, prior, planned, fieldsOf(resources, type_name));
        return { new_state: writeValue(state), diagnostics, legacy_type_system: true };
      },
      ImportResourceState: ({ type_name, id }: Messages) => ({
        imported_resources: [{ type_name, state: writeValue({ ...blank(fieldsOf(resources, type_name)), id }) }],
      }),
      ReadDataSource: ({ type_name, config }: Messages) => ({
        state: writeValue(cloud.answer(type_name, readValue(config) as ObjectValue, fieldsOf(data, type_name))),
      }),
    },
  };
};

const blank = (fields: Fields): ObjectValue =>
  Object.fromEntries([...fields].map(([name, field]) => [name, field.kind === "block" ? [] : null]));

/** Terraform's proposal with defaults, and with "known after apply" for what the cloud will say. */
const planObject = (prior: ObjectValue | null, proposed: ObjectValue, fields: Fields): ObjectValue =>
  Object.fromEntries(
    [...fields].map(([name, field]) => [name, planField(prior?.[name] ?? null, proposed[name] ?? null, field)]),
  );

const planField = (prior: Value, proposed: Value, field: Field): Value => {
  if (proposed === null && field.fallback !== undefined) return field.fallback;
  if (proposed === null && field.computed) return prior ?? UNKNOWN;
  if (field.kind === "plain" || proposed === UNKNOWN) return proposed;
  if (Array.isArray(proposed)) {
    const before = Array.isArray(prior) ? prior : [];
    return proposed.map((element, index) =>
      planObject((before[index] as ObjectValue | undefined) ?? null, element as ObjectValue, field.fields),
    );
  }
  if (field.nesting === "map" && isObject(proposed)) {
    const before = isObject(prior) ? prior : {};
    return Object.fromEntries(
      Object.entries(proposed).map(([key, element]) => [
        key,
        planObject((before[key] as ObjectValue | undefined) ?? null, element as ObjectValue, field.fields),
      ]),
    );
  }
  return isObject(proposed) ? planObject(isObject(prior) ? prior : null, proposed, field.fields) : proposed;
};

type Step = { readonly attribute_name: string } | { readonly element_key_int: number };
interface Path {
  readonly steps: readonly Step[];
}

/** Where a change forces a new object. A set is named as a whole, since its elements have no place. */
const replacePaths = (prior: ObjectValue, planned: ObjectValue, fields: Fields, at: readonly Step[]): readonly Path[] =>
  [...fields].flatMap(([name, field]) => {
    const [before, after] = [prior[name] ?? null, planned[name] ?? null];
    if (isDeepStrictEqual(before, after)) return [];
    const here = [...at, { attribute_name: name }];
    if (field.forcesNew || (field.nesting === "set" && anyForcesNew(field))) return [{ steps: here }];
    if (isObject(before) && isObject(after)) return replacePaths(before, after, field.fields, here);
    if (!Array.isArray(before) || !Array.isArray(after)) return [];
    return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index) =>
      replacePaths((before[index] as ObjectValue) ?? {}, (after[index] as ObjectValue) ?? {}, field.fields, [
        ...here,
        { element_key_int: index },
      ]),
    );
  });

const anyForcesNew = (field: Field): boolean =>
  [...field.fields.values()].some((inner) => inner.forcesNew || anyForcesNew(inner));
