export const id = 796;
export const ids = [796,7323];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* reexport */ PolicyError),
  policySchema: () => (/* reexport */ policySchema),
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
// EXTERNAL MODULE: ./build/input/policy/document.js + 2 modules
var policy_document = __webpack_require__(7323);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
;// CONCATENATED MODULE: ./build/input/policy/mistake.js

/**
 * All mistakes are in the error; this many are in its text, so that a file that is no policy at all does not flood a
 * log.
 */
const SHOWN = 100;
const render = (source, mistakes) => {
    const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
    const more = mistakes.length - lines.length;
    return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};
/** A policy file that cannot be used. Carries every mistake, in the order of the file. */
class PolicyError extends fault/* InputError */.d {
    name = "PolicyError";
    mistakes;
    constructor(source, mistakes) {
        const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
        super(render(source, ordered));
        this.mistakes = ordered;
    }
}

// EXTERNAL MODULE: ./build/text/near.js
var near = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/input/policy/shown.js
var shown = __webpack_require__(8783);
;// CONCATENATED MODULE: ./build/input/policy/mistakes.js


const NOT_THERE = Symbol("not there");
const valueAt = (value, path) => {
    let at = value;
    for (const step of path) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, step))
            return NOT_THERE;
        at = at[step];
    }
    return at;
};
const isAboutTheWhole = (issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
const wordsOf = (issue) => {
    if (issue.code === "invalid_value")
        return issue.values.map(String);
    if (issue.code === "invalid_union")
        return issue.errors.flat().filter(isAboutTheWhole).flatMap(wordsOf);
    return [];
};
/**
 * A union fails with the issues of every branch. When the value has the form of one branch (a mapping), the mistakes
 * are those of that branch, each with its own place; otherwise the union itself says what is allowed.
 */
const spread = (issue, around) => {
    const path = [...around, ...issue.path];
    if (issue.code !== "invalid_union")
        return [{ issue, path }];
    const branch = issue.errors.find((issues) => !issues.some(isAboutTheWhole));
    return branch === undefined ? [{ issue, path }] : branch.flatMap((inner) => spread(inner, path));
};
const unknownKeysOf = (all) => new Map(all.flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? [[(0,shown/* pathText */.LF)(path), issue.keys]] : []));
/** "Needs one of address, type, tags" goes without saying where `adress` is told to be unknown. */
const isToldByKey = ({ issue, path }, unknown) => {
    const needs = issue.code === "custom" ? issue.params?.needs : undefined;
    return needs !== undefined && (unknown.get((0,shown/* pathText */.LF)(path)) ?? []).some((key) => (0,near/* nearWords */.yS)(key, needs).length > 0);
};
/** `; allowed: …`, or after a question `, did you mean …? Allowed: …`. */
const choice = (word, words, allowed) => {
    const meant = typeof word === "string" ? (0,near/* nearWords */.yS)(word, words) : [];
    return meant.length === 0 ? `; allowed: ${allowed}` : `, did you mean ${meant.join(" or ")}? Allowed: ${allowed}`;
};
const mistakesOf = ({ issue, path }, document) => {
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey([...path, key], key, issue.message, document));
    const value = valueAt(document.value, path);
    const position = document.valueAt(path);
    const found = (0,shown/* foundText */.iq)(value);
    if (issue.code === "custom")
        return [mistake(path, position, found, issue.message)];
    if (value === NOT_THERE)
        return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
    return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};
