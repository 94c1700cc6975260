import { readable, wrapped } from "./columns.ts";

/** An entry of a list: what it says, and below it what it hangs on. */
export interface Entry {
  readonly says: string;
  readonly under: readonly string[];
}

/** Text for the columns of a terminal, each line within `width`. */
export class Sheet {
  readonly #lines: string[] = [];
  readonly #width: number;
  constructor(width: number) {
    this.#width = readable(width);
  }
  /** A paragraph; lines after the first are indented by `hang` more. */
  text(indent: number, text: string, hang = 0): this {
    const [first = "", ...rest] = wrapped(text, this.#width - indent - hang);
    this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
    return this;
  }
  /** A line that is not broken, however long: a link has to stay one. */
  line(text: string): this {
    this.#lines.push(text);
    return this;
  }
  space(): this {
    return this.line("");
  }
  /** A list under a heading; nothing for an empty one. */
  list(heading: string, entries: readonly Entry[]): this {
    if (entries.length === 0) return this;
    this.space().text(2, heading);
    for (const { says, under } of entries) {
      this.text(2, `- ${says}`, 2);
      for (const line of under) this.text(6, line, 2);
    }
    return this;
  }
  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
