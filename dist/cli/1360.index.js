export const id = 1360;
export const ids = [1360];
export const modules = {

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DRILL: () => (/* binding */ DRILL)
});

// EXTERNAL MODULE: ./build/catalogue/drilling.js + 1 modules
var catalogue_drilling = __webpack_require__(7592);
// EXTERNAL MODULE: ./build/domain/drill/drill.js + 7 modules
var drill = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/domain/drill/fail-on.js
var fail_on = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/input/state/read.js + 7 modules
var read = __webpack_require__(8591);
// EXTERNAL MODULE: ./node_modules/@discoveryjs/json-ext/src/index.js + 5 modules
var src = __webpack_require__(8320);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/report/drill/json.js



/** The drill JSON (docs/drill.md). Keys stand in this order; what there is none of is null, never left out. */
const answerJson = ({ remains }) => ({
    kind: remains.kind,
    days: remains.days,
    refusal: remains.refusal,
    survivors: remains.survivors,
    survivorsCount: remains.survivorsCount,
    goesWithIt: remains.goesWithIt,
    goesWithItCount: remains.goesWithItCount,
});
const objectJson = (one) => ({
    address: one.address,
    deposed: one.deposed,
    type: one.type,
    class: one.class,
    weight: one.weight,
    what: one.what,
    protected: one.protected,
    alone: answerJson(one.alone),
    withState: answerJson(one.withState),
    withAll: answerJson(one.withAll),
    change: one.ways.flatMap((way, at) => way.map(({ address, attribute, value }) => ({ way: at + 1, address, attribute, value }))),
    copies: one.copies,
    tried: one.tried === null ? null : { on: one.tried.on, overdue: one.tried.overdue },
});
/** An object, made into JSON when its turn comes: all of a large state together would not fit into the memory. */
class InTurn {
    #one;
    constructor(one) {
        this.#one = one;
    }
    toJSON() {
        return objectJson(this.#one);
    }
}
/**
 * The drill as JSON, for programs; in parts, since of a state of a gigabyte it is longer than the longest string.
 * Without values: an attribute that helps stands with the value to write, of the catalogue.
 */
function* drillJson({ states }) {
    const json = {
        version: 1,
        states: states.map(({ root, source, objects, managed, unclassified }) => ({
            root,
            source,
            exposed: objects.filter(drill/* isExposed */.Lw).length,
            managed,
            unclassified,
            objects: objects.map((one) => new InTurn(one)),
        })),
    };
    for (const part of (0,src/* stringifyChunked */.Y)(json, null, 2))
        yield (0,untrusted/* printableJson */.et)(part);
    yield "\n";
}

// EXTERNAL MODULE: ./build/report/diagram.js
var diagram = __webpack_require__(50);
// EXTERNAL MODULE: ./build/report/markdown-unreviewed.js
var markdown_unreviewed = __webpack_require__(6549);
// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/domain/drill/advice.js
var advice = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/report/copies.js
var copies = __webpack_require__(5622);
;// CONCATENATED MODULE: ./build/report/drill/words.js






/** What a drill says, for every format. */
const REFUSED = {
    protected: "the provider refuses it",
    "not-empty": "the provider refuses it, unless it is empty by then",
    "in-use": "the provider refuses it while something uses it",
};
/** What remains, in a few words: for a table, or behind a label. */
const ANSWER = {
    copies: ({ remains: { survivors, survivorsCount } }) => (0,copies/* copiesCounted */.MM)(survivors, survivorsCount),
    snapshot: () => "a snapshot that the destroy makes",
    grace: ({ remains: { days } }) => days === null ? "can be had back for some time" : `can be had back for ${(0,quantity/* counted */.hS)(days, "day")}`,
    kept: (answer) => leftIn(answer) ?? "the data stays where it is",
    refused: ({ remains: { refusal } }) => REFUSED[refusal ?? "protected"],
    nothing: () => "nothing",
    unknown: () => "not known",
};
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const answerWords = (answer) => ANSWER[answer.remains.kind](answer);
/** The same, with the copies by name. */
const answerPhrase = (answer) => {
    const { kind, survivors, survivorsCount } = answer.remains;
    if (kind !== "copies")
        return [answerWords(answer)];
    return [`${answerWords(answer)}: `, ...(0,report_phrase/* named */.KT)(survivors, 4, survivorsCount)];
};
const protectedWords = ({ protected: is }) => {
    if (is === null)
        return "has no protection of its own";
    return is ? "protected from deletion" : "not protected";
};
const triedWords = ({ tried }) => {
    if (tried === null)
        return "never tried";
    return tried.overdue ? `overdue, last on ${tried.on}` : tried.on;
};
/** One change as it is written, or done: `deletion_protection = true`, `move … to a state of its own`. */
function changePhrase(change, of) {
    const { address, attribute, value } = change;
    if (attribute === null)
        return ["move ", (0,report_phrase/* code */.aY)(address), " to a state of its own"];
    const path = (0,advice/* isOfProvider */.J)(change) ? attribute.replace(/^provider\./, "") : attribute;
    const where = (0,advice/* isOfProvider */.J)(change) ? " in its provider" : address === of.address ? "" : null;
    const place = where === null ? [" in ", (0,report_phrase/* code */.aY)(address)] : [where];
    if (value === null)
        return ["set ", (0,report_phrase/* code */.aY)(path), ...place];
    const written = typeof value === "string" ? JSON.stringify(value) : String(value);
    return [(0,report_phrase/* code */.aY)(`${path} = ${written}`), ...(typeof value === "number" ? [" or more"] : []), ...place];
}
/** All changes of one way, as they are written and done together. */
const wayPhrase = (way, of) => way.flatMap((change, at) => [
    ...(at === 0 ? [] : [at === way.length - 1 ? " and " : ", "]),
    ...changePhrase(change, of),
]);
/** What counts as a copy of something of which nobody knows a type of copies. */
const INSTEAD = {
    data: "an export outside of Terraform would be its copy, and is not seen here",
    identity: "an export of its users outside of Terraform would be their copy, and is not seen here",
    dns: "its records come back only from a configuration or an export that lies elsewhere",
    container: "what it holds needs copies of its own, outside of it",
    key: "what needs it must be copied under another key or secret",
    backup: "another backup of the same source would count, in another state",
    "network-critical": "it can't be copied",
    guard: "it holds nothing",
};
const copyPhrase = ({ copies, class: named }) => copies.length === 0
    ? [`no setting of it is known that helps; ${INSTEAD[named]}`]
    : ["a copy of it in another state would count: ", ...(0,report_phrase/* named */.KT)(copies, 4)];
const OUTSIDE_OF_IT = "what it is stored in is in none of the given states, and its settings may keep something: give that state too";
/** What to do where neither a setting nor a copy that is there helps. */
const otherwisePhrase = (one) => [
    ...(one.isStoredElsewhere ? [`${OUTSIDE_OF_IT}; else `] : []),
    ...copyPhrase(one),
    "; ",
    (0,report_phrase/* code */.aY)("prevent_destroy = true"),
    " in its lifecycle stops Terraform, which no state shows",
];
/** That nothing would remain, and what would help first: for annotations and other places with room for a sentence. */
function exposedPhrase(one) {
    const [first] = one.ways;
    const helps = first === undefined ? otherwisePhrase(one) : wayPhrase(first, one);
    return [`${(0,quantity/* withArticle */.vJ)(one.what)} of which nothing would remain in a terraform destroy. What would help: `, ...helps];
}
const HOLD_DATA = "that hold data or keys";
/** Backups are the measure of others, and no loss by themselves as long as these stay. */
function emptyHeadline(objects) {
    const backups = objects.filter(({ class: named, weight }) => named === "backup" && weight !== "low").length;
    return backups === 0
        ? "no object that anybody would miss is in this state"
        : `holds ${(0,quantity/* counted */.hS)(backups, "backup")}, and nothing else that anybody would miss`;
}
/** The headline of a state, without its root. */
function headline({ objects }) {
    const asked = objects.filter(drill/* counts */.tQ);
    const gone = asked.filter(drill/* isExposed */.Lw).length;
    const unknown = asked.filter(({ withState }) => withState.remains.kind === "unknown").length;
    if (asked.length === 0)
        return emptyHeadline(objects);
    const all = (0,quantity/* counted */.hS)(asked.length, "object");
    const start = asked.length === 1 ? "the only object that holds data or keys" : `${gone} of ${all} ${HOLD_DATA}`;
    const end = "would be gone for good in a terraform destroy";
    const also = unknown === 0 ? "" : `; of ${unknown === 1 ? "one" : unknown} it is not known`;
    if (gone > 0)
        return `${start} ${end}${also}`;
    if (unknown > 0)
        return `of ${(0,quantity/* counted */.hS)(unknown, "object")} ${HOLD_DATA} it is not known what a terraform destroy leaves`;
    return asked.length === 1
        ? "the only object that holds data or keys would not be gone for good in a terraform destroy"
        : `none of ${all} ${HOLD_DATA} ${end}`;
}
/** Backups that stand under what they are copies of need no entry of their own. */
function listed({ objects }, all) {
    if (all)
        return objects;
    const isTold = toldAbove(objects);
    return objects.filter((one) => !(0,drill/* isFine */.zn)(one) && !isTold(one));
}
/** Whether it is a backup that is shown under what goes with it. */
function toldAbove(objects) {
    const told = new Set(objects.filter((one) => (0,drill/* counts */.tQ)(one) && !(0,drill/* isFine */.zn)(one)).flatMap(({ withState }) => withState.remains.goesWithIt));
    return (one) => one.class === "backup" && told.has(one.address);
}
/** What is left out of the list, and why; null where nothing is. */
function unlisted({ objects }, shown) {
    const rest = objects.filter((one) => !shown.includes(one));
    if (rest.length === 0)
        return null;
    const isTold = toldAbove(objects);
    const above = rest.filter(isTold).length;
    const low = rest.filter((one) => one.weight === "low" && !isTold(one)).length;
    const left = rest.length - above - low;
    const why = [
        ...(left === 0 ? [] : [`something would remain of ${left}`]),
        ...(above === 0 ? [] : [`${above} ${above === 1 ? "stands" : "stand"} above as a copy that goes too`]),
        ...(low === 0 ? [] : [`${low} ${low === 1 ? "has" : "have"} a low weight`]),
    ];
    return `${(0,quantity/* counted */.hS)(rest.length, "more object")} ${rest.length === 1 ? "is" : "are"} not listed: ${why.join(", ")}`;
}
/** What of a state nobody can judge; null where there is no such thing. */
const unjudged = ({ unclassified }) => unclassified === 0
    ? null
    : `${(0,quantity/* counted */.hS)(unclassified, "object")} of types that the catalogue does not know: nobody can say what would remain of ${unclassified === 1 ? "it" : "them"}`;
const MOST_OVERDUE = 4;
/** How much of all that holds data was ever restored to try it: always the last line. */
function restoresPhrase(states) {
    const asked = states.flatMap(({ objects }) => objects.filter(drill/* counts */.tQ));
    const tried = asked.filter((one) => one.tried !== null);
    const overdue = tried.filter((one) => one.tried?.overdue).map(({ address }) => address);
    if (asked.length === 0)
        return ["There is nothing that a restore could be tried of."];
    const late = overdue.length === 0
        ? []
        : [`; overdue ${overdue.length === 1 ? "is" : "are"} `, ...(0,report_phrase/* named */.KT)(overdue, MOST_OVERDUE)];
    return [
        `Proven by a restore, by the policy's restores: ${tried.length} of ${(0,quantity/* counted */.hS)(asked.length, "object")} ${HOLD_DATA}`,
        ...late,
        ".",
    ];
}
/** What no state can tell. */
const OUTSIDE = "A copy outside of the given states would not be seen here.";
/** The drill in one line. */
const drillLine = ({ states }) => (0,untrusted/* uncommanded */.CR)(states.map((state) => `${(0,untrusted/* terminalText */.eR)(state.root)}: ${headline(state)}`).join("; "));

;// CONCATENATED MODULE: ./build/report/drill/markdown.js







const LIMIT = 500_000;
const cell = (phrase) => (0,report_phrase/* asMarkdown */.g5)(phrase).replaceAll("|", "\\|");
const PROTECTED = new Map([
    [true, "yes"],
    [false, "**no**"],
    [null, "–"],
]);
const helps = (one) => {
    const { kind } = one.withState.remains;
    if (kind !== "nothing" && kind !== "unknown")
        return "";
    return one.ways.length === 0
        ? cell(otherwisePhrase(one))
        : one.ways.map((way) => cell(wayPhrase(way, one))).join("<br>");
};
const answer = (words) => (words === "nothing" ? "**nothing**" : (0,untrusted/* prose */.CS)(words).replaceAll("|", "\\|"));
function row(one, several) {
    const deposed = one.deposed === null ? "" : ` (deposed ${(0,untrusted/* codeCell */.MZ)(one.deposed)})`;
    const cells = [
        `${(0,untrusted/* codeCell */.MZ)(one.address)}${deposed}<br>${(0,untrusted/* prose */.CS)(one.what)}`,
        PROTECTED.get(one.protected) ?? "",
        answer(answerWords(one.alone)),
        answer(answerWords(one.withState)),
        ...(several ? [answer(answerWords(one.withAll))] : []),
        (0,drill/* counts */.tQ)(one) ? triedWords(one) : "",
        helps(one),
    ];
    return `| ${cells.join(" | ")} |`;
}
const heads = (several) => [
    "Object",
    "Protected",
    "Alone",
    "With its state",
    ...(several ? ["With all given"] : []),
    "Restore tried",
    "What would help",
];
function table(shown, several, room) {
    const names = heads(several);
    const lines = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
    let left = room;
    for (const [at, one] of shown.entries()) {
        const line = row(one, several);
        left -= line.length + 1;
        if (left < 0)
            return [...lines, "", `…and ${(0,quantity/* counted */.hS)(shown.length - at, "more object")}.`].join("\n");
        lines.push(line);
    }
    return lines.join("\n");
}
/** What of a drilled object the picture is drawn of: a destroy of its state, as a review would find it. */
const asFinding = (one) => ({
    rule: one.class === "backup" ? "backup-loss" : "data-loss",
    level: "note",
    subject: {
        address: one.address,
        previousAddress: null,
        deposed: one.deposed,
        type: one.type,
        provider: "",
        effect: "delete",
        identity: null,
        class: one.class,
        weight: one.weight,
        what: one.what,
    },
    remains: one.withState.remains,
    detail: null,
    evidence: one.withState.evidence,
    places: [],
    agreed: [],
});
const picture = (shown) => {
    const source = (0,diagram/* diagram */.A)(shown.map(asFinding));
    if (source === null)
        return "";
    const summary = "What would go in a terraform destroy, and what would stay";
    return `<details><summary>${summary}</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};
function stateText(state, several, { all }, room) {
    const shown = listed(state, all);
    const sign = state.objects.some(drill/* isExposed */.Lw) ? "❌" : "✅";
    const rest = unlisted(state, shown);
    const unknown = unjudged(state);
    return [
        `### ${sign} ${(0,untrusted/* inlineCode */.ti)(state.root)}: ${(0,untrusted/* prose */.CS)(headline(state))}`,
        shown.length === 0 ? "" : table(shown, several, room),
        picture(shown),
        rest === null ? "" : `${(0,quantity/* sentence */.em)(rest)}.`,
        unknown === null ? "" : `${unknown}.`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/**
 * The drill as Markdown, for a job summary: of each state the headline, a table with the worst and heaviest first, and
 * a picture. Whatever the state names stands in code that it cannot close.
 */
const drillMarkdown = ({ states }, options) => {
    const room = (options.limit ?? LIMIT) / Math.max(1, states.length);
    const parts = states.map((state) => stateText(state, states.length > 1, options, room));
    return `${[...parts, OUTSIDE, (0,report_phrase/* asMarkdown */.g5)(restoresPhrase(states))].join("\n\n")}\n`;
};
/** For a job summary: that there was no drill, why, and what to do. */
const undrilledMarkdown = (faults, end) => [
    "### ❌ destroy-guard: could not drill",
    "**Nothing is known of what would remain.** What could not be read may be exposed.",
    faultList(faults),
    end,
].join("\n\n");

// EXTERNAL MODULE: ./build/domain/rules/table.js
var rules_table = __webpack_require__(4333);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/report/rule-links.js
var rule_links = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/report/sarif-log.js
var sarif_log = __webpack_require__(9989);
;// CONCATENATED MODULE: ./build/report/drill/sarif.js








/** How much it would be missed; what is of low weight is never exposed. */
const LEVEL = { high: "error", medium: "warning", low: "note" };
const RULE = (0,sarif_log/* ruleSarif */.Up)({
    rule: "exposed",
    title: rules_table/* RULES */.y0.exposed.title,
    says: "An object holds data or keys, and nothing of it would remain in a terraform destroy of its state.",
    matters: rules_table/* RULES */.y0.exposed.matters,
    helpUri: `${rule_links/* DRILL_DOCS */.Wg}#what-it-answers`,
    level: LEVEL.high,
});
const messageOf = (one) => {
    const deposed = one.deposed === null ? "" : ` (deposed object ${(0,untrusted/* visible */.RK)(one.deposed)})`;
    return `${(0,untrusted/* visible */.RK)(one.address)}${deposed}: ${(0,report_phrase/* plain */.pj)(exposedPhrase(one))}`;
};
const resultsOf = ({ root, objects }) => objects.filter(drill/* isExposed */.Lw).map((one) => (0,sarif_log/* resultSarif */.ZE)({
    rule: "exposed",
    ruleIndex: 0,
    level: LEVEL[one.weight],
    message: messageOf(one),
    root,
    place: { file: (0,place/* firstFileOf */.K)(root), line: 1 },
    subject: one,
}));
/**
 * The drill as SARIF 2.1.0: a result for each exposed object. It is told apart from a review by its category, so that
 * code scanning does not take the one for a newer run of the other.
 */
const drillSarif = ({ states }, options = {}) => (0,sarif_log/* sarifLog */.ec)({ rules: [RULE], results: states.flatMap(resultsOf), about: { automationDetails: { id: "destroy-guard-drill/" } } }, options);

// EXTERNAL MODULE: ./build/report/terminal-page.js
var terminal_page = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/report/drill/terminal.js






const LABEL = 16;
const tintOf = (one) => ((0,drill/* isExposed */.Lw)(one) ? "red" : "yellow");
const signOf = ({ withState: { remains } }) => remains.kind === "nothing" ? "✗" : remains.kind === "unknown" ? "?" : "✓";
const objectText = ({ address, deposed }) => `${(0,untrusted/* terminalText */.eR)(address)}${deposed === null ? "" : ` (deposed object ${(0,untrusted/* terminalText */.eR)(deposed)})`}`;
const changeLines = (page, one) => {
    const { kind } = one.withState.remains;
    if (kind !== "nothing" && kind !== "unknown")
        return [];
    if (one.ways.length === 0)
        return (0,terminal_page/* fact */.fK)(page, "would help", (0,report_phrase.asTerminal)(otherwisePhrase(one)), LABEL);
    return one.ways.flatMap((way, at) => (0,terminal_page/* fact */.fK)(page, at === 0 ? "would help" : "", (0,report_phrase.asTerminal)(wayPhrase(way, one)), LABEL));
};
function objectLines(page, one, several) {
    const head = `${signOf(one)} `;
    return [
        "",
        ...(0,terminal_page/* paragraph */.FY)(page, head, `${(0,quantity/* sentence */.em)(one.what)}, ${protectedWords(one)} (${one.weight} weight)`, [tintOf(one)]),
        ...(0,terminal_page/* paragraph */.FY)(page, "  ", objectText(one), ["bold"]),
        ...(0,terminal_page/* tree */.B2)(page, one.withState),
        ...(0,terminal_page/* fact */.fK)(page, "alone", (0,report_phrase.asTerminal)(answerPhrase(one.alone)), LABEL),
        ...(0,terminal_page/* fact */.fK)(page, "with its state", (0,report_phrase.asTerminal)(answerPhrase(one.withState)), LABEL),
        ...(several ? (0,terminal_page/* fact */.fK)(page, "with all given", (0,report_phrase.asTerminal)(answerPhrase(one.withAll)), LABEL) : []),
        ...((0,drill/* counts */.tQ)(one) ? (0,terminal_page/* fact */.fK)(page, "restore", triedWords(one), LABEL) : []),
        ...changeLines(page, one),
    ];
}
/** More than these would push the headline far off the screen. */
const MOST = 50;
function stateLines(page, state, several, { all }) {
    const shown = listed(state, all);
    const exposed = state.objects.some(drill/* isExposed */.Lw);
    const says = `${(0,untrusted/* terminalText */.eR)(state.root)}: ${headline(state)}`;
    const rest = unlisted(state, shown);
    const unknown = unjudged(state);
    const hidden = shown.length - Math.min(shown.length, MOST);
    return [
        ...(0,terminal_page/* paragraph */.FY)(page, "", (0,untrusted/* uncommanded */.CR)(says), [exposed ? "red" : "green", "bold"]),
        ...shown.slice(0, MOST).flatMap((one) => objectLines(page, one, several)),
        ...(hidden > 0 ? ["", ...(0,terminal_page/* paragraph */.FY)(page, "  ", `…and ${hidden} more; --format json has all of them`)] : []),
        ...(rest === null ? [] : ["", ...(0,terminal_page/* paragraph */.FY)(page, "", `${(0,quantity/* sentence */.em)(rest)}; --all lists them.`)]),
        ...(unknown === null ? [] : ["", ...(0,terminal_page/* paragraph */.FY)(page, "", `${unknown}.`)]),
    ];
}
/** The drill for a terminal: of each state the headline, then the worst and heaviest first. */
const drillTerminal = (drill, options) => {
    const page = (0,terminal_page/* pageFor */.l6)(options);
    const several = drill.states.length > 1;
    const lines = [
        ...drill.states.flatMap((state) => [...stateLines(page, state, several, options), ""]),
        ...(0,terminal_page/* paragraph */.FY)(page, "", OUTSIDE, ["dim"]),
        ...(0,terminal_page/* paragraph */.FY)(page, "", (0,report_phrase.asTerminal)(restoresPhrase(drill.states))),
    ];
    return `${lines.map(untrusted/* uncommanded */.CR).join("\n")}\n`;
};

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/plans.js + 5 modules
var plans = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/telling.js + 1 modules
var telling = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/drill.js





















const FORMATS = new Map([
    [
        "terminal",
        (drill, all, shell, plain) => drillTerminal(drill, { all, width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && (0,formats/* isColored */.VY)(shell) }),
    ],
    ["markdown", (drill, all) => drillMarkdown(drill, { all })],
    ["json", (drill) => drillJson(drill)],
    ["sarif", (drill) => drillSarif(drill, { version: version/* VERSION */.x })],
]);
const FORMAT_NAMES = [...FORMATS.keys()];
const OPTIONS = {
    policy: {
        type: "string",
        value: "FILE",
        says: `policy (default: ${policy_file/* POLICY_FILE */.CX} at the top of the repository that the state is in)`,
    },
    root: {
        type: "string",
        value: "DIR",
        says: "root module of the state, relative to the repository (default: the folder of the state)",
    },
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: FORMAT_NAMES },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    all: { type: "boolean", says: "list what is fine as well, which is only counted else" },
    "fail-on": {
        type: "string",
        value: "WHEN",
        default: "never",
        says: "exit with 1 if nothing would remain of something that holds data or keys, or never",
        words: fail_on/* FAIL_ON */.d,
    },
    quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
    "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
    terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
    ...options/* HELP */._$,
};
const drill_usage = () => (0,usage/* usageOf */.F)({
    name: "drill",
    forms: ["[OPTIONS] STATE..."],
    text: `  STATE is the output of "terraform show -json" (or "tofu show -json") without a plan,
  terraform.tfstate (version 4), or a plan's JSON, for the state that it was made of: a
  path, a glob, "-" for standard input, or any of these as ROOT=STATE. Without STATE, what
  is piped in. Several states are looked at together: a copy in another one counts.

  A state holds secrets. Nothing of its values is shown or kept.`,
    options: OPTIONS,
    examples: [
        "terraform show -json | destroy-guard drill",
        "destroy-guard drill infra/prod=prod.json infra/backup=backup.json",
        "terraform state pull | destroy-guard drill --fail-on nothing",
    ],
});
const STATES = {
    command: "drill",
    noun: "state",
    give: 'give the output of "terraform show -json" as a file, or pipe it in',
};
/** `drill`: reads the states, answers the three questions, prints or writes the report. */
async function drill_drill(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "drill");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, drill_usage());
    const format = FORMATS.get(values.format);
    if (format === undefined)
        throw (0,options/* noSuch */.jl)("format", values.format, FORMAT_NAMES, "drill");
    const failOn = values["fail-on"];
    if (!(0,fail_on/* isFailOn */.A)(failOn))
        throw (0,options/* noSuch */.jl)("moment to fail", failOn, fail_on/* FAIL_ON */.d, "drill");
    const found = await drilled(values, positionals, shell);
    const plain = values["no-color"] === true || values.output !== undefined;
    const text = () => format(found, values.all === true, shell, plain);
    (0,telling/* tell */.q)({ ...values, line: drillLine(found), text }, shell);
    return (0,drill/* hasFailed */.WN)(found, failOn) ? verdict/* EXIT */.dc.blocked : verdict/* EXIT */.dc.passed;
}
async function drilled(values, positionals, shell) {
    const named = (0,plans/* namedPlans */.ko)(positionals, shell, STATES);
    const sources = await (0,plans/* sourcesOf */.u0)(named, values.root, shell, STATES);
    const paths = sources.map(({ path }) => path);
    const folders = paths.map(plan_sources/* folderOf */.yS);
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const { policy, warnings, origin } = await (0,policy_search/* findPolicy */.i)({ named: values.policy, folders, cwd: shell.cwd, today });
    for (const warning of warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const inputs = [...(0,output/* inputsOf */.V)("a state", paths), ...(0,output/* inputsOf */.V)("the policy", [origin.file])];
    (0,output/* refuseOverInput */.J)(values.output, inputs, { cwd: shell.cwd, command: "drill" });
    const drilling = (0,catalogue_drilling/* drillingBy */.l)(policy, today);
    const kept = { ...drilling, terraform: values.terraform };
    const states = await (0,plans/* readEach */.e2)(sources, (source, options) => (0,read/* readState */.u)(source, { ...options, ...kept }), shell);
    return (0,drill/* drillOf */.pL)(states, drilling);
}
const DRILL = { usage: drill_usage, options: OPTIONS, run: drill_drill };


/***/ }),

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   VY: () => (/* binding */ isColored),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2603);




