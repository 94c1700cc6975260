const require_main = require("./index.js");
const require_fault = require("./domain-fault.js");
// src/input/plan/plan-file.ts
async function partOfPlan(path, name, read) {
	const yauzl = await Promise.resolve().then(() => require_main.__toESM(require("./yauzl.js").default, 1));
	let zip;
	try {
		zip = await yauzl.openPromise(path, {
			lazyEntries: true,
			autoClose: false
		});
	} catch {
		return null;
	}
	try {
		const found = [];
		for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
		const [entry, second] = found;
		if (second !== void 0) throw new require_fault.InputError(`is a saved plan that holds two files ${name}`);
		return entry === void 0 ? null : await read(await zip.openReadStreamPromise(entry));
	} catch (cause) {
		if (cause instanceof require_fault.InputError) throw cause;
		throw new require_fault.InputError(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	} finally {
		zip.close();
	}
}
Object.defineProperty(exports, "partOfPlan", {
	enumerable: true,
	get: function() {
		return partOfPlan;
	}
});
