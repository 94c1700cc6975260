import { knownTypes } from "../catalogue/index.ts";
import { listed } from "../report/quantity.ts";
import { quotedWord } from "../text/shell-word.ts";
import { COMMAND_NAMES, COMMAND_SAYS, type CommandName } from "./names.ts";
import { HELP, noSuch, type Option, parseOptions, usageError } from "./options.ts";
import { print, type Shell } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

/**
 * Scripts that complete the command line in a shell, made of the table of commands. Our own: the libraries for it start
 * the program at every press of Tab, and do not complete names of files, which most arguments here are.
 */

export type Commands = ReadonlyMap<CommandName, Command>;

const PROGRAM = "destroy-guard";

const takesValue = ({ type }: Option): boolean => type === "string";
const optionsOf = ({ options }: Command): readonly (readonly [string, Option])[] => Object.entries(options);
const flagsOf = (command: Command): readonly string[] => optionsOf(command).map(([name]) => `--${name}`);

/** How a script finds the words that the arguments of a command may be; null where they are files. */
const wordsOf = ({ words }: Command, quote: (text: string) => string, shown: (command: string) => string) =>
  words === undefined
    ? null
    : words === "types"
      ? shown(`${PROGRAM} completion types 2>/dev/null`)
      : quote(words.join(" "));

const bashCase = (pattern: string, words: string): string => `    ${quotedWord(pattern)}) words=${words} ;;`;

function bash(commands: Commands): string {
  const all = [...commands];
  const values = all.flatMap(([name, command]) =>
    optionsOf(command).flatMap(([option, { words }]) =>
      words === undefined ? [] : [bashCase(`${name} --${option}`, quotedWord(words.join(" ")))],
    ),
  );
  const args = all.flatMap(([name, command]) => {
    const words = wordsOf(command, quotedWord, (shown) => `"$(${shown})"`);
    return words === null ? [] : [bashCase(name, words)];
  });
  return `# ${PROGRAM} in bash; in ~/.bashrc: eval "$(${PROGRAM} completion bash)"
_destroy_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words=${quotedWord([...commands.keys(), "--help", "--version"].join(" "))}
  elif [[ -z $words && $cur == -* ]]; then case "$command" in
${all.map(([name, command]) => bashCase(name, quotedWord(flagsOf(command).join(" ")))).join("\n")}
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
const zshText = (text: string): string => text.replace(/[[\]:]/g, "\\$&");

const zshOption = ([name, option]: readonly [string, Option]): string => {
  const says = `--${name}[${zshText(option.says ?? "")}]`;
  if (!takesValue(option)) return quotedWord(says);
  const value = option.words === undefined ? "_files" : `(${option.words.join(" ")})`;
  return quotedWord(`${says}:${zshText(option.value ?? name)}:${value}`);
};

function zsh(commands: Commands): string {
  const cases = [...commands].map(([name, command]) => {
    const words = wordsOf(
      command,
      (text) => quotedWord(`*: :(${text})`),
      (shown) => `"*: :($(${shown}))"`,
    );
    const rest = words ?? "'*:file:_files'";
    return `    ${name}) _arguments ${[...optionsOf(command).map(zshOption), rest].join(" ")} ;;`;
  });
  return `#compdef ${PROGRAM}
# ${PROGRAM} in zsh; in ~/.zshrc, after compinit: eval "$(${PROGRAM} completion zsh)"
_destroy_guard() {
  local -a commands=(
${COMMAND_NAMES.map((name) => `    ${quotedWord(`${name}:${zshText(COMMAND_SAYS[name])}`)}`).join("\n")}
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

const fishText = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

const fishOption = (command: string, [name, option]: readonly [string, Option]): string => {
  const short = option.short === undefined ? "" : ` -s ${option.short}`;
  const value = !takesValue(option)
    ? ""
    : option.words === undefined
      ? " -r"
      : ` -x -a ${fishText(option.words.join(" "))}`;
  return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' -l ${name}${short}${value} -d ${fishText(option.says ?? "")}`;
};

function fish(commands: Commands): string {
  const lines = [...commands].flatMap(([name, command]) => {
    const words = wordsOf(command, fishText, (shown) => `'(${shown})'`);
    return [
      `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d ${fishText(COMMAND_SAYS[name])}`,
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

const usage = () =>
  usageOf({
    name: "completion",
    forms: [`${[...SHELLS.keys()].join(" | ")}`, "types"],
    text: `  "types" lists every resource type that the catalogue knows, one a line.`,
    options: HELP,
    examples: [
      'eval "$(destroy-guard completion bash)"',
      'eval "$(destroy-guard completion zsh)"',
      "destroy-guard completion fish > ~/.config/fish/completions/destroy-guard.fish",
    ],
  });

/** The command `completion`. The table of commands holds this one too, so it gives itself only when it is asked. */
export const completionOf = (allCommands: () => Promise<Commands>): Command => ({
  usage,
  options: HELP,
  words: [...SHELLS.keys(), "types"],
  run: async (args: readonly string[], shell: Shell): Promise<number> => {
    const { values, positionals } = parseOptions(args, HELP, "completion");
    if (values.help === true) return print(shell, usage());
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
      throw usageError(`completion takes the name of one shell: ${listed([...SHELLS.keys()], "or")}`, "completion");
    if (name === "types") return print(shell, `${knownTypes().join("\n")}\n`);
    const script = SHELLS.get(name);
    if (script === undefined) throw noSuch("shell", name, [...SHELLS.keys()], "completion");
    return print(shell, script(await allCommands()));
  },
});
