export const id = 6623;
export const ids = [6623];
export const modules = {

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXPLAIN: () => (/* binding */ EXPLAIN)
});

// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/report/address.js
var address = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/text/near.js
var text_near = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/domain/conditions.js
var domain_conditions = __webpack_require__(475);
;// CONCATENATED MODULE: ./build/report/condition-words.js

/** Conditions and changes of a row, in words. */
/** A path that ends in a pair, in words: what is compared there are tags. */
const named = (path) => path.includes("{") ? `the tags in ${path.replace(/(\[\*\])?\{.*/, "")}` : path;
const scalar = (value) => (value === null ? "not set" : String(value));
const isList = (test) => Array.isArray(test);
const compared = (test) => {
    if ("above" in test)
        return `is above ${test.above}`;
    if ("below" in test)
        return `is below ${test.below}`;
    if ("set" in test)
        return test.set ? "is set" : "is not set";
    return `begins with ${[test.startsWith].flat().join(" or ")}`;
};
/** A pair of tags as it is written, `key = value`, or two members of one block with their values. */
function pairIn(path, text) {
    const [key = "", value = ""] = JSON.parse(text);
    const [, first, second] = /\{(\w+),(\w+)\}$/.exec(path) ?? [];
    return first === undefined ? `${key} = ${value}` : `${first} ${key} and ${second} ${value}`;
}
/** One of some pairs at a path. */
const paired = (path, test) => `${path.replace(/\{.*/, "")} has ${[test]
    .flat()
    .map((pair) => pairIn(path, String(pair)))
    .join(", or ")}`;
const tested = (path, test) => {
    if (path.includes("{"))
        return paired(path, test);
    if (test === null)
        return `${path} is not set`;
    if (typeof test !== "object")
        return `${path} is ${test}`;
    return `${path} ${isList(test) ? `is ${test.map(scalar).join(" or ")}` : compared(test)}`;
};
const condition_words_all = (conditions) => Object.entries(conditions)
    .map(([path, test]) => tested(path, test))
    .join(" and ");
const any = (conditions) => (0,domain_conditions/* alternatives */.Vo)(conditions).map(condition_words_all).join(", or if ");
const DIRECTIONS = {
    off: "is switched off",
    on: "is switched on",
    lowered: "is lowered",
    raised: "is raised",
    removed: "is removed, in whole or in part",
    set: "is set",
    changed: "changes",
    rarer: "runs less often",
};
const sides = (side) => [side]
    .flat()
    .map((one) => scalar(one))
    .join(" or ");
const moved = (direction) => typeof direction === "string"
    ? DIRECTIONS[direction]
    : `goes${direction.from === undefined ? "" : ` from ${sides(direction.from)}`}${direction.to === undefined ? "" : ` to ${sides(direction.to)}`}`;

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/report/explain-changes.js



/** What of a row is no destroy, and is reported all the same: changes, rules, and creates that do harm. */
/** What a finding of an object of this weight does by default. */
const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is only noted" };
const DOES = {
    block: "blocks",
    warn: "warns",
    note: "is only noted",
    off: "is not reported",
};
/** A rule with what a finding of it does by default. `weight`: null where the type alone does not tell it. */
const ruled = (rule, weight) => {
    if ((0,table/* isLossRule */.ik)(rule))
        return weight === null ? `[${rule}]` : `[${rule}, ${WEIGHT_WORDS[weight]}]`;
    return `[${rule}, ${DOES[table/* RULES */.y0[rule].level]}]`;
};
/** Objects of many sorts weigh as their sort does. */
const weightIn = ({ sorts, weight }) => (sorts === undefined ? weight : null);
const watched = ({ path, change, rule, says, when, whenAfter, unit, weight }, ofRow) => ({
    says: `${path}${unit === undefined ? "" : ` (unit: ${unit})`} ${moved(change)}: ${says} ${ruled(rule, weight ?? ofRow)}`,
    under: [
        ...(when === undefined ? [] : [`Only if ${condition_words_all(when)} before the change.`]),
        ...(whenAfter === undefined ? [] : [`Only if ${condition_words_all(whenAfter)} after it.`]),
    ],
});
const switchedOff = ({ when, over, rule, says }, ofRow) => ({
    says: `If ${condition_words_all(when)}: ${says} ${ruled(rule, ofRow)}`,
    under: over === "unseen" ? [] : [`Only if, of the object that it is about, ${condition_words_all(over)}.`],
});
const LIMITS = {
    "at-least": "the higher, the fewer match",
    "at-most": "the lower, the fewer match",
    prefix: "what begins with one of them matches",
    suffix: "what ends with one of them matches",
    "every-prefix": "what has tags that begin with each of them matches",
    words: "what is one of them matches",
    pairs: "what has all of them matches",
    same: "compared as a whole",
};
const limited = (limits) => limits
    .map(({ at, by }) => `${[at]
    .flat()
    .map((path) => named(path))
    .join(" or ")} (${LIMITS[by]})`)
    .join(", ");
