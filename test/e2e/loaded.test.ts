import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { folderWith } from "../cli/running.ts";
import { DROP, HARMLESS } from "./action/plans.ts";
import { comment, type Doing, it, type Opening, type Scene } from "./action/stage.ts";
import { load } from "./loaded.ts";
import type { Run } from "./runner.ts";

/** Most cases of the end-to-end tests load the bundle instead of starting it: here it is seen that both are the same. */

interface Case {
  readonly opening?: Opening;
  /** What people have done since a run before; without it the run is the first one. */
  readonly before?: (scene: Scene) => void;
  readonly doing?: Doing;
  readonly exitCode: 0 | 1;
}

const label = ({ github }: Scene): void => github.label(1, "allow-destroy", "alice");

const CASES: Readonly<Record<string, Case>> = {
  "a plan that is blocked": { exitCode: 1 },
  "a plan that passes": { doing: { plan: HARMLESS }, exitCode: 0 },
  "a label that counts": { before: label, exitCode: 0 },
  "a label of nobody who owns anything": { opening: { owners: "* @carol\n" }, before: label, exitCode: 1 },
  "a policy and a review JSON": {
    opening: { policy: "version: 1\nallow:\n  - address: aws_db_instance.prod\n    reason: it is a copy\n" },
    doing: { inputs: { report: "review.json" } },
    exitCode: 0,
  },
  "a policy that is broken": { opening: { policy: "version: 1\nrulez: {}\n" }, exitCode: 1 },
  "no plan": { doing: { plan: null }, exitCode: 1 },
  "a plan that is broken": { doing: { plan: DROP.slice(0, 200) }, exitCode: 1 },
  "plans that are read side by side": {
    doing: { inputs: { plan: "infra/plan.json\nlive/plan.json" }, files: { "live/plan.json": HARMLESS } },
    exitCode: 1,
  },
  "a plan that git tracks": { doing: { tracked: ["infra/plan.json"] }, exitCode: 1 },
  "GitHub fails for a while": {
    before: ({ github }) => github.fail("pulls/get", "500", { times: 2 }),
    exitCode: 1,
  },
  "GitHub gives no comments": { before: ({ github }) => github.fail("issues/list-comments", "403"), exitCode: 1 },
  "an input that is none": { doing: { inputs: { comment: "perhaps" } }, exitCode: 1 },
  "the roots of a matrix": {
    doing: { plan: null, action: resolve("roots"), inputs: { roots: "infra\nlive" } },
    exitCode: 0,
  },
  "a drill": {
    doing: {
      plan: null,
      action: resolve("drill"),
      inputs: { state: "infra/plan.json" },
      files: { "infra/plan.json": DROP },
    },
    exitCode: 0,
  },
  "doctor of a repository where all is open": { doing: { plan: null, action: resolve("doctor") }, exitCode: 1 },
};

/** What is to be seen of a run: without its port, its folder and the line numbers of a stack. */
function seen({ milliseconds: _, written, ...run }: Run, { github }: Scene): unknown {
  const all = JSON.stringify({ ...run, written: [...written], asked: github.log.told(), said: said({ github }) });
  return JSON.parse(all.replaceAll(/127\.0\.0\.1:\d+/g, "HOST").replaceAll(/runner-\w{6}/g, "FOLDER"));
}

const said = ({ github }: Pick<Scene, "github">): string =>
  github.commentsOf(1).length === 0 ? "nothing" : comment(github);

describe.concurrent("A bundle that is loaded does as one that is started", () => {
  for (const [name, { opening, before, doing, exitCode }] of Object.entries(CASES))
    it(`with ${name}`, async ({ opened }) => {
      const [loaded, started] = await Promise.all(
        [true, false].map(async (isLoaded) => {
          const scene = await opened(opening);
          if (before !== undefined) {
            await scene.run({ isLoaded });
            before(scene);
          }
          return seen(await scene.run({ ...doing, isLoaded }), scene);
        }),
      );
      expect(loaded).toEqual(started);
      expect(loaded).toMatchObject({ exitCode });
    });
});

describe("When a program that is loaded has ended", () => {
  const left = async (main: string): Promise<number> => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const cwd = folderWith({ "main.js": `${main}; exports.ended = Promise.resolve();` });
    await load(join(cwd, "main.js"), {}, cwd);
    return vi.getTimerCount();
  };

  // Else each program that was loaded stays in memory, with all that it has read, for as long as the tests run.
  test("what it repeats without being waited for ends, as it does with a process", async () => {
    expect(await left("setInterval(() => {}, 1000).unref()")).toBe(0);
  });

  test("what a process would wait for goes on", async () => {
    expect(await left("setInterval(() => {}, 1000)")).toBe(1);
  });
});
