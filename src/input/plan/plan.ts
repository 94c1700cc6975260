import type { ResourceChange } from "../../domain/change.ts";
import { CONTRADICTIONS, type Contradiction } from "../../domain/contradiction.ts";
import { InputError } from "../../domain/fault.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Drift, Plan } from "../../domain/plan.ts";
import type { Document } from "../json/documents.ts";
import { objectWith, type Query, type Taken, takeParsed } from "../json/query.ts";
import { type Json, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { Configuration } from "./configuration.ts";
import { Contents } from "./contents.ts";
import { contradictionInDeferred, contradictionInDrift } from "./contradicting.ts";
import { deferredDestroyIn } from "./deferred.ts";
import { diagnoseCut, diagnoseKeys } from "./diagnose.ts";
import { driftIn } from "./drift.ts";
import { changeEntry, DEPOSED, isData, stateAddressIn, stateModule, typeIn } from "./entry.ts";
import { flagIn, formatVersionIn, HEAD, type Head, isRedacted, plannedAtIn } from "./head.ts";
import { Invocations } from "./invocations.ts";
import { Namings } from "./namings.ts";
import { OriginQuestions } from "./origin-questions.ts";
import { withProviderSettings } from "./provider-settings.ts";
import { ResourceChanges } from "./resource-changes.ts";
import { UnchangedObjects, unchangedIn } from "./unchanged.ts";
import { Variables, withWhereabouts } from "./whereabouts.ts";
import { withOrigins } from "./with-origins.ts";

const LATE_VERSION =
  "has its plan_format_version behind the changes, so that nobody knew what it hides; give it as HCP Terraform wrote it";

/** What is wanted of `prior_state`: of its modules. */
const inState = (module: Query): Query => objectWith({ values: objectWith({ root_module: module }) });

/**
 * Terraform's format of a plan → ours (format 0.1 to 1.x, and HCP's redacted form). Only this folder knows it.
 * https://developer.hashicorp.com/terraform/internals/json-format
 *
 * Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished.
 */
export class PlanReading {
  readonly #source: string;
  readonly #root: string;
  readonly #keptPaths: (type: string) => KeptPaths;

  readonly #keys = new Set<string>();
  readonly #head = new Map<(typeof HEAD)[number], Json>();
  readonly #unchanged = new UnchangedObjects();
  readonly #namings = new Namings();
  readonly #contents: Contents;
  readonly #questions = new OriginQuestions();
  readonly #changes: ResourceChanges;
  readonly #invocations: Invocations;
  #inState = 0;
  #atStakeInState = 0;
  #deferred = 0;
  #drifted = 0;
  readonly #deferredDestroys: ResourceChange[] = [];
  readonly #drift: Drift[] = [];
  readonly #variables = new Variables();
  #configuration = new Configuration(this.#questions, this.#variables);
  #plan: Plan | null = null;

  /** `source` names the plan in reports, `root` its root module; `keptPaths` says what to keep of a resource type. */
  constructor(source: string, root: string, keptPaths: (type: string) => KeptPaths) {
    this.#source = source;
    this.#root = root;
    this.#keptPaths = keptPaths;
    this.#contents = new Contents(keptPaths);
    this.#invocations = new Invocations(keptPaths, this.#head);
    this.#changes = new ResourceChanges(
      keptPaths,
      this.#unchanged,
      this.#namings,
      this.#contents,
      this.#questions,
      this.#head,
    );
  }

  document(): Document {
    return this.#document(this.#members());
  }

  #document(members: Readonly<Record<string, Query>>): Document {
    return {
      query: objectWith(members, { all: true }),
      onKey: (key) => this.#keys.add(key),
      finish: () => {
        this.#plan = this.#finished();
      },
    };
  }

  /**
   * What of the plan has to be read once more; null where nothing has to be. Terraform writes last what is looked at
   * only as far as what stands before it asks: the state and the configuration. A program that sorts keys, such as
   * `jq -S`, puts both first.
   */
  get missed(): "state" | "configuration" | null {
    const { configs } = this.#configuration;
    const isAsked = this.#namings.areAsked || this.#contents.areAsked;
    if (isAsked && this.#isBefore("prior_state", "resource_changes")) return "state";
    if (configs.areSeveral && (configs.areLate || this.#isBefore("configuration", "variables"))) return "state";
    return this.#questions.areOpen && this.#isBefore("configuration", "resource_changes") ? "configuration" : null;
  }

  /** Reads the same document once more, for what is missed of it. */
  again(): Document {
    const isStateMissed = this.#isBefore("prior_state", "resource_changes");
    if (isStateMissed) [this.#inState, this.#atStakeInState] = [0, 0];
    this.#namings.startOver();
    this.#changes.settle();
    this.#configuration = this.#configuration.again(this.#questions, this.#variables);
    const state = stateModule((taken) => {
      if (isStateMissed) this.#stateEntry(taken);
    });
    return this.#document({ prior_state: inState(state), configuration: this.#configuration.query() });
  }

  /** Whether one member of the plan stands before another one. */
  #isBefore(one: string, other: string): boolean {
    const keys = [...this.#keys];
    return keys.includes(one) && keys.indexOf(one) < keys.indexOf(other);
  }

  get result(): Plan {
    if (this.#plan === null) throw new Error("the plan's document has not been read to its end");
    return this.#plan;
  }

  /** What a document that broke off is instead of a plan, if the keys it had until then say so. */
  get mistaken(): string | undefined {
    return diagnoseCut(this.#keys);
  }

  #members(): Readonly<Record<string, Query>> {
    const head = HEAD.map((name): [string, Query] => [name, takeParsed((value) => void this.#head.set(name, value))]);
    const changes = changeEntry((taken) => this.#changes.read(taken));
    const drift = changeEntry((taken) => this.#driftEntry(taken));
    const deferred = takeParsed((entry) => this.#deferredChange(objectOf(entry)));
    const invocation = takeParsed((entry) => this.#invocation(objectOf(entry)), "object");
    const deferredInvocation = takeParsed((entry) => this.#invocations.readDeferred(objectOf(entry)), "object");
    const state = stateModule((taken) => this.#stateEntry(taken));
    return {
      ...Object.fromEntries(head),
      resource_changes: { only: "array", elements: changes },
      resource_drift: { only: "array", elements: drift },
      deferred_changes: { only: "array", elements: deferred },
      action_invocations: { only: "array", elements: invocation },
      deferred_action_invocations: { only: "array", elements: deferredInvocation },
      variables: takeParsed((variables) => this.#variables.read(objectOf(variables)), "object"),
      prior_state: inState(state),
      configuration: this.#configuration.query(),
    };
  }

  #stateEntry(slots: Taken): void {
    if (isData(slots)) return;
    this.#changes.settle();
    this.#inState++;
    const type = typeIn(slots);
    const paths = type === null ? null : this.#keptPaths(type);
    const isNaming = this.#namings.wantsEntry(slots, paths);
    if (paths?.isHarmless !== true) this.#atStakeInState++;
    const isInside = type !== null && paths !== null && this.#contents.wantsEntry(slots, type, paths);
    if (type === null || paths === null || (paths.unchanged === null && !isNaming && !isInside)) return;
    const address = stateAddressIn(slots);
    if (address === null) return;
    const deposed = slots.string(DEPOSED);
    const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
    if (!isNew && !isNaming && !isInside) return;
    const entry = { address, deposed, type };
    if (isNaming) this.#namings.add(entry, slots, paths);
    if (isInside) this.#contents.add(entry, slots, paths);
    if (isNew) this.#unchanged.addOfState(entry, unchangedIn(slots, paths));
  }

  #driftEntry(slots: Taken): void {
    this.#drifted++;
    this.#contradicts(`entry ${this.#drifted} of resource_drift`, contradictionInDrift(slots));
    this.#drift.push(...driftIn(slots, this.#keptPaths));
  }

  /** Tells how an entry contradicts itself, if it does. The entry changes nothing now, so its place is name enough. */
  #contradicts(entry: string, how: Contradiction | null): void {
    if (how !== null) this.#changes.unreadable.add(`${entry} contradicts itself: ${CONTRADICTIONS[how]}`);
  }

  #deferredChange(entry: JsonObject): void {
    this.#deferred++;
    this.#contradicts(`entry ${this.#deferred} of deferred_changes`, contradictionInDeferred(entry));
    this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
  }

  #invocation(entry: JsonObject): void {
    const complaint = this.#invocations.read(entry);
    if (complaint !== null) this.#changes.unreadable.add(complaint);
  }

  /**
   * What vanished since is in no prior state any more, but it was in one. What is imported is in it, and was in none
   * before: Terraform writes it there as it is read. It writes the changes first.
   */
  #hadState(): boolean {
    return this.#drift.length > 0 || this.#inState > this.#changes.counts.imported;
  }

  #finished(): Plan {
    const mistaken = diagnoseKeys(this.#keys);
    if (mistaken !== null) throw new InputError(mistaken);
    const head: Head = this.#head;
    const redacted = isRedacted(head);
    if (redacted && this.#isBefore("resource_changes", "plan_format_version")) throw new InputError(LATE_VERSION);
    const formatVersion = formatVersionIn(head);
    this.#changes.settle();
    const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
    const { moduleCalls, references, configs, providers } = this.#configuration;
    const located = withWhereabouts(providers, this.#variables);
    const { now, later } = this.#invocations;
    const flag = (name: "errored" | "complete" | "applyable"): boolean | null =>
      flagIn(head, name, (complaint) => unreadable.add(complaint));
    return {
      source: this.#source,
      root: this.#root,
      formatVersion,
      terraformVersion: stringOf(head.get("terraform_version")),
      plannedAt: plannedAtIn(head),
      errored: flag("errored") ?? false,
      complete: flag("complete"),
      applyable: flag("applyable"),
      counts,
      changes: withProviderSettings(
        [...configs.given(withOrigins(changes, this.#questions, references)), ...now.known].map(located),
        providers,
        this.#keptPaths,
      ),
      standing: configs.given(this.#unchanged.without(changes)),
      contents: configs.given(this.#contents.all),
      moves,
      namings: this.#namings.all,
      hasPriorState: redacted ? null : this.#hadState(),
      managedInState: redacted ? null : this.#inState,
      atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
      deferred: this.#deferred,
      deferredDestroys: this.#deferredDestroys.map(located),
      deferredInvocations: later.all,
      deferredRuns: later.known,
      drift: this.#drift,
      creations,
      imports: imports.map((one) => ({ ...one, shown: located({ ...one.shown, provider: one.provider }) })),
      invocations: now.all,
      moduleCalls: moduleCalls.all,
      statePlace: null,
      unreadable: [...unreadable],
    };
  }
}
