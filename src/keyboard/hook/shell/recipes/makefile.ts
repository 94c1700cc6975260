/**
 * What a Makefile says, as far as it is plain: rules, variables, includes. Conditions are not decided, so that what
 * stands in either part counts. https://www.gnu.org/software/make/manual/make.html
 */

export interface Rule {
  readonly needs: string[];
  /** Each line runs in a shell of its own; with the signs in front of it. */
  readonly lines: string[];
}

export interface Makefile {
  readonly rules: Map<string, Rule>;
  /** All the values that a variable may have. */
  readonly variables: Map<string, readonly string[]>;
  /** Names of further files, as they are written, and whether make goes on without them. */
  readonly includes: { readonly names: string; readonly isOptional: boolean }[];
  /** What make has a shell do while it reads. */
  readonly atOnce: string[];
  /** What has more values, or readings, than are looked at here. */
  readonly tooMuch: string[];
  /** What make has a shell do in parts of a line that do not get into what it becomes; and such parts. */
  readonly aside: { readonly commands: Set<string>; readonly read: Set<string> };
  /** Variables that a recipe's shell has too; `ALL`: each of them. */
  readonly exported: Set<string>;
  /** `.ONESHELL`: the lines of a recipe are one script. */
  isOneShell: boolean;
}

export const ALL = "*";

export const emptyMakefile = (): Makefile => ({
  rules: new Map(),
  variables: new Map(),
  includes: [],
  atOnce: [],
  tooMuch: [],
  aside: { commands: new Set(), read: new Set() },
  exported: new Set(),
  isOneShell: false,
});

/** More values than a variable has in any Makefile that a person wrote. */
const MOST_VALUES = 40;
/** A longer value is not put together here. */
const LONGEST = 10_000;

export const wordsIn = (text: string): readonly string[] => outside(text, /\s/).filter((word) => word !== "");

