import * as z from "zod/mini";
import { CLASSES } from "../../domain/catalogue.ts";
import { WEIGHTS } from "../../domain/catalogue-terms.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import { RULE_NAMES } from "../../domain/rules/table.ts";
import { massLevelOfRoot, massSetting, rules } from "./levels.ts";
import { A_GLOB, isRootGlob } from "./root.ts";
import {
  day,
  formed,
  isMapping,
  line,
  list,
  mapping,
  needing,
  optional,
  setting,
  text,
  wholeList,
  wholeMapping,
} from "./schema-parts.ts";
import { foundText } from "./shown.ts";

const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => formed(/^[A-Za-z_][A-Za-z0-9_-]*$/, A_TYPE);

const A_TEXT = "text (true, false and numbers in quotes)";

/** A mapping of texts that names at least one. `noun`: what it names none of, where that is empty. */
const texts = (error: string, noun: string) =>
  z
    .record(z.string(), z.string({ error: A_TEXT }), { error })
    .with(z.refine((given) => Object.keys(given).length > 0, `names no${noun}; needed: at least one`));

const matchKeys = () => ({
  address: optional(text("a resource address, in which * is any text"), {
    description:
      "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
    examples: ["module.billing.*", 'aws_instance.web["a"]'],
  }),
  type: optional(type(), { description: "Resource type, exactly.", examples: ["aws_instance"] }),
  tags: optional(texts("a mapping of tags, such as { env: prod }", " tag"), {
    description: "Tags or labels, all of which must be there with exactly this value.",
    examples: [{ env: "prod" }],
    minProperties: 1,
  }),
});

/** At least one of these keys; `error` says what an entry without them is. */
const withOneOf =
  (keys: readonly string[], error: string) =>
  <S extends z.ZodMiniType>(entry: S): S =>
    entry.with(
      z.refine(
        (value) => keys.some((key) => key in (value as object)),
        needing(keys, `${error}; needed: at least one of ${keys.join(", ")}`),
      ),
      z.meta({ anyOf: keys.map((key) => ({ required: [key] })) }),
    );

/** An entry that names nothing would match everything. */
const naming = withOneOf(["address", "type", "tags"], "names no object");

const protect = () =>
  naming(
    mapping({
      ...matchKeys(),
      reason: optional(text("why it is protected"), "Why it is protected; shown with the finding."),
    }),
  );

const allow = () =>
  naming(
    mapping({
      ...matchKeys(),
      rules: optional(
        list(z.enum(RULE_NAMES, { error: RULE_NAMES.join(", ") }), "rules").with(
          z.minLength(1, "at least one rule, or no rules key for all of them"),
        ),
        "The rules that are silent for these objects; without it, every rule that is about an object.",
      ),
      reason: setting(text("why this may be destroyed"), "Why this may be destroyed; shown in the review."),
      until: optional(day(), {
        description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
        examples: ["2026-12-31"],
      }),
    }),
  );

const sayingSomething = withOneOf(["rules", "workspace", "backend"], "says nothing of these roots");

const root = () =>
  sayingSomething(
    mapping({
      path: setting(
        formed(/\S/, A_GLOB).with(
          z.refine(isRootGlob, { error: ({ input }) => `found ${foundText(input)}; allowed: ${A_GLOB}` }),
        ),
        {
          description:
            "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
          examples: ["infra/dev/**"],
        },
      ),
      rules: optional(
        rules(massLevelOfRoot),
        "Levels for these roots; what is not named keeps the level of the policy.",
      ),
      workspace: optional(formed(/^\S+$/, "the name of a workspace"), {
        description: "The workspace that the state of these roots is in; a plan of another one blocks.",
        examples: ["default"],
      }),
      backend: optional(texts("a mapping of settings, such as { type: s3, bucket: acme-prod-state }", "thing"), {
        description:
          "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
        examples: [{ type: "s3", bucket: "acme-prod-state" }],
        minProperties: 1,
      }),
    }),
  );

