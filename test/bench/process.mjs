// Time and peak memory of whole processes, and where they run.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The Node that users have: the machine's own, unless another is named. */
export const NODE = process.env.DESTROY_GUARD_NODE ?? "node";
export const CLI = resolve("dist/cli/index.js");
/** Plans are kept outside of the repository, whose policy would else be theirs. To make them takes longer than to read. */
export const PLANS = join(tmpdir(), "destroy-guard-bench");

export const versionOf = (program) => spawnSync(program, ["--version"], { encoding: "utf8" }).stdout.trim();

/** Ends the benchmark where a program that it compares with is not installed. */
export function mustHave(programs) {
  const missing = programs.filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
  if (missing.length === 0) return;
  console.error(`The benchmark needs ${missing.join(" and ")}: apt-get install jq time`);
  process.exit(2);
}

/** Node 20 reads the certificates that a machine adds at each start, which takes longer than Node's own. */
const { NODE_EXTRA_CA_CERTS: _, ...withoutCertificates } = process.env;

/** Seconds, seconds of the processor, and megabytes of one run; null where the program could not do it. */
function measured(argv) {
  const start = process.hrtime.bigint();
  const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "measured %M %U %S", ...argv], {
    cwd: tmpdir(), // not here, where the command line would find this repository's own policy
    env: withoutCertificates,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const failed = /Cannot create a string longer|out of memory|Killed|Command terminated/i.test(stderr);
  const [, kilobytes, user, system] = /measured (\d+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return failed || kilobytes === undefined
    ? null
    : { status, stderr, seconds, busy: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 };
}

/** The fastest of some runs, by one of its times: what else the machine does only ever adds. */
export const best = (argv, runs, by = "seconds") =>
  Array.from({ length: runs }, () => measured(argv))
    .filter((run) => run !== null)
    .sort((a, b) => a[by] - b[by])[0] ?? null;
