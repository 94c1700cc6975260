const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_review = require("./cli-review.js");
const require_log_review = require("./report-counts-words.js");
// src/report/links.ts
const DOCS_ONLY = {
	docs: require_explain_review.DOCS,
	sourceOf: () => null
};
// src/report/markdown-finding.ts
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${require_explain_review.sectionOf(finding.rule, docs)})`;
const place = ({ places: [first] }, { sourceOf }) => {
	if (first === void 0) return "";
	const name = require_hook_command_log_explain_review.inlineCode(first.line === null ? first.file : `${first.file}:${first.line}`);
	const address = sourceOf(first);
	return address === null ? name : `[${name}](${address})`;
};
const object = ({ subject }) => subject === null ? "" : `${require_hook_command_log_explain_review.inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${require_hook_command_log_explain_review.inlineCode(subject.deposed)})`}`;
const beside = (finding, links) => finding.places.length === 0 ? "" : ` \u00b7 ${place(finding, links)}`;
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
const unended = (text) => /[.!?] /.test(text) ? text : text.replace(/\.$/, "");
const MOST_LOST = 12;
const lostWith = ({ goesWithIt, goesWithItCount }, root) => {
	const lost = require_review.named(goesWithIt, MOST_LOST, goesWithItCount);
	const destroyed = require_review.addressesDestroyed(root);
	const left = goesWithIt.slice(0, MOST_LOST).filter((address) => !destroyed.has(address));
	if (left.length === 0) return lost;
	return left.length === goesWithItCount ? [...lost, ", which the plan itself leaves alone"] : [
		...lost,
		"; the plan itself leaves ",
		...require_review.named(left, left.length),
		" alone"
	];
};
const facts = (finding, root) => {
	const { subject, remains, detail } = finding;
	const moved = subject?.previousAddress ?? null;
	return [
		["What is lost", remains !== null ? require_hook_command_log_explain_review.prose(require_hook_command_log_explain_review.sentence(unended(require_review.lossSentence(detail)))) : ""],
		["Lost with it", require_review.asMarkdown(remains === null ? [] : lostWith(remains, root))],
		["What remains", remains !== null && isWorthSaying(finding) ? require_review.asMarkdown(require_review.capital(require_review.remainsPhrase(finding))) : ""],
		["Why", require_review.asMarkdown(require_review.capital(require_review.causeOf(require_review.destroysOf(root)(finding), root)))],
		["Moved from", moved === null ? "" : require_hook_command_log_explain_review.inlineCode(moved)],
		["Evidence", require_review.asMarkdown(require_review.joined(require_review.furtherEvidence(finding), "; "))]
	].filter(([, value]) => value !== "");
};
const effect = (...of) => {
	const [word = "", ...more] = require_review.happening(...of).split(" (");
	return [`**${require_hook_command_log_explain_review.prose(word)}**`, ...more.map(require_hook_command_log_explain_review.prose)].join(" (");
};
const opening = (finding, destroy) => {
	const { subject, remains } = finding;
	if (subject === null) return `**${require_review.asMarkdown(require_review.capital(require_review.messagePhrase(finding, destroy)))}**`;
	if (remains === null) return `**${require_review.asMarkdown(require_review.capital(require_review.messagePhrase(finding, destroy)))}** ${object(finding)}`;
	return `**${require_review.asMarkdown(require_review.capital([require_review.nameOf$1(subject)]))}** ${object(finding)} is ${effect(subject, destroy)}`;
};
const fullFinding = (finding, root, links) => ({
	heading: `${opening(finding, require_review.destroysOf(root)(finding))}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`,
	facts: facts(finding, root).map(([name, value]) => `- **${name}**: ${value}`).join("\n")
});
const copiesOf = ({ remains }) => remains === null || remains.kind !== "copies" ? "" : ` (${require_review.asMarkdown(require_review.named(remains.survivors, 2, remains.survivorsCount))})`;
const settingsOf = (finding) => {
	const changed = require_review.transitions(finding);
	return changed.length === 0 ? "" : ` (${require_review.asMarkdown(require_review.joined(changed, "; "))})`;
};
const why = (finding, root) => {
	const cause = require_review.causeOf(require_review.destroysOf(root)(finding), root);
	return cause.length === 0 ? "" : `. Why: ${require_review.asMarkdown(cause)}`;
};
const shortFinding = (finding, root, links) => {
	const message = require_review.messagePhrase(finding, require_review.destroysOf(root)(finding));
	return `- ${finding.subject === null ? require_review.asMarkdown(require_review.capital(message)) : `${object(finding)}: ${require_review.asMarkdown(message)}`}${settingsOf(finding)}${copiesOf(finding)}${why(finding, root)}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`;
};
const MANY$1 = 6;
const NAMED$1 = 3;
const shortFindings = (findings, root, links) => {
	const alike = new Map();
	for (const finding of findings) {
		const said = [
			require_review.asMarkdown(require_review.messagePhrase(finding, require_review.destroysOf(root)(finding))),
			settingsOf(finding),
			why(finding, root)
		];
		const likeness = JSON.stringify([
			finding.rule,
			finding.subject?.type ?? null,
			...said
		]);
		const same = alike.get(likeness);
		if (same === void 0) alike.set(likeness, [finding]);
		else same.push(finding);
	}
	return [...alike.values()].flatMap((same) => same.length < MANY$1 || same[0]?.subject === null ? same.map((finding) => ({
		text: shortFinding(finding, root, links),
		count: 1
	})) : [{
		text: manyFindings(same, root, links),
		count: same.length
	}]);
};
const manyFindings = (same, root, links) => {
	const [first] = same;
	if (first === void 0) return "";
	const names = require_review.asMarkdown(require_review.named(same.slice(0, NAMED$1).map(({ subject }) => subject?.address ?? ""), NAMED$1, same.length));
	const said = require_review.asMarkdown(require_review.messagePhrase(first, require_review.destroysOf(root)(first)));
	return `- ${require_hook_command_log_explain_review.thousands(same.length)} of type ${require_hook_command_log_explain_review.inlineCode(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why(first, root)} \u00b7 ${ruleLink(first, links)}`;
};
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;
// src/report/markdown-section.ts
const emptySection = (root, roots) => ({
	root,
	name: `${require_hook_command_log_explain_review.inlineCode(root.root)}${require_review.planNumber(root, roots)}`,
	full: [],
	brief: [],
	picture: "",
	warnings: [],
	rows: [],
	notes: [],
	drift: [],
	isOpen: false
});
const countAt = (root, level) => root.findings.filter((finding) => finding.level === level).length;
const isBlocked = (root) => countAt(root, "block") > 0;
const warningsWord = (root) => countAt(root, "warn") === 1 ? "Warning" : "Warnings";
const rootHeading = ({ root, name }) => !isBlocked(root) && countAt(root, "warn") > 0 ? `#### ${warningsWord(root)} in ${name}` : `#### In ${name}`;
const FOLD = 240;
const frameOf = (section) => 300 + rootHeading(section).length;
const enter = (space, section, length) => {
	if (!space.take(length + (section.isOpen ? 0 : frameOf(section)))) return false;
	section.isOpen = true;
	return true;
};
const enterList = (space, section, length, list) => enter(space, section, length + (list.length === 0 ? FOLD : 0));
const fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const findingsAt = (sections, level) => sections.flatMap((section) => section.root.findings.filter((finding) => finding.level === level).map((finding) => ({
	section,
	finding
}))).sort((a, b) => require_review.mostDangerousFirst(a.finding, b.finding));
// src/report/markdown-table.ts
const MANY = 6;
const NAMED = 3;
const causeIn = (destroy, root) => require_review.asMarkdown(require_review.causeOf(destroy, root)).replaceAll("|", "\\|");
const rowsOf = (root) => {
	const alike = new Map();
	for (const destroy of require_review.otherDestroys(root)) {
		const module = require_explain_review.moduleIn(destroy.address);
		const cause = causeIn(destroy, root);
		const likeness = JSON.stringify([
			module,
			destroy.type,
			require_review.effectWords(destroy.effect, destroy),
			cause
		]);
		const same = alike.get(likeness);
		if (same === void 0) alike.set(likeness, {
			module,
			objects: [destroy],
			cause
		});
		else same.objects.push(destroy);
	}
	return [...alike.values()].flatMap((row) => row.objects.length < MANY ? row.objects.map((one) => ({
		...row,
		objects: [one]
	})) : [row]);
};
const nameOf = ({ address, deposed }) => `${require_hook_command_log_explain_review.codeCell(address)}${deposed === null ? "" : ` (deposed ${require_hook_command_log_explain_review.codeCell(deposed)})`}`;
const namesIn = (objects) => {
	const [first] = objects;
	if (first === void 0 || objects.length === 1) return objects.map(nameOf).join();
	const rest = `${require_hook_command_log_explain_review.thousands(objects.length - NAMED)} more`;
	return `${require_hook_command_log_explain_review.thousands(objects.length)} of type ${require_hook_command_log_explain_review.codeCell(first.type)}: ${require_hook_command_log_explain_review.listed([...objects.slice(0, NAMED).map(nameOf), rest])}`;
};
const line = ({ objects, cause }, withCause) => {
	const [first] = objects;
	if (first === void 0) return "";
	return `| ${namesIn(objects)} | ${require_review.effectWords(first.effect, first)} |${withCause ? ` ${cause} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : require_hook_command_log_explain_review.codeCell(module)}** | |${withCause ? " |" : ""}`;
const lengthOf = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
const table = (rows) => {
	const modules = new Set(rows.map(({ module }) => module));
	const withCause = rows.some(({ cause }) => cause !== "");
	const lines = rows.flatMap((row, at) => modules.size > 1 && rows[at - 1]?.module !== row.module ? [moduleLine(row.module, withCause), line(row, withCause)] : [line(row, withCause)]);
	return [...withCause ? ["| Object | What happens | Because |", "| --- | --- | --- |"] : ["| Object | What happens |", "| --- | --- |"], ...lines].join("\n");
};
// src/report/markdown-beside.ts
const warningsHeading = ({ root }, isAlone) => {
	if (isAlone) return `#### ${warningsWord(root)}\n\n`;
	return isBlocked(root) ? `**${warningsWord(root)}**\n\n` : "";
};
const WARNINGS = {
	fill: (sections, space, links) => {
		for (const { section, finding } of findingsAt(sections, "warn")) {
			const text = shortFinding(finding, section.root, links);
			if (enterList(space, section, text.length + 1, section.warnings)) section.warnings.push(text);
		}
	},
	text: (section, isAlone) => section.warnings.length === 0 ? "" : `${warningsHeading(section, isAlone)}${section.warnings.join("\n")}`,
	missing: {
		of: ({ root, warnings }) => countAt(root, "warn") - warnings.length,
		words: (count) => require_hook_command_log_explain_review.counted(count, "more warning")
	}
};
const effectsOf = (destroys) => require_hook_command_log_explain_review.listed([
	"delete",
	"replace",
	"forget"
].filter((effect) => destroys.some((destroy) => destroy.effect === effect)).map((effect) => require_review.effectWords(effect, null).split(" (")[0] ?? effect), "or");
const DESTROYS = {
	fill: (sections, space) => {
		for (const section of sections) for (const row of rowsOf(section.root)) {
			if (!enterList(space, section, lengthOf(row), section.rows)) break;
			section.rows.push(row);
		}
	},
	text: ({ root, rows }) => {
		if (rows.length === 0) return "";
		const others = require_review.otherDestroys(root);
		const also = others.length === root.destroys.length ? "" : " more";
		const objects = others.length === 1 ? "object" : "objects";
		return fold(`${require_hook_command_log_explain_review.thousands(others.length)}${also} ${objects} ${effectsOf(others)}`, table(rows));
	},
	missing: {
		of: ({ root, rows }) => require_review.otherDestroys(root).length - rows.reduce((sum, { objects }) => sum + objects.length, 0),
		words: (count) => `${require_hook_command_log_explain_review.counted(count, "more object")} that the plan deletes, replaces or forgets`
	}
};
const NOTES = {
	fill: (sections, space, links) => {
		for (const section of sections) {
			const notes = section.root.findings.filter(({ level }) => level === "note").sort(require_review.mostDangerousFirst);
			for (const note of shortFindings(notes, section.root, links)) if (enterList(space, section, note.text.length + 1, section.notes)) section.notes.push(note);
		}
	},
	text: ({ root, notes }) => notes.length === 0 ? "" : fold(require_hook_command_log_explain_review.counted(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
	missing: {
		of: ({ root, notes }) => notes.reduce((rest, { count }) => rest - count, countAt(root, "note")),
		words: (count) => require_hook_command_log_explain_review.counted(count, "more note")
	}
};
const DRIFTED = {
	fill: (sections, space) => {
		for (const section of sections) for (const { address, effect } of section.root.drift) {
			const text = `- ${require_hook_command_log_explain_review.inlineCode(address)}: ${require_review.DRIFT[effect]}`;
			if (!enterList(space, section, text.length + 1, section.drift)) break;
			section.drift.push(text);
		}
	},
	text: ({ root, drift }) => {
		if (drift.length === 0) return "";
		const hidden = root.drift.length - drift.length;
		const rest = hidden === 0 ? [] : [`- \u2026and ${require_hook_command_log_explain_review.counted(hidden, "more object")}`];
		return fold(require_review.driftHeading(root.drift), [...drift, ...rest].join("\n"));
	},
	missing: {
		of: ({ root, drift }) => drift.length === 0 ? root.drift.length : 0,
		words: (count) => `${require_hook_command_log_explain_review.counted(count, "more object")} that changed outside Terraform`
	}
};
// src/report/diagram.ts
const WIDEST_LABEL = 60;
const label = (text) => require_hook_command_log_explain_review.cut(require_hook_command_log_explain_review.visible(text), WIDEST_LABEL).replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`).replaceAll("#92;n", "#92;#8288;n");
const FATE = {
	goes: "\u2717 goes",
	stays: "\u2713 stays"
};
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const countOf = ({ remains }) => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);
const fitting = ({ remains }, fits) => {
	const [goes, stays] = [remains?.goesWithIt ?? [], remains?.survivors ?? []];
	const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
	return [...goes.slice(0, fits - staying).map((address) => ({
		address,
		fate: "goes"
	})), ...stays.slice(0, staying).map((address) => ({
		address,
		fate: "stays"
	}))];
};
const isPictured = (finding) => finding.subject !== null && countOf(finding) > 0;
const rest = (id, all, shown, fate) => {
	const count = all - shown.filter((copy) => copy.fate === fate).length;
	return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};
const family = (finding, id, room) => {
	const count = countOf(finding);
	const shown = fitting(finding, count < room ? count : room - 3);
	const children = [
		...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
		...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
		...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays")
	];
	const ids = children.map((child) => child.trim().split("[")[0] ?? "");
	return [
		node(id, finding.subject?.effect === "update" ? "stays" : "goes", [require_hook_command_log_explain_review.sentence(require_review.nameOf$1(finding.subject)), finding.subject?.address ?? ""]),
		...children,
		...ids.map((child) => `  ${id} --> ${child}`)
	];
};
const diagram = (findings) => {
	const going = require_review.goingAlong(findings);
	const pictured = findings.filter((finding) => isPictured(finding) && !(require_review.isBackup(finding) && going.has(finding.subject?.address ?? "")));
	if (pictured.length === 0) return null;
	const lines = [];
	let room = 24;
	let drawn = 0;
	for (const finding of pictured) {
		if (room < 4) break;
		const drawing = family(finding, `d${drawn}`, room);
		lines.push(...drawing);
		room -= drawing.filter((line) => line.includes("[")).length;
		drawn += 1;
	}
	const hidden = pictured.length - drawn;
	return [
		"flowchart LR",
		...lines,
		...hidden > 0 ? [`  others["and ${hidden} more ${hidden === 1 ? "object" : "objects"} with copies"]:::others`] : [],
		"  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e",
		"  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323",
		"  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328"
	].join("\n");
};
// src/report/present.ts
const present = (parts) => parts.filter((part) => part !== "");
// src/report/room.ts
const room = (limit) => {
	let left = limit;
	return {
		take: (length) => {
			if (length > left) return false;
			left -= length;
			return true;
		},
		left: () => left
	};
};
// src/report/markdown-blocking.ts
const copiesIn = ({ root }) => require_review.goingAlong(root.findings.filter(({ level }) => level === "block"));
const AS_ABOVE = " \u00b7 as above";
const fullTexts = (links) => {
	const last = new Map();
	const goingAlongIn = require_explain_review.remembered(copiesIn);
	const isToldWithOriginal = ({ section, finding }) => require_review.isBackup(finding) && finding.subject !== null && goingAlongIn(section).has(finding.subject.address);
	return (placed) => {
		const { section, finding } = placed;
		const { heading, facts } = fullFinding(finding, section.root, links);
		if (facts === "" || isToldWithOriginal(placed)) return heading;
		const told = JSON.stringify([
			finding.rule,
			finding.subject?.type ?? null,
			facts
		]);
		const isTold = last.get(section) === told;
		last.set(section, told);
		return isTold ? `${heading}${AS_ABOVE}` : `${heading}\n${facts}`;
	};
};
const LONGEST_NAME = 1e3;
const fillBlocking = (sections, space, links) => {
	const texts = fullTexts(links);
	const entries = findingsAt(sections, "block").map((placed) => ({
		placed,
		brief: briefFinding(placed.finding)
	})).sort((a, b) => Number(a.brief.length > LONGEST_NAME) - Number(b.brief.length > LONGEST_NAME));
	const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
	const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
	const fullRoom = room(Math.max(space.left() - names, Math.floor(space.left() / 3)));
	let inFull = true;
	for (const { placed, brief } of entries) {
		const { section, finding } = placed;
		const full = inFull ? texts(placed) : "";
		inFull &&= fullRoom.take(full.length - brief.length + 1);
		if (inFull && enter(space, section, full.length + 2)) section.full.push({
			finding,
			text: full
		});
		else if (enter(space, section, brief.length + 1)) section.brief.push(brief);
	}
};
const BLOCKING = {
	fill: fillBlocking,
	text: ({ full, brief }) => {
		const what = `${full.length === 0 ? "" : "more "}blocking finding`;
		return present([...full.map(({ text }) => text), brief.length === 0 ? "" : `**${require_hook_command_log_explain_review.counted(brief.length, what)}**, by name:\n\n${brief.join("\n")}`]).join("\n\n");
	},
	missing: {
		of: ({ root, full, brief }) => countAt(root, "block") - full.length - brief.length,
		words: (count) => `**${require_hook_command_log_explain_review.counted(count, "more blocking finding")}**`
	}
};
const MOST_OPEN_NODES = 6;
const pictureOf = ({ full }) => {
	const findings = full.map(({ finding }) => finding).filter(isPictured);
	const source = diagram(findings);
	if (source === null) return null;
	return `<details${source.split("\n").filter((line) => line.includes("[")).length <= MOST_OPEN_NODES && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0) ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};
// src/report/markdown-layout.ts
const ABOVE = [BLOCKING, {
	fill: (sections, space) => {
		for (const section of sections) {
			const picture = pictureOf(section);
			if (picture !== null && enter(space, section, picture.length + 2)) section.picture = picture;
		}
	},
	text: ({ picture }) => picture
}];
const BELOW = [
	WARNINGS,
	DESTROYS,
	NOTES,
	DRIFTED
];
const PARTS = [...ABOVE, ...BELOW];
const LIMIT = 6e4;
const ELSEWHERE = "in the full report";
const layOut = (roots, own, isAlone, { links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE }) => {
	const sections = roots.filter((root) => !isQuiet(root)).map((root) => emptySection(root, roots));
	const space = room(limit - own.join("\n\n").length - 300);
	for (const part of PARTS) part.fill(sections, space, links);
	const shown = sections.filter(({ isOpen }) => isOpen).sort((a, b) => require_review.byDanger(a.root, b.root));
	const text = (section, parts) => parts.map((part) => part.text(section, isAlone));
	const below = (section) => [...text(section, BELOW), missingIn([section], elsewhere)];
	const whole = (section) => [
		rootHeading(section),
		...text(section, ABOVE),
		...below(section)
	];
	return {
		...isAlone ? {
			above: shown.flatMap((section) => text(section, ABOVE)),
			below: shown.flatMap(below)
		} : {
			above: shown.filter(({ root }) => isBlocked(root)).flatMap(whole),
			below: shown.filter(({ root }) => !isBlocked(root)).flatMap(whole)
		},
		hidden: hiddenIn(sections.filter(({ isOpen }) => !isOpen), elsewhere)
	};
};
const page = (paragraphs) => `${present(paragraphs).join("\n\n")}\n`;
const missingIn = (sections, elsewhere) => {
	const parts = PARTS.flatMap(({ missing }) => {
		const count = missing === void 0 ? 0 : sections.reduce((sum, section) => sum + missing.of(section), 0);
		return missing === void 0 || count === 0 ? [] : [missing.words(count)];
	});
	return parts.length === 0 ? "" : `\u2026and ${require_hook_command_log_explain_review.listed(parts)}, ${elsewhere}.`;
};
const hiddenIn = (sections, elsewhere) => {
	const missing = missingIn(sections, elsewhere);
	return missing === "" ? "" : `In ${require_hook_command_log_explain_review.counted(sections.length, "more root")}: ${missing.replace("\u2026and ", "")}`;
};
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;
const MOST_QUIET = 10;
const LONGEST_QUIET = 1e3;
const quietRoots = (all) => {
	const roots = all.filter(isQuiet);
	if (roots.length === 0 || all.length === 1) return "";
	const shown = roots.slice(0, MOST_QUIET).map(({ root }) => require_hook_command_log_explain_review.inlineCode(root));
	const hidden = roots.length - shown.length;
	const named = `Nothing is destroyed in ${require_hook_command_log_explain_review.listed([...shown, ...hidden === 0 ? [] : [require_hook_command_log_explain_review.counted(hidden, "more root")]])}.`;
	return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${require_hook_command_log_explain_review.counted(roots.length, "other root")}.` : named;
};
// src/report/markdown-steps.ts
const howsByStep = (roots) => {
	const all = new Map();
	for (const root of roots) for (const finding of root.findings.filter((one) => one.level === "block")) for (const { step, how } of require_review.stepsFor(finding, root)) {
		const hows = all.get(step) ?? new Map();
		const objects = hows.get(require_review.asMarkdown(how)) ?? new Map();
		const address = finding.subject?.address;
		if (address !== void 0) objects.set(JSON.stringify([root.root, address]), address);
		all.set(step, hows.set(require_review.asMarkdown(how), objects));
	}
	return all;
};
const MOST_HOWS = 4;
const MOST_OBJECTS = 2;
const stepLine = (step, hows, all) => {
	const [only = "", ...others] = hows.keys();
	if (others.length === 0) return `- **${step}**${whose([...hows.get(only)?.values() ?? []], all)}: ${only}.`;
	const hidden = [...hows.values()].slice(MOST_HOWS).reduce((sum, { size }) => sum + size, 0);
	const each = [...hows].slice(0, MOST_HOWS).map(([how, objects]) => `  - ${forObjects([...objects.values()])}${how}`);
	const rest = hidden > 0 ? [`  - and so on, for ${require_hook_command_log_explain_review.counted(hidden, "more object")}`] : [];
	return [
		`- **${step}**, each by what happens to it:`,
		...each,
		...rest
	].join("\n");
};
function whose(addresses, all) {
	const names = [...new Set(addresses)];
	return names.length > 0 && names.length <= MOST_OBJECTS && addresses.length < all ? ` (${require_review.asMarkdown(require_review.named(names.map(require_review.shortName), MOST_OBJECTS))})` : "";
}
const forObjects = (addresses) => addresses.length === 0 ? "" : `${require_review.asMarkdown(require_review.named(addresses.map(require_review.shortName), MOST_OBJECTS))}: `;
function stepLines(roots) {
	const steps = [...howsByStep(roots)].filter(([step]) => step !== require_review.CONSENT.step);
	const objects = new Set(steps.flatMap(([, hows]) => [...hows.values()].flatMap((one) => [...one.keys()])));
	return steps.sort(([a], [b]) => Number(require_review.isLastStep(a)) - Number(require_review.isLastStep(b))).map(([step, hows]) => stepLine(step, hows, objects.size));
}
// src/report/markdown-title.ts
const SIGN = {
	blocked: "\ud83d\uded1",
	passed: "\u2705",
	overridden: "\ud83d\udd13",
	skipped: "\u2796"
};
const WARNS = "\ud83d\udfe1";
const signOf = (review) => review.verdict === "passed" && require_review.findingsAt(review, "warn").length > 0 ? WARNS : SIGN[review.verdict];
const heading = (sign, key, says) => `### ${sign} destroy-guard${key === null ? "" : ` (${require_hook_command_log_explain_review.inlineCode(key)})`}: ${says}`;
const title = (review, key, isReportOnly) => heading(signOf(review), key, isReportOnly ? ofReport(review) : `${review.verdict}${withWarnings(review)}`);
const withWarnings = (review) => {
	const warnings = review.verdict === "passed" ? require_review.findingsAt(review, "warn").length : 0;
	return warnings === 0 ? "" : ` with ${require_hook_command_log_explain_review.counted(warnings, "warning")}`;
};
const ofReport = (review) => `${review.verdict === "blocked" ? "would be blocked" : `${review.verdict}${withWarnings(review)}`} (report only)`;
const reasonLine = (review) => `**${require_review.asMarkdown(require_review.capital(require_review.because(review)))}.**`;
const countsLine = ({ counts }) => require_log_review.countsWords(counts).length === 0 ? "" : `<sub>${require_log_review.countsWords(counts).join(" \u00b7 ")}</sub>`;
Object.defineProperty(exports, "countsLine", {
	enumerable: true,
	get: function() {
		return countsLine;
	}
});
Object.defineProperty(exports, "diagram", {
	enumerable: true,
	get: function() {
		return diagram;
	}
});
Object.defineProperty(exports, "layOut", {
	enumerable: true,
	get: function() {
		return layOut;
	}
});
Object.defineProperty(exports, "page", {
	enumerable: true,
	get: function() {
		return page;
	}
});
Object.defineProperty(exports, "present", {
	enumerable: true,
	get: function() {
		return present;
	}
});
Object.defineProperty(exports, "quietRoots", {
	enumerable: true,
	get: function() {
		return quietRoots;
	}
});
Object.defineProperty(exports, "reasonLine", {
	enumerable: true,
	get: function() {
		return reasonLine;
	}
});
Object.defineProperty(exports, "stepLines", {
	enumerable: true,
	get: function() {
		return stepLines;
	}
});
Object.defineProperty(exports, "title", {
	enumerable: true,
	get: function() {
		return title;
	}
});
