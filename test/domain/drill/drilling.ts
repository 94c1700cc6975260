import { rowsBeside } from "../../../src/catalogue/index.ts";
import type { Catalogue, CatalogueRow } from "../../../src/domain/catalogue.ts";
import { type Drill, drillOf } from "../../../src/domain/drill/drill.ts";
import { namedIn } from "../../../src/domain/drill/named-by.ts";
import type { State } from "../../../src/domain/drill/state.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { parsePath } from "../../../src/domain/path.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/domain/policy.ts";
import { readState } from "../../../src/input/state/read.ts";

export interface Drilling {
  readonly catalogue: Catalogue;
  readonly rows: readonly CatalogueRow[];
  readonly policy?: Policy;
  readonly today?: string;
}

/** The state in some text, as a file's would be read. */
export const stateIn = (
  text: string | Uint8Array,
  { catalogue, rows, policy = DEFAULT_POLICY }: Drilling,
  root = ".",
): Promise<State> =>
  readState(
    { path: "-", root },
    {
      keptPaths: keptPathsOf(catalogue, policy),
      namedBy: namedIn(rows).map(parsePath),
      terraform: "terraform",
      cwd: ".",
      input: async function* () {
        yield Buffer.from(text);
      },
    },
  );

/** The drill of states by their roots. */
export async function drillIn(
  states: Readonly<Record<string, string | Uint8Array>>,
  drilling: Drilling,
): Promise<Drill> {
  const { catalogue, policy = DEFAULT_POLICY, today = "2026-11-21" } = drilling;
  const read: State[] = [];
  for (const [root, text] of Object.entries(states)) read.push(await stateIn(text, drilling, root));
  return drillOf(read, { catalogue, policy, today, keptPaths: keptPathsOf(catalogue, policy), beside: rowsBeside });
}

/** A state as `terraform show -json` prints it, around some objects. */
export const stateJson = (resources: readonly object[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: { root_module: { resources } },
    ...more,
  });
