const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_review = require("./cli-review.js");
const require_terminal = require("./keyboard-apply-terminal.js");
const require_asking = require("./keyboard-asking.js");
const require_review$1 = require("./keyboard-review.js");
const require_hook = require("./keyboard-hook-run.js");
const require_hook_log = require("./keyboard-trail.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_expiry = require("./keyboard-consent-expiry.js");
const require_refusal = require("./keyboard-consent-refusal.js");
const require_temporary = require("./keyboard-temporary.js");
const require_ssh_keygen = require("./keyboard-consent-ssh-keygen.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/consent/destination.ts
const LONGEST = 65536;
const ANY_CONSENT = "destroy-guard consent ";
const unwritable = (name, cause) => new require_hook_shell_command_log_explain_review.InputError(`${name}: the consent can't be written: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
function destinationOf(name, { cwd }) {
	if (name === void 0) return null;
	const path = (0, node_path.resolve)(cwd, name);
	const before = textAt(path, name);
	if (before === "") return {
		name,
		path,
		replaces: ""
	};
	if (!before.startsWith(ANY_CONSENT)) throw new require_hook_shell_command_log_explain_review.InputError(`${name} is there already and is no consent; give --output another name`);
	return {
		name,
		path,
		replaces: `It replaces the consent in ${require_hook_command_log_explain_review.terminalText(name)}${detailsOf(before)}.`
	};
}
function textAt(path, name) {
	try {
		const file = require_hook_shell_log_explain_review.statOf(path);
		if (file?.isDirectory() === true) throw new require_hook_shell_command_log_explain_review.InputError(`${name} is a folder; name a file in it with --output`);
		if (file?.isFile() !== true) return "";
		return file.size > LONGEST ? "something long" : (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		throw cause instanceof require_hook_shell_command_log_explain_review.InputError ? cause : unwritable(name, cause);
	}
}
function detailsOf(text) {
	const agreement = require_expiry.agreementIn(require_expiry.splitSigned(text)?.text ?? "");
	return agreement === null ? "" : `: for ${require_hook_command_log_explain_review.terminalText(agreement.root)}, agreed ${agreement.agreed}, until ${agreement.expires}`;
}
function writeConsent(consent, { name, path }) {
	try {
		require_hook_log.makeFolders((0, node_path.dirname)(path));
		(0, node_fs.writeFileSync)(path, consent);
	} catch (cause) {
		throw unwritable(name, cause);
	}
}
// src/keyboard/consent/sign.ts
const USUAL = [
	"id_ed25519_sk",
	"id_ecdsa_sk",
	"id_ed25519",
	"id_ecdsa",
	"id_rsa"
];
function keyFor(named, { cwd, env }) {
	if (named !== void 0) {
		const path = (0, node_path.resolve)(cwd, named);
		if (!(0, node_fs.existsSync)(path)) throw new require_hook_shell_command_log_explain_review.InputError(`${named}: there is no such key; check the path`);
		return path;
	}
	const home = env.HOME ?? env.USERPROFILE ?? "";
	const found = USUAL.map((name) => (0, node_path.join)(home, ".ssh", name)).find((path) => (0, node_fs.existsSync)(path));
	if (found === void 0) throw require_hook_command_log_explain_review.usageError(`there is no key in ${(0, node_path.join)(home, ".ssh")}; name one with --key, or make one that needs a touch: ssh-keygen -t ed25519-sk`);
	return found;
}
const TALK = /^Signing data on standard input\r?\n/gm;
async function signed(text, key, shell) {
	const folder = require_temporary.temporaryFolder("destroy-guard-consent-");
	try {
		const run = await require_ssh_keygen.sshKeygen([
			"-Y",
			"sign",
			"-n",
			require_expiry.NAMESPACE,
			"-f",
			key
		], {
			folder,
			env: shell.env,
			input: text,
			onSaid: (said) => shell.stderr.write(require_hook_command_log_explain_review.logText(said.replace(TALK, "")))
		});
		if (run.state === "missing") throw new require_hook_shell_command_log_explain_review.InputError("ssh-keygen can't be started; install OpenSSH 8.2 or later, and put it on PATH");
		const signature = run.code === 0 ? require_expiry.signatureIn(run.stdout) : null;
		if (signature !== null) return signature;
		throw new require_hook_shell_command_log_explain_review.InputError(require_ssh_keygen.isTooOld(run) ? "this ssh-keygen is too old to sign; install OpenSSH 8.2 or later" : `nothing was signed with ${key}: ssh-keygen ended with ${run.code}; give --key the file of a private key of yours`);
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/keyboard/consent/usage.ts
const AGREE_OPTIONS = {
	root: {
		type: "string",
		value: "DIR",
		says: "root module, relative to the repository (default: the folder of PLAN)"
	},
	key: {
		type: "string",
		value: "FILE",
		says: "key to sign with (default: the first of ~/.ssh/id_ed25519_sk, id_ecdsa_sk, id_ed25519, id_ecdsa, id_rsa)"
	},
	until: {
		type: "string",
		value: "TIME",
		default: "2h",
		says: "when it runs out: 30m, 2h, 1d, or a time such as 2026-12-31T18:00:00Z; 7d at most"
	},
	reason: {
		type: "string",
		value: "TEXT",
		default: "",
		says: "why, for those who read it later"
	},
	output: {
		type: "string",
		value: "FILE",
		says: "where the consent goes (default: standard output)"
	},
	policy: {
		type: "string",
		value: "FILE",
		says: "policy by which PLAN is judged (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter"
	},
	log: require_hook_log.TRAIL_OPTION,
	terraform: {
		type: "string",
		value: "CMD",
		default: "terraform",
		says: "program that shows saved plan files"
	},
	...require_hook_command_log_explain_review.HELP
};
const agreeUsage = () => require_hook_command_log_explain_review.usageOf({
	name: "agree",
	forms: ["PLAN [OPTIONS]", "DIGEST --root DIR [OPTIONS]"],
	text: `  PLAN is reviewed and shown first. DIGEST is the one that a report shows (sha256:\u2026):
  read that report before. It asks on a terminal, and signs with ssh-keygen.

  A key that needs a touch (ssh-keygen -t ed25519-sk) proves that a person was there.
  A plain key proves nothing against whoever can read it, an agent too.`,
	options: AGREE_OPTIONS,
	examples: ["destroy-guard agree tfplan --reason \"moved to Aurora\" --output consent", "destroy-guard review --consent consent --signers allowed_signers plan.json"],
	exits: {
		0: "signed, or nothing blocks",
		1: "a person did not agree",
		2: "wrong usage, or something can't be read or written"
	}
});
// src/keyboard/consent/agree.ts
const DIGEST = /^sha256:[0-9a-f]{64}$/;
async function agree(args, shell) {
	const { values, positionals, tokens } = require_hook_command_log_explain_review.parseOptions(args, AGREE_OPTIONS, "agree");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, agreeUsage());
	const [what, ...more] = positionals;
	if (what === void 0 || more.length > 0) throw require_hook_command_log_explain_review.usageError("agree takes one plan, or one digest", "agree");
	if (/^sha256:/i.test(what) && !DIGEST.test(what)) throw require_hook_command_log_explain_review.usageError(noDigest(what), "agree");
	if (DIGEST.test(what)) refuseOfPlan(require_hook_command_log_explain_review.namesIn(tokens));
	const now = shell.now();
	const expires = require_expiry.timeText(require_expiry.expiryAt(values.until, now));
	const reason = reasonIn(values.reason);
	if (!require_terminal.isPersonThere(shell)) throw new require_hook_shell_command_log_explain_review.InputError("agree asks a person on a terminal, and there is none: standard input or error is no terminal; run it in a terminal");
	const key = keyFor(values.key, shell);
	const destination = destinationOf(values.output, shell);
	const trail = require_hook_log.trailAt(require_hook_log.trailPath(values.log, shell), shell.now);
	const matter = DIGEST.test(what) ? named(what, values, shell) : await shown(what, values, trail, shell);
	const { digest, place } = matter;
	if (digest === null) return told(shell, "Nothing blocks, so nobody has to agree.", require_start_hook_command_log_explain_review.EXIT.passed);
	const agreement = {
		digest,
		root: place.root,
		agreed: require_expiry.timeText(now),
		expires,
		reason
	};
	shell.stderr.write(`\nYou agree to exactly this:\n\n${indented(require_expiry.agreementText(agreement))}\nTo be signed with ${require_hook_command_log_explain_review.terminalText(key)}\n`);
	if (destination !== null && destination.replaces !== "") shell.stderr.write(`${destination.replaces}\n`);
	if (await require_asking.answerTo("Type \"agree\" to sign it; anything else stops here: ", shell, shell.stderr) !== "agree") return told(shell, "Nothing was signed.", require_start_hook_command_log_explain_review.EXIT.blocked);
	const text = require_expiry.agreementText(agreement);
	const signature = await signed(text, key, shell);
	await trail.append(entryFor({
		...matter,
		digest
	}, signature.key.fingerprint));
	const consent = `${text}${signature.armored}`;
	if (destination === null) shell.stdout.write(consent);
	else writeConsent(consent, destination);
	told(shell, `Signed with ${require_review.asTerminal(require_review.signingPhrase(signature.key))}.`, require_start_hook_command_log_explain_review.EXIT.passed);
	return destination === null ? require_start_hook_command_log_explain_review.EXIT.passed : told(shell, `Wrote the consent to ${require_hook_command_log_explain_review.terminalText(destination.name)}.`, require_start_hook_command_log_explain_review.EXIT.passed);
}
function refuseOfPlan(given) {
	const lost = ["policy", "terraform"].find((name) => given.has(name));
	if (lost !== void 0) throw require_hook_command_log_explain_review.usageError(`--${lost} is for a plan; with a digest nothing is reviewed, so leave it out`, "agree");
}
const noDigest = (what) => `${require_hook_command_log_explain_review.terminalText(what)} is no digest: a digest is sha256: and 64 characters of 0-9 and a-f, and behind the colon of this one stand ${what.length - 7}${/[A-F]/.test(what) ? ", some of them capitals" : ""}; copy it whole from the report`;
function told({ stderr }, text, code) {
	stderr.write(`${text}\n`);
	return code;
}
const indented = (text) => text.replace(/^(?=.)/gm, "  ");
const LONGEST_REASON = 300;
function reasonIn(text) {
	const reason = text.trim();
	if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason) || reason.length > LONGEST_REASON) throw require_hook_command_log_explain_review.usageError(`--reason takes one line of at most ${LONGEST_REASON} characters`, "agree");
	return reason;
}
function named(digest, { root }, { cwd, env }) {
	if (root === void 0) throw require_hook_command_log_explain_review.usageError("a digest needs --root: the root of the report that shows it", "agree");
	const top = require_hook_shell_explain_review.topOf(cwd);
	return {
		digest,
		place: {
			...require_hook.placeOf((0, node_path.resolve)(top, root), env),
			top,
			root: require_hook_explain_review.rootName(root, top)
		},
		review: null
	};
}
const entryFor = ({ place, digest, review }, by) => require_hook.entryOf("agree", "consented", {
	place,
	digest,
	verdict: review?.verdict ?? null,
	counts: review?.counts ?? null,
	agreed: {
		by: [by],
		how: "consent"
	}
});
async function shown(path, options, trail, shell) {
	if (path === "-") throw require_hook_command_log_explain_review.usageError("agree needs standard input for the answer; give it the path of the plan", "agree");
	const folder = (0, node_path.dirname)((0, node_path.resolve)(shell.cwd, path));
	const top = require_hook_shell_explain_review.topOf(folder);
	const root = require_hook_explain_review.rootName(options.root ?? folder, top);
	const places = require_hook.policyPlaces(options.policy, {
		cwd: shell.cwd,
		top,
		env: shell.env
	});
	const place = {
		...require_hook.placeOf((0, node_path.resolve)(top, root), shell.env),
		top,
		root
	};
	const { review } = await require_review$1.reviewSaved({
		file: (0, node_path.resolve)(shell.cwd, path),
		folder: (0, node_path.resolve)(top, root),
		program: options.terraform
	}, {
		policy: await require_review$1.policyFor(places, root, shell.cwd),
		place,
		now: shell.now(),
		trail: trail.read().lines,
		signal: new AbortController().signal,
		pullState: null,
		isSaved: false
	});
	if (review.roots.length > 1) throw new require_hook_shell_command_log_explain_review.InputError(`${path} holds ${review.roots.length} plans; agree to them one by one`);
	const { stderr } = shell;
	const screen = {
		...shell,
		stdout: stderr
	};
	stderr.write(require_review.terminalReport(review, require_hook_command_log_explain_review.screenOf(screen), require_review.BY_SIGNING));
	stderr.write(`${require_terminal.judgedBy(places)}\n`);
	if (review.verdict !== "blocked") return {
		place,
		digest: null,
		review
	};
	if (require_review.isOverridable(review)) return {
		place,
		digest: review.digest,
		review
	};
	const { says, remedy } = require_refusal.refuseConsent("final");
	throw new require_hook_shell_command_log_explain_review.InputError(`${require_review.asTerminal(says)} ${require_review.asTerminal(remedy)}`);
}
const AGREE = {
	usage: agreeUsage,
	options: AGREE_OPTIONS,
	run: agree
};
exports.AGREE = AGREE;
