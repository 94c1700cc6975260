export const id = 559;
export const ids = [559,497];
export const modules = {

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agree: () => (/* binding */ agree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./build/keyboard/consent/expiry.js

const UNITS = new Map([
    ["m", 60],
    ["h", 3600],
    ["d", 24 * 3600],
]);
/** In seconds. What somebody agreed to longer ago they hardly remember. */
const LONGEST = 7 * 24 * 3600;
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
    if (seconds > LONGEST)
        throw (0,cli_options/* usageError */.Wp)(`--until ${text} is too far off; a consent lasts at most 7 days`, "agree");
    return new Date(end);
}

// EXTERNAL MODULE: ./build/keyboard/consent/refusal.js
var refusal = __webpack_require__(8497);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/keyboard/consent/signature.js
var consent_signature = __webpack_require__(3903);
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
            onSaid: (said) => shell.stderr.write((0,untrusted/* logText */.kc)(said)),
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

// EXTERNAL MODULE: ./build/keyboard/consent/text.js
var consent_text = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/keyboard/consent/usage.js
var usage = __webpack_require__(1958);
;// CONCATENATED MODULE: ./build/keyboard/consent/agree.js

























const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * `agree`: shows what would be agreed to, asks a person on a terminal, and signs. The consent goes to `--output` or to
 * standard output, everything else to standard error. Exit code 0: signed, or nothing blocks; 1: not agreed.
 */
async function agree(args, shell) {
    const { values, positionals } = (0,cli_options/* parseOptions */.Ac)(args, usage/* AGREE_OPTIONS */.EO, "agree");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, usage/* AGREE_USAGE */.$6);
    const [what, ...more] = positionals;
    if (what === undefined || more.length > 0)
        throw (0,cli_options/* usageError */.Wp)("agree takes one plan, or one digest", "agree");
    const now = shell.now();
    const expires = (0,consent_text/* timeText */.Tc)(expiryAt(values.until, now));
    const reason = reasonIn(values.reason);
    if (!canAsk(shell))
        throw new fault/* InputError */.d("agree asks a person on a terminal, and there is none: standard input or error is no terminal");
    const key = keyFor(values.key, shell);
    const trail = (0,keyboard_trail/* trailAt */.Au)((0,keyboard_trail/* trailPath */.yg)(values.log, shell), shell.now);
    const matter = DIGEST.test(what) ? named(what, values, shell) : await shown(what, values, trail, shell);
    const { digest, place } = matter;
    if (digest === null)
        return told(shell, "Nothing blocks, so nobody has to agree.", verdict/* EXIT */.dc.passed);
    const agreement = { digest, root: place.root, agreed: (0,consent_text/* timeText */.Tc)(now), expires, reason };
    shell.stderr.write(`\nYou agree to exactly this:\n\n${indented((0,consent_text/* agreementText */.Gy)(agreement))}\nTo be signed with ${(0,untrusted/* terminalText */.eR)(key)}\n`);
    if ((await typed('Type "agree" to sign it; anything else stops here: ', shell)) !== "agree")
        return told(shell, "Nothing was signed.", verdict/* EXIT */.dc.blocked);
    const text = (0,consent_text/* agreementText */.Gy)(agreement);
    const signature = await signed(text, key, shell);
    await trail.append(entryFor({ ...matter, digest }, signature.key.fingerprint));
    written(`${text}${signature.armored}`, values.output, shell);
    return told(shell, `Signed with ${(0,phrase.asTerminal)((0,signed_words/* signingPhrase */.X)(signature.key))}.`, verdict/* EXIT */.dc.passed);
}
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
    const top = (0,working_copy/* topOf */.H)(cwd);
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
    const top = (0,working_copy/* topOf */.H)(folder);
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
    const isColored = stderr.isTTY === true && (shell.env.NO_COLOR ?? "") === "";
    stderr.write((0,terminal/* terminalReport */.R)(review, { width: (0,cli_shell/* widthOf */.qz)({ ...shell, stdout: stderr }), color: isColored }));
    stderr.write(`${policyWords(places)}\n`);
    if (review.verdict !== "blocked")
        return { place, digest: null, review };
    if ((0,build_review/* isOverridable */.UQ)(review))
        return { place, digest: review.digest, review };
    const { says, remedy } = (0,refusal/* refuseConsent */.b)("final");
    throw new fault/* InputError */.d(`${(0,phrase.asTerminal)(says)} ${(0,phrase.asTerminal)(remedy)}`);
}
/** By which rules this was judged: by other rules something else may block, and that has another digest. */
const policyWords = ({ trusted, own }) => {
    const first = trusted === null ? "the defaults" : (0,untrusted/* terminalText */.eR)(trusted);
    const second = own === null || own === trusted ? "" : `, and ${(0,untrusted/* terminalText */.eR)(own)} where that is stricter`;
    return `Judged by ${first}${second}.`;
};
function written(consent, output, { cwd, stdout }) {
    if (output === undefined) {
        stdout.write(consent);
        return;
    }
    const path = (0,external_node_path_.resolve)(cwd, output);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, consent);
    }
    catch (cause) {
        const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`${output}: the consent can't be written (${why}); check the path`, { cause });
    }
}


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
    "unreadable-file": ({ file, why }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The consent ${file} can't be read: ${why}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Check the path, and whose file it is.`),
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
    "within-reach": ({ fingerprint }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed lies where this agent can use it, and nobody has to touch anything for it. So the agent can have signed, and it proves nothing here.`, [
        "A person signs with a key that needs a touch (ssh-keygen -t ed25519-sk), or with one that is on another machine or needs a passphrase each time.",
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


/***/ })

};
