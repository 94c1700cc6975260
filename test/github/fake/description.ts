import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * GitHub's own description of its REST API and webhooks, cut down to what the fake speaks.
 *
 * The whole document is 13 MB; the cut is half a megabyte and is kept under node_modules/.cache, so that
 * only the first run after an installation pays for the reading.
 */
export interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
  /** What the schemas above refer to, as `#/components/schemas/…`. */
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | null;
  /** Status → media type → schema. A status without content has no media types. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export type Schema = { readonly [keyword: string]: unknown };

interface Source {
  readonly paths: Record<string, Record<string, SourceOperation>>;
  readonly "x-webhooks": Record<
    string,
    { post: { requestBody: { content: { "application/json": { schema: Schema } } } } }
  >;
  readonly components: Record<string, Record<string, Schema>>;
}

interface SourceOperation {
  readonly operationId?: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Record<string, { schema: Schema }> };
  readonly responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
}

/** Reads the description of the named operations and webhooks. Fails when GitHub's document does not know one. */
export const readDescription = (operations: readonly string[], webhooks: readonly string[]): Description => {
  const require = createRequire(import.meta.url);
  const document = require.resolve("@octokit/openapi/generated/api.github.com.json");
  const packageFile = join(dirname(document), "..", "package.json");
  const key = createHash("sha256")
    .update(readFileSync(packageFile))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(JSON.stringify([operations, webhooks]))
    .digest("hex")
    .slice(0, 16);
  const folder = join(dirname(packageFile), "..", "..", ".cache", "github-description");
  const cached = join(folder, `${key}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, "utf8")) as Description;

  const cut = cutOut(JSON.parse(readFileSync(document, "utf8")) as Source, operations, webhooks);
  mkdirSync(folder, { recursive: true });
  // Test files run in parallel: each writes its own file and the rename is atomic.
  const own = join(folder, `${key}.${process.pid}.${performance.now()}`);
  writeFileSync(own, JSON.stringify(cut));
  renameSync(own, cached);
  return cut;
};

const cutOut = (source: Source, operationIds: readonly string[], webhookNames: readonly string[]): Description => {
  const byId = new Map<string, Operation>(Object.entries(BESIDE_REST));
  for (const [path, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== undefined)
        byId.set(operation.operationId, operationOf(source, method, path, operation));
    }
  }
  const operations = Object.fromEntries(operationIds.map((id) => [id, known(byId.get(id), `operation ${id}`)]));
  const webhooks = Object.fromEntries(
    webhookNames.map((name) => [
      name,
      adapted(known(source["x-webhooks"][name], `webhook ${name}`).post.requestBody.content["application/json"].schema),
    ]),
  );
  return { operations, webhooks, components: { schemas: referredTo(source, [operations, webhooks]) } };
};

const operationOf = (source: Source, method: string, path: string, operation: SourceOperation): Operation => ({
  method: method.toUpperCase(),
  path,
  parameters: (operation.parameters ?? []).map((given) => {
    const parameter = followed(source, given) as unknown as Parameter;
    return {
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      schema: adapted(parameter.schema),
    };
  }),
  body: bodyOf(operation),
  answers: Object.fromEntries(
    Object.entries(operation.responses).map(([status, given]) => {
      const answer = followed(source, given) as SourceOperation["responses"][string];
      return [
        status,
        Object.fromEntries(
          Object.entries(answer.content ?? {}).flatMap(([type, { schema }]) =>
            schema ? [[type, adapted(schema)]] : [],
          ),
        ),
      ];
    }),
  ),
});

const bodyOf = ({ requestBody }: SourceOperation): Operation["body"] => {
  const content = requestBody?.content?.["application/json"];
  return content === undefined ? null : { required: requestBody?.required ?? false, schema: adapted(content.schema) };
};

const followed = (source: Source, one: Schema): Schema => {
  if (typeof one.$ref !== "string") return one;
  const [, , kind = "", name = ""] = one.$ref.split("/");
  return known(source.components[kind]?.[name], one.$ref);
};

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`GitHub's description has no ${what}.`);
  return found;
};

/** Everything that the schemas refer to, and what that refers to. */
const referredTo = (source: Source, roots: unknown): Record<string, Schema> => {
  const found: Record<string, Schema> = {};
  const waiting = [JSON.stringify(roots)];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name in found) continue;
      const schema = adapted(known(source.components.schemas?.[name], `schema ${name}`));
      found[name] = AMENDED[name]?.(schema) ?? schema;
      waiting.push(JSON.stringify(found[name]));
    }
  }
  return found;
};

