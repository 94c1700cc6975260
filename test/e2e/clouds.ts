import { cloudOf } from "../terraform/cloud.ts";
import { schemaFiles } from "../terraform/schema.ts";
import { standIn } from "../terraform/standin.ts";
import { reattach } from "../terraform/terraform.ts";
import { listen } from "../terraform/wire.ts";

/** What a test hands to the real Terraform, so that it works with stand-ins and with nothing of this machine. */
export interface Clouds {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Serves stand-ins for some providers, by the names of their files in test/terraform/schemas. Each has clouds of its own. */
export async function clouds(names: readonly string[]): Promise<Clouds> {
  const cloud = cloudOf({ step: "one", failing: [], answers: [], drift: [] });
  const files = [...schemaFiles()].filter(([name]) => names.includes(name));
  const servers = await Promise.all(
    files.map(async ([name, file]) => [file.source, await listen(standIn(name, file, cloud))] as const),
  );
  const providers = servers.map(([source, server]) => [`registry.terraform.io/${source}`, reattach(server)]);
  return {
    env: {
      TF_REATTACH_PROVIDERS: JSON.stringify(Object.fromEntries(providers)),
      TF_CLI_CONFIG_FILE: "/dev/null",
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
    },
    close: () => {
      for (const [, server] of servers) server.close();
    },
  };
}