/** Rules that are compared as sets. */
const comparedRules = ({ harm, rule, when, limits, except, says, weight }, ofRow) => ({
    says: `${(0,quantity/* sentence */.em)(says)} ${ruled(rule, weight ?? ofRow)}`,
    under: [
        `Reported if the rules match ${harm} than before.`,
        `What a rule matches is limited by ${limited(limits)}.`,
        ...(when === undefined ? [] : [`Only rules count in which ${condition_words_all(when)}.`]),
        ...(except?.when === undefined
            ? []
            : [
                `What rules match in which ${condition_words_all(except.when)} does not count; they are limited by ${limited(except.limits)}.`,
            ]),
    ],
});
const expiring = ({ when, says, rule, weight }, ofRow) => ({
    says: `If ${condition_words_all(when)}: ${says} ${ruled(rule ?? "data-expiry", weight ?? ofRow)}`,
    under: [],
});
/** Under a heading each, with the rule that speaks and what that does by default. */
function changes(sheet, row) {
    const weight = weightIn(row);
    sheet
        .list("Changes in place that are reported, with what each does by default", (row.watch ?? []).map((one) => watched(one, weight)))
        .list("Rules in it; all of them together are compared, whatever their order", (row.ruleSets ?? []).map((one) => comparedRules(one, weight)))
        .list("Values that make stored data expire or be overwritten", (row.expires ?? []).map((one) => expiring(one, weight)))
        .list("A create of it that switches a safeguard of an existing object off", (row.createdOff ?? []).map((one) => switchedOff(one, weight)));
}

// EXTERNAL MODULE: ./build/report/sheet.js
var report_sheet = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/report/explain-row.js




const LOSS = "last-copy, or data-loss where something remains";
/** What a class means to a person, and which rule a destroy of it breaks. */
const CLASS_WORDS = {
    data: ["it holds data", LOSS],
    backup: ["it is a backup, or makes or keeps backups", "backup-loss"],
    key: ["it is a key or secret without which data can't be read", "key-loss"],
    container: ["a destroy of it also deletes what is inside", "container-loss"],
    identity: ["it holds users or accounts", LOSS],
    dns: ["it holds DNS data", LOSS],
    "network-critical": ["once destroyed, it can't be had again", "address-loss"],
    guard: ["it is a safeguard", "guard-removed"],
};
const lasting = (days) => {
    if (days === undefined)
        return "";
    return typeof days === "number" ? ` for ${days} days` : ` for as long as ${days.path} says`;
};
/** What is added where the words of the catalogue do not tell in which way it remains. */
const LEFT = {
    refused: () => "",
    snapshot: () => "",
    nothing: () => "",
    kept: () => " (it stays where it is)",
    grace: (days) => ` (it can be had back${lasting(days) || " for a limited time"})`,
};
const leaf = ({ remains, of, says, when, days }) => ({
    says: `${remains === "nothing" ? "nothing remains: " : ""}${says}${LEFT[remains](days)}`,
    under: when === undefined
        ? []
        : [
            of === undefined
                ? `if ${condition_words_all(when)}`
                : `if what it is stored in is in the state and stays, and there ${condition_words_all(when)}`,
        ],
});
/** As a sentence: the condition first, as people read it. */
const conditional = ({ says, under: [condition] }) => ({
    says: condition === undefined ? (0,quantity/* sentence */.em)(says) : `${(0,quantity/* sentence */.em)(condition)}: ${says}`,
    under: [],
});
/** Everything that a destroy can leave, and "nothing" for the case that no condition is met. */
const leavesOf = ({ leaves = [] }) => {
    const isSure = leaves.some(({ when }) => when === undefined);
    return leaves.length === 0
        ? []
        : [...leaves.map((one) => conditional(leaf(one))), ...(isSure ? [] : [{ says: "Otherwise: nothing", under: [] }])];
};
/** One sort of objects, with the conditions that hold for it alone. */
const sortEntry = ({ group, kinds, what, weight, holds, forgets, leaves = [] }) => ({
    says: `${group.startsWith(".") ? `any group that ends in ${group}` : group}: ${kinds?.join(", ") ?? "any other kind"}`,
    under: [
        `${(0,quantity/* sentence */.em)(what)}. A destroy of it ${WEIGHT_WORDS[weight]} by default.`,
        ...(holds === undefined ? [] : [`Only if ${any(holds)}.`]),
        ...(forgets === undefined || forgets === true ? [] : [`It is only forgotten if ${any(forgets)}.`]),
        ...leaves.map((one) => conditional(leaf(one)).says),
    ],
});
/** Entries that say the same are one, so that no line is read over and over. */
function merged(entries) {
    const byText = new Map();
    for (const entry of entries) {
        const text = entry.under.join("\n");
        byText.set(text, [...(byText.get(text) ?? []), entry]);
    }
    return [...byText.values()].map(([first, ...others]) => {
        const { says, under } = first;
        return { says: [says, ...others.map((other) => other.says)].join("; "), under };
    });
}
const ROLES = {
    copies: "is a copy of",
    inside: "is stored in",
    key: "can't be read without",
    guards: "is a safeguard of",
    takes: "is destroyed together with",
};
const way = ({ path, when, every, keeps, only }) => {
    if (only !== undefined) {
        const [block = "", id = "", flag = ""] = path.split(/[{,}]/);
        return `Named by ${block}.${id}, where ${flag} is ${only}.`;
    }
    const outlives = keeps === undefined ? "" : `; what it keeps there stays when it goes${keeps === true ? "" : `, if ${condition_words_all(keeps)}`}`;
    return `Named by ${every === true ? "all of " : ""}${named(path)}${when === undefined ? "" : `, if ${condition_words_all(when)}`}${outlives}.`;
};
/** References by several paths to the same types are one entry. */
const referred = (refs) => {
    const said = (ref) => `${ROLES[ref.role]} ${(0,quantity/* listed */.KE)(ref.to, "or")}`;
    return [...new Set(refs.map(said))].map((says) => ({
        says,
        under: [...new Set(refs.filter((ref) => said(ref) === says).map(way))],
    }));
};
/** What counts as a copy of the type, by the rows of its provider. */
const copiesOf = (type, others) => others.flatMap((other) => {
    const paths = (other.refs ?? [])
        .filter(({ role, to }) => role === "copies" && to.includes(type))
        .map(({ path }) => named(path));
    return paths.length === 0 ? [] : [{ type: other.type, by: [...new Set(paths)] }];
});
const copyEntry = ({ type, by }) => ({
    says: `${type}, if its ${by.join(" or ")} names it`,
    under: [],
});
/** Where a row's source can be read. */
const linkTo = (source) => {
    const [repository, path] = source.split(" ");
    return path === undefined || !repository?.includes("/")
        ? source
        : `https://github.com/${repository}/blob/HEAD/${path}`;
};
const standing = ({ class: named, weight }) => {
    const [meaning, rule] = CLASS_WORDS[named];
    const level = named === "guard" || named === "network-critical"
        ? "A destroy of it warns"
        : `A destroy of it ${WEIGHT_WORDS[weight]}`;
    return `${(0,quantity/* sentence */.em)(meaning)}. ${level} by default [${rule}].`;
};
/** When an object of the type weighs more, or less, than others, or when something else is lost with it. */
function weights(sheet, row) {
    for (const { when, loses } of row.losing ?? [])
        sheet.text(2, `If ${condition_words_all(when)}: ${loses}`, 2);
    if (row.heavier !== undefined) {
        const { when, weight, loses } = row.heavier;
        sheet.text(2, `If ${condition_words_all(when)}, a destroy ${WEIGHT_WORDS[weight]}, and more is lost: ${loses}`, 2);
    }
    if (row.isMachine === true)
        sheet.text(2, `If its name or a tag speaks of a database, of data or of production, a destroy ${WEIGHT_WORDS.medium}: only these tell what is on its boot disk.`, 2);
    if (row.lighter !== undefined) {
        const { when, weight, loses } = row.lighter;
        const by = when === undefined ? "" : ` and ${condition_words_all(when)}`;
        sheet.text(2, `If it is a copy and its source stays${by}, a destroy ${WEIGHT_WORDS[weight]}, and less is lost: ${loses}`, 2);
    }
}
/**
 * A row as text, for a terminal of `width` columns. `others`: the rows of its provider, for what counts as a copy of
 * it.
 */
