import { resolve } from "node:path";
import { isFolder } from "../../../input/found.ts";
import { guardedAs, isGuardFolder, realPath } from "../files.ts";
import { baseName, imageName, terraformName } from "./programs.ts";
import { type State, unclear } from "./state.ts";
import { locatesGuard } from "./targets.ts";
import { known, type Text, type Words } from "./word.ts";

type Person = "uninstall" | "consent" | "apply";

/** `destroy-guard@0.1.0`, `github:destroy-guard/destroy-guard#v0.1.0`, `node …/dist/cli/index.js`, `node …/dist/cli` */
export const isOwnProgram = (program: string): boolean =>
  /(^|[\\/])dist[\\/]cli([\\/](index(\.js)?)?)?$/.test(program) ||
  /^(npm:)?destroy-guard([@#].*)?$/.test(baseName(program));

/** What only a person may do with this program. */
export function ownProgram(words: Words, state: State): void {
  const args = words.slice(1).map(({ text }) => text);
  const add = (what: Person) => state.findings.found.push({ kind: "guard", what });
  if (args.includes("agree")) add("consent");
  // To install it anew, with another policy or another command, takes away the one that is there.
  else if (args.includes("hook") && args.some((text) => text === null || /^--(un)?install/.test(text)))
    add("uninstall");
  // With --yes too: by its options and its environment it can be told another policy or program.
  else if (args.some((text) => text === "apply" || /^--(hand-over|judge)/.test(text ?? ""))) add("apply");
  else if (args.some((text) => text === null)) unclear(state, "arguments", words.map(({ raw }) => raw).join(" "));
}

const PACKAGES = /^(npm|pnpm|yarn|bun|brew|volta|mise|rtx|proto)$/;

/** Another version of this program, or none, in the place of the one that answers. */
export function takesGuardAway(words: Words, state: State): void {
  const args = words.slice(1).map(({ text }) => text ?? "");
  const isOurs = PACKAGES.test(words[0].text ?? "") && args.some(isOwnProgram);
  const isGlobal =
    args.some((text) => /^(-g|--global|--location=global|global)$/.test(text)) || words[0].text === "brew";
  const isRemoving = args.some((text) => /^(un|unlink|uninstall|unuse|rm|remove|r)$/.test(text));
  if (isOurs && (isGlobal || isRemoving)) state.findings.found.push({ kind: "guard", what: "uninstall" });
  hides(words, state);
}

/** So that an agent no longer reads its hook: `chmod 000 .claude`, `mount -t tmpfs x .claude`, `ln -sfn x .claude`. */
function hides([program, ...args]: Words, { folder, world, findings }: State): void {
  const name = program.text ?? "";
  const isOver = name === "ln" && args.some(({ head }) => /^(-[a-zA-Z]*[nT]|--no-)/.test(head));
  const isLink = name === "ln";
  if (!isLink && !/^(chmod|chown|chgrp|chattr|setfacl|mount)$/.test(name)) return;
  for (const { text, raw } of args) {
    const path = text === null || folder === null ? text : resolve(folder, text);
    // A link goes into a folder that is there.
    const isIn = isLink && !isOver && path !== null && isFolder(path);
    const isOurs =
      locatesGuard(raw) || (path !== null && (guardedAs(path, world.own) === "guard" || isGuardFolder(path)));
    if (isOurs && !isIn) findings.found.push({ kind: "file", what: "guard", path: raw });
  }
}

/** `ssh-keygen -Y sign` with our namespace makes a consent; `-Ysign` is the same to it. */
export function signs(words: Words, state: State): void {
  const uses = words.some(({ head }) => /^-\w*Y/.test(head)) || words[1]?.text === null;
  const isSigning = words.some(({ text }) => (text === null ? uses : /^(-\w*Y)?sign$/.test(text)));
  if (isSigning) state.findings.found.push({ kind: "guard", what: "consent" });
}

/** `./t destroy -auto-approve`: options that Terraform has, where no word has its name. */
export function renamedTerraform(words: Words, state: State): void {
  const has = (pattern: RegExp): boolean => words.some(({ text }) => pattern.test(text ?? ""));
  const isNamed = words.some(({ text }) => text !== null && imageName(text) !== null);
  if (!isNamed && has(/^(--?auto-approve(=.*)?|-chdir=.*)$/) && has(/^(apply|destroy)$/))
    unclear(state, "program", words[0].raw);
}

/** `./x`, where x is a link to Terraform. */
export function behindLink(program: Text, { folder }: State): Text {
  const { text } = program;
  if (text === null || folder === null || !text.includes("/") || terraformName(text) !== null) return program;
  const real = realPath(resolve(folder, text));
  return terraformName(real) === null ? program : { ...known(real), raw: program.raw };
}
