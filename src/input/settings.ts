import * as z from "zod";
import { InputError } from "../domain/fault.ts";

/**
 * The action's inputs as they were given, all mistakes of them at once. The defaults are those of action.yml; the
 * runner fills them in.
 */

const lines = z.string().transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

const Settings = z.strictObject({
  plan: lines,
  reviews: lines,
  "expect-roots": lines,
  "github-token": z.string().min(1, "is empty; leave it out, or give a token"),
  "owners-token": z.string(),
  /** Empty where none is named: then the one at the default place counts, if it is there. */
  policy: z
    .string()
    .refine(
      (path) => !path.startsWith("/") && !path.split("/").includes(".."),
      "is no path in the repository; write it relative to the repository's top",
    ),
  "override-label": z
    .string()
    .min(1, "is empty; leave it out, or name a label")
    .max(50, "is longer than GitHub's labels can be (50 characters)"),
  comment: z.enum(["auto", "always", "never"], "is none of auto, always, never"),
  key: z.string().regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"),
  enforce: z.enum(["true", "false"], "is neither true nor false").transform((text) => text === "true"),
  terraform: z.string().min(1, "is empty; leave it out, or name the program"),
  report: z.string(),
});
export type Settings = z.infer<typeof Settings>;

/** Where the policy is looked for if none is named. Not a default of action.yml: what is named has to be there. */
export const POLICY_PATH = ".github/destroy-guard.yml";

export const policyPathOf = ({ policy }: Pick<Settings, "policy">): string => (policy === "" ? POLICY_PATH : policy);

/**
 * Reads every input through `inputOf` (name → text, empty where it was not given). Throws InputError with every
 * mistake.
 */
export function readSettings(inputOf: (name: string) => string): Settings {
  const given = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, inputOf(name)]));
  const read = Settings.safeParse(given);
  if (read.success) return read.data;
  throw new InputError(
    read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"),
  );
}
