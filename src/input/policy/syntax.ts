import type { Document, YAMLError } from "yaml";
import type { Mistake } from "./mistake.ts";
import type { Position } from "./position.ts";

export const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";

const brokenYaml = (error: YAMLError): string => `broken YAML: ${error.message}`;

/** Sentences for the errors that policy writers run into; all others keep the parser's own. */
const SYNTAX = new Map<string, (error: YAMLError) => string>([
  ["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
  ["RESOURCE_EXHAUSTION", () => "nested too deeply"],
  ["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
  ["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
  ["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
  ["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
  ["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`],
]);

/**
 * One wrong character can make the parser stumble over every word that follows, and one nesting too deep over every
 * bracket that closes it: what only follows from an earlier error is left out.
 */
const firstCauses = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep !== undefined) return [deep];
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};

/** What is wrong with a parsed text as YAML. */
export const syntaxMistakes = (
  { errors, warnings }: Pick<Document, "errors" | "warnings">,
  positionOf: (offset: number) => Position,
): readonly Mistake[] =>
  firstCauses([...errors, ...warnings]).map((error) => ({
    ...positionOf(error.pos[0]),
    path: "",
    found: null,
    message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error),
  }));