function rowText(row, others, width) {
    const sheet = new report_sheet/* Sheet */.c(width)
        .text(0, `${row.type}: ${row.what}`)
        .space()
        .text(2, standing(row), 2)
        .text(2, `What is lost: ${row.loses}`, 2);
    weights(sheet, row);
    if (row.takesCopies !== undefined) {
        const { when, types } = row.takesCopies;
        sheet.text(2, `Copies that are deleted with it${when === undefined ? "" : ` if ${condition_words_all(when)}`}: ${(0,quantity/* listed */.KE)(types, "and")}.`, 2);
    }
    if (row.restore !== undefined)
        sheet.text(2, `Getting it back: ${row.restore}`, 2);
    if (row.holds !== undefined)
        sheet.text(2, `An object of it counts only if ${any(row.holds)}.`, 2);
    if (row.forgets !== undefined)
        sheet.text(2, `A destroy does not delete it: the provider only forgets it${row.forgets === true ? "" : `, if ${any(row.forgets)}`}.`, 2);
    sheet
        .list("Objects of these kinds count, by their API group", merged((row.sorts?.of ?? []).map(sortEntry)))
        .list("What remains after a destroy; the first line that fits the values in the state counts", leavesOf(row))
        .list("What counts as a copy of it, in the same state", copiesOf(row.type, others).map(copyEntry));
    changes(sheet, row);
    sheet.list("How it depends on others", referred(row.refs ?? [])).list("Settings of it that decide what remains of the things stored in it", (row.decides ?? []).map((path) => ({ says: path, under: [] })));
    if (row.note !== undefined)
        sheet.space().text(2, `Note: ${row.note}`, 2);
    return sheet
        .space()
        .line(`  Source: ${linkTo(row.source)}`)
        .toString();
}

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/report/rule-links.js
var rule_links = __webpack_require__(8697);
;// CONCATENATED MODULE: ./build/report/explain-rule.js




