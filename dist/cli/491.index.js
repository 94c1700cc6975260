export const id = 491;
export const ids = [491];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2603);




/**
 * The exit code of some work (`EXIT` in domain/verdict.ts). Never throws: expected faults are told on standard error in
 * their own words, everything else is a fault of ours and shows its stack.
 */
async function ended(work, shell) {
    try {
        return await work();
    }
    catch (error) {
        return failed(error, shell);
    }
}
function failed(error, shell) {
    if (error instanceof _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d) {
        // Each line of a policy's mistakes begins with the file and the line, as editors read them.
        if (error.name === "PolicyError")
            shell.stderr.write(`${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(error.message)}\n`);
        else
            (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(shell, error.message);
        return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.input;
    }
    shell.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fault;
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   jl: () => (/* binding */ noSuch)
/* harmony export */ });
/* unused harmony export didYouMean */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2777);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);




const HELP = { help: { type: "boolean", short: "h", says: "this text" } };
/** A command line that can't be used; the message says why, and where to read how it can. */
const usageError = (message, command) => new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${message}\nRun "destroy-guard ${command === undefined ? "" : `${command} `}--help" to see how it is used.`);
/** `; did you mean a or b?` with the allowed words nearest to a mistyped one; empty if none is near. */
const didYouMean = (word, allowed) => {
    const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearWords */ .yS)(word, allowed);
    return near.length === 0 ? "" : `; did you mean ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(near, "or")}?`;
};
/** The error for a name that is not allowed. It names the nearest allowed one, and lists all. */
function noSuch(kind, name, allowed, command) {
    const meant = didYouMean(name, allowed);
    const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
    return usageError(`"${name}" is not ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .withArticle */ .vJ)(kind)}${meant}${all}`, command);
}
/** Reads the options and arguments of a command. Throws InputError for options that can't be read as it has them. */
function parseOptions(args, options, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw mistakeIn(args, options, command) ?? cause;
    }
}
/** The first option that is not known, lacks its value, or has one that it does not take. */
function mistakeIn(args, options, command) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const { rawName: written, value, inlineValue: isInline } = token;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (option === undefined)
            return noOption(args[token.index] ?? written, options, command);
        if (option.type === "boolean" && value !== undefined)
            return usageError(`${written} takes no value; write ${written} alone, or leave it out`, command);
        if (option.type === "string" && (value === undefined || (isInline === false && /^-./.test(value))))
            return usageError(noValue(written, option, value), command);
    }
    return undefined;
}
function noOption(written, options, command) {
    const kind = `option${command === undefined ? "" : ` of ${command}`}`;
    const all = Object.keys(options).map((name) => `--${name}`);
    return noSuch(kind, written.replace(/=.*$/s, ""), all, command);
}
const noValue = (written, option, next) => {
    const needed = `${written} needs a value: ${written} ${option.value ?? "VALUE"}`;
    return next === undefined ? needed : `${needed}; a value that begins with "-" is written as ${written}=${next}`;
};


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ todayOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);


/** Columns of the terminal; 80 if standard output is no terminal, or reports a width of 0. */
const widthOf = ({ stdout, env }) => stdout.columns || Number(env.COLUMNS) || 80;
/** Writes text on standard output; the exit code of a command that only says something. */
function print(shell, text) {
    shell.stdout.write(text);
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** Writes a note on standard error. Standard output is for the report alone. */
function say({ stderr }, text) {
    stderr.write(`destroy-guard: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(text)}\n`);
}
/** `YYYY-MM-DD`, in UTC. */
const todayOf = ({ now }) => now().toISOString().slice(0, 10);


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);

/** Help is written for 80 columns, wherever it is read. */
const WIDTH = 80;
const headOf = (name, { short, value }) => `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
const defaultOf = ({ default: preset }) => (typeof preset === "string" ? ` (default: ${preset})` : "");
/** A list of names, each with its description in a second column. */
function columns(rows) {
    const first = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows
        .flatMap(([name, says]) => (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(says, WIDTH - first).map((line, at) => `${(at === 0 ? `  ${name}` : "").padEnd(first)}${line}`))
        .join("\n");
}
/** The help of one command. */
function usageOf({ name, says, forms, text, options, examples }) {
    const parts = [
        (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`destroy-guard ${name}: ${says}.`, WIDTH).join("\n"),
        ["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
        ...(text === undefined ? [] : [text]),
        `OPTIONS\n${columns(Object.entries(options).map(([option, spec]) => [
            headOf(option, spec),
            `${spec.says ?? ""}${spec.words === undefined ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`,
        ]))}`,
        ...(examples === undefined ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`]),
    ];
    return `${parts.join("\n\n")}\n`;
}


/***/ }),

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * The faults that are expected: what was given can't be used. Exit code 2, the message alone is shown.
 * Anything else that is thrown is a fault of ours: exit code 3, with its stack.
 * A message says where, what was found, and what to do next.
 */
class InputError extends Error {
    name = "InputError";
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export blockingIn */
/** Exit codes of the command line (README.md). */
const EXIT = { passed: 0, blocked: 1, input: 2, fault: 3 };
const blockingIn = (roots) => roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);
/** A plan that ended in an error can't be applied, so nobody can let it pass. */
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => (verdict === "blocked" ? EXIT.blocked : EXIT.passed);


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   _: () => (/* binding */ workingCopyOf)
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


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ AGENT_NAMES),
/* harmony export */   XC: () => (/* binding */ agentNamed),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* unused harmony export AGENTS */
/**
 * The agents that a hook is written for: how each is told no, and where its hooks are configured.
 *
 * Sources: anthropics/claude-code plugins/plugin-dev/skills/hook-development/SKILL.md and
 * https://code.claude.com/docs/en/hooks; openai/codex codex-rs/hooks/src/events/pre_tool_use.rs and
 * codex-rs/hooks/schema/generated/pre-tool-use.command.*.schema.json; github/docs
 * content/copilot/reference/hooks-reference.md; google-gemini/gemini-cli docs/hooks/reference.md and
 * packages/core/src/hooks/hookRunner.ts; https://cursor.com/docs/agent/hooks.
 */
const SILENT = { code: 0, stdout: "", stderr: "" };
const json = (value) => `${JSON.stringify(value)}\n`;
/**
 * Exit code 2 and the reason on standard error. It stops the command even if what is printed gets lost, and there is no
 * field that another version does not know: Codex lets a command run whose hook prints one.
 */
const byExitCode = (reason) => ({ code: 2, stdout: "", stderr: `${reason}\n` });
/** In seconds. The hook itself answers long before; a timeout would let the command run. */
const TIMEOUT = 30;
const claudeEntry = (matcher) => (command) => ({
    matcher,
    hooks: [{ type: "command", command, timeout: TIMEOUT }],
});
const AGENTS = {
    claude: {
        title: "Claude Code",
        deny: byExitCode,
        pass: SILENT,
        place: {
            project: ".claude/settings.json",
            user: ".claude/settings.json",
            frame: {},
            path: ["hooks", "PreToolUse"],
            entry: claudeEntry("Bash|PowerShell|Edit|MultiEdit|Write|NotebookEdit"),
            afterwards: "Start Claude Code again: it reads its hooks when a session starts. /hooks shows them.",
        },
    },
    codex: {
        title: "Codex",
        deny: byExitCode,
        pass: SILENT,
        place: {
            project: ".codex/hooks.json",
            user: ".codex/hooks.json",
            frame: {},
            path: ["hooks", "PreToolUse"],
            entry: claudeEntry("Bash|apply_patch"),
            afterwards: "Open /hooks in Codex and trust the new hook: until then Codex skips it.",
        },
    },
    copilot: {
        title: "GitHub Copilot (CLI and cloud agent)",
        // A non-zero exit code denies as well, but then Copilot says "hook errored" in the place of the reason.
        deny: (reason) => ({
            code: 0,
            stdout: json({ permissionDecision: "deny", permissionDecisionReason: reason }),
            stderr: "",
        }),
        pass: SILENT,
        place: {
            project: ".github/hooks/destroy-guard.json",
            user: ".copilot/hooks/destroy-guard.json",
            frame: { version: 1 },
            path: ["hooks", "preToolUse"],
            // No matcher: a tool that types into a running shell has a name of its own.
            // Old PowerShell knows no `||`; Copilot denies at any exit code but 0.
            entry: (command) => ({
                type: "command",
                bash: command,
                powershell: command.replace(/ \|\| exit 2$/, ""),
                timeoutSec: TIMEOUT,
            }),
            afterwards: "The cloud agent takes it from the default branch, and needs destroy-guard in its environment (copilot-setup-steps.yml).",
        },
    },
    gemini: {
        title: "Gemini CLI",
        deny: (reason) => ({ code: 0, stdout: json({ decision: "deny", reason }), stderr: "" }),
        // Whatever is printed has to be JSON; an empty object decides nothing.
        pass: { code: 0, stdout: "{}\n", stderr: "" },
        place: {
            project: ".gemini/settings.json",
            user: ".gemini/settings.json",
            frame: {},
            path: ["hooks", "BeforeTool"],
            entry: (command) => ({
                matcher: "run_shell_command|write_file|replace",
                hooks: [{ name: "destroy-guard", type: "command", command, timeout: TIMEOUT * 1000 }],
            }),
            afterwards: "Gemini CLI runs the hooks of a project only in folders that it trusts.",
        },
    },
    cursor: {
        title: "Cursor",
        deny: (reason) => ({
            code: 0,
            stdout: json({ permission: "deny", user_message: reason, agent_message: reason }),
            stderr: "",
        }),
        // With failClosed an output that is no JSON would stop every command.
        pass: { code: 0, stdout: "{}\n", stderr: "" },
        place: {
            project: ".cursor/hooks.json",
            user: ".cursor/hooks.json",
            frame: { version: 1 },
            path: ["hooks", "beforeShellExecution"],
            entry: (command) => ({ command, timeout: TIMEOUT, failClosed: true }),
            afterwards: "Cursor's settings show under Hooks whether it was loaded.",
        },
    },
};
const AGENT_NAMES = Object.keys(AGENTS);
const isAgent = (name) => Object.hasOwn(AGENTS, name);
const agentNamed = (name) => AGENTS[name];


/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ HOOK)
});

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/keyboard/hook/agents.js
var agents = __webpack_require__(8210);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/keyboard/policy-places.js
var policy_places = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/keyboard/trail/entry.js
var entry = __webpack_require__(7411);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var trail = __webpack_require__(9016);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/keyboard/hook/archives.js


/** In milliseconds. A list that takes longer is of an archive that nobody waits for. */
const LONGEST = 2000;
/** The names in an archive, by the program that would unpack it; null where it is none, or can't be listed. */
function entriesOf(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return null;
    const [program, args] = /\.(zip|jar)$/i.test(path) ? ["unzip", ["-Z1", path]] : ["tar", ["-tf", path]];
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, args, {
        encoding: "utf8",
        timeout: LONGEST,
        maxBuffer: 1 << 24,
        stdio: ["ignore", "pipe", "ignore"],
    });
    return status === 0 ? stdout.split("\n") : null;
}

// EXTERNAL MODULE: ./build/keyboard/hook/files.js
var files = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/mention.js
var mention = __webpack_require__(5429);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/programs.js
var programs = __webpack_require__(4270);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/word.js
var word = __webpack_require__(7823);
;// CONCATENATED MODULE: ./build/keyboard/hook/powershell.js



/**
 * PowerShell and cmd.exe: no kept parser of either runs in Node, so only the plainest command is read: one program, its
 * words, and nothing that either shell gives a meaning to. All else that speaks of Terraform or of a state, or that
 * builds a command while it runs, is refused.
 */
const PLAIN = /^[\w./\\:=@+,~ -]+$/;
const BUILDS = /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|&\s*[($"']|\[char\]|%\w+:|!\w+!|for\s+\/f/i;
/** Signs that both shells take away. */
const bare = (text) => text.replace(/["'`^]/g, "");
function readPowerShell(command, folder) {
    const text = bare(command);
    if (PLAIN.test(command.trim())) {
        const [program = "", ...args] = command.trim().split(/ +/);
        const name = (0,programs/* terraformName */.cF)(program);
        if (name !== null)
            return [call(name, args, folder)];
        if (/^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|git|rg|select-string|findstr)$/.test((0,programs/* baseName */.Fl)(program)))
            return [];
    }
    if ((0,mention/* mentionsTerraform */.ib)(text) ||
        /\b(tf|tg)(\.exe)?\s/i.test(text) ||
        (0,mention/* mentionsState */.XU)(text) ||
        BUILDS.test(text) ||
        /destroy-guard|\.claude|\.codex|\.gemini|\.cursor|\.copilot|github.hooks/i.test(text))
        return [{ kind: "unclear", what: "powershell", shown: command }];
    return [];
}
const call = (program, args, folder) => ({
    kind: "call",
    program,
    args: args.map(word/* known */.eO),
    folder,
    maybe: false,
    unsure: null,
    hidden: new Map(),
});

// EXTERNAL MODULE: ./build/keyboard/hook/reasons.js
var reasons = __webpack_require__(5939);
;// CONCATENATED MODULE: ./build/keyboard/hook/request.js

/** An answer for an input that is no question of ours, or can't be read as one. */
class UnreadableRequest extends Error {
}
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const textIn = (fields, ...names) => names.map((name) => fields[name]).find((value) => typeof value === "string");
/** Names of the tools that run a command, in small letters and without signs. */
const SHELL_TOOL = /^(bash|shell|sh|powershell|pwsh|runshellcommand|execcommand|unifiedexec|localshell|terminal|runinterminal|runterminalcmd|runcommand)$/;
/** They type into a shell that runs already. */
const TYPING_TOOL = /^(writestdin|writebash|writepowershell|sendtoterminal)$/;
/** They change a file; some of them take a `command` that is none of a shell. */
const KNOWN_FILE_TOOL = /^(edit|multiedit|write|notebookedit|create|strreplaceeditor|strreplace|replace|writefile|applypatch|delete|deletefile|editfile|movefile|insert)$/;
/** Those of other servers and versions, by the word for what they do: `mcp__fs__write_file`, `search_replace`. */
const FILE_TOOL = /edit|write|create|replace|patch|delete|remove|move|rename|insert|save/;
/**
 * The question in an agent's JSON, whichever of the five asks: they name the same things differently, and each of them
 * has changed its names before. Null: a tool that neither runs a command nor changes a file.
 */
function requestIn(json, platform) {
    const input = fieldsOf(parsed(json));
    const tool = textIn(input, "tool_name", "toolName")
        ?.toLowerCase()
        .replace(/[^a-z]/g, "");
    const args = argumentsIn(input);
    if (tool !== undefined && KNOWN_FILE_TOOL.test(tool))
        return filesIn(args, input);
    const command = commandIn(tool, args, input);
    if (command === null) {
        if (tool !== undefined && FILE_TOOL.test(tool))
            return filesIn(args, input);
        if (tool !== undefined && !SHELL_TOOL.test(tool))
            return null;
        throw new UnreadableRequest("the agent's message holds no command that this guard knows how to find");
    }
    // Some shells leave it out, and then read another command than this guard.
    if (command.includes("\0"))
        throw new UnreadableRequest("the command holds a NUL byte");
    return { kind: "command", command, folder: folderIn(args, input), dialect: dialectOf(tool, input, platform) };
}
function parsed(json) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch (cause) {
        throw new UnreadableRequest("the agent's message is no JSON", { cause });
    }
}
/** Copilot hands on its arguments as an object, or as JSON in a string. */
function argumentsIn(input) {
    const args = input.tool_input ?? input.toolArgs ?? input.tool_args;
    if (typeof args !== "string")
        return fieldsOf(args);
    try {
        return fieldsOf(JSON.parse(args));
    }
    catch {
        // Then it is the command, or a patch.
        return { command: args };
    }
}
function commandIn(tool, args, input) {
    if (tool !== undefined && TYPING_TOOL.test(tool))
        return textIn(args, "input", "chars", "text") ?? "";
    const command = args.command ?? args.cmd ?? input.command;
    if (typeof command === "string")
        return command;
    return Array.isArray(command) && command.every((word) => typeof word === "string")
        ? command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ")
        : null;
}
/** Where the command runs: the tool's own folder, else the session's, else the only workspace there is. */
function folderIn(args, input) {
    const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
    const session = [textIn(input, "cwd"), roots.length === 1 ? roots[0] : undefined].find((path) => typeof path === "string" && path !== "");
    const own = textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
    if (own === undefined || own === "")
        return session ?? null;
    return session === undefined ? null : (0,external_node_path_.resolve)(session, own);
}
/** Claude runs Bash on Windows too; the others take PowerShell there. */
const dialectOf = (tool, input, platform) => {
    if (tool !== undefined && /powershell|pwsh/.test(tool))
        return "powershell";
    return platform === "win32" && !(tool === "bash" && !("model" in input)) ? "powershell" : "shell";
};
const PATCHED = /^[ \t]*\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;
/** Files that a patch in Codex's form changes. Codex takes one out of a shell command as well. */
const patchedIn = (text) => [...text.matchAll(PATCHED)].map(([, path]) => path.trim());
const PATHS = ["file_path", "filePath", "path", "notebook_path", "target_file", "source", "destination"];
/** Paths among the arguments, and in lists of changes: `edits: [{ file_path }]`. */
function pathsIn(args) {
    const nested = Object.values(args).flatMap((value) => (Array.isArray(value) ? value.map(fieldsOf) : []));
    return [args, ...nested].flatMap((fields) => PATHS.map((name) => fields[name]).filter((path) => typeof path === "string"));
}
function filesIn(args, input) {
    if (args.command === "view")
        return null;
    const patch = textIn(args, "command", "patch", "input") ?? "";
    const paths = [...pathsIn(args), ...patchedIn(patch)];
    const folder = folderIn({}, input);
    return { kind: "files", paths: paths.map((path) => (folder === null ? path : (0,external_node_path_.resolve)(folder, path))) };
}

// EXTERNAL MODULE: ./build/keyboard/hook/terraform.js
var terraform = __webpack_require__(4382);
;// CONCATENATED MODULE: ./build/keyboard/hook/decide.js







const NOTHING = { denied: null, reviewed: null };
const no = (denied) => ({ denied, reviewed: null });
/** The decision on what an agent wants to do. */
async function decide(request, deciding) {
    if (request.kind === "files")
        return onFiles(request.paths, deciding);
    const patched = onFiles(inFolder(patchedIn(request.command), request.folder), deciding);
    if (patched.denied !== null)
        return patched;
    const read = await readOf(request, deciding);
    const answers = [];
    for (const found of read.found) {
        if (found.kind !== "call")
            return no((0,reasons/* foundReason */.P0)(found));
        const answer = (0,terraform/* answerTo */.o)(found);
        if (answer.kind === "none")
            continue;
        if (found.unsure !== null)
            return no((0,reasons/* unclearReason */.rM)("program", found.unsure));
        if (answer.kind === "deny")
            return no((0,reasons/* objection */.C4)(answer.why, answer.command));
        answers.push(answer);
    }
    return onPlans(answers.filter((answer) => answer.kind === "review"), read, deciding);
}
const inFolder = (paths, folder) => folder === null ? paths : paths.map((path) => (0,external_node_path_.resolve)(folder, path));
function onFiles(paths, { world }) {
    for (const path of paths) {
        const what = (0,files/* guardedAs */.ze)(path, world.own);
        if (what !== null)
            return no((0,reasons/* fileReason */.pP)(path, what));
    }
    return NOTHING;
}
async function readOf({ command, folder, dialect }, { hidden, world }) {
    if (dialect === "powershell")
        return { found: readPowerShell(command, folder), writers: [], written: [] };
    // Loaded only here, since few runs of the program read shell.
    const { readCommand } = await Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 3542));
    return readCommand(command, { folder, hidden }, world);
}
/** Every plan is reviewed, and the first that blocks is the answer. */
async function onPlans(plans, read, { judge }) {
    let last = null;
    for (const { plan, folder, program } of plans) {
        const others = othersIn(read, (0,external_node_path_.resolve)(folder, plan));
        if (others.length > 0)
            return no((0,reasons/* notAlone */.fp)(plan, others));
        try {
            const { reviewed, denied } = await judge({ plan, folder, program });
            if (denied !== null)
                return { denied, reviewed };
            last = reviewed;
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            return no((0,reasons/* unreadablePlan */.bX)(error.message));
        }
    }
    return { denied: null, reviewed: last };
}
/** What else is in the command and may write the plan file after it was reviewed. */
function othersIn({ found, writers, written }, plan) {
    const redirected = written.filter((path) => path === null || path === plan).map(() => "a redirection");
    return [...new Set([...writers, ...redirected, ...found.filter(writesPlans).map(() => "a plan or an init")])];
}
/** Terraform's own options that write a file where they are told to. */
const WRITES = /^--?(out|generate-config-out|from-module|json-into)/;
const writesPlans = (found) => found.kind === "call" && found.args.some(({ text, head, whole }) => WRITES.test(head) || (text === null && !whole));