const freeze = () =>
  mapping({
    from: setting(day(), { description: "First day (UTC), YYYY-MM-DD.", examples: ["2026-12-19"] }),
    to: setting(day(), { description: "Last day (UTC), included, YYYY-MM-DD.", examples: ["2027-01-02"] }),
    reason: optional(
      text("why nothing may be destroyed"),
      "Why nothing may be destroyed in these days; shown with the finding.",
    ),
  }).with(
    z.superRefine(({ from, to }, context) => {
      const days = [from, to].every((value) => z.iso.date().safeParse(value).success);
      if (days && from > to)
        context.addIssue({
          code: "custom",
          path: ["from"],
          message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`,
        });
    }, wholeMapping),
  );

const restore = () =>
  mapping({
    address: setting(text("a resource address, in which * is any text"), {
      description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
      examples: ["aws_db_instance.prod"],
    }),
    tried: setting(day(), {
      description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
      examples: ["2026-10-01"],
    }),
    every: optional(formed(/^[1-9]\d{0,3}d$/, "a number of days, such as 90d"), {
      description: "After so many days it is to be tried again; without it, never.",
      examples: ["90d"],
    }),
  });

const AN_APPROVER = '"@user" or "@org/team"';
/** The underscore is for managed users of an enterprise: `alice_acme`. */
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;

const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";

const A_LABEL = "the name of a label";

const override = () =>
  mapping({
    label: optional(
      z
        .string({ error: A_LABEL })
        .with(z.regex(/^\S(?:.{0,48}\S)?$/, `${A_LABEL}: one line, at most 50 characters, no space at its ends`)),
      {
        description: "The label that overrides; wins over the action's input `override-label`.",
        examples: ["allow-destroy"],
      },
    ),
    approvers: optional(
      list(formed(APPROVER, AN_APPROVER), `approvers, each ${AN_APPROVER}`).with(
        z.minLength(1, `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners`),
      ),
      {
        description: "Who may override, instead of the code owners of the files.",
        examples: [["@acme/dba", "@alice"]],
      },
    ),
    allowAuthor: optional(z.boolean({ error: "true, false" }), {
      description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
      default: DEFAULT_POLICY.override.allowAuthor,
    }),
    required: optional(
      z.int({ error: A_NUMBER_OF_OWNERS }).with(z.minimum(1, A_NUMBER_OF_OWNERS), z.maximum(10, A_NUMBER_OF_OWNERS)),
      { description: "How many different owners must agree.", default: DEFAULT_POLICY.override.required },
    ),
    onPush: optional(z.enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }), {
      description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
      default: DEFAULT_POLICY.override.onPush,
    }),
    signers: optional(line("the path of a file of allowed signers"), {
      description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
      examples: [".github/allowed_signers"],
    }),
  }).with(
    z.superRefine(({ approvers, required }, context) => {
      if (!Array.isArray(approvers) || typeof required !== "number") return;
      const users = new Set(approvers.map((approver) => String(approver).toLowerCase()));
      // A team may have any number of members.
      if ([...users].some((user) => user.includes("/")) || users.size === 0 || required <= users.size || required > 10)
        return;
      context.addIssue({
        code: "custom",
        path: ["required"],
        message: `found ${required}, but approvers names ${users.size}; nobody could ever override`,
      });
    }, wholeMapping),
  );

const catalogueEntry = () =>
  mapping({
    type: setting(type(), { description: "Resource type, exactly.", examples: ["acme_ledger"] }),
    class: setting(
      z.enum([...CLASSES, "none"], { error: [...CLASSES, "none"].join(", ") }),
      "What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it.",
    ),
    weight: optional(z.enum(WEIGHTS, { error: WEIGHTS.join(", ") }), {
      description: "How much people would miss it if it were production.",
      default: "high",
    }),
    what: optional(line("what it is"), {
      description: "What it is, in words shown in the review; without it, the type.",
      examples: ["ledger"],
    }),
  });

const catalogue = () =>
  list(catalogueEntry(), "types, each with type and class").with(
    z.superRefine((entries, context) => {
      const first = new Map<unknown, number>();
      for (const [index, entry] of entries.entries()) {
        const named = isMapping(entry) ? entry.type : undefined;
        const earlier = first.get(named);
        if (typeof named === "string" && earlier !== undefined) {
          context.addIssue({
            code: "custom",
            path: [index, "type"],
            message: `${named} already stands at catalogue[${earlier}]; allowed: each type once`,
          });
        } else first.set(named, index);
      }
    }, wholeList),
  );

const build = () =>
  mapping({
    version: optional(z.literal(1, { error: "1" }), { description: "Version of this format.", default: 1 }),
    rules: optional(
      rules(massSetting),
      "A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number.",
    ),
    protect: optional(
      list(protect(), "entries, each with address, type or tags"),
      "More objects to protect than the catalogue does.",
    ),
    allow: optional(
      list(allow(), "entries, each with address, type or tags, and a reason"),
      "Exceptions: objects that may be destroyed.",
    ),
    roots: optional(
      list(root(), "entries, each with path, and rules, workspace or backend"),
      "Different levels for different roots, and where their states lie. The last entry that matches wins.",
    ),
    freeze: optional(list(freeze(), "entries, each with from and to"), "Days on which nothing may be destroyed."),
    override: optional(override(), "Who may let a blocked plan pass, and how."),
    restores: optional(
      list(restore(), "entries, each with address and tried"),
      "Restores that were tried; `destroy-guard drill` says which are overdue, and which never were.",
    ),
    catalogue: optional(catalogue(), "Resource types that the catalogue does not know, or that you see differently."),
  }).with(
    z.meta({
      $id: "urn:destroy-guard:policy:1",
      title: "destroy-guard policy",
      description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md.",
    }),
  );

let built: ReturnType<typeof build> | undefined;

/** The schema, made at the first use: commands that read no policy do not pay for it. */
export const policyFile = (): ReturnType<typeof build> => {
  built ??= build();
  return built;
};

export type WrittenPolicy = z.infer<ReturnType<typeof build>>;
export type WrittenIssue = z.core.$ZodIssue;
