import { objectWith, type Query, takeParsed } from "../json/query.ts";
import type { Json } from "../json/value.ts";
import { ModuleCalls } from "./module-calls.ts";
import type { OriginQuestions } from "./origin-questions.ts";
import { ProviderConfigs } from "./provider-configs.ts";
import { ConfigurationReferences } from "./references.ts";
import type { Variables } from "./whereabouts.ts";

/** What is read of a plan's `configuration`. */
export class Configuration {
  readonly moduleCalls = new ModuleCalls();
  readonly references: ConfigurationReferences;
  readonly configs: ProviderConfigs;
  /** The member `provider_config`, as it stands there. */
  providers: Json = null;

  constructor(questions: OriginQuestions, variables: Variables) {
    this.references = new ConfigurationReferences(this.moduleCalls, questions);
    this.configs = new ProviderConfigs(this.moduleCalls, variables);
  }

  query(): Query {
    const providers = takeParsed((config) => this.read(config), "object");
    return objectWith({ provider_config: providers, root_module: this.moduleCalls.query() });
  }

  /** The member `provider_config`. */
  read(config: Json): void {
    this.providers = config;
    this.configs.read(config);
  }

  /** Another one, that knows the providers from its start. */
  again(questions: OriginQuestions, variables: Variables): Configuration {
    const again = new Configuration(questions, variables);
    again.read(this.providers);
    return again;
  }
}
