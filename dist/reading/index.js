import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
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
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
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

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
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
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
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
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
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
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
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
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
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
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
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
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
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
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
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
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
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
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
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
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
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
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
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
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
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
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
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
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
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
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
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
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * The faults that are expected: what was given can't be used. Exit code 2, the message alone is shown.
 * Anything else that is thrown is a fault of ours: exit code 3, with its stack.
 * A message says where, what was found, and what to do next.
 */
class InputError extends Error {
    name = "InputError";
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ fileBytes),
  O: () => (/* binding */ isSystemError)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
;// CONCATENATED MODULE: ./build/text/system-error.js
/** What the system says of a file, in words: ENOENT is none of a user's. */
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
]);
/** Why a file can't be read or written, to stand behind a colon. */
function whyOf(cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    return WHY.get(code) ?? code;
}

;// CONCATENATED MODULE: ./build/input/json/bytes.js





const CHUNK = 1 << 20;
/** After so many chunks whatever else waits has its turn: other threads that read, what is shown of the progress. */
const TURN = 4;
/**
 * The bytes of a file. The chunks reuse a buffer: each is valid until the next is asked for. What is on a disk is there
 * at once, and the system reads ahead: to ask another thread for it takes longer.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
async function* fileBytes(path) {
    const file = await openFile(path);
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (let turn = 1;; turn++) {
            const length = (0,external_node_fs_.readSync)(file.fd, buffer, 0, CHUNK, null);
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
            if (turn % TURN === 0)
                await (0,external_node_timers_promises_namespaceObject.setImmediate)();
        }
    }
    catch (cause) {
        if (isSystemError(cause, "EISDIR"))
            throw new fault/* InputError */.d("is a folder; name the file in it", { cause });
        throw cause;
    }
    finally {
        await file.close();
    }
}
async function openFile(path) {
    try {
        return await (0,promises_namespaceObject.open)(path, "r");
    }
    catch (cause) {
        if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
            throw new fault/* InputError */.d("does not exist; check the path, or that the step which makes it ran", { cause });
        if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM"))
            throw new fault/* InputError */.d("can't be read: permission denied", { cause });
        throw new fault/* InputError */.d(`can't be read: ${whyOf(cause)}`, { cause });
    }
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === undefined || error.code === code);


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   uP: () => (/* binding */ endsAsZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there. A pipe or a device may
 * never end, so nobody may begin to read it.
 */
function notAFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return null;
    if (found.isDirectory())
        return "is a folder; name the file in it";
    const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
    return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
/** The record at the end of a zip, and how far before the end of the file it may begin: behind it stands a comment. */
const END_OF_ZIP = Buffer.from("PK\u0005\u0006");
const FARTHEST = 22 + 0xffff;
/**
 * Whether Terraform would take a file for a saved plan. A zip is read from its end, so that anything may stand in
 * front:
 * what looks like a plan's JSON, or its gzip, to those who read from the start.
 */
function endsAsZip(path) {
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
        return false;
    const length = Math.min(size, FARTHEST);
    return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}
/** A part of a file; null where it can't be read, of which whoever reads it next says why. */
function bytesAt(path, from, length) {
    const bytes = Buffer.alloc(length);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
        try {
            return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, from));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isConfiguration),
/* harmony export */   b: () => (/* binding */ notSaved)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6980);

/**
 * What a file is that Terraform could not show as a saved plan, with the way out, as the end of a sentence. Asked only
 * after Terraform refused it, which alone decides what a plan is. The file's own text is never repeated.
 */
const GIVE = 'give the file that "terraform plan -out=tfplan" wrote';
const TEXTS = [
    [/^\s*$/, `is empty; ${GIVE}`],
    [
        /^\s*\{[\s\S]*"(?:resource_changes|planned_values|plan_format_version)"/,
        `is the JSON of a plan, which Terraform can't apply; ${GIVE}, which that JSON was made of`,
    ],
    [/^\s*\{[\s\S]*"@level"/, `is the log that "terraform plan -json" prints, not the plan; ${GIVE}`],
    [/^\s*\{[\s\S]*"(?:encrypted_data|remote_plan_format)"/, ""],
    [/^\s*[[{]/, `is JSON, and no saved plan file; ${GIVE}`],
    [
        /will perform the following actions|execution plan|Plan: \d+ to add|No changes\. /,
        `is a plan as people read it; ${GIVE}`,
    ],
];
const HEAD = 64 * 1024;
/** Null where it may well be a saved plan, so that only what Terraform says of it tells anything. */
function notSaved(path) {
    const head = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesAt */ .L1)(path, 0, HEAD);
    // Then what Terraform said of it is all that can be told.
    if (head === null)
        return null;
    const isZip = head.length >= 2 && head.toString("latin1", 0, 2) === "PK";
    if (isZip)
        return (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .endsAsZip */ .uP)(path) ? null : `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
    if (isConfiguration(path))
        return `is Terraform configuration, not a plan; ${GIVE}`;
    const text = head.toString("utf8").replace(/^\ufeff/, "");
    const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
    return told === "" ? null : (told ?? `is no saved plan file; ${GIVE}`);
}
/** Files in which Terraform, OpenTofu and Terragrunt are told what to make. */
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/catalogue/load.js
/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */




/** Names the providers that have a table. Without it a table that is missing would be a provider that nobody knows. */
const LIST = "providers.json";
const readJson = (folder, name) => {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"));
    }
    catch (cause) {
        throw new Error(`${(0,external_node_path_.join)(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
    }
};
/** Writes tables to a folder: one file a provider, one row a line, so that a change can be read in a diff. */
function writeTables(folder, tables) {
    for (const [prefix, table] of tables) {
        const { rows, harmless } = table();
        const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
        writeFileSync(join(folder, `${prefix}.json`), `{"harmless":${JSON.stringify(harmless)},"rows":[\n${lines}\n]}\n`);
    }
    writeFileSync(join(folder, LIST), `${JSON.stringify([...tables.keys()])}\n`);
}
/** The tables that the build wrote to a folder. Throws where one is missing: its types would pass as unknown ones. */
const bundledTables = (folder) => new Map(readJson(folder, LIST).map((prefix) => [
    prefix,
    () => readJson(folder, `${prefix}.json`),
]));
/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = () => (0,external_node_module_namespaceObject.createRequire)(import.meta.url)("./written.ts").writtenTables();
/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(program)), "..", "catalogue");
let found;
/** The tables of this program. */
function load_tables() {
    found ??= import.meta.url.endsWith(".ts") ? writtenTables() : bundledTables(beside(import.meta.url));
    return found;
}

;// CONCATENATED MODULE: ./build/catalogue/index.js

/** `aws_db_instance` → `aws`: which table a type stands in. */
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const indexes = new Map();
/** A provider's table, read when a plan first names one of its types. */
function indexOf(prefix) {
    let index = indexes.get(prefix);
    if (index === undefined) {
        const { rows, harmless } = load_tables().get(prefix)?.() ?? { rows: [], harmless: [] };
        index = { rows: new Map(rows.map((row) => [row.type, row])), harmless: new Set(harmless) };
        indexes.set(prefix, index);
    }
    return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null
    ? { known: "harmless" }
    : {
        known: "policy",
        row: {
            type,
            class: named,
            weight,
            what,
            loses: "The policy says that it holds something; what a destroy leaves is not known.",
            source: "the policy file",
        },
    };
/** Our tables, with the policy's own types in front of them. */
function catalogueWith(types) {
    const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
    return (type) => {
        const said = own.get(type);
        if (said !== undefined)
            return said;
        const index = indexOf(prefixOf(type));
        const row = index.rows.get(type);
        if (row !== undefined)
            return { known: "row", row };
        return index.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
    };
}
/** The rows of the provider that a type belongs to, sorted by type. */
const rowsBeside = (type) => [...indexOf(prefixOf(type)).rows.values()];
const allIndexes = () => [...tables().keys()].map(indexOf);
/** Every type that the catalogue knows, sorted; reads all tables. */
const knownTypes = () => allIndexes()
    .flatMap(({ rows, harmless }) => [...rows.keys(), ...harmless])
    .sort();
/** Every row, sorted by type; reads all tables. */
const allRows = () => allIndexes()
    .flatMap(({ rows }) => [...rows.values()])
    .sort((a, b) => (a.type < b.type ? -1 : 1));

;// CONCATENATED MODULE: ./build/domain/catalogue.js
/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */
const CLASSES = (/* unused pure expression or super */ null && (["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"]));
/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
const REFUSAL_REASONS = (/* unused pure expression or super */ null && (["protected", "not-empty", "in-use"]));
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;

;// CONCATENATED MODULE: ./build/domain/remembered.js
/** A function that asks `make` once for each key, and gives the same answer from then on. */
function remembered(make, keyOf = (asked) => asked) {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const made = make(asked);
        known.set(key, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/domain/elements.js

/**
 * Elements of lists. Values under `[*]` say in which element they stand, so that what is said of one element is never
 * taken for another's: conditions hold together in one, and a change is one of the same element before and after.
 */
/** The lists that a path leads through, the outermost first: `rule[*].copy[*].days` → `rule[*]`, `rule[*].copy[*]`. */
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
/** The place of a value in the list at this depth; values that nobody placed stand one after another. */
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
/** The values of an element at a path; all of them where the path leads through none of its lists. */
function within(values, path, element) {
    const lists = listsIn(path);
    const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
    const depth = shared < 0 ? lists.length : shared;
    if (depth === 0)
        return values;
    const { at } = element;
    return at === null
        ? []
        : values.filter((value, order) => at.every((one, d) => d >= depth || isIn(value, d, order, one)));
}
const isIn = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
/** The attribute that tells the elements at this depth apart on both sides; none: they have no name of their own. */
function nameAt(depth, values) {
    const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
    for (const name of names)
        if (values.every(({ at }) => at?.[depth]?.keys.has(name)))
            return name;
    return null;
}
/** Values in groups of those that may be the same one: elements by name where they have one, else all of a list. */
function grouped(values, names) {
    const groups = new Map();
    for (const value of values) {
        const key = names.map((name, depth) => (name === null ? "" : value.at?.[depth]?.keys.get(name))).join("\0");
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
/**
 * Values at a path with `[*]` before and after, each with the one that takes its place. Elements are paired by their
 * names; those without one by `asOne`, within the list that they stand in. A list that is not known yet may hold
 * anything in place of each.
 */
function paired(path, before, after, asOne) {
    const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
    if (unknown !== undefined)
        return [undefined, ...before].map((old) => [old, unknown]);
    const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
    const [old, now] = [grouped(before, names), grouped(after, names)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
/** What is left of two lists without the values that stand unchanged on both sides, wherever they stand. */
function unlike(before, after, isSame) {
    const [old, now] = [[...before], [...after]];
    for (const one of before) {
        const at = now.findIndex((other) => isSame(one, other));
        if (at < 0)
            continue;
        now.splice(at, 1);
        old.splice(old.indexOf(one), 1);
    }
    return [old, now];
}
/** By place. */
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);

;// CONCATENATED MODULE: ./build/domain/conditions.js

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
const PROVIDER = "provider.";
/**
 * The lowest major version of the provider that the plan's constraints allow, as a number; defaults change with it.
 * Only
 * `above` says anything: a later version may be in use.
 */
const PROVIDER_VERSION = "provider.version";
const isEmpty = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const equals = (value, wanted) => wanted === null ? isEmpty(value) : value === wanted;
/**
 * Whether one value passes a test. What is unknown until apply passes none: a claim that something remains needs
 * evidence.
 */
function passes(attribute, test) {
    if (attribute.unknown)
        return false;
    const { value } = attribute;
    if (test === null || typeof test !== "object")
        return equals(value, test);
    if ("above" in test)
        return typeof value === "number" && value > test.above;
    if ("below" in test)
        return typeof value === "number" && value < test.below;
    if ("set" in test)
        return isEmpty(value) !== test.set;
    if ("startsWith" in test)
        return typeof value === "string" && [test.startsWith].flat().some((start) => value.startsWith(start));
    return test.some((one) => equals(value, one));
}
const NOTHING = { value: null, sensitive: false, unknown: false };
const MISSING = [NOTHING];
/** The values at a path; one null where there is nothing. */
const conditions_valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
/** `null` says that the whole list has nothing there, unless another test is about the same element. */
const isAbsent = ({ values, test }) => test === null && values.every((value) => passes(value, test));
/** The tests with the values of one element of their list that passes them all; null where there is none. */
function metBy(asked, depth) {
    const [first] = asked;
    if (first === undefined || (asked.length === 1 && first.test === null))
        return asked.every(isAbsent) ? asked : null;
    const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
    if (places.size === 0)
        return asked.every(passesOne) ? asked : null;
    for (const place of places) {
        const here = asked.map((one) => ({
            ...one,
            values: one.values.filter((value, order) => placeAt(value, depth, order) === place),
        }));
        const met = allMet(here, depth + 1);
        if (met !== null)
            return met;
    }
    return null;
}
/** The tests with the values that pass them, those of one list together; null where not all hold. */
function allMet(asked, depth) {
    const lists = new Map();
    for (const one of asked) {
        const list = listsIn(one.path)[depth];
        if (list === undefined && !passesOne(one))
            return null;
        if (list !== undefined)
            lists.set(list, [...(lists.get(list) ?? []), one]);
    }
    if (lists.size === 0)
        return asked;
    const met = [...lists.values()].map((inList) => metBy(inList, depth));
    const plain = asked.filter(({ path }) => listsIn(path)[depth] === undefined);
    return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
    const values = attributes.get(path) ?? [];
    return { path, test, values: element === undefined ? values : within(values, path, element) };
});
const isOfElements = (path) => path.includes("[*]");
/**
 * Whether every test holds. Tests on elements of one list (a common `[*]`) hold together of one and the same element:
 * of `element`, if it is one of that list.
 */
function conditions_hold(conditions, attributes, element) {
    if (Object.keys(conditions).some(isOfElements))
        return allMet(askedOf(conditions, attributes, element), 0) !== null;
    return Object.entries(conditions).every(([path, test]) => conditions_valuesAt(attributes, path).some((value) => passes(value, test)));
}
/** Whether every test holds, or may hold once the apply tells the values that are unknown now. */
const conditions_mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => conditions_valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
const conditions_alternatives = (conditions) => conditions === undefined || conditions === true ? [] : [conditions].flat();
const words = (test) => {
    if (typeof test === "string")
        return [test];
    return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test);
/** A value as far as it may be shown: booleans, numbers, and the strings that `tests` name. Attributes hold secrets. */
function seen({ value, unknown, sensitive }, ...tests) {
    if (unknown)
        return { hidden: "unknown" };
    if (sensitive)
        return { hidden: "sensitive" };
    if (isEmpty(value))
        return null;
    if (typeof value === "boolean" || typeof value === "number")
        return value;
    if (typeof value !== "string")
        return { hidden: "set" };
    if (tests.some((test) => words(test).includes(value)))
        return value;
    return { hidden: tests.some(isCompared) ? "other" : "set" };
}
/** A path of a row, and what has the attribute: the object itself (null), or its provider. */
const ownerOf = (path) => path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };
/** The tests with the values of the element that passed them, in the order of the conditions. */
function toldOf(conditions, attributes) {
    const asked = askedOf(conditions, attributes);
    const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
    return asked.map((one) => met.get(one.path) ?? one);
}
/** The values that a set of conditions looked at. `of`: the type that has them, if they are not the object's own. */
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
    const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) }];
});

;// CONCATENATED MODULE: ./build/domain/holding.js

const KEEPING = ["data", "identity", "key"];
/** Whether objects of the type hold data or keys whose loss would be felt: what is worth a line that protects it. */
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
/** Whether a row speaks of an object with these values at all. */
const holdsAnything = (row, values) => row.holds === undefined || alternatives(row.holds).some((conditions) => hold(conditions, values));
/** Whether the provider's delete only forgets the object. */
const isOnlyForgotten = (row, values) => row.forgets === true || alternatives(row.forgets).some((conditions) => hold(conditions, values));
/** The same, where some values are known only after apply. */
const mayHoldAnything = (row, values) => row.holds === undefined || alternatives(row.holds).some((conditions) => mayHold(conditions, values));
/** Whether it is a safeguard that is created switched off. */
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => hold(when, values));
/**
 * Whether the object of a change holds something: one that is created, after it; one that is updated, before it or
 * after, since the update may be what makes it hold something, or no longer.
 */
function holdsAt({ action, before, after }, row) {
    if (action.effect === "create")
        return mayHoldAnything(row, after) || isCreatedOff(row, after);
    return holdsAnything(row, before) || (action.effect === "update" && mayHoldAnything(row, after));
}

;// CONCATENATED MODULE: ./build/domain/rules/table.js
/**
 * The rules, one row each, in the order in which findings of one level stand. A rule is a row here, a file beside this
 * one that finds it, a row in `report/wording.ts` that speaks of it, and a section in docs/rules.md. The compiler and
 * the tests name what is missing.
 *
 * `level`: what a finding does while no policy says otherwise. A level per weight makes it a loss rule: one object has
 * at most one finding of those, the strongest.
 * `title`: two or three words, lower case.
 * `says`: what the rule found, as a sentence, for someone who meets it for the first time.
 * `matters`: why it is worth a pause, as a sentence.
 */
const LEVELS = (/* unused pure expression or super */ null && (["block", "warn", "note"]));
const BY_WEIGHT = { high: "block", medium: "warn", low: "note" };
const TABLE = {
    "last-copy": {
        level: BY_WEIGHT,
        title: "last copy",
        says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
        matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of.",
    },
    "data-loss": {
        level: BY_WEIGHT,
        title: "data loss",
        says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
        matters: "What remains may be older than the data, short-lived, or never tried.",
    },
    "data-expiry": {
        level: "warn",
        title: "data expiry",
        says: "A change makes data that is stored already expire or be overwritten.",
        matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background.",
    },
    "backup-loss": {
        level: BY_WEIGHT,
        title: "backup loss",
        says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
        matters: "Nobody misses a backup until the day it is needed.",
    },
    "key-loss": {
        level: BY_WEIGHT,
        title: "key loss",
        says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
        matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included.",
    },
    "address-loss": {
        level: "warn",
        title: "address loss",
        says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
        matters: "Others point to it: firewalls, partners, customers, certificates.",
    },
    "container-loss": {
        level: BY_WEIGHT,
        title: "container loss",
        says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
        matters: "The plan shows one deletion; the provider does many.",
    },
    protected: {
        level: "block",
        title: "protected",
        says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
        matters: "Someone decided beforehand that this one should not go without a second look.",
    },
    "mass-destroy": {
        level: "block",
        title: "mass destroy",
        says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
        matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this.",
    },
    "missing-state": {
        level: "block",
        title: "missing state",
        says: "The plan has no prior state and wants to create everything, yet this root is not new.",
        matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it.",
    },
    "state-swapped": {
        level: "block",
        title: "state swapped",
        says: "The state is another one than the last apply of this root used, or an older copy of it.",
        matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know.",
    },
    "wrong-environment": {
        level: "block",
        title: "wrong environment",
        says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
        matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one.",
    },
    frozen: {
        level: "block",
        title: "frozen",
        says: "Something is destroyed inside a freeze window of the policy.",
        matters: "The window was set for days on which nobody should have to restore anything.",
    },
    "unreadable-change": {
        level: "block",
        title: "unreadable change",
        says: "The plan holds something that this version does not know, or the plan failed half-way.",
        matters: "What cannot be read may be a destroy, so it is not taken for harmless.",
    },
    "guard-removed": {
        level: "warn",
        title: "guard removed",
        says: "A safeguard is switched off, deleted, or taken out of the configuration.",
        matters: "The next plan can then destroy what this one could not.",
    },
    forgotten: {
        level: "warn",
        title: "forgotten",
        says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
        matters: "It goes on existing and costing, but nothing manages, protects or watches it any more.",
    },
    unclassified: {
        level: "warn",
        title: "unclassified",
        says: "An object of a type that the catalogue does not know is deleted or replaced.",
        matters: "It may hold data; nobody has looked yet.",
    },
    exposed: {
        level: "off",
        title: "exposed",
        says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
        matters: "On the day on which it is made it costs one line to protect it.",
    },
    "guard-edited": {
        level: "warn",
        title: "guard edited",
        says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
        matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch.",
    },
    "incomplete-plan": {
        level: "warn",
        title: "incomplete plan",
        says: "The plan leaves something out: it was made with a target, or some changes were put off.",
        matters: "What is left out was not reviewed, and comes with a later plan.",
    },
    drifted: {
        level: "warn",
        title: "drifted",
        says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
        matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data.",
    },
    "side-effect": {
        level: "note",
        title: "side effect",
        says: "An action runs with this plan whose effect no create, update or delete shows.",
        matters: "What it does is up to the provider: it may back up, restore, rotate or delete.",
    },
    "exception-expired": {
        level: "warn",
        title: "exception expired",
        says: "An allow entry of the policy ran out, and no longer allows anything.",
        matters: "What it allowed is reviewed again like everything else.",
    },
    "exception-used": {
        level: "note",
        title: "exception used",
        says: "An allow entry of the policy keeps findings quiet that would block or warn.",
        matters: "Nobody agrees to these destroys one by one: whoever wrote the entry has agreed beforehand.",
    },
};
const RULES = (/* unused pure expression or super */ null && (TABLE));
/** Every rule's name, in the order of the table. */
const RULE_NAMES = Object.keys(TABLE);
const table_isLossRule = (rule) => typeof RULES[rule].level !== "string";
/** What holds where a policy says nothing. */
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));

