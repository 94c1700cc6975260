import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathBelow, rootName } from "../../input/plan/paths.ts";
import { behindLinks } from "../../input/same-file.ts";
import { topOf } from "../../input/working-copy.ts";
import type { Place } from "../trail/entry.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A place, and what only its folder tells of it. */
export interface PlaceHere extends Place {
  /** `init` set up a backend that keeps the state outside of the folder, or nobody can tell where. */
  readonly isStateElsewhere: boolean;
}

/** A root's folder → what the trail knows it by. Fails nowhere: what can't be read is not told. */
export function placeOf(folder: string, env: Environment): PlaceHere {
  const real = behindLinks(folder);
  const top = topOf(real);
  const data = resolve(folder, env.TF_DATA_DIR || ".terraform");
  const backend = backendIn(resolve(data, "terraform.tfstate"));
  return {
    top,
    root: rootName(real, top),
    workspace: env.TF_WORKSPACE || textIn(resolve(data, "environment")) || "default",
    backend: backend === "unreadable" ? backend : backend && fingerprintOf(backend),
    isStateElsewhere: backend !== null && (backend === "unreadable" || !isKeptIn(real, backend)),
  };
}

function textIn(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    // Most roots have neither of the files that are looked at here.
    return null;
  }
}

/** Settings of a backend that open it, and do not say which it is. */
const SECRET = /secret|token|password|credential|access_key|sas_|private|certificate/i;

/** A backend, as `init` set it up or as a file has it. */
export interface Backend {
  readonly type?: unknown;
  readonly config?: { readonly [name: string]: unknown; readonly path?: unknown };
}

/**
 * Whether a backend keeps the state of the default workspace in the root's own folder, as Terraform does without any:
 * https://developer.hashicorp.com/terraform/language/backend/local
 */
export function isKeptIn(folder: string, { type, config }: Backend): boolean {
  const path = config?.path ?? "";
  return type === "local" && typeof path === "string" && pathBelow(folder, resolve(folder, path)) !== null;
}

/**
 * What `init` wrote of the backend: `{ backend: { type, config } }`.
 * https://github.com/hashicorp/terraform/blob/main/internal/command/workdir/backend_state.go
 */
function backendIn(path: string): Backend | "unreadable" | null {
  const text = textIn(path);
  if (text === null) return null;
  try {
    return (JSON.parse(text) as { readonly backend?: Backend }).backend ?? null;
  } catch {
    return "unreadable";
  }
}

/** Only this is kept of a backend, since its settings may hold secrets. */
function fingerprintOf({ type, config }: Backend): string {
  const settings = Object.entries(config ?? {})
    .filter(([name, value]) => value !== null && !SECRET.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `sha256:${createHash("sha256")
    .update(JSON.stringify([type, settings]))
    .digest("hex")
    .slice(0, 16)}`;
}
