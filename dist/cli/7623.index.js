export const id = 7623;
export const ids = [7623];
export const modules = {

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/names.js
var names = __webpack_require__(3801);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/commands.js


/** Where each command is. A run loads only the one that it obeys: to load them all takes longer than a small review. */
const COMMANDS = {
    review: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(948), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(3299), __webpack_require__.e(9578), __webpack_require__.e(6692)]).then(__webpack_require__.bind(__webpack_require__, 6692))).REVIEW,
    drill: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8320), __webpack_require__.e(948), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(6357), __webpack_require__.e(9578), __webpack_require__.e(84), __webpack_require__.e(1360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).DRILL,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(5599), __webpack_require__.e(6623)]).then(__webpack_require__.bind(__webpack_require__, 1438))).EXPLAIN,
    "check-policy": async () => (await __webpack_require__.e(/* import() */ 6500).then(__webpack_require__.bind(__webpack_require__, 6500))).CHECK_POLICY,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(6357), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 7488))).DOCTOR,
    schema: async () => (await __webpack_require__.e(/* import() */ 6536).then(__webpack_require__.bind(__webpack_require__, 6536))).SCHEMA,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(9578), __webpack_require__.e(84), __webpack_require__.e(2970)]).then(__webpack_require__.bind(__webpack_require__, 2970))).INIT,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(4946), __webpack_require__.e(919), __webpack_require__.e(3011)]).then(__webpack_require__.bind(__webpack_require__, 3011))).APPLY,
    agree: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(948), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(4946), __webpack_require__.e(3299), __webpack_require__.e(6612)]).then(__webpack_require__.bind(__webpack_require__, 4231))).AGREE,
    hook: async () => (await Promise.all(/* import() */[__webpack_require__.e(919), __webpack_require__.e(4326), __webpack_require__.e(5779)]).then(__webpack_require__.bind(__webpack_require__, 5779))).HOOK,
    shim: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5599), __webpack_require__.e(8905), __webpack_require__.e(1387), __webpack_require__.e(4946), __webpack_require__.e(919), __webpack_require__.e(4326), __webpack_require__.e(7774)]).then(__webpack_require__.bind(__webpack_require__, 7774))).SHIM,
    log: async () => (await __webpack_require__.e(/* import() */ 9067).then(__webpack_require__.bind(__webpack_require__, 9067))).LOG,
    completion: async () => (await __webpack_require__.e(/* import() */ 6767).then(__webpack_require__.bind(__webpack_require__, 6767))).completionOf(allCommands),
    version: async () => (await __webpack_require__.e(/* import() */ 5537).then(__webpack_require__.bind(__webpack_require__, 5537))).VERSION_COMMAND,
};
async function allCommands() {
    const named = names/* COMMAND_NAMES */.nZ.map(async (name) => [name, await commandNamed(name)]);
    return new Map(await Promise.all(named));
}
const commandNamed = (name) => COMMANDS[name]();
/** What `--help` says. */
const commands_usage = () => `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${(0,usage/* columns */.Y)(Object.entries(names/* COMMAND_SAYS */.XG))}

EXAMPLES
  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review
  destroy-guard explain aws_db_instance

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  -v, --version  the version
`;

// EXTERNAL MODULE: ./build/cli/ended.js
var ended = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/command.js







/**
 * The command line: takes the arguments without the program's name, gives back the exit code, and never throws (see
 * `ended`).
 */
const run = (argv, shell) => (0,ended/* ended */.v)(() => obeyed(argv, shell), shell);
async function obeyed(argv, shell) {
    const [name, ...args] = argv;
    if (name === "--version" || name === "-v")
        return obeyed(["version", ...args], shell);
    if (name === "--help" || name === "-h" || (name === "help" && args[0] === undefined))
        return (0,cli_shell/* print */.yy)(shell, commands_usage());
    if (name === "help")
        return (0,cli_shell/* print */.yy)(shell, (await known(args[0])).usage());
    if (name !== undefined && (0,names/* isCommandName */.zZ)(name))
        return (await commandNamed(name)).run(args, shell);
    if (name === undefined && shell.isPiped !== true)
        throw (0,cli_options/* usageError */.Wp)("no command was given");
    if (name === undefined || (await isAboutPlans(name, shell)))
        return (await commandNamed("review")).run(argv, shell);
    throw noCommand(name);
}
/** `destroy-guard plan.json` means `review`, and so do its options and a file of any name. */
async function isAboutPlans(name, { cwd }) {
    const option = /^--?([^=]*)/.exec(name)?.[1];
    if (option === undefined)
        return /[./\\=*?]/.test(name) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name));
    if (name === "-" || !name.startsWith("--"))
        return true;
    const { options } = await commandNamed("review");
    if (Object.hasOwn(options, option))
        return true;
    throw (0,cli_options/* noSuch */.jl)("option", name, ["--version", ...Object.keys(options).map((one) => `--${one}`)]);
}
function known(name) {
    if (!(0,names/* isCommandName */.zZ)(name))
        throw noCommand(name);
    return commandNamed(name);
}
const noCommand = (name) => name === "destroy"
    ? (0,cli_options/* usageError */.Wp)('"destroy" is not a command; to plan a destroy, review it and apply it: destroy-guard apply -- -destroy')
    : (0,cli_options/* noSuch */.jl)("command", name, names/* COMMAND_NAMES */.nZ);


/***/ })

};
