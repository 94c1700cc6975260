export const id = 201;
export const ids = [201];
export const modules = {

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ command_run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/destroys.js
var destroys = __webpack_require__(4124);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/report/wording.js + 1 modules
var wording = __webpack_require__(948);
;// CONCATENATED MODULE: ./build/report/finding-line.js


/** The object of a finding as one line of text; empty for a finding about the plan. */
const objectLine = ({ subject }) => subject === null
    ? ""
    : `${(0,untrusted/* visible */.RK)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,untrusted/* visible */.RK)(subject.deposed)})`}`;
/** A finding in one line of plain text: object, what happens, what to do. Nothing in it can't be seen. */
const findingLine = (finding, destroy, root) => {
    const object = objectLine(finding);
    return `${object === "" ? "" : `${object}: `}${(0,wording/* messageOf */.bD)(finding, destroy)}. ${(0,wording/* remedyOf */.SM)(finding, root)}`;
};

// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/policy-words.js
var policy_words = __webpack_require__(5673);
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/atlantis.js






/**
 * The output of a custom policy check as Atlantis judges it. Until the end of 2025 a check failed if "fail" stood
 * anywhere in it; since then if it is empty, begins with FAIL, or counts failures above zero
 * (https://github.com/runatlantis/atlantis/pull/6019). So what blocks begins with FAIL and ends with a count, and what
 * passes has no word of ours with "fail" in it.
 * The digest stands on a line of its own, so that `policy_item_regex` can bind an approval to exactly these findings.
 */
const SIGN = { block: "FAIL", warn: "WARN", note: "NOTE" };
const ORDER = ["block", "warn", "note"];
const linesAt = (review, level) => review.roots.flatMap((root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => `${SIGN[level]} - ${(0,untrusted/* visible */.RK)(root.root)} - ${finding.rule} - ${findingLine(finding, destroyFor(finding), root)}`);
});
/** Without a comma among the digits, behind which Atlantis would read zero. */
const failures = (count) => `${count} failure${count === 1 ? "" : "s"}`;
const atlantisReport = (review) => {
    const { verdict, digest, policy } = review;
    const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
    const reason = `${verdict}: ${(0,report_phrase/* plain */.pj)((0,report_verdict/* because */.xx)(review))}`;
    const isBlocked = verdict === "blocked";
    const lines = [
        ...(isBlocked ? [...blocks, ...others.flat(), "", `FAIL - ${reason}`] : [`PASS - ${reason}`, ...others.flat()]),
        "",
        ...(digest === null ? [] : [`digest ${(0,untrusted/* visible */.RK)(digest)}`]),
        ...(policy === null ? [] : [(0,report_phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(policy))]),
        ...(isBlocked ? [failures(Math.max(1, blocks.length))] : []),
    ];
    return `${lines.join("\n")}\n`;
};
/**
 * For a plan that could not be reviewed: without this line an Atlantis that looks at the text alone would let it pass.
 */
const atlantisFault = (reason) => `FAIL - the plan could not be reviewed: ${(0,untrusted/* visible */.RK)(reason)}\n\n${failures(1)}\n`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/fingerprint.js

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
const hashOf = (parts) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");

;// CONCATENATED MODULE: ./build/report/place.js
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

;// CONCATENATED MODULE: ./build/report/gitlab.js





/**
 * GitLab's Code Quality report: a list of violations, of which the merge request shows those that it adds
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
const SEVERITY = { block: "blocker", warn: "major", note: "info" };
/** GitLab takes paths relative to the repository, without `./` in front. */
const pathOf = (file) => (0,untrusted/* visible */.RK)(file.replace(/^(\.\/)+/, ""));
const violationsIn = (root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    const fingerprints = fingerprintsIn(root.root, root.findings);
    return root.findings.map((finding, at) => {
        const { file, line } = placeOf(root, finding);
        return {
            description: findingLine(finding, destroyFor(finding), root),
            check_name: finding.rule,
            fingerprint: fingerprints[at],
            severity: SEVERITY[finding.level],
            location: { path: pathOf(file), lines: { begin: line } },
        };
    });
};
/** The findings of a review as GitLab's Code Quality report. */
const gitlabReport = ({ roots }) => `${(0,untrusted/* printableJson */.et)(JSON.stringify(roots.flatMap(violationsIn), null, 2))}\n`;

;// CONCATENATED MODULE: ./build/report/json.js



/** The review JSON (docs/setup.md). Keys have a fixed order. A missing value is null; no key is left out. */
/** The order in which the counts of a plan are told. */
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed, }) => ({
    create,
    update,
    replace,
    delete: deleted,
    forget,
    read,
    none,
    unknown,
    moved,
    imported,
    deposed,
});
const destroyJson = (destroy) => ({
    address: destroy.address,
    previousAddress: destroy.previousAddress,
    deposed: destroy.deposed,
    type: destroy.type,
    provider: destroy.provider,
    effect: destroy.effect,
    order: destroy.order,
    recreated: destroy.recreated,
    imported: destroy.imported,
    because: destroy.because.length === 0 ? null : destroy.because.join(", "),
    reason: destroy.reason,
    class: destroy.class,
});
/**
 * Thousands of objects can have the same thousands of copies: of each list the first names stand here, and their count.
 */
const MOST_NAMES = 25;
const remainsJson = (remains) => ({
    kind: remains.kind,
    days: remains.days,
    refusal: remains.refusal,
    survivors: remains.survivors.slice(0, MOST_NAMES),
    survivorsCount: remains.survivorsCount,
    goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
    goesWithItCount: remains.goesWithItCount,
});
const findingJson = (finding, destroy, root) => {
    const { rule, level, subject, remains } = finding;
    return {
        rule,
        level,
        address: subject?.address ?? null,
        previousAddress: subject?.previousAddress ?? null,
        deposed: subject?.deposed ?? null,
        type: subject?.type ?? null,
        provider: subject?.provider ?? null,
        effect: subject?.effect ?? null,
        class: subject?.class ?? null,
        weight: subject?.weight ?? null,
        what: subject?.what ?? null,
        remains: remains === null ? null : remainsJson(remains),
        evidence: finding.evidence,
        detail: finding.detail,
        message: (0,wording/* messageOf */.bD)(finding, destroy),
        remedy: (0,wording/* remedyOf */.SM)(finding, root),
        places: finding.places,
    };
};
const rootJson = (root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return {
        root: root.root,
        source: root.source,
        terraformVersion: root.terraformVersion,
        formatVersion: root.formatVersion,
        plannedAt: root.plannedAt,
        errored: root.errored,
        complete: root.complete,
        applyable: root.applyable,
        digest: root.digest,
        counts: countsJson(root.counts),
        destroys: root.destroys.map(destroyJson),
        findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
        drift: root.drift.map(({ address, type, effect }) => ({ address, type, effect })),
    };
};
const overrideJson = ({ by, digest, at, signed }) => ({
    by,
    digest,
    at,
    signed: signed?.map((one) => ({
        by: one.by,
        root: one.root,
        agreed: one.agreed,
        expires: one.expires,
        reason: one.reason === "" ? null : one.reason,
        key: { proof: one.key.proof, algorithm: one.key.algorithm, fingerprint: one.key.fingerprint },
    })) ?? null,
});
const runJson = ({ repository, id, commit, merge, pull, rules }) => ({
    repository,
    id,
    commit,
    merge,
    pull,
    rules,
});
/**
 * The review JSON. Made to be read by programs, and safe to print: whatever can't be seen is written as `\uXXXX`, so
 * addresses are exact and yet no terminal or log obeys them. `run`: the run of a workflow that made it; null on a
 * command line.
 */
const jsonReport = (review, run = null) => {
    const { verdict, digest, counts, roots, override, policy } = review;
    const json = {
        version: 1,
        verdict,
        digest,
        counts: countsJson(counts),
        roots: roots.map(rootJson),
        override: override === null ? null : overrideJson(override),
        policy: policy === null ? null : { file: policy.file, branch: policy.branch, looked: policy.looked },
        run: run === null ? null : runJson(run),
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(json, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/report/junit.js






/**
 * JUnit's XML as Jenkins reads it, and with it GitLab, Azure Pipelines and Bitbucket: a suite for each root, a case for
 * each finding, which fails if it blocks. Root without findings: one case that passes, since an empty suite is an error
 * to some readers. The form is that of Jenkins' schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${(0,untrusted/* xmlText */.xK)(String(value))}"`)
    .join("");
const junit_element = (name, values, content) => content.length === 0
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>\n${content.join("\n")}\n</${name}>`;
const isFailure = ({ level }) => level === "block";
const caseOf = (root, finding, text) => {
    const object = objectLine(finding);
    const name = object === "" ? finding.rule : `${finding.rule}: ${object}`;
    const told = isFailure(finding)
        ? junit_element("failure", { type: finding.rule, message: text }, [(0,untrusted/* xmlText */.xK)(text)])
        : `<system-out>${(0,untrusted/* xmlText */.xK)(`${finding.level}: ${text}`)}</system-out>`;
    return junit_element("testcase", { name, classname: root.root }, [told]);
};
const suiteOf = (root, properties) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    const cases = root.findings.map((finding) => caseOf(root, finding, findingLine(finding, destroyFor(finding), root)));
    const all = cases.length === 0 ? [junit_element("testcase", { name: "nothing was found", classname: root.root }, [])] : cases;
    const counts = { tests: all.length, failures: root.findings.filter(isFailure).length, errors: 0 };
    return junit_element("testsuite", { name: root.root, ...counts }, [properties, ...all]);
};
const propertiesOf = (review) => {
    const { verdict, digest, policy } = review;
    const values = [
        ["verdict", `${verdict}: ${(0,report_phrase/* plain */.pj)((0,report_verdict/* because */.xx)(review))}`],
        ...(digest === null ? [] : [["digest", digest]]),
        ...(policy === null ? [] : [["policy", (0,report_phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(policy))]]),
    ];
    return junit_element("properties", {}, values.map(([name, value]) => junit_element("property", { name, value }, [])));
};
/** The review as JUnit XML. */
const junitReport = (review) => {
    const properties = propertiesOf(review);
    const suites = review.roots.map((root) => suiteOf(root, properties));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};

;// CONCATENATED MODULE: ./build/report/footer.js


/** As many digits of a commit as GitHub shows. */
const SHORT_COMMIT = 7;
const commitPart = ({ commit, repository }) => {
    if (commit === null)
        return [];
    const name = (0,untrusted/* inlineCode */.ti)(commit.slice(0, SHORT_COMMIT));
    return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};
/** `2026-11-20T08:00:00Z` → `2026-11-20 08:00 UTC`. */
const shortTime = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
/** Of several plans the oldest counts: what it knows may have changed since. */
const timePart = ({ plannedAt }) => {
    const [oldest] = plannedAt.toSorted();
    if (oldest === undefined)
        return [];
    return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${(0,untrusted/* prose */.CS)(shortTime(oldest))}`];
};
/** The last lines of a report: which program made it, for which commit, in which run, by which rules. */
const footer_footer = (origin, digest) => {
    const first = [
        `destroy-guard ${origin.version}`,
        ...commitPart(origin),
        ...timePart(origin),
        ...(origin.run === null ? [] : [`[run](${origin.run})`]),
    ];
    const lines = [
        first.join(" · "),
        ...(origin.rules === null ? [] : [(0,report_phrase/* asMarkdown */.g5)(origin.rules)]),
        ...(digest === null ? [] : [`Digest of what blocks: ${(0,untrusted/* inlineCode */.ti)(digest)}`]),
    ];
    return `<sub>${lines.join("<br>")}</sub>`;
};

// EXTERNAL MODULE: ./build/report/rule-links.js
var rule_links = __webpack_require__(8697);
;// CONCATENATED MODULE: ./build/report/links.js

/** Where only the documentation can be linked to: the files are on somebody's disk. */
const links_DOCS_ONLY = { docs: rule_links/* DOCS */.iT, sourceOf: () => null };
/** Nothing in a path can end a Markdown link, nor lead elsewhere than into this repository. */
const encoded = (path) => path
    .replace(/\p{Cs}/gu, "\ufffd") // half a surrogate pair, which can not be encoded
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join("/");
/** Names of folders by which an address would lead elsewhere. */
const isOutside = (path) => path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");
/**
 * The line of a file as it is at a commit. `repository`: its address, `https://github.com/acme/infra`. Where no line is
 * known the file may be gone, so there is no link.
 */
const sourceAt = (repository, commit) => ({ file, line }) => line === null || isOutside(file) ? null : `${repository}/blob/${commit}/${encoded(file)}#L${line}`;

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/steps.js
var steps = __webpack_require__(6884);
;// CONCATENATED MODULE: ./build/report/markdown-advice.js




