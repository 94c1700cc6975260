import * as z from "zod/mini";
import { ACCEPTABLE, type CheckName, FAIL_ON as DOCTOR_FAIL_ON } from "../domain/doctor.ts";
import { FAIL_ON } from "../domain/drill/fail-on.ts";
import { InputError } from "../domain/fault.ts";
import { filledLines } from "../text/lines.ts";

/**
 * The action's inputs as they were given, all mistakes of them at once. The defaults are those of action.yml; the
 * runner fills them in.
 */

const lines = z.pipe(z.string(), z.transform(filledLines));

const filled = (otherwise: string) => z.string().with(z.minLength(1, `is empty; leave it out, or ${otherwise}`));

const program = filled("name the program");

const JOBS = "is not what the expression toJSON(needs) gives";

/** `{"plans":{"result":"failure","outputs":{}}}` → the jobs that did not end well, each with how it ended. */
const unfinished = z.pipe(
  z.string(),
  z.transform((text, context): readonly string[] => {
    if (text.trim() === "") return [];
    const read = z.record(z.string(), z.object({ result: z.string() })).safeParse(jsonIn(text));
    if (read.success)
      return Object.entries(read.data)
        .filter(([, { result }]) => result !== "success" && result !== "skipped")
        .map(([name, { result }]) => `${name} (${result})`);
    context.issues.push({ code: "custom", message: JOBS, input: text });
    return z.NEVER;
  }),
);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const token = filled("give a token");

const Settings = z.strictObject({
  plan: lines,
  reviews: lines,
  "expect-roots": lines,
  needs: unfinished,
  "github-token": token,
  "owners-token": z.string(),
  /** Empty where none is named: then the one at the default place counts, if it is there. */
  policy: z
    .string()
    .with(
      z.refine(
        (path) => !path.startsWith("/") && !path.split("/").includes(".."),
        "is no path in the repository; write it relative to the repository's top",
      ),
    ),
  "override-label": filled("name a label").with(
    z.maxLength(50, "is longer than GitHub's labels can be (50 characters)"),
  ),
  comment: z.enum(["auto", "always", "never"], "is none of auto, always, never"),
  key: z
    .string()
    .with(z.regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes")),
  enforce: z.pipe(
    z.enum(["true", "false"], "is neither true nor false"),
    z.transform((text) => text === "true"),
  ),
  terraform: program,
  report: z.string(),
});
export type Settings = z.infer<typeof Settings>;

/** Where the policy is looked for if none is named. Not a default of action.yml: what is named has to be there. */
export const POLICY_PATH = ".github/destroy-guard.yml";

/** Where the policy is read: the path that is named, else the default place. */
export const policyPathOf = ({ policy }: Pick<Settings, "policy">): string => (policy === "" ? POLICY_PATH : policy);

const DrillSettings = z.strictObject({
  state: lines.with(
    z.refine(
      (states) => states.length > 0,
      'names no state; give the path of what "terraform show -json" printed, one a line',
    ),
  ),
  policy: z.string(),
  "fail-on": z.enum(FAIL_ON, `is none of ${FAIL_ON.join(", ")}`),
  terraform: program,
  report: z.string(),
});
/** The inputs of drill/action.yml. */
export type DrillSettings = z.infer<typeof DrillSettings>;

const DoctorSettings = z.strictObject({
  "github-token": token,
  "owners-token": z.string(),
  accept: z.pipe(
    lines,
    z.array(
      z.enum(ACCEPTABLE as [CheckName], `names a question that there is not; there are ${ACCEPTABLE.join(", ")}`),
    ),
  ),
  "fail-on": z.enum(DOCTOR_FAIL_ON, `is none of ${DOCTOR_FAIL_ON.join(", ")}`),
  report: z.string(),
});
/** The inputs of doctor/action.yml. */
export type DoctorSettings = z.infer<typeof DoctorSettings>;

type InputOf = (name: string) => string;

/**
 * Reads every input through `inputOf` (name → text, empty where it was not given). Throws InputError with every
 * mistake.
 */
export const readSettings = (inputOf: InputOf): Settings => readInputs(Settings, inputOf);

/** The same for those of doctor. */
export const readDoctorSettings = (inputOf: InputOf): DoctorSettings => readInputs(DoctorSettings, inputOf);

/** The same for those of a drill. */
export const readDrillSettings = (inputOf: InputOf): DrillSettings => readInputs(DrillSettings, inputOf);

function readInputs<Shape extends z.core.$ZodShape>(inputs: z.ZodMiniObject<Shape>, inputOf: InputOf) {
  const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
  const read = inputs.safeParse(given);
  if (read.success) return read.data;
  throw new InputError(
    read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"),
  );
}
