import { CHECK_NAMES, questionOf } from "../../src/domain/doctor.ts";
import { table } from "./table.ts";

/** Every question of `doctor`, what is looked at to answer it, and what a token needs for that. */
export const doctorTable = (): string =>
  table(
    ["question", "what is true where all is well", "looked at", "read from"],
    CHECK_NAMES.map((check) => {
      const { title, looksAt, needs } = questionOf(check);
      return [`\`${check}\``, title, looksAt, needs === "files" ? "files" : `GitHub: ${needs.token}`];
    }),
  );