/** Where GitHub's answers are known to hold more than GitHub's description says. */
const AMENDED: Readonly<Record<string, (schema: Schema) => Schema>> = {
  // The description lists no event that only names itself, and says nowhere that the actor may be gone,
  // though its own general `issue-event` has both.
  "issue-event-for-issue": (schema) => ({
    anyOf: [
      schema,
      {
        allOf: [
          { $ref: "#/components/schemas/issue-event" },
          {
            anyOf: [{ properties: { event: { enum: EVENTS_LEFT_OUT } } }, { properties: { actor: { type: "null" } } }],
          },
        ],
      },
    ],
  }),
};

/**
 * GraphQL is not in the description of the REST API: docs.github.com/en/graphql/guides/forming-calls-with-graphql says
 * where it is asked and how. What it is asked here is held against this.
 */
const BESIDE_REST: Readonly<Record<string, Operation>> = {
  graphql: {
    method: "POST",
    path: "/graphql",
    parameters: [],
    body: {
      required: true,
      schema: {
        type: "object",
        required: ["query"],
        properties: {
          query: {
            type: "string",
            pattern:
              "^\\s*(query\\s*)?\\{\\s*viewer\\s*\\{\\s*login\\s*\\}\\s*\\}\\s*$|node\\(id: \\$node\\) \\{ \\.\\.\\. on Comment |nodes\\(ids: \\$events\\) \\{\\s*\\.\\.\\. on LabeledEvent ",
          },
          variables: {
            type: "object",
            properties: {
              node: { type: "string" },
              after: { type: ["string", "null"] },
              // "You may not provide more than 100 node ids": https://github.com/sourcecred/sourcecred/pull/908
              events: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 100 },
            },
          },
        },
      },
    },
    answers: {
      200: {
        "application/json": {
          type: "object",
          required: ["data"],
          properties: {
            data: {
              type: ["object", "null"],
              minProperties: 1,
              properties: {
                viewer: { type: "object", required: ["login"], properties: { login: { type: "string" } } },
                node: { type: ["object", "null"], required: ["lastEditedAt", "editor", "userContentEdits"] },
              },
            },
            errors: { type: "array" },
          },
        },
      },
    },
  },
};

const EVENTS_LEFT_OUT = [
  "head_ref_force_pushed",
  "base_ref_changed",
  "automatic_base_change_succeeded",
  "closed",
  "reopened",
  "merged",
  "ready_for_review",
  "convert_to_draft",
  "head_ref_deleted",
];

const SCHEMAS_WITHIN = new Set(["items", "additionalProperties", "not"]);
const LISTS_WITHIN: ReadonlyMap<string, string> = new Map([
  ["allOf", "allOf"],
  ["anyOf", "anyOf"],
  // GitHub's alternatives overlap (a simple label is also a full one), so "exactly one" would refuse true answers.
  ["oneOf", "anyOf"],
]);
const KEPT = new Set([
  "type",
  "enum",
  "format",
  "required",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "pattern",
  "uniqueItems",
]);

/**
 * OpenAPI 3.0's dialect as plain JSON Schema: `nullable` becomes a null beside it, siblings of `$ref` go, and so does
 * the prose.
 */
const adapted = (schema: unknown): Schema => {
  if (typeof schema !== "object" || schema === null) return schema as Schema;
  const given = schema as Schema;
  if (typeof given.$ref === "string") return { $ref: given.$ref };
  const plain: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(given)) {
    const list = LISTS_WITHIN.get(keyword);
    if (KEPT.has(keyword)) plain[keyword] = value;
    else if (SCHEMAS_WITHIN.has(keyword)) plain[keyword] = adapted(value);
    else if (list !== undefined) plain[list] = (value as unknown[]).map(adapted);
    else if (keyword === "properties")
      plain[keyword] = Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, adapted(one)]));
  }
  return given.nullable === true ? { anyOf: [{ type: "null" }, plain] } : plain;
};
