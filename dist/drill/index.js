Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./runtime.js");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path");
path = require_rolldown_runtime.__toESM(path, 1);
let events = require("events");
events = require_rolldown_runtime.__toESM(events, 1);
let child_process = require("child_process");
child_process = require_rolldown_runtime.__toESM(child_process, 1);
require("timers");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_url = require("node:url");
let node_os = require("node:os");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
let node_fs_promises = require("node:fs/promises");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	require("net");
	require("tls");
	var http = require("http");
	require("https");
	var events = require("events");
	require("assert");
	var util = require("util");
	function TunnelingAgent(options) {
		var self = this;
		self.options = options || {};
		self.proxyOptions = self.options.proxy || {};
		self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
		self.requests = [];
		self.sockets = [];
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
					self.requests.splice(i, 1);
					pending.request.onSocket(socket);
					return;
				}
			}
			socket.destroy();
			self.removeSocket(socket);
		});
	}
	util.inherits(TunnelingAgent, events.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
		var self = this;
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: false,
			headers: { host: options.host + ":" + options.port }
		});
		if (options.localAddress) connectOptions.localAddress = options.localAddress;
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = false;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = true;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = new Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = new Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		if (pending) this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function toOptions(host, port, localAddress) {
		if (typeof host === "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides === "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					if (overrides[k] !== void 0) target[k] = overrides[k];
				}
			}
		}
		return target;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var args = Array.prototype.slice.call(arguments);
		if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
		else args.unshift("TUNNEL:");
		console.error.apply(console, args);
	};
	else debug = function() {};
}));
require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}))();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile: appendFile$1, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.default.platform();
os.default.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/domain/catalogue.ts
const CLASSES = [
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns",
	"network-critical",
	"guard"
];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
// src/domain/change.ts
const NOTHING$1 = {
	value: null,
	sensitive: false,
	unknown: false
};
const isNone = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";
// src/domain/grouped.ts
function grouped(all, keyOf) {
	const found = new Map();
	for (const one of all) {
		const key = keyOf(one);
		const group = found.get(key);
		if (group === void 0) found.set(key, [one]);
		else group.push(one);
	}
	return found;
}
// src/domain/remembered.ts
function remembered(make, keyOf = (asked) => asked) {
	const known = new Map();
	return (asked) => {
		const key = keyOf(asked);
		const before = known.get(key);
		if (before !== void 0 || known.has(key)) return before;
		const made = make(asked);
		known.set(key, made);
		return made;
	};
}
function rememberedWith(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0 || known.has(asked)) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/domain/elements.ts
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within$1(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	if (at === null) return [];
	const isHere = (value, order) => at.every((one, d) => d >= depth || isIn$1(value, d, order, one));
	const [outermost] = at;
	if (values.length <= FEW$2 || outermost === void 0) return values.filter(isHere);
	return (byOutermost(values).get(outermost.index) ?? []).filter(({ value, order }) => isHere(value, order)).map(({ value }) => value);
}
const FEW$2 = 16;
const byOutermost = rememberedWith((values) => {
	return grouped(values.map((value, order) => ({
		value,
		order
	})), ({ value, order }) => placeAt(value, 0, order));
});
const isIn$1 = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
const byNames = (values, names) => grouped(values, ({ at }) => names.map((name, depth) => name === null ? "" : at?.[depth]?.keys.get(name)).join("\0"));
function paired(path, before, after, asOne) {
	const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
	if (unknown !== void 0) return [void 0, ...before].map((old) => [old, unknown]);
	const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
	const [old, now] = [byNames(before, names), byNames(after, names)];
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
function unlike(before, after, isSame) {
	const [old, now] = [[...before], [...after]];
	for (const one of before) {
		const at = now.findIndex((other) => isSame(one, other));
		if (at < 0) continue;
		now.splice(at, 1);
		old.splice(old.indexOf(one), 1);
	}
	return [old, now];
}
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);
// src/domain/conditions.ts
const PROVIDER$2 = "provider.";
const PROVIDER_VERSION = "provider.version";
const booleanIn = (value) => {
	if (value === true || value === "true") return true;
	return value === false || value === "false" ? false : null;
};
const equals = (value, wanted) => {
	if (wanted === null) return isNone(value);
	return typeof wanted === "boolean" ? booleanIn(value) === wanted : value === wanted;
};
const startsIn = remembered((starts) => [starts].flat().map((start) => start.toLowerCase()));
const wordsIn = remembered((words) => new Set(words));
function startsWithAny(value, starts) {
	const all = value.toLowerCase();
	return startsIn(starts).some((start) => all.startsWith(start));
}
function passes(attribute, test) {
	const { value, unknown } = attribute;
	if (unknown) return typeof test === "object" && test !== null && "besides" in test;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isNone(value) !== test.set;
	if ("besides" in test) return typeof value !== "string" || !wordsIn(test.besides).has(value);
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const MISSING = [NOTHING$1];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value, digits } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(digits ?? String(value));
	return found;
}
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
const isAbsent$1 = ({ values, test }) => test === null && values.every((value) => passes(value, test));
function metBy(asked, depth) {
	const [first] = asked;
	if (first === void 0 || asked.length === 1 && first.test === null) return asked.every(isAbsent$1) ? asked : null;
	const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
	if (places.size === 0) return asked.every(passesOne) ? asked : null;
	for (const place of places) {
		const met = allMet(asked.map((one) => ({
			...one,
			values: one.values.filter((value, order) => placeAt(value, depth, order) === place)
		})), depth + 1);
		if (met !== null) return met;
	}
	return null;
}
function allMet(asked, depth) {
	const lists = new Map();
	for (const one of asked) {
		const list = listsIn(one.path)[depth];
		if (list === void 0 && !passesOne(one)) return null;
		if (list !== void 0) lists.set(list, [...lists.get(list) ?? [], one]);
	}
	if (lists.size === 0) return asked;
	const met = [...lists.values()].map((inList) => metBy(inList, depth));
	const plain = asked.filter(({ path }) => listsIn(path)[depth] === void 0);
	return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
	const values = attributes.get(path) ?? [];
	return {
		path,
		test,
		values: element === void 0 ? values : within$1(values, path, element)
	};
});
const isOfElements = (path) => path.includes("[*]");
function hold(conditions, attributes, element) {
	if (Object.keys(conditions).some(isOfElements)) return allMet(askedOf(conditions, attributes, element), 0) !== null;
	return Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
}
const mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
const asksBoolean = (test) => [test].flat().some((one) => typeof one === "boolean");
const isUnclear = ({ value, unknown, sensitive }, test) => unknown && sensitive || typeof value === "string" && asksBoolean(test) && !isNone(value) && booleanIn(value) === null;
function holdOrUnclear(conditions, attributes) {
	if (hold(conditions, attributes)) return true;
	const asked = Object.entries(conditions).map(([path, test]) => ({
		test,
		values: valuesAt(attributes, path)
	}));
	return asked.some(({ test, values }) => values.some((value) => isUnclear(value, test))) && asked.every(({ test, values }) => values.some((one) => isUnclear(one, test) || passes(one, test)));
}
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words$1 = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words$1(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
const beginsAs = (value, test) => typeof test === "object" && test !== null && "startsWith" in test && startsWithAny(value, test.startsWith);
function seen$2({ value, unknown, sensitive }, ...tests) {
	if (sensitive) return { hidden: "sensitive" };
	if (unknown) return { hidden: "unknown" };
	if (isNone(value)) return null;
	if (typeof value === "boolean" || typeof value === "number") return value;
	if (typeof value !== "string") return { hidden: "set" };
	if (tests.some(asksBoolean)) return booleanIn(value) ?? { hidden: "other" };
	if (tests.some((test) => words$1(test).includes(value))) return value;
	return { hidden: tests.some(isCompared) && !tests.some((test) => beginsAs(value, test)) ? "other" : "set" };
}
const ownerOf = (path) => path.startsWith("provider.") ? {
	path: path.slice(9),
	of: "provider"
} : {
	path,
	of: null
};
function toldOf$1(conditions, attributes) {
	const asked = askedOf(conditions, attributes);
	const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
	return asked.map((one) => met.get(one.path) ?? one);
}
const evidenceOf = (conditions, attributes, of = null) => toldOf$1(conditions, attributes).flatMap(({ path, test, values }) => {
	const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING$1;
	const whose = ownerOf(path);
	return [{
		kind: "attribute",
		path: whose.path,
		of: whose.of ?? of,
		was: seen$2(telling, test)
	}];
});
// src/domain/transition.ts
function transitionIn$1(watch, { before, after }) {
	const { path, unit, instead, change } = watch;
	const beside = [unit, instead?.path].filter((other) => other !== void 0).map((other) => transitionOf({
		path: other,
		change: "changed"
	}, valuesAt(before, other), valuesAt(after, other)));
	return [transitionOf({
		path,
		change
	}, valuesAt(before, path), valuesAt(after, path)), ...beside].join("\n");
}
function transitionOf({ path, change }, before, after) {
	const [old, now] = [before.map(canonical$1), after.map(canonical$1)];
	const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
	return JSON.stringify([
		path,
		change,
		...goes
	]);
}
function missingIn(after, before) {
	const left = new Map([...grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
	return before.toSorted().filter((one) => {
		const count = left.get(one) ?? 0;
		left.set(one, count - 1);
		return count <= 0;
	});
}
const canonical$1 = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);
// src/domain/expiring.ts
const innermost = (when) => Object.keys(when).map(listsIn).reduce((deepest, lists) => lists.length > deepest.length ? lists : deepest, []);
function elementsIn(when, lists, attributes) {
	const found = new Map();
	for (const path of Object.keys(when)) {
		if (listsIn(path).at(-1) !== lists.at(-1)) continue;
		for (const { at = [] } of valuesAt(attributes, path)) found.set(at.map(({ index }) => index).join(), at);
	}
	return [...found.values()];
}
const nameOf$4 = (at) => JSON.stringify(at.map(({ keys }) => [...keys]));
function fulfilling(when, attributes) {
	if (!hold(when, attributes)) return [];
	const lists = innermost(when);
	if (lists.length === 0) return [""];
	return elementsIn(when, lists, attributes).filter((at) => hold(when, attributes, {
		lists,
		at
	})).map(nameOf$4);
}
function isBrought$1(when, { action, before, after }) {
	const known = action.effect === "create" ? [] : [...fulfilling(when, before)];
	return fulfilling(when, after).some((name) => {
		const at = known.indexOf(name);
		if (at >= 0) known.splice(at, 1);
		return at < 0;
	});
}
const newlyExpiring = (change, row) => (row.expires ?? []).filter(({ when }) => isBrought$1(when, change));
function perhapsExpiring({ action, before, after, isInvoked }, row) {
	if (action.effect !== "update" && isInvoked !== true) return [];
	const wasSo = (when) => isInvoked !== true && hold(when, before);
	return (row.expires ?? []).filter(({ when }) => mayHold(when, after) && !hold(when, after) && !wasSo(when));
}
const mayExpire = (change, row) => newlyExpiring(change, row).length > 0 || perhapsExpiring(change, row).length > 0;
// src/domain/holding.ts
const KEEPING = [
	"data",
	"identity",
	"key"
];
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
const holdsAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => holdOrUnclear(conditions, values));
const isHeavier = ({ heavier }, values) => heavier !== void 0 && holdOrUnclear(heavier.when, values);
const forgettingOf = ({ forgets }, values) => forgets === true ? {} : alternatives(forgets).find((conditions) => hold(conditions, values)) ?? null;
const isOnlyForgotten = (row, values) => forgettingOf(row, values) !== null;
const mayHoldAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => mayHold(conditions, values));
const isSettings = (row, values) => alternatives(row.settings).some((conditions) => hold(conditions, values));
const expires = ({ expires: all = [] }, values) => all.some(({ when }) => hold(when, values));
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => hold(when, values));
function holdsAt({ action, before, after }, row) {
	if (action.effect === "create") return mayHoldAnything(row, after) || isCreatedOff(row, after) || isSettings(row, after) && expires(row, after);
	if (holdsAnything(row, before)) return true;
	return action.effect === "update" && (mayHoldAnything(row, after) || isSettings(row, before));
}
// src/domain/rules/table.ts
const LEVELS = [
	"block",
	"warn",
	"note"
];
const BY_WEIGHT = {
	high: "block",
	medium: "warn",
	low: "note"
};
const TABLE$1 = {
	"last-copy": {
		level: BY_WEIGHT,
		title: "last copy",
		says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
		matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of."
	},
	"data-loss": {
		level: BY_WEIGHT,
		title: "data loss",
		says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
		matters: "What remains may be older than the data, short-lived, or never tried."
	},
	"data-expiry": {
		level: "warn",
		title: "data expiry",
		says: "A change makes data that is stored already expire or be overwritten.",
		matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background."
	},
	"backup-loss": {
		level: BY_WEIGHT,
		title: "backup loss",
		says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
		matters: "Nobody misses a backup until the day it is needed."
	},
	"key-loss": {
		level: BY_WEIGHT,
		title: "key loss",
		says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
		matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included."
	},
	"address-loss": {
		level: "warn",
		title: "address loss",
		says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
		matters: "Others point to it: firewalls, partners, customers, certificates."
	},
	"container-loss": {
		level: BY_WEIGHT,
		title: "container loss",
		says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
		matters: "The plan shows one deletion; the provider does many."
	},
	protected: {
		level: "block",
		title: "protected",
		says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
		matters: "Someone decided beforehand that this one should not go without a second look."
	},
	"mass-destroy": {
		level: "block",
		title: "mass destroy",
		says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
		matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this."
	},
	"missing-state": {
		level: "block",
		title: "missing state",
		says: "The plan has no prior state and wants to create everything, yet this root is not new.",
		matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it."
	},
	"state-swapped": {
		level: "block",
		title: "state swapped",
		says: "The state is another one than the last apply of this root used, or an older copy of it.",
		matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know."
	},
	"wrong-environment": {
		level: "block",
		title: "wrong environment",
		says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
		matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one."
	},
	frozen: {
		level: "block",
		title: "frozen",
		says: "Something is destroyed inside a freeze window of the policy.",
		matters: "The window was set for days on which nobody should have to restore anything."
	},
	"unreadable-change": {
		level: "block",
		title: "unreadable change",
		says: "The plan holds something that this version does not know, an entry that contradicts itself, or the plan failed half-way.",
		matters: "What cannot be read may be a destroy, so it is not taken for harmless."
	},
	"guard-removed": {
		level: "warn",
		title: "guard removed",
		says: "A safeguard is switched off or deleted, or prevent_destroy is taken out of the configuration.",
		matters: "The next plan can then destroy what this one could not."
	},
	forgotten: {
		level: "warn",
		title: "forgotten",
		says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
		matters: "It goes on existing and costing, but nothing manages, protects or watches it any more."
	},
	unclassified: {
		level: "warn",
		title: "unclassified",
		says: "An object of a type that the catalogue does not know is deleted or replaced.",
		matters: "It may hold data; nobody has looked yet."
	},
	exposed: {
		level: "off",
		title: "exposed",
		says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
		matters: "On the day on which it is made it costs one line to protect it."
	},
	"guard-edited": {
		level: "warn",
		title: "guard edited",
		says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
		matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch."
	},
	"incomplete-plan": {
		level: "warn",
		title: "incomplete plan",
		says: "The plan leaves something out: it was made with a target, or some changes were put off.",
		matters: "What is left out was not reviewed, and comes with a later plan."
	},
	drifted: {
		level: "warn",
		title: "drifted",
		says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
		matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data."
	},
	"side-effect": {
		level: "note",
		title: "side effect",
		says: "An action runs with this plan whose effect no create, update or delete shows.",
		matters: "What it does is up to the provider: it may back up, restore, rotate or delete."
	},
	"exception-expired": {
		level: "warn",
		title: "exception expired",
		says: "An allow entry of the policy ran out, and no longer allows anything.",
		matters: "What it allowed is reviewed again like everything else."
	},
	"exception-used": {
		level: "note",
		title: "exception used",
		says: "An allow entry of the policy keeps findings quiet that would block or warn.",
		matters: "Nobody agrees to these destroys one by one: whoever wrote the entry has agreed beforehand."
	}
};
const RULES = TABLE$1;
const RULE_NAMES = Object.keys(TABLE$1);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE$1[rule].level]));
// src/domain/levels.ts
function settingOf(policy, root, rule, weight) {
	return [policy.levels, ...levelsOfRoot(policy, root)].flatMap((levels) => settingIn(levels, rule, weight) ?? []).at(-1) ?? "off";
}
const levelsOfRoot = (policy, root) => policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules);
const settingIn = (levels, rule, weight) => isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
const isAsked$1 = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
[...LEVELS];
// src/domain/tags.ts
const TAGS = [
	"tags",
	"tags_all",
	"labels",
	"effective_labels"
];
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
function tagsIn(entries) {
	return [...new Set(entries.flatMap(({ tags }) => Object.keys(tags)))].flatMap((name) => TAGS.map((where) => ({
		path: tagPath(where, name),
		steps: [where, name]
	})));
}
const isRetagged = ({ before, after }, tags) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
// src/domain/match.ts
function matchesAddress(pattern, address) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return address === first;
	if (!address.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = address.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return address.length - last.length >= at && address.endsWith(last);
}
const hasTag = (values, name, wanted) => TAGS.some((where) => valuesAt(values, tagPath(where, name)).some(({ value }) => value === wanted));
const typeIn$2 = (address) => address.replace(/\["(?:[^"\\]|\\.)*"\]/gs, "").replace(/^(?:module\.[^.]+\.)*/, "").split(".")[0] ?? "";
function namesOf$1({ address, previousAddress, type }) {
	const now = {
		address,
		type
	};
	return {
		old: previousAddress === null ? now : {
			address: previousAddress,
			type: typeIn$2(previousAddress)
		},
		now
	};
}
const fits = (match, { address, type }) => (match.address === null || matchesAddress(match.address, address)) && (match.type === null || match.type === type);
function mayBeNamed(entries, type) {
	const ofType = entries.filter((match) => match.type === null || match.type === type);
	return (address) => ofType.some((match) => match.address === null || matchesAddress(match.address, address));
}
const everyTag = (match, has) => Object.entries(match.tags).every(([name, value]) => has(name, value));
function matchesObject(match, change, by) {
	const { old, now } = namesOf$1(change);
	const names = [old, now];
	const sides = by === "is" ? [change.before] : [change.before, change.after];
	return (by === "is" ? names.every((one) => fits(match, one)) : names.some((one) => fits(match, one))) && everyTag(match, (name, value) => sides.some((values) => hasTag(values, name, value)));
}
// src/domain/namespace.ts
const NO_NAMESPACE = new Map();
const placeOf$2 = (one) => typeof one === "string" ? {
	path: one,
	as: one
} : one;
const pathsOfNames = (namedIn = []) => namedIn.map((one) => placeOf$2(one).path);
const lastStep = (name) => {
	const bare = name.endsWith("/") ? name.slice(0, -1) : name;
	return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
};
const isNumber = (name) => /^\d{9,}$/.test(name);
const areOthers = (one, other) => one !== other && isNumber(one) === isNumber(other);
function namespaceOf(namedIn, values) {
	if (namedIn === void 0 || namedIn.length === 0) return NO_NAMESPACE;
	const places = grouped(namedIn.map(placeOf$2), ({ as }) => as);
	return new Map(Array.from(places, ([as, all]) => [as, all.flatMap(({ path }) => textsAt(values, path).map(lastStep))]));
}
const areNamedApart = (one, other) => [...one].some(([path, names]) => {
	const theirs = other.get(path) ?? [];
	return names.length > 0 && theirs.length > 0 && names.every((name) => theirs.every((other) => areOthers(name, other)));
});
// src/domain/path.ts
const ANY = Symbol("any element");
const isPair$1 = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = [
	"json",
	"yaml",
	"columns",
	"properties",
	"sql",
	"stack",
	"account"
];
const isReading = (step) => typeof step === "object" && "read" in step;
const pairText = (key, value) => JSON.stringify([key, value]);
function withoutPrefix(pair, prefix) {
	const [key, value] = JSON.parse(pair);
	return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART$1 = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:([\w.]+),([\w.]+))?\}$/gy;
function parsePath(path) {
	const steps = [];
	PART$1.lastIndex = 0;
	while (PART$1.lastIndex < path.length) {
		if (steps.length > 0 && path[PART$1.lastIndex] === ".") PART$1.lastIndex++;
		const [whole, name, index, quoted, kind, key, value] = PART$1.exec(path) ?? [];
		const read = TEXT_KINDS.find((one) => one === kind);
		if (whole === void 0 || kind !== void 0 && read === void 0) throw new Error(`"${path}" is no path`);
		if (name !== void 0 || quoted !== void 0) steps.push(name ?? quoted);
		else if (read !== void 0) steps.push({ read });
		else if (index !== void 0) steps.push(index === "*" ? ANY : Number(index));
		else steps.push({ pair: key === void 0 || value === void 0 ? "members" : [key, value] });
	}
	return {
		path,
		steps
	};
}
// src/domain/account-in.ts
const ACCOUNT$1 = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;
const subscriptionIn = (id) => SUBSCRIPTION.exec(id)?.[1]?.toLowerCase() ?? null;
const accountIn = (id) => ACCOUNT$1.exec(id)?.[1] ?? subscriptionIn(id);
const SIGN = "~account";
const idOfAccount = (path) => path.endsWith(SIGN) ? path.slice(0, -8) : null;
// src/domain/reference-paths.ts
const pathsOfReference = ({ path, when, follows, whole, except, having, target }) => [
	idOfAccount(path) ?? path,
	...[except, having?.path].filter((one) => one !== void 0),
	...Object.keys({
		...when,
		...target,
		...follows || {},
		...whole || {}
	})
];
const regionPaths = (type) => type.startsWith("aws_") ? ["region"] : [];
const LINKING = new Set([
	"copies",
	"groups",
	"locks"
]);
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => LINKING.has(role) || keeps !== void 0) || row.keepsCopies === true || row.replicated === true || row.taken === true || (row.decides ?? []).length > 0;
// src/domain/quantity.ts
const DAY = 864e5;
const PER_DAY = {
	days: 1,
	hours: 24,
	minutes: 1440,
	seconds: 86400
};
const PARTS$1 = new RegExp(`^${[..."ywdhms"].map((unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join("")}$`);
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const [YEAR$1, MONTH] = [365, 30];
const ISO_DAYS = [
	YEAR$1,
	MONTH,
	7,
	1,
	1 / PER_DAY.hours,
	1 / PER_DAY.minutes,
	1 / PER_DAY.seconds
];
const PARTS_DAYS = ISO_DAYS.filter((days) => days !== MONTH);
function partsIn$1(text) {
	const iso = ISO.exec(text);
	const found = (iso ?? PARTS$1.exec(text))?.slice(1) ?? [];
	if (found.every((part) => part === void 0)) return null;
	const days = iso === null ? PARTS_DAYS : ISO_DAYS;
	return found.map((part, at) => [Number(part ?? 0), days[at]]);
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
function durationDays(text) {
	const parts = partsIn$1(text);
	return parts && sum(parts.map(([part, days]) => part * days));
}
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
const lengthOf$1 = (days) => ({
	months: 0,
	days
});
function countIn$1(text) {
	const [, number, word] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
	const unit = unitIn(word);
	if (unit === null) return null;
	const [days, months] = [DAYS_OF_UNIT[unit], monthsOf(DAYS_OF_UNIT[unit])];
	return months > 0 ? {
		months: Number(number) * months,
		days: 0
	} : lengthOf$1(Number(number) * days);
}
function lengthIn(text) {
	const number = numberIn(text);
	if (number !== null) return lengthOf$1(number);
	const parts = partsIn$1(text);
	if (parts === null) return countIn$1(text);
	return {
		months: sum(parts.map(([part, days]) => part * monthsOf(days))),
		days: sum(parts.map(([part, days]) => monthsOf(days) > 0 ? 0 : part * days))
	};
}
const monthsOf = (days) => days === YEAR$1 ? 12 : days === MONTH ? 1 : 0;
const FEWEST = [
	0,
	28,
	59,
	89,
	120,
	150,
	181,
	212,
	242,
	273,
	303,
	334
];
const MOST$3 = [
	0,
	31,
	62,
	92,
	123,
	153,
	184,
	215,
	245,
	276,
	306,
	337
];
const spanning = ({ months, days }, ofMonths) => days + Math.floor(months / 12) * YEAR$1 + ofMonths[months % 12];
const shortest = (one) => spanning(one, FEWEST);
const longest = (one) => spanning(one, MOST$3);
const isShorter = (one, other) => one.months === other.months ? one.days < other.days : shortest(one) < longest(other);
const aboutDays = (one) => (shortest(one) + longest(one)) / 2;
const DAYS_OF_UNIT = {
	minutes: 1 / PER_DAY.minutes,
	hours: 1 / PER_DAY.hours,
	days: 1,
	weeks: 7,
	months: MONTH,
	years: YEAR$1
};
const oneOf = (unit) => unit.slice(0, -1);
const UNITS$1 = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
	const one = oneOf(unit);
	return [
		unit,
		one,
		`${one}ly`,
		`${one}(s)`
	].map((word) => [word, unit]);
})).set("daily", "days");
const unitIn = (value) => typeof value === "string" ? UNITS$1.get(value.toLowerCase()) ?? null : null;
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
function dateIn(text) {
	const [date, zone] = DATE.exec(text) ?? [];
	if (date === void 0) return null;
	const isLocal = zone === void 0 && date.includes(":");
	const time = Date.parse(isLocal ? `${date}Z` : date);
	return Number.isNaN(time) ? null : time / DAY;
}
function lengthOrDateIn(text) {
	const date = dateIn(text);
	return date === null ? lengthIn(text) : lengthOf$1(date);
}
// src/domain/measured.ts
const amount = (value, forever) => {
	if (isNone(value)) return lengthOf$1(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
	const length = typeof value === "string" ? lengthOrDateIn(value) : typeof value === "number" ? lengthOf$1(value) : null;
	return length?.months === 0 && forever.includes(length.days) ? lengthOf$1(Number.POSITIVE_INFINITY) : length;
};
const measuring = (attributes, path, unit) => (of = NOTHING$1) => {
	const plain = {
		value: of.value,
		unit: null,
		of
	};
	if (unit === void 0) return plain;
	const word = unitIn(besideIn(attributes, path, unit, of)[0]?.value ?? null);
	const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
	return word === null || typeof number !== "number" ? plain : {
		value: timesUnit(number, word),
		unit: word,
		of
	};
};
const monthly = (measured) => typeof measured.value === "string" && /^\d+m$/.test(measured.value) ? {
	...measured,
	value: `P${measured.value.toUpperCase()}`
} : measured;
function besideIn(attributes, path, other, { at }) {
	const all = attributes.get(other) ?? [];
	return at === void 0 ? all : within$1(all, other, {
		lists: listsIn(path),
		at
	});
}
const timing = (attributes, path, { path: other, each }) => (of = NOTHING$1) => {
	const [beside] = besideIn(attributes, path, other, of);
	return beside === void 0 || typeof beside.value !== "number" || !isNone(of.value) || of.unknown ? {
		value: of.value,
		unit: null,
		of
	} : {
		value: `rate(${beside.value} ${each})`,
		unit: null,
		of: beside,
		instead: other
	};
};
const inEither = (attributes, path, { path: other, units }) => (of = NOTHING$1) => {
	const counted = (one, unit) => one !== void 0 && typeof one.value === "number" && one.value !== 0 ? {
		value: timesUnit(one.value, unit),
		unit,
		of: one
	} : null;
	const own = counted(of, units[0]);
	if (own !== null || of.unknown) return own ?? {
		value: of.value,
		unit: null,
		of
	};
	const beside = counted(besideIn(attributes, path, other, of)[0], units[1]);
	return beside === null ? {
		value: of.value,
		unit: null,
		of
	} : {
		...beside,
		instead: other
	};
};
const isSaidIn = (attributes, path, { path: other }, of = NOTHING$1) => besideIn(attributes, path, other, of).some(({ value, unknown }) => unknown || !isNone(value));
const MONTHS_OF_UNIT = {
	months: 1,
	years: 12
};
function timesUnit(number, unit) {
	const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
	return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}
function shown$2({ unit, of }, words) {
	const was = seen$2(of, words);
	const isCounted = typeof was === "number" || typeof of.value === "string" && !of.sensitive && !of.unknown;
	const number = Number(of.value);
	return unit === null || !isCounted ? was : `${number} ${number === 1 ? oneOf(unit) : unit}`;
}
// src/domain/limits.ts
const placesOf$1 = ({ at }) => [at].flat();
const valuesOf$2 = (limit, attributes, rule) => placesOf$1(limit).flatMap((path) => within$1(attributes.get(path) ?? [], path, rule).map((one) => [path, one])).filter(([, { value }]) => limit.none === void 0 || value !== limit.none);
function boundOf(limit, attributes, rule) {
	const values = valuesOf$2(limit, attributes, rule);
	if (limit.by === "at-least" || limit.by === "at-most") return values.flatMap(([path, one]) => lengthAt(measuring(attributes, path, limit.unit)(one).value) ?? []).sort((a, b) => aboutDays(a) - aboutDays(b)).at(limit.by === "at-least" ? -1 : 0) ?? null;
	return meant(limit, values.flatMap(([, { value }]) => textOf$1(value) ?? []));
}
function lengthAt(value) {
	if (typeof value === "number") return lengthOf$1(value);
	return typeof value === "string" ? lengthOrDateIn(value) : null;
}
const textOf$1 = (value) => {
	if (typeof value === "object") return value === null || value.size === 0 ? null : value.fingerprint;
	return value === "" ? null : String(value);
};
function meant({ means = [] }, texts) {
	const all = (texts.length === 0 ? [null] : texts).flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
	return all.length === 0 ? null : [...new Set(all)];
}
const EACH_FITS = {
	prefix: (wide, narrow) => narrow.startsWith(wide),
	suffix: (wide, narrow) => narrow.endsWith(wide),
	words: (wide, narrow) => wide === narrow
};
const isChoice$1 = (by) => by in EACH_FITS;
const [NONE$1, ENDLESS] = [lengthOf$1(0), lengthOf$1(Number.POSITIVE_INFINITY)];
function isWithin({ by }, wide, narrow) {
	if (by === "at-least") return !isShorter(narrow ?? NONE$1, wide ?? NONE$1);
	if (by === "at-most") return !isShorter(wide ?? ENDLESS, narrow ?? ENDLESS);
	if (wide === null) return true;
	if (narrow === null) return false;
	const [wides, narrows] = [wide, narrow];
	if (isChoice$1(by)) return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
	if (by === "every-prefix") return wides.every((one) => narrows.some((other) => other.startsWith(one)));
	return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}
// src/domain/rule-sets.ts
const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf$1)];
function rulesIn(list, matching, attributes) {
	if (list === null) return [{
		lists: [],
		at: []
	}];
	const lists = listsIn(list);
	const found = new Map();
	for (const path of placesIn(matching)) {
		if (listsIn(path)[lists.length - 1] !== list) continue;
		for (const { at = [] } of attributes.get(path) ?? []) {
			const own = at.slice(0, lists.length);
			found.set(own.map(({ index }) => index).join(), own);
		}
	}
	return [...found.values()].map((at) => ({
		lists,
		at
	}));
}
const isUnknownIn = (path, attributes, rule) => within$1(valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
	const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
	if (!hold(Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path))), attributes, rule)) return null;
	const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
	const isOpen = limits.some((limit) => placesOf$1(limit).some((path) => isUnknownIn(path, attributes, rule)));
	return {
		in: rule,
		attributes,
		bounds,
		certain: open.length === 0 && !isOpen
	};
}
const matchingIn = (list, matching, attributes) => rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);
const MOST_PARTS = 256;
function parts(rule, limits) {
	let all = [[]];
	for (const [i, bound] of rule.bounds.entries()) {
		const choices = Array.isArray(bound) && isChoice$1(limits[i].by) ? bound.map((one) => [one]) : [bound];
		if (all.length * choices.length > MOST_PARTS) return [rule];
		all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
	}
	return all.map((bounds) => ({
		...rule,
		bounds
	}));
}
const overstepped = (limits, wide, narrow) => limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));
function firstUncovered(rules, by, limits) {
	const covering = by.filter(({ certain }) => certain);
	const open = rules.filter((rule) => parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)));
	const rule = open.find(({ certain }) => certain) ?? open[0];
	return rule === void 0 ? null : {
		rule,
		certain: rule.certain && covering.length === by.length
	};
}
const isNamedLike = (a, b) => {
	const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
	const name = [...one?.keys() ?? []].find((key) => other?.has(key));
	return name === void 0 ? null : one?.get(name) === other?.get(name);
};
function counterpart(rule, others, own, limits) {
	const isSame = (a, b) => overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
	const [first, ...rest] = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
	if (first === void 0) return null;
	const distance = (other) => overstepped(limits, other, rule).length;
	return rest.reduce((best, other) => distance(other) < distance(best) ? other : best, first);
}
const seenAt = (limit, path, one, attributes) => shown$2(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
const setIn = (limit, rule) => valuesOf$2(limit, rule.attributes, rule.in).filter(([, { value, unknown }]) => value !== null || unknown);
const changed = (limits, before, after) => limits.map((limit) => {
	const [old] = setIn(limit, before);
	const [now] = setIn(limit, after);
	const path = now?.[0] ?? old?.[0] ?? placesOf$1(limit)[0];
	const was = seenAt(limit, path, old?.[1], before.attributes);
	return {
		kind: "attribute",
		...ownerOf(path),
		was,
		becomes: seenAt(limit, path, now?.[1], after.attributes)
	};
});
const standing$1 = ({ when = {}, limits }, rule) => [...Object.entries(when).map(([path, test]) => {
	const [one] = within$1(valuesAt(rule.attributes, path), path, rule.in);
	return {
		kind: "attribute",
		...ownerOf(path),
		was: one === void 0 ? null : seen$2(one, test)
	};
}), ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most" ? setIn(limit, rule).map(([path, one]) => ({
	kind: "attribute",
	...ownerOf(path),
	was: seenAt(limit, path, one, rule.attributes)
})) : [])];
function foundBy(set, { before, after }) {
	const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes));
	const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
	const uncovered = firstUncovered(own, others, set.limits);
	if (uncovered === null) return fewerExceptions(set, {
		before,
		after
	}, sides[1]);
	const other = counterpart(uncovered.rule, others, own, set.limits);
	if (other === null) return found$2(set, set.says, uncovered.certain, standing$1(set, uncovered.rule));
	const limits = overstepped(set.limits, other, uncovered.rule);
	const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
	return found$2(set, (limits.length === 1 ? limits[0]?.says : void 0) ?? set.wider, uncovered.certain, changed(limits, old, now));
}
function fewerExceptions(set, { before, after }, matching) {
	const { except, list } = set;
	if (except === void 0 || matching.length === 0) return null;
	const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
	const uncovered = firstUncovered(old, now, except.limits);
	if (uncovered === null) return null;
	const other = counterpart(uncovered.rule, now, old, except.limits);
	const evidence = other === null ? standing$1(except, uncovered.rule) : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
	return found$2(set, except.says, uncovered.certain, evidence);
}
function found$2(set, says, certain, evidence) {
	const [first, ...besides] = evidence;
	const path = set.list ?? placesIn(set)[0];
	const told = first ?? {
		kind: "attribute",
		...ownerOf(path),
		was: { hidden: "set" }
	};
	const { rule, weight } = set;
	return {
		watch: {
			path,
			change: "changed",
			rule,
			says,
			...weight && { weight }
		},
		certain,
		evidence: told,
		besides
	};
}
const findInRuleSets = (change, row) => (row.ruleSets ?? []).flatMap((set) => {
	const one = foundBy(set, change);
	return one === null ? [] : [{
		...one,
		transition: transitionIn(set, change)
	}];
});
const transitionIn = (set, { before, after }) => pathsOfSet(set).map((path) => transitionOf({
	path,
	change: "changed"
}, valuesAt(before, path), valuesAt(after, path))).join("\n");
const pathsOfSet = (set) => [set, ...set.except ? [set.except] : []].flatMap((matching) => [...placesIn(matching), ...matching.limits.flatMap(({ unit }) => unit ?? [])]);
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);
// src/domain/sorts.ts
const isByType = (sorts) => "type" in sorts;
const pathsOfSorts = (sorts) => isByType(sorts) ? [sorts.type] : [sorts.version, sorts.kind];
const asRow = (row, sort) => rowsBySort(row)(sort);
const rowsBySort = remembered((row) => remembered((sort) => rowOfSort(row, sort)));
const rowOfSort = (row, sort) => {
	const { sorts: _, ...rest } = row;
	const { group: _group, kinds: _kinds, ...said } = sort;
	return {
		...rest,
		...said
	};
};
const asRowOf = (row, sort, type) => {
	const { sorts: _, ...rest } = row;
	const { types: _types, as: _as, ...said } = sort;
	return {
		...rest,
		...said,
		what: `${said.what} (${type})`
	};
};
const asSettings = ({ sorts: _, ...row }, type) => ({
	...row,
	what: `settings (${type})`,
	holds: [],
	settings: {}
});
function variantsOf(row) {
	const { sorts } = row;
	if (sorts === void 0) return [row];
	if (!isByType(sorts)) return sorts.of.map((sort) => asRow(row, sort));
	return sorts.of.flatMap((sort) => sort.types.map((type) => asRowOf(row, sort, type)));
}
const textAt$1 = (values, path) => {
	const [found] = valuesAt(values, path);
	return typeof found?.value === "string" ? found.value : null;
};
const groupOf = (version) => {
	const end = version.lastIndexOf("/");
	return end < 0 ? "core" : version.slice(0, end);
};
const isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
function sortIn({ of, harmless }, group, kind) {
	const ofGroup = of.filter((sort) => isIn(group, sort.group));
	return ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === void 0) ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}
function knownOfKind(row, group, kind) {
	const { sorts } = row;
	if (sorts === void 0 || isByType(sorts)) return null;
	const sort = sortIn(sorts, group, kind);
	return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}
function byKind(row, sorts, values) {
	const [version, kind] = [textAt$1(values, sorts.version), textAt$1(values, sorts.kind)];
	return version === null || kind === null ? null : knownOfKind(row, groupOf(version), kind);
}
const DEEPEST$1 = 20;
function isBelow(among, type) {
	let one = type;
	for (let depth = 0; depth < DEEPEST$1; depth++) {
		if (among.has(one)) return true;
		const end = Math.max(one.lastIndexOf("/"), one.lastIndexOf("::"));
		if (end < 0) return false;
		one = one.slice(0, end);
	}
	return false;
}
const typesIn$1 = remembered((row) => {
	const { sorts } = row;
	if (sorts === void 0 || !isByType(sorts)) return () => null;
	const sorted = new Map(sorts.of.flatMap((sort) => sort.types.map((type) => [type.toLowerCase(), {
		sort,
		type
	}])));
	const settings = new Map(sorts.settings?.map((type) => [type.toLowerCase(), type]));
	const harmless = new Set(sorts.harmless.map((type) => type.toLowerCase()));
	return remembered((type) => {
		const found = sorted.get(type);
		if (found !== void 0) return asRowOf(row, found.sort, found.type);
		const setting = settings.get(type);
		if (setting !== void 0) return asSettings(row, setting);
		return isBelow(harmless, type) ? "harmless" : null;
	});
});
const nameOfType = (text) => text.replace(/@.*$/s, "").toLowerCase();
const knownOfType = (row, type) => typesIn$1(row)(nameOfType(type));
function sorted(row, values) {
	if (row.sorts === void 0) return row;
	if (!isByType(row.sorts)) return byKind(row, row.sorts, values);
	const type = textAt$1(values, row.sorts.type);
	return type === null ? null : knownOfType(row, type);
}
function heldAs(row, values) {
	const own = row && sorted(row, values);
	return own === void 0 || own === "harmless" ? null : own;
}
// src/domain/address.ts
const KEY$1 = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY$1})*)`, "sy");
function stepsIn(text) {
	const steps = [];
	STEP.lastIndex = 0;
	for (let end = 0; end < text.length; end = STEP.lastIndex) {
		const [, name, key = ""] = STEP.exec(text) ?? [];
		if (name === void 0) return null;
		steps.push({
			name,
			key
		});
	}
	return steps.length === 0 ? null : steps;
}
function addressIn$1(text) {
	const steps = stepsIn(text) ?? [];
	const module = [];
	let at = 0;
	for (; steps[at]?.name === "module"; at += 2) {
		const step = steps[at + 1];
		if (step === void 0) return null;
		module.push(step);
	}
	const names = steps.slice(at);
	const last = names.at(-1);
	if (last === void 0 || names.length !== (names[0]?.name === "data" ? 3 : 2)) return null;
	return {
		module,
		block: names.map(({ name }) => name).join("."),
		key: last.key
	};
}
const inModules = (modules, name) => [...modules.map((module) => `module.${module}`), name].join(".");
const blockIn = (module, block) => inModules(module.map(({ name }) => name), block);
const instanceBlockOf = ({ module, block }) => inModules(module.map(({ name, key }) => name + key), block);
function isOfAction(address) {
	const names = (stepsIn(address) ?? []).map(({ name }) => name);
	let at = 0;
	while (names[at] === "module") at += 2;
	return names[at] === "action" && names.length === at + 3;
}
// src/domain/cron.ts
const NAMES$1 = new Map([...[
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
].map((name, i) => [name, i]), ...[
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
].map((name, i) => [name, i + 1])]);
const numberOf = (text) => NAMES$1.get(text.toLowerCase()) ?? Number(text);
const MINUTES = {
	first: 0,
	last: 59,
	size: 60
};
const HOURS = {
	first: 0,
	last: 23,
	size: 24
};
const MONTH_DAYS = {
	first: 1,
	last: 31,
	size: 31
};
const MONTHS = {
	first: 1,
	last: 12,
	size: 12
};
const WEEK_DAYS = {
	first: 0,
	last: 7,
	size: 7
};
const isAny = (field) => field === "*" || field === "?";
function valuesOf$1(part, { first, last, size }) {
	const [, from = "", to, step = "1"] = /^([*?]|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
	const start = isAny(from) ? first : numberOf(from);
	const atMost = isAny(from) ? first + size - 1 : part.includes("/") ? last : start;
	const end = to === void 0 ? atMost : numberOf(to);
	const isNamed = [start, end].every((one) => one >= first && one <= last);
	if (from === "" || Number(step) === 0 || !isNamed) return null;
	const length = end < start ? end + size - start : end - start;
	const count = Math.floor(length / Number(step)) + 1;
	return Array.from({ length: count }, (_, i) => first + (start + i * Number(step) - first) % size);
}
function namedIn$2(field, of, monthly) {
	const parts = field.split(",");
	const plain = parts.filter((part) => monthly?.test(part) !== true);
	const values = plain.map((part) => valuesOf$1(part, of));
	if (values.includes(null)) return null;
	return {
		values: new Set(values.flatMap((some) => some ?? [])),
		inEachMonth: parts.length - plain.length
	};
}
const MONTHLY_DAY = /^(?:L(?:-\d+)?|LW|\d+W)$/;
const MONTHLY_WEEKDAY = /^\w+#\d$|^\w+L$/;
const LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function daysIn(ofMonth, month, ofWeek, together) {
	const days = namedIn$2(ofMonth, MONTH_DAYS, MONTHLY_DAY);
	const months = namedIn$2(month, MONTHS);
	const week = namedIn$2(ofWeek.replace(/^L$/, "SAT"), WEEK_DAYS, MONTHLY_WEEKDAY);
	if (days === null || months === null || week === null) return null;
	const isIntersected = together === "both" || isAny(ofMonth) || isAny(ofWeek);
	return [...months.values].reduce((sum, one) => {
		const length = LENGTHS[one - 1];
		const byDay = [...days.values].filter((day) => day <= length).length + days.inEachMonth;
		const byWeek = length * week.values.size / 7 + week.inEachMonth;
		const both = byDay * byWeek / length;
		return sum + (isIntersected ? both : byDay + byWeek - both);
	}, 0);
}
const everyYear = (fields, year) => isAny(fields[year]) ? fields.toSpliced(year, 1) : null;
function fieldsOf(schedule) {
	const [, inCron] = /^cron\((.*)\)$/s.exec(schedule) ?? [];
	const fields = (inCron ?? schedule).trim().split(/\s+/);
	if (fields.length === 5) return fields;
	if (fields.length === 7) return everyYear(fields, 6)?.slice(1) ?? null;
	if (fields.length !== 6) return null;
	return inCron !== void 0 || fields[2] === "?" || fields[4] === "?" ? everyYear(fields, 5) : fields.slice(1);
}
function runsOfFields([minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""], together) {
	const [minutes, hours] = [namedIn$2(minute, MINUTES), namedIn$2(hour, HOURS)];
	const days = daysIn(ofMonth, month, ofWeek, together);
	return minutes === null || hours === null || days === null ? null : minutes.values.size * hours.values.size * days;
}
function runsOfCron(schedule) {
	const fields = fieldsOf(schedule);
	return fields === null ? null : runsOfFields(fields, "either");
}
// src/domain/frequency.ts
const YEAR = 365;
const LONGEST$2 = 200;
const WORDS$3 = new Map([
	["hourly", YEAR * 24],
	["one_hour", YEAR * 24],
	["daily", YEAR],
	["daily_alt_even", YEAR / 2],
	["daily_alt_odd", YEAR / 2],
	["midnight", YEAR],
	["one_day", YEAR],
	["weekly", YEAR / 7],
	["one_week", YEAR / 7],
	["monthly", 12],
	["one_month", 12],
	["quarterly", 4],
	["yearly", 1],
	["annually", 1],
	["one_year", 1],
	["every_10_minutes", YEAR * 24 * 6],
	["10minutes", YEAR * 24 * 6]
]);
const ZONE = /^(?:CRON_)?TZ=\S+\s+/;
const UNITS = new Map([
	["min", YEAR * 24 * 60],
	["hour", YEAR * 24],
	["day", YEAR],
	["week", YEAR / 7]
]);
function ofRate(text) {
	const [, number = "", unit = ""] = /^rate\((\d+(?:\.\d+)?) (min|hour|day|week)[a-z]*\)$/.exec(text) ?? [];
	const each = UNITS.get(unit);
	return each === void 0 || Number(number) === 0 ? null : each / Number(number);
}
function ofRepetition(text) {
	const [, interval = ""] = /^(?:R\d*\/.*\/|I\|\d+\|)(P[^/|]*)$/.exec(text) ?? [];
	const every = lengthIn(interval);
	const days = every === null ? 0 : every.days + every.months * YEAR / 12;
	return days === 0 ? null : YEAR / days;
}
const WEEKDAY = /^(?:[0-7]|su(?:n(?:day)?)?|mo(?:n(?:day)?)?|tu(?:e(?:sday)?)?|we(?:d(?:nesday)?)?|th(?:u(?:rsday)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?)$/i;
function ofWeekdays(text) {
	const days = text.split(",").map((day) => day.trim().toLowerCase());
	return days.every((day) => WEEKDAY.test(day)) ? YEAR / 7 * new Set(days).size : null;
}
function ofEvery(text) {
	const [, what = ""] = /^@?every[\s-]+(.*)$/is.exec(text) ?? [];
	const [, count, unit = ""] = /^(\d+)[\s-]+(min|hour|day|week)[a-z]*(?:\s+synchronized)?$/i.exec(what) ?? [];
	if (count !== void 0) return Number(count) > 0 ? (UNITS.get(unit.toLowerCase()) ?? 0) / Number(count) : null;
	const every = durationDays(what);
	if (every !== null) return every > 0 ? YEAR / every : null;
	const [, days] = /^([a-z]+(?:,[a-z]+)*)(?:\s+\d\d?:\d\d)?$/i.exec(what) ?? [];
	if (days === void 0) return null;
	return days.toLowerCase() === "day" ? YEAR : ofWeekdays(days);
}
function ofCalendar(text) {
	const [, ofWeek = "*", month = "*", ofMonth = "*", hour, minute] = (/^(?:([a-z][a-z.,]*)\s+)?(?:(?:[*\d]+-)?([*\d,./]+)-([*\d,./]+)\s+)?([*\d,./]+):([*\d,./]+)(?::\d+)?$/i.exec(text) ?? []).map((part) => part?.replaceAll("..", "-"));
	return hour === void 0 || minute === void 0 ? null : runsOfFields([
		minute,
		hour,
		ofMonth,
		month,
		ofWeek
	], "both");
}
function runsPerYear(schedule) {
	const text = schedule.trim().replace(ZONE, "");
	if (text.length > LONGEST$2) return null;
	const word = WORDS$3.get(text.toLowerCase().replace(/^@/, ""));
	if (word !== void 0) return word;
	return runsOfCron(text) ?? ofRate(text) ?? ofRepetition(text) ?? ofWeekdays(text) ?? ofEvery(text) ?? ofCalendar(text);
}
const countIn = (value) => typeof value === "object" && value !== null && "elements" in value && Array.isArray(value.elements) ? value.elements.length : null;
function isRarer(before, after) {
	if (before === after || before === null || before === "") return false;
	const [days, left] = [countIn(before), countIn(after)];
	if (days === 0) return false;
	if (days !== null && left !== null) return left < days;
	const [old, now] = [before, after].map((one) => typeof one === "string" ? runsPerYear(one) : null);
	return old == null || now == null ? null : now < old * .99;
}
// src/domain/directions.ts
const sizeOf$1 = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
const losesElement = (before, after) => {
	const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
	const left = elementsOf(after);
	return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null ? a.fingerprint !== b.fingerprint : a !== b;
const falls = (before, after, forever) => {
	const [a, b] = [amount(before, forever), amount(after, forever)];
	return a !== null && b !== null && isShorter(b, a);
};
const mayBeOn = (value) => booleanIn(value) ?? (typeof value === "string" && !isNone(value));
const goesOff = (before, after) => booleanIn(before) === true ? booleanIn(after) !== true : mayBeOn(before) && booleanIn(after) === false;
const goesOn = (before, after) => booleanIn(after) === true ? booleanIn(before) !== true : mayBeOn(after) && (booleanIn(before) === false || isNone(before));
const isOne = (value, of) => of !== void 0 && passes({
	...NOTHING$1,
	value
}, of);
function moved$3(before, after, direction, forever) {
	if (typeof direction === "object") {
		const { from, to } = direction;
		const leaves = from === void 0 ? !isOne(before, to) : isOne(before, from);
		const arrives = to === void 0 ? !isOne(after, from) : isOne(after, to);
		return differ(before, after) && leaves && arrives;
	}
	return {
		off: () => goesOff(before, after),
		on: () => goesOn(before, after),
		lowered: () => falls(before, after, forever),
		raised: () => falls(after, before, forever),
		removed: () => sizeOf$1(after) < sizeOf$1(before) || losesElement(before, after),
		set: () => isNone(before) && !isNone(after),
		changed: () => !isNone(before) && differ(before, after),
		rarer: () => isRarer(before, after) === true
	}[direction]();
}
function isIncomparable(before, after, { change, forever = [] }) {
	if (!differ(before, after)) return false;
	if (change === "rarer") return isRarer(before, after) === null;
	if (change !== "lowered" && change !== "raised") return false;
	const isText = (value) => typeof value === "string" && amount(value, forever) === null;
	return !isNone(before) && !isNone(after) && (isText(before) || isText(after));
}
function canGo(before, change, forever) {
	const length = amount(before, forever);
	if (length === null) return true;
	if (length.days === Number.POSITIVE_INFINITY) return change === "lowered";
	return change === "lowered" ? length.days > 0 || length.months > 0 : !isNone(before);
}
function mayMove(before, direction, forever = []) {
	if (typeof direction === "object") return direction.from === void 0 ? !isOne(before, direction.to) : isOne(before, direction.from);
	if (direction === "on") return booleanIn(before) !== true;
	if (direction === "set") return isNone(before);
	if (direction === "lowered" || direction === "raised") return canGo(before, direction, forever);
	return direction === "off" ? mayBeOn(before) : !isNone(before);
}
function isHarmless({ value, unknown }, direction) {
	if (unknown) return false;
	if (typeof direction === "object") return direction.to === void 0 ? isOne(value, direction.from) : !isOne(value, direction.to);
	if (direction === "set") return isNone(value);
	return (direction === "off" || direction === "on") && booleanIn(value) === (direction === "off");
}
const mayHaveMoved = (after, direction) => after.length === 0 || !after.every((one) => isHarmless(one, direction));
// src/domain/pattern.ts
function fitting$1(pattern) {
	const [start = "", ...rest] = pattern.split("*");
	const end = rest.pop();
	if (end === void 0) return (text) => text === start;
	return (text) => {
		let at = start.length;
		if (text.length < at + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
		for (const part of rest) {
			const found = text.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return at <= text.length - end.length;
	};
}
// src/domain/names-gone.ts
const areNames = ({ path, change }, values) => change === "removed" && path.includes("[*]") && values.every(({ value }) => typeof value !== "object" || value === null);
function patternsIn(names) {
	const found = names.flatMap(({ value }) => typeof value === "string" && value.includes("*") ? [value] : []);
	return found.length > 500 ? [] : found.map(fitting$1);
}
function namesGone(watch, before, after, all) {
	const left = after.map(({ value }) => value);
	const patterns = watch.patterns !== void 0 && hold(watch.patterns, all) ? patternsIn(after) : [];
	const gone = before.filter(({ value }) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && !isNone(value) && !patterns.some((isFit) => isFit(String(value)));
	});
	if (gone.length === 0) return null;
	const evidence = {
		kind: "removed",
		path: watch.path,
		count: gone.length
	};
	return {
		watch,
		certain: !after.some(({ unknown }) => unknown),
		evidence
	};
}
// src/domain/regions.ts
const regionIn = (type, values) => regionPaths(type).flatMap((path) => textsAt(values, path))[0] ?? null;
function areInTwoRegions(type, one, other) {
	const [first, second] = [regionIn(type, one), regionIn(type, other)];
	return first !== null && second !== null && first !== second;
}
// src/domain/renamed.ts
function contentsIn$1(attributes, list, name) {
	const byPlace = grouped([...attributes].filter(([path]) => path.startsWith(`${list}.`) && path !== `${list}.${name}`).flatMap(([path, values]) => values.map((one, order) => ({
		place: placeAt(one, 0, order),
		text: `${path}=${textOf(one)}`
	}))), ({ place }) => place);
	return new Map(Array.from(byPlace, ([place, own]) => [place, own.map(({ text }) => text).sort().join("\n")]));
}
const textOf = ({ value, unknown }) => unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);
const namesIn$4 = (attributes, list, name) => new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));
const valuesOf = (names) => new Set(Array.from(names.values(), ({ value }) => value));
function oldNames(before, after, list, name) {
	const [was, is] = [namesIn$4(before, list, name), namesIn$4(after, list, name)];
	const [old, now] = [contentsIn$1(before, list, name), contentsIn$1(after, list, name)];
	const [oldValues, newValues] = [valuesOf(was), valuesOf(is)];
	const byContent = grouped([...was].filter(([, one]) => !newValues.has(one.value)), ([place]) => old.get(place));
	const gone = new Map(Array.from(byContent, ([content, alike]) => [content, alike.map(([, one]) => one)]));
	const found = new Map();
	for (const [place, one] of is) {
		if (typeof one.value !== "string" || one.unknown || oldValues.has(one.value) || !now.has(place)) continue;
		const same = gone.get(now.get(place))?.pop();
		if (same !== void 0) found.set(place, same);
	}
	return found;
}
function withOldNames(before, after, { renamable = [] }) {
	let seen = after;
	for (const path of renamable) {
		const [list, name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
		const old = oldNames(before, after, list, name);
		if (old.size === 0) continue;
		seen = new Map([...seen].map(([at, values]) => [at, at.startsWith(`${list}.`) ? values.map(renamed(at === path, old)) : values]));
	}
	return seen;
}
const renamed = (isName, old) => (one, order) => {
	const was = old.get(placeAt(one, 0, order));
	if (was === void 0) return one;
	const [first, ...rest] = one.at ?? [];
	const keys = was.at?.[0]?.keys;
	const at = first === void 0 || keys === void 0 ? one.at : [{
		...first,
		keys
	}, ...rest];
	return {
		...one,
		...isName ? { value: was.value } : {},
		...at === void 0 ? {} : { at }
	};
};
// src/domain/watched.ts
const words = ({ change }) => {
	if (change === "off" || change === "on") return [true, false];
	return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told$1 = (watch, before, after) => ({
	kind: "attribute",
	...ownerOf(before.instead !== void 0 && before.instead === after.instead ? before.instead : watch.path),
	was: shown$2(before, words(watch)),
	becomes: shown$2(after, words(watch))
});
function bySize({ watch: { change, forever = [] }, inOld, inNew }, before, after) {
	if (change !== "lowered" && change !== "raised") return null;
	const sizesBy = (measured) => (one) => {
		const length = amount(measured(one).value, forever);
		return length === null ? NaN : aboutDays(length);
	};
	const [oldSize, newSize] = [sizesBy(inOld), sizesBy(inNew)];
	const isUnsized = (size, { unknown }) => unknown || Number.isNaN(size);
	if (before.some((one) => isUnsized(oldSize(one), one)) || after.some((one) => isUnsized(newSize(one), one))) return null;
	const length = Math.max(before.length, after.length);
	const sorted = (values, sizeIn) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
	const now = sorted(after, newSize);
	return sorted(before, oldSize).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function pairsOf(compared) {
	const { watch, before, after, inOld, inNew, conditionsInOld, conditionsInNew } = compared;
	const isSame = (a, b) => {
		const [old, now] = [inOld(a), inNew(b)];
		return !b.unknown && !differ(old.value, now.value) && old.unit === now.unit && conditionsInOld(a) === conditionsInNew(b);
	};
	if (!watch.path.includes("[*]")) return [[before[0], after[0]]];
	return paired(watch.path, before, after, (old, now) => {
		const left = unlike(old, now, isSame);
		return bySize(compared, ...left) ?? byPlace(...left);
	});
}
function conditionsIn(attributes, { path, when }) {
	const lists = listsIn(path);
	const ofElement = Object.keys(when ?? {}).filter((other) => lists.length > 0 && listsIn(other)[0] === lists[0]);
	return remembered(({ at = [] }) => ofElement.map((other) => within$1(attributes.get(other) ?? [], other, {
		lists,
		at
	}).map(canonical$1)).join("\n"));
}
const isHarmlessAnew = ({ path, rule, change, otherwise }) => rule === "backup-loss" && otherwise === void 0 && path.includes("[*]") && (change === "lowered" || change === "raised");
const ifUnknown = (watch) => watch.ifUnknown === void 0 || watch.ifUnknown === "unsaid" ? watch : {
	...watch,
	weight: watch.ifUnknown
};
const isElement = (one) => one?.at !== void 0;
const orDefault = (value, { unset }) => unset !== void 0 && isNone(value) ? unset : value;
const elementOr = (one, other) => isElement(one) ? one : other ?? one;
function firstMoved(compared, isMeant) {
	const { watch, inOld, inNew, isElseInOld, isElseInNew } = compared;
	const { change, forever = [] } = watch;
	for (const [found, becomes] of pairsOf(compared)) {
		if (found === void 0 && isHarmlessAnew(watch)) continue;
		if (change === "changed" && watch.otherwise !== void 0 && !(isElement(found) && isElement(becomes))) continue;
		const [before, after] = [elementOr(found, compared.oldOtherwise), elementOr(becomes, compared.newOtherwise)];
		const [old, now] = [inOld(before), inNew(after)];
		if (!isMeant(before)) continue;
		const evidence = told$1(watch, old, now);
		if (after?.unknown === true) {
			if (watch.ifUnknown !== "unsaid" && mayMove(old.value, change, forever) && !(compared.isNew && isNone(old.value))) return {
				watch: ifUnknown(watch),
				certain: false,
				evidence
			};
			continue;
		}
		const does = moved$3(orDefault(old.value, watch), orDefault(now.value, watch), change, forever);
		const isElse = isNone(now.value) && isElseInNew(after) || isNone(old.value) && isElseInOld(before);
		const isVague = does && isElse || isThere$1(after, watch) && isIncomparable(old.value, now.value, watch);
		if (does || isVague) return {
			watch,
			certain: true,
			isVague,
			evidence
		};
	}
	return null;
}
const isThere$1 = (after, { path }) => after !== void 0 && (after.at !== void 0 || !path.includes("[*]"));
function hiddenBefore(watch, before, after, change) {
	if (!mayHaveMoved(after, watch.change)) return null;
	const [now] = after;
	const was = measuredIn(change.before, watch)(before);
	const alone = {
		kind: "attribute",
		...ownerOf(watch.path),
		was: shown$2(was, words(watch))
	};
	return {
		watch,
		certain: true,
		isVague: true,
		evidence: now?.unknown === true ? alone : told$1(watch, was, measuredIn(change.after, watch)(now))
	};
}
function seenBy(watch, change) {
	const { path, when, whenAfter, instead } = watch;
	const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
	if (before.length === 0 && after.length === 0 && instead === void 0) return null;
	if (whenAfter !== void 0 && !mayHold(whenAfter, change.after)) return null;
	if (watch.merged && after.every(({ value, unknown }) => isNone(value) && !unknown)) return null;
	const lists = listsIn(path);
	const isMeant = (one) => when === void 0 || hold(when, change.before, lists.length === 0 ? void 0 : {
		lists,
		at: one?.at ?? (one ? [] : null)
	});
	const hidden = before.find((one) => one.unknown && isMeant(one));
	if (hidden !== void 0) return hiddenBefore(watch, hidden, after, change);
	if (areNames(watch, [...before, ...after])) return namesGone(watch, before.filter(isMeant), after, change.after);
	const elseIn = (attributes) => (one) => instead !== void 0 && isSaidIn(attributes, path, instead, one);
	return firstMoved({
		watch,
		before,
		after,
		inOld: measuredIn(change.before, watch),
		inNew: measuredIn(change.after, watch),
		isElseInOld: elseIn(change.before),
		isElseInNew: elseIn(change.after),
		conditionsInOld: conditionsIn(change.before, watch),
		conditionsInNew: conditionsIn(change.after, watch),
		oldOtherwise: firstAt(change.before, watch.otherwise),
		newOtherwise: firstAt(change.after, watch.otherwise),
		isNew: change.action.effect === "replace"
	}, isMeant);
}
const firstAt = (attributes, path) => path === void 0 ? void 0 : valuesAt(attributes, path)[0];
function measuredIn(attributes, { path, unit, instead, inMonths }) {
	if (instead?.each !== void 0) return timing(attributes, path, instead);
	if (instead?.units !== void 0) return inEither(attributes, path, {
		...instead,
		units: instead.units
	});
	const measured = measuring(attributes, path, unit);
	return inMonths ? (of) => monthly(measured(of)) : measured;
}
function findWatched(change, row) {
	if (change.action.effect !== "update" && !isRuleChange(change, row)) return [];
	const found = new Map();
	const seen = {
		...change,
		after: withOldNames(change.before, change.after, row)
	};
	for (const watch of row.watch ?? []) {
		if (found.has(watch.path)) continue;
		const one = seenBy(watch, seen);
		if (one !== null) found.set(watch.path, {
			...one,
			transition: transitionIn$1(watch, change)
		});
	}
	return [...found.values(), ...findInRuleSets(change, row)];
}
const isRuleChange = (change, row) => {
	const { action, before, after } = change;
	const { rulesOf, isOneSet } = row;
	return action.effect === "replace" && rulesOf !== void 0 && !(isOneSet === true && action.order === "create-first") && !areInTwoRegions(row.type, before, after) && rulesOf.every((path) => {
		const [old] = valuesAt(before, path);
		const [now] = valuesAt(after, path);
		return now?.unknown === true ? isMadeAnew(path, change, row) : !differ(old?.value ?? null, now?.value ?? null);
	});
};
function isMadeAnew(path, { origins = [] }, { rulesUnder = [], refs = [] }) {
	const types = refs.filter((reference) => reference.path === path).flatMap(({ to }) => to);
	const isOfType = (address) => types.some((type) => addressIn$1(address)?.block.startsWith(`${type}.`) === true);
	return rulesUnder.includes(path) && origins.length > 0 && origins.every(({ address, effect }) => effect === "replace" && isOfType(address));
}
// src/domain/kept-paths.ts
const COMMON_IDS = [
	"id",
	"arn",
	"name",
	"self_link"
];
function keptPathsOf(catalogue, policy) {
	const entries = entriesIn(policy);
	const tags = tagsIn(entries);
	const asked = {
		tags,
		drilledTags: policy.protect.length > 0 ? tags : [],
		isExposedAsked: isAsked$1(policy, "exposed"),
		isMoveKept: entries.some(({ address }) => address !== null)
	};
	const known = new Map();
	return (type) => {
		const remembered = known.get(type);
		if (remembered !== void 0) return remembered;
		const knowledge = catalogue(type);
		const row = rowOf(knowledge);
		const isHarmless = knowledge.known === "harmless";
		const mayBeProtected = mayBeNamed(policy.protect, type);
		const paths = {
			...row === void 0 ? withoutRow$1(asked, isHarmless) : ofRow(row, asked),
			mayBeProtected
		};
		known.set(type, paths);
		return paths;
	};
}
const entriesIn = (policy) => [
	...policy.protect,
	...policy.allow,
	...policy.allowedToo ?? []
];
const withoutRow$1 = (asked, isHarmless) => ({
	isHarmless,
	isMachine: false,
	hasRow: false,
	destroyed: asked.tags,
	drilled: asked.drilledTags,
	settings: [],
	updated: asked.tags.length > 0 ? asked.tags : null,
	created: null,
	unchanged: null,
	replacement: asked.tags,
	identifying: [],
	imported: own$1(["id"]),
	provider: [],
	naming: [],
	namedIn: {
		names: [],
		paths: []
	},
	namedBy: null,
	ids: [],
	weighs: false,
	isMoveKept: asked.isMoveKept,
	isRelevantUpdate: (update) => isRetagged(update, asked.tags)
});
function ofRow(row, asked) {
	const { tags, drilledTags, isExposedAsked, isMoveKept } = asked;
	const { decided, watched, expiring, refs, ids, namedIn, decides, over } = pathsIn(row);
	const linking = [
		...refs,
		...ids,
		...namedIn,
		...regionPaths(row.type)
	];
	const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
	const linked = isLinked(row) ? [
		...linking,
		...decides,
		...row.keepsCopies === true ? decided : []
	] : null;
	const all = [
		...decided,
		...watched,
		...linking,
		...decides
	];
	const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? linking : [];
	const ofRules = row.rulesOf === void 0 ? [] : [
		...watched,
		...expiring,
		...over
	];
	const acting = [...row.expires ?? [], ...row.createdOff ?? []].flatMap(({ when }) => Object.keys(when));
	const acted = acting.length === 0 ? [] : [
		...acting,
		...refs,
		...namedIn,
		...regionPaths(row.type)
	];
	return {
		isHarmless: false,
		isMachine: row.isMachine === true,
		hasRow: true,
		destroyed: [...own$1([
			...all,
			...ofRules,
			...acting,
			...(row.alsoAs ?? []).flatMap(({ by }) => by)
		]), ...tags],
		drilled: [...own$1([
			...decided,
			...linking,
			...decides
		]), ...drilledTags],
		settings: own$1([
			...leftIn$2(row.leaves ?? []),
			...alternatives(row.forgets).flatMap((when) => Object.keys(when)),
			...decides
		]),
		updated: watched.length + expiring.length + tags.length > 0 || linked !== null ? [...own$1([
			...watched,
			...expiring,
			...decided,
			...copied,
			...linked ?? []
		]), ...tags] : null,
		created: created.length > 0 || isExposedAsked && isWorthKeeping(row) ? [...own$1([
			...created,
			...decided,
			...refs,
			...namedIn,
			...over
		]), ...tags] : null,
		unchanged: linked === null ? null : own$1(linked).filter(({ path, steps }) => !isPair$1(steps.at(-1)) || refs.includes(path)),
		replacement: [...own$1([
			...decided,
			...ofRules,
			...acted,
			...identifyingIn(row)
		]), ...tags],
		identifying: own$1(identifyingIn(row)),
		imported: own$1(["id", ...row.knownBy ?? []]),
		provider: ofProvider(all),
		naming: namingIn(row),
		namedIn: {
			names: row.namedIn ?? [],
			paths: own$1(namedIn)
		},
		namedBy: namedBy$1(row),
		ids: own$1(ids).filter(({ steps }) => !isPair$1(steps.at(-1))),
		weighs: row.weight !== "low" || row.heavier !== void 0 || row.sorts !== void 0,
		isMoveKept,
		isRelevantUpdate: (update) => isRetagged(update, tags) || decides.length > 0 || findWatched(update, row).length > 0 || mayExpire(update, row)
	};
}
const identifyingIn = (row) => ["name", ...row.ids ?? []].filter((path) => !path.includes("{"));
function pathsIn(row) {
	return {
		decided: decidedIn(row),
		watched: [
			...(row.watch ?? []).flatMap((watch) => [
				watch.path,
				...[watch.unit, watch.otherwise].filter((path) => path !== void 0),
				...watch.instead === void 0 ? [] : [watch.instead.path],
				...Object.keys({
					...watch.when,
					...watch.whenAfter,
					...watch.patterns
				}),
				...leftIn$2(watch.leaves ?? [])
			]),
			...row.rulesOf === void 0 ? pathsOfRuleSets(row) : [],
			...row.renamable ?? []
		],
		expiring: [...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)), ...row.rulesOf === void 0 ? [] : pathsOfRuleSets(row)],
		over: row.rulesOf === void 0 ? [] : [...row.rulesOf, ...regionPaths(row.type)],
		refs: (row.refs ?? []).flatMap(pathsOfReference),
		ids: [...COMMON_IDS, ...row.ids ?? []],
		namedIn: pathsOfNames(row.namedIn),
		decides: row.decides ?? []
	};
}
function decidedIn(row) {
	const conditions = [
		...alternatives(row.holds),
		...alternatives(row.settings),
		...alternatives(row.forgets),
		row.heavier?.when,
		...[...row.losing ?? [], ...row.outlasts ?? []].map(({ when }) => when),
		row.lighter?.when,
		row.takesCopies?.when
	];
	const sorts = row.sorts === void 0 ? [] : [...pathsOfSorts(row.sorts), ...variantsOf(row).flatMap(decidedIn)];
	return [
		...conditions.flatMap((when) => Object.keys(when ?? {})),
		...leftIn$2(row.leaves ?? []),
		...sorts
	];
}
const leftIn$2 = (leaves) => leaves.filter(({ of }) => of === void 0).flatMap((leaf) => [
	...Object.keys(leaf.when ?? {}),
	..."empty" in leaf ? Object.keys(leaf.empty ?? {}) : [],
	...typeof leaf.days === "object" ? [leaf.days.path] : [],
	...leaf.untilTaken === void 0 ? [] : [leaf.untilTaken.name, ...leaf.untilTaken.in],
	...leaf.unlessNamed === void 0 ? [] : [leaf.unlessNamed.name]
]);
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own$1([path]).filter(({ steps }) => !isPair$1(steps.at(-1))).map((parsed) => ({
	...parsed,
	to
})));
function namedBy$1(row) {
	const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
	if (conditional.length === 0) return null;
	return own$1(conditional.flatMap((leaf) => "named" in leaf ? leaf.named ?? [] : []));
}
const own$1 = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER$2)).map(parsePath);
const ofProvider = (paths) => [...new Set(paths)].filter((path) => path.startsWith(PROVIDER$2)).map((path) => ({
	...parsePath(path.slice(9)),
	path
}));
// src/domain/same-id.ts
const OF_AZURE = /^\/(?:subscriptions\/|providers\/microsoft\.)/i;
const OF_COMPUTE_ENGINE = /^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/\w+\//;
const LOCALITY = /^[a-z]{2}-[a-z]{3}(?:-\d)?\/(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const comparable = (id) => OF_AZURE.test(id) || UUID.test(id) ? id.toLowerCase() : id.replace(OF_COMPUTE_ENGINE, "https://www.googleapis.com/compute/v1/").replace(LOCALITY, "");
const folded$1 = (id) => comparable(id).toLowerCase();
const idsAt = (attributes, path) => textsAt(attributes, path).map(comparable);
// src/domain/state/ids.ts
function idsOf$1({ row, values }) {
	const ids = new Set();
	for (const paths of [COMMON_IDS, row.ids ?? []]) for (const path of paths) for (const id of idsAt(values, path)) ids.add(id);
	return ids;
}
const asItIs = (id) => id;
const ONE = [asItIs];
const ONE_SCOPE = () => ONE;
const scopedIdsOf = (object, scopesOf) => {
	const ids = idsOf$1(object);
	const scopes = scopesOf(object);
	if (scopes === ONE) return ids;
	return new Set(scopes.flatMap((scope) => Array.from(ids, scope)));
};
const referencesOf = ({ row, values }, refs = row.refs ?? []) => refs.filter(({ when }) => when === void 0 || hold(when, values));
const referencesTo = (types) => remembered(({ refs = [] }) => refs.filter(({ to }) => to.some((type) => types.has(type))));
const without = (prefix, value, path) => path.endsWith("}") ? withoutPrefix(value, prefix) : value.startsWith(prefix) ? value.slice(prefix.length) : null;
function firstIf(pair, wanted) {
	const [first, second] = JSON.parse(pair);
	return second === wanted ? [comparable(first)] : [];
}
const isPattern = ({ patterns }, id) => patterns === true && id.includes("*");
const withFewPatterns = (ids, reference) => ids.filter((id) => isPattern(reference, id)).length > 500 ? ids.filter((id) => !isPattern(reference, id)) : ids;
const namedBy = ({ values }, reference) => {
	const { path, prefix, every, only, below } = reference;
	if (only !== void 0) return textsAt(values, path).flatMap((pair) => firstIf(pair, String(only)));
	if (below === true) return textsAt(values, path).filter(isPath).map(scopeMark);
	const ofAccount = idOfAccount(path);
	if (ofAccount !== null) return textsAt(values, ofAccount).flatMap((id) => accountIn(id) ?? []).map(comparable);
	const found = textsAt(values, path).map((value) => prefix === void 0 ? value : without(prefix, value, path));
	return every === true && found.includes(null) ? [] : found.filter((value) => value !== null).map(comparable);
};
function pairsBeside(object, { role, to, having }) {
	if (having === void 0) return [];
	const { path, prefix } = having;
	const pairs = namedBy(object, {
		role,
		to,
		path,
		...prefix !== void 0 && { prefix },
		every: true
	});
	return pairs.length === 0 && textsAt(object.values, having.path).length > 0 ? null : pairs;
}
const MOST_TOGETHER$1 = 25e3;
const eachWithEach = (ids, pairs) => ids.length * pairs.length > MOST_TOGETHER$1 ? [] : ids.flatMap((id) => pairs.map((pair) => [id, pair]));
const idSetsOf = (object, reference) => {
	const named = withFewPatterns([...new Set(namedBy(object, reference))], reference);
	const beside = pairsBeside(object, reference);
	if (beside === null) return [];
	if (reference.having?.any === true) return eachWithEach(named, beside);
	if (reference.every !== true) return named.map((id) => [id, ...beside]);
	return named.length === 0 ? [] : [[...named, ...beside].sort()];
};
const scopeMark = (path) => `/${path.toLowerCase()}`;
const MOST_STEPS = 100;
function pathsAbove(id) {
	const steps = id.split("/", 101);
	return steps.length > MOST_STEPS ? [] : steps.slice(2).map((_, i) => steps.slice(0, i + 3).join("/"));
}
const scopedPlacesOf = (object, scopesOf) => {
	const places = textsAt(object.values, "id").filter(isPath).flatMap(pathsAbove).map(scopeMark);
	return scopesOf(object).flatMap((scope) => places.map(scope));
};
const isPath = (id) => id.startsWith("/");
const namingsBy = (object, scopesOf, refs) => referencesOf(object, refs).flatMap((reference) => {
	const scoped = (scope) => (id) => isPattern(reference, id) ? `${scope("")}${id}` : scope(id);
	return idSetsOf(object, reference).flatMap((ids) => scopesOf(object).map((scope) => ({
		reference,
		ids: ids.map(scoped(scope))
	})));
});
// src/domain/state/account.ts
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;
const isGlobal = (id) => /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);
const ACCOUNT = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;
function accountOf(object) {
	for (const id of idsOf$1(object)) {
		const [, partition, region, account] = ACCOUNT.exec(id) ?? [];
		if (account !== void 0) return `${partition} ${region} ${account}`;
	}
	return null;
}
function regionOf(object) {
	if (regionPaths(object.type).length === 0) return null;
	return accountOf(object)?.split(" ")[1] ?? regionIn(object.type, object.values);
}
const isNamedEverywhere = ({ type }) => type === "aws_s3_bucket";
const inAnyRegion = (realm) => realm.replace(/^(\S+) \S+ (\d{12})$/, "$1 $2");
function subscriptionOf(object) {
	for (const id of idsOf$1(object)) {
		const found = subscriptionIn(id);
		if (found !== null) return found;
	}
	return null;
}
const PROJECT = /^https:\/\/[\w.-]+\.googleapis\.com\/(?:[\w.-]+\/)*?projects\/([^/]+)\//;
function realmOf(object) {
	const account = accountOf(object);
	if (account !== null) return account;
	for (const id of idsOf$1(object)) {
		const project = PROJECT.exec(id)?.[1];
		if (project !== void 0) return `project ${project}`;
	}
	return null;
}
// src/domain/state/lists.ts
var Lists = class {
	#lists = new Map();
	add(key, value) {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}
	has(key) {
		return this.#lists.has(key);
	}
	get(key) {
		return this.#lists.get(key) ?? [];
	}
};
// src/domain/state/by-name.ts
var ByName = class {
	#kinds = new Map();
	add(ids, namespace, one) {
		const told = [...namespace].filter(([, names]) => names.length > 0);
		const paths = told.map(([path]) => path);
		const key = paths.join("\n");
		const kind = this.#kinds.get(key) ?? {
			paths,
			all: new Lists(),
			named: new Lists()
		};
		this.#kinds.set(key, kind);
		for (const id of ids) {
			kind.all.add(id, one);
			for (const [path, names] of told) for (const name of [...names, ...names.map(sortOf)]) kind.named.add(keyOf$2(id, path, name), one);
		}
	}
	has(id) {
		for (const { all } of this.#kinds.values()) if (all.has(id)) return true;
		return false;
	}
	get(id, namespace) {
		const found = Array.from(this.#kinds.values(), (kind) => foundIn(kind, id, namespace)).filter(isSome);
		return found.length < 2 ? found[0] ?? [] : found.flat();
	}
};
const isSome = ({ length }) => length > 0;
function foundIn({ paths, all, named }, id, namespace) {
	let fewest = all.get(id);
	for (const path of fewest.length === 0 ? [] : paths) {
		const names = namespace?.get(path) ?? [];
		const [one = [], ...others] = names.flatMap((name) => [name, otherSort(name)]).map((name) => named.get(keyOf$2(id, path, name))).filter(isSome);
		const there = others.length === 0 ? one : [...new Set([...one, ...others.flat()])];
		if (names.length > 0 && there.length < fewest.length) fewest = there;
	}
	return fewest;
}
const sortOf = (name) => isNumber(name) ? "NUMBER" : "WORD";
const otherSort = (name) => isNumber(name) ? "WORD" : "NUMBER";
const keyOf$2 = (id, path, name) => JSON.stringify([
	id,
	path,
	name
]);
// src/domain/state/contents.ts
const isConditional = (leaf) => leaf.remains === "refused" && leaf.refusal !== "protected";
const behind = (row, { path }, object) => (row?.refs ?? []).filter((ref) => ref.path === path && ref.to.includes(object.type));
const isContent$1 = ({ rulesOf = [] }, { role, path, empties }) => role === "inside" && empties !== false && !rulesOf.includes(path);
function isAbout(naming, leaf, object, catalogue) {
	if (leaf.named?.includes(naming.path)) return true;
	const row = rowOf(catalogue(naming.type));
	return behind(row, naming, object).some((ref) => leaf.refusal === "in-use" || row !== void 0 && isContent$1(row, ref));
}
const leavesContent = (naming, object, catalogue) => object.row.keepsCopies === true && behind(rowOf(catalogue(naming.type)), naming, object).some(({ keeps }) => keeps !== void 0);
const spaceOf = ({ id, namespace = NO_NAMESPACE }) => isGlobal(id) ? NO_NAMESPACE : namespace;
function named$2(namings) {
	const all = new ByName();
	for (const one of namings) all.add([folded$1(one.id)], spaceOf(one), one);
	return all;
}
function thereIn(namings, catalogue) {
	const byId = named$2(namings);
	return (leaf, object) => {
		const space = namespaceOf(object.row.namedIn, object.values);
		return [...new Set(Array.from(idsOf$1(object), folded$1))].flatMap((id) => byId.get(id, space)).filter((naming) => !areNamedApart(space, spaceOf(naming)) && isAbout(naming, leaf, object, catalogue));
	};
}
function contentsIn(thereOf, catalogue) {
	return (leaf, object) => {
		if (leaf.empty !== void 0 && hold(leaf.empty, object.values)) return true;
		if (thereOf === null) return false;
		const there = thereOf(leaf, object);
		if (there.length === 0) return leaf.refusal === "in-use" && leaf.named !== void 0;
		if (leaf.refusal === "in-use") return there.every(({ goes }) => goes);
		return there.every((naming) => naming.goes && !leavesContent(naming, object, catalogue));
	};
}
// src/domain/drill/named-by.ts
const namedIn$1 = (rows) => {
	const leaves = rows.flatMap((row) => row.leaves ?? []).filter(isConditional);
	return [...new Set(leaves.flatMap(({ named }) => named ?? []))];
};
// src/catalogue/load.ts
const LIST = "providers.json";
const NAMED$3 = "named-paths.json";
const reading = (path, read) => {
	try {
		return read();
	} catch (cause) {
		throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const END = "]}";
const namedInAll = (tables) => namedIn$1([...tables.values()].flatMap((table) => table().rows));
const TYPE$2 = /^\{"type":"([^"\\]+)"/;
function tableIn(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n");
	const head = JSON.parse(`${lines.shift()}${END}`);
	const [end, rest] = lines.splice(-2);
	if (end !== END || rest !== "") throw new Error("it has no end");
	const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE$2.exec(line)?.[1], line]));
	if (written.has(void 0)) throw new Error("a row has no type");
	const row = remembered((type) => {
		const line = written.get(type);
		if (line === void 0) return void 0;
		return reading(path, () => JSON.parse(line.replace(/,$/, "")));
	});
	return {
		get rows() {
			return [...written.keys()].flatMap((type) => row(type) ?? []);
		},
		row,
		harmless: head.harmless
	};
}
const textsIn = (path) => reading(path, () => JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
function bundledTables(folder) {
	const prefixes = textsIn((0, node_path.join)(folder, LIST));
	const readTable = (path) => () => reading(path, () => tableIn(path));
	return new Map(prefixes.map((prefix) => [prefix, readTable((0, node_path.join)(folder, `${prefix}.json`))]));
}
const bundledNames = (folder) => textsIn((0, node_path.join)(folder, NAMED$3));
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const folderOfTables = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? null : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href)), "..", "catalogue");
let found$1;
function tables() {
	found$1 ??= folderOfTables === null ? writtenTables() : bundledTables(folderOfTables);
	return found$1;
}
const namedPaths = () => folderOfTables === null ? namedInAll(tables()) : bundledNames(folderOfTables);
// src/catalogue/table.ts
function tableOf(rows, harmless) {
	const byType = new Map(rows.map((row) => [row.type, row]));
	return {
		rows,
		row: (type) => byType.get(type),
		harmless
	};
}
// src/catalogue/index.ts
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const EMPTY = tableOf([], []);
const indexes = new Map();
function indexOf(prefix) {
	let index = indexes.get(prefix);
	if (index === void 0) {
		const table = tables().get(prefix)?.() ?? EMPTY;
		index = {
			table,
			harmless: new Set(table.harmless)
		};
		indexes.set(prefix, index);
	}
	return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null ? { known: "harmless" } : {
	known: "policy",
	row: {
		type,
		class: named,
		weight,
		what,
		loses: "The policy says that it holds something; what a destroy leaves is not known.",
		source: "the policy file"
	}
};
function catalogueWith(types) {
	const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
	return (type) => {
		const said = own.get(type);
		if (said !== void 0) return said;
		const { table, harmless } = indexOf(prefixOf(type));
		const row = table.row(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
const rowsBeside = (type) => indexOf(prefixOf(type)).table.rows;
// src/catalogue/drilling.ts
function drillingBy(policy, today) {
	const catalogue = catalogueWith(policy.catalogue);
	return {
		catalogue,
		keptPaths: keptPathsOf(catalogue, policy),
		policy,
		today,
		beside: rowsBeside,
		namedBy: namedPaths().map(parsePath)
	};
}
// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
// src/domain/finding.ts
const RANKS = new Map(RULE_NAMES.map((rule, at) => [rule, at]));
const rank$1 = ({ level, rule }) => LEVELS.indexOf(level) * RULE_NAMES.length + (RANKS.get(rule) ?? RULE_NAMES.length);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byImportance = (a, b) => rank$1(a) - rank$1(b) || byText(a.subject?.address ?? "", b.subject?.address ?? "") || byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") || byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
// src/domain/contradiction.ts
const CONTRADICTIONS = {
	"no-before": "its actions are those of an object that is there, yet it has no values before",
	"has-before": "its actions are those of an object that is new, yet it has values before",
	"no-after": "its actions leave an object there, yet it has no values after",
	"has-after": "its actions leave no object there, yet it has values after",
	"managed-read": "its actions say that it is only read, yet it is a managed resource",
	"unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read"
};
// src/domain/evidence.ts
const LOST_BECAUSE = [
	"destroyed",
	"cut-back",
	"container",
	"key"
];
[...LOST_BECAUSE];
const distinctEvidence = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
[...Object.keys(CONTRADICTIONS)];
// src/domain/leaf.ts
function daysOf(days, values) {
	if (days === void 0 || typeof days === "number") return days ?? null;
	const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
	const number = typeof found === "string" ? numberIn(found) : found;
	if (number === null && typeof found === "string") return durationDays(found);
	if (typeof number !== "number" || days.unit === "duration") return null;
	return Math.round(number / PER_DAY[days.unit] * 10) / 10;
}
const nothingBut = (evidence) => ({
	kind: "nothing",
	days: null,
	refusal: null,
	evidence,
	fromBackup: false,
	isApart: false
});
const holdsIn = (leaf, values) => leaf.when === void 0 || hold(leaf.when, values);
const isMet = (leaf, each) => leaf.remains === "nothing" ? each.some((one) => holdOrUnclear(leaf.when ?? {}, one.values)) : each.every((one) => holdsIn(leaf, one.values));
const toldOf = (when, { values, of }) => evidenceOf(when, values, of);
const explaining = (when = {}) => Object.fromEntries(Object.entries(when).filter(([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set)));
const leftoverOf = (leaf, by) => ({
	kind: leaf.remains,
	days: daysOf(leaf.days, by.values),
	refusal: leaf.refusal ?? null,
	evidence: [{
		kind: "leaves",
		says: leaf.says
	}, ...toldOf(leaf.when ?? {}, by)],
	fromBackup: leaf.fromBackup === true,
	isApart: leaf.of === "made"
});
function isNameTaken({ untilTaken }, { values, anew }) {
	if (untilTaken === void 0 || anew === null) return false;
	const isKept = (path) => JSON.stringify(valuesAt(values, path)) === JSON.stringify(valuesAt(anew, path));
	const isOpen = (path) => valuesAt(anew, path).some(({ unknown }) => unknown);
	return isKept(untilTaken.name) && untilTaken.in.every((path) => isOpen(path) || isKept(path));
}
const NOT_MET = {
	met: void 0,
	missed: []
};
function weigh(leaf, candidates) {
	const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
	if (met !== void 0 || leaf.remains === "nothing") return {
		met,
		missed: []
	};
	const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
	return {
		met,
		missed: distinctEvidence(unmet.flatMap((one) => toldOf(explaining(leaf.when), one)))
	};
}
// src/domain/provider-config.ts
function isElsewhere(one, other) {
	if (one === void 0 || other === void 0 || one.provider !== other.provider) return false;
	if (one.is !== null && other.is !== null) return one.is !== other.is;
	const [without, known] = one.is === null ? [one, other.is] : [other, one.is];
	return known !== null && one.module !== other.module && !without.inModule.has(known);
}
// src/domain/state/patterns.ts
const globalIds = (object) => [...idsOf$1(object)].filter(isGlobal);
function meaning(scopesOf) {
	const split = remembered((pattern) => remembered((mark) => fitting$1(pattern.slice(mark.length))));
	return (object) => {
		const ids = globalIds(object);
		const marks = scopesOf(object).map((scope) => scope(""));
		return (pattern) => {
			const mark = marks.find((one) => pattern.startsWith(one));
			return mark !== void 0 && ids.some(split(pattern)(mark));
		};
	};
}
const NOTHING = {
	number: -1,
	isExcepted: () => false
};
function exceptions() {
	const byText = new Map();
	const exceptedAt = (ids) => {
		const text = JSON.stringify(ids);
		const known = byText.get(text) ?? {
			number: byText.size,
			isExcepted: among(ids)
		};
		byText.set(text, known);
		return known;
	};
	const of = remembered(({ values }) => remembered((path) => {
		const all = new Set(textsAt(values, path).map(comparable));
		return all.size === 0 ? NOTHING : exceptedAt([...all].sort());
	}));
	return (from, { except }) => except === void 0 ? NOTHING : of(from)(except);
}
function among(all) {
	const ids = new Set(all);
	const patterns = all.filter((one) => one.includes("*"));
	if (patterns.length > 500) return () => true;
	const fits = patterns.map(fitting$1);
	return (object) => [...idsOf$1(object)].some((id) => ids.has(id) || fits.some((isFit) => isFit(id)));
}
// src/domain/state/links.ts
function membersIn(objects, scopesOf) {
	const byGroup = new Lists();
	const having = objects.filter(({ row }) => row.refs?.some(({ members }) => members === true));
	for (const object of having) for (const { reference, ids } of namingsBy(object, scopesOf)) if (reference.members === true) for (const id of ids) byGroup.add(id, object);
	return (types, ids) => [...new Set(ids.flatMap((id) => byGroup.get(id)))].filter(({ type }) => types.includes(type));
}
function finderOf(objects, scopesOf) {
	const byId = new ByName();
	const refs = [...new Set(objects.map(({ row }) => row))].flatMap((row) => row.refs ?? []);
	const named = new Set(refs.flatMap(({ to }) => to));
	const placed = new Set(refs.flatMap(({ to, below }) => below === true ? to : []));
	for (const object of objects) {
		const namespace = namespaceOf(object.row.namedIn, object.values);
		if (named.has(object.type)) byId.add(scopedIdsOf(object, scopesOf), namespace, object);
		if (placed.has(object.type)) byId.add(scopedPlacesOf(object, scopesOf), namespace, object);
	}
	const ids = remembered((object) => scopedIdsOf(object, scopesOf));
	const isMeantBy = remembered(meaning(scopesOf));
	const ofTypes = remembered((types) => objects.filter(({ type }) => types.includes(type)));
	const fewest = (wanted, namespace) => wanted.map((id) => byId.get(id, namespace)).sort((a, b) => a.length - b.length)[0] ?? [];
	return {
		mayFind: (reference, wanted) => wanted.every((id) => isPattern(reference, id) || byId.has(id)),
		areFew: (reference, wanted) => !wanted.some((id) => isPattern(reference, id)) && fewest(wanted).length < FEW$1,
		find: (reference, wanted, namespace) => {
			const exact = wanted.filter((id) => !isPattern(reference, id));
			const patterns = wanted.filter((id) => isPattern(reference, id));
			const hasAll = (object) => exact.length < 2 || exact.every((id) => ids(object).has(id));
			const isMeant = (object) => patterns.length === 0 || patterns.every(isMeantBy(object));
			return (exact.length === 0 ? ofTypes(reference.to) : fewest(exact, namespace)).filter((object) => reference.to.includes(object.type) && hasAll(object) && isMeant(object));
		}
	};
}
const ANYWHERE = {
	realm: null,
	region: null,
	config: void 0,
	namespace: NO_NAMESPACE
};
const placeKey = ({ realm, region, config, namespace }) => JSON.stringify([
	realm,
	region,
	[...namespace],
	...config === void 0 ? [] : [
		config.provider,
		config.is,
		config.module
	]
]);
const FEW$1 = 4;
const isChoice = (reference, ids) => reference.path.endsWith("}") && reference.only === void 0 || ids.some((id) => isPattern(reference, id));
const isKnownApart = (object) => [...idsOf$1(object)].some(isGlobal);
const kindKey = ({ role, to, keeps, below, refusal, empty, follows, members, patterns, target }) => JSON.stringify([
	role,
	to,
	...[
		keeps,
		below,
		refusal,
		empty,
		follows,
		members,
		patterns,
		target
	].map((one) => one ?? null)
]);
const kindOfLink = ({ role, keeps, below, refusal, empty, follows, members }, part) => ({
	role,
	...keeps && { keeps },
	...below && { below },
	...refusal && { refusal },
	...empty && { empty },
	...follows !== void 0 && { follows },
	...members && { members },
	...part && { part }
});
const isNamed = (one, reference, ids) => isNamedEverywhere(one) && !isChoice(reference, ids);
const spaceOfObject = ({ row, values }) => namespaceOf(row.namedIn, values);
const isPart = ({ whole = {} }, { values }) => whole === false || !hold(whole, values);
function linkerOf(objects, scopesOf) {
	const { mayFind, find, areFew } = finderOf(objects, scopesOf);
	const findMembers = membersIn(objects, scopesOf);
	const realmOfObject = remembered(realmOf);
	const spaceOf = remembered(spaceOfObject);
	const realmFor = ({ members }, object) => {
		const realm = realmOfObject(object);
		return realm !== null && members === true ? inAnyRegion(realm) : realm;
	};
	const configFor = remembered((object) => isKnownApart(object) ? void 0 : object.providerConfig);
	const configOf = (object) => object.providerConfig === void 0 ? void 0 : configFor(object);
	const configIn = (reference, ids, object) => isChoice(reference, ids) ? object.providerConfig : configOf(object);
	const placeOf = (reference, ids, from) => {
		const isChosen = isChoice(reference, ids);
		if (ids.every(isGlobal) && !isChosen) return ANYWHERE;
		const region = reference.members === true ? null : regionOf(from);
		const config = configIn(reference, ids, from);
		return {
			realm: realmFor(reference, from),
			region,
			config,
			namespace: spaceOf(from)
		};
	};
	const meant = (reference, ids, place) => {
		const { realm, region, config, namespace } = place;
		const named = reference.members === true ? findMembers(reference.to, ids) : find(reference, ids, namespace);
		const found = namespace.size === 0 ? named : named.filter((one) => !areNamedApart(namespace, spaceOf(one)));
		const isThere = (one) => (realm === null || (realmFor(reference, one) ?? realm) === realm) && (region === null || (regionOf(one) ?? region) === region || isNamed(one, reference, ids));
		const there = realm === null && region === null ? found : found.filter(isThere);
		return config === void 0 ? there : there.filter((one) => !isElsewhere(config, configIn(reference, ids, one)));
	};
	const kindOf = remembered(kindKey);
	const links = new Map();
	const exceptedFor = exceptions();
	return ({ reference, ids }, from) => {
		if (reference.members !== true && !mayFind(reference, ids)) return null;
		const place = placeOf(reference, ids, from);
		const part = isPart(reference, from);
		const excepted = exceptedFor(from, reference);
		const key = `${kindOf(reference)} ${part} ${JSON.stringify(ids)} ${placeKey(place)} ${excepted.number}`;
		let link = links.get(key);
		if (link === void 0) {
			const { target = {} } = reference;
			const isTaken = (one) => hold(target, one.values) && !excepted.isExcepted(one);
			const to = Object.freeze(meant(reference, ids, place).filter(isTaken));
			link = to.length === 0 ? null : {
				number: links.size,
				...kindOfLink(reference, part),
				from: [],
				to
			};
			if (link !== null || !areFew(reference, ids)) links.set(key, link);
		}
		return link;
	};
}
function throughGroups(objects, out, into) {
	const found = [];
	for (const group of objects) {
		const named = out.get(group).filter(({ role }) => role === "groups");
		if (named.length === 0) continue;
		const to = Object.freeze([...new Set(named.flatMap((link) => link.to))]);
		for (const link of into.get(group)) if (link.role === "copies") found.push({
			...link,
			number: -1 - found.length,
			to
		});
	}
	return found;
}
function linksOf(objects, scopesOf = ONE_SCOPE) {
	const linkTo = linkerOf(objects, scopesOf);
	const refsOf = referencesTo(new Set(objects.map(({ type }) => type)));
	const linksFrom = (object) => new Set(namingsBy(object, scopesOf, refsOf(object.row)).flatMap((naming) => linkTo(naming, object) ?? []));
	const [out, into] = [new Lists(), new Lists()];
	for (const object of objects) for (const link of linksFrom(object)) {
		out.add(object, link);
		if (link.from.length === 0) for (const target of link.to) into.add(target, link);
		link.from.push(object);
	}
	for (const link of throughGroups(objects, out, into)) {
		for (const object of link.from) out.add(object, link);
		for (const object of link.to) into.add(object, link);
	}
	return {
		outOf: (object, role) => out.get(object).filter((link) => link.role === role),
		into: (object, role) => into.get(object).filter((link) => link.role === role)
	};
}
const copiedBy = (object, links) => links.outOf(object, "copies").filter(({ follows = {} }) => follows !== false && hold(follows, object.values));
const wholeOf = (links) => links.filter(({ part }) => part !== true);
const keyOf$1 = (links) => Array.from(links, ({ number }) => number).join();
function reachable(start, next) {
	const found = new Set(start);
	for (const one of found) for (const other of next(one)) found.add(other);
	return found;
}
function endsOf(end) {
	const known = new Map();
	return (links) => {
		const [first, ...others] = links;
		if (first === void 0) return NONE;
		if (others.length === 0) return end(first);
		const key = keyOf$1(links);
		const list = known.get(key) ?? Object.freeze([...new Set(links.flatMap(end))]);
		known.set(key, list);
		return list;
	};
}
const NONE = Object.freeze([]);
// src/domain/state/lost.ts
const isGone = (lost) => lost !== null && lost.because !== "cut-back";
function copiesTaken({ row, values }, copying) {
	const { takesCopies } = row;
	if (takesCopies === void 0 || !hold(takesCopies.when ?? {}, values)) return [];
	return copying.flatMap(({ from }) => from).filter(({ type }) => takesCopies.types.includes(type));
}
const takenBy = (object, links) => [...links.outOf(object, "takes").flatMap(({ to }) => to), ...copiesTaken(object, links.into(object, "copies"))].filter((one) => one !== object);
function allGone(objects, links, isHeld) {
	const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
	const followed = new Set();
	for (const object of gone) {
		for (const one of takenBy(object, links)) if (one.fate !== "goes") gone.add(one);
		const inside = object.fate === "goes" && isHeld(object) ? [] : links.into(object, "inside");
		for (const link of [...inside, ...links.into(object, "key")]) {
			if (followed.has(link)) continue;
			followed.add(link);
			for (const one of link.from) if (one.fate === "stays") gone.add(one);
		}
	}
	return gone;
}
function lossesOf(objects, links, isHeld) {
	const gone = allGone(objects, links, isHeld);
	const goneAt = remembered(({ to }) => {
		const first = to.findIndex((object) => gone.has(object));
		return first < 0 ? [] : [to[first], to.slice(first + 1).find((object) => gone.has(object))];
	});
	const goneTarget = (object, role) => {
		return links.outOf(object, role).flatMap(goneAt).find((target) => target !== void 0 && target !== object) ?? null;
	};
	const lost = (object) => {
		if (object.fate === "goes") return {
			because: "destroyed",
			what: null
		};
		if (object.fate === "cut-back") return {
			because: "cut-back",
			what: null
		};
		if (!gone.has(object)) return null;
		const [container, key] = [goneTarget(object, "inside"), goneTarget(object, "key")];
		return container === null && key !== null ? {
			because: "key",
			what: key
		} : {
			because: "container",
			what: container
		};
	};
	return {
		lost,
		goneTarget
	};
}
// src/domain/leftover.ts
const isKeptElsewhere = (object, graph) => graph.targets(object, "inside").some(({ row }) => row.keepsCopies === true);
const decidingIn = (leaf, containers, graph, looking) => containers.filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path))).filter((container) => leaf.of === "made" || !isGone(graph.lost(container)) || returning$1(container, graph, looking) !== null || isRefused(container, graph, looking)).map(({ type, values, after }) => [values, ...after === null ? [] : [after]].map((each) => ({
	values: each,
	of: type
})));
const answersIn = rememberedWith((_) => ({
	left: new Map(),
	weighed: new Map()
}));
function weighed$2(leaf, own, object, graph, looking) {
	if (leaf.of === void 0) return weigh(leaf, [[{
		values: own,
		of: null
	}]]);
	if (object === void 0 || leaf.of === "made" && isKeptElsewhere(object, graph)) return NOT_MET;
	const containers = graph.targets(object, leaf.of);
	const { weighed: all } = answersIn(graph);
	const known = all.get(containers) ?? new Map();
	all.set(containers, known);
	const before = known.get(leaf);
	if (before !== void 0) return before;
	const found = weigh(leaf, decidingIn(leaf, containers, graph, looking));
	if (!looking.isCut) known.set(leaf, found);
	return found;
}
function holderOf$1({ unlessNamed }, object, graph) {
	if (unlessNamed === void 0) return null;
	return textsAt(object.values, unlessNamed.name).map((name) => graph.holderOf(name, unlessNamed.of, object)).find((one) => one !== null) ?? null;
}
const refusedFor = ({ address }) => ({
	...nothingBut([{
		kind: "name-held",
		by: address
	}]),
	kind: "refused",
	refusal: "protected"
});
function said(leaves, values, object, graph, looking) {
	const missed = [];
	for (const leaf of leaves) {
		const { met, missed: unmet } = weighed$2(leaf, values, object, graph, looking);
		const isFreed = object !== void 0 && isConditional(leaf) && graph.isFreed(leaf, object);
		if (met !== void 0 && isFreed) continue;
		const holder = met === void 0 || object === void 0 ? null : holderOf$1(leaf, object, graph);
		if (holder !== null) return refusedFor(holder);
		if (met !== void 0 && object !== void 0 && isNameTaken(leaf, object)) return nothingBut([...leftoverOf(leaf, met).evidence, {
			kind: "worthless",
			because: "name"
		}]);
		if (met !== void 0) return leftoverOf(leaf, met);
		missed.push(...unmet);
	}
	return nothingBut(distinctEvidence(missed));
}
const goneAround = (object, graph) => graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));
const RETURNING$1 = ["grace", "kept"];
function leftOf$2(container, graph, looking) {
	if (looking.at.includes(container)) {
		looking.isCut = true;
		return null;
	}
	const { left: all } = answersIn(graph);
	const known = all.get(container);
	if (known !== void 0) return known;
	const own = {
		at: looking.at,
		isCut: false
	};
	const left = leftBy$1(container.fate === "goes" ? container.row.leaves ?? [] : [], container.values, container, graph, own);
	if (own.isCut) looking.isCut = true;
	else all.set(container, left);
	return left;
}
function returning$1(container, graph, looking) {
	const left = leftOf$2(container, graph, looking);
	if (left === null || !RETURNING$1.includes(left.kind)) return null;
	const ofContainer = (one) => one.kind === "attribute" && one.of === null ? {
		...one,
		of: container.type
	} : one;
	return {
		...left,
		evidence: left.evidence.map(ofContainer)
	};
}
const isRefused = (container, graph, looking) => container.fate === "goes" && leftOf$2(container, graph, looking)?.refusal === "protected";
const fewestDays = (all) => {
	const days = all.flatMap((one) => one.days ?? []);
	return days.length === 0 ? null : Math.min(...days);
};
const isContent = ({ row }, leaves) => row.class !== "backup" && row.class !== "guard" && leaves.every(({ remains, of }) => remains === "refused" || of === "inside");
function sharing$1(left, leaves, object, back) {
	const shared = back.filter((one) => one !== null);
	const [first] = shared;
	const areBack = first !== void 0 && shared.length === back.length;
	if (left.kind === "nothing") {
		if (!areBack || !isContent(object, leaves)) return left;
		if (object.fate === "goes" && !shared.every(({ fromBackup }) => fromBackup)) return nothingBut([...left.evidence, {
			kind: "worthless",
			because: "deleted-first"
		}]);
		return {
			...first,
			days: fewestDays(shared),
			evidence: [...first.evidence, { kind: "shared" }]
		};
	}
	if (!areBack) return nothingBut([...left.evidence, {
		kind: "worthless",
		because: "container"
	}]);
	const evidence = [left, ...shared].every(({ kind }) => kind === "kept") ? left.evidence : [...left.evidence, { kind: "shared" }];
	return {
		...left,
		days: fewestDays([left, ...shared]),
		evidence
	};
}
const losesKey = (container, graph) => Array.from(reachable([container], (one) => graph.targets(one, "inside"))).some((place) => [place, ...graph.pointingTo(place, "inside").filter(({ row }) => row.class === "key")].some((one) => graph.goneTarget(one, "key") !== null));
function outlasting({ outlasts = [] }, values) {
	const found = outlasts.find(({ when }) => hold(when, values));
	if (found === void 0) return null;
	const evidence = [{
		kind: "leaves",
		says: found.says
	}, ...evidenceOf(found.when, values)];
	return {
		...nothingBut(evidence),
		kind: found.remains ?? "kept"
	};
}
const isOuter = ({ row: { refs = [] } }, { type }) => refs.some(({ outer, to }) => outer === true && to.includes(type));
function leftBy$1(leaves, values, object, graph, looking = {
	at: [],
	isCut: false
}) {
	const asked = object === void 0 ? looking : {
		at: [...looking.at, object],
		isCut: false
	};
	const left = leftWith$1(leaves, values, object, graph, asked);
	if (asked.isCut) looking.isCut = true;
	return left;
}
const isAllGone = (left, graph) => left.length > 0 && left.every((one) => isGone(graph.lost(one)));
function leftWith$1(leaves, values, object, graph, asked) {
	const left = said(leaves, values, object, graph, asked);
	if (object === void 0 || left.kind === "refused" || left.isApart) return left;
	if (left.kind === "kept" && isAllGone(graph.targets(object, "leaves"), graph)) return nothingBut([...left.evidence, {
		kind: "worthless",
		because: "goes"
	}]);
	const gone = goneAround(object, graph).filter((container) => left.kind === "nothing" || !isRefused(container, graph, asked));
	if (left.kind === "nothing" && gone.length === 0) return left;
	if (graph.goneTarget(object, "key") !== null) return left.kind === "nothing" ? left : nothingBut([...left.evidence, {
		kind: "worthless",
		because: "key"
	}]);
	if (gone.length === 0) return left;
	const back = gone.map((container) => returning$1(container, graph, asked));
	const shared = sharing$1(left, leaves, object, back);
	const lasting = shared.kind === "nothing" ? outlasting(object.row, values) : null;
	if (lasting === null) return shared;
	if (gone.some((container) => losesKey(container, graph))) return nothingBut([...lasting.evidence, {
		kind: "worthless",
		because: "key"
	}]);
	const around = back.filter((_, i) => isOuter(object, gone[i]));
	return around.length === 0 ? lasting : sharing$1(lasting, leaves, object, around);
}
// src/domain/at-source.ts
function leftLocked({ leaves = [] }, values, object, graph) {
	const left = leftBy$1(leaves, values, object, graph);
	const lock = object === void 0 ? null : graph.lockOn(object);
	if (lock === null || left.refusal === "protected") return left;
	const { by, refusal } = lock;
	return {
		kind: "refused",
		days: null,
		refusal,
		evidence: [{
			kind: "locked",
			by
		}],
		fromBackup: false,
		isApart: false
	};
}
function leftOf$1(source, graph) {
	const { kind, days, refusal, evidence } = leftLocked(source.row, source.values, source, graph);
	const by = source.address;
	if (kind === "nothing" || kind === "refused" && (refusal ?? "protected") !== "protected") return null;
	if (kind === "refused") return {
		kind: "kept",
		days: null,
		evidence: [{
			kind: "source",
			by,
			fate: "refused"
		}]
	};
	return {
		kind,
		days,
		evidence: [...evidence.filter((one) => one.kind === "leaves"), {
			kind: "source",
			by,
			fate: "leaves"
		}]
	};
}
const isNothing$1 = ({ kind }) => kind === "nothing" || kind === "unknown";
const ofSettings = (evidence) => evidence.filter(({ kind }) => kind !== "leaves" && kind !== "worthless");
function leftAtSource(own, object, graph) {
	const goes = ({ fate }) => fate === "goes";
	const going = graph.sourcesOf(object).filter(goes);
	for (const source of [...going, ...graph.fellowsOf(object).filter(goes)]) {
		const left = leftOf$1(source, graph);
		if (left !== null) return {
			...left,
			evidence: [...left.evidence, ...ofSettings(own.evidence)]
		};
	}
	const gone = going.map(({ address }) => ({
		kind: "source",
		by: address,
		fate: "goes"
	}));
	return {
		...own,
		evidence: [...own.evidence, ...gone]
	};
}
function staying(object, survivors, graph) {
	const sources = graph.stayingSourcesOf(object);
	if (survivors.length > sources.length) return [];
	return survivors.map((one) => sources.find(({ address }) => address === one)).includes(void 0) ? [] : survivors.map((by) => ({
		kind: "source",
		by,
		fate: "stays"
	}));
}
function withSource(own, object, survivors, graph) {
	if (survivors.length > 0) return {
		...own,
		kind: "copies",
		evidence: [...own.evidence, ...staying(object, survivors, graph)]
	};
	return isNothing$1(own) && object.row.class !== "backup" ? leftAtSource(own, object, graph) : own;
}
// src/domain/at-backups.ts
function leavingBackups(object, graph) {
	if (graph.goneTarget(object, "key") !== null) return [];
	const { when = {}, types = [] } = object.row.takesCopies ?? {};
	const taken = hold(when, object.values) ? types : [];
	const parts = graph.partsOf(object);
	return graph.goingBackupsOf(object).filter((backup) => !parts.has(backup)).filter(({ type }) => !taken.includes(type)).map((backup) => ({
		by: backup.address,
		left: leftBy$1(backup.row.leaves ?? [], backup.values, backup, graph)
	})).filter(({ left: { kind } }) => kind !== "nothing" && kind !== "refused");
}
function leftByBackups(own, leaving) {
	const [found] = [...leaving].sort((one, other) => Number(other.left.kind === "kept") - Number(one.left.kind === "kept"));
	if (found === void 0) return null;
	const { kind, days, evidence } = found.left;
	return {
		kind,
		days,
		evidence: [
			...evidence.filter((one) => one.kind === "leaves"),
			{
				kind: "backup",
				by: found.by
			},
			...ofSettings(own.evidence)
		]
	};
}
function goingFor(goesWithIt, leaving) {
	const kept = new Set(leaving.filter(({ left }) => left.kind === "kept").map(({ by }) => by));
	return kept.size === 0 ? goesWithIt : goesWithIt.filter((address) => !kept.has(address));
}
// src/domain/remains.ts
const NO_COPIES = {
	survivors: [],
	goesWithIt: [],
	because: []
};
const isTooLate = (left, change, row, graph) => change.action.effect === "replace" && left.kind === "nothing" && leftBy$1(row.leaves ?? [], change.after, graph.of(change), graph).kind !== "nothing";
const MOST_MADE = 8;
function madeOnce$1(object, survivors, graph) {
	const made = survivors.length === 0 ? [] : graph.madeFrom(object);
	if (made.length === 0) return [];
	const staying = new Set(survivors);
	return made.map(({ address }) => address).filter((address) => staying.has(address)).slice(0, MOST_MADE).map((by) => ({
		kind: "made-once",
		by
	}));
}
function leftOf(own, object, copies, graph) {
	const leaving = leavingBackups(object, graph);
	const goesWithIt = goingFor(copies.goesWithIt, leaving);
	return {
		...(isNothing$1(own) && copies.survivors.length === 0 ? leftByBackups(own, leaving) : null) ?? withSource(own, object, copies.survivors, graph),
		goesWithIt
	};
}
function remaining(change, left, graph, factsKnown, late = []) {
	const object = graph.of(change);
	const copies = object === void 0 ? NO_COPIES : graph.copiesOf(object);
	const { survivors, because } = copies;
	const own = {
		kind: left.kind === "nothing" && !factsKnown ? "unknown" : left.kind,
		days: left.days,
		evidence: [...left.evidence, ...late]
	};
	const { kind, days, evidence, goesWithIt } = object === void 0 ? {
		...own,
		goesWithIt: copies.goesWithIt
	} : leftOf(own, object, copies, graph);
	return {
		remains: {
			kind,
			days,
			refusal: left.refusal,
			survivors,
			goesWithIt,
			survivorsCount: survivors.length,
			goesWithItCount: goesWithIt.length
		},
		evidence: [
			...object === void 0 ? [] : madeOnce$1(object, survivors, graph),
			...evidence,
			...because.map((reason) => ({
				kind: "copy",
				because: reason
			}))
		]
	};
}
function remainsOf(change, row, graph, factsKnown) {
	const left = leftLocked(row, change.before, graph.of(change), graph);
	return remaining(change, left, graph, factsKnown, isTooLate(left, change, row, graph) ? [{ kind: "too-late" }] : []);
}
// src/domain/drill/known.ts
const LACKING = "~lacking";
const PARTIAL = "~partial";
const TELLING = [LACKING, PARTIAL];
const attribute$1 = (value) => ({
	value,
	sensitive: false,
	unknown: false
});
function withKnown(values, lacking, isWhole) {
	if (isWhole && lacking.length === 0) return values;
	return new Map([...values, isWhole ? [LACKING, lacking.map(attribute$1)] : [PARTIAL, [attribute$1(true)]]]);
}
const isLacking = (values, path) => valuesAt(values, LACKING).some(({ value }) => value === path);
const isOfOlderProvider = (values) => values.get(LACKING) !== void 0;
const POLICY = "deletion_policy";
const POLICY_VERSION = "7.33";
const LATE = [
	{
		types: "aws_cloudwatch_log_group",
		path: "deletion_protection_enabled",
		value: true,
		version: "6.25"
	},
	{
		types: "google_",
		path: POLICY,
		value: "PREVENT",
		version: POLICY_VERSION
	},
	{
		types: "google_",
		path: POLICY,
		value: "ABANDON",
		version: POLICY_VERSION
	}
];
const OLDER_POLICY = new Map([
	["google_alloydb_cluster", false],
	["google_bigtable_gc_policy", true],
	["google_billing_subaccount", false],
	["google_chronicle_rule", false],
	["google_container_attached_cluster", false],
	["google_dataform_repository", false],
	["google_firebase_android_app", true],
	["google_firebase_apple_app", true],
	["google_firebase_data_connect_service", false],
	["google_firebase_web_app", true],
	["google_firestore_database", true],
	["google_looker_instance", false],
	["google_netapp_volume", false],
	["google_secret_manager_regional_secret_version", true],
	["google_secret_manager_secret_version", true],
	["google_service_networking_connection", true],
	["google_sql_database", true],
	["google_sql_user", true],
	["google_storage_bucket_object", true]
]);
function isToldOf(type, values, path, value) {
	const hadAbandon = path === POLICY ? OLDER_POLICY.get(type) : void 0;
	if (hadAbandon === void 0) return values.get(PARTIAL) === void 0 || values.get(path) !== void 0;
	return hadAbandon && value === "ABANDON";
}
function sinceOf(type, values, path, value) {
	if (isToldOf(type, values, path, value)) return null;
	return LATE.find((one) => type.startsWith(one.types) && one.path === path && one.value === value)?.version ?? null;
}
// src/domain/drill/unadvised.ts
const UNADVISED = new Map([
	["alicloud_polardb_account account_type", "a kind of account, which it is created with"],
	["auto_renew", "keeps a domain from running out, not from being deleted"],
	["aws_glacier_vault_lock complete_lock", "can't be taken back"],
	["aws_instance force_destroy", "says what a destroy may do, and older providers do not have it"],
	["aws_lambda_layer_version skip_destroy", "replaces the version, which deletes it"],
	["aws_spot_instance_request root_block_device[0].delete_on_termination", "the provider updates nothing of a request but its tags"],
	["aws_ssmincidents_replication_set deletion_protected", "set by the provider"],
	["azuread_group types[*]", "replaces the group"],
	["azuread_group_without_members types[*]", "replaces the group"],
	["azuredevops_variable_group key_vault", "puts other variables in the place of these"],
	["azurerm_app_configuration soft_delete_retention_days", "replaces the store"],
	["azurerm_synapse_workspace_key active", "encrypts the workspace with it"],
	["azurerm_synapse_workspace_keys active", "encrypts the workspace with it"],
	["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
	["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
	["billing_type", "an organisation is created with it"],
	["boot_disk[0].auto_delete", "replaces the machine"],
	["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
	["charge_type", "a contract, not a setting"],
	["cloudflare_byo_ip_prefix approved", "set by the provider"],
	["cloudflare_zero_trust_gateway_certificate activate", "puts it into use"],
	["compute_model", "decides how it is paid, and what else must be set"],
	["data_location", "replaces the table"],
	["db_backup_config[0].backup_deletion_policy", "replaces the database"],
	["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
	["default_branch_protected", "costs a plan of its own, and is set by the provider"],
	["delete_backup_selection", "says which backups a destroy takes along"],
	["delete_with_instance", "says what goes with a machine"],
	["deployment_type", "replaces the file system"],
	["elasticstack_kibana_stream classic_config", "another kind of stream"],
	["engine", "another product"],
	["engine_mode", "replaces the cluster"],
	["force", "says what a destroy may do, not what it keeps"],
	["google_notebooks_instance no_remove_data_disk", "replaces the server"],
	["google_oracle_database_db_system properties[0].db_home[0].database[0].properties[0].db_backup_config[0].backup_deletion_policy", "replaces the system"],
	["grafana_apps_secret_securevalue_v1beta1 spec[0].ref", "names another secret"],
	["has_legal_hold", "set by the provider"],
	["hibernate", "stops the whole cluster"],
	["huaweicloud_images_image_v2 protected", "replaces the image"],
	["huaweicloud_modelarts_notebook volume[0].ownership", "replaces the notebook"],
	["huaweicloud_vod_media_asset storage_mode", "says where a video lay when it was made"],
	["ibm_cd_toolchain_tool_hostedgit initialization[0].type", "says how it was made"],
	["ibm_pi_capture pi_capture_destination", "says where it was put when it was made"],
	["immutability_policy[0].state", "can't be taken back"],
	["import_path", "replaces the file system"],
	["instance_charge_type", "a contract, not a setting"],
	["is_backup_retention_locked", "can't be taken back"],
	["is_dev_tier", "another product"],
	["is_indefinite_retention_enabled", "set by the provider"],
	["is_logical", "replaces the project"],
	["is_prevent_deletion_enabled", "set by the provider"],
	["is_retention_lock_enabled", "can't be taken back"],
	["keycloak_openid_client import", "says whose it was when it was made"],
	["keycloak_user import", "says whose it was when it was made"],
	["lock_duration_details[0].lock_mode", "can't be taken back"],
	["locked", "can't be taken back"],
	["locks[*].type", "is not set on what is there already"],
	["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
	["migrate_to_sbs", "a step of a move to block storage"],
	["mode", "makes it the copy of a zone somewhere else"],
	["object_lock.rule.mode", "can't be taken back"],
	["oci_database_data_guard_association delete_standby_db_home_on_delete", "the provider takes nothing but true"],
	["oci_database_db_home database[0].db_backup_config[0].backup_deletion_policy", "replaces the home"],
	["oci_database_db_system db_home[0].database[0].db_backup_config[0].backup_deletion_policy", "replaces the system"],
	["ontap_volume_type", "another kind of volume"],
	["opentelekomcloud_images_image_v2 protected", "replaces the image"],
	["paid_type", "a contract, not a setting"],
	["pay_mode", "a contract, not a setting"],
	["pay_type", "a contract, not a setting"],
	["payment_type", "a contract, not a setting"],
	["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
	["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
	["replicate_source_db", "makes a replica of it"],
	["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
	["service", "another product"],
	["snaplock_configuration[0].snaplock_type", "can't be taken back"],
	["stackit_server boot_volume.source_id", "replaces the machine"],
	["state", "says what has become of a key"],
	["time_of_deletion", "set by the provider"],
	["type", "makes it the copy of a zone somewhere else"],
	["upcloud_storage backup_rule[0].retention", "of a block with more keys"],
	["when", "says when an action runs"],
	["worm_enabled", "can't be taken back"]
]);
const isNoAttribute = (path) => /[{~]/.test(path);
const isAdvised = (type, path) => !isNoAttribute(path) && !UNADVISED.has(path) && !UNADVISED.has(`${type} ${path}`);
const FOR_GOOD$1 = new Set(["backup[0].type", "purge_protection_enabled"]);
const isForGood$1 = (path) => FOR_GOOD$1.has(path);
const LEAST = new Map([
	["deletion_window_in_days", 7],
	["grace_period_in_days", 3],
	["recovery_window_in_days", 7],
	["soft_delete_policy[0].retention_duration_seconds", 604800]
]);
const leastAbove = (path, limit) => Math.max(limit + 1, LEAST.get(path) ?? 0);
// src/domain/drill/written.ts
const SOMETHING = "something";
const exactly = (value) => value === void 0 ? void 0 : { value };
function passing(path, test) {
	if (Array.isArray(test)) return exactly(test.find((one) => one !== null));
	if (test === null || typeof test !== "object") return exactly(test ?? void 0);
	if ("above" in test) return {
		value: leastAbove(path, test.above),
		orMore: true
	};
	if ("below" in test) return { value: test.below - 1 };
	return "set" in test && test.set ? { value: null } : void 0;
}
function failing(test) {
	if (test === null) return { value: null };
	const [first] = [test].flat();
	return typeof first === "boolean" ? { value: !first } : void 0;
}
const asAttribute = (value) => [{
	value: value ?? SOMETHING,
	sensitive: false,
	unknown: false
}];
const writtenOver = (values, written) => {
	const now = new Map(values);
	for (const [path, { value }] of written) now.set(path, asAttribute(value));
	return now;
};
const listOf = (path) => path.includes("[*]") ? path.split("[*]")[0] : null;
const isWritable = (path, when) => {
	const list = listOf(path);
	return (list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list)).length < 2;
};
const isOpen = ({ type, values }, path, when) => isWritable(path, when) && isAdvised(type, path) && !isLacking(values, path);
function toMeet(when, holder) {
	const written = new Map();
	for (const [path, test] of Object.entries(when)) {
		if (hold({ [path]: test }, holder.values)) continue;
		const writing = isOpen(holder, path, when) ? passing(path, test) : void 0;
		if (writing === void 0) return null;
		written.set(path, writing);
	}
	return written;
}
// src/domain/drill/advice.ts
const saidBy = (left) => left.evidence.find((one) => one.kind === "leaves")?.says;
function toAvoid(inWay, wanted, written, holder) {
	const { when = {} } = inWay;
	for (const [path, test] of Object.entries(when)) {
		const writing = wanted.when?.[path] === void 0 && !written.has(path) && isOpen(holder, path, when) ? failing(test) : void 0;
		if (writing !== void 0) return new Map([...written, [path, writing]]);
	}
	return null;
}
const holderOf = ({ values, object: { type } }) => ({
	type,
	values
});
const leftWith = ({ row, values, object, graph }, written) => leftBy$1(row.leaves ?? [], writtenOver(values, written), object, graph);
const MOST_IN_WAY = 3;
function toReach(wanted, placed) {
	const { row } = placed;
	const holder = holderOf(placed);
	if (wanted.of !== void 0) return null;
	let written = toMeet(wanted.when ?? {}, holder);
	for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
		const left = leftWith(placed, written);
		const says = saidBy(left);
		if (says === wanted.says) return written;
		const met = row.leaves?.find((leaf) => leaf.says === says);
		if (met === void 0) return null;
		written = toAvoid(met, wanted, written, holder);
	}
	return null;
}
const wayOf = (written, { address, type, values }) => [...written].map(([attribute, writing]) => {
	const since = sinceOf(type, values, attribute, writing.value);
	const forGood = isForGood$1(attribute) && { isForGood: true };
	return {
		address,
		attribute,
		...writing,
		...forGood,
		...since !== null && { since }
	};
});
const reaching = (leaves, placed) => leaves.flatMap((leaf) => toReach(leaf, placed) ?? []).filter(({ size }) => size > 0).sort((a, b) => a.size - b.size).map((written) => wayOf(written, placed.object));
const isSwitch = ({ when = {} }) => Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));
const refusing = (placed) => reaching((placed.row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)), placed);
const leaving = (placed, ...kinds) => reaching((placed.row.leaves ?? []).filter(({ remains }) => kinds.includes(remains)), placed);
function keeping(placed) {
	const forgetting = alternatives(placed.row.forgets).flatMap((when) => toMeet(when, holderOf(placed)) ?? []);
	return [...leaving(placed, "snapshot", "grace", "kept"), ...forgetting.map((written) => wayOf(written, placed.object))];
}
const lasting = (placed, smallest) => leaving(placed, "grace").some((way) => sameWay(way, smallest)) ? leaving(placed, "snapshot", "kept") : [];
const RETURNING = ["grace", "kept"];
function deciding({ row }, container) {
	return (row.leaves ?? []).filter(({ of, remains }) => of === "inside" && remains !== "nothing").filter(({ when = {} }) => Object.keys(when).every((path) => container.row.decides?.includes(path))).flatMap(({ when = {} }) => toMeet(when, container) ?? []).map((written) => wayOf(written, container));
}
function returning(container, graph, asked) {
	if (!isGone(graph.lost(container))) return [];
	const placed = {
		row: container.row,
		values: container.values,
		object: container,
		graph
	};
	const own = reaching((container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains)), placed);
	return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
}
function ofContainers(placed, asked) {
	const { object, graph } = placed;
	const containers = graph.targets(object, "inside").filter((one) => !asked.includes(one));
	const each = containers.flatMap((container) => {
		const [back, left] = [returning(container, graph, asked), deciding(placed, container)];
		return [
			...left,
			...back,
			...left.flatMap((one) => back.map((other) => [...one, ...other]))
		];
	});
	const all = containers.flatMap((container) => returning(container, graph, asked)[0] ?? []);
	return [...each, ...containers.length > 1 ? [all] : []];
}
const moving = ({ address }) => ({
	address,
	attribute: null,
	value: null
});
const MOST_COPIES = 5;
function moved$2({ object, graph }) {
	const parts = graph.partsOf(object);
	return graph.pointingTo(object, "copies").filter((one) => !parts.has(one)).slice(0, MOST_COPIES).flatMap((copy) => {
		const container = graph.goneTarget(copy, "inside");
		const one = container?.row.keepsCopies === true ? container : copy;
		const key = graph.goneTarget(one, "key");
		return [[moving(one)], ...key === null ? [] : [[moving(one), moving(key)]]];
	});
}
const movedLocks = ({ object, graph }) => graph.pointingTo(object, "locks").filter(({ row }) => row.class === "guard").map((lock) => [moving(lock)]);
const MOST_TOGETHER = 4;
const together = (ones, others) => ones.flatMap((one) => others.map((other) => [...one, ...other])).slice(0, MOST_TOGETHER);
function ofContainersToo(placed) {
	const containers = ofContainers(placed, [placed.object]);
	return [...containers, ...containers.length === 0 ? [] : together(keeping(placed), containers)];
}
const isOneWay = (way) => way.some((change) => change.isForGood === true);
const reversibleFirst = (ways) => [...ways.filter((way) => !isOneWay(way)), ...ways.filter(isOneWay)];
const sameWay = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function keptWays(placed, first, besides) {
	const withThat = (ways) => ways.map((way) => [...way, ...besides]);
	const [kept] = first(withThat(keeping(placed)));
	if (kept === void 0) return [];
	const settings = kept.slice(0, kept.length - besides.length);
	return [...first(withThat(lasting(placed, settings))), kept];
}
function lastingToo(placed, first, withThat) {
	const { remains } = placed.row.leaves?.find(({ says }) => says === saidBy(leftWith(placed, new Map()))) ?? {};
	return remains === "grace" ? first(leaving(placed, "snapshot", "kept").map((way) => [...way, withThat])) : [];
}
function ownWays(placed, first) {
	const key = placed.graph.goneTarget(placed.object, "key");
	const kept = keptWays(placed, first, []);
	if (kept.length > 0 || key === null) return [...first(refusing(placed)), ...kept];
	const alone = first([[moving(key)]]);
	const withKey = alone.length > 0 ? lastingToo(placed, first, moving(key)) : keptWays(placed, first, [moving(key)]);
	return [
		...first(refusing(placed)),
		...withKey,
		...alone
	];
}
function waysFor(placed, helps) {
	const first = (ways) => {
		const found = reversibleFirst(ways).find((way) => way.length > 0 && helps(way));
		return found === void 0 ? [] : [found];
	};
	const own = placed.object.deposed === null ? ownWays(placed, first) : [];
	const found = [
		...own.length > 0 ? own : first(ofContainersToo(placed)),
		...first(movedLocks(placed)),
		...first(moved$2(placed))
	];
	return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}
const isOfProvider = ({ attribute }) => attribute?.startsWith(PROVIDER$2) === true;
// src/domain/drill/drilled.ts
const isLost = ({ remains: { kind } }) => kind === "nothing" || kind === "unknown";
var Alike = class {
	address;
	deposed;
	tried;
	policy;
	#said;
	constructor(said, { address, deposed, tried, policy }) {
		this.#said = said;
		this.address = address;
		this.deposed = deposed;
		this.tried = tried;
		this.policy = policy;
	}
	get type() {
		return this.#said.type;
	}
	get class() {
		return this.#said.class;
	}
	get weight() {
		return this.#said.weight;
	}
	get what() {
		return this.#said.what;
	}
	get protected() {
		return this.#said.protected;
	}
	get alone() {
		return this.#said.alone;
	}
	get withState() {
		return this.#said.withState;
	}
	get withAll() {
		return this.#said.withAll;
	}
	get ways() {
		return this.#said.ways.map((way) => way.map((one) => ({
			...one,
			address: this.address
		})));
	}
	get isOfOlderProvider() {
		return this.#said.isOfOlderProvider;
	}
	get isStoredElsewhere() {
		return this.#said.isStoredElsewhere;
	}
	get copies() {
		return this.#said.copies;
	}
};
const namesOthers = ({ alone, withState, withAll }) => [
	alone,
	withState,
	withAll
].some(({ remains }) => remains.survivors.length > 0 || remains.goesWithIt.length > 0);
function sharing() {
	const known = new Map();
	return (name, said) => {
		if (!said.ways.every((way) => way.every(({ address }) => address === name.address)) || namesOthers(said)) return {
			...name,
			...said
		};
		const nameless = {
			...said,
			ways: said.ways.map((way) => way.map((one) => ({
				...one,
				address: ""
			})))
		};
		const key = JSON.stringify(nameless);
		const shared = known.get(key) ?? nameless;
		known.set(key, shared);
		return new Alike(shared, name);
	};
}
// src/domain/resolved.ts
function weighed$1(row, isHeavier, change) {
	if (isHeavier && row.heavier !== void 0) return {
		...row,
		weight: row.heavier.weight,
		loses: row.heavier.loses
	};
	const weight = row.weight === "low" && change.callings.length > 0 ? "medium" : row.weight;
	const loses = row.losing?.find(({ when }) => hold(when, change.before))?.loses ?? row.loses;
	return weight === row.weight && loses === row.loses ? row : {
		...row,
		weight,
		loses
	};
}
const withoutRow = (knowledge) => {
	const known = {
		knowledge,
		isHeavier: false,
		isOnlyForgotten: false,
		watched: [],
		factsKnown: false,
		row: null
	};
	return knowledge.known === "nothing" ? {
		...known,
		holds: "unknown"
	} : {
		...known,
		holds: "nothing"
	};
};
function resolvedOf(change, knowledge) {
	const row = rowOf(knowledge);
	if (row === void 0) return withoutRow(knowledge);
	const bare = sorted(row, change.action.effect === "create" ? change.after : change.before);
	return bare === null || bare === "harmless" ? withoutRow(bare === null ? {
		known: "nothing",
		isOfMany: true
	} : { known: bare }) : withRow(change, row === bare ? knowledge : {
		known: "row",
		row: bare
	}, bare);
}
function withRow(change, knowledge, bare) {
	const isHeavy = isDestroyed(change) && isHeavier(bare, change.before);
	const known = {
		knowledge,
		row: weighed$1(bare, isHeavy, change),
		isHeavier: isHeavy,
		isOnlyForgotten: isOnlyForgotten(bare, change.before),
		watched: findWatched(change, bare),
		factsKnown: knowledge.known === "row"
	};
	if (holdsAt(change, bare)) return {
		...known,
		holds: "row"
	};
	const watched = known.watched.filter(({ watch }) => watch.anyway === true);
	return watched.length > 0 ? {
		...known,
		holds: "row",
		watched
	} : {
		...known,
		holds: "nothing"
	};
}
const resolverOf = (catalogue) => remembered((change) => resolvedOf(change, catalogue(change.type)));
// src/domain/state/addresses.ts
function addressesIn(objects) {
	const sorted = [...objects].sort((a, b) => byText(a.address, b.address));
	const addresses = sorted.map(({ address }) => address);
	const places = new Map(sorted.map((object, place) => [object, place]));
	return (some) => {
		const found = Uint32Array.from(some, (object) => places.get(object) ?? 0).sort();
		const texts = Array.from(found, (place) => addresses[place] ?? "");
		return Object.freeze(texts.filter((text, at) => text !== texts[at - 1]));
	};
}
// src/domain/state/keepers.ts
const keptIn = ({ keeps, to }) => keeps === void 0 || keeps === true ? to : to.filter(({ values }) => hold(keeps, values));
const keepingOf = (object, links) => [...links.outOf(object, "inside"), ...links.outOf(object, "sends")].filter(({ keeps }) => keeps !== void 0);
function keepersIn(links, { lost }) {
	const keeping = (object) => keepingOf(object, links);
	const kept = remembered(keptIn);
	const surviving = remembered((link) => Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)));
	const onward = remembered((link) => new Set(kept(link).flatMap((object) => object.row.keepsCopies === true ? [] : keeping(object))));
	const survivingAt = endsOf(surviving);
	return (object) => {
		const followed = [...reachable(keeping(object), onward)].filter((link) => surviving(link).length > 0);
		const keepers = survivingAt(followed);
		return object.row.keepsCopies === true && keepers.includes(object) ? keepers.filter((one) => one !== object) : keepers;
	};
}
// src/domain/state/families.ts
const froms = (links) => new Set(Array.from(links).flatMap(({ from }) => from));
const partsIn = (object, links) => froms(links.into(object, "copies").filter(({ part }) => part === true));
function originIn(links) {
	const sourceOf = remembered((object) => {
		const [first, ...others] = copiedBy(object, links).map(({ to }) => to);
		return first?.length === 1 && others.every((to) => to.length === 1 && to[0] === first[0]) ? first : [];
	});
	return (object) => [...reachable([object], sourceOf)].at(-1) ?? object;
}
function copiesAround(links, originOf) {
	const copied = (object) => copiedBy(object, links);
	const copying = (object) => wholeOf(links.into(object, "copies")).filter(({ members }) => members !== true);
	const up = remembered(({ to }) => new Set(to.flatMap(copied)));
	const down = remembered(({ from }) => new Set(from.flatMap(copying)));
	const beside = remembered(({ to }) => [...new Set(to.flatMap(copying))]);
	const below = (object) => froms(reachable(copying(object), down));
	const family = (origin) => {
		const ups = [...reachable(copied(origin), up)];
		return new Set([
			origin,
			...ups.flatMap(({ to }) => to),
			...froms(reachable(ups.flatMap(beside), down))
		]);
	};
	const around = (object) => {
		const origin = originOf(object);
		if (copied(origin).length > 0) return family(origin);
		return origin === object ? below(object) : new Set([origin, ...below(origin)]);
	};
	const following = ({ from, follows = {} }) => follows === false ? [] : from.filter(({ values }) => hold(follows, values));
	const inStep = remembered((link) => new Set(following(link).flatMap(copying)));
	const madeAround = (object) => {
		const ups = [...reachable(copied(object), up)];
		const sources = new Set([object, ...ups.flatMap(({ to }) => to)]);
		const copies = [...sources].flatMap(copying);
		const same = new Set([...sources, ...[...reachable(copies, inStep)].flatMap(following)]);
		return new Set([...froms(reachable(copies, down))].filter((one) => !same.has(one)));
	};
	return {
		below,
		around,
		madeAround
	};
}
function storageIn(links) {
	const storing = (object) => links.into(object, "inside");
	const onward = remembered(({ from }) => new Set(from.flatMap(storing)));
	return (object) => froms(reachable(storing(object), onward));
}
function keysIn(links, originOf) {
	let asked = 0;
	const numberOf = remembered((_) => ++asked);
	const copying = (object) => `copied by ${keyOf$1(links.into(object, "copies"))}`;
	const storing = (object) => `storing ${keyOf$1(links.into(object, "inside"))}`;
	const keeping = (object) => `keeping ${keyOf$1(keepingOf(object, links))}`;
	const family = (object) => {
		const origin = originOf(object);
		const copied = keyOf$1(copiedBy(origin, links));
		if (copied !== "") return `copies ${copied}`;
		return origin === object ? copying(object) : `from ${numberOf(origin)}`;
	};
	return {
		keyBelow: (object) => `${copying(object)} ${storing(object)}`,
		keyAround: (object) => `${family(object)} ${storing(object)} ${keeping(object)}`
	};
}
function familiesIn(links) {
	const originOf = originIn(links);
	return {
		...copiesAround(links, originOf),
		storedIn: storageIn(links),
		...keysIn(links, originOf)
	};
}
// src/domain/state/copies.ts
const reasonsIn = (counts) => Object.freeze(LOST_BECAUSE.filter((reason) => (counts.get(reason) ?? 0) > 0));
function goingWithout(object, reason, { lost, going, counts }) {
	const { address } = object;
	const others = going.goesWithIt.filter((one) => one !== address);
	const isTwin = ([one]) => one !== object && one.address === address;
	return {
		goesWithIt: lost.size - 1 > others.length && [...lost].filter(isGoing$1).some(isTwin) ? going.goesWithIt : Object.freeze(others),
		because: reasonsIn(new Map([...counts, [reason, (counts.get(reason) ?? 0) - 1]]))
	};
}
function withoutTwins(copies, twinsOf) {
	if (copies.length < 2) return copies;
	const told = new Set();
	for (const copy of copies.toSorted((a, b) => byText(a.address, b.address))) if (!twinsOf(copy).some((one) => told.has(one))) told.add(copy);
	return [...told];
}
const isEmpty$2 = ({ row, values }) => (row.leaves ?? []).some((leaf) => isConditional(leaf) && leaf.empty !== void 0 && hold(leaf.empty, values));
function survivorsOf(copies, lost, keepersOf) {
	const found = new Set();
	const keeping = new Set();
	for (const copy of copies) {
		const keepers = keepersOf(copy);
		if (keepers.length > 0) keeping.add(keepers);
		else if (!lost.has(copy)) found.add(copy);
	}
	for (const keepers of keeping) for (const keeper of keepers) found.add(keeper);
	return found;
}
const isGoing$1 = ([, because]) => because !== "cut-back";
function lostAmong(copies, stored, { lost }, addressesOf) {
	const reasons = new Map();
	const counts = new Map();
	for (const copy of copies) {
		const because = lost(copy)?.because ?? (stored.has(copy) ? "container" : null);
		if (because === null) continue;
		reasons.set(copy, because);
		counts.set(because, (counts.get(because) ?? 0) + 1);
	}
	return {
		lost: reasons,
		counts,
		going: {
			goesWithIt: addressesOf([...reasons].filter(isGoing$1).map(([copy]) => copy)),
			because: reasonsIn(counts)
		}
	};
}
const isBeside = (object, because, below) => because === "destroyed" && object.row.class !== "backup" && !below.has(object);
function goingBelow(object, going, lost, below) {
	const along = [...lost].filter(isGoing$1).filter(([one, because]) => one !== object && !isBeside(one, because, below));
	const names = new Set(along.map(([{ address }]) => address));
	const goesWithIt = going.goesWithIt.filter((one) => names.has(one));
	return goesWithIt.length === going.goesWithIt.length ? going : {
		...going,
		goesWithIt: Object.freeze(goesWithIt)
	};
}
function copiesIn$1(links, { below, around, storedIn, keyBelow, keyAround }, losses, keepersOf, twinsOf, addressesOf) {
	const lostBelow = remembered((object) => lostAmong(below(object), storedIn(object), losses, addressesOf), keyBelow);
	const all = remembered((object) => {
		const copies = around(object);
		const found = lostAmong(copies, storedIn(object), losses, addressesOf);
		const kept = withoutTwins([...survivorsOf(copies, found.lost, keepersOf), ...keepersOf(object)], twinsOf);
		const survivors = kept.filter((one) => !isEmpty$2(one));
		return {
			...found,
			survivors: addressesOf(survivors),
			isAnyEmpty: survivors.length < kept.length
		};
	}, keyAround);
	const isPartLeft = (object) => Array.from(partsIn(object, links)).some((one) => losses.lost(one) === null);
	return (object) => {
		const found = all(object);
		const copies = object.row.class === "backup" ? lostBelow(object) : found;
		const reason = copies.lost.get(object);
		const going = reason === void 0 ? copies.going : goingWithout(object, reason, copies);
		const { goesWithIt, because } = object.row.class !== "backup" && copiedBy(object, links).length > 0 ? goingBelow(object, going, copies.lost, below(object)) : going;
		const uncounted = [...isPartLeft(object) ? ["part"] : [], ...found.isAnyEmpty ? ["empty"] : []];
		const reasons = uncounted.length === 0 ? because : Object.freeze([...because, ...uncounted]);
		return {
			survivors: found.survivors,
			goesWithIt,
			because: reasons
		};
	};
}
// src/domain/state/guarded.ts
const GUARDING = [
	"guards",
	"copies",
	"inside"
];
const byOwnId = (objects) => grouped(objects.flatMap((object, place) => Array.from(idsOf$1(object), (id) => ({
	id,
	object,
	place
}))), ({ id }) => id);
const idsAbove = (id) => id.startsWith("/subscriptions/") ? pathsAbove(id) : [];
function guardedIn(objects, { lost }) {
	const index = remembered(byOwnId);
	const meantBy = (id) => [...new Set([id, ...idsAbove(id)])].flatMap((one) => index(objects).get(one) ?? []);
	const havingAll = ([first = "", ...others]) => others.reduce((found, id) => {
		const having = new Set(meantBy(id).map(({ object }) => object));
		return found.filter(({ object }) => having.has(object));
	}, meantBy(first));
	const guardedBy = (reference, { after }) => {
		const meant = idSetsOf({ values: after }, reference).flatMap(havingAll).filter(({ object }) => reference.to.includes(object.type)).sort((a, b) => a.place - b.place);
		return [...new Set(meant.map(({ object }) => object))];
	};
	return (change, row) => {
		const namespace = namespaceOf(row.namedIn, change.after);
		return (row.refs ?? []).filter(({ role, outer }) => GUARDING.includes(role) && outer !== true).flatMap((reference) => guardedBy(reference, change)).filter((object) => !isGone(lost(object)) && !areNamedApart(namespace, namespaceOf(object.row.namedIn, object.values)));
	};
}
// src/domain/state/held.ts
function heldIn(thereOf, isFreed) {
	const isHeldBy = (object, leaf) => {
		if (!isConditional(leaf)) return leaf.remains === "refused";
		return leaf.refusal === "not-empty" && (thereOf?.(leaf, object) ?? []).some(({ goes }) => !goes);
	};
	return remembered((object) => {
		for (const leaf of object.row.leaves ?? []) {
			if (leaf.of !== void 0) return false;
			if (weigh(leaf, [[{
				values: object.values,
				of: null
			}]]).met !== void 0 && !(isConditional(leaf) && isFreed(leaf, object))) return isHeldBy(object, leaf);
		}
		return false;
	});
}
// src/domain/type-version.ts
const withoutVersion = (type) => type.replace(/(?:_old|_v\d+)+$/, "");
// src/domain/state/twins.ts
const tellingApart = ({ row: { refs = [] } }) => [...COMMON_IDS, ...refs.map(({ path }) => path)];
const folded = (ids) => JSON.stringify(ids).toLowerCase();
function differAt(path, one, other) {
	const [here, there] = [one, other].map(({ values }) => idsAt(values, path));
	return here?.length !== 0 && there?.length !== 0 && folded(here) !== folded(there);
}
const areApart$1 = (one, other) => one !== null && other !== null && one !== other;
const areTogether = (one, other) => !areApart$1(realmOf(one), realmOf(other)) && !areApart$1(regionOf(one), regionOf(other)) && !isElsewhere(one.providerConfig, other.providerConfig);
const isSame$3 = (one, other) => areTogether(one, other) && !tellingApart(one).some((path) => differAt(path, one, other));
const familyOf = remembered(withoutVersion);
const marksOf$1 = (object, scopesOf) => {
	const [id] = idsAt(object.values, "id");
	return id === void 0 ? [] : scopesOf(object).map((scope) => `${familyOf(object.type)} ${scope(id)}`);
};
const MOST_NAMESAKES = 100;
function twinsIn(objects, scopesOf) {
	const marks = (object) => marksOf$1(object, scopesOf);
	const index = remembered((all) => {
		const byMark = new Lists();
		for (const object of all) for (const mark of marks(object)) byMark.add(mark, object);
		return byMark;
	});
	const among = (object, namesakes) => namesakes.length > MOST_NAMESAKES ? [] : namesakes.filter((one) => one !== object && isSame$3(object, one));
	return (object) => [...new Set(marks(object).flatMap((mark) => among(object, index(objects).get(mark))))];
}
function goingElsewhere(objects, scopesOf) {
	const marks = (object) => marksOf$1(object, scopesOf);
	const going = new Lists();
	for (const object of objects) if (object.fate === "goes") for (const mark of marks(object)) going.add(mark, object);
	const isAmong = (object, namesakes) => namesakes.length > MOST_NAMESAKES || namesakes.some((other) => isSame$3(object, other));
	return (object) => object.fate !== "goes" && marks(object).some((mark) => isAmong(object, going.get(mark)));
}
// src/domain/state/holders.ts
function byName(objects) {
	const named = new Lists();
	for (const object of objects) for (const id of idsOf$1(object)) named.add(folded$1(id), object);
	return named;
}
function holdersIn(objects, { lost }) {
	const index = remembered(byName);
	return (name, types, object) => index(objects).get(folded$1(name)).find((one) => types.includes(one.type) && lost(one) === null && areTogether(object, one)) ?? null;
}
// src/domain/state/apart.ts
function placeOf$1(object, reference) {
	const ids = idSetsOf(object, reference).flat();
	return {
		to: reference.to,
		ids,
		folded: new Set(ids.map((id) => id.toLowerCase()))
	};
}
const placesOf = (object) => new Map(referencesOf(object).filter(({ role }) => role === "inside").map((reference) => [reference.path, placeOf$1(object, reference)]));
const haveCommon = (some, others) => [...some.folded].some((id) => others.folded.has(id));
const told = (places, around) => JSON.stringify([Array.from(places, ([path, { folded }]) => [path, ...[...folded].sort()]), keyOf$1(around)]);
function apartIn(links) {
	const placesIn = remembered(placesOf);
	const around = remembered((object) => new Set(links.outOf(object, "inside").flatMap(({ to }) => to)));
	const isApart = (object, container) => {
		const theirs = placesIn(container);
		if (theirs.size === 0) return false;
		const own = [...placesIn(object)];
		if (own.some(([, { to, ids }]) => to.includes(container.type) && ids.some(isGlobal))) return false;
		const differs = ([path, place]) => {
			const there = theirs.get(path);
			if (there === void 0 || place.to.includes(container.type)) return false;
			return place.ids.length > 0 && there.ids.length > 0 && !haveCommon(place, there);
		};
		return own.some(differs) && ![...around(container)].some((one) => around(object).has(one));
	};
	return {
		isApart,
		placeOf: remembered((container) => told(placesIn(container), links.outOf(container, "inside")))
	};
}
// src/domain/state/inside.ts
function namedIn(objects) {
	const types = new Map();
	for (const { row, type } of objects) for (const leaf of (row.leaves ?? []).filter(isConditional)) if (leaf.refusal === "not-empty") for (const path of leaf.named ?? []) types.set(path, (types.get(path) ?? new Set()).add(type));
	return [...types].map(([path, to]) => ({
		role: "inside",
		path,
		to: [...to]
	}));
}
const insideRefs = ({ refs = [] }) => refs.filter(({ role, keeps }) => role === "inside" && keeps === void 0);
const mayBeOne = (here, there) => here === null || there === null || here === there;
function weighed(type, values) {
	const row = heldAs(type, values);
	return row?.heavier !== void 0 && isHeavier(row, values) ? {
		...row,
		weight: row.heavier.weight
	} : row;
}
function insideIn(contents, objects, catalogue) {
	if (contents.length === 0) return () => [];
	const going = objects.filter(({ fate }) => fate === "goes");
	const named = namedIn(going);
	const withRefs = remembered((row) => ({
		...row,
		refs: [...insideRefs(row), ...named]
	}));
	const standing = contents.flatMap((one) => {
		const row = weighed(rowOf(catalogue(one.type)), one.values);
		return row === null ? [] : [{
			...one,
			row: withRefs(row),
			after: null,
			anew: null,
			fate: "stays"
		}];
	});
	const links = linksOf([...going, ...standing]);
	const missed = new Set(standing.filter(({ row, values }) => row.weight !== "low" && holdsAnything(row, values)));
	const subscription = remembered(subscriptionOf);
	const isElsewhere = (one, { to }, going) => to.some((other) => other.fate === "stays" && !going.has(other) && mayBeOne(subscription(one), subscription(other)));
	const { isApart, placeOf } = apartIn(links);
	const isIn = (one, container) => one.fate === "stays" && mayBeOne(subscription(one), subscription(container));
	const goingWith = (object) => {
		const going = new Set([object]);
		for (const container of going) for (const link of links.into(container, "inside")) for (const one of link.from) if (isIn(one, container) && !isApart(one, container) && !isElsewhere(one, link, going)) going.add(one);
		return [...going].filter((one) => missed.has(one));
	};
	const known = new Map();
	return (object) => {
		if (object.fate !== "goes") return [];
		const key = JSON.stringify([
			subscription(object),
			placeOf(object),
			keyOf$1(links.into(object, "inside"))
		]);
		const list = known.get(key) ?? goingWith(object);
		known.set(key, list);
		return list;
	};
}
// src/domain/state/locks.ts
function locksIn(links, { lost }) {
	const stays = (one) => one.after === null && lost(one) === null;
	const lockBy = ({ from, to, below, refusal, empty }, object) => {
		if (below !== true && to.length > 1) return [];
		if (empty !== void 0 && hold(empty, object.values)) return [];
		const lock = from.find((one) => one !== object && stays(one));
		return lock === void 0 ? [] : [{
			by: lock.address,
			refusal: refusal ?? "protected"
		}];
	};
	return (object) => {
		const locks = links.into(object, "locks").flatMap((link) => lockBy(link, object));
		return locks.find(({ refusal }) => refusal === "protected") ?? locks[0] ?? null;
	};
}
// src/domain/state/object.ts
function fateOf(change, { isOnlyForgotten, watched, row }) {
	if (isDestroyed(change) && !(row !== null && isRuleChange(change, row))) return isOnlyForgotten ? "stays" : "goes";
	return watched.some(({ watch: { rule } }) => rule === "data-loss" || rule === "backup-loss" && row?.class === "backup") ? "cut-back" : "stays";
}
const isDoubtful = (change) => change.action.effect === "unknown" || change.contradiction !== void 0 && !isDestroyed(change);
function changing$1(change, resolved) {
	const row = rowOf(resolved.knowledge);
	if (row === void 0 || change.mode !== "managed" || change.action.effect === "create" || isDoubtful(change)) return null;
	const { address, deposed, type, before: values, providerConfig } = change;
	const after = change.action.effect === "update" ? change.after : null;
	const anew = change.action.effect === "replace" ? change.after : null;
	const fate = fateOf(change, resolved);
	const leavesState = change.action.effect === "forget" || isDestroyed(change) && resolved.isOnlyForgotten;
	return {
		address,
		deposed,
		type,
		row,
		values,
		after,
		anew,
		fate,
		...leavesState && { leavesState },
		...providerConfig && { providerConfig }
	};
}
function standing(one, catalogue) {
	const { address, deposed, type, values, providerConfig } = one;
	const row = heldAs(rowOf(catalogue(type)), values);
	if (row === null) return null;
	const stays = {
		address,
		deposed,
		type,
		row,
		values,
		after: null,
		anew: null,
		fate: "stays"
	};
	return providerConfig === void 0 ? stays : {
		...stays,
		providerConfig
	};
}
function objectsOf(plan, catalogue, resolve) {
	const ofChanges = new Map();
	for (const change of plan.changes) {
		const object = changing$1(change, resolve(change));
		if (object !== null) ofChanges.set(change, object);
	}
	const others = plan.standing.map((one) => standing(one, catalogue)).filter((object) => object !== null);
	return {
		all: [...ofChanges.values(), ...others],
		ofChanges
	};
}
function withGoing({ all, ofChanges }, goes) {
	const found = new Map(all.filter(goes).map((one) => [one, {
		...one,
		fate: "goes"
	}]));
	if (found.size === 0) return {
		all,
		ofChanges
	};
	const now = (one) => found.get(one) ?? one;
	return {
		all: all.map(now),
		ofChanges: new Map(Array.from(ofChanges, ([change, one]) => [change, now(one)]))
	};
}
// src/domain/state/sources.ts
const MOST$2 = 100;
function sourcesIn(links) {
	const next = (object) => copiedBy(object, links).filter(({ members }) => members !== true).flatMap(({ to }) => to).filter(({ row }) => row.class !== "backup");
	const sources = remembered((object) => {
		const found = new Set(next(object));
		for (const source of found) {
			if (found.size > MOST$2) break;
			for (const one of next(source)) found.add(one);
		}
		return {
			found,
			list: Object.freeze([...found])
		};
	}, (object) => keyOf$1(copiedBy(object, links)));
	return (object) => {
		const { found, list } = sources(object);
		return found.has(object) ? list.filter((one) => one !== object) : list;
	};
}
function fellowsIn(links) {
	return (object) => {
		const groups = copiedBy(object, links).filter(({ members }) => members === true);
		return [...new Set(groups.flatMap(({ to }) => to))].filter((one) => one !== object);
	};
}
function madeFromIn({ madeAround, keyAround }) {
	const made = remembered((object) => [...madeAround(object)].filter(({ row }) => row.class !== "backup"), keyAround);
	return (object) => object.row.class === "backup" ? [] : made(object).filter((one) => one !== object);
}
// src/domain/state/graph.ts
function pointersIn(links) {
	const [froms, tos] = [endsOf(({ from }) => from), endsOf(({ to }) => to)];
	const others = (object, role, list) => {
		const into = links.into(object, role);
		return links.outOf(object, role).some((link) => into.includes(link)) ? list.filter((one) => one !== object) : list;
	};
	return {
		targets: (object, role) => others(object, role, tos(links.outOf(object, role))),
		pointingTo: (object, role) => others(object, role, froms(links.into(object, role)))
	};
}
const withTaken = (links, copiesOf) => (object) => {
	const found = copiesOf(object);
	const taken = object.fate === "goes" ? takenBy(object, links).map(({ address }) => address) : [];
	if (taken.length === 0) return found;
	return {
		...found,
		goesWithIt: [...new Set([...found.goesWithIt, ...taken])].sort(byText)
	};
};
function stateGraphOf(plan, catalogue, { resolved = resolverOf(catalogue), scopesOf = ONE_SCOPE } = {}) {
	const planned = objectsOf(plan, catalogue, resolved);
	const { all, ofChanges } = withGoing(planned, goingElsewhere(planned.all, scopesOf));
	const links = linksOf(all, scopesOf);
	const thereOf = plan.namings === null ? null : thereIn(plan.namings, catalogue);
	const isFreed = contentsIn(thereOf, catalogue);
	const losses = lossesOf(all, links, heldIn(thereOf, isFreed));
	const keepersOf = keepersIn(links, losses);
	const families = familiesIn(links);
	const sourcesOf = sourcesIn(links);
	const pointers = pointersIn(links);
	const twinsOf = twinsIn(all, scopesOf);
	const staying = remembered((sources) => sources.filter(({ fate }) => fate !== "goes"));
	const goingBackups = remembered((copies) => copies.filter(({ fate, row }) => fate === "goes" && row.class === "backup" && row.leaves !== void 0));
	return {
		...losses,
		...pointers,
		objects: all,
		resolved,
		watched: (change) => ofChanges.has(change) ? resolved(change).watched : [],
		of: (change) => ofChanges.get(change),
		keepersOf,
		sourcesOf,
		stayingSourcesOf: (object) => staying(sourcesOf(object)),
		goingBackupsOf: (object) => goingBackups(pointers.pointingTo(object, "copies")),
		fellowsOf: fellowsIn(links),
		madeFrom: madeFromIn(families),
		partsOf: (object) => partsIn(object, links),
		guardedBy: guardedIn(all, losses),
		lockOn: locksIn(links, losses),
		isFreed,
		copiesOf: withTaken(links, copiesIn$1(links, families, losses, keepersOf, twinsOf, addressesIn(all))),
		twinsOf,
		holderOf: holdersIn(all, losses),
		standingIn: insideIn(plan.contents ?? [], all, catalogue),
		takenWith: (object) => object.fate === "goes" ? takenBy(object, links).filter(({ fate }) => fate !== "goes") : []
	};
}
// src/domain/drill/candidates.ts
function objectOf$1(change, catalogue) {
	const { address, deposed, type, before: values } = change;
	const row = heldAs(rowOf(catalogue(type)), values);
	return row === null ? void 0 : {
		address,
		deposed,
		type,
		row,
		values,
		after: null,
		anew: null,
		fate: "goes"
	};
}
function typesIn(states) {
	const types = new Set();
	for (const { objects } of states) for (const { change } of objects) types.add(change.type);
	return types;
}
function candidatesIn(states, { catalogue, scopesOf, placed }) {
	const found = states.map(() => new Set());
	const each = (types, look) => states.forEach(({ objects }, state) => {
		let at = -1;
		for (const { change } of objects) {
			at++;
			if (!types(change.type)) continue;
			const place = at;
			const object = objectOf$1(placed(change, state), catalogue);
			if (object !== void 0) look(object, () => void found[state]?.add(place), state);
		}
	});
	const naming = (type) => {
		const row = rowOf(catalogue(type));
		return row !== void 0 && (row.sorts !== void 0 || (row.refs ?? []).length > 0);
	};
	const [wanted, namingTypes, namedTypes] = [
		new Set(),
		new Set(),
		new Set()
	];
	const [placedTypes, patternTypes, patterns] = [
		new Set(),
		new Set(),
		new Set()
	];
	const knownBy = (object) => {
		const ids = scopedIdsOf(object, scopesOf);
		return placedTypes.has(object.type) ? [...ids, ...scopedPlacesOf(object, scopesOf)] : ids;
	};
	const refsOf = referencesTo(typesIn(states));
	each(naming, (object) => {
		for (const { reference, ids } of namingsBy(object, scopesOf, refsOf(object.row))) {
			namingTypes.add(object.type);
			for (const id of ids) (isPattern(reference, id) ? patterns : wanted).add(id);
		}
		for (const { to, below, patterns: isByPattern } of object.row.refs ?? []) {
			for (const type of to) namedTypes.add(type);
			if (isByPattern === true) for (const type of to) patternTypes.add(type);
			if (below === true) for (const type of to) placedTypes.add(type);
		}
	});
	const named = states.map(({ names }) => new Set(names.map(({ id }) => comparable(id))));
	const meaningOf = meaning(scopesOf);
	const there = new Set();
	const isNamed = (type) => namedTypes.has(type) || named.some(({ size }) => size > 0);
	each(isNamed, (object, keep, state) => {
		if ([...idsOf$1(object)].some((id) => named[state]?.has(id) === true)) keep();
		const ids = [...knownBy(object)].filter((id) => wanted.has(id));
		const meant = patternTypes.has(object.type) ? [...patterns].filter(meaningOf(object)) : [];
		for (const one of [...ids, ...meant]) {
			there.add(one);
			keep();
		}
	});
	each((type) => there.size > 0 && namingTypes.has(type), (object, keep) => {
		if (namingsBy(object, scopesOf, refsOf(object.row)).some(({ ids }) => ids.every((id) => there.has(id)))) keep();
	});
	return found;
}
// src/domain/drill/changed.ts
function rewritten(change, way) {
	const written = way.filter(({ address }) => address === change.address && change.deposed === null).flatMap(({ attribute, value }) => attribute === null ? [] : [[attribute, { value }]]);
	return written.length === 0 ? change : {
		...change,
		before: writtenOver(change.before, new Map(written))
	};
}
const isMoved = ({ address }, way) => way.some((one) => one.attribute === null && one.address === address);
// src/domain/drill/neighbours.ts
const HANGING = [
	"copies",
	"inside",
	"key",
	"locks"
];
const HOLDING = [
	"inside",
	"key",
	"sends",
	"made"
];
function neighboursIn(links) {
	const from = (object, roles) => roles.flatMap((role) => links.into(object, role)).flatMap((link) => link.from);
	const to = (object, roles) => roles.flatMap((role) => links.outOf(object, role)).flatMap((link) => link.to);
	return (object) => {
		const hanging = reachable([object], (one) => [...from(one, HANGING), ...takenBy(one, links)]);
		const family = reachable(reachable([object], (one) => to(one, ["copies"])), (one) => from(one, ["copies"]));
		return reachable([...hanging, ...family], (one) => to(one, HOLDING));
	};
}
// src/domain/drill/places.ts
const BETWEEN = "\0";
const placed = (address, state) => `${state}${BETWEEN}${address}`;
function seenFrom(here, roots) {
	return (address) => {
		const cut = address.indexOf(BETWEEN);
		if (cut < 0) return address;
		const state = Number(address.slice(0, cut));
		const own = address.slice(cut + 1);
		return state === here ? own : `${roots[state] ?? ""}: ${own}`;
	};
}
const within = (where) => (id) => isGlobal(id) ? id : `${where}${BETWEEN}${id}`;
function scopesOver(states) {
	if (states < 2) return ONE_SCOPE;
	return (object) => {
		const account = accountOf(object);
		const own = within(object.address.slice(0, object.address.indexOf(BETWEEN)));
		return account === null ? [own] : [own, within(account)];
	};
}
const rememberedScopes = (scopesOf) => scopesOf === ONE_SCOPE ? scopesOf : remembered(scopesOf);
// src/domain/drill/graphs.ts
const placedAmong = (states) => (change, state) => states < 2 ? change : {
	...change,
	address: placed(change.address, state)
};
var Only = class {
	#all;
	#paths;
	constructor(all, paths) {
		this.#all = all;
		this.#paths = paths;
	}
	get size() {
		return [...this].length;
	}
	get(path) {
		return this.#paths.has(path) ? this.#all.get(path) : void 0;
	}
	*[Symbol.iterator]() {
		for (const one of this.#all) if (this.#paths.has(one[0])) yield one;
	}
};
function standingOf$1(keptPaths) {
	const wanted = remembered((type) => {
		const { unchanged } = keptPaths(type);
		return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
	});
	return ({ address, deposed, type, before }) => {
		const paths = wanted(type);
		return paths === null ? null : {
			address,
			deposed,
			type,
			values: new Only(before, paths)
		};
	};
}
const isStanding = (one) => one !== null;
const allGo = (names) => names.map(({ count: _, ...one }) => ({
	...one,
	goes: true
}));
function namingsIn(states) {
	const byId = states.map(({ names }) => grouped(names, ({ id }) => comparable(id)));
	const of = (state, object) => [...idsOf$1(object)].flatMap((id) => byId[state]?.get(id) ?? []);
	return {
		namings: ({ state, names }, object) => object === void 0 ? [] : of(state, object).flatMap((one) => namingsOf(one, names.includes(one))),
		going: (state, objects) => allGo([...new Set(objects.flatMap((object) => of(state, object)))])
	};
}
function namingsOf({ count, ...one }, isOwn) {
	const others = count > (isOwn ? 1 : 0);
	return [...isOwn ? [{
		...one,
		goes: true
	}] : [], ...others ? [{
		...one,
		goes: false
	}] : []];
}
function askedIn(states, catalogue, scopesOf) {
	const inPlace = placedAmong(states.length);
	const candidates = candidatesIn(states, {
		catalogue,
		scopesOf,
		placed: inPlace
	});
	const held = candidates.map(() => new Map());
	function* of(state) {
		let at = 0;
		for (const { change, names } of states[state]?.objects ?? []) {
			const known = held[state]?.get(at);
			const asked = known ?? {
				state,
				change: inPlace(change, state),
				names
			};
			if (known === void 0 && candidates[state]?.has(at) === true) held[state]?.set(at, asked);
			at++;
			yield asked;
		}
	}
	for (const [state, some] of candidates.entries()) if (some.size > 0) for (const _ of of(state));
	return {
		of,
		all: held.flatMap((some) => [...some.values()])
	};
}
function resolverFor(changes, catalogue) {
	const some = new Set(changes);
	const remembering = resolverOf(catalogue);
	return (change) => some.has(change) ? remembering(change) : resolvedOf(change, catalogue(change.type));
}
function fieldOf(states, { catalogue, keptPaths }) {
	const scopes = scopesOver(states.length);
	const { of, all } = askedIn(states, catalogue, scopes);
	const changes = all.map(({ change }) => change);
	const resolved = resolverFor(changes, catalogue);
	const scopesOf = rememberedScopes(scopes);
	const standing = standingOf$1(keptPaths);
	const objects = objectsOf({
		changes,
		standing: []
	}, catalogue, resolved);
	const links = linksOf(objects.all, scopesOf);
	const neighboursOf = neighboursIn(links);
	const linked = linkedIn(objects.all, links);
	const askedOf = new Map(all.flatMap((asked) => linkedPair(objects.ofChanges.get(asked.change), asked, linked)));
	const around = ({ change }) => {
		const object = objects.ofChanges.get(change);
		if (object === void 0) return [];
		return [...neighboursOf(object)].filter((one) => one !== object).flatMap((one) => askedOf.get(one) ?? []);
	};
	const isLinked = ({ change }) => {
		const object = objects.ofChanges.get(change);
		return object !== void 0 && linked.has(object);
	};
	const graph = (going, staying, more) => stateGraphOf({
		changes: going.map(({ change }) => change),
		standing: staying.map(({ change }) => standing(change)).filter(isStanding),
		namings: more.namings
	}, catalogue, {
		resolved,
		scopesOf,
		...more
	});
	return {
		of,
		all,
		resolved,
		objects,
		isLinked,
		around,
		graph
	};
}
const ROLES = [
	"copies",
	"inside",
	"key",
	"guards",
	"takes",
	"leaves",
	"locks",
	"sends",
	"made",
	"groups"
];
const linkedIn = (objects, links) => new Set(objects.filter((one) => ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0)));
const linkedPair = (object, value, linked) => object === void 0 || !linked.has(object) ? [] : [[object, value]];
function graphsOf(states, circumstances) {
	const { of, all, resolved, objects, isLinked, around, graph } = fieldOf(states, circumstances);
	const linked = all.filter(isLinked);
	const { namings, going } = namingsIn(states);
	const objectsOf = (some) => some.flatMap(({ change }) => objects.ofChanges.get(change) ?? []);
	const ofState = remembered((state) => graph(linked.filter((one) => one.state === state), linked.filter((one) => one.state !== state), { namings: allGo(states[state]?.names ?? []) }));
	const ofAll = remembered(() => graph(linked, [], { namings: states.flatMap(({ names }) => allGo(names)) }));
	const gone = (asked) => graph([asked], [], { namings: going(asked.state, objectsOf([asked])) });
	return {
		of,
		resolved,
		alone: (asked) => graph([asked], around(asked), { namings: namings(asked, objects.ofChanges.get(asked.change)) }),
		isLonely: (asked) => !isLinked(asked) && going(asked.state, objectsOf([asked])).length === 0,
		withState: (asked) => isLinked(asked) ? ofState(asked.state) : gone(asked),
		withAll: (asked) => isLinked(asked) ? states.length < 2 ? ofState(0) : ofAll(0) : gone(asked),
		after: (asked, way) => {
			const near = [asked, ...around(asked)];
			const changed = near.map((one) => ({
				...one,
				change: rewritten(one.change, way)
			}));
			const goes = ({ state, change }) => state === asked.state && !isMoved(change, way);
			const graphed = graph(changed.filter(goes), changed.filter((one) => !goes(one)), {
				namings: going(asked.state, objectsOf(near)),
				resolved: resolverOf(circumstances.catalogue)
			});
			return {
				change: changed[0]?.change ?? asked.change,
				graph: graphed
			};
		}
	};
}
// src/domain/rules/rule.ts
const statement = (rule, subject, detail, more = {}) => ({
	rule,
	subject,
	remains: null,
	detail,
	evidence: [],
	agreed: [],
	...more
});
// src/domain/exceptions.ts
const NEVER_ALLOWED = new Set([
	"unreadable-change",
	"mass-destroy",
	"missing-state",
	"state-swapped",
	"wrong-environment",
	"frozen",
	"guard-edited",
	"incomplete-plan",
	"side-effect",
	"exception-expired",
	"exception-used"
]);
const canAllow = (rule) => !NEVER_ALLOWED.has(rule);
var Exceptions = class {
	#policy;
	#today;
	#levelOf;
	#expired = new Set();
	#used = new Map();
	constructor(policy, today, levelOf) {
		this.#policy = policy;
		this.#today = today;
		this.#levelOf = levelOf;
	}
	allow(said, change) {
		const level = this.#levelOf(said);
		if (!canAllow(said.rule) || level === "off") return false;
		const { allow, allowedToo } = this.#policy;
		const entry = this.#validIn(allow, said, change);
		if (entry === void 0) return false;
		if (allowedToo !== null && this.#validIn(allowedToo, said, change) === void 0) return false;
		this.#count(entry, level);
		return true;
	}
	#validIn(exceptions, said, change) {
		const matching = exceptions.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && matchesObject(entry, change, "is"));
		const valid = matching.find(({ until }) => until === null || this.#today <= until);
		if (valid === void 0) for (const entry of matching) this.#expired.add(entry);
		return valid;
	}
	#count(entry, level) {
		if (level !== "block" && level !== "warn") return;
		const quiet = this.#used.get(entry) ?? {
			block: 0,
			warn: 0
		};
		quiet[level] += 1;
		this.#used.set(entry, quiet);
	}
	statements() {
		const expired = [...this.#expired].map(({ until, reason }) => statement("exception-expired", null, {
			kind: "exception",
			until,
			reason
		}));
		const used = [...this.#used].map(([{ until, reason }, { block, warn }]) => statement("exception-used", null, {
			kind: "allowed",
			until,
			reason,
			block,
			warn
		}));
		return [...expired, ...used];
	}
};
// src/domain/rules/protected.ts
const protecting = ({ protect }, change) => protect.find((one) => matchesObject(one, change, "is-or-becomes"));
// src/domain/drill/protection.ts
function protectionIn(policy, root, today) {
	const level = settingOf(policy, root, "protected", void 0);
	if (level === "off" || policy.protect.length === 0) return () => null;
	const said = statement("protected", null, null);
	const exceptions = new Exceptions(policy, today, () => level);
	return (placed, address) => {
		const change = {
			...placed,
			address
		};
		const entry = protecting(policy, change);
		if (entry === void 0 || exceptions.allow(said, change)) return null;
		return {
			level,
			reason: entry.reason
		};
	};
}
// src/domain/drill/restores.ts
function triedIn(restores, address, today) {
	const found = restores.findLast((one) => matchesAddress(one.address, address));
	if (found === void 0) return null;
	const age = (Date.parse(today) - Date.parse(found.tried)) / DAY;
	return {
		on: found.tried,
		overdue: found.every !== null && age > found.every
	};
}
// src/domain/drill/drill.ts
const ASKED = [
	"data",
	"identity",
	"dns",
	"container",
	"key",
	"backup"
];
const isAsked = (known) => known.holds === "row" && !known.isOnlyForgotten && ASKED.includes(known.row.class);
const weighs = ({ class: named, weight }) => weight !== null && weight !== "low" && ASKED.includes(named) && named !== "backup";
const isGuarded = ({ policy }) => policy !== null && policy.level !== "note";
const counts = (one) => weighs(one) || isGuarded(one);
const countsByPolicy = (one) => counts(one) && !weighs(one);
const isExposed = (one) => counts(one) && one.withState.remains.kind === "nothing";
const exposedIn = (states) => states.reduce((sum, { objects }) => sum + objects.filter(isExposed).length, 0);
const hasFailed = ({ states }, failOn) => failOn === "nothing" && exposedIn(states) > 0;
const isFine = (one) => isLight(one) || !isLost(one.withState);
const isLight = (one) => (one.weight === "low" || one.weight === null) && !isGuarded(one);
function drillOf(states, circumstances) {
	const graphs = graphsOf(states, circumstances);
	const roots = states.map(({ root }) => root);
	const say = sayer(graphs, circumstances);
	return { states: states.map(({ root, source, managed, unclassified }, state) => {
		const seen = seenFrom(state, roots);
		const protection = protectionIn(circumstances.policy, root, circumstances.today);
		const objects = [];
		for (const asked of graphs.of(state)) {
			const known = graphs.resolved(asked.change);
			const policy = protection(asked.change, seen(asked.change.address));
			if (isAsked(known) || policy !== null) objects.push(say(asked, known, policy, seen));
		}
		return {
			root,
			source,
			objects: objects.sort(byDanger),
			managed,
			unclassified
		};
	}) };
}
const hasRow = (known) => known.row !== null;
function saidOfNamed({ type }, { holds }) {
	const isUnknown = holds === "unknown";
	const answer = {
		remains: {
			...NO_REMAINS,
			kind: isUnknown ? "unknown" : "nothing"
		},
		evidence: []
	};
	return {
		type,
		class: isUnknown ? "unknown" : null,
		weight: null,
		what: null,
		protected: null,
		alone: answer,
		withState: answer,
		withAll: answer,
		ways: [],
		isOfOlderProvider: false,
		isStoredElsewhere: false,
		copies: []
	};
}
function saidOf(asked, known, graphs, seen) {
	const { change } = asked;
	const { row } = known;
	const [alone, withState, withAll] = [
		graphs.alone(asked),
		graphs.withState(asked),
		graphs.withAll(asked)
	];
	const answer = (graph) => answerIn(graph, change, known, seen);
	const ofState = answer(withState);
	const isGone = isLost(ofState);
	const ways = isGone ? waysOf(asked, known, withState, graphs) : [];
	return {
		type: change.type,
		...known.holds === "row" ? {
			class: row.class,
			weight: row.weight,
			what: row.what
		} : {
			class: null,
			weight: null,
			what: null
		},
		protected: isProtected(asked, row, alone),
		alone: answer(alone),
		withState: ofState,
		withAll: withAll === withState ? ofState : answer(withAll),
		ways: ways.map((way) => way.map((one) => ({
			...one,
			address: seen(one.address)
		}))),
		isOfOlderProvider: isGone && isOfOlderProvider(change.before),
		isStoredElsewhere: isGone && isStoredElsewhere(change, row, withState)
	};
}
function sayer(graphs, { policy, today, beside }) {
	const known = new Map();
	const keyOf = decidingKey();
	const copying = copyingBy(beside);
	const said = (asked, one, seen) => {
		const found = saidOf(asked, one, graphs, seen);
		return {
			...found,
			copies: isLost(found.withState) ? copying(found.type) : []
		};
	};
	const shared = sharing();
	return (asked, one, protection, seen) => {
		const { change } = asked;
		const address = seen(change.address);
		const tried = triedIn(policy.restores, address, today);
		const named = {
			address,
			deposed: change.deposed,
			tried,
			policy: protection
		};
		if (!hasRow(one)) return shared(named, saidOfNamed(change, one));
		if (!graphs.isLonely(asked)) return shared(named, said(asked, one, seen));
		const key = keyOf(asked, one);
		const ofAll = known.get(key) ?? said(asked, one, () => "");
		known.set(key, ofAll);
		return new Alike(ofAll, named);
	};
}
function decidingKey() {
	const [leavesNumber, forgetsNumber] = [numbered(), numbered()];
	const decided = new Map();
	return ({ change }, { row, holds, factsKnown }) => {
		const numbers = [leavesNumber(row.leaves), forgetsNumber(row.forgets)];
		const sort = [
			change.type,
			...numbers,
			holds,
			factsKnown,
			row.class,
			row.weight,
			row.what
		].join(" ");
		const paths = decided.get(sort) ?? [...decidedIn(row), ...TELLING];
		decided.set(sort, paths);
		return `${sort} ${JSON.stringify([change.deposed === null, paths.map((path) => change.before.get(path) ?? null)])}`;
	};
}
function numbered() {
	let count = 0;
	return remembered((_) => count++);
}
const MOST_NAMES = 25;
const NO_REMAINS = {
	days: null,
	refusal: null,
	survivors: [],
	goesWithIt: [],
	survivorsCount: 0,
	goesWithItCount: 0
};
const BY_OTHERS = [
	"locked",
	"name-held",
	"source",
	"backup"
];
const LET_GO = {
	kind: "leaves",
	says: "only Terraform lets go of it"
};
function answerIn(graph, change, { row, factsKnown, isOnlyForgotten }, seen) {
	if (isOnlyForgotten) return {
		remains: {
			...NO_REMAINS,
			kind: "kept"
		},
		evidence: [LET_GO]
	};
	const { remains, evidence } = remainsOf(change, row, graph, factsKnown);
	const named = (addresses) => addresses.slice(0, MOST_NAMES).map(seen);
	const told = {
		...remains,
		survivors: named(remains.survivors),
		goesWithIt: named(remains.goesWithIt)
	};
	const kind = told.kind === "nothing" && isUnseen(change.before, row) ? "unknown" : told.kind;
	const inView = (one) => BY_OTHERS.includes(one.kind) && "by" in one ? {
		...one,
		by: seen(one.by)
	} : one;
	return {
		remains: {
			...told,
			kind
		},
		evidence: evidence.map(inView)
	};
}
const isUnseen = (values, { leaves = [] }) => leaves.some(({ remains, when = {}, of }) => {
	if (remains === "nothing" || of !== void 0) return false;
	const unmet = Object.entries(when).filter(([path, test]) => !hold({ [path]: test }, values));
	return unmet.length > 0 && unmet.every(([path]) => valuesAt(values, path).some(({ unknown }) => unknown));
});
function isProtected({ change }, row, graph) {
	const object = graph.of(change);
	if (object !== void 0 && graph.lockOn(object)?.refusal === "protected") return true;
	const switches = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
	if (switches.length === 0) return null;
	return leftBy$1(switches, change.before, object, graph).kind === "refused";
}
function isHelped(asked, { holds }, way, graphs) {
	const { change, graph } = graphs.after(asked, way);
	const known = graph.resolved(change);
	if (known.isOnlyForgotten) return true;
	return known.holds === holds && hasRow(known) && !isLost(answerIn(graph, change, known, (address) => address));
}
function waysOf(asked, known, graph, graphs) {
	const object = graph.of(asked.change);
	if (object === void 0) return [];
	return waysFor({
		row: known.row,
		values: asked.change.before,
		object,
		graph
	}, (way) => isHelped(asked, known, way, graphs));
}
function isStoredElsewhere(change, row, graph) {
	const { leaves = [], refs = [] } = row;
	const object = graph.of(change);
	if (object === void 0 || !leaves.some(({ of }) => of === "inside")) return false;
	const storing = refs.filter(({ role, outer }) => role === "inside" && outer !== true).flatMap(({ to }) => to);
	return !graph.targets(object, "inside").some(({ type }) => storing.includes(type));
}
const goesWith = ({ refs = [] }, type) => refs.some(({ role, to, keeps, when }) => role === "inside" && to.includes(type) && keeps === void 0 && !when);
const copiesAll = ({ refs = [] }, type) => refs.some(({ role, to, whole }) => role === "copies" && whole !== false && to.includes(type));
const copyingBy = (beside) => remembered((type) => {
	const taken = beside(type).find((row) => row.type === type)?.takesCopies?.types ?? [];
	return beside(type).filter((other) => copiesAll(other, type) && !goesWith(other, type) && !taken.includes(other.type)).map((other) => other.type);
});
const WORST = [
	"nothing",
	"unknown",
	"refused",
	"grace",
	"kept",
	"snapshot",
	"copies"
];
const heaviness = ({ weight }) => weight === null ? WEIGHTS.length : WEIGHTS.indexOf(weight);
const rank = (one) => (WORST.indexOf(one.withState.remains.kind) * (WEIGHTS.length + 1) + heaviness(one)) * 2 + (one.class === "backup" ? 1 : 0);
const byDanger = (a, b) => rank(a) - rank(b) || byText(a.address, b.address) || byText(a.deposed ?? "", b.deposed ?? "");
// src/domain/fault.ts
var InputError = class extends Error {
	name = "InputError";
};
// src/input/same-file.ts
function isSameFile(one, other) {
	if (one === other) return true;
	const [first, second] = [one, other].map(seen$1);
	if (first === void 0 || second === void 0) return false;
	return first.ino === 0n || second.ino === 0n ? (0, node_fs.realpathSync)(one) === (0, node_fs.realpathSync)(other) : first.ino === second.ino && first.dev === second.dev;
}
function seen$1(path) {
	try {
		return (0, node_fs.statSync)(path, { bigint: true });
	} catch {
		return;
	}
}
const behindLinks = (path) => (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : path;
// src/input/plan/distinct.ts
function distinctSources(sources, { cwd, noun, onNote }) {
	const byFile = new Map();
	for (const source of sources) {
		const file = realPath(source.path, cwd);
		const first = byFile.get(file);
		if (first === void 0) byFile.set(file, source);
		else if (first.root === source.root) onNote(`${source.path} was given twice, and is read once`);
		else throw new InputError(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}; give it once, with the root that it was made in: ${first.root}=${source.path}`);
	}
	const byRoot = new Map();
	for (const [file, source] of byFile) {
		const first = byRoot.get(source.root);
		if (file !== "-" && !(0, node_fs.existsSync)(file)) continue;
		if (first !== void 0) throw new InputError(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
		byRoot.set(source.root, source);
	}
	return [...byFile.values()];
}
function realPath(path, cwd) {
	if (path === "-") return path;
	return behindLinks((0, node_path.resolve)(cwd, path));
}
// src/input/plan/paths.ts
const withSlashes = (path) => node_path.sep === "/" ? path : path.split(node_path.sep).join("/");
function rootName(directory, cwd) {
	const path = withSlashes((0, node_path.isAbsolute)(directory) ? (0, node_path.relative)(cwd, directory) : directory);
	const normal = node_path.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
	return normal === "" ? "." : normal;
}
// src/input/plan/sources.ts
async function findSources(args, naming) {
	const { cwd, root, noun = "plan" } = naming;
	const missing = [];
	const found = [];
	for (const arg of args) {
		const { root: named = root, path } = splitArgument(arg, cwd, noun);
		const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
		if (paths.length === 0) missing.push({
			path,
			named
		});
		found.push(...paths.map((one) => ({
			path: one,
			named
		})));
	}
	const [sources, nowhere] = withRoots([found, missing], naming);
	return {
		sources,
		missing: nowhere
	};
}
const folderOf = (path) => path === "-" ? "." : (0, node_path.dirname)(path);
function withRoots([found, missing], { cwd, topOf }) {
	const top = topOf?.([...found, ...missing].map(({ path }) => folderOf(path)), cwd) ?? cwd;
	const source = ({ path, named }) => ({
		path,
		root: named === void 0 ? rootName((0, node_path.resolve)(cwd, folderOf(path)), top) : rootName(named, cwd)
	});
	return [found.map(source), missing.map(source)];
}
function splitArgument(arg, cwd, noun) {
	const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
	const path = arg.slice(cut + 1);
	if (path === "") throw new InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
	if (cut === 0) throw new InputError(`"${arg}" names no root; write ROOT=PATH, or the path alone`);
	return cut < 0 ? { path } : {
		path,
		root: arg.slice(0, cut)
	};
}
const exists = (path, cwd) => (0, node_fs.existsSync)((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(cwd, path));
async function matching(path, cwd) {
	const { expanded, isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	return isGlob(path) ? expanded(path, cwd) : [];
}
async function planSources(args, naming) {
	const { sources, missing } = await findSources(args, naming);
	if (missing.length === 0) return sources;
	const { isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	const globs = missing.map(({ path }) => path).filter(isGlob);
	if (globs.length > 0) throw new InputError(globs.map((glob) => matchesNothing(glob, naming.noun)).join("\n"));
	return [...sources, ...missing];
}
const matchesNothing = (glob, noun = "plan") => `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject$1(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject$1(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse$1 = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = anchor(dateSource);
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodISODate = $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = isObject$1;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, ch._zod.def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
function meta$1(metadata) {
	const ch = new $ZodCheck({ check: "meta" });
	ch._zod.onattach = [(inst) => {
		const existing = globalRegistry.get(inst) ?? {};
		globalRegistry.add(inst, {
			...existing,
			...metadata
		});
	}];
	ch._zod.check = () => {};
	return ch;
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string$1(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int$2(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: string$1(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
function literal$1(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional$1(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
const meta = meta$1;
// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = $constructor("ZodMiniISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
function date(params) {
	return _isoDate(ZodMiniISODate, params);
}
// src/domain/doctor.ts
const METADATA = { token: "`metadata: read`" };
const ADMINISTRATION = { token: "`metadata: read`; for classic branch protection `administration: read`" };
const ACCEPTABLE = Object.keys({
	merged: {
		title: "These files are also on the default branch",
		looksAt: "each file below, in the folder and on the default branch",
		needs: { token: "`contents: read`" }
	},
	runs: {
		title: "A workflow runs the check on pull requests",
		looksAt: "the workflows, composite actions and reusable workflows of the repository",
		needs: "files"
	},
	required: {
		title: "The check is required on the default branch",
		looksAt: "rulesets of repository and organisation, required workflows, classic branch protection",
		needs: METADATA
	},
	source: {
		title: "Only GitHub Actions can report the check",
		looksAt: "the source of the required check",
		needs: METADATA
	},
	"same-name": {
		title: "No other job makes a check with the same name",
		looksAt: "the names of all jobs, and the events that start the workflow",
		needs: "files"
	},
	conditions: {
		title: "No condition skips the check",
		looksAt: "`if:` of jobs and steps, and `needs:`",
		needs: "files"
	},
	filters: {
		title: "No filter keeps the check from running",
		looksAt: "`paths:`, `paths-ignore:`, `branches:` and `branches-ignore:`",
		needs: "files"
	},
	fails: {
		title: "The check fails when it has to",
		looksAt: "`continue-on-error:` of jobs and steps, the input `enforce`, `||`, pipes and `set +e` in scripts",
		needs: "files"
	},
	activity: {
		title: "A new label or another base branch starts the check again",
		looksAt: "`types:` of `pull_request`",
		needs: "files"
	},
	cancel: {
		title: "No run of the check is cancelled half-way",
		looksAt: "`cancel-in-progress:`",
		needs: "files"
	},
	"merge-queue": {
		title: "The check runs in the merge queue",
		looksAt: "`merge_group:`, and whether the branch has a queue",
		needs: METADATA
	},
	handed: {
		title: "Every root has to report",
		looksAt: "`expect-roots` and `needs` of the job that takes reviews over, and the roots with a remote state that no workflow names",
		needs: "files"
	},
	bypass: {
		title: "Nobody can bypass the rules",
		looksAt: "bypass lists of the rulesets, administrators, exceptions of classic branch protection",
		needs: { token: "`administration: write` for a ruleset's list, `administration: read` for classic branch protection" }
	},
	"pull-request": {
		title: "Nobody can push to the default branch directly",
		looksAt: "whether a pull request and an approval are required",
		needs: ADMINISTRATION
	},
	"code-owners": {
		title: "Code owners have to approve changes to their files",
		looksAt: "*Require review from Code Owners*",
		needs: ADMINISTRATION
	},
	stale: {
		title: "A new commit ends earlier approvals",
		looksAt: "*Dismiss stale pull request approvals*",
		needs: ADMINISTRATION
	},
	"up-to-date": {
		title: "What is merged is what was planned",
		looksAt: "*Require branches to be up to date before merging*",
		needs: ADMINISTRATION
	},
	history: {
		title: "The default branch can't be rewritten or deleted",
		looksAt: "*Block force pushes* and *Restrict deletions*",
		needs: ADMINISTRATION
	},
	bases: {
		title: "Other branches that pull requests go to require the check too",
		looksAt: "the bases of the last hundred pull requests",
		needs: { token: "`pull-requests: read`" }
	},
	"guards-owned": {
		title: "The workflows, the policy and CODEOWNERS have an owner",
		looksAt: "who owns the workflows, the policy and CODEOWNERS",
		needs: "files"
	},
	"roots-owned": {
		title: "Every root, and each module that it calls, has an owner who can override",
		looksAt: "who owns the files of the roots that the workflows name in `plan` and `expect-roots`, and of the modules that they call in this repository",
		needs: "files"
	},
	state: {
		title: "A plan sees the state of what is there",
		looksAt: "the backend of the roots that the workflows name in `plan` and `expect-roots`",
		needs: "files"
	},
	codeowners: {
		title: "CODEOWNERS has no mistakes",
		looksAt: "each line, and what GitHub says of the file",
		needs: { token: "`contents: read`" }
	},
	policy: {
		title: "The policy can be read",
		looksAt: "the policy file",
		needs: "files"
	},
	teams: {
		title: "Teams of owners can be looked up",
		looksAt: "`owners-token`, and the teams that CODEOWNERS or the policy name",
		needs: { token: "an owners token: `members: read`" }
	},
	label: {
		title: "The label for an override exists",
		looksAt: "the labels of the repository",
		needs: { token: "`issues: read` or `pull-requests: read`" }
	},
	permissions: {
		title: "The job has the permissions that it needs",
		looksAt: "`permissions:` of job and workflow",
		needs: "files"
	},
	pinned: {
		title: "The actions that it uses are pinned by commit",
		looksAt: "`uses:` in the workflows that run it",
		needs: "files"
	},
	"plans-kept": {
		title: "No plan is uploaded",
		looksAt: "artifacts and caches",
		needs: "files"
	},
	destroys: {
		title: "The job that plans can't destroy",
		looksAt: "`apply` and `destroy` in jobs of pull requests, of their reviews and comments, of runs that follow theirs and of pushes to any branch, in workflows and actions of the repository that they call, and the credentials of all jobs",
		needs: "files"
	},
	"head-code": {
		title: "No code of a pull request runs with secrets",
		looksAt: "`pull_request_target`, `issue_comment` and `workflow_run` with a checkout of the head, also in what is called",
		needs: "files"
	}
}).filter((name) => name !== "runs" && name !== "required");
const FAIL_ON$1 = [
	"open",
	"unknown",
	"never"
];
// src/domain/drill/fail-on.ts
const FAIL_ON = ["nothing", "never"];
// src/text/lines.ts
const filledLines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
// src/input/settings.ts
const lines = pipe(string$1(), transform(filledLines));
const filled = (otherwise) => string$1().with(_minLength(1, `is empty; leave it out, or ${otherwise}`));
const program = filled("name the program");
filled("give a token");
string$1().with(refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top")), filled("name a label").with(_maxLength(50, "is longer than GitHub's labels can be (50 characters)")), string$1().with(_regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"));
const POLICY_PATH = ".github/destroy-guard.yml";
const policyPathOf = ({ policy }) => policy === "" ? POLICY_PATH : policy;
const DrillSettings = strictObject({
	state: lines.with(refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line")),
	policy: string$1(),
	"fail-on": _enum(FAIL_ON, `is none of ${FAIL_ON.join(", ")}`),
	terraform: program,
	report: string$1()
});
`${ACCEPTABLE.join(", ")}`, `${FAIL_ON$1.join(", ")}`;
const readDrillSettings = (inputOf) => readInputs(DrillSettings, inputOf);
function readInputs(inputs, inputOf) {
	const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
	const read = inputs.safeParse(given);
	if (read.success) return read.data;
	throw new InputError(read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"));
}
// src/input/state/copies.ts
const ALL_IN_USE = "if both are in use, give one of them as \"terraform show -json\" prints it";
const MAY_BE_GONE = "give the newest alone, since what only an older copy has may be gone";
function refuse(one, other) {
	const [a, b] = [one.mark?.serial, other.mark?.serial];
	const serials = a === b ? "the same state; give it once" : `one state, at serial ${a} and at serial ${b}; ${MAY_BE_GONE}`;
	throw new InputError(`${one.source} and ${other.source} are ${serials}; ${ALL_IN_USE}`);
}
const noteOn = (one, other, { change }) => `${one.source} and ${other.source} both have ${change.address}, with the same id; if they are copies of one state, ${MAY_BE_GONE}`;
const idsOf = ({ change }) => COMMON_IDS.flatMap((path) => idsAt(change.before, path));
const whoIs = (object, ids) => JSON.stringify([
	object.change.address,
	object.change.deposed,
	ids
]);
function firstWith(known, key, state) {
	const first = known.get(key);
	if (first === void 0) known.set(key, state);
	return first === state ? void 0 : first;
}
function areApart(states) {
	const lineages = states.flatMap(({ mark }) => mark === null ? [] : [mark.lineage]);
	return new Set(lineages).size === states.length;
}
function refuseCopies(states, onNote) {
	if (states.length < 2 || areApart(states)) return;
	const known = new Map();
	const notes = new Map();
	for (const state of states) for (const object of state.objects) {
		const ids = idsOf(object);
		const who = whoIs(object, ids);
		const copy = state.mark === null ? void 0 : firstWith(known, `${state.mark.lineage} ${who}`, state);
		if (copy !== void 0) refuse(copy, state);
		const other = firstWith(known, who, state);
		if (other !== void 0 && !notes.has(state) && ids.some(isGlobal)) notes.set(state, noteOn(other, state, object));
	}
	for (const note of notes.values()) onNote(note);
}
// src/text/system-error.ts
const WHY = new Map([
	["ENOENT", "there is no such file or folder"],
	["ENOTDIR", "a part of its path is no folder"],
	["EEXIST", "a part of its path is no folder"],
	["EISDIR", "it is a folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the disk can't be written"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["ENAMETOOLONG", "its name is too long"],
	["ELOOP", "its links lead in a circle"],
	["EMFILE", "too many files are open"],
	["EIO", "the disk or the network behind it failed"],
	["ESTALE", "the disk or the network behind it failed"]
]);
const REMEDY$1 = new Map([
	["EACCES", "look who may read and write there"],
	["EPERM", "look who may read and write there"],
	["EROFS", "choose another place"],
	["ENOSPC", "make room there, or choose another place"],
	["EDQUOT", "make room there, or choose another place"],
	["EMFILE", "close some, or raise the limit (ulimit -n)"],
	["EIO", "try again, or copy it to another place first"],
	["ESTALE", "try again, or copy it to another place first"]
]);
new Set("EACCES EPERM EROFS ENOSPC EDQUOT ENAMETOOLONG ELOOP EMFILE".split(" "));
const codeOf$1 = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const whyOf = (cause) => WHY.get(codeOf$1(cause)) ?? codeOf$1(cause);
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY$1.get(codeOf$1(cause)) ?? "check the path"}`;
// src/input/found.ts
const statOf = (path) => found(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
const linkStatOf = (path) => found(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return void 0;
		throw error;
	}
}
function isTaken(path) {
	try {
		return linkStatOf(path) !== void 0;
	} catch {
		return true;
	}
}
const absent = (path) => isTaken(path) ? "is a link that leads to nothing" : "does not exist";
const isFolder$1 = (path) => statOf(path)?.isDirectory() === true;
const isFile = (path) => statOf(path)?.isFile() === true;
// src/input/thread-program.ts
const threadProgram = (url, source, bundle) => url.endsWith(".ts") ? (0, node_url.fileURLToPath)(new URL(source, url)) : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(url)), "..", bundle, "index.js");
// src/input/json/memory.ts
const MAX_DEPTH$1 = 1 << 17;
const QUERY = 65536;
const STARTS = 131072;
const ENDS = 131328;
const CHUNK$1 = 3408456;
const CHUNK_SIZE = 1 << 20;
// src/input/json/scan-error.ts
var ScanError = class extends InputError {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const WANTED = [
	"a value",
	"a value or \"]\"",
	"a key in quotes",
	"a key in quotes or \"}\"",
	"\":\"",
	"\",\" or \"}\"",
	"the end",
	"\",\" or \"]\""
];
const SAYS = {
	[0]: ({ c, offset, wanted }) => `is not JSON: ${shown$1(c)} at byte ${offset} where ${WANTED[wanted]} should stand`,
	[1]: ({ offset }) => `has an unescaped control character in a string at byte ${offset}`,
	[2]: ({ offset }) => `has an unknown escape in a string at byte ${offset}`,
	[3]: ({ offset }) => `has a broken \\u escape in a string at byte ${offset}`,
	[4]: ({ offset }) => `is nested more than ${MAX_DEPTH$1} deep at byte ${offset}`,
	[5]: ({ c, offset, noun }) => `has ${kindOf$1(c)} at byte ${offset} where a ${noun} has a list`,
	[6]: ({ c, offset, noun }) => `has ${kindOf$1(c)} at byte ${offset} where a ${noun} has an object`,
	[7]: ({ offset }) => `has the same key twice in one object at byte ${offset}`
};
const scanErrorFor = (fault) => new ScanError(SAYS[fault.fault]?.(fault) ?? `is not JSON at byte ${fault.offset}`, fault.offset);
const shown$1 = (c) => c > 32 && c < 127 ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
const KINDS = new Map([
	[123, "an object"],
	[91, "a list"],
	[34, "a string"],
	[110, "null"],
	[116, "true or false"],
	[102, "true or false"]
]);
const kindOf$1 = (c) => KINDS.get(c) ?? (/[-\d]/.test(String.fromCharCode(c)) ? "a number" : shown$1(c));
// src/input/json/words.ts
const LONGEST$1 = 96;
const PLACES = 1024;
var Words = class {
	#known = new Array(PLACES).fill(null);
	find(bytes, from, to) {
		const known = this.#known[placeOf(bytes, from, to)];
		return known && isSame$2(known.bytes, bytes, from, to) ? known.text : void 0;
	}
	add(bytes, from, to, text) {
		if (to - from > LONGEST$1) return;
		this.#known[placeOf(bytes, from, to)] = {
			bytes: new Uint8Array(bytes.subarray(from, to)),
			text
		};
	}
};
function isSame$2(known, bytes, from, to) {
	const length = to - from;
	if (known.length !== length) return false;
	for (let i = 0; i < length; i++) if (known[i] !== bytes[from + i]) return false;
	return true;
}
function placeOf(bytes, from, to) {
	const letter = (at) => at < from ? 0 : bytes[at] ?? 0;
	const middle = from + (to - from >> 1);
	return (to - from) * 31 + letter(to - 1) * 7 + letter(to - 2) * 61 + letter(middle) * 13 + letter(to - 4) * 127 & 1023;
}
// src/input/json/taken-bytes.ts
const WORDS$2 = new Words();
var TakenBytes = class {
	#slots;
	#bytes = Buffer.alloc(0);
	#at = 0;
	#from = 0;
	#to = 0;
	#strings = new Array(32).fill(void 0);
	constructor(slots) {
		this.#slots = slots;
	}
	set(bytes, at, from, to) {
		this.#bytes = bytes;
		this.#at = at;
		this.#from = from;
		this.#to = to;
		this.#strings.fill(void 0);
	}
	whole() {
		return this.#range(this.#from, this.#to);
	}
	#range(start, end) {
		return this.#bytes.subarray(start - this.#at, end - this.#at);
	}
	has(slot) {
		const start = this.#slots.starts[slot];
		return start >= 0 && this.#bytes[start - this.#at] !== 110;
	}
	#text(start, end) {
		return this.#bytes.toString("utf8", start - this.#at, end - this.#at);
	}
	text(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#text(start, this.#slots.ends[slot]);
	}
	string(slot) {
		const known = this.#strings[slot];
		if (known !== void 0) return known;
		const read = this.#string(slot);
		this.#strings[slot] = read;
		return read;
	}
	word(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const from = start + 1 - this.#at;
		const to = this.#slots.ends[slot] - 1 - this.#at;
		return WORDS$2.find(this.#bytes, from, to) ?? this.#newWord(slot, from, to);
	}
	#newWord(slot, from, to) {
		const read = this.string(slot);
		if (read !== null) WORDS$2.add(this.#bytes, from, to, read);
		return read;
	}
	#string(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const text = this.#text(start + 1, this.#slots.ends[slot] - 1);
		return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
	}
	bytes(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#range(start, this.#slots.ends[slot]);
	}
	eachPlace(tell) {
		const { starts, ends } = this.#slots;
		for (let slot = 0; slot < 32; slot++) {
			const start = starts[slot];
			if (start >= 0) tell(slot, start - this.#from, ends[slot] - this.#from);
		}
	}
};
// src/input/json/ahead/batch.ts
const BEGIN = 0;
const FINISH = 1;
const KEY = 2;
const TAKE = 4;
var BatchReader = class {
	#finder;
	#slots = {
		starts: new Float64Array(32),
		ends: new Float64Array(32)
	};
	#taken = new TakenBytes(this.#slots);
	#batch = {
		numbers: new Float64Array(0),
		length: 0,
		bytes: new Uint8Array(0),
		names: []
	};
	#number = 0;
	#byte = 0;
	#name = 0;
	constructor(finder) {
		this.#finder = finder;
	}
	read(batch) {
		this.#batch = batch;
		this.#number = 0;
		this.#byte = 0;
		this.#name = 0;
		const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length);
		while (this.#number < batch.length) this.#event(this.#next(), bytes);
	}
	#next() {
		return this.#batch.numbers[this.#number++];
	}
	#nextName() {
		return this.#batch.names[this.#name++];
	}
	#event(kind, bytes) {
		if (kind === TAKE) this.#take(bytes);
		else if (kind === BEGIN) this.#finder.begin();
		else if (kind === FINISH) this.#finder.finish();
		else if (kind === KEY) this.#finder.key(this.#nextName());
		else {
			const [members, depth] = [this.#next(), this.#next()];
			this.#finder.named(members, this.#nextName(), depth);
		}
	}
	#take(bytes) {
		const query = this.#next();
		const depth = this.#next();
		const length = this.#next();
		const { starts, ends } = this.#slots;
		starts.fill(-1);
		for (let left = this.#next(); left > 0; left--) {
			const slot = this.#next();
			starts[slot] = this.#next();
			ends[slot] = this.#next();
		}
		this.#taken.set(bytes, -this.#byte, 0, length);
		this.#byte += length;
		this.#finder.take(query, this.#taken, depth);
	}
};
// src/input/json/ahead/protocol.ts
const moved$1 = ({ numbers, bytes }) => [numbers.buffer, bytes.buffer];
// src/input/json/value.ts
var LongNumber = class {
	digits;
	constructor(digits) {
		this.digits = digits;
	}
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LongNumber);
const isList = (value) => Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : {};
const stringOf = (value) => typeof value === "string" ? value : null;
const MAY_BE_LONG = /(?:^|[:,[])\s*-?\d{16}/;
const PIECE = /\\.|"|-?\d[\d.eE+-]*/g;
const LONG = /^-?\d{16,}$/;
const MARK = `${(0, node_crypto.randomUUID)()} `;
const isExact = (digits) => String(Number(digits)) === digits;
function parseText(text) {
	if (!MAY_BE_LONG.test(text)) return JSON.parse(text);
	let isInText = false;
	const marked = text.replace(PIECE, (piece) => {
		if (piece === "\"") isInText = !isInText;
		return !isInText && LONG.test(piece) && !isExact(piece) ? `"${MARK}${piece}"` : piece;
	});
	return unmarked$1(JSON.parse(marked));
}
const isMarked = (value) => typeof value === "string" && value.startsWith(MARK);
function unmarked$1(whole) {
	const root = { whole };
	const open = [root];
	for (const holder of open) for (const [key, value] of Object.entries(holder)) if (isMarked(value)) holder[key] = new LongNumber(value.slice(MARK.length));
	else if (typeof value === "object" && value !== null) open.push(value);
	return root.whole;
}
const parse = (bytes) => {
	try {
		return parseText(bytes.toString());
	} catch (cause) {
		throw new InputError(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
	}
};
// src/input/json/query.ts
var Members = class {
	#queries;
	all;
	each;
	constructor(queries, options = {}) {
		this.all = options.all ?? false;
		this.each = options.each ?? null;
		this.#queries = new Map(Object.entries(queries));
	}
	get queries() {
		return this.#queries;
	}
	add(name, query) {
		this.#queries.set(name, query);
	}
};
const objectWith = (members, options = {}) => ({
	only: "object",
	members: new Members(members, options)
});
const takeParsed = (tell, only) => ({
	...only !== void 0 && { only },
	take: (taken) => tell(parse(taken.whole()))
});
// src/input/json/ahead/shape.ts
function partsOf$1(query) {
	const queries = [query];
	const members = [];
	const placeIn = (list, part) => {
		if (part === null || part === void 0) return null;
		const at = list.indexOf(part);
		return at >= 0 ? at : list.push(part) - 1;
	};
	const shapes = [];
	const membersShapes = [];
	for (const { take, slot, only, members: inside, elements } of queries) {
		const at = placeIn(members, inside);
		shapes.push({
			isTaken: take !== void 0,
			slot,
			only,
			members: at,
			elements: placeIn(queries, elements)
		});
		for (const { all, each, queries: known } of members.slice(membersShapes.length)) membersShapes.push({
			names: [...known].map(([name, one]) => [name, placeIn(queries, one)]),
			all,
			each: placeIn(queries, each?.query)
		});
	}
	return {
		shape: {
			queries: shapes,
			members: membersShapes
		},
		queries,
		members
	};
}
// src/input/json/ahead/read-ahead.ts
const PROGRAM = threadProgram(require("url").pathToFileURL(__filename).href, "thread.ts", "scanning");
async function readAhead({ path, begin, strange, noun, onProgress }) {
	const { Worker } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	const listener = new Listener(begin);
	const data = {
		path,
		shape: listener.shape,
		noun
	};
	const worker = new Worker(PROGRAM, { workerData: data });
	const batches = new BatchReader(listener);
	const heard = (told) => {
		if ("documents" in told) return told.documents;
		if ("mistake" in told) throw errorOf(told.mistake, strange);
		if ("bytes" in told) onProgress?.(told.bytes);
		else {
			batches.read(told.batch);
			giveBack(worker, told.batch);
		}
		return null;
	};
	try {
		return await lastOf(worker, heard, noun);
	} finally {
		await worker.terminate();
	}
}
function lastOf(worker, heard, noun) {
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			worker.off("message", hear);
			reject(error);
		};
		const hear = (told) => {
			try {
				const last = heard(told);
				if (last !== null) resolve(last);
			} catch (error) {
				fail(error);
			}
		};
		worker.on("message", hear);
		worker.on("error", fail);
		worker.on("exit", (code) => fail(new Error(`the thread that scans a ${noun} ended with ${code}`)));
	});
}
const giveBack = (worker, { numbers, bytes }) => {
	const room = {
		numbers,
		bytes
	};
	worker.postMessage(room, moved$1(room));
};
const errorOf = (mistake, strange) => {
	if ("strange" in mistake) return new InputError(strange(mistake.strange));
	const { message, offset } = mistake;
	return offset === null ? new InputError(message) : new ScanError(message, offset);
};
var Listener = class {
	#begin;
	#isBegun = true;
	#document;
	#parts;
	constructor(begin) {
		this.#begin = begin;
		this.#document = begin();
		this.#parts = partsOf$1(this.#document.query);
	}
	get shape() {
		return this.#parts.shape;
	}
	begin() {
		if (!this.#isBegun) this.#document = this.#begin();
		this.#isBegun = false;
		this.#parts = partsOf$1(this.#document.query);
	}
	finish() {
		this.#document.finish();
	}
	key(name) {
		this.#document.onKey?.(name);
	}
	named(members, name, depth) {
		this.#parts.members[members]?.each?.named(name, depth);
	}
	take(query, taken, depth) {
		this.#parts.queries[query]?.take?.(taken, depth);
	}
};
// src/input/json/bytes.ts
const CHUNK = 1 << 20;
const TURN = 4;
async function* fileBytes(path) {
	const file = openFile(path);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		for (let turn = 1;; turn++) {
			const length = (0, node_fs.readSync)(file, buffer, 0, CHUNK, null);
			if (length === 0) return;
			yield buffer.subarray(0, length);
			if (turn % TURN === 0) await (0, node_timers_promises.setImmediate)();
		}
	} catch (cause) {
		if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function openFile(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new InputError(`${absent(path)}; check the path, or that the step which makes it ran`, { cause });
		throw new InputError(`can't be read: ${whyAndRemedy(cause)}`, { cause });
	}
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === void 0 || error.code === code);
// src/input/json/kept-bytes.ts
const MOST_ROOM = 8 << 20;
const LEAST_ROOM$1 = 4096;
var KeptBytes = class {
	#taken;
	#bytes = Buffer.alloc(0);
	#length = 0;
	#chunk = Buffer.alloc(0);
	#chunkAt = 0;
	constructor(slots) {
		this.#taken = new TakenBytes(slots);
	}
	enter(chunk, at) {
		this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
		this.#chunkAt = at;
	}
	keep(from, end) {
		const start = Math.max(0, from + this.#length - this.#chunkAt);
		const more = end - start;
		if (more <= 0) return;
		this.#makeRoom(this.#length + more);
		this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
		this.#length += more;
	}
	#makeRoom(length) {
		if (length <= this.#bytes.length) return;
		const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM$1));
		grown.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = grown;
	}
	complete(from, to) {
		if (from >= this.#chunkAt) this.#taken.set(this.#chunk, this.#chunkAt, from, to);
		else {
			this.keep(from, to - this.#chunkAt);
			this.#taken.set(this.#bytes, from, from, to);
		}
		return this.#taken;
	}
	close() {
		if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
		this.#length = 0;
	}
};
// src/input/json/layout.ts
const WORD$1 = 4;
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = {
	array: 1,
	object: 2
};
const MOST_MEMBERS = 32;
const layoutOf = rememberedWith((query) => new Layout(query));
var Layout = class {
	#bytes = Buffer.alloc(LEAST_ROOM);
	#next = QUERY;
	queries = new Map();
	members = new Map();
	#addresses = new Map();
	top;
	constructor(query) {
		this.top = this.#query(query);
	}
	get bytes() {
		return this.#bytes.subarray(0, this.#next - QUERY);
	}
	#room(bytes) {
		const address = this.#next;
		this.#next += Math.ceil(bytes / WORD$1) * WORD$1;
		if (this.#next > 131072) throw new Error("the query is too long for the scanner");
		while (this.#next - QUERY > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		return address;
	}
	#write(address, words) {
		for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD$1);
	}
	#query(query) {
		if (query === void 0) return 0;
		const before = this.#addresses.get(query);
		if (before !== void 0) return before;
		const { take, slot = NO_SLOT, members, elements, only } = query;
		if (slot >= 32) throw new Error(`there is no slot ${slot}`);
		const address = this.#room(20);
		this.#addresses.set(query, address);
		this.queries.set(address, query);
		const kind = only === void 0 ? 0 : ONLY[only];
		this.#write(address, [
			take ? 1 : 0,
			slot,
			this.#membersOf(members),
			this.#query(elements),
			kind
		]);
		return address;
	}
	#membersOf(members) {
		if (members === void 0) return 0;
		const before = this.#addresses.get(members);
		if (before !== void 0) return before;
		const { all, each, queries } = members;
		const address = this.#room(12);
		this.#addresses.set(members, address);
		const named = {
			all,
			each,
			addresses: new Map()
		};
		this.members.set(address, named);
		this.#write(address, [
			all || each ? 1 : 0,
			this.#query(each?.query),
			0
		]);
		let link = address + 8;
		for (const [name, query] of queries) {
			const member = this.#member(name, query, named.addresses.size);
			this.#write(link, [member]);
			link = member + 16;
			named.addresses.set(name, member);
		}
		return address;
	}
	#member(name, query, place) {
		if (place >= MOST_MEMBERS) throw new Error(`more than ${MOST_MEMBERS} members can't be told apart`);
		const bytes = Buffer.from(name);
		const text = this.#room(bytes.length);
		bytes.copy(this.#bytes, text - QUERY);
		const address = this.#room(20);
		this.#write(address, [
			text,
			bytes.length,
			this.#query(query),
			1 << place,
			0
		]);
		return address;
	}
};
// src/input/json/machine-code.ts
const MACHINE_CODE = [
	"AGFzbQEAAAABPQtgAX8Bf2ACf38Bf2ACf38AYAF/AGAEf398fwBgA39/fwBgAABgAAF8YAABf2AEf398fABgBX9/f3x/AX8CNgQE",
	"aG9zdARmYWlsAAQEaG9zdAR0YWtlAAkEaG9zdAdyZWFkS2V5AAoEaG9zdAZjdXRLZXkAAgMWFQMAAgABAAAABQACAQEBBgEBBwMA",
	"CAUEAQFFRQZuE38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUF/C3wBRAAAAAAA",
	"APC/C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHLgUFc3RhcnQAFgRwdXNoABcGaXNEb25lABgJdGFr",
	"ZVN0YXJ0ABUGbWVtb3J5AgAIARIK6yMVNABBACAALQAAIwEgAEHIhNABa7igQQcjAiMCQQVGIgAEfyMDQYCECGotAABFBSAACxsQ",
	"AAvxAgIBewJ/IwAhAgJ/A0AgACACSQRAIAD9AAQAIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QxcXFxcXFxcXFxcXFxcXFxc/SP9",
	"UCAB/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgMEQCAAIANoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyEAA0AgACMASQRA",
	"IAAtAAAiAkEiRgRAQQAkCyAAQQFqDwsgAkHcAEcEQEEBIAIjASAAQciE0AFruKBBABAAC0EBJAxBAiQLIABBAWoQCyEAIwtBAUcE",
	"QCAADwsjACECAn8DQCAAIAJJBEAgAP0ABAAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAH9",
	"DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgAiAAIAJJGwwDCyAAQRBqIQAMAQsLIAILIQAMAQsLQQEkCyMAC6sB",
	"AgF8An8gACMJRwRADwsjCEEBayQIIwgiAwR/IANBAnRBtISwAWooAgAFQX8LJAkgA0EDdEGYhNAAaisDACECIANBAnRBqISQAWoo",
	"AgAiAygCBCIEQX9HBEAgBEEDdCIEQYCACGogAjkDACAEQYCCCGojASABQciE0AFruKA5AwALIAMoAgBFBEAPCyADIAAgAiMBIAFB",
	"yITQAWu4oBABRAAAAAAAAPC/JAoLWQAjCwRAIwMjBEZBACMRGwRAQQEkByMSQciE0AFrIABByITQAWsQAwsFIxEEQEEEJAIjAyME",
	"RgRAIxIgAEEBayMMEAwLBUEFQQYjAxskAiMDIAAQBgsLIAALcwAgAEH9AEHdACMDQYCECGotAABBAUYbRwRAIAEQBAsjAyMERgRA",
	"IwRBAnRBhIQQaigCACgCCCIABH8gACgCBAVBAAsEQCMFQQFrJAULIwRBAWskBAsjA0EBayQDQQVBBiMDGyQCIwMgAUEBaiIAEAYg",
	"AAtbAQF/A0AgACMASQRAIw0gAC0AABARIgFBAEgEQCMNIgFBAkYgAUEBRnIgAUEERnIgAUEHRnJFBEAgABAEC0EAJAsgAA8LIAEk",
	"DSAAQQFqIQAMAQsLQQQkCyMAC6EBAQN/Iw4iAUHuAEYgAUH0AEZyBH9BBAVBBUEAIAFB5gBGGwshAgNAIw0gAkggACMASXEEQCMO",
	"IQMjDSIBQQRGBH9B5QAFIANB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsHIANB7gBGGwsgAUEDdHVB/wFxCyAALQAARwRAIAAQBAsj",
	"DUEBaiQNIABBAWohAAwBCwtBBUEAIw0gAkcbJAsgAAuGAgEBfyMLQQJGIAAjAElxBEAgAC0AACIBQfUARwR/IAFB3ABGIAFBIkZy",
	"IAFBL0ZyIAFB4gBGciABQeYARnIgAUHuAEZyIAFB8gBGciABQfQARnIFQQELRQRAQQIgASMBIABByITQAWu4oEEAEAALQQNBASAB",
	"QfUARhskC0EEJA0gAEEBaiEACwNAIwtBA0YgACMASXEEQCAALQAAIgFBOU0gAUEwT3EEf0EBBSABQcYATSABQcEAT3ELBH9BAQUg",
	"AUHmAE0gAUHhAE9xC0UEQEEDIAAtAAAjASAAQciE0AFruKBBABAACyAAQQFqIQAjDUEBayQNIw1FBEBBASQLCwwBCwsgAAvPAgEF",
	"fyMEQQJ0QYSEEGooAgAoAgghBSACIwcgAhsiAkUEQCAFKAIAQQBHIQILQQAkByACBEAgBSAAQciE0AFrIAFByITQAWsiACMBIAC4",
	"oCMFQQFrEAIhAgUgASAAayEGIAUoAgghAgJAA0AgAgRAIAYgAigCBEYEfyACKAIAIQcgBkFwcSEDQQAhBAJ/A0AgAyAESwRAQQAg",
	"BCAHav0ABAAgACAEav0ABAD9Uf1TDQIaIARBEGohBAwBCwsDQCADIAZJBEBBACADIAdqLQAAIAAgA2otAABHDQIaIANBAWohAwwB",
	"CwtBAQsFQQALDQIgAigCECECDAELC0EAIQILCyACBEAgAigCCCQGIAIoAgwiACMEQQJ0QYyEMGoiAigCAHEEQEEHQQAjASABQciE",
	"0AFruKBBABAACyACIAIoAgAgAHI2AgAFIAUoAgQkBgsLtAMCA38BeyAALQAAIgFBCkYgAUEgRnIgAUENRnIgAUEJRnIEQCAAQQFq",
	"DwsjAiICQQVGBEAgAUEsRgR/QQJBACMDQYCECGotAABBAUYbJAIjAyMERgRAIwRBAnRBhIQQaigCACgCDCQGCyAAQQFqBSABIAAQ",
	"CAsPCyACQQNGIAJBAkZyBEAgAUEiRgRAIwAhASAAQQFqIQIDQCABIAJLBEACQCAC/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SMg",
	"BP0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBP0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgAiADaGoiAiABIAEgAksbIQEMAQsg",
	"AkEQaiECDAILCwsCfyABIwBJBH8gAS0AAEEiRgVBAAsEQEEEJAIjAyMERgRAIABBAWogAUEAEAwLIAFBAWoMAQtBASQRIABBAWoi",
	"ACQSQQAkDCAAEAUQBwsPCyACQQNGBEAgASAAEAgPCwUgAkEERwRAIAJBAUYgAUHdAEZxBH8gASAAEAgFIAEgABAUCw8FIAFBOkYE",
	"QEEAJAIgAEEBag8LCwsgABAEIAALQgAjA0EBaiQDIwNBgIAISgRAQQQgACMBIAFByITQAWu4oEEAEAALIwNBgIQIaiAAQfsARiIA",
	"OgAAQQNBASAAGyQCC4cDAgF7AX8CfwNAIAAgAUkEQCAA/QAEACIC/QwiIiIiIiIiIiIiIiIiIiIi/SMgAv0MXFxcXFxcXFxcXFxc",
	"XFxcXP0j/VAgAv0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgACADaGoiACABIAAgAUkbDAMLIABBEGohAAwBCwsgAQshAANA",
	"IABBAWogAUkEfyAALQAAQdwARgVBAAsEfyAALQABIgNB3ABGIANBIkZyIANBL0ZyIANB4gBGciADQeYARnIgA0HuAEZyIANB8gBG",
	"ciADQfQARnIFQQALBEAgAEECaiEAAn8DQCAAIAFJBEAgAP0ABAAiAv0MIiIiIiIiIiIiIiIiIiIiIv0jIAL9DFxcXFxcXFxcXFxc",
	"XFxcXFz9I/1QIAL9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQAM",
	"AQsLIABBAWpBACAAIAFJBH8gAC0AAEEiRgVBAAsbC6YCAQR/IAAtAAAiBUHuAEYgBUH0AEZyBH9BBAVBBUEAIAVB5gBGGwsiA0EA",
	"SgRAAn9BACAAIgIgA2oiBCABSw0AGkEBIQADQCAAIANIBEBBACAAQQRGBH9B5QAFIAVB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsH",
	"IAVB7gBGGwsgAEEDdHVB/wFxCyAAIAJqLQAARw0CGiAAQQFqIQAMAQsLIAQLDwsCf0EAIAVBLUYNABpBASAFQTBGDQAaQQJBfyAF",
	"QTlNIAVBME9xGwsiAkEASARAQQAPCyAAQQFqIQMDQCABIANLBEAgAiADLQAAEBEiAEEASARAIANBACACQQJGIAJBAUZyIAJBBEZy",
	"IAJBB0ZyGw8LIAAhAiADQQFqIQMMAQsLQQALmgEAIAFBOUwgAUEwTnEEQAJ/QQFBAiABQTBGGyAARQ0AGkF/IABBAUYNABpBBCAA",
	"QQNGDQAaQQcgACAAQQZGIABBBUZyGwsPCyABQS5GBEBBA0F/IABBAkYgAEEBRnIbDwsgAUEgckHlAEYEQEEFQX8gAEECRiAAQQFG",
	"ciAAQQRGchsPC0EGQX8gAUEtRiABQStGciAAQQVGcRsLEQBByITQASQAQQAkAkEAJAsL2wMBBX8jACEFIwMhAyMCIQYDQCAAIAVJ",
	"BEACQCAALQAAIgJBIkYEQCAGQQRODQEgAEEBaiAFEA8iAkUNASAGQQJOBEAgAiAFSSIABEAgAi0AAEE6RiEAC0EAQQQgABshBiAC",
	"QQFqIAIgABshAAwECwUgAkEgTQRAIAJBCkYgAkEgRnIgAkENRnIgAkEJRnJFDQIgAEEBaiEADAQFIAJBLEYEQCAGQQVHDQNBAkEA",
	"IANBgIQIai0AAEEBRhshBiAAQQFqIQAMBQUgAkHdAEYgAkH9AEZyBEAgA0EBayABTAR/QQAFIANBgIQIai0AAEEBRgR/IAJB/QBG",
	"BH8gBkEDRiAGQQVGcgVBAAsFIAJB3QBGBH8gBkEBRiAGQQVGcgVBAAsLC0UNBCADQQFrIQMgAEEBaiECBSAGQQFKBEAMBQUgAkH7",
	"AEYiBCACQdsARnIEQCADQQFqIgJBgIAISg0GIAIiA0GAhAhqIAQ6AABBA0EBIAQbIQYgAEEBaiEADAgFIAAgBRAQIgJFDQYLCwsL",
	"CwsgAiAFSSIABEAgAi0AAEEsRiEACyAABH9BAkEAIANBgIQIai0AAEEBRhsFQQULIQYgAkEBaiACIAAbIQAMAgsLCyADJAMgBiQC",
	"IAALnAYCBX8BfCMDIwRGBEAjBiICBEAgAEHuAEdBACACKAIQIgUbBH8gAEHbAEH7ACAFQQFGG0cFQQALBEBBBUEGIAVBAUYbIAAj",
	"ASABQciE0AFruKBBABAACyACKAIABH9BAQUgAigCBEF/RwsEQCMBIAFByITQAWu4oCEHIAIoAgAEQCAHJAoDQCADQSBIBEAgA0ED",
	"dEGAgAhqRAAAAAAAAPC/OQMAIANBAWohAwwBCwsLIwgiA0EDdEGYhNAAaiAHOQMAIANBAnQiA0GohJABaiACNgIAIANBuISwAWoj",
	"BDYCACMEJAkjCEEBaiQICwsLIABB+wBGIgMgAEHbAEZyBEAgAyMDckUEQCABEAQLIAAhAgJAIwMjBEYEQCMGIgAEfyAAQQhBDCAD",
	"G2ooAgBBAEcFQQALRQRAIxAjD0sEQCABIxBqIw9rIgAjAE0EfyMPIQUgACABayIGQXBxIQMCfwNAIAMgBEsEQEEAIAQgBWr9AAQA",
	"IAEgBGr9AAQA/VH9Uw0CGiAEQRBqIQQMAQsLA0AgAyAGSQRAQQAgAyAFai0AACABIANqLQAARw0CGiADQQFqIQMMAQsLQQELBUEA",
	"CwRAQQVBBiMDGyQCIwMgABAGDAQLCyABJA9BACQQIAIgARAOIAFBAWohAAwCCyMEQQJ0IgBBiIQQaiMGIgQ2AgAgAEGQhDBqQQA2",
	"AgAjBEEBaiQEIAQoAggiAAR/IAAoAgQFQQALBEAjBUEBaiQFCyADBH9BAAUgBCgCDAskBgsgAiABEA4gAUEBaiEACyAADwsjA0UE",
	"QCABEAQLIABBIkYEfyABQQFqIwAQDwUgASMAEBALIgIEQEEFQQYjAxskAiMDIAIQBiACDwtBACQRIABBIkYEf0EAJAwgAUEBahAF",
	"BQJ/IAEtAAAiAEHuAEYgAEH0AEZyBH9BBAVBBUEAIABB5gBGGwtBAEoEQCAAJA5BASQNIAFBAWoQCgwBCwJ/QQAgAEEtRg0AGkEB",
	"IABBMEYNABpBAkF/IABBOU0gAEEwT3EbCyQNIw1BAEgEQCABEAQLIAFBAWoQCQsLEAcLBAAjCgs8AEQAAAAAAAAAACQBQQAkA0EA",
	"JAJBACQLQQAkBEEAJAUgACQGQQAkB0EAJAhBfyQJRAAAAAAAAPC/JAoL0AEBAX8gAEHIhNABaiQAIwAkD0EAJBAjCwR/QciE0AEk",
	"EgJ/IwtBBUYEQEHIhNABEAoMAQsjC0EERgRAQciE0AEQCQwBCyMLQQFGBEBByITQARAFDAELQciE0AEQCyEAIwtBAUYEfyAAEAUF",
	"IAALCxAHBUHIhNABCyEAA0AjAkEGRyAAIwBJcQRAIwMjBEoEQCAAIwQiARATIgAjAEcEQCAAEA0hACMDIAFGBEAgACQQCwsFIAAQ",
	"DSEACwwBCwsjASAAQciE0AFrIgC3oCQBIAALBwAjAkEGRgs="
].join("");
// src/input/json/machine.ts
let code$1;
function codeOf() {
	code$1 ??= new WebAssembly.Module(Buffer.from(MACHINE_CODE, "base64"));
	return code$1;
}
const NO_WEBASSEMBLY = "can't be read: this Node was started without WebAssembly; leave out --jitless, which may stand in NODE_OPTIONS";
const NO_ADDRESSES = "can't be read: the limit on virtual memory leaves Node no addresses for WebAssembly, of which it sets many aside and uses few; lift the limit (ulimit -v unlimited), or set NODE_OPTIONS=--disable-wasm-trap-handler";
function exportsFor(host) {
	if (typeof WebAssembly === "undefined") throw new InputError(NO_WEBASSEMBLY);
	try {
		return new WebAssembly.Instance(codeOf(), { host }).exports;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new InputError(NO_ADDRESSES, { cause });
	}
}
const idle = [];
var Machine = class Machine {
	#host = null;
	#exports;
	#bytes;
	starts;
	ends;
	constructor() {
		const told = () => this.#host;
		const host = {
			fail: (fault, c, offset, wanted) => told().fail(fault, c, offset, wanted),
			take: (query, depth, start, end) => told().take(query, depth, start, end),
			cutKey: (start, end) => told().cutKey(start, end),
			readKey: (members, start, end, offset, depth) => told().readKey(members, start, end, offset, depth)
		};
		this.#exports = exportsFor(host);
		const { buffer } = this.#exports.memory;
		this.#bytes = new Uint8Array(buffer);
		this.starts = new Float64Array(buffer, STARTS, 32);
		this.ends = new Float64Array(buffer, ENDS, 32);
	}
	static for(layout, host) {
		const machine = idle.pop() ?? new Machine();
		machine.#host = host;
		machine.#bytes.set(layout.bytes, QUERY);
		machine.#exports.start(layout.top);
		return machine;
	}
	push(chunk) {
		this.#bytes.set(chunk, CHUNK$1);
		return this.#exports.push(chunk.length);
	}
	get isDone() {
		return this.#exports.isDone() !== 0;
	}
	get takeStart() {
		return this.#exports.takeStart();
	}
	release() {
		this.#host = null;
		idle.push(this);
	}
};
// src/input/json/scanner.ts
const LONGEST_NAME$1 = 60;
var Scanner = class {
	#layout;
	#onKey;
	#noun;
	#machine;
	#isDone = false;
	#kept;
	#piece = new Uint8Array(0);
	#offset = 0;
	#keyParts = [];
	#names = new Set();
	constructor(query, onKey = () => {}, noun = "plan") {
		this.#layout = layoutOf(query);
		this.#onKey = onKey;
		this.#noun = noun;
		this.#machine = Machine.for(this.#layout, this);
		this.#kept = new KeptBytes(this.#machine);
	}
	get done() {
		return this.#isDone;
	}
	push(chunk) {
		if (this.#machine === null && !this.#isDone) throw new Error("the document was refused before");
		let from = 0;
		while (this.#machine !== null && from < chunk.length) from += this.#scan(this.#machine, chunk.subarray(from, from + CHUNK_SIZE));
		return from;
	}
	end() {
		if (this.#isDone) return;
		this.#release();
		throw new ScanError(`ends in the middle, after ${this.#offset === 1 ? "1 byte" : `${this.#offset} bytes`}`, this.#offset);
	}
	#scan(machine, piece) {
		this.#piece = piece;
		this.#kept.enter(piece, this.#offset);
		try {
			const length = machine.push(piece);
			const { takeStart, isDone } = machine;
			if (takeStart >= 0) this.#kept.keep(takeStart, length);
			if (isDone) this.#release();
			this.#isDone = isDone;
			this.#offset += length;
			return length;
		} catch (error) {
			this.#release();
			throw error;
		}
	}
	#release() {
		this.#machine?.release();
		this.#machine = null;
	}
	fail(fault, c, offset, wanted) {
		throw scanErrorFor({
			fault,
			c,
			offset,
			wanted,
			noun: this.#noun
		});
	}
	take(query, depth, start, end) {
		this.#layout.queries.get(query)?.take?.(this.#kept.complete(start, end), depth);
		this.#kept.close();
	}
	cutKey(start, end) {
		this.#keyParts.push(Uint8Array.from(this.#piece.subarray(start, end)));
	}
	readKey(address, start, end, offset, depth) {
		const members = this.#layout.members.get(address);
		const name = this.#keyText(this.#piece.subarray(start, end));
		if (members === void 0) return 0;
		const member = members.addresses.get(name) ?? 0;
		if (member === 0) members.each?.named(name, depth);
		if (members.all) this.#tell(name, offset);
		return member;
	}
	#keyText(end) {
		const bytes = Buffer.concat([...this.#keyParts, end]);
		this.#keyParts = [];
		return JSON.parse(`"${bytes.toString()}"`);
	}
	#tell(name, offset) {
		if (this.#names.has(name)) throw new ScanError(`has the key ${JSON.stringify(name.slice(0, LONGEST_NAME$1))} twice, the second time at byte ${offset}`, offset);
		this.#names.add(name);
		this.#onKey(name);
	}
};
// src/input/json/space.ts
const isSpace = (c) => c === 32 || c === 10 || c === 13 || c === 9;
const OLDEST = 20;
const NEWEST = 24;
let isSmall = false;
function keepYoungSpaceSmall() {
	if (isSmall) return;
	isSmall = true;
	const major = Number(node_process.default.versions.node.split(".")[0]);
	if (major >= OLDEST && major <= NEWEST) (0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
// src/input/json/documents.ts
const WRAPPER_LINES = ["[command]", "::"];
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const MAX_LINE = 4096;
async function readDocuments(bytes, begin, strange, noun = "plan") {
	const documents = new DocumentReader(begin, strange, noun);
	for await (const chunk of bytes) documents.push(chunk);
	return documents.end();
}
var DocumentReader = class {
	#begin;
	#strange;
	#noun;
	#count = 0;
	#document = null;
	#scanner = null;
	#line = null;
	#offset = 0;
	#lineStart = 0;
	#isUsed = false;
	#passed = 0;
	#head = "";
	constructor(begin, strange, noun) {
		this.#begin = begin;
		this.#strange = strange;
		this.#noun = noun;
	}
	push(part) {
		const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
		if (this.#head.length < MAX_LINE) this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
		let i = 0;
		while (i < chunk.length) i = this.#scanner === null ? this.#between(chunk, i) : this.#inside(this.#scanner, chunk, i);
		this.#offset += chunk.length;
		if (this.#offset > 2097152) keepYoungSpaceSmall();
	}
	end() {
		this.#scanner?.end();
		this.#endLine();
		if (this.#count === 0 && this.#passed > 0) throw new InputError(this.#strange(this.#head));
		return {
			count: this.#count,
			passed: this.#passed
		};
	}
	#inside(scanner, chunk, from) {
		const taken = this.#scanned(scanner, from === 0 ? chunk : chunk.subarray(from));
		if (scanner.done) {
			this.#document?.finish();
			this.#scanner = null;
			this.#count++;
			this.#isUsed = true;
		}
		return from + taken;
	}
	#scanned(scanner, chunk) {
		try {
			return scanner.push(chunk);
		} catch (cause) {
			if (this.#passed > 0 && cause instanceof ScanError) throw new InputError(this.#strange(this.#head), { cause });
			throw cause;
		}
	}
	#start() {
		if (this.#passed > 0 && this.#count > 0) throw new InputError(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
		this.#document = this.#begin();
		this.#scanner = new Scanner(this.#document.query, this.#document.onKey, this.#noun);
	}
	#between(chunk, i) {
		const c = chunk[i];
		if (this.#line !== null) return this.#inLine(this.#line, chunk, i);
		if (isSpace(c)) {
			if (c === 10) this.#isUsed = false;
			return i + 1;
		}
		if (c === 123 && !this.#isUsed) {
			this.#start();
			return i;
		}
		this.#lineStart = this.#offset + i;
		return this.#inLine(Buffer.alloc(0), chunk, i);
	}
	#inLine(line, chunk, from) {
		const end = chunk.indexOf(10, from);
		const stop = end < 0 ? chunk.length : end;
		this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
		if (end >= 0) this.#endLine();
		return stop;
	}
	#endLine() {
		if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
			if (this.#count > 0) throw new InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`);
			if (JSON_LINE.test(this.#line.toString("latin1"))) throw new InputError(this.#strange(this.#head));
			this.#passed++;
		}
		this.#line = null;
		this.#isUsed = false;
	}
};
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));
// src/input/json/encoding.ts
const SIGNATURES = [
	["utf-8-bom", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]],
	["gzip", [31, 139]],
	["zip", [
		80,
		75,
		3,
		4
	]]
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
function unmarked([a, b, c, d]) {
	if (b === 0 && d === 0 && isAscii(a) && isAscii(c)) return "utf-16le";
	return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== void 0 && byte > 0 && byte < 128;
async function* decoded(bytes, show, unzipped = false) {
	const { start, rest, close } = await peek(bytes, 4);
	const form = formOf(start);
	if (form === "zip") {
		await close();
		yield* show();
	} else if (form === "gzip") {
		if (unzipped) throw new InputError("is compressed twice; unpack it first");
		yield* decoded(gunzipped(rest), show, true);
	} else if (form === "utf-16le" || form === "utf-16be") yield* utf16(rest, form);
	else yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
async function peek(bytes, wanted) {
	const iterator = bytes[Symbol.asyncIterator]();
	let start = new Uint8Array(0);
	while (start.length < wanted) {
		const { done, value } = await iterator.next();
		if (done === true) break;
		if (start.length === 0 && value.length >= wanted) start = value;
		else start = Buffer.concat([start, value]);
	}
	return {
		start,
		rest: withRest(start, iterator),
		close: async () => iterator.return?.()
	};
}
async function* withRest(start, iterator) {
	try {
		if (start.length > 0) yield start;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done === true) return;
			yield value;
		}
	} finally {
		await iterator.return?.();
	}
}
async function* gunzipped(bytes) {
	const { createGunzip } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:zlib"), 1));
	const gunzip = createGunzip();
	const feed = (async () => {
		for await (const chunk of bytes) {
			if (!gunzip.write(Buffer.from(chunk))) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
			if (gunzip.destroyed) return;
		}
		gunzip.end();
	})();
	feed.catch((error) => gunzip.destroy(error));
	try {
		for await (const chunk of gunzip) yield chunk;
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError("is a damaged or truncated gzip file; make it again", { cause });
	}
	await feed;
}
async function* utf16(bytes, encoding) {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const encoder = new TextEncoder();
	const decode = (chunk) => {
		try {
			return encoder.encode(decoder.decode(chunk, { stream: chunk !== void 0 }));
		} catch (cause) {
			throw new InputError(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
		}
	};
	for await (const chunk of bytes) yield decode(chunk);
	yield decode();
}
const SEARCHED = 65536;
async function* utf8(bytes, skip) {
	let offset = 0;
	let hasNul = false;
	let cut = new Uint8Array(0);
	for await (const chunk of bytes) {
		const body = offset === 0 ? chunk.subarray(skip) : chunk;
		const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
		const end = joined.length - cutCharacter(joined);
		const whole = joined.subarray(0, end);
		if (offset < SEARCHED) hasNul ||= chunk.includes(0);
		if (!(0, node_buffer.isUtf8)(whole)) throw noText$1(hasNul, offset, offset + chunk.length);
		cut = Uint8Array.from(joined.subarray(end));
		offset += chunk.length;
		yield whole;
	}
	if (cut.length > 0) throw noText$1(hasNul, offset - cut.length, offset);
}
const noText$1 = (hasNul, from, to) => new InputError(hasNul ? "is a binary file, and no text; give the output of \"terraform show -json\"" : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
function cutCharacter(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if ((byte & 192) === 128) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1) > back ? back : 0;
	}
	return 0;
}
// src/input/plan/file-kind.ts
function notAFile(path) {
	const found = seen(path);
	if (found === void 0 || found.isFile()) return null;
	if (found.isDirectory()) return "is a folder; name the file in it";
	return `is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
function seen(path) {
	try {
		return statOf(path);
	} catch {
		return;
	}
}
const WORTH_A_THREAD = 256e6;
function isLargeJson(path) {
	const found = seen(path);
	return found?.isFile() === true && found.size >= WORTH_A_THREAD && /^\{[\s"]/.test(bytesAt(path, 0, 2)?.toString() ?? "");
}
const PACKED = [
	["\u00fd7zXZ\0", "is compressed with xz; unpack it first (xz -d)"],
	["BZh", "is compressed with bzip2; unpack it first (bunzip2)"],
	["(\u00b5/\u00fd", "is compressed with zstd; unpack it first (zstd -d)"],
	["\"M", "is compressed with lz4; unpack it first (lz4 -d)"],
	["7z\u00bc\u00af'", "is a 7z archive; unpack it, and give the file that is meant"],
	["\u00ff\u00fe\0\0", "is text in UTF-32; write it in UTF-8"],
	["\0\0\u00fe\u00ff", "is text in UTF-32; write it in UTF-8"]
];
const IN_TAR = 257;
function packedAs(path) {
	const start = bytesAt(path, 0, 512)?.toString("latin1") ?? "";
	if (start.startsWith("ustar", IN_TAR)) return "is a tar archive; unpack it, and give the file that is meant";
	return PACKED.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}
const END_OF_ZIP = Buffer.from("PK");
const FARTHEST = 65557;
function endsAsZip(path) {
	const size = seen(path)?.size ?? 0;
	if (size === 0) return false;
	const length = Math.min(size, FARTHEST);
	return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}
function bytesAt(path, from, length) {
	const bytes = Buffer.alloc(length);
	try {
		const file = (0, node_fs.openSync)(path, "r");
		try {
			return bytes.subarray(0, (0, node_fs.readSync)(file, bytes, 0, length, from));
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch {
		return null;
	}
}
// src/input/plan/plan-file.ts
const PLAN_ENTRY = "tfplan";
async function isZipWithout(path, name) {
	const zip = await opened(path);
	if (zip === null) return false;
	try {
		return (await entriesNamed(name, zip)).length === 0;
	} catch {
		return false;
	} finally {
		zip.close();
	}
}
async function opened(path) {
	const { openPromise } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./yauzl.js").default, 1));
	try {
		return await openPromise(path, {
			lazyEntries: true,
			autoClose: false
		});
	} catch {
		return null;
	}
}
async function entriesNamed(name, zip) {
	const found = [];
	for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
	return found;
}
// src/input/plan/not-saved.ts
const GIVE = "give the file that \"terraform plan -out=tfplan\" wrote";
const TEXTS$1 = [
	[/^\s*$/, `is empty; ${GIVE}`],
	[/^\s*\{[\s\S]*"(?:resource_changes|planned_values|plan_format_version)"/, `is the JSON of a plan, which Terraform can't apply; ${GIVE}, which that JSON was made of`],
	[/^\s*\{[\s\S]*"@level"/, `is the log that "terraform plan -json" prints, not the plan; ${GIVE}`],
	[/^\s*\{[\s\S]*"(?:encrypted_data|remote_plan_format)"/, ""],
	[/^\s*[[{]/, `is JSON, and no saved plan file; ${GIVE}`],
	[/will perform the following actions|execution plan|Plan: \d+ to add|No changes\. /, `is a plan as people read it; ${GIVE}`]
];
const NO_PLAN_IN_IT = `is an archive, and no saved plan itself; unpack it if the plan is inside, or ${GIVE}`;
const CUT_OFF = `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
const CUT_ARCHIVE = `is an archive that is cut off at its end, and no saved plan file; ${GIVE}`;
const HEAD$2 = 65536;
const FIRST_NAME = 30;
const isCutPlan = (head) => PLAN_ENTRY.startsWith(head.toString("latin1", FIRST_NAME, 36));
async function notSaved(path) {
	const head = bytesAt(path, 0, HEAD$2);
	if (head === null) return null;
	if (endsAsZip(path)) return await isZipWithout(path, "tfplan") ? NO_PLAN_IN_IT : null;
	if (head.toString("latin1", 0, 2) === "PK") return isCutPlan(head) ? CUT_OFF : CUT_ARCHIVE;
	if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
	const text = head.toString("utf8").replace(/^\ufeff/, "");
	const told = TEXTS$1.find(([pattern]) => pattern.test(text))?.[1];
	return told === "" ? null : told ?? `is no saved plan file; ${GIVE}`;
}
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);
// src/domain/terraform.ts
const NAME$1 = String.raw`[^\s.[\]"]+`;
new RegExp(String.raw`^(${NAME$1})\.(${NAME$1})(\[.*\])?$`, "s");
new RegExp(String.raw`module\.(${NAME$1})(?:${KEY$1})?\.`, "sy");
// src/input/plan/configs-of.ts
const configsOf = (config, provider) => Object.values(objectOf(config)).filter(isObject).filter((one) => isOf(provider, one));
const isOf = (provider, { full_name, name }) => {
	const full = stringOf(full_name);
	return full === null ? name === provider || name === provider.split("/").at(-1) : full === provider;
};
// src/input/plan/fingerprint.ts
const fingerprintOf = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
// src/input/json/members.ts
const PARSED_WHOLE = 16 << 20;
let parsedWhole = 0;
function parseAtLeast(bytes, names) {
	if (parsedWhole + bytes.length > PARSED_WHOLE) return parseMembers(bytes, names);
	parsedWhole += bytes.length;
	return parse(bytes);
}
function parseMembers(bytes, names) {
	if (bytes[0] !== 123) return parse(bytes);
	const found = {};
	for (let i = spaceEnd(bytes, 1); bytes[i] !== 125;) {
		const keyEnd = plainEnd(bytes, i + 1);
		if (bytes[keyEnd] !== 34) return parse(bytes);
		const start = spaceEnd(bytes, spaceEnd(bytes, keyEnd + 1) + 1);
		const end = valueEnd(bytes, start);
		const name = names.find(bytes, i + 1, keyEnd);
		if (name !== void 0) found[name] = parse(bytes.subarray(start, end));
		i = spaceEnd(bytes, end);
		if (bytes[i] === 44) i = spaceEnd(bytes, i + 1);
	}
	return found;
}
function holdsAny(bytes, names) {
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] !== 34) continue;
		const end = closingEnd(bytes, i + 1);
		if (names.find(bytes, i + 1, end - 1) !== void 0) return true;
		i = end - 1;
	}
	return false;
}
const NULL = Buffer.from("null");
const mayHoldNull = (bytes) => bytes.includes(NULL);
function spaceEnd(bytes, from) {
	let i = from;
	while (isSpace(bytes[i])) i++;
	return i;
}
function valueEnd(bytes, from) {
	const c = bytes[from];
	if (c === 34) return closingEnd(bytes, from + 1);
	return c === 123 || c === 91 ? containerEnd(bytes, from) : scalarEnd(bytes, from);
}
function closingEnd(bytes, from) {
	let i = plainEnd(bytes, from);
	while (bytes[i] === 92) i = plainEnd(bytes, i + 2);
	return i + 1;
}
function plainEnd(bytes, from) {
	let i = from;
	while (bytes[i] !== 34 && bytes[i] !== 92) i++;
	return i;
}
function scalarEnd(bytes, from) {
	let i = from;
	while (!isEnd(bytes[i])) i++;
	return i;
}
const isEnd = (c) => c === 44 || c === 125 || c === 93 || isSpace(c);
function containerEnd(bytes, from) {
	let depth = 0;
	for (let i = from;;) {
		const c = bytes[i];
		if (c === 34) {
			i = closingEnd(bytes, i + 1);
			continue;
		}
		i++;
		if (c === 123 || c === 91) depth++;
		else if ((c === 125 || c === 93) && --depth === 0) return i;
	}
}
// src/input/json/by-bytes.ts
var ByBytes = class {
	#byLength = [];
	add(name, value) {
		const bytes = Buffer.from(name);
		const sameLength = this.#byLength[bytes.length];
		if (sameLength) sameLength.push({
			bytes,
			value
		});
		else this.#byLength[bytes.length] = [{
			bytes,
			value
		}];
	}
	find(chunk, start, end) {
		const length = end - start;
		const sameLength = length < this.#byLength.length ? this.#byLength[length] : void 0;
		if (sameLength === void 0) return void 0;
		next: for (const { bytes, value } of sameLength) {
			for (let i = 0; i < length; i++) if (bytes[i] !== chunk[start + i]) continue next;
			return value;
		}
	}
};
// src/input/plan/path-tree.ts
const treeOf = rememberedWith((paths) => {
	const top = [];
	for (const [place, { steps }] of paths.entries()) grow(top, steps, place);
	return top;
});
const namesIn$3 = rememberedWith((paths) => {
	const names = new ByBytes();
	for (const name of treeOf(paths).flatMap(({ step }) => membersOf(step))) names.add(name, name);
	return names;
});
function membersOf(step) {
	if (typeof step === "string") return [step];
	if (isPair$1(step) && step.pair !== "members") return step.pair.map((name) => name.split(".")[0]);
	throw new Error("a path of an object begins with one of its members");
}
const keyOf = (step) => typeof step === "object" ? JSON.stringify(step) : step;
function grow(top, steps, place) {
	let among = top;
	for (const [at, step] of steps.entries()) {
		let branch = among.find((one) => keyOf(one.step) === keyOf(step));
		if (branch === void 0) {
			branch = {
				step,
				next: [],
				ends: []
			};
			among.push(branch);
		}
		if (at === steps.length - 1) branch.ends.push(place);
		among = branch.next;
	}
}
// src/input/plan/entry.ts
const MODE$1 = 0;
const TYPE$1 = 1;
const INDEX$1 = 14;
function stateModule(take) {
	const members = new Members({ resources: {
		only: "array",
		elements: {
			only: "object",
			take,
			members: new Members({
				mode: { slot: MODE$1 },
				type: { slot: TYPE$1 },
				address: { slot: 3 },
				index: { slot: INDEX$1 },
				deposed_key: { slot: 4 },
				provider_name: { slot: 9 },
				values: { slot: 7 },
				sensitive_values: { slot: 8 }
			})
		}
	} });
	const module = {
		only: "object",
		members
	};
	members.add("child_modules", {
		only: "array",
		elements: module
	});
	return module;
}
const alongIn = (slots, slot, paths) => {
	const bytes = slots.bytes(slot);
	return bytes && parseAtLeast(bytes, namesIn$3(paths));
};
const mayHave = (slots) => (names) => {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && names.mayStandIn(bytes);
};
function mayHaveNull(slots) {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && mayHoldNull(bytes);
}
const typeIn$1 = (slots) => slots.word(TYPE$1) || null;
const addressIn = (slots) => slots.string(3) || null;
function stateAddressIn(slots) {
	const address = addressIn(slots);
	return address === null || address.endsWith("]") || !slots.has(INDEX$1) ? address : `${address}[${slots.text(INDEX$1)}]`;
}
const isData = (slots) => slots.word(MODE$1) === "data";
// src/input/json/names.ts
const FEW = 3;
var Names = class {
	#quoted;
	#byBytes = new ByBytes();
	constructor(names) {
		const all = [...new Set(names)];
		this.#quoted = all.map((name) => Buffer.from(JSON.stringify(name)));
		for (const name of all) this.#byBytes.add(name, true);
	}
	mayStandIn(bytes) {
		if (this.#quoted.length > FEW) return holdsAny(bytes, this.#byBytes);
		return this.#quoted.some((name) => bytes.includes(name));
	}
};
// src/input/plan/naming-paths.ts
var NamingPaths = class {
	#isNamed;
	#general = new Map();
	#lists = new Map();
	#names = new Names([]);
	constructor(isNamed) {
		this.#isNamed = isNamed;
	}
	wants(general) {
		for (const path of general) this.#general.set(path.path, {
			...path,
			to: [...this.#general.get(path.path)?.to ?? [], ...path.to]
		});
		const names = [...this.#general.values()].flatMap(({ steps: [first] }) => typeof first === "string" ? first : []);
		this.#names = new Names(names);
		this.#lists.clear();
	}
	of(paths) {
		return this.#listOf(paths).all;
	}
	namedBy(paths, valuesOf) {
		const { all, read } = this.#listOf(paths);
		const values = valuesOf(read);
		const namespace = namespaceOf(paths.namedIn.names, values);
		const more = namespace.size === 0 ? {} : { namespace };
		const isName = ({ value }) => typeof value === "string" || typeof value === "number";
		return all.flatMap(({ path }) => (values.get(path) ?? []).filter(isName).map(({ value, digits }) => ({
			path,
			id: digits ?? String(value),
			...more
		})));
	}
	mayName(paths, mayHave) {
		return this.#listOf(paths).own > 0 || mayHave(this.#names);
	}
	#listOf(paths) {
		const known = this.#lists.get(paths);
		if (known !== void 0) return known;
		const own = paths.naming.filter(({ to }) => to.some(this.#isNamed));
		const all = [...own, ...this.#general.values()];
		const byPath = new Map([...all, ...paths.namedIn.paths].map((one) => [one.path, one]));
		const list = {
			own: own.length,
			all,
			read: [...byPath.values()]
		};
		this.#lists.set(paths, list);
		return list;
	}
};
// src/input/plan/plain.ts
const isInJson = (value) => Number.isFinite(value) && !Object.is(value, -0);
const plainOf = ({ value, digits, sensitive, unknown, at }) => sensitive || unknown || at !== void 0 || digits !== void 0 || typeof value === "object" || typeof value === "number" && !isInJson(value) ? null : value;
const attributeOf = (value) => ({
	value,
	sensitive: false,
	unknown: false
});
// src/input/plan/elements.ts
const NAMES = [
	"name",
	"id",
	"rule_id",
	"rule_name",
	"sid",
	"label",
	"key",
	"family",
	"field_id",
	"device_name",
	"interface",
	"unit_number",
	"lun",
	"region",
	"region_name",
	"location",
	"path",
	"uuid",
	"policy_type",
	"schedule_name",
	"location_name"
];
const NO_KEYS = new Map();
const WRITTEN = new Map(NAMES.flatMap((name, rank) => {
	const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
	return [
		name,
		camel,
		camel.charAt(0).toUpperCase() + camel.slice(1)
	].map((one) => [one, rank]);
}));
const namesIn$2 = (element) => isObject(element) ? Object.keys(element).filter((key) => WRITTEN.has(key)).sort((a, b) => WRITTEN.get(a) - WRITTEN.get(b)) : [];
const elementsOf = rememberedWith((list) => {
	const names = namesIn$2(list[0]).flatMap((name) => {
		const values = list.map((element) => textIn$1(element, name));
		return isTelling(values) ? [[name, values]] : [];
	});
	return list.map((_, index) => ({
		index,
		keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]]))
	}));
});
const textIn$1 = (element, name) => {
	const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : void 0;
	if (value instanceof LongNumber) return value.digits;
	return typeof value === "string" && value !== "" || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;
// src/input/plan/yaml.ts
const MOST_ALIASES = 1e3;
const yaml$1 = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)(require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "yaml" : "../yaml/index.js");
function yamlIn(text) {
	const reader = yaml$1();
	try {
		const document = reader.parseDocument(text, {
			logLevel: "silent",
			schema: "core",
			uniqueKeys: false
		});
		if (document.errors.length > 0 || saysTwice(document, reader)) return void 0;
		const value = document.toJS({ maxAliasCount: MOST_ALIASES });
		return isEndless(value) ? void 0 : value;
	} catch {
		return;
	}
}
function saysTwice(document, { isScalar, visit }) {
	let found = false;
	visit(document, { Map(_, { items }) {
		const keys = items.map(({ key }) => isScalar(key) ? key.value : key);
		found = new Set(keys).size < keys.length;
		return found ? visit.BREAK : void 0;
	} });
	return found;
}
function isEndless(value, above = new Set()) {
	if (!isObject(value) && !isList(value)) return false;
	if (above.has(value)) return true;
	above.add(value);
	const found = Object.values(value).some((one) => isEndless(one, above));
	above.delete(value);
	return found;
}
// src/input/plan/stack.ts
function stackIn(text) {
	const template = yamlIn(text);
	if (!isObject(template) || !isObject(template.Resources)) return void 0;
	return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
function resourcesIn(name, one) {
	if (!isList(one)) return [resourceOf(name, objectOf(one))];
	const [, values = null, made] = one;
	return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf(values)}`, objectOf(each)));
}
function resourceOf(name, resource) {
	const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
	return {
		name,
		type: Type,
		kept: isRetain(DeletionPolicy),
		left: leftBy(resource),
		kept_when_replaced: isRetain(UpdateReplacePolicy),
		conditional: Condition !== void 0,
		definition: fingerprintOf([name, resource])
	};
}
const isRetain = (policy) => policy === "Retain" || policy === "RetainExceptOnCreate";
function leftBy({ Type, DeletionPolicy, Properties }) {
	if (isRetain(DeletionPolicy)) return "kept";
	if (DeletionPolicy === "Snapshot") return "snapshot";
	const isInstance = Type === "AWS::RDS::DBInstance";
	if (isInstance && objectOf(Properties).DBClusterIdentifier !== void 0) return "elsewhere";
	return DeletionPolicy === void 0 && (isInstance || Type === "AWS::RDS::DBCluster") ? "snapshot" : "nothing";
}
// src/input/plan/text.ts
function readText(kind, text) {
	if (last?.kind !== kind || last.text !== text) last = {
		kind,
		text,
		read: READERS[kind](text)
	};
	return last.read;
}
let last = null;
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function columns(text) {
	const schema = json(text);
	const fields = isObject(schema) ? schema.fields : schema;
	return isList(fields) ? fields.flatMap((field) => namesIn$1(field, "", 0)) : void 0;
}
const DEEPEST = 20;
function namesIn$1(field, before, depth) {
	if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST) return [];
	const name = `${before}${field.name.toLowerCase()}`;
	return [name, ...(isList(field.fields) ? field.fields : []).flatMap((one) => namesIn$1(one, `${name}.`, depth + 1))];
}
const properties = (text) => Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
	const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
	return key === void 0 ? [] : [[key, value]];
}));
const COMMENTS = String.raw`--[^\n]*|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const QUOTED = [
	{
		mark: "$$",
		text: String.raw`\$\$([\s\S]*?)(?:\$\$|($))`
	},
	{
		mark: "'",
		text: String.raw`'((?:[^'\\]|\\[\s\S]|'')*)(?:'|\\?($))`
	},
	{
		mark: "\"",
		text: String.raw`"((?:[^"\\]|\\[\s\S])*)(?:"|\\?($))`
	},
	{
		mark: "`",
		text: "`([^`]*)(?:`|($))"
	}
];
const unspoken = (kinds) => new RegExp([...kinds.map(({ text }) => String.raw`(\bEXECUTE\s+IMMEDIATE\s+)?${text}`), COMMENTS].join("|"), "gi");
const TABLE = "(?:EXTERNAL |HYBRID |DYNAMIC |ICEBERG |EVENT |TRANSIENT )*(TABLE|DATABASE|SCHEMA)";
const LOSSES = [
	[new RegExp(`^DROP ${TABLE}\\b`), "DROP $1"],
	[/^DROP (ACCOUNT|COLUMN|STAGE)\b/, "DROP $1"],
	[/^ALTER (?:ICEBERG )?TABLE (?:IF EXISTS )?(?:ONLY )?[^\s(]+(?: | ?\( ?)(?:.*, ?)?DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/, "DROP COLUMN"],
	[/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
	[/^ALTER TABLE (?:IF EXISTS )?\S+ USING TTL (?!0\b)/, "TTL"],
	[/^ALTER .*DATA_RETENTION_TIME_IN_DAYS\b(?! ?= ?90\b)/, "RETENTION"],
	[new RegExp(`^CREATE OR REPLACE ${TABLE}\\b`), "REPLACE $1"],
	[/^(?:TRUNCATE|INSERT OVERWRITE)\b/, "TRUNCATE"],
	[/^DELETE\b/, "DELETE"],
	[/^EXECUTE IMMEDIATE\b/, "EXECUTE"]
];
function spoken(text, kinds = QUOTED) {
	return text.replace(unspoken(kinds), (part, ...groups) => {
		const at = kinds.findIndex((_, k) => groups[3 * k + 1] !== void 0);
		const kind = kinds[at];
		if (kind === void 0) return " ";
		const [run = "", inside = "", open] = groups.slice(3 * at);
		const { mark } = kind;
		if (open !== void 0) {
			const others = kinds.filter((one) => one !== kind);
			return `${run}${mark}${spoken(part.slice(run.length + mark.length), others)}`;
		}
		if (run === "" || mark === "\"" || mark === "`") return `${run}x`;
		return `;${spoken(mark === "'" ? inside.replaceAll("''", "'") : inside)};`;
	});
}
const ACCESS = /^(?:GRANT|REVOKE)\b/;
const sql = (text) => spoken(text).split(";").map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase()).filter((statement) => statement !== "").flatMap(kindsOf);
const BEGINS = /\b(?:BEGIN|THEN|ELSE|DO|LOOP)\b/;
function kindsOf(statement) {
	const whole = kindOf(statement);
	if (whole !== "other") return [whole];
	const inside = statement.split(BEGINS).map((part) => kindOf(part.trim())).filter((kind) => kind !== "other");
	return inside.length > 0 ? inside : [whole];
}
function kindOf(statement) {
	for (const [begins, kind] of LOSSES) {
		const found = begins.exec(statement);
		if (found !== null) return kind.replace("$1", found[1] ?? "");
	}
	return ACCESS.test(statement) ? "GRANT" : "other";
}
const yaml = (text) => yamlIn(text) ?? null;
const READERS = {
	json,
	yaml,
	columns,
	properties,
	sql,
	stack: stackIn,
	account: accountIn
};
// src/input/plan/projection.ts
const below = (tree, step) => {
	if (tree === true) return true;
	if (typeof step === "number") return isList(tree) ? tree[step] : void 0;
	return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : void 0;
};
function into(marked, step) {
	const value = below(marked.value === true ? void 0 : marked.value, step);
	const sensitive = below(marked.sensitive, step);
	const unknown = below(marked.unknown, step);
	return marked.at === void 0 ? {
		value,
		sensitive,
		unknown
	} : {
		value,
		sensitive,
		unknown,
		at: marked.at
	};
}
function elements(marked) {
	const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
	if (length === 0) return marked.unknown === true ? [marked] : [];
	return Array.from({ length }, (_, index) => into(marked, index));
}
function eachElement(marked) {
	const all = elements(marked);
	const [first] = all;
	const isWhole = first === marked;
	const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
	return all.map((one, index) => ({
		...one,
		at: [...marked.at ?? [], known?.[index] ?? {
			index: isWhole ? -1 : index,
			keys: NO_KEYS
		}]
	}));
}
const textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
const member = (marked, name) => name.split(".").reduce(into, marked);
const tagAlone = (marked) => typeof marked.value === "string" && marked.value !== "" ? [{
	...marked,
	value: pairText(marked.value, "")
}] : [];
function pairs$1(marked, { pair }) {
	if (pair === "members" && typeof marked.value === "string") return tagAlone(marked);
	if (!isObject(marked.value)) return marked.unknown === true ? [marked] : [];
	return (pair === "members" ? Object.keys(marked.value).map((key) => [key, into(marked, key)]) : [[member(marked, pair[0]), member(marked, pair[1])]]).flatMap(([keyed, valued]) => {
		const key = typeof keyed === "string" ? keyed : keyed.value;
		const text = textIn(valued.value);
		const marks = [valued.sensitive, typeof keyed === "string" ? void 0 : keyed.sensitive];
		return typeof key === "string" && text !== null ? [{
			...marked,
			value: pairText(key, text),
			sensitive: marks.includes(true) || void 0,
			unknown: void 0
		}] : [];
	});
}
function readIn(marked, { read }) {
	if (typeof marked.value !== "string") return marked;
	const value = readText(read, marked.value);
	return value === void 0 ? {
		...marked,
		value,
		unknown: true
	} : {
		...marked,
		value
	};
}
const alone = (marked) => ({
	...marked,
	at: [...marked.at ?? [], {
		index: 0,
		keys: NO_KEYS
	}]
});
function follow(marked, step) {
	const listed = isList(marked.value) || isList(marked.unknown);
	if (isReading(step)) return [readIn(marked, step)];
	const missing = marked.value === void 0 || marked.value === null;
	if (isPair$1(step)) return listed ? elements(marked).flatMap((element) => pairs$1(element, step)) : pairs$1(marked, step);
	if (step === ANY) return listed || missing ? eachElement(marked) : [alone(marked)];
	if (typeof step === "number") return listed || missing ? [into(marked, step)] : [marked];
	return listed ? elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
const canonical = (value, depth = 0) => {
	if (depth > 200) return "\u2026";
	if (isList(value)) return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).filter((key) => value[key] !== null).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
function sizeOf(value) {
	const members = Object.values(value);
	return !isList(value) && members.every((member) => member === null) ? 0 : members.length;
}
const composite = (value) => ({
	size: sizeOf(value),
	fingerprint: (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("base64"),
	elements: isList(value) && value.every((element) => typeof element !== "object" || element instanceof LongNumber) ? value.map((element) => JSON.stringify(element)) : null
});
function scalarOf(value) {
	if (value === null || typeof value !== "object") return value;
	return value instanceof LongNumber ? Number(value.digits) : composite(value);
}
function attribute({ value = null, sensitive, unknown, at }) {
	const told = {
		value: scalarOf(value),
		sensitive: sensitive === true,
		unknown: unknown === true
	};
	if (at === void 0 && !(value instanceof LongNumber)) return told;
	return {
		...told,
		...at && { at },
		...value instanceof LongNumber && { digits: value.digits }
	};
}
const isThere = (one) => one.value !== null || one.unknown;
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair$1(steps.at(-1));
const SWITCHES = new Map([true, false].map((value) => [value, [{
	value,
	sensitive: false,
	unknown: false
}]]));
const asSwitch = (one) => one.sensitive || one.unknown || one.at || typeof one.value !== "boolean" ? void 0 : SWITCHES.get(one.value);
function keptOf(reached, steps) {
	const [first] = reached;
	if (reached.length === 1 && first !== void 0 && first.at === void 0) {
		const one = attribute(first);
		return isThere(one) ? asSwitch(one) ?? [one] : [];
	}
	const all = reached.map(attribute);
	return isInElement(steps) ? all : all.filter(isThere);
}
const isAbsent = ({ value, unknown }, first) => typeof first === "string" && isObject(value) && (value[first] ?? null) === null && unknown !== true && !(isObject(unknown) && Object.hasOwn(unknown, first));
const isNothing = ({ value, unknown, at }) => (value ?? null) === null && unknown === void 0 && at === void 0;
function reach(branches, from, reached) {
	const [first] = from;
	const isAlone = from.length === 1 && first !== void 0 && first.at === void 0;
	for (const { step, next, ends } of branches) {
		if (isAlone && isAbsent(first, step)) continue;
		const found = isAlone ? follow(first, step) : from.flatMap((marked) => follow(marked, step));
		if (found.every(isNothing)) continue;
		for (const place of ends) reached[place] = found;
		reach(next, found, reached);
	}
}
function project(value, sensitive, unknown, wanted) {
	const kept = new Map();
	const reached = [];
	reach(treeOf(wanted), [{
		value,
		sensitive,
		unknown
	}], reached);
	reached.forEach((values, place) => {
		const { path, steps } = wanted[place];
		const found = values === void 0 ? [] : keptOf(values, steps);
		if (found.length > 0) kept.set(path, found);
	});
	return kept;
}
// src/domain/calling.ts
const CALLINGS = [
	"database",
	"data",
	"production"
];
const WORDS$1 = {
	database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
	data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
	production: "prod production prd"
};
new Map(CALLINGS.flatMap((calling) => WORDS$1[calling].split(" ").map((word) => [word, calling])));
// src/input/plan/head.ts
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
function formatVersionIn(head) {
	const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
	if (version === null) throw new InputError("has no format_version, so it is not all that \"terraform show -json\" printed; give that output whole");
	if (!isKnownFormat(version)) throw new InputError(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
	return version;
}
const foundVersion = (version) => /^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "";
// src/input/plan/version-constraint.ts
const PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;
const LOWER = [
	void 0,
	"=",
	">=",
	">",
	"~>"
];
function lowestMajor(constraint) {
	const parts = constraint.split(",").map((part) => PART.exec(part.trim()));
	if (parts.includes(null)) return null;
	const lower = parts.flatMap((part) => LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []);
	return lower.length === 0 ? null : Math.max(...lower);
}
// src/input/plan/provider-settings.ts
const literal = (expression) => {
	if (Array.isArray(expression)) return expression.map((element) => literal(element) ?? null);
	if (!isObject(expression)) return expression;
	if ("constant_value" in expression) return expression.constant_value;
	return "references" in expression ? void 0 : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
const unresolved = (expression) => {
	if (Array.isArray(expression)) return expression.map(unresolved);
	if (!isObject(expression) || "constant_value" in expression) return false;
	return "references" in expression ? true : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};
const isSame$1 = (a, b) => a?.length === b?.length && (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{
	value: null,
	sensitive: false,
	unknown: true
}];
function providerSettings(config, provider, wanted) {
	const configs = configsOf(config, provider);
	const settings = wanted.filter((path) => !isVersion(path));
	const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
	return new Map([...literalSettings(configs, settings), ...version]);
}
function literalSettings(configs, wanted) {
	const found = configs.map(({ expressions }) => project(literal(expressions), void 0, unresolved(expressions), wanted));
	const [first] = found;
	if (first === void 0) return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
	return new Map(wanted.flatMap(({ path }) => {
		const values = first.get(path);
		if (!found.every((other) => isSame$1(values, other.get(path)))) return [[path, UNKNOWN]];
		return values === void 0 ? [] : [[path, values]];
	}));
}
function versionIn(configs, path) {
	const majors = configs.flatMap(({ version_constraint: constraint }) => typeof constraint === "string" ? lowestMajor(constraint) ?? [] : []);
	return [path, majors.length === 0 ? UNKNOWN : [{
		value: Math.max(...majors),
		sensitive: false,
		unknown: false
	}]];
}
const isVersion = ({ path }) => path === PROVIDER_VERSION;
function providerSettling(config, keptPaths) {
	const settings = new Map();
	return (change) => {
		const { provider: wanted } = keptPaths(change.type);
		if (wanted.length === 0) return change;
		const key = `${change.provider} ${change.type}`;
		const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
		settings.set(key, found);
		return {
			...change,
			before: new Map([...change.before, ...found])
		};
	};
}
// src/domain/origins.ts
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
// src/input/plan/read.ts
async function* nothing() {}
async function* counted$1(bytes, onProgress) {
	for await (const chunk of bytes) {
		onProgress(chunk.length);
		yield chunk;
	}
}
async function* shown(file, program, folder, signal) {
	const { shownPlan } = await Promise.resolve().then(() => require("./input-plan-saved.js"));
	yield* shownPlan(file, program, folder, signal);
}
const nameOf$3 = ({ path }) => path === "-" ? "standard input" : path;
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
	const name = nameOf$3(source);
	try {
		const ahead = noun === "plan" ? await fileAhead(source, options) : null;
		const { count, passed } = await (ahead === null ? readDocuments(bytesOf(source, options), begin, strange, noun) : readAhead({
			path: ahead,
			begin,
			strange,
			noun,
			onProgress: options.onProgress
		}));
		if (count === 0) throw new InputError(strange(""));
		if (passed > 0) options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
		return result();
	} catch (cause) {
		if (cause instanceof InputError && isConfigurationAt(source, options)) throw new InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
		throw named$1(cause, name, noun, mistaken);
	}
}
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true && isConfiguration(path) && isFile((0, node_path.resolve)(cwd, path));
async function fileAhead({ path }, { cwd, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	if (path === "-" || isSaved === true || !isLargeJson(file) || endsAsZip(file) || (0, node_os.availableParallelism)() < 2) return null;
	const { isMainThread } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	return isMainThread && node_process.default.permission?.has("worker") !== false ? file : null;
}
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	const show = () => {
		if (path === "-") throw new InputError("is an archive, as a saved plan file is; give its path, so that \"terraform show -json\" can read it");
		const folder = (0, node_path.resolve)(cwd, root);
		return shown(file, terraform, isFolder$1(folder) ? folder : (0, node_path.dirname)(file), signal);
	};
	const kind = path === "-" ? null : notAFile(file) ?? packedAs(file);
	if (kind !== null) throw new InputError(kind);
	if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
	const raw = path === "-" ? (input ?? nothing)() : fileBytes(file);
	return decoded(onProgress === void 0 ? raw : counted$1(raw, onProgress), show);
}
function named$1(cause, name, noun, mistaken) {
	if (isSystemError(cause) && cause.syscall === "read") return new InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
	if (!(cause instanceof InputError)) return cause;
	return new InputError(`${name} ${(cause instanceof ScanError ? mistaken() : void 0) ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, { cause });
}
const CONFIGURATION = {
	plan: "is Terraform configuration, not a plan; save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"",
	state: "is Terraform configuration, not a state; give the output of \"terraform show -json\", or terraform.tfstate as it is"
};
const REMEDY = {
	plan: "; make it again with \"terraform show -json PLANFILE > plan.json\", and give that file as it was written",
	state: "; make it again with \"terraform show -json > state.json\", and give that file as it was written"
};
// src/input/state/diagnose.ts
const SHOW = "give the output of \"terraform show -json\", or terraform.tfstate as it is";
const TEXTS = [
	[/^\s*$/, `is empty; ${SHOW}`],
	[/^\s*# \S+:( \(tainted\))?\s*$|^\s*resource "\S+" "\S+" \{/m, `is a state as people read it, not its JSON; ${SHOW}`],
	[/will perform the following actions|execution plan|No changes\. /, `is a plan as people read it; ${SHOW}`],
	[/^\s*\[\s*[[{"\]]/, `is a JSON list, not a state; ${SHOW}`],
	[/^\s*"\{/, "is a state inside a JSON string; write the string's content to the file (jq -r)"],
	[/^.{0,20}\bError: /m, `is a message of an error, not a state; see what it says, mend that, and then ${SHOW}`],
	[/^\s*<(!doctype|html|\?xml)/i, "is a web page, not a state; look at how it was downloaded"],
	[/^No state\b|The state file is empty/m, `is the message that there is no state; ${SHOW}`]
];
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a state; ${SHOW}`;
const ENCRYPTED = `is an encrypted state; run "tofu show -json" where its key is configured, and give the output`;
const NOTE = `is Terraform's note of where the state is kept, not the state; ${SHOW}`;
const KEYS = new Map([
	["@level", `is the log that "terraform plan -json" prints, not a state; ${SHOW}`],
	["encrypted_data", ENCRYPTED],
	["encryption_version", ENCRYPTED],
	["backend", NOTE],
	["state_store", NOTE],
	["data", "is an answer of HCP Terraform's API, not a state; download what its hosted-state-download-url or hosted-json-state-download-url names"],
	["plan_format_version", "is a plan in HCP Terraform's redacted form, which has no state in it; give the whole plan"],
	["valid", `is the output of "terraform validate -json", not a state; ${SHOW}`],
	["provider_schemas", `is the output of "terraform providers schema -json", not a state; ${SHOW}`],
	["provider_selections", `is the output of "terraform version -json", not a state; ${SHOW}`]
]);
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : void 0;
function diagnoseKeys(keys) {
	for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
	return null;
}
const NO_STATE = `is JSON, but not of a state: it has neither values, nor prior_state, nor version and resources; ${SHOW}`;
const otherVersion = (version, hasObjects) => {
	if (version === null) return `has a version that is no number, so it is no state file; ${SHOW}`;
	if (version === 3 && !hasObjects) return NOTE;
	if (version < 1) return `has version ${version}, which no state file has; ${SHOW}`;
	return version < 4 ? `is a state file of version ${version}, as Terraform before 0.12 wrote it; have a newer Terraform rewrite it with "terraform apply -refresh-only", or give the output of "terraform show -json"` : `is a state file of version ${version}, which this version of destroy-guard does not know (it reads version 4); update destroy-guard`;
};
// src/input/plan/archive.ts
const BLOCK$1 = 65536;
const READ = 251;
const HEAD$1 = 4;
var Archive = class {
	#blocks = [];
	#next = 0;
	#shapes = [];
	#others = [];
	#shapeOf = remembered((paths) => {
		const shape = {
			number: this.#shapes.length,
			places: new Map(paths.map((path, at) => [path, at + 1]))
		};
		this.#shapes.push(shape);
		return shape;
	}, (paths) => paths.join("\n"));
	#read = [];
	add(attributes) {
		const { number } = this.#shapeOf(Array.from(attributes, ([path]) => path));
		const json = JSON.stringify([number, ...Array.from(attributes, ([, found]) => this.#found(found))]);
		const length = Buffer.byteLength(json);
		const place = this.#roomFor(HEAD$1 + length);
		const [block, at] = this.#at(place);
		block.writeUInt32LE(length, at);
		block.write(json, at + HEAD$1);
		this.#next = place + HEAD$1 + length;
		return place;
	}
	#found(found) {
		const plain = found.map(plainOf).filter((one) => one !== null);
		const [first] = plain;
		if (first === void 0 || plain.length < found.length) return { other: this.#others.push(found) - 1 };
		return plain.length === 1 ? first : plain;
	}
	#roomFor(length) {
		if (length <= this.#blocks.length * BLOCK$1 - this.#next) return this.#next;
		this.#next = this.#blocks.length * BLOCK$1;
		this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK$1, length)));
		return this.#next;
	}
	#at(place) {
		return [this.#blocks[Math.floor(place / BLOCK$1)], place % BLOCK$1];
	}
	attributes(place) {
		return new Archived(this, place);
	}
	sizeAt(place) {
		return this.#entry(place).shape.places.size;
	}
	find(place, path) {
		const { shape, found } = this.#entry(place);
		const at = shape.places.get(path);
		return at === void 0 ? void 0 : this.#unpacked(found[at]);
	}
	all(place) {
		const { shape, found } = this.#entry(place);
		return Array.from(shape.places, ([path, at]) => [path, this.#unpacked(found[at])]);
	}
	#unpacked(found) {
		if (typeof found !== "object") return [attributeOf(found)];
		return "other" in found ? this.#others[found.other] : found.map(attributeOf);
	}
	#entry(place) {
		const slot = place % READ;
		const known = this.#read[slot];
		if (known?.place === place) return known;
		const [block, at] = this.#at(place);
		const start = at + HEAD$1;
		const found = JSON.parse(block.toString("utf8", start, start + block.readUInt32LE(at)));
		const entry = {
			place,
			shape: this.#shapes[found[0]],
			found
		};
		this.#read[slot] = entry;
		return entry;
	}
};
var Archived = class {
	#archive;
	#place;
	constructor(archive, place) {
		this.#archive = archive;
		this.#place = place;
	}
	get size() {
		return this.#archive.sizeAt(this.#place);
	}
	get(path) {
		return this.#archive.find(this.#place, path);
	}
	*[Symbol.iterator]() {
		yield* this.#archive.all(this.#place);
	}
};
// src/input/state/held.ts
const NO_ATTRIBUTES = new Map();
const DELETE = {
	action: { effect: "delete" },
	actions: ["delete"],
	because: [],
	callings: []
};
const NO_NAMES$1 = Object.freeze([]);
const deletion = ({ address, deposed, type, provider }, before) => ({
	address,
	deposed,
	previousAddress: null,
	module: null,
	mode: "managed",
	type,
	provider,
	action: DELETE.action,
	actions: DELETE.actions,
	imported: false,
	reason: null,
	because: DELETE.because,
	callings: DELETE.callings,
	before,
	after: NO_ATTRIBUTES,
	identity: null,
	exactIdentity: null
});
var Held = class {
	#addresses = [];
	#kinds = [];
	#places = [];
	#deposed = new Map();
	#names = new Map();
	#archive = new Archive();
	#kindOf = remembered(({ type, provider, config }) => ({
		type,
		provider,
		config
	}), ({ type, provider, config }) => JSON.stringify([
		type,
		provider,
		config
	]));
	#configs = new Map();
	get length() {
		return this.#addresses.length;
	}
	add(object, values, names) {
		if (object.deposed !== null) this.#deposed.set(this.length, object.deposed);
		if (names.length > 0) this.#names.set(this.length, names);
		this.#addresses.push(object.address);
		this.#kinds.push(this.#kindOf(object));
		if (object.config !== null) this.#configsOf(object.provider).add(object.config);
		this.#places.push(this.#archive.add(values));
	}
	#configsOf(provider) {
		const known = this.#configs.get(provider);
		if (known !== void 0) return known;
		const none = new Set();
		this.#configs.set(provider, none);
		return none;
	}
	#configOf = remembered(({ provider, config }) => {
		if (config === null || this.#configsOf(provider).size < 2) return null;
		return {
			provider: provider.split("/").at(-1) ?? "",
			is: config,
			module: "",
			inModule: new Set()
		};
	});
	*[Symbol.iterator]() {
		for (const [at, address] of this.#addresses.entries()) {
			const kind = this.#kinds[at];
			const { type, provider } = kind;
			const known = {
				address,
				deposed: this.#deposed.get(at) ?? null,
				type,
				provider
			};
			const values = this.#archive.attributes(this.#places[at]);
			const providerConfig = this.#configOf(kind);
			const change = deletion(known, values);
			yield {
				change: providerConfig === null ? change : {
					...change,
					providerConfig
				},
				names: this.#names.get(at) ?? NO_NAMES$1
			};
		}
	}
};
// src/input/state/lacking.ts
function isMissing(value, [step, ...rest]) {
	if (step === ANY || typeof step === "number") {
		const [first] = isList(value) ? value : [value];
		return isMissing(first, rest);
	}
	if (typeof step !== "string" || !isObject(value)) return false;
	if (!Object.hasOwn(value, step)) return true;
	const next = value[step];
	const [after] = rest;
	return isList(next) && (after === ANY || typeof after === "number") && isMissing(next, rest);
}
const lackingIn = (values, paths) => paths.filter(({ steps }) => isMissing(values, steps)).map(({ path }) => path);
// src/input/state/objects.ts
const NO_NAMES = Object.freeze([]);
var Objects = class {
	held = new Held();
	managed = 0;
	unclassified = 0;
	#keptPaths;
	#naming;
	#names = new Map();
	constructor(keptPaths, namedBy) {
		this.#keptPaths = keptPaths;
		this.#naming = new NamingPaths((type) => keptPaths(type).namedBy !== null);
		this.#naming.wants(namedBy.map((path) => ({
			...path,
			to: []
		})));
	}
	get names() {
		return [...this.#names.values()];
	}
	add(entry) {
		this.managed++;
		const paths = this.#keptPaths(entry.type);
		if (!paths.hasRow && !paths.isHarmless) this.unclassified++;
		const isKept = paths.hasRow || paths.mayBeProtected(entry.address);
		if (!isKept && !this.#naming.mayName(paths, (names) => entry.mayHave(names))) return;
		const names = this.#namesIn(entry, paths);
		if (!isKept) return;
		const { drilled, settings } = paths;
		const values = entry.values(drilled);
		const kept = project(values, entry.sensitive(drilled), void 0, drilled);
		this.held.add(entry, withKnown(kept, lackingIn(values, settings), entry.mayHaveNull()), names);
	}
	#namesIn(entry, paths) {
		const { type } = entry;
		const read = (asked) => project(entry.values(asked), void 0, void 0, asked);
		const found = this.#naming.namedBy(paths, read);
		if (found.length === 0) return NO_NAMES;
		const names = new Set(found.map((one) => this.#name({
			type,
			...one
		})));
		for (const name of names) name.count++;
		return [...names];
	}
	#name(named) {
		const { type, path, id, namespace = [] } = named;
		const key = JSON.stringify([
			type,
			path,
			id,
			...namespace
		]);
		const known = this.#names.get(key);
		if (known !== void 0) return known;
		const made = {
			...named,
			count: 0
		};
		this.#names.set(key, made);
		return made;
	}
};
// src/input/state/names.ts
const SHORT$1 = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"],
	["\"", "\\\""],
	["\\", "\\\\"]
]);
const UNPRINTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const escaped$1 = (char) => {
	const short = SHORT$1.get(char);
	if (short !== void 0 || !UNPRINTED.test(char)) return short ?? char;
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
};
const quoted = (key) => `"${[...key].map(escaped$1).join("").replace(/[$%](?=\{)/g, "$&$&")}"`;
function instanceAddress(block, key) {
	if (typeof key === "number") return `${block}[${key}]`;
	return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}
const providerName = (config) => /provider\["([^"]*)"\]/.exec(config)?.[1] ?? /provider\.([^.]+)/.exec(config)?.[1] ?? "";
// src/input/state/raw.ts
const MODE = 0;
const TYPE = 1;
const NAME = 2;
const MODULE = 3;
const PROVIDER = 4;
const BLOCK = {
	mode: { slot: MODE },
	type: { slot: TYPE },
	name: { slot: NAME },
	module: { slot: MODULE },
	provider: { slot: PROVIDER }
};
var RawBlocks = class {
	#tell;
	#block = {
		address: "",
		type: "",
		provider: "",
		config: null
	};
	#instances = {
		only: "object",
		members: new Members({ instances: {
			only: "array",
			elements: {
				only: "object",
				take: (taken) => this.#instance(taken)
			}
		} })
	};
	constructor(tell) {
		this.#tell = tell;
	}
	query() {
		return {
			only: "object",
			take: (slots) => this.#read(slots),
			members: new Members(BLOCK)
		};
	}
	#read(slots) {
		if (slots.word(MODE) === "data") return;
		const type = slots.word(TYPE) || null;
		const name = slots.string(NAME) || null;
		if (type === null || name === null) throw new InputError(`has a block of resources without ${missing(type)}; ${AGAIN}`);
		const module = slots.string(MODULE) ?? "";
		const address = `${module === "" ? "" : `${module}.`}${type}.${name}`;
		const config = slots.word(PROVIDER);
		this.#block = {
			address,
			type,
			provider: providerName(config ?? ""),
			config
		};
		new Scanner(this.#instances, void 0, "state").push(slots.whole());
	}
	#instance(taken) {
		const { address: block, ...ofBlock } = this.#block;
		const bytes = taken.whole();
		const instance = objectOf(parse(bytes));
		const address = instanceAddress(block, instance.index_key);
		this.#tell({
			address,
			...ofBlock,
			...instanceIn(instance, bytes)
		});
	}
};
const AGAIN = "give the file as Terraform wrote it, or the output of \"terraform show -json\"";
const missing = (type) => type === null ? "type" : "name";
function instanceIn(instance, bytes) {
	if (isObject(instance.attributes_flat) && !isObject(instance.attributes)) throw new InputError("has objects in the form of Terraform 0.11 (attributes_flat), which were not refreshed since; run \"terraform apply -refresh-only\" with a newer version first");
	return {
		deposed: stringOf(instance.deposed),
		mayHave: (names) => names.mayStandIn(bytes),
		mayHaveNull: () => mayHoldNull(bytes),
		values: () => instance.attributes,
		sensitive: () => marksOf(instance.sensitive_attributes)
	};
}
function marksOf(paths) {
	if (!isList(paths) || paths.length === 0) return void 0;
	const root = {};
	for (const path of paths) {
		const steps = isList(path) ? path.map(stepIn) : [null];
		if (steps.includes(null)) return true;
		root.marks = marked(root.marks, steps);
	}
	return root.marks;
}
function stepIn(step) {
	const value = isObject(step) ? step.value : void 0;
	const plain = isObject(value) ? value.value : value;
	return typeof plain === "string" || isPlace(plain) ? plain : null;
}
const LONGEST_LIST = 1e6;
const isPlace = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value < LONGEST_LIST;
function marked(tree, steps) {
	const [step, ...rest] = steps;
	if (tree === true || step === void 0) return true;
	if (typeof step === "number") {
		const list = isList(tree) ? [...tree] : [];
		list[step] = marked(list[step], rest);
		return list;
	}
	const members = isObject(tree) ? tree : {};
	return {
		...members,
		[step]: marked(Object.hasOwn(members, step) ? members[step] : void 0, rest)
	};
}
// src/input/state/state.ts
const HEAD = [
	"format_version",
	"version",
	"lineage",
	"serial"
];
const PLAN_KEYS = [
	"resource_changes",
	"planned_values",
	"output_changes",
	"prior_state"
];
var StateReading = class {
	#source;
	#root;
	#kept;
	#keys = new Set();
	#head = new Map();
	#objects;
	#providers = null;
	#state = null;
	constructor(source, root, kept) {
		this.#source = source;
		this.#root = root;
		this.#kept = kept;
		this.#objects = new Objects(kept.keptPaths, kept.namedBy);
	}
	document() {
		return {
			query: this.#query(),
			onKey: (key) => this.#keys.add(key),
			finish: () => {
				this.#state = this.#finished();
			}
		};
	}
	get result() {
		if (this.#state === null) throw new Error("the state's document has not been read to its end");
		return this.#state;
	}
	get mistaken() {
		return diagnoseCut(this.#keys);
	}
	#query() {
		const head = HEAD.map((name) => [name, takeParsed((value) => void this.#head.set(name, value))]);
		const values = objectWith({ root_module: stateModule((taken) => this.#entry(taken)) });
		const blocks = new RawBlocks((entry) => this.#objects.add(entry));
		const providers = takeParsed((config) => this.#setProviders(config), "object");
		return objectWith({
			...Object.fromEntries(head),
			values,
			prior_state: objectWith({ values }),
			configuration: objectWith({ provider_config: providers }),
			resources: {
				only: "array",
				elements: blocks.query()
			}
		}, { all: true });
	}
	#entry(slots) {
		if (isData(slots)) return;
		const [type, address] = [typeIn$1(slots), stateAddressIn(slots)];
		if (type === null || address === null) throw new InputError("has an object without type or address, so nobody can say what it is; give the output of \"terraform show -json\" whole");
		this.#objects.add({
			address,
			deposed: slots.string(4),
			type,
			provider: slots.word(9) ?? "",
			config: null,
			mayHave: mayHave(slots),
			mayHaveNull: () => mayHaveNull(slots),
			values: (paths) => alongIn(slots, 7, paths),
			sensitive: (paths) => alongIn(slots, 8, paths)
		});
	}
	#setProviders(config) {
		this.#providers = config;
	}
	#finished() {
		this.#check();
		const { held, names, managed, unclassified } = this.#objects;
		return {
			source: this.#source,
			root: this.#root,
			objects: this.#withProviderSettings(held),
			mark: this.#mark(),
			names,
			managed,
			unclassified
		};
	}
	#check() {
		const mistaken = diagnoseKeys(this.#keys);
		if (mistaken !== null) throw new InputError(mistaken);
		const version = this.#head.get("version");
		if (version !== void 0) {
			if (version !== 4) throw new InputError(otherVersion(typeof version === "number" ? version : null, this.#hasObjects()));
		} else if (this.#keys.has("format_version")) formatVersionIn(this.#head);
		else if (PLAN_KEYS.some((key) => this.#keys.has(key)) || this.#keys.has("values")) formatVersionIn(new Map());
		else throw new InputError(NO_STATE);
	}
	#mark() {
		const [lineage, serial] = [this.#head.get("lineage"), this.#head.get("serial")];
		return typeof lineage === "string" && lineage !== "" && typeof serial === "number" ? {
			lineage,
			serial
		} : null;
	}
	#hasObjects() {
		return this.#keys.has("modules") || this.#keys.has("resources");
	}
	#withProviderSettings(held) {
		const settled = providerSettling(this.#providers, this.#kept.keptPaths);
		return {
			length: held.length,
			*[Symbol.iterator]() {
				for (const one of held) yield {
					...one,
					change: settled(one.change)
				};
			}
		};
	}
};
// src/input/state/read.ts
async function readState(source, options) {
	const readings = [];
	const begin = () => {
		const reading = new StateReading(nameOf$3(source), source.root, options);
		readings.push(reading);
		return reading.document();
	};
	const mistaken = () => readings.at(-1)?.mistaken;
	return readSource(source, options, {
		noun: "state",
		begin,
		strange: diagnoseText,
		mistaken
	}, () => {
		const [first, ...others] = readings;
		if (first === void 0 || others.length > 0) throw new InputError("has several states in it; give each in a file of its own, with its root: ROOT=STATE");
		return first.result;
	});
}
// src/report/untrusted.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const codePoint = (char) => {
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const losesSpaces = (shown) => shown.startsWith(" ") && shown.endsWith(" ") && shown.trim() !== "";
const inlineCode = (text) => {
	const shown = shownInCode(text);
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	return `${fence}${/^`|`$/.test(shown) || losesSpaces(shown) ? ` ${shown} ` : shown}${fence}`;
};
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const JOINER = "&#8288;";
const prose = (text) => shownInCode(text).replace(/[\\`*_[\]<>&|~$#]/g, "\\$&").replace(/#(?=\d)/g, `#${JOINER}`).replaceAll("@", `@${JOINER}`).replaceAll("://", `:${JOINER}//`).replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`).replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`).replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
const terminalText = visible;
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
const logText = (text) => text.split("\n").map((line) => uncommanded(visible(line))).join("\n");
const printableJson = (json) => (BEYOND_ASCII.test(json) ? json.replace(UNSEEN, inJson) : json).replaceAll("##[", "\\u0023#[");
const BEYOND_ASCII = /[^\n -~]/;
const inJson = (char) => char === "\n" ? char : Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
const cut = (text, width) => {
	const chars = [...text];
	if (chars.length <= width) return text;
	const end = Math.floor((width - 1) / 2);
	return `${chars.slice(0, width - 1 - end).join("")}\u2026${chars.slice(chars.length - end).join("")}`;
};
// src/run-to-end.ts
const NEVER_ENDED = 13;
function runToEnd(program, failed) {
	let hasEnded = false;
	node_process.default.once("exit", () => {
		if (!hasEnded) node_process.default.exitCode ??= NEVER_ENDED;
	});
	return program().catch(failed).finally(() => {
		hasEnded = true;
	});
}
// node_modules/@discoveryjs/json-ext/src/utils.js
function replaceValue(holder, key, value, replacer) {
	if (value && typeof value.toJSON === "function") value = value.toJSON();
	if (replacer !== null) value = replacer.call(holder, String(key), value);
	switch (typeof value) {
		case "function":
		case "symbol":
			value = void 0;
			break;
		case "object": if (value !== null) {
			const cls = value.constructor;
			if (cls === String || cls === Number || cls === Boolean) value = value.valueOf();
		}
	}
	return value;
}
function normalizeReplacer(replacer) {
	if (typeof replacer === "function") return replacer;
	if (Array.isArray(replacer)) return [...new Set(replacer.map((item) => {
		const cls = item && item.constructor;
		return cls === String || cls === Number ? String(item) : null;
	}).filter((item) => typeof item === "string"))];
	return null;
}
function normalizeSpace(space) {
	if (typeof space === "number") {
		if (!Number.isFinite(space) || space < 1) return false;
		return " ".repeat(Math.min(space, 10));
	}
	if (typeof space === "string") return space.slice(0, 10) || false;
	return false;
}
function normalizeStringifyOptions(optionsOrReplacer, space) {
	if (optionsOrReplacer === null || Array.isArray(optionsOrReplacer) || typeof optionsOrReplacer !== "object") optionsOrReplacer = {
		replacer: optionsOrReplacer,
		space
	};
	let replacer = normalizeReplacer(optionsOrReplacer.replacer);
	let getKeys = Object.keys;
	if (Array.isArray(replacer)) {
		const allowlist = replacer;
		getKeys = () => allowlist;
		replacer = null;
	}
	return {
		...optionsOrReplacer,
		replacer,
		getKeys,
		space: normalizeSpace(optionsOrReplacer.space)
	};
}
function resolveStringifyMode(mode = "json") {
	if (mode === "json" || mode === "jsonl") return mode;
	throw new TypeError("Invalid options: `mode` should be \"json\" or \"jsonl\"");
}
new TextDecoder();
// node_modules/@discoveryjs/json-ext/src/stringify-chunked.js
function encodeString(value) {
	if (/[^\x20\x21\x23-\x5B\x5D-\uD799]/.test(value)) return JSON.stringify(value);
	return "\"" + value + "\"";
}
function* stringifyChunked(value, ...args) {
	const { replacer, getKeys, space, ...options } = normalizeStringifyOptions(...args);
	const highWaterMark = Number(options.highWaterMark) || 16384;
	const roots = resolveStringifyMode(options.mode) === "jsonl" && Array.isArray(value) ? value : [value];
	const rootCount = roots.length;
	const keyStrings = new Map();
	const stack = [];
	let rootValue = null;
	let prevState = null;
	let state = null;
	let stateValue = null;
	let stateEmpty = true;
	let stateKeys = [];
	let stateIndex = 0;
	let buffer = "";
	for (let i = 0; i < rootCount; i++) {
		if (rootValue !== null) buffer += "\n";
		rootValue = { "": roots[i] };
		prevState = null;
		state = () => printEntry("", roots[i]);
		stateValue = rootValue;
		stateEmpty = true;
		stateKeys = [""];
		stateIndex = 0;
		do {
			state();
			if (buffer.length >= highWaterMark || prevState === null && i === rootCount - 1) {
				yield buffer;
				buffer = "";
			}
		} while (prevState !== null);
	}
	function printObject() {
		if (stateIndex === 0) {
			stateKeys = getKeys(stateValue);
			buffer += "{";
		}
		if (stateIndex === stateKeys.length) {
			buffer += space && !stateEmpty ? `\n${space.repeat(stack.length - 1)}}` : "}";
			popState();
			return;
		}
		const key = stateKeys[stateIndex++];
		printEntry(key, stateValue[key]);
	}
	function printArray() {
		if (stateIndex === 0) buffer += "[";
		if (stateIndex === stateValue.length) {
			buffer += space && !stateEmpty ? `\n${space.repeat(stack.length - 1)}]` : "]";
			popState();
			return;
		}
		printEntry(stateIndex, stateValue[stateIndex++]);
	}
	function printEntryPrelude(key) {
		if (stateEmpty) stateEmpty = false;
		else buffer += ",";
		if (space && prevState !== null) buffer += `\n${space.repeat(stack.length)}`;
		if (state === printObject) {
			let keyString = keyStrings.get(key);
			if (keyString === void 0) keyStrings.set(key, keyString = encodeString(key) + (space ? ": " : ":"));
			buffer += keyString;
		}
	}
	function printEntry(key, value) {
		value = replaceValue(stateValue, key, value, replacer);
		if (value === null || typeof value !== "object") {
			if (state !== printObject || value !== void 0) {
				printEntryPrelude(key);
				pushPrimitive(value);
			}
		} else {
			if (stack.includes(value)) throw new TypeError("Converting circular structure to JSON");
			printEntryPrelude(key);
			stack.push(value);
			pushState();
			state = Array.isArray(value) ? printArray : printObject;
			stateValue = value;
			stateEmpty = true;
			stateIndex = 0;
		}
	}
	function pushPrimitive(value) {
		switch (typeof value) {
			case "string":
				buffer += encodeString(value);
				break;
			case "number":
				buffer += Number.isFinite(value) ? String(value) : "null";
				break;
			case "boolean":
				buffer += value ? "true" : "false";
				break;
			case "undefined":
			case "object":
				buffer += "null";
				break;
			default: throw new TypeError(`Do not know how to serialize a ${value.constructor?.name || typeof value}`);
		}
	}
	function pushState() {
		prevState = {
			keys: stateKeys,
			index: stateIndex,
			prev: prevState
		};
	}
	function popState() {
		stack.pop();
		const value = stack.length > 0 ? stack[stack.length - 1] : rootValue;
		state = Array.isArray(value) ? printArray : printObject;
		stateValue = value;
		stateEmpty = false;
		stateKeys = prevState.keys;
		stateIndex = prevState.index;
		prevState = prevState.prev;
	}
}
// node_modules/@discoveryjs/json-ext/src/stringify-info.js
const hasOwn = typeof Object.hasOwn === "function" ? Object.hasOwn : (object, key) => Object.hasOwnProperty.call(object, key);
const escapableCharCodeSubstitution = {
	8: "\\b",
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r",
	34: "\\\"",
	92: "\\\\"
};
Uint8Array.from({ length: 2048 }, (_, code) => {
	if (hasOwn(escapableCharCodeSubstitution, code)) return 2;
	if (code < 32) return 6;
	return code < 128 ? 1 : 2;
});
// src/report/drill/json.ts
const answerJson = ({ remains }) => ({
	kind: remains.kind,
	days: remains.days,
	refusal: remains.refusal,
	survivors: remains.survivors,
	survivorsCount: remains.survivorsCount,
	goesWithIt: remains.goesWithIt,
	goesWithItCount: remains.goesWithItCount
});
const objectJson = (one) => ({
	address: one.address,
	deposed: one.deposed,
	type: one.type,
	class: one.class,
	weight: one.weight,
	what: one.what,
	protected: one.protected,
	policy: one.policy === null ? null : {
		level: one.policy.level,
		reason: one.policy.reason
	},
	alone: answerJson(one.alone),
	withState: answerJson(one.withState),
	withAll: answerJson(one.withAll),
	change: one.ways.flatMap((way, at) => way.map(({ address, attribute, value, since = null }) => ({
		way: at + 1,
		address,
		attribute,
		value,
		since
	}))),
	copies: one.copies,
	tried: one.tried === null ? null : {
		on: one.tried.on,
		overdue: one.tried.overdue
	}
});
var InTurn = class {
	#one;
	constructor(one) {
		this.#one = one;
	}
	toJSON() {
		return objectJson(this.#one);
	}
};
function* drillJson({ states }) {
	const json = {
		version: 1,
		states: states.map(({ root, source, objects, managed, unclassified }) => ({
			root,
			source,
			exposed: objects.filter(isExposed).length,
			managed,
			unclassified,
			objects: objects.map((one) => new InTurn(one))
		}))
	};
	for (const part of stringifyChunked(json, null, 2)) yield printableJson(part);
	yield "\n";
}
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY$1})?\.)+`, "s");
const INDEX = new RegExp(KEY$1, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
// src/text/thousands.ts
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
// src/report/quantity.ts
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without|under|over)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/;
const SINGULAR = new Set([
	"analytics",
	"kubernetes",
	"alias",
	"canvas"
]);
const UNCOUNTED = new Set([
	"access",
	"encryption",
	"logging",
	"monitoring",
	"protection",
	"replication",
	"versioning"
]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
const verb = (noun, one, many) => isPlural(noun) ? many : one;
const withArticle = (noun) => {
	if (isPlural(noun) || UNCOUNTED.has(headOf(noun))) return noun;
	return `${(SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun)) ? "an" : "a"} ${noun}`;
};
const listed$1 = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// src/report/copies.ts
const NOUNS = [
	[
		"snapshot",
		"snapshot",
		"snapshots"
	],
	[
		"recovery_point",
		"recovery point",
		"recovery points"
	],
	[
		"backup",
		"backup",
		"backups"
	],
	[
		"replica",
		"replica",
		"replicas"
	],
	[
		"image",
		"image",
		"images"
	]
];
const COPY$1 = [
	"",
	"copy",
	"copies"
];
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY$1;
const nounFor = rememberedWith((addresses) => nounOf(new Set(addresses.map(typeIn))));
const copiesCounted = (addresses, count = addresses.length) => {
	const [, one, many] = nounFor(addresses);
	return counted(count, one, many);
};
const alongCounted = (addresses, count) => {
	const [, one, many] = nounFor(addresses);
	if (one === COPY$1[1]) return counted(count, "more object");
	return `its ${count === 1 ? one : counted(count, one, many)}`;
};
const SCHEDULES = /schedule|backup_plan|backup_selection|(?<!replication_)polic(?:y|ies)|snapshot_configuration/;
const VAULTS = /backup_vault$/;
function survivingIn({ survivors, survivorsCount }) {
	const schedules = survivors.filter((address) => SCHEDULES.test(typeIn(address)));
	const vaults = survivors.filter((address) => VAULTS.test(typeIn(address)));
	const others = new Set([...schedules, ...vaults]);
	return {
		copies: others.size === 0 ? survivors : survivors.filter((address) => !others.has(address)),
		count: survivorsCount - schedules.length - vaults.length,
		schedules,
		vaults
	};
}
const isBackup = ({ rule }) => rule === "backup-loss";
const goingAlong = (findings) => {
	const lists = new Set(findings.flatMap((finding) => isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []]));
	const going = new Set();
	for (const list of lists) for (const address of list) going.add(address);
	return going;
};
// src/report/detail-words.ts
const NAMED$2 = /^(Azure|Google|Nomad|Proxmox|Time Travel|Backup for GKE|Vault) /;
const inside = (text) => {
	const open = text.replace(/\.\s*$/, "");
	return /^[A-Z][a-z]* /.test(open) && !NAMED$2.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
	"before-create": "before a create",
	"after-create": "after a create",
	"before-update": "before an update",
	"after-update": "after an update",
	"before-destroy": "before a destroy",
	"after-destroy": "after a destroy",
	"by-request": "by request",
	unknown: "at a time that this version does not know"
};
const UNREADABLE = {
	actions: "its list of actions is missing, or is one that this version does not know",
	mode: "its mode is one that this version does not know",
	errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
	...CONTRADICTIONS
};
const LEAVES_STATE = {
	plan: "taken out of the state and not destroyed; no later plan will show it",
	disguise: "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
	provider: "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
	settings: "taken out of the state and left where it is, since the settings say so; no later plan will show it"
};
const OLD = {
	base: "the base branch has it",
	applied: "an apply of it was written down here",
	backend: "its configuration has a backend, which keeps its state elsewhere",
	"lock-file": ".terraform.lock.hcl in it is older than a day",
	commit: "a commit holds its configuration"
};
const percent = (part, all) => Math.round(100 * part / all);
function shareWords({ destroyed, all }) {
	const counting = `${counted(all, "object")} in the state that are not known as harmless`;
	if (destroyed < all) return `${thousands(destroyed)} of the ${counting} ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`;
	return all === 1 ? "the only object in the state that is not known as harmless is deleted or replaced" : `all ${counting} are deleted or replaced`;
}
const besides$1 = (harmless) => harmless === 0 ? "" : `; besides them ${thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;
const WORDS = {
	says: ({ says, certain }) => certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
	protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
	share: (share) => `${shareWords(share)}${besides$1(share.harmless)}`,
	"no-prior-state": ({ creates, imports, old }) => `the plan has no prior state${createsAll(creates, imports)}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
	"all-vanished": ({ creates, vanished }) => `all ${counted(vanished, "object")} in the state are no longer found, and the plan creates ${counted(creates, "object")} anew: they were all deleted outside Terraform, or the provider looks for them in another account, project or region`,
	"another-state": ({ how, since, was, is }) => how === "lineage" ? `the state is another one than the apply of ${since} used: its lineage is not the same` : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
	environment: ({ differs }) => differs === null ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with" : `the plan was made with another ${listed$1(differs)} than the policy says of this root`,
	freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${counted(destroyed, "object")}`,
	unreadable: ({ what }) => UNREADABLE[what],
	"unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
	"leaves-state": ({ by }) => LEAVES_STATE[by],
	"guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
	"prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
	"unknown-kind": () => "the catalogue knows the type, but not this kind of its objects",
	"not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
	deferred: ({ count, actions }) => {
		const parts = [...count === 0 ? [] : [counted(count, "change")], ...actions === 0 ? [] : [counted(actions, "action")]];
		return `${listed$1(parts, "and")} ${count + actions === 1 ? "is" : "are"} put off to a later plan and can't be reviewed now`;
	},
	vanished: ({ recreated }) => recreated ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date" : "deleted outside Terraform",
	"switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
	partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
	actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when.map((moment) => MOMENT[moment]).sort().join(", ")}`,
	exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
	allowed: ({ until, reason, block, warn }) => {
		const blocking = block === 0 ? [] : [`${counted(block, "finding")} that would block`];
		const warning = warn === 0 ? [] : [`${block === 0 ? counted(warn, "finding") : warn} that would warn`];
		return `${until === null ? "" : `until ${until} `}an exception of the policy allows ${listed$1([...blocking, ...warning], "and")}: ${reason}`;
	}
};
function createsAll(creates, imports) {
	if (imports > 0) return `, imports ${counted(imports, "object")} and creates all the others (${creates})`;
	return ` and creates ${creates === 1 ? "its only object" : `all of its ${counted(creates, "object")}`}`;
}
const detailWords = (detail) => WORDS[detail.kind](detail);
const lossSentence = (detail) => {
	if (detail?.kind !== "says") return "";
	return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};
// src/report/effect-words.ts
const EFFECTS = {
	create: "created",
	read: "read",
	update: "changed in place",
	replace: "replaced",
	delete: "deleted",
	forget: "forgotten",
	none: "left as it is",
	unknown: "changed in a way that this version does not know"
};
const DATA_CLASSES = new Set([
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns"
]);
const effectWords = (effect, destroy) => {
	if (effect === "replace" && destroy?.order === "delete-first") return "replaced (deleted first)";
	if (effect === "replace" && destroy?.order === "create-first") return DATA_CLASSES.has(destroy.class ?? "") ? "replaced (the new one is created first; its data is not carried over)" : "replaced (the new one is created first)";
	if (effect === "forget") return destroy?.recreated ? "forgotten (a new one is created; the old one stays, unmanaged)" : "forgotten (it stays, unmanaged)";
	return EFFECTS[effect];
};
const RUN = "run";
const happening = ({ address, effect }, destroy) => effect === "create" && isOfAction(address) ? RUN : effectWords(effect, destroy);
const MADE = {
	create: "created",
	replace: "replaced"
};
const made = ({ address, effect }) => effect === "create" && isOfAction(address) ? RUN : MADE[effect] ?? "changed";
// src/text/phrase.ts
const code = (text) => ({ code: text });
const phrase = (words, ...inserts) => words.flatMap((word, at) => {
	const insert = inserts[at];
	if (insert === void 0) return [word];
	return [word, ...typeof insert === "string" ? [code(insert)] : typeof insert === "number" ? [String(insert)] : insert];
}).filter((part) => part !== "");
const capital = (phrase) => {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
const joined = (phrases, joint, last = joint) => phrases.flatMap((one, at) => at === 0 ? one : [at === phrases.length - 1 ? last : joint, ...one]);
function named(items, limit, count = items.length) {
	const parts = items.slice(0, limit).map(code);
	const all = count > parts.length ? [...parts, `${thousands(count - parts.length)} more`] : parts;
	return joined(all.map((part) => [part]), ", ", " and ");
}
// src/report/phrase.ts
const WIDEST_NAME = 200;
const shortName = (name) => cut(visible(name), WIDEST_NAME);
const plain$1 = (phrase) => phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => typeof part === "string" ? prose(part) : inlineCode(part.code)).join("");
const asTerminal = (phrase) => phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
// src/report/remains-words.ts
const REFUSED$1 = {
	protected: "the provider will refuse this, and the apply fails part-way",
	"not-empty": "the provider will refuse this while anything is in it",
	"in-use": "the provider will refuse this while something uses it"
};
const isRefusedToo = (remains) => remains?.kind === "copies" && remains.refusal === "protected";
const lockIn = (evidence) => evidence.find((one) => one.kind === "locked")?.by ?? null;
const lockOn = ({ remains, evidence }) => remains?.kind === "refused" && (remains.refusal ?? "protected") === "protected" ? lockIn(evidence) : null;
const lockedPhrase = (by) => [code(by), " locks it: the provider refuses the destroy while the lock is there"];
const sourceOf = ({ evidence }) => evidence.find((one) => one.kind === "source" && one.fate !== "goes") ?? null;
const backupOf = ({ evidence }) => evidence.find((one) => one.kind === "backup")?.by ?? null;
const forDays = ({ days }) => days === null ? "a limited time" : counted(days, "day");
const pronoun = ({ subject }) => verb(subject?.what ?? "object", "it", "they");
const scheduled = (schedules) => schedules.length === 1 ? "a backup schedule" : counted(schedules.length, "backup schedule");
const haveMade = ({ length }, remains, remain) => length === 1 ? `${remains}, with what it has made` : `${remain}, with what they have made`;
const madeBy = (schedules) => {
	if (schedules.length === 0) return [];
	const words = schedules.length === 1 ? "has made, if it has run: " : "have made, if they have run: ";
	return [[`what ${scheduled(schedules)} in this state ${words}`, ...named(schedules, 8)]];
};
const vaulted = ({ length }, where = "") => length === 1 ? `a backup vault${where} has` : `${counted(length, "backup vault")}${where} have`;
const inVaults = (vaults) => vaults.length === 0 ? [] : [[`what ${vaulted(vaults, " in this state")} of it, if it has been backed up: `, ...named(vaults, 8)]];
const madeOnce = (evidence) => evidence.filter(({ kind }) => kind === "made-once").length;
const OUT_OF_DATE = ["made once and not kept up to date", "one of them made once and not kept up to date"];
function outOfDate(count, made) {
	if (made === 0) return "";
	if (made >= count) return `, ${OUT_OF_DATE[0]}`;
	return made === 1 ? `, ${OUT_OF_DATE[1]}` : `, ${made} of them ${OUT_OF_DATE[0]}`;
}
const REMAINS_CLAUSE = {
	copies: (remains, { evidence }) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults, " in this state")} of it remains`;
		if (count === 0) return `${scheduled(schedules)} in this state ${haveMade(schedules, "remains", "remain")}`;
		return `${count === 1 ? "a copy in this state remains" : `${copiesCounted(copies, count)} in this state remain`}${outOfDate(count, madeOnce(evidence))}`;
	},
	snapshot: () => "a snapshot that the destroy itself makes remains",
	grace: (remains, { it }) => `${it} can be restored for ${forDays(remains)}`,
	kept: ({ days }, { left }) => `this stays${days === null ? "" : ` for ${counted(days, "day")}`}: ${left ?? "the data itself"}`,
	refused: ({ refusal }) => REFUSED$1[refusal ?? "protected"],
	nothing: () => "nothing in this state keeps a copy",
	unknown: () => "it is not known what remains of it"
};
function sourceClause(remains, { fate }, left) {
	if (fate === "stays") return "what it is a copy of stays";
	if (fate === "refused") return "its source stays: the provider will refuse to destroy that, and the apply fails part-way";
	if (remains.kind === "grace") return `its source can be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? "a snapshot that the destroy of its source makes remains" : `this stays of its source: ${left ?? "the data itself"}`;
}
const REMAINS_HEADLINE = {
	copies: (remains, evidence) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults)} of it would remain`;
		if (count === 0) return `${scheduled(schedules)} ${haveMade(schedules, "would remain", "would remain")}`;
		return `${count === 1 ? "a copy" : copiesCounted(copies, count)} would remain${outOfDate(count, madeOnce(evidence))}`;
	},
	snapshot: () => "the destroy makes a snapshot first",
	grace: (remains) => `could be restored for ${forDays(remains)}`,
	kept: () => "a part would stay",
	refused: ({ refusal }) => `the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
	nothing: () => "",
	unknown: () => ""
};
const REFUSED_UNLESS = {
	protected: "",
	"not-empty": " while anything is in it",
	"in-use": " while something uses it"
};
function sourceHeadline(remains, { fate }) {
	if (fate === "stays") return "what it is a copy of would stay";
	if (fate === "refused") return "the provider would refuse to destroy its source";
	if (remains.kind === "grace") return `its source could be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? "the destroy of its source makes a snapshot first" : "a part of its source would stay";
}
const isOfBackups = ({ remains, subject }) => remains?.kind === "kept" && subject?.class === "backup";
const madeSoFar = ({ subject, ...finding }) => subject?.class === "backup" && finding.remains?.days === null ? leftBesideCopies(finding) : null;
function remainsHeadline(finding) {
	const stays = staysHeadline(finding);
	if (stays === "") return "";
	return isRefusedToo(finding.remains) ? `, but ${REMAINS_HEADLINE.refused({ refusal: "protected" })}, and ${stays}` : `, but ${stays}`;
}
const staysHeadline = (finding) => {
	const { remains } = finding;
	if (remains === null) return "";
	const source = sourceOf(finding);
	if (source !== null) return sourceHeadline(remains, source);
	const made = madeSoFar(finding);
	if (made !== null) return `this would stay: ${made}`;
	return isOfBackups(finding) || remains.kind === "kept" && backupOf(finding) !== null ? `this would stay: ${leftIn$1(finding) ?? "what was made so far"}` : REMAINS_HEADLINE[remains.kind](remains, finding.evidence);
};
const keyRemainsHeadline = (finding) => finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);
const unlessRestored = (who, days) => `, unless ${who} restored ${days === null ? "in time" : `within ${counted(days, "day")}`}`;
const leftIn$1 = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
const remainsClause = (finding) => {
	if (!isRefusedToo(finding.remains)) return staysClause(finding);
	const lock = lockIn(finding.evidence);
	return [
		...lock === null ? [REFUSED$1.protected] : lockedPhrase(lock),
		"; ",
		...staysClause(finding)
	];
};
const staysClause = (finding) => {
	if (finding.remains === null) return [];
	if (isMadeAgain(finding)) return ["the new one holds only what the configuration says"];
	const lock = lockOn(finding);
	if (lock !== null) return lockedPhrase(lock);
	const { remains } = finding;
	const left = leftIn$1(finding);
	const source = sourceOf(finding);
	if (source !== null) return [sourceClause(remains, source, left)];
	const made = madeSoFar(finding);
	if (made !== null) return [`this stays: ${made}`];
	return [REMAINS_CLAUSE[remains.kind](remains, {
		left,
		it: pronoun(finding),
		evidence: finding.evidence
	})];
};
const REFUSED_SENTENCE = {
	protected: `all of it: ${REFUSED$1.protected}`,
	"not-empty": "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
	"in-use": `all of it: ${REFUSED$1["in-use"]}`
};
const REMAINS_SENTENCE = {
	copies: (remains) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		const words = count === 1 ? "a copy in this state: " : `${copiesCounted(copies, count)} in this state: `;
		const stay = count === 0 ? [] : [[words, ...named(copies, 8, count)]];
		return joined([
			...stay,
			...inVaults(vaults),
			...madeBy(schedules)
		], "; also ");
	},
	snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
	grace: ({ days }, left) => [`${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${counted(days, "day")})`}`],
	kept: ({ days }, left) => [`${left ?? "the data itself"} (this stays${days === null ? "" : ` for ${counted(days, "day")}`})`],
	refused: ({ refusal }) => [REFUSED_SENTENCE[refusal ?? "protected"]],
	nothing: () => ["nothing that this state knows of; copies may exist outside it"],
	unknown: () => ["not known: there are no facts on what a destroy of this type leaves"]
};
const remainsPhrase = (finding) => {
	if (finding.remains === null) return [];
	const lock = lockOn(finding);
	if (lock !== null) return ["all of it: ", ...lockedPhrase(lock)];
	const source = sourceOf(finding);
	if (source?.fate === "refused") return [
		"all of it, in its source, ",
		code(source.by),
		", which the provider will refuse to destroy"
	];
	const made = madeSoFar(finding);
	if (made !== null) return joined([[`${made} (this stays)`], ...inVaults(survivingIn(finding.remains).vaults)], "; also ");
	const [beside, backup] = [leftBesideCopies(finding), backupOf(finding)];
	return [
		...source?.fate === "stays" ? ["what it is a copy of: ", ...named(finding.remains.survivors, 8, finding.remains.survivorsCount)] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn$1(finding)),
		...source?.fate === "leaves" ? [", of its source, ", code(source.by)] : [],
		...backup === null ? [] : [
			", of its backup, ",
			code(backup),
			", which goes itself"
		],
		...beside === null ? [] : [`; also ${beside}`]
	];
};
function leftBesideCopies({ remains, evidence }) {
	if (remains?.kind !== "copies" || remains.refusal !== null) return null;
	const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn$1({ evidence });
	return left === null || remains.days === null ? left : `${left} (for ${counted(remains.days, "day")})`;
}
const BY_LEAF = new Set([
	"snapshot",
	"grace",
	"kept"
]);
const isToldAsRemains = ({ kind }, finding) => {
	if (kind === "locked") return lockOn(finding) !== null;
	if (kind === "source") return sourceOf(finding) !== null;
	if (kind === "backup") return true;
	return kind === "leaves" && (BY_LEAF.has(finding.remains?.kind) || leftBesideCopies(finding) !== null);
};
// src/report/clauses.ts
const nameOf$2 = (subject) => subject?.what ?? "object";
const IN_PLACE$1 = new Set([
	"update",
	"create",
	"read",
	"none"
]);
const BROUGHT = new Set([
	"data-expiry",
	"backup-loss",
	"key-loss",
	"container-loss"
]);
const isBrought = ({ rule, subject, remains }) => subject?.effect === "replace" && remains === null && BROUGHT.has(rule);
const inPlace = (finding) => finding.subject !== null && IN_PLACE$1.has(finding.subject.effect) || isBrought(finding);
const clause = (general, detail) => [`; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`];
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
const happens = (finding, destroy) => {
	const { subject, detail } = finding;
	if (subject === null) return [detail === null ? "" : detailWords(detail)];
	const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
	const name = nameOf$2(subject);
	return [`${name} ${verb(name, "is", "are")} ${happening(subject, destroy)}${then}`];
};
const whatBlocks = ({ level, detail }) => level === "block" && detail?.kind === "says" ? `: ${detailWords({
	...detail,
	certain: true
})}` : "";
const HOLDS_DATA = new Set([
	"data",
	"identity",
	"dns"
]);
const madeHeadline = (what, { subject, detail }) => subject === null || detail?.kind !== "says" ? null : `${what} would be ${made(subject)}: ${detailWords(detail)}`;
const doesHeadline = (what, finding) => {
	const { rule, subject } = finding;
	return rule !== "container-loss" && subject?.effect !== "create" && HOLDS_DATA.has(subject?.class ?? "") ? null : madeHeadline(what, finding);
};
const goes = (finding) => {
	const { remains } = finding;
	if (remains === null || remains.goesWithItCount === 0) return [];
	const { goesWithIt, goesWithItCount: count } = remains;
	return [`; ${alongCounted(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};
const NO_COMFORT = new Set(["nothing", "unknown"]);
const left = (finding) => {
	if (finding.remains === null) return [];
	return [inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ", ...remainsClause(finding)];
};
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);
const NO_LOSS = new Set(["refused", "kept"]);
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) || isRefusedToo(finding.remains) ? [] : [consequence];
function losesAddress(finding, destroy) {
	const { remains, detail } = finding;
	if (NO_LOSS.has(remains?.kind)) return loses(finding, destroy);
	const { lost, unless } = remains?.kind === "grace" ? {
		lost: "lost",
		unless: unlessRestored("it is", remains.days)
	} : FOR_GOOD;
	return [...happens(finding, destroy), detail?.kind === "says" ? `; ${lost}${unless}: ${detailWords(detail)}` : ` and ${lost}${unless}`];
}
const FOR_GOOD = {
	lost: "lost for good",
	unless: ""
};
function addressHeadline(what, finding) {
	const { remains } = finding;
	if (NO_LOSS.has(remains?.kind)) return `${what} would be deleted${remainsHeadline(finding)}`;
	return remains?.kind === "grace" ? `${what} would be lost${unlessRestored("it is", remains.days)}` : `${what} would be lost for good`;
}
const isForGood = ({ remains }) => !NO_LOSS.has(remains?.kind) && remains?.kind !== "grace";
const leaves = ({ subject, detail }) => {
	const name = nameOf$2(subject);
	const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
	return [`${name} ${verb(name, "is", "are")} ${then}`];
};
const happened = ({ subject, detail }) => {
	const name = nameOf$2(subject);
	const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
	return [`${name} ${verb(name, "was", "were")} ${then}`];
};
const MOST_DEFERRED = 8;
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0 ? [] : ["; among them the destroy of ", ...named(detail.destroys, MOST_DEFERRED)];
const HAPPENS$1 = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;
const isWhatHappens = (detail) => detail !== null && HAPPENS$1.test(detailWords(detail));
const withoutColon = (words) => words.includes("(") ? words : words.replace(/^([^:]*): (.*)$/, "$1 ($2)");
const lostWith$1 = (detail) => [isWhatHappens(detail) ? `: ${detailWords(detail)}` : `; what is lost: ${withoutColon(detailWords(detail))}`];
const isEmptyOrKept = (remains) => remains?.kind === "kept" || remains?.kind === "refused" && remains.refusal === "not-empty";
function losesContents(finding, destroy) {
	const { subject, remains, detail } = finding;
	if (inPlace(finding) || isEmptyOrKept(remains)) return loses(finding, destroy);
	if (subject?.weight === "high" && !isWhatHappens(detail) || detail === null) return loses(finding, destroy, [" with everything in it (listed in the plan or not)"]);
	return [
		...happens(finding, destroy),
		...lostWith$1(detail),
		...leftIfAny(finding),
		...goes(finding)
	];
}
function losesBackups(finding, destroy) {
	const { subject, detail } = finding;
	const isTold = subject?.weight !== "high" && detail !== null && !inPlace(finding);
	return [
		...happens(finding, destroy),
		...isTold ? lostWith$1(detail) : [],
		...leftIfAny(finding),
		...goes(finding),
		...isTold ? [] : afterwards(finding, `; no restore can rely on ${verb(nameOf$2(subject), "it", "them")} after that`)
	];
}
const contentsHeadline = ({ subject, remains, detail }) => isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high" ? "deleted" : "deleted with everything in it";
const loses = (finding, destroy, then = []) => [
	...happens(finding, destroy),
	...inPlace(finding) ? [] : then,
	...left(finding),
	...goes(finding)
];
// src/report/diagram.ts
const WIDEST_LABEL = 60;
const label = (text) => cut(visible(text), WIDEST_LABEL).replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`).replaceAll("#92;n", "#92;#8288;n");
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
		node(id, finding.subject?.effect === "update" ? "stays" : "goes", [sentence(nameOf$2(finding.subject)), finding.subject?.address ?? ""]),
		...children,
		...ids.map((child) => `  ${id} --> ${child}`)
	];
};
const diagram = (findings) => {
	const going = goingAlong(findings);
	const pictured = findings.filter((finding) => isPictured(finding) && !(isBackup(finding) && going.has(finding.subject?.address ?? "")));
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
// src/report/footer.ts
const SHORT_COMMIT = 7;
const commitPart = ({ commit, repository }) => {
	if (commit === null) return [];
	const name = inlineCode(commit.slice(0, SHORT_COMMIT));
	return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};
const shortTime = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
const timePart = ({ plannedAt }) => {
	const [oldest] = plannedAt.toSorted();
	if (oldest === void 0) return [];
	return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${prose(shortTime(oldest))}`];
};
const MOST_DIGESTS = 50;
const signedLines = (roots) => {
	if (roots.length === 0) return [];
	const hidden = roots.length - MOST_DIGESTS;
	return [
		"That is of all roots together. A signed consent is for one root, to its own digest:",
		...roots.slice(0, MOST_DIGESTS).map(({ root, digest }) => `${inlineCode(root)} ${inlineCode(digest)}`),
		...hidden > 0 ? [`and ${counted(hidden, "more root")}, in the report as JSON`] : []
	];
};
const footer = (origin, digest, toSign = []) => {
	return `<sub>${[
		[
			`destroy-guard ${origin.version}`,
			...commitPart(origin),
			...timePart(origin),
			...origin.run === null ? [] : [`[run](${origin.run})`]
		].join(" \u00b7 "),
		...origin.rules === null ? [] : [asMarkdown(origin.rules)],
		...digest === null ? [] : [`Digest of what blocks: ${inlineCode(digest)}`],
		...signedLines(toSign)
	].join("<br>")}</sub>`;
};
// src/report/danger.ts
const GOING = [
	"delete",
	"replace",
	"forget",
	"unknown"
];
const LOSING = [
	"last-copy",
	"data-loss",
	"data-expiry",
	"key-loss",
	"container-loss"
];
const isGoing = ({ subject, rule }) => subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));
const LESSER = ["backup-loss", "address-loss"];
const isGoneForGood = ({ remains, rule }) => remains?.kind === "nothing" && !LESSER.includes(rule);
const ranksOf = (finding) => {
	const level = LEVELS.indexOf(finding.level);
	return isGoing(finding) ? [
		level,
		0,
		WEIGHTS.indexOf(finding.subject?.weight ?? "medium"),
		isGoneForGood(finding) ? 0 : 1
	] : [
		level,
		1,
		0,
		0
	];
};
const mostDangerousFirst = (a, b) => {
	const other = ranksOf(b);
	return ranksOf(a).map((rank, at) => rank - (other[at] ?? 0)).find((one) => one !== 0) ?? byImportance(a, b);
};
// src/report/rule-links.ts
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/report/destroys.ts
const key = (object) => JSON.stringify([object.address, object.deposed]);
const destroysOf = rememberedWith((root) => {
	const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
	return ({ subject }) => subject === null ? null : destroys.get(key(subject)) ?? null;
});
const addressesDestroyed = rememberedWith((root) => new Set(root.destroys.map(({ address }) => address)));
const EFFECT_ORDER = [
	"delete",
	"replace",
	"forget"
];
const otherDestroys = (root) => {
	const told = new Set(root.findings.filter(({ level, rule }) => level !== "note" && rule !== "drifted").flatMap(({ subject }) => subject === null ? [] : [key(subject)]));
	return root.destroys.filter((destroy) => !told.has(key(destroy))).sort((a, b) => byText(moduleIn(a.address), moduleIn(b.address)) || EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || byText(a.address, b.address));
};
// src/report/drift.ts
const DRIFT = {
	update: "changed",
	delete: "deleted"
};
const driftHeading = (drift) => `Changed outside Terraform: ${counted(drift.length, "object")}`;
// src/domain/beginnings.ts
const MOST$1 = 200;
const beginningsFor = rememberedWith((root) => remembered(beginningsIn(root), (ask) => JSON.stringify(ask)));
function beginningsOf({ origins = [], fromEach = true }, root) {
	return beginningsFor(root)({
		origins,
		fromEach
	});
}
const beginningsIn = ({ destroys }) => {
	const replaced = replacedIn(destroys);
	const standing = remembered((origin) => standingOf(origin, replaced(origin.address)), originKey);
	return ({ origins, fromEach }) => {
		const found = [];
		const seen = new Map(origins.map((one) => [originKey(one), one]));
		let isOneWay = fromEach;
		for (const origin of seen.values()) {
			const { further, fromEach: isSure, begins } = standing(origin);
			if (further === null) return null;
			for (const one of further) seen.set(originKey(one), one);
			if (seen.size > MOST$1) return null;
			if (begins !== null) found.push(begins);
			isOneWay &&= isSure;
		}
		if (found.length === 0 && origins.length > 0) return null;
		return {
			all: found.sort((a, b) => byText(a.address, b.address)),
			withEach: isOneWay || found.length === 1
		};
	};
};
function standingOf(origin, some) {
	if (origin.effect !== "replace") return {
		further: [],
		fromEach: true,
		begins: beginning$1(origin, [])
	};
	const begun = some.filter(isBegun);
	return {
		further: furtherOrigins(some),
		fromEach: areAlike(some) && some.every(({ fromEach }) => fromEach !== false),
		begins: begun.length > 0 ? beginning$1(origin, begun) : null
	};
}
const isBegun = ({ origins, known = [] }) => origins === void 0 || known.length > 0;
const areAlike = (some) => new Set(some.map((one) => JSON.stringify([isBegun(one), one.origins ?? []]))).size <= 1;
const furtherOrigins = (some) => some.length === 0 || some.some(({ origins }) => origins?.length === 0) ? null : eachOnce(some.flatMap(({ origins = [] }) => origins));
const beginning$1 = ({ address, effect }, begun) => ({
	address,
	effect,
	because: [...new Set(begun.flatMap(({ because, known = because }) => known))],
	reason: begun[0]?.reason ?? null
});
function replacedIn(destroys) {
	const byName = grouped(destroys.filter(({ effect, deposed }) => effect === "replace" && deposed === null).flatMap((destroy) => Array.from(namesOf(destroy.address), (name) => ({
		name,
		destroy
	}))), ({ name }) => name);
	return (name) => (byName.get(name) ?? []).map(({ destroy }) => destroy);
}
function namesOf(address) {
	const parts = addressIn$1(address);
	return new Set(parts === null ? [address] : [
		address,
		instanceBlockOf(parts),
		blockIn(parts.module, parts.block)
	]);
}
// src/report/cause-words.ts
const REASONS = {
	replace_because_tainted: "it is marked as tainted",
	replace_because_cannot_update: "the provider cannot change it in place",
	replace_by_request: "its replacement was asked for on the command line",
	replace_by_triggers: "something it is tied to by replace_triggered_by changes",
	delete_because_no_resource_config: "it is no longer in the configuration",
	delete_because_no_module: "its module instance is no longer in the configuration",
	delete_because_wrong_repetition: "its count or for_each was added or taken away",
	delete_because_count_index: "its index is beyond count",
	delete_because_each_key: "its key is no longer in for_each",
	delete_because_no_move_target: "it was moved to an address that is not in the configuration",
	delete_because_enabled_false: "its lifecycle says enabled = false",
	forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
	forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false"
};
const BESIDES = {
	replace_because_tainted: "; it is marked as tainted too",
	replace_by_request: "; its replacement was asked for on the command line too",
	replace_by_triggers: "; something it is tied to by replace_triggered_by changes too"
};
const besides = ({ reason }) => {
	const words = reason === null ? void 0 : BESIDES[reason];
	return words === void 0 ? [] : [words];
};
const WITHOUT_PLACE = [
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key"
];
const isMovedAstray = ({ address, previousAddress, reason }) => previousAddress !== null && WITHOUT_PLACE.includes(reason) && addressIn$1(previousAddress)?.key !== addressIn$1(address)?.key;
const causeOf = (destroy, root) => {
	if (destroy === null) return [];
	if (destroy.because.length > 0) return [...forced(destroy, root), ...besides(destroy)];
	if (isMovedAstray(destroy)) return ["it was moved to an instance that is not in the configuration"];
	if (destroy.reason !== null) return [REASONS[destroy.reason]];
	return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
const IN_PLACE = ", and the provider cannot change that in place";
const forced = (destroy, root) => {
	const { because, origins = [], fromEach = true, known } = destroy;
	if (known === void 0 && origins.length === 0) return [...changing(because), IN_PLACE];
	const following = because.filter((attribute) => known?.includes(attribute) !== true);
	const bySelf = known === void 0 || known.length === 0 ? [] : [...changing(known), ", and "];
	if (origins.length === 0) return [
		...bySelf,
		...isOrAre(following),
		" known only after the apply",
		IN_PLACE
	];
	const changes = origins.every(({ effect }) => effect === "replace" || effect === "create") ? changing(following) : [...attributes(following), " may change"];
	const begins = beginningsOf(destroy, root);
	return [
		...bySelf,
		...changes,
		", since ",
		...since(origins, fromEach, begins),
		...beginning(origins, begins)
	];
};
const MOST_ATTRIBUTES = 6;
const attributes = (names) => named(names.map(shortName), MOST_ATTRIBUTES);
const changing = (names) => [...attributes(names), names.length === 1 ? " changes" : " change"];
const isOrAre = (names) => [...attributes(names), names.length === 1 ? " is" : " are"];
const HAPPENS = {
	replace: "replaced",
	create: "created",
	read: "read only during the apply",
	update: "changed in place"
};
const MOST_ORIGINS = 3;
const firstOf = (each, isEach) => {
	const more = each.length - MOST_ORIGINS;
	const rest = isEach || more === 1 ? `${more} more` : `one of ${more} more`;
	return [...each.slice(0, MOST_ORIGINS), ...more > 0 ? [[rest]] : []];
};
const listed = (each, isEach) => joined(firstOf(each, isEach), ", ", isEach ? " and " : " or ");
const nameOf$1 = (address) => [code(shortName(address))];
const areAllBegun = (origins, { all }) => all.length === origins.length && all.every((one) => origins.some((origin) => isSame(one, origin)));
const isSame = (one, other) => one.address === other.address && one.effect === other.effect;
const since = (origins, isEach, begins) => {
	const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
	const why = (origin) => told.filter((one) => isSame(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
	const joint = isEach ? " and " : " or ";
	const clauses = [...grouped([...grouped(origins, ({ address }) => address).values()], (some) => some.map(({ effect }) => HAPPENS[effect]).join(joint))].map(([happens, each]) => {
		const names = each.map(([one]) => nameOf$1(one.address));
		if (each.length === 1) {
			const here = each.flat().map((one) => [HAPPENS[one.effect], ...why(one)]);
			return [
				...names[0],
				" is ",
				...joined(here, joint)
			];
		}
		const reasoned = names.map((name, at) => [...name, ...(each[at] ?? []).flatMap(why)]);
		return [...listed(reasoned, isEach), ` ${isEach ? "are" : "is"} ${happens}`];
	});
	return joined(clauses, joint);
};
const whyBegun = ({ because, reason }) => because.length > 0 ? changing(because) : reason === null ? [] : [REASONS[reason]];
const inBrackets = (phrase) => phrase.length === 0 ? [] : [
	" (",
	...phrase,
	")"
];
const beginning = (origins, begins) => {
	if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE];
	const { all, withEach } = begins;
	if (all.every((one) => origins.some((origin) => isSame(one, origin)) && whyBegun(one).length === 0)) return [IN_PLACE];
	const told = firstOf(all.map(begun), withEach);
	return ["; it begins with ", ...joined(told, withEach ? ", and with " : ", or with ")];
};
const begun = (one) => {
	const why = whyBegun(one);
	if (one.because.length > 0) return [
		...nameOf$1(one.address),
		", where ",
		...why
	];
	return [...nameOf$1(one.address), ...why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS[one.effect]}`]];
};
const KEEP_BY_ORIGIN = {
	replace: (names) => [
		"take back what replaces ",
		...names,
		", and run plan again"
	],
	create: (names, isOne) => [
		"find out why ",
		...names,
		` ${isOne ? "is" : "are"} created, or refer to what is there already, and run plan again`
	],
	read: (names, isOne) => [
		"apply first what ",
		...names,
		` ${isOne ? "waits" : "wait"} for, or take away the depends_on that makes ${isOne ? "it" : "them"} wait (often that of the module), and run plan again; if the value is the same, nothing is replaced`
	],
	update: (names) => [
		"apply the change of ",
		...names,
		" first, by itself, and run plan again; if the value is the same, nothing is replaced"
	]
};
const FIND_OUT = [" (most often an object that is referred to there is replaced, created, or read only then), take that back, and run plan again"];
const EITHER = "; the plan does not tell on which of these it depends";
const keptBy = (destroy, root) => {
	const { because, origins = [], known } = destroy;
	if (known === void 0 && origins.length === 0) return null;
	const here = known === void 0 || known.length === 0 ? [] : [["take back the change of ", ...attributes(known)]];
	const elsewhere = origins.length > 0 ? keptElsewhere(destroy, root) : findingOut(because.filter((attribute) => known?.includes(attribute) !== true));
	return joined([...here, elsewhere], "; ");
};
const findingOut = (names) => [
	"find out why ",
	...isOrAre(names),
	" known only after the apply",
	...FIND_OUT
];
const keptElsewhere = (destroy, root) => {
	const { origins = [], fromEach = true } = destroy;
	const begins = beginningsOf(destroy, root) ?? {
		all: origins.map((one) => ({
			...one,
			because: [],
			reason: null
		})),
		withEach: fromEach
	};
	const each = [...grouped(begins.all, ({ effect }) => effect)].map(([effect, alike]) => {
		const names = alike.map((one) => [...nameOf$1(one.address), ...inBrackets(whyBegun(one))]);
		return KEEP_BY_ORIGIN[effect](listed(names, begins.withEach), alike.length === 1 || !begins.withEach);
	});
	return begins.withEach ? joined(each, "; ") : [...joined(each, "; or "), EITHER];
};
// src/report/path-words.ts
const shownPath = (path) => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
function pairWords(path, text) {
	const [, key, value] = /^\["([^"\\]*)","([^"\\]*)"\]$/.exec(text) ?? [];
	const [, first, second] = /\{(\w+),(\w+)\}$/.exec(path) ?? [];
	if (key === void 0) return text;
	return first === void 0 ? `${key} = ${value}` : `${first} ${key} and ${second} ${value}`;
}
const pairedPath = (path) => path.includes("{") ? shownPath(path).replace(/\{.*/, "") : null;
// src/report/evidence-words.ts
const HIDDEN = {
	set: "is set",
	other: "has none of the values that would count",
	sensitive: "is sensitive",
	unknown: "is known only after apply"
};
const stateOf = (seen) => {
	if (seen === null) return "is not set";
	return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
const pairPhrase = (path, was) => {
	if (typeof was === "string") return [" has ", code(pairWords(path, was))];
	return [` ${was === null ? HIDDEN.other : stateOf(was)}`];
};
const settingPhrase = ({ path, of, was }) => {
	const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
	const state = of === "provider" && path === "version" && typeof was === "object" ? "has no lower bound in the plan" : stateOf(was);
	const block = pairedPath(path);
	if (block !== null) return [
		code(block),
		...pairPhrase(path, was),
		...whose === "" ? [] : [whose]
	];
	if (state !== null) return [code(shownPath(path)), `${ofProvider} ${state}${whose}`];
	return [code(`${shownPath(path)}${ofProvider} = ${was}`), ...whose === "" ? [] : [whose]];
};
const bare = (state) => state === HIDDEN.other ? "another value" : state.replace(/^is /, "");
const changePhrase$1 = (setting, becomes) => {
	const { was } = setting;
	const path = shownPath(setting.path);
	const [before, after] = [stateOf(was), stateOf(becomes)];
	if (before === null && after === null) return [code(`${path} = ${was} \u2192 ${becomes}`)];
	if (before === after) return [code(path), " changes"];
	if (before === null) return [code(`${path} = ${was}`), ` \u2192 ${bare(after ?? "")}`];
	return [code(path), `: ${bare(before)} \u2192 ${after === null ? becomes : bare(after)}`];
};
const COPY = {
	destroyed: "a copy in this state is destroyed by the same plan",
	"cut-back": "a copy in this state is cut back by the same plan",
	container: "a copy in this state is stored in something that goes",
	key: "a copy in this state is encrypted with a key that goes",
	part: "a copy in this state is of a part of it only",
	empty: "what would keep a copy in this state is empty"
};
const WORTHLESS = {
	container: "but what it is stored in goes with the same plan",
	key: "but its encryption key goes with the same plan",
	"deleted-first": "what it is stored in can be restored, but without it, since it is deleted first",
	goes: "but that goes with the same plan",
	name: "but the new one has the same name, which ends that"
};
const SOURCE = {
	leaves: ", its source, leaves this",
	refused: ", its source, is refused by the provider",
	goes: ", its source, goes with the same plan",
	stays: ", its source, stays"
};
const CALLED = {
	database: "a database",
	data: "data",
	production: "production"
};
const evidencePhrase = (evidence) => {
	switch (evidence.kind) {
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase$1(evidence, evidence.becomes);
		case "removed": return [code(shownPath(evidence.path)), `: ${evidence.count} removed`];
		case "leaves": return [evidence.says];
		case "worthless": return [WORTHLESS[evidence.because]];
		case "shared": return ["it comes back with what it is stored in"];
		case "copy": return [COPY[evidence.because]];
		case "locked": return [code(evidence.by), " stays, and locks it"];
		case "name-held": return [code(evidence.by), " stays, and has the name that the last snapshot would get"];
		case "source": return [code(evidence.by), SOURCE[evidence.fate]];
		case "backup": return [code(evidence.by), ", its backup, goes too, and leaves this"];
		case "made-once": return [code(evidence.by), " was made from it once, and does not follow it any more"];
		case "needed": return [code(evidence.by), " stays, and can't be read without it"];
		case "called": return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
		case "rename": return ["looks like a rename to ", code(evidence.to)];
		case "too-late": return ["the new configuration would keep more, but a destroy goes by the state"];
	}
};
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
const isTransition = (evidence) => evidence.kind === "removed" || evidence.kind === "attribute" && evidence.becomes !== void 0;
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
// src/report/key-words.ts
const SORTS = {
	decrypts: {
		one: "what only it can decrypt with it",
		many: "what only they can decrypt with them",
		changed: "what only it can decrypt cannot be read",
		after: "what only it can decrypt is unreadable after that",
		plural: ["key", "keys"]
	},
	secret: {
		one: "what needs it would be locked out",
		many: "what needs them would be locked out",
		changed: "what needs it is locked out",
		after: "what needs it is locked out after that",
		plural: ["secret", "secrets"]
	},
	generated: {
		one: "nobody could look its value up here any more",
		many: "nobody could look their values up here any more",
		changed: "nobody can look its old value up here any more",
		after: "what has the value goes on working, but nobody can look it up here any more",
		plural: ["generated value", "generated values"]
	},
	rotated: {
		one: "what has the old value would be locked out",
		many: "what has the old values would be locked out",
		changed: "what has the old value is locked out",
		after: "a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
		plural: ["generated value", "generated values"]
	},
	renamed: {
		one: "what is named by it would be replaced as well",
		many: "what is named by them would be replaced as well",
		changed: "what is named by it is replaced as well",
		after: "a new value takes its place, and what is named by it is replaced as well",
		plural: ["generated value", "generated values"]
	},
	name: {
		one: "callers that use the name would fail",
		many: "callers that use the names would fail",
		changed: "callers that use the name fail",
		after: "callers that use the name fail until it is made again",
		plural: ["name of a key", "names of keys"]
	},
	proof: {
		one: "what signs or proves itself with it would fail",
		many: "what signs or proves itself with them would fail",
		changed: "what signs or proves itself with it fails",
		after: "what signs or proves itself with it fails after that",
		plural: ["certificate or signing key", "certificates or signing keys"]
	}
};
const MIXED = {
	many: "what needs them would fail",
	plural: ["key, secret or certificate", "keys, secrets or certificates"]
};
const TOLD = [
	[/^name of /i, "name"],
	[/^generated /i, "generated"],
	[/certificate|\bsign|private key|keystore|issuer|DNSSEC|playback|realm key|authorization server/i, "proof"],
	[/^key setting|key store/i, "decrypts"],
	[/\b(secrets?|passwords?|credentials?|tokens?|random|API key|SSH key|relay|transfers|account keys)\b/i, "secret"]
];
const keySortOf = (what) => TOLD.find(([words]) => words.test(what))?.[1] ?? "decrypts";
const replacedSort = (what) => / (?:id|text)$/.test(what) ? "renamed" : "rotated";
function keyWords(finding) {
	const { subject, detail } = finding;
	const change = inPlace(finding) && detail?.kind === "says" ? detail.says : "";
	const sort = keySortOf(`${nameOf$2(subject)} ${change}`);
	return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf$2(subject)) : sort];
}
const isReadByCopies = ({ remains }) => remains?.kind === "copies";
function keysHeadline(findings, areAllDestroyed) {
	const sorts = new Set(findings.map(keyWords));
	const [first] = sorts;
	const { many, plural } = first !== void 0 && sorts.size === 1 ? first : MIXED;
	const orChanged = areAllDestroyed ? "" : " or changed";
	const unless = findings.every(({ remains }) => remains?.kind === "grace") ? unlessRestored("they are", null) : "";
	return `${counted(findings.length, ...plural)} would be lost${orChanged}, and ${many}${unless}`;
}
// src/report/steps.ts
const KEEP = "Keep it";
const TAKE_BACK = "take the change back, and run plan again";
const KEEP_BY_EFFECT = {
	delete: "find out why the plan deletes it, and make a plan that does not",
	replace: "take back the change that forces the replacement, and run plan again",
	forget: "take the removed block out again, so that the object stays managed",
	update: TAKE_BACK,
	create: TAKE_BACK,
	read: TAKE_BACK,
	none: TAKE_BACK,
	unknown: "see what the plan does to it, and run plan again with a version that both sides know"
};
const PUT_BACK = "put its block back into the configuration, and run plan again";
const KEEP_BY_REASON = {
	replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and run plan again",
	replace_because_cannot_update: KEEP_BY_EFFECT.replace,
	replace_by_request: "run plan again without -replace",
	replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and run plan again",
	delete_because_no_resource_config: PUT_BACK,
	delete_because_no_module: "put the module block that it belongs to back, or its key, and run plan again",
	delete_because_wrong_repetition: "write a moved block from the old address to the new one, since only its count or for_each was added or taken away, and run plan again",
	delete_because_count_index: "raise count again, since its block is still there. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
	delete_because_each_key: "put its key back into for_each, since its block is still there; if the key was only renamed, write a moved block from the old key to the new one",
	delete_because_no_move_target: "correct the moved block, which leads to an address that has no block, and run plan again",
	delete_because_enabled_false: "set enabled to true again, and run plan again",
	forgot_because_lifecycle_destroy_in_state: PUT_BACK,
	forgot_because_lifecycle_destroy_in_config: "find out why it leaves its block, and make a plan in which it stays"
};
const KEEP_FROM_BOTH = {
	replace_because_tainted: "take back the change that forces the replacement; if the object is healthy, run terraform untaint for its address too, and run plan again",
	replace_by_request: "take back the change that forces the replacement, and run plan again without -replace",
	replace_by_triggers: "take back the change that forces the replacement, and that of what it is tied to by replace_triggered_by, and run plan again"
};
const keepByReason = (reason, because) => (because.length > 0 ? KEEP_FROM_BOTH[reason] : void 0) ?? KEEP_BY_REASON[reason];
const IMPORTED = {
	step: KEEP,
	how: ["make the configuration fit the object as it is, until the plan imports it and does not replace it at once"]
};
const MOVED_ASTRAY = {
	step: KEEP,
	how: ["correct the moved block, which leads to an instance that its block does not have, and run plan again"]
};
const keepDeleted = ({ places: [first] }) => first !== void 0 && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;
const keep = (finding, destroy, root) => {
	const effect = finding.subject?.effect ?? "none";
	if (destroy?.imported === true && effect === "replace") return IMPORTED;
	if (destroy !== null && isMovedAstray(destroy)) return MOVED_ASTRAY;
	const elsewhere = destroy === null || root === null ? null : keptBy(destroy, root);
	if (elsewhere !== null && effect === "replace") return {
		step: KEEP,
		how: elsewhere
	};
	const { reason = null, because = [] } = destroy ?? {};
	if (reason !== null && destroy?.effect === effect) return {
		step: KEEP,
		how: [keepByReason(reason, because)]
	};
	return {
		step: KEEP,
		how: [effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect]]
	};
};
const LEFT_BEHIND = "since an interrupted replacement left this one behind";
const LOOK = {
	step: "Look first",
	how: [`see at the provider that the current object has its data, ${LEFT_BEHIND}`]
};
const LOOK_AT_BOTH = {
	step: "Look first",
	how: [`see at the provider which object has the data, ${LEFT_BEHIND}, and the current one goes too`]
};
const isCurrentGone = (deposed, root) => {
	const current = root === null ? null : destroysOf(root)({ subject: {
		...deposed,
		deposed: null
	} });
	return current !== null && current.effect !== "forget";
};
const moved = (from, to) => ({
	step: "Say that it moved",
	how: phrase`if it was only renamed, write a moved block with from = ${shortName(from)} and to = ${shortName(to)}, and run plan again`
});
const keepOrLook = (finding, destroy, root) => {
	const { subject, evidence } = finding;
	if (subject !== null && subject.deposed !== null) return isCurrentGone(subject, root) ? LOOK_AT_BOTH : LOOK;
	const rename = evidence.find(({ kind }) => kind === "rename");
	return subject !== null && rename?.kind === "rename" ? moved(subject.address, rename.to) : keep(finding, destroy, root);
};
const PROVE = "Prove a backup";
const SEE = "See what needs it";
const MAKE_BACKUP = "make a backup that is kept outside this state, and restore from it once";
const TRY_COPIES = "restore once from a copy that remains";
const before = (finding) => inPlace(finding) ? "before this is applied" : "before it goes";
const SEE_BY_SORT = {
	decrypts: "before it goes, find what only it can decrypt, backups included, and encrypt that with another key; where it can be disabled, do that first, and see what breaks",
	name: "before it goes, find who uses the key by this name, and give them another name or the key itself"
};
const SEE_SIGNED = "before it goes, find what signs or proves itself with it, and give that another key; where it can be disabled, do that first, and see what breaks";
const IS_FILE = /certificate|private key|keystore/i;
const seeInstead = ({ rule, subject }) => {
	if (rule !== "key-loss") return null;
	const name = nameOf$2(subject);
	const sort = keySortOf(name);
	return sort === "proof" && !IS_FILE.test(name) ? SEE_SIGNED : SEE_BY_SORT[sort] ?? null;
};
const prove = (finding) => {
	if (finding.remains?.kind === "copies" && !finding.evidence.some(({ kind }) => kind === "source")) return {
		step: PROVE,
		how: [`${before(finding)}, ${TRY_COPIES}`]
	};
	const see = seeInstead(finding);
	return see === null ? {
		step: PROVE,
		how: [`${before(finding)}, ${MAKE_BACKUP}`]
	} : {
		step: SEE,
		how: [see]
	};
};
const SETTINGS_FIRST = {
	step: "Apply the settings first",
	how: ["by themselves, without what forces the replacement, so that the state has them; replace it after that"]
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const SEE_INSIDE = {
	step: "See what is in it",
	how: ["while anything is in it the provider refuses, and the apply fails part-way; once it is empty, it goes without a question"]
};
const seeInside = ({ remains }) => remains?.refusal === "not-empty" ? [SEE_INSIDE] : [];
const keepOrProve = (finding, destroy, root) => [
	keepOrLook(finding, destroy, root),
	...settingsFirst(finding),
	...seeInside(finding),
	prove(finding)
];
const keepOnly = (finding, destroy, root) => [keepOrLook(finding, destroy, root)];
const TAKE_OVER = "Say who takes over";
const IMPORT = "make sure that another state imports it";
const isRemoved = ({ detail }, destroy) => detail?.kind !== "leaves-state" || detail.by === "disguise" || detail.by === "plan" && destroy?.recreated !== true && destroy?.reason?.startsWith("forgot_because") !== true;
const takeOver = (finding, destroy, root) => isRemoved(finding, destroy) ? [{
	step: TAKE_OVER,
	how: [`${IMPORT}, or take the removed block out again`]
}] : [{
	step: TAKE_OVER,
	how: [IMPORT]
}, ...keepOnly(finding, destroy, root)];
const only = (step, how) => () => [{
	step,
	how: [how]
}];
const isOfUnknownKind = ({ detail }) => detail?.kind === "unknown-kind";
const lookUp = (finding) => [{
	step: "Look it up",
	how: [isOfUnknownKind(finding) ? "find out whether objects of this kind hold data; the policy can protect this one by its address, or allow it" : "find out whether this type holds data, and name it under catalogue in the policy"]
}];
// src/report/unreadable-wording.ts
const PLAN_AGAIN$1 = {
	step: "Make the plan again",
	how: ["repair what made the plan fail, and run plan until it ends without an error"]
};
const GIVE_IT_WHOLE = {
	step: "Give the plan as it was made",
	how: ["run plan again, and give the file of plan -out, or all that show -json prints of it, unchanged, since neither Terraform nor OpenTofu writes such an entry"]
};
const MAKE_READABLE = {
	step: "Make it readable",
	how: ["update destroy-guard if Terraform or OpenTofu is newer than it; else make the plan again"]
};
const isErrored = ({ detail }) => detail?.kind === "unreadable" && detail.what === "errored";
const isContradictory = ({ detail }) => detail?.kind === "unreadable" && Object.hasOwn(CONTRADICTIONS, detail.what);
const contradicts = ({ subject, detail }) => {
	const name = nameOf$2(subject);
	const both = detail === null ? "" : `: ${detailWords(detail)}`;
	return [`${name} ${verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};
const headlineOf = (finding) => {
	if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
	return isContradictory(finding) ? "the plan contradicts itself, so nobody can tell what it does" : "the plan does something that cannot be read with certainty";
};
const messageOf$1 = (finding, destroy) => {
	if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
	return isContradictory(finding) ? contradicts(finding) : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};
const UNREADABLE_CHANGE = {
	headline: {
		one: (_, finding) => headlineOf(finding),
		many: (count) => `the plan does ${counted(count, "thing")} that cannot be read with certainty`
	},
	message: messageOf$1,
	steps: (finding) => [isErrored(finding) ? PLAN_AGAIN$1 : isContradictory(finding) ? GIVE_IT_WHOLE : MAKE_READABLE]
};
// src/report/wording-of-plans.ts
const isOlder = (detail) => detail?.kind === "another-state" && detail.how === "serial";
const FIND_STATE = {
	step: "Find the state",
	how: ["check the backend's settings, the workspace and the credentials, run init again, and run plan again; apply this one only if it is the first of this root, or if everything in it was destroyed on purpose"]
};
const FIND_OBJECTS = {
	step: "Find the objects",
	how: ["check the credentials, the account and the region of the provider, and run plan again; apply this one only if everything in the root was destroyed on purpose, since otherwise it makes all of it twice, and forgets what is there"]
};
const PLAN_AGAIN = {
	step: "Run plan again",
	how: ["most likely the plan file was made before that apply, and is out of date"]
};
const FIND_NEWEST = {
	step: "If it is new",
	how: ["ask who put an older copy of the state there, and why, and bring the one back that was applied last"]
};
const FIND_APPLIED = {
	step: "Find the right state",
	how: ["ask who changed the backend, the workspace or the state file, and why, and bring the state back that was applied last"]
};
const WORDING_OF_PLANS = {
	"mass-destroy": {
		headline: {
			one: (_, { detail }) => detail?.kind === "share" && detail.destroyed === detail.all ? "everything in the state that is not known as harmless would be destroyed" : "a large share of everything in the state would be destroyed",
			many: (count) => `a large share of everything in the state would be destroyed, in ${counted(count, "root")}`
		},
		message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
		steps: only("Check the target", "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again")
	},
	"missing-state": {
		headline: {
			one: (_, { detail }) => detail?.kind === "all-vanished" ? "nothing of what is in the state is found, and the plan would create everything anew" : "the plan has no prior state and would create everything",
			many: (count) => `${counted(count, "plan")} have no prior state and would create everything`
		},
		message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
		steps: ({ detail }) => [detail?.kind === "all-vanished" ? FIND_OBJECTS : FIND_STATE]
	},
	"state-swapped": {
		headline: {
			one: (_, { detail }) => isOlder(detail) ? "the plan was made of an older state than the last apply left" : "the plan was made of another state than the last apply used",
			many: (count) => `${counted(count, "plan")} were made of another or an older state than the last apply used`
		},
		message: (finding) => ofPlan("the state is another one than the last apply of this root used", finding),
		steps: ({ detail }) => isOlder(detail) ? [PLAN_AGAIN, FIND_NEWEST] : [FIND_APPLIED]
	},
	"wrong-environment": {
		headline: {
			one: (_, { detail }) => detail?.kind === "environment" && detail.differs !== null ? "the plan is of another environment than the policy says" : "the plan is not certain to be of this environment",
			many: (count) => `${counted(count, "plan")} are not certain to be of their environment`
		},
		message: (finding) => ofPlan("the plan is not certain to be of this environment", finding),
		steps: ({ detail }) => detail?.kind === "environment" && detail.differs === null ? [{
			step: "Give the saved plan",
			how: ["review the file that terraform plan -out wrote, and not its JSON"]
		}] : [{
			step: "Check the aim",
			how: ["see that the plan is that of this root, select the workspace and init the backend that the policy names, and make the plan again; if the policy is out of date, change it first"]
		}]
	},
	"guard-edited": {
		headline: {
			one: () => "the pull request changes what this check depends on",
			many: () => "the pull request changes what this check depends on"
		},
		message: (finding) => ofPlan("the pull request changes what this check depends on", finding),
		steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own")
	},
	"incomplete-plan": {
		headline: {
			one: () => "the plan is not complete",
			many: (count) => `${counted(count, "plan")} are not complete`
		},
		message: (finding) => [...ofPlan("the plan is not complete", finding), ...later(finding)],
		steps: only("Plan everything", "make the plan without -target, and review the next plan as well")
	},
	"side-effect": {
		headline: {
			one: () => "an action runs with this plan",
			many: (count) => `${counted(count, "action")} run with this plan`
		},
		message: (finding) => ofPlan("an action runs with this plan", finding),
		steps: only("Read it", "look at what the action does before you apply")
	},
	"exception-expired": {
		headline: {
			one: () => "an exception of the policy has expired",
			many: (count) => `${counted(count, "exception")} of the policy have expired`
		},
		message: (finding) => ofPlan("an exception of the policy has expired", finding),
		steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it")
	},
	"exception-used": {
		headline: {
			one: () => "an exception of the policy is used",
			many: (count) => `${counted(count, "exception")} of the policy are used`
		},
		message: (finding) => ofPlan("an exception of the policy is used", finding),
		steps: only("Look at the entry", "make sure that its reason still holds, and that it covers no more than it has to")
	}
};
// src/report/wording.ts
const LOSE_DATA = {
	destroyed: "be destroyed",
	"in-place": "lose it",
	both: "be destroyed or lose it"
};
const LOSE_PART = {
	destroyed: "be destroyed with their data",
	"in-place": "lose data",
	both: "lose data, or be destroyed with it"
};
const leavesSomething = (finding) => !inPlace(finding) && finding.remains !== null && !["nothing", "unknown"].includes(finding.remains.kind);
const LOSE_CONTENTS = {
	destroyed: "be deleted, with everything inside them",
	"in-place": "be created or changed, and something that the plan does not list would be lost",
	both: "be deleted or changed, and something that the plan does not list would be lost"
};
const dataHeadline = (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose its data` : `${what} would be destroyed`;
const WORDING = {
	...WORDING_OF_PLANS,
	"last-copy": {
		headline: {
			one: (what, finding) => `${dataHeadline(what, finding)}, and nothing in this state keeps a copy`,
			many: (count, happening) => `${counted(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose data` : `${what} would be destroyed with its data${remainsHeadline(finding)}`,
			many: (count, happening, findings) => `${counted(count, "object")} would ${LOSE_PART[happening]}${findings.every(leavesSomething) ? ", but something would remain of each" : ""}`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-expiry": {
		headline: {
			one: (what, finding) => madeHeadline(what, finding) ?? `${what} would make stored data expire or be overwritten`,
			many: (count) => `${counted(count, "object")} would make stored data expire or be overwritten`
		},
		message: (finding, destroy) => happens(finding, destroy),
		steps: only("Keep the data", "leave the change out, or limit it to what may go, and run plan again")
	},
	"backup-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${whatBlocks(finding)}` : `${what} would be lost${remainsHeadline(finding) || ", and no restore could rely on it any more"}`,
			many: (count) => `${counted(count, "backup")} would be lost or cut back`
		},
		message: losesBackups,
		steps: keepOrProve
	},
	"key-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would be changed so that ${keyWords(finding).changed}` : `${what} would be lost${isReadByCopies(finding) ? "" : `, and ${keyWords(finding).one}`}${keyRemainsHeadline(finding)}`,
			many: (_, happening, findings) => keysHeadline(findings, happening === "destroyed")
		},
		message: (finding, destroy) => [
			...happens(finding, destroy),
			...leftIfAny(finding),
			...goes(finding),
			...isReadByCopies(finding) ? [] : afterwards(finding, `; ${keyWords(finding).after}`)
		],
		steps: keepOrProve
	},
	"address-loss": {
		headline: {
			one: addressHeadline,
			many: (count, _, findings) => `${counted(count, "address or name", "addresses or names")} would be ${findings.some(isForGood) ? "lost for good" : "deleted"}`
		},
		message: losesAddress,
		steps: keepOnly
	},
	"container-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose what is in it` : `${what} would be ${contentsHeadline(finding)}${remainsHeadline(finding)}`,
			many: (count, happening) => `${counted(count, "object")} would ${LOSE_CONTENTS[happening]}`
		},
		message: losesContents,
		steps: keepOrProve
	},
	protected: {
		headline: {
			one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
			many: (count) => `${counted(count, "object")} would be destroyed or let go, and the policy protects them`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
		steps: keepOnly
	},
	frozen: {
		headline: {
			one: (what) => `${what} would be destroyed during a freeze`,
			many: (count) => `${counted(count, "object")} would be destroyed during a freeze`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("something is destroyed during a freeze", finding) : [...happens(finding, destroy), ...clause("this is during a freeze", finding.detail)],
		steps: only("Wait", "merge and apply after the freeze, with a new plan")
	},
	"unreadable-change": UNREADABLE_CHANGE,
	"guard-removed": {
		headline: {
			one: (what) => `${what} would lose a safeguard`,
			many: (count) => `${counted(count, "safeguard")} would be taken off`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("a safeguard is taken off", finding) : [...happens(finding, destroy), ...inPlace(finding) ? [] : clause("it is a safeguard", finding.detail)],
		steps: only("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why")
	},
	forgotten: {
		headline: {
			one: (what) => `${what} would leave the state without being destroyed`,
			many: (count) => `${counted(count, "object")} would leave the state without being destroyed`
		},
		message: leaves,
		steps: takeOver
	},
	unclassified: {
		headline: {
			one: (what) => `${what} of an unknown type would be destroyed`,
			many: (count) => `${counted(count, "object")} of unknown types would be destroyed`
		},
		message: (finding, destroy) => [
			"object of type ",
			code(finding.subject?.type ?? "unknown"),
			` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
			isOfUnknownKind(finding) ? ", and the catalogue does not know whether an object of its kind holds data" : ", and the catalogue does not know whether it holds data"
		],
		steps: lookUp
	},
	exposed: {
		headline: {
			one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
			many: (count) => `${counted(count, "object")} would be created of which nothing would remain in a destroy`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ", and nothing would remain if it were destroyed"],
		steps: only("Protect it now", "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts")
	},
	drifted: {
		headline: {
			one: (what) => `${what} was changed or deleted outside Terraform`,
			many: (count) => `${counted(count, "object")} were changed or deleted outside Terraform`
		},
		message: happened,
		steps: only("Find out who did it", "ask why it was done, and bring the configuration or the object back in line before this plan is applied")
	}
};
const wordingOf = (rule) => WORDING[rule];
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
// src/report/markdown-finding.ts
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${sectionOf(finding.rule, docs)})`;
const place = ({ places: [first] }, { sourceOf }) => {
	if (first === void 0) return "";
	const name = inlineCode(first.line === null ? first.file : `${first.file}:${first.line}`);
	const address = sourceOf(first);
	return address === null ? name : `[${name}](${address})`;
};
const object = ({ subject }) => subject === null ? "" : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;
const beside = (finding, links) => finding.places.length === 0 ? "" : ` \u00b7 ${place(finding, links)}`;
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
const unended = (text) => /[.!?] /.test(text) ? text : text.replace(/\.$/, "");
const MOST_LOST = 12;
const lostWith = ({ goesWithIt, goesWithItCount }, root) => {
	const lost = named(goesWithIt, MOST_LOST, goesWithItCount);
	const destroyed = addressesDestroyed(root);
	const left = goesWithIt.slice(0, MOST_LOST).filter((address) => !destroyed.has(address));
	if (left.length === 0) return lost;
	return left.length === goesWithItCount ? [...lost, ", which the plan itself leaves alone"] : [
		...lost,
		"; the plan itself leaves ",
		...named(left, left.length),
		" alone"
	];
};
const facts = (finding, root) => {
	const { subject, remains, detail } = finding;
	const moved = subject?.previousAddress ?? null;
	return [
		["What is lost", remains !== null ? prose(sentence(unended(lossSentence(detail)))) : ""],
		["Lost with it", asMarkdown(remains === null ? [] : lostWith(remains, root))],
		["What remains", remains !== null && isWorthSaying(finding) ? asMarkdown(capital(remainsPhrase(finding))) : ""],
		["Why", asMarkdown(capital(causeOf(destroysOf(root)(finding), root)))],
		["Moved from", moved === null ? "" : inlineCode(moved)],
		["Evidence", asMarkdown(joined(furtherEvidence(finding), "; "))]
	].filter(([, value]) => value !== "");
};
const effect = (...of) => {
	const [word = "", ...more] = happening(...of).split(" (");
	return [`**${prose(word)}**`, ...more.map(prose)].join(" (");
};
const opening = (finding, destroy) => {
	const { subject, remains } = finding;
	if (subject === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}**`;
	if (remains === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}** ${object(finding)}`;
	return `**${asMarkdown(capital([nameOf$2(subject)]))}** ${object(finding)} is ${effect(subject, destroy)}`;
};
const fullFinding = (finding, root, links) => ({
	heading: `${opening(finding, destroysOf(root)(finding))}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`,
	facts: facts(finding, root).map(([name, value]) => `- **${name}**: ${value}`).join("\n")
});
const copiesOf = ({ remains }) => remains === null || remains.kind !== "copies" ? "" : ` (${asMarkdown(named(remains.survivors, 2, remains.survivorsCount))})`;
const settingsOf = (finding) => {
	const changed = transitions(finding);
	return changed.length === 0 ? "" : ` (${asMarkdown(joined(changed, "; "))})`;
};
const why$1 = (finding, root) => {
	const cause = causeOf(destroysOf(root)(finding), root);
	return cause.length === 0 ? "" : `. Why: ${asMarkdown(cause)}`;
};
const shortFinding = (finding, root, links) => {
	const message = messagePhrase(finding, destroysOf(root)(finding));
	return `- ${finding.subject === null ? asMarkdown(capital(message)) : `${object(finding)}: ${asMarkdown(message)}`}${settingsOf(finding)}${copiesOf(finding)}${why$1(finding, root)}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`;
};
const MANY$1 = 6;
const NAMED$1 = 3;
const shortFindings = (findings, root, links) => {
	const alike = new Map();
	for (const finding of findings) {
		const said = [
			asMarkdown(messagePhrase(finding, destroysOf(root)(finding))),
			settingsOf(finding),
			why$1(finding, root)
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
	const names = asMarkdown(named(same.slice(0, NAMED$1).map(({ subject }) => subject?.address ?? ""), NAMED$1, same.length));
	const said = asMarkdown(messagePhrase(first, destroysOf(root)(first)));
	return `- ${thousands(same.length)} of type ${inlineCode(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why$1(first, root)} \u00b7 ${ruleLink(first, links)}`;
};
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;
// src/report/markdown-section.ts
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
}))).sort((a, b) => mostDangerousFirst(a.finding, b.finding));
// src/report/markdown-table.ts
const MANY = 6;
const NAMED = 3;
const causeIn = (destroy, root) => asMarkdown(causeOf(destroy, root)).replaceAll("|", "\\|");
const rowsOf = (root) => {
	const alike = new Map();
	for (const destroy of otherDestroys(root)) {
		const module = moduleIn(destroy.address);
		const cause = causeIn(destroy, root);
		const likeness = JSON.stringify([
			module,
			destroy.type,
			effectWords(destroy.effect, destroy),
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
const nameOf = ({ address, deposed }) => `${codeCell(address)}${deposed === null ? "" : ` (deposed ${codeCell(deposed)})`}`;
const namesIn = (objects) => {
	const [first] = objects;
	if (first === void 0 || objects.length === 1) return objects.map(nameOf).join();
	const rest = `${thousands(objects.length - NAMED)} more`;
	return `${thousands(objects.length)} of type ${codeCell(first.type)}: ${listed$1([...objects.slice(0, NAMED).map(nameOf), rest])}`;
};
const line$1 = ({ objects, cause }, withCause) => {
	const [first] = objects;
	if (first === void 0) return "";
	return `| ${namesIn(objects)} | ${effectWords(first.effect, first)} |${withCause ? ` ${cause} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : codeCell(module)}** | |${withCause ? " |" : ""}`;
const lengthOf = (row) => line$1(row, true).length + moduleLine(row.module, true).length + 2;
const table$1 = (rows) => {
	const modules = new Set(rows.map(({ module }) => module));
	const withCause = rows.some(({ cause }) => cause !== "");
	const lines = rows.flatMap((row, at) => modules.size > 1 && rows[at - 1]?.module !== row.module ? [moduleLine(row.module, withCause), line$1(row, withCause)] : [line$1(row, withCause)]);
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
		words: (count) => counted(count, "more warning")
	}
};
const effectsOf = (destroys) => listed$1([
	"delete",
	"replace",
	"forget"
].filter((effect) => destroys.some((destroy) => destroy.effect === effect)).map((effect) => effectWords(effect, null).split(" (")[0] ?? effect), "or");
const DESTROYS = {
	fill: (sections, space) => {
		for (const section of sections) for (const row of rowsOf(section.root)) {
			if (!enterList(space, section, lengthOf(row), section.rows)) break;
			section.rows.push(row);
		}
	},
	text: ({ root, rows }) => {
		if (rows.length === 0) return "";
		const others = otherDestroys(root);
		const also = others.length === root.destroys.length ? "" : " more";
		const objects = others.length === 1 ? "object" : "objects";
		return fold(`${thousands(others.length)}${also} ${objects} ${effectsOf(others)}`, table$1(rows));
	},
	missing: {
		of: ({ root, rows }) => otherDestroys(root).length - rows.reduce((sum, { objects }) => sum + objects.length, 0),
		words: (count) => `${counted(count, "more object")} that the plan deletes, replaces or forgets`
	}
};
const NOTES = {
	fill: (sections, space, links) => {
		for (const section of sections) {
			const notes = section.root.findings.filter(({ level }) => level === "note").sort(mostDangerousFirst);
			for (const note of shortFindings(notes, section.root, links)) if (enterList(space, section, note.text.length + 1, section.notes)) section.notes.push(note);
		}
	},
	text: ({ root, notes }) => notes.length === 0 ? "" : fold(counted(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
	missing: {
		of: ({ root, notes }) => notes.reduce((rest, { count }) => rest - count, countAt(root, "note")),
		words: (count) => counted(count, "more note")
	}
};
const DRIFTED = {
	fill: (sections, space) => {
		for (const section of sections) for (const { address, effect } of section.root.drift) {
			const text = `- ${inlineCode(address)}: ${DRIFT[effect]}`;
			if (!enterList(space, section, text.length + 1, section.drift)) break;
			section.drift.push(text);
		}
	},
	text: ({ root, drift }) => {
		if (drift.length === 0) return "";
		const hidden = root.drift.length - drift.length;
		const rest = hidden === 0 ? [] : [`- \u2026and ${counted(hidden, "more object")}`];
		return fold(driftHeading(root.drift), [...drift, ...rest].join("\n"));
	},
	missing: {
		of: ({ root, drift }) => drift.length === 0 ? root.drift.length : 0,
		words: (count) => `${counted(count, "more object")} that changed outside Terraform`
	}
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
const copiesIn = ({ root }) => goingAlong(root.findings.filter(({ level }) => level === "block"));
const AS_ABOVE = " \u00b7 as above";
const fullTexts = (links) => {
	const last = new Map();
	const goingAlongIn = remembered(copiesIn);
	const isToldWithOriginal = ({ section, finding }) => isBackup(finding) && finding.subject !== null && goingAlongIn(section).has(finding.subject.address);
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
		return present([...full.map(({ text }) => text), brief.length === 0 ? "" : `**${counted(brief.length, what)}**, by name:\n\n${brief.join("\n")}`]).join("\n\n");
	},
	missing: {
		of: ({ root, full, brief }) => countAt(root, "block") - full.length - brief.length,
		words: (count) => `**${counted(count, "more blocking finding")}**`
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
[...ABOVE, ...BELOW];
// src/report/markdown-unreviewed.ts
const MOST_FAULTS = 20;
const LONGEST_FAULT = 1e3;
const withCode = (text) => text.split("\"").map((part, at, all) => at % 2 === 1 && at < all.length - 1 ? code(part) : part);
const item = (fault) => {
	const text = fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}\u2026` : fault;
	return `- ${asMarkdown(withCode(text))}`;
};
const faultList = (faults) => {
	const hidden = faults.length - MOST_FAULTS;
	const rest = hidden > 0 ? [`- \u2026and ${counted(hidden, "more fault")}; all of them stand in the log`] : [];
	return [
		"#### Why, and what to do",
		"",
		...faults.slice(0, MOST_FAULTS).map(item),
		...rest
	].join("\n");
};
// src/report/drill/words.ts
const REFUSED = {
	protected: "the provider refuses it",
	"not-empty": "the provider refuses it while anything is in it",
	"in-use": "the provider refuses it while something uses it"
};
const ANSWER = {
	copies: ({ remains }) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		const kept = vaults.length === 0 ? [] : [`what ${counted(vaults.length, "backup vault")} got`];
		const made = schedules.length === 0 ? [] : [`what ${counted(schedules.length, "backup schedule")} made`];
		return [
			...count === 0 ? [] : [copiesCounted(copies, count)],
			...kept,
			...made
		].join(" and ");
	},
	snapshot: () => "a snapshot that the destroy makes",
	grace: ({ remains: { days } }) => days === null ? "can be had back for some time" : `can be had back for ${counted(days, "day")}`,
	kept: (answer) => leftIn(answer) ?? "the data stays where it is",
	refused: ({ remains: { refusal } }) => REFUSED[refusal ?? "protected"],
	nothing: () => "nothing",
	unknown: () => "not known"
};
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const answerWords = (answer) => ANSWER[answer.remains.kind](answer);
const answerPhrase = (answer) => {
	const { kind, survivors, survivorsCount } = answer.remains;
	if (kind !== "copies") return [answerWords(answer)];
	return [`${answerWords(answer)}: `, ...named(survivors, 4, survivorsCount)];
};
const isProtectedInVain = (one) => one.protected === true && isLost(one.withState);
const protectedWords = (one) => {
	if (one.protected === null) return "has no protection of its own";
	if (isProtectedInVain(one)) return "protected only by what goes with it";
	return one.protected ? "protected from deletion" : "not protected";
};
const NAMELESS = {
	unknown: "object of a type that the catalogue does not know",
	harmless: "object that holds no data"
};
const whatWords = ({ what, class: named }) => what ?? (named === "unknown" ? NAMELESS.unknown : NAMELESS.harmless);
const STOPPED = {
	block: "protects it: a review blocks its destroy",
	warn: "protects it: a review warns of its destroy",
	note: "protects it: a review notes its destroy"
};
const policyWords = ({ policy }) => policy === null ? "" : `${STOPPED[policy.level]}${because(policy.reason)}`;
const RESTORED = [
	"data",
	"identity",
	"dns",
	"container",
	"key",
	"unknown"
];
const needsRestore = (one) => counts(one) && RESTORED.includes(one.class);
const triedWords = ({ tried }) => {
	if (tried === null) return "never tried";
	return tried.overdue ? `overdue, last on ${tried.on}` : tried.on;
};
function changePhrase(change, of) {
	const { address, attribute, value, orMore, isForGood, since } = change;
	if (attribute === null) return [
		"move ",
		code(address),
		" to a state of its own"
	];
	const path = shownPath(isOfProvider(change) ? attribute.replace(/^provider\./, "") : attribute);
	const where = isOfProvider(change) ? " in its provider" : address === of.address ? "" : null;
	const place = where === null ? [" in ", code(address)] : [where];
	const told = [...isForGood === true ? [" (can't be taken back)"] : [], ...since === void 0 ? [] : [` (from version ${since} of its provider)`]];
	if (value === null) return [
		"set ",
		code(path),
		...told,
		...place
	];
	const written = typeof value === "string" ? JSON.stringify(value) : String(value);
	return [
		code(`${path} = ${written}`),
		...orMore === true ? [" or more"] : [],
		...told,
		...place
	];
}
const wayPhrase = (way, of) => joined(way.map((change) => changePhrase(change, of)), ", ", " and ");
const INSTEAD_OF_NAMED = {
	unknown: "which copies would count is not known",
	harmless: "it holds nothing that a copy would keep"
};
const insteadOf = (named) => named === null || named === "unknown" ? INSTEAD_OF_NAMED[named ?? "harmless"] : INSTEAD[named];
const INSTEAD = {
	data: "an export outside of Terraform would be its copy, and is not seen here",
	identity: "an export of its users outside of Terraform would be their copy, and is not seen here",
	dns: "its records come back only from a configuration or an export that lies elsewhere",
	container: "what it holds needs copies of its own, outside of it",
	key: "what needs it must be copied under another key or secret",
	backup: "another backup of the same source would count, in another state",
	"network-critical": "it can't be copied",
	guard: "it holds nothing"
};
const NO_SETTING = "no setting of it is known that helps";
const NO_OLDER_SETTING = "no setting of it that this version of its provider has helps";
const copyPhrase = ({ copies, class: named$3, isOfOlderProvider }) => copies.length === 0 ? [`${isOfOlderProvider ? NO_OLDER_SETTING : NO_SETTING}; ${insteadOf(named$3)}`] : ["a copy of it in another state would count: ", ...named(copies, 4)];
const OUTSIDE_OF_IT = "what it is stored in is in none of the given states, and its settings may keep something: give that state too";
const otherwisePhrase = (one) => [
	...one.isStoredElsewhere ? [`${OUTSIDE_OF_IT}; else `] : [],
	...copyPhrase(one),
	"; ",
	code("prevent_destroy = true"),
	" in its lifecycle stops Terraform while its block is there, which no state shows"
];
function exposedPhrase(one) {
	const [first] = one.ways;
	const helps = first === void 0 ? otherwisePhrase(one) : wayPhrase(first, one);
	const named = one.policy === null ? "" : `, protected by the policy${because(one.policy.reason)},`;
	return [`${`${withArticle(whatWords(one))}${named}`} of which nothing would remain in a terraform destroy. What would help: `, ...helps];
}
const because = (reason) => reason === null ? "" : ` (${reason})`;
const inCommon = (counted) => {
	const hold = counted.length === 1 ? "that holds data or keys" : "that hold data or keys";
	const some = counted.some(countsByPolicy);
	if (some && counted.every(countsByPolicy)) return `that ${counted.length === 1 ? "is" : "are"} protected by the policy`;
	return some ? `${hold} or are protected by the policy` : hold;
};
function emptyHeadline(objects) {
	const backups = objects.filter((one) => one.class === "backup" && !isLight(one)).length;
	return backups === 0 ? "no object that anybody would miss is in this state" : `holds ${counted(backups, "backup")}, and nothing else that anybody would miss`;
}
const isUnknown = ({ withState }) => withState.remains.kind === "unknown";
function headline({ objects }) {
	const asked = objects.filter(counts);
	const gone = asked.filter(isExposed).length;
	const unknown = asked.filter(isUnknown).length;
	if (asked.length === 0) return emptyHeadline(objects);
	const all = counted(asked.length, "object");
	const these = inCommon(asked);
	const start = asked.length === 1 ? `the only object ${these}` : `${gone} of ${all} ${these}`;
	const end = "would be gone for good in a terraform destroy";
	const also = unknown === 0 ? "" : `; of ${unknown === 1 ? "one" : unknown} it is not known`;
	if (gone > 0) return `${start} ${end}${also}`;
	if (unknown > 0) return `of ${counted(unknown, "object")} ${inCommon(asked.filter(isUnknown))} it is not known what a terraform destroy leaves`;
	return asked.length === 1 ? `the only object ${these} would not be gone for good in a terraform destroy` : `none of ${all} ${these} ${end}`;
}
function listedObjects({ objects }, all) {
	if (all) return objects;
	const isTold = toldAbove(objects);
	return objects.filter((one) => !isFine(one) && !isTold(one));
}
function toldAbove(objects) {
	const told = new Set(objects.filter((one) => counts(one) && !isFine(one)).flatMap(({ withState }) => withState.remains.goesWithIt));
	return (one) => one.class === "backup" && told.has(one.address);
}
function unlisted({ objects }, shown) {
	const rest = objects.filter((one) => !shown.includes(one));
	if (rest.length === 0) return null;
	const isTold = toldAbove(objects);
	const above = rest.filter(isTold).length;
	const low = rest.filter((one) => isLight(one) && !isTold(one)).length;
	const left = rest.length - above - low;
	const isOne = rest.length === 1;
	const why = [
		...left === 0 ? [] : [`something would remain of ${isOne ? "it" : left}`],
		...above === 0 ? [] : [`${isOne ? "it" : above} ${above === 1 ? "stands" : "stand"} above as a copy that goes too`],
		...low === 0 ? [] : [`${isOne ? "it" : low} ${low === 1 ? "has" : "have"} a low weight`]
	];
	const what = shown.length === 0 ? "object" : "more object";
	return {
		says: `${counted(rest.length, what)} ${isOne ? "is" : "are"} not listed: ${why.join(", ")}`,
		them: isOne ? "it" : "them"
	};
}
const unjudged = ({ unclassified }) => unclassified === 0 ? null : `${counted(unclassified, "object")} of types that the catalogue does not know: nobody can say what would remain of ${unclassified === 1 ? "it" : "them"}`;
const MOST_OVERDUE = 4;
function restoresPhrase(states) {
	const asked = states.flatMap(({ objects }) => objects.filter(needsRestore));
	const tried = asked.filter((one) => one.tried !== null);
	const overdue = tried.filter((one) => one.tried?.overdue).map(({ address }) => address);
	if (asked.length === 0) return ["No object here needs a restore."];
	const late = overdue.length === 0 ? [] : [`; overdue ${overdue.length === 1 ? "is" : "are"} `, ...named(overdue, MOST_OVERDUE)];
	return [
		`Proven by a restore that the policy names: ${tried.length} of ${counted(asked.length, "object")} ${inCommon(asked)}`,
		...late,
		"."
	];
}
const advicePhrase = (shown) => shown.some((one) => isLost(one.withState) && one.ways.length > 0) ? "Of what would help, one line is enough. A setting counts once it is applied: a destroy goes by the values in the state." : null;
const OUTSIDE = "A copy outside of the given states would not be seen here.";
// src/report/drill/markdown.ts
const LIMIT = 5e5;
const cell = (phrase) => asMarkdown(phrase).replaceAll("|", "\\|");
const PROTECTED = new Map([
	[true, "yes"],
	[false, "**no**"],
	[null, "\u2013"]
]);
const helps = (one) => {
	if (!isLost(one.withState)) return "";
	return one.ways.length === 0 ? cell(otherwisePhrase(one)) : one.ways.map((way) => cell(wayPhrase(way, one))).join("<br>");
};
function protectedCell(one) {
	const own = isProtectedInVain(one) ? "by what goes with it" : PROTECTED.get(one.protected) ?? "";
	return one.policy === null ? own : `${own}<br>the policy ${cell([policyWords(one)])}`;
}
const answer = (words) => words === "nothing" ? "**nothing**" : prose(words).replaceAll("|", "\\|");
function row(one, several) {
	const deposed = one.deposed === null ? "" : ` (deposed ${codeCell(one.deposed)})`;
	return `| ${[
		`${codeCell(one.address)}${deposed}<br>${prose(whatWords(one))}`,
		protectedCell(one),
		answer(answerWords(one.alone)),
		answer(answerWords(one.withState)),
		...several ? [answer(answerWords(one.withAll))] : [],
		needsRestore(one) ? triedWords(one) : "",
		helps(one)
	].join(" | ")} |`;
}
const heads = (several) => [
	"Object",
	"Protected",
	"Alone",
	"With its state",
	...several ? ["With all given"] : [],
	"Restore tried",
	"What would help"
];
function table(shown, several, room) {
	const names = heads(several);
	const lines = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
	let left = room;
	for (const [at, one] of shown.entries()) {
		const line = row(one, several);
		left -= line.length + 1;
		if (left < 0) return [
			...lines,
			"",
			`\u2026and ${counted(shown.length - at, "more object")}.`
		].join("\n");
		lines.push(line);
	}
	return lines.join("\n");
}
const asFinding = (one) => ({
	rule: one.class === "backup" ? "backup-loss" : "data-loss",
	level: "note",
	subject: {
		address: one.address,
		previousAddress: null,
		deposed: one.deposed,
		type: one.type,
		provider: "",
		effect: "delete",
		identity: null,
		class: one.class,
		weight: one.weight,
		what: one.what
	},
	remains: one.withState.remains,
	detail: null,
	evidence: one.withState.evidence,
	places: [],
	agreed: []
});
const picture = (shown) => {
	const source = diagram(shown.map(asFinding));
	if (source === null) return "";
	return `<details><summary>What would go in a terraform destroy, and what would stay</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};
function stateText(state, several, { all }, room) {
	const shown = listedObjects(state, all);
	const sign = state.objects.some(isExposed) ? "\u274c" : "\u2705";
	const rest = unlisted(state, shown);
	const unknown = unjudged(state);
	return [
		`### ${sign} ${inlineCode(state.root)}: ${prose(headline(state))}`,
		shown.length === 0 ? "" : table(shown, several, room),
		picture(shown),
		rest === null ? "" : `${sentence(rest.says)}.`,
		unknown === null ? "" : `${unknown}.`
	].filter((part) => part !== "").join("\n\n");
}
const drillMarkdown = ({ states }, options) => {
	const room = (options.limit ?? LIMIT) / Math.max(1, states.length);
	const parts = states.map((state) => stateText(state, states.length > 1, options, room));
	const advice = advicePhrase(states.flatMap((state) => listedObjects(state, options.all)));
	const end = [
		...advice === null ? [] : [advice],
		OUTSIDE,
		asMarkdown(restoresPhrase(states))
	];
	return `${[...parts, ...end].join("\n\n")}\n`;
};
const undrilledMarkdown = (faults, end) => [
	"### \u274c destroy-guard: could not drill",
	"**Nothing is known of what would remain.** What could not be read may be exposed.",
	faultList(faults),
	end
].join("\n\n");
// src/report/columns.ts
const WIDEST = 100;
const NARROWEST = 24;
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
const PLAIN = /^[ -~]*$/;
const columnsOf = (text) => {
	if (PLAIN.test(text)) return text.length;
	let columns = 0;
	for (const char of text) columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return columns;
};
const pieces = (word, width) => {
	if (columnsOf(word) <= width || !WIDE.test(word)) return [word];
	const lines = [];
	let line = "";
	for (const char of word) {
		if (columnsOf(line + char) > width) {
			lines.push(line);
			line = "";
		}
		line += char;
	}
	return [...lines, line];
};
const wrapped = (text, width) => {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((one) => pieces(one, width))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line === "" || columnsOf(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
};
const fitted = (text, width) => {
	let fit = width;
	let short = cut(text, fit);
	while (columnsOf(short) > width && fit > 1) {
		fit -= 1;
		short = cut(text, fit);
	}
	return short;
};
// src/report/terminal-page.ts
const pageFor = ({ width, color }) => ({
	width: readable(width),
	paint: color ? (tint, text) => (0, node_util.styleText)(tint, text, { validateStream: false }) : (_, text) => text
});
const paragraph = (page, start, text, tint = []) => {
	const indent = columnsOf(start);
	return wrapped(text, page.width - indent).map((line, at) => {
		const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
		return tint.length === 0 ? whole : page.paint(tint, uncommanded(whole));
	});
};
const fact = (page, label, text, wide = 9) => {
	if (text === "") return [];
	if (page.width < 50) return [...label === "" ? [] : [`  ${page.paint("dim", label)}`], ...paragraph(page, "    ", text)];
	const [first = "", ...others] = wrapped(text, page.width - 2 - wide);
	return [`  ${page.paint("dim", label.padEnd(wide))}${first}`, ...others.map((line) => `${" ".repeat(2 + wide)}${line}`)];
};
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
	const hidden = count - Math.min(addresses.length, MOST_LEAVES);
	return [...addresses.slice(0, MOST_LEAVES).map((address) => `${sign} ${fitted(terminalText(address), page.width - 8 - one.length)} ${one}`), ...hidden > 0 ? [`${sign} and ${thousands(hidden)} more ${hidden === 1 ? one : many}`] : []].map((line) => page.paint(tint, line));
};
const tree = (page, { remains }) => {
	const leaves = [...branchLines(page, {
		addresses: remains?.goesWithIt ?? [],
		count: remains?.goesWithItCount ?? 0,
		sign: "\u2717",
		one: "goes with it",
		many: "go with it",
		tint: "red"
	}), ...branchLines(page, {
		addresses: remains?.survivors ?? [],
		count: remains?.survivorsCount ?? 0,
		sign: "\u2713",
		one: "stays",
		many: "stay",
		tint: "green"
	})];
	return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "\u2514\u2500" : "\u251c\u2500"} ${leaf}`);
};
// src/report/drill/terminal.ts
const LABEL = 16;
const tintOf = (one) => isExposed(one) ? "red" : "yellow";
const signOf = ({ withState: { remains } }) => remains.kind === "nothing" ? "\u2717" : remains.kind === "unknown" ? "?" : "\u2713";
const objectText = ({ address, deposed }) => `${terminalText(address)}${deposed === null ? "" : ` (deposed object ${terminalText(deposed)})`}`;
const changeLines = (page, one) => {
	if (!isLost(one.withState)) return [];
	if (one.ways.length === 0) return fact(page, "would help", asTerminal(otherwisePhrase(one)), LABEL);
	return one.ways.flatMap((way, at) => fact(page, at === 0 ? "would help" : "", asTerminal(wayPhrase(way, one)), LABEL));
};
const headWords = (one) => `${sentence(whatWords(one))}, ${protectedWords(one)}${one.weight === null ? "" : ` (${one.weight} weight)`}`;
function objectLines(page, one, several) {
	const head = `${signOf(one)} `;
	return [
		"",
		...paragraph(page, head, headWords(one), [tintOf(one)]),
		...paragraph(page, "  ", objectText(one), ["bold"]),
		...tree(page, one.withState),
		...fact(page, "policy", terminalText(policyWords(one)), LABEL),
		...fact(page, "alone", asTerminal(answerPhrase(one.alone)), LABEL),
		...fact(page, "with its state", asTerminal(answerPhrase(one.withState)), LABEL),
		...several ? fact(page, "with all given", asTerminal(answerPhrase(one.withAll)), LABEL) : [],
		...needsRestore(one) ? fact(page, "restore", triedWords(one), LABEL) : [],
		...changeLines(page, one)
	];
}
const MOST = 50;
function stateLines(page, state, several, { all }) {
	const shown = listedObjects(state, all);
	const exposed = state.objects.some(isExposed);
	const says = `${terminalText(state.root)}: ${headline(state)}`;
	const rest = unlisted(state, shown);
	const unknown = unjudged(state);
	const hidden = shown.length - Math.min(shown.length, MOST);
	return [
		...paragraph(page, "", uncommanded(says), [exposed ? "red" : "green", "bold"]),
		...shown.slice(0, MOST).flatMap((one) => objectLines(page, one, several)),
		...hidden > 0 ? ["", ...paragraph(page, "  ", `\u2026and ${hidden} more; --format json has all of them`)] : [],
		...rest === null ? [] : ["", ...paragraph(page, "", `${sentence(rest.says)}; --all lists ${rest.them}.`)],
		...unknown === null ? [] : ["", ...paragraph(page, "", `${unknown}.`)]
	];
}
const drillTerminal = (drill, options) => {
	const page = pageFor(options);
	const several = drill.states.length > 1;
	const advice = advicePhrase(drill.states.flatMap((state) => listedObjects(state, options.all)));
	return `${[
		...drill.states.flatMap((state) => [...stateLines(page, state, several, options), ""]),
		...advice === null ? [] : paragraph(page, "", advice, ["dim"]),
		...paragraph(page, "", OUTSIDE, ["dim"]),
		...paragraph(page, "", asTerminal(restoresPhrase(drill.states)))
	].map(uncommanded).join("\n")}\n`;
};
// src/version.ts
const VERSION = "0.1.0";
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
// src/text-file.ts
const partsOf = (text) => typeof text === "string" ? [text] : text;
const ROOM = 65536;
function writeText(path, text) {
	const file = (0, node_fs.openSync)(path, "w");
	const room = Buffer.allocUnsafe(ROOM);
	const encoder = new TextEncoder();
	try {
		for (const part of partsOf(text)) for (let from = 0; from < part.length;) {
			const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
			for (let at = 0; at < written;) at += (0, node_fs.writeSync)(file, room, at, written - at);
			from += read;
		}
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/action/job-files.ts
const MOST_SUMMARY = 25e4;
const why = (error) => error instanceof Error ? error.message : String(error);
async function summarize(text, decision, log) {
	const path = process.env.GITHUB_STEP_SUMMARY;
	if (path === void 0) return;
	try {
		await (0, node_fs_promises.appendFile)(path, `${text}\n`);
	} catch (error) {
		log.warning(`The job summary could not be written: ${why(error)}. ${decision} does not depend on it.`);
	}
}
const overwritten = (report, paths, workspace) => report === "" ? [] : paths.filter((path) => isSameFile((0, node_path.resolve)(workspace, report), (0, node_path.resolve)(workspace, path))).map((path) => `The input report would be written over ${path}, which is read. Give it a path of its own.`);
function writeReport(path, json, noun) {
	try {
		makeFolders((0, node_path.dirname)(path));
		if (statOf(path)?.isFIFO() === true) throw new Error("it is a pipe");
		writeText(path, json);
	} catch (cause) {
		throw new InputError(`The ${noun} JSON could not be written to ${path}: ${why(cause)}. Give the input report a path that can be written to.`, { cause });
	}
}
// src/action/log.ts
const log = {
	info: (text) => info(logText(text)),
	notice: (text) => notice(logText(text)),
	warning: (text) => warning(logText(text))
};
// src/action/drill-output.ts
const MOST_ANNOTATIONS = 9;
const THE_DRILL = "What the drill found";
const footerOf = ({ run, rules }) => footer({
	version: VERSION,
	commit: null,
	repository: null,
	plannedAt: [],
	run,
	rules
}, null);
async function publishDrill(drill, settings, place) {
	if (settings.report !== "") writeReport((0, node_path.resolve)(place.workspace, settings.report), drillJson(drill), "drill");
	log.info(drillTerminal(drill, {
		all: false,
		width: 120,
		color: false
	}));
	const end = footerOf(place);
	await summarize(`${drillMarkdown(drill, {
		all: false,
		limit: MOST_SUMMARY - end.length
	})}\n${end}`, THE_DRILL, log);
	setOutput("exposed", exposedIn(drill.states));
	setOutput("report", settings.report);
	conclude(drill, settings);
}
function conclude(drill, settings) {
	const exposed = exposedIn(drill.states);
	if (exposed === 0) return;
	const message = `destroy-guard: ${counted(exposed, "object")} would be gone for good in a terraform destroy; see the job summary`;
	if (hasFailed(drill, settings["fail-on"])) {
		annotate(drill);
		setFailed(message);
	} else log.warning(message);
}
function annotate({ states }) {
	const exposed = states.flatMap(({ root, objects }) => objects.filter(isExposed).map((one) => messageOf(one, root)));
	for (const message of exposed.slice(0, MOST_ANNOTATIONS)) error(logText(message), { title: "destroy-guard" });
}
const messageOf = (one, root) => `${root}: ${one.address}: ${plain$1(exposedPhrase(one))}`;
const publishUndrilled = (faults, place) => summarize(undrilledMarkdown(faults, footerOf(place)), THE_DRILL, log);
// src/domain/policy.ts
const DEFAULT_POLICY = {
	levels: DEFAULT_LEVELS,
	chosen: [],
	massDestroy: {
		share: .5,
		atLeast: 5
	},
	protect: [],
	allow: [],
	allowedToo: null,
	roots: [],
	freeze: [],
	override: {
		label: null,
		approvers: null,
		allowAuthor: false,
		required: 1,
		onPush: "keep-if-same",
		signers: null
	},
	restores: [],
	catalogue: []
};
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "\u2026" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
// src/text/utf16.ts
const isUtf16 = (text) => /^(?:\ufffd\ufffd)?(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/s.test(text);
// src/input/policy/position.ts
const positionsIn = (text) => {
	const starts = [0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
};
// src/input/policy/syntax.ts
const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";
const brokenYaml = (error) => `broken YAML: ${error.message}`;
const SYNTAX = new Map([
	["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
	["RESOURCE_EXHAUSTION", () => "nested too deeply"],
	["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
	["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
	["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`]
]);
const firstCauses = (errors) => {
	const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
	if (deep !== void 0) return [deep];
	return errors.toSorted((a, b) => a.pos[0] - b.pos[0]).filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};
const syntaxMistakes = ({ errors, warnings }, positionOf) => firstCauses([...errors, ...warnings]).map((error) => ({
	...positionOf(error.pos[0]),
	path: "",
	found: null,
	message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error)
}));
// src/input/policy/shown.ts
const LONGEST = 60;
const quote = (text) => {
	return `"${(text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text).replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
};
const WORD = /^[A-Za-z_][\w-]{0,60}$/;
const pathText = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`).join("").replace(/^\./, "");
const foundText = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") return quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
	return String(value);
};
// src/input/policy/values.ts
const MAX_DEPTH = 20;
const MAX_REPEATED = 1e4;
const startOf = (node) => node?.range?.[0] ?? 0;
var YamlValues = class {
	value;
	mistakes = [];
	isGivenUp = false;
	#top;
	#positionOf;
	#anchors = new Map();
	#targets = new Map();
	#pairs = new Map();
	#repeated = 0;
	constructor(top, positionOf) {
		this.#top = top;
		this.#positionOf = positionOf;
		this.value = this.#read(top, [], false);
	}
	find(path) {
		let found = {
			key: null,
			node: this.#top
		};
		for (const step of path) {
			const next = this.#below(found.node, step);
			if (next === null) return found;
			found = next;
		}
		return found;
	}
	#below(node, step) {
		const around = node === null ? null : this.#targets.get(node) ?? node;
		if (isMap(around)) {
			const pair = this.#pairs.get(around)?.get(String(step));
			return pair === void 0 ? null : {
				key: pair.key,
				node: pair.value
			};
		}
		const item = isSeq(around) ? around.items[Number(step)] : void 0;
		return item === void 0 ? null : {
			key: null,
			node: item
		};
	}
	#report(offset, path, found, says) {
		const where = pathText(path);
		const message = where === "" ? says : `${where}: ${says}`;
		this.mistakes.push({
			...this.#positionOf(offset),
			path: where,
			found,
			message
		});
	}
	#giveUp(node, path, says) {
		this.isGivenUp = true;
		this.#report(startOf(node), path, null, says);
		return null;
	}
	#read(node, path, insideAlias) {
		if (this.isGivenUp || node === null) return null;
		if (path.length > MAX_DEPTH) return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
		if (insideAlias && ++this.#repeated > MAX_REPEATED) return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
		if (isAlias(node)) return this.#readAlias(node, path);
		if (!insideAlias && "anchor" in node && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		if (isMap(node)) return this.#readMap(node, path, insideAlias);
		if (isSeq(node)) return node.items.map((item, index) => this.#read(item, [...path, index], insideAlias));
		return isScalar(node) ? node.value : null;
	}
	#readAlias(node, path) {
		const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
		if (target === void 0) {
			const says = `*${node.source} is an alias without an anchor${IN_QUOTES}`;
			this.#report(startOf(node), path, `*${node.source}`, says);
			return null;
		}
		this.#targets.set(node, target);
		return this.#read(target, path, true);
	}
	#readMap(map, path, insideAlias) {
		const byKey = new Map();
		const entries = [];
		for (const pair of map.items) {
			const name = this.#nameOf(pair, map, path);
			if (name === null) continue;
			const first = byKey.get(name);
			if (first === void 0) {
				byKey.set(name, pair);
				entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
			} else if (!insideAlias) this.#reportTwice(pair.key, first.key, [...path, name]);
		}
		this.#pairs.set(map, byKey);
		return Object.fromEntries(entries);
	}
	#nameOf({ key }, map, path) {
		const offset = key?.range?.[0] ?? startOf(map);
		if (!isScalar(key)) {
			this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
			return null;
		}
		const name = String(key.value);
		if (name !== "__proto__") return name;
		this.#report(offset, [...path, name], quote(name), "a key that cannot be used; allowed: any other");
		return null;
	}
	#reportTwice(key, first, path) {
		const { line } = this.#positionOf(startOf(first));
		const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
		this.#report(startOf(key), path, quote(String(path.at(-1))), says);
	}
};
// src/input/policy/document.ts
const MAX_BYTES = 1048576;
const readDocument = (written) => {
	const bytes = Buffer.byteLength(written);
	if (bytes > MAX_BYTES) return unusable([tooLarge(bytes)]);
	if (isNoText(written)) return unusable([noText(isUtf16(written) ? "text in UTF-16" : "no text in UTF-8")]);
	const text = written.replace(/^\uFEFF/, "");
	const positionOf = positionsIn(text);
	const lost = text.indexOf(REPLACED);
	if (lost >= 0) return unusable([{
		...positionOf(lost),
		path: "",
		found: null,
		message: NO_UTF8
	}]);
	const document = parsed(text);
	const broken = syntaxMistakes(document, positionOf);
	if (broken.length > 0) return unusable(broken);
	const values = new YamlValues(document.contents, positionOf);
	return {
		value: values.value,
		mistakes: values.mistakes,
		usable: !values.isGivenUp,
		valueAt: (path) => {
			const { key, node } = values.find(path);
			return positionOf(startOf(isEmpty(node) && key !== null ? key : node));
		},
		keyAt: (path) => {
			const { key, node } = values.find(path);
			return positionOf(startOf(key ?? node));
		}
	};
};
const parsed = (text) => parseDocument(text, {
	prettyErrors: false,
	schema: "core",
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: "error"
});
const unusable = (mistakes) => {
	const start = () => ({
		line: 1,
		column: 1
	});
	return {
		value: null,
		mistakes,
		usable: false,
		valueAt: start,
		keyAt: start
	};
};
const tooLarge = (bytes) => ({
	line: 1,
	column: 1,
	path: "",
	found: `${bytes} bytes`,
	message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`
});
const isNoText = (written) => /\u0000/.test(written) || /\ufffd/.test(written) && /[\u0001-\u0008\u000e-\u001f]/.test(written);
const REPLACED = "\ufffd";
const NO_UTF8 = "a character that is no UTF-8; allowed: a policy in YAML, in UTF-8";
const noText = (what) => ({
	line: 1,
	column: 1,
	path: "",
	found: null,
	message: `the file is ${what}; allowed: a policy in YAML, in UTF-8`
});
const isEmpty = (node) => node?.range == null || node.range[0] === node.range[1];
// src/input/policy/mistake.ts
const SHOWN = 100;
const render = (source, mistakes) => {
	const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
	const more = mistakes.length - lines.length;
	return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};
var PolicyError = class extends InputError {
	name = "PolicyError";
	mistakes;
	constructor(source, mistakes) {
		const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
		super(render(source, ordered));
		this.mistakes = ordered;
	}
};
// src/text/near.ts
function distance(a, b, most = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const changed = last[j - 1] + (isSame ? 0 : 1);
			const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
			row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
function nearWords(word, allowed) {
	const given = plain(word);
	if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
	const scored = allowed.map((candidate) => ({
		candidate,
		off: wordDistance(given, plain(candidate))
	})).filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
	const best = Math.min(...scored.map(({ off }) => off));
	return scored.filter(({ off }) => off === best).map(({ candidate }) => candidate).slice(0, MOST_WORDS);
}
const wordDistance = (a, b) => {
	return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
// src/input/policy/mistakes.ts
const NOT_THERE = Symbol("not there");
const valueAt = (value, path) => {
	let at = value;
	for (const step of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return NOT_THERE;
		at = at[step];
	}
	return at;
};
const isAboutTheWhole = (issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
const wordsOf = (issue) => {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union") return issue.errors.flat().filter(isAboutTheWhole).flatMap(wordsOf);
	return [];
};
const spread = (issue, around) => {
	const path = [...around, ...issue.path];
	if (issue.code !== "invalid_union") return [{
		issue,
		path
	}];
	const branch = issue.errors.find((issues) => !issues.some(isAboutTheWhole));
	return branch === void 0 ? [{
		issue,
		path
	}] : branch.flatMap((inner) => spread(inner, path));
};
const unknownKeysOf = (all) => new Map(all.flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? [[pathText(path), issue.keys]] : []));
const isToldByKey = ({ issue, path }, unknown) => {
	const needs = issue.code === "custom" ? issue.params?.needs : void 0;
	return needs !== void 0 && (unknown.get(pathText(path)) ?? []).some((key) => nearWords(key, needs).length > 0);
};
const MOST_LISTED = 12;
const choice = (word, words, allowed) => {
	const meant = typeof word === "string" ? nearWords(word, words) : [];
	if (meant.length === 0) return `; allowed: ${allowed}`;
	const near = `, did you mean ${meant.join(" or ")}?`;
	return words.length > MOST_LISTED ? `${near} destroy-guard schema lists all ${words.length}` : `${near} Allowed: ${allowed}`;
};
const mistakesOf = ({ issue, path }, document) => {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], key, issue.message, document));
	const value = valueAt(document.value, path);
	const position = document.valueAt(path);
	const found = foundText(value);
	if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
	if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
	return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};
const unknownKey = (path, key, allowed, document) => {
	const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
	return mistake(path, document.keyAt(path), quote(key), says);
};
const mistake = (path, position, found, says) => {
	const where = pathText(path);
	return {
		...position,
		path: where,
		found,
		message: `${where === "" ? "the policy" : where}: ${says}`
	};
};
const findMistakes = (issues, document) => {
	const all = issues.flatMap((issue) => spread(issue, []));
	const unknown = unknownKeysOf(all);
	return all.filter((found) => !isToldByKey(found, unknown)).flatMap((found) => mistakesOf(found, document));
};
// node_modules/picomatch/lib/constants.js
var require_constants = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/input/policy/root.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch(), 1);
const GLOB = {
	dot: true,
	windows: false,
	strictBrackets: true,
	debug: true
};
const rootMatcher = (glob) => {
	const pattern = import_picomatch.default.makeRe(glob.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, ""), GLOB);
	return (root) => pattern.test(root) || root === "." && pattern.test("");
};
const A_GLOB = "a directory below the top of the repository, such as infra/prod, or a glob, such as infra/dev/**, with / between the steps";
const isRootGlob = (glob) => {
	if (glob.length > 1e3 || glob.startsWith("/") || glob.includes("\\") || glob.split("/").includes("..")) return false;
	try {
		rootMatcher(glob);
		return true;
	} catch {
		return false;
	}
};
// src/input/policy/schema-parts.ts
const setting = (schema, about) => schema.with(meta(typeof about === "string" ? { description: about } : about));
const optional = (schema, about) => setting(optional$1(schema), about);
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wholeMapping = { when: ({ value }) => isMapping(value) };
const wholeList = { when: ({ value }) => Array.isArray(value) };
const mapping = (shape) => strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? "" : "a mapping with ") + Object.keys(shape).join(", ") });
const needing = (keys, error) => ({
	error,
	params: { needs: keys },
	...wholeMapping
});
const atLeastOne = (schema) => {
	const keys = Object.keys(schema.shape);
	return schema.with(refine((value) => Object.keys(value).length > 0, needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`)), meta({ minProperties: 1 }));
};
const list = (item, items) => array(item, { error: `a list of ${items}` });
const formed = (form, allowed) => string$1({ error: allowed }).with(_regex(form, allowed));
const text = (allowed) => formed(/\S/, `${allowed}, as text`);
const line = (allowed) => formed(/^\s*\S.*$/, `${allowed}, as text in one line`);
const A_DAY = "a day of the calendar, written YYYY-MM-DD";
const day = () => date({ error: A_DAY });
// src/input/policy/levels.ts
const SETTINGS = [...LEVELS, "off"];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${RULE_NAMES.filter(isLossRule).join(", ")})`;
const level = () => _enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL });
const perWeight = (one) => atLeastOne(mapping({
	high: optional(one, "Level for what would be missed most, such as a production database."),
	medium: optional(one, "Level for what would be missed."),
	low: optional(one, "Level for what would hardly be missed, such as a log group.")
}));
const lossSetting = (one) => union([one, perWeight(one)], { error: `${A_LEVEL}, or a mapping with ${WEIGHTS.join(", ")}` });
const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";
const massSetting = () => union([level(), atLeastOne(mapping({
	level: optional(level(), {
		description: "Level of the rule.",
		default: DEFAULT_LEVELS["mass-destroy"]
	}),
	share: optional(number({ error: A_SHARE }).with(_gte(0, A_SHARE), _lte(1, A_SHARE)), {
		description: "Share of the objects in the state, from 0 to 1.",
		default: DEFAULT_POLICY.massDestroy.share
	}),
	atLeast: optional(int$2({ error: A_COUNT }).with(_gte(1, A_COUNT)), {
		description: "Fewer destroyed objects than this never count as many.",
		default: DEFAULT_POLICY.massDestroy.atLeast
	})
}))], { error: `${A_LEVEL}, or a mapping with level, share, atLeast` });
const massLevelOfRoot = () => _enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL });
const describedRule = (rule, setting) => optional(setting, {
	description: RULES[rule].says,
	default: DEFAULT_LEVELS[rule]
});
const rules = (mass) => {
	const one = level();
	const [ofLoss, ofMass] = [lossSetting(one), mass()];
	const settingOf = (rule) => isLossRule(rule) ? ofLoss : rule === "mass-destroy" ? ofMass : one;
	const shape = Object.fromEntries(RULE_NAMES.map((rule) => [rule, describedRule(rule, settingOf(rule))]));
	return mapping(shape);
};
// src/input/policy/schema.ts
const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => formed(/^[A-Za-z_][A-Za-z0-9_-]*$/, A_TYPE);
const A_TEXT = "text (true, false and numbers in quotes)";
const texts = (error, noun) => record(string$1(), string$1({ error: A_TEXT }), { error }).with(refine((given) => Object.keys(given).length > 0, `names no${noun}; needed: at least one`));
const matchKeys = () => ({
	address: optional(text("a resource address, in which * is any text"), {
		description: "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
		examples: ["module.billing.*", "aws_instance.web[\"a\"]"]
	}),
	type: optional(type(), {
		description: "Resource type, exactly.",
		examples: ["aws_instance"]
	}),
	tags: optional(texts("a mapping of tags, such as { env: prod }", " tag"), {
		description: "Tags or labels, all of which must be there with exactly this value.",
		examples: [{ env: "prod" }],
		minProperties: 1
	})
});
const withOneOf = (keys, error) => (entry) => entry.with(refine((value) => keys.some((key) => key in value), needing(keys, `${error}; needed: at least one of ${keys.join(", ")}`)), meta({ anyOf: keys.map((key) => ({ required: [key] })) }));
const naming = withOneOf([
	"address",
	"type",
	"tags"
], "names no object");
const protect = () => naming(mapping({
	...matchKeys(),
	reason: optional(text("why it is protected"), "Why it is protected; shown with the finding.")
}));
const allow = () => naming(mapping({
	...matchKeys(),
	rules: optional(list(_enum(RULE_NAMES, { error: RULE_NAMES.join(", ") }), "rules").with(_minLength(1, "at least one rule, or no rules key for all of them")), "The rules that are silent for these objects; without it, every rule that is about an object."),
	reason: setting(text("why this may be destroyed"), "Why this may be destroyed; shown in the review."),
	until: optional(day(), {
		description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
		examples: ["2026-12-31"]
	})
}));
const sayingSomething = withOneOf([
	"rules",
	"workspace",
	"backend"
], "says nothing of these roots");
const root = () => sayingSomething(mapping({
	path: setting(formed(/\S/, A_GLOB).with(refine(isRootGlob, { error: ({ input }) => `found ${foundText(input)}; allowed: ${A_GLOB}` })), {
		description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
		examples: ["infra/dev/**"]
	}),
	rules: optional(rules(massLevelOfRoot), "Levels for these roots; what is not named keeps the level of the policy."),
	workspace: optional(formed(/^\S+$/, "the name of a workspace"), {
		description: "The workspace that the state of these roots is in; a plan of another one blocks.",
		examples: ["default"]
	}),
	backend: optional(texts("a mapping of settings, such as { type: s3, bucket: acme-prod-state }", "thing"), {
		description: "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
		examples: [{
			type: "s3",
			bucket: "acme-prod-state"
		}],
		minProperties: 1
	})
}));
const freeze = () => mapping({
	from: setting(day(), {
		description: "First day (UTC), YYYY-MM-DD.",
		examples: ["2026-12-19"]
	}),
	to: setting(day(), {
		description: "Last day (UTC), included, YYYY-MM-DD.",
		examples: ["2027-01-02"]
	}),
	reason: optional(text("why nothing may be destroyed"), "Why nothing may be destroyed in these days; shown with the finding.")
}).with(superRefine(({ from, to }, context) => {
	if ([from, to].every((value) => date().safeParse(value).success) && from > to) context.addIssue({
		code: "custom",
		path: ["from"],
		message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`
	});
}, wholeMapping));
const restore = () => mapping({
	address: setting(text("a resource address, in which * is any text"), {
		description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
		examples: ["aws_db_instance.prod"]
	}),
	tried: setting(day(), {
		description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
		examples: ["2026-10-01"]
	}),
	every: optional(formed(/^[1-9]\d{0,3}d$/, "a number of days, such as 90d"), {
		description: "After so many days it is to be tried again; without it, never.",
		examples: ["90d"]
	})
});
const AN_APPROVER = "\"@user\" or \"@org/team\"";
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;
const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";
const A_LABEL = "the name of a label";
const override = () => mapping({
	label: optional(string$1({ error: A_LABEL }).with(_regex(/^\S(?:.{0,48}\S)?$/, `${A_LABEL}: one line, at most 50 characters, no space at its ends`)), {
		description: "The label that overrides; wins over the action's input `override-label`.",
		examples: ["allow-destroy"]
	}),
	approvers: optional(list(formed(APPROVER, AN_APPROVER), `approvers, each ${AN_APPROVER}`).with(_minLength(1, `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners`)), {
		description: "Who may override, instead of the code owners of the files.",
		examples: [["@acme/dba", "@alice"]]
	}),
	allowAuthor: optional(boolean({ error: "true, false" }), {
		description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
		default: DEFAULT_POLICY.override.allowAuthor
	}),
	required: optional(int$2({ error: A_NUMBER_OF_OWNERS }).with(_gte(1, A_NUMBER_OF_OWNERS), _lte(10, A_NUMBER_OF_OWNERS)), {
		description: "How many different owners must agree.",
		default: DEFAULT_POLICY.override.required
	}),
	onPush: optional(_enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }), {
		description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
		default: DEFAULT_POLICY.override.onPush
	}),
	signers: optional(line("the path of a file of allowed signers"), {
		description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
		examples: [".github/allowed_signers"]
	})
}).with(superRefine(({ approvers, required }, context) => {
	if (!Array.isArray(approvers) || typeof required !== "number") return;
	const users = new Set(approvers.map((approver) => String(approver).toLowerCase()));
	if ([...users].some((user) => user.includes("/")) || users.size === 0 || required <= users.size || required > 10) return;
	context.addIssue({
		code: "custom",
		path: ["required"],
		message: `found ${required}, but approvers names ${users.size}; nobody could ever override`
	});
}, wholeMapping));
const catalogueEntry = () => mapping({
	type: setting(type(), {
		description: "Resource type, exactly.",
		examples: ["acme_ledger"]
	}),
	class: setting(_enum([...CLASSES, "none"], { error: [...CLASSES, "none"].join(", ") }), "What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it."),
	weight: optional(_enum(WEIGHTS, { error: WEIGHTS.join(", ") }), {
		description: "How much people would miss it if it were production.",
		default: "high"
	}),
	what: optional(line("what it is"), {
		description: "What it is, in words shown in the review; without it, the type.",
		examples: ["ledger"]
	})
});
const catalogue = () => list(catalogueEntry(), "types, each with type and class").with(superRefine((entries, context) => {
	const first = new Map();
	for (const [index, entry] of entries.entries()) {
		const named = isMapping(entry) ? entry.type : void 0;
		const earlier = first.get(named);
		if (typeof named === "string" && earlier !== void 0) context.addIssue({
			code: "custom",
			path: [index, "type"],
			message: `${named} already stands at catalogue[${earlier}]; allowed: each type once`
		});
		else first.set(named, index);
	}
}, wholeList));
const build = () => mapping({
	version: optional(literal$1(1, { error: "1" }), {
		description: "Version of this format.",
		default: 1
	}),
	rules: optional(rules(massSetting), "A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number."),
	protect: optional(list(protect(), "entries, each with address, type or tags"), "More objects to protect than the catalogue does."),
	allow: optional(list(allow(), "entries, each with address, type or tags, and a reason"), "Exceptions: objects that may be destroyed."),
	roots: optional(list(root(), "entries, each with path, and rules, workspace or backend"), "Different levels for different roots, and where their states lie. The last entry that matches wins."),
	freeze: optional(list(freeze(), "entries, each with from and to"), "Days on which nothing may be destroyed."),
	override: optional(override(), "Who may let a blocked plan pass, and how."),
	restores: optional(list(restore(), "entries, each with address and tried"), "Restores that were tried; `destroy-guard drill` says which are overdue, and which never were."),
	catalogue: optional(catalogue(), "Resource types that the catalogue does not know, or that you see differently.")
}).with(meta({
	$id: "urn:destroy-guard:policy:1",
	title: "destroy-guard policy",
	description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md."
}));
let built;
const policyFile = () => {
	built ??= build();
	return built;
};
// src/input/policy.ts
const readPolicy = (text, source) => {
	const document = readDocument(text);
	if (!document.usable) throw new PolicyError(source, onePerPosition(document.mistakes));
	const parsed = policyFile().safeParse(document.value ?? {});
	const mistakes = [...document.mistakes, ...findMistakes(parsed.error?.issues ?? [], document)];
	if (!parsed.success || mistakes.length > 0) throw new PolicyError(source, onePerPosition(mistakes));
	return toPolicy(parsed.data);
};
const onePerPosition = (mistakes) => {
	const told = new Set();
	return mistakes.filter(({ line, column, path }) => {
		const position = `${line}:${column} ${path}`;
		const isFirst = !told.has(position);
		told.add(position);
		return isFirst;
	});
};
const toPolicy = (written) => ({
	...levelsOf(levelsIn(written.rules ?? {})),
	massDestroy: massDestroyOf(asMass(written.rules?.["mass-destroy"])),
	protect: (written.protect ?? []).map((entry) => ({
		...matchOf(entry),
		reason: trimmed(entry.reason)
	})),
	allow: (written.allow ?? []).map((entry) => ({
		...matchOf(entry),
		rules: entry.rules ?? null,
		reason: entry.reason.trim(),
		until: entry.until ?? null
	})),
	allowedToo: null,
	roots: (written.roots ?? []).map(({ path, rules, workspace, backend }) => ({
		path,
		matches: rootMatcher(path),
		rules: levelsIn(rules ?? {}),
		workspace: workspace ?? null,
		backend: backend ?? {}
	})),
	freeze: (written.freeze ?? []).map(({ from, to, reason }) => ({
		from,
		to,
		reason: trimmed(reason)
	})),
	override: overrideOf(written.override ?? {}),
	restores: (written.restores ?? []).map(({ address, tried, every }) => ({
		address: address.trim(),
		tried,
		every: every === void 0 ? null : Number.parseInt(every, 10)
	})),
	catalogue: (written.catalogue ?? []).map((entry) => ({
		type: entry.type,
		class: entry.class === "none" ? null : entry.class,
		weight: entry.weight ?? "high",
		what: trimmed(entry.what) ?? entry.type
	}))
});
const levelsOf = (own) => ({
	levels: allLevels(own),
	chosen: RULE_NAMES.filter((rule) => own[rule] !== void 0)
});
const massDestroyOf = ({ share, atLeast }) => ({
	share: share ?? DEFAULT_POLICY.massDestroy.share,
	atLeast: atLeast ?? DEFAULT_POLICY.massDestroy.atLeast
});
const overrideOf = (written) => ({
	label: written.label ?? DEFAULT_POLICY.override.label,
	approvers: written.approvers ?? DEFAULT_POLICY.override.approvers,
	allowAuthor: written.allowAuthor ?? DEFAULT_POLICY.override.allowAuthor,
	required: written.required ?? DEFAULT_POLICY.override.required,
	onPush: written.onPush ?? DEFAULT_POLICY.override.onPush,
	signers: trimmed(written.signers)
});
const trimmed = (text) => text?.trim() ?? null;
const matchOf = (entry) => ({
	address: entry.address?.trim() ?? null,
	type: entry.type ?? null,
	tags: entry.tags ?? {}
});
const asMass = (setting) => typeof setting === "object" ? setting : {};
const asWeights = (setting) => typeof setting === "object" ? setting : {
	high: setting,
	medium: setting,
	low: setting
};
const levelsIn = (written) => Object.fromEntries(RULE_NAMES.flatMap((rule) => {
	const setting = written[rule];
	if (setting === void 0) return [];
	if (isLossRule(rule)) return [[rule, asWeights(setting)]];
	const level = typeof setting === "object" ? asMass(setting).level : setting;
	return level === void 0 ? [] : [[rule, level]];
}));
const allLevels = (written) => Object.fromEntries(RULE_NAMES.map((rule) => {
	return [rule, isLossRule(rule) ? {
		...DEFAULT_LEVELS[rule],
		...written[rule]
	} : written[rule] ?? DEFAULT_LEVELS[rule]];
}));
// src/action/drill-rules.ts
function drillRules(settings, workspace) {
	const path = policyPathOf(settings);
	const text = textAt((0, node_path.resolve)(workspace, path), path);
	if (text !== null) return {
		policy: readPolicy(text, path),
		says: [
			"Policy: ",
			code(path),
			"."
		]
	};
	if (settings.policy !== "") throw new InputError(`The input policy names ${path}, and there is no such file. Check the repository out before this step, or correct the path.`);
	const says = [
		"No policy: there is no ",
		code(path),
		" in the workspace, so the defaults apply."
	];
	return {
		policy: DEFAULT_POLICY,
		says
	};
}
function textAt(file, path) {
	if (!isTaken(file)) return null;
	if (!isFile(file)) throw new InputError(`The policy ${path} is no file. Give the input policy a file.`);
	return (0, node_fs.readFileSync)(file, "utf8");
}
// src/action/faults.ts
const OURS = "this is a fault of destroy-guard, please report it.";
const faultLine = (error) => error instanceof InputError ? `destroy-guard: ${error.message}` : `destroy-guard: ${OURS}\n${error instanceof Error ? error.stack : String(error)}`;
const faultsOf = (error) => error instanceof InputError ? error.message.split("\n") : [`${sentence(OURS)} The log of the job says more.`];
// src/action/read-each.ts
async function readEach(sources, mistakes, read) {
	const all = [];
	for (const source of sources) try {
		all.push(...await read(source));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		mistakes.push(error.message);
	}
	return all;
}
// src/action/runner.ts
const repositoryUrlIn = (env) => `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY ?? "/"}`;
const runUrlIn = (env) => /^\d+$/.test(env.GITHUB_RUN_ID ?? "") ? `${repositoryUrlIn(env)}/actions/runs/${env.GITHUB_RUN_ID}` : null;
// src/action/drill.ts
const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
async function drilled({ state, terraform, report }, policy) {
	const sources = distinctSources(await planSources(state, {
		cwd: workspace,
		noun: "state"
	}), {
		cwd: workspace,
		noun: "state",
		onNote: log.notice
	});
	const drilling = drillingBy(policy, new Date().toISOString().slice(0, 10));
	const paths = sources.map(({ path }) => path);
	const mistakes = [...overwritten(report, paths, workspace)];
	const states = await readEach(sources, mistakes, async (source) => [await readState(source, {
		...drilling,
		terraform,
		cwd: workspace,
		onNote: log.notice
	})]);
	if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
	refuseCopies(states, log.warning);
	return drillOf(states, drilling);
}
async function main() {
	let rules = null;
	const place = () => ({
		workspace,
		run: runUrlIn(process.env),
		rules
	});
	try {
		const settings = readDrillSettings((name) => getInput(name));
		const { policy, says } = drillRules(settings, workspace);
		rules = says;
		await publishDrill(await drilled(settings, policy), settings, place());
	} catch (error) {
		await publishUndrilled(faultsOf(error), place());
		throw error;
	}
}
const ended = runToEnd(main, (error) => setFailed(logText(faultLine(error))));
exports.InputError = InputError;
exports.ended = ended;
exports.isConfiguration = isConfiguration;
exports.isFolder = isFolder$1;
exports.isSystemError = isSystemError;
exports.notSaved = notSaved;
Object.defineProperty(exports, "require_picomatch", {
	enumerable: true,
	get: function() {
		return require_picomatch;
	}
});
exports.statOf = statOf;
exports.whyOf = whyOf;
exports.withSlashes = withSlashes;
