const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/make-folders.ts
const isFolder = (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
function makeFolders(path, mode = 511) {
	const folder = (0, node_path.resolve)(path);
	if (isFolder(folder)) return void 0;
	const above = (0, node_path.dirname)(folder);
	const first = above === folder ? void 0 : makeFolders(above, mode);
	try {
		(0, node_fs.mkdirSync)(folder, { mode });
	} catch (error) {
		if (!isFolder(folder)) throw error;
		return first;
	}
	return first ?? folder;
}
// src/keyboard/trail/chain.ts
const sha256 = (text) => `sha256:${(0, node_crypto.createHash)("sha256").update(text).digest("hex")}`;
const sealed = (json) => `${json.slice(0, -1)},"hash":"${sha256(json)}"}`;
const SEAL = /,"hash":"(sha256:[0-9a-f]{64})"\}$/;
const hashOf = (text) => SEAL.exec(text)?.[1] ?? sha256(text);
const isSealed = (text) => {
	const seal = SEAL.exec(text);
	return seal !== null && sha256(`${text.slice(0, seal.index)}}`) === seal[1];
};
function chainOf(text) {
	const texts = text === "" ? [] : text.replace(/\n$/, "").split("\n");
	const lines = [];
	let broken = null;
	let before = {
		hash: null,
		number: 0
	};
	for (const [index, one] of texts.entries()) {
		const line = lineOf(one);
		broken ??= breakAt(index + 1, one, line, before);
		before = {
			hash: hashOf(one),
			number: line?.number ?? before.number + 1
		};
		if (line !== null) lines.push(line);
	}
	return {
		lines,
		broken
	};
}
function breakAt(at, text, line, before) {
	if (line === null) return {
		at,
		what: "unreadable"
	};
	if (!isSealed(text)) return {
		at,
		what: "changed"
	};
	if (line.number !== before.number + 1) return {
		at,
		what: "missing"
	};
	return line.before === before.hash ? null : {
		at: Math.max(1, at - 1),
		what: "changed"
	};
}
const fieldsOf = (text) => {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
};
const numberIn = (text) => numberOf(fieldsOf(text));
const numberOf = (fields) => {
	const number = fields?.n;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
};
const textIn = (fields, name) => typeof fields[name] === "string" ? fields[name] : null;
const countIn = (fields, name) => typeof fields[name] === "number" ? fields[name] : null;
function lineOf(text) {
	const fields = fieldsOf(text);
	const number = numberOf(fields);
	const [at, command] = fields === null ? [] : [textIn(fields, "at"), textIn(fields, "command")];
	if (fields === null || number === null || !at || !command || fields.version !== 1) return null;
	return {
		number,
		at,
		command,
		decision: textIn(fields, "decision"),
		...placeIn(fields),
		verdict: textIn(fields, "verdict"),
		digest: textIn(fields, "digest"),
		counts: fields.counts ?? null,
		agreed: agreedIn(fields.agreed),
		plan: textIn(fields, "plan"),
		exitCode: countIn(fields, "exitCode"),
		before: textIn(fields, "before"),
		hash: hashOf(text)
	};
}
function agreedIn(value) {
	const { by, how } = value ?? {};
	return Array.isArray(by) && by.every((name) => typeof name === "string") && typeof how === "string" ? {
		by,
		how
	} : null;
}
function placeIn(fields) {
	const [top, root, lineage, serial] = [
		textIn(fields, "top"),
		textIn(fields, "root"),
		textIn(fields, "lineage"),
		countIn(fields, "serial")
	];
	return {
		place: top === null || root === null ? null : {
			top,
			root,
			workspace: textIn(fields, "workspace") ?? "default",
			backend: textIn(fields, "backend")
		},
		state: lineage === null || serial === null ? null : {
			lineage,
			serial
		}
	};
}
// src/keyboard/trail/file.ts
const LONGEST = 1 << 20;
function lastLineOf(file) {
	const { size } = (0, node_fs.fstatSync)(file);
	if (size === 0) return null;
	const length = Math.min(size, LONGEST);
	const end = Buffer.alloc(length);
	(0, node_fs.readSync)(file, end, 0, length, size - length);
	const isOpen = end.at(-1) !== LINE_FEED;
	const text = end.subarray(end.lastIndexOf(LINE_FEED, isOpen ? -1 : -2) + 1, isOpen ? length : length - 1).toString();
	return {
		hash: hashOf(text),
		number: numberIn(text) ?? linesIn(file, size),
		isOpen
	};
}
const LINE_FEED = 10;
function linesIn(file, size) {
	const all = Buffer.alloc(size);
	(0, node_fs.readSync)(file, all, 0, size, 0);
	return all.toString().replace(/\n$/, "").split("\n").length;
}
function textAt(path) {
	try {
		const found = require_hook_shell_log_explain_review.statOf(path);
		if (found?.isDirectory() === true) throw new require_hook_shell_command_log_explain_review.InputError(`the trail ${path} is a folder; name a file with --log`);
		return found?.isFile() === true ? (0, node_fs.readFileSync)(path, "utf8") : "";
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(`the trail ${path} can't be read: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; check who may read it, or name another with --log`, { cause });
	}
}
// src/keyboard/trail/lock.ts
const LONGEST_WAIT = 3e3;
const ABANDONED = 3e4;
async function withLock(path, task) {
	const owner = JSON.stringify({
		host: (0, node_os.hostname)(),
		pid: process.pid,
		id: (0, node_crypto.randomUUID)()
	});
	const end = performance.now() + LONGEST_WAIT;
	while (!isTaken(path, owner)) {
		breakAbandoned(path, owner);
		if (performance.now() > end) throw new require_hook_shell_command_log_explain_review.InputError(`${path} is held by another process for more than ${LONGEST_WAIT / 1e3} seconds; if none is running, delete it`);
		await (0, node_timers_promises.setTimeout)(5 + Math.random() * 20);
	}
	try {
		return task();
	} finally {
		(0, node_fs.rmSync)(path, { force: true });
	}
}
function isTaken(path, owner) {
	const named = `${path}.${(0, node_crypto.randomUUID)()}`;
	try {
		(0, node_fs.writeFileSync)(named, owner, {
			flag: "wx",
			mode: 384
		});
		(0, node_fs.linkSync)(named, path);
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	} finally {
		(0, node_fs.rmSync)(named, { force: true });
	}
}
function breakAbandoned(path, owner) {
	if (!isAbandoned(path)) return;
	const breaker = `${path}.break`;
	if (isAbandoned(breaker)) (0, node_fs.rmSync)(breaker, { force: true });
	if (!isTaken(breaker, owner)) return;
	try {
		if (isAbandoned(path)) (0, node_fs.rmSync)(path, { force: true });
	} finally {
		(0, node_fs.rmSync)(breaker, { force: true });
	}
}
function isAbandoned(path) {
	const found = require_hook_shell_log_explain_review.statOf(path);
	if (found === void 0) return false;
	const isOld = Date.now() - found.mtimeMs > ABANDONED;
	const owner = ownerIn(path);
	return owner === null || owner.host !== (0, node_os.hostname)() ? isOld : !isAlive(owner.pid);
}
function ownerIn(path) {
	try {
		const { host, pid } = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
		return typeof host === "string" && Number.isSafeInteger(pid) ? {
			host,
			pid
		} : null;
	} catch {
		return null;
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
// src/keyboard/trail.ts
const TRAIL_OPTION = {
	type: "string",
	value: "FILE",
	says: "the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl, where that is ~/.local/state unless it is set)"
};
function trailPath(option, { cwd, env }) {
	if (option !== void 0) return (0, node_path.resolve)(cwd, option);
	const home = env.HOME ?? env.USERPROFILE ?? "";
	const named = env.XDG_STATE_HOME ?? "";
	const state = (0, node_path.isAbsolute)(named) ? named : (0, node_path.join)(home, ".local", "state");
	if (!(0, node_path.isAbsolute)(state)) throw new require_hook_shell_command_log_explain_review.InputError("there is no place for the trail: HOME and XDG_STATE_HOME name no folder; name one with --log");
	return (0, node_path.join)(state, "destroy-guard", "log.jsonl");
}
const trailAt = (path, now) => ({
	path,
	append: (entry) => told(path, () => append(path, entry, now)),
	read: () => chainOf(textAt(path))
});
async function append(path, entry, now) {
	makeFolders((0, node_path.dirname)(path), 448);
	await withLock(`${path}.lock`, () => {
		const isNew = !require_hook_shell_log_explain_review.isTaken(path);
		const file = (0, node_fs.openSync)(path, "a+", 384);
		try {
			if (((0, node_fs.fstatSync)(file).mode & 63) !== 0 && (0, node_fs.fstatSync)(file).isFile()) (0, node_fs.fchmodSync)(file, 384);
			writeWhole(file, `${lineFor(entry, now(), file)}\n`);
		} catch (error) {
			if (isNew) (0, node_fs.rmSync)(path, { force: true });
			throw error;
		} finally {
			(0, node_fs.closeSync)(file);
		}
	});
}
function lineFor({ place, state, ...entry }, at, file) {
	const last = lastLineOf(file);
	const line = {
		version: 1,
		n: last === null ? 1 : last.number + 1,
		at: at.toISOString(),
		command: entry.command,
		decision: entry.decision,
		top: place?.top ?? null,
		root: place?.root ?? null,
		workspace: place?.workspace ?? null,
		backend: place?.backend ?? null,
		lineage: state?.lineage ?? null,
		serial: state?.serial ?? null,
		verdict: entry.verdict,
		digest: entry.digest,
		counts: entry.counts,
		agreed: entry.agreed,
		plan: entry.plan,
		exitCode: entry.exitCode,
		before: last?.hash ?? null
	};
	return `${last?.isOpen === true ? "\n" : ""}${sealed(JSON.stringify(line))}`;
}
function writeWhole(file, text) {
	const { size } = (0, node_fs.fstatSync)(file);
	const bytes = Buffer.from(text);
	try {
		for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(file, bytes, done);
		if ((0, node_fs.fstatSync)(file).isFile()) (0, node_fs.fsyncSync)(file);
	} catch (error) {
		if ((0, node_fs.fstatSync)(file).isFile()) (0, node_fs.ftruncateSync)(file, size);
		throw error;
	}
}
async function told(path, write) {
	try {
		await write();
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(`the trail ${path} can't be written: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; mend that, or give the trail another place with --log`, { cause });
	}
}
Object.defineProperty(exports, "TRAIL_OPTION", {
	enumerable: true,
	get: function() {
		return TRAIL_OPTION;
	}
});
Object.defineProperty(exports, "makeFolders", {
	enumerable: true,
	get: function() {
		return makeFolders;
	}
});
Object.defineProperty(exports, "trailAt", {
	enumerable: true,
	get: function() {
		return trailAt;
	}
});
Object.defineProperty(exports, "trailPath", {
	enumerable: true,
	get: function() {
		return trailPath;
	}
});
