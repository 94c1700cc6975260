const require_catalogue = require("./catalogue-index.js");
const require_changed_files = require("./domain-changed-files.js");
const require_grouped = require("./domain-grouped.js");
const require_remembered = require("./domain-remembered.js");
const require_checkout = require("./input-checkout.js");
const require_contradiction = require("./domain-contradiction.js");
const require_review = require("./review.js");
const require_main = require("./index.js");
const require_plans = require("./cli-plans.js");
const require_working_copy = require("./input-working-copy.js");
const require_phrase = require("./report-phrase.js");
const require_policy_words = require("./report-policy-words.js");
const require_terminal = require("./report-terminal.js");
const require_formats = require("./cli-formats.js");
const require_ended = require("./cli-ended.js");
const require_telling = require("./cli-telling.js");
const require_policy_file = require("./cli-policy-file.js");
const require_policy_search = require("./cli-policy-search.js");
// src/domain/declaring.ts
const blockKey = ({ type, name }) => JSON.stringify([
	"resource",
	type,
	name
]).normalize();
const callKey = (name) => JSON.stringify(["module", name]).normalize();
function declaringOf(known) {
	const blocks = new Blocks(known);
	return (root, address) => blocks.declaring(root, address);
}
var Blocks = class {
	#known;
	#before;
	#elsewhere;
	#indexIn = require_remembered.remembered((folder) => this.#index(folder));
	#plannedIn = require_remembered.remembered((root) => require_grouped.grouped(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)));
	#through = require_remembered.remembered((way) => this.#follow(way), JSON.stringify);
	constructor(known) {
		this.#known = known;
		this.#before = beforeOf(known);
		this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
	}
	declaring(root, address) {
		const declared = require_checkout.declaredBy(address);
		if (declared === null) return {
			steps: [],
			isInRoot: false
		};
		const { calls, block } = declared;
		const [outermost] = calls;
		const key = outermost === void 0 ? blockKey(block) : callKey(outermost);
		const isInRoot = this.#foundIn([root], key).length > 0;
		if (outermost === void 0) return {
			steps: [stepOf(this.#firstIn(root, key), [])],
			isInRoot
		};
		const { steps, folders } = this.#through([root, calls]);
		return {
			steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)],
			isInRoot
		};
	}
	#index(folder) {
		const here = this.#before.filter(({ file }) => require_changed_files.namesOf(file).some((name) => require_changed_files.directoryOf(name) === folder));
		return indexOf(this.#known.checkout.filesIn(folder).map((file) => ({
			...file,
			from: folder
		})), here.map(fromItsFolder));
	}
	#foundIn(folders, key) {
		return folders.flatMap((folder) => this.#indexIn(folder).get(key) ?? []);
	}
	#firstIn(root, key) {
		const here = this.#foundIn([root], key);
		return here.length > 0 ? here : this.#elsewhere.get(key) ?? [];
	}
	#follow([root, calls]) {
		const steps = [];
		let folders = [root];
		for (const [at, name] of calls.entries()) {
			const key = callKey(name);
			const found = at === 0 ? this.#firstIn(root, key) : this.#foundIn(folders, key);
			steps.push(stepOf(found, at === 0 ? [] : folders));
			folders = this.#leadingTo([root, calls.slice(0, at + 1)], folders, found);
		}
		return {
			steps,
			folders
		};
	}
	#leadingTo([root, calls], folders, found) {
		const planned = this.#plannedIn(root).get(JSON.stringify(calls)) ?? [];
		const written = found.flatMap(({ from, sources }) => sources.map((source) => [from, source]));
		const asPlanned = folders.flatMap((from) => planned.map(({ source }) => [from, source]));
		const { checkout } = this.#known;
		const reached = [...written, ...asPlanned].map(([from, source]) => checkout.moduleFolder(from, source));
		return [...new Set(reached.filter((folder) => folder !== null))];
	}
};
const stepOf = (found, folders) => ({
	places: found.length > 0 ? found.map(({ file, line }) => ({
		file,
		line
	})) : folders.map((folder) => ({
		file: require_checkout.fileOf(folder),
		line: null
	})),
	isGone: found.length > 0 && found.every(({ isGone }) => isGone),
	isFound: found.length > 0
});
const fromItsFolder = (file) => ({
	...file,
	from: require_changed_files.directoryOf(file.path)
});
const beforeOf = ({ files, texts }) => files.flatMap((file) => {
	const path = file.previousPath ?? file.path;
	return require_checkout.isTerraformFile(path) ? [{
		file,
		path,
		...declaredBefore(file, texts)
	}] : [];
});
function declaredBefore({ path, previousPath, patch, isNew }, texts) {
	if (isNew) return require_checkout.NO_SOURCE;
	const seen = texts.get(path);
	if (seen !== void 0) return seen.before === null ? require_checkout.NO_SOURCE : require_checkout.sourceOf(previousPath ?? path, seen.before);
	const lines = (patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" "));
	return require_checkout.perhapsIn(lines.map((line) => line.slice(1)).join("\n"));
}
function indexOf(now, before) {
	const index = new Map();
	const add = (key, found) => {
		const places = index.get(key) ?? [];
		const same = places.findIndex(({ file, from }) => file === found.file && from === found.from);
		const one = places[same];
		if (one === void 0) places.push(found);
		else places[same] = {
			...one,
			sources: [...one.sources, ...found.sources]
		};
		index.set(key, places);
	};
	const addAll = ({ path: file, from, declarations, calls }, isGone) => {
		const at = (line) => ({
			file,
			line: isGone ? null : line,
			isGone,
			from
		});
		for (const one of declarations) add(blockKey(one), {
			...at(one.line),
			sources: []
		});
		for (const { name, line, sources } of calls) add(callKey(name), {
			...at(line),
			sources
		});
	};
	for (const file of now) addAll(file, false);
	for (const file of before) addAll(file, true);
	return index;
}
const callsIn = (plans) => new Map([...require_grouped.grouped(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));
// src/domain/declarations.ts
function locate(roots, known) {
	const renamed = otherNames(known.files);
	const changed = new Set(known.files.flatMap(require_changed_files.namesOf));
	const declaring = declaringOf(known);
	return roots.map((one) => {
		const reasonOf = reasonsIn(one.destroys);
		const placed = (finding) => {
			const { subject } = finding;
			if (subject === null || finding.places.length > 0) return finding;
			const places = placesOf(subject, one.root, declaring, {
				reason: reasonOf(subject),
				changed
			});
			return {
				...finding,
				places: withOtherNames([...places, ...unseen(places, one.root, known.files)], renamed)
			};
		};
		return {
			...one,
			findings: one.findings.map(placed)
		};
	});
}
function placesOf({ address, previousAddress }, root, declaring, hints) {
	const all = [address, ...previousAddress === null ? [] : [previousAddress]].map((one) => declaring(root, one));
	const steps = all.flatMap((one) => one.steps);
	const places = [...all.map((one) => mainStep(one.steps, hints)).find((one) => one !== void 0)?.places ?? [], ...steps.flatMap((one) => one.places)];
	const isMissing = all.some(({ isInRoot }) => !isInRoot);
	return places.length > 0 && isMissing ? [...places, {
		file: require_checkout.fileOf(root),
		line: null
	}] : places;
}
function mainStep(steps, { reason, changed }) {
	const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
	return found.find(({ isGone }) => isGone) ?? (reason === "delete_because_no_module" ? found[0] : void 0) ?? found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ?? found.at(-1);
}
function unseen(places, root, files) {
	return [...new Set(places.map(({ file }) => require_changed_files.directoryOf(file)).filter((folder) => folder !== root))].flatMap((folder) => require_changed_files.unseenFiles(files, folder)).map((file) => ({
		file,
		line: null
	}));
}
function reasonsIn(destroys) {
	const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
	const reasons = new Map(destroys.map((destroy) => [key(destroy), destroy.reason]));
	return (subject) => reasons.get(key(subject)) ?? null;
}
const otherNames = (files) => {
	const pairs = files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath], [previousPath, path]]);
	const found = require_grouped.grouped(pairs, ([name]) => name);
	return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};
