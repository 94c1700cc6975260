import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages whose code is in a bundle. */

/** Folder of each package → its name, by the paths of the modules; those of our own belong to none. */
function packagesOf(modules: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of modules) {
    const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) found.set(name, folder);
  }
  return found;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .sort()[0];
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** Of each package its name, the name of its licence, and the licence. `modules`: paths of all files of a bundle. */
export const licencesOf = (modules: Iterable<string>): string =>
  [...packagesOf(modules)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license: string };
      return `${name}\n${license}\n${licenceIn(folder)}\n`;
    })
    .join("\n");