;// CONCATENATED MODULE: ./build/keyboard/hook/scripts.js

/** Larger ones are programs, or something that nobody wrote. */
const LARGEST = 1 << 20;
/** The text of a script; null where there is none, or none that is text. */
function scriptAt(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    // A pipe or a device would be emptied, or never end.
    if (stat?.isFile() !== true || stat.size > LARGEST)
        return null;
    const bytes = Buffer.alloc(stat.size);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        (0,external_node_fs_.readSync)(file, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return bytes.includes(0) ? null : bytes.toString("utf8");
}

;// CONCATENATED MODULE: ./build/keyboard/hook/answer.js













/** In seconds. Every agent waits longer, and each would let the command run that it waited too long for. */
const answer_LONGEST = 8;
/**
 * The answer to what an agent writes on standard input. Whatever goes wrong on the way is a no, in the agent's own
 * form.
 */
async function answerOf(name, settings, shell) {
    const agent = (0,agents/* agentNamed */.XC)(name);
    return inTime(agent, async (signal) => {
        const request = requestIn(await textOf(shell.stdin), external_node_process_.platform);
        if (request === null)
            return agent.pass;
        const { denied } = await writtenDecision(request, name, settings, shell, signal);
        return denied === null ? agent.pass : agent.deny(denied);
    });
}
/** An answer that comes too late is none, so it is made no before that. */
async function inTime(agent, answer) {
    const late = new AbortController();
    let timer;
    const end = new Promise((resolve) => {
        timer = setTimeout(() => {
            late.abort();
            resolve(agent.deny((0,reasons/* tooSlow */.gn)(answer_LONGEST)));
        }, answer_LONGEST * 1000);
    });
    const inner = answer(late.signal).catch((error) => agent.deny(failure(error)));
    try {
        return await Promise.race([inner, end]);
    }
    finally {
        clearTimeout(timer);
    }
}
const failure = (error) => error instanceof UnreadableRequest
    ? `destroy-guard refuses what it can't read: ${error.message}. Tell its version, and the agent's, to whoever keeps it.`
    : (0,reasons/* broken */.mw)(error);
async function textOf(stdin) {
    const chunks = [];
    for await (const chunk of stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}
/** The decision alone, which leaves nothing behind. */
const decisionOn = (request, settings, shell, signal) => decide(request, circumstancesOf(request, settings, shell, signal));
/**
 * The decision, written down where it says something about Terraform. An apply of which the trail can't tell is
 * refused;
 * a no stays one.
 */
async function writtenDecision(request, name, settings, shell, signal) {
    const decision = await decisionOn(request, settings, shell, signal);
    if (decision.denied === null && decision.reviewed === null)
        return decision;
    try {
        await trailOf(settings, shell).append(lineFor(name, decision));
        return decision;
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { ...decision, denied: decision.denied ?? (0,reasons/* untold */.r_)(error.message) };
    }
}
const trailOf = ({ log }, shell) => (0,trail/* trailAt */.Au)((0,trail/* trailPath */.yg)(log, shell), shell.now);
const lineFor = (name, { denied, reviewed }) => (0,entry/* entryOf */.M)(`hook ${name}`, denied === null ? "no objection" : "denied", {
    place: reviewed?.place ?? null,
    state: reviewed?.state ?? null,
    plan: reviewed?.plan ?? null,
    verdict: reviewed?.review.verdict ?? null,
    digest: reviewed?.review.digest ?? null,
    counts: reviewed?.review.counts ?? null,
    agreed: agreedIn(reviewed?.review ?? null),
});
const agreedIn = (review) => review?.override ? { by: review.override.by, how: "consent" } : null;
function circumstancesOf(request, settings, shell, signal) {
    const home = shell.env.HOME ?? shell.env.USERPROFILE ?? null;
    const place = request.kind === "command" ? request.folder : null;
    const top = (0,working_copy/* topOf */.H)(place ?? shell.cwd);
    const { trusted, own } = (0,policy_places/* policyPlaces */.n)(settings.policy, { cwd: shell.cwd, top, env: shell.env });
    const signers = settings.signers === undefined ? null : (0,external_node_path_.resolve)(shell.cwd, settings.signers);
    const guarded = [trusted, own, signers, trailIn(settings, shell)].filter((path) => path !== null);
    return {
        world: { home, own: guarded, scriptAt: scriptAt, entriesOf: entriesOf },
        hidden: hiddenIn(shell.env),
        // Loaded only here: few commands apply a plan.
        judge: async (plan) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(902), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 648))).judge(plan, settings, shell, signal),
    };
}
/** Null: it has no place, which the line that can't be written will say. */
function trailIn({ log }, shell) {
    try {
        return (0,trail/* trailPath */.yg)(log, shell);
    }
    catch {
        return null;
    }
}
/** What the agent's own environment puts behind Terraform's verbs. */
const hiddenIn = (env) => new Map(Object.entries(env).filter((pair) => pair[0].startsWith("TF_CLI_ARGS") && pair[1] !== undefined));

// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/keyboard/hook/usage.js





const HOOK_OPTIONS = {
    policy: {
        type: "string",
        value: "FILE",
        says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
    },
    terraform: { type: "string", value: "CMD", says: "program that shows saved plans (default: terraform, or tofu)" },
    consent: {
        type: "string",
        multiple: true,
        value: "FILE",
        says: "where a person's signed consent may lie; a plan that it covers may be applied (agree --help); may stand several times",
    },
    signers: {
        type: "string",
        value: "FILE",
        says: "whose signatures count (default: override.signers of the policy, never of the repository's own)",
    },
    log: trail/* TRAIL_OPTION */.$d,
    install: { type: "boolean", says: "write the hook into the agent's configuration, after a question" },
    uninstall: { type: "boolean", says: "take it out again" },
    try: { type: "string", value: "COMMAND", says: "show the answer to a command, without an agent" },
    user: { type: "boolean", says: "install for all projects of this user, not for this folder" },
    command: { type: "string", value: "CMD", says: "how the agent starts destroy-guard (default: destroy-guard)" },
    yes: { type: "boolean", says: "install or uninstall without asking" },
    ...options/* HELP */._$,
};
const HOOK_SAYS = "answers a coding agent before it runs a command";
const HOOK_USAGE = (0,usage/* usageOf */.F)({
    name: "hook",
    says: HOOK_SAYS,
    forms: ["AGENT", "AGENT --install | --uninstall [--user] [--command CMD] [--yes]", "AGENT --try 'COMMAND'"],
    text: `  AGENT is ${(0,quantity/* listed */.KE)(agents/* AGENT_NAMES */.RO, "or")}. Its question is read from
  standard input.

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the cloud
  without Terraform.

EXIT CODES
  As the agent wants them. With --try: 0 no objection, 1 denied.`,
    options: HOOK_OPTIONS,
    examples: ["destroy-guard hook claude --install", "destroy-guard hook claude --try 'terraform destroy'"],
});

