Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./runtime.js");
const require_fault = require("./domain-fault.js");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path");
path = require_rolldown_runtime.__toESM(path, 1);
let http = require("http");
http = require_rolldown_runtime.__toESM(http, 1);
let https = require("https");
https = require_rolldown_runtime.__toESM(https, 1);
let events = require("events");
events = require_rolldown_runtime.__toESM(events, 1);
let child_process = require("child_process");
child_process = require_rolldown_runtime.__toESM(child_process, 1);
require("timers");
let node_stream_consumers = require("node:stream/consumers");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_path = require("node:path");
let node_util = require("node:util");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_module = require("node:module");
let node_url = require("node:url");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
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
var require_tunnel$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/tunnel/index.js
var require_tunnel = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}));
// node_modules/@actions/http-client/lib/index.js
var import_tunnel = require_rolldown_runtime.__toESM(require_tunnel(), 1);
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
const { access, appendFile, writeFile } = fs.promises;
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
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
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
const summary = new Summary();
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
// src/domain/verdict.ts
const EXIT = {
	passed: 0,
	blocked: 1,
	input: 2,
	fault: 3
};
const blockingIn = (roots) => roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => verdict === "blocked" ? EXIT.blocked : EXIT.passed;
// node_modules/bottleneck/light.js
var require_light = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
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
}));
// node_modules/@octokit/request-error/dist-src/index.js
var import_light = require_rolldown_runtime.__toESM(require_light(), 1);
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
var groups$1 = {};
var createGroups = function(Bottleneck, common) {
	groups$1.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups$1.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups$1.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups$1.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups$1.notifications = new Bottleneck.Group({
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
		if (groups$1.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups$1.global;
		state.auth = state.auth ?? groups$1.auth;
		state.search = state.search ?? groups$1.search;
		state.write = state.write ?? groups$1.write;
		state.notifications = state.notifications ?? groups$1.notifications;
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
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
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
function isPlainObject$2(value) {
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
		if (isPlainObject$2(options[key])) {
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
function merge(defaults, route, options) {
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
function parse$4(options) {
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
	return parse$4(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$4
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
function parse$3(header, options) {
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
function isPlainObject$1(value) {
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
	const body = isPlainObject$1(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
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
	const mimetype = parse$3(contentType);
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
var sep$2 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep$2}${b64url}${sep$2}${b64url}$`);
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
			const handlers = [within$1(signal, shared, at.protocol)];
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
			return whole({
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
const within$1 = (signal, shared, protocol) => ({
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
function whole({ bytes, ...answer }, isJson) {
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
const isRefused$1 = (error) => {
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
// src/github/graphql.ts
async function askGraphql(github, question, variables, whyNot) {
	try {
		const told = await github.graphql(question, variables);
		if (typeof told !== "object" || told === null) throw new PartialAnswer(whyNot);
		return told;
	} catch (error) {
		if (error instanceof Error && error.name === "GraphqlResponseError") throw new PartialAnswer(whyNot, { cause: error });
		throw error;
	}
}
// src/github/shape.ts
const WRONG = Symbol("wrong");
const isMissing = (value) => value === void 0 || value === null;
const isText = (value) => typeof value === "string" && value !== "";
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const KINDS$1 = {
	text: (value) => isText(value) ? value : WRONG,
	"text?": (value) => isMissing(value) ? null : isText(value) ? value : WRONG,
	words: (value) => typeof value === "string" ? value : WRONG,
	"words?": (value) => isMissing(value) ? null : typeof value === "string" ? value : WRONG,
	count: (value) => isCount(value) ? value : WRONG,
	id: (value) => isCount(value) && value > 0 ? value : WRONG,
	yes: (value) => typeof value === "boolean" ? value : WRONG,
	"yes?": (value) => isMissing(value) ? null : typeof value === "boolean" ? value : WRONG,
	list: (value) => Array.isArray(value) ? value : WRONG,
	"list?": (value) => isMissing(value) ? null : Array.isArray(value) ? value : WRONG,
	"object?": (value) => isMissing(value) ? null : isObject$2(value) ? value : WRONG,
	open: (value) => value === "open" ? true : value === "closed" ? false : WRONG,
	"account?": (value) => isMissing(value) ? null : accountIn(value),
	any: (value) => value
};
const isObject$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
const at = (value, path) => path.split(".").reduce((one, name) => isObject$2(one) ? one[name] : void 0, value);
function shaped(value, shape, what = "as GitHub describes it") {
	if (!isObject$2(value)) throw new PartialAnswer(`GitHub's answer is not ${what}`);
	const read = Object.entries(shape).map(([path, kind]) => [path, KINDS$1[kind](at(value, path))]);
	const wrong = read.find(([, one]) => one === WRONG);
	if (wrong !== void 0) throw new PartialAnswer(`GitHub's answer is not ${what} (at ${wrong[0]})`);
	return Object.fromEntries(read);
}
// src/github/self.ts
const QUESTION$2 = "{ viewer { login } }";
const WHY_NOT = "GitHub does not say whose token it is";
async function selfOf(github) {
	const { "viewer.login": login } = shaped(await askGraphql(github, QUESTION$2, {}, WHY_NOT), { "viewer.login": "text?" });
	if (login === null) throw new PartialAnswer(WHY_NOT);
	return login;
}
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
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
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
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
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
const NEVER = Object.freeze({ status: "aborted" });
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
const date = anchor(dateSource);
const anyString = /^[\s\S]{0,}$/;
const number$2 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
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
		own$1(this, "~standard", value);
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
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$2;
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
const $ZodNull = $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
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
function discriminatorMap(def) {
	const map = new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
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
				if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
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
const $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
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
function _null$1(Class, params) {
	return new Class({
		type: "null",
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
		own$1(this, "with", value);
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
function string(params) {
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
function number$1(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNull = $constructor("ZodMiniNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _null(params) {
	return _null$1(ZodMiniNull, params);
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
function object$2(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
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
const ZodMiniDiscriminatedUnion = $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
	$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
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
		keyType: string(),
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
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniExactOptional = $constructor("ZodMiniExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function exactOptional(innerType) {
	return new ZodMiniExactOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
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
const lines = pipe(string(), transform(filledLines));
const filled = (otherwise) => string().with(_minLength(1, `is empty; leave it out, or ${otherwise}`));
const program = filled("name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
const unfinished = pipe(string(), transform((text, context) => {
	if (text.trim() === "") return [];
	const read = record(string(), object$2({ result: string() })).safeParse(jsonIn(text));
	if (read.success) return Object.entries(read.data).filter(([, { result }]) => result !== "success" && result !== "skipped").map(([name, { result }]) => `${name} (${result})`);
	context.issues.push({
		code: "custom",
		message: JOBS,
		input: text
	});
	return NEVER;
}));
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const Settings = strictObject({
	plan: lines,
	reviews: lines,
	"expect-roots": lines,
	needs: unfinished,
	"github-token": filled("give a token"),
	"owners-token": string(),
	policy: string().with(refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top")),
	"override-label": filled("name a label").with(_maxLength(50, "is longer than GitHub's labels can be (50 characters)")),
	comment: _enum([
		"auto",
		"always",
		"never"
	], "is none of auto, always, never"),
	key: string().with(_regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes")),
	enforce: pipe(_enum(["true", "false"], "is neither true nor false"), transform((text) => text === "true")),
	terraform: program,
	report: string()
});
const POLICY_PATH = ".github/destroy-guard.yml";
const policyPathOf = ({ policy }) => policy === "" ? POLICY_PATH : policy;
lines.with(refine((states) => states.length > 0, "names no state; give the path of what \"terraform show -json\" printed, one a line")), `${FAIL_ON.join(", ")}`;
`${ACCEPTABLE.join(", ")}`, `${FAIL_ON$1.join(", ")}`;
const readSettings = (inputOf) => readInputs(Settings, inputOf);
function readInputs(inputs, inputOf) {
	const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
	const read = inputs.safeParse(given);
	if (read.success) return read.data;
	throw new require_fault.InputError(read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"));
}
// src/text/thousands.ts
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
// src/report/quantity.ts
const counted$1 = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
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
const listed$2 = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// src/report/untrusted.ts
const UNSEEN$2 = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT$2 = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const codePoint = (char) => {
	const hex = (char.codePointAt(0) ?? 0).toString(16);
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT$2.get(char) ?? codePoint(char);
const visible$1 = (text) => text.replace(UNSEEN$2, escaped).replaceAll("##[", "\\u0023#[");
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
const shownInCode = (text) => uncommented(visible$1(text));
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
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
const terminalText = visible$1;
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
const logText = (text) => text.split("\n").map((line) => uncommanded(visible$1(line))).join("\n");
const printableJson = (json) => (BEYOND_ASCII.test(json) ? json.replace(UNSEEN$2, inJson) : json).replaceAll("##[", "\\u0023#[");
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
// src/domain/finding.ts
const REMAINS = [
	"copies",
	"snapshot",
	"grace",
	"kept",
	"refused",
	"nothing",
	"unknown"
];
const subjectOf$1 = (change, known) => ({
	address: change.address,
	previousAddress: change.previousAddress,
	deposed: change.deposed,
	type: change.type,
	provider: change.provider,
	effect: change.action.effect,
	identity: change.exactIdentity,
	...known
});
const RANKS = new Map(RULE_NAMES.map((rule, at) => [rule, at]));
const rank = ({ level, rule }) => LEVELS.indexOf(level) * RULE_NAMES.length + (RANKS.get(rule) ?? RULE_NAMES.length);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byImportance = (a, b) => rank(a) - rank(b) || byText(a.subject?.address ?? "", b.subject?.address ?? "") || byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") || byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
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
function addressIn(text) {
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
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY$1})?\.)+`, "s");
const INDEX$1 = new RegExp(KEY$1, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn$1 = (address) => address.replace(INDEX$1, "").split(".").at(-2) ?? "";
// src/report/destroys.ts
const key$1 = (object) => JSON.stringify([object.address, object.deposed]);
const KNOWN$1 = new WeakMap();
const destroysOf = (root) => {
	const known = KNOWN$1.get(root) ?? destroysIn(root);
	KNOWN$1.set(root, known);
	return known;
};
const destroysIn = (root) => {
	const destroys = new Map(root.destroys.map((destroy) => [key$1(destroy), destroy]));
	return ({ subject }) => subject === null ? null : destroys.get(key$1(subject)) ?? null;
};
const ADDRESSES = new WeakMap();
const addressesDestroyed = (root) => {
	const known = ADDRESSES.get(root) ?? new Set(root.destroys.map(({ address }) => address));
	ADDRESSES.set(root, known);
	return known;
};
const EFFECT_ORDER = [
	"delete",
	"replace",
	"forget"
];
const otherDestroys = (root) => {
	const told = new Set(root.findings.filter(({ level, rule }) => level !== "note" && rule !== "drifted").flatMap(({ subject }) => subject === null ? [] : [key$1(subject)]));
	return root.destroys.filter((destroy) => !told.has(key$1(destroy))).sort((a, b) => byText(moduleIn(a.address), moduleIn(b.address)) || EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || byText(a.address, b.address));
};
// src/domain/review.ts
const DESTROY_PLANS = new WeakMap();
function isDestroyPlan(root) {
	const answer = DESTROY_PLANS.get(root) ?? destroysAll(root);
	DESTROY_PLANS.set(root, answer);
	return answer;
}
function destroysAll({ counts, destroys, formatVersion }) {
	const { create, update, replace, forget, none, unknown } = counts;
	const others = create + update + replace + forget + none + unknown;
	const isGiven = destroys.every(({ deposed, reason }) => deposed !== null || reason === null);
	return counts.delete > 0 && others === 0 && isGiven && !formatVersion.startsWith("0.");
}
const isEverythingGone = (root) => isDestroyPlan(root) && root.complete !== false && root.destroys.length > 1;
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
const known$3 = new WeakMap();
const nounFor = (addresses) => {
	const found = known$3.get(addresses) ?? nounOf(new Set(addresses.map(typeIn$1)));
	known$3.set(addresses, found);
	return found;
};
const COPY$1 = [
	"",
	"copy",
	"copies"
];
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY$1;
const copiesCounted = (addresses, count = addresses.length) => {
	const [, one, many] = nounFor(addresses);
	return counted$1(count, one, many);
};
const alongCounted = (addresses, count) => {
	const [, one, many] = nounFor(addresses);
	if (one === COPY$1[1]) return counted$1(count, "more object");
	return `its ${count === 1 ? one : counted$1(count, one, many)}`;
};
const SCHEDULES = /schedule|backup_plan|backup_selection|(?<!replication_)polic(?:y|ies)|snapshot_configuration/;
const VAULTS = /backup_vault$/;
function survivingIn({ survivors, survivorsCount }) {
	const schedules = survivors.filter((address) => SCHEDULES.test(typeIn$1(address)));
	const vaults = survivors.filter((address) => VAULTS.test(typeIn$1(address)));
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
const UNREADABLE$1 = {
	actions: "its list of actions is one that this version does not know",
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
	const counting = `${counted$1(all, "object")} in the state that are not known as harmless`;
	if (destroyed < all) return `${thousands(destroyed)} of the ${counting} ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`;
	return all === 1 ? "the only object in the state that is not known as harmless is deleted or replaced" : `all ${counting} are deleted or replaced`;
}
const besides$1 = (harmless) => harmless === 0 ? "" : `; besides them ${thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;
const WORDS$3 = {
	says: ({ says, certain }) => certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
	protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
	share: (share) => `${shareWords(share)}${besides$1(share.harmless)}`,
	"no-prior-state": ({ creates, old }) => `the plan has no prior state and creates ${creates === 1 ? "its only object" : `all of its ${counted$1(creates, "object")}`}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
	"all-vanished": ({ creates, vanished }) => `all ${counted$1(vanished, "object")} in the state are no longer found, and the plan creates ${counted$1(creates, "object")} anew: they were all deleted outside Terraform, or the provider looks for them in another account, project or region`,
	"another-state": ({ how, since, was, is }) => how === "lineage" ? `the state is another one than the apply of ${since} used: its lineage is not the same` : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
	environment: ({ differs }) => differs === null ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with" : `the plan was made with another ${listed$2(differs)} than the policy says of this root`,
	freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${counted$1(destroyed, "object")}`,
	unreadable: ({ what }) => UNREADABLE$1[what],
	"unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
	"leaves-state": ({ by }) => LEAVES_STATE[by],
	"guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
	"prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
	"unknown-kind": () => "the catalogue knows the type, but not this kind of its objects",
	"not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
	deferred: ({ count }) => `${count} ${count === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now`,
	vanished: ({ recreated }) => recreated ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date" : "deleted outside Terraform",
	"switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
	partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
	actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when.map((moment) => MOMENT[moment]).sort().join(", ")}`,
	exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
	allowed: ({ until, reason, block, warn }) => {
		const blocking = block === 0 ? [] : [`${counted$1(block, "finding")} that would block`];
		const warning = warn === 0 ? [] : [`${block === 0 ? counted$1(warn, "finding") : warn} that would warn`];
		return `${until === null ? "" : `until ${until} `}an exception of the policy allows ${listed$2([...blocking, ...warning], "and")}: ${reason}`;
	}
};
const detailWords = (detail) => WORDS$3[detail.kind](detail);
const lossSentence = (detail) => {
	if (detail?.kind !== "says") return "";
	return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};
// src/report/effect-words.ts
const EFFECTS$2 = {
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
	return EFFECTS$2[effect];
};
// src/text/phrase.ts
const code$1 = (text) => ({ code: text });
const phrase = (words, ...inserts) => words.flatMap((word, at) => {
	const insert = inserts[at];
	if (insert === void 0) return [word];
	return [word, ...typeof insert === "string" ? [code$1(insert)] : typeof insert === "number" ? [String(insert)] : insert];
}).filter((part) => part !== "");
const capital = (phrase) => {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
const joined = (phrases, joint, last = joint) => phrases.flatMap((one, at) => at === 0 ? one : [at === phrases.length - 1 ? last : joint, ...one]);
function named$2(items, limit, count = items.length) {
	const parts = items.slice(0, limit).map(code$1);
	const all = count > parts.length ? [...parts, `${thousands(count - parts.length)} more`] : parts;
	return joined(all.map((part) => [part]), ", ", " and ");
}
const MOST_NAMED = 5;
const list = (items) => named$2(items, items.length > MOST_NAMED ? 4 : MOST_NAMED);
// src/report/phrase.ts
const WIDEST_NAME = 200;
const shortName = (name) => cut(visible$1(name), WIDEST_NAME);
const plain = (phrase) => phrase.map((part) => visible$1(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => typeof part === "string" ? prose(part) : inlineCode(part.code)).join("");
const asTerminal = (phrase) => phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
// src/report/remains-words.ts
const REFUSED = {
	protected: "the provider will refuse this, and the apply fails part-way",
	"not-empty": "the provider will refuse this while anything is in it",
	"in-use": "the provider will refuse this while something uses it"
};
const lockOn = ({ remains, evidence }) => remains?.kind === "refused" && (remains.refusal ?? "protected") === "protected" ? evidence.find((one) => one.kind === "locked")?.by ?? null : null;
const lockedPhrase = (by) => [code$1(by), " locks it: the provider refuses the destroy while the lock is there"];
const sourceOf$1 = ({ evidence }) => evidence.find((one) => one.kind === "source" && one.fate !== "goes") ?? null;
const backupOf = ({ evidence }) => evidence.find((one) => one.kind === "backup")?.by ?? null;
const forDays = ({ days }) => days === null ? "a limited time" : counted$1(days, "day");
const pronoun = ({ subject }) => verb(subject?.what ?? "object", "it", "they");
const scheduled = (schedules) => schedules.length === 1 ? "a backup schedule" : counted$1(schedules.length, "backup schedule");
const haveMade = ({ length }, remains, remain) => length === 1 ? `${remains}, with what it has made` : `${remain}, with what they have made`;
const madeBy = (schedules) => {
	if (schedules.length === 0) return [];
	const words = schedules.length === 1 ? "has made, if it has run: " : "have made, if they have run: ";
	return [[`what ${scheduled(schedules)} in this state ${words}`, ...named$2(schedules, 8)]];
};
const vaulted = ({ length }, where = "") => length === 1 ? `a backup vault${where} has` : `${counted$1(length, "backup vault")}${where} have`;
const inVaults = (vaults) => vaults.length === 0 ? [] : [[`what ${vaulted(vaults, " in this state")} of it, if it has been backed up: `, ...named$2(vaults, 8)]];
const madeOnce$1 = (evidence) => evidence.filter(({ kind }) => kind === "made-once").length;
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
		return `${count === 1 ? "a copy in this state remains" : `${copiesCounted(copies, count)} in this state remain`}${outOfDate(count, madeOnce$1(evidence))}`;
	},
	snapshot: () => "a snapshot that the destroy itself makes remains",
	grace: (remains, { it }) => `${it} can be restored for ${forDays(remains)}`,
	kept: ({ days }, { left }) => `this stays${days === null ? "" : ` for ${counted$1(days, "day")}`}: ${left ?? "the data itself"}`,
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
		if (count === 0 && vaults.length > 0) return `, but what ${vaulted(vaults)} of it would remain`;
		if (count === 0) return `, but ${scheduled(schedules)} ${haveMade(schedules, "would remain", "would remain")}`;
		return `, but ${count === 1 ? "a copy" : copiesCounted(copies, count)} would remain${outOfDate(count, madeOnce$1(evidence))}`;
	},
	snapshot: () => ", but the destroy makes a snapshot first",
	grace: (remains) => `, but could be restored for ${forDays(remains)}`,
	kept: () => ", but a part would stay",
	refused: ({ refusal }) => `, but the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
	nothing: () => "",
	unknown: () => ""
};
const REFUSED_UNLESS = {
	protected: "",
	"not-empty": " while anything is in it",
	"in-use": " while something uses it"
};
function sourceHeadline(remains, { fate }) {
	if (fate === "stays") return ", but what it is a copy of would stay";
	if (fate === "refused") return ", but the provider would refuse to destroy its source";
	if (remains.kind === "grace") return `, but its source could be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? ", but the destroy of its source makes a snapshot first" : ", but a part of its source would stay";
}
const isOfBackups = ({ remains, subject }) => remains?.kind === "kept" && subject?.class === "backup";
const madeSoFar = ({ subject, ...finding }) => subject?.class === "backup" && finding.remains?.days === null ? leftBesideCopies(finding) : null;
const remainsHeadline = (finding) => {
	const { remains } = finding;
	if (remains === null) return "";
	const source = sourceOf$1(finding);
	if (source !== null) return sourceHeadline(remains, source);
	const made = madeSoFar(finding);
	if (made !== null) return `, but this would stay: ${made}`;
	return isOfBackups(finding) || remains.kind === "kept" && backupOf(finding) !== null ? `, but this would stay: ${leftIn$1(finding) ?? "what was made so far"}` : REMAINS_HEADLINE[remains.kind](remains, finding.evidence);
};
const keyRemainsHeadline = (finding) => finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);
const unlessRestored = (who, days) => `, unless ${who} restored ${days === null ? "in time" : `within ${counted$1(days, "day")}`}`;
const leftIn$1 = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
const remainsClause = (finding) => {
	if (finding.remains === null) return [];
	if (isMadeAgain(finding)) return ["the new one holds only what the configuration says"];
	const lock = lockOn(finding);
	if (lock !== null) return lockedPhrase(lock);
	const { remains } = finding;
	const left = leftIn$1(finding);
	const source = sourceOf$1(finding);
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
	grace: ({ days }, left) => [`${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${counted$1(days, "day")})`}`],
	kept: ({ days }, left) => [`${left ?? "the data itself"} (this stays${days === null ? "" : ` for ${counted$1(days, "day")}`})`],
	refused: ({ refusal }) => [REFUSED_SENTENCE[refusal ?? "protected"]],
	nothing: () => ["nothing that this state knows of; copies may exist outside it"],
	unknown: () => ["not known: there are no facts on what a destroy of this type leaves"]
};
const remainsPhrase = (finding) => {
	if (finding.remains === null) return [];
	const lock = lockOn(finding);
	if (lock !== null) return ["all of it: ", ...lockedPhrase(lock)];
	const source = sourceOf$1(finding);
	if (source?.fate === "refused") return [
		"all of it, in its source, ",
		code$1(source.by),
		", which the provider will refuse to destroy"
	];
	const made = madeSoFar(finding);
	if (made !== null) return joined([[`${made} (this stays)`], ...inVaults(survivingIn(finding.remains).vaults)], "; also ");
	const [beside, backup] = [leftBesideCopies(finding), backupOf(finding)];
	return [
		...source?.fate === "stays" ? ["what it is a copy of: ", ...named$2(finding.remains.survivors, 8, finding.remains.survivorsCount)] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn$1(finding)),
		...source?.fate === "leaves" ? [", of its source, ", code$1(source.by)] : [],
		...backup === null ? [] : [
			", of its backup, ",
			code$1(backup),
			", which goes itself"
		],
		...beside === null ? [] : [`; also ${beside}`]
	];
};
function leftBesideCopies({ remains, evidence }) {
	if (remains?.kind !== "copies" || remains.refusal !== null) return null;
	const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn$1({ evidence });
	return left === null || remains.days === null ? left : `${left} (for ${counted$1(remains.days, "day")})`;
}
const BY_LEAF = new Set([
	"snapshot",
	"grace",
	"kept"
]);
const isToldAsRemains = ({ kind }, finding) => {
	if (kind === "locked") return lockOn(finding) !== null;
	if (kind === "source") return sourceOf$1(finding) !== null;
	if (kind === "backup") return true;
	return kind === "leaves" && (BY_LEAF.has(finding.remains?.kind) || leftBesideCopies(finding) !== null);
};
// src/report/clauses.ts
const nameOf$5 = (subject) => subject?.what ?? "object";
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
const isBrought$1 = ({ rule, subject, remains }) => subject?.effect === "replace" && remains === null && BROUGHT.has(rule);
const inPlace = (finding) => finding.subject !== null && IN_PLACE$1.has(finding.subject.effect) || isBrought$1(finding);
const clause = (general, detail) => [`; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`];
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
const happens = (finding, destroy) => {
	const { subject, detail } = finding;
	if (subject === null) return [detail === null ? "" : detailWords(detail)];
	const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
	const name = nameOf$5(subject);
	return [`${name} ${verb(name, "is", "are")} ${effectWords(subject.effect, destroy)}${then}`];
};
const whatBlocks = ({ level, detail }) => level === "block" && detail?.kind === "says" ? `: ${detailWords({
	...detail,
	certain: true
})}` : "";
const goes$1 = (finding) => {
	const { remains } = finding;
	if (remains === null || remains.goesWithItCount === 0) return [];
	const { goesWithIt, goesWithItCount: count } = remains;
	return [`; ${alongCounted(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};
const NO_COMFORT = new Set(["nothing", "unknown"]);
const left$1 = (finding) => {
	if (finding.remains === null) return [];
	return [inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ", ...remainsClause(finding)];
};
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left$1(finding);
const NO_LOSS = new Set(["refused", "kept"]);
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) ? [] : [consequence];
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
	const name = nameOf$5(subject);
	const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
	return [`${name} ${verb(name, "is", "are")} ${then}`];
};
const happened = ({ subject, detail }) => {
	const name = nameOf$5(subject);
	const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
	return [`${name} ${verb(name, "was", "were")} ${then}`];
};
const MOST_DEFERRED = 8;
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0 ? [] : ["; among them the destroy of ", ...named$2(detail.destroys, MOST_DEFERRED)];
const HAPPENS$1 = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;
const isWhatHappens = (detail) => detail !== null && HAPPENS$1.test(detailWords(detail));
const lostWith$1 = (detail) => [`${isWhatHappens(detail) ? ": " : "; what is lost: "}${detailWords(detail)}`];
const isEmptyOrKept = (remains) => remains?.kind === "kept" || remains?.kind === "refused" && remains.refusal === "not-empty";
function losesContents(finding, destroy) {
	const { subject, remains, detail } = finding;
	if (inPlace(finding) || isEmptyOrKept(remains)) return loses(finding, destroy);
	if (subject?.weight === "high" && !isWhatHappens(detail) || detail === null) return loses(finding, destroy, [" with everything in it (listed in the plan or not)"]);
	return [
		...happens(finding, destroy),
		...lostWith$1(detail),
		...leftIfAny(finding),
		...goes$1(finding)
	];
}
function losesBackups(finding, destroy) {
	const { subject, detail } = finding;
	const isTold = subject?.weight !== "high" && detail !== null && !inPlace(finding);
	return [
		...happens(finding, destroy),
		...isTold ? lostWith$1(detail) : [],
		...leftIfAny(finding),
		...goes$1(finding),
		...isTold ? [] : afterwards(finding, `; no restore can rely on ${verb(nameOf$5(subject), "it", "them")} after that`)
	];
}
const contentsHeadline = ({ subject, remains, detail }) => isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high" ? "deleted" : "deleted with everything in it";
const loses = (finding, destroy, then = []) => [
	...happens(finding, destroy),
	...inPlace(finding) ? [] : then,
	...left$1(finding),
	...goes$1(finding)
];
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
	const sort = keySortOf(`${nameOf$5(subject)} ${change}`);
	return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf$5(subject)) : sort];
}
const isReadByCopies = ({ remains }) => remains?.kind === "copies";
function keysHeadline(findings, areAllDestroyed) {
	const sorts = new Set(findings.map(keyWords));
	const [first] = sorts;
	const { many, plural } = first !== void 0 && sorts.size === 1 ? first : MIXED;
	const orChanged = areAllDestroyed ? "" : " or changed";
	const unless = findings.every(({ remains }) => remains?.kind === "grace") ? unlessRestored("they are", null) : "";
	return `${counted$1(findings.length, ...plural)} would be lost${orChanged}, and ${many}${unless}`;
}
// src/domain/grouped.ts
function grouped$1(all, keyOf) {
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
// src/domain/origins.ts
const MOST_STEPS$1 = 1e3;
const MOST_STEPS_OF_ALL = 1e6;
const MOST_WAITING = 100;
const MOST_TOLD = 100;
const longest$1 = (references) => {
	const beginnings = new Set(references.flatMap((one) => [...one.matchAll(/[.[]/g)].map(({ index }) => one.slice(0, index))));
	return [...new Set(references)].filter((one) => !beginnings.has(one));
};
var Way = class {
	targets = [];
	#references;
	#shared;
	#seen = new Set();
	constructor(shared) {
		this.#shared = shared;
		this.#references = shared.references;
	}
	follow(references, scope) {
		return references !== void 0 && this.#shared.longest(references).every((one) => this.#step(one, scope));
	}
	#step(reference, scope) {
		const seen = JSON.stringify([
			reference,
			scope.owner,
			scope.module
		]);
		if (this.#seen.has(seen)) return true;
		this.#seen.add(seen);
		this.#shared.steps++;
		if (this.#seen.size > MOST_STEPS$1 || this.#shared.steps > MOST_STEPS_OF_ALL) return false;
		return this.#lead(stepsIn(reference) ?? [], scope);
	}
	#lead([head, next, ...rest], scope) {
		if (head === void 0 || next === void 0) return false;
		if (KNOWN_BEFORE.has(head.name)) return true;
		if (WITHOUT_A_WAY.has(head.name)) return false;
		if (head.name === "each") return this.#each(next, scope);
		if (head.name === "var") return this.#variable(next, scope);
		if (head.name === "module") return this.#output(next, rest[0], scope);
		return head.name === "data" ? this.#block([head, next], rest[0], scope) : this.#block([head], next, scope);
	}
	#each({ name }, scope) {
		return name !== "value" || this.follow(scope.forEach, scope);
	}
	#variable({ name }, { module }) {
		const call = module.at(-1);
		if (call === void 0) return true;
		const outside = module.slice(0, -1);
		const owner = blockIn(outside, `module.${call.name}`);
		const block = this.#references.calls.get(owner);
		return this.follow(block?.arguments.get(name) ?? [], {
			owner,
			module: outside,
			forEach: block?.forEach
		});
	}
	#output(call, output, scope) {
		if (output === void 0) return false;
		const module = [...scope.module, call];
		const owner = blockIn(module, output.name);
		return this.follow(this.#references.outputs.get(owner), {
			owner,
			module,
			forEach: void 0
		});
	}
	#block(before, last, { module }) {
		if (last === void 0) return false;
		const block = [...before, last].map(({ name }) => name).join(".");
		this.targets.push({
			module,
			block,
			key: last.key
		});
		return true;
	}
};
const KNOWN_BEFORE = new Set([
	"path",
	"terraform",
	"count",
	"self"
]);
const WITHOUT_A_WAY = new Set([
	"local",
	"ephemeral",
	"action"
]);
const FROM_NOTHING = {
	origins: [],
	fromEach: true
};
var Origins = class {
	#references;
	#shared;
	#changed;
	#open = new Set();
	constructor(references, changed) {
		this.#references = references;
		this.#shared = {
			references,
			longest: remembered(longest$1),
			steps: 0
		};
		const objects = [...changed].flatMap((one) => {
			const address = addressIn(one.address);
			return address === null ? [] : [{
				...one,
				...address
			}];
		});
		this.#changed = grouped$1(objects, instanceBlockOf);
	}
	of(object, names) {
		const address = addressIn(object);
		return address === null ? FROM_NOTHING : this.#ofBlock({
			address,
			names
		});
	}
	#ofBlock = remembered(({ address: { module, block }, names }) => {
		const owner = blockIn(module, block);
		const references = this.#references.resources.get(owner);
		if (references === void 0) return FROM_NOTHING;
		const scope = {
			owner,
			module,
			forEach: references.forEach
		};
		return this.#ofAll({
			each: names.map((name) => references.arguments.get(name)),
			scope
		});
	}, ({ address, names }) => JSON.stringify([instanceBlockOf(address), names]));
	#ofAll = remembered(({ each, scope }) => {
		const found = each.map((references) => together(this.#behind(references, scope)));
		const origins = inOrder$3(found.flat());
		if (found.some((some) => some.length === 0) || origins.length > MOST_TOLD) return FROM_NOTHING;
		return {
			origins,
			fromEach: found.every((some) => some.length === 1)
		};
	}, ({ each, scope: { module, forEach = null } }) => JSON.stringify([
		module,
		forEach,
		each
	]));
	#behind(references, scope) {
		const way = new Way(this.#shared);
		if (!way.follow(references, scope)) return [];
		const found = new Set(way.targets.flatMap((target) => this.#changedAt(target)));
		return [...new Set([...found].flatMap(this.#behindData))];
	}
	#behindData = remembered((one) => {
		const owner = blockIn(one.module, one.block);
		const asked = this.#references.resources.get(owner);
		if (one.isAskedByUnknown !== true || asked === void 0) return [one];
		if (this.#open.has(one) || this.#open.size === MOST_WAITING) return [one];
		this.#open.add(one);
		const scope = {
			owner,
			module: one.module,
			forEach: asked.forEach
		};
		const found = this.#behind([...asked.arguments.values()].flat(), scope);
		this.#open.delete(one);
		return found.length > 0 ? found : [one];
	});
	#changedAt({ module, block, key }) {
		const name = instanceBlockOf({
			module,
			block
		});
		return key === "" ? this.#anyOf(name) : this.#byKey(name).get(key) ?? [];
	}
	#byKey = remembered((block) => grouped$1(this.#changed.get(block) ?? [], ({ key }) => key));
	#anyOf = remembered((block) => {
		return [...grouped$1(this.#changed.get(block) ?? [], ({ effect, isAskedByUnknown }) => `${effect} ${isAskedByUnknown}`).values()].map((some) => ({
			...some[0],
			address: nameOf$4(some)
		}));
	});
};
function together(found) {
	return [...grouped$1(found, (one) => `${one.effect} ${blockIn(one.module, one.block)}`).values()].map((some) => ({
		address: nameOf$4(some),
		effect: some[0].effect
	}));
}
function nameOf$4(some) {
	const [first, ...others] = some;
	if (others.length === 0) return first.address;
	const name = instanceBlockOf(first);
	return others.every((one) => instanceBlockOf(one) === name) ? name : blockIn(first.module, first.block);
}
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
const inOrder$3 = (origins) => [...eachOnce(origins)].sort((a, b) => byText(a.address, b.address) || byText(a.effect, b.effect));
// src/domain/beginnings.ts
const MOST$5 = 200;
const KNOWN = new WeakMap();
function beginningsOf({ origins = [], fromEach = true }, root) {
	const known = KNOWN.get(root) ?? remembered(beginningsIn(root), (ask) => JSON.stringify(ask));
	KNOWN.set(root, known);
	return known({
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
			if (seen.size > MOST$5) return null;
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
	const byName = grouped$1(destroys.filter(({ effect, deposed }) => effect === "replace" && deposed === null).flatMap((destroy) => Array.from(namesOf$4(destroy.address), (name) => ({
		name,
		destroy
	}))), ({ name }) => name);
	return (name) => (byName.get(name) ?? []).map(({ destroy }) => destroy);
}
function namesOf$4(address) {
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
const BESIDES$1 = {
	replace_because_tainted: "; it is marked as tainted too",
	replace_by_request: "; its replacement was asked for on the command line too",
	replace_by_triggers: "; something it is tied to by replace_triggered_by changes too"
};
const besides = ({ reason }) => {
	const words = reason === null ? void 0 : BESIDES$1[reason];
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
	if (destroy.because.length > 0) return [...forced(destroy, root), ...besides(destroy)];
	if (isMovedAstray(destroy)) return ["it was moved to an instance that is not in the configuration"];
	if (destroy.reason !== null) return [REASONS[destroy.reason]];
	return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
const IN_PLACE = ", and the provider cannot change that in place";
const forced = (destroy, root) => {
	const { because, origins = [], fromEach = true, known } = destroy;
	if (known === void 0 && origins.length === 0) return [...changing$1(because), IN_PLACE];
	const following = because.filter((attribute) => known?.includes(attribute) !== true);
	const bySelf = known === void 0 || known.length === 0 ? [] : [...changing$1(known), ", and "];
	if (origins.length === 0) return [
		...bySelf,
		...isOrAre(following),
		" known only after the apply",
		IN_PLACE
	];
	const changes = origins.every(({ effect }) => effect === "replace" || effect === "create") ? changing$1(following) : [...attributes(following), " may change"];
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
const changing$1 = (names) => [...attributes(names), names.length === 1 ? " changes" : " change"];
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
const listed$1 = (each, isEach) => joined(firstOf(each, isEach), ", ", isEach ? " and " : " or ");
const nameOf$3 = (address) => [code$1(shortName(address))];
const areAllBegun = (origins, { all }) => all.length === origins.length && all.every((one) => origins.some((origin) => isSame$3(one, origin)));
const isSame$3 = (one, other) => one.address === other.address && one.effect === other.effect;
const since = (origins, isEach, begins) => {
	const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
	const why = (origin) => told.filter((one) => isSame$3(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
	const joint = isEach ? " and " : " or ";
	const clauses = [...grouped$1([...grouped$1(origins, ({ address }) => address).values()], (some) => some.map(({ effect }) => HAPPENS[effect]).join(joint))].map(([happens, each]) => {
		const names = each.map(([one]) => nameOf$3(one.address));
		if (each.length === 1) {
			const here = each.flat().map((one) => [HAPPENS[one.effect], ...why(one)]);
			return [
				...names[0],
				" is ",
				...joined(here, joint)
			];
		}
		const reasoned = names.map((name, at) => [...name, ...(each[at] ?? []).flatMap(why)]);
		return [...listed$1(reasoned, isEach), ` ${isEach ? "are" : "is"} ${happens}`];
	});
	return joined(clauses, joint);
};
const whyBegun = ({ because, reason }) => because.length > 0 ? changing$1(because) : reason === null ? [] : [REASONS[reason]];
const inBrackets = (phrase) => phrase.length === 0 ? [] : [
	" (",
	...phrase,
	")"
];
const beginning = (origins, begins) => {
	if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE];
	const { all, withEach } = begins;
	if (all.every((one) => origins.some((origin) => isSame$3(one, origin)) && whyBegun(one).length === 0)) return [IN_PLACE];
	const told = firstOf(all.map(begun), withEach);
	return ["; it begins with ", ...joined(told, withEach ? ", and with " : ", or with ")];
};
const begun = (one) => {
	const why = whyBegun(one);
	if (one.because.length > 0) return [
		...nameOf$3(one.address),
		", where ",
		...why
	];
	return [...nameOf$3(one.address), ...why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS[one.effect]}`]];
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
	const each = [...grouped$1(begins.all, ({ effect }) => effect)].map(([effect, alike]) => {
		const names = alike.map((one) => [...nameOf$3(one.address), ...inBrackets(whyBegun(one))]);
		return KEEP_BY_ORIGIN[effect](listed$1(names, begins.withEach), alike.length === 1 || !begins.withEach);
	});
	return begins.withEach ? joined(each, "; ") : [...joined(each, "; or "), EITHER];
};
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
const moved$2 = (from, to) => ({
	step: "Say that it moved",
	how: phrase`if it was only renamed, write a moved block with from = ${shortName(from)} and to = ${shortName(to)}, and run plan again`
});
const keepOrLook = (finding, destroy, root) => {
	const { subject, evidence } = finding;
	if (subject !== null && subject.deposed !== null) return isCurrentGone(subject, root) ? LOOK_AT_BOTH : LOOK;
	const rename = evidence.find(({ kind }) => kind === "rename");
	return subject !== null && rename?.kind === "rename" ? moved$2(subject.address, rename.to) : keep(finding, destroy, root);
};
const stopDestroy = (all) => ({
	step: "Stop",
	how: [`apply this plan only if you want ${all ? "to destroy everything" : "nothing but a destroy"}`]
});
const PROVE = "Prove a backup";
const SEE = "See what needs it";
const isLastStep = (step) => step === PROVE || step === SEE;
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
	const name = nameOf$5(subject);
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
const CONSENT = {
	step: "Ask a code owner",
	how: ["an owner can agree to exactly these findings"]
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
const isContradictory$1 = ({ detail }) => detail?.kind === "unreadable" && Object.hasOwn(CONTRADICTIONS, detail.what);
const contradicts = ({ subject, detail }) => {
	const name = nameOf$5(subject);
	const both = detail === null ? "" : `: ${detailWords(detail)}`;
	return [`${name} ${verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};
const headlineOf$1 = (finding) => {
	if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
	return isContradictory$1(finding) ? "the plan contradicts itself, so nobody can tell what it does" : "the plan does something that cannot be read with certainty";
};
const messageOf$1 = (finding, destroy) => {
	if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
	return isContradictory$1(finding) ? contradicts(finding) : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};
const UNREADABLE_CHANGE = {
	headline: {
		one: (_, finding) => headlineOf$1(finding),
		many: (count) => `the plan does ${counted$1(count, "thing")} that cannot be read with certainty`
	},
	message: messageOf$1,
	steps: (finding) => [isErrored(finding) ? PLAN_AGAIN$1 : isContradictory$1(finding) ? GIVE_IT_WHOLE : MAKE_READABLE]
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
			many: (count) => `a large share of everything in the state would be destroyed, in ${counted$1(count, "root")}`
		},
		message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
		steps: only("Check the target", "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again")
	},
	"missing-state": {
		headline: {
			one: (_, { detail }) => detail?.kind === "all-vanished" ? "nothing of what is in the state is found, and the plan would create everything anew" : "the plan has no prior state and would create everything",
			many: (count) => `${counted$1(count, "plan")} have no prior state and would create everything`
		},
		message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
		steps: ({ detail }) => [detail?.kind === "all-vanished" ? FIND_OBJECTS : FIND_STATE]
	},
	"state-swapped": {
		headline: {
			one: (_, { detail }) => isOlder(detail) ? "the plan was made of an older state than the last apply left" : "the plan was made of another state than the last apply used",
			many: (count) => `${counted$1(count, "plan")} were made of another or an older state than the last apply used`
		},
		message: (finding) => ofPlan("the state is another one than the last apply of this root used", finding),
		steps: ({ detail }) => isOlder(detail) ? [PLAN_AGAIN, FIND_NEWEST] : [FIND_APPLIED]
	},
	"wrong-environment": {
		headline: {
			one: (_, { detail }) => detail?.kind === "environment" && detail.differs !== null ? "the plan is of another environment than the policy says" : "the plan is not certain to be of this environment",
			many: (count) => `${counted$1(count, "plan")} are not certain to be of their environment`
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
			many: (count) => `${counted$1(count, "plan")} are not complete`
		},
		message: (finding) => [...ofPlan("the plan is not complete", finding), ...later(finding)],
		steps: only("Plan everything", "make the plan without -target, and review the next plan as well")
	},
	"side-effect": {
		headline: {
			one: () => "an action runs with this plan",
			many: (count) => `${counted$1(count, "action")} run with this plan`
		},
		message: (finding) => ofPlan("an action runs with this plan", finding),
		steps: only("Read it", "look at what the action does before you apply")
	},
	"exception-expired": {
		headline: {
			one: () => "an exception of the policy has expired",
			many: (count) => `${counted$1(count, "exception")} of the policy have expired`
		},
		message: (finding) => ofPlan("an exception of the policy has expired", finding),
		steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it")
	},
	"exception-used": {
		headline: {
			one: () => "an exception of the policy is used",
			many: (count) => `${counted$1(count, "exception")} of the policy are used`
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
	"in-place": "lose what is in them",
	both: "be deleted, or lose what is in them"
};
const WORDING = {
	...WORDING_OF_PLANS,
	"last-copy": {
		headline: {
			one: (what, finding) => `${what} would ${inPlace(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
			many: (count, happening) => `${counted$1(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would lose data` : `${what} would be destroyed with its data${remainsHeadline(finding)}`,
			many: (count, happening, findings) => `${counted$1(count, "object")} would ${LOSE_PART[happening]}${findings.every(leavesSomething) ? ", but something would remain of each" : ""}`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-expiry": {
		headline: {
			one: (what) => `${what} would make stored data expire or be overwritten`,
			many: (count) => `${counted$1(count, "object")} would make stored data expire or be overwritten`
		},
		message: (finding, destroy) => happens(finding, destroy),
		steps: only("Keep the data", "leave the change out, or limit it to what may go, and run plan again")
	},
	"backup-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${whatBlocks(finding)}` : `${what} would be lost${remainsHeadline(finding) || ", and no restore could rely on it any more"}`,
			many: (count) => `${counted$1(count, "backup")} would be lost or cut back`
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
			...goes$1(finding),
			...isReadByCopies(finding) ? [] : afterwards(finding, `; ${keyWords(finding).after}`)
		],
		steps: keepOrProve
	},
	"address-loss": {
		headline: {
			one: addressHeadline,
			many: (count, _, findings) => `${counted$1(count, "address or name", "addresses or names")} would be ${findings.some(isForGood) ? "lost for good" : "deleted"}`
		},
		message: losesAddress,
		steps: keepOnly
	},
	"container-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would lose what is in it` : `${what} would be ${contentsHeadline(finding)}${remainsHeadline(finding)}`,
			many: (count, happening) => `${counted$1(count, "object")} would ${LOSE_CONTENTS[happening]}`
		},
		message: losesContents,
		steps: keepOrProve
	},
	protected: {
		headline: {
			one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
			many: (count) => `${counted$1(count, "object")} would be destroyed or let go, and the policy protects them`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
		steps: keepOnly
	},
	frozen: {
		headline: {
			one: (what) => `${what} would be destroyed during a freeze`,
			many: (count) => `${counted$1(count, "object")} would be destroyed during a freeze`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("something is destroyed during a freeze", finding) : [...happens(finding, destroy), ...clause("this is during a freeze", finding.detail)],
		steps: only("Wait", "merge and apply after the freeze, with a new plan")
	},
	"unreadable-change": UNREADABLE_CHANGE,
	"guard-removed": {
		headline: {
			one: (what) => `${what} would lose a safeguard`,
			many: (count) => `${counted$1(count, "safeguard")} would be taken off`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("a safeguard is taken off", finding) : [...happens(finding, destroy), ...inPlace(finding) ? [] : clause("it is a safeguard", finding.detail)],
		steps: only("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why")
	},
	forgotten: {
		headline: {
			one: (what) => `${what} would leave the state without being destroyed`,
			many: (count) => `${counted$1(count, "object")} would leave the state without being destroyed`
		},
		message: leaves,
		steps: takeOver
	},
	unclassified: {
		headline: {
			one: (what) => `${what} of an unknown type would be destroyed`,
			many: (count) => `${counted$1(count, "object")} of unknown types would be destroyed`
		},
		message: (finding, destroy) => [
			"object of type ",
			code$1(finding.subject?.type ?? "unknown"),
			` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
			isOfUnknownKind(finding) ? ", and the catalogue does not know whether an object of its kind holds data" : ", and the catalogue does not know whether it holds data"
		],
		steps: lookUp
	},
	exposed: {
		headline: {
			one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
			many: (count) => `${counted$1(count, "object")} would be created of which nothing would remain in a destroy`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ", and nothing would remain if it were destroyed"],
		steps: only("Protect it now", "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts")
	},
	drifted: {
		headline: {
			one: (what) => `${what} was changed or deleted outside Terraform`,
			many: (count) => `${counted$1(count, "object")} were changed or deleted outside Terraform`
		},
		message: happened,
		steps: only("Find out who did it", "ask why it was done, and bring the configuration or the object back in line before this plan is applied")
	}
};
const wordingOf = (rule) => WORDING[rule];
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
const messageOf = (finding, destroy = null) => plain(messagePhrase(finding, destroy));
const ownSteps = (finding, root) => {
	const steps = wordingOf(finding.rule).steps(finding, root === null ? null : destroysOf(root)(finding), root);
	if (root === null || !isDestroyPlan(root)) return steps;
	return [stopDestroy(isEverythingGone(root)), ...steps.filter(({ step }) => step !== KEEP)];
};
const stepsFor = (finding, root = null) => [...ownSteps(finding, root), ...finding.level === "block" && root?.errored !== true ? [CONSENT] : []];
const remedyOf = (finding, root = null) => stepsFor(finding, root).map(({ step, how }) => `${step}: ${plain(how)}.`).join(" ");
const headlineOf = (findings) => {
	const [first, ...others] = findings;
	const { headline } = wordingOf(first.rule);
	const says = others.length === 0 ? headline.one(withArticle(nameOf$5(first.subject)), first) : headline.many(findings.length, happeningTo(findings), findings);
	return findings.every(isCertain) ? says : says.replace(" would ", " may ");
};
const isCertain = ({ detail }) => detail?.kind !== "says" || detail.certain;
function happeningTo(findings) {
	const some = findings.filter(inPlace).length;
	return some === 0 ? "destroyed" : some === findings.length ? "in-place" : "both";
}
// src/report/json.ts
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed }) => ({
	create,
	update,
	replace,
	delete: deleted,
	forget,
	read,
	none,
	unknown,
	moved,
	imported,
	deposed
});
const destroyJson = (destroy) => ({
	address: destroy.address,
	previousAddress: destroy.previousAddress,
	deposed: destroy.deposed,
	type: destroy.type,
	provider: destroy.provider,
	effect: destroy.effect,
	order: destroy.order,
	recreated: destroy.recreated,
	imported: destroy.imported,
	because: destroy.because.length === 0 ? null : destroy.because.join(", "),
	origins: destroy.origins ?? null,
	fromEach: destroy.fromEach ?? null,
	known: destroy.known ?? null,
	reason: destroy.reason,
	class: destroy.class
});
const MOST_NAMES$2 = 25;
const remainsJson = (remains) => ({
	kind: remains.kind,
	days: remains.days,
	refusal: remains.refusal,
	survivors: remains.survivors.slice(0, MOST_NAMES$2),
	survivorsCount: remains.survivorsCount,
	goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES$2),
	goesWithItCount: remains.goesWithItCount
});
const findingJson = (finding, destroy, root) => {
	const { rule, level, subject, remains } = finding;
	return {
		rule,
		level,
		address: subject?.address ?? null,
		previousAddress: subject?.previousAddress ?? null,
		deposed: subject?.deposed ?? null,
		type: subject?.type ?? null,
		provider: subject?.provider ?? null,
		effect: subject?.effect ?? null,
		class: subject?.class ?? null,
		weight: subject?.weight ?? null,
		what: subject?.what ?? null,
		remains: remains === null ? null : remainsJson(remains),
		evidence: finding.evidence,
		detail: finding.detail,
		message: messageOf(finding, destroy),
		remedy: remedyOf(finding, root),
		places: finding.places
	};
};
const rootJson = (root) => {
	const destroyFor = destroysOf(root);
	return {
		root: root.root,
		source: root.source,
		terraformVersion: root.terraformVersion,
		formatVersion: root.formatVersion,
		plannedAt: root.plannedAt,
		errored: root.errored,
		complete: root.complete,
		applyable: root.applyable,
		digest: root.digest,
		counts: countsJson(root.counts),
		destroys: root.destroys.map(destroyJson),
		findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
		drift: root.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		}))
	};
};
const overrideJson = ({ by, digest, at, signed }) => ({
	by,
	digest,
	at,
	signed: signed?.map((one) => ({
		by: one.by,
		root: one.root,
		agreed: one.agreed,
		expires: one.expires,
		reason: one.reason === "" ? null : one.reason,
		key: {
			proof: one.key.proof,
			algorithm: one.key.algorithm,
			fingerprint: one.key.fingerprint
		}
	})) ?? null
});
const runJson = ({ repository, id, commit, merge, pull, rules, day }) => ({
	repository,
	id,
	commit,
	merge,
	pull,
	rules,
	day
});
const jsonReport = (review, run = null) => {
	const { verdict, digest, counts, roots, override, policy } = review;
	const json = {
		version: 1,
		verdict,
		digest,
		counts: countsJson(counts),
		roots: roots.map(rootJson),
		override: override === null ? null : overrideJson(override),
		policy: policy === null ? null : {
			file: policy.file,
			branch: policy.branch,
			looked: policy.looked
		},
		run: run === null ? null : runJson(run)
	};
	return `${printableJson(JSON.stringify(json, null, 2))}\n`;
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
const fitted = (text, width) => {
	let fit = width;
	let short = cut(text, fit);
	while (columnsOf(short) > width && fit > 1) {
		fit -= 1;
		short = cut(text, fit);
	}
	return short;
};
// src/report/counts-words.ts
const EFFECTS$1 = [
	["delete", "deleted"],
	["replace", "replaced"],
	["forget", "forgotten"],
	["unknown", "unknown"],
	["create", "created"],
	["update", "changed in place"],
	["none", "unchanged"]
];
const BESIDES = [["moved", "moved"], ["imported", "imported"]];
const wordsFor = (rows, counts) => rows.filter(([key]) => counts[key] > 0).map(([key, word]) => `${thousands(counts[key])} ${word}`);
const countsWords = (counts) => {
	const besides = wordsFor(BESIDES, counts);
	return [...wordsFor(EFFECTS$1, counts), ...besides.length === 0 ? [] : [`of these ${listed$2(besides)}`]];
};
// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
// src/report/danger.ts
const DANGER = {
	block: 0,
	warn: 1,
	note: 2
};
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
const byDanger = (a, b) => danger(a) - danger(b);
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
const isGoing$1 = ({ subject, rule }) => subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));
const LESSER = ["backup-loss", "address-loss"];
const isGoneForGood = ({ remains, rule }) => remains?.kind === "nothing" && !LESSER.includes(rule);
const ranksOf = (finding) => {
	const level = LEVELS.indexOf(finding.level);
	return isGoing$1(finding) ? [
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
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/report/deciding.ts
const BY_OWNERS = {
	step: CONSENT,
	says: "Who decides: a code owner, by the label on the pull request where the action runs, or by a signed consent:",
	docs: OVERRIDE_DOCS
};
// src/report/digests.ts
const digestsToSign = ({ roots }) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	return blocked.length > 1 ? blocked : [];
};
// src/report/drift.ts
const DRIFT = {
	update: "changed",
	delete: "deleted"
};
const driftHeading = (drift) => `Changed outside Terraform: ${counted$1(drift.length, "object")}`;
// src/report/path-words.ts
const shownPath = (path) => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
// src/report/evidence-words.ts
const HIDDEN$1 = {
	set: "is set",
	other: "has another value",
	sensitive: "is sensitive",
	unknown: "is known only after apply"
};
const stateOf$1 = (seen) => {
	if (seen === null) return "is not set";
	return typeof seen === "object" ? HIDDEN$1[seen.hidden] : null;
};
const settingPhrase = ({ path, of, was }) => {
	const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
	const state = of === "provider" && path === "version" && typeof was === "object" ? "has no lower bound in the plan" : stateOf$1(was);
	if (state !== null) return [code$1(shownPath(path)), `${ofProvider} ${state}${whose}`];
	return [code$1(`${shownPath(path)}${ofProvider} = ${was}`), ...whose === "" ? [] : [whose]];
};
const bare = (state) => state.replace(/^(?:is|has) /, "");
const changePhrase = (setting, becomes) => {
	const { was } = setting;
	const path = shownPath(setting.path);
	const [before, after] = [stateOf$1(was), stateOf$1(becomes)];
	if (before === null && after === null) return [code$1(`${path} = ${was} \u2192 ${becomes}`)];
	if (before === after) return [code$1(path), " changes"];
	if (before === null) return [code$1(`${path} = ${was}`), ` \u2192 ${bare(after ?? "")}`];
	return [code$1(path), `: ${bare(before)} \u2192 ${after === null ? becomes : bare(after)}`];
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
const SOURCE$1 = {
	leaves: ", its source, leaves this",
	refused: ", its source, is refused by the provider",
	goes: ", its source, goes with the same plan",
	stays: ", its source, stays"
};
const CALLED$1 = {
	database: "a database",
	data: "data",
	production: "production"
};
const evidencePhrase = (evidence) => {
	switch (evidence.kind) {
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
		case "removed": return [code$1(shownPath(evidence.path)), `: ${evidence.count} removed`];
		case "leaves": return [evidence.says];
		case "worthless": return [WORTHLESS[evidence.because]];
		case "shared": return ["it comes back with what it is stored in"];
		case "copy": return [COPY[evidence.because]];
		case "locked": return [code$1(evidence.by), " stays, and locks it"];
		case "source": return [code$1(evidence.by), SOURCE$1[evidence.fate]];
		case "backup": return [code$1(evidence.by), ", its backup, goes too, and leaves this"];
		case "made-once": return [code$1(evidence.by), " was made from it once, and does not follow it any more"];
		case "needed": return [code$1(evidence.by), " stays, and can't be read without it"];
		case "called": return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED$1[calling]).join(" and ")}`];
		case "rename": return ["looks like a rename to ", code$1(evidence.to)];
		case "too-late": return ["the new configuration would keep more, but a destroy goes by the state"];
	}
};
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || evidence.kind === "attribute" && evidence.becomes !== void 0;
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
const transitionsText = (finding) => transitions(finding).map(asTerminal).join("; ");
// src/report/plan-number.ts
const planNumber = (root, roots) => {
	const same = roots.filter((one) => one.root === root.root);
	return same.length > 1 ? `, plan ${same.indexOf(root) + 1} of ${same.length}` : "";
};
const acrossWords = (roots) => {
	const names = new Set(roots.map(({ root }) => root)).size;
	if (roots.length < 2) return "";
	return ` in ${names === 1 ? counted$1(roots.length, "plan") : counted$1(names, "root")}`;
};
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
// src/report/policy-words.ts
const MOST_FOLDERS = 4;
const SOME_FOLDERS = 2;
function policyPhrase({ file, branch, looked }) {
	if (file !== null) return [
		"policy: ",
		code$1(file),
		...branch === null ? [] : [" on ", code$1(branch)]
	];
	const where = branch === null ? [] : [" on ", code$1(branch)];
	const isMany = looked.length > MOST_FOLDERS;
	const sought = isMany ? [...looked].sort((a, b) => a.length - b.length) : looked;
	const some = sought.slice(0, isMany ? SOME_FOLDERS : MOST_FOLDERS).map((path) => [folder(path)]);
	const more = isMany ? [[`${sought.length - some.length} more folders`]] : [];
	const folders = looked.length === 0 ? [] : [" in ", ...joined([...some, ...more], ", ", " and ")];
	return [
		"policy: none found",
		...where,
		...folders,
		", so the defaults apply"
	];
}
const folder = (path) => path === "." ? "this folder" : code$1(path);
// src/report/signed-words.ts
const PROOF = {
	touch: "a security key that was touched, so a person was there",
	"no-touch": "a security key that was not touched, which a program can do as well",
	plain: "a plain key, which proves nothing against whoever can read it, an agent too"
};
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
	`${PROOF[proof]} (`,
	code$1(algorithm),
	" ",
	code$1(fingerprint),
	")"
];
const WEAKEST = [
	"plain",
	"no-touch",
	"touch"
];
const SHORT$1 = {
	touch: "with a security key that was touched",
	"no-touch": "with a security key that was not touched, which proves no person",
	plain: "with a plain key, which proves no person"
};
const proofWords = (signed) => SHORT$1[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
	code$1(by),
	" agreed for ",
	code$1(root),
	` at ${agreed}, until ${expires}, with `,
	...signingPhrase(key),
	...reason === "" ? [] : [": ", code$1(reason)]
];
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
// src/report/verdict.ts
const findingsAt$1 = ({ roots }, level) => roots.flatMap((root) => root.findings).filter((finding) => finding.level === level).sort(mostDangerousFirst);
const headline = (findings, more) => {
	const [first] = findings;
	if (first === void 0) return null;
	const same = findings.filter((finding) => finding.rule === first.rule);
	const others = findings.length - same.length;
	return `${headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const everything = ({ roots }) => {
	const [only, another] = roots;
	return only !== void 0 && another === void 0 && isEverythingGone(only) ? `this plan destroys everything (${counted$1(only.destroys.length, "object")}); ` : "";
};
const blockedBecause = (of, afterwards = (count) => count === 1 ? " blocks as well" : " block as well") => {
	const worst = headline(findingsAt$1(of, "block"), (count) => `${counted$1(count, "more finding")}${afterwards(count)}`);
	return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
	const by = (review.override?.by ?? []).map((login) => login.replace(/^@/, ""));
	const who = by.length === 0 ? ["a code owner"] : named$2(by, by.length);
	const agreed = findingsAt$1(review, "block").length;
	const signed = review.override?.signed ?? null;
	return [
		...who,
		` agreed to exactly ${agreed === 1 ? "this finding" : `these ${counted$1(agreed, "finding")}`}`,
		...signed === null ? [] : [`, ${proofWords(signed)}`],
		`: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`
	];
};
const allowedIn = ({ roots }) => roots.flatMap(({ findings }) => findings).reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const passed = (review) => {
	const warning = headline(findingsAt$1(review, "warn"), (count) => counted$1(count, "more warning"));
	if (warning !== null) return [`nothing blocks${warning.includes(", but ") ? ";" : ", but"} ${warning}`];
	const destroyed = review.counts.delete + review.counts.replace;
	const allowed = allowedIn(review);
	if (allowed > 0) return [`${destroyed === 0 ? "nothing is destroyed" : `${counted$1(destroyed, "object")} ${destroyed === 1 ? "is" : "are"} deleted or replaced`}, and the policy allows ${counted$1(allowed, "finding")}`];
	if (destroyed === 0) return ["nothing is destroyed"];
	const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
	if (destroyed === 1) return [`1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`];
	return [`${counted$1(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`];
};
const BECAUSE = {
	blocked,
	overridden,
	passed,
	skipped: () => ["there was no plan to review"]
};
const because = (review) => BECAUSE[review.verdict](review);
// src/report/terminal.ts
const TINT = {
	blocked: ["red", "bold"],
	passed: ["green", "bold"],
	overridden: ["yellow", "bold"],
	skipped: ["dim"]
};
const verdictText = (review) => uncommanded(`${review.verdict}: ${asTerminal(because(review))}`);
const verdictLines = (page, review) => paragraph(page, "", verdictText(review), TINT[review.verdict]);
const objectText = ({ address, deposed }) => `${terminalText(address)}${deposed === null ? "" : ` (deposed object ${terminalText(deposed)})`}`;
const place$1 = ({ places: [first] }) => first === void 0 ? "" : `${terminalText(first.file)}${first.line === null ? "" : `:${first.line}`}`;
const remainsText = (finding) => {
	const kind = finding.remains?.kind;
	if (kind === "copies") return terminalText(leftBesideCopies(finding) ?? "");
	return finding.rule === "backup-loss" && kind === "nothing" ? "" : asTerminal(remainsPhrase(finding));
};
const lostText = (finding) => finding.remains === null || inPlace(finding) ? "" : terminalText(lossSentence(finding.detail));
const blockLines = (page, { root, finding, destroy }) => {
	const { subject } = finding;
	const from = subject?.previousAddress ?? null;
	return [
		...paragraph(page, "\u2717 ", `${asTerminal(capital(messagePhrase(finding, destroy)))} [${finding.rule}]`, ["red"]),
		...subject === null ? [] : paragraph(page, "  ", objectText(subject), ["bold"]),
		...tree(page, finding),
		...fact(page, "lost", lostText(finding)),
		...fact(page, "remains", remainsText(finding)),
		...fact(page, "why", asTerminal(causeOf(destroy, root))),
		...fact(page, "moved", from === null ? "" : `from ${terminalText(from)}`),
		...fact(page, "seen", furtherEvidenceText(finding)),
		...fact(page, "in", place$1(finding))
	];
};
const stepText = ({ step, how }) => `${step}: ${asTerminal(how)}`;
const stepLines$1 = (page, steps) => steps.flatMap((one) => paragraph(page, "  \u2192 ", `${stepText(one)}.`));
const untold = (steps, told) => {
	const fresh = steps.filter((one) => !told.has(stepText(one)));
	for (const one of fresh) told.add(stepText(one));
	return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
	const { subject } = finding;
	const message = messagePhrase(finding, destroy);
	const where = place$1(finding);
	const said = subject === null ? asTerminal(capital(message)) : `${objectText(subject)}: ${asTerminal(message)}`;
	const beside = [transitionsText(finding), where].filter((one) => one !== "").map((one) => ` (${one})`);
	return paragraph(page, `${sign} `, `${said}${beside.join("")} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
	const destroyFor = destroysOf(root);
	return root.findings.filter((finding) => finding.level === level).sort(mostDangerousFirst).map((finding) => ({
		root,
		finding,
		destroy: destroyFor(finding)
	}));
};
const moreLines = (page, hidden, what) => hidden > 0 ? paragraph(page, "  ", `\u2026and ${counted$1(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
const stepsHere = (finding, root, { deciding, told }) => told === null ? [] : untold(stepsFor(finding, root).map((step) => step === CONSENT ? deciding.step : step), told);
const blockingLines = (page, root, doing) => {
	const all = toldAt(root, "block");
	const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
		const steps = stepLines$1(page, stepsHere(one.finding, root, doing));
		return [
			"",
			...blockLines(page, one),
			...steps.length === 0 ? [] : [
				"",
				`  ${page.paint("bold", "What to do")}`,
				...steps
			]
		];
	});
	const rest = all.slice(MOST_IN_FULL);
	const brief = rest.slice(0, MOST_BRIEF).flatMap(({ finding }) => paragraph(page, "\u2717 ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, ["red"]));
	return [
		...full,
		...rest.length === 0 ? [] : [
			"",
			...paragraph(page, "", `${counted$1(rest.length, "more blocking finding")}:`, ["bold"]),
			...brief
		],
		...moreLines(page, rest.length - MOST_BRIEF, "blocking finding")
	];
};
const SHORT = {
	warn: {
		sign: "!",
		tint: "yellow",
		what: "warning"
	},
	note: {
		sign: "\u00b7",
		tint: "dim",
		what: "note"
	}
};
const shortList = (page, root, level) => {
	const { sign, tint, what } = SHORT[level];
	const all = toldAt(root, level);
	if (all.length === 0) return [];
	return [
		"",
		...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
		...moreLines(page, all.length - MOST_SHORT, what)
	];
};
const WORD$1 = {
	delete: "deleted",
	replace: "replaced",
	forget: "forgotten"
};
const destroyLines = (page, root) => {
	const others = otherDestroys(root);
	if (others.length === 0) return [];
	const also = others.length === root.destroys.length ? "Destroyed, replaced or forgotten" : "Also destroyed, replaced or forgotten";
	const shown = others.slice(0, MOST_DESTROYS).map((destroy) => `  ${page.paint("dim", WORD$1[destroy.effect].padEnd(9))} ${fitted(objectText(destroy), page.width - 9 - 3)}`);
	return [
		"",
		...paragraph(page, "", also, ["bold"]),
		...shown,
		...moreLines(page, others.length - MOST_DESTROYS, "object")
	];
};
const MOST_DRIFTED = 15;
const driftLines = (page, { drift }) => drift.length === 0 ? [] : [
	"",
	...paragraph(page, "", driftHeading(drift), ["bold"]),
	...drift.slice(0, MOST_DRIFTED).map(({ address, effect }) => `  ${page.paint("dim", DRIFT[effect].padEnd(9))} ${fitted(terminalText(address), page.width - 9 - 3)}`),
	...moreLines(page, drift.length - MOST_DRIFTED, "object")
];
const linkLines = (page, before, link) => [
	"",
	...paragraph(page, "", before, ["dim"]),
	page.paint("dim", `  ${link}`)
];
const furtherLines = (page, review, { says, docs }) => {
	const rules = [...new Set(findingsAt$1(review, "block").map(({ rule }) => rule))];
	if (rules.length === 0) return [];
	const decides = review.verdict === "blocked" && !isFinal(review.roots) ? linkLines(page, says, docs) : [];
	const [rule] = rules;
	return rule !== void 0 && rules.length === 1 ? [...linkLines(page, `What ${rule} means:`, sectionOf(rule, DOCS)), ...decides] : [...linkLines(page, `What ${listed$2(rules)} mean:`, DOCS), ...decides];
};
const digestLines$1 = (page, review) => {
	if (review.digest === null) return [];
	const own = digestsToSign(review);
	return [
		...paragraph(page, "", `digest ${terminalText(review.digest)}`, ["dim"]),
		...own.length === 0 ? [] : paragraph(page, "", "of all roots together; a signed consent is for one root, to its own digest:", ["dim"]),
		...own.flatMap(({ root, digest }) => paragraph(page, "  ", `${terminalText(root)} ${terminalText(digest)}`, ["dim"]))
	];
};
const endLines = (page, review) => {
	const { counts, roots, policy } = review;
	const parts = countsWords(counts);
	return [
		...parts.length === 0 ? [] : ["", ...paragraph(page, "", `${parts.join(", ")}${acrossWords(roots)}`)],
		...digestLines$1(page, review),
		...policy === null ? [] : paragraph(page, "", asTerminal(policyPhrase(policy)), ["dim"])
	];
};
const signedLines$1 = (page, { override }) => {
	const lines = (override?.signed ?? []).flatMap((one) => paragraph(page, "", asTerminal(signedPhrase(one))));
	return lines.length === 0 ? [] : ["", ...lines];
};
const rootLines = (page, root, roots, doing) => {
	const lines = [
		...blockingLines(page, root, doing),
		...shortList(page, root, "warn"),
		...destroyLines(page, root),
		...shortList(page, root, "note"),
		...driftLines(page, root)
	];
	return roots.length > 1 && lines.length > 0 ? [
		"",
		...paragraph(page, "", `${terminalText(root.root)}${planNumber(root, roots)}:`, ["bold"]),
		...lines
	] : lines;
};
const terminalReport = (review, options, deciding = BY_OWNERS) => {
	const page = pageFor(options);
	const doing = {
		deciding,
		told: review.verdict === "overridden" ? null : new Set()
	};
	const roots = [...review.roots].sort(byDanger);
	return `${[
		...verdictLines(page, review),
		...roots.flatMap((root) => rootLines(page, root, review.roots, doing)),
		...signedLines$1(page, review),
		...furtherLines(page, review, deciding),
		...endLines(page, review)
	].map(uncommanded).join("\n")}\n`;
};
// src/input/found.ts
const statOf = (path) => found$2(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
const linkStatOf = (path) => found$2(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE$1 = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found$2(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE$1.has(error.code)) return void 0;
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
// src/input/same-file.ts
function isSameFile(one, other) {
	if (one === other) return true;
	const [first, second] = [one, other].map(seen$2);
	if (first === void 0 || second === void 0) return false;
	return first.ino === 0n || second.ino === 0n ? (0, node_fs.realpathSync)(one) === (0, node_fs.realpathSync)(other) : first.ino === second.ino && first.dev === second.dev;
}
function seen$2(path) {
	try {
		return (0, node_fs.statSync)(path, { bigint: true });
	} catch {
		return;
	}
}
const behindLinks = (path) => (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : path;
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
const partsOf$1 = (text) => typeof text === "string" ? [text] : text;
const ROOM = 65536;
function writeText(path, text) {
	const file = (0, node_fs.openSync)(path, "w");
	const room = Buffer.allocUnsafe(ROOM);
	const encoder = new TextEncoder();
	try {
		for (const part of partsOf$1(text)) for (let from = 0; from < part.length;) {
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
const why$1 = (error) => error instanceof Error ? error.message : String(error);
async function summarize(text, decision, log) {
	if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
	try {
		await summary.addRaw(`${text}\n`).write();
	} catch (error) {
		log.warning(`The job summary could not be written: ${why$1(error)}. ${decision} does not depend on it.`);
	}
}
const overwritten = (report, paths, workspace) => report === "" ? [] : paths.filter((path) => isSameFile((0, node_path.resolve)(workspace, report), (0, node_path.resolve)(workspace, path))).map((path) => `The input report would be written over ${path}, which is read. Give it a path of its own.`);
function writeReport(path, json, noun) {
	try {
		makeFolders((0, node_path.dirname)(path));
		if (statOf(path)?.isFIFO() === true) throw new Error("it is a pipe");
		writeText(path, json);
	} catch (cause) {
		throw new require_fault.InputError(`The ${noun} JSON could not be written to ${path}: ${why$1(cause)}. Give the input report a path that can be written to.`, { cause });
	}
}
// src/report/links.ts
const DOCS_ONLY = {
	docs: DOCS,
	sourceOf: () => null
};
const encoded = (path) => path.replace(/\p{Cs}/gu, "\ufffd").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)).join("/");
const isOutside = (path) => path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");
const sourceAt = (repository, commit) => ({ file, line }) => line === null || isOutside(file) ? null : `${repository}/blob/${commit}/${encoded(file)}#L${line}`;
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
		...hidden > 0 ? [`and ${counted$1(hidden, "more root")}, in the report as JSON`] : []
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
// src/report/markdown-finding.ts
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${sectionOf(finding.rule, docs)})`;
const place = ({ places: [first] }, { sourceOf }) => {
	if (first === void 0) return "";
	const name = inlineCode(first.line === null ? first.file : `${first.file}:${first.line}`);
	const address = sourceOf(first);
	return address === null ? name : `[${name}](${address})`;
};
const object$1 = ({ subject }) => subject === null ? "" : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;
const beside = (finding, links) => finding.places.length === 0 ? "" : ` \u00b7 ${place(finding, links)}`;
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
	const [word = "", ...more] = effectWords(...of).split(" (");
	return [`**${prose(word)}**`, ...more.map(prose)].join(" (");
};
const opening = (finding, destroy) => {
	const { subject, remains } = finding;
	if (subject === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}**`;
	if (remains === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}** ${object$1(finding)}`;
	return `**${asMarkdown(capital([nameOf$5(subject)]))}** ${object$1(finding)} is ${effect(subject.effect, destroy)}`;
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
const why = (finding, root) => {
	const cause = causeOf(destroysOf(root)(finding), root);
	return cause.length === 0 ? "" : `. Why: ${asMarkdown(cause)}`;
};
const shortFinding = (finding, root, links) => {
	const message = messagePhrase(finding, destroysOf(root)(finding));
	return `- ${finding.subject === null ? asMarkdown(capital(message)) : `${object$1(finding)}: ${asMarkdown(message)}`}${settingsOf(finding)}${copiesOf(finding)}${why(finding, root)}${beside(finding, links)} \u00b7 ${ruleLink(finding, links)}`;
};
const MANY$1 = 6;
const NAMED$1 = 3;
const shortFindings = (findings, root, links) => {
	const alike = new Map();
	for (const finding of findings) {
		const said = [
			asMarkdown(messagePhrase(finding, destroysOf(root)(finding))),
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
	const names = asMarkdown(named$2(same.slice(0, NAMED$1).map(({ subject }) => subject?.address ?? ""), NAMED$1, same.length));
	const said = asMarkdown(messagePhrase(first, destroysOf(root)(first)));
	return `- ${thousands(same.length)} of type ${inlineCode(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why(first, root)} \u00b7 ${ruleLink(first, links)}`;
};
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object$1(finding)}`;
// src/report/markdown-section.ts
const emptySection = (root, roots) => ({
	root,
	name: `${inlineCode(root.root)}${planNumber(root, roots)}`,
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
const nameOf$2 = ({ address, deposed }) => `${codeCell(address)}${deposed === null ? "" : ` (deposed ${codeCell(deposed)})`}`;
const namesIn$5 = (objects) => {
	const [first] = objects;
	if (first === void 0 || objects.length === 1) return objects.map(nameOf$2).join();
	const rest = `${thousands(objects.length - NAMED)} more`;
	return `${thousands(objects.length)} of type ${codeCell(first.type)}: ${listed$2([...objects.slice(0, NAMED).map(nameOf$2), rest])}`;
};
const line = ({ objects, cause }, withCause) => {
	const [first] = objects;
	if (first === void 0) return "";
	return `| ${namesIn$5(objects)} | ${effectWords(first.effect, first)} |${withCause ? ` ${cause} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : codeCell(module)}** | |${withCause ? " |" : ""}`;
const lengthOf$1 = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
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
		words: (count) => counted$1(count, "more warning")
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
			if (!enterList(space, section, lengthOf$1(row), section.rows)) break;
			section.rows.push(row);
		}
	},
	text: ({ root, rows }) => {
		if (rows.length === 0) return "";
		const others = otherDestroys(root);
		const also = others.length === root.destroys.length ? "" : " more";
		const objects = others.length === 1 ? "object" : "objects";
		return fold(`${thousands(others.length)}${also} ${objects} ${effectsOf(others)}`, table(rows));
	},
	missing: {
		of: ({ root, rows }) => otherDestroys(root).length - rows.reduce((sum, { objects }) => sum + objects.length, 0),
		words: (count) => `${counted$1(count, "more object")} that the plan deletes, replaces or forgets`
	}
};
const NOTES = {
	fill: (sections, space, links) => {
		for (const section of sections) {
			const notes = section.root.findings.filter(({ level }) => level === "note").sort(mostDangerousFirst);
			for (const note of shortFindings(notes, section.root, links)) if (enterList(space, section, note.text.length + 1, section.notes)) section.notes.push(note);
		}
	},
	text: ({ root, notes }) => notes.length === 0 ? "" : fold(counted$1(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
	missing: {
		of: ({ root, notes }) => notes.reduce((rest, { count }) => rest - count, countAt(root, "note")),
		words: (count) => counted$1(count, "more note")
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
		const rest = hidden === 0 ? [] : [`- \u2026and ${counted$1(hidden, "more object")}`];
		return fold(driftHeading(root.drift), [...drift, ...rest].join("\n"));
	},
	missing: {
		of: ({ root, drift }) => drift.length === 0 ? root.drift.length : 0,
		words: (count) => `${counted$1(count, "more object")} that changed outside Terraform`
	}
};
// src/report/diagram.ts
const WIDEST_LABEL = 60;
const label = (text) => cut(visible$1(text), WIDEST_LABEL).replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`).replaceAll("#92;n", "#92;#8288;n");
const FATE = {
	goes: "\u2717 goes",
	stays: "\u2713 stays"
};
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const countOf = ({ remains }) => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);
const fitting$1 = ({ remains }, fits) => {
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
	const shown = fitting$1(finding, count < room ? count : room - 3);
	const children = [
		...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
		...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
		...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays")
	];
	const ids = children.map((child) => child.trim().split("[")[0] ?? "");
	return [
		node(id, finding.subject?.effect === "update" ? "stays" : "goes", [sentence(nameOf$5(finding.subject)), finding.subject?.address ?? ""]),
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
const copiesIn$1 = ({ root }) => goingAlong(root.findings.filter(({ level }) => level === "block"));
const AS_ABOVE = " \u00b7 as above";
const fullTexts = (links) => {
	const last = new Map();
	const goingAlongIn = remembered(copiesIn$1);
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
const LONGEST_NAME$2 = 1e3;
const fillBlocking = (sections, space, links) => {
	const texts = fullTexts(links);
	const entries = findingsAt(sections, "block").map((placed) => ({
		placed,
		brief: briefFinding(placed.finding)
	})).sort((a, b) => Number(a.brief.length > LONGEST_NAME$2) - Number(b.brief.length > LONGEST_NAME$2));
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
		return present([...full.map(({ text }) => text), brief.length === 0 ? "" : `**${counted$1(brief.length, what)}**, by name:\n\n${brief.join("\n")}`]).join("\n\n");
	},
	missing: {
		of: ({ root, full, brief }) => countAt(root, "block") - full.length - brief.length,
		words: (count) => `**${counted$1(count, "more blocking finding")}**`
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
const PARTS$1 = [...ABOVE, ...BELOW];
const LIMIT = 6e4;
const ELSEWHERE = "in the full report";
const layOut = (roots, own, isAlone, { links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE }) => {
	const sections = roots.filter((root) => !isQuiet(root)).map((root) => emptySection(root, roots));
	const space = room(limit - own.join("\n\n").length - 300);
	for (const part of PARTS$1) part.fill(sections, space, links);
	const shown = sections.filter(({ isOpen }) => isOpen).sort((a, b) => byDanger(a.root, b.root));
	const text = (section, parts) => parts.map((part) => part.text(section, isAlone));
	const below = (section) => [...text(section, BELOW), missingIn$1([section], elsewhere)];
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
		hidden: hiddenIn$2(sections.filter(({ isOpen }) => !isOpen), elsewhere)
	};
};
const page = (paragraphs) => `${present(paragraphs).join("\n\n")}\n`;
const missingIn$1 = (sections, elsewhere) => {
	const parts = PARTS$1.flatMap(({ missing }) => {
		const count = missing === void 0 ? 0 : sections.reduce((sum, section) => sum + missing.of(section), 0);
		return missing === void 0 || count === 0 ? [] : [missing.words(count)];
	});
	return parts.length === 0 ? "" : `\u2026and ${listed$2(parts)}, ${elsewhere}.`;
};
const hiddenIn$2 = (sections, elsewhere) => {
	const missing = missingIn$1(sections, elsewhere);
	return missing === "" ? "" : `In ${counted$1(sections.length, "more root")}: ${missing.replace("\u2026and ", "")}`;
};
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;
const MOST_QUIET = 10;
const LONGEST_QUIET = 1e3;
const quietRoots = (all) => {
	const roots = all.filter(isQuiet);
	if (roots.length === 0 || all.length === 1) return "";
	const shown = roots.slice(0, MOST_QUIET).map(({ root }) => inlineCode(root));
	const hidden = roots.length - shown.length;
	const named = `Nothing is destroyed in ${listed$2([...shown, ...hidden === 0 ? [] : [counted$1(hidden, "more root")]])}.`;
	return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${counted$1(roots.length, "other root")}.` : named;
};
// src/report/markdown-override.ts
const MOST_NAMES$1 = 20;
const consenter = (name) => `${name.includes("/") ? "a member of " : ""}${unpinged(name)}`;
const oneOf$1 = (names) => {
	const hidden = names.length - MOST_NAMES$1;
	return listed$2([...names.slice(0, MOST_NAMES$1).map(consenter), ...hidden > 0 ? [`${thousands(hidden)} more`] : []], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const pathsOf$2 = (paths) => {
	const hidden = paths.length - MOST_PATHS;
	const shown = paths.slice(0, MOST_PATHS).map((path) => inlineCode(cut(path, WIDEST_PATH)));
	return listed$2([...shown, ...hidden > 0 ? [counted$1(hidden, "more file")] : []]);
};
const groups = (who) => {
	const hidden = who.length - MOST_GROUPS;
	return [...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf$2(paths)}: ${oneOf$1(names)}`), ...hidden > 0 ? [`  - and the owners of ${counted$1(hidden, "more group")} of files`] : []];
};
const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;
const shortDigest = (digest) => {
	const start = SHORT_DIGEST.exec(digest)?.[0];
	return start === void 0 ? digest : `${start}\u2026`;
};
const mayAgree = (names) => `${oneOf$1(names)} may agree.`;
const stepAlong = (review, way) => {
	if (way === void 0) return `- **${CONSENT.step}**: ${asMarkdown(CONSENT.how)}.`;
	const digest = review.digest ?? "none";
	const covered = `This covers exactly this set of findings${way.how.includes(digest) ? "" : ` (${inlineCode(shortDigest(digest))})`}.`;
	const who = way.who.filter(({ names }) => names.length > 0);
	if (who.length > 1) return [`- **Override**: ${way.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
	const owners = who.map(({ names }) => mayAgree(names));
	return `- **Override**: ${[
		way.how,
		...owners,
		...way.isPossible ? [covered] : []
	].join(" ")}`;
};
const overrideStep = (review, way) => review.roots.some((root) => root.errored) ? "- **No override**: a plan that failed cannot be applied, so there is nothing to agree to." : stepAlong(review, way);
const refusalBox = (way) => way?.refused === void 0 ? "" : `> [!IMPORTANT]\n> The override was not accepted: ${way.refused.replace(/\s*\n\s*/g, " ")}`;
const givenLine = ({ override }) => override === null ? "" : `Agreed on ${prose(shortTime(override.at))} to ${inlineCode(shortDigest(override.digest))}. Any other set of findings blocks again.`;
// src/report/markdown-steps.ts
const howsByStep = (roots) => {
	const all = new Map();
	for (const root of roots) for (const finding of root.findings.filter((one) => one.level === "block")) for (const { step, how } of stepsFor(finding, root)) {
		const hows = all.get(step) ?? new Map();
		const objects = hows.get(asMarkdown(how)) ?? new Map();
		const address = finding.subject?.address;
		if (address !== void 0) objects.set(JSON.stringify([root.root, address]), address);
		all.set(step, hows.set(asMarkdown(how), objects));
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
	const rest = hidden > 0 ? [`  - and so on, for ${counted$1(hidden, "more object")}`] : [];
	return [
		`- **${step}**, each by what happens to it:`,
		...each,
		...rest
	].join("\n");
};
function whose(addresses, all) {
	const names = [...new Set(addresses)];
	return names.length > 0 && names.length <= MOST_OBJECTS && addresses.length < all ? ` (${asMarkdown(named$2(names.map(shortName), MOST_OBJECTS))})` : "";
}
const forObjects = (addresses) => addresses.length === 0 ? "" : `${asMarkdown(named$2(addresses.map(shortName), MOST_OBJECTS))}: `;
function stepLines(roots) {
	const steps = [...howsByStep(roots)].filter(([step]) => step !== CONSENT.step);
	const objects = new Set(steps.flatMap(([, hows]) => [...hows.values()].flatMap((one) => [...one.keys()])));
	return steps.sort(([a], [b]) => Number(isLastStep(a)) - Number(isLastStep(b))).map(([step, hows]) => stepLine(step, hows, objects.size));
}
// src/report/markdown-title.ts
const SIGN = {
	blocked: "\ud83d\uded1",
	passed: "\u2705",
	overridden: "\ud83d\udd13",
	skipped: "\u2796"
};
const WARNS = "\ud83d\udfe1";
const FAILED = "\u274c";
const signOf = (review) => review.verdict === "passed" && findingsAt$1(review, "warn").length > 0 ? WARNS : SIGN[review.verdict];
const heading = (sign, key, says) => `### ${sign} destroy-guard${key === null ? "" : ` (${inlineCode(key)})`}: ${says}`;
const title = (review, key, isReportOnly) => heading(signOf(review), key, isReportOnly ? ofReport(review) : `${review.verdict}${withWarnings(review)}`);
const withWarnings = (review) => {
	const warnings = review.verdict === "passed" ? findingsAt$1(review, "warn").length : 0;
	return warnings === 0 ? "" : ` with ${counted$1(warnings, "warning")}`;
};
const ofReport = (review) => `${review.verdict === "blocked" ? "would be blocked" : `${review.verdict}${withWarnings(review)}`} (report only)`;
const titleWithoutVerdict = (key) => heading(FAILED, key, "could not review");
const reasonLine = (review) => `**${asMarkdown(capital(because(review)))}.**`;
const countsLine = ({ counts }) => countsWords(counts).length === 0 ? "" : `<sub>${countsWords(counts).join(" \u00b7 ")}</sub>`;
// src/report/markdown.ts
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
const topOf = (review, { key, wayToOverride, reportOnly = false, remarks = [] }) => present([
	title(review, key ?? null, reportOnly),
	reasonLine(review),
	countsLine(review),
	reportOnly ? REPORT_ONLY : refusalBox(wayToOverride),
	givenLine(review),
	...remarks
]);
const whatToDo = (review, { wayToOverride, reportOnly = false }) => {
	if (review.verdict !== "blocked") return "";
	const consent = reportOnly ? [] : [overrideStep(review, wayToOverride)];
	return [
		"#### What to do",
		"",
		...stepLines(review.roots),
		...consent
	].join("\n");
};
const footerOf = (review, { origin, isSigned = false }) => origin === void 0 ? "" : footer(origin, review.digest, isSigned ? digestsToSign(review) : []);
const markdownReport = (review, options = {}) => {
	const { roots } = review;
	const top = topOf(review, options);
	const todo = whatToDo(review, options);
	const end = present([quietRoots(roots), footerOf(review, options)]);
	const { above, below, hidden } = layOut(roots, [
		...top,
		todo,
		...end
	], roots.length === 1, options);
	return page([
		...top,
		...above,
		todo,
		...below,
		hidden,
		...end
	]);
};
// src/report/markdown-unreviewed.ts
const MOST_FAULTS = 20;
const LONGEST_FAULT = 1e3;
const withCode = (text) => text.split("\"").map((part, at, all) => at % 2 === 1 && at < all.length - 1 ? code$1(part) : part);
const item = (fault) => {
	const text = fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}\u2026` : fault;
	return `- ${asMarkdown(withCode(text))}`;
};
const faultList = (faults) => {
	const hidden = faults.length - MOST_FAULTS;
	const rest = hidden > 0 ? [`- \u2026and ${counted$1(hidden, "more fault")}; all of them stand in the log`] : [];
	return [
		"#### Why, and what to do",
		"",
		...faults.slice(0, MOST_FAULTS).map(item),
		...rest
	].join("\n");
};
const NO_VERDICT = "**Nothing is approved: the check fails until this is put right.** What could not be read may destroy something.";
const reviewedHeading = (roots) => {
	if (roots.length === 0) return "";
	const worst = blockedBecause({ roots });
	const could = `${counted$1(roots.length, "root")} could be reviewed`;
	return worst === null ? `**${could}:**` : `**${could}. There ${asMarkdown([worst])}.**`;
};
const unreviewedReport = ({ faults, roots }, options = {}) => {
	const { key, origin } = options;
	const top = [
		titleWithoutVerdict(key ?? null),
		NO_VERDICT,
		faultList(faults)
	];
	const heading = reviewedHeading(roots);
	const steps = stepLines(roots);
	const end = present([
		steps.length === 0 ? "" : [
			"#### What to do about what blocks there",
			"",
			...steps
		].join("\n"),
		quietRoots(roots),
		origin === void 0 ? "" : footer(origin, null)
	]);
	const { above, below, hidden } = layOut(roots, [
		...top,
		heading,
		...end
	], false, options);
	const quiet = roots.length === 1 && roots.every(isQuiet) ? "Nothing is destroyed there." : "";
	return page([
		...top,
		heading,
		...above,
		...below,
		hidden,
		quiet,
		...end
	]);
};
// src/version.ts
const VERSION = "0.1.0";
// src/report/fingerprint.ts
const hashOf$1 = (parts) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
// src/action/last-report.ts
const MOST$4 = 400;
const MOST_NAMES = 3;
const LINE$1 = /^<!-- destroy-guard-told ([0-9a-f]{40})(?:\/([0-9a-f]{10}))? (?:-|([0-9a-f]{40}) (\d{1,6})) ((?:\+?[0-9a-f]{10}(?:,|(?= )))*) ?-->$/m;
function lastReportIn(body) {
	const [, commit, roots = null, since, gone, list = ""] = LINE$1.exec(body ?? "") ?? [];
	if (commit === void 0) return null;
	const prints = list.split(",").filter((print) => print !== "");
	return {
		commit,
		roots,
		since: since === void 0 ? null : {
			commit: since,
			gone: Number(gone)
		},
		findings: new Map(prints.map((print) => [print.replace("+", ""), print.startsWith("+")]))
	};
}
function lastReportLine({ commit, roots, since, findings }) {
	const prints = [...findings].map(([print, isNew]) => `${isNew ? "+" : ""}${print}`).join(",");
	return `<!-- destroy-guard-told ${commit}${roots === null ? "" : `/${roots}`} ${since === null ? "-" : `${since.commit} ${since.gone}`} ${prints} -->`;
}
const print = (facts) => hashOf$1(facts).slice(0, 10);
const rootsPrint = (roots) => print([...new Set(roots.map(({ root }) => root))].sort());
const printOf = ({ root }, { rule, level, subject }) => print([
	root,
	rule,
	level,
	subject?.address ?? null,
	subject?.deposed ?? null
]);
const printsOf = (roots) => new Map(roots.flatMap((root) => root.findings.filter(({ level }) => level !== "note").map((finding) => [printOf(root, finding), finding])));
const OTHER_ROOTS = "**The last report here was of the same commit and of other roots, and this one has taken its place.** Where several jobs report under one key, the label counts for the last report alone: give each job a name of its own in the input `key`.";
function compared(last, roots, commit) {
	const now = printsOf(roots);
	const of = {
		commit,
		roots: rootsPrint(roots)
	};
	if (last !== null && last.commit === commit && last.roots !== null && last.roots !== of.roots) return {
		says: OTHER_ROOTS,
		next: now.size > MOST$4 ? null : nextOf(null, now, of)
	};
	if (now.size > MOST$4) return {
		says: "",
		next: null
	};
	const next = last !== null && last.commit === commit && last.findings.size === now.size && [...now.keys()].every((one) => last.findings.has(one)) ? last : nextOf(last, now, of);
	return {
		says: next.since === null ? "" : saysSince(next.since, next.findings, now),
		next
	};
}
const nextOf = (last, now, of) => ({
	...of,
	since: last === null ? null : {
		commit: last.commit,
		gone: [...last.findings.keys()].filter((one) => !now.has(one)).length
	},
	findings: new Map([...now.keys()].map((one) => [one, last !== null && !last.findings.has(one)]))
});
function saysSince({ commit, gone }, findings, now) {
	const added = [...now].filter(([print]) => findings.get(print) === true).map(([, finding]) => finding);
	const names = added.map(({ rule, subject }) => subject?.address ?? rule);
	const more = [
		`${counted$1(added.length, "new finding")} (`,
		...named$2(names, MOST_NAMES),
		")"
	];
	const changes = [...added.length === 0 ? [] : [more], ...gone === 0 ? [] : [[`${counted$1(gone, "finding")} gone`]]];
	const what = changes.length === 0 ? ["the same findings"] : changes.flatMap((one, at) => at === 0 ? one : [", ", ...one]);
	return asMarkdown([
		"Since the last report (commit ",
		code$1(commit.slice(0, 7)),
		"): ",
		...what,
		"."
	]);
}
// src/action/report-text.ts
const refusalLine = ({ says, remedy }) => `The override was not accepted: ${plain(says)} ${plain(remedy)}`;
const refusalText = ({ says, remedy }) => `${asMarkdown(says)} ${asMarkdown(remedy)}`;
function framed({ runner, settings }, commit, rules, roots) {
	const { repositoryUrl: repository, runUrl } = runner;
	const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
	const origin = {
		version: VERSION,
		commit,
		repository,
		plannedAt,
		run: runUrl,
		rules
	};
	const links = {
		docs: DOCS,
		sourceOf: commit === null ? () => null : sourceAt(repository, commit)
	};
	return {
		...settings.key === "default" ? {} : { key: settings.key },
		origin,
		links
	};
}
const NO_COMPARISON = {
	says: "",
	next: null
};
const comparisonOf$1 = ({ review, commit, last }) => commit === null ? NO_COMPARISON : compared(last, review.roots, commit);
function reportText(run, result, place) {
	const { review, override, wayToOverride, rules, commit } = result;
	const { says } = comparisonOf$1(result);
	const refused = override.state === "refused" ? { refused: refusalText(override.because) } : {};
	return markdownReport(review, {
		...framed(run, commit, rules, review.roots),
		...place,
		...wayToOverride === null ? {} : { wayToOverride: {
			...wayToOverride,
			...refused
		} },
		remarks: [says],
		reportOnly: !run.settings.enforce
	});
}
const failureText = (run, failure, commit, place) => unreviewedReport(failure, {
	...framed(run, commit, failure.rules, failure.roots),
	...place
});
// src/action/run.ts
const workflowRunOf = ({ runner: { owner, repo, runId, sha, today } }, { commit, pull, rules }) => ({
	repository: `${owner}/${repo}`,
	id: runId,
	commit,
	merge: sha ?? "",
	pull,
	rules,
	day: today
});
const hasNothingToTell = ({ comment, enforce }) => comment === "never" && !enforce;
const NOTHING_REVIEWED = {
	review: {
		verdict: "skipped",
		digest: null,
		counts: {
			create: 0,
			update: 0,
			replace: 0,
			delete: 0,
			forget: 0,
			read: 0,
			none: 0,
			unknown: 0,
			moved: 0,
			imported: 0,
			deposed: 0
		},
		roots: [],
		override: null,
		policy: null
	},
	override: { state: "absent" },
	wayToOverride: null
};
// src/action/job-output.ts
const MOST_ANNOTATIONS = 10;
const IN_SUMMARY = {
	elsewhere: "in the log",
	limit: MOST_SUMMARY
};
async function publishInJob(run, result, commentUrl) {
	const { review, override } = result;
	const { runner, settings } = run;
	const { log } = runner;
	log.info(terminalReport(review, {
		width: 120,
		color: false
	}));
	if (override.state === "refused" && !hasNothingToTell(settings)) log.notice(refusalLine(override.because));
	annotate(review, settings);
	await summarize(reportText(run, result, IN_SUMMARY), "The verdict", log);
	for (const [name, value] of Object.entries(outputsOf(review, settings, commentUrl))) setOutput(name, value);
}
const outputsOf = (review, settings, commentUrl) => ({
	verdict: review.verdict,
	digest: review.digest ?? "",
	deletes: review.counts.delete,
	replaces: review.counts.replace,
	forgets: review.counts.forget,
	blocked: blockingIn(review.roots),
	"overridden-by": review.override?.by.join(",") ?? "",
	report: settings.report,
	"comment-url": commentUrl ?? ""
});
const publishFailureInJob = (run, failure, commit) => summarize(failureText(run, failure, commit, IN_SUMMARY), "The verdict", run.runner.log);
function handOn({ runner, settings }, { review, made }) {
	if (settings.report !== "") writeReport((0, node_path.resolve)(runner.workspace, settings.report), jsonReport(review, made), "review");
}
function annotate({ verdict, roots }, settings) {
	if (verdict !== "blocked" || hasNothingToTell(settings)) return;
	const say = settings.enforce ? error : warning;
	const blocking = roots.flatMap(({ findings }) => findings.filter(({ level }) => level === "block"));
	for (const finding of blocking.slice(0, MOST_ANNOTATIONS)) {
		const about = finding.subject === null ? "" : `${finding.subject.address}: `;
		say(logText(`${about}${messageOf(finding, null)} [${finding.rule}]`), {
			title: "destroy-guard",
			...positionOf(finding)
		});
	}
}
const positionOf = ({ places: [first] }) => first === void 0 ? {} : {
	file: logText(first.file),
	...first.line === null ? {} : { startLine: first.line }
};
// src/action/log.ts
const log = {
	info: (text) => info(logText(text)),
	notice: (text) => notice(logText(text)),
	warning: (text) => warning(logText(text))
};
// src/action/faults.ts
const OURS = "this is a fault of destroy-guard, please report it.";
const faultLine = (error) => error instanceof require_fault.InputError ? `destroy-guard: ${error.message}` : `destroy-guard: ${OURS}\n${error instanceof Error ? error.stack : String(error)}`;
const faultsOf = (error) => error instanceof require_fault.InputError ? error.message.split("\n") : [`${sentence(OURS)} The log of the job says more.`];
// src/action/no-verdict.ts
var NoVerdict = class extends require_fault.InputError {
	name = "NoVerdict";
	failure;
	constructor(failure, options) {
		super(failure.faults.join("\n"), options);
		this.failure = failure;
	}
};
async function wholeReview(mistakes, rules, review) {
	const { roots, missing } = await review().catch((cause) => {
		if (mistakes.length === 0 || !(cause instanceof require_fault.InputError)) throw cause;
		throw new NoVerdict({
			faults: [...mistakes, cause.message],
			roots: [],
			rules
		}, { cause });
	});
	const faults = [...mistakes, ...missing];
	if (faults.length > 0) throw new NoVerdict({
		faults,
		roots,
		rules
	});
	return roots;
}
function faultMessage(error) {
	return isGitHubFault(error) ? `destroy-guard: ${gitHubFault(error)}` : faultLine(error);
}
function failureOf(error) {
	if (error instanceof NoVerdict) return error.failure;
	return {
		faults: isGitHubFault(error) ? [gitHubFault(error)] : faultsOf(error),
		roots: [],
		rules: null
	};
}
const gitHubFault = (error) => `GitHub could not be asked what is needed for a review: ${whyFailed(error)}. Run the job again; it needs contents: read and pull-requests: write.`;
// src/domain/diff.ts
function linesOf(patch, side) {
	const found = [];
	let [old, now] = [0, 0];
	for (const content of patch.split("\n")) {
		const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(content);
		if (hunk) [old, now] = [Number(hunk[1]), Number(hunk[2])];
		else if (content.startsWith("-")) {
			if (side === "-") found.push({
				text: content.slice(1),
				line: old
			});
			old++;
		} else if (content.startsWith("+")) {
			if (side === "+") found.push({
				text: content.slice(1),
				line: now
			});
			now++;
		} else if (content.startsWith(" ")) {
			old++;
			now++;
		}
	}
	return found;
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function textBefore(patch, after) {
	const lines = after.split("\n");
	const before = [];
	let at = 0;
	for (const content of patch.split("\n")) {
		const hunk = HUNK.exec(content);
		if (hunk !== null) {
			const start = Number(hunk[1]) - (hunk[2] === "0" ? 0 : 1);
			if (start < at || start > lines.length) return null;
			before.push(...lines.slice(at, start));
			at = start;
			continue;
		}
		const text = content.slice(1);
		const sign = content[0];
		if (sign === "-") before.push(text);
		else if (sign === " " || sign === "+") {
			if (lines[at++] !== text) return null;
			if (sign === " ") before.push(text);
		} else if (sign !== void 0 && sign !== "\\") return null;
	}
	return [...before, ...lines.slice(at)].join("\n");
}
// src/domain/terraform.ts
const NAMES$3 = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;
const isTerraformFile = (path) => NAMES$3.test(path);
const impliedProvider = (type) => type.split("_", 1)[0] ?? "";
const isDeclaring = (path) => /\.(tf|tofu)(\.json)?$/.test(path);
const FOR_PEOPLE = /\.(md|mdx|markdown|rst|adoc|png|jpe?g|gif|svg|webp|ico)$|(^|\/)(LICEN[CS]E|NOTICE|CODEOWNERS)(\.txt)?$|(^|\/)(\.editorconfig|\.git[^/]*)$|^\.github\/workflows\//i;
const isReadable = (path) => !FOR_PEOPLE.test(path);
const NAME = String.raw`[^\s.[\]"]+`;
const BLOCK = new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");
function blockOf(address) {
	const [, type, name] = BLOCK.exec(address) ?? [];
	return type === void 0 || name === void 0 || type === "module" ? null : {
		type,
		name
	};
}
const CALL = new RegExp(String.raw`module\.(${NAME})(?:${KEY$1})?\.`, "sy");
function declaredBy(address) {
	const calls = [];
	for (let at = 0;; at = CALL.lastIndex) {
		CALL.lastIndex = at;
		const [, name] = CALL.exec(address) ?? [];
		if (name === void 0) {
			const block = blockOf(address.slice(at));
			return block === null ? null : {
				calls,
				block
			};
		}
		calls.push(name);
	}
}
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");
// src/domain/changed-files.ts
const directoryOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
const namesOf$3 = ({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath];
function foldersAbove(path) {
	const parts = path.split("/");
	const above = parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
	return parts[0] === ".github" ? above : [...above, "."];
}
const isHeld = (folder, folders) => folders === null || folders.has(folder);
const isToldByName = (files) => files.some((file) => namesOf$3(file).some(isTerraformFile));
const mayLead = ({ patch }) => patch === null || !/^ /m.test(patch) && linesOf(patch, "+").length === 1;
const LOOKS_SO = /^\+(?:Subproject commit \w+$|.*\n\\ No newline)/m;
const isToldByFolder = (files) => files.some((file) => namesOf$3(file).some((name) => !isTerraformFile(name) && (isReadable(name) || mayLead(file))));
const leads = (file, name, folders) => mayLead(file) && (folders === null ? LOOKS_SO.test(file.patch ?? "") : folders.has(name));
const touchesTerraform = (files, folders) => isToldByName(files) || files.some((file) => namesOf$3(file).some((name) => leads(file, name, folders) || isReadable(name) && foldersAbove(name).some((one) => isHeld(one, folders))));
function changedRoots(files, folders, isMeant) {
	const names = files.flatMap((file) => namesOf$3(file).filter((name) => isTerraformFile(name) || isReadable(name) || leads(file, name, folders)));
	const held = new Set(names.filter(isTerraformFile).map(directoryOf));
	const nearest = (name) => foldersAbove(name).find((folder) => isMeant(folder) && (held.has(folder) || isHeld(folder, folders)));
	return new Set(names.map(nearest).filter((folder) => folder !== void 0));
}
const unseenFiles = (files, root) => files.filter(({ path, patch }) => patch === null && isTerraformFile(path)).filter((file) => namesOf$3(file).some((name) => directoryOf(name) === root)).flatMap(namesOf$3);
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
function ownerOf$1(text) {
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
const ONE$1 = Symbol("one character");
const ANY$1 = Symbol("any characters");
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
	if (typeof glyph !== "object") return glyph === ONE$1 || glyph === char;
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
		if (wanted === ANY$1) {
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
	return step.slice(glyph).every((rest) => rest === ANY$1);
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
// src/domain/override/remedies.ts
const AFTER_MERGE = "After the merge nobody can agree there any more: open a pull request whose plan shows the same, such as one that changes a comment, and let an owner agree there.";
const goes = (says, remedy) => ({
	says,
	remedy,
	merged: [AFTER_MERGE],
	label: "goes"
});
const stays = (says, remedy, merged = remedy) => ({
	says,
	remedy,
	merged,
	label: "stays"
});
const staysUntil = (says, mended) => stays(says, [...mended, " Then run the job again."], [...mended, ` ${AFTER_MERGE}`]);
const DID = {
	label: " applied the label",
	review: " approved"
};
const WITH_LINE = " (for a fork or Dependabot with the line that the job summary shows)";
const AGAIN = {
	label: "An owner takes the label off and applies it again, after the report on the newest commit.",
	review: `An owner approves the newest commit after the report on it${WITH_LINE}; then run the job again.`
};
const OTHER = {
	label: "Another owner takes the label off and applies it again.",
	review: `Another owner approves the newest commit${WITH_LINE}; then run the job again.`
};
const ASK = {
	label: "Ask an owner to take the label off and to apply it again.",
	review: `Ask an owner to approve the newest commit${WITH_LINE}; then run the job again.`
};
const ALONE = "Let the merge queue take one pull request at a time (build concurrency and group size 1)";
const RETRY = "Run the job again. If that does not help, check the permissions of the job: contents: read, pull-requests: write and statuses: write.";
const TEAM_STEPS = "1. Create a token that may read the organisation's members (read:org; for a GitHub App or a fine-grained token the organisation permission Members: read) and save it as a secret. 2. Pass that secret to the action as the input owners-token. Where one is passed already, see that the team is still called so, and that the token may see it. Then run the job again.";
const TEAM_WITHOUT_SECRETS = "A run for this pull request gets no secrets, so no token that may read teams: name users as owners on the base branch, or push the commits to a branch of this repository and open the pull request from there.";
// src/domain/override/refusals-of-reports.ts
function namedInstead(who, naming, digest) {
	if (naming === "none") return phrase`${who} approved, but the review names no digest, and where there is no record it has to say what it agrees to.`;
	return naming === "beginning" ? phrase`${who} approved, but the review names only the beginning of the digest, and another set can be made that begins so.` : phrase`${who} approved, but the review names another set of findings than what blocks now, ${digest}.`;
}
const OF_REPORTS = {
	"not-reported-before": ({ via, commit }) => goes([
		`The report on commit `,
		{ code: commit },
		` is not older than the ${via}, so nobody can have agreed to it.`
	], [AGAIN[via]]),
	"not-reported-again": ({ via, commit }) => goes(phrase`The branch was set back to commit ${commit}, and from then until the ${[via]} nothing was reported on it: what stood there was the report on another commit.`, [AGAIN[via]]),
	"records-full": ({ commit, via }) => goes(phrase`Commit ${commit} has 1,000 statuses of the record's name, and GitHub takes no more: what was reported last may not be recorded.`, [`Push another commit. ${AGAIN[via]}`]),
	"record-unreadable": ({ found, commit, via }) => goes(phrase`The last record on commit ${commit} before that is not one of this version's: ${found}.`, [AGAIN[via]]),
	"other-set": ({ via, reported, digest }) => goes(phrase`The ${[via]} was given to another set of findings, ${reported}; what blocks now is ${digest}.`, [`Read the report as it is now. ${AGAIN[via]}`]),
	"group-differs": ({ pull, reported, digest }) => stays(phrase`The merge group destroys ${digest}, but what owners agreed to on pull request #${pull} is ${reported}.`, [`${ALONE}, bring the pull request up to date with its base branch, and let an owner agree to the report there.`]),
	"no-record": ({ pull, on }) => stays([`There is no record of what owners agreed to on pull request #${pull}, because it comes from a fork or from Dependabot. So it can't be compared with what this ${on} destroys.`], phrase`Push the commits to a branch of this repository, open a pull request from there, and let an owner agree on it with the label.`, [AFTER_MERGE]),
	"digest-not-named": ({ who, naming, digest, line }) => stays(namedInstead(who, naming, digest), phrase`Read the report in the job summary. A code owner approves the newest commit with a review that has this as a line of its text: ${line}; then run the job again.`),
	"review-edited": ({ who, by }) => stays(phrase`${who} approved, but the text of the review was edited after that by ${by === null ? ["somebody whom GitHub does not name"] : list([by])}, so it is not ${who} who names the digest there.`, [AGAIN.review]),
	"report-gone": ({ via }) => goes([`The comment with the report that the ${via} was given to was deleted, or made unlike one of this action.`], [AGAIN[via]]),
	"report-twice": ({ via }) => goes([`Two runs had each written a comment with a report, so which of them the ${via} was given to can't be told.`], [AGAIN[via]]),
	"report-edited": ({ by, via }) => goes(phrase`At the time of the ${[via]} the comment with the report was not as this action wrote it: ${by} had edited it.`, [AGAIN[via]]),
	"report-unrecorded": ({ via }) => goes([`What stood in the comment with the report at the time of the ${via} is not what was recorded last: it was just being written, or another run or workflow wrote one of them.`], [AGAIN[via]]),
	"review-before-report": () => stays(phrase`The approval is not later than the first report on this commit.`, [AGAIN.review]),
	"checks-unreadable": ({ why }) => stays([`The check runs of the commit could not be read: ${why}. So it can't be proved that the approval is later than the report.`], phrase`Give the job checks: read, then run it again.`),
	"check-unknown": () => stays(phrase`The name of this job's own check run is not known, so it can't be proved that the approval is later than the report.`, phrase`Leave the job without a name of its own and out of a matrix, so that its check run has the job's id, and give it checks: read. Or push the commits to a branch of this repository and open the pull request from there.`)
};
// src/domain/override/refusal.ts
const READ_PUSHES = "Give the job contents: read. Then run it again.";
const NOT_ONES_OWN = " Nobody can agree to their own pull request or push.";
function approving(owners, missing) {
	if (owners.length === 1) return phrase`The owner ${list(owners)}`;
	return missing.length > 1 ? phrase`Of ${list(owners)}, an owner of each of these files` : phrase`One of ${list(owners)}`;
}
const REFUSALS$1 = {
	closed: ({ pull }) => stays(phrase`Pull request #${pull} is not open.`, phrase`Reopen it, or make a new one, and let an owner agree there.`),
	"newer-commit": ({ planned, head }) => stays(phrase`The plan is of commit ${planned}, but the newest commit of the pull request is ${head}.`, phrase`Nothing to do if a run for the newest commit is under way; else start one by pushing, or by closing and reopening the pull request.`),
	"base-switched": ({ read, base }) => stays(phrase`The policy and the owners were read from ${read}, but the base branch is ${base} now.`, phrase`Run the job again, so that the rules of the new base branch count.`),
	"not-this-merge": ({ pull, commit, base }) => stays(phrase`Pull request #${pull} was not merged into ${base} as commit ${commit}, so what was agreed there does not count here.`, phrase`Open a pull request with this change and let an owner agree there.`),
	"label-not-applied": ({ label }) => goes(phrase`The last event under the name ${label} is not that somebody applied it. A label that is renamed after it was applied does not count, nor does one since which a renamed label was taken off.`, phrase`An owner takes the label off and applies it again.`),
	"labels-unreadable": ({ why }) => stays(phrase`Other labels were taken off or renamed, and whether the one that was applied is among them could not be read: ${[why]}.`, phrase`Run the job again. If that does not help, an owner takes the label off and applies it again.`, [`Run the job again. If that does not help: ${AFTER_MERGE}`]),
	nobody: ({ via }) => goes([`GitHub does not say who${DID[via]}.`], [AGAIN[via]]),
	ghost: ({ via }) => goes([`The account that${DID[via]} is deleted.`], [AGAIN[via]]),
	bot: ({ who, via }) => goes(phrase`${who}${[DID[via]]}, but it is no person's account.`, [AGAIN[via]]),
	app: ({ who, app, via }) => goes(phrase`The label was applied for ${who} by the app ${app}, and an app can't agree for an owner.`, [AGAIN[via]]),
	agent: ({ who, via }) => goes(phrase`The label was applied for ${who} by an agent, and an agent can't agree for an owner.`, [AGAIN[via]]),
	"no-codeowners": ({ branch }) => staysUntil(phrase`There is no CODEOWNERS file on ${branch} and no approvers in its policy, so nobody can override.`, phrase`Add .github/CODEOWNERS, or override.approvers in the policy file, to ${branch}.`),
	"codeowners-unreadable": ({ branch, why, mends }) => {
		const says = phrase`CODEOWNERS on ${branch} can't be used: it ${[why]}.`;
		if (mends === "time") return stays(says, [RETRY]);
		const mend = mends === "the file" ? phrase`Mend CODEOWNERS on ${branch}` : ["Change fewer files at once"];
		return staysUntil(says, phrase`${mend}, or name override.approvers in the policy file on ${branch}.`);
	},
	"no-owner": ({ path, branch }) => staysUntil(phrase`No line of CODEOWNERS on ${branch} gives ${path} an owner.`, phrase`Give it an owner in CODEOWNERS on ${branch}, or name override.approvers in the policy file there.`),
	outside: ({ root }) => staysUntil(phrase`The root ${root} is not a folder of the repository, so no line of CODEOWNERS gives it an owner.`, phrase`Where the plan is given, name the folder of the repository that it is of: ${"infra/prod=PATH"}.`),
	"owner-cleared": ({ path, line, branch }) => staysUntil(phrase`Line ${line} of CODEOWNERS on ${branch} takes all owners from ${path}.`, phrase`Name owners on that line, or override.approvers in the policy file.`),
	"owners-broken": ({ path, line, fault, branch }) => staysUntil(phrase`Line ${line} of CODEOWNERS on ${branch} seems to be meant for ${path}, but it ${[fault]}. Who owns the path can't be told.`, phrase`Mend that line on ${branch}.`),
	"not-owner": ({ who, via, path, owners, others }) => goes(phrase`${who}${[DID[via]]}, but does not own ${path}; its ${[owners.length === 1 ? "owner is " : "owners are "]}${list(owners)}.${[others === 0 ? "" : " Nor do they own any other file whose owners are asked."]}`, [ASK[via]]),
	"team-unknown": ({ who, team, why, secrets }) => stays(phrase`Whether ${who} is a member of ${team} could not be read: ${[why]}.`, [secrets ? TEAM_STEPS : TEAM_WITHOUT_SECRETS]),
	"team-no-write": ({ team }) => stays(phrase`The owner ${team} has no write access of its own to this repository, and so is no code owner, whatever its members may do.`, phrase`Give the team the role Write on this repository, or name other owners on the base branch. Then run the job again. Where the team has it, give the token in owners-token access to this repository.`),
	"team-elsewhere": ({ team, home }) => staysUntil(phrase`The owner ${team} is a team of another organisation than ${home}, and only teams of the repository's own can be code owners.`, phrase`Name a team of ${home}, or users, on the base branch.`),
	"email-owner": ({ who, email }) => staysUntil(phrase`${who} is no owner by name, and whose address ${email} is can't be verified.`, phrase`Write the owner as @user or @org/team on the base branch.`),
	"more-owners": ({ required, have, missing, owners, allowAuthor, uncounted }) => stays([...missing.length > 0 ? phrase`${list(have)} agreed, but nobody yet who owns ${list(missing)}.` : phrase`The policy asks for ${required} different owners, and only ${have.length} agreed: ${list(have)}.`, ...uncounted === null ? [] : [" An approval did not count: ", ...uncounted]], owners.length === 0 ? ["Nobody else is named as their owner who could agree. Name more owners on the base branch, or let the policy there ask for fewer (override.required). Then run the job again."] : phrase`${approving(owners, missing)} approves the newest commit with a review, after the report on it and with write access; then run the job again.${[allowAuthor ? "" : NOT_ONES_OWN]}`, [AFTER_MERGE]),
	"no-write": ({ who, permission, via }) => goes(phrase`${who}${[DID[via]]}, but has no write access to this repository (${permission}), and so is no code owner.`, [OTHER[via]]),
	author: ({ who, via }) => goes(phrase`${who}${[DID[via]]}, but is the author of the pull request.`, [`${OTHER[via]} The policy can allow this with override.allowAuthor.`]),
	"author-unknown": ({ via }) => goes([`The author's account is gone, so it can't be told that somebody else${DID[via]}.`], ["Open the pull request again from another account. The policy can do without this with override.allowAuthor."]),
	pusher: ({ who, via, commit }) => goes(phrase`${who}${[DID[via]]}, but pushed to the branch of the pull request, the last time commit ${commit}.`, [`${OTHER[via]} The policy can allow this with override.allowAuthor.`]),
	"pusher-unknown": ({ via }) => goes([`GitHub does not say who pushed, so it can't be told that somebody else${DID[via]}.`], ["Bring the commits to a new branch, in a push from an account that exists, and open a pull request from there. Then let an owner agree on that one."]),
	committer: ({ who, via, commit }) => goes(phrase`${who}${[DID[via]]}, but commit ${commit} of the pull request is theirs.`, [`${OTHER[via]} The policy can allow this with override.allowAuthor.`]),
	"committer-unknown": ({ why, commit }) => stays(phrase`Who pushed can't be told: the pushes to the branch could not be read (${[why]}), and the committer of commit ${commit} is no account that GitHub knows.`, phrase`Give the job contents: read, so that the pushes can be read. Then run the job again.`),
	"commits-unreadable": ({ why, whyCommits, via }) => stays(phrase`Neither the pushes to the branch (${[why]}) nor the commits of the pull request (${[whyCommits]}) could be read, so it can't be told that somebody else${[DID[via]]}.`, [`${RETRY} Of more than 250 commits GitHub does not list all: bring them together into fewer.`]),
	"pushes-unreadable": ({ why, via, isPull }) => stays(phrase`The pushes to the branch could not be read (${[why]}), so it can't be proved what the ${[via]} was given to, or that somebody else pushed.`, via === "review" ? phrase`Push the commits to a branch of this repository and open the pull request from there.` : isPull ? phrase`An owner takes the label off and applies it again, and lets the run that this starts decide; a run that is started again does not count. Or give the job contents: read.` : [READ_PUSHES], via === "review" ? [AFTER_MERGE] : [READ_PUSHES]),
	"pushes-behind": ({ head }) => stays(phrase`GitHub's list of pushes does not yet end with the newest commit, ${head}.`, phrase`Run the job again in a minute. If that does not help, push once more and let an owner apply the label again.`, [`Run the job again in a minute. If that does not help: ${AFTER_MERGE}`]),
	"pushes-with-gap": ({ after, before }) => goes(phrase`GitHub's list of pushes has a gap between ${after} and ${before}, so what the branch stood at can't be told.`, [AGAIN.label]),
	"no-push-before": () => goes(phrase`GitHub's list has no push before the label was applied.`, [AGAIN.label]),
	"pushed-after": ({ before, head }) => goes(phrase`The label was applied at commit ${before}. ${head} was pushed after that, and the policy lets a push end the consent (override.onPush: expire).`, [AGAIN.label]),
	...OF_REPORTS,
	"base-changed-after": ({ via, event }) => goes(phrase`The base branch of the pull request was changed after the ${[via]} (${event}).`, [AGAIN[via]]),
	"queue-unresolved": ({ ref }) => stays(phrase`Which pull request the merge group ${ref} ends with can't be told, so nobody can have agreed to what it destroys.`, [`${ALONE}, or merge the pull request without the queue.`]),
	"same-second": ({ what, via }) => goes([`The ${via} and ${what} are of the same second, so it can't be told which came first.`], [AGAIN[via]]),
	"no-time": ({ what }) => stays([`GitHub gives no time for ${what}.`], [RETRY]),
	unreadable: ({ what, why }) => stays([`The ${what} could not be read: ${why}.`], [RETRY])
};
const refuse = (code, ...facts) => ({
	code,
	...REFUSALS$1[code](...facts)
});
// src/domain/override/blocked-paths.ts
const blockedPaths = (roots, files) => [...roots.flatMap(({ root, findings }) => {
	const blocking = findings.filter(({ level }) => level === "block");
	return [...new Set(blocking.flatMap((finding) => pathsOf$1(finding, root)))].map((path) => ({
		root,
		path
	}));
}), ...roots.filter(({ digest }) => digest !== null).flatMap(({ root }) => unseenFiles(files, root).map((path) => ({
	root,
	path
})))];
const pathsOf$1 = ({ places }, root) => places.length === 0 ? [fileOf(root)] : [...new Set(places.map(({ file }) => tidy(file)))];
const tidy = (path) => path.split("/").filter((step) => step !== "" && step !== ".").join("/");
function ownedPaths({ owners, paths, rulesFrom: branch }) {
	if (owners.from === "nowhere") return refuse("no-codeowners", { branch });
	if (owners.from === "unreadable") return refuse("codeowners-unreadable", {
		branch,
		...owners
	});
	const owned = [];
	for (const blocked of paths) {
		const { root, path } = blocked;
		if (owners.from === "codeowners" && !isInside(path)) return refuse("outside", { root });
		const found = ownershipOf(owners, path);
		if (found.state !== "owned") return refuseUnowned(found, path, branch);
		owned.push({
			...blocked,
			owners: found.owners
		});
	}
	return owned;
}
function ownershipOf(source, path) {
	if (source.from === "codeowners") return ownersOf(source.lines, path);
	return source.owners.length === 0 ? { state: "unowned" } : {
		state: "owned",
		owners: source.owners,
		line: null
	};
}
function refuseUnowned(found, path, branch) {
	if (found.state === "cleared") return refuse("owner-cleared", {
		path,
		line: found.line,
		branch
	});
	if (found.state === "broken") return refuse("owners-broken", {
		path,
		line: found.line,
		fault: found.fault,
		branch
	});
	return refuse("no-owner", {
		path,
		branch
	});
}
const ownerNames = (owned) => [...new Set(owned.flatMap(({ owners }) => owners.map(ownerName)))];
// src/domain/override/facts.ts
const folded$2 = (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const isSameName = (one, other) => folded$2(one) === folded$2(other);
const isSameAccount = (one, other) => one.id === other.id || isSameName(one.login, other.login);
// src/domain/override/timeline.ts
const TIME$1 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
function secondOf(time) {
	const millis = time !== null && TIME$1.test(time) ? Date.parse(time) : NaN;
	return Number.isNaN(millis) ? null : Math.floor(millis / 1e3);
}
function inOrder$2(things, timeOf) {
	const timed = [];
	for (const thing of things) {
		const time = timeOf(thing);
		const second = secondOf(time);
		if (time === null || second === null) return null;
		timed.push({
			...thing,
			second,
			time
		});
	}
	return timed.sort((a, b) => a.second - b.second);
}
const refused$1 = (because) => ({
	state: "refused",
	because
});
function eventsOf(events, label) {
	const on = new Set();
	return events.filter(({ event, label: name }) => {
		if (name === null) return event === "unlabeled";
		const isPutOn = event === "labeled";
		const wasOn = on.has(folded$2(name));
		if (isPutOn) on.add(folded$2(name));
		else on.delete(folded$2(name));
		return isSameName(name, label) || !isPutOn && !wasOn;
	});
}
function labelledBy(events, label, until) {
	const ordered = inOrder$2(events.filter(({ event }) => event === "labeled" || event === "unlabeled"), ({ at }) => at);
	if (ordered === null) return refused$1(refuse("no-time", { what: "an event of a label" }));
	const counting = eventsOf(ordered, label).filter(({ second }) => until === null || second <= until);
	const last = counting.at(-1);
	if (last === void 0) return refused$1(refuse("label-not-applied", { label }));
	if (counting.filter(({ second }) => second === last.second).length > 1) return refused$1(refuse("same-second", {
		via: "label",
		what: "another event of it"
	}));
	if (last.event !== "labeled") return refused$1(refuse("label-not-applied", { label }));
	if (last.second === until) return refused$1(refuse("same-second", {
		via: "label",
		what: "the merge"
	}));
	const past = ordered.filter(({ second }) => until === null || second <= until);
	return {
		state: "applied",
		event: last,
		takenOff: past.filter(({ event, second }) => event === "unlabeled" && second >= last.second),
		on: namesOn(past)
	};
}
function namesOn(events) {
	const on = new Set();
	for (const { event, label } of events) {
		if (label === null) continue;
		if (event === "labeled") on.add(folded$2(label));
		else on.delete(folded$2(label));
	}
	return on;
}
const isMade = ({ before }) => /^0+$/.test(before);
const isGone$1 = ({ after }) => /^0+$/.test(after);
function pushesOf(activity, head, until) {
	const ordered = inOrder$2(activity.toReversed(), ({ at }) => at);
	if (ordered === null) return refused$1(refuse("no-time", { what: "a push to the branch" }));
	const changes = ordered.filter(({ second, kind }) => until === null || second < until || second === until && kind !== "branch_deletion");
	const newest = changes.at(-1);
	return newest?.after === head ? {
		state: "known",
		changes,
		newest
	} : refused$1(refuse("pushes-behind", { head }));
}
function headAt(changes, second) {
	if (changes.some((change) => change.second === second)) return refused$1(refuse("same-second", {
		via: "label",
		what: "a push"
	}));
	const at = changes.findLastIndex((change) => change.second < second);
	const [change, ...later] = changes.slice(Math.max(at, 0));
	if (at < 0 || change === void 0) return refused$1(refuse("no-push-before"));
	let stood = change.after;
	for (const { before, after } of later) {
		if (before !== stood) return refused$1(refuse("pushes-with-gap", {
			after: stood,
			before
		}));
		stood = after;
	}
	return {
		state: "known",
		change
	};
}
// src/domain/override/approvals.ts
const NO_OPINION = ["COMMENTED", "PENDING"];
function approvalsOf(reviews, head, until) {
	const byUser = new Map();
	for (const review of reviews) {
		if (review.user === null || NO_OPINION.includes(review.state)) continue;
		byUser.set(review.user.id, [...byUser.get(review.user.id) ?? [], review]);
	}
	return [...byUser.values()].flatMap((opinions) => lastApproval(opinions, head, until));
}
function lastApproval(opinions, head, until) {
	const ordered = inOrder$2(opinions, ({ at }) => at)?.filter(({ second }) => until === null || second <= until) ?? [];
	const newest = ordered.at(-1);
	if (newest === void 0 || newest.second === until) return [];
	const { user: account, time, second, text, node } = newest;
	return ordered.filter((review) => review.second === second).every(({ state, commit }) => state === "APPROVED" && commit === head) && account !== null ? [{
		account,
		time,
		second,
		text,
		node
	}] : [];
}
// src/domain/override/reads.ts
const NOTHING_KNOWN = new Map();
const learn = (known, answers) => new Map([...known, ...answers.map((answer) => [keyOf$3(answer.need), answer])]);
const keyOf$3 = (need) => {
	if (need.read === "permission") return JSON.stringify([need.read, folded$2(need.login)]);
	if (need.read === "membership") return JSON.stringify([
		need.read,
		folded$2(need.team.org),
		folded$2(need.team.slug),
		folded$2(need.login)
	]);
	if (need.read === "labels") return JSON.stringify([need.read, ...need.events]);
	if (need.read === "edits") return JSON.stringify([need.read, need.node]);
	return JSON.stringify("commit" in need ? [need.read, need.commit] : [need.read]);
};
const distinct = (needs) => [...new Map(needs.map((need) => [keyOf$3(need), need])).values()];
const isKnown = (known, need) => known.has(keyOf$3(need));
function read(known, need) {
	const learned = known.get(keyOf$3(need));
	if (learned === void 0) throw new Error(`the decision reads ${keyOf$3(need)} before it asked for it`);
	return learned.got;
}
const EVENTS$1 = { read: "events" };
const ACTIVITY = { read: "activity" };
const PULL_REVIEWS = { read: "reviews" };
const COMMITS = { read: "commits" };
const statusesOf = (commit) => ({
	read: "statuses",
	commit
});
const checksOf = (commit) => ({
	read: "checks",
	commit
});
const labelsOf = (events) => ({
	read: "labels",
	events
});
const editsOf = (node) => ({
	read: "edits",
	node
});
const permissionOf = (login) => ({
	read: "permission",
	login
});
const membershipOf = (team, login) => ({
	read: "membership",
	team,
	login
});
// src/domain/override/case.ts
const DEPENDABOT = "dependabot[bot]";
const consentBy = (pull) => pull.fork || pull.author !== null && isSameName(pull.author.login, DEPENDABOT) ? "review" : "label";
const untilOf = ({ question: { occasion, pull } }) => occasion.on === "push" ? secondOf(pull.merged?.at ?? null) ?? Number.NEGATIVE_INFINITY : null;
function labelIn$1(c) {
	const events = read(c.known, EVENTS$1);
	if (!events.read) return {
		state: "refused",
		because: refuse("unreadable", {
			what: "events of the pull request",
			why: events.why
		})
	};
	return labelledBy(events.value, c.question.label, untilOf(c));
}
function pushesIn(c) {
	const activity = read(c.known, ACTIVITY);
	return activity.read ? pushesOf(activity.value, c.question.pull.head, untilOf(c)) : {
		state: "unreadable",
		why: activity.why
	};
}
const stoodBy = ({ after, second }) => ({
	commit: after,
	since: second
});
function headThen(c, labelled) {
	const pushes = pushesIn(c);
	if (pushes.state === "refused") return pushes;
	if (pushes.state === "unreadable") return {
		commit: c.question.pull.head,
		since: null
	};
	const then = headAt(pushes.changes, labelled);
	return then.state === "known" ? stoodBy(then.change) : then;
}
function headNow(c) {
	const pushes = pushesIn(c);
	return pushes.state === "known" ? stoodBy(pushes.newest) : {
		commit: c.question.pull.head,
		since: null
	};
}
// src/domain/override/edits.ts
function lastOf$1(edits, second) {
	const made = edits.map((edit) => ({
		edit,
		second: secondOf(edit.at) ?? second
	})).filter((one) => one.second <= second);
	const newest = Math.max(...made.map((one) => one.second));
	return made.filter((one) => one.second === newest || one.second === second);
}
const editorsOf = (edits, second) => lastOf$1(edits, second).map(({ edit }) => edit.by);
const commentIn = ({ question: { report } }) => report !== null && "comment" in report ? report.comment : null;
function asksOfReportEdits(c) {
	const comment = commentIn(c);
	return comment === null ? [] : [editsOf(comment.node)];
}
const numberIn$1 = (url) => /#issuecomment-(\d+)$/.exec(url)?.[1] ?? url;
const isSpare = ({ question: { report } }, url) => report !== null && "spare" in report && url !== null && report.spare.some((one) => numberIn$1(one) === numberIn$1(url));
const refuseUnread = ({ question: { report } }) => report !== null && "unread" in report ? refuse("unreadable", {
	what: "comments of the pull request",
	why: report.unread
}) : null;
function refuseOtherReport(c, recorded, second, via) {
	if (c.question.report === null) return null;
	const unread = refuseUnread(c);
	if (unread !== null) return unread;
	const comment = commentIn(c);
	const { url, isCommented } = recorded;
	if (comment === null && !isCommented && c.question.occasion.on === "push") return null;
	if (comment === null || url !== null && numberIn$1(comment.url) !== numberIn$1(url)) return refuse(isSpare(c, url) ? "report-twice" : "report-gone", { via });
	return url === null ? refuse("report-unrecorded", { via }) : refuseEditedReport(c, second, via, recorded);
}
function refuseEditedReport(c, second, via, recorded = null) {
	const { self } = c.question;
	const comment = commentIn(c);
	if (comment === null) return refuseUnread(c);
	const edits = read(c.known, editsOf(comment.node));
	if (!edits.read) return refuse("unreadable", {
		what: "edits of the comment with the report",
		why: edits.why
	});
	const last = lastOf$1(edits.value, second);
	const by = last.find(({ edit }) => edit.by !== null && !isSameName(edit.by, self))?.edit.by ?? null;
	if (by !== null) return refuse("report-edited", {
		by,
		via
	});
	if (recorded === null) return null;
	return last.every((one) => one.second <= recorded.second) && textsAt$1(comment, edits.value, second).every((text) => digestIn(text) === c.question.digest) ? null : refuse("report-unrecorded", { via });
}
const digestIn = (text) => text.match(/sha256:[0-9a-f]{64}/g)?.at(-1) ?? null;
function textsAt$1({ body }, edits, second) {
	if (edits.every(({ at }) => (secondOf(at) ?? second) <= second)) return [body];
	return lastOf$1(edits, second).flatMap(({ edit: { text, isHidden } }) => isHidden ? [""] : text ?? []);
}
function refuseEditedReview({ known }, { account, node }) {
	const edits = read(known, editsOf(node));
	if (!edits.read) return refuse("unreadable", {
		what: "edits of the review",
		why: edits.why
	});
	const who = account.login;
	const other = lastOf$1(edits.value, Number.POSITIVE_INFINITY).find(({ edit: { by } }) => by === null || !isSameName(by, who));
	return other === void 0 ? null : refuse("review-edited", {
		who,
		by: other.edit.by
	});
}
// src/domain/override/eligibility.ts
const GHOST = "ghost";
function refuseUnlessPerson(account, via) {
	if (account === null) return refuse("nobody", { via });
	if (isSameName(account.login, GHOST)) return refuse("ghost", { via });
	return account.type === "User" ? null : refuse("bot", {
		who: account.login,
		via
	});
}
const WRITES = [
	"admin",
	"maintain",
	"write"
];
function refuseWithoutAccess(c, account, via) {
	const permission = read(c.known, permissionOf(account.login));
	if (!permission.read) return refuse("unreadable", {
		what: "access of the one who agreed",
		why: permission.why
	});
	return WRITES.includes(permission.value) ? null : refuse("no-write", {
		who: account.login,
		via,
		permission: permission.value
	});
}
function refuseAuthor({ question: { pull, policy } }, account, via) {
	if (policy.allowAuthor) return null;
	if (pull.author === null) return refuse("author-unknown", { via });
	return isSameAccount(pull.author, account) ? refuse("author", {
		who: account.login,
		via
	}) : null;
}
const isBaseChange = ({ event }) => /^(?:base_ref|automatic_base_change)_/.test(event);
function refuseLaterBaseChange(c, second, via) {
	const events = read(c.known, EVENTS$1);
	if (!events.read) return refuse("unreadable", {
		what: "events of the pull request",
		why: events.why
	});
	const changes = inOrder$2(events.value.filter(isBaseChange), ({ at }) => at);
	if (changes === null) return refuse("no-time", { what: "a change of the base branch" });
	const last = changes.at(-1);
	if (last === void 0 || last.second < second) return null;
	return last.second === second ? refuse("same-second", {
		via,
		what: "a change of the base branch"
	}) : refuse("base-changed-after", {
		via,
		event: last.event
	});
}
// src/domain/override/naming.ts
const FEWEST_DIGITS = 12;
const ALL_DIGITS = 64;
const consentLine = ({ label, digest }) => `${label} ${digest}`;
function namingIn$1(text, wanted) {
	const named = ownLines(visible(text)).flatMap((line) => digitsIn(line, wanted.label));
	const fits = named.filter((digits) => wanted.digest.startsWith(`sha256:${digits}`));
	if (fits.some((digits) => digits.length === ALL_DIGITS)) return "this";
	if (fits.length > 0) return "beginning";
	return named.length > 0 ? "another" : "none";
}
const UNSEEN$1 = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<!", ">"],
	["<?", "?>"]
];
function visible(text) {
	let seen = "";
	for (let at = 0;;) {
		const start = /<[!?]/g;
		start.lastIndex = at;
		const begins = start.exec(text)?.index ?? text.length;
		seen += text.slice(at, begins);
		const [first, last] = UNSEEN$1.find(([opening]) => text.startsWith(opening, begins)) ?? ["", ""];
		const ends = first === "" ? -1 : text.indexOf(last, begins + first.length);
		if (ends < 0) return seen;
		at = ends + last.length;
	}
}
const QUOTE = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/;
const HTML = /^<(?![a-z][a-z0-9+.-]*:)[a-z/]/i;
const OPEN = [
	/!\[(?![^[\]]*\])/,
	/\]\((?![^"'()]*\))/,
	/\]:/,
	/\$\$|\$`/
];
const isOpen = (line) => OPEN.some((one) => one.test(line)) || /<[a-z/]/i.test(line.slice(line.lastIndexOf(">") + 1));
const STRIKE = /(?<!~)~~?(?=[^~\s])(?![^~]*[^~\s]~)/;
const STRIKE_END = /[^~\s]~/;
function strikesIn(lines) {
	let isEnding = false;
	return lines.toReversed().map((line) => {
		const goesOn = isEnding && STRIKE.test(line);
		isEnding = line.trim() !== "" && (isEnding || STRIKE_END.test(line));
		return goesOn;
	}).reverse();
}
const DRAWN$1 = /^(?:```+|~~~+)\s*[^\s`~]/;
const FENCE = /^(?:```|~~~)/;
function withinAfter(within, line, isStruck) {
	if (within === "drawing") return FENCE.test(line) ? "text" : "drawing";
	if (line === "") return "text";
	if (within === "html") return "html";
	if (DRAWN$1.test(line)) return "drawing";
	if (FENCE.test(line)) return "text";
	if (within === "paragraph" || HTML.test(line)) return HTML.test(line) ? "html" : "paragraph";
	return QUOTE.test(line) || isOpen(line) || isStruck ? "paragraph" : "text";
}
function ownLines(text) {
	let within = "text";
	let isFolded = false;
	const lines = text.split("\n");
	const strikes = strikesIn(lines);
	return lines.filter((line, at) => {
		within = withinAfter(within, line.trim(), strikes[at] === true);
		isFolded ||= /<details/i.test(line);
		const isOwn = within === "text" && !isFolded;
		if (/<\/details/i.test(line)) isFolded = false;
		return isOwn;
	});
}
const DIGITS = new RegExp(`^\\s+(?:sha256:)?([0-9a-f]{${FEWEST_DIGITS},${ALL_DIGITS}})$`, "i");
function digitsIn(line, label) {
	const bare = line.trim().replace(/^`+|`+$/g, "").trim();
	if (!isSameName(bare.slice(0, label.length), label)) return [];
	const [, digits] = DIGITS.exec(bare.slice(label.length)) ?? [];
	return digits === void 0 ? [] : [digits.toLowerCase()];
}
// src/domain/override/pushers.ts
const WEB_FLOW = "web-flow";
function knownPushers(changes, { openedAt, head }) {
	const opened = secondOf(openedAt) ?? Number.POSITIVE_INFINITY;
	return changes.flatMap(({ at, after, actor }) => actor !== null && (after === head || (secondOf(at) ?? Number.NEGATIVE_INFINITY) >= opened) ? [actor] : []);
}
function asksOfPushers(c, account) {
	const pushes = pushesIn(c);
	if (c.question.policy.allowAuthor || pushes.state === "refused") return [];
	return pushes.state === "known" && isClear(pushes.changes, account) ? [] : [COMMITS];
}
const isByPerson = ({ actor }) => actor?.type === "User";
const isOf$1 = (actor, account) => actor !== null && isSameAccount(actor, account);
const isClear = (changes, account) => changes[0] !== void 0 && isMade(changes[0]) && changes.every((change) => isByPerson(change) && !isOf$1(change.actor, account));
function refusePusher(c, account, via) {
	if (c.question.policy.allowAuthor) return null;
	const pushes = pushesIn(c);
	if (pushes.state === "refused") return pushes.because;
	if (pushes.state === "known" && isClear(pushes.changes, account)) return null;
	const commits = read(c.known, COMMITS);
	if (pushes.state === "unreadable") return refuseCommitter(commits, account, via, pushes.why);
	const { counted, isWhole } = countedIn(pushes.changes.filter((change) => !isGone$1(change)), commits, c.question.pull.openedAt);
	return refuseAmong(counted, account, via) ?? (counted.every(isByPerson) ? null : refuseBehindBot(commits, account, via)) ?? (isWhole ? null : refuseCommitter(commits, account, via, "the list does not go back to where the branch began"));
}
function countedIn(changes, commits, openedAt) {
	const whole = {
		counted: changes,
		isWhole: changes[0] !== void 0 && isMade(changes[0])
	};
	if (!commits.read) return whole;
	const own = new Set(commits.value.map(({ sha }) => sha));
	const ofBase = new Set(commits.value.flatMap(({ parents }) => parents).filter((sha) => !own.has(sha)));
	const left = changes.findLastIndex(({ after }) => ofBase.has(after)) + 1;
	const from = Math.max(left, changes.findLastIndex(isMade));
	const opened = secondOf(openedAt) ?? Number.NEGATIVE_INFINITY;
	const first = changes[from];
	return {
		counted: changes.filter(({ after, second }, at) => at >= from || second >= opened || own.has(after)),
		isWhole: left > 0 || first !== void 0 && (isMade(first) || ofBase.has(first.before))
	};
}
function refuseAmong(changes, account, via) {
	const theirs = changes.findLast(({ actor }) => isOf$1(actor, account));
	if (theirs !== void 0) return refuse("pusher", {
		who: account.login,
		via,
		commit: theirs.after
	});
	return changes.some(({ actor }) => actor === null) ? refuse("pusher-unknown", { via }) : null;
}
function refuseBehindBot(commits, account, via) {
	if (!commits.read) return refuse("commits-unreadable", {
		why: "a bot made them, for whomever",
		whyCommits: commits.why,
		via
	});
	const theirs = committedBy$1(commits.value, account);
	return theirs === void 0 ? null : refuse("committer", {
		who: account.login,
		via,
		commit: theirs.sha
	});
}
const committedBy$1 = (commits, account) => commits.find(({ author, committer, coAuthors }) => [
	author,
	committer,
	...coAuthors
].some((one) => isOf$1(one, account)));
function refuseCommitter(commits, account, via, why) {
	if (!commits.read) return refuse("commits-unreadable", {
		why,
		whyCommits: commits.why,
		via
	});
	const theirs = committedBy$1(commits.value, account);
	if (theirs !== void 0) return refuse("committer", {
		who: account.login,
		via,
		commit: theirs.sha
	});
	const unknown = commits.value.find((commit) => committerOf(commit) === null);
	return unknown === void 0 ? null : refuse("committer-unknown", {
		why,
		commit: unknown.sha
	});
}
const committerOf = ({ author, committer }) => committer !== null && isSameName(committer.login, WEB_FLOW) ? author : committer;
const contextOf = (key) => key === "default" ? "destroy-guard/record" : `destroy-guard/record (${key})`;
const LINE = /^v2 #([1-9][0-9]{0,9}) (sha256:[0-9a-f]{64}) n=(0|[1-9][0-9]{0,8})$/;
function recordLine(pull, digest, blocking) {
	const line = `v2 #${pull} ${digest ?? "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"} n=${blocking}`;
	if (parseRecord(line) === null) throw new Error(`no record can be made of ${JSON.stringify(digest)} with ${blocking} findings on #${pull}`);
	return line;
}
function parseRecord(text) {
	const [, pull, digest, blocking] = LINE.exec(text) ?? [];
	if (digest === void 0 || blocking === void 0) return null;
	return digest === "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" === (blocking === "0") ? {
		pull: Number(pull),
		digest,
		blocking: Number(blocking)
	} : null;
}
const isOurs = ({ context, creator, description }, ours) => isSameName(context, ours.context) && creator !== null && isSameName(creator.login, ours.self) && (parseRecord(description ?? "")?.pull ?? ours.pull.number) === ours.pull.number;
const MOST_RECORDS = 1e3;
function reportedBefore(statuses, ours, second) {
	if (statuses.filter(({ context }) => isSameName(context, ours.context)).length >= MOST_RECORDS) return { state: "full" };
	const own = statuses.filter((status) => isOurs(status, ours));
	const records = inOrder$2(own, ({ at }) => at);
	if (records === null) return { state: "no-time" };
	if (records.some((record) => record.second === second)) return { state: "same-second" };
	const older = records.filter((record) => record.second < second);
	const newest = older.at(-1);
	if (newest === void 0) return { state: "nothing" };
	if (older.filter((record) => record.second === newest.second).some(({ description }) => description !== newest.description)) return { state: "same-second" };
	const record = parseRecord(newest.description ?? "");
	if (record === null) return {
		state: "unreadable",
		found: newest.description ?? ""
	};
	const isCommented = own.some(({ url }) => url !== null);
	return {
		state: "reported",
		digest: record.digest,
		second: newest.second,
		url: newest.url,
		isCommented
	};
}
function mayBlock(statuses, ours) {
	const reported = reportedBefore(statuses, ours, Number.POSITIVE_INFINITY);
	if (reported.state === "nothing") return false;
	return reported.state !== "reported" || reported.digest !== "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
const UNPROVED = {
	nothing: (via, commit) => refuse("not-reported-before", {
		via,
		commit
	}),
	full: (via, commit) => refuse("records-full", {
		via,
		commit
	}),
	"no-time": () => refuse("no-time", { what: "a record" }),
	"same-second": (via) => refuse("same-second", {
		via,
		what: "a report"
	})
};
function refuseUnreported(c, { commit, since }, second, via) {
	const { question } = c;
	const statuses = read(c.known, statusesOf(commit));
	if (!statuses.read) return refuse("unreadable", {
		what: "records on the commit",
		why: statuses.why
	});
	const reported = reportedBefore(statuses.value, question, second);
	if (reported.state === "unreadable") return refuse("record-unreadable", {
		found: reported.found,
		commit,
		via
	});
	if (reported.state !== "reported") return UNPROVED[reported.state](via, commit);
	if (since !== null && reported.second <= since) return refuse("not-reported-again", {
		via,
		commit
	});
	if (reported.digest === question.digest) return refuseOtherReport(c, reported, second, via);
	return question.occasion.on === "group" ? refuse("group-differs", {
		pull: question.pull.number,
		reported: reported.digest,
		digest: question.digest
	}) : refuse("other-set", {
		via,
		reported: reported.digest,
		digest: question.digest
	});
}
const REPORTED = ["failure", "success"];
function refuseUnchecked(c, second) {
	const { check, pull } = c.question;
	if (check === null) return refuse("check-unknown");
	const runs = read(c.known, checksOf(pull.head));
	if (!runs.read) return refuse("checks-unreadable", { why: runs.why });
	const named = runs.value.filter(({ name, app }) => name === check.name && app === check.app);
	if (named.length === 0) return refuse("check-unknown");
	const own = named.filter(({ conclusion }) => REPORTED.includes(conclusion));
	const isOlder = ({ completedAt }) => (secondOf(completedAt) ?? Number.POSITIVE_INFINITY) < second;
	return own.some(isOlder) ? null : refuse("review-before-report");
}
// src/domain/override/share.ts
function shareOf(c, owned, login) {
	const paths = [];
	const asks = [];
	const doubts = [];
	for (const path of owned) {
		const answers = path.owners.map((owner) => includes(c, owner, login));
		if (answers.some(({ is }) => is === "yes")) {
			paths.push(path);
			continue;
		}
		for (const answer of answers) {
			if (answer.is === "asked") asks.push(answer.need);
			if (answer.is === "doubtful") doubts.push(answer.doubt);
		}
	}
	return {
		paths,
		asks,
		doubts: doubts.toSorted(byUse)
	};
}
const isAboutTeam = ({ code }) => code === "team-unknown" || code === "team-no-write";
const byUse = (a, b) => Number(isAboutTeam(b)) - Number(isAboutTeam(a));
const doubtful = (doubt) => ({
	is: "doubtful",
	doubt
});
function includes(c, owner, login) {
	if (owner.kind === "user") return { is: isSameName(owner.login, login) ? "yes" : "no" };
	if (owner.kind === "email") return doubtful(refuse("email-owner", {
		who: login,
		email: owner.address
	}));
	return teamIncludes(c, owner, login);
}
function teamIncludes(c, owner, login) {
	const { home, pull } = c.question;
	const team = ownerName(owner);
	if (!isSameName(owner.org, home)) return doubtful(refuse("team-elsewhere", {
		team,
		home
	}));
	const need = membershipOf(owner, login);
	if (!isKnown(c.known, need)) return {
		is: "asked",
		need
	};
	const membership = read(c.known, need);
	if (membership.read && membership.value === "team-without-write") return doubtful(refuse("team-no-write", { team }));
	if (membership.read) return { is: membership.value === "member" ? "yes" : "no" };
	const secrets = consentBy(pull) === "label";
	return doubtful(refuse("team-unknown", {
		who: login,
		team,
		why: membership.why,
		secrets
	}));
}
// src/domain/override/agreement.ts
const refused = (because) => ({
	state: "refused",
	because
});
const isEnough = (owned, by, required) => by.length >= Math.max(1, required) && owned.length > 0 && owned.every((path) => by.some(({ paths }) => paths.includes(path)));
function mayNeedApprovals({ question }) {
	const owned = ownedPaths(question);
	return question.policy.required > 1 || !("code" in owned) && new Set(owned.map((path) => ownerNames([path]).toSorted().join(" "))).size > 1;
}
function agreementOn(c) {
	const owned = ownedPaths(c.question);
	if ("code" in owned) return refused(owned);
	return consentBy(c.question.pull) === "label" ? byLabel(c, owned) : byApprovals(c, owned, null);
}
function byLabel(c, owned) {
	const labelled = labelIn$1(c);
	if (labelled.state === "refused") return labelled;
	const { actor, time, second } = labelled.event;
	if (actor === null) return refused(refuse("nobody", { via: "label" }));
	const { asks, paths, doubts } = shareOf(c, owned, actor.login);
	const label = {
		account: actor,
		time,
		second,
		paths,
		doubts
	};
	if (asks.length > 0) return {
		state: "asks",
		needs: [...asks, ...needsOfApprovals(c, owned, label)]
	};
	if (paths.length === 0) return refused(doubts[0] ?? refuseNotOwner(actor, owned));
	return isEnough(owned, [label], c.question.policy.required) ? {
		state: "agreed",
		by: [label]
	} : byApprovals(c, owned, label);
}
const refuseNotOwner = ({ login }, [first, ...others]) => refuse("not-owner", {
	who: login,
	via: "label",
	path: first?.path ?? ".",
	owners: first === void 0 ? [] : ownerNames([first]),
	others: others.length
});
function needsOfApprovals(c, owned, label) {
	if (!isKnown(c.known, PULL_REVIEWS)) return [];
	const weighed = weighApprovals(c, owned, label);
	return "state" in weighed ? [] : openIn(weighed);
}
function byApprovals(c, owned, label) {
	if (!isKnown(c.known, PULL_REVIEWS)) return {
		state: "asks",
		needs: [PULL_REVIEWS]
	};
	const weighed = weighApprovals(c, owned, label);
	if ("state" in weighed) return weighed;
	const needs = openIn(weighed);
	if (needs.length > 0) return {
		state: "asks",
		needs
	};
	const approving = weighed.flatMap((one) => one.is === "consent" ? [one.consent] : []);
	const by = label === null ? approving : [label, ...approving];
	const { required } = c.question.policy;
	if (isEnough(owned, by, required)) return {
		state: "agreed",
		by
	};
	const [first] = weighed.flatMap((one) => one.is === "refused" ? [one.because] : []);
	if (by.length === 0) return first === void 0 ? { state: "absent" } : refused(first);
	return refused(label?.doubts.find(isAboutTeam) ?? refuseTooFew(c.question, owned, by, first ?? null));
}
function refuseTooFew({ pull, policy }, owned, by, uncounted) {
	const missing = owned.filter((path) => !by.some(({ paths }) => paths.includes(path)));
	const have = by.map(({ account }) => account.login);
	const out = [...have, ...policy.allowAuthor || pull.author === null ? [] : [pull.author.login]];
	return refuse("more-owners", {
		required: policy.required,
		have,
		missing: missing.map(({ path }) => path),
		owners: ownerNames(missing.length > 0 ? missing : owned).filter((name) => !out.some((login) => isSameName(name, `@${login}`))),
		allowAuthor: policy.allowAuthor,
		uncounted: uncounted?.says ?? null
	});
}
const openIn = (weighed) => weighed.flatMap((one) => one.is === "open" ? one.asks : []);
function weighApprovals(c, owned, label) {
	const reviews = read(c.known, PULL_REVIEWS);
	if (!reviews.read) return refused(refuse("unreadable", {
		what: "reviews",
		why: reviews.why
	}));
	return approvalsOf(reviews.value, c.question.pull.head, untilOf(c)).filter(({ account }) => label === null || !isSameAccount(account, label.account)).map((approval) => weigh(c, owned, approval, label));
}
function weigh(c, owned, approval, label) {
	const { account, second } = approval;
	if (refuseUnlessPerson(account, "review") !== null) return { is: "not-theirs" };
	const { paths, asks, doubts } = shareOf(c, owned, account.login);
	if (paths.length === 0 && asks.length === 0) return doubts[0] === void 0 ? { is: "not-theirs" } : {
		is: "refused",
		because: doubts[0]
	};
	const own = refuseAuthor(c, account, "review") ?? refuseLaterBaseChange(c, second, "review");
	if (own !== null) return {
		is: "refused",
		because: own
	};
	const { head } = c.question.pull;
	const report = label === null ? [checksOf(head), ...asksOfNaming(c, approval)] : [statusesOf(head)];
	const open = [
		...asks,
		...report,
		...asksOfReportEdits(c),
		permissionOf(account.login),
		...asksOfPushers(c, account)
	].filter((need) => !isKnown(c.known, need));
	if (open.length > 0) return {
		is: "open",
		asks: open
	};
	const because = refusePusher(c, account, "review") ?? (label === null ? refuseUnchecked(c, second) ?? refuseEditedReport(c, second, "review") : refuseUnreported(c, headNow(c), second, "review")) ?? refuseWithoutAccess(c, account, "review") ?? (label === null ? refuseUnnamed(c, approval) : null);
	return because === null ? {
		is: "consent",
		consent: {
			...approval,
			paths
		}
	} : {
		is: "refused",
		because
	};
}
const asksOfNaming = ({ question }, { text, node }) => namingIn$1(text, question) === "this" ? [editsOf(node)] : [];
function refuseUnnamed(c, approval) {
	const { question } = c;
	const { account, text } = approval;
	const naming = namingIn$1(text, question);
	return naming === "this" ? refuseEditedReview(c, approval) : refuse("digest-not-named", {
		who: account.login,
		naming,
		digest: question.digest,
		line: consentLine(question)
	});
}
// src/domain/override/condition.ts
const asksNothing = () => [];
const AS_PLANNED = {
	asks: asksNothing,
	refuses: refuseUnlessAsPlanned
};
const AGREED = {
	asks: asksOfOwners,
	refuses: refuseUnlessAgreed
};
function refuseUnlessAsPlanned(c) {
	const { pull, occasion, base } = c.question;
	if (occasion.on === "push") return refuseUnlessMerged(c, occasion.commit);
	if (!pull.open) return refuse("closed", { pull: pull.number });
	if (occasion.on === "pull" && pull.head !== occasion.planned) return refuse("newer-commit", {
		planned: occasion.planned,
		head: pull.head
	});
	return pull.base === base ? null : refuse("base-switched", {
		read: base,
		base: pull.base
	});
}
function refuseUnlessMerged({ question: { pull, base } }, commit) {
	if (pull.merged?.commit !== commit || pull.base !== base) return refuse("not-this-merge", {
		pull: pull.number,
		commit,
		base
	});
	return secondOf(pull.merged.at) === null ? refuse("no-time", { what: "the merge" }) : null;
}
function refuseUnlessAgreed(c) {
	const agreement = agreementOn(c);
	if (agreement.state === "absent") return "absent";
	return agreement.state === "refused" ? agreement.because : null;
}
function asksOfOwners(c) {
	const readsApprovals = consentBy(c.question.pull) === "review" || mayNeedApprovals(c);
	const first = [
		EVENTS$1,
		ACTIVITY,
		...readsApprovals ? [PULL_REVIEWS] : []
	];
	if (first.some((need) => !isKnown(c.known, need))) return first;
	const agreement = agreementOn(c);
	return agreement.state === "asks" ? agreement.needs : [];
}
// src/domain/override/approval-rule.ts
const APPROVAL_RULE = [
	AS_PLANNED,
	{
		asks: () => [PULL_REVIEWS],
		refuses: refuseUnlessApproved
	},
	{
		asks: () => [ACTIVITY],
		refuses: refuseUnknownPushes
	},
	{
		asks: asksNothing,
		refuses: refuseOtherPlan
	},
	AGREED
];
function refuseUnlessApproved(c) {
	const reviews = read(c.known, PULL_REVIEWS);
	if (!reviews.read) return refuse("unreadable", {
		what: "reviews",
		why: reviews.why
	});
	return approvalsOf(reviews.value, c.question.pull.head, untilOf(c)).length === 0 ? "absent" : null;
}
function refuseUnknownPushes(c) {
	const pushes = pushesIn(c);
	if (pushes.state === "refused") return pushes.because;
	return pushes.state === "unreadable" ? refuse("pushes-unreadable", {
		why: pushes.why,
		via: "review",
		isPull: c.question.occasion.on === "pull"
	}) : null;
}
function refuseOtherPlan({ question: { occasion, pull } }) {
	return occasion.on === "pull" ? null : refuse("no-record", {
		pull: pull.number,
		on: occasion.on === "group" ? "merge group" : "push"
	});
}
// src/domain/override/label-rule.ts
const onEvent = (refuses) => (c) => {
	const labelled = labelIn$1(c);
	return labelled.state === "applied" ? refuses(c, labelled.event) : labelled.because;
};
const LABEL_RULE = [
	AS_PLANNED,
	{
		asks: asksOfLabel,
		refuses: absentUnlessLabelled
	},
	{
		asks: asksOfTakenOff,
		refuses: onEvent(refuseTakenBack)
	},
	{
		asks: () => [EVENTS$1],
		refuses: onEvent((_, event) => refuseUnlessOwnAct(event))
	},
	AGREED,
	{
		asks: asksOfAccess,
		refuses: onEvent(refuseUnlessWriter)
	},
	{
		asks: asksOfOwnWork,
		refuses: onEvent(refuseOwnWork)
	},
	{
		asks: () => [EVENTS$1, ACTIVITY],
		refuses: onEvent(refuseUnknownHead)
	},
	{
		asks: asksOfReport,
		refuses: onEvent(refuseOtherSet)
	},
	{
		asks: () => [EVENTS$1],
		refuses: onEvent((c, { second }) => refuseLaterBaseChange(c, second, "label"))
	}
];
function absentUnlessLabelled(c) {
	const { occasion, pull, label } = c.question;
	if (occasion.on !== "push") return pull.labels.some((name) => isSameName(name, label)) ? null : "absent";
	const labelled = labelIn$1(c);
	return labelled.state === "refused" && labelled.because.code === "label-not-applied" ? "absent" : null;
}
function asksOfLabel({ question }) {
	return question.occasion.on === "push" ? [EVENTS$1] : [];
}
function inDoubt(c) {
	const labelled = labelIn$1(c);
	if (labelled.state === "refused") return [];
	const { event, takenOff, on } = labelled;
	const live = new Set(c.question.pull.labels.map(folded$2));
	const isMissing = c.question.occasion.on !== "push" && ![...on].every((name) => live.has(name));
	return takenOff.length > 0 || isMissing ? [event, ...takenOff].map(({ node }) => node) : [];
}
function asksOfTakenOff(c) {
	if (!isKnown(c.known, EVENTS$1)) return [EVENTS$1];
	const events = inDoubt(c);
	return events.length === 0 ? [] : [labelsOf(events)];
}
function refuseTakenBack(c) {
	const events = inDoubt(c);
	if (events.length === 0) return null;
	const { label, occasion } = c.question;
	const labels = read(c.known, labelsOf(events));
	if (!labels.read) return refuse("labels-unreadable", { why: labels.why });
	const [applied = null, ...takenOff] = labels.value;
	return applied !== null && (occasion.on === "push" || isSameName(applied.name, label)) && takenOff.every((one) => one?.id !== applied.id) ? null : refuse("label-not-applied", { label });
}
function refuseUnlessOwnAct({ actor, viaApp, hasIntent }) {
	if (actor === null) return refuse("nobody", { via: "label" });
	const noPerson = refuseUnlessPerson(actor, "label");
	if (noPerson !== null) return noPerson;
	if (viaApp !== null) return refuse("app", {
		who: actor.login,
		app: viaApp,
		via: "label"
	});
	return hasIntent ? refuse("agent", {
		who: actor.login,
		via: "label"
	}) : null;
}
function refuseUnlessWriter(c, { actor }) {
	return actor === null ? refuse("nobody", { via: "label" }) : refuseWithoutAccess(c, actor, "label");
}
function asksOfAccess(c) {
	if (!isKnown(c.known, EVENTS$1)) return [EVENTS$1];
	const labelled = labelIn$1(c);
	const actor = labelled.state === "applied" ? labelled.event.actor : null;
	return actor === null ? [] : [permissionOf(actor.login)];
}
function refuseOwnWork(c, { actor }) {
	if (actor === null) return refuse("nobody", { via: "label" });
	return refuseAuthor(c, actor, "label") ?? refusePusher(c, actor, "label");
}
function asksOfOwnWork(c) {
	const first = [EVENTS$1, ACTIVITY];
	if (first.some((need) => !isKnown(c.known, need))) return first;
	const labelled = labelIn$1(c);
	const actor = labelled.state === "applied" ? labelled.event.actor : null;
	return actor === null || refuseAuthor(c, actor, "label") !== null ? [] : asksOfPushers(c, actor);
}
function refuseUnknownHead(c, event) {
	const pushes = pushesIn(c);
	if (pushes.state === "refused") return pushes.because;
	if (pushes.state === "unreadable") return isThisRun(c, event) ? null : refuse("pushes-unreadable", {
		why: pushes.why,
		via: "label",
		isPull: c.question.occasion.on === "pull"
	});
	const then = headAt(pushes.changes, event.second);
	if (then.state === "refused") return then.because;
	const { head } = c.question.pull;
	return c.question.policy.onPush === "expire" && then.change.after !== head ? refuse("pushed-after", {
		before: then.change.after,
		head
	}) : null;
}
function isThisRun({ question: { occasion, pull, label } }, { actor }) {
	const started = occasion.on === "pull" ? occasion.startedBy : null;
	return started !== null && started.action === "labeled" && started.label !== null && isSameName(started.label, label) && actor !== null && started.sender === actor.id && started.head === pull.head && started.attempt === 1;
}
function refuseOtherSet(c, { second }) {
	const then = headThen(c, second);
	return "because" in then ? then.because : refuseUnreported(c, then, second, "label");
}
function asksOfReport(c) {
	const first = [EVENTS$1, ACTIVITY];
	if (first.some((need) => !isKnown(c.known, need))) return first;
	const labelled = labelIn$1(c);
	if (labelled.state === "refused") return [];
	const then = headThen(c, labelled.event.second);
	return "because" in then ? [] : [statusesOf(then.commit), ...asksOfReportEdits(c)];
}
// src/domain/override.ts
function decide(question, known = NOTHING_KNOWN) {
	const c = {
		question,
		known
	};
	const needs = [];
	for (const condition of consentBy(question.pull) === "label" ? LABEL_RULE : APPROVAL_RULE) {
		const missing = condition.asks(c).filter((need) => !isKnown(known, need));
		needs.push(...missing);
		if (missing.length > 0) continue;
		const found = condition.refuses(c);
		if (found === "absent") return { state: "absent" };
		if (found !== null) return {
			state: "refused",
			because: withRemedyOf(question, found)
		};
	}
	return needs.length > 0 ? {
		state: "asks",
		needs: distinct(needs)
	} : granted(c);
}
const withRemedyOf = ({ occasion }, because) => occasion.on === "push" ? {
	...because,
	remedy: because.merged
} : because;
function granted(c) {
	const agreement = agreementOn(c);
	if (agreement.state !== "agreed") throw new Error(`an override that is ${agreement.state} passed every condition`);
	const times = agreement.by.toSorted((a, b) => a.second - b.second).map(({ time }) => time);
	return {
		state: "granted",
		by: agreement.by.map(({ account }) => account.login),
		digest: c.question.digest,
		at: times.at(-1) ?? ""
	};
}
const unresolvedGroup = (ref) => ({
	state: "refused",
	because: refuse("queue-unresolved", { ref })
});
// src/github/pages.ts
const eachPage = () => {
	let pages = 0;
	return ({ status, headers, data }) => {
		pages += 1;
		if (status !== 200 || !Array.isArray(data)) throw new PartialAnswer(`GitHub's answer is no list (${status})`);
		if ((pages > 1 || headers.link?.includes("rel=\"next\"") === true) && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
		return [...data];
	};
};
const eachShaped = (shape) => {
	const take = eachPage();
	return (page) => take(page).map((entry) => shaped(entry, shape));
};
// src/github/whole-pull.ts
const WHAT = "all of a pull request";
function wholePull(answer) {
	const pull = shaped(answer, SHAPE, WHAT);
	const repository = pull["head.repo"];
	const head = repository === null ? null : shaped(repository, HEAD$2, WHAT);
	const [at, commit] = [pull.merged_at, pull.merge_commit_sha];
	return {
		number: pull.number,
		open: pull.state,
		merged: at !== null && commit !== null ? {
			at,
			commit
		} : null,
		head: pull["head.sha"],
		fork: head?.id !== pull["base.repo.id"],
		base: pull["base.ref"],
		openedAt: pull.created_at,
		author: pull.user,
		labels: pull.labels.map((label) => shaped(label, { name: "text" }, WHAT).name),
		changedFiles: pull.changed_files,
		defaultBranch: pull["base.repo.default_branch"],
		commits: pull.commits,
		headBranch: pull["head.ref"],
		headOwner: head?.["owner.login"] ?? null,
		headRepo: head?.name ?? null
	};
}
const SHAPE = {
	number: "id",
	state: "open",
	merged_at: "text?",
	merge_commit_sha: "text?",
	changed_files: "count",
	commits: "count",
	labels: "list",
	user: "account?",
	created_at: "text",
	"head.sha": "text",
	"head.ref": "text",
	"head.repo": "object?",
	"base.ref": "text",
	"base.repo.id": "id",
	"base.repo.default_branch": "text"
};
const HEAD$2 = {
	id: "id",
	name: "text",
	"owner.login": "text"
};
// src/github/repository.ts
const named$1 = ({ owner, repo }) => ({
	owner,
	repo
});
async function pullOf(repository, number) {
	const { data } = await repository.github.rest.pulls.get({
		...named$1(repository),
		pull_number: number
	});
	const pull = wholePull(data);
	if (pull.number !== number) throw new PartialAnswer(`GitHub's answer is of pull request #${pull.number}`);
	return pull;
}
const PULL = {
	number: "id",
	state: "open",
	"head.sha": "text",
	"base.ref": "text"
};
const pullOfCommit = (pull) => ({
	number: pull.number,
	open: pull.state,
	head: pull["head.sha"],
	base: pull["base.ref"]
});
async function pullsOfCommit(repository, commit) {
	return (await repository.github.paginate(repository.github.rest.repos.listPullRequestsAssociatedWithCommit, {
		...named$1(repository),
		commit_sha: commit,
		per_page: 100
	}, eachShaped(PULL))).map(pullOfCommit);
}
async function openPulls(repository) {
	return (await repository.github.paginate(repository.github.rest.pulls.list, {
		...named$1(repository),
		state: "open",
		per_page: 100
	}, eachShaped(PULL))).map(pullOfCommit);
}
const EVENT_KIND = {
	event: "text",
	created_at: "text?"
};
async function baseChanges(repository, number) {
	return (await repository.github.paginate(repository.github.rest.issues.listEvents, {
		...named$1(repository),
		issue_number: number,
		per_page: 100
	}, eachShaped(EVENT_KIND))).filter(({ event }) => /^(base_ref|automatic_base_change)/.test(event)).map(({ created_at }) => created_at);
}
const FILE = {
	filename: "text",
	status: "text",
	previous_filename: "text?",
	patch: "words?",
	sha: "text?",
	additions: "count",
	deletions: "count"
};
const changedFile = (file) => ({
	path: file.filename,
	isRemoved: file.status === "removed",
	previousPath: file.previous_filename,
	patch: isWhole(file) ? file.patch : null,
	isNew: file.status === "added" || file.status === "copied",
	blob: file.status === "removed" ? null : file.sha
});
const isWhole = ({ patch, additions, deletions }) => linesOf(patch ?? "", "+").length === additions && linesOf(patch ?? "", "-").length === deletions;
async function changedFiles(repository, number) {
	return (await repository.github.paginate(repository.github.rest.pulls.listFiles, {
		...named$1(repository),
		pull_number: number,
		per_page: 100
	}, eachShaped(FILE))).map(changedFile);
}
const MOST_COMPARED = 300;
async function comparisonOf(repository, base, head) {
	const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
		...named$1(repository),
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const { status, files } = shaped(data, {
		status: "text",
		files: "list?"
	});
	const listed = files?.map((file) => changedFile(shaped(file, FILE))) ?? null;
	return {
		files: listed === null || listed.length >= MOST_COMPARED ? null : listed,
		isAhead: status === "ahead" || status === "identical",
		isDiverged: status === "diverged"
	};
}
async function mergeBaseOf(repository, base, head) {
	const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
		...named$1(repository),
		basehead: `${base}...${head}`,
		per_page: 1
	});
	return shaped(data, { "merge_base_commit.sha": "text" })["merge_base_commit.sha"];
}
async function branchOf(repository, branch) {
	const { data } = await repository.github.rest.repos.getBranch({
		...named$1(repository),
		branch
	});
	const told = shaped(data, {
		"commit.sha": "text",
		protected: "yes"
	}, "all of a branch");
	return {
		name: branch,
		commit: told["commit.sha"],
		isProtected: told.protected
	};
}
async function defaultBranchOf(repository) {
	const { data } = await repository.github.rest.repos.get(named$1(repository));
	return shaped(data, { default_branch: "text" }).default_branch;
}
// src/domain/change.ts
const EFFECTS = [
	"create",
	"read",
	"update",
	"replace",
	"delete",
	"forget",
	"none",
	"unknown"
];
const ACTIONS$2 = new Map([
	["no-op", { effect: "none" }],
	["create", { effect: "create" }],
	["read", { effect: "read" }],
	["update", { effect: "update" }],
	["delete", { effect: "delete" }],
	["delete,create", {
		effect: "replace",
		order: "delete-first"
	}],
	["create,delete", {
		effect: "replace",
		order: "create-first"
	}],
	["forget", {
		effect: "forget",
		recreated: false
	}],
	["create,forget", {
		effect: "forget",
		recreated: true
	}],
	["forget,create", {
		effect: "forget",
		recreated: true
	}],
	["open", { effect: "read" }]
]);
function actionOf(actions) {
	return (actions.length === 1 && actions[0]?.includes(",") === true ? void 0 : ACTIONS$2.get(actions.join(","))) ?? { effect: "unknown" };
}
const ACTION_REASONS = [
	"replace_because_tainted",
	"replace_because_cannot_update",
	"replace_by_request",
	"replace_by_triggers",
	"delete_because_no_resource_config",
	"delete_because_no_module",
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key",
	"delete_because_no_move_target",
	"delete_because_enabled_false",
	"forgot_because_lifecycle_destroy_in_state",
	"forgot_because_lifecycle_destroy_in_config"
];
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
const ORIGIN_EFFECTS = [
	"replace",
	"create",
	"read",
	"update"
];
const NOTHING$3 = {
	value: null,
	sensitive: false,
	unknown: false
};
const isNone = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";
// src/domain/digest.ts
function digestLines(root, hash) {
	const blocking = root.findings.filter(({ level }) => level === "block");
	const orderOf = ordersIn(root.destroys);
	const hashOf = listHash(hash);
	const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
	return [...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)), ...wholesale.map((destroy) => destroyLine(destroy, root.root))].sort();
}
const lineOf = ({ rule, subject, remains, detail, places, agreed }, root, orderOf, hashOf) => JSON.stringify([
	rule,
	root,
	...subject === null ? [factsIn(detail), places.map(({ file }) => file)] : [
		...identifying$1(subject),
		subject.effect,
		orderOf(subject),
		remains === null ? null : left(remains, hashOf)
	],
	agreed
]);
const destroyLine = (destroy, root) => JSON.stringify([
	"destroys",
	root,
	...identifying$1(destroy),
	destroy.effect,
	orderIn(destroy)
]);
const identifying$1 = (object) => [
	object.address,
	object.previousAddress,
	object.deposed,
	object.type,
	object.provider,
	object.identity
];
const orderIn = ({ order, recreated }) => [order, recreated];
function ordersIn(destroys) {
	const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
	const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
	return (subject) => orders.get(key(subject)) ?? null;
}
const left = ({ kind, days, refusal, survivors, goesWithIt }, hashOf) => [
	kind,
	days,
	refusal,
	hashOf(survivors),
	hashOf(goesWithIt)
];
function listHash(hash) {
	const known = new WeakMap();
	return (names) => {
		const found = known.get(names) ?? hash(JSON.stringify(names));
		known.set(names, found);
		return found;
	};
}
function factsIn(detail) {
	if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown") return detail;
	if (detail?.kind === "freeze") return [
		detail.kind,
		detail.from,
		detail.to
	];
	if (detail?.kind === "environment") return [detail.kind, detail.differs];
	if (detail?.kind === "another-state") return [detail.kind, detail.how];
	return detail?.kind === "exception" || detail?.kind === "allowed" ? [
		detail.kind,
		detail.until,
		detail.reason
	] : null;
}
// src/domain/catalogue.ts
const CLASSES$1 = [
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns",
	"network-critical",
	"guard"
];
const REFUSAL_REASONS = [
	"protected",
	"not-empty",
	"in-use"
];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
// src/domain/elements.ts
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	return at === null ? [] : values.filter((value, order) => at.every((one, d) => d >= depth || isIn$3(value, d, order, one)));
}
const isIn$3 = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
function grouped(values, names) {
	const groups = new Map();
	for (const value of values) {
		const key = names.map((name, depth) => name === null ? "" : value.at?.[depth]?.keys.get(name)).join("\0");
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
function paired(path, before, after, asOne) {
	const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
	if (unknown !== void 0) return [void 0, ...before].map((old) => [old, unknown]);
	const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
	const [old, now] = [grouped(before, names), grouped(after, names)];
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
const PROVIDER$1 = "provider.";
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
function startsWithAny(value, starts) {
	const all = value.toLowerCase();
	return startsIn(starts).some((start) => all.startsWith(start));
}
function passes(attribute, test) {
	if (attribute.unknown) return false;
	const { value } = attribute;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isNone(value) !== test.set;
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const MISSING = [NOTHING$3];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(String(value));
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
		values: element === void 0 ? values : within(values, path, element)
	};
});
const isOfElements = (path) => path.includes("[*]");
function hold(conditions, attributes, element) {
	if (Object.keys(conditions).some(isOfElements)) return allMet(askedOf(conditions, attributes, element), 0) !== null;
	return Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
}
const mayHold$1 = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
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
function seen$1({ value, unknown, sensitive }, ...tests) {
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
	const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING$3;
	const whose = ownerOf(path);
	return [{
		kind: "attribute",
		path: whose.path,
		of: whose.of ?? of,
		was: seen$1(telling, test)
	}];
});
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
const mayHaveTag = (values, name, wanted) => {
	const found = TAGS.flatMap((where) => valuesAt(values, tagPath(where, name)));
	return found.some(({ value }) => value === wanted) || found.some(({ unknown }) => unknown) && found.every(({ value }) => value === null);
};
const typeIn = (address) => address.replace(/\["(?:[^"\\]|\\.)*"\]/gs, "").replace(/^(?:module\.[^.]+\.)*/, "").split(".")[0] ?? "";
function namesOf$2({ address, previousAddress, type }) {
	const now = {
		address,
		type
	};
	return {
		old: previousAddress === null ? now : {
			address: previousAddress,
			type: typeIn(previousAddress)
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
function namedAt(match, change) {
	const { action, before, after } = change;
	const { old, now } = namesOf$2(change);
	const becomes = action.effect === "none" ? before : after;
	const isNow = fits(match, now);
	return {
		before: fits(match, old) && everyTag(match, (name, value) => hasTag(before, name, value)),
		after: isNow && everyTag(match, (name, value) => hasTag(becomes, name, value)),
		maybeAfter: isNow && everyTag(match, (name, value) => mayHaveTag(becomes, name, value))
	};
}
function matchesObject(match, change, by) {
	const { old, now } = namesOf$2(change);
	const names = [old, now];
	const sides = by === "is" ? [change.before] : [change.before, change.after];
	return (by === "is" ? names.every((one) => fits(match, one)) : names.some((one) => fits(match, one))) && everyTag(match, (name, value) => sides.some((values) => hasTag(values, name, value)));
}
// src/domain/rules/rule.ts
function about(change, { graph }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return subjectOf$1(change, {
		class: known.holds === "unknown" ? "unknown" : null,
		weight: null,
		what: null
	});
	const { class: named, weight, what } = known.row;
	return subjectOf$1(change, {
		class: named,
		weight,
		what
	});
}
const says = (words, certain = true) => ({
	kind: "says",
	says: words,
	certain
});
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
// src/domain/levels.ts
function settingOf(policy, root, rule, weight) {
	return [policy.levels, ...levelsOfRoot(policy, root)].flatMap((levels) => settingIn(levels, rule, weight) ?? []).at(-1) ?? "off";
}
const levelsOfRoot = (policy, root) => policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules);
const settingIn = (levels, rule, weight) => isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
const isChosen = ({ chosen, roots }, root, rule) => chosen.includes(rule) || roots.some((entry) => entry.matches(root) && entry.rules[rule] !== void 0);
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
const STRICTNESS = [...LEVELS, "off"];
const isStricter = (one, other) => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);
const capped = (setting, atMost) => atMost !== void 0 && isStricter(setting, atMost) ? atMost : setting;
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
	const left = new Map([...grouped$1(after, (one) => one)].map(([one, all]) => [one, all.length]));
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
const nameOf$1 = (at) => JSON.stringify(at.map(({ keys }) => [...keys]));
function fulfilling(when, attributes) {
	const lists = innermost(when);
	if (lists.length === 0 || !hold(when, attributes)) return hold(when, attributes) ? [""] : [];
	return elementsIn(when, lists, attributes).filter((at) => hold(when, attributes, {
		lists,
		at
	})).map(nameOf$1);
}
function isBrought(when, { before, after }) {
	const known = [...fulfilling(when, before)];
	return fulfilling(when, after).some((name) => {
		const at = known.indexOf(name);
		if (at >= 0) known.splice(at, 1);
		return at < 0;
	});
}
const newlyExpiring = (change, row) => (row.expires ?? []).filter(({ when }) => isBrought(when, change));
const runningAgain = ({ action, after }, row) => action.effect === "replace" && row.runs === true ? (row.expires ?? []).filter(({ when }) => hold(when, after)) : [];
function bringing({ action, before, after }, { refs = [] }, { when }) {
	const named = action.effect === "replace" ? refs.map(({ path }) => path) : [];
	return [...new Set([...Object.keys(when), ...named])].map((path) => transitionOf({
		path,
		change: "changed"
	}, valuesAt(before, path), valuesAt(after, path)));
}
// src/domain/holding.ts
const KEEPING = [
	"data",
	"identity",
	"key"
];
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
const holdsAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => holdOrUnclear(conditions, values));
const isHeavier$1 = ({ heavier }, values) => heavier !== void 0 && holdOrUnclear(heavier.when, values);
const forgettingOf = ({ forgets }, values) => forgets === true ? {} : alternatives(forgets).find((conditions) => hold(conditions, values)) ?? null;
const isOnlyForgotten = (row, values) => forgettingOf(row, values) !== null;
const mayHoldAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => mayHold$1(conditions, values));
const isSettings = (row, values) => alternatives(row.settings).some((conditions) => hold(conditions, values));
const expires = ({ expires: all = [] }, values) => all.some(({ when }) => hold(when, values));
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => hold(when, values));
function holdsAt({ action, before, after }, row) {
	if (action.effect === "create") return mayHoldAnything(row, after) || isCreatedOff(row, after) || isSettings(row, after) && expires(row, after);
	if (holdsAnything(row, before)) return true;
	return action.effect === "update" && (mayHoldAnything(row, after) || isSettings(row, before));
}
// src/domain/namespace.ts
const NO_NAMESPACE = new Map();
const placeOf$1 = (one) => typeof one === "string" ? {
	path: one,
	as: one
} : one;
const pathsOfNames = (namedIn = []) => namedIn.map((one) => placeOf$1(one).path);
const lastStep = (name) => name.slice(name.lastIndexOf("/") + 1).toLowerCase();
function namespaceOf(namedIn, values) {
	if (namedIn === void 0 || namedIn.length === 0) return NO_NAMESPACE;
	const places = grouped$1(namedIn.map(placeOf$1), ({ as }) => as);
	return new Map(Array.from(places, ([as, all]) => [as, all.flatMap(({ path }) => textsAt(values, path).map(lastStep))]));
}
const areNamedApart = (one, other) => [...one].some(([path, names]) => {
	const theirs = other.get(path) ?? [];
	return names.length > 0 && theirs.length > 0 && !names.some((name) => theirs.includes(name));
});
// src/domain/path.ts
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
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
// src/domain/reference-paths.ts
const pathsOfReference = ({ path, when, follows, whole, except, having, target }) => [
	path,
	...[except, having?.path].filter((one) => one !== void 0),
	...Object.keys({
		...when,
		...target,
		...follows || {},
		...whole || {}
	})
];
const regionPaths = (type) => type.startsWith("aws_") ? ["region"] : [];
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => role === "copies" || role === "locks" || keeps !== void 0) || row.keepsCopies === true || row.replicated === true || row.taken === true || (row.decides ?? []).length > 0;
// src/domain/quantity.ts
const PER_DAY = {
	days: 1,
	hours: 24,
	minutes: 1440,
	seconds: 86400
};
const PARTS = new RegExp(`^${[..."ywdhms"].map((unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join("")}$`);
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
	const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
	if (found.every((part) => part === void 0)) return null;
	const days = iso === null ? PARTS_DAYS : ISO_DAYS;
	return found.map((part, at) => [Number(part ?? 0), days[at]]);
}
const sum$1 = (numbers) => numbers.reduce((all, one) => all + one, 0);
function durationDays(text) {
	const parts = partsIn$1(text);
	return parts && sum$1(parts.map(([part, days]) => part * days));
}
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
const lengthOf = (days) => ({
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
	} : lengthOf(Number(number) * days);
}
function lengthIn(text) {
	const number = numberIn(text);
	if (number !== null) return lengthOf(number);
	const parts = partsIn$1(text);
	if (parts === null) return countIn$1(text);
	return {
		months: sum$1(parts.map(([part, days]) => part * monthsOf(days))),
		days: sum$1(parts.map(([part, days]) => monthsOf(days) > 0 ? 0 : part * days))
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
	return Number.isNaN(time) ? null : time / 864e5;
}
function lengthOrDateIn(text) {
	const date = dateIn(text);
	return date === null ? lengthIn(text) : lengthOf(date);
}
// src/domain/measured.ts
const amount = (value, forever) => {
	if (isNone(value)) return lengthOf(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
	const length = typeof value === "string" ? lengthOrDateIn(value) : typeof value === "number" ? lengthOf(value) : null;
	return length?.months === 0 && forever.includes(length.days) ? lengthOf(Number.POSITIVE_INFINITY) : length;
};
const measuring = (attributes, path, unit) => (of = NOTHING$3) => {
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
	return at === void 0 ? all : within(all, other, {
		lists: listsIn(path),
		at
	});
}
const timing = (attributes, path, { path: other, each }) => (of = NOTHING$3) => {
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
const isSaidIn = (attributes, path, { path: other }, of = NOTHING$3) => besideIn(attributes, path, other, of).some(({ value, unknown }) => unknown || !isNone(value));
const MONTHS_OF_UNIT = {
	months: 1,
	years: 12
};
function timesUnit(number, unit) {
	const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
	return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}
function shown$2({ unit, of }, words) {
	const was = seen$1(of, words);
	const isCounted = typeof was === "number" || typeof of.value === "string" && !of.sensitive && !of.unknown;
	const number = Number(of.value);
	return unit === null || !isCounted ? was : `${number} ${number === 1 ? oneOf(unit) : unit}`;
}
// src/domain/limits.ts
const placesOf$3 = ({ at }) => [at].flat();
const valuesOf$2 = (limit, attributes, rule) => placesOf$3(limit).flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one])).filter(([, { value }]) => limit.none === void 0 || value !== limit.none);
function boundOf(limit, attributes, rule) {
	const values = valuesOf$2(limit, attributes, rule);
	if (limit.by === "at-least" || limit.by === "at-most") return values.flatMap(([path, one]) => lengthAt(measuring(attributes, path, limit.unit)(one).value) ?? []).sort((a, b) => aboutDays(a) - aboutDays(b)).at(limit.by === "at-least" ? -1 : 0) ?? null;
	return meant(limit, values.flatMap(([, { value }]) => textOf$2(value) ?? []));
}
function lengthAt(value) {
	if (typeof value === "number") return lengthOf(value);
	return typeof value === "string" ? lengthOrDateIn(value) : null;
}
const textOf$2 = (value) => {
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
const [NONE$3, ENDLESS] = [lengthOf(0), lengthOf(Number.POSITIVE_INFINITY)];
function isWithin({ by }, wide, narrow) {
	if (by === "at-least") return !isShorter(narrow ?? NONE$3, wide ?? NONE$3);
	if (by === "at-most") return !isShorter(wide ?? ENDLESS, narrow ?? ENDLESS);
	if (wide === null) return true;
	if (narrow === null) return false;
	const [wides, narrows] = [wide, narrow];
	if (isChoice$1(by)) return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
	if (by === "every-prefix") return wides.every((one) => narrows.some((other) => other.startsWith(one)));
	return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}
// src/domain/rule-sets.ts
const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf$3)];
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
const isUnknownIn = (path, attributes, rule) => within(valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
	const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
	if (!hold(Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path))), attributes, rule)) return null;
	const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
	const isOpen = limits.some((limit) => placesOf$3(limit).some((path) => isUnknownIn(path, attributes, rule)));
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
const changed$1 = (limits, before, after) => limits.map((limit) => {
	const [old] = setIn(limit, before);
	const [now] = setIn(limit, after);
	const path = now?.[0] ?? old?.[0] ?? placesOf$3(limit)[0];
	const was = seenAt(limit, path, old?.[1], before.attributes);
	return {
		kind: "attribute",
		...ownerOf(path),
		was,
		becomes: seenAt(limit, path, now?.[1], after.attributes)
	};
});
const standing$1 = ({ when = {}, limits }, rule) => [...Object.entries(when).map(([path, test]) => {
	const [one] = within(valuesAt(rule.attributes, path), path, rule.in);
	return {
		kind: "attribute",
		...ownerOf(path),
		was: one === void 0 ? null : seen$1(one, test)
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
	if (other === null) return found$1(set, set.says, uncovered.certain, standing$1(set, uncovered.rule));
	const limits = overstepped(set.limits, other, uncovered.rule);
	const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
	return found$1(set, (limits.length === 1 ? limits[0]?.says : void 0) ?? set.wider, uncovered.certain, changed$1(limits, old, now));
}
function fewerExceptions(set, { before, after }, matching) {
	const { except, list } = set;
	if (except === void 0 || matching.length === 0) return null;
	const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
	const uncovered = firstUncovered(old, now, except.limits);
	if (uncovered === null) return null;
	const other = counterpart(uncovered.rule, now, old, except.limits);
	const evidence = other === null ? standing$1(except, uncovered.rule) : changed$1(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
	return found$1(set, except.says, uncovered.certain, evidence);
}
function found$1(set, says, certain, evidence) {
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
const textAt$3 = (values, path) => {
	const [found] = valuesAt(values, path);
	return typeof found?.value === "string" ? found.value : null;
};
const groupOf = (version) => {
	const end = version.lastIndexOf("/");
	return end < 0 ? "core" : version.slice(0, end);
};
const isIn$2 = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
function sortIn({ of, harmless }, group, kind) {
	const ofGroup = of.filter((sort) => isIn$2(group, sort.group));
	return ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === void 0) ?? (harmless.some((one) => isIn$2(group, one)) ? "harmless" : null);
}
function knownOfKind(row, group, kind) {
	const { sorts } = row;
	if (sorts === void 0 || isByType(sorts)) return null;
	const sort = sortIn(sorts, group, kind);
	return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}
function byKind(row, sorts, values) {
	const [version, kind] = [textAt$3(values, sorts.version), textAt$3(values, sorts.kind)];
	return version === null || kind === null ? null : knownOfKind(row, groupOf(version), kind);
}
const DEEPEST$2 = 20;
function isBelow(among, type) {
	let one = type;
	for (let depth = 0; depth < DEEPEST$2; depth++) {
		if (among.has(one)) return true;
		const end = Math.max(one.lastIndexOf("/"), one.lastIndexOf("::"));
		if (end < 0) return false;
		one = one.slice(0, end);
	}
	return false;
}
const typesIn = remembered((row) => {
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
const knownOfType = (row, type) => typesIn(row)(nameOfType(type));
function sorted(row, values) {
	if (row.sorts === void 0) return row;
	if (!isByType(row.sorts)) return byKind(row, row.sorts, values);
	const type = textAt$3(values, row.sorts.type);
	return type === null ? null : knownOfType(row, type);
}
function heldAs(row, values) {
	const own = row && sorted(row, values);
	return own === void 0 || own === "harmless" ? null : own;
}
// src/domain/cron.ts
const NAMES$2 = new Map([...[
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
const numberOf = (text) => NAMES$2.get(text.toLowerCase()) ?? Number(text);
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
const WORDS$2 = new Map([
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
	const word = WORDS$2.get(text.toLowerCase().replace(/^@/, ""));
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
const sizeOf$2 = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
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
	...NOTHING$3,
	value
}, of);
function moved$1(before, after, direction, forever) {
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
		removed: () => sizeOf$2(after) < sizeOf$2(before) || losesElement(before, after),
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
const mayMove = (before, direction) => {
	if (typeof direction === "object") return direction.from === void 0 ? !isOne(before, direction.to) : isOne(before, direction.from);
	if (direction === "on") return booleanIn(before) !== true;
	if (direction === "set") return isNone(before);
	return direction === "off" ? mayBeOn(before) : !isNone(before);
};
// src/domain/pattern.ts
function fitting(pattern) {
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
// src/domain/renamed.ts
function contentsIn$1(attributes, list, name) {
	const byPlace = grouped$1([...attributes].filter(([path]) => path.startsWith(`${list}.`) && path !== `${list}.${name}`).flatMap(([path, values]) => values.map((one, order) => ({
		place: placeAt(one, 0, order),
		text: `${path}=${textOf$1(one)}`
	}))), ({ place }) => place);
	return new Map(Array.from(byPlace, ([place, own]) => [place, own.map(({ text }) => text).sort().join("\n")]));
}
const textOf$1 = ({ value, unknown }) => unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);
const namesIn$4 = (attributes, list, name) => new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));
const valuesOf = (names) => new Set(Array.from(names.values(), ({ value }) => value));
function oldNames(before, after, list, name) {
	const [was, is] = [namesIn$4(before, list, name), namesIn$4(after, list, name)];
	const [old, now] = [contentsIn$1(before, list, name), contentsIn$1(after, list, name)];
	const [oldValues, newValues] = [valuesOf(was), valuesOf(is)];
	const byContent = grouped$1([...was].filter(([, one]) => !newValues.has(one.value)), ([place]) => old.get(place));
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
const factsOf = (found) => found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);
const words = ({ change }) => {
	if (change === "off" || change === "on") return [true, false];
	return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
	kind: "attribute",
	...ownerOf(before.instead !== void 0 && before.instead === after.instead ? before.instead : watch.path),
	was: shown$2(before, words(watch)),
	becomes: shown$2(after, words(watch))
});
const areNames = ({ path, change }, values) => change === "removed" && path.includes("[*]") && values.every(({ value }) => typeof value !== "object" || value === null);
function patternsIn(names) {
	const found = names.flatMap(({ value }) => typeof value === "string" && value.includes("*") ? [value] : []);
	return found.length > 500 ? [] : found.map(fitting);
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
	return remembered(({ at = [] }) => ofElement.map((other) => within(attributes.get(other) ?? [], other, {
		lists,
		at
	}).map(canonical$1)).join("\n"));
}
const isHarmlessAnew = ({ path, rule, change }) => rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");
const ifUnknown = (watch) => watch.ifUnknown === void 0 || watch.ifUnknown === "unsaid" ? watch : {
	...watch,
	weight: watch.ifUnknown
};
function firstMoved(compared, isMeant) {
	const { watch, inOld, inNew, isElseInOld, isElseInNew } = compared;
	const { change, forever = [] } = watch;
	for (const [before, after] of pairsOf(compared)) {
		if (before === void 0 && isHarmlessAnew(watch)) continue;
		const [old, now] = [inOld(before), inNew(after)];
		if (!isMeant(before)) continue;
		const evidence = told(watch, old, now);
		if (after?.unknown === true) {
			if (watch.ifUnknown !== "unsaid" && mayMove(old.value, change) && !(compared.isNew && isNone(old.value))) return {
				watch: ifUnknown(watch),
				certain: false,
				evidence
			};
			continue;
		}
		const does = moved$1(old.value, now.value, change, forever);
		const isElse = isNone(now.value) && isElseInNew(after) || isNone(old.value) && isElseInOld(before);
		const isVague = does && isElse || isThere$2(after, watch) && isIncomparable(old.value, now.value, watch);
		if (does || isVague) return {
			watch,
			certain: true,
			isVague,
			evidence
		};
	}
	return null;
}
const isThere$2 = (after, { path }) => after !== void 0 && (after.at !== void 0 || !path.includes("[*]"));
function seenBy(watch, change) {
	const { path, when, whenAfter, instead } = watch;
	const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
	if (before.length === 0 && after.length === 0 && instead === void 0) return null;
	if (whenAfter !== void 0 && !mayHold$1(whenAfter, change.after)) return null;
	if (watch.merged && after.every(({ value, unknown }) => isNone(value) && !unknown)) return null;
	const lists = listsIn(path);
	const isMeant = (one) => when === void 0 || hold(when, change.before, lists.length === 0 ? void 0 : {
		lists,
		at: one?.at ?? (one ? [] : null)
	});
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
		isNew: change.action.effect === "replace"
	}, isMeant);
}
function measuredIn(attributes, { path, unit, instead, inMonths }) {
	if (instead?.each !== void 0) return timing(attributes, path, instead);
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
	return action.effect === "replace" && rulesOf !== void 0 && !(isOneSet === true && action.order === "create-first") && rulesOf.every((path) => {
		const [old] = valuesAt(before, path);
		const [now] = valuesAt(after, path);
		return now?.unknown === true ? isMadeAnew(path, change, row) : !differ(old?.value ?? null, now?.value ?? null);
	});
};
function isMadeAnew(path, { origins = [] }, { rulesUnder = [], refs = [] }) {
	const types = refs.filter((reference) => reference.path === path).flatMap(({ to }) => to);
	const isOfType = (address) => types.some((type) => addressIn(address)?.block.startsWith(`${type}.`) === true);
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
	const entries = entriesIn$1(policy);
	const tags = tagsIn(entries);
	const asked = {
		tags,
		drilledTags: policy.protect.length > 0 ? tags : [],
		isExposedAsked: isAsked(policy, "exposed"),
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
const entriesIn$1 = (policy) => [
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
	imported: own(["id"]),
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
	const acted = (row.expires ?? []).filter(({ rule }) => rule !== void 0 || row.runs === true).flatMap(({ when }) => [...Object.keys(when), ...refs]);
	return {
		isHarmless: false,
		isMachine: row.isMachine === true,
		hasRow: true,
		destroyed: [...own([
			...all,
			...ofRules,
			...(row.alsoAs ?? []).flatMap(({ by }) => by)
		]), ...tags],
		drilled: [...own([
			...decided,
			...linking,
			...decides
		]), ...drilledTags],
		settings: own([
			...leftIn(row.leaves ?? []),
			...alternatives(row.forgets).flatMap((when) => Object.keys(when)),
			...decides
		]),
		updated: watched.length + expiring.length + tags.length > 0 || linked !== null ? [...own([
			...watched,
			...expiring,
			...decided,
			...copied,
			...linked ?? []
		]), ...tags] : null,
		created: created.length > 0 || isExposedAsked && isWorthKeeping(row) ? [...own([
			...created,
			...decided,
			...refs,
			...namedIn
		]), ...tags] : null,
		unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
		replacement: [...own([
			...decided,
			...ofRules,
			...acted
		]), ...tags],
		identifying: own(identifyingIn(row)),
		imported: own(["id", ...row.knownBy ?? []]),
		provider: ofProvider(all),
		naming: namingIn(row),
		namedIn: {
			names: row.namedIn ?? [],
			paths: own(namedIn)
		},
		namedBy: namedBy$1(row),
		ids: own(ids).filter(({ steps }) => !isPair(steps.at(-1))),
		weighs: row.weight !== "low" || row.heavier !== void 0 || row.sorts !== void 0,
		isMoveKept,
		isRelevantUpdate: (update) => isRetagged(update, tags) || decides.length > 0 || findWatched(update, row).length > 0 || newlyExpiring(update, row).length > 0
	};
}
const identifyingIn = (row) => ["name", ...row.ids ?? []].filter((path) => !path.includes("{"));
function pathsIn(row) {
	return {
		decided: decidedIn(row),
		watched: [...(row.watch ?? []).flatMap((watch) => [
			watch.path,
			...watch.unit === void 0 ? [] : [watch.unit],
			...watch.instead === void 0 ? [] : [watch.instead.path],
			...Object.keys({
				...watch.when,
				...watch.whenAfter,
				...watch.patterns
			}),
			...leftIn(watch.leaves ?? [])
		]), ...row.rulesOf === void 0 ? pathsOfRuleSets(row) : []],
		expiring: [...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)), ...row.rulesOf === void 0 ? [] : pathsOfRuleSets(row)],
		over: row.rulesOf ?? [],
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
		...leftIn(row.leaves ?? []),
		...sorts
	];
}
const leftIn = (leaves) => leaves.filter(({ of }) => of === void 0).flatMap((leaf) => [
	...Object.keys(leaf.when ?? {}),
	..."empty" in leaf ? Object.keys(leaf.empty ?? {}) : [],
	...typeof leaf.days === "object" ? [leaf.days.path] : [],
	...leaf.untilTaken === void 0 ? [] : [leaf.untilTaken.name, ...leaf.untilTaken.in]
]);
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own([path]).filter(({ steps }) => !isPair(steps.at(-1))).map((parsed) => ({
	...parsed,
	to
})));
function namedBy$1(row) {
	const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
	if (conditional.length === 0) return null;
	return own(conditional.flatMap((leaf) => "named" in leaf ? leaf.named ?? [] : []));
}
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER$1)).map(parsePath);
const ofProvider = (paths) => [...new Set(paths)].filter((path) => path.startsWith(PROVIDER$1)).map((path) => ({
	...parsePath(path.slice(9)),
	path
}));
// src/domain/renames.ts
function textAt$2(values, path) {
	const found = valuesAt(values, path);
	return found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object") && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}
function areSame$1(row, before, after) {
	const pairs = identifyingIn(row).map((path) => [textAt$2(before, path), textAt$2(after, path)]).filter(([was, becomes]) => was !== null && becomes !== null);
	return pairs.length > 0 && pairs.every(([was, becomes]) => was === becomes);
}
function renamesIn({ changes, creations }, resolve) {
	const byType = new Map();
	for (const one of creations) byType.set(one.type, [...byType.get(one.type) ?? [], one]);
	const found = new Map();
	const taken = new Map();
	for (const change of changes) {
		const { row } = resolve(change);
		if (row === null || change.action.effect !== "delete" || change.deposed !== null) continue;
		const fitting = (byType.get(change.type) ?? []).filter(({ values }) => areSame$1(row, change.before, values));
		const [only] = fitting;
		if (only === void 0 || fitting.length > 1) continue;
		found.set(change, only);
		taken.set(only, (taken.get(only) ?? 0) + 1);
	}
	return (change) => {
		const creation = found.get(change);
		return creation !== void 0 && taken.get(creation) === 1 ? creation.address : null;
	};
}
// src/domain/evidence.ts
const HIDDEN = [
	"set",
	"other",
	"sensitive",
	"unknown"
];
const LOST_BECAUSE = [
	"destroyed",
	"cut-back",
	"container",
	"key"
];
const COPY_BECAUSE = [
	...LOST_BECAUSE,
	"part",
	"empty"
];
const SOURCE_FATES = [
	"leaves",
	"refused",
	"goes",
	"stays"
];
const distinctEvidence = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
const MOMENTS = [
	"before-create",
	"after-create",
	"before-update",
	"after-update",
	"before-destroy",
	"after-destroy",
	"by-request",
	"unknown"
];
const LEAVING = [
	"plan",
	"provider",
	"settings",
	"disguise"
];
const SWAPPED = ["lineage", "serial"];
const OLD_BECAUSE = [
	"base",
	"applied",
	"backend",
	"lock-file",
	"commit"
];
const UNREADABLE = [
	"actions",
	"mode",
	"errored",
	...Object.keys(CONTRADICTIONS)
];
// src/domain/same-id.ts
const OF_AZURE = /^\/(?:subscriptions\/|providers\/microsoft\.)/i;
const OF_COMPUTE_ENGINE = /^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/\w+\//;
const LOCALITY = /^[a-z]{2}-[a-z]{3}(?:-\d)?\/(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/;
const comparable = (id) => OF_AZURE.test(id) ? id.toLowerCase() : id.replace(OF_COMPUTE_ENGINE, "https://www.googleapis.com/compute/v1/").replace(LOCALITY, "");
const idsAt = (attributes, path) => textsAt(attributes, path).map(comparable);
// src/domain/state/ids.ts
function idsOf({ row, values }) {
	const ids = new Set();
	for (const paths of [COMMON_IDS, row.ids ?? []]) for (const path of paths) for (const id of idsAt(values, path)) ids.add(id);
	return ids;
}
const asItIs$1 = (id) => id;
const ONE = [asItIs$1];
const ONE_SCOPE = () => ONE;
const scopedIdsOf = (object, scopesOf) => {
	const ids = idsOf(object);
	const scopes = scopesOf(object);
	if (scopes === ONE) return ids;
	return new Set(scopes.flatMap((scope) => Array.from(ids, scope)));
};
const referencesOf = ({ row, values }) => (row.refs ?? []).filter(({ when }) => when === void 0 || hold(when, values));
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
const MOST_TOGETHER = 25e3;
const eachWithEach = (ids, pairs) => ids.length * pairs.length > MOST_TOGETHER ? [] : ids.flatMap((id) => pairs.map((pair) => [id, pair]));
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
const namingsBy = (object, scopesOf) => referencesOf(object).flatMap((reference) => {
	const scoped = (scope) => (id) => isPattern(reference, id) ? `${scope("")}${id}` : scope(id);
	return idSetsOf(object, reference).flatMap((ids) => scopesOf(object).map((scope) => ({
		reference,
		ids: ids.map(scoped(scope))
	})));
});
// src/domain/state/account.ts
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;
const isGlobal = (id) => /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);
const ACCOUNT$1 = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;
function accountOf(object) {
	for (const id of idsOf(object)) {
		const [, partition, region, account] = ACCOUNT$1.exec(id) ?? [];
		if (account !== void 0) return `${partition} ${region} ${account}`;
	}
	return null;
}
function regionOf(object) {
	const [path] = regionPaths(object.type);
	return path === void 0 ? null : accountOf(object)?.split(" ")[1] ?? textsAt(object.values, path)[0] ?? null;
}
const inAnyRegion = (realm) => realm.replace(/^(\S+) \S+ (\d{12})$/, "$1 $2");
function subscriptionOf(object) {
	for (const id of idsOf(object)) {
		const found = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
		if (found !== void 0) return found.toLowerCase();
	}
	return null;
}
const PROJECT = /^https:\/\/[\w.-]+\.googleapis\.com\/(?:[\w.-]+\/)*?projects\/([^/]+)\//;
function realmOf(object) {
	const account = accountOf(object);
	if (account !== null) return account;
	for (const id of idsOf(object)) {
		const project = PROJECT.exec(id)?.[1];
		if (project !== void 0) return `project ${project}`;
	}
	return null;
}
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
const folded$1 = (id) => comparable(id).toLowerCase();
const groupedById = (namings) => grouped$1(namings, ({ id }) => folded$1(id));
function contentsIn(namings, catalogue) {
	const byId = groupedById(namings ?? []);
	return (leaf, object) => {
		if (leaf.empty !== void 0 && hold(leaf.empty, object.values)) return true;
		if (namings === null) return false;
		const known = [...new Set(Array.from(idsOf(object), folded$1))].flatMap((id) => byId.get(id) ?? []);
		const space = namespaceOf(object.row.namedIn, object.values);
		const isApart = ({ id, namespace }) => namespace !== void 0 && !isGlobal(id) && areNamedApart(space, namespace);
		const there = known.filter((naming) => !isApart(naming) && isAbout(naming, leaf, object, catalogue));
		if (there.length === 0) return leaf.refusal === "in-use" && leaf.named !== void 0;
		if (leaf.refusal === "in-use") return there.every(({ goes }) => goes);
		return there.every((naming) => naming.goes && !leavesContent(naming, object, catalogue));
	};
}
// src/domain/state/lost.ts
const isGone = (lost) => lost !== null && lost.because !== "cut-back";
const FATAL = ["inside", "key"];
function copiesTaken({ row, values }, copying) {
	const { takesCopies } = row;
	if (takesCopies === void 0 || !hold(takesCopies.when ?? {}, values)) return [];
	return copying.flatMap(({ from }) => from).filter(({ type }) => takesCopies.types.includes(type));
}
const takenBy = (object, links) => [...links.outOf(object, "takes").flatMap(({ to }) => to), ...copiesTaken(object, links.into(object, "copies"))].filter((one) => one !== object);
function allGone(objects, links) {
	const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
	const followed = new Set();
	for (const object of gone) {
		for (const one of takenBy(object, links)) if (one.fate !== "goes") gone.add(one);
		for (const link of FATAL.flatMap((role) => links.into(object, role))) {
			if (followed.has(link)) continue;
			followed.add(link);
			for (const one of link.from) if (one.fate === "stays") gone.add(one);
		}
	}
	return gone;
}
function lossesOf(objects, links) {
	const gone = allGone(objects, links);
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
const isKeptElsewhere = (object, graph) => graph.targets(object, "inside").some(({ row }) => row.keepsCopies === true);
function deciding(leaf, own, object, graph, within) {
	if (leaf.of === void 0) return [[{
		values: own,
		of: null
	}]];
	if (object === void 0 || leaf.of === "made" && isKeptElsewhere(object, graph)) return [];
	return graph.targets(object, leaf.of).filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path))).filter((container) => leaf.of === "made" || !isGone(graph.lost(container)) || returning(container, graph, within) !== null || isRefused(container, graph, within)).map(({ type, values, after }) => [values, ...after === null ? [] : [after]].map((each) => ({
		values: each,
		of: type
	})));
}
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
function said(leaves, values, object, graph, within) {
	const missed = [];
	for (const leaf of leaves) {
		const candidates = deciding(leaf, values, object, graph, within);
		const isFreed = object !== void 0 && isConditional(leaf) && graph.isFreed(leaf, object);
		const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
		if (met !== void 0 && isFreed) continue;
		if (met !== void 0 && object !== void 0 && isNameTaken(leaf, object)) return nothingBut([...leftoverOf(leaf, met).evidence, {
			kind: "worthless",
			because: "name"
		}]);
		if (met !== void 0) return leftoverOf(leaf, met);
		if (leaf.remains === "nothing") continue;
		const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
		missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
	}
	return nothingBut(distinctEvidence(missed));
}
const goneAround = (object, graph) => graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));
const RETURNING = ["grace", "kept"];
function returning(container, graph, within) {
	if (within.includes(container)) return null;
	const left = leftBy$1(container.fate === "goes" ? container.row.leaves ?? [] : [], container.values, container, graph, within);
	const ofContainer = (one) => one.kind === "attribute" && one.of === null ? {
		...one,
		of: container.type
	} : one;
	return RETURNING.includes(left.kind) ? {
		...left,
		evidence: left.evidence.map(ofContainer)
	} : null;
}
const isRefused = (container, graph, within) => container.fate === "goes" && !within.includes(container) && leftBy$1(container.row.leaves ?? [], container.values, container, graph, within).refusal === "protected";
const fewestDays = (all) => {
	const days = all.flatMap((one) => one.days ?? []);
	return days.length === 0 ? null : Math.min(...days);
};
const isContent = ({ row }, leaves) => row.class !== "backup" && row.class !== "guard" && leaves.every(({ remains }) => remains === "refused");
function sharing(left, leaves, object, back) {
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
const losesKey = (container, graph) => [container, ...graph.pointingTo(container, "inside").filter(({ row }) => row.class === "key")].some((one) => graph.goneTarget(one, "key") !== null);
function outlasting({ outlasts = [] }, values) {
	const found = outlasts.find(({ when }) => hold(when, values));
	if (found === void 0) return null;
	const evidence = [{
		kind: "leaves",
		says: found.says
	}, ...evidenceOf(found.when, values)];
	return {
		...nothingBut(evidence),
		kind: "kept"
	};
}
function leftBy$1(leaves, values, object, graph, within = []) {
	const asked = object === void 0 ? within : [...within, object];
	const left = said(leaves, values, object, graph, asked);
	if (object === void 0 || left.kind === "refused" || left.isApart) return left;
	if (left.kind === "kept" && graph.targets(object, "leaves").some((one) => isGone(graph.lost(one)))) return nothingBut([...left.evidence, {
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
	const shared = sharing(left, leaves, object, gone.map((container) => returning(container, graph, asked)));
	const lasting = shared.kind === "nothing" ? outlasting(object.row, values) : null;
	if (lasting === null) return shared;
	return gone.some((container) => losesKey(container, graph)) ? nothingBut([...lasting.evidence, {
		kind: "worthless",
		because: "key"
	}]) : lasting;
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
function madeOnce(object, survivors, graph) {
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
			...object === void 0 ? [] : madeOnce(object, survivors, graph),
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
function remainsInPlace(change, watch, graph) {
	return remaining(change, leftBy$1(watch.leaves ?? [], change.before, graph.of(change), graph), graph, true);
}
// src/domain/rules/for-new.ts
const HOLDING = ["inside", "guards"];
const isNamed = ({ values }, ids) => [...values].some(([, found]) => found.some(({ value }) => typeof value === "string" && ids.includes(comparable(value))));
const isForNew = (row, change, { creations }) => (row.refs ?? []).filter(({ role, outer }) => HOLDING.includes(role) && outer !== true).some((reference) => {
	if (valuesAt(change.after, reference.path).some(({ unknown }) => unknown)) return true;
	const ids = idSetsOf({ values: change.after }, reference).flat();
	return creations.some((one) => reference.to.includes(one.type) && isNamed(one, ids));
});
// src/domain/rules/taken.ts
const isHeavier = (one, other) => WEIGHTS.indexOf(one) < WEIGHTS.indexOf(other);
const heaviestOf = (objects) => objects.toSorted((a, b) => WEIGHTS.indexOf(a.row.weight) - WEIGHTS.indexOf(b.row.weight))[0];
const heaviestWith = (object, graph) => heaviestOf(graph.takenWith(object).filter(({ row, values }) => holdsAnything(row, values)));
const SPARING = [
	"refused",
	"kept",
	void 0
];
const inOrder$1 = (names) => [...new Set(names)].sort(byText);
const addresses = new WeakMap();
function addressesOf(objects) {
	const found = addresses.get(objects) ?? inOrder$1(objects.map(({ address }) => address));
	addresses.set(objects, found);
	return found;
}
function withInside(said, inside) {
	const { remains, weight = "low" } = said;
	const heaviest = heaviestOf(inside);
	if (heaviest === void 0 || remains === null || SPARING.includes(remains.kind)) return said;
	const { goesWithIt: own } = remains;
	const goesWithIt = own.length === 0 ? addressesOf(inside) : inOrder$1([...own, ...addressesOf(inside)]);
	return {
		...said,
		remains: {
			...remains,
			goesWithIt,
			goesWithItCount: goesWithIt.length
		},
		weight: isHeavier(heaviest.row.weight, weight) ? heaviest.row.weight : weight
	};
}
function withTaken$1(own, change, context, ruleOf) {
	const taker = context.graph.of(change);
	const inside = taker === void 0 ? [] : context.graph.standingIn(taker);
	return withCarried(own, change, context, ruleOf).map((said) => withInside(said, inside));
}
function withCarried(own, change, { graph }, ruleOf) {
	const taker = graph.of(change);
	const taken = taker && heaviestWith(taker, graph);
	if (taker === void 0 || taken === void 0) return own;
	const { weight, loses } = taken.row;
	if (own.length > 0) return own.map((said) => isHeavier(weight, said.weight ?? "low") ? {
		...said,
		weight
	} : said);
	const remains = remainsOfTaken(graph.copiesOf(taken).survivors, graph.copiesOf(taker).goesWithIt);
	const rule = ruleOf(taken, remains);
	if (rule === null) return [];
	const subject = subjectOf$1(change, {
		class: taker.row.class,
		weight,
		what: taker.row.what
	});
	return [statement(rule, subject, says(loses), {
		remains,
		weight
	})];
}
const remainsOfTaken = (survivors, goesWithIt) => ({
	kind: survivors.length > 0 ? "copies" : "nothing",
	days: null,
	refusal: null,
	survivors,
	goesWithIt,
	survivorsCount: survivors.length,
	goesWithItCount: goesWithIt.length
});
// src/domain/rules/loss.ts
const BROKEN = {
	data: (remains) => dataRule(remains),
	identity: (remains) => dataRule(remains),
	dns: (remains) => dataRule(remains),
	backup: () => "backup-loss",
	key: () => "key-loss",
	container: () => "container-loss",
	"network-critical": () => "address-loss",
	guard: () => null
};
const dataRule = ({ kind }) => kind === "nothing" ? "last-copy" : "data-loss";
const NOTHING$2 = { kind: "nothing" };
const lossRuleOf = (row) => BROKEN[row.class](NOTHING$2);
const heavierBy = ({ row, isHeavier }, change) => isHeavier && row.heavier !== void 0 ? evidenceOf(row.heavier.when, change.before) : [];
function isReplicaOfLiving(change, { lighter }, graph) {
	const object = graph.of(change);
	if (lighter === void 0 || object === void 0 || !hold(lighter.when ?? {}, change.before)) return false;
	const sources = graph.sourcesOf(object);
	return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}
const MOST_NEEDING = 8;
const READ = [
	"data",
	"backup",
	"identity",
	"container"
];
function neededBy(change, { row }, { graph }) {
	const object = graph.of(change);
	if (row.class !== "key" || object === void 0) return [];
	const needing = graph.pointingTo(object, "key").filter((one) => one.fate !== "goes" && READ.includes(one.row.class));
	return [...new Set(needing.map(({ address }) => address))].sort(byText).slice(0, MOST_NEEDING).map((by) => ({
		kind: "needed",
		by
	}));
}
const destroyed = (change, held, context) => {
	const { row, factsKnown } = held;
	if (held.isOnlyForgotten) return [];
	const { remains, evidence } = remainsOf(change, row, context.graph, factsKnown);
	const rule = BROKEN[row.class](remains);
	if (rule === null) return [];
	const to = context.renameOf(change);
	const renamed = to === null ? [] : [{
		kind: "rename",
		to
	}];
	const { callings } = change;
	const called = callings.length === 0 ? [] : [{
		kind: "called",
		callings
	}];
	const needed = neededBy(change, held, context);
	const all = distinctEvidence([
		...evidence,
		...heavierBy(held, change),
		...needed,
		...called,
		...renamed
	]);
	const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? {
		...row,
		...row.lighter
	} : row;
	return [statement(rule, {
		...about(change, context),
		weight
	}, says(loses), {
		remains,
		evidence: all,
		weight
	})];
};
const UPDATE_RULES = [
	"data-loss",
	"backup-loss",
	"key-loss",
	"container-loss"
];
const strength = ({ watch }, row) => WEIGHTS.indexOf(watch.weight ?? row.weight) * RULE_NAMES.length + RULE_NAMES.indexOf(watch.rule);
const updated = (change, { row, watched }, context) => {
	const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
	const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
	if (worst === void 0) return [];
	const { watch } = worst;
	const left = watch.rule === "data-loss" ? remainsInPlace(change, watch, context.graph) : null;
	const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
	return [statement(rule, about(change, context), saying(worst), {
		remains: left?.remains ?? null,
		evidence: distinctEvidence([...left?.evidence ?? [], ...factsOf(found)]),
		agreed: agreedTo(found),
		weight: watch.weight ?? row.weight
	})];
};
const agreedTo = (found) => found.map(({ transition }) => transition).sort();
const saying = ({ watch, certain, isVague = false }) => says(isVague ? `old and new cannot be compared, so it may be that ${watch.says}` : watch.says, certain);
const created = (change, { row }, context) => {
	if (isForNew(row, change, context.plan)) return [];
	return (change.action.effect === "replace" ? (row.expires ?? []).filter(({ when }) => hold(when, change.after)) : newlyExpiring(change, row)).filter(({ rule }) => rule !== void 0).slice(0, 1).map((one) => {
		const weight = one.weight ?? row.weight;
		const evidence = evidenceOf(one.when, change.after);
		const agreed = bringing(change, row, one);
		return statement("container-loss", about(change, context), says(one.says), {
			evidence,
			agreed,
			weight
		});
	});
};
function replaced(change, known, context) {
	const own = runningAgain(change, known.row).length > 0 ? [] : destroyed(change, known, context);
	const anew = change.action.effect === "replace" ? created(change, known, context) : [];
	const weightOf = ([first]) => first?.weight === void 0 ? WEIGHTS.length : WEIGHTS.indexOf(first.weight);
	return weightOf(anew) < weightOf(own) ? anew : own;
}
const loss = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.row === null || change.mode !== "managed") return [];
	if (isDestroyed(change) && !isRuleChange(change, known.row)) return withTaken$1(known.holds === "row" ? replaced(change, known, context) : [], change, context, ({ row }, remains) => BROKEN[row.class](remains));
	if (known.holds !== "row") return [];
	return change.action.effect === "create" ? created(change, known, context) : updated(change, known, context);
};
// src/domain/rules/drifted.ts
const MISSED$1 = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container",
	"guard"
];
const drifted = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row") return [];
	if (change.action.effect === "delete") {
		if (!MISSED$1.includes(known.row.class)) return [];
		const recreated = context.plan.creations.some(({ address }) => address === change.address);
		const agreed = [JSON.stringify({ recreated })];
		return [statement("drifted", about(change, context), {
			kind: "vanished",
			recreated
		}, { agreed })];
	}
	const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
	const [first] = off;
	if (first === void 0) return [];
	const evidence = off.map((one) => one.evidence);
	return [statement("drifted", about(change, context), {
		kind: "switched-off",
		says: first.watch.says
	}, {
		evidence,
		agreed: agreedTo(off)
	})];
};
// src/domain/rules/created-off.ts
const evidenceFor = ({ when, over }, after, guarded) => [...evidenceOf(when, after), ...over === "unseen" ? [] : evidenceOf(over, guarded.values, guarded.type)];
const createdOff = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.action.effect !== "create" || change.mode !== "managed" || known.holds !== "row") return [];
	const { row } = known;
	const off = (row.createdOff ?? []).filter(({ when }) => hold(when, change.after));
	const guarded = off.length === 0 ? [] : context.graph.guardedBy(change, row);
	return off.flatMap((one) => {
		const over = guarded.find(({ values }) => one.over === "unseen" || hold(one.over, values));
		return over === void 0 ? [] : [{
			one,
			evidence: evidenceFor(one, change.after, over)
		}];
	}).slice(0, 1).map(({ one, evidence }) => statement(one.rule, about(change, context), says(one.says), {
		evidence,
		weight: one.weight ?? row.weight
	}));
};
// src/domain/rules/data-expiry.ts
const CHANGES = [
	"create",
	"update",
	"replace"
];
const dataExpiry = (change, context) => {
	const { effect } = change.action;
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
	const { row, watched } = known;
	const isAnother = effect === "replace" && !isRuleChange(change, row);
	if (isAnother && row.runs !== true) return [];
	if (effect === "create" && isForNew(row, change, context.plan)) return [];
	const subject = about(change, context);
	const brought = (isAnother ? runningAgain(change, row) : newlyExpiring(change, row)).filter(({ rule, says: words }) => rule === void 0 && !watched.some(({ watch }) => watch.says === words));
	const inNewRules = effect === "create" && row.rulesOf !== void 0 ? findInRuleSets(change, row) : [];
	const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
	const said = [...brought.map((one) => statement("data-expiry", subject, says(one.says), {
		evidence: evidenceOf(one.when, change.after),
		agreed: bringing(change, row, one)
	})), ...tightened.map((one) => statement("data-expiry", subject, saying(one), {
		evidence: factsOf([one]),
		agreed: agreedTo([one])
	}))];
	return said.slice(0, 1).map((first) => ({
		...first,
		evidence: distinctEvidence(said.flatMap(({ evidence }) => evidence)),
		agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort()
	}));
};
// src/domain/rules/exposed.ts
const mayLeave = (leaf, planned) => leaf.remains !== "nothing" && (leaf.of !== void 0 || mayHold$1(leaf.when ?? {}, planned));
function isExposed({ type, after }, row, { copiedByNew }) {
	return isWorthKeeping(row) && !copiedByNew.has(type) && !(row.leaves ?? []).some((leaf) => mayLeave(leaf, after));
}
const exposed = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.action.effect !== "create" || change.mode !== "managed") return [];
	if (known.holds !== "row" || !known.factsKnown || !isExposed(change, known.row, context)) return [];
	const { leaves = [], loses } = known.row;
	const { evidence } = leftBy$1(leaves, change.after, void 0, context.graph);
	return [statement("exposed", about(change, context), says(loses, false), { evidence })];
};
// src/domain/type-version.ts
const withoutVersion = (type) => type.replace(/(?:_old|_v\d+)+$/, "");
const areVersions = (a, b) => withoutVersion(a) === withoutVersion(b);
// src/domain/imported.ts
const isImportedAgain = (change, { row }, imports, classOf) => imports.filter(({ provider }) => cloudOf(provider) === cloudOf(change.provider)).some((one) => {
	const also = row.alsoAs?.find(({ type }) => type === one.type);
	if (also !== void 0 && areSame(also.by, change.before, one.values)) return true;
	return (areVersions(one.type, change.type) || one.isUnique && classOf(one.type) === row.class) && isKnownBySameId(change, one) && !isElsewhere$1(one, change);
});
const cloudOf = (provider) => provider.replace(/\/google-beta$/, "/google");
const isKnownBySameId = ({ identity, before }, one) => identity !== null && one.identities.includes(identity) || areSame(["id"], before, one.values);
const isElsewhere$1 = ({ type, shown }, change) => type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;
function areSame(by, before, after) {
	const pairs = by.map((path) => [textAt$1(before, path), textAt$1(after, path)]);
	return pairs.every(([was, is]) => was === is) && pairs.some(([was]) => was !== null);
}
function textAt$1(values, path) {
	const { value } = valuesAt(values, path)[0] ?? { value: null };
	if (typeof value !== "string" || value === "") return null;
	return comparable(value);
}
// src/domain/rules/forgotten.ts
const MISSED = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container"
];
const forgotten = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
	if (known.row.runs === true) return [];
	const leaving = leavingOf(change, known);
	if (leaving === null) return [];
	const { by, evidence } = leaving;
	const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
	if (isDisguised && known.row.weight === "high") return [statement("forgotten", about(change, context), {
		kind: "leaves-state",
		by: "disguise"
	}, {
		always: "block",
		agreed: ["disguise"]
	})];
	return by === "plan" && !isDisguised && isImportedAgain(change, known, context.plan.imports, context.classOf) ? [] : [statement("forgotten", about(change, context), {
		kind: "leaves-state",
		by
	}, { evidence })];
};
function leavingOf(change, { row, isOnlyForgotten }) {
	if (change.action.effect === "forget") return {
		by: "plan",
		evidence: []
	};
	if (!isDestroyed(change) || !isOnlyForgotten) return null;
	const settings = forgettingOf(row, change.before) ?? {};
	return {
		by: Object.keys(settings).length > 0 ? "settings" : "provider",
		evidence: evidenceOf(settings, change.before)
	};
}
// src/domain/rules/frozen.ts
const frozen = ({ plan, policy, today }) => {
	const destroyed = plan.counts.delete + plan.counts.replace;
	const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
	if (window === void 0 || destroyed === 0) return [];
	const { from, to, reason } = window;
	return [statement("frozen", null, {
		kind: "freeze",
		from,
		to,
		reason,
		destroyed
	})];
};
// src/domain/rules/guard-removed.ts
const guardRemoved = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row" || change.mode !== "managed") return [];
	const { row, watched } = known;
	const subject = about(change, context);
	if (isDestroyed(change) && !isRuleChange(change, row)) return row.class === "guard" && !known.isOnlyForgotten ? [statement("guard-removed", subject, says(row.loses))] : [];
	const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
	const [first] = off;
	if (first === void 0) return [];
	return [statement("guard-removed", subject, saying(first), {
		evidence: off.map(({ evidence }) => evidence),
		agreed: agreedTo(off)
	})];
};
// src/domain/rules/incomplete-plan.ts
const mayHold = (change, graph) => {
	const known = graph.resolved(change);
	return known.holds !== "nothing" && !known.isOnlyForgotten;
};
const agreedOn$2 = ({ address, type, provider, exactIdentity, action }) => JSON.stringify([
	address,
	type,
	provider,
	exactIdentity,
	action.effect
]);
const incompletePlan = ({ plan, graph }) => {
	if (plan.errored) return [];
	if (plan.deferred > 0) {
		const destroys = plan.deferredDestroys.filter((change) => mayHold(change, graph)).map(({ address }) => address);
		const agreed = plan.deferredDestroys.map(agreedOn$2).sort();
		return [statement("incomplete-plan", null, {
			kind: "deferred",
			count: plan.deferred,
			destroys
		}, { agreed })];
	}
	return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};
// src/domain/rules/mass-destroy.ts
const isHarmless$1 = (change, { graph }) => {
	const known = graph.resolved(change);
	const isMadeAgain = known.row?.weight === "low" && change.action.effect === "replace";
	return known.holds === "nothing" || known.isOnlyForgotten || isMadeAgain;
};
const massDestroy = (context) => {
	const { plan, policy } = context;
	const going = plan.changes.filter((change) => change.mode === "managed" && isDestroyed(change));
	const harmless = going.filter((change) => isHarmless$1(change, context));
	const destroyed = going.length - harmless.length;
	const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
	const all = Math.max(plan.atStake - spared, destroyed);
	const { share, atLeast } = policy.massDestroy;
	if (destroyed === 0 || destroyed < atLeast || destroyed / all < share) return [];
	return [statement("mass-destroy", null, {
		kind: "share",
		destroyed,
		all,
		harmless: harmless.length
	})];
};
// src/domain/rules/missing-state.ts
const knowsObjects = ({ counts, hasPriorState }) => hasPriorState === true || hasKnown(counts);
const hasKnown = (counts) => counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown > 0;
function vanishedIn({ counts, drift, managedInState }) {
	if (managedInState !== 0 || hasKnown(counts)) return 0;
	return drift.every(({ effect }) => effect === "delete") ? drift.length : 0;
}
const missingState = ({ plan, isNewRoot, oldBecause, policy }) => {
	const { counts } = plan;
	const vanished = vanishedIn(plan);
	if (counts.create > 0 && vanished > 0 && vanished >= policy.massDestroy.atLeast) {
		const detail = {
			kind: "all-vanished",
			creates: counts.create,
			vanished
		};
		return [statement("missing-state", null, detail, {
			agreed: [String(counts.create)],
			unchosen: "warn"
		})];
	}
	if (isNewRoot === true || counts.create === 0 || knowsObjects(plan)) return [];
	const detail = {
		kind: "no-prior-state",
		creates: counts.create,
		old: oldBecause
	};
	const agreed = [String(counts.create)];
	return [statement("missing-state", null, detail, {
		agreed,
		...isNewRoot === null ? { unchosen: "warn" } : {}
	})];
};
// src/domain/rules/protected.ts
const protecting = ({ protect }, change) => protect.find((one) => matchesObject(one, change, "is-or-becomes"));
const protectedObject = (change, context) => {
	if (change.mode !== "managed" || !(isDestroyed(change) || change.action.effect === "forget")) return [];
	const entry = protecting(context.policy, change);
	if (entry === void 0) return [];
	return [statement("protected", about(change, context), {
		kind: "protect",
		reason: entry.reason
	})];
};
// src/domain/rules/side-effect.ts
const EVENTS = new Map([
	["BeforeCreate", "before-create"],
	["AfterCreate", "after-create"],
	["BeforeUpdate", "before-update"],
	["AfterUpdate", "after-update"],
	["BeforeDestroy", "before-destroy"],
	["AfterDestroy", "after-destroy"]
]);
const momentOf = ({ event }) => event === null ? "by-request" : EVENTS.get(event) ?? "unknown";
const agreedOn$1 = ({ address, type, event, triggeredBy }) => JSON.stringify([
	address,
	type,
	event,
	triggeredBy
]);
const sideEffect = ({ plan }) => {
	const count = plan.invocations.length;
	if (count === 0) return [];
	return [statement("side-effect", null, {
		kind: "actions",
		count,
		when: [...new Set(plan.invocations.map(momentOf))]
	}, { agreed: plan.invocations.map(agreedOn$1).sort() })];
};
// src/domain/rules/state-swapped.ts
const stateSwapped = ({ state }) => {
	if (state === null || state.is.lineage === "") return [];
	const { is, was, since } = state;
	const how = is.lineage !== was.lineage ? "lineage" : is.serial < was.serial ? "serial" : null;
	if (how === null) return [];
	const detail = {
		kind: "another-state",
		how,
		since,
		was: was.serial,
		is: is.serial
	};
	return [statement("state-swapped", null, detail, { agreed: [JSON.stringify([was, is])] })];
};
// src/domain/rules/unclassified.ts
const unclassified = (change, context) => {
	const { holds, knowledge } = context.graph.resolved(change);
	if (change.mode !== "managed" || !isDestroyed(change) || holds !== "unknown") return [];
	const isOfMany = knowledge.known === "nothing" && knowledge.isOfMany === true;
	return [statement("unclassified", about(change, context), isOfMany ? { kind: "unknown-kind" } : null)];
};
// src/domain/rules/unguarded.ts
const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";
const MAY_ENTER = "After this change an exception of the policy may allow what it does not allow now, to destroy it: the tag is known only after the apply.";
function leaving(change, { policy, plan }) {
	const before = policy.protect.filter((entry) => namedAt(entry, change).before);
	if (before.length === 0 || policy.protect.some((entry) => namedAt(entry, change).after)) return null;
	return {
		words: LEAVES,
		entries: before,
		evades: settingOf(policy, plan.root, "protected", void 0)
	};
}
function entering(change, context) {
	const { policy, today } = context;
	const entered = exceptionsIn(policy).filter(({ until }) => until === null || today <= until).map((entry) => ({
		entry,
		...namedAt(entry, change)
	})).filter(({ before, maybeAfter }) => maybeAfter && !before);
	if (entered.length === 0) return null;
	return {
		words: entered.some(({ after }) => after) ? ENTERS : MAY_ENTER,
		entries: entered.map(({ entry }) => entry),
		evades: lossLevelOf(change, context)
	};
}
const exceptionsIn = ({ allow, allowedToo }) => [...allow, ...allowedToo ?? []];
function lossLevelOf(change, { graph, policy, plan }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return "off";
	const rule = lossRuleOf(known.row);
	return rule === null ? "off" : settingOf(policy, plan.root, rule, known.row.weight);
}
const unguarded = (change, context) => {
	const { effect } = change.action;
	if (change.mode !== "managed" || isDestroyed(change) || !(effect === "update" || effect === "none")) return [];
	const all = [leaving(change, context), entering(change, context)].filter((one) => one !== null);
	const told = all.find(({ evades }) => evades === "block") ?? all[0];
	if (told === void 0) return [];
	const agreed = told.entries.map(({ address, type, tags }) => JSON.stringify([
		address,
		type,
		tags
	])).sort();
	return [statement("guard-removed", about(change, context), says(told.words), {
		...told.evades === "block" ? { always: "block" } : {},
		agreed
	})];
};
// src/domain/rules/unreadable.ts
function unreadableOf({ action, mode, contradiction }) {
	if (action.effect === "unknown") return "actions";
	return mode === "unknown" ? "mode" : contradiction ?? null;
}
const unreadableChange = (change, context) => {
	const what = unreadableOf(change);
	return what === null ? [] : [statement("unreadable-change", about(change, context), {
		kind: "unreadable",
		what
	}, { agreed: [JSON.stringify(change.actions), ...what === change.contradiction ? [what] : []] })];
};
const unreadablePlan = ({ plan }) => [...plan.errored ? [statement("unreadable-change", null, {
	kind: "unreadable",
	what: "errored"
}, { always: "block" })] : [], ...plan.unreadable.map((part) => statement("unreadable-change", null, {
	kind: "unreadable-part",
	part
}))];
// src/domain/state-place.ts
const TYPE$2 = "type";
function expectedPlace(policy, root) {
	const entries = policy.roots.filter((entry) => entry.matches(root));
	const workspace = entries.findLast((entry) => entry.workspace !== null)?.workspace ?? null;
	const backend = Object.assign({}, ...entries.map((entry) => entry.backend));
	return workspace === null && Object.keys(backend).length === 0 ? null : {
		workspace,
		backend
	};
}
function settingsAsked({ roots }) {
	const asking = roots.filter(({ workspace, backend }) => workspace !== null || Object.keys(backend).length > 0);
	return asking.length === 0 ? null : new Set(asking.flatMap(({ backend }) => Object.keys(backend)));
}
function differences(expected, is) {
	const found = (name) => name === TYPE$2 ? is.backend : is.settings.get(name) ?? null;
	return [...expected.workspace === null || expected.workspace === is.workspace ? [] : ["workspace"], ...Object.entries(expected.backend).flatMap(([name, value]) => found(name) === value ? [] : [`backend.${name}`])].sort();
}
// src/domain/rules/wrong-environment.ts
const wrongEnvironment = ({ plan: { root, statePlace }, policy }) => {
	const expected = expectedPlace(policy, root);
	if (expected === null) return [];
	if (statePlace === null) return [statement("wrong-environment", null, {
		kind: "environment",
		differs: null
	})];
	const differs = differences(expected, statePlace);
	const { workspace, backend, settings } = statePlace;
	const agreed = [JSON.stringify([
		workspace,
		backend,
		[...settings].sort()
	])];
	return differs.length === 0 ? [] : [statement("wrong-environment", null, {
		kind: "environment",
		differs
	}, { agreed })];
};
// src/domain/rules/index.ts
const OBJECT_RULES = [
	loss,
	dataExpiry,
	protectedObject,
	unreadableChange,
	guardRemoved,
	createdOff,
	forgotten,
	unclassified,
	exposed,
	unguarded
];
const PLAN_RULES = [
	massDestroy,
	missingState,
	stateSwapped,
	wrongEnvironment,
	frozen,
	unreadablePlan,
	incompletePlan,
	sideEffect
];
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
	const isHeavy = isDestroyed(change) && isHeavier$1(bare, change.before);
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
// src/domain/provider-config.ts
function isElsewhere(one, other) {
	if (one === void 0 || other === void 0 || one.provider !== other.provider) return false;
	if (one.is !== null && other.is !== null) return one.is !== other.is;
	const [without, known] = one.is === null ? [one, other.is] : [other, one.is];
	return known !== null && one.module !== other.module && !without.inModule.has(known);
}
// src/domain/state/lists.ts
var Lists = class {
	#lists = new Map();
	add(key, value) {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}
	get(key) {
		return this.#lists.get(key) ?? [];
	}
};
// src/domain/state/patterns.ts
const globalIds = (object) => [...idsOf(object)].filter(isGlobal);
function meaning(scopesOf) {
	const split = remembered((pattern) => remembered((mark) => fitting(pattern.slice(mark.length))));
	return (object) => {
		const ids = globalIds(object);
		const marks = scopesOf(object).map((scope) => scope(""));
		return (pattern) => {
			const mark = marks.find((one) => pattern.startsWith(one));
			return mark !== void 0 && ids.some(split(pattern)(mark));
		};
	};
}
const NOTHING$1 = {
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
		return all.size === 0 ? NOTHING$1 : exceptedAt([...all].sort());
	}));
	return (from, { except }) => except === void 0 ? NOTHING$1 : of(from)(except);
}
function among(all) {
	const ids = new Set(all);
	const patterns = all.filter((one) => one.includes("*"));
	if (patterns.length > 500) return () => true;
	const fits = patterns.map(fitting);
	return (object) => [...idsOf(object)].some((id) => ids.has(id) || fits.some((isFit) => isFit(id)));
}
// src/domain/state/links.ts
function membersIn$1(objects, scopesOf) {
	const byGroup = new Lists();
	const having = objects.filter(({ row }) => row.refs?.some(({ members }) => members === true));
	for (const object of having) for (const { reference, ids } of namingsBy(object, scopesOf)) if (reference.members === true) for (const id of ids) byGroup.add(id, object);
	return (types, ids) => [...new Set(ids.flatMap((id) => byGroup.get(id)))].filter(({ type }) => types.includes(type));
}
function finderOf(objects, scopesOf) {
	const byId = new Lists();
	const refs = [...new Set(objects.map(({ row }) => row))].flatMap((row) => row.refs ?? []);
	const named = new Set(refs.flatMap(({ to }) => to));
	const placed = new Set(refs.flatMap(({ to, below }) => below === true ? to : []));
	for (const object of objects) {
		if (named.has(object.type)) for (const id of scopedIdsOf(object, scopesOf)) byId.add(id, object);
		if (placed.has(object.type)) for (const place of scopedPlacesOf(object, scopesOf)) byId.add(place, object);
	}
	const ids = remembered((object) => scopedIdsOf(object, scopesOf));
	const isMeantBy = remembered(meaning(scopesOf));
	const ofTypes = remembered((types) => objects.filter(({ type }) => types.includes(type)));
	const fewest = (wanted) => wanted.map((id) => byId.get(id)).sort((a, b) => a.length - b.length)[0] ?? [];
	return {
		areFew: (reference, wanted) => !wanted.some((id) => isPattern(reference, id)) && fewest(wanted).length < FEW$1,
		find: (reference, wanted) => {
			const exact = wanted.filter((id) => !isPattern(reference, id));
			const patterns = wanted.filter((id) => isPattern(reference, id));
			const hasAll = (object) => exact.length < 2 || exact.every((id) => ids(object).has(id));
			const isMeant = (object) => patterns.length === 0 || patterns.every(isMeantBy(object));
			return (exact.length === 0 ? ofTypes(reference.to) : fewest(exact)).filter((object) => reference.to.includes(object.type) && hasAll(object) && isMeant(object));
		}
	};
}
const ANYWHERE = {
	realm: null,
	region: null,
	config: void 0,
	namespace: new Map()
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
const isKnownApart = (object) => [...idsOf(object)].some(isGlobal);
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
const isIn$1 = (namespace, { row, values }) => !areNamedApart(namespace, namespaceOf(row.namedIn, values));
function linkerOf(objects, scopesOf) {
	const { find, areFew } = finderOf(objects, scopesOf);
	const findMembers = membersIn$1(objects, scopesOf);
	const realmOfObject = remembered(realmOf);
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
		const region = isChosen ? regionOf(from) : null;
		const config = configIn(reference, ids, from);
		return {
			realm: realmFor(reference, from),
			region,
			config,
			namespace: namespaceOf(from.row.namedIn, from.values)
		};
	};
	const meant = (reference, ids, place) => {
		const { realm, region, config, namespace } = place;
		const named = reference.members === true ? findMembers(reference.to, ids) : find(reference, ids);
		const found = namespace.size === 0 ? named : named.filter((one) => isIn$1(namespace, one));
		const isThere = (one) => (realm === null || (realmFor(reference, one) ?? realm) === realm) && (region === null || (regionOf(one) ?? region) === region);
		const there = realm === null && region === null ? found : found.filter(isThere);
		return config === void 0 ? there : there.filter((one) => !isElsewhere(config, configIn(reference, ids, one)));
	};
	const kindOf = remembered(kindKey);
	const links = new Map();
	const exceptedFor = exceptions();
	const isPart = ({ whole = {} }, { values }) => whole === false || !hold(whole, values);
	return ({ reference, ids }, from) => {
		const place = placeOf(reference, ids, from);
		const part = isPart(reference, from);
		const excepted = exceptedFor(from, reference);
		const key = `${kindOf(reference)} ${part} ${JSON.stringify(ids)} ${placeKey(place)} ${excepted.number}`;
		let link = links.get(key);
		if (link === void 0) {
			const { role, keeps, below, refusal, empty, follows, members, target = {} } = reference;
			const isTaken = (one) => hold(target, one.values) && !excepted.isExcepted(one);
			const to = Object.freeze(meant(reference, ids, place).filter(isTaken));
			const more = {
				...keeps && { keeps },
				...below && { below },
				...refusal && { refusal },
				...empty && { empty },
				...follows !== void 0 && { follows },
				...members && { members },
				...part && { part }
			};
			link = to.length === 0 ? null : {
				number: links.size,
				role,
				...more,
				from: [],
				to
			};
			if (link !== null || !areFew(reference, ids)) links.set(key, link);
		}
		return link;
	};
}
const linksFrom = (object, linkTo, scopesOf) => new Set(namingsBy(object, scopesOf).flatMap((naming) => linkTo(naming, object) ?? []));
function linksOf(objects, scopesOf = ONE_SCOPE) {
	const linkTo = linkerOf(objects, scopesOf);
	const [out, into] = [new Lists(), new Lists()];
	for (const object of objects) for (const link of linksFrom(object, linkTo, scopesOf)) {
		out.add(object, link);
		if (link.from.length === 0) for (const target of link.to) into.add(target, link);
		link.from.push(object);
	}
	return {
		outOf: (object, role) => out.get(object).filter((link) => link.role === role),
		into: (object, role) => into.get(object).filter((link) => link.role === role)
	};
}
const copiedBy = (object, links) => links.outOf(object, "copies").filter(({ follows = {} }) => follows !== false && hold(follows, object.values));
const wholeOf = (links) => links.filter(({ part }) => part !== true);
const keyOf$2 = (links) => Array.from(links, ({ number }) => number).join();
function reachable(start, next) {
	const found = new Set(start);
	for (const one of found) for (const other of next(one)) found.add(other);
	return found;
}
function endsOf$1(end) {
	const known = new Map();
	return (links) => {
		const [first, ...others] = links;
		if (first === void 0) return NONE$2;
		if (others.length === 0) return end(first);
		const key = keyOf$2(links);
		const list = known.get(key) ?? Object.freeze([...new Set(links.flatMap(end))]);
		known.set(key, list);
		return list;
	};
}
const NONE$2 = Object.freeze([]);
// src/domain/state/keepers.ts
const keptIn = ({ keeps, to }) => keeps === void 0 || keeps === true ? to : to.filter(({ values }) => hold(keeps, values));
const keepingOf = (object, links) => [...links.outOf(object, "inside"), ...links.outOf(object, "sends")].filter(({ keeps }) => keeps !== void 0);
function keepersIn(links, { lost }) {
	const keeping = (object) => keepingOf(object, links);
	const kept = remembered(keptIn);
	const surviving = remembered((link) => Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)));
	const onward = remembered((link) => new Set(kept(link).flatMap((object) => object.row.keepsCopies === true ? [] : keeping(object))));
	const survivingAt = endsOf$1(surviving);
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
	const copying = (object) => `copied by ${keyOf$2(links.into(object, "copies"))}`;
	const storing = (object) => `storing ${keyOf$2(links.into(object, "inside"))}`;
	const keeping = (object) => `keeping ${keyOf$2(keepingOf(object, links))}`;
	const family = (object) => {
		const origin = originOf(object);
		const copied = keyOf$2(copiedBy(origin, links));
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
const reasonsIn$1 = (counts) => Object.freeze(LOST_BECAUSE.filter((reason) => (counts.get(reason) ?? 0) > 0));
function goingWithout(object, reason, { lost, going, counts }) {
	const { address } = object;
	const others = going.goesWithIt.filter((one) => one !== address);
	const isTwin = ([one]) => one !== object && one.address === address;
	return {
		goesWithIt: lost.size - 1 > others.length && [...lost].filter(isGoing).some(isTwin) ? going.goesWithIt : Object.freeze(others),
		because: reasonsIn$1(new Map([...counts, [reason, (counts.get(reason) ?? 0) - 1]]))
	};
}
const isEmpty$1 = ({ row, values }) => (row.leaves ?? []).some((leaf) => isConditional(leaf) && leaf.empty !== void 0 && hold(leaf.empty, values));
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
const isGoing = ([, because]) => because !== "cut-back";
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
			goesWithIt: addressesOf([...reasons].filter(isGoing).map(([copy]) => copy)),
			because: reasonsIn$1(counts)
		}
	};
}
const isBeside = (object, because, below) => because === "destroyed" && object.row.class !== "backup" && !below.has(object);
function goingBelow(object, going, lost, below) {
	const along = [...lost].filter(isGoing).filter(([one, because]) => one !== object && !isBeside(one, because, below));
	const names = new Set(along.map(([{ address }]) => address));
	const goesWithIt = going.goesWithIt.filter((one) => names.has(one));
	return goesWithIt.length === going.goesWithIt.length ? going : {
		...going,
		goesWithIt: Object.freeze(goesWithIt)
	};
}
function copiesIn(links, { below, around, storedIn, keyBelow, keyAround }, losses, keepersOf, addressesOf) {
	const lostBelow = remembered((object) => lostAmong(below(object), storedIn(object), losses, addressesOf), keyBelow);
	const all = remembered((object) => {
		const copies = around(object);
		const found = lostAmong(copies, storedIn(object), losses, addressesOf);
		const kept = [...survivorsOf(copies, found.lost, keepersOf), ...keepersOf(object)];
		const survivors = kept.filter((one) => !isEmpty$1(one));
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
const byOwnId = (objects) => grouped$1(objects.flatMap((object, place) => Array.from(idsOf(object), (id) => ({
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
// src/domain/state/apart.ts
const placesOf$2 = (object) => new Map(referencesOf(object).filter(({ role }) => role === "inside").map((reference) => [reference.path, {
	to: reference.to,
	ids: idSetsOf(object, reference).flat()
}]));
const haveCommon = (some, others) => {
	const known = new Set(some.map((id) => id.toLowerCase()));
	return others.some((id) => known.has(id.toLowerCase()));
};
function apartIn(links) {
	const placesIn = remembered(placesOf$2);
	const around = remembered((object) => new Set(links.outOf(object, "inside").flatMap(({ to }) => to)));
	return (object, container) => {
		const theirs = placesIn(container);
		if (theirs.size === 0) return false;
		const own = [...placesIn(object)];
		if (own.some(([, { to, ids }]) => to.includes(container.type) && ids.some(isGlobal))) return false;
		const differs = ([path, { to, ids }]) => {
			const there = theirs.get(path)?.ids ?? [];
			return !to.includes(container.type) && ids.length > 0 && there.length > 0 && !haveCommon(ids, there);
		};
		return own.some(differs) && ![...around(object)].some((one) => around(container).has(one));
	};
}
// src/domain/state/inside.ts
function namedIn$1(objects) {
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
	return row?.heavier !== void 0 && isHeavier$1(row, values) ? {
		...row,
		weight: row.heavier.weight
	} : row;
}
function insideIn(contents, objects, catalogue) {
	if (contents.length === 0) return () => [];
	const going = objects.filter(({ fate }) => fate === "goes");
	const named = namedIn$1(going);
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
	const isApart = apartIn(links);
	const isIn = (one, container) => one.fate === "stays" && mayBeOne(subscription(one), subscription(container));
	const goingWith = (object) => {
		const going = new Set([object]);
		for (const container of going) for (const link of links.into(container, "inside")) for (const one of link.from) if (isIn(one, container) && !isElsewhere(one, link, going) && !isApart(one, container)) going.add(one);
		return [...going].filter((one) => missed.has(one));
	};
	const known = new Map();
	return (object) => {
		if (object.fate !== "goes") return [];
		const key = `${subscription(object) ?? ""} ${keyOf$2(links.into(object, "inside"))}`;
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
function changing(change, resolved) {
	const row = rowOf(resolved.knowledge);
	if (row === void 0 || change.mode !== "managed" || change.action.effect === "create" || isDoubtful(change)) return null;
	const { address, deposed, type, before: values, providerConfig } = change;
	return {
		address,
		deposed,
		type,
		row,
		values,
		after: change.action.effect === "update" ? change.after : null,
		anew: change.action.effect === "replace" ? change.after : null,
		fate: fateOf(change, resolved),
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
		const object = changing(change, resolve(change));
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
	}, (object) => keyOf$2(copiedBy(object, links)));
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
// src/domain/state/twins.ts
const tellingApart = ({ row: { refs = [] } }) => [...COMMON_IDS, ...refs.map(({ path }) => path)];
function differAt(path, one, other) {
	const [here, there] = [one, other].map(({ values }) => idsAt(values, path));
	return here?.length !== 0 && there?.length !== 0 && JSON.stringify(here) !== JSON.stringify(there);
}
const areApart = (one, other) => one !== null && other !== null && one !== other;
const isSame$2 = (one, other) => !areApart(realmOf(one), realmOf(other)) && !areApart(regionOf(one), regionOf(other)) && !isElsewhere(one.providerConfig, other.providerConfig) && !tellingApart(one).some((path) => differAt(path, one, other));
const familyOf = remembered(withoutVersion);
const marksOf$1 = (object, scopesOf) => {
	const [id] = idsAt(object.values, "id");
	return id === void 0 ? [] : scopesOf(object).map((scope) => `${familyOf(object.type)} ${scope(id)}`);
};
const MOST_NAMESAKES = 100;
function goingElsewhere(objects, scopesOf) {
	const marks = (object) => marksOf$1(object, scopesOf);
	const going = new Lists();
	for (const object of objects) if (object.fate === "goes") for (const mark of marks(object)) going.add(mark, object);
	const isAmong = (object, namesakes) => namesakes.length > MOST_NAMESAKES || namesakes.some((other) => isSame$2(object, other));
	return (object) => object.fate !== "goes" && marks(object).some((mark) => isAmong(object, going.get(mark)));
}
// src/domain/state/graph.ts
function pointersIn(links) {
	const [froms, tos] = [endsOf$1(({ from }) => from), endsOf$1(({ to }) => to)];
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
	const losses = lossesOf(all, links);
	const keepersOf = keepersIn(links, losses);
	const families = familiesIn(links);
	const sourcesOf = sourcesIn(links);
	const pointers = pointersIn(links);
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
		isFreed: contentsIn(plan.namings, catalogue),
		copiesOf: withTaken(links, copiesIn(links, families, losses, keepersOf, addressesIn(all))),
		standingIn: insideIn(plan.contents ?? [], all, catalogue),
		takenWith: (object) => object.fate === "goes" ? takenBy(object, links).filter(({ fate }) => fate !== "goes") : []
	};
}
// src/domain/evaluate.ts
function evaluate(plan, circumstances) {
	const { catalogue, policy, today, isNewRoot, oldBecause = null, state = null } = circumstances;
	const graph = stateGraphOf(plan, catalogue);
	const context = {
		plan,
		policy,
		today,
		isNewRoot,
		oldBecause,
		state,
		graph,
		renameOf: renamesIn(plan, graph.resolved),
		classOf: (type) => rowOf(catalogue(type))?.class ?? null,
		copiedByNew: copiedByNew(plan, catalogue),
		importedAsUnknown: importedAsUnknown(plan, catalogue)
	};
	const exceptions = new Exceptions(policy, today, (said) => levelOf(said, context));
	const unlessAllowed = (change, said) => said.filter((one) => !exceptions.allow(one, change));
	const ofObjects = plan.changes.flatMap((change) => unlessAllowed(change, OBJECT_RULES.flatMap((rule) => rule(change, context))));
	const ofMoves = plan.moves.flatMap((change) => unlessAllowed(change, unguarded(change, context)));
	const ofDrift = plan.drift.flatMap(({ change }) => change === null ? [] : unlessAllowed(change, drifted(change, context)));
	const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...exceptions.statements()];
	return {
		root: plan.root,
		source: plan.source,
		terraformVersion: plan.terraformVersion,
		formatVersion: plan.formatVersion,
		plannedAt: plan.plannedAt,
		errored: plan.errored,
		complete: plan.complete,
		applyable: plan.applyable,
		counts: plan.counts,
		drift: plan.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		})).sort(byAddressAlone),
		destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
		findings: [
			...ofObjects,
			...ofMoves,
			...ofDrift,
			...ofPlan
		].flatMap((said) => findingOf$1(said, context)).sort(byImportance)
	};
}
const copiedByNew = ({ creations }, catalogue) => {
	const refs = creations.flatMap(({ type }) => rowOf(catalogue(type))?.refs ?? []);
	return new Set(refs.filter(({ role, members }) => role === "copies" && members !== true).flatMap(({ to }) => to));
};
const importedAsUnknown = ({ imports }, catalogue) => new Set(imports.flatMap(({ type, identities }) => catalogue(type).known === "nothing" ? identities : []));
const levelOf = ({ rule, weight, unchosen, always }, { policy, plan }) => always ?? capped(settingOf(policy, plan.root, rule, weight), isChosen(policy, plan.root, rule) ? void 0 : unchosen);
function findingOf$1(statement, context) {
	const level = levelOf(statement, context);
	const { weight, unchosen, always, ...said } = statement;
	const fixed = always !== void 0 && { isFixed: true };
	return level === "off" ? [] : [{
		...said,
		level,
		places: [],
		...fixed
	}];
}
function destroyOf(change, context) {
	const { action } = change;
	if (!(isDestroyed(change) || action.effect === "forget") || change.mode !== "managed") return [];
	return [{
		address: change.address,
		previousAddress: change.previousAddress,
		deposed: change.deposed,
		type: change.type,
		provider: change.provider,
		identity: change.exactIdentity,
		effect: action.effect,
		order: action.effect === "replace" ? action.order : null,
		recreated: action.effect === "forget" && action.recreated,
		imported: change.imported,
		because: change.because,
		...followingOf(change),
		reason: actionReasonOf(change.reason),
		class: about(change, context).class
	}];
}
const followingOf = ({ origins, fromEach = true, known }) => ({ ...origins && {
	origins,
	fromEach,
	...known && { known }
} });
const key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a, b) => byText(a.address, b.address);
const byAddress = (a, b) => byText(key(a), key(b));
// src/review.ts
const hashOf = (text) => (0, node_crypto.createHash)("sha256").update(text).digest("hex");
const hash = (lines) => lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;
const rootLine = (root, digest) => JSON.stringify([root, digest]);
const digestOf = (roots) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	const [first, ...others] = blocked;
	if (first !== void 0 && others.length === 0) return first.digest;
	return hash(blocked.map(({ root, digest }) => rootLine(root, digest)).sort());
};
const withDigest = (root) => {
	const found = hash(digestLines(root, hashOf));
	return {
		...root,
		findings: root.findings.map((finding) => ({
			...finding,
			agreed: []
		})),
		digest: found === null ? null : hash([rootLine(root.root, found)])
	};
};
const sum = (all) => Object.fromEntries([
	...EFFECTS,
	"moved",
	"imported",
	"deposed"
].map((name) => [name, all.reduce((total, counts) => total + counts[name], 0)]));
function reviewOf(roots, policy = null) {
	const sorted = [...roots].sort((a, b) => byText(a.root, b.root));
	const digest = digestOf(sorted);
	return {
		verdict: digest === null ? "passed" : "blocked",
		digest,
		counts: sum(sorted.map(({ counts }) => counts)),
		roots: sorted,
		override: null,
		policy
	};
}
const isOverridable = (review) => review.verdict === "blocked" && review.digest !== null && !isFinal(review.roots);
function withOverride(review, { by, digest, at }, signed = null) {
	if (!isOverridable(review) || digest !== review.digest) throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
	return {
		...review,
		verdict: "overridden",
		override: {
			by,
			digest,
			at,
			signed
		}
	};
}
// src/catalogue/load.ts
const LIST = "providers.json";
const reading = (path, read) => {
	try {
		return read();
	} catch (cause) {
		throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const END = "]}";
const TYPE$1 = /^\{"type":"([^"\\]+)"/;
function tableIn(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n");
	const head = JSON.parse(`${lines.shift()}${END}`);
	const [end, rest] = lines.splice(-2);
	if (end !== END || rest !== "") throw new Error("it has no end");
	const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE$1.exec(line)?.[1], line]));
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
const textsIn$1 = (path) => reading(path, () => JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
function bundledTables(folder) {
	const prefixes = textsIn$1((0, node_path.join)(folder, LIST));
	const readTable = (path) => () => reading(path, () => tableIn(path));
	return new Map(prefixes.map((prefix) => [prefix, readTable((0, node_path.join)(folder, `${prefix}.json`))]));
}
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const folderOfTables = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? null : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href)), "..", "catalogue");
let found;
function tables() {
	found ??= folderOfTables === null ? writtenTables() : bundledTables(folderOfTables);
	return found;
}
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
function indexOf$1(prefix) {
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
		const { table, harmless } = indexOf$1(prefixOf(type));
		const row = table.row(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
// src/github/contents.ts
async function entryAt(repository, path, ref) {
	const entry = await askedEntry(repository, path, ref);
	if (entry.is === "file" && entry.text === "") await mustBeEmpty(repository, path, ref);
	return entry;
}
async function askedEntry(repository, path, ref) {
	try {
		const { data } = await repository.github.rest.repos.getContent({
			...named$1(repository),
			path,
			ref,
			mediaType: { format: "raw" }
		});
		const text = textOf(data);
		return text === null ? { is: "no file" } : {
			is: "file",
			text
		};
	} catch (error) {
		if (!isStatus(error, 404)) throw error;
		const message = messageIn(error);
		if (message === null) throw new PartialAnswer("somebody else answered in GitHub's place (404)", { cause: error });
		if (!COMMIT_GONE.test(message)) return { is: "nothing" };
		throw new PartialAnswer(`commit ${ref} is not there any more; push another one`, { cause: error });
	}
}
async function mustBeEmpty(repository, path, ref) {
	if ((await listedAt(repository, path, ref))?.size !== 0) throw new PartialAnswer("GitHub's answer came without the file's text");
}
const COMMIT_GONE = /^No commit found/i;
function messageIn(error) {
	const { response } = Object(error);
	const { message } = Object(response?.data);
	return typeof message === "string" ? message : null;
}
async function fileAt(repository, path, ref) {
	const entry = await entryAt(repository, path, ref);
	return entry.is === "file" ? entry.text : null;
}
const textOf = (data) => typeof data === "string" ? data : data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;
const kindAt = async (repository, path, ref) => (await listedAt(repository, path, ref))?.type ?? null;
async function listedAt(repository, path, ref) {
	return (await entriesIn(repository, node_path.posix.dirname(path), ref))?.find((one) => one.path === path);
}
async function folderAt(repository, path, ref) {
	try {
		return (await entriesIn(repository, path, ref))?.map(({ name }) => name) ?? null;
	} catch (error) {
		if (isStatus(error, 404)) return null;
		throw error;
	}
}
async function entriesIn(repository, folder, ref) {
	const path = folder === "." ? "" : folder;
	const { data } = await repository.github.rest.repos.getContent({
		...named$1(repository),
		path,
		ref
	});
	if (!Array.isArray(data)) return null;
	return data.map((entry) => shaped(entry, {
		path: "text",
		name: "text",
		type: "text",
		size: "count"
	}));
}
// src/text/utf16.ts
const isUtf16 = (text) => /^(?:\ufffd\ufffd)?(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/s.test(text);
// src/input/ranges.ts
const CLASSES = new Map(Object.entries({
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
	const spans = CLASSES.get(name);
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
const MOST_LINES = 5e4;
const LONGEST_LINE = 2e4;
const LONGEST_PATTERN = 1e3;
function readCodeowners(text) {
	if (isUtf16(text)) return {
		read: false,
		why: "is text in UTF-16: write it in UTF-8 on the base branch"
	};
	if (new TextEncoder().encode(text).length >= MOST_BYTES$1) return unusable$1("is not under 3 MB, and GitHub does not load such a file");
	const written = text.replace(/^\uFEFF/, "").split("\n");
	if (written.length > MOST_LINES) return unusable$1(`has ${written.length} lines, and more than ${MOST_LINES} are not read`);
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
		const owner = ownerOf$1(word);
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
const stepsBelow = (steps, isDirectory) => isDirectory ? [...steps, [ANY$1]] : steps.slice(0, -1);
function glyphsOf(name) {
	const chars = [...name];
	const glyphs = [];
	for (let at = 0; at < chars.length;) {
		const { glyph, end } = glyphAt(chars, at);
		if (glyph !== ANY$1 || glyphs.at(-1) !== ANY$1) glyphs.push(glyph);
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
		glyph: ANY$1,
		end: chars.length
	};
	return {
		glyph: char === "*" ? ANY$1 : char === "?" ? ONE$1 : char,
		end: at + 1
	};
}
// src/github/comment.ts
const markerOf = (key) => `<!-- destroy-guard:${key} -->`;
const NONE$1 = {
	ours: null,
	spare: [],
	forged: []
};
const foundIn = (comments) => "unread" in comments ? null : comments;
async function findComment({ github, owner, repo }, number, key, self) {
	const marked = (await github.paginate(github.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	}, eachShaped({
		id: "id",
		node_id: "text",
		user: "account?",
		body: "words?",
		html_url: "text"
	}))).filter(({ body }) => body?.startsWith(markerOf(key)) === true);
	if (marked.length === 0) return NONE$1;
	const login = folded$2(await self());
	const isOurs = ({ user }) => user !== null && folded$2(user.login) === login && (user.type === "Bot" || !login.endsWith("[bot]"));
	const [ours = null, ...spare] = marked.filter(isOurs).sort((a, b) => a.id - b.id).map(({ id, node_id, body, html_url }) => ({
		id,
		node: node_id,
		body: body ?? "",
		url: html_url
	}));
	return {
		ours,
		spare,
		forged: marked.filter((comment) => !isOurs(comment)).map(({ user }) => user?.login ?? "ghost")
	};
}
async function writeComment(repository, identity, { ours, spare }, body) {
	if (ours === null) return createComment(repository, identity, body);
	if (ours.body.replaceAll("\r\n", "\n").trimEnd() !== body.trimEnd()) await rewrite(repository, ours.id, body);
	for (const one of spare) await rewrite(repository, one.id, elsewhere(ours));
	return ours.url;
}
const elsewhere = ({ url }) => `Two runs of destroy-guard wrote here at the same time. The report is [in the other comment](${url}).`;
const rewrite = ({ github, owner, repo }, id, body) => github.rest.issues.updateComment({
	owner,
	repo,
	comment_id: id,
	body
});
async function createComment(repository, identity, body) {
	try {
		return await create(repository, identity, body);
	} catch (error) {
		if (isRefused$1(error)) throw error;
		const found = await findComment(repository, identity.number, identity.key, identity.self);
		return found.ours === null ? create(repository, identity, body) : writeComment(repository, identity, found, body);
	}
}
async function create({ github, owner, repo }, { number }, body) {
	const { data } = await github.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body,
		request: { retries: 0 }
	});
	return shaped(data, { html_url: "text" }).html_url;
}
// src/action/required-read.ts
async function requiredRead(what, permission, read) {
	try {
		return await read;
	} catch (cause) {
		if (!isGitHubFault(cause)) throw cause;
		throw new require_fault.InputError(`${what} could not be read: ${whyFailed(cause)}. Without it nothing can be reviewed. Run the job again; if that does not help, see that it has the permission ${permission}.`, { cause });
	}
}
// src/action/rules-branch.ts
const readBranch = (repository, name) => requiredRead(`The base branch ${name}`, "contents: read", branchOf(repository, name));
const readDefaultName = (repository) => requiredRead("The name of the default branch", "contents: read", defaultBranchOf(repository));
async function defaultRules(repository) {
	const { name, commit } = await readBranch(repository, await readDefaultName(repository));
	return {
		name,
		commit,
		insteadOf: null
	};
}
async function rulesFor(repository, base, defaultName) {
	const own = {
		name: base.name,
		commit: base.commit,
		insteadOf: null
	};
	if (base.isProtected) return own;
	const name = defaultName ?? await readDefaultName(repository);
	if (name === base.name) return own;
	const { commit } = await readBranch(repository, name);
	return {
		name,
		commit,
		insteadOf: {
			name: base.name,
			why: "is not protected"
		}
	};
}
async function rulesForPush(repository, { branch, before, commit }, isRerun) {
	const pushed = await readBranch(repository, branch);
	if (isRerun && pushed.commit !== commit) throw new require_fault.InputError(`This run is of the push of ${commit}, and was started again, but ${branch} stands at ${pushed.commit} now. The rules of that time are old, and what was agreed to then may be another object of that name by now. The run for the newest commit decides; what that one blocks needs a pull request of its own, on which an owner agrees.`);
	if (before === null) return rulesForNew(repository, branch);
	const rules = await rulesFor(repository, pushed);
	return rules.insteadOf === null ? {
		...rules,
		commit: before
	} : rules;
}
async function rulesForNew(repository, branch) {
	const name = await readDefaultName(repository);
	const { commit, isProtected } = await readBranch(repository, name);
	if (!isProtected || name === branch) throw new require_fault.InputError(`The branch ${branch} is new, and the default branch ${name} ${name === branch ? "is this one" : "is not protected"}, so there are no rules to go by. Protect the default branch with a ruleset and run the job again; or push another commit.`);
	return {
		name,
		commit,
		insteadOf: {
			name: branch,
			why: "is new"
		}
	};
}
const saysWhence = ({ name, insteadOf }) => insteadOf === null ? [] : [
	" The base branch ",
	code$1(insteadOf.name),
	` ${insteadOf.why}, so policy and CODEOWNERS were read from `,
	code$1(name),
	"."
];
// src/action/pull-state.ts
const hasUnlistedFiles = ({ files, pull }) => files.length < pull.changedFiles;
const PERMISSION = "pull-requests: write";
function readPull(run, planned) {
	const pull = requiredRead(`Pull request #${planned.number}`, PERMISSION, pullOf(run.repository, planned.number));
	const comments = commentsOn(run, planned.number);
	return {
		pull,
		comments,
		state: stateOf(run, planned, pull, comments)
	};
}
async function stateOf(run, { number, planned, base }, reading, finding) {
	const { repository } = run;
	const guess = base === null ? null : readBranch(repository, base);
	guess?.catch(() => {});
	const listing = requiredRead(`The list of files that pull request #${number} changes`, PERMISSION, changedFiles(repository, number));
	const [pull, files, sharing, changes, comments] = await Promise.all([
		reading,
		listing,
		listing.then(() => pullsAt(run, planned)),
		base === null ? requiredRead("The events of the pull request", PERMISSION, baseChanges(repository, number)) : Promise.resolve([]),
		finding
	]);
	return {
		pull,
		files,
		sharing,
		baseChanges: changes,
		comments,
		base: await (guess !== null && pull.base === base ? guess : readBranch(repository, pull.base))
	};
}
const pullsAt = ({ repository }, commit) => requiredRead(`Which pull requests commit ${commit} belongs to`, PERMISSION, pullsOfCommit(repository, commit));
async function commentsOn({ repository, settings, self }, number) {
	if (settings.comment === "never") return NONE$1;
	try {
		return await findComment(repository, number, settings.key, self);
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		return { unread: whyFailed(error) };
	}
}
const reportIn = ({ settings }, comments) => settings.comment === "never" ? null : "unread" in comments ? comments : reportOf(comments);
const reportOf = ({ ours, spare }) => ({
	comment: ours,
	spare: spare.map(({ url }) => url)
});
// src/action/base-rules.ts
async function rulesAt(run, at) {
	const found = await policyAt(run, at);
	const policy = found ?? DEFAULT_POLICY;
	return {
		at,
		policy,
		catalogue: catalogueWith(policy.catalogue),
		label: policy.override.label ?? run.settings["override-label"],
		says: saysRules(policyPathOf(run.settings), found !== null, at)
	};
}
const saysRules = (path, isFound, at) => [...isFound ? [
	"Policy: ",
	code$1(path),
	" of the branch ",
	code$1(at.name),
	"."
] : [
	"No policy: there is no ",
	code$1(path),
	" on the branch ",
	code$1(at.name),
	", so the default rules apply."
], ...saysWhence(at)];
async function policyAt({ repository, settings }, { name, commit }) {
	const path = policyPathOf(settings);
	const entry = await requiredRead(`The policy ${path} on the branch ${name}`, "contents: read", entryAt(repository, path, commit));
	if (entry.is === "file") return (await Promise.resolve().then(() => require("./input-policy.js"))).readPolicy(entry.text, path);
	if (entry.is === "no file") throw new require_fault.InputError(`The policy ${path} on the branch ${name} is not a file. Correct the input policy, or put the file there first, in a pull request of its own.`);
	if (settings.policy === "") return null;
	throw new require_fault.InputError(`The policy that the input policy names, ${path}, is not on the branch ${name}. Correct the path; or merge the file first and name it then; or leave the input out to go by the defaults.`);
}
async function ownersFor(repository, { policy, at }, pull) {
	const { approvers } = policy.override;
	if (approvers !== null) return {
		from: "approvers",
		owners: approvers.map(ownerOf$1).filter((owner) => owner !== null)
	};
	if (hasUnlistedFiles(pull)) return {
		from: "unreadable",
		why: UNLISTED,
		mends: "the pull request"
	};
	try {
		return await codeownersAt(repository, at.commit);
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		return {
			from: "unreadable",
			why: `could not be read: ${whyFailed(error)}`,
			mends: "time"
		};
	}
}
async function codeownersAt(repository, commit) {
	const texts = await Promise.all(CODEOWNERS_PATHS.map((path) => fileAt(repository, path, commit)));
	const at = texts.findIndex((text) => text !== null);
	const file = CODEOWNERS_PATHS[at];
	if (file === void 0) return { from: "nowhere" };
	const kind = await kindAt(repository, file, commit);
	if (kind !== "file") return unusable(kind === null ? NOT_LISTED : IS_LINK);
	const read = readCodeowners(texts[at]);
	return read.read ? {
		from: "codeowners",
		file,
		lines: read.lines
	} : unusable(read.why);
}
const unusable = (why) => ({
	from: "unreadable",
	why,
	mends: "the file"
});
const UNLISTED = "can't be applied: the pull request changes more files than GitHub lists (3,000), so whose files are changed is not known";
const IS_LINK = "is a symbolic link, and GitHub follows none: put the file itself there";
const NOT_LISTED = "lies in a folder of which GitHub does not list all, so it may be a link: put it into .github/";
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
// src/github/tree.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch(), 1);
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
async function terraformFoldersAt(repository, commit) {
	const entries = await entriesAt(repository, commit);
	if (entries === null) return null;
	const files = entries.filter(({ type, path }) => type === "blob" && isTerraformFile(path));
	const links = entries.filter(({ mode }) => LEADS_ELSEWHERE.includes(mode));
	return new Set([...files.map(({ path }) => directoryOf(path)), ...links.map(({ path }) => path)]);
}
const LEADS_ELSEWHERE = ["120000", "160000"];
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
// src/action/changes.ts
function changesAt(repository, files, commit) {
	let folders;
	return {
		files,
		folders: () => {
			folders ??= requiredRead(`Which folders of commit ${commit} hold Terraform files`, "contents: read", terraformFoldersAt(repository, commit));
			return folders;
		}
	};
}
async function isTerraformTouched({ files, folders }) {
	if (files === null || isToldByName(files)) return true;
	return isToldByFolder(files) && touchesTerraform(files, await folders());
}
const isGlob = (pattern) => import_picomatch.default.scan(pattern).isGlob;
async function expectedRoots(patterns, changes) {
	const globs = patterns.filter(isGlob);
	const named = patterns.filter((pattern) => !isGlob(pattern)).map((path) => rootName(path, "/"));
	const meant = changes === null || globs.length === 0 ? [] : await rootsMeant(globs, changes);
	return [...new Set([...named, ...meant])].sort();
}
function matcherOf(glob) {
	try {
		return rootMatcher(glob);
	} catch (cause) {
		throw new require_fault.InputError(`The input expect-roots has ${glob}, which is no glob that can be read: check its brackets.`, { cause });
	}
}
async function rootsMeant(globs, { files, folders }) {
	const matches = globs.map(matcherOf);
	const isMeant = (folder) => matches.some((one) => one(folder));
	if (files !== null) return changedRoots(files, isToldByFolder(files) || isToldByName(files) ? await folders() : null, isMeant);
	const all = await folders();
	if (all !== null) return [...all].filter(isMeant);
	throw new require_fault.InputError(`More is changed than GitHub lists, so which roots ${globs.join(", ")} stands for can't be told. Name the roots in the input expect-roots without a glob.`);
}
// src/github/edits.ts
const QUESTION$1 = `query ($node: ID!, $after: String) { node(id: $node) { ... on Comment {
  lastEditedAt editor { __typename login }
  userContentEdits(first: 50, after: $after) {
    nodes { editedAt deletedAt diff editor { __typename login } } pageInfo { hasNextPage endCursor }
  }
} } }`;
const EDIT = {
	editedAt: "text?",
	deletedAt: "text?",
	diff: "words?",
	editor: "object?"
};
const EDITED = {
	lastEditedAt: "text?",
	editor: "object?",
	userContentEdits: "object?"
};
const PAGE = {
	nodes: "list",
	"pageInfo.hasNextPage": "yes",
	"pageInfo.endCursor": "text?"
};
const ACTOR = {
	__typename: "text",
	login: "text"
};
const MOST_PAGES = 40;
const NOT_ALL = "there are more than can be read";
function loginOf(actor) {
	if (actor === null) return null;
	const { __typename, login } = shaped(actor, ACTOR);
	return `${login}${__typename === "Bot" && !login.endsWith("[bot]") ? "[bot]" : ""}`;
}
function textEdit(told) {
	const { editedAt, deletedAt, diff, editor } = shaped(told, EDIT);
	return {
		by: loginOf(editor),
		at: editedAt,
		text: diff,
		isHidden: deletedAt !== null
	};
}
function pageOf(told) {
	if (told === null) return {
		edits: [],
		after: null
	};
	const page = shaped(told, PAGE);
	if (page["pageInfo.hasNextPage"] && page["pageInfo.endCursor"] === null) throw new PartialAnswer(NOT_ALL);
	return {
		edits: page.nodes.filter((node) => node !== null).map(textEdit),
		after: page["pageInfo.hasNextPage"] ? page["pageInfo.endCursor"] : null
	};
}
async function textEdits(github, node) {
	const edits = [];
	let after = null;
	for (let pages = 0; pages < MOST_PAGES; pages++) {
		const { node: found } = shaped(await askGraphql(github, QUESTION$1, {
			node,
			after
		}, "GitHub does not say who edited it"), { node: "object?" });
		if (found === null || !("lastEditedAt" in found)) throw new PartialAnswer("it is not there, or the token may not see it");
		const { lastEditedAt, editor, userContentEdits } = shaped(found, EDITED);
		if (pages === 0 && lastEditedAt !== null) edits.push(textEdit({
			editedAt: lastEditedAt,
			editor
		}));
		const page = pageOf(userContentEdits);
		edits.push(...page.edits);
		if (page.after === null) return edits;
		after = page.after;
	}
	throw new PartialAnswer(NOT_ALL);
}
// src/github/event-labels.ts
const QUESTION = `query ($events: [ID!]!) { nodes(ids: $events) {
  ... on LabeledEvent { label { id name } } ... on UnlabeledEvent { label { id name } }
} }`;
const AT_ONCE = 100;
const MOST$1 = 2e3;
const labelIn = (label) => label === null ? null : shaped(label, {
	id: "text",
	name: "text"
});
async function labelsOfEvents(github, events) {
	if (events.length > MOST$1) throw new PartialAnswer("there are more than can be read");
	const labels = [];
	for (let from = 0; from < events.length; from += AT_ONCE) {
		const asked = events.slice(from, from + AT_ONCE);
		const { nodes } = shaped(await askGraphql(github, QUESTION, { events: asked }, "GitHub does not say which it is"), { nodes: "list" });
		if (nodes.length !== asked.length) throw new PartialAnswer("GitHub does not tell of all of them");
		labels.push(...nodes.map((node) => node === null ? null : labelIn(shaped(node, { label: "object?" }).label)));
	}
	return labels;
}
// src/github/statuses.ts
async function statusesOn({ github, owner, repo }, commit) {
	return (await github.paginate(github.rest.repos.listCommitStatusesForRef, {
		owner,
		repo,
		ref: commit,
		per_page: 100
	}, eachShaped({
		context: "text",
		description: "words?",
		target_url: "words?",
		created_at: "text?",
		creator: "account?"
	}))).map(({ context, description, target_url, created_at, creator }) => ({
		context,
		description,
		url: target_url,
		at: created_at,
		creator
	}));
}
// src/github/answers.ts
const EVENT = {
	id: "id",
	node_id: "text",
	event: "text",
	actor: "account?",
	created_at: "text?",
	"label.name": "text?",
	performed_via_github_app: "any",
	intent: "any"
};
const CHANGE = {
	activity_type: "text",
	before: "text",
	after: "text",
	timestamp: "text?",
	actor: "account?"
};
const REVIEW = {
	node_id: "text",
	user: "account?",
	state: "text",
	commit_id: "text?",
	submitted_at: "text?",
	body: "words?"
};
const COMMIT = {
	sha: "text",
	parents: "list",
	"commit.message": "words",
	author: "any",
	committer: "any"
};
const CHECK = {
	name: "text",
	"app.slug": "text?",
	conclusion: "text?",
	completed_at: "text?"
};
const issueEvent = (event) => ({
	id: event.id,
	node: event.node_id,
	event: event.event,
	actor: event.actor,
	viaApp: event.performed_via_github_app === null ? null : slugOf(event.performed_via_github_app),
	hasIntent: event.intent !== void 0 && event.intent !== null,
	at: event.created_at,
	label: event["label.name"]
});
const slugOf = (app) => {
	const { slug } = Object(app);
	return typeof slug === "string" && slug !== "" ? slug : "unknown";
};
const readers = {
	events: async ({ repository: { github, owner, repo }, pull }) => {
		return (await github.paginate(github.rest.issues.listEvents, {
			owner,
			repo,
			issue_number: pull.number,
			per_page: 100
		}, eachShaped(EVENT))).map(issueEvent);
	},
	activity: async ({ repository: { github }, pull }) => {
		if (pull.headOwner === null || pull.headRepo === null) throw new Unreadable("the repository of the head branch is gone");
		return (await github.paginate(github.rest.repos.listActivities, {
			owner: pull.headOwner,
			repo: pull.headRepo,
			ref: `refs/heads/${pull.headBranch}`,
			per_page: 100
		}, eachShaped(CHANGE))).map(({ activity_type, before, after, timestamp, actor }) => ({
			kind: activity_type,
			before,
			after,
			at: timestamp,
			actor
		}));
	},
	reviews: async ({ repository: { github, owner, repo }, pull }) => {
		return (await github.paginate(github.rest.pulls.listReviews, {
			owner,
			repo,
			pull_number: pull.number,
			per_page: 100
		}, eachShaped(REVIEW))).map(({ user, state, commit_id, submitted_at, body, node_id }) => ({
			user,
			state,
			commit: commit_id,
			at: submitted_at,
			text: body ?? "",
			node: node_id
		}));
	},
	commits: async ({ repository: { github, owner, repo }, pull }) => {
		const commits = await github.paginate(github.rest.pulls.listCommits, {
			owner,
			repo,
			pull_number: pull.number,
			per_page: 100
		}, eachShaped(COMMIT));
		if (commits.length < pull.commits) throw new Unreadable(`there are ${pull.commits}, and GitHub lists ${commits.length}`);
		return commits.map(({ sha, parents, author, committer, "commit.message": message }) => ({
			sha,
			parents: parents.map((parent) => shaped(parent, { sha: "text" }).sha),
			author: committedBy(author),
			committer: committedBy(committer),
			coAuthors: coAuthorsIn(message)
		}));
	},
	statuses: async ({ repository }, { commit }) => statusesOn(repository, commit),
	checks: async ({ repository: { github, owner, repo } }, { commit }) => {
		return (await github.paginate(github.rest.checks.listForRef, {
			owner,
			repo,
			ref: commit,
			filter: "all",
			per_page: 100
		}, eachShaped(CHECK))).map(({ name, "app.slug": app, conclusion, completed_at }) => ({
			name,
			app,
			conclusion,
			completedAt: completed_at
		}));
	},
	labels: ({ repository: { github } }, { events }) => labelsOfEvents(github, events),
	edits: ({ repository: { github } }, { node }) => textEdits(github, node),
	permission: async ({ repository: { github, owner, repo } }, { login }) => {
		const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username: login
		});
		return shaped(data, { permission: "text" }).permission;
	},
	membership: async ({ teams, repository }, { team, login }) => {
		if (teams === null) throw new Unreadable("no owners-token was given");
		const [writes, membership] = await Promise.allSettled([isTeamWriting(teams, team, repository), teams.rest.teams.getMembershipForUserInOrg({
			org: team.org,
			team_slug: team.slug,
			username: login
		})]);
		if (writes.status === "rejected") throw writes.reason;
		if (!writes.value) return "team-without-write";
		if (membership.status === "fulfilled") return shaped(membership.value.data, { state: "text" }).state === "active" ? "member" : "not-member";
		if (isStatus(membership.reason, 404)) return "not-member";
		throw membership.reason;
	}
};
const CO_AUTHOR = /^co-authored-by:[^<\n]*<(?:(\d{1,15})\+)?([a-z0-9_-]{1,60})@users\.noreply\.[a-z0-9.-]+>/gim;
const coAuthorsIn = (message) => [...message.matchAll(CO_AUTHOR)].map(([, id = "-1", login = ""]) => ({
	id: Number(id),
	login,
	type: "User"
}));
const committedBy = (user) => typeof user === "object" && user !== null && Object.keys(user).length === 0 ? null : shaped({ user }, BY).user;
const BY = { user: "account?" };
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
		if (data?.permissions === void 0) throw new Unreadable("GitHub does not say what the team may do here");
		const told = shaped(data, MAY);
		return told["permissions.push"] || told["permissions.maintain"] === true || told["permissions.admin"];
	} catch (error) {
		if (!isStatus(error, 404)) throw error;
		await teams.rest.teams.getByName(named);
		return false;
	}
}
const MAY = {
	"permissions.push": "yes",
	"permissions.maintain": "yes?",
	"permissions.admin": "yes"
};
var Unreadable = class extends Error {};
const readerOf = (need) => readers[need.read];
async function gotFor(need, source) {
	try {
		return {
			read: true,
			value: await readerOf(need)(source, need)
		};
	} catch (error) {
		if (!(error instanceof Unreadable) && !isGitHubFault(error)) throw error;
		return {
			read: false,
			why: error instanceof Unreadable ? error.message : whyFailed(error)
		};
	}
}
const answersTo = (needs, source) => Promise.all(needs.map(async (need) => ({
	need,
	got: await gotFor(need, source)
})));
// src/action/consent.ts
async function askOwners(run, review, pull, { at, policy, label }, asked) {
	if (!isOverridable(review)) return {
		review,
		override: { state: "absent" },
		known: NOTHING_KNOWN
	};
	const { settings, repository, self, runner } = run;
	const { override, known } = await decideOverride({
		...asked,
		rulesFrom: at.name,
		label,
		context: contextOf(settings.key),
		digest: review.digest,
		pull,
		policy: policy.override,
		home: repository.owner,
		self: await self(),
		check: runner.job === null ? null : {
			name: runner.job,
			app: "github-actions"
		}
	}, {
		repository,
		pull,
		teams: teamsClient(run)
	});
	return {
		review: override.state === "granted" ? withOverride(review, override) : review,
		override,
		known
	};
}
const teamsClient = ({ settings, runner }) => settings["owners-token"] === "" ? null : clientFor({
	token: settings["owners-token"],
	baseUrl: runner.apiUrl,
	log: runner.log,
	retryMs: runner.retryMs,
	timeoutMs: runner.timeoutMs
});
const MOST_ROUNDS = 6;
async function decideOverride(question, source) {
	let known = NOTHING_KNOWN;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const answer = decide(question, known);
		if (answer.state !== "asks") return {
			override: answer,
			known
		};
		known = learn(known, await answersTo(answer.needs, source));
	}
	throw new Error(`the override was not decided in ${MOST_ROUNDS} rounds`);
}
// src/github/checks.ts
const ACTIONS$1 = "github-actions";
const isOfJob = (name, job) => name === job || name.startsWith(`${job} (`) || name.endsWith(` / ${job}`) || name.includes(` / ${job} (`);
async function isOnlyRunWith({ github, owner, repo }, commit, job) {
	const ours = (await github.paginate(github.rest.checks.listForRef, {
		owner,
		repo,
		ref: commit,
		filter: "all",
		per_page: 100
	}, eachShaped({
		name: "text",
		status: "text",
		"check_suite.id": "id",
		"app.slug": "text?"
	}))).filter((run) => run["app.slug"] === ACTIONS$1 && isOfJob(run.name, job));
	return new Set(ours.map((run) => run["check_suite.id"])).size === 1 && ours.some(({ status }) => status !== "completed");
}
// src/action/outside-changes.ts
async function groundOf({ repository, runner }, event) {
	if (event.on === "other") return {
		at: await defaultRules(repository),
		base: null
	};
	if (event.on === "push") return {
		at: await rulesForPush(repository, event, runner.isRerun),
		base: event.before
	};
	const base = await readBranch(repository, event.base);
	return {
		at: await rulesFor(repository, base),
		base: base.commit
	};
}
const commitOf$1 = ({ runner }, event) => event.on === "other" ? runner.sha ?? "" : event.commit;
async function changesOutside(run, event, ground) {
	const pulls = await pullsEndingWith(run, event, ground);
	const merged = event.on === "other" ? [] : [await mergedBy(run, event, ground)];
	const pulled = await Promise.all(pulls.map(({ base }) => comparedWith(run, event, base)));
	const files = [...merged, ...pulled.map((one) => one.files)];
	const [pull] = pulls;
	return {
		what: pull === void 0 ? "What is merged" : `Pull request #${pull.number}, which this commit is the head of,`,
		changes: files.length === 0 ? null : changesAt(run.repository, allOf(files), commitOf$1(run, event))
	};
}
const allOf = (files) => files.some((one) => one === null) ? null : files.flatMap((one) => one ?? []);
const comparedWith = (run, event, base) => requiredRead("Which files the merge changes", "contents: read", comparisonOf(run.repository, base, commitOf$1(run, event)));
async function mergedBy(run, event, { at, base }) {
	const { files, isAhead, isDiverged } = await comparedWith(run, event, base ?? at.commit);
	return event.on === "group" || isAhead || base === null && isDiverged ? files : null;
}
async function pullsEndingWith(run, event, { at }) {
	const commit = commitOf$1(run, event);
	if (!(event.on === "push" ? at.insteadOf !== null : event.on === "other" && commit !== at.commit)) return [];
	return (await requiredRead(`Which pull requests commit ${commit} belongs to`, "pull-requests: read", pullsOfCommit(run.repository, commit))).filter(({ open, head }) => open && head === commit);
}
// src/action/other-reports.ts
async function requireNoneBlocked(run, event) {
	if (!run.settings.enforce) return;
	const commit = commitOf$1(run, event);
	const statuses = await requiredRead(`What was reported on commit ${commit}`, "statuses: read", statusesOn(run.repository, commit));
	const context = contextOf(run.settings.key);
	if (!statuses.some((status) => isSameName(status.context, context))) return;
	const pulls = await requiredRead("The list of open pull requests", "pull-requests: read", openPulls(run.repository));
	const self = await run.self();
	const blocked = pulls.find((pull) => pull.head === commit && mayBlock(statuses, {
		context,
		self,
		pull
	}));
	if (blocked === void 0 || await hasNameOfItsOwn(run, commit)) return;
	throw new require_fault.InputError(`Commit ${commit} is the newest one of pull request #${blocked.number}, on which something that blocks was reported last. This run, which is not of the pull request, lets it pass, and its check would stand in the place of that one's. Run the job of the pull request again, and let it decide. If this job is another use, give it an id of its own (and no name:), and the permission checks: read, by which it can see that no other check has its name.`);
}
async function hasNameOfItsOwn({ repository, runner: { job } }, commit) {
	if (job === null) return false;
	try {
		return await isOnlyRunWith(repository, commit, job);
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		return false;
	}
}
// src/text/hcl.ts
const literalIn = (expression) => /^"([^"\\$%]*)"$/.exec(expression)?.[1] ?? null;
function hclIn(text) {
	try {
		return new Scanner$1(text.replace(/^\uFEFF/, "")).file();
	} catch (error) {
		if (error instanceof NoHcl) return null;
		throw error;
	}
}
var NoHcl = class extends Error {};
const DEEPEST$1 = 200;
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
var Scanner$1 = class {
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
		if (++this.#depth > DEEPEST$1) throw new NoHcl();
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
function sourceOf(path, text) {
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
const MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\p{IDC}-]+)"|[ \t]+([\p{IDC}-]+))/u;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
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
	const sources = matching(SOURCE).map(([source]) => source);
	return {
		declarations: matching(RESOURCE).map(([type, name, line]) => ({
			type,
			name,
			line
		})),
		calls: matching(MODULE).map(([name, , line]) => ({
			name,
			line,
			sources
		}))
	};
}
function jsonSource(text) {
	const json = parsed(text);
	if (json === void 0) return {
		...NO_SOURCE,
		prevention: null
	};
	const declarations = [];
	const prevention = new Map();
	for (const [type, names] of membersIn(memberOf$1(json, "resource"))) for (const [name, body] of membersIn(names)) {
		declarations.push({
			type,
			name,
			line: null
		});
		for (const [key, set] of listed(memberOf$1(body, "lifecycle")).flatMap(membersIn)) if (key === "prevent_destroy") add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
	}
	return {
		declarations,
		calls: membersIn(memberOf$1(json, "module")).map(([name, body]) => {
			return {
				name,
				line: null,
				sources: memberOf$1(body, "source").filter((source) => typeof source === "string")
			};
		}),
		prevention,
		moves: []
	};
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const listed = (value) => Array.isArray(value) ? value.flatMap(listed) : [value];
const membersIn = (value) => listed(value).flatMap((one) => typeof one === "object" && one !== null ? Object.entries(one) : []);
const memberOf$1 = (value, name) => membersIn(value).flatMap(([key, one]) => key === name ? [one] : []);
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
const REMEDY$2 = new Map([
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
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY$2.get(codeOf$1(cause)) ?? "check the path"}`;
// src/input/read-text.ts
function readText$1(file, name) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		throw new require_fault.InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
	}
}
// src/input/checkout.ts
const MOST_BYTES = 2e6;
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
		const { declarations, calls } = sourceOf(name, readText$1((0, node_path.join)(place, name), node_path.posix.join(folder, name)));
		return namesIn$3(top, node_path.posix.join(folder, name)).map((path) => ({
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
const namesOfFile = (workspace, path) => (0, node_fs.existsSync)((0, node_path.join)(workspace, path)) ? namesIn$3(workspace, path) : [path];
function namesIn$3(workspace, path) {
	const real = pathBelow((0, node_fs.realpathSync)(workspace), (0, node_fs.realpathSync)((0, node_path.join)(workspace, path)));
	return [...new Set([path, real ?? path])];
}
function textWithBlob(workspace, path, blob) {
	const place = (0, node_path.join)(workspace, path);
	const found = statOf(place);
	if (found?.isFile() !== true || found.size > MOST_BYTES) return null;
	const bytes = (0, node_fs.readFileSync)(place);
	return blobId(bytes, blob.length === 64 ? "sha256" : "sha1") === blob ? bytes.toString("utf8") : null;
}
// src/domain/touched.ts
const placesOf$1 = (file, line = null) => namesOf$3(file).map((name) => ({
	file: name,
	line: name === file.path ? line : null
}));
// src/domain/prevention.ts
function lostPrevention({ files, texts }) {
	const found = files.filter((file) => namesOf$3(file).some(isTerraformFile)).map((file) => comparedIn(file, texts) ?? file);
	const compared = found.filter((one) => "before" in one);
	const folders = grouped$1(compared, ({ file }) => directoryOf(file.path));
	return [...compared.flatMap((one) => lostIn(one, folders.get(directoryOf(one.file.previousPath ?? one.file.path)) ?? [])), ...found.flatMap((one) => "before" in one ? [] : unseen$1(one))];
}
function comparedIn(file, texts) {
	const seen = texts.get(file.path);
	if (seen === void 0) return null;
	const read = (path, text) => text === null || !isTerraformFile(path) ? NO_SOURCE : sourceOf(path, text);
	const [before, after] = [read(file.previousPath ?? file.path, seen.before), read(file.path, seen.after)];
	return before.prevention === null || after.prevention === null ? null : {
		file,
		before,
		after
	};
}
const unseen$1 = (file) => !file.isNew && !isHarmless(file) ? [{
	rule: "guard-removed",
	detail: { kind: "not-shown" },
	places: placesOf$1(file),
	agreed: [agreedOn(file)]
}] : [];
const TELLING = /prevent_destroy|lifecycle|\/\*|\*\/|<<|^\s*[\w-]+\s*$/;
const isHarmless = ({ patch, path, previousPath }) => patch !== null && (previousPath === null || isTerraformFile(path)) && !patch.split("\n").some((line) => TELLING.test(line.slice(1))) && !linesOf(patch, "+").some(({ text }) => /[{}]/.test(text));
const agreedOn = (file, ...keys) => JSON.stringify([
	...namesOf$3(file),
	file.blob,
	...keys
]);
const OVERRIDES = /(^|\/|_)override\.(tf|tofu)(\.json)?$/;
const isTrue = (value) => value.replace(/[()"]/g, "") === "true";
function lostIn({ file, before, after }, folder) {
	const gone = [...before.prevention ?? []].filter(([, values]) => values.some((value) => value !== "false")).filter(([key, values]) => !namesAfter(key, folder).some((name) => isKept$1(name, values, folder))).map(([key]) => key);
	const overridden = OVERRIDES.test(file.path) ? [...after.prevention ?? []].filter(([key, values]) => !isAsBefore(values, before.prevention?.get(key))) : [];
	const keys = [...new Set([...gone, ...overridden.map(([key]) => key)])].sort(byText);
	if (keys.length === 0) return [];
	return [{
		rule: "guard-removed",
		detail: { kind: "prevent-destroy-removed" },
		places: placesOf$1(file, lineIn(after, keys)),
		agreed: [agreedOn(file, ...keys)]
	}];
}
const isAsBefore = (values, before = []) => values.every((value) => isTrue(value) || before.includes(value));
const isKept$1 = (key, before, folder) => {
	const now = folder.flatMap(({ after }) => after.prevention?.get(key) ?? []);
	return now.length > 0 && isAsBefore(now, before);
};
function namesAfter(key, folder) {
	return [key, ...folder.flatMap(({ after }) => after.moves).flatMap(([from, to]) => {
		const [old, now] = [blockOf(from), blockOf(to)];
		return old !== null && preventionKey("resource", old.type, old.name, "lifecycle") === key && now !== null ? [preventionKey("resource", now.type, now.name, "lifecycle")] : [];
	})];
}
const lineIn = ({ declarations }, keys) => declarations.find(({ type, name }) => keys.includes(preventionKey("resource", type, name, "lifecycle")))?.line ?? null;
// src/domain/guards.ts
function withGuardFindings(roots, pull, policy) {
	const [first] = roots;
	if (first === void 0) return roots;
	const homeOf = ({ places: [place] }) => roots.find(({ root }) => place !== void 0 && root === directoryOf(place.file))?.root ?? first.root;
	const touched = [...editedGuards(pull), ...lostPrevention(pull)];
	return roots.map((one) => {
		const made = touched.filter((each) => homeOf(each) === one.root).flatMap((each) => findingOf(each, one, policy));
		return {
			...one,
			findings: [...one.findings, ...made].sort(inOrder)
		};
	});
}
const inOrder = (a, b) => byImportance(a, b) || byText(JSON.stringify(a.places), JSON.stringify(b.places));
function findingOf({ rule, ...touched }, { root }, policy) {
	const level = settingOf(policy, root, rule, void 0);
	return level === "off" ? [] : [{
		rule,
		level,
		subject: null,
		remains: null,
		evidence: [],
		...touched
	}];
}
const editedGuards = (pull) => [...pull.files.filter((file) => isGuard(file, pull)).map((file) => {
	const agreed = [JSON.stringify([...namesOf$3(file), file.blob])];
	return {
		rule: "guard-edited",
		detail: { kind: "guards-edited" },
		places: placesOf$1(file),
		agreed
	};
}), ...pull.isWhole ? [] : [{
	rule: "guard-edited",
	detail: { kind: "not-shown" },
	places: [],
	agreed: [pull.head]
}]];
function isGuard(file, { policyPaths, workflowPath, texts }) {
	const names = namesOf$3(file);
	if (names.some((name) => policyPaths.includes(name) || CODEOWNERS_PATHS.includes(name) || name === workflowPath)) return true;
	return names.some(mayRunThis) && speaksOfThis(file, texts.get(file.path));
}
const mayRunThis = (path) => path.startsWith(".github/workflows/") || /(^|\/)action\.ya?ml$/.test(path);
const speaksOfThis = (file, texts) => {
	if (texts !== void 0) return [texts.before, texts.after].some((text) => text?.includes("destroy-guard") === true);
	const isWorkflow = namesOf$3(file).some((name) => name.startsWith(".github/workflows/"));
	return file.patch === null || isWorkflow || file.patch.includes("destroy-guard");
};
// src/action/pull-texts.ts
const MOST_ASKED = 10;
async function textsOf(run, files, ends) {
	const wanted = files.filter((file) => namesOf$3(file).some((name) => isTerraformFile(name) || mayRunThis(name)));
	const known = new Map();
	const asked = [];
	for (const file of wanted) {
		const here = fromCheckout(run, file);
		if (here !== null) known.set(file.path, here);
		else if (!isHarmless(file)) asked.push(file);
	}
	const told = await Promise.all(asked.slice(0, MOST_ASKED).map((file) => fromGitHub(run, file, ends)));
	for (const [at, texts] of told.entries()) if (texts !== null) known.set(asked[at]?.path ?? "", texts);
	return known;
}
function fromCheckout({ runner }, { path, patch, isNew, blob }) {
	const after = blob === null ? "" : textWithBlob(runner.workspace, path, blob);
	if (after === null) return null;
	if (isNew) return {
		before: null,
		after
	};
	const before = patch === null ? null : textBefore(patch, after);
	return before === null ? null : {
		before,
		after: blob === null ? null : after
	};
}
async function fromGitHub(run, file, { base, head }) {
	const { path, previousPath, patch, isNew, blob } = file;
	const after = blob === null ? null : await textAt(run, path, head);
	if (blob !== null && after === null) return null;
	if (isNew) return {
		before: null,
		after
	};
	const before = patch === null ? await textAt(run, previousPath ?? path, base) : textBefore(patch, after ?? "");
	return before === null ? null : {
		before,
		after
	};
}
const textAt = ({ repository }, path, commit) => requiredRead(`The changed file ${path}`, "contents: read", fileAt(repository, path, commit));
// src/action/pull-request.ts
const filesOf = ({ repository }, { number }) => requiredRead(`The list of files that pull request #${number} changes`, "pull-requests: write", changedFiles(repository, number));
async function pullRequestOf(run, pull, files, base) {
	const { settings, runner } = run;
	const listed = files.length >= pull.changedFiles ? files : await unlistedToo(run, files, {
		base,
		head: pull.head
	});
	const all = listed ?? files;
	return {
		files: all,
		head: pull.head,
		isWhole: listed !== null,
		texts: await textsOf(run, all, {
			base,
			head: pull.head
		}),
		policyPaths: namesOfFile(runner.workspace, policyPathOf(settings)),
		workflowPath: runner.workflowPath
	};
}
async function unlistedToo({ repository }, files, { base, head }) {
	const treesOf = async () => {
		const parted = await mergeBaseOf(repository, base, head);
		return Promise.all([treeAt(repository, parted), treeAt(repository, head)]);
	};
	const [before, after] = await requiredRead("The files before and after", "contents: read", treesOf());
	if (before === null || after === null) return null;
	const listed = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath]));
	const others = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !listed.has(path) && before.get(path) !== after.get(path));
	return [...files, ...others.map((path) => unlisted(path, before, after))];
}
const unlisted = (path, before, after) => ({
	path,
	previousPath: null,
	patch: null,
	isNew: !before.has(path),
	blob: after.get(path) ?? null
});
// src/input/plan/distinct.ts
function distinctSources(sources, { cwd, noun, onNote }) {
	const byFile = new Map();
	for (const source of sources) {
		const file = realPath(source.path, cwd);
		const first = byFile.get(file);
		if (first === void 0) byFile.set(file, source);
		else if (first.root === source.root) onNote(`${source.path} was given twice, and is read once`);
		else throw new require_fault.InputError(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}; give it once, with the root that it was made in: ${first.root}=${source.path}`);
	}
	const byRoot = new Map();
	for (const [file, source] of byFile) {
		const first = byRoot.get(source.root);
		if (file !== "-" && !(0, node_fs.existsSync)(file)) continue;
		if (first !== void 0) throw new require_fault.InputError(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
		byRoot.set(source.root, source);
	}
	return [...byFile.values()];
}
function realPath(path, cwd) {
	if (path === "-") return path;
	return behindLinks((0, node_path.resolve)(cwd, path));
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
	if (path === "") throw new require_fault.InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
	if (cut === 0) throw new require_fault.InputError(`"${arg}" names no root; write ROOT=PATH, or the path alone`);
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
// src/input/thread-program.ts
const threadProgram = (url, source, bundle) => url.endsWith(".ts") ? (0, node_url.fileURLToPath)(new URL(source, url)) : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(url)), "..", bundle, "index.js");
// src/input/json/memory.ts
const MAX_DEPTH = 1 << 17;
const QUERY = 65536;
const STARTS = 131072;
const ENDS = 131328;
const CHUNK$1 = 3408456;
const CHUNK_SIZE = 1 << 20;
// src/input/json/scan-error.ts
var ScanError = class extends require_fault.InputError {
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
	[4]: ({ offset }) => `is nested more than ${MAX_DEPTH} deep at byte ${offset}`,
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
const kindOf$1 = (c) => KINDS.get(c) ?? "a number";
// src/input/json/words.ts
const LONGEST$1 = 96;
const PLACES = 1024;
var Words = class {
	#known = new Array(PLACES).fill(null);
	find(bytes, from, to) {
		const known = this.#known[placeOf(bytes, from, to)];
		return known && isSame$1(known.bytes, bytes, from, to) ? known.text : void 0;
	}
	add(bytes, from, to, text) {
		if (to - from > LONGEST$1) return;
		this.#known[placeOf(bytes, from, to)] = {
			bytes: new Uint8Array(bytes.subarray(from, to)),
			text
		};
	}
};
function isSame$1(known, bytes, from, to) {
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
const WORDS$1 = new Words();
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
		return WORDS$1.find(this.#bytes, from, to) ?? this.#newWord(slot, from, to);
	}
	#newWord(slot, from, to) {
		const read = this.string(slot);
		if (read !== null) WORDS$1.add(this.#bytes, from, to, read);
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
const moved = ({ numbers, bytes }) => [numbers.buffer, bytes.buffer];
// src/input/json/value.ts
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : {};
const stringOf = (value) => typeof value === "string" ? value : null;
const parse$1 = (bytes) => {
	try {
		return JSON.parse(bytes.toString());
	} catch (cause) {
		throw new require_fault.InputError(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
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
	take: (taken) => tell(parse$1(taken.whole()))
});
function takeEach(take) {
	let last = "";
	const named = (name) => {
		last = name;
	};
	return { members: new Members({}, { each: {
		query: { take: (taken, depth) => take(last, taken, depth) },
		named
	} }) };
}
// src/input/json/ahead/shape.ts
function partsOf(query) {
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
const PROGRAM$1 = threadProgram(require("url").pathToFileURL(__filename).href, "thread.ts", "scanning");
async function readAhead({ path, begin, strange, noun, onProgress }) {
	const { Worker } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	const listener = new Listener(begin);
	const data = {
		path,
		shape: listener.shape,
		noun
	};
	const worker = new Worker(PROGRAM$1, { workerData: data });
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
	worker.postMessage(room, moved(room));
};
const errorOf = (mistake, strange) => {
	if ("strange" in mistake) return new require_fault.InputError(strange(mistake.strange));
	const { message, offset } = mistake;
	return offset === null ? new require_fault.InputError(message) : new ScanError(message, offset);
};
var Listener = class {
	#begin;
	#isBegun = true;
	#document;
	#parts;
	constructor(begin) {
		this.#begin = begin;
		this.#document = begin();
		this.#parts = partsOf(this.#document.query);
	}
	get shape() {
		return this.#parts.shape;
	}
	begin() {
		if (!this.#isBegun) this.#document = this.#begin();
		this.#isBegun = false;
		this.#parts = partsOf(this.#document.query);
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
		if (isSystemError(cause, "EISDIR")) throw new require_fault.InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function openFile(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new require_fault.InputError(`${absent(path)}; check the path, or that the step which makes it ran`, { cause });
		throw new require_fault.InputError(`can't be read: ${whyAndRemedy(cause)}`, { cause });
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
const WORD = 4;
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = {
	array: 1,
	object: 2
};
const MOST_MEMBERS = 32;
const known$2 = new WeakMap();
function layoutOf(query) {
	const before = known$2.get(query);
	if (before !== void 0) return before;
	const layout = new Layout(query);
	known$2.set(query, layout);
	return layout;
}
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
		this.#next += Math.ceil(bytes / WORD) * WORD;
		if (this.#next > 131072) throw new Error("the query is too long for the scanner");
		while (this.#next - QUERY > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		return address;
	}
	#write(address, words) {
		for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD);
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
let code;
function codeOf() {
	code ??= new WebAssembly.Module(Buffer.from(MACHINE_CODE, "base64"));
	return code;
}
const NO_WEBASSEMBLY = "can't be read: this Node was started without WebAssembly; leave out --jitless, which may stand in NODE_OPTIONS";
const NO_ADDRESSES = "can't be read: the limit on virtual memory leaves Node no addresses for WebAssembly, of which it sets many aside and uses few; lift the limit (ulimit -v unlimited), or set NODE_OPTIONS=--disable-wasm-trap-handler";
function exportsFor(host) {
	if (typeof WebAssembly === "undefined") throw new require_fault.InputError(NO_WEBASSEMBLY);
	try {
		return new WebAssembly.Instance(codeOf(), { host }).exports;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new require_fault.InputError(NO_ADDRESSES, { cause });
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
		if (this.#count === 0 && this.#passed > 0) throw new require_fault.InputError(this.#strange(this.#head));
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
			if (this.#passed > 0 && cause instanceof ScanError) throw new require_fault.InputError(this.#strange(this.#head), { cause });
			throw cause;
		}
	}
	#start() {
		if (this.#passed > 0 && this.#count > 0) throw new require_fault.InputError(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
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
			if (this.#count > 0) throw new require_fault.InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`);
			if (JSON_LINE.test(this.#line.toString("latin1"))) throw new require_fault.InputError(this.#strange(this.#head));
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
		if (unzipped) throw new require_fault.InputError("is compressed twice; unpack it first");
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
		if (cause instanceof require_fault.InputError) throw cause;
		throw new require_fault.InputError("is a damaged or truncated gzip file; make it again", { cause });
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
			throw new require_fault.InputError(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
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
		if (!(0, node_buffer.isUtf8)(whole)) throw noText(hasNul, offset, offset + chunk.length);
		cut = Uint8Array.from(joined.subarray(end));
		offset += chunk.length;
		yield whole;
	}
	if (cut.length > 0) throw noText(hasNul, offset - cut.length, offset);
}
const noText = (hasNul, from, to) => new require_fault.InputError(hasNul ? "is a binary file, and no text; give the output of \"terraform show -json\"" : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
function cutCharacter(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if ((byte & 192) === 128) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1) > back ? back : 0;
	}
	return 0;
}
// src/input/plan/diagnose.ts
const SHOW = "save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"";
const TEXTS$1 = [
	[/^[\s\S]{257}ustar/, "is a tar archive; unpack it, and give the file that is meant"],
	[/^\s*$/, `is empty; ${SHOW}`],
	[/will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m, `is a plan as people read it, not its JSON; ${SHOW}`],
	[/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
	[/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
	[/^.{0,20}\bError: /m, `is a message of an error, not a plan; see what it says, mend that, and then ${SHOW}`],
	[/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`]
];
const diagnoseText = (head) => TEXTS$1.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;
const KEYS = new Map([
	["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
	["values", `is a state, not a plan; ${SHOW}`],
	["lineage", `is a state file, not a plan; ${SHOW}`],
	["serial", `is a state file, not a plan; ${SHOW}`],
	["encrypted_data", `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`],
	["encryption_version", `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`],
	["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
	["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`]
]);
const WRAPPERS = [
	"tfplan",
	"plan",
	"plandata",
	"input",
	"mock",
	"plan_json",
	"terraform_plan"
];
const PLAN_KEYS = [
	"resource_changes",
	"planned_values",
	"output_changes",
	"resource_drift"
];
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : void 0;
function diagnoseKeys(keys) {
	if ([...keys].some((key) => /^remote_plan_format$/i.test(key))) return `names a plan that HCP Terraform keeps, and is not its JSON; ${SHOW}`;
	if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version")) return null;
	for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
	const wrapper = WRAPPERS.find((key) => keys.has(key));
	if (wrapper !== void 0) return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
	if (keys.has("provider_schemas")) return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
	if (keys.has("format_version") && keys.size <= 2) return `is an empty state, not a plan; ${SHOW}`;
	return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
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
const WORTH_A_THREAD$1 = 256e6;
function isLargeJson(path) {
	const found = seen(path);
	return found?.isFile() === true && found.size >= WORTH_A_THREAD$1 && /^\{[\s"]/.test(bytesAt(path, 0, 2)?.toString() ?? "");
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
async function partOfPlan(path, name, read) {
	const zip = await opened(path);
	if (zip === null) return null;
	try {
		const [entry, second] = await entriesNamed(name, zip);
		if (second !== void 0) throw new require_fault.InputError(`is a saved plan that holds two files ${name}; make it again with "terraform plan -out=tfplan"`);
		return entry === void 0 ? null : await read(await zip.openReadStreamPromise(entry));
	} catch (cause) {
		if (cause instanceof require_fault.InputError) throw cause;
		throw new require_fault.InputError(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}; make it again with "terraform plan -out=tfplan"`, { cause });
	} finally {
		zip.close();
	}
}
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
const TEXTS = [
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
const HEAD$1 = 65536;
const FIRST_NAME = 30;
const isCutPlan = (head) => PLAN_ENTRY.startsWith(head.toString("latin1", FIRST_NAME, 36));
async function notSaved(path) {
	const head = bytesAt(path, 0, HEAD$1);
	if (head === null) return null;
	if (endsAsZip(path)) return await isZipWithout(path, "tfplan") ? NO_PLAN_IN_IT : null;
	if (head.toString("latin1", 0, 2) === "PK") return isCutPlan(head) ? CUT_OFF : CUT_ARCHIVE;
	if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
	const text = head.toString("utf8").replace(/^\ufeff/, "");
	const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
	return told === "" ? null : told ?? `is no saved plan file; ${GIVE}`;
}
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);
// src/input/plan/module-calls.ts
const LONGEST_SOURCE = 1e3;
const ROOT_DEPTH = 2;
const CALL_DEPTH = 3;
var ModuleCalls = class {
	all = [];
	#path = [];
	#readers = [];
	ofCall = new Members({ source: { take: (taken, depth) => this.#source(taken.whole(), depth) } });
	ofModule;
	constructor() {
		const calls = new Members({}, { each: {
			query: { members: this.ofCall },
			named: (name, depth) => {
				this.#path.length = depth;
				this.#path.push(name);
			}
		} });
		const block = new Members({
			address: { slot: 0 },
			provider_config_key: { slot: 1 }
		});
		const take = (taken, depth) => {
			for (const read of this.#readers) read(taken, depth);
		};
		this.ofModule = new Members({
			resources: { elements: {
				members: block,
				take
			} },
			module_calls: { members: calls }
		});
		this.ofCall.add("module", this.query());
	}
	eachBlock(read) {
		this.#readers.push(read);
	}
	query() {
		return { members: this.ofModule };
	}
	pathAt(depth) {
		return this.#path.slice(0, Math.floor((depth - ROOT_DEPTH) / CALL_DEPTH));
	}
	callAt(depth) {
		const path = this.pathAt(depth);
		return inModules(path.slice(0, -1), `module.${path.at(-1)}`);
	}
	#source(value, depth) {
		if (value.length > LONGEST_SOURCE) return;
		const source = parse$1(value);
		if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({
			path: this.pathAt(depth),
			source
		});
	}
};
// src/input/plan/configs-of.ts
const configsOf = (config, provider) => Object.values(objectOf(config)).filter(isObject).filter((one) => isOf(provider, one));
const isOf = (provider, { full_name, name }) => {
	const full = stringOf(full_name);
	return full === null ? name === provider || name === provider.split("/").at(-1) : full === provider;
};
// src/input/plan/fingerprint.ts
const fingerprintOf$1 = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
// src/input/plan/whereabouts.ts
const SETTINGS = new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
var Variables = class {
	#known = new Map();
	read(variables) {
		for (const [name, one] of Object.entries(variables)) this.#known.set(name, fingerprintOf$1(objectOf(one).value ?? null));
	}
	of(references) {
		return (Array.isArray(references) ? references : []).map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
	}
};
function resolved(expression, variables) {
	if (Array.isArray(expression)) return expression.map((one) => resolved(one, variables));
	if (!isObject(expression)) return expression;
	if ("constant_value" in expression) return [expression.constant_value ?? null];
	if ("references" in expression) return variables.of(expression.references ?? null);
	return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}
function whereaboutsOf(configs, variables) {
	const all = configs.flatMap(({ expressions }) => {
		const own = Object.entries(objectOf(expressions)).filter(([name]) => SETTINGS.has(name));
		return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
	});
	return all.length === 0 ? null : JSON.stringify([...new Set(all)].sort());
}
function withWhereabouts(config, variables) {
	const whereOf = remembered((provider) => whereaboutsOf(configsOf(config, provider), variables));
	return (object) => {
		const where = object.isKnownByName === true ? whereOf(object.provider) : null;
		return where === null ? object : {
			...object,
			exactIdentity: fingerprintOf$1([object.exactIdentity, where])
		};
	};
}
// src/input/plan/provider-configs.ts
const NONE = new Set();
var ProviderConfigs = class {
	#moduleCalls;
	#variables;
	#configs = new Map();
	#ofBlocks = new Map();
	#ofModules = new Map();
	#untold = new Set();
	#several = NONE;
	#isRead = false;
	#isEarly = false;
	constructor(moduleCalls, variables) {
		this.#moduleCalls = moduleCalls;
		this.#variables = variables;
		moduleCalls.eachBlock((taken, depth) => this.#block(taken, depth));
	}
	read(config) {
		this.#isRead = true;
		const found = new Map();
		for (const [key, one] of Object.entries(objectOf(config))) {
			if (!isObject(one) || isInherited(one)) continue;
			const provider = providerOf(one);
			const is = whereaboutsOf([one], this.#variables) ?? key;
			this.#configs.set(key, {
				provider,
				is
			});
			found.set(provider, (found.get(provider) ?? new Set()).add(is));
		}
		this.#several = new Set([...found].filter(([, all]) => all.size > 1).map(([provider]) => provider));
	}
	get areSeveral() {
		return this.#several.size > 0;
	}
	get areLate() {
		return this.#isEarly;
	}
	#block(taken, depth) {
		this.#isEarly ||= !this.#isRead;
		if (this.#several.size === 0) return;
		const block = taken.string(0) ?? "";
		const path = this.#moduleCalls.pathAt(depth);
		const config = this.#configs.get(taken.string(1) ?? "");
		const is = config !== void 0 && this.#several.has(config.provider) ? config.is : null;
		this.#ofBlocks.set(inModules(path, block), is);
		const module = inModule(path.join("."), config?.provider ?? "");
		if (is === null) this.#untold.add(inModule(path.join("."), impliedProvider(block)));
		else this.#ofModules.set(module, (this.#ofModules.get(module) ?? new Set()).add(is));
	}
	given(objects) {
		return this.#several.size === 0 ? objects : objects.map((object) => this.#given(object));
	}
	#given(object) {
		const provider = impliedProvider(object.type);
		const address = this.#several.has(provider) ? addressIn(object.address) : null;
		if (address === null) return object;
		const module = address.module.map(({ name }) => name).join(".");
		const place = inModule(module, provider);
		const is = this.#ofBlocks.get(blockIn(address.module, address.block));
		if (is === null || is === void 0 && this.#untold.has(place)) return object;
		const beside = this.#ofModules.get(place) ?? NONE;
		return {
			...object,
			providerConfig: {
				provider,
				is: is ?? null,
				module,
				inModule: beside
			}
		};
	}
};
const isInherited = ({ module_address: module, expressions }) => module !== void 0 && Object.keys(objectOf(expressions)).length === 0;
const inModule = (module, provider) => `${module} ${provider}`;
const providerOf = ({ full_name, name }) => (stringOf(full_name) ?? stringOf(name) ?? "").split("/").at(-1) ?? "";
// src/input/plan/unknown-values.ts
const MOST_DEEP$1 = 50;
const hasUnknown = (unknown, deep = MOST_DEEP$1) => unknown === true || deep > 0 && typeof unknown === "object" && unknown !== null && Object.values(unknown).some((one) => hasUnknown(one, deep - 1));
function differenceAt(path, change) {
	let { before, after, after_unknown: unknown } = change;
	for (const step of path) {
		if (unknown === true || typeof step !== "string" && typeof step !== "number") break;
		[before, after, unknown] = [
			memberOf(before, step),
			memberOf(after, step),
			memberOf(unknown, step)
		];
	}
	if (!hasUnknown(unknown)) return "known";
	return isSameBut(unknown, before, after, MOST_DEEP$1) ? "unknown" : "both";
}
const memberOf = (value, step) => {
	if (typeof step === "number") return isList(value) ? value[step] : void 0;
	return isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
};
function isSameBut(unknown, before, after, deep) {
	if (unknown === true) return true;
	if (deep === 0) return false;
	const within = (step) => isSameBut(memberOf(unknown, step), memberOf(before, step), memberOf(after, step), deep - 1);
	if (isList(before) && isList(after)) return before.length === after.length && before.every((_, at) => within(at));
	if (isObject(before) && isObject(after)) return Object.keys({
		...before,
		...after
	}).every(within);
	return (before ?? null) === (after ?? null);
}
// src/input/plan/written.ts
function blocksAlong(path, object) {
	const found = [];
	let around = [object];
	let name = "";
	for (const step of path) {
		if (typeof step === "number") continue;
		if (typeof step !== "string") break;
		const within = around.flatMap((one) => elementsOf$1(memberOf(one, step)));
		name = name === "" ? step : `${name}.${step}`;
		found.push({
			name,
			count: within.length
		});
		around = within.filter(isObject);
	}
	return found;
}
const blocksOf = (values) => Object.entries(objectOf(values)).filter(([, value]) => isList(value) || isObject(value)).map(([name, value]) => ({
	name,
	count: elementsOf$1(value).length
})).filter(({ count }) => count > 0);
const elementsOf$1 = (value) => isList(value) ? value : value === void 0 || value === null ? [] : [value];
function writtenIn(expressions) {
	const found = new Map();
	const open = Object.entries(expressions);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [name, one] = next;
		if (isArgument(one)) {
			found.set(name, "argument");
			continue;
		}
		const blocks = isList(one) ? one : [one];
		const before = found.get(name);
		found.set(name, (typeof before === "number" ? before : 0) + blocks.length);
		for (const block of blocks) for (const [inner, its] of Object.entries(isObject(block) ? block : {})) open.push([`${name}.${inner}`, its]);
	}
	return found;
}
const isArgument = (one) => isObject(one) && (isList(one.references) || "constant_value" in one || Object.keys(one).length === 0);
function isWritten(way, written) {
	const end = way.findIndex(({ name }) => written.get(name) === "argument");
	return way.slice(0, end === -1 ? void 0 : end).every(({ name, count }) => written.get(name) === count);
}
// src/input/plan/references.ts
const LONGEST = 1e3;
const NOTHING = {
	arguments: new Map(),
	forEach: void 0
};
var ConfigurationReferences = class {
	resources = new Map();
	calls = new Map();
	outputs = new Map();
	#written = new Map();
	#moduleCalls;
	#questions;
	constructor(moduleCalls, questions) {
		this.#moduleCalls = moduleCalls;
		this.#questions = questions;
		const { ofModule, ofCall } = moduleCalls;
		const ifAsked = (read) => (...about) => {
			if (questions.areOpen) read(...about);
		};
		moduleCalls.eachBlock(ifAsked((block, depth) => this.#block(block, depth)));
		ofModule.add("outputs", takeEach(ifAsked((name, output, depth) => this.#output(name, output, depth))));
		ofCall.add("expressions", { take: ifAsked((all, depth) => this.#call(depth, { arguments: argumentsIn(parse$1(all.whole())) })) });
		ofCall.add("for_each_expression", { take: ifAsked((one, depth) => this.#call(depth, { forEach: referencesIn(parse$1(one.whole())) })) });
	}
	#block(taken, depth) {
		const block = inModules(this.#moduleCalls.pathAt(depth), taken.string(0) ?? "");
		if (!this.#questions.isAsked(block)) return;
		const { expressions, for_each_expression: forEach } = objectOf(parse$1(taken.whole()));
		this.#written.set(block, writtenIn(objectOf(expressions)));
		this.resources.set(block, {
			arguments: argumentsIn(expressions),
			forEach: forEach === void 0 ? void 0 : referencesIn(forEach)
		});
	}
	#output(name, taken, depth) {
		const address = inModules(this.#moduleCalls.pathAt(depth), name);
		this.outputs.set(address, referencesIn(objectOf(parse$1(taken.whole())).expression));
	}
	#call(depth, told) {
		const address = this.#moduleCalls.callAt(depth);
		this.calls.set(address, {
			...this.calls.get(address) ?? NOTHING,
			...told
		});
	}
	isWritten(address, way) {
		const parts = addressIn(address);
		const written = parts === null ? void 0 : this.#written.get(blockIn(parts.module, parts.block));
		return written !== void 0 && isWritten(way, written);
	}
};
const argumentsIn = (expressions) => new Map(Object.entries(objectOf(expressions)).map(([name, expression]) => [name, referencesIn(expression)]));
function referencesIn(expression) {
	const found = new Set();
	const open = expression === void 0 ? [] : [expression];
	for (let one = open.pop(); one !== void 0; one = open.pop()) if (isList(one)) open.push(...one);
	else if (isObject(one)) open.push(...expressionsIn(one, found));
	return [...found];
}
function expressionsIn(one, found) {
	const { references, constant_value: _, ...others } = one;
	if (isList(references) && references.every((name) => typeof name === "string")) {
		for (const name of references) if (name.length <= LONGEST) found.add(name);
		return Object.values(others);
	}
	return references === void 0 ? Object.values(others) : [references, ...Object.values(others)];
}
// src/input/plan/configuration.ts
var Configuration = class Configuration {
	moduleCalls = new ModuleCalls();
	references;
	configs;
	providers = null;
	constructor(questions, variables) {
		this.references = new ConfigurationReferences(this.moduleCalls, questions);
		this.configs = new ProviderConfigs(this.moduleCalls, variables);
	}
	query() {
		const providers = takeParsed((config) => this.read(config), "object");
		return objectWith({
			provider_config: providers,
			root_module: this.moduleCalls.query()
		});
	}
	read(config) {
		this.providers = config;
		this.configs.read(config);
	}
	again(questions, variables) {
		const again = new Configuration(questions, variables);
		again.read(this.providers);
		return again;
	}
};
// src/input/json/members.ts
const PARSED_WHOLE = 16 << 20;
let parsedWhole = 0;
function parseAtLeast(bytes, names) {
	if (parsedWhole + bytes.length > PARSED_WHOLE) return parseMembers(bytes, names);
	parsedWhole += bytes.length;
	return parse$1(bytes);
}
function parseMembers(bytes, names) {
	if (bytes[0] !== 123) return parse$1(bytes);
	const found = {};
	for (let i = spaceEnd(bytes, 1); bytes[i] !== 125;) {
		const keyEnd = plainEnd(bytes, i + 1);
		if (bytes[keyEnd] !== 34) return parse$1(bytes);
		const start = spaceEnd(bytes, spaceEnd(bytes, keyEnd + 1) + 1);
		const end = valueEnd(bytes, start);
		const name = names.find(bytes, i + 1, keyEnd);
		if (name !== void 0) found[name] = parse$1(bytes.subarray(start, end));
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
Buffer.from("null");
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
const known$1 = new WeakMap();
function treeOf(paths) {
	const before = known$1.get(paths);
	if (before !== void 0) return before;
	const top = [];
	for (const [place, { steps }] of paths.entries()) grow(top, steps, place);
	known$1.set(paths, top);
	return top;
}
const namesOf$1 = new WeakMap();
function namesIn$2(paths) {
	const before = namesOf$1.get(paths);
	if (before !== void 0) return before;
	const names = new ByBytes();
	for (const name of treeOf(paths).flatMap(({ step }) => membersOf(step))) names.add(name, name);
	namesOf$1.set(paths, names);
	return names;
}
function membersOf(step) {
	if (typeof step === "string") return [step];
	if (isPair(step) && step.pair !== "members") return step.pair.map((name) => name.split(".")[0]);
	throw new Error("a path of an object begins with one of its members");
}
const keyOf$1 = (step) => typeof step === "object" ? JSON.stringify(step) : step;
function grow(top, steps, place) {
	let among = top;
	for (const [at, step] of steps.entries()) {
		let branch = among.find((one) => keyOf$1(one.step) === keyOf$1(step));
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
const MODE = 0;
const ACTIONS = 2;
const INDEX = 14;
const changeEntry = (take) => ({
	only: "object",
	take,
	members: new Members({
		mode: { slot: MODE },
		type: { slot: 1 },
		address: { slot: 3 },
		deposed: { slot: 4 },
		previous_address: { slot: 6 },
		action_reason: { slot: 12 },
		change: {
			only: "object",
			members: new Members({
				actions: { slot: ACTIONS },
				importing: { slot: 5 },
				before: { slot: 7 },
				after: { slot: 10 },
				after_unknown: { slot: 11 },
				before_sensitive: { slot: 8 },
				after_sensitive: { slot: 13 }
			})
		}
	})
});
function stateModule(take) {
	const members = new Members({ resources: {
		only: "array",
		elements: {
			only: "object",
			take,
			members: new Members({
				mode: { slot: MODE },
				type: { slot: 1 },
				address: { slot: 3 },
				index: { slot: INDEX },
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
	return bytes && parseAtLeast(bytes, namesIn$2(paths));
};
const mayHave = (slots) => (names) => {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && names.mayStandIn(bytes);
};
function stateAddressIn(slots) {
	const address = slots.string(3);
	return address === null || address.endsWith("]") || !slots.has(INDEX) ? address : `${address}[${slots.text(INDEX)}]`;
}
const keyOf = (address, deposed) => deposed === null ? address : `${address}\0${deposed}`;
const MODES = new Map([
	["managed", "managed"],
	["data", "data"],
	["ephemeral", "ephemeral"]
]);
const isModeTold = (slots) => slots.has(MODE);
const modeIn = (slots) => isModeTold(slots) ? MODES.get(slots.word(MODE) ?? "") ?? "unknown" : "managed";
const isData = (slots) => slots.word(MODE) === "data";
const NO_OP = ["no-op"];
const actionsIn = (slots) => {
	const json = slots.text(ACTIONS);
	if (json === "[\"no-op\"]") return NO_OP;
	const value = json === void 0 ? null : JSON.parse(json);
	if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value;
	return [json === void 0 ? "no actions" : "actions that are no list of words"];
};
const actionIn = (mode, actions) => {
	const action = actionOf(actions);
	return mode === "data" && action.effect !== "unknown" && action.effect !== "none" ? { effect: "read" } : action;
};
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
		return all.flatMap(({ path }) => (values.get(path) ?? []).filter(isName).map(({ value }) => ({
			path,
			id: String(value),
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
const plainOf = ({ value, sensitive, unknown, at }) => sensitive || unknown || at !== void 0 || typeof value === "object" || typeof value === "number" && !isInJson(value) ? null : value;
const attributeOf = (value) => ({
	value,
	sensitive: false,
	unknown: false
});
// src/input/plan/packed.ts
var Packed = class {
	places;
	found;
	constructor(places, found) {
		this.places = places;
		this.found = found;
	}
	get size() {
		return this.found.length;
	}
	get(path) {
		const place = this.places.get(path);
		return place === void 0 ? void 0 : unpacked(this.found[place]);
	}
	*[Symbol.iterator]() {
		for (const [path, place] of this.places) yield [path, unpacked(this.found[place])];
	}
};
const unpacked = (found) => typeof found === "object" ? found.map((one) => typeof one === "object" ? one : attributeOf(one)) : [attributeOf(found)];
var Paths = class Paths {
	#paths;
	#next = new Map();
	#places = null;
	constructor(paths) {
		this.#paths = paths;
	}
	and(path) {
		const known = this.#next.get(path);
		if (known !== void 0) return known;
		const made = new Paths([...this.#paths, path]);
		this.#next.set(path, made);
		return made;
	}
	get places() {
		this.#places ??= new Map(this.#paths.map((path, place) => [path, place]));
		return this.#places;
	}
};
function packer() {
	const none = new Paths([]);
	const same = remembered((text) => text);
	const listed = (one) => typeof one === "string" ? same(one) : one;
	const dense = (found) => {
		const [only] = found;
		if (found.length === 1 && only !== void 0) return plainOf(only) ?? found;
		const plain = found.map(plainOf).filter((one) => one !== null);
		return plain.length < found.length ? found : plain.map(listed);
	};
	return (attributes) => {
		let paths = none;
		const all = [];
		for (const [path, found] of attributes) {
			paths = paths.and(path);
			all.push(dense(found));
		}
		return new Packed(paths.places, all);
	};
}
// src/input/plan/elements.ts
const NAMES$1 = [
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
const WRITTEN = new Map(NAMES$1.flatMap((name, rank) => {
	const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
	return [
		name,
		camel,
		camel.charAt(0).toUpperCase() + camel.slice(1)
	].map((one) => [one, rank]);
}));
const namesIn$1 = (element) => isObject(element) ? Object.keys(element).filter((key) => WRITTEN.has(key)).sort((a, b) => WRITTEN.get(a) - WRITTEN.get(b)) : [];
const known = new WeakMap();
function elementsOf(list) {
	const before = known.get(list);
	if (before !== void 0) return before;
	const names = namesIn$1(list[0]).flatMap((name) => {
		const values = list.map((element) => textIn$1(element, name));
		return isTelling(values) ? [[name, values]] : [];
	});
	const elements = list.map((_, index) => ({
		index,
		keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]]))
	}));
	known.set(list, elements);
	return elements;
}
const textIn$1 = (element, name) => {
	const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : void 0;
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
	return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf$1(values)}`, objectOf(each)));
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
		definition: fingerprintOf$1([name, resource])
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
	return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : void 0;
}
const DEEPEST = 20;
function namesIn(field, before, depth) {
	if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST) return [];
	const name = `${before}${field.name.toLowerCase()}`;
	return [name, ...(isList(field.fields) ? field.fields : []).flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
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
const ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;
const account = (text) => ACCOUNT.exec(text)?.[1] ?? SUBSCRIPTION.exec(text)?.[1]?.toLowerCase() ?? null;
const READERS = {
	json,
	yaml,
	columns,
	properties,
	sql,
	stack: stackIn,
	account
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
function pairs(marked, { pair }) {
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
	if (isPair(step)) return listed ? elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
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
function sizeOf$1(value) {
	const members = Object.values(value);
	return !isList(value) && members.every((member) => member === null) ? 0 : members.length;
}
const composite = (value) => ({
	size: sizeOf$1(value),
	fingerprint: (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("base64"),
	elements: isList(value) && value.every((element) => typeof element !== "object") ? value.map((element) => JSON.stringify(element)) : null
});
function attribute({ value = null, sensitive, unknown, at }) {
	const told = {
		value: isList(value) || isObject(value) ? composite(value) : value,
		sensitive: sensitive === true,
		unknown: unknown === true
	};
	return at === void 0 ? told : {
		at,
		...told
	};
}
const isThere$1 = (one) => one.value !== null || one.unknown;
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));
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
		return isThere$1(one) ? asSwitch(one) ?? [one] : [];
	}
	const all = reached.map(attribute);
	return isInElement(steps) ? all : all.filter(isThere$1);
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
// src/input/plan/contents.ts
const CHANGING = new Set([
	"update",
	"replace",
	"delete",
	"unknown"
]);
var Contents = class {
	#ids = new Map();
	#naming = new NamingPaths((type) => this.#mayGo(type));
	#keptPaths;
	#going = new Map();
	#changed = new Map();
	#lists = new WeakMap();
	#packed = packer();
	#namesakes = [];
	#inside = [];
	#deeper = [];
	#isGeneral = false;
	constructor(keptPaths) {
		this.#keptPaths = keptPaths;
	}
	get areAsked() {
		return this.#ids.size > 0;
	}
	markChanged(address, deposed, action) {
		if (CHANGING.has(action.effect)) this.#changed.set(keyOf(address, deposed), action);
	}
	changed(change, { ids, namedBy }) {
		if (!isDestroyed(change) || ids.length === 0) return;
		const { type } = change;
		const known = this.#ids.get(type) ?? new Set();
		for (const { path } of ids) for (const id of idsAt(change.before, path)) known.add(id);
		if (this.#ids.has(type)) return;
		this.#ids.set(type, known);
		this.#isGeneral ||= (namedBy ?? []).length > 0;
		this.#going.clear();
		this.#naming.wants((namedBy ?? []).map((path) => ({
			...path,
			to: [type]
		})));
	}
	#mayGo(type) {
		const known = this.#going.get(type);
		if (known !== void 0) return known;
		const asked = new Set([type]);
		for (const one of asked) {
			const { weighs, naming } = this.#keptPaths(one);
			if (this.#ids.has(one) || weighs && this.#isGeneral) {
				this.#going.set(type, true);
				return true;
			}
			if (weighs) for (const { to } of naming) for (const other of to) asked.add(other);
		}
		this.#going.set(type, false);
		return false;
	}
	wantsEntry(slots, type, paths) {
		if (this.#ids.size === 0) return false;
		const isOfType = this.#ids.has(type);
		if (!isOfType && !paths.weighs) return false;
		const action = this.#actionOn(slots);
		if (isOfType) return action === void 0 || !isDestroyed({ action });
		return action === void 0 && (this.#mayGo(type) || this.#naming.mayName(paths, mayHave(slots)));
	}
	#actionOn(slots) {
		const address = stateAddressIn(slots);
		return address === null ? void 0 : this.#changed.get(keyOf(address, slots.string(4)));
	}
	#listsOf(paths) {
		const naming = this.#naming.of(paths);
		const known = this.#lists.get(naming);
		if (known !== void 0) return known;
		const lists = {
			naming,
			asked: [...paths.ids, ...naming],
			kept: [...paths.drilled, ...naming]
		};
		this.#lists.set(naming, lists);
		return lists;
	}
	add(entry, slots, paths) {
		const { naming, asked, kept } = this.#changed.has(keyOf(entry.address, entry.deposed)) ? {
			naming: [],
			asked: paths.ids,
			kept: paths.drilled
		} : this.#listsOf(paths);
		const named = project(alongIn(slots, 7, asked), void 0, void 0, asked);
		const isOf = (type, path) => {
			const ids = this.#ids.get(type);
			return ids !== void 0 && idsAt(named, path).some((id) => ids.has(id));
		};
		const isNamesake = paths.ids.some(({ path }) => isOf(entry.type, path));
		const isInside = naming.some(({ path, to }) => to.some((type) => isOf(type, path)));
		if (!isNamesake && !isInside && !naming.some(({ path }) => named.get(path) !== void 0)) return;
		const values = project(alongIn(slots, 7, kept), alongIn(slots, 8, kept), void 0, kept);
		const object = {
			...entry,
			values: this.#packed(values)
		};
		if (isNamesake) this.#namesakes.push(object);
		(isInside ? this.#inside : this.#deeper).push({
			object,
			ids: paths.ids,
			naming
		});
	}
	get all() {
		const inside = new Set(this.#inside);
		const going = new Set();
		const isIn = inside.size === 0 ? () => [] : this.#namedBy();
		for (const one of inside) for (const mark of marksOf(one)) {
			going.add(mark);
			for (const other of isIn(mark)) inside.add(other);
		}
		const isNamesake = (one) => marksOf(one).some((mark) => going.has(mark));
		const namesakes = going.size === 0 ? [] : this.#deeper.filter(isNamesake);
		const deep = [...inside, ...namesakes].map(({ object }) => object);
		return [...new Set([...this.#namesakes, ...deep])];
	}
	#namedBy() {
		const naming = new Map();
		for (const one of this.#deeper) for (const mark of namedIn(one)) {
			const list = naming.get(mark);
			if (list === void 0) naming.set(mark, [one]);
			else list.push(one);
		}
		return (mark) => naming.get(mark) ?? [];
	}
};
const markOf = (type, id) => `${type} ${id}`;
const marksOf = ({ object: { type, values }, ids }) => ids.flatMap(({ path }) => idsAt(values, path).map((id) => markOf(type, id)));
const namedIn = ({ object: { values }, naming }) => new Set(naming.flatMap(({ path, to }) => idsAt(values, path).flatMap((id) => to.map((type) => markOf(type, id)))));
// src/input/plan/contradicting.ts
const IS = {
	"no-before": ({ before }) => before === "none",
	"has-before": ({ before }) => before === "values",
	"no-after": ({ after }) => after === "none",
	"has-after": ({ after }) => after === "values"
};
const CANT_BE = {
	create: ["has-before"],
	read: [],
	update: ["no-before", "no-after"],
	replace: ["no-before", "no-after"],
	delete: ["no-before", "has-after"],
	forget: ["no-before", "has-after"],
	none: [],
	unknown: []
};
const ofUnchanged = ({ before, after }) => {
	if (before === "values" && after === "none") return "no-after";
	return before === "none" && after === "values" ? "no-before" : null;
};
function ofSides(action, sides) {
	if (action.effect === "none") return ofUnchanged(sides);
	const isSucceeded = action.effect === "forget" && action.recreated;
	return CANT_BE[isSucceeded ? "replace" : action.effect].find((name) => IS[name](sides)) ?? null;
}
const sideOf = (value, hidden) => {
	if (value === void 0 || value === null && hidden.includes(true)) return "untold";
	return value === null ? "none" : "values";
};
const sidesOf = (change) => ({
	before: sideOf(change.before, [change.before_sensitive]),
	after: sideOf(change.after, [change.after_unknown, change.after_sensitive])
});
const PASSIVE = new Set([
	"read",
	"none",
	"unknown"
]);
function ofMode({ effect }, mode) {
	if (mode === "managed") return effect === "read" ? "managed-read" : null;
	return mode === "unknown" || PASSIVE.has(effect) ? null : "unmanaged-change";
}
function contradictionIn(slots, mode, actions) {
	const action = actionOf(actions);
	const found = isModeTold(slots) ? ofMode(action, mode) : null;
	if (found !== null) return found;
	const seen = (slot) => slots.has(slot) ? "values" : slots.text(slot) === void 0 ? "untold" : "none";
	if (ofSides(action, {
		before: seen(7),
		after: seen(10)
	}) === null) return null;
	return ofSides(action, sidesOf(objectOf(objectOf(parse$1(slots.whole())).change)));
}
const ofIdle = (found) => found === "no-before" ? null : found;
const contradictionInDrift = (slots) => modeIn(slots) === "managed" ? ofIdle(contradictionIn(slots, "managed", actionsIn(slots))) : null;
function contradictionInDeferred(entry) {
	const change = objectOf(objectOf(entry.resource_change).change);
	const actions = isList(change.actions) ? change.actions.filter((word) => typeof word === "string") : [];
	return ofIdle(ofSides(actionOf(actions), sidesOf(change)));
}
const isTriggeredTwice = (invocation) => isObject(invocation.lifecycle_action_trigger) && isObject(invocation.invoke_action_trigger);
// src/domain/calling.ts
const CALLINGS = [
	"database",
	"data",
	"production"
];
const WORDS = {
	database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
	data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
	production: "prod production prd"
};
const CALLED = new Map(CALLINGS.flatMap((calling) => WORDS[calling].split(" ").map((word) => [word, calling])));
function* wordsIn(text) {
	if (text.length > LONGEST_NAME) return;
	const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
	for (const word of split.split(/[^a-z0-9]+/)) {
		yield word;
		yield word.replace(/\d+$/, "");
	}
}
const LONGEST_NAME = 256;
function callingsIn(names) {
	const found = new Set();
	for (const name of names) for (const word of wordsIn(name)) {
		const calling = CALLED.get(word);
		if (calling !== void 0) found.add(calling);
	}
	return CALLINGS.filter((calling) => found.has(calling));
}
// src/input/plan/callings.ts
const NAMES = [
	"name",
	"display_name",
	"hostname",
	"instance_name",
	"label"
];
function callingsOf(address, values, marks) {
	const before = objectOf(values);
	const texts = [...NAMES, ...TAGS].filter((name) => marks !== true && !isMarked(objectOf(marks)[name])).flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
	return callingsIn([...namesInAddress(address), ...texts]);
}
function namesInAddress(address) {
	const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
	const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
	return parts.filter((part, at) => at !== type && part !== "module");
}
const isMarked = (marks) => marks === true || typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked);
const textsIn = (value) => {
	if (typeof value === "string") return [value];
	return isList(value) ? value : Object.values(objectOf(value));
};
// src/input/plan/forcing.ts
const forcing = (paths) => isList(paths) ? [...new Set(paths.map(attributeIn))].filter((path) => path !== "") : [];
function attributeIn(path) {
	const steps = isList(path) ? path : [];
	const end = steps.findIndex((step, at) => !isOfBlock(step, steps[at - 1]));
	return steps.slice(0, end === -1 ? void 0 : end).map((step, at) => typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`).join("");
}
const isOfBlock = (step, before) => typeof step === "number" || typeof step === "string" && (before === void 0 || typeof before === "number");
function forcedBy(change) {
	const each = (isList(change.replace_paths) ? change.replace_paths.map((path) => isList(path) ? path : []) : []).map((path) => ({
		path,
		attribute: attributeIn(path),
		differs: differenceAt(path, change)
	}));
	const known = new Set(each.filter(({ differs }) => differs === "known").map(({ attribute }) => attribute));
	if (each.every(({ differs }) => differs === "known")) return { by: "itself" };
	const others = each.filter(({ attribute }) => !known.has(attribute));
	const names = others.flatMap(({ path: [name] }) => typeof name === "string" ? [name] : []);
	if (others.some(({ differs }) => differs === "both") || names.length < others.length) return { by: "untold" };
	const after = objectOf(change.after);
	return {
		by: "others",
		known: [...known],
		unknown: [...new Set(names)],
		ways: others.map(({ path }) => blocksAlong(path, after))
	};
}
// src/input/plan/hidden.ts
const MOST_DEEP = 50;
function hiddenIn$1(value, marks, deep = MOST_DEEP) {
	if (marks === true && (value ?? null) === null) return true;
	if (deep === 0) return void 0;
	const below = (step) => hiddenIn$1(memberOf(value, step), marks === true ? true : memberOf(marks, step), deep - 1);
	const shape = marks === true ? value : marks;
	if (isList(shape)) return shape.map((_, at) => below(at) ?? false);
	if (!isObject(shape)) return void 0;
	return Object.fromEntries(Object.keys(shape).map((name) => [name, below(name) ?? false]));
}
// src/input/plan/identity.ts
const identityOfId = (id) => fingerprintOf("id", id);
const fingerprintOf = (key, value) => (0, node_crypto.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
	identity: identityOf(before),
	exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
	isKnownByName: isObject(before) && isKnownByName(before)
});
function plannedIdentityOf(after, sensitive) {
	if (!isObject(after) || sensitive === true) return null;
	const marks = isObject(sensitive) ? sensitive : {};
	const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
	return own.length === 0 ? null : fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}
const TELLS_APART = [
	"id",
	"arn",
	"self_link"
];
function exactIdentityOf(value) {
	const identity = identityOf(value);
	if (identity === null || !isObject(value)) return null;
	const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
	return fingerprintOf(identity, JSON.stringify(all.map((one) => typeof one === "string" ? one : null)));
}
const uidIn = ({ metadata }) => {
	const [first] = isList(metadata) ? metadata : [];
	return isObject(first) ? first.uid : void 0;
};
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
const isKnownByName = (value) => {
	const all = [
		value.id,
		value.arn,
		value.self_link
	].filter((one) => typeof one === "string");
	return typeof uidIn(value) !== "string" && !all.some((one) => isUnique(one) || one.startsWith("https://"));
};
function identityOf(value) {
	if (!isObject(value)) return null;
	for (const key of [
		"id",
		"arn",
		"name"
	]) {
		const found = Object.hasOwn(value, key) ? value[key] : void 0;
		if (typeof found === "string" && found !== "") return fingerprintOf(key, found);
	}
	return null;
}
// src/input/plan/change.ts
const NO_ATTRIBUTES = new Map();
function changeOf(entry, known, paths, isRedacted = false) {
	const change = objectOf(entry.change);
	const hidden = isRedacted && known.action.effect !== "update" ? hiddenIn$1(change.before, change.before_sensitive) : void 0;
	const { before, after } = pathsOf(known.action.effect, paths);
	return {
		...known,
		deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null),
		previousAddress: stringOf(entry.previous_address),
		module: stringOf(entry.module_address),
		provider: stringOf(entry.provider_name) ?? "",
		imported: change.importing !== void 0 && change.importing !== null,
		reason: stringOf(entry.action_reason),
		callings: paths.isMachine && isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
		because: forcing(change.replace_paths),
		before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, hidden, before),
		after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, change.after_unknown, after),
		...identitiesOf(change)
	};
}
function keptOfUpdate(slots, { updated }) {
	const wanted = updated ?? [];
	const along = (slot) => alongIn(slots, slot, wanted);
	return {
		before: project(along(7), along(8), void 0, wanted),
		after: project(along(10), along(13), along(11), wanted)
	};
}
function pathsOf(effect, paths) {
	if (effect === "update") return {
		before: paths.updated ?? [],
		after: paths.updated ?? []
	};
	if (effect === "create") return {
		before: paths.destroyed,
		after: paths.created ?? []
	};
	return {
		before: paths.destroyed,
		after: effect === "replace" ? paths.replacement : []
	};
}
// src/input/plan/deferred.ts
function deferredDestroyIn(entry, keptPaths) {
	const resource = objectOf(entry.resource_change);
	const [address, type, mode] = [
		resource.address,
		resource.type,
		resource.mode
	].map(stringOf);
	const { actions } = objectOf(resource.change);
	if (address == null || type == null || mode === "data" || !isList(actions)) return [];
	const words = actions.filter((word) => typeof word === "string");
	const action = actionIn("managed", words);
	if (!isDestroyed({ action })) return [];
	return [changeOf(resource, {
		address,
		type,
		mode: "managed",
		action,
		actions: words
	}, keptPaths(type))];
}
// src/input/plan/drift.ts
function driftIn(slots, keptPaths) {
	const [type, address, mode, actions] = [
		slots.word(1),
		slots.string(3),
		modeIn(slots),
		actionsIn(slots)
	];
	const action = actionIn(mode, actions);
	const { effect } = action;
	if (type === null || address === null || mode !== "managed" || effect !== "update" && effect !== "delete") return [];
	const paths = keptPaths(type);
	if (!paths.hasRow) return [{
		address,
		type,
		effect,
		change: null
	}];
	return [{
		address,
		type,
		effect,
		change: changeOf(objectOf(parse$1(slots.whole())), {
			address,
			type,
			mode,
			action,
			actions
		}, paths)
	}];
}
// src/input/plan/head.ts
const HEAD = [
	"format_version",
	"plan_format_version",
	"terraform_version",
	"timestamp",
	"errored",
	"complete",
	"applyable"
];
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
function isWithoutModules(head) {
	const version = stringOf(head.get("terraform_version"));
	return head.get("format_version") === "0.1" && (version === null || version.startsWith("0.12."));
}
function formatVersionIn(head) {
	const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
	if (version === null) throw new require_fault.InputError("has no format_version, so it is not all that \"terraform show -json\" printed; give that output whole");
	if (!isKnownFormat(version)) throw new require_fault.InputError(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
	return version;
}
const foundVersion = (version) => /^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "";
function flagIn(head, name, unreadable) {
	const value = head.get(name) ?? null;
	if (value !== null && typeof value !== "boolean") unreadable(`${name} is neither true nor false`);
	return typeof value === "boolean" ? value : null;
}
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
const plannedAtIn = (head) => {
	const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
	return at === void 0 || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};
// src/input/plan/namings.ts
const keyOfNaming = ({ type, path, id, goes, namespace }) => JSON.stringify([
	type,
	path,
	id,
	goes,
	...namespace ?? []
]);
var Namings = class {
	#going = new Set();
	#types = new Set();
	#naming = new NamingPaths((type) => this.#types.has(type));
	#found = new Map();
	#isLate = false;
	changed(change, { namedBy }) {
		if (!isDestroyed(change)) return;
		this.markGoing(change.address, change.deposed);
		if (namedBy === null || this.#types.has(change.type)) return;
		this.#types.add(change.type);
		this.#naming.wants(namedBy.map((path) => ({
			...path,
			to: [change.type]
		})));
	}
	markGoing(address, deposed) {
		this.#going.add(keyOf(address, deposed));
	}
	get areAsked() {
		return this.#types.size > 0;
	}
	startOver() {
		this.#isLate = false;
	}
	wantsEntry(slots, paths) {
		this.#isLate ||= !this.areAsked;
		return this.areAsked && paths !== null && this.#naming.mayName(paths, mayHave(slots));
	}
	add({ address, deposed, type }, slots, kept) {
		const goes = this.#going.has(keyOf(address, deposed));
		const read = (paths) => project(alongIn(slots, 7, paths), void 0, void 0, paths);
		for (const named of this.#naming.namedBy(kept, read)) {
			const one = {
				type,
				...named,
				goes
			};
			this.#found.set(keyOfNaming(one), one);
		}
	}
	get all() {
		return this.areAsked && !this.#isLate ? [...this.#found.values()] : null;
	}
};
// src/input/plan/origin-questions.ts
const ORIGIN = {
	replace: "replace",
	create: "create",
	update: "update"
};
const ASKED_BY_UNKNOWN = "read_because_config_unknown";
const OTHER_REASONS = new Set([
	"replace_because_tainted",
	"replace_by_request",
	"replace_by_triggers"
]);
var OriginQuestions = class {
	changing = [];
	#forced = new Map();
	#replaced = new Set();
	#asked = new Map();
	#behind = new Set();
	changed(address, { mode, action }, slots) {
		const effect = originEffect(mode, action);
		if (effect === void 0) return;
		if (effect === "update" && !mayMakeUnknown(slots)) return;
		this.changing.push({
			address,
			effect
		});
		if (effect !== "read" || slots.string(12) !== ASKED_BY_UNKNOWN) return;
		const values = slots.bytes(10);
		this.#asked.set(address, values === void 0 ? [] : blocksOf(parse$1(values)));
		addBlock(this.#behind, address);
	}
	destroyed({ address, deposed, action, reason }, entry) {
		if (action.effect !== "replace" || deposed !== null || OTHER_REASONS.has(reason ?? "")) return;
		const forced = forcedBy(objectOf(entry.change));
		if (forced.by === "itself") return;
		this.#forced.set(address, forced);
		if (forced.by === "others") addBlock(this.#replaced, address);
	}
	get areOpen() {
		return this.#replaced.size > 0;
	}
	isAsked(block) {
		return this.#replaced.has(block) || this.#behind.has(block);
	}
	forcing({ address, deposed }) {
		return deposed === null ? this.#forced.get(address) : void 0;
	}
	askedWith(address) {
		return this.#asked.get(address);
	}
	get hasForced() {
		return this.#forced.size > 0;
	}
};
function addBlock(blocks, address) {
	const parts = addressIn(address);
	if (parts !== null) blocks.add(blockIn(parts.module, parts.block));
}
const mayMakeUnknown = (slots) => {
	const unknown = slots.bytes(11);
	return unknown?.includes("true") === true && hasUnknown(parse$1(unknown));
};
function originEffect(mode, action) {
	if (mode === "data") return action.effect === "read" ? "read" : void 0;
	if (mode !== "managed") return void 0;
	return action.effect === "forget" && action.recreated ? "create" : ORIGIN[action.effect];
}
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
const isSame = (a, b) => a?.length === b?.length && (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
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
		if (!found.every((other) => isSame(values, other.get(path)))) return [[path, UNKNOWN]];
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
const withProviderSettings = (changes, config, keptPaths) => changes.map(providerSettling(config, keptPaths));
// src/input/plan/import.ts
function importsIn(entry, type, paths) {
	const { before, before_sensitive: sensitive, importing } = objectOf(entry.change);
	if (!isObject(importing)) return [];
	const id = stringOf(importing.id);
	const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
	const provider = stringOf(entry.provider_name) ?? "";
	const known = id ?? stringOf(objectOf(before).id) ?? "";
	const shown = identitiesOf({ before: isObject(before) ? before : null });
	const values = project(before, sensitive, void 0, paths.imported);
	return [{
		type,
		provider,
		identities: [...new Set(identities)],
		shown,
		values,
		isUnique: isUnique(known)
	}];
}
// src/input/plan/unchanged.ts
function unchangedIn(slots, { unchanged }) {
	const wanted = unchanged ?? [];
	return project(alongIn(slots, 7, wanted), alongIn(slots, 8, wanted), void 0, wanted);
}
var UnchangedObjects = class {
	#objects = new Map();
	#ofState = new Map();
	#changed = new Set();
	#repeated = new Set();
	#packed = packer();
	#type = remembered((type) => type);
	add(object, values) {
		this.#objects.set(keyOf(object.address, object.deposed), this.#standing(object, values));
	}
	addOfState(object, values) {
		this.#ofState.set(keyOf(object.address, object.deposed), this.#standing(object, values));
	}
	#standing({ address, deposed, type }, values) {
		return {
			address,
			deposed,
			type: this.#type(type),
			values: this.#packed(values)
		};
	}
	markChanged(address, deposed) {
		this.#changed.add(keyOf(address, deposed));
	}
	markRepeated(address, deposed) {
		this.#repeated.add(keyOf(address, deposed));
	}
	isNew(address, deposed) {
		const key = keyOf(address, deposed);
		return ![
			this.#changed,
			this.#objects,
			this.#ofState,
			this.#repeated
		].some((known) => known.has(key));
	}
	without(changes) {
		for (const { address, deposed } of changes) this.#objects.delete(keyOf(address, deposed));
		const changed = new Set(changes.map(({ address, deposed }) => keyOf(address, deposed)));
		const isTold = (key) => changed.has(key) || this.#repeated.has(key) || this.#objects.has(key);
		for (const key of this.#ofState.keys()) if (isTold(key)) this.#ofState.delete(key);
		return [...this.#objects.values(), ...this.#ofState.values()];
	}
};
// src/input/plan/resource-changes.ts
const withoutModules = (address) => address.replace(/^(?:module\.[^.]+\.)+/, "");
const isContradictory = ({ contradiction }) => contradiction !== void 0;
const isUnchanged = (known) => known.action.effect === "none" && known.mode !== "unknown" && !isContradictory(known);
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(6);
const isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && ![
	"create",
	"read",
	"unknown"
].includes(action.effect);
function irrelevantIn(slots, known, paths) {
	const { action, mode } = known;
	if (action.effect !== "update" || mode === "unknown" || isContradictory(known)) return null;
	const { before, after } = keptOfUpdate(slots, paths);
	return paths.isRelevantUpdate({
		action,
		before,
		after
	}) ? null : before;
}
function identifying(value, paths) {
	const change = objectOf(objectOf(parse$1(value)).change);
	return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
function isKept(known, paths) {
	const { action, mode } = known;
	const { effect } = action;
	if (effect === "unknown" || mode === "unknown" || isContradictory(known)) return true;
	if (mode !== "managed" || effect === "read") return false;
	if (effect === "none") return paths.unchanged !== null;
	if (effect === "update") return paths.updated !== null;
	return effect === "create" ? paths.created !== null : true;
}
var ResourceChanges = class {
	counts = Object.fromEntries([
		...EFFECTS,
		"moved",
		"imported",
		"deposed"
	].map((name) => [name, 0]));
	changes = [];
	atStake = 0;
	imports = [];
	moves = [];
	creations = [];
	unreadable = new Set();
	#keptPaths;
	#unchanged;
	#namings;
	#contents;
	#questions;
	#head;
	#entries = 0;
	constructor(keptPaths, unchanged, namings, contents, questions, head) {
		this.#keptPaths = keptPaths;
		this.#unchanged = unchanged;
		this.#namings = namings;
		this.#contents = contents;
		this.#questions = questions;
		this.#head = head;
	}
	read(slots) {
		this.#entries++;
		const mode = modeIn(slots);
		const actions = actionsIn(slots);
		const contradiction = contradictionIn(slots, mode, actions);
		const known = {
			mode,
			actions,
			action: actionIn(mode, actions),
			...contradiction !== null && { contradiction }
		};
		if (mode === "unknown") this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
		this.#count(known, slots);
		const missing = this.#readKnown(slots, known);
		if (missing !== null) this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
	}
	#readKnown(slots, known) {
		const type = slots.word(1);
		if (type === null) return "type";
		const paths = this.#keptPaths(type);
		if (slots.has(5) && known.mode === "managed") this.imports.push(...importsIn(objectOf(parse$1(slots.whole())), type, paths));
		if (isThere(known) && !paths.isHarmless) this.atStake++;
		const isMove = paths.isMoveKept && isMoved(known, slots);
		if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(3)) return null;
		const address = slots.string(3);
		if (address === null) return "address";
		const deposed = slots.string(4);
		this.#contents.markChanged(address, deposed, known.action);
		if (address.startsWith("module.") && isWithoutModules(this.#head)) this.#markRepeated(address, deposed, known);
		this.#questions.changed(address, known, slots);
		if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow) this.creations.push({
			address,
			type,
			values: identifying(slots.whole(), paths)
		});
		if (isMove) this.moves.push(changeOf(objectOf(parse$1(slots.whole())), {
			...known,
			address,
			type
		}, paths));
		if (paths.unchanged !== null && !isUnchanged(known)) this.#unchanged.markChanged(address, deposed);
		if (!isKept(known, paths)) return null;
		const left = isUnchanged(known) ? unchangedIn(slots, paths) : irrelevantIn(slots, known, paths);
		if (left === null) this.#keep(slots.whole(), {
			...known,
			address,
			type
		}, paths);
		else if (paths.unchanged !== null) this.#unchanged.add({
			address,
			deposed,
			type
		}, left);
		return null;
	}
	#markRepeated(address, deposed, { action }) {
		const bare = withoutModules(address);
		this.#contents.markChanged(bare, deposed, action);
		this.#unchanged.markRepeated(bare, deposed);
		if (isDestroyed({ action })) this.#namings.markGoing(bare, deposed);
	}
	#count({ action, mode }, slots) {
		const { counts } = this;
		counts[action.effect]++;
		if (action.effect === "forget" && action.recreated) counts.create++;
		if (mode !== "managed" && mode !== "unknown") return;
		if (slots.has(6)) counts.moved++;
		if (slots.has(5)) counts.imported++;
		if (slots.has(4)) counts.deposed++;
	}
	#keep(value, known, paths) {
		const entry = objectOf(parse$1(value));
		const change = changeOf(entry, known, paths, isRedacted(this.#head));
		this.#namings.changed(change, paths);
		this.#contents.changed(change, paths);
		this.#questions.destroyed(change, entry);
		this.changes.push(change);
	}
};
// src/input/plan/with-origins.ts
const UNTOLD = { origins: [] };
function withOrigins(changes, questions, references) {
	if (!questions.hasForced) return changes;
	const askedBy = (one) => {
		return questions.askedWith(one.address)?.every((list) => references.isWritten(one.address, [list])) === true ? {
			...one,
			isAskedByUnknown: true
		} : one;
	};
	const origins = new Origins(references, questions.changing.map(askedBy));
	return changes.map((change) => {
		const forced = questions.forcing(change);
		if (forced === void 0) return change;
		if (forced.by === "untold") return {
			...change,
			...UNTOLD
		};
		const { known, unknown, ways } = forced;
		const isTold = ways.every((way) => references.isWritten(change.address, way));
		return {
			...change,
			...isTold ? origins.of(change.address, unknown) : UNTOLD,
			known
		};
	});
}
// src/input/plan/plan.ts
const LATE_VERSION = "has its plan_format_version behind the changes, so that nobody knew what it hides; give it as HCP Terraform wrote it";
const inState = (module) => objectWith({ values: objectWith({ root_module: module }) });
var PlanReading = class {
	#source;
	#root;
	#keptPaths;
	#keys = new Set();
	#head = new Map();
	#unchanged = new UnchangedObjects();
	#namings = new Namings();
	#contents;
	#questions = new OriginQuestions();
	#changes;
	#invocations = [];
	#inState = 0;
	#atStakeInState = 0;
	#deferred = 0;
	#drifted = 0;
	#deferredDestroys = [];
	#drift = [];
	#variables = new Variables();
	#configuration = new Configuration(this.#questions, this.#variables);
	#plan = null;
	constructor(source, root, keptPaths) {
		this.#source = source;
		this.#root = root;
		this.#keptPaths = keptPaths;
		this.#contents = new Contents(keptPaths);
		this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings, this.#contents, this.#questions, this.#head);
	}
	document() {
		return this.#document(this.#members());
	}
	#document(members) {
		return {
			query: objectWith(members, { all: true }),
			onKey: (key) => this.#keys.add(key),
			finish: () => {
				this.#plan = this.#finished();
			}
		};
	}
	get missed() {
		const { configs } = this.#configuration;
		if ((this.#namings.areAsked || this.#contents.areAsked) && this.#isBefore("prior_state", "resource_changes")) return "state";
		if (configs.areSeveral && (configs.areLate || this.#isBefore("configuration", "variables"))) return "state";
		return this.#questions.areOpen && this.#isBefore("configuration", "resource_changes") ? "configuration" : null;
	}
	again() {
		const isStateMissed = this.#isBefore("prior_state", "resource_changes");
		if (isStateMissed) [this.#inState, this.#atStakeInState] = [0, 0];
		this.#namings.startOver();
		this.#configuration = this.#configuration.again(this.#questions, this.#variables);
		const state = stateModule((taken) => {
			if (isStateMissed) this.#stateEntry(taken);
		});
		return this.#document({
			prior_state: inState(state),
			configuration: this.#configuration.query()
		});
	}
	#isBefore(one, other) {
		const keys = [...this.#keys];
		return keys.includes(one) && keys.indexOf(one) < keys.indexOf(other);
	}
	get result() {
		if (this.#plan === null) throw new Error("the plan's document has not been read to its end");
		return this.#plan;
	}
	get mistaken() {
		return diagnoseCut(this.#keys);
	}
	#members() {
		const head = HEAD.map((name) => [name, takeParsed((value) => void this.#head.set(name, value))]);
		const changes = changeEntry((taken) => this.#changes.read(taken));
		const drift = changeEntry((taken) => this.#driftEntry(taken));
		const deferred = takeParsed((entry) => this.#deferredChange(objectOf(entry)));
		const invocation = takeParsed((entry) => this.#invocation(objectOf(entry)), "object");
		const state = stateModule((taken) => this.#stateEntry(taken));
		return {
			...Object.fromEntries(head),
			resource_changes: {
				only: "array",
				elements: changes
			},
			resource_drift: {
				only: "array",
				elements: drift
			},
			deferred_changes: {
				only: "array",
				elements: deferred
			},
			action_invocations: {
				only: "array",
				elements: invocation
			},
			variables: takeParsed((variables) => this.#variables.read(objectOf(variables)), "object"),
			prior_state: inState(state),
			configuration: this.#configuration.query()
		};
	}
	#stateEntry(slots) {
		if (isData(slots)) return;
		this.#inState++;
		const type = slots.word(1);
		const paths = type === null ? null : this.#keptPaths(type);
		const isNaming = this.#namings.wantsEntry(slots, paths);
		if (paths?.isHarmless !== true) this.#atStakeInState++;
		const isInside = type !== null && paths !== null && this.#contents.wantsEntry(slots, type, paths);
		if (type === null || paths === null || paths.unchanged === null && !isNaming && !isInside) return;
		const address = stateAddressIn(slots);
		if (address === null) return;
		const deposed = slots.string(4);
		const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
		if (!isNew && !isNaming && !isInside) return;
		const entry = {
			address,
			deposed,
			type
		};
		if (isNaming) this.#namings.add(entry, slots, paths);
		if (isInside) this.#contents.add(entry, slots, paths);
		if (isNew) this.#unchanged.addOfState(entry, unchangedIn(slots, paths));
	}
	#driftEntry(slots) {
		this.#drifted++;
		this.#contradicts(`entry ${this.#drifted} of resource_drift`, contradictionInDrift(slots));
		this.#drift.push(...driftIn(slots, this.#keptPaths));
	}
	#contradicts(entry, how) {
		if (how !== null) this.#changes.unreadable.add(`${entry} contradicts itself: ${CONTRADICTIONS[how]}`);
	}
	#deferredChange(entry) {
		this.#deferred++;
		this.#contradicts(`entry ${this.#deferred} of deferred_changes`, contradictionInDeferred(entry));
		this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
	}
	#invocation(entry) {
		const trigger = objectOf(entry.lifecycle_action_trigger);
		if (isTriggeredTwice(entry)) this.#changes.unreadable.add(`entry ${this.#invocations.length + 1} of action_invocations contradicts itself: it has two triggers`);
		this.#invocations.push({
			address: stringOf(entry.address) ?? "",
			type: stringOf(entry.type) ?? "",
			event: stringOf(trigger.action_trigger_event),
			triggeredBy: stringOf(trigger.triggering_resource_address)
		});
	}
	#hadState() {
		return this.#drift.length > 0 || this.#keys.has("prior_state") && this.#inState > 0;
	}
	#finished() {
		const mistaken = diagnoseKeys(this.#keys);
		if (mistaken !== null) throw new require_fault.InputError(mistaken);
		const head = this.#head;
		const redacted = isRedacted(head);
		if (redacted && this.#isBefore("resource_changes", "plan_format_version")) throw new require_fault.InputError(LATE_VERSION);
		const formatVersion = formatVersionIn(head);
		const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
		const { moduleCalls, references, configs, providers } = this.#configuration;
		const located = withWhereabouts(providers, this.#variables);
		const flag = (name) => flagIn(head, name, (complaint) => unreadable.add(complaint));
		return {
			source: this.#source,
			root: this.#root,
			formatVersion,
			terraformVersion: stringOf(head.get("terraform_version")),
			plannedAt: plannedAtIn(head),
			errored: flag("errored") ?? false,
			complete: flag("complete"),
			applyable: flag("applyable"),
			counts,
			changes: withProviderSettings(configs.given(withOrigins(changes, this.#questions, references)).map(located), providers, this.#keptPaths),
			standing: configs.given(this.#unchanged.without(changes)),
			contents: configs.given(this.#contents.all),
			moves,
			namings: this.#namings.all,
			hasPriorState: redacted ? null : this.#hadState(),
			managedInState: redacted ? null : this.#inState,
			atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
			deferred: this.#deferred,
			deferredDestroys: this.#deferredDestroys.map(located),
			drift: this.#drift,
			creations,
			imports: imports.map((one) => ({
				...one,
				shown: located({
					...one.shown,
					provider: one.provider
				})
			})),
			invocations: this.#invocations,
			moduleCalls: moduleCalls.all,
			statePlace: null,
			unreadable: [...unreadable]
		};
	}
};
// src/input/plan/read.ts
async function* nothing() {}
async function* counted(bytes, onProgress) {
	for await (const chunk of bytes) {
		onProgress(chunk.length);
		yield chunk;
	}
}
async function* shown(file, program, folder, signal) {
	const { shownPlan } = await Promise.resolve().then(() => require("./input-plan-saved.js"));
	yield* shownPlan(file, program, folder, signal);
}
async function readPlans(source, options) {
	const readings = [];
	const begin = () => {
		const reading = new PlanReading(nameOf(source), source.root, options.keptPaths);
		readings.push(reading);
		return reading.document();
	};
	const mistaken = () => readings.at(-1)?.mistaken;
	const wanted = {
		noun: "plan",
		strange: diagnoseText,
		mistaken
	};
	await readSource(source, options, {
		...wanted,
		begin
	}, () => {});
	if (isWorthAgain(source, readings)) await readAgain(source, options, wanted, readings);
	const statePlace = await placeIn(source, options);
	return readings.map(({ result }) => ({
		...result,
		statePlace
	}));
}
function isWorthAgain(source, readings) {
	const missed = new Set(readings.map((reading) => reading.missed));
	if (source.path !== "-") return missed.has("state") || missed.has("configuration");
	if (missed.has("state")) throw new require_fault.InputError(`${nameOf(source)} has the keys of a plan in another order than Terraform writes them, so that it would have to be read twice; write it into a file and name that, or leave its keys in their order`);
	return false;
}
async function readAgain(source, options, wanted, readings) {
	let count = 0;
	const begin = () => {
		const reading = readings[count++];
		if (reading === void 0) throw changed();
		return reading.again();
	};
	const { onNote, ...quiet } = options;
	await readSource(source, quiet, {
		...wanted,
		begin
	}, () => {
		if (count !== readings.length) throw changed();
	});
}
const changed = () => new require_fault.InputError("was changed while it was read; give it again");
async function placeIn(source, { cwd, settingsAsked: asked }) {
	const file = (0, node_path.resolve)(cwd, source.path);
	if (asked === null || source.path === "-" || !endsAsZip(file)) return null;
	const { statePlaceOf } = await Promise.resolve().then(() => require("./input-plan-state-place.js"));
	return statePlaceOf(file, asked).catch((cause) => {
		throw named(cause, nameOf(source), "plan", () => void 0);
	});
}
const nameOf = ({ path }) => path === "-" ? "standard input" : path;
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
	const name = nameOf(source);
	try {
		const ahead = noun === "plan" ? await fileAhead(source, options) : null;
		const { count, passed } = await (ahead === null ? readDocuments(bytesOf(source, options), begin, strange, noun) : readAhead({
			path: ahead,
			begin,
			strange,
			noun,
			onProgress: options.onProgress
		}));
		if (count === 0) throw new require_fault.InputError(strange(""));
		if (passed > 0) options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
		return result();
	} catch (cause) {
		if (cause instanceof require_fault.InputError && isConfigurationAt(source, options)) throw new require_fault.InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
		throw named(cause, name, noun, mistaken);
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
		if (path === "-") throw new require_fault.InputError("is an archive, as a saved plan file is; give its path, so that \"terraform show -json\" can read it");
		const folder = (0, node_path.resolve)(cwd, root);
		return shown(file, terraform, isFolder$1(folder) ? folder : (0, node_path.dirname)(file), signal);
	};
	const kind = path === "-" ? null : notAFile(file) ?? packedAs(file);
	if (kind !== null) throw new require_fault.InputError(kind);
	if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
	const raw = path === "-" ? (input ?? nothing)() : fileBytes(file);
	return decoded(onProgress === void 0 ? raw : counted(raw, onProgress), show);
}
function named(cause, name, noun, mistaken) {
	if (isSystemError(cause) && cause.syscall === "read") return new require_fault.InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
	if (!(cause instanceof require_fault.InputError)) return cause;
	const instead = cause instanceof ScanError ? mistaken() : void 0;
	return new require_fault.InputError(`${name} ${instead ?? `${cause.message}${cause instanceof ScanError ? REMEDY$1[noun] : ""}`}`, { cause });
}
const CONFIGURATION = {
	plan: "is Terraform configuration, not a plan; save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"",
	state: "is Terraform configuration, not a state; give the output of \"terraform show -json\", or terraform.tfstate as it is"
};
const REMEDY$1 = {
	plan: "; make it again with \"terraform show -json PLANFILE > plan.json\", and give that file as it was written",
	state: "; make it again with \"terraform show -json > state.json\", and give that file as it was written"
};
// src/reading/outcome.ts
async function outcomeOf(source, options) {
	const notes = [];
	try {
		return {
			plans: await readPlans(source, {
				...options,
				onNote: (note) => void notes.push(note)
			}),
			mistake: null,
			notes
		};
	} catch (error) {
		if (!(error instanceof require_fault.InputError)) throw error;
		return {
			plans: [],
			mistake: error.message,
			notes
		};
	}
}
// src/reading/thread.ts
const PROGRAM = threadProgram(require("url").pathToFileURL(__filename).href, "main.ts", "reading");
function threadData(policy, terraform, cwd) {
	const { levels, protect, allow, allowedToo, catalogue } = policy;
	return {
		keptBy: {
			levels,
			protect,
			allow,
			allowedToo,
			roots: policy.roots.map(({ rules }) => ({ rules }))
		},
		types: catalogue,
		settingsAsked: settingsAsked(policy),
		terraform,
		cwd
	};
}
async function startThread(data, onProgress) {
	return threadOf(new (await (Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1)))).Worker(PROGRAM, { workerData: data }), onProgress);
}
function threadOf(worker, onProgress) {
	let done = () => {};
	let failed = () => {};
	worker.on("message", (told) => {
		if (typeof told === "number") onProgress(told);
		else done(told);
	});
	worker.on("error", (error) => failed(error));
	worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
	const read = (source) => new Promise((resolve, reject) => {
		[done, failed] = [resolve, reject];
		worker.postMessage(source);
	});
	return {
		read,
		end: () => worker.terminate()
	};
}
// src/reading/side-by-side.ts
const WORTH_A_THREAD = 48e6;
const MOST = 4;
async function readSideBySide(sources, reading) {
	const { policy, terraform, cwd, onProgress = () => {} } = reading;
	const threads = await Promise.all(Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () => startThread(threadData(policy, terraform, cwd), onProgress)));
	try {
		return await inTurns(largestFirst(sources, cwd), ownLane(reading), threads);
	} finally {
		await Promise.all(threads.map(({ end }) => end()));
	}
}
function ownLane({ policy, catalogue, ...options }) {
	const asked = {
		keptPaths: keptPathsOf(catalogue, policy),
		settingsAsked: settingsAsked(policy)
	};
	return { read: (source) => outcomeOf(source, {
		...options,
		...asked
	}) };
}
const largestFirst = (sources, cwd) => sources.map((source, at) => ({
	source,
	at,
	size: sizeOf((0, node_path.resolve)(cwd, source.path))
})).sort((a, b) => b.size - a.size);
async function inTurns(numbered, own, others) {
	const outcomes = [];
	const piped = numbered.filter(({ source }) => source.path === "-");
	const files = numbered.filter(({ source }) => source.path !== "-");
	const work = async ({ read }, next) => {
		for (let one = next(); one !== void 0; one = next()) outcomes[one.at] = await read(one.source);
	};
	await Promise.all([work(own, () => piped.shift() ?? files.shift()), ...others.map((lane) => work(lane, () => files.shift()))]);
	return outcomes;
}
function lanesFor(sources, cwd) {
	if (sources.length < 2) return 1;
	const bytes = sources.reduce((total, { path }) => total + sizeOf((0, node_path.resolve)(cwd, path)), 0);
	return Math.max(1, Math.min(MOST, (0, node_os.availableParallelism)(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}
function sizeOf(file) {
	try {
		return (0, node_fs.statSync)(file).size;
	} catch {
		return 0;
	}
}
// src/action/committed.ts
async function committedAmong(paths, { workspace, changed, listed }) {
	const files = [...new Set(paths)].map((path) => ({
		path,
		names: [...namesOf((0, node_path.resolve)(workspace, path))]
	}));
	const edited = new Set(changed.filter(({ isRemoved }) => !isRemoved).map(({ path }) => folded(path)));
	const isEdited = (name) => edited.has(folded(slashed((0, node_path.relative)(workspace, name))));
	const tracking = await trackingOf(files.flatMap(({ names }) => names), {
		workspace,
		listed
	});
	return files.flatMap(({ path, names }) => {
		if (names.some(isEdited)) return [`${path} is among the files that the pull request changes${NO_PLAN}`];
		const tracked = names.findLast((name) => tracking.get(name) === "tracked");
		if (tracked !== void 0) return [trackedText(path, {
			tracked,
			file: names.at(-1),
			workspace
		})];
		return names.some((name) => tracking.get(name) === "unknown") ? [unknownText(path)] : [];
	});
}
function trackedText(path, { tracked, file = tracked, workspace }) {
	if (tracked === file || isSamePath(tracked, (0, node_path.resolve)(workspace, path))) return `${path} is tracked by git${NO_PLAN}`;
	const [link, own] = [tracked, file].map((name) => slashed((0, node_path.relative)(workspace, name)));
	return `${path} is reached through the link ${link}, which git tracks: whoever changes the link brings another file in its place, so it is no plan of this commit. Give the file by its own path, with its root before it: ROOT=${own}.`;
}
const isSamePath = (one, other) => folded(one) === folded(other);
const NO_PLAN = ", so it is no plan of this commit. Take it out of git (\"git rm --cached\", and its name into .gitignore), or write what the job makes to another path.";
const unknownText = (path) => `Whether ${path} is tracked by git can't be told: git is missing here, or does not know the checkout. Write the plan outside of the checkout and name it as ROOT=PATH, or install git before the action.`;
const slashed = (path) => path.split(node_path.sep).join("/");
const folded = (path) => path.toLowerCase();
const MOST_LINKS = 40;
function* namesOf(path) {
	let folder = (0, node_path.parse)(path).root;
	let parts = path.slice(folder.length).split(node_path.sep);
	for (let links = 0; parts.length > 0;) {
		const [part = "", ...rest] = parts;
		parts = rest;
		const next = (0, node_path.join)(folder, part);
		const found = linkStatOf(next);
		if (found === void 0) return;
		if (found.isSymbolicLink()) {
			yield next;
			links += 1;
			if (links > MOST_LINKS) return;
			const target = (0, node_fs.readlinkSync)(next);
			if ((0, node_path.isAbsolute)(target)) folder = (0, node_path.parse)(target).root;
			parts = [...target.split(node_path.sep), ...rest];
		} else folder = next;
	}
	yield folder;
}
async function trackingOf(names, place) {
	const all = new Map();
	const unique = [...new Set(names)];
	const checkouts = new Map(unique.map((name) => [name, checkoutOf(name)]));
	for (const checkout of new Set(checkouts.values())) {
		const within = unique.filter((name) => checkouts.get(name) === checkout);
		const isTracked = checkout === null ? await listedOutside(within, place) : await trackedIn(checkout, within);
		for (const name of within) all.set(name, isTracked === null ? "unknown" : isTracked(name) ? "tracked" : "untracked");
	}
	return all;
}
async function listedOutside(names, { workspace, listed }) {
	const isHere = (name) => name.startsWith(`${(0, node_path.resolve)(workspace)}${node_path.sep}`);
	if (!names.some(isHere) || await hasGit()) return () => false;
	const files = await listed();
	if (files === null) return null;
	const paths = new Set([...files.keys()].map(folded));
	return (name) => isHere(name) && endsOf(folded(slashed((0, node_path.relative)(workspace, name)))).some((end) => paths.has(end));
}
const endsOf = (path) => path.split("/").map((_, at, steps) => steps.slice(at).join("/"));
async function hasGit() {
	const { execFile } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:child_process"), 1));
	return new Promise((answer) => {
		execFile("git", ["--version"], { env: ownEnv() }, (error) => answer(error === null));
	});
}
function checkoutOf(name) {
	for (let folder = (0, node_path.dirname)(name);; folder = (0, node_path.dirname)(folder)) {
		if ((0, node_path.basename)(folder) !== ".git" && (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
		if (folder === (0, node_path.dirname)(folder)) return null;
	}
}
async function trackedIn(checkout, names) {
	const { execFile } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:child_process"), 1));
	const given = [
		"-c",
		"safe.directory=*",
		"-c",
		"core.fsmonitor=false",
		"-C",
		checkout,
		"ls-files",
		"-z",
		"--"
	];
	const pathOf = (name) => slashed((0, node_path.relative)(checkout, name));
	const wanted = names.map((name) => `:(icase,literal)${pathOf(name)}`);
	return new Promise((answer) => {
		execFile("git", [...given, ...wanted], {
			env: ownEnv(),
			maxBuffer: 1 << 28
		}, (error, out) => {
			const tracked = new Set(out.split("\0").map(folded));
			answer(error === null ? (name) => tracked.has(folded(pathOf(name))) : null);
		});
	});
}
const ownEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
// src/domain/workflow-run.ts
function whyNotOurs(made, ours, { isOtherEvent, isRerun }) {
	if (made === null) return "does not say for which commit it was made";
	if (made.repository.toLowerCase() !== ours.repository.toLowerCase()) return `is of the repository ${made.repository}`;
	if (made.pull !== ours.pull) return made.pull === null ? "is of no pull request" : `is of pull request #${made.pull}`;
	if (made.commit !== ours.commit) return `is of commit ${made.commit}, and this run decides on ${ours.commit}`;
	if (!isRerun && (isOtherEvent || made.id === ours.id)) return null;
	if (!isOtherEvent && made.merge !== ours.merge) return `is of another merge of commit ${ours.commit}: the base branch has moved since`;
	if (made.rules !== ours.rules) return "was made under an older state of the policy's branch";
	return made.day === ours.day ? null : `was made on ${made.day}, and today other rules may hold`;
}
function whyOfAnotherDay(plannedAt, today) {
	const other = plannedAt.find((at) => at !== null && at.slice(0, 10) !== today);
	return other == null ? null : `is of a plan of ${other.slice(0, 10)}, and today other rules may hold`;
}
// src/action/handed.ts
const distinctFiles = (files, workspace) => [...new Map(files.map(({ path }) => [behindLinks((0, node_path.resolve)(workspace, path)), path])).values()];
const whyNotHanded = (ours, handing) => ({ run, roots }) => whyNotOurs(run, ours, handing) ?? (handing.isRerun ? whyOfAnotherDay(roots.map(plannedAt$1), ours.day) : null);
const plannedAt$1 = (root) => root.plannedAt;
async function handedReviews(path, workspace, whyNot) {
	const file = (0, node_path.resolve)(workspace, path);
	const kind = notAFile(file);
	if (kind !== null) throw new require_fault.InputError(`${path} ${kind}`);
	const text = readText$1(file, `The review ${path}`);
	const { readReview } = await Promise.resolve().then(() => require("./input-reviews.js"));
	const review = readReview(text, path);
	const why = whyNot(review);
	if (why !== null) throw new require_fault.InputError(`The review ${path} ${why}. ${ANEW}`);
	return review.roots.map((root) => ({
		root,
		path
	}));
}
const ANEW = "Make it in the run that decides, with the action's input report; to plan all anew, choose Re-run all jobs; where another workflow made it, run that one again.";
function reviewedTwice(all) {
	const first = new Map();
	const twice = new Set();
	for (const { root, path } of all) {
		const other = first.get(root);
		if (other === void 0) first.set(root, path);
		else if (other !== path) twice.add(`${other} and ${path} are both of the root ${root}. ${ONE_EACH}`);
	}
	return [...twice];
}
const ONE_EACH = "Hand over one of them; or, if they are of two environments, name the root of each where its plan is reviewed: infra/prod=tfplan.json.";
// src/action/read-each.ts
async function readEach(sources, mistakes, read) {
	const all = [];
	for (const source of sources) try {
		all.push(...await read(source));
	} catch (error) {
		if (!(error instanceof require_fault.InputError)) throw error;
		mistakes.push(error.message);
	}
	return all;
}
// src/action/submitted.ts
const isEmpty = ({ plans, handed }) => plans.length + handed.length === 0;
const isIncomplete = (submitted) => isEmpty(submitted) || submitted.missing.length > 0;
async function readSubmitted({ settings, repository, runner: { workspace, log, event, isRerun } }, { catalogue, policy }, changed, made) {
	const planFiles = await findSources(settings.plan, { cwd: workspace });
	const plansOnce = distinctSources(planFiles.sources, {
		cwd: workspace,
		noun: "plan",
		onNote: log.notice
	});
	const handedFiles = await findSources(settings.reviews, {
		root: ".",
		cwd: workspace
	});
	const handedOnce = distinctFiles(handedFiles.sources, workspace);
	const paths = [...plansOnce.map(({ path }) => path), ...handedOnce];
	const committed = await committedAmong(paths, {
		workspace,
		changed,
		listed: () => requiredRead(`The files of commit ${made.merge}`, "contents: read", treeAt(repository, made.merge))
	});
	const decides = settings.enforce || settings.report !== "";
	if (!decides) for (const one of committed) log.warning(one);
	const mistakes = [
		...jobsThatFailed(settings.needs),
		...workflowThatFailed(event),
		...workflowOfChoice(event, made),
		...overwritten(settings.report, paths, workspace),
		...decides ? committed : []
	];
	const outcomes = await readSideBySide(plansOnce, {
		policy,
		catalogue,
		terraform: settings.terraform,
		cwd: workspace
	});
	for (const note of outcomes.flatMap(({ notes }) => notes)) log.notice(note);
	mistakes.push(...outcomes.flatMap(({ mistake }) => mistake === null ? [] : [mistake]));
	const plans = outcomes.flatMap((outcome) => outcome.plans);
	const whyNot = whyNotHanded(made, {
		isOtherEvent: event.on === "commit",
		isRerun
	});
	const handed = await readEach(handedOnce, mistakes, (path) => handedReviews(path, workspace, whyNot));
	mistakes.push(...reviewedTwice([...plansOnce, ...handed.map(({ root, path }) => ({
		root: root.root,
		path
	}))]));
	return {
		plans,
		handed: handed.map(({ root }) => root),
		missing: [...planFiles.missing, ...handedFiles.missing].map(({ path }) => path),
		mistakes
	};
}
const jobsThatFailed = (jobs) => jobs.length === 0 ? [] : [`These jobs did not end well, so not all is reviewed: ${jobs.join(", ")}. Look at their logs, and run them again.`];
const workflowOfChoice = (event, { pull }) => event.on !== "commit" || event.chosen === null || pull === null ? [] : [`The workflow that made the plans was started by ${event.chosen}, and not by a push or by the pull request, so whoever started it may have chosen what it plans. Push a commit, or close and reopen the pull request, and let that start it.`];
const workflowThatFailed = (event) => event.on !== "commit" || event.failed === null ? [] : [`The workflow that made the plans ended with ${event.failed}, so not all may be planned. Look at its log, and run it again.`];
// src/action/required-plans.ts
function missingPlans(what, settings, submitted) {
	if (isEmpty(submitted) && settings.plan.length + settings.reviews.length === 0) return [`${what} changes Terraform files, but neither of the inputs plan and reviews is given. Make a plan, and name its file in the input plan.`];
	if (isEmpty(submitted) && submitted.missing.length + submitted.mistakes.length === 0) return [`${what} changes Terraform files, but the reviews that were handed over hold no root. See that the jobs which make them have plans.`];
	return missingFiles(submitted, `${what} changes Terraform files, but these`);
}
const missingFiles = ({ missing }, these) => missing.length === 0 ? [] : [`${these} plans or reviews are not there: ${missing.join(", ")}. Check the paths, and that the steps which make them ran.`];
function missingRoots(expected, reviewed) {
	const roots = new Set(reviewed.map(({ root }) => root));
	const silent = expected.filter((root) => !roots.has(root));
	return silent.length === 0 ? [] : [`These roots had to report and did not: ${silent.join(", ")}. Make their plans, or take them out of the input expect-roots.`];
}
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
	#changed;
	#indexIn = remembered((folder) => this.#index(folder));
	#plannedIn = remembered((root) => grouped$1(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)));
	#through = remembered((way) => this.#follow(way), JSON.stringify);
	constructor(known) {
		this.#known = known;
		this.#before = beforeOf(known);
		this.#changed = new Set(known.files.map(({ path }) => path));
		this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
	}
	declaring(root, address) {
		const declared = declaredBy(address);
		if (declared === null) return {
			steps: [],
			isInRoot: false,
			wasInRoot: false
		};
		const { calls, block } = declared;
		const [outermost] = calls;
		const key = outermost === void 0 ? blockKey(block) : callKey(outermost);
		const isInRoot = this.#foundIn([root], key).length > 0;
		const inRoot = {
			isInRoot,
			wasInRoot: isInRoot && !this.#isBrought(root, key)
		};
		if (outermost === void 0) return {
			steps: [stepOf(this.#firstIn(root, key), [])],
			...inRoot
		};
		const { steps, folders } = this.#through([root, calls]);
		return {
			steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)],
			...inRoot
		};
	}
	#isBrought(root, key) {
		return this.#foundIn([root], key).every(({ file, isGone }) => !isGone && this.#changed.has(file) && !(this.#elsewhere.get(key) ?? []).some(isIn(file)));
	}
	#index(folder) {
		const here = this.#before.filter(({ file }) => namesOf$3(file).some((name) => directoryOf(name) === folder));
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
		return this.#isBrought(root, key) ? [...here, ...this.#elsewhere.get(key) ?? []] : here;
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
const isIn = (file) => (found) => found.file === file;
const stepOf = (found, folders) => ({
	places: found.length > 0 ? found.map(({ file, line }) => ({
		file,
		line
	})) : folders.map((folder) => ({
		file: fileOf(folder),
		line: null
	})),
	isGone: found.length > 0 && found.every(({ isGone }) => isGone),
	isFound: found.length > 0
});
const fromItsFolder = (file) => ({
	...file,
	from: directoryOf(file.path)
});
const beforeOf = ({ files, texts }) => files.flatMap((file) => {
	const path = file.previousPath ?? file.path;
	return isTerraformFile(path) ? [{
		file,
		path,
		...declaredBefore(file, texts)
	}] : [];
});
function declaredBefore({ path, previousPath, patch, isNew }, texts) {
	if (isNew) return NO_SOURCE;
	const seen = texts.get(path);
	if (seen !== void 0) return seen.before === null ? NO_SOURCE : sourceOf(previousPath ?? path, seen.before);
	return perhapsIn((patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" ")).map((line) => line.slice(1)).join("\n"));
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
const callsIn = (plans) => new Map([...grouped$1(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));
// src/domain/declarations.ts
function locate(roots, known) {
	const renamed = otherNames(known.files);
	const changed = new Set(known.files.flatMap(namesOf$3));
	const hidden = hiddenIn(known);
	const declaring = declaringOf(known);
	return roots.map((one) => {
		const reasonOf = reasonsIn(one.destroys);
		const placed = (finding) => {
			const { subject } = finding;
			if (subject === null || finding.places.length > 0) return finding;
			const places = placesOf(subject, one.root, declaring, {
				reason: reasonOf(subject),
				changed,
				hidden
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
	const hidden = all.some(({ wasInRoot }) => !wasInRoot) ? hints.hidden : [];
	const ofRoot = all.some(({ isInRoot }) => !isInRoot) && places.length + hidden.length > 0 ? [{
		file: fileOf(root),
		line: null
	}] : [];
	return [
		...places,
		...ofRoot,
		...hidden
	];
}
const hiddenIn = ({ files, texts }) => files.filter((file) => !file.isNew && !texts.has(file.path) && !isHarmless(file)).map(({ path, previousPath }) => previousPath ?? path).filter(isDeclaring).map((file) => ({
	file,
	line: null
}));
function mainStep(steps, { reason, changed }) {
	const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
	return found.find(({ isGone }) => isGone) ?? (reason === "delete_because_no_module" ? found[0] : void 0) ?? found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ?? found.at(-1);
}
function unseen(places, root, files) {
	return [...new Set(places.map(({ file }) => directoryOf(file)).filter((folder) => folder !== root))].flatMap((folder) => unseenFiles(files, folder)).map((file) => ({
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
	const found = grouped$1(files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath], [previousPath, path]]), ([name]) => name);
	return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};
function withOtherNames(places, renamed) {
	const [first, ...others] = [...grouped$1(places.flatMap((place) => [place, ...(renamed.get(place.file) ?? []).map((file) => ({
		file,
		line: null
	}))]), ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
	return first === void 0 ? [] : [first, ...others.sort((a, b) => byText(a.file, b.file))];
}
// src/domain/root-names.ts
function formerFolders(root, own, files) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const isBrought = ({ isNew, previousPath }) => isNew || isFrom(previousPath);
	const isFrom = (path) => path !== null && directoryOf(path) !== root;
	const moved = files.filter(({ path }) => directoryOf(path) === root).map(({ previousPath }) => previousPath);
	const gone = own.length > 0 && own.every((path) => isBrought(byPath.get(path) ?? KEPT)) ? files.filter(({ blob }) => blob === null).map(({ path }) => path) : [];
	return [...new Set([...moved, ...gone].filter(isFrom).filter(isTerraformFile).map(directoryOf))];
}
const KEPT = {
	isNew: false,
	previousPath: null
};
// src/action/review-roots.ts
async function newOnBase({ repository }, plan, base) {
	const isOutside = plan.root.startsWith("/") || plan.root.split("/").includes("..");
	if (plan.hasPriorState === true || plan.counts.create === 0 || isOutside) return null;
	const namesIn = (folder) => requiredRead(`Whether the root ${plan.root} is on the base branch`, "contents: read", folderAt(repository, folder, base));
	const names = await namesIn(plan.root);
	if (names !== null || plan.root === ".") return !(names ?? []).some(isTerraformFile);
	const own = `${node_path.posix.basename(plan.root)}.`;
	return !(await namesIn(node_path.posix.dirname(plan.root)) ?? []).some((name) => name.startsWith(own) && isTerraformFile(name) && !isDeclaring(name));
}
function underAllNames(review, others) {
	const own = fileOf(review.root);
	const also = [...new Set(others.map(fileOf))].filter((file) => file !== own).map((file) => ({
		file,
		line: null
	}));
	if (also.length === 0) return review;
	const findings = review.findings.map((finding) => {
		const places = finding.places.length === 0 ? [{
			file: own,
			line: null
		}] : finding.places;
		const named = new Set(places.map(({ file }) => file));
		return named.has(own) ? {
			...finding,
			places: [...places, ...also.filter(({ file }) => !named.has(file))]
		} : finding;
	});
	return {
		...review,
		findings
	};
}
async function reviewRoots(run, { plans, handed }, rules, pull, isOpenPull) {
	const { workspace, today } = run.runner;
	const { catalogue, policy } = rules;
	const evaluated = await Promise.all(plans.map(async (plan) => {
		const isNewRoot = isOpenPull ? await newOnBase(run, plan, rules.at.commit) : null;
		return evaluate(plan, {
			catalogue,
			policy,
			today,
			isNewRoot,
			oldBecause: isNewRoot === false ? "base" : null
		});
	}));
	const files = pull?.files ?? [];
	const checkout = checkoutAt(workspace);
	const located = locate(evaluated, {
		files,
		texts: pull?.texts ?? new Map(),
		checkout,
		calls: callsIn(plans)
	});
	const namesOf = (root) => [...namesOfFile(workspace, root), ...formerFolders(root, checkout.filesIn(root).map(({ path }) => path), files)];
	const named = located.map((one) => one.findings.length === 0 ? one : underAllNames(one, namesOf(one.root)));
	return [...(pull === null ? named : withGuardFindings(named, pull, policy)).map(withDigest), ...handed];
}
// src/action/outside-pull.ts
async function reviewOutsidePull(run, event) {
	const [pull, ground] = await Promise.all([requiredRead("The pull request that this commit came from", "pull-requests: read", pullFor(run, event)), groundOf(run, event)]);
	const result = await reviewOn(run, event, pull, ground);
	if (exitCodeOf(result.review.verdict) === 0) await requireNoneBlocked(run, event);
	return result;
}
async function reviewOn(run, event, pull, ground) {
	const { settings } = run;
	const merge = {
		event,
		pull
	};
	const rules = await rulesAt(run, ground.at);
	const commit = commitOf$1(run, event);
	const made = workflowRunOf(run, {
		commit,
		pull: null,
		rules: rules.at.commit
	});
	const submitted = await readSubmitted(run, rules, [], made);
	const hasGlobs = settings["expect-roots"].some(isGlob);
	const outside = isIncomplete(submitted) || hasGlobs ? await changesOutside(run, event, ground) : UNSEEN;
	const missing = isIncomplete(submitted) ? await missingOutside(settings, outside, submitted) : [];
	const mistakes = [...submitted.mistakes, ...missing];
	const about = {
		rules: rules.says,
		commit: run.runner.sha,
		made,
		last: null
	};
	const expected = () => expectedRoots(settings["expect-roots"], outside.changes);
	if (isEmpty(submitted) && mistakes.length === 0 && (await expected()).length === 0) return {
		...about,
		...NOTHING_REVIEWED
	};
	const files = pull === null ? [] : await filesOf(run, pull);
	const roots = await wholeReview(mistakes, rules.says, async () => {
		const pullRequest = pull === null ? null : await pullRequestOf(run, pull, files, ground.base ?? ground.at.commit);
		const reviewed = await reviewRoots(run, submitted, rules, pullRequest, false);
		return {
			roots: reviewed,
			missing: missingRoots(await expected(), reviewed)
		};
	});
	return {
		...about,
		...await withConsent$1(run, merge, rules, roots, files),
		wayToOverride: {
			how: howToAgree$1(merge),
			isPossible: event.on !== "other",
			who: []
		}
	};
}
const UNSEEN = {
	what: "What is merged",
	changes: null
};
async function pullFor({ repository }, event) {
	if (event.on === "group") return event.pull === null ? null : pullOf(repository, event.pull);
	if (event.on !== "push") return null;
	return (await Promise.all((await pullsOfCommit(repository, event.commit)).map(({ number }) => pullOf(repository, number)))).find(({ merged, base }) => merged?.commit === event.commit && base === event.branch) ?? null;
}
async function missingOutside(settings, { what, changes }, submitted) {
	if (changes === null) return missingFiles(submitted, "These");
	return await isTerraformTouched(changes) ? missingPlans(what, settings, submitted) : [];
}
function howToAgree$1({ event: { on }, pull }) {
	const there = "open a pull request with this change, and let a code owner agree there before it is merged.";
	if (on === "push") return `what is applied has to be exactly what was agreed to: ${there}`;
	if (on === "other") return `nobody can agree outside of a pull request: ${there}`;
	return `a code owner agrees to exactly this set on ${pull === null ? "the pull request that the group ends with" : `pull request #${pull.number}`}; then it is queued again. What another pull request ahead in the queue destroys stands here as well: queue this one again when that one is merged and applied, and let the queue take one at a time (build concurrency and group size 1).`;
}
async function withConsent$1(run, { event, pull }, rules, roots, files) {
	const review = reviewOf(roots);
	if (review.digest === null || event.on === "other") return {
		review,
		override: { state: "absent" }
	};
	if (pull === null) return {
		review,
		override: event.on === "group" ? unresolvedGroup(event.ref) : { state: "absent" }
	};
	const occasion = event.on === "push" ? {
		on: "push",
		commit: event.commit
	} : { on: "group" };
	const [owners, report] = await Promise.all([ownersFor(run.repository, rules, {
		pull,
		files
	}), commentsOn(run, pull.number).then((comments) => reportIn(run, comments))]);
	const { known: _, ...consent } = await askOwners(run, review, pull, rules, {
		occasion,
		base: event.on === "push" ? event.branch : event.base,
		paths: blockedPaths(roots, files),
		owners,
		report
	});
	return consent;
}
// src/github/label.ts
async function removeLabel({ github, owner, repo }, number, label) {
	try {
		await github.rest.issues.removeLabel({
			owner,
			repo,
			issue_number: number,
			name: label
		});
	} catch (error) {
		if (!isStatus(error, 404)) throw error;
	}
}
// src/github/record.ts
async function writeRecord({ github, owner, repo }, commit, context, description, url) {
	await github.rest.repos.createCommitStatus({
		owner,
		repo,
		sha: commit,
		state: "success",
		context,
		description,
		...url === null ? {} : { target_url: url }
	});
}
// src/action/attempts.ts
const NO_PERMISSION = ". Give the job pull-requests: write and statuses: write";
function whyNot(error) {
	return `${isGitHubFault(error) ? whyFailed(error) : `this is a fault of destroy-guard, please report it (${String(error)})`}${isStatus(error, 403) ? NO_PERMISSION : ""}`;
}
var Attempts = class {
	failed = [];
	mayOnlyRead;
	constructor(mayOnlyRead) {
		this.mayOnlyRead = mayOnlyRead;
	}
	async make(what, write, then = "") {
		try {
			return await write();
		} catch (error) {
			this.failed.push({
				what,
				why: whyNot(error),
				then,
				isForbidden: isStatus(error, 403)
			});
			return null;
		}
	}
	warn(log) {
		const expected = this.failed.filter(({ isForbidden }) => this.mayOnlyRead && isForbidden);
		const others = this.failed.filter((one) => !expected.includes(one));
		if (expected.length > 0) log.info("The token of this run may only read, so nothing was written to the pull request; that is as it should be.");
		for (const why of new Set(others.map((one) => one.why))) {
			const failed = others.filter((one) => one.why === why);
			const [first = "", ...more] = failed.map(({ what }) => what);
			const whats = [first, ...more.map((what) => `and ${what.charAt(0).toLowerCase()}${what.slice(1)}`)].join(", ");
			log.warning(`${whats}: ${why}. The verdict does not depend on it.${failed.map(({ then }) => then).join("")}`);
		}
	}
};
// src/action/last-report-of.ts
async function lastReportOf({ repository, self }, comments, known = NOTHING_KNOWN) {
	const ours = foundIn(comments)?.ours ?? null;
	const last = ours === null ? null : lastReportIn(ours.body);
	if (ours === null || last === null) return null;
	try {
		const told = editsIn(known, ours.node);
		const [edits, login] = await Promise.all([told ?? textEdits(repository.github, ours.node), self()]);
		return editorsOf(edits, Number.POSITIVE_INFINITY).every((editor) => editor === null || isSameName(editor, login)) ? last : null;
	} catch (error) {
		if (!isGitHubFault(error)) throw error;
		return null;
	}
}
function editsIn(known, node) {
	const need = editsOf(node);
	const told = isKnown(known, need) ? read(known, need) : null;
	return told?.read === true ? told.value : null;
}
// src/action/publish.ts
const MOST_CHARACTERS = 6e4;
async function publishOnPull(run, result) {
	const { log } = run.runner;
	if ("unread" in result.comments) log.warning(`The comments of the pull request could not be read: ${result.comments.unread}. So none is written, no record of this report either, and no label is accepted: run the job again.`);
	const forged = new Set(foundIn(result.comments)?.forged);
	if (forged.size > 0) log.warning(`Comments by ${plain(list([...forged]))} carry the marker of this action; they are left alone.`);
	const attempts = new Attempts(mayOnlyRead(run, result.pull));
	const { url, isTold } = await publishComment(run, result, attempts);
	const isRecorded = isTold && !hasNothingToTell(run.settings) ? await publishRecord(run, result, url, attempts) : null;
	await takeStaleLabelOff(run, result, attempts);
	if (url !== null && isRecorded === null && !result.pull.fork && result.review.verdict !== "overridden") await warnOfNoRecord(run, result, attempts);
	attempts.warn(log);
	return url;
}
const mayOnlyRead = ({ settings }, { fork, author }) => fork || author?.login === "dependabot[bot]" || hasNothingToTell(settings);
const hasSomethingToSay = (review) => review.verdict !== "skipped" && review.roots.some(({ findings }) => findings.some(({ level }) => level !== "note"));
const isCommentDue = ({ settings }, { comments, review }) => settings.comment === "always" || settings.comment === "auto" && (hasSomethingToSay(review) || foundIn(comments)?.ours !== null);
async function publishComment(run, result, attempts) {
	const { settings, repository, self } = run;
	const { pull } = result;
	const comment = foundIn(result.comments);
	if (!isCommentDue(run, result)) return {
		url: comment?.ours?.url ?? null,
		isTold: true
	};
	if (comment === null) return {
		url: null,
		isTold: false
	};
	const { key } = settings;
	const { next } = comparisonOf$1(result);
	const body = bodyOf(run, next, (place) => reportText(run, result, place));
	const url = await attempts.make("The comment could not be written", () => writeComment(repository, {
		number: pull.number,
		key,
		self
	}, comment, body), pull.fork ? "" : NO_RECORD);
	return {
		url,
		isTold: url !== null
	};
}
function bodyOf({ settings }, next, text) {
	const [first, last] = [`${markerOf(settings.key)}\n`, next === null ? "" : `\n${lastReportLine(next)}\n`];
	return `${first}${text({
		elsewhere: "in the job summary",
		limit: MOST_CHARACTERS - first.length - last.length
	})}${last}`;
}
async function publishFailureOnPull(run, planned, { pull: reading, comments: finding }, failure) {
	if (hasNothingToTell(run.settings)) return;
	const [pull, comments] = await Promise.all([reading, finding]).catch(() => [null, null]);
	if (pull?.open !== true || pull.head !== planned.planned || comments === null || "unread" in comments) return;
	const attempts = new Attempts(mayOnlyRead(run, pull));
	const { url, isTold } = await tellFailure(run, pull, comments, failure, attempts);
	if (isTold) await attempts.make("The record of that could not be written", () => writeRecord(run.repository, pull.head, contextOf(run.settings.key), recordLine(pull.number, null, 0), url));
	attempts.warn(run.runner.log);
}
async function tellFailure(run, { number, head }, comments, failure, attempts) {
	const { settings, repository, self } = run;
	if (settings.comment === "never") return {
		url: null,
		isTold: true
	};
	const body = bodyOf(run, await lastReportOf(run, comments), (place) => failureText(run, failure, head, place));
	const url = await attempts.make("The comment could not be written", () => writeComment(repository, {
		number,
		key: settings.key,
		self
	}, comments, body));
	return {
		url,
		isTold: url !== null
	};
}
const NO_RECORD = " But owners would read an old report, so no record of this one is written, and no label is accepted for it: run the job again.";
const publishRecord = ({ repository, settings }, result, url, attempts) => attempts.make("The record of this report could not be written", async () => {
	const { review, pull } = result;
	const line = recordLine(pull.number, review.digest, blockingIn(review.roots));
	await writeRecord(repository, pull.head, contextOf(settings.key), line, url);
	return true;
}, needsRecord(result) ? " But without the record no label of an owner is accepted: run the job again." : "");
const warnOfNoRecord = (run, result, attempts) => attempts.make("The comment could not be corrected", async () => {
	const { repository, settings, self } = run;
	const { number } = result.pull;
	const found = await findComment(repository, number, settings.key, self);
	const body = bodyOf(run, comparisonOf$1(result).next, ({ elsewhere, limit }) => {
		const place = {
			elsewhere,
			limit: limit - UNRECORDED.length - 2
		};
		return `${UNRECORDED}\n\n${reportText(run, result, place)}`;
	});
	return writeComment(repository, {
		number,
		key: settings.key,
		self
	}, found, body);
});
const UNRECORDED = "> [!CAUTION]\n> This report could not be recorded, so nobody can agree to it: **do not apply the label now.** Run the job again; if that does not help, push another commit.";
async function takeStaleLabelOff(run, result, attempts) {
	const label = liveLabel(result);
	const { override, pull } = result;
	if (!(override.state === "refused" && override.because.label === "goes") || label === void 0 || !run.settings.enforce) return;
	await attempts.make("The label could not be taken off", async () => {
		if (await isAppliedAnew(run, result)) run.runner.log.notice("The label was applied again meanwhile, so it stays on: the run that this started decides.");
		else await removeLabel(run.repository, pull.number, label);
	});
}
async function isAppliedAnew({ repository }, { pull, label, known }) {
	const before = lastEventOf(known, label);
	if (before === null) return false;
	return lastEventOf(learn(known, await answersTo([EVENTS$1], {
		repository,
		pull,
		teams: null
	})), label) !== before;
}
function lastEventOf(known, label) {
	if (!isKnown(known, EVENTS$1)) return null;
	const events = read(known, EVENTS$1);
	if (!events.read) throw new PartialAnswer(`whether it was applied again could not be read: ${events.why}`);
	return events.value.findLast((event) => event.label !== null && isSameName(event.label, label))?.id ?? 0;
}
const needsRecord = ({ review, pull }) => review.verdict === "blocked" && !pull.fork;
const liveLabel = ({ pull, label }) => pull.labels.find((name) => isSameName(name, label));
// src/action/before-verdict.ts
const REMEDY = "Push a commit, or close and reopen the pull request.";
async function requireDecidable(repository, planned, state) {
	requireOpen(state);
	requireHead(planned, state);
	requireBase(planned, state);
	await requireAlone(repository, planned, state);
}
function requireOpen({ pull }) {
	if (pull.open) return;
	if (pull.merged !== null) throw new require_fault.InputError(`Pull request #${pull.number} is merged, so there is nothing to decide any more, and nothing to do.`);
	throw new require_fault.InputError(`Pull request #${pull.number} is not open, so there is nothing to decide. Reopen it.`);
}
function requireHead({ planned }, { pull }) {
	if (pull.head === planned) return;
	throw new require_fault.InputError(`The plan is of commit ${planned}, but the newest commit of pull request #${pull.number} is ${pull.head}. The run for that one decides. ${REMEDY}`);
}
function requireBase({ base, begun }, { pull, baseChanges }) {
	if (base !== null && base !== pull.base) throw new require_fault.InputError(`This run planned a merge into ${base}, but the base branch of pull request #${pull.number} is ${pull.base} now. ${REMEDY}`);
	if (base !== null || baseChanges.every((at) => isBefore(at, begun))) return;
	throw new require_fault.InputError(`The base branch of pull request #${pull.number} was changed after the plan was begun. A plan that was made for another base decides nothing. ${REMEDY}`);
}
const isBefore = (at, begun) => at !== null && begun !== null && Date.parse(at) < Date.parse(begun);
async function requireAlone(repository, plan, { pull, sharing }) {
	const { planned } = plan;
	const isHere = (one) => one.open && one.head === planned;
	const all = sharing.some((one) => isHere(one) && one.number === pull.number) ? sharing : await requiredRead("The list of open pull requests", "pull-requests: write", openPulls(repository));
	const now = all.find(({ number }) => number === pull.number);
	if (now !== void 0) requireHead(plan, { pull: now });
	const other = all.find((one) => isHere(one) && one.number !== pull.number && one.base !== pull.base);
	if (other === void 0) return;
	throw new require_fault.InputError(`Commit ${planned} is also the newest commit of pull request #${other.number} into ${other.base}. A check belongs to the commit, so what is decided for one would count for both. Close one of them, and run the job of the other again; or give one of them a commit of its own.`);
}
// src/action/way-to-override.ts
function wayToOverride(owned, subject, policy) {
	if ("code" in owned) return nobodyYet(refusalText(owned));
	const { pull } = subject;
	const author = policy.override.allowAuthor || pull.author === null ? null : pull.author.login;
	const who = consentersOf(owned, (owner) => obstacleOf(owner, subject, author));
	const stuck = who.find(({ names }) => names.length === 0);
	if (stuck !== void 0) return nobodyYet(whyNobody(stuck, subject));
	const { required } = policy.override;
	const names = [...new Map(who.flatMap((group) => group.names).map((name) => [folded$2(name), name])).values()];
	if (names.length < required && !names.some(isTeam)) return nobodyYet(whyTooFew(required, names));
	return {
		how: howToAgree(subject, required, who.length),
		isPossible: true,
		who
	};
}
const nobodyYet = (why) => ({
	how: `nobody can agree yet. ${why}`,
	isPossible: false,
	who: []
});
const isTeam = (name) => name.includes("/");
const whyTooFew = (required, names) => asMarkdown([
	`The policy asks for ${required} different owners, and no more are named than `,
	...named$2(names, names.length),
	". Name more owners on the base branch, or let the policy there ask for fewer (override.required). Then run the job again."
]);
const OBSTACLES = [
	"team-unseen",
	"team-elsewhere",
	"email",
	"author",
	"pusher"
];
function obstacleOf(owner, { home, seesTeams, pushers }, author) {
	if (owner.kind === "email") return "email";
	if (owner.kind === "user") {
		if (author !== null && isSameName(owner.login, author)) return "author";
		return pushers.some(({ login }) => isSameName(owner.login, login)) ? "pusher" : null;
	}
	if (!isSameName(owner.org, home)) return "team-elsewhere";
	return seesTeams ? null : "team-unseen";
}
function consentersOf(owned, obstacleOf) {
	const groups = new Map();
	for (const { path, owners } of owned) {
		const names = owners.filter((owner) => obstacleOf(owner) === null).map(ownerName);
		const obstacles = owners.flatMap((owner) => {
			const obstacle = obstacleOf(owner);
			return obstacle === null ? [] : [[obstacle, owner]];
		});
		const key = JSON.stringify(names.length === 0 ? obstacles : names.toSorted());
		const group = groups.get(key) ?? {
			paths: new Set(),
			names,
			obstacles
		};
		group.paths.add(path);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ paths, ...group }) => ({
		...group,
		paths: [...paths]
	}));
}
function whyNobody({ paths: [path = "."], obstacles }, { pull, home }) {
	const [obstacle, owner] = obstacles.toSorted(([a], [b]) => OBSTACLES.indexOf(a) - OBSTACLES.indexOf(b))[0] ?? [];
	const belongs = owner === void 0 ? [code$1(path)] : [
		code$1(path),
		" belongs to ",
		code$1(ownerName(owner))
	];
	if (obstacle === "team-unseen") return asMarkdown([
		...belongs,
		", and who is in a team can't be read: no owners-token was given. ",
		consentBy(pull) === "label" ? TEAM_STEPS : TEAM_WITHOUT_SECRETS
	]);
	if (obstacle === "team-elsewhere") return asMarkdown([
		...belongs,
		", a team of another organisation. Name a team of ",
		code$1(home),
		", or users, on the base branch. Then run the job again."
	]);
	if (obstacle === "email") return asMarkdown([...belongs, ", and whose address that is can't be verified. Write the owner as @user or @org/team on the base branch. Then run the job again."]);
	const isPushed = obstacles.some(([one]) => one === "pusher");
	return asMarkdown([
		code$1(path),
		isPushed ? " has no owner but those who opened the pull request or pushed to its branch, who can't agree to it." : " has no owner but the author of the pull request, who can't agree to it.",
		" Name another owner on the base branch, or let the policy there allow it (override.allowAuthor). Then run the job again."
	]);
}
function howToAgree({ pull, label, digest }, required, groups) {
	if (consentBy(pull) === "review") return howToApprove({
		label,
		digest: digest ?? ""
	}, required, groups);
	const applies = `applies the label ${asMarkdown([code$1(label)])} after this report`;
	const others = "the others approve the newest commit in a review. If a review comes last, run the job again.";
	if (groups > 1) return `one owner of each group below has to agree. One of them ${applies}; ${others}`;
	return required > 1 ? `${required} code owners have to agree. One of them ${applies}; ${others}` : `a code owner ${applies}.`;
}
function howToApprove(agreed, required, groups) {
	const approves = `approves the newest commit in a review, after this report, with this as a line of its text: ${asMarkdown([code$1(consentLine(agreed))])}.`;
	if (groups > 1) return `one owner of each group below ${approves} Then the job is run again.`;
	return required > 1 ? `${required} code owners have to agree. Each ${approves} Then the job is run again.` : `a code owner ${approves} Then the job is run again.`;
}
// src/action/pull.ts
async function reviewPull(run, planned, state) {
	const { settings } = run;
	await requireDecidable(run.repository, planned, state);
	const { pull, files, comments } = state;
	const rules = await rulesAt(run, await rulesFor(run.repository, state.base, pull.defaultBranch));
	const made = workflowRunOf(run, {
		commit: planned.planned,
		pull: planned.number,
		rules: rules.at.commit
	});
	const submitted = await readSubmitted(run, rules, files, made);
	const changes = changesAt(run.repository, hasUnlistedFiles(state) ? null : files, planned.planned);
	const isTouched = isIncomplete(submitted) && await isTerraformTouched(changes);
	const mistakes = [...submitted.mistakes, ...isTouched ? missingPlans("The pull request", settings, submitted) : []];
	const about = {
		pull,
		comments,
		label: rules.label,
		rules: rules.says,
		commit: planned.planned,
		made
	};
	const expected = () => expectedRoots(settings["expect-roots"], changes);
	if (isEmpty(submitted) && mistakes.length === 0 && (await expected()).length === 0) return {
		...about,
		...NOTHING_REVIEWED,
		known: NOTHING_KNOWN,
		last: await lastReportOf(run, comments)
	};
	const consent = await withConsent(run, planned, state, rules, await wholeReview(mistakes, rules.says, async () => {
		const pullRequest = await pullRequestOf(run, pull, files, state.base.commit);
		const reviewed = await reviewRoots(run, submitted, rules, pullRequest, true);
		return {
			roots: reviewed,
			missing: missingRoots(await expected(), reviewed)
		};
	}));
	return {
		...about,
		...consent,
		last: await lastReportOf(run, comments, consent.known)
	};
}
async function withConsent(run, { planned, startedBy }, state, rules, roots) {
	const { pull, files } = state;
	const asked = {
		base: pull.base,
		rulesFrom: rules.at.name,
		paths: blockedPaths(roots, files),
		owners: blockingIn(roots) === 0 ? NOT_LOOKED_UP : await ownersFor(run.repository, rules, state),
		report: reportIn(run, state.comments)
	};
	const occasion = {
		on: "pull",
		planned,
		startedBy
	};
	const review = reviewOf(roots);
	const consent = await askOwners(run, review, pull, rules, {
		...asked,
		occasion
	});
	const pushers = await pushersTo(run, pull, rules, consent);
	return {
		...consent,
		wayToOverride: wayToOverride(ownedPaths(asked), subjectOf(run, pull, rules, review, pushers), rules.policy)
	};
}
async function pushersTo({ repository }, pull, { policy }, { review, known }) {
	if (review.verdict !== "blocked" || policy.override.allowAuthor) return [];
	const source = {
		repository,
		pull,
		teams: null
	};
	const told = read(isKnown(known, ACTIVITY) ? known : learn(known, await answersTo([ACTIVITY], source)), ACTIVITY);
	return told.read ? knownPushers(told.value, pull) : [];
}
const subjectOf = ({ repository, settings }, pull, { label }, { digest }, pushers) => ({
	pull,
	label,
	digest,
	home: repository.owner,
	seesTeams: settings["owners-token"] !== "",
	pushers
});
const NOT_LOOKED_UP = { from: "nowhere" };
// src/domain/override/queue.ts
const REF = /^refs\/heads\/gh-readonly-queue\/(\S+)\/pr-([1-9][0-9]{0,9})-(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function pullOfQueueRef(ref) {
	const [, base, pull] = REF.exec(ref) ?? [];
	return base === void 0 || pull === void 0 ? null : {
		pull: Number(pull),
		base
	};
}
// src/github/event.ts
const object = (value) => typeof value === "object" && value !== null ? value : {};
const text = (value) => typeof value === "string" ? value : "";
const number = (value) => typeof value === "number" ? value : null;
function pullEvent(payload, attempt) {
	const pull = object(payload.pull_request);
	const pulled = number(payload.number) ?? number(pull.number);
	const planned = text(object(pull.head).sha);
	if (pulled === null || planned === "") return null;
	const startedBy = {
		action: text(payload.action),
		label: text(object(payload.label).name) || null,
		sender: number(object(payload.sender).id),
		head: planned,
		attempt
	};
	return {
		on: "pull",
		number: pulled,
		planned,
		base: text(object(pull.base).ref),
		startedBy
	};
}
const groupEvent = (payload, sha) => {
	const group = object(payload.merge_group);
	const ref = text(group.head_ref);
	const base = text(group.base_ref).replace(/^refs\/heads\//, "");
	const queue = pullOfQueueRef(ref);
	return {
		on: "group",
		ref,
		pull: queue?.base === base ? queue.pull : null,
		base,
		commit: text(group.head_sha) || sha
	};
};
const HEADS = "refs/heads/";
const NOWHERE = /^0*$/;
function pushEvent(payload, sha, ref) {
	if (!ref.startsWith(HEADS)) return null;
	const before = text(payload.before);
	return {
		on: "push",
		branch: ref.slice(11),
		before: NOWHERE.test(before) ? null : before,
		commit: sha
	};
}
const OF_PULLS = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
];
const ENDED_WELL = [
	"",
	"success",
	"skipped"
];
function commitEvent(run) {
	const planned = text(run.head_sha);
	const ended = text(run.conclusion);
	const failed = ENDED_WELL.includes(ended) ? null : ended;
	const by = text(run.event) || "an event that is not told";
	const chosen = by === "push" || OF_PULLS.includes(by) ? null : by;
	return planned === "" ? null : {
		on: "commit",
		planned,
		begun: text(run.created_at) || null,
		failed,
		chosen
	};
}
function noPull(name) {
	throw new require_fault.InputError(`The payload of this ${name} event names no pull request, so nothing can be decided.`);
}
function eventOf({ name, payload: raw, sha, ref, attempt }) {
	const payload = object(raw);
	const other = { on: "other" };
	if (OF_PULLS.includes(name)) return pullEvent(payload, attempt) ?? noPull(name);
	if (name === "merge_group") return groupEvent(payload, sha);
	if (name === "push") return pushEvent(payload, sha, ref) ?? other;
	if (name === "workflow_run") return commitEvent(object(payload.workflow_run)) ?? other;
	return other;
}
// src/action/runner.ts
const milliseconds = (text) => text === void 0 ? void 0 : Number(text);
const payloadAt = (path) => path === void 0 ? {} : JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
const eventIn = (env) => eventOf({
	name: env.GITHUB_EVENT_NAME ?? "",
	payload: payloadAt(env.GITHUB_EVENT_PATH),
	sha: env.GITHUB_SHA ?? "",
	ref: env.GITHUB_REF ?? "",
	attempt: Number(env.GITHUB_RUN_ATTEMPT ?? NaN)
});
const repositoryUrlIn = (env) => `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY ?? "/"}`;
const runUrlIn = (env) => /^\d+$/.test(env.GITHUB_RUN_ID ?? "") ? `${repositoryUrlIn(env)}/actions/runs/${env.GITHUB_RUN_ID}` : null;
function runnerOf(env, log) {
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	return {
		event: eventIn(env),
		owner,
		repo,
		workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
		apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
		repositoryUrl: repositoryUrlIn(env),
		runUrl: runUrlIn(env),
		runId: env.GITHUB_RUN_ID ?? "",
		sha: env.GITHUB_SHA ?? null,
		workflowPath: /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1] ?? null,
		isOwnWorkflow: (env.GITHUB_WORKFLOW_REF ?? "").toLowerCase().startsWith(`${owner}/${repo}/`.toLowerCase()),
		job: env.GITHUB_JOB ?? null,
		isRerun: (env.GITHUB_RUN_ATTEMPT ?? "1") !== "1",
		today: new Date().toISOString().slice(0, 10),
		retryMs: milliseconds(env.DESTROY_GUARD_RETRY_MS),
		timeoutMs: milliseconds(env.DESTROY_GUARD_TIMEOUT_MS),
		log
	};
}
// src/action/main.ts
async function plannedAt(run, { planned, begun }) {
	const open = (await pullsAt(run, planned)).filter((pull) => pull.open);
	const newest = open.filter(({ head }) => head === planned);
	const [one, ...more] = newest.length > 0 ? newest : open;
	if (one !== void 0 && more.length === 0) return {
		number: one.number,
		planned,
		base: null,
		begun,
		startedBy: null
	};
	log.notice(`Commit ${planned} belongs to ${one === void 0 ? "no open pull request" : "several open pull requests"}, so no comment is written, and nobody can have agreed.`);
	return null;
}
async function reviewAndComment(run, planned) {
	const reads = readPull(run, planned);
	let result;
	try {
		result = await reviewPull(run, planned, await reads.state);
		handOn(run, result);
	} catch (error) {
		await publishFailureOnPull(run, planned, reads, failureOf(error));
		throw error;
	}
	return {
		result,
		commentUrl: await publishOnPull(run, result)
	};
}
async function reviewAlone(run, event) {
	const result = await reviewOutsidePull(run, event);
	handOn(run, result);
	return {
		result,
		commentUrl: null
	};
}
async function reviewEvent(run) {
	const { event } = run.runner;
	if (event.on === "pull") return reviewAndComment(run, {
		...event,
		begun: null
	});
	if (event.on !== "commit") return reviewAlone(run, event);
	const planned = await plannedAt(run, event);
	return planned === null ? reviewAlone(run, { on: "other" }) : reviewAndComment(run, planned);
}
async function startRun(settings) {
	const token = settings["github-token"];
	const runner = runnerOf(process.env, log);
	const { apiUrl: baseUrl, retryMs, timeoutMs, owner, repo } = runner;
	const github = clientFor({
		token,
		baseUrl,
		log,
		retryMs,
		timeoutMs
	});
	let asked;
	const self = () => {
		asked ??= requiredRead("The account of github-token", "to ask for its own name", selfOf(github));
		return asked;
	};
	return {
		runner,
		settings,
		repository: {
			github,
			owner,
			repo
		},
		self
	};
}
function endWith({ result: { review }, commentUrl }, settings) {
	if (exitCodeOf(review.verdict) === 0) return;
	const where = commentUrl === null ? "the job summary" : "the comment on the pull request or the job summary";
	const message = `destroy-guard: blocked, ${counted$1(blockingIn(review.roots), "finding")}; see ${where}`;
	if (settings.enforce) setFailed(message);
	else if (hasNothingToTell(settings)) log.info(`${message}. The job that takes this review over decides.`);
	else log.warning(`${message}. The input enforce is false, so the check does not fail.`);
}
async function main() {
	const settings = readSettings((name) => getInput(name));
	for (const secret of [settings["github-token"], settings["owners-token"]]) if (secret !== "") setSecret(secret);
	const run = await startRun(settings);
	try {
		const published = await reviewEvent(run);
		await publishInJob(run, published.result, published.commentUrl);
		endWith(published, settings);
	} catch (error) {
		await publishFailureInJob(run, failureOf(error), commitOf(run));
		throw error;
	}
}
const commitOf = ({ runner: { event, sha } }) => "planned" in event ? event.planned : sha;
const ended = runToEnd(main, (error) => setFailed(logText(faultMessage(error))));
exports.$ZodISODate = $ZodISODate;
exports.$constructor = $constructor;
exports.ACTION_REASONS = ACTION_REASONS;
exports.A_GLOB = A_GLOB;
exports.CALLINGS = CALLINGS;
exports.CLASSES = CLASSES$1;
exports.COPY_BECAUSE = COPY_BECAUSE;
exports.DEFAULT_LEVELS = DEFAULT_LEVELS;
exports.DEFAULT_POLICY = DEFAULT_POLICY;
exports.EFFECTS = EFFECTS;
exports.HIDDEN = HIDDEN;
exports.LEAVING = LEAVING;
exports.LEVELS = LEVELS;
exports.MOMENTS = MOMENTS;
exports.OLD_BECAUSE = OLD_BECAUSE;
exports.ORIGIN_EFFECTS = ORIGIN_EFFECTS;
exports.PLAN_ENTRY = PLAN_ENTRY;
exports.REFUSAL_REASONS = REFUSAL_REASONS;
exports.REMAINS = REMAINS;
exports.RULES = RULES;
exports.RULE_NAMES = RULE_NAMES;
exports.SOURCE_FATES = SOURCE_FATES;
exports.SWAPPED = SWAPPED;
exports.UNREADABLE = UNREADABLE;
exports.WEIGHTS = WEIGHTS;
exports.ZodMiniStringFormat = ZodMiniStringFormat;
exports._enum = _enum;
exports._gte = _gte;
exports._isoDate = _isoDate;
exports._lte = _lte;
exports._minLength = _minLength;
exports._null = _null;
exports._regex = _regex;
exports.array = array;
exports.boolean = boolean;
exports.discriminatedUnion = discriminatedUnion;
exports.ended = ended;
exports.exactOptional = exactOptional;
exports.int = int;
exports.isConfiguration = isConfiguration;
exports.isFolder = isFolder$1;
exports.isLossRule = isLossRule;
exports.isRootGlob = isRootGlob;
exports.isSystemError = isSystemError;
exports.isUtf16 = isUtf16;
exports.literal = literal$1;
exports.meta = meta;
exports.notSaved = notSaved;
exports.nullable = nullable;
exports.number = number$1;
exports.object = object$2;
exports.optional = optional;
exports.partOfPlan = partOfPlan;
exports.record = record;
exports.refine = refine;
Object.defineProperty(exports, "require_picomatch", {
	enumerable: true,
	get: function() {
		return require_picomatch;
	}
});
exports.rootMatcher = rootMatcher;
exports.statOf = statOf;
exports.strictObject = strictObject;
exports.string = string;
exports.superRefine = superRefine;
exports.union = union;
exports.whyOf = whyOf;
exports.withSlashes = withSlashes;
