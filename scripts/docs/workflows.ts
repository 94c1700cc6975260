import { MOST_JOBS } from "../../src/domain/grouping.ts";
import { workflowOfMany } from "../../src/setup/init/workflow-many.ts";
import { VERSION } from "../../src/version.ts";

/** What `init` writes for several roots, so that the page and the program can't say different things. */
export const matrixWorkflow = (): string => {
  const tools = {
    program: "terraform",
    version: null,
    differing: [],
    required: [],
    range: null,
    terragrunt: null,
    by: null,
    versionBy: null,
    against: null,
  } as const;
  const kit = {
    tools,
    clouds: ["aws"],
    isHosted: false,
    isMade: false,
    hasTeams: false,
    commit: null,
    version: VERSION,
  } as const;
  const text = workflowOfMany(["infra/database", "infra/network", "infra/services"], kit, MOST_JOBS);
  return `\`\`\`yaml\n${text}\`\`\``;
};
