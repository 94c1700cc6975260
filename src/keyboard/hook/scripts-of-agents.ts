/** The hooks of agents that start a program of the project's instead of reading an entry. */

/** Whose file it is. */
const WRITTEN = (agent: string): string =>
  `Written by "destroy-guard hook ${agent} --install", which takes it out again with --uninstall.`;

/** Cline stops what its script does not end well for: docs/features/hooks/hook-reference.mdx, Error Handling. */
export const clineScript = (command: string): string => `#!/bin/sh\n# ${WRITTEN("cline")}\n${command}\n`;

/** Tools of OpenCode that neither run a command nor change a file: they are asked about often. */
const READING = "read|glob|grep|list|lsp|skill|task|todoread|todowrite|webfetch|websearch|codesearch|question";

/**
 * An error that is thrown before a tool runs stops it, and is what the model reads: https://opencode.ai/docs/plugins
 * What `batch` runs is asked about one by one: the tools in it are started without a hook
 * (https://github.com/anomalyco/opencode/issues/5894).
 */
export const openCodePlugin = (command: string): string => `// ${WRITTEN("opencode")}
import { spawn } from "node:child_process";

const COMMAND = ${JSON.stringify(command)};
const READING = /^(${READING})$/;

const answerTo = (message, cwd) =>
  new Promise((resolve) => {
    const child = spawn(COMMAND, { shell: true, cwd, stdio: ["pipe", "ignore", "pipe"], timeout: 30000 });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", (error) => resolve({ code: null, said: String(error) }));
    child.on("close", (code) => resolve({ code, said }));
    // Where nobody reads it, the exit code says so.
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(message));
  });

export const DestroyGuard = async ({ directory }) => ({
  "tool.execute.before": async (input, output) => {
    const inner = input.tool === "batch" ? output.args?.tool_calls : null;
    const calls = inner ?? [{ tool: input.tool, parameters: output.args }];
    for (const { tool, parameters } of calls) {
      if (READING.test(tool)) continue;
      const { code, said } = await answerTo({ tool_name: tool, tool_input: parameters, cwd: directory }, directory);
      if (code !== 0) throw new Error(said.trim() || "destroy-guard could not be started, so this is refused.");
    }
  },
});
`;