;// CONCATENATED MODULE: ./build/keyboard/hook/command.js







/**
 * `hook AGENT`. Wrong usage ends with 2, by which every agent stops the command: a hook that is configured wrong lets
 * nothing through.
 */
async function hookCommand(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, HOOK_OPTIONS, "hook");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, HOOK_USAGE);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
        throw (0,options/* usageError */.Wp)(`hook takes one agent: ${(0,quantity/* listed */.KE)(agents/* AGENT_NAMES */.RO, "or")}`, "hook");
    if (!(0,agents/* isAgent */.yh)(name))
        throw (0,options/* noSuch */.jl)("agent", name, agents/* AGENT_NAMES */.RO, "hook");
    const { policy, terraform, consent = [], signers, log } = values;
    const settings = { policy, terraform, consent, signers, log };
    const modes = [values.install, values.uninstall, values.try].filter((mode) => mode !== undefined);
    if (modes.length > 1)
        throw (0,options/* usageError */.Wp)("--install, --uninstall and --try exclude each other", "hook");
    if (values.try !== undefined)
        return tryCommand(values.try, settings, shell);
    if (modes.length === 0)
        return answer(name, settings, shell);
    // Loaded only here: an answer must come soon.
    const { install } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 875));
    return install(name, { ...values, uninstall: values.uninstall === true }, shell);
}
async function answer(name, settings, shell) {
    const { code, stdout, stderr } = await answerOf(name, settings, shell);
    if (stdout !== "")
        shell.stdout.write(stdout);
    if (stderr !== "")
        shell.stderr.write(stderr);
    release(shell.stdin);
    return code;
}
/** An agent that leaves standard input open would keep this process waiting, although the answer is given. */
function release(stdin) {
    if ("destroy" in stdin && typeof stdin.destroy === "function")
        stdin.destroy();
}
async function tryCommand(command, settings, shell) {
    const request = { kind: "command", command, folder: shell.cwd, dialect: "shell" };
    const { denied } = await decisionOn(request, settings, shell, new AbortController().signal);
    if (denied === null)
        return (0,cli_shell/* print */.yy)(shell, "no objection\n");
    shell.stdout.write(`denied: ${denied}\n`);
    return verdict/* EXIT */.dc.blocked;
}
const HOOK = {
    says: HOOK_SAYS,
    usage: HOOK_USAGE,
    options: HOOK_OPTIONS,
    words: agents/* AGENT_NAMES */.RO,
    run: hookCommand,
};


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ guardedUnder),
/* harmony export */   K7: () => (/* binding */ holdsState),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   uc: () => (/* binding */ takesState),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   ze: () => (/* binding */ guardedAs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Files that this guard rests on, wherever they are. Paths with slashes, `~` resolved. */
const GUARD = /(^|\/)(\.claude\/settings(\.local)?\.json|\.codex\/(hooks\.json|config\.toml)|\.github\/hooks(\/[^/]*\.json)?|\.copilot\/hooks(\/.*)?|\.gemini\/settings\.json|\.cursor\/hooks\.json|\.github\/destroy-guard\.ya?ml|allowed_signers|destroy-guard\/(policy\.ya?ml|log\.jsonl)|bin\/destroy-guard(\.cmd|\.ps1)?|node_modules\/destroy-guard(\/.*)?)$/i;
/** Folders in which such files are: taking them away takes the guard away. */
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|(\.config|state)\/destroy-guard)$/i;
/** What a path is, where it is one that an agent has to leave alone. `own`: this guard's policy, wherever it is. */
const guardedAs = (path, own) => namedAs(path, own) ?? namedAs(realPath(path), own);
/** Where a path leads, behind all links; the path itself where nothing lies there. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function namedAs(path, own) {
    const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
    if (/\.tfstate/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(plain)))
        return "state";
    if (/(^|\/)\.terraform(\/|$)/i.test(plain))
        return "terraform-folder";
    return GUARD.test(plain) || own.some((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(plain)) ? "guard" : null;
}
/** The same for a path that goes away with everything in it. */
function guardedUnder(path, own) {
    const direct = guardedAs(path, own);
    if (direct !== null)
        return direct;
    const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
    if (holdsState(path))
        return "state";
    const isAbove = own.some((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file).startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(plain)}/`));
    return isAbove || GUARD_FOLDER.test(plain) ? "guard" : null;
}
/** Folders that are large, and never hold a root. */
const SKIPPED = new Set(["node_modules", ".git", ".venv", "venv"]);
/** Whether a state lies in a folder. Looks only so deep and so far: the answer must come soon. */
function stateIn(folder, depth, budget) {
    for (const entry of entriesOf(folder)) {
        if (budget.left-- <= 0)
            return false;
        if (/\.tfstate/i.test(entry.name))
            return true;
        if (depth > 0 &&
            entry.isDirectory() &&
            !SKIPPED.has(entry.name) &&
            stateIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth - 1, budget))
            return true;
    }
    return false;
}
/** Whether a state lies in a folder, or not far below it. */
const holdsState = (path) => stateIn(path, 4, { left: 3000 });
/** A folder that can't be read, or is none, has nothing in it that could be taken away. */
const entriesOf = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** What a pattern of one folder may match: what lies there, and the names under which a state lies anywhere. */
function matching(pattern, folder) {
    const sign = segmentPattern((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pattern));
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pattern);
    const place = folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, parent);
    const there = place === null || /[*?[]/.test(parent) ? [] : entriesOf(place).map(({ name }) => name);
    const usual = place === null ? ["terraform.tfstate", "terraform.tfstate.backup"] : [];
    return [...there, ...usual]
        .filter((name) => sign.test(name) && (!name.startsWith(".") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pattern).startsWith(".")))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place ?? parent, name));
}
/** Whether a pattern of names takes in a state. */
const takesState = (pattern) => ["terraform.tfstate", "terraform.tfstate.backup"].some((name) => segmentPattern(pattern).test(name));
const segmentPattern = (text) => new RegExp(`^${text
    .replace(/[\\^$.|+()]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".")
    .replace(/\[!/g, "[^")}$`, "is");


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

/***/ 5429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ mentionsChange),
/* harmony export */   W$: () => (/* binding */ mayTakeState),
/* harmony export */   XU: () => (/* binding */ mentionsState),
/* harmony export */   ib: () => (/* binding */ mentionsTerraform)
/* harmony export */ });
/**
 * Looks for Terraform in text that is no shell: a program in another language, a string that something else will run.
 * Such text is not read for certain. It only has to hold a name, and near it a verb that changes something.
 */
const NAME = "(?<![a-z0-9])(?:terraform|opentofu|tofu|terragrunt)(?![a-z])";
const VERB = [
    "(?<![\\w-])(?:apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|replace-provider)(?![\\w-])",
    "(?<![\\w-])state\\W{1,6}(?:rm|mv|push)(?!\\w)",
    "(?<![\\w-])workspace\\W{1,6}delete(?!\\w)",
    "-(?:migrate-state|reconfigure|force-copy)",
].join("|");
const ANY = new RegExp(NAME, "i");
const CHANGE = new RegExp(`${NAME}[^]{0,80}?(?:${VERB})`, "i");
/** Quotes and escapes that a language takes away. */
const bare = (text) => text.replace(/\\\r?\n/g, "").replace(/["'`\\^]/g, "");
const mentionsTerraform = (text) => ANY.test(bare(text));
/** A name, and near it a verb that changes something. */
const mentionsChange = (text) => CHANGE.test(bare(text));
/** A name, or a pattern of names, that may be a state's: `terraform.{tfstate,tf}`, `*.tfst*`, `*state`, `terra*`. */
const mayTakeState = (text) => mentionsState(text) || /tfst|[*?]state(?![\w.])|(?<![\w/])terra[^\s/]*\*(?!\.)/i.test(bare(text));
/** The state, or the folder in which Terraform keeps it. */
const mentionsState = (text) => /\.tfstate|\.terraform(?![\w-])/i.test(bare(text));


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   FC: () => (/* binding */ NEVER_NESTED),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   IZ: () => (/* binding */ XARGS_VALUE),
/* harmony export */   ND: () => (/* binding */ isInert),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   V4: () => (/* binding */ WRAPPERS),
/* harmony export */   cF: () => (/* binding */ terraformName),
/* harmony export */   g6: () => (/* binding */ isSetup),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   q1: () => (/* binding */ INTERPRETERS),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/**
 * Programs by what they do with their arguments. A name that is in none of these tables is one that may run its
 * arguments: Terraform is looked for among them all.
 */
