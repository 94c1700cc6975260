const require_review = require("./cli-review.js");
const require_expiry = require("./keyboard-consent-expiry.js");
const require_refusal = require("./keyboard-consent-refusal.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_temporary = require("./keyboard-temporary.js");
const require_ssh_keygen = require("./keyboard-consent-ssh-keygen.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/consent/verify.ts
const LONGEST = 65536;
async function verified(file, { cwd, env, signers, signal }) {
	const read = textOf(file, cwd);
	if ("refused" in read) return read;
	const parts = partsOf(read.text, file);
	if ("refused" in parts) return parts;
	const list = signersIn(signers, cwd);
	if ("refused" in list) return list;
	const folder = require_temporary.temporaryFolder("destroy-guard-consent-");
	try {
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, "signature"), parts.signature.armored);
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, "signers"), list.text);
		const by = await signerOf(parts, {
			folder,
			env: onlyPath(env),
			file,
			list,
			signal
		});
		if ("refused" in by) return by;
		const { key, publicKey } = parts.signature;
		return { signed: {
			file,
			agreement: parts.agreement,
			by: by.name,
			key,
			publicKey
		} };
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
const refused = (refusal) => ({ refused: refusal });
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);
function textOf(file, cwd) {
	try {
		const path = (0, node_path.resolve)(cwd, file);
		const { size } = (0, node_fs.statSync)(path);
		if (!(0, node_fs.statSync)(path).isFile() || size > LONGEST) return refused(require_refusal.refuseConsent("no-consent", { file }));
		const bytes = (0, node_fs.readFileSync)(path);
		const text = bytes.toString("utf8");
		return Buffer.from(text, "utf8").equals(bytes) ? { text } : refused(require_refusal.refuseConsent("no-consent", { file }));
	} catch (error) {
		return refused(codeOf(error) === "ENOENT" ? require_refusal.refuseConsent("no-file", { file }) : require_refusal.refuseConsent("unreadable-file", {
			file,
			why: require_start_hook_shell_command_log_explain_review.whyOf(error)
		}));
	}
}
function partsOf(file, name) {
	const [first = ""] = file.split(/\r?\n/, 1);
	if (!/^destroy-guard consent \d+$/.test(first)) return refused(require_refusal.refuseConsent("no-consent", { file: name }));
	if (first !== "destroy-guard consent 1") return refused(require_refusal.refuseConsent("other-version", {
		file: name,
		found: first
	}));
	const split = require_expiry.splitSigned(file);
	if (split === null) return refused(require_refusal.refuseConsent("unsigned", { file: name }));
	const agreement = require_expiry.agreementIn(split.text);
	const signature = require_expiry.signatureIn(split.armored);
	if (agreement === null || signature === null) return refused(require_refusal.refuseConsent("edited", { file: name }));
	if (signature.namespace !== "destroy-guard") return refused(require_refusal.refuseConsent("other-namespace", {
		file: name,
		namespace: signature.namespace
	}));
	return {
		text: split.text,
		agreement,
		signature
	};
}
function signersIn(path, cwd) {
	if (path === null) return refused(require_refusal.refuseConsent("no-signers"));
	try {
		return {
			path,
			text: (0, node_fs.readFileSync)((0, node_path.resolve)(cwd, path), "utf8")
		};
	} catch (error) {
		const why = codeOf(error) === "ENOENT" ? "it is not there" : require_start_hook_shell_command_log_explain_review.whyOf(error);
		return refused(require_refusal.refuseConsent("signers-unreadable", {
			signers: path,
			why
		}));
	}
}
const onlyPath = ({ PATH, Path, SystemRoot }) => ({
	PATH: PATH ?? Path,
	SystemRoot
});
async function signerOf({ text, signature }, { folder, env, file, list, signal }) {
	const keygen = (use, ...args) => require_ssh_keygen.sshKeygen([
		"-Y",
		use,
		"-s",
		"signature",
		...args
	], {
		folder,
		env,
		input: text,
		signal
	});
	const checked = await keygen("check-novalidate", "-n", require_expiry.NAMESPACE);
	if (checked.state === "missing") return refused(require_refusal.refuseConsent("no-ssh-keygen"));
	if (checked.code !== 0) return refused(require_ssh_keygen.isTooOld(checked) ? require_refusal.refuseConsent("old-ssh-keygen") : require_refusal.refuseConsent("edited", { file }));
	const found = await keygen("find-principals", "-f", "signers");
	for (const name of namesIn(found)) {
		const run = await keygen("verify", "-n", require_expiry.NAMESPACE, "-f", "signers", "-I", name);
		if (run.state === "ran" && run.code === 0) return { name };
	}
	const facts = {
		fingerprint: signature.key.fingerprint,
		signers: list.path
	};
	const isListed = list.text.includes(signature.publicKey);
	return refused(require_refusal.refuseConsent(isListed ? "signer-not-valid" : "unknown-signer", facts));
}
const namesIn = (run) => run.state === "ran" && run.code === 0 ? run.stdout.split("\n").filter((name) => name !== "") : [];
// src/keyboard/consent/consent.ts
async function consentTo(review, { files, signers }, deciding) {
	if (review.verdict !== "blocked") return {
		review,
		refusals: []
	};
	if (!require_review.isOverridable(review)) return {
		review,
		refusals: [require_refusal.refuseConsent("final")]
	};
	return decided(review, await Promise.all(files.map((file) => verified(file, {
		...deciding,
		signers
	}))), deciding);
}
function decided(review, all, deciding) {
	const roots = review.roots.filter(({ digest }) => digest !== null);
	const judged = all.map((one) => "signed" in one ? judgedFor(one.signed, roots, deciding) : one);
	const valid = judged.flatMap((one) => "signed" in one ? [one.signed] : []);
	const uncovered = roots.flatMap((root) => uncoveredIn(root, valid, deciding.required));
	if (uncovered.length > 0) {
		const refusals = judged.flatMap((one) => "refused" in one ? [one.refused] : []);
		const isTold = roots.length === 1 && refusals.length > 0 && valid.length === 0;
		return {
			review,
			refusals: [...distinct(refusals), ...isTold ? [] : uncovered]
		};
	}
	const signed = valid.map(signedOf);
	const at = signed.map(({ agreed }) => agreed).sort().at(-1) ?? "";
	const by = [...new Set(signed.map((one) => one.by))];
	return {
		review: require_review.withOverride(review, {
			by,
			digest: review.digest,
			at
		}, signed),
		refusals: []
	};
}
const distinct = (refusals) => [...new Map(refusals.map((one) => [JSON.stringify(one), one])).values()];
function judgedFor(signed, roots, { now, withinReach }) {
	const { file, agreement, key, publicKey } = signed;
	const { digest: found, expires } = agreement;
	if (key.proof !== "touch" && withinReach?.has(publicKey) === true) return { refused: require_refusal.refuseConsent("within-reach", { fingerprint: key.fingerprint }) };
	if (Date.parse(expires) <= now.getTime()) return { refused: require_refusal.refuseConsent("expired", {
		file,
		expires
	}) };
	if (require_expiry.isTooLong(agreement, now)) return { refused: require_refusal.refuseConsent("too-long", {
		file,
		expires
	}) };
	const root = roots.find((one) => one.root === agreement.root);
	if (root === void 0) {
		const names = require_review.list(roots.map((one) => one.root));
		return { refused: require_refusal.refuseConsent("other-root", {
			file,
			found: agreement.root,
			roots: names
		}) };
	}
	const digest = root.digest ?? "";
	return digest === found ? { signed } : { refused: require_refusal.refuseConsent("other-digest", {
		file,
		found,
		digest,
		root: root.root
	}) };
}
function uncoveredIn(root, valid, required) {
	const own = valid.filter(({ agreement }) => agreement.root === root.root);
	const names = [...new Set(own.map(({ by }) => by))];
	const keys = new Set(own.map(({ publicKey }) => publicKey));
	const facts = {
		root: root.root,
		digest: root.digest ?? ""
	};
	if (Math.min(names.length, keys.size) >= required) return [];
	return names.length === 0 ? [require_refusal.refuseConsent("no-consent-for-root", facts)] : [require_refusal.refuseConsent("more-signers", {
		...facts,
		required,
		have: require_review.list(names)
	})];
}
const signedOf = ({ by, key, agreement }) => ({
	by,
	root: agreement.root,
	agreed: agreement.agreed,
	expires: agreement.expires,
	reason: agreement.reason,
	key
});
exports.consentTo = consentTo;
