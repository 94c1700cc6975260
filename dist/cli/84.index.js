export const id = 84;
export const ids = [84];
export const modules = {

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ drillingBy)
});

// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/state/contents.js
var contents = __webpack_require__(8661);
;// CONCATENATED MODULE: ./build/domain/drill/named-by.js


/**
 * The attributes by which objects of any type name what they are in, or what they use, as far as a refusal of any of
 * these rows hangs on it.
 */
const namedByOf = (rows) => {
    const leaves = rows.flatMap((row) => row.leaves ?? []).filter(contents/* isConditional */.J);
    return [...new Set(leaves.flatMap(({ named }) => named ?? []))].map(path/* parsePath */.Rr);
};

// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
;// CONCATENATED MODULE: ./build/catalogue/drilling.js



/** A drill by the whole catalogue, with the policy's own types in front of it. */
function drillingBy(policy, today) {
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const keptPaths = (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy);
    return { catalogue, keptPaths, policy, today, beside: build_catalogue/* rowsBeside */.S7, namedBy: namedByOf((0,build_catalogue/* allRows */.Pl)()) };
}


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isOfProvider),
/* harmony export */   Y: () => (/* binding */ waysFor)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4646);
/* harmony import */ var _state_lost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7241);
/* harmony import */ var _unadvised_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5854);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3832);





/** The leaf that a leftover comes of. */
const leafOf = (left, leaves) => {
    const says = left.evidence.find((one) => one.kind === "leaves")?.says;
    return leaves.find((leaf) => leaf.says === says);
};
/** What must be written besides, so that a leaf which stands before the wanted one is not met. */
function toAvoid(inWay, wanted, written) {
    for (const [path, test] of Object.entries(inWay.when ?? {})) {
        const isFree = wanted.when?.[path] === undefined && !written.has(path) && (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdvised */ .Z)(path);
        const value = isFree && (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .isWritable */ .nH)(path, inWay.when ?? {}) ? (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .failing */ .Jr)(test) : undefined;
        if (value !== undefined)
            return new Map([...written, [path, value]]);
    }
    return null;
}
const leftWith = ({ row, values, object, graph }, written) => (0,_leftover_js__WEBPACK_IMPORTED_MODULE_1__/* .leftBy */ .j)(row.leaves ?? [], (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenOver */ .aL)(values, written), object, graph);
/** More leaves than this never stand before one that is wanted. */
const MOST_IN_WAY = 3;
/** What is to be written so that exactly this leaf counts. */
function toReach(wanted, placed) {
    const { row, values } = placed;
    if (wanted.of !== undefined)
        return null;
    let written = (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(wanted.when ?? {}, values);
    for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
        const left = leftWith(placed, written);
        const met = leafOf(left, row.leaves ?? []);
        if (met === wanted && left.kind === wanted.remains)
            return written;
        if (met === undefined || met === wanted)
            return null;
        written = toAvoid(met, wanted, written);
    }
    return null;
}
const wayOf = (written, { address }) => [...written].map(([attribute, value]) => ({ address, attribute, value }));
/** Ways to some of the leaves of a row, the smallest first. */
const reaching = (leaves, placed) => leaves
    .flatMap((leaf) => toReach(leaf, placed) ?? [])
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size)
    .map((written) => wayOf(written, placed.object));
/** A switch of the object's own, as against a refusal that comes of settings which do not fit together. */
const isSwitch = ({ when = {} }) => Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));
/** Settings with which the provider refuses the destroy. */
const refusing = (placed) => reaching((placed.row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)), placed);
/** Settings with which a destroy leaves something, or only lets go of the object. */
function keeping(placed) {
    const leaves = (placed.row.leaves ?? []).filter(({ remains }) => remains !== "refused" && remains !== "nothing");
    const forgetting = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(placed.row.forgets).flatMap((when) => (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(when, placed.values) ?? []);
    return [...reaching(leaves, placed), ...forgetting.map((written) => wayOf(written, placed.object))];
}
/** Ways to remain in which what lies inside comes back too. */
const RETURNING = ["grace", "kept"];
/** Settings of a container by which more is left of what lies in it. */
function deciding({ row }, container) {
    const leaves = (row.leaves ?? []).filter(({ of, remains }) => of !== undefined && remains !== "nothing");
    return leaves
        .filter(({ when = {} }) => Object.keys(when).every((path) => container.row.decides?.includes(path)))
        .flatMap(({ when = {} }) => (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .toMeet */ .P0)(when, container.values) ?? [])
        .map((written) => wayOf(written, container));
}
/** Settings by which a container that goes too can be had back, or what that lies in. */
function returning(container, graph, asked) {
    if (!(0,_state_lost_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(graph.lost(container)))
        return [];
    const placed = { row: container.row, values: container.values, object: container, graph };
    const own = reaching((container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains)), placed);
    return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
}
/** Settings of what the object lies in: of one of its containers, or of all that it lies in. */
function ofContainers(placed, asked) {
    const { object, graph } = placed;
    const containers = graph.targets(object, "inside").filter((one) => !asked.includes(one));
    const each = containers.flatMap((container) => {
        const [back, left] = [returning(container, graph, asked), deciding(placed, container)];
        return [...left, ...back, ...left.flatMap((one) => back.map((other) => [...one, ...other]))];
    });
    const all = containers.flatMap((container) => returning(container, graph, asked)[0] ?? []);
    return [...each, ...(containers.length > 1 ? [all] : [])];
}
const moving = ({ address }) => ({ address, attribute: null, value: null });
/** Of very many copies the first are tried. */
const MOST_COPIES = 5;
/** Copies, or what keeps copies, that would remain if they lay in another state; with the key that they need. */
function moved({ object, graph }) {
    const copies = graph.pointingTo(object, "copies").slice(0, MOST_COPIES);
    return copies.flatMap((copy) => {
        const container = graph.goneTarget(copy, "inside");
        const one = container?.row.keepsCopies === true ? container : copy;
        const key = graph.goneTarget(one, "key");
        return [[moving(one)], ...(key === null ? [] : [[moving(one), moving(key)]])];
    });
}
const sameWay = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/**
 * The smallest ways after each of which a destroy of all this would leave something of the object, or be refused: a
 * switch that refuses it, a setting that keeps something, a copy that lies elsewhere. Empty where neither its settings
 * nor a copy that is there could do it. What is deposed has no settings of its own any more.
 */
function waysFor(placed, helps) {
    const first = (ways) => {
        const found = ways.find((way) => way.length > 0 && helps(way));
        return found === undefined ? [] : [found];
    };
    const own = placed.object.deposed === null ? [...first(refusing(placed)), ...first(keeping(placed))] : [];
    const settings = own.length > 0 ? own : first(ofContainers(placed, [placed.object]));
    const found = [...settings, ...first(moved(placed))];
    return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}
/** Whether a setting is of the provider's block and not of the object's. */
const isOfProvider = ({ attribute }) => attribute?.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su) === true;


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tQ: () => (/* binding */ counts),
  pL: () => (/* binding */ drillOf),
  WN: () => (/* binding */ hasFailed),
  Lw: () => (/* binding */ isExposed),
  zn: () => (/* binding */ isFine)
});

// UNUSED EXPORTS: exposedIn

