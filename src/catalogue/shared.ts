import type {
  CatalogueRow,
  Conditions,
  Days,
  Leaves,
  Limit,
  Path,
  Reference,
  RuleSet,
  Watch,
  Weight,
} from "../domain/catalogue.ts";

/**
 * Of a computing node of a database whose data lies in the cluster's own storage. Its row names the cluster as what it
 * is inside: where that goes too, this no longer holds.
 */
export const IN_CLUSTER: Leaves = { remains: "kept", says: "the data, which is in the cluster" };

/** Kinds of SQL statements that lose data at once. */
export const LOSING = ["DROP DATABASE", "DROP SCHEMA", "DROP TABLE", "DROP COLUMN", "DELETE", "TRUNCATE"] as const;

type Action = Pick<CatalogueRow, "type" | "class" | "what" | "expires" | "note" | "source">;

/** The row of an action of Terraform 1.14, by what it does: it runs, and stands in no state. */
export const action = ({ type, class: kind, what, ...does }: Action): CatalogueRow => ({
  type,
  class: kind,
  weight: "low",
  what,
  isAction: true,
  loses: "Nothing by itself: an action leaves no object that could be destroyed.",
  forgets: true,
  ...does,
});

/** The rules of a bucket by which objects expire, as most object stores copy them from S3. */
export interface BucketRules {
  /** `rule[*]`. */
  readonly list: Path;
  /** Only rules with these values count. */
  readonly when?: Conditions;
  /** What a rule applies to. */
  readonly prefix?: readonly string[];
  readonly limits?: readonly Limit[];
  /** Members of a rule: the age in days, the date from which on, the same of old versions, and how many are kept. */
  readonly days?: string;
  readonly date?: string;
  readonly oldDays?: string;
  readonly newer?: string;
}

/** The rules by which a bucket is copied to another one. */
export interface Replication {
  /** `rule[*]`. */
  readonly list: Path;
  /** Only rules with these values copy anything. */
  readonly when?: Conditions;
  /** Members of a rule: what it applies to, and where to. */
  readonly prefix: readonly string[];
  readonly tags?: readonly string[];
  readonly to?: string;
  /** Whether it copies objects that a key of a key service encrypts too: `Enabled`, or `Disabled`. */
  readonly encrypted?: string;
  readonly weight?: RuleSet["weight"];
}

/**
 * S3 leaves out what is encrypted with a key of KMS, unless a rule says otherwise:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
 */
const withEncrypted = (at: Path): Limit => ({
  by: "words",
  at,
  means: [
    { word: "Enabled", words: ["plain", "encrypted"] },
    { word: "Disabled", words: ["plain"] },
    { word: null, words: ["plain"] },
  ],
  says: "encrypted objects are no longer copied to the other bucket",
});

/** What the rules by which a bucket is copied match, as a set: reported is what is copied no longer. */
export function replication({ list, when, prefix, tags = [], to, encrypted, weight }: Replication): RuleSet {
  const at = (member: string): Path => `${list}.${member}`;
  return {
    list,
    harm: "less",
    rule: "backup-loss",
    ...(weight && { weight }),
    ...(when && { when }),
    limits: [
      { by: "prefix", at: prefix.map(at) },
      ...(tags.length > 0 ? [{ by: "pairs", at: tags.map(at) } as const] : []),
      ...(to === undefined
        ? []
        : [{ by: "same", at: at(to), says: "objects are no longer copied to that bucket" } as const]),
      ...(encrypted === undefined ? [] : [withEncrypted(at(encrypted))]),
    ],
    says: "objects are no longer copied to the other bucket",
    wider: "fewer objects are copied to the other bucket",
  };
}

const WIDER = "a rule by which objects expire applies to more of them";