/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }) => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== "")
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
        return env.FORCE_COLOR !== "0";
    return stdout.isTTY === true && env.TERM !== "dumb";
};
/** Each is loaded only where it is asked for. */
const FORMATS = new Map([
    ["terminal", inTerminal],
    ["markdown", inMarkdown],
    ["json", inJson],
    ["sarif", inSarif],
    ["gitlab", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(6848)]).then(__webpack_require__.bind(__webpack_require__, 4467))).gitlabReport],
    ["junit", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 4227))).junitReport],
    ["atlantis", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(1655)]).then(__webpack_require__.bind(__webpack_require__, 1655))).atlantisReport],
]);
async function inTerminal() {
    const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(3299), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 3299));
    return (review, shell, plain) => terminalReport(review, { width: (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(shell), color: !plain && isColored(shell) });
}
async function inMarkdown() {
    const { markdownReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(6357), __webpack_require__.e(4902)]).then(__webpack_require__.bind(__webpack_require__, 4902));
    const { policyPhrase } = await __webpack_require__.e(/* import() */ 5673).then(__webpack_require__.bind(__webpack_require__, 5673));
    return (review) => {
        const { roots, policy } = review;
        const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
        const rules = policy === null ? null : (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(policyPhrase(policy));
        const origin = { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, commit: null, repository: null, plannedAt, run: null, rules };
        return markdownReport(review, { origin, isSigned: true });
    };
}
async function inJson() {
    const { jsonReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(9665)]).then(__webpack_require__.bind(__webpack_require__, 9665));
    return (review) => jsonReport(review);
}
async function inSarif() {
    const { sarifReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(5150)]).then(__webpack_require__.bind(__webpack_require__, 5150));
    return (review) => sarifReport(review, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x });
}
const FORMAT_NAMES = [...FORMATS.keys()];
/** The format of `--format`. Throws InputError where there is none of this name. */
function formatNamed(name) {
    const load = FORMATS.get(name);
    if (load === undefined)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuch */ .jl)("format", name, FORMAT_NAMES, "review");
    return load();
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refuseOverInput),
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_same_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3200);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);



