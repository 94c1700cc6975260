import { registerHooks } from "node:module";

/**
 * Mistakes of a workflow, by GitHub's own parser: keys, values, and which contexts an expression may name where. It
 * imports its schema as bundlers allow it, and Node does not.
 */
registerHooks({
  load: (url, context, next) =>
    url.includes("/@actions/workflow-parser/") && url.endsWith(".json")
      ? next(url, { ...context, importAttributes: { type: "json" } })
      : next(url, context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");

export async function workflowMistakes(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: "workflow.yml", content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
