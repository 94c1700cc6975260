Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let os = require("os");
os = __toESM(os, 1);
let crypto = require("crypto");
crypto = __toESM(crypto, 1);
let fs = require("fs");
fs = __toESM(fs, 1);
let path = require("path");
path = __toESM(path, 1);
let http = require("http");
http = __toESM(http, 1);
let https = require("https");
https = __toESM(https, 1);
let events = require("events");
events = __toESM(events, 1);
let child_process = require("child_process");
child_process = __toESM(child_process, 1);
require("timers");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_process = require("node:process");
node_process = __toESM(node_process, 1);
let node_stream_consumers = require("node:stream/consumers");
let node_crypto = require("node:crypto");
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
// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = __commonJSMin(((exports) => {
	require("net");
	var tls = require("tls");
	var http = require("http");
	var https = require("https");
	var events = require("events");
	require("assert");
	var util = require("util");
	exports.httpOverHttp = httpOverHttp;
	exports.httpsOverHttp = httpsOverHttp;
	exports.httpOverHttps = httpOverHttps;
	exports.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		return agent;
	}
	function httpsOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function httpOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		return agent;
	}
	function httpsOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
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
	function createSecureSocket(options, cb) {
		var self = this;
		TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
			var hostHeader = options.request.getHeader("host");
			var tlsOptions = mergeOptions({}, self.options, {
				socket,
				servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
			});
			var secureSocket = tls.connect(0, tlsOptions);
			self.sockets[self.sockets.indexOf(socket)] = secureSocket;
			cb(secureSocket);
		});
	}
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
// node_modules/@actions/http-client/lib/index.js
var import_tunnel = __toESM(__commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}))(), 1);
var __awaiter$9 = function(thisArg, _arguments, P, generator) {
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
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
var HttpClientError = class HttpClientError extends Error {
	constructor(message, statusCode) {
		super(message);
		this.name = "HttpClientError";
		this.statusCode = statusCode;
		Object.setPrototypeOf(this, HttpClientError.prototype);
	}
};
var HttpClientResponse = class {
	constructor(message) {
		this.message = message;
	}
	readBody() {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$9(this, void 0, void 0, function* () {
				let output = Buffer.alloc(0);
				this.message.on("data", (chunk) => {
					output = Buffer.concat([output, chunk]);
				});
				this.message.on("end", () => {
					resolve(output.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$9(this, void 0, void 0, function* () {
				const chunks = [];
				this.message.on("data", (chunk) => {
					chunks.push(chunk);
				});
				this.message.on("end", () => {
					resolve(Buffer.concat(chunks));
				});
			}));
		});
	}
};
var HttpClient = class {
	constructor(userAgent, handlers, requestOptions) {
		this._ignoreSslError = false;
		this._allowRedirects = true;
		this._allowRedirectDowngrade = false;
		this._maxRedirects = 50;
		this._allowRetries = false;
		this._maxRetries = 1;
		this._keepAlive = false;
		this._disposed = false;
		this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
		this.handlers = handlers || [];
		this.requestOptions = requestOptions;
		if (requestOptions) {
			if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
			this._socketTimeout = requestOptions.socketTimeout;
			if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
			if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
			if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
			if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
			if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
			if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
		}
	}
	options(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
		});
	}
	get(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("GET", requestUrl, null, additionalHeaders || {});
		});
	}
	del(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("DELETE", requestUrl, null, additionalHeaders || {});
		});
	}
	post(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("POST", requestUrl, data, additionalHeaders || {});
		});
	}
	patch(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("PATCH", requestUrl, data, additionalHeaders || {});
		});
	}
	put(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("PUT", requestUrl, data, additionalHeaders || {});
		});
	}
	head(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("HEAD", requestUrl, null, additionalHeaders || {});
		});
	}
	sendStream(verb, requestUrl, stream, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		});
	}
	getJson(requestUrl_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			const res = yield this.get(requestUrl, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	postJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.post(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	putJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.put(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	patchJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.patch(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	request(verb, requestUrl, data, headers) {
		return __awaiter$9(this, void 0, void 0, function* () {
			if (this._disposed) throw new Error("Client has already been disposed.");
			const parsedUrl = new URL(requestUrl);
			let info = this._prepareRequest(verb, parsedUrl, headers);
			const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
			let numTries = 0;
			let response;
			do {
				response = yield this.requestRaw(info, data);
				if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
					let authenticationHandler;
					for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
						authenticationHandler = handler;
						break;
					}
					if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
					else return response;
				}
				let redirectsRemaining = this._maxRedirects;
				while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
					const redirectUrl = response.message.headers["location"];
					if (!redirectUrl) break;
					const parsedRedirectUrl = new URL(redirectUrl);
					if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					yield response.readBody();
					if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
						for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
					}
					info = this._prepareRequest(verb, parsedRedirectUrl, headers);
					response = yield this.requestRaw(info, data);
					redirectsRemaining--;
				}
				if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
				numTries += 1;
				if (numTries < maxTries) {
					yield response.readBody();
					yield this._performExponentialBackoff(numTries);
				}
			} while (numTries < maxTries);
			return response;
		});
	}
	dispose() {
		if (this._agent) this._agent.destroy();
		this._disposed = true;
	}
	requestRaw(info, data) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => {
				function callbackForResult(err, res) {
					if (err) reject(err);
					else if (!res) reject(new Error("Unknown error"));
					else resolve(res);
				}
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		});
	}
	requestRawWithCallback(info, data, onResult) {
		if (typeof data === "string") {
			if (!info.options.headers) info.options.headers = {};
			info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
		}
		let callbackCalled = false;
		function handleResult(err, res) {
			if (!callbackCalled) {
				callbackCalled = true;
				onResult(err, res);
			}
		}
		const req = info.httpModule.request(info.options, (msg) => {
			handleResult(void 0, new HttpClientResponse(msg));
		});
		let socket;
		req.on("socket", (sock) => {
			socket = sock;
		});
		req.setTimeout(this._socketTimeout || 18e4, () => {
			if (socket) socket.end();
			handleResult(new Error(`Request timeout: ${info.options.path}`));
		});
		req.on("error", function(err) {
			handleResult(err);
		});
		if (data && typeof data === "string") req.write(data, "utf8");
		if (data && typeof data !== "string") {
			data.on("close", function() {
				req.end();
			});
			data.pipe(req);
		} else req.end();
	}
	getAgent(serverUrl) {
		const parsedUrl = new URL(serverUrl);
		return this._getAgent(parsedUrl);
	}
	getAgentDispatcher(serverUrl) {
		const parsedUrl = new URL(serverUrl);
		const proxyUrl = getProxyUrl(parsedUrl);
		if (!(proxyUrl && proxyUrl.hostname)) return;
		return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
	}
	_prepareRequest(method, requestUrl, headers) {
		const info = {};
		info.parsedUrl = requestUrl;
		const usingSsl = info.parsedUrl.protocol === "https:";
		info.httpModule = usingSsl ? https : http;
		const defaultPort = usingSsl ? 443 : 80;
		info.options = {};
		info.options.host = info.parsedUrl.hostname;
		info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
		info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
		info.options.method = method;
		info.options.headers = this._mergeHeaders(headers);
		if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
		info.options.agent = this._getAgent(info.parsedUrl);
		if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
		return info;
	}
	_mergeHeaders(headers) {
		if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys$1(this.requestOptions.headers), lowercaseKeys$1(headers || {}));
		return lowercaseKeys$1(headers || {});
	}
	_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			const headerValue = lowercaseKeys$1(this.requestOptions.headers)[header];
			if (headerValue) clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
		}
		const additionalValue = additionalHeaders[header];
		if (additionalValue !== void 0) return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
		if (clientHeader !== void 0) return clientHeader;
		return _default;
	}
	_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			const headerValue = lowercaseKeys$1(this.requestOptions.headers)[Headers.ContentType];
			if (headerValue) {
				if (typeof headerValue === "number") clientHeader = String(headerValue);
				else if (Array.isArray(headerValue)) clientHeader = headerValue.join(", ");
				else clientHeader = headerValue;
			}
		}
		const additionalValue = additionalHeaders[Headers.ContentType];
		if (additionalValue !== void 0) {
			if (typeof additionalValue === "number") return String(additionalValue);
			else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
			else return additionalValue;
		}
		if (clientHeader !== void 0) return clientHeader;
		return _default;
	}
	_getAgent(parsedUrl) {
		let agent;
		const proxyUrl = getProxyUrl(parsedUrl);
		const useProxy = proxyUrl && proxyUrl.hostname;
		if (this._keepAlive && useProxy) agent = this._proxyAgent;
		if (!useProxy) agent = this._agent;
		if (agent) return agent;
		const usingSsl = parsedUrl.protocol === "https:";
		let maxSockets = 100;
		if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
		if (proxyUrl && proxyUrl.hostname) {
			const agentOptions = {
				maxSockets,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
					host: proxyUrl.hostname,
					port: proxyUrl.port
				})
			};
			let tunnelAgent;
			const overHttps = proxyUrl.protocol === "https:";
			if (usingSsl) tunnelAgent = overHttps ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp;
			else tunnelAgent = overHttps ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp;
			agent = tunnelAgent(agentOptions);
			this._proxyAgent = agent;
		}
		if (!agent) {
			const options = {
				keepAlive: this._keepAlive,
				maxSockets
			};
			agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
			this._agent = agent;
		}
		if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: false });
		return agent;
	}
	_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
		let proxyAgent;
		if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
		if (proxyAgent) return proxyAgent;
		const usingSsl = parsedUrl.protocol === "https:";
		proxyAgent = new (void 0)(Object.assign({
			uri: proxyUrl.href,
			pipelining: !this._keepAlive ? 0 : 1
		}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` }));
		this._proxyAgentDispatcher = proxyAgent;
		if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: false });
		return proxyAgent;
	}
	_getUserAgentWithOrchestrationId(userAgent) {
		const baseUserAgent = userAgent || "actions/http-client";
		const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
		if (orchId) return `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
		return baseUserAgent;
	}
	_performExponentialBackoff(retryNumber) {
		return __awaiter$9(this, void 0, void 0, function* () {
			retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
			const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
			return new Promise((resolve) => setTimeout(() => resolve(), ms));
		});
	}
	_processResponse(res, options) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter$9(this, void 0, void 0, function* () {
				const statusCode = res.message.statusCode || 0;
				const response = {
					statusCode,
					result: null,
					headers: {}
				};
				if (statusCode === HttpCodes.NotFound) resolve(response);
				function dateTimeDeserializer(key, value) {
					if (typeof value === "string") {
						const a = new Date(value);
						if (!isNaN(a.valueOf())) return a;
					}
					return value;
				}
				let obj;
				let contents;
				try {
					contents = yield res.readBody();
					if (contents && contents.length > 0) {
						if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer);
						else obj = JSON.parse(contents);
						response.result = obj;
					}
					response.headers = res.message.headers;
				} catch (err) {}
				if (statusCode > 299) {
					let msg;
					if (obj && obj.message) msg = obj.message;
					else if (contents && contents.length > 0) msg = contents;
					else msg = `Failed request: (${statusCode})`;
					const err = new HttpClientError(msg, statusCode);
					err.result = response.result;
					reject(err);
				} else resolve(response);
			}));
		});
	}
};
const lowercaseKeys$1 = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
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
const { chmod, copyFile, lstat, mkdir, open: open$1, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
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
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
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
// src/domain/doctor.ts
const METADATA = { token: "`metadata: read`" };
const ADMINISTRATION$1 = { token: "`metadata: read`; for classic branch protection `administration: read`" };
const CHECKS$1 = {
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
		needs: ADMINISTRATION$1
	},
	"code-owners": {
		title: "Code owners have to approve changes to their files",
		looksAt: "*Require review from Code Owners*",
		needs: ADMINISTRATION$1
	},
	stale: {
		title: "A new commit ends earlier approvals",
		looksAt: "*Dismiss stale pull request approvals*",
		needs: ADMINISTRATION$1
	},
	"up-to-date": {
		title: "What is merged is what was planned",
		looksAt: "*Require branches to be up to date before merging*",
		needs: ADMINISTRATION$1
	},
	history: {
		title: "The default branch can't be rewritten or deleted",
		looksAt: "*Block force pushes* and *Restrict deletions*",
		needs: ADMINISTRATION$1
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
};
const CHECK_NAMES = Object.keys(CHECKS$1);
const questionOf = (check) => CHECKS$1[check];
const STATES = [
	"open",
	"unknown",
	"accepted",
	"ok"
];
const ACCEPTABLE = CHECK_NAMES.filter((name) => name !== "runs" && name !== "required");
const accepting = (diagnosis, checks) => ({
	...diagnosis,
	answers: diagnosis.answers.map((one) => one.state !== "ok" && checks.includes(one.check) ? {
		...one,
		state: "accepted"
	} : one)
});
const FAIL_ON$1 = [
	"open",
	"unknown",
	"never"
];
const hasFailed = (diagnosis, failOn) => failOn !== "never" && diagnosis.answers.some(({ state }) => state === "open" || state === failOn);
const stateOf$1 = ({ answers }, check) => STATES.find((state) => answers.some((one) => one.check === check && one.state === state)) ?? null;
const answersIn = ({ answers }, state) => answers.filter((one) => one.state === state);
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
function isPlainObject$2(o) {
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
const parse$2 = _parse($ZodRealError);
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
		if (!isPlainObject$2(input)) {
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
		return parse$2(this, data, params, { callee: this.parse });
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
function literal(value, params) {
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
// src/domain/drill/fail-on.ts
const FAIL_ON = ["nothing", "never"];
// src/domain/fault.ts
var InputError = class extends Error {
	name = "InputError";
};
// src/text/lines.ts
const filledLines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
const withoutCommentLines = (script) => script.replace(/^[^\S\n]*#.*$/gm, "");
// src/input/settings.ts
const lines = pipe(string$1(), transform(filledLines));
const filled = (otherwise) => string$1().with(_minLength(1, `is empty; leave it out, or ${otherwise}`));
filled("name the program");
const token = filled("give a token");
string$1().with(refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top")), filled("name a label").with(_maxLength(50, "is longer than GitHub's labels can be (50 characters)")), string$1().with(_regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"));
const POLICY_PATH = ".github/destroy-guard.yml";
lines.with(refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line")), `${FAIL_ON.join(", ")}`;
const DoctorSettings = strictObject({
	"github-token": token,
	"owners-token": string$1(),
	accept: pipe(lines, array(_enum(ACCEPTABLE, `names a question that there is not; there are ${ACCEPTABLE.join(", ")}`))),
	"fail-on": _enum(FAIL_ON$1, `is none of ${FAIL_ON$1.join(", ")}`),
	report: string$1()
});
const readDoctorSettings = (inputOf) => readInputs(DoctorSettings, inputOf);
function readInputs(inputs, inputOf) {
	const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
	const read = inputs.safeParse(given);
	if (read.success) return read.data;
	throw new InputError(read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"));
}
// src/input/found.ts
const statOf = (path) => found$1(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
const linkStatOf = (path) => found$1(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found$1(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return void 0;
		throw error;
	}
}
const isFolder$1 = (path) => statOf(path)?.isDirectory() === true;
const isFileItself = (path) => linkStatOf(path)?.isFile() === true;
const isFile = (path) => statOf(path)?.isFile() === true;
Buffer.from("PK");
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
// src/input/working-copy.ts
function workingCopyOf(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.resolve)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) return null;
	}
}
const LONGEST$1 = 8192;
const lineIn = (path) => isFileItself(path) ? bytesAt(path, 0, LONGEST$1)?.toString() ?? "" : "";
function gitFolderOf(top) {
	const place = (0, node_path.join)(top, ".git");
	const named = /^gitdir:\s*(.+)$/m.exec(lineIn(place))?.[1];
	if (named === void 0) return place;
	const own = (0, node_path.resolve)(top, named);
	return (0, node_path.resolve)(own, lineIn((0, node_path.join)(own, "commondir")).trim() || ".");
}
const topOf = (folder) => workingCopyOf(folder) ?? folder;
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
// src/setup/doctor/place.ts
const GITHUB = "github.com";
const NAME$1 = /^(?:([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;
function serverOf({ GITHUB_SERVER_URL: url = "" }) {
	if (url === "") return GITHUB;
	if (URL.canParse(url)) return new URL(url).host;
	throw new InputError(`GITHUB_SERVER_URL is "${url}", which is no address; write one such as https://${GITHUB}`);
}
function repositoryNamed(text, env) {
	const [, host = serverOf(env), owner, repo] = NAME$1.exec(text) ?? [];
	if (owner === void 0 || repo === void 0) throw new InputError(`"${text}" is no repository; write OWNER/NAME, or HOST/OWNER/NAME for another server`);
	return {
		host,
		owner,
		repo
	};
}
function addressesOf({ host }, env) {
	const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = env;
	if (host === serverOf(env) && api) return {
		api,
		server: server || `https://${host}`
	};
	return {
		api: host === GITHUB ? "https://api.github.com" : `https://${host}/api/v3`,
		server: `https://${host}`
	};
}
// node_modules/@octokit/request-error/dist-src/index.js
var import_light = __toESM(__commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global.Bottleneck = factory();
	})(this$1, (function() {
		"use strict";
		var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
		function getCjsExportFromNamespace(n) {
			return n && n["default"] || n;
		}
		var load = function(received, defaults, onto = {}) {
			var k, ref, v;
			for (k in defaults) {
				v = defaults[k];
				onto[k] = (ref = received[k]) != null ? ref : v;
			}
			return onto;
		};
		var overwrite = function(received, defaults, onto = {}) {
			var k, v;
			for (k in received) {
				v = received[k];
				if (defaults[k] !== void 0) onto[k] = v;
			}
			return onto;
		};
		var parser = {
			load,
			overwrite
		};
		var DLList_1 = class DLList {
			constructor(incr, decr) {
				this.incr = incr;
				this.decr = decr;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(value) {
				var node;
				this.length++;
				if (typeof this.incr === "function") this.incr();
				node = {
					value,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = node;
					this._last = node;
				} else this._first = this._last = node;
			}
			shift() {
				var value;
				if (this._first == null) return;
				else {
					this.length--;
					if (typeof this.decr === "function") this.decr();
				}
				value = this._first.value;
				if ((this._first = this._first.next) != null) this._first.prev = null;
				else this._last = null;
				return value;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var node = this._first, ref, results = [];
				while (node != null) results.push((ref = node, node = node.next, ref.value));
				return results;
			}
			forEachShift(cb) {
				var node = this.shift();
				while (node != null) cb(node), node = this.shift();
			}
			debug() {
				var node = this._first, ref, ref1, ref2, results = [];
				while (node != null) results.push((ref = node, node = node.next, {
					value: ref.value,
					prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
					next: (ref2 = ref.next) != null ? ref2.value : void 0
				}));
				return results;
			}
		};
		var Events_1 = class Events {
			constructor(instance) {
				this.instance = instance;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error("An Emitter already exists for this object");
				this.instance.on = (name, cb) => {
					return this._addListener(name, "many", cb);
				};
				this.instance.once = (name, cb) => {
					return this._addListener(name, "once", cb);
				};
				this.instance.removeAllListeners = (name = null) => {
					if (name != null) return delete this._events[name];
					else return this._events = {};
				};
			}
			_addListener(name, status, cb) {
				var base;
				if ((base = this._events)[name] == null) base[name] = [];
				this._events[name].push({
					cb,
					status
				});
				return this.instance;
			}
			listenerCount(name) {
				if (this._events[name] != null) return this._events[name].length;
				else return 0;
			}
			async trigger(name, ...args) {
				var e, promises;
				try {
					if (name !== "debug") this.trigger("debug", `Event triggered: ${name}`, args);
					if (this._events[name] == null) return;
					this._events[name] = this._events[name].filter(function(listener) {
						return listener.status !== "none";
					});
					promises = this._events[name].map(async (listener) => {
						var e, returned;
						if (listener.status === "none") return;
						if (listener.status === "once") listener.status = "none";
						try {
							returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
							if (typeof (returned != null ? returned.then : void 0) === "function") return await returned;
							else return returned;
						} catch (error) {
							e = error;
							this.trigger("error", e);
							return null;
						}
					});
					return (await Promise.all(promises)).find(function(x) {
						return x != null;
					});
				} catch (error) {
					e = error;
					this.trigger("error", e);
					return null;
				}
			}
		};
		var DLList$1 = DLList_1, Events$1 = Events_1;
		var Queues_1 = class Queues {
			constructor(num_priorities) {
				this.Events = new Events$1(this);
				this._length = 0;
				this._lists = (function() {
					var j, ref, results = [];
					for (j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; 1 <= ref ? ++j : --j) results.push(new DLList$1((() => {
						return this.incr();
					}), (() => {
						return this.decr();
					})));
					return results;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(job) {
				return this._lists[job.options.priority].push(job);
			}
			queued(priority) {
				if (priority != null) return this._lists[priority].length;
				else return this._length;
			}
			shiftAll(fn) {
				return this._lists.forEach(function(list) {
					return list.forEachShift(fn);
				});
			}
			getFirst(arr = this._lists) {
				var j = 0, len = arr.length, list;
				for (; j < len; j++) {
					list = arr[j];
					if (list.length > 0) return list;
				}
				return [];
			}
			shiftLastFrom(priority) {
				return this.getFirst(this._lists.slice(priority).reverse()).shift();
			}
		};
		var BottleneckError_1 = class BottleneckError extends Error {};
		var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES = 10, parser$1;
		DEFAULT_PRIORITY = 5;
		parser$1 = parser;
		BottleneckError$1 = BottleneckError_1;
		Job = class Job {
			constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
				this.task = task;
				this.args = args;
				this.rejectOnDrop = rejectOnDrop;
				this.Events = Events;
				this._states = _states;
				this.Promise = Promise;
				this.options = parser$1.load(options, jobDefaults);
				this.options.priority = this._sanitizePriority(this.options.priority);
				if (this.options.id === jobDefaults.id) this.options.id = `${this.options.id}-${this._randomIndex()}`;
				this.promise = new this.Promise((_resolve, _reject) => {
					this._resolve = _resolve;
					this._reject = _reject;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(priority) {
				var sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
				if (sProperty < 0) return 0;
				else if (sProperty > NUM_PRIORITIES - 1) return NUM_PRIORITIES - 1;
				else return sProperty;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
				if (this._states.remove(this.options.id)) {
					if (this.rejectOnDrop) this._reject(error != null ? error : new BottleneckError$1(message));
					this.Events.trigger("dropped", {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return true;
				} else return false;
			}
			_assertStatus(expected) {
				var status = this._states.jobStatus(this.options.id);
				if (!(status === expected || expected === "DONE" && status === null)) throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(reachedHWM, blocked) {
				this._assertStatus("RECEIVED");
				this._states.next(this.options.id);
				return this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM,
					blocked
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus("QUEUED");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				return this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(chained, clearGlobalState, run, free) {
				var error, eventInfo, passed;
				if (this.retryCount === 0) {
					this._assertStatus("RUNNING");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger("executing", eventInfo);
				try {
					passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
					if (clearGlobalState()) {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._resolve(passed);
					}
				} catch (error1) {
					error = error1;
					return this._onFailure(error, eventInfo, clearGlobalState, run, free);
				}
			}
			doExpire(clearGlobalState, run, free) {
				var error, eventInfo;
				if (this._states.jobStatus(this.options.id === "RUNNING")) this._states.next(this.options.id);
				this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(error, eventInfo, clearGlobalState, run, free);
			}
			async _onFailure(error, eventInfo, clearGlobalState, run, free) {
				var retry, retryAfter;
				if (clearGlobalState()) {
					retry = await this.Events.trigger("failed", error, eventInfo);
					if (retry != null) {
						retryAfter = ~~retry;
						this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
						this.retryCount++;
						return run(retryAfter);
					} else {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._reject(error);
					}
				}
			}
			doDone(eventInfo) {
				this._assertStatus("EXECUTING");
				this._states.next(this.options.id);
				return this.Events.trigger("done", eventInfo);
			}
		};
		var Job_1 = Job;
		var BottleneckError$2, LocalDatastore, parser$2 = parser;
		BottleneckError$2 = BottleneckError_1;
		LocalDatastore = class LocalDatastore {
			constructor(instance, storeOptions, storeInstanceOptions) {
				this.instance = instance;
				this.storeOptions = storeOptions;
				this.clientId = this.instance._randomIndex();
				parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var base;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (base = this.heartbeat = setInterval(() => {
					var amount, incr, maximum, now = Date.now(), reservoir;
					if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = now;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: amount, reservoirIncreaseMaximum: maximum, reservoir} = this.storeOptions);
						this._lastReservoirIncrease = now;
						incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
						if (incr > 0) {
							this.storeOptions.reservoir += incr;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(message) {
				await this.yieldLoop();
				return this.instance.Events.trigger("message", message.toString());
			}
			async __disconnect__(flush) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(t = 0) {
				return new this.Promise(function(resolve, reject) {
					return setTimeout(resolve, t);
				});
			}
			computePenalty() {
				var ref;
				return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
			}
			async __updateSettings__(options) {
				await this.yieldLoop();
				parser$2.overwrite(options, options, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return true;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(time) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < time;
			}
			computeCapacity() {
				var maxConcurrent, reservoir;
				({maxConcurrent, reservoir} = this.storeOptions);
				if (maxConcurrent != null && reservoir != null) return Math.min(maxConcurrent - this._running, reservoir);
				else if (maxConcurrent != null) return maxConcurrent - this._running;
				else if (reservoir != null) return reservoir;
				else return null;
			}
			conditionsCheck(weight) {
				var capacity = this.computeCapacity();
				return capacity == null || weight <= capacity;
			}
			async __incrementReservoir__(incr) {
				var reservoir;
				await this.yieldLoop();
				reservoir = this.storeOptions.reservoir += incr;
				this.instance._drainAll(this.computeCapacity());
				return reservoir;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(now) {
				return this._unblockTime >= now;
			}
			check(weight, now) {
				return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
			}
			async __check__(weight) {
				var now;
				await this.yieldLoop();
				now = Date.now();
				return this.check(weight, now);
			}
			async __register__(index, weight, expiration) {
				var now, wait;
				await this.yieldLoop();
				now = Date.now();
				if (this.conditionsCheck(weight)) {
					this._running += weight;
					if (this.storeOptions.reservoir != null) this.storeOptions.reservoir -= weight;
					wait = Math.max(this._nextRequest - now, 0);
					this._nextRequest = now + wait + this.storeOptions.minTime;
					return {
						success: true,
						wait,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: false };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(queueLength, weight) {
				var blocked, now, reachedHWM;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				now = Date.now();
				reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
				blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
				if (blocked) {
					this._unblockTime = now + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM,
					blocked,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(index, weight) {
				await this.yieldLoop();
				this._running -= weight;
				this._done += weight;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var LocalDatastore_1 = LocalDatastore;
		var BottleneckError$3 = BottleneckError_1;
		var States_1 = class States {
			constructor(status1) {
				this.status = status1;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(id) {
				var current = this._jobs[id], next = current + 1;
				if (current != null && next < this.status.length) {
					this.counts[current]--;
					this.counts[next]++;
					return this._jobs[id]++;
				} else if (current != null) {
					this.counts[current]--;
					return delete this._jobs[id];
				}
			}
			start(id) {
				var initial = 0;
				this._jobs[id] = initial;
				return this.counts[initial]++;
			}
			remove(id) {
				var current = this._jobs[id];
				if (current != null) {
					this.counts[current]--;
					delete this._jobs[id];
				}
				return current != null;
			}
			jobStatus(id) {
				var ref;
				return (ref = this.status[this._jobs[id]]) != null ? ref : null;
			}
			statusJobs(status) {
				var k, pos, ref, results, v;
				if (status != null) {
					pos = this.status.indexOf(status);
					if (pos < 0) throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
					ref = this._jobs;
					results = [];
					for (k in ref) {
						v = ref[k];
						if (v === pos) results.push(k);
					}
					return results;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((acc, v, i) => {
					acc[this.status[i]] = v;
					return acc;
				}), {});
			}
		};
		var DLList$2 = DLList_1;
		var Sync_1 = class Sync {
			constructor(name, Promise) {
				this.schedule = this.schedule.bind(this);
				this.name = name;
				this.Promise = Promise;
				this._running = 0;
				this._queue = new DLList$2();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var args, cb, error, reject, resolve, returned, task;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task, args, resolve, reject} = this._queue.shift());
					cb = await (async function() {
						try {
							returned = await task(...args);
							return function() {
								return resolve(returned);
							};
						} catch (error1) {
							error = error1;
							return function() {
								return reject(error);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return cb();
				}
			}
			schedule(task, ...args) {
				var promise, reject, resolve = reject = null;
				promise = new this.Promise(function(_resolve, _reject) {
					resolve = _resolve;
					return reject = _reject;
				});
				this._queue.push({
					task,
					args,
					resolve,
					reject
				});
				this._tryToRun();
				return promise;
			}
		};
		var version = "2.19.5";
		var version$2 = Object.freeze({
			version,
			default: { version }
		});
		var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3 = parser;
		Events$2 = Events_1;
		RedisConnection$1 = require$$2;
		IORedisConnection$1 = require$$3;
		Scripts$1 = require$$4;
		Group = (function() {
			class Group {
				constructor(limiterOptions = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = limiterOptions;
					parser$3.load(this.limiterOptions, this.defaults, this);
					this.Events = new Events$2(this);
					this.instances = {};
					this.Bottleneck = Bottleneck_1;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					if (this.connection == null) {
						if (this.limiterOptions.datastore === "redis") this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
						else if (this.limiterOptions.datastore === "ioredis") this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
					}
				}
				key(key = "") {
					var ref;
					return (ref = this.instances[key]) != null ? ref : (() => {
						var limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${key}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger("created", limiter, key);
						return limiter;
					})();
				}
				async deleteKey(key = "") {
					var deleted, instance = this.instances[key];
					if (this.connection) deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
					if (instance != null) {
						delete this.instances[key];
						await instance.disconnect();
					}
					return instance != null || deleted > 0;
				}
				limiters() {
					var k, ref = this.instances, results = [], v;
					for (k in ref) {
						v = ref[k];
						results.push({
							key: k,
							limiter: v
						});
					}
					return results;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var cursor, end, found, i, k, keys, len, next, start;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					keys = [];
					cursor = null;
					start = `b_${this.id}-`.length;
					end = 9;
					while (cursor !== 0) {
						[next, found] = await this.connection.__runCommand__([
							"scan",
							cursor != null ? cursor : 0,
							"match",
							`b_${this.id}-*_settings`,
							"count",
							1e4
						]);
						cursor = ~~next;
						for (i = 0, len = found.length; i < len; i++) {
							k = found[i];
							keys.push(k.slice(start, -end));
						}
					}
					return keys;
				}
				_startAutoCleanup() {
					var base;
					clearInterval(this.interval);
					return typeof (base = this.interval = setInterval(async () => {
						var e, k, ref, results, time = Date.now(), v;
						ref = this.instances;
						results = [];
						for (k in ref) {
							v = ref[k];
							try {
								if (await v._store.__groupCheck__(time)) results.push(this.deleteKey(k));
								else results.push(void 0);
							} catch (error) {
								e = error;
								results.push(v.Events.trigger("error", e));
							}
						}
						return results;
					}, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
				}
				updateSettings(options = {}) {
					parser$3.overwrite(options, this.defaults, this);
					parser$3.overwrite(options, options, this.limiterOptions);
					if (options.timeout != null) return this._startAutoCleanup();
				}
				disconnect(flush = true) {
					var ref;
					if (!this.sharedConnection) return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			};
			return Group;
		}).call(commonjsGlobal);
		var Group_1 = Group;
		var Batcher, Events$3, parser$4 = parser;
		Events$3 = Events_1;
		Batcher = (function() {
			class Batcher {
				constructor(options = {}) {
					this.options = options;
					parser$4.load(this.options, this.defaults, this);
					this.Events = new Events$3(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((res, rej) => {
						return this._resolve = res;
					});
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger("batch", this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(data) {
					var ret;
					this._arr.push(data);
					ret = this._promise;
					if (this._arr.length === this.maxSize) this._flush();
					else if (this.maxTime != null && this._arr.length === 1) this._timeout = setTimeout(() => {
						return this._flush();
					}, this.maxTime);
					return ret;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(commonjsGlobal);
		var Batcher_1 = Batcher;
		var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$8 = getCjsExportFromNamespace(version$2);
		var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
		NUM_PRIORITIES$1 = 10;
		DEFAULT_PRIORITY$1 = 5;
		parser$5 = parser;
		Queues$1 = Queues_1;
		Job$1 = Job_1;
		LocalDatastore$1 = LocalDatastore_1;
		RedisDatastore$1 = require$$4$1;
		Events$4 = Events_1;
		States$1 = States_1;
		Sync$1 = Sync_1;
		Bottleneck = (function() {
			class Bottleneck {
				constructor(options = {}, ...invalid) {
					var storeInstanceOptions, storeOptions;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(options, invalid);
					parser$5.load(options, this.instanceDefaults, this);
					this._queues = new Queues$1(NUM_PRIORITIES$1);
					this._scheduled = {};
					this._states = new States$1([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : []));
					this._limiter = null;
					this.Events = new Events$4(this);
					this._submitLock = new Sync$1("submit", this.Promise);
					this._registerLock = new Sync$1("register", this.Promise);
					storeOptions = parser$5.load(options, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
							storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
							return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
						} else if (this.datastore === "local") {
							storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
							return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on("leftzero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
					});
					this._queues.on("zero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
					});
				}
				_validateOptions(options, invalid) {
					if (!(options != null && typeof options === "object" && invalid.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(message) {
					return this._store.__publish__(message);
				}
				disconnect(flush = true) {
					return this._store.__disconnect__(flush);
				}
				chain(_limiter) {
					this._limiter = _limiter;
					return this;
				}
				queued(priority) {
					return this._queues.queued(priority);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(id) {
					return this._states.jobStatus(id);
				}
				jobs(status) {
					return this._states.statusJobs(status);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(weight = 1) {
					return this._store.__check__(weight);
				}
				_clearGlobalState(index) {
					if (this._scheduled[index] != null) {
						clearTimeout(this._scheduled[index].expiration);
						delete this._scheduled[index];
						return true;
					} else return false;
				}
				async _free(index, job, options, eventInfo) {
					var e, running;
					try {
						({running} = await this._store.__free__(index, options.weight));
						this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
						if (running === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (error1) {
						e = error1;
						return this.Events.trigger("error", e);
					}
				}
				_run(index, job, wait) {
					var clearGlobalState, free, run;
					job.doRun();
					clearGlobalState = this._clearGlobalState.bind(this, index);
					run = this._run.bind(this, index, job);
					free = this._free.bind(this, index, job);
					return this._scheduled[index] = {
						timeout: setTimeout(() => {
							return job.doExecute(this._limiter, clearGlobalState, run, free);
						}, wait),
						expiration: job.options.expiration != null ? setTimeout(function() {
							return job.doExpire(clearGlobalState, run, free);
						}, wait + job.options.expiration) : void 0,
						job
					};
				}
				_drainOne(capacity) {
					return this._registerLock.schedule(() => {
						var args, index, next, options, queue;
						if (this.queued() === 0) return this.Promise.resolve(null);
						queue = this._queues.getFirst();
						({options, args} = next = queue.first());
						if (capacity != null && options.weight > capacity) return this.Promise.resolve(null);
						this.Events.trigger("debug", `Draining ${options.id}`, {
							args,
							options
						});
						index = this._randomIndex();
						return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
							var empty;
							this.Events.trigger("debug", `Drained ${options.id}`, {
								success,
								args,
								options
							});
							if (success) {
								queue.shift();
								empty = this.empty();
								if (empty) this.Events.trigger("empty");
								if (reservoir === 0) this.Events.trigger("depleted", empty);
								this._run(index, next, wait);
								return this.Promise.resolve(options.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(capacity, total = 0) {
					return this._drainOne(capacity).then((drained) => {
						var newCapacity;
						if (drained != null) {
							newCapacity = capacity != null ? capacity - drained : capacity;
							return this._drainAll(newCapacity, total + drained);
						} else return this.Promise.resolve(total);
					}).catch((e) => {
						return this.Events.trigger("error", e);
					});
				}
				_dropAllQueued(message) {
					return this._queues.shiftAll(function(job) {
						return job.doDrop({ message });
					});
				}
				stop(options = {}) {
					var done, waitForExecuting;
					options = parser$5.load(options, this.stopDefaults);
					waitForExecuting = (at) => {
						var finished = () => {
							var counts = this._states.counts;
							return counts[0] + counts[1] + counts[2] + counts[3] === at;
						};
						return new this.Promise((resolve, reject) => {
							if (finished()) return resolve();
							else return this.on("done", () => {
								if (finished()) {
									this.removeAllListeners("done");
									return resolve();
								}
							});
						});
					};
					done = options.dropWaitingJobs ? (this._run = function(index, next) {
						return next.doDrop({ message: options.dropErrorMessage });
					}, this._drainOne = () => {
						return this.Promise.resolve(null);
					}, this._registerLock.schedule(() => {
						return this._submitLock.schedule(() => {
							var k, ref = this._scheduled, v;
							for (k in ref) {
								v = ref[k];
								if (this.jobStatus(v.job.options.id) === "RUNNING") {
									clearTimeout(v.timeout);
									clearTimeout(v.expiration);
									v.job.doDrop({ message: options.dropErrorMessage });
								}
							}
							this._dropAllQueued(options.dropErrorMessage);
							return waitForExecuting(0);
						});
					})) : this.schedule({
						priority: NUM_PRIORITIES$1 - 1,
						weight: 0
					}, () => {
						return waitForExecuting(1);
					});
					this._receive = function(job) {
						return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
					};
					this.stop = () => {
						return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
					};
					return done;
				}
				async _addToQueue(job) {
					var args, blocked, error, options, reachedHWM, shifted, strategy;
					({args, options} = job);
					try {
						({reachedHWM, blocked, strategy} = await this._store.__submit__(this.queued(), options.weight));
					} catch (error1) {
						error = error1;
						this.Events.trigger("debug", `Could not queue ${options.id}`, {
							args,
							options,
							error
						});
						job.doDrop({ error });
						return false;
					}
					if (blocked) {
						job.doDrop();
						return true;
					} else if (reachedHWM) {
						shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
						if (shifted != null) shifted.doDrop();
						if (shifted == null || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
							if (shifted == null) job.doDrop();
							return reachedHWM;
						}
					}
					job.doQueue(reachedHWM, blocked);
					this._queues.push(job);
					await this._drainAll();
					return reachedHWM;
				}
				_receive(job) {
					if (this._states.jobStatus(job.options.id) != null) {
						job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
						return false;
					} else {
						job.doReceive();
						return this._submitLock.schedule(this._addToQueue, job);
					}
				}
				submit(...args) {
					var cb, fn, job, options, ref, ref1, task;
					if (typeof args[0] === "function") {
						ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
						options = parser$5.load({}, this.jobDefaults);
					} else {
						ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
						options = parser$5.load(options, this.jobDefaults);
					}
					task = (...args) => {
						return new this.Promise(function(resolve, reject) {
							return fn(...args, function(...args) {
								return (args[0] != null ? reject : resolve)(args);
							});
						});
					};
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					job.promise.then(function(args) {
						return typeof cb === "function" ? cb(...args) : void 0;
					}).catch(function(args) {
						if (Array.isArray(args)) return typeof cb === "function" ? cb(...args) : void 0;
						else return typeof cb === "function" ? cb(args) : void 0;
					});
					return this._receive(job);
				}
				schedule(...args) {
					var job, options, task;
					if (typeof args[0] === "function") {
						[task, ...args] = args;
						options = {};
					} else [options, task, ...args] = args;
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(job);
					return job.promise;
				}
				wrap(fn) {
					var schedule = this.schedule.bind(this), wrapped = function(...args) {
						return schedule(fn.bind(this), ...args);
					};
					wrapped.withOptions = function(options, ...args) {
						return schedule(options, fn, ...args);
					};
					return wrapped;
				}
				async updateSettings(options = {}) {
					await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
					parser$5.overwrite(options, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(incr = 0) {
					return this._store.__incrementReservoir__(incr);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = Events$4;
			Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
			Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
			Bottleneck.prototype.jobDefaults = {
				priority: DEFAULT_PRIORITY$1,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: false,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: true,
				trackDoneStatus: false,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: true,
				dropErrorMessage: "This limiter has been stopped."
			};
			return Bottleneck;
		}).call(commonjsGlobal);
		var Bottleneck_1 = Bottleneck;
		return Bottleneck_1;
	}));
}))(), 1);
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var VERSION$8 = "0.0.0-development";
function isRequestError(error) {
	return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
	if (!isRequestError(error) || !error?.request.request) throw error;
	if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
		const retries = options.request.retries != null ? options.request.retries : state.retries;
		const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
		throw octokit.retry.retryRequest(error, retries, retryAfter);
	}
	throw error;
}
async function wrapRequest$1(state, octokit, request, options) {
	const limiter = new import_light.default();
	limiter.on("failed", function(error, info) {
		const maxRetries = ~~error.request.request?.retries;
		const after = ~~error.request.request?.retryAfter;
		options.request.retryCount = info.retryCount + 1;
		if (maxRetries > info.retryCount) return after * state.retryAfterBaseValue;
	});
	return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
	const response = await request(options);
	if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) return errorRequest(state, octokit, new RequestError(response.data.errors[0].message, 500, {
		request: options,
		response
	}), options);
	return response;
}
function retry(octokit, octokitOptions) {
	const state = Object.assign({
		enabled: true,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, octokitOptions.retry);
	const retryPlugin = { retry: { retryRequest: (error, retries, retryAfter) => {
		error.request.request = Object.assign({}, error.request.request, {
			retries,
			retryAfter
		});
		return error;
	} } };
	if (state.enabled) {
		octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
		octokit.hook.wrap("request", wrapRequest$1.bind(null, state, retryPlugin));
	}
	return retryPlugin;
}
retry.VERSION = VERSION$8;
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var VERSION$7 = "0.0.0-development";
var noop$2 = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	const { pathname } = new URL(options.url, "http://github.test");
	const isAuth = isAuthRequest(options.method, pathname);
	const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	const isSearch = options.method === "GET" && pathname.startsWith("/search/");
	const isGraphQL = pathname.startsWith("/graphql");
	const jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (state.clustering) jobOptions.expiration = 6e4;
	if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop$2);
	if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop$2);
	if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop$2);
	const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		const res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	const regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	const { enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	const common = { timeout };
	if (typeof connection !== "undefined") common.connection = connection;
	const state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let initialized = false;
	const initializeBottleneck = () => {
		if (initialized) return;
		initialized = true;
		if (groups.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		const events = {};
		const emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			const [state2, request, options] = info.args;
			const { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			const retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			const { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
					const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION$7;
throttling.triggersNotification = triggersNotification;
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection$1() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection: Collection$1
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge$1(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge$1(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge$1(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge$1.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$6 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$6} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep$1 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep$1}${b64url}${sep$1}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$5 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$5} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$5;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$4 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$4;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$3 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$3;
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$2 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$2;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$2;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/github/fetch.ts
var PartialAnswer = class extends Error {};
function fetchWithin(timeoutMs) {
	const shared = new HttpClient("destroy-guard", [], { keepAlive: true });
	return async (url, { method, headers, body }) => {
		const signal = AbortSignal.timeout(timeoutMs);
		const ask = async (at, sent) => {
			const handlers = [within(signal, shared, at.protocol)];
			const { message } = await new HttpClient(headers["user-agent"], handlers, { allowRedirects: false }).request(method, at.href, body ?? null, { ...sent });
			return {
				message,
				bytes: await (0, node_stream_consumers.buffer)(message).catch((cause) => {
					throw new PartialAnswer("GitHub's answer broke off", { cause });
				})
			};
		};
		try {
			const { message, bytes } = await followed(new URL(url), headers, ask);
			const named = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
			const isJson = headers.accept?.includes("json") === true;
			return whole$2({
				status: message.statusCode ?? 0,
				url,
				headers: new Map(named),
				bytes
			}, isJson);
		} catch (cause) {
			throw signal.aborted ? signal.reason : cause;
		}
	};
}
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const MOST_REDIRECTS = 10;
async function followed(url, headers, ask) {
	const { authorization, ...others } = headers;
	let at = url;
	let sent = headers;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
		const read = await ask(at, sent);
		const { location } = read.message.headers;
		if (!REDIRECTS.has(read.message.statusCode) || location === void 0) return read;
		const next = new URL(location, at);
		if (at.protocol === "https:" && next.protocol !== "https:") throw new Error("GitHub leads away from HTTPS");
		if (next.host !== url.host) sent = others;
		at = next;
	}
	throw new Error("GitHub leads in a circle");
}
const IDLE_MS = 4e3;
const within = (signal, shared, protocol) => ({
	prepareRequest(options) {
		const agent = shared.getAgent(`${protocol}//${options.host}:${options.port}`);
		Object.assign(agent.options ?? {}, { timeout: IDLE_MS });
		Object.assign(agent.proxyOptions ?? {}, { signal });
		Object.assign(options, {
			signal,
			agent
		});
	},
	canHandleAuthentication: () => false,
	handleAuthentication: async () => {
		throw new Error("Nothing is asked to authenticate anew.");
	}
});
function whole$2({ bytes, ...answer }, isJson) {
	if (answer.status === 409) throw new PartialAnswer("GitHub answered that something is in its way (409)");
	const text = new TextDecoder().decode(bytes);
	const isOk = answer.status >= 200 && answer.status < 300;
	const saysJson = /^application\/json\b/i.test(answer.headers.get("content-type") ?? "");
	if (isOk && answer.status !== 204 && saysJson) mustBeJson(text, isJson);
	if (isOk && answer.status !== 204 && isJson && !saysJson) throw new PartialAnswer("GitHub's answer is no JSON");
	return {
		...answer,
		text: async () => text,
		arrayBuffer: async () => new Uint8Array(bytes).buffer
	};
}
function mustBeJson(text, isAsked) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new PartialAnswer("GitHub's answer is garbled", { cause });
	}
	if (isAsked && (typeof value !== "object" || value === null)) throw new PartialAnswer("GitHub's answer is neither a list nor an object");
	if (isAsked && "total_count" in value && !Object.values(value).some(Array.isArray)) throw new PartialAnswer("GitHub's answer counts what it does not list");
}
// src/github/client.ts
const LONGEST_WAIT_SECONDS = 60;
const TIMEOUT_MS = 2e4;
const RETRIES = 2;
const waiting = (client) => {
	client.hook.error("request", (error) => {
		if ("response" in error && (error.status === 403 || error.status === 429) && !/\bsecondary rate\b/i.test(error.message)) {
			const seconds = Number(error.response?.headers["retry-after"]);
			if (seconds <= LONGEST_WAIT_SECONDS) Object.assign(error.request, { request: {
				...error.request.request,
				retries: RETRIES,
				retryAfter: seconds
			} });
		}
		throw error;
	});
};
const Client = Octokit.plugin(waiting, retry, throttling);
function clientFor({ token, baseUrl, log, retryMs = 1e3, timeoutMs = TIMEOUT_MS }) {
	return new Client({
		auth: token,
		baseUrl,
		userAgent: "destroy-guard",
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		},
		request: { fetch: fetchWithin(timeoutMs) },
		retry: {
			retries: RETRIES,
			retryAfterBaseValue: retryMs,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			]
		},
		throttle: throttleWith(log, retryMs)
	});
}
const throttleWith = (log, retryMs) => ({
	onRateLimit: waitAt("rate limit", log),
	onSecondaryRateLimit: waitAt("secondary rate limit", log),
	fallbackSecondaryRateRetryAfter: 5,
	retryAfterBaseValue: retryMs,
	global: new import_light.default.Group({
		id: "destroy-guard",
		maxConcurrent: 10
	}),
	write: new import_light.default.Group({
		id: "destroy-guard-write",
		maxConcurrent: 1
	}),
	notifications: new import_light.default.Group({
		id: "destroy-guard-notifications",
		maxConcurrent: 1
	})
});
const waitAt = (limit, log) => (seconds, { url }, _, tries) => {
	const isTriedAgain = tries < RETRIES && seconds <= LONGEST_WAIT_SECONDS;
	const then = isTriedAgain ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
	log.warning(`GitHub's ${limit} was reached on ${url ?? "a request"}; ${then}.`);
	return isTriedAgain;
};
const quiet = () => {};
const isRefused = (error) => {
	const response = error instanceof Error && "response" in error ? error.response : void 0;
	return response !== void 0 && response.status < 500;
};
const isGitHubFault = (error) => error instanceof PartialAnswer || error instanceof Error && "status" in error;
function whyFailed(error) {
	const status = typeof error === "object" && error !== null && "response" in error && error.response !== void 0 && "status" in error && typeof error.status === "number" ? error.status : null;
	if (status === 401) return "the token is not valid (401)";
	if (status === 403) return "the token may not do this (403), or a rate limit was reached";
	if (status === 404) return "it is not there, or the token may not see it (404)";
	if (status === 429) return "a rate limit was reached (429)";
	if (status !== null && status >= 500) return `GitHub answered with an error (${status})`;
	if (status !== null) return `GitHub refused it (${status})`;
	if (error instanceof PartialAnswer) return error.message;
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (cause instanceof PartialAnswer) return cause.message;
	if (cause instanceof Error && /abort|timeout/i.test(`${cause.name} ${cause.message}`)) return "GitHub did not answer in time";
	return whyNoConnection(cause);
}
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY|GET)_\w+)$/;
function whyNoConnection(cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	if (UNTRUSTED.test(code)) return "the certificate of GitHub's server is not trusted here: name the file of its authority in NODE_EXTRA_CA_CERTS";
	if (/^(?:CERT_|ERR_TLS_CERT_)/.test(code)) return `the certificate of GitHub's server is not valid (${code})`;
	return "GitHub could not be reached";
}
const isStatus = (error, status) => typeof error === "object" && error !== null && "status" in error && error.status === status;
// src/text/thousands.ts
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
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
function named$2(items, limit, count = items.length) {
	const parts = items.slice(0, limit).map(code);
	const all = count > parts.length ? [...parts, `${thousands(count - parts.length)} more`] : parts;
	return joined(all.map((part) => [part]), ", ", " and ");
}
const MOST_NAMED = 5;
const list$1 = (items) => named$2(items, items.length > MOST_NAMED ? 4 : MOST_NAMED);
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
const TABLE = {
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
const RULES = TABLE;
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));
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
// src/setup/workflows/started.ts
const placedIn = (workflows) => workflows.flatMap((workflow) => workflow.jobs.map((job) => ({
	workflow,
	job
})));
const DEEPEST$1 = 10;
const calledBy = (job, workflows) => job.uses?.text.startsWith("./") === true ? workflows.find(({ path }) => path === node_path.posix.normalize(job.uses?.text ?? "")) : void 0;
const MOST_WAYS = 5e3;
function startedJobs(workflows) {
	let ways = 0;
	const from = (workflow, callers) => workflow.jobs.flatMap((job) => {
		const triggers = (callers[0]?.workflow ?? workflow).triggers;
		ways++;
		const called = callers.length < DEEPEST$1 && ways < MOST_WAYS ? calledBy(job, workflows) : void 0;
		const isRound = called !== void 0 && [workflow, ...callers.map((one) => one.workflow)].includes(called);
		const further = called === void 0 || isRound ? [] : from(called, [...callers, {
			workflow,
			job
		}]);
		return [{
			workflow,
			job,
			callers,
			triggers
		}, ...further];
	});
	return workflows.flatMap((workflow) => from(workflow, []));
}
const chainOf = ({ workflow, job, callers }) => [...callers, {
	workflow,
	job
}];
const startedBy = ({ workflow, callers }) => callers[0]?.workflow ?? workflow;
const startsOn = ({ triggers }, ...events) => triggers.some(({ name }) => events.includes(name));
const isFixed = (text) => !text.includes("${{");
function nameOf$4({ id, name, hasMatrix }) {
	const shown = name?.text ?? id;
	return hasMatrix || !isFixed(shown) ? null : shown;
}
function checkOf(started) {
	const names = chainOf(started).map(({ job }) => nameOf$4(job));
	return names.includes(null) ? null : names.join(" / ");
}
const outwardIn = (started, ...events) => started.filter((one) => startsOn(one, ...events)).flatMap((one) => {
	const { uses } = one.job;
	return uses === null || uses.text.startsWith("./") ? [] : [{
		...one,
		uses
	}];
});
const DEEPEST_ACTION = 10;
const stepsRun = ({ workflow, job }, actionAt) => withInner(job.steps, workflow.path, [], actionAt);
function withInner(steps, path, outer, actionAt) {
	return steps.flatMap((step) => {
		const used = step.uses?.text ?? "";
		const action = used.startsWith("./") && outer.length < DEEPEST_ACTION ? actionAt(used) : null;
		const isRound = [path, ...outer.map((one) => one.path)].includes(action?.path ?? "");
		if (action === null || isRound) return [{
			step,
			path,
			outer
		}];
		const inner = withInner(action.steps, action.path, [...outer, {
			step,
			path,
			inputs: action.inputs
		}], actionAt);
		return [{
			step,
			path,
			outer
		}, ...inner];
	});
}
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
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
var require_utils = __commonJSMin(((exports) => {
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
var require_scan = __commonJSMin(((exports, module) => {
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
var require_parse = __commonJSMin(((exports, module) => {
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
var require_picomatch$1 = __commonJSMin(((exports, module) => {
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
// src/setup/workflows/uses.ts
var import_picomatch = __toESM(__commonJSMin(((exports, module) => {
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
}))(), 1);
const OWN_ACTION = /^[^/\s]+\/destroy-guard@/i;
const OWN_COMMAND = new RegExp(`(?:^|[\\s;&|(/])(?:destroy-guard(?:@\\S+)?|dist/cli/index\\.js)[ \\t]+(?!(?:drill|explain|check-policy|doctor|schema|init|apply|agree|hook|shim|log|completion|version|help|--help|-h|--version|-v)(?:[\\s;&|)]|$))\\S`, "m");
const isReviewScript = (run) => OWN_COMMAND.test(run.replace(/\\\r?\n/g, " "));
const isOwnAction = ({ name, main }) => name === "destroy-guard" && main !== null && /(^|\/)dist\/action\/index\.js$/.test(main);
const reviewsIn$1 = (job, actionAt) => stepsRun(job, actionAt).flatMap((placed) => {
	const { step } = placed;
	const { uses, run } = step;
	if (run !== null && isReviewScript(run.text)) return [{
		...placed,
		by: "command",
		inputs: new Map()
	}];
	if (uses === null) return [];
	const local = uses.text.startsWith("./") ? actionAt(uses.text) : null;
	return OWN_ACTION.test(uses.text) || local !== null && isOwnAction(local) ? [{
		...placed,
		by: "action",
		inputs: step.with
	}] : [];
});
const guardsIn = ({ workflows, actionAt }) => startedJobs(workflows).flatMap((started) => {
	const reviews = reviewsIn$1(started, actionAt);
	return reviews.length === 0 ? [] : [{
		...started,
		reviews,
		check: checkOf(started)
	}];
});
const isFalse = (input) => input?.text.trim() === "false";
const isHandingOver = ({ by, inputs }) => by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));
const isDeciding = ({ reviews }) => reviews.some((one) => !isHandingOver(one));
const hasOwnersToken = ({ reviews }) => reviews.every(({ by, inputs }) => by === "command" || inputs.has("owners-token"));
const letsThrough = (patterns, branch) => patterns.reduce((is, pattern) => {
	const isTaken = pattern.startsWith("!");
	return import_picomatch.default.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
}, false);
// src/setup/doctor/facts.ts
const checksIn$1 = ({ guards }) => guards.filter((one) => isDeciding(one) && startsOn(one, "pull_request", "pull_request_target"));
const fixedInput = (guard, name) => {
	const [text] = guard.reviews.flatMap(({ inputs }) => inputs.get(name)?.text ?? []);
	return text === void 0 || text.includes("${{") || text.trim() === "" ? null : text.trim();
};
const labelIn = (files) => {
	const [given] = checksIn$1(files).flatMap((guard) => fixedInput(guard, "override-label") ?? []);
	return files.policy.policy.override.label ?? given ?? "allow-destroy";
};
// src/setup/doctor/found.ts
const ok = (says) => ({
	state: "ok",
	says,
	fix: null,
	place: null
});
const open = (says, fix, place) => ({
	state: "open",
	says,
	fix,
	place
});
const unknown = (says, fix, place = null) => ({
	state: "unknown",
	says,
	fix,
	place
});
const fixOf$1 = ({ isRefused }, fix) => isRefused ? fix : phrase`Run doctor again: the network or GitHub failed, and no setting has to change.`;
const orOk = (found, says) => found.length === 0 ? [ok(says)] : found;
const newFile = (file) => ({
	file,
	line: 1,
	isNew: true
});
const at$2 = (file, line) => ({
	file,
	line
});
// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/report/setup-links.ts
const SETUP_DOCS = `${PAGES}/setup.md`;
const setupAt = (section) => `${SETUP_DOCS}#${section}`;
// src/setup/doctor/pages.ts
const ADMINISTRATION = phrase`Give a token with ${"administration: read"}: of an app, or a fine-grained personal one; GITHUB_TOKEN can't have it.`;
const rulesPage = ({ url }) => ({ url: `${url}/settings/rules` });
const classicPage = ({ url }) => ({ url: `${url}/settings/branches` });
const pageOf = (github, source) => {
	if (source.is === "classic") return classicPage(github);
	return source.level === "Organization" ? { url: `${github.server}/organizations/${encodeURIComponent(source.owner)}/settings/rules/${source.id}` } : { url: `${github.url}/settings/rules/${source.id}` };
};
const rulesetNamed = (github, id) => {
	const ruleset = github.rulesets.get(id);
	return ruleset?.read === true ? phrase`the ruleset ${ruleset.value.name}` : phrase`the ruleset ${id}`;
};
const nameOf$3 = (github, source) => source.is === "classic" ? ["classic branch protection"] : rulesetNamed(github, source.id);
// src/setup/doctor/of-rules.ts
const pageFor$1 = (github) => {
	const [from] = allOf(github, (demands) => demands.checks.map((check) => check.from));
	return from === void 0 ? rulesPage(github) : pageOf(github, from);
};
function allOf({ rules, classic, base }, of) {
	const told = base.read ? [{
		...NOTHING,
		checks: base.value.classicChecks
	}] : [];
	const older = classic.read && classic.value !== null ? [classic.value] : told;
	return [...rules.read ? [rules.value] : [], ...older].flatMap(of);
}
const NOTHING = {
	checks: [],
	workflows: [],
	reviews: [],
	upToDate: [],
	unforced: [],
	undeletable: [],
	queue: null
};
function unreadIn(github) {
	const { rules, classic, branch } = github;
	if (!rules.read) return unknown(phrase`The rules of ${branch} could not be read: ${[rules.why]}.`, fixOf$1(rules, phrase`Give a token that may read the repository.`), rulesPage(github));
	if (classic.read) return null;
	const says = phrase`Classic branch protection could not be read: ${[classic.why]}.`;
	return unknown(says, fixOf$1(classic, ADMINISTRATION), classicPage(github));
}
const lacking = (github, says, fix) => unreadIn(github) ?? open(says, fix, pageFor$1(github));
const required = (github, guard) => allOf(github, ({ checks }) => checks).filter(({ context }) => context === guard.check);
const isOf = (guard, { path, repository }, { id }) => repository === id && path === startedBy(guard).path;
const binding = (github, guard) => allOf(github, ({ workflows }) => workflows).filter((one) => isOf(guard, one, github)).map(({ from }) => from);
const isBound = (github, guard) => github !== null && binding(github, guard).length > 0;
function requiring(github, guard) {
	const { check, workflow, job } = guard;
	const [bound] = binding(github, guard);
	if (bound !== void 0) return ok(phrase`${workflow.path} is a required workflow on ${github.branch}, by ${nameOf$3(github, bound)}.`);
	if (check === null) return open(phrase`The checks of the job ${job.id} are named by the run, so none of them can be required.`, phrase`Let one more job decide, with a fixed name. How: ${setupAt("several-roots")}`, at$2(workflow.path, job.line));
	const [found] = required(github, guard);
	return found === void 0 ? notRequired(github, check) : ok(phrase`${check} is required on ${github.branch}, by ${nameOf$3(github, found.from)}.`);
}
function notRequired(github, check) {
	const idle = [...github.rulesets.values()].find((one) => one.read && one.value.enforcement !== "active" && one.value.contexts.includes(check));
	if (github.rules.read && idle?.read === true) return switchedOff(github, idle.value, check);
	const others = allOf(github, ({ checks }) => checks.map(({ context }) => context));
	return lacking(github, others.length === 0 ? phrase`${github.branch} requires no check, so pull requests merge whatever ${check} says.` : phrase`${github.branch} requires ${list$1(others)}, and not ${check}.`, phrase`Open the rules of ${github.branch}, switch on "Require status checks to pass" and add ${check}, source GitHub Actions.`);
}
const switchedOff = (github, { id, name, enforcement }, check) => open(phrase`The ruleset ${name} requires ${check}, but it is not active: its enforcement is ${enforcement}.`, phrase`Set the enforcement of the ruleset to Active.`, { url: `${github.url}/settings/rules/${id}` });
function requiringCalled(github, outward) {
	const { workflow, job, uses } = outward;
	const name = checkOf(outward);
	const theirs = allOf(github, ({ checks }) => checks.map(({ context }) => context)).filter((context) => name !== null && context.startsWith(`${name} / `));
	if (theirs.length === 0) return lacking(github, phrase`${github.branch} requires no check of the job ${job.id}, which calls ${uses.text}.`, phrase`Add the check, if that workflow runs destroy-guard: its name begins with ${`${name ?? job.id} / `}.`);
	return unknown(phrase`${github.branch} requires ${list$1(theirs)}; whether one of these is destroy-guard can't be seen here.`, phrase`Look into the workflow that is called.`, at$2(workflow.path, uses.line));
}
const elsewhere$1 = (github, files) => {
	const [one] = allOf(github, ({ workflows }) => workflows).filter(({ repository }) => repository !== github.id);
	const called = outwardIn(files.started, "pull_request", "pull_request_target");
	if (one === void 0 && called.length > 0) return called.map((outward) => requiringCalled(github, outward));
	if (one === void 0) return [lacking(github, phrase`There is no check to require.`, phrase`Add the workflow first.`)];
	return [unknown(capital(phrase`${nameOf$3(github, one.from)} requires the workflow ${one.path} of another repository; whether it runs destroy-guard can't be seen here.`), phrase`Run destroy-guard doctor in that repository.`, pageOf(github, one.from))];
};
const requiredNow = (github, files) => {
	const checks = checksIn$1(files);
	return checks.length === 0 ? elsewhere$1(github, files) : checks.map((guard) => requiring(github, guard));
};
function sourced({ context, app, from }, github) {
	const fix = phrase`Choose GitHub Actions as the source of ${context}.`;
	if (app === null) return open(phrase`No source is chosen, so whoever may set a commit status can report ${context}.`, fix, pageOf(github, from));
	if (!github.actionsApp.read) return unknown(phrase`The source is the app ${app}; whether that is GitHub Actions could not be read: ${[github.actionsApp.why]}.`, fix, pageOf(github, from));
	return app === github.actionsApp.value ? ok(phrase`The source is GitHub Actions.`) : open(phrase`The source of ${context} is the app ${app}, and not GitHub Actions.`, fix, pageOf(github, from));
}
const source = (github, files) => checksIn$1(files).flatMap((guard) => required(github, guard).map((check) => sourced(check, github)));
const pullRequest = (github) => {
	const [best] = allOf(github, (demands) => demands.reviews).toSorted((a, b) => b.approvals - a.approvals);
	if (best === void 0) return [lacking(github, phrase`Whoever may write can push to ${github.branch}, and no check runs before that.`, phrase`Switch on "Require a pull request before merging", with at least one approval.`)];
	return [best.approvals > 0 ? ok(phrase`A pull request with ${[best.approvals === 1 ? "one approval" : `${best.approvals} approvals`]} is required.`) : lacking(github, phrase`A pull request is required, but nobody has to approve it.`, phrase`Require at least one approval.`)];
};
const codeOwners = (github) => allOf(github, ({ reviews }) => reviews).some((one) => one.codeOwners) ? [ok(phrase`The rules ask for it.`)] : [lacking(github, phrase`A pull request that edits the workflow, the policy or CODEOWNERS merges without an owner.`, phrase`Switch on "Require review from Code Owners".`)];
const stale = (github) => allOf(github, ({ reviews }) => reviews).some((one) => one.dismissesStale) ? [ok(phrase`The rules ask for it.`)] : [lacking(github, phrase`An approval stays after another commit, so a change of the workflow can be pushed behind it.`, phrase`Switch on "Dismiss stale pull request approvals when new commits are pushed".`)];
const upToDate = (github, files) => {
	if (checksIn$1(files).every((guard) => required(github, guard).length === 0)) return [];
	if (github.rules.read && github.rules.value.queue !== null) return [ok(phrase`The merge queue plans what it merges.`)];
	return allOf(github, (demands) => demands.upToDate).length > 0 ? [ok(phrase`Branches have to be up to date.`)] : [lacking(github, phrase`A pull request can be merged although ${github.branch} has changed since its plan was made.`, phrase`Switch on "Require branches to be up to date before merging".`)];
};
const held = (github, of, says, fix) => allOf(github, of).length > 0 ? [] : [lacking(github, says, fix)];
const history = (github) => orOk([...held(github, ({ unforced }) => unforced, phrase`${github.branch} can be force-pushed.`, phrase`Switch on "Block force pushes".`), ...held(github, ({ undeletable }) => undeletable, phrase`${github.branch} can be deleted.`, phrase`Switch on "Restrict deletions".`)], phrase`Force pushes and deletion are blocked.`);
// src/setup/doctor/of-bases.ts
const notLooked = (github, branch, pull) => unknown(phrase`The rules of ${branch} were not looked at, since there are many branches, and pull request #${pull} goes there.`, phrase`See that its rules require the check; or close what goes there, and delete the branch.`, rulesPage(github));
function otherFound(github, files, branch, pull) {
	if (github.otherBranches.includes(branch)) return notLooked(github, branch, pull);
	const other = github.others.get(branch);
	if (other === void 0) return null;
	if (!other.read) return unknown(phrase`The rules of ${branch} could not be read: ${[other.why]}.`, fixOf$1(other, phrase`Give a token that may read the repository.`), rulesPage(github));
	const { base, rules } = other.value;
	const contexts = [...rules.checks, ...base.classicChecks].map(({ context }) => context);
	if (checksIn$1(files).every((guard) => guard.check !== null && contexts.includes(guard.check) || rules.workflows.some((one) => isOf(guard, one, github)))) return null;
	return open(base.isProtected ? phrase`${branch} does not require the check, and pull request #${pull} goes there.` : phrase`Nothing protects ${branch}, and pull request #${pull} goes there.`, phrase`Let the rules of ${github.branch} hold for ${branch} as well; or close what goes there, and delete the branch.`, pageFor$1(github));
}
function bases(github, files) {
	if (!github.bases.read) return [unknown(phrase`The pull requests could not be read: ${[github.bases.why]}.`, fixOf$1(github.bases, phrase`Give a token with ${"pull-requests: read"}.`))];
	const found = github.bases.value.bases.flatMap(({ branch, pull }) => otherFound(github, files, branch, pull) ?? []);
	const looked = [...github.others.keys()];
	const { lookedAt } = github.bases.value;
	const all = lookedAt === null ? "All pull requests" : `The last ${lookedAt} pull requests`;
	return orOk(checksIn$1(files).length === 0 ? [] : found, looked.length === 0 ? phrase`${[all]} go to ${github.branch}, or to the branch of another pull request.` : phrase`${named$2(looked, 5)} ${[looked.length === 1 ? "requires it" : "require it"]}.`);
}
// src/setup/doctor/of-bypass.ts
const ROLES = new Map([
	[2, "maintainers"],
	[4, "everybody who may write"],
	[5, "administrators of the repository"]
]);
const KINDS$1 = new Map([
	["RepositoryRole", (id) => [ROLES.get(id ?? 0) ?? `the role ${id}`]],
	["OrganizationAdmin", () => ["owners of the organisation"]],
	["EnterpriseOwner", () => ["owners of the enterprise"]],
	["Team", (id) => [`the team ${id}`]],
	["Integration", (id) => [`the app ${id}`]],
	["DeployKey", () => ["deploy keys"]],
	["User", (id) => [`the account ${id}`]]
]);
const whoOf = ({ kind, id, mode }) => [...KINDS$1.get(kind)?.(id) ?? phrase`${kind} ${id ?? 0}`, ...mode === "pull_request" ? [", on pull requests"] : []];
function rulesetsIn({ rules }) {
	if (!rules.read) return [];
	const { checks, workflows, reviews } = rules.value;
	const rulesets = [
		...checks,
		...workflows,
		...reviews
	].map((one) => one.from).filter((one) => one.is === "ruleset");
	return [...new Map(rulesets.map((one) => [one.id, one])).values()];
}
function listed$3(github, source, ruleset) {
	const page = pageOf(github, source);
	if (ruleset === void 0 || !ruleset.read) return [unknown(phrase`The ruleset ${source.id} could not be read${ruleset === void 0 ? [] : phrase`: ${[ruleset.why]}`}.`, phrase`Look at its bypass list.`, page)];
	const { name, exempt } = ruleset.value;
	if (exempt === null) return [unknown(phrase`The bypass list of the ruleset ${name} is shown only to those who may edit it.`, phrase`Look at it on its page: it has to be empty. A token would need ${"administration: write"}, which is more than a check should have.`, page)];
	if (exempt.length === 0) return [];
	return [open(phrase`The ruleset ${name} does not hold for ${joined(exempt.map(whoOf), ", ", " and ")}.`, phrase`Empty the bypass list of the ruleset.`, page)];
}
const hasNoClassic = ({ base }) => base.read && !base.value.hasClassic;
function classicFound(github) {
	const page = classicPage(github);
	if (hasNoClassic(github)) return [];
	if (!github.classic.read) return [unknown(phrase`Whether classic branch protection holds for administrators could not be read: ${[github.classic.why]}.`, fixOf$1(github.classic, ADMINISTRATION), page)];
	const { value } = github.classic;
	if (value === null) return [];
	return [...value.bindsAdmins ? [] : [open(phrase`Classic branch protection does not hold for administrators.`, phrase`Switch on "Do not allow bypassing the above settings".`, page)], ...value.exempt === 0 ? [] : [open(phrase`Classic branch protection lets ${[value.exempt === 1 ? "one account, team or app" : `${value.exempt} accounts, teams or apps`]} push without a pull request.`, phrase`Take them out of "Allow specified actors to bypass required pull requests".`, page)]];
}
const unreadRules = (github) => github.rules.read ? [] : [unknown(phrase`The rules of ${github.branch} could not be read, so their bypass lists were not looked at: ${[github.rules.why]}.`, fixOf$1(github.rules, phrase`Give a token that may read the repository.`), rulesPage(github))];
const bypass = (github) => {
	const sources = rulesetsIn(github);
	if (!(sources.length > 0 || github.base.read && github.base.value.hasClassic)) return [];
	return orOk([
		...unreadRules(github),
		...sources.flatMap((source) => listed$3(github, source, github.rulesets.get(source.id))),
		...classicFound(github)
	], phrase`The bypass lists are empty, and the rules hold for administrators.`);
};
// src/setup/init/pinning.ts
const OWN_USE = /^([^/\s]+\/destroy-guard(?:\/[\w/-]+)?)@(\S+)$/i;
const isOwnUse = (uses) => OWN_USE.test(uses);
// src/setup/workflows/head.ts
const HEAD = /github\.event\.pull_request\.head|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.head_|outputs\.head[-_]?(?:ref|sha|branch)|\bgh\s+pr\s+checkout\b/;
const takesHead = ({ uses, run, with: given }) => /^actions\/checkout@/i.test(uses?.text ?? "") ? HEAD.test(`${given.get("ref")?.text ?? ""} ${given.get("repository")?.text ?? ""}`) : /\bgit\s+(?:fetch|pull|checkout)\b|\bgh\s+pr\s+checkout\b/.test(run?.text ?? "") && HEAD.test(run?.text ?? "");
// src/setup/doctor/of-code.ts
const plansBase = (guard, { actions }) => startsOn(guard, "pull_request_target") && !stepsRun(guard, actions.actionAt).some(({ step }) => takesHead(step)) && guard.reviews.some(({ by, inputs }) => by === "command" || inputs.has("plan")) ? [open(phrase`The job ${guard.job.id} runs on pull_request_target, where it plans the base branch, and nothing of the pull request.`, phrase`Use pull_request.`, at$2(guard.workflow.path, guard.job.line))] : [];
const headCode = ({ files }) => orOk([...files.guards.flatMap((guard) => plansBase(guard, files)), ...headsIn(files)], phrase`No workflow checks out the head where it has the secrets of the repository.`);
const WITH_SECRETS = [
	"pull_request_target",
	"issue_comment",
	"workflow_run"
];
const ASKS_WHO = /author_association|github\.(?:actor|triggering_actor)\b|sender|permission|comment\.user/;
const ASKS_RUN$1 = /workflow_run\.(?:event|head_branch|head_repository)/;
function headFound(started, { step, path }) {
	const event = WITH_SECRETS.find((one) => startsOn(started, one)) ?? "";
	const asked = [...chainOf(started).map(({ job }) => job.if), step.if].map((one) => one?.text ?? "").join(" ");
	if (event === "workflow_run" && ASKS_RUN$1.test(asked)) return null;
	const place = at$2(path, step.line);
	const fix = phrase`Use pull_request, or do not check out the head.`;
	const { id } = started.job;
	return event === "issue_comment" && ASKS_WHO.test(asked) ? unknown(phrase`The job ${id} runs on ${event} and checks out the head, with the secrets of the repository, unless its condition keeps others from that.`, fix, place) : open(phrase`The job ${id} runs on ${event} and checks out the head: anybody's code runs with the secrets of the repository.`, fix, place);
}
const headsIn = ({ started, actions }) => [...started.filter((one) => startsOn(one, ...WITH_SECRETS)).flatMap((one) => stepsRun(one, actions.actionAt).filter(({ step }) => takesHead(step)).flatMap((placed) => headFound(one, placed) ?? [])), ...outwardIn(started, "pull_request_target").map(({ workflow, job, uses }) => unknown(phrase`The job ${job.id} calls ${uses.text} on pull_request_target; whether that checks out the head was not looked at.`, phrase`Look there; or use pull_request.`, at$2(workflow.path, uses.line)))];
const PINNED = /^\.\/|^docker:\/\/.+@sha256:[0-9a-f]{64}$|@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const pinned = ({ files }) => {
	const workflows = new Set(files.guards.flatMap((guard) => chainOf(guard).map(({ workflow }) => workflow)));
	const loose = placedIn([...workflows]).flatMap((placed) => usesIn(placed, files)).filter(({ name }) => !PINNED.test(name));
	return orOk(looseFound([...new Map(loose.map((one) => [`${one.path}:${one.line}`, one])).values()]), phrase`Each action is named with its commit.`);
};
const usesIn = (placed, { actions }) => [...placed.job.uses === null ? [] : [{
	name: placed.job.uses.text.trim(),
	path: placed.workflow.path,
	line: placed.job.uses.line
}], ...stepsRun(placed, actions.actionAt).flatMap(({ step: { uses }, path }) => uses === null ? [] : [{
	name: uses.text.trim(),
	path,
	line: uses.line
}])];
const PIN_BY_HAND = phrase`Write the 40 digits of the commit behind @, and the version as a comment beside it.`;
const PIN_OURS = phrase`${"destroy-guard init --pin COMMIT"} shows each line of destroy-guard as it should be.`;
function looseFound(all) {
	const [first, ...others] = all;
	if (first === void 0) return [];
	const names = [...new Set(all.map(({ name }) => name))];
	const [are, each] = names.length === 1 ? ["is", "it"] : ["are", "each"];
	const also = list$1(others.map(({ path, line }) => `${path}:${line}`));
	return [open(phrase`${list$1(names)} ${[are]} not pinned: ${[each]} can become another program overnight.${others.length === 0 ? [] : phrase` Also in ${also}.`}`, names.some((name) => isOwnUse(name)) ? [
		...PIN_BY_HAND,
		" ",
		...PIN_OURS
	] : PIN_BY_HAND, at$2(first.path, first.line))];
}
// src/setup/workflows/condition.ts
const all = (each) => each.includes(false) ? false : each.includes(null) ? null : true;
const either = (each) => each.includes(true) ? true : each.includes(null) ? null : false;
const not = (one) => one === null ? null : !one;
function truthOf(condition, event) {
	const text = stripped(unwrapped(condition));
	const [alternatives, parts] = ["||", "&&"].map((sign) => splitAt(text, sign));
	if (alternatives !== void 0 && alternatives.length > 1) return either(alternatives.map((one) => truthOf(one, event)));
	if (parts !== void 0 && parts.length > 1) return all(parts.map((one) => truthOf(one, event)));
	if (text.startsWith("!") && !text.startsWith("!=")) return not(truthOf(text.slice(1), event));
	return leafOf(text, event);
}
const unwrapped = (condition) => condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
function stripped(text) {
	const inner = text.trim();
	return inner.startsWith("(") && closingOf(inner) === inner.length - 1 ? stripped(inner.slice(1, -1)) : inner;
}
const closingOf = (text) => [...depths(text)].findIndex((depth, at) => at > 0 && depth === 0);
function* depths(text) {
	let [depth, isQuoted] = [0, false];
	for (const sign of text) {
		if (sign === "'") isQuoted = !isQuoted;
		else if (!isQuoted) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
		yield isQuoted ? Number.MAX_SAFE_INTEGER : depth;
	}
}
function splitAt(text, sign) {
	const open = [...depths(text)];
	const cuts = [...text.matchAll(sign === "||" ? /\|\|/g : /&&/g)].map(({ index }) => index).filter((at) => open[at] === 0);
	return [0, ...cuts.map((at) => at + sign.length)].map((from, place) => text.slice(from, cuts[place]));
}
const EVENT = /^github\.event_name\s*([!=]=)\s*'([^']*)'$/;
const EVENT_LIST = /^contains\(\s*fromJSON\(\s*'([^']*)'\s*\)\s*,\s*github\.event_name\s*\)$/i;
const REF = /^github\.ref(?:_name)?\s*([!=]=)\s*('[^']*'|[\w.-]+(?:\([^()]*\))?)$/;
const REF_BEGINS = /^(?:startsWith|contains|endsWith)\(\s*github\.ref(?:_name)?\s*,\s*'([^']*)'\s*\)$/i;
const MERGED = /^github\.event\.pull_request\.merged(?:\s*([!=]=)\s*(true|false))?$/;
function leafOf(text, event) {
	if (text === "true" || text === "always()") return true;
	if (text === "false") return false;
	const [isEvent, isRef] = [EVENT.exec(text), REF.exec(text)];
	if (isEvent !== null) return isEvent[2] === event === (isEvent[1] === "==");
	const [, events] = EVENT_LIST.exec(text) ?? [];
	if (events !== void 0) return events.includes(`"${event}"`);
	const merged = MERGED.exec(text);
	if (merged !== null) return merged[2] === "false" === (merged[1] !== "!=");
	if (event === "pull_request_target") return null;
	if (isRef !== null) return isPullRef(isRef[2] ?? "") ? null : isRef[1] === "!=";
	const [, begins] = REF_BEGINS.exec(text) ?? [];
	return begins === void 0 || isPullRef(begins) || begins === "" || "refs/".startsWith(begins) ? null : false;
}
const isPullRef = (text) => /pull|merge/.test(text);
// src/setup/workflows/destroying.ts
const OPTION = String.raw`-(?:\$\{\{(?:(?!\}\}).)*\}\}|"[^"]*"|'[^']*'|[^\s"'$]|\$(?!\{\{))+`;
const COMMAND = new RegExp(String.raw`\b(?:terraform|tofu|terragrunt)(?::[\w.-]+)?["']?(?:\s+(?:${OPTION}|stack\s+run|run(?:-all)?))*\s+(?:apply|destroy)\b`);
const MADE$3 = /\bcdktf\s+(?:deploy|destroy)\b/;
const ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@|\/tfc-workflows-github\/actions\/apply-run@/i;
const COMMAND_INPUT = /^(?:tg|tf|terragrunt|terraform|tofu)[-_](?:command|subcommand)$/i;
const ANY$1 = /\b(?:apply|destroy)\b/;
const silent = (script) => withoutCommentLines(script.replace(/\\\r?\n/g, " ")).split("\n").map(withoutComment).join("\n").replace(/\b(?:echo|printf)\s+(?:-\w+\s+)*(?:"[^"$`]*"|'[^']*')/g, "");
function withoutComment(line) {
	const quoted = Math.max(line.lastIndexOf("\""), line.lastIndexOf("'")) + 1;
	const at = line.slice(quoted).search(/\s#/);
	return at < 0 ? line : line.slice(0, quoted + at);
}
function isDestroyingStep({ uses, run, with: given }, script = run?.text ?? "") {
	const text = silent(script);
	return COMMAND.test(text) || MADE$3.test(text) || ACTION.test(uses?.text ?? "") || uses !== null && [...given].some(([name, value]) => COMMAND_INPUT.test(name) && ANY$1.test(value.text));
}
const BY_NAME = /(?:^|[\s;&|(])(?:(?:make|just|task|mage|nx|invoke|(?:npm|yarn|pnpm)(?:\s+run)?)\s+(?:-\S+\s+(?:[\w./]+\s+)?)*?[\w:.-]*\b(?:apply|destroy)\b|(?:\S*\/)?[\w.-]*(?:apply|destroy)[\w.-]*\.(?:sh|bash|py|ps1)\b)/;
const startsDestroying = ({ run }, script = run?.text ?? "") => BY_NAME.test(silent(script));
// src/setup/workflows/handed.ts
const ofCalls = (started) => {
	const chain = chainOf(started);
	return started.callers.map(({ job }, place) => ({
		with: job.with,
		secrets: job.secrets,
		defaults: chain[place + 1]?.workflow.inputs ?? new Map()
	}));
};
const ofActions = ({ outer }) => outer.map(({ step, inputs }) => ({
	with: step.with,
	defaults: inputs,
	secrets: new Map()
}));
const EXPRESSION = /\$\{\{\s*(inputs|secrets)\.([\w-]+)\s*\}\}/g;
const named$1 = (all, name) => all.get(name) ?? [...all].find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
function resolved(text, layers) {
	const layer = layers.at(-1);
	if (layer === void 0) return text;
	return text.replace(EXPRESSION, (whole, of, name) => {
		const outside = layers.slice(0, -1);
		if (of === "inputs") return resolved(named$1(layer.with, name)?.text ?? named$1(layer.defaults, name) ?? "", outside);
		if (layer.secrets === null || name === "GITHUB_TOKEN") return resolved(whole, outside);
		return resolved(named$1(layer.secrets, name)?.text ?? "", outside);
	});
}
const asStarted = (text, started, step = { outer: [] }) => resolved(text, [...ofCalls(started), ...ofActions(step)]);
function isRun$1(placed, started) {
	const calls = ofCalls(started);
	const actions = ofActions(placed);
	const steps = [...placed.outer.map(({ step }) => step), placed.step];
	return all([...chainOf(started).map(({ job }, at) => holds(job.if?.text ?? "", calls.slice(0, at))), ...steps.map((step, at) => holds(step.if?.text ?? "", [...calls, ...actions.slice(0, at)]))]);
}
function holds(condition, layers) {
	const text = unwrapped(condition);
	if (layers.length === 0 || !/\binputs\./.test(text)) return true;
	if (/\|\||[()]/.test(text)) return null;
	return all(text.split("&&").map((part) => partHolds(part.trim(), layers)));
}
const PART = /^(!?)\s*inputs\.([\w-]+)(?:\s*([!=]=)\s*(?:'([^']*)'|(true|false)))?$/;
function partHolds(part, layers) {
	if (!part.includes("inputs.")) return true;
	const [, not, name, sign, text, word] = PART.exec(part) ?? [];
	if (name === void 0) return null;
	const value = resolved(`\${{ inputs.${name} }}`, layers).trim().toLowerCase();
	if (value.includes("${{") || text !== void 0 && /^(true|false)$/.test(value)) return null;
	const is = sign === void 0 ? ![
		"",
		"false",
		"0"
	].includes(value) : value === (text ?? word)?.toLowerCase();
	return not === "!" !== (sign === "!=") ? !is : is;
}
// src/setup/doctor/sharing.ts
const CREDENTIALS = [
	"role-to-assume",
	"aws-access-key-id",
	"service_account",
	"workload_identity_provider",
	"credentials_json",
	"client-id",
	"creds",
	"AWS_ROLE_ARN",
	"AWS_ACCESS_KEY_ID",
	"GOOGLE_CREDENTIALS",
	"ARM_CLIENT_ID",
	"TF_TOKEN_app_terraform_io"
];
const GETS_CREDENTIALS = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)@/i;
const named = (given) => CREDENTIALS.flatMap((name) => given.get(name) ?? []);
function credentialsOf(started, actionAt) {
	const { workflow, job } = started;
	const inFile = (all, path, placed) => all.map((one) => ({
		...one,
		path,
		identity: identityOf(asStarted(one.text, started, placed), started)
	}));
	return [...inFile([...named(workflow.env), ...named(job.env)], workflow.path), ...stepsRun(started, actionAt).flatMap((placed) => {
		const { step, path } = placed;
		const given = GETS_CREDENTIALS.test(step.uses?.text ?? "") ? named(step.with) : [];
		return inFile([...named(step.env), ...given], path, placed);
	})];
}
const identityOf = (text, { job: { environment } }) => text.includes("${{") ? `${text} ${environment ?? ""}` : text;
const holderOf = (started, actionAt) => ({
	started,
	identities: new Set(credentialsOf(started, actionAt).map(({ identity }) => identity))
});
function sharing(pulls, destroying, actionAt) {
	const held = credentialsOf(pulls, actionAt);
	return destroying.flatMap(({ started, identities }) => {
		const same = held.find(({ identity }) => identity !== "" && identities.has(identity));
		if (same === void 0) return [];
		return [open(phrase`The job ${pulls.job.id} of a pull request has the credentials ${same.text}, with which the job ${started.job.id} of ${started.workflow.path} applies.`, phrase`Give the job of the pull request credentials of its own that may only read.`, at$2(same.path, same.line))];
	});
}
// src/setup/doctor/of-destroys.ts
const isDestroying = (placed, started) => isDestroyingStep(placed.step, asStarted(placed.step.run?.text ?? "", started, placed));
const PULLS = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
];
const keepsPullsOut = ({ triggers }, conditions) => triggers.filter(({ name }) => PULLS.includes(name)).every(({ name }) => conditions.some((one) => one !== null && truthOf(one.text, name) === false));
const isOfPulls = (started) => startsOn(started, ...PULLS) && !keepsPullsOut(started, chainOf(started).map(({ job }) => job.if));
const destroyingIn = (started, actionAt) => stepsRun(started, actionAt).filter((one) => isDestroying(one, started) && isRun$1(one, started) !== false);
const jobWords = (started) => {
	const [first] = started.callers;
	return first === void 0 ? phrase`The job ${started.job.id}` : phrase`The job ${started.job.id} of ${started.workflow.path}, which ${first.job.id} of ${startedBy(started).path} calls,`;
};
const APPLY_ELSEWHERE = phrase`Apply in a workflow of its own, after the merge. How: ${setupAt("before-apply")}`;
function applying(started, actionAt) {
	const seen = destroyingIn(started, actionAt);
	const named = seen.length > 0 ? [] : stepsRun(started, actionAt).filter((one) => isNamedDestroying(one, started));
	return [...seen.map((one) => applyingFound(started, one)), ...named.map(({ path, step }) => unknown(phrase`${jobWords(started)} runs on pull requests and starts something that by its name can apply or destroy; what that does was not looked at.`, APPLY_ELSEWHERE, at$2(path, step.line)))];
}
const conditionsOf$1 = ({ outer, step }) => [...outer.map((one) => one.step.if), step.if];
const isNamedDestroying = (placed, started) => startsDestroying(placed.step, asStarted(placed.step.run?.text ?? "", started, placed)) && !keepsPullsOut(started, conditionsOf$1(placed));
function applyingFound(started, one) {
	const place = at$2(one.path, one.step.line);
	if (isRun$1(one, started) === null) return unknown(phrase`${jobWords(started)} runs on pull requests, and can apply or destroy unless an input that only the run knows keeps it from that.`, APPLY_ELSEWHERE, place);
	return keepsPullsOut(started, conditionsOf$1(one)) ? open(phrase`${jobWords(started)} runs on pull requests with all that it needs to apply or destroy; only the condition of a step, which a pull request can edit, keeps it from that.`, APPLY_ELSEWHERE, place) : open(phrase`${jobWords(started)} runs on pull requests and can apply or destroy.`, APPLY_ELSEWHERE, place);
}
const ASKS_BRANCH = /github\.(?:ref|ref_name|ref_protected|event\.ref)\b/;
const keepsPushesOut = ({ if: condition }) => {
	const text = condition?.text ?? "";
	return ASKS_BRANCH.test(text) || /github\.event_name\s*==/.test(text) && !/['"]push['"]/.test(text);
};
const ANY_BRANCHES = ["any-branch", "any/branch"];
const isOnAnyPush = ({ name, filters, namesTags }) => {
	if (name !== "push") return false;
	const patternsOf = (wanted) => filters.find(({ key }) => key === wanted)?.patterns ?? null;
	const [only, ignored] = [patternsOf("branches"), patternsOf("branches-ignore")];
	if (only !== null) return ANY_BRANCHES.some((branch) => letsThrough(only, branch));
	if (ignored !== null) return !ANY_BRANCHES.every((branch) => letsThrough(ignored, branch));
	return !namesTags;
};
const anyPushOf = (started) => chainOf(started).some(({ job }) => keepsPushesOut(job)) ? void 0 : started.triggers.find(isOnAnyPush);
function onPush(started, branch, actionAt) {
	const trigger = anyPushOf(started);
	if (trigger === void 0) return [];
	const steps = destroyingIn(started, actionAt).filter(({ step, outer }) => ![...outer.map((one) => one.step), step].some(keepsPushesOut));
	if (steps.length === 0) return [];
	const fix = phrase`Write ${`branches: [${branch}]`} under push:.`;
	const place = at$2(startedBy(started).path, trigger.line);
	const { environment } = started.job;
	if (environment !== null) return [unknown(phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless the environment ${environment} keeps it from that.`, fix, place)];
	return [steps.every((one) => isRun$1(one, started) === null) ? unknown(phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless an input that only the run knows keeps it from that.`, fix, place) : open(phrase`${jobWords(started)} can apply or destroy on a push to any branch, so before a review and without one.`, fix, place)];
}
function beforeMerge(started, all, actionAt) {
	const [first] = destroyingIn(started, actionAt);
	if (first === void 0) return [];
	const place = at$2(first.path, first.step.line);
	const followed = followedPulls(started, all);
	return [...startsOn(started, "issue_comment") && stepsRun(started, actionAt).some(({ step }) => takesHead(step)) ? [open(phrase`${jobWords(started)} can apply or destroy on a comment, with the head of a pull request that is not merged.`, APPLY_ELSEWHERE, place)] : [], ...followed === null ? [] : [open(phrase`${jobWords(started)} can apply or destroy after each run of ${followed}, which pull requests start.`, APPLY_ELSEWHERE, place)]];
}
const ASKS_RUN = /workflow_run\.(?:event|head_branch|pull_requests)/;
function followedPulls(started, all) {
	if (chainOf(started).some(({ job }) => ASKS_RUN.test(job.if?.text ?? ""))) return null;
	const names = started.triggers.filter(({ name, filters }) => name === "workflow_run" && filters.length === 0).flatMap(({ workflows }) => workflows);
	return all.find((one) => one.callers.length === 0 && names.includes(one.workflow.name ?? one.workflow.path) && startsOn(one, "pull_request", "pull_request_target"))?.workflow.path ?? null;
}
const elsewhere = ({ workflow, job, uses }) => unknown(phrase`The job ${job.id} of a pull request calls ${uses.text}; whether that applies or destroys was not looked at.`, phrase`Look there: it must neither apply nor destroy, nor get credentials that can.`, at$2(workflow.path, uses.line));
const elsewhereOnPush = ({ workflow, job, uses }) => unknown(phrase`The job ${job.id} calls ${uses.text} on a push to any branch; whether that applies or destroys was not looked at.`, phrase`Look there: what applies may run only after a review.`, at$2(workflow.path, uses.line));
const destroys = ({ files, github }) => {
	const { started: all, actions } = files;
	const { actionAt } = actions;
	const ofPulls = all.filter(isOfPulls);
	const destroying = all.filter((one) => !isOfPulls(one) && destroyingIn(one, actionAt).length > 0);
	const holders = destroying.map((one) => holderOf(one, actionAt));
	const pushed = all.filter((one) => !isOfPulls(one) && anyPushOf(one) !== void 0);
	return orOk([
		...ofPulls.flatMap((one) => applying(one, actionAt)),
		...destroying.flatMap((one) => onPush(one, github?.branch ?? "main", actionAt)),
		...destroying.flatMap((one) => beforeMerge(one, all, actionAt)),
		...ofPulls.flatMap((one) => sharing(one, holders, actionAt)),
		...outwardIn(ofPulls, ...PULLS).map(elsewhere),
		...outwardIn(pushed, "push").map(elsewhereOnPush)
	], phrase`No job of a pull request applies, none on a push to any branch, and none is seen to have the credentials of one that does.`);
};
// src/setup/doctor/of-events.ts
const PULL_EVENTS = ["pull_request", "pull_request_target"];
const eventsPath = (guard) => startedBy(guard).path;
const pullTriggers = ({ triggers }) => triggers.filter(({ name }) => PULL_EVENTS.includes(name));
const brokenFiles = ({ files }) => files.actions.broken.filter(({ text }) => text.includes("destroy-guard")).map(({ path, line, why }) => open(phrase`${path} can't be read: ${why}.`, phrase`Correct the file: GitHub runs none of it.`, at$2(path, line)));
const runs = (facts) => {
	const broken = brokenFiles(facts);
	const checks = checksIn$1(facts.files);
	const named = list$1([...new Set(checks.map(({ workflow }) => workflow.path))]);
	return checks.length > 0 || broken.length > 0 ? orOk([...broken, ...ofHost(facts, checks[0]?.workflow.path ?? null)], phrase`It stands in ${named}.`) : missing(facts);
};
const ofHost = ({ files: { system }, github }, path) => system?.isHost !== true || github !== null || path === null ? [] : [unknown(phrase`This looks like ${[system.name]} (${[system.by]}), which runs no workflow of GitHub.`, phrase`Set it up there, unless the repository is on GitHub as well. How: ${system.recipe}`, at$2(path, 1))];
function nowhere({ files: { system, holds, rootsHere } }) {
	const held = holds();
	if (held === "unread") return open(phrase`No workflow runs destroy-guard, and whether there is a root module is not known: ${list$1(rootsHere().unread)} can't be read.`, phrase`Correct the mistake in the syntax (terraform validate says where), and run doctor again.`, null);
	if (held === "modules") return open(phrase`There is no root module here, so nothing is planned, and there is nothing to guard.`, phrase`Run doctor in the repository that calls these modules.`, null);
	if (held === "nothing") return open(phrase`There are no Terraform, OpenTofu or Terragrunt files here, so there is nothing to guard.`, phrase`Run doctor in the repository that holds them.`, null);
	if (system !== null) return open(phrase`No workflow of GitHub runs destroy-guard, and this looks like ${[system.name]} (${[system.by]}); what runs there is not looked at.`, phrase`See that it is set up there. How: ${system.recipe}`, null);
	return open(phrase`No workflow runs destroy-guard.`, phrase`Run ${"destroy-guard init"}: it proposes one; or write it by hand. How: ${setupAt("the-workflow")}`, newFile(".github/workflows/destroy-guard.yml"));
}
const isElsewhere = ({ github }) => github?.rules.read === true && github.rules.value.workflows.some(({ repository }) => repository !== github.id);
function missing(facts) {
	if (isElsewhere(facts)) return [unknown(phrase`No workflow of this repository runs it, but a ruleset requires a workflow of another repository.`, phrase`Run destroy-guard doctor in the repository that holds the required workflow.`)];
	const called = outwardIn(facts.files.started, ...PULL_EVENTS);
	if (called.length > 0) return called.map(({ workflow, job, uses }) => unknown(phrase`The job ${job.id} calls ${uses.text}; whether that runs destroy-guard can't be seen here.`, phrase`Look there, or run destroy-guard doctor in that repository.`, at$2(workflow.path, uses.line)));
	const [elsewhere] = facts.files.guards;
	if (elsewhere === void 0) return [nowhere(facts)];
	const onPulls = facts.files.guards.find((one) => startsOn(one, ...PULL_EVENTS));
	const { workflow, job } = onPulls ?? elsewhere;
	return onPulls === void 0 ? [open(phrase`${workflow.path} runs destroy-guard, but not on pull requests.`, phrase`Add pull_request: under on:, with the types that are shown there: ${setupAt("the-workflow")}`, at$2(workflow.path, workflow.triggers[0]?.line ?? 1))] : [open(phrase`The job ${job.id} hands its review over, and no job decides.`, phrase`Add a job at the end that takes the reviews. How: ${setupAt("several-roots")}`, at$2(workflow.path, job.line))];
}
const filtersOf = (guard) => guard.triggers.filter(({ name }) => [...PULL_EVENTS, "merge_group"].includes(name)).flatMap((trigger) => trigger.filters.map((filter) => [
	guard,
	trigger,
	filter
]));
function filterFound(guard, trigger, { key, line, patterns }, branch) {
	const place = at$2(eventsPath(guard), line);
	if (key.startsWith("paths")) return open(phrase`${`${key}:`} leaves pull requests out: the required check is then pending for ever, and people look for a way round it.`, phrase`Take ${`${key}:`} out; destroy-guard itself decides whether there is anything to review.`, place);
	if (branch === null) return unknown(phrase`${`${key}:`} under ${trigger.name} has to let the default branch through, and only GitHub knows which that is.`, phrase`Run destroy-guard doctor with a token.`, place);
	return letsThrough(patterns, branch) === (key === "branches-ignore") ? open(phrase`${`${key}:`} leaves out pull requests into ${branch}.`, phrase`Write ${`branches: [${branch}]`} there, or take ${`${key}:`} out.`, place) : null;
}
const filtered = ({ files, github }) => checksIn$1(files).filter((guard) => !isBound(github, guard));
const filters = (facts) => orOk(filtered(facts).flatMap(filtersOf).flatMap(([guard, trigger, filter]) => filterFound(guard, trigger, filter, facts.github?.branch ?? null) ?? []), phrase`Every pull request into the default branch starts it.`);
const DEFAULT_TYPES = [
	"opened",
	"synchronize",
	"reopened"
];
const OUR_TYPES = [
	...DEFAULT_TYPES,
	"edited",
	"labeled",
	"unlabeled"
];
const typesNeeded = ({ reviews }) => reviews.some(({ by }) => by === "action") ? OUR_TYPES : DEFAULT_TYPES;
const activity = (facts) => orOk(filtered(facts).flatMap((guard) => pullTriggers(guard).flatMap(({ types, line }) => {
	const gone = typesNeeded(guard).filter((type) => !(types ?? DEFAULT_TYPES).includes(type));
	if (gone.length === 0) return [];
	return [open(phrase`${list$1(gone)} ${[gone.length === 1 ? "does" : "do"]} not start it, so a label that is taken off, or another base branch, leaves an old verdict standing.`, phrase`Write ${`types: [${[
		...OUR_TYPES.slice(0, 4),
		"ready_for_review",
		...OUR_TYPES.slice(4)
	].join(", ")}]`}.`, at$2(eventsPath(guard), line))];
})), phrase`All activity types that can change the verdict are listed.`);
const QUEUE_FIX = phrase`Add merge_group: under on:. It does no harm where there is no queue.`;
const mergeQueue = ({ files, github }) => {
	const [without] = checksIn$1(files).filter((guard) => !startsOn(guard, "merge_group"));
	if (without === void 0) return [ok(phrase`The event merge_group starts it.`)];
	const place = at$2(eventsPath(without), pullTriggers(without)[0]?.line ?? 1);
	if (github === null || !github.rules.read || !github.base.read) return [unknown(phrase`Without merge_group: nothing merges through a queue, and it is not known if there is one.`, QUEUE_FIX, place)];
	if (github.rules.value.queue !== null) return [open(phrase`${github.branch} has a merge queue, and merge_group: does not start the check.`, QUEUE_FIX, place)];
	return github.base.value.hasClassic ? [unknown(phrase`Whether the classic protection of ${github.branch} has a merge queue, GitHub tells no program.`, QUEUE_FIX, place)] : [ok(phrase`${github.branch} has no merge queue.`)];
};
// src/input/plan/paths.ts
const withSlashes = (path) => node_path.sep === "/" ? path : path.split(node_path.sep).join("/");
function pathBelow(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return (0, node_path.isAbsolute)(way) || way.split(node_path.sep)[0] === ".." ? null : withSlashes(way);
}
function rootName(directory, cwd) {
	const path = withSlashes((0, node_path.isAbsolute)(directory) ? (0, node_path.relative)(cwd, directory) : directory);
	const normal = node_path.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
	return normal === "" ? "." : normal;
}
// src/setup/repository/folders.ts
const SKIPPED = new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules",
	"vendor"
]);
const IS_OURS = /\.(tf|tofu|tfvars)(\.json)?$|\.hcl$|\.tfbackend$|backend.*\.(conf|config)$/i;
const isBelow = (folder, other) => other === "." || folder.startsWith(`${other}/`);
const foldersIn = (top) => [...walked(top, (0, node_fs.realpathSync)(top), ".")];
const folderAt = (top, path) => folderOf((0, node_fs.realpathSync)(top), path, (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true }));
function* walked(top, real, path) {
	const entries = (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true });
	const folder = folderOf(real, path, entries);
	if (folder.files.some((name) => IS_OURS.test(name))) yield folder;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
	for (const name of folders.sort()) yield* walked(top, real, path === "." ? name : `${path}/${name}`);
}
function folderOf(real, path, entries) {
	const links = entries.filter((entry) => entry.isSymbolicLink() && IS_OURS.test(entry.name)).flatMap(({ name }) => {
		const target = fileBehind(real, node_path.posix.join(path, name));
		return target === null ? [] : [{
			name,
			target
		}];
	});
	return {
		path,
		files: [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...links.map(({ name }) => name)].sort(),
		linked: links.map(({ target }) => target)
	};
}
function fileBehind(real, link) {
	if (statOf((0, node_path.join)(real, link))?.isFile() !== true) return null;
	return pathBelow(real, (0, node_fs.realpathSync)((0, node_path.join)(real, link)));
}
const MOST_BYTES$2 = 2e6;
function textAt(top, path) {
	const found = linkStatOf((0, node_path.join)(top, path));
	return found?.isFile() === true && found.size <= MOST_BYTES$2 ? (0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8") : null;
}
function configurationTextAt(top, { path }, name) {
	const place = (0, node_path.join)(top, path, name);
	return (statOf(place)?.size ?? 0) <= MOST_BYTES$2 ? (0, node_fs.readFileSync)(place, "utf8") : "";
}
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
// src/setup/owners-pattern.ts
const UNWRITABLE = /[#[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu;
const written$2 = (path) => path.replace(/[\\*? ]/g, "\\$&").replace(UNWRITABLE, "?");
const filePattern = (path) => `/${written$2(path)}`;
const folderPatterns = (folder, files) => folder === "." ? [...new Set(files.map((path) => `/*${endOf(path)}`))].sort() : [`/${written$2(folder)}/`];
const endOf = (path) => /\.(?:tf|tofu)(?:\.json)?$/.exec(path)?.[0] ?? ".tf";
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
const oneDeeper = (reached, step, names, work) => [false, ...names.map((name, at) => reached[at] === true && fits$1(step, name, work))];
function standsFor(glyph, char) {
	if (typeof glyph !== "object") return glyph === ONE || glyph === char;
	const point = char?.codePointAt(0) ?? -1;
	return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}
function fits$1(step, name, work) {
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
// src/domain/address.ts
const KEY$1 = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY$1})*)`, "sy");
function stepsIn$1(text) {
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
function addressIn(text) {
	const steps = stepsIn$1(text) ?? [];
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
	const names = (stepsIn$1(address) ?? []).map(({ name }) => name);
	let at = 0;
	while (names[at] === "module") at += 2;
	return names[at] === "action" && names.length === at + 3;
}
// src/domain/terraform.ts
const impliedProvider = (type) => type.split("_", 1)[0] ?? "";
const isDeclaring = (path) => /\.(tf|tofu)(\.json)?$/.test(path);
const NAME = String.raw`[^\s.[\]"]+`;
new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");
new RegExp(String.raw`module\.(${NAME})(?:${KEY$1})?\.`, "sy");
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");
// src/report/quantity.ts
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without|under|over)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/;
const SINGULAR = new Set([
	"analytics",
	"kubernetes",
	"alias",
	"canvas"
]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
const verb = (noun, one, many) => isPlural(noun) ? many : one;
const listed$2 = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// src/setup/nobody.ts
const NOBODY_YET = "@REPLACE-ME";
// src/setup/proposed-owners.ts
const isVerifiable = ({ kind }) => kind !== "email";
const NOBODY = {
	owners: NOBODY_YET,
	line: null
};
function coveringOwners(lines, files, isAble) {
	const [first] = coveringEach(lines, files, isAble);
	return first === void 0 ? NOBODY : {
		owners: first.owners.join(" "),
		line: first.line
	};
}
function coveringEach(lines, files, isAble) {
	const able = lines.flatMap((one) => {
		if ("fault" in one) return [];
		const owners = one.owners.filter((owner) => isVerifiable(owner) && ownerName(owner) !== "@REPLACE-ME" && isAble(owner));
		return owners.length === 0 ? [] : [{
			...one,
			owners
		}];
	});
	return files.flatMap((file) => {
		const owned = ownersOf(able, file);
		return owned.state === "owned" ? [{
			owners: owned.owners.map(ownerName),
			line: owned.line
		}] : [];
	});
}
const anybody = () => true;
function ownersToPropose(lines, files, isAble = anybody) {
	const each = files.map((file) => coveringOwners(lines, [file], isAble));
	const [first = NOBODY] = each;
	return each.every(({ owners }) => owners === first.owners) ? first : NOBODY;
}
function guardiansToPropose({ lines, path }, roots, isAble = anybody) {
	const guarding = coveringOwners(lines, [
		".github/workflows/destroy-guard.yml",
		POLICY_PATH,
		path
	], isAble);
	const [first, ...others] = coveringEach(lines, roots.map((root) => fileOf(root)), isAble);
	if (guarding !== NOBODY || first === void 0) return guarding;
	const common = first.owners.filter((owner) => others.every(({ owners }) => owners.includes(owner)));
	return common.length === 0 ? {
		...NOBODY,
		isContested: true
	} : {
		owners: common.join(" "),
		line: first.line
	};
}
function proposalWords(all) {
	const lines = [...new Set(all.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
	const from = `${lines.length === 1 ? "line" : "lines"} ${listed$2(lines.map(String))}`;
	return [
		...lines.length === 0 ? [] : [`These owners are a proposal, taken from ${from}: see whether they should decide here.`],
		...all.some(({ isContested }) => isContested === true) ? [`Nobody owns all roots, and one of those whom a line names is enough to agree: name people or teams who may decide for every root in the place of ${NOBODY_YET}.`] : [],
		...all.some(({ line, isContested }) => line === null && isContested !== true) ? [`Name people or teams with write access in the place of ${NOBODY_YET}.`] : []
	].join(" ");
}
const placeFor = (behind) => behind.length === 0 ? "beginning" : Math.max(...behind);
// src/text/hcl.ts
const literalIn = (expression) => /^"([^"\\$%]*)"$/.exec(expression)?.[1] ?? null;
function hclIn(text) {
	try {
		return new Scanner(text.replace(/^\uFEFF/, "")).file();
	} catch (error) {
		if (error instanceof NoHcl) return null;
		throw error;
	}
}
var NoHcl = class extends Error {};
const DEEPEST = 200;
const CLOSING = new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
const ESCAPES = new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\"", "\""],
	["\\", "\\"]
]);
var Scanner = class {
	#text;
	#at = 0;
	#depth = 0;
	#line = 1;
	#counted = 0;
	constructor(text) {
		this.#text = text;
	}
	file() {
		const body = this.#body(false);
		if (this.#at < this.#text.length) throw new NoHcl();
		return body;
	}
	#body(isInBlock) {
		const attributes = new Map();
		const blocks = [];
		for (;;) {
			this.#skip(true);
			if (isInBlock && this.#text[this.#at] === "}") return {
				attributes,
				blocks
			};
			if (!isInBlock && this.#at >= this.#text.length) return {
				attributes,
				blocks
			};
			const line = this.#lineHere();
			const name = this.#identifier();
			this.#skip(false);
			if (name === null) throw new NoHcl();
			if (this.#text[this.#at] !== "=") blocks.push(this.#block(name, line));
			else if (attributes.has(name)) throw new NoHcl();
			else attributes.set(name, this.#attribute());
		}
	}
	#attribute() {
		this.#at++;
		const value = this.#expression(null);
		if (value === "") throw new NoHcl();
		return value;
	}
	#block(type, line) {
		const labels = [];
		for (;;) {
			this.#skip(false);
			const label = this.#text[this.#at] === "\"" ? this.#label() : this.#identifier();
			if (label === null) break;
			labels.push(label);
		}
		this.#take("{");
		const body = this.#deeper(() => this.#body(true));
		this.#take("}");
		return {
			type,
			labels,
			line,
			...body
		};
	}
	#deeper(read) {
		if (++this.#depth > DEEPEST) throw new NoHcl();
		const found = read();
		this.#depth--;
		return found;
	}
	#take(char) {
		if (this.#text[this.#at] !== char) throw new NoHcl();
		this.#at++;
	}
	#lineHere() {
		for (; this.#counted < this.#at; this.#counted++) if (this.#text[this.#counted] === "\n") this.#line++;
		return this.#line;
	}
	#matches(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found !== null) this.#at += found[0].length;
		return found;
	}
	#identifier() {
		return this.#matches(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy)?.[0] ?? null;
	}
	#label() {
		const found = this.#matches(/"((?:[^"\\\n]|\\[^\n])*)"/y);
		if (found === null) throw new NoHcl();
		return (found[1] ?? "").replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short, long, char = "") => {
			const code = Number.parseInt(short ?? long ?? "", 16);
			return code <= 1114111 ? String.fromCodePoint(code) : ESCAPES.get(char) ?? char;
		});
	}
	#skip(lines) {
		while (this.#matches(lines ? /[ \t\r\n]+/y : /[ \t\r]+/y) !== null || this.#comment());
	}
	#comment() {
		if (this.#matches(/#[^\n]*|\/\/[^\n]*/y) !== null) return true;
		if (!this.#text.startsWith("/*", this.#at)) return false;
		const end = this.#text.indexOf("*/", this.#at + 2);
		if (end < 0) throw new NoHcl();
		this.#at = end + 2;
		return true;
	}
	#expression(closing) {
		let found = "";
		for (;;) {
			this.#skip(closing !== null);
			const char = this.#text[this.#at];
			if (char === closing) return found;
			if (closing === null && (char === void 0 || char === "\n" || char === "}")) return found;
			if (char === void 0) throw new NoHcl();
			found += this.#part(char);
		}
	}
	#part(char) {
		if (char === "\"") return this.#string();
		const heredoc = this.#matches(/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy);
		if (heredoc !== null) return this.#heredoc(heredoc[1] ?? "");
		const closing = CLOSING.get(char);
		if (closing !== void 0) return this.#bracket(char, closing);
		if (char === ")" || char === "]" || char === "}") throw new NoHcl();
		const word = this.#matches(/[\p{ID_Continue}_.]+/uy)?.[0];
		if (word === void 0) this.#at++;
		return word ?? char;
	}
	#bracket(opening, closing) {
		this.#at++;
		const inside = this.#deeper(() => this.#expression(closing));
		this.#take(closing);
		return `${opening}${inside}${closing}`;
	}
	#string() {
		const start = this.#at++;
		for (;;) {
			this.#matches(/(?:[^"\\\n$%]|\\[^\n]|\$\$\{|%%\{|[$%](?!\{))+/y);
			if (this.#interpolation()) continue;
			this.#take("\"");
			return this.#text.slice(start, this.#at);
		}
	}
	#interpolation() {
		if (this.#matches(/[$%]\{~?/y) === null) return false;
		this.#deeper(() => this.#expression("}"));
		this.#take("}");
		return true;
	}
	#heredoc(marker) {
		const start = this.#at;
		for (let isAtStart = true;;) {
			const line = isAtStart ? this.#matches(/[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*(?=\n|$)/uy) : null;
			if (line !== null && line[1] === marker) return JSON.stringify(this.#text.slice(start, this.#at));
			this.#matches(/(?:[^\n$%]|\$\$\{|%%\{|[$%](?!\{))+/y);
			isAtStart = !this.#interpolation();
			if (isAtStart) this.#take("\n");
		}
	}
};
// src/domain/source.ts
const preventionKey = (...steps) => JSON.stringify(steps);
const NO_SOURCE = {
	declarations: [],
	calls: [],
	prevention: new Map(),
	moves: []
};
function sourceOf$2(path, text) {
	if (path.endsWith(".json")) return jsonSource(text);
	const body = hclIn(text);
	if (body === null) return {
		...perhapsIn(text),
		prevention: null,
		moves: []
	};
	const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) => type === "resource" && kind !== void 0 && name !== void 0 ? [{
		type: kind,
		name,
		line
	}] : []);
	const prevention = new Map();
	collect(body, [], prevention);
	return {
		declarations,
		calls: body.blocks.flatMap(callIn),
		prevention,
		moves: body.blocks.flatMap(moveIn)
	};
}
const callIn = ({ type, labels: [name], line, attributes }) => {
	const source = literalIn(attributes.get("source") ?? "");
	return type === "module" && name !== void 0 ? [{
		name,
		line,
		sources: source === null ? [] : [source]
	}] : [];
};
const collect = ({ attributes, blocks }, steps, into) => {
	const set = attributes.get("prevent_destroy");
	if (set !== void 0) add(into, preventionKey(...steps), set);
	for (const block of blocks) collect(block, [
		...steps,
		block.type,
		...block.labels
	], into);
};
const add = (into, key, value) => {
	into.set(key, [...into.get(key) ?? [], value]);
};
const moveIn = ({ type, attributes }) => {
	const [from, to] = [attributes.get("from"), attributes.get("to")];
	return type === "moved" && from !== void 0 && to !== void 0 ? [[from, to]] : [];
};
const RESOURCE = /^\uFEFF?[ \t]*resource(?:[ \t]*"([\p{IDC}-]+)"[ \t]*|[ \t]+([\p{IDC}-]+)(?:[ \t]+|(?=")))"?([\p{IDC}-]+)"?/u;
const MODULE$1 = /^\uFEFF?[ \t]*module(?:[ \t]*"([\p{IDC}-]+)"|[ \t]+([\p{IDC}-]+))/u;
const SOURCE$1 = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
function perhapsIn(text) {
	const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
	const matching = (pattern) => lines.flatMap((content, index) => {
		const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== void 0);
		return first === void 0 ? [] : [[
			first,
			second,
			index + 1
		]];
	});
	const sources = matching(SOURCE$1).map(([source]) => source);
	return {
		declarations: matching(RESOURCE).map(([type, name, line]) => ({
			type,
			name,
			line
		})),
		calls: matching(MODULE$1).map(([name, , line]) => ({
			name,
			line,
			sources
		}))
	};
}
function jsonSource(text) {
	const json = parsed$1(text);
	if (json === void 0) return {
		...NO_SOURCE,
		prevention: null
	};
	const declarations = [];
	const prevention = new Map();
	for (const [type, names] of membersIn(memberOf(json, "resource"))) for (const [name, body] of membersIn(names)) {
		declarations.push({
			type,
			name,
			line: null
		});
		for (const [key, set] of listed$1(memberOf(body, "lifecycle")).flatMap(membersIn)) if (key === "prevent_destroy") add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
	}
	return {
		declarations,
		calls: membersIn(memberOf(json, "module")).map(([name, body]) => {
			return {
				name,
				line: null,
				sources: memberOf(body, "source").filter((source) => typeof source === "string")
			};
		}),
		prevention,
		moves: []
	};
}
function parsed$1(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const listed$1 = (value) => Array.isArray(value) ? value.flatMap(listed$1) : [value];
const membersIn = (value) => listed$1(value).flatMap((one) => typeof one === "object" && one !== null ? Object.entries(one) : []);
const memberOf = (value, name) => membersIn(value).flatMap(([key, one]) => key === name ? [one] : []);
// src/input/git-blob.ts
const blobId = (bytes, algorithm = "sha1") => (0, node_crypto.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
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
const REMEDY = new Map([
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
const codeOf = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const whyOf = (cause) => WHY.get(codeOf(cause)) ?? codeOf(cause);
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY.get(codeOf(cause)) ?? "check the path"}`;
// src/input/read-text.ts
function readText(file, name) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		throw new InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
	}
}
// src/input/checkout.ts
function checkoutAt(top) {
	const known = new Map();
	return {
		filesIn: (folder) => {
			const files = known.get(folder) ?? filesIn(top, folder);
			known.set(folder, files);
			return files;
		},
		moduleFolder: (from, source) => moduleFolder(top, from, source)
	};
}
function filesIn(top, folder) {
	const place = (0, node_path.join)(top, folder);
	if (!isFolder$1(place)) return [];
	return (0, node_fs.readdirSync)(place).filter(isDeclaring).filter((name) => isFile((0, node_path.join)(place, name))).flatMap((name) => {
		const { declarations, calls } = sourceOf$2(name, readText((0, node_path.join)(place, name), node_path.posix.join(folder, name)));
		return namesIn$2(top, node_path.posix.join(folder, name)).map((path) => ({
			path,
			declarations,
			calls
		}));
	}).sort((a, b) => a.path < b.path ? -1 : 1);
}
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1e3;
function moduleFolder(top, from, source) {
	if (source.length > LONGEST_PATH || !LOCAL.test(source)) return null;
	const folder = (0, node_path.resolve)(top, from, source.replaceAll("\\", "/"));
	const below = pathBelow(top, folder);
	if (below === null) return null;
	return [below, withSlashes((0, node_path.relative)(top, (0, node_path.resolve)(top, from)))].some((way) => hasLink(top, way)) ? null : rootName(folder, top);
}
function hasLink(top, path) {
	const steps = path.split("/").filter((step) => step !== "");
	return steps.some((_, at) => {
		const place = (0, node_path.join)(top, ...steps.slice(0, at + 1));
		return linkStatOf(place)?.isSymbolicLink() === true;
	});
}
function namesIn$2(workspace, path) {
	const real = pathBelow((0, node_fs.realpathSync)(workspace), (0, node_fs.realpathSync)((0, node_path.join)(workspace, path)));
	return [...new Set([path, real ?? path])];
}
// src/setup/repository/configuration.ts
const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
const MADE$2 = "cdk.tf.json";
const IS_USED = /^(terraform\.tfvars|.*\.auto\.tfvars|\.terraform\.lock\.hcl)(\.json)?$/;
function configurationIn(top, folder) {
	const { path, files, linked } = folder;
	const own = files.filter((name) => NATIVE.test(name) || JSON_FORM.test(name));
	if (own.length === 0) return null;
	const texts = own.map((name) => ({
		name,
		text: configurationTextAt(top, folder, name)
	}));
	const read = texts.map(({ name, text }) => ({
		name,
		body: bodyOf(name, text)
	}));
	const blocks = read.flatMap(({ body }) => body?.blocks ?? []);
	const settings = blocks.filter(({ type }) => type === "terraform");
	const configured = labelsOf(blocks, "provider");
	const needed = settings.flatMap(({ blocks: inner }) => inner.filter(({ type }) => type === "required_providers").flatMap(({ attributes }) => [...attributes.keys()]));
	const typed = blocks.filter(({ type }) => type === "resource" || type === "data").map(({ labels }) => labels[0] ?? "");
	return {
		path,
		backend: settings.map(backendIn).find((one) => one !== null) ?? null,
		settingsAt: settingsAt(path, read),
		configured,
		providers: [...new Set([
			...configured,
			...needed,
			...typed.map(impliedProvider)
		])].sort(),
		calls: blocks.filter(({ type }) => type === "module").flatMap((block) => localSource(block.attributes, path)),
		fetched: blocks.filter(({ type }) => type === "module").flatMap(({ attributes }) => gitSource(attributes)),
		hasResources: blocks.some(({ type }) => type === "resource" || type === "module"),
		declares: blocks.some(({ type }) => DECLARING.has(type)),
		linked,
		files: own,
		unset: settings.flatMap(({ blocks: inner }) => inner.flatMap(unsetIn)),
		asksWorkspace: texts.some(({ text }) => ASKS_WORKSPACE.test(text)) || settings.some(leavesWorkspace),
		isUsed: files.some((name) => IS_USED.test(name)),
		hasTofu: own.some((name) => /\.tofu(\.json)?$/.test(name)),
		requires: settings.map(requiredBy).find((one) => one !== null) ?? null,
		isMade: files.includes(MADE$2),
		unread: read.filter(({ body }) => body === null).map(({ name }) => node_path.posix.join(path, name))
	};
}
const DECLARING = new Set([
	"resource",
	"module",
	"data",
	"import",
	"removed"
]);
const ASKS_WORKSPACE = /^(?![^\S\n]*(?:#|\/\/)).*\bterraform\.workspace\b/m;
const leavesWorkspace = ({ blocks }) => blocks.filter(({ type, labels }) => type === "cloud" || type === "backend" && labels[0] === "remote").some(({ blocks: inner }) => !inner.some(({ type, attributes }) => type === "workspaces" && attributes.has("name")));
const labelsOf = (blocks, wanted) => blocks.filter(({ type }) => type === wanted).map(({ labels }) => labels[0] ?? "");
function backendIn({ blocks }) {
	const block = blocks.find(({ type }) => type === "backend" || type === "cloud");
	return block === void 0 ? null : block.type === "cloud" ? "cloud" : block.labels[0] ?? null;
}
function settingsAt(path, read) {
	const settings = read.flatMap(({ name, body }) => (body?.blocks ?? []).filter(({ type }) => type === "terraform").map((block) => ({
		name,
		block
	})));
	const found = settings.find(({ block }) => backendIn(block) !== null) ?? settings[0];
	const inner = found?.block.blocks.find(({ type }) => type === "backend" || type === "cloud");
	return {
		file: node_path.posix.join(path, found?.name ?? read[0]?.name ?? "main.tf"),
		line: inner?.line ?? found?.block.line ?? 1
	};
}
const requiredBy = ({ attributes }) => /^"([^"$]+)"$/.exec(attributes.get("required_version") ?? "")?.[1] ?? null;
const NEEDED = new Map([
	["s3", ["bucket", "key"]],
	["gcs", ["bucket"]],
	["azurerm", [
		"storage_account_name",
		"container_name",
		"key"
	]]
]);
function unsetIn({ type, labels: [name = ""], attributes, blocks }) {
	if (type !== "backend" || name === "local") return [];
	return (NEEDED.get(name) ?? (attributes.size + blocks.length === 0 ? ["its settings"] : [])).filter((one) => !attributes.has(one));
}
function localSource(attributes, from) {
	const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
	if (source === void 0) return [];
	const folder = node_path.posix.normalize(node_path.posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
	return [folder === "" ? "." : folder];
}
function gitSource(attributes) {
	const [, source] = /^"((?:git::|git@|github\.com\/|bitbucket\.org\/|ssh:\/\/)[^"$]*)/.exec(attributes.get("source") ?? "") ?? [];
	return source === void 0 ? [] : [source.replace(/\?.*$/, "").replace(/([^:])\/\/.*$/, "$1")];
}
const bodyOf = (name, text) => JSON_FORM.test(name) ? jsonBody(text) : hclIn(text);
function jsonBody(text) {
	const json = jsonIn(text);
	if (typeof json !== "object" || json === null) return null;
	const blocks = LABELS.flatMap(([type, labels]) => objectsIn(json[type]).flatMap((one) => blocksIn(type, [], one, labels)));
	return {
		attributes: new Map(),
		blocks
	};
}
const LABELS = [
	["resource", 2],
	["data", 2],
	["provider", 1],
	["module", 1],
	["terraform", 0]
];
function jsonIn(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const objectsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);
function blocksIn(type, labels, body, wanted) {
	if (wanted > 0) return Object.entries(body).flatMap(([label, inner]) => objectsIn(inner).flatMap((one) => blocksIn(type, [...labels, label], one, wanted - 1)));
	return [{
		type,
		labels,
		line: 1,
		attributes: new Map(Object.entries(body).flatMap(([name, value]) => typeof value === "string" ? [[name, JSON.stringify(value)]] : [])),
		blocks: type === "terraform" ? settingsIn(body) : workspacesIn(body)
	}];
}
const workspacesIn = (body) => objectsIn(body.workspaces).flatMap((one) => blocksIn("workspaces", [], one, 0));
const settingsIn = (body) => [
	...objectsIn(body.backend).flatMap((one) => blocksIn("backend", [], one, 1)),
	...objectsIn(body.cloud).flatMap((one) => blocksIn("cloud", [], one, 0)),
	...objectsIn(body.required_providers).map((one) => ({
		type: "required_providers",
		labels: [],
		line: 1,
		attributes: new Map(Object.keys(one).map((name) => [name, "{}"])),
		blocks: []
	}))
];
// src/setup/repository/declared.ts
const filesOfRoot = (root, { filesIn }) => [...new Set([fileOf(root), ...filesIn(root)])];
function declaredAt(top) {
	const checkout = checkoutAt(top);
	const calledIn = (folder) => [...checkout.filesIn(folder).flatMap(({ calls }) => calls.flatMap(({ sources }) => sources)).flatMap((source) => checkout.moduleFolder(folder, source) ?? []), ...unitSources(top, folder)];
	return {
		filesIn: (folder) => {
			const files = checkout.filesIn(folder).filter(({ declarations, calls }) => declarations.length + calls.length > 0);
			return files.length === 0 ? [fileOf(folder)] : files.map(({ path }) => path);
		},
		modulesOf: (root) => {
			const found = new Set([root]);
			for (const folder of found) for (const called of calledIn(folder)) found.add(called);
			return [...found].filter((folder) => folder !== root).sort();
		}
	};
}
function unitSources(top, folder) {
	return (hclIn(textAt(top, node_path.posix.join(folder, "terragrunt.hcl")) ?? "")?.blocks ?? []).filter(({ type }) => type === "terraform").flatMap(({ attributes }) => localSource(attributes, folder)).filter((source) => source.split("/")[0] !== "..");
}
// src/setup/repository/names.ts
const placeName = (path) => path === "." ? "the top of the repository" : path;
// src/setup/doctor/owning.ts
const pathsBeforeOwners = (owners) => owners === null ? CODEOWNERS_PATHS : CODEOWNERS_PATHS.slice(0, CODEOWNERS_PATHS.indexOf(owners.path));
function reviewing({ github }) {
	const errors = github?.ownersErrors.read === true ? github.ownersErrors.value ?? [] : [];
	const unknown = new Set(errors.flatMap(({ owner }) => owner === null ? [] : [owner.toLowerCase()]));
	return (owner) => {
		const name = ownerName(owner);
		if (name === "@REPLACE-ME") return "unnamed";
		return unknown.has(name.toLowerCase()) ? "unknown" : null;
	};
}
function overriding(facts) {
	const whyNoReview = reviewing(facts);
	const home = facts.github?.owner.toLowerCase() ?? null;
	return (owner) => {
		if (owner.kind === "email") return "email";
		return owner.kind === "team" && home !== null && owner.org.toLowerCase() !== home ? "elsewhere" : whyNoReview(owner);
	};
}
function realOwnersOf({ lines }, path, whyNot) {
	const ownership = ownersOf(lines, path);
	if (ownership.state === "broken") return {
		state: "unable",
		line: ownership.line,
		why: "unread"
	};
	if (ownership.state !== "owned") return ownership;
	const whys = ownership.owners.map(whyNot);
	const [why] = whys;
	return whys.includes(null) || why === void 0 || why === null ? ownership : {
		state: "unable",
		line: ownership.line ?? 1,
		why
	};
}
const whyUnowned = (ownership) => ownership.state === "unable" ? ownership.why : "nobody";
const COUNTS_NOT = {
	unnamed: null,
	nobody: null,
	unread: "the line that is meant for it can't be read",
	unknown: "GitHub does not know them, or they may not write",
	email: "whose e-mail address that is can't be verified",
	elsewhere: "a team of another organisation can be no code owner here"
};
function unownedWords(why, names) {
	const because = COUNTS_NOT[why];
	return because === null ? phrase`Nobody owns ${names}` : phrase`No owner of ${names} counts (${[because]})`;
}
function linesFix(why, lines, path) {
	if (why === "unnamed") return phrase`In ${linesWords(lines)} a name is missing: write a person or a team with write access in the place of ${NOBODY_YET}.`;
	if (why === "unread") return phrase`Correct ${linesWords(lines)} of ${path}, which GitHub skips as it stands.`;
	return phrase`In ${linesWords(lines)} write a person or a team of this organisation, with write access.`;
}
const linesOf = (all) => sorted(all.flatMap((one) => "line" in one ? [one.line ?? 1] : []));
const sorted = (lines) => [...new Set(lines)].sort((a, b) => a - b);
const linesWords = (lines) => phrase`${[lines.length === 1 ? "line" : "lines"]} ${list$1(lines.map(String))}`;
const lastLine = ({ owners }) => owners?.lines.at(-1)?.line ?? 1;
// src/setup/doctor/unowned.ts
function askedOf(roots, { files: { declared } }) {
	const modules = grouped(roots.flatMap((root) => declared.modulesOf(root).map((folder) => ({
		root,
		folder
	}))).filter(({ folder }) => !roots.includes(folder)), ({ folder }) => folder);
	return [...roots.map((root) => ({
		folder: root,
		callers: [],
		files: filesOfRoot(root, declared)
	})), ...[...modules].map(([folder, by]) => ({
		folder,
		callers: by.map(({ root }) => root),
		files: declared.filesIn(folder)
	})).sort((a, b) => a.folder < b.folder ? -1 : 1)];
}
const distinct$1 = (all) => [...new Set(all)];
function unownedIn({ folder, callers, files }, ownershipOf) {
	const states = files.flatMap((file) => {
		const ownership = ownershipOf(file);
		return ownership.state === "owned" ? [] : [{
			file,
			ownership
		}];
	});
	const [first] = states;
	if (first === void 0) return [];
	const kind = callers.length === 0 ? "root" : "module";
	const isOneThing = states.every(({ ownership }) => JSON.stringify(ownership) === JSON.stringify(first.ownership));
	if (states.length === files.length && isOneThing) return [{
		kind,
		name: folder,
		callers,
		files,
		patterns: folderPatterns(folder, files),
		ownership: first.ownership
	}];
	return states.map(({ file, ownership }) => ({
		kind: "file",
		name: file,
		callers,
		files: [file],
		patterns: [filePattern(file)],
		ownership
	}));
}
function unownedFound(asked, owners, facts) {
	const whyNot = overriding(facts);
	const isAble = (owner) => whyNot(owner) === null;
	return [...grouped(asked.flatMap((one) => unownedIn(one, (file) => realOwnersOf(owners, file, whyNot))), (one) => `${one.kind} ${whyUnowned(one.ownership)}`).values()].map((same) => {
		const lines = linesOf(same.map(({ ownership }) => ownership));
		return open(saysOf(same), fixOf(same, lines, owners, isAble), at$2(owners.path, lines[0] ?? 1));
	});
}
function saysOf(same) {
	const [first] = same;
	const head = unownedWords(whyUnowned(first.ownership), folderList(same.map(({ name }) => name)));
	if (first.kind === "root") return phrase`${head}, so nobody can override there.`;
	const declared = phrase`so nobody can override what ${[same.length === 1 ? "it declares" : "they declare"]}.`;
	if (first.kind === "file") return phrase`${head}, ${declared}`;
	const callers = distinct$1(same.flatMap((one) => one.callers));
	return phrase`${head}, which ${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}, ${declared}`;
}
const folderList = (folders) => list$1(folders).map((part) => typeof part !== "string" && part.code === "." ? placeName(part.code) : part);
function fixOf(same, behind, { path, lines }, isAble) {
	const [first] = same;
	const why = whyUnowned(first.ownership);
	if (why !== "nobody") return linesFix(why, behind, path);
	const proposed = same.map((one) => ({
		...one,
		...ownersToPropose(lines, one.files, isAble)
	}));
	const added = distinct$1(proposed.flatMap(({ patterns, owners }) => patterns.map((pattern) => `${pattern} ${owners}`)));
	const place = placeFor(behind);
	const where = place === "beginning" ? phrase`at the beginning of ${path}` : phrase`behind line ${place} of ${path}`;
	const shown = added.length > 5 ? phrase` (${"destroy-guard init"} shows each)` : [];
	return phrase`Add ${list$1(added)} ${where}${shown}; or name approvers in the policy. ${[proposalWords(proposed)]}`;
}
// src/setup/doctor/of-roots.ts
const ENV$1 = /\$\{\{\s*env\.([\w-]+)\s*\}\}/g;
function written$1({ text: asIs }, guard, reviewing) {
	const text = asStarted(asIs, guard, reviewing);
	const { workflow, job } = guard;
	const { step } = reviewing;
	const scripts = job.steps.flatMap(({ run }) => run?.text ?? []).filter((script) => script.includes("GITHUB_ENV"));
	return text.replace(ENV$1, (whole, name) => {
		const value = step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
		return value === void 0 || scripts.some((script) => script.includes(name)) ? whole : value.text;
	});
}
function rootOfPlan(line) {
	const [, named] = /^([^=]*)=/.exec(line) ?? [];
	const folder = named ?? node_path.posix.dirname(line);
	return /^(?:\.\/)?\*\*$/.test(folder) ? "{.,**}" : folder;
}
const isRoot$1 = (root) => !/\$\{\{|[*?{]/.test(root) && !/^(?:\.\.|\/|-)/.test(node_path.posix.normalize(root));
function namedBy(input, rootOf, guard, one) {
	const lines = input === void 0 ? [] : filledLines(written$1(input, guard, one));
	const unread = lines.filter((line) => !isRoot$1(rootOf(line)));
	return {
		roots: lines.map(rootOf).filter(isRoot$1).map(node_path.posix.normalize),
		unread,
		patterns: unread.map(rootOf).filter((root) => !root.includes("${{"))
	};
}
function namedIn(guard, one) {
	const expected = namedBy(one.inputs.get("expect-roots"), (line) => line, guard, one);
	const planned = namedBy(one.inputs.get("plan"), rootOfPlan, guard, one);
	const { unread, patterns } = expected.roots.length + expected.unread.length > 0 ? expected : planned;
	return {
		roots: [...expected.roots, ...planned.roots],
		unread,
		patterns
	};
}
function reviewedIn({ guards, rootsHere }) {
	const all = guards.flatMap((guard) => guard.reviews.map((one) => ({
		guard,
		one,
		named: namedIn(guard, one)
	})));
	const roots = [...new Set(all.flatMap(({ named }) => named.roots))];
	const patterns = all.flatMap(({ named }) => named.patterns);
	return {
		all,
		roots,
		fitting: patterns.length === 0 ? [] : rootsHere().all.filter((root) => patterns.some((one) => fits(root, one)))
	};
}
function reviewedRoots(files) {
	const { roots, fitting } = reviewedIn(files);
	return [...new Set([...roots, ...fitting])];
}
function unreviewed(files) {
	const { all, roots, fitting } = reviewedIn(files);
	const [first] = all.filter(({ guard }) => isDeciding(guard));
	const isRead = all.every(({ one, named }) => one.by === "action" && !named.unread.some((line) => line.includes("${{")));
	if (first === void 0 || !isRead || roots.length + fitting.length === 0) return null;
	const isNamed = (root) => roots.some((one) => one === root || isBelow(one, root) && files.configurationAt(one) === null);
	const left = files.rootsHere().withState.filter((root) => !isNamed(root) && !fitting.includes(root));
	if (left.length === 0) return [];
	const input = first.one.inputs.get("expect-roots") ?? first.one.inputs.get("plan");
	return [open(phrase`No workflow reviews ${folderList(left)}, where a state is kept.`, phrase`Add ${[left.length === 1 ? "it" : "them"]} to what is planned there.`, at$2(first.one.path, input?.line ?? first.one.step.line))];
}
const rootsOwned = (facts) => {
	const { owners, policy } = facts.files;
	if (owners === null || owners.unreadable !== null) return [];
	if (policy.policy.override.approvers !== null) return [ok(phrase`The policy names who may override.`)];
	const { all, roots, fitting } = reviewedIn(facts.files);
	const unseen = all.filter(({ guard, named }) => isDeciding(guard) && (named.unread.length > 0 || named.roots.length === 0)).map(({ guard, one, named }) => unseenFound(guard, one, named.unread, owners.path));
	const found = unownedFound(askedOf([...new Set([...roots, ...fitting])], facts), owners, facts);
	if (roots.length === 0 && found.length + unseen.length === 0) return [];
	return orOk([...found, ...unseen], allOwned(askedOf(roots, facts)));
};
const fits = (root, pattern) => import_picomatch.default.isMatch(root, pattern, { dot: true });
function allOwned(asked) {
	const roots = asked.filter(({ callers }) => callers.length === 0).map(({ folder }) => folder);
	const modules = asked.filter(({ callers }) => callers.length > 0);
	const head = capital(phrase`${folderList(roots)} ${[roots.length === 1 ? "has one" : "have one each"]}`);
	if (modules.length === 0) return phrase`${head}.`;
	const has = modules.length === 1 ? "has" : "have";
	return phrase`${head}, and so ${[has]} ${folderList(modules.map(({ folder }) => folder))}, which ${callWords(modules, roots)}.`;
}
function callWords(modules, roots) {
	const [callers = [], ...others] = modules.map((one) => roots.filter((root) => one.callers.includes(root)));
	if (others.some((other) => other.join("\n") !== callers.join("\n"))) return phrase`some of them call`;
	if (callers.length === roots.length) return roots.length === 1 ? phrase`it calls` : phrase`they call`;
	return phrase`${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}`;
}
const rootsFix = (path) => phrase`Look in ${path} whether each root, and each module that it calls, has an owner; or name approvers in the policy.`;
function unseenFound({ job }, one, unread, path) {
	if (unread.length > 0) {
		const input = one.inputs.get("expect-roots") ?? one.inputs.get("plan");
		return unknown(phrase`The job ${job.id} reviews ${list$1(unread)}; which roots these are only the run knows.`, rootsFix(path), at$2(one.path, input?.line ?? one.step.line));
	}
	return unknown(one.by === "command" ? phrase`The job ${job.id} reviews in a script, and which roots it names there is not read.` : phrase`The job ${job.id} names no root in ${"plan"} or ${"expect-roots"}.`, rootsFix(path), at$2(one.path, one.step.line));
}
// src/setup/doctor/swallowing.ts
const ENDS_WELL = /\|\||;\s*(?:true|:|exit 0)\s*$/;
const ASKS = /^\s*(?:if|while|until)\s/;
const PIPEFAIL = /^[^\S\n]*set\s+.*\bpipefail\b/m;
const ENDS_BADLY = /\bexit\s+(?:["']?\$|[1-9])/;
const stopsAtPipes = ({ step }, { job, workflow }, script) => PIPEFAIL.test(script) || (step.shell ?? job.shell ?? workflow.shell) === "bash";
const isPipedOn = (line) => /destroy-guard\b.*[^|]\|[^|]/.test(line);
function swallowing(review, guard) {
	const { by, step, path } = review;
	if (by !== "command" || step.run === null) return [];
	const script = step.run.text.replace(/\\\r?\n/g, " ");
	const lines = script.split("\n").filter(isReviewScript);
	const place = at$2(path, step.run.line);
	const fix = phrase`Let the script end with the exit code of the review.`;
	if (lines.some(isPipedOn) && !stopsAtPipes(review, guard, script)) return [open(phrase`The script hands the review on in a pipe, and ends with the exit code of what comes last in it.`, phrase`Write ${"set -o pipefail"} before it, or ${"shell: bash"} beside the script.`, place)];
	const isKept = ENDS_BADLY.test(script);
	return lines.some((line) => ENDS_WELL.test(line)) || !isKept && (lines.some((line) => ASKS.test(line)) || /^[^\S\n]*set\s+\+e/m.test(script)) ? [open(phrase`The script goes on after a review that blocks.`, fix, place)] : [];
}
// src/setup/doctor/of-jobs.ts
const bare$1 = (condition) => unwrapped(condition).replace(/\s+/g, "");
const isAlways = (condition) => condition !== null && bare$1(condition.text) === "always()";
const HARMLESS = [
	"always()",
	"success()",
	"!cancelled()",
	"success()||failure()",
	"true"
];
const whole$1 = (condition) => condition.text.replace(/\s+/g, " ").trim();
function jobCondition({ workflow, job }) {
	if (job.if !== null) return isAlways(job.if) ? [] : [open(phrase`The job ${job.id} runs only if ${whole$1(job.if)}, and a job that is skipped counts as passed.`, phrase`Take the condition out${job.needs.length > 0 ? phrase`, and write ${"if: always()"} in its place` : []}.`, at$2(workflow.path, job.if.line))];
	if (job.needs.length === 0) return [];
	return [open(phrase`The job ${job.id} is skipped when ${list$1(job.needs)} ${[job.needs.length === 1 ? "fails" : "fail"]}, and a job that is skipped counts as passed.`, phrase`Write ${"if: always()"} in the job, and name the roots in ${"expect-roots"}.`, at$2(workflow.path, job.line))];
}
const stepsOf$1 = ({ outer, step, path }) => [...outer, {
	step,
	path
}];
const stepCondition = ({ step, path }) => step.if === null || HARMLESS.includes(bare$1(step.if.text)) ? [] : [open(phrase`The step that reviews runs only if ${whole$1(step.if)}; without it the job passes.`, phrase`Take the condition out.`, at$2(path, step.if.line))];
const conditionsOf = (guard) => [...chainOf(guard).map(({ job }) => job.if), ...guard.reviews.flatMap(stepsOf$1).map(({ step }) => step.if)].flatMap((condition) => condition === null ? [] : whole$1(condition));
const conditions = ({ files }) => {
	const checks = checksIn$1(files);
	const written = [...new Set(checks.flatMap(conditionsOf))];
	return orOk(checks.flatMap((guard) => [...chainOf(guard).flatMap(jobCondition), ...guard.reviews.flatMap(stepsOf$1).flatMap(stepCondition)]), written.length === 0 ? phrase`Neither the job nor the step has a condition.` : phrase`The only ${[written.length === 1 ? "condition is" : "conditions are"]} ${list$1(written)}, and ${[written.length === 1 ? "it lets" : "they let"]} nothing pass without a review.`);
};
const continuing = (continues, what, path) => continues === null || bare$1(continues.text) === "false" ? [] : [open(phrase`With ${"continue-on-error"} in the ${[what]} a failure does not count.`, phrase`Take ${"continue-on-error"} out.`, at$2(path, continues.line))];
function enforcing(review) {
	const enforce = review.inputs.get("enforce");
	if (enforce === void 0 || isHandingOver(review) || enforce.text.trim() === "true") return [];
	const place = at$2(review.path, enforce.line);
	return enforce.text.trim() === "false" ? [open(phrase`With ${"enforce: false"} the check only reports, and never fails for a finding.`, phrase`Take the line out once the reports are quiet.`, place)] : [unknown(phrase`Whether the check fails for a finding depends on ${enforce.text.trim()}.`, phrase`Take the line out, or write true.`, place)];
}
const fails = ({ files }) => orOk(checksIn$1(files).flatMap((guard) => [...chainOf(guard).flatMap(({ workflow, job }) => continuing(job.continues, "job", workflow.path)), ...guard.reviews.flatMap((one) => [
	...stepsOf$1(one).flatMap(({ step, path }) => continuing(step.continues, "step", path)),
	...enforcing(one),
	...swallowing(one, guard)
])]), phrase`A finding that blocks fails the job.`);
function cancelling(cancels, path) {
	if (cancels === null || bare$1(cancels.text) === "false") return [];
	const fix = phrase`Write ${"cancel-in-progress: false"}.`;
	return bare$1(cancels.text) === "true" ? [open(phrase`A new label cancels the run before it, on the same commit, and a cancelled run may be the last that counts.`, fix, at$2(path, cancels.line))] : [unknown(phrase`Whether a run is cancelled depends on ${whole$1(cancels)}.`, fix, at$2(path, cancels.line))];
}
const cancel = ({ files }) => orOk(checksIn$1(files).flatMap((guard) => chainOf(guard).flatMap(({ workflow, job }) => [...cancelling(workflow.cancels, workflow.path), ...cancelling(job.cancels, workflow.path)])), phrase`No run cancels another one.`);
const withoutNeeds = ({ job, reviews }) => reviews.filter(({ inputs }) => job.needs.length > 0 && inputs.has("reviews") && !inputs.has("needs")).map(({ path, step }) => open(phrase`A job that fails when it is run again leaves its earlier review, and that counts.`, phrase`Write ${`needs: \${{ toJSON(needs) }}`} beside ${"reviews"}.`, at$2(path, step.line)));
const handed = ({ files }) => {
	const left = unreviewed(files);
	return orOk([
		...checksIn$1(files).flatMap(({ reviews }) => reviews.filter(({ inputs }) => inputs.has("reviews") && !inputs.has("expect-roots")).map(({ path, step }) => open(phrase`A job that fails hands no review over, and nothing says that one is missing.`, phrase`Name every root in ${"expect-roots"}.`, at$2(path, step.line)))),
		...checksIn$1(files).flatMap(withoutNeeds),
		...left ?? []
	], phrase`A missing review fails the job${[left === null ? "" : ", and no root with a remote state is left out"]}.`);
};
const STRAY_EVENTS = [
	"create",
	"deployment",
	"deployment_status",
	"push",
	"release",
	"repository_dispatch",
	"workflow_dispatch",
	"workflow_run"
];
function strayEvents(guard, check) {
	const { path, triggers } = startedBy(guard);
	return triggers.filter(({ name, filters }) => STRAY_EVENTS.includes(name) && !(name === "push" && filters.length > 0)).map(({ name, line }) => open(phrase`${name} starts the workflow as well, and its runs make a check ${check} on the same commit.`, phrase`Take ${name} out, and give such runs a workflow of their own.`, at$2(path, line)));
}
const namesakes = (guard, { started, guards }) => started.filter((one) => (checkOf(one) === guard.check || isOfMatrix(one, guard.check ?? "")) && !isOnlyAfterMerge(one) && !isSame$1(one, guard)).map(({ workflow, job }) => open(phrase`The job ${job.id} makes a check ${guard.check ?? ""} too, and GitHub takes the newest of that name.`, phrase`Give ${[guards.some((one) => one.job === job) ? "one of them" : "this job"]} another name.`, at$2(workflow.path, job.name?.line ?? job.line)));
const isOfMatrix = ({ job, callers }, check) => callers.length === 0 && /^\$\{\{\s*matrix\.[\w.-]+\s*\}\}$/.test(job.name?.text ?? "") && job.matrix.has(check);
const isSame$1 = (one, guard) => {
	const [shorter, whole] = [chainOf(one), chainOf(guard)];
	return shorter.every(({ job }, place) => whole[place]?.job === job);
};
const isOnlyAfterMerge = ({ triggers }) => triggers.every(({ name, filters }) => name === "schedule" || name === "workflow_call" || name === "push" && filters.length > 0);
const sameName = ({ files }) => orOk(checksIn$1(files).flatMap((guard) => guard.check === null ? [] : [...namesakes(guard, files), ...strayEvents(guard, guard.check)]), phrase`The name is used once.`);
// src/setup/doctor/of-merged.ts
function unseen(tree, { blobs, policy, owners }) {
	const wouldCount = new Set([policy.path, ...pathsBeforeOwners(owners)]);
	return [...tree.keys()].filter((path) => !blobs.has(path) && (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || wouldCount.has(path)));
}
function merged(github, files) {
	const { tree, branch } = github;
	if (!tree.read || tree.value === null) return [unknown(tree.read ? phrase`${branch} has more files than GitHub lists.` : phrase`The files of ${branch} could not be read: ${[tree.why]}.`, tree.read ? phrase`Check out ${branch}, and run doctor there.` : fixOf$1(tree, phrase`Give a token with ${"contents: read"}.`))];
	const there = tree.value;
	const differing = [...[...files.blobs].filter(([path, ids]) => !ids.includes(there.get(path) ?? "")).map(([path]) => path), ...unseen(there, files)];
	if (differing.length === 0) return [ok(phrase`They are the same in ${branch}.`)];
	return [open(phrase`${list$1(differing)} ${[differing.length === 1 ? "is" : "are"]} not the same here and in ${branch}, and what is merged counts.`, phrase`Merge what is here; or check out ${branch}, and run doctor there.`, { url: `${github.url}/tree/${branch.split("/").map(encodeURIComponent).join("/")}` })];
}
// src/text/utf16.ts
const isUtf16 = (text) => /^(?:\ufffd\ufffd)?(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/s.test(text);
// src/input/ranges.ts
const CLASSES$1 = new Map(Object.entries({
	alnum: [
		"09",
		"AZ",
		"az"
	],
	alpha: ["AZ", "az"],
	blank: ["  ", "		"],
	cntrl: ["\0", ""],
	digit: ["09"],
	graph: ["!~"],
	lower: ["az"],
	print: [" ~"],
	punct: [
		"!/",
		":@",
		"[`",
		"{~"
	],
	space: ["	\r", "  "],
	upper: ["AZ"],
	xdigit: [
		"09",
		"AF",
		"af"
	]
}).map(([name, spans]) => [name, spans.map((span) => [span.charCodeAt(0), span.charCodeAt(1)])]));
const CLASS = /\[:([a-z]+):\]/y;
function rangeAt(chars, start) {
	let at = start + 1;
	const isNegated = chars[at] === "!" || chars[at] === "^";
	if (isNegated) at++;
	const spans = [];
	for (let isFirst = true; at < chars.length; isFirst = false) {
		if (chars[at] === "]" && !isFirst) return {
			glyph: {
				isNegated,
				spans
			},
			end: at + 1
		};
		const part = classAt(chars, at) ?? spanAt(chars, at);
		spans.push(...part.spans);
		at = part.end;
	}
	return null;
}
const LONGEST_CLASS = 12;
function classAt(chars, at) {
	if (chars[at] !== "[" || chars[at + 1] !== ":") return null;
	CLASS.lastIndex = 0;
	const [all, name = ""] = CLASS.exec(chars.slice(at, at + LONGEST_CLASS).join("")) ?? [];
	const spans = CLASSES$1.get(name);
	return all === void 0 || spans === void 0 ? null : {
		spans,
		end: at + all.length
	};
}
function spanAt(chars, at) {
	const first = charAt(chars, at);
	if (!(chars[first.end] === "-" && chars[first.end + 1] !== void 0 && chars[first.end + 1] !== "]")) return {
		spans: [[first.point, first.point]],
		end: first.end
	};
	const last = charAt(chars, first.end + 1);
	return {
		spans: [[first.point, last.point]],
		end: last.end
	};
}
function charAt(chars, at) {
	const place = chars[at] === "\\" && at + 1 < chars.length ? at + 1 : at;
	return {
		point: chars[place]?.codePointAt(0) ?? -1,
		end: place + 1
	};
}
// src/input/codeowners.ts
const MOST_BYTES$1 = 3e6;
const MOST_LINES$1 = 5e4;
const LONGEST_LINE = 2e4;
const LONGEST_PATTERN = 1e3;
function readCodeowners(text) {
	if (isUtf16(text)) return {
		read: false,
		why: "is text in UTF-16: write it in UTF-8 on the base branch"
	};
	if (new TextEncoder().encode(text).length >= MOST_BYTES$1) return unusable$1("is not under 3 MB, and GitHub does not load such a file");
	const written = text.replace(/^\uFEFF/, "").split("\n");
	if (written.length > MOST_LINES$1) return unusable$1(`has ${written.length} lines, and more than ${MOST_LINES$1} are not read`);
	const lines = [];
	const skipped = [];
	for (const [index, content] of written.entries()) {
		const line = index + 1;
		const read = readLine(content.replace(/\r$/, ""));
		if (read === null) continue;
		if ("why" in read) {
			lines.push({
				line,
				fault: read.why,
				meant: read.meant
			});
			skipped.push({
				line,
				why: read.why,
				found: shortened(read.found)
			});
		} else lines.push({
			line,
			...read
		});
	}
	return {
		read: true,
		lines,
		skipped
	};
}
const unusable$1 = (why) => ({
	read: false,
	why: `${why}: make it shorter on the base branch`
});
const shortened = (text) => text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
function readLine(content) {
	if (content.length > LONGEST_LINE) return {
		why: `is longer than ${LONGEST_LINE} characters`,
		found: content,
		meant: null
	};
	const line = content.replace(/^[ \t]+/, "");
	if (line === "" || line.startsWith("#")) return null;
	const [written = ""] = /^(?:\\.|[^\\ \t])*\\?/s.exec(line) ?? [];
	const pattern = readPattern(written);
	if ("why" in pattern) return pattern;
	const owners = readOwners(line.slice(written.length), pattern);
	return "why" in owners ? owners : {
		pattern,
		owners
	};
}
function readOwners(text, pattern) {
	const owners = [];
	for (const word of text.split(/[ \t]+/)) {
		if (word === "") continue;
		if (word.startsWith("#")) break;
		const owner = ownerOf(word);
		if (owner === null) return {
			why: "has an owner that is neither @user, @org/team nor an e-mail address",
			found: word,
			meant: [pattern]
		};
		owners.push(owner);
	}
	return owners;
}
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;
const NOT_ODD = new RegExp(`(?!${ODD.source}).`, "su");
const HASH = /\\?#/;
const BRACKET = /\\.|[[\]]/gs;
const hasBracket = (text) => (text.match(BRACKET) ?? []).some((found) => !found.startsWith("\\"));
const stepsOf = (text) => text.replace(/^\/|\/$/g, "").split("/");
const isNoName = (step) => step === "" || step === "." || step === "..";
const cutAtOdd = (text) => {
	const visible = text.slice(Math.max(text.search(NOT_ODD), 0));
	const at = visible.search(ODD);
	const kept = at < 0 ? visible : visible.slice(0, at);
	return at < 0 ? kept : kept.endsWith("/") ? `${kept}**` : `${kept}*`;
};
const asItIs = (text) => text;
const FAULTS = [
	{
		why: "has a pattern with a control character, an invisible one or an unusual space in it",
		has: (text) => ODD.test(text),
		mended: cutAtOdd
	},
	{
		why: "has a # in its pattern: GitHub knows no way to escape it",
		has: (text) => HASH.test(text),
		mended: asItIs
	},
	{
		why: "begins with !, and CODEOWNERS knows no negation",
		has: (text) => text.startsWith("!"),
		mended: (text) => text.replace(/^!+/, "")
	},
	{
		why: "has [ or ] in its pattern, and CODEOWNERS knows neither ranges nor sections",
		has: hasBracket,
		mended: asItIs
	},
	{
		why: "has three or more * in a row",
		has: (text) => text.includes("***"),
		mended: (text) => text.replace(/\*{3,}/g, "**")
	},
	{
		why: "has a backslash that escapes nothing",
		has: (text) => /^(?:\\[^/]|[^\\])*\\(?:\/|$)/.test(text),
		mended: (text) => text.replace(/\\(?=\/|$)/g, "")
	},
	{
		why: "has / alone as its pattern, and that matches nothing: * is everything",
		has: (text) => text === "/",
		mended: () => "*"
	},
	{
		why: "has a pattern with an empty step, or . or .. as one, and no path has such",
		has: (text) => text !== "" && stepsOf(text).some(isNoName),
		mended: (text) => `/${stepsOf(text).filter((step) => !isNoName(step)).join("/")}${text.endsWith("/") ? "/" : ""}`.replace(/^\/+$/, "*")
	}
];
function readPattern(written) {
	if (written.length > LONGEST_PATTERN) return {
		why: `has a pattern longer than ${LONGEST_PATTERN} characters`,
		found: written,
		meant: null
	};
	let why;
	let mended = written;
	for (const fault of FAULTS) {
		if (!fault.has(mended)) continue;
		why ??= fault.why;
		mended = fault.mended(mended);
	}
	if (why === void 0) return compiled(written);
	return {
		why,
		found: written,
		meant: mended === "" ? [] : readingsOf(mended)
	};
}
const readingsOf = (text) => hasBracket(text) ? [compiled(text), compiled(text.replace(BRACKET, (found) => found.startsWith("\\") ? found : `\\${found}`))] : [compiled(text)];
function compiled(text) {
	const names = stepsOf(text);
	const last = names.at(-1);
	const isAnywhere = names.length === 1 && !text.startsWith("/");
	const isDirectory = text.endsWith("/");
	const steps = names.map((name) => name === "**" ? "any-depth" : glyphsOf(name));
	return {
		steps: [...isAnywhere ? ["any-depth"] : [], ...last === "**" ? stepsBelow(steps, isDirectory) : steps],
		reach: isDirectory || last === "**" ? "below" : last === "*" ? "itself" : "itself-or-below"
	};
}
const stepsBelow = (steps, isDirectory) => isDirectory ? [...steps, [ANY]] : steps.slice(0, -1);
function glyphsOf(name) {
	const chars = [...name];
	const glyphs = [];
	for (let at = 0; at < chars.length;) {
		const { glyph, end } = glyphAt(chars, at);
		if (glyph !== ANY || glyphs.at(-1) !== ANY) glyphs.push(glyph);
		at = end;
	}
	return glyphs;
}
function glyphAt(chars, at) {
	const char = chars[at] ?? "";
	if (char === "\\" && at + 1 < chars.length) return {
		glyph: chars[at + 1] ?? "",
		end: at + 2
	};
	if (char === "[") return rangeAt(chars, at) ?? {
		glyph: ANY,
		end: chars.length
	};
	return {
		glyph: char === "*" ? ANY : char === "?" ? ONE : char,
		end: at + 1
	};
}
CODEOWNERS_PATHS[0];
const guardPatterns = (guards) => [...new Set(guards.map((file) => file.startsWith(".github/") ? "/.github/" : filePattern(file)))];
// src/setup/doctor/teams.ts
function teamsIn({ owners, policy }) {
	const { approvers } = policy.policy.override;
	const teams = [...(approvers ?? []).flatMap((text) => ownerOf(text) ?? []), ...(owners?.lines ?? []).flatMap((line) => "owners" in line ? line.owners : [])].filter((owner) => owner.kind === "team");
	return [...new Map(teams.map((team) => [ownerName(team).toLowerCase(), team])).values()];
}
// src/setup/doctor/of-owners.ts
const WORKFLOWS$1 = ".github/workflows/";
const NEW_WORKFLOW = `${WORKFLOWS$1}new-${"0".repeat(8)}.yml`;
function guarding({ guards, policy, owners }) {
	return [...new Set([
		...guards.flatMap(({ workflow, callers, reviews }) => [
			workflow.path,
			...callers.map((one) => one.workflow.path),
			...reviews.map(({ path }) => path)
		]),
		policy.path,
		...pathsBeforeOwners(owners),
		...owners === null ? [] : [owners.path],
		NEW_WORKFLOW
	])];
}
const ownersFix = (paths, proposed, path) => phrase`End ${path} with ${list$1(guardPatterns(paths).map((pattern) => `${pattern} ${proposed.owners}`))}. ${[proposalWords([proposed])]}`;
const rootsIn$1 = (files) => [...files.rootsHere().all, ...reviewedRoots(files)];
const SHORTER = phrase`Write lines for folders in the place of lines for files: one stands for all that is in a folder.`;
const fileList = (paths) => list$1(paths).flatMap((part) => typeof part !== "string" && part.code === NEW_WORKFLOW ? phrase`new files in ${WORKFLOWS$1}` : [part]);
const guardsOwned = (facts) => {
	const { owners } = facts.files;
	if (owners === null) return [open(phrase`There is no CODEOWNERS, so nobody has to agree to an edit of the workflow or the policy, and nobody can override.`, phrase`Write the file. How: ${setupAt("owners-and-the-label")}`, newFile(".github/CODEOWNERS"))];
	if (owners.unreadable !== null) return [open(phrase`None of ${owners.path} counts, so nobody has to agree to an edit of the workflow or the policy, and nobody can override.`, SHORTER, at$2(owners.path, 1))];
	return orOk(unguarded(owners, facts), phrase`Each of them has one.`);
};
function unguarded(owners, facts) {
	const whyNot = reviewing(facts);
	return [...grouped(guarding(facts.files).map((path) => ({
		path,
		ownership: realOwnersOf(owners, path, whyNot)
	})).filter(({ ownership }) => ownership.state !== "owned"), ({ ownership }) => whyUnowned(ownership))].map(([why, same]) => {
		const paths = same.map(({ path }) => path);
		const lines = linesOf(same.map(({ ownership }) => ownership));
		const proposed = () => guardiansToPropose(owners, rootsIn$1(facts.files), (owner) => whyNot(owner) === null);
		return open(phrase`${unownedWords(why, fileList(paths))}.`, why === "nobody" ? ownersFix(paths, proposed(), owners.path) : linesFix(why, lines, owners.path), at$2(owners.path, lines[0] ?? lastLine(facts.files)));
	});
}
const MOST_LINES = 10;
const unfilledLines = ({ owners }) => owners === null || owners.unreadable !== null ? [] : owners.lines.filter((line) => "owners" in line && line.owners.some((owner) => ownerName(owner) === "@REPLACE-ME")).map(({ line }) => line);
function unfilled(lines, path) {
	const [first] = lines;
	if (first === void 0) return [];
	const [where, name] = lines.length === 1 ? ["Line", "names"] : ["Lines", "name"];
	return [open(phrase`${[where]} ${[listed$2(lines.map(String))]} ${[name]} ${NOBODY_YET}, which init wrote where no owner was known.`, phrase`Write a person or a team with write access in its place: GitHub skips such a line, and an earlier one may count instead.`, at$2(path, first))];
}
const codeowners = ({ files, github }) => {
	const { owners } = files;
	if (owners === null) return [];
	if (owners.unreadable !== null) return [open(phrase`${owners.path} ${[owners.unreadable]}.`, SHORTER, at$2(owners.path, 1))];
	const own = owners.skipped.map(({ line, why, found }) => [line, phrase`Line ${line} ${[why]}: ${found}.`]);
	const missing = unfilledLines(files);
	const theirs = (github?.ownersErrors.read === true ? github.ownersErrors.value ?? [] : []).filter(({ path, line }) => path === owners.path && !missing.includes(line) && !own.some(([at]) => at === line)).map(({ line, kind }) => [line, phrase`GitHub says of line ${line}: ${kind}.`]);
	const found = [...own, ...theirs].slice(0, MOST_LINES).map(([line, says]) => open(says, phrase`Correct the line: GitHub skips it, and an earlier one may count instead.`, at$2(owners.path, line)));
	return orOk([
		...found,
		...unfilled(missing, owners.path),
		...untold(github)
	], github === null ? phrase`None can be seen in the file.` : phrase`No line has one, and GitHub names none.`);
};
function untold(github) {
	if (github === null) return [];
	const { ownersErrors, branch } = github;
	if (!ownersErrors.read) return [unknown(phrase`What GitHub says of it could not be read: ${[ownersErrors.why]}.`, fixOf$1(ownersErrors, phrase`Give a token with ${"contents: read"}.`))];
	if (ownersErrors.value !== null) return [];
	return [unknown(phrase`GitHub says that there is no CODEOWNERS on ${branch}, so it names no mistakes.`, phrase`Bring the file to ${branch}, and run doctor again.`)];
}
const policy = ({ files: { policy } }) => {
	if (policy.mistake !== null) return [open(phrase`${policy.path}: ${policy.mistake.message}.`, phrase`Correct it; destroy-guard check-policy names every mistake.`, at$2(policy.path, policy.mistake.line))];
	return [ok(policy.isThere ? phrase`${policy.path} can be read.` : phrase`There is no policy file, so the defaults count.`)];
};
const teams = (facts) => {
	const { files } = facts;
	const named = teamsIn(files);
	if (named.length === 0) return [ok(phrase`No team is named as an owner.`)];
	const names = list$1(named.map(ownerName));
	const found = checksIn$1(files).filter((guard) => !hasOwnersToken(guard)).map((guard) => open(phrase`The job ${guard.job.id} has no ${"owners-token"}, and without one the members of ${names} are not known: their label does not count.`, phrase`Hand a token over, or name users. How: ${setupAt("teams")}`, at$2(guard.reviews[0]?.path ?? guard.workflow.path, guard.reviews[0]?.step.line ?? guard.job.line)));
	return orOk(found.length > 0 ? found : teamsFound(facts, names), phrase`${names}: the owners token can see them, and they may write.`);
};
function teamsFound({ files, github }, names) {
	if (github === null || !github.hasOwnersToken) return [unknown(phrase`Whether the owners token sees ${names} is not known.`, phrase`Give it here as well, in a file that ${"--owners-token-file"} names or in ${"OWNERS_TOKEN"}.`)];
	return [...github.teams.flatMap((one) => teamFound(one, github)), ...unseenTeams(files, github)];
}
function unseenTeams(files, { teams }) {
	const others = teamsIn(files).slice(teams.length);
	return others.length === 0 ? [] : [unknown(phrase`Only ${teams.length} teams were looked at, and not ${list$1(others.map(ownerName))}.`, phrase`See that each of them may write.`)];
}
function teamFound({ team, seen }, github) {
	const page = { url: `${github.url}/settings/access` };
	const name = ownerName(team);
	if (!seen.read) return [unknown(phrase`${name} could not be read: ${[seen.why]}.`, fixOf$1(seen, phrase`The token needs ${"members: read"}.`))];
	if (seen.value === "unseen") return [open(phrase`There is no team ${name}, or the owners token may not see it.`, phrase`Correct the name, or let the token see it: ${"members: read"} of that organisation.`, page)];
	return seen.value === "may write" ? [] : [open(phrase`The team ${name} may not write, so GitHub takes it for no code owner.`, phrase`Give the team the role Write.`, page)];
}
const label$1 = ({ files, github }) => {
	if (github === null || !checksIn$1(files).some(({ reviews }) => reviews.some(({ by }) => by === "action"))) return [];
	const name = labelIn(files);
	if (!github.hasLabel.read) return [unknown(phrase`The label ${name} could not be looked for: ${[github.hasLabel.why]}.`, fixOf$1(github.hasLabel, phrase`Give a token with ${"issues: read"} or ${"pull-requests: read"}.`))];
	return [github.hasLabel.value ? ok(phrase`It is called ${name}.`) : open(phrase`There is no label ${name}, so nobody can apply it.`, phrase`Create the label.`, { url: `${github.url}/labels` })];
};
// src/setup/doctor/of-permissions.ts
const DECIDING = {
	contents: "read",
	"pull-requests": "write",
	statuses: "write"
};
const HANDING_OVER = {
	contents: "read",
	"pull-requests": "read"
};
const OUTSIDE = {
	contents: "read",
	"pull-requests": "read",
	statuses: "read"
};
const neededBy = (guard) => {
	if (!startsOn(guard, "pull_request", "pull_request_target")) return OUTSIDE;
	return isDeciding(guard) ? DECIDING : HANDING_OVER;
};
const covers = ({ all, scopes }, scope, level) => {
	const held = all ?? scopes.get(scope);
	return held === "write" || held === level;
};
const layersOf = (guard) => chainOf(guard).toReversed().flatMap(({ workflow, job }) => written(workflow.path, job.permissions ?? workflow.permissions));
const written = (path, permissions) => permissions === null ? [] : [[path, permissions]];
const otherToken = ({ reviews }) => {
	const [given] = reviews.flatMap(({ inputs }) => inputs.get("github-token")?.text ?? []);
	return given === void 0 || /(?:github\.token|secrets\.GITHUB_TOKEN)/i.test(given) ? null : given.trim();
};
function permitted(guard) {
	const { workflow, job } = guard;
	const needed = Object.entries(neededBy(guard));
	const all = needed.map(([scope, level]) => `${scope}: ${level}`);
	const token = otherToken(guard);
	if (token !== null) return [unknown(phrase`The job ${job.id} has a token of its own, ${token}; what that may do is not written here.`, phrase`See that it has ${list$1(all)}.`, at$2(workflow.path, job.line))];
	const layers = layersOf(guard);
	if (layers.length === 0) return [open(phrase`The job ${job.id} has no permissions written down, so what it may do depends on the settings of the repository.`, phrase`Write ${"permissions:"} with ${list$1(all)}.`, at$2(workflow.path, job.line))];
	return layers.flatMap(([path, permissions]) => {
		const gone = needed.filter(([scope, level]) => !covers(permissions, scope, level)).map((one) => one.join(": "));
		if (gone.length === 0) return [];
		return [open(phrase`The job ${job.id} lacks ${list$1(gone)}.`, phrase`Add ${list$1(gone)}.`, at$2(path, permissions.line))];
	});
}
const permissions = ({ files }) => {
	const started = files.guards.filter(({ reviews }) => reviews.some(({ by }) => by === "action")).filter(({ triggers }) => !isOnlyCalled(triggers));
	return orOk(started.flatMap(permitted), phrase`They are written in the workflow.`);
};
const isOnlyCalled = (triggers) => triggers.every(({ name }) => name === "workflow_call");
// src/setup/doctor/of-plans.ts
const KEEPING = /^actions\/(?:upload-artifact|cache(?:\/save)?)@/i;
const PLAN_NAME = /^(?:.*[._-])?(?:tf|tofu)?plans?(?:[._-].*)?$/i;
const ENCRYPTED = /\.(?:gpg|asc|age|enc)$/i;
const OUT = /\s-out[= ]["']?([^\s"']+)/g;
const SHOWN$2 = /\bshow\b[^\n|;&>]*-json[^\n|;&>]*>\s*["']?([^\s"']+)/g;
const plansOf = (steps) => steps.flatMap(({ step: { run, uses, with: given } }) => [...[...(run?.text ?? "").matchAll(OUT), ...(run?.text ?? "").matchAll(SHOWN$2)].map(([, name = ""]) => name), ...uses !== null && /\/destroy-guard@|^\.\//i.test(uses.text) ? filledLines(given.get("plan")?.text ?? "").map((line) => line.replace(/^[^=]*=/, "")) : []]);
const isEverything = (path) => [
	"",
	".",
	"*",
	"**"
].includes(path.replace(/^\.\/|\/$/g, "").replace(/\$\{\{\s*github\.workspace\s*\}\}/, ""));
function holdsPlan(path, plans) {
	const name = node_path.posix.basename(path);
	if (path.startsWith("!") || ENCRYPTED.test(name)) return false;
	if (PLAN_NAME.test(name) || isEverything(path) && plans.length > 0) return true;
	return plans.some((plan) => plan.startsWith(`${path.replace(/\/+$/, "")}/`) || import_picomatch.default.isMatch(node_path.posix.basename(plan), name, { dot: true }));
}
function kept({ id }, { step, path }, all) {
	if (step.uses === null || !KEEPING.test(step.uses.text)) return [];
	const plans = plansOf(all);
	const held = filledLines(step.with.get("path")?.text ?? "").filter((line) => holdsPlan(line, plans));
	if (held.length === 0) return [];
	return [open(phrase`The job ${id} keeps ${list$1(held)}: a plan holds secrets in plain text, and whoever may read the repository can fetch it.`, phrase`Hand on the review instead (input ${"report"}), and make the plan again where it is applied.`, at$2(path, step.with.get("path")?.line ?? step.line))];
}
const plansKept = ({ files: { actions } }) => orOk(actions.workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => {
	const steps = stepsRun({
		workflow,
		job
	}, actions.actionAt);
	return steps.flatMap((one) => kept(job, one, steps));
})), phrase`No step is seen to upload one.`);
// src/setup/workflows/backend.ts
const BACKEND$1 = /backend(?!=false)/i;
function isSaidIn(workflow, actionAt, word) {
	const isIn = (values) => [...values].some(([name, { text }]) => word.test(name) || word.test(text));
	return isIn(workflow.env) || workflow.jobs.some((job) => isIn(job.env) || stepsRun({
		workflow,
		job
	}, actionAt).some(({ step }) => word.test(withoutCommentLines(step.run?.text ?? "")) || isIn(step.env) || isIn(step.with)));
}
const namesBackend = (workflow, actionAt) => isSaidIn(workflow, actionAt, BACKEND$1);
// src/setup/doctor/of-state.ts
const isRemote = ({ backend }) => backend !== null && backend !== "local";
const seenState = ({ files }) => {
	const read = reviewedRoots(files).flatMap((root) => files.configurationAt(root) ?? []);
	if (read.length === 0) return [];
	const isWritten = files.guards.some(({ workflow }) => namesBackend(workflow, files.actions.actionAt));
	const here = read.filter((one) => !isRemote(one));
	return orOk(here.map((one) => localFound(one, isWritten, files.isWrapped)), phrase`${capital(folderList(read.map(({ path }) => path)))} ${[read.length === 1 ? "names a" : "name a"]} remote backend.`);
};
function localFound(one, isWritten, isWrapped) {
	const { path, settingsAt, unread } = one;
	const isMade = one.isMade || isWrapped;
	const place = at$2(settingsAt.file, settingsAt.line);
	const root = folderList([path]);
	const look = phrase`See that a plan in CI reads the state that is applied; else it never shows a destroy.`;
	if (unread.length > 0) return unknown(phrase`${list$1(unread)} can't be read, and may name the backend.`, look, place);
	if (isMade || isWritten) return unknown(phrase`The files of ${root} name no remote backend; ${[isMade ? "the program that writes them" : "the workflow"]} may.`, look, place);
	return open(phrase`${capital(root)} ${[one.backend === "local" ? "keeps its state in a local file" : "names no remote backend"]}: a plan in CI does not see that state, and never shows a destroy.`, phrase`Name a remote backend in a ${"terraform"} block there and move the state to it, or leave this root out of the workflow.`, place);
}
// src/setup/doctor/diagnosis.ts
const NO_TOKEN = unknown(phrase`Only GitHub knows, and there is no token.`, phrase`Give one in ${"GITHUB_TOKEN"} or ${"GH_TOKEN"}.`);
const asked = (judge) => ({ github, files }) => github === null ? [NO_TOKEN] : judge(github, files);
const ofCheck = (judge) => (facts) => checksIn$1(facts.files).length === 0 ? [] : judge(facts);
const ofGuard = (judge) => (facts) => facts.files.guards.length === 0 ? [] : judge(facts);
const ofWorkflows = (judge) => (facts) => facts.files.actions.workflows.length + facts.files.actions.broken.length === 0 ? [] : judge(facts);
const JUDGES = {
	merged: asked(merged),
	runs,
	required: asked(requiredNow),
	source: asked(source),
	"same-name": ofCheck(sameName),
	conditions: ofCheck(conditions),
	filters: ofCheck(filters),
	fails: ofCheck(fails),
	activity: ofCheck(activity),
	cancel: ofCheck(cancel),
	"merge-queue": ofCheck(mergeQueue),
	handed: ofCheck(handed),
	bypass: asked(bypass),
	"pull-request": asked(pullRequest),
	"code-owners": asked(codeOwners),
	stale: asked(stale),
	"up-to-date": asked(upToDate),
	history: asked(history),
	bases: asked(bases),
	"guards-owned": guardsOwned,
	"roots-owned": ofGuard(rootsOwned),
	state: ofGuard(seenState),
	codeowners,
	policy,
	teams,
	label: asked((github, files) => label$1({
		github,
		files
	})),
	permissions: ofGuard(permissions),
	pinned: ofGuard(pinned),
	"plans-kept": ofWorkflows(plansKept),
	destroys: ofWorkflows(destroys),
	"head-code": ofWorkflows(headCode)
};
const diagnosisOf = (facts) => ({
	repository: facts.github === null ? null : `${facts.github.owner}/${facts.github.repo}`,
	branch: facts.github?.branch ?? null,
	answers: CHECK_NAMES.flatMap((check) => distinct(JUDGES[check](facts)).map((found) => ({
		check,
		...found
	}))).filter(worthTelling(facts))
});
function worthTelling({ files }) {
	const hasNothing = files.guards.length === 0 && ["nothing", "modules"].includes(files.holds());
	return ({ state }) => !hasNothing || state !== "ok";
}
const distinct = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
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
const SHOWN$1 = 100;
const render = (source, mistakes) => {
	const lines = mistakes.slice(0, SHOWN$1).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
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
const plain$1 = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
function nearWords(word, allowed) {
	const given = plain$1(word);
	if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
	const scored = allowed.map((candidate) => ({
		candidate,
		off: wordDistance(given, plain$1(candidate))
	})).filter(({ candidate, off }) => off <= mostWrong(given, plain$1(candidate)));
	const best = Math.min(...scored.map(({ off }) => off));
	return scored.filter(({ off }) => off === best).map(({ candidate }) => candidate).slice(0, MOST_WORDS);
}
const wordDistance = (a, b) => {
	return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
// src/input/policy/mistakes.ts
const NOT_THERE = Symbol("not there");
const valueAt$1 = (value, path) => {
	let at = value;
	for (const step of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return NOT_THERE;
		at = at[step];
	}
	return at;
};
const isAboutTheWhole = (issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
const wordsOf$1 = (issue) => {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union") return issue.errors.flat().filter(isAboutTheWhole).flatMap(wordsOf$1);
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
	const value = valueAt$1(document.value, path);
	const position = document.valueAt(path);
	const found = foundText(value);
	if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
	if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
	return [mistake(path, position, found, `found ${found}${choice(value, wordsOf$1(issue), issue.message)}`)];
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
// src/input/policy/root.ts
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
// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
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
const line$1 = (allowed) => formed(/^\s*\S.*$/, `${allowed}, as text in one line`);
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
	signers: optional(line$1("the path of a file of allowed signers"), {
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
	what: optional(line$1("what it is"), {
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
	version: optional(literal(1, { error: "1" }), {
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
// src/setup/workflows/yaml.ts
const MOST_BYTES = 524288;
function readYaml(written) {
	if (Buffer.byteLength(written) > MOST_BYTES) return {
		read: false,
		line: 1,
		why: "it is larger than 512 KiB"
	};
	const text = written.replace(/^\uFEFF/, "");
	const document = parseDocument(text, {
		prettyErrors: false,
		schema: "core",
		logLevel: "error",
		uniqueKeys: true
	});
	const positionOf = positionsIn(text);
	const lineOf = (offset) => positionOf(offset).line;
	const [error] = document.errors;
	if (error !== void 0) return {
		read: false,
		line: lineOf(error.pos[0]),
		why: error.message
	};
	return {
		read: true,
		value: new Value({
			document,
			lineOf
		}, document.contents, 1)
	};
}
var Value = class Value {
	#source;
	#node;
	line;
	constructor(source, node, line) {
		this.#source = source;
		this.#node = isAlias(node) ? node.resolve(source.document) : node;
		this.line = isNode(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
	}
	get text() {
		return isScalar(this.#node) ? scalarText(this.#node.value) : null;
	}
	get isThere() {
		return this.#node !== void 0 && this.#node !== null;
	}
	get entries() {
		if (!isMap(this.#node)) return [];
		return this.#node.items.flatMap(({ key, value }) => {
			if (!isScalar(key)) return [];
			const name = {
				text: scalarText(key.value) ?? "",
				line: this.#source.lineOf(key.range?.[0] ?? 0)
			};
			return [[name, new Value(this.#source, value, name.line)]];
		});
	}
	get items() {
		return isSeq(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
	}
	at(key) {
		return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, void 0, this.line);
	}
};
const scalarText = (value) => value === null || value === void 0 ? null : String(value);
const located = ({ text, line }) => text === null ? null : {
	text,
	line
};
const textsOf = (value) => [value, ...value.items].flatMap((one) => located(one) ?? []);
// src/setup/workflows/workflow.ts
const FILTERS = [
	"paths",
	"paths-ignore",
	"branches",
	"branches-ignore"
];
function readWorkflow(path, text) {
	const file = readYaml(text);
	if (!file.read) return {
		path,
		line: file.line,
		why: file.why,
		text
	};
	const { value } = file;
	if (!value.at("on").isThere || value.at("jobs").entries.length === 0) return {
		path,
		line: 1,
		why: "it has no on: or no jobs:",
		text
	};
	return {
		path,
		name: value.at("name").text,
		triggers: triggersIn(value),
		permissions: permissionsOf(value.at("permissions")),
		cancels: cancelsIn(value),
		env: textsIn(value.at("env")),
		shell: shellOf(value),
		inputs: inputsIn(value.at("on").at("workflow_call").at("inputs")),
		jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job))
	};
}
const isWorkflow = (one) => "jobs" in one;
function triggersIn(workflow) {
	const on = workflow.at("on");
	return [...textsOf(on).map(({ text, line }) => ({
		name: text,
		line,
		types: null,
		filters: [],
		namesTags: false,
		workflows: []
	})), ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event))];
}
const wordsOf = (value) => textsOf(value).map(({ text }) => text);
const triggerOf = (name, line, event) => ({
	name,
	line,
	types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
	filters: event.entries.filter(([key]) => FILTERS.includes(key.text)).map(([key, patterns]) => ({
		key: key.text,
		line: key.line,
		patterns: wordsOf(patterns)
	})),
	namesTags: event.at("tags").isThere || event.at("tags-ignore").isThere,
	workflows: wordsOf(event.at("workflows"))
});
function permissionsOf(value) {
	if (!value.isThere) return null;
	const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
	const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
	return {
		line: value.line,
		all,
		scopes
	};
}
const cancelsIn = (value) => located(value.at("concurrency").at("cancel-in-progress"));
const textsIn = (value) => new Map(value.entries.flatMap(([key, one]) => {
	const text = located(one);
	return text === null ? [] : [[key.text, text]];
}));
const shellOf = (value) => value.at("defaults").at("run").at("shell").text;
const matrixTexts = (matrix) => matrix.entries.flatMap(([, values]) => [...wordsOf(values), ...values.items.flatMap((one) => one.entries.flatMap(([, value]) => value.text ?? []))]);
const jobOf = (id, line, job) => ({
	id,
	line,
	name: located(job.at("name")),
	if: located(job.at("if")),
	needs: wordsOf(job.at("needs")),
	continues: located(job.at("continue-on-error")),
	cancels: cancelsIn(job),
	hasMatrix: job.at("strategy").at("matrix").isThere,
	matrix: new Set(matrixTexts(job.at("strategy").at("matrix"))),
	shell: shellOf(job),
	runsOn: [...wordsOf(job.at("runs-on")), ...wordsOf(job.at("runs-on").at("labels"))],
	permissions: permissionsOf(job.at("permissions")),
	environment: job.at("environment").text ?? job.at("environment").at("name").text,
	env: textsIn(job.at("env")),
	steps: stepsIn(job),
	uses: located(job.at("uses")),
	with: textsIn(job.at("with")),
	secrets: job.at("secrets").text === "inherit" ? null : textsIn(job.at("secrets"))
});
const inputsIn = (value) => new Map(value.entries.map(([{ text }, one]) => [text, one.at("default").text ?? (one.at("type").text === "boolean" ? "false" : "")]));
const stepsIn = (value) => value.at("steps").items.map((step) => ({
	line: step.line,
	shell: step.at("shell").text,
	uses: located(step.at("uses")),
	run: located(step.at("run")),
	if: located(step.at("if")),
	continues: located(step.at("continue-on-error")),
	with: textsIn(step.at("with")),
	env: textsIn(step.at("env"))
}));
// src/setup/workflows/files.ts
const FOLDER = ".github/workflows";
function workflowFilesIn(folder) {
	const read = namesIn$1((0, node_path.join)(folder, FOLDER)).filter((name) => /\.ya?ml$/.test(name)).map((name) => node_path.posix.join(FOLDER, name)).filter((path) => isFileItself((0, node_path.join)(folder, path))).sort().map((path) => readWorkflow(path, (0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8")));
	return {
		workflows: read.filter(isWorkflow),
		broken: read.filter((one) => !isWorkflow(one)),
		actionAt: remembered((path) => localActionAt(folder, path))
	};
}
const namesIn$1 = (folder) => linkStatOf(folder)?.isDirectory() === true ? (0, node_fs.readdirSync)(folder) : [];
function localActionAt(folder, used) {
	const at = node_path.posix.normalize(used);
	if (at === ".." || at.startsWith("../") || node_path.posix.isAbsolute(at)) return null;
	const [path] = ["action.yml", "action.yaml"].map((name) => node_path.posix.join(at, name)).filter((name) => isFileItself((0, node_path.join)(folder, name)));
	if (path === void 0) return null;
	const file = readYaml((0, node_fs.readFileSync)((0, node_path.join)(folder, path), "utf8"));
	if (!file.read) return null;
	const runs = file.value.at("runs");
	const main = runs.at("main").text;
	return {
		path,
		name: file.value.at("name").text ?? "",
		main: main === null ? null : node_path.posix.join(at, main),
		inputs: inputsIn(file.value.at("inputs")),
		steps: stepsIn(runs)
	};
}
// src/setup/repository/shown.ts
const SHOWN = /^(examples?|tests?|testdata|fixtures?|e2e)$/i;
const EITHER$1 = /^(test|e2e)$/i;
const ENVIRONMENTS = /^(env|envs|environments?|accounts?|stages?|workspaces?)$/i;
const ENVIRONMENT = /^(.*[-_.])?(prod|prd|production|live|stage|staging|stg|dev|development|qa|uat|int|preprod|nonprod|sandbox)([-_.].*)?$/i;
function isShown(path, paths) {
	const parts = path.split("/");
	return parts.some((part, at) => SHOWN.test(part) && !(EITHER$1.test(part) && isAmongEnvironments(parts.slice(0, at), paths)));
}
function isAmongEnvironments(above, paths) {
	if (ENVIRONMENTS.test(above.at(-1) ?? "")) return true;
	const head = above.length === 0 ? "" : `${above.join("/")}/`;
	return paths.some((one) => one.startsWith(head) && ENVIRONMENT.test(one.slice(head.length).split("/")[0] ?? ""));
}
// src/setup/repository/environments.ts
const VALUES = /\.tfvars(\.json)?$/;
const READ_BY_ITSELF = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;
const BACKEND = /\.tfbackend$|^(.*[._-])?backend([._-].*)?\.(hcl|conf|config|tfvars)$/i;
const BACKENDS = /^backends?\/[^/]+\.(hcl|conf|config|tfvars)$/i;
function handedTo(roots, configured, folders) {
	const nearestTo = (folder) => configured.filter((path) => isWithin(folder, path)).sort((a, b) => b.length - a.length)[0];
	const ofRoots = new Set(roots.map(({ path }) => path));
	return [...grouped(folders.flatMap(({ path, files: names }) => {
		const root = nearestTo(path);
		return root === void 0 || !ofRoots.has(root) || isShown(path, configured) ? [] : names.map((name) => ({
			root,
			isBeside: root === path,
			path,
			name
		}));
	}), ({ root }) => root)].map(([root, own]) => ({
		root,
		values: own.filter(isValues).map((file) => pathFrom(root, file)),
		backends: own.filter(isBackend).map((file) => pathFrom(root, file))
	})).filter(({ values, backends }) => values.length + backends.length > 0);
}
const pathFrom = (root, { path, name }) => node_path.posix.relative(root, node_path.posix.join(path, name));
const isBackend = ({ path, name, isBeside }) => BACKEND.test(name) || !isBeside && BACKENDS.test(node_path.posix.join(node_path.posix.basename(path), name));
const isValues = (file) => VALUES.test(file.name) && !isBackend(file) && !(file.isBeside && READ_BY_ITSELF.test(file.name));
const isWithin = (folder, root) => folder === root || isBelow(folder, root);
// src/setup/repository/clouds.ts
const BY_PROVIDER = new Map([
	["aws", "aws"],
	["awscc", "aws"],
	["google", "google"],
	["google-beta", "google"],
	["azurerm", "azure"],
	["azuread", "azure"],
	["azapi", "azure"]
]);
const BY_BACKEND = new Map([
	["s3", "aws"],
	["gcs", "google"],
	["azurerm", "azure"]
]);
const cloudsOf = (providers, backends) => {
	const clouds = [...providers.flatMap((name) => BY_PROVIDER.get(name) ?? []), ...backends.flatMap((name) => BY_BACKEND.get(name) ?? [])];
	return [...new Set(clouds)].sort();
};
// src/setup/repository/roots.ts
const MODULE = /(^|\/)([\w.-]*[-_.])?modules?(\/|$)/i;
function sortedRoots(configurations, { folders, called }) {
	const own = configurations.filter(({ path }) => !folders.includes(path));
	const known = {
		modules: new Set([...called, ...configurations.flatMap(({ calls }) => calls)]),
		called: new Set(called),
		linked: new Set(configurations.flatMap(({ linked }) => linked)),
		paths: configurations.map(({ path }) => path),
		hasUnits: folders.length > 0
	};
	const judged = own.map((one) => ({
		one,
		verdict: verdictOn(one, known)
	}));
	const isCertain = judged.some(({ one, verdict }) => isRoot(verdict) && verdict !== "alone" && !isBare(one));
	const isModules = isCertain || known.hasUnits || known.modules.has(".");
	const settle = (one, verdict) => {
		if (verdict === "alone" && isModules) return "module";
		return verdict === "provider" && isBare(one) && isCertain ? "empty" : verdict;
	};
	const all = new Map(configurations.map((one) => [one.path, one]));
	const settled = judged.map(({ one, verdict }) => ({
		one,
		verdict: settle(one, verdict)
	}));
	return {
		roots: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [rootOf(one, verdict, all)] : []),
		others: settled.flatMap(({ one, verdict }) => isRoot(verdict) ? [] : [{
			path: one.path,
			because: verdict
		}])
	};
}
const ROOTS = [
	"backend",
	"provider",
	"variables",
	"alone"
];
const isRoot = (verdict) => ROOTS.includes(verdict);
function verdictOn(one, known) {
	const { path, backend, configured, isUsed, hasResources } = one;
	if (isShown(path, known.paths)) return "example";
	if (!hasResources && isLinked(one, known.linked)) return "linked";
	if (isFilledIn(one, known)) return known.modules.has(path) ? "called" : "among";
	if (backend !== null) return "backend";
	if (known.modules.has(path)) return "called";
	if (MODULE.test(path)) return "among";
	if (configured.length > 0) return "provider";
	if (isUsed) return "variables";
	return hasResources ? "alone" : "module";
}
const isBare = ({ backend, declares }) => backend === null && !declares;
const isLinked = ({ path, files }, linked) => files.every((name) => linked.has(node_path.posix.join(path, name)));
const isFilledIn = ({ path, unset, backend }, { called, hasUnits }) => backend !== null && unset.length > 0 && (called.has(path) || hasUnits && MODULE.test(path));
function rootOf(one, because, all) {
	const reached = reachedFrom(one, all);
	const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
	const { path, backend, unset, asksWorkspace, requires, isMade } = one;
	return {
		path,
		because,
		backend,
		unset,
		asksWorkspace,
		requires,
		isMade,
		clouds: cloudsOf(providers, [backend]),
		providers,
		fetched: reached.flatMap((each) => each.fetched)
	};
}
function reachedFrom(start, all) {
	const found = new Set([start]);
	for (const one of found) for (const path of one.calls) {
		const called = all.get(path);
		if (called !== void 0) found.add(called);
	}
	return [...found];
}
// src/setup/repository/stacks.ts
const STACK = "terragrunt.stack.hcl";
const MADE$1 = ".terragrunt-stack";
const fixedPath = ({ attributes }) => /^"([^"$%\\]+)"$/.exec(attributes.get("path") ?? "")?.[1] ?? null;
const partsIn = (body, wanted) => body?.blocks.filter(({ type }) => type === wanted) ?? [];
function madeUnits(stacks) {
	const used = new Set(stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "stack"), path)));
	const looked = stacks.filter(({ path }) => !used.has(path)).map((stack) => ({
		...stack,
		...unitsOf(stack)
	}));
	return {
		made: looked.flatMap(({ path: stack, units }) => units.map((path) => ({
			path,
			stack
		}))),
		sources: stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "unit"), path)),
		open: looked.filter(({ isWhole }) => !isWhole).map(({ path }) => path)
	};
}
const sourcesOf = (blocks, path) => blocks.flatMap(({ attributes }) => localSource(attributes, path));
function unitsOf({ path, body }) {
	const units = partsIn(body, "unit").map((block) => {
		const name = fixedPath(block);
		const isOutside = block.attributes.get("no_dot_terragrunt_stack") === "true";
		return name === null ? null : node_path.posix.join(path, ...isOutside ? [] : [MADE$1], name);
	});
	return {
		units: units.flatMap((unit) => unit ?? []),
		isWhole: body !== null && partsIn(body, "stack").length === 0 && !units.includes(null)
	};
}
const COMPONENTS = /\.(tfcomponent|tfstack|tfdeploy)\.hcl$/;
function hostedStacksIn(top, folders) {
	const own = folders.filter(({ files }) => files.some((name) => COMPONENTS.test(name)));
	return {
		stacks: own.map(({ path }) => path),
		calls: own.flatMap((folder) => folder.files.filter((name) => COMPONENTS.test(name)).map((name) => hclIn(configurationTextAt(top, folder, name))).flatMap((body) => sourcesOf(partsIn(body, "component"), folder.path)))
	};
}
// src/input/git-config.ts
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
const BLANKS = /\s*/y;
const KEY = /([A-Za-z][\w-]*)[ \t]*=/y;
function at$1(place, pattern, text) {
	pattern.lastIndex = place;
	return pattern.exec(text);
}
function gitSettingsIn(file) {
	const text = file.replaceAll("\r\n", "\n");
	const found = [];
	let section = "";
	for (let place = 0; place < text.length;) {
		place += at$1(place, BLANKS, text)?.[0].length ?? 0;
		const [head, name = "", sub] = at$1(place, SECTION, text) ?? [];
		const [start = "", key = ""] = at$1(place, KEY, text) ?? [];
		if (head !== void 0) {
			section = [name.toLowerCase(), ...sub === void 0 ? [] : [sub.replace(/\\(.)/g, "$1")]].join(".");
			place += head.length;
		} else if (start !== "") {
			const { value, end } = valueAt(place + start.length, text);
			found.push({
				name: `${section}.${key.toLowerCase()}`,
				value
			});
			place = end;
		} else place = lineEnd(place, text);
	}
	return found;
}
function lineEnd(place, text) {
	const end = text.indexOf("\n", place);
	return end < 0 ? text.length : end;
}
const TOKEN = /[^"\\#;\n]+|\\?[\s\S]/y;
const ESCAPED = new Map([
	["\\n", "\n"],
	["\\t", "	"],
	["\\b", "\b"],
	["\\\n", ""]
]);
function valueAt(start, text) {
	let [value, kept, isQuoted] = [
		"",
		0,
		false
	];
	for (let place = start;;) {
		const token = at$1(place, TOKEN, text)?.[0] ?? "\n";
		if (token === "\n" || !isQuoted && /^[#;]$/.test(token)) return {
			value: value.slice(0, kept),
			end: lineEnd(place, text)
		};
		place += token.length;
		if (token === "\"") isQuoted = !isQuoted;
		else if (token.startsWith("\\")) value += ESCAPED.get(token) ?? token.slice(1);
		else value += value === "" && !isQuoted ? token.trimStart() : token;
		if (isQuoted || token.startsWith("\\")) kept = value.length;
		else if (token !== "\"" && token.trim() !== "") kept = value.length - (token.length - token.trimEnd().length);
	}
}
// src/setup/repository/system.ts
const KNOWN = [
	{
		name: "GitLab",
		section: "gitlab-ci",
		files: [".gitlab-ci.yml"],
		host: /^gitlab\./
	},
	{
		name: "Bitbucket",
		section: "bitbucket",
		files: ["bitbucket-pipelines.yml"],
		host: /^(?:[\w-]+\.)*bitbucket\./
	},
	{
		name: "Azure DevOps",
		section: "azure-devops",
		files: ["azure-pipelines.yml"],
		host: /(?:^|\.)(?:dev\.azure|visualstudio)\.com$/
	},
	{
		name: "Atlantis",
		section: "atlantis",
		files: ["atlantis.yaml"],
		host: null,
		isForPlans: true
	},
	{
		name: "Spacelift",
		section: "spacelift",
		files: [".spacelift/config.yml"],
		host: null,
		isForPlans: true
	},
	{
		name: "Jenkins",
		section: "jenkins",
		files: ["Jenkinsfile"],
		host: null
	}
];
function otherSystemAt(top) {
	const host = originHost(gitConfigAt(top));
	const holding = KNOWN.find((one) => host !== null && one.host?.test(host));
	if (holding !== void 0) return found(holding, `the remote origin at ${host}`, true);
	const hasWorkflows = (0, node_fs.existsSync)((0, node_path.join)(top, ".github", "workflows"));
	for (const one of KNOWN.filter(({ isForPlans }) => isForPlans === true || !hasWorkflows)) {
		const file = one.files.find((name) => (0, node_fs.existsSync)((0, node_path.join)(top, name)));
		if (file !== void 0) return found(one, file, false);
	}
	return null;
}
const found = ({ name, section }, by, isHost) => ({
	name,
	by,
	isHost,
	recipe: `${PAGES}/systems.md#${section}`
});
const gitConfigAt = (top) => textAt(gitFolderOf(top), "config") ?? "";
function originHost(config) {
	const url = gitSettingsIn(config).find(({ name }) => name === "remote.origin.url")?.value ?? "";
	return /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)[/:]/.exec(url)?.[1]?.toLowerCase() ?? null;
}
const WRAPPERS = [{
	name: "Atmos",
	by: "atmos.yaml",
	plan: "atmos terraform plan COMPONENT -s STACK"
}];
const wrapperAt = (top) => WRAPPERS.find(({ by }) => (0, node_fs.existsSync)((0, node_path.join)(top, by))) ?? null;
// src/setup/repository/terragrunt.ts
const UNIT = "terragrunt.hcl";
function terragruntIn(top, folders) {
	const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
	const stacks = stacksIn(top, folders);
	const { made, sources, open } = madeUnits(stacks);
	const paths = folders.map(({ path }) => path);
	const judged = read.filter(({ isUnit }) => isUnit).map((unit) => ({
		...unit,
		because: otherwise(unit, sources, paths)
	}));
	const own = judged.filter(({ because }) => because === null).map(({ path }) => path);
	return {
		units: [...new Set([...own, ...made.map(({ path }) => path)])].sort(),
		made: made.filter(({ path }) => !own.includes(path)),
		stacks: stacks.map(({ path }) => path),
		open,
		others: judged.flatMap(({ path, because }) => because === null ? [] : [{
			path,
			because
		}]),
		folders: read.map(({ path }) => path),
		calls: judged.flatMap(({ calls }) => calls),
		fetched: judged.flatMap(({ fetched }) => fetched),
		...writtenIn(top, folders, read.length + stacks.length > 0),
		unread: read.filter(({ isRead }) => !isRead).map(({ path }) => node_path.posix.join(path, UNIT))
	};
}
const otherwise = ({ path, isTemplate }, sources, paths) => isShown(path, paths) ? "example" : isTemplate || sources.includes(path) ? "template" : null;
const stacksIn = (top, folders) => folders.filter(({ files }) => files.includes(STACK)).map((folder) => ({
	path: folder.path,
	body: hclIn(configurationTextAt(top, folder, STACK))
}));
function writtenIn(top, folders, isHere) {
	const shared = (folder) => folder.files.filter((name) => name.endsWith(".hcl") && !name.startsWith("."));
	const texts = isHere ? folders.flatMap((folder) => shared(folder).map((name) => configurationTextAt(top, folder, name))) : [];
	const found = (pattern) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))];
	return {
		providers: found(/^[^\S\n]*provider\s+"([\w-]+)"/gm),
		backends: found(/^[^\S\n]*backend\s*=?\s*"([\w-]+)"/gm)
	};
}
function unitOf(top, folder) {
	const { path, files } = folder;
	const text = configurationTextAt(top, folder, UNIT);
	const body = hclIn(text);
	const sources = sourcesIn(body);
	const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
	const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
	return {
		path,
		isRead: body !== null,
		isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
		isTemplate: /^(?![^\S\n]*(?:#|\/\/)).*(?<![\w.])values\.\w/m.test(text),
		calls: sources.flatMap(({ attributes }) => localSource(attributes, path)),
		fetched: sources.flatMap(({ attributes }) => gitSource(attributes))
	};
}
const sourcesIn = (body) => body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];
// src/setup/repository/versions.ts
const EXACT = /^v?(\d+\.\d+\.\d+)$/;
const exact = (text) => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;
const TOFU = {
	own: ".opentofu-version",
	names: ["opentofu", "tofu"],
	inputs: /^(open)?tofu[-_]version$/i,
	actions: /\/(?:setup-)?(?:opentofu|tofu)(?:-plan|-apply)?@/i
};
const TERRAFORM = {
	own: ".terraform-version",
	names: ["terraform"],
	inputs: /^(terraform|tf)[-_]version$/i,
	actions: /\/(?:setup-)?terraform(?:-plan|-apply)?@/i
};
const TERRAGRUNT = {
	own: ".terragrunt-version",
	names: ["terragrunt"],
	inputs: /^(terragrunt|tg)[-_]version$/i,
	actions: /\/(?:setup-)?terragrunt@/i
};
const LISTS = [
	".tool-versions",
	"mise.toml",
	".mise.toml",
	".config/mise.toml"
];
const signsFor = (top, folders, named) => {
	const found = folders.flatMap((folder) => nearest(top, folder, named) ?? []);
	return [...new Map(found.map((sign) => [sign.by, sign])).values()];
};
function nearest(top, folder, named) {
	for (let at = folder;; at = node_path.posix.dirname(at)) {
		const found = signIn(top, at, named);
		if (found !== null || at === ".") return found;
	}
}
function signIn(top, folder, { own, names }) {
	const alone = textAt(top, node_path.posix.join(folder, own));
	if (alone !== null) return {
		by: node_path.posix.join(folder, own),
		version: exact(alone)
	};
	const line = new RegExp(`^[^\\S\\n]*"?(?:${names.join("|")})"?(?:\\s*=\\s*|\\s+)"?([^"\\s#]+)`, "m");
	for (const path of LISTS.map((name) => node_path.posix.join(folder, name))) {
		const [, version] = line.exec(textAt(top, path) ?? "") ?? [];
		if (version !== void 0) return {
			by: path,
			version: exact(version)
		};
	}
	return null;
}
const ENV = /^\$\{\{\s*env\.([\w-]+)\s*\}\}$/;
function signsOfWorkflows({ workflows, actionAt }, named) {
	const steps = placedIn(workflows).flatMap((placed) => {
		const { workflow, job } = placed;
		return stepsRun(placed, actionAt).map(({ step }) => ({
			by: workflow.path,
			step,
			envs: [job.env, workflow.env]
		}));
	});
	const set = steps.flatMap(({ by, step, envs }) => [...step.with].filter(([name]) => step.uses !== null && named.inputs.test(name)).map(([, { text }]) => {
		const [, name = ""] = ENV.exec(text.trim()) ?? [];
		const value = [step.env, ...envs].map((env) => env.get(name)).find((one) => one !== void 0);
		return {
			by,
			version: exact(value?.text ?? text)
		};
	}));
	const others = [...new Set(steps.filter(({ step }) => isRun(step, named)).map(({ by }) => by))].filter((path) => !set.some(({ by }) => by === path));
	return [...set, ...others.map((by) => ({
		by,
		version: null
	}))];
}
const isRun = ({ uses, run }, { actions, names }) => actions.test(uses?.text ?? "") || (run?.text ?? "").split(/[\n;&|]/).some((command) => isPlanning(command, names));
const isPlanning = (command, names) => {
	const words = command.trim().split(/\s+/);
	const at = words.findIndex((word) => !/^\w+=/.test(word));
	return names.includes(words[at] ?? "") && words.slice(at).some((word) => /^(?:init|plan|apply)$/.test(word));
};
const numbersOf = (version) => version.split(".").map(Number);
const isOlder$1 = (one, other) => {
	const [a, b] = [numbersOf(one), numbersOf(other)];
	const at = a.findIndex((number, place) => number !== b[place]);
	return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};
const CLAUSE = /^(=|!=|>|>=|<|<=|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function rangeOf(required) {
	const clauses = [...new Set(required.flatMap((one) => one.split(",").map((clause) => clause.trim())))];
	const written = clauses.map(clauseOf);
	const fixed = written.filter((one) => one !== null && /^\d/.test(one));
	if (clauses.length === 0 || written.includes(null) || fixed.length > 1) return null;
	return [...new Set(written)].join(" ");
}
function clauseOf(clause) {
	const [, sign = "=", major, minor, patch] = CLAUSE.exec(clause) ?? [];
	if (major === void 0 || sign === "!=") return null;
	const version = `${major}.${minor ?? 0}.${patch ?? 0}`;
	if (sign === "=") return version;
	if (sign !== "~>") return `${sign}${version}`;
	return `>=${version} <${patch === void 0 ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`}`;
}
// src/setup/repository/tools.ts
const newest = (signs) => signs.reduce((found, { version }) => version !== null && (found === null || isOlder$1(found, version)) ? version : found, null);
function toolsIn(top, telling) {
	const { folders, planned, hasTofu, required, workflows } = telling;
	const locked = locksOf(top, folders);
	const places = [...planned, "."];
	const tofu = [
		...hasTofu.slice(0, 1).map((path) => ({
			by: `files in ${placeName(path)} that only OpenTofu reads`,
			version: null
		})),
		...signsFor(top, places, TOFU),
		...locked("registry.opentofu.org")
	];
	const terraform = [...signsFor(top, places, TERRAFORM), ...locked("registry.terraform.io")];
	const [setTofu, setTerraform] = [signsOfWorkflows(workflows, TOFU), signsOfWorkflows(workflows, TERRAFORM)];
	const isMostly = setTofu.length > 0 && setTofu.length >= setTerraform.length;
	const isTofu = tofu.length > 0 || terraform.length === 0 && isMostly;
	const [files, set] = isTofu ? [tofu, setTofu] : [terraform, setTerraform];
	const other = isTofu ? [...terraform, ...setTerraform] : [...tofu, ...setTofu];
	const range = rangeOf(required);
	const own = files.some(({ version }) => version !== null) ? files : [...files, ...set];
	return {
		program: isTofu ? "tofu" : "terraform",
		version: newest(own) ?? (range !== null && /^[\d.]+$/.test(range) ? range : null),
		differing: differingIn(own),
		required: [...new Set(required)].sort(),
		range,
		terragrunt: newest(signsFor(top, places, TERRAGRUNT)) ?? newest(signsOfWorkflows(workflows, TERRAGRUNT)),
		by: own[0]?.by ?? null,
		versionBy: own.slice(1).find((sign) => sign.version !== null && sign.version === newest(own))?.by ?? null,
		against: other[0]?.by ?? null
	};
}
function differingIn(signs) {
	const exact = signs.filter(({ version }) => version !== null);
	const byVersion = [...new Map(exact.toReversed().map((sign) => [sign.version, sign])).values()].reverse();
	return byVersion.length < 2 ? [] : byVersion;
}
function locksOf(top, folders) {
	const locks = folders.filter(({ files }) => files.includes(".terraform.lock.hcl")).map(({ path }) => node_path.posix.join(path, ".terraform.lock.hcl")).map((path) => ({
		path,
		text: textAt(top, path) ?? ""
	}));
	return (registry) => locks.filter(({ text }) => text.includes(`"${registry}/`)).slice(0, 1).map(({ path }) => ({
		by: path,
		version: null
	}));
}
// src/setup/repository/repository.ts
function repositoryAt(top) {
	const folders = foldersIn(top);
	const configurations = folders.map((folder) => configurationIn(top, folder)).filter((one) => one !== null);
	const terragrunt = terragruntIn(top, folders);
	const workflows = workflowFilesIn(top);
	const hosted = hostedStacksIn(top, folders);
	const called = [...terragrunt.calls, ...hosted.calls];
	const { roots, others } = sortedRoots(configurations, {
		folders: terragrunt.folders,
		called
	});
	return {
		top,
		roots,
		others: [...others, ...terragrunt.others],
		terragrunt,
		hosted,
		handed: handedTo(roots, [...configurations.map(({ path }) => path), ...terragrunt.folders], folders),
		tools: toolsIn(top, {
			folders,
			planned: [...roots.map(({ path }) => path), ...terragrunt.units],
			hasTofu: configurations.filter(({ hasTofu }) => hasTofu).map(({ path }) => path),
			required: roots.flatMap(({ requires }) => requires ?? []),
			workflows
		}),
		codeowners: codeownersIn(top),
		policy: textAt(top, POLICY_PATH),
		ignored: textAt(top, ".gitignore"),
		workflows,
		declared: declaredAt(top),
		system: otherSystemAt(top),
		wrapper: wrapperAt(top),
		unread: [...configurations.flatMap(({ unread }) => unread), ...terragrunt.unread]
	};
}
function codeownersIn(top) {
	for (const path of CODEOWNERS_PATHS) {
		const text = textAt(top, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
// src/setup/doctor/files.ts
function fileFactsIn(top) {
	const actions = workflowFilesIn(top);
	const guards = guardsIn(actions);
	const policy = policyIn(top, guards);
	const owners = ownersIn(top);
	const looked = new Set([
		...[...actions.workflows, ...actions.broken].map(({ path }) => path),
		...guards.flatMap(({ reviews }) => reviews.map(({ path }) => path)),
		...policy.isThere ? [policy.path] : [],
		...owners === null ? [] : [owners.path]
	]);
	const blobs = new Map([...looked].map((path) => [path, blobIds((0, node_fs.readFileSync)((0, node_path.join)(top, path)))]));
	const started = startedJobs(actions.workflows);
	let found;
	const roots = () => found ??= rootsIn(top);
	return {
		actions,
		started,
		guards,
		policy,
		owners,
		declared: declaredAt(top),
		rootsHere: roots,
		system: otherSystemAt(top),
		holds: () => {
			if ((0, node_fs.existsSync)((0, node_path.join)(top, "cdktf.json")) || roots().all.length > 0) return "roots";
			if (roots().unread.length > 0) return "unread";
			return foldersIn(top).length > 0 ? "modules" : "nothing";
		},
		isWrapped: wrapperAt(top) !== null,
		configurationAt: (folder) => configurationAt(top, folder),
		blobs
	};
}
function configurationAt(top, path) {
	if (!isFolder$1((0, node_path.join)(top, path))) return null;
	const folder = folderAt(top, path);
	return folder.files.includes("terragrunt.hcl") ? null : configurationIn(top, folder);
}
function rootsIn(top) {
	const { roots, terragrunt, unread } = repositoryAt(top);
	const isSeen = (backend) => backend !== null && backend !== "local";
	return {
		all: [
			...roots.map(({ path }) => path),
			...terragrunt.units,
			...terragrunt.open
		],
		withState: [...roots.filter(({ backend }) => isSeen(backend)).map(({ path }) => path), ...terragrunt.units],
		unread
	};
}
function policyIn(top, guards) {
	const [named] = checksIn$1({ guards }).flatMap((guard) => fixedInput(guard, "policy") ?? []);
	const path = named ?? ".github/destroy-guard.yml";
	const none = {
		path,
		isThere: false,
		policy: DEFAULT_POLICY,
		mistake: null
	};
	if (path.startsWith("/") || path.split("/").includes("..") || !isFileItself((0, node_path.join)(top, path))) return none;
	try {
		return {
			...none,
			isThere: true,
			policy: readPolicy((0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8"), path)
		};
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		const [{ line, message } = {
			line: 1,
			message: error.message
		}] = error.mistakes;
		return {
			...none,
			isThere: true,
			mistake: {
				line,
				message
			}
		};
	}
}
function ownersIn(top) {
	const path = CODEOWNERS_PATHS.find((one) => isFileItself((0, node_path.join)(top, one)));
	if (path === void 0) return null;
	const read = readCodeowners((0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8"));
	return read.read ? {
		path,
		lines: read.lines,
		skipped: read.skipped,
		unreadable: null
	} : {
		path,
		lines: [],
		skipped: [],
		unreadable: read.why
	};
}
const blobIds = (bytes) => [blobId(bytes), blobId(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"))];
// src/github/shape.ts
const WRONG = Symbol("wrong");
const isMissing = (value) => value === void 0 || value === null;
const isText = (value) => typeof value === "string" && value !== "";
const isWhole = (value) => Number.isSafeInteger(value);
const isCount = (value) => isWhole(value) && value >= 0;
const KINDS = {
	text: (value) => isText(value) ? value : WRONG,
	"text?": (value) => isMissing(value) ? null : isText(value) ? value : WRONG,
	words: (value) => typeof value === "string" ? value : WRONG,
	"words?": (value) => isMissing(value) ? null : typeof value === "string" ? value : WRONG,
	count: (value) => isCount(value) ? value : WRONG,
	"count?": (value) => isMissing(value) ? null : isCount(value) ? value : WRONG,
	"number?": (value) => isMissing(value) ? null : isWhole(value) ? value : WRONG,
	id: (value) => isCount(value) && value > 0 ? value : WRONG,
	"id?": (value) => isMissing(value) ? null : isCount(value) && value > 0 ? value : WRONG,
	yes: (value) => typeof value === "boolean" ? value : WRONG,
	"yes?": (value) => isMissing(value) ? null : typeof value === "boolean" ? value : WRONG,
	list: (value) => Array.isArray(value) ? value : WRONG,
	"list?": (value) => isMissing(value) ? null : Array.isArray(value) ? value : WRONG,
	"object?": (value) => isMissing(value) ? null : isObject(value) ? value : WRONG,
	open: (value) => value === "open" ? true : value === "closed" ? false : WRONG,
	"account?": (value) => isMissing(value) ? null : accountIn(value),
	any: (value) => value
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function accountIn(value) {
	const [id, login, type] = [
		"id",
		"login",
		"type"
	].map((name) => at(value, name));
	if (!isCount(id) || id === 0 || !isText(login)) return WRONG;
	return {
		id,
		login,
		type: typeof type === "string" ? type : ""
	};
}
const at = (value, path) => path.split(".").reduce((one, name) => isObject(one) ? one[name] : void 0, value);
function shaped(value, shape, what = "as GitHub describes it") {
	if (!isObject(value)) throw new PartialAnswer(`GitHub's answer is not ${what}`);
	const read = Object.entries(shape).map(([path, kind]) => [path, KINDS[kind](at(value, path))]);
	const wrong = read.find(([, one]) => one === WRONG);
	if (wrong !== void 0) throw new PartialAnswer(`GitHub's answer is not ${what} (at ${wrong[0]})`);
	return Object.fromEntries(read);
}
const unread = () => ({
	pages: 0,
	entries: 0,
	isLedTo: false,
	isFull: false
});
function taken({ status, headers, data }, reading) {
	if (status !== 200 || !Array.isArray(data)) throw new PartialAnswer(`GitHub's answer is no list (${status})`);
	const goesOn = headers.link?.includes("rel=\"next\"") === true;
	if ((reading.isLedTo || goesOn) && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
	reading.pages += 1;
	reading.entries += data.length;
	reading.isLedTo = goesOn;
	reading.isFull = data.length >= 100;
	const { total_count: counted } = data;
	if (!goesOn && !reading.isFull && typeof counted === "number" && reading.entries < counted) throw new PartialAnswer(`of ${counted} entries GitHub lists ${reading.entries}`);
	return [...data];
}
const paginated = (github, endpoint, given, shape, reading) => {
	const take = (page) => taken(page, reading).map((entry) => shaped(entry, shape));
	return github.paginate(endpoint, {
		...Object(given),
		per_page: 100
	}, take);
};
const MOST_UNLINKED = 100;
async function listOf(github, endpoint, given, shape) {
	const reading = unread();
	const all = [await paginated(github, endpoint, given, shape, reading)];
	while (reading.isFull) {
		if (all.length > MOST_UNLINKED) throw new PartialAnswer("GitHub's list has no end");
		all.push(await paginated(github, endpoint, {
			...Object(given),
			page: reading.pages + 1
		}, shape, reading));
	}
	return all.flat();
}
// src/github/protection.ts
const RULE = {
	type: "text",
	ruleset_id: "id",
	ruleset_source_type: "text?",
	ruleset_source: "text?",
	parameters: "object?"
};
const sourceOf$1 = ({ ruleset_id, ruleset_source_type, ruleset_source }) => ({
	is: "ruleset",
	id: ruleset_id,
	level: ruleset_source_type ?? "Repository",
	owner: ruleset_source ?? ""
});
const CHECKS = {
	strict_required_status_checks_policy: "yes",
	required_status_checks: "list"
};
const CHECK = {
	context: "text",
	integration_id: "number?"
};
const WORKFLOWS = { workflows: "list" };
const WORKFLOW = {
	path: "text",
	repository_id: "id"
};
const REVIEWS = {
	required_approving_review_count: "count",
	require_code_owner_review: "yes",
	dismiss_stale_reviews_on_push: "yes"
};
async function rulesOf({ github, owner, repo }, branch) {
	const rules = await listOf(github, github.rest.repos.getBranchRules, {
		owner,
		repo,
		branch
	}, RULE);
	const of = (type) => rules.filter((rule) => rule.type === type);
	const told = (type, shape) => of(type).map((rule) => ({
		says: shaped(rule.parameters, shape, `all of the rule ${type}`),
		from: sourceOf$1(rule)
	}));
	const checks = told("required_status_checks", CHECKS);
	const [queue] = of("merge_queue");
	return {
		checks: checks.flatMap(({ says, from }) => checksIn(says.required_status_checks, from)),
		workflows: told("workflows", WORKFLOWS).flatMap(({ says, from }) => says.workflows.map((one) => shaped(one, WORKFLOW)).map(({ path, repository_id: repository }) => ({
			path,
			repository,
			from
		}))),
		reviews: told("pull_request", REVIEWS).map(({ says, from }) => ({
			approvals: says.required_approving_review_count,
			codeOwners: says.require_code_owner_review,
			dismissesStale: says.dismiss_stale_reviews_on_push,
			from
		})),
		upToDate: checks.filter(({ says }) => says.strict_required_status_checks_policy).map(({ from }) => from),
		unforced: of("non_fast_forward").map(sourceOf$1),
		undeletable: of("deletion").map(sourceOf$1),
		queue: queue === void 0 ? null : sourceOf$1(queue)
	};
}
const checksIn = (listed, from) => listed.map((one) => shaped(one, CHECK)).map(({ context, integration_id: app }) => ({
	context,
	app,
	from
}));
const CLASSIC = { is: "classic" };
const CLASSIC_SHAPE = {
	required_status_checks: "object?",
	"required_status_checks.strict": "yes?",
	required_pull_request_reviews: "object?",
	"enforce_admins.enabled": "yes",
	"allow_force_pushes.enabled": "yes?",
	"allow_deletions.enabled": "yes?"
};
const CLASSIC_CHECKS = { checks: "list" };
const CLASSIC_CHECK = {
	context: "text",
	app_id: "number?"
};
const CLASSIC_REVIEWS = {
	required_approving_review_count: "count?",
	require_code_owner_reviews: "yes",
	dismiss_stale_reviews: "yes",
	bypass_pull_request_allowances: "object?",
	"bypass_pull_request_allowances.users": "list?",
	"bypass_pull_request_allowances.teams": "list?",
	"bypass_pull_request_allowances.apps": "list?"
};
function classicChecks(checks) {
	return (checks === null ? [] : shaped(checks, CLASSIC_CHECKS).checks).map((one) => shaped(one, CLASSIC_CHECK)).map(({ context, app_id: app }) => ({
		context,
		app: app === null || app < 0 ? null : app,
		from: CLASSIC
	}));
}
function reviewsIn(reviews) {
	if (reviews === null) return [];
	return [{
		approvals: reviews.required_approving_review_count ?? 0,
		codeOwners: reviews.require_code_owner_reviews,
		dismissesStale: reviews.dismiss_stale_reviews,
		from: CLASSIC
	}];
}
const exemptIn = (reviews) => [
	"users",
	"teams",
	"apps"
].flatMap((kind) => reviews?.[`bypass_pull_request_allowances.${kind}`] ?? []).length;
const when = (is) => is ? [CLASSIC] : [];
async function classicOf({ github, owner, repo }, branch) {
	try {
		const { data } = await github.rest.repos.getBranchProtection({
			owner,
			repo,
			branch
		});
		return classicIn(data);
	} catch (error) {
		if (isStatus(error, 404) && error instanceof Error && /not protected/i.test(error.message)) return null;
		throw error;
	}
}
function classicIn(data) {
	const told = shaped(data, CLASSIC_SHAPE, "all of a protection");
	const asked = told.required_pull_request_reviews;
	const reviews = asked === null ? null : shaped(asked, CLASSIC_REVIEWS, "all of a protection");
	return {
		checks: classicChecks(told.required_status_checks),
		workflows: [],
		reviews: reviewsIn(reviews),
		upToDate: when(told["required_status_checks.strict"] === true),
		unforced: when(told["allow_force_pushes.enabled"] === false),
		undeletable: when(told["allow_deletions.enabled"] === false),
		queue: null,
		bindsAdmins: told["enforce_admins.enabled"],
		exempt: exemptIn(reviews)
	};
}
const BRANCH = {
	"commit.sha": "text",
	protected: "yes",
	"protection.enabled": "yes",
	"protection.required_status_checks": "object?"
};
async function guardedBranch({ github, owner, repo }, branch) {
	const { data } = await github.rest.repos.getBranch({
		owner,
		repo,
		branch
	});
	const told = shaped(data, BRANCH, "all of a branch");
	const hasClassic = told["protection.enabled"];
	return {
		commit: told["commit.sha"],
		isProtected: told.protected,
		hasClassic,
		classicChecks: hasClassic ? classicChecks(told["protection.required_status_checks"]) : []
	};
}
const RULESET = {
	id: "id",
	name: "text",
	enforcement: "text",
	bypass_actors: "list?",
	rules: "list?"
};
const EXEMPT = {
	actor_type: "text",
	actor_id: "number?",
	bypass_mode: "text?"
};
async function rulesetOf({ github, owner, repo }, id) {
	const { data } = await github.rest.repos.getRepoRuleset({
		owner,
		repo,
		ruleset_id: id
	});
	const told = shaped(data, RULESET, "all of a ruleset");
	if (told.id !== id) throw new PartialAnswer(`GitHub's answer is of the ruleset ${told.id}`);
	const exempt = told.bypass_actors?.map((one) => shaped(one, EXEMPT)) ?? null;
	return {
		id,
		name: told.name,
		enforcement: told.enforcement,
		exempt: exempt?.map(({ actor_type: kind, actor_id: who, bypass_mode: mode }) => ({
			kind,
			id: who,
			mode: mode ?? "always"
		})) ?? null,
		contexts: (told.rules ?? []).flatMap(contextsIn)
	};
}
function contextsIn(rule) {
	const { type, parameters } = shaped(rule, {
		type: "text",
		parameters: "object?"
	});
	if (type !== "required_status_checks") return [];
	return shaped(parameters, CHECKS).required_status_checks.map((one) => shaped(one, CHECK).context);
}
async function idleRulesets({ github, owner, repo }) {
	const asked = {
		owner,
		repo,
		includes_parents: true
	};
	return (await listOf(github, github.rest.repos.getRepoRulesets, asked, {
		id: "id",
		enforcement: "text"
	})).filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id);
}
// src/domain/override/facts.ts
const folded = (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const isSameName = (one, other) => folded(one) === folded(other);
// src/github/settings.ts
async function repositoryFacts({ github, owner, repo }) {
	const { data } = await github.rest.repos.get({
		owner,
		repo
	});
	const { id, default_branch: defaultBranch } = shaped(data, {
		id: "id",
		default_branch: "text"
	});
	return {
		id,
		defaultBranch
	};
}
const ACTIONS = "github-actions";
async function actionsApp(github) {
	const { data } = await github.rest.apps.getBySlug({ app_slug: ACTIONS });
	const { id, slug } = shaped(data, {
		id: "id",
		slug: "text?"
	});
	if (slug !== ACTIONS) throw new PartialAnswer("GitHub's answer is of another app");
	return id;
}
async function hasLabel({ github, owner, repo }, name) {
	try {
		const { data } = await github.rest.issues.getLabel({
			owner,
			repo,
			name
		});
		const told = shaped(data, { name: "text" }).name;
		if (!isSameName(told, name)) throw new PartialAnswer("GitHub's answer is of another label");
		return true;
	} catch (error) {
		if (isStatus(error, 404)) return false;
		throw error;
	}
}
const ERROR = {
	path: "text",
	line: "count",
	column: "count",
	kind: "text",
	source: "words?"
};
async function ownersErrors({ github, owner, repo }, ref) {
	try {
		const { data } = await github.rest.repos.codeownersErrors({
			owner,
			repo,
			ref
		});
		return shaped(data, { errors: "list" }).errors.map((error) => shaped(error, ERROR)).map(({ path, line, kind, source, column }) => {
			const [owner] = (source ?? "").slice(Math.max(column - 1, 0)).split(/\s/);
			return {
				path,
				line,
				kind,
				owner: kind === "Unknown owner" ? owner ?? null : null
			};
		});
	} catch (error) {
		if (isStatus(error, 404)) return null;
		throw error;
	}
}
const PULL = {
	number: "id",
	state: "open",
	"base.ref": "text",
	"base.repo.id": "id",
	"head.ref": "text",
	"head.repo.id": "id?"
};
async function basesOf({ github, owner, repo }) {
	const { data } = await github.rest.pulls.list({
		owner,
		repo,
		state: "all",
		sort: "updated",
		direction: "desc",
		per_page: 100
	});
	const pulls = listIn(data).map((pull) => shaped(pull, PULL));
	const newest = new Map(pulls.map((pull) => [pull["base.ref"], pull]));
	for (const pull of pulls.toReversed()) newest.set(pull["base.ref"], pull);
	const isOwn = (pull) => pull["head.repo.id"] === pull["base.repo.id"];
	return {
		bases: [...newest].map(([branch, { number, state }]) => ({
			branch,
			pull: number,
			open: state
		})),
		openHeads: new Set(pulls.filter((pull) => pull.state && isOwn(pull)).map((pull) => pull["head.ref"])),
		lookedAt: pulls.length < 100 ? null : pulls.length
	};
}
function listIn(data) {
	if (!Array.isArray(data)) throw new PartialAnswer("GitHub's answer is no list");
	return data;
}
// src/github/teams.ts
const MAY = {
	"permissions.push": "yes",
	"permissions.maintain": "yes?",
	"permissions.admin": "yes"
};
async function isTeamWriting(teams, { org, slug }, { owner, repo }) {
	const named = {
		org,
		team_slug: slug
	};
	const headers = { accept: "application/vnd.github.v3.repository+json" };
	try {
		const { data } = await teams.rest.teams.checkPermissionsForRepoInOrg({
			...named,
			owner,
			repo,
			headers
		});
		if (data?.permissions === void 0) throw new PartialAnswer("GitHub does not say what the team may do here");
		const told = shaped(data, MAY);
		return told["permissions.push"] || told["permissions.maintain"] === true || told["permissions.admin"];
	} catch (error) {
		if (!isStatus(error, 404)) throw error;
		await teams.rest.teams.getByName(named);
		return false;
	}
}
async function teamSeen(teams, repository, team) {
	try {
		return await isTeamWriting(teams, team, repository) ? "may write" : "may not write";
	} catch (error) {
		if (isStatus(error, 404)) return "unseen";
		throw error;
	}
}
// src/github/tree.ts
async function entriesAt(repository, commit) {
	const { data } = await repository.github.rest.git.getTree({
		owner: repository.owner,
		repo: repository.repo,
		tree_sha: commit,
		recursive: "true"
	});
	const { tree, truncated } = shaped(data, {
		tree: "list",
		truncated: "yes"
	});
	return truncated ? null : tree.map((entry) => shaped(entry, {
		path: "text",
		mode: "text",
		type: "text",
		sha: "text"
	}));
}
async function treeAt(repository, commit) {
	const entries = await entriesAt(repository, commit);
	return entries && new Map(entries.flatMap(({ path, type, sha }) => type === "blob" ? [[path, sha]] : []));
}
// src/setup/doctor/gather.ts
async function askGitHub({ repository, teams, server }, files) {
	const { id, defaultBranch: branch } = await seen(repository, server);
	const [base, rules, bases] = await Promise.all([
		attempt(guardedBranch(repository, branch)),
		attempt(rulesOf(repository, branch)),
		attempt(basesOf(repository))
	]);
	const bare = bases.read ? bareBases(bases.value, branch) : [];
	const [classic, rulesets, app, label, errors, named, others, tree] = await Promise.all([
		classicAt(repository, branch, base),
		rulesetsFor(repository, rules),
		attempt(actionsApp(repository.github)),
		attempt(hasLabel(repository, labelIn(files))),
		attempt(ownersErrors(repository, branch)),
		teams === null ? [] : teamsSeen(teams, repository, files),
		othersIn(repository, bare),
		attempt(base.read ? treeAt(repository, base.value.commit) : Promise.resolve(null))
	]);
	return {
		owner: repository.owner,
		repo: repository.repo,
		id,
		url: `${server}/${repository.owner}/${repository.repo}`,
		server,
		branch,
		base,
		rules,
		classic,
		rulesets,
		actionsApp: app,
		hasLabel: label,
		ownersErrors: errors,
		teams: named,
		hasOwnersToken: teams !== null,
		bases,
		others,
		otherBranches: bare.slice(MOST_OTHERS),
		tree
	};
}
async function seen(repository, server) {
	try {
		return await repositoryFacts(repository);
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		const advice = isRefused(error) ? "check the token and the name of the repository (--repo)" : `see that ${server} can be reached from here (network, proxy), and run doctor again; without a token it looks at the files alone`;
		throw new InputError(`${repository.owner}/${repository.repo} could not be read from GitHub: ${whyFailed(error)}; ${advice}`, { cause: error });
	}
}
async function attempt(asked) {
	try {
		return {
			read: true,
			value: await asked
		};
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		return {
			read: false,
			why: whyFailed(error),
			isRefused: isRefused(error)
		};
	}
}
async function classicAt(repository, branch, base) {
	if (base.read && !base.value.hasClassic) return {
		read: true,
		value: null
	};
	return attempt(classicOf(repository, branch));
}
const MOST_RULESETS = 20;
const rulesetIdsIn = ({ checks, workflows, reviews, upToDate, unforced, undeletable, queue }) => {
	return [
		...[
			...checks,
			...workflows,
			...reviews
		].map((one) => one.from),
		...upToDate,
		...unforced,
		...undeletable,
		...queue === null ? [] : [queue]
	].flatMap((source) => source.is === "ruleset" ? [source.id] : []);
};
async function rulesetsFor(repository, rules) {
	const idle = await attempt(idleRulesets(repository));
	const ids = new Set([...rules.read ? rulesetIdsIn(rules.value) : [], ...idle.read ? idle.value : []]);
	return new Map(await Promise.all([...ids].slice(0, MOST_RULESETS).map(async (id) => [id, await attempt(rulesetOf(repository, id))])));
}
const MOST_OTHERS = 10;
const bareBases = ({ bases, openHeads }, branch) => bases.map((one) => one.branch).filter((name) => name !== branch && !openHeads.has(name));
async function othersIn(repository, names) {
	const asked = names.slice(0, MOST_OTHERS).map(async (name) => [name, await attempt(otherAt(repository, name))]);
	const found = await Promise.all(asked);
	return new Map(found.flatMap(([name, one]) => {
		if (!one.read) return [[name, one]];
		return one.value === null ? [] : [[name, {
			read: true,
			value: one.value
		}]];
	}));
}
async function otherAt(repository, branch) {
	try {
		const [base, rules] = await Promise.all([guardedBranch(repository, branch), rulesOf(repository, branch)]);
		return {
			base,
			rules
		};
	} catch (error) {
		if (isStatus(error, 404)) return null;
		throw error;
	}
}
const MOST_TEAMS = 20;
const teamsSeen = (teams, repository, files) => Promise.all(teamsIn(files).slice(0, MOST_TEAMS).map(async (team) => ({
	team,
	seen: await attempt(teamSeen(teams, repository, team))
})));
// src/setup/doctor/run.ts
async function examined({ top, asked, log, retryMs }) {
	const files = fileFactsIn(top);
	if (asked === null) return diagnosisOf({
		files,
		github: null
	});
	const { owner, repo } = asked.repository;
	const client = (token) => clientFor({
		token,
		baseUrl: asked.api,
		log,
		retryMs
	});
	const repository = {
		github: client(asked.token),
		owner,
		repo
	};
	const teams = asked.ownersToken === null ? null : client(asked.ownersToken);
	return diagnosisOf({
		files,
		github: await askGitHub({
			repository,
			teams,
			server: asked.server
		}, files)
	});
}
// src/report/phrase.ts
const WIDEST_NAME = 200;
const shortName = (name) => cut(visible(name), WIDEST_NAME);
const plain = (phrase) => phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => typeof part === "string" ? prose(part) : inlineCode(part.code)).join("");
const asTerminal = (phrase) => phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
// src/report/doctor/words.ts
const titleOf = ({ check }) => questionOf(check).title;
const worstIn = (diagnosis) => STATES.find((state) => answersIn(diagnosis, state).length > 0) ?? "ok";
const countsWords = (diagnosis) => {
	const [open = 0, unknown = 0, accepted = 0, ok = 0] = STATES.map((state) => answersIn(diagnosis, state).length);
	return [
		`${open} open`,
		...unknown === 0 ? [] : [`${unknown} not known`],
		...accepted === 0 ? [] : [`${accepted} accepted`],
		`${ok} in order`
	].join(", ");
};
const openWords = (diagnosis) => {
	const open = answersIn(diagnosis, "open").length;
	if (open > 0) return counted(open, "thing is open", "things are open");
	return answersIn(diagnosis, "accepted").length === 0 ? "nothing is open" : "nothing is open but what is accepted";
};
function headline(diagnosis) {
	const open = openWords(diagnosis);
	if (diagnosis.repository === null) return `${open}; whether the check is required was not looked at`;
	const required = stateOf$1(diagnosis, "required");
	if (required === "open") return "the check is not required";
	if (required !== "ok") return `${open}, but it is not known whether the check is required`;
	return `the check is required, and ${open}${worstIn(diagnosis) === "unknown" ? " that can be seen" : ""}`;
}
const unasked = (diagnosis) => diagnosis.repository === null ? answersIn(diagnosis, "unknown").filter(({ place }) => place === null) : [];
const unaskedWords = (answers) => `Only GitHub knows the rest, and it was not asked: ${listed$2([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;
// src/report/doctor/json.ts
const answerJson = (answer) => {
	const { check, state, says, fix, place } = answer;
	const file = place !== null && "file" in place ? place : null;
	return {
		check,
		state,
		title: titleOf(answer),
		looksAt: questionOf(check).looksAt.replaceAll(/[`*]/g, ""),
		says: plain(says),
		fix: fix === null ? null : plain(fix),
		file: file?.file ?? null,
		line: file?.line ?? null,
		url: place !== null && "url" in place ? place.url : null
	};
};
const doctorJson = (diagnosis) => {
	const json = {
		version: 1,
		repository: diagnosis.repository,
		branch: diagnosis.branch,
		open: answersIn(diagnosis, "open").length,
		unknown: answersIn(diagnosis, "unknown").length,
		accepted: answersIn(diagnosis, "accepted").length,
		ok: answersIn(diagnosis, "ok").length,
		answers: diagnosis.answers.map(answerJson)
	};
	return `${printableJson(JSON.stringify(json, null, 2))}\n`;
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
// src/domain/finding.ts
const RANKS = new Map(RULE_NAMES.map((rule, at) => [rule, at]));
const rank = ({ level, rule }) => LEVELS.indexOf(level) * RULE_NAMES.length + (RANKS.get(rule) ?? RULE_NAMES.length);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byImportance = (a, b) => rank(a) - rank(b) || byText(a.subject?.address ?? "", b.subject?.address ?? "") || byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") || byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
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
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY$1})?\.)+`, "s");
const INDEX = new RegExp(KEY$1, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
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
// src/domain/origins.ts
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
// src/domain/beginnings.ts
const MOST = 200;
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
			if (seen.size > MOST) return null;
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
	const parts = addressIn(address);
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
const besides$1 = ({ reason }) => {
	const words = reason === null ? void 0 : BESIDES[reason];
	return words === void 0 ? [] : [words];
};
const WITHOUT_PLACE = [
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key"
];
const isMovedAstray = ({ address, previousAddress, reason }) => previousAddress !== null && WITHOUT_PLACE.includes(reason) && addressIn(previousAddress)?.key !== addressIn(address)?.key;
const causeOf = (destroy, root) => {
	if (destroy === null) return [];
	if (destroy.because.length > 0) return [...forced(destroy, root), ...besides$1(destroy)];
	if (isMovedAstray(destroy)) return ["it was moved to an instance that is not in the configuration"];
	if (destroy.reason !== null) return [REASONS[destroy.reason]];
	return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
const IN_PLACE$1 = ", and the provider cannot change that in place";
const forced = (destroy, root) => {
	const { because, origins = [], fromEach = true, known } = destroy;
	if (known === void 0 && origins.length === 0) return [...changing(because), IN_PLACE$1];
	const following = because.filter((attribute) => known?.includes(attribute) !== true);
	const bySelf = known === void 0 || known.length === 0 ? [] : [...changing(known), ", and "];
	if (origins.length === 0) return [
		...bySelf,
		...isOrAre(following),
		" known only after the apply",
		IN_PLACE$1
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
const attributes = (names) => named$2(names.map(shortName), MOST_ATTRIBUTES);
const changing = (names) => [...attributes(names), names.length === 1 ? " changes" : " change"];
const isOrAre = (names) => [...attributes(names), names.length === 1 ? " is" : " are"];
const HAPPENS$1 = {
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
const nameOf$2 = (address) => [code(shortName(address))];
const areAllBegun = (origins, { all }) => all.length === origins.length && all.every((one) => origins.some((origin) => isSame(one, origin)));
const isSame = (one, other) => one.address === other.address && one.effect === other.effect;
const since = (origins, isEach, begins) => {
	const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
	const why = (origin) => told.filter((one) => isSame(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
	const joint = isEach ? " and " : " or ";
	const clauses = [...grouped([...grouped(origins, ({ address }) => address).values()], (some) => some.map(({ effect }) => HAPPENS$1[effect]).join(joint))].map(([happens, each]) => {
		const names = each.map(([one]) => nameOf$2(one.address));
		if (each.length === 1) {
			const here = each.flat().map((one) => [HAPPENS$1[one.effect], ...why(one)]);
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
	if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE$1];
	const { all, withEach } = begins;
	if (all.every((one) => origins.some((origin) => isSame(one, origin)) && whyBegun(one).length === 0)) return [IN_PLACE$1];
	const told = firstOf(all.map(begun), withEach);
	return ["; it begins with ", ...joined(told, withEach ? ", and with " : ", or with ")];
};
const begun = (one) => {
	const why = whyBegun(one);
	if (one.because.length > 0) return [
		...nameOf$2(one.address),
		", where ",
		...why
	];
	return [...nameOf$2(one.address), ...why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS$1[one.effect]}`]];
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
		const names = alike.map((one) => [...nameOf$2(one.address), ...inBrackets(whyBegun(one))]);
		return KEEP_BY_ORIGIN[effect](listed(names, begins.withEach), alike.length === 1 || !begins.withEach);
	});
	return begins.withEach ? joined(each, "; ") : [...joined(each, "; or "), EITHER];
};
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
// src/domain/contradiction.ts
const CONTRADICTIONS = {
	"no-before": "its actions are those of an object that is there, yet it has no values before",
	"has-before": "its actions are those of an object that is new, yet it has values before",
	"no-after": "its actions leave an object there, yet it has no values after",
	"has-after": "its actions leave no object there, yet it has values after",
	"managed-read": "its actions say that it is only read, yet it is a managed resource",
	"unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read"
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
const besides = (harmless) => harmless === 0 ? "" : `; besides them ${thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;
const WORDS = {
	says: ({ says, certain }) => certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
	protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
	share: (share) => `${shareWords(share)}${besides(share.harmless)}`,
	"no-prior-state": ({ creates, imports, old }) => `the plan has no prior state${createsAll(creates, imports)}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
	"all-vanished": ({ creates, vanished }) => `all ${counted(vanished, "object")} in the state are no longer found, and the plan creates ${counted(creates, "object")} anew: they were all deleted outside Terraform, or the provider looks for them in another account, project or region`,
	"another-state": ({ how, since, was, is }) => how === "lineage" ? `the state is another one than the apply of ${since} used: its lineage is not the same` : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
	environment: ({ differs }) => differs === null ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with" : `the plan was made with another ${listed$2(differs)} than the policy says of this root`,
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
		return `${listed$2(parts, "and")} ${count + actions === 1 ? "is" : "are"} put off to a later plan and can't be reviewed now`;
	},
	vanished: ({ recreated }) => recreated ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date" : "deleted outside Terraform",
	"switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
	partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
	actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when.map((moment) => MOMENT[moment]).sort().join(", ")}`,
	exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
	allowed: ({ until, reason, block, warn }) => {
		const blocking = block === 0 ? [] : [`${counted(block, "finding")} that would block`];
		const warning = warn === 0 ? [] : [`${block === 0 ? counted(warn, "finding") : warn} that would warn`];
		return `${until === null ? "" : `until ${until} `}an exception of the policy allows ${listed$2([...blocking, ...warning], "and")}: ${reason}`;
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
// src/report/remains-words.ts
const REFUSED = {
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
	return [[`what ${scheduled(schedules)} in this state ${words}`, ...named$2(schedules, 8)]];
};
const vaulted = ({ length }, where = "") => length === 1 ? `a backup vault${where} has` : `${counted(length, "backup vault")}${where} have`;
const inVaults = (vaults) => vaults.length === 0 ? [] : [[`what ${vaulted(vaults, " in this state")} of it, if it has been backed up: `, ...named$2(vaults, 8)]];
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
	refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
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
	return isOfBackups(finding) || remains.kind === "kept" && backupOf(finding) !== null ? `this would stay: ${leftIn(finding) ?? "what was made so far"}` : REMAINS_HEADLINE[remains.kind](remains, finding.evidence);
};
const keyRemainsHeadline = (finding) => finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);
const unlessRestored = (who, days) => `, unless ${who} restored ${days === null ? "in time" : `within ${counted(days, "day")}`}`;
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
const remainsClause = (finding) => {
	if (!isRefusedToo(finding.remains)) return staysClause(finding);
	const lock = lockIn(finding.evidence);
	return [
		...lock === null ? [REFUSED.protected] : lockedPhrase(lock),
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
	const left = leftIn(finding);
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
	protected: `all of it: ${REFUSED.protected}`,
	"not-empty": "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
	"in-use": `all of it: ${REFUSED["in-use"]}`
};
const REMAINS_SENTENCE = {
	copies: (remains) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		const words = count === 1 ? "a copy in this state: " : `${copiesCounted(copies, count)} in this state: `;
		const stay = count === 0 ? [] : [[words, ...named$2(copies, 8, count)]];
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
		...source?.fate === "stays" ? ["what it is a copy of: ", ...named$2(finding.remains.survivors, 8, finding.remains.survivorsCount)] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding)),
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
	const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn({ evidence });
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
const nameOf$1 = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set([
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
const inPlace = (finding) => finding.subject !== null && IN_PLACE.has(finding.subject.effect) || isBrought(finding);
const clause = (general, detail) => [`; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`];
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
const happens = (finding, destroy) => {
	const { subject, detail } = finding;
	if (subject === null) return [detail === null ? "" : detailWords(detail)];
	const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
	const name = nameOf$1(subject);
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
	const name = nameOf$1(subject);
	const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
	return [`${name} ${verb(name, "is", "are")} ${then}`];
};
const happened = ({ subject, detail }) => {
	const name = nameOf$1(subject);
	const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
	return [`${name} ${verb(name, "was", "were")} ${then}`];
};
const MOST_DEFERRED = 8;
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0 ? [] : ["; among them the destroy of ", ...named$2(detail.destroys, MOST_DEFERRED)];
const HAPPENS = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;
const isWhatHappens = (detail) => detail !== null && HAPPENS.test(detailWords(detail));
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
		...isTold ? [] : afterwards(finding, `; no restore can rely on ${verb(nameOf$1(subject), "it", "them")} after that`)
	];
}
const contentsHeadline = ({ subject, remains, detail }) => isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high" ? "deleted" : "deleted with everything in it";
const loses = (finding, destroy, then = []) => [
	...happens(finding, destroy),
	...inPlace(finding) ? [] : then,
	...left(finding),
	...goes(finding)
];
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
const changePhrase = (setting, becomes) => {
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
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
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
	const sort = keySortOf(`${nameOf$1(subject)} ${change}`);
	return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf$1(subject)) : sort];
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
	const name = nameOf$1(subject);
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
	const name = nameOf$1(subject);
	const both = detail === null ? "" : `: ${detailWords(detail)}`;
	return [`${name} ${verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};
const headlineOf = (finding) => {
	if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
	return isContradictory(finding) ? "the plan contradicts itself, so nobody can tell what it does" : "the plan does something that cannot be read with certainty";
};
const messageOf = (finding, destroy) => {
	if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
	return isContradictory(finding) ? contradicts(finding) : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};
const UNREADABLE_CHANGE = {
	headline: {
		one: (_, finding) => headlineOf(finding),
		many: (count) => `the plan does ${counted(count, "thing")} that cannot be read with certainty`
	},
	message: messageOf,
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
const place$1 = ({ places: [first] }, { sourceOf }) => {
	if (first === void 0) return "";
	const name = inlineCode(first.line === null ? first.file : `${first.file}:${first.line}`);
	const address = sourceOf(first);
	return address === null ? name : `[${name}](${address})`;
};
const object = ({ subject }) => subject === null ? "" : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;
const beside = (finding, links) => finding.places.length === 0 ? "" : ` \u00b7 ${place$1(finding, links)}`;
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
const unended = (text) => /[.!?] /.test(text) ? text : text.replace(/\.$/, "");
const MOST_LOST = 12;
const lostWith = ({ goesWithIt, goesWithItCount }, root) => {
	const lost = named$2(goesWithIt, MOST_LOST, goesWithItCount);
	const destroyed = addressesDestroyed(root);
	const left = goesWithIt.slice(0, MOST_LOST).filter((address) => !destroyed.has(address));
	if (left.length === 0) return lost;
	return left.length === goesWithItCount ? [...lost, ", which the plan itself leaves alone"] : [
		...lost,
		"; the plan itself leaves ",
		...named$2(left, left.length),
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
	return `**${asMarkdown(capital([nameOf$1(subject)]))}** ${object(finding)} is ${effect(subject, destroy)}`;
};
const fullFinding = (finding, root, links) => ({
	heading: `${opening(finding, destroysOf(root)(finding))}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`,
	facts: facts(finding, root).map(([name, value]) => `- **${name}**: ${value}`).join("\n")
});
const copiesOf = ({ remains }) => remains === null || remains.kind !== "copies" ? "" : ` (${asMarkdown(named$2(remains.survivors, 2, remains.survivorsCount))})`;
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
	const names = asMarkdown(named$2(same.slice(0, NAMED$1).map(({ subject }) => subject?.address ?? ""), NAMED$1, same.length));
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
	return `${thousands(objects.length)} of type ${codeCell(first.type)}: ${listed$2([...objects.slice(0, NAMED).map(nameOf), rest])}`;
};
const line = ({ objects, cause }, withCause) => {
	const [first] = objects;
	if (first === void 0) return "";
	return `| ${namesIn(objects)} | ${effectWords(first.effect, first)} |${withCause ? ` ${cause} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : codeCell(module)}** | |${withCause ? " |" : ""}`;
const lengthOf = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
const table$1 = (rows) => {
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
		words: (count) => counted(count, "more warning")
	}
};
const effectsOf = (destroys) => listed$2([
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
		node(id, finding.subject?.effect === "update" ? "stays" : "goes", [sentence(nameOf$1(finding.subject)), finding.subject?.address ?? ""]),
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
// src/report/doctor/markdown.ts
const SIGNS$1 = {
	open: "\u274c",
	unknown: "\u2754",
	accepted: "\u2611",
	ok: "\u2705"
};
const cell = (phrase) => phrase.map((part) => typeof part === "string" ? prose(part) : codeCell(part.code)).join("");
const placeCell = (place) => {
	if (place === null) return "";
	return "url" in place ? `[settings](${place.url.replaceAll(/[()|]/g, encodeURIComponent)})` : place.isNew === true ? `${codeCell(place.file)} (a new file)` : codeCell(`${place.file}:${place.line}`);
};
const row = (answer) => `| ${[
	`${SIGNS$1[answer.state]} ${prose(titleOf(answer))}<br>${codeCell(answer.check)}`,
	cell(answer.says),
	answer.fix === null ? "" : cell(answer.fix),
	placeCell(answer.place)
].join(" | ")} |`;
const table = (answers) => [
	"| Question | Found | What to do | Where |",
	"| --- | --- | --- | --- |",
	...answers.map(row)
].join("\n");
const fineText = (answers) => {
	if (answers.length === 0) return "";
	const items = answers.map((one) => `- \u2705 ${prose(titleOf(one))}. ${asMarkdown(one.says)}`);
	return `<details><summary>${answers.length} in order</summary>\n\n${items.join("\n")}\n\n</details>`;
};
const undiagnosedMarkdown = (faults, end) => [
	"### \u274c destroy-guard: could not look",
	"**Whether the check is required is not known.**",
	faultList(faults),
	end
].join("\n\n");
const doctorMarkdown = (diagnosis) => {
	const { repository, branch } = diagnosis;
	const silent = unasked(diagnosis);
	const mend = [
		"open",
		"unknown",
		"accepted"
	].flatMap((state) => answersIn(diagnosis, state)).filter((one) => !silent.includes(one));
	return `${[
		`### ${SIGNS$1[worstIn(diagnosis)]} ${repository === null || branch === null ? "The files alone" : `${inlineCode(repository)}, branch ${inlineCode(branch)}`}: ${prose(headline(diagnosis))}`,
		`${sentence(countsWords(diagnosis))}.`,
		mend.length === 0 ? "" : table(mend),
		fineText(answersIn(diagnosis, "ok")),
		silent.length === 0 ? "" : prose(unaskedWords(silent))
	].filter((part) => part !== "").join("\n\n")}\n`;
};
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
// src/report/doctor/terminal.ts
const SIGNS = {
	open: "\u2717",
	unknown: "?",
	accepted: "\u25cb",
	ok: "\u2713"
};
const TINTS = {
	open: "red",
	unknown: "yellow",
	accepted: "green",
	ok: "green"
};
const LABEL = 7;
const placeText = (place) => {
	if ("url" in place) return place.url;
	const file = terminalText(place.file);
	return place.isNew === true ? `${file} (a new file)` : `${file}:${place.line}`;
};
const placeLine = (page, place) => place === null ? [] : [`  ${page.paint("dim", "where".padEnd(LABEL))}${placeText(place)}`];
const fixLines = (page, fix) => {
	const [, text = fix, address] = /^(.*) (https:\S+)$/s.exec(fix) ?? [];
	const lines = fact(page, "fix", text, LABEL);
	return address === void 0 ? lines : [...lines, `  ${" ".repeat(LABEL)}${address}`];
};
const toMend = (page, answer) => [
	"",
	...paragraph(page, `${SIGNS[answer.state]} `, `${titleOf(answer)} [${answer.check}]`, [TINTS[answer.state]]),
	...fact(page, "found", asTerminal(answer.says), LABEL),
	...fixLines(page, asTerminal(answer.fix ?? [])),
	...placeLine(page, answer.place)
];
const inOrder = (page, answer) => paragraph(page, "\u2713 ", `${titleOf(answer)}. ${asTerminal(answer.says)}`, [TINTS.ok]);
const accepted = (page, answer) => paragraph(page, `${SIGNS.accepted} `, `Accepted [${answer.check}]: ${asTerminal(answer.says)}`, ["yellow"]);
function whole({ repository, branch }) {
	return repository === null || branch === null ? "The files alone" : `${terminalText(repository)}, branch ${terminalText(branch)}`;
}
const doctorTerminal = (diagnosis, options) => {
	const page = pageFor(options);
	const silent = unasked(diagnosis);
	const mend = [...answersIn(diagnosis, "open"), ...answersIn(diagnosis, "unknown")].filter((one) => !silent.includes(one));
	const fine = answersIn(diagnosis, "ok");
	const taken = answersIn(diagnosis, "accepted");
	return `${[
		...paragraph(page, "", `${whole(diagnosis)}: ${headline(diagnosis)}`, [TINTS[worstIn(diagnosis)], "bold"]),
		...paragraph(page, "", `${sentence(countsWords(diagnosis))}.`),
		...mend.flatMap((answer) => toMend(page, answer)),
		...taken.length === 0 ? [] : ["", ...taken.flatMap((answer) => accepted(page, answer))],
		...fine.length === 0 ? [] : ["", ...fine.flatMap((answer) => inOrder(page, answer))],
		...silent.length === 0 ? [] : ["", ...paragraph(page, "", unaskedWords(silent), ["yellow"])]
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
// src/action/doctor-output.ts
const MOST_ANNOTATIONS = 9;
const WHAT = "What was found";
const REQUIRED = new Map([["ok", "true"], ["open", "false"]]);
const footerOf = ({ run }) => footer({
	version: VERSION,
	commit: null,
	repository: null,
	plannedAt: [],
	run,
	rules: null
}, null);
async function publishDiagnosis(found, settings, place) {
	if (settings.report !== "") writeReport((0, node_path.resolve)(place.workspace, settings.report), doctorJson(found), "doctor");
	log.info(doctorTerminal(found, {
		width: 120,
		color: false
	}));
	await summarize(`${doctorMarkdown(found)}\n${footerOf(place)}`, WHAT, log);
	setOutput("open", answersIn(found, "open").length);
	setOutput("unknown", answersIn(found, "unknown").length);
	setOutput("required", REQUIRED.get(stateOf$1(found, "required")) ?? "unknown");
	setOutput("report", settings.report);
	conclude(found, settings);
}
function conclude(found, settings) {
	const message = `destroy-guard: ${headline(found)}; see the job summary`;
	if (hasFailed(found, settings["fail-on"])) {
		for (const answer of answersIn(found, "open").slice(0, MOST_ANNOTATIONS)) annotate(answer);
		setFailed(message);
	} else if (answersIn(found, "open").length > 0 || stateOf$1(found, "required") !== "ok") log.warning(message);
}
function annotate({ check, says, fix, place }) {
	const at = place !== null && "file" in place ? {
		file: place.file,
		startLine: place.line
	} : {};
	const text = [says, fix ?? []].map(plain).join(" ");
	error(logText(text), {
		title: `destroy-guard doctor: ${check}`,
		...at
	});
}
const publishUndiagnosed = (faults, place) => summarize(undiagnosedMarkdown(faults, footerOf(place)), WHAT, log);
// src/action/faults.ts
const OURS = "this is a fault of destroy-guard, please report it.";
const faultLine = (error) => error instanceof InputError ? `destroy-guard: ${error.message}` : `destroy-guard: ${OURS}\n${error instanceof Error ? error.stack : String(error)}`;
const faultsOf = (error) => error instanceof InputError ? error.message.split("\n") : [`${sentence(OURS)} The log of the job says more.`];
// src/action/runner.ts
const repositoryUrlIn = (env) => `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY ?? "/"}`;
const runUrlIn = (env) => /^\d+$/.test(env.GITHUB_RUN_ID ?? "") ? `${repositoryUrlIn(env)}/actions/runs/${env.GITHUB_RUN_ID}` : null;
// src/action/doctor.ts
const { env } = process;
const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
const place = {
	workspace,
	run: runUrlIn(env)
};
async function main() {
	const settings = readDoctorSettings((name) => getInput(name));
	const { "github-token": token, "owners-token": ownersToken } = settings;
	for (const secret of [token, ownersToken]) if (secret !== "") setSecret(secret);
	const repository = repositoryNamed(env.GITHUB_REPOSITORY ?? "", env);
	const asked = {
		repository,
		token,
		ownersToken: ownersToken || null,
		...addressesOf(repository, env)
	};
	const retryMs = env.DESTROY_GUARD_RETRY_MS;
	const found = await examined({
		top: topOf(workspace),
		asked,
		log,
		retryMs: retryMs === void 0 ? void 0 : Number(retryMs)
	});
	await publishDiagnosis(accepting(found, settings.accept), settings, place);
}
const ended = runToEnd(main, async (error) => {
	await publishUndiagnosed(faultsOf(error), place);
	setFailed(logText(faultLine(error)));
});
exports.ended = ended;
