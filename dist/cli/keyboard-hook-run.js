const require_rolldown_runtime = require("./runtime.js");
const require_hook_command = require("./cli-ended.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_hook_review = require("./text-hcl.js");
const require_hook_log = require("./keyboard-trail.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
let node_process = require("node:process");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_child_process = require("node:child_process");
// src/keyboard/policy-places.ts
const IN_REPOSITORY = ".github/destroy-guard.yml";
const VARIABLE = "DESTROY_GUARD_POLICY";
function policyPlaces(named, { cwd, top, env }) {
	const ofVariable = named === void 0 ? given(env[VARIABLE]) : void 0;
	const explicit = named ?? ofVariable;
	const users = usersPolicy(env);
	const own = (0, node_path.join)(top, IN_REPOSITORY);
	return {
		trusted: explicit === void 0 ? users !== null && require_hook_shell_log_explain_review.isTaken(users) ? users : null : (0, node_path.resolve)(cwd, explicit),
		variable: ofVariable === void 0 ? null : VARIABLE,
		own: require_hook_shell_log_explain_review.isTaken(own) ? own : null
	};
}
const given = (value) => value === "" ? void 0 : value;
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
	const home = given(HOME) ?? given(USERPROFILE);
	const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0, node_path.join)(home, ".config");
	return config ? (0, node_path.join)(config, "destroy-guard", "policy.yml") : null;
}
// src/keyboard/root/place.ts
function placeOf(folder, env) {
	const real = require_hook_review.behindLinks(folder);
	const top = require_hook_shell_explain_review.topOf(real);
	const data = (0, node_path.resolve)(folder, env.TF_DATA_DIR || ".terraform");
	const backend = backendIn((0, node_path.resolve)(data, "terraform.tfstate"));
	return {
		top,
		root: require_hook_explain_review.rootName(real, top),
		workspace: env.TF_WORKSPACE || textIn$1((0, node_path.resolve)(data, "environment")) || "default",
		backend: backend === "unreadable" ? backend : backend && fingerprintOf(backend),
		isStateElsewhere: backend !== null && (backend === "unreadable" || !isKeptIn(real, backend))
	};
}
function textIn$1(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8").trim();
	} catch {
		return null;
	}
}
const SECRET = /secret|token|password|credential|access_key|sas_|private|certificate/i;
function isKeptIn(folder, { type, config }) {
	const path = config?.path ?? "";
	return type === "local" && typeof path === "string" && require_hook_explain_review.pathBelow(folder, (0, node_path.resolve)(folder, path)) !== null;
}
function backendIn(path) {
	const text = textIn$1(path);
	if (text === null) return null;
	try {
		return JSON.parse(text).backend ?? null;
	} catch {
		return "unreadable";
	}
}
function fingerprintOf({ type, config }) {
	const settings = Object.entries(config ?? {}).filter(([name, value]) => value !== null && !SECRET.test(name)).sort(([a], [b]) => a < b ? -1 : 1);
	return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify([type, settings])).digest("hex").slice(0, 16)}`;
}
// src/keyboard/trail/entry.ts
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
	...more
});
// src/keyboard/hook/flags.ts
const isFlag = (text) => text.startsWith("-");
const flagName = (text) => text.replace(/^--?/, "").replace(/=.*$/s, "");
const TAKES_NEXT = new Set("var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(" "));
// src/keyboard/apply/arguments.ts
const REFUSED = new Map([
	["out", "the plan is kept in a private folder, and applied from there"],
	["json", "Terraform's output is shown as it is, and a person has to read it"],
	["auto-approve", "what blocks is never agreed to beforehand; --yes answers where nothing blocks"],
	["detailed-exitcode", "the exit code is that of the apply"],
	["state", "the state would be another one than that of this root; work in the root of that state"],
	["state-out", "the state would be another one than that of this root"],
	["backup", "it belongs to a state that is named by hand"],
	["chdir", "write \"destroy-guard apply --chdir DIR\""]
]);
const nameOf = (arg) => /^--?([a-z][a-z-]*)(=|$)/s.exec(arg)?.[1] ?? null;
function whyRefused(arg) {
	const name = nameOf(arg) ?? "";
	const why = REFUSED.get(name);
	return why === void 0 ? null : `-${name} can't be used here: ${why}`;
}
const OF_BOTH = new Set([
	"lock",
	"lock-timeout",
	"parallelism",
	"no-color",
	"compact-warnings"
]);
const OF_APPLY = new Set([...OF_BOTH, ..."auto-approve input json backup concise show-sensitive".split(" ")]);
const wordsIn = (env, name) => (env[name] ?? "").replace(/["'\\]/g, "").split(/\s+/).filter((word) => word !== "");
const hiddenIn$1 = (env) => ["TF_CLI_ARGS", "TF_CLI_ARGS_plan"].flatMap((name) => wordsIn(env, name));
function checkHiddenOfApply(args, env) {
	const told = new Set([args, hiddenIn$1(env)].flatMap(optionsOf).map(({ written }) => written));
	const verbs = args.some((arg) => nameOf(arg) === "destroy") ? ["destroy", "apply"] : ["apply"];
	for (const name of verbs.map((verb) => `TF_CLI_ARGS_${verb}`)) {
		const lost = optionsOf(wordsIn(env, name)).find((one) => !OF_APPLY.has(one.option) && !told.has(one.written));
		if (lost !== void 0) throw new require_hook_shell_command_log_explain_review.InputError(whyRefused(`-${lost.option}`) ?? whyLost(name, lost.option));
	}
}
const whyLost = (name, option) => `${name} holds -${option}, and the plan that is made here would not get it; write it with the command, or into TF_CLI_ARGS_plan as well`;
const optionsOf = (words) => words.flatMap((word, at) => {
	const option = flagName(word);
	const isCut = TAKES_NEXT.has(option) && !word.includes("=");
	const written = `${word.replace(/^--?/, "")}${isCut ? `=${words[at + 1]}` : ""}`;
	return isFlag(word) ? [{
		option,
		written
	}] : [];
});
function checkArguments(args, env, planFile) {
	for (const arg of [...args, ...hiddenIn$1(env)]) {
		const why = whyRefused(arg);
		if (why !== null) throw new require_hook_shell_command_log_explain_review.InputError(why);
	}
	if (planFile === void 0) checkHiddenOfApply(args, env);
	else checkBesidePlan(args);
}
function checkBesidePlan(args) {
	const other = args.find((arg) => !OF_BOTH.has(nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
	if (other !== void 0) throw new require_hook_shell_command_log_explain_review.InputError(`${other} can't be used with a plan file: a saved plan is applied as it was made, and Terraform passes over it or refuses it; make the plan with it, or leave the file out`);
}
const isPlain = (args, env) => [...args, ...hiddenIn$1(env)].some((arg) => /^--?no-color(=(1|t|true))?$/i.test(arg));
const applyArguments = (args) => args.filter((arg) => OF_BOTH.has(nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));
// src/keyboard/hook/scripts-of-agents.ts
const WRITTEN = (agent) => `Written by "destroy-guard hook ${agent} --install", which takes it out again with --uninstall.`;
const clineScript = (command) => `#!/bin/sh\n# ${WRITTEN("cline")}\n${command}\n`;
const READING = "read|glob|grep|list|lsp|skill|task|todoread|todowrite|webfetch|websearch|codesearch|question";
const openCodePlugin = (command) => `// ${WRITTEN("opencode")}
import { spawn } from "node:child_process";

const COMMAND = ${JSON.stringify(command)};
const READING = /^(${READING})$/;

const answerTo = (message, cwd) =>
  new Promise((resolve) => {
    const child = spawn(COMMAND, { shell: true, cwd, stdio: ["pipe", "ignore", "pipe"], timeout: 30000 });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", (error) => resolve({ code: null, said: String(error) }));
    child.on("close", (code) => resolve({ code, said }));
    // Where nobody reads it, the exit code says so.
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(message));
  });

export const DestroyGuard = async ({ directory }) => ({
  "tool.execute.before": async (input, output) => {
    const inner = input.tool === "batch" ? output.args?.tool_calls : null;
    const calls = inner ?? [{ tool: input.tool, parameters: output.args }];
    for (const { tool, parameters } of calls) {
      if (READING.test(tool)) continue;
      const { code, said } = await answerTo({ tool_name: tool, tool_input: parameters, cwd: directory }, directory);
      if (code !== 0) throw new Error(said.trim() || "destroy-guard could not be started, so this is refused.");
    }
  },
});
`;
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
			entry: claudeEntry("^(Bash|PowerShell|Monitor|Edit|MultiEdit|Write|NotebookEdit|mcp__.+)$"),
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
			entry: claudeEntry("^(Bash|apply_patch|mcp__.+)$"),
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
				matcher: "^(run_shell_command|write_file|replace|mcp_.+)$",
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
	},
	windsurf: {
		title: "Windsurf",
		deny: byExitCode,
		pass: SILENT,
		place: {
			project: ".windsurf/hooks.json",
			user: ".codeium/windsurf/hooks.json",
			frame: {},
			path: ["hooks", "pre_run_command"],
			more: [["hooks", "pre_write_code"], ["hooks", "pre_mcp_tool_use"]],
			entry: (command) => ({
				command,
				show_output: true
			}),
			afterwards: "Start Windsurf again, so that Cascade reads it."
		}
	},
	cline: {
		title: "Cline",
		deny: (reason) => ({
			code: 0,
			stdout: json({
				cancel: true,
				errorMessage: reason,
				contextModification: `REFUSED: ${reason}`
			}),
			stderr: ""
		}),
		pass: {
			code: 0,
			stdout: json({ cancel: false }),
			stderr: ""
		},
		place: {
			project: ".clinerules/hooks/PreToolUse",
			user: "Documents/Cline/Hooks/PreToolUse",
			script: clineScript,
			mode: 493,
			afterwards: "Switch on hooks in Cline's settings (Enable Hooks), and this one in its Hooks tab."
		}
	},
	opencode: {
		title: "OpenCode",
		deny: byExitCode,
		pass: SILENT,
		place: {
			project: ".opencode/plugins/destroy-guard.js",
			user: ".config/opencode/plugins/destroy-guard.js",
			script: openCodePlugin,
			mode: 420,
			afterwards: "Start OpenCode again: it loads its plugins when it starts."
		}
	},
	qwen: {
		title: "Qwen Code",
		deny: byExitCode,
		pass: SILENT,
		place: {
			project: ".qwen/settings.json",
			user: ".qwen/settings.json",
			frame: {},
			path: ["hooks", "PreToolUse"],
			entry: (command) => ({ hooks: [{
				type: "command",
				name: "destroy-guard",
				command,
				timeout: TIMEOUT * 1e3
			}] }),
			afterwards: "Start Qwen Code again. With \"disableAllHooks\" in its settings it would run none."
		}
	},
	goose: {
		title: "goose",
		deny: byExitCode,
		pass: SILENT,
		place: {
			project: ".agents/plugins/destroy-guard/hooks/hooks.json",
			user: ".agents/plugins/destroy-guard/hooks/hooks.json",
			frame: {},
			path: ["hooks", "PreToolUse"],
			entry: (command) => ({ hooks: [{
				type: "command",
				command,
				timeout: TIMEOUT,
				on_failure: "block"
			}] }),
			afterwards: "Start goose again in this folder."
		}
	}
};
const AGENT_NAMES = Object.keys(AGENTS);
const isAgent = (name) => Object.hasOwn(AGENTS, name);
const agentNamed = (name) => AGENTS[name];
// src/keyboard/hook/archives.ts
const LONGEST$2 = 2e3;
function entriesOf(path) {
	if (!require_hook_shell_log_explain_review.isFile(path)) return null;
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
// src/keyboard/hook/powershell.ts
const PLAIN = /^[\w./\\:=@+,~ -]+$/;
const BUILDS = /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|(?:&|(?:^|[;|{(])\s*\.)\s*[($"']|\[char\]|\[(system\.)?diagnostics\.process\]|%\w+:|%\w+%\w|\w%\w+%|(?:^|[&|(]|\bcall)\s*%\w+%|!\w+!|for\s+\/f/i;
const bare = (text) => text.replace(/["'`^]/g, "");
function readPowerShell(command, folder, hidden = new Map()) {
	const text = bare(command);
	if (PLAIN.test(command.trim())) {
		const [program = "", ...args] = command.trim().split(/ +/);
		const name = require_hook_shell.terraformName(program);
		if (name !== null) return [call(name, args, folder, hidden)];
		if (program === "git" && args[0] !== "stash" && require_hook_shell.isInert(program, args.map(require_hook_shell.known)) || /^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|rg|select-string|findstr)$/.test(require_hook_shell.baseName(program))) return [];
	}
	if (require_hook_shell.mentionsTerraform(text) || /\b(tf|tg)(\.exe)?\s/i.test(text) || require_hook_shell.mentionsState(text) || BUILDS.test(text) || /destroy-guard|\.(claude|codex|gemini|cursor|copilot|windsurf|qwen|opencode)|(github|windsurf|clinerules|cline).hooks/i.test(text)) return [{
		kind: "unclear",
		what: "powershell",
		shown: command
	}];
	return [];
}
const call = (program, args, folder, hidden) => ({
	kind: "call",
	program,
	args: args.map(require_hook_shell.known),
	folder,
	maybe: false,
	unsure: null,
	hidden
});
// src/keyboard/shim/apply-call.ts
const isApproval = (arg) => isFlag(arg) && flagName(arg) === "auto-approve";
const isInput = (arg) => isFlag(arg) && flagName(arg) === "input";
function applyCallOf(args) {
	const at = args.findIndex((arg) => arg !== "" && !isFlag(arg));
	const chdir = args.slice(0, at).find((arg) => flagName(arg) === "chdir");
	const { options, plans } = split(args.slice(at + 1));
	const kept = options.filter((arg) => !isApproval(arg) && !(plans.length > 0 && isInput(arg)));
	return {
		chdir: chdir === void 0 ? null : chdir.replace(/^[^=]*=/, ""),
		isApproved: options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg)),
		plans,
		options: [...args[at] === "destroy" ? ["-destroy"] : [], ...kept]
	};
}
function split(args) {
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		if (!isFlag(arg)) return {
			options: args.slice(0, i),
			plans: args.slice(i)
		};
		if (!arg.includes("=") && TAKES_NEXT.has(flagName(arg))) i++;
	}
	return {
		options: args,
		plans: []
	};
}
// src/keyboard/hook/remedies.ts
const line = (words) => require_hook_command_log_explain_review.terminalText(words.map(require_hook_shell.shellWord).join(" "));
function remediesFor(call, base, more = []) {
	const { program } = call;
	const { chdir, options } = knownCall(call);
	const asked = [...more.filter((option) => !options.includes(option)), ...options];
	const inFolder = chdir === null ? [] : [`-chdir=${chdir}`];
	return {
		plan: line([
			program,
			...inFolder,
			"plan",
			...asked,
			"-out=tfplan"
		]),
		apply: line([
			program,
			...inFolder,
			"apply",
			"tfplan"
		]),
		person: program === "terragrunt" ? null : line([
			"destroy-guard",
			"apply",
			...personsOptions(inRoot(call, chdir), base),
			...behind$1(asked)
		])
	};
}
const inRoot = ({ program, folder }, chdir) => ({
	program,
	folder: chdir === null ? folder : folder === null ? chdir : require_hook_shell.walked(folder, chdir)
});
const behind$1 = (options) => options.length === 0 ? [] : ["--", ...options];
function knownCall({ program, args }) {
	const texts = args.map(({ text }) => text);
	if (program === "terragrunt" || !texts.every((text) => text !== null) || !texts.some((text) => /^(apply|destroy)$/.test(text))) return {
		chdir: null,
		options: []
	};
	const { chdir, options } = applyCallOf(texts);
	return {
		chdir,
		options: options.some((option) => whyRefused(option) !== null) ? [] : options
	};
}
function personsOptions({ program, folder }, base) {
	return [...program === "tofu" ? ["--terraform", "tofu"] : [], ...folder === null || folder === base ? [] : ["--chdir", folder]];
}
// src/keyboard/hook/reasons.ts
const LONGEST_SHOWN = 200;
function personTypes({ command, folder }) {
	const isShown = command.length <= LONGEST_SHOWN && !/[\r\n]/.test(command.trim());
	const where = folder === null ? "In a terminal" : `In a terminal, in ${require_hook_command_log_explain_review.terminalText(folder)},`;
	return isShown ? `${where} they type: ${require_hook_command_log_explain_review.terminalText(command.trim())}` : `${where} they type the same command.`;
}
const BELIEVES = "Changing what Terraform believes is a person's step";
const ASK = "ask for it, and say why it is needed.";
const orPerson = ({ person }) => person === null ? "or let a person type it in a terminal." : `or let a person run "${person}" in a terminal.`;
const planFirst = (said) => `Make a plan with "${said.plan}", in a command of its own, and apply exactly that file with "${said.apply}"; ${orPerson(said)}`;
const isTargeted = ({ args }) => args.some(({ head }) => /^--?target(=|$)/.test(head));
const OBJECTIONS = {
	"no-plan": (said) => `This applies a plan that nobody has looked at. ${planFirst(said)}`,
	destroy: (said) => `This destroys ${isTargeted(said.call) ? "what it targets and all that needs it" : "everything in the state"}, without a plan that anybody has looked at. To destroy, make a plan with "${said.plan}", so that it can be reviewed; ${orPerson(said)}`,
	refresh: ({ call: { program } }) => `This writes the state without a plan. Use "${program} plan -refresh-only -out=tfplan" and apply that file.`,
	many: (said) => `This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one: "${said.plan}" in the folder of each; ${orPerson(said)}`,
	test: ({ what, call: { program } }) => what === null ? `Which tests this runs can't be told for certain: a run without "command = plan" makes real objects and destroys them again. Run "${program} test" in its folder, in a command of its own.` : `This makes real objects and destroys them again (${what}), without a plan that anybody has looked at; what an import block of the configuration names is destroyed with them. Give each run of the tests "command = plan", or mock all providers ("mock_provider").`,
	surgery: () => `${BELIEVES}: ${ASK}`,
	init: () => `This init may move, copy or leave the state. ${BELIEVES}: ${ASK}`,
	answered: () => "This init may ask whether one state is to be copied over another, and what it reads here would answer. Write it with -input=false: then it asks nothing, and stops where it would have to.",
	overwrite: () => "This would write a plan over a state, or under the name of one. Give the plan another name.",
	verb: ({ what, call: { program } }) => what === null ? "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables." : `"${shownCommand(what)}" is no command of ${program} that this guard knows, so it can't tell what that would do.`,
	"plan-name": () => "Which plan is applied can't be told for certain. Write the name of a plan file plainly: no variable, and no pipe.",
	"plan-options": (said) => `A saved plan is applied as it was made: ${said.what ?? "such an option"} changes nothing in it, and Terraform passes over it or refuses it. Make the plan with it, "${said.plan}", in a command of its own, and apply that with "${said.apply}"; ${orPerson(said)}`,
	"apply-options": ({ call: { program } }) => `This apply has options or arguments that this guard does not know. Write it as "${program} apply PLANFILE".`,
	elsewhere: ({ call: { program } }) => `Where this runs can't be told for certain, so its plan can't be reviewed. Run it in its folder, ${program === "terragrunt" ? "" : "or with \"-chdir=FOLDER\", "}on this machine, in a command of its own.`
};
const isStep = (why, what) => /^(surgery|init|test)$/.test(why) || why === "verb" && what !== null;
const UNCLEAR = {
	syntax: "This can't be read as a shell command for certain, so what it runs is not known. Write it plainly.",
	program: "Which program this runs is not known before it runs, and it may be Terraform. Write the name of the program plainly.",
	arguments: "The arguments of this command are not known before it runs. Write them plainly.",
	script: "This runs a script that can't be read before it runs. Write or fetch the script in one command, and run it in another.",
	recipe: "What stands behind this name was not read: it lies in a file, or is made by a function, that this guard can't follow, and by its name it may be Terraform. Run the command that it stands for.",
	deployer: "This has Terraform apply or destroy, without a plan that anybody has looked at. Write the configuration (\"cdktf synth\", \"terraspace build\"), make a plan of it in its folder with \"terraform plan -out=tfplan\", and apply that file; or let a person type it in a terminal.",
	comment: "This comment has Atlantis, or a program like it, apply or change the state on a machine of its own, or agrees to a plan there. A person looks at that plan, and writes the comment.",
	piped: "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
	eval: "What eval would run can't be read before it runs. Write the command plainly.",
	text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly; to edit a text that only speaks of it, use sed, or a tool for files.",
	alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
	powershell: "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
	nested: "This command is nested too deep to be read. Run what it is about without the programs around it.",
	long: "This takes too long to be read. Run its parts one by one.",
	uncommitted: "Git took too long to say whether a state, or a file that the guard rests on, would go with this. Name the files that are meant plainly."
};
const FILES = {
	state: `This changes a state, or takes away the folder that it lies in. ${BELIEVES}: ${ASK}`,
	"terraform-folder": `This changes .terraform, where Terraform keeps which state it works with. "terraform init -upgrade" (or tofu's) renews providers and modules. ${BELIEVES}: ${ASK}`,
	guard: "This changes what the guard itself rests on: its policy, its hook, its trail, or whose signatures count. That is a person's step."
};
const SPOKEN = {
	state: "a state",
	"terraform-folder": "the folder of a state",
	guard: "what the guard itself rests on"
};
const COPY = "This would write over a state, or under a name that Terraform takes for one. To keep a copy, give it a name that is not taken, such as terraform.tfstate.copy.";
const GUARD = {
	uninstall: "This takes the guard away, or puts another in its place. That is a person's step.",
	consent: "This agrees to a destroy. Only a person may agree.",
	apply: "\"destroy-guard apply\" is for a person. A plan file in which nothing blocks you may apply with \"terraform apply PLANFILE\", or tofu's."
};
const shownCommand = (text) => require_hook_command_log_explain_review.cut(require_hook_command_log_explain_review.terminalText(text), 160);
const shownCall = ({ program, args }) => shownCommand([program, ...args.map(({ raw }) => raw)].join(" "));
const isNamed = (program, command) => new RegExp(`(?<![\\w.-])${program}(?![\\w-]|\\.[a-z])`, "i").test(command);
const behind = ({ program }, asked) => asked === null || isNamed(program, asked.command) || isNamed("t[fg]", asked.command) ? "" : `${require_hook_command_log_explain_review.cut(require_hook_command_log_explain_review.terminalText(asked.command.trim()), 80)} runs `;
const inBackticks = (asked) => /`[^`]*\b(terraform|tofu|terragrunt)\b[^`]*`/.test(asked?.command ?? "") ? " Backticks run what stands between them; in single quotes, or behind <<'EOF', they are only text." : "";
function objection({ why, call, what }, asked) {
	const more = why === "destroy" ? ["-destroy"] : [];
	const said = {
		...remediesFor(call, asked?.folder ?? null, more),
		call,
		what
	};
	const step = asked !== null && isStep(why, what) ? ` ${personTypes(asked)}` : "";
	return `${behind(call, asked)}${shownCall(call)}: ${OBJECTIONS[why](said)}${step}${inBackticks(asked)}`;
}
function foundReason(found, asked) {
	switch (found.kind) {
		case "unclear": return unclearReason(found.what, found.shown);
		case "file": return found.isUnknown === true ? `${shownCommand(found.path)}: Which file this changes is not known before it runs, and the command speaks of ${SPOKEN[found.what]}. Write its name plainly, or do it in a command of its own.` : `${shownCommand(found.path)}: ${found.isWritten === true && found.what === "state" ? `${COPY} ${BELIEVES}: ${ASK}` : FILES[found.what]} ${personTypes(asked)}`;
		case "guard": return `${GUARD[found.what]} ${personTypes(asked)}`;
	}
}
const unclearReason = (what, shown) => `${shownCommand(shown)}: ${UNCLEAR[what]}`;
const fileReason = (path, what) => `${shownCommand(path)}: ${FILES[what]}`;
const forbidden = (path, why, asked) => `${shownCommand(path)} can't be looked into (${why}), so what this would do is not known. A person puts that right, or does it without an agent.${asked === null ? "" : ` ${personTypes(asked)}`}`;
const notAlone = (plan, others) => `${shownCommand(plan)} can't be reviewed: this command also runs ${shownCommand(others.join(", "))}, which may change the plan before it is applied. Run the apply in a command of its own.`;
const tooSlow = (seconds) => `The answer took more than ${seconds} seconds, so this is refused. Review the plan first with "destroy-guard review PLANFILE", which takes as long as it needs, and let a person apply it with "destroy-guard apply PLANFILE".`;
const unreadablePlan = (message) => `The plan can't be reviewed, so it can't be applied: ${require_hook_command_log_explain_review.terminalText(message)}`;
const untold = (message) => `Nobody would know of this apply later, so it is refused: ${require_hook_command_log_explain_review.terminalText(message)}`;
const broken = (error) => `destroy-guard failed, so this is refused; please report it: ${require_hook_command_log_explain_review.terminalText(error instanceof Error ? `${error.message} ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}` : String(error))}`;
// src/keyboard/hook/request-forms.ts
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function commonForm(input) {
	if (typeof input.agent_action_name === "string") return ofWindsurf(input.agent_action_name, fieldsOf(input.tool_info));
	const ofExtension = fieldsOf(input.preToolUse);
	const ofProgram = fieldsOf(input.tool_call);
	if (ofExtension.toolName !== void 0) return ofCline(ofExtension.toolName, ofExtension.parameters, input);
	if (ofProgram.name !== void 0) return ofCline(ofProgram.name, ofProgram.input, input);
	return input.cwd === void 0 && input.working_dir !== void 0 ? {
		...input,
		cwd: input.working_dir
	} : input;
}
function ofWindsurf(action, told) {
	switch (action) {
		case "pre_run_command": return {
			tool_name: "run_command",
			tool_input: { command: told.command_line },
			cwd: told.cwd
		};
		case "pre_write_code": return {
			tool_name: "edit",
			tool_input: { file_path: told.file_path }
		};
		case "pre_mcp_tool_use": return {
			tool_name: `mcp__${told.mcp_server_name}__${told.mcp_tool_name}`,
			tool_input: told.mcp_tool_arguments
		};
		default: return { tool_name: "read" };
	}
}
function ofCline(tool, parameters, { workspaceRoots }) {
	const told = parsedInside(parameters);
	const base = { workspace_roots: workspaceRoots };
	if (tool !== "use_mcp_tool") return {
		...base,
		tool_name: tool,
		tool_input: withCommand(told)
	};
	const { server_name, tool_name, arguments: args } = fieldsOf(told);
	return {
		...base,
		tool_name: `mcp__${server_name}__${tool_name}`,
		tool_input: args
	};
}
function withCommand(told) {
	const list = Array.isArray(told) ? told : fieldsOf(told).commands;
	const commands = typeof list === "string" ? [list] : list;
	return Array.isArray(commands) ? {
		...fieldsOf(told),
		command: commands.map(commandOf).join("\n")
	} : told;
}
const commandOf = (one) => {
	if (typeof one === "string") return one;
	const { command, args } = fieldsOf(one);
	const more = Array.isArray(args) ? args.map((word) => require_hook_shell.quotedWord(String(word))) : [];
	return [String(command), ...more].join(" ");
};
const parsedInside = (value) => {
	const whole = typeof value === "string" ? parsedOr(value) : value;
	if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return whole;
	return Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, typeof text === "string" && /^\s*["[{]/.test(text) ? parsedOr(text) : text]));
};
function parsedOr(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
// src/keyboard/hook/tool-name.ts
const PROGRAM = /terragrunt|opentofu|tofu|terraform/i;
const VERB = /^(apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|apply-all|destroy-all|state|workspace|init)(\s|$)/;
const NAMED = /^(?:(?:run|execute|exec|do|tf|tg|terraform|opentofu|tofu|terragrunt)_)*(apply|destroy|import|taint|untaint|refresh|force_unlock|state_(?:rm|mv|push)|workspace_delete|apply_all|destroy_all)(?:_(?:plan|all|resources?|infrastructure|stack|workspace|command|terraform|tofu))?$/;
function terraformBehind(name, command) {
	const own = name.split("__").at(-1) ?? name;
	const program = (PROGRAM.exec(own) ?? PROGRAM.exec(name))?.[0]?.toLowerCase().replace("opentofu", "tofu");
	if (program === void 0) return null;
	if (command !== null) return VERB.test(command) ? `${program} ${command}` : null;
	const verb = NAMED.exec(wordsOf(own).join("_"))?.[1];
	return verb === void 0 ? null : `${program} ${verb.replace(/^(state|workspace)_/, "$1 ").replaceAll("_", "-")}`;
}
const wordsOf = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase().split(/[^a-z]+/);
const UP_TO_VERB = /^.*(?:delete|remove|move|rename|unlink|trash|(?<![a-z])(?:rm|rm_rf|mv|del|rmdir)(?=[^a-z]*$))/is;
const OF_FILES = /^(files?|fs|folders?|dirs?|director(y|ies)|paths?|trees?|items?|entry|entries)$/;
const FILLER = /^(d|to|in|at|by|all|and|or|many|multiple|several|batch|bulk|recursive|recursively|safe|safely|force)?$/;
function takesAway(name) {
	const rest = name.replace(UP_TO_VERB, "");
	if (rest === name) return false;
	const about = wordsOf(rest).filter((word) => !FILLER.test(word));
	return about.length === 0 || about.some((word) => OF_FILES.test(word));
}
const isOfShell = (name) => /shell|bash|zsh|(?<![a-z])(?:k|c|fi|da)?sh(?![a-z])|pwsh|terminal|console|tmux|ssh|process|desktop|(?<![a-z])(?:cli|cmd|exec)(?![a-z])|(?:exec|run|start|execute)[-_]?(?:a[-_])?command/i.test(name);
// src/keyboard/hook/request.ts
var UnreadableRequest = class extends Error {};
const textIn = (fields, ...names) => names.map((name) => fields[name]).find((value) => typeof value === "string");
const SHELL_TOOL = /^(bash|shell|sh|powershell|pwsh|runshellcommand|execcommand|unifiedexec|localshell|terminal|runinterminal|runterminalcmd|runcommands?|executecommand|executebash|execute|developershell)$/;
const WATCHING_TOOL = "monitor";
const TYPING_TOOL = /^(writestdin|writebash|writepowershell|sendtoterminal)$/;
const KNOWN_FILE_TOOL = /^(edit|multiedit|write|notebookedit|create|strreplaceeditor|strreplace|replace|writefile|applypatch|delete|deletefile|editfile|movefile|insert|editor|writetofile|replaceinfile|fswrite|developer(write|edit|texteditor))$/;
const FILE_TOOL = /edit|write|create|replace|patch|delete|remove|move|rename|insert|save|append|truncate|unlink|trash|copy/;
const SHORT_TOOL = /(^|[^a-z])(rm|rm_rf|mv|cp|del|rmdir)$/i;
const COPY_TOOL = /copy|(^|[^a-z])cp$/i;
function requestIn(json, platform) {
	const input = commonForm(fieldsOf(parsed(json)));
	const name = textIn(input, "tool_name", "toolName");
	const tool = name?.toLowerCase().replace(/[^a-z]/g, "");
	const args = argumentsIn(input);
	if (tool !== void 0 && KNOWN_FILE_TOOL.test(tool)) return filesIn(args, input);
	const written = commandIn(tool, args, input);
	const command = terraformBehind(name ?? "", written) ?? written;
	if (command === null) {
		if (tool !== void 0 && (FILE_TOOL.test(tool) || SHORT_TOOL.test(name ?? ""))) return filesIn(args, input, name);
		if (tool !== void 0 && !SHELL_TOOL.test(tool)) return null;
		throw new UnreadableRequest("the agent's message holds no command that this guard knows how to find");
	}
	if (command.includes("\0")) throw new UnreadableRequest("the command holds a NUL byte");
	return {
		kind: "command",
		command,
		folder: folderIn(args, input),
		dialect: dialectOf(tool, input, platform),
		isOfServer: tool !== void 0 && !isOwnShell(tool) && !isOfShell(name ?? "")
	};
}
const isOwnShell = (tool) => SHELL_TOOL.test(tool) || TYPING_TOOL.test(tool) || tool === WATCHING_TOOL;
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
const quoted = (words) => Array.isArray(words) && words.every((word) => typeof word === "string") ? words.map(require_hook_shell.quotedWord).join(" ") : null;
function folderIn(args, input) {
	const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
	const session = [textIn(input, "cwd"), roots.length === 1 ? roots[0] : void 0].find((path) => typeof path === "string" && path !== "");
	const own = textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
	if (own === void 0 || own === "") return session ?? null;
	return session === void 0 ? null : require_hook_shell.walked(session, own);
}
const dialectOf = (tool, input, platform) => {
	if (tool !== void 0 && /powershell|pwsh/.test(tool)) return "powershell";
	return platform === "win32" && !(tool === "bash" && !("model" in input) || tool === WATCHING_TOOL) ? "powershell" : "shell";
};
const PATCHED = /^[ \t]*\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;
const patchedIn = (text) => [...text.matchAll(PATCHED)].map(([, path]) => path.trim());
const PATHS = /^(source|sources|destination|dest|target|from|to|uri|uris|files?|folders?|dir|director(y|ies))$|(path|file|filename|paths|_?(file|folder|directory)_?name)$/i;
const SOURCE = /^(source|sources|from|src)/i;
const DESTINATION = /^(dest|destination|to|into|new)([A-Z_-]|$)/;
const WORKING_COPY = /^(repo|repository|project|workspace|root|base|work|working)[-_]?(path|dir|directory|folder|root)$/i;
const ENDS = /^(from|to)$/i;
const NONE$1 = /(?!)/;
function pathsIn(args, ...without) {
	return [args, ...Object.values(args).flatMap((value) => Array.isArray(value) ? value.map(fieldsOf) : [])].flatMap((fields) => Object.entries(fields)).filter(([name]) => PATHS.test(name) && !without.some((left) => left.test(name))).flatMap(([, value]) => value).filter((path) => typeof path === "string" && !path.includes("\n")).map((path) => path.replace(/^file:\/\/(localhost)?(?=\/)/, ""));
}
function filesIn(args, input, tool) {
	if (args.command === "view") return null;
	const patch = textIn(args, "command", "patch", "patchText", "input") ?? "";
	const folder = folderIn({}, input);
	const here = (paths) => paths.map((path) => folder === null ? path : (0, node_path.resolve)(folder, path));
	const isAway = tool !== void 0 && takesAway(tool);
	const left = tool === void 0 || isAway ? NONE$1 : COPY_TOOL.test(tool) ? SOURCE : ENDS;
	const target = Object.keys(args).some((name) => SOURCE.test(name)) ? /^target/i : NONE$1;
	return {
		kind: "files",
		paths: here([...pathsIn(args, left), ...patchedIn(patch)]),
		away: isAway ? here(pathsIn(args, DESTINATION, WORKING_COPY, target)) : []
	};
}
// src/keyboard/hook/init.ts
const asksNothing = (args) => ["input", "backend"].some((name) => /=(false|f|0)$/i.test(args.findLast(({ head }) => flagName(head) === name)?.text ?? "")) || args.some(({ text }) => /^--(terragrunt-)?non-interactive$/.test(text ?? ""));
const PLAIN_INIT = /^(h|help|backend|backend-config|get|get-plugins|input|json|lock|lock-timeout|lockfile|no-color|plugin-dir|upgrade|verify-plugins|compact-warnings|var|var-file|from-module|test-directory)$/;
const initIsPlain = (all) => all?.every(({ text, whole, head }) => {
	const name = flagName(head);
	if (text === null && !(whole && isFlag(head) && head.includes("="))) return false;
	return !isFlag(head) || PLAIN_INIT.test(name);
}) ?? false;
// src/keyboard/hook/tests.ts
const TEST = /\.(tftest|tofutest)\.(hcl|json)$/;
function realTest(folder, args) {
	const filters = valuesOf(args, "filter");
	const place = (valuesOf(args, "test-directory") ?? ["tests"]).at(-1) ?? null;
	if (place === null) return "-test-directory";
	const named = filters?.map((name) => (0, node_path.resolve)(folder, name ?? "")) ?? [];
	const isAsked = (path) => named.length === 0 || filters?.includes(null) === true || named.includes(path);
	const files = [...new Set([(0, node_path.resolve)(folder), (0, node_path.resolve)(folder, place)])].flatMap(testsIn).filter(isAsked);
	const providers = providersOf(folder);
	for (const file of files) {
		const run = realRun(file, providers);
		if (run !== null) return `${(0, node_path.relative)(folder, file)}${run === "" ? "" : `, run "${run}"`}`;
	}
	return null;
}
function valuesOf(args, option) {
	const found = args.flatMap(({ head }, at) => isFlag(head) && flagName(head) === option ? [require_hook_shell.valueAt(args, at)?.text ?? null] : []);
	return found.length === 0 ? void 0 : found;
}
const testsIn = (folder) => namesIn(folder, TEST).map((name) => (0, node_path.join)(folder, name));
function namesIn(folder, pattern) {
	try {
		return (0, node_fs.readdirSync)(folder).filter((name) => pattern.test(name));
	} catch {
		return [];
	}
}
function bodyOf(path) {
	try {
		return require_hook_review.hclIn((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return null;
	}
}
function realRun(file, providers) {
	const body = file.endsWith(".json") ? null : bodyOf(file);
	if (body === null) return "";
	const runs = body.blocks.filter(({ type }) => type === "run");
	const real = runs.find(({ attributes }) => attributes.get("command") !== "plan");
	return real === void 0 || isMocked(body, runs, providers) ? null : real.labels[0] ?? "";
}
const OTHER = new Set(["module", "backend"]);
function isMocked({ blocks }, runs, providers) {
	const mocks = blocks.filter(({ type, attributes }) => type === "mock_provider" && !attributes.has("alias"));
	return !(blocks.some(({ type }) => type === "provider") || runs.some((run) => run.attributes.has("providers") || run.blocks.some(({ type }) => OTHER.has(type)))) && (providers?.every((name) => mocks.some(({ labels }) => labels[0] === name)) ?? false);
}
function providersOf(folder) {
	const lock = bodyOf((0, node_path.join)(folder, ".terraform.lock.hcl"));
	if (lock === null) return null;
	const names = lock.blocks.filter(({ type }) => type === "provider").map(({ labels }) => (0, node_path.basename)(labels[0] ?? ""));
	const files = namesIn(folder, /\.(tf|tofu)(\.json)?$/).map((name) => (0, node_path.join)(folder, name));
	return new Set(names).size === names.length && files.every(namesPlainly) && files.every(isAllMocked) ? names : null;
}
const isAllMocked = (path) => !path.endsWith(".json") && !/^[^\S\n]*(alias\s*=|(provisioner|module)[\s"])/m.test((0, node_fs.readFileSync)(path, "utf8"));
function namesPlainly(path) {
	return (bodyOf(path)?.blocks ?? []).filter(({ type }) => type === "terraform").flatMap(({ blocks }) => blocks.filter(({ type }) => type === "required_providers")).every(({ attributes }) => [...attributes].every(([name, value]) => {
		const source = /source\s*=\s*"([^"]*)"/.exec(value)?.[1];
		return source === void 0 || (0, node_path.basename)(source) === name;
	}));
}
// src/keyboard/hook/terraform.ts
const NONE = { kind: "none" };
const HARMLESS = new Set(`plan show validate fmt output providers version graph get console login logout metadata modules query help`.split(" "));
const HARMLESS_TERRAGRUNT = new Set("hclfmt hclvalidate hcl render render-json find list info terragrunt-info catalog scaffold dag graph-dependencies plan-all validate-all output-all validate-inputs output-module-groups".split(" "));
const STATE_READS = new Set([
	"list",
	"show",
	"pull",
	"identities"
]);
const WORKSPACE_READS = new Set([
	"list",
	"show",
	"select",
	"new"
]);
const STACK_READS = /^(init|validate|list|version|providers-lock|fmt)$/;
const SURGERY = new Set([
	"import",
	"taint",
	"untaint",
	"force-unlock"
]);
const FEARED = new Set(`apply destroy import taint untaint refresh force-unlock rm mv push replace-provider delete run-all apply-all
  destroy-all deploy clean migrate bootstrap`.split(/\s+/));
function verbOf(args) {
	let chdir;
	for (const [at, arg] of args.entries()) {
		const isChdir = /^--?chdir=/.test(arg.head);
		if (isChdir && chdir !== void 0) return {
			verb: null,
			chdir: null,
			rest: []
		};
		if (isChdir && arg.whole) chdir = arg.text === null ? null : arg.text.replace(/^[^=]*=/s, "");
		else if (arg.text === null) return {
			verb: null,
			chdir,
			rest: []
		};
		else if (arg.text !== "" && !isFlag(arg.text)) return {
			verb: arg.text,
			chdir,
			rest: args.slice(at + 1)
		};
	}
	return {
		verb: "",
		chdir,
		rest: []
	};
}
const addsVerb = (value) => value === null || (value ?? "").split(/\s+/).some((word) => word !== "" && !isFlag(word));
const isHelp = (rest) => rest.length === 1 && /^--?(h|help)$/.test(rest[0]?.text ?? "");
const ONLY_TELLS = /^(-h|--?help|-v|--?version)$/;
const tellsOnly = ({ args, maybe, unsure }) => !maybe && unsure === null && ONLY_TELLS.test(args.find(({ head }) => !/^--?chdir=/.test(head))?.text ?? "");
function answerTo(call) {
	const deny = (why, what = null) => ({
		kind: "deny",
		why,
		call,
		what
	});
	if (call.program === "terragrunt") return answerToTerragrunt(call, deny);
	const { verb, chdir, rest } = verbOf(call.args);
	if (verb === null) return deny("verb");
	if (verb === "" && addsVerb(call.hidden.get("TF_CLI_ARGS"))) return deny("verb");
	if (verb === "" || isHelp(rest) || tellsOnly(call)) return NONE;
	const folder = chdir === void 0 ? call.folder : chdir === null || call.folder === null ? null : require_hook_shell.walked(call.folder, chdir);
	const hidden = hiddenArgs(call, verb);
	const all = hidden === null ? null : [...hidden, ...rest];
	return answerToVerb({
		...call,
		folder
	}, verb, all, deny);
}
function answerToVerb(call, verb, all, deny) {
	if (verb === "apply") return all === null ? deny("apply-options") : answerToApply(call, all, deny);
	if (verb === "destroy") return deny("destroy");
	if (verb === "refresh") return deny("refresh");
	if (SURGERY.has(verb)) return deny("surgery");
	if (verb === "state") return under(call, all, STATE_READS, deny);
	if (verb === "workspace" || verb === "env") return under(call, all, WORKSPACE_READS, deny);
	if (verb === "init") return answerToInit(call, all, deny);
	if (verb === "stacks" && STACK_READS.test(all?.[0]?.text ?? "")) return NONE;
	if (verb === "plan" && (all ?? []).some(isOutOnState)) return deny("overwrite");
	if (verb === "test") return answerToTest(call, all, deny);
	if (HARMLESS.has(verb)) return NONE;
	if (!call.maybe) return deny("verb", verb);
	if (call.unsure !== null) return NONE;
	return call.args.some(({ text }) => text !== null && FEARED.has(text)) || call.args.some(({ text, whole }) => text === null && !whole) ? deny("verb") : NONE;
}
const isOutOnState = ({ raw }, at, all) => /^['"]?--?out=.*\.tfstate/.test(raw) || /\.tfstate/.test(raw) && /^--?out$/.test(all[at - 1]?.text ?? "");
function answerToTest(call, all, deny) {
	if (call.unsure !== null) return NONE;
	const folder = call.folder ?? call.tested ?? null;
	const isPlain = all?.every(({ text, whole, head }) => text !== null || whole && isFlag(head)) === true;
	if (folder === null || !isPlain) return deny("test");
	if (all.some(({ head }) => head === "cleanup" || /^--?cloud-run/.test(head))) return deny("test");
	const real = realTest(folder, all);
	return real === null ? NONE : deny("test", real);
}
const isDryRun = ([verb, option, ...rest], { hidden }) => /^(rm|mv)$/.test(verb?.text ?? "") && /^--?dry-run$/.test(option?.text ?? "") && rest.every(({ text }) => text !== null && !/^--?dry-run/.test(text)) && ![...hidden.keys()].some((name) => name.startsWith("TF_CLI_ARGS"));
function under(call, all, reads, deny) {
	const [first] = all ?? [];
	if (all !== null && (first === void 0 || first.text === "")) return all.length === 0 ? NONE : deny("verb");
	if (first === void 0 || first.text === null) return deny("verb");
	if (isHelp((all ?? []).slice(1))) return NONE;
	if (isFlag(first.text)) return all?.length === 1 ? NONE : deny("verb");
	if (reads.has(first.text) || isDryRun(all ?? [], call)) return NONE;
	return call.maybe && !FEARED.has(first.text) ? NONE : deny("surgery");
}
function answerToInit({ answered }, all, deny) {
	if (!initIsPlain(all)) return deny("init");
	return answered === true && !asksNothing(all ?? []) ? deny("answered") : NONE;
}
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
	["parallelism", true]
]);
const PLANNING = /^(destroy|replace|target|exclude|target-file|exclude-file|var|var-file|refresh|refresh-only|allow-missing-config)$/;
function answerToApply(call, all, deny) {
	let planning = null;
	let at = 0;
	for (; at < all.length; at++) {
		const { text, head, whole } = all[at];
		if (!isFlag(head)) break;
		const name = flagName(head);
		const isPlanning = PLANNING.test(name);
		const takesNext = isPlanning ? TAKES_NEXT.has(name) : APPLY_FLAGS.get(name);
		if (isPlanning) planning ??= `-${name}`;
		else if (takesNext === void 0 || text === null && !whole) return deny(planning === null ? "apply-options" : "no-plan");
		if (takesNext === true && !head.includes("=")) at++;
	}
	const rest = all.slice(at);
	const [plan] = rest;
	if (planning !== null) return plan?.text != null && rest.length === 1 ? deny("plan-options", planning) : deny("no-plan");
	if (plan === void 0) return deny("no-plan");
	if (plan.text === null || require_hook_shell.isPiped(plan.text)) return deny("plan-name");
	if (rest.length > 1) return deny("apply-options");
	if (call.folder === null) return deny("elsewhere");
	return {
		kind: "review",
		program: call.program,
		folder: call.folder,
		plan: plan.text
	};
}
function hiddenArgs({ hidden }, verb) {
	const values = [hidden.get("TF_CLI_ARGS"), hidden.get(`TF_CLI_ARGS_${verb}`)].filter((value) => value !== void 0);
	if (values.some((value) => value === null || !/^[\w\s=.,/:-]*$/.test(value))) return null;
	return values.flatMap((value) => value.split(/\s+/).filter((word) => word !== "")).map((text) => ({
		text,
		whole: true,
		head: text,
		tail: text,
		pattern: null,
		raw: text
	}));
}
const IN_PLACE = /^(TG|TERRAGRUNT)_(TF_?PATH|LOG|LOG_\w+|NON_INTERACTIVE|NO_\w+|DISABLE_\w+|PARALLELISM|FORWARD_TF_STDOUT|TFLINT\w*|DEBUG|INPUTS_DEBUG|TELEMETRY_\w+|PROVIDER_CACHE\w*|STRICT_\w+|EXPERIMENT\w*|IAM_\w+|AUTH_\w+)$/;
function answerToTerragrunt(call, deny) {
	const words = call.args.map(({ text }) => text);
	if (call.args.some(({ text, whole, head }) => text === null && !(whole && isFlag(head)))) return deny("verb");
	const settings = [...call.hidden].filter(([name]) => !name.startsWith("TF_CLI_ARGS"));
	if (settings.some(([name, value]) => /_TF_?PATH$/.test(name) && require_hook_shell.terraformName(value ?? "") === null)) return deny("verb");
	if (words.some((word) => /migrate-state|reconfigure|force-copy/.test(word ?? ""))) return deny("init");
	const verbs = verbsOf(words);
	if (verbs.at(-1) === "test" || /^run(-all)?$/.test(verbs.at(-1) ?? "") && words.includes("test")) return deny("test");
	if (words.some((word) => word === "run-all" || word === "apply-all" || word === "destroy-all" || word === "--all")) return words.some((word) => word !== null && FEARED.has(word) && word !== "run-all") ? deny("many") : NONE;
	if (words.some((word) => word === "init")) return call.answered === true && !asksNothing(call.args) ? deny("answered") : NONE;
	const at = words.findIndex((word) => word !== null && FEARED.has(word));
	if (at === 0 && words[0] === "apply") {
		const hidden = hiddenArgs(call, "apply");
		if (hidden === null) return deny("apply-options");
		if (!settings.every(([name]) => IN_PLACE.test(name))) return deny("elsewhere");
		return answerToApply(call, [...hidden, ...call.args.slice(1)], deny);
	}
	if (at >= 0) return deny(words[at] === "apply" ? "no-plan" : words[at] === "destroy" ? "destroy" : "surgery");
	return verbs.length === 0 || verbs.some(isHarmlessTerragrunt) || call.maybe ? NONE : deny("verb");
}
function verbsOf(words) {
	const found = [];
	for (const [at, word] of words.entries()) {
		if (word === null || isFlag(word)) continue;
		found.push(word);
		if (!/^--?[\w-]+$/.test(words[at - 1] ?? "")) break;
	}
	return found;
}
const isHarmlessTerragrunt = (verb) => HARMLESS.has(verb) || HARMLESS_TERRAGRUNT.has(verb) || /^(state|workspace|run|stack|exec)$/.test(verb);
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
	try {
		return await decided(request, deciding);
	} catch (error) {
		if (!require_start_hook_shell_command_log_explain_review.isRefusal(error)) throw error;
		return no(forbidden(error.path, require_start_hook_shell_command_log_explain_review.whyOf(error), request.kind === "command" ? request : null));
	}
}
async function decided(request, deciding) {
	if (request.kind === "files") return onFiles(request.paths, deciding, request.away);
	const patched = onFiles(inFolder(patchedIn(request.command), request.folder), deciding);
	if (patched.denied !== null) return patched;
	const read = await readOf(request, deciding);
	if (isOtherLanguage(request, read)) return NOTHING;
	const answers = [];
	for (const found of read.found) {
		if (found.kind !== "call") return no(foundReason(found, request));
		const answer = answerTo(found);
		if (answer.kind === "none" && verbOf(found.args).verb === "test" && isChanging(read, found)) return no(objection({
			why: "test",
			call: found,
			what: null
		}, request));
		if (answer.kind === "none") continue;
		if (found.unsure !== null) return no(unclearReason("program", found.unsure));
		if (answer.kind === "deny") return no(objection(answer, request));
		answers.push(answer);
	}
	return onPlans(answers.filter((answer) => answer.kind === "review"), read, deciding);
}
const isOtherLanguage = ({ command, isOfServer }, { found }) => isOfServer === true && found.every((one) => one.kind === "unclear" && one.what === "syntax" && one.shown === command) && !(require_hook_shell.mentionsTerraform(command) || require_hook_shell.mentionsState(command) || require_hook_shell.mentionsOwn(command));
const CONTAINERS = /^(docker|podman|nerdctl|finch)$/;
function isChanging({ writers, written }, { tested }) {
	const [only, ...more] = writers.filter((name) => !require_hook_shell.MAKES_NOTHING.test(name));
	const isItself = tested != null && more.length === 0 && CONTAINERS.test(only ?? "");
	return only !== void 0 && !isItself || written.some((path) => path === null || /\.(hcl|json|tf|tofu)$/.test(path));
}
const inFolder = (paths, folder) => folder === null ? paths : paths.map((path) => (0, node_path.resolve)(folder, path));
function onFiles(paths, { world: { own } }, away = []) {
	const looked = [...away.map((path) => [path, require_hook_shell.guardedUnder(path, own)]), ...paths.map((path) => [path, require_hook_shell.guardedAs(path, own)])];
	for (const [path, what] of looked) if (what !== null) return no(fileReason(path, what));
	return NOTHING;
}
async function readOf({ command, folder, dialect }, { hidden, world }) {
	if (dialect === "powershell") return {
		found: readPowerShell(command, folder, hidden),
		writers: [],
		written: []
	};
	const { readCommand } = await Promise.resolve().then(() => require("./keyboard-hook-shell-read.js")).then((n) => n.read_exports);
	return readCommand(command, {
		folder,
		hidden
	}, world);
}
async function onPlans(plans, read, { judge }) {
	let last = null;
	for (const { plan, folder, program } of plans) {
		const others = othersIn(read, require_hook_shell.walked(folder, plan));
		if (others.length > 0) return no(notAlone(plan, others));
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
			if (!(error instanceof require_hook_shell_command_log_explain_review.InputError)) throw error;
			return no(unreadablePlan(error.message));
		}
	}
	return {
		denied: null,
		reviewed: last
	};
}
function othersIn({ found, writers, written }, plan) {
	const redirected = written.filter((path) => path === null || require_hook_shell.isSameFile(path, plan)).map(() => "a redirection");
	return [...new Set([
		...writers,
		...redirected,
		...found.filter(writesPlans).map(() => "a plan or an init")
	])];
}
const WRITES = /^--?(out|generate-config-out|from-module|json-into)/;
const writesPlans = (found) => found.kind === "call" && found.args.some(({ text, head, whole }) => WRITES.test(head) || text === null && !whole);
// src/keyboard/hook/uncommitted.ts
const LONGEST$1 = 2e3;
const PLACES = [...require_hook_shell.OWN_FOLDERS.map((folder) => `:(top)${folder}`), ":(top,glob)**/*.tfstate*"];
const SETTINGS = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.untrackedCache=false"
];
const SIGNS = new Map([["??", "untracked"], ["!!", "ignored"]]);
function uncommitted(folder) {
	const top = require_hook_shell_explain_review.workingCopyOf(folder);
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
			resolve(agent.deny(tooSlow(LONGEST)));
		}, LONGEST * 1e3);
	});
	const inner = answer(late.signal).catch((error) => agent.deny(failure(error)));
	try {
		return await Promise.race([inner, end]);
	} finally {
		clearTimeout(timer);
	}
}
const failure = (error) => error instanceof UnreadableRequest ? `destroy-guard refuses what it can't read: ${error.message}. Tell its version, and the agent's, to whoever keeps it.` : broken(error);
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
		if (!(error instanceof require_hook_shell_command_log_explain_review.InputError)) throw error;
		return {
			...decision,
			denied: decision.denied ?? untold(error.message)
		};
	}
}
const trailOf = ({ log }, shell) => require_hook_log.trailAt(require_hook_log.trailPath(log, shell), shell.now);
const placeIn = (request, { cwd, env }) => placeOf((request.kind === "command" ? request.folder : null) ?? cwd, env);
const lineFor = (name, { denied, reviewed }, place) => entryOf(`hook ${name}`, denied === null ? "no objection" : "denied", {
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
	const top = require_hook_shell_explain_review.topOf(place ?? shell.cwd);
	const { trusted, own } = policyPlaces(settings.policy, {
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
			].filter((path) => path !== null), ...require_hook_shell.guardFilesIn([
				top,
				place,
				shell.cwd,
				home
			])],
			isLate: lateAfter(LONGEST_READING),
			scriptAt: require_hook_shell.scriptAt,
			entriesOf,
			uncommitted
		},
		hidden: hiddenIn(shell.env),
		judge: async (plan) => (await Promise.resolve().then(() => require("./keyboard-hook-judge.js"))).judge(plan, settings, shell, signal)
	};
}
function trailIn({ log }, shell) {
	try {
		return require_hook_log.trailPath(log, shell);
	} catch {
		return null;
	}
}
const hiddenIn = (env) => new Map(Object.entries(env).filter((pair) => require_hook_shell.isHidden(pair[0]) && pair[1] !== void 0));
// src/keyboard/hook/usage.ts
const SETTING_UP = ["install", "uninstall"];
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
		needs: ["consent"],
		says: "whose signatures count (default: override.signers of the policy, never of the repository's own)"
	},
	log: require_hook_log.TRAIL_OPTION,
	install: {
		type: "boolean",
		excludes: ["uninstall", "try"],
		says: "write the hook into the agent's configuration, after a question"
	},
	uninstall: {
		type: "boolean",
		excludes: [
			"try",
			"policy",
			"terraform",
			"consent",
			"signers",
			"log"
		],
		says: "take it out again"
	},
	try: {
		type: "string",
		value: "COMMAND",
		says: "show the answer to a command, without an agent"
	},
	user: {
		type: "boolean",
		needs: SETTING_UP,
		says: "install for all projects of this user, not for this folder"
	},
	command: {
		type: "string",
		value: "CMD",
		needs: SETTING_UP,
		says: "how the agent starts destroy-guard (default: destroy-guard)"
	},
	yes: {
		type: "boolean",
		needs: SETTING_UP,
		says: "install or uninstall without asking"
	},
	...require_hook_command_log_explain_review.HELP
};
const hookUsage = () => require_hook_command_log_explain_review.usageOf({
	name: "hook",
	forms: [
		"AGENT",
		"AGENT --install | --uninstall [--user] [--command CMD] [--yes]",
		"AGENT --try 'COMMAND'"
	],
	text: `${require_hook_command_log_explain_review.wrapped(`AGENT is ${require_hook_command_log_explain_review.listed(AGENT_NAMES, "or")}. Its question is read from standard input.`, 78).map((line) => `  ${line}`).join("\n")}

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the cloud
  without Terraform.`,
	options: HOOK_OPTIONS,
	examples: ["destroy-guard hook claude --install", "destroy-guard hook claude --try 'terraform destroy'"],
	exits: {
		0: "no objection; written, with --install and --uninstall. Copilot, Gemini CLI, Cursor and Cline: also a refusal",
		1: "--try: refused; --install and --uninstall: a person answered no",
		2: "refused (all other agents); wrong usage, by which every agent stops the command"
	}
});
// src/keyboard/hook/command.ts
var command_exports = require_rolldown_runtime.__exportAll({ HOOK: () => HOOK });
async function hookCommand(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, HOOK_OPTIONS, "hook");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, hookUsage());
	const [name, ...more] = positionals;
	if (name === void 0 || more.length > 0) throw require_hook_command_log_explain_review.usageError(`hook takes one agent: ${require_hook_command_log_explain_review.listed(AGENT_NAMES, "or")}`, "hook");
	if (!isAgent(name)) throw require_hook_command_log_explain_review.noSuch("agent", name, AGENT_NAMES, "hook");
	const { policy, terraform, consent = [], signers, log } = values;
	const settings = {
		policy,
		terraform,
		consent,
		signers,
		log
	};
	if (values.try !== void 0) return tryCommand(values.try, settings, shell);
	if (values.install === void 0 && values.uninstall === void 0) return answer(name, settings, shell);
	const { install } = await Promise.resolve().then(() => require("./keyboard-hook-install-install.js"));
	return install(name, {
		...values,
		uninstall: values.uninstall === true
	}, shell);
}
async function answer(name, settings, shell) {
	if (shell.stdin.isTTY === true) throw require_hook_command_log_explain_review.usageError(`the agent starts this itself, and hands its question over on standard input; to have it do so: destroy-guard hook ${name} --install; to see an answer: destroy-guard hook ${name} --try 'terraform destroy'`, "hook");
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
	if (denied === null) return require_hook_command_log_explain_review.print(shell, "no objection\n");
	shell.stdout.write(`denied: ${denied}\n`);
	return require_start_hook_command_log_explain_review.EXIT.blocked;
}
const HOOK = {
	usage: hookUsage,
	options: HOOK_OPTIONS,
	words: AGENT_NAMES,
	run: hookCommand
};
// src/keyboard/hook/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ run: () => run });
const run = ([, ...args], shell) => require_hook_command.ended(() => HOOK.run(args, shell), shell);
Object.defineProperty(exports, "agentNamed", {
	enumerable: true,
	get: function() {
		return agentNamed;
	}
});
Object.defineProperty(exports, "answerTo", {
	enumerable: true,
	get: function() {
		return answerTo;
	}
});
Object.defineProperty(exports, "applyArguments", {
	enumerable: true,
	get: function() {
		return applyArguments;
	}
});
Object.defineProperty(exports, "applyCallOf", {
	enumerable: true,
	get: function() {
		return applyCallOf;
	}
});
Object.defineProperty(exports, "checkArguments", {
	enumerable: true,
	get: function() {
		return checkArguments;
	}
});
Object.defineProperty(exports, "command_exports", {
	enumerable: true,
	get: function() {
		return command_exports;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "isKeptIn", {
	enumerable: true,
	get: function() {
		return isKeptIn;
	}
});
Object.defineProperty(exports, "isPlain", {
	enumerable: true,
	get: function() {
		return isPlain;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "objection", {
	enumerable: true,
	get: function() {
		return objection;
	}
});
Object.defineProperty(exports, "personsOptions", {
	enumerable: true,
	get: function() {
		return personsOptions;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "policyPlaces", {
	enumerable: true,
	get: function() {
		return policyPlaces;
	}
});
Object.defineProperty(exports, "run_exports", {
	enumerable: true,
	get: function() {
		return run_exports;
	}
});
Object.defineProperty(exports, "whyRefused", {
	enumerable: true,
	get: function() {
		return whyRefused;
	}
});
