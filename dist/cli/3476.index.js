export const id = 3476;
export const ids = [3476];
export const modules = {

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summarized: () => (/* binding */ summarized)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/domain/evaluate.js + 25 modules
var evaluate = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/match.js
var match = __webpack_require__(4104);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
;// CONCATENATED MODULE: ./build/domain/trial/lines.js



const BELOW = "/**";
/** Whether a line of `roots` is about a root. */
const coversRoot = (path, root) => {
    if (!path.endsWith(BELOW))
        return path === root;
    const top = path.slice(0, -BELOW.length);
    return root === top || root.startsWith(`${top}/`);
};
const isSoftened = (rules, { rule, weight }) => {
    const weights = rules.get(rule);
    return weights !== undefined && (!(0,table/* isLossRule */.ik)(rule) || weights.includes(weight ?? "high"));
};
/** Whether a line takes a finding away, or makes a warning of it if it blocks. */
function touches(line, root, finding) {
    if (line.kind === "rules")
        return finding.level === "block" && isSoftened(line.rules, finding);
    if (line.kind === "roots")
        return finding.level === "block" && coversRoot(line.path, root) && isSoftened(line.rules, finding);
    const { address, previousAddress, rule } = finding;
    // What can't be read can't be allowed beforehand, and both addresses of a moved object have to fit.
    if (address === null || rule === "unreadable-change" || !line.rules.includes(rule))
        return false;
    return [address, previousAddress].every((one) => one === null || (0,match/* matchesAddress */.eD)(line.address, one));
}
const levelsOf = (rules) => Object.fromEntries([...rules].map(([rule, weights]) => [
    rule,
    (0,table/* isLossRule */.ik)(rule) ? Object.fromEntries(weights.map((weight) => [weight, "warn"])) : "warn",
]));
/** The policy with more lines. */
function withLines(policy, lines) {
    const allow = lines.flatMap((line) => line.kind === "allow"
        ? [{ address: line.address, type: null, tags: {}, rules: line.rules, reason: "tried out", until: null }]
        : []);
    const roots = lines.flatMap((line) => line.kind === "roots"
        ? [
            {
                path: line.path,
                matches: (root) => coversRoot(line.path, root),
                rules: levelsOf(line.rules),
                workspace: null,
                backend: {},
            },
        ]
        : []);
    const everywhere = lines.flatMap((line) => (line.kind === "rules" ? [levelsOf(line.rules)] : []));
    const levels = Object.assign({}, policy.levels, ...everywhere);
    return { ...policy, levels, allow: [...policy.allow, ...allow], roots: [...policy.roots, ...roots] };
}
/** The rules of some findings, with the weights at which the loss rules block. */
function softening(findings) {
    const rules = new Map();
    for (const rule of table/* RULE_NAMES */.iU) {
        const own = findings.filter((one) => one.rule === rule && one.level === "block");
        if (own.length > 0)
            rules.set(rule, [...new Set(own.map(({ weight }) => weight ?? "high"))].sort(finding/* byText */.z4));
    }
    return rules;
}

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/domain/trial/tried.js
const triedPlan = ({ source, root, findings }, made) => ({
    source,
    root,
    made,
    findings: findings.map(({ rule, level, subject }) => ({
        rule,
        level,
        address: subject?.address ?? null,
        previousAddress: subject?.previousAddress ?? null,
        class: subject?.class ?? null,
        weight: subject?.weight ?? null,
    })),
});
const isBlocked = ({ findings }) => findings.some(({ level }) => level === "block");
/** Rules by which a person decided beforehand what is to be blocked: how often it happened speaks for nothing. */
const DECIDED = new Set(["protected", "frozen"]);
/** Whether the policy itself protects the object, or freezes the root. */
const isDecided = ({ rule }) => DECIDED.has(rule);
/** Whether a plan stays blocked whatever level or exception is set for the other rules. */
const isHeld = ({ findings }) => findings.some((one) => one.level === "block" && isDecided(one));

;// CONCATENATED MODULE: ./build/domain/trial/propose.js





/** How many lines are proposed. More would be a policy that nobody has thought about. */
const MOST_LINES = 3;
const MOST_NAMES = 3;
/** `module.a["x"].b.c[0]` → `module.a[*].b.c[*]`, in which `*` is any text. */
const withoutKeys = (address) => address.replace(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/gs, "[*]");
const generalized = (one) => ({
    ...one,
    address: one.address === null ? null : withoutKeys(one.address),
    previousAddress: one.previousAddress === null ? null : withoutKeys(one.previousAddress),
});
function kindsIn(plans) {
    const all = plans.flatMap(({ root, findings }) => findings.map((one) => ({ root, finding: generalized(one) })));
    return [...(0,grouped/* grouped */.z)(all, ({ root, finding }) => JSON.stringify([root, finding])).values()].map((same) => ({
        ...same[0],
        count: same.length,
    }));
}
/** The object itself, and each module around it. */
function patternsOf(address) {
    const modules = [...address.matchAll(/\bmodule\.[^.[]+(?:\[\*\])?\./gy)];
    return [address, ...modules.map(({ 0: part, index }) => `${address.slice(0, index + part.length)}*`)];
}
/** Objects beyond these, of those that block most often, are not looked at one by one. */
const MOST_OBJECTS = 300;
function allowLines(blocking) {
    const frequent = [...blocking].sort((a, b) => b.count - a.count).slice(0, MOST_OBJECTS);
    const patterns = new Set(frequent.flatMap(({ finding: { address } }) => (address === null ? [] : patternsOf(address))));
    return [...patterns].flatMap((address) => {
        const every = { kind: "allow", address, rules: table/* RULE_NAMES */.iU };
        const found = new Set(blocking.filter(({ root, finding }) => touches(every, root, finding)).map(ruleOf));
        const rules = table/* RULE_NAMES */.iU.filter((rule) => found.has(rule));
        return rules.length === 0 ? [] : [{ kind: "allow", address, rules }];
    });
}
const ruleOf = ({ finding }) => finding.rule;
/**
 * Roots, and folders of several roots; but none at the top, since `infra/**` would be production as well, and none in
 * which all roots lie, which would be a level everywhere.
 */
function rootLines(blocking, tried) {
    const roots = [...new Set(blocking.map(({ root }) => root))];
    const folders = roots.map((root) => root.split("/").slice(0, -1)).filter((steps) => steps.length >= 2);
    const shared = [...(0,grouped/* grouped */.z)(folders, (steps) => steps.join("/"))].filter(([, all]) => all.length > 1);
    const globs = shared.map(([folder]) => `${folder}/**`);
    const paths = [...roots, ...globs.filter((path) => [...tried].some((root) => !coversRoot(path, root)))];
    return paths.flatMap((path) => {
        const everything = { kind: "roots", path, rules: softening(blocking.map(({ finding }) => finding)) };
        const own = blocking.filter(({ root, finding }) => touches(everything, root, finding));
        // A root at the top of the machine, or above the repository, has no path in a policy.
        if (own.length === 0 || path.startsWith("/") || path.split("/").includes(".."))
            return [];
        return [{ kind: "roots", path, rules: softening(own.map(({ finding }) => finding)) }];
    });
}
/** What nobody can judge. */
const NEVER_EVERYWHERE = new Set(["unreadable-change"]);
/** Never a loss rule: a level everywhere would let production go with what is only a trial. */
const ruleLines = (blocking) => table/* RULE_NAMES */.iU.filter((rule) => !(0,table/* isLossRule */.ik)(rule) && !NEVER_EVERYWHERE.has(rule)).flatMap((rule) => {
    const rules = softening(blocking.flatMap(({ finding }) => (finding.rule === rule ? [finding] : [])));
    return rules.size === 0 ? [] : [{ kind: "rules", rules }];
});
/** An exception says of what it is one. A level, which holds for whatever comes, has to be worth twice as much. */
const WORTH = { allow: 2, roots: 1, rules: 1 };
const sum = (kinds) => kinds.reduce((total, { count }) => total + count, 0);
/** Up to three lines of policy, each the one that silences most of what is left. None is about what is decided. */
function proposedLines(plans) {
    const kinds = kindsIn(plans);
    const chosen = [];
    let left = kinds.filter(({ finding }) => finding.level === "block" && !isDecided(finding));
    while (chosen.length < MOST_LINES && left.length > 0) {
        const line = bestLine(left, kinds);
        if (line === null)
            break;
        const before = chosen.map((one) => one.line);
        chosen.push(proposed(line, before, plans));
        left = left.filter(({ root, finding }) => !touches(line, root, finding));
    }
    return chosen;
}
function bestLine(left, kinds) {
    const ranked = [
        ...allowLines(left),
        ...rootLines(left, new Set(kinds.map(({ root }) => root))),
        ...ruleLines(left),
    ].map((line) => ({
        line,
        worth: WORTH[line.kind] * sum(left.filter(({ root, finding }) => touches(line, root, finding))),
        also: sum(kinds.filter(({ root, finding }) => finding.level !== "block" && touches(line, root, finding))),
        text: JSON.stringify({ ...line, rules: [...line.rules] }),
    }));
    // Of lines that do the same, the one that hides least besides; then the longest, which says most exactly what it is.
    ranked.sort((a, b) => b.worth - a.worth || a.also - b.also || b.text.length - a.text.length || (0,finding/* byText */.z4)(a.text, b.text));
    return ranked[0]?.line ?? null;
}
/** What nobody can bring back. */
const FOR_GOOD = new Set(["last-copy", "backup-loss", "key-loss", "container-loss"]);
function proposed(line, before, plans) {
    const counts = new Map();
    const letsGo = new Set();
    const hides = { warn: 0, note: 0 };
    let unblocks = 0;
    for (const plan of plans) {
        const isLeft = (one) => !before.some((other) => touches(other, plan.root, one));
        const left = plan.findings.filter(isLeft);
        const touched = left.filter((one) => touches(line, plan.root, one));
        for (const one of touched) {
            if (one.level !== "block")
                hides[one.level]++;
            else
                counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
            if (one.level === "block" && FOR_GOOD.has(one.rule) && one.address !== null)
                letsGo.add(one.address);
        }
        const isFreed = isBlocked({ ...plan, findings: left }) && left.every((one) => one.level !== "block" || touched.includes(one));
        if (isFreed)
            unblocks++;
    }
    const names = [...letsGo].sort(finding/* byText */.z4);
    const tried = new Set(plans.map(({ root }) => root));
    return {
        line,
        silences: new Map(table/* RULE_NAMES */.iU.flatMap((rule) => (counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : []))),
        letsGo: names.slice(0, MOST_NAMES),
        letsGoCount: names.length,
        hides,
        roots: [...tried].filter((root) => line.kind !== "roots" || coversRoot(line.path, root)).length,
        unblocks,
    };
}

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/input/plan/read.js + 14 modules
var read = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/input/plan/sources.js
var sources = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/input/same-file.js
var same_file = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/domain/trial/trial.js



const tally = (name, plans, isMeant) => {
    const meant = plans.map(({ findings }) => findings.filter(isMeant));
    const all = meant.flat();
    const count = (level) => all.filter((one) => one.level === level).length;
    return {
        name,
        plans: plans.length,
        blocked: meant.filter((findings) => findings.some(({ level }) => level === "block")).length,
        block: count("block"),
        warn: count("warn"),
        note: count("note"),
    };
};
const any = () => true;
const byRule = (plans) => table/* RULE_NAMES */.iU.map((rule) => {
    const having = plans.filter(({ findings }) => findings.some((one) => one.rule === rule));
    return tally(rule, having, (one) => one.rule === rule);
}).filter(({ plans: count }) => count > 0);
const by = (plans, nameOf) => [...(0,grouped/* grouped */.z)(plans, nameOf)].sort(([a], [b]) => (0,finding/* byText */.z4)(a, b)).map(([name, own]) => tally(name, own, any));
/** Those in which most blocks come first. */
const byRoot = (plans) => [...by(plans, ({ root }) => root)].sort((a, b) => b.block - a.block || b.warn - a.warn || (0,finding/* byText */.z4)(a.name, b.name));
const byWeek = (plans) => by(plans, ({ made }) => weekOf(made.day));
const A_DAY = 24 * 60 * 60 * 1000;
/** The week of a day by ISO 8601: `2026-W47`. It belongs to the year that its Thursday is in. */
function weekOf(day) {
    const at = new Date(`${day}T00:00:00Z`);
    const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * A_DAY);
    const year = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * A_DAY));
    return `${year}-W${String(week).padStart(2, "0")}`;
}

// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/report/trial/words.js






/** A trial in words: how many plans would have been blocked, and what each line of policy would do. */
const blockedIn = ({ plans }) => plans.filter(isBlocked).length;
/** First and last day; null where there are no plans. */
function daysOf({ plans }) {
    const days = plans.map(({ made }) => made.day).sort();
    const [from, to] = [days[0], days.at(-1)];
    return from === undefined || to === undefined ? null : { from, to };
}
function trialLine(trial) {
    const { plans, unread } = trial;
    const days = daysOf(trial);
    const when = days === null ? "" : days.from === days.to ? ` of ${days.from}` : ` of ${days.from} to ${days.to}`;
    const roots = new Set(plans.map(({ root }) => root)).size;
    const read = `${(0,quantity/* counted */.hS)(plans.length, "plan")}${when}, ${(0,quantity/* counted */.hS)(roots, "root")}: ${(0,quantity/* thousands */.oh)(blockedIn(trial))} would have been blocked`;
    return unread.length === 0 ? read : `${read}; ${(0,quantity/* counted */.hS)(unread.length, "plan")} could not be read`;
}
/** The roots in which anything blocks or warns; the others are counted. */
function noisyRoots({ plans }) {
    const all = byRoot(plans);
    const rows = all.filter(({ block, warn }) => block + warn > 0);
    const rest = all.length - rows.length;
    return { rows, quiet: rest === 0 ? null : `${(0,quantity/* counted */.hS)(rest, "root")} in which nothing blocks or warns.` };
}
/** What has to be known to read the numbers, one sentence each. */
function remarks({ plans }) {
    const byFile = plans.filter(({ made }) => made.by === "file").length;
    return [
        ...(byFile === 0
            ? []
            : [
                `${(0,quantity/* counted */.hS)(byFile, "plan")} ${byFile === 1 ? "does" : "do"} not say when ${byFile === 1 ? "it was" : "they were"} made (Terraform before 1.5): the date of the file counts.`,
            ]),
        "What a pull request changes beside its plan, and what an owner agreed to, is not in a plan and not counted; nor is where a state lies.",
    ];
}
/** As YAML, which JSON is: safe for any text, and one line each. */
const words_text = (value) => (0,untrusted/* printableJson */.et)(JSON.stringify(value));
const softened = (rules) => [...rules]
    .map(([rule, weights]) => (0,table/* isLossRule */.ik)(rule) ? `${rule}: { ${weights.map((weight) => `${weight}: warn`).join(", ")} }` : `${rule}: warn`)
    .join(", ");
