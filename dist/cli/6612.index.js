export const id = 6612;
export const ids = [6612,878];
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

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AGREE: () => (/* binding */ AGREE)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/input/plan/paths.js
var paths = __webpack_require__(4787);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/signed-words.js
var signed_words = __webpack_require__(6235);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var build_review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/keyboard/judged-by.js
var judged_by = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/keyboard/policy.js + 1 modules
var policy = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/keyboard/policy-places.js
var policy_places = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/keyboard/review.js + 2 modules
var keyboard_review = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/keyboard/root/place.js
var root_place = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/keyboard/trail/entry.js
var entry = __webpack_require__(7411);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var keyboard_trail = __webpack_require__(9016);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/keyboard/consent/asking.js

/** Whether a person can be asked: questions go to standard error, since standard output may be a file. */
const canAsk = ({ stdin, stderr }) => stderr.isTTY === true && "isTTY" in stdin && stdin.isTTY === true;
/** What is typed as an answer; empty where the terminal is closed instead. */
async function typed(question, { stdin, stderr }) {
    const lines = (0,promises_.createInterface)({
        input: stdin,
        output: stderr,
    });
    try {
        const closed = new Promise((resolve) => {
            lines.once("close", () => resolve(""));
        });
        return (await Promise.race([lines.question(question), closed])).trim();
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: ./build/keyboard/consent/signature.js
var consent_signature = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/keyboard/consent/text.js
var consent_text = __webpack_require__(4882);
;// CONCATENATED MODULE: ./build/keyboard/consent/destination.js







/** Longer than any consent. */
const LONGEST = 1 << 16;
const ANY_CONSENT = "destroy-guard consent ";
const unwritable = (name, cause) => new fault/* InputError */.d(`${name}: the consent can't be written: ${(0,system_error/* whyOf */.g)(cause)}; check the path`, { cause });
/**
 * Where `--output` leads; null where the consent goes to standard output. Throws InputError where something else than a
 * consent lies there: the plan, or the key.
 */
function destinationOf(name, { cwd }) {
    if (name === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(cwd, name);
    const before = textAt(path, name);
    if (before === "")
        return { name, path, replaces: "" };
    if (!before.startsWith(ANY_CONSENT))
        throw new fault/* InputError */.d(`${name} is there already and is no consent; give --output another name`);
    return { name, path, replaces: `It replaces the consent in ${(0,untrusted/* terminalText */.eR)(name)}${detailsOf(before)}.` };
}
function textAt(path, name) {
    try {
        const file = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (file?.isFile() !== true)
            return "";
        return file.size > LONGEST ? "something long" : (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw unwritable(name, cause);
    }
}
function detailsOf(text) {
    const agreement = (0,consent_text/* agreementIn */.wn)((0,consent_signature/* splitSigned */.xr)(text)?.text ?? "");
    return agreement === null
        ? ""
        : `: for ${(0,untrusted/* terminalText */.eR)(agreement.root)}, agreed ${agreement.agreed}, until ${agreement.expires}`;
}
/** Throws InputError where it can't be written. */
function writeConsent(consent, { name, path }) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, consent);
    }
    catch (cause) {
        throw unwritable(name, cause);
    }
}

;// CONCATENATED MODULE: ./build/keyboard/consent/expiry.js

const UNITS = new Map([
    ["m", 60],
    ["h", 3600],
    ["d", 24 * 3600],
]);
/** In seconds. What somebody agreed to longer ago they hardly remember. */
const expiry_LONGEST = 7 * 24 * 3600;
/**
 * `30m`, `2h`, `1d` from now, or a time in RFC 3339. Throws InputError where it is none, is over, or is too far off.
 */
function expiryAt(text, now) {
    const [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
    const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
    const end = count !== undefined
        ? now.getTime() + Number(count) * (UNITS.get(unit) ?? 0) * 1000
        : isMoment
            ? Date.parse(text)
            : Number.NaN;
    if (Number.isNaN(end))
        throw (0,cli_options/* usageError */.Wp)(`--until takes 30m, 2h, 1d or a time such as 2026-12-31T18:00:00Z, and not "${text}"`, "agree");
    const seconds = (end - now.getTime()) / 1000;
    if (seconds < 1)
        throw (0,cli_options/* usageError */.Wp)(`--until ${text} is over already`, "agree");
    if (seconds > expiry_LONGEST)
        throw (0,cli_options/* usageError */.Wp)(`--until ${text} is too far off; a consent lasts at most 7 days`, "agree");
    return new Date(end);
}

// EXTERNAL MODULE: ./build/keyboard/consent/refusal.js
var refusal = __webpack_require__(8497);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/keyboard/consent/ssh-keygen.js
var ssh_keygen = __webpack_require__(9451);
;// CONCATENATED MODULE: ./build/keyboard/consent/sign.js








/** Keys that a person usually has, those first that prove most. */
const USUAL = ["id_ed25519_sk", "id_ecdsa_sk", "id_ed25519", "id_ecdsa", "id_rsa"];
/** The key to sign with: named, else the first usual one of the user's. Throws InputError where there is none. */
function keyFor(named, { cwd, env }) {
    if (named !== undefined) {
        const path = (0,external_node_path_.resolve)(cwd, named);
        if (!(0,external_node_fs_.existsSync)(path))
            throw new fault/* InputError */.d(`${named}: there is no such key; check the path`);
        return path;
    }
    const home = env.HOME ?? env.USERPROFILE ?? "";
    const found = USUAL.map((name) => (0,external_node_path_.join)(home, ".ssh", name)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (found === undefined)
        throw (0,cli_options/* usageError */.Wp)(`there is no key in ${(0,external_node_path_.join)(home, ".ssh")}; name one with --key, or make one that needs a touch: ssh-keygen -t ed25519-sk`);
    return found;
}
/** What ssh-keygen says of its own dealings, which tells a person nothing. */
const TALK = /^Signing data on standard input\r?\n/gm;
/**
 * The signature of a text by a key. Asks for a passphrase or a touch as ssh-keygen does. Throws InputError where it
 * can't sign.
 */
async function signed(text, key, shell) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "destroy-guard-consent-"));
    try {
        const run = await (0,ssh_keygen/* sshKeygen */.M)(["-Y", "sign", "-n", consent_signature/* NAMESPACE */.CU, "-f", key], {
            folder,
            env: shell.env,
            input: text,
            onSaid: (said) => shell.stderr.write((0,untrusted/* logText */.kc)(said.replace(TALK, ""))),
        });
        if (run.state === "missing")
            throw new fault/* InputError */.d("ssh-keygen can't be started; install OpenSSH 8.2 or later, and put it on PATH");
        const signature = run.code === 0 ? (0,consent_signature/* signatureIn */.Sb)(run.stdout) : null;
        if (signature !== null)
            return signature;
        throw new fault/* InputError */.d((0,ssh_keygen/* isTooOld */.U)(run)
            ? "this ssh-keygen is too old to sign; install OpenSSH 8.2 or later"
            : `nothing was signed with ${key}: ssh-keygen ended with ${run.code}`);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/keyboard/consent/usage.js



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
    log: keyboard_trail/* TRAIL_OPTION */.$d,
    terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
    ...cli_options/* HELP */._$,
};
const agreeUsage = () => (0,usage/* usageOf */.F)({
    name: "agree",
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

;// CONCATENATED MODULE: ./build/keyboard/consent/agree.js



























const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * `agree`: shows what would be agreed to, asks a person on a terminal, and signs. The consent goes to `--output` or to
 * standard output, everything else to standard error. Exit code 0: signed, or nothing blocks; 1: not agreed.
 */
async function agree(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, AGREE_OPTIONS, "agree");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, agreeUsage());
    const [what, ...more] = positionals;
    if (what === undefined || more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("agree takes one plan, or one digest", "agree");
    if (/^sha256:/i.test(what) && !DIGEST.test(what))
        throw (0,cli_options/* usageError */.Wp)(noDigest(what), "agree");
    const now = shell.now();
    const expires = (0,consent_text/* timeText */.Tc)(expiryAt(values.until, now));
    const reason = reasonIn(values.reason);
    if (!canAsk(shell))
        throw new fault/* InputError */.d("agree asks a person on a terminal, and there is none: standard input or error is no terminal");
    const key = keyFor(values.key, shell);
    const destination = destinationOf(values.output, shell);
    const trail = (0,keyboard_trail/* trailAt */.Au)((0,keyboard_trail/* trailPath */.yg)(values.log, shell), shell.now);
    const matter = DIGEST.test(what) ? named(what, values, shell) : await shown(what, values, trail, shell);
    const { digest, place } = matter;
    if (digest === null)
        return told(shell, "Nothing blocks, so nobody has to agree.", verdict/* EXIT */.dc.passed);
    const agreement = { digest, root: place.root, agreed: (0,consent_text/* timeText */.Tc)(now), expires, reason };
    shell.stderr.write(`\nYou agree to exactly this:\n\n${indented((0,consent_text/* agreementText */.Gy)(agreement))}\nTo be signed with ${(0,untrusted/* terminalText */.eR)(key)}\n`);
    if (destination !== null && destination.replaces !== "")
        shell.stderr.write(`${destination.replaces}\n`);
    if ((await typed('Type "agree" to sign it; anything else stops here: ', shell)) !== "agree")
        return told(shell, "Nothing was signed.", verdict/* EXIT */.dc.blocked);
    const text = (0,consent_text/* agreementText */.Gy)(agreement);
    const signature = await signed(text, key, shell);
    await trail.append(entryFor({ ...matter, digest }, signature.key.fingerprint));
    const consent = `${text}${signature.armored}`;
    if (destination === null)
        shell.stdout.write(consent);
    else
        writeConsent(consent, destination);
    told(shell, `Signed with ${(0,phrase.asTerminal)((0,signed_words/* signingPhrase */.X)(signature.key))}.`, verdict/* EXIT */.dc.passed);
    return destination === null
        ? verdict/* EXIT */.dc.passed
        : told(shell, `Wrote the consent to ${(0,untrusted/* terminalText */.eR)(destination.name)}.`, verdict/* EXIT */.dc.passed);
}
/** Most likely it was cut off, or its letters were made large. */
const noDigest = (what) => `${(0,untrusted/* terminalText */.eR)(what)} is no digest: a digest is sha256: and 64 characters of 0-9 and a-f, and behind the colon of this one stand ${what.length - "sha256:".length}${/[A-F]/.test(what) ? ", some of them capitals" : ""}; copy it whole from the report`;
function told({ stderr }, text, code) {
    stderr.write(`${text}\n`);
    return code;
}
const indented = (text) => text.replace(/^(?=.)/gm, "  ");
const LONGEST_REASON = 300;
function reasonIn(text) {
    const reason = text.trim();
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason) || reason.length > LONGEST_REASON)
        throw (0,cli_options/* usageError */.Wp)(`--reason takes one line of at most ${LONGEST_REASON} characters`, "agree");
    return reason;
}
/** A digest that a report has shown: what it stands for can't be shown here. */
function named(digest, { root }, { cwd, env }) {
    if (root === undefined)
        throw (0,cli_options/* usageError */.Wp)("a digest needs --root: the root of the report that shows it", "agree");
    const top = (0,working_copy/* topOf */.HX)(cwd);
    const place = { ...(0,root_place/* placeOf */.$)((0,external_node_path_.resolve)(top, root), env), top, root: (0,paths/* rootName */.S)(root, top) };
    return { digest, place, review: null };
}
/** What the trail keeps: a signer's name stands in no key, so the key's fingerprint does. */
const entryFor = ({ place, digest, review }, by) => (0,entry/* entryOf */.M)("agree", "consented", {
    place,
    digest,
    verdict: review?.verdict ?? null,
    counts: review?.counts ?? null,
    agreed: { by: [by], how: "consent" },
});
/** The review of a plan, shown to who is to agree. Throws InputError where nobody can agree to it. */
async function shown(path, options, trail, shell) {
    if (path === "-")
        throw (0,cli_options/* usageError */.Wp)("agree needs standard input for the answer; give it the path of the plan", "agree");
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(shell.cwd, path));
    const top = (0,working_copy/* topOf */.HX)(folder);
    const root = (0,paths/* rootName */.S)(options.root ?? folder, top);
    const places = (0,policy_places/* policyPlaces */.n)(options.policy, { cwd: shell.cwd, top, env: shell.env });
    const place = { ...(0,root_place/* placeOf */.$)((0,external_node_path_.resolve)(top, root), shell.env), top, root };
    const { review } = await (0,keyboard_review/* reviewSaved */._)({ file: (0,external_node_path_.resolve)(shell.cwd, path), folder: (0,external_node_path_.resolve)(top, root), program: options.terraform }, {
        policy: await (0,policy/* policyFor */.K)(places, root, shell.cwd),
        place,
        now: shell.now(),
        trail: trail.read().lines,
        signal: new AbortController().signal,
        pullState: null,
        isSaved: false,
    });
    if (review.roots.length > 1)
        throw new fault/* InputError */.d(`${path} holds ${review.roots.length} plans; agree to them one by one`);
    const { stderr } = shell;
    const screen = { ...shell, stdout: stderr };
    stderr.write((0,terminal.terminalReport)(review, { width: (0,cli_shell/* widthOf */.qz)(screen), color: (0,formats/* isColored */.VY)(screen) }));
    stderr.write(`${(0,judged_by/* judgedBy */.N)(places)}\n`);
    if (review.verdict !== "blocked")
        return { place, digest: null, review };
    if ((0,build_review/* isOverridable */.UQ)(review))
        return { place, digest: review.digest, review };
    const { says, remedy } = (0,refusal/* refuseConsent */.b)("final");
    throw new fault/* InputError */.d(`${(0,phrase.asTerminal)(says)} ${(0,phrase.asTerminal)(remedy)}`);
}
const AGREE = { usage: agreeUsage, options: AGREE_OPTIONS, run: agree };


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseConsent),
/* harmony export */   refusalLines: () => (/* binding */ refusalLines)
/* harmony export */ });
/* unused harmony export CONSENT_REFUSALS */
/* harmony import */ var _report_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);