;// CONCATENATED MODULE: ./build/domain/levels.js

/** The level of a rule in a root: the policy's own, then every matching entry of `roots`, the last one last. */
function settingOf(policy, root, rule, weight) {
    const layers = [policy.levels, ...policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules)];
    let setting = "off";
    for (const levels of layers) {
        const found = isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
        setting = found ?? setting;
    }
    return setting;
}
/** Whether the rule says anything in any root: what only such a rule looks at need not be kept. */
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
const ORDER = (/* unused pure expression or super */ null && (["off", "note", "warn", "block"]));
/** The lower of a setting and a cap. */
const capped = (setting, atMost) => atMost !== undefined && ORDER.indexOf(setting) > ORDER.indexOf(atMost) ? atMost : setting;

;// CONCATENATED MODULE: ./build/domain/path.js
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = ["json", "columns", "properties", "sql", "stack"];
const isReading = (step) => typeof step === "object" && "read" in step;
/** Never the same for two different pairs, as `key=value` could be. */
const pairText = (key, value) => JSON.stringify([key, value]);
/** The pair without what stands before its key; of another pair nothing is left. */
function withoutPrefix(pair, prefix) {
    const [key, value] = JSON.parse(pair);
    return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:(\w+),(\w+))?\}$/gy;
/**
 * `a[0].b[*].c`, `a["b.c"]`, `tags{}`, `tag[*]{key,value}`, `policy~json.rules` → its steps. Throws on anything else: a
 * path is written by us, so that is a fault of ours.
 */
function parsePath(path) {
    const steps = [];
    PART.lastIndex = 0;
    while (PART.lastIndex < path.length) {
        if (steps.length > 0 && path[PART.lastIndex] === ".")
            PART.lastIndex++;
        const [whole, name, index, quoted, kind, key, value] = PART.exec(path) ?? [];
        const read = TEXT_KINDS.find((one) => one === kind);
        if (whole === undefined || (kind !== undefined && read === undefined))
            throw new Error(`"${path}" is no path`);
        if (name !== undefined || quoted !== undefined)
            steps.push((name ?? quoted));
        else if (read !== undefined)
            steps.push({ read });
        else if (index !== undefined)
            steps.push(index === "*" ? ANY : Number(index));
        else
            steps.push({ pair: key === undefined || value === undefined ? "members" : [key, value] });
    }
    return { path, steps };
}

;// CONCATENATED MODULE: ./build/domain/quantity.js
/** Numbers and lengths of time, in the ways that providers write them. */
/** Of each unit, how many make a day. */
const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 };
/** Google's `604800s` and `7d`, Go's `720h0m0s`. */
const PARTS = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;
/** ISO 8601, as Azure writes it: `P7D`, `PT36H`. Years and months are of 365 and 30 days. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_DAYS = [365, 30, 7, 1, 1 / PER_DAY.hours, 1 / PER_DAY.minutes, 1 / PER_DAY.seconds];
const PARTS_DAYS = ISO_DAYS.slice(3);
/** A length of time as providers write it → days; null for anything else. */
function durationDays(text) {
    const iso = ISO.exec(text);
    const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
    if (found.every((part) => part === undefined))
        return null;
    const days = iso === null ? PARTS_DAYS : ISO_DAYS;
    return found.reduce((sum, part, at) => sum + Number(part ?? 0) * days[at], 0);
}
/** A number that a provider writes as text (`"168"`), or a length of time in days; null for anything else. */
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : durationDays(text);
/** Days in each unit that providers count lengths of time in; months and years are of 30 and 365 days. */
const DAYS_OF_UNIT = {
    minutes: 1 / PER_DAY.minutes,
    hours: 1 / PER_DAY.hours,
    days: 1,
    weeks: 7,
    months: 30,
    years: 365,
};
const UNITS = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
    const one = unit.slice(0, -1);
    return [unit, one, `${one}ly`, `${one}(s)`].map((word) => [word, unit]);
})).set("daily", "days");
/** A unit as providers write it (`DAYS`, `Month`, `weekly`); null for anything else. */
const unitIn = (value) => typeof value === "string" ? (UNITS.get(value.toLowerCase()) ?? null) : null;
/** A date, as days since 1970; null for anything else. */
function dateIn(text) {
    const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time / 86_400_000;
}

;// CONCATENATED MODULE: ./build/domain/measured.js



const measured_NOTHING = { value: null, sensitive: false, unknown: false };
/** Reads the values at a path together with their unit at another, of the same element. */
const measuring = (attributes, path, unit) => (of = measured_NOTHING) => {
    const plain = { value: of.value, unit: null, of };
    if (unit === undefined)
        return plain;
    const units = attributes.get(unit) ?? [];
    const own = of.at === undefined ? units : within(units, unit, { lists: listsIn(path), at: of.at });
    const word = unitIn(own[0]?.value ?? null);
    const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
    return word === null || typeof number !== "number"
        ? plain
        : { value: Math.round(number * DAYS_OF_UNIT[word] * 1e6) / 1e6, unit: word, of };
};
/** A length of time as it may be shown: the number, with the unit in our own word. */
function shown({ unit, of }, words) {
    const was = seen(of, words);
    const isCounted = typeof was === "number" || (typeof of.value === "string" && !of.sensitive && !of.unknown);
    return unit === null || !isCounted ? was : `${Number(of.value)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/domain/limits.js



const placesOf = ({ at }) => [at].flat();
/** The values of a limit in a rule, with the path where they stand. */
const valuesOf = (limit, attributes, rule) => placesOf(limit).flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one]));
/** What a limit is in a rule, of its values. */
function boundOf(limit, attributes, rule) {
    const values = valuesOf(limit, attributes, rule);
    if (limit.by === "at-least" || limit.by === "at-most") {
        const numbers = values.flatMap(([path, one]) => numberOf(measuring(attributes, path, limit.unit)(one).value) ?? []);
        if (numbers.length === 0)
            return null;
        return limit.by === "at-least" ? Math.max(...numbers) : Math.min(...numbers);
    }
    const texts = values.flatMap(([, { value }]) => textOf(value) ?? []);
    return meant(limit, texts);
}
const numberOf = (value) => typeof value === "string" ? (numberIn(value) ?? dateIn(value)) : typeof value === "number" ? value : null;
const textOf = (value) => {
    if (typeof value === "object")
        return value === null || value.size === 0 ? null : value.fingerprint;
    return value === "" ? null : String(value);
};
/** Texts, with the words in place of one that stands for several. */
function meant({ means = [] }, texts) {
    const named = texts.length === 0 ? [null] : texts;
    const all = named.flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
    return all.length === 0 ? null : [...new Set(all)];
}
const EACH_FITS = {
    prefix: (wide, narrow) => narrow.startsWith(wide),
    suffix: (wide, narrow) => narrow.endsWith(wide),
    words: (wide, narrow) => wide === narrow,
};
/** Whether one of the texts is enough, so that a rule with several is as good as several rules. */
const isChoice = (by) => by in EACH_FITS;
/** Whether what the narrow bound lets through, the wide one lets through too. */
function isWithin({ by }, wide, narrow) {
    if (by === "at-least")
        return (narrow ?? 0) >= (wide ?? 0);
    if (by === "at-most")
        return (narrow ?? Infinity) <= (wide ?? Infinity);
    if (wide === null)
        return true;
    if (narrow === null)
        return false;
    const [wides, narrows] = [wide, narrow];
    if (isChoice(by))
        return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
    if (by === "every-prefix")
        return wides.every((one) => narrows.some((other) => other.startsWith(one)));
    return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}

;// CONCATENATED MODULE: ./build/domain/grouped.js
/** Things by a key, in the order in which they come. Map.groupBy, which Node 20 has not. */
function grouped_grouped(all, keyOf) {
    const found = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, [one]);
        else
            group.push(one);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/domain/transition.js

/** What changes from which values to which: a fact for the digest, never shown. */
/** Of names those that go; of all else every value, since which of several elements moved means nothing by itself. */
function transition_transitionOf({ path, change }, before, after) {
    const [old, now] = [before.map(canonical), after.map(canonical)];
    const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
    return JSON.stringify([path, change, ...goes]);
}
/** Elements of `before` that `after` has not, or has fewer times; sorted. */
function missingIn(after, before) {
    const left = new Map([...grouped_grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
    return before.toSorted().filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count <= 0;
    });
}
/** A value as text, so that two that differ never read the same. */
const canonical = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);

;// CONCATENATED MODULE: ./build/domain/rule-sets.js





const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf)];
/** The rules of a list, by any value that is known of them. */
function rulesIn(list, matching, attributes) {
    if (list === null)
        return [{ lists: [], at: [] }];
    const lists = listsIn(list);
    const found = new Map();
    for (const path of placesIn(matching)) {
        if (listsIn(path)[lists.length - 1] !== list)
            continue;
        for (const { at = [] } of attributes.get(path) ?? []) {
            const own = at.slice(0, lists.length);
            found.set(own.map(({ index }) => index).join(), own);
        }
    }
    return [...found.values()].map((at) => ({ lists, at }));
}
const isUnknownIn = (path, attributes, rule) => within(conditions_valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
    const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
    const known = Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path)));
    if (!conditions_hold(known, attributes, rule))
        return null;
    const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
    const isOpen = limits.some((limit) => placesOf(limit).some((path) => isUnknownIn(path, attributes, rule)));
    return { in: rule, attributes, bounds, certain: open.length === 0 && !isOpen };
}
const matchingIn = (list, matching, attributes) => rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);
const MOST_PARTS = 256;
/** A rule with alternatives (prefixes, words) as rules with one of each, which different rules may cover. */
function parts(rule, limits) {
    let all = [[]];
    for (const [i, bound] of rule.bounds.entries()) {
        const choices = Array.isArray(bound) && isChoice(limits[i].by) ? bound.map((one) => [one]) : [bound];
        if (all.length * choices.length > MOST_PARTS)
            return [rule];
        all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
    }
    return all.map((bounds) => ({ ...rule, bounds }));
}
/** The limits of the wide rule that keep something out which the narrow one lets through. */
const overstepped = (limits, wide, narrow) => limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));
/** The first of some rules that matches what none of the others does; first those that surely do. */
function firstUncovered(rules, by, limits) {
    const covering = by.filter(({ certain }) => certain);
    const open = rules.filter((rule) => parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)));
    const rule = open.find(({ certain }) => certain) ?? open[0];
    return rule === undefined ? null : { rule, certain: rule.certain && covering.length === by.length };
}
const isNamedLike = (a, b) => {
    const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
    const name = [...(one?.keys() ?? [])].find((key) => other?.has(key));
    return name === undefined ? null : one?.get(name) === other?.get(name);
};
/** The rule on the other side that this one most likely was, or becomes; none where it seems to be new. */
function counterpart(rule, others, own, limits) {
    const isSame = (a, b) => overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
    const candidates = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
    const [first, ...rest] = candidates;
    if (first === undefined)
        return null;
    const distance = (other) => overstepped(limits, other, rule).length;
    return rest.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}
const seenAt = (limit, path, one, attributes) => shown(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
/** The limits that changed, as facts. */
const changed = (limits, before, after) => limits.map((limit) => {
    const [old] = valuesOf(limit, before.attributes, before.in);
    const [now] = valuesOf(limit, after.attributes, after.in);
    const path = now?.[0] ?? old?.[0] ?? placesOf(limit)[0];
    const was = seenAt(limit, path, old?.[1], before.attributes);
    return { kind: "attribute", ...ownerOf(path), was, becomes: seenAt(limit, path, now?.[1], after.attributes) };
});
/** What makes a rule match: its conditions and its numbers. */
const standing = ({ when = {}, limits }, rule) => [
    ...Object.entries(when).map(([path, test]) => {
        const [one] = within(conditions_valuesAt(rule.attributes, path), path, rule.in);
        return { kind: "attribute", ...ownerOf(path), was: one === undefined ? null : seen(one, test) };
    }),
    ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most"
        ? valuesOf(limit, rule.attributes, rule.in)
            .filter(([, { value, unknown }]) => value !== null || unknown)
            .map(([path, one]) => ({
            kind: "attribute",
            ...ownerOf(path),
            was: seenAt(limit, path, one, rule.attributes),
        }))
        : []),
];
/** What the rules of a set do after the change that they did not before; null if nothing. */
function foundBy(set, { before, after }) {
    const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes));
    const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
    const uncovered = firstUncovered(own, others, set.limits);
    if (uncovered === null)
        return fewerExceptions(set, { before, after }, sides[1]);
    const other = counterpart(uncovered.rule, others, own, set.limits);
    if (other === null)
        return rule_sets_found(set, set.says, uncovered.certain, standing(set, uncovered.rule));
    const limits = overstepped(set.limits, other, uncovered.rule);
    const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
    const says = limits.length === 1 ? limits[0]?.says : undefined;
    return rule_sets_found(set, says ?? set.wider, uncovered.certain, changed(limits, old, now));
}
/** Exceptions that go, or take out less, while rules match. */
function fewerExceptions(set, { before, after }, matching) {
    const { except, list } = set;
    if (except === undefined || matching.length === 0)
        return null;
    const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
    const uncovered = firstUncovered(old, now, except.limits);
    if (uncovered === null)
        return null;
    const other = counterpart(uncovered.rule, now, old, except.limits);
    const evidence = other === null
        ? standing(except, uncovered.rule)
        : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
    return rule_sets_found(set, except.says, uncovered.certain, evidence);
}
function rule_sets_found(set, says, certain, evidence) {
    const [first, ...besides] = evidence;
    const path = set.list ?? placesIn(set)[0];
    const told = first ?? { kind: "attribute", ...ownerOf(path), was: { hidden: "set" } };
    const { rule, weight } = set;
    return {
        watch: { path, change: "changed", rule, says, ...(weight && { weight }) },
        certain,
        evidence: told,
        besides,
    };
}
/** What a change of the rules of an object brings, one for each set; with all values of the set, for the digest. */
const findInRuleSets = (change, row) => (row.ruleSets ?? []).flatMap((set) => {
    const one = foundBy(set, change);
    return one === null ? [] : [{ ...one, transition: transitionIn(set, change) }];
});
const transitionIn = (set, { before, after }) => pathsOfSet(set)
    .map((path) => transition_transitionOf({ path, change: "changed" }, conditions_valuesAt(before, path), conditions_valuesAt(after, path)))
    .join("\n");
const pathsOfSet = (set) => [set, ...(set.except ? [set.except] : [])].flatMap((matching) => [
    ...placesIn(matching),
    ...matching.limits.flatMap(({ unit }) => unit ?? []),
]);
/** Every path that the sets of a row look at. */
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);

;// CONCATENATED MODULE: ./build/domain/sorts.js

/** What the row says of an object of this sort. */
const asRow = (row, sort) => {
    const { sorts: _, ...rest } = row;
    const { group: _group, kinds: _kinds, ...said } = sort;
    return { ...rest, ...said };
};
/** A row for each sort of a type, or the row itself where the type has one sort only. */
const variantsOf = (row) => row.sorts === undefined ? [row] : row.sorts.of.map((sort) => asRow(row, sort));
const textAt = (values, path) => {
    const [found] = valuesAt(values, path);
    return typeof found?.value === "string" ? found.value : null;
};
/** `apps/v1` → `apps`, `v1` → `core`. */
const groupOf = (version) => {
    const end = version.lastIndexOf("/");
    return end < 0 ? "core" : version.slice(0, end);
};
const sorts_isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
/** The sort that names the kind, else the one that stands for its whole group. */
function sortIn({ of, harmless }, group, kind) {
    const ofGroup = of.filter((sort) => sorts_isIn(group, sort.group));
    const found = ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === undefined);
    return found ?? (harmless.some((one) => sorts_isIn(group, one)) ? "harmless" : null);
}
/** What is known of an object with these values; null where nobody has said anything of such an object. */
function sorted(row, values) {
    if (row.sorts === undefined)
        return row;
    const [version, kind] = [textAt(values, row.sorts.version), textAt(values, row.sorts.kind)];
    const sort = version === null || kind === null ? null : sortIn(row.sorts, groupOf(version), kind);
    return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}

;// CONCATENATED MODULE: ./build/domain/frequency.js

const YEAR = 365;
/** Words for how often something runs, as runs in a year. */
const WORDS = new Map([
    ["hourly", YEAR * 24],
    ["one_hour", YEAR * 24],
    ["daily", YEAR],
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
]);
const frequency_UNITS = new Map([
    ["minute", YEAR * 24 * 60],
    ["hour", YEAR * 24],
    ["day", YEAR],
    ["week", YEAR / 7],
]);
/** Names of days and months, as numbers. */
const NAMES = new Map([
    ...["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, i) => [name, i]),
    ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, i) => [name, i + 1]),
]);
const frequency_numberOf = (text) => NAMES.get(text.toLowerCase()) ?? Number(text);
/** How many of the values from `first` to `last` a field of a cron expression names; null where it can't be read. */
function namedIn(field, first, last) {
    if (field === "*" || field === "?")
        return last - first + 1;
    const counts = field.split(",").map((part) => {
        const [, from = "", to, step = "1"] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        if (from === "" || Number(step) === 0)
            return null;
        const start = from === "*" ? first : from === "L" ? last : frequency_numberOf(from);
        const end = to === undefined ? (part.includes("/") || from === "*" ? last : start) : frequency_numberOf(to);
        return Number.isNaN(start) || Number.isNaN(end) ? null : Math.max(1, Math.ceil((end - start + 1) / Number(step)));
    });
    return counts.some((count) => count === null) ? null : counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
/** Days of a year that the fields for the day of the month, the month and the day of the week name together. */
function daysIn(ofMonth, month, ofWeek) {
    const isNth = ofWeek.includes("#"); // `SUN#1`: the first Sunday of a month
    const [monthDays, months] = [namedIn(ofMonth, 1, 31), namedIn(month, 1, 12)];
    const weekDays = isNth ? 1 : namedIn(ofWeek, 0, 6);
    if (monthDays === null || months === null || weekDays === null)
        return null;
    const isAny = (field) => field === "*" || field === "?";
    const inYear = months / 12;
    if (isAny(ofWeek))
        return isAny(ofMonth) ? YEAR * inYear : monthDays * months;
    return isNth ? months : (YEAR / 7) * weekDays * inYear;
}
/** Five fields as in Unix, six with the year last as AWS has them. */
function ofCron(fields) {
    const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = fields;
    const [minutes, hours] = [namedIn(minute, 0, 59), namedIn(hour, 0, 23)];
    const days = daysIn(ofMonth, month, ofWeek);
    return minutes === null || hours === null || days === null ? null : minutes * hours * days;
}
function ofRate(text) {
    const [, number = "", unit = ""] = /^rate\((\d+) (minute|hour|day|week)s?\)$/.exec(text) ?? [];
    const each = frequency_UNITS.get(unit);
    return each === undefined || Number(number) === 0 ? null : each / Number(number);
}
/** `R/2026-01-01T02:00:00+00:00/P1W`: the interval of an ISO 8601 repetition. */
function ofRepetition(text) {
    const days = /^R\d*\//.test(text) ? durationDays(text.slice(text.lastIndexOf("/") + 1)) : null;
    return days === null || days === 0 ? null : YEAR / days;
}
/**
 * How often a year something runs, by a cron expression, `rate(1 day)`, a repeated interval or a word; null for what is
 * none of these. Right enough to tell a day from a week, not to plan by.
 */