// EXTERNAL MODULE: ./build/domain/catalogue-terms.js
var catalogue_terms = __webpack_require__(2730);
// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/leftover.js
var leftover = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/domain/remains.js
var domain_remains = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/domain/drill/advice.js
var advice = __webpack_require__(1895);
;// CONCATENATED MODULE: ./build/domain/drill/drilled.js
/** One of very many objects of which the same is said. That is held once, and of each its name. */
class Alike {
    address;
    deposed;
    tried;
    #said;
    constructor(said, { address, deposed, tried }) {
        this.#said = said;
        this.address = address;
        this.deposed = deposed;
        this.tried = tried;
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
    /** All changes are its own. */
    get ways() {
        return this.#said.ways.map((way) => way.map((one) => ({ ...one, address: this.address })));
    }
    get isStoredElsewhere() {
        return this.#said.isStoredElsewhere;
    }
    get copies() {
        return this.#said.copies;
    }
}
const namesOthers = ({ alone, withState, withAll }) => [alone, withState, withAll].some(({ remains }) => remains.survivors.length > 0 || remains.goesWithIt.length > 0);
/** Holds what is said of several objects once, as far as no other is named in it. */
function sharing() {
    const known = new Map();
    return (name, said) => {
        const areOwn = said.ways.every((way) => way.every(({ address }) => address === name.address));
        if (!areOwn || namesOthers(said))
            return { ...name, ...said };
        const nameless = { ...said, ways: said.ways.map((way) => way.map((one) => ({ ...one, address: "" }))) };
        const key = JSON.stringify(nameless);
        const shared = known.get(key) ?? nameless;
        known.set(key, shared);
        return new Alike(shared, name);
    };
}

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/domain/resolved.js
var domain_resolved = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/domain/state/graph.js + 4 modules
var state_graph = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/domain/state/ids.js
var state_ids = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/domain/state/links.js
var state_links = __webpack_require__(8634);
// EXTERNAL MODULE: ./build/domain/state/object.js
var object = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/domain/sorts.js
var sorts = __webpack_require__(9272);
;// CONCATENATED MODULE: ./build/domain/drill/candidates.js



/** As the graphs see it; undefined where the catalogue tells nothing of an object with these values. */
function objectOf(change, catalogue) {
    const row = (0,domain_catalogue/* rowOf */.OB)(catalogue(change.type));
    const { address, deposed, type, before: values } = change;
    const own = row && (0,sorts/* sorted */.I)(row, values);
    if (own === undefined || own === null || own === "harmless")
        return undefined;
    return { address, deposed, type, row: own, values, after: null, fate: "goes" };
}
/** All objects that name something, or are named: every object that has a link to another one is among them. */
function candidatesIn(states, { catalogue, scopesOf, placed }) {
    const found = states.map(() => new Set());
    const each = (types, look) => states.forEach(({ objects }, state) => {
        let at = -1;
        for (const { change } of objects) {
            at++;
            if (!types(change.type))
                continue;
            const place = at;
            const object = objectOf(placed(change, state), catalogue);
            if (object !== undefined)
                look(object, () => void found[state]?.add(place), state);
        }
    });
    const naming = (type) => {
        const row = (0,domain_catalogue/* rowOf */.OB)(catalogue(type));
        return row !== undefined && (row.sorts !== undefined || (row.refs ?? []).length > 0);
    };
    const [wanted, namingTypes, namedTypes] = [new Set(), new Set(), new Set()];
    each(naming, (object) => {
        for (const { ids } of (0,state_ids/* namingsBy */.rA)(object, scopesOf)) {
            namingTypes.add(object.type);
            for (const id of ids)
                wanted.add(id);
        }
        for (const { to } of object.row.refs ?? [])
            for (const type of to)
                namedTypes.add(type);
    });
    const named = states.map(({ names }) => new Set(names.map(({ id }) => id)));
    const there = new Set();
    const isNamed = (type) => namedTypes.has(type) || named.some(({ size }) => size > 0);
    each(isNamed, (object, keep, state) => {
        if ([...(0,state_ids/* idsOf */.UX)(object)].some((id) => named[state]?.has(id) === true))
            keep();
        for (const id of (0,state_ids/* scopedIdsOf */.wj)(object, scopesOf)) {
            if (!wanted.has(id))
                continue;
            there.add(id);
            keep();
        }
    });
    each((type) => there.size > 0 && namingTypes.has(type), (object, keep) => {
        if ((0,state_ids/* namingsBy */.rA)(object, scopesOf).some(({ ids }) => ids.every((id) => there.has(id))))
            keep();
    });
    return found;
}

// EXTERNAL MODULE: ./build/domain/drill/written.js
var drill_written = __webpack_require__(3832);
;// CONCATENATED MODULE: ./build/domain/drill/changed.js

/** An object with what a way writes to it; what is deposed stays as it is. */
function rewritten(change, way) {
    const own = way.filter(({ address }) => address === change.address && change.deposed === null);
    const written = own.flatMap(({ attribute, value }) => (attribute === null ? [] : [[attribute, value]]));
    return written.length === 0 ? change : { ...change, before: (0,drill_written/* writtenOver */.aL)(change.before, new Map(written)) };
}
/** The objects that a way moves to a state of their own. */
const isMoved = ({ address }, way) => way.some((one) => one.attribute === null && one.address === address);

// EXTERNAL MODULE: ./build/domain/state/lost.js
var lost = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/domain/drill/neighbours.js


const HANGING = ["copies", "inside", "key"];
const HOLDING = ["inside", "key"];
/**
 * The objects by which is decided what becomes of one that is deleted alone: what hangs on it, the copies around it,
 * and what all of these are stored in or need. The answer is that of the graph of all objects, which would have to be
 * built for each of them.
 */
function neighboursIn(links) {
    const from = (object, roles) => roles.flatMap((role) => links.into(object, role)).flatMap((link) => link.from);
    const to = (object, roles) => roles.flatMap((role) => links.outOf(object, role)).flatMap((link) => link.to);
    return (object) => {
        // Roles that hang on it, and what its destroy takes along, with what hangs on that.
        const hanging = (0,state_links/* reachable */.Gq)([object], (one) => [...from(one, HANGING), ...(0,lost/* takenBy */.bL)(one, links)]);
        const sources = (0,state_links/* reachable */.Gq)([object], (one) => to(one, ["copies"]));
        const family = (0,state_links/* reachable */.Gq)(sources, (one) => from(one, ["copies"]));
        return (0,state_links/* reachable */.Gq)([...hanging, ...family], (one) => to(one, HOLDING));
    };
}

// EXTERNAL MODULE: ./build/domain/state/account.js
var state_account = __webpack_require__(8164);
;// CONCATENATED MODULE: ./build/domain/drill/places.js



/**
 * Addresses of several states. In a graph of all of them each has the number of its state in front, so that the same
 * address in two states is two objects; outside it is named as people of one state see it.
 */
const BETWEEN = "\0";
/** The address of an object in the graph of all states. */
const placed = (address, state) => `${state}${BETWEEN}${address}`;
/** The same for whoever reads it in the state `here`: its root in front where it is another one. */
function seenFrom(here, roots) {
    return (address) => {
        const cut = address.indexOf(BETWEEN);
        if (cut < 0)
            return address;
        const state = Number(address.slice(0, cut));
        const own = address.slice(cut + 1);
        return state === here ? own : `${roots[state] ?? ""}: ${own}`;
    };
}
const within = (where) => (id) => (0,state_account/* isGlobal */.WN)(id) ? id : `${where}${BETWEEN}${id}`;
/**
 * Where the ids of several states count: a name means an object of its own state, or of the same account and region in
 * any; an id that is the same everywhere means one object in all of them. Two databases `app` of two accounts are not
 * one, and the snapshot of one is no copy of the other.
 */
function scopesOver(states) {
    if (states < 2)
        return state_ids/* ONE_SCOPE */.Cy;
    return (object) => {
        const account = (0,state_account/* accountOf */.XP)(object);
        const own = within(object.address.slice(0, object.address.indexOf(BETWEEN)));
        return account === null ? [own] : [own, within(account)];
    };
}
/** The same, for objects that are asked for again and again. */
const rememberedScopes = (scopesOf) => scopesOf === state_ids/* ONE_SCOPE */.Cy ? scopesOf : (0,remembered/* remembered */.H)(scopesOf);

;// CONCATENATED MODULE: ./build/domain/drill/graphs.js











/** Puts the number of its state in front of each address, where there are several states. */
const placedAmong = (states) => (change, state) => states < 2 ? change : { ...change, address: placed(change.address, state) };
/** Some of an object's attributes: a copy of them for each object of a large state takes more than all else. */
class Only {
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
        return this.#paths.has(path) ? this.#all.get(path) : undefined;
    }
    *[Symbol.iterator]() {
        for (const one of this.#all)
            if (this.#paths.has(one[0]))
                yield one;
    }
}
/** Of an object that stays no more is known to a review than what its copies and containers are found by. */
function standingOf(keptPaths) {
    const wanted = (0,remembered/* remembered */.H)((type) => {
        const { unchanged } = keptPaths(type);
        return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
    });
    return ({ address, deposed, type, before }) => {
        const paths = wanted(type);
        return paths === null ? null : { address, deposed, type, values: new Only(before, paths) };
    };
}
const isStanding = (one) => one !== null;
const allGo = (names) => names.map(({ type, path, id }) => ({ type, path, id, goes: true }));
/** Who names objects: one of them, where it alone goes, or some, where their whole state does. */
function namingsIn(states) {
    const byId = states.map(({ names }) => (0,grouped/* grouped */.z)(names, ({ id }) => id));
    const of = (state, object) => [...(0,state_ids/* idsOf */.UX)(object)].flatMap((id) => byId[state]?.get(id) ?? []);
    return {
        namings: ({ state, names }, object) => object === undefined ? [] : of(state, object).flatMap((one) => namingsOf(one, names.includes(one))),
        going: (state, objects) => allGo([...new Set(objects.flatMap((object) => of(state, object)))]),
    };
}
/** A naming that goes with the object itself, and those of others. */
function namingsOf({ type, path, id, count }, isOwn) {
    const others = count > (isOwn ? 1 : 0);
    return [...(isOwn ? [{ type, path, id, goes: true }] : []), ...(others ? [{ type, path, id, goes: false }] : [])];
}
/** The objects of each state; those that may hang together are held, and the same whenever they are asked for. */
function askedIn(states, catalogue, scopesOf) {
    const inPlace = placedAmong(states.length);
    const candidates = candidatesIn(states, { catalogue, scopesOf, placed: inPlace });
    const held = candidates.map(() => new Map());
    function* of(state) {
        let at = 0;
        for (const { change, names } of states[state]?.objects ?? []) {
            const known = held[state]?.get(at);
            const asked = known ?? { state, change: inPlace(change, state), names };
            if (known === undefined && candidates[state]?.has(at) === true)
                held[state]?.set(at, asked);
            at++;
            yield asked;
        }
    }
    for (const [state, some] of candidates.entries())
        if (some.size > 0)
            for (const _ of of(state))
                ;
    return { of, all: held.flatMap((some) => [...some.values()]) };
}
/** Answers once for each of these changes, and anew for all others: of those there may be a million. */
function resolverFor(changes, catalogue) {
    const some = new Set(changes);
    const remembering = (0,domain_resolved/* resolverOf */.E)(catalogue);
    return (change) => (some.has(change) ? remembering(change) : (0,domain_resolved/* resolvedOf */.c)(change, catalogue(change.type)));
}
/** The objects of some states that may hang together, what is around each, and how a graph of some of them is made. */
function fieldOf(states, { catalogue, keptPaths }) {
    const scopes = scopesOver(states.length);
    const { of, all } = askedIn(states, catalogue, scopes);
    const changes = all.map(({ change }) => change);
    const resolved = resolverFor(changes, catalogue);
    const scopesOf = rememberedScopes(scopes);
    const standing = standingOf(keptPaths);
    const objects = (0,object/* objectsOf */.i)({ changes, standing: [] }, catalogue, resolved);
    const links = (0,state_links/* linksOf */.hP)(objects.all, scopesOf);
    const neighboursOf = neighboursIn(links);
    const linked = linkedIn(objects.all, links);
    // Only what is linked has neighbours; of a large state that is little.
    const askedOf = new Map(all.flatMap((asked) => linkedPair(objects.ofChanges.get(asked.change), asked, linked)));
    const around = ({ change }) => {
        const object = objects.ofChanges.get(change);
        if (object === undefined)
            return [];
        return [...neighboursOf(object)].filter((one) => one !== object).flatMap((one) => askedOf.get(one) ?? []);
    };
    const isLinked = ({ change }) => {
        const object = objects.ofChanges.get(change);
        return object !== undefined && linked.has(object);
    };
    /** What goes, and what stays of the rest. */
    const graph = (going, staying, more) => (0,state_graph/* stateGraphOf */.B)({
        changes: going.map(({ change }) => change),
        standing: staying.map(({ change }) => standing(change)).filter(isStanding),
        namings: more.namings,
    }, catalogue, { resolved, scopesOf, ...more });
    return { of, all, resolved, objects, isLinked, around, graph };
}
const ROLES = ["copies", "inside", "key", "guards", "takes"];
/** The objects that point to another one, or that another one points to. */
const linkedIn = (objects, links) => new Set(objects.filter((one) => ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0)));
const linkedPair = (object, value, linked) => (object === undefined || !linked.has(object) ? [] : [[object, value]]);
/** The graphs of the destroys that nobody has planned; each is made when it is asked for. */
function graphsOf(states, circumstances) {
    const { of, all, resolved, objects, isLinked, around, graph } = fieldOf(states, circumstances);
    const linked = all.filter(isLinked);
    const { namings, going } = namingsIn(states);
    const objectsOf = (some) => some.flatMap(({ change }) => objects.ofChanges.get(change) ?? []);
    const ofState = (0,remembered/* remembered */.H)((state) => graph(linked.filter((one) => one.state === state), linked.filter((one) => one.state !== state), { namings: allGo(states[state]?.names ?? []) }));
    const ofAll = (0,remembered/* remembered */.H)(() => graph(linked, [], { namings: states.flatMap(({ names }) => allGo(names)) }));
    /** What nothing points to goes as it would by itself; only that what is in it goes too. */
    const gone = (asked) => graph([asked], [], { namings: going(asked.state, objectsOf([asked])) });
    return {
        of,
        resolved,
        alone: (asked) => graph([asked], around(asked), { namings: namings(asked, objects.ofChanges.get(asked.change)) }),
        isLonely: (asked) => !isLinked(asked) && going(asked.state, objectsOf([asked])).length === 0,
        withState: (asked) => (isLinked(asked) ? ofState(asked.state) : gone(asked)),
        withAll: (asked) => (isLinked(asked) ? (states.length < 2 ? ofState(0) : ofAll(0)) : gone(asked)),
        after: (asked, way) => {
            const near = [asked, ...around(asked)];
            const changed = near.map((one) => ({ ...one, change: rewritten(one.change, way) }));
            const goes = ({ state, change }) => state === asked.state && !isMoved(change, way);
            const graphed = graph(changed.filter(goes), changed.filter((one) => !goes(one)), {
                namings: going(asked.state, objectsOf(near)),
                resolved: (0,domain_resolved/* resolverOf */.E)(circumstances.catalogue),
            });
            return { change: changed[0]?.change ?? asked.change, graph: graphed };
        },
    };
}

// EXTERNAL MODULE: ./build/domain/match.js
var match = __webpack_require__(4104);
;// CONCATENATED MODULE: ./build/domain/drill/restores.js

const DAY = 86_400_000;
/** The last entry of the policy that names the address; null where nobody ever tried. */
function triedIn(restores, address, today) {
    const found = restores.findLast((one) => (0,match/* matchesAddress */.eD)(one.address, address));
    if (found === undefined)
        return null;
    const age = (Date.parse(today) - Date.parse(found.tried)) / DAY;
    return { on: found.tried, overdue: found.every !== null && age > found.every };
}

;// CONCATENATED MODULE: ./build/domain/drill/drill.js












/** Guards hold nothing, and an address no data. */
const ASKED = ["data", "identity", "dns", "container", "key", "backup"];
const isAsked = (known) => known.holds === "row" && !known.isOnlyForgotten && ASKED.includes(known.row.class);
/** That something holds data or keys, and that somebody would miss it. Of backups others are the measure. */
const counts = ({ class: named, weight }) => named !== "backup" && weight !== "low";
/** That a `terraform destroy` of its state would leave nothing of it that is known. */
const isExposed = (one) => counts(one) && one.withState.remains.kind === "nothing";
/** How many objects of a drill, or of one of its states, are exposed. */
const exposedIn = (states) => states.reduce((sum, { objects }) => sum + objects.filter(isExposed).length, 0);
/** Whether a drill that was told when to fail has failed. */
const hasFailed = ({ states }, failOn) => failOn === "nothing" && exposedIn(states) > 0;
/** What of a drill is worth a line: what would be gone, or of what nobody knows. */
const isFine = ({ weight, withState: { remains } }) => weight === "low" || (remains.kind !== "nothing" && remains.kind !== "unknown");
/** States → for each object that holds something, what would remain of it, and the smallest change that helps. */
function drillOf(states, circumstances) {
    const graphs = graphsOf(states, circumstances);
    const roots = states.map(({ root }) => root);
    const say = sayer(graphs, circumstances);
    return {
        states: states.map(({ root, source, managed, unclassified }, state) => {
            const seen = seenFrom(state, roots);
            const objects = [];
            for (const asked of graphs.of(state)) {
                const known = graphs.resolved(asked.change);
                if (isAsked(known))
                    objects.push(say(asked, known, seen));
            }
            return { root, source, objects: objects.sort(byDanger), managed, unclassified };
        }),
    };
}
function saidOf(asked, known, graphs, seen) {
    const { change } = asked;
    const { row } = known;
    const [alone, withState, withAll] = [graphs.alone(asked), graphs.withState(asked), graphs.withAll(asked)];
    const answer = (graph) => answerIn(graph, change, known, seen);
    const ofState = answer(withState);
    const isGone = isLost(ofState);
    const ways = isGone ? waysOf(asked, row, withState, graphs) : [];
    return {
        type: change.type,
        class: row.class,
        weight: row.weight,
        what: row.what,
        protected: isProtected(asked, row, alone),
        alone: answer(alone),
        withState: ofState,
        withAll: withAll === withState ? ofState : answer(withAll),
        ways: ways.map((way) => way.map((one) => ({ ...one, address: seen(one.address) }))),
        isStoredElsewhere: isGone && isStoredElsewhere(change, row, withState),
    };
}
/** What is said once is said of all lonely objects of one type with the same deciding values: most of a large state. */
function sayer(graphs, { policy, today, beside }) {
    const known = new Map();
    const keyOf = decidingKey();
    const copying = copyingBy(beside);
    const said = (asked, held, seen) => {
        const found = saidOf(asked, held, graphs, seen);
        return { ...found, copies: isLost(found.withState) ? copying(found.type) : [] };
    };
    const shared = sharing();
    return (asked, held, seen) => {
        const address = seen(asked.change.address);
        const named = { address, deposed: asked.change.deposed, tried: triedIn(policy.restores, address, today) };
        if (!graphs.isLonely(asked))
            return shared(named, said(asked, held, seen));
        const key = keyOf(asked, held);
        const ofAll = known.get(key) ?? said(asked, held, () => "");
        known.set(key, ofAll);
        return new Alike(ofAll, named);
    };
}
/** A key for all by which is decided what is said of a lonely object. */
function decidingKey() {
    const [leavesNumber, forgetsNumber] = [numbered(), numbered()];
    const decided = new Map();
    return ({ change }, { row, factsKnown }) => {
        // Two sorts of one type may be called the same and leave other things, or leave the same and be called otherwise.
        const numbers = [leavesNumber(row.leaves), forgetsNumber(row.forgets)];
        const sort = [change.type, ...numbers, factsKnown, row.class, row.weight, row.what].join(" ");
        const paths = decided.get(sort) ?? (0,kept_paths/* decidedIn */.mi)(row);
        decided.set(sort, paths);
        return `${sort} ${JSON.stringify([change.deposed === null, paths.map((path) => change.before.get(path) ?? null)])}`;
    };
}
/** A number for each thing, the same for the same. */
function numbered() {
    let count = 0;
    return (0,remembered/* remembered */.H)((_) => count++);
}
const isLost = ({ remains: { kind } }) => kind === "nothing" || kind === "unknown";
/** Of each list that many names are kept; how many there are is told beside. */
const MOST_NAMES = 25;
/** The answer of the review to this very destroy. */
function answerIn(graph, change, { row, factsKnown }, seen) {
    const { remains, evidence } = (0,domain_remains/* remainsOf */.Z)(change, row, graph, factsKnown);
    const named = (addresses) => addresses.slice(0, MOST_NAMES).map(seen);
    const told = { ...remains, survivors: named(remains.survivors), goesWithIt: named(remains.goesWithIt) };
    const kind = told.kind === "nothing" && isUnseen(change.before, row) ? "unknown" : told.kind;
    return { remains: { ...told, kind }, evidence };
}
/** Whether something would remain by settings of the provider, which no state tells. */
const isUnseen = (values, { leaves = [] }) => leaves.some(({ remains, when = {}, of }) => {
    if (remains === "nothing" || of !== undefined)
        return false;
    const unmet = Object.entries(when).filter(([path, test]) => !(0,conditions/* hold */._2)({ [path]: test }, values));
    return unmet.length > 0 && unmet.every(([path]) => (0,conditions/* valuesAt */.I0)(values, path).some(({ unknown }) => unknown));
});
function isProtected({ change }, row, graph) {
    const switches = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
    if (switches.length === 0)
        return null;
    return (0,leftover/* leftBy */.j)(switches, change.before, graph.of(change), graph).kind === "refused";
}
/** The answer to a destroy of its state is another one than that nothing remains, or that nobody knows. */
function isHelped(asked, way, graphs) {
    const { change, graph } = graphs.after(asked, way);
    const known = graph.resolved(change);
    if (known.isOnlyForgotten)
        return true;
    if (known.holds !== "row")
        return false;
    const { kind } = answerIn(graph, change, known, (address) => address).remains;
    return kind !== "nothing" && kind !== "unknown";
}
function waysOf(asked, row, graph, graphs) {
    const object = graph.of(asked.change);
    if (object === undefined)
        return [];
    return (0,advice/* waysFor */.Y)({ row, values: asked.change.before, object, graph }, (way) => isHelped(asked, way, graphs));
}
function isStoredElsewhere(change, { leaves = [] }, graph) {
    const object = graph.of(change);
    const hangs = leaves.some(({ of }) => of !== undefined);
    return hangs && object !== undefined && graph.targets(object, "inside").length === 0;
}
/** The types of copies that would count: those of its provider whose rows say that they copy it. */
const copyingBy = (beside) => (0,remembered/* remembered */.H)((type) => beside(type)
    .filter(({ refs = [] }) => refs.some(({ role, to }) => role === "copies" && to.includes(type)))
    .map((other) => other.type));
const WORST = ["nothing", "unknown", "refused", "grace", "kept", "snapshot", "copies"];
const rank = (one) => (WORST.indexOf(one.withState.remains.kind) * catalogue_terms/* WEIGHTS */.Y.length + catalogue_terms/* WEIGHTS */.Y.indexOf(one.weight)) * 2 +
    (one.class === "backup" ? 1 : 0);
const byDanger = (a, b) => rank(a) - rank(b) || (0,finding/* byText */.z4)(a.address, b.address) || (0,finding/* byText */.z4)(a.deposed ?? "", b.deposed ?? "");


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAdvised),
/* harmony export */   n: () => (/* binding */ leastAbove)
/* harmony export */ });
/**
 * Attributes that decide what a destroy leaves, and that nobody should be told to write: only the provider sets them, a
 * change replaces the object, or it can't be taken back.
 */
