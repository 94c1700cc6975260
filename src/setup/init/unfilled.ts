import { listed } from "../../report/quantity.ts";
import { NOBODY_YET } from "../nobody.ts";
import { textAt } from "../repository/folders.ts";
import type { Repository } from "../repository/repository.ts";
import { namesBackend } from "../workflows/backend.ts";
import { CREDENTIALS_WAIT } from "./credentials.ts";
import { localStates } from "./local-states.ts";
import type { Proposal } from "./proposal.ts";

/**
 * What is there and not whole: what `init` wrote for a person to fill in, and nobody has yet, with the file and the
 * lines; and, where something reviews already, roots whose state it does not see.
 */
export function unfilledIn(repository: Repository, { guards }: Pick<Proposal, "guards">): readonly string[] {
  const { top, codeowners, workflows } = repository;
  const isToldElsewhere = guards.length === 0;
  const isWritten = guards.some(({ workflow }) => namesBackend(workflow, workflows.actionAt));
  const owners = linesWith(codeowners?.text ?? null, (line) => !line.startsWith("#") && line.includes(NOBODY_YET));
  return [
    ...(owners.length === 0
      ? []
      : [
          `Who owns what ${codeowners?.path} names in ${linesWords(owners)}: ${NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy.`,
        ]),
    ...workflows.workflows.flatMap(({ path }) => {
      const waiting = linesWith(textAt(top, path), (line) => line.includes(CREDENTIALS_WAIT));
      return waiting.length === 0
        ? []
        : [
            `Which role plans: the credentials in ${path}, from ${linesWords(waiting)} on, are still a comment. Fill them in, or take the comment out where a plan needs none.`,
          ];
    }),
    ...(isToldElsewhere || isWritten ? [] : localStates(repository)),
  ];
}

const linesWith = (text: string | null, isMeant: (line: string) => boolean): readonly number[] =>
  (text ?? "").split("\n").flatMap((line, at) => (isMeant(line.trim()) ? [at + 1] : []));

const linesWords = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String))}`;