const markdown_advice_steps = (roots) => {
    const all = new Map();
    for (const root of roots) {
        for (const finding of root.findings.filter((one) => one.level === "block")) {
            for (const { step, how } of (0,wording/* stepsFor */.Rb)(finding, root))
                all.set(step, (all.get(step) ?? new Set()).add(how));
        }
    }
    return all;
};
const markdown_advice_MOST_NAMES = 20;
/** Of a team any member will do. */
const consenter = (name) => `${name.includes("/") ? "a member of " : ""}${(0,untrusted/* unpinged */.RD)(name)}`;
const oneOf = (names) => {
    const hidden = names.length - markdown_advice_MOST_NAMES;
    return (0,quantity/* listed */.KE)([...names.slice(0, markdown_advice_MOST_NAMES).map(consenter), ...(hidden > 0 ? [`${(0,quantity/* thousands */.oh)(hidden)} more`] : [])], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const pathsOf = (paths) => {
    const hidden = paths.length - MOST_PATHS;
    const shown = paths.slice(0, MOST_PATHS).map((path) => (0,untrusted/* inlineCode */.ti)((0,untrusted/* cut */.Jj)(path, WIDEST_PATH)));
    return (0,quantity/* listed */.KE)([...shown, ...(hidden > 0 ? [(0,quantity/* counted */.hS)(hidden, "more file")] : [])]);
};
/** Several groups, each with the paths that are theirs: of each of them somebody has to agree. */
const groups = (who) => {
    const hidden = who.length - MOST_GROUPS;
    return [
        ...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf(paths)}: ${oneOf(names)}`),
        ...(hidden > 0 ? [`  - and the owners of ${(0,quantity/* counted */.hS)(hidden, "more group")} of files`] : []),
    ];
};
/** As many hex digits as a consent has to name. */
const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;
/** The beginning of a digest, by which people tell one from another; the whole stands in the footer. */
const shortDigest = (digest) => {
    const start = SHORT_DIGEST.exec(digest)?.[0];
    return start === undefined ? digest : `${start}…`;
};
const mayAgree = (names) => `${oneOf(names)} may agree.`;
const overrideStep = (review, advice) => {
    if (advice === undefined)
        return `- **${steps/* CONSENT */.Pv.step}**: ${steps/* CONSENT */.Pv.how}.`;
    const covered = `This covers exactly this set of findings (${(0,untrusted/* inlineCode */.ti)(shortDigest(review.digest ?? "none"))}).`;
    const who = advice.who.filter(({ names }) => names.length > 0);
    if (who.length > 1)
        return [`- **Override**: ${advice.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
    const owners = who.map(({ names }) => mayAgree(names));
    return `- **Override**: ${[advice.how, ...owners, ...(advice.isPossible ? [covered] : [])].join(" ")}`;
};
/** Some steps name their objects: of many the first ones stand for all. */
const MOST_HOWS = 4;
const stepLine = (step, hows) => {
    const [only = "", ...others] = hows.slice(0, MOST_HOWS).map((how) => (0,untrusted/* prose */.CS)(how));
    if (others.length === 0)
        return `- **${step}**: ${only}.`;
    const hidden = hows.length - MOST_HOWS;
    const rest = hidden > 0 ? [`  - and so on, for ${(0,quantity/* counted */.hS)(hidden, "more object")}`] : [];
    return [`- **${step}**, each by what happens to it:`, ...[only, ...others].map((how) => `  - ${how}`), ...rest].join("\n");
};
/** What can be done about everything that blocks, each step once; a backup is worth proving whatever else is done. */
const markdown_advice_ownSteps = (roots) => [...markdown_advice_steps(roots)]
    .filter(([step]) => step !== steps/* CONSENT */.Pv.step)
    .sort(([a], [b]) => Number(a === steps/* PROVE */.p8) - Number(b === steps/* PROVE */.p8))
    .map(([step, hows]) => stepLine(step, [...hows]));
/** How the findings can be agreed to; nothing where nobody is asked. */
const consentStep = (review, advice) => {
    if (advice === null)
        return [];
    return review.roots.some((root) => root.errored)
        ? ["- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."]
        : [overrideStep(review, advice)];
};
/**
 * The steps of all findings that block, each once; the last is how an owner can agree. `advice`: null where nobody has
 * to.
 */
const whatToDo = (review, advice) => {
    if (review.verdict !== "blocked")
        return "";
    return ["#### What to do", "", ...markdown_advice_ownSteps(review.roots), ...consentStep(review, advice)].join("\n");
};
const refusal = (advice) => advice?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;

// EXTERNAL MODULE: ./build/report/danger.js
var danger = __webpack_require__(4052);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/report/copies.js
var copies = __webpack_require__(5622);
// EXTERNAL MODULE: ./build/report/clauses.js
var clauses = __webpack_require__(8073);
;// CONCATENATED MODULE: ./build/report/diagram.js




/** More than this can't be taken in at a glance; the rest is counted. */
const MOST_NODES = 25;
const WIDEST_LABEL = 60;
/**
 * Text inside a label. All that is neither letter nor digit becomes a decimal entity of Mermaid's (`#34;`), so no
 * quote, bracket, backtick, semicolon or directive is left to be read as syntax. Mermaid breaks the line at `\n` even
 * so: a word joiner (8288) between the two keeps them text.
 */
const label = (text) => (0,untrusted/* cut */.Jj)((0,untrusted/* visible */.RK)(text), WIDEST_LABEL)
    .replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`)
    .replaceAll("#92;n", "#92;#8288;n");
const FATE = { goes: "✗ goes", stays: "✓ stays" };
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const countOf = ({ remains }) => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);
/** As many as fit, those that stay as well as those that go. Of thousands only the first are looked at. */
const fitting = ({ remains }, fits) => {
    const [goes, stays] = [remains?.goesWithIt ?? [], remains?.survivors ?? []];
    const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
    return [
        ...goes.slice(0, fits - staying).map((address) => ({ address, fate: "goes" })),
        ...stays.slice(0, staying).map((address) => ({ address, fate: "stays" })),
    ];
};
/** Findings that have a picture: what is lost has copies in this state, whatever becomes of them. */
const isPictured = (finding) => finding.subject !== null && countOf(finding) > 0;
/** `and 12 more` as a node, per fate, since it matters which way they go. */
const rest = (id, all, shown, fate) => {
    const count = all - shown.filter((copy) => copy.fate === fate).length;
    return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};
/** One object and its copies, with at most `room` nodes (at least four). */
const family = (finding, id, room) => {
    const count = countOf(finding);
    const shown = fitting(finding, count < room ? count : room - 3);
    const children = [
        ...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
        ...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
        ...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays"),
    ];
    const ids = children.map((child) => child.trim().split("[")[0] ?? "");
    return [
        node(id, finding.subject?.effect === "update" ? "stays" : "goes", [
            (0,quantity/* sentence */.em)((0,clauses/* nameOf */.Vb)(finding.subject)),
            finding.subject?.address ?? "",
        ]),
        ...children,
        ...ids.map((child) => `  ${id} --> ${child}`),
    ];
};
/**
 * A Mermaid flowchart of what is lost and its copies: which go, which stay. Dashed and red is what goes, whole and
 * green what stays; light boxes with dark text can be read on a light page and on a dark one.
 * @returns the source without its fence, or null if no finding has copies in this state
 */
const diagram = (findings) => {
    // A copy that goes stands beside what it is a copy of, and needs no picture of its own.
    const going = (0,copies/* goingAlong */.Sh)(findings);
    const pictured = findings.filter((finding) => isPictured(finding) && !((0,copies/* isBackup */.rk)(finding) && going.has(finding.subject?.address ?? "")));
    if (pictured.length === 0)
        return null;
    const lines = [];
    let room = MOST_NODES - 1;
    let drawn = 0;
    for (const finding of pictured) {
        if (room < 4)
            break;
        const drawing = family(finding, `d${drawn}`, room);
        lines.push(...drawing);
        room -= drawing.filter((line) => line.includes("[")).length;
        drawn += 1;
    }
    const hidden = pictured.length - drawn;
    return [
        "flowchart LR",
        ...lines,
        ...(hidden > 0
            ? [`  others["and ${hidden} more ${hidden === 1 ? "object" : "objects"} with copies"]:::others`]
            : []),
        "  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e",
        "  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323",
        "  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328",
    ].join("\n");
};

// EXTERNAL MODULE: ./build/report/drift.js
var report_drift = __webpack_require__(2748);
// EXTERNAL MODULE: ./build/report/effect-words.js
var effect_words = __webpack_require__(3978);
// EXTERNAL MODULE: ./build/report/detail-words.js
var detail_words = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/report/remains-words.js
var remains_words = __webpack_require__(8190);
;// CONCATENATED MODULE: ./build/report/markdown-finding.js










/** The rule's name as a link to its section. */
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${(0,rule_links/* sectionOf */.ZE)(finding.rule, docs)})`;
/** Where it is declared, as a link if the caller knows where the files are. */
const place = ({ places: [first] }, { sourceOf }) => {
    if (first === undefined)
        return "";
    const name = (0,untrusted/* inlineCode */.ti)(first.line === null ? first.file : `${first.file}:${first.line}`);
    const address = sourceOf(first);
    return address === null ? name : `[${name}](${address})`;
};
/** The object by its whole address, never cut. */
const object = ({ subject }) => subject === null
    ? ""
    : `${(0,untrusted/* inlineCode */.ti)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,untrusted/* inlineCode */.ti)(subject.deposed)})`}`;
const joined = (phrases) => phrases.flatMap((phrase, at) => (at === 0 ? phrase : ["; ", ...phrase]));
/** The same after a point, to stand beside the object. */
const beside = (finding, links) => finding.places.length === 0 ? "" : ` · ${place(finding, links)}`;
/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
/** One sentence beside facts that are none goes without its full stop. */
const unended = (text) => (/[.!?] /.test(text) ? text : text.replace(/\.$/, ""));
/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding, destroy) => {
    const { subject, remains, detail } = finding;
    const moved = subject?.previousAddress ?? null;
    const pairs = [
        ["What is lost", remains !== null ? (0,untrusted/* prose */.CS)((0,quantity/* sentence */.em)(unended((0,detail_words/* lossSentence */.F)(detail)))) : ""],
        ["Lost with it", (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* named */.KT)(remains?.goesWithIt ?? [], 12, remains?.goesWithItCount))],
        ["What remains", remains !== null && isWorthSaying(finding) ? (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)((0,remains_words/* remainsPhrase */.z2)(finding))) : ""],
        ["Why", (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)((0,effect_words/* causeOf */.r)(destroy)))],
        ["Was", moved === null ? "" : (0,untrusted/* inlineCode */.ti)(moved)],
        ["Evidence", (0,report_phrase/* asMarkdown */.g5)(joined((0,evidence_words/* furtherEvidence */.sX)(finding)))],
    ];
    return pairs.filter(([, value]) => value !== "");
};
/** `**replaced** (deleted first)`. */
const effect = (...of) => {
    const [word = "", ...more] = (0,effect_words/* effectWords */.z)(...of).split(" (");
    return [`**${(0,untrusted/* prose */.CS)(word)}**`, ...more.map(untrusted/* prose */.CS)].join(" (");
};
/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding, destroy) => {
    const { subject, remains } = finding;
    if (subject === null)
        return `**${(0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}**`;
    if (remains === null)
        return `**${(0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}** ${object(finding)}`;
    const what = (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)([(0,clauses/* nameOf */.Vb)(subject)]));
    return `**${what}** ${object(finding)} is ${effect(subject.effect, destroy)}`;
};
/** A blocking finding in full: its heading, and the facts as a list, one a line; empty where there are none. */
const fullFinding = (finding, destroy, links) => ({
    heading: `${opening(finding, destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`,
    facts: facts(finding, destroy)
        .map(([name, value]) => `- **${name}**: ${value}`)
        .join("\n"),
});
/** Of a short finding the copies that remain, by name. */
const copiesOf = ({ remains }) => remains === null || remains.kind !== "copies"
    ? ""
    : ` (${(0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* named */.KT)(remains.survivors, 2, remains.survivorsCount))})`;
/** Of a short finding the settings that change, with what they were and become. */
const settingsOf = (finding) => {
    const changed = (0,evidence_words/* transitions */.bm)(finding);
    return changed.length === 0 ? "" : ` (${(0,report_phrase/* asMarkdown */.g5)(joined(changed))})`;
};
const why = (destroy) => {
    const cause = (0,effect_words/* causeOf */.r)(destroy);
    return cause.length === 0 ? "" : `. Why: ${(0,report_phrase/* asMarkdown */.g5)(cause)}`;
};
/** The same in one line of a list, for warnings and notes: what it is, what happens to it, what remains, and why. */
const shortFinding = (finding, destroy, links) => {
    const message = (0,wording/* messagePhrase */.$r)(finding, destroy);
    const said = finding.subject === null ? (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)(message)) : `${object(finding)}: ${(0,report_phrase/* asMarkdown */.g5)(message)}`;
    return `- ${said}${settingsOf(finding)}${copiesOf(finding)}${why(destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`;
};
/** From so many on that say the same nobody reads them one by one. */
const MANY = 6;
const NAMED = 3;
/** Short findings; many that say the same of one type are one, with how many they are. */
const shortFindings = (findings, destroyFor, links) => {
    const alike = new Map();
    for (const finding of findings) {
        const said = [
            (0,report_phrase/* asMarkdown */.g5)((0,wording/* messagePhrase */.$r)(finding, destroyFor(finding))),
            settingsOf(finding),
            why(destroyFor(finding)),
        ];
        const likeness = JSON.stringify([finding.rule, finding.subject?.type ?? null, ...said]);
        const same = alike.get(likeness);
        if (same === undefined)
            alike.set(likeness, [finding]);
        else
            same.push(finding);
    }
    return [...alike.values()].flatMap((same) => same.length < MANY || same[0]?.subject === null
        ? same.map((finding) => ({ text: shortFinding(finding, destroyFor(finding), links), count: 1 }))
        : [{ text: manyFindings(same, destroyFor, links), count: same.length }]);
};
const manyFindings = (same, destroyFor, links) => {
    const [first] = same;
    if (first === undefined)
        return "";
    const names = (0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* named */.KT)(same.slice(0, NAMED).map(({ subject }) => subject?.address ?? ""), NAMED, same.length));
    const said = (0,report_phrase/* asMarkdown */.g5)((0,wording/* messagePhrase */.$r)(first, destroyFor(first)));
    return `- ${(0,quantity/* thousands */.oh)(same.length)} of type ${(0,untrusted/* inlineCode */.ti)(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why(destroyFor(first))} · ${ruleLink(first, links)}`;
};
/** The least that can be said of a blocking finding: its rule and its object. */
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;

// EXTERNAL MODULE: ./build/report/address.js
var address = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/report/markdown-table.js





/** From so many objects on that are alike nobody reads them one by one. */
const markdown_table_MANY = 6;
/** Of many, so many are named. */
const markdown_table_NAMED = 3;
const cause = (destroy) => (0,report_phrase/* asMarkdown */.g5)((0,effect_words/* causeOf */.r)(destroy)).replaceAll("|", "\\|");
const likeness = (destroy) => JSON.stringify([(0,address/* moduleIn */.w6)(destroy.address), destroy.type, (0,effect_words/* effectWords */.z)(destroy.effect, destroy), cause(destroy)]);
/** Rows in the order of their first objects. */
const rowsOf = (destroys) => {
    const alike = new Map();
    for (const destroy of destroys) {
        const same = alike.get(likeness(destroy)) ?? [];
        same.push(destroy);
        alike.set(likeness(destroy), same);
    }
    return [...alike.values()].flatMap((objects) => {
        const module = (0,address/* moduleIn */.w6)(objects[0]?.address ?? "");
        return objects.length < markdown_table_MANY ? objects.map((one) => ({ module, objects: [one] })) : [{ module, objects }];
    });
};
const nameOf = ({ address, deposed }) => `${(0,untrusted/* codeCell */.MZ)(address)}${deposed === null ? "" : ` (deposed ${(0,untrusted/* codeCell */.MZ)(deposed)})`}`;
const namesIn = (objects) => {
    const [first] = objects;
    if (first === undefined || objects.length === 1)
        return objects.map(nameOf).join();
    const rest = `${(0,quantity/* thousands */.oh)(objects.length - markdown_table_NAMED)} more`;
    return `${(0,quantity/* thousands */.oh)(objects.length)} of type ${(0,untrusted/* codeCell */.MZ)(first.type)}: ${(0,quantity/* listed */.KE)([...objects.slice(0, markdown_table_NAMED).map(nameOf), rest])}`;
};
const line = ({ objects }, withCause) => {
    const [first] = objects;
    if (first === undefined)
        return "";
    return `| ${namesIn(objects)} | ${(0,effect_words/* effectWords */.z)(first.effect, first)} |${withCause ? ` ${cause(first)} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : (0,untrusted/* codeCell */.MZ)(module)}** | |${withCause ? " |" : ""}`;
/** The most characters that a row takes, with the line of its module. */
const lengthOf = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
/** A run of `terraform destroy` gives no causes, so there is no column for them. */
const table = (rows) => {
    const modules = new Set(rows.map(({ module }) => module));
    const withCause = rows.some(({ objects }) => objects.some((destroy) => cause(destroy) !== ""));
    const lines = rows.flatMap((row, at) => modules.size > 1 && rows[at - 1]?.module !== row.module
        ? [moduleLine(row.module, withCause), line(row, withCause)]
        : [line(row, withCause)]);
    const head = withCause
        ? ["| Object | What happens | Because |", "| --- | --- | --- |"]
        : ["| Object | What happens |", "| --- | --- |"];
    return [...head, ...lines].join("\n");
};

;// CONCATENATED MODULE: ./build/report/room.js
const room_room = (limit) => {
    let left = limit;
    return {
        take: (length) => {
            if (length > left)
                return false;
            left -= length;
            return true;
        },
        left: () => left,
    };
};

;// CONCATENATED MODULE: ./build/report/markdown-section.js











const emptySection = (root) => ({
    root,
    destroyFor: (0,destroys/* destroysOf */.t)(root),
    goingAlong: (0,copies/* goingAlong */.Sh)(root.findings.filter(({ level }) => level === "block")),
    full: [],
    brief: [],
    warnings: [],
    rows: [],
    notes: [],
    drift: [],
    picture: "",
    open: false,
});
/** What a section costs beside its entries: the frames of its lists, and the sentence that counts what is left out. */
const markdown_section_FRAME = 300;
/** What the first entry of a folded table costs more. */
const FOLD = 240;
const blocks = (root) => countAt(root, "block") > 0;
const warningsWord = (root) => (countAt(root, "warn") === 1 ? "Warning" : "Warnings");
/** Over a root of several. Where it only warns the heading says so, and none stands below it. */
const markdown_section_rootHeading = (root) => !blocks(root) && countAt(root, "warn") > 0
    ? `#### ${warningsWord(root)} in ${(0,untrusted/* inlineCode */.ti)(root.root)}`
    : `#### In ${(0,untrusted/* inlineCode */.ti)(root.root)}`;
const warningsHeading = (root, single) => {
    if (single)
        return `#### ${warningsWord(root)}\n\n`;
    return blocks(root) ? `**${warningsWord(root)}**\n\n` : "";
};
const frameOf = (section) => markdown_section_FRAME + markdown_section_rootHeading(section.root).length;
/** Takes space for one entry of a section, and for the section itself with the first. */
const enter = (space, section, length) => {
    if (!space.take(length + (section.open ? 0 : frameOf(section))))
        return false;
    section.open = true;
    return true;
};
const placedAt = (sections, level) => sections
    .flatMap((section) => section.root.findings.filter((finding) => finding.level === level).map((finding) => ({ section, finding })))
    .sort((a, b) => (0,finding/* byImportance */.G5)(a.finding, b.finding));
/**
 * A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
 */
const isToldWithOriginal = ({ section, finding }) => (0,copies/* isBackup */.rk)(finding) && finding.subject !== null && section.goingAlong.has(finding.subject.address);
const AS_ABOVE = " · as above";
/** Texts in full, in the order of the report: what was told of the one before of the same root is not told again. */
const fullTexts = (links) => {
    const last = new Map();
    return (placed) => {
        const { section, finding } = placed;
        const { heading, facts } = fullFinding(finding, section.destroyFor(finding), links);
        if (facts === "" || isToldWithOriginal(placed))
            return heading;
        const told = JSON.stringify([finding.rule, finding.subject?.type ?? null, facts]);
        const isTold = last.get(section) === told;
        last.set(section, told);
        return isTold ? `${heading}${AS_ABOVE}` : `${heading}\n${facts}`;
    };
};
/**
 * Blocking findings: as many in full as leave room for the addresses of all others; if not even the addresses fit, a
 * third of the space goes to the first ones in full, since a list of names alone explains nothing.
 */
const placeBlocking = (sections, space, links) => {
    const texts = fullTexts(links);
    const entries = placedAt(sections, "block").map((placed) => ({
        placed,
        brief: briefFinding(placed.finding),
    }));
    const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
    const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
    const fullRoom = room_room(Math.max(space.left() - names, Math.floor(space.left() / 3)));
    let inFull = true;
    for (const { placed, brief } of entries) {
        const { section, finding } = placed;
        // Of thousands only the first have room in full, so the others are not worded.
        const full = inFull ? texts(placed) : "";
        inFull &&= fullRoom.take(full.length - brief.length + 1);
        if (inFull && enter(space, section, full.length + 2))
            section.full.push({ finding, text: full });
        else if (enter(space, section, brief.length + 1))
            section.brief.push(brief);
    }
};
const placePictures = (sections, space) => {
    for (const section of sections) {
        const findings = section.full.map(({ finding }) => finding).filter(isPictured);
        const source = diagram(findings);
        if (source === null)
            continue;
        const nodes = source.split("\n").filter((line) => line.includes("[")).length;
        // A small picture shows at once what stays. A large one, or one in which everything goes, takes the place of the
        // words on the screen, so it is folded.
        const isOpen = nodes <= 6 && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
        const text = `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
        if (enter(space, section, text.length + 2))
            section.picture = text;
    }
};
const placeWarnings = (sections, space, links) => {
    for (const { section, finding } of placedAt(sections, "warn")) {
        const text = shortFinding(finding, section.destroyFor(finding), links);
        if (enter(space, section, text.length + 1 + (section.warnings.length === 0 ? FOLD : 0)))
            section.warnings.push(text);
    }
};
/** Notes that say the same of objects of one type are one: nobody has to act on them. */
const placeNotes = (sections, space, links) => {
    for (const section of sections) {
        const notes = section.root.findings.filter(({ level }) => level === "note").sort(finding/* byImportance */.G5);
        for (const { text, count } of shortFindings(notes, section.destroyFor, links)) {
            if (enter(space, section, text.length + 1 + (section.notes.length === 0 ? FOLD : 0)))
                section.notes.push({ text, count });
        }
    }
};
const placeRows = (sections, space) => {
    for (const section of sections) {
        for (const row of rowsOf((0,destroys/* otherDestroys */.M)(section.root))) {
            if (!enter(space, section, lengthOf(row) + (section.rows.length === 0 ? FOLD : 0)))
                break;
            section.rows.push(row);
        }
    }
};
/** What drifted, as a list that is not judged. It is the least important, so it gets its space last. */
const placeDrift = (sections, space) => {
    for (const section of sections) {
        for (const { address, effect } of section.root.drift) {
            const text = `- ${(0,untrusted/* inlineCode */.ti)(address)}: ${report_drift/* DRIFT */.K[effect]}`;
            if (!enter(space, section, text.length + 1 + (section.drift.length === 0 ? FOLD : 0)))
                break;
            section.drift.push(text);
        }
    }
};
const driftText = ({ root, drift }) => {
    const hidden = root.drift.length - drift.length;
    const rest = hidden === 0 ? [] : [`- …and ${(0,quantity/* counted */.hS)(hidden, "more object")}`];
    return drift.length === 0 ? "" : folded((0,report_drift/* driftHeading */.M)(root.drift), [...drift, ...rest].join("\n"));
};
const markdown_section_present = (parts) => parts.filter((part) => part !== "");
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const countAt = (root, level) => root.findings.filter((finding) => finding.level === level).length;
/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
const leftOut = (blocking, warnings, destroys, notes, elsewhere) => {
    const parts = [
        blocking === 0 ? "" : `**${(0,quantity/* counted */.hS)(blocking, "more blocking finding")}**`,
        warnings === 0 ? "" : (0,quantity/* counted */.hS)(warnings, "more warning"),
        destroys === 0 ? "" : `${(0,quantity/* counted */.hS)(destroys, "more object")} that the plan deletes, replaces or forgets`,
        notes === 0 ? "" : (0,quantity/* counted */.hS)(notes, "more note"),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `…and ${(0,quantity/* listed */.KE)(parts)}, ${elsewhere}.`;
};
/** What blocks in one root, with its picture. */
const markdown_section_blockingText = ({ full, brief, picture }) => {
    const more = `${full.length === 0 ? "" : "more "}blocking finding`;
    const parts = [
        ...full.map(({ text }) => text),
        brief.length === 0 ? "" : `**${(0,quantity/* counted */.hS)(brief.length, more)}**, by name:\n\n${brief.join("\n")}`,
        picture,
    ];
    return markdown_section_present(parts).join("\n\n");
};
/** `deleted or replaced`: what happens to these objects, and no more words than that. */
const effectsOf = (destroys) => (0,quantity/* listed */.KE)(["delete", "replace", "forget"]
    .filter((effect) => destroys.some((destroy) => destroy.effect === effect))
    .map((effect) => (0,effect_words/* effectWords */.z)(effect, null).split(" (")[0] ?? effect), "or");
/** Everything else about one root: what warns, what is destroyed beside, notes, and what found no room. */
const markdown_section_furtherText = (section, single, elsewhere) => {
    const { root, full, brief, warnings, rows, notes } = section;
    const others = (0,destroys/* otherDestroys */.M)(root);
    const also = others.length === root.destroys.length ? "" : " more";
    return markdown_section_present([
        warnings.length === 0 ? "" : `${warningsHeading(root, single)}${warnings.join("\n")}`,
        rows.length === 0
            ? ""
            : folded(`${(0,quantity/* thousands */.oh)(others.length)}${also} ${others.length === 1 ? "object" : "objects"} ${effectsOf(others)}`, table(rows)),
        notes.length === 0 ? "" : folded((0,quantity/* counted */.hS)(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
        driftText(section),
        leftOut(countAt(root, "block") - full.length - brief.length, countAt(root, "warn") - warnings.length, others.length - rows.reduce((sum, { objects }) => sum + objects.length, 0), notes.reduce((rest, { count }) => rest - count, countAt(root, "note")), elsewhere),
    ]).join("\n\n");
};

;// CONCATENATED MODULE: ./build/report/markdown-layout.js





/** Fills the space, the most dangerous first, over all roots that there is something to say of. */
const markdown_layout_layOut = (roots, space, links, elsewhere) => {
    const sections = roots.filter((root) => !isQuiet(root)).map(emptySection);
    placeBlocking(sections, space, links);
    placePictures(sections, space);
    placeWarnings(sections, space, links);
    placeRows(sections, space);
    placeNotes(sections, space, links);
    placeDrift(sections, space);
    return {
        shown: sections.filter(({ open }) => open).sort((a, b) => (0,danger/* byDanger */.d)(a.root, b.root)),
        hidden: leftOutSections(sections.filter(({ open }) => !open), elsewhere),
    };
};
/** The sections in which nothing at all found room. */
const leftOutSections = (sections, elsewhere) => {
    const sum = (count) => sections.reduce((total, { root }) => total + count(root), 0);
    const findings = leftOut(sum((root) => countAt(root, "block")), sum((root) => countAt(root, "warn")), sum((root) => (0,destroys/* otherDestroys */.M)(root).length), sum((root) => countAt(root, "note")), elsewhere);
    return findings === "" ? "" : `In ${(0,quantity/* counted */.hS)(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};
/** Its plan destroys nothing, nothing drifted, and no rule has anything to say. */
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;
const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;
/** Names the quiet ones of several roots. */
const markdown_layout_quietRoots = (all) => {
    const roots = all.filter(isQuiet);
    if (roots.length === 0 || all.length === 1)
        return "";
    const shown = roots.slice(0, MOST_QUIET).map(({ root }) => (0,untrusted/* inlineCode */.ti)(root));
    const hidden = roots.length - shown.length;
    const named = `Nothing is destroyed in ${(0,quantity/* listed */.KE)([...shown, ...(hidden === 0 ? [] : [(0,quantity/* counted */.hS)(hidden, "more root")])])}.`;
    return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${(0,quantity/* counted */.hS)(roots.length, "other root")}.` : named;
};

// EXTERNAL MODULE: ./build/report/counts-words.js
var counts_words = __webpack_require__(5967);
;// CONCATENATED MODULE: ./build/report/markdown-title.js





/** What stands at the top of a report: the verdict, why, and how much the plan does. */
/** A green sign is for what is fine: a pass with warnings has its own. */
const markdown_title_SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" };
const WARNS = "🟡";
const FAILED = "❌";
const signOf = (review) => review.verdict === "passed" && (0,report_verdict/* findingsAt */.Gn)(review, "warn").length > 0 ? WARNS : markdown_title_SIGN[review.verdict];
/** `key`: tells several reports on one pull request apart; null where there is only one. */
const heading = (sign, key, says) => `### ${sign} destroy-guard${key === null ? "" : ` (${(0,untrusted/* inlineCode */.ti)(key)})`}: ${says}`;
/** The verdict in the word that stands in outputs and exit codes, too. */
const title = (review, key, isReportOnly) => heading(signOf(review), key, isReportOnly ? ofReport(review) : `${review.verdict}${withWarnings(review)}`);
/** `passed with 2 warnings`: a pass that somebody should read. */
const withWarnings = (review) => {
    const warnings = review.verdict === "passed" ? (0,report_verdict/* findingsAt */.Gn)(review, "warn").length : 0;
    return warnings === 0 ? "" : ` with ${(0,quantity/* counted */.hS)(warnings, "warning")}`;
};
/** A job that only reports blocks nothing. */
const ofReport = (review) => `${review.verdict === "blocked" ? "would be blocked" : `${review.verdict}${withWarnings(review)}`} (report only)`;
/** Over the report of a run that came to no verdict. */
const markdown_title_titleWithoutVerdict = (key) => heading(FAILED, key, "could not review");
/** Why the verdict is what it is, as a sentence. */
const reasonLine = (review) => `**${(0,report_phrase/* asMarkdown */.g5)((0,report_phrase/* capital */.Nx)((0,report_verdict/* because */.xx)(review)))}.**`;
/** How much the plan does: `3 deleted · 24 unchanged`. */
const countsLine = ({ counts }) => (0,counts_words/* countsWords */.M)(counts).length === 0 ? "" : `<sub>${(0,counts_words/* countsWords */.M)(counts).join(" · ")}</sub>`;

;// CONCATENATED MODULE: ./build/report/markdown.js








const LIMIT = 60_000;
const ELSEWHERE = "in the full report";
const consent = ({ override }) => override === null
    ? ""
    : `Agreed on ${(0,untrusted/* prose */.CS)(shortTime(override.at))}, to exactly this set of findings (${(0,untrusted/* inlineCode */.ti)(shortDigest(override.digest))}). Any other set blocks again.`;
/** Said where the check stays green whatever is found. */
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown, todo, single, elsewhere) => {
    const text = (section, between) => [
        markdown_section_blockingText(section),
        between,
        markdown_section_furtherText(section, single, elsewhere),
    ];
    if (single)
        return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
    const whole = (section) => [markdown_section_rootHeading(section.root), ...text(section, "")];
    const blocks = ({ root }) => countAt(root, "block") > 0;
    return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};
/** What a report begins with. */
const topOf = (review, { key, override, reportOnly = false, remarks = [] }) => markdown_section_present([
    title(review, key ?? null, reportOnly),
    reasonLine(review),
    countsLine(review),
    reportOnly ? REPORT_ONLY : refusal(override),
    consent(review),
    ...remarks,
]);
/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
const markdownReport = (review, options = {}) => {
    const { override, reportOnly = false, links = links_DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE, origin } = options;
    const top = topOf(review, options);
    const todo = whatToDo(review, reportOnly ? null : override);
    const end = markdown_section_present([markdown_layout_quietRoots(review.roots), origin === undefined ? "" : footer_footer(origin, review.digest)]);
    const space = room_room(limit - [...top, todo, ...end].join("\n\n").length - markdown_section_FRAME);
    const { shown, hidden } = markdown_layout_layOut(review.roots, space, links, elsewhere);
    return `${markdown_section_present([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./build/domain/rules/table.js
var rules_table = __webpack_require__(4333);
;// CONCATENATED MODULE: ./build/report/sarif-log.js



/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const LEVEL = { block: "error", warn: "warning", note: "note" };
const ruleSarif = ({ rule, title, says, matters, helpUri, level }) => ({
    id: rule,
    shortDescription: { text: (0,quantity/* sentence */.em)(title) },
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
    const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec((0,untrusted/* visible */.RK)(path)) ?? [];
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
                : { logicalLocations: [{ fullyQualifiedName: (0,untrusted/* visible */.RK)(subject.address), kind: "resource" }] }),
        },
    ],
    ...(otherPlaces.length === 0 ? {} : { relatedLocations: otherPlaces.map(relatedLocation) }),
    partialFingerprints: { "destroyGuard/v1": fingerprintOf(root, { rule, subject }) },
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
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(log, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/report/sarif.js









/** The default level of a rule; every result has its own. For the loss rules it is the level of the highest weight. */
const defaultLevel = (rule) => {
    const { level } = rules_table/* RULES */.y0[rule];
    const setting = typeof level === "string" ? level : level.high;
    return setting === "off" ? "note" : setting;
};
const described = (rule) => ruleSarif({ ...rules_table/* RULES */.y0[rule], rule, helpUri: (0,rule_links/* sectionOf */.ZE)(rule, rule_links/* DOCS */.iT), level: LEVEL[defaultLevel(rule)] });
/** That owners agreed to what stands in the results that blocked. */
const suppressionsOf = (override) => ({
    suppressions: [
        {
            kind: "external",
            status: "accepted",
            justification: `Agreed to by ${override?.by.map(untrusted/* visible */.RK).join(", ")}`,
        },
    ],
});
const resultsOf = (root, { verdict, override }) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return root.findings.map((finding) => {
        const { rule, level, subject } = finding;
        const agreed = verdict === "overridden" && level === "block" && override !== null;
        const result = resultSarif({
            rule,
            ruleIndex: rules_table/* RULE_NAMES */.iU.indexOf(rule),
            level: LEVEL[level],
            message: findingLine(finding, destroyFor(finding), root),
            root: root.root,
            place: placeOf(root, finding),
            otherPlaces: finding.places.slice(1).map(({ file, line }) => ({ file, line: line ?? 1 })),
            subject,
        });
        return agreed ? { ...result, ...suppressionsOf(override) } : result;
    });
};
/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
const sarifReport = (review, options = {}) => sarifLog({
    rules: rules_table/* RULE_NAMES */.iU.map(described),
    results: review.roots.flatMap((root) => resultsOf(root, review)),
    about: review.policy === null ? {} : { properties: { policy: (0,report_phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(review.policy)) } },
}, options);

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
;// CONCATENATED MODULE: ./build/version.js
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/formats.js










/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }) => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== "")
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
        return env.FORCE_COLOR !== "0";
    return stdout.isTTY === true && env.TERM !== "dumb";
};
const FORMATS = new Map([
    [
        "terminal",
        (review, shell, plain) => (0,terminal/* terminalReport */.R)(review, { width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && isColored(shell) }),
    ],
    ["markdown", (review) => markdownReport(review)],
    ["json", (review) => jsonReport(review)],
    ["sarif", (review) => sarifReport(review, { version: VERSION })],
    ["gitlab", (review) => gitlabReport(review)],
    ["junit", (review) => junitReport(review)],
    ["atlantis", (review) => atlantisReport(review)],
]);
const FORMAT_NAMES = [...FORMATS.keys()];
/** The format of `--format`. Throws InputError where there is none of this name. */
function formatNamed(name) {
    const format = FORMATS.get(name);
    if (format === undefined)
        throw (0,cli_options/* noSuch */.jl)("format", name, FORMAT_NAMES, "review");
    return format;
}

// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/keyboard/policy.js + 1 modules
var keyboard_policy = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/keyboard/policy-places.js
var policy_places = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/keyboard/program.js



/** In the second line of each script that `shim` writes. */
const SHIM_MARK = "destroy-guard shim";
/**
 * The program that plans and applies: the one that is named, else `DESTROY_GUARD_TERRAFORM`, else `terraform` or
 * `tofu`, whichever is there. Never one of our own shims, which would start this program again. Throws InputError
 * without any.
 */
function terraformProgram(named, env, cwd) {
    const wanted = named ?? (env.DESTROY_GUARD_TERRAFORM || undefined);
    const names = wanted === undefined ? ["terraform", "tofu"] : [wanted];
    for (const name of names) {
        const path = /[/\\]/.test(name) ? (0,external_node_path_.resolve)(cwd, name) : onPath(name, env);
        if (path !== null)
            return path;
    }
    throw new fault/* InputError */.d(wanted === undefined
        ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform"
        : `${wanted} was not found; check the name, or put it on the path`);
}
function onPath(name, env) {
    // Windows finds its programs by endings of its own, and has no shims of ours.
    if (process.platform === "win32")
        return name;
    const folders = (env.PATH ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}
function isProgram(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        // There, and not to be run by us: the shell would look further as well.
        return false;
    }
}
function isShim(path) {
    const start = Buffer.alloc(200);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        (0,external_node_fs_.readSync)(file, start, 0, start.length, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return start.includes(SHIM_MARK);
}

// EXTERNAL MODULE: ./build/keyboard/root/place.js
var root_place = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var trail = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/input/plan/state-mark.js
var state_mark = __webpack_require__(7738);
// EXTERNAL MODULE: ./build/keyboard/review.js + 2 modules
var review = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/keyboard/trail/entry.js
var entry = __webpack_require__(7411);
;// CONCATENATED MODULE: ./build/keyboard/apply/arguments.js

/** What `plan` may not be given here, and why. */
const REFUSED = new Map([
    ["out", "the plan is kept in a private folder, and applied from there"],
    ["json", "Terraform's output is shown as it is, and a person has to read it"],
    ["auto-approve", "what blocks is never agreed to beforehand; --yes answers where nothing blocks"],
    ["detailed-exitcode", "the exit code is that of the apply"],
    ["state", "the state would be another one than that of this root; work in the root of that state"],
    ["state-out", "the state would be another one than that of this root"],
    ["backup", "it belongs to a state that is named by hand"],
    ["chdir", 'write "destroy-guard apply --chdir DIR"'],
]);
/** Go reads `-destroy` and `--destroy` as one. */
const arguments_nameOf = (arg) => /^--?([a-z][a-z-]*)(=|$)/s.exec(arg)?.[1] ?? null;
/** Why an argument can't be handed to `plan`, as a sentence; null where it can. */
function whyRefused(arg) {
    const name = arguments_nameOf(arg) ?? "";
    const why = REFUSED.get(name);
    return why === undefined ? null : `-${name} can't be used here: ${why}`;
}
/** Options that mean the same for a plan and for its apply. */
const OF_BOTH = new Set(["lock", "lock-timeout", "parallelism", "no-color", "compact-warnings"]);
/** What stands in the environment, which Terraform puts behind its verb: it may name another file, or agree. */
const hiddenIn = (env) => ["TF_CLI_ARGS", "TF_CLI_ARGS_plan"].flatMap((name) => (env[name] ?? "").split(/\s+/).filter((word) => word !== ""));
/**
 * Looks at what is to be handed to `terraform plan`. Throws InputError for what can't be kept to here.
 * `planFile`: the plan is made already, so that only what an apply takes may still be said.
 */
function checkArguments(args, env, planFile) {
    for (const arg of [...args, ...hiddenIn(env)]) {
        const why = whyRefused(arg);
        if (why !== null)
            throw new fault/* InputError */.d(why);
    }
    if (planFile === undefined)
        return;
    const other = args.find((arg) => !OF_BOTH.has(arguments_nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
    if (other !== undefined)
        throw new fault/* InputError */.d(`${other} can't be used with a plan file, which is made already; make the plan with it, or leave the file out`);
}
/** Those of the plan's options that its apply takes as well. */
const applyArguments = (args) => args.filter((arg) => OF_BOTH.has(arguments_nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var build_review = __webpack_require__(1387);
;// CONCATENATED MODULE: ./build/keyboard/apply/questions.js



/** Up to so many addresses are typed one by one. */
const MOST_TYPED = 10;
/** The question that a review comes to. */
function questionOf({ review, place }) {
    if (review.verdict === "blocked") {
        const roots = review.roots.map((root) => ({ root, name: root.root === "." ? (0,external_node_path_.basename)(place.top) : root.root }));
        return {
            kind: "type",
            phrases: [...new Set(roots.flatMap(({ root, name }) => phrasesOf(root, name)))],
            objects: roots.flatMap(({ root }) => blockedObjects(root)),
        };
    }
    const going = review.counts.delete + review.counts.replace;
    return {
        kind: "yes",
        text: going === 0
            ? "Apply this plan?"
            : `Apply this plan? ${(0,quantity/* counted */.hS)(going, "object")} ${going === 1 ? "is" : "are"} deleted or replaced.`,
    };
}
const blocking = ({ findings }) => findings.filter(({ level }) => level === "block");
const questions_nameOf = ({ address, deposed }) => (0,untrusted/* terminalText */.eR)(deposed === null ? address : `${address} (deposed ${deposed})`);
const blockedObjects = (root) => [
    ...new Set(blocking(root).flatMap(({ subject }) => (subject === null ? [] : [questions_nameOf(subject)]))),
];
/**
 * What has to be typed of one root: the address of each object that blocks, or of many their number; and a sentence for
 * what is found about the plan as a whole.
 */
function phrasesOf(root, name) {
    const objects = blockedObjects(root);
    const ofPlan = blocking(root)
        .filter(({ subject }) => subject === null)
        .map(({ rule }) => phraseOf(rule, root, name));
    return objects.length > MOST_TYPED ? [manyPhrase(root, name, objects.length), ...ofPlan] : [...objects, ...ofPlan];
}
/** How many go, where any do; else how many are changed so that it blocks. */
const manyPhrase = ({ counts }, name, blocked) => {
    const going = counts.delete + counts.replace;
    return (0,untrusted/* terminalText */.eR)(`${going > 0 ? "destroy" : "change"} ${(0,quantity/* thousands */.oh)(going > 0 ? going : blocked)} objects in ${name}`);
};
function phraseOf(rule, { counts }, name) {
    const going = counts.delete + counts.replace;
    const objects = (count) => (0,quantity/* counted */.hS)(count, "object");
    if (rule === "wrong-environment")
        return (0,untrusted/* terminalText */.eR)(`apply ${name} to another environment`);
    if (rule === "state-swapped")
        return (0,untrusted/* terminalText */.eR)(`apply to another state in ${name}`);
    if (rule === "missing-state")
        return (0,untrusted/* terminalText */.eR)(`create ${objects(counts.create)} without a state in ${name}`);
    return (0,untrusted/* terminalText */.eR)(going > 0 ? `destroy ${objects(going)} in ${name}` : `apply ${name} all the same`);
}

;// CONCATENATED MODULE: ./build/keyboard/apply/consent.js



const refused = (reason) => ({ kind: "refused", reason });
/** Asks for whatever this review needs. Neither `--yes` nor a missing terminal ever answers what blocks. */
async function agreementTo(reviewed, asking) {
    const { review } = reviewed;
    const question = questionOf(reviewed);
    if (question.kind === "yes")
        return answerToYes(question, review, asking);
    if (!(0,build_review/* isOverridable */.UQ)(review))
        return refused("this plan failed half-way, so it can't be applied; make it again");
    const consent = await asking.consentTo(review);
    if (consent?.kind === "refused")
        return refused(consent.reason);
    if (consent?.kind === "overridden")
        return { kind: "agreed", agreed: { by: consent.by, how: "consent" }, verdict: "overridden" };
    return typed(question, review, asking);
}
async function answerToYes({ text }, { verdict }, { terminal, yes }) {
    if (yes)
        return { kind: "agreed", agreed: { by: [userName()], how: "yes" }, verdict };
    if (terminal === null)
        return refused("this asks on a terminal, and there is none; where nothing blocks, --yes answers");
    const answer = await terminal.ask(`\n${text} Only "yes" will be accepted: `);
    return answer === "yes"
        ? { kind: "agreed", agreed: { by: [userName()], how: "typed" }, verdict }
        : refused("it was not agreed to");
}
const LEFT = 3;
async function typed({ phrases, objects }, { verdict }, { terminal, yes, tell }) {
    if (yes)
        return refused("--yes does not answer what blocks; run it without, in a terminal, or give a signed consent");
    if (terminal === null)
        return refused("what blocks can only be agreed to by a person in a terminal, or by a signed consent");
    if (objects.length > 0)
        tell(`\nWhat blocks:\n${objects.map((object) => `  ${object}\n`).join("")}`);
    tell(`\nTo apply this plan all the same, type ${phrases.length === 1 ? "this line" : "each of these lines"}:\n`);
    for (const phrase of phrases) {
        if (!(await isTyped(phrase, terminal, tell)))
            return refused("it was not agreed to");
    }
    return { kind: "agreed", agreed: { by: [userName()], how: "typed" }, verdict };
}
/** A slip of the hand may be mended, an empty line is a no. */
async function isTyped(phrase, terminal, tell) {
    for (let left = LEFT; left > 0; left--) {
        const answer = await terminal.ask(`  ${phrase}\n> `);
        if (answer === phrase)
            return true;
        if (answer === null || answer === "")
            return false;
        tell(left > 1 ? "That is something else.\n" : "");
    }
    return false;
}
/** The account that this runs under. Who sits in front of it nobody can tell. */
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // An account without a name, as containers have it.
        return `uid ${process.getuid?.() ?? "unknown"}`;
    }
}

;// CONCATENATED MODULE: ./build/keyboard/apply/private-folder.js



/**
 * A folder that only this user can look into (0700), for a plan, which holds secrets. In memory where the system has a
 * place for that (XDG_RUNTIME_DIR). It goes with `remove`, and at the latest when this process ends.
 */
function privateFolder(env) {
    const runtime = env.XDG_RUNTIME_DIR;
    const isThere = runtime !== undefined && (0,external_node_fs_.statSync)(runtime, { throwIfNoEntry: false })?.isDirectory() === true;
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(isThere ? runtime : (0,external_node_os_.tmpdir)(), "destroy-guard-apply-"));
    const remove = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    process.once("exit", remove);
    return {
        path,
        remove: () => {
            remove();
            process.off("exit", remove);
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/input/plan/saved.js
var saved = __webpack_require__(4320);
;// CONCATENATED MODULE: ./build/keyboard/apply/run.js



/**
 * Runs the program with this process's own streams, so that all it says is seen as it says it and it may ask for
 * variables; signals are handed on, and it is waited for. Its exit code comes back; of one that a signal ended, the
 * code that shells give. `hidden`: arguments in the environment (`TF_CLI_ARGS`) count. Throws InputError where it can't
 * be started.
 */
async function run(args, { program, folder, env, signals }, { hidden }) {
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: folder,
        stdio: "inherit",
        env: hidden ? env : (0,saved/* withoutHiddenArguments */.r)(env),
    });
    signals.child = child;
    try {
        return await new Promise((resolve, reject) => {
            child.once("error", (cause) => reject(new fault/* InputError */.d(`${program} could not be started: ${cause.message}`, { cause })));
            child.once("close", (code, signal) => resolve(code ?? 128 + (SIGNAL_NUMBERS.get(signal ?? "") ?? 0)));
        });
    }
    finally {
        signals.child = null;
    }
}
const SIGNAL_NUMBERS = new Map([
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGQUIT", 3],
    ["SIGABRT", 6],
    ["SIGKILL", 9],
    ["SIGSEGV", 11],
    ["SIGPIPE", 13],
    ["SIGTERM", 15],
]);

;// CONCATENATED MODULE: ./build/keyboard/apply/signals.js

const WATCHED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"];
/** The exit code of a program that a signal ended, as shells count it. */
const codeOf = (signal) => 128 + external_node_os_.constants.signals[signal];
/**
 * What signals do while an apply is under way: this process does not end by them, but at the next point where nothing
 * is left behind. The program that runs at the moment is handed the signal and waited for: how to end is its own
 * matter.
 */
class Signals {
    /** The first one that came. */
    caught = null;
    #hasTerminal;
    #abort = new AbortController();
    #listeners = new Map();
    #child = null;
    /** `hasTerminal`: keys that send a signal send it to every program in the terminal, so also to the one we started. */
    constructor(hasTerminal) {
        this.#hasTerminal = hasTerminal;
        for (const signal of WATCHED) {
            const listener = () => this.#on(signal);
            this.#listeners.set(signal, listener);
            process.on(signal, listener);
        }
    }
    /** Ends what can be ended at once: a question, the reading of a plan. */
    get signal() {
        return this.#abort.signal;
    }
    /** The program to hand signals to; null: there is none any more. */
    set child(child) {
        this.#child = child;
    }
    release() {
        for (const [signal, listener] of this.#listeners)
            process.off(signal, listener);
    }
    #on(signal) {
        this.caught ??= signal;
        this.#abort.abort();
        // Handed on as well, a Ctrl-C would come twice, and at the second one Terraform stops in the middle of things.
        const isFromKey = this.#hasTerminal && (signal === "SIGINT" || signal === "SIGQUIT");
        // Terraform knows two ways to be asked to end; by all others it is simply gone.
        if (!isFromKey)
            this.#child?.kill(signal === "SIGINT" ? "SIGINT" : "SIGTERM");
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/keyboard/apply/terminal.js

/** The terminal that a command was started in; null where a person can't be asked. */
function terminalOf({ stdin, stderr }, signal) {
    if (!isPersonThere({ stdin, stderr }))
        return null;
    let lines = null;
    const waiting = [];
    let wake = () => { };
    let isOver = false;
    const end = () => {
        isOver = true;
        wake();
    };
    signal.addEventListener("abort", end);
    // Opened with the first question: until then the terminal is Terraform's, which may ask for variables.
    const opened = () => {
        // The terminal's own editing stays on, and with it the keys that send signals.
        const opening = (0,external_node_readline_.createInterface)({ input: stdin, terminal: false });
        return opening
            .on("line", (line) => {
            waiting.push(line);
            wake();
        })
            .on("close", end);
    };
    return {
        ask: async (text) => {
            lines ??= opened();
            stderr.write(text);
            while (waiting.length === 0 && !isOver && !signal.aborted)
                await new Promise((resolve) => {
                    wake = resolve;
                });
            return signal.aborted ? null : (waiting.shift()?.trim() ?? null);
        },
        close: () => {
            signal.removeEventListener("abort", end);
            lines?.close();
        },
    };
}
/** Whether keys that send signals send them to this process and to all that it starts. */
const isInTerminal = ({ stdin, stdout, stderr }) => ("isTTY" in stdin && stdin.isTTY === true) || stdout.isTTY === true || stderr.isTTY === true;
/** Both ends of the talk: what is read, and where the questions stand. */
const isPersonThere = ({ stdin, stderr }) => "isTTY" in stdin && stdin.isTTY === true && stderr.isTTY === true;

;// CONCATENATED MODULE: ./build/keyboard/apply/apply.js













/**
 * Plans, reviews, asks, and applies exactly what was reviewed; the exit code comes back. A signal ends it where nothing
 * is left half done: before Terraform's apply nothing is applied, and during it Terraform decides. Throws InputError
 * where a plan can't be read or the trail not be written; then nothing is applied.
 */
async function apply(applying) {
    const { planFile, signals, shell } = applying;
    const folder = planFile === null ? privateFolder(shell.env) : null;
    try {
        const file = planFile ?? (0,external_node_path_.join)(folder.path, "tfplan");
        const planned = planFile === null ? await plan(file, applying) : verdict/* EXIT */.dc.passed;
        if (signals.caught !== null)
            return stopped(applying);
        if (planned !== verdict/* EXIT */.dc.passed)
            return planned;
        const reviewed = await reviewedOf(file, applying);
        if (signals.caught !== null || reviewed === null)
            return stopped(applying);
        await written(`\n${applying.report(reviewed.review)}`, shell);
        return await decided(file, reviewed, applying);
    }
    finally {
        folder?.remove();
    }
}
function stopped({ signals, shell }) {
    const signal = signals.caught ?? "SIGTERM";
    (0,cli_shell/* say */.cv)(shell, `stopped by ${signal}; nothing was applied`);
    return codeOf(signal);
}
async function stoppedAfter(reviewed, applying) {
    const code = stopped(applying);
    await applying.trail.append(lineFor(reviewed, "refused"));
    return code;
}
/** Waits until it is out: where nobody reads, this ends here, and not in the middle of the apply. */
const written = (text, { stdout }) => "writable" in stdout
    ? new Promise((resolve) => void stdout.write(text, () => resolve()))
    : Promise.resolve(void stdout.write(text));
async function plan(file, applying) {
    // First of all options: behind one that lacks its value it would be taken for that.
    // Terraform would end with the advice to apply the file by hand, which is gone soon. In automation it gives none.
    const env = { ...applying.env, TF_IN_AUTOMATION: applying.env.TF_IN_AUTOMATION ?? "1" };
    const args = ["plan", `-out=${file}`, ...plain(applying), ...applying.args];
    const code = await run(args, { ...applying, env }, { hidden: true });
    if (code !== verdict/* EXIT */.dc.passed || (0,external_node_fs_.existsSync)(file) || applying.signals.caught !== null)
        return code;
    (0,cli_shell/* say */.cv)(applying.shell, "the plan was made, and is not where it was to be; nothing was applied");
    return verdict/* EXIT */.dc.input;
}
/** Terraform does not know NO_COLOR: what people ask of every program is told it in its own words. */
const plain = ({ env }) => ((env.NO_COLOR ?? "") === "" ? [] : ["-no-color"]);
/** Null where a signal came while it was read. */
async function reviewedOf(file, applying) {
    const { program, folder, policy, place, trail, signals, shell } = applying;
    try {
        return await (0,review/* reviewSaved */._)({ file, folder, program }, {
            policy,
            place,
            now: shell.now(),
            trail: trail.read().lines,
            signal: signals.signal,
            pullState: () => (0,state_mark/* stateMarkNow */.hQ)(program, folder, shell.env),
            isSaved: true,
        });
    }
    catch (error) {
        if (signals.caught !== null)
            return null;
        throw error;
    }
}
async function decided(file, reviewed, applying) {
    const { signals, shell, trail } = applying;
    if (isNothing(reviewed.review)) {
        (0,cli_shell/* say */.cv)(shell, "there is nothing to apply");
        return verdict/* EXIT */.dc.passed;
    }
    const agreement = await asked(reviewed, applying);
    if (signals.caught !== null)
        return stoppedAfter(reviewed, applying);
    if (agreement.kind === "refused")
        return apply_refused(agreement.reason, reviewed, applying);
    if ((await (0,review/* fileHash */.L)(file)) !== reviewed.plan)
        return apply_refused(`${file} was changed after it was reviewed; make the plan again`, reviewed, applying);
    const agreed = { agreed: agreement.agreed, verdict: agreement.verdict };
    await trail.append(lineFor(reviewed, "agreed", agreed));
    if (signals.caught !== null)
        return stoppedAfter(reviewed, applying);
    const args = ["apply", ...plain(applying), ...applyArguments(applying.args), file];
    const code = await run(args, applying, { hidden: false });
    await ended(lineFor(reviewed, code === verdict/* EXIT */.dc.passed ? "applied" : "failed", { ...agreed, exitCode: code }), applying);
    return code;
}
/** Terraform itself says of a plan that it changes nothing; OpenTofu does not, and then it is asked for. */
const isNothing = ({ verdict, roots }) => verdict === "passed" && roots.every(({ applyable, errored }) => applyable === false && !errored);
async function asked(reviewed, { signals, shell, yes, consentTo }) {
    const terminal = terminalOf(shell, signals.signal);
    try {
        const tell = (text) => void shell.stderr.write(text);
        return await agreementTo(reviewed, { consentTo, terminal, yes, tell });
    }
    finally {
        terminal?.close();
    }
}
async function apply_refused(reason, reviewed, { trail, shell }) {
    (0,cli_shell/* say */.cv)(shell, `nothing was applied: ${reason}`);
    await trail.append(lineFor(reviewed, "refused"));
    return verdict/* EXIT */.dc.blocked;
}
/** The apply is over, so whatever fails now is told and changes no exit code. */
async function ended(line, applying) {
    const { trail, shell } = applying;
    try {
        await trail.append({ ...line, state: (await stateAfter(applying)) ?? line.state });
    }
    catch (error) {
        (0,cli_shell/* say */.cv)(shell, `this apply has ended, and that can't be written down: ${error instanceof Error ? error.message : error}`);
    }
}
/** The state that the apply left: what the next one is compared with. */
async function stateAfter({ program, folder, shell }) {
    try {
        return await (0,state_mark/* stateMarkNow */.hQ)(program, folder, shell.env);
    }
    catch (error) {
        (0,cli_shell/* say */.cv)(shell, `the state after this apply can't be told: ${error instanceof Error ? error.message : error}`);
        return null;
    }
}
const lineFor = ({ review, place, state, plan }, decision, more = {}) => (0,entry/* entryOf */.M)("apply", decision, {
    place,
    state,
    verdict: review.verdict,
    digest: review.digest,
    counts: review.counts,
    plan,
    ...more,
});

// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(4381);
;// CONCATENATED MODULE: ./build/keyboard/apply/misplaced.js




/**
 * Terraform's own options, as people type them behind "apply" by habit: those of plan and apply, of Terraform and
 * OpenTofu. The value says whether the next word belongs to it where none stands in its own.
 * internal/command/arguments of both.
 */
const TERRAFORM = new Map([
    ...["destroy", "refresh-only", "refresh", "input", "lock", "no-color", "compact-warnings", "detailed-exitcode"].map((name) => [name, false]),
    ...["json", "auto-approve", "allow-deferral", "concise", "show-sensitive", "consolidate-warnings"].map((name) => [name, false]),
    ...["replace", "target", "exclude", "target-file", "exclude-file", "var", "var-file", "lock-timeout"].map((name) => [name, true]),
    ...["parallelism", "generate-config-out", "out", "state", "state-out", "backup", "chdir", "deprecation"].map((name) => [name, true]),
]);
/** What stands in front of the "--", told apart; null where an option is neither's. */
function sorted(args, options) {
    const [ours, theirs, files] = [[], [], []];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        const name = arguments_nameOf(arg) ?? "";
        const own = arg.startsWith("--") && Object.hasOwn(options, name) ? options[name] : undefined;
        const isTheirs = own === undefined && TERRAFORM.has(name);
        if (arg.startsWith("-") && own === undefined && !isTheirs)
            return null;
        const takesNext = isTheirs ? TERRAFORM.get(name) === true : own?.type === "string";
        const words = takesNext && !arg.includes("=") ? args.slice(at, at + 2) : [arg];
        (isTheirs ? theirs : ours).push(...words);
        if (!arg.startsWith("-"))
            files.push(arg);
        at += words.length - 1;
    }
    return { ours, theirs, planFile: files[0] };
}
const command = (ours, theirs) => [
    "destroy-guard apply",
    ...ours.map(shell_word/* shellWord */.r),
    ...(theirs.length === 0 ? [] : ["--", ...theirs.map(shell_word/* shellWord */.r)]),
].join(" ");
const isApproval = (arg) => arguments_nameOf(arg) === "auto-approve";
/** Throws InputError, with the command as it was meant, where options of Terraform stand in front of the "--". */
function refuseMisplaced(own, args, options) {
    const found = sorted(own, options);
    if (found === null || found.theirs.length === 0)
        return;
    const { ours, theirs, planFile } = found;
    const rest = [...theirs.filter((arg) => !isApproval(arg)), ...args];
    checkArguments(rest, {}, planFile);
    const approval = theirs.find(isApproval);
    if (approval !== undefined) {
        const answered = ["--yes", ...ours.filter((arg) => arg !== "--yes")];
        throw (0,cli_options/* usageError */.Wp)(`${whyRefused(approval)}: ${command(answered, rest)}`, "apply");
    }
    const names = theirs.filter((arg) => TERRAFORM.has(arguments_nameOf(arg) ?? "")).map((arg) => arg.replace(/=.*$/s, ""));
    const are = names.length === 1 ? "is an option of Terraform, and belongs" : "are options of Terraform, and belong";
    throw (0,cli_options/* usageError */.Wp)(`${(0,quantity/* listed */.KE)(names)} ${are} behind "--": ${command(ours, rest)}`, "apply");
}

;// CONCATENATED MODULE: ./build/keyboard/apply/signed.js


/** Signed consents in the place of typing. Where none is named, a person is asked. */
const signedConsent = ({ consent: files = [], signers, policy }, shell) => async (review) => {
    if (files.length === 0)
        return null;
    // Loaded only here: few applies have one.
    const { consentTo } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 3485));
    const { refusalLines } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 8497));
    const { cwd, env } = shell;
    const deciding = { cwd, env, now: shell.now(), required: policy.override.required };
    const withinReach = isInTerminal(shell) ? new Set() : await keysOf(shell);
    const named = { files, signers: signers ?? policy.override.signers };
    const { review: after, refusals } = await consentTo(review, named, { ...deciding, withinReach });
    if (after.override === null)
        return { kind: "refused", reason: refusalLines(refusals).join("\n") };
    await tell(after, shell);
    return { kind: "overridden", by: after.override.by };
};
/** Without a terminal an agent may be what runs this: a key that it can use proves nothing. */
async function keysOf({ env }) {
    const { keysWithinReach } = await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 4010));
    return keysWithinReach({ env, signal: new AbortController().signal });
}
/** Who agreed, and what their signature proves. */
async function tell({ override }, shell) {
    const { asTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 650));
    const { signedPhrase } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6235));
    for (const signed of override?.signed ?? [])
        (0,cli_shell/* say */.cv)(shell, asTerminal(signedPhrase(signed)));
}

;// CONCATENATED MODULE: ./build/keyboard/apply/command.js



















const OPTIONS = {
    chdir: { type: "string", value: "DIR", says: "folder of the root module (default: this one)" },
    yes: { type: "boolean", says: "do not ask where nothing blocks; what blocks is never agreed to by it" },
    policy: {
        type: "string",
        value: "FILE",
        says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
    },
    terraform: {
        type: "string",
        value: "CMD",
        says: "program that plans and applies (default: $DESTROY_GUARD_TERRAFORM, then terraform, then tofu)",
    },
    consent: {
        type: "string",
        value: "FILE",
        multiple: true,
        says: "a person's signed consent to what blocks, in the place of typing (agree --help); may stand several times",
    },
    signers: {
        type: "string",
        value: "FILE",
        says: "whose signatures count (default: override.signers of the policy, never of the repository's own)",
    },
    log: trail/* TRAIL_OPTION */.$d,
    ...cli_options/* HELP */._$,
};
const SAYS = "plans, reviews, asks, and applies exactly the plan that was reviewed";
const USAGE = (0,usage/* usageOf */.F)({
    name: "apply",
    says: SAYS,
    forms: ["[OPTIONS] [PLANFILE] [-- ARGS...]"],
    text: `  Without PLANFILE it runs "terraform plan ARGS..." first, and keeps the plan in a
  private folder until it ends. ARGS is what "plan" takes: -destroy, -target, -var-file,
  -replace, -refresh-only.

  Nothing blocks: it asks once, as Terraform does. Something blocks: the address of each
  object that blocks has to be typed, in a terminal. Then exactly the plan that was
  reviewed is applied, and the decision is written down ("destroy-guard log").

  It is a seat belt, not a wall: whoever has the credentials can call the cloud without
  it. The wall is credentials that can't destroy.

EXIT CODES
  Terraform's, where it was started to plan without success, or to apply · 1 not agreed
  to, so nothing was applied · 2 wrong usage, or something can't be read or written;
  nothing was applied · 130 and others above 128: stopped by a signal`,
    options: OPTIONS,
    examples: [
        "destroy-guard apply",
        "destroy-guard apply tfplan",
        "destroy-guard apply --chdir infra/prod -- -target=aws_instance.web",
        "destroy-guard apply -- -destroy",
    ],
});
async function applyCommand(argv, shell) {
    const cut = argv.indexOf("--");
    const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
    refuseMisplaced(own, args, OPTIONS);
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(own, OPTIONS, "apply");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, USAGE);
    const [planFile, ...more] = positionals;
    if (more.length > 0)
        throw (0,cli_options/* usageError */.Wp)(`apply takes one plan file; what "plan" is to be given stands behind "--"`, "apply");
    checkArguments(args, shell.env, planFile);
    const folder = folderOf(values.chdir, shell);
    const place = (0,root_place/* placeOf */.$)(folder, shell.env);
    const places = (0,policy_places/* policyPlaces */.n)(values.policy, { cwd: shell.cwd, top: place.top, env: shell.env });
    const policy = await (0,keyboard_policy/* policyFor */.K)(places, place.root, shell.cwd);
    const format = formatNamed("terminal");
    const applying = {
        planFile: planFile === undefined ? null : (0,external_node_path_.resolve)(folder, planFile),
        args,
        program: terraformProgram(values.terraform, shell.env, shell.cwd),
        folder,
        place,
        policy,
        trail: (0,trail/* trailAt */.Au)((0,trail/* trailPath */.yg)(values.log, shell), shell.now),
        yes: values.yes === true,
        consentTo: signedConsent({ ...values, policy }, shell),
        env: shell.env,
        report: (review) => format(review, shell, false),
        shell,
    };
    const signals = new Signals(isInTerminal(shell));
    const release = whenNobodyReads(shell);
    try {
        return await apply({ ...applying, signals });
    }
    finally {
        release();
        signals.release();
    }
}
function folderOf(chdir, { cwd }) {
    const folder = (0,external_node_path_.resolve)(cwd, chdir ?? ".");
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new fault/* InputError */.d(`${chdir} is no folder; --chdir names the folder of the root module`);
}
/**
 * Where what is said can't be read any more (`| head`), nothing may be applied: nobody has seen the review. By itself a
 * closed pipe would end this process with 0.
 */
function whenNobodyReads({ stdout }) {
    if (!("prependListener" in stdout))
        return () => { };
    const stream = stdout;
    const closed = (error) => {
        if (error.code !== "EPIPE")
            return;
        process.exitCode = verdict/* EXIT */.dc.input;
        (0,external_node_fs_.writeSync)(2, "destroy-guard: standard output was closed before the review was read; nothing was applied\n");
    };
    stream.prependListener("error", closed);
    return () => void stream.removeListener("error", closed);
}
const APPLY = { says: SAYS, usage: USAGE, options: OPTIONS, run: applyCommand };

// EXTERNAL MODULE: ./build/keyboard/consent/usage.js
var consent_usage = __webpack_require__(1958);
;// CONCATENATED MODULE: ./build/keyboard/consent/command.js

const AGREE = {
    says: consent_usage/* AGREE_SAYS */.Y3,
    usage: consent_usage/* AGREE_USAGE */.$6,
    options: consent_usage/* AGREE_OPTIONS */.EO,
    // Loaded only here: few runs ask anybody.
    run: async (args, shell) => (await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 1559))).agree(args, shell),
};

// EXTERNAL MODULE: ./build/keyboard/hook/command.js + 7 modules
var hook_command = __webpack_require__(5779);
;// CONCATENATED MODULE: ./build/keyboard/log/words.js




/** The trail in words: one line for each decision. */
const HOW = { typed: "who typed it", yes: "by --yes", consent: "by a signed consent" };
/** `2026-11-21 12:00:00` in UTC. */
const time = (at) => at.slice(0, 19).replace("T", " ");
/** A root at the top of its repository is called by its folder: `.` would be the name of many. */
const rootName = ({ root, top }) => (root === "." ? (0,external_node_path_.basename)(top) : root);
function sentenceOf(line) {
    const { place, verdict, counts, agreed, exitCode } = line;
    const where = place === null ? "" : `${rootName(place)}${place.workspace === "default" ? "" : ` (workspace ${place.workspace})`}`;
    const by = agreed === null ? "" : `agreed: ${(0,quantity/* listed */.KE)(agreed.by)}, ${HOW[agreed.how] ?? agreed.how}`;
    const ended = exitCode === null ? "" : `Terraform ended with ${exitCode}`;
    const what = counts === null ? "" : (0,counts_words/* countsWords */.M)(counts).join(", ");
    return [line.decision, where, verdict === null ? "" : verdict, what, by, ended]
        .filter((part) => part !== "")
        .join("; ");
}
/** Every decision on a line of its own: when, by what, what, where. */
const logWords = (lines) => lines
    .map((line) => `${(0,untrusted/* terminalText */.eR)(`${time(line.at)}  ${line.command.padEnd(12)}  ${sentenceOf(line)}`)}\n`)
    .join("");
/** The same for programs. */
const logJson = (lines) => `${(0,untrusted/* printableJson */.et)(JSON.stringify(lines, null, 2))}\n`;
const BROKEN = {
    unreadable: "can't be read as a line of the trail",
    changed: "was changed after it was written",
    missing: "does not follow the one before: at least one line between them is missing",
};
/** What `--verify` finds, in a sentence. */
const chainWords = (path, { lines, broken }) => {
    if (broken !== null)
        return `${(0,untrusted/* terminalText */.eR)(path)}: line ${broken.at} ${BROKEN[broken.what]}\n`;
    const last = lines.at(-1);
    return last === undefined
        ? `${(0,untrusted/* terminalText */.eR)(path)}: there is no line yet\n`
        : `${(0,untrusted/* terminalText */.eR)(path)}: ${lines.length} ${lines.length === 1 ? "line follows" : "lines follow"} one another, none was changed; the last is ${last.hash}\n`;
};

;// CONCATENATED MODULE: ./build/keyboard/log/command.js










const command_FORMATS = new Map([
    ["terminal", logWords],
    ["json", logJson],
]);
const command_OPTIONS = {
    root: { type: "string", value: "DIR", says: "only this root" },
    format: {
        type: "string",
        value: "FORMAT",
        default: "terminal",
        says: "form of the list",
        words: [...command_FORMATS.keys()],
    },
    verify: {
        type: "boolean",
        says: "say whether the trail is whole, or which line is the first that was changed or is missing",
    },
    last: {
        type: "string",
        value: "HASH",
        says: "the last line that you know of, as --verify told it: lines that were cut off at the end can be told only by it",
    },
    log: trail/* TRAIL_OPTION */.$d,
    ...cli_options/* HELP */._$,
};
const command_SAYS = "shows what was decided at this keyboard, and whether the trail of it is whole";
const command_USAGE = (0,usage/* usageOf */.F)({
    name: "log",
    says: command_SAYS,
    forms: ["[--root DIR] [--format FORMAT]", "--verify [--last HASH]"],
    text: `  "apply", "agree" and "hook" write a line for each decision: when, which command,
  which root, what the review said, who agreed, how Terraform ended. No values of a
  plan.

  Each line has the hash of the line before, so that a change shows. Whoever owns the
  machine can write the whole trail anew.

EXIT CODES
  0 shown, or whole · 1 with --verify: something was changed or is missing ·
  2 wrong usage, or the trail can't be read`,
    options: command_OPTIONS,
    examples: ["destroy-guard log --root infra/prod", "destroy-guard log --verify"],
});
async function log(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, command_OPTIONS, "log");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, command_USAGE);
    if (positionals.length > 0)
        throw (0,cli_options/* usageError */.Wp)("log takes no arguments", "log");
    const words = command_FORMATS.get(values.format);
    if (words === undefined)
        throw (0,cli_options/* noSuch */.jl)("format of log", values.format, [...command_FORMATS.keys()], "log");
    const { path, read } = (0,trail/* trailAt */.Au)((0,trail/* trailPath */.yg)(values.log, shell), shell.now);
    const chain = read();
    if (values.verify === true || values.last !== undefined)
        return verified(path, chain, values.last, shell);
    if (chain.broken !== null)
        (0,cli_shell/* say */.cv)(shell, chainWords(path, chain).trimEnd());
    const lines = chain.lines.filter(isOf(values.root, shell.cwd));
    if (lines.length === 0)
        (0,cli_shell/* say */.cv)(shell, `${(0,untrusted/* terminalText */.eR)(path)}: ${noLine(values.root, chain.lines)}`);
    return (0,cli_shell/* print */.yy)(shell, words(lines));
}
const noLine = (root, lines) => {
    const names = [...new Set(lines.flatMap(({ place }) => (place === null ? [] : [rootName(place)])))];
    if (root === undefined || names.length === 0)
        return "there is no line yet";
    return (0,untrusted/* terminalText */.eR)(`there is no line of the root ${root}; there are lines of ${(0,quantity/* listed */.KE)(names)}`);
};
/** By the name that the trail gives a root, or by its folder. */
const isOf = (root, cwd) => ({ place }) => root === undefined ||
    (place !== null &&
        (rootName(place) === root || (0,external_node_path_.relative)((0,external_node_path_.resolve)(place.top, place.root), (0,external_node_path_.resolve)(cwd, root)) === ""));
/**
 * Lines that were cut off at the end leave a chain that is whole: only who kept the hash of the last line can tell, and
 * gives it as `last`.
 */
function verified(path, chain, last, shell) {
    shell.stdout.write(chainWords(path, chain));
    if (chain.broken !== null)
        return verdict/* EXIT */.dc.blocked;
    if (last === undefined || chain.lines.some(({ hash }) => hash === last))
        return verdict/* EXIT */.dc.passed;
    if (!/^sha256:[0-9a-f]{64}$/.test(last))
        throw new fault/* InputError */.d(`"${last}" is no hash of a line: sha256:… is one`);
    shell.stdout.write(`No line has the hash ${last}: lines at the end are missing, or this is another trail.\n`);
    return verdict/* EXIT */.dc.blocked;
}
/** `log`: shows the trail; with `--verify` says whether it is whole, and ends with 1 where it is not. */
const LOG = { says: command_SAYS, usage: command_USAGE, options: command_OPTIONS, run: log };

;// CONCATENATED MODULE: ./build/keyboard/shim/hand-over.js


/**
 * `terraform apply …` or `terraform destroy …` as a call of `destroy-guard apply`, which runs with `program`.
 *
 * What needed no answer from a person still needs none where nothing blocks: an apply with `-auto-approve`, and one of
 * a saved plan where no person is there.
 */
function handOver(program, args, shell) {
    return APPLY.run(applyCall(program, args, { isPersonThere: isPersonThere(shell) }), shell);
}
const hand_over_nameOf = (arg) => /^--?([a-z][a-z-]*)/.exec(arg)?.[1] ?? "";
/**
 * Options whose value may be the next word (https://pkg.go.dev/flag). Of apply's own; `var` and the like are plan's.
 */
const TAKES_NEXT = new Set("var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(" "));
const hand_over_isApproval = (arg) => /^--?auto-approve(=|$)/.test(arg);
/** A saved plan asks for no variables. */
const isInput = (arg) => /^--?input(=|$)/.test(arg);
function applyCall(program, args, { isPersonThere }) {
    const at = args.findIndex((arg) => arg !== "" && !arg.startsWith("-"));
    const chdir = args.slice(0, at).find((arg) => hand_over_nameOf(arg) === "chdir");
    const rest = args.slice(at + 1);
    const { options, plans } = split(rest);
    const approves = options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg));
    const kept = options.filter((arg) => !hand_over_isApproval(arg) && !(plans.length > 0 && isInput(arg)));
    return [
        "--terraform",
        program,
        ...(chdir === undefined ? [] : ["--chdir", chdir.replace(/^[^=]*=/, "")]),
        ...(approves || (plans.length > 0 && !isPersonThere) ? ["--yes"] : []),
        ...plans,
        "--",
        ...(args[at] === "destroy" ? ["-destroy"] : []),
        ...kept,
    ];
}
function split(args) {
    for (let i = 0; i < args.length; i++) {
        const arg = args[i];
        if (!arg.startsWith("-"))
            return { options: args.slice(0, i), plans: args.slice(i) };
        if (!arg.includes("=") && TAKES_NEXT.has(hand_over_nameOf(arg)))
            i++;
    }
    return { options: args, plans: [] };
}

