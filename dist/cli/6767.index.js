export const id = 6767;
export const ids = [6767];
export const modules = {

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ allRows),
  Uu: () => (/* binding */ catalogueWith),
  ts: () => (/* binding */ knownTypes),
  S7: () => (/* binding */ rowsBeside)
});

// UNUSED EXPORTS: prefixOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
const writtenTables = () => (0,external_node_module_.createRequire)(import.meta.url)("./written.ts").writtenTables();
/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(program)), "..", "catalogue");
let found;
/** The tables of this program. */
function tables() {
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
        const { rows, harmless } = tables().get(prefix)?.() ?? { rows: [], harmless: [] };
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


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionOf: () => (/* binding */ completionOf)
/* harmony export */ });
/* harmony import */ var _catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3801);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2603);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3534);





const PROGRAM = "destroy-guard";
/** Text in single quotes, for a shell of the family of sh. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const takesValue = ({ type }) => type === "string";
const optionsOf = ({ options }) => Object.entries(options);
const flagsOf = (command) => optionsOf(command).map(([name]) => `--${name}`);
/** How a script finds the words that the arguments of a command may be; null where they are files. */
const wordsOf = ({ words }, quote, shown) => words === undefined
    ? null
    : words === "types"
        ? shown(`${PROGRAM} completion types 2>/dev/null`)
        : quote(words.join(" "));
const bashCase = (pattern, words) => `    ${quoted(pattern)}) words=${words} ;;`;
function bash(commands) {
    const all = [...commands];
    const values = all.flatMap(([name, command]) => optionsOf(command).flatMap(([option, { words }]) => words === undefined ? [] : [bashCase(`${name} --${option}`, quoted(words.join(" ")))]));
    const args = all.flatMap(([name, command]) => {
        const words = wordsOf(command, quoted, (shown) => `"$(${shown})"`);
        return words === null ? [] : [bashCase(name, words)];
    });
    return `# ${PROGRAM} in bash; in ~/.bashrc: eval "$(${PROGRAM} completion bash)"
_destroy_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words=${quoted([...commands.keys(), "--help", "--version"].join(" "))}
  elif [[ -z $words && $cur == -* ]]; then case "$command" in
${all.map(([name, command]) => bashCase(name, quoted(flagsOf(command).join(" ")))).join("\n")}
  esac
  elif [[ -z $words ]]; then case "$command" in
${args.join("\n")}
  esac
  fi
  # Where this finds nothing, bash offers files.
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _destroy_guard ${PROGRAM}
`;
}
/** `[`, `]` and `:` have a meaning of their own in the arguments of _arguments. */
const zshText = (text) => text.replace(/[[\]:]/g, "\\$&");
const zshOption = ([name, option]) => {
    const says = `--${name}[${zshText(option.says ?? "")}]`;
    if (!takesValue(option))
        return quoted(says);
    const value = option.words === undefined ? "_files" : `(${option.words.join(" ")})`;
    return quoted(`${says}:${zshText(option.value ?? name)}:${value}`);
};
function zsh(commands) {
    const cases = [...commands].map(([name, command]) => {
        const words = wordsOf(command, (text) => quoted(`*: :(${text})`), (shown) => `"*: :($(${shown}))"`);
        const rest = words ?? "'*:file:_files'";
        return `    ${name}) _arguments ${[...optionsOf(command).map(zshOption), rest].join(" ")} ;;`;
    });
    return `#compdef ${PROGRAM}
# ${PROGRAM} in zsh; in ~/.zshrc, after compinit: eval "$(${PROGRAM} completion zsh)"
_destroy_guard() {
  local -a commands=(
${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_NAMES */ .nZ.map((name) => `    ${quoted(`${name}:${zshText(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_SAYS */ .XG[name])}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
    *) _files ;;
  esac
}
compdef _destroy_guard ${PROGRAM}
`;
}
const fishText = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const fishOption = (command, [name, option]) => {
    const short = option.short === undefined ? "" : ` -s ${option.short}`;
    const value = !takesValue(option)
        ? ""
        : option.words === undefined
            ? " -r"
            : ` -x -a ${fishText(option.words.join(" "))}`;
    return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' -l ${name}${short}${value} -d ${fishText(option.says ?? "")}`;
};
function fish(commands) {
    const lines = [...commands].flatMap(([name, command]) => {
        const words = wordsOf(command, fishText, (shown) => `'(${shown})'`);
        return [
            `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d ${fishText(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_SAYS */ .XG[name])}`,
            ...optionsOf(command).map((option) => fishOption(name, option)),
            ...(words === null ? [] : [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -f -a ${words}`]),
        ];
    });
    return [
        `# ${PROGRAM} in fish; once: ${PROGRAM} completion fish > ~/.config/fish/completions/${PROGRAM}.fish`,
        ...lines,
        "",
    ].join("\n");
}
const SHELLS = new Map([
    ["bash", bash],
    ["zsh", zsh],
    ["fish", fish],
]);
const usage = () => (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageOf */ .F)({
    name: "completion",
    forms: [`${[...SHELLS.keys()].join(" | ")}`, "types"],
    text: `  "types" lists every resource type that the catalogue knows, one a line.`,
    options: _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HELP */ ._$,
    examples: [
        'eval "$(destroy-guard completion bash)"',
        'eval "$(destroy-guard completion zsh)"',
        "destroy-guard completion fish > ~/.config/fish/completions/destroy-guard.fish",
    ],
});
/** The command `completion`. The table of commands holds this one too, so it gives itself only when it is asked. */
const completionOf = (allCommands) => ({
    usage,
    options: _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HELP */ ._$,
    words: [...SHELLS.keys(), "types"],
    run: async (args, shell) => {
        const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .Ac)(args, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HELP */ ._$, "completion");
        if (values.help === true)
            return (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(shell, usage());
        const [name, ...more] = positionals;
        if (name === undefined || more.length > 0)
            throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("completion takes the name of a shell", "completion");
        if (name === "types")
            return (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(shell, `${(0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTypes */ .ts)().join("\n")}\n`);
        const script = SHELLS.get(name);
        if (script === undefined)
            throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .noSuch */ .jl)("shell", name, [...SHELLS.keys(), "types"], "completion");
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(shell, script(await allCommands()));
    },
});


/***/ })

};
