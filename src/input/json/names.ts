import { ByBytes } from "./by-bytes.ts";
import { holdsAny } from "./members.ts";

/** To search for each of so few takes no longer than to go over all texts. */
const FEW = 3;

/** Names that are looked for in the bytes of values. */
export class Names {
  readonly #quoted: readonly Buffer[];
  readonly #byBytes = new ByBytes<true>();

  constructor(names: Iterable<string>) {
    const all = [...new Set(names)];
    this.#quoted = all.map((name) => Buffer.from(JSON.stringify(name)));
    for (const name of all) this.#byBytes.add(name, true);
  }

  /**
   * Whether one of them may stand in the bytes of a value that the scanner has accepted, as a member's name or as a
   * value; false where none does. One that is written with escapes is not seen.
   */
  mayStandIn(bytes: Buffer): boolean {
    if (this.#quoted.length > FEW) return holdsAny(bytes, this.#byBytes);
    return this.#quoted.some((name) => bytes.includes(name));
  }
}
