/**
 * What only the provider itself can tell of a row, beyond its schema: objects are made up with a few values and nothing
 * else, and the real provider is asked what it makes of them. Nothing is asked of AWS.
 */
import type { CatalogueRow, Conditions, Path, Test, Watch } from "../../../src/domain/catalogue.ts";
import { alternatives, PROVIDER } from "../../../src/domain/conditions.ts";
import { toMeet } from "../../../src/domain/drill/written.ts";
import { parsePath } from "../../../src/domain/path.ts";
import type { Json } from "../../../src/input/json/value.ts";
import { NO_ACCOUNT, USUAL_REGION } from "../../terraform/aws.ts";
import { type Plugin, startPlugin } from "../../terraform/aws-plugin.ts";
import { type Connection, connect, methodOf, type ObjectValue, type Value, writeValue } from "../../terraform/wire.ts";
import { movesOf, planted } from "../values.ts";
import type { Block } from "./walk.ts";

/** Of the provider itself, and of its resource types. */
export interface Schemas {
  readonly provider: Block;
  readonly resources: Readonly<Record<string, { readonly block: Block }>>;
}

export interface Answers {
  /** Watches of which the provider planned at least one move. */
  readonly planned: number;
  /** Watches, as `type path`, of which it planned none with so few values. */
  readonly unplanned: readonly string[];
  /**
   * Watches, as `type path`, of which it answers every move that it plans with a replacement: they can never answer.
   */
  readonly replaced: readonly string[];
  /** Settings that a drill may advise, of which it was asked what it makes of them. */
  readonly advised: number;
  /** Those, as `type path`, for which it replaces the object: nobody should be told to write them. */
  readonly replacing: readonly string[];
  /** Words of conditions and watches that it was asked about. */
  readonly words: number;
  /** Words, as `type path = word`, that it does not take. */
  readonly strange: readonly string[];
}

interface AttributePath {
  readonly steps: readonly { readonly attribute_name?: string }[];
}
interface Diagnostic {
  readonly severity: number;
  readonly summary: string;
  readonly detail: string;
  readonly attribute: AttributePath | null;
}
interface PlanResponse {
  readonly requires_replace: readonly AttributePath[];
  readonly diagnostics: readonly Diagnostic[];
}

const object = (value: Json | undefined): { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json })
    : {};

/** A value of a block with everything in it that the schema has: nothing, but for what is given. */
function whole({ attributes = {}, block_types = {} }: Block, given: Json | undefined): ObjectValue {
  const values = object(given);
  const plain = Object.keys(attributes).map((name): [string, Value] => [name, (values[name] ?? null) as Value]);
  const nested = Object.entries(block_types).map(([name, { nesting_mode, block }]): [string, Value] => {
    const inner = values[name];
    if (nesting_mode === "single" || nesting_mode === "group")
      return [name, inner === undefined || inner === null ? null : whole(block, inner)];
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
  // Moves of names are moves of the list that they stand in.
  const path = watch.path.replace(/\[\*\]$/, "");
  return movesOf(watch).seen.map(([before, after]) => [
    new Map([...conditions, [path, before]]),
    new Map([...conditions, [path, after]]),
  ]);
}

/** The provider, started again where a made-up object was too much for it. */
class Provider {
  readonly #program: string;
  readonly #schemas: Schemas;
  #running: (Plugin & Connection) | null = null;
  constructor(program: string, schemas: Schemas) {
    this.#program = program;
    this.#schemas = schemas;
  }
  /**
   * Null where the provider breaks down over the question, or can't be asked it: a value of another kind than the
   * attribute's.
   */
  async ask(method: string, request: Buffer): Promise<Buffer | null> {
    this.#running ??= await this.#started();
    return this.#running.call(method, request).catch(() => {
      this.stop();
      return null;
    });
  }
  async #started(): Promise<Plugin & Connection> {
    const plugin = await startPlugin(this.#program);
    const running = { ...plugin, ...connect(plugin.address) };
    await configure(running, this.#schemas.provider);
    return running;
  }
  stop(): void {
    this.#running?.close();
    this.#running?.stop();
    this.#running = null;
  }
}

async function plan(
  provider: Provider,
  type: string,
  block: Block,
  [before, after]: readonly [Json, Json],
): Promise<PlanResponse | null> {
  const { requestSerialize, responseDeserialize } = methodOf("PlanResourceChange");
  const request = {
    type_name: type,
    prior_state: writeValue(whole(block, { ...object(before), id: "x" })),
    proposed_new_state: writeValue(whole(block, { ...object(after), id: "x" })),
    config: writeValue(whole(block, after)),
  };
  const answer = await provider.ask("PlanResourceChange", requestSerialize(request));
  return answer === null ? null : (responseDeserialize(answer) as PlanResponse);
}

const isIn = (path: Path, place: AttributePath | null): boolean =>
  place?.steps[0]?.attribute_name === parsePath(path).steps[0];
const isError = ({ severity }: Diagnostic): boolean => severity === 1;

/** For each move of a watch that the provider plans: whether it replaces the object. */
async function answersTo(provider: Provider, type: string, block: Block, watch: Watch): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const [before, after] of movesIn(watch)) {
    const response = await plan(provider, type, block, [planted(before), planted(after)]);
    if (response !== null && !response.diagnostics.some(isError))
      answers.push(response.requires_replace.some((place) => isIn(watch.path, place)));
  }
  return answers;
}

