// The licences of all packages whose code is in a bundle, in one file beside it. ncc's own list (`--license`) is that
// of the chunk that is written last: one file of chunks loads others, and each would write the same file anew.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package that a module belongs to, and its name; undefined for one of our own. */
function packageOf({ nameForCondition, name }) {
  const [, path = ""] = /(?:^|\/)(node_modules\/.*)$/s.exec(nameForCondition ?? name ?? "") ?? [];
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
}

/** Folder of each package → its name. A module that is made of several holds them. */
function packagesIn(modules, found = new Map()) {
  for (const one of modules) {
    const [folder, name] = packageOf(one) ?? [];
    if (folder !== undefined) found.set(name, folder);
    packagesIn(one.modules ?? [], found);
  }
  return found;
}

function licenceIn(folder) {
  const file = readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .sort()[0];
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** The text of the file: of each package its name, the name of its licence, and the licence. */
export function licencesOf(stats) {
  const shipped = stats.modules.filter(({ chunks }) => (chunks ?? []).length > 0);
  return [...packagesIn(shipped)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return `${name}\n${license}\n${licenceIn(folder)}\n`;
    })
    .join("\n");
}