function runsPerYear(schedule) {
    const text = schedule.trim().replace(/^cron\((.*)\)$/s, "$1");
    const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
    if (word !== undefined)
        return word;
    const fields = text.split(/\s+/);
    if (fields.length === 5 || fields.length === 6)
        return ofCron(fields);
    return ofRate(text) ?? ofRepetition(text);
}
/** Whether one schedule runs less often than another; false where one of them can't be read. */
function isRarer(before, after) {
    if (typeof before !== "string" || typeof after !== "string")
        return false;
    const [old, now] = [runsPerYear(before), runsPerYear(after)];
    return old !== null && now !== null && now < old * 0.99;
}

;// CONCATENATED MODULE: ./build/domain/watched.js







/** All facts of what was found. */
const factsOf = (found) => found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);
const isNone = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const sizeOf = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
/** Whether a list of plain values loses one of them, even if it gets another instead. */
const losesElement = (before, after) => {
    const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
    const left = elementsOf(after);
    return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null
    ? a.fingerprint !== b.fingerprint
    : a !== b;
/**
 * A number, or a length of time in days, in which "no limit" is larger than any other; null for what can't be compared.
 */
const amount = (value, forever) => {
    const number = isNone(value) ? null : typeof value === "string" ? numberIn(value) : value;
    if (number !== null && typeof number !== "number")
        return null;
    if (forever.includes(number))
        return Number.POSITIVE_INFINITY;
    return number ?? (isNone(value) ? 0 : null);
};
const compare = (before, after, forever) => {
    const [a, b] = [amount(before, forever), amount(after, forever)];
    return a === null || b === null || a === b ? 0 : b - a;
};
const isOne = (value, of) => of !== undefined && passes({ value, sensitive: false, unknown: false }, of);
function moved(before, after, direction, forever) {
    if (typeof direction === "object") {
        const { from, to } = direction;
        const leaves = from === undefined ? !isOne(before, to) : isOne(before, from);
        const arrives = to === undefined ? !isOne(after, from) : isOne(after, to);
        return differ(before, after) && leaves && arrives;
    }
    const directions = {
        off: () => before === true && after !== true,
        on: () => before !== true && after === true,
        lowered: () => compare(before, after, forever) < 0,
        raised: () => compare(before, after, forever) > 0,
        removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
        set: () => isNone(before) && !isNone(after),
        changed: () => !isNone(before) && differ(before, after),
        rarer: () => isRarer(before, after),
    };
    return directions[direction]();
}
/** Values that a direction starts from, if it can still do harm once the new value is known. */
const mayMove = (before, direction) => {
    if (typeof direction === "object")
        return direction.from === undefined ? !isOne(before, direction.to) : isOne(before, direction.from);
    if (direction === "on")
        return before !== true;
    if (direction === "set")
        return isNone(before);
    return direction === "off" ? before === true : !isNone(before);
};
const watched_words = (watch) => {
    const { change } = watch;
    return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
    kind: "attribute",
    ...ownerOf(watch.path),
    was: shown(before, watched_words(watch)),
    becomes: shown(after, watched_words(watch)),
});
/** Whether a path leads to names in a list, of which it matters which ones are there, not where. */
const areNames = ({ path, change }, values) => change === "removed" &&
    path.includes("[*]") &&
    values.every(({ value }) => typeof value !== "object" || value === null);
/**
 * Names that go, whatever their order and whatever comes instead: a column that is dropped while another is added
 * leaves as many as before.
 */
function namesGone(watch, before, after) {
    const left = after.map(({ value }) => value);
    const gone = before.filter(({ value }) => {
        const at = left.indexOf(value);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0 && !isNone(value);
    });
    if (gone.length === 0)
        return null;
    return {
        watch,
        certain: !after.some(({ unknown }) => unknown),
        evidence: { kind: "removed", path: watch.path, count: gone.length },
    };
}
/**
 * Numbers of a list whose elements have no names, the smallest first: their order means nothing, but where all are
 * paired by size, one that falls is seen even behind another. Null where they can't be compared.
 */
function bySize({ watch: { change, forever = [] }, measured }, before, after) {
    if (change !== "lowered" && change !== "raised")
        return null;
    const sizeIn = (one) => amount(measured(one).value, forever) ?? Number.NaN;
    if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one))))
        return null;
    const length = Math.max(before.length, after.length);
    const sorted = (values) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
    const now = sorted(after);
    return sorted(before).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Each value with the one that takes its place: elements of a list by their names, else by size or place. */
function pairsOf(compared) {
    const { watch, before, after, measured } = compared;
    const isSame = (a, b) => !b.unknown && !differ(a.value, b.value) && measured(a).unit === measured(b).unit;
    if (!watch.path.includes("[*]"))
        return [[before[0], after[0]]];
    return paired(watch.path, before, after, (old, now) => {
        const left = unlike(old, now, isSame);
        return bySize(compared, ...left) ?? (isAboutElement(watch) ? byPlace(old, now) : byPlace(...left));
    });
}
/** Whether its conditions speak of the element itself, so that two with the same value need not be the same. */
const isAboutElement = ({ path, when }) => Object.keys(when ?? {}).some((other) => listsIn(other)[0] !== undefined && listsIn(other)[0] === listsIn(path)[0]);
/**
 * Whether an element that is new can do no harm by its number: backups that a further schedule makes are kept for its
 * own time, and those of the others are kept as before.
 */
const isHarmlessAnew = ({ path, rule, change }) => rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");
/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared, isMeant) {
    const { watch, measured } = compared;
    const { change, forever = [] } = watch;
    for (const [before, after] of pairsOf(compared)) {
        if (before === undefined && isHarmlessAnew(watch))
            continue;
        const [old, now] = [measured(before), measured(after)];
        const certain = after?.unknown !== true && moved(old.value, now.value, change, forever);
        const isOpen = after?.unknown === true && mayMove(old.value, change) && !(compared.isNew && isNone(old.value));
        if ((certain || isOpen) && isMeant(before))
            return { watch, certain, evidence: told(watch, old, now) };
    }
    return null;
}
/** What a watch sees in a change; null if nothing harmful. */
function seenBy(watch, change) {
    const { path, when, whenAfter, unit } = watch;
    if (whenAfter !== undefined && !conditions_mayHold(whenAfter, change.after))
        return null;
    const [before, after] = [conditions_valuesAt(change.before, path), conditions_valuesAt(change.after, path)];
    const lists = listsIn(path);
    const isMeant = (one) => when === undefined ||
        conditions_hold(when, change.before, lists.length === 0 ? undefined : { lists, at: one?.at ?? (one ? [] : null) });
    if (areNames(watch, [...before, ...after]))
        return namesGone(watch, before.filter(isMeant), after);
    const inOld = measuring(change.before, path, unit);
    const inNew = measuring(change.after, path, unit);
    const now = new Set(after);
    const measured = (one) => (one !== undefined && now.has(one) ? inNew : inOld)(one);
    return firstMoved({ watch, before, after, isNew: change.action.effect === "replace", measured }, isMeant);
}
/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts. Elements of a list (`[*]`) are compared with themselves, by their own names where they have some, and one
 * that goes counts as none; names that are `removed` are compared as a set, numbers of nameless elements by their size.
 */
function findWatched(change, row) {
    if (change.action.effect !== "update" && !isRuleChange(change, row))
        return [];
    const found = new Map();
    for (const watch of row.watch ?? []) {
        if (found.has(watch.path))
            continue;
        const one = seenBy(watch, change);
        if (one !== null)
            found.set(watch.path, { ...one, transition: watched_transitionIn(watch, change) });
    }
    return [...found.values(), ...findInRuleSets(change, row)];
}
/** The watched values and their units, before and after. */
const watched_transitionIn = (watch, { before, after }) => {
    const { path, unit, change } = watch;
    const ofUnit = unit === undefined
        ? []
        : [transition_transitionOf({ path: unit, change: "changed" }, conditions_valuesAt(before, unit), conditions_valuesAt(after, unit))];
    return [transition_transitionOf({ path, change }, conditions_valuesAt(before, path), conditions_valuesAt(after, path)), ...ofUnit].join("\n");
};
/** A replacement of an object that is nothing but rules, by rules over the same: a change of the rules. */
const isRuleChange = ({ action, before, after }, { rulesOf }) => action.effect === "replace" &&
    rulesOf !== undefined &&
    rulesOf.every((path) => {
        const [old] = conditions_valuesAt(before, path);
        const [now] = conditions_valuesAt(after, path);
        return now?.unknown !== true && !differ(old?.value ?? null, now?.value ?? null);
    });
/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
const newlyExpiring = ({ before, after }, row) => (row.expires ?? []).filter(({ when }) => conditions_hold(when, after) && !conditions_hold(when, before));
/** From which values to which a condition of expiry came to hold, for the digest. */
const bringing = ({ before, after }, path) => transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path));

;// CONCATENATED MODULE: ./build/domain/kept-paths.js








/** Attributes by which other objects point to an object of any type. */
const COMMON_IDS = ["id", "arn", "name", "self_link"];
/** Where providers keep tags. */
const TAGS = ["tags", "tags_all", "labels", "effective_labels"];
/**
 * The paths to keep of each resource type, by what the catalogue and the policy look at. Answers are remembered: a plan
 * asks for one type a thousand times.
 */
function keptPathsOf(catalogue, policy) {
    const tags = tagsOf(policy);
    const asked = {
        tags,
        isExposedAsked: isAsked(policy, "exposed"),
        isMoveKept: entriesIn(policy).some(({ address }) => address !== null),
    };
    const known = new Map();
    return (type) => {
        const remembered = known.get(type);
        if (remembered !== undefined)
            return remembered;
        const knowledge = catalogue(type);
        const row = rowOf(knowledge);
        const isHarmless = knowledge.known === "harmless";
        const paths = row === undefined ? withoutRow(asked, isHarmless) : ofRow(row, asked);
        known.set(type, paths);
        return paths;
    };
}
/** All entries that name objects. */
const entriesIn = (policy) => [
    ...policy.protect,
    ...policy.allow,
    ...(policy.allowedToo ?? []),
];
const tagsOf = (policy) => {
    const names = new Set(entriesIn(policy).flatMap(({ tags }) => Object.keys(tags)));
    return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};
/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
/** Whether an update changes a tag by which the policy names objects. */
const isRetagged = ({ before, after }, { tags }) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
const withoutRow = (asked, isHarmless) => ({
    isHarmless,
    isMachine: false,
    hasRow: false,
    destroyed: asked.tags,
    drilled: [],
    updated: asked.tags.length > 0 ? asked.tags : null,
    created: null,
    unchanged: null,
    replacement: asked.tags,
    identifying: [],
    provider: [],
    naming: [],
    namedBy: null,
    isMoveKept: asked.isMoveKept,
    isRelevantUpdate: (update) => isRetagged(update, asked),
});
function ofRow(row, asked) {
    const { tags, isExposedAsked, isMoveKept } = asked;
    const { decided, watched, expiring, refs, ids, decides, over } = pathsIn(row);
    const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
    const linked = isLinked(row) ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
    const all = [...decided, ...watched, ...refs, ...ids, ...decides];
    // What loses data in place is asked for its copies, like what is destroyed.
    const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? [...refs, ...ids] : [];
    const ofRules = row.rulesOf === undefined ? [] : [...watched, ...expiring, ...over];
    const isUpdateKept = watched.length + expiring.length > 0 || linked !== null;
    return {
        isHarmless: false,
        isMachine: row.isMachine === true,
        hasRow: true,
        destroyed: [...own([...all, ...ofRules]), ...tags],
        drilled: own([...decided, ...refs, ...ids, ...decides]),
        updated: isUpdateKept || tags.length > 0
            ? [...own([...watched, ...expiring, ...decided, ...copied, ...(linked ?? [])]), ...tags]
            : null,
        created: created.length > 0 || (isExposedAsked && isWorthKeeping(row))
            ? [...own([...created, ...decided, ...refs]), ...tags]
            : null,
        // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
        unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
        replacement: [...own([...decided, ...ofRules]), ...tags],
        identifying: own(identifyingIn(row)),
        provider: ofProvider(all),
        naming: namingIn(row),
        namedBy: namedBy(row),
        isMoveKept,
        isRelevantUpdate: (update) => isRetagged(update, asked) ||
            decides.length > 0 ||
            findWatched(update, row).length > 0 ||
            newlyExpiring(update, row).length > 0,
    };
}
/**
 * By what an object is known, and what its configuration says: not by ids that the provider gives it, nor by tags,
 * which many objects share.
 */
const identifyingIn = (row) => ["name", ...(row.ids ?? [])].filter((path) => !path.includes("{"));
/**
 * Whether objects of this type have to do with what remains of others: a copy may be what remains of a destroyed
 * object; and a replica, destroyed, leaves its source, which is of a type that can be a replica itself.
 */
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => role === "copies" || keeps !== undefined) ||
    row.keepsCopies === true ||
    row.taken === true ||
    (row.decides ?? []).length > 0;
/** The paths that a row of the catalogue looks at, by what for. */
function pathsIn(row) {
    return {
        decided: decidedIn(row),
        watched: [
            ...(row.watch ?? []).flatMap((watch) => [
                watch.path,
                ...(watch.unit === undefined ? [] : [watch.unit]),
                ...Object.keys({ ...watch.when, ...watch.whenAfter }),
                ...leftIn(watch.leaves ?? []),
            ]),
            ...(row.rulesOf === undefined ? pathsOfRuleSets(row) : []),
        ],
        expiring: [
            ...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)),
            ...(row.rulesOf === undefined ? [] : pathsOfRuleSets(row)),
        ],
        over: row.rulesOf ?? [],
        refs: (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]),
        ids: [...COMMON_IDS, ...(row.ids ?? [])],
        decides: row.decides ?? [],
    };
}
/** What decides whether an object holds anything, what it weighs, and what its destroy leaves. */
function decidedIn(row) {
    const conditions = [
        ...conditions_alternatives(row.holds),
        ...conditions_alternatives(row.forgets),
        row.heavier?.when,
        ...(row.losing ?? []).map(({ when }) => when),
        row.lighter?.when,
        row.takesCopies?.when,
    ];
    const sorts = row.sorts === undefined ? [] : [row.sorts.version, row.sorts.kind, ...variantsOf(row).flatMap(decidedIn)];
    return [...conditions.flatMap((when) => Object.keys(when ?? {})), ...leftIn(row.leaves ?? []), ...sorts];
}
/** What decides about leaves, of the object's own attributes. */
const leftIn = (leaves) => leaves
    .filter(({ of }) => of === undefined)
    .flatMap((leaf) => [
    ...Object.keys(leaf.when ?? {}),
    ...("empty" in leaf ? Object.keys(leaf.empty ?? {}) : []),
    ...(typeof leaf.days === "object" ? [leaf.days.path] : []),
]);
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own([path])
    .filter(({ steps }) => !isPair(steps.at(-1)))
    .map((parsed) => ({ ...parsed, to })));