/** Parts of a text between signs that stand in no `$(…)`: `a $(addsuffix -b,c d)` are two words. */
function outside(text: string, sign: RegExp): readonly string[] {
  if (!text.includes("$")) return text.split(sign);
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (/[({]/.test(char) && (depth > 0 || text[at - 1] === "$")) depth++;
    else if (/[)}]/.test(char) && depth > 0) depth--;
    else if (depth === 0 && sign.test(char)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** Keeps the place where a line goes on: to make that is a space, in a recipe it is for the shell. */
const CONTINUED = "\u0002";

const SETS = /^\s*(?:(?:export|override|private)\s+)*([\w./%-]+)\s*(::?:?|[?+!])?=\s*(.*)$/;
/** BSD's make has a point in front of them, and quotes around the name. */
const INCLUDES = /^\s*\.?(-include|[sd]include|include)\s+(?:["<](.*)[">]|(.*))$/;
const DEFINES = /^\s*(?:override\s+|export\s+)?define\s+([\w.-]+)\s*(?:[:?+!]*=)?\s*$/;
const CONDITION = /^\s*(ifeq|ifneq|ifdef|ifndef|else|endif|\.\s*(?:if|ifdef|ifndef|elif|else|endif|for|endfor))\b(.*)$/;
const PREFIX = /^\.RECIPEPREFIX\s*[:?]*=\s*(\S)/m;

/** `a b: %: %.x`: what stands for the sign in the name of such a rule is known by that pattern. */
const patternsIn = (rest: string): readonly string[] => {
  const [pattern = "", ...more] = outside(rest.split(";")[0] as string, /:/);
  return more.length > 0 ? wordsIn(pattern).filter((word) => word.includes("%")) : [];
};

/** Reads the lines of one file. Every line is looked at once, since whoever wrote it may want this to take long. */
export function readMakefile(text: string, into: Makefile): void {
  new Lines(text, into).read();
}

class Lines {
  private readonly lines: readonly string[];
  private readonly into: Makefile;
  private readonly prefix: string;
  private current: readonly Rule[] = [];
  private depth = 0;

  constructor(text: string, into: Makefile) {
    this.lines = text.replace(/\\\r?\n/g, CONTINUED).split(/\r?\n/);
    this.into = into;
    this.prefix = PREFIX.exec(text)?.[1] ?? "\t";
  }

  read(): void {
    for (let at = 0; at < this.lines.length; at++) {
      const isRecipe = this.lines[at]?.startsWith(this.prefix) === true && this.current.length > 0;
      const whole = this.lines[at] as string;
      const line = isRecipe ? this.forShell(whole) : whole.replaceAll(CONTINUED, " ");
      const defined = isRecipe ? null : DEFINES.exec(line);
      if (!isRecipe) this.exports(line);
      if (defined === null) this.line(line);
      else at = this.defined(defined[1] as string, at + 1);
    }
  }

  /** `export`, `export A B`, `export A = b`, `export define A` */
  private exports(line: string): void {
    const [, rest] = /^\s*(?:override\s+)?export\b(.*)$/.exec(line) ?? [];
    if (rest === undefined && !/^\.EXPORT_ALL_VARIABLES\s*:/.test(line)) return;
    const names = wordsIn(outside((rest ?? "").replace(/^\s*define\b/, ""), /[:?+!=#]/)[0] as string);
    for (const name of names.length === 0 ? [ALL] : names) this.into.exported.add(name);
  }

  /** `define NAME … endef`. The number of its last line. */
  private defined(name: string, from: number): number {
    let at = from;
    while (at < this.lines.length && !/^\s*endef\b/.test(this.lines[at] as string)) at++;
    this.set(name, undefined, this.forShell(this.lines.slice(from, at).join("\n")));
    return at;
  }

  /** In a comment the shell takes the end of a line for what it is. */
  private forShell(text: string): string {
    return text.replaceAll(CONTINUED + this.prefix, CONTINUED).replaceAll(CONTINUED, "\\\n");
  }

  private line(line: string): void {
    const { prefix, into } = this;
    // In front of the first rule a line may stand as far in as it likes.
    if (line.startsWith(prefix) && this.current.length > 0) {
      for (const { lines } of this.current) lines.push(line.slice(prefix.length).trim());
      return;
    }
    const condition = CONDITION.exec(line);
    if (condition !== null) this.condition(condition[1] as string, condition[2] as string);
    else if (!this.assigned(line)) {
      const [, kind, quoted, names = quoted ?? ""] = INCLUDES.exec(line) ?? [];
      if (kind !== undefined) into.includes.push({ names, isOptional: kind !== "include" });
      else this.rule(line);
    }
  }

  private condition(word: string, rest: string): void {
    if (/^\.?\s*(if|for)/.test(word)) this.depth++;
    else if (/end(if|for)$/.test(word)) this.depth--;
    if (/\$[({]shell\s/.test(rest)) this.into.atOnce.push(rest.replace(/^\s*\(|\)\s*$/g, " "));
  }

  private assigned(line: string): boolean {
    const [, name, sign, value = ""] = SETS.exec(line) ?? [];
    if (name === undefined) return false;
    this.set(name, sign, value.replace(/(^|\s)#.*$/, "").trim());
    return true;
  }

  private set(name: string, sign: string | undefined, value: string): void {
    const { variables, atOnce, tooMuch } = this.into;
    const before = variables.get(name) ?? [];
    const isIn = this.depth > 0;
    const isLong = before.some((one) => one.length > LONGEST);
    const added = isLong ? before : before.map((one) => `${one} ${value}`.trim());
    const now = sign !== "+" ? [value] : before.length === 0 || isIn ? [...added, value] : added;
    const shelled = sign === "!" ? now.map((one) => `$(shell ${one})`) : now;
    const all = new Set([...(isIn || sign === "?" ? before : []), ...shelled]);
    if (all.size > MOST_VALUES || isLong) tooMuch.push(name);
    variables.set(name, [...all].slice(-MOST_VALUES));
    if (sign === "!" || sign?.startsWith(":") === true)
      atOnce.push(...shelled.filter((one) => /[({]shell\s/.test(one)));
  }

  /** `a b: c d; command`, `a: NAME = value` */
  private rule(line: string): void {
    const first = outside(line, /:/)[0] as string;
    const cut = first.length < line.length ? first.length : -1;
    const targets = line.slice(0, Math.max(cut, 0)).replace(/&\s*$/, "");
    if (cut < 1 || /^\s*#/.test(targets) || outside(targets, /=/).length > 1) {
      if (/^\s*\$[({]/.test(line)) this.into.atOnce.push(line);
      return;
    }
    const rest = line.slice(cut + 1).replace(/^:/, "");
    if (SETS.test(rest)) {
      this.depth++;
      this.assigned(rest);
      this.depth--;
      return;
    }
    const end = rest.indexOf(";");
    if (targets.trim() === ".ONESHELL") this.into.isOneShell = true;
    this.current = [...wordsIn(targets), ...patternsIn(rest)].map((name) => this.ruleNamed(name));
    for (const { needs, lines } of this.current) {
      needs.push(...wordsIn((end < 0 ? rest : rest.slice(0, end)).replace(/(^|\s)#.*$/, "")));
      if (end >= 0) lines.push(rest.slice(end + 1).trim());
    }
  }

  private ruleNamed(name: string): Rule {
    const rule = this.into.rules.get(name) ?? { needs: [], lines: [] };
    this.into.rules.set(name, rule);
    return rule;
  }
}
