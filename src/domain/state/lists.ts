/** A map to lists that grows as it is filled. */
export class Lists<K, V> {
  readonly #lists = new Map<K, V[]>();
  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }
  has(key: K): boolean {
    return this.#lists.has(key);
  }
  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }
}
