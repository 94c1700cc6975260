export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keysWithinReach: () => (/* binding */ keysWithinReach)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _ssh_keygen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9451);




/**
 * Public keys (Base64) with which a program that runs as this user could sign by itself: those whose private part lies
 * in ~/.ssh without a passphrase, and those that ssh-agent holds. Others may lie elsewhere; this is what can be seen.
 */
async function keysWithinReach({ env, signal }) {
    const home = env.HOME ?? env.USERPROFILE ?? "";
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".ssh");
    const inFiles = privateKeysIn(folder).map(async (path) => {
        const run = await (0,_ssh_keygen_js__WEBPACK_IMPORTED_MODULE_3__/* .sshKeygen */ .M)(["-y", "-P", "", "-f", path], { folder, env, input: "", signal });
        return run.state === "ran" && run.code === 0 ? run.stdout : "";
    });
    const inAgent = (env.SSH_AUTH_SOCK ?? "") === "" ? [] : [agentKeys(env, signal)];
    const lines = (await Promise.all([...inFiles, ...inAgent])).join("\n");
    return new Set([...lines.matchAll(/^\S+ (AAAA\S+)/gm)].map(([, key = ""]) => key));
}
const LONGEST = 1 << 15;
/** A folder that can't be read holds no key that could be used. */
function privateKeysIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))
            .filter((path) => isPrivateKey(path));
    }
    catch {
        return [];
    }
}
function isPrivateKey(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        return stat.isFile() && stat.size <= LONGEST && /^-----BEGIN .*PRIVATE KEY-----/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8"));
    }
    catch {
        return false;
    }
}
/** What `ssh-add -L` lists; nothing where there is no agent. */
function agentKeys(env, signal) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("ssh-add", ["-L"], { env: { ...env }, stdio: ["ignore", "pipe", "ignore"], signal });
        let stdout = "";
        child.stdout.setEncoding("utf8").on("data", (text) => {
            stdout += text;
        });
        child.once("error", () => resolve(""));
        child.once("close", () => resolve(stdout));
    });
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


/***/ })

};
