const require_untrusted = require("./report-untrusted.js");
const require_hcl = require("./text-hcl.js");
const require_account = require("./keyboard-account.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/keyboard/hook/shell/sed.ts
const WHERE = String.raw`(?:[\d,$]*|/(?:[^/\\\n]|\\.)*/)`;
const change = (sign) => {
	const part = String.raw`(?:(?!\k<${sign}>)[^\\\n]|\\.)*`;
	return String.raw`s(?<${sign}>[/|#,@])${part}\k<${sign}>${part}\k<${sign}>[gpiI\d]*`;
};
const edit = (sign) => String.raw`\s*${WHERE}(?:[pdq]|${change(sign)})\s*`;
const EDITS = new RegExp(`^${edit("first")}(?:;${edit("more")})*;?$`);
const PLAIN = /^(-[iEnrsz]+(\.\w+)?|--in-place(=\.\w+)?|--regexp-extended|--quiet)$/;
function onlySubstitutes(args) {
	const scripts = args.filter((_, at) => args[at - 1]?.text === "-e");
	const others = args.filter(({ text }, at) => text !== "-e" && args[at - 1]?.text !== "-e");
	const isPlain = others.every(({ head, text }) => !head.startsWith("-") || PLAIN.test(text ?? ""));
	const first = others.find(({ head }) => !head.startsWith("-"));
	const all = scripts.length > 0 || first === void 0 ? scripts : [first];
	return isPlain && all.length > 0 && all.every(({ text }) => EDITS.test(text ?? ""));
}
const PERL = /^\s*(s([/|#,])[^$@\\`({[\n]*?\2[^$@\\`({[\n]*?\2[gims]*\s*;?\s*)+$/;
const PERL_FINDS = /^\s*print\s+(if|unless)\s+m?\/[^$@\\`({[\n/]*\/i?\s*;?\s*$/;
function onlyReplaces(args) {
	const scripts = args.filter((_, at) => /^-[pniE]*e$/.test(args[at - 1]?.text ?? ""));
	const options = args.filter(({ head }) => head.startsWith("-"));
	return scripts.length > 0 && scripts.every(({ text }) => PERL.test(text ?? "") || PERL_FINDS.test(text ?? "")) && options.every(({ text }) => /^-([pn]*i?(\.\w+)?|[pni]*e)$/.test(text ?? ""));
}
const STARTS = /system|getline|[|"`@]|>/;
const onlyFinds = (args) => args.every(({ text, head }) => !head.startsWith("-") && (text === null || !STARTS.test(text)));
// src/keyboard/hook/shell/programs.ts
const WRAPPERS = new Set(`command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf setsid caffeinate chronic unbuffer
  noglob nocorrect chrt taskset busybox toybox - aws-vault op doppler chamber`.split(/\s+/));
const SHELLS = new Set("sh bash zsh dash ash ksh mksh fish rbash".split(" "));
const INTERPRETERS = /^(python|python2|python3|node|nodejs|deno|bun|ruby|perl|php|lua|ssh|docker|podman|kubectl|at|batch|crontab|make|gmake|tmux|screen|m4|ed|ex|vi|vim|nvim|sqlite|psql|mysql|gdb|lldb|sftp|lftp|ftp|csh|tcsh|nu|elvish|xonsh|pwsh|expect|tclsh|wish|osascript|gnuplot|dc|r|rscript|julia|guile|emacs)[\d.]*$/;
const STARTERS = /^(find|fd|fdfind|flock|watch|strace|ltrace|entr|script|setpriv|unshare|chroot|systemd-run|tmux|screen|direnv|mise|rlwrap|firejail|parallel|watchexec|runuser|pkexec|su-exec|gosu|tini|dumb-init|catatonit|xvfb-run|pueue|daemonize|prlimit|numactl|faketime|torsocks|proxychains4?|start-stop-daemon|chpst|dbus-run-session)$/;
const INERT = new Set(`: true false echo printf pwd ls ll dir tree cat bat tac head tail less more wc sort uniq cut tr nl grep egrep fgrep rg
  ag ack test [ which whereis type whatis man help tldr mkdir touch stat file du df diff cmp comm jq yq basename
  dirname realpath readlink seq sleep date id whoami hostname uname printenv md5sum sha1sum sha256sum shasum base64 xxd
  od strings gh glab tflint tfsec checkov trivy infracost tfenv tofuenv tfswitch code set shopt umask ulimit wait jobs
  return exit break continue shift kill brew apt apt-get dnf yum apk pip pip3 npm pnpm yarn cargo chmod chown open
  terraform-docs terraform-ls jobs bg fg history`.split(/\s+/));
const INERT_GIT = new Set(`add commit log show diff status branch push pull fetch tag merge blame grep ls-files rev-parse remote describe
  shortlog switch stash reset cherry-pick revert init clone`.split(/\s+/));
const INERT_PACKAGES = new Set(`install i ci add remove rm uninstall un update up upgrade outdated list ls view info show why audit search fund dedupe
  prune link unlink publish pack version login logout whoami config get set init create cache help doc docs build check
  clippy fmt fetch metadata tree`.split(/\s+/));
const RUNS_IN_GIT = /^(-[Ouc]|--(upload-pack|receive-pack|exec|config|open-files-in-pager|ext-diff|template)\b)/;
const RUNS_IN = new Map([
	["apt", /^(-o|--option)/],
	["apt-get", /^(-o|--option)/],
	["man", /^(-H|--html)/]
]);
function isInert(program, args) {
	const [first] = args;
	if (program === "git") return INERT_GIT.has(first?.text ?? "") && !args.some(({ head }) => RUNS_IN_GIT.test(head));
	if (/^(npm|pnpm|yarn|cargo)$/.test(program)) {
		const verb = args.find(({ head }) => !/^[-+]/.test(head));
		return verb === void 0 || INERT_PACKAGES.has(verb.text ?? "");
	}
	if (/^(asdf|mise|rtx|proto|tenv)$/.test(program) && INERT_PACKAGES.has(first?.text ?? "")) return true;
	if (program === "sed") return onlySubstitutes(args);
	if (program === "perl") return onlyReplaces(args);
	if (/^[gmn]?awk$/.test(program)) return onlyFinds(args);
	if (program === "gh" && args.some(({ text }) => /^(codespace|cs|alias|extension)$/.test(text ?? ""))) return false;
	if (args.some(({ text }) => text !== null && /^(--pre\b|--hostname-bin|--compress-program|-P|--pager|\+)/.test(text))) return false;
	if (args.some(({ head }) => RUNS_IN.get(program)?.test(head) === true)) return false;
	return INERT.has(program);
}
const QUIET = new Set(`: true false echo printf pwd ls cat head tail grep egrep rg wc cut tr test [ jq tee sleep date cd pushd
  export set unset exit command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf return`.split(/\s+/));
const MAKES_NOTHING = /^(g?make|just|(go-)?task|mise|pre-commit|tflint|terraform-docs|tfsec|trivy|checkov)$/;
const baseName = (program) => program.replace(/^=/, "").replace(/^.*[/\\]/s, "").replace(/\.(exe|cmd|bat)$/i, "").toLowerCase();
const TERRAFORM = /^(terraform|tofu|opentofu|terragrunt|tf|tg)([-_.@]?v?\d[\w.-]*)?$/;
function terraformName(program) {
	const found = TERRAFORM.exec(baseName(program))?.[1];
	if (found === void 0) return null;
	return found === "terragrunt" || found === "tg" ? "terragrunt" : found.endsWith("tofu") ? "tofu" : "terraform";
}
const imageName = (word) => terraformName(word.replace(/^.*#/s, "").replace(/@sha256:.*$/s, "").replace(/[:@][\w.-]+$/, ""));
const NEVER_NESTED = new Set(`cd pushd chdir popd export declare typeset local readonly read mapfile readarray printf getopts unset let source . trap alias
  hash - command builtin exec op time`.split(/\s+/));
const SETUP = /^["']?\$\((ssh-agent|\S*brew shellenv|direnv (hook|export)|mise (activate|env)|pyenv|rbenv|nodenv|fnm env|starship init|zoxide init|opam env|conda shell\.\w+|minikube docker-env|op signin|aws configure export-credentials)\b[\w\s.,=/-]*\)["']?$/;
const isSetup = (raw) => SETUP.test(raw);
const isCompletion = (raw) => /^<\([\w-]+ completion( -s)? (bash|zsh)( [\w-]+)*\)$/.test(raw);
const ELSEWHERE = /^(-C|-D|-i|-S|--chdir|--cwd|--login|--split-string)/;
const XARGS_VALUE = /^(-[0rtpxo]*[adEILnPsJRS]|--(arg-file|delimiter|max-args|max-procs|max-chars|process-slot-var))$/;
// src/text/literal.ts
const literal$1 = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
// src/keyboard/hook/shell/dates.ts
const two = (number) => String(number).padStart(2, "0");
const PARTS = new Map([
	["Y", (at) => String(at.getFullYear())],
	["m", (at) => two(at.getMonth() + 1)],
	["d", (at) => two(at.getDate())],
	["H", (at) => two(at.getHours())],
	["M", (at) => two(at.getMinutes())],
	["S", (at) => two(at.getSeconds())],
	["s", (at) => String(Math.floor(at.getTime() / 1e3))]
]);
const SHORT = new Map([["F", "%Y-%m-%d"], ["T", "%H:%M:%S"]]);
const IS_DAY = /%s|%Y.*%m.*%d/;
const inUtc = (at) => new Date(at.getTime() + at.getTimezoneOffset() * 6e4);
function dateOf([program, ...args], now = new Date()) {
	const isUtc = /^(-u|--utc)$/.test(args[0] ?? "");
	const [format, ...more] = isUtc ? args.slice(1) : args;
	if (program !== "date" || more.length > 0 || format == null) return null;
	const signs = (/^(-I|--iso-8601)$/.test(format) ? "+%F" : format).replace(/%[FT]/g, (sign) => SHORT.get(sign.slice(1)) ?? sign);
	if (!/^\+(%[YmdHMSs]|[\w.:-])+$/.test(signs) || !IS_DAY.test(signs)) return null;
	const at = isUtc ? inUtc(now) : now;
	return signs.slice(1).replace(/%(\w)/g, (_, sign) => PARTS.get(sign)?.(at) ?? "");
}
const numberNamed = (name) => /^(RANDOM|SRANDOM|SECONDS|UID|EUID|PPID|EPOCHSECONDS|\$)$/.test(name) ? "\ue000" : null;
const PRINTS_DIGITS = /^(git rev-parse( --short(=\d+)?| --verify)* (HEAD|@)([~^]\d*)*|git rev-list --count HEAD|openssl rand -hex \d+|id -[ug]|nproc)$/;
const isPlain$1 = (text) => /^[\w.@+-]+$/.test(text) && !/^\.+$/.test(text);
function printedBy(words) {
	const [program, first, second, ...more] = words;
	const date = dateOf(words);
	if (date !== null) return date;
	if (words.includes(null)) return null;
	const line = words.join(" ");
	if (PRINTS_DIGITS.test(line)) return "\ue000";
	if (line === "uuidgen") return Array(5).fill("\ue000").join("-");
	const value = namedBy(line) ?? (program === "basename" && more.length === 0 ? (0, node_path.basename)(first ?? "", second ?? "") : null);
	return value !== null && isPlain$1(value) ? value : null;
}
function namedBy(line) {
	if (line === "whoami" || line === "id -un") return require_account.accountName();
	if (line === "hostname" || line === "uname -n") return (0, node_os.hostname)();
	return line === "hostname -s" ? (0, node_os.hostname)().replace(/\..*$/, "") : null;
}
function patternOf(text) {
	const parts = text.split(new RegExp(`[\\da-f]*\ue000[\\da-f\ue000]*`, "i"));
	const start = parts.length > 1 && parts[0] === "" ? "(?<![\\da-f])" : "";
	return new RegExp(start + parts.map(literal$1).join("[\\da-f]+"), "i");
}
// src/keyboard/hook/shell/word.ts
const UNKNOWN = {
	value: null,
	whole: false
};
const UNKNOWN_WORD = {
	value: null,
	whole: true
};
const known = (text) => ({
	text,
	whole: true,
	head: text,
	tail: text,
	pattern: null,
	raw: text
});
const MORE = {
	text: null,
	whole: false,
	head: "",
	tail: "",
	pattern: null,
	raw: "\u2026"
};
const literal = (text) => ({
	text,
	whole: true,
	glob: null
});
const unknown = (whole) => ({
	text: null,
	whole,
	glob: null
});
const glob = (text) => ({
	text: null,
	whole: false,
	glob: text
});
const isPlain = (value) => /^[\w@%+=:,./-]+$/.test(value);
const isQuotedList = (name) => name === "@";
function variableSegment(name, quoted, { variable }) {
	const { value, whole, printed } = variable(name);
	const isSplit = !quoted && variable("IFS") !== UNKNOWN;
	if (value !== null && (quoted || isPlain(value) && !isSplit)) return literal(value);
	const number = value === null && !isSplit ? numberNamed(name) : null;
	const isOne = quoted && !isQuotedList(name) || value === null && whole || /^[?$#!]$/.test(name);
	return {
		...unknown(isOne),
		printed: number ?? (isOne ? printed : void 0)
	};
}
function onlyCommand(script) {
	const command = script?.commands.length === 1 ? script.commands[0]?.command : void 0;
	if (command?.type !== "Command" || command.redirects.length > 0 || command.prefix.length > 0) return [];
	return [command.name, ...command.args].filter((word) => word?.type === "Word");
}
function located(script) {
	const words = onlyCommand(script).map((word) => word.parts ? "" : word.value);
	const [first, second, third] = words;
	if (first === "which" && words.length === 2) return second ?? null;
	return first === "command" && second === "-v" && words.length === 3 ? third ?? null : null;
}
function segmentsOf(part, quoted, around) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return [literal(part.value)];
		case "DoubleQuoted":
		case "LocaleString": return [literal(""), ...part.parts.flatMap((child) => segmentsOf(child, true, around))];
		case "Glob":
		case "ExtendedGlob": return [glob(part.text)];
		case "SimpleExpansion": return [variableSegment(part.text.slice(1), quoted, around)];
		case "ParameterExpansion":
			if (part.prefix === void 0 && part.index === void 0 && part.operation === void 0) return [variableSegment(part.parameter, quoted, around)];
			return [unknown(quoted && part.index === void 0 && !isQuotedList(part.parameter))];
		case "CommandExpansion": {
			if (/^(?:\$\(|`)\s*([\w-]+)/.exec(part.text)?.slice(1).some(around.isFunction)) return [unknown(quoted)];
			if (/^\$\(\s*pwd(\s+-[LP])?\s*\)$/.test(part.text)) return [variableSegment("PWD", quoted, around)];
			const name = located(part.script);
			if (name !== null) return [literal(name)];
			const printed = printedBy(onlyCommand(part.script).map((word) => textOf(word, around).text));
			return [printed === null ? unknown(quoted) : {
				...unknown(true),
				printed
			}];
		}
		case "ArithmeticExpansion":
		case "ProcessSubstitution": return [unknown(true)];
		case "BraceExpansion": return [unknown(false)];
	}
}
function homed(word, segments, around) {
	const { home } = around;
	const [first, ...rest] = segments;
	if (!word.text.startsWith("~") || typeof first?.text !== "string") return segments;
	const [, user = "", path = ""] = /^~([^/]*)(.*)$/s.exec(first.text) ?? [];
	if (user === "+") return [
		variableSegment("PWD", true, around),
		literal(path),
		...rest
	];
	return user === "" && home !== null ? [literal(home + path), ...rest] : [
		unknown(true),
		literal(path),
		...rest
	];
}
const joined = (segments) => {
	const end = segments.findIndex(({ text }) => text === null);
	return (end < 0 ? segments : segments.slice(0, end)).map(({ text }) => text).join("");
};
function textOf(word, around) {
	const segments = homed(word, word.parts?.flatMap((part) => segmentsOf(part, false, around)) ?? [literal(word.value)], around);
	const isKnown = segments.every(({ text }) => text !== null);
	const isPattern = !isKnown && segments.every(({ text, glob: sign }) => text !== null || sign !== null);
	return {
		text: isKnown ? joined(segments) : null,
		whole: segments.every(({ whole }) => whole),
		head: joined(segments),
		tail: endOf(segments),
		pattern: isPattern ? segments.map(({ text, glob: sign }) => text ?? sign).join("") : null,
		...printedIn(segments),
		raw: word.text
	};
}
const printedIn = (segments) => {
	const texts = segments.map(({ text, printed }) => text ?? printed);
	return segments.some(({ printed }) => printed !== void 0) && texts.every((text) => text !== void 0) ? { printed: texts.join("") } : {};
};
const endOf = (segments) => {
	const start = segments.findLastIndex(({ text }) => text === null);
	return segments.slice(start + 1).map(({ text }) => text).join("");
};
// src/keyboard/hook/flags.ts
const isFlag = (text) => text.startsWith("-");
const flagName = (text) => text.replace(/^--?/, "").replace(/=.*$/s, "");
const TAKES_NEXT = new Set("var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(" "));
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
const line = (words) => require_untrusted.terminalText(words.map(require_account.shellWord).join(" "));
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
			...personsOptions(call, base),
			...behind$1(asked)
		])
	};
}
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
		options: options.some((option) => require_account.whyRefused(option) !== null) ? [] : options
	};
}
function personsOptions({ program, folder }, base) {
	return [...program === "tofu" ? ["--terraform", "tofu"] : [], ...folder === null || folder === base ? [] : ["--chdir", folder]];
}
// src/keyboard/hook/reasons.ts
const LONGEST_SHOWN = 200;
function personTypes({ command, folder }) {
	const isShown = command.length <= LONGEST_SHOWN && !/[\r\n]/.test(command.trim());
	const where = folder === null ? "In a terminal" : `In a terminal, in ${require_untrusted.terminalText(folder)},`;
	return isShown ? `${where} they type: ${require_untrusted.terminalText(command.trim())}` : `${where} they type the same command.`;
}
const BELIEVES = "Changing what Terraform believes is a person's step";
const ASK = "ask for it, and say why it is needed.";
const orPerson = ({ person }) => person === null ? "or let a person type it in a terminal." : `or let a person run "${person}" in a terminal.`;
const planFirst = (said) => `Make a plan with "${said.plan}", in a command of its own, and apply exactly that file with "${said.apply}"; ${orPerson(said)}`;
const OBJECTIONS = {
	"no-plan": (said) => `This applies a plan that nobody has looked at. ${planFirst(said)}`,
	destroy: (said) => `This destroys everything in the state, without a plan that anybody has looked at. To destroy, make a plan with "${said.plan}", so that it can be reviewed; ${orPerson(said)}`,
	refresh: ({ call: { program } }) => `This writes the state without a plan. Use "${program} plan -refresh-only -out=tfplan" and apply that file.`,
	many: ({ plan }) => `This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one: "${plan}" in the folder of each.`,
	test: ({ what, call: { program } }) => what === null ? `Which tests this runs can't be told for certain: a run without "command = plan" makes real objects and destroys them again. Run "${program} test" in its folder, in a command of its own.` : `This makes real objects and destroys them again (${what}), without a plan that anybody has looked at; what an import block of the configuration names is destroyed with them. Give each run of the tests "command = plan", or mock all providers ("mock_provider").`,
	surgery: () => `${BELIEVES}: ${ASK}`,
	init: () => `This init may move, copy or leave the state. ${BELIEVES}: ${ASK}`,
	overwrite: () => "This would write a plan over a state, or under the name of one. Give the plan another name.",
	verb: ({ what, call: { program } }) => what === null ? "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables." : `"${shownCommand(what)}" is no command of ${program} that this guard knows, so it can't tell what that would do.`,
	"plan-name": () => "Which plan is applied can't be told for certain. Write the name of the plan file plainly, without variables.",
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
	comment: "This comment has Atlantis, or Digger, apply or change the state on its own machine, or agrees to a plan there. A person looks at that plan, and writes the comment.",
	piped: "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
	eval: "What eval would run can't be read before it runs. Write the command plainly.",
	text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly; to edit a text that only speaks of it, use sed, or a tool for files.",
	alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
	powershell: "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
	nested: "This command is nested too deep to be read.",
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
const shownCommand = (text) => require_untrusted.cut(require_untrusted.terminalText(text), 160);
const shownCall = ({ program, args }) => shownCommand([program, ...args.map(({ raw }) => raw)].join(" "));
const isNamed = (program, command) => new RegExp(`(?<![\\w.-])${program}(?![\\w-]|\\.[a-z])`, "i").test(command);
const behind = ({ program }, asked) => asked === null || isNamed(program, asked.command) || isNamed("t[fg]", asked.command) ? "" : `${require_untrusted.cut(require_untrusted.terminalText(asked.command.trim()), 80)} runs `;
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
const notAlone = (plan, others) => `${shownCommand(plan)} can't be reviewed: this command also runs ${shownCommand(others.join(", "))}, which may change the plan before it is applied. Run the apply in a command of its own.`;
const tooSlow = (seconds) => `The answer took more than ${seconds} seconds, so this is refused. Review the plan first with "destroy-guard review PLANFILE", which takes as long as it needs, and let a person apply it with "destroy-guard apply PLANFILE".`;
const unreadablePlan = (message) => `The plan can't be reviewed, so it can't be applied: ${require_untrusted.terminalText(message)}`;
const untold = (message) => `Nobody would know of this apply later, so it is refused: ${require_untrusted.terminalText(message)}`;
const broken = (error) => `destroy-guard failed, so this is refused; please report it: ${require_untrusted.terminalText(error instanceof Error ? `${error.message} ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}` : String(error))}`;
// src/keyboard/hook/shell/args.ts
const has = (args, option) => args.some(({ head }) => option.test(head));
const operands = (args) => args.filter(({ head }) => !head.startsWith("-"));
function valueAt(args, at) {
	const word = args[at];
	if (word?.head.includes("=") !== true) return word === void 0 ? void 0 : args[at + 1];
	return word.text === null ? word : {
		...known(word.text.replace(/^[^=]*=/s, "")),
		raw: word.raw
	};
}
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
	const found = args.flatMap(({ head }, at) => isFlag(head) && flagName(head) === option ? [valueAt(args, at)?.text ?? null] : []);
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
		return require_hcl.hclIn((0, node_fs.readFileSync)(path, "utf8"));
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
const isAllMocked = (path) => !path.endsWith(".json") && !/^\s*(alias\s*=|(provisioner|module)[\s"])/m.test((0, node_fs.readFileSync)(path, "utf8"));
function namesPlainly(path) {
	return (bodyOf(path)?.blocks ?? []).filter(({ type }) => type === "terraform").flatMap(({ blocks }) => blocks.filter(({ type }) => type === "required_providers")).every(({ attributes }) => [...attributes].every(([name, value]) => {
		const source = /source\s*=\s*"([^"]*)"/.exec(value)?.[1];
		return source === void 0 || (0, node_path.basename)(source) === name;
	}));
}
// src/keyboard/hook/terraform.ts
const NONE = { kind: "none" };
const HARMLESS = new Set(`plan show validate fmt output providers version graph get console login logout metadata modules query help`.split(" "));
const HARMLESS_TERRAGRUNT = new Set("hclfmt hclvalidate hcl render render-json find list info terragrunt-info catalog scaffold dag graph-dependencies plan-all validate-all output-all".split(" "));
const STATE_READS = new Set([
	"list",
	"show",
	"pull"
]);
const WORKSPACE_READS = new Set([
	"list",
	"show",
	"select",
	"new"
]);
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
	if (verb === "" || isHelp(rest)) return NONE;
	const folder = chdir === void 0 ? call.folder : chdir === null || call.folder === null ? null : require_account.walked(call.folder, chdir);
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
	if (verb === "init") return initIsPlain(all) ? NONE : deny("init");
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
function under(call, all, reads, deny) {
	const [first] = all ?? [];
	if (all !== null && (first === void 0 || first.text === "")) return all.length === 0 ? NONE : deny("verb");
	if (first === void 0 || first.text === null) return deny("verb");
	if (isFlag(first.text)) return all?.length === 1 ? NONE : deny("verb");
	if (reads.has(first.text)) return NONE;
	return call.maybe && !FEARED.has(first.text) ? NONE : deny("surgery");
}
const PLAIN_INIT = /^(h|help|backend|backend-config|get|get-plugins|input|json|lock|lock-timeout|lockfile|no-color|plugin-dir|upgrade|verify-plugins|compact-warnings|var|var-file|from-module|test-directory)$/;
const initIsPlain = (all) => all?.every(({ text, whole, head }) => {
	const name = flagName(head);
	if (text === null && !(whole && isFlag(head) && head.includes("="))) return false;
	return !isFlag(head) || PLAIN_INIT.test(name);
}) ?? false;
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
	if (plan.text === null) return deny("plan-name");
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
	if (settings.some(([name, value]) => /_TF_?PATH$/.test(name) && terraformName(value ?? "") === null)) return deny("verb");
	if (words.some((word) => /migrate-state|reconfigure|force-copy/.test(word ?? ""))) return deny("init");
	const verbs = verbsOf(words);
	if (verbs.at(-1) === "test" || /^run(-all)?$/.test(verbs.at(-1) ?? "") && words.includes("test")) return deny("test");
	if (words.some((word) => word === "run-all" || word === "apply-all" || word === "destroy-all" || word === "--all")) return words.some((word) => word !== null && FEARED.has(word) && word !== "run-all") ? deny("many") : NONE;
	if (words.some((word) => word === "init")) return NONE;
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
Object.defineProperty(exports, "ELSEWHERE", {
	enumerable: true,
	get: function() {
		return ELSEWHERE;
	}
});
Object.defineProperty(exports, "INTERPRETERS", {
	enumerable: true,
	get: function() {
		return INTERPRETERS;
	}
});
Object.defineProperty(exports, "MAKES_NOTHING", {
	enumerable: true,
	get: function() {
		return MAKES_NOTHING;
	}
});
Object.defineProperty(exports, "MORE", {
	enumerable: true,
	get: function() {
		return MORE;
	}
});
Object.defineProperty(exports, "NEVER_NESTED", {
	enumerable: true,
	get: function() {
		return NEVER_NESTED;
	}
});
Object.defineProperty(exports, "QUIET", {
	enumerable: true,
	get: function() {
		return QUIET;
	}
});
Object.defineProperty(exports, "SHELLS", {
	enumerable: true,
	get: function() {
		return SHELLS;
	}
});
Object.defineProperty(exports, "STARTERS", {
	enumerable: true,
	get: function() {
		return STARTERS;
	}
});
Object.defineProperty(exports, "UNKNOWN", {
	enumerable: true,
	get: function() {
		return UNKNOWN;
	}
});
Object.defineProperty(exports, "UNKNOWN_WORD", {
	enumerable: true,
	get: function() {
		return UNKNOWN_WORD;
	}
});
Object.defineProperty(exports, "WRAPPERS", {
	enumerable: true,
	get: function() {
		return WRAPPERS;
	}
});
Object.defineProperty(exports, "XARGS_VALUE", {
	enumerable: true,
	get: function() {
		return XARGS_VALUE;
	}
});
Object.defineProperty(exports, "answerTo", {
	enumerable: true,
	get: function() {
		return answerTo;
	}
});
Object.defineProperty(exports, "applyCallOf", {
	enumerable: true,
	get: function() {
		return applyCallOf;
	}
});
Object.defineProperty(exports, "baseName", {
	enumerable: true,
	get: function() {
		return baseName;
	}
});
Object.defineProperty(exports, "broken", {
	enumerable: true,
	get: function() {
		return broken;
	}
});
Object.defineProperty(exports, "fileReason", {
	enumerable: true,
	get: function() {
		return fileReason;
	}
});
Object.defineProperty(exports, "foundReason", {
	enumerable: true,
	get: function() {
		return foundReason;
	}
});
Object.defineProperty(exports, "has", {
	enumerable: true,
	get: function() {
		return has;
	}
});
Object.defineProperty(exports, "imageName", {
	enumerable: true,
	get: function() {
		return imageName;
	}
});
Object.defineProperty(exports, "isCompletion", {
	enumerable: true,
	get: function() {
		return isCompletion;
	}
});
Object.defineProperty(exports, "isInert", {
	enumerable: true,
	get: function() {
		return isInert;
	}
});
Object.defineProperty(exports, "isSetup", {
	enumerable: true,
	get: function() {
		return isSetup;
	}
});
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal$1;
	}
});
Object.defineProperty(exports, "notAlone", {
	enumerable: true,
	get: function() {
		return notAlone;
	}
});
Object.defineProperty(exports, "objection", {
	enumerable: true,
	get: function() {
		return objection;
	}
});
Object.defineProperty(exports, "operands", {
	enumerable: true,
	get: function() {
		return operands;
	}
});
Object.defineProperty(exports, "patternOf", {
	enumerable: true,
	get: function() {
		return patternOf;
	}
});
Object.defineProperty(exports, "personsOptions", {
	enumerable: true,
	get: function() {
		return personsOptions;
	}
});
Object.defineProperty(exports, "terraformName", {
	enumerable: true,
	get: function() {
		return terraformName;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "tooSlow", {
	enumerable: true,
	get: function() {
		return tooSlow;
	}
});
Object.defineProperty(exports, "unclearReason", {
	enumerable: true,
	get: function() {
		return unclearReason;
	}
});
Object.defineProperty(exports, "unreadablePlan", {
	enumerable: true,
	get: function() {
		return unreadablePlan;
	}
});
Object.defineProperty(exports, "untold", {
	enumerable: true,
	get: function() {
		return untold;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "verbOf", {
	enumerable: true,
	get: function() {
		return verbOf;
	}
});
