import type { Answer, Place } from "../../domain/doctor.ts";
import { type Phrase, phrase } from "../../text/phrase.ts";
import type { Facts, Unread } from "./facts.ts";

/** An answer, before it is known to which question. */
export type Found = Omit<Answer, "check">;

/** Facts → answers to one question. None: there is nothing to ask, since an earlier answer says that it is missing. */
export type Judge = (facts: Facts) => readonly Found[];

/** All is well. */
export const ok = (says: Phrase): Found => ({ state: "ok", says, fix: null, place: null });

/** Something is open; `place`: where it is mended, null where that is no place. */
export const open = (says: Phrase, fix: Phrase, place: Place | null): Found => ({ state: "open", says, fix, place });

/** It is not known whether all is well; `fix`: how it can be found out. */
export const unknown = (says: Phrase, fix: Phrase, place: Place | null = null): Found => ({
  state: "unknown",
  says,
  fix,
  place,
});

/** What helps where something could not be read: what is asked for, unless GitHub was not there to refuse it. */
export const fixOf = ({ isRefused }: Unread, fix: Phrase): Phrase =>
  isRefused ? fix : phrase`Run doctor again: the network or GitHub failed, and no setting has to change.`;

/** What is not well; or, where all is, that it is. */
export const orOk = (found: readonly Found[], says: Phrase): readonly Found[] =>
  found.length === 0 ? [ok(says)] : found;

/** A file that is not there yet. */
export const newFile = (file: string): Place => ({ file, line: 1, isNew: true });

/** A line of a file that is there. */
export const at = (file: string, line: number): Place => ({ file, line });