/** Run what their arguments name, in the same folder and on the same machine. */
const WRAPPERS = new Set(`command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf setsid caffeinate chronic unbuffer
  noglob nocorrect chrt taskset busybox toybox - aws-vault op doppler chamber`.split(/\s+/));
/** Shells, which read a script. */
const SHELLS = new Set("sh bash zsh dash ash ksh mksh fish rbash".split(" "));
/** Take a program as text, on the command line or on standard input. */
const INTERPRETERS = /^(python|python2|python3|node|nodejs|deno|bun|ruby|perl|php|lua|ssh|docker|podman|kubectl|at|batch|crontab|make|gmake|tmux|screen|m4|ed|ex|vi|vim|nvim|sqlite|psql|mysql|gdb|lldb|sftp)[\d.]*$/;
/** Their arguments are data: nothing that stands there is run. */
const INERT = new Set(`: true false echo printf pwd ls ll dir tree cat bat tac head tail less more wc sort uniq cut tr nl grep egrep fgrep rg
  ag ack test [ which whereis type whatis man help tldr mkdir touch stat file du df diff cmp comm jq yq basename
  dirname realpath readlink seq sleep date id whoami hostname uname printenv md5sum sha1sum sha256sum shasum base64 xxd
  od strings gh glab tflint tfsec checkov trivy infracost tfenv tofuenv tfswitch code set shopt umask ulimit wait jobs
  return exit break continue shift kill brew apt apt-get dnf yum apk pip pip3 npm pnpm yarn cargo chmod chown open
  terraform-docs terraform-ls jobs bg fg history`.split(/\s+/));
