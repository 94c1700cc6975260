import { resolve } from "node:path";
import { shellWord } from "../../../../text/shell-word.ts";
import { mentionsState, mentionsTerraform } from "../mention.ts";
import { imageName } from "../programs.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Text, Words } from "../word.ts";
import { type Fields, fieldsOf, listOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands, placeOf, runHeld, within } from "./held.ts";
import { type Line, lineOf } from "./options.ts";

/** Commands that stand in a file of services: of Docker Compose, or of a program that starts a Procfile. */

const matters = (text: string): boolean => mentionsTerraform(text) || mentionsState(text);

const COMPOSE = {
  folder: ["--project-directory"],
  file: ["-f", "--file"],
  flags: "aditTqvV",
  takesNext:
    /^(-p|-e|-u|-v|-w|-l|--(project-name|profile|env-file|ansi|progress|parallel|name|env|user|volume|workdir|label|publish|scale|timeout|wait-timeout|attach|no-attach|entrypoint))$/,
} as const;
/** https://docs.docker.com/compose/intro/compose-application-model/ */
const COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDES = COMPOSE_FILES.map((name) => name.replace(/\.(ya?ml)$/, ".override.$1"));

/** `docker compose up infra`, `docker compose run infra destroy` */
export function compose([program, ...all]: Words, state: State): void {
  const isOwn = /compose$/.test(program.text ?? "");
  const at = isOwn ? -1 : all.findIndex(({ text }) => text === "compose");
  const here = placeOf(state);
  if (here === null || (!isOwn && at < 0)) return;
  const line = lineOf(all.slice(at + 1), COMPOSE);
  const [verb, first, ...more] = line.words;
  if (!/^(run|up|create|start|restart|watch)$/.test(verb?.text ?? "")) return;
  const services = servicesIn(line, here, state);
  if (verb?.text === "run") runService(first?.text ?? "", behind(all, first, more), services, state);
  else {
    const names = [...(first === undefined ? [] : [first]), ...more].flatMap(({ text }) => text ?? []);
    for (const name of names.length > 0 ? names : services.keys()) runService(name, null, services, state);
  }
}

/** Everything behind the service is a word of its command, options too. */
const behind = (all: readonly Text[], service: Text | undefined, more: readonly Text[]): readonly Text[] | null => {
  const words = service === undefined ? more : all.slice(all.indexOf(service) + 1);
  return words.length === 0 ? null : words;
};

function servicesIn({ files, folders }: Line, here: string, state: State): ReadonlyMap<string, Fields> {
  const folder = resolve(here, folders[0] ?? ".");
  const groups = files.length > 0 ? files.map((name) => [resolve(here, name ?? "")]) : [COMPOSE_FILES, OVERRIDES];
  const services = new Map<string, Fields>();
  for (const group of groups) {
    const found = fileOfCommands(
      group.map((name) => resolve(folder, name)),
      state,
    );
    if (found === null || !matters(found.text)) continue;
    for (const [name, value] of Object.entries(fieldsOf(yamlFields(found.text, state).services)))
      services.set(name, { ...services.get(name), ...fieldsOf(value) });
  }
  return services;
}

/** A line for a shell, which stands there as one, or as a list of words. */
const lineIn = (value: unknown): string | null =>
  typeof value === "string" ? value : Array.isArray(value) ? textsOf(value).map(shellWord).join(" ") : null;

/** `words`: the command in the place of the service's own. */
function runService(
  name: string,
  words: readonly Text[] | null,
  services: ReadonlyMap<string, Fields>,
  state: State,
  depth = 0,
): void {
  const service = services.get(name);
  if (service === undefined || isGivenUp(state) || depth > 8) return;
  const { image, entrypoint, command, depends_on: needs } = service;
  const program = lineIn(entrypoint) ?? imageName(typeof image === "string" ? image : "") ?? "";
  const args =
    words === null
      ? (lineIn(command) ?? "")
      : words.map(({ text, raw }) => (text === null ? raw : shellWord(text))).join(" ");
  runHeld(`${program} ${args}`, within(state, null));
  for (const need of Array.isArray(needs) ? textsOf(needs) : Object.keys(fieldsOf(needs)))
    runService(need, null, services, state, depth + 1);
}

const PROCFILE = {
  folder: ["-d", "--root"],
  file: ["-f", "--procfile"],
  flags: "aditTqvV",
  takesNext: /^(-e|-p|-m|-c|-l|-t|--(env|port|formation|concurrency|processes|title|socket|app-root))$/,
} as const;

/** `foreman start`, `overmind start infra`: https://devcenter.heroku.com/articles/procfile */
export function procfile([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const { files, folders, words } = lineOf(args, PROCFILE);
  if (here === null) return;
  const folder = resolve(here, folders[0] ?? ".");
  const found = fileOfCommands(
    [resolve(folder, files[0] ?? "Procfile"), ...(files.length === 0 ? [resolve(folder, "Procfile.dev")] : [])],
    state,
  );
  const [, ...wanted] = words.flatMap(({ text }) => text ?? []);
  if (words.some(({ text }) => /^(check|export|version|help|connect|stop|quit|kill|ps|status)$/.test(text ?? "")))
    return;
  for (const line of found?.text.split(/\r?\n/) ?? []) {
    const [, name, script = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && (wanted.length === 0 || wanted.includes(name))) runHeld(script, within(state, folder));
  }
}

const PRE_COMMIT = {
  folder: [],
  file: ["-c", "--config"],
  flags: "aditTqvV",
  takesNext: /^(--(files|from-ref|to-ref|hook-stage|source|origin|color))$/,
} as const;

/** `pre-commit run terraform`: hooks of the repository's own. https://pre-commit.com/#repository-local-hooks */
export function preCommit([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const { files, words } = lineOf(args, PRE_COMMIT);
  const [verb, wanted] = words;
  if (here === null || !/^(run|)$/.test(verb?.text ?? "")) return;
  const found = fileOfCommands(
    [resolve(here, files[0] ?? ".pre-commit-config.yaml"), resolve(here, ".pre-commit-config.yml")],
    state,
  );
  if (found === null || !matters(found.text)) return;
  const own = listOf(yamlFields(found.text, state).repos)
    .map(fieldsOf)
    .filter(({ repo }) => repo === "local");
  for (const hook of own.flatMap(({ hooks }) => listOf(hooks).map(fieldsOf))) {
    const { id, alias, entry, args: more } = hook;
    if (typeof entry !== "string" || (wanted?.text != null && wanted.text !== id && wanted.text !== alias)) continue;
    runHeld([entry, ...textsOf(more).map(shellWord)].join(" "), within(state, here));
  }
}
