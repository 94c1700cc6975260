import type { Place } from "../domain/finding.ts";
import { DOCS } from "./rule-links.ts";

/** Where the links of a report lead. */
export interface Links {
  /** The page with a section for every rule. */
  readonly docs: string;
  /** The address of a place in the repository; null where there is none to link to. */
  readonly sourceOf: (place: Place) => string | null;
}

/** Where only the documentation can be linked to: the files are on somebody's disk. */
export const DOCS_ONLY: Links = { docs: DOCS, sourceOf: () => null };

/** Nothing in a path can end a Markdown link, nor lead elsewhere than into this repository. */
const encoded = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, "\ufffd") // half a surrogate pair, which can not be encoded
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join("/");

/** Names of folders by which an address would lead elsewhere. */
const isOutside = (path: string): boolean =>
  path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");

/**
 * The line of a file as it is at a commit. `repository`: its address, `https://github.com/acme/infra`. Where no line is
 * known the file may be gone, so there is no link.
 */
export const sourceAt =
  (repository: string, commit: string) =>
  ({ file, line }: Place): string | null =>
    line === null || isOutside(file) ? null : `${repository}/blob/${commit}/${encoded(file)}#L${line}`;