const entryOf = (line) => line.kind === "allow"
    ? `  - { address: ${words_text(line.address)}, rules: [${line.rules.join(", ")}], reason: "say why" }`
    : `  - { path: ${words_text(line.path)}, rules: { ${softened(line.rules)} } }`;
/** The lines as they stand in a policy, each under its key. */
function policyLines(lines) {
    const rules = lines.flatMap((line) => (line.kind === "rules" ? [`  ${softened(line.rules)}`] : []));
    const entries = (kind) => lines.flatMap((line) => (line.kind === kind ? [entryOf(line)] : []));
    const keys = [
        ["rules", rules],
        ["allow", entries("allow")],
        ["roots", entries("roots")],
    ];
    return keys.flatMap(([key, own]) => (own.length === 0 ? [] : [`${key}:`, ...own]));
}
/** The name of a line in a sentence. */
function nameOf(line) {
    if (line.kind === "allow")
        return ["allow ", (0,phrase/* code */.aY)(line.address)];
    if (line.kind === "roots")
        return ["levels of ", (0,phrase/* code */.aY)(line.path)];
    return [`${[...line.rules.keys()].join(", ")} everywhere`];
}
/** What a line does, in clauses: what it silences, lets go and hides besides, and what that means later. */
function effectsOf({ line, silences, letsGo, letsGoCount, hides, roots, unblocks, }) {
    const found = [...silences].map(([rule, count]) => `${(0,quantity/* thousands */.oh)(count)} ${rule}`);
    return [
        [`silences ${(0,quantity/* listed */.KE)(found)}; ${(0,quantity/* counted */.hS)(unblocks, "more plan")} would have passed`],
        ...(letsGoCount === 0 ? [] : [["lets go: ", ...(0,phrase/* named */.KT)(letsGo, letsGo.length, letsGoCount)]]),
        ...(hides.warn + hides.note === 0
            ? []
            : [[`hides besides: ${(0,quantity/* counted */.hS)(hides.warn, "warning")}, ${(0,quantity/* counted */.hS)(hides.note, "note")}`]]),
        line.kind === "roots"
            ? [`from then on these rules only warn in ${(0,quantity/* counted */.hS)(roots, "root")}, whatever is lost there`]
            : LATER[line.kind],
    ];
}
const LATER = {
    allow: ["from then on these rules say nothing of any object that fits, in any root, new ones included"],
    rules: ["from then on this rule only warns, in every root"],
};
const QUIETER = "These lines of policy would have made it quieter. Quieter is not safer: take a line only if what it lets go may go.";
const QUIET = {
    none: "No line of policy is proposed: what blocked is what the policy itself protects or freezes, or plans that can't be read.",
    nothing: "Nothing would have been blocked, so no line of policy is needed.",
};
/** What the lines come to together. What the policy protects or freezes is not made quieter by any. */
function afterWords({ lines, plans, blockedAfter }) {
    const which = lines.length === 1 ? "this line" : "these lines";
    const after = `With ${which} ${(0,quantity/* thousands */.oh)(blockedAfter ?? 0)} of ${(0,quantity/* counted */.hS)(plans.length, "plan")} would have been blocked (tried out).`;
    const held = plans.filter(isHeld).length;
    return held === 0
        ? after
        : `${after} ${(0,quantity/* counted */.hS)(held, "plan is", "plans are")} blocked by what the policy itself protects or freezes, and no line is proposed for that.`;
}