// EXTERNAL MODULE: ./build/keyboard/hook/reasons.js
var reasons = __webpack_require__(5939);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/word.js
var word = __webpack_require__(7823);
// EXTERNAL MODULE: ./build/keyboard/hook/terraform.js
var terraform = __webpack_require__(4382);
;// CONCATENATED MODULE: ./build/keyboard/shim/judged.js





/** Whether the real program may run where nobody sits at a terminal: 0, or 1 and why not. */
function judged(name, args, shell) {
    const program = name === "tofu" ? "tofu" : "terraform";
    const hidden = Object.entries(shell.env).flatMap(([key, value]) => key.startsWith("TF_CLI_ARGS") && value !== undefined ? [[key, value]] : []);
    const call = { program, args: args.map(word/* known */.eO), folder: shell.cwd, maybe: false, unsure: null };
    const answer = (0,terraform/* answerTo */.o)({ ...call, hidden: new Map(hidden) });
    if (answer.kind !== "deny" || (answer.why !== "surgery" && answer.why !== "init"))
        return verdict/* EXIT */.dc.passed;
    (0,cli_shell/* say */.cv)(shell, `${(0,reasons/* objection */.C4)(answer.why, answer.command)} In a terminal this runs.`);
    return verdict/* EXIT */.dc.blocked;
}

;// CONCATENATED MODULE: ./build/keyboard/shim/script.js

/** Quoted for a POSIX shell, whatever is in it. */
const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`;
/**
 * A program that stands before the real one of the same name on the path. In sh, so that what is none of its business
 * costs a few milliseconds and then *is* the real program: `exec` leaves streams, signals and exit code as they are.
 * Written for dash, bash and the sh of macOS. `guard`: how destroy-guard is started, word by word.
 *
 * The real program is the next one of that name on the path that is no shim: its mark stands in the second line.
 */
const shimScript = (name, guard) => `#!/bin/sh
# ${SHIM_MARK} for ${name}: apply and destroy go through "destroy-guard apply". Written by "destroy-guard shim".
guard() { ${guard.map(quoted).join(" ")} "$@"; }

real=
old_ifs=$IFS
IFS=:
set -f
for folder in $PATH; do
  file=\${folder:-.}/${name}
  [ -f "$file" ] && [ -x "$file" ] || continue
  { IFS= read -r _ && IFS= read -r second; } < "$file" 2>/dev/null || second=
  case $second in *'${SHIM_MARK}'*) continue ;; esac
  real=$file
  break
done
set +f
IFS=$old_ifs
if [ -z "$real" ]; then
  echo 'destroy-guard: no ${name} was found behind this shim; install it, or put its folder on PATH' >&2
  exit 127
fi

verb=
for arg in "$@"; do
  case $arg in
    '' | -*) ;;
    *) verb=$arg; break ;;
  esac
done
case "$*" in
  "$verb -help" | "$verb --help" | "$verb -h") verb=help ;;
esac
if [ -z "$verb" ]; then
  # Without a verb of its own, Terraform takes one from there.
  set -f
  for arg in \${TF_CLI_ARGS-}; do
    case $arg in
      -*) ;;
      *)
        echo 'destroy-guard: TF_CLI_ARGS holds a command; write it behind ${name}' >&2
        exit 1
        ;;
    esac
  done
  set +f
fi
case $verb in
  apply | destroy)
    guard shim --hand-over "$real" -- "$@"
    exit $?
    ;;
  state | import | taint | untaint | workspace | env | force-unlock | init)
    [ -t 0 ] || guard shim --judge ${quoted(name)} -- "$@" || exit $?
    ;;
esac
exec "$real" "$@"
`;

;// CONCATENATED MODULE: ./build/keyboard/shim/command.js










const shim_command_OPTIONS = {
    "hand-over": { type: "string", value: "PROGRAM", says: "what the scripts call with an apply or a destroy" },
    judge: { type: "string", value: "NAME", says: "what the scripts call with what may change a state" },
    ...cli_options/* HELP */._$,
};
const shim_command_SAYS = "writes a terraform and a tofu that go through the review, to stand first on PATH";
const shim_command_USAGE = (0,usage/* usageOf */.F)({
    name: "shim",
    says: shim_command_SAYS,
    forms: ["DIR"],
    text: `  Writes "terraform" and "tofu" into DIR, for whatever has no hooks. With DIR first on
  PATH, "apply" and "destroy" go to "destroy-guard apply", changes of the state are
  refused where there is no terminal, and everything else is run by the real program,
  which is the next one on PATH.

  Whoever calls the real program by its path goes past it.`,
    options: shim_command_OPTIONS,
    examples: ["destroy-guard shim ~/.local/share/destroy-guard/bin"],
});
async function shim(argv, shell) {
    const cut = argv.indexOf("--");
    const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(own, shim_command_OPTIONS, "shim");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, shim_command_USAGE);
    if (values["hand-over"] !== undefined)
        return handOver(values["hand-over"], args, shell);
    if (values.judge !== undefined)
        return judged(values.judge, args, shell);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0 || args.length > 0)
        throw (0,cli_options/* usageError */.Wp)("shim takes one folder", "shim");
    if (process.platform === "win32")
        throw new fault/* InputError */.d("shim writes scripts for sh, which Windows does not start; use destroy-guard apply there");
    return write((0,external_node_path_.resolve)(shell.cwd, folder), shell);
}
function write(folder, shell) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of ["terraform", "tofu"]) {
            const path = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.readFileSync)(path).subarray(0, 200).includes(SHIM_MARK))
                throw new fault/* InputError */.d(`${path} is there already, and is no shim; choose an empty folder`);
            (0,external_node_fs_.writeFileSync)(path, shimScript(name, starter()));
            (0,external_node_fs_.chmodSync)(path, 0o755);
        }
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`${folder} can't be written (${code}); choose another folder`, { cause });
    }
    const isFirst = (shell.env.PATH ?? "").split(external_node_path_.delimiter)[0] === folder;
    if (!isFirst)
        (0,cli_shell/* say */.cv)(shell, `now put it first on PATH, where your shell starts: export PATH="${folder}:$PATH"`);
    return (0,cli_shell/* print */.yy)(shell, `${(0,external_node_path_.join)(folder, "terraform")}\n${(0,external_node_path_.join)(folder, "tofu")}\n`);
}
/** As this process was started: the scripts must find it whatever stands on the path. */
const starter = () => [process.execPath, (0,external_node_path_.resolve)(process.argv[1] ?? "")];
/** `shim DIR`, and what the scripts in it call. */
const SHIM = { says: shim_command_SAYS, usage: shim_command_USAGE, options: shim_command_OPTIONS, run: shim };

// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/policy-warnings.js
var policy_warnings = __webpack_require__(8669);
;// CONCATENATED MODULE: ./build/cli/check-policy.js







const check_policy_SAYS = "every mistake of a policy file, with its line, and what the policy does";
const check_policy_USAGE = (0,usage/* usageOf */.F)({
    name: "check-policy",
    says: check_policy_SAYS,
    forms: ["FILE"],
    text: `  Warns of types that the catalogue does not know, of exceptions and freeze windows
  that ran out, and of a file that nothing reads where it is.`,
    options: cli_options/* HELP */._$,
    examples: ["destroy-guard check-policy .github/destroy-guard.yml"],
});
async function checkPolicy(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, cli_options/* HELP */._$, "check-policy");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, check_policy_USAGE);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("check-policy takes one file", "check-policy");
    const { policy, text } = await (0,policy_file/* policyTextIn */.bU)(path, shell.cwd);
    const warnings = await (0,policy_warnings/* policyWarnings */.a)({ policy, text, path, today: (0,cli_shell/* todayOf */.XY)(shell) });
    for (const warning of [...(0,policy_search/* placeWarnings */.l)(path, shell.cwd), ...warnings])
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const lines = (0,policy_words/* policyLines */.E)(policy);
    const does = lines.length === 0 ? " that changes nothing: the defaults apply.\n" : ":\n";
    return (0,cli_shell/* print */.yy)(shell, `${path} is a valid policy${does}${lines.map((line) => `  ${line}\n`).join("")}`);
}
const CHECK_POLICY = { says: check_policy_SAYS, usage: check_policy_USAGE, options: cli_options/* HELP */._$, run: checkPolicy };

// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
;// CONCATENATED MODULE: ./build/cli/completion.js




const completion_SAYS = "a script that completes commands, options and types in your shell";
const PROGRAM = "destroy-guard";
/** Text in single quotes, for a shell of the family of sh. */
const completion_quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const takesValue = ({ type }) => type === "string";
const optionsOf = ({ options }) => Object.entries(options);
const flagsOf = (command) => optionsOf(command).map(([name]) => `--${name}`);
/** How a script finds the words that the arguments of a command may be; null where they are files. */
const wordsOf = ({ words }, quote, shown) => words === undefined
    ? null
    : words === "types"
        ? shown(`${PROGRAM} completion types 2>/dev/null`)
        : quote(words.join(" "));
const bashCase = (pattern, words) => `    ${completion_quoted(pattern)}) words=${words} ;;`;
function bash(commands) {
    const all = [...commands];
    const values = all.flatMap(([name, command]) => optionsOf(command).flatMap(([option, { words }]) => words === undefined ? [] : [bashCase(`${name} --${option}`, completion_quoted(words.join(" ")))]));
    const args = all.flatMap(([name, command]) => {
        const words = wordsOf(command, completion_quoted, (shown) => `"$(${shown})"`);
        return words === null ? [] : [bashCase(name, words)];
    });
    return `# ${PROGRAM} in bash; in ~/.bashrc: eval "$(${PROGRAM} completion bash)"
_destroy_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words=${completion_quoted([...commands.keys(), "--help", "--version"].join(" "))}
  elif [[ -z $words && $cur == -* ]]; then case "$command" in
${all.map(([name, command]) => bashCase(name, completion_quoted(flagsOf(command).join(" ")))).join("\n")}
  esac
  elif [[ -z $words ]]; then case "$command" in
${args.join("\n")}
  esac
  fi
  # Where this finds nothing, bash offers files.
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _destroy_guard ${PROGRAM}
`;
}
/** `[`, `]` and `:` have a meaning of their own in the arguments of _arguments. */
const zshText = (text) => text.replace(/[[\]:]/g, "\\$&");
const zshOption = ([name, option]) => {
    const says = `--${name}[${zshText(option.says ?? "")}]`;
    if (!takesValue(option))
        return completion_quoted(says);
    const value = option.words === undefined ? "_files" : `(${option.words.join(" ")})`;
    return completion_quoted(`${says}:${zshText(option.value ?? name)}:${value}`);
};
function zsh(commands) {
    const cases = [...commands].map(([name, command]) => {
        const words = wordsOf(command, (text) => completion_quoted(`*: :(${text})`), (shown) => `"*: :($(${shown}))"`);
        const rest = words ?? "'*:file:_files'";
        return `    ${name}) _arguments ${[...optionsOf(command).map(zshOption), rest].join(" ")} ;;`;
    });
    return `#compdef ${PROGRAM}
# ${PROGRAM} in zsh; in ~/.zshrc, after compinit: eval "$(${PROGRAM} completion zsh)"
_destroy_guard() {
  local -a commands=(
${[...commands].map(([name, { says }]) => `    ${completion_quoted(`${name}:${zshText(says)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
    *) _files ;;
  esac
}
compdef _destroy_guard ${PROGRAM}
`;
}
const fishText = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const fishOption = (command, [name, option]) => {
    const short = option.short === undefined ? "" : ` -s ${option.short}`;
    const value = !takesValue(option)
        ? ""
        : option.words === undefined
            ? " -r"
            : ` -x -a ${fishText(option.words.join(" "))}`;
    return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' -l ${name}${short}${value} -d ${fishText(option.says ?? "")}`;
};
function fish(commands) {
    const lines = [...commands].flatMap(([name, command]) => {
        const words = wordsOf(command, fishText, (shown) => `'(${shown})'`);
        return [
            `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d ${fishText(command.says)}`,
            ...optionsOf(command).map((option) => fishOption(name, option)),
            ...(words === null ? [] : [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -f -a ${words}`]),
        ];
    });
    return [
        `# ${PROGRAM} in fish; once: ${PROGRAM} completion fish > ~/.config/fish/completions/${PROGRAM}.fish`,
        ...lines,
        "",
    ].join("\n");
}
const SHELLS = new Map([
    ["bash", bash],
    ["zsh", zsh],
    ["fish", fish],
]);
const completion_USAGE = (0,usage/* usageOf */.F)({
    name: "completion",
    says: completion_SAYS,
    forms: [`${[...SHELLS.keys()].join(" | ")}`, "types"],
    text: `  "types" lists every resource type that the catalogue knows, one a line.`,
    options: cli_options/* HELP */._$,
    examples: [
        'eval "$(destroy-guard completion bash)"',
        'eval "$(destroy-guard completion zsh)"',
        "destroy-guard completion fish > ~/.config/fish/completions/destroy-guard.fish",
    ],
});
/** The command `completion`. `commands` is a function, since the table of commands holds this one too. */
const completionOf = (commands) => ({
    says: completion_SAYS,
    usage: completion_USAGE,
    options: cli_options/* HELP */._$,
    words: [...SHELLS.keys(), "types"],
    run: async (args, shell) => {
        const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, cli_options/* HELP */._$, "completion");
        if (values.help === true)
            return (0,cli_shell/* print */.yy)(shell, completion_USAGE);
        const [name, ...more] = positionals;
        if (name === undefined || more.length > 0)
            throw (0,cli_options/* usageError */.Wp)("completion takes the name of a shell", "completion");
        if (name === "types")
            return (0,cli_shell/* print */.yy)(shell, `${(0,build_catalogue/* knownTypes */.ts)().join("\n")}\n`);
        const script = SHELLS.get(name);
        if (script === undefined)
            throw (0,cli_options/* noSuch */.jl)("shell", name, [...SHELLS.keys(), "types"], "completion");
        return (0,cli_shell/* print */.yy)(shell, script(commands()));
    },
});

// EXTERNAL MODULE: ./build/domain/doctor.js
var doctor = __webpack_require__(8078);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/report/doctor/words.js


/** What is said of a diagnosis as a whole, in every format. */
const titleOf = ({ check }) => (0,doctor/* questionOf */.YH)(check).title;
/** The worst of all. */
const worstIn = (diagnosis) => doctor/* STATES */.xj.find((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state).length > 0) ?? "ok";
/** `3 open, 2 not known, 1 accepted, 20 in order` */
const countsWords = (diagnosis) => {
    const [open = 0, unknown = 0, accepted = 0, ok = 0] = doctor/* STATES */.xj.map((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state).length);
    return [
        `${open} open`,
        ...(unknown === 0 ? [] : [`${unknown} not known`]),
        ...(accepted === 0 ? [] : [`${accepted} accepted`]),
        `${ok} in order`,
    ].join(", ");
};
const openWords = (diagnosis) => {
    const open = (0,doctor/* answersIn */.VZ)(diagnosis, "open").length;
    if (open > 0)
        return (0,quantity/* counted */.hS)(open, "thing is open", "things are open");
    return (0,doctor/* answersIn */.VZ)(diagnosis, "accepted").length === 0 ? "nothing is open" : "nothing is open but what is accepted";
};
/** What it comes to. That it is not known whether the check is required is never left unsaid. */
function headline(diagnosis) {
    const open = openWords(diagnosis);
    if (diagnosis.repository === null)
        return `${open}; whether the check is required was not looked at`;
    const required = (0,doctor/* stateOf */.L4)(diagnosis, "required");
    if (required === "open")
        return "the check is not required";
    if (required !== "ok")
        return `${open}, but it is not known whether the check is required`;
    return `the check is required, and ${open}${worstIn(diagnosis) === "unknown" ? " that can be seen" : ""}`;
}
/** Which questions GitHub was not asked, where it was not. */
const unasked = (diagnosis) => diagnosis.repository === null ? (0,doctor/* answersIn */.VZ)(diagnosis, "unknown").filter(({ place }) => place === null) : [];
const unaskedWords = (answers) => `Only GitHub knows the rest, and it was not asked: ${(0,quantity/* listed */.KE)([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;

;// CONCATENATED MODULE: ./build/report/doctor/json.js




/** The doctor JSON (docs/setup.md). Keys stand in this order; what there is none of is null, never left out. */
const answerJson = (answer) => {
    const { check, state, says, fix, place } = answer;
    const file = place !== null && "file" in place ? place : null;
    return {
        check,
        state,
        title: titleOf(answer),
        looksAt: (0,doctor/* questionOf */.YH)(check).looksAt.replaceAll(/[`*]/g, ""),
        says: (0,report_phrase/* plain */.pj)(says),
        fix: fix === null ? null : (0,report_phrase/* plain */.pj)(fix),
        file: file?.file ?? null,
        line: file?.line ?? null,
        url: place !== null && "url" in place ? place.url : null,
    };
};
const doctorJson = (diagnosis) => {
    const json = {
        version: 1,
        repository: diagnosis.repository,
        branch: diagnosis.branch,
        open: (0,doctor/* answersIn */.VZ)(diagnosis, "open").length,
        unknown: (0,doctor/* answersIn */.VZ)(diagnosis, "unknown").length,
        accepted: (0,doctor/* answersIn */.VZ)(diagnosis, "accepted").length,
        ok: (0,doctor/* answersIn */.VZ)(diagnosis, "ok").length,
        answers: diagnosis.answers.map(answerJson),
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(json, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/report/markdown-unreviewed.js










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
const markdown_unreviewed_faultList = (faults) => {
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
    const top = [titleWithoutVerdict(key ?? null), NO_VERDICT, markdown_unreviewed_faultList(faults)];
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

;// CONCATENATED MODULE: ./build/report/doctor/markdown.js






const SIGNS = { open: "❌", unknown: "❔", accepted: "☑", ok: "✅" };
/** `prose` escapes what would end a cell, and so does `codeCell`. */
const cell = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,untrusted/* prose */.CS)(part) : (0,untrusted/* codeCell */.MZ)(part.code))).join("");
/** Addresses are our own, made of names that GitHub allows no brackets and no spaces in. */
const placeCell = (place) => {
    if (place === null)
        return "";
    return "url" in place
        ? `[settings](${place.url.replaceAll(/[()|]/g, encodeURIComponent)})`
        : (0,untrusted/* codeCell */.MZ)(`${place.file}:${place.line}`);
};
const row = (answer) => `| ${[
    `${SIGNS[answer.state]} ${(0,untrusted/* prose */.CS)(titleOf(answer))}<br>${(0,untrusted/* codeCell */.MZ)(answer.check)}`,
    cell(answer.says),
    answer.fix === null ? "" : cell(answer.fix),
    placeCell(answer.place),
].join(" | ")} |`;
const markdown_table = (answers) => ["| Question | Found | What to do | Where |", "| --- | --- | --- | --- |", ...answers.map(row)].join("\n");
const fineText = (answers) => {
    if (answers.length === 0)
        return "";
    const items = answers.map((one) => `- ✅ ${(0,untrusted/* prose */.CS)(titleOf(one))}. ${(0,report_phrase/* asMarkdown */.g5)(one.says)}`);
    return `<details><summary>${answers.length} in order</summary>\n\n${items.join("\n")}\n\n</details>`;
};
/** For a job summary: that nothing was found out, why, and what to do. */
const undiagnosedMarkdown = (faults, end) => [
    "### ❌ destroy-guard: could not look",
    "**Whether the check is required is not known.**",
    faultList(faults),
    end,
].join("\n\n");
/** The diagnosis as Markdown, for a job summary. What files and GitHub name stands in code that it cannot close. */
const doctorMarkdown = (diagnosis) => {
    const { repository, branch } = diagnosis;
    const silent = unasked(diagnosis);
    const mend = ["open", "unknown", "accepted"]
        .flatMap((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state))
        .filter((one) => !silent.includes(one));
    const sign = SIGNS[worstIn(diagnosis)];
    const what = repository === null || branch === null
        ? "The files alone"
        : `${(0,untrusted/* inlineCode */.ti)(repository)}, branch ${(0,untrusted/* inlineCode */.ti)(branch)}`;
    return `${[
        `### ${sign} ${what}: ${(0,untrusted/* prose */.CS)(headline(diagnosis))}`,
        `${(0,quantity/* sentence */.em)(countsWords(diagnosis))}.`,
        mend.length === 0 ? "" : markdown_table(mend),
        fineText((0,doctor/* answersIn */.VZ)(diagnosis, "ok")),
        silent.length === 0 ? "" : (0,untrusted/* prose */.CS)(unaskedWords(silent)),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./build/report/terminal-page.js
var terminal_page = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/report/doctor/terminal.js






const terminal_SIGNS = { open: "✗", unknown: "?", accepted: "○", ok: "✓" };
const TINTS = { open: "red", unknown: "yellow", accepted: "green", ok: "green" };
const LABEL = 7;
const placeText = (place) => ("url" in place ? place.url : `${(0,untrusted/* terminalText */.eR)(place.file)}:${place.line}`);
/** A place is not broken, however long: it has to stay one that can be opened. */
const placeLine = (page, place) => place === null ? [] : [`  ${page.paint("dim", "where".padEnd(LABEL))}${placeText(place)}`];
const toMend = (page, answer) => [
    "",
    ...(0,terminal_page/* paragraph */.FY)(page, `${terminal_SIGNS[answer.state]} `, `${titleOf(answer)} [${answer.check}]`, [TINTS[answer.state]]),
    ...(0,terminal_page/* fact */.fK)(page, "found", (0,report_phrase.asTerminal)(answer.says), LABEL),
    ...(0,terminal_page/* fact */.fK)(page, "fix", (0,report_phrase.asTerminal)(answer.fix ?? []), LABEL),
    ...placeLine(page, answer.place),
];
const inOrder = (page, answer) => (0,terminal_page/* paragraph */.FY)(page, "✓ ", `${titleOf(answer)}. ${(0,report_phrase.asTerminal)(answer.says)}`, [TINTS.ok]);
const accepted = (page, answer) => (0,terminal_page/* paragraph */.FY)(page, `${terminal_SIGNS.accepted} `, `Accepted [${answer.check}]: ${(0,report_phrase.asTerminal)(answer.says)}`, ["yellow"]);
function whole({ repository, branch }) {
    return repository === null || branch === null
        ? "The files alone"
        : `${(0,untrusted/* terminalText */.eR)(repository)}, branch ${(0,untrusted/* terminalText */.eR)(branch)}`;
}
/** The diagnosis for a terminal: what is open, what is not known, and what is in order. */
const doctorTerminal = (diagnosis, options) => {
    const page = (0,terminal_page/* pageFor */.l6)(options);
    const silent = unasked(diagnosis);
    const mend = [...(0,doctor/* answersIn */.VZ)(diagnosis, "open"), ...(0,doctor/* answersIn */.VZ)(diagnosis, "unknown")].filter((one) => !silent.includes(one));
    const fine = (0,doctor/* answersIn */.VZ)(diagnosis, "ok");
    const taken = (0,doctor/* answersIn */.VZ)(diagnosis, "accepted");
    const lines = [
        ...(0,terminal_page/* paragraph */.FY)(page, "", `${whole(diagnosis)}: ${headline(diagnosis)}`, [TINTS[worstIn(diagnosis)], "bold"]),
        ...(0,terminal_page/* paragraph */.FY)(page, "", `${(0,quantity/* sentence */.em)(countsWords(diagnosis))}.`),
        ...mend.flatMap((answer) => toMend(page, answer)),
        ...(taken.length === 0 ? [] : ["", ...taken.flatMap((answer) => accepted(page, answer))]),
        ...(fine.length === 0 ? [] : ["", ...fine.flatMap((answer) => inOrder(page, answer))]),
        ...(silent.length === 0 ? [] : ["", ...(0,terminal_page/* paragraph */.FY)(page, "", unaskedWords(silent), ["yellow"])]),
    ];
    return `${lines.map(untrusted/* uncommanded */.CR).join("\n")}\n`;
};

// EXTERNAL MODULE: ./build/cli/telling.js + 1 modules
var telling = __webpack_require__(4176);
;// CONCATENATED MODULE: ./build/cli/doctor.js















const doctor_FORMATS = new Map([
    [
        "terminal",
        (found, shell, plain) => doctorTerminal(found, { width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && isColored(shell) }),
    ],
    ["markdown", (found) => doctorMarkdown(found)],
    ["json", (found) => doctorJson(found)],
]);
const doctor_FORMAT_NAMES = [...doctor_FORMATS.keys()];
const doctor_OPTIONS = {
    repo: {
        type: "string",
        value: "OWNER/NAME",
        says: "repository to ask GitHub of (default: GITHUB_REPOSITORY, else the remote origin); HOST/OWNER/NAME for another server",
    },
    "token-file": { type: "string", value: "FILE", says: "file with the token (default: GITHUB_TOKEN, else GH_TOKEN)" },
    "owners-token-file": {
        type: "string",
        value: "FILE",
        says: "file with the token that may read teams (default: OWNERS_TOKEN)",
    },
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: doctor_FORMAT_NAMES },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    "fail-on": {
        type: "string",
        value: "STATE",
        default: "open",
        says: "exit with 1 if something is open, also if something is unknown, or never",
        words: doctor/* FAIL_ON */.d$,
    },
    accept: {
        type: "string",
        multiple: true,
        value: "CHECK",
        says: "leave what is open or unknown of this question as it is: told, and no reason to fail; may stand several times",
        words: doctor/* ACCEPTABLE */.TD,
    },
    quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
    "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
    ...cli_options/* HELP */._$,
};
const doctor_SAYS = "says whether the check on pull requests is really required, and what goes round it";
const doctor_USAGE = (0,usage/* usageOf */.F)({
    name: "doctor",
    says: doctor_SAYS,
    forms: ["[OPTIONS] [DIR]"],
    text: `  DIR is a working copy (default: the current folder). With a token GitHub is asked as
  well: is the check required, and who may go past it. Without one the files alone are
  looked at. Every token can read most of it; classic branch protection needs
  "administration: read", which GITHUB_TOKEN can't have.

  Exit code 1 while something is open. What could not be read is unknown: it is counted
  and named, and fails only with --fail-on unknown.`,
    options: doctor_OPTIONS,
    examples: [
        "GH_TOKEN=$(gh auth token) destroy-guard doctor",
        "destroy-guard doctor --repo acme/infra --format json",
        "destroy-guard doctor --fail-on unknown --accept bypass ../infra",
    ],
});
/** `doctor`: looks at the files and at GitHub, prints or writes what it found. */
async function doctor_doctor(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, doctor_OPTIONS, "doctor");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, doctor_USAGE);
    const format = doctor_FORMATS.get(values.format);
    if (format === undefined)
        throw (0,cli_options/* noSuch */.jl)("format", values.format, doctor_FORMAT_NAMES, "doctor");
    const failOn = doctor/* FAIL_ON */.d$.find((one) => one === values["fail-on"]);
    if (failOn === undefined)
        throw (0,cli_options/* noSuch */.jl)("state to fail on", values["fail-on"], doctor/* FAIL_ON */.d$, "doctor");
    const top = (0,working_copy/* topOf */.H)(folderIn(positionals, shell));
    const found = (0,doctor/* accepting */.j6)(await examine(top, values, shell), (values.accept ?? []).map(acceptable));
    const plain = values["no-color"] === true || values.output !== undefined;
    const line = `${headline(found)} (${countsWords(found)})`;
    (0,telling/* tell */.q)({ ...values, line, text: () => format(found, shell, plain) }, shell);
    return (0,doctor/* hasFailed */.WN)(found, failOn) ? verdict/* EXIT */.dc.blocked : verdict/* EXIT */.dc.passed;
}
function acceptable(name) {
    const check = doctor/* ACCEPTABLE */.TD.find((one) => one === name);
    if (check === undefined)
        throw (0,cli_options/* noSuch */.jl)("question that can be accepted", name, doctor/* ACCEPTABLE */.TD, "doctor");
    return check;
}
function folderIn([folder = ".", ...more], { cwd }) {
    if (more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("doctor takes one folder", "doctor");
    const path = (0,external_node_path_.resolve)(cwd, folder);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new fault/* InputError */.d(`${folder} is no folder; name a working copy of the repository`);
    return path;
}
/** Loaded only here: YAML and GitHub's client cost every other command nothing. */
async function examine(top, values, shell) {
    const { examined } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(6), __webpack_require__.e(84), __webpack_require__.e(382), __webpack_require__.e(796), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 6074));
    const retryMs = shell.env.DESTROY_GUARD_RETRY_MS;
    return examined({
        top,
        asked: await askedFor(top, values, shell),
        log: { warning: (text) => (0,cli_shell/* say */.cv)(shell, text) },
        retryMs: retryMs === undefined ? undefined : Number(retryMs),
    });
}
/** Whom to ask and with what; null where there is no token, or no repository to ask of. */
async function askedFor(top, values, shell) {
    const { addressesOf, otherThan, repositoryFor, tokenFor } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 1835));
    const repository = repositoryFor(values.repo, top, shell.env);
    const file = values["token-file"];
    if (repository === null) {
        if (file === undefined)
            return null;
        throw new fault/* InputError */.d("the repository is not known: the folder has no remote called origin; name it with --repo");
    }
    const token = file === undefined ? tokenFor(repository, shell.env) : tokenIn(file, shell);
    if (token === null)
        return null;
    const other = otherThan(repository, top);
    if (other !== null)
        (0,cli_shell/* say */.cv)(shell, `warning: GitHub is asked of ${doctor_nameOf(repository)}, but the files here are those of ${doctor_nameOf(other)}, by its remote; what is said of files holds for these alone`);
    const ownersFile = values["owners-token-file"];
    const ownersToken = ownersFile === undefined ? (shell.env.OWNERS_TOKEN ?? "").trim() : tokenIn(ownersFile, shell);
    return { repository, token, ownersToken: ownersToken || null, ...addressesOf(repository, shell.env) };
}
const doctor_nameOf = ({ owner, repo }) => `${owner}/${repo}`;
/** A token in a file is in no list of processes and in no history of a shell. */
function tokenIn(path, { cwd }) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8").trim();
    }
    catch (cause) {
        const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`${path}: the file of the token can't be read (${why}); check the path`, { cause });
    }
    if (text === "")
        throw new fault/* InputError */.d(`${path}: the file of the token is empty`);
    return text;
}
const DOCTOR = { says: doctor_SAYS, usage: doctor_USAGE, options: doctor_OPTIONS, run: doctor_doctor };

// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/state/contents.js
var contents = __webpack_require__(8661);
;// CONCATENATED MODULE: ./build/domain/drill/named-by.js


/**
 * The attributes by which objects of any type name what they are in, or what they use, as far as a refusal of any of
 * these rows hangs on it.
 */
const namedByOf = (rows) => {
    const leaves = rows.flatMap((row) => row.leaves ?? []).filter(contents/* isConditional */.J);
    return [...new Set(leaves.flatMap(({ named }) => named ?? []))].map(path/* parsePath */.Rr);
};

// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/catalogue/drilling.js



/** A drill by the whole catalogue, with the policy's own types in front of it. */
function drillingBy(policy, today) {
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const keptPaths = (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy);
    return { catalogue, keptPaths, policy, today, beside: build_catalogue/* rowsBeside */.S7, namedBy: namedByOf((0,build_catalogue/* allRows */.Pl)()) };
}

// EXTERNAL MODULE: ./build/domain/drill/drill.js + 5 modules
var drill = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/domain/drill/fail-on.js
var fail_on = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/input/plan/read.js + 13 modules
var read = __webpack_require__(9428);
;// CONCATENATED MODULE: ./build/input/state/diagnose.js
/**
 * What people give by mistake for a state, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */
