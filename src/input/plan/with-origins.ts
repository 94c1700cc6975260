import type { ResourceChange } from "../../domain/change.ts";
import { type Changing, type Followed, Origins } from "../../domain/origins.ts";
import type { OriginQuestions } from "./origin-questions.ts";
import type { ConfigurationReferences } from "./references.ts";

/** From what nobody can tell it follows. */
const UNTOLD: Pick<Followed, "origins"> = { origins: [] };

/** The changes, each that is replaced for a value that is not known yet with what that follows from. */
export function withOrigins(
  changes: readonly ResourceChange[],
  questions: OriginQuestions,
  references: ConfigurationReferences,
): readonly ResourceChange[] {
  if (!questions.hasForced) return changes;
  // What a data source refers to tells what it waits for only if all blocks that it is asked with are written.
  const askedBy = (one: Changing): Changing => {
    const isTold = questions.askedWith(one.address)?.every((list) => references.isWritten(one.address, [list]));
    return isTold === true ? { ...one, isAskedByUnknown: true } : one;
  };
  const origins = new Origins(references, questions.changing.map(askedBy));
  return changes.map((change) => {
    const forced = questions.forcing(change);
    if (forced === undefined) return change;
    if (forced.by === "untold") return { ...change, ...UNTOLD };
    const { known, unknown, ways } = forced;
    const isTold = ways.every((way) => references.isWritten(change.address, way));
    return { ...change, ...(isTold ? origins.of(change.address, unknown) : UNTOLD), known };
  });
}
