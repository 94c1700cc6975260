import type { Attributes, Effect, ResourceChange } from "./change.ts";
import type { Namespace } from "./namespace.ts";
import type { ProviderConfig } from "./provider-config.ts";
import type { StatePlace } from "./state-place.ts";

/** One number per effect, and one per modifier. */
export type Counts = Readonly<Record<Effect | "moved" | "imported" | "deposed", number>>;

/** An object of the state that this plan leaves alone or does not list, kept because it may be what remains. */
export interface Standing {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  readonly values: Attributes;
  /** Where its provider has several configurations. */
  readonly providerConfig?: ProviderConfig;
}

/**
 * Objects of one type that name an object by its id, at one of their attributes; and whether they go with the plan or
 * stay. Many objects that name the same are one entry.
 */
export interface Naming {
  readonly type: string;
  readonly path: string;
  readonly id: string;
  readonly goes: boolean;
  /** Where the name counts, if not everywhere. */
  readonly namespace?: Namespace;
}

/** An object that the plan takes into the state. */
export interface Import {
  readonly type: string;
  readonly provider: string;
  /** Fingerprints of who it is, like a change's `identity`: by its values, and by the id that the import names. */
  readonly identities: readonly string[];
  /** The same as a change has them, by its values alone. */
  readonly shown: Pick<ResourceChange, "identity" | "exactIdentity" | "isKnownByName">;
  /** By what it can be told to be an object that was known under another type: compared, never shown. */
  readonly values: Attributes;
  /** Its id can't be that of an object of another type: it is a path or an ARN. */
  readonly isUnique: boolean;
}

/** An object of a type with a row that the plan creates. */
export interface Creation {
  readonly address: string;
  readonly type: string;
  /** What it will be known by, as far as that is known before the apply: compared, never shown. */
  readonly values: Attributes;
}

/** What happened to an object of the state outside Terraform since the last apply. */
export interface Drift {
  readonly address: string;
  readonly type: string;
  readonly effect: "update" | "delete";
  /** With the attributes that the rules look at; null for a type without a row. */
  readonly change: ResourceChange | null;
}

/** An action of Terraform 1.14 that runs with the plan: a side effect that no create, update or delete shows. */
export interface Invocation {
  readonly address: string;
  readonly type: string;
  /** `BeforeDestroy`, `AfterCreate`, …; null when it is invoked by hand. Untrusted text. */
  readonly event: string | null;
  readonly triggeredBy: string | null;
}

/** A call of a module that lies in a folder, as the plan's configuration has it. Untrusted text. */
export interface ModuleCall {
  /** Its name, and before it those of the calls that it stands in. */
  readonly path: readonly string[];
  /** `./modules/database`: relative to the folder of the module that calls it. */
  readonly source: string;
}

/** A plan, reduced to what the rules need. Made by the reader; holds no attribute that nobody asked for. */
export interface Plan {
  /** Where it came from, for people: a path as given. */
  readonly source: string;
  /** Directory of the root module, relative to the repository. */
  readonly root: string;
  readonly formatVersion: string;
  readonly terraformVersion: string | null;
  /** When it was made, as `YYYY-MM-DDThh:mm:ssZ`; null where it does not say (before Terraform 1.5). */
  readonly plannedAt: string | null;
  readonly errored: boolean;
  /** Null where the tool does not write it (OpenTofu, Terraform before 1.8). */
  readonly complete: boolean | null;
  readonly applyable: boolean | null;
  readonly counts: Counts;
  /**
   * Every entry that a rule can have something to say about: destroys, forgets, unknowns, and the updates and creates
   * the catalogue watches.
   */
  readonly changes: readonly ResourceChange[];
  readonly standing: readonly Standing[];
  /** Objects that the plan leaves alone, and that name something that it destroys: they may be in that. */
  readonly contents: readonly Standing[];
  /** Objects that get another address and no more; kept where the policy names objects by their address. */
  readonly moves: readonly ResourceChange[];
  /**
   * Who names what in the state, read where the plan destroys something that is refused only while something is inside,
   * or uses it. Null where that is not known.
   */
  readonly namings: readonly Naming[] | null;
  /**
   * Whether the plan was made of a state with something in it, be it that all of that vanished since; null where its
   * format never shows one (HCP's redacted JSON).
   */
  readonly hasPriorState: boolean | null;
  /**
   * Managed objects in the prior state, deposed ones included; null where the plan shows none (HCP's redacted JSON).
   */
  readonly managedInState: number | null;
  /**
   * The largest number of objects that may hold something, of a type that is not known as harmless: in the prior state,
   * or among the entries of the plan that are there already.
   */
  readonly atStake: number;
  /** Changes that are put off to a later plan. */
  readonly deferred: number;
  /** Those of them that delete or replace something. */
  readonly deferredDestroys: readonly ResourceChange[];
  /** Actions that are put off to a later plan, and those of them that the catalogue knows. */
  readonly deferredInvocations: readonly Invocation[];
  readonly deferredRuns: readonly ResourceChange[];
  readonly drift: readonly Drift[];
  readonly creations: readonly Creation[];
  readonly imports: readonly Import[];
  readonly invocations: readonly Invocation[];
  readonly moduleCalls: readonly ModuleCall[];
  /** Where its state lies; null where the plan does not tell, as its JSON never does. */
  readonly statePlace: StatePlace | null;
  /** Sentences on what this version does not know: a mode, a shape. Nothing untrusted in them but quoted words. */
  readonly unreadable: readonly string[];
}