/** Null where no destroy of it hangs on what is inside, or uses it. */
function namedBy(row) {
    const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
    if (conditional.length === 0)
        return null;
    return own(conditional.flatMap((leaf) => ("named" in leaf ? (leaf.named ?? []) : [])));
}
/** Paths into the object itself, each once. */
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(parsePath);
/** Paths into its provider's settings, each once. */
const ofProvider = (paths) => [...new Set(paths)]
    .filter((path) => path.startsWith(PROVIDER))
    .map((path) => ({ ...parsePath(path.slice(PROVIDER.length)), path }));

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
// EXTERNAL MODULE: ./build/input/json/bytes.js + 3 modules
var bytes = __nccwpck_require__(4375);
;// CONCATENATED MODULE: ./build/input/json/grammar.js
/** JSON, byte by byte: RFC 8259. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA_BYTE = 0x2c;
const COLON_BYTE = 0x3a;
const MINUS = 0x2d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Of JSON's values only null begins with n. */
const NULL_START = 0x6e;
const TRUE_START = 0x74;
const FALSE_START = 0x66;
const isSpace = (c) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
/** The `u` of `\u00e9`. */
const UNICODE_ESCAPE = 0x75;
/** Bytes that may follow a backslash, `u` apart. */
const ESCAPABLE = new Uint8Array(256);
for (const c of '"\\/bfnrt')
    ESCAPABLE[c.charCodeAt(0)] = 1;
/** Bytes of a string that mean only themselves. */
const PLAIN = new Uint8Array(256).fill(1, 0x20);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;
/**
 * Index of the first byte that is not plain, at most `end`. Four at a time: nearly all of a plan's bytes pass through
 * here.
 */
function plainEnd(chunk, from, end) {
    const last = end - 4;
    let i = from;
    while (i <= last &&
        PLAIN[chunk[i]] === 1 &&
        PLAIN[chunk[i + 1]] === 1 &&
        PLAIN[chunk[i + 2]] === 1 &&
        PLAIN[chunk[i + 3]] === 1) {
        i += 4;
    }
    while (i < end && PLAIN[chunk[i]] === 1)
        i++;
    return i;
}
/** Index behind the string that goes on here; -1 where the chunk cuts it, or something rare or wrong stands in it. */
function stringEnd(chunk, from) {
    const n = chunk.length;
    let i = plainEnd(chunk, from, n);
    while (i + 1 < n && chunk[i] === BACKSLASH && ESCAPABLE[chunk[i + 1]] === 1)
        i = plainEnd(chunk, i + 2, n);
    return i < n && chunk[i] === QUOTE ? i + 1 : -1;
}
const isDigit = (c) => c >= 0x30 && c <= 0x39;
const isHex = (c) => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
// How far a number has been read.
const AFTER_MINUS = 0;
const LEADING_ZERO = 1;
const INTEGER = 2;
const AFTER_POINT = 3;
const DECIMALS = 4;
const AFTER_E = 5;
const AFTER_E_SIGN = 6;
const EXPONENT = 7;
const DIGITS = "0123456789";
/** In which state a number goes on with which bytes, and the state they lead to. With all others it ends. */
const STEPS = [
    [AFTER_MINUS, "0", LEADING_ZERO],
    [AFTER_MINUS, "123456789", INTEGER],
    [LEADING_ZERO, ".", AFTER_POINT],
    [LEADING_ZERO, "eE", AFTER_E],
    [INTEGER, DIGITS, INTEGER],
    [INTEGER, ".", AFTER_POINT],
    [INTEGER, "eE", AFTER_E],
    [AFTER_POINT, DIGITS, DECIMALS],
    [DECIMALS, DIGITS, DECIMALS],
    [DECIMALS, "eE", AFTER_E],
    [AFTER_E, DIGITS, EXPONENT],
    [AFTER_E, "+-", AFTER_E_SIGN],
    [AFTER_E_SIGN, DIGITS, EXPONENT],
    [EXPONENT, DIGITS, EXPONENT],
];
const NEXT_STATE = new Int8Array(8 * 256).fill(-1);
for (const [state, bytes, next] of STEPS)
    for (const c of bytes)
        NEXT_STATE[state * 256 + c.charCodeAt(0)] = next;
/** The state of a number after its first byte, a minus or a digit. */
const numberStart = (c) => (c === MINUS ? AFTER_MINUS : c === 0x30 ? LEADING_ZERO : INTEGER);
/** The next state of a number; -1: it ends before this byte. */
const numberStep = (state, c) => NEXT_STATE[state * 256 + c];
/** By state: whether a number may end there. */
const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];
const ascii = (text) => new TextEncoder().encode(text);
/** By their first byte. */
const LITERALS = new Map([
    [TRUE_START, ascii("true")],
    [FALSE_START, ascii("false")],
    [NULL_START, ascii("null")],
]);
/** By its first byte, what a literal has behind it; null for all other bytes. */
const REST = Array.from({ length: 256 }, (_, c) => LITERALS.get(c)?.subarray(1) ?? null);
function literalEnd(chunk, from, rest) {
    const end = from + rest.length;
    for (let i = 0; i < rest.length; i++)
        if (chunk[from + i] !== rest[i])
            return -1;
    return end;
}
/** Index behind a number or a literal; -1 where none begins here, or where the chunk may have cut it. */
function scalarEnd(chunk, from) {
    const c = chunk[from];
    const rest = REST[c];
    if (rest !== null)
        return literalEnd(chunk, from + 1, rest);
    if (c !== MINUS && !isDigit(c))
        return -1;
    let state = numberStart(c);
    for (let i = from + 1; i < chunk.length; i++) {
        const next = numberStep(state, chunk[i]);
        if (next < 0)
            return NUMBER_MAY_END[state] === true ? i : -1;
        state = next;
    }
    return -1;
}
const KINDS = new Map([
    [OPEN_OBJECT, "an object"],
    [OPEN_ARRAY, "a list"],
    [QUOTE, "a string"],
    [NULL_START, "null"],
    [TRUE_START, "true or false"],
    [FALSE_START, "true or false"],
]);
/** What kind of value begins with this byte, for people. */
const kindOf = (c) => KINDS.get(c) ?? "a number";

;// CONCATENATED MODULE: ./build/input/json/scan-error.js

/**
 * Not JSON, or not the kind of value that was asked for. The message completes "plan.json …". `offset` counts bytes of
 * the document, after decoding to UTF-8.
 */
