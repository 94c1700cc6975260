const require_ended = require("./cli-ended.js");
const require_main = require("./index.js");
const require_quantity = require("./report-quantity.js");
const require_fault = require("./domain-fault.js");
const require_working_copy = require("./input-working-copy.js");
const require_entry = require("./keyboard-trail-entry.js");
const require_trail = require("./keyboard-trail.js");
const require_found = require("./input-found.js");
const require_account = require("./keyboard-account.js");
const require_terraform = require("./keyboard-hook-terraform.js");
let node_process = require("node:process");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/keyboard/hook/agents.ts
const SILENT = {
	code: 0,
	stdout: "",
	stderr: ""
};
const json = (value) => `${JSON.stringify(value)}\n`;
const byExitCode = (reason) => ({
	code: 2,
	stdout: "",
	stderr: `${reason}\n`
});
const TIMEOUT = 30;
const claudeEntry = (matcher) => (command) => ({
	matcher,
	hooks: [{
		type: "command",
		command,
		timeout: TIMEOUT
	}]
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
			afterwards: "Start Claude Code again: it reads its hooks when a session starts. /hooks shows them."
		}
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
			afterwards: "Open /hooks in Codex and trust the new hook: until then Codex skips it."
		}
	},
	copilot: {
		title: "GitHub Copilot (CLI and cloud agent)",
		deny: (reason) => ({
			code: 0,
			stdout: json({
				permissionDecision: "deny",
				permissionDecisionReason: reason
			}),
			stderr: ""
		}),
		pass: SILENT,
		place: {
			project: ".github/hooks/destroy-guard.json",
			user: ".copilot/hooks/destroy-guard.json",
			frame: { version: 1 },
			path: ["hooks", "preToolUse"],
			entry: (command) => ({
				type: "command",
				bash: command,
				powershell: command.replace(/ \|\| exit 2$/, ""),
				timeoutSec: TIMEOUT
			}),
			afterwards: "The cloud agent takes it from the default branch, and needs destroy-guard in its environment (copilot-setup-steps.yml)."
		}
	},
	gemini: {
		title: "Gemini CLI",
		deny: (reason) => ({
			code: 0,
			stdout: json({
				decision: "deny",
				reason
			}),
			stderr: ""
		}),
		pass: {
			code: 0,
			stdout: "{}\n",
			stderr: ""
		},
		place: {
			project: ".gemini/settings.json",
			user: ".gemini/settings.json",
			frame: {},
			path: ["hooks", "BeforeTool"],
			entry: (command) => ({
				matcher: "run_shell_command|write_file|replace",
				hooks: [{
					name: "destroy-guard",
					type: "command",
					command,
					timeout: TIMEOUT * 1e3
				}]
			}),
			afterwards: "Gemini CLI runs the hooks of a project only in folders that it trusts."
		}
	},
	cursor: {
		title: "Cursor",
		deny: (reason) => ({
			code: 0,
			stdout: json({
				permission: "deny",
				user_message: reason,
				agent_message: reason
			}),
			stderr: ""
		}),
		pass: {
			code: 0,
			stdout: "{}\n",
			stderr: ""
		},
		place: {
			project: ".cursor/hooks.json",
			user: ".cursor/hooks.json",
			frame: { version: 1 },
			path: ["hooks", "beforeShellExecution"],
			entry: (command) => ({
				command,
				timeout: TIMEOUT,
				failClosed: true
			}),
			afterwards: "Cursor's settings show under Hooks whether it was loaded."
		}
	}
};
const AGENT_NAMES = Object.keys(AGENTS);
const isAgent = (name) => Object.hasOwn(AGENTS, name);
const agentNamed = (name) => AGENTS[name];
// src/keyboard/hook/archives.ts
const LONGEST$2 = 2e3;
function entriesOf(path) {
	if (!require_found.isFile(path)) return null;
	const [program, args] = /\.(zip|jar)$/i.test(path) ? ["unzip", ["-Z1", path]] : ["tar", ["-tf", path]];
	const { status, stdout } = (0, node_child_process.spawnSync)(program, args, {
		encoding: "utf8",
		timeout: LONGEST$2,
		maxBuffer: 1 << 24,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return status === 0 ? stdout.split("\n") : null;
}
// src/keyboard/hook/shell/mention.ts
const NAME = "(?<![a-z0-9])(?:terraform|opentofu|tofu|terragrunt)(?![a-z])";
const VERB = [
	"(?<![\\w-])(?:apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|replace-provider)(?![\\w-])",
	"(?<![\\w-])state\\W{1,6}(?:rm|mv|push)(?!\\w)",
	"(?<![\\w-])workspace\\W{1,6}delete(?!\\w)",
	"-(?:migrate-state|reconfigure|force-copy)"
].join("|");
const ANY$1 = new RegExp(NAME, "i");
const CHANGE = new RegExp(`${NAME}[^]{0,80}?(?:${VERB})`, "i");
const bare$1 = (text) => text.replace(/\\\r?\n/g, "").replace(/["'`\\^]/g, "");
const mentionsTerraform = (text) => ANY$1.test(bare$1(text));
const leadsToTerraform = (names) => /(?<![a-z])(terraform|opentofu|tofu|terragrunt|tf|tg)(?![a-z])/i.test(names);
const mentionsChange = (text) => CHANGE.test(bare$1(text));
const mayTakeState = (text) => mentionsState(text) || /tfst|[*?]state(?![\w.])|(?<![\w/])terra[^\s/]*\*(?!\.)/i.test(bare$1(text));
const mentionsState = (text) => /\.tfstate|\.terraform(?![\w-])/i.test(bare$1(text));
const GUARD = new RegExp(`(?<![\\w-])\\.(?:claude|codex|gemini|cursor|copilot)(?:/(?:(?:settings|hooks|config\\.toml|\\*)\\S*)?)?(?=[\\s"'\`;|&(){},\\\\]|$)`, "i");
const mentionsGuard = (text) => GUARD.test(text);
const RUNS = /(?:^|[;&|(])\s*(?:make|just|task|mise|rake|invoke|inv|nox|tox|gradle|mage|nx|npx|poe|composer|act|python[\d.]*|node|ruby|perl|php|deno|tsx|(?:npm|pnpm|yarn|bun|uv|poetry|pdm|hatch) run)\s+\S|(?:^|[\s=:!|;&(/])(?:(?:ba|z|da|k|a)?sh|source)\s+\S|(?:^|[\s=:!|;&(])\.{1,2}\/\S/m;
const runsMore = (text) => RUNS.test(text);
// src/keyboard/hook/powershell.ts
const PLAIN = /^[\w./\\:=@+,~ -]+$/;
const BUILDS = /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|(?:&|(?:^|[;|{(])\s*\.)\s*[($"']|\[char\]|\[(system\.)?diagnostics\.process\]|%\w+:|%\w+%\w|\w%\w+%|(?:^|[&|(]|\bcall)\s*%\w+%|!\w+!|for\s+\/f/i;
const bare = (text) => text.replace(/["'`^]/g, "");
function readPowerShell(command, folder, hidden = new Map()) {
	const text = bare(command);
	if (PLAIN.test(command.trim())) {
		const [program = "", ...args] = command.trim().split(/ +/);
		const name = require_terraform.terraformName(program);
		if (name !== null) return [call(name, args, folder, hidden)];
		if (program === "git" && args[0] !== "stash" && require_terraform.isInert(program, args.map(require_terraform.known)) || /^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|rg|select-string|findstr)$/.test(require_terraform.baseName(program))) return [];
	}
	if (mentionsTerraform(text) || /\b(tf|tg)(\.exe)?\s/i.test(text) || mentionsState(text) || BUILDS.test(text) || /destroy-guard|\.claude|\.codex|\.gemini|\.cursor|\.copilot|github.hooks/i.test(text)) return [{
		kind: "unclear",
		what: "powershell",
		shown: command
	}];
	return [];
}
const call = (program, args, folder, hidden) => ({
	kind: "call",
	program,
	args: args.map(require_terraform.known),
	folder,
	maybe: false,
	unsure: null,
	hidden
});
// src/keyboard/hook/request.ts
var UnreadableRequest = class extends Error {};
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const textIn = (fields, ...names) => names.map((name) => fields[name]).find((value) => typeof value === "string");
const SHELL_TOOL = /^(bash|shell|sh|powershell|pwsh|runshellcommand|execcommand|unifiedexec|localshell|terminal|runinterminal|runterminalcmd|runcommand)$/;
const TYPING_TOOL = /^(writestdin|writebash|writepowershell|sendtoterminal)$/;
const KNOWN_FILE_TOOL = /^(edit|multiedit|write|notebookedit|create|strreplaceeditor|strreplace|replace|writefile|applypatch|delete|deletefile|editfile|movefile|insert)$/;
const FILE_TOOL = /edit|write|create|replace|patch|delete|remove|move|rename|insert|save/;
function requestIn(json, platform) {
	const input = fieldsOf(parsed(json));
	const tool = textIn(input, "tool_name", "toolName")?.toLowerCase().replace(/[^a-z]/g, "");
	const args = argumentsIn(input);
	if (tool !== void 0 && KNOWN_FILE_TOOL.test(tool)) return filesIn(args, input);
	const command = commandIn(tool, args, input);
	if (command === null) {
		if (tool !== void 0 && FILE_TOOL.test(tool)) return filesIn(args, input);
		if (tool !== void 0 && !SHELL_TOOL.test(tool)) return null;
		throw new UnreadableRequest("the agent's message holds no command that this guard knows how to find");
	}
	if (command.includes("\0")) throw new UnreadableRequest("the command holds a NUL byte");
	return {
		kind: "command",
		command,
		folder: folderIn(args, input),
		dialect: dialectOf(tool, input, platform)
	};
}
function parsed(json) {
	try {
		return JSON.parse(json.replace(/^\ufeff/, ""));
	} catch (cause) {
		throw new UnreadableRequest("the agent's message is no JSON", { cause });
	}
}
function argumentsIn(input) {
	const args = input.tool_input ?? input.toolArgs ?? input.tool_args;
	if (typeof args !== "string") return fieldsOf(args);
	try {
		return fieldsOf(JSON.parse(args));
	} catch {
		return { command: args };
	}
}
function commandIn(tool, args, input) {
	if (tool !== void 0 && TYPING_TOOL.test(tool)) return textIn(args, "input", "chars", "text") ?? "";
	const command = args.command ?? args.cmd ?? input.command;
	const more = quoted(args.args);
	if (typeof command === "string") return more === null ? command : `${command} ${more}`;
	return quoted(command);
}
const quoted = (words) => Array.isArray(words) && words.every((word) => typeof word === "string") ? words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ") : null;
function folderIn(args, input) {
	const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
	const session = [textIn(input, "cwd"), roots.length === 1 ? roots[0] : void 0].find((path) => typeof path === "string" && path !== "");
	const own = textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
	if (own === void 0 || own === "") return session ?? null;
	return session === void 0 ? null : require_account.walked(session, own);
}
const dialectOf = (tool, input, platform) => {
	if (tool !== void 0 && /powershell|pwsh/.test(tool)) return "powershell";
	return platform === "win32" && !(tool === "bash" && !("model" in input)) ? "powershell" : "shell";
};
const PATCHED = /^[ \t]*\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;
const patchedIn = (text) => [...text.matchAll(PATCHED)].map(([, path]) => path.trim());
const PATHS = [
	"file_path",
	"filePath",
	"path",
	"notebook_path",
	"target_file",
	"source",
	"destination"
];
function pathsIn(args) {
	return [args, ...Object.values(args).flatMap((value) => Array.isArray(value) ? value.map(fieldsOf) : [])].flatMap((fields) => PATHS.map((name) => fields[name]).filter((path) => typeof path === "string"));
}
function filesIn(args, input) {
	if (args.command === "view") return null;
	const patch = textIn(args, "command", "patch", "input") ?? "";
	const paths = [...pathsIn(args), ...patchedIn(patch)];
	const folder = folderIn({}, input);
	return {
		kind: "files",
		paths: paths.map((path) => folder === null ? path : (0, node_path.resolve)(folder, path))
	};
}
// src/keyboard/hook/decide.ts
const NOTHING = {
	denied: null,
	reviewed: null
};
const no = (denied) => ({
	denied,
	reviewed: null
});
async function decide(request, deciding) {
	if (request.kind === "files") return onFiles(request.paths, deciding);
	const patched = onFiles(inFolder(patchedIn(request.command), request.folder), deciding);
	if (patched.denied !== null) return patched;
	const read = await readOf(request, deciding);
	const answers = [];
	for (const found of read.found) {
		if (found.kind !== "call") return no(require_terraform.foundReason(found, request));
		const answer = require_terraform.answerTo(found);
		if (answer.kind === "none" && require_terraform.verbOf(found.args).verb === "test" && isChanging(read, found)) return no(require_terraform.objection({
			why: "test",
			call: found,
			what: null
		}, request));
		if (answer.kind === "none") continue;
		if (found.unsure !== null) return no(require_terraform.unclearReason("program", found.unsure));
		if (answer.kind === "deny") return no(require_terraform.objection(answer, request));
		answers.push(answer);
	}
	return onPlans(answers.filter((answer) => answer.kind === "review"), read, deciding);
}
const CONTAINERS = /^(docker|podman|nerdctl|finch)$/;
function isChanging({ writers, written }, { tested }) {
	const [only, ...more] = writers.filter((name) => !require_terraform.MAKES_NOTHING.test(name));
	const isItself = tested != null && more.length === 0 && CONTAINERS.test(only ?? "");
	return only !== void 0 && !isItself || written.some((path) => path === null || /\.(hcl|json|tf|tofu)$/.test(path));
}
const inFolder = (paths, folder) => folder === null ? paths : paths.map((path) => (0, node_path.resolve)(folder, path));
function onFiles(paths, { world }) {
	for (const path of paths) {
		const what = require_account.guardedAs(path, world.own);
		if (what !== null) return no(require_terraform.fileReason(path, what));
	}
	return NOTHING;
}
async function readOf({ command, folder, dialect }, { hidden, world }) {
	if (dialect === "powershell") return {
		found: readPowerShell(command, folder, hidden),
		writers: [],
		written: []
	};
	const { readCommand } = await Promise.resolve().then(() => require("./keyboard-hook-shell-read.js"));
	return readCommand(command, {
		folder,
		hidden
	}, world);
}
async function onPlans(plans, read, { judge }) {
	let last = null;
	for (const { plan, folder, program } of plans) {
		const others = othersIn(read, require_account.walked(folder, plan));
		if (others.length > 0) return no(require_terraform.notAlone(plan, others));
		try {
			const { reviewed, denied } = await judge({
				plan,
				folder,
				program
			});
			if (denied !== null) return {
				denied,
				reviewed
			};
			last = reviewed;
		} catch (error) {
			if (!(error instanceof require_fault.InputError)) throw error;
			return no(require_terraform.unreadablePlan(error.message));
		}
	}
	return {
		denied: null,
		reviewed: last
	};
}
function othersIn({ found, writers, written }, plan) {
	const redirected = written.filter((path) => path === null || require_account.isSameFile(path, plan)).map(() => "a redirection");
	return [...new Set([
		...writers,
		...redirected,
		...found.filter(writesPlans).map(() => "a plan or an init")
	])];
}
const WRITES = /^--?(out|generate-config-out|from-module|json-into)/;
const writesPlans = (found) => found.kind === "call" && found.args.some(({ text, head, whole }) => WRITES.test(head) || text === null && !whole);
// src/keyboard/hook/scripts.ts
const LARGEST = 1 << 24;
const LONGEST_READ = 1 << 20;
function isPiped(path) {
	if (/^\/(proc\/|dev\/(fd\/|std|tty))/.test(path)) return true;
	const stat = path.startsWith("/dev/") ? require_found.statOf(path) : void 0;
	return stat !== void 0 && !stat.isFile() && !stat.isDirectory();
}
function scriptAt(path) {
	const stat = require_found.statOf(path);
	if (stat?.isFile() !== true) return null;
	const bytes = Buffer.alloc(Math.min(stat.size, LARGEST));
	const file = (0, node_fs.openSync)(path, "r");
	try {
		(0, node_fs.readSync)(file, bytes);
	} finally {
		(0, node_fs.closeSync)(file);
	}
	const line = bytes.indexOf("\n");
	return (line < 0 ? bytes : bytes.subarray(0, line)).includes(0) ? null : bytes.toString("utf8").replaceAll("\0", "");
}
// src/keyboard/hook/shell/state.ts
const NO_INPUT = {
	piped: false,
	text: null,
	raw: ""
};
const SOME_INPUT = {
	piped: true,
	text: null,
	raw: ""
};
const copyOf = (state, changes = {}) => ({
	...state,
	variables: new Map(state.variables),
	hidden: new Map(state.hidden),
	...changes
});
const unclear = ({ findings, strict }, what, shown) => {
	if (strict) findings.found.push({
		kind: "unclear",
		what,
		shown
	});
};
function isGivenUp({ findings, world, whole }) {
	if (!world.isLate()) return false;
	findings.found.push({
		kind: "unclear",
		what: "long",
		shown: whole
	});
	return true;
}
const isReferred = (name, { references }) => references.has(name) || references.has("*");
const surroundings = (state) => ({
	home: state.world.home,
	isFunction: (name) => state.functions.has(name),
	variable: (name) => {
		if (isReferred(name, state)) return require_terraform.UNKNOWN;
		const own = state.variables.get(name);
		if (own !== void 0) return own;
		if (name === "HOME" && state.world.home !== null) return {
			value: state.world.home,
			whole: true
		};
		return name === "PWD" && state.folder !== null ? {
			value: state.folder,
			whole: true
		} : require_terraform.UNKNOWN;
	}
});
const isHidden = (name) => /^(TF_CLI_ARGS|TG_|TERRAGRUNT_)/.test(name);
const namesProgram = (name) => /PAGER$|EDITOR$|^(VISUAL|BROWSER|SHELL|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_\w+)$/.test(name);
function setVariable(state, name, variable) {
	const value = state.conditional || isReferred(name, state) ? require_terraform.UNKNOWN : variable;
	state.variables.set(name, value);
	if (isHidden(name)) state.hidden.set(name, value.value);
}
const enter = (state, target, isFolder) => {
	const path = target === null || state.folder === null || state.variables.has("CDPATH") ? null : (0, node_path.resolve)(state.folder, target);
	state.folder = path !== null && isFolder(path) && require_account.realPath(path) === require_account.realPath(require_account.walked(state.folder ?? "", target ?? "")) ? path : null;
	state.near = state.folder ?? state.near;
};
// src/keyboard/hook/uncommitted.ts
const LONGEST$1 = 2e3;
const PLACES = [...require_account.OWN_FOLDERS.map((folder) => `:(top)${folder}`), ":(top,glob)**/*.tfstate*"];
const SETTINGS = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.untrackedCache=false"
];
const SIGNS = new Map([["??", "untracked"], ["!!", "ignored"]]);
function uncommitted(folder) {
	const top = require_working_copy.workingCopyOf(folder);
	if (top === null) return [];
	const asked = [
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all",
		"--ignored",
		"--",
		...PLACES
	];
	const { status, stdout, error } = (0, node_child_process.spawnSync)("git", [
		"-C",
		top,
		...SETTINGS,
		...asked
	], {
		encoding: "utf8",
		timeout: LONGEST$1,
		maxBuffer: 1 << 24,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		env: {
			...process.env,
			GIT_OPTIONAL_LOCKS: "0"
		}
	});
	if (error !== void 0 && "code" in error && error.code !== "ENOENT") return null;
	if (status !== 0) return [];
	return stdout.split("\0").filter((line) => line !== "").map((line) => ({
		path: (0, node_path.join)(top, line.slice(3)),
		git: SIGNS.get(line.slice(0, 2)) ?? "tracked"
	}));
}
// src/keyboard/hook/answer.ts
const LONGEST = 8;
const LONGEST_READING = 5;
function lateAfter(seconds) {
	const begun = performance.now();
	return () => performance.now() - begun > seconds * 1e3;
}
async function answerOf(name, settings, shell) {
	const agent = agentNamed(name);
	return inTime(agent, async (signal) => {
		const request = requestIn(await textOf(shell.stdin), node_process.platform);
		if (request === null) return agent.pass;
		const { denied } = await writtenDecision(request, name, settings, shell, signal);
		return denied === null ? agent.pass : agent.deny(denied);
	});
}
async function inTime(agent, answer) {
	const late = new AbortController();
	let timer;
	const end = new Promise((resolve) => {
		timer = setTimeout(() => {
			late.abort();
			resolve(agent.deny(require_terraform.tooSlow(LONGEST)));
		}, LONGEST * 1e3);
	});
	const inner = answer(late.signal).catch((error) => agent.deny(failure(error)));
	try {
		return await Promise.race([inner, end]);
	} finally {
		clearTimeout(timer);
	}
}
const failure = (error) => error instanceof UnreadableRequest ? `destroy-guard refuses what it can't read: ${error.message}. Tell its version, and the agent's, to whoever keeps it.` : require_terraform.broken(error);
async function textOf(stdin) {
	const chunks = [];
	for await (const chunk of stdin) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
const decisionOn = (request, settings, shell, signal) => decide(request, circumstancesOf(request, settings, shell, signal));
async function writtenDecision(request, name, settings, shell, signal) {
	const decision = await decisionOn(request, settings, shell, signal);
	if (decision.denied === null && decision.reviewed === null) return decision;
	try {
		await trailOf(settings, shell).append(lineFor(name, decision, placeIn(request, shell)));
		return decision;
	} catch (error) {
		if (!(error instanceof require_fault.InputError)) throw error;
		return {
			...decision,
			denied: decision.denied ?? require_terraform.untold(error.message)
		};
	}
}
const trailOf = ({ log }, shell) => require_trail.trailAt(require_trail.trailPath(log, shell), shell.now);
const placeIn = (request, { cwd, env }) => require_entry.placeOf((request.kind === "command" ? request.folder : null) ?? cwd, env);
const lineFor = (name, { denied, reviewed }, place) => require_entry.entryOf(`hook ${name}`, denied === null ? "no objection" : "denied", {
	place: reviewed?.place ?? place,
	state: reviewed?.state ?? null,
	plan: reviewed?.plan ?? null,
	verdict: reviewed?.review.verdict ?? null,
	digest: reviewed?.review.digest ?? null,
	counts: reviewed?.review.counts ?? null,
	agreed: agreedIn(reviewed?.review ?? null)
});
const agreedIn = (review) => review?.override ? {
	by: review.override.by,
	how: "consent"
} : null;
function circumstancesOf(request, settings, shell, signal) {
	const home = shell.env.HOME ?? shell.env.USERPROFILE ?? null;
	const place = request.kind === "command" ? request.folder : null;
	const top = require_working_copy.topOf(place ?? shell.cwd);
	const { trusted, own } = require_entry.policyPlaces(settings.policy, {
		cwd: shell.cwd,
		top,
		env: shell.env
	});
	return {
		world: {
			home,
			own: [...[
				trusted,
				own,
				settings.signers === void 0 ? null : (0, node_path.resolve)(shell.cwd, settings.signers),
				trailIn(settings, shell)
			].filter((path) => path !== null), ...require_account.guardFilesIn([
				top,
				place,
				shell.cwd,
				home
			])],
			isLate: lateAfter(LONGEST_READING),
			scriptAt,
			entriesOf,
			uncommitted
		},
		hidden: hiddenIn(shell.env),
		judge: async (plan) => (await Promise.resolve().then(() => require("./keyboard-hook-judge.js"))).judge(plan, settings, shell, signal)
	};
}
function trailIn({ log }, shell) {
	try {
		return require_trail.trailPath(log, shell);
	} catch {
		return null;
	}
}
const hiddenIn = (env) => new Map(Object.entries(env).filter((pair) => isHidden(pair[0]) && pair[1] !== void 0));
// src/keyboard/hook/usage.ts
const HOOK_OPTIONS = {
	policy: {
		type: "string",
		value: "FILE",
		says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter"
	},
	terraform: {
		type: "string",
		value: "CMD",
		says: "program that shows saved plans (default: terraform, or tofu)"
	},
	consent: {
		type: "string",
		multiple: true,
		value: "FILE",
		says: "where a person's signed consent may lie; a plan that it covers may be applied (agree --help); may stand several times"
	},
	signers: {
		type: "string",
		value: "FILE",
		says: "whose signatures count (default: override.signers of the policy, never of the repository's own)"
	},
	log: require_trail.TRAIL_OPTION,
	install: {
		type: "boolean",
		says: "write the hook into the agent's configuration, after a question"
	},
	uninstall: {
		type: "boolean",
		says: "take it out again"
	},
	try: {
		type: "string",
		value: "COMMAND",
		says: "show the answer to a command, without an agent"
	},
	user: {
		type: "boolean",
		says: "install for all projects of this user, not for this folder"
	},
	command: {
		type: "string",
		value: "CMD",
		says: "how the agent starts destroy-guard (default: destroy-guard)"
	},
	yes: {
		type: "boolean",
		says: "install or uninstall without asking"
	},
	...require_ended.HELP
};
const hookUsage = () => require_ended.usageOf({
	name: "hook",
	forms: [
		"AGENT",
		"AGENT --install | --uninstall [--user] [--command CMD] [--yes]",
		"AGENT --try 'COMMAND'"
	],
	text: `  AGENT is ${require_quantity.listed(AGENT_NAMES, "or")}. Its question is read from
  standard input.

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the cloud
  without Terraform.

EXIT CODES
  As the agent wants them. With --try: 0 no objection, 1 denied.`,
	options: HOOK_OPTIONS,
	examples: ["destroy-guard hook claude --install", "destroy-guard hook claude --try 'terraform destroy'"]
});
// src/keyboard/hook/command.ts
async function hookCommand(args, shell) {
	const { values, positionals } = require_ended.parseOptions(args, HOOK_OPTIONS, "hook");
	if (values.help === true) return require_ended.print(shell, hookUsage());
	const [name, ...more] = positionals;
	if (name === void 0 || more.length > 0) throw require_ended.usageError(`hook takes one agent: ${require_quantity.listed(AGENT_NAMES, "or")}`, "hook");
	if (!isAgent(name)) throw require_ended.noSuch("agent", name, AGENT_NAMES, "hook");
	const { policy, terraform, consent = [], signers, log } = values;
	const settings = {
		policy,
		terraform,
		consent,
		signers,
		log
	};
	const modes = [
		values.install,
		values.uninstall,
		values.try
	].filter((mode) => mode !== void 0);
	if (modes.length > 1) throw require_ended.usageError("--install, --uninstall and --try exclude each other", "hook");
	if (values.try !== void 0) return tryCommand(values.try, settings, shell);
	if (modes.length === 0) return answer(name, settings, shell);
	const { install } = await Promise.resolve().then(() => require("./keyboard-hook-install-install.js"));
	return install(name, {
		...values,
		uninstall: values.uninstall === true
	}, shell);
}
async function answer(name, settings, shell) {
	if (shell.stdin.isTTY === true) throw require_ended.usageError(`the agent starts this itself, and hands its question over on standard input; to have it do so: destroy-guard hook ${name} --install; to see an answer: destroy-guard hook ${name} --try 'terraform destroy'`, "hook");
	const { code, stdout, stderr } = await answerOf(name, settings, shell);
	if (stdout !== "") shell.stdout.write(stdout);
	if (stderr !== "") shell.stderr.write(stderr);
	release(shell.stdin);
	return code;
}
function release(stdin) {
	if ("destroy" in stdin && typeof stdin.destroy === "function") stdin.destroy();
}
async function tryCommand(command, settings, shell) {
	const request = {
		kind: "command",
		command,
		folder: shell.cwd,
		dialect: "shell"
	};
	const { denied } = await decisionOn(request, settings, shell, new AbortController().signal);
	if (denied === null) return require_ended.print(shell, "no objection\n");
	shell.stdout.write(`denied: ${denied}\n`);
	return require_main.EXIT.blocked;
}
const HOOK = {
	usage: hookUsage,
	options: HOOK_OPTIONS,
	words: AGENT_NAMES,
	run: hookCommand
};
exports.HOOK = HOOK;
exports.LONGEST_READ = LONGEST_READ;
exports.NO_INPUT = NO_INPUT;
exports.SOME_INPUT = SOME_INPUT;
exports.agentNamed = agentNamed;
exports.copyOf = copyOf;
exports.enter = enter;
exports.isGivenUp = isGivenUp;
exports.isHidden = isHidden;
exports.isPiped = isPiped;
exports.leadsToTerraform = leadsToTerraform;
exports.mayTakeState = mayTakeState;
exports.mentionsChange = mentionsChange;
exports.mentionsGuard = mentionsGuard;
exports.mentionsState = mentionsState;
exports.mentionsTerraform = mentionsTerraform;
exports.namesProgram = namesProgram;
exports.runsMore = runsMore;
exports.setVariable = setVariable;
exports.surroundings = surroundings;
exports.unclear = unclear;