/** `allowed` are the keys that may stand there, separated by ", ". */
const unknownKey = (path, key, allowed, document) => {
    const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
    return mistake(path, document.keyAt(path), (0,shown/* quote */.hD)(key), says);
};
const mistake = (path, position, found, says) => {
    const where = (0,shown/* pathText */.LF)(path);
    return { ...position, path: where, found, message: `${where === "" ? "the policy" : where}: ${says}` };
};
/** Makes sentences with positions of what zod found: `PATH: found X, did you mean Y? Allowed: Z`. */
const findMistakes = (issues, document) => {
    const all = issues.flatMap((issue) => spread(issue, []));
    const unknown = unknownKeysOf(all);
    return all.filter((found) => !isToldByKey(found, unknown)).flatMap((found) => mistakesOf(found, document));
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/input/policy/root.js

/**
 * Strict, because picomatch takes an unclosed bracket as text and an impossible range as a pattern that matches
 * nothing.
 */
const GLOB = { dot: true, windows: false, strictBrackets: true, debug: true };
/**
 * A matcher for root directories. The top root is called `.`, which picomatch takes for a path step that no wildcard
 * may match;
 * so it also counts as the empty path, and `**` means every root.
 * Throws a SyntaxError when the glob has unclosed brackets or the like.
 */
const rootMatcher = (glob) => {
    const pattern = picomatch.makeRe(glob.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, ""), GLOB);
    return (root) => pattern.test(root) || (root === "." && pattern.test(""));
};
const A_GLOB = "a directory below the top of the repository, such as infra/prod, or a glob, such as infra/dev/**, with / between the steps";
const isRootGlob = (glob) => {
    if (glob.length > 1000 || glob.startsWith("/") || glob.includes("\\") || glob.split("/").includes(".."))
        return false;
    try {
        rootMatcher(glob);
        return true;
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/domain/catalogue.js
var catalogue = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/domain/catalogue-terms.js
var catalogue_terms = __webpack_require__(2730);
;// CONCATENATED MODULE: ./build/input/policy/schema-parts.js

/**
 * What the policy's schema is made of. Two habits to know:
 * - every `error` is not a sentence but the words for what is allowed, or for a custom check what is wrong;
 *   `findMistakes` makes the sentence;
 * - a check over several keys has `when`, since otherwise zod leaves it out as soon as one of the keys is wrong by
 *   itself, and its mistake would only be told in the second round.
 */
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wholeMapping = { when: ({ value }) => isMapping(value) };
const wholeList = { when: ({ value }) => Array.isArray(value) };
/** A mapping with these keys and no other. For an unknown key the allowed words are the keys, separated by ", ". */
const mapping = (shape) => schemas/* strictObject */.rej(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? "" : "a mapping with ") + Object.keys(shape).join(", "),
});
/** The mistake is not told when a mistyped key was meant to be one of these: see `findMistakes`. */
const needing = (keys, error) => ({
    error,
    params: { needs: keys },
    ...wholeMapping,
});
const atLeastOne = (schema) => {
    const keys = Object.keys(schema.shape);
    return schema
        .refine((value) => Object.keys(value).length > 0, needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`))
        .meta({ minProperties: 1 });
};
const list = (item, items) => schemas/* array */.YOg(item, { error: `a list of ${items}` });
const schema_parts_text = (allowed) => {
    const error = `${allowed}, as text`;
    return schemas/* string */.YjP({ error }).regex(/\S/, { error });
};
const line = (allowed) => {
    const error = `${allowed}, as text in one line`;
    return schemas/* string */.YjP({ error }).regex(/^\s*\S.*$/, { error });
};
const A_DAY = "a day of the calendar, written YYYY-MM-DD";
const day = () => iso/* date */.p6({ error: A_DAY });

;// CONCATENATED MODULE: ./build/input/policy/levels.js





const SETTINGS = [...table/* LEVELS */.A_, "off"];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${table/* RULE_NAMES */.iU.filter(table/* isLossRule */.ik).join(", ")})`;
const level = () => schemas/* enum */.k5n(SETTINGS, { error: ({ input }) => (isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL) });
const perWeight = () => atLeastOne(mapping({
    high: level().optional().describe("Level for what would be missed most, such as a production database."),
    medium: level().optional().describe("Level for what would be missed."),
    low: level().optional().describe("Level for what would hardly be missed, such as a log group."),
}));
const lossSetting = () => schemas/* union */.KCZ([level(), perWeight()], { error: `${A_LEVEL}, or a mapping with ${catalogue_terms/* WEIGHTS */.Y.join(", ")}` });
const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";
const massSetting = () => schemas/* union */.KCZ([
    level(),
    atLeastOne(mapping({
        level: level()
            .optional()
            .meta({ description: "Level of the rule.", default: table/* DEFAULT_LEVELS */.ol["mass-destroy"] }),
        share: schemas/* number */.aig({ error: A_SHARE }).min(0, { error: A_SHARE }).max(1, { error: A_SHARE }).optional().meta({
            description: "Share of the objects in the state, from 0 to 1.",
            default: policy/* DEFAULT_POLICY */.z.massDestroy.share,
        }),
        atLeast: schemas/* int */.Whr({ error: A_COUNT }).min(1, { error: A_COUNT }).optional().meta({
            description: "Fewer destroyed objects than this never count as many.",
            default: policy/* DEFAULT_POLICY */.z.massDestroy.atLeast,
        }),
    })),
], { error: `${A_LEVEL}, or a mapping with level, share, atLeast` });
/** Share and count are the policy's, not a root's: of several plans the rule looks at each by the same measure. */
const massLevelOfRoot = () => schemas/* enum */.k5n(SETTINGS, {
    error: ({ input }) => isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL,
});
const describedRule = (rule, setting) => setting.optional().meta({ description: table/* RULES */.y0[rule].says, default: table/* DEFAULT_LEVELS */.ol[rule] });
/** The `rules` of the policy or of a root, which differ in what `mass-destroy` takes. */
const rules = (mass) => {
    const settingOf = (rule) => ((0,table/* isLossRule */.ik)(rule) ? lossSetting() : rule === "mass-destroy" ? mass() : level());
    const shape = Object.fromEntries(table/* RULE_NAMES */.iU.map((rule) => [rule, describedRule(rule, settingOf(rule))]));
    // Object.fromEntries forgets that its keys are all the rules.
    return mapping(shape);
};

;// CONCATENATED MODULE: ./build/input/policy/schema.js









const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => schemas/* string */.YjP({ error: A_TYPE }).regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, { error: A_TYPE });
const A_TEXT = "text (true, false and numbers in quotes)";
const matchKeys = {
    address: schema_parts_text("a resource address, in which * is any text")
        .optional()
        .meta({
        description: "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
        examples: ["module.billing.*", 'aws_instance.web["a"]'],
    }),
    type: type()
        .optional()
        .meta({ description: "Resource type, exactly.", examples: ["aws_instance"] }),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP({ error: A_TEXT }), { error: "a mapping of tags, such as { env: prod }" })
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
const naming = (entry) => entry
    .refine((value) => NAMES_SOMETHING.some((key) => key in value), needing(NAMES_SOMETHING, `names no object; needed: at least one of ${NAMES_SOMETHING.join(", ")}`))
    .meta({ anyOf: NAMES_SOMETHING.map((key) => ({ required: [key] })) });
const protect = () => naming(mapping({
    ...matchKeys,
    reason: schema_parts_text("why it is protected").optional().describe("Why it is protected; shown with the finding."),
}));
const allow = () => naming(mapping({
    ...matchKeys,
    rules: list(schemas/* enum */.k5n(table/* RULE_NAMES */.iU, { error: table/* RULE_NAMES */.iU.join(", ") }), "rules")
        .min(1, { error: "at least one rule, or no rules key for all of them" })
        .optional()
        .describe("The rules that are silent for these objects; without it, every rule that is about an object."),
    reason: schema_parts_text("why this may be destroyed").describe("Why this may be destroyed; shown in the review."),
    until: day()
        .optional()
        .meta({
        description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
        examples: ["2026-12-31"],
    }),
}));
const SAYS_OF_ROOT = ["rules", "workspace", "backend"];
const A_WORKSPACE = "the name of a workspace";
const A_BACKEND = "a mapping of settings, such as { type: s3, bucket: acme-prod-state }";
const root = () => mapping({
    path: schemas/* string */.YjP({ error: A_GLOB })
        .regex(/\S/, { error: A_GLOB })
        .refine(isRootGlob, { error: ({ input }) => `found ${(0,shown/* foundText */.iq)(input)}; allowed: ${A_GLOB}` })
        .meta({
        description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
        examples: ["infra/dev/**"],
    }),
    rules: rules(massLevelOfRoot)
        .optional()
        .describe("Levels for these roots; what is not named keeps the level of the policy."),
    workspace: schemas/* string */.YjP({ error: A_WORKSPACE })
        .regex(/^\S+$/, { error: A_WORKSPACE })
        .optional()
        .meta({
        description: "The workspace that the state of these roots is in; a plan of another one blocks.",
        examples: ["default"],
    }),
    backend: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP({ error: A_TEXT }), { error: A_BACKEND })
        .refine((settings) => Object.keys(settings).length > 0, { error: "names nothing; needed: at least one" })
        .optional()
        .meta({
        description: "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
        examples: [{ type: "s3", bucket: "acme-prod-state" }],
        minProperties: 1,
    }),
})
    .refine((value) => SAYS_OF_ROOT.some((key) => key in value), needing(SAYS_OF_ROOT, `says nothing of these roots; needed: at least one of ${SAYS_OF_ROOT.join(", ")}`))
    .meta({ anyOf: SAYS_OF_ROOT.map((key) => ({ required: [key] })) });
