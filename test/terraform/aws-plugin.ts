/** The real AWS provider: where it is, and how it is started. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const AWS_VERSION = "5.100.0";

/**
 * Where Terraform itself looks for plugins, and where images of build machines keep them. DESTROY_GUARD_TF_MIRROR goes
 * before all.
 */
const mirrors = (): string[] => [
  process.env.DESTROY_GUARD_TF_MIRROR ?? "",
  join(homedir(), ".terraform.d", "plugins"),
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
  "/opt/tf-plugins",
];

const ARCHITECTURES = new Map([
  ["x64", "amd64"],
  ["arm64", "arm64"],
]);

/** The program, or null when no mirror has it. */
export const findAws = (): string | null => {
  const machine = `${process.platform}_${ARCHITECTURES.get(process.arch) ?? process.arch}`;
  const inside = join(
    "registry.terraform.io",
    "hashicorp",
    "aws",
    AWS_VERSION,
    machine,
    `terraform-provider-aws_v${AWS_VERSION}_x5`,
  );
  return (
    mirrors()
      .filter(Boolean)
      .map((mirror) => join(mirror, inside))
      .find(existsSync) ?? null
  );
};

export interface Plugin {
  /** Where it listens, as gRPC writes addresses. */
  readonly address: string;
  readonly stop: () => void;
}

/**
 * Starts a plugin as Terraform would (hashicorp/go-plugin): with the cookie that says it is not started by hand, and
 * without a certificate, so that it listens unencrypted. It prints one line, `core version | protocol version | network
 * | address | protocol`.
 */
export const startPlugin = async (program: string): Promise<Plugin> => {
  const sockets = mkdtempSync(join(tmpdir(), "plugin-"));
  const child = spawn(program, [], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      PATH: process.env.PATH,
      TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
      PLUGIN_PROTOCOL_VERSIONS: "5",
      PLUGIN_UNIX_SOCKET_DIR: sockets,
      AWS_EC2_METADATA_DISABLED: "true",
    },
  });
  const stop = (): void => {
    child.kill("SIGKILL");
    rmSync(sockets, { recursive: true, force: true });
  };
  process.once("exit", stop);
  const line = await firstLine(child);
  const [, version, network, address] = line.split("|");
  if (version !== "5" || address === undefined)
    throw new Error(`${program} should have greeted with protocol 5, but said: ${line}`);
  return { address: network === "unix" ? `unix:${address}` : address, stop };
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("the plugin's output is not piped");
    createInterface(child.stdout).once("line", resolve);
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`the plugin ended with code ${code} before it said where it listens`)),
    );
  });
