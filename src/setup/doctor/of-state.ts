import { capital, list, phrase } from "../../text/phrase.ts";
import type { Configuration } from "../repository/configuration.ts";
import { namesBackend } from "../workflows/backend.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";
import { reviewedRoots } from "./of-roots.ts";
import { folderList } from "./unowned.ts";

/** Does a plan in CI see what is there? Without the state everything is new to it, and nothing is ever destroyed. */

const isRemote = ({ backend }: Configuration): boolean => backend !== null && backend !== "local";

export const seenState: Judge = ({ files }) => {
  const read = reviewedRoots(files).flatMap((root) => files.configurationAt(root) ?? []);
  if (read.length === 0) return [];
  const isWritten = files.guards.some(({ workflow }) => namesBackend(workflow, files.actions.actionAt));
  const here = read.filter((one) => !isRemote(one));
  return orOk(
    here.map((one) => localFound(one, isWritten, files.isWrapped)),
    phrase`${capital(folderList(read.map(({ path }) => path)))} ${[read.length === 1 ? "names a" : "name a"]} remote backend.`,
  );
};

function localFound(one: Configuration, isWritten: boolean, isWrapped: boolean): Found {
  const { path, settingsAt, unread } = one;
  const isMade = one.isMade || isWrapped;
  const place = at(settingsAt.file, settingsAt.line);
  const root = folderList([path]);
  const look = phrase`See that a plan in CI reads the state that is applied; else it never shows a destroy.`;
  if (unread.length > 0) return unknown(phrase`${list(unread)} can't be read, and may name the backend.`, look, place);
  if (isMade || isWritten)
    return unknown(
      phrase`The files of ${root} name no remote backend; ${[isMade ? "the program that writes them" : "the workflow"]} may.`,
      look,
      place,
    );
  return open(
    phrase`${capital(root)} ${[one.backend === "local" ? "keeps its state in a local file" : "names no remote backend"]}: a plan in CI does not see that state, and never shows a destroy.`,
    phrase`Name a remote backend in a ${"terraform"} block there and move the state to it, or leave this root out of the workflow.`,
    place,
  );
}
