import type { Policy } from "./policy.ts";

/** Where the state of a plan lies, as a saved plan tells it. Values are compared, and shown nowhere. */
export interface StatePlace {
  readonly workspace: string;
  /** The type of the backend: `s3`. */
  readonly backend: string;
  /** Settings of the backend that a policy names, as text; null: not set, or no plain value. */
  readonly settings: ReadonlyMap<string, string | null>;
}

/** What the policy says of where a root's state lies: its workspace, and of its backend `type` and settings. */
export interface ExpectedPlace {
  readonly workspace: string | null;
  readonly backend: Readonly<Record<string, string>>;
}

/** The name of the backend's type among its settings: no backend has a setting of this name. */
const TYPE = "type";

/** What the matching entries of `roots` say together, the last one last; null where they say nothing. */
export function expectedPlace(policy: Policy, root: string): ExpectedPlace | null {
  const entries = policy.roots.filter((entry) => entry.matches(root));
  const workspace = entries.findLast((entry) => entry.workspace !== null)?.workspace ?? null;
  const backend = Object.assign({}, ...entries.map((entry) => entry.backend)) as ExpectedPlace["backend"];
  return workspace === null && Object.keys(backend).length === 0 ? null : { workspace, backend };
}

/** The settings of backends that any root is compared by; null where no root says where its state lies. */
export function settingsAsked({ roots }: Policy): ReadonlySet<string> | null {
  const asking = roots.filter(({ workspace, backend }) => workspace !== null || Object.keys(backend).length > 0);
  return asking.length === 0 ? null : new Set(asking.flatMap(({ backend }) => Object.keys(backend)));
}

/** What is otherwise than expected: `workspace`, `backend.type`, `backend.bucket`. */
export function differences(expected: ExpectedPlace, is: StatePlace): readonly string[] {
  const found = (name: string): string | null => (name === TYPE ? is.backend : (is.settings.get(name) ?? null));
  return [
    ...(expected.workspace === null || expected.workspace === is.workspace ? [] : ["workspace"]),
    ...Object.entries(expected.backend).flatMap(([name, value]) => (found(name) === value ? [] : [`backend.${name}`])),
  ].sort();
}
