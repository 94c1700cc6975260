import { posix } from "node:path";
import { type Folder, textAt } from "./folders.ts";
import { placeName } from "./names.ts";

/** Which program plans here, and in which version. */
export interface Tools {
  readonly program: "terraform" | "tofu";
  /** `1.9.5`; null where no file says it exactly. */
  readonly version: string | null;
  /** What roots say of it in `required_version`. */
  readonly required: readonly string[];
  readonly terragrunt: string | null;
  /** What told that, for people; null where nothing did. */
  readonly by: string | null;
  /** Something else speaks for the other program. */
  readonly against: string | null;
}

/** A file that speaks for a program, and the version that it names. */
interface Sign {
  readonly by: string;
  readonly version: string | null;
}

const EXACT = /^v?(\d+\.\d+\.\d+)$/;
const exact = (text: string | null | undefined): string | null => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;

/** The version that all of them ask for. */
function exactIn(required: readonly string[]): string | null {
  const [first = null, ...others] = new Set(required.map((one) => exact(one.replace(/^=\s*/, ""))));
  return others.length === 0 ? first : null;
}

/** Files in which a tool is named with its version, on a line of its own: asdf's and mise's. */
const LISTS = [".tool-versions", "mise.toml", ".mise.toml", ".config/mise.toml"];

function signsOf(top: string, own: string, names: readonly string[]): readonly Sign[] {
  const alone = textAt(top, own);
  const listed = LISTS.flatMap((path) => {
    const line = new RegExp(`^\\s*"?(?:${names.join("|")})"?\\s*[=\\s]\\s*"?([^"\\s#]+)`, "m");
    const [, version] = line.exec(textAt(top, path) ?? "") ?? [];
    return version === undefined ? [] : [{ by: path, version: exact(version) }];
  });
  return [...(alone === null ? [] : [{ by: own, version: exact(alone) }]), ...listed];
}

/** `hasTofu`: folders with files that only OpenTofu reads. `required`: what roots say of the version. */
export function toolsIn(
  top: string,
  folders: readonly Folder[],
  hasTofu: readonly string[],
  required: readonly string[],
): Tools {
  const locked = locksOf(top, folders);
  const tofu: readonly Sign[] = [
    ...hasTofu
      .slice(0, 1)
      .map((path) => ({ by: `files in ${placeName(path)} that only OpenTofu reads`, version: null })),
    ...signsOf(top, ".opentofu-version", ["opentofu", "tofu"]),
    ...locked("registry.opentofu.org"),
  ];
  const terraform = [...signsOf(top, ".terraform-version", ["terraform"]), ...locked("registry.terraform.io")];
  const [own, other] = tofu.length > 0 ? [tofu, terraform] : [terraform, tofu];
  const terragrunt = signsOf(top, ".terragrunt-version", ["terragrunt"]);
  return {
    program: tofu.length > 0 ? "tofu" : "terraform",
    version: own.find(({ version }) => version !== null)?.version ?? exactIn(required),
    required: [...new Set(required)].sort(),
    terragrunt: terragrunt.find(({ version }) => version !== null)?.version ?? null,
    by: own[0]?.by ?? null,
    against: other[0]?.by ?? null,
  };
}

/** Lock files name the registry that providers came from. */
function locksOf(top: string, folders: readonly Folder[]): (registry: string) => readonly Sign[] {
  const locks = folders
    .filter(({ files }) => files.includes(".terraform.lock.hcl"))
    .map(({ path }) => posix.join(path, ".terraform.lock.hcl"))
    .map((path) => ({ path, text: textAt(top, path) ?? "" }));
  return (registry) =>
    locks
      .filter(({ text }) => text.includes(`"${registry}/`))
      .slice(0, 1)
      .map(({ path }) => ({ by: path, version: null }));
}