const freeze = () => mapping({
    from: day().meta({ description: "First day (UTC), YYYY-MM-DD.", examples: ["2026-12-19"] }),
    to: day().meta({ description: "Last day (UTC), included, YYYY-MM-DD.", examples: ["2027-01-02"] }),
    reason: schema_parts_text("why nothing may be destroyed")
        .optional()
        .describe("Why nothing may be destroyed in these days; shown with the finding."),
}).superRefine(({ from, to }, context) => {
    const days = [from, to].every((value) => iso/* date */.p6().safeParse(value).success);
    if (days && from > to)
        context.addIssue({
            code: "custom",
            path: ["from"],
            message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`,
        });
}, wholeMapping);
const A_NUMBER_OF_DAYS = "a number of days, such as 90d";
const restore = () => mapping({
    address: schema_parts_text("a resource address, in which * is any text").meta({
        description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
        examples: ["aws_db_instance.prod"],
    }),
    tried: day().meta({
        description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
        examples: ["2026-10-01"],
    }),
    every: schemas/* string */.YjP({ error: A_NUMBER_OF_DAYS })
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
const override = () => mapping({
    label: schemas/* string */.YjP({ error: "the name of a label" })
        .regex(/^\S(?:.{0,48}\S)?$/, {
        error: "the name of a label: one line, at most 50 characters, no space at its ends",
    })
        .optional()
        .meta({
        description: "The label that overrides; wins over the action's input `override-label`.",
        examples: ["allow-destroy"],
    }),
    approvers: list(schemas/* string */.YjP({ error: AN_APPROVER }).regex(APPROVER, { error: AN_APPROVER }), "approvers")
        .min(1, { error: `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners` })
        .optional()
        .meta({
        description: "Who may override, instead of the code owners of the files.",
        examples: [["@acme/dba", "@alice"]],
    }),
    allowAuthor: schemas/* boolean */.zMY({ error: "true, false" }).optional().meta({
        description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
        default: policy/* DEFAULT_POLICY */.z.override.allowAuthor,
    }),
    required: schemas/* int */.Whr({ error: A_NUMBER_OF_OWNERS })
        .min(1, { error: A_NUMBER_OF_OWNERS })
        .max(10, { error: A_NUMBER_OF_OWNERS })
        .optional()
        .meta({ description: "How many different owners must agree.", default: policy/* DEFAULT_POLICY */.z.override.required }),
    onPush: schemas/* enum */.k5n(["keep-if-same", "expire"], { error: "keep-if-same, expire" }).optional().meta({
        description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
        default: policy/* DEFAULT_POLICY */.z.override.onPush,
    }),
    signers: line("the path of a file of allowed signers")
        .optional()
        .meta({
        description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
        examples: [".github/allowed_signers"],
    }),
}).superRefine(({ approvers, required }, context) => {
    if (!Array.isArray(approvers) || typeof required !== "number")
        return;
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
const catalogueEntry = () => mapping({
    type: type().meta({ description: "Resource type, exactly.", examples: ["acme_ledger"] }),
    class: schemas/* enum */.k5n([...catalogue/* CLASSES */.Nv, "none"], { error: [...catalogue/* CLASSES */.Nv, "none"].join(", ") })
        .describe("What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it."),
    weight: schemas/* enum */.k5n(catalogue_terms/* WEIGHTS */.Y, { error: catalogue_terms/* WEIGHTS */.Y.join(", ") })
        .optional()
        .meta({ description: "How much people would miss it if it were production.", default: "high" }),
    what: line("what it is")
        .optional()
        .meta({ description: "What it is, in words shown in the review; without it, the type.", examples: ["ledger"] }),
});
const schema_catalogue = () => list(catalogueEntry(), "types, each with type and class").superRefine((entries, context) => {
    const first = new Map();
    for (const [index, entry] of entries.entries()) {
        const named = isMapping(entry) ? entry.type : undefined;
        const earlier = first.get(named);
        if (typeof named === "string" && earlier !== undefined) {
            context.addIssue({
                code: "custom",
                path: [index, "type"],
                message: `${named} already stands at catalogue[${earlier}]; allowed: each type once`,
            });
        }
        else
            first.set(named, index);
    }
}, wholeList);
const build = () => mapping({
    version: schemas/* literal */.euz(1, { error: "1" }).optional().meta({ description: "Version of this format.", default: 1 }),
    rules: rules(massSetting)
        .optional()
        .describe("A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number."),
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
    catalogue: schema_catalogue()
        .optional()
        .describe("Resource types that the catalogue does not know, or that you see differently."),
}).meta({
    $id: "urn:destroy-guard:policy:1",
    title: "destroy-guard policy",
    description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md.",
});
let built;
/** The schema, made at the first use: commands that read no policy do not pay for it. */
const policyFile = () => {
    built ??= build();
    return built;
};
/**
 * JSON Schema (draft 2020-12) of the policy file, for editors. Checks over several keys, such as `from` after `to`, are
 * not in it.
 */
const policySchema = () => json_schema_processors/* toJSONSchema */.bl(policyFile(), { target: "draft-2020-12", io: "input" });

;// CONCATENATED MODULE: ./build/input/policy.js








/**
 * Reads a policy file.
 *
 * Takes its text and its name for messages; an empty text is the default policy. Throws a PolicyError with every
 * mistake in the file, each with line, column, what was found and what is allowed; nothing else.
 */
const readPolicy = (text, source) => {
    const document = (0,policy_document.readDocument)(text);
    if (!document.usable)
        throw new PolicyError(source, onePerPosition(document.mistakes));
    const parsed = policyFile().safeParse(document.value ?? {});
    const mistakes = [...document.mistakes, ...findMistakes(parsed.error?.issues ?? [], document)];
    if (!parsed.success || mistakes.length > 0)
        throw new PolicyError(source, onePerPosition(mistakes));
    return toPolicy(parsed.data);
};
/** What is broken as YAML comes first and is told alone: what it does to the value behind it is no second mistake. */
const onePerPosition = (mistakes) => {
    const told = new Set();
    return mistakes.filter(({ line, column, path }) => {
        const position = `${line}:${column} ${path}`;
        const isFirst = !told.has(position);
        told.add(position);
        return isFirst;
    });
};
const toPolicy = (written) => ({
    levels: allLevels(levelsIn(written.rules ?? {})),
    massDestroy: massDestroyOf(asMass(written.rules?.["mass-destroy"])),
    protect: (written.protect ?? []).map((entry) => ({ ...matchOf(entry), reason: trimmed(entry.reason) })),
    allow: (written.allow ?? []).map((entry) => ({
        ...matchOf(entry),
        rules: entry.rules ?? null,
        reason: entry.reason.trim(),
        until: entry.until ?? null,
    })),
    allowedToo: null,
    roots: (written.roots ?? []).map(({ path, rules, workspace, backend }) => ({
        path,
        matches: rootMatcher(path),
        rules: levelsIn(rules ?? {}),
        workspace: workspace ?? null,
        backend: backend ?? {},
    })),
    freeze: (written.freeze ?? []).map(({ from, to, reason }) => ({ from, to, reason: trimmed(reason) })),
    override: overrideOf(written.override ?? {}),
    restores: (written.restores ?? []).map(({ address, tried, every }) => ({
        address: address.trim(),
        tried,
        every: every === undefined ? null : Number.parseInt(every, 10),
    })),
    catalogue: (written.catalogue ?? []).map((entry) => ({
        type: entry.type,
        class: entry.class === "none" ? null : entry.class,
        weight: entry.weight ?? "high",
        what: trimmed(entry.what) ?? entry.type,
    })),
});
const massDestroyOf = ({ share, atLeast }) => ({
    share: share ?? policy/* DEFAULT_POLICY */.z.massDestroy.share,
    atLeast: atLeast ?? policy/* DEFAULT_POLICY */.z.massDestroy.atLeast,
});
const overrideOf = (written) => ({
    label: written.label ?? policy/* DEFAULT_POLICY */.z.override.label,
    approvers: written.approvers ?? policy/* DEFAULT_POLICY */.z.override.approvers,
    allowAuthor: written.allowAuthor ?? policy/* DEFAULT_POLICY */.z.override.allowAuthor,
    required: written.required ?? policy/* DEFAULT_POLICY */.z.override.required,
    onPush: written.onPush ?? policy/* DEFAULT_POLICY */.z.override.onPush,
    signers: trimmed(written.signers),
});
const trimmed = (text) => text?.trim() ?? null;
const matchOf = (entry) => ({ address: entry.address?.trim() ?? null, type: entry.type ?? null, tags: entry.tags ?? {} });
const asMass = (setting) => typeof setting === "object" ? setting : {};
const asWeights = (setting) => typeof setting === "object" ? setting : { high: setting, medium: setting, low: setting };
/** The levels that are written, and no others: a mapping may leave out weights, or the level. */
const levelsIn = (written) => 
// Object.fromEntries forgets which rule has which form of level.
Object.fromEntries(table/* RULE_NAMES */.iU.flatMap((rule) => {
    const setting = written[rule];
    if (setting === undefined)
        return [];
    if ((0,table/* isLossRule */.ik)(rule))
        return [[rule, asWeights(setting)]];
    const level = typeof setting === "object" ? asMass(setting).level : setting;
    return level === undefined ? [] : [[rule, level]];
}));
/** The defaults, with what is written over them, weight by weight. */
const allLevels = (written) => Object.fromEntries(table/* RULE_NAMES */.iU.map((rule) => {
    const weights = (0,table/* isLossRule */.ik)(rule)
        ? { ...table/* DEFAULT_LEVELS */.ol[rule], ...written[rule] }
        : (written[rule] ?? table/* DEFAULT_LEVELS */.ol[rule]);
    return [rule, weights];
}));


/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/input/policy/position.js
var position = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/input/policy/syntax.js
const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";
const brokenYaml = (error) => `broken YAML: ${error.message}`;
/** Sentences for the errors that policy writers run into; all others keep the parser's own. */
const SYNTAX = new Map([
    ["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
    ["RESOURCE_EXHAUSTION", () => "nested too deeply"],
    ["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
    ["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
    ["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
    ["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
    ["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`],
]);
/**
 * One wrong character can make the parser stumble over every word that follows, and one nesting too deep over every
 * bracket that closes it: what only follows from an earlier error is left out.
 */
const firstCauses = (errors) => {
    const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (deep !== undefined)
        return [deep];
    return errors
        .toSorted((a, b) => a.pos[0] - b.pos[0])
        .filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};
/** What is wrong with a parsed text as YAML. */
const syntaxMistakes = ({ errors, warnings }, positionOf) => firstCauses([...errors, ...warnings]).map((error) => ({
    ...positionOf(error.pos[0]),
    path: "",
    found: null,
    message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error),
}));

