export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCommand: () => (/* binding */ readCommand)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/mention.js
var mention = __webpack_require__(5429);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/state.js
var shell_state = __webpack_require__(9774);
;// CONCATENATED MODULE: ./build/keyboard/hook/shell/nested.js


/** Every script inside a word or an expression: `$(…)`, backticks, `<(…)`. It runs in a shell of its own. */
function scriptsIn(part, state) {
    // What a script in `>(…)` reads is what the command writes.
    if (part.type === "ProcessSubstitution" && part.text.startsWith(">") && !state.input.piped) {
        (0,parser/* forEachChild */.dK)(part, (child) => scriptsIn(child, { ...state, input: shell_state/* SOME_INPUT */.mT }));
        return;
    }
    if (part.type === "Script") {
        state.reader.statements(part.commands, part.source ?? state.whole, (0,shell_state/* copyOf */.zP)(state));
        return;
    }
    (0,parser/* forEachChild */.dK)(part, (child) => scriptsIn(child, state));
}

// EXTERNAL MODULE: ./build/keyboard/hook/shell/word.js
var shell_word = __webpack_require__(7823);
;// CONCATENATED MODULE: ./build/keyboard/hook/shell/input.js



/** The words of a command, the program's name first. `A=b` behind a name is a word like any other. */
function wordsOf(command, state) {
    const around = (0,shell_state/* surroundings */.i5)(state);
    const name = command.name === undefined ? [] : [(0,shell_word/* textOf */.b6)(command.name, around)];
    const args = command.args.map((arg) => {
        if (arg.type === "Word")
            return (0,shell_word/* textOf */.b6)(arg, around);
        const start = `${arg.name}${arg.append === true ? "+" : ""}=`;
        if (arg.value.type !== "Word" || arg.index !== undefined)
            return { text: null, whole: false, head: start, tail: "", pattern: null, raw: arg.text };
        const value = (0,shell_word/* textOf */.b6)(arg.value, around);
        const text = value.text === null ? null : start + value.text;
        return { ...value, text, head: start + value.head, pattern: null, raw: arg.text };
    });
    return [...name, ...args];
}
/** What a redirection makes a command read; undefined where it says nothing about standard input. */
function inputOf(redirect, state) {
    if (redirect.descriptor !== undefined &&
        !(redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 0))
        return undefined;
    if (redirect.type === "HereDoc") {
        const { parts, text } = redirect.body;
        const isLiteral = redirect.delimiter?.quoted === true || !/[$`\\]/.test(text);
        for (const part of parts ?? [])
            scriptsIn(part, state);
        return { piped: true, text: isLiteral ? text : null, raw: text };
    }
    if (redirect.type === "HereString")
        return redirect.target === undefined
            ? shell_state/* SOME_INPUT */.mT
            : { piped: true, text: (0,shell_word/* textOf */.b6)(redirect.target, (0,shell_state/* surroundings */.i5)(state)).text, raw: redirect.target.text };
    if (!redirect.operator.startsWith("<") || redirect.target === undefined)
        return undefined;
    const { text } = (0,shell_word/* textOf */.b6)(redirect.target, (0,shell_state/* surroundings */.i5)(state));
    if (text === "/dev/null")
        return { piped: true, text: "", raw: "" };
    const content = text === null || state.folder === null ? null : scriptText(text, state);
    return { piped: true, text: content, raw: content ?? "" };
}
const scriptText = (path, { world, folder }) => world.scriptAt(path.startsWith("/") ? path : `${folder}/${path}`);
/** What a command surely writes on standard output: the words of an echo, a here-document through cat. */
function producedBy(command, state) {
    if (command.type !== "Command")
        return null;
    const [name, ...args] = wordsOf(command, state).map(({ text }) => text);
    if (name === "cat" && args.length === 0)
        return heredocOf(command, state);
    if (args.some((text) => text === null) || command.redirects.length > 0)
        return null;
    const words = args;
    if (name === "echo")
        return echoed(words);
    if (name !== "printf" || words.length === 0)
        return null;
    const [format, ...rest] = words;
    if (/^%s(\\n)?$/.test(format))
        return rest.join("\n");
    return rest.length === 0 && !/[%\\]/.test(format.replace(/\\n$/, "")) ? format.replace(/\\n$/, "") : null;
}
/** With `-e`, and in some shells always, a backslash means something else. */
const echoed = (words) => words.some((word) => word.includes("\\")) ? null : words.filter((word, at) => at > 0 || word !== "-n").join(" ");
function heredocOf({ redirects }, state) {
    const [only, ...more] = redirects;
    return only === undefined || more.length > 0 ? null : (inputOf(only, state)?.text ?? null);
}

// EXTERNAL MODULE: ./build/keyboard/hook/files.js
var files = __webpack_require__(6541);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/keyboard/hook/shell/targets.js



/**
 * Looks at a file that a command writes, moves or takes away. `anywhere`: a path that is not known counts as the state,
 * since the command speaks of it elsewhere: `find -name '*.tfstate' | xargs rm`.
 */
function target(word, state, anywhere, withAllInside = false) {
    const what = guardedBy(word, state, anywhere, withAllInside);
    if (what !== null)
        state.findings.found.push({ kind: "file", what, path: word.raw });
}
function guardedBy(word, state, anywhere, withAllInside) {
    const paths = pathsOf(word, state.folder);
    if (/\b(which|command -v)\s+destroy-guard\b/.test(word.raw))
        return "guard";
    if (paths === null)
        return (0,mention/* mayTakeState */.W$)(word.raw) || anywhere ? "state" : null;
    const look = withAllInside ? files/* guardedUnder */.$Q : files/* guardedAs */.ze;
    for (const path of paths) {
        const what = look(path, state.world.own);
        if (what !== null)
            return what;
    }
    return null;
}
/** Null where the paths are not known. */
function pathsOf({ text, pattern }, folder) {
    if (text !== null)
        return [folder === null ? text : (0,external_node_path_.resolve)(folder, text)];
    return pattern === null ? null : (0,files/* matching */.wC)(pattern, folder);
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/redirections.js







const WRITES = /^(>|>>|>\||&>|&>>|<>|>&)$/;
/** What redirections write, and what they make a command read. */
function redirections(redirects, state) {
    let input;
    for (const redirect of redirects) {
        input = inputOf(redirect, state) ?? input;
        if (redirect.type === "HereDoc" || redirect.target === undefined)
            continue;
        scriptsIn(redirect.target, state);
        if (redirect.type === "Redirect" && WRITES.test(redirect.operator))
            writtenTo(redirect.target, state);
    }
    return input;
}
function writtenTo(word, state) {
    const text = (0,shell_word/* textOf */.b6)(word, (0,shell_state/* surroundings */.i5)(state));
    if (text.text !== null && /^(\d+|-|\/dev\/(null|stdout|stderr|tty|fd\/\d+))$/.test(text.text))
        return;
    target(text, state, (0,mention/* mentionsState */.XU)(state.whole));
    const path = text.text === null || state.folder === null ? null : (0,files/* walked */.xQ)(state.folder, text.text);
    state.findings.written.push(path);
}

// EXTERNAL MODULE: ./build/keyboard/hook/shell/programs.js
var programs = __webpack_require__(4270);
;// CONCATENATED MODULE: ./build/keyboard/hook/shell/builtins.js





const changeFolder = (words, state) => {
    const args = words.slice(1).filter(({ head }) => !/^-[LPe@]+$/.test(head));
    const [target] = args;
    if (target === undefined)
        return (0,shell_state/* enter */.Ve)(state, state.world.home, files/* isFolder */.lQ);
    (0,shell_state/* enter */.Ve)(state, args.length > 1 || target.text === "-" || /^\+/.test(target.head) ? null : target.text, files/* isFolder */.lQ);
};
const lostFolder = (_, state) => {
    state.folder = null;
};
/** `export A=b`, `declare -x A=b`. */
const declares = (words, state) => {
    for (const { head, text } of words.slice(1)) {
        const name = /^([A-Za-z_]\w*)\+?=/.exec(head)?.[1];
        if (name === undefined) {
            exported(text, state);
            continue;
        }
        if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name))
            (0,shell_state/* unclear */.lD)(state, "script", head);
        if ((0,shell_state/* namesProgram */.Z4)(name))
            state.reader.text(text ?? "", state);
        const value = text === null || head.startsWith(`${name}+`) ? null : text.slice(name.length + 1);
        (0,shell_state/* setVariable */.BB)(state, name, { value, whole: false });
    }
};
/** `export "$X"` may put anything behind Terraform's apply, as may a name whose value nobody has seen. */
function exported(text, { hidden }) {
    if (text === null)
        hidden.set("TF_CLI_ARGS_apply", null);
    else if ((0,shell_state/* isHidden */.dK)(text) && !hidden.has(text))
        hidden.set(text, null);
}
/** What a builtin puts into a variable is not known. */
const sets = (words, state) => {
    for (const { text } of words.slice(1))
        if (text !== null && /^[A-Za-z_]\w*$/.test(text))
            state.variables.set(text, shell_word/* UNKNOWN */.HV);
};
const evaluates = (words, state) => {
    const args = words.slice(1);
    const isKnown = args.every(({ text }) => text !== null);
    if (isKnown)
        return state.reader.script(args.map(({ text }) => text).join(" "), state);
    if (!args.every(({ raw }) => (0,programs/* isSetup */.g6)(raw)))
        (0,shell_state/* unclear */.lD)(state, "eval", args.map(({ raw }) => raw).join(" "));
};
const traps = ([, ...args], state) => {
    const script = args.find(({ head }) => !/^-/.test(head));
    if (script === undefined)
        return;
    if (script.text === null)
        return (0,shell_state/* unclear */.lD)(state, "script", script.raw);
    state.reader.script(script.text, { ...state, folder: null });
};
/** A new name for Terraform would be one that this guard does not know. */
const renames = (words, state) => {
    for (const { text, raw } of words.slice(1)) {
        const value = /^[^=]+=(.*)$/s.exec(text ?? "")?.[1] ?? text ?? raw;
        const [program = ""] = value.trim().split(/\s+/);
        const isOwn = /^(tf|tg|terraform|tofu|terragrunt)=/.test(text ?? "") && /^\S+$/.test(value);
        if (!isOwn && (text === null || (0,programs/* terraformName */.cF)(program) !== null || (0,mention/* mentionsTerraform */.ib)(value)))
            (0,shell_state/* unclear */.lD)(state, "alias", raw);
    }
};

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/file-programs.js







const isOption = ({ head }) => head.startsWith("-");
const operands = (args) => args.filter((arg) => !isOption(arg));
/** A path that is not known may be the state, where the command speaks of it at all. */
const about = ({ whole }) => (0,mention/* mayTakeState */.W$)(whole);
const each = (withAllInside) => (args, state) => {
    for (const word of operands(args))
        target(word, state, about(state), withAllInside);
};
const ifOption = (option, change) => (args, state) => {
    if (args.some(({ head }) => option.test(head)))
        change(args, state);
};
/** Programs that write the last of their operands. A copy into a folder keeps its name. */
const copies = (args, state) => {
    renamed(args, state);
    const into = args.find(({ head }, at) => /^(-t|--target-directory)$/.test(args[at - 1]?.head ?? "") && head !== "");
    const all = operands(args);
    const last = into ?? all.at(-1);
    if (last === undefined)
        return;
    target(last, state, about(state));
    copiedOver(args, last, state);
    if (last.text === null)
        return;
    const isInto = /(^|\/)\.{0,2}$/.test(last.text) || (state.folder !== null && (0,files/* isFolder */.lQ)((0,external_node_path_.resolve)(state.folder, last.text)));
    for (const source of all)
        if (isInto && source !== last && source.text !== null)
            target({ ...(0,shell_word/* known */.eO)(`${last.text}/${(0,external_node_path_.basename)(source.text)}`), raw: source.raw }, state, about(state));
        else if (isInto && source !== last && (0,mention/* mentionsState */.XU)(source.raw))
            target(source, state, true);
        else if (isInto && source !== last && source.pattern !== null)
            for (const path of (0,files/* matching */.wC)(source.pattern, state.folder))
                target({ ...(0,shell_word/* known */.eO)(`${last.text}/${(0,external_node_path_.basename)(path)}`), raw: source.raw }, state, false);
};
/** A link is one more name for a file, by which it could be written afterwards. */
const links = (args, state) => {
    each(false)(args, state);
    copies(args, state);
};
/** `rsync --delete` takes away what the source does not have. */
const syncs = (args, state) => {
    copies(args, state);
    const last = operands(args).at(-1);
    if (last !== undefined && args.some(({ head }) => /^--del/.test(head)))
        target(last, state, about(state), true);
};
/** Programs that write the second of their operands. */
const second = (args, state) => {
    const into = operands(args)[1];
    if (into !== undefined)
        target(into, state, false);
};
/** A folder with a state in it, over another one. */
function copiedOver(args, last, { folder, findings }) {
    if (folder === null || last.text === null || !(0,files/* holdsState */.K7)((0,external_node_path_.resolve)(folder, last.text)))
        return;
    for (const { text, raw } of operands(args).slice(0, -1))
        if (text !== null && (0,files/* holdsState */.K7)((0,external_node_path_.resolve)(folder, text)))
            findings.found.push({ kind: "file", what: "state", path: raw });
}
/** What is moved is gone from where it was. */
const moves = (args, state) => {
    each(true)(args, state);
    copies(args, state);
};
/** Terraform under another name would not be known. */
function renamed(args, state) {
    const source = operands(args).find(({ text, tail }) => (0,programs/* terraformName */.cF)(text ?? tail) !== null && /\/|^terraform$|^tofu$/.test(text ?? tail));
    if (source !== undefined && operands(args).length > 1)
        (0,shell_state/* unclear */.lD)(state, "alias", source.raw);
}
/** Programs that can do many things: by the verb, where the command names a state at all. */
const remote = (verbs) => (args, state) => {
    const named = args.find(({ raw }) => /\.tfstate/i.test(raw));
    if (named !== undefined && args.some(({ text }) => verbs.test(text ?? "")))
        state.findings.found.push({ kind: "file", what: "state", path: named.raw });
};
/** Options in front of git's verb that take the next word; where one leads elsewhere, so do all paths. */
const GIT_VALUE = /^(-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix)$/;
const GIT_FOLDER = /^(-C|--work-tree)(=|$)/;
const git = (all, outer) => {
    let at = 0;
    let folder = outer.folder;
    while (all[at]?.head.startsWith("-") === true) {
        const option = all[at]?.head ?? "";
        const value = GIT_VALUE.test(option) ? all[++at]?.text : option.replace(/^[^=]*=/s, "");
        if (GIT_FOLDER.test(option))
            folder = folder === null || value == null ? null : (0,files/* walked */.xQ)(folder, value);
        at++;
    }
    gitVerb(all.slice(at), { ...outer, folder });
};
const gitVerb = ([first, ...rest], state) => {
    const verb = first?.text ?? "";
    if (/^(rm|mv)$/.test(verb))
        return each(true)(rest, state);
    if (/^(checkout|restore)$/.test(verb))
        return each(false)(rest, state);
    if (verb === "stash" && rest.some(({ head }) => /^(-[a-z]*a|--all$)/.test(head)))
        target((0,shell_word/* known */.eO)("."), state, about(state), true);
    if (verb === "clean" && rest.some(({ head }) => /^-[a-z]*x/i.test(head)))
        target((0,shell_word/* known */.eO)("."), state, about(state), true);
};
const find = (args, state) => {
    const named = args.find(({ raw }) => (0,mention/* mentionsState */.XU)(raw));
    if (named !== undefined &&
        args.some(({ text }) => /^-(delete|exec|execdir|ok|okdir|fprint0?|fls)$/.test(text ?? "")) &&
        !onlyReads(args))
        state.findings.found.push({ kind: "file", what: "state", path: named.raw });
    else
        sweeps(args, state);
};
/** `find . -delete` takes a state along, where one lies there and no name leaves it out. */
function sweeps(args, { folder, findings }) {
    const at = (index) => args[index]?.text ?? "";
    const changes = args.some((_, index) => at(index) === "-delete" || (isExec(at(index)) && CHANGES.has(at(index + 1))));
    const names = args.flatMap((_, index) => (/^-i?(name|path)$/.test(at(index)) ? [at(index + 1)] : []));
    const isOther = args.some((_, index) => at(index) === "-empty" || (at(index) === "-type" && at(index + 1) === "d"));
    if (folder === null || !changes || isOther || (names.length > 0 && !names.some((name) => (0,files/* takesState */.uc)(name))))
        return;
    const end = args.findIndex(({ head }) => /^[-(!]/.test(head));
    for (const { text, raw } of end === 0 ? [(0,shell_word/* known */.eO)(".")] : args.slice(0, end))
        if (text !== null && (0,files/* holdsState */.K7)((0,external_node_path_.resolve)(folder, text)))
            findings.found.push({ kind: "file", what: "state", path: raw });
}
const isExec = (text) => /^-(exec|execdir|ok|okdir)$/.test(text);
/** `find … -exec grep`, `-exec ls`: the program behind every -exec only looks. */
const onlyReads = (args) => args.every(({ text }, at) => {
    if (/^-(delete|fprint0?|fls)$/.test(text ?? ""))
        return false;
    return (!/^-(exec|execdir|ok|okdir)$/.test(text ?? "") ||
        /^(grep|ls|cat|head|wc|stat|file|du|jq|md5sum|sha256sum)$/.test(args[at + 1]?.text ?? ""));
});
/** tee writes in a command beside others, as a redirection does. */
const tee = (args, state) => {
    each(false)(args, state);
    for (const { text } of operands(args))
        state.findings.written.push(text === null || state.folder === null ? null : (0,files/* walked */.xQ)(state.folder, text));
};
/** Packers take the file that they are given, unless they only show it. */
const packs = (args, state) => {
    if (!args.some(({ head }) => /^(-[a-z]*[clt]|--(stdout|to-stdout|list|test))$/.test(head)))
        each(true)(args, state);
};
/** What is unpacked lands where the archive says: an old state in an archive is an old state here. */
const unpacks = (isUnpacking) => (args, state) => {
    remote(isUnpacking)(args, state);
    const { folder, world, findings } = state;
    if (folder === null || !args.some(({ text }) => isUnpacking.test(text ?? "")))
        return;
    for (const { text, raw } of args) {
        const name = text?.replace(/^--file=/, "") ?? null;
        const entries = name === null || name.startsWith("-") ? null : world.entriesOf((0,external_node_path_.resolve)(folder, name));
        if (entries?.some((entry) => (0,mention/* mentionsState */.XU)(entry)) === true)
            findings.found.push({ kind: "file", what: "state", path: raw });
    }
};
const dd = (args, state) => {
    for (const { text, raw } of args) {
        if (text?.startsWith("of="))
            target({ ...(0,shell_word/* known */.eO)(text.slice(3)), raw }, state, false);
        if (text?.startsWith("if=") && text.includes("/") && (0,programs/* terraformName */.cF)(text) !== null)
            (0,shell_state/* unclear */.lD)(state, "alias", raw);
    }
};
const EDITORS = ["ed", "ex", "vi", "vim", "nvim", "nano", "emacs"];
const PACKERS = ["gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "unzstd"];
const CHANGES = new Map([
    ["rm", each(true)],
    ["rmdir", each(true)],
    ["unlink", each(true)],
    ["shred", each(true)],
    ["trash", each(true)],
    ["trash-put", each(true)],
    ["gio", each(true)],
    ["srm", each(true)],
    ["wipe", each(true)],
    ["rename", each(false)],
    ["prename", each(false)],
    ["exch", each(false)],
    ["ddrescue", each(false)],
    ["fallocate", each(false)],
    ["uniq", second],
    ["xxd", second],
    ["yq", ifOption(/^(-[a-zA-Z]*i|--in-?place)/, each(false))],
    ["gawk", ifOption(/^inplace$/, each(false))],
    ["awk", ifOption(/^inplace$/, each(false))],
    ["truncate", each(false)],
    ["tee", tee],
    ["sponge", tee],
    ["mv", moves],
    ["cp", copies],
    ["install", copies],
    ["ln", links],
    ["rsync", syncs],
    ["scp", copies],
    ["sed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
    ["gsed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
    ["perl", ifOption(/^-[a-zA-Z]*i/, each(false))],
    ["ruby", ifOption(/^-[a-zA-Z]*i/, each(false))],
    ["dd", dd],
    ["git", git],
    ["find", find],
    ["aws", remote(/^(cp|mv|rm|sync|put-object|delete-objects?|copy-object)$/)],
    ["gsutil", remote(/^(cp|mv|rm|rsync)$/)],
    ["gcloud", remote(/^(cp|mv|rm|rsync)$/)],
    ["az", remote(/^(upload|download|delete|delete-batch|copy)$/)],
    ["rclone", remote(/^(copy|copyto|move|moveto|sync|delete|deletefile)$/)],
    ["curl", remote(/^(-[a-zA-Z]*[oOTX]|--output|--remote-name|--upload-file|--request)/)],
    ["wget", remote(/./)],
    ["unzip", unpacks(/./)],
    ["tar", unpacks(/^-?[a-zA-Z]*x|^--(extract|get)/)],
    ["bsdtar", unpacks(/^-?[a-zA-Z]*x|^--extract/)],
    ["patch", each(false)],
    ...EDITORS.map((name) => [name, each(false)]),
    ...PACKERS.map((name) => [name, packs]),
]);
/** They do nothing else; the others may run what their arguments say. */
const ONLY = new Set("rm rmdir unlink shred trash truncate tee sponge mv cp install ln dd".split(" "));
const onlyChangesFiles = (program) => ONLY.has((0,programs/* baseName */.Fl)(program));
const changesFiles = (program) => CHANGES.has((0,programs/* baseName */.Fl)(program));
/** What a program does to files that this guard looks after. */
function changeFiles([program, ...args], state) {
    CHANGES.get((0,programs/* baseName */.Fl)(program?.text ?? ""))?.(args, state);
}

// EXTERNAL MODULE: ./build/text/shell-word.js
var text_shell_word = __webpack_require__(4381);
;// CONCATENATED MODULE: ./build/keyboard/hook/shell/inner.js



/** The command inside another one: what `env`, `sudo`, `timeout` and their like run. */
const isSetting = (word) => /^(-|[A-Za-z_]\w*=)/.test(word);
const isNumber = ({ text }) => text !== null && /^[\d.]+[smhd]?$/.test(text);
/** They have verbs of their own before the command. */
const VERBED = new Set(["aws-vault", "op", "doppler", "chamber"]);
/** With other verbs they write a file where they are told to: `op document get plan --out-file tfplan`. */
const onlyRuns = ([verb, ...args]) => /^(run|exec)$/.test(verb?.text ?? "") && !args.some(({ head }) => /^--(mount|out)/.test(head));
/** The command behind a wrapper, where no option may have taken its name for a value. */
function innerCommand(words) {
    const at = words.findIndex((word, position) => position > 0 && !isNumber(word));
    const text = words[at]?.text;
    const isPlain = text !== undefined && text !== null && !isSetting(text) && !VERBED.has((0,programs/* baseName */.Fl)(words[0].text ?? ""));
    return isPlain ? words.slice(at) : null;
}
/**
 * Where the program may stand. Behind an option a word may be the option's value, and then the program is one of the
 * next; behind anything else it is the program, and all that follows are its arguments.
 */
function candidates(words) {
    const found = [];
    for (const [at, word] of words.entries()) {
        if (at === 0 || isSetting(word.head) || isNumber(word))
            continue;
        found.push(at);
        const before = words[at - 1]?.head ?? "";
        const isLast = !before.startsWith("-") && !programs/* WRAPPERS */.V4.has((0,programs/* baseName */.Fl)(word.text ?? ""));
        if (isLast && !VERBED.has((0,programs/* baseName */.Fl)(words[0].text ?? "")))
            return found;
    }
    return found;
}
const isCandidate = (words, at) => programs/* WRAPPERS */.V4.has((0,programs/* baseName */.Fl)(words[0].text ?? "")) && candidates(words).includes(at);
/** `env -S 'terraform destroy'`; what stands behind it are more arguments. */
const splitStrings = (words) => words.slice(1).flatMap(({ text }, at) => {
    const script = /^(?:-S|--split-string=)(.+)$/s.exec(text ?? "")?.[1] ??
        (/^(-\w*S|--split-string)$/.test(words[at]?.text ?? "") ? text : null);
    return script === null ? [] : [withMore(script, words.slice(at + 2))];
});
/** A script and the words that a program puts behind it, as `ssh` does. What is not known stays a word of its own. */
const withMore = (script, more) => [script, ...more.map(({ text, raw }) => (text === null ? raw : (0,text_shell_word/* shellWord */.r)(text)))].join(" ");
/** `find -exec sh {}`: a file that nobody knows. */
const placeholder = (word, program) => word.text === "{}" && /^(find|fd|fdfind)$/.test((0,programs/* baseName */.Fl)(program)) ? { ...shell_word/* MORE */.UZ, raw: word.raw } : word;

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/outputs.js



/** Options by which many programs write a file: `sort -o`, `gpg --output`, `openssl … -out`, `terraform plan -out`. */
const NAME = "(?:-[a-zA-Z]?[oO]|--?out(?:put)?(?:-file|-document)?|--?generate-config-out)";
const NEXT = new RegExp(`^${NAME}$`);
const WITHIN = new RegExp(`^(?:${NAME}=|-o(?=.))(.+)$`, "s");
/** To these `-o` is something else, and a word behind it a pattern. */
const OTHERWISE = /^([efr]?grep|rg|ag|ack|ls|ps|test|\[|set|shopt)$/;
/** What a program writes by such an option. */
function outputs(words, state) {
    if (words.some(({ text }) => OTHERWISE.test((0,programs/* baseName */.Fl)(text ?? ""))))
        return;
    for (const [at, word] of words.entries()) {
        if (at > 0 && NEXT.test(words[at - 1]?.text ?? ""))
            target(word, state, false);
        const value = WITHIN.exec(word.text ?? "")?.[1];
        if (value !== undefined && at > 0)
            target({ ...(0,shell_word/* known */.eO)(value), raw: word.raw }, state, false);
    }
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/own-programs.js





/** What only a person may do with this program. */
function ownProgram(words, state) {
    const args = words.slice(1).map(({ text }) => text);
    const add = (what) => state.findings.found.push({ kind: "guard", what });
    if (args.includes("agree"))
        add("consent");
    // To install it anew, with another policy or another command, takes away the one that is there.
    else if (args.includes("hook") && args.some((text) => text === null || /^--(un)?install/.test(text)))
        add("uninstall");
    // With --yes too: by its options and its environment it can be told another policy or program.
    else if (args.some((text) => text === "apply" || /^--(hand-over|judge)/.test(text ?? "")))
        add("apply");
    else if (args.some((text) => text === null))
        (0,shell_state/* unclear */.lD)(state, "arguments", words.map(({ raw }) => raw).join(" "));
}
const PACKAGES = /^(npm|pnpm|yarn|bun|brew)$/;
/** Another version of this program, or none, in the place of the one that answers. */
function takesGuardAway(words, state) {
    const args = words.slice(1).map(({ text }) => text ?? "");
    const isOurs = PACKAGES.test(words[0].text ?? "") && args.some((text) => /^destroy-guard(@|$)/.test(text));
    const isGlobal = args.some((text) => /^(-g|--global|--location=global|global)$/.test(text)) || words[0].text === "brew";
    const isRemoving = args.some((text) => /^(un|unlink|uninstall|rm|remove|r)$/.test(text));
    if (isOurs && (isGlobal || isRemoving))
        state.findings.found.push({ kind: "guard", what: "uninstall" });
}
/** `ssh-keygen -Y sign` with our namespace makes a consent; `-Ysign` is the same to it. */
function signs(words, state) {
    const uses = words.some(({ head }) => /^-\w*Y/.test(head)) || words[1]?.text === null;
    const isSigning = words.some(({ text }) => (text === null ? uses : /^(-\w*Y)?sign$/.test(text)));
    if (isSigning)
        state.findings.found.push({ kind: "guard", what: "consent" });
}
/** `./t destroy -auto-approve`: options that Terraform has, where no word has its name. */
function renamedTerraform(words, state) {
    const has = (pattern) => words.some(({ text }) => pattern.test(text ?? ""));
    const isNamed = words.some(({ text }) => text !== null && (0,programs/* imageName */.tO)(text) !== null);
    if (!isNamed && has(/^(--?auto-approve(=.*)?|-chdir=.*)$/) && has(/^(apply|destroy)$/))
        (0,shell_state/* unclear */.lD)(state, "program", words[0].raw);
}
/** `./x`, where x is a link to Terraform. */
function behindLink(program, { folder }) {
    const { text } = program;
    if (text === null || folder === null || !text.includes("/") || (0,programs/* terraformName */.cF)(text) !== null)
        return program;
    const real = (0,files/* realPath */.Ye)((0,external_node_path_.resolve)(folder, text));
    return (0,programs/* terraformName */.cF)(real) === null ? program : { ...(0,shell_word/* known */.eO)(real), raw: program.raw };
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/shells.js



/** Options of shells that take the next word. */
const TAKES_NEXT = /^([-+]o|[-+]O|-C|--rcfile|--init-file|--init-command)$/;
/** fish runs these texts as well: `-C 'x'`, `--command=x`. */
const TEXT_WITHIN = /^--(?:init-command|command)=(.+)$/s;
const TEXT_NEXT = /^(-C|--init-command)$/;
/** Files that a shell runs before all else. */
const STARTS_WITH = /^--(rcfile|init-file)$/;
/** `bash -c '…'`, `sh script.sh`, `… | sh`. Hands back the script that lies in a file, and its arguments. */
function runShell(words, state) {
    // `bash -n FILE` only looks for mistakes.
    if (words[1]?.text === "-n" && words[2] !== undefined && !/^[-+]/.test(words[2].head))
        return [];
    let at = 1;
    let isText = false;
    for (; at < words.length; at++) {
        const { text, head } = words[at];
        if (!/^[-+]/.test(head))
            break;
        if (text === null) {
            (0,shell_state/* unclear */.lD)(state, "script", words[at].raw);
            return [];
        }
        if (text === "--" || text === "-") {
            at++;
            break;
        }
        if (/^[-+][A-Za-z]*c/.test(text) || text === "--command")
            isText = true;
        const next = words[at + 1];
        const within = TEXT_WITHIN.exec(text)?.[1] ?? (TEXT_NEXT.test(text) ? next?.text : undefined);
        if (typeof within === "string")
            state.reader.script(within, (0,shell_state/* copyOf */.zP)(state));
        else if (within === null)
            (0,shell_state/* unclear */.lD)(state, "script", text);
        if (STARTS_WITH.test(text) && next?.text === null)
            (0,shell_state/* unclear */.lD)(state, "script", next.raw);
        else if (STARTS_WITH.test(text) && next !== undefined)
            runScriptFile(next, state);
        if (TAKES_NEXT.test(text))
            at++;
    }
    const script = words[at];
    if (script === undefined) {
        readInput(words, state);
        return [];
    }
    if (!isText && words.slice(1, at).some(({ text }) => /^-[A-Za-z]*s/.test(text ?? ""))) {
        readInput(words, state);
        return [];
    }
    if (script.text === null) {
        (0,shell_state/* unclear */.lD)(state, "script", script.raw);
        return [];
    }
    if (isText) {
        state.reader.script(script.text, (0,shell_state/* copyOf */.zP)(state));
        return [];
    }
    runScriptFile(script, state);
    return words.slice(at);
}
/** A shell without a script reads one. */
function readInput(words, state) {
    const { piped, text } = state.input;
    if (!piped)
        return;
    if (text === null) {
        (0,shell_state/* unclear */.lD)(state, "piped", words.map(({ raw }) => raw).join(" "));
        return;
    }
    state.reader.script(text, (0,shell_state/* copyOf */.zP)(state));
}
/**
 * A script that lies in a file is looked into. One that is not there yet, or that this same command speaks of before it
 * runs it, can't be read: what it will be is not what lies there.
 */
function runScriptFile(script, state) {
    if (script.text === null)
        return;
    state.findings.writers.push((0,external_node_path_.basename)(script.text));
    if (/^\/(dev|proc)\//.test(script.text)) {
        readInput([script], { ...state, input: { ...state.input, piped: true } });
        return;
    }
    if (state.strict && isMadeHere(script.text, state)) {
        (0,shell_state/* unclear */.lD)(state, "script", script.raw);
        return;
    }
    const folder = state.folder ?? state.near;
    if (folder === null)
        return;
    const text = state.world.scriptAt((0,external_node_path_.resolve)(folder, script.text));
    if (text === null || !(0,mention/* mentionsTerraform */.ib)(text))
        return;
    if (isShell(script.text, text))
        state.reader.script(text, { ...(0,shell_state/* copyOf */.zP)(state, { strict: false }), conditional: false });
    else
        state.reader.text(text, state);
}
const isShell = (name, text) => /^#!.*\b(ba|z|da|k|a)?sh\b/.test(text) || (!text.startsWith("#!") && !/\.(py|rb|js|mjs|ts|pl|php|lua)$/.test(name));
/** A command that only looks at the script, or makes it one, has not written it. */
const LOOKS = "(?:chmod|ls|cat|test|\\[|head|tail|shellcheck|file|stat)";
/** Whether the same command may have written the script: another part of it names the file. */
function isMadeHere(path, { whole, findings, folder }) {
    const full = folder === null ? null : (0,external_node_path_.resolve)(folder, path);
    if (findings.written.some((written) => written === null || written === full))
        return true;
    const name = (0,external_node_path_.basename)(path).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const rest = whole.replace(new RegExp(`${LOOKS}\\s[^;&|\\n]*`, "g"), "");
    return (rest.match(new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, "g")) ?? []).length > 1;
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/strings.js



/** Strings among the arguments of a program that perhaps runs them. */
/**
 * An argument that may be a script: only one with a space in it can hold a program and a verb. `more` are the words
 * behind it, which a program may put behind the script: `ssh host 'terraform -chdir=x' destroy`.
 */
function readString(text, more, state) {
    if (!/[\s;|&(<]/.test(text))
        return;
    const own = (0,shell_state/* copyOf */.zP)(state, { strict: false, folder: null });
    // `core.pager=sh x.sh`, `--checkpoint-action=exec=sh x.sh`, `+!sh x.sh`, `-Osh x.sh`
    const inner = text.replace(/^(-[A-Za-z](?=\w)|([\w.+-]*[=:!|]+)+)/, "");
    const isScript = (0,mention/* mentionsTerraform */.ib)(text) ||
        (0,mention/* mentionsTerraform */.ib)(inner) ||
        (0,mention/* mentionsState */.XU)(text) ||
        text.includes("destroy-guard") ||
        RUNS.test(text);
    if (isScript)
        state.reader.script(text, own);
    if (more.length > 0 && (0,mention/* mentionsTerraform */.ib)(text))
        state.reader.script(withMore(text, more), own);
    state.reader.text(text, state);
    if (isScript && inner !== text)
        state.reader.script(inner, own);
    writtenIn(text, state);
}
/** A shell with something behind it, or a script by its path. */
const RUNS = /(?:^|[\s=:!|;&(/])(?:(?:ba|z|da|k|a)?sh|source)\s+\S|(?:^|[\s=:!|;&(])\.{1,2}\/\S/;
/** The same of what a program reads that takes its own program from there. */
function strings_readInput(state) {
    state.reader.text(state.input.raw, state);
    writtenIn(state.input.raw, state);
}
/** A program in another language that speaks of a file which this guard looks after, and writes or takes it away. */
function writtenIn(text, { findings }) {
    if (!strings_WRITES.test(text))
        return;
    if ((0,mention/* mentionsState */.XU)(text))
        findings.found.push({ kind: "file", what: "state", path: text });
    else if (GUARD.test(text))
        findings.found.push({ kind: "file", what: "guard", path: text });
}
const strings_WRITES = /write|remove|unlink|rename|copy|move|dump|truncate|delete|rmtree|put_contents|\b(?:rm|cp)(?:Sync)?\s*\(|['"][wa]b?\+?['"]|>\s*['"]?[\w./-]*\.tfstate|(?:^|[/\s])w\s+\S*\.tfstate/i;
const GUARD = /\.claude\/settings|\.codex\/(?:hooks|config)|\.gemini\/settings|\.(?:cursor|github|copilot)\/hooks|destroy-guard\/(?:policy|log)\b/i;

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/run.js










/** Words as a shell would run them: a program and its arguments. */
function runWords(words, state) {
    const [program, ...args] = words;
    if (program === undefined)
        return;
    if (program.text === null) {
        runUnknown(program, args, state);
        return;
    }
    noteWriter(program.text, args, state);
    runKnown(behindLink(program, state), program.text, args, state);
    outputs(words, state);
}
function runKnown(program, name, args, state) {
    const words = [program, ...args];
    const handler = handlerOf(program.text ?? name);
    if (handler !== undefined) {
        handler([program, ...args], state);
        return;
    }
    takesGuardAway([program, ...args], state);
    if (changesFiles(name))
        changeFiles(words, state);
    if (onlyChangesFiles(name) || (0,programs/* isInert */.ND)((0,programs/* baseName */.Fl)(name), args))
        return;
    // With a PATH of its own a command may find a script that lies here.
    if (name.includes("/") || state.variables.has("PATH"))
        runScriptFile(program, state);
    anyProgram([program, ...args.map((word) => placeholder(word, name))], state);
}
function handlerOf(program) {
    const name = (0,programs/* baseName */.Fl)(program);
    if ((0,programs/* terraformName */.cF)(program) !== null)
        return terraform;
    if (programs/* SHELLS */.OF.has(name))
        return shell;
    // `node …/dist/cli/index.js agree`
    if (/(^|\/)dist\/cli\/index\.js$/.test(program))
        return ownProgram;
    return programs/* WRAPPERS */.V4.has(name) ? wrapper : HANDLERS.get(name);
}
/** What a script does with its arguments nobody knows: it may be `exec "$@"`. */
const shell = (words, state) => {
    const [script, ...args] = runShell(words, state);
    if (script !== undefined && args.length > 0)
        anyProgram([script, ...args], state);
};
/** Whether a word among the arguments of another program is looked at as a program. */
const isWatched = (word) => (handlerOf(word) !== undefined || changesFiles(word)) && !programs/* NEVER_NESTED */.FC.has((0,programs/* baseName */.Fl)(word));
/** Whether running a word looks at all words behind it. */
const looksOn = (word) => {
    const handler = handlerOf(word);
    return (handler === wrapper ||
        handler === xargs ||
        handler === parallel ||
        (handler === undefined && !onlyChangesFiles(word)));
};
/** Beside an apply, each of these may have changed the plan. What a shell is given is looked at by itself. */
function noteWriter(program, args, { findings }) {
    const name = (0,programs/* baseName */.Fl)(program);
    const isQuiet = programs/* QUIET */.DC.has(name) || (VERBED.has(name) && onlyRuns(args));
    const isRead = isQuiet || programs/* SHELLS */.OF.has(name) || name === "eval" || (0,programs/* terraformName */.cF)(program) !== null;
    if (!isRead)
        findings.writers.push(name);
}
const terraform = (words, state) => {
    const [program, ...args] = words;
    const name = (0,programs/* terraformName */.cF)(program.text) ?? "terraform";
    addCall(name, args, state, { folder: state.folder });
    // `terragrunt exec -- sh -c '…'`, `terragrunt plan --tf-path ./x.sh`
    if (name === "terragrunt")
        runByTerragrunt(args, state);
};
function runByTerragrunt(args, state) {
    const exec = args.findIndex(({ text }) => text === "exec");
    const [program, ...rest] = exec < 0 ? [] : args.slice(exec + 1).filter(({ text }) => text !== "--");
    if (program !== undefined)
        runWords([program, ...rest], { ...(0,shell_state/* copyOf */.zP)(state), folder: null });
    for (const [at, { head, text, raw }] of args.entries()) {
        if (!/^--(terragrunt-)?tf-?path\b/.test(head))
            continue;
        const named = head.includes("=") ? text?.replace(/^[^=]*=/s, "") : args[at + 1]?.text;
        if ((0,programs/* terraformName */.cF)(named ?? "") === null)
            (0,shell_state/* unclear */.lD)(state, "program", raw);
    }
}
function addCall(program, args, { findings, hidden }, { folder, maybe = false, unsure = null }) {
    findings.found.push({ kind: "call", program, args, folder, maybe, unsure, hidden: new Map(hidden) });
}
/**
 * A program that is not known before it runs. A path whose last part is known is known enough. Else it may be
 * Terraform, and is judged as if it were: `"$PYTHON" manage.py` is harmless then, `"$X" destroy` is not.
 */
function runUnknown(program, args, state) {
    const name = /\/([^/]+)$/s.exec(program.tail)?.[1];
    if (name !== undefined) {
        runWords([{ ...(0,shell_word/* known */.eO)(name), raw: program.raw }, ...args], state);
        return;
    }
    if (!program.whole) {
        (0,shell_state/* unclear */.lD)(state, "program", program.raw);
        return;
    }
    if (state.strict)
        addCall("terraform", args, state, { maybe: true, unsure: program.raw, folder: null });
}
/**
 * A program of which nothing is known may run what its arguments say: `docker run hashicorp/terraform destroy`,
 * `find -exec`, `ssh host 'terraform destroy'`.
 */
function anyProgram(words, state) {
    for (const [at, { text, raw }] of words.entries()) {
        if (at === 0)
            continue;
        const image = text === null ? null : (0,programs/* imageName */.tO)(text);
        if (text === null)
            state.reader.text(raw, state);
        else if (image !== null)
            addCall(image, words.slice(at + 1), state, {
                maybe: !isCandidate(words, at),
                folder: folderUnder(words, at, state),
            });
        else if (isWatched(text))
            runWords(words.slice(at), nestedState(words, at, state));
        else if (/^\S*\/\S*$/.test(text) && programs/* STARTERS */.zX.test((0,programs/* baseName */.Fl)(words[0].text ?? "")))
            runScriptFile((0,shell_word/* known */.eO)(text), (0,shell_state/* copyOf */.zP)(state, { strict: false }));
        else
            readString(text, words.slice(at + 1), state);
        if (text !== null && image === null && isWatched(text) && looksOn(text))
            return;
    }
    renamedTerraform(words, state);
    if (words.some(({ text }) => text !== null && programs/* INTERPRETERS */.q1.test((0,programs/* baseName */.Fl)(text))))
        strings_readInput(state);
}
/** Under a wrapper a command runs here, under any other program perhaps on another machine. */
const folderUnder = ([first, ...rest], at, { folder }) => {
    const isHere = programs/* WRAPPERS */.V4.has((0,programs/* baseName */.Fl)(first.text ?? "")) && !rest.slice(0, at - 1).some(({ head }) => programs/* ELSEWHERE */.pB.test(head));
    return isHere ? folder : null;
};
const nestedState = (words, at, state) => ({
    ...state,
    folder: folderUnder(words, at, state),
});
/** `sudo`, `env`, `timeout 60`: the program is among their arguments; which options take a value need not be known. */
const wrapper = (words, outer) => {
    const state = withSettings(words, outer);
    const inner = innerCommand(words);
    if (inner !== null) {
        runWords(inner, state);
        return;
    }
    for (const at of candidates(words)) {
        const word = words[at];
        if (word.text === null)
            runUnknown(word, words.slice(at + 1), nestedState(words, at, state));
        else if (word.text.includes("/") && handlerOf(word.text) === undefined)
            runScriptFile(word, nestedState(words, at, state));
    }
    for (const script of splitStrings(words))
        state.reader.script(script, (0,shell_state/* copyOf */.zP)(state, { folder: null }));
    anyProgram(words, state);
};
/** `env TF_CLI_ARGS=… terraform`: what is set there holds for what is run there. */
function withSettings(words, outer) {
    const settings = words.flatMap(({ head, text }) => {
        const name = /^([A-Za-z_]\w*)=/.exec(head)?.[1];
        return name === undefined ? [] : [[name, text === null ? null : text.slice(name.length + 1)]];
    });
    if (settings.length === 0)
        return outer;
    const state = (0,shell_state/* copyOf */.zP)(outer);
    for (const [name, value] of settings) {
        if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name))
            (0,shell_state/* unclear */.lD)(state, "script", name);
        (0,shell_state/* setVariable */.BB)(state, name, { value, whole: false });
    }
    return state;
}
/** xargs puts words of its input behind the command, or where a sign stands. */
const xargs = (words, state) => {
    let at = 1;
    while (words[at]?.head.startsWith("-") === true)
        at += programs/* XARGS_VALUE */.IZ.test(words[at]?.text ?? "") ? 2 : 1;
    const options = words.slice(1, at).map(({ text }) => text ?? "");
    const attached = options
        .map((text) => /^(?:-[0rtpxo]*[IiJ]|--replace=)(.+)$/.exec(text)?.[1])
        .find((sign) => sign !== undefined);
    const sign = attached ?? options[options.findIndex((text) => /^-[0rtpxo]*[IJ]$/.test(text)) + 1] ?? "{}";
    const command = words
        .slice(at)
        .map((word) => (word.text?.includes(sign) === true ? { ...shell_word/* MORE */.UZ, raw: word.raw } : word));
    if (command.length === 0)
        return;
    runWords([...command, shell_word/* MORE */.UZ], state);
};
/** A parallel without a command reads commands. */
const parallel = (words, state) => {
    if (state.input.piped && words.slice(1).every(({ head }) => head.startsWith("-")))
        (0,shell_state/* unclear */.lD)(state, "piped", "parallel");
    anyProgram([...words, shell_word/* MORE */.UZ], state);
};
const sources = ([, file, ...args], state) => {
    if (file === undefined)
        return;
    if (file.text === null)
        return (0,shell_state/* unclear */.lD)(state, "script", file.raw);
    runScriptFile(file, state);
    if (args.length > 0)
        anyProgram([file, ...args], state);
};
/** `tfenv exec destroy` runs Terraform with these arguments. */
const managed = (words, state) => {
    if (words[1]?.text === "exec")
        addCall("terraform", words.slice(2), state, { folder: state.folder });
};
const HANDLERS = new Map([
    ["cd", changeFolder],
    ["pushd", changeFolder],
    ["chdir", changeFolder],
    ["popd", lostFolder],
    ["export", declares],
    ["declare", declares],
    ["typeset", declares],
    ["local", declares],
    ["readonly", declares],
    ["read", sets],
    ["mapfile", sets],
    ["readarray", sets],
    ["getopts", sets],
    ["unset", sets],
    ["let", sets],
    ["eval", evaluates],
    ["source", sources],
    [".", sources],
    ["trap", traps],
    ["alias", renames],
    ["hash", renames],
    ["xargs", xargs],
    ["gxargs", xargs],
    ["parallel", parallel],
    ["destroy-guard", ownProgram],
    ["ssh-keygen", signs],
    ["tfenv", managed],
    ["tofuenv", managed],
]);

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/simple.js






/** One command: its assignments, redirections and words, with every script in them. */
function simpleCommand(command, state) {
    for (const part of [...command.prefix, ...(command.name === undefined ? [] : [command.name]), ...command.args])
        if (part.type === "Word" || part.type === "Assignment")
            scriptsIn(part, state);
    const input = redirections(command.redirects, state);
    const assignments = command.prefix.filter((part) => part.type === "Assignment");
    if (command.name === undefined) {
        assigned(assignments, state);
        return;
    }
    environment(assignments, state);
    const words = wordsOf(command, state);
    const before = state.input;
    state.input = input ?? before;
    const unset = setFor(assignments, state);
    runWords(words, state);
    unset();
    // `exec < file` alone changes what all commands behind it read.
    if (words.length > 1 || words[0]?.text !== "exec")
        state.input = before;
}
function assigned(assignments, state) {
    for (const assignment of assignments) {
        hooked(assignment, state);
        if ((0,shell_state/* namesProgram */.Z4)(assignment.name))
            state.reader.text(assignment.text, state);
        (0,shell_state/* setVariable */.BB)(state, assignment.name, variableOf(assignment, state));
    }
}
function variableOf({ value, append, index }, state) {
    if (append === true || index !== undefined || value.type !== "Word")
        return shell_word/* UNKNOWN */.HV;
    const { text, whole } = (0,shell_word/* textOf */.b6)(value, (0,shell_state/* surroundings */.i5)(state));
    // What is assigned is neither split nor matched against files.
    return { value: text, whole: whole && text !== "" };
}
/** Variables that hold a script which a shell will run. */
function hooked(assignment, state) {
    if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(assignment.name))
        (0,shell_state/* unclear */.lD)(state, "script", assignment.text);
}
/** What stands before a command holds for it alone: a script that it runs reads it. */
function setFor(assignments, state) {
    const before = new Map(state.variables);
    for (const assignment of assignments)
        state.variables.set(assignment.name, variableOf(assignment, state));
    return () => {
        for (const { name } of assignments) {
            const value = before.get(name);
            if (value === undefined)
                state.variables.delete(name);
            else
                state.variables.set(name, value);
        }
    };
}
/** What stands before a command, as far as it changes what the command does. */
function environment(assignments, state) {
    for (const assignment of assignments) {
        hooked(assignment, state);
        // `PAGER='terraform destroy' man ls`: what a variable is for only the program knows.
        state.reader.text(assignment.text, state);
        if ((0,shell_state/* isHidden */.dK)(assignment.name))
            state.hidden.set(assignment.name, variableOf(assignment, state).value);
    }
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/statements.js







/** Commands one after the other, each in what the ones before it left. `source` is the text they were parsed from. */
function statements(list, source, state) {
    for (const { command, background } of list)
        run(command, background === true ? (0,shell_state/* copyOf */.zP)(state) : state, source);
}
function run(command, state, source) {
    if (command.type === "AndOr")
        andOr(command, state, source);
    else if (command.type === "Pipeline")
        pipeline(command, state, source);
    else
        one(command, state, source);
}
/** Behind `||` nobody knows which commands ran; behind `&&` all of them did. */
function andOr({ commands, operators }, state, source) {
    const before = state.conditional;
    for (const [at, command] of commands.entries()) {
        if (operators[at - 1] === "||")
            state.conditional = true;
        run(command, state, source);
    }
    state.conditional = before;
}
/** Every command of a pipeline runs in a shell of its own; in some shells the last one does not. */
function pipeline({ commands }, state, source) {
    const [only] = commands;
    if (commands.length === 1 && only !== undefined) {
        one(only, state, source);
        return;
    }
    let input = state.input;
    for (const command of commands) {
        const own = { ...(0,shell_state/* copyOf */.zP)(state), input };
        one(command, own, source);
        if (own.folder !== state.folder)
            state.folder = null;
        for (const [name, value] of own.variables)
            if (state.variables.get(name) !== value)
                state.variables.set(name, shell_word/* UNKNOWN */.HV);
        const text = producedBy(command, state);
        input = { piped: true, text, raw: text ?? "" };
    }
}
function one(command, state, source) {
    switch (command.type) {
        case "Command":
            simpleCommand(command, state);
            return;
        case "Redirected": {
            const input = redirections(command.redirects, state);
            const before = state.input;
            state.input = input ?? before;
            compound(command.command, state, source);
            state.input = before;
            return;
        }
        case "Function":
            functionBody(command.body, state, source);
            return;
        case "Coproc":
            body(command.body, { ...(0,shell_state/* copyOf */.zP)(state), input: shell_state/* SOME_INPUT */.mT }, source);
            return;
        default:
            compound(command, state, source);
    }
}
function body(command, state, source) {
    if (command.type === "CompoundList")
        statements(command.commands, source, state);
    else
        one(command, state, source);
}
/** What a function does whenever it is called: anywhere, with anything. */
function functionBody(command, state, source) {
    const own = { ...(0,shell_state/* copyOf */.zP)(state, { folder: null }), input: shell_state/* SOME_INPUT */.mT, conditional: true };
    for (const name of own.variables.keys())
        own.variables.set(name, shell_word/* UNKNOWN */.HV);
    body(command, own, source);
}
function compound(command, state, source) {
    expressionsOf(command, state);
    if (command.type === "Subshell") {
        statements(command.body.commands, source, (0,shell_state/* copyOf */.zP)(state));
        return;
    }
    if (command.type === "BraceGroup") {
        statements(command.body.commands, source, state);
        return;
    }
    if (isLoop(command))
        forget(command, state, source);
    maybe(listsOf(command), state, source);
}
const isLoop = ({ type }) => /^(For|While|Select|ArithmeticFor)$/.test(type);
/** What a loop's body sets holds from its second round on, and before that it does not. */
function forget(command, state, source) {
    const text = source.slice(command.pos, command.end);
    if (/cd|pushd|popd/.test(text))
        state.folder = null;
    for (const [, name] of text.matchAll(/\b([A-Za-z_]\w*)\+?=/g))
        state.variables.set(name, shell_word/* UNKNOWN */.HV);
    if (command.type === "For" || command.type === "Select")
        loopVariable(command.name, command.wordlist, state);
}
/** `for x in a b`: not known which, but one word. */
function loopVariable(name, words, state) {
    const texts = (words ?? []).map((word) => (0,shell_word/* textOf */.b6)(word, (0,shell_state/* surroundings */.i5)(state)).text);
    const whole = words !== undefined && texts.every((text) => text !== null && /^[\w@%+=:,./-]+$/.test(text));
    state.variables.set(name.value, { value: null, whole });
}
/** Lists that may run or not: where they leave the shell is not certain afterwards. */
function maybe(lists, state, source) {
    const { conditional, folder } = state;
    for (const { commands } of lists) {
        state.conditional = true;
        statements(commands, source, state);
        if (state.folder !== folder)
            state.folder = null;
    }
    state.conditional = conditional;
}
function listsOf(command) {
    switch (command.type) {
        case "If": {
            const elif = command.elif.flatMap(({ clause, then }) => [clause, then]);
            return [command.clause, command.then, ...elif, ...(command.else === undefined ? [] : [command.else])];
        }
        case "While":
            return [command.clause, command.body];
        case "Case":
            return command.items.map((item) => item.body);
        case "For":
        case "Select":
        case "ArithmeticFor":
            return [command.body];
        default:
            return [];
    }
}
/** Scripts in the words of a compound command: `for x in $(…)`, `case $(…) in`, `[[ $(…) ]]`, `(( $(…) ))`. */
function expressionsOf(command, state) {
    (0,parser/* forEachChild */.dK)(command, (child) => {
        if (child.type === "CaseItem")
            for (const word of child.pattern)
                scriptsIn(word, state);
        else if (child.type !== "CompoundList" && child.type !== "Elif")
            scriptsIn(child, state);
    });
}

;// CONCATENATED MODULE: ./build/keyboard/hook/shell/read.js
/**
 * Reads a shell command and says where Terraform is in it.
 *
 * The parser is unbash: it parses Bash 5.3 whole (here-documents, nested and generated substitutions, arrays, coproc),
 * tells mistakes with their place, is kept (some releases a month, by the author of knip), has no dependencies and no
 * WebAssembly, and is loaded in some milliseconds. The others that were looked at: sh-syntax (mvdan/sh as WebAssembly,
 * whose tree loses the parts of words, and which starts Go's runtime for every parse), tree-sitter-bash (native code or
 * WebAssembly beside the bundle, a tree of tokens with ERROR nodes), bash-parser (not kept since 2017, no `[[`).
 *
 * What makes the reading sound: every word is followed until it is known what it becomes, and what does not become
 * known is no harmless word. A program that is not known is judged as if it were Terraform, and a program that nobody
 * has put into a table (`programs.ts`) may run any of its arguments.
 */




/** Deeper than any command that a person would read. */
const DEEPEST = 12;
/** Everything of interest in a command that would run in `folder`. */
function readCommand(command, { folder, hidden }, world) {
    const findings = { found: [], writers: [], written: [] };
    readScript(command, {
        reader: { script: readScript, statements: statements, text: readText },
        findings,
        world,
        whole: command,
        folder,
        near: folder,
        variables: new Map(),
        hidden: new Map(hidden),
        conditional: false,
        input: shell_state/* NO_INPUT */.pK,
        strict: true,
        depth: 0,
    });
    return findings;
}
/** A script as text. What it sets stays set in `state`. */
function readScript(text, state) {
    if (state.depth > DEEPEST) {
        (0,shell_state/* unclear */.lD)({ ...state, strict: true }, "nested", text);
        return;
    }
    const script = (0,parser/* parse */.qg)(text);
    if (hasErrors(script))
        unreadable(text, state);
    else
        statements(script.commands, text, state);
}
/** A nested script tells its own mistakes. */
function hasErrors(node) {
    let found = node.type === "Script" && (node.errors ?? []).length > 0;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        found ||= hasErrors(child);
    });
    return found;
}
function readText(text, state) {
    if ((0,mention/* mentionsChange */.QK)(text))
        (0,shell_state/* unclear */.lD)({ ...state, strict: true }, "text", text);
}
/** A script in a file whose grammar is not Bash's may be another shell's: then its text alone counts. */
function unreadable(text, state) {
    if (state.strict)
        (0,shell_state/* unclear */.lD)(state, "syntax", text);
    else
        readText(text, state);
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ })

};
