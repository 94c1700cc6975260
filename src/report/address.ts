import { KEY } from "../domain/address.ts";

const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY})?\.)+`, "s");
const INDEX = new RegExp(KEY, "gs");

/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
export const moduleIn = (address: string): string => MODULES.exec(address)?.[0].slice(0, -1) ?? "";

/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
export const typeIn = (address: string): string => address.replace(INDEX, "").split(".").at(-2) ?? "";

/** As somebody pasted it: the shell may have taken the quotes, and the name may be missing. */
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;

/** The type in an address that was pasted: `module.x.aws_db_instance.prod["a"]` → `aws_db_instance`; null for none. */
export function typePasted(text: string): { readonly type: string; readonly isData: boolean } | null {
  const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
  return type === undefined || type === "module" ? null : { type, isData: data !== undefined };
}
