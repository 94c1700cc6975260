import { expect } from "vitest";
import { BOT, type Doing, expectBlocked, expectGranted, type Opening, RECORD, recordsOn, type Scene } from "./stage.ts";

/** Where stories begin: something was reported, or agreed to. That both is so is looked at once. */

export const LABEL = "allow-destroy";

export type Open = (opening?: Opening) => Promise<Scene>;

/** Digests by what was reviewed: that the same plan always has the same one is for other tests to show. */
const records = new Map<string, Promise<string>>();

/** The record that the action makes in a scene like this, by running it once. */
async function recordOf(opened: Open, opening: Opening, doing: Doing): Promise<string> {
  const scene = await opened(opening);
  const { github } = scene;
  const run = await scene.run(doing);
  expectBlocked(run);
  expect(run.stdout).not.toContain("The override was not accepted");
  return recordsOn(github, github.pull(1).head.sha)[0] ?? expect.fail("there is no record");
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
  const record = records.get(like) ?? recordOf(opened, opening, doing);
  records.set(like, record);
  const [line, scene] = await Promise.all([record, opened(opening)]);
  scene.github.clock.advance(10);
  scene.github.atOnce(() => scene.github.status(scene.github.pull(1).head.sha, RECORD, line, BOT));
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
