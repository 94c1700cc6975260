import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnosis } from "../../../src/domain/doctor.ts";
import { doctorJson } from "../../../src/report/doctor/json.ts";
import { doctorMarkdown } from "../../../src/report/doctor/markdown.ts";
import { DOCTOR_SCHEMA } from "../../../src/report/doctor/schema.ts";
import { doctorTerminal } from "../../../src/report/doctor/terminal.ts";
import { phrase } from "../../../src/text/phrase.ts";
import { hostileText, spansOf, UNSEEN } from "../hostile.ts";

/** A diagnosis in which every name is one text. */
const naming = (name: string): Diagnosis => ({
  repository: name,
  branch: name,
  answers: [
    {
      check: "conditions",
      state: "open",
      says: phrase`The job ${name} runs only if ${name}.`,
      fix: phrase`Take ${name} out.`,
      place: { file: name, line: 3 },
    },
    {
      check: "bypass",
      state: "unknown",
      says: phrase`The ruleset ${name} is not shown.`,
      fix: phrase`Look.`,
      place: { url: "https://github.com/acme/infra/settings/rules/7" },
    },
    {
      check: "merged",
      state: "accepted",
      says: phrase`${name} is not the same.`,
      fix: phrase`Merge ${name}.`,
      place: null,
    },
    { check: "required", state: "ok", says: phrase`${name} is required.`, fix: null, place: null },
  ],
});

const validate = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(DOCTOR_SCHEMA);
const names = hostileText.filter((text) => text !== "");

test("in Markdown a name stands in code, and nothing of it is alive", () => {
  const alive = (text: string) => text.split("\n").map((line) => spansOf(line).alive);
  fc.assert(
    fc.property(names, (name) => {
      const text = doctorMarkdown(naming(name));
      expect(text).not.toMatch(UNSEEN);
      expect(alive(text)).toEqual(alive(doctorMarkdown(naming("x"))));
    }),
  );
});

test("in a terminal no control, and no command of the runner", () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 24, max: 120 }), (name, width) => {
      const text = doctorTerminal(naming(name), { width, color: false });
      expect(text).not.toMatch(UNSEEN);
      expect(text).not.toMatch(/^\s*::|##\[/m);
    }),
  );
});

test("the JSON keeps to its schema, whatever the names", () => {
  fc.assert(
    fc.property(names, (name) => {
      const json = doctorJson(naming(name));
      expect(json).not.toMatch(UNSEEN);
      expect(json).not.toContain("##[");
      expect([validate(JSON.parse(json)), validate.errors]).toEqual([true, null]);
    }),
  );
});

test("what is open comes first, then what is not known, then the rest in a line each", () => {
  expect(doctorTerminal(naming("x"), { width: 80, color: false })).toMatchInlineSnapshot(`
    "x, branch x: the check is required, and 1 thing is open
    1 open, 1 not known, 1 accepted, 1 in order.

    ✗ No condition skips the check [conditions]
      found  The job x runs only if x.
      fix    Take x out.
      where  x:3

    ? Nobody can bypass the rules [bypass]
      found  The ruleset x is not shown.
      fix    Look.
      where  https://github.com/acme/infra/settings/rules/7

    ○ Accepted [merged]: x is not the same.

    ✓ The check is required on the default branch. x is required.
    "
  `);
  expect(doctorMarkdown(naming("x"))).toMatchInlineSnapshot(`
    "### ❌ \`x\`, branch \`x\`: the check is required, and 1 thing is open

    1 open, 1 not known, 1 accepted, 1 in order.

    | Question | Found | What to do | Where |
    | --- | --- | --- | --- |
    | ❌ No condition skips the check<br>\`conditions\` | The job \`x\` runs only if \`x\`. | Take \`x\` out. | \`x:3\` |
    | ❔ Nobody can bypass the rules<br>\`bypass\` | The ruleset \`x\` is not shown. | Look. | [settings](https://github.com/acme/infra/settings/rules/7) |
    | ☑ These files are also on the default branch<br>\`merged\` | \`x\` is not the same. | Merge \`x\`. |  |

    <details><summary>1 in order</summary>

    - ✅ The check is required on the default branch. \`x\` is required.

    </details>
    "
  `);
});