;// CONCATENATED MODULE: ./build/report/trial/json.js



const tallyJson = (key) => ({ name, plans, blocked, block, warn, note }) => ({
    [key]: name,
    plans,
    blocked,
    block,
    warn,
    note,
});
const yamlOf = (line) => `${policyLines([line]).join("\n")}\n`;
/** A trial for programs. `blockedAfter`: with all lines together, tried out. */
function trialJson(trial) {
    const { policy, plans, unread, lines, blockedAfter } = trial;
    const json = {
        version: 1,
        policy: { file: policy.file, branch: policy.branch, looked: policy.looked },
        plans: plans.length,
        blocked: blockedIn(trial),
        from: daysOf(trial)?.from ?? null,
        to: daysOf(trial)?.to ?? null,
        datedByFile: plans.filter(({ made }) => made.by === "file").length,
        rules: byRule(plans).map(tallyJson("rule")),
        roots: byRoot(plans).map(tallyJson("root")),
        weeks: byWeek(plans).map(tallyJson("week")),
        lines: lines.map(({ line, silences, letsGo, letsGoCount, hides, roots, unblocks }) => ({
            yaml: yamlOf(line),
            silences: Object.fromEntries(silences),
            letsGo,
            letsGoCount,
            hides,
            roots,
            unblocks,
        })),
        blockedAfter,
        unread: unread.map(({ source, why }) => ({ source, why })),
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(json, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/report/policy-words.js
var policy_words = __webpack_require__(5673);
;// CONCATENATED MODULE: ./build/report/trial/markdown.js






const row = ({ name, plans, blocked, block, warn, note }) => `| ${[(0,untrusted/* codeCell */.MZ)(name), ...[plans, blocked, block, warn, note].map(quantity/* thousands */.oh)].join(" | ")} |`;
const markdown_table = (heading, rows) => rows.length === 0
    ? []
    : [
        `| ${heading} | plans | blocked | block | warn | note |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.map(row).join("\n")}`,
    ];
/** A code block whose fence is longer than any run of backticks inside. */
function block(lines) {
    const text = lines.join("\n").replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
    const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
    return `${fence}yaml\n${text}\n${fence}`;
}
function proposals(trial) {
    const { lines } = trial;
    if (trial.plans.length === 0)
        return [];
    if (lines.length === 0)
        return [blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none];
    const effects = lines.map((one) => {
        const under = effectsOf(one).map((effect) => `  - ${(0,phrase/* asMarkdown */.g5)(effect)}`);
        return [`- ${(0,phrase/* asMarkdown */.g5)(nameOf(one.line))}`, ...under].join("\n");
    });
    return [QUIETER, block(policyLines(lines.map(({ line }) => line))), effects.join("\n"), afterWords(trial)];
}
/** A trial in Markdown. */
const trialMarkdown = (trial) => {
    const { rows, quiet } = noisyRoots(trial);
    const unread = trial.unread.map(({ source, why }) => `- ${(0,untrusted/* inlineCode */.ti)(source)}: ${(0,untrusted/* prose */.CS)(why)}`);
    const parts = [
        `**${(0,untrusted/* prose */.CS)(trialLine(trial))}**`,
        ...markdown_table("rule", byRule(trial.plans)),
        ...markdown_table("root", rows),
        ...(quiet === null ? [] : [quiet]),
        ...markdown_table("week", byWeek(trial.plans)),
        ...proposals(trial),
        remarks(trial).join(" "),
        (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,policy_words.policyPhrase)(trial.policy))),
        ...(unread.length === 0 ? [] : [["Could not be read:", "", ...unread].join("\n")]),
    ];
    return `${parts.join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/report/sheet.js
var report_sheet = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/report/trial/terminal.js








const HEAD = ["plans", "blocked", "block", "warn", "note"];
const cellsOf = ({ name, plans, blocked, block, warn, note }) => [
    (0,untrusted/* terminalText */.eR)(name),
    ...[plans, blocked, block, warn, note].map(quantity/* thousands */.oh),
];
/** Names to the left, numbers to the right. */
function terminal_table(sheet, heading, rows) {
    if (rows.length === 0)
        return;
    const all = [[heading, ...HEAD], ...rows.map(cellsOf)];
    const widths = all[0]?.map((_, at) => Math.max(...all.map((cells) => (0,columns/* columnsOf */.PL)(cells[at] ?? "")))) ?? [];
    sheet.space();
    for (const cells of all) {
        const padded = cells.map((cell, at) => {
            const gap = " ".repeat((widths[at] ?? 0) - (0,columns/* columnsOf */.PL)(cell));
            return at === 0 ? cell + gap : gap + cell;
        });
        sheet.line(`  ${padded.join("  ").trimEnd()}`);
    }
}
function terminal_proposals(sheet, trial) {
    const { lines } = trial;
    if (lines.length === 0) {
        sheet.space().text(0, blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none);
        return;
    }
    sheet.space().text(0, QUIETER).space();
    for (const one of policyLines(lines.map(({ line }) => line)))
        sheet.line(`  ${one}`);
    sheet.space();
    for (const one of lines) {
        sheet.text(2, `- ${(0,phrase/* plain */.pj)(nameOf(one.line))}`, 2);
        for (const effect of effectsOf(one))
            sheet.text(4, (0,phrase/* plain */.pj)(effect), 2);
    }
    sheet.space().text(0, afterWords(trial));
}
/** A trial for a terminal of so many columns. */
function trialTerminal(trial, width) {
    const sheet = new report_sheet/* Sheet */.c(width);
    sheet.text(0, trialLine(trial));
    terminal_table(sheet, "rule", byRule(trial.plans));
    const { rows, quiet } = noisyRoots(trial);
    terminal_table(sheet, "root", rows);
    if (quiet !== null)
        sheet.space().text(2, quiet);
    terminal_table(sheet, "week", byWeek(trial.plans));
    if (trial.plans.length > 0)
        terminal_proposals(sheet, trial);
    sheet.space();
    for (const remark of remarks(trial))
        sheet.text(0, remark);
    sheet.text(0, (0,phrase/* plain */.pj)((0,policy_words.policyPhrase)(trial.policy)));
    for (const { why } of trial.unread)
        sheet.text(0, `could not be read: ${(0,untrusted/* terminalText */.eR)(why)}`, 2);
    return sheet.toString();
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/plans.js + 5 modules
var cli_plans = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/telling.js + 1 modules
var telling = __webpack_require__(4176);
;// CONCATENATED MODULE: ./build/cli/summary.js























const FORMATS = new Map([
    ["terminal", (trial, shell) => trialTerminal(trial, (0,cli_shell/* widthOf */.qz)(shell))],
    ["markdown", trialMarkdown],
    ["json", trialJson],
]);
/**
 * Counts, proposes and prints. Nothing is decided by it, so the exit code says only whether every plan could be read:
 * what is missing from the numbers must not be taken for quiet.
 */
async function summarized(values, named, shell) {
    const format = FORMATS.get(values.format);
    if (format === undefined)
        throw (0,options/* noSuch */.jl)("format of --summary", values.format, [...FORMATS.keys()], "review");
    if (values.consent !== undefined || values.signers !== undefined)
        throw (0,options/* usageError */.Wp)("--summary takes no consent: nothing is decided by it", "review");
    if (named.some((plan) => plan === "-" || plan.endsWith("=-")))
        throw (0,options/* usageError */.Wp)("--summary reads its plans twice, so give them as files", "review");
    const trial = await tried(values, distinct(await (0,sources/* planSources */._K)(named, { root: values.root, cwd: shell.cwd, topOf: working_copy/* topOfAll */.mS }), shell.cwd), shell);
    (0,telling/* tell */.q)({ ...values, line: trialLine(trial), text: () => format(trial, shell) }, shell);
    return trial.unread.length === 0 ? verdict/* EXIT */.dc.passed : verdict/* EXIT */.dc.input;
}
/** Each file once for each root: globs overlap. Of one root there may be any number of plans. */
function distinct(sources, cwd) {
    const keyOf = ({ root, path }) => JSON.stringify([root, (0,same_file/* behindLinks */.K)((0,external_node_path_.resolve)(cwd, path))]);
    return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}
async function tried(values, sources, shell) {
    const folders = sources.map(({ path }) => (0,external_node_path_.dirname)(path));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const { policy, warnings, origin } = await (0,policy_search/* findPolicy */.i)({ named: values.policy, folders, cwd: shell.cwd, today });
    const plans = sources.map(({ path }) => path);
    const inputs = [...(0,output/* inputsOf */.V)("a plan", plans), ...(0,output/* inputsOf */.V)("the policy", [origin.file])];
    (0,output/* refuseOverInput */.J)(values.output, inputs, { cwd: shell.cwd, command: "review" });
    for (const warning of warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const read = async (by) => {
        const { found, mistakes } = await (0,cli_plans/* readSome */.jV)(sources, reader(withoutPlaces(by), values.terraform), shell);
        return { plans: found.flat(), mistakes };
    };
    const { plans: judged, mistakes } = await read(policy);
    const lines = proposedLines(judged);
    const after = lines.length === 0
        ? null
        : await read(withLines(policy, lines.map(({ line }) => line)));
    return {
        policy: origin,
        plans: judged,
        unread: mistakes.map(({ source, error }) => ({ source: source.path, why: error.message })),
        lines,
        blockedAfter: after === null ? null : after.plans.filter(isBlocked).length,
    };
}
/** Past plans are mostly JSON, which does not tell where a state lies. */
const withoutPlaces = (policy) => ({
    ...policy,
    roots: policy.roots.map((entry) => ({ ...entry, workspace: null, backend: {} })),
});
/** Reads the plans of one source, and keeps of them what is counted. */
function reader(policy, terraform) {
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const kept = { keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy), settingsAsked: null, terraform };
    return async (source, options) => (await (0,read/* readPlans */.xZ)(source, { ...options, ...kept })).map((plan) => {
        const made = madeOf(plan, (0,external_node_path_.resolve)(options.cwd, source.path));
        // Freezes and exceptions count by the day of the plan.
        return triedPlan((0,evaluate/* evaluate */._)(plan, { catalogue, policy, today: made.day, isNewRoot: null }), made);
    });
}
const madeOf = ({ plannedAt }, file) => plannedAt === null
    ? { day: (0,external_node_fs_.statSync)(file).mtime.toISOString().slice(0, 10), by: "file" }
    : { day: plannedAt.slice(0, 10), by: "plan" };


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


/***/ })

};
