// src/text/utf16.ts
const isUtf16 = (text) => /^(?:\ufffd\ufffd)?(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/s.test(text);
Object.defineProperty(exports, "isUtf16", {
	enumerable: true,
	get: function() {
		return isUtf16;
	}
});
