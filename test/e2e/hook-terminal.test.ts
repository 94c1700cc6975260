import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { AGENTS } from "../../src/keyboard/hook/agents.ts";
import { folderWith } from "../cli/running.ts";
import { NAMES } from "../keyboard/hook/asking.ts";
import { hasScript, installed, inTerminal, loudly } from "./person.ts";

const BUNDLE = join(process.cwd(), "dist", "cli", "index.js");
const QUESTION = "Write this? [y/N]";

/** A folder in which a person runs `hook AGENT …` on a terminal, and types an answer to the question. */
function place(name: (typeof NAMES)[number]) {
  const cwd = folderWith({});
  const file = join(cwd, AGENTS[name].place.project);
  const run = (option: string, answer: string) =>
    inTerminal(`'${process.execPath}' '${BUNDLE}' hook ${name} ${option}`, [[QUESTION, answer]], {
      cwd,
      env: { PATH: `${installed()}${delimiter}${process.env.PATH ?? ""}`, TERM: "dumb" },
    });
  return { file, run, text: () => (existsSync(file) ? readFileSync(file, "utf8") : null) };
}

describe.runIf(loudly(hasScript, "script (util-linux)", "the questions of hook --install"))(
  "hook --install on a terminal",
  () => {
    test.each(NAMES)("shows what it would write for %s, asks, and writes it after a y", async (name) => {
      const { text, run } = place(name);
      const { code, screen } = await run("--install", "y\n");
      expect([code, screen]).toEqual([0, expect.stringContaining(`is guarded. ${AGENTS[name].place.afterwards}`)]);
      const [shown = ""] = screen.split(QUESTION);
      expect(shown).toMatch(new RegExp(`^\\+ .*destroy-guard hook ${name} \\|\\| exit 2`, "m"));
      expect(text()).toContain(`destroy-guard hook ${name} || exit 2`);
    });

    test.each(["n", "", "no", "yeah", "Y ?"])("writes nothing after %j", async (answer) => {
      const { text, run } = place("claude");
      const { code, screen } = await run("--install", `${answer}\n`);
      expect([code, screen, text()]).toEqual([1, expect.stringContaining("nothing was changed"), null]);
    });

    test.each([
      ["Ctrl-D", "\u0004"],
      ["Ctrl-C", "\u0003"],
    ])("writes nothing after %s, and says so", async (_, key) => {
      const { text, run } = place("claude");
      const { code, screen } = await run("--install", key);
      expect([code, screen, text()]).toEqual([1, expect.stringContaining("nothing was changed"), null]);
    });

    test.each(["y", "Y", "yes", " YES "])("takes %j for a yes, and takes the hook out again", async (answer) => {
      const { text, run } = place("claude");
      await run("--install", "y\n");
      const { code, screen } = await run("--uninstall", `${answer}\n`);
      expect([code, screen, text()]).toEqual([0, expect.stringContaining("is no longer guarded here"), null]);
    });

    test("leaves the hook where a person does not say yes to take it out", async () => {
      const { text, run } = place("claude");
      await run("--install", "y\n");
      const before = text();
      expect((await run("--uninstall", "n\n")).code).toBe(1);
      expect(text()).toBe(before);
    });

    test("shows names in the file as text, so that none of them can answer for the person or hide", async () => {
      const { file, text, run } = place("gemini");
      await run("--install", "y\n");
      const hostile = (text() ?? "").replace("{", '{\n  "\u001b[2Ja\u202eb": 1,');
      writeFileSync(file, hostile);
      const { screen } = await run("--uninstall", "n\n");
      for (const alive of ["\u001b[2J", "\u202e"]) expect(screen).not.toContain(alive);
      expect(text()).toBe(hostile);
    });
  },
);
