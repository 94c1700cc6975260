import { dirname, resolve } from "node:path";
import { baseName } from "../programs.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Text, Words } from "../word.ts";
import { type Fields, fieldsOf, listOf, textsOf, yamlValue } from "./fields.ts";
import { fileOfCommands, placeOf, runFilled, UNKNOWN_TEXT, within } from "./held.ts";

/** `ansible-playbook site.yml`: tasks that start a command, or Terraform by a module of its own. */

const ONLY_SHOWS = /^(-C|--(check|syntax-check|list-hosts|list-tasks|list-tags|help|version))$/;

/** https://docs.ansible.com/ansible/latest/collections/ansible/builtin/command_module.html */
const COMMAND = /^(ansible\.(builtin|windows)\.)?(win_)?(command|shell|raw|script)$/;
/** https://docs.ansible.com/ansible/latest/collections/community/general/terraform_module.html */
const TERRAFORM = /^((community\.general|cloud\.terraform)\.)?terraform$/;

/** Deeper than tasks and blocks lie in each other. */
const DEEPEST = 12;

/** What the tasks of a playbook run, wherever they stand in it. */
function scriptsIn(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => scriptsIn(one, depth + 1));
  return Object.entries(fieldsOf(value)).flatMap(([key, inner]) => {
    if (COMMAND.test(key)) return commandIn(inner);
    return TERRAFORM.test(key) ? moduleIn(fieldsOf(inner)) : scriptsIn(inner, depth + 1);
  });
}

const commandIn = (value: unknown): readonly string[] => {
  const { cmd, argv } = fieldsOf(value);
  return [...textsOf(value), ...textsOf(cmd), textsOf(argv).join(" ")].map((text) =>
    text.replace(/\{\{[^{}]*\}\}/g, () => UNKNOWN_TEXT),
  );
};

/** It applies unless it is told otherwise. */
const moduleIn = ({ state }: Fields): readonly string[] =>
  state === "planned" ? [] : [state === "absent" ? "terraform destroy" : "terraform apply"];

/** More than a playbook imports. */
const MOST_FILES = 40;

export function ansible([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null || args.some(({ text }) => ONLY_SHOWS.test(text ?? ""))) return;
  const files = args.flatMap(({ text }) =>
    text !== null && /\.ya?ml$/.test(text) && !text.startsWith("-") ? [text] : [],
  );
  const all = new Set(files.map((file) => resolve(here, file)));
  // What is added while it is gone through is gone through too.
  for (const path of all) {
    const found = isGivenUp(state) || all.size > MOST_FILES ? null : fileOfCommands([path], state);
    if (found === null) continue;
    const playbook = yamlValue(found.text, state);
    for (const script of scriptsIn(playbook)) runFilled(script, within(state, dirname(path)));
    for (const name of importsIn(playbook)) all.add(resolve(dirname(path), name));
  }
}

const MODULE = /^(?:-m|--module-name=?)(.+)?$/s;

/** `ansible HOSTS -m community.general.terraform -a 'state=absent'`: one task, without a playbook. */
export function ansibleOnce([, ...args]: Words, state: State): void {
  if (args.some(({ text }) => ONLY_SHOWS.test(text ?? ""))) return;
  const module = optionOf(args, MODULE);
  const told = optionOf(args, /^(?:-a|--args=?)(.+)?$/s);
  const scripts = TERRAFORM.test(module)
    ? moduleIn({ state: /(?:^|\s)state=["']?(\w+)/.exec(told)?.[1] })
    : module === "" || COMMAND.test(module)
      ? commandIn(told)
      : [];
  for (const script of scripts) runFilled(script, within(state, placeOf(state)));
}

/**
 * What a module is told that starts no command: `ansible all -m apt -a 'name=terraform state=absent'` is about a
 * package.
 */
export function isModuleArgument(words: Words, at: number): boolean {
  if (!/^ansible$/.test(baseName(words[0].text ?? "")) || !isArgument(words, at)) return false;
  const module = optionOf(words.slice(1), MODULE);
  return module !== "" && !COMMAND.test(module) && !TERRAFORM.test(module);
}

const isArgument = (words: Words, at: number): boolean =>
  /^(-a|--args)$/.test(words[at - 1]?.text ?? "") || /^(-a.|--args=)/.test(words[at]?.text ?? "");

/** In the same word, or in the next. */
function optionOf(args: readonly Text[], option: RegExp): string {
  for (const [at, { text }] of args.entries()) {
    const found = option.exec(text ?? "");
    if (found !== null) return found[1] ?? args[at + 1]?.text ?? "";
  }
  return "";
}

/** `import_playbook: other.yml`, `include_tasks: tasks/x.yml` */
const importsIn = (value: unknown, depth = 0): readonly string[] =>
  depth > DEEPEST
    ? []
    : listOf(value).flatMap((one) =>
        Object.entries(fieldsOf(one)).flatMap(([key, inner]) =>
          /(^|\.)(import|include)_(playbook|tasks)$/.test(key)
            ? [...textsOf(inner), ...textsOf(fieldsOf(inner).file)]
            : typeof inner === "object"
              ? importsIn(inner, depth + 1)
              : [],
        ),
      );