/** Those of git whose arguments are names, messages and paths. */
const INERT_GIT = new Set(`add commit log show diff status branch push pull fetch tag merge blame grep ls-files rev-parse remote describe
  shortlog switch stash reset cherry-pick revert init clone`.split(/\s+/));
/** Package programs that also run things: `npm exec`, `yarn dlx`, `npm run`. */
const RUNNING = /^(exec|x|dlx|run|run-script|start|test|-c|--call)$/;
function isInert(program, args) {
    const [first] = args;
    if (program === "git")
        return first !== undefined && first.text !== null && INERT_GIT.has(first.text);
    if (/^(npm|pnpm|yarn|cargo)$/.test(program))
        return !args.some(({ text }) => text === null || RUNNING.test(text));
    if (program === "gh" && args.some(({ text }) => /^(codespace|cs|alias|extension)$/.test(text ?? "")))
        return false;
    // All of them can be told to start a program: `rg --pre`, `sort --compress-program`, `man -P`, `less +!…`.
    if (args.some(({ text }) => text !== null && /^(--pre\b|--compress-program|-P|--pager|\+)/.test(text)))
        return false;
    return INERT.has(program);
}
/**
 * Beside an apply in one command these can't change a plan file: they write nowhere but to where they are redirected.
 */
const QUIET = new Set(`: true false echo printf pwd ls cat head tail grep egrep rg wc cut tr test [ jq tee sleep date cd pushd
  export set unset exit command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf return
  aws-vault op doppler chamber`.split(/\s+/));
