const require_agreement = require("./report-agreement.js");
const require_review = require("./cli-review.js");
const require_finding_line = require("./report-finding-line.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/junit.ts
const attributes = (values) => Object.entries(values).map(([name, value]) => ` ${name}="${require_hook_command_log_explain_review.xmlText(String(value))}"`).join("");
const element = (name, values, content) => content.length === 0 ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>\n${content.join("\n")}\n</${name}>`;
const isFailure = ({ finding, agreed }) => finding.level === "block" && agreed === null;
const outcomeOf = (told) => {
	const { finding, text, agreed } = told;
	return isFailure(told) ? [element("failure", {
		type: finding.rule,
		message: text
	}, [require_hook_command_log_explain_review.xmlText(text)])] : [...agreed === null ? [] : [`<skipped>${require_hook_command_log_explain_review.xmlText(agreed)}</skipped>`], `<system-out>${require_hook_command_log_explain_review.xmlText(`${finding.level}: ${text}`)}</system-out>`];
};
const caseOf = ({ root }, told) => {
	const object = require_finding_line.objectLine(told.finding);
	const name = object === "" ? told.finding.rule : `${told.finding.rule}: ${object}`;
	return element("testcase", {
		name,
		classname: root
	}, outcomeOf(told));
};
const toldIn = (root, agreementOf) => {
	const destroyFor = require_review.destroysOf(root);
	return root.findings.map((finding) => {
		const agreed = agreementOf(finding, root);
		return {
			finding,
			agreed,
			text: require_finding_line.findingLine(finding, destroyFor(finding), root, agreed)
		};
	});
};
const suiteOf = (root, review) => {
	const told = toldIn(root, require_agreement.agreementIn(review));
	const cases = told.map((one) => caseOf(root, one));
	const all = cases.length === 0 ? [element("testcase", {
		name: "nothing was found",
		classname: root.root
	}, [])] : cases;
	const skipped = told.filter(({ agreed }) => agreed !== null).length;
	const counts = {
		tests: all.length,
		failures: told.filter(isFailure).length,
		errors: 0,
		skipped
	};
	return element("testsuite", {
		name: root.root,
		...counts
	}, [propertiesOf(root, review), ...all]);
};
const propertiesOf = ({ digest }, review) => {
	const { verdict, policy } = review;
	const values = [
		["verdict", `${verdict}: ${require_review.plain(require_review.because(review))}`],
		...digest === null ? [] : [["digest", digest]],
		...policy === null ? [] : [["policy", require_review.plain(require_review.policyPhrase(policy)).replace(/^policy: /, "")]]
	];
	return element("properties", {}, values.map(([name, value]) => element("property", {
		name,
		value
	}, [])));
};
const junitReport = (review) => {
	const suites = review.roots.map((root) => suiteOf(root, review));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};
exports.junitReport = junitReport;
