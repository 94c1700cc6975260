const require_rolldown_runtime = require("./runtime.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_review = require("./cli-review.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
const require_terminal = require("./keyboard-apply-terminal.js");
const require_review$1 = require("./keyboard-review.js");
const require_hook = require("./keyboard-hook-run.js");
const require_program = require("./keyboard-program.js");
const require_hook_log = require("./keyboard-trail.js");
const require_temporary = require("./keyboard-temporary.js");
const require_saved = require("./input-plan-saved.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_child_process = require("node:child_process");
// src/keyboard/apply/questions.ts
const MOST_TYPED = 10;
function questionOf({ review, place }) {
	if (review.verdict === "blocked") {
		const roots = review.roots.map((root) => ({
			root,
			name: root.root === "." ? (0, node_path.basename)(place.top) : root.root
		}));
		return {
			kind: "type",
			phrases: [...new Set(roots.flatMap(({ root, name }) => phrasesOf(root, name)))],
			objects: roots.flatMap(({ root }) => blockedObjects(root))
		};
	}
	const going = review.counts.delete + review.counts.replace;
	return {
		kind: "yes",
		text: going === 0 ? "Apply this plan?" : `Apply this plan? ${require_hook_command_log_explain_review.counted(going, "object")} ${going === 1 ? "is" : "are"} deleted or replaced.`
	};
}
const blocking = ({ findings }) => findings.filter(({ level }) => level === "block");
const nameOf = ({ address, deposed }) => require_hook_command_log_explain_review.terminalText(deposed === null ? address : `${address} (deposed ${deposed})`);
const blockedObjects = (root) => [...new Set(blocking(root).flatMap(({ subject }) => subject === null ? [] : [nameOf(subject)]))];
function phrasesOf(root, name) {
	const objects = blockedObjects(root);
	const ofPlan = blocking(root).filter(({ subject }) => subject === null).map((finding) => phraseOf(finding, root, name));
	return objects.length > MOST_TYPED ? [manyPhrase(root, name, objects.length), ...ofPlan] : [...objects, ...ofPlan];
}
const manyPhrase = ({ counts }, name, blocked) => {
	const going = counts.delete + counts.replace;
	return require_hook_command_log_explain_review.terminalText(`${going > 0 ? "destroy" : "change"} ${require_hook_command_log_explain_review.thousands(going > 0 ? going : blocked)} objects in ${name}`);
};
function phraseOf({ rule, detail }, { counts }, name) {
	const going = counts.delete + counts.replace;
	const objects = (count) => require_hook_command_log_explain_review.counted(count, "object");
	if (rule === "wrong-environment") return require_hook_command_log_explain_review.terminalText(`apply ${name} to another environment`);
	if (rule === "state-swapped") {
		const isOlder = detail?.kind === "another-state" && detail.how === "serial";
		return require_hook_command_log_explain_review.terminalText(isOlder ? `apply a plan of an older state in ${name}` : `apply to another state in ${name}`);
	}
	if (rule === "missing-state") return require_hook_command_log_explain_review.terminalText(`create ${objects(counts.create)} without a state in ${name}`);
	return require_hook_command_log_explain_review.terminalText(going > 0 ? `destroy ${objects(going)} in ${name}` : `apply ${name} all the same`);
}
// src/keyboard/apply/consent.ts
const refused$1 = (reason) => ({
	kind: "refused",
	reason,
	answer: null
});
const unanswered = (reason) => ({
	kind: "refused",
	reason,
	answer: "none"
});
const NO = {
	kind: "refused",
	reason: "it was not agreed to",
	answer: "no"
};
async function agreementTo(reviewed, asking) {
	const { review } = reviewed;
	const question = questionOf(reviewed);
	if (question.kind === "yes") return answerToYes(question, review, asking);
	if (!require_review.isOverridable(review)) return refused$1("this plan failed half-way, so it can't be applied; make it again");
	const consent = await asking.consentTo(review);
	if (consent?.kind === "refused") return refused$1(consent.reason);
	if (consent?.kind === "overridden") return {
		kind: "agreed",
		agreed: {
			by: consent.by,
			how: "consent"
		},
		verdict: "overridden"
	};
	return typed(question, review, asking);
}
async function answerToYes({ text }, { verdict }, { terminal, approval }) {
	if (approval.isGiven) return {
		kind: "agreed",
		agreed: {
			by: [userName()],
			how: "yes"
		},
		verdict
	};
	if (terminal === null) return unanswered(`this asks on a terminal, and there is none; where nothing blocks, ${approval.option} answers`);
	return await terminal.ask(`\nAnything but "yes", or Ctrl-C, stops: nothing is applied.\n${text} Only "yes" will be accepted: `) === "yes" ? {
		kind: "agreed",
		agreed: {
			by: [userName()],
			how: "typed"
		},
		verdict
	} : NO;
}
const CONSENT = "give a signed consent: destroy-guard apply --consent FILE";
const LEFT = 3;
async function typed({ phrases, objects }, { verdict }, { terminal, approval, tell }) {
	if (phrases.length === 0 || phrases.includes("")) return refused$1(`this plan is blocked, and what blocks has no name that could be typed; ${CONSENT}`);
	if (approval.isGiven && approval.typed !== null) return refused$1(`${approval.typed} does not answer what blocks; run it without, in a terminal, or ${CONSENT}`);
	if (terminal === null || approval.isGiven) return unanswered(`what blocks is only agreed to by a person who runs this in a terminal; or ${CONSENT}`);
	if (objects.length > 0) tell(`\nWhat blocks:\n${objects.map((object) => `  ${object}\n`).join("")}`);
	tell("\nAn empty line, or Ctrl-C, stops: nothing is applied.\n");
	tell(`To apply this plan all the same, type ${phrases.length === 1 ? "this line" : "each of these lines"}:\n`);
	for (const phrase of phrases) if (!await isTyped(phrase, terminal, tell)) return NO;
	return {
		kind: "agreed",
		agreed: {
			by: [userName()],
			how: "typed"
		},
		verdict
	};
}
async function isTyped(phrase, terminal, tell) {
	for (let left = LEFT; left > 0; left--) {
		const answer = await terminal.ask(`  ${phrase}\n> `);
		if (answer === phrase) return true;
		if (answer === null || answer === "") return false;
		tell(left > 1 ? `That is something else${slipIn(answer, phrase)}.\n` : "");
	}
	return false;
}
const IN_QUOTES = /^[`'"](.*)[`'"]$/s;
function slipIn(answer, phrase) {
	if (IN_QUOTES.exec(answer)?.[1]?.trim() === phrase) return ": leave out the quotes around it";
	return answer.toLowerCase() === phrase.toLowerCase() ? ": capitals and small letters count" : "";
}
const userName = () => require_hook_shell.accountName() ?? `uid ${process.getuid?.() ?? "unknown"}`;
// src/keyboard/apply/private-folder.ts
const PREFIX = "destroy-guard-apply-";
function privateFolder(env) {
	const path = inMemory(env.XDG_RUNTIME_DIR ?? "") ?? require_temporary.temporaryFolder(PREFIX);
	const remove = () => (0, node_fs.rmSync)(path, {
		recursive: true,
		force: true
	});
	process.once("exit", remove);
	return {
		path,
		remove: () => {
			remove();
			process.off("exit", remove);
		}
	};
}
function inMemory(runtime) {
	if (!(0, node_path.isAbsolute)(runtime)) return null;
	try {
		return require_temporary.temporaryFolder(PREFIX, runtime);
	} catch (error) {
		if (error instanceof require_hook_shell_command_log_explain_review.InputError) return null;
		throw error;
	}
}
// src/keyboard/apply/signals.ts
const WATCHED = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
const codeOf = (signal) => 128 + node_os.constants.signals[signal];
var Signals = class {
	caught = null;
	#hasTerminal;
	#abort = new AbortController();
	#listeners = new Map();
	#child = null;
	constructor(hasTerminal) {
		this.#hasTerminal = hasTerminal;
		for (const signal of WATCHED) {
			const listener = () => this.#on(signal);
			this.#listeners.set(signal, listener);
			process.on(signal, listener);
		}
	}
	get signal() {
		return this.#abort.signal;
	}
	set child(child) {
		this.#child = child;
	}
	release() {
		for (const [signal, listener] of this.#listeners) process.off(signal, listener);
	}
	#on(signal) {
		this.caught ??= signal;
		this.#abort.abort();
		if (!(this.#hasTerminal && (signal === "SIGINT" || signal === "SIGQUIT"))) this.#child?.kill(signal === "SIGINT" ? "SIGINT" : "SIGTERM");
	}
};
// src/keyboard/apply/run.ts
async function run(args, { program, folder, env, signals }, { hidden }) {
	const child = (0, node_child_process.spawn)(program, args, {
		cwd: folder,
		stdio: "inherit",
		env: hidden ? env : require_saved.withoutHiddenArguments(env)
	});
	signals.child = child;
	try {
		return await new Promise((resolve, reject) => {
			child.once("error", (cause) => reject(notStarted(program, folder, cause)));
			child.once("close", (code, signal) => resolve(code ?? codeOf(signal)));
		});
	} finally {
		signals.child = null;
	}
}
const notStarted = (program, folder, cause) => new require_hook_shell_command_log_explain_review.InputError(`${program} could not be started in ${folder}: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; check that it is a program, and who may run it there`, { cause });
// src/keyboard/apply/apply.ts
async function apply(applying) {
	const { planFile, signals, shell, trail } = applying;
	trail.read();
	const folder = planFile === null ? privateFolder(shell.env) : null;
	try {
		const file = planFile ?? (0, node_path.join)(folder.path, "tfplan");
		const planned = planFile === null ? await plan(file, applying) : require_start_hook_command_log_explain_review.EXIT.passed;
		if (signals.caught !== null) return stopped(applying);
		if (planned !== require_start_hook_command_log_explain_review.EXIT.passed) return planned;
		const reviewed = await reviewedOf(file, applying);
		if (signals.caught !== null || reviewed === null) return stopped(applying);
		if (planFile !== null) applying.tellUnasked();
		await written(`\n${applying.report(reviewed.review)}`, shell);
		return await decided(file, reviewed, applying);
	} finally {
		folder?.remove();
	}
}
function stopped({ signals, shell }) {
	const signal = signals.caught ?? "SIGTERM";
	require_hook_command_log_explain_review.say(shell, `stopped by ${signal}; nothing was applied`);
	return codeOf(signal);
}
async function stoppedAfter(reviewed, applying) {
	const code = stopped(applying);
	await applying.trail.append(lineFor(reviewed, "refused"));
	return code;
}
const written = (text, { stdout }) => "writable" in stdout ? new Promise((resolve) => void stdout.write(text, () => resolve())) : Promise.resolve(void stdout.write(text));
async function plan(file, applying) {
	applying.tellUnasked();
	const env = {
		...applying.env,
		TF_IN_AUTOMATION: applying.env.TF_IN_AUTOMATION ?? "1"
	};
	const code = await run([
		"plan",
		`-out=${file}`,
		...plain(applying),
		...applying.args
	], {
		...applying,
		env
	}, { hidden: true });
	if (code !== require_start_hook_command_log_explain_review.EXIT.passed || applying.signals.caught !== null) return code;
	if ((require_hook_shell_log_explain_review.statOf(file)?.size ?? 0) > 0) return code;
	const place = (0, node_path.dirname)((0, node_path.dirname)(file));
	require_hook_command_log_explain_review.say(applying.shell, `the plan was made, and could not be written; make room in ${place}; nothing was applied`);
	return require_start_hook_command_log_explain_review.EXIT.input;
}
const plain = ({ env }) => (env.NO_COLOR ?? "") === "" ? [] : ["-no-color"];
async function reviewedOf(file, applying) {
	const { program, folder, policy, place, trail, signals, shell } = applying;
	try {
		return await require_review$1.reviewSaved({
			file,
			folder,
			program
		}, {
			policy,
			place,
			now: shell.now(),
			trail: trail.read().lines,
			signal: signals.signal,
			pullState: () => require_review$1.stateMarkNow(program, folder, shell.env),
			isSaved: true
		});
	} catch (error) {
		if (signals.caught !== null) return null;
		throw error;
	}
}
async function decided(file, reviewed, applying) {
	const { signals, shell, trail } = applying;
	if (isNothing(reviewed.review)) {
		require_hook_command_log_explain_review.say(shell, "there is nothing to apply");
		return require_start_hook_command_log_explain_review.EXIT.passed;
	}
	const agreement = await asked(reviewed, applying);
	if (signals.caught !== null) return stoppedAfter(reviewed, applying);
	if (agreement.kind === "refused") return refused(agreement.reason, reviewed, applying, DECISION[agreement.answer ?? "refused"]);
	const isChanged = async () => await orNothing(require_review$1.fileHash(file)) !== reviewed.plan;
	if (await isChanged()) return refused(changed(file), reviewed, applying);
	const agreed = {
		agreed: agreement.agreed,
		verdict: agreement.verdict
	};
	await orNothing(trail.append(lineFor(reviewed, "agreed", agreed)));
	if (signals.caught !== null) return stoppedAfter(reviewed, applying);
	if (await isChanged()) return refused(changed(file), reviewed, applying);
	const code = await run([
		"apply",
		...plain(applying),
		...require_hook.applyArguments(applying.args),
		file
	], applying, { hidden: false });
	await ended(lineFor(reviewed, code === require_start_hook_command_log_explain_review.EXIT.passed ? "applied" : "failed", {
		...agreed,
		exitCode: code
	}), applying);
	return code;
}
async function orNothing(step) {
	try {
		return await step;
	} catch (cause) {
		throw cause instanceof require_hook_shell_command_log_explain_review.InputError ? new require_hook_shell_command_log_explain_review.InputError(`nothing was applied: ${cause.message}`, { cause }) : cause;
	}
}
const changed = (file) => `${file} was changed after it was reviewed; make the plan again`;
const isNothing = ({ verdict, roots }) => verdict === "passed" && roots.every(({ applyable, errored }) => applyable === false && !errored);
async function asked(reviewed, { signals, shell, approval, consentTo }) {
	const terminal = require_terminal.terminalOf(shell, signals.signal);
	try {
		const tell = (text) => void shell.stderr.write(text);
		return await agreementTo(reviewed, {
			consentTo,
			terminal,
			approval,
			tell
		});
	} finally {
		terminal?.close();
	}
}
const DECISION = {
	no: "answered no",
	none: "not answered",
	refused: "refused"
};
async function refused(reason, reviewed, { trail, shell }, decision = "refused") {
	require_hook_command_log_explain_review.say(shell, `nothing was applied: ${reason}`);
	await trail.append(lineFor(reviewed, decision));
	return require_start_hook_command_log_explain_review.EXIT.blocked;
}
async function ended(line, applying) {
	const { trail, shell } = applying;
	try {
		await trail.append({
			...line,
			state: await stateAfter(applying) ?? line.state
		});
	} catch (error) {
		require_hook_command_log_explain_review.say(shell, `this apply has ended, and that can't be written down: ${error instanceof Error ? error.message : error}`);
	}
}
async function stateAfter({ program, folder, shell }) {
	try {
		return await require_review$1.stateMarkNow(program, folder, shell.env);
	} catch (error) {
		require_hook_command_log_explain_review.say(shell, `the state after this apply can't be told: ${error instanceof Error ? error.message : error}`);
		return null;
	}
}
const lineFor = ({ review, place, state, plan }, decision, more = {}) => require_hook.entryOf("apply", decision, {
	place,
	state,
	verdict: review.verdict,
	digest: review.digest,
	counts: review.counts,
	plan,
	...more
});
// src/keyboard/apply/misplaced.ts
const TERRAFORM = new Map([
	...[
		"destroy",
		"refresh-only",
		"refresh",
		"input",
		"lock",
		"no-color",
		"compact-warnings",
		"detailed-exitcode"
	].map((name) => [name, false]),
	...[
		"json",
		"auto-approve",
		"allow-deferral",
		"concise",
		"show-sensitive",
		"consolidate-warnings"
	].map((name) => [name, false]),
	...[
		"replace",
		"target",
		"exclude",
		"target-file",
		"exclude-file",
		"var",
		"var-file",
		"lock-timeout"
	].map((name) => [name, true]),
	...[
		"parallelism",
		"generate-config-out",
		"out",
		"state",
		"state-out",
		"backup",
		"chdir",
		"deprecation"
	].map((name) => [name, true])
]);
function sorted(args, options) {
	const [ours, theirs, files] = [
		[],
		[],
		[]
	];
	for (let at = 0; at < args.length; at++) {
		const arg = args[at];
		const name = require_hook.nameOf(arg) ?? "";
		const own = arg.startsWith("--") && Object.hasOwn(options, name) ? options[name] : void 0;
		const isTheirs = own === void 0 && TERRAFORM.has(name);
		if (arg.startsWith("-") && own === void 0 && !isTheirs) return null;
		const words = (isTheirs ? TERRAFORM.get(name) === true : own?.type === "string") && !arg.includes("=") ? args.slice(at, at + 2) : [arg];
		(isTheirs ? theirs : ours).push(...words);
		if (!arg.startsWith("-")) files.push(arg);
		at += words.length - 1;
	}
	return {
		ours,
		theirs,
		planFile: files[0]
	};
}
const command = (ours, theirs) => [
	"destroy-guard apply",
	...ours.map(require_hook_shell.shellWord),
	...theirs.length === 0 ? [] : ["--", ...theirs.map(require_hook_shell.shellWord)]
].join(" ");
const isApproval = (arg) => require_hook.nameOf(arg) === "auto-approve";
function refuseMisplaced(own, args, options) {
	const found = sorted(own, options);
	if (found === null || found.theirs.length === 0) return;
	const { ours, theirs, planFile } = found;
	const rest = [...theirs.filter((arg) => !isApproval(arg)), ...args];
	require_hook.checkArguments(rest, {}, planFile);
	const approval = theirs.find(isApproval);
	if (approval !== void 0) {
		const answered = ["--yes", ...ours.filter((arg) => arg !== "--yes")];
		throw require_hook_command_log_explain_review.usageError(`${require_hook.whyRefused(approval)}: ${command(answered, rest)}`, "apply");
	}
	const names = theirs.filter((arg) => TERRAFORM.has(require_hook.nameOf(arg) ?? "")).map((arg) => arg.replace(/=.*$/s, ""));
	const are = names.length === 1 ? "is an option of Terraform, and belongs" : "are options of Terraform, and belong";
	throw require_hook_command_log_explain_review.usageError(`${require_hook_command_log_explain_review.listed(names)} ${are} behind "--": ${command(ours, rest)}`, "apply");
}
// src/keyboard/apply/signed.ts
const signedConsent = ({ consent: files = [], signers, policy }, shell) => async (review) => {
	if (files.length === 0) return null;
	const { consentTo } = await Promise.resolve().then(() => require("./keyboard-consent-consent.js"));
	const { refusalLines } = await Promise.resolve().then(() => require("./keyboard-consent-refusal.js")).then((n) => n.refusal_exports);
	const { cwd, env } = shell;
	const deciding = {
		cwd,
		env,
		now: shell.now(),
		required: policy.override.required
	};
	const withinReach = require_terminal.isInTerminal(shell) ? new Set() : await keysOf(shell);
	const { review: after, refusals } = await consentTo(review, {
		files,
		signers: signers ?? policy.override.signers
	}, {
		...deciding,
		withinReach
	});
	if (after.override === null) return {
		kind: "refused",
		reason: refusalLines(refusals).join("\n")
	};
	await tell(after, shell);
	return {
		kind: "overridden",
		by: after.override.by
	};
};
async function keysOf({ env }) {
	const { keysWithinReach } = await Promise.resolve().then(() => require("./keyboard-consent-reach.js"));
	return keysWithinReach({
		env,
		signal: new AbortController().signal
	});
}
async function tell({ override }, shell) {
	const { asTerminal } = await Promise.resolve().then(() => require("./cli-review.js")).then((n) => n.phrase_exports);
	const { signedPhrase } = await Promise.resolve().then(() => require("./cli-review.js")).then((n) => n.signed_words_exports);
	for (const signed of override?.signed ?? []) require_hook_command_log_explain_review.say(shell, asTerminal(signedPhrase(signed)));
}
// src/keyboard/apply/command.ts
var command_exports = require_rolldown_runtime.__exportAll({ APPLY: () => APPLY });
const OPTIONS = {
	chdir: {
		type: "string",
		value: "DIR",
		says: "folder of the root module (default: this one)"
	},
	yes: {
		type: "boolean",
		says: "do not ask where nothing blocks; what blocks is never agreed to by it"
	},
	policy: {
		type: "string",
		value: "FILE",
		says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter"
	},
	terraform: {
		type: "string",
		value: "CMD",
		says: "program that plans and applies (default: $DESTROY_GUARD_TERRAFORM, then terraform, then tofu)"
	},
	consent: {
		type: "string",
		value: "FILE",
		multiple: true,
		says: "a person's signed consent to what blocks, in the place of typing (agree --help); may stand several times"
	},
	signers: {
		type: "string",
		value: "FILE",
		needs: ["consent"],
		says: "whose signatures count (default: override.signers of the policy, never of the repository's own)"
	},
	log: require_hook_log.TRAIL_OPTION,
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "apply",
	forms: ["[OPTIONS] [PLANFILE] [-- ARGS...]"],
	text: `  Without PLANFILE it runs "terraform plan ARGS..." first, and keeps the plan in a
  private folder until it ends. ARGS is what "plan" takes: -destroy, -target, -var-file,
  -replace, -refresh-only.

  Nothing blocks: it asks once, as Terraform does. Something blocks: the address of each
  object that blocks has to be typed, in a terminal. Then exactly the plan that was
  reviewed is applied, and the decision is written down ("destroy-guard log").

  Without a terminal a --consent counts only if no program that runs as this user could
  have signed it: not if its key lies in ~/.ssh without a passphrase or in ssh-agent, and
  needs no touch.

  It is a seat belt, not a wall: whoever has the credentials can call the cloud without
  it. The wall is credentials that can't destroy.`,
	options: OPTIONS,
	examples: [
		"destroy-guard apply",
		"destroy-guard apply tfplan",
		"destroy-guard apply --chdir infra/prod -- -target=aws_instance.web",
		"destroy-guard apply -- -destroy"
	],
	exits: {
		0: "applied, or nothing to apply",
		1: "not agreed to, so nothing was applied",
		2: "wrong usage, or something can't be read or written; nothing was applied",
		130: "stopped by Ctrl-C; others above 128: by another signal",
		"\u2026": "Terraform's own, where it was started to plan without success, or to apply"
	}
});
const BY_YES = {
	typed: "--yes",
	option: "--yes"
};
async function applyCommand(argv, shell, approved = BY_YES) {
	const cut = argv.indexOf("--");
	const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
	refuseMisplaced(own, args, OPTIONS);
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(own, OPTIONS, "apply");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const [planFile, ...more] = positionals;
	if (more.length > 0) throw require_hook_command_log_explain_review.usageError(`apply takes one plan file; what "plan" is to be given stands behind "--"`, "apply");
	require_hook.checkArguments(args, shell.env, planFile);
	const folder = folderOf(values.chdir, shell);
	const place = require_hook.placeOf(folder, shell.env);
	const places = require_hook.policyPlaces(values.policy, {
		cwd: shell.cwd,
		top: place.top,
		env: shell.env
	});
	const policy = await require_review$1.policyFor(places, place.root, shell.cwd);
	const applying = {
		planFile: planFile === void 0 ? null : planFileIn(folder, planFile, shell),
		args,
		program: require_program.terraformProgram(values.terraform, shell.env, shell.cwd),
		folder,
		place,
		policy,
		trail: require_hook_log.trailAt(require_hook_log.trailPath(values.log, shell), shell.now),
		approval: {
			isGiven: values.yes === true,
			...approved
		},
		consentTo: signedConsent({
			...values,
			policy
		}, shell),
		env: shell.env,
		tellUnasked: () => tellUnlessAsked(values, approved.option, shell),
		report: (review) => `${require_review.terminalReport(review, require_hook_command_log_explain_review.screenOf(shell, require_hook.isPlain(args, shell.env)), require_review.BY_TYPING)}${require_terminal.judgedBy(places)}\n`,
		shell
	};
	const signals = new Signals(require_terminal.isInTerminal(shell));
	const release = whenNobodyReads(shell);
	try {
		return await apply({
			...applying,
			signals
		});
	} finally {
		release();
		signals.release();
	}
}
function planFileIn(folder, named, { cwd }) {
	const file = require_hook_shell.walked(folder, named);
	if (require_hook_shell_log_explain_review.isFolder(file)) throw require_hook_command_log_explain_review.usageError(`${named} is a folder; to apply in it: destroy-guard apply --chdir ${require_hook_shell.shellWord(named)}`, "apply");
	const here = require_hook_shell.walked(cwd, named);
	if (here !== file && require_hook_shell_log_explain_review.statOf(file) === void 0 && require_hook_shell_log_explain_review.isFile(here)) throw require_hook_command_log_explain_review.usageError(`${named} is looked for in the folder that --chdir names, as Terraform does it; write ${require_hook_shell.shellWord((0, node_path.relative)(folder, here))}`, "apply");
	return file;
}
function tellUnlessAsked({ yes, consent }, option, shell) {
	if (yes === true || consent !== void 0 || require_terminal.isPersonThere(shell)) return;
	require_hook_command_log_explain_review.say(shell, `there is no terminal to ask on, so this only shows what would be done, and applies nothing; run it in a terminal, or with ${option}, which answers where nothing blocks`);
}
function folderOf(chdir, { cwd }) {
	const folder = require_hook_shell.walked(cwd, chdir ?? ".");
	if (require_hook_shell_log_explain_review.isFolder(folder)) return folder;
	throw new require_hook_shell_command_log_explain_review.InputError(`${chdir} is no folder; --chdir names the folder of the root module`);
}
function whenNobodyReads({ stdout }) {
	if (!("prependListener" in stdout)) return () => {};
	const stream = stdout;
	const closed = (error) => {
		if (error.code !== "EPIPE") return;
		process.exitCode = require_start_hook_command_log_explain_review.EXIT.input;
		(0, node_fs.writeSync)(2, "destroy-guard: standard output was closed before the review was read; nothing was applied\n");
	};
	stream.prependListener("error", closed);
	return () => void stream.removeListener("error", closed);
}
const APPLY = {
	usage,
	options: OPTIONS,
	run: (argv, shell) => applyCommand(argv, shell)
};
Object.defineProperty(exports, "applyCommand", {
	enumerable: true,
	get: function() {
		return applyCommand;
	}
});
Object.defineProperty(exports, "command_exports", {
	enumerable: true,
	get: function() {
		return command_exports;
	}
});
