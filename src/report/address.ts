/** Keys of `for_each` may hold dots, brackets and escaped quotes, so an address is never split at dots alone. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;

/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
export const moduleIn = (address: string): string => MODULES.exec(address)?.[0].slice(0, -1) ?? "";

/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
export const typeIn = (address: string): string => address.replace(INDEX, "").split(".").at(-2) ?? "";
