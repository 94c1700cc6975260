import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { type Description, type Operation, readDescription, type Schema } from "./description.ts";
import type { Answer } from "./route.ts";

/** Holds requests and answers against GitHub's description. Schemas are compiled when they are first needed. */
export interface Checker {
  operation(id: string): Operation;
  /** What is wrong with a request; nothing when it is as described. */
  request(
    id: string,
    request: { readonly path: ReadonlyMap<string, string>; readonly query: URLSearchParams; readonly body: unknown },
  ): readonly string[];
  /** What is wrong with an answer of the fake. */
  answer(id: string, answer: Answer): readonly string[];
  /** What is wrong with a webhook's payload, by GitHub's name of it (`pull-request-labeled`). */
  payload(webhook: string, payload: unknown): readonly string[];
}

const ROOT = "https://api.github.com/description";

export const createChecker = (operations: readonly string[], webhooks: readonly string[] = []): Checker => {
  const description = readDescription(operations, webhooks);
  // What comes in a path or a query is text; what comes in a body is what it is.
  const parameters = ajvWith(description, true);
  const bodies = ajvWith(description, false);
  const compiled = new Map<string, ValidateFunction>();

  const violations = (ajv: Ajv, key: string, schema: () => Schema, value: unknown, where: string): string[] => {
    const validate = compiled.get(key) ?? ajv.compile(schema());
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 5)
      .map(({ instancePath, message, params }) => `${where}${instancePath}: ${message} ${JSON.stringify(params)}`);
  };

  const operation = (id: string): Operation => {
    const found = description.operations[id];
    if (found === undefined) throw new Error(`${id} was not read from GitHub's description.`);
    return found;
  };

  return {
    operation,
    request: (id, { path, query, body }) => {
      const described = operation(id);
      const texts = (where: string, given: Iterable<[string, string]>): string[] =>
        violations(
          parameters,
          `${id} ${where}`,
          () => parametersIn(described, where),
          Object.fromEntries(given),
          where,
        );
      return [
        ...texts("path", path),
        ...texts("query", query),
        ...(body === undefined && described.body?.required !== true
          ? []
          : violations(bodies, `${id} body`, () => bodyOf(described), body, "body")),
      ];
    },
    answer: (id, { status, body, raw }) => {
      const described = operation(id).answers[status];
      // Errors are GitHub's on every endpoint, listed or not; their shape is the same everywhere.
      if (status >= 400) return violations(bodies, "error", () => ERROR, body, `answer ${status}`);
      if (described === undefined) return [`answer ${status}: GitHub's description of ${id} has no such status`];
      const types = Object.keys(described);
      if (raw !== undefined) return [];
      if (types.length === 0) return body === undefined ? [] : [`answer ${status}: has a body, and should have none`];
      return violations(
        bodies,
        `${id} ${status}`,
        () => rooted(oneAmong(types.map((type) => described[type] ?? {}))),
        body,
        `answer ${status}`,
      );
    },
    payload: (webhook, payload) =>
      violations(
        bodies,
        `webhook ${webhook}`,
        () => rooted(description.webhooks[webhook] ?? { not: {} }),
        payload,
        webhook,
      ),
  };
};

const ERROR: Schema = {
  type: "object",
  required: ["message", "documentation_url"],
  properties: { message: { type: "string" }, errors: { type: "array" } },
};

/** GitHub's schemas are not judged themselves: that takes longer than most of what they judge. */
const ajvWith = (description: Description, coerceTypes: boolean): Ajv => {
  const ajv = new Ajv({ strict: false, logger: false, coerceTypes, validateSchema: false, code: { optimize: false } });
  formats.default(ajv);
  ajv.addSchema({ $id: ROOT, components: description.components });
  return ajv;
};

/** Unknown parameters are refused, though GitHub ignores them: a misspelt one would silently ask for something else. */
const parametersIn = ({ parameters }: Operation, where: string): Schema => {
  const wanted = parameters.filter((parameter) => parameter.in === where);
  return rooted({
    type: "object",
    properties: Object.fromEntries(wanted.map(({ name, schema }) => [name, schema])),
    required: wanted.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  });
};

const bodyOf = ({ body }: Operation): Schema => {
  if (body === null) return { not: {} };
  return rooted("properties" in body.schema ? { ...body.schema, additionalProperties: false } : body.schema);
};

/** Alternatives are only written as such when there are any: the messages are clearer without. */
const oneAmong = (schemas: readonly Schema[]): Schema =>
  schemas.length === 1 && schemas[0] !== undefined ? schemas[0] : { anyOf: schemas };

/** References within the schema lead into GitHub's components. */
const rooted = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ROOT}#/`)) as Schema;