/** Files that a command reads, of which some were not named. */
const inputsOf = (what, paths) => paths.flatMap((path) => (path === null || path === undefined || path === "-" ? [] : [{ what, path }]));
/**
 * Throws InputError where `--output` names something that the command reads, however it is spelt: it would be gone, and
 * no plan can be made a second time.
 */
function refuseOverInput(output, inputs, { cwd, command }) {
    if (output === undefined)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output);
    const same = inputs.find((input) => (0,_input_same_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .D)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, input.path)));
    if (same === undefined)
        return;
    const also = same.path === output ? "" : `, ${same.path}`;
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`--output ${output} would be written over ${same.what}${also}; give the report a name of its own`, command);
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/text-file.js

/** A string too is something that can be iterated over, by its characters: it is one part. */
const partsOf = (text) => (typeof text === "string" ? [text] : text);
const ROOM = 1 << 16;
/**
 * Writes a text to a file, part by part. Throws what `node:fs` throws where the file can't be written.
 * All parts go through the same bytes: those of a report of half a gigabyte would lie about until they are swept.
 */
function writeText(path, text) {
    const file = (0,external_node_fs_.openSync)(path, "w");
    const room = Buffer.allocUnsafe(ROOM);
    const encoder = new TextEncoder();
    try {
        for (const part of partsOf(text)) {
            for (let from = 0; from < part.length;) {
                const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
                for (let at = 0; at < written;)
                    at += (0,external_node_fs_.writeSync)(file, room, at, written - at);
                from += read;
            }
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/telling.js





/** The report alone goes to standard output; that a file was written is said beside it. */
function tell({ output, format, quiet, line, text }, shell) {
    if (output !== undefined) {
        write(output, text(), shell);
        (0,cli_shell/* say */.cv)(shell, `wrote ${output} (${format}); ${line}`);
    }
    else
        for (const part of partsOf(quiet === true ? `${line}\n` : text()))
            shell.stdout.write(part);
}
function write(path, text, { cwd }) {
    try {
        writeText((0,external_node_path_.resolve)(cwd, path), text);
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the report can't be written: ${(0,system_error/* whyOf */.g)(cause)}; check the path`, { cause });
    }
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFailOn),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** When a drill fails: where nothing would remain of something, or never. */
const FAIL_ON = ["nothing", "never"];
const isFailOn = (word) => FAIL_ON.includes(word);


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   p: () => (/* binding */ fingerprintsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The same finding on the same object, whatever the run. */
const fingerprintOf = (root, { rule, subject }) => hashOf([rule, root, subject?.address ?? null, subject?.deposed ?? null]);
/**
 * The same for all findings of a root, no two alike: a reader that takes a fingerprint for an identity would drop the
 * second finding of a rule on one object.
 */
function fingerprintsIn(root, findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const first = fingerprintOf(root, finding);
        const before = seen.get(first) ?? 0;
        seen.set(first, before + 1);
        return before === 0 ? first : hashOf([first, before]);
    });
}
const hashOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports faultList, unreviewedReport */
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9180);
/* harmony import */ var _markdown_title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8401);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9362);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7342);










