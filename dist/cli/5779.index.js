export const id = 5779;
export const ids = [5779];
export const modules = {

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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HOOK: () => (/* binding */ HOOK)
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
const BUILDS = /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|(?:&|(?:^|[;|{(])\s*\.)\s*[($"']|\[char\]|\[(system\.)?diagnostics\.process\]|%\w+:|%\w+%\w|\w%\w+%|(?:^|[&|(]|\bcall)\s*%\w+%|!\w+!|for\s+\/f/i;
/** Signs that both shells take away. */
const bare = (text) => text.replace(/["'`^]/g, "");
function readPowerShell(command, folder, hidden = new Map()) {
    const text = bare(command);
    if (PLAIN.test(command.trim())) {
        const [program = "", ...args] = command.trim().split(/ +/);
        const name = (0,programs/* terraformName */.cF)(program);
        if (name !== null)
            return [call(name, args, folder, hidden)];
        if ((program === "git" && (0,programs/* isInert */.ND)(program, args.map(word/* known */.eO))) ||
            /^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|rg|select-string|findstr)$/.test((0,programs/* baseName */.Fl)(program)))
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
const call = (program, args, folder, hidden) => ({
    kind: "call",
    program,
    args: args.map(word/* known */.eO),
    folder,
    maybe: false,
    unsure: null,
    hidden,
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
    const more = quoted(args.args);
    if (typeof command === "string")
        return more === null ? command : `${command} ${more}`;
    return quoted(command);
}
/** Words of a list, for a shell; null where it is none. */
const quoted = (words) => Array.isArray(words) && words.every((word) => typeof word === "string")
    ? words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ")
    : null;
/** Where the command runs: the tool's own folder, else the session's, else the only workspace there is. */
function folderIn(args, input) {
    const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
    const session = [textIn(input, "cwd"), roots.length === 1 ? roots[0] : undefined].find((path) => typeof path === "string" && path !== "");
    const own = textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
    if (own === undefined || own === "")
        return session ?? null;
    return session === undefined ? null : (0,files/* walked */.xQ)(session, own);
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
        return { found: readPowerShell(command, folder, hidden), writers: [], written: [] };
    // Loaded only here, since few runs of the program read shell.
    const { readCommand } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3076)]).then(__webpack_require__.bind(__webpack_require__, 3076));
    return readCommand(command, { folder, hidden }, world);
}
/** Every plan is reviewed, and the first that blocks is the answer. */
async function onPlans(plans, read, { judge }) {
    let last = null;
    for (const { plan, folder, program } of plans) {
        const others = othersIn(read, (0,files/* walked */.xQ)(folder, plan));
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
    const redirected = written.filter((path) => path === null || (0,files/* isSameFile */.Dl)(path, plan)).map(() => "a redirection");
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
    // As a shell tells a program from a script: by its first line. In all others it passes over a NUL.
    const line = bytes.indexOf("\n");
    const first = line < 0 ? bytes : bytes.subarray(0, line);
    return first.includes(0) ? null : bytes.toString("utf8").replaceAll("\0", "");
}

// EXTERNAL MODULE: ./build/keyboard/hook/shell/state.js
var state = __webpack_require__(9774);
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
    const top = (0,working_copy/* topOf */.HX)(place ?? shell.cwd);
    const { trusted, own } = (0,policy_places/* policyPlaces */.n)(settings.policy, { cwd: shell.cwd, top, env: shell.env });
    const signers = settings.signers === undefined ? null : (0,external_node_path_.resolve)(shell.cwd, settings.signers);
    const guarded = [trusted, own, signers, trailIn(settings, shell)].filter((path) => path !== null);
    return {
        world: { home, own: guarded, scriptAt: scriptAt, entriesOf: entriesOf },
        hidden: hiddenIn(shell.env),
        // Loaded only here: few commands apply a plan.
        judge: async (plan) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(948), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(4946), __webpack_require__.e(3299), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 648))).judge(plan, settings, shell, signal),
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
/** What the agent's own environment puts behind Terraform's verbs, and tells Terragrunt. */
const hiddenIn = (env) => new Map(Object.entries(env).filter((pair) => (0,state/* isHidden */.dK)(pair[0]) && pair[1] !== undefined));

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
const hookUsage = () => (0,usage/* usageOf */.F)({
    name: "hook",
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
        return (0,cli_shell/* print */.yy)(shell, hookUsage());
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
    const { install } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 191));
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
    usage: hookUsage,
    options: HOOK_OPTIONS,
    words: agents/* AGENT_NAMES */.RO,
    run: hookCommand,
};


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

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ setVariable),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   Z4: () => (/* binding */ namesProgram),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   mT: () => (/* binding */ SOME_INPUT),
/* harmony export */   pK: () => (/* binding */ NO_INPUT),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);



const NO_INPUT = { piped: false, text: null, raw: "" };
const SOME_INPUT = { piped: true, text: null, raw: "" };
const copyOf = (state, changes = {}) => ({
    ...state,
    variables: new Map(state.variables),
    hidden: new Map(state.hidden),
    ...changes,
});
const unclear = ({ findings, strict }, what, shown) => {
    if (strict)
        findings.found.push({ kind: "unclear", what, shown });
};
const surroundings = (state) => ({
    home: state.world.home,
    variable: (name) => {
        const own = state.variables.get(name);
        if (own !== undefined)
            return own;
        if (name === "HOME" && state.world.home !== null)
            return { value: state.world.home, whole: true };
        return name === "PWD" && state.folder !== null ? { value: state.folder, whole: true } : _word_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    },
});
/** Variables that change what Terraform or Terragrunt runs, and where, or what it is called with. */
const isHidden = (name) => /^(TF_CLI_ARGS|TG_|TERRAGRUNT_)/.test(name);
/** Variables in which programs look for the name of another: once exported, `PAGER=…` needs no command behind it. */
const namesProgram = (name) => /PAGER$|EDITOR$|^(VISUAL|BROWSER|SHELL|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_\w+)$/.test(name);
function setVariable(state, name, variable) {
    const value = state.conditional ? _word_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV : variable;
    state.variables.set(name, value);
    if (isHidden(name))
        state.hidden.set(name, value.value);
}
/**
 * Where a `cd` leads. Null where that is not certain: the folder may be missing, and then the next command runs here.
 */
const enter = (state, target, isFolder) => {
    const path = target === null || state.folder === null || state.variables.has("CDPATH") ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(state.folder, target);
    // Behind a link `..` leads elsewhere with `cd -P`, and to all programs.
    const isSame = path !== null && isFolder(path) && (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path) === (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .walked */ .xQ)(state.folder ?? "", target ?? ""));
    state.folder = isSame ? path : null;
    state.near = state.folder ?? state.near;
};


/***/ })

};
