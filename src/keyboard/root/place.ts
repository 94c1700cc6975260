import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rootName } from "../../input/plan/paths.ts";
import { behindLinks } from "../../input/same-file.ts";
import { topOf } from "../../input/working-copy.ts";
import type { Place } from "../trail/entry.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A root's folder → what the trail knows it by. Fails nowhere: what can't be read is not told. */
export function placeOf(folder: string, env: Environment): Place {
  const real = behindLinks(folder);
  const top = topOf(real);
  const data = resolve(folder, env.TF_DATA_DIR || ".terraform");
  return {
    top,
    root: rootName(real, top),
    workspace: env.TF_WORKSPACE || textIn(resolve(data, "environment")) || "default",
    backend: backendIn(resolve(data, "terraform.tfstate")),
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

/**
 * What `init` wrote of the backend: `{ backend: { type, config } }`. Only its fingerprint is kept, since settings may
 * hold secrets.
 * https://github.com/hashicorp/terraform/blob/main/internal/command/workdir/backend_state.go
 */
function backendIn(path: string): string | null {
  const text = textIn(path);
  if (text === null) return null;
  try {
    const { backend } = JSON.parse(text) as {
      readonly backend?: { readonly type?: unknown; readonly config?: object };
    };
    if (backend === undefined) return null;
    const settings = Object.entries(backend.config ?? {})
      .filter(([name, value]) => value !== null && !SECRET.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const known = JSON.stringify([backend.type, settings]);
    return `sha256:${createHash("sha256").update(known).digest("hex").slice(0, 16)}`;
  } catch {
    return "unreadable";
  }
}
