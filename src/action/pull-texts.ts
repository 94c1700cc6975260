import { type ChangedFile, type FileTexts, namesOf, type Texts } from "../domain/changed-files.ts";
import { textBefore } from "../domain/diff.ts";
import { mayRunThis } from "../domain/guards.ts";
import { isHarmless } from "../domain/prevention.ts";
import { isTerraformFile } from "../domain/terraform.ts";
import { fileAt } from "../github/contents.ts";
import { textWithBlob } from "../input/checkout.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/** What changed files held before a pull request and hold with it, so that guards can be compared by content. */

/** Files of which GitHub is asked for the text; what else can't be seen is told so. */
const MOST_ASKED = 10;

/** Commits between which the pull request lies. */
interface Ends {
  readonly base: string;
  readonly head: string;
}

export async function textsOf(run: Run, files: readonly ChangedFile[], ends: Ends): Promise<Texts> {
  const wanted = files.filter((file) => namesOf(file).some((name) => isTerraformFile(name) || mayRunThis(name)));
  const known = new Map<string, FileTexts>();
  const asked: ChangedFile[] = [];
  for (const file of wanted) {
    const here = fromCheckout(run, file);
    if (here !== null) known.set(file.path, here);
    else if (!isHarmless(file)) asked.push(file);
  }
  const told = await Promise.all(asked.slice(0, MOST_ASKED).map((file) => fromGitHub(run, file, ends)));
  for (const [at, texts] of told.entries()) if (texts !== null) known.set(asked[at]?.path ?? "", texts);
  return known;
}

/**
 * The checkout is believed where git's id of the file is the one that GitHub lists for the head; then the diff leads
 * back to what was there before.
 */
function fromCheckout({ runner }: Run, { path, patch, isNew, blob }: ChangedFile): FileTexts | null {
  const after = blob === null ? "" : textWithBlob(runner.workspace, path, blob);
  if (after === null) return null;
  if (isNew) return { before: null, after };
  const before = patch === null ? null : textBefore(patch, after);
  return before === null ? null : { before, after: blob === null ? null : after };
}

async function fromGitHub(run: Run, file: ChangedFile, { base, head }: Ends): Promise<FileTexts | null> {
  const { path, previousPath, patch, isNew, blob } = file;
  const after = blob === null ? null : await textAt(run, path, head);
  if (blob !== null && after === null) return null;
  if (isNew) return { before: null, after };
  const before = patch === null ? await textAt(run, previousPath ?? path, base) : textBefore(patch, after ?? "");
  return before === null ? null : { before, after };
}

const textAt = ({ repository }: Run, path: string, commit: string): Promise<string | null> =>
  requiredRead(`The changed file ${path}`, "contents: read", fileAt(repository, path, commit));
