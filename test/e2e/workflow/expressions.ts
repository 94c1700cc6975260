import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Expressions of workflows, evaluated by GitHub's own library. */

export type Contexts = Readonly<Record<string, unknown>>;

/** Whether the jobs, or the steps, before went well. */
export interface Status {
  readonly hasFailed: boolean;
}

const STATUS_FUNCTIONS = ["always", "success", "failure", "cancelled"] as const;

const answers = ({ hasFailed }: Status): Readonly<Record<(typeof STATUS_FUNCTIONS)[number], boolean>> => ({
  always: true,
  success: !hasFailed,
  failure: hasFailed,
  cancelled: false,
});

/** An expression without its `${{ }}` → its value. */
export function evaluated(text: string, contexts: Contexts, status: Status = { hasFailed: false }): unknown {
  const functions = STATUS_FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answers(status)[name]),
  }));
  const parser = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions);
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const value = new Evaluator(parser.parse(), known, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

const WHOLE = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s;

const shown = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** A value of a workflow, with its expressions replaced: one that is nothing else keeps its kind. */
export function filled(value: unknown, contexts: Contexts): unknown {
  if (typeof value !== "string") return value;
  const [, only] = WHOLE.exec(value.trim()) ?? [];
  if (only !== undefined) return evaluated(only, contexts);
  return value.replace(/\$\{\{(.*?)\}\}/gs, (_, text: string) => shown(evaluated(text, contexts)));
}

export const filledText = (value: unknown, contexts: Contexts): string => shown(filled(value, contexts));

/** An `if:`. One that asks nothing of the status asks for success too. */
export function isMet(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  if (condition === undefined) return !status.hasFailed;
  const text = WHOLE.exec(condition.trim())?.[1] ?? condition;
  const asks = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`).test(text));
  if (!asks && status.hasFailed) return false;
  return Boolean(evaluated(text, contexts, status));
}