const SHOW = 'give the output of "terraform show -json", or terraform.tfstate as it is';
const TEXTS = [
    [/^\s*$/, `is empty; ${SHOW}`],
    [/^\s*# \S+:( \(tainted\))?\s*$|^\s*resource "\S+" "\S+" \{/m, `is a state as people read it, not its JSON; ${SHOW}`],
    [/will perform the following actions|execution plan|No changes\. /, `is a plan as people read it; ${SHOW}`],
    [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a state; ${SHOW}`],
    [/^\s*"\{/, "is a state inside a JSON string; write the string's content to the file (jq -r)"],
    [/^\s*<(!doctype|html|\?xml)/i, "is a web page, not a state; look at how it was downloaded"],
    [/^No state\b|The state file is empty/m, `is the message that there is no state; ${SHOW}`],
];
/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a state; ${SHOW}`;
const ENCRYPTED = `is an encrypted state; run "tofu show -json" where its key is configured, and give the output`;
/** A key that only another kind of document has at its top. */
const KEYS = new Map([
    ["@level", `is the log that "terraform plan -json" prints, not a state; ${SHOW}`],
    ["encrypted_data", ENCRYPTED],
    ["encryption_version", ENCRYPTED],
    ["backend", `is Terraform's note of where the state is kept, not the state; ${SHOW}`],
    [
        "data",
        "is an answer of HCP Terraform's API, not a state; download what its hosted-state-download-url or hosted-json-state-download-url names",
    ],
    ["plan_format_version", "is a plan in HCP Terraform's redacted form, which has no state in it; give the whole plan"],
    ["valid", `is the output of "terraform validate -json", not a state; ${SHOW}`],
    ["provider_schemas", `is the output of "terraform providers schema -json", not a state; ${SHOW}`],
    ["provider_selections", `is the output of "terraform version -json", not a state; ${SHOW}`],
]);
/** A document that broke off is only told apart by a key that no state has. */
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : undefined;
/** What is known by the keys at the top: something else, as the end of a sentence; null where it may be a state. */
function diagnoseKeys(keys) {
    for (const [key, sentence] of KEYS)
        if (keys.has(key))
            return sentence;
    return null;
}
/** For JSON with none of the keys of a state. */
const NO_STATE = `is JSON, but not of a state: it has neither values, nor prior_state, nor version and resources; ${SHOW}`;
/** For a state file of a version that is not read. */
const otherVersion = (version) => {
    if (version === null)
        return `has a version that is no number, so it is no state file; ${SHOW}`;
    return version < 4
        ? `is a state file of version ${version}, as Terraform before 0.12 wrote it; have a newer Terraform rewrite it with "terraform apply -refresh-only", or ${SHOW}`
        : `is a state file of version ${version}, which this version of destroy-guard does not know (it reads version 4); update destroy-guard`;
};

// EXTERNAL MODULE: ./build/input/json/query.js
var query = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/input/json/scanner.js + 4 modules
var json_scanner = __webpack_require__(2716);
// EXTERNAL MODULE: ./build/input/json/value.js
var json_value = __webpack_require__(679);
// EXTERNAL MODULE: ./build/input/plan/entry.js
var plan_entry = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/input/plan/head.js
var head = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/input/plan/provider-settings.js + 1 modules
var provider_settings = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/input/plan/packed.js
var packed = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/input/plan/projection.js + 3 modules
var projection = __webpack_require__(9782);
;// CONCATENATED MODULE: ./build/input/state/objects.js



const NO_ATTRIBUTES = new Map();
/** The same for every object: a large state has a million of them. */
const DELETE = { action: { effect: "delete" }, actions: ["delete"], because: [], callings: [] };
const NO_NAMES = Object.freeze([]);
/** What a plan says of an object that it deletes. */
const deletion = ({ address, deposed, type, provider }, before) => ({
    address,
    deposed,
    previousAddress: null,
    module: null,
    mode: "managed",
    type,
    provider,
    action: DELETE.action,
    actions: DELETE.actions,
    imported: false,
    reason: null,
    because: DELETE.because,
    // What a drill counts are stores and keys: a machine weighs as its type does.
    callings: DELETE.callings,
    before,
    after: NO_ATTRIBUTES,
    identity: null,
    exactIdentity: null,
});
/** The managed objects of a state, read one by one: each is counted, and those with a row are kept. */
class Objects {
    held = [];
    managed = 0;
    unclassified = 0;
    #keptPaths;
    /** Attributes by which objects of any type name what they are in, or what they use, and their names in JSON. */
    #namedBy;
    #namedByNames;
    /** By which objects of a type name others, as far as the destroy of one of those may be refused for it. */
    #naming = new Map();
    #names = new Map();
    #packed = (0,packed/* packer */.x)();
    /** A large state names a type, and its provider, a million times. */
    #same = (0,remembered/* remembered */.H)((text) => text);
    constructor(keptPaths, namedBy) {
        this.#keptPaths = keptPaths;
        this.#namedBy = namedBy;
        this.#namedByNames = namedBy.map(({ steps: [first] }) => Buffer.from(JSON.stringify(first)));
    }
    get names() {
        return [...this.#names.values()];
    }
    add(entry) {
        this.managed++;
        const paths = this.#keptPaths(entry.type);
        if (!paths.hasRow && !paths.isHarmless)
            this.unclassified++;
        // To parse every object of a large state takes longer than all else.
        const naming = this.#namingOf(paths);
        if (!paths.hasRow && naming.length === 0 && !entry.mayHave(this.#namedByNames))
            return;
        const values = entry.values();
        const names = this.#namesIn(entry.type, values, naming);
        if (!paths.hasRow)
            return;
        const before = this.#packed((0,projection/* project */.Cv)(values, entry.sensitive(), undefined, paths.drilled));
        const [type, provider] = [this.#same(entry.type), this.#same(entry.provider)];
        this.held.push({ change: deletion({ ...entry, type, provider }, before), names });
    }
    #namingOf(paths) {
        const known = this.#naming.get(paths);
        if (known !== undefined)
            return known;
        const found = paths.naming.filter(({ to }) => to.some((type) => this.#keptPaths(type).namedBy !== null));
        this.#naming.set(paths, found);
        return found;
    }
    #namesIn(type, values, naming) {
        const found = (0,projection/* project */.Cv)(values, undefined, undefined, [...naming, ...this.#namedBy]);
        if (found.size === 0)
            return NO_NAMES;
        const names = new Set();
        for (const [path, attributes] of found) {
            for (const { value } of attributes)
                if (typeof value === "string" || typeof value === "number")
                    names.add(this.#name(type, path, String(value)));
        }
        for (const name of names)
            name.count++;
        return [...names];
    }
    #name(type, path, id) {
        const key = JSON.stringify([type, path, id]);
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        const made = { type, path, id, count: 0 };
        this.#names.set(key, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/input/state/names.js
/** Names as `terraform show -json` writes them, made of what a state file has. */
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
    ['"', '\\"'],
    ["\\", "\\\\"],
]);
/** What Go does not print: everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const UNPRINTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const escaped = (char) => {
    const short = SHORT.get(char);
    if (short !== undefined || !UNPRINTED.test(char))
        return short ?? char;
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
};
/**
 * A key of `for_each` in quotes, as Terraform writes it in addresses: what would begin a template is doubled.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/addrs/instance_key.go `toHCLQuotedString`
 */
const names_quoted = (key) => `"${[...key]
    .map(escaped)
    .join("")
    .replace(/[$%](?=\{)/g, "$&$&")}"`;
/** `aws_db_instance.prod`, with the instance's key where it has one: `[0]`, `["eu"]`. */
function instanceAddress(block, key) {
    if (typeof key === "number")
        return `${block}[${key}]`;
    return typeof key === "string" ? `${block}[${names_quoted(key)}]` : block;
}
/**
 * `provider["registry.terraform.io/hashicorp/aws"].west` → `registry.terraform.io/hashicorp/aws`; `provider.aws` of
 * Terraform 0.12 → `aws`.
 */
const providerName = (config) => /provider\["([^"]*)"\]/.exec(config)?.[1] ?? /provider\.([^.]+)/.exec(config)?.[1] ?? "";

;// CONCATENATED MODULE: ./build/input/state/raw.js





/**
 * `terraform.tfstate`, version 4: blocks of resources, each with its instances. Written by Terraform 0.12 and later,
 * and by OpenTofu. https://github.com/hashicorp/terraform/blob/v1.11.4/internal/states/statefile/version4.go
 */
// The slots of a block.
const MODE = 0;
const TYPE = 1;
const NAME = 2;
const MODULE = 3;
const PROVIDER = 4;
/** Takes the blocks of `resources`. */
const rawBlock = (take) => ({
    only: "object",
    take,
    members: new query/* Members */.O({
        mode: { slot: MODE },
        type: { slot: TYPE },
        name: { slot: NAME },
        module: { slot: MODULE },
        provider: { slot: PROVIDER },
    }),
});
/**
 * Tells every managed object of a block, one parsed at a time. Throws InputError for a block without type or name, and
 * for values in the form of Terraform 0.11.
 */
function readBlock(value, slots, tell) {
    if (slots.string(MODE) === "data")
        return;
    const type = slots.string(TYPE);
    const name = slots.string(NAME);
    if (type === null || name === null)
        throw new fault/* InputError */.d(`has a block of resources without ${missing(type)}; ${AGAIN}`);
    const provider = providerName(slots.string(PROVIDER) ?? "");
    const module = slots.string(MODULE) ?? "";
    const block = `${module === "" ? "" : `${module}.`}${type}.${name}`;
    const take = (bytes) => {
        const instance = (0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(bytes));
        const address = instanceAddress(block, instance.index_key);
        tell({ address, type, provider, ...instanceIn(instance, bytes) });
    };
    const instances = { only: "array", elements: { only: "object", take } };
    // The block was scanned to its end before it was handed over.
    new json_scanner/* Scanner */.L({ only: "object", members: new query/* Members */.O({ instances }) }, undefined, "state").push(value);
}
const AGAIN = 'give the file as Terraform wrote it, or the output of "terraform show -json"';
const missing = (type) => (type === null ? "type" : "name");
function instanceIn(instance, bytes) {
    if ((0,json_value/* isObject */.Gv)(instance.attributes_flat) && !(0,json_value/* isObject */.Gv)(instance.attributes))
        throw new fault/* InputError */.d('has objects in the form of Terraform 0.11 (attributes_flat), which were not refreshed since; run "terraform apply -refresh-only" with a newer version first');
    return {
        deposed: (0,json_value/* stringOf */.Je)(instance.deposed),
        mayHave: (names) => names.some((name) => bytes.includes(name)),
        values: () => instance.attributes,
        sensitive: () => marksOf(instance.sensitive_attributes),
    };
}
/**
 * The paths of sensitive values as the tree of marks that plans have. A path that can't be read marks everything.
 * https://github.com/zclconf/go-cty `cty.Path`: steps `{ "type": "get_attr" | "index", "value": … }`
 */
function marksOf(paths) {
    if (!(0,json_value/* isList */.Lv)(paths) || paths.length === 0)
        return undefined;
    const root = {};
    for (const path of paths) {
        const steps = (0,json_value/* isList */.Lv)(path) ? path.map(stepIn) : [null];
        if (steps.includes(null))
            return true;
        root.marks = marked(root.marks, steps);
    }
    return root.marks;
}
function stepIn(step) {
    const value = (0,json_value/* isObject */.Gv)(step) ? step.value : undefined;
    const plain = (0,json_value/* isObject */.Gv)(value) ? value.value : value;
    return typeof plain === "string" || (typeof plain === "number" && Number.isInteger(plain)) ? plain : null;
}
/** The tree with one more path marked. Steps into a list make a list with holes, which mark nothing. */
function marked(tree, steps) {
    const [step, ...rest] = steps;
    if (tree === true || step === undefined)
        return true;
    if (typeof step === "number") {
        const list = (0,json_value/* isList */.Lv)(tree) ? [...tree] : [];
        list[step] = marked(list[step], rest);
        return list;
    }
    const members = (0,json_value/* isObject */.Gv)(tree) ? tree : {};
    return { ...members, [step]: marked(Object.hasOwn(members, step) ? members[step] : undefined, rest) };
}

;// CONCATENATED MODULE: ./build/input/state/state.js










const HEAD = ["format_version", "version"];
/** The keys that a plan has, whether or not there is a state in it. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "prior_state"];
/**
 * A state in any of its forms → ours: the JSON that `terraform show -json` prints of it, `terraform.tfstate` itself, or
 * a plan's JSON, for the state that the plan was made of.
 * https://developer.hashicorp.com/terraform/internals/json-format#state-representation
 *
 * Reads one document. Hand its `document` to `readDocuments`; `result` is the state once that has finished.
 */
class StateReading {
    #source;
    #root;
    #kept;
    #keys = new Set();
    #head = new Map();
    #objects;
    #providers = null;
    #state = null;
    /** `source` names the state in reports, `root` its root module. */
    constructor(source, root, kept) {
        this.#source = source;
        this.#root = root;
        this.#kept = kept;
        this.#objects = new Objects(kept.keptPaths, kept.namedBy);
    }
    document() {
        const scanner = new json_scanner/* Scanner */.L(this.#query(), (key) => this.#keys.add(key), "state");
        return {
            scanner,
            finish: () => {
                this.#state = this.#finished();
            },
        };
    }
    get result() {
        if (this.#state === null)
            throw new Error("the state's document has not been read to its end");
        return this.#state;
    }
    /** What a document that broke off is instead of a state, if the keys it had until then say so. */
    get mistaken() {
        return diagnoseCut(this.#keys);
    }
    #query() {
        const head = HEAD.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, (0,json_value/* parse */.qg)(value)) },
        ]);
        const values = state_object({ root_module: (0,plan_entry/* stateModule */.Ov)((_, slots) => this.#entry(slots)) });
        const block = rawBlock((value, slots) => readBlock(value, slots, (entry) => this.#objects.add(entry)));
        const providers = { only: "object", take: (value) => void this.#setProviders((0,json_value/* parse */.qg)(value)) };
        return state_object({
            ...Object.fromEntries(head),
            values,
            prior_state: state_object({ values }),
            configuration: state_object({ provider_config: providers }),
            resources: { only: "array", elements: block },
        }, { all: true });
    }
    #entry(slots) {
        if ((0,plan_entry/* isData */.$V)(slots))
            return;
        const [type, address] = [slots.string(plan_entry/* TYPE */.ZE), slots.string(plan_entry/* ADDRESS */.BD)];
        if (type === null || address === null)
            throw new fault/* InputError */.d('has an object without type or address, so nobody can say what it is; give the output of "terraform show -json" whole');
        this.#objects.add({
            address,
            deposed: slots.string(plan_entry/* DEPOSED */.pQ),
            type,
            provider: slots.string(plan_entry/* PROVIDER */.Su) ?? "",
            mayHave: (names) => names.some((name) => slots.bytes(plan_entry/* VALUES */.tT)?.includes(name)),
            values: () => (0,plan_entry/* parsedIn */.ne)(slots, plan_entry/* VALUES */.tT),
            sensitive: () => (0,plan_entry/* parsedIn */.ne)(slots, plan_entry/* SENSITIVE */.NP),
        });
    }
    #setProviders(config) {
        this.#providers = config;
    }
    #finished() {
        this.#check();
        const { held, names, managed, unclassified } = this.#objects;
        return {
            source: this.#source,
            root: this.#root,
            objects: this.#withProviderSettings(held),
            names,
            managed,
            unclassified,
        };
    }
    /** Throws InputError where the document is no state that can be read. */
    #check() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const version = this.#head.get("version");
        if (version !== undefined) {
            if (version !== 4)
                throw new fault/* InputError */.d(otherVersion(typeof version === "number" ? version : null));
        }
        else if (this.#keys.has("format_version"))
            (0,head/* formatVersionIn */.L9)(this.#head);
        else if (PLAN_KEYS.some((key) => this.#keys.has(key)) || this.#keys.has("values"))
            (0,head/* formatVersionIn */.L9)(new Map());
        else
            throw new fault/* InputError */.d(NO_STATE);
    }
    /** A state says nothing of its provider's settings; a plan does. */
    #withProviderSettings(held) {
        const changes = held.map(({ change }) => change);
        const settled = (0,provider_settings/* withProviderSettings */.h)(changes, this.#providers, this.#kept.keptPaths);
        return held.map((one, at) => ({ ...one, change: settled[at] ?? one.change }));
    }
}
const state_object = (members, options = {}) => ({
    only: "object",
    members: new query/* Members */.O(members, options),
});

;// CONCATENATED MODULE: ./build/input/state/read.js




/**
 * The state in one source: a file, `-`, or a saved plan, which is shown first.
 * Throws InputError, with the source named, where it can't be read as a state: what is not seen can't be called safe.
 */
async function readState(source, options) {
    const readings = [];
    const begin = () => {
        const reading = new StateReading((0,read/* nameOf */.Vb)(source), source.root, options);
        readings.push(reading);
        return reading.document();
    };
    const mistaken = () => readings.at(-1)?.mistaken;
    return (0,read/* readSource */.o$)(source, options, { noun: "state", begin, strange: diagnoseText, mistaken }, () => {
        const [first, ...others] = readings;
        if (first === undefined || others.length > 0)
            throw new fault/* InputError */.d("has several states in it; give each in a file of its own, with its root: ROOT=STATE");
        return first.result;
    });
}

// EXTERNAL MODULE: ./node_modules/@discoveryjs/json-ext/src/index.js + 5 modules
var src = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/report/drill/json.js



/** The drill JSON (docs/drill.md). Keys stand in this order; what there is none of is null, never left out. */
const json_answerJson = ({ remains }) => ({
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
    alone: json_answerJson(one.alone),
    withState: json_answerJson(one.withState),
    withAll: json_answerJson(one.withAll),
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

// EXTERNAL MODULE: ./build/domain/drill/advice.js
var advice = __webpack_require__(1895);
;// CONCATENATED MODULE: ./build/report/drill/words.js






/** What a drill says, for every format. */
const words_REFUSED = {
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
    refused: ({ remains: { refusal } }) => words_REFUSED[refusal ?? "protected"],
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
function words_headline({ objects }) {
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
    const told = new Set(objects.filter((one) => (0,drill/* counts */.tQ)(one) && !(0,drill/* isFine */.zn)(one)).flatMap(({ withState }) => withState.remains.goesWithIt));
    return objects.filter((one) => !(0,drill/* isFine */.zn)(one) && !(one.class === "backup" && told.has(one.address)));
}
/** What is left out of the list, and why; null where nothing is. */
function unlisted({ objects }, shown) {
    const rest = objects.length - shown.length;
    return rest === 0
        ? null
        : `${(0,quantity/* counted */.hS)(rest, "more object")}: of low weight, told above as a copy, or something of it would remain`;
}
/** What of a state nobody can judge; null where there is no such thing. */
const unjudged = ({ unclassified }) => unclassified === 0
    ? null
    : `${(0,quantity/* counted */.hS)(unclassified, "object")} of types that the catalogue does not know: nobody can say what would remain of ${unclassified === 1 ? "it" : "them"}`;
/** How much of all that holds data was ever restored to try it: always the last line. */
function restoresWords(states) {
    const asked = states.flatMap(({ objects }) => objects.filter(drill/* counts */.tQ));
    const tried = asked.filter((one) => one.tried !== null);
    const overdue = tried.filter((one) => one.tried?.overdue).length;
    if (asked.length === 0)
        return "There is nothing that a restore could be tried of.";
    const late = overdue === 0 ? "" : `; ${overdue} of these ${overdue === 1 ? "is" : "are"} overdue`;
    return `Proven by a restore, by the policy's restores: ${tried.length} of ${(0,quantity/* counted */.hS)(asked.length, "object")} ${HOLD_DATA}${late}.`;
}
/** What no state can tell. */
const OUTSIDE = "A copy outside of the given states would not be seen here.";
/** The drill in one line. */
const drillLine = ({ states }) => (0,untrusted/* uncommanded */.CR)(states.map((state) => `${(0,untrusted/* terminalText */.eR)(state.root)}: ${words_headline(state)}`).join("; "));

;// CONCATENATED MODULE: ./build/report/drill/markdown.js







const markdown_LIMIT = 500_000;
const markdown_cell = (phrase) => (0,report_phrase/* asMarkdown */.g5)(phrase).replaceAll("|", "\\|");
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
        ? markdown_cell(otherwisePhrase(one))
        : one.ways.map((way) => markdown_cell(wayPhrase(way, one))).join("<br>");
};
const answer = (words) => (words === "nothing" ? "**nothing**" : (0,untrusted/* prose */.CS)(words).replaceAll("|", "\\|"));
function markdown_row(one, several) {
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
function drill_markdown_table(shown, several, room) {
    const names = heads(several);
    const lines = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
    let left = room;
    for (const [at, one] of shown.entries()) {
        const line = markdown_row(one, several);
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
    const source = diagram(shown.map(asFinding));
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
        `### ${sign} ${(0,untrusted/* inlineCode */.ti)(state.root)}: ${(0,untrusted/* prose */.CS)(words_headline(state))}`,
        shown.length === 0 ? "" : drill_markdown_table(shown, several, room),
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
    const room = (options.limit ?? markdown_LIMIT) / Math.max(1, states.length);
    const parts = states.map((state) => stateText(state, states.length > 1, options, room));
    return `${[...parts, OUTSIDE, restoresWords(states)].join("\n\n")}\n`;
};
/** For a job summary: that there was no drill, why, and what to do. */
const undrilledMarkdown = (faults, end) => [
    "### ❌ destroy-guard: could not drill",
    "**Nothing is known of what would remain.** What could not be read may be exposed.",
    faultList(faults),
    end,
].join("\n\n");

;// CONCATENATED MODULE: ./build/report/drill/sarif.js








/** How much it would be missed; what is of low weight is never exposed. */
const sarif_LEVEL = { high: "error", medium: "warning", low: "note" };
const RULE = ruleSarif({
    rule: "exposed",
    title: rules_table/* RULES */.y0.exposed.title,
    says: "An object holds data or keys, and nothing of it would remain in a terraform destroy of its state.",
    matters: rules_table/* RULES */.y0.exposed.matters,
    helpUri: `${rule_links/* DRILL_DOCS */.Wg}#what-it-answers`,
    level: sarif_LEVEL.high,
});
const messageOf = (one) => {
    const deposed = one.deposed === null ? "" : ` (deposed object ${(0,untrusted/* visible */.RK)(one.deposed)})`;
    return `${(0,untrusted/* visible */.RK)(one.address)}${deposed}: ${(0,report_phrase/* plain */.pj)(exposedPhrase(one))}`;
};
const sarif_resultsOf = ({ root, objects }) => objects.filter(drill/* isExposed */.Lw).map((one) => resultSarif({
    rule: "exposed",
    ruleIndex: 0,
    level: sarif_LEVEL[one.weight],
    message: messageOf(one),
    root,
    place: { file: firstFileOf(root), line: 1 },
    subject: one,
}));
/**
 * The drill as SARIF 2.1.0: a result for each exposed object. It is told apart from a review by its category, so that
 * code scanning does not take the one for a newer run of the other.
 */
const drillSarif = ({ states }, options = {}) => sarifLog({ rules: [RULE], results: states.flatMap(sarif_resultsOf), about: { automationDetails: { id: "destroy-guard-drill/" } } }, options);

;// CONCATENATED MODULE: ./build/report/drill/terminal.js






const terminal_LABEL = 16;
const tintOf = (one) => ((0,drill/* isExposed */.Lw)(one) ? "red" : "yellow");
const terminal_signOf = ({ withState: { remains } }) => remains.kind === "nothing" ? "✗" : remains.kind === "unknown" ? "?" : "✓";
const objectText = ({ address, deposed }) => `${(0,untrusted/* terminalText */.eR)(address)}${deposed === null ? "" : ` (deposed object ${(0,untrusted/* terminalText */.eR)(deposed)})`}`;
const changeLines = (page, one) => {
    const { kind } = one.withState.remains;
    if (kind !== "nothing" && kind !== "unknown")
        return [];
    if (one.ways.length === 0)
        return (0,terminal_page/* fact */.fK)(page, "would help", (0,report_phrase.asTerminal)(otherwisePhrase(one)), terminal_LABEL);
    return one.ways.flatMap((way, at) => (0,terminal_page/* fact */.fK)(page, at === 0 ? "would help" : "", (0,report_phrase.asTerminal)(wayPhrase(way, one)), terminal_LABEL));
};
function objectLines(page, one, several) {
    const head = `${terminal_signOf(one)} `;
    return [
        "",
        ...(0,terminal_page/* paragraph */.FY)(page, head, `${(0,quantity/* sentence */.em)(one.what)}, ${protectedWords(one)} (${one.weight} weight)`, [tintOf(one)]),
        ...(0,terminal_page/* paragraph */.FY)(page, "  ", objectText(one), ["bold"]),
        ...(0,terminal_page/* tree */.B2)(page, one.withState),
        ...(0,terminal_page/* fact */.fK)(page, "alone", (0,report_phrase.asTerminal)(answerPhrase(one.alone)), terminal_LABEL),
        ...(0,terminal_page/* fact */.fK)(page, "with its state", (0,report_phrase.asTerminal)(answerPhrase(one.withState)), terminal_LABEL),
        ...(several ? (0,terminal_page/* fact */.fK)(page, "with all given", (0,report_phrase.asTerminal)(answerPhrase(one.withAll)), terminal_LABEL) : []),
        ...((0,drill/* counts */.tQ)(one) ? (0,terminal_page/* fact */.fK)(page, "restore", triedWords(one), terminal_LABEL) : []),
        ...changeLines(page, one),
    ];
}
/** More than these would push the headline far off the screen. */
const MOST = 50;
function stateLines(page, state, several, { all }) {
    const shown = listed(state, all);
    const exposed = state.objects.some(drill/* isExposed */.Lw);
    const says = `${(0,untrusted/* terminalText */.eR)(state.root)}: ${words_headline(state)}`;
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
        ...(0,terminal_page/* paragraph */.FY)(page, "", restoresWords(drill.states)),
    ];
    return `${lines.map(untrusted/* uncommanded */.CR).join("\n")}\n`;
};

// EXTERNAL MODULE: ./build/cli/plans.js + 5 modules
var cli_plans = __webpack_require__(5767);
;// CONCATENATED MODULE: ./build/cli/drill.js




















const drill_FORMATS = new Map([
    [
        "terminal",
        (drill, all, shell, plain) => drillTerminal(drill, { all, width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && isColored(shell) }),
    ],
    ["markdown", (drill, all) => drillMarkdown(drill, { all })],
    ["json", (drill) => drillJson(drill)],
    ["sarif", (drill) => drillSarif(drill, { version: VERSION })],
]);
const drill_FORMAT_NAMES = [...drill_FORMATS.keys()];
const drill_OPTIONS = {
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
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: drill_FORMAT_NAMES },
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
    ...cli_options/* HELP */._$,
};
const drill_SAYS = "says what would remain if it were destroyed now";
const drill_USAGE = (0,usage/* usageOf */.F)({
    name: "drill",
    says: drill_SAYS,
    forms: ["[OPTIONS] STATE..."],
    text: `  STATE is the output of "terraform show -json" (or "tofu show -json") without a plan,
  terraform.tfstate (version 4), or a plan's JSON, for the state that it was made of: a
  path, a glob, "-" for standard input, or any of these as ROOT=STATE. Without STATE, what
  is piped in. Several states are looked at together: a copy in another one counts.

  A state holds secrets. Nothing of its values is shown or kept.`,
    options: drill_OPTIONS,
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
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, drill_OPTIONS, "drill");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, drill_USAGE);
    const format = drill_FORMATS.get(values.format);
    if (format === undefined)
        throw (0,cli_options/* noSuch */.jl)("format", values.format, drill_FORMAT_NAMES, "drill");
    const failOn = values["fail-on"];
    if (!(0,fail_on/* isFailOn */.A)(failOn))
        throw (0,cli_options/* noSuch */.jl)("moment to fail", failOn, fail_on/* FAIL_ON */.d, "drill");
    const found = await drilled(values, positionals, shell);
    const plain = values["no-color"] === true || values.output !== undefined;
    const text = () => format(found, values.all === true, shell, plain);
    (0,telling/* tell */.q)({ ...values, line: drillLine(found), text }, shell);
    return (0,drill/* hasFailed */.WN)(found, failOn) ? verdict/* EXIT */.dc.blocked : verdict/* EXIT */.dc.passed;
}
async function drilled(values, positionals, shell) {
    const named = (0,cli_plans/* namedPlans */.ko)(positionals, shell, STATES);
    const sources = await (0,cli_plans/* sourcesOf */.u0)(named, values.root, shell, STATES);
    const folders = sources.map(({ path }) => (path === "-" ? "." : (0,external_node_path_.dirname)(path)));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const { policy, warnings } = await (0,policy_search/* findPolicy */.i)({ named: values.policy, folders, cwd: shell.cwd, today });
    for (const warning of warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const drilling = drillingBy(policy, today);
    const kept = { ...drilling, terraform: values.terraform };
    const states = await (0,cli_plans/* readEach */.e2)(sources, (source, options) => readState(source, { ...options, ...kept }), shell);
    return (0,drill/* drillOf */.pL)(states, drilling);
}
const DRILL = { says: drill_SAYS, usage: drill_USAGE, options: drill_OPTIONS, run: drill_drill };

// EXTERNAL MODULE: ./build/text/near.js
var near = __webpack_require__(8126);
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
const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is only noted" };
const lasting = (days) => {
    if (days === undefined)
        return "";
    return typeof days === "number" ? ` for ${days} days` : ` for as long as ${days.path} says`;
};
/** What is added where the words of the catalogue do not tell in which way it remains. */
const explain_row_LEFT = {
    refused: () => "",
    snapshot: () => "",
    nothing: () => "",
    kept: () => " (it stays where it is)",
    grace: (days) => ` (it can be had back${lasting(days) || " for a limited time"})`,
};
const leaf = ({ remains, of, says, when, days }) => ({
    says: `${remains === "nothing" ? "nothing remains: " : ""}${says}${explain_row_LEFT[remains](days)}`,
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
const watched = ({ path, change, rule, says, when, whenAfter, unit }) => ({
    says: `${path}${unit === undefined ? "" : ` (unit: ${unit})`} ${moved(change)}: ${says} [${rule}]`,
    under: [
        ...(when === undefined ? [] : [`Only if ${condition_words_all(when)} before the change.`]),
        ...(whenAfter === undefined ? [] : [`Only if ${condition_words_all(whenAfter)} after it.`]),
    ],
});
const switchedOff = ({ when, over, rule, says }) => ({
    says: `If ${condition_words_all(when)}: ${says} [${rule}]`,
    under: over === "unseen" ? [] : [`Only if, of the object that it is about, ${condition_words_all(over)}.`],
});
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
const ruled = ({ harm, rule, when, limits, except, says }) => ({
    says: `${(0,quantity/* sentence */.em)(says)} [${rule}]`,
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
const explain_row_copiesOf = (type, others) => others.flatMap((other) => {
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
    return path === undefined ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
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
        .list("What counts as a copy of it, in the same state", explain_row_copiesOf(row.type, others).map(copyEntry))
        .list("Changes in place that are reported", (row.watch ?? []).map(watched))
        .list("Rules in it; all of them together are compared, whatever their order", (row.ruleSets ?? []).map(ruled))
        .list("Values that make stored data expire or be overwritten", (row.expires ?? []).map(({ when, says }) => ({ says: `If ${condition_words_all(when)}: ${says}`, under: [] })))
        .list("A create of it that switches a safeguard of an existing object off", (row.createdOff ?? []).map(switchedOff))
        .list("How it depends on others", referred(row.refs ?? []))
        .list("Settings of it that decide what remains of the things stored in it", (row.decides ?? []).map((path) => ({ says: path, under: [] })));
    if (row.note !== undefined)
        sheet.space().text(2, `Note: ${row.note}`, 2);
    return sheet
        .space()
        .line(`  Source: ${linkTo(row.source)}`)
        .toString();
}

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
};
const LEVEL_WORDS = {
    block: "It blocks by default.",
    warn: "It warns by default, and fails nothing.",
    note: "It is a note by default, and fails nothing.",
    off: "It is off by default; the policy switches it on.",
};
const explain_rule_standing = (rule) => {
    if (rule === "missing-state")
        return "It blocks where the root is known not to be new, and warns where nobody can know.";
    const { level } = rules_table/* RULES */.y0[rule];
    return typeof level === "string"
        ? LEVEL_WORDS[level]
        : "By default it blocks for what would be missed most (weight high), warns for the middle, and is a note for the rest.";
};
/** Lines of a policy that set its level. */
const policyLines = (rule) => [
    "rules:",
    (0,rules_table/* isLossRule */.ik)(rule)
        ? `  ${rule}: { high: block, medium: block, low: warn }   # one level for each weight`
        : `  ${rule}: ${rules_table/* RULES */.y0[rule].level === "warn" ? "block" : "warn"}   # block, warn, note or off`,
];
const CONSENT = "If it blocks, and is right as it is: a code owner agrees, on GitHub by the label allow-destroy, elsewhere with destroy-guard agree. Where destroy-guard apply asks, type what it shows.";
/** A rule as text, for a terminal of `width` columns. */
function ruleText(rule, width) {
    const { says, matters } = rules_table/* RULES */.y0[rule];
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
    title: rules_table/* RULES */.y0[rule].title,
    level: rules_table/* RULES */.y0[rule].level,
    says: rules_table/* RULES */.y0[rule].says,
    matters: rules_table/* RULES */.y0[rule].matters,
    do: TO_DO[rule],
    docs: (0,rule_links/* sectionOf */.ZE)(rule, rule_links/* DOCS */.iT),
});

;// CONCATENATED MODULE: ./build/report/explain.js





/** Lines of a policy, as they are written into it. */
const explain_policyLines = (...lines) => lines.map((line) => `    ${line}\n`).join("");
const ownType = (type) => explain_policyLines("catalogue:", `  - type: ${type}`, "    class: data        # or backup, key, container, …; none for a type that holds nothing", "    weight: high       # high blocks, medium warns, low is noted", "    what: ledger       # in your own words");
/**
 * What to do about a type that the catalogue does not know: the right name if there is one near, else a type of one's
 * own.
 */
function unknownText(type, near, ofProvider) {
    const shown = (0,untrusted/* terminalText */.eR)(type);
    if (ofProvider > 0)
        return `${shown}: this is the prefix of a provider, of which the catalogue knows ${(0,quantity/* counted */.hS)(ofProvider, "type")}.
  Name one of them: destroy-guard completion types | grep ^${prefixOf(type)}\n`;
    const head = `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.`;
    const [nearest] = near;
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
function explained({ type, knowledge, beside, known }, width) {
    if (knowledge.known === "row" || knowledge.known === "policy")
        return rowText(knowledge.row, beside, width);
    if (knowledge.known === "harmless")
        return `${(0,untrusted/* terminalText */.eR)(type)}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
    return unknownText(type, (0,near/* nearTypes */.Ki)(type, known), typesOf(type, known));
}
const prefixOf = (type) => (type.endsWith("_") ? type : `${type}_`);
/** How many types a name has as the prefix of their provider; 0 where it is none. */
const typesOf = (name, known) => /^[a-z0-9]+_?$/.test(name) ? known.filter((one) => one.startsWith(prefixOf(name))).length : 0;
const typeJson = ({ type, knowledge, beside, known }) => {
    const row = knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : null;
    return {
        type,
        known: knowledge.known,
        near: knowledge.known === "nothing" ? (0,near/* nearTypes */.Ki)(type, known) : [],
        row: row === null ? null : { ...row, source: linkTo(row.source) },
        copies: row === null ? [] : explain_row_copiesOf(row.type, beside),
    };
};
/** The same of several types and rules as JSON: `row` is the catalogue's own (docs/catalogue.md), or null. */
const explainedJson = (types, rules = []) => `${(0,untrusted/* printableJson */.et)(JSON.stringify({ version: 1, types: types.map(typeJson), rules: rules.map(ruleJson) }, null, 2))}\n`;

;// CONCATENATED MODULE: ./build/cli/explain.js









const explain_SAYS = "what is known of a resource type or a rule, and where that is documented";
const explain_FORMATS = ["terminal", "json"];
const explain_OPTIONS = {
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the answer", words: explain_FORMATS },
    ...cli_options/* HELP */._$,
};
const explain_USAGE = (0,usage/* usageOf */.F)({
    name: "explain",
    says: explain_SAYS,
    forms: ["[OPTIONS] TYPE | ADDRESS | RULE..."],
    text: `  TYPE is a resource type, or the address of an object of that type: what a destroy of
  it loses, what remains, which changes are reported. RULE is the name of a rule, as
  reports show it in brackets: what it finds, why that matters, what to do.`,
    options: explain_OPTIONS,
    examples: [
        "destroy-guard explain aws_db_instance",
        "destroy-guard explain 'module.shop.aws_db_instance.prod[\"a\"]'",
        "destroy-guard explain last-copy",
        "destroy-guard explain --format json aws_db_instance",
    ],
});
const isRule = (name) => Object.hasOwn(rules_table/* RULES */.y0, name);
/** An argument as it is meant; of an address its type counts. Throws InputError for what is like a rule and is none. */
function meant(name, shell) {
    if (isRule(name))
        return { rule: name };
    const { type, isData } = (0,address/* typePasted */.Yd)(name) ?? { type: name, isData: false };
    if (isData)
        (0,cli_shell/* say */.cv)(shell, `${name} is only read: no plan destroys it. This is the resource of the same name`);
    // A dash is in the names of rules alone.
    if (type.includes("-"))
        throw (0,cli_options/* noSuch */.jl)("rule", type, rules_table/* RULE_NAMES */.iU, "explain");
    return { type };
}
async function explain(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, explain_OPTIONS, "explain");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, explain_USAGE);
    if (positionals.length === 0)
        throw (0,cli_options/* usageError */.Wp)("no resource type and no rule was named", "explain");
    const { format } = values;
    if (format !== "terminal" && format !== "json")
        throw (0,cli_options/* noSuch */.jl)("format of explain", format, explain_FORMATS, "explain");
    const asked = positionals.map((name) => meant(name, shell));
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)([]);
    const isUnknown = asked.some((one) => "type" in one && catalogue(one.type).known === "nothing");
    const known = isUnknown ? (0,build_catalogue/* knownTypes */.ts)() : [];
    const told = (type) => ({ type, knowledge: catalogue(type), beside: (0,build_catalogue/* rowsBeside */.S7)(type), known });
    const width = (0,cli_shell/* widthOf */.qz)(shell);
    (0,cli_shell/* print */.yy)(shell, format === "json"
        ? explainedJson(asked.flatMap((one) => ("type" in one ? [told(one.type)] : [])), asked.flatMap((one) => ("rule" in one ? [one.rule] : [])))
        : asked.map((one) => ("rule" in one ? ruleText(one.rule, width) : explained(told(one.type), width))).join("\n"));
    return isUnknown ? verdict/* EXIT */.dc.input : verdict/* EXIT */.dc.passed;
}
const EXPLAIN = { says: explain_SAYS, usage: explain_USAGE, options: explain_OPTIONS, words: "types", run: explain };

;// CONCATENATED MODULE: ./build/domain/grouping.js
/** A matrix of GitHub's has no more jobs: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256;
/** How many jobs a text asks for; null where it is no number that a matrix can have. */
const jobsIn = (text) => /^[1-9]\d*$/.test(text) && Number(text) <= MOST_JOBS ? Number(text) : null;
/** The same order, in at most `most` groups of neighbours, none of which is more than one larger than another. */
function inGroups(all, most) {
    const count = Math.min(most, all.length);
    const startOf = (group) => Math.floor((group * all.length) / count);
    return Array.from({ length: count }, (_, group) => all.slice(startOf(group), startOf(group + 1)));
}

// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
;// CONCATENATED MODULE: ./build/cli/init.js

















const init_OPTIONS = {
    write: { type: "boolean", says: "write the new files; a file that is there is never changed" },
    state: {
        type: "string",
        multiple: true,
        value: "STATE",
        says: "a state, as for drill: what would leave nothing is proposed for protection; may be given again",
    },
    plans: {
        type: "string",
        multiple: true,
        value: "PLAN",
        says: "past plans, a path or a glob: the policy says what would have been blocked; may be given again",
    },
    jobs: {
        type: "string",
        value: "N",
        default: String(MOST_JOBS),
        says: "at most so many jobs that plan, 256 at the most; with more roots each plans several",
    },
    pin: { type: "string", value: "COMMIT", says: "commit of the action's release, to pin it" },
    ...cli_options/* HELP */._$,
};
const init_SAYS = "proposes workflow, policy and CODEOWNERS lines for a repository";
const init_USAGE = (0,usage/* usageOf */.F)({
    name: "init",
    says: init_SAYS,
    forms: ["[OPTIONS] [DIR]"],
    text: `  Reads the files of the repository that DIR is in (default: the working folder) and shows
  whole what it proposes, each line with its reason, what it could not find out, and what
  to do next. Nothing is written without --write, and then only files that are not there:
  lines for a CODEOWNERS, a policy or a .gitignore that is there are shown for you to add.
  Neither git nor the network is asked.`,
    options: init_OPTIONS,
    examples: ["destroy-guard init", "destroy-guard init --state infra/prod=prod.json --plans 'plans/**/*.json' --write"],
});
async function init(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, init_OPTIONS, "init");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, init_USAGE);
    const [folder = ".", ...more] = positionals;
    if (more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("init takes one folder", "init");
    if (values.pin !== undefined && !/^[0-9a-f]{40}$/.test(values.pin))
        throw (0,cli_options/* usageError */.Wp)(`--pin ${values.pin} is no commit: it has 40 digits from 0 to 9 and a to f`, "init");
    if (jobsIn(values.jobs) === null)
        throw (0,cli_options/* usageError */.Wp)(`--jobs ${values.jobs} is no number from 1 to ${MOST_JOBS}`, "init");
    return proposed(topAt(folder, shell), values, shell);
}
function topAt(folder, { cwd }) {
    const whole = (0,external_node_path_.resolve)(cwd, folder);
    if ((0,external_node_fs_.statSync)(whole, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new fault/* InputError */.d(`${folder} is no folder; give the folder of a repository`);
    return (0,working_copy/* topOf */.H)(whole);
}
async function proposed(top, values, shell) {
    // Loaded only here: YAML and zod take a tenth of a second that other commands need not pay.
    const [{ repositoryAt }, { proposalFor }, { unknownsOf }, { initReport }, { writeNew }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 6242)),
        Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(382), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 2247)),
        Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(382), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 3014)),
        __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 9024)),
        __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 2370)),
    ]);
    const repository = repositoryAt(top);
    const { roots, others, terragrunt } = repository;
    if (roots.length + terragrunt.units.length === 0)
        throw nothingIn(top, others.length + terragrunt.stacks.length > 0);
    const given = {
        history: await historyIn(values, shell),
        today: (0,cli_shell/* todayOf */.XY)(shell),
        commit: values.pin ?? null,
        version: VERSION,
        jobs: Number(values.jobs),
    };
    const proposal = proposalFor(repository, given);
    const isWriting = values.write === true;
    const unknowns = unknownsOf(repository, proposal, given);
    shell.stdout.write(initReport({ repository, proposal, unknowns, isWriting }));
    if (isWriting)
        writeNew(top, proposal.files);
    for (const { path } of isWriting ? proposal.files : [])
        (0,cli_shell/* say */.cv)(shell, `wrote ${path}`);
    return 0;
}
const nothingIn = (top, hasModules) => new fault/* InputError */.d(hasModules
    ? `${top} holds modules or stacks, but no root module: nothing in it has a state, a provider or variables of its own, so nothing is planned here. Run init in the repository that calls them`
    : `${top} holds no Terraform, OpenTofu or Terragrunt files, so there is nothing to guard. Run init in the repository that does`);
async function historyIn({ state = [], plans = [] }, shell) {
    const { historyOf } = await __webpack_require__.e(/* import() */ 753).then(__webpack_require__.bind(__webpack_require__, 1753));
    return historyOf(state.length === 0 ? null : await init_drilled(state, shell), await reviewed(plans, shell));
}
async function init_drilled(named, shell) {
    const sources = await (0,cli_plans/* sourcesOf */.u0)(named, undefined, shell, init_STATES);
    const { policy, today } = await rulesFor(sources, shell);
    const drilling = drillingBy(policy, today);
    const kept = { ...drilling, terraform: "terraform" };
    const states = await (0,cli_plans/* readEach */.e2)(sources, (source, options) => readState(source, { ...options, ...kept }), shell);
    return (0,drill/* drillOf */.pL)(states, drilling);
}
const init_STATES = { command: "init", noun: "state", give: "give a state as a file" };
/** Several plans of one root are what the past is made of. */
async function reviewed(named, shell) {
    if (named.length === 0)
        return [];
    const sources = await (0,plan_sources/* planSources */._)(named, undefined, shell.cwd, "plan");
    const { policy, today } = await rulesFor(sources, shell);
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,cli_plans/* readAll */.yw)(sources, { terraform: "terraform", policy, catalogue }, shell);
    return plans.map((plan) => (0,build_review/* reviewRoot */.bN)(plan, { catalogue, policy, today, isNewRoot: null }));
}
async function rulesFor(sources, shell) {
    const folders = sources.map(({ path }) => (0,external_node_path_.dirname)(path));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const { policy } = await (0,policy_search/* findPolicy */.i)({ named: undefined, folders, cwd: shell.cwd, today });
    return { policy, today };
}
const INIT = { says: init_SAYS, usage: init_USAGE, options: init_OPTIONS, run: init };

;// CONCATENATED MODULE: ./build/domain/terraform.js
/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */
const NAMES = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;
/** Written for Terraform or Terragrunt, whose shared files are called as anybody likes: any HCL is taken for theirs. */
const terraform_isTerraformFile = (path) => NAMES.test(path);
/**
 * Text with markup and pictures for people, and what belongs to git. Not `.txt`: lists that `file` reads are called so.
 */
const FOR_PEOPLE = /\.(md|mdx|markdown|rst|adoc|png|jpe?g|gif|svg|webp|ico)$|(^|\/)(LICEN[CS]E|NOTICE|CODEOWNERS)(\.txt)?$|(^|\/)(\.editorconfig|\.git[^/]*)$|^\.github\/workflows\//i;
/**
 * Whether Terraform may read it where it lies beside or below a configuration. A function reads files of any name, and
 * a folder is packed as a whole, so all but a few kinds count.
 */
const terraform_isReadable = (path) => !FOR_PEOPLE.test(path);
/** `module.a["x"].aws_vpc.main[0]` → its block; null for an object of a module, whose file is not the root's. */
function blockOf(address) {
    const [, type, name] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[.*\])?$/s.exec(address) ?? [];
    return type === undefined || name === undefined || type === "module" ? null : { type, name };
}
const CALL = /module\.([A-Za-z0-9_-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./sy;
/** `module.a["x"].aws_vpc.main[0]` → `a`, and its block there; null for what is no resource. */
function declaredBy(address) {
    const calls = [];
    for (let at = 0;; at = CALL.lastIndex) {
        CALL.lastIndex = at;
        const [, name] = CALL.exec(address) ?? [];
        if (name === undefined) {
            const block = blockOf(address.slice(at));
            return block === null ? null : { calls, block };
        }
        calls.push(name);
    }
}
/** A file that every folder could have: whose it is decides where no better place is known. */
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");

;// CONCATENATED MODULE: ./build/domain/changed-files.js

const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");
const namesOf = ({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath];
/**
 * The path itself, which may be a link to a folder, the folder that it lies in and those above, nearest first. `.` is
 * the top; what lies in `.github` is GitHub's there, so it counts only for a folder within.
 */
function foldersAbove(path) {
    const parts = path.split("/");
    const above = parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
    return parts[0] === ".github" ? above : [...above, "."];
}
const isHeld = (folder, folders) => folders === null || folders.has(folder);
/** Whether a changed file is Terraform's by its name alone. A renamed file counts under both names. */
const isToldByName = (files) => files.some((file) => namesOf(file).some(isTerraformFile));
/** Whether its folder decides: Terraform may read such a file if it lies beside or below Terraform's own files. */
const isToldByFolder = (files) => files.some((file) => namesOf(file).some((name) => isReadable(name) && !isTerraformFile(name)));
/** Whether what Terraform does may change with these files (docs/setup.md, "The workflow"). */
const touchesTerraform = (files, folders) => isToldByName(files) ||
    files.some((file) => namesOf(file).some((name) => isReadable(name) && foldersAbove(name).some((one) => isHeld(one, folders))));
/**
 * The roots that a glob means: of each changed file the nearest folder at or above it that the glob matches and that
 * holds Terraform files, now or until this change.
 */
function changedRoots(files, folders, isMeant) {
    const names = files.flatMap(namesOf).filter((name) => isTerraformFile(name) || isReadable(name));
    const held = new Set(names.filter(isTerraformFile).map(directoryOf));
    const nearest = (name) => foldersAbove(name).find((folder) => isMeant(folder) && (held.has(folder) || isHeld(folder, folders)));
    return new Set(names.map(nearest).filter((folder) => folder !== undefined));
}
/**
 * Terraform files of a root whose changes GitHub does not show: what was taken out of them nobody knows, so their
 * owners are asked too.
 */
const unseenFiles = (files, root) => files
    .filter(({ path, patch }) => patch === null && terraform_isTerraformFile(path))
    .filter((file) => namesOf(file).some((name) => directoryOf(name) === root))
    .flatMap(namesOf);

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/text/hcl.js
var hcl = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/domain/source.js

const preventionKey = (...steps) => JSON.stringify(steps);
const NO_SOURCE = { declarations: [], calls: [], prevention: new Map(), moves: [] };
/** A file's text → what it says. Where it can't be read, what might be a block counts as one: that only adds owners. */
function sourceOf(path, text) {
    if (path.endsWith(".json"))
        return jsonSource(text);
    const body = (0,hcl/* hclIn */.T)(text);
    if (body === null)
        return { ...perhapsIn(text), prevention: null, moves: [] };
    const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) => type === "resource" && kind !== undefined && name !== undefined ? [{ type: kind, name, line }] : []);
    const prevention = new Map();
    collect(body, [], prevention);
    return { declarations, calls: body.blocks.flatMap(callIn), prevention, moves: body.blocks.flatMap(moveIn) };
}
/** A string in quotes without templates and escapes, as a source is written. */
const LITERAL = /^"([^"\\$%]*)"$/;
const callIn = ({ type, labels: [name], line, attributes }) => {
    const [, source] = LITERAL.exec(attributes.get("source") ?? "") ?? [];
    return type === "module" && name !== undefined ? [{ name, line, sources: source === undefined ? [] : [source] }] : [];
};
const collect = ({ attributes, blocks }, steps, into) => {
    const set = attributes.get("prevent_destroy");
    if (set !== undefined)
        add(into, preventionKey(...steps), set);
    for (const block of blocks)
        collect(block, [...steps, block.type, ...block.labels], into);
};
const add = (into, key, value) => {
    into.set(key, [...(into.get(key) ?? []), value]);
};
const moveIn = ({ type, attributes }) => {
    const [from, to] = [attributes.get("from"), attributes.get("to")];
    return type === "moved" && from !== undefined && to !== undefined ? [[from, to]] : [];
};
// Labels in quotes need no space around them, and a mark of the byte order may stand before the first line.
const RESOURCE = /^\uFEFF?[ \t]*resource(?:[ \t]*"([\w-]+)"[ \t]*|[ \t]+([\w-]+)(?:[ \t]+|(?=")))"?([\w-]+)"?/;
const source_MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\w-]+)"|[ \t]+([\w-]+))/;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
/**
 * Lines that look like the first of a `resource` or `module` block; comments within a line do not hide one. Which of
 * the sources belongs to which module can't be told, so each has all of them.
 */
function perhapsIn(text) {
    const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
    const matching = (pattern) => lines.flatMap((content, index) => {
        const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== undefined);
        return first === undefined ? [] : [[first, second, index + 1]];
    });
    const sources = matching(SOURCE).map(([source]) => source);
    return {
        declarations: matching(RESOURCE).map(([type, name, line]) => ({ type, name, line })),
        calls: matching(source_MODULE).map(([name, , line]) => ({ name, line, sources })),
    };
}
/** https://developer.hashicorp.com/terraform/language/syntax/json: wherever one block may stand, a list of them may. */
function jsonSource(text) {
    const json = parsed(text);
    if (json === undefined)
        return { ...NO_SOURCE, prevention: null };
    const declarations = [];
    const prevention = new Map();
    for (const [type, names] of membersIn(memberOf(json, "resource")))
        for (const [name, body] of membersIn(names)) {
            declarations.push({ type, name, line: null });
            for (const [key, set] of source_listed(memberOf(body, "lifecycle")).flatMap(membersIn))
                if (key === "prevent_destroy")
                    add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
        }
    const calls = membersIn(memberOf(json, "module")).map(([name, body]) => {
        const sources = memberOf(body, "source").filter((source) => typeof source === "string");
        return { name, line: null, sources };
    });
    return { declarations, calls, prevention, moves: [] };
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
const source_listed = (value) => (Array.isArray(value) ? value.flatMap(source_listed) : [value]);
const membersIn = (value) => source_listed(value).flatMap((one) => (typeof one === "object" && one !== null ? Object.entries(one) : []));
const memberOf = (value, name) => membersIn(value).flatMap(([key, one]) => (key === name ? [one] : []));

;// CONCATENATED MODULE: ./build/domain/declaring.js





const blockKey = ({ type, name }) => JSON.stringify(["resource", type, name]);
const callKey = (name) => JSON.stringify(["module", name]);
/** Answers for every object of any root; what was found out once is kept. */
function declaringOf(known) {
    const blocks = new Blocks(known);
    return (root, address) => blocks.declaring(root, address);
}
class Blocks {
    #known;
    #before;
    #elsewhere;
    #indexIn = (0,remembered/* remembered */.H)((folder) => this.#index(folder));
    #plannedIn = (0,remembered/* remembered */.H)((root) => (0,grouped/* grouped */.z)(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)));
    #through = (0,remembered/* remembered */.H)((way) => this.#follow(way), JSON.stringify);
    constructor(known) {
        this.#known = known;
        this.#before = beforeOf(known);
        this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
    }
    declaring(root, address) {
        const declared = declaredBy(address);
        if (declared === null)
            return { steps: [], isInRoot: false };
        const { calls, block } = declared;
        const [outermost] = calls;
        const key = outermost === undefined ? blockKey(block) : callKey(outermost);
        const isInRoot = this.#foundIn([root], key).length > 0;
        if (outermost === undefined)
            return { steps: [stepOf(this.#firstIn(root, key), [])], isInRoot };
        const { steps, folders } = this.#through([root, calls]);
        return { steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)], isInRoot };
    }
    #index(folder) {
        const here = this.#before.filter(({ file }) => namesOf(file).some((name) => directoryOf(name) === folder));
        const now = this.#known.checkout.filesIn(folder).map((file) => ({ ...file, from: folder }));
        return indexOf(now, here.map(fromItsFolder));
    }
    #foundIn(folders, key) {
        return folders.flatMap((folder) => this.#indexIn(folder).get(key) ?? []);
    }
    /** Where the root has no such block, what any changed file declared: the state may have come here from there. */
    #firstIn(root, key) {
        const here = this.#foundIn([root], key);
        return here.length > 0 ? here : (this.#elsewhere.get(key) ?? []);
    }
    /** The calls on a way, and the folders that the last of them leads to. */
    #follow([root, calls]) {
        const steps = [];
        let folders = [root];
        for (const [at, name] of calls.entries()) {
            const key = callKey(name);
            const found = at === 0 ? this.#firstIn(root, key) : this.#foundIn(folders, key);
            steps.push(stepOf(found, at === 0 ? [] : folders));
            folders = this.#leadingTo([root, calls.slice(0, at + 1)], folders, found);
        }
        return { steps, folders };
    }
    /** Where a call leads by its blocks, and by the plan: a source may be made of variables, or its file not be here. */
    #leadingTo([root, calls], folders, found) {
        const planned = this.#plannedIn(root).get(JSON.stringify(calls)) ?? [];
        const written = found.flatMap(({ from, sources }) => sources.map((source) => [from, source]));
        const asPlanned = folders.flatMap((from) => planned.map(({ source }) => [from, source]));
        const { checkout } = this.#known;
        const reached = [...written, ...asPlanned].map(([from, source]) => checkout.moduleFolder(from, source));
        return [...new Set(reached.filter((folder) => folder !== null))];
    }
}
/** `folders`: where it should be; whose they are is asked where it is not found. */
const stepOf = (found, folders) => ({
    places: found.length > 0
        ? found.map(({ file, line }) => ({ file, line }))
        : folders.map((folder) => ({ file: fileOf(folder), line: null })),
    isGone: found.length > 0 && found.every(({ isGone }) => isGone),
    isFound: found.length > 0,
});
const fromItsFolder = (file) => ({ ...file, from: directoryOf(file.path) });
const beforeOf = ({ files, texts }) => files.flatMap((file) => {
    const path = file.previousPath ?? file.path;
    return terraform_isTerraformFile(path) ? [{ file, path, ...declaredBefore(file, texts) }] : [];
});
/** The blocks of a file before the change; where it can't be looked into, all that the diff may show of one. */
function declaredBefore({ path, previousPath, patch, isNew }, texts) {
    if (isNew)
        return NO_SOURCE;
    const seen = texts.get(path);
    if (seen !== undefined)
        return seen.before === null ? NO_SOURCE : sourceOf(previousPath ?? path, seen.before);
    const lines = (patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" "));
    return perhapsIn(lines.map((line) => line.slice(1)).join("\n"));
}
/** Block → where it stands, then where it stood. A call that has another source now leads to both. */
function indexOf(now, before) {
    const index = new Map();
    const add = (key, found) => {
        const places = index.get(key) ?? [];
        const same = places.findIndex(({ file, from }) => file === found.file && from === found.from);
        const one = places[same];
        if (one === undefined)
            places.push(found);
        else
            places[same] = { ...one, sources: [...one.sources, ...found.sources] };
        index.set(key, places);
    };
    const addAll = ({ path: file, from, declarations, calls }, isGone) => {
        const at = (line) => ({ file, line: isGone ? null : line, isGone, from });
        for (const one of declarations)
            add(blockKey(one), { ...at(one.line), sources: [] });
        for (const { name, line, sources } of calls)
            add(callKey(name), { ...at(line), sources });
    };
    for (const file of now)
        addAll(file, false);
    for (const file of before)
        addAll(file, true);
    return index;
}
/** What the plans of each root say of modules. */
const callsIn = (plans) => new Map([...(0,grouped/* grouped */.z)(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));

;// CONCATENATED MODULE: ./build/domain/declarations.js





/**
 * Adds to the findings on objects the places that declare or declared them: by both addresses of a moved object, in
 * both files of a block that moves between files, under both names of a file that is renamed; of an object of a module
 * the block that calls the module and, where it lies in the repository, the object's own. The owners of each are asked.
 * An object whose block is not found has no place: its owner is then that of the root.
 */
function locate(roots, known) {
    const renamed = otherNames(known.files);
    const changed = new Set(known.files.flatMap(namesOf));
    const declaring = declaringOf(known);
    return roots.map((one) => {
        const reasonOf = reasonsIn(one.destroys);
        const placed = (finding) => {
            const { subject } = finding;
            if (subject === null || finding.places.length > 0)
                return finding;
            const places = placesOf(subject, one.root, declaring, { reason: reasonOf(subject), changed });
            return { ...finding, places: withOtherNames([...places, ...unseen(places, one.root, known.files)], renamed) };
        };
        return { ...one, findings: one.findings.map(placed) };
    });
}
function placesOf({ address, previousAddress }, root, declaring, hints) {
    const all = [address, ...(previousAddress === null ? [] : [previousAddress])].map((one) => declaring(root, one));
    const steps = all.flatMap((one) => one.steps);
    const first = all.map((one) => mainStep(one.steps, hints)).find((one) => one !== undefined);
    const places = [...(first?.places ?? []), ...steps.flatMap((one) => one.places)];
    const isMissing = all.some(({ isInRoot }) => !isInRoot);
    return places.length > 0 && isMissing ? [...places, { file: fileOf(root), line: null }] : places;
}
/**
 * The step that people would edit: a block that is gone, from outside; the call of a module of which one instance goes;
 * what the change edits, from inside; else the object's own block, or the last that is known.
 */
function mainStep(steps, { reason, changed }) {
    const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
    return (found.find(({ isGone }) => isGone) ??
        (reason === "delete_because_no_module" ? found[0] : undefined) ??
        found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ??
        found.at(-1));
}
/**
 * Files beside those places whose changes nobody can see: what was taken out of them is not known. Those of the root
 * count for all that blocks in it, and are asked for there.
 */
function unseen(places, root, files) {
    const folders = new Set(places.map(({ file }) => directoryOf(file)).filter((folder) => folder !== root));
    return [...folders].flatMap((folder) => unseenFiles(files, folder)).map((file) => ({ file, line: null }));
}
function reasonsIn(destroys) {
    const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
    const reasons = new Map(destroys.map((destroy) => [key(destroy), destroy.reason]));
    return (subject) => reasons.get(key(subject)) ?? null;
}
const otherNames = (files) => {
    const pairs = files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath], [previousPath, path]]);
    const found = (0,grouped/* grouped */.z)(pairs, ([name]) => name);
    return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};
/** The first place stays the first, since that is where people look. */
function withOtherNames(places, renamed) {
    const named = places.flatMap((place) => [
        place,
        ...(renamed.get(place.file) ?? []).map((file) => ({ file, line: null })),
    ]);
    const [first, ...others] = [...(0,grouped/* grouped */.z)(named, ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
    return first === undefined ? [] : [first, ...others.sort((a, b) => (0,finding/* byText */.z4)(a.file, b.file))];
}

// EXTERNAL MODULE: ./build/domain/evaluate.js + 23 modules
var evaluate = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/input/plan/paths.js
var paths = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/input/checkout.js





/** Larger files were not written by a person, and are not read. */
const MOST_BYTES = 2_000_000;
/**
 * The Terraform files below `base`, from which all folders are named. `top` is the top of the repository: what a source
 * names outside of it, or behind a link, is none of it. Each folder is read once.
 */
function checkoutAt(base, top = base) {
    const known = new Map();
    return {
        filesIn: (folder) => {
            const files = known.get(folder) ?? filesIn(base, folder);
            known.set(folder, files);
            return files;
        },
        moduleFolder: (from, source) => moduleFolder({ base, top }, from, source),
    };
}
/**
 * The Terraform files of a folder, with their blocks; none where the folder is not there. A file that is reached
 * through a link counts under both names. Of any size: what is left out here would change the owners.
 */
function filesIn(base, folder) {
    const place = (0,external_node_path_.join)(base, folder);
    if ((0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(place)
        .filter((name) => /\.(tf|tofu)(\.json)?$/.test(name))
        .filter((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(place, name), { throwIfNoEntry: false })?.isFile() === true)
        .flatMap((name) => {
        const { declarations, calls } = sourceOf(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place, name), "utf8"));
        return checkout_namesIn(base, external_node_path_.posix.join(folder, name)).map((path) => ({ path, declarations, calls }));
    })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What Terraform takes for a path. One with control characters, or a name that no system takes, leads nowhere. */
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1000;
function moduleFolder({ base, top }, from, source) {
    if (source.length > LONGEST_PATH || !LOCAL.test(source))
        return null;
    const folder = (0,external_node_path_.resolve)(base, from, source.replaceAll("\\", "/"));
    const below = (0,external_node_path_.relative)(top, folder);
    const isOutside = (0,external_node_path_.isAbsolute)(below) || below.split(external_node_path_.sep)[0] === "..";
    const isLinked = [below, (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(base, from))].some((path) => hasLink(top, path));
    return isOutside || isLinked ? null : (0,paths/* rootName */.S)(folder, base);
}
/** Whether one of the folders on a path below `top` is a link. */
function hasLink(top, path) {
    const steps = path.split(external_node_path_.sep).filter((step) => step !== "");
    return steps.some((_, at) => {
        const place = (0,external_node_path_.join)(top, ...steps.slice(0, at + 1));
        return (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    });
}
/** The path of a file, and where it lies behind all links, if that is in the checkout too. */
function checkout_namesIn(workspace, path) {
    const real = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(workspace, path)));
    const isOutside = (0,external_node_path_.isAbsolute)(real) || real.split(external_node_path_.sep)[0] === "..";
    return isOutside ? [path] : [...new Set([path, real.split(external_node_path_.sep).join("/")])];
}
/** The text of a file of the checkout, if it is the content with this id of git's; else null. */
function textWithBlob(workspace, path, blob) {
    const place = join(workspace, path);
    const found = statSync(place, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > MOST_BYTES)
        return null;
    const bytes = readFileSync(place);
    return blobOf(bytes, blob.length === 64 ? "sha256" : "sha1") === blob ? bytes.toString("utf8") : null;
}
/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects; repositories may use either hash. */
const blobOf = (bytes, algorithm) => createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");

;// CONCATENATED MODULE: ./build/cli/review.js





















const review_OPTIONS = {
    policy: {
        type: "string",
        value: "FILE",
        says: `policy (default: ${policy_file/* POLICY_FILE */.CX} at the top of the repository that the plan is in)`,
    },
    root: {
        type: "string",
        value: "DIR",
        says: "root module of the plan, relative to the repository (default: the folder of the plan)",
    },
    format: {
        type: "string",
        value: "FORMAT",
        default: "terminal",
        says: "form of the report",
        words: FORMAT_NAMES,
    },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    summary: {
        type: "boolean",
        says: "of any number of past plans: what would have been blocked, by rule, root and week, and which lines of policy would have made it quiet (terminal, markdown, json)",
    },
    quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
    "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
    terraform: {
        type: "string",
        value: "CMD",
        default: "terraform",
        says: "program that shows saved plan files",
    },
    consent: {
        type: "string",
        value: "FILE",
        multiple: true,
        says: "a person's signed consent to what blocks (agree --help); may stand several times",
    },
    signers: {
        type: "string",
        value: "FILE",
        says: "whose signatures count (default: override.signers of the policy, if --policy names it)",
    },
    ...cli_options/* HELP */._$,
};
const review_SAYS = "says what a plan destroys, and what remains of it";
const review_USAGE = (0,usage/* usageOf */.F)({
    name: "review",
    says: review_SAYS,
    forms: ["[OPTIONS] PLAN..."],
    text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
    options: review_OPTIONS,
    examples: [
        "terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
        "destroy-guard review infra/prod=prod.json infra/dev=dev.json",
        "destroy-guard review --summary 'plans/**/*.json'",
        "destroy-guard review --format json --output review.json plan.json",
    ],
});
/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
async function review_review(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, review_OPTIONS, "review");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, review_USAGE);
    try {
        return await review_reviewed(values, positionals, shell);
    }
    catch (error) {
        // Some versions of Atlantis look only at the output, and take one that tells of no failure for a pass.
        if (values.format === "atlantis")
            shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
        throw error;
    }
}
async function review_reviewed(values, positionals, shell) {
    if (values.summary === true)
        return summarize(values, positionals, shell);
    const format = formatNamed(values.format);
    const named = (0,cli_plans/* namedPlans */.ko)(positionals, shell);
    const sources = await (0,cli_plans/* sourcesOf */.u0)(named, values.root, shell);
    const folders = sources.map(({ path }) => (path === "-" ? "." : (0,external_node_path_.dirname)(path)));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const found = await (0,policy_search/* findPolicy */.i)({ named: values.policy, folders, cwd: shell.cwd, today });
    for (const warning of found.warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const { policy } = found;
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,cli_plans/* readAll */.yw)(sources, { terraform: values.terraform, policy, catalogue }, shell);
    const roots = plans.map((plan) => (0,evaluate/* evaluate */._)(plan, { catalogue, policy, today, isNewRoot: null }));
    const judged = (0,build_review/* reviewOf */.QR)(located(roots, plans, shell).map(build_review/* withDigest */.hQ), found.origin);
    const result = values.consent === undefined ? judged : await consented(judged, values, policy, shell);
    // GitLab's format has no field for the policy.
    if (values.format === "gitlab")
        (0,cli_shell/* say */.cv)(shell, (0,report_phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(found.origin)));
    const plain = values["no-color"] === true || values.output !== undefined;
    (0,telling/* tell */.q)({ ...values, line: (0,terminal/* verdictText */.n)(result), text: () => format(result, shell, plain) }, shell);
    return (0,verdict/* exitCodeOf */.FO)(result.verdict);
}
/** Loaded only here: a review of its own. */
async function summarize(values, positionals, shell) {
    const { summarized } = await __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 3476));
    return summarized(values, (0,cli_plans/* namedPlans */.ko)(positionals, shell), shell);
}
/** With the places where the objects are declared, in the repository at hand, or below the working folder. */
const located = (roots, plans, { cwd }) => locate(roots, {
    files: [],
    texts: new Map(),
    checkout: checkoutAt(cwd, (0,working_copy/* workingCopyOf */._)(cwd) ?? cwd),
    calls: callsIn(plans),
});
/** The review after signed consents. The signers of a policy count only where somebody named that policy. */
async function consented(judged, values, policy, shell) {
    const { consentTo } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 3485));
    const { refusalLines } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 8497));
    const signers = values.signers ?? (values.policy === undefined ? null : policy.override.signers);
    const { review, refusals } = await consentTo(judged, { files: values.consent ?? [], signers }, { cwd: shell.cwd, env: shell.env, now: shell.now(), required: policy.override.required });
    for (const line of refusalLines(refusals))
        (0,cli_shell/* say */.cv)(shell, line);
    return review;
}
const REVIEW = { says: review_SAYS, usage: review_USAGE, options: review_OPTIONS, run: review_review };

;// CONCATENATED MODULE: ./build/report/schema-parts.js
/** Parts of JSON Schemas (2020-12), which are closed: a key that is not named is a mistake. */
/** Every key is required: what there is none of is null. */
const schema_parts_closed = (properties) => ({
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
});
const TEXT = { type: "string" };
const schema_parts_NAME = { type: "string", minLength: 1 };
const FLAG = { type: "boolean" };
const COUNT = { type: "integer", minimum: 0 };
const DIGEST = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const schema_parts_oneOf = (words) => ({ enum: words });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });
const listOf = (items) => ({ type: "array", items });

;// CONCATENATED MODULE: ./build/report/doctor/schema.js


/** JSON Schema (2020-12) of the doctor JSON. Closed: a key that is not named here is a mistake. */
const schema_ANSWER = schema_parts_closed({
    check: schema_parts_oneOf(doctor/* CHECK_NAMES */.cj),
    state: schema_parts_oneOf(doctor/* STATES */.xj),
    title: schema_parts_NAME,
    looksAt: schema_parts_NAME,
    says: schema_parts_NAME,
    fix: orNull(schema_parts_NAME),
    file: orNull(schema_parts_NAME),
    line: orNull({ type: "integer", minimum: 1 }),
    url: orNull({ type: "string", format: "uri" }),
});
const DOCTOR_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:destroy-guard:doctor:1",
    title: "destroy-guard doctor",
    description: "Whether the check on pull requests holds. See docs/setup.md.",
    ...schema_parts_closed({
        version: { const: 1 },
        repository: orNull(schema_parts_NAME),
        branch: orNull(schema_parts_NAME),
        open: COUNT,
        unknown: COUNT,
        accepted: COUNT,
        ok: COUNT,
        answers: listOf(schema_ANSWER),
    }),
};

// EXTERNAL MODULE: ./build/domain/catalogue.js
var catalogue = __webpack_require__(5520);
;// CONCATENATED MODULE: ./build/report/drill/schema.js



/** JSON Schema (2020-12) of the drill JSON. Closed: a key that is not named here is a mistake. */
const DAY = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const drill_schema_ANSWER = schema_parts_closed({
    kind: schema_parts_oneOf(finding/* REMAINS */.w0),
    days: orNull({ type: "number" }),
    refusal: orNull(schema_parts_oneOf(catalogue/* REFUSAL_REASONS */.N4)),
    survivors: listOf(schema_parts_NAME),
    survivorsCount: COUNT,
    goesWithIt: listOf(schema_parts_NAME),
    goesWithItCount: COUNT,
});
/** One way is enough, with all of its changes. */
const CHANGE = schema_parts_closed({
    way: COUNT,
    address: schema_parts_NAME,
    attribute: orNull(schema_parts_NAME),
    value: { type: ["boolean", "number", "string", "null"] },
});
const OBJECT = schema_parts_closed({
    address: schema_parts_NAME,
    deposed: orNull(TEXT),
    type: schema_parts_NAME,
    class: schema_parts_oneOf(catalogue/* CLASSES */.Nv),
    weight: schema_parts_oneOf(["high", "medium", "low"]),
    what: schema_parts_NAME,
    protected: orNull(FLAG),
    alone: drill_schema_ANSWER,
    withState: drill_schema_ANSWER,
    withAll: drill_schema_ANSWER,
    change: listOf(CHANGE),
    copies: listOf(schema_parts_NAME),
    tried: orNull(schema_parts_closed({ on: DAY, overdue: FLAG })),
});
const STATE = schema_parts_closed({
    root: TEXT,
    source: TEXT,
    exposed: COUNT,
    managed: COUNT,
    unclassified: COUNT,
    objects: listOf(OBJECT),
});
const DRILL_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:destroy-guard:drill:1",
    title: "destroy-guard drill",
    description: "What would remain if it were destroyed now. See docs/drill.md.",
    ...schema_parts_closed({ version: { const: 1 }, states: listOf(STATE) }),
};

// EXTERNAL MODULE: ./build/domain/calling.js
var calling = __webpack_require__(1005);
// EXTERNAL MODULE: ./build/domain/change.js
var change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __webpack_require__(192);
// EXTERNAL MODULE: ./build/domain/review.js
var domain_review = __webpack_require__(9893);
;// CONCATENATED MODULE: ./build/report/review-schema.js








/** JSON Schema (2020-12) of the review JSON. Closed: a key that is not named here is a mistake. */
const PLANNED_AT = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };
const COUNTS = schema_parts_closed({
    create: COUNT,
    update: COUNT,
    replace: COUNT,
    delete: COUNT,
    forget: COUNT,
    read: COUNT,
    none: COUNT,
    unknown: COUNT,
    moved: COUNT,
    imported: COUNT,
    deposed: COUNT,
});
const CLASS = orNull(schema_parts_oneOf([...catalogue/* CLASSES */.Nv, "unknown"]));
const DESTROY = schema_parts_closed({
    address: schema_parts_NAME,
    previousAddress: orNull(schema_parts_NAME),
    deposed: orNull(TEXT),
    type: schema_parts_NAME,
    provider: TEXT,
    effect: schema_parts_oneOf(["delete", "replace", "forget"]),
    order: orNull(schema_parts_oneOf(["delete-first", "create-first"])),
    recreated: FLAG,
    imported: FLAG,
    because: orNull(TEXT),
    reason: orNull(schema_parts_oneOf(change/* ACTION_REASONS */.Ni)),
    class: CLASS,
});
/** One of several shapes, told apart by `kind`. `optional`: keys that may be left out. */
const kinds = (shapes, optional = []) => ({
    anyOf: Object.entries(shapes).map(([kind, properties]) => {
        const schema = schema_parts_closed({ kind: { const: kind }, ...properties });
        return { ...schema, required: schema.required.filter((key) => !optional.includes(key)) };
    }),
});
const SEEN = {
    anyOf: [FLAG, { type: "number" }, TEXT, { type: "null" }, schema_parts_closed({ hidden: schema_parts_oneOf(evidence/* HIDDEN */.RG) })],
};
const REMAINS_SCHEMA = schema_parts_closed({
    kind: schema_parts_oneOf(finding/* REMAINS */.w0),
    days: orNull({ type: "number", minimum: 0 }),
    refusal: orNull(schema_parts_oneOf(catalogue/* REFUSAL_REASONS */.N4)),
    survivors: listOf(schema_parts_NAME),
    survivorsCount: COUNT,
    goesWithIt: listOf(schema_parts_NAME),
    goesWithItCount: COUNT,
});
const EVIDENCE = kinds({
    attribute: { path: schema_parts_NAME, of: orNull(schema_parts_NAME), was: SEEN, becomes: SEEN },
    removed: { path: schema_parts_NAME, count: COUNT },
    leaves: { says: schema_parts_NAME },
    worthless: { because: schema_parts_oneOf(["container", "key", "deleted-first"]) },
    shared: {},
    copy: { because: schema_parts_oneOf(evidence/* LOST_BECAUSE */._E) },
    called: { callings: { type: "array", items: schema_parts_oneOf(calling/* CALLINGS */.W) } },
    rename: { to: schema_parts_NAME },
    "too-late": {},
}, ["becomes"]);
const DETAIL = kinds({
    says: { says: schema_parts_NAME, certain: FLAG },
    protect: { reason: orNull(TEXT) },
    share: { destroyed: COUNT, all: COUNT },
    "no-prior-state": { creates: COUNT, old: orNull(schema_parts_oneOf(evidence/* OLD_BECAUSE */.Lz)) },
    "another-state": { how: schema_parts_oneOf(evidence/* SWAPPED */.ry), since: schema_parts_NAME, was: COUNT, is: COUNT },
    environment: { differs: orNull(listOf(schema_parts_NAME)) },
    freeze: { from: schema_parts_NAME, to: schema_parts_NAME, reason: orNull(TEXT), destroyed: COUNT },
    unreadable: { what: schema_parts_oneOf(["actions", "mode", "errored"]) },
    "unreadable-part": { part: schema_parts_NAME },
    "leaves-state": { by: schema_parts_oneOf(evidence/* LEAVING */.tT) },
    "guards-edited": {},
    "prevent-destroy-removed": {},
    "not-shown": {},
    deferred: { count: COUNT, destroys: listOf(schema_parts_NAME) },
    vanished: { recreated: FLAG },
    "switched-off": { says: schema_parts_NAME },
    partial: {},
    actions: { count: COUNT, when: listOf(schema_parts_oneOf(evidence/* MOMENTS */.G1)) },
    exception: { until: orNull(schema_parts_NAME), reason: TEXT },
});
const FINDING = schema_parts_closed({
    rule: schema_parts_oneOf(rules_table/* RULE_NAMES */.iU),
    level: schema_parts_oneOf(rules_table/* LEVELS */.A_),
    address: orNull(schema_parts_NAME),
    previousAddress: orNull(schema_parts_NAME),
    deposed: orNull(TEXT),
    type: orNull(schema_parts_NAME),
    provider: orNull(TEXT),
    effect: orNull(schema_parts_oneOf(change/* EFFECTS */.tQ)),
    class: CLASS,
    weight: orNull(schema_parts_oneOf(["high", "medium", "low"])),
    what: orNull(schema_parts_NAME),
    remains: orNull(REMAINS_SCHEMA),
    evidence: listOf(EVIDENCE),
    detail: orNull(DETAIL),
    message: schema_parts_NAME,
    remedy: schema_parts_NAME,
    places: listOf(schema_parts_closed({ file: schema_parts_NAME, line: orNull({ type: "integer", minimum: 1 }) })),
});
const ROOT = schema_parts_closed({
    root: schema_parts_NAME,
    source: TEXT,
    terraformVersion: orNull(TEXT),
    formatVersion: TEXT,
    plannedAt: orNull(PLANNED_AT),
    errored: FLAG,
    complete: orNull(FLAG),
    applyable: orNull(FLAG),
    digest: orNull(DIGEST),
    counts: COUNTS,
    destroys: listOf(DESTROY),
    findings: listOf(FINDING),
    drift: listOf(schema_parts_closed({ address: schema_parts_NAME, type: schema_parts_NAME, effect: schema_parts_oneOf(["update", "delete"]) })),
});
const TIME = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" };
const SIGNED = schema_parts_closed({
    by: schema_parts_NAME,
    root: schema_parts_NAME,
    agreed: TIME,
    expires: TIME,
    reason: orNull(schema_parts_NAME),
    key: schema_parts_closed({ proof: schema_parts_oneOf(domain_review/* PROOFS */.i), algorithm: TEXT, fingerprint: schema_parts_NAME }),
});
const REVIEW_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "destroy-guard review",
    ...schema_parts_closed({
        version: { const: 1 },
        verdict: schema_parts_oneOf(["passed", "blocked", "overridden", "skipped"]),
        digest: orNull(DIGEST),
        counts: COUNTS,
        roots: listOf(ROOT),
        override: orNull(schema_parts_closed({
            by: listOf(schema_parts_NAME),
            digest: DIGEST,
            at: TIME,
            signed: orNull(listOf(SIGNED)),
        })),
        policy: orNull(schema_parts_closed({ file: orNull(schema_parts_NAME), branch: orNull(schema_parts_NAME), looked: listOf(schema_parts_NAME) })),
        run: orNull(schema_parts_closed({ repository: schema_parts_NAME, id: schema_parts_NAME, commit: schema_parts_NAME, merge: schema_parts_NAME, pull: orNull(COUNT), rules: schema_parts_NAME })),
    }),
};

;// CONCATENATED MODULE: ./build/cli/schema.js






const schema_SAYS = "JSON Schema of the policy file, or of the JSON of review, drill or doctor";
const SCHEMAS = ["policy", "review", "drill", "doctor"];
const schema_USAGE = (0,usage/* usageOf */.F)({
    name: "schema",
    says: schema_SAYS,
    forms: [`[${SCHEMAS.join(" | ")}]`],
    options: cli_options/* HELP */._$,
    examples: ["destroy-guard schema > destroy-guard.schema.json"],
});
async function schema(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, cli_options/* HELP */._$, "schema");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, schema_USAGE);
    const [name = "policy", ...more] = positionals;
    if (more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("schema takes one name", "schema");
    if (name === "review")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(REVIEW_SCHEMA, null, 2)}\n`);
    if (name === "drill")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(DRILL_SCHEMA, null, 2)}\n`);
    if (name === "doctor")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(DOCTOR_SCHEMA, null, 2)}\n`);
    if (name !== "policy")
        throw (0,cli_options/* noSuch */.jl)("schema", name, SCHEMAS, "schema");
    const { policySchema } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(6), __webpack_require__.e(796), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 796));
    return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}
const SCHEMA = { says: schema_SAYS, usage: schema_USAGE, options: cli_options/* HELP */._$, words: SCHEMAS, run: schema };

;// CONCATENATED MODULE: ./build/cli/version.js




const version_SAYS = "the version, as --version and -v tell it";
const version_USAGE = (0,usage/* usageOf */.F)({ name: "version", says: version_SAYS, forms: [""], options: cli_options/* HELP */._$ });
async function version(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, cli_options/* HELP */._$, "version");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, version_USAGE);
    if (positionals.length > 0)
        throw (0,cli_options/* usageError */.Wp)("version takes nothing", "version");
    return (0,cli_shell/* print */.yy)(shell, `${VERSION}\n`);
}
const VERSION_COMMAND = { says: version_SAYS, usage: version_USAGE, options: cli_options/* HELP */._$, words: [], run: version };

;// CONCATENATED MODULE: ./build/cli/commands.js















/** Every command, in the order in which `--help` lists them. */
const COMMANDS = new Map([
    ["review", REVIEW],
    ["drill", DRILL],
    ["explain", EXPLAIN],
    ["check-policy", CHECK_POLICY],
    ["doctor", DOCTOR],
    ["schema", SCHEMA],
    ["init", INIT],
    ["apply", APPLY],
    ["agree", AGREE],
    ["hook", hook_command/* HOOK */.c],
    ["shim", SHIM],
    ["log", LOG],
    ["completion", completionOf(() => COMMANDS)],
    ["version", VERSION_COMMAND],
]);
/** What `--help` says. */
const commands_USAGE = `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${(0,usage/* columns */.Y)([...COMMANDS].map(([name, { says }]) => [name, says]))}

EXAMPLES
  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review
  destroy-guard explain aws_db_instance

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  -v, --version  the version
`;

// EXTERNAL MODULE: ./build/cli/ended.js
var cli_ended = __webpack_require__(1161);
;// CONCATENATED MODULE: ./build/cli/command.js








/**
 * The command line: takes the arguments without the program's name, gives back the exit code, and never throws (see
 * `ended`).
 */
const command_run = (argv, shell) => (0,cli_ended/* ended */.v)(() => obeyed(argv, shell), shell);
async function obeyed(argv, shell) {
    const [name, ...args] = argv;
    if (name === "--version" || name === "-v")
        return VERSION_COMMAND.run(args, shell);
    if (name === "--help" || name === "-h" || (name === "help" && args[0] === undefined))
        return (0,cli_shell/* print */.yy)(shell, commands_USAGE);
    if (name === "help")
        return (0,cli_shell/* print */.yy)(shell, commandNamed(args[0]).usage);
    const command = COMMANDS.get(name ?? "");
    if (command !== undefined)
        return command.run(args, shell);
    if (name === undefined && shell.isPiped !== true)
        throw (0,cli_options/* usageError */.Wp)("no command was given");
    if (name === undefined || isAboutPlans(name, shell))
        return REVIEW.run(argv, shell);
    throw noCommand(name);
}
/** `destroy-guard plan.json` means `review`, and so do its options and a file of any name. */
function isAboutPlans(name, { cwd }) {
    const option = /^--?([^=]*)/.exec(name)?.[1];
    if (option === undefined)
        return /[./\\=*?]/.test(name) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name));
    if (name === "-" || !name.startsWith("--") || Object.hasOwn(REVIEW.options, option))
        return true;
    throw (0,cli_options/* noSuch */.jl)("option", name, ["--version", ...Object.keys(REVIEW.options).map((one) => `--${one}`)]);
}
function commandNamed(name) {
    const command = COMMANDS.get(name);
    if (command === undefined)
        throw noCommand(name);
    return command;
}
const noCommand = (name) => name === "destroy"
    ? (0,cli_options/* usageError */.Wp)('"destroy" is not a command; to plan a destroy, review it and apply it: destroy-guard apply -- -destroy')
    : (0,cli_options/* noSuch */.jl)("command", name, [...COMMANDS.keys()]);


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ko: () => (/* binding */ namedPlans),
  yw: () => (/* binding */ readAll),
  e2: () => (/* binding */ readEach),
  jV: () => (/* binding */ readSome),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/input/plan/distinct.js



/**
 * The same plan twice is one, and is said. Throws InputError for one plan of two roots and for two plans of one root:
 * one of the two would be a plan that nobody means to apply.
 */
function distinctSources(sources, { cwd, noun, onNote }) {
    const byFile = new Map();
    for (const source of sources) {
        const file = realPath(source.path, cwd);
        const first = byFile.get(file);
        if (first === undefined)
            byFile.set(file, source);
        else if (first.root === source.root)
            onNote(`${source.path} was given twice, and is read once`);
        else
            throw new fault/* InputError */.d(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}`);
    }
    const byRoot = new Map();
    for (const [file, source] of byFile) {
        const first = byRoot.get(source.root);
        // That a file is missing is told when it is read.
        if (file !== "-" && !(0,external_node_fs_.existsSync)(file))
            continue;
        if (first !== undefined)
            throw new fault/* InputError */.d(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
        byRoot.set(source.root, source);
    }
    return [...byFile.values()];
}
/** What a path leads to, links followed; a path to nothing as it is. */
function realPath(path, cwd) {
    if (path === "-")
        return path;
    const whole = (0,external_node_path_.resolve)(cwd, path);
    return (0,external_node_fs_.existsSync)(whole) ? (0,external_node_fs_.realpathSync)(whole) : whole;
}

// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/state-place.js
var state_place = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/input/plan/read.js + 13 modules
var read = __webpack_require__(9428);
;// CONCATENATED MODULE: ./build/reading/outcome.js


/** The same as values that can be sent to another thread: what was packed comes as a Map. */
const sendable = ({ plans, ...outcome }) => ({
    ...outcome,
    plans: plans.map((plan) => ({
        ...plan,
        standing: plan.standing.map((one) => ({ ...one, values: new Map(one.values) })),
    })),
});
/** Reads a source. What is wrong with it is told beside the others, a fault of ours is thrown. */
async function outcomeOf(source, options) {
    const notes = [];
    try {
        const plans = await (0,read/* readPlans */.xZ)(source, { ...options, onNote: (note) => void notes.push(note) });
        return { plans, mistake: null, notes };
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { plans: [], mistake: error.message, notes };
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/reading/thread.js



/** `dist/cli/index.js` → `dist/reading/index.js`; in this repository the file beside this one. */
const PROGRAM = import.meta.url.endsWith(".ts")
    ? (0,external_node_path_.join)(import.meta.dirname, "main.ts")
    : (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "reading", "index.js");
/** Functions can't be sent, so what matches roots stays here. */
function threadData(policy, terraform, cwd) {
    const { levels, protect, allow, allowedToo, catalogue } = policy;
    const roots = policy.roots.map(({ rules }) => ({ rules }));
    const keptBy = { levels, protect, allow, allowedToo, roots };
    return { keptBy, types: catalogue, settingsAsked: (0,state_place/* settingsAsked */.s1)(policy), terraform, cwd };
}
/** Starts a thread that reads one source after the other. Few runs need one, so the module is loaded only here. */
async function startThread(data, onProgress) {
    const threads = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    return threadOf(new threads.Worker(PROGRAM, { workerData: data }), onProgress);
}
function threadOf(worker, onProgress) {
    let done = () => { };
    let failed = () => { };
    worker.on("message", (told) => {
        if (typeof told === "number")
            onProgress(told);
        else
            done(told);
    });
    worker.on("error", (error) => failed(error));
    worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
    const read = (source) => new Promise((resolve, reject) => {
        [done, failed] = [resolve, reject];
        worker.postMessage(source);
    });
    return { read, end: () => worker.terminate() };
}

;// CONCATENATED MODULE: ./build/reading/side-by-side.js







/** A thread loads the program anew and starts slowly, which fewer bytes would not pay for. */
const WORTH_A_THREAD = 48e6;
/** Each takes memory of its own. */
const MOST = 4;
/**
 * Reads several sources side by side, on the cores there are: this thread takes its part, and others are started where
 * there is enough to read. The outcomes come in the order of the sources, whoever read them.
 */
async function readSideBySide(sources, reading) {
    const { policy, terraform, cwd, onProgress = () => { } } = reading;
    const threads = await Promise.all(Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () => startThread(threadData(policy, terraform, cwd), onProgress)));
    try {
        return await inTurns(sources, ownLane(reading), threads);
    }
    finally {
        await Promise.all(threads.map(({ end }) => end()));
    }
}
function ownLane({ policy, catalogue, ...options }) {
    const asked = { keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy), settingsAsked: (0,state_place/* settingsAsked */.s1)(policy) };
    return { read: (source) => outcomeOf(source, { ...options, ...asked }) };
}
/** Every lane takes the next source that nobody has taken. Standard input is ours, and no thread's. */
async function inTurns(sources, own, others) {
    const outcomes = [];
    const numbered = sources.map((source, at) => ({ source, at }));
    const piped = numbered.filter(({ source }) => source.path === "-");
    const files = numbered.filter(({ source }) => source.path !== "-");
    const work = async ({ read }, next) => {
        for (let one = next(); one !== undefined; one = next())
            outcomes[one.at] = await read(one.source);
    };
    await Promise.all([
        work(own, () => piped.shift() ?? files.shift()),
        ...others.map((lane) => work(lane, () => files.shift())),
    ]);
    return outcomes;
}
function lanesFor(sources, cwd) {
    if (sources.length < 2)
        return 1;
    const bytes = sources.reduce((total, { path }) => total + sizeOf((0,external_node_path_.resolve)(cwd, path)), 0);
    return Math.max(1, Math.min(MOST, (0,external_node_os_.availableParallelism)(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}
/** What is missing is told when it is read. */
const sizeOf = (file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/progress.js
function progressOn(stream, now) {
    if (stream.isTTY !== true)
        return { read: () => { }, clear: () => { } };
    const start = now();
    let last = start;
    let total = 0;
    let shown = false;
    return {
        read: (bytes) => {
            total += bytes;
            const time = now();
            if (time - start < 1000 || time - last < 200)
                return;
            last = time;
            shown = true;
            stream.write(`\r\u001b[Kreading … ${(total / 1e6).toFixed(0)} MB`);
        },
        clear: () => {
            if (shown)
                stream.write("\r\u001b[K");
        },
    };
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/plans.js







const PLANS = {
    command: "review",
    noun: "plan",
    give: 'give the output of "terraform show -json tfplan" as a file, or pipe it in',
};
/**
 * The arguments as they are meant: without any, what is piped in. Throws InputError where there is no plan, or standard
 * input is named twice.
 */
function namedPlans(args, shell, wanted = PLANS) {
    const { command, noun, give } = wanted;
    if (args.length === 0 && shell.isPiped === true)
        return ["-"];
    if (args.length === 0)
        throw (0,options/* usageError */.Wp)(`no ${noun} was named; ${give}`, command);
    if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
        throw (0,options/* usageError */.Wp)('"-" can be read only once', command);
    return args;
}
/** What the arguments lead to, each file once. Throws InputError as `planSources` and `distinctSources` do. */
async function sourcesOf(named, root, shell, { noun } = PLANS) {
    const { cwd } = shell;
    const sources = await (0,plan_sources/* planSources */._)(named, root, cwd, noun);
    return distinctSources(sources, { cwd, noun, onNote: (note) => (0,cli_shell/* say */.cv)(shell, note) });
}
/** Reads every plan. Throws InputError with all that can't be read, so that every mistake is told at once. */
async function readAll(sources, { terraform, policy, catalogue }, shell) {
    const progress = progressOn(shell.stderr, () => shell.now().getTime());
    const outcomes = await readSideBySide(sources, {
        terraform,
        policy,
        catalogue,
        input: shell.stdin,
        cwd: shell.cwd,
        onProgress: progress.read,
    });
    progress.clear();
    for (const note of outcomes.flatMap(({ notes }) => notes))
        (0,cli_shell/* say */.cv)(shell, note);
    const mistakes = outcomes.flatMap(({ mistake }) => (mistake === null ? [] : [mistake]));
    if (mistakes.length > 0)
        throw new fault/* InputError */.d(mistakes.join("\n"));
    return outcomes.flatMap(({ plans }) => plans);
}
/** Reads every source, and shows how far it is. Throws InputError with all that can't be read. */
async function readEach(sources, read, shell) {
    const { found, mistakes } = await readSome(sources, read, shell);
    if (mistakes.length > 0)
        throw joined(mistakes.map(({ error }) => error));
    return found;
}
/** The same, where what can be read counts without the rest. */
async function readSome(sources, read, shell) {
    const progress = progressOn(shell.stderr, () => shell.now().getTime());
    const notes = [];
    const options = {
        input: shell.stdin,
        cwd: shell.cwd,
        onProgress: progress.read,
        onNote: (note) => void notes.push(note),
    };
    const found = [];
    const mistakes = [];
    for (const source of sources) {
        try {
            found.push(await read(source, options));
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            mistakes.push({ source, error });
        }
    }
    progress.clear();
    for (const note of notes)
        (0,cli_shell/* say */.cv)(shell, note);
    return { found, mistakes };
}
const joined = (mistakes) => mistakes.length === 1
    ? mistakes[0]
    : new fault/* InputError */.d(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });


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
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._)(folder);
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
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._)(folder);
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
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
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
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/**
 * Warnings about a valid policy that is probably not what its writer meant: types that nobody knows, exceptions and
 * freeze windows that ran out. One sentence each, with its line.
 */
async function policyWarnings({ policy, text, path, today }) {
    const said = [
        ...unknownTypes(policy),
        ...policy.allow.flatMap(({ until }, at) => until !== null && until < today
            ? [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]]
            : []),
        ...policy.freeze.flatMap(({ to }, at) => to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : []),
    ];
    if (said.length === 0)
        return [];
    const { readDocument } = await __webpack_require__.e(/* import() */ 323).then(__webpack_require__.bind(__webpack_require__, 7323));
    const document = readDocument(text);
    return said.map(([place, says]) => {
        const { line, column } = document.valueAt(place);
        return `${path}:${line}:${column}  ${says}`;
    });
}
/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy) {
    const catalogue = (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueWith */ .Uu)(policy.catalogue);
    const entries = ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({ place: [key, at, "type"], type })));
    return entries.flatMap(({ place, type }) => {
        if (type === null || catalogue(type).known !== "nothing")
            return [];
        // Reading all tables takes time, so it is done only for a type that is unknown.
        const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearTypes */ .Ki)(type, (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTypes */ .ts)());
        const says = near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`;
        return [[place, `the catalogue knows no type ${type}${says} type of your own belongs under catalogue`]];
    });
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/text-file.js

/** A string too is something that can be iterated over, by its characters: it is one part. */
const partsOf = (text) => (typeof text === "string" ? [text] : text);
/** Writes a text to a file, part by part. Throws what `node:fs` throws where the file can't be written. */
function writeText(path, text) {
    const file = (0,external_node_fs_.openSync)(path, "w");
    try {
        for (const part of partsOf(text)) {
            const bytes = Buffer.from(part);
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at);
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
        throw new fault/* InputError */.d(`${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`, { cause });
    }
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   TD: () => (/* binding */ ACCEPTABLE),
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   j6: () => (/* binding */ accepting),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* unused harmony export CHECKS */
const METADATA = { token: "`metadata: read`" };
const ADMINISTRATION = { token: "`metadata: read`; for classic branch protection `administration: read`" };
/** Every question, in the order in which they are asked. */
const CHECKS = {
    merged: {
        title: "These files are also on the default branch",
        looksAt: "each file below, in the folder and on the default branch",
        needs: { token: "`contents: read`" },
    },
    runs: {
        title: "A workflow runs the check on pull requests",
        looksAt: "the workflows, composite actions and reusable workflows of the repository",
        needs: "files",
    },
    required: {
        title: "The check is required on the default branch",
        looksAt: "rulesets of repository and organisation, required workflows, classic branch protection",
        needs: METADATA,
    },
    source: {
        title: "Only GitHub Actions can report the check",
        looksAt: "the source of the required check",
        needs: METADATA,
    },
    "same-name": {
        title: "No other job makes a check with the same name",
        looksAt: "the names of all jobs, and the events that start the workflow",
        needs: "files",
    },
    conditions: {
        title: "No condition skips the check",
        looksAt: "`if:` of jobs and steps, and `needs:`",
        needs: "files",
    },
    filters: {
        title: "No filter keeps the check from running",
        looksAt: "`paths:`, `paths-ignore:`, `branches:` and `branches-ignore:`",
        needs: "files",
    },
    fails: {
        title: "The check fails when it has to",
        looksAt: "`continue-on-error:` of jobs and steps, the input `enforce`, `||` in scripts",
        needs: "files",
    },
    activity: {
        title: "A new label or another base branch starts the check again",
        looksAt: "`types:` of `pull_request`",
        needs: "files",
    },
    cancel: {
        title: "No run of the check is cancelled half-way",
        looksAt: "`cancel-in-progress:`",
        needs: "files",
    },
    "merge-queue": {
        title: "The check runs in the merge queue",
        looksAt: "`merge_group:`, and whether the branch has a queue",
        needs: METADATA,
    },
    handed: {
        title: "Every root has to report",
        looksAt: "`expect-roots` of the job that takes reviews over",
        needs: "files",
    },
    bypass: {
        title: "Nobody can bypass the rules",
        looksAt: "bypass lists of the rulesets, administrators, exceptions of classic branch protection",
        needs: {
            token: "`administration: write` for a ruleset's list, `administration: read` for classic branch protection",
        },
    },
    "pull-request": {
        title: "Nobody can push to the default branch directly",
        looksAt: "whether a pull request and an approval are required",
        needs: ADMINISTRATION,
    },
    "code-owners": {
        title: "Code owners have to approve changes to their files",
        looksAt: "*Require review from Code Owners*",
        needs: ADMINISTRATION,
    },
    stale: {
        title: "A new commit ends earlier approvals",
        looksAt: "*Dismiss stale pull request approvals*",
        needs: ADMINISTRATION,
    },
    "up-to-date": {
        title: "What is merged is what was planned",
        looksAt: "*Require branches to be up to date before merging*",
        needs: ADMINISTRATION,
    },
    history: {
        title: "The default branch can't be rewritten or deleted",
        looksAt: "*Block force pushes* and *Restrict deletions*",
        needs: ADMINISTRATION,
    },
    bases: {
        title: "Other branches that pull requests go to require the check too",
        looksAt: "the bases of the last hundred pull requests",
        needs: { token: "`pull-requests: read`" },
    },
    "guards-owned": {
        title: "The workflows, the policy and CODEOWNERS have an owner",
        looksAt: "who owns the workflows, the policy and CODEOWNERS",
        needs: "files",
    },
    "roots-owned": {
        title: "Every root has an owner who can override",
        looksAt: "who owns the roots that the workflows name in `plan` and `expect-roots`",
        needs: "files",
    },
    codeowners: {
        title: "CODEOWNERS has no mistakes",
        looksAt: "each line, and what GitHub says of the file",
        needs: { token: "`contents: read`" },
    },
    policy: {
        title: "The policy can be read",
        looksAt: "the policy file",
        needs: "files",
    },
    teams: {
        title: "Teams of owners can be looked up",
        looksAt: "`owners-token`, and the teams that CODEOWNERS or the policy name",
        needs: { token: "an owners token: `members: read`" },
    },
    label: {
        title: "The label for an override exists",
        looksAt: "the labels of the repository",
        needs: { token: "`issues: read` or `pull-requests: read`" },
    },
    permissions: {
        title: "The job has the permissions that it needs",
        looksAt: "`permissions:` of job and workflow",
        needs: "files",
    },
    pinned: {
        title: "The actions that it uses are pinned by commit",
        looksAt: "`uses:` in the workflows that run it",
        needs: "files",
    },
    "plans-kept": {
        title: "No plan is uploaded",
        looksAt: "artifacts and caches",
        needs: "files",
    },
    destroys: {
        title: "The job that plans can't destroy",
        looksAt: "`apply` and `destroy` in jobs of pull requests, and the credentials of all jobs",
        needs: "files",
    },
    "head-code": {
        title: "No code of a pull request runs with secrets",
        looksAt: "`pull_request_target` with a checkout of the head",
        needs: "files",
    },
};
const CHECK_NAMES = Object.keys(CHECKS);
const questionOf = (check) => CHECKS[check];
/** Unknown: it could not be read, and is never taken for well. Accepted: not well, and somebody said so be it. */
const STATES = ["open", "unknown", "accepted", "ok"];
/** Questions whose answers may be accepted. Without these two there is no check at all. */
const ACCEPTABLE = CHECK_NAMES.filter((name) => name !== "runs" && name !== "required");
/** The diagnosis, with what is not well with some questions accepted: still told, and no reason to fail. */
const accepting = (diagnosis, checks) => ({
    ...diagnosis,
    answers: diagnosis.answers.map((one) => one.state !== "ok" && checks.includes(one.check) ? { ...one, state: "accepted" } : one),
});
/** When it fails; nobody is told by a red job what only a person may read. */
const FAIL_ON = ["open", "unknown", "never"];
const hasFailed = (diagnosis, failOn) => failOn !== "never" && diagnosis.answers.some(({ state }) => state === "open" || state === failOn);
/** The worst that is said to a question; null where nothing is. */
const stateOf = ({ answers }, check) => STATES.find((state) => answers.some((one) => one.check === check && one.state === state)) ?? null;
const answersIn = ({ answers }, state) => answers.filter((one) => one.state === state);


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isOfProvider),
/* harmony export */   Y: () => (/* binding */ waysFor)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4646);
/* harmony import */ var _state_lost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7241);
/* harmony import */ var _unadvised_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5854);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3832);





/** The leaf that a leftover comes of. */
const leafOf = (left, leaves) => {
    const says = left.evidence.find((one) => one.kind === "leaves")?.says;
    return leaves.find((leaf) => leaf.says === says);
};
/** What must be written besides, so that a leaf which stands before the wanted one is not met. */
function toAvoid(inWay, wanted, written) {
    for (const [path, test] of Object.entries(inWay.when ?? {})) {
        const isFree = wanted.when?.[path] === undefined && !written.has(path) && (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdvised */ .Z)(path);
        const value = isFree && (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .isWritable */ .nH)(path, inWay.when ?? {}) ? (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .failing */ .Jr)(test) : undefined;
        if (value !== undefined)
            return new Map([...written, [path, value]]);
    }
    return null;
}
const leftWith = ({ row, values, object, graph }, written) => (0,_leftover_js__WEBPACK_IMPORTED_MODULE_1__/* .leftBy */ .j)(row.leaves ?? [], (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenOver */ .aL)(values, written), object, graph);
/** More leaves than this never stand before one that is wanted. */
const MOST_IN_WAY = 3;
/** What is to be written so that exactly this leaf counts. */
function toReach(wanted, placed) {
    const { row, values } = placed;
    if (wanted.of !== undefined)
        return null;
    let written = (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(wanted.when ?? {}, values);
    for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
        const left = leftWith(placed, written);
        const met = leafOf(left, row.leaves ?? []);
        if (met === wanted && left.kind === wanted.remains)
            return written;
        if (met === undefined || met === wanted)
            return null;
        written = toAvoid(met, wanted, written);
    }
    return null;
}
const wayOf = (written, { address }) => [...written].map(([attribute, value]) => ({ address, attribute, value }));
/** Ways to some of the leaves of a row, the smallest first. */
const reaching = (leaves, placed) => leaves
    .flatMap((leaf) => toReach(leaf, placed) ?? [])
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size)
    .map((written) => wayOf(written, placed.object));
/** A switch of the object's own, as against a refusal that comes of settings which do not fit together. */
const isSwitch = ({ when = {} }) => Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));
/** Settings with which the provider refuses the destroy. */
const refusing = (placed) => reaching((placed.row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)), placed);
/** Settings with which a destroy leaves something, or only lets go of the object. */
function keeping(placed) {
    const leaves = (placed.row.leaves ?? []).filter(({ remains }) => remains !== "refused" && remains !== "nothing");
    const forgetting = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(placed.row.forgets).flatMap((when) => (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(when, placed.values) ?? []);
    return [...reaching(leaves, placed), ...forgetting.map((written) => wayOf(written, placed.object))];
}
/** Ways to remain in which what lies inside comes back too. */
const RETURNING = ["grace", "kept"];
/** Settings of a container by which more is left of what lies in it. */
function deciding({ row }, container) {
    const leaves = (row.leaves ?? []).filter(({ of, remains }) => of !== undefined && remains !== "nothing");
    return leaves
        .filter(({ when = {} }) => Object.keys(when).every((path) => container.row.decides?.includes(path)))
        .flatMap(({ when = {} }) => (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(when, container.values) ?? [])
        .map((written) => wayOf(written, container));
}
/** Settings by which a container that goes too can be had back, or what that lies in. */
function returning(container, graph, asked) {
    if (!(0,_state_lost_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(graph.lost(container)))
        return [];
    const placed = { row: container.row, values: container.values, object: container, graph };
    const own = reaching((container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains)), placed);
    return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
}
/** Settings of what the object lies in: of one of its containers, or of all that it lies in. */
function ofContainers(placed, asked) {
    const { object, graph } = placed;
    const containers = graph.targets(object, "inside").filter((one) => !asked.includes(one));
    const each = containers.flatMap((container) => {
        const [back, left] = [returning(container, graph, asked), deciding(placed, container)];
        return [...left, ...back, ...left.flatMap((one) => back.map((other) => [...one, ...other]))];
    });
    const all = containers.flatMap((container) => returning(container, graph, asked)[0] ?? []);
    return [...each, ...(containers.length > 1 ? [all] : [])];
}
const moving = ({ address }) => ({ address, attribute: null, value: null });
/** Of very many copies the first are tried. */
const MOST_COPIES = 5;
/** Copies, or what keeps copies, that would remain if they lay in another state; with the key that they need. */
function moved({ object, graph }) {
    const copies = graph.pointingTo(object, "copies").slice(0, MOST_COPIES);
    return copies.flatMap((copy) => {
        const container = graph.goneTarget(copy, "inside");
        const one = container?.row.keepsCopies === true ? container : copy;
        const key = graph.goneTarget(one, "key");
        return [[moving(one)], ...(key === null ? [] : [[moving(one), moving(key)]])];
    });
}
const sameWay = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/**
 * The smallest ways after each of which a destroy of all this would leave something of the object, or be refused: a
 * switch that refuses it, a setting that keeps something, a copy that lies elsewhere. Empty where neither its settings
 * nor a copy that is there could do it. What is deposed has no settings of its own any more.
 */
function waysFor(placed, helps) {
    const first = (ways) => {
        const found = ways.find((way) => way.length > 0 && helps(way));
        return found === undefined ? [] : [found];
    };
    const own = placed.object.deposed === null ? [...first(refusing(placed)), ...first(keeping(placed))] : [];
    const settings = own.length > 0 ? own : first(ofContainers(placed, [placed.object]));
    const found = [...settings, ...first(moved(placed))];
    return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}
/** Whether a setting is of the provider's block and not of the object's. */
const isOfProvider = ({ attribute }) => attribute?.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su) === true;


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tQ: () => (/* binding */ counts),
  pL: () => (/* binding */ drillOf),
  WN: () => (/* binding */ hasFailed),
  Lw: () => (/* binding */ isExposed),
  zn: () => (/* binding */ isFine)
});

