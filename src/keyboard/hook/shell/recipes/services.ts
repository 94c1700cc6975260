import { dirname, resolve } from "node:path";
import { shellWord } from "../../../../text/shell-word.ts";
import { inPlaceOf, type Mount, mountIn } from "../containers.ts";
import { mentionsState, mentionsTerraform } from "../mention.ts";
import { imageName } from "../programs.ts";
import { runScriptFile } from "../shells.ts";
import { isGivenUp, type State } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import { type Fields, fieldsOf, listOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands, foldersAbove, placeOf, runHeld, within } from "./held.ts";
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
// It looks for them in the folders above too.
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
  const isHere = (at: string): boolean =>
    COMPOSE_FILES.some((name) => state.world.scriptAt(resolve(at, name)) !== null);
  const place = foldersAbove(folder).find(isHere) ?? folder;
  const groups = files.length > 0 ? files.map((name) => [resolve(here, name ?? "")]) : [COMPOSE_FILES, OVERRIDES];
  const services = new Map<string, Fields>();
  for (const group of groups) {
    readServices(
      group.map((name) => resolve(place, name)),
      services,
      state,
    );
  }
  return services;
}

/** Files that take in others, deeper than anybody has them. */
const DEEPEST = 6;

/** Adds the services of one file, and of those that it includes: https://docs.docker.com/reference/compose-file/include/ */
function readServices(paths: readonly string[], services: Map<string, Fields>, state: State, depth = 0): void {
  const found = depth > DEEPEST || isGivenUp(state) ? null : fileOfCommands(paths, state);
  if (found === null || !(matters(found.text) || /\b(include|extends)\b/.test(found.text))) return;
  const folder = dirname(found.path);
  const file = yamlFields(found.text, state);
  for (const one of listOf(file.include))
    for (const path of [...textsOf(one), ...textsOf(fieldsOf(one).path)])
      readServices([resolve(folder, path)], services, state, depth + 1);
  const own = fieldsOf(file.services);
  for (const name of Object.keys(own)) {
    const before = services.get(name);
    services.set(name, { ...before, ...extended(name, own, { folder, state, depth }) });
  }
}

/** A service with what it takes from another one: https://docs.docker.com/reference/compose-file/services/#extends */
function extended(
  name: string,
  own: Fields,
  at: { readonly folder: string; readonly state: State; readonly depth: number },
): Fields {
  const service = fieldsOf(own[name]);
  const { service: base = service.extends, file } = fieldsOf(service.extends);
  if (typeof base !== "string" || at.depth > DEEPEST) return service;
  if (typeof file !== "string") return { ...extended(base, own, { ...at, depth: at.depth + 1 }), ...service };
  const others = new Map<string, Fields>();
  readServices([resolve(at.folder, file)], others, at.state, at.depth + 1);
  return { ...others.get(base), ...service };
}

/** A line for a shell, which stands there as one, or as a list of words. */
const lineIn = (value: unknown): string | null =>
  typeof value === "string" ? value : Array.isArray(value) ? textsOf(value).map(shellWord).join(" ") : null;

/** `.:/w`, `{ type: bind, source: ., target: /w }` */
function mountOf(value: unknown, here: string | null): readonly Mount[] {
  const { source, target } = fieldsOf(value);
  const text = typeof value === "string" ? value : `${source}:${target}`;
  return here === null || !/^[./~]/.test(text) ? [] : mountIn(text, here);
}

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
  const { post_start: started, pre_stop: stopping } = service;
  const hooks = [...listOf(started), ...listOf(stopping)].flatMap((hook) => lineIn(fieldsOf(hook).command) ?? []);
  const mounts = listOf(service.volumes).flatMap((one) => mountOf(one, placeOf(state)));
  for (const script of [`${program} ${args}`, ...hooks])
    runHeld(
      mounts.reduce((text, mount) => inPlaceOf(text, mount), script),
      within(state, null),
    );
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

/** `direnv exec DIR …` runs .envrc first, of that folder or of one above: https://direnv.net/man/direnv.1.html */
export function direnv([, verb, place]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null || verb?.text !== "exec" || place?.text == null) return;
  const found = foldersAbove(resolve(here, place.text))
    .map((at) => resolve(at, ".envrc"))
    .find((path) => state.world.scriptAt(path) !== null);
  if (found !== undefined) runScriptFile(known(found), within(state, dirname(found)));
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
  // It runs at the top of the repository.
  const names = foldersAbove(here).flatMap((at) =>
    [".yaml", ".yml"].map((end) => resolve(at, `.pre-commit-config${end}`)),
  );
  const found = fileOfCommands(files[0] == null ? names : [resolve(here, files[0])], state);
  if (found === null || !matters(found.text)) return;
  const own = listOf(yamlFields(found.text, state).repos)
    .map(fieldsOf)
    .filter(({ repo }) => repo === "local");
  for (const hook of own.flatMap(({ hooks }) => listOf(hooks).map(fieldsOf))) {
    const { id, alias, entry, args: more } = hook;
    if (typeof entry !== "string" || (wanted?.text != null && wanted.text !== id && wanted.text !== alias)) continue;
    runHeld(
      [entry, ...textsOf(more).map(shellWord)].join(" "),
      within(state, files[0] == null ? dirname(found.path) : here),
    );
  }
}