/** What a drill may advise to write: all that leads to a leaf that keeps something, or has the object only forgotten. */
function advisedIn({ type, leaves = [], forgets }: CatalogueRow): ReadonlyMap<Path, Json> {
  const ends = leaves
    .filter(({ of, remains }) => of === undefined && remains !== "nothing")
    .map(({ when = {} }) => when);
  const written = [...ends, ...alternatives(forgets)].flatMap((when) => [
    ...(toMeet(when, { type, values: new Map() }) ?? []),
  ]);
  return new Map(
    written.filter(([path]) => !path.startsWith(PROVIDER)).map(([path, { value }]) => [path, value ?? "something"]),
  );
}

/** Whether the provider replaces an object for a setting that was not there, or was the other way round. */
async function replacesFor(
  provider: Provider,
  type: string,
  block: Block,
  [path, value]: readonly [Path, Json],
): Promise<boolean> {
  const before = planted(new Map([[path, typeof value === "boolean" ? !value : null]]));
  const response = await plan(provider, type, block, [before, planted(new Map([[path, value]]))]);
  return response?.requires_replace.some((place) => isIn(path, place)) === true;
}

/**
 * Words that a row compares attributes with, as `path` and word. Beginnings are no words, and numbers may be anything.
 */
function wordsIn({
  heavier,
  holds,
  forgets,
  leaves = [],
  watch = [],
  expires = [],
  refs = [],
}: CatalogueRow): ReadonlyMap<string, readonly [Path, string]> {
  const tests = [
    heavier?.when,
    ...alternatives(holds),
    ...alternatives(forgets),
    ...leaves.filter(({ of }) => of === undefined).map(({ when }) => when),
    ...watch.map(({ when }) => when),
    ...expires.map(({ when }) => when),
    ...refs.flatMap(({ when, follows }) => [when, follows || undefined]),
  ].flatMap((when: Conditions | undefined): (readonly [Path, Test])[] => Object.entries(when ?? {}));
  const moves = watch.flatMap(({ path, change }) =>
    typeof change === "object" ? [[path, [change.from ?? [], change.to ?? []].flat()] as const] : [],
  );
  const words = [...tests, ...moves].flatMap(([path, test]) =>
    [test]
      .flat()
      .flatMap((word): [string, readonly [Path, string]][] =>
        typeof word === "string" ? [[`${path} = ${word}`, [path, word]]] : [],
      ),
  );
  return new Map(words.filter(([, [path]]) => !path.startsWith(PROVIDER)));
}

