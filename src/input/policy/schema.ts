import * as z from "zod";
import { CLASSES } from "../../domain/catalogue.ts";
import { WEIGHTS } from "../../domain/catalogue-terms.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import { RULE_NAMES } from "../../domain/rules/table.ts";
import { massLevelOfRoot, massSetting, rules } from "./levels.ts";
import { A_GLOB, isRootGlob } from "./root.ts";
import { day, isMapping, line, list, mapping, needing, text, wholeList, wholeMapping } from "./schema-parts.ts";
import { foundText } from "./shown.ts";

const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => z.string({ error: A_TYPE }).regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, { error: A_TYPE });

const A_TEXT = "text (true, false and numbers in quotes)";

const matchKeys = {
  address: text("a resource address, in which * is any text")
    .optional()
    .meta({
      description:
        "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
      examples: ["module.billing.*", 'aws_instance.web["a"]'],
    }),
  type: type()
    .optional()
    .meta({ description: "Resource type, exactly.", examples: ["aws_instance"] }),
  tags: z
    .record(z.string(), z.string({ error: A_TEXT }), { error: "a mapping of tags, such as { env: prod }" })
    .refine((tags) => Object.keys(tags).length > 0, { error: "names no tag; needed: at least one" })
    .optional()
    .meta({
      description: "Tags or labels, all of which must be there with exactly this value.",
      examples: [{ env: "prod" }],
      minProperties: 1,
    }),
};

const NAMES_SOMETHING = ["address", "type", "tags"];

/** An entry that names nothing would match everything. */
const naming = <S extends z.ZodType>(entry: S) =>
  entry
    .refine(
      (value) => NAMES_SOMETHING.some((key) => key in (value as object)),
      needing(NAMES_SOMETHING, `names no object; needed: at least one of ${NAMES_SOMETHING.join(", ")}`),
    )
    .meta({ anyOf: NAMES_SOMETHING.map((key) => ({ required: [key] })) });

const protect = () =>
  naming(
    mapping({
      ...matchKeys,
      reason: text("why it is protected").optional().describe("Why it is protected; shown with the finding."),
    }),
  );

const allow = () =>
  naming(
    mapping({
      ...matchKeys,
      rules: list(z.enum(RULE_NAMES, { error: RULE_NAMES.join(", ") }), "rules")
        .min(1, { error: "at least one rule, or no rules key for all of them" })
        .optional()
        .describe("The rules that are silent for these objects; without it, every rule that is about an object."),
      reason: text("why this may be destroyed").describe("Why this may be destroyed; shown in the review."),
      until: day()
        .optional()
        .meta({
          description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
          examples: ["2026-12-31"],
        }),
    }),
  );

const SAYS_OF_ROOT = ["rules", "workspace", "backend"];
const A_WORKSPACE = "the name of a workspace";
const A_BACKEND = "a mapping of settings, such as { type: s3, bucket: acme-prod-state }";

const root = () =>
  mapping({
    path: z
      .string({ error: A_GLOB })
      .regex(/\S/, { error: A_GLOB })
      .refine(isRootGlob, { error: ({ input }) => `found ${foundText(input)}; allowed: ${A_GLOB}` })
      .meta({
        description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
        examples: ["infra/dev/**"],
      }),
    rules: rules(massLevelOfRoot)
      .optional()
      .describe("Levels for these roots; what is not named keeps the level of the policy."),
    workspace: z
      .string({ error: A_WORKSPACE })
      .regex(/^\S+$/, { error: A_WORKSPACE })
      .optional()
      .meta({
        description: "The workspace that the state of these roots is in; a plan of another one blocks.",
        examples: ["default"],
      }),
    backend: z
      .record(z.string(), z.string({ error: A_TEXT }), { error: A_BACKEND })
      .refine((settings) => Object.keys(settings).length > 0, { error: "names nothing; needed: at least one" })
      .optional()
      .meta({
        description:
          "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
        examples: [{ type: "s3", bucket: "acme-prod-state" }],
        minProperties: 1,
      }),
  })
    .refine(
      (value) => SAYS_OF_ROOT.some((key) => key in (value as object)),
      needing(SAYS_OF_ROOT, `says nothing of these roots; needed: at least one of ${SAYS_OF_ROOT.join(", ")}`),
    )
    .meta({ anyOf: SAYS_OF_ROOT.map((key) => ({ required: [key] })) });