/** What the expiry rules of a bucket match, as sets: by age, from a date on, and of old versions. */
export function bucketRules(rules: BucketRules): readonly RuleSet[] {
  const { list, when = {}, prefix = [], limits = [], days, date, oldDays, newer } = rules;
  const at = (member: string): Path => `${list}.${member}`;
  const scope: readonly Limit[] = [
    ...(prefix.length > 0 ? [{ by: "prefix", at: prefix.map(at) } as const] : []),
    ...limits,
  ];
  const set = (more: Conditions, own: readonly Limit[], says: string): RuleSet => ({
    list,
    harm: "more",
    rule: "data-expiry",
    when: { ...when, ...more },
    limits: [...scope, ...own],
    says,
    wider: WIDER,
  });
  const sets: RuleSet[] = [];
  if (days !== undefined)
    sets.push(
      set(
        { [at(days)]: { above: 0 } },
        [{ by: "at-least", at: at(days), says: "objects expire sooner" }],
        "objects older than the rules allow are deleted",
      ),
    );
  if (date !== undefined)
    sets.push(
      set(
        { [at(date)]: { set: true } },
        [{ by: "at-least", at: at(date), says: "objects are deleted from an earlier date on" }],
        "objects are deleted from a date on",
      ),
    );
  if (oldDays !== undefined)
    sets.push(
      set(
        { [at(oldDays)]: { above: 0 } },
        [
          { by: "at-least", at: at(oldDays), says: "old versions expire sooner" },
          ...(newer === undefined
            ? []
            : [{ by: "at-least", at: at(newer), says: "fewer old versions are kept" } as const]),
        ],
        "old versions of objects are deleted",
      ),
    );
  return sets;
}

/**
 * An attribute that takes words of growing strength, the weakest first: any step down, and its removal, is reported.
 */
export const weakened = (
  path: Path,
  words: readonly string[],
  { rule, weight, says }: Pick<Watch, "rule" | "weight" | "says">,
): readonly Watch[] =>
  words.map((from, at) => ({
    path,
    change: { from, to: [...words.slice(0, at), null] },
    rule,
    ...(weight === undefined ? {} : { weight }),
    says,
  }));

interface Ending extends Pick<Watch, "rule" | "weight" | "ifUnknown"> {
  readonly set: string;
  readonly sooner: string;
}

/**
 * A date on which something ends or is deleted: it is set where there was none, or is an earlier one. A later one, and
 * none, does no harm. `ifUnknown` is for what can be read after its date too: a date that is counted from the time of
 * the apply is another one on each plan, and mostly a later one.
 */
export const endsOn = (path: Path, { set, sooner, ifUnknown, ...said }: Ending): readonly Watch[] => [
  { path, change: "set", ...said, says: set },
  {
    path,
    change: "lowered",
    forever: [null],
    when: { [path]: { set: true } },
    ...said,
    ...(ifUnknown && { ifUnknown }),
    says: sooner,
  },
];

/** Watches with a weight of their own, for a row of this weight, which says its own but once. */
export const inRowOf = (weight: Weight, watches: readonly Watch[]): readonly Watch[] =>
  watches.map((watch) => {
    const { weight: own, ...rest } = watch;
    return own === weight ? rest : watch;
  });

/** How many days Kafka keeps messages where nothing else is said: https://kafka.apache.org/documentation/#topicconfigs */
const KAFKA_DAYS = 7;

const OLDER_MESSAGES = "messages older than the new retention are deleted";

/**
 * The retention of a Kafka cluster's messages by age. Milliseconds go before minutes, and those before hours; from one
 * of them to another what was there before counts as without end.
 * https://kafka.apache.org/documentation/#brokerconfigs_log.retention.ms
 */
export function brokerExpiry(at: (unit: "hours" | "minutes" | "ms") => Path): readonly Watch[] {
  const [hours, minutes, ms] = [at("hours"), at("minutes"), at("ms")];
  const lower = { change: "lowered", rule: "data-expiry", says: OLDER_MESSAGES } as const;
  const none = (...paths: readonly Path[]) => Object.fromEntries(paths.map((path) => [path, null]));
  const byDefault = (path: Path, unset: number, when: Conditions, whenAfter: Conditions): Watch => ({
    ...{ path, ...lower, forever: [-1], unset, whenAfter },
    ...(Object.keys(when).length > 0 && { when }),
  });
  const after = (path: Path, other: Path): Watch => ({
    ...{ path, ...lower, forever: [-1, null], when: { [other]: { set: true } } },
  });
  return [
    byDefault(hours, KAFKA_DAYS * 24, none(minutes, ms), none(minutes, ms)),
    byDefault(minutes, KAFKA_DAYS * 1440, none(hours, ms), none(hours, ms)),
    after(minutes, hours),
    byDefault(ms, KAFKA_DAYS * 86_400_000, none(hours, minutes), none(hours, minutes)),
    after(ms, hours),
    after(ms, minutes),
  ];
}

/** Where a Kafka topic's settings stand, by the name that Kafka itself has for them: `retention.ms`. */
type TopicSetting = (name: "retention.ms" | "retention.bytes" | "cleanup.policy") => Path;

/** A cleanup policy that compacts too, in the order and with the sign that providers put between. */
const BOTH = ["compact,delete", "delete,compact", "compact_delete"];