/** The file name of a program, without what does not change which program it is. */
const baseName = (program) => program
    .replace(/^=/, "") // zsh: the path of the program of this name
    .replace(/^.*[/\\]/s, "")
    .replace(/\.(exe|cmd|bat)$/i, "")
    .toLowerCase();
const TERRAFORM = /^(terraform|tofu|opentofu|terragrunt|tf|tg)([-_.@]?v?\d[\w.-]*)?$/;
/** `terraform`, `tofu` or `terragrunt`, whatever the spelling; null for any other program. */
function terraformName(program) {
    const found = TERRAFORM.exec(baseName(program))?.[1];
    if (found === undefined)
        return null;
    return found === "terragrunt" || found === "tg" ? "terragrunt" : found.endsWith("tofu") ? "tofu" : "terraform";
}
/**
 * The same in an image's name: `hashicorp/terraform:1.9`, `ghcr.io/opentofu/opentofu@sha256:…`, `nixpkgs#terraform`.
 */
const imageName = (word) => terraformName(word
    .replace(/^.*#/s, "")
    .replace(/@sha256:.*$/s, "")
    .replace(/[:@][\w.-]+$/, ""));
/** Words that stand among the arguments of many programs, and are builtins of a shell, which only a shell runs. */
const NEVER_NESTED = new Set(`cd pushd chdir popd export declare typeset local readonly read mapfile readarray getopts unset let source . trap alias
  hash - command builtin exec op time`.split(/\s+/));
/** What these print is made to be evaluated, and sets up a shell. */
const SETUP = /^["']?\$\((ssh-agent|\S*brew shellenv|direnv (hook|export)|mise (activate|env)|pyenv|rbenv|nodenv|fnm env|starship init|zoxide init|opam env|conda shell\.\w+|minikube docker-env)\b[\w\s.,=/-]*\)["']?$/;
const isSetup = (raw) => SETUP.test(raw);
/** Options that let a program run elsewhere. */
const ELSEWHERE = /^(-C|-D|-i|-S|--chdir|--cwd|--login|--split-string)/;
/** Options of xargs that take the next word. */
const XARGS_VALUE = /^(-[0rtpxo]*[adEILnPsJRS]|--(arg-file|delimiter|max-args|max-procs|max-chars|process-slot-var))$/;


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
/** Where the policies of a command at the keyboard are (docs/agents.md). `named`: by the option `--policy`. */
function policyPlaces(named, { cwd, top, env }) {
    const explicit = named ?? given(env.DESTROY_GUARD_POLICY);
    const users = usersPolicy(env);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, IN_REPOSITORY);
    return {
        trusted: explicit === undefined ? (users !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(users) ? users : null) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, explicit),
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


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** Text in the columns of a terminal. For visible text without escape sequences: colours are put on afterwards. */
/** Running text is hard to read in longer lines, and can't be set in shorter ones. */
const WIDEST = 100;
const NARROWEST = 24;
/** The width in which text is set on a terminal of so many columns. */
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
/** How many columns a text takes: two for East Asian characters and emoji, none for combining marks. */
const columnsOf = (text) => {
    let columns = 0;
    for (const char of text)
        columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return columns;
};
/** A word that is wider than a line is broken where its parts end, or anywhere. */
const broken = (word, width) => {
    const pieces = [];
    let piece = "";
    let breakAt = 0;
    for (const char of word) {
        if (columnsOf(piece + char) > width) {
            const at = breakAt > 0 ? breakAt : piece.length;
            pieces.push(piece.slice(0, at));
            piece = piece.slice(at);
            breakAt = 0;
        }
        piece += char;
        if (/[./[\]_-]/.test(char) && columnsOf(piece) > width / 2)
            breakAt = piece.length;
    }
    return [...pieces, piece];
};
/** Lines of at most `width` columns, broken at spaces; a single space stands between words. */
const wrapped = (text, width) => {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((one) => (columnsOf(one) > width ? broken(one, width) : [one]))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (columnsOf(longer) <= width)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
};
/** At most `width` columns, cut in the middle. */
const fitted = (text, width) => {
    let fit = width;
    let short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    while (columnsOf(short) > width && fit > 1) {
        fit -= 1;
        short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    }
    return short;
};


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* unused harmony export isPlural */
/** Numbers as people write them. */
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
/** What follows the noun itself: `expiry rules | of a bucket`. */
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/i;
/** End like plurals, and are none. */
const SINGULAR = new Set(["analytics", "kubernetes", "alias", "canvas"]);
/** Can't be counted: `versioning of a bucket`. */
const UNCOUNTED = new Set(["access", "encryption", "logging", "monitoring", "protection", "replication", "versioning"]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
/** `expiry rules of a bucket`, `backups`. */
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
/** The form of a verb that fits what a thing is called: `is` or `are`. */
const verb = (noun, one, many) => (isPlural(noun) ? many : one);
/** `a relational database`, `an index`, `an RDS cluster`; plurals and what can't be counted have no article. */
const withArticle = (noun) => {
    if (isPlural(noun) || UNCOUNTED.has(headOf(noun)))
        return noun;
    const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
    return `${vowel ? "an" : "a"} ${noun}`;
};
/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
/** The first letter as a capital: for the start of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ uncommanded),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RD: () => (/* binding */ unpinged),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony exports shownInCode, htmlCode */
/**
 * Text that somebody else chose: addresses, types, file names, reasons, logins. Whoever writes a pull request chooses
 * the keys of a `for_each`, and with them what stands in our comment, in a terminal and in the log of a job.
 *
 * Every function here takes raw text and gives back text that is inert in one place, and only there.
 */
/**
 * What can't be seen, or changes how its neighbours are seen: control and escape characters, bidi controls, zero-width
 * and other default-ignorable characters, the byte order mark, line and paragraph separators, spaces that are not the
 * plain one, private use, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
const codePoint = (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
/**
 * One line in which everything can be seen: `\n`, `\u202e`, `\u{e0001}`.
 * `##[` is broken up too: the runner of GitHub Actions obeys `##[command]` wherever it stands in a line
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
/** No HTML comment can begin or end, so no text can pass for the marker by which the action finds its own comment. */
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
/** The text as it will be read inside a Markdown code span. */
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/**
 * A Markdown code span. Nothing in it is read as Markdown, since its fence is longer than any run of backticks inside.
 * Not for tables (`codeCell`) and not for HTML (`htmlCode`).
 */
const inlineCode = (text) => {
    const shown = shownInCode(text);
    if (shown === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(shown) + 1);
    // CommonMark takes one space off both ends if there is one at both, unless there is nothing else.
    const padded = /^`|`$|^ .*[^ ].* $/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
};
/** The same inside a table's cell, where a pipe ends the cell even in code, unless a backslash stands before it. */
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const HTML = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
const escapedMarkup = (text) => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
/** Code inside an HTML block such as `<summary>`, where Markdown is not read. */
const htmlCode = (text) => `<code>${escapedMarkup(shownInCode(text))}</code>`;
/**
 * Text of XML, in an element or an attribute. Two more characters are not allowed in it:
 * https://www.w3.org/TR/xml/#charsets
 */
const xmlText = (text) => escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));
const JOINER = "&#8288;"; // WORD JOINER: can't be seen, and breaks up what GitHub would turn into a link or a mention
/**
 * Running text in Markdown, for words of the catalogue and the policy, which are trusted but not written as Markdown.
 * Formatting, HTML, links, mentions, references to issues and emoji codes stay text. Never at the start of a line: `1.`
 * would begin a list.
 */