// EXTERNAL MODULE: ./build/input/policy/shown.js
var shown = __webpack_require__(8783);
;// CONCATENATED MODULE: ./build/input/policy/values.js



/** A policy is five levels deep; more is a mistake or an attack on the stack. */
const MAX_DEPTH = 20;
/** Nodes that aliases may repeat altogether: a few nested aliases can stand for billions of nodes. */
const MAX_REPEATED = 10_000;
/** Offset of a node in the text. */
const startOf = (node) => node?.range?.[0] ?? 0;
/**
 * The nodes of a YAML text as plain values, and the way back from a path to a node.
 *
 * The values are made here and not by the library's `toJS`, which throws without a place at an unknown alias; and keys
 * given twice are found here, because the library compares every key with every other, which takes many seconds on a
 * large file.
 */
class YamlValues {
    value;
    mistakes = [];
    /** Whether the reading was given up: the value then says nothing. */
    isGivenUp = false;
    #top;
    #positionOf;
    #anchors = new Map();
    /** Kept per alias and not per name: the same anchor may be set again further down. */
    #targets = new Map();
    #pairs = new Map();
    #repeated = 0;
    constructor(top, positionOf) {
        this.#top = top;
        this.#positionOf = positionOf;
        this.value = this.#read(top, [], false);
    }
    /** What stands at a path; or, where nothing does, the innermost that there is on the way. */
    find(path) {
        let found = { key: null, node: this.#top };
        for (const step of path) {
            const next = this.#below(found.node, step);
            if (next === null)
                return found;
            found = next;
        }
        return found;
    }
    #below(node, step) {
        const around = node === null ? null : (this.#targets.get(node) ?? node);
        if ((0,dist/* isMap */.jh)(around)) {
            const pair = this.#pairs.get(around)?.get(String(step));
            return pair === undefined ? null : { key: pair.key, node: pair.value };
        }
        const item = (0,dist/* isSeq */.oP)(around) ? around.items[Number(step)] : undefined;
        return item === undefined ? null : { key: null, node: item };
    }
    #report(offset, path, found, says) {
        const where = (0,shown/* pathText */.LF)(path);
        const message = where === "" ? says : `${where}: ${says}`;
        this.mistakes.push({ ...this.#positionOf(offset), path: where, found, message });
    }
    #giveUp(node, path, says) {
        this.isGivenUp = true;
        this.#report(startOf(node), path, null, says);
        return null;
    }
    #read(node, path, insideAlias) {
        if (this.isGivenUp || node === null)
            return null;
        if (path.length > MAX_DEPTH)
            return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
        if (insideAlias && ++this.#repeated > MAX_REPEATED)
            return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#readAlias(node, path);
        if (!insideAlias && "anchor" in node && node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#readMap(node, path, insideAlias);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.#read(item, [...path, index], insideAlias));
        return (0,dist/* isScalar */.jn)(node) ? node.value : null;
    }
    #readAlias(node, path) {
        const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
        if (target === undefined) {
            const says = `*${node.source} is an alias without an anchor${IN_QUOTES}`;
            this.#report(startOf(node), path, `*${node.source}`, says);
            return null;
        }
        this.#targets.set(node, target);
        return this.#read(target, path, true);
    }
    #readMap(map, path, insideAlias) {
        const byKey = new Map();
        const entries = [];
        for (const pair of map.items) {
            const name = this.#nameOf(pair, map, path);
            if (name === null)
                continue;
            const first = byKey.get(name);
            if (first === undefined) {
                byKey.set(name, pair);
                entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
            }
            else if (!insideAlias)
                this.#reportTwice(pair.key, first.key, [...path, name]);
        }
        this.#pairs.set(map, byKey);
        return Object.fromEntries(entries);
    }
    /** The key of a pair; null where it can't be one. */
    #nameOf({ key }, map, path) {
        const offset = key?.range?.[0] ?? startOf(map);
        if (!(0,dist/* isScalar */.jn)(key)) {
            this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
            return null;
        }
        const name = String(key.value);
        if (name !== "__proto__")
            return name;
        // Further on, zod drops it without a word; as the only tag of an exception that would widen what may be destroyed.
        this.#report(offset, [...path, name], (0,shown/* quote */.hD)(name), "a key that cannot be used; allowed: any other");
        return null;
    }
    #reportTwice(key, first, path) {
        const { line } = this.#positionOf(startOf(first));
        const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
        this.#report(startOf(key), path, (0,shown/* quote */.hD)(String(path.at(-1))), says);
    }
}

