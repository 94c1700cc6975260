/**
 * The scanner of JSON is written in AssemblyScript (`src/input/json/machine`) and compiled to WebAssembly, which is
 * fast from its first byte on. What comes out is committed as text, so that nothing but Node is needed to run src.
 */
import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";
import { MEMORY_SIZE } from "../src/input/json/memory.ts";

const ENTRY = "src/input/json/machine/scanner.ts";
export const COMPILED = "src/input/json/machine-code.ts";

const WIDTH = 100;
/** WebAssembly's unit of memory. */
const PAGE = 1 << 16;

const OPTIONS = ["-O3", "--converge", "--runtime", "stub", "--noAssert", "--enable", "simd"];

const PAGES = String(Math.ceil(MEMORY_SIZE / PAGE));

/** The text of the file with the compiled scanner. Throws where the sources can't be compiled. */
export async function compiled(): Promise<string> {
  const files = new Map<string, Uint8Array>();
  const { error, stderr } = await asc.main(
    [ENTRY, "--outFile", "scanner.wasm", ...OPTIONS, "--initialMemory", PAGES, "--maximumMemory", PAGES],
    { writeFile: (name, contents) => void files.set(name, Buffer.from(contents)) },
  );
  const code = files.get("scanner.wasm");
  if (error !== null || code === undefined) throw new Error(`${error?.message ?? "nothing was compiled"}\n${stderr}`);
  return textOf(Buffer.from(code).toString("base64"));
}

const textOf = (code: string): string => {
  const lines = code.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [];
  return `/** What \`npm run bundle\` makes of the folder \`machine\`: WebAssembly, in Base64. */
export const MACHINE_CODE = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;
};

/** Compiles the scanner anew, and writes it where it has changed. */
export async function compileMachine(): Promise<void> {
  const text = await compiled();
  if (readFileSync(COMPILED, "utf8") !== text) writeFileSync(COMPILED, text);
}
