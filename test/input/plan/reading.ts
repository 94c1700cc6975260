import type { KeptPaths } from "../../../src/domain/kept-paths.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { readDocuments } from "../../../src/input/json/documents.ts";
import { decoded } from "../../../src/input/json/encoding.ts";
import { diagnoseText } from "../../../src/input/plan/diagnose.ts";
import { PlanReading } from "../../../src/input/plan/plan.ts";

export const NOTHING: KeptPaths = {
  isHarmless: false,
  isMachine: false,
  isMoveKept: false,
  hasRow: true,
  destroyed: [],
  drilled: [],
  mayBeProtected: () => false,
  settings: [],
  updated: [],
  created: [],
  unchanged: null,
  replacement: [],
  isRelevantUpdate: () => true,
  provider: [],
  identifying: [],
  imported: [],
  naming: [],
  namedIn: { names: [], paths: [] },
  namedBy: null,
  ids: [],
  weighs: false,
};

/** Bytes as a stream that is cut into pieces of the given sizes, again and again. */
export async function* pieces(bytes: Uint8Array, sizes: readonly number[] = [1 << 16]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number;
    // A buffer of its own that is spoilt afterwards: whoever keeps a piece has to copy it.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    yield piece;
    piece.fill(0x21);
    at += size;
  }
}

/** The plans in some bytes, read as a file's would be. */
export async function plansIn(
  bytes: Uint8Array | string,
  keptPaths: (type: string) => KeptPaths = () => NOTHING,
  sizes?: readonly number[],
): Promise<readonly Plan[]> {
  const readings: PlanReading[] = [];
  const stream = decoded(pieces(typeof bytes === "string" ? Buffer.from(bytes) : bytes, sizes), () => {
    throw new Error("no saved plan was expected");
  });
  await readDocuments(
    stream,
    () => {
      const reading = new PlanReading("plan.json", ".", keptPaths);
      readings.push(reading);
      return reading.document();
    },
    diagnoseText,
  );
  return readings.map(({ result }) => result);
}

/** A whole plan around some entries of `resource_changes`. */
export const planJson = (resourceChanges: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {},
    resource_changes: resourceChanges,
    ...more,
  });

/** What is not there on one side: what is created has no values before, what goes has none after. */
const sideOf = (actions: readonly string[], absent: readonly string[]): object | null =>
  actions.length === 1 && absent.includes(actions[0] as string) ? null : {};

/** One entry, as Terraform writes it. */
export const entry = (
  actions: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  address: "aws_db_instance.prod",
  mode: actions[0] === "read" ? "data" : actions[0] === "open" ? "ephemeral" : "managed",
  type: "aws_db_instance",
  name: "prod",
  provider_name: "registry.terraform.io/hashicorp/aws",
  change: {
    actions,
    before: sideOf(actions, ["create", "read", "open"]),
    after: sideOf(actions, ["delete", "forget"]),
    after_unknown: {},
    before_sensitive: false,
    after_sensitive: false,
  },
  ...more,
});
