import { baseName } from "./programs.ts";
import type { Text, Words } from "./word.ts";

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
  if (runnerIn(words) >= at) return false;
  // `cargo test 'a name'`
  const isPlace = baseName(words[0].text ?? "") === "cargo" && words[1]?.text === "test";
  return isPlace || NAMED.test(words[at - 1]?.text ?? "") || WITHIN.test(words[at]?.text ?? "");
}

/** Where the program that runs tests stands; behind all words where there is none. */
function runnerIn(words: Words): number {
  const known = FOUND.get(words);
  if (known !== undefined) return known;
  const program = baseName(words[0].text ?? "");
  const isRunner = ({ text }: Text, at: number): boolean => at > 0 && RUNNERS.test(baseName(text ?? ""));
  const inner = RUNNERS.test(program) ? 0 : STARTERS.test(program) ? words.findIndex(isRunner) : -1;
  const found = inner < 0 ? words.length : inner;
  FOUND.set(words, found);
  return found;
}

/** Asked about each word, found once. */
const FOUND = new WeakMap<Words, number>();
