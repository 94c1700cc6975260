const require_phrase = require("./text-phrase.js");
const require_phrase$1 = require("./report-phrase.js");
const require_quantity = require("./report-quantity.js");
const require_wording = require("./report-wording.js");
const require_path_words = require("./report-path-words.js");
// src/report/drift.ts
const DRIFT = {
	update: "changed",
	delete: "deleted"
};
const driftHeading = (drift) => `Changed outside Terraform: ${require_quantity.counted(drift.length, "object")}`;
// src/report/evidence-words.ts
const HIDDEN = {
	set: "is set",
	other: "has another value",
	sensitive: "is sensitive",
	unknown: "is known only after apply"
};
const stateOf = (seen) => {
	if (seen === null) return "is not set";
	return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
const settingPhrase = ({ path, of, was }) => {
	const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
	const state = stateOf(was);
	if (state !== null) return [require_phrase.code(require_path_words.shownPath(path)), `${ofProvider} ${state}${whose}`];
	return [require_phrase.code(`${require_path_words.shownPath(path)}${ofProvider} = ${was}`), ...whose === "" ? [] : [whose]];
};
const bare = (state) => state.replace(/^(?:is|has) /, "");
const changePhrase = (setting, becomes) => {
	const { was } = setting;
	const path = require_path_words.shownPath(setting.path);
	const [before, after] = [stateOf(was), stateOf(becomes)];
	if (before === null && after === null) return [require_phrase.code(`${path} = ${was} \u2192 ${becomes}`)];
	if (before === after) return [require_phrase.code(path), " changes"];
	if (before === null) return [require_phrase.code(`${path} = ${was}`), ` \u2192 ${bare(after ?? "")}`];
	return [require_phrase.code(path), `: ${bare(before)} \u2192 ${after === null ? becomes : bare(after)}`];
};
const COPY = {
	destroyed: "a copy in this state is destroyed by the same plan",
	"cut-back": "a copy in this state is cut back by the same plan",
	container: "a copy in this state is stored in something that goes",
	key: "a copy in this state is encrypted with a key that goes"
};
const WORTHLESS = {
	container: "but what it is stored in goes with the same plan",
	key: "but its encryption key goes with the same plan",
	"deleted-first": "what it is stored in can be restored, but without it, since it is deleted first"
};
const CALLED = {
	database: "a database",
	data: "data",
	production: "production"
};
const evidencePhrase = (evidence) => {
	switch (evidence.kind) {
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
		case "removed": return [require_phrase.code(require_path_words.shownPath(evidence.path)), `: ${evidence.count} removed`];
		case "leaves": return [evidence.says];
		case "worthless": return [WORTHLESS[evidence.because]];
		case "shared": return ["it comes back with what it is stored in"];
		case "copy": return [COPY[evidence.because]];
		case "locked": return [require_phrase.code(evidence.by), " stays, and locks it"];
		case "called": return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
		case "rename": return ["looks like a rename to ", require_phrase.code(evidence.to)];
		case "too-late": return ["the new configuration would keep more, but a destroy goes by the state"];
	}
};
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !require_wording.isToldAsRemains(evidence, finding);
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(require_phrase$1.asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || evidence.kind === "attribute" && evidence.becomes !== void 0;
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
const transitionsText = (finding) => transitions(finding).map(require_phrase$1.asTerminal).join("; ");
Object.defineProperty(exports, "DRIFT", {
	enumerable: true,
	get: function() {
		return DRIFT;
	}
});
Object.defineProperty(exports, "driftHeading", {
	enumerable: true,
	get: function() {
		return driftHeading;
	}
});
Object.defineProperty(exports, "furtherEvidence", {
	enumerable: true,
	get: function() {
		return furtherEvidence;
	}
});
Object.defineProperty(exports, "furtherEvidenceText", {
	enumerable: true,
	get: function() {
		return furtherEvidenceText;
	}
});
Object.defineProperty(exports, "transitions", {
	enumerable: true,
	get: function() {
		return transitions;
	}
});
Object.defineProperty(exports, "transitionsText", {
	enumerable: true,
	get: function() {
		return transitionsText;
	}
});
