const require_doctor = require("./domain-doctor.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_review = require("./cli-review.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
require("./report-markdown-unreviewed.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/report/doctor/words.ts
const titleOf = ({ check }) => require_doctor.questionOf(check).title;
const worstIn = (diagnosis) => require_doctor.STATES.find((state) => require_doctor.answersIn(diagnosis, state).length > 0) ?? "ok";
const countsWords = (diagnosis) => {
	const [open = 0, unknown = 0, accepted = 0, ok = 0] = require_doctor.STATES.map((state) => require_doctor.answersIn(diagnosis, state).length);
	return [
		`${open} open`,
		...unknown === 0 ? [] : [`${unknown} not known`],
		...accepted === 0 ? [] : [`${accepted} accepted`],
		`${ok} in order`
	].join(", ");
};
const openWords = (diagnosis) => {
	const open = require_doctor.answersIn(diagnosis, "open").length;
	if (open > 0) return require_hook_command_log_explain_review.counted(open, "thing is open", "things are open");
	return require_doctor.answersIn(diagnosis, "accepted").length === 0 ? "nothing is open" : "nothing is open but what is accepted";
};
function headline(diagnosis) {
	const open = openWords(diagnosis);
	if (diagnosis.repository === null) return `${open}; whether the check is required was not looked at`;
	const required = require_doctor.stateOf(diagnosis, "required");
	if (required === "open") return "the check is not required";
	if (required !== "ok") return `${open}, but it is not known whether the check is required`;
	return `the check is required, and ${open}${worstIn(diagnosis) === "unknown" ? " that can be seen" : ""}`;
}
const unasked = (diagnosis) => diagnosis.repository === null ? require_doctor.answersIn(diagnosis, "unknown").filter(({ place }) => place === null) : [];
const unaskedWords = (answers) => `Only GitHub knows the rest, and it was not asked: ${require_hook_command_log_explain_review.listed([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;
// src/report/doctor/json.ts
const answerJson = (answer) => {
	const { check, state, says, fix, place } = answer;
	const file = place !== null && "file" in place ? place : null;
	return {
		check,
		state,
		title: titleOf(answer),
		looksAt: require_doctor.questionOf(check).looksAt.replaceAll(/[`*]/g, ""),
		says: require_review.plain(says),
		fix: fix === null ? null : require_review.plain(fix),
		file: file?.file ?? null,
		line: file?.line ?? null,
		url: place !== null && "url" in place ? place.url : null
	};
};
const doctorJson = (diagnosis) => {
	const json = {
		version: 1,
		repository: diagnosis.repository,
		branch: diagnosis.branch,
		open: require_doctor.answersIn(diagnosis, "open").length,
		unknown: require_doctor.answersIn(diagnosis, "unknown").length,
		accepted: require_doctor.answersIn(diagnosis, "accepted").length,
		ok: require_doctor.answersIn(diagnosis, "ok").length,
		answers: diagnosis.answers.map(answerJson)
	};
	return `${require_hook_command_log_explain_review.printableJson(JSON.stringify(json, null, 2))}\n`;
};
// src/report/doctor/markdown.ts
const SIGNS$1 = {
	open: "\u274c",
	unknown: "\u2754",
	accepted: "\u2611",
	ok: "\u2705"
};
const cell = (phrase) => phrase.map((part) => typeof part === "string" ? require_hook_command_log_explain_review.prose(part) : require_hook_command_log_explain_review.codeCell(part.code)).join("");
const placeCell = (place) => {
	if (place === null) return "";
	return "url" in place ? `[settings](${place.url.replaceAll(/[()|]/g, encodeURIComponent)})` : place.isNew === true ? `${require_hook_command_log_explain_review.codeCell(place.file)} (a new file)` : require_hook_command_log_explain_review.codeCell(`${place.file}:${place.line}`);
};
const row = (answer) => `| ${[
	`${SIGNS$1[answer.state]} ${require_hook_command_log_explain_review.prose(titleOf(answer))}<br>${require_hook_command_log_explain_review.codeCell(answer.check)}`,
	cell(answer.says),
	answer.fix === null ? "" : cell(answer.fix),
	placeCell(answer.place)
].join(" | ")} |`;
const table = (answers) => [
	"| Question | Found | What to do | Where |",
	"| --- | --- | --- | --- |",
	...answers.map(row)
].join("\n");
const fineText = (answers) => {
	if (answers.length === 0) return "";
	const items = answers.map((one) => `- \u2705 ${require_hook_command_log_explain_review.prose(titleOf(one))}. ${require_review.asMarkdown(one.says)}`);
	return `<details><summary>${answers.length} in order</summary>\n\n${items.join("\n")}\n\n</details>`;
};
const doctorMarkdown = (diagnosis) => {
	const { repository, branch } = diagnosis;
	const silent = unasked(diagnosis);
	const mend = [
		"open",
		"unknown",
		"accepted"
	].flatMap((state) => require_doctor.answersIn(diagnosis, state)).filter((one) => !silent.includes(one));
	return `${[
		`### ${SIGNS$1[worstIn(diagnosis)]} ${repository === null || branch === null ? "The files alone" : `${require_hook_command_log_explain_review.inlineCode(repository)}, branch ${require_hook_command_log_explain_review.inlineCode(branch)}`}: ${require_hook_command_log_explain_review.prose(headline(diagnosis))}`,
		`${require_hook_command_log_explain_review.sentence(countsWords(diagnosis))}.`,
		mend.length === 0 ? "" : table(mend),
		fineText(require_doctor.answersIn(diagnosis, "ok")),
		silent.length === 0 ? "" : require_hook_command_log_explain_review.prose(unaskedWords(silent))
	].filter((part) => part !== "").join("\n\n")}\n`;
};
// src/report/doctor/terminal.ts
const SIGNS = {
	open: "\u2717",
	unknown: "?",
	accepted: "\u25cb",
	ok: "\u2713"
};
const TINTS = {
	open: "red",
	unknown: "yellow",
	accepted: "green",
	ok: "green"
};
const LABEL = 7;
const placeText = (place) => {
	if ("url" in place) return place.url;
	const file = require_hook_command_log_explain_review.terminalText(place.file);
	return place.isNew === true ? `${file} (a new file)` : `${file}:${place.line}`;
};
const placeLine = (page, place) => place === null ? [] : [`  ${page.paint("dim", "where".padEnd(LABEL))}${placeText(place)}`];
const fixLines = (page, fix) => {
	const [, text = fix, address] = /^(.*) (https:\S+)$/s.exec(fix) ?? [];
	const lines = require_review.fact(page, "fix", text, LABEL);
	return address === void 0 ? lines : [...lines, `  ${" ".repeat(LABEL)}${address}`];
};
const toMend = (page, answer) => [
	"",
	...require_review.paragraph(page, `${SIGNS[answer.state]} `, `${titleOf(answer)} [${answer.check}]`, [TINTS[answer.state]]),
	...require_review.fact(page, "found", require_review.asTerminal(answer.says), LABEL),
	...fixLines(page, require_review.asTerminal(answer.fix ?? [])),
	...placeLine(page, answer.place)
];
const inOrder = (page, answer) => require_review.paragraph(page, "\u2713 ", `${titleOf(answer)}. ${require_review.asTerminal(answer.says)}`, [TINTS.ok]);
const accepted = (page, answer) => require_review.paragraph(page, `${SIGNS.accepted} `, `Accepted [${answer.check}]: ${require_review.asTerminal(answer.says)}`, ["yellow"]);
function whole({ repository, branch }) {
	return repository === null || branch === null ? "The files alone" : `${require_hook_command_log_explain_review.terminalText(repository)}, branch ${require_hook_command_log_explain_review.terminalText(branch)}`;
}
const doctorTerminal = (diagnosis, options) => {
	const page = require_review.pageFor(options);
	const silent = unasked(diagnosis);
	const mend = [...require_doctor.answersIn(diagnosis, "open"), ...require_doctor.answersIn(diagnosis, "unknown")].filter((one) => !silent.includes(one));
	const fine = require_doctor.answersIn(diagnosis, "ok");
	const taken = require_doctor.answersIn(diagnosis, "accepted");
	return `${[
		...require_review.paragraph(page, "", `${whole(diagnosis)}: ${headline(diagnosis)}`, [TINTS[worstIn(diagnosis)], "bold"]),
		...require_review.paragraph(page, "", `${require_hook_command_log_explain_review.sentence(countsWords(diagnosis))}.`),
		...mend.flatMap((answer) => toMend(page, answer)),
		...taken.length === 0 ? [] : ["", ...taken.flatMap((answer) => accepted(page, answer))],
		...fine.length === 0 ? [] : ["", ...fine.flatMap((answer) => inOrder(page, answer))],
		...silent.length === 0 ? [] : ["", ...require_review.paragraph(page, "", unaskedWords(silent), ["yellow"])]
	].map(require_hook_command_log_explain_review.uncommanded).join("\n")}\n`;
};
// src/cli/doctor.ts
const FORMATS = new Map([
	["terminal", (found, shell, plain) => doctorTerminal(found, require_hook_command_log_explain_review.screenOf(shell, plain))],
	["markdown", (found) => doctorMarkdown(found)],
	["json", (found) => doctorJson(found)]
]);
const FORMAT_NAMES = [...FORMATS.keys()];
const OPTIONS = {
	repo: {
		type: "string",
		value: "OWNER/NAME",
		says: "repository to ask GitHub of (default: GITHUB_REPOSITORY, else the remote origin); HOST/OWNER/NAME for another server"
	},
	"token-file": {
		type: "string",
		value: "FILE",
		says: "file with the token (default: GITHUB_TOKEN, else GH_TOKEN)"
	},
	"owners-token-file": {
		type: "string",
		value: "FILE",
		says: "file with the token that may read teams (default: OWNERS_TOKEN)"
	},
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the report",
		words: FORMAT_NAMES
	},
	output: require_review.OUTPUT,
	"fail-on": {
		type: "string",
		value: "STATE",
		default: "open",
		says: "exit with 1 if something is open, also if something is unknown, or never",
		words: require_doctor.FAIL_ON
	},
	accept: {
		type: "string",
		multiple: true,
		value: "CHECK",
		says: "leave what is open or unknown of this question as it is: told, and no reason to fail; may stand several times",
		words: require_doctor.ACCEPTABLE
	},
	quiet: {
		type: "boolean",
		short: "q",
		says: "one line instead of the report; the exit code says the same"
	},
	"no-color": {
		type: "boolean",
		says: "no colours, as with NO_COLOR"
	},
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "doctor",
	forms: ["[OPTIONS] [DIR]"],
	text: `  DIR is a working copy (default: the current folder). With a token GitHub is asked as
  well: is the check required, and who may go past it. Without one the files alone are
  looked at. Every token can read most of it; classic branch protection needs
  "administration: read", which GITHUB_TOKEN can't have.

  Exit code 1 while something is open. What could not be read is unknown: it is counted
  and named, and fails only with --fail-on unknown.`,
	options: OPTIONS,
	examples: [
		"GH_TOKEN=$(gh auth token) destroy-guard doctor",
		"destroy-guard doctor --repo acme/infra --format json",
		"destroy-guard doctor --fail-on unknown --accept bypass ../infra"
	],
	exits: {
		0: "nothing of what --fail-on names was found",
		1: "some of it was found"
	}
});
async function doctor(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "doctor");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const format = FORMATS.get(values.format);
	if (format === void 0) throw require_hook_command_log_explain_review.noSuch("format", values.format, FORMAT_NAMES, "doctor");
	require_review.refuseUnseen(values, "doctor");
	const failOn = require_doctor.FAIL_ON.find((one) => one === values["fail-on"]);
	if (failOn === void 0) throw require_hook_command_log_explain_review.noSuch("state to fail on", values["fail-on"], require_doctor.FAIL_ON, "doctor");
	const top = topIn(positionals, shell);
	await refuseOverFiles(top, values, shell);
	const found = require_doctor.accepting(await examine(top, values, shell), (values.accept ?? []).map(acceptable));
	const plain = values["no-color"] === true || values.output !== void 0;
	const line = `${headline(found)} (${countsWords(found)})`;
	require_review.tell({
		...values,
		line,
		text: () => format(found, shell, plain)
	}, shell);
	return require_doctor.hasFailed(found, failOn) ? require_start_hook_command_log_explain_review.EXIT.blocked : require_start_hook_command_log_explain_review.EXIT.passed;
}
async function refuseOverFiles(top, values, { cwd }) {
	if (values.output === void 0) return;
	const { fileFactsIn } = await Promise.resolve().then(() => require("./setup-doctor-files.js"));
	const files = [...fileFactsIn(top).blobs.keys()].map((path) => (0, node_path.join)(top, path));
	const tokens = [values["token-file"], values["owners-token-file"]];
	const inputs = [...require_review.inputsOf("the file of a token", tokens), ...require_review.inputsOf("a file that doctor looks at", files)];
	require_review.refuseOverInput(values.output, inputs, {
		cwd,
		command: "doctor"
	});
}
function acceptable(name) {
	const check = require_doctor.ACCEPTABLE.find((one) => one === name);
	if (check === void 0) throw require_hook_command_log_explain_review.noSuch("question that can be accepted", name, require_doctor.ACCEPTABLE, "doctor");
	return check;
}
function topIn([folder = ".", ...more], { cwd }) {
	if (more.length > 0) throw require_hook_command_log_explain_review.usageError("doctor takes one folder", "doctor");
	const path = (0, node_path.resolve)(cwd, folder);
	if (!require_hook_shell_log_explain_review.isFolder(path)) throw new require_hook_shell_command_log_explain_review.InputError(`${folder} is no folder; name a working copy of the repository`);
	const top = require_hook_shell_explain_review.workingCopyOf(path) ?? ((0, node_fs.existsSync)((0, node_path.join)(path, ".github")) ? path : null);
	if (top !== null) return top;
	throw new require_hook_shell_command_log_explain_review.InputError(`${folder === "." ? "this folder" : folder} is no repository: neither it nor a folder above holds .git, and there is no .github in it; run doctor in a working copy of the repository, or name its folder`);
}
async function examine(top, values, shell) {
	const { examined } = await Promise.resolve().then(() => require("./setup-doctor-run.js"));
	const retryMs = shell.env.DESTROY_GUARD_RETRY_MS;
	return examined({
		top,
		asked: await askedFor(top, values, shell),
		log: { warning: (text) => require_hook_command_log_explain_review.say(shell, text) },
		retryMs: retryMs === void 0 ? void 0 : Number(retryMs)
	});
}
const NO_REPOSITORY = "the repository is not known: the folder has no remote called origin; name it with --repo";
async function askedFor(top, values, shell) {
	const { addressesOf, holdsToken, otherThan, repositoryFor, tokenFor } = await Promise.resolve().then(() => require("./setup-doctor-place.js"));
	const named = tokenIn(values["token-file"], shell);
	const ownersToken = tokenIn(values["owners-token-file"], shell) ?? ((shell.env.OWNERS_TOKEN ?? "").trim() || null);
	const repository = repositoryFor(values.repo, top, shell.env);
	if (repository === null) {
		if (named !== null) throw new require_hook_shell_command_log_explain_review.InputError(NO_REPOSITORY);
		if (holdsToken(shell.env)) require_hook_command_log_explain_review.say(shell, `warning: there is a token, but ${NO_REPOSITORY}`);
		return null;
	}
	const token = named ?? tokenFor(repository, shell.env);
	if (token === null) return null;
	const other = otherThan(repository, top);
	if (other !== null) require_hook_command_log_explain_review.say(shell, `warning: GitHub is asked of ${nameOf(repository)}, but the files here are those of ${nameOf(other)}, by its remote; what is said of files holds for these alone`);
	return {
		repository,
		token,
		ownersToken,
		...addressesOf(repository, shell.env)
	};
}
const nameOf = ({ owner, repo }) => `${owner}/${repo}`;
function tokenIn(path, { cwd }) {
	if (path === void 0) return null;
	const name = `${path}: the file of the token`;
	const text = require_review.readText((0, node_path.resolve)(cwd, path), name).trim();
	if (text === "") throw new require_hook_shell_command_log_explain_review.InputError(`${name} is empty; write the token into it, or name another file`);
	return text;
}
const DOCTOR = {
	usage,
	options: OPTIONS,
	run: doctor
};
exports.DOCTOR = DOCTOR;
