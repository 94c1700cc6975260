/** Runs terraform, alone with what a case gives it: no settings of the machine, no network, no providers but ours. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/** Plans differ between versions; fixtures are made by this one. */
export const TERRAFORM_VERSION = "1.11.4";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Addresses of running providers by source, in the form of TF_REATTACH_PROVIDERS. With them terraform neither installs
 * nor starts a provider, and needs no `init`.
 */
export type Reattach = Readonly<Record<string, object>>;

export const reattach = ({ protocol, port }: { protocol: 5 | 6; port: number }): object => ({
  Protocol: "grpc",
  ProtocolVersion: protocol,
  Pid: process.pid,
  Test: true,
  Addr: { Network: "tcp", String: `127.0.0.1:${port}` },
});

/**
 * Runs terraform in a folder. Fails only when it can't be started (`ENOENT`: it is not installed); its exit code is
 * part of the answer.
 */
export const terraform = (folder: string, providers: Reattach, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn("terraform", args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        TF_CLI_CONFIG_FILE: join(folder, "terraformrc"),
        TF_IN_AUTOMATION: "1",
        CHECKPOINT_DISABLE: "1",
        TF_REATTACH_PROVIDERS: JSON.stringify(providers),
      },
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });

/** The installed version, or null when there is none. */
export const terraformVersion = async (folder: string): Promise<string | null> => {
  try {
    const { stdout } = await terraform(folder, {}, ["version", "-json"]);
    return (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};
