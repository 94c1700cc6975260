/**
 * What blocks and attributes a file in HCL's native syntax has.
 *
 * Our own scanner: of the parsers on npm, hcl2-parser (3.8 MB, HCL of years ago, last touched in 2024) and
 * @cdktf/hcl2json (given up by HashiCorp; its fork @cdktn/hcl2json is kept) are the Go library compiled, 2 MB of
 * WebAssembly that start slower than a whole review takes, and neither tells the line of a block. Tree-sitter's grammar
 * guesses on where a file is broken, and a guess is no evidence. No value is needed here: only what is a comment, a
 * string, a here-document, an interpolation, a block or an attribute, which is what can hide `prevent_destroy`.
 * Every character is looked at once. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

export interface HclBlock extends HclBody {
  readonly type: string;
  /** With or without quotes in the file. */
  readonly labels: readonly string[];
  readonly line: number;
}

export interface HclBody {
  /** Name → expression without comments and white space outside of strings. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly blocks: readonly HclBlock[];
}

/** The text of an expression that is a string in quotes, without templates and escapes; null for any other. */
export const literalIn = (expression: string): string | null => /^"([^"\\$%]*)"$/.exec(expression)?.[1] ?? null;

/** What is in a file; null where it is no HCL, which Terraform refuses as well. */
export function hclIn(text: string): HclBody | null {
  try {
    return new Scanner(text.replace(/^\uFEFF/, "")).file();
  } catch (error) {
    if (error instanceof NoHcl) return null;
    throw error;
  }
}

class NoHcl extends Error {}

/** Deeper files nobody wrote by hand; a limit keeps the stack. */
const DEEPEST = 200;

const CLOSING = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

const ESCAPES = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
]);

class Scanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  file(): HclBody {
    const body = this.#body(false);
    if (this.#at < this.#text.length) throw new NoHcl();
    return body;
  }

  /** Everything up to the end of the file, or to the brace that closes the block. */
  #body(isInBlock: boolean): HclBody {
    const attributes = new Map<string, string>();
    const blocks: HclBlock[] = [];
    for (;;) {
      this.#skip(true);
      if (isInBlock && this.#text[this.#at] === "}") return { attributes, blocks };
      if (!isInBlock && this.#at >= this.#text.length) return { attributes, blocks };
      const line = this.#lineHere();
      const name = this.#identifier();
      this.#skip(false);
      if (name === null) throw new NoHcl();
      if (this.#text[this.#at] !== "=") blocks.push(this.#block(name, line));
      else if (attributes.has(name)) throw new NoHcl();
      else attributes.set(name, this.#attribute());
    }
  }

  #attribute(): string {
    this.#at++;
    const value = this.#expression(null);
    if (value === "") throw new NoHcl();
    return value;
  }

  #block(type: string, line: number): HclBlock {
    const labels: string[] = [];
    for (;;) {
      this.#skip(false);
      const label = this.#text[this.#at] === '"' ? this.#label() : this.#identifier();
      if (label === null) break;
      labels.push(label);
    }
    this.#take("{");
    const body = this.#deeper(() => this.#body(true));
    this.#take("}");
    return { type, labels, line, ...body };
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) throw new NoHcl();
    const found = read();
    this.#depth--;
    return found;
  }

  #take(char: string): void {
    if (this.#text[this.#at] !== char) throw new NoHcl();
    this.#at++;
  }

  /** Offsets only grow, so lines are counted on from the last one. */
  #lineHere(): number {
    for (; this.#counted < this.#at; this.#counted++) if (this.#text[this.#counted] === "\n") this.#line++;
    return this.#line;
  }

  #matches(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at += found[0].length;
    return found;
  }

  #identifier(): string | null {
    return this.#matches(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy)?.[0] ?? null;
  }

  /** A label in quotes: a string without templates. */
  #label(): string {
    const found = this.#matches(/"((?:[^"\\\n]|\\[^\n])*)"/y);
    if (found === null) throw new NoHcl();
    return (found[1] ?? "").replace(
      /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,
      (_, short?: string, long?: string, char = "") => {
        const code = Number.parseInt(short ?? long ?? "", 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES.get(char) ?? char);
      },
    );
  }

  /** White space and comments; line ends too if `lines`. A comment to the end of its line leaves the line end. */
  #skip(lines: boolean): void {
    while (this.#matches(lines ? /[ \t\r\n]+/y : /[ \t\r]+/y) !== null || this.#comment());
  }

  #comment(): boolean {
    if (this.#matches(/#[^\n]*|\/\/[^\n]*/y) !== null) return true;
    if (!this.#text.startsWith("/*", this.#at)) return false;
    const end = this.#text.indexOf("*/", this.#at + 2);
    if (end < 0) throw new NoHcl();
    this.#at = end + 2;
    return true;
  }

  /**
   * An expression, up to `closing`, which stays; null: up to the end of its line, or of the block on one line that it
   * stands in. Inside of brackets line ends mean nothing.
   */
  #expression(closing: string | null): string {
    let found = "";
    for (;;) {
      this.#skip(closing !== null);
      const char = this.#text[this.#at];
      if (char === closing) return found;
      if (closing === null && (char === undefined || char === "\n" || char === "}")) return found;
      if (char === undefined) throw new NoHcl();
      found += this.#part(char);
    }
  }

  #part(char: string): string {
    if (char === '"') return this.#string();
    const heredoc = this.#matches(/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy);
    if (heredoc !== null) return this.#heredoc(heredoc[1] ?? "");
    const closing = CLOSING.get(char);
    if (closing !== undefined) return this.#bracket(char, closing);
    if (char === ")" || char === "]" || char === "}") throw new NoHcl();
    const word = this.#matches(/[\p{ID_Continue}_.]+/uy)?.[0];
    if (word === undefined) this.#at++;
    return word ?? char;
  }

  #bracket(opening: string, closing: string): string {
    this.#at++;
    const inside = this.#deeper(() => this.#expression(closing));
    this.#take(closing);
    return `${opening}${inside}${closing}`;
  }

  /** A template in quotes, with whatever is interpolated. */
  #string(): string {
    const start = this.#at++;
    for (;;) {
      this.#matches(/(?:[^"\\\n$%]|\\[^\n]|\$\$\{|%%\{|[$%](?!\{))+/y);
      if (this.#interpolation()) continue;
      this.#take('"');
      return this.#text.slice(start, this.#at);
    }
  }

  #interpolation(): boolean {
    if (this.#matches(/[$%]\{~?/y) === null) return false;
    this.#deeper(() => this.#expression("}"));
    this.#take("}");
    return true;
  }

  /** Lines up to the one that holds nothing but the marker; its line end stays. */
  #heredoc(marker: string): string {
    const start = this.#at;
    for (let isAtStart = true; ; ) {
      const line = isAtStart ? this.#matches(/[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*(?=\n|$)/uy) : null;
      if (line !== null && line[1] === marker) return JSON.stringify(this.#text.slice(start, this.#at));
      this.#matches(/(?:[^\n$%]|\$\$\{|%%\{|[$%](?!\{))+/y);
      isAtStart = !this.#interpolation();
      if (isAtStart) this.#take("\n");
    }
  }
}
