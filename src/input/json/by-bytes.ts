/** What is known by a name, found by the name's bytes: to decode a name takes longer than to look for it. */
export class ByBytes<V> {
  readonly #byLength: { readonly bytes: Uint8Array; readonly value: V }[][] = [];

  add(name: string, value: V): void {
    const bytes = Buffer.from(name);
    const sameLength = this.#byLength[bytes.length];
    if (sameLength) sameLength.push({ bytes, value });
    else this.#byLength[bytes.length] = [{ bytes, value }];
  }

  /** By the name that stands at `start` to `end` of a chunk, written without escapes. */
  find(chunk: Uint8Array, start: number, end: number): V | undefined {
    const length = end - start;
    const sameLength = length < this.#byLength.length ? this.#byLength[length] : undefined;
    if (sameLength === undefined) return undefined;
    next: for (const { bytes, value } of sameLength) {
      for (let i = 0; i < length; i++) if (bytes[i] !== chunk[start + i]) continue next;
      return value;
    }
    return undefined;
  }
}