const MOST_FAULTS = 20;
/** A line of a fault is a sentence or two; more would be somebody's file. */
const LONGEST_FAULT = 1000;
/** What stands in quotation marks is a command, a word of a file or a path. */
const withCode = (text) => text.split('"').map((part, at, all) => (at % 2 === 1 && at < all.length - 1 ? code(part) : part));
const item = (fault) => {
    const text = fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}…` : fault;
    return `- ${asMarkdown(withCode(text))}`;
};
/** What went wrong, as a list under a heading. */
const faultList = (faults) => {
    const hidden = faults.length - MOST_FAULTS;
    const rest = hidden > 0 ? [`- …and ${counted(hidden, "more fault")}; all of them stand in the log`] : [];
    return ["#### Why, and what to do", "", ...faults.slice(0, MOST_FAULTS).map(item), ...rest].join("\n");
};
const NO_VERDICT = "**Nothing is approved: the check fails until this is put right.** What could not be read may destroy something.";
/** How many roots could be reviewed, and the worst that was found there. */
const reviewedHeading = (roots) => {
    if (roots.length === 0)
        return "";
    const worst = blockedBecause({ roots });
    const could = `${counted(roots.length, "root")} could be reviewed`;
    return worst === null ? `**${could}:**` : `**${could}. There ${asMarkdown([worst])}.**`;
};
/**
 * Says that there was no review, why, what to do, and what the roots that could be read have to say. Not longer than
 * the limit.
 */
const unreviewedReport = ({ faults, roots }, options = {}) => {
    const { key, links = DOCS_ONLY, limit = 60_000, elsewhere = "in the full report", origin } = options;
    const top = [titleWithoutVerdict(key ?? null), NO_VERDICT, faultList(faults)];
    const heading = reviewedHeading(roots);
    const todo = ownSteps(roots);
    const end = present([
        todo.length === 0 ? "" : ["#### What to do about what blocks there", "", ...todo].join("\n"),
        quietRoots(roots),
        origin === undefined ? "" : footer(origin, null),
    ]);
    const space = room(limit - [...top, heading, ...end].join("\n\n").length - FRAME);
    const { shown, hidden } = layOut(roots, space, links, elsewhere);
    const sections = shown.flatMap((section) => [
        rootHeading(section.root),
        blockingText(section),
        furtherText(section, false, elsewhere),
    ]);
    const isAllQuiet = roots.length === 1 && shown.length === 0 ? "Nothing is destroyed there." : "";
    return `${present([...top, heading, ...sections, hidden, isAllQuiet, ...end]).join("\n\n")}\n`;
};


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   K: () => (/* binding */ firstFileOf)
/* harmony export */ });
const slashed = (path) => path.replaceAll("\\", "/");
/** The file of a root in which one would look first. */
const firstFileOf = (root) => slashed(root === "." || root === "" ? "main.tf" : `${root}/main.tf`);
/**
 * The declaring file if it is known; else the file in which one would look first, since readers of findings refuse one
 * without a place.
 */
const placeOf = ({ root }, { places: [first] }) => ({
    file: first?.file ? slashed(first.file) : firstFileOf(root),
    line: first?.line ?? 1,
});


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ LEVEL),
/* harmony export */   Up: () => (/* binding */ ruleSarif),
/* harmony export */   ZE: () => (/* binding */ resultSarif),
/* harmony export */   ec: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);



/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const LEVEL = { block: "error", warn: "warning", note: "note" };
const ruleSarif = ({ rule, title, says, matters, helpUri, level }) => ({
    id: rule,
    shortDescription: { text: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(title) },
    fullDescription: { text: says },
    help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
    helpUri,
    defaultConfiguration: { level },
});
/**
 * A path as the reference of a URI. Control characters have been made visible before, so what is encoded can be read
 * again.
 */
const uriOf = (path) => {
    const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)) ?? [];
    const encoded = rest.split("/").map(encodeURIComponent).join("/");
    return drive === "" ? encoded : `file:///${drive}${encoded}`;
};
const locationOf = ({ file, line }) => {
    const uri = uriOf(file);
    const relative = !uri.startsWith("/") && !uri.startsWith("file:");
    return {
        artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
        region: { startLine: line },
    };
};
/**
 * Text in which nothing is a link: `[text](target)` is one even in a message in plain text, so brackets are escaped,
 * and backslashes with them (SARIF 2.1.0 §3.11.6).
 */
