export const id = 4726;
export const ids = [4726,323];
export const modules = {

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WEIGHTS)
/* harmony export */ });
/** The terms in which rows are written. */
/** How much people would miss it if it were production, the most first. The loss rules take their level from it. */
const WEIGHTS = ["high", "medium", "low"];


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ REFUSAL_REASONS),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
/* harmony export */   OB: () => (/* binding */ rowOf)
/* harmony export */ });
/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */
const CLASSES = ["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"];
/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
const REFUSAL_REASONS = ["protected", "not-empty", "in-use"];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

const DEFAULT_POLICY = {
    levels: _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LEVELS */ .ol,
    massDestroy: { share: 0.5, atLeast: 5 },
    protect: [],
    allow: [],
    allowedToo: null,
    roots: [],
    freeze: [],
    override: {
        label: null,
        approvers: null,
        allowAuthor: false,
        required: 1,
        onPush: "keep-if-same",
        signers: null,
    },
    restores: [],
    catalogue: [],
};


/***/ }),

/***/ 8259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checksIn),
/* harmony export */   o2: () => (/* binding */ labelIn),
/* harmony export */   v8: () => (/* binding */ fixedInput)
/* harmony export */ });
/* harmony import */ var _workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);

/** Jobs that decide on pull requests: their checks are those to require. */
const checksIn = ({ guards }) => guards.filter((one) => (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeciding */ ._J)(one) && (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOn */ .XH)(one, "pull_request", "pull_request_target"));
/** The value of an input that does not depend on the run; null where it is not given, or depends on it. */
const fixedInput = (guard, name) => {
    const [text] = guard.reviews.flatMap(({ inputs }) => inputs.get(name)?.text ?? []);
    return text === undefined || text.includes("${{") || text.trim() === "" ? null : text.trim();
};
/** The label by which owners agree. */
const labelIn = (files) => {
    const [given] = checksIn(files).flatMap((guard) => fixedInput(guard, "override-label") ?? []);
    return files.policy.policy.override.label ?? given ?? "allow-destroy";
};


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileFactsIn: () => (/* binding */ fileFactsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4101);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(323);
/* harmony import */ var _input_codeowners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3645);
/* harmony import */ var _input_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(796);
/* harmony import */ var _input_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98);
/* harmony import */ var _workflows_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6687);
/* harmony import */ var _workflows_uses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7059);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8259);











