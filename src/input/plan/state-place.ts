import type { StatePlace } from "../../domain/state-place.ts";
import { PLAN_ENTRY, partOfPlan } from "./plan-file.ts";
import { fieldsIn } from "./wire.ts";

/**
 * Fields of `Plan`, `Backend` and `DynamicValue`, the same in Terraform and OpenTofu.
 * https://github.com/hashicorp/terraform/blob/main/internal/plans/planproto/planfile.proto
 */
const BACKEND = 13;
const [TYPE, CONFIG, WORKSPACE] = [1, 2, 3];
const MSGPACK = 1;

/**
 * Where the state lies that a saved plan was made of; null where the file does not tell. Of the backend's settings,
 * which may hold secrets, only the `asked` ones are kept.
 * Throws InputError where the plan can't be read for certain.
 */
export const statePlaceOf = (path: string, asked: ReadonlySet<string>): Promise<StatePlace | null> =>
  partOfPlan(path, PLAN_ENTRY, async (bytes) => {
    const backend = (await fieldsIn(bytes, new Set([BACKEND]))).get(BACKEND);
    if (backend === undefined) return null;
    const fields = await fieldsIn(once(backend), new Set([TYPE, CONFIG, WORKSPACE]));
    const type = textOf(fields.get(TYPE));
    if (type === "") return null;
    const settings = await settingsIn(fields.get(CONFIG), asked);
    return { backend: type, workspace: textOf(fields.get(WORKSPACE)), settings };
  });

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

async function settingsIn(config: Uint8Array | undefined, asked: ReadonlySet<string>): Promise<StatePlace["settings"]> {
  const packed = config === undefined ? undefined : (await fieldsIn(once(config), new Set([MSGPACK]))).get(MSGPACK);
  if (packed === undefined) return new Map();
  const { decode } = await import("@msgpack/msgpack");
  const values = decode(packed);
  const all: readonly (readonly [string, unknown])[] =
    typeof values === "object" && values !== null ? Object.entries(values) : [];
  return new Map(all.filter(([name]) => asked.has(name)).map(([name, value]) => [name, plainText(value)]));
}

/** A number as it is written in a policy, and in Terraform. */
const plainText = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