const sarifText = (text) => text.replace(/[[\]\\]/g, "\\$&");
const relatedLocation = (place, at) => ({
    id: at + 1,
    message: { text: "Declared here as well" },
    physicalLocation: locationOf(place),
});
const resultSarif = ({ rule, ruleIndex, level, message, root, place, otherPlaces = [], subject }) => ({
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: sarifText(message) },
    locations: [
        {
            physicalLocation: locationOf(place),
            ...(subject === null
                ? {}
                : { logicalLocations: [{ fullyQualifiedName: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(subject.address), kind: "resource" }] }),
        },
    ],
    ...(otherPlaces.length === 0 ? {} : { relatedLocations: otherPlaces.map(relatedLocation) }),
    partialFingerprints: { "destroyGuard/v1": (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(root, { rule, subject }) },
});
/** The text of a SARIF file with one run. */
const sarifLog = ({ rules, results, about = {} }, { version }) => {
    const driver = {
        name: "destroy-guard",
        ...(version === undefined ? {} : { semanticVersion: version }),
        informationUri: "https://github.com/destroy-guard/destroy-guard",
        rules,
    };
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver }, ...about, columnKind: "utf16CodeUnits", results }],
    };
    return `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(JSON.stringify(log, null, 2))}\n`;
};


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   l6: () => (/* binding */ pageFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9708);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);