function withOtherNames(places, renamed) {
	const named = places.flatMap((place) => [place, ...(renamed.get(place.file) ?? []).map((file) => ({
		file,
		line: null
	}))]);
	const [first, ...others] = [...require_grouped.grouped(named, ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
	return first === void 0 ? [] : [first, ...others.sort((a, b) => require_contradiction.byText(a.file, b.file))];
}
// src/cli/review.ts
const OPTIONS = {
	policy: {
		type: "string",
		value: "FILE",
		says: `policy (default: ${require_policy_file.POLICY_FILE} at the top of the repository that the plan is in)`
	},
	root: {
		type: "string",
		value: "DIR",
		says: "root module of the plan, relative to the repository (default: the folder of the plan)"
	},
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the report",
		words: require_formats.FORMAT_NAMES
	},
	output: {
		type: "string",
		value: "FILE",
		says: "write the report there, and say in one line what was written"
	},
	summary: {
		type: "boolean",
		says: "of any number of past plans: what would have been blocked, by rule, root and week, and which lines of policy would have made it quiet (terminal, markdown, json)"
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
	terraform: {
		type: "string",
		value: "CMD",
		default: "terraform",
		says: "program that shows saved plan files"
	},
	consent: {
		type: "string",
		value: "FILE",
		multiple: true,
		says: "a person's signed consent to what blocks (agree --help); may stand several times"
	},
	signers: {
		type: "string",
		value: "FILE",
		says: "whose signatures count (default: override.signers of the policy, if --policy names it)"
	},
	...require_ended.HELP
};
const usage = () => require_ended.usageOf({
	name: "review",
	forms: ["[OPTIONS] PLAN..."],
	text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
	options: OPTIONS,
	examples: [
		"terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
		"destroy-guard review infra/prod=prod.json infra/dev=dev.json",
		"destroy-guard review --summary 'plans/**/*.json'",
		"destroy-guard review --format json --output review.json plan.json"
	]
});
async function review(args, shell) {
	const { values, positionals } = require_ended.parseOptions(args, OPTIONS, "review");
	if (values.help === true) return require_ended.print(shell, usage());
	try {
		return await reviewed(values, positionals, shell);
	} catch (error) {
		if (values.format === "atlantis") {
			const { atlantisFault } = await Promise.resolve().then(() => require("./report-atlantis.js"));
			shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
		}
		throw error;
	}
}
async function reviewed(values, positionals, shell) {
	if (values.summary === true) return summarize(values, positionals, shell);
	const format = await require_formats.formatNamed(values.format);
	const named = require_plans.namedPlans(positionals, shell);
	const sources = await require_plans.sourcesOf(named, values.root, shell);
	const paths = sources.map(({ path }) => path);
	const folders = paths.map(require_plans.folderOf);
	const today = require_ended.todayOf(shell);
	const found = await require_policy_search.findPolicy({
		named: values.policy,
		folders,
		cwd: shell.cwd,
		today
	});
	for (const warning of found.warnings) require_ended.say(shell, `warning: ${warning}`);
	const { policy } = found;
	const inputs = [
		...require_telling.inputsOf("a plan", paths),
		...require_telling.inputsOf("the policy", [found.origin.file]),
		...consentInputs(values)
	];
	require_telling.refuseOverInput(values.output, inputs, {
		cwd: shell.cwd,
		command: "review"
	});
	const catalogue = require_catalogue.catalogueWith(policy.catalogue);
	const plans = await require_plans.readAll(sources, {
		terraform: values.terraform,
		policy,
		catalogue
	}, shell);
	const roots = plans.map((plan) => require_review.evaluate(plan, {
		catalogue,
		policy,
		today,
		isNewRoot: null
	}));
	const judged = require_review.reviewOf(located(roots, plans, require_working_copy.topOfAll(folders, shell.cwd)).map(require_review.withDigest), found.origin);
	const result = values.consent === void 0 ? judged : await consented(judged, values, policy, shell);
	if (values.format === "gitlab") require_ended.say(shell, require_phrase.plain(require_policy_words.policyPhrase(found.origin)));
	const plain$1 = values["no-color"] === true || values.output !== void 0;
	require_telling.tell({
		...values,
		line: require_terminal.verdictText(result),
		text: () => format(result, shell, plain$1)
	}, shell);
	return require_main.exitCodeOf(result.verdict);
}
async function summarize(values, positionals, shell) {
	const { summarized } = await Promise.resolve().then(() => require("./cli-summary.js"));
	return summarized(values, require_plans.namedPlans(positionals, shell), shell);
}
const located = (roots, plans, top) => locate(roots, {
	files: [],
	texts: new Map(),
	checkout: require_checkout.checkoutAt(top),
	calls: callsIn(plans)
});
const consentInputs = ({ consent, signers }) => [...require_telling.inputsOf("a consent", consent ?? []), ...require_telling.inputsOf("the signers", [signers])];
async function consented(judged, values, policy, shell) {
	const { consentTo } = await Promise.resolve().then(() => require("./keyboard-consent-consent.js"));
	const { refusalLines } = await Promise.resolve().then(() => require("./keyboard-consent-refusal.js")).then((n) => n.refusal_exports);
	const signers = values.signers ?? (values.policy === void 0 ? null : policy.override.signers);
	const { review, refusals } = await consentTo(judged, {
		files: values.consent ?? [],
		signers
	}, {
		cwd: shell.cwd,
		env: shell.env,
		now: shell.now(),
		required: policy.override.required
	});
	for (const line of refusalLines(refusals)) require_ended.say(shell, line);
	return review;
}
const REVIEW = {
	usage,
	options: OPTIONS,
	run: review
};
exports.REVIEW = REVIEW;