// UNUSED EXPORTS: exposedIn

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/leftover.js
var leftover = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/domain/remains.js
var domain_remains = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/domain/drill/advice.js
var advice = __webpack_require__(1895);
// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/domain/resolved.js
var domain_resolved = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/domain/state/graph.js + 4 modules
var state_graph = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/domain/state/ids.js
var ids = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/domain/state/links.js
var state_links = __webpack_require__(8634);
// EXTERNAL MODULE: ./build/domain/state/object.js
var object = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/domain/drill/written.js
var drill_written = __webpack_require__(3832);
;// CONCATENATED MODULE: ./build/domain/drill/changed.js

/** An object with what a way writes to it; what is deposed stays as it is. */
function rewritten(change, way) {
    const own = way.filter(({ address }) => address === change.address && change.deposed === null);
    const written = own.flatMap(({ attribute, value }) => (attribute === null ? [] : [[attribute, value]]));
    return written.length === 0 ? change : { ...change, before: (0,drill_written/* writtenOver */.aL)(change.before, new Map(written)) };
}
/** The objects that a way moves to a state of their own. */
const isMoved = ({ address }, way) => way.some((one) => one.attribute === null && one.address === address);

// EXTERNAL MODULE: ./build/domain/state/lost.js
var lost = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/domain/drill/neighbours.js