const because = (says, remedy) => ({ says, remedy });
const AGREE_AGAIN = "A person agrees anew with destroy-guard agree.";
/** What agrees to exactly this. A root may be named with anything; a digest is hexadecimal. */
const agreeTo = (digest, root) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A person reads the review and agrees with destroy-guard agree ${digest} --root ${root}.`;
const CONSENT_REFUSALS = {
    // The file
    "no-file": ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `There is no consent at ${file}: nobody has agreed yet, or the path is another one.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A person agrees with destroy-guard agree … --output ${file}.`),
    "unreadable-file": ({ file, why }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The consent ${file} can't be read: ${[why]}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Check the path, and whose file it is.`),
    "no-consent": ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is no consent: it does not begin as destroy-guard agree writes it.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Name the file that destroy-guard agree wrote with --output. A shell's > may change its characters.`),
    "other-version": ({ file, found }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is a consent of another version of destroy-guard: ${found}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Agree with the version that reads it.`),
    unsigned: ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} bears no signature, so anybody can have written it.`, [AGREE_AGAIN]),
    // The signature
    edited: ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is not as it was signed: its text or its signature was changed, if only its line ends.`, [
        `${AGREE_AGAIN} Copy the file as it is; git needs "-text" for it in .gitattributes.`,
    ]),
    "other-namespace": ({ file, namespace }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} was signed for ${namespace} and not for destroy-guard, so it agrees to nothing here.`, [
        AGREE_AGAIN,
    ]),
    // Whose signature counts
    "no-signers": () => because([
        "Whose signature counts is not known: there is no --signers, and no override.signers in a policy that somebody named. A policy that was only found in the working copy does not say it, since whoever is to be stopped can edit it.",
    ], [
        "Name a file of allowed signers with --signers, or in your own policy. Take it from the branch that is merged into, not from the one that is checked out.",
    ]),
    "signers-unreadable": ({ signers, why }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The allowed signers ${signers} can't be read: ${[why]}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Check the path. Each line is a name and a public key: alice@example.com ssh-ed25519 AAAA…`),
    "unknown-signer": ({ fingerprint, signers }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed is not, or no longer, in ${signers}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Let one of the signers agree, or let whoever keeps ${signers} add the key.`),
    "signer-not-valid": ({ fingerprint, signers }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed stands in ${signers}, but does not count: it is for other namespaces, its time is over or has not begun, or its line is a comment.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Let another of the signers agree, or let whoever keeps ${signers} look at that line; a namespaces= there has to hold destroy-guard.`),
    "within-reach": ({ fingerprint }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed lies where a program that runs as this user can use it, and nobody has to touch anything for it. So a program can have signed, such as a coding agent, and it proves nothing here.`, [
        "A person signs with a key that needs a touch (ssh-keygen -t ed25519-sk), or with one that is on another machine or needs a passphrase each time. Or a person runs destroy-guard apply in a terminal.",
    ]),
    "no-ssh-keygen": () => because(["ssh-keygen can't be started, so no signature can be verified."], ["Install OpenSSH 8.2 or later (Debian and Alpine: the package openssh-client), and put it on PATH."]),
    "old-ssh-keygen": () => because(["This ssh-keygen is too old to verify signatures."], ["Install OpenSSH 8.2 or later, and put it first on PATH."]),
    // What it agrees to
    expired: ({ file, expires }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} ran out at ${[expires]}.`, [AGREE_AGAIN]),
    "other-root": ({ file, found, roots }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} agrees to a destroy in ${found}; what blocks is in ${roots}.`, [
        "A person agrees for that root. Where both are the same, name it in the same way with --root, relative to the top of the repository.",
    ]),
    "other-digest": ({ file, found, digest, root }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} agrees to another set of findings in ${root}, ${found}; what blocks now is ${digest}.`, agreeTo(digest, root)),
    // The whole review
    final: () => because(["The plan ended in an error, so it can't be applied, and nobody can agree to it."], ["Make the plan again."]),
    "no-consent-for-root": ({ root, digest }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `None of the consents covers what blocks in ${root}.`, agreeTo(digest, root)),
    "more-signers": ({ root, digest, required, have, }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The policy asks for ${required} different signers, and in ${root} only ${have} agreed.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Somebody else reads the review and agrees, too, with destroy-guard agree ${digest} --root ${root}; then all consents are named, each with --consent.`),
};
/** The refusal of a code with its facts. */
function refuseConsent(code, ...facts) {
    const wording = CONSENT_REFUSALS[code];
    return { code, ...wording(...facts) };
}
/** What a refusal says to a person at a terminal, with what to do. */
const refusalLines = (refusals) => refusals.map(({ says, remedy }) => `${(0,_report_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal)(says)} ${(0,_report_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal)(remedy)}`);


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   Sb: () => (/* binding */ signatureIn),
/* harmony export */   xr: () => (/* binding */ splitSigned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What a signature of ours is for. Without it a signature made for git or mail would count here. */
const NAMESPACE = "destroy-guard";
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
/** Text and signature of one file; null where there is no signature behind the text. */
function splitSigned(file) {
    const at = file.indexOf(`\n${BEGIN}`);
    return at < 0 ? null : { text: file.slice(0, at + 1), armored: file.slice(at + 1) };
}
/** As ssh-keygen writes it: lines of 70 characters. */
const armor = (blob) => [BEGIN, ...(blob.toString("base64").match(/.{1,70}/g) ?? []), END, ""].join("\n");
/**
 * A signature taken apart; null where it is none, or is written in another way than ssh-keygen writes it. That way
 * nothing in it can be changed that ssh-keygen would not look at.
 */
function signatureIn(armored) {
    const blob = Buffer.from(armored.slice(BEGIN.length, -END.length), "base64");
    if (armor(blob) !== armored)
        return null;
    try {
        return takenApart(armored, new Reader(blob));
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function takenApart(armored, blob) {
    const isOurs = blob.bytes(6).toString("latin1") === "SSHSIG" && blob.number() === 1;
    const publicKey = blob.string();
    const namespace = blob.string().toString("latin1");
    const reserved = blob.string();
    blob.string(); // the hash, which is signed along
    const signature = new Reader(blob.string());
    if (!isOurs || reserved.length > 0 || !blob.isAtEnd())
        return null;
    const algorithm = new Reader(publicKey).string().toString("latin1");
    const fingerprint = `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
    const key = { proof: proofIn(signature), algorithm, fingerprint };
    return { armored, namespace, key, publicKey: publicKey.toString("base64") };
}
const USER_PRESENT = 0x01;
/** A security key signs along whether somebody touched it; one that was made with `no-touch-required` need not be. */
function proofIn(signature) {
    const isSecurityKey = /^(webauthn-)?sk-/.test(signature.string().toString("latin1"));
    if (!isSecurityKey)
        return "plain";
    signature.string();
    return ((signature.bytes(1)[0] ?? 0) & USER_PRESENT) === 0 ? "no-touch" : "touch";
}
/** Reads the wire format of SSH (RFC 4251 §5). Throws RangeError at its end. */
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    bytes(length) {
        if (this.#at + length > this.#bytes.length)
            throw new RangeError("the signature ends too early");
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    number() {
        return this.bytes(4).readUInt32BE();
    }
    string() {
        return this.bytes(this.number());
    }
    isAtEnd() {
        return this.#at === this.#bytes.length;
    }
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sshKeygen),
/* harmony export */   U: () => (/* binding */ isTooOld)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Runs ssh-keygen, which signs and verifies (OpenSSH 8.2 and later). */
function sshKeygen(args, { folder, env, input, onSaid, signal }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("ssh-keygen", args, { cwd: folder, env: { ...env, LC_ALL: "C" }, stdio: "pipe", signal });
        let stdout = "";
        let stderr = "";
        child.stdout.setEncoding("utf8").on("data", (text) => {
            stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr += text;
            onSaid?.(text);
        });
        // It may end before it has read everything; its exit code says why.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        child.once("error", () => resolve({ state: "missing" }));
        child.once("close", (code) => resolve({ state: "ran", code: code ?? 255, stdout, stderr }));
    });
}
/** It does not know `-Y`, or this use of it. */
const isTooOld = ({ stderr }) => /unknown option|illegal option|usage:|unsupported operation for -Y/i.test(stderr);


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ agreementText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   qm: () => (/* binding */ FIRST_LINE),
/* harmony export */   wn: () => (/* binding */ agreementIn)
/* harmony export */ });
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