const prose = (text) => shownInCode(text)
    .replace(/[\\`*_[\]<>&|~$#]/g, "\\$&")
    .replace(/#(?=\d)/g, `#${JOINER}`) // before all others, whose joiner has a number sign of its own
    .replaceAll("@", `@${JOINER}`)
    .replaceAll("://", `:${JOINER}//`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`)
    .replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`)
    .replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
/** A login or team in Markdown that nobody is notified by: neither alive nor with its `@`. */
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
/** One line for a terminal: no escape sequence survives. */
const terminalText = visible;
/** A line that begins with `::` is a command to the runner, whatever white space stands before it. */
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
/** Text for the log of a job: its own line breaks stay, no line is a command. `core.info` escapes nothing by itself. */
const logText = (text) => text
    .split("\n")
    .map((line) => uncommanded(visible(line)))
    .join("\n");
/**
 * The same JSON with everything unseen as `\uXXXX`, so that it can be printed: only strings can hold such characters.
 */
const printableJson = (json) => json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""))
    .replaceAll("##[", "\\u0023#[");
/** At most `width` characters, cut in the middle: the start names the module, the end the object. For visible text. */
const cut = (text, width) => {
    const chars = [...text];
    if (chars.length <= width)
        return text;
    const end = Math.floor((width - 1) / 2);
    return `${chars.slice(0, width - 1 - end).join("")}…${chars.slice(chars.length - end).join("")}`;
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ nearTypes),
/* harmony export */   yS: () => (/* binding */ nearWords)
/* harmony export */ });
/* unused harmony export distance */
/**
 * The names that a mistyped name was probably meant to be.
 *
 * Our own, since the small libraries for it (leven, fastest-levenshtein) count two letters that changed places as two
 * mistakes: with them "hihg" would be as far from "high" as "hits" is, and no longer near it.
 */
/**
 * How many letters were added, left out, taken for another, or changed places with their neighbour (optimal string
 * alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Above `most` only that it is above.
 */
function distance(a, b, most = Number.POSITIVE_INFINITY) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const changed = last[j - 1] + (isSame ? 0 : 1);
            const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** `atLeast`, `at-least` and `at_least` are one word to somebody who mistypes. */
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
/**
 * Of a few words that are allowed, those that `word` was probably meant to be: all that are nearest to it, at most
 * three, in their own order; or none. A third of the letters may be wrong.
 */
function nearWords(word, allowed) {
    const given = plain(word);
    if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD)
        return [];
    const scored = allowed
        .map((candidate) => ({ candidate, off: wordDistance(given, plain(candidate)) }))
        .filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
    const best = Math.min(...scored.map(({ off }) => off));
    return scored
        .filter(({ off }) => off === best)
        .map(({ candidate }) => candidate)
        .slice(0, MOST_WORDS);
}
/** `warning` is near `warn` because one begins with the other. */
const wordDistance = (a, b) => {
    const begins = a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
    return begins ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
const MOST_TYPES = 5;
/** `aws_db_inst`: more than the prefix of a provider, which thousands of types share. */
const PART_OF_A_TYPE = /^[^_]+_./;
/**
 * Of thousands of resource types, those that `type` was probably meant to be, the nearest first and at most five: by
 * spelling, with the provider's prefix left out (`db_instance`), or with its end left out (`aws_db_inst`). A sixth of
 * the letters may be wrong, but always two.
 */
function nearTypes(type, known) {
    const most = Math.max(2, Math.floor(type.length / 6));
    const isPart = PART_OF_A_TYPE.test(type);
    const isMeant = (one) => one.endsWith(`_${type}`) || (isPart && one.startsWith(type));
    return known
        .map((one) => ({ one, off: isMeant(one) ? one.length / 1000 : distance(type, one, most) }))
        .filter(({ off }) => off <= most)
        .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
        .slice(0, MOST_TYPES)
        .map(({ one }) => one);
}


/***/ })

};