/** One rule, for someone who meets it in a report: what it finds, why it matters, how to get past it. */
/** What to do about a finding of a rule, as docs/rules.md says it too, where each has its example as well. */
const TO_DO = {
    "last-copy": [
        "Keep it. Put the block back, or take back the change that forces the replacement, and run plan again.",
        "Prove a backup. If it has to go, make a backup that lives outside this state, and restore from it once.",
    ],
    "data-loss": [
        "Ask of what remains: how old is it, how long is it kept, and has anybody restored from it? Then keep the object, prove the backup, or ask a code owner to agree.",
    ],
    "data-expiry": [
        "Make sure that what will expire may expire: limit the rule to a prefix or a tag, lengthen the time, or leave it out.",
    ],
    "backup-loss": [
        "Keep the backup until there is a newer one that somebody has restored from. To lower a retention, do it apart from any change of the data itself.",
    ],
    "key-loss": [
        "Find out what is encrypted with it, backups included. Encrypt that anew with another key first, or keep the key: it costs little.",
    ],
    "address-loss": ["Keep it, or tell those who depend on it before it goes. The next one will be another one."],
    "container-loss": [
        "List what is inside, at the provider and not in the plan. Move out or back up what has to stay, or keep the container.",
    ],
    protected: [
        "The reason stands with the finding. If it still holds, keep the object; if not, change the policy first, in a pull request of its own.",
    ],
    "mass-destroy": [
        "Check the target before anything else: workspace, backend, variable files, the directory. If the environment really is to go, say so in the pull request and ask a code owner.",
    ],
    "missing-state": [
        "Do not apply. Find the state: backend settings, workspace, credentials; then run init again and make a new plan.",
        "If this is the first apply of the root, or if everything in it was destroyed on purpose, it is right: type what is asked for.",
        "If it was applied already, do not bring the old state back and apply over it: the next plan would delete one of the two.",
    ],
    "state-swapped": [
        "Do not apply. Ask who changed the backend, the workspace or the state file, and why. Bring the state back that was applied last, and run plan again.",
        "If the other state is the right one, a person who applies it once by destroy-guard apply makes it the one that counts.",
    ],
    "wrong-environment": [
        "See that the plan is that of this root; select the workspace and init the backend that the policy names; make the plan again. Give the file that terraform plan -out wrote.",
        "If the policy is out of date, change it first, in a pull request of its own.",
    ],
    frozen: ["Wait, and make a new plan after the window. If it can't wait, ask a code owner."],
    "unreadable-change": [
        "If planning failed: repair the cause and make the plan again. Such a plan can't be applied, so nobody can agree to it either.",
        "If Terraform or OpenTofu is newer than destroy-guard, update destroy-guard.",
    ],
    "guard-removed": [
        "Leave the safeguard on. If it has to go, take it off in a change of its own, right before the change that needs it, so that the reviewer sees both.",
    ],
    forgotten: [
        "Say who takes over: another state that imports it, or a person. Otherwise it is neither patched, nor backed up, nor found again.",
    ],
    unclassified: ["Find out whether objects of this type hold something, and tell the policy."],
    exposed: [
        "Switch on what refuses its deletion or keeps a copy. destroy-guard explain TYPE lists what counts for a type.",
    ],
    "guard-edited": [
        "Read this part of the change by itself. It has no effect on this very check, which takes policy and CODEOWNERS from the base branch; it has one on the next.",
    ],
    "incomplete-plan": [
        "Make the plan without -target if you can. If not, expect another plan, and have that one reviewed as well.",
    ],
    drifted: [
        "Find out who changed it and why, and bring the configuration or the object back in line before the plan is applied.",
    ],
    "side-effect": ["Read what the action does before you apply."],
    "exception-expired": ["Give it a new date if its reason still holds, else delete it."],
    "exception-used": ["Make sure that its reason still holds, and that it covers no more than it has to."],
};
const LEVEL_WORDS = {
    block: "It blocks by default.",
    warn: "It warns by default, and fails nothing.",
    note: "It is a note by default, and fails nothing.",
    off: "It is off by default; the policy switches it on.",
};
const { share, atLeast } = policy/* DEFAULT_POLICY */.z.massDestroy;
const MASS = `It speaks if at least ${atLeast} objects are deleted or replaced, and these are at least ${100 * share} % of those that are not known as harmless.`;
const explain_rule_standing = (rule) => {
    if (rule === "missing-state")
        return "It blocks where the root is known not to be new, and warns where nobody can know.";
    const { level } = table/* RULES */.y0[rule];
    if (rule === "mass-destroy")
        return `${LEVEL_WORDS.block} ${MASS}`;
    return typeof level === "string"
        ? LEVEL_WORDS[level]
        : "By default it blocks for what would be missed most (weight high), warns for the middle, and is a note for the rest.";
};
/** Lines of a policy that set its level. */
const policyLines = (rule) => [
    "rules:",
    rule === "mass-destroy"
        ? `  ${rule}: { level: warn, share: ${share}, atLeast: ${atLeast} }   # level: block, warn, note or off`
        : (0,table/* isLossRule */.ik)(rule)
            ? `  ${rule}: { high: block, medium: block, low: warn }   # one level for each weight`
            : `  ${rule}: ${table/* RULES */.y0[rule].level === "warn" ? "block" : "warn"}   # block, warn, note or off`,
];
const CONSENT = "If it blocks, and is right as it is: a code owner agrees, on GitHub by the label allow-destroy, elsewhere with destroy-guard agree. Where destroy-guard apply asks, type what it shows.";
/** A rule as text, for a terminal of `width` columns. */
function ruleText(rule, width) {
    const { says, matters } = table/* RULES */.y0[rule];
    const sheet = new report_sheet/* Sheet */.c(width)
        .text(0, `${rule}: ${says}`)
        .space()
        .text(2, `Why it matters: ${matters}`, 2)
        .text(2, explain_rule_standing(rule), 2)
        .list("What to do", [...TO_DO[rule], CONSENT].map((says) => ({ says, under: [] })))
        .space()
        .text(2, "Another level, in the policy (.github/destroy-guard.yml of the base branch)");
    for (const line of policyLines(rule))
        sheet.line(`    ${line}`);
    return sheet
        .space()
        .line(`  With an example: ${(0,rule_links/* sectionOf */.ZE)(rule, rule_links/* DOCS */.iT)}`)
        .line(`  Who may agree: ${rule_links/* OVERRIDE_DOCS */.PF}`)
        .toString();
}
/** The same as data. */
const ruleJson = (rule) => ({
    rule,
    title: table/* RULES */.y0[rule].title,
    level: table/* RULES */.y0[rule].level,
    says: table/* RULES */.y0[rule].says,
    matters: table/* RULES */.y0[rule].matters,
    do: TO_DO[rule],
    docs: (0,rule_links/* sectionOf */.ZE)(rule, rule_links/* DOCS */.iT),
});

// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/report/explain.js





/** Lines of a policy, as they are written into it. */
const explain_policyLines = (...lines) => lines.map((line) => `    ${line}\n`).join("");
const ownType = (type) => explain_policyLines("catalogue:", `  - type: ${type}`, "    class: data        # or backup, key, container, …; none for a type that holds nothing", "    weight: high       # high blocks, medium warns, low is noted", "    what: ledger       # in your own words");
/** As Terraform, and the policy, take one: with the prefix of its provider. */
const CAN_BE_TYPE = /^[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_-]+$/;
const MOST_FOUND = 20;
/** What a search by a word found. */
function foundText(shown, found) {
    const first = found.slice(0, MOST_FOUND);
    const column = Math.max(...first.map(({ type }) => type.length));
    const lines = first.map(({ type, what }) => `  ${type.padEnd(column)}  ${what ?? "holds nothing"}\n`);
    const more = found.length - first.length;
    return `${shown}: no type is called so. ${(0,quantity/* counted */.hS)(found.length, "type")} ${found.length === 1 ? "has" : "have"} it in the name, or in what it is:\n\n${lines.join("")}${more === 0 ? "" : `  …and ${more} more; a second word finds fewer\n`}`;
}
/**
 * What to do about a type that the catalogue does not know: the right name if there is one near, else a type of one's
 * own.
 */
