const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell = require("./keyboard-hook-shell-state.js");
// src/cli/completion.ts
const PROGRAM = "destroy-guard";
const takesValue = ({ type }) => type === "string";
const optionsOf = ({ options }) => Object.entries(options);
const flagsOf = (command) => optionsOf(command).map(([name]) => `--${name}`);
const wordsOf = ({ words }, quote, shown) => words === void 0 ? null : words === "types" ? shown(`${PROGRAM} completion types 2>/dev/null`) : quote(words.join(" "));
const bashCase = (pattern, words) => `    ${require_hook_shell.quotedWord(pattern)}) words=${words} ;;`;
function bash(commands) {
	const all = [...commands];
	const values = all.flatMap(([name, command]) => optionsOf(command).flatMap(([option, { words }]) => words === void 0 ? [] : [bashCase(`${name} --${option}`, require_hook_shell.quotedWord(words.join(" ")))]));
	const args = all.flatMap(([name, command]) => {
		const words = wordsOf(command, require_hook_shell.quotedWord, (shown) => `"$(${shown})"`);
		return words === null ? [] : [bashCase(name, words)];
	});
	return `# ${PROGRAM} in bash; in ~/.bashrc: eval "$(${PROGRAM} completion bash)"
_destroy_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words=${require_hook_shell.quotedWord([
		...commands.keys(),
		"--help",
		"--version"
	].join(" "))}
  elif [[ -z $words && $cur == -* ]]; then case "$command" in
${all.map(([name, command]) => bashCase(name, require_hook_shell.quotedWord(flagsOf(command).join(" ")))).join("\n")}
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
const zshText = (text) => text.replace(/[[\]:]/g, "\\$&");
const zshOption = ([name, option]) => {
	const says = `--${name}[${zshText(option.says ?? "")}]`;
	if (!takesValue(option)) return require_hook_shell.quotedWord(says);
	const value = option.words === void 0 ? "_files" : `(${option.words.join(" ")})`;
	return require_hook_shell.quotedWord(`${says}:${zshText(option.value ?? name)}:${value}`);
};
function zsh(commands) {
	const cases = [...commands].map(([name, command]) => {
		const rest = wordsOf(command, (text) => require_hook_shell.quotedWord(`*: :(${text})`), (shown) => `"*: :($(${shown}))"`) ?? "'*:file:_files'";
		return `    ${name}) _arguments ${[...optionsOf(command).map(zshOption), rest].join(" ")} ;;`;
	});
	return `#compdef ${PROGRAM}
# ${PROGRAM} in zsh; in ~/.zshrc, after compinit: eval "$(${PROGRAM} completion zsh)"
_destroy_guard() {
  local -a commands=(
${require_hook_command_log_explain_review.COMMAND_NAMES.map((name) => `    ${require_hook_shell.quotedWord(`${name}:${zshText(require_hook_command_log_explain_review.COMMAND_SAYS[name])}`)}`).join("\n")}
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
	const short = option.short === void 0 ? "" : ` -s ${option.short}`;
	const value = !takesValue(option) ? "" : option.words === void 0 ? " -r" : ` -x -a ${fishText(option.words.join(" "))}`;
	return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' -l ${name}${short}${value} -d ${fishText(option.says ?? "")}`;
};
function fish(commands) {
	const lines = [...commands].flatMap(([name, command]) => {
		const words = wordsOf(command, fishText, (shown) => `'(${shown})'`);
		return [
			`complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d ${fishText(require_hook_command_log_explain_review.COMMAND_SAYS[name])}`,
			...optionsOf(command).map((option) => fishOption(name, option)),
			...words === null ? [] : [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -f -a ${words}`]
		];
	});
	return [
		`# ${PROGRAM} in fish; once: ${PROGRAM} completion fish > ~/.config/fish/completions/${PROGRAM}.fish`,
		...lines,
		""
	].join("\n");
}
const SHELLS = new Map([
	["bash", bash],
	["zsh", zsh],
	["fish", fish]
]);
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "completion",
	forms: [`${[...SHELLS.keys()].join(" | ")}`, "types"],
	text: `  "types" lists every resource type that the catalogue knows, one a line.`,
	options: require_hook_command_log_explain_review.HELP,
	examples: [
		"eval \"$(destroy-guard completion bash)\"",
		"eval \"$(destroy-guard completion zsh)\"",
		"destroy-guard completion fish > ~/.config/fish/completions/destroy-guard.fish"
	]
});
const completionOf = (allCommands) => ({
	usage,
	options: require_hook_command_log_explain_review.HELP,
	words: [...SHELLS.keys(), "types"],
	run: async (args, shell) => {
		const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, require_hook_command_log_explain_review.HELP, "completion");
		if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
		const [name, ...more] = positionals;
		if (name === void 0 || more.length > 0) throw require_hook_command_log_explain_review.usageError(`completion takes the name of one shell: ${require_hook_command_log_explain_review.listed([...SHELLS.keys()], "or")}`, "completion");
		if (name === "types") return require_hook_command_log_explain_review.print(shell, `${require_explain_review.knownTypes().join("\n")}\n`);
		const script = SHELLS.get(name);
		if (script === void 0) throw require_hook_command_log_explain_review.noSuch("shell", name, [...SHELLS.keys()], "completion");
		return require_hook_command_log_explain_review.print(shell, script(await allCommands()));
	}
});
exports.completionOf = completionOf;