/** What the files of a repository say. `top` is its folder. */
function fileFactsIn(top) {
    const actions = (0,_workflows_files_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowFilesIn */ .i)(top);
    const guards = (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .guardsIn */ .K4)(actions);
    const policy = policyIn(top, guards);
    const owners = ownersIn(top);
    const looked = new Set([
        ...[...actions.workflows, ...actions.broken].map(({ path }) => path),
        ...guards.flatMap(({ reviews }) => reviews.map(({ path }) => path)),
        ...(policy.isThere ? [policy.path] : []),
        ...(owners === null ? [] : [owners.path]),
    ]);
    const blobs = new Map([...looked].map((path) => [path, blobIds((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path)))]));
    return { actions, guards, policy, owners, blobs };
}
const isFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
/** The policy that the check names, else the one at the default place. */
function policyIn(top, guards) {
    const [named] = (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .checksIn */ .Jr)({ guards }).flatMap((guard) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedInput */ .v8)(guard, "policy") ?? []);
    const path = named ?? _input_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_PATH */ .l$;
    const none = { path, isThere: false, policy: _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY */ .z, mistake: null };
    if (path.startsWith("/") || path.split("/").includes("..") || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path)))
        return none;
    try {
        return { ...none, isThere: true, policy: (0,_input_policy_js__WEBPACK_IMPORTED_MODULE_6__.readPolicy)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), "utf8"), path) };
    }
    catch (error) {
        if (!(error instanceof _input_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .p))
            throw error;
        const [{ line, message } = { line: 1, message: error.message }] = error.mistakes;
        return { ...none, isThere: true, mistake: { line, message } };
    }
}
function ownersIn(top) {
    const path = _domain_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEOWNERS_PATHS */ .xn.find((one) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, one)));
    if (path === undefined)
        return null;
    const read = (0,_input_codeowners_js__WEBPACK_IMPORTED_MODULE_5__/* .readCodeowners */ .o)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), "utf8"));
    return read.read
        ? { path, lines: read.lines, skipped: read.skipped, unreadable: null }
        : { path, lines: [], skipped: [], unreadable: read.why };
}
/** As git names contents: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const blobId = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
/** A checkout may have other line ends than git keeps. */
const blobIds = (bytes) => [
    blobId(bytes),
    blobId(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")),
];


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examined: () => (/* binding */ examined)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(9988);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/github/fetch.js


/** GitHub answered, and what it answered can't be all of it. `message` completes "… could not be read: ". */
class PartialAnswer extends Error {
}
/**
 * Sends octokit's requests with the toolkit's client, which goes through the runner's proxy (https_proxy, no_proxy),
 * each within a time limit, and follows redirects.
 * Node's own fetch, and undici's, would take a third of the time of a whole run: they compile WebAssembly first.
 */
function fetchWithin(timeoutMs) {
    // It holds the connections that all requests share.
    const shared = new lib/* HttpClient */.Qq("destroy-guard", [], { keepAlive: true });
    return async (url, { method, headers, body }) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const ask = async (at, sent) => {
            const handlers = [within(signal, shared, at.protocol)];
            const client = new lib/* HttpClient */.Qq(headers["user-agent"], handlers, { allowRedirects: false });
            const { message } = await client.request(method, at.href, body ?? null, { ...sent });
            const bytes = await (0,consumers_.buffer)(message).catch((cause) => {
                throw new PartialAnswer("GitHub's answer broke off", { cause });
            });
            return { message, bytes };
        };
        try {
            const { message, bytes } = await followed(new URL(url), headers, ask);
            const named = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
            const isJson = headers.accept?.includes("json") === true;
            return whole({ status: message.statusCode ?? 0, url, headers: new Map(named), bytes }, isJson);
        }
        catch (cause) {
            throw signal.aborted ? signal.reason : cause;
        }
    };
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;
/**
 * The answer where redirects end. The toolkit's client follows them too, but waits without end for the rest of one that
 * breaks off, and a process in which nothing else goes on ends there.
 * The token is for its own server alone, and goes nowhere without TLS if it came with it.
 */
async function followed(url, headers, ask) {
    const { authorization, ...others } = headers;
    let at = url;
    let sent = headers;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const read = await ask(at, sent);
        const { location } = read.message.headers;
        if (!REDIRECTS.has(read.message.statusCode) || location === undefined)
            return read;
        const next = new URL(location, at);
        if (at.protocol === "https:" && next.protocol !== "https:")
            throw new Error("GitHub leads away from HTTPS");
        // From here on it stays away: who is asked now could lead it back with what it likes.
        if (next.host !== url.host)
            sent = others;
        at = next;
    }
    throw new Error("GitHub leads in a circle");
}
/** Who stands between may drop an idle connection without a word, so none is kept for long. */
const IDLE_MS = 4000;
/** The time limit and the connections of a request, of those too that it is redirected to. */
const within = (signal, shared, protocol) => ({
    prepareRequest(options) {
        const agent = shared.getAgent(`${protocol}//${options.host}:${options.port}`);
        Object.assign(agent.options ?? {}, { timeout: IDLE_MS });
        // A request that still waits for its way through a proxy has no socket that could be closed.
        Object.assign(agent.proxyOptions ?? {}, { signal });
        Object.assign(options, { signal, agent });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: async () => {
        throw new Error("Nothing is asked to authenticate anew.");
    },
});
/**
 * Looks at a whole body: octokit takes a connection that is cut within it for an empty answer, JSON that it can't parse
 * for a text, and an answer that is empty for an empty list.
 * An empty CODEOWNERS is not the same as one that did not come. What is thrown here octokit retries, as it does when
 * there is no connection.
 */
function whole({ bytes, ...answer }, isJson) {
    // octokit's pagination takes this answer for the end of a list, and what is on the pages after it would be missing
    // without a word.
    if (answer.status === 409)
        throw new PartialAnswer("GitHub answered that something is in its way (409)");
    const text = new TextDecoder().decode(bytes);
    const isOk = answer.status >= 200 && answer.status < 300;
    const saysJson = /^application\/json\b/i.test(answer.headers.get("content-type") ?? "");
    if (isOk && answer.status !== 204 && saysJson)
        mustBeJson(text);
    // Whoever stands between may answer in GitHub's place.
    if (isOk && answer.status !== 204 && isJson && !saysJson)
        throw new PartialAnswer("GitHub's answer is no JSON");
    return { ...answer, text: async () => text, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}
function mustBeJson(text) {
    try {
        JSON.parse(text);
    }
    catch (cause) {
        throw new PartialAnswer("GitHub's answer is garbled", { cause });
    }
}

;// CONCATENATED MODULE: ./build/github/client.js





/** Nobody waits longer than this for a check. Then the request fails, and whatever needs its answer fails closed. */
const LONGEST_WAIT_SECONDS = 60;
const TIMEOUT_MS = 20_000;
const RETRIES = 2;
/**
 * plugin-throttling knows GitHub's limits by their messages; of any other 403 or 429 only this header tells that it
 * passes, and when.
 */
const waiting = (client) => {
    client.hook.error("request", (error) => {
        if ("response" in error &&
            (error.status === 403 || error.status === 429) &&
            !/\bsecondary rate\b/i.test(error.message)) {
            const seconds = Number(error.response?.headers["retry-after"]);
            // What plugin-retry, which comes after, goes by.
            if (seconds <= LONGEST_WAIT_SECONDS)
                Object.assign(error.request, { request: { ...error.request.request, retries: RETRIES, retryAfter: seconds } });
        }
        throw error;
    });
};
const Client = dist_src/* Octokit */.E.plugin(waiting, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/**
 * A client that retries what may pass (5xx, cut connections), waits as long as GitHub asks (429, secondary limits)
 * within a minute, and gives every request a time limit.
 * With plain octokit the proxy and the address of a GHES server have to be given by hand.
 */
function clientFor({ token, baseUrl, log, retryMs = 1000, timeoutMs = TIMEOUT_MS }) {
    return new Client({
        auth: token,
        baseUrl,
        userAgent: "destroy-guard",
        // What goes wrong is told where it matters; octokit's own lines would stand beside that for every missing file.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        request: { fetch: fetchWithin(timeoutMs) },
        // Not `request.retries`, which would retry whatever failed, a file that is not there included.
        retry: { retries: RETRIES, retryAfterBaseValue: retryMs, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: throttleWith(log, retryMs),
    });
}
const throttleWith = (log, retryMs) => ({
    onRateLimit: waitAt("rate limit", log),
    onSecondaryRateLimit: waitAt("secondary rate limit", log),
    fallbackSecondaryRateRetryAfter: 5,
    retryAfterBaseValue: retryMs,
    // The plugin spaces writes by seconds, for programs that write in bulk; one run here writes three times at most.
    write: new light.Group({ id: "destroy-guard-write", maxConcurrent: 1 }),
    notifications: new light.Group({ id: "destroy-guard-notifications", maxConcurrent: 1 }),
});
/** Answers whether to try again at a limit, and says so. */
const waitAt = (limit, log) => (seconds, { url }, _, tries) => {
    const isTriedAgain = tries < RETRIES && seconds <= LONGEST_WAIT_SECONDS;
    const then = isTriedAgain ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
    log.warning(`GitHub's ${limit} was reached on ${url ?? "a request"}; ${then}.`);
    return isTriedAgain;
};
const quiet = () => { };
/** GitHub answered that it did not do what was asked. After any other failure it may have done it. */
const isRefused = (error) => {
    const response = error instanceof Error && "response" in error
        ? error.response
        : undefined;
    return response !== undefined && response.status < 500;
};
/** Whether GitHub or the network failed, and not this program. */
const isGitHubFault = (error) => error instanceof PartialAnswer || (error instanceof Error && "status" in error);
/** What went wrong with a request, in words for a person; completes "… could not be read: ". */
function whyFailed(error) {
    // Where there was no answer octokit speaks of a status 500 all the same.
    const answered = typeof error === "object" && error !== null && "response" in error && error.response !== undefined;
    const status = answered && "status" in error && typeof error.status === "number" ? error.status : null;
    if (status === 401)
        return "the token is not valid (401)";
    if (status === 403)
        return "the token may not do this (403), or a rate limit was reached";
    if (status === 404)
        return "it is not there, or the token may not see it (404)";
    if (status === 429)
        return "a rate limit was reached (429)";
    if (status !== null && status >= 500)
        return `GitHub answered with an error (${status})`;
    if (status !== null)
        return `GitHub refused it (${status})`;
    if (error instanceof PartialAnswer)
        return error.message;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof PartialAnswer)
        return cause.message;
    if (cause instanceof Error && /abort|timeout/i.test(`${cause.name} ${cause.message}`))
        return "GitHub did not answer in time";
    return "GitHub could not be reached";
}
const isStatus = (error, status) => typeof error === "object" && error !== null && "status" in error && error.status === status;

// EXTERNAL MODULE: ./build/domain/doctor.js
var doctor = __webpack_require__(8078);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/setup/doctor/facts.js
var doctor_facts = __webpack_require__(8259);
;// CONCATENATED MODULE: ./build/setup/doctor/found.js

const ok = (says) => ({ state: "ok", says, fix: null, place: null });
const found_open = (says, fix, place) => ({ state: "open", says, fix, place });
const unknown = (says, fix, place = null) => ({
    state: "unknown",
    says,
    fix,
    place,
});
/** What helps where something could not be read: what is asked for, unless GitHub was not there to refuse it. */
const fixOf = ({ isRefused }, fix) => isRefused ? fix : (0,phrase/* phrase */.MZ) `Run doctor again: the network or GitHub failed, and no setting has to change.`;
/** What is not well; or, where all is, that it is. */
const orOk = (found, says) => found.length === 0 ? [ok(says)] : found;
const at = (file, line) => ({ file, line });

;// CONCATENATED MODULE: ./build/setup/doctor/pages.js

/** Pages of GitHub's settings, on which what is open is mended. */
const ADMINISTRATION = (0,phrase/* phrase */.MZ) `Give a token with ${"administration: read"}: of an app, or a fine-grained personal one; GITHUB_TOKEN can't have it.`;
const rulesPage = ({ url }) => ({ url: `${url}/settings/rules` });
const classicPage = ({ url }) => ({ url: `${url}/settings/branches` });
/** Where a demand is set. */
const pageOf = (github, source) => {
    if (source.is === "classic")
        return classicPage(github);
    return source.level === "Organization"
        ? { url: `${github.server}/organizations/${encodeURIComponent(source.owner)}/settings/rules/${source.id}` }
        : { url: `${github.url}/settings/rules/${source.id}` };
};
const rulesetNamed = (github, id) => {
    const ruleset = github.rulesets.get(id);
    return ruleset?.read === true ? (0,phrase/* phrase */.MZ) `the ruleset ${ruleset.value.name}` : (0,phrase/* phrase */.MZ) `the ruleset ${id}`;
};
const nameOf = (github, source) => source.is === "classic" ? ["classic branch protection"] : rulesetNamed(github, source.id);

;// CONCATENATED MODULE: ./build/setup/doctor/of-bypass.js



/** Who need not keep to what the default branch demands. */
/** GitHub's numbers of roles: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_ruleset */
const ROLES = new Map([
    [2, "maintainers"],
    [4, "everybody who may write"],
    [5, "administrators of the repository"],
]);
const KINDS = new Map([
    ["RepositoryRole", (id) => [ROLES.get(id ?? 0) ?? `the role ${id}`]],
    ["OrganizationAdmin", () => ["owners of the organisation"]],
    ["EnterpriseOwner", () => ["owners of the enterprise"]],
    ["Team", (id) => [`the team ${id}`]],
    ["Integration", (id) => [`the app ${id}`]],
    ["DeployKey", () => ["deploy keys"]],
    ["User", (id) => [`the account ${id}`]],
]);
const whoOf = ({ kind, id, mode }) => [
    ...(KINDS.get(kind)?.(id) ?? (0,phrase/* phrase */.MZ) `${kind} ${id ?? 0}`),
    ...(mode === "pull_request" ? [", on pull requests"] : []),
];
const joined = (all) => all.flatMap((one, at) => [...(at === 0 ? [] : [at === all.length - 1 ? " and " : ", "]), ...one]);
/** The rulesets whose rules the check rests on. */
function rulesetsIn({ rules }) {
    if (!rules.read)
        return [];
    const { checks, workflows, reviews } = rules.value;
    const from = [...checks, ...workflows, ...reviews].map((one) => one.from);
    const rulesets = from.filter((one) => one.is === "ruleset");
    return [...new Map(rulesets.map((one) => [one.id, one])).values()];
}
function listed(github, source, ruleset) {
    const page = pageOf(github, source);
    if (ruleset === undefined || !ruleset.read)
        return [
            unknown((0,phrase/* phrase */.MZ) `The ruleset ${source.id} could not be read${ruleset === undefined ? [] : (0,phrase/* phrase */.MZ) `: ${[ruleset.why]}`}.`, (0,phrase/* phrase */.MZ) `Look at its bypass list.`, page),
        ];
    const { name, exempt } = ruleset.value;
    if (exempt === null)
        return [
            unknown((0,phrase/* phrase */.MZ) `The bypass list of the ruleset ${name} is shown only to those who may edit it.`, (0,phrase/* phrase */.MZ) `Look at it on its page: it has to be empty. A token would need ${"administration: write"}, which is more than a check should have.`, page),
        ];
    if (exempt.length === 0)
        return [];
    return [
        found_open((0,phrase/* phrase */.MZ) `The ruleset ${name} does not hold for ${joined(exempt.map(whoOf))}.`, (0,phrase/* phrase */.MZ) `Empty the bypass list of the ruleset.`, page),
    ];
}
function classicFound(github) {
    const page = classicPage(github);
    if (!github.base.read || !github.base.value.hasClassic)
        return [];
    if (!github.classic.read)
        return [
            unknown((0,phrase/* phrase */.MZ) `Whether classic branch protection holds for administrators could not be read: ${[github.classic.why]}.`, fixOf(github.classic, ADMINISTRATION), page),
        ];
    const { value } = github.classic;
    if (value === null)
        return [];
    return [
        ...(value.bindsAdmins
            ? []
            : [
                found_open((0,phrase/* phrase */.MZ) `Classic branch protection does not hold for administrators.`, (0,phrase/* phrase */.MZ) `Switch on "Do not allow bypassing the above settings".`, page),
            ]),
        ...(value.exempt === 0
            ? []
            : [
                found_open((0,phrase/* phrase */.MZ) `Classic branch protection lets ${[value.exempt === 1 ? "one account, team or app" : `${value.exempt} accounts, teams or apps`]} push without a pull request.`, (0,phrase/* phrase */.MZ) `Take them out of "Allow specified actors to bypass required pull requests".`, page),
            ]),
    ];
}
const bypass = (github) => {
    const sources = rulesetsIn(github);
    const hasRules = sources.length > 0 || (github.base.read && github.base.value.hasClassic);
    if (!hasRules)
        return [];
    return orOk([...sources.flatMap((source) => listed(github, source, github.rulesets.get(source.id))), ...classicFound(github)], (0,phrase/* phrase */.MZ) `The bypass lists are empty, and the rules hold for administrators.`);
};

// EXTERNAL MODULE: ./build/setup/workflows/uses.js
var workflows_uses = __webpack_require__(7059);
;// CONCATENATED MODULE: ./build/setup/doctor/of-credentials.js



/** Can what runs for a pull request destroy: commands, credentials, code of the pull request, actions that move. */
const DESTROYING = /\b(?:terraform|tofu|terragrunt)(?:\s+(?:-\S+|run(?:-all)?))*\s+(?:apply|destroy)\b/;
const DESTROYING_ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@/i;
const isDestroying = ({ run, uses }) => DESTROYING.test((run?.text ?? "").replace(/\\\r?\n/g, " ")) || DESTROYING_ACTION.test(uses?.text ?? "");
const jobsIn = ({ actions }) => actions.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
/** A job whose condition asks for the event or the branch is taken for one of these. */
const isOfPulls = ({ workflow, job }) => workflow.triggers.some(({ name }) => name === "pull_request" || name === "pull_request_target") &&
    !/github\.(?:event_name|ref\b)/.test(job.if?.text ?? "");
/** Inputs and variables that say whose credentials a job has. */
const CREDENTIALS = [
    "role-to-assume",
    "aws-access-key-id",
    "service_account",
    "workload_identity_provider",
    "credentials_json",
    "client-id",
    "creds",
    "AWS_ROLE_ARN",
    "AWS_ACCESS_KEY_ID",
    "GOOGLE_CREDENTIALS",
    "ARM_CLIENT_ID",
    "TF_TOKEN_app_terraform_io",
];
/** Of an action only those that get credentials: others have inputs of the same name. */
const GETS_CREDENTIALS = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)@/i;
const named = (given) => CREDENTIALS.flatMap((name) => given.get(name) ?? []);
const credentialsOf = ({ env, steps }) => [
    ...named(env),
    ...steps.flatMap((step) => [
        ...named(step.env),
        ...(GETS_CREDENTIALS.test(step.uses?.text ?? "") ? named(step.with) : []),
    ]),
];
/** A secret or a variable may be another one in another environment. */
const identity = ({ text }, { environment }) => text.includes("${{") ? `${text} ${environment ?? ""}` : text;
function sharing(pulls, destroying) {
    const held = credentialsOf(pulls.job);
    return destroying.flatMap(({ workflow, job }) => {
        const theirs = new Set(credentialsOf(job).map((one) => identity(one, job)));
        const [same] = held.filter((one) => theirs.has(identity(one, pulls.job)));
        if (same === undefined)
            return [];
        return [
            found_open((0,phrase/* phrase */.MZ) `The job ${pulls.job.id} of a pull request has the credentials ${same.text}, with which the job ${job.id} of ${workflow.path} applies.`, (0,phrase/* phrase */.MZ) `Give the job of the pull request credentials of its own that may only read.`, at(pulls.workflow.path, same.line)),
        ];
    });
}
const applying = ({ workflow, job }) => job.steps
    .filter(isDestroying)
    .map((step) => found_open((0,phrase/* phrase */.MZ) `The job ${job.id} runs on pull requests and can apply or destroy.`, (0,phrase/* phrase */.MZ) `Apply in a workflow of its own, after the merge, as docs/setup.md shows under "Before apply".`, at(workflow.path, step.line)));
const destroys = ({ files }) => {
    const jobs = jobsIn(files);
    const ofPulls = jobs.filter(isOfPulls);
    const destroying = jobs.filter((one) => !isOfPulls(one) && one.job.steps.some(isDestroying));
    return orOk([...ofPulls.flatMap(applying), ...ofPulls.flatMap((one) => sharing(one, destroying))], (0,phrase/* phrase */.MZ) `No job of a pull request applies, and none is seen to have the credentials of one that does.`);
};
const HEAD = /github\.event\.pull_request\.head|github\.head_ref|refs\/pull\/|\bgh\s+pr\s+checkout\b/;
/** A checkout of the head, or a script that fetches it. */
const takesHead = ({ uses, run, with: given }) => /^actions\/checkout@/i.test(uses?.text ?? "")
    ? HEAD.test(`${given.get("ref")?.text ?? ""} ${given.get("repository")?.text ?? ""}`)
    : /\bgit\s+(?:fetch|pull|checkout)\b|\bgh\s+pr\s+checkout\b/.test(run?.text ?? "") && HEAD.test(run?.text ?? "");
/** Without the head, what it plans there is the base. */
const plansBase = (guard) => (0,workflows_uses/* startsOn */.XH)(guard, "pull_request_target") &&
    !guard.job.steps.some(takesHead) &&
    guard.reviews.some(({ by, inputs }) => by === "command" || inputs.has("plan"))
    ? [
        found_open((0,phrase/* phrase */.MZ) `The job ${guard.job.id} runs on pull_request_target, where it plans the base branch, and nothing of the pull request.`, (0,phrase/* phrase */.MZ) `Use pull_request.`, at(guard.workflow.path, guard.job.line)),
    ]
    : [];
const headCode = ({ files }) => orOk([...files.guards.flatMap(plansBase), ...headsIn(files)], (0,phrase/* phrase */.MZ) `No workflow checks out the head on pull_request_target.`);
const headsIn = (files) => files.actions.workflows
    .filter(({ triggers }) => triggers.some(({ name }) => name === "pull_request_target"))
    .flatMap(({ path, jobs }) => jobs.flatMap(({ id, steps }) => steps
    .filter(takesHead)
    .map((step) => found_open((0,phrase/* phrase */.MZ) `The job ${id} runs on pull_request_target and checks out the head: anybody's code runs with the secrets of the repository.`, (0,phrase/* phrase */.MZ) `Use pull_request, or do not check out the head.`, at(path, step.line)))));
const PINNED = /^\.\/|^docker:\/\/.+@sha256:[0-9a-f]{64}$|@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const pinned = ({ files }) => {
    const workflows = new Set(files.guards.flatMap(({ workflow, caller }) => [workflow, ...(caller === null ? [] : [caller.workflow])]));
    const loose = [...workflows].flatMap(({ path, jobs }) => jobs
        .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
        .flatMap((uses) => (uses === null || PINNED.test(uses.text.trim()) ? [] : [looseFound(uses, path)])));
    return orOk(loose, (0,phrase/* phrase */.MZ) `Each action is named with its commit.`);
};
const looseFound = ({ text, line }, path) => found_open((0,phrase/* phrase */.MZ) `${text.trim()} is not pinned: it can become another program overnight.`, (0,phrase/* phrase */.MZ) `Write the 40 digits of the commit behind @, and the version as a comment beside it.`, at(path, line));

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/setup/doctor/of-rules.js





/** Where to set what is missing: where something is set already, else where rulesets are made. */
const pageFor = (github) => {
    const [from] = allOf(github, (demands) => demands.checks.map((check) => check.from));
    return from === undefined ? rulesPage(github) : pageOf(github, from);
};
/** One kind of demand, of all rulesets and of classic protection. */
function allOf({ rules, classic, base }, of) {
    const told = base.read ? [{ ...NOTHING, checks: base.value.classicChecks }] : [];
    const older = classic.read && classic.value !== null ? [classic.value] : told;
    return [...(rules.read ? [rules.value] : []), ...older].flatMap(of);
}
const NOTHING = {
    checks: [],
    workflows: [],
    reviews: [],
    upToDate: [],
    unforced: [],
    undeletable: [],
    queue: null,
};
/** Why it can't be said that something is not demanded; null where all was read. */
function unreadIn(github) {
    const { rules, classic, branch } = github;
    if (!rules.read)
        return unknown((0,phrase/* phrase */.MZ) `The rules of ${branch} could not be read: ${[rules.why]}.`, fixOf(rules, (0,phrase/* phrase */.MZ) `Give a token that may read the repository.`), rulesPage(github));
    if (classic.read)
        return null;
    const says = (0,phrase/* phrase */.MZ) `Classic branch protection could not be read: ${[classic.why]}.`;
    return unknown(says, fixOf(classic, ADMINISTRATION), classicPage(github));
}
/** Missing; or, where not all could be read, not known. */
const lacking = (github, says, fix) => unreadIn(github) ?? found_open(says, fix, pageFor(github));
/** The required checks that the guard makes. */
const required = (github, guard) => allOf(github, ({ checks }) => checks).filter(({ context }) => context === guard.check);
/** Required by its file, and not by a name. */
const binding = (github, { workflow, caller }) => allOf(github, ({ workflows }) => workflows)
    .filter(({ path, repository }) => repository === github.id && path === (caller?.workflow ?? workflow).path)
    .map(({ from }) => from);
const isBound = (github, guard) => github !== null && binding(github, guard).length > 0;
function requiring(github, guard) {
    const { check, workflow, job } = guard;
    const [bound] = binding(github, guard);
    if (bound !== undefined)
        return ok((0,phrase/* phrase */.MZ) `${workflow.path} is a required workflow on ${github.branch}, by ${nameOf(github, bound)}.`);
    if (check === null)
        return found_open((0,phrase/* phrase */.MZ) `The checks of the job ${job.id} are named by the run, so none of them can be required.`, (0,phrase/* phrase */.MZ) `Let one more job decide, with a fixed name, as docs/setup.md shows under "Several roots".`, at(workflow.path, job.line));
    const [found] = required(github, guard);
    return found === undefined
        ? notRequired(github, check)
        : ok((0,phrase/* phrase */.MZ) `${check} is required on ${github.branch}, by ${nameOf(github, found.from)}.`);
}
function notRequired(github, check) {
    const idle = [...github.rulesets.values()].find((one) => one.read && one.value.enforcement !== "active" && one.value.contexts.includes(check));
    if (github.rules.read && idle?.read === true)
        return switchedOff(github, idle.value, check);
    const others = allOf(github, ({ checks }) => checks.map(({ context }) => context));
    return lacking(github, others.length === 0
        ? (0,phrase/* phrase */.MZ) `${github.branch} requires no check, so pull requests merge whatever ${check} says.`
        : (0,phrase/* phrase */.MZ) `${github.branch} requires ${(0,phrase/* list */.p_)(others)}, and not ${check}.`, (0,phrase/* phrase */.MZ) `Open the rules of ${github.branch}, switch on "Require status checks to pass" and add ${check}, source GitHub Actions.`);
}
const switchedOff = (github, { id, name, enforcement }, check) => found_open((0,phrase/* phrase */.MZ) `The ruleset ${name} requires ${check}, but it is not active: its enforcement is ${enforcement}.`, (0,phrase/* phrase */.MZ) `Set the enforcement of the ruleset to Active.`, { url: `${github.url}/settings/rules/${id}` });
/** The checks of a called workflow are named by the job that calls it, and by its own jobs. */
function requiringCalled(github, { workflow, job, uses }) {
    const name = (0,workflows_uses/* checkOf */.EG)(job);
    const contexts = allOf(github, ({ checks }) => checks.map(({ context }) => context));
    const theirs = contexts.filter((context) => name !== null && context.startsWith(`${name} / `));
    if (theirs.length === 0)
        return lacking(github, (0,phrase/* phrase */.MZ) `${github.branch} requires no check of the job ${job.id}, which calls ${uses.text}.`, (0,phrase/* phrase */.MZ) `Add the check, if that workflow runs destroy-guard: its name begins with ${`${name ?? job.id} / `}.`);
    return unknown((0,phrase/* phrase */.MZ) `${github.branch} requires ${(0,phrase/* list */.p_)(theirs)}; whether one of these is destroy-guard can't be seen here.`, (0,phrase/* phrase */.MZ) `Look into the workflow that is called.`, at(workflow.path, uses.line));
}
/** A required workflow of another repository may well run it. */
const elsewhere = (github, files) => {
    const [one] = allOf(github, ({ workflows }) => workflows).filter(({ repository }) => repository !== github.id);
    const called = (0,workflows_uses/* outwardIn */.E_)(files.actions.workflows, "pull_request", "pull_request_target");
    if (one === undefined && called.length > 0)
        return called.map((outward) => requiringCalled(github, outward));
    if (one === undefined)
        return [lacking(github, (0,phrase/* phrase */.MZ) `There is no check to require.`, (0,phrase/* phrase */.MZ) `Add the workflow first.`)];
    return [
        unknown((0,phrase/* capital */.Nx)((0,phrase/* phrase */.MZ) `${nameOf(github, one.from)} requires the workflow ${one.path} of another repository; whether it runs destroy-guard can't be seen here.`), (0,phrase/* phrase */.MZ) `Run destroy-guard doctor in that repository.`, pageOf(github, one.from)),
    ];
};
const requiredNow = (github, files) => {
    const checks = (0,doctor_facts/* checksIn */.Jr)(files);
    return checks.length === 0 ? elsewhere(github, files) : checks.map((guard) => requiring(github, guard));
};
function sourced({ context, app, from }, github) {
    const fix = (0,phrase/* phrase */.MZ) `Choose GitHub Actions as the source of ${context}.`;
    if (app === null)
        return found_open((0,phrase/* phrase */.MZ) `No source is chosen, so whoever may set a commit status can report ${context}.`, fix, pageOf(github, from));
    if (!github.actionsApp.read)
        return unknown((0,phrase/* phrase */.MZ) `The source is the app ${app}; whether that is GitHub Actions could not be read: ${[github.actionsApp.why]}.`, fix, pageOf(github, from));
    return app === github.actionsApp.value
        ? ok((0,phrase/* phrase */.MZ) `The source is GitHub Actions.`)
        : found_open((0,phrase/* phrase */.MZ) `The source of ${context} is the app ${app}, and not GitHub Actions.`, fix, pageOf(github, from));
}
const source = (github, files) => (0,doctor_facts/* checksIn */.Jr)(files).flatMap((guard) => required(github, guard).map((check) => sourced(check, github)));
const pullRequest = (github) => {
    const reviews = allOf(github, (demands) => demands.reviews);
    const [best] = reviews.toSorted((a, b) => b.approvals - a.approvals);
    if (best === undefined)
        return [
            lacking(github, (0,phrase/* phrase */.MZ) `Whoever may write can push to ${github.branch}, and no check runs before that.`, (0,phrase/* phrase */.MZ) `Switch on "Require a pull request before merging", with at least one approval.`),
        ];
    return [
        best.approvals > 0
            ? ok((0,phrase/* phrase */.MZ) `A pull request with ${[best.approvals === 1 ? "one approval" : `${best.approvals} approvals`]} is required.`)
            : lacking(github, (0,phrase/* phrase */.MZ) `A pull request is required, but nobody has to approve it.`, (0,phrase/* phrase */.MZ) `Require at least one approval.`),
    ];
};
const codeOwners = (github) => allOf(github, ({ reviews }) => reviews).some((one) => one.codeOwners)
    ? [ok((0,phrase/* phrase */.MZ) `The rules ask for it.`)]
    : [
        lacking(github, (0,phrase/* phrase */.MZ) `A pull request that edits the workflow, the policy or CODEOWNERS merges without an owner.`, (0,phrase/* phrase */.MZ) `Switch on "Require review from Code Owners".`),
    ];
const stale = (github) => allOf(github, ({ reviews }) => reviews).some((one) => one.dismissesStale)
    ? [ok((0,phrase/* phrase */.MZ) `The rules ask for it.`)]
    : [
        lacking(github, (0,phrase/* phrase */.MZ) `An approval stays after another commit, so a change of the workflow can be pushed behind it.`, (0,phrase/* phrase */.MZ) `Switch on "Dismiss stale pull request approvals when new commits are pushed".`),
    ];
const upToDate = (github, files) => {
    if ((0,doctor_facts/* checksIn */.Jr)(files).every((guard) => required(github, guard).length === 0))
        return [];
    if (github.rules.read && github.rules.value.queue !== null)
        return [ok((0,phrase/* phrase */.MZ) `The merge queue plans what it merges.`)];
    return allOf(github, (demands) => demands.upToDate).length > 0
        ? [ok((0,phrase/* phrase */.MZ) `Branches have to be up to date.`)]
        : [
            lacking(github, (0,phrase/* phrase */.MZ) `A pull request can be merged although ${github.branch} has changed since its plan was made.`, (0,phrase/* phrase */.MZ) `Switch on "Require branches to be up to date before merging".`),
        ];
};
const held = (github, of, says, fix) => allOf(github, of).length > 0 ? [] : [lacking(github, says, fix)];
const of_rules_history = (github) => orOk([
    ...held(github, ({ unforced }) => unforced, (0,phrase/* phrase */.MZ) `${github.branch} can be force-pushed.`, (0,phrase/* phrase */.MZ) `Switch on "Block force pushes".`),
    ...held(github, ({ undeletable }) => undeletable, (0,phrase/* phrase */.MZ) `${github.branch} can be deleted.`, (0,phrase/* phrase */.MZ) `Switch on "Restrict deletions".`),
], (0,phrase/* phrase */.MZ) `Force pushes and deletion are blocked.`);
/** Whether a branch beside the default one demands the check. */
function otherFound(github, files, branch, pull) {
    const other = github.others.get(branch);
    if (other === undefined)
        return null;
    if (!other.read)
        return unknown((0,phrase/* phrase */.MZ) `The rules of ${branch} could not be read: ${[other.why]}.`, fixOf(other, (0,phrase/* phrase */.MZ) `Give a token that may read the repository.`), rulesPage(github));
    const { base, rules } = other.value;
    const contexts = [...rules.checks, ...base.classicChecks].map(({ context }) => context);
    const isHeld = (0,doctor_facts/* checksIn */.Jr)(files).every(({ check, workflow }) => (check !== null && contexts.includes(check)) || rules.workflows.some(({ path }) => path === workflow.path));
    if (isHeld)
        return null;
    return found_open(base.isProtected
        ? (0,phrase/* phrase */.MZ) `${branch} does not require the check, and pull request #${pull} goes there.`
        : (0,phrase/* phrase */.MZ) `Nothing protects ${branch}, and pull request #${pull} goes there.`, (0,phrase/* phrase */.MZ) `Let the rules of ${github.branch} hold for ${branch} as well; or close what goes there, and delete the branch.`, pageFor(github));
}
const bases = (github, files) => {
    if (!github.bases.read)
        return [
            unknown((0,phrase/* phrase */.MZ) `The pull requests could not be read: ${[github.bases.why]}.`, fixOf(github.bases, (0,phrase/* phrase */.MZ) `Give a token with ${"pull-requests: read"}.`)),
        ];
    const found = github.bases.value.bases.flatMap(({ branch, pull }) => otherFound(github, files, branch, pull) ?? []);
    const looked = [...github.others.keys()];
    return orOk((0,doctor_facts/* checksIn */.Jr)(files).length === 0 ? [] : found, looked.length === 0
        ? (0,phrase/* phrase */.MZ) `All pull requests go to ${github.branch}, or to the branch of another pull request.`
        : (0,phrase/* phrase */.MZ) `${(0,phrase/* named */.KT)(looked, 5)} ${[looked.length === 1 ? "requires it" : "require it"]}.`);
};

;// CONCATENATED MODULE: ./build/setup/doctor/of-events.js






/** Does the check start whenever it has to: events, filters, activity types, the merge queue. */
const PULL_EVENTS = ["pull_request", "pull_request_target"];
const eventsPath = ({ workflow, caller }) => (caller?.workflow ?? workflow).path;
const pullTriggers = ({ triggers }) => triggers.filter(({ name }) => PULL_EVENTS.includes(name));
const brokenFiles = ({ files }) => files.actions.broken
    .filter(({ text }) => text.includes("destroy-guard"))
    .map(({ path, line, why }) => found_open((0,phrase/* phrase */.MZ) `${path} can't be read: ${why}.`, (0,phrase/* phrase */.MZ) `Correct the file: GitHub runs none of it.`, at(path, line)));
const runs = (facts) => {
    const broken = brokenFiles(facts);
    const checks = (0,doctor_facts/* checksIn */.Jr)(facts.files);
    const named = (0,phrase/* list */.p_)([...new Set(checks.map(({ workflow }) => workflow.path))]);
    return checks.length > 0 || broken.length > 0 ? orOk(broken, (0,phrase/* phrase */.MZ) `It stands in ${named}.`) : missing(facts);
};
/** The organisation may demand a workflow of another repository, which can't be seen here. */
const isElsewhere = ({ github }) => github?.rules.read === true && github.rules.value.workflows.some(({ repository }) => repository !== github.id);
function missing(facts) {
    if (isElsewhere(facts))
        return [
            unknown((0,phrase/* phrase */.MZ) `No workflow of this repository runs it, but a ruleset requires a workflow of another repository.`, (0,phrase/* phrase */.MZ) `Run destroy-guard doctor in the repository that holds the required workflow.`),
        ];
    const called = (0,workflows_uses/* outwardIn */.E_)(facts.files.actions.workflows, ...PULL_EVENTS);
    if (called.length > 0)
        return called.map(({ workflow, job, uses }) => unknown((0,phrase/* phrase */.MZ) `The job ${job.id} calls ${uses.text}; whether that runs destroy-guard can't be seen here.`, (0,phrase/* phrase */.MZ) `Look there, or run destroy-guard doctor in that repository.`, at(workflow.path, uses.line)));
    const [elsewhere] = facts.files.guards;
    if (elsewhere === undefined)
        return [
            found_open((0,phrase/* phrase */.MZ) `No workflow runs destroy-guard.`, (0,phrase/* phrase */.MZ) `Run ${"destroy-guard init"}: it proposes one; or write it, as docs/setup.md shows under "The workflow".`, at(".github/workflows/destroy-guard.yml", 1)),
        ];
    const onPulls = facts.files.guards.find((one) => (0,workflows_uses/* startsOn */.XH)(one, ...PULL_EVENTS));
    const { workflow, job } = onPulls ?? elsewhere;
    return onPulls === undefined
        ? [
            found_open((0,phrase/* phrase */.MZ) `${workflow.path} runs destroy-guard, but not on pull requests.`, (0,phrase/* phrase */.MZ) `Add pull_request: under on:, with the types that docs/setup.md shows.`, at(workflow.path, workflow.triggers[0]?.line ?? 1)),
        ]
        : [
            found_open((0,phrase/* phrase */.MZ) `The job ${job.id} hands its review over, and no job decides.`, (0,phrase/* phrase */.MZ) `Add a job at the end that takes the reviews, as docs/setup.md shows under "Several roots".`, at(workflow.path, job.line)),
        ];
}
const filtersOf = (guard) => guard.triggers
    .filter(({ name }) => [...PULL_EVENTS, "merge_group"].includes(name))
    .flatMap((trigger) => trigger.filters.map((filter) => [guard, trigger, filter]));
/** Whether a list of patterns lets a branch through: the last one that fits decides, and `!` takes away. */
const letsThrough = (patterns, branch) => patterns.reduce((is, pattern) => {
    const isTaken = pattern.startsWith("!");
    return picomatch.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
}, false);
function filterFound(guard, trigger, { key, line, patterns }, branch) {
    const place = at(eventsPath(guard), line);
    if (key.startsWith("paths"))
        return found_open((0,phrase/* phrase */.MZ) `${`${key}:`} leaves pull requests out: the required check is then pending for ever, and people look for a way round it.`, (0,phrase/* phrase */.MZ) `Take ${`${key}:`} out; destroy-guard itself decides whether there is anything to review.`, place);
    if (branch === null)
        return unknown((0,phrase/* phrase */.MZ) `${`${key}:`} under ${trigger.name} has to let the default branch through, and only GitHub knows which that is.`, (0,phrase/* phrase */.MZ) `Run destroy-guard doctor with a token.`, place);
    const isOut = letsThrough(patterns, branch) === (key === "branches-ignore");
    return isOut
        ? found_open((0,phrase/* phrase */.MZ) `${`${key}:`} leaves out pull requests into ${branch}.`, (0,phrase/* phrase */.MZ) `Write ${`branches: [${branch}]`} there, or take ${`${key}:`} out.`, place)
        : null;
}
/** GitHub ignores filters and types of a required workflow: it runs always. */
const filtered = ({ files, github }) => (0,doctor_facts/* checksIn */.Jr)(files).filter((guard) => !isBound(github, guard));
const filters = (facts) => orOk(filtered(facts)
    .flatMap(filtersOf)
    .flatMap(([guard, trigger, filter]) => filterFound(guard, trigger, filter, facts.github?.branch ?? null) ?? []), (0,phrase/* phrase */.MZ) `Every pull request into the default branch starts it.`);
const DEFAULT_TYPES = ["opened", "synchronize", "reopened"];
/** A label that is applied or taken off, and another base branch, which GitHub calls an edit. */
const OUR_TYPES = [...DEFAULT_TYPES, "edited", "labeled", "unlabeled"];
/** Of a command nothing is asked that a label could change. */
const typesNeeded = ({ reviews }) => reviews.some(({ by }) => by === "action") ? OUR_TYPES : DEFAULT_TYPES;
const activity = (facts) => orOk(filtered(facts).flatMap((guard) => pullTriggers(guard).flatMap(({ types, line }) => {
    const gone = typesNeeded(guard).filter((type) => !(types ?? DEFAULT_TYPES).includes(type));
    if (gone.length === 0)
        return [];
    return [
        found_open((0,phrase/* phrase */.MZ) `${(0,phrase/* list */.p_)(gone)} ${[gone.length === 1 ? "does" : "do"]} not start it, so a label that is taken off, or another base branch, leaves an old verdict standing.`, (0,phrase/* phrase */.MZ) `Write ${`types: [${[...OUR_TYPES.slice(0, 4), "ready_for_review", ...OUR_TYPES.slice(4)].join(", ")}]`}.`, at(eventsPath(guard), line)),
    ];
})), (0,phrase/* phrase */.MZ) `All activity types that can change the verdict are listed.`);
const QUEUE_FIX = (0,phrase/* phrase */.MZ) `Add merge_group: under on:. It does no harm where there is no queue.`;
const mergeQueue = ({ files, github }) => {
    const [without] = (0,doctor_facts/* checksIn */.Jr)(files).filter((guard) => !(0,workflows_uses/* startsOn */.XH)(guard, "merge_group"));
    if (without === undefined)
        return [ok((0,phrase/* phrase */.MZ) `The event merge_group starts it.`)];
    const place = at(eventsPath(without), pullTriggers(without)[0]?.line ?? 1);
    if (github === null || !github.rules.read || !github.base.read)
        return [
            unknown((0,phrase/* phrase */.MZ) `Without merge_group: nothing merges through a queue, and it is not known if there is one.`, QUEUE_FIX, place),
        ];
    if (github.rules.value.queue !== null)
        return [
            found_open((0,phrase/* phrase */.MZ) `${github.branch} has a merge queue, and merge_group: does not start the check.`, QUEUE_FIX, place),
        ];
    return github.base.value.hasClassic
        ? [
            unknown((0,phrase/* phrase */.MZ) `Whether the classic protection of ${github.branch} has a merge queue, GitHub tells no program.`, QUEUE_FIX, place),
        ]
        : [ok((0,phrase/* phrase */.MZ) `${github.branch} has no merge queue.`)];
};

;// CONCATENATED MODULE: ./build/setup/doctor/of-jobs.js




/** Can the job of the check be passed without a review: conditions, faults that do not count, cancelled runs. */
/** The job of a guard, and the one that calls it: what holds for one holds for both. */
const jobsOf = ({ workflow, job, caller }) => [
    { workflow, job },
    ...(caller === null ? [] : [caller]),
];
const bare = (condition) => condition
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, "$1")
    .replace(/\s+/g, "");
const isAlways = (condition) => condition !== null && bare(condition.text) === "always()";
/** A step that one of these skips stands in a job that has failed, or was cancelled. */
const HARMLESS = ["always()", "success()", "!cancelled()", "success()||failure()", "true"];
const of_jobs_whole = (condition) => condition.text.replace(/\s+/g, " ").trim();
function jobCondition({ workflow, job }) {
    if (job.if !== null)
        return isAlways(job.if)
            ? []
            : [
                found_open((0,phrase/* phrase */.MZ) `The job ${job.id} runs only if ${of_jobs_whole(job.if)}, and a job that is skipped counts as passed.`, (0,phrase/* phrase */.MZ) `Take the condition out${job.needs.length > 0 ? (0,phrase/* phrase */.MZ) `, and write ${"if: always()"} in its place` : []}.`, at(workflow.path, job.if.line)),
            ];
    if (job.needs.length === 0)
        return [];
    return [
        found_open((0,phrase/* phrase */.MZ) `The job ${job.id} is skipped when ${(0,phrase/* list */.p_)(job.needs)} ${[job.needs.length === 1 ? "fails" : "fail"]}, and a job that is skipped counts as passed.`, (0,phrase/* phrase */.MZ) `Write ${"if: always()"} in the job, and name the roots in ${"expect-roots"}.`, at(workflow.path, job.line)),
    ];
}
const stepCondition = ({ step, path }) => step.if === null || HARMLESS.includes(bare(step.if.text))
    ? []
    : [
        found_open((0,phrase/* phrase */.MZ) `The step that reviews runs only if ${of_jobs_whole(step.if)}; without it the job passes.`, (0,phrase/* phrase */.MZ) `Take the condition out.`, at(path, step.if.line)),
    ];
const conditionsOf = (guard) => [...jobsOf(guard).map(({ job }) => job.if), ...guard.reviews.map(({ step }) => step.if)].flatMap((condition) => condition === null ? [] : of_jobs_whole(condition));
const conditions = ({ files }) => {
    const checks = (0,doctor_facts/* checksIn */.Jr)(files);
    const written = [...new Set(checks.flatMap(conditionsOf))];
    return orOk(checks.flatMap((guard) => [...jobsOf(guard).flatMap(jobCondition), ...guard.reviews.flatMap(stepCondition)]), written.length === 0
        ? (0,phrase/* phrase */.MZ) `Neither the job nor the step has a condition.`
        : (0,phrase/* phrase */.MZ) `The only ${[written.length === 1 ? "condition is" : "conditions are"]} ${(0,phrase/* list */.p_)(written)}, and ${[written.length === 1 ? "it lets" : "they let"]} nothing pass without a review.`);
};
const continuing = (continues, what, path) => continues === null || bare(continues.text) === "false"
    ? []
    : [
        found_open((0,phrase/* phrase */.MZ) `With ${"continue-on-error"} in the ${[what]} a failure does not count.`, (0,phrase/* phrase */.MZ) `Take ${"continue-on-error"} out.`, at(path, continues.line)),
    ];
function enforcing(review) {
    const enforce = review.inputs.get("enforce");
    if (enforce === undefined || (0,workflows_uses/* isHandingOver */.oe)(review) || enforce.text.trim() === "true")
        return [];
    const place = at(review.path, enforce.line);
    return enforce.text.trim() === "false"
        ? [
            found_open((0,phrase/* phrase */.MZ) `With ${"enforce: false"} the check only reports, and never fails for a finding.`, (0,phrase/* phrase */.MZ) `Take the line out once the reports are quiet.`, place),
        ]
        : [
            unknown((0,phrase/* phrase */.MZ) `Whether the check fails for a finding depends on ${enforce.text.trim()}.`, (0,phrase/* phrase */.MZ) `Take the line out, or write true.`, place),
        ];
}
/** `destroy-guard review plan.json || true` */
function swallowing({ by, step, path }) {
    if (by !== "command" || step.run === null)
        return [];
    const lines = step.run.text.replace(/\\\r?\n/g, " ").split("\n");
    if (!lines.some((line) => (0,workflows_uses/* isReviewScript */.Ye)(line) && /\|\||;\s*(?:true|:|exit 0)\s*$/.test(line)))
        return [];
    return [
        found_open((0,phrase/* phrase */.MZ) `The script goes on after a review that blocks.`, (0,phrase/* phrase */.MZ) `Let the script end with the exit code of the review.`, at(path, step.run.line)),
    ];
}
const fails = ({ files }) => orOk((0,doctor_facts/* checksIn */.Jr)(files).flatMap((guard) => [
    ...jobsOf(guard).flatMap(({ workflow, job }) => continuing(job.continues, "job", workflow.path)),
    ...guard.reviews.flatMap((one) => [
        ...continuing(one.step.continues, "step", one.path),
        ...enforcing(one),
        ...swallowing(one),
    ]),
]), (0,phrase/* phrase */.MZ) `A finding that blocks fails the job.`);
function cancelling(cancels, path) {
    if (cancels === null || bare(cancels.text) === "false")
        return [];
    const fix = (0,phrase/* phrase */.MZ) `Write ${"cancel-in-progress: false"}.`;
    return bare(cancels.text) === "true"
        ? [
            found_open((0,phrase/* phrase */.MZ) `A new label cancels the run before it, on the same commit, and a cancelled run may be the last that counts.`, fix, at(path, cancels.line)),
        ]
        : [unknown((0,phrase/* phrase */.MZ) `Whether a run is cancelled depends on ${of_jobs_whole(cancels)}.`, fix, at(path, cancels.line))];
}
const cancel = ({ files }) => orOk((0,doctor_facts/* checksIn */.Jr)(files).flatMap((guard) => jobsOf(guard).flatMap(({ workflow, job }) => [
    ...cancelling(workflow.cancels, workflow.path),
    ...cancelling(job.cancels, workflow.path),
])), (0,phrase/* phrase */.MZ) `No run cancels another one.`);
const handed = ({ files }) => orOk((0,doctor_facts/* checksIn */.Jr)(files).flatMap(({ reviews }) => reviews
    .filter(({ inputs }) => inputs.has("reviews") && !inputs.has("expect-roots"))
    .map(({ path, step }) => found_open((0,phrase/* phrase */.MZ) `A job that fails hands no review over, and nothing says that one is missing.`, (0,phrase/* phrase */.MZ) `Name every root in ${"expect-roots"}.`, at(path, step.line)))), (0,phrase/* phrase */.MZ) `A missing review fails the job.`);
/** Runs of these events are no pull request's, and can be started on its newest commit. */
const STRAY_EVENTS = ["workflow_dispatch", "repository_dispatch", "workflow_run", "push"];
function strayEvents({ workflow, caller }, check) {
    const { path, triggers } = caller?.workflow ?? workflow;
    return triggers
        .filter(({ name, filters }) => STRAY_EVENTS.includes(name) && !(name === "push" && filters.length > 0))
        .map(({ name, line }) => found_open((0,phrase/* phrase */.MZ) `${name} starts the workflow as well, and its runs make a check ${check} on the same commit.`, (0,phrase/* phrase */.MZ) `Take ${name} out, and give such runs a workflow of their own.`, at(path, line)));
}
/** Jobs beside the guard itself, under the name of its check, that can run on the commit of a pull request. */
const namesakes = (guard, { actions, guards }) => actions.workflows.flatMap((workflow) => workflow.jobs
    .filter((job) => job !== guard.job && job !== guard.caller?.job && (0,workflows_uses/* checkOf */.EG)(job) === guard.check)
    .filter(() => !isOnlyAfterMerge(workflow))
    .map((job) => found_open((0,phrase/* phrase */.MZ) `The job ${job.id} makes a check ${guard.check ?? ""} too, and GitHub takes the newest of that name.`, (0,phrase/* phrase */.MZ) `Give ${[guards.some((one) => one.job === job) ? "one of them" : "this job"]} another name.`, at(workflow.path, job.name?.line ?? job.line))));
const isOnlyAfterMerge = ({ triggers }) => triggers.every(({ name, filters }) => name === "schedule" || (name === "push" && filters.length > 0));
const sameName = ({ files }) => orOk((0,doctor_facts/* checksIn */.Jr)(files).flatMap((guard) => guard.check === null ? [] : [...namesakes(guard, files), ...strayEvents(guard, guard.check)]), (0,phrase/* phrase */.MZ) `The name is used once.`);

// EXTERNAL MODULE: ./build/domain/owners.js
var domain_owners = __webpack_require__(4101);
;// CONCATENATED MODULE: ./build/setup/doctor/of-merged.js



/** Whether the files that were looked at are those that count. */
/** Files of the default branch that would have been looked at, were they in the folder. */
const unseen = (tree, { blobs }) => [...tree.keys()].filter((path) => !blobs.has(path) &&
    (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || domain_owners/* CODEOWNERS_PATHS */.xn.slice(0, 1).includes(path)));
function merged(github, files) {
    const { tree, branch } = github;
    if (!tree.read || tree.value === null)
        return [
            unknown(tree.read
                ? (0,phrase/* phrase */.MZ) `${branch} has more files than GitHub lists.`
                : (0,phrase/* phrase */.MZ) `The files of ${branch} could not be read: ${[tree.why]}.`, tree.read
                ? (0,phrase/* phrase */.MZ) `Check out ${branch}, and run doctor there.`
                : fixOf(tree, (0,phrase/* phrase */.MZ) `Give a token with ${"contents: read"}.`)),
        ];
    const there = tree.value;
    const other = [...files.blobs].filter(([path, ids]) => !ids.includes(there.get(path) ?? "")).map(([path]) => path);
    const differing = [...other, ...unseen(there, files)];
    if (differing.length === 0)
        return [ok((0,phrase/* phrase */.MZ) `They are the same in ${branch}.`)];
    return [
        found_open((0,phrase/* phrase */.MZ) `${(0,phrase/* list */.p_)(differing)} ${[differing.length === 1 ? "is" : "are"]} not the same here and in ${branch}, and what is merged counts.`, (0,phrase/* phrase */.MZ) `Merge what is here; or check out ${branch}, and run doctor there.`, { url: `${github.url}/tree/${branch.split("/").map(encodeURIComponent).join("/")}` }),
    ];
}

// EXTERNAL MODULE: ./build/setup/nobody.js
var nobody = __webpack_require__(3139);
;// CONCATENATED MODULE: ./build/setup/doctor/owning.js



/** Whose a path is. The name that `init` writes where it knows nobody is nobody's. */
function realOwnersOf({ lines }, path) {
    const ownership = (0,domain_owners/* ownersOf */.K2)(lines, path);
    return ownership.state === "owned" && ownership.owners.every((owner) => (0,domain_owners/* ownerName */.Hc)(owner) === nobody/* NOBODY_YET */.P)
        ? { state: "unnamed", line: ownership.line ?? 1 }
        : ownership;
}
/** The lines in which a name is missing; null where something else is wrong with one of the paths. */
function unnamedLines(all) {
    const lines = all.flatMap((one) => (one.state === "unnamed" ? [one.line] : []));
    return lines.length === all.length ? [...new Set(lines)].sort((a, b) => a - b) : null;
}
const nameFix = (lines) => (0,phrase/* phrase */.MZ) `In ${[lines.length === 1 ? "line" : "lines"]} ${(0,phrase/* list */.p_)(lines.map(String))} a name is missing: write a person or a team with write access in the place of ${nobody/* NOBODY_YET */.P}.`;
const lastLine = ({ owners }) => owners?.lines.at(-1)?.line ?? 1;

;// CONCATENATED MODULE: ./build/setup/doctor/teams.js

/** Every team that CODEOWNERS or the policy's approvers name. */
function teamsIn({ owners, policy }) {
    const { approvers } = policy.policy.override;
    const named = [
        ...(approvers ?? []).flatMap((text) => (0,domain_owners/* ownerOf */.bf)(text) ?? []),
        ...(owners?.lines ?? []).flatMap((line) => ("owners" in line ? line.owners : [])),
    ];
    const teams = named.filter((owner) => owner.kind === "team");
    return [...new Map(teams.map((team) => [(0,domain_owners/* ownerName */.Hc)(team).toLowerCase(), team])).values()];
}

;// CONCATENATED MODULE: ./build/setup/doctor/of-owners.js







/** Who owns what guards, and can they agree: CODEOWNERS, the policy, teams, the label. */
const WORKFLOWS = ".github/workflows/";
/** A workflow that nobody has written yet: it stands for all of them, and is never told as a file. */
const NEW_WORKFLOW = `${WORKFLOWS}new-${"0".repeat(8)}.yml`;
/** Files by which the check could be taken away. A CODEOWNERS that GitHub finds earlier would count instead of ours. */
function guarding({ guards, policy, owners }) {
    const own = owners === null ? domain_owners/* CODEOWNERS_PATHS */.xn.length : domain_owners/* CODEOWNERS_PATHS */.xn.indexOf(owners.path);
    return [
        ...new Set([
            ...guards.flatMap(({ workflow, caller, reviews }) => [
                workflow.path,
                ...(caller === null ? [] : [caller.workflow.path]),
                ...reviews.map(({ path }) => path),
            ]),
            policy.path,
            ...domain_owners/* CODEOWNERS_PATHS */.xn.slice(0, own + 1),
            NEW_WORKFLOW,
        ]),
    ];
}
const OWNERS_FIX = (0,phrase/* phrase */.MZ) `End the file with ${"/.github/ @OWNER"}, and a line for each file that lies elsewhere.`;
const fileList = (paths) => (0,phrase/* list */.p_)(paths).flatMap((part) => typeof part !== "string" && part.code === NEW_WORKFLOW ? (0,phrase/* phrase */.MZ) `new files in ${WORKFLOWS}` : [part]);
const guardsOwned = ({ files }) => {
    const { owners } = files;
    if (owners === null)
        return [
            found_open((0,phrase/* phrase */.MZ) `There is no CODEOWNERS, so nobody has to agree to an edit of the workflow or the policy, and nobody can override.`, (0,phrase/* phrase */.MZ) `Write the file, as docs/setup.md shows under "Owners and the label".`, at(".github/CODEOWNERS", 1)),
        ];
    const states = guarding(files).map((path) => ({ path, ownership: realOwnersOf(owners, path) }));
    const unowned = states.filter(({ ownership }) => ownership.state !== "owned");
    const unnamed = unnamedLines(unowned.map(({ ownership }) => ownership));
    const [first] = unowned.flatMap(({ ownership }) => ("line" in ownership ? (ownership.line ?? []) : []));
    return orOk(unowned.length === 0
        ? []
        : [
            found_open((0,phrase/* phrase */.MZ) `Nobody owns ${fileList(unowned.map(({ path }) => path))}.`, unnamed === null ? OWNERS_FIX : nameFix(unnamed), at(owners.path, first ?? lastLine(files))),
        ], (0,phrase/* phrase */.MZ) `Each of them has one.`);
};
const MOST_LINES = 10;
function ownMistakes({ owners }) {
    if (owners === null)
        return [];
    if (owners.unreadable !== null)
        return [[1, (0,phrase/* phrase */.MZ) `${owners.path} ${[owners.unreadable]}.`]];
    return [
        ...owners.skipped.map(({ line, why, found }) => [line, (0,phrase/* phrase */.MZ) `Line ${line} ${[why]}: ${found}.`]),
        ...owners.lines
            .filter((line) => "owners" in line && line.owners.some((owner) => (0,domain_owners/* ownerName */.Hc)(owner) === nobody/* NOBODY_YET */.P))
            .map(({ line }) => [line, (0,phrase/* phrase */.MZ) `Line ${line} names ${nobody/* NOBODY_YET */.P}, which init wrote where no owner was known.`]),
    ];
}
const codeowners = ({ files, github }) => {
    const { owners } = files;
    if (owners === null)
        return [];
    const own = ownMistakes(files);
    const told = github?.ownersErrors.read === true ? github.ownersErrors.value : [];
    const theirs = told
        .filter(({ path, line }) => path === owners.path && !own.some(([at]) => at === line))
        .map(({ line, kind }) => [line, (0,phrase/* phrase */.MZ) `GitHub says of line ${line}: ${kind}.`]);
    const found = [...own, ...theirs]
        .slice(0, MOST_LINES)
        .map(([line, says]) => found_open(says, (0,phrase/* phrase */.MZ) `Correct the line: GitHub skips it, and an earlier one may count instead.`, at(owners.path, line)));
    const unread = github === null || github.ownersErrors.read
        ? []
        : [
            unknown((0,phrase/* phrase */.MZ) `What GitHub says of it could not be read: ${[github.ownersErrors.why]}.`, fixOf(github.ownersErrors, (0,phrase/* phrase */.MZ) `Give a token with ${"contents: read"}.`)),
        ];
    return orOk([...found, ...unread], github === null ? (0,phrase/* phrase */.MZ) `None can be seen in the file.` : (0,phrase/* phrase */.MZ) `No line has one, and GitHub names none.`);
};
const policy = ({ files: { policy } }) => {
    if (policy.mistake !== null)
        return [
            found_open((0,phrase/* phrase */.MZ) `${policy.path}: ${policy.mistake.message}.`, (0,phrase/* phrase */.MZ) `Correct it; destroy-guard check-policy names every mistake.`, at(policy.path, policy.mistake.line)),
        ];
    return [
        ok(policy.isThere ? (0,phrase/* phrase */.MZ) `${policy.path} can be read.` : (0,phrase/* phrase */.MZ) `There is no policy file, so the defaults count.`),
    ];
};
const hasOwnersToken = ({ reviews }) => reviews.every(({ by, inputs }) => by === "command" || inputs.has("owners-token"));
const teams = (facts) => {
    const { files } = facts;
    const named = teamsIn(files);
    if (named.length === 0)
        return [ok((0,phrase/* phrase */.MZ) `No team is named as an owner.`)];
    const names = (0,phrase/* list */.p_)(named.map(domain_owners/* ownerName */.Hc));
    const blind = (0,doctor_facts/* checksIn */.Jr)(files).filter((guard) => !hasOwnersToken(guard));
    const found = blind.map((guard) => found_open((0,phrase/* phrase */.MZ) `The job ${guard.job.id} has no ${"owners-token"}, and without one the members of ${names} are not known: their label does not count.`, (0,phrase/* phrase */.MZ) `Hand a token over, as docs/setup.md shows under "Teams"; or name users.`, at(guard.reviews[0]?.path ?? guard.workflow.path, guard.reviews[0]?.step.line ?? guard.job.line)));
    return orOk(found.length > 0 ? found : teamsFound(facts, names), (0,phrase/* phrase */.MZ) `${names}: the owners token can see them, and they may write.`);
};
function teamsFound({ github }, names) {
    if (github === null || !github.hasOwnersToken)
        return [
            unknown((0,phrase/* phrase */.MZ) `Whether the owners token sees ${names} is not known.`, (0,phrase/* phrase */.MZ) `Give it here as well, in a file that ${"--owners-token-file"} names or in ${"OWNERS_TOKEN"}.`),
        ];
    return github.teams.flatMap(({ team, seen }) => {
        const page = { url: `${github.url}/settings/access` };
        const name = (0,domain_owners/* ownerName */.Hc)(team);
        if (!seen.read)
            return [
                unknown((0,phrase/* phrase */.MZ) `${name} could not be read: ${[seen.why]}.`, fixOf(seen, (0,phrase/* phrase */.MZ) `The token needs ${"members: read"}.`)),
            ];
        if (seen.value === "unseen")
            return [
                found_open((0,phrase/* phrase */.MZ) `There is no team ${name}, or the owners token may not see it.`, (0,phrase/* phrase */.MZ) `Correct the name, or let the token see it: ${"members: read"} of that organisation.`, page),
            ];
        return seen.value === "may write"
            ? []
            : [
                found_open((0,phrase/* phrase */.MZ) `The team ${name} may not write, so GitHub takes it for no code owner.`, (0,phrase/* phrase */.MZ) `Give the team the role Write.`, page),
            ];
    });
}
const label = ({ files, github }) => {
    if (github === null || !(0,doctor_facts/* checksIn */.Jr)(files).some(({ reviews }) => reviews.some(({ by }) => by === "action")))
        return [];
    const name = (0,doctor_facts/* labelIn */.o2)(files);
    if (!github.hasLabel.read)
        return [
            unknown((0,phrase/* phrase */.MZ) `The label ${name} could not be looked for: ${[github.hasLabel.why]}.`, fixOf(github.hasLabel, (0,phrase/* phrase */.MZ) `Give a token with ${"issues: read"} or ${"pull-requests: read"}.`)),
        ];
    return [
        github.hasLabel.value
            ? ok((0,phrase/* phrase */.MZ) `It is called ${name}.`)
            : found_open((0,phrase/* phrase */.MZ) `There is no label ${name}, so nobody can apply it.`, (0,phrase/* phrase */.MZ) `Create the label.`, {
                url: `${github.url}/labels`,
            }),
    ];
};

;// CONCATENATED MODULE: ./build/setup/doctor/of-permissions.js



const DECIDING = { contents: "read", "pull-requests": "write", statuses: "write" };
const HANDING_OVER = { contents: "read", "pull-requests": "read" };
/** After the merge it reads what was agreed to, and writes nothing. */
const OUTSIDE = { contents: "read", "pull-requests": "read", statuses: "read" };
const neededBy = (guard) => {
    if (!(0,workflows_uses/* startsOn */.XH)(guard, "pull_request", "pull_request_target"))
        return OUTSIDE;
    return (0,workflows_uses/* isDeciding */._J)(guard) ? DECIDING : HANDING_OVER;
};
const covers = ({ all, scopes }, scope, level) => {
    const held = all ?? scopes.get(scope);
    return held === "write" || held === level;
};
/** What is written for the job; of a called workflow the caller's is a limit as well. */
const layersOf = ({ workflow, job, caller }) => [
    ...written(workflow.path, job.permissions ?? workflow.permissions),
    ...(caller === null ? [] : written(caller.workflow.path, caller.job.permissions ?? caller.workflow.permissions)),
];
const written = (path, permissions) => permissions === null ? [] : [[path, permissions]];
/** Null where the token is the job's own. */
const otherToken = ({ reviews }) => {
    const [given] = reviews.flatMap(({ inputs }) => inputs.get("github-token")?.text ?? []);
    return given === undefined || /(?:github\.token|secrets\.GITHUB_TOKEN)/i.test(given) ? null : given.trim();
};
function permitted(guard) {
    const { workflow, job } = guard;
    const needed = Object.entries(neededBy(guard));
    const all = needed.map(([scope, level]) => `${scope}: ${level}`);
    const token = otherToken(guard);
    if (token !== null)
        return [
            unknown((0,phrase/* phrase */.MZ) `The job ${job.id} has a token of its own, ${token}; what that may do is not written here.`, (0,phrase/* phrase */.MZ) `See that it has ${(0,phrase/* list */.p_)(all)}.`, at(workflow.path, job.line)),
        ];
    const layers = layersOf(guard);
    if (layers.length === 0)
        return [
            found_open((0,phrase/* phrase */.MZ) `The job ${job.id} has no permissions written down, so what it may do depends on the settings of the repository.`, (0,phrase/* phrase */.MZ) `Write ${"permissions:"} with ${(0,phrase/* list */.p_)(all)}.`, at(workflow.path, job.line)),
        ];
    return layers.flatMap(([path, permissions]) => {
        const gone = needed.filter(([scope, level]) => !covers(permissions, scope, level)).map((one) => one.join(": "));
        if (gone.length === 0)
            return [];
        return [
            found_open((0,phrase/* phrase */.MZ) `The job ${job.id} lacks ${(0,phrase/* list */.p_)(gone)}.`, (0,phrase/* phrase */.MZ) `Add ${(0,phrase/* list */.p_)(gone)}.`, at(path, permissions.line)),
        ];
    });
}
const permissions = ({ files }) => {
    const acting = files.guards.filter(({ reviews }) => reviews.some(({ by }) => by === "action"));
    const started = acting.filter(({ caller, triggers }) => caller !== null || !isOnlyCalled(triggers));
    return orOk(started.flatMap(permitted), (0,phrase/* phrase */.MZ) `They are written in the workflow.`);
};
/** What is only called has the permissions of its callers, and is judged with each of them. */
const isOnlyCalled = (triggers) => triggers.every(({ name }) => name === "workflow_call");

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/setup/doctor/of-plans.js




/** Is a plan, which holds secrets, put where everybody who may read the repository finds it? */
const KEEPING = /^actions\/(?:upload-artifact|cache(?:\/save)?)@/i;
const PLAN_NAME = /^(?:.*[._-])?(?:tf|tofu)?plans?(?:[._-].*)?$/i;
const ENCRYPTED = /\.(?:gpg|asc|age|enc)$/i;
const OUT = /\s-out[= ]["']?([^\s"']+)/g;
const SHOWN = /\bshow\b[^\n|;&>]*-json[^\n|;&>]*>\s*["']?([^\s"']+)/g;
const linesOf = (text) => (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
/** The plan files that a job makes or reviews, as they are named there. */
const plansOf = ({ steps }) => steps.flatMap(({ run, uses, with: given }) => [
    ...[...(run?.text ?? "").matchAll(OUT), ...(run?.text ?? "").matchAll(SHOWN)].map(([, name = ""]) => name),
    ...(uses !== null && /\/destroy-guard@|^\.\//i.test(uses.text)
        ? linesOf(given.get("plan")?.text).map((line) => line.replace(/^[^=]*=/, ""))
        : []),
]);
const isEverything = (path) => ["", ".", "*", "**"].includes(path.replace(/^\.\/|\/$/g, "").replace(/\$\{\{\s*github\.workspace\s*\}\}/, ""));
/** Whether what is uploaded from a path may hold one of the plans. A step's own folder is not known: names decide. */
function holdsPlan(path, plans) {
    const name = external_node_path_.posix.basename(path);
    if (path.startsWith("!") || ENCRYPTED.test(name))
        return false;
    if (PLAN_NAME.test(name) || (isEverything(path) && plans.length > 0))
        return true;
    return plans.some((plan) => plan.startsWith(`${path.replace(/\/+$/, "")}/`) || picomatch.isMatch(external_node_path_.posix.basename(plan), name, { dot: true }));
}
function kept({ path }, job, step) {
    if (step.uses === null || !KEEPING.test(step.uses.text))
        return [];
    const plans = plansOf(job);
    const held = linesOf(step.with.get("path")?.text).filter((line) => holdsPlan(line, plans));
    if (held.length === 0)
        return [];
    return [
        found_open((0,phrase/* phrase */.MZ) `The job ${job.id} keeps ${(0,phrase/* list */.p_)(held)}: a plan holds secrets in plain text, and whoever may read the repository can fetch it.`, (0,phrase/* phrase */.MZ) `Hand on the review instead (input ${"report"}), and make the plan again where it is applied.`, at(path, step.with.get("path")?.line ?? step.line)),
    ];
}
const plansKept = ({ files }) => orOk(files.actions.workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => kept(workflow, job, step)))), (0,phrase/* phrase */.MZ) `No step is seen to upload one.`);

;// CONCATENATED MODULE: ./build/setup/doctor/of-roots.js





const ENV = /\$\{\{\s*env\.([\w-]+)\s*\}\}/g;
/** An input with the variables that the workflow itself sets. One that a script sets is known to the run alone. */
function of_roots_written({ text }, { workflow, job }, { step }) {
    const scripts = job.steps.flatMap(({ run }) => run?.text ?? []).filter((script) => script.includes("GITHUB_ENV"));
    return text.replace(ENV, (whole, name) => {
        const value = step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
        return value === undefined || scripts.some((script) => script.includes(name)) ? whole : value.text;
    });
}
const of_roots_linesOf = (text) => text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
/** The root that a line of `plan` is of: the one that it names, else the folder of the file. */
const rootOfPlan = (line) => /^([^=]*)=/.exec(line)?.[1] ?? external_node_path_.posix.dirname(line);
/** Neither a pattern, nor left to the run, nor outside of the repository. */
const isRoot = (root) => !/\$\{\{|[*?{]/.test(root) && !/^(?:\.\.|\/|-)/.test(external_node_path_.posix.normalize(root));
function namedBy(input, rootOf, guard, one) {
    const lines = input === undefined ? [] : of_roots_linesOf(of_roots_written(input, guard, one));
    return {
        roots: lines.map(rootOf).filter(isRoot).map(external_node_path_.posix.normalize),
        unread: lines.filter((line) => !isRoot(rootOf(line))),
    };
}
/** Roots that have to report are all that there are; without them those of the plans. */
function namedIn(guard, one) {
    const expected = namedBy(one.inputs.get("expect-roots"), (line) => line, guard, one);
    const planned = namedBy(one.inputs.get("plan"), rootOfPlan, guard, one);
    const isExpected = expected.roots.length + expected.unread.length > 0;
    return { roots: [...expected.roots, ...planned.roots], unread: (isExpected ? expected : planned).unread };
}
/** Whom an override in a root asks where nothing more is known: the owners of its main.tf. */
const rootsOwned = ({ files }) => {
    const { owners, policy, guards } = files;
    if (owners === null)
        return [];
    if (policy.policy.override.approvers !== null)
        return [ok((0,phrase/* phrase */.MZ) `The policy names who may override.`)];
    const all = guards.flatMap((guard) => guard.reviews.map((one) => ({ guard, one, named: namedIn(guard, one) })));
    const roots = [...new Set(all.flatMap(({ named }) => named.roots))];
    const states = roots.map((root) => ({ root, ownership: realOwnersOf(owners, external_node_path_.posix.join(root, "main.tf")) }));
    const unowned = states.filter(({ ownership }) => ownership.state !== "owned");
    const found = unowned.length === 0 ? [] : [unownedFound(unowned, owners.path, lastLine(files))];
    // A job that hands its review over is one of those on which another one decides.
    const unseen = all
        .filter(({ guard, named }) => (0,workflows_uses/* isDeciding */._J)(guard) && (named.unread.length > 0 || named.roots.length === 0))
        .map(({ guard, one, named }) => unseenFound(guard, one, named.unread, owners.path));
    if (roots.length === 0 && unseen.length === 0)
        return [];
    return orOk([...found, ...unseen], (0,phrase/* capital */.Nx)((0,phrase/* phrase */.MZ) `${rootList(roots)} ${[roots.length === 1 ? "has one" : "have one each"]}.`));
};
/** The top has no name of its own. */
const rootList = (roots) => (0,phrase/* list */.p_)(roots).map((part) => (typeof part !== "string" && part.code === "." ? "the top of the repository" : part));
function unownedFound(unowned, path, last) {
    const unnamed = unnamedLines(unowned.map(({ ownership }) => ownership));
    return found_open((0,phrase/* phrase */.MZ) `Nobody owns ${rootList(unowned.map(({ root }) => root))}, so nobody can override there.`, unnamed === null ? (0,phrase/* phrase */.MZ) `Add a line with the owners of each; or name approvers in the policy.` : nameFix(unnamed), at(path, unnamed?.[0] ?? last));
}
const rootsFix = (path) => (0,phrase/* phrase */.MZ) `Look in ${path} whether each root has an owner; or name approvers in the policy.`;
function unseenFound({ job }, one, unread, path) {
    if (unread.length > 0) {
        const input = one.inputs.get("expect-roots") ?? one.inputs.get("plan");
        return unknown((0,phrase/* phrase */.MZ) `The job ${job.id} reviews ${(0,phrase/* list */.p_)(unread)}; which roots these are only the run knows.`, rootsFix(path), at(one.path, input?.line ?? one.step.line));
    }
    return unknown(one.by === "command"
        ? (0,phrase/* phrase */.MZ) `The job ${job.id} reviews in a script, and which roots it names there is not read.`
        : (0,phrase/* phrase */.MZ) `The job ${job.id} names no root in ${"plan"} or ${"expect-roots"}.`, rootsFix(path), at(one.path, one.step.line));
}

;// CONCATENATED MODULE: ./build/setup/doctor/diagnosis.js














const NO_TOKEN = unknown((0,phrase/* phrase */.MZ) `Only GitHub knows, and there is no token.`, (0,phrase/* phrase */.MZ) `Give one in ${"GITHUB_TOKEN"} or ${"GH_TOKEN"}.`);
/** A question that GitHub alone can answer. */
const asked = (judge) => ({ github, files }) => github === null ? [NO_TOKEN] : judge(github, files);
/** A question about a check, where there is one. */
const ofCheck = (judge) => (facts) => (0,doctor_facts/* checksIn */.Jr)(facts.files).length === 0 ? [] : judge(facts);
const ofGuard = (judge) => (facts) => facts.files.guards.length === 0 ? [] : judge(facts);
const JUDGES = {
    merged: asked(merged),
    runs: runs,
    required: asked(requiredNow),
    source: asked(source),
    "same-name": ofCheck(sameName),
    conditions: ofCheck(conditions),
    filters: ofCheck(filters),
    fails: ofCheck(fails),
    activity: ofCheck(activity),
    cancel: ofCheck(cancel),
    "merge-queue": ofCheck(mergeQueue),
    handed: ofCheck(handed),
    bypass: asked(bypass),
    "pull-request": asked(pullRequest),
    "code-owners": asked(codeOwners),
    stale: asked(stale),
    "up-to-date": asked(upToDate),
    history: asked(of_rules_history),
    bases: asked(bases),
    "guards-owned": guardsOwned,
    "roots-owned": ofGuard(rootsOwned),
    codeowners: codeowners,
    policy: policy,
    teams: teams,
    label: asked((github, files) => label({ github, files })),
    permissions: ofGuard(permissions),
    pinned: ofGuard(pinned),
    "plans-kept": plansKept,
    destroys: destroys,
    "head-code": headCode,
};
/** Asks every question of the facts, in the order of the table. */
const diagnosisOf = (facts) => ({
    repository: facts.github === null ? null : `${facts.github.owner}/${facts.github.repo}`,
    branch: facts.github?.branch ?? null,
    answers: doctor/* CHECK_NAMES */.cj.flatMap((check) => distinct(JUDGES[check](facts)).map((found) => ({ check, ...found }))),
});
/** Two jobs of one workflow share what is wrong with it. */
const distinct = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./build/setup/doctor/files.js
var doctor_files = __webpack_require__(7567);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
;// CONCATENATED MODULE: ./build/github/pages.js

/**
 * Takes the pages of one list, and the list only as a whole. An empty page that another page links to is a page that
 * was lost. Without this check the list would end early without a warning, and the last events of a label are those
 * that count.
 */
const eachPage = () => {
    let pages = 0;
    return ({ data }) => {
        pages += 1;
        if (pages > 1 && data.length === 0)
            throw new PartialAnswer("a page of GitHub's list came empty");
        return [...data];
    };
};

;// CONCATENATED MODULE: ./build/github/protection.js


const PAGE = 100;
const sourceOf = ({ ruleset_id, ruleset_source_type, ruleset_source }) => ({
    is: "ruleset",
    id: ruleset_id ?? 0,
    level: ruleset_source_type ?? "Repository",
    owner: ruleset_source ?? "",
});
/** What the active rulesets of repository and organisation demand of a branch. */
async function rulesOf({ github, owner, repo }, branch) {
    const rules = await github.paginate(github.rest.repos.getBranchRules, { owner, repo, branch, per_page: PAGE }, eachPage());
    const of = (type) => rules.filter((rule) => rule.type === type);
    const [queue] = of("merge_queue");
    return {
        checks: of("required_status_checks").flatMap((rule) => (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
            context,
            app: integration_id ?? null,
            from: sourceOf(rule),
        }))),
        workflows: of("workflows").flatMap((rule) => (rule.parameters?.workflows ?? []).map(({ path, repository_id }) => ({
            path,
            repository: repository_id,
            from: sourceOf(rule),
        }))),
        reviews: of("pull_request").map((rule) => ({
            approvals: rule.parameters?.required_approving_review_count ?? 0,
            codeOwners: rule.parameters?.require_code_owner_review === true,
            dismissesStale: rule.parameters?.dismiss_stale_reviews_on_push === true,
            from: sourceOf(rule),
        })),
        upToDate: of("required_status_checks")
            .filter(({ parameters }) => parameters?.strict_required_status_checks_policy === true)
            .map(sourceOf),
        unforced: of("non_fast_forward").map(sourceOf),
        undeletable: of("deletion").map(sourceOf),
        queue: queue === undefined ? null : sourceOf(queue),
    };
}
const CLASSIC = { is: "classic" };
const classicChecks = (checks) => 
// -1 stands for any app: https://docs.github.com/en/rest/branches/branch-protection
(checks?.checks ?? []).map(({ context, app_id }) => ({
    context,
    app: app_id === null || app_id < 0 ? null : app_id,
    from: CLASSIC,
}));
const reviewsIn = (reviews) => reviews === undefined
    ? []
    : [
        {
            approvals: reviews.required_approving_review_count ?? 0,
            codeOwners: reviews.require_code_owner_reviews,
            dismissesStale: reviews.dismiss_stale_reviews,
            from: CLASSIC,
        },
    ];
function exemptIn(reviews) {
    const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
    return users.length + teams.length + apps.length;
}
const when = (is) => (is ? [CLASSIC] : []);
/** The older protection of a branch; null where it has none. Needs `administration: read`. */
async function classicOf({ github, owner, repo }, branch) {
    try {
        const { data } = await github.rest.repos.getBranchProtection({ owner, repo, branch });
        return {
            checks: classicChecks(data.required_status_checks),
            workflows: [],
            reviews: reviewsIn(data.required_pull_request_reviews),
            upToDate: when(data.required_status_checks?.strict === true),
            unforced: when(data.allow_force_pushes?.enabled === false),
            undeletable: when(data.allow_deletions?.enabled === false),
            queue: null,
            bindsAdmins: data.enforce_admins?.enabled === true,
            exempt: exemptIn(data.required_pull_request_reviews),
        };
    }
    catch (error) {
        if (isStatus(error, 404) && error instanceof Error && /not protected/i.test(error.message))
            return null;
        throw error;
    }
}
async function guardedBranch({ github, owner, repo }, branch) {
    const { data } = await github.rest.repos.getBranch({ owner, repo, branch });
    const hasClassic = data.protection.enabled === true;
    return {
        commit: data.commit.sha,
        isProtected: data.protected,
        hasClassic,
        classicChecks: hasClassic ? classicChecks(data.protection.required_status_checks) : [],
    };
}
async function rulesetOf({ github, owner, repo }, id) {
    const { data } = await github.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    return {
        id,
        name: data.name,
        enforcement: data.enforcement,
        exempt: data.bypass_actors?.map(({ actor_type, actor_id, bypass_mode }) => ({
            kind: actor_type,
            id: actor_id ?? null,
            mode: bypass_mode ?? "always",
        })) ?? null,
        contexts: (data.rules ?? []).flatMap((rule) => rule.type === "required_status_checks"
            ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
            : []),
    };
}
/** The ids of the rulesets that are switched off, or only report. */
async function idleRulesets({ github, owner, repo }) {
    const rulesets = await github.paginate(github.rest.repos.getRepoRulesets, { owner, repo, includes_parents: true, per_page: PAGE }, eachPage());
    return rulesets.filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/github/settings.js

async function repositoryFacts({ github, owner, repo }) {
    const { data } = await github.rest.repos.get({ owner, repo });
    return { id: data.id, defaultBranch: data.default_branch };
}
/** The id of GitHub Actions as an app: another one on every GitHub Enterprise Server. */
async function actionsApp(github) {
    const { data } = await github.rest.apps.getBySlug({ app_slug: "github-actions" });
    return data?.id ?? null;
}
async function hasLabel({ github, owner, repo }, name) {
    try {
        await github.rest.issues.getLabel({ owner, repo, name });
        return true;
    }
    catch (error) {
        if (isStatus(error, 404))
            return false;
        throw error;
    }
}
/** The mistakes in CODEOWNERS at a commit or branch; none where there is no such file. */
async function ownersErrors({ github, owner, repo }, ref) {
    try {
        const { data } = await github.rest.repos.codeownersErrors({ owner, repo, ref });
        return data.errors.map(({ path, line, kind }) => ({ path, line, kind }));
    }
    catch (error) {
        if (isStatus(error, 404))
            return [];
        throw error;
    }
}
async function basesOf({ github, owner, repo }) {
    const { data } = await github.rest.pulls.list({
        owner,
        repo,
        state: "all",
        sort: "updated",
        direction: "desc",
        per_page: 100,
    });
    const newest = new Map(data.toReversed().map((pull) => [pull.base.ref, pull]));
    return {
        bases: [...newest].map(([branch, { number, state }]) => ({ branch, pull: number, open: state === "open" })),
        openHeads: new Set(data.filter(({ state }) => state === "open").map(({ head }) => head.ref)),
    };
}
async function teamSeen(teams, { owner, repo }, { org, slug }) {
    try {
        await teams.rest.teams.getByName({ org, team_slug: slug });
    }
    catch (error) {
        if (isStatus(error, 404))
            return "unseen";
        throw error;
    }
    try {
        const { data } = await teams.rest.teams.checkPermissionsForRepoInOrg({
            org,
            team_slug: slug,
            owner,
            repo,
            headers: { accept: "application/vnd.github.v3.repository+json" },
        });
        return data?.permissions?.push === true ? "may write" : "may not write";
    }
    catch (error) {
        if (isStatus(error, 404))
            return "may not write";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/tree.js


/** Everything at a commit; null where GitHub does not list it all. */
async function entriesAt(repository, commit) {
    const { data } = await repository.github.rest.git.getTree({
        owner: repository.owner,
        repo: repository.repo,
        tree_sha: commit,
        recursive: "true",
    });
    return data.truncated ? null : data.tree;
}
/** Path → git's id of every file at a commit; null where GitHub does not list them all. */
async function treeAt(repository, commit) {
    const entries = await entriesAt(repository, commit);
    return entries && new Map(entries.flatMap(({ path, type, sha }) => (type === "blob" ? [[path, sha]] : [])));
}
/**
 * The folders that hold Terraform files at a commit, and what may stand for one: symbolic links and submodules. Null
 * where the repository has more files than GitHub lists.
 */
async function terraformFoldersAt(repository, commit) {
    const entries = await entriesAt(repository, commit);
    if (entries === null)
        return null;
    const files = entries.filter(({ type, path }) => type === "blob" && isTerraformFile(path));
    const links = entries.filter(({ mode }) => LEADS_ELSEWHERE.includes(mode));
    return new Set([...files.map(({ path }) => directoryOf(path)), ...links.map(({ path }) => path)]);
}
/** A symbolic link and a submodule: https://docs.github.com/en/rest/git/trees#create-a-tree */
const LEADS_ELSEWHERE = (/* unused pure expression or super */ null && (["120000", "160000"]));

;// CONCATENATED MODULE: ./build/setup/doctor/gather.js







/**
 * Reads from GitHub what the answers need. What can't be read is a fact too. Throws InputError where the repository
 * itself can't be seen: the token or the name is wrong, or there is no network.
 */
async function askGitHub({ repository, teams, server }, files) {
    const { id, defaultBranch: branch } = await seen(repository, server);
    const [base, rules, bases] = await Promise.all([
        attempt(guardedBranch(repository, branch)),
        attempt(rulesOf(repository, branch)),
        attempt(basesOf(repository)),
    ]);
    const [classic, rulesets, app, label, errors, named, others, tree] = await Promise.all([
        classicAt(repository, branch, base),
        rulesetsFor(repository, rules),
        attempt(actionsApp(repository.github)),
        attempt(hasLabel(repository, (0,doctor_facts/* labelIn */.o2)(files))),
        attempt(ownersErrors(repository, branch)),
        teams === null ? [] : teamsSeen(teams, repository, files),
        othersIn(repository, branch, bases),
        attempt(base.read ? treeAt(repository, base.value.commit) : Promise.resolve(null)),
    ]);
    return {
        owner: repository.owner,
        repo: repository.repo,
        id,
        url: `${server}/${repository.owner}/${repository.repo}`,
        server,
        branch,
        base,
        rules,
        classic,
        rulesets,
        actionsApp: app,
        hasLabel: label,
        ownersErrors: errors,
        teams: named,
        hasOwnersToken: teams !== null,
        bases,
        others,
        tree,
    };
}
async function seen(repository, server) {
    try {
        return await repositoryFacts(repository);
    }
    catch (error) {
        if (!isGitHubFault(error))
            throw error;
        const advice = isRefused(error)
            ? "check the token and the name of the repository (--repo)"
            : `see that ${server} can be reached from here (network, proxy), and run doctor again; without a token it looks at the files alone`;
        throw new fault/* InputError */.d(`${repository.owner}/${repository.repo} could not be read from GitHub: ${whyFailed(error)}; ${advice}`, { cause: error });
    }
}
async function attempt(asked) {
    try {
        return { read: true, value: await asked };
    }
    catch (error) {
        if (!isGitHubFault(error))
            throw error;
        return { read: false, why: whyFailed(error), isRefused: isRefused(error) };
    }
}
/** Not asked for where the branch itself says that it has none. */
async function classicAt(repository, branch, base) {
    if (base.read && !base.value.hasClassic)
        return { read: true, value: null };
    return attempt(classicOf(repository, branch));
}
/** So many rulesets are looked into. No repository is known to have more. */
const MOST_RULESETS = 20;
const rulesetIdsIn = ({ checks, workflows, reviews, upToDate, unforced, undeletable, queue }) => {
    const from = [
        ...[...checks, ...workflows, ...reviews].map((one) => one.from),
        ...upToDate,
        ...unforced,
        ...undeletable,
        ...(queue === null ? [] : [queue]),
    ];
    return from.flatMap((source) => (source.is === "ruleset" ? [source.id] : []));
};
async function rulesetsFor(repository, rules) {
    const idle = await attempt(idleRulesets(repository));
    const ids = new Set([...(rules.read ? rulesetIdsIn(rules.value) : []), ...(idle.read ? idle.value : [])]);
    return new Map(await Promise.all([...ids].slice(0, MOST_RULESETS).map(async (id) => [id, await attempt(rulesetOf(repository, id))])));
}
/** So many branches are looked into. */
const MOST_OTHERS = 10;
/** Branches of stacked pull requests are left out: what goes there goes on to another branch. */
const bareBases = ({ bases, openHeads }, branch) => bases
    .map((one) => one.branch)
    .filter((name) => name !== branch && !openHeads.has(name))
    .slice(0, MOST_OTHERS);
async function othersIn(repository, branch, bases) {
    const names = bases.read ? bareBases(bases.value, branch) : [];
    const asked = names.map(async (name) => [name, await attempt(otherAt(repository, name))]);
    const found = await Promise.all(asked);
    return new Map(found.flatMap(([name, one]) => {
        if (!one.read)
            return [[name, one]];
        return one.value === null ? [] : [[name, { read: true, value: one.value }]];
    }));
}
/** Null where the branch is gone. */
async function otherAt(repository, branch) {
    try {
        const [base, rules] = await Promise.all([guardedBranch(repository, branch), rulesOf(repository, branch)]);
        return { base, rules };
    }
    catch (error) {
        if (isStatus(error, 404))
            return null;
        throw error;
    }
}
const MOST_TEAMS = 20;
const teamsSeen = (teams, repository, files) => Promise.all(teamsIn(files)
    .slice(0, MOST_TEAMS)
    .map(async (team) => ({ team, seen: await attempt(teamSeen(teams, repository, team)) })));

;// CONCATENATED MODULE: ./build/setup/doctor/run.js




/** Looks at the files, asks GitHub where it can, and judges. */
async function examined({ top, asked, log, retryMs }) {
    const files = (0,doctor_files.fileFactsIn)(top);
    if (asked === null)
        return diagnosisOf({ files, github: null });
    const { owner, repo } = asked.repository;
    const client = (token) => clientFor({ token, baseUrl: asked.api, log, retryMs });
    const repository = { github: client(asked.token), owner, repo };
    const teams = asked.ownersToken === null ? null : client(asked.ownersToken);
    return diagnosisOf({ files, github: await askGitHub({ repository, teams, server: asked.server }, files) });
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NOBODY_YET)
/* harmony export */ });
/** What `init` writes where no owner is known. GitHub names such a line as a mistake, and so does `doctor`. */
const NOBODY_YET = "@REPLACE-ME";


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ workflowFilesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/input/policy/position.js
var position = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/setup/workflows/yaml.js


/** GitHub takes no workflow file above half a megabyte. */
const MOST_BYTES = 512 * 1024;
/** Reads YAML as GitHub does for workflows and actions: version 1.2, in which `on` is a word, with anchors. */
function readYaml(written) {
    if (Buffer.byteLength(written) > MOST_BYTES)
        return { read: false, line: 1, why: "it is larger than 512 KiB" };
    const text = written.replace(/^\uFEFF/, "");
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, schema: "core", logLevel: "error", uniqueKeys: true });
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const lineOf = (offset) => positionOf(offset).line;
    const [error] = document.errors;
    if (error !== undefined)
        return { read: false, line: lineOf(error.pos[0]), why: error.message };
    return { read: true, value: new Value({ document, lineOf }, document.contents, 1) };
}
/**
 * What a YAML file holds at one place, with the way down; what is not there is empty. Nothing below is looked at
 * before it is asked for: a few lines of anchors can stand for more than any memory holds.
 */
class Value {
    #source;
    #node;
    line;
    constructor(source, node, line) {
        this.#source = source;
        this.#node = (0,dist/* isAlias */.Vj)(node) ? node.resolve(source.document) : node;
        this.line = (0,dist/* isNode */.Ll)(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
    }
    /** A scalar as text, `true` and `3` too; null for anything else, nothing included. */
    get text() {
        return (0,dist/* isScalar */.jn)(this.#node) ? scalarText(this.#node.value) : null;
    }
    get isThere() {
        return this.#node !== undefined && this.#node !== null;
    }
    /** The entries of a mapping, in their order. */
    get entries() {
        if (!(0,dist/* isMap */.jh)(this.#node))
            return [];
        return this.#node.items.flatMap(({ key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key))
                return [];
            const name = { text: scalarText(key.value) ?? "", line: this.#source.lineOf(key.range?.[0] ?? 0) };
            return [[name, new Value(this.#source, value, name.line)]];
        });
    }
    /** The items of a list. */
    get items() {
        return (0,dist/* isSeq */.oP)(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
    }
    /** The value of a key. */
    at(key) {
        return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, undefined, this.line);
    }
}
const scalarText = (value) => (value === null || value === undefined ? null : String(value));
/** The value as a text with its line; null where it is no text. */
const located = ({ text, line }) => (text === null ? null : { text, line });
/** One text, or a list of them. */
const textsOf = (value) => [value, ...value.items].flatMap((one) => located(one) ?? []);

;// CONCATENATED MODULE: ./build/setup/workflows/workflow.js

const FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];
/** Reads a workflow file. Never throws: a file that GitHub could not read either is told with the line. */
function readWorkflow(path, text) {
    const file = readYaml(text);
    if (!file.read)
        return { path, line: file.line, why: file.why, text };
    const { value } = file;
    if (!value.at("on").isThere || value.at("jobs").entries.length === 0)
        return { path, line: 1, why: "it has no on: or no jobs:", text };
    return {
        path,
        triggers: triggersIn(value),
        permissions: permissionsOf(value.at("permissions")),
        cancels: cancelsIn(value),
        env: textsIn(value.at("env")),
        jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job)),
    };
}
const isWorkflow = (one) => "jobs" in one;
/** `on: push`, `on: [push]` and `on: { push: … }` are one. */
function triggersIn(workflow) {
    const on = workflow.at("on");
    return [
        ...textsOf(on).map(({ text, line }) => ({ name: text, line, types: null, filters: [] })),
        ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event)),
    ];
}
const wordsOf = (value) => textsOf(value).map(({ text }) => text);
const triggerOf = (name, line, event) => ({
    name,
    line,
    types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
    filters: event.entries
        .filter(([key]) => FILTERS.includes(key.text))
        .map(([key, patterns]) => ({ key: key.text, line: key.line, patterns: wordsOf(patterns) })),
});
function permissionsOf(value) {
    if (!value.isThere)
        return null;
    const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
    const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
    return { line: value.line, all: all, scopes };
}
const cancelsIn = (value) => located(value.at("concurrency").at("cancel-in-progress"));
const textsIn = (value) => new Map(value.entries.flatMap(([key, one]) => {
    const text = located(one);
    return text === null ? [] : [[key.text, text]];
}));
const jobOf = (id, line, job) => ({
    id,
    line,
    name: located(job.at("name")),
    if: located(job.at("if")),
    needs: wordsOf(job.at("needs")),
    continues: located(job.at("continue-on-error")),
    cancels: cancelsIn(job),
    hasMatrix: job.at("strategy").at("matrix").isThere,
    permissions: permissionsOf(job.at("permissions")),
    environment: job.at("environment").text ?? job.at("environment").at("name").text,
    env: textsIn(job.at("env")),
    steps: stepsIn(job),
    uses: located(job.at("uses")),
});
/** The steps of a job, and of `runs:` of a composite action. */
const stepsIn = (value) => value.at("steps").items.map((step) => ({
    line: step.line,
    uses: located(step.at("uses")),
    run: located(step.at("run")),
    if: located(step.at("if")),
    continues: located(step.at("continue-on-error")),
    with: textsIn(step.at("with")),
    env: textsIn(step.at("env")),
}));

;// CONCATENATED MODULE: ./build/setup/workflows/files.js




const FOLDER = ".github/workflows";
/** The workflows of a repository's folder, sorted by path. Links are not followed: GitHub does not, either. */
function workflowFilesIn(folder) {
    const paths = namesIn((0,external_node_path_.join)(folder, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => external_node_path_.posix.join(FOLDER, name))
        .filter((path) => isFile((0,external_node_path_.join)(folder, path)))
        .sort();
    const read = paths.map((path) => readWorkflow(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8")));
    return {
        workflows: read.filter(isWorkflow),
        broken: read.filter((one) => !isWorkflow(one)),
        actionAt: (path) => localActionAt(folder, path),
    };
}
const isFile = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
const namesIn = (folder) => (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder) : [];
function localActionAt(folder, used) {
    const at = external_node_path_.posix.normalize(used);
    if (at === ".." || at.startsWith("../") || external_node_path_.posix.isAbsolute(at))
        return null;
    const [path] = ["action.yml", "action.yaml"]
        .map((name) => external_node_path_.posix.join(at, name))
        .filter((name) => isFile((0,external_node_path_.join)(folder, name)));
    if (path === undefined)
        return null;
    const file = readYaml((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8"));
    if (!file.read)
        return null;
    const runs = file.value.at("runs");
    const main = runs.at("main").text;
    return {
        path,
        name: file.value.at("name").text ?? "",
        main: main === null ? null : external_node_path_.posix.join(at, main),
        steps: stepsIn(runs),
    };
}


/***/ })

};
