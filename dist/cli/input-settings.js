const require_doctor = require("./domain-doctor.js");
const require_fail_on = require("./domain-drill-fail-on.js");
const require_schemas = require("./zod.js");
// src/domain/owners.ts
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9_][A-Za-z0-9_-]{0,99})$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const LONGEST_EMAIL = 254;
function ownerOf(text) {
	const [, login] = USER.exec(text) ?? [];
	if (login !== void 0) return {
		kind: "user",
		login
	};
	const [, org, slug] = TEAM.exec(text) ?? [];
	if (org !== void 0 && slug !== void 0) return {
		kind: "team",
		org,
		slug
	};
	return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? {
		kind: "email",
		address: text
	} : null;
}
const ownerName = (owner) => owner.kind === "user" ? `@${owner.login}` : owner.kind === "team" ? `@${owner.org}/${owner.slug}` : owner.address;
const ONE = Symbol("one character");
const ANY = Symbol("any characters");
function matches(pattern, path, work = { comparisons: 0 }) {
	const names = path.split("/").map((name) => [...name]);
	let reached = [true, ...names.map(() => false)];
	for (const step of pattern.steps) reached = step === "any-depth" ? anyDepth(reached, work) : oneDeeper(reached, step, names, work);
	const whole = reached[names.length] === true;
	const part = reached.lastIndexOf(true, names.length - 1) >= 0;
	return pattern.reach === "itself" ? whole : pattern.reach === "below" ? part : whole || part;
}
function anyDepth(reached, work) {
	const first = reached.indexOf(true);
	work.comparisons += reached.length;
	return reached.map((_, at) => first >= 0 && at >= first);
}
const oneDeeper = (reached, step, names, work) => [false, ...names.map((name, at) => reached[at] === true && fits(step, name, work))];
function standsFor(glyph, char) {
	if (typeof glyph !== "object") return glyph === ONE || glyph === char;
	const point = char?.codePointAt(0) ?? -1;
	return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}
function fits(step, name, work) {
	let glyph = 0;
	let char = 0;
	let star = -1;
	let from = 0;
	while (char < name.length) {
		const wanted = step[glyph];
		work.comparisons += typeof wanted === "object" ? wanted.spans.length + 1 : 1;
		if (wanted === ANY) {
			star = glyph++;
			from = char;
		} else if (standsFor(wanted, name[char])) {
			glyph++;
			char++;
		} else if (star >= 0) {
			glyph = star + 1;
			char = ++from;
		} else return false;
	}
	return step.slice(glyph).every((rest) => rest === ANY);
}
const isInside = (path) => path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
function ownersOf(lines, path) {
	if (!isInside(path)) return { state: "unowned" };
	for (const line of lines.toReversed()) if ("fault" in line) {
		if (line.meant?.some((pattern) => matches(pattern, path)) ?? true) return {
			state: "broken",
			line: line.line,
			fault: line.fault
		};
	} else if (matches(line.pattern, path)) return line.owners.length === 0 ? {
		state: "cleared",
		line: line.line
	} : {
		state: "owned",
		owners: line.owners,
		line: line.line
	};
	return { state: "unowned" };
}
// src/input/settings.ts
const lines = require_schemas.string().transform((text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
const program = require_schemas.string().min(1, "is empty; leave it out, or name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
const unfinished = require_schemas.string().transform((text, context) => {
	if (text.trim() === "") return [];
	const read = require_schemas.record(require_schemas.string(), require_schemas.object({ result: require_schemas.string() })).safeParse(jsonIn(text));
	if (read.success) return Object.entries(read.data).filter(([, { result }]) => result !== "success" && result !== "skipped").map(([name, { result }]) => `${name} (${result})`);
	context.addIssue({
		code: "custom",
		message: JOBS
	});
	return require_schemas.NEVER;
});
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const token = require_schemas.string().min(1, "is empty; leave it out, or give a token");
require_schemas.strictObject({
	plan: lines,
	reviews: lines,
	"expect-roots": lines,
	needs: unfinished,
	"github-token": token,
	"owners-token": require_schemas.string(),
	policy: require_schemas.string().refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top"),
	"override-label": require_schemas.string().min(1, "is empty; leave it out, or name a label").max(50, "is longer than GitHub's labels can be (50 characters)"),
	comment: require_schemas._enum([
		"auto",
		"always",
		"never"
	], "is none of auto, always, never"),
	key: require_schemas.string().regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"),
	enforce: require_schemas._enum(["true", "false"], "is neither true nor false").transform((text) => text === "true"),
	terraform: program,
	report: require_schemas.string()
});
const POLICY_PATH = ".github/destroy-guard.yml";
require_schemas.strictObject({
	state: lines.refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line"),
	policy: require_schemas.string(),
	"fail-on": require_schemas._enum(require_fail_on.FAIL_ON, `is none of ${require_fail_on.FAIL_ON.join(", ")}`),
	terraform: program,
	report: require_schemas.string()
});
require_schemas.strictObject({
	"github-token": token,
	"owners-token": require_schemas.string(),
	accept: lines.pipe(require_schemas.array(require_schemas._enum(require_doctor.ACCEPTABLE, `names a question that there is not; there are ${require_doctor.ACCEPTABLE.join(", ")}`))),
	"fail-on": require_schemas._enum(require_doctor.FAIL_ON, `is none of ${require_doctor.FAIL_ON.join(", ")}`),
	report: require_schemas.string()
});
Object.defineProperty(exports, "ANY", {
	enumerable: true,
	get: function() {
		return ANY;
	}
});
Object.defineProperty(exports, "CODEOWNERS_PATHS", {
	enumerable: true,
	get: function() {
		return CODEOWNERS_PATHS;
	}
});
Object.defineProperty(exports, "ONE", {
	enumerable: true,
	get: function() {
		return ONE;
	}
});
Object.defineProperty(exports, "POLICY_PATH", {
	enumerable: true,
	get: function() {
		return POLICY_PATH;
	}
});
Object.defineProperty(exports, "ownerName", {
	enumerable: true,
	get: function() {
		return ownerName;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "ownersOf", {
	enumerable: true,
	get: function() {
		return ownersOf;
	}
});
