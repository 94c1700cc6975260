export const id = 7774;
export const ids = [7774,3011];
export const modules = {

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

/***/ 3011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  APPLY: () => (/* binding */ APPLY)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/keyboard/hook/files.js
var files = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/keyboard/judged-by.js
var judged_by = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/keyboard/policy.js + 1 modules
var keyboard_policy = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/keyboard/policy-places.js
var policy_places = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/keyboard/program.js
var program = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/keyboard/root/place.js
var root_place = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var trail = __webpack_require__(9016);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
const nameOf = (arg) => /^--?([a-z][a-z-]*)(=|$)/s.exec(arg)?.[1] ?? null;
/** Why an argument can't be handed to `plan`, as a sentence; null where it can. */
function whyRefused(arg) {
    const name = nameOf(arg) ?? "";
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
    const other = args.find((arg) => !OF_BOTH.has(nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
    if (other !== undefined)
        throw new fault/* InputError */.d(`${other} can't be used with a plan file, which is made already; make the plan with it, or leave the file out`);
}
/** Those of the plan's options that its apply takes as well. */
const applyArguments = (args) => args.filter((arg) => OF_BOTH.has(nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var build_review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
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



const refused = (reason) => ({ kind: "refused", reason, isAnswer: false });
const NO = { kind: "refused", reason: "it was not agreed to", isAnswer: true };
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
    return answer === "yes" ? { kind: "agreed", agreed: { by: [userName()], how: "typed" }, verdict } : NO;
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
            return NO;
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

// EXTERNAL MODULE: ./build/keyboard/apply/terminal.js
var apply_terminal = __webpack_require__(5727);
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
        return apply_refused(agreement.reason, reviewed, applying, agreement.isAnswer ? "answered no" : "refused");
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
    const terminal = (0,apply_terminal/* terminalOf */.g5)(shell, signals.signal);
    try {
        const tell = (text) => void shell.stderr.write(text);
        return await agreementTo(reviewed, { consentTo, terminal, yes, tell });
    }
    finally {
        terminal?.close();
    }
}
async function apply_refused(reason, reviewed, { trail, shell }, decision = "refused") {
    (0,cli_shell/* say */.cv)(shell, `nothing was applied: ${reason}`);
    await trail.append(lineFor(reviewed, decision));
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
        const name = nameOf(arg) ?? "";
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
const isApproval = (arg) => nameOf(arg) === "auto-approve";
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
    const names = theirs.filter((arg) => TERRAFORM.has(nameOf(arg) ?? "")).map((arg) => arg.replace(/=.*$/s, ""));
    const are = names.length === 1 ? "is an option of Terraform, and belongs" : "are options of Terraform, and belong";
    throw (0,cli_options/* usageError */.Wp)(`${(0,quantity/* listed */.KE)(names)} ${are} behind "--": ${command(ours, rest)}`, "apply");
}

;// CONCATENATED MODULE: ./build/keyboard/apply/signed.js


/** Signed consents in the place of typing. Where none is named, a person is asked. */
const signedConsent = ({ consent: files = [], signers, policy }, shell) => async (review) => {
    if (files.length === 0)
        return null;
    // Loaded only here: few applies have one.
    const { consentTo } = await __webpack_require__.e(/* import() */ 3485).then(__webpack_require__.bind(__webpack_require__, 3485));
    const { refusalLines } = await __webpack_require__.e(/* import() */ 8497).then(__webpack_require__.bind(__webpack_require__, 8497));
    const { cwd, env } = shell;
    const deciding = { cwd, env, now: shell.now(), required: policy.override.required };
    const withinReach = (0,apply_terminal/* isInTerminal */.gU)(shell) ? new Set() : await keysOf(shell);
    const named = { files, signers: signers ?? policy.override.signers };
    const { review: after, refusals } = await consentTo(review, named, { ...deciding, withinReach });
    if (after.override === null)
        return { kind: "refused", reason: refusalLines(refusals).join("\n") };
    await tell(after, shell);
    return { kind: "overridden", by: after.override.by };
};
/** Without a terminal an agent may be what runs this: a key that it can use proves nothing. */
async function keysOf({ env }) {
    const { keysWithinReach } = await __webpack_require__.e(/* import() */ 4010).then(__webpack_require__.bind(__webpack_require__, 4010));
    return keysWithinReach({ env, signal: new AbortController().signal });
}
/** Who agreed, and what their signature proves. */
async function tell({ override }, shell) {
    const { asTerminal } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 650));
    const { signedPhrase } = await __webpack_require__.e(/* import() */ 6235).then(__webpack_require__.bind(__webpack_require__, 6235));
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
const command_usage = () => (0,usage/* usageOf */.F)({
    name: "apply",
    forms: ["[OPTIONS] [PLANFILE] [-- ARGS...]"],
    text: `  Without PLANFILE it runs "terraform plan ARGS..." first, and keeps the plan in a
  private folder until it ends. ARGS is what "plan" takes: -destroy, -target, -var-file,
  -replace, -refresh-only.

  Nothing blocks: it asks once, as Terraform does. Something blocks: the address of each
  object that blocks has to be typed, in a terminal. Then exactly the plan that was
  reviewed is applied, and the decision is written down ("destroy-guard log").

  Without a terminal a --consent counts only if no program that runs as this user could
  have signed it: not if its key lies in ~/.ssh without a passphrase or in ssh-agent, and
  needs no touch.

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
        return (0,cli_shell/* print */.yy)(shell, command_usage());
    const [planFile, ...more] = positionals;
    if (more.length > 0)
        throw (0,cli_options/* usageError */.Wp)(`apply takes one plan file; what "plan" is to be given stands behind "--"`, "apply");
    checkArguments(args, shell.env, planFile);
    const folder = folderOf(values.chdir, shell);
    const place = (0,root_place/* placeOf */.$)(folder, shell.env);
    const places = (0,policy_places/* policyPlaces */.n)(values.policy, { cwd: shell.cwd, top: place.top, env: shell.env });
    const policy = await (0,keyboard_policy/* policyFor */.K)(places, place.root, shell.cwd);
    const format = await (0,formats/* formatNamed */.vq)("terminal");
    const applying = {
        planFile: planFile === undefined ? null : (0,files/* walked */.xQ)(folder, planFile),
        args,
        program: (0,program/* terraformProgram */.n9)(values.terraform, shell.env, shell.cwd),
        folder,
        place,
        policy,
        trail: (0,trail/* trailAt */.Au)((0,trail/* trailPath */.yg)(values.log, shell), shell.now),
        yes: values.yes === true,
        consentTo: signedConsent({ ...values, policy }, shell),
        env: shell.env,
        report: (review) => `${format(review, shell, false)}${(0,judged_by/* judgedBy */.N)(places)}\n`,
        shell,
    };
    const signals = new Signals((0,apply_terminal/* isInTerminal */.gU)(shell));
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
    const folder = (0,files/* walked */.xQ)(cwd, chdir ?? ".");
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
const APPLY = { usage: command_usage, options: OPTIONS, run: applyCommand };


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ terminalOf),
/* harmony export */   gU: () => (/* binding */ isInTerminal),
/* harmony export */   sY: () => (/* binding */ isPersonThere)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

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
        const opening = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, terminal: false });
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


/***/ }),

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** By which rules a plan was judged: by other rules something else may block, and that has another digest. */
const judgedBy = ({ trusted, own }) => {
    const first = trusted === null ? "the defaults" : (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(trusted);
    const second = own === null || own === trusted ? "" : `, and ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(own)} where that is stricter`;
    return `Judged by ${first}${second}.`;
};


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   U7: () => (/* binding */ SHIM_MARK),
/* harmony export */   n9: () => (/* binding */ terraformProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2777);



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
        const path = /[/\\]/.test(name) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name) : onPath(name, env);
        if (path !== null)
            return path;
    }
    throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(wanted === undefined
        ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform"
        : `${wanted} was not found; check the name, or put it on the path`);
}
/** Where the shell finds a program; null where it does not. */
function onPath(name, env) {
    // Windows finds its programs by endings of its own, and has no shims of ours.
    if (process.platform === "win32")
        return name;
    const folders = (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}
function isProgram(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        // There, and not to be run by us: the shell would look further as well.
        return false;
    }
}
function isShim(path) {
    const start = Buffer.alloc(200);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, start.length, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return start.includes(SHIM_MARK);
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SHIM: () => (/* binding */ SHIM)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: ./build/keyboard/program.js
var program = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/keyboard/apply/command.js + 9 modules
var command = __webpack_require__(3011);
// EXTERNAL MODULE: ./build/keyboard/apply/terminal.js
var terminal = __webpack_require__(5727);
;// CONCATENATED MODULE: ./build/keyboard/shim/hand-over.js


/**
 * `terraform apply …` or `terraform destroy …` as a call of `destroy-guard apply`, which runs with `program`.
 *
 * What needed no answer from a person still needs none where nothing blocks: an apply with `-auto-approve`, and one of
 * a saved plan where no person is there.
 */
function handOver(program, args, shell) {
    return command.APPLY.run(applyCall(program, args, { isPersonThere: (0,terminal/* isPersonThere */.sY)(shell) }), shell);
}
const nameOf = (arg) => /^--?([a-z][a-z-]*)/.exec(arg)?.[1] ?? "";
/**
 * Options whose value may be the next word (https://pkg.go.dev/flag). Of apply's own; `var` and the like are plan's.
 */
const TAKES_NEXT = new Set("var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(" "));
const isApproval = (arg) => /^--?auto-approve(=|$)/.test(arg);
/** A saved plan asks for no variables. */
const isInput = (arg) => /^--?input(=|$)/.test(arg);
function applyCall(program, args, { isPersonThere }) {
    const at = args.findIndex((arg) => arg !== "" && !arg.startsWith("-"));
    const chdir = args.slice(0, at).find((arg) => nameOf(arg) === "chdir");
    const rest = args.slice(at + 1);
    const { options, plans } = split(rest);
    const approves = options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg));
    const kept = options.filter((arg) => !isApproval(arg) && !(plans.length > 0 && isInput(arg)));
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
        if (!arg.includes("=") && TAKES_NEXT.has(nameOf(arg)))
            i++;
    }
    return { options: args, plans: [] };
}

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
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
# ${program/* SHIM_MARK */.U7} for ${name}: apply and destroy go through "destroy-guard apply". Written by "destroy-guard shim".
guard() { ${guard.map(quoted).join(" ")} "$@"; }

real=
old_ifs=$IFS
IFS=:
set -f
for folder in $PATH; do
  file=\${folder:-.}/${name}
  [ -f "$file" ] && [ -x "$file" ] || continue
  { IFS= read -r _ && IFS= read -r second; } < "$file" 2>/dev/null || second=
  case $second in *'${program/* SHIM_MARK */.U7}'*) continue ;; esac
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











const OPTIONS = {
    "hand-over": { type: "string", value: "PROGRAM", says: "what the scripts call with an apply or a destroy" },
    judge: { type: "string", value: "NAME", says: "what the scripts call with what may change a state" },
    ...options/* HELP */._$,
};
const command_usage = () => (0,usage/* usageOf */.F)({
    name: "shim",
    forms: ["DIR"],
    text: `  Writes "terraform" and "tofu" into DIR, for whatever has no hooks. With DIR first on
  PATH, "apply" and "destroy" go to "destroy-guard apply", changes of the state are
  refused where there is no terminal, and everything else is run by the real program,
  which is the next one on PATH.

  Whoever calls the real program by its path goes past it.`,
    options: OPTIONS,
    examples: ["destroy-guard shim ~/.local/share/destroy-guard/bin"],
});
async function shim(argv, shell) {
    const cut = argv.indexOf("--");
    const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
    const { values, positionals } = (0,options/* parseOptions */.Ac)(own, OPTIONS, "shim");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, command_usage());
    if (values["hand-over"] !== undefined)
        return handOver(values["hand-over"], args, shell);
    if (values.judge !== undefined)
        return judged(values.judge, args, shell);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0 || args.length > 0)
        throw (0,options/* usageError */.Wp)("shim takes one folder", "shim");
    if (process.platform === "win32")
        throw new fault/* InputError */.d("shim writes scripts for sh, which Windows does not start; use destroy-guard apply there");
    return write((0,external_node_path_.resolve)(shell.cwd, folder), shell);
}
function write(folder, shell) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of ["terraform", "tofu"]) {
            const path = (0,external_node_path_.join)(folder, name);
            if ((0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.readFileSync)(path).subarray(0, 200).includes(program/* SHIM_MARK */.U7))
                throw new fault/* InputError */.d(`${path} is there already, and is no shim; choose an empty folder`);
            (0,external_node_fs_.writeFileSync)(path, shimScript(name, starter()));
            (0,external_node_fs_.chmodSync)(path, 0o755);
        }
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d(`${folder} can't be written: ${(0,system_error/* whyOf */.g)(cause)}; choose another folder`, { cause });
    }
    const isFirst = (shell.env.PATH ?? "").split(external_node_path_.delimiter)[0] === folder;
    if (!isFirst)
        (0,cli_shell/* say */.cv)(shell, `now put it first on PATH, where your shell starts: export PATH="${folder}:$PATH"`);
    return (0,cli_shell/* print */.yy)(shell, `${(0,external_node_path_.join)(folder, "terraform")}\n${(0,external_node_path_.join)(folder, "tofu")}\n`);
}
/** As this process was started: the scripts must find it whatever stands on the path. */
const starter = () => [process.execPath, (0,external_node_path_.resolve)(process.argv[1] ?? "")];
/** `shim DIR`, and what the scripts in it call. */
const SHIM = { usage: command_usage, options: OPTIONS, run: shim };


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";


/***/ })

};