function unknownText({ type, known, found = [] }) {
    const shown = (0,untrusted/* terminalText */.eR)(type);
    const near = (0,text_near/* nearTypes */.Ki)(type, known);
    const ofProvider = typesOf(type, known);
    if (ofProvider > 0)
        return `${shown}: this is the prefix of a provider, of which the catalogue knows ${(0,quantity/* counted */.hS)(ofProvider, "type")}.
  Name one of them: destroy-guard completion types | grep ^${prefixOf(type)}\n`;
    const head = `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.`;
    const [nearest] = near;
    if (found.length > 0 && (nearest === undefined || !type.includes("_")))
        return foundText(shown, found);
    if (!CAN_BE_TYPE.test(type))
        return `${shown} is no resource type, and no type has it in its name: a type is written like aws_db_instance.\n`;
    if (nearest === undefined)
        return `${head}\n\n  To have it reviewed, name it in the policy:\n\n${ownType(shown)}`;
    return `${head}
  Did you mean ${(0,quantity/* listed */.KE)(near, "or")}?

  To protect every object of it, name it in the policy:

${explain_policyLines("protect:", `  - type: ${nearest}`)}
  If ${shown} is a type of your own, name it there, so that it is reviewed:

${ownType(shown)}`;
}
/** What the catalogue knows of one type, as text for a terminal of `width` columns. */
function explained(explained, width) {
    const { type, knowledge, beside } = explained;
    if (knowledge.known === "row" || knowledge.known === "policy")
        return rowText(knowledge.row, beside, width);
    if (knowledge.known === "harmless")
        return `${(0,untrusted/* terminalText */.eR)(type)}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
    return unknownText(explained);
}
const prefixOf = (type) => (type.endsWith("_") ? type : `${type}_`);
/** How many types a name has as the prefix of their provider; 0 where it is none. */
const typesOf = (name, known) => /^[a-z0-9]+_?$/.test(name) ? known.filter((one) => one.startsWith(prefixOf(name))).length : 0;
const typeJson = ({ type, knowledge, beside, known }) => {
    const row = knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : null;
    return {
        type,
        known: knowledge.known,
        near: knowledge.known === "nothing" ? (0,text_near/* nearTypes */.Ki)(type, known) : [],
        row: row === null ? null : { ...row, source: linkTo(row.source) },
        copies: row === null ? [] : copiesOf(row.type, beside),
    };
};
/** The same of several types and rules as JSON: `row` is the catalogue's own (docs/catalogue.md), or null. */
const explainedJson = (types, rules = []) => `${(0,untrusted/* printableJson */.et)(JSON.stringify({ version: 1, types: types.map(typeJson), rules: rules.map(ruleJson) }, null, 2))}\n`;

;// CONCATENATED MODULE: ./build/cli/explain-search.js

/** In shorter words every letter counts: `db` is no part of `feedback`. */
const SHORTEST_PART = 4;
const RANK = { high: 0, medium: 1, low: 2 };
/**
 * Types with all of these words in their name, or in what they are; those that would be missed most first. Reads all
 * tables.
 */
function typesWith(text) {
    const words = wordsIn(text);
    if (words.length === 0)
        return [];
    const rows = (0,build_catalogue/* allRows */.Pl)()
        .filter(({ type, what }) => hasAll(words, wordsIn(`${type} ${what}`)))
        .sort((a, b) => RANK[a.weight] - RANK[b.weight] || (a.type < b.type ? -1 : 1));
    const told = new Set(rows.map(({ type }) => type));
    const others = (0,build_catalogue/* knownTypes */.ts)().filter((type) => !told.has(type) && hasAll(words, wordsIn(type)));
    return [...rows, ...others.map((type) => ({ type, what: null }))].map(({ type, what }) => ({ type, what }));
}
const wordsIn = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const hasAll = (words, among) => words.every((word) => among.some((one) => one === word || (word.length >= SHORTEST_PART && one.includes(word))));

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/explain.js












const FORMATS = ["terminal", "json"];
const OPTIONS = {
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the answer", words: FORMATS },
    ...options/* HELP */._$,
};
const explain_usage = () => (0,usage/* usageOf */.F)({
    name: "explain",
    forms: ["[OPTIONS] TYPE | ADDRESS | RULE..."],
    text: `  TYPE is a resource type, or the address of an object of that type: what a destroy of
  it loses, what remains, which changes are reported. Types of your own are those of the
  policy of this repository. A word, such as rds, lists the types that have it in their
  name or in what they are. RULE is the name of a rule, as
  reports show it in brackets: what it finds, why that matters, what to do.`,
    options: OPTIONS,
    examples: [
        "destroy-guard explain aws_db_instance",
        "destroy-guard explain 'module.shop.aws_db_instance.prod[\"a\"]'",
        "destroy-guard explain last-copy",
        "destroy-guard explain --format json aws_db_instance",
    ],
});
const isRule = (name) => Object.hasOwn(table/* RULES */.y0, name);
/** The policy's own types, where there is a policy; one that can't be read is check-policy's to tell. */
async function ownTypes(shell) {
    try {
        const { policy } = await (0,policy_search/* findPolicy */.i)({ named: undefined, folders: ["."], cwd: shell.cwd, today: (0,cli_shell/* todayOf */.XY)(shell) });
        return policy.catalogue;
    }
    catch {
        (0,cli_shell/* say */.cv)(shell, `warning: the types of ${policy_file/* POLICY_FILE */.CX} are left out, since it can't be used; check-policy tells why`);
        return [];
    }
}
/** An argument as it is meant; of an address its type counts. Throws InputError for what is like a rule and is none. */
function meant(name, shell) {
    const lower = name.trim().toLowerCase();
    if (isRule(lower))
        return { rule: lower };
    if (/^module\.[^.]+$/.test(lower))
        throw (0,options/* usageError */.Wp)(`${name} is a module, and its objects may be of any type; name one of them, such as ${name}.aws_db_instance.main`, "explain");
    // As required_providers has it: hashicorp/aws, registry.terraform.io/hashicorp/aws.
    const [, provider] = /^(?:[\w.-]+\/){1,2}([\w-]+)$/.exec(lower) ?? [];
    if (provider !== undefined)
        return { type: provider };
    if (/^\w+(\s+\w+)+$/.test(lower))
        return { type: lower };
    const { type, isData } = (0,address/* typePasted */.Yd)(name) ?? { type: name, isData: false };
    if (isData)
        (0,cli_shell/* say */.cv)(shell, `${name} is only read: no plan destroys it. This is the resource of the same name`);
    // A dash is in the names of rules alone.
    if (/^[\w-]*-[\w-]*$/.test(type))
        throw (0,options/* noSuch */.jl)("rule", type, table/* RULE_NAMES */.iU, "explain");
    return { type };
}
async function explain(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "explain");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, explain_usage());
    if (positionals.length === 0)
        throw (0,options/* usageError */.Wp)("no resource type and no rule was named", "explain");
    const { format } = values;
    if (format !== "terminal" && format !== "json")
        throw (0,options/* noSuch */.jl)("format of explain", format, FORMATS, "explain");
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(await ownTypes(shell));
    const spelled = (type) => (catalogue(type).known === "nothing" ? type.toLowerCase() : type);
    const asked = positionals.map((name) => {
        const one = meant(name, shell);
        return "type" in one ? { type: spelled(one.type) } : one;
    });
    const isUnknown = asked.some((one) => "type" in one && catalogue(one.type).known === "nothing");
    const known = isUnknown ? (0,build_catalogue/* knownTypes */.ts)() : [];
    const found = (type) => (catalogue(type).known === "nothing" ? typesWith(type) : []);
    const told = (type) => ({
        type,
        knowledge: catalogue(type),
        beside: (0,build_catalogue/* rowsBeside */.S7)(type),
        known,
        found: found(type),
    });
    const width = (0,cli_shell/* widthOf */.qz)(shell);
    (0,cli_shell/* print */.yy)(shell, format === "json"
        ? explainedJson(asked.flatMap((one) => ("type" in one ? [told(one.type)] : [])), asked.flatMap((one) => ("rule" in one ? [one.rule] : [])))
        : asked.map((one) => ("rule" in one ? ruleText(one.rule, width) : explained(told(one.type), width))).join("\n"));
    return isUnknown ? verdict/* EXIT */.dc.input : verdict/* EXIT */.dc.passed;
}
const EXPLAIN = { usage: explain_usage, options: OPTIONS, words: "types", run: explain };


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findPolicy),
/* harmony export */   l: () => (/* binding */ placeWarnings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2777);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);
/* harmony import */ var _input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4968);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8092);
/* harmony import */ var _policy_warnings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8669);








