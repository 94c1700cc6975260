import * as core from "@actions/core";
import { logText } from "../report/untrusted.ts";
import type { Log } from "./runner.ts";

/** The log of the job, in which no text of others is a command. */
export const log: Log = {
  info: (text) => core.info(logText(text)),
  notice: (text) => core.notice(logText(text)),
  warning: (text) => core.warning(logText(text)),
};