const HANGING = ["copies", "inside", "key"];
const HOLDING = ["inside", "key"];
/**
 * The objects by which is decided what becomes of one that is deleted alone: what hangs on it, the copies around it,
 * and what all of these are stored in or need. The answer is that of the graph of all objects, which would have to be
 * built for each of them.
 */
function neighboursIn(links) {
    const from = (object, roles) => roles.flatMap((role) => links.into(object, role)).flatMap((link) => link.from);
    const to = (object, roles) => roles.flatMap((role) => links.outOf(object, role)).flatMap((link) => link.to);
    return (object) => {
        // Roles that hang on it, and what its destroy takes along, with what hangs on that.
        const hanging = (0,state_links/* reachable */.Gq)([object], (one) => [...from(one, HANGING), ...(0,lost/* takenBy */.bL)(one, links)]);
        const sources = (0,state_links/* reachable */.Gq)([object], (one) => to(one, ["copies"]));
        const family = (0,state_links/* reachable */.Gq)(sources, (one) => from(one, ["copies"]));
        return (0,state_links/* reachable */.Gq)([...hanging, ...family], (one) => to(one, HOLDING));
    };
}

;// CONCATENATED MODULE: ./build/domain/drill/places.js


/**
 * Addresses of several states. In a graph of all of them each has the number of its state in front, so that the same
 * address in two states is two objects; outside it is named as people of one state see it.
 */
