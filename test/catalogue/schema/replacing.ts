/**
 * Watches that can never answer: the real provider plans a replacement where the catalogue says that an object is changed in place. For each watch of a row an object
 * of the type is made up, with the watched values alone, and the provider is asked what it makes of the change.
 */
import type { CatalogueRow, Path, Watch } from "../../../src/domain/catalogue.ts";
import { wanted } from "../../../src/domain/path.ts";
import type { Json } from "../../../src/input/plan/project.ts";
import { NO_ACCOUNT, USUAL_REGION } from "../../terraform/aws.ts";
import { startPlugin } from "../../terraform/aws-plugin.ts";
import { type Connection, connect, methodOf, type ObjectValue, type Value, writeValue } from "../../terraform/wire.ts";
import { movesOf, planted } from "../values.ts";
import type { Block } from "./walk.ts";

/** Of the provider itself, and of its resource types. */
export interface Schemas {
  readonly provider: Block;
  readonly resources: Readonly<Record<string, { readonly block: Block }>>;
}

/** What came of the watches. */
export interface Replacing {
  /** Watches of which the provider planned at least one move. */
  readonly planned: number;
  /** Watches, as `type path`, of which it planned none with so few values. */
  readonly unplanned: readonly string[];
  /** Watches, as `type path`, of which it answers every move that it plans with a replacement. */
  readonly replaced: readonly string[];
}

interface PlanResponse {
  readonly requires_replace: readonly { readonly steps: readonly { readonly attribute_name?: string }[] }[];
  readonly diagnostics: readonly { readonly severity: number; readonly summary: string }[];
}

const object = (value: Json | undefined): { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: Json }) : {};

/** A value of a block with everything in it that the schema has: nothing, but for what is given. */
function whole({ attributes = {}, block_types = {} }: Block, given: Json | undefined): ObjectValue {
  const values = object(given);
  const plain = Object.keys(attributes).map((name): [string, Value] => [name, (values[name] ?? null) as Value]);
  const nested = Object.entries(block_types).map(([name, { nesting_mode, block }]): [string, Value] => {
    const inner = values[name];
    if (nesting_mode === "single" || nesting_mode === "group") return [name, inner === undefined || inner === null ? null : whole(block, inner)];
    const elements = Array.isArray(inner) ? inner : inner === undefined || inner === null ? [] : [inner];
    return [name, elements.map((element) => whole(block, element))];
  });
  return Object.fromEntries([...plain, ...nested]);
}

/** Moves of a watch, as the values before and after of the attributes that have to be there. */
function movesIn(watch: Watch): readonly (readonly [ReadonlyMap<Path, Json>, ReadonlyMap<Path, Json>])[] {
  const conditions = Object.entries(watch.when ?? {}).flatMap(([path, test]): [Path, Json][] =>
    typeof test === "object" && test !== null && !Array.isArray(test) ? [] : [[path, [test].flat()[0] as Json]],
  );
  return movesOf(watch).seen.map(([before, after]) => [
    new Map([...conditions, [watch.path, before]]),
    new Map([...conditions, [watch.path, after]]),
  ]);
}

async function plan(connection: Connection, type: string, block: Block, [before, after]: readonly [Json, Json]): Promise<PlanResponse> {
  const { requestSerialize, responseDeserialize } = methodOf("PlanResourceChange");
  const request = {
    type_name: type,
    prior_state: writeValue(whole(block, { ...object(before), id: "x" })),
    proposed_new_state: writeValue(whole(block, { ...object(after), id: "x" })),
    config: writeValue(whole(block, after)),
  };
  return responseDeserialize(await connection.call("PlanResourceChange", requestSerialize(request))) as PlanResponse;
}

const replaces = ({ requires_replace }: PlanResponse, path: Path): boolean =>
  requires_replace.some(({ steps }) => steps[0]?.attribute_name === wanted(path).steps[0]);

/** For each move of a watch that the provider plans: whether it replaces the object. */
async function answersTo(connection: Connection, type: string, block: Block, watch: Watch): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const [before, after] of movesIn(watch)) {
    // Values of another kind than the attribute's can't even be sent.
    const response = await plan(connection, type, block, [planted(before), planted(after)]).catch(() => null);
    if (response !== null && !response.diagnostics.some(({ severity }) => severity === 1)) answers.push(replaces(response, watch.path));
  }
  return answers;
}

/** Asks the provider about every watch of the rows whose types it has. `newer`: `type path` of what this version lacks. */
export async function replacing(program: string, schemas: Schemas, rows: readonly CatalogueRow[], newer: ReadonlySet<string>): Promise<Replacing> {
  const plugin = await startPlugin(program);
  const connection = connect(plugin.address);
  let planned = 0;
  const unplanned: string[] = [];
  const replaced: string[] = [];
  try {
    await configure(connection, schemas.provider);
    for (const { type, watch = [] } of rows) {
      const block = schemas.resources[type]?.block;
      if (block === undefined) continue;
      for (const one of watch.filter(({ path }) => !newer.has(`${type} ${path}`))) {
        const answers = await answersTo(connection, type, block, one);
        if (answers.length === 0) unplanned.push(`${type} ${one.path}`);
        else planned++;
        if (answers.length > 0 && answers.every((isReplaced) => isReplaced)) replaced.push(`${type} ${one.path}`);
      }
    }
  } finally {
    connection.close();
    plugin.stop();
  }
  return { planned, unplanned, replaced };
}

async function configure(connection: Connection, provider: Block): Promise<void> {
  const { requestSerialize, responseDeserialize } = methodOf("ConfigureProvider");
  const config = writeValue(whole(provider, { region: USUAL_REGION, ...NO_ACCOUNT }));
  const answer = await connection.call("Configure", requestSerialize({ terraform_version: "1.11.4", config }));
  const { diagnostics } = responseDeserialize(answer) as Pick<PlanResponse, "diagnostics">;
  const [wrong] = diagnostics.filter(({ severity }) => severity === 1);
  if (wrong !== undefined) throw new Error(`The provider could not be configured: ${wrong.summary}`);
}