const freeze = () =>
  mapping({
    from: day().meta({ description: "First day (UTC), YYYY-MM-DD.", examples: ["2026-12-19"] }),
    to: day().meta({ description: "Last day (UTC), included, YYYY-MM-DD.", examples: ["2027-01-02"] }),
    reason: text("why nothing may be destroyed")
      .optional()
      .describe("Why nothing may be destroyed in these days; shown with the finding."),
  }).superRefine(({ from, to }, context) => {
    const days = [from, to].every((value) => z.iso.date().safeParse(value).success);
    if (days && from > to)
      context.addIssue({
        code: "custom",
        path: ["from"],
        message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`,
      });
  }, wholeMapping);

const A_NUMBER_OF_DAYS = "a number of days, such as 90d";

const restore = () =>
  mapping({
    address: text("a resource address, in which * is any text").meta({
      description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
      examples: ["aws_db_instance.prod"],
    }),
    tried: day().meta({
      description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
      examples: ["2026-10-01"],
    }),
    every: z
      .string({ error: A_NUMBER_OF_DAYS })
      .regex(/^[1-9]\d{0,3}d$/, { error: A_NUMBER_OF_DAYS })
      .optional()
      .meta({
        description: "After so many days it is to be tried again; without it, never.",
        examples: ["90d"],
      }),
  });

const AN_APPROVER = '"@user" or "@org/team"';
/** The underscore is for managed users of an enterprise: `alice_acme`. */
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;

const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";

const override = () =>
  mapping({
    label: z
      .string({ error: "the name of a label" })
      .regex(/^\S(?:.{0,48}\S)?$/, {
        error: "the name of a label: one line, at most 50 characters, no space at its ends",
      })
      .optional()
      .meta({
        description: "The label that overrides; wins over the action's input `override-label`.",
        examples: ["allow-destroy"],
      }),
    approvers: list(z.string({ error: AN_APPROVER }).regex(APPROVER, { error: AN_APPROVER }), "approvers")
      .min(1, { error: `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners` })
      .optional()
      .meta({
        description: "Who may override, instead of the code owners of the files.",
        examples: [["@acme/dba", "@alice"]],
      }),
    allowAuthor: z.boolean({ error: "true, false" }).optional().meta({
      description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
      default: DEFAULT_POLICY.override.allowAuthor,
    }),
    required: z
      .int({ error: A_NUMBER_OF_OWNERS })
      .min(1, { error: A_NUMBER_OF_OWNERS })
      .max(10, { error: A_NUMBER_OF_OWNERS })
      .optional()
      .meta({ description: "How many different owners must agree.", default: DEFAULT_POLICY.override.required }),
    onPush: z.enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }).optional().meta({
      description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
      default: DEFAULT_POLICY.override.onPush,
    }),
    signers: line("the path of a file of allowed signers")
      .optional()
      .meta({
        description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
        examples: [".github/allowed_signers"],
      }),
  }).superRefine(({ approvers, required }, context) => {
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
  }, wholeMapping);

const catalogueEntry = () =>
  mapping({
    type: type().meta({ description: "Resource type, exactly.", examples: ["acme_ledger"] }),
    class: z
      .enum([...CLASSES, "none"], { error: [...CLASSES, "none"].join(", ") })
      .describe(
        "What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it.",
      ),
    weight: z
      .enum(WEIGHTS, { error: WEIGHTS.join(", ") })
      .optional()
      .meta({ description: "How much people would miss it if it were production.", default: "high" }),
    what: line("what it is")
      .optional()
      .meta({ description: "What it is, in words shown in the review; without it, the type.", examples: ["ledger"] }),
  });

const catalogue = () =>
  list(catalogueEntry(), "types, each with type and class").superRefine((entries, context) => {
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
  }, wholeList);

const build = () =>
  mapping({
    version: z.literal(1, { error: "1" }).optional().meta({ description: "Version of this format.", default: 1 }),
    rules: rules(massSetting)
      .optional()
      .describe(
        "A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number.",
      ),
    protect: list(protect(), "entries, each with address, type or tags")
      .optional()
      .describe("More objects to protect than the catalogue does."),
    allow: list(allow(), "entries, each with address, type or tags, and a reason")
      .optional()
      .describe("Exceptions: objects that may be destroyed."),
    roots: list(root(), "entries, each with path, and rules, workspace or backend")
      .optional()
      .describe("Different levels for different roots, and where their states lie. The last entry that matches wins."),
    freeze: list(freeze(), "entries, each with from and to")
      .optional()
      .describe("Days on which nothing may be destroyed."),
    override: override().optional().describe("Who may let a blocked plan pass, and how."),
    restores: list(restore(), "entries, each with address and tried")
      .optional()
      .describe("Restores that were tried; `destroy-guard drill` says which are overdue, and which never were."),
    catalogue: catalogue()
      .optional()
      .describe("Resource types that the catalogue does not know, or that you see differently."),
  }).meta({
    $id: "urn:destroy-guard:policy:1",
    title: "destroy-guard policy",
    description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md.",
  });

let built: ReturnType<typeof build> | undefined;

/** The schema, made at the first use: commands that read no policy do not pay for it. */
export const policyFile = (): ReturnType<typeof build> => {
  built ??= build();
  return built;
};

/**
 * JSON Schema (draft 2020-12) of the policy file, for editors. Checks over several keys, such as `from` after `to`, are
 * not in it.
 */
export const policySchema = (): object => z.toJSONSchema(policyFile(), { target: "draft-2020-12", io: "input" });

export type WrittenPolicy = z.infer<ReturnType<typeof build>>;
export type WrittenIssue = z.core.$ZodIssue;
