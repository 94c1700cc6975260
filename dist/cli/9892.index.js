export const id = 9892;
export const ids = [9892,3389];
export const modules = {

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

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ objection),
/* harmony export */   P0: () => (/* binding */ foundReason),
/* harmony export */   bX: () => (/* binding */ unreadablePlan),
/* harmony export */   fp: () => (/* binding */ notAlone),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   pP: () => (/* binding */ fileReason),
/* harmony export */   rM: () => (/* binding */ unclearReason),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** What an agent is told. It hands this on to a person, so it says what each of the two can do. */
const PLAN_FIRST = 'Make a plan with "terraform plan -out=tfplan", in a command of its own, and apply exactly that file with "terraform apply tfplan"; or let a person run "destroy-guard apply" in a terminal.';
const A_PERSON = "Changing what Terraform believes is a person's step: ask for it, and say why it is needed.";
const OBJECTIONS = {
    "no-plan": `This applies a plan that nobody has looked at. ${PLAN_FIRST}`,
    destroy: `This destroys everything in the state, without a plan that anybody has looked at. To destroy, make a plan with "terraform plan -destroy -out=tfplan", so that it can be reviewed; or let a person run "destroy-guard apply -- -destroy" in a terminal.`,
    refresh: `This writes the state without a plan. Use "terraform plan -refresh-only -out=tfplan" and apply that file.`,
    many: "This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one.",
    surgery: A_PERSON,
    init: `This init may move, copy or leave the state. ${A_PERSON}`,
    overwrite: "This would write a plan over a state. Give the plan another name.",
    verb: "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables.",
    "plan-name": "Which plan is applied can't be told for certain. Write the name of the plan file plainly, without variables.",
    "apply-options": 'This apply has options or arguments that this guard does not know. Write it as "terraform apply PLANFILE".',
    elsewhere: "Where this runs can't be told for certain, so its plan can't be reviewed. Run it in its folder, or with \"-chdir=FOLDER\", on this machine, in a command of its own.",
};
const UNCLEAR = {
    syntax: "This can't be read as a shell command for certain, so what it runs is not known. Write it plainly.",
    program: "Which program this runs is not known before it runs, and it may be Terraform. Write the name of the program plainly.",
    arguments: "The arguments of this command are not known before it runs. Write them plainly.",
    script: "This runs a script that can't be read before it runs. Write the script in one command, and run it in another.",
    piped: "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
    eval: "What eval would run can't be read before it runs. Write the command plainly.",
    text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly.",
    alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
    powershell: "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
    nested: "This command is nested too deep to be read.",
};
const FILES = {
    state: `This changes a state file. ${A_PERSON}`,
    "terraform-folder": `This changes .terraform, where Terraform keeps which state it works with. ${A_PERSON} "terraform init -upgrade" renews providers and modules.`,
    guard: "This changes what the guard itself rests on: its policy, its hook, its trail, or whose signatures count. That is a person's step.",
};
const GUARD = {
    uninstall: "This takes the guard away. That is a person's step.",
    consent: "This agrees to a destroy. Only a person may agree.",
    apply: '"destroy-guard apply" is for a person, in a terminal of theirs: ask for it to be run. A plan file in which nothing blocks you may apply with "terraform apply PLANFILE".',
};
const shownCommand = (text) => (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text), 160);
const objection = (why, command) => `${shownCommand(command)}: ${OBJECTIONS[why]}`;
function foundReason(found) {
    switch (found.kind) {
        case "unclear":
            return unclearReason(found.what, found.shown);
        case "file":
            return `${shownCommand(found.path)}: ${FILES[found.what]}`;
        case "guard":
            return GUARD[found.what];
    }
}
const unclearReason = (what, shown) => `${shownCommand(shown)}: ${UNCLEAR[what]}`;
const fileReason = (path, what) => `${shownCommand(path)}: ${FILES[what]}`;
const notAlone = (plan, others) => `${shownCommand(plan)} can't be reviewed: this command also runs ${shownCommand(others.join(", "))}, which may change the plan before it is applied. Run the apply in a command of its own.`;
const tooSlow = (seconds) => `The answer took more than ${seconds} seconds, so this is refused. Review the plan first with "destroy-guard review PLANFILE", which takes as long as it needs, and let a person apply it with "destroy-guard apply PLANFILE".`;
const unreadablePlan = (message) => `The plan can't be reviewed, so it can't be applied: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(message)}`;
const untold = (message) => `Nobody would know of this apply later, so it is refused: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(message)}`;
const broken = (error) => `destroy-guard failed, so this is refused; please report it: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(error instanceof Error ? `${error.message} ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}` : String(error))}`;


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const UNKNOWN = { value: null, whole: false };
const known = (text) => ({
    text,
    whole: true,
    head: text,
    tail: text,
    pattern: null,
    raw: text,
});
/** Any number of words that nobody knows: what xargs adds. */
const MORE = { text: null, whole: false, head: "", tail: "", pattern: null, raw: "…" };
const literal = (text) => ({ text, whole: true, glob: null });
const unknown = (whole) => ({ text: null, whole, glob: null });
const glob = (text) => ({ text: null, whole: false, glob: text });
/** Neither split nor matched against files when it stands without quotes. */
const isPlain = (value) => /^[\w@%+=:,./-]+$/.test(value);
const isQuotedList = (name) => name === "@";
function variableSegment(name, quoted, { variable }) {
    const { value, whole } = variable(name);
    // With an IFS of its own a command splits words where nobody else would.
    const isSplit = !quoted && variable("IFS") !== UNKNOWN;
    if (value !== null && (quoted || (isPlain(value) && !isSplit)))
        return literal(value);
    return unknown((quoted && !isQuotedList(name)) || (value === null && whole) || /^[?$#!]$/.test(name));
}
/** `$(which X)` and `$(command -v X)` are another way to write X. */
function located(script) {
    const command = script?.commands.length === 1 ? script.commands[0]?.command : undefined;
    if (command?.type !== "Command" || command.redirects.length > 0 || command.prefix.length > 0)
        return null;
    const words = [command.name, ...command.args].map((word) => (word?.type === "Word" && !word.parts ? word.value : ""));
    const [first, second, third] = words;
    if (first === "which" && words.length === 2)
        return second ?? null;
    return first === "command" && second === "-v" && words.length === 3 ? (third ?? null) : null;
}
function segmentsOf(part, quoted, around) {
    switch (part.type) {
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
            return [literal(part.value)];
        case "DoubleQuoted":
        case "LocaleString":
            return [literal(""), ...part.parts.flatMap((child) => segmentsOf(child, true, around))];
        case "Glob":
        case "ExtendedGlob":
            return [glob(part.text)];
        case "SimpleExpansion":
            return [variableSegment(part.text.slice(1), quoted, around)];
        case "ParameterExpansion":
            if (part.prefix === undefined && part.index === undefined && part.operation === undefined)
                return [variableSegment(part.parameter, quoted, around)];
            return [unknown(quoted && part.index === undefined && !isQuotedList(part.parameter))];
        case "CommandExpansion": {
            const name = located(part.script);
            return [name === null ? unknown(quoted) : literal(name)];
        }
        case "ArithmeticExpansion":
        case "ProcessSubstitution":
            return [unknown(true)];
        case "BraceExpansion":
            return [unknown(false)];
    }
}
/** A tilde at the start of a word, where nothing quotes it. */
function homed(word, segments, home) {
    const [first, ...rest] = segments;
    if (!word.text.startsWith("~") || typeof first?.text !== "string")
        return segments;
    const [, user = "", path = ""] = /^~([^/]*)(.*)$/s.exec(first.text) ?? [];
    return user === "" && home !== null ? [literal(home + path), ...rest] : [unknown(true), literal(path), ...rest];
}
const joined = (segments) => {
    const end = segments.findIndex(({ text }) => text === null);
    return (end < 0 ? segments : segments.slice(0, end)).map(({ text }) => text).join("");
};
/** What a word becomes. */
function textOf(word, around) {
    const parts = word.parts?.flatMap((part) => segmentsOf(part, false, around)) ?? [literal(word.value)];
    const segments = homed(word, parts, around.home);
    const isKnown = segments.every(({ text }) => text !== null);
    const isPattern = !isKnown && segments.every(({ text, glob: sign }) => text !== null || sign !== null);
    return {
        text: isKnown ? joined(segments) : null,
        whole: segments.every(({ whole }) => whole),
        head: joined(segments),
        tail: endOf(segments),
        pattern: isPattern ? segments.map(({ text, glob: sign }) => text ?? sign).join("") : null,
        raw: word.text,
    };
}
const endOf = (segments) => {
    const start = segments.findLastIndex(({ text }) => text === null);
    return segments
        .slice(start + 1)
        .map(({ text }) => text)
        .join("");
};


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const NONE = { kind: "none" };
/** Read, and change nothing that others would miss. */
const HARMLESS = new Set(`plan show validate fmt output providers version graph get console login logout metadata modules test query help`.split(" "));
/** Terragrunt's own. */
const HARMLESS_TERRAGRUNT = new Set("hclfmt hclvalidate hcl render render-json find list info terragrunt-info catalog scaffold dag graph-dependencies plan-all validate-all output-all".split(" "));
const STATE_READS = new Set(["list", "show", "pull"]);
const WORKSPACE_READS = new Set(["list", "show", "select", "new"]);
const SURGERY = new Set(["import", "taint", "untaint", "force-unlock"]);
/** What to fear where it is not certain which word is the verb. */
const FEARED = new Set(`apply destroy import taint untaint refresh force-unlock rm mv push replace-provider delete run-all apply-all
  destroy-all deploy clean migrate bootstrap`.split(/\s+/));
const isFlag = (text) => text.startsWith("-");
/** `--chdir=x` and `-chdir=x` are one to Go's flags. */
const flagName = (text) => text.replace(/^--?/, "").replace(/=.*$/s, "");
/**
 * The verb, as Terraform finds it: the first word that is no option. `-chdir=` is the only option before it that takes
 * a value, and keeps it in the same word.
 */
function verbOf(args) {
    let chdir;
    for (const [at, arg] of args.entries()) {
        const isChdir = /^--?chdir=/.test(arg.head);
        if (isChdir && chdir !== undefined)
            return { verb: null, chdir: null, rest: [] };
        if (isChdir && arg.whole)
            chdir = arg.text === null ? null : arg.text.replace(/^[^=]*=/s, "");
        else if (arg.text === null)
            return { verb: null, chdir, rest: [] };
        else if (arg.text !== "" && !isFlag(arg.text))
            return { verb: arg.text, chdir, rest: args.slice(at + 1) };
    }
    return { verb: "", chdir, rest: [] };
}
const shown = ({ program, args }) => [program, ...args.map(({ raw }) => raw)].join(" ");
/** `TF_CLI_ARGS=destroy terraform`: without a verb of its own, Terraform takes it from there. */
const addsVerb = (value) => value === null || (value ?? "").split(/\s+/).some((word) => word !== "" && !isFlag(word));
const isHelp = (rest) => rest.length === 1 && /^--?(h|help)$/.test(rest[0]?.text ?? "");
/** The answer to one call of Terraform, by its arguments alone. */
function answerTo(call) {
    const deny = (why) => ({ kind: "deny", why, command: shown(call) });
    if (call.program === "terragrunt")
        return answerToTerragrunt(call, deny);
    const { verb, chdir, rest } = verbOf(call.args);
    if (verb === null)
        return deny("verb");
    if (verb === "" && addsVerb(call.hidden.get("TF_CLI_ARGS")))
        return deny("verb");
    if (verb === "" || isHelp(rest))
        return NONE;
    const folder = chdir === undefined ? call.folder : chdir === null || call.folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.folder, chdir);
    const hidden = hiddenArgs(call, verb);
    const all = hidden === null ? null : [...hidden, ...rest];
    return answerToVerb({ ...call, folder }, verb, all, deny);
}
/** `all` is null where `TF_CLI_ARGS` adds what can't be read. */
function answerToVerb(call, verb, all, deny) {
    if (verb === "apply")
        return all === null ? deny("apply-options") : answerToApply(call, all, deny);
    if (verb === "destroy")
        return deny("destroy");
    if (verb === "refresh")
        return deny("refresh");
    if (SURGERY.has(verb))
        return deny("surgery");
    if (verb === "state")
        return under(call, all, STATE_READS, deny);
    if (verb === "workspace" || verb === "env")
        return under(call, all, WORKSPACE_READS, deny);
    if (verb === "init")
        return initIsPlain(all) ? NONE : deny("init");
    if (verb === "plan" && (all ?? []).some(isOutOnState))
        return deny("overwrite");
    if (HARMLESS.has(verb))
        return NONE;
    if (!call.maybe)
        return deny("verb");
    // Then it is no Terraform at all, or one that knows no such verb.
    if (call.unsure !== null)
        return NONE;
    return call.args.some(({ text }) => text !== null && FEARED.has(text)) ||
        call.args.some(({ text, whole }) => text === null && !whole)
        ? deny("verb")
        : NONE;
}
const isOutOnState = ({ raw }) => /^['"]?--?out=.*\.tfstate/.test(raw);
/** `state` and `workspace` have verbs of their own, which follow at once. */
function under(call, all, reads, deny) {
    const [first] = all ?? [];
    if (all !== null && (first === undefined || first.text === ""))
        return all.length === 0 ? NONE : deny("verb");
    if (first === undefined || first.text === null)
        return deny("verb");
    if (isFlag(first.text))
        return all?.length === 1 ? NONE : deny("verb");
    if (reads.has(first.text))
        return NONE;
    return call.maybe && !FEARED.has(first.text) ? NONE : deny("surgery");
}
/** The options of init that leave the state where it is. */
const PLAIN_INIT = /^(h|help|backend|backend-config|get|get-plugins|input|json|lock|lock-timeout|lockfile|no-color|plugin-dir|upgrade|verify-plugins|compact-warnings|var|var-file|from-module|test-directory)$/;
/**
 * `-backend-config` may name another state: with a state that is there already Terraform asks for one of the two
 * others.
 */
const initIsPlain = (all) => all?.every(({ text, whole, head }) => {
    const name = flagName(head);
    if (text === null && !(whole && isFlag(head) && head.includes("=")))
        return false;
    return !isFlag(head) || PLAIN_INIT.test(name);
}) ?? false;
/** Options of an apply that do not change what is applied, and those of them that take the next word. */
const APPLY_FLAGS = new Map([
    ["auto-approve", false],
    ["compact-warnings", false],
    ["input", false],
    ["json", false],
    ["json-into", true],
    ["lock", false],
    ["lock-timeout", true],
    ["no-color", false],
    ["concise", false],
    ["show-sensitive", false],
    ["parallelism", true],
]);
/** Options that make a plan, so that none is applied that was saved. */
const PLANNING = /^(destroy|replace|target|exclude|target-file|exclude-file|var|var-file|refresh|refresh-only|allow-missing-config)$/;
function answerToApply(call, all, deny) {
    let at = 0;
    for (; at < all.length; at++) {
        const { text, head, whole } = all[at];
        if (!isFlag(head))
            break;
        const name = flagName(head);
        if (PLANNING.test(name))
            return deny("no-plan");
        const takesNext = APPLY_FLAGS.get(name);
        if (takesNext === undefined || (text === null && !whole))
            return deny("apply-options");
        if (takesNext && !head.includes("="))
            at++;
    }
    const rest = all.slice(at);
    const [plan] = rest;
    if (plan === undefined)
        return deny("no-plan");
    if (plan.text === null)
        return deny("plan-name");
    if (rest.length > 1)
        return deny("apply-options");
    if (call.folder === null)
        return deny("elsewhere");
    return { kind: "review", program: call.program, folder: call.folder, plan: plan.text };
}
/**
 * What `TF_CLI_ARGS` and `TF_CLI_ARGS_verb` put behind the verb. Null where that can't be read: Terraform splits it as
 * a shell would.
 */
function hiddenArgs({ hidden }, verb) {
    const values = [hidden.get("TF_CLI_ARGS"), hidden.get(`TF_CLI_ARGS_${verb}`)].filter((value) => value !== undefined);
    if (values.some((value) => value === null || !/^[\w\s=.,/:-]*$/.test(value)))
        return null;
    const words = values.flatMap((value) => value.split(/\s+/).filter((word) => word !== ""));
    return words.map((text) => ({ text, whole: true, head: text, tail: text, pattern: null, raw: text }));
}
/**
 * Terragrunt takes options with values before and behind its verbs, and more of them with each version. So any word
 * that is a verb to fear counts as one.
 */
function answerToTerragrunt(call, deny) {
    const words = call.args.map(({ text }) => text);
    if (call.args.some(({ text, whole, head }) => text === null && !(whole && isFlag(head))))
        return deny("verb");
    if (words.some((word) => word === "run-all" || word === "apply-all" || word === "destroy-all" || word === "--all"))
        return words.some((word) => word !== null && FEARED.has(word) && word !== "run-all") ? deny("many") : NONE;
    if (words.some((word) => word === "init"))
        return words.every((word) => word === null || !/migrate-state|reconfigure|force-copy/.test(word))
            ? NONE
            : deny("init");
    const at = words.findIndex((word) => word !== null && FEARED.has(word));
    if (at === 0 && words[0] === "apply")
        return answerToApply(call, call.args.slice(1), deny);
    if (at >= 0)
        return deny(words[at] === "apply" ? "no-plan" : words[at] === "destroy" ? "destroy" : "surgery");
    const verb = words.find((word) => word !== null && !isFlag(word));
    const isKnown = verb === undefined ||
        HARMLESS.has(verb ?? "") ||
        HARMLESS_TERRAGRUNT.has(verb ?? "") ||
        /^(state|workspace|run|stack|--version|exec)$/.test(verb ?? "");
    return isKnown || call.maybe ? NONE : deny("verb");
}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ policyPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The policy of a repository lies in the working copy, where an agent can edit it. */
const IN_REPOSITORY = ".github/destroy-guard.yml";
const VARIABLE = "DESTROY_GUARD_POLICY";
/** Where the policies of a command at the keyboard are (docs/agents.md). `named`: by the option `--policy`. */
function policyPlaces(named, { cwd, top, env }) {
    const ofVariable = named === undefined ? given(env[VARIABLE]) : undefined;
    const explicit = named ?? ofVariable;
    const users = usersPolicy(env);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, IN_REPOSITORY);
    return {
        trusted: explicit === undefined ? (users !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(users) ? users : null) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, explicit),
        variable: ofVariable === undefined ? null : VARIABLE,
        own: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : null,
    };
}
/** An empty variable is none, and a relative XDG_CONFIG_HOME is to be ignored (XDG Base Directory Specification). */
const given = (value) => (value === "" ? undefined : value);
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
    const home = given(HOME) ?? given(USERPROFILE);
    const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config");
    return config ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, "destroy-guard", "policy.yml") : null;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ TRAIL_OPTION),
  Au: () => (/* binding */ trailAt),
  yg: () => (/* binding */ trailPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/keyboard/trail/chain.js

const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
/** A line with its own hash at the end, which is of all that stands before. */
const sealed = (json) => `${json.slice(0, -1)},"hash":"${sha256(json)}"}`;
const SEAL = /,"hash":"(sha256:[0-9a-f]{64})"\}$/;
/** The hash that a line bears; of one without, that of its text. */
const hashOf = (text) => SEAL.exec(text)?.[1] ?? sha256(text);
const isSealed = (text) => {
    const seal = SEAL.exec(text);
    return seal !== null && sha256(`${text.slice(0, seal.index)}}`) === seal[1];
};
/** The text of a trail → its lines, and where it breaks first. */
function chainOf(text) {
    const texts = text === "" ? [] : text.replace(/\n$/, "").split("\n");
    const lines = [];
    let broken = null;
    let before = { hash: null, number: 0 };
    for (const [index, one] of texts.entries()) {
        const line = lineOf(one);
        broken ??= breakAt(index + 1, one, line, before);
        before = { hash: hashOf(one), number: line?.number ?? before.number + 1 };
        if (line !== null)
            lines.push(line);
    }
    return { lines, broken };
}
/** What is wrong with a line: by itself, and by what it says of the one before, which may be another one now. */
function breakAt(at, text, line, before) {
    if (line === null)
        return { at, what: "unreadable" };
    if (!isSealed(text))
        return { at, what: "changed" };
    if (line.number !== before.number + 1)
        return { at, what: "missing" };
    return line.before === before.hash ? null : { at: Math.max(1, at - 1), what: "changed" };
}
const fieldsOf = (text) => {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The number that a line gives itself; null where it can't be read. */
const numberIn = (text) => {
    const number = fieldsOf(text)?.n;
    return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
};
const textIn = (fields, name) => typeof fields[name] === "string" ? fields[name] : null;
const countIn = (fields, name) => typeof fields[name] === "number" ? fields[name] : null;
/** Our own lines are read leniently: a later version may write more, and what is not there is null. */
function lineOf(text) {
    const fields = fieldsOf(text);
    const number = numberIn(text);
    const [at, command] = fields === null ? [] : [textIn(fields, "at"), textIn(fields, "command")];
    if (fields === null || number === null || !at || !command || fields.version !== 1)
        return null;
    return {
        number,
        at,
        command,
        decision: textIn(fields, "decision"),
        ...placeIn(fields),
        verdict: textIn(fields, "verdict"),
        digest: textIn(fields, "digest"),
        counts: (fields.counts ?? null),
        agreed: agreedIn(fields.agreed),
        plan: textIn(fields, "plan"),
        exitCode: countIn(fields, "exitCode"),
        before: textIn(fields, "before"),
        hash: hashOf(text),
    };
}
function agreedIn(value) {
    const { by, how } = (value ?? {});
    const isKnown = Array.isArray(by) && by.every((name) => typeof name === "string") && typeof how === "string";
    return isKnown ? { by: by, how: how } : null;
}
function placeIn(fields) {
    const [top, root, lineage, serial] = [
        textIn(fields, "top"),
        textIn(fields, "root"),
        textIn(fields, "lineage"),
        countIn(fields, "serial"),
    ];
    return {
        place: top === null || root === null
            ? null
            : { top, root, workspace: textIn(fields, "workspace") ?? "default", backend: textIn(fields, "backend") },
        state: lineage === null || serial === null ? null : { lineage, serial },
    };
}

;// CONCATENATED MODULE: ./build/keyboard/trail/file.js



/** Longer than any line: the longest part of it is a path. */
const LONGEST = 1 << 20;
/**
 * The last line of an open file; null where it is empty, or no file of its own (a device).
 * A line that can't be read has no number, so the next one counts on from its place in the file.
 */
function lastLineOf(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size === 0)
        return null;
    const length = Math.min(size, LONGEST);
    const end = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, end, 0, length, size - length);
    const isOpen = end.at(-1) !== LINE_FEED;
    const text = end.subarray(end.lastIndexOf(LINE_FEED, isOpen ? -1 : -2) + 1, isOpen ? length : length - 1).toString();
    return { hash: hashOf(text), number: numberIn(text) ?? linesIn(file, size), isOpen };
}
const LINE_FEED = 0x0a;
function linesIn(file, size) {
    const all = Buffer.alloc(size);
    (0,external_node_fs_.readSync)(file, all, 0, size, 0);
    return all.toString().replace(/\n$/, "").split("\n").length;
}
/** The text of a trail; empty where there is none yet. Throws InputError where it can't be read. */
function textAt(path) {
    try {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            return "";
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw new fault/* InputError */.d(`the trail ${path} can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check who may read it`, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/keyboard/trail/lock.js





/** In milliseconds. A line takes a few; an agent's hook must answer within seconds. */
const LONGEST_WAIT = 3000;
/** So old is no lock of a process that runs, wherever it runs. */
const ABANDONED = 30_000;
/**
 * Runs a task while no other process does: the lock is a file that only one can create. It names its owner, so that the
 * lock of a process that died is taken away. Throws InputError where it can't be had in time.
 */
async function withLock(path, task) {
    const owner = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    const end = performance.now() + LONGEST_WAIT;
    while (!isTaken(path, owner)) {
        breakAbandoned(path, owner);
        if (performance.now() > end)
            throw new fault/* InputError */.d(`${path} is held by another process for more than ${LONGEST_WAIT / 1000} seconds; if none is running, delete it`);
        await (0,promises_.setTimeout)(5 + Math.random() * 20);
    }
    try {
        return task();
    }
    finally {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
/**
 * Creates the file if there is none. It gets its name only when its owner stands in it, so that a process that is
 * killed in between leaves no lock that is nobody's.
 */
function isTaken(path, owner) {
    const named = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.writeFileSync)(named, owner, { flag: "wx", mode: 0o600 });
        (0,external_node_fs_.linkSync)(named, path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(named, { force: true });
    }
}
/**
 * Takes a dead process's lock away. Two that find it dead at once must not take away each other's new one: so only one
 * at a time may break a lock, and it looks again first. One that was killed while it did so is in nobody's way.
 */
function breakAbandoned(path, owner) {
    if (!isAbandoned(path))
        return;
    const breaker = `${path}.break`;
    if (isAbandoned(breaker))
        (0,external_node_fs_.rmSync)(breaker, { force: true });
    if (!isTaken(breaker, owner))
        return;
    try {
        if (isAbandoned(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    finally {
        (0,external_node_fs_.rmSync)(breaker, { force: true });
    }
}
function isAbandoned(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    const isOld = Date.now() - found.mtimeMs > ABANDONED;
    const owner = ownerIn(path);
    return owner === null || owner.host !== (0,external_node_os_.hostname)() ? isOld : !isAlive(owner.pid);
}
function ownerIn(path) {
    try {
        const { host, pid } = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        return typeof host === "string" && Number.isSafeInteger(pid) ? { host, pid } : null;
    }
    catch {
        // It is gone, or somebody else wrote it.
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && "code" in error && error.code === "ESRCH");
    }
}

;// CONCATENATED MODULE: ./build/keyboard/trail.js






/** The option by which every command names another trail. */
const TRAIL_OPTION = {
    type: "string",
    value: "FILE",
    says: "the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl, where that is ~/.local/state unless it is set)",
};
/**
 * The file of the trail: named, else in the folder for what a program keeps on its own.
 * https://specifications.freedesktop.org/basedir-spec/latest/ : XDG_STATE_HOME, by default ~/.local/state; a relative
 * path in it does not count. Throws InputError where there is no home to keep it in.
 */
function trailPath(option, { cwd, env }) {
    if (option !== undefined)
        return (0,external_node_path_.resolve)(cwd, option);
    const home = env.HOME ?? env.USERPROFILE ?? "";
    const named = env.XDG_STATE_HOME ?? "";
    const state = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(home, ".local", "state");
    if (!(0,external_node_path_.isAbsolute)(state))
        throw new fault/* InputError */.d("there is no place for the trail: HOME and XDG_STATE_HOME name no folder; name one with --log");
    return (0,external_node_path_.join)(state, "destroy-guard", "log.jsonl");
}
/** The trail in a file, which is made with the first line. `now` is asked once for each line. */
const trailAt = (path, now) => ({
    path,
    append: (entry) => told(path, () => append(path, entry, now)),
    read: () => chainOf(textAt(path)),
});
async function append(path, entry, now) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await withLock(`${path}.lock`, () => {
        const file = (0,external_node_fs_.openSync)(path, "a+", 0o600);
        try {
            if (((0,external_node_fs_.fstatSync)(file).mode & 0o077) !== 0 && (0,external_node_fs_.fstatSync)(file).isFile())
                (0,external_node_fs_.fchmodSync)(file, 0o600);
            writeWhole(file, `${lineFor(entry, now(), file)}\n`);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    });
}
function lineFor({ place, state, ...entry }, at, file) {
    const last = lastLineOf(file);
    const line = {
        version: 1,
        n: last === null ? 1 : last.number + 1,
        at: at.toISOString(),
        command: entry.command,
        decision: entry.decision,
        top: place?.top ?? null,
        root: place?.root ?? null,
        workspace: place?.workspace ?? null,
        backend: place?.backend ?? null,
        lineage: state?.lineage ?? null,
        serial: state?.serial ?? null,
        verdict: entry.verdict,
        digest: entry.digest,
        counts: entry.counts,
        agreed: entry.agreed,
        plan: entry.plan,
        exitCode: entry.exitCode,
        before: last?.hash ?? null,
    };
    return `${last?.isOpen === true ? "\n" : ""}${sealed(JSON.stringify(line))}`;
}
/** All of it or nothing: on a full disk half a line may be written before the error comes. */
function writeWhole(file, text) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    const bytes = Buffer.from(text);
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            (0,external_node_fs_.fsyncSync)(file);
    }
    catch (error) {
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            (0,external_node_fs_.ftruncateSync)(file, size);
        throw error;
    }
}
const REASONS = new Map([
    ["ENOSPC", "the disk is full"],
    ["EDQUOT", "the disk quota is used up"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EROFS", "the disk can't be written"],
    ["ENOTDIR", "a part of its path is no folder"],
    ["EEXIST", "a part of its path is no folder"],
    ["EISDIR", "it is a folder"],
]);
async function told(path, write) {
    try {
        await write();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`the trail ${path} can't be written: ${REASONS.get(code) ?? code}; make room or give it another place with --log`, { cause });
    }
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* unused harmony export DECISIONS */
/** What was decided, in the word that the trail keeps. */
const DECISIONS = (/* unused pure expression or super */ null && ([
    "no objection", // a hook lets the agent's own rules decide
    "denied", // a hook says no
    "consented", // somebody signed a consent (`agree`)
    "agreed", // an apply begins
    "refused", // an apply does not begin
    "applied", // Terraform's apply ended with 0
    "failed", // it ended otherwise
]));
/** An entry of which nothing is known but who decided what. */
const entryOf = (command, decision, more = {}) => ({
    command,
    decision,
    place: null,
    state: null,
    verdict: null,
    digest: null,
    counts: null,
    agreed: null,
    plan: null,
    exitCode: null,
    ...more,
});


/***/ })

};
