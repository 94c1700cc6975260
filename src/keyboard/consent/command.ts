import type { Command } from "../../cli/usage.ts";
import { AGREE_OPTIONS, AGREE_SAYS, AGREE_USAGE } from "./usage.ts";

export const AGREE: Command = {
  says: AGREE_SAYS,
  usage: AGREE_USAGE,
  options: AGREE_OPTIONS,
  // Loaded only here: few runs ask anybody.
  run: async (args, shell) => (await import("./agree.ts")).agree(args, shell),
};
