/** What a justfile says, as far as it is plain. https://just.systems/man/en/ */

export interface Parameter {
  readonly name: string;
  /** An expression; null: it has to be given. */
  readonly fallback: string | null;
  /** It takes all words that are left. */
  readonly isRest: boolean;
  /** `$name`: the script finds it in its environment. */
  readonly isExported: boolean;
}

/** A recipe that another one runs before or after it, with the expressions of its arguments. */
export interface Need {
  readonly name: string;
  readonly args: readonly string[];
}

export interface JustRecipe {
  readonly parameters: readonly Parameter[];
  readonly needs: readonly Need[];
  readonly lines: string[];
  /** Runs where just was started. */
  readonly staysHere: boolean;
  /** `[working-directory: 'x']`, below the folder of the justfile. */
  readonly folder: string | null;
}

export interface Justfile {
  readonly recipes: Map<string, JustRecipe[]>;
  readonly aliases: Map<string, string>;
  /** Expressions. */
  readonly variables: Map<string, string>;
  readonly imports: string[];
  /** Modules, with the file that is named for one. */
  readonly modules: Map<string, string | null>;
  readonly settings: Set<string>;
}

export const emptyJustfile = (): Justfile => ({
  recipes: new Map(),
  aliases: new Map(),
  variables: new Map(),
  imports: [],
  modules: new Map(),
  settings: new Set(),
});

const NAME = "[A-Za-z_][\\w-]*";
const SETTING = /^set\s+([\w-]+)(?:\s*:=\s*(.*))?$/;
const ALIAS = new RegExp(`^alias\\s+(${NAME})\\s*:=\\s*([\\w:-]+)`);
const IMPORT = /^import\??\s+(?:'([^']*)'|"([^"]*)")/;
const MODULE = new RegExp(`^mod\\??\\s+(${NAME})(?:\\s+(?:'([^']*)'|"([^"]*)"))?\\s*$`);
const VARIABLE = new RegExp(`^(?:export\\s+)?(${NAME})\\s*:=\\s*(.*)$`);
const ATTRIBUTE = /^\[(.*)\]\s*$/;
const HEAD = new RegExp(`^@?(${NAME})\\b`);

/** Reads the lines of one file, each once. */
export function readJustfile(text: string, into: Justfile): void {
  let current: JustRecipe | null = null;
  let attributes = "";
  for (const line of text.split(/\r?\n/)) {
    const attribute = ATTRIBUTE.exec(line);
    if (/^\s/.test(line)) current?.lines.push(line.trim());
    else if (attribute !== null) attributes += ` ${attribute[1]}`;
    else if (line !== "" && !line.startsWith("#")) {
      current = readStatement(line, into) ? null : recipeIn(line, attributes, into);
      attributes = "";
    }
  }
}

function readStatement(line: string, into: Justfile): boolean {
  const [, setting, value] = SETTING.exec(line) ?? [];
  const [, alias, meant = ""] = ALIAS.exec(line) ?? [];
  const imported = IMPORT.exec(line);
  const [, module, single, double] = MODULE.exec(line) ?? [];
  const [, variable, expression = ""] = VARIABLE.exec(line) ?? [];
  if (setting !== undefined && value !== "false") into.settings.add(setting);
  else if (alias !== undefined) into.aliases.set(alias, meant);
  else if (imported !== null) into.imports.push(imported[1] ?? imported[2] ?? "");
  else if (module !== undefined) into.modules.set(module, single ?? double ?? null);
  else if (variable !== undefined) into.variables.set(variable, expression);
  else return setting !== undefined;
  return true;
}

/** One for each system. */
const MOST_OF_A_NAME = 4;

function recipeIn(line: string, attributes: string, into: Justfile): JustRecipe | null {
  const name = HEAD.exec(line)?.[1];
  const cut = name === undefined ? -1 : colonIn(line);
  if (name === undefined || cut < 0) return null;
  const head = line.slice(line.indexOf(name) + name.length, cut);
  const recipe: JustRecipe = {
    parameters: tokensIn(head).map(parameterIn),
    needs: tokensIn(line.slice(cut + 1).replace(/&&/g, " ")).flatMap(needIn),
    lines: [],
    staysHere: /\bno-cd\b/.test(attributes),
    folder: /working-directory\s*[:(]\s*['"]([^'"]*)['"]/.exec(attributes)?.[1] ?? null,
  };
  into.recipes.set(name, [...(into.recipes.get(name) ?? []).slice(-MOST_OF_A_NAME), recipe]);
  return recipe;
}

/** Where the head of a recipe ends: not in the default of a parameter. */
function colonIn(line: string): number {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (sign === ":") return line[at + 1] === "=" ? -1 : at;
  }
  return -1;
}

/** Words, where what stands in quotes or brackets is one. */
function tokensIn(text: string): readonly string[] {
  const found: string[] = [];
  let [word, quote, depth] = ["", "", 0];
  for (const sign of text) {
    if (quote === "" && depth === 0 && /\s/.test(sign)) {
      if (word !== "") found.push(word);
      word = "";
      continue;
    }
    if (quote === "" && sign === "#" && word === "") break;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    word += sign;
  }
  return word === "" ? found : [...found, word];
}

function parameterIn(token: string): Parameter {
  const [, sign = "", dollar, name = "", fallback] = /^([+*]?)(\$?)([\w-]*)(?:\s*=\s*(.*))?$/s.exec(token) ?? [];
  return { name, fallback: fallback ?? (sign === "*" ? "''" : null), isRest: sign !== "", isExported: dollar === "$" };
}

/** `test`, `(deploy "prod")` */
function needIn(token: string): readonly Need[] {
  const inner = /^\((.*)\)$/s.exec(token)?.[1];
  const [name, ...args] = inner === undefined ? [token] : tokensIn(inner);
  return name === undefined || !/^[\w:-]+$/.test(name) ? [] : [{ name, args }];
}