/**
 * The policy of a run: the file that is named; else `.github/destroy-guard.yml` of the repository that the plans are
 * in, or the working folder; else the defaults.
 * Throws InputError where a named file can't be read or plans belong to several policies, and PolicyError with every
 * mistake in the file.
 */
async function findPolicy({ named, folders, cwd, today }) {
    if (named !== undefined)
        return policyAt(named, [], cwd, today);
    const searches = folders.map((folder) => foldersTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder)));
    const ofPlans = [...new Set(searches.flatMap(outermostIn))];
    const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
    const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
    const looked = [...new Set([...searches, here].flat())];
    const shown = (path) => (0,_input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .rootName */ .S)(path, cwd);
    if (paths.length > 1)
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
    const warnings = looked.flatMap((folder) => unreadIn(folder, paths, shown));
    const [path] = paths;
    if (path !== undefined)
        return policyAt(shown(path), warnings, cwd, today);
    return { policy: _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .z, origin: { file: null, branch: null, looked: looked.map(shown) }, warnings };
}
async function policyAt(path, others, cwd, today) {
    const { policy, text } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .policyTextIn */ .bU)(path, cwd);
    return {
        policy,
        origin: { file: path, branch: null, looked: [] },
        warnings: [...others, ...(await (0,_policy_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .policyWarnings */ .a)({ policy, text, path, today }))],
    };
}
/** From the top of the repository down to a folder; outside of a repository that folder alone. */
function foldersTo(folder) {
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)(folder);
    const folders = [folder];
    for (let at = folder; top !== null && at !== top; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        folders.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    return folders;
}
/** The policy nearest to the top counts, since the action reads no other than that at the top. */
const outermostIn = (folders) => folders
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX))
    .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
    .slice(0, 1);
/** Files that people mistake for the policy file; nothing reads them. */
const MISNAMED = [
    ".github/destroy-guard.yaml",
    ".github/.destroy-guard.yml",
    "destroy-guard.yml",
    "destroy-guard.yaml",
    ".destroy-guard.yml",
    ".destroy-guard.yaml",
];
/** Warnings of files in a folder that look like a policy and are not read, or not by all. */
function unreadIn(folder, used, shown) {
    const misnamed = MISNAMED.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        .map((path) => `${shown(path)} is not read; the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`);
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)(folder);
    const nested = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX);
    if (top === null || top === folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(nested))
        return misnamed;
    const says = used.includes(nested)
        ? `counts here, but the action does not read it: there the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`
        : `is not read; the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository, with its key roots for single roots`;
    return [...misnamed, `${shown(nested)} ${says}`];
}
/** Warnings about the place of a policy file that is checked. */
function placeWarnings(path, cwd) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
    if (top === null || whole === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX))
        return [];
    return [
        `${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`,
    ];
}


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ policyWarnings)
/* harmony export */ });
/* harmony import */ var _catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);
/* harmony import */ var _domain_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);




/**
 * Warnings about a valid policy that is probably not what its writer meant: types that nobody knows, exceptions and
 * freeze windows that ran out, and entries by which more passes than can be meant. One sentence each, with its line, in
 * the order of the lines.
 */
async function policyWarnings(checked) {
    const { policy, text, path, today, folders = null } = checked;
    const said = [
        ...unknownTypes(policy),
        ...policy.allow.flatMap((entry, at) => exceptionWarnings(entry, at, today)),
        ...policy.freeze.flatMap(({ to }, at) => to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : []),
        ...policy.catalogue.flatMap(ownTypeWarnings),
        ...(folders === null ? [] : rootsOfNothing(policy, folders)),
    ];
    if (said.length === 0)
        return [];
    const { readDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7323)]).then(__webpack_require__.bind(__webpack_require__, 7323));
    const document = readDocument(text);
    return said
        .map(([place, says]) => ({ ...document.valueAt(place), says }))
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, says }) => `${path}:${line}:${column}  ${says}`);
}
function exceptionWarnings(entry, at, today) {
    const { until, rules } = entry;
    if (until !== null && until < today)
        return [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]];
    if (!fitsEverything(entry) || (rules !== null && until !== null))
        return [];
    const silent = rules === null ? "every rule is silent for it, protected too" : `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rules)} speaks no more`;
    const lacking = [...(rules === null ? ["rules"] : []), ...(until === null ? ["until"] : [])];
    return [
        [
            ["allow", at],
            `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(lacking)}`,
        ],
    ];
}
const fitsEverything = ({ address, type, tags }) => /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;
const RANK = { high: 0, medium: 1, low: 2 };
/** What is given another weight is seen differently on purpose, but seldom is a production database harmless. */
function ownTypeWarnings({ type, class: named, weight }, at) {
    const row = (0,_domain_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)((0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueWith */ .Uu)([])(type));
    if (row === undefined || row.weight === "low")
        return [];
    const isLess = named !== null && RANK[weight] > RANK[row.weight];
    if (named !== null && !isLess)
        return [];
    const then = named === null
        ? "with class none nothing is said when one is destroyed"
        : `with weight ${weight} less is said when one is destroyed`;
    return [
        [
            ["catalogue", at, named === null ? "class" : "weight"],
            `the catalogue knows ${type} (${row.what}, weight ${row.weight}), and ${then}; take this entry out, and name the objects that may go under allow`,
        ],
    ];
}
/** A path that is spelled wrong sets nothing, and nobody would notice. */
const rootsOfNothing = ({ roots }, folders) => roots.flatMap(({ path, matches }, at) => folders.some(matches)
    ? []
    : [
        [
            ["roots", at, "path"],
            `no folder of this repository with Terraform in it is ${path}, so this entry sets nothing; write it from the top of the repository, as reports name the root`,
        ],
    ]);