const BETWEEN = "\0";
/** The address of an object in the graph of all states. */
const placed = (address, state) => `${state}${BETWEEN}${address}`;
/** The same for whoever reads it in the state `here`: its root in front where it is another one. */
function seenFrom(here, roots) {
    return (address) => {
        const cut = address.indexOf(BETWEEN);
        if (cut < 0)
            return address;
        const state = Number(address.slice(0, cut));
        const own = address.slice(cut + 1);
        return state === here ? own : `${roots[state] ?? ""}: ${own}`;
    };
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Ids that a cloud draws: `snap-0123456789abcdef0`. */
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;
/** Whether an id can mean one object only, wherever it is named: an ARN, a path, an address, or one that was drawn. */
const isGlobal = (id) => /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);
/** `arn:aws:rds:eu-west-1:123456789012:…`: names are unique in one account and region. */
const ACCOUNT = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;
/** The account and region in which names of the object are unique; null where it does not tell. */
function accountOf(object) {
    for (const id of (0,ids/* idsOf */.UX)(object)) {
        const [, partition, region, account] = ACCOUNT.exec(id) ?? [];
        if (account !== undefined)
            return `${partition} ${region} ${account}`;
    }
    return null;
}
const within = (where) => (id) => isGlobal(id) ? id : `${where}${BETWEEN}${id}`;
/**
 * Where the ids of several states count: a name means an object of its own state, or of the same account and region in
 * any; an id that is the same everywhere means one object in all of them. Two databases `app` of two accounts are not
 * one, and the snapshot of one is no copy of the other.
 */
function scopesOver(states) {
    if (states < 2)
        return ids/* ONE_SCOPE */.Cy;
    return (0,remembered/* remembered */.H)((object) => {
        const account = accountOf(object);
        const own = within(object.address.slice(0, object.address.indexOf(BETWEEN)));
        return account === null ? [own] : [own, within(account)];
    });
}

;// CONCATENATED MODULE: ./build/domain/drill/graphs.js










/** Puts the number of its state in front of each address, where there are several states. */
const askedIn = (states) => states.flatMap(({ objects }, state) => objects.map(({ change, names }) => ({
    state,
    change: states.length < 2 ? change : { ...change, address: placed(change.address, state) },
    names,
})));
/** Of an object that stays no more is known to a review than what its copies and containers are found by. */
function standingOf(keptPaths) {
    const wanted = (0,remembered/* remembered */.H)((type) => {
        const { unchanged } = keptPaths(type);
        return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
    });
    const only = (values, paths) => new Map([...values].filter(([path]) => paths.has(path)));
    return (0,remembered/* remembered */.H)(({ address, deposed, type, before }) => {
        const paths = wanted(type);
        return paths === null ? null : { address, deposed, type, values: only(before, paths) };
    });
}
const isStanding = (one) => one !== null;
const allGo = (names) => names.map(({ type, path, id }) => ({ type, path, id, goes: true }));
/** Who names objects: one of them, where it alone goes, or some, where their whole state does. */
function namingsIn(states) {
    const byId = states.map(({ names }) => (0,grouped/* grouped */.z)(names, ({ id }) => id));
    const of = (state, object) => [...(0,ids/* idsOf */.UX)(object)].flatMap((id) => byId[state]?.get(id) ?? []);
    return {
        namings: ({ state, names }, object) => object === undefined ? [] : of(state, object).flatMap((one) => namingsOf(one, names.includes(one))),
        going: (state, objects) => allGo([...new Set(objects.flatMap((object) => of(state, object)))]),
    };
}
/** A naming that goes with the object itself, and those of others. */
function namingsOf({ type, path, id, count }, isOwn) {
    const others = count > (isOwn ? 1 : 0);
    return [...(isOwn ? [{ type, path, id, goes: true }] : []), ...(others ? [{ type, path, id, goes: false }] : [])];
}
/** The objects of some states, what is around each, and how a graph of some of them is made. */
function fieldOf(states, { catalogue, keptPaths }) {
    const all = askedIn(states);
    const resolved = (0,domain_resolved/* resolverOf */.E)(catalogue);
    const scopesOf = scopesOver(states.length);
    const standing = standingOf(keptPaths);
    const objects = (0,object/* objectsOf */.i)({ changes: all.map(({ change }) => change), standing: [] }, catalogue, resolved);
    const links = (0,state_links/* linksOf */.hP)(objects.all, scopesOf);
    const neighboursOf = neighboursIn(links);
    const linked = linkedIn(objects.all, links);
    // Only what is linked has neighbours; of a large state that is little.
    const askedOf = new Map(all.flatMap((asked) => linkedPair(objects.ofChanges.get(asked.change), asked, linked)));
    const around = ({ change }) => {
        const object = objects.ofChanges.get(change);
        if (object === undefined)
            return [];
        return [...neighboursOf(object)].filter((one) => one !== object).flatMap((one) => askedOf.get(one) ?? []);
    };
    const isLinked = ({ change }) => {
        const object = objects.ofChanges.get(change);
        return object !== undefined && linked.has(object);
    };
    /** What goes, and what stays of the rest. */
    const graph = (going, staying, more) => (0,state_graph/* stateGraphOf */.B)({
        changes: going.map(({ change }) => change),
        standing: staying.map(({ change }) => standing(change)).filter(isStanding),
        namings: more.namings,
    }, catalogue, { resolved, scopesOf, ...more });
    return { all, resolved, objects, isLinked, around, graph };
}
const ROLES = ["copies", "inside", "key", "guards", "takes"];
/** The objects that point to another one, or that another one points to. */
const linkedIn = (objects, links) => new Set(objects.filter((one) => ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0)));
const linkedPair = (object, value, linked) => (object === undefined || !linked.has(object) ? [] : [[object, value]]);
/** The graphs of the destroys that nobody has planned; each is made when it is asked for. */
function graphsOf(states, circumstances) {
    const { all, resolved, objects, isLinked, around, graph } = fieldOf(states, circumstances);
    const linked = all.filter(isLinked);
    const { namings, going } = namingsIn(states);
    const objectsOf = (some) => some.flatMap(({ change }) => objects.ofChanges.get(change) ?? []);
    const ofState = (0,remembered/* remembered */.H)((state) => graph(linked.filter((one) => one.state === state), linked.filter((one) => one.state !== state), { namings: allGo(states[state]?.names ?? []) }));
    const ofAll = (0,remembered/* remembered */.H)(() => graph(linked, [], { namings: states.flatMap(({ names }) => allGo(names)) }));
    /** What nothing points to goes as it would by itself; only that what is in it goes too. */
    const gone = (asked) => graph([asked], [], { namings: going(asked.state, objectsOf([asked])) });
    return {
        all,
        resolved,
        alone: (asked) => graph([asked], around(asked), { namings: namings(asked, objects.ofChanges.get(asked.change)) }),
        isLonely: (asked) => !isLinked(asked) && going(asked.state, objectsOf([asked])).length === 0,
        withState: (asked) => (isLinked(asked) ? ofState(asked.state) : gone(asked)),
        withAll: (asked) => (isLinked(asked) ? (states.length < 2 ? ofState(0) : ofAll(0)) : gone(asked)),
        after: (asked, way) => {
            const near = [asked, ...around(asked)];
            const changed = near.map((one) => ({ ...one, change: rewritten(one.change, way) }));
            const goes = ({ state, change }) => state === asked.state && !isMoved(change, way);
            const graphed = graph(changed.filter(goes), changed.filter((one) => !goes(one)), {
                namings: going(asked.state, objectsOf(near)),
                resolved: (0,domain_resolved/* resolverOf */.E)(circumstances.catalogue),
            });
            return { change: changed[0]?.change ?? asked.change, graph: graphed };
        },
    };
}

// EXTERNAL MODULE: ./build/domain/match.js
var match = __webpack_require__(4104);
;// CONCATENATED MODULE: ./build/domain/drill/restores.js

const DAY = 86_400_000;
/** The last entry of the policy that names the address; null where nobody ever tried. */
function triedIn(restores, address, today) {
    const found = restores.findLast((one) => (0,match/* matchesAddress */.eD)(one.address, address));
    if (found === undefined)
        return null;
    const age = (Date.parse(today) - Date.parse(found.tried)) / DAY;
    return { on: found.tried, overdue: found.every !== null && age > found.every };
}

;// CONCATENATED MODULE: ./build/domain/drill/drill.js










/** Guards hold nothing, and an address no data. */
const ASKED = ["data", "identity", "dns", "container", "key", "backup"];
const isAsked = (known) => known.holds === "row" && !known.isOnlyForgotten && ASKED.includes(known.row.class);
/** That something holds data or keys, and that somebody would miss it. Of backups others are the measure. */
const counts = ({ class: named, weight }) => named !== "backup" && weight !== "low";
/** That a `terraform destroy` of its state would leave nothing of it that is known. */
const isExposed = (one) => counts(one) && one.withState.remains.kind === "nothing";
/** How many objects of a drill, or of one of its states, are exposed. */
const exposedIn = (states) => states.reduce((sum, { objects }) => sum + objects.filter(isExposed).length, 0);
/** Whether a drill that was told when to fail has failed. */
const hasFailed = ({ states }, failOn) => failOn === "nothing" && exposedIn(states) > 0;
/** What of a drill is worth a line: what would be gone, or of what nobody knows. */
const isFine = ({ weight, withState: { remains } }) => weight === "low" || (remains.kind !== "nothing" && remains.kind !== "unknown");
/** States → for each object that holds something, what would remain of it, and the smallest change that helps. */
function drillOf(states, circumstances) {
    const graphs = graphsOf(states, circumstances);
    const roots = states.map(({ root }) => root);
    const say = sayer(graphs);
    const more = { ...circumstances, copying: copyingBy(circumstances.beside) };
    return {
        states: states.map(({ root, source, managed, unclassified }, state) => {
            const seen = seenFrom(state, roots);
            const objects = graphs.all.flatMap((asked) => {
                const known = graphs.resolved(asked.change);
                if (asked.state !== state || !isAsked(known))
                    return [];
                return [drilled(asked, known, say(asked, known, graphs, seen), seen(asked.change.address), more)];
            });
            return { root, source, objects: objects.sort(byDanger), managed, unclassified };
        }),
    };
}
function saidOf(asked, known, graphs, seen) {
    const { change } = asked;
    const { row } = known;
    const [alone, withState, withAll] = [graphs.alone(asked), graphs.withState(asked), graphs.withAll(asked)];
    const answer = (graph) => answerIn(graph, change, known, seen);
    const ofState = answer(withState);
    const isGone = isLost(ofState);
    const ways = isGone ? waysOf(asked, row, withState, graphs) : [];
    return {
        protected: isProtected(asked, row, alone),
        alone: answer(alone),
        withState: ofState,
        withAll: withAll === withState ? ofState : answer(withAll),
        ways: ways.map((way) => way.map((one) => ({ ...one, address: seen(one.address) }))),
        isStoredElsewhere: isGone && isStoredElsewhere(change, row, withState),
    };
}
/** What is said once is said of all lonely objects of one type with the same deciding values: most of a large state. */
function sayer(graphs) {
    const known = new Map();
    const [leavesNumber, forgetsNumber] = [numbered(), numbered()];
    const decided = new Map();
    const keyOf = ({ change }, { row, factsKnown }) => {
        // Two sorts of one type may be called the same and leave other things.
        const sort = [change.type, leavesNumber(row.leaves), forgetsNumber(row.forgets), factsKnown].join(" ");
        const paths = decided.get(sort) ?? (0,kept_paths/* decidedIn */.mi)(row);
        decided.set(sort, paths);
        return `${sort} ${JSON.stringify([change.deposed === null, paths.map((path) => change.before.get(path) ?? null)])}`;
    };
    return (asked, held, _, seen) => {
        if (!graphs.isLonely(asked))
            return saidOf(asked, held, graphs, seen);
        const key = keyOf(asked, held);
        const own = seen(asked.change.address);
        const said = known.get(key) ?? saidOf(asked, held, graphs, () => "");
        known.set(key, said);
        return { ...said, ways: said.ways.map((way) => way.map((one) => ({ ...one, address: own }))) };
    };
}
/** A number for each thing, the same for the same. */
function numbered() {
    let count = 0;
    return (0,remembered/* remembered */.H)((_) => count++);
}
const isLost = ({ remains: { kind } }) => kind === "nothing" || kind === "unknown";
function drilled(asked, { row }, said, address, { policy, today, copying }) {
    const { type, deposed } = asked.change;
    return {
        address,
        deposed,
        type,
        class: row.class,
        weight: row.weight,
        what: row.what,
        ...said,
        copies: isLost(said.withState) ? copying(type) : [],
        tried: triedIn(policy.restores, address, today),
    };
}
/** Of each list that many names are kept; how many there are is told beside. */
const MOST_NAMES = 25;
/** The answer of the review to this very destroy. */
function answerIn(graph, change, { row, factsKnown }, seen) {
    const { remains, evidence } = (0,domain_remains/* remainsOf */.Z)(change, row, graph, factsKnown);
    const named = (addresses) => addresses.slice(0, MOST_NAMES).map(seen);
    const told = { ...remains, survivors: named(remains.survivors), goesWithIt: named(remains.goesWithIt) };
    const kind = told.kind === "nothing" && isUnseen(change.before, row) ? "unknown" : told.kind;
    return { remains: { ...told, kind }, evidence };
}
/** Whether something would remain by settings of the provider, which no state tells. */
const isUnseen = (values, { leaves = [] }) => leaves.some(({ remains, when = {}, of }) => {
    if (remains === "nothing" || of !== undefined)
        return false;
    const unmet = Object.entries(when).filter(([path, test]) => !(0,conditions/* hold */._2)({ [path]: test }, values));
    return unmet.length > 0 && unmet.every(([path]) => (0,conditions/* valuesAt */.I0)(values, path).some(({ unknown }) => unknown));
});
function isProtected({ change }, row, graph) {
    const switches = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
    if (switches.length === 0)
        return null;
    return (0,leftover/* leftBy */.j)(switches, change.before, graph.of(change), graph).kind === "refused";
}
/** The answer to a destroy of its state is another one than that nothing remains, or that nobody knows. */
function isHelped(asked, way, graphs) {
    const { change, graph } = graphs.after(asked, way);
    const known = graph.resolved(change);
    if (known.isOnlyForgotten)
        return true;
    if (known.holds !== "row")
        return false;
    const { kind } = answerIn(graph, change, known, (address) => address).remains;
    return kind !== "nothing" && kind !== "unknown";
}
function waysOf(asked, row, graph, graphs) {
    const object = graph.of(asked.change);
    if (object === undefined)
        return [];
    return (0,advice/* waysFor */.Y)({ row, values: asked.change.before, object, graph }, (way) => isHelped(asked, way, graphs));
}
function isStoredElsewhere(change, { leaves = [] }, graph) {
    const object = graph.of(change);
    const hangs = leaves.some(({ of }) => of !== undefined);
    return hangs && object !== undefined && graph.targets(object, "inside").length === 0;
}
/** The types of copies that would count: those of its provider whose rows say that they copy it. */
const copyingBy = (beside) => (0,remembered/* remembered */.H)((type) => beside(type)
    .filter(({ refs = [] }) => refs.some(({ role, to }) => role === "copies" && to.includes(type)))
    .map((other) => other.type));
const WORST = ["nothing", "unknown", "refused", "grace", "kept", "snapshot", "copies"];
const HEAVIEST = ["high", "medium", "low"];
const rank = (one) => (WORST.indexOf(one.withState.remains.kind) * HEAVIEST.length + HEAVIEST.indexOf(one.weight)) * 2 +
    (one.class === "backup" ? 1 : 0);
const byDanger = (a, b) => rank(a) - rank(b) || (0,finding/* byText */.z4)(a.address, b.address) || (0,finding/* byText */.z4)(a.deposed ?? "", b.deposed ?? "");


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

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAdvised),
/* harmony export */   n: () => (/* binding */ leastAbove)
/* harmony export */ });
/**
 * Attributes that decide what a destroy leaves, and that nobody should be told to write: only the provider sets them, a
 * change replaces the object, or it can't be taken back.
 */
const UNADVISED = new Map([
    ["auto_renew", "keeps a domain from running out, not from being deleted"],
    ["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
    ["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
    ["billing_type", "an organisation is created with it"],
    ["boot_disk[0].auto_delete", "replaces the machine"],
    ["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
    ["charge_type", "a contract, not a setting"],
    ["compute_model", "decides how it is paid, and what else must be set"],
    ["db_backup_config[0].backup_deletion_policy", "replaces the database"],
    ["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
    ["default_branch_protected", "costs a plan of its own, and is set by the provider"],
    ["delete_backup_selection", "says which backups a destroy takes along"],
    ["delete_with_instance", "says what goes with a machine"],
    ["deployment_type", "replaces the file system"],
    ["engine", "another product"],
    ["engine_mode", "replaces the cluster"],
    ["force", "says what a destroy may do, not what it keeps"],
    ["has_legal_hold", "set by the provider"],
    ["immutability_policy[0].state", "can't be taken back"],
    ["import_path", "replaces the file system"],
    ["instance_charge_type", "a contract, not a setting"],
    ["is_backup_retention_locked", "can't be taken back"],
    ["is_dev_tier", "another product"],
    ["is_indefinite_retention_enabled", "set by the provider"],
    ["is_logical", "replaces the project"],
    ["is_prevent_deletion_enabled", "set by the provider"],
    ["is_retention_lock_enabled", "can't be taken back"],
    ["lock_duration_details[0].lock_mode", "can't be taken back"],
    ["locked", "can't be taken back"],
    ["locks[*].type", "is not set on what is there already"],
    ["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
    ["mode", "makes it the copy of a zone somewhere else"],
    ["object_lock.rule.mode", "can't be taken back"],
    ["ontap_volume_type", "another kind of volume"],
    ["paid_type", "a contract, not a setting"],
    ["pay_type", "a contract, not a setting"],
    ["payment_type", "a contract, not a setting"],
    ["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
    ["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
    ["replicate_source_db", "makes a replica of it"],
    ["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
    ["service", "another product"],
    ["snaplock_configuration[0].snaplock_type", "can't be taken back"],
    ["state", "says what has become of a key"],
    ["time_of_deletion", "set by the provider"],
    ["type", "makes it the copy of a zone somewhere else"],
    ["when", "says when an action runs"],
    ["worm_enabled", "can't be taken back"],
]);
/** Whether an attribute may be named as the change that helps. */
const isAdvised = (path) => !UNADVISED.has(path);
/** Where the least number that a provider takes is not the next one above the limit of the condition. */
const LEAST = new Map([
    ["deletion_window_in_days", 7],
    ["grace_period_in_days", 3],
    ["recovery_window_in_days", 7],
    ["soft_delete_policy[0].retention_duration_seconds", 604_800],
]);
/** The least number to write at a path, so that it is above another. */
const leastAbove = (path, limit) => Math.max(limit + 1, LEAST.get(path) ?? 0);


/***/ }),

/***/ 3832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   P0: () => (/* binding */ toMeet),
/* harmony export */   aL: () => (/* binding */ writtenOver),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _unadvised_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);


/** Stands for a value of one's own while it is tried out. */
const SOMETHING = "something";
/** The value to write so that a test passes; undefined where none can be named. */
function passing(path, test) {
    if (Array.isArray(test))
        return test.find((one) => one !== null);
    if (test === null || typeof test !== "object")
        return test ?? undefined;
    if ("above" in test)
        return (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_1__/* .leastAbove */ .n)(path, test.above);
    if ("below" in test)
        return test.below - 1;
    return "set" in test && test.set ? null : undefined;
}
/** The value to write so that a test of a leaf that stands in the way fails. */
function failing(test) {
    if (test === null)
        return null;
    const [first] = [test].flat();
    return typeof first === "boolean" ? !first : undefined;
}
const asAttribute = (value) => [
    { value: value ?? SOMETHING, sensitive: false, unknown: false },
];
/** The values of an object as they are once that is written. */
const writtenOver = (values, written) => {
    const now = new Map(values);
    for (const [path, value] of written)
        now.set(path, asAttribute(value));
    return now;
};
/** The list in which a path names any element: two tests on one list are about one element, which nobody can name. */
const listOf = (path) => (path.includes("[*]") ? path.split("[*]")[0] : null);
const isWritable = (path, when) => {
    const list = listOf(path);
    const inList = list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list);
    return !/[{~]/.test(path) && inList.length < 2;
};
/** What is to be written so that these conditions hold; null where that can't be done in a configuration. */
function toMeet(when, values) {
    const written = new Map();
    for (const [path, test] of Object.entries(when)) {
        if ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)({ [path]: test }, values))
            continue;
        const value = isWritable(path, when) && (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_1__/* .isAdvised */ .Z)(path) ? passing(path, test) : undefined;
        if (value === undefined)
            return null;
        written.set(path, value);
    }
    return written;
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planSources)
/* harmony export */ });
/* unused harmony export findSources */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
async function findSources(args, root, cwd, noun = "plan") {
    const missing = [];
    const sources = [];
    for (const arg of args) {
        const { root: named = root, path } = splitArgument(arg, cwd, noun);
        const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
        if (paths.length === 0)
            missing.push(path);
        sources.push(...paths.map((one) => ({ path: one, root: rootOf(one, named, cwd) })));
    }
    return { sources, missing };
}
/** `ROOT=PATH` → its parts. */
function splitArgument(arg, cwd, noun) {
    const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
    const path = arg.slice(cut + 1);
    if (path === "")
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`"${arg}" names no ${noun}; write ROOT=PATH`);
    return cut < 0 ? { path } : { path, root: arg.slice(0, cut) };
}
/** The root of a plan: as it is named, else the plan's folder. */
const rootOf = (path, named, cwd) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootName */ .S)(named ?? (path === "-" ? "." : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), cwd);
const exists = (path, cwd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path, cwd) {
    const { expanded, isGlob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 2101));
    return isGlob(path) ? expanded(path, cwd) : [];
}
/** The same, where a glob without a match is a fault as well. */
async function planSources(args, root, cwd, noun = "plan") {
    const { sources, missing } = await findSources(args, root, cwd, noun);
    if (missing.length === 0)
        return sources;
    const { isGlob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 2101));
    const globs = missing.filter(isGlob);
    if (globs.length > 0)
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(globs.map((glob) => matchesNothing(glob, noun)).join("\n"));
    // A path to nothing is told when it is read, with all other mistakes.
    return [...sources, ...missing.map((path) => ({ path, root: rootOf(path, root, cwd) }))];
}
const matchesNothing = (glob, noun) => `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ AGREE_USAGE),
/* harmony export */   EO: () => (/* binding */ AGREE_OPTIONS),
/* harmony export */   Y3: () => (/* binding */ AGREE_SAYS)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _cli_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);
/* harmony import */ var _trail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9016);



const AGREE_OPTIONS = {
    root: {
        type: "string",
        value: "DIR",
        says: "root module, relative to the repository (default: the folder of PLAN)",
    },
    key: {
        type: "string",
        value: "FILE",
        says: "key to sign with (default: the first of ~/.ssh/id_ed25519_sk, id_ecdsa_sk, id_ed25519, id_ecdsa, id_rsa)",
    },
    until: {
        type: "string",
        value: "TIME",
        default: "2h",
        says: "when it runs out: 30m, 2h, 1d, or a time such as 2026-12-31T18:00:00Z; 7d at most",
    },
    reason: { type: "string", value: "TEXT", default: "", says: "why, for those who read it later" },
    output: { type: "string", value: "FILE", says: "where the consent goes (default: standard output)" },
    policy: {
        type: "string",
        value: "FILE",
        says: "policy by which PLAN is judged (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
    },
    log: _trail_js__WEBPACK_IMPORTED_MODULE_2__/* .TRAIL_OPTION */ .$d,
    terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
    ..._cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$,
};
const AGREE_SAYS = "asks a person, and signs their consent to a destroy, for wherever there is no label";
const AGREE_USAGE = (0,_cli_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageOf */ .F)({
    name: "agree",
    says: AGREE_SAYS,
    forms: ["PLAN [OPTIONS]", "DIGEST --root DIR [OPTIONS]"],
    text: `  PLAN is reviewed and shown first. DIGEST is the one that a report shows (sha256:…):
  read that report before. It asks on a terminal, and signs with ssh-keygen.

  A key that needs a touch (ssh-keygen -t ed25519-sk) proves that a person was there.
  A plain key proves nothing against whoever can read it, an agent too.`,
    options: AGREE_OPTIONS,
    examples: [
        'destroy-guard agree tfplan --reason "moved to Aurora" --output consent',
        "destroy-guard review --consent consent --signers allowed_signers plan.json",
    ],
});


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
