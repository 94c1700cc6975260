import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the bundles hold, as a CycloneDX bill of materials. `npm sbom` lists what is installed, tools and tests too; what
 * ships is what the build wrote the licences of, beside each bundle.
 */

export interface Bom {
  readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly { readonly "bom-ref": string; readonly name: string; readonly scope?: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Names of the packages whose licences stand in such a file. Each begins a block of its own. */
export const namesIn = (licences: string): ReadonlySet<string> =>
  new Set(
    [...licences.matchAll(/(?:^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n/g)].flatMap(([, name]) =>
      name === undefined ? [] : [name],
    ),
  );

/** The bill cut down to what ships, which nobody has to install any more. */
export function shipped(bom: Bom, names: ReadonlySet<string>, name: string): Bom {
  const components = bom.components.filter((one) => names.has(one.name));
  const refs = new Set([...components.map((one) => one["bom-ref"]), String(bom.metadata.component["bom-ref"])]);
  return {
    ...bom,
    // npm names it like the folder that it is built in.
    metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } },
    components: components.map((one) => ({ ...one, scope: "required" })),
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}

/** The bill of materials of the bundles in dist, by npm and the lock file. */
export function billOf(root: string): Bom {
  const licences = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("licenses.txt"))
    .map((path) => readFileSync(join(root, "dist", path), "utf8"));
  const names = new Set(licences.flatMap((text) => [...namesIn(text)]));
  const bom = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return shipped(JSON.parse(bom) as Bom, names, "destroy-guard");
}
