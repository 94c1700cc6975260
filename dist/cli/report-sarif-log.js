const require_fingerprint = require("./report-fingerprint.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/sarif-log.ts
const LEVEL = {
	block: "error",
	warn: "warning",
	note: "note"
};
const ruleSarif = ({ rule, title, says, matters, helpUri, level }) => ({
	id: rule,
	shortDescription: { text: require_hook_command_log_explain_review.sentence(title) },
	fullDescription: { text: says },
	help: {
		text: `${says} ${matters} ${helpUri}`,
		markdown: `${says} ${matters} [More about ${rule}](${helpUri}).`
	},
	helpUri,
	defaultConfiguration: { level }
});
const uriOf = (path) => {
	const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec(require_hook_command_log_explain_review.visible(path)) ?? [];
	const encoded = rest.split("/").map(encodeURIComponent).join("/");
	return drive === "" ? encoded : `file:///${drive}${encoded}`;
};
const locationOf = ({ file, line }) => {
	const uri = uriOf(file);
	return {
		artifactLocation: {
			uri,
			...!uri.startsWith("/") && !uri.startsWith("file:") ? { uriBaseId: "%SRCROOT%" } : {}
		},
		region: { startLine: line }
	};
};
const sarifText = (text) => text.replace(/[[\]\\]/g, "\\$&");
const relatedLocation = (place, at) => ({
	id: at + 1,
	message: { text: "Declared here as well" },
	physicalLocation: locationOf(place)
});
const resultSarif = ({ rule, ruleIndex, level, message, root, place, otherPlaces = [], subject }) => ({
	ruleId: rule,
	ruleIndex,
	level,
	message: { text: sarifText(message) },
	locations: [{
		physicalLocation: locationOf(place),
		...subject === null ? {} : { logicalLocations: [{
			fullyQualifiedName: require_hook_command_log_explain_review.visible(subject.address),
			kind: "resource"
		}] }
	}],
	...otherPlaces.length === 0 ? {} : { relatedLocations: otherPlaces.map(relatedLocation) },
	partialFingerprints: { "destroyGuard/v1": require_fingerprint.fingerprintOf(root, {
		rule,
		subject
	}) }
});
const sarifLog = ({ rules, results, about = {} }, { version }) => {
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "destroy-guard",
				...version === void 0 ? {} : { semanticVersion: version },
				informationUri: "https://github.com/destroy-guard/destroy-guard",
				rules
			} },
			...about,
			columnKind: "utf16CodeUnits",
			results
		}]
	};
	return `${require_hook_command_log_explain_review.printableJson(JSON.stringify(log, null, 2))}\n`;
};
Object.defineProperty(exports, "LEVEL", {
	enumerable: true,
	get: function() {
		return LEVEL;
	}
});
Object.defineProperty(exports, "resultSarif", {
	enumerable: true,
	get: function() {
		return resultSarif;
	}
});
Object.defineProperty(exports, "ruleSarif", {
	enumerable: true,
	get: function() {
		return ruleSarif;
	}
});
Object.defineProperty(exports, "sarifLog", {
	enumerable: true,
	get: function() {
		return sarifLog;
	}
});