class ScanError extends fault/* InputError */.d {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/input/json/young.js


/** An input that is this long is a large one. */
const LARGE = 8 << 20;
/** Versions of Node whose V8 was seen to take the flag; another one would print that it does not know it. */
const OLDEST = 20;
const NEWEST = 24;
let isSmall = false;
/**
 * Keeps V8's space for new objects as small as it is. V8 doubles it as often as enough has survived in it, up to 128 MB
 * that a process never gives back; but of what is made while a large input is read nearly all is dead at once, which
 * costs the same to sweep in a small space. Called for large inputs only: other runs are over before it matters.
 */
function keepYoungSpaceSmall() {
    if (isSmall)
        return;
    isSmall = true;
    const major = Number(external_node_process_namespaceObject.versions.node.split(".")[0]);
    if (major >= OLDEST && major <= NEWEST)
        (0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
}

;// CONCATENATED MODULE: ./build/input/json/documents.js




/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands. https://github.com/hashicorp/setup-terraform/blob/main/wrapper/terraform.js
 */
const WRAPPER_LINES = ["[command]", "::"];
/** The start of a list or of a string: the plan may stand inside, so the line is no text around it. */
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const LINE_FEED = 0x0a;
/** As much of a line, and of the stream's start, as is looked at. */
const MAX_LINE = 4096;
/**
 * Reads the documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line.
 * Wrapper lines around them are skipped, and other text before a document that is the only one. `begin` is called at
 * the start of each.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 * `noun`: what a document is called.
 */
async function readDocuments(bytes, begin, strange, noun = "plan") {
    const documents = new DocumentReader(begin, strange, noun);
    for await (const chunk of bytes)
        documents.push(chunk);
    return documents.end();
}
class DocumentReader {
    #begin;
    #strange;
    #noun;
    #count = 0;
    #document = null;
    /** The line between documents, as far as it has been read; null while only space was seen in it. */
    #line = null;
    /** Bytes before the chunk that is read, and before that line. */
    #offset = 0;
    #lineStart = 0;
    /** A document ended on this line, so nothing else may stand on it. */
    #isUsed = false;
    /** Lines before the first document that are no wrapper's. */
    #passed = 0;
    /** How the stream begins. */
    #head = "";
    constructor(begin, strange, noun) {
        this.#begin = begin;
        this.#strange = strange;
        this.#noun = noun;
    }
    push(part) {
        const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
        if (this.#head.length < MAX_LINE)
            this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
        let i = 0;
        while (i < chunk.length)
            i = this.#document === null ? this.#between(chunk, i) : this.#inside(this.#document, chunk, i);
        this.#offset += chunk.length;
        if (this.#offset > LARGE)
            keepYoungSpaceSmall();
    }
    end() {
        this.#document?.scanner.end();
        this.#endLine();
        if (this.#count === 0 && this.#passed > 0)
            throw new fault/* InputError */.d(this.#strange(this.#head));
        return { count: this.#count, passed: this.#passed };
    }
    #inside(document, chunk, from) {
        const taken = this.#scanned(document, from === 0 ? chunk : chunk.subarray(from));
        if (document.scanner.done) {
            document.finish();
            this.#document = null;
            this.#count++;
            this.#isUsed = true;
        }
        return from + taken;
    }
    /** After other text a brace may be one more line of it, so what the whole looks like says more than the place. */
    #scanned({ scanner }, chunk) {
        try {
            return scanner.push(chunk);
        }
        catch (cause) {
            if (this.#passed > 0 && cause instanceof ScanError)
                throw new fault/* InputError */.d(this.#strange(this.#head), { cause });
            throw cause;
        }
    }
    #start() {
        if (this.#passed > 0 && this.#count > 0)
            throw new fault/* InputError */.d(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
        this.#document = this.#begin();
    }
    #between(chunk, i) {
        const c = chunk[i];
        if (this.#line !== null)
            return this.#inLine(this.#line, chunk, i);
        if (isSpace(c)) {
            if (c === LINE_FEED)
                this.#isUsed = false;
            return i + 1;
        }
        if (c === OPEN_OBJECT && !this.#isUsed) {
            this.#start();
            return i;
        }
        this.#lineStart = this.#offset + i;
        return this.#inLine(Buffer.alloc(0), chunk, i);
    }
    #inLine(line, chunk, from) {
        const end = chunk.indexOf(LINE_FEED, from);
        const stop = end < 0 ? chunk.length : end;
        this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
        if (end >= 0)
            this.#endLine();
        return stop;
    }
    #endLine() {
        if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
            if (this.#count > 0)
                throw new fault/* InputError */.d(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper`);
            if (JSON_LINE.test(this.#line.toString("latin1")))
                throw new fault/* InputError */.d(this.#strange(this.#head));
            this.#passed++;
        }
        this.#line = null;
        this.#isUsed = false;
    }
}
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/input/json/encoding.js



const SIGNATURES = [
    ["utf-8-bom", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["gzip", [0x1f, 0x8b]],
    ["zip", [0x50, 0x4b, 0x03, 0x04]],
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
/** UTF-16 without a mark: no text that people write has NUL in it, and in UTF-16 every other byte of ASCII is one. */
function unmarked([a, b, c, d]) {
    if (b === 0 && d === 0 && isAscii(a) && isAscii(c))
        return "utf-16le";
    return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== undefined && byte > 0 && byte < 0x80;
/**
 * Any of the forms above → UTF-8 without a byte order mark. `show` turns a saved plan into the bytes of its JSON.
 * Throws InputError on bytes that are not text in the encoding they claim, and on a damaged gzip.
 */
async function* decoded(bytes, show, unzipped = false) {
    const { start, rest, close } = await peek(bytes, 4);
    const form = formOf(start);
    if (form === "zip") {
        await close();
        yield* show();
    }
    else if (form === "gzip") {
        if (unzipped)
            throw new fault/* InputError */.d("is compressed twice; unpack it first");
        yield* decoded(gunzipped(rest), show, true);
    }
    else if (form === "utf-16le" || form === "utf-16be")
        yield* utf16(rest, form);
    else
        yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
/** The first bytes, and all of them once more; or `close`, if the rest is not wanted. */
async function peek(bytes, wanted) {
    const iterator = bytes[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    while (start.length < wanted) {
        const { done, value } = await iterator.next();
        if (done === true)
            break;
        // A copy: the chunk's buffer is used again while more is asked for.
        start = Buffer.concat([start, value]);
    }
    return { start, rest: withRest(start, iterator), close: async () => iterator.return?.() };
}
async function* withRest(start, iterator) {
    try {
        if (start.length > 0)
            yield start;
        for (;;) {
            const { done, value } = await iterator.next();
            if (done === true)
                return;
            yield value;
        }
    }
    finally {
        await iterator.return?.();
    }
}
async function* gunzipped(bytes) {
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    const feed = (async () => {
        for await (const chunk of bytes) {
            // A copy, since zlib reads on after the generator's buffer is used again.
            if (!gunzip.write(Buffer.from(chunk)))
                await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
            if (gunzip.destroyed)
                return;
        }
        gunzip.end();
    })();
    feed.catch((error) => gunzip.destroy(error));
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d("is a damaged or truncated gzip file; make it again", { cause });
    }
    await feed;
}
async function* utf16(bytes, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const encoder = new TextEncoder();
    const decode = (chunk) => {
        try {
            return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
        }
        catch (cause) {
            throw new fault/* InputError */.d(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
        }
    };
    for await (const chunk of bytes)
        yield decode(chunk);
    yield decode();
}
/** Hands whole characters on: a character that a chunk cuts goes with the next one. */
async function* utf8(bytes, skip) {
    let offset = 0;
    let cut = new Uint8Array(0);
    for await (const chunk of bytes) {
        const body = offset === 0 ? chunk.subarray(skip) : chunk;
        const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
        const end = joined.length - cutCharacter(joined);
        const whole = joined.subarray(0, end);
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(whole))
            throw notUtf8(offset, offset + chunk.length);
        cut = Uint8Array.from(joined.subarray(end));
        offset += chunk.length;
        yield whole;
    }
    if (cut.length > 0)
        throw notUtf8(offset - cut.length, offset);
}
const notUtf8 = (from, to) => new fault/* InputError */.d(`is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
/** How many bytes at the end belong to a character that is not complete. */
function cutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/input/plan/diagnose.js
/**
 * What people give by mistake for a plan's JSON, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */
const SHOW = 'save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"';
const TEXTS = [
    [/^\s*$/, `is empty; ${SHOW}`],
    [
        /will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m,
        `is a plan as people read it, not its JSON; ${SHOW}`,
    ],
    [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
    [/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
    [/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`],
];
/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;
/** A key that only another kind of document has at its top. */
const KEYS = new Map([
    ["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
    ["values", `is a state, not a plan; ${SHOW}`],
    ["lineage", `is a state file, not a plan; ${SHOW}`],
    ["serial", `is a state file, not a plan; ${SHOW}`],
    [
        "encrypted_data",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    [
        "encryption_version",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    ["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
    ["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`],
]);
/** Keys under which policy tools keep a whole plan. */
const WRAPPERS = ["tfplan", "plan", "plandata", "input", "mock", "plan_json", "terraform_plan"];
/** Keys that make a document a plan. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "resource_drift"];
/**
 * The same for a document that broke off: only a key that no plan has tells anything, since the plan's own may still
 * have come.
 */
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : undefined;
/**
 * Keys at the top of a JSON object that is no plan → what it is, as the end of a sentence; null if it is a plan by its
 * keys.
 * A state has `values` where a plan has `planned_values`, so a plan's own keys count first.
 */
function diagnoseKeys(keys) {
    // Terraform applies such a file whatever else stands in it, and does not look at the case of its keys.
    if ([...keys].some((key) => /^remote_plan_format$/i.test(key)))
        return `names a plan that HCP Terraform keeps, and is not its JSON; ${SHOW}`;
    if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version"))
        return null;
    for (const [key, sentence] of KEYS)
        if (keys.has(key))
            return sentence;
    const wrapper = WRAPPERS.find((key) => keys.has(key));
    if (wrapper !== undefined)
        return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
    if (keys.has("provider_schemas"))
        return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
    if (keys.has("format_version") && keys.size <= 2)
        return `is an empty state, not a plan; ${SHOW}`;
    return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
}

// EXTERNAL MODULE: ./build/input/plan/file-kind.js
var file_kind = __nccwpck_require__(6980);
// EXTERNAL MODULE: ./build/input/plan/not-saved.js
var not_saved = __nccwpck_require__(6252);
;// CONCATENATED MODULE: ./build/input/json/query.js
/** What a reader wants of a document: a tree of member names, with what to do at the values it leads to. */
/** Members stay as they are: they are filled later, and hold uniform queries themselves. */
const uniform = ({ take, slot, members, elements, only }) => ({
    take,
    slot,
    members,
    elements: elements && uniform(elements),
    only,
});
/**
 * The members of an object that are looked at, found by the bytes of their names: to decode every key of a large plan
 * costs more than to scan all of it.
 */
class Members {
    #byLength = [];
    #byName = new Map();
    /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
    all;
    /** What is wanted of all others, whatever their names. */
    each;
    constructor(queries, options = {}) {
        this.all = options.all ?? false;
        this.each = options.each ? { ...options.each, query: uniform(options.each.query) } : null;
        for (const [name, query] of Object.entries(queries))
            this.add(name, query);
    }
    /** Adds a member to a query that is already made: how a query comes to contain itself. */
    add(name, query) {
        const bytes = new TextEncoder().encode(name);
        const member = { bytes, query: uniform(query), bit: 1 << this.#byName.size };
        this.#byName.set(name, member);
        const sameLength = this.#byLength[bytes.length];
        if (sameLength)
            sameLength.push(member);
        else
            this.#byLength[bytes.length] = [member];
    }
    /** The member with the name that stands at `start` to `end` of a chunk, written without escapes. */
    find(chunk, start, end) {
        const length = end - start;
        const members = length < this.#byLength.length ? this.#byLength[length] : undefined;
        if (members === undefined)
            return undefined;
        next: for (const member of members) {
            for (let i = 0; i < member.bytes.length; i++)
                if (member.bytes[i] !== chunk[start + i])
                    continue next;
            return member;
        }
        return undefined;
    }
    named(name) {
        return this.#byName.get(name);
    }
}

;// CONCATENATED MODULE: ./build/input/json/kept-bytes.js

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;
/**
 * The bytes of one open take, as far as the chunk at hand does not hold them, and where its slots stand. All offsets
 * count in the document, unless they are said to count in the chunk.
 */
class KeptBytes {
    #bytes = Buffer.alloc(0);
    #length = 0;
    /** Offset of the first byte kept. */
    #from = 0;
    #chunk = Buffer.alloc(0);
    #chunkAt = 0;
    #starts = [];
    #ends = [];
    /** From now on `chunk` is at hand; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#chunkAt = at;
    }
    /** A take begins: forgets the one before. */
    open(offset) {
        this.#from = offset;
        this.#length = 0;
        this.#starts.length = 0;
        this.#ends.length = 0;
    }
    /** Keeps what the chunk has of the open take, up to `end` (an offset in the chunk). */
    keep(end) {
        const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
        const more = end - start;
        if (more <= 0)
            return;
        this.#makeRoom(this.#length + more);
        this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
        this.#length += more;
    }
    /** Grows by doubling, so that a value of 100 MB is not copied a hundred times. */
    #makeRoom(length) {
        if (length <= this.#bytes.length)
            return;
        const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
        grown.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = grown;
    }
    /** Notes where the value of a slot stands. */
    mark(slot, start, end) {
        this.#starts[slot] = start;
        this.#ends[slot] = end;
    }
    /** The bytes of a value in the open take. Valid until the next call of `enter` or `keep`. */
    range(start, end) {
        if (start >= this.#chunkAt)
            return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
        if (end > this.#from + this.#length)
            this.keep(end - this.#chunkAt);
        return this.#bytes.subarray(start - this.#from, end - this.#from);
    }
    has(slot) {
        const start = this.#starts[slot];
        return start !== undefined && this.#first(start) !== NULL_START;
    }
    #first(start) {
        return start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
    }
    #text(start, end) {
        return start >= this.#chunkAt
            ? this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt)
            : this.range(start, end).toString();
    }
    text(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined)
            return undefined;
        return this.#text(start, end);
    }
    /** Without its quotes from the start: what is cut out of a text keeps all of it in memory. */
    string(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined || this.#first(start) !== QUOTE)
            return null;
        const text = this.#text(start + 1, end - 1);
        return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
    }
    bytes(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        return start === undefined || end === undefined ? undefined : this.range(start, end);
    }
    /** The take is over. */
    close() {
        if (this.#bytes.length > MOST_ROOM)
            this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/input/json/spans.js

/** The values that are taken or noted and have begun but not ended, innermost last. Offsets count in the document. */
class Spans {
    #kept = new KeptBytes();
    // Three lists and not one of objects: a large plan opens a million of them.
    #queries = [];
    #starts = [];
    #depths = [];
    #innermost = -1;
    /** From now on `chunk` is read; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#kept.enter(chunk, at);
    }
    /** The chunk was read up to `end` (an offset in it) and may be overwritten: keeps what an open take has of it. */
    leave(end) {
        if (this.#queries.length > 0)
            this.#kept.keep(end);
    }
    /** A value begins. `depth` is how many containers are around it. */
    begin(query, depth, offset) {
        if (query.take === undefined && query.slot === undefined)
            return;
        if (query.take !== undefined)
            this.#kept.open(offset);
        this.#queries.push(query);
        this.#starts.push(offset);
        this.#depths.push(depth);
        this.#innermost = depth;
    }
    /** Some value ends, which may be one that is open here. */
    end(depth, offset) {
        if (depth !== this.#innermost)
            return;
        const query = this.#queries.pop();
        const start = this.#starts.pop();
        this.#depths.pop();
        this.#innermost = this.#depths.at(-1) ?? -1;
        if (query.slot !== undefined)
            this.#kept.mark(query.slot, start, offset);
        if (query.take === undefined)
            return;
        query.take(this.#kept.range(start, offset), this.#kept);
        this.#kept.close();
    }
}

;// CONCATENATED MODULE: ./build/input/json/selection.js




/** Most of a member's name that a message repeats. */
const LONGEST_NAME = 60;
/**
 * Follows a query through a document while the scanner walks it. The containers that are looked into are always the
 * outermost ones, `levels` of them; the scanner calls the methods here only while it is inside no others.
 */
class Selection {
    spans = new Spans();
    /** How many containers are looked into. */
    levels = 0;
    #onKey;
    #noun;
    #queries = [];
    /** Of each level, the members that were seen, as a set of bits. */
    #seen = [];
    #names = new Set();
    /** What is wanted of the value that comes next. */
    #next;
    /** The parts of a key that chunks cut, but for the last. */
    #keyParts = [];
    constructor(query, onKey, noun) {
        this.#next = uniform(query);
        this.#onKey = onKey;
        this.#noun = noun;
    }
    /** A value begins with the byte `c`. Throws ScanError where it has a kind that the query does not allow. */
    begin(c, offset) {
        const query = this.#next;
        if (query === undefined)
            return;
        const { only } = query;
        if (only !== undefined && c !== NULL_START && c !== (only === "array" ? OPEN_ARRAY : OPEN_OBJECT)) {
            const wanted = only === "array" ? "a list" : "an object";
            throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a ${this.#noun} has ${wanted}`, offset);
        }
        this.spans.begin(query, this.levels, offset);
    }
    /** Whether the query looks into the value that comes next, if it is an object or a list. */
    looksInto(isObject) {
        return (isObject ? this.#next?.members : this.#next?.elements) !== undefined;
    }
    /** The value is a container: looks into it, if the query does. */
    open(isObject) {
        const query = this.#next;
        if (query === undefined || !this.looksInto(isObject))
            return;
        this.levels = this.#queries.push(query);
        this.#seen.push(0);
        this.#next = isObject ? undefined : query.elements;
    }
    /** The innermost container that is looked into ends. */
    close() {
        this.#queries.pop();
        this.#seen.pop();
        this.levels = this.#queries.length;
    }
    /** A comma: in a list, the next value is one more element; in an object its key will tell. */
    comma() {
        this.#next = this.#queries[this.levels - 1]?.elements;
    }
    /** The chunk ends inside a key: keeps what there is of it. */
    cutKey(chunk, start, end) {
        this.#keyParts.push(Uint8Array.from(chunk.subarray(start, end)));
    }
    /**
     * A key ends; `start` to `end` is what the chunk has of it, `at` the chunk's own offset.
     * Throws ScanError where the object has a member of this name already, among those that are looked at.
     */
    key(chunk, start, end, hasEscapes, at) {
        const members = this.#queries[this.levels - 1]?.members;
        const isRead = hasEscapes || this.#keyParts.length > 0 || members.all || members.each !== null;
        const name = isRead ? this.#keyText(chunk.subarray(start, end)) : undefined;
        const member = name === undefined ? members.find(chunk, start, end) : members.named(name);
        this.#next = member?.query ?? members.each?.query;
        if (member === undefined && name !== undefined)
            members.each?.named(name, this.#depthOfEach());
        if (members.all && name !== undefined)
            this.#tell(name, at + end);
        else if (member !== undefined)
            this.#once(member, at + end);
    }
    #depthOfEach() {
        return this.#queries.filter(({ members }) => (members?.each ?? null) !== null).length - 1;
    }
    #keyText(end) {
        const bytes = Buffer.concat([...this.#keyParts, end]);
        this.#keyParts = [];
        return JSON.parse(`"${bytes.toString()}"`);
    }
    #tell(name, offset) {
        if (this.#names.has(name)) {
            const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
            throw new ScanError(`has the key ${shown} twice, the second time at byte ${offset}`, offset);
        }
        this.#names.add(name);
        this.#onKey(name);
    }
    #once({ bit }, offset) {
        const level = this.levels - 1;
        const seen = this.#seen[level];
        if ((seen & bit) !== 0)
            throw new ScanError(`has the same key twice in one object at byte ${offset}`, offset);
        this.#seen[level] = seen | bit;
    }
}

;// CONCATENATED MODULE: ./build/input/json/skim.js

// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;
/** Where in the structure of a document the scanner stands. */
class Position {
    expect = VALUE;
    /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
    depth = 0;
    kinds = new Uint8Array(64);
}
const SPACE = 0x20;
/** Whether a container of this kind may end here with this byte. */
const mayClose = (c, expect, kind) => kind === 1
    ? c === CLOSE_OBJECT && (expect === COMMA_OR_END || expect === KEY_OR_END)
    : c === CLOSE_ARRAY && (expect === COMMA_OR_END || expect === VALUE_OR_END);
/**
 * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
 * variables. Only what is in order and not cut is done here. Returns the index of what else there is, the end of the
 * container among it, or the length of the chunk. `floor`: how many containers are looked into.
 */
function skim(chunk, from, floor, position) {
    const n = chunk.length;
    const { kinds } = position;
    let { depth, expect } = position;
    let i = from;
    while (i < n) {
        const c = chunk[i];
        let end = -1; // behind a value
        if (c === QUOTE) {
            if (expect >= COLON)
                break;
            end = stringEnd(chunk, i + 1);
            if (end < 0)
                break;
            if (expect >= KEY) {
                // What follows stands right behind it in every plan that Terraform writes.
                const isThere = end < n && chunk[end] === COLON_BYTE;
                expect = isThere ? VALUE : COLON;
                i = isThere ? end + 1 : end;
                continue;
            }
        }
        else if (c <= SPACE) {
            if (!isSpace(c))
                break;
            i++;
            continue;
        }
        else if (c === COMMA_BYTE) {
            if (expect !== COMMA_OR_END)
                break;
            expect = kinds[depth] === 1 ? KEY : VALUE;
            i++;
            continue;
        }
        else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
            if (depth - 1 <= floor || !mayClose(c, expect, kinds[depth]))
                break;
            depth--;
            end = i + 1;
        }
        else if (expect > VALUE_OR_END)
            break;
        else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
            if (depth + 1 >= kinds.length)
                break;
            kinds[++depth] = c === OPEN_OBJECT ? 1 : 0;
            expect = c === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END;
            i++;
            continue;
        }
        else {
            end = scalarEnd(chunk, i);
            if (end < 0)
                break;
        }
        const isNext = end < n && chunk[end] === COMMA_BYTE;
        expect = isNext ? (kinds[depth] === 1 ? KEY : VALUE) : COMMA_OR_END;
        i = isNext ? end + 1 : end;
    }
    position.depth = depth;
    position.expect = expect;
    return i;
}

;// CONCATENATED MODULE: ./build/input/json/token.js


// What the token is, and where in it the reading stands.
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;
/** Hex digits after `\u`. */
const HEX_DIGITS = 4;
/**
 * The token that is being read: a string, a number, or `true`, `false`, `null`. A chunk may cut it anywhere.
 *
 * Every method takes a chunk, the index to go on from, and `at`, the offset of the chunk in the document; and returns
 * the index behind the token, or the chunk's length where the chunk cuts it (`isOpen`). Throws ScanError on a string
 * that is not JSON, and what `unexpected` makes of a byte that no other token may have.
 */
class Token {
    /** Whether the string that was read last has an escape in it. */
    hasEscapes = false;
    #unexpected;
    #state = NONE;
    /** State of a number, hex digits left, or position in a literal. */
    #progress = 0;
    #literal = new Uint8Array(0);
    constructor(unexpected) {
        this.#unexpected = unexpected;
    }
    /** Whether the chunk before ended inside a token. */
    get isOpen() {
        return this.#state !== NONE;
    }
    /** A string, from behind its opening quote to behind its closing one. */
    string(chunk, from, at) {
        this.hasEscapes = false;
        return this.#string(chunk, from, at);
    }
    /** A number or literal, from its first byte. */
    scalar(chunk, from, at) {
        const c = chunk[from];
        const literal = LITERALS.get(c);
        if (literal !== undefined) {
            this.#literal = literal;
            this.#progress = 1;
            return this.#literally(chunk, from + 1, at);
        }
        if (c !== MINUS && !isDigit(c))
            throw this.#unexpected(c, at + from);
        this.#progress = numberStart(c);
        return this.#number(chunk, from + 1, at);
    }
    /** Goes on in the token that the chunk before was cut in. */
    resume(chunk, at) {
        if (this.#state === LITERAL)
            return this.#literally(chunk, 0, at);
        if (this.#state === NUMBER)
            return this.#number(chunk, 0, at);
        if (this.#state === STRING)
            return this.#string(chunk, 0, at);
        const i = this.#escape(chunk, 0, at);
        return this.#state === STRING ? this.#string(chunk, i, at) : i;
    }
    #string(chunk, from, at) {
        const n = chunk.length;
        let i = plainEnd(chunk, from, n);
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE) {
                this.#state = NONE;
                return i + 1;
            }
            if (c !== BACKSLASH)
                throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
            i = this.#backslash(chunk, i, at);
            if (this.#state !== STRING)
                return i;
            i = plainEnd(chunk, i, n);
        }
        this.#state = STRING;
        return n;
    }
    /** An escape, from its backslash; leaves the state at STRING where it is complete. */
    #backslash(chunk, i, at) {
        this.hasEscapes = true;
        const isShort = i + 1 < chunk.length && ESCAPABLE[chunk[i + 1]] === 1;
        this.#state = isShort ? STRING : ESCAPE;
        return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
    }
    /** The same from behind the backslash. */
    #escape(chunk, from, at) {
        let i = from;
        if (this.#state === ESCAPE && i < chunk.length) {
            const c = chunk[i];
            if (c !== UNICODE_ESCAPE && ESCAPABLE[c] !== 1)
                throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
            this.#state = c === UNICODE_ESCAPE ? HEX : STRING;
            this.#progress = HEX_DIGITS;
            i++;
        }
        while (this.#state === HEX && i < chunk.length) {
            if (!isHex(chunk[i]))
                throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
            i++;
            if (--this.#progress === 0)
                this.#state = STRING;
        }
        return i;
    }
    #literally(chunk, from, at) {
        let i = from;
        while (i < chunk.length && this.#progress < this.#literal.length) {
            if (chunk[i] !== this.#literal[this.#progress])
                throw this.#unexpected(chunk[i], at + i);
            this.#progress++;
            i++;
        }
        this.#state = this.#progress === this.#literal.length ? NONE : LITERAL;
        return i;
    }
    #number(chunk, from, at) {
        for (let i = from; i < chunk.length; i++) {
            const next = numberStep(this.#progress, chunk[i]);
            if (next < 0) {
                if (NUMBER_MAY_END[this.#progress] !== true)
                    throw this.#unexpected(chunk[i], at + i);
                this.#state = NONE;
                return i;
            }
            this.#progress = next;
        }
        this.#state = NUMBER;
        return chunk.length;
    }
}

;// CONCATENATED MODULE: ./build/input/json/scanner.js






/** Whether `length` bytes of a chunk stand at another place of it again. */
const isSame = (chunk, from, again, length) => again + length <= chunk.length &&
    chunk[from + length - 1] === chunk[again + length - 1] &&
    external_node_buffer_namespaceObject.Buffer.prototype.compare.call(chunk, chunk, from, from + length, again, again + length) === 0;
/**
 * Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not
 * meaning.
 */
const MAX_DEPTH = 1 << 20;
/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a
 * factor of ten of this speed, and because what is *not* kept matters as much as what is (a plan holds secrets in plain
 * text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top), in chunks cut anywhere,
 * in constant memory.
 * While it walks, it hands over only the values that a `Query` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 *
 * The work is shared: this file knows what may follow what, `Token` reads strings, numbers and literals, `Selection`
 * follows the query.
 */
class Scanner {
    #selection;
    #token = new Token((c, offset) => this.#unexpected(c, offset));
    #offset = 0;
    #position = new Position();
    /** Where in the chunk the container stands that was skimmed last. */
    #skimmedFrom = 0;
    #skimmedTo = 0;
    /** Whether the string that is read is a key, and where in the chunk its text starts. */
    #isKey = false;
    #keyStart = 0;
    /**
     * `onKey` is told the name of every member of an object that the query wants all names of; `noun` is what the
     * document is called.
     */
    constructor(query, onKey = () => { }, noun = "plan") {
        this.#selection = new Selection(query, onKey, noun);
    }
    get done() {
        return this.#position.expect === DONE;
    }
    /** Bytes scanned so far. */
    get offset() {
        return this.#offset;
    }
    /** Scans a chunk, which may be overwritten afterwards; says how many of its bytes belong to the document. */
    push(chunk) {
        if (this.done)
            return 0;
        const selection = this.#selection;
        const at = this.#offset;
        const n = chunk.length;
        selection.spans.enter(chunk, at);
        this.#skimmedFrom = n;
        this.#skimmedTo = 0;
        let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
        while (i < n && this.#position.expect !== DONE)
            i = this.#position.depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
        selection.spans.leave(i);
        this.#offset = at + i;
        return i;
    }
    /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
    end() {
        if (!this.done)
            throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
    }
    /** Walks through a container that nobody looks into, and over whatever stops the quick way through it. */
    #skim(chunk, from, at) {
        const floor = this.#selection.levels;
        const i = skim(chunk, from, floor, this.#position);
        if (i === chunk.length)
            return i;
        const end = this.#step(chunk, i, at);
        if (this.#position.depth === floor)
            this.#skimmedTo = end;
        return end;
    }
    /** Goes over one byte, or one string, number or literal. */
    #step(chunk, i, at) {
        const c = chunk[i];
        if (isSpace(c))
            return i + 1;
        const expect = this.#position.expect;
        if (expect === COMMA_OR_END)
            return c === COMMA_BYTE ? this.#comma(i) : this.#close(c, i, at);
        if (expect === KEY || expect === KEY_OR_END) {
            if (c === QUOTE)
                return this.#key(chunk, i, at);
            if (expect === KEY_OR_END)
                return this.#close(c, i, at);
        }
        else if (expect !== COLON) {
            return c === CLOSE_ARRAY && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
        }
        else if (c === COLON_BYTE) {
            this.#position.expect = VALUE;
            return i + 1;
        }
        throw this.#unexpected(c, at + i);
    }
    /** Whether the container at hand is one that the query looks into. */
    #isLookedInto() {
        return this.#position.depth === this.#selection.levels;
    }
    #comma(i) {
        this.#position.expect = this.#position.kinds[this.#position.depth] === 1 ? KEY : VALUE;
        if (this.#isLookedInto())
            this.#selection.comma();
        return i + 1;
    }
    #close(c, i, at) {
        if (c !== (this.#position.kinds[this.#position.depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
            throw this.#unexpected(c, at + i);
        if (this.#isLookedInto())
            this.#selection.close();
        this.#position.depth--;
        this.#valueEnded(at + i + 1);
        return i + 1;
    }
    #key(chunk, i, at) {
        const end = plainEnd(chunk, i + 1, chunk.length);
        if (end < chunk.length && chunk[end] === QUOTE) {
            this.#position.expect = COLON;
            if (this.#isLookedInto())
                this.#selection.key(chunk, i + 1, end, false, at);
            return end + 1;
        }
        this.#isKey = true;
        this.#keyStart = i + 1;
        return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
    }
    #value(chunk, i, at) {
        const c = chunk[i];
        if (this.#isLookedInto())
            this.#selection.begin(c, at + i);
        if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
            if (this.#isLookedInto() && !this.#selection.looksInto(c === OPEN_OBJECT))
                return this.#skipped(chunk, i, at);
            this.#open(c, at + i);
            return i + 1;
        }
        if (this.#position.depth === 0)
            throw this.#unexpected(c, at + i);
        const whole = c === QUOTE ? stringEnd(chunk, i + 1) : scalarEnd(chunk, i);
        if (whole >= 0) {
            this.#valueEnded(at + whole);
            return whole;
        }
        this.#isKey = false;
        const token = this.#token;
        const end = c === QUOTE ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
        return this.#tokenRead(chunk, end, at);
    }
    /**
     * A container that nobody looks into. Where it has the very bytes of the one before, as the values after a change
     * that changes nothing, it ends where that one did, and is as much JSON; else it is gone through.
     */
    #skipped(chunk, i, at) {
        const length = this.#skimmedTo - this.#skimmedFrom;
        if (length > 0 && isSame(chunk, this.#skimmedFrom, i, length)) {
            this.#valueEnded(at + i + length);
            return i + length;
        }
        this.#skimmedFrom = i;
        this.#skimmedTo = 0;
        this.#open(chunk[i], at + i);
        return i + 1;
    }
    #open(c, offset) {
        const isObject = c === OPEN_OBJECT;
        if (this.#position.depth === 0 && !isObject)
            throw this.#unexpected(c, offset);
        if (this.#isLookedInto())
            this.#selection.open(isObject);
        this.#position.depth++;
        if (this.#position.depth >= this.#position.kinds.length)
            this.#makeRoom(offset);
        this.#position.kinds[this.#position.depth] = isObject ? 1 : 0;
        this.#position.expect = isObject ? KEY_OR_END : VALUE_OR_END;
    }
    #makeRoom(offset) {
        if (this.#position.depth > MAX_DEPTH)
            throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
        const grown = new Uint8Array(this.#position.kinds.length * 2);
        grown.set(this.#position.kinds);
        this.#position.kinds = grown;
    }
    /** Goes on in the token that the chunk before was cut in. */
    #resume(chunk, at) {
        this.#keyStart = 0;
        return this.#tokenRead(chunk, this.#token.resume(chunk, at), at);
    }
    /** A token was read up to `i`: to its end, or to the chunk's. */
    #tokenRead(chunk, i, at) {
        if (this.#token.isOpen) {
            if (this.#isKey && this.#isLookedInto())
                this.#selection.cutKey(chunk, this.#keyStart, i);
        }
        else if (this.#isKey) {
            this.#position.expect = COLON;
            // Without its closing quote.
            if (this.#isLookedInto())
                this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
        }
        else
            this.#valueEnded(at + i);
        return i;
    }
    #valueEnded(offset) {
        this.#position.expect = this.#position.depth === 0 ? DONE : COMMA_OR_END;
        this.#selection.spans.end(this.#position.depth, offset);
    }
    #unexpected(c, offset) {
        const shown = c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
        const wanted = [
            "a value",
            'a value or "]"',
            "a key in quotes",
            'a key in quotes or "}"',
            '":"',
            this.#position.kinds[this.#position.depth] === 1 ? '"," or "}"' : '"," or "]"',
            "the end",
        ];
        return new ScanError(`is not JSON: ${shown} at byte ${offset} where ${wanted[this.#position.expect]} should stand`, offset);
    }
}

;// CONCATENATED MODULE: ./build/input/json/value.js

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** The value if it is an object, else an empty one. */
const objectOf = (value) => (isObject(value) ? value : {});
/** The value if it is a string, else null. */
const stringOf = (value) => (typeof value === "string" ? value : null);
/**
 * The bytes of a value that the scanner has accepted, in UTF-8 → the value. Throws InputError where it is longer than
 * V8's longest string, which is about half a gigabyte.
 */
const parse = (bytes) => {
    try {
        return JSON.parse(bytes.toString());
    }
    catch (cause) {
        throw new fault/* InputError */.d(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
    }
};

;// CONCATENATED MODULE: ./build/domain/change.js
/** What a plan does to one resource object, in our words. Only `input/plan` knows Terraform's spelling. */
const EFFECTS = ["create", "read", "update", "replace", "delete", "forget", "none", "unknown"];
/** A Map: the words come from the plan, and a plain object also answers to "constructor". */
const ACTIONS = new Map([
    ["no-op", { effect: "none" }],
    ["create", { effect: "create" }],
    ["read", { effect: "read" }],
    ["update", { effect: "update" }],
    ["delete", { effect: "delete" }],
    ["delete,create", { effect: "replace", order: "delete-first" }],
    ["create,delete", { effect: "replace", order: "create-first" }],
    ["forget", { effect: "forget", recreated: false }],
    ["create,forget", { effect: "forget", recreated: true }], // Terraform 1.16
    ["forget,create", { effect: "forget", recreated: true }], // OpenTofu 1.12
    ["open", { effect: "read" }], // OpenTofu 1.11, ephemeral resources
]);
/** An action list of the plan → what it means. What the table does not hold is `unknown`, and `unknown` blocks. */
const actionOf = (actions) => ACTIONS.get(actions.join(",")) ?? { effect: "unknown" };
/** The reasons that Terraform and OpenTofu document for a change (`action_reason`). */
const ACTION_REASONS = (/* unused pure expression or super */ null && ([
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
    "forgot_because_lifecycle_destroy_in_config",
]));
/** A reason of the plan, if it is documented; others are not repeated, since the text could be anything. */
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
/** The object is gone, or another one stands in its place. Creating the successor first does not save the data. */
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";

;// CONCATENATED MODULE: ./build/domain/calling.js
/**
 * What people call a machine: its type does not tell what is on its boot disk, its names and tags often do.
 * Only our own words leave this file, never those of the plan.
 */
const CALLINGS = ["database", "data", "production"];
const calling_WORDS = {
    database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
    data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
    production: "prod production prd",
};
const CALLED = new Map(CALLINGS.flatMap((calling) => calling_WORDS[calling].split(" ").map((word) => [word, calling])));
/** `prodDb-01` → `prod`, `db`; longer text is prose, not a name. */
function* wordsIn(text) {
    if (text.length > calling_LONGEST_NAME)
        return;
    const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
    for (const word of split.split(/[^a-z0-9]+/)) {
        yield word;
        yield word.replace(/\d+$/, "");
    }
}
const calling_LONGEST_NAME = 256;
/** What some names say, each of our words once, in the order of `CALLINGS`. Names and tags are untrusted text. */
function callingsIn(names) {
    const found = new Set();
    for (const name of names)
        for (const word of wordsIn(name)) {
            const calling = CALLED.get(word);
            if (calling !== undefined)
                found.add(calling);
        }
    return CALLINGS.filter((calling) => found.has(calling));
}

;// CONCATENATED MODULE: ./build/input/plan/callings.js



/** Where providers keep a machine's name and tags. */
const callings_NAMES = ["name", "display_name", "hostname", "instance_name", "label"];
/**
 * What a machine's names and tags say that it is: those in its address, without its type, and those in its values.
 * None that is sensitive.
 */
function callingsOf(address, values, marks) {
    const before = objectOf(values);
    const open = [...callings_NAMES, ...TAGS].filter((name) => marks !== true && !isMarked(objectOf(marks)[name]));
    const texts = open.flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
    return callingsIn([...namesInAddress(address), ...texts]);
}
/** `module.prod.aws_instance.db["a"]` → `prod`, `db`, `a`. */
function namesInAddress(address) {
    const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
    const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
    return parts.filter((part, at) => at !== type && part !== "module");
}
/** Whether anything in a tree of marks is marked. */
const isMarked = (marks) => marks === true || (typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked));
/** A name; the values of a map of tags, or a list of words. */
const textsIn = (value) => {
    if (typeof value === "string")
        return [value];
    return isList(value) ? value : Object.values(objectOf(value));
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/input/plan/elements.js

/**
 * Attributes by which providers tell the elements of a list apart, the surest first. What the user writes stands before
 * what the provider makes up, which is not known yet when an element is new.
 */
const elements_NAMES = [
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
];
const NO_KEYS = new Map();
/** Of one list, asked for by each path that leads into it. */
const known = new WeakMap();
/** The elements of a list, each with the names that no other of the list has. */
function elementsOf(list) {
    const before = known.get(list);
    if (before !== undefined)
        return before;
    const names = elements_NAMES.flatMap((name) => {
        const values = list.map((element) => textIn(element, name));
        return isTelling(values) ? [[name, values]] : [];
    });
    const elements = list.map((_, index) => ({
        index,
        keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]])),
    }));
    known.set(list, elements);
    return elements;
}
const textIn = (element, name) => {
    const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : undefined;
    return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/input/plan/stack.js



/**
 * A template of CloudFormation, in JSON or YAML, as the list of what it declares: what a stack makes and deletes, no
 * plan shows. Of what a resource is set to only a fingerprint is kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resource-definition.html
 */
function stackIn(text) {
    const template = templateIn(text);
    if (!isObject(template) || !isObject(template.Resources))
        return undefined;
    return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
/** An alias can stand for many values, and that one for many more. */
const MOST_ALIASES = 1000;
/** Short forms such as `!Ref` are tags, which say nothing of what stands behind them. */
function templateIn(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: "silent", schema: "core" });
    if (document.errors.length > 0)
        return undefined;
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch {
        return undefined; // an alias without an anchor, or too many of them
    }
}
/** What each turn of a loop makes (`Fn::ForEach::Name: [variable, values, resources]`) is told apart by its values. */
function resourcesIn(name, one) {
    if (!isList(one))
        return [resourceOf(name, objectOf(one))];
    const [, values = null, made] = one;
    return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf(values)}`, objectOf(each)));
}
function resourceOf(name, resource) {
    const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
    return {
        name,
        type: Type,
        kept: isRetain(DeletionPolicy),
        kept_when_replaced: isRetain(UpdateReplacePolicy),
        conditional: Condition !== undefined,
        definition: fingerprintOf([name, resource]),
    };
}
/** Whatever else is written there, an expression too, may come to a delete. */
const isRetain = (policy) => policy === "Retain" || policy === "RetainExceptOnCreate";
const fingerprintOf = (value) => (0,external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify(value)).digest("hex");

;// CONCATENATED MODULE: ./build/input/plan/text.js


/**
 * Texts in which providers take whole documents, read as far as rows ask for it. Undefined: it can't be read, so
 * nothing is concluded from it.
 */
function readText(kind, text) {
    if (last?.kind !== kind || last.text !== text)
        last = { kind, text, read: READERS[kind](text) };
    return last.read;
}
/** Several paths lead into one text, and follow each other. */
let last = null;
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // half a document, or a template that is not filled in yet
    }
}
/** Names of columns, as BigQuery's schema has them; a column inside a record stands behind its name. */
function columns(text) {
    const schema = json(text);
    const fields = isObject(schema) ? schema.fields : schema;
    return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : undefined;
}
/** BigQuery nests 15 deep; what lies deeper is no schema. */
const DEEPEST = 20;
function namesIn(field, before, depth) {
    if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST)
        return [];
    // Names of columns are the same in upper and lower case.
    const name = `${before}${field.name.toLowerCase()}`;
    const inner = isList(field.fields) ? field.fields : [];
    return [name, ...inner.flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
}
const properties = (text) => Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value]];
}));
/** Comments and quoted text, which may hold anything. */
const UNSPOKEN = /--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;
/** Statements that lose data, by how they begin, in our words. */
const LOSSES = [
    [/^DROP (TABLE|DATABASE|SCHEMA|COLUMN)\b/, "DROP $1"],
    [
        /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?\S+(?: | ?\( ?)DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/,
        "DROP COLUMN",
    ],
    [/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
    // What was there under that name is dropped.
    [/^CREATE OR REPLACE (?:TRANSIENT |HYBRID |EXTERNAL )*(TABLE|DATABASE|SCHEMA)\b/, "REPLACE $1"],
    [/^TRUNCATE\b/, "TRUNCATE"],
    [/^DELETE\b/, "DELETE"],
];
/** The kind of each statement: one that loses data, or "other". */
const sql = (text) => text
    .replace(UNSPOKEN, (part) => (part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x"))
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .map(text_kindOf);
function text_kindOf(statement) {
    for (const [begins, kind] of LOSSES) {
        const found = begins.exec(statement);
        if (found !== null)
            return kind.replace("$1", found[1] ?? "");
    }
    return "other";
}
const READERS = { json, columns, properties, sql, stack: stackIn };

;// CONCATENATED MODULE: ./build/input/plan/projection.js





/** A tree of marks one step down; `true` stays true. */
const below = (tree, step) => {
    if (tree === true)
        return true;
    if (typeof step === "number")
        return isList(tree) ? tree[step] : undefined;
    return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};
const into = (marked, step) => ({
    ...(marked.at && { at: marked.at }),
    value: below(marked.value === true ? undefined : marked.value, step),
    sensitive: below(marked.sensitive, step),
    unknown: below(marked.unknown, step),
});
/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown value. */
function projection_elements(marked) {
    const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
    if (length === 0)
        return marked.unknown === true ? [marked] : [];
    return Array.from({ length }, (_, index) => into(marked, index));
}
/** A switch counts as text too: two members of a block may be an id and whether that goes along. */
const projection_textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
/** The same, each with its place and its names. */
function eachElement(marked) {
    const all = projection_elements(marked);
    const [first] = all;
    const isWhole = first === marked;
    const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
    return all.map((one, index) => ({
        ...one,
        at: [...(marked.at ?? []), known?.[index] ?? { index: isWhole ? -1 : index, keys: NO_KEYS }],
    }));
}
/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(marked, { pair }) {
    if (!isObject(marked.value))
        return marked.unknown === true ? [marked] : [];
    const { value } = marked;
    const found = pair === "members" ? Object.keys(value).map((key) => [key, key]) : [pair];
    return found.flatMap(([keyed, valued]) => {
        const key = pair === "members" ? keyed : value[keyed];
        const text = projection_textIn(value[valued]);
        const marks = [below(marked.sensitive, keyed), below(marked.sensitive, valued)];
        return typeof key === "string" && text !== null
            ? [{ ...marked, value: pairText(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
            : [];
    });
}
/** A text as what it holds; of one that can't be read nothing is known. */
function readIn(marked, { read }) {
    if (typeof marked.value !== "string")
        return marked;
    const value = readText(read, marked.value);
    return value === undefined ? { ...marked, value, unknown: true } : { ...marked, value };
}
/** An object where a list could stand is its one element. */
const alone = (marked) => ({
    ...marked,
    at: [...(marked.at ?? []), { index: 0, keys: NO_KEYS }],
});
/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(marked, step) {
    const listed = isList(marked.value) || isList(marked.unknown);
    if (isReading(step))
        return [readIn(marked, step)];
    const missing = marked.value === undefined || marked.value === null;
    if (isPair(step))
        return listed ? projection_elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
    if (step === ANY)
        return listed || missing ? eachElement(marked) : [alone(marked)];
    if (typeof step === "number")
        return listed || missing ? [into(marked, step)] : [marked];
    return listed ? projection_elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
/**
 * Lists that are sets come in any order, so elements are compared without it. Terraform's values are never this deep;
 * what lies deeper is not told apart.
 */
const projection_canonical = (value, depth = 0) => {
    if (depth > 200)
        return "…";
    if (isList(value))
        return `[${value.map((element) => projection_canonical(element, depth + 1)).sort()}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    return `{${Object.keys(value)
        .filter((key) => value[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${projection_canonical(value[key], depth + 1)}`)}}`;
};
const composite = (value) => ({
    size: isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
    fingerprint: (0,external_node_crypto_namespaceObject.createHash)("sha256").update(projection_canonical(value)).digest("base64"),
    elements: isList(value) && value.every((element) => typeof element !== "object")
        ? value.map((element) => JSON.stringify(element))
        : null,
});
const attribute = ({ value = null, sensitive, unknown, at }) => ({
    ...(at && { at }),
    value: isList(value) || isObject(value) ? composite(value) : value,
    sensitive: sensitive === true,
    unknown: unknown === true,
});
const isThere = (one) => one.value !== null || one.unknown;
/** Whether a path leads to a member of any element, not to the elements themselves or to pairs. */
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));
/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map([true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]));
const asSwitch = (one) => one === undefined || one.sensitive || one.unknown || one.at ? undefined : SWITCHES.get(one.value);
/** Whether an object has nothing at all where a path begins, which most paths of a large plan find. */
const projection_isAbsent = (value, unknown, [first]) => typeof first === "string" &&
    isObject(value) &&
    (value[first] ?? null) === null &&
    unknown !== true &&
    !(isObject(unknown) && Object.hasOwn(unknown, first));
/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
function project(value, sensitive, unknown, wanted) {
    const kept = new Map();
    for (const { path, steps } of wanted) {
        if (projection_isAbsent(value, unknown, steps))
            continue;
        let reached = [{ value, sensitive, unknown }];
        for (const step of steps)
            reached = reached.flatMap((marked) => follow(marked, step));
        const all = reached.map(attribute);
        // An element that has nothing there is still one of the list: another's value is not its own.
        const found = isInElement(steps) ? all : all.filter(isThere);
        if (found.length > 0)
            kept.set(path, (found.length === 1 && asSwitch(found[0])) || found);
    }
    return kept;
}
/** Fingerprint of an id, like that of an object with the id. */
const identityOfId = (id) => projection_fingerprintOf("id", id);
const projection_fingerprintOf = (key, value) => (0,external_node_crypto_namespaceObject.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
/** Both fingerprints of the object that an entry's `change` shows: as it was, or as it will be made. */
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
    identity: identityOf(before),
    exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
    isKnownByName: isObject(before) && isKnownByName(before),
});
/**
 * What is created has no identity yet: all its own texts together tell it from another one, above all the name of what
 * it is attached to. No secrets, and nothing in blocks or maps, where many a time stands.
 */
function plannedIdentityOf(after, sensitive) {
    if (!isObject(after) || sensitive === true)
        return null;
    const marks = isObject(sensitive) ? sensitive : {};
    const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
    return own.length === 0 ? null : projection_fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}
/** What tells an object from one of the same name elsewhere: an ARN holds account and region, a link the project. */
const TELLS_APART = ["id", "arn", "self_link"];
/**
 * Fingerprint of all by which an object is known, the `uid` that a cluster gives it included; null if it has nothing.
 */
function exactIdentityOf(value) {
    const identity = identityOf(value);
    if (identity === null || !isObject(value))
        return null;
    const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
    return projection_fingerprintOf(identity, JSON.stringify(all.map((one) => (typeof one === "string" ? one : null))));
}
const uidIn = ({ metadata }) => {
    const [first] = isList(metadata) ? metadata : [];
    return isObject(first) ? first.uid : undefined;
};
/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
/** Nothing by which it is known says where it is: another account or server may have one of that name. */
const isKnownByName = (value) => {
    const all = [value.id, value.arn, value.self_link].filter((one) => typeof one === "string");
    return typeof uidIn(value) !== "string" && !all.some((one) => isUnique(one) || one.startsWith("https://"));
};
/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
function identityOf(value) {
    if (!isObject(value))
        return null;
    for (const key of ["id", "arn", "name"]) {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof found === "string" && found !== "")
            return projection_fingerprintOf(key, found);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/input/plan/change.js




const NO_ATTRIBUTES = new Map();
/** A whole entry of `resource_changes` → the change in our words, with the attributes that are kept and no others. */
function changeOf(entry, known, paths) {
    const change = objectOf(entry.change);
    const { before, after } = pathsOf(known.action.effect, paths);
    return {
        ...known,
        deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
        previousAddress: stringOf(entry.previous_address),
        module: stringOf(entry.module_address),
        provider: stringOf(entry.provider_name) ?? "",
        imported: change.importing !== undefined && change.importing !== null,
        reason: stringOf(entry.action_reason),
        callings: paths.isMachine && isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
        because: forcing(change.replace_paths),
        before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, undefined, before),
        after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, change.after_unknown, after),
    };
}
/** What is kept of the values before and after. */
function pathsOf(effect, paths) {
    if (effect === "update")
        return { before: paths.updated ?? [], after: paths.updated ?? [] };
    if (effect === "create")
        return { before: paths.destroyed, after: paths.created ?? [] };
    return { before: paths.destroyed, after: effect === "replace" ? paths.replacement : [] };
}
/** The attributes that force a replacement, each once. */
const forcing = (paths) => Array.isArray(paths) ? [...new Set(paths.map(attributeIn))] : [];
/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
const attributeIn = (steps) => {
    let path = "";
    let inBlock = true;
    for (const step of Array.isArray(steps) ? steps : []) {
        if (typeof step === "number")
            path += `[${step}]`;
        else if (typeof step === "string" && inBlock)
            path += path === "" ? step : `.${step}`;
        else
            break;
        inBlock = typeof step === "number";
    }
    return path;
};

;// CONCATENATED MODULE: ./build/input/plan/entry.js



/**
 * One entry of `resource_changes` or of the state, as Terraform writes it: what is looked at before the whole of it is
 * parsed, since most entries need no more.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
// The slots of an entry.
const MODE = 0;
const TYPE = 1;
const entry_ACTIONS = 2;
const ADDRESS = 3;
const DEPOSED = 4;
const IMPORTING = 5;
const PREVIOUS = 6;
/** Of an entry of `resource_changes` the values before the change; of an entry of the state its values. */
const VALUES = 7;
const SENSITIVE = 8;
const entry_PROVIDER = 9;
/** Takes the entries of `resource_changes`. */
const changeEntry = (take) => ({
    only: "object",
    take,
    members: new Members({
        mode: { slot: MODE },
        type: { slot: TYPE },
        address: { slot: ADDRESS },
        deposed: { slot: DEPOSED },
        previous_address: { slot: PREVIOUS },
        change: {
            only: "object",
            members: new Members({
                actions: { slot: entry_ACTIONS },
                importing: { slot: IMPORTING },
                before: { slot: VALUES },
                before_sensitive: { slot: SENSITIVE },
            }),
        },
    }),
});
/** Takes the resources of a module of the state, and of the modules in it. */
function stateModule(take) {
    const entry = {
        only: "object",
        take,
        members: new Members({
            mode: { slot: MODE },
            type: { slot: TYPE },
            address: { slot: ADDRESS },
            deposed_key: { slot: DEPOSED },
            provider_name: { slot: entry_PROVIDER },
            values: { slot: VALUES },
            sensitive_values: { slot: SENSITIVE },
        }),
    };
    const members = new Members({ resources: { only: "array", elements: entry } });
    const module = { only: "object", members };
    members.add("child_modules", { only: "array", elements: module });
    return module;
}
/** The value in a slot; undefined where there is none. */
const parsedIn = (slots, slot) => {
    const bytes = slots.bytes(slot);
    return bytes && parse(bytes);
};
const MODES = new Map([
    ["managed", "managed"],
    ["data", "data"],
    ["ephemeral", "ephemeral"],
]);
/**
 * Hand-cut plans leave the mode out; Terraform never does. Without it the object counts as managed, the careful
 * reading.
 */
const modeIn = (slots) => slots.has(MODE) ? (MODES.get(slots.string(MODE) ?? "") ?? "unknown") : "managed";
/** Whether an entry of the state is a data source. */
const isData = (slots) => slots.string(MODE) === "data";
/** Nearly every entry of a large plan. */
const NO_OP = ["no-op"];
/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
const actionsIn = (slots) => {
    const json = slots.text(entry_ACTIONS);
    if (json === '["no-op"]')
        return NO_OP;
    const value = json === undefined ? null : JSON.parse(json);
    if (Array.isArray(value) && value.every((word) => typeof word === "string"))
        return value;
    return [json === undefined ? "no actions" : "actions that are no list of words"];
};
/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing. An action that we don't know
 * stays unknown.
 */
const actionIn = (mode, actions) => {
    const action = actionOf(actions);
    const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
    return passive ? { effect: "read" } : action;
};

;// CONCATENATED MODULE: ./build/input/plan/deferred.js





/** The delete or replace in an entry of `deferred_changes`; nothing for all else, which is only counted. */
function deferredDestroyIn(entry, keptPaths) {
    const resource = objectOf(entry.resource_change);
    const [address, type, mode] = [resource.address, resource.type, resource.mode].map(stringOf);
    const { actions } = objectOf(resource.change);
    if (address == null || type == null || mode === "data" || !isList(actions))
        return [];
    const words = actions.filter((word) => typeof word === "string");
    const action = actionIn("managed", words);
    if (!isDestroyed({ action }))
        return [];
    const change = changeOf(resource, { address, type, mode: "managed", action, actions: words }, keptPaths(type));
    return [{ ...change, ...identitiesOf(objectOf(resource.change)) }];
}

;// CONCATENATED MODULE: ./build/input/plan/drift.js




/**
 * An entry of `resource_drift`: what Terraform found changed or gone since the last apply. Nothing where that is not
 * known, or where the object is merely moved. Drift does nothing by itself, so what can't be read of it blocks nothing.
 */
function driftIn(value, slots, keptPaths) {
    const [type, address, mode, actions] = [slots.string(TYPE), slots.string(ADDRESS), modeIn(slots), actionsIn(slots)];
    const action = actionIn(mode, actions);
    const { effect } = action;
    if (type === null || address === null || mode !== "managed" || (effect !== "update" && effect !== "delete"))
        return [];
    const paths = keptPaths(type);
    if (!paths.hasRow)
        return [{ address, type, effect, change: null }];
    const entry = objectOf(parse(value));
    const change = changeOf(entry, { address, type, mode, action, actions }, paths);
    return [{ address, type, effect, change: { ...change, ...identitiesOf(objectOf(entry.change)) } }];
}

;// CONCATENATED MODULE: ./build/input/plan/head.js


/** The single values at the top of a plan that are kept. */
const HEAD = [
    "format_version",
    "plan_format_version",
    "terraform_version",
    "timestamp",
    "errored",
    "complete",
    "applyable",
];
/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
/** HCP's redacted plan JSON, which has no state in it and another name for the format's version. */
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
/** The version of the plan's format. Throws InputError where there is none, or none that we know. */
function formatVersionIn(head) {
    const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
    if (version === null) {
        throw new fault/* InputError */.d('has no format_version, so it is not all that "terraform show -json" printed; give that output whole');
    }
    if (!isKnownFormat(version)) {
        throw new fault/* InputError */.d(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
    }
    return version;
}
/** Only what looks like a version is repeated: a plan's text may be a secret. */
const foundVersion = (version) => (/^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "");
/** Whether a flag is set; null where it is missing or null, as OpenTofu writes it, and where it is `unreadable`. */
function flagIn(head, name, unreadable) {
    const value = head.get(name) ?? null;
    if (value !== null && typeof value !== "boolean")
        unreadable(`${name} is neither true nor false`);
    return typeof value === "boolean" ? value : null;
}
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
/** When the plan was made, to the second; null where that is not told, or not as Terraform writes it. */
const plannedAtIn = (head) => {
    const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
    return at === undefined || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};

;// CONCATENATED MODULE: ./build/input/plan/module-calls.js


/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;
/**
 * The module calls of `configuration` whose source is a folder, read without anything else of it: expressions may hold
 * secrets.
 */
class ModuleCalls {
    all = [];
    #path = [];
    /** Of `configuration.root_module`. */
    query() {
        const calls = new Members({}, {
            each: {
                query: { members: new Members({ source: { take: (value) => this.#source(value) } }) },
                named: (name, depth) => {
                    this.#path.length = depth;
                    this.#path.push(name);
                },
            },
        });
        const module = { members: new Members({ module_calls: { members: calls } }) };
        calls.each?.query.members?.add("module", module);
        return module;
    }
    #source(value) {
        if (value.length > LONGEST_SOURCE)
            return;
        const source = parse(value);
        if (typeof source === "string" && /^\.\.?[/\\]/.test(source))
            this.all.push({ path: [...this.#path], source });
    }
}

;// CONCATENATED MODULE: ./build/input/plan/namings.js



const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** The name of an attribute as it stands in JSON; undefined where the path begins with something else. */
const nameOf = ({ steps: [first] }) => typeof first === "string" ? Buffer.from(JSON.stringify(first)) : undefined;
/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
class Namings {
    #going = new Set();
    /** The types of what is destroyed, where it counts what names it. */
    #types = new Set();
    /** The paths by which an object of a type names one of those. */
    #naming = new Map();
    #wanted = new Map();
    #names = new Map();
    #found = new Map();
    #isAsked = false;
    #isLate = false;
    /** The next change, with what is kept of its type. */
    changed(change, { namedBy }) {
        if (!isDestroyed(change))
            return;
        this.#going.add(keyOf(change.address, change.deposed));
        if (namedBy === null)
            return;
        this.#isAsked = true;
        if (this.#types.has(change.type))
            return;
        this.#types.add(change.type);
        this.#naming.clear();
        for (const path of namedBy)
            this.#want(path);
    }
    #want(path) {
        if (this.#wanted.has(path.path))
            return;
        this.#wanted.set(path.path, path);
        const name = nameOf(path);
        if (name !== undefined)
            this.#names.set(name.toString(), name);
    }
    /**
     * An entry of the state comes, in these slots; whether it may name something. To parse every entry of a large state
     * takes longer than all else, so one without an attribute of any name that is asked for is left alone.
     * A state that stands before the changes comes too early.
     */
    wantsEntry(slots, paths) {
        this.#isLate ||= !this.#isAsked;
        if (!this.#isAsked || paths === null)
            return false;
        const bytes = slots.bytes(VALUES);
        return this.#namingOf(paths).length > 0 || [...this.#names.values()].some((name) => bytes?.includes(name));
    }
    #namingOf(paths) {
        const remembered = this.#naming.get(paths);
        if (remembered !== undefined)
            return remembered;
        const naming = paths.naming.filter(({ to }) => to.some((type) => this.#types.has(type)));
        this.#naming.set(paths, naming);
        return naming;
    }
    /** Keeps what the object with these values names. */
    add({ address, deposed, type }, values, kept) {
        const goes = this.#going.has(keyOf(address, deposed));
        const paths = [...this.#namingOf(kept), ...this.#wanted.values()];
        for (const [path, found] of project(values, undefined, undefined, paths)) {
            for (const { value } of found) {
                if (typeof value !== "string" && typeof value !== "number")
                    continue;
                const one = { type, path, id: String(value), goes };
                this.#found.set(JSON.stringify(one), one);
            }
        }
    }
    /** Null where they are not known: nobody asked, or the state came too early. */
    get all() {
        return this.#isAsked && !this.#isLate ? [...this.#found.values()] : null;
    }
}

;// CONCATENATED MODULE: ./build/input/plan/version-constraint.js
/** One part of a constraint: `~> 4.40`, `>= 3.0`, `4.1.0`. */
const version_constraint_PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;
/** Operators that set a lower bound. */
const LOWER = [undefined, "=", ">=", ">", "~>"];
/**
 * The lowest major version that a version constraint allows: `>= 3.0, < 5.0` → 3. Null where it sets no lower bound, or
 * is not understood: any version could be meant.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function lowestMajor(constraint) {
    const parts = constraint.split(",").map((part) => version_constraint_PART.exec(part.trim()));
    if (parts.includes(null))
        return null;
    const lower = parts.flatMap((part) => (LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []));
    return lower.length === 0 ? null : Math.max(...lower);
}

;// CONCATENATED MODULE: ./build/input/plan/provider-settings.js




/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression) => {
    if (Array.isArray(expression))
        return expression.map((element) => literal(element) ?? null);
    if (!isObject(expression))
        return expression;
    if ("constant_value" in expression)
        return expression.constant_value;
    return "references" in expression
        ? undefined
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
/** The same form with `true` where the value is not written literally. */
const unresolved = (expression) => {
    if (Array.isArray(expression))
        return expression.map(unresolved);
    if (!isObject(expression) || "constant_value" in expression)
        return false;
    return "references" in expression
        ? true
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};
const provider_settings_isSame = (a, b) => a?.length === b?.length &&
    (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{ value: null, sensitive: false, unknown: true }];
/**
 * The `wanted` settings of a provider, of `configuration.provider_config` of the plan. `provider` is its full name
 * (registry.terraform.io/hashicorp/aws). Which of several configurations (aliases, modules) a resource uses is not
 * worked out: where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from
 * it. Without `configuration` all is unknown.
 */
function providerSettings(config, provider, wanted) {
    const all = typeof config === "object" && config !== null ? Object.values(config) : [];
    const configs = all.filter((one) => isConfigOf(provider, one));
    const settings = wanted.filter((path) => !isVersion(path));
    const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
    return new Map([...literalSettings(configs, settings), ...version]);
}
/** Those that all configurations of the provider agree on. */
function literalSettings(configs, wanted) {
    const found = configs.map(({ expressions }) => project(literal(expressions), undefined, unresolved(expressions), wanted));
    const [first] = found;
    if (first === undefined)
        return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
    return new Map(wanted.flatMap(({ path }) => {
        const values = first.get(path);
        if (!found.every((other) => provider_settings_isSame(values, other.get(path))))
            return [[path, UNKNOWN]];
        return values === undefined ? [] : [[path, values]];
    }));
}
/**
 * The lowest major version of the provider that the constraints allow, all of which hold for the one that is used; as a
 * setting, or nothing known.
 */
function versionIn(configs, path) {
    const majors = configs.flatMap(({ version_constraint: constraint }) => typeof constraint === "string" ? (lowestMajor(constraint) ?? []) : []);
    return [path, majors.length === 0 ? UNKNOWN : [{ value: Math.max(...majors), sensitive: false, unknown: false }]];
}
const isVersion = ({ path }) => path === PROVIDER_VERSION;
const isConfigOf = (provider, config) => isObject(config) && ((config.full_name ?? config.name) === provider || config.name === provider.split("/").at(-1));
/**
 * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
 * Answers for one change after the other.
 */
function providerSettling(config, keptPaths) {
    const settings = new Map();
    return (change) => {
        const { provider: wanted } = keptPaths(change.type);
        if (wanted.length === 0)
            return change;
        const key = `${change.provider} ${change.type}`;
        const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
        settings.set(key, found);
        return { ...change, before: new Map([...change.before, ...found]) };
    };
}
/** The same for all changes of a plan. */
const withProviderSettings = (changes, config, keptPaths) => changes.map(providerSettling(config, keptPaths));

;// CONCATENATED MODULE: ./build/input/plan/import.js


/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
function importsIn(entry, type) {
    const { before, importing } = objectOf(entry.change);
    if (!isObject(importing))
        return [];
    const id = stringOf(importing.id);
    const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
    const provider = stringOf(entry.provider_name) ?? "";
    const known = id ?? stringOf(objectOf(before).id) ?? "";
    const shown = identitiesOf({ before: isObject(before) ? before : null });
    return [{ type, provider, identities: [...new Set(identities)], shown, isUnique: isUnique(known) }];
}

;// CONCATENATED MODULE: ./build/input/plan/packed.js

/** Its fields are not `#private`, so that a test which compares two of them compares what is in them. */
class Packed {
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
        return place === undefined ? undefined : unpacked(this.found[place]);
    }
    *[Symbol.iterator]() {
        for (const [path, place] of this.places)
            yield [path, unpacked(this.found[place])];
    }
}
const unpacked = (found) => typeof found === "object" ? found.map(attributeOf) : [attributeOf(found)];
const attributeOf = (one) => typeof one === "object" ? one : { value: one, sensitive: false, unknown: false };
const plainOf = ({ value, sensitive, unknown, at }) => sensitive || unknown || at !== undefined || typeof value === "object" ? null : value;
/** Makes attributes dense: the same to those who read them. */
function packer() {
    const places = remembered((paths) => new Map(paths.map((path, place) => [path, place])), (paths) => paths.join("\n"));
    const same = remembered((text) => text);
    // What an object has several of are names of others and tags, which many objects share.
    const listed = (one) => (typeof one === "string" ? same(one) : one);
    const dense = (found) => {
        const plain = found.map(plainOf).filter((one) => one !== null);
        const [first] = plain;
        if (first === undefined || plain.length < found.length)
            return found;
        return plain.length === 1 ? first : plain.map(listed);
    };
    return (attributes) => new Packed(places(Array.from(attributes, ([path]) => path)), Array.from(attributes, ([, found]) => dense(found)));
}

;// CONCATENATED MODULE: ./build/input/plan/unchanged.js




/** An object of a plan: an address alone is not unique. */
const unchanged_keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** What is kept of an object that the plan leaves alone. Its values are parsed without the rest of its entry. */
const unchangedIn = (slots, { unchanged }) => project(parsedIn(slots, VALUES), parsedIn(slots, SENSITIVE), undefined, unchanged ?? []);
/**
 * The objects that the plan leaves alone, among those of which anything is kept. They stand in `resource_changes` and
 * again in the prior state, which also repeats the objects that the plan changes.
 */
class UnchangedObjects {
    #objects = new Map();
    #changed = new Set();
    #packed = packer();
    /** A large state names a type a million times. */
    #type = remembered((type) => type);
    add(address, deposed, type, values) {
        this.#objects.set(unchanged_keyOf(address, deposed), {
            address,
            deposed,
            type: this.#type(type),
            values: this.#packed(values),
        });
    }
    /** The plan changes this object: it is not added when the state repeats it. */
    markChanged(address, deposed) {
        this.#changed.add(unchanged_keyOf(address, deposed));
    }
    /** Whether the entry in the state tells anything new. */
    isNew(address, deposed) {
        const key = unchanged_keyOf(address, deposed);
        return !this.#changed.has(key) && !this.#objects.has(key);
    }
    /** All but those that are among these changes after all. */
    without(changes) {
        for (const { address, deposed } of changes)
            this.#objects.delete(unchanged_keyOf(address, deposed));
        return [...this.#objects.values()];
    }
}

;// CONCATENATED MODULE: ./build/input/plan/resource-changes.js







/** An object that the plan does nothing to, in a mode that we know. */
const isUnchanged = ({ action, mode }) => action.effect === "none" && mode !== "unknown";
/** An object that gets another address and no more. */
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(PREVIOUS);
/** An object that is in the state, and that somebody manages here. */
const resource_changes_isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && !["create", "read", "unknown"].includes(action.effect);
/** What an object that is created will be known by. */
function identifying(value, paths) {
    const change = objectOf(objectOf(parse(value)).change);
    return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
/** Whether anything of such an object is kept. */
function isKept({ action, mode }, paths) {
    const { effect } = action;
    if (effect === "unknown" || mode === "unknown")
        return true;
    if (mode !== "managed" || effect === "read")
        return false;
    if (effect === "none")
        return paths.unchanged !== null;
    if (effect === "update")
        return paths.updated !== null;
    return effect === "create" ? paths.created !== null : true;
}
/** The entries of `resource_changes`, read one by one: each is counted, and few are kept. */
class ResourceChanges {
    counts = Object.fromEntries([...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, 0]));
    changes = [];
    /** Entries of objects that are there already, of types that are not known as harmless. */
    atStake = 0;
    imports = [];
    /** Objects that get another address and no more. */
    moves = [];
    creations = [];
    /** What this version does not know or misses, as sentences without a full stop. */
    unreadable = new Set();
    #keptPaths;
    #unchanged;
    #namings;
    #entries = 0;
    constructor(keptPaths, unchanged, namings) {
        this.#keptPaths = keptPaths;
        this.#unchanged = unchanged;
        this.#namings = namings;
    }
    /** The next entry: its bytes, and what stands in its slots. */
    read(value, slots) {
        this.#entries++;
        const mode = modeIn(slots);
        const actions = actionsIn(slots);
        const known = { mode, actions, action: actionIn(mode, actions) };
        if (mode === "unknown")
            this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
        this.#count(known, slots);
        const missing = this.#readKnown(value, slots, known);
        if (missing !== null)
            this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
    }
    /** Keeps of the entry what is wanted; says what it would need for that and does not have. */
    #readKnown(value, slots, known) {
        const type = slots.string(TYPE);
        if (type === null)
            return "type";
        if (slots.has(IMPORTING) && known.mode === "managed")
            this.imports.push(...importsIn(objectOf(parse(value)), type));
        const paths = this.#keptPaths(type);
        if (resource_changes_isThere(known) && !paths.isHarmless)
            this.atStake++;
        const isMove = paths.isMoveKept && isMoved(known, slots);
        // Most entries of a large plan end here, before even their address is decoded.
        if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(ADDRESS))
            return null;
        const address = slots.string(ADDRESS);
        if (address === null)
            return "address";
        const deposed = slots.string(DEPOSED);
        if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow)
            this.creations.push({ address, type, values: identifying(value, paths) });
        if (isMove)
            this.#keepMove(value, { ...known, address, type }, paths);
        if (paths.unchanged !== null && known.action.effect !== "none")
            this.#unchanged.markChanged(address, deposed);
        if (!isKept(known, paths))
            return null;
        if (isUnchanged(known))
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
        else
            this.#keep(value, { ...known, address, type }, deposed, paths);
        return null;
    }
    #count({ action, mode }, slots) {
        const { counts } = this;
        counts[action.effect]++;
        if (action.effect === "forget" && action.recreated)
            counts.create++;
        if (mode !== "managed" && mode !== "unknown")
            return;
        if (slots.has(PREVIOUS))
            counts.moved++;
        if (slots.has(IMPORTING))
            counts.imported++;
        if (slots.has(DEPOSED))
            counts.deposed++;
    }
    #keepMove(value, known, paths) {
        const entry = objectOf(parse(value));
        this.moves.push({ ...changeOf(entry, known, paths), ...identitiesOf(objectOf(entry.change)) });
    }
    #keep(value, known, deposed, paths) {
        const { address, type } = known;
        const entry = objectOf(parse(value));
        const change = changeOf(entry, known, paths);
        this.#namings.changed(change, paths);
        if (known.action.effect !== "update" || paths.isRelevantUpdate(change))
            this.changes.push({ ...change, ...identitiesOf(objectOf(entry.change)) });
        else if (paths.unchanged !== null)
            this.#unchanged.add(address, deposed, type, change.before);
    }
}

;// CONCATENATED MODULE: ./build/input/plan/whereabouts.js


/**
 * Where a provider's objects are: `app` on one server is another database than `app` on the next, and many an object is
 * known by its mere name. So what says where it is goes into the digest with who it is.
 */
/** Settings that say where, and change with nothing else: no credentials, which are others in every run. */
const SETTINGS = new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
/** The values of the plan's variables as fingerprints: they may hold secrets. */
class Variables {
    #known = new Map();
    read(variables) {
        for (const [name, one] of Object.entries(variables))
            this.#known.set(name, whereabouts_fingerprintOf(objectOf(one).value ?? null));
    }
    /** What a setting refers to, with what is known of it. */
    of(references) {
        const names = Array.isArray(references) ? references : [];
        return names.map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
    }
}
const whereabouts_fingerprintOf = (value) => (0,external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
/** A setting without what is only known when it is applied. */
function resolved(expression, variables) {
    if (Array.isArray(expression))
        return expression.map((one) => resolved(one, variables));
    if (!isObject(expression))
        return expression;
    if ("constant_value" in expression)
        return [expression.constant_value ?? null];
    if ("references" in expression)
        return variables.of(expression.references ?? null);
    return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}
/** Of all configurations of a provider: which of them an object uses is not worked out. Null: none says where. */
function whereaboutsOf(configs, variables) {
    const all = configs.flatMap(({ expressions }) => {
        const own = Object.entries(objectOf(expressions)).filter(([name]) => SETTINGS.has(name));
        return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
    });
    return all.length === 0 ? null : JSON.stringify([...new Set(all)].sort());
}
/** The changes; of objects that are known by a mere name, where they are is a part of who they are. */
function withWhereabouts(changes, config, variables) {
    const configs = Object.values(objectOf(config)).filter(isObject);
    const known = new Map();
    return changes.map((change) => {
        const { provider, exactIdentity, isKnownByName } = change;
        if (isKnownByName !== true)
            return change;
        const where = known.get(provider) ??
            whereaboutsOf(configs.filter((one) => isOf(provider, one)), variables);
        known.set(provider, where);
        return where === null ? change : { ...change, exactIdentity: whereabouts_fingerprintOf([exactIdentity, where]) };
    });
}
const isOf = (provider, { full_name, name = null }) => (full_name ?? name) === provider || (full_name === undefined && name === provider.split("/").at(-1));

;// CONCATENATED MODULE: ./build/input/plan/plan.js















/**
 * Terraform's format of a plan → ours (format 0.1 to 1.x, and HCP's redacted form). Only this folder knows it.
 * https://developer.hashicorp.com/terraform/internals/json-format
 *
 * Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished.
 */
class PlanReading {
    #source;
    #root;
    #keptPaths;
    #keys = new Set();
    #head = new Map();
    #unchanged = new UnchangedObjects();
    #namings = new Namings();
    #moduleCalls = new ModuleCalls();
    #changes;
    #invocations = [];
    #inState = 0;
    #atStakeInState = 0;
    #deferred = 0;
    #deferredDestroys = [];
    #drift = [];
    #providers = null;
    #variables = new Variables();
    #plan = null;
    /** `source` names the plan in reports, `root` its root module; `keptPaths` says what to keep of a resource type. */
    constructor(source, root, keptPaths) {
        this.#source = source;
        this.#root = root;
        this.#keptPaths = keptPaths;
        this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings);
    }
    document() {
        const scanner = new Scanner(this.#query(), (key) => this.#keys.add(key));
        return {
            scanner,
            finish: () => {
                this.#plan = this.#finished();
            },
        };
    }
    get result() {
        if (this.#plan === null)
            throw new Error("the plan's document has not been read to its end");
        return this.#plan;
    }
    /** What a document that broke off is instead of a plan, if the keys it had until then say so. */
    get mistaken() {
        return diagnoseCut(this.#keys);
    }
    #query() {
        const head = HEAD.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, parse(value)) },
        ]);
        const changes = changeEntry((value, slots) => this.#changes.read(value, slots));
        const drift = changeEntry((value, slots) => void this.#drift.push(...driftIn(value, slots, this.#keptPaths)));
        const invocation = { only: "object", take: (value) => this.#invocation(objectOf(parse(value))) };
        const state = stateModule((_, slots) => this.#stateEntry(slots));
        const providers = { only: "object", take: (value) => this.#setProviders(parse(value)) };
        return object({
            ...Object.fromEntries(head),
            resource_changes: { only: "array", elements: changes },
            resource_drift: { only: "array", elements: drift },
            deferred_changes: {
                only: "array",
                elements: { take: (value) => this.#deferredChange(objectOf(parse(value))) },
            },
            action_invocations: { only: "array", elements: invocation },
            variables: { only: "object", take: (value) => this.#variables.read(objectOf(parse(value))) },
            prior_state: object({ values: object({ root_module: state }) }),
            configuration: object({ provider_config: providers, root_module: this.#moduleCalls.query() }),
        }, { all: true });
    }
    #stateEntry(slots) {
        if (isData(slots))
            return;
        this.#inState++;
        const type = slots.string(TYPE);
        const paths = type === null ? null : this.#keptPaths(type);
        const isNaming = this.#namings.wantsEntry(slots, paths);
        if (paths?.isHarmless !== true)
            this.#atStakeInState++;
        if (type === null || paths === null || (paths.unchanged === null && !isNaming))
            return;
        const address = slots.string(ADDRESS);
        if (address === null)
            return;
        const deposed = slots.string(DEPOSED);
        const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
        if (!isNew && !isNaming)
            return;
        if (isNaming)
            this.#namings.add({ address, deposed, type }, parsedIn(slots, VALUES), paths);
        if (isNew)
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
    }
    #deferredChange(entry) {
        this.#deferred++;
        this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
    }
    #setProviders(config) {
        this.#providers = config;
    }
    #invocation(entry) {
        const trigger = objectOf(entry.lifecycle_action_trigger);
        this.#invocations.push({
            address: stringOf(entry.address) ?? "",
            type: stringOf(entry.type) ?? "",
            event: stringOf(trigger.action_trigger_event),
            triggeredBy: stringOf(trigger.triggering_resource_address),
        });
    }
    #finished() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const head = this.#head;
        const redacted = isRedacted(head);
        const formatVersion = formatVersionIn(head);
        const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
        const located = (all) => withWhereabouts(all, this.#providers, this.#variables);
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
            changes: withProviderSettings(located(changes), this.#providers, this.#keptPaths),
            standing: this.#unchanged.without(changes),
            moves,
            namings: this.#namings.all,
            hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
            managedInState: redacted ? null : this.#inState,
            atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
            deferred: this.#deferred,
            deferredDestroys: located(this.#deferredDestroys),
            drift: this.#drift,
            creations,
            imports,
            invocations: this.#invocations,
            moduleCalls: this.#moduleCalls.all,
            statePlace: null,
            unreadable: [...unreadable],
        };
    }
}
const object = (members, options = {}) => ({
    only: "object",
    members: new Members(members, options),
});

;// CONCATENATED MODULE: ./build/input/plan/read.js











async function* counted(bytes, onProgress) {
    for await (const chunk of bytes) {
        onProgress(chunk.length);
        yield chunk;
    }
}
/** Few runs start a program, so what that takes is loaded only here. */
async function* read_shown(file, program, folder, signal) {
    const { shownPlan } = await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 4320));
    yield* shownPlan(file, program, folder, signal);
}
const isFolder = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
async function readPlans(source, options) {
    const readings = [];
    const begin = () => {
        const reading = new PlanReading(read_nameOf(source), source.root, options.keptPaths);
        readings.push(reading);
        return reading.document();
    };
    const mistaken = () => readings.at(-1)?.mistaken;
    const plans = await readSource(source, options, { noun: "plan", begin, strange: diagnoseText, mistaken }, () => readings.map((reading) => reading.result));
    const statePlace = await placeIn(source, options);
    return plans.map((plan) => ({ ...plan, statePlace }));
}
/** Where the state of a saved plan lies, if anybody asks. */
async function placeIn(source, { cwd, settingsAsked: asked }) {
    const file = (0,external_node_path_.resolve)(cwd, source.path);
    if (asked === null || source.path === "-" || !(0,file_kind/* endsAsZip */.uP)(file))
        return null;
    const { statePlaceOf } = await __nccwpck_require__.e(/* import() */ 305).then(__nccwpck_require__.bind(__nccwpck_require__, 6305));
    return statePlaceOf(file, asked).catch((cause) => {
        throw named(cause, read_nameOf(source), "plan", () => undefined);
    });
}
/** The name of a source in messages. */
const read_nameOf = ({ path }) => (path === "-" ? "standard input" : path);
/** Reads the documents of a source; `result` is asked once all of them are read. Throws InputError with it named. */
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
    const name = read_nameOf(source);
    try {
        const { count, passed } = await readDocuments(bytesOf(source, options), begin, strange, noun);
        if (count === 0)
            throw new fault/* InputError */.d(strange(""));
        if (passed > 0)
            options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
        return result();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d && isConfigurationAt(source, options))
            throw new fault/* InputError */.d(`${name} ${CONFIGURATION[noun]}`, { cause });
        throw named(cause, name, noun, mistaken);
    }
}
/** Of what had to be a saved plan it was said already. */
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true &&
    (0,not_saved/* isConfiguration */.Z)(path) &&
    (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.isFile() === true;
/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const show = () => {
        if (path === "-")
            throw new fault/* InputError */.d('is a saved plan file; give its path, so that "terraform show -json" can read it');
        const folder = (0,external_node_path_.resolve)(cwd, root);
        return read_shown(file, terraform, isFolder(folder) ? folder : (0,external_node_path_.dirname)(file), signal);
    };
    const kind = path === "-" ? null : (0,file_kind/* notAFile */.$y)(file);
    if (kind !== null)
        throw new fault/* InputError */.d(kind);
    if (path !== "-" && (isSaved === true || (0,file_kind/* endsAsZip */.uP)(file)))
        return show();
    const raw = path === "-" ? input : (0,bytes/* fileBytes */.s)(file);
    return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}
/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause, name, noun, mistaken) {
    if (!(cause instanceof fault/* InputError */.d))
        return cause;
    const instead = cause instanceof ScanError ? mistaken() : undefined;
    return new fault/* InputError */.d(`${name} ${instead ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, {
        cause,
    });
}
const CONFIGURATION = {
    plan: 'is Terraform configuration, not a plan; save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"',
    state: 'is Terraform configuration, not a state; give the output of "terraform show -json", or terraform.tfstate as it is',
};
const REMEDY = {
    plan: '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written',
    state: '; make it again with "terraform show -json > state.json", and give that file as it was written',
};

;// CONCATENATED MODULE: ./build/reading/outcome.js


/** The same as values that can be sent to another thread: what was packed comes as a Map. */
const sendable = ({ plans, ...outcome }) => ({
    ...outcome,
    plans: plans.map((plan) => ({
        ...plan,
        standing: plan.standing.map((one) => ({ ...one, values: new Map(one.values) })),
    })),
});
/** Reads a source. What is wrong with it is told beside the others, a fault of ours is thrown. */
async function outcomeOf(source, options) {
    const notes = [];
    try {
        const plans = await readPlans(source, { ...options, onNote: (note) => void notes.push(note) });
        return { plans, mistake: null, notes };
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { plans: [], mistake: error.message, notes };
    }
}

;// CONCATENATED MODULE: ./build/reading/main.js




/** A thread that reads the sources it is sent, one after the other; see side-by-side.ts. */
const { keptBy, types, settingsAsked, terraform, cwd } = external_node_worker_threads_namespaceObject.workerData;
const tell = (told) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(told);
const options = {
    keptPaths: keptPathsOf(catalogueWith(types), keptBy),
    settingsAsked,
    terraform,
    cwd,
    // Standard input is never sent to a thread.
    input: (async function* () { })(),
    onProgress: tell,
};
external_node_worker_threads_namespaceObject.parentPort?.on("message", async (source) => tell(sendable(await outcomeOf(source, options))));

