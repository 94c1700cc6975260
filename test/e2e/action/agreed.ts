import { expect } from "vitest";
import {
  BOT,
  type Doing,
  expectBlocked,
  expectGranted,
  type Opening,
  ownComments,
  RECORD,
  recordsOn,
  type Scene,
} from "./stage.ts";

/** Where stories begin: something was reported, or agreed to. That both is so is looked at once. */

export const LABEL = "allow-destroy";

export type Open = (opening?: Opening) => Promise<Scene>;

/** What the action writes: the record, and the comment, where it writes one. */
interface Report {
  readonly record: string;
  readonly body: string | undefined;
}

/** Reports by what was reviewed: that the same plan always has the same one is for other tests to show. */
const reports = new Map<string, Promise<Report>>();

/** What the action writes in a scene like this, by running it once. */
async function reportOf(opened: Open, opening: Opening, doing: Doing): Promise<Report> {
  const scene = await opened(opening);
  const { github } = scene;
  const run = await scene.run(doing);
  expectBlocked(run);
  expect(run.stdout).not.toContain("The override was not accepted");
  const record = recordsOn(github, github.pull(1).head.sha)[0] ?? expect.fail("there is no record");
  return { record, body: ownComments(github)[0] };
}

/** What makes no difference to the report. */
const likeness = (opening: Opening, doing: Doing): string =>
  JSON.stringify([{ ...opening, owners: null, people: null }, doing]);

/**
 * A scene in which the action has reported what blocks. To save time the report is only made the first time, and told
 * again in scenes like it.
 */
export async function reported(opened: Open, opening: Opening = {}, doing: Doing = {}): Promise<Scene> {
  const like = likeness(opening, doing);
  const report = reports.get(like) ?? reportOf(opened, opening, doing);
  reports.set(like, report);
  const [{ record, body }, scene] = await Promise.all([report, opened(opening)]);
  const { github } = scene;
  github.clock.advance(10);
  github.atOnce(() => {
    const url = body === undefined ? null : github.urlOf(1, github.comment(1, body, BOT));
    github.status(github.pull(1).head.sha, RECORD, record, BOT, { url });
  });
  return scene;
}

const accepted = new Set<string>();

/**
 * A scene in which Alice has agreed to what blocks; that it is accepted is looked at the first time in scenes like it.
 */
export async function agreed(opened: Open, opening: Opening = {}, doing: Doing = {}): Promise<Scene> {
  const scene = await reported(opened, opening, doing);
  scene.github.label(1, LABEL, "alice");
  const like = likeness(opening, doing);
  if (!accepted.has(like)) expectGranted(scene, await scene.run(doing), "alice");
  accepted.add(like);
  return scene;
}
