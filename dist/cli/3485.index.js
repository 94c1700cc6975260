export const id = 3485;
export const ids = [3485,8247,5866,878,8497,650];
export const modules = {

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consentTo: () => (/* binding */ consentTo)
});

// EXTERNAL MODULE: ./build/review.js + 1 modules
var build_review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/keyboard/consent/refusal.js
var refusal = __webpack_require__(8497);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: ./build/keyboard/consent/signature.js
var consent_signature = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/keyboard/consent/ssh-keygen.js
var ssh_keygen = __webpack_require__(9451);
// EXTERNAL MODULE: ./build/keyboard/consent/text.js
var consent_text = __webpack_require__(4882);
;// CONCATENATED MODULE: ./build/keyboard/consent/verify.js








/** More than any of ours; a device or a log is not read to its end. */
const LONGEST = 1 << 16;
/** Verifies one consent file: its form, its signature and its signer. What it agrees to is not looked at. */
async function verified(file, { cwd, env, signers, signal }) {
    const read = textOf(file, cwd);
    if ("refused" in read)
        return read;
    const parts = partsOf(read.text, file);
    if ("refused" in parts)
        return parts;
    const list = signersIn(signers, cwd);
    if ("refused" in list)
        return list;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "destroy-guard-consent-"));
    try {
        // ssh-keygen reads the very bytes that were read here.
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "signature"), parts.signature.armored);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "signers"), list.text);
        const by = await signerOf(parts, { folder, env: onlyPath(env), file, list, signal });
        if ("refused" in by)
            return by;
        const { key, publicKey } = parts.signature;
        return { signed: { file, agreement: parts.agreement, by: by.name, key, publicKey } };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const refused = (refusal) => ({ refused: refusal });
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);
function textOf(file, cwd) {
    try {
        const path = (0,external_node_path_.resolve)(cwd, file);
        // A pipe may never end, and an agent's hook has to answer in time.
        const { size } = (0,external_node_fs_.statSync)(path);
        if (!(0,external_node_fs_.statSync)(path).isFile() || size > LONGEST)
            return refused((0,refusal/* refuseConsent */.b)("no-consent", { file }));
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const text = bytes.toString("utf8");
        // What is no UTF-8 would be read as something that nobody signed.
        return Buffer.from(text, "utf8").equals(bytes) ? { text } : refused((0,refusal/* refuseConsent */.b)("no-consent", { file }));
    }
    catch (error) {
        return refused(codeOf(error) === "ENOENT"
            ? (0,refusal/* refuseConsent */.b)("no-file", { file })
            : (0,refusal/* refuseConsent */.b)("unreadable-file", { file, why: (0,system_error/* whyOf */.g)(error) }));
    }
}
function partsOf(file, name) {
    const [first = ""] = file.split(/\r?\n/, 1);
    if (!/^destroy-guard consent \d+$/.test(first))
        return refused((0,refusal/* refuseConsent */.b)("no-consent", { file: name }));
    if (first !== consent_text/* FIRST_LINE */.qm)
        return refused((0,refusal/* refuseConsent */.b)("other-version", { file: name, found: first }));
    const split = (0,consent_signature/* splitSigned */.xr)(file);
    if (split === null)
        return refused((0,refusal/* refuseConsent */.b)("unsigned", { file: name }));
    const agreement = (0,consent_text/* agreementIn */.wn)(split.text);
    const signature = (0,consent_signature/* signatureIn */.Sb)(split.armored);
    if (agreement === null || signature === null)
        return refused((0,refusal/* refuseConsent */.b)("edited", { file: name }));
    if (signature.namespace !== consent_signature/* NAMESPACE */.CU)
        return refused((0,refusal/* refuseConsent */.b)("other-namespace", { file: name, namespace: signature.namespace }));
    return { text: split.text, agreement, signature };
}
function signersIn(path, cwd) {
    if (path === null)
        return refused((0,refusal/* refuseConsent */.b)("no-signers"));
    try {
        return { path, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8") };
    }
    catch (error) {
        const why = codeOf(error) === "ENOENT" ? "it is not there" : (0,system_error/* whyOf */.g)(error);
        return refused((0,refusal/* refuseConsent */.b)("signers-unreadable", { signers: path, why }));
    }
}
/** To verify needs nothing else of the environment, and what is not given can't change the answer. */
const onlyPath = ({ PATH, Path, SystemRoot }) => ({
    PATH: PATH ?? Path,
    SystemRoot,
});
/** Who signed: first whether the signature is one of this text, then whether its key is a signer's. */
async function signerOf({ text, signature }, { folder, env, file, list, signal }) {
    const keygen = (use, ...args) => (0,ssh_keygen/* sshKeygen */.M)(["-Y", use, "-s", "signature", ...args], { folder, env, input: text, signal });
    const checked = await keygen("check-novalidate", "-n", consent_signature/* NAMESPACE */.CU);
    if (checked.state === "missing")
        return refused((0,refusal/* refuseConsent */.b)("no-ssh-keygen"));
    if (checked.code !== 0)
        return refused((0,ssh_keygen/* isTooOld */.U)(checked) ? (0,refusal/* refuseConsent */.b)("old-ssh-keygen") : (0,refusal/* refuseConsent */.b)("edited", { file }));
    const found = await keygen("find-principals", "-f", "signers");
    for (const name of namesIn(found)) {
        const run = await keygen("verify", "-n", consent_signature/* NAMESPACE */.CU, "-f", "signers", "-I", name);
        if (run.state === "ran" && run.code === 0)
            return { name };
    }
    const facts = { fingerprint: signature.key.fingerprint, signers: list.path };
    const isListed = list.text.includes(signature.publicKey);
    return refused((0,refusal/* refuseConsent */.b)(isListed ? "signer-not-valid" : "unknown-signer", facts));
}
const namesIn = (run) => run.state === "ran" && run.code === 0 ? run.stdout.split("\n").filter((name) => name !== "") : [];

;// CONCATENATED MODULE: ./build/keyboard/consent/consent.js




/**
 * A review after the consents that were signed with `destroy-guard agree` (docs/consent.md). Takes a review as
 * `reviewOf` makes it. What passes needs no consent, and then no file is read. Each blocked root has to be covered by a
 * consent to exactly its digest; a consent that can't be verified counts as none. Throws nothing that is expected.
 */
async function consentTo(review, { files, signers }, deciding) {
    if (review.verdict !== "blocked")
        return { review, refusals: [] };
    if (!(0,build_review/* isOverridable */.UQ)(review))
        return { review, refusals: [(0,refusal/* refuseConsent */.b)("final")] };
    const all = await Promise.all(files.map((file) => verified(file, { ...deciding, signers })));
    return decided(review, all, deciding);
}
/** The decision on what the files say. */
function decided(review, all, deciding) {
    const roots = review.roots.filter(({ digest }) => digest !== null);
    const judged = all.map((one) => ("signed" in one ? judgedFor(one.signed, roots, deciding) : one));
    const valid = judged.flatMap((one) => ("signed" in one ? [one.signed] : []));
    const uncovered = roots.flatMap((root) => uncoveredIn(root, valid, deciding.required));
    if (uncovered.length > 0) {
        const refusals = judged.flatMap((one) => ("refused" in one ? [one.refused] : []));
        // Of one root each file has said already why it does not count.
        const isTold = roots.length === 1 && refusals.length > 0 && valid.length === 0;
        return { review, refusals: [...distinct(refusals), ...(isTold ? [] : uncovered)] };
    }
    const signed = valid.map(signedOf);
    const at = signed
        .map(({ agreed }) => agreed)
        .sort()
        .at(-1) ?? "";
    const by = [...new Set(signed.map((one) => one.by))];
    return { review: (0,build_review/* withOverride */.p6)(review, { by, digest: review.digest, at }, signed), refusals: [] };
}
const distinct = (refusals) => [
    ...new Map(refusals.map((one) => [JSON.stringify(one), one])).values(),
];
/** Whether a consent is to one of these roots, to what blocks there, and still counts. */
function judgedFor(signed, roots, { now, withinReach }) {
    const { file, agreement, key, publicKey } = signed;
    const { digest: found, expires } = agreement;
    if (key.proof !== "touch" && withinReach?.has(publicKey) === true)
        return { refused: (0,refusal/* refuseConsent */.b)("within-reach", { fingerprint: key.fingerprint }) };
    if (Date.parse(expires) <= now.getTime())
        return { refused: (0,refusal/* refuseConsent */.b)("expired", { file, expires }) };
    const root = roots.find((one) => one.root === agreement.root);
    if (root === undefined) {
        const names = (0,phrase/* list */.p_)(roots.map((one) => one.root));
        return { refused: (0,refusal/* refuseConsent */.b)("other-root", { file, found: agreement.root, roots: names }) };
    }
    const digest = root.digest ?? "";
    return digest === found
        ? { signed }
        : { refused: (0,refusal/* refuseConsent */.b)("other-digest", { file, found, digest, root: root.root }) };
}
/**
 * Why a root is not covered; nothing where it is. Two keys of one signer are one signer, as are two names of one key.
 */
function uncoveredIn(root, valid, required) {
    const own = valid.filter(({ agreement }) => agreement.root === root.root);
    const names = [...new Set(own.map(({ by }) => by))];
    const keys = new Set(own.map(({ publicKey }) => publicKey));
    const facts = { root: root.root, digest: root.digest ?? "" };
    if (Math.min(names.length, keys.size) >= required)
        return [];
    return names.length === 0
        ? [(0,refusal/* refuseConsent */.b)("no-consent-for-root", facts)]
        : [(0,refusal/* refuseConsent */.b)("more-signers", { ...facts, required, have: (0,phrase/* list */.p_)(names) })];
}
const signedOf = ({ by, key, agreement }) => ({
    by,
    root: agreement.root,
    agreed: agreement.agreed,
    expires: agreement.expires,
    reason: agreement.reason,
    key,
});


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

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KT),
/* harmony export */   Nx: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.Nx),
/* harmony export */   aY: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY),
/* harmony export */   asTerminal: () => (/* binding */ asTerminal),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);

/** How each report writes a phrase, with whatever somebody else chose made inert. */

const plain = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part.code))).join("");
const asTerminal = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(typeof part === "string" ? part : part.code)).join("");


/***/ })

};
