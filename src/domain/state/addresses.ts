import { byText } from "../finding.ts";
import type { StateObject } from "./object.ts";

export type AddressesOf = (some: Iterable<StateObject>) => readonly string[];

/**
 * Answers with the addresses of some of the objects, in order and each once. Text is compared only here, at the start;
 * after that the objects are sorted by their place, which is many times quicker.
 */
export function addressesIn(objects: readonly StateObject[]): AddressesOf {
  const sorted = [...objects].sort((a, b) => byText(a.address, b.address));
  const addresses = sorted.map(({ address }) => address);
  const places = new Map(sorted.map((object, place) => [object, place]));
  return (some) => {
    const found = Uint32Array.from(some, (object) => places.get(object) ?? 0).sort();
    const texts = Array.from(found, (place) => addresses[place] ?? "");
    return Object.freeze(texts.filter((text, at) => text !== texts[at - 1]));
  };
}
