import { posix } from "node:path";
import { grouped } from "../../domain/grouped.ts";
import { type Folder, isBelow } from "./folders.ts";
import type { Root } from "./roots.ts";
import { isShown } from "./shown.ts";

/** One root that is planned several times: each environment has values, or settings of the backend, of its own. */

/** Files that are handed to a root by hand, by their paths from it. */
export interface Handed {
  readonly root: string;
  /** For `-var-file`. */
  readonly values: readonly string[];
  /** For `-backend-config`. */
  readonly backends: readonly string[];
}

/** What can be written into a workflow: what is behind the name of each environment. */
export interface Environments {
  readonly root: string;
  /** `infra/envs/prod`: a folder, or a file without its ending. Plans are told apart by it. */
  readonly names: readonly string[];
  /** `/terraform.tfvars`, `.tfvars`; null where there are none. */
  readonly values: string | null;
  /** `vars/common.tfvars`: values that all of them have, by their paths from the root. */
  readonly shared: readonly string[];
  readonly backend: string | null;
  /** The backend is the same for all, so that only workspaces keep them apart. */
  readonly byWorkspace: boolean;
}

const VALUES = /\.tfvars(\.json)?$/;
/** Terraform reads these by itself. */
const READ_BY_ITSELF = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;
/** `prod.s3.tfbackend`, `backend.hcl`, `prod.backend.hcl`, `backend-prod.conf`, `backend.tfvars`. */
const BACKEND = /\.tfbackend$|^(.*[._-])?backend([._-].*)?\.(hcl|conf|config|tfvars)$/i;
/** `backends/prod.hcl`: the folder says it of each file in it. */
const BACKENDS = /^backends?\/[^/]+\.(hcl|conf|config|tfvars)$/i;

/**
 * What lies in or below each root, and not in or below another folder with a configuration. `configured`: all of these.
 */
export function handedTo(
  roots: readonly Pick<Root, "path">[],
  configured: readonly string[],
  folders: readonly Folder[],
): readonly Handed[] {
  const nearestTo = (folder: string): string | undefined =>
    configured.filter((path) => isWithin(folder, path)).sort((a, b) => b.length - a.length)[0];
  const ofRoots = new Set(roots.map(({ path }) => path));
  const files = folders.flatMap(({ path, files: names }) => {
    const root = nearestTo(path);
    return root === undefined || !ofRoots.has(root) || isShown(path, configured)
      ? []
      : names.map((name) => ({ root, isBeside: root === path, path, name }));
  });
  return [...grouped(files, ({ root }) => root)]
    .map(([root, own]) => ({
      root,
      values: own.filter(isValues).map((file) => pathFrom(root, file)),
      backends: own.filter(isBackend).map((file) => pathFrom(root, file)),
    }))
    .filter(({ values, backends }) => values.length + backends.length > 0);
}

interface File {
  readonly path: string;
  readonly name: string;
  readonly isBeside: boolean;
}

const pathFrom = (root: string, { path, name }: File): string => posix.relative(root, posix.join(path, name));
const isBackend = ({ path, name, isBeside }: File): boolean =>
  BACKEND.test(name) || (!isBeside && BACKENDS.test(posix.join(posix.basename(path), name)));
const isValues = (file: File): boolean =>
  VALUES.test(file.name) && !isBackend(file) && !(file.isBeside && READ_BY_ITSELF.test(file.name));

const isWithin = (folder: string, root: string): boolean => folder === root || isBelow(folder, root);

/** A name that says nothing of the environment: its folder does. */
const GENERAL = /^(terraform|main|variables|vars|values|inputs|backend|config|env|environment)$/i;

/** `envs/prod/main.tfvars` → `envs/prod` and `/main.tfvars`; `vars/prod.tfvars` → `vars/prod` and `.tfvars`. */
function parted(path: string): readonly [name: string, rest: string] {
  const { dir, base } = posix.parse(path);
  const [stem = ""] = base.split(".");
  return GENERAL.test(stem) && dir !== "" ? [dir, `/${base}`] : [posix.join(dir, stem), base.slice(stem.length)];
}

/** The most files whose names end alike. */
function alike(paths: readonly string[]): { readonly rest: string; readonly names: readonly string[] } | null {
  const by = grouped(paths.map(parted), ([, rest]) => rest);
  const [most] = [...by].sort(([, a], [, b]) => b.length - a.length);
  return most === undefined ? null : { rest: most[0], names: most[1].map(([name]) => name).sort() };
}

/** Values of several environments: each has them, and its own beside them. */
const SHARED = /^(common|shared|globals?|base|all|defaults)$/i;

/** Such a path is written into a command of a shell as it is. */
const PLAIN = /^[\w./-]+$/;

/** By its name; but what has a backend of its own is an environment, whatever it is called. */
function isShared(path: string, backends: readonly string[]): boolean {
  const [name] = parted(path);
  const hasBackend = backends.some((backend) => posix.basename(parted(backend)[0]) === posix.basename(name));
  return PLAIN.test(path) && SHARED.test(posix.basename(name)) && !hasBackend;
}

/** The environments of a root, where all of them are told by names of one form; else null. */
export function environmentsOf(
  { path: root, unset }: Pick<Root, "path" | "unset">,
  handed: readonly Handed[],
): Environments | null {
  const own = handed.find((one) => one.root === root);
  const shared = own?.values.filter((path) => isShared(path, own.backends)) ?? [];
  const values = alike(own?.values.filter((path) => !shared.includes(path)) ?? []);
  const backend = unset.length === 0 ? null : alike(own?.backends ?? []);
  const names = (values ?? backend)?.names ?? [];
  const isWhole = unset.length === 0 || (backend !== null && backend.names.join("\n") === names.join("\n"));
  if (names.length < 2 || !isWhole) return null;
  return {
    root,
    names: names.map((name) => posix.join(root, name)),
    values: values?.rest ?? null,
    shared,
    backend: backend?.rest ?? null,
    byWorkspace: unset.length === 0,
  };
}
