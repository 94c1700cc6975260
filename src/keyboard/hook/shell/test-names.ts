import { baseName } from "./programs.ts";
import type { Words } from "./word.ts";

/** Names of tests among the words of a program that runs them: `vitest -t "refuses terraform destroy"`. */

const RUNNERS =
  /^(vitest|jest|mocha|ava|tap|playwright|cypress|pytest|py\.test|nose2|rspec|minitest|phpunit|pest|bats|go|gotestsum|cargo|dotnet|ginkgo|mix|swift|t|test|test:[\w:-]+)$/;
/** Programs that start such a one. */
const STARTERS = /^(npx|bunx|pnpx|npm|pnpm|yarn|bun|node|uv|uvx|poetry|pipenv|pdm|hatch|rye|bundle|python[\d.]*)$/;
/** Options whose value is a name, or a pattern of names. */
const NAMED =
  /^(-t|-k|-g|-e|-f|-m|-n|--grep|--filter|--example|--match|--testNamePattern|--test-name-pattern|--?run|--focus|--name|--only)$/;
const WITHIN = /^(--(grep|filter|example|match|testNamePattern|test-name-pattern|name)|--?run)=/;

/** Whether a word is such a name: nothing that stands there is run. */
export function isTestName(words: Words, at: number): boolean {
  const [first, ...rest] = words.slice(0, at).map(({ text }) => text ?? "");
  const program = baseName(first ?? "");
  const isRunner =
    RUNNERS.test(program) || (STARTERS.test(program) && rest.some((word) => RUNNERS.test(baseName(word))));
  if (!isRunner) return false;
  // `cargo test 'a name'`
  const isPlace = program === "cargo" && rest[0] === "test";
  return isPlace || NAMED.test(rest.at(-1) ?? "") || WITHIN.test(words[at]?.text ?? "");
}