const UNADVISED = new Map([
    ["auto_renew", "keeps a domain from running out, not from being deleted"],
    ["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
    ["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
    ["billing_type", "an organisation is created with it"],
    ["boot_disk[0].auto_delete", "replaces the machine"],
    ["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
    ["charge_type", "a contract, not a setting"],
    ["compute_model", "decides how it is paid, and what else must be set"],
    ["data_location", "replaces the table"],
    ["db_backup_config[0].backup_deletion_policy", "replaces the database"],
    ["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
    ["default_branch_protected", "costs a plan of its own, and is set by the provider"],
    ["delete_backup_selection", "says which backups a destroy takes along"],
    ["delete_with_instance", "says what goes with a machine"],
    ["deployment_type", "replaces the file system"],
    ["engine", "another product"],
    ["engine_mode", "replaces the cluster"],
    ["force", "says what a destroy may do, not what it keeps"],
    ["has_legal_hold", "set by the provider"],
    ["hibernate", "stops the whole cluster"],
    ["immutability_policy[0].state", "can't be taken back"],
    ["import_path", "replaces the file system"],
    ["instance_charge_type", "a contract, not a setting"],
    ["is_backup_retention_locked", "can't be taken back"],
    ["is_dev_tier", "another product"],
    ["is_indefinite_retention_enabled", "set by the provider"],
    ["is_logical", "replaces the project"],
    ["is_prevent_deletion_enabled", "set by the provider"],
    ["is_retention_lock_enabled", "can't be taken back"],
    ["lock_duration_details[0].lock_mode", "can't be taken back"],
    ["locked", "can't be taken back"],
    ["locks[*].type", "is not set on what is there already"],
    ["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
    ["mode", "makes it the copy of a zone somewhere else"],
    ["object_lock.rule.mode", "can't be taken back"],
    ["ontap_volume_type", "another kind of volume"],
    ["paid_type", "a contract, not a setting"],
    ["pay_type", "a contract, not a setting"],
    ["payment_type", "a contract, not a setting"],
    ["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
    ["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
    ["replicate_source_db", "makes a replica of it"],
    ["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
    ["service", "another product"],
    ["snaplock_configuration[0].snaplock_type", "can't be taken back"],
    ["state", "says what has become of a key"],
    ["time_of_deletion", "set by the provider"],
    ["type", "makes it the copy of a zone somewhere else"],
    ["when", "says when an action runs"],
    ["worm_enabled", "can't be taken back"],
]);
/** Whether an attribute may be named as the change that helps. */
const isAdvised = (path) => !UNADVISED.has(path);
/** Where the least number that a provider takes is not the next one above the limit of the condition. */
const LEAST = new Map([
    ["deletion_window_in_days", 7],
    ["grace_period_in_days", 3],
    ["recovery_window_in_days", 7],
    ["soft_delete_policy[0].retention_duration_seconds", 604_800],
]);
/** The least number to write at a path, so that it is above another. */
const leastAbove = (path, limit) => Math.max(limit + 1, LEAST.get(path) ?? 0);


/***/ }),

/***/ 3832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   P0: () => (/* binding */ toMeet),
/* harmony export */   aL: () => (/* binding */ writtenOver),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _unadvised_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);


/** Stands for a value of one's own while it is tried out. */
const SOMETHING = "something";
/** The value to write so that a test passes; undefined where none can be named. */
function passing(path, test) {
    if (Array.isArray(test))
        return test.find((one) => one !== null);
    if (test === null || typeof test !== "object")
        return test ?? undefined;
    if ("above" in test)
        return (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_1__/* .leastAbove */ .n)(path, test.above);
    if ("below" in test)
        return test.below - 1;
    return "set" in test && test.set ? null : undefined;
}
/** The value to write so that a test of a leaf that stands in the way fails. */
function failing(test) {
    if (test === null)
        return null;
    const [first] = [test].flat();
    return typeof first === "boolean" ? !first : undefined;
}
const asAttribute = (value) => [
    { value: value ?? SOMETHING, sensitive: false, unknown: false },
];
/** The values of an object as they are once that is written. */
const writtenOver = (values, written) => {
    const now = new Map(values);
    for (const [path, value] of written)
        now.set(path, asAttribute(value));
    return now;
};
/** The list in which a path names any element: two tests on one list are about one element, which nobody can name. */
const listOf = (path) => (path.includes("[*]") ? path.split("[*]")[0] : null);
const isWritable = (path, when) => {
    const list = listOf(path);
    const inList = list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list);
    return !/[{~]/.test(path) && inList.length < 2;
};
/** What is to be written so that these conditions hold; null where that can't be done in a configuration. */
function toMeet(when, values) {
    const written = new Map();
    for (const [path, test] of Object.entries(when)) {
        if ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)({ [path]: test }, values))
            continue;
        const value = isWritable(path, when) && (0,_unadvised_js__WEBPACK_IMPORTED_MODULE_1__/* .isAdvised */ .Z)(path) ? passing(path, test) : undefined;
        if (value === undefined)
            return null;
        written.set(path, value);
    }
    return written;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/input/plan/read.js + 14 modules
var read = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/input/state/diagnose.js
/**
 * What people give by mistake for a state, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */
const SHOW = 'give the output of "terraform show -json", or terraform.tfstate as it is';
const TEXTS = [
    [/^\s*$/, `is empty; ${SHOW}`],
    [/^\s*# \S+:( \(tainted\))?\s*$|^\s*resource "\S+" "\S+" \{/m, `is a state as people read it, not its JSON; ${SHOW}`],
    [/will perform the following actions|execution plan|No changes\. /, `is a plan as people read it; ${SHOW}`],
    [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a state; ${SHOW}`],
    [/^\s*"\{/, "is a state inside a JSON string; write the string's content to the file (jq -r)"],
    [/^\s*<(!doctype|html|\?xml)/i, "is a web page, not a state; look at how it was downloaded"],
    [/^No state\b|The state file is empty/m, `is the message that there is no state; ${SHOW}`],
];
/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a state; ${SHOW}`;
const ENCRYPTED = `is an encrypted state; run "tofu show -json" where its key is configured, and give the output`;
/** A key that only another kind of document has at its top. */
const KEYS = new Map([
    ["@level", `is the log that "terraform plan -json" prints, not a state; ${SHOW}`],
    ["encrypted_data", ENCRYPTED],
    ["encryption_version", ENCRYPTED],
    ["backend", `is Terraform's note of where the state is kept, not the state; ${SHOW}`],
    [
        "data",
        "is an answer of HCP Terraform's API, not a state; download what its hosted-state-download-url or hosted-json-state-download-url names",
    ],
    ["plan_format_version", "is a plan in HCP Terraform's redacted form, which has no state in it; give the whole plan"],
    ["valid", `is the output of "terraform validate -json", not a state; ${SHOW}`],
    ["provider_schemas", `is the output of "terraform providers schema -json", not a state; ${SHOW}`],
    ["provider_selections", `is the output of "terraform version -json", not a state; ${SHOW}`],
]);
/** A document that broke off is only told apart by a key that no state has. */
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : undefined;
/** What is known by the keys at the top: something else, as the end of a sentence; null where it may be a state. */
function diagnoseKeys(keys) {
    for (const [key, sentence] of KEYS)
        if (keys.has(key))
            return sentence;
    return null;
}
/** For JSON with none of the keys of a state. */
const NO_STATE = `is JSON, but not of a state: it has neither values, nor prior_state, nor version and resources; ${SHOW}`;
/** For a state file of a version that is not read. */
const otherVersion = (version) => {
    if (version === null)
        return `has a version that is no number, so it is no state file; ${SHOW}`;
    return version < 4
        ? `is a state file of version ${version}, as Terraform before 0.12 wrote it; have a newer Terraform rewrite it with "terraform apply -refresh-only", or ${SHOW}`
        : `is a state file of version ${version}, which this version of destroy-guard does not know (it reads version 4); update destroy-guard`;
};

// EXTERNAL MODULE: ./build/input/json/query.js
var query = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/input/json/scanner.js + 5 modules
var json_scanner = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/input/json/value.js
var json_value = __webpack_require__(679);
// EXTERNAL MODULE: ./build/input/plan/entry.js
var entry = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/input/plan/head.js
var head = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/input/plan/provider-settings.js + 1 modules
var provider_settings = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/input/plan/projection.js + 3 modules
var projection = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
;// CONCATENATED MODULE: ./build/input/plan/archive.js

const BLOCK = 1 << 20;
/** So many entries are held as they were read; a prime, since their places are no random numbers. */
const READ = 251;
/** In front of each entry stands how long it is. */
const HEAD = 4;
/** JSON has neither a number without end nor the zero below zero. */
const isInJson = (value) => Number.isFinite(value) && !Object.is(value, -0);
const plainOf = ({ value, sensitive, unknown, at }) => sensitive ||
    unknown ||
    at !== undefined ||
    typeof value === "object" ||
    (typeof value === "number" && !isInJson(value))
    ? null
    : value;
const attributeOf = (value) => ({ value, sensitive: false, unknown: false });
class Archive {
    /** By the place of their first byte, divided by the size of a block. */
    #blocks = [];
    #next = 0;
    #shapes = [];
    /** What is no plain value: few objects have any. */
    #others = [];
    #shapeOf = (0,remembered/* remembered */.H)((paths) => {
        const shape = { number: this.#shapes.length, places: new Map(paths.map((path, at) => [path, at + 1])) };
        this.#shapes.push(shape);
        return shape;
    }, (paths) => paths.join("\n"));
    /** What was read last: who asks for one attribute of an object asks for others, and for what is around it. */
    #read = [];
    /** Keeps the attributes of an object; says where. */
    add(attributes) {
        const { number } = this.#shapeOf(Array.from(attributes, ([path]) => path));
        const json = JSON.stringify([number, ...Array.from(attributes, ([, found]) => this.#found(found))]);
        const length = Buffer.byteLength(json);
        const place = this.#roomFor(HEAD + length);
        const [block, at] = this.#at(place);
        block.writeUInt32LE(length, at);
        block.write(json, at + HEAD);
        this.#next = place + HEAD + length;
        return place;
    }
    #found(found) {
        const plain = found.map(plainOf).filter((one) => one !== null);
        const [first] = plain;
        if (first === undefined || plain.length < found.length)
            return { other: this.#others.push(found) - 1 };
        return plain.length === 1 ? first : plain;
    }
    /** The place for an entry that is not cut by the end of a block; one that is longer has a block of its own. */
    #roomFor(length) {
        const left = this.#blocks.length * BLOCK - this.#next;
        if (length <= left)
            return this.#next;
        this.#next = this.#blocks.length * BLOCK;
        this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
        return this.#next;
    }
    #at(place) {
        return [this.#blocks[Math.floor(place / BLOCK)], place % BLOCK];
    }
    /** The same attributes to those who read them: parsed when they are asked for. */
    attributes(place) {
        return new Archived(this, place);
    }
    sizeAt(place) {
        return this.#entry(place).shape.places.size;
    }
    find(place, path) {
        const { shape, found } = this.#entry(place);
        const at = shape.places.get(path);
        return at === undefined ? undefined : this.#unpacked(found[at]);
    }
    all(place) {
        const { shape, found } = this.#entry(place);
        return Array.from(shape.places, ([path, at]) => [path, this.#unpacked(found[at])]);
    }
    #unpacked(found) {
        if (typeof found !== "object")
            return [attributeOf(found)];
        return "other" in found ? this.#others[found.other] : found.map(attributeOf);
    }
    #entry(place) {
        const slot = place % READ;
        const known = this.#read[slot];
        if (known?.place === place)
            return known;
        const [block, at] = this.#at(place);
        const start = at + HEAD;
        const found = JSON.parse(block.toString("utf8", start, start + block.readUInt32LE(at)));
        const entry = { place, shape: this.#shapes[found[0]], found };
        this.#read[slot] = entry;
        return entry;
    }
}
/** What it has is seen through its iterator only: two of them with the same attributes are equal to a test. */
class Archived {
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
}

;// CONCATENATED MODULE: ./build/input/state/held.js


const NO_ATTRIBUTES = new Map();
/** The same for every object: a large state has a million of them. */
const DELETE = { action: { effect: "delete" }, actions: ["delete"], because: [], callings: [] };
const NO_NAMES = Object.freeze([]);
/** What a plan says of an object that it deletes. */
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
    // What a drill counts are stores and keys: a machine weighs as its type does.
    callings: DELETE.callings,
    before,
    after: NO_ATTRIBUTES,
    identity: null,
    exactIdentity: null,
});
/**
 * The objects of a state, in the order in which they stand: of each its address, and where its values are. The changes
 * are made when somebody goes over them; a million of them held at once take more than all that they tell.
 */
class Held {
    // Three lists and not one of objects.
    #addresses = [];
    #kinds = [];
    #places = [];
    // Few objects are deposed, or name another.
    #deposed = new Map();
    #names = new Map();
    #archive = new Archive();
    #kindOf = (0,remembered/* remembered */.H)(({ type, provider }) => ({ type, provider }), ({ type, provider }) => `${type.length} ${type} ${provider}`);
    get length() {
        return this.#addresses.length;
    }
    add(object, values, names) {
        if (object.deposed !== null)
            this.#deposed.set(this.length, object.deposed);
        if (names.length > 0)
            this.#names.set(this.length, names);
        this.#addresses.push(object.address);
        this.#kinds.push(this.#kindOf(object));
        this.#places.push(this.#archive.add(values));
    }
    *[Symbol.iterator]() {
        for (const [at, address] of this.#addresses.entries()) {
            const { type, provider } = this.#kinds[at];
            const known = { address, deposed: this.#deposed.get(at) ?? null, type, provider };
            const values = this.#archive.attributes(this.#places[at]);
            yield { change: deletion(known, values), names: this.#names.get(at) ?? NO_NAMES };
        }
    }
}

;// CONCATENATED MODULE: ./build/input/state/objects.js


const objects_NO_NAMES = Object.freeze([]);
/** The managed objects of a state, read one by one: each is counted, and those with a row are kept. */
class Objects {
    held = new Held();
    managed = 0;
    unclassified = 0;
    #keptPaths;
    /** Attributes by which objects of any type name what they are in, or what they use, and their names in JSON. */
    #namedBy;
    #namedByNames;
    /** By which objects of a type name others, as far as the destroy of one of those may be refused for it. */
    #naming = new Map();
    #names = new Map();
    constructor(keptPaths, namedBy) {
        this.#keptPaths = keptPaths;
        this.#namedBy = namedBy;
        this.#namedByNames = namedBy.map(({ steps: [first] }) => Buffer.from(JSON.stringify(first)));
    }
    get names() {
        return [...this.#names.values()];
    }
    add(entry) {
        this.managed++;
        const paths = this.#keptPaths(entry.type);
        if (!paths.hasRow && !paths.isHarmless)
            this.unclassified++;
        // To parse every object of a large state takes longer than all else.
        const naming = this.#namingOf(paths);
        if (!paths.hasRow && naming.length === 0 && !entry.mayHave(this.#namedByNames))
            return;
        const values = entry.values();
        const names = this.#namesIn(entry.type, values, naming);
        if (!paths.hasRow)
            return;
        this.held.add(entry, (0,projection/* project */.Cv)(values, entry.sensitive(), undefined, paths.drilled), names);
    }
    #namingOf(paths) {
        const known = this.#naming.get(paths);
        if (known !== undefined)
            return known;
        const found = paths.naming.filter(({ to }) => to.some((type) => this.#keptPaths(type).namedBy !== null));
        this.#naming.set(paths, found);
        return found;
    }
    #namesIn(type, values, naming) {
        const found = (0,projection/* project */.Cv)(values, undefined, undefined, [...naming, ...this.#namedBy]);
        if (found.size === 0)
            return objects_NO_NAMES;
        const names = new Set();
        for (const [path, attributes] of found) {
            for (const { value } of attributes)
                if (typeof value === "string" || typeof value === "number")
                    names.add(this.#name(type, path, String(value)));
        }
        for (const name of names)
            name.count++;
        return [...names];
    }
    #name(type, path, id) {
        const key = JSON.stringify([type, path, id]);
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        const made = { type, path, id, count: 0 };
        this.#names.set(key, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/input/state/names.js
/** Names as `terraform show -json` writes them, made of what a state file has. */
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
    ['"', '\\"'],
    ["\\", "\\\\"],
]);
/** What Go does not print: everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const UNPRINTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const escaped = (char) => {
    const short = SHORT.get(char);
    if (short !== undefined || !UNPRINTED.test(char))
        return short ?? char;
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
};
/**
 * A key of `for_each` in quotes, as Terraform writes it in addresses: what would begin a template is doubled.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/addrs/instance_key.go `toHCLQuotedString`
 */
const quoted = (key) => `"${[...key]
    .map(escaped)
    .join("")
    .replace(/[$%](?=\{)/g, "$&$&")}"`;
/** `aws_db_instance.prod`, with the instance's key where it has one: `[0]`, `["eu"]`. */
function instanceAddress(block, key) {
    if (typeof key === "number")
        return `${block}[${key}]`;
    return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}
/**
 * `provider["registry.terraform.io/hashicorp/aws"].west` → `registry.terraform.io/hashicorp/aws`; `provider.aws` of
 * Terraform 0.12 → `aws`.
 */
const providerName = (config) => /provider\["([^"]*)"\]/.exec(config)?.[1] ?? /provider\.([^.]+)/.exec(config)?.[1] ?? "";

;// CONCATENATED MODULE: ./build/input/state/raw.js





/**
 * `terraform.tfstate`, version 4: blocks of resources, each with its instances. Written by Terraform 0.12 and later,
 * and by OpenTofu. https://github.com/hashicorp/terraform/blob/v1.11.4/internal/states/statefile/version4.go
 */
// The slots of a block.
const MODE = 0;
const TYPE = 1;
const NAME = 2;
const MODULE = 3;
const PROVIDER = 4;
/** Takes the blocks of `resources`. */
const rawBlock = (take) => ({
    only: "object",
    take,
    members: new query/* Members */.O({
        mode: { slot: MODE },
        type: { slot: TYPE },
        name: { slot: NAME },
        module: { slot: MODULE },
        provider: { slot: PROVIDER },
    }),
});
/**
 * Tells every managed object of a block, one parsed at a time. Throws InputError for a block without type or name, and
 * for values in the form of Terraform 0.11.
 */
function readBlock(value, slots, tell) {
    if (slots.string(MODE) === "data")
        return;
    const type = slots.string(TYPE);
    const name = slots.string(NAME);
    if (type === null || name === null)
        throw new fault/* InputError */.d(`has a block of resources without ${missing(type)}; ${AGAIN}`);
    const provider = providerName(slots.string(PROVIDER) ?? "");
    const module = slots.string(MODULE) ?? "";
    const block = `${module === "" ? "" : `${module}.`}${type}.${name}`;
    const take = (bytes) => {
        const instance = (0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(bytes));
        const address = instanceAddress(block, instance.index_key);
        tell({ address, type, provider, ...instanceIn(instance, bytes) });
    };
    const instances = { only: "array", elements: { only: "object", take } };
    // The block was scanned to its end before it was handed over.
    new json_scanner/* Scanner */.L({ only: "object", members: new query/* Members */.O({ instances }) }, undefined, "state").push(value);
}
const AGAIN = 'give the file as Terraform wrote it, or the output of "terraform show -json"';
const missing = (type) => (type === null ? "type" : "name");
function instanceIn(instance, bytes) {
    if ((0,json_value/* isObject */.Gv)(instance.attributes_flat) && !(0,json_value/* isObject */.Gv)(instance.attributes))
        throw new fault/* InputError */.d('has objects in the form of Terraform 0.11 (attributes_flat), which were not refreshed since; run "terraform apply -refresh-only" with a newer version first');
    return {
        deposed: (0,json_value/* stringOf */.Je)(instance.deposed),
        mayHave: (names) => names.some((name) => bytes.includes(name)),
        values: () => instance.attributes,
        sensitive: () => marksOf(instance.sensitive_attributes),
    };
}
/**
 * The paths of sensitive values as the tree of marks that plans have. A path that can't be read marks everything.
 * https://github.com/zclconf/go-cty `cty.Path`: steps `{ "type": "get_attr" | "index", "value": … }`
 */
function marksOf(paths) {
    if (!(0,json_value/* isList */.Lv)(paths) || paths.length === 0)
        return undefined;
    const root = {};
    for (const path of paths) {
        const steps = (0,json_value/* isList */.Lv)(path) ? path.map(stepIn) : [null];
        if (steps.includes(null))
            return true;
        root.marks = marked(root.marks, steps);
    }
    return root.marks;
}
function stepIn(step) {
    const value = (0,json_value/* isObject */.Gv)(step) ? step.value : undefined;
    const plain = (0,json_value/* isObject */.Gv)(value) ? value.value : value;
    return typeof plain === "string" || (typeof plain === "number" && Number.isInteger(plain)) ? plain : null;
}
/** The tree with one more path marked. Steps into a list make a list with holes, which mark nothing. */
function marked(tree, steps) {
    const [step, ...rest] = steps;
    if (tree === true || step === undefined)
        return true;
    if (typeof step === "number") {
        const list = (0,json_value/* isList */.Lv)(tree) ? [...tree] : [];
        list[step] = marked(list[step], rest);
        return list;
    }
    const members = (0,json_value/* isObject */.Gv)(tree) ? tree : {};
    return { ...members, [step]: marked(Object.hasOwn(members, step) ? members[step] : undefined, rest) };
}

;// CONCATENATED MODULE: ./build/input/state/state.js










const state_HEAD = ["format_version", "version"];
/** The keys that a plan has, whether or not there is a state in it. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "prior_state"];
/**
 * A state in any of its forms → ours: the JSON that `terraform show -json` prints of it, `terraform.tfstate` itself, or
 * a plan's JSON, for the state that the plan was made of.
 * https://developer.hashicorp.com/terraform/internals/json-format#state-representation
 *
 * Reads one document. Hand its `document` to `readDocuments`; `result` is the state once that has finished.
 */
class StateReading {
    #source;
    #root;
    #kept;
    #keys = new Set();
    #head = new Map();
    #objects;
    #providers = null;
    #state = null;
    /** `source` names the state in reports, `root` its root module. */
    constructor(source, root, kept) {
        this.#source = source;
        this.#root = root;
        this.#kept = kept;
        this.#objects = new Objects(kept.keptPaths, kept.namedBy);
    }
    document() {
        const scanner = new json_scanner/* Scanner */.L(this.#query(), (key) => this.#keys.add(key), "state");
        return {
            scanner,
            finish: () => {
                this.#state = this.#finished();
            },
        };
    }
    get result() {
        if (this.#state === null)
            throw new Error("the state's document has not been read to its end");
        return this.#state;
    }
    /** What a document that broke off is instead of a state, if the keys it had until then say so. */
    get mistaken() {
        return diagnoseCut(this.#keys);
    }
    #query() {
        const head = state_HEAD.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, (0,json_value/* parse */.qg)(value)) },
        ]);
        const values = object({ root_module: (0,entry/* stateModule */.Ov)((_, slots) => this.#entry(slots)) });
        const block = rawBlock((value, slots) => readBlock(value, slots, (entry) => this.#objects.add(entry)));
        const providers = { only: "object", take: (value) => void this.#setProviders((0,json_value/* parse */.qg)(value)) };
        return object({
            ...Object.fromEntries(head),
            values,
            prior_state: object({ values }),
            configuration: object({ provider_config: providers }),
            resources: { only: "array", elements: block },
        }, { all: true });
    }
    #entry(slots) {
        if ((0,entry/* isData */.$V)(slots))
            return;
        const [type, address] = [slots.string(entry/* TYPE */.ZE), slots.string(entry/* ADDRESS */.BD)];
        if (type === null || address === null)
            throw new fault/* InputError */.d('has an object without type or address, so nobody can say what it is; give the output of "terraform show -json" whole');
        this.#objects.add({
            address,
            deposed: slots.string(entry/* DEPOSED */.pQ),
            type,
            provider: slots.string(entry/* PROVIDER */.Su) ?? "",
            mayHave: (names) => names.some((name) => slots.bytes(entry/* VALUES */.tT)?.includes(name)),
            values: () => (0,entry/* parsedIn */.ne)(slots, entry/* VALUES */.tT),
            sensitive: () => (0,entry/* parsedIn */.ne)(slots, entry/* SENSITIVE */.NP),
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
            names,
            managed,
            unclassified,
        };
    }
    /** Throws InputError where the document is no state that can be read. */
    #check() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const version = this.#head.get("version");
        if (version !== undefined) {
            if (version !== 4)
                throw new fault/* InputError */.d(otherVersion(typeof version === "number" ? version : null));
        }
        else if (this.#keys.has("format_version"))
            (0,head/* formatVersionIn */.L9)(this.#head);
        else if (PLAN_KEYS.some((key) => this.#keys.has(key)) || this.#keys.has("values"))
            (0,head/* formatVersionIn */.L9)(new Map());
        else
            throw new fault/* InputError */.d(NO_STATE);
    }
    /** A state says nothing of its provider's settings; a plan does. */
    #withProviderSettings(held) {
        const settled = (0,provider_settings/* providerSettling */.YN)(this.#providers, this.#kept.keptPaths);
        return {
            length: held.length,
            *[Symbol.iterator]() {
                for (const one of held)
                    yield { ...one, change: settled(one.change) };
            },
        };
    }
}
const object = (members, options = {}) => ({
    only: "object",
    members: new query/* Members */.O(members, options),
});

;// CONCATENATED MODULE: ./build/input/state/read.js




/**
 * The state in one source: a file, `-`, or a saved plan, which is shown first.
 * Throws InputError, with the source named, where it can't be read as a state: what is not seen can't be called safe.
 */
async function readState(source, options) {
    const readings = [];
    const begin = () => {
        const reading = new StateReading((0,read/* nameOf */.Vb)(source), source.root, options);
        readings.push(reading);
        return reading.document();
    };
    const mistaken = () => readings.at(-1)?.mistaken;
    return (0,read/* readSource */.o$)(source, options, { noun: "state", begin, strange: diagnoseText, mistaken }, () => {
        const [first, ...others] = readings;
        if (first === undefined || others.length > 0)
            throw new fault/* InputError */.d("has several states in it; give each in a file of its own, with its root: ROOT=STATE");
        return first.result;
    });
}


/***/ })

};