/** How the provider says that a word is none of those that it knows. */
const NO_SUCH_WORD = /expected .* to be one of|value must be one of|invalid attribute value|invalid string enum/i;

/** Whether the provider's validation takes a word at a path. What else it lacks in such an object is of no interest. */
async function takes(
  provider: Provider,
  type: string,
  block: Block,
  [path, word]: readonly [Path, string],
): Promise<boolean> {
  const { requestSerialize, responseDeserialize } = methodOf("ValidateResourceConfig");
  const request = requestSerialize({
    type_name: type,
    config: writeValue(whole(block, planted(new Map([[path, word]])))),
  });
  const answer = await provider.ask("ValidateResourceTypeConfig", request);
  if (answer === null) throw new Error(`The provider broke down over ${type}: ${path} = ${word}.`);
  const { diagnostics } = responseDeserialize(answer) as Pick<PlanResponse, "diagnostics">;
  return !diagnostics.some(
    (one) => isError(one) && isIn(path, one.attribute) && NO_SUCH_WORD.test(`${one.summary} ${one.detail}`),
  );
}

/**
 * Asks the provider about every watch, every setting that may be advised and every word of the rows whose types it has. `newer`: `type path` of what this
 * version lacks.
 */
export async function asked(
  program: string,
  schemas: Schemas,
  rows: readonly CatalogueRow[],
  newer: ReadonlySet<string>,
): Promise<Answers> {
  const provider = new Provider(program, schemas);
  const answers = {
    planned: 0,
    unplanned: [] as string[],
    replaced: [] as string[],
    advised: 0,
    replacing: [] as string[],
    words: 0,
    strange: [] as string[],
  };
  try {
    for (const row of rows) {
      const { type } = row;
      const block = schemas.resources[type]?.block;
      if (block === undefined) continue;
      for (const watch of (row.watch ?? []).filter(({ path }) => !newer.has(`${type} ${path}`))) {
        const moves = await answersTo(provider, type, block, watch);
        if (moves.length === 0) answers.unplanned.push(`${type} ${watch.path}`);
        else answers.planned++;
        // Rules that are replaced are compared with those that take their place; what is said of a create as well is
        // said of the replacement.
        const isSaid = row.rulesOf !== undefined || row.expires?.some(({ says }) => says === watch.says) === true;
        const isNeverSeen = !isSaid && moves.length > 0 && moves.every((isReplaced) => isReplaced);
        if (isNeverSeen) answers.replaced.push(`${type} ${watch.path}`);
      }
      for (const setting of [...advisedIn(row)].filter(([path]) => !newer.has(`${type} ${path}`))) {
        answers.advised++;
        if (await replacesFor(provider, type, block, setting)) answers.replacing.push(`${type} ${setting[0]}`);
      }
      for (const [told, word] of [...wordsIn(row)].filter(([, [path]]) => !newer.has(`${type} ${path}`))) {
        answers.words++;
        if (!(await takes(provider, type, block, word))) answers.strange.push(`${type} ${told}`);
      }
    }
  } finally {
    provider.stop();
  }
  return answers;
}

async function configure(connection: Connection, provider: Block): Promise<void> {
  const { requestSerialize, responseDeserialize } = methodOf("ConfigureProvider");
  const config = writeValue(whole(provider, { region: USUAL_REGION, ...NO_ACCOUNT }));
  const answer = await connection.call("Configure", requestSerialize({ terraform_version: "1.11.4", config }));
  const { diagnostics } = responseDeserialize(answer) as Pick<PlanResponse, "diagnostics">;
  const wrong = diagnostics.find(isError);
  if (wrong !== undefined) throw new Error(`The provider could not be configured: ${wrong.summary}`);
}