/** Settings of a Kafka topic by which messages are deleted. Kafka writes -1 for no limit. */
export const topicExpiry = (at: TopicSetting): readonly Watch[] => [
  {
    path: at("retention.ms"),
    change: "lowered",
    rule: "data-expiry",
    forever: [-1],
    unset: KAFKA_DAYS * 86_400_000,
    says: OLDER_MESSAGES,
  },
  {
    path: at("retention.bytes"),
    change: "lowered",
    rule: "data-expiry",
    forever: [-1, null],
    says: "messages beyond the new size are deleted",
  },
  {
    path: at("cleanup.policy"),
    change: { from: "compact", to: ["delete", ...BOTH, null] },
    rule: "data-expiry",
    says: "messages are now deleted by age and size",
  },
  {
    path: at("cleanup.policy"),
    change: { from: ["delete", null], to: ["compact", ...BOTH] },
    rule: "data-expiry",
    says: "only the last message of each key is kept",
  },
];

/** As most providers name them, in a block of settings: `retention_ms`. */
export const inBlock =
  (block: Path): TopicSetting =>
  (name) =>
    `${block}.${name.replace(".", "_")}`;

/** A lock of new objects that is set in `days` or in `years`, of which one alone is set. */
export const lockLength = (
  at: Path,
  says: string,
  [ofDays, ofYears]: readonly [string, string] = ["days", "years"],
): Watch => ({
  path: `${at}.${ofDays}`,
  change: "lowered",
  instead: { path: `${at}.${ofYears}`, units: ["days", "years"] },
  rule: "guard-removed",
  says,
});

/** What Redis and Valkey drop when the memory is full; some providers write it with underscores. */
const DROPPED = [
  "allkeys-lfu",
  "allkeys-lru",
  "allkeys-random",
  "volatile-lfu",
  "volatile-lru",
  "volatile-random",
  "volatile-ttl",
];

/**
 * An in-memory database that kept all keys now drops some. `none`: how its provider says that it keeps all. `unset`:
 * null where it drops some if nothing is set.
 */
export const keysDropped = (
  path: Path,
  none: readonly (string | null)[] = ["noeviction"],
  unset: readonly null[] = [],
): Watch => ({
  path,
  change: { from: none, to: [...DROPPED, ...DROPPED.map((policy) => policy.replace("-", "_")), ...unset] },
  rule: "data-expiry",
  says: "keys are dropped when the memory is full",
});

/** A read replica that its service deletes with its source: a copy of it, and nothing that remains of it. */
export const replicaWith = (path: Path, ...sources: readonly string[]): readonly Reference[] => [
  { role: "copies", path, to: sources },
  { role: "inside", path, to: sources },
];

/** The fields of a row that stand behind its references. */
const BEHIND = [
  "ids",
  "namedIn",
  "keepsCopies",
  "replicated",
  "taken",
  "decides",
  "alsoAs",
  "knownBy",
  "note",
  "source",
];

/** A row with one more reference, its fields in the order in which rows have them. */
export function pointingTo(reference: Reference, row: CatalogueRow): CatalogueRow {
  const { refs = [] } = row;
  const isBehind = (field: string): boolean => BEHIND.includes(field);
  const all = { ...row, refs: [...refs, reference] };
  const names = Object.keys(row).filter((field) => field !== "refs");
  const order = [...names.filter((field) => !isBehind(field)), "refs", ...names.filter(isBehind)];
  return Object.fromEntries(order.map((field) => [field, all[field as keyof CatalogueRow]])) as unknown as CatalogueRow;
}

/** What is deleted in a server that stays is in the automatic backups of that, if it has these values. */
export const inBackupsOf = (server: string, when: Conditions, days?: Days): Leaves => ({
  remains: "grace",
  of: "inside",
  when,
  ...(days !== undefined && { days }),
  says: `its state in the automatic backups of its ${server}`,
});

/** The same where one attribute of it says for how many days these are kept. */
export const inBackupsFor = (server: string, path: Path): Leaves =>
  inBackupsOf(server, { [path]: { above: 0 } }, { path, unit: "days" });

/** The same where a plan's name tells how many days backups are kept: `business-4`. */
export const inBackupsByPlan = (
  server: string,
  days: Readonly<Record<string, number>>,
  prefix = "",
): readonly Leaves[] =>
  Object.entries(days).map(([plan, kept]) => inBackupsOf(server, { plan: { startsWith: `${prefix}${plan}` } }, kept));