const pageFor = ({ width, color }) => ({
    width: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(width),
    // The caller has decided on colour; styleText would look at the stream again.
    paint: color ? (tint, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tint, text, { validateStream: false }) : (_, text) => text,
});
/** A paragraph, its first line after `start` and the others under its text. */
const paragraph = (page, start, text, tint = []) => {
    const indent = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(start);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(text, page.width - indent).map((line, at) => {
        const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
        // Before the colours: behind an escape sequence, the check of the finished lines would not see a command.
        return tint.length === 0 ? whole : page.paint(tint, (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .uncommanded */ .CR)(whole));
    });
};
/** As wide as the labels of a review are. */
const LABEL = 9;
/** `remains  nothing is known …`, or on a narrow screen the label on a line of its own. */
const fact = (page, label, text, wide = LABEL) => {
    if (text === "")
        return [];
    if (page.width < 50)
        return [...(label === "" ? [] : [`  ${page.paint("dim", label)}`]), ...paragraph(page, "    ", text)];
    const [first = "", ...others] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(text, page.width - 2 - wide);
    return [
        `  ${page.paint("dim", label.padEnd(wide))}${first}`,
        ...others.map((line) => `${" ".repeat(2 + wide)}${line}`),
    ];
};
/** Copies of each kind that are named. More would push what to do off the first screen. */
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
    const hidden = count - Math.min(addresses.length, MOST_LEAVES);
    const leaves = addresses
        .slice(0, MOST_LEAVES)
        .map((address) => `${sign} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(address), page.width - 8 - one.length)} ${one}`);
    return [...leaves, ...(hidden > 0 ? [`${sign} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(hidden)} more ${hidden === 1 ? one : many}`] : [])].map((line) => page.paint(tint, line));
};
/** The copies of an object as a tree below it: those that are lost, and those that stay. */
const tree = (page, { remains }) => {
    const leaves = [
        ...branchLines(page, {
            addresses: remains?.goesWithIt ?? [],
            count: remains?.goesWithItCount ?? 0,
            sign: "✗",
            one: "goes with it",
            many: "go with it",
            tint: "red",
        }),
        ...branchLines(page, {
            addresses: remains?.survivors ?? [],
            count: remains?.survivorsCount ?? 0,
            sign: "✓",
            one: "stays",
            many: "stay",
            tint: "green",
        }),
    ];
    return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "└─" : "├─"} ${leaf}`);
};


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const code = (text) => ({ code: text });
/** A template whose texts become code, whose numbers become words, and whose phrases are taken in as they are. */
const phrase = (words, ...inserts) => words
    .flatMap((word, at) => {
    const insert = inserts[at];
    if (insert === undefined)
        return [word];
    return [
        word,
        ...(typeof insert === "string" ? [code(insert)] : typeof insert === "number" ? [String(insert)] : insert),
    ];
})
    .filter((part) => part !== "");
/** The phrase with a capital at its start, if it starts with our own words. */
const capital = (phrase) => {
    const [first, ...rest] = phrase;
    return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
/** `a, b and 3 more`: at most `limit` of `count` items by name, each as code, the rest counted. */
function named(items, limit, count = items.length) {
    const parts = items.slice(0, limit).map(code);
    const all = count > parts.length ? [...parts, `${count - parts.length} more`] : parts;
    return all.flatMap((part, at) => (at === 0 ? [part] : [at === all.length - 1 ? " and " : ", ", part]));
}
const MOST_NAMED = 5;
/** `a, b and c`, each as code; of more than five only the first four. */
const list = (items) => named(items, items.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);


/***/ })

};