/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy) {
    const catalogue = (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueWith */ .Uu)(policy.catalogue);
    const entries = ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({ place: [key, at, "type"], type })));
    return entries.flatMap(({ place, type }) => {
        if (type === null || catalogue(type).known !== "nothing")
            return [];
        // Reading all tables takes time, so it is done only for a type that is unknown.
        const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearTypes */ .Ki)(type, (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTypes */ .ts)());
        const says = near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`;
        return [[place, `the catalogue knows no type ${type}${says} type of your own belongs under catalogue`]];
    });
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   _o: () => (/* binding */ workingCopyOf),
/* harmony export */   mS: () => (/* binding */ topOfAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The top of the working copy that a folder is in; null where it is in none. */
function workingCopyOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/** The same; the folder itself where it is in none. */
const topOf = (folder) => workingCopyOf(folder) ?? folder;
/**
 * The top of the working copy that all of these folders are in, so that a root has one name wherever a command is
 * typed; `cwd`, from which they are named, where some are in none or in another one.
 */
function topOfAll(folders, cwd) {
    const [top, ...more] = new Set(folders.map((folder) => workingCopyOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder))));
    return more.length === 0 ? (top ?? cwd) : cwd;
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ typePasted),
/* harmony export */   ih: () => (/* binding */ typeIn),
/* harmony export */   w6: () => (/* binding */ moduleIn)
/* harmony export */ });
/** Keys of `for_each` may hold dots, brackets and escaped quotes, so an address is never split at dots alone. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;
/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
/** As somebody pasted it: the shell may have taken the quotes, and the name may be missing. */
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;
/** The type in an address that was pasted: `module.x.aws_db_instance.prod["a"]` → `aws_db_instance`; null for none. */
function typePasted(text) {
    const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
    return type === undefined || type === "module" ? null : { type, isData: data !== undefined };
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ OVERRIDE_DOCS),
/* harmony export */   Wg: () => (/* binding */ DRILL_DOCS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iT: () => (/* binding */ DOCS)
/* harmony export */ });
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
/** The page that rule names link to; it has a section for every rule. */
const DOCS = `${PAGES}/rules.md`;
/** The page on who may agree, and how. */
const OVERRIDE_DOCS = `${PAGES}/override.md`;
/** The page on drills. */
const DRILL_DOCS = `${PAGES}/drill.md`;
/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
const sectionOf = (rule, docs) => `${docs}#${rule}`;


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Sheet)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);

/** Text for the columns of a terminal, each line within `width`. */
class Sheet {
    #lines = [];
    #width;
    constructor(width) {
        this.#width = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(width);
    }
    /** A paragraph; lines after the first are indented by `hang` more. */
    text(indent, text, hang = 0) {
        const [first = "", ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, this.#width - indent - hang);
        this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
        return this;
    }
    /** A line that is not broken, however long: a link has to stay one. */
    line(text) {
        this.#lines.push(text);
        return this;
    }
    space() {
        return this.line("");
    }
    /** A list under a heading; nothing for an empty one. */
    list(heading, entries) {
        if (entries.length === 0)
            return this;
        this.space().text(2, heading);
        for (const { says, under } of entries) {
            this.text(2, `- ${says}`, 2);
            for (const line of under)
                this.text(6, line, 2);
        }
        return this;
    }
    toString() {
        return `${this.#lines.join("\n")}\n`;
    }
}


/***/ }),

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/** What the system says of a file, in words: ENOENT is none of a user's. */
const WHY = new Map([
    ["ENOENT", "there is no such file or folder"],
    ["ENOTDIR", "a part of its path is no folder"],
    ["EEXIST", "a part of its path is no folder"],
    ["EISDIR", "it is a folder"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EROFS", "the disk can't be written"],
    ["ENOSPC", "the disk is full"],
    ["EDQUOT", "the disk quota is used up"],
    ["ENAMETOOLONG", "its name is too long"],
    ["ELOOP", "its links lead in a circle"],
    ["EMFILE", "too many files are open"],
]);
/** Why a file can't be read or written, to stand behind a colon. */
function whyOf(cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    return WHY.get(code) ?? code;
}


/***/ })

};
