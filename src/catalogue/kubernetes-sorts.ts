import type { AnyOf, Conditions, Sort } from "../domain/catalogue.ts";

/** What many kinds of Kubernetes objects have in common, whichever operator they belong to. */
export interface Kinds extends Omit<Sort, "kinds"> {
  readonly kinds?: readonly string[];
}

export const GONE = "The database with its volume claims, as far as its operator deletes them.";
const STOPS = "Further backups.";
const CLOUD = "What the controller manages in the cloud, with its data.";

/** A database that an operator runs. */
export const database = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "data",
  weight: "high",
  what: "database of an operator",
  loses: GONE,
  source,
});

/** What makes backups at set times, or says where and how they are kept. */
export const backups = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "backup",
  weight: "medium",
  what: "backup schedule or store of an operator",
  loses: STOPS,
  leaves: [{ remains: "kept", says: "the backups made so far, where they are, until somebody deletes them" }],
  source,
});

/** One backup as an object. `deletes`: a finalizer by which the operator deletes what it wrote too. */
export const backup = (
  group: string,
  kinds: readonly string[],
  source: string,
  deletes?: readonly string[],
): Kinds => ({
  group,
  kinds,
  class: "backup",
  weight: "medium",
  what: "backup of an operator",
  loses: "The backup as an object of the cluster.",
  leaves: [
    ...(deletes === undefined
      ? []
      : ([
          { remains: "nothing", when: { "metadata.finalizers[*]": deletes }, says: "what it wrote goes too" },
        ] as const)),
    { remains: "kept", says: "what it wrote to its storage, unless its operator deletes that with it" },
  ],
  source,
});

/** A user of such a database. */
export const login = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "identity",
  weight: "low",
  what: "user of an operator's database",
  loses: "The login with its password.",
  source,
});

/** What a cloud's own controllers manage, by what it is. */
const IN_CLOUD = {
  data: { class: "data", weight: "high", what: "database or storage in a cloud" },
  keys: { class: "key", weight: "high", what: "key or secret" },
  containers: { class: "container", weight: "high", what: "cloud container" },
  clusters: { class: "container", weight: "high", what: "Kubernetes cluster in a cloud" },
  backups: { class: "backup", weight: "high", what: "backup or backup schedule in a cloud" },
  machines: { class: "data", weight: "medium", what: "virtual machine in a cloud" },
  zones: { class: "dns", weight: "high", what: "DNS zone in a cloud" },
  tasks: { class: "container", weight: "low", what: "cluster of tasks in a cloud" },
} as const satisfies Readonly<Record<string, Pick<Sort, "class" | "weight" | "what">>>;

/** Kinds of a cloud, by what they are. `of`: what they are in the groups of one service. */
export interface CloudKinds extends Partial<Readonly<Record<keyof typeof IN_CLOUD, readonly string[]>>> {
  readonly of?: Readonly<Record<string, Omit<CloudKinds, "of">>>;
}

/** Controllers of a cloud's own resources. `forgets`: what makes them leave the resource behind. */
export const cloud = (
  group: string,
  source: string,
  forgets: AnyOf,
  { of = {}, ...kinds }: CloudKinds,
): readonly Kinds[] => [
  ...Object.entries(of).flatMap(([service, own]) => cloud(`${service}${group}`, source, forgets, own)),
  ...Object.entries(kinds).map(([name, each]) => ({
    group,
    kinds: each,
    ...IN_CLOUD[name as keyof typeof IN_CLOUD],
    loses: CLOUD,
    forgets,
    source,
  })),
];

/** Of Crossplane's policies those that leave the external resource alone when the managed one goes. */
export const SPARING_POLICIES = ["Observe", "Create", "Update", "LateInitialize", "Orphan"] as const;

/** At most four policies, of which none is `Delete`, or `*` for all: all others than those are four. */
export const SPARED: Conditions = {
  "spec.managementPolicies[0]": SPARING_POLICIES,
  "spec.managementPolicies[1]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[2]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[3]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[4]": null,
};

/** `deletionPolicy` gives way to policies that name `Delete`, and is no field of the namespaced resources. */
const ORPHANED: Conditions = {
  "spec.deletionPolicy": "Orphan",
  "spec.managementPolicies[0]": ["*", null],
  "spec.managementPolicies[1]": null,
};
/** What keeps Crossplane from deleting what an object stands for. */
export const SPARED_BY_CROSSPLANE: readonly Conditions[] = [ORPHANED, SPARED];
