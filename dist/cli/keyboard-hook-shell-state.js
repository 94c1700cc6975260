const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/text/shell-word.ts
const quotedWord = (word) => `'${word.replaceAll("'", "'\\''")}'`;
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : quotedWord(word);
// src/keyboard/hook/files.ts
const GUARD$1 = new RegExp(`(^|/)(${[
	...[
		"\\.claude/settings(\\.local)?\\.json",
		"\\.codex/(hooks\\.json|config\\.toml)",
		"\\.gemini/settings\\.json"
	],
	...[
		"\\.github/hooks(/[^/]*\\.json)?",
		"\\.copilot/hooks(/.*)?",
		"\\.cursor/hooks\\.json",
		"\\.?windsurf/hooks\\.json"
	],
	...[
		"\\.clinerules/hooks/PreToolUse",
		"cline/hooks/PreToolUse",
		"\\.?opencode/plugins/destroy-guard\\.js"
	],
	...["\\.qwen/settings\\.json", "\\.agents/plugins/destroy-guard(/.*)?"],
	"\\.config/goose/(settings(\\.local)?\\.json|config\\.yaml)",
	...[
		"\\.github/destroy-guard\\.ya?ml",
		"allowed_signers",
		"destroy-guard/(policy\\.ya?ml|log\\.jsonl)"
	],
	...[
		"bin/destroy-guard(\\.cmd|\\.ps1)?",
		"destroy-guard/bin/(terraform|tofu)",
		"node_modules/destroy-guard(/.*)?"
	]
].join("|")})$`, "i");
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|\.windsurf|\.qwen|\.clinerules\/hooks|\.opencode(\/plugins)?|\.agents\/plugins|(\.config|share|state)\/destroy-guard(\/bin)?)$/i;
const guardedAs = (path, own) => namedAs(path, own) ?? namedAs(realPath(path), own);
function realPath(path, depth = 40) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		const folder = (0, node_path.dirname)(path);
		if (folder === path || depth === 0) return path;
		const to = linkAt(path);
		return to === null ? (0, node_path.join)(realPath(folder, depth - 1), (0, node_path.basename)(path)) : realPath((0, node_path.resolve)(folder, to), depth - 1);
	}
}
function linkAt(path) {
	try {
		return (0, node_fs.readlinkSync)(path);
	} catch {
		return null;
	}
}
function walked(folder, named) {
	const path = fromHere(named, folder);
	const whole = (0, node_path.resolve)(folder, path);
	if (!/(^|\/)\.\.(\/|$)/.test(path)) return whole;
	const raw = (0, node_path.isAbsolute)(path) ? path : `${folder}/${path}`;
	try {
		return (0, node_path.join)(node_fs.realpathSync.native((0, node_path.dirname)(raw)), (0, node_path.basename)(raw));
	} catch {
		return whole;
	}
}
const fromHere = (path, folder) => path.replace(/^\/proc\/(?:(?:thread-)?self|\d+)(?:\/task\/\d+)?\/cwd(?=\/|$)/, () => folder);
function isSameFile(one, other) {
	if (one === other) return true;
	const [a, b] = [one, other].map(require_hook_shell_log_explain_review.statOf);
	return a !== void 0 && b !== void 0 && a.ino === b.ino && a.dev === b.dev;
}
function namedAs(path, own) {
	const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
	if (/\.tfstate/i.test((0, node_path.basename)(plain))) return "state";
	if (/(^|\/)\.terraform(\/|$)/i.test(plain)) return "terraform-folder";
	return GUARD$1.test(plain) || own.some((file) => (0, node_path.resolve)(file) === (0, node_path.resolve)(plain)) ? "guard" : null;
}
const isGuardFolder = (path) => GUARD_FOLDER.test(path.replaceAll("\\", "/").replace(/\/+$/, ""));
const OWN = [
	...[
		".claude/settings.json",
		".claude/settings.local.json",
		".codex/hooks.json",
		".codex/config.toml"
	],
	...[
		".github/hooks",
		".copilot/hooks",
		".gemini/settings.json",
		".cursor/hooks.json",
		".windsurf/hooks.json"
	],
	...[
		".clinerules/hooks/PreToolUse",
		".opencode/plugins/destroy-guard.js",
		".qwen/settings.json"
	],
	".agents/plugins/destroy-guard/hooks/hooks.json",
	...[".github/destroy-guard.yml", ".github/destroy-guard.yaml"]
];
const OF_HOME = [...[".codeium/windsurf/hooks.json", "Documents/Cline/Hooks/PreToolUse"], ...[
	".config/opencode/plugins/destroy-guard.js",
	".config/goose/settings.json",
	".config/goose/config.yaml"
]];
const OWN_FOLDERS = [...new Set(OWN.map((name) => name.replace(/\/.*/, "")))];
const guardFilesIn = (folders) => [...new Set(folders)].flatMap((folder) => folder === null ? [] : [...OWN, ...OF_HOME].map((name) => (0, node_path.join)(folder, name)).filter((path) => (0, node_fs.existsSync)(path)));
function bringsGuardFiles(source, onto) {
	const inner = OWN.filter((name) => name.startsWith(`${(0, node_path.basename)(onto)}/`)).map((name) => name.replace(/^[^/]*\//, ""));
	return !(0, node_fs.existsSync)(source) || inner.some((name) => (0, node_fs.existsSync)((0, node_path.join)(source, name)));
}
const isWithin = (file, path) => {
	const [inner, outer] = [(0, node_path.resolve)(file), (0, node_path.resolve)(path)];
	return inner === outer || inner.startsWith(outer === "/" ? outer : `${outer}/`);
};
function guardedUnder(path, own) {
	const direct = guardedAs(path, own);
	if (direct !== null) return direct;
	const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
	if (holdsState(path)) return "state";
	return own.some((file) => isWithin(file, plain)) || GUARD_FOLDER.test(plain) ? "guard" : null;
}
const SKIPPED = new Set([
	"node_modules",
	".git",
	".venv",
	"venv"
]);
function stateIn(folder, depth, budget) {
	for (const entry of entriesOf(folder)) {
		if (budget.left-- <= 0) return false;
		if (/\.tfstate/i.test(entry.name)) return true;
		if (depth > 0 && entry.isDirectory() && !SKIPPED.has(entry.name) && stateIn((0, node_path.join)(folder, entry.name), depth - 1, budget)) return true;
	}
	return false;
}
const holdsState = (path) => stateIn(path, 4, { left: 3e3 });
const entriesOf = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
};
function matching(pattern, folder) {
	const sign = segmentPattern((0, node_path.basename)(pattern));
	const parent = (0, node_path.dirname)(pattern);
	const place = folder === null ? null : (0, node_path.resolve)(folder, fromHere(parent, folder));
	const there = place === null || /[*?[]/.test(parent) ? [] : entriesOf(place).map(({ name }) => name);
	const usual = place === null ? ["terraform.tfstate", "terraform.tfstate.backup"] : [];
	return [...there, ...usual].filter((name) => sign.test(name) && (!name.startsWith(".") || (0, node_path.basename)(pattern).startsWith("."))).map((name) => (0, node_path.join)(place ?? parent, name));
}
const takesState = (pattern) => ["terraform.tfstate", "terraform.tfstate.backup"].some((name) => segmentPattern(pattern).test(name));
const takesFile = (pattern, path) => path.split("/").some((name) => segmentPattern((0, node_path.basename)(pattern)).test(name));
const segmentPattern = (text) => new RegExp(`^${text.replace(/[\\^$.|+()]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".").replace(/\[!/g, "[^")}$`, "is");
// src/keyboard/account.ts
function accountName() {
	try {
		return (0, node_os.userInfo)().username;
	} catch {
		return null;
	}
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
const bare = (text) => text.replace(/\\\r?\n/g, "").replace(/["'`\\^]/g, "");
const mentionsTerraform = (text) => ANY$1.test(bare(text));
const leadsToTerraform = (names) => /(?<![a-z])(terraform|opentofu|tofu|terragrunt|tf|tg)(?![a-z])/i.test(names);
const mentionsChange = (text) => CHANGE.test(bare(text));
const PERSONS = new RegExp(["(?:destroy-guard|dist/cli(?:/index\\.js)?)[\\s\\S]{0,80}?(?<![\\w-])(?:agree|apply|--uninstall|--install)(?![\\w-])", "ssh-keygen[\\s\\S]{0,80}?-\\w*Y\\W{0,4}sign"].join("|"));
const mentionsConsent = (text) => PERSONS.test(bare(text));
const mayTakeState = (text) => mentionsState(text) || /tfst|[*?]state(?![\w.])|(?<![\w/])terra[^\s/]*\*(?!\.)/i.test(bare(text));
const mentionsState = (text) => /\.tfstate|\.terraform(?![\w-]|\.lock\b)/i.test(bare(text));
const GUARD = new RegExp(`(?<![\\w-])\\.(?:claude|codex|gemini|cursor|copilot|windsurf|codeium/windsurf|qwen|opencode|clinerules|agents/plugins)(?:/(?:(?:settings|hooks|plugins|destroy-guard|config\\.toml|\\*)\\S*)?)?(?=[\\s"'\`;|&(){},\\\\]|$)`, "i");
const mentionsGuard = (text) => GUARD.test(text);
const mentionsOwn = (text) => /destroy-guard|allowed_signers|ssh-keygen/.test(text) || /\.github\/hooks/.test(text) || mentionsGuard(text);
const RUNS = /(?:^|[;&|(])[ \t]*(?:make|just|task|mise|rake|invoke|inv|nox|tox|gradle|mage|nx|npx|poe|composer|act|python[\d.]*|node|ruby|perl|php|deno|tsx|(?:npm|pnpm|yarn|bun|uv|poetry|pdm|hatch) run)\s+\S|(?:^|[\s=:!|;&(/])(?:(?:ba|z|da|k|a)?sh|source)\s+\S|(?:^|[\s=:!|;&(])\.{1,2}\/\S/m;
const runsMore = (text) => RUNS.test(text);
// src/keyboard/hook/shell/sed.ts
const FOUND = String.raw`/(?:[^/\\\n]|\\.)*/`;
const WHERE = String.raw`(?:[\d,$]*|${FOUND}(?:,(?:[+~]?\d+|\$|${FOUND}))?|\d+,${FOUND})`;
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
const PERL = /^\s*(s([/|#,])[^$@\\`({[\n]*?\2[^$@\\`({[\n]*?\2[gims]*\s*(?:;\s*)?)+$/;
const PERL_FINDS = /^\s*print\s+(if|unless)\s+m?\/[^$@\\`({[\n/]*\/i?\s*(?:;\s*)?$/;
function onlyReplaces(args) {
	const scripts = args.filter((_, at) => /^-[pniE]*e$/.test(args[at - 1]?.text ?? ""));
	const options = args.filter(({ head }) => head.startsWith("-"));
	return scripts.length > 0 && scripts.every(({ text }) => PERL.test(text ?? "") || PERL_FINDS.test(text ?? "")) && options.every(({ text }) => /^-([pn]*i?(\.\w+)?|[pni]*e)$/.test(text ?? ""));
}
const STARTS = /system|getline|[|`@]|>/;
const onlyFinds = (args) => args.every(({ text, head }) => !head.startsWith("-") && (text === null || !STARTS.test(text)));
// src/keyboard/hook/shell/programs.ts
const WRAPPERS = new Set(`command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf setsid caffeinate chronic unbuffer
  noglob nocorrect chrt taskset busybox toybox - aws-vault op doppler chamber`.split(/\s+/));
const SHELLS = new Set("sh bash zsh dash ash ksh mksh fish rbash".split(" "));
const INTERPRETERS = /^(python|python2|python3|node|nodejs|deno|bun|ruby|perl|php|lua|ssh|docker|podman|kubectl|at|batch|crontab|make|gmake|tmux|screen|m4|ed|ex|vi|vim|nvim|sqlite|psql|mysql|gdb|lldb|sftp|lftp|ftp|csh|tcsh|nu|elvish|xonsh|pwsh|expect|tclsh|wish|osascript|gnuplot|dc|r|rscript|julia|guile|emacs)[\d.]*$/;
const STARTERS = new RegExp(`^(${[
	"find|fd|fdfind|flock|watch|strace|ltrace|entr|script|setpriv|unshare|chroot|systemd-run|systemd-inhibit|tmux|screen",
	"zellij|rlwrap|firejail|bwrap|parallel|watchexec|nodemon|runuser|pkexec|su-exec|gosu|tini|dumb-init|catatonit|xvfb-run",
	"pueue|tsp|daemonize|prlimit|numactl|faketime|torsocks|proxychains4?|start-stop-daemon|chpst|dbus-run-session|gtime",
	"retry|run-one|hyperfine|asciinema|dtach|abduco|rtk|sg|cgexec|nsenter",
	"direnv|mise|rtx|asdf|nix|nix-shell|guix|devbox|devenv|flox|pkgx|hermit|uv|poetry|pipenv|pdm|hatch|rye|pixi|conda",
	"mamba|micromamba|bundle|npm|npx|pnpm|yarn|bun|bunx",
	"infisical|dotenv|dotenvx|dotenv-cli|env-cmd|envdir|s6-envdir|envchain|envconsul|vault-env|summon|teller|sops|bws",
	"phase|berglas|saml2aws|aws-okta|aws-sso|aws-runas|awsume|assume|granted|leapp|gimme-aws-creds|oidc-exec",
	"with[-_][\\w-]+|[\\w-]+[-_](?:env|exec|run)"
].join("|")})$`);
const isStarter = (program) => STARTERS.test(program);
const INERT = new Set(`: true false echo printf pwd ls ll dir tree cat bat tac head tail less more wc sort uniq cut tr nl grep egrep fgrep rg
  ag ack test [ which whereis type whatis man help tldr mkdir touch stat file du df diff cmp comm jq yq basename
  dirname realpath readlink seq sleep date id whoami hostname uname printenv md5sum sha1sum sha256sum shasum base64 xxd
  od strings gh glab tflint tfsec checkov trivy infracost tfenv tofuenv tfswitch code set shopt umask ulimit wait jobs
  return exit break continue shift kill brew apt apt-get dnf yum apk pip pip3 npm pnpm yarn cargo chmod chown open
  terraform-docs terraform-ls jobs bg fg history pgrep pkill pidof killall say espeak logger wall notify-send
  terminal-notifier figlet cowsay`.split(/\s+/));
const INERT_GIT = new Set(`add commit log show diff status branch push pull fetch tag merge blame grep ls-files rev-parse remote describe
  shortlog switch stash reset cherry-pick revert init clone notes reflog rev-list commit-tree ls-tree cat-file name-rev
  whatchanged range-diff format-patch`.split(/\s+/));
const INERT_PACKAGES = new Set(`install i ci add remove rm uninstall un update up upgrade outdated list ls view info show why audit search fund dedupe
  prune link unlink publish pack version login logout whoami config get set init create cache help doc docs build check
  clippy fmt fetch metadata tree`.split(/\s+/));
const RUNS_IN_GIT = /^(-[Ouc]|--(upload-pack|receive-pack|exec|config|open-files-in-pager|ext-diff|template)\b)/;
const RUNS_IN = new Map([
	["apt", /^(-o|--option)/],
	["apt-get", /^(-o|--option)/],
	["man", /^(-H|--html)/],
	["terminal-notifier", /^-execute$/]
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
const QUIET = new Set(`: true false echo printf pwd ls cat head tail grep egrep rg wc cut tr test [ jq tee sleep date cd pushd popd
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
const COMPLETION = /^(?:<|["']?\$)\((?:npm completion|([\w-]+) completion(?: -s| --shell)?[ =](?:bash|zsh)(?: [\w-]+)*)\)["']?$/;
function isCompletion(raw) {
	const found = COMPLETION.exec(raw);
	return found !== null && !SHOWS.test(found[1] ?? "") && !SHELLS.has(found[1] ?? "");
}
const SHOWS = /^(cat|tac|rev|head|tail|less|more|bat|sort|uniq|cut|nl|tr|fold|fmt|pr|paste|column|expand|[efz]?grep|rg|ag|ack|sed|[gmn]?awk|jq|yq|base(32|64)|xxd|od|strings|echo|printf|tee|dd|curl|wget|https?|xh|gpg|openssl|\w*cat|gunzip|iconv|envsubst|env|sudo|command|source|eval|python\d?|perl|ruby|node|php|lua|make|expect|tclsh)$/;
const ELSEWHERE = /^(-C|-D|-i|-S|--chdir|--cwd|--cd(?![\w-])|--dir(?![\w-])|--directory|--login|--split-string)/;
const ELSEWHERE_OF = new Map([["sudo", /^(-[ABbEeHKklNnPSsVv]*[iDRh]|--(chroot|host))/], ["env", /^-[iv0]*[CS]/]]);
const VERBED = new Set([
	"aws-vault",
	"op",
	"doppler",
	"chamber"
]);
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
	if (line === "whoami" || line === "id -un") return accountName();
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
function defaulted({ parameter, prefix, index, operation }, quoted, around) {
	if (prefix !== void 0 || index !== void 0 || operation?.type !== "Default") return null;
	const { value } = around.variable(parameter);
	if (value === null || !/^:?-$/.test(operation.operator)) return null;
	if (value !== "") return [variableSegment(parameter, quoted, around)];
	if (operation.operator === "-" || !/^\d+$/.test(parameter)) return null;
	const { text } = textOf(operation.operand, around);
	return text !== null && (quoted || isPlain(text)) ? [literal(text)] : null;
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
			return defaulted(part, quoted, around) ?? [unknown(quoted && part.index === void 0 && !isQuotedList(part.parameter))];
		case "CommandExpansion": {
			if (/^(?:\$\(|`)\s*([\w-]+)/.exec(part.text)?.slice(1).some(around.isFunction)) return [unknown(quoted)];
			if (/^\$\(\s*pwd(\s+-[LP])?\s*\)$/.test(part.text)) return [variableSegment("PWD", quoted, around)];
			const name = located(part.script);
			if (name !== null) return [literal(name)];
			const words = onlyCommand(part.script).map((word) => textOf(word, around).text);
			const printed = words.join(" ") === "git rev-parse --show-toplevel" ? around.top() : printedBy(words);
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
// src/keyboard/hook/scripts.ts
const LARGEST = 1 << 24;
const LONGEST_READ = 1 << 20;
function isPiped(path) {
	if (/^\/(proc\/|dev\/(fd\/|std|tty))/.test(path)) return true;
	const stat = path.startsWith("/dev/") ? require_hook_shell_log_explain_review.statOf(path) : void 0;
	return stat !== void 0 && !stat.isFile() && !stat.isDirectory();
}
function scriptAt(path) {
	const stat = require_hook_shell_log_explain_review.statOf(path);
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
// src/keyboard/hook/shell/positional.ts
const MOVES = /(?<![\w-])(?:set|shift|eval|source|alias|trap|BASH_ARGV\w*)(?![\w-])|(?:^|[\s;&|(`])\.[ \t]/;
const SETS_PLACE = /(?<![\w-])(?:argv|zparseopts)(?![\w-])|(?:^|[\s;&|({])\d+\+?=|\$\{\d+:{0,2}=|(?<![\w-])(?:for|select)[ \t]+\d|(?<![\w-])(?:read|vared)(?:[ \t]+-[A-Zcefhlrsz]+)*[ \t]+\d/;
const ONLY_OPTIONS = /(?<=^|[\n;])[ \t]*set(?:[ \t]+[-+][A-Za-z]*(?:o[ \t]+[a-z]+)?)+[ \t]*(?=[\n;#]|$)/g;
const COMMENT = /^[ \t]*#.*$/gm;
function givenTo(text, args) {
	if (args === void 0) return null;
	const bare = text.replace(COMMENT, "").replace(ONLY_OPTIONS, "").replace(/["'\\]/g, "");
	return MOVES.test(bare) || SETS_PLACE.test(bare) ? null : args;
}
const movesPlaces = ({ text }, args) => /^(set|shift)$/.test(text ?? "set") && !areOptions(args);
const areOptions = (args) => args.length > 0 && args.every(({ head }, at) => /^[-+][A-Za-z]/.test(head) || /^[-+][A-Za-z]*o$/.test(args[at - 1]?.head ?? ""));
const isOpen = ({ whole }) => !whole;
function placed(number, positional) {
	if (number === 0 || positional === null || positional.slice(0, number).some(isOpen)) return UNKNOWN;
	const word = positional[number - 1];
	return word === void 0 ? {
		value: "",
		whole: false
	} : {
		value: word.text,
		whole: false
	};
}
const ALL = /^(?:"\$(?:@|\{@\})"|\$(?:@|\{@\}))$/;
function allPlaced(raw, { given, variable }) {
	if (!ALL.test(raw) || given == null) return null;
	if (!(raw.startsWith("\"") || variable("IFS") === UNKNOWN && given.every(({ text }) => text !== null && /^[\w@%+=:,./-]+$/.test(text)))) return null;
	const end = given.findIndex(isOpen);
	return end < 0 ? given : [...given.slice(0, end), MORE];
}
const isPlacedOnly = (raw) => /^"?(?:\$\d|\$\{\d+(?::?-[\w.-]*)?\}|[\w.-]+)"?$/.test(raw);
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
const maySayYes = ({ input: { piped, text, isGuess }, whole }) => piped && /\byes\b/.test(text ?? (isGuess === true ? whole : "yes"));
const copyOf = (state, changes = {}) => ({
	...state,
	positional: null,
	variables: new Map(state.variables),
	hidden: new Map(state.hidden),
	...changes
});
const subshellOf = (state) => copyOf(state, { positional: state.positional ?? null });
function asSource({ sources, folder, near, variables, hidden }, text, positional = null) {
	const values = [...variables].map(([name, { value }]) => [name, value]);
	const given = positional?.map(({ text: word }) => word) ?? null;
	const source = JSON.stringify([
		text,
		folder,
		near,
		values,
		[...hidden],
		given
	]);
	return sources?.has(source) === true ? null : new Set([...sources ?? [], source]);
}
const timesRead = (text, { sources }) => {
	const start = JSON.stringify([text]).slice(0, -1);
	return [...sources ?? []].filter((source) => source.startsWith(start)).length;
};
const unclear = ({ findings, strict }, what, shown) => {
	if (strict) findings.found.push({
		kind: "unclear",
		what,
		shown
	});
};
function tooDeep({ findings }, shown) {
	findings.isTooDeep = true;
	findings.found.push({
		kind: "unclear",
		what: "nested",
		shown
	});
}
function isGivenUp({ findings, world, whole }) {
	if (findings.isTooDeep) return true;
	if (!world.isLate()) return false;
	findings.found.push({
		kind: "unclear",
		what: "long",
		shown: whole
	});
	return true;
}
const isReferred = (name, { references }) => references.has(name) || references.has("*");
function homeOf({ variables, references, world }) {
	if (references.has("HOME") || references.has("*")) return null;
	const own = variables.get("HOME");
	return own === void 0 ? world.home : own.value;
}
const surroundings = (state) => ({
	home: homeOf(state),
	top: () => state.folder === null ? null : require_hook_shell_explain_review.workingCopyOf(state.folder),
	isFunction: (name) => state.functions.has(name),
	self: state.self ?? null,
	given: state.positional ?? null,
	variable: (name) => {
		if (/^\d+$/.test(name)) return placed(Number(name), state.positional ?? null);
		if (isReferred(name, state)) return UNKNOWN;
		const own = state.variables.get(name);
		if (own !== void 0) return own;
		if (name === "HOME" && state.world.home !== null) return {
			value: state.world.home,
			whole: true
		};
		return name === "PWD" && state.folder !== null ? {
			value: state.folder,
			whole: true
		} : UNKNOWN;
	}
});
const isHidden = (name) => /^(TF_CLI_ARGS|TG_|TERRAGRUNT_)/.test(name);
const namesProgram = (name) => /PAGER$|EDITOR$|^(VISUAL|BROWSER|SHELL|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_\w+)$/.test(name);
function setVariable(state, name, variable) {
	const value = state.conditional || isReferred(name, state) ? UNKNOWN : variable;
	state.variables.set(name, value);
	if (isHidden(name)) state.hidden.set(name, value.value);
}
const loseFolder = (state) => {
	state.near = state.folder ?? state.near;
	state.folder = null;
};
const enter = (state, target, isFolder) => {
	const isLost = state.variables.has("CDPATH") || isReferred("PWD", state);
	const path = target === null || state.folder === null || isLost ? null : (0, node_path.resolve)(state.folder, fromHere(target, state.folder));
	state.folder = path !== null && isFolder(path) && realPath(path) === realPath(walked(state.folder ?? "", target ?? "")) ? path : null;
	state.near = state.folder ?? state.near;
};
Object.defineProperty(exports, "ELSEWHERE", {
	enumerable: true,
	get: function() {
		return ELSEWHERE;
	}
});
Object.defineProperty(exports, "ELSEWHERE_OF", {
	enumerable: true,
	get: function() {
		return ELSEWHERE_OF;
	}
});
Object.defineProperty(exports, "INTERPRETERS", {
	enumerable: true,
	get: function() {
		return INTERPRETERS;
	}
});
Object.defineProperty(exports, "LONGEST_READ", {
	enumerable: true,
	get: function() {
		return LONGEST_READ;
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
Object.defineProperty(exports, "NO_INPUT", {
	enumerable: true,
	get: function() {
		return NO_INPUT;
	}
});
Object.defineProperty(exports, "OWN_FOLDERS", {
	enumerable: true,
	get: function() {
		return OWN_FOLDERS;
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
Object.defineProperty(exports, "SOME_INPUT", {
	enumerable: true,
	get: function() {
		return SOME_INPUT;
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
Object.defineProperty(exports, "VERBED", {
	enumerable: true,
	get: function() {
		return VERBED;
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
Object.defineProperty(exports, "accountName", {
	enumerable: true,
	get: function() {
		return accountName;
	}
});
Object.defineProperty(exports, "allPlaced", {
	enumerable: true,
	get: function() {
		return allPlaced;
	}
});
Object.defineProperty(exports, "asSource", {
	enumerable: true,
	get: function() {
		return asSource;
	}
});
Object.defineProperty(exports, "baseName", {
	enumerable: true,
	get: function() {
		return baseName;
	}
});
Object.defineProperty(exports, "bringsGuardFiles", {
	enumerable: true,
	get: function() {
		return bringsGuardFiles;
	}
});
Object.defineProperty(exports, "copyOf", {
	enumerable: true,
	get: function() {
		return copyOf;
	}
});
Object.defineProperty(exports, "enter", {
	enumerable: true,
	get: function() {
		return enter;
	}
});
Object.defineProperty(exports, "givenTo", {
	enumerable: true,
	get: function() {
		return givenTo;
	}
});
Object.defineProperty(exports, "guardFilesIn", {
	enumerable: true,
	get: function() {
		return guardFilesIn;
	}
});
Object.defineProperty(exports, "guardedAs", {
	enumerable: true,
	get: function() {
		return guardedAs;
	}
});
Object.defineProperty(exports, "guardedUnder", {
	enumerable: true,
	get: function() {
		return guardedUnder;
	}
});
Object.defineProperty(exports, "has", {
	enumerable: true,
	get: function() {
		return has;
	}
});
Object.defineProperty(exports, "holdsState", {
	enumerable: true,
	get: function() {
		return holdsState;
	}
});
Object.defineProperty(exports, "homeOf", {
	enumerable: true,
	get: function() {
		return homeOf;
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
Object.defineProperty(exports, "isGivenUp", {
	enumerable: true,
	get: function() {
		return isGivenUp;
	}
});
Object.defineProperty(exports, "isGuardFolder", {
	enumerable: true,
	get: function() {
		return isGuardFolder;
	}
});
Object.defineProperty(exports, "isHidden", {
	enumerable: true,
	get: function() {
		return isHidden;
	}
});
Object.defineProperty(exports, "isInert", {
	enumerable: true,
	get: function() {
		return isInert;
	}
});
Object.defineProperty(exports, "isPiped", {
	enumerable: true,
	get: function() {
		return isPiped;
	}
});
Object.defineProperty(exports, "isPlacedOnly", {
	enumerable: true,
	get: function() {
		return isPlacedOnly;
	}
});
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});
Object.defineProperty(exports, "isSetup", {
	enumerable: true,
	get: function() {
		return isSetup;
	}
});
Object.defineProperty(exports, "isStarter", {
	enumerable: true,
	get: function() {
		return isStarter;
	}
});
Object.defineProperty(exports, "isWithin", {
	enumerable: true,
	get: function() {
		return isWithin;
	}
});
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known;
	}
});
Object.defineProperty(exports, "leadsToTerraform", {
	enumerable: true,
	get: function() {
		return leadsToTerraform;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal$1;
	}
});
Object.defineProperty(exports, "loseFolder", {
	enumerable: true,
	get: function() {
		return loseFolder;
	}
});
Object.defineProperty(exports, "matching", {
	enumerable: true,
	get: function() {
		return matching;
	}
});
Object.defineProperty(exports, "maySayYes", {
	enumerable: true,
	get: function() {
		return maySayYes;
	}
});
Object.defineProperty(exports, "mayTakeState", {
	enumerable: true,
	get: function() {
		return mayTakeState;
	}
});
Object.defineProperty(exports, "mentionsChange", {
	enumerable: true,
	get: function() {
		return mentionsChange;
	}
});
Object.defineProperty(exports, "mentionsConsent", {
	enumerable: true,
	get: function() {
		return mentionsConsent;
	}
});
Object.defineProperty(exports, "mentionsGuard", {
	enumerable: true,
	get: function() {
		return mentionsGuard;
	}
});
Object.defineProperty(exports, "mentionsOwn", {
	enumerable: true,
	get: function() {
		return mentionsOwn;
	}
});
Object.defineProperty(exports, "mentionsState", {
	enumerable: true,
	get: function() {
		return mentionsState;
	}
});
Object.defineProperty(exports, "mentionsTerraform", {
	enumerable: true,
	get: function() {
		return mentionsTerraform;
	}
});
Object.defineProperty(exports, "movesPlaces", {
	enumerable: true,
	get: function() {
		return movesPlaces;
	}
});
Object.defineProperty(exports, "namesProgram", {
	enumerable: true,
	get: function() {
		return namesProgram;
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
Object.defineProperty(exports, "quotedWord", {
	enumerable: true,
	get: function() {
		return quotedWord;
	}
});
Object.defineProperty(exports, "realPath", {
	enumerable: true,
	get: function() {
		return realPath;
	}
});
Object.defineProperty(exports, "runsMore", {
	enumerable: true,
	get: function() {
		return runsMore;
	}
});
Object.defineProperty(exports, "scriptAt", {
	enumerable: true,
	get: function() {
		return scriptAt;
	}
});
Object.defineProperty(exports, "setVariable", {
	enumerable: true,
	get: function() {
		return setVariable;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "subshellOf", {
	enumerable: true,
	get: function() {
		return subshellOf;
	}
});
Object.defineProperty(exports, "surroundings", {
	enumerable: true,
	get: function() {
		return surroundings;
	}
});
Object.defineProperty(exports, "takesFile", {
	enumerable: true,
	get: function() {
		return takesFile;
	}
});
Object.defineProperty(exports, "takesState", {
	enumerable: true,
	get: function() {
		return takesState;
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
Object.defineProperty(exports, "timesRead", {
	enumerable: true,
	get: function() {
		return timesRead;
	}
});
Object.defineProperty(exports, "tooDeep", {
	enumerable: true,
	get: function() {
		return tooDeep;
	}
});
Object.defineProperty(exports, "unclear", {
	enumerable: true,
	get: function() {
		return unclear;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "walked", {
	enumerable: true,
	get: function() {
		return walked;
	}
});