const FIRST_LINE = "destroy-guard consent 1";
/** JSON in which everything can be seen, so no text of its own can begin a line or look like another one. */
const quoted = (text) => (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(JSON.stringify(text));
/** The lines that are signed: the same agreement always makes the same bytes. */
const agreementText = ({ digest, root, agreed, expires, reason }) => [
    FIRST_LINE,
    `digest ${digest}`,
    `root ${quoted(root)}`,
    `agreed ${agreed}`,
    `expires ${expires}`,
    `reason ${quoted(reason)}`,
    "",
].join("\n");
const TIME = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
const FORM = new RegExp(`^${FIRST_LINE}\ndigest (sha256:[0-9a-f]{64})\nroot (".*")\nagreed (${TIME})\nexpires (${TIME})\nreason (".*")\n$`);
/** The agreement in signed lines; null where they are not exactly those that `agreementText` makes of it. */
function agreementIn(text) {
    const [, digest = "", root = "", agreed = "", expires = "", reason = ""] = FORM.exec(text) ?? [];
    const agreement = { digest, root: unquoted(root), agreed, expires, reason: unquoted(reason) };
    const isWritten = [agreed, expires].every(isTime) && agreementText(agreement) === text;
    return isWritten ? agreement : null;
}
function unquoted(json) {
    try {
        return String(JSON.parse(json));
    }
    catch {
        // Then it is not what `quoted` makes of the empty text either.
        return "";
    }
}
const isTime = (text) => {
    const time = new Date(text);
    return !Number.isNaN(time.getTime()) && timeText(time) === text;
};
/** A time as it stands in an agreement. */
const timeText = (time) => `${time.toISOString().slice(0, 19)}Z`;


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
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
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
        throw new fault/* InputError */.d(`the trail ${path} can't be read: ${(0,system_error/* whyOf */.g)(cause)}; check who may read it`, { cause });
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
async function told(path, write) {
    try {
        await write();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d(`the trail ${path} can't be written: ${(0,system_error/* whyOf */.g)(cause)}; make room or give it another place with --log`, { cause });
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
    "answered no", // it does not begin, since a person at the terminal did not agree to it
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
