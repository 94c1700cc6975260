import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AGENTS, type AgentName } from "../../../src/keyboard/hook/agents.ts";
import { command, folderWith } from "../../cli/running.ts";

/** The agent's configuration in a folder. */
export function configured(name: AgentName, text: string | null) {
  const folder = folderWith({});
  const path = join(folder, AGENTS[name].place.project);
  mkdirSync(dirname(path), { recursive: true });
  if (text !== null) writeFileSync(path, text);
  const bin = folderWith({ "destroy-guard": "" });
  chmodSync(join(bin, "destroy-guard"), 0o755);
  const run = (...args: string[]) => command(["hook", name, ...args], { cwd: folder, env: { PATH: bin } });
  return { path, run, text: () => (existsSync(path) ? readFileSync(path, "utf8") : null) };
}