;// CONCATENATED MODULE: ./build/input/policy/document.js




const MAX_BYTES = 1024 * 1024;
/** Reads one YAML document. Never throws: what is wrong is in `mistakes`. */
const readDocument = (written) => {
    const bytes = Buffer.byteLength(written);
    if (bytes > MAX_BYTES)
        return unusable([tooLarge(bytes)]);
    const text = written.replace(/^\uFEFF/, "");
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const document = parsed(text);
    const broken = syntaxMistakes(document, positionOf);
    if (broken.length > 0)
        return unusable(broken);
    const values = new YamlValues(document.contents, positionOf);
    return {
        value: values.value,
        mistakes: values.mistakes,
        usable: !values.isGivenUp,
        valueAt: (path) => {
            const { key, node } = values.find(path);
            return positionOf(startOf(isEmpty(node) && key !== null ? key : node));
        },
        keyAt: (path) => {
            const { key, node } = values.find(path);
            return positionOf(startOf(key ?? node));
        },
    };
};
/** The core schema reads dates as text, whatever a %YAML directive asks for; `off` and `no` stay words. */
const parsed = (text) => (0,dist/* parseDocument */.Tp)(text, {
    prettyErrors: false,
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "error",
});
const unusable = (mistakes) => {
    const start = () => ({ line: 1, column: 1 });
    return { value: null, mistakes, usable: false, valueAt: start, keyAt: start };
};
const tooLarge = (bytes) => ({
    line: 1,
    column: 1,
    path: "",
    found: `${bytes} bytes`,
    message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`,
});
/** A key without a value has an empty node somewhere behind it: the key is the better place. */
const isEmpty = (node) => node?.range == null || node.range[0] === node.range[1];


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/**
 * From an offset in a text to its position. The library's own LineCounter is not used: after a syntax error it misses
 * lines.
 */
const positionsIn = (text) => {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
};


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iq: () => (/* binding */ foundText)
/* harmony export */ });
/** How a value of the policy, and the way to it, are shown in a message. */
const LONGEST = 60;
/** A text in quotes, shortened, on one line and without characters that would change how the line is shown. */
const quote = (text) => {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    const visible = short.replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return `"${visible}"`;
};
const WORD = /^[A-Za-z_][\w-]{0,60}$/;
/** `allow[0].until`; a key that is no plain word is quoted: `tags["a b"]`. */
const pathText = (path) => path
    .map((step) => (typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`))
    .join("")
    .replace(/^\./, "");
/** What stands in the file, in a few words. */
const foundText = (value) => {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return quote(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
    return String(value);
};


/***/ })

};
