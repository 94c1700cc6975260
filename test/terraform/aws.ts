/**
 * The real AWS provider without AWS. Schemas, validation, defaults, what forces a replacement, every plan: the real
 * provider decides, behind this proxy. Only what AWS itself would answer (create, change, delete, read, data sources)
 * is answered by the cloud of the case.
 */
import { type Plugin, startPlugin } from "./aws-plugin.ts";
import { fieldsOf, onlyTypes, type SchemasMessage } from "./aws-schema.ts";
import type { Cloud } from "./cloud.ts";
import {
  type Answer,
  type Connection,
  connect,
  type Methods,
  methodOf,
  type ObjectValue,
  PROTOCOL_5,
  readValue,
  type WireValue,
  writeValue,
} from "./wire.ts";

export interface Aws {
  /** The methods for a case that uses the given types and no others. */
  readonly methods: (types: ReadonlySet<string>, cloud: Cloud) => Methods;
  readonly stop: () => Promise<void>;
}

interface Messages {
  readonly type_name: string;
  readonly current_state: WireValue;
  readonly prior_state: WireValue;
  readonly planned_state: WireValue;
  readonly planned_private: Uint8Array;
  readonly private: Uint8Array;
  readonly config: WireValue;
}

/**
 * Starts the provider, once for all cases: that takes seconds, and a gigabyte. A running provider keeps one
 * configuration, so each further region that a case configures gets a provider of its own when it is first met.
 */
export const startAws = async (program: string): Promise<Aws> => {
  const running = new Map<string, Promise<Connection & Plugin>>();
  const inRegion = (region: string): Promise<Connection> => {
    const found =
      running.get(region) ?? startPlugin(program).then((plugin) => ({ ...plugin, ...connect(plugin.address) }));
    running.set(region, found);
    return found;
  };
  const schemas = await (await inRegion(USUAL_REGION)).call("GetSchema", Buffer.alloc(0));
  return {
    stop: async () => {
      for (const one of await Promise.all(running.values())) {
        one.close();
        one.stop();
      }
    },
    methods: (types, cloud) => {
      const regions = new Map<string, string>();
      const call = async (method: string, request: Buffer, peer: string): Promise<Buffer> =>
        (await inRegion(regions.get(peer) ?? USUAL_REGION)).call(method, request);
      const trimmed = onlyTypes(types, schemas);
      const { resource_schemas, data_source_schemas } = methodOf("GetSchema").responseDeserialize(
        trimmed,
      ) as SchemasMessage;
      const passed = PROTOCOL_5.map(
        (method) => [method, (request: Buffer, peer: string) => call(method, request, peer)] as const,
      );
      const understood: Record<string, Answer> = {
        ReadResource: ({ type_name, current_state, private: kept }: Messages) => ({
          new_state: writeValue(cloud.read(type_name, readValue(current_state) as ObjectValue)),
          private: kept,
        }),
        ApplyResourceChange: ({ type_name, prior_state, planned_state, planned_private }: Messages) => {
          const [prior, planned] = [readValue(prior_state), readValue(planned_state)] as [
            ObjectValue | null,
            ObjectValue | null,
          ];
          const { state, diagnostics } = cloud.apply(
            type_name,
            prior,
            planned,
            fieldsOf(type_name, resource_schemas[type_name]),
          );
          return { new_state: writeValue(state), private: planned_private, diagnostics, legacy_type_system: true };
        },
        ReadDataSource: async (request: Messages, peer) => {
          const { type_name, config } = request;
          if (COMPUTED_BY_PROVIDER.has(type_name)) {
            const { requestSerialize, responseDeserialize } = methodOf("ReadDataSource");
            return responseDeserialize(await call("ReadDataSource", requestSerialize(request), peer));
          }
          const fields = fieldsOf(`data.${type_name}`, data_source_schemas[type_name]);
          return { state: writeValue(cloud.answer(type_name, readValue(config) as ObjectValue, fields)) };
        },
      };
      return {
        protocol: 5,
        understood,
        raw: {
          ...Object.fromEntries(passed.filter(([method]) => !(method in understood))),
          GetSchema: async () => trimmed,
          Configure: (request, peer) => {
            const { region, message } = withoutAccount(request);
            regions.set(peer, region);
            return call("Configure", message, peer);
          },
        },
      };
    },
  };
};

/** A provider block as a repository has it, with what keeps the provider from asking AWS who is calling. */
const withoutAccount = (request: Buffer): { region: string; message: Buffer } => {
  const { requestDeserialize, requestSerialize } = methodOf("ConfigureProvider");
  const message = requestDeserialize(request) as { config: WireValue };
  const config = readValue(message.config) as ObjectValue;
  const region = typeof config.region === "string" ? config.region : USUAL_REGION;
  return {
    region,
    message: requestSerialize({ ...message, config: writeValue({ ...config, region, ...NO_ACCOUNT }) }),
  };
};

/** Provider settings with which AWS is never asked who is calling. */
export const NO_ACCOUNT = {
  access_key: "none",
  secret_key: "none",
  skip_credentials_validation: true,
  skip_requesting_account_id: true,
  skip_metadata_api_check: "true",
} as const;

/** Data sources that the provider answers by itself. */
const COMPUTED_BY_PROVIDER = new Set(["aws_arn", "aws_iam_policy_document", "aws_partition", "aws_region"]);

export const USUAL_REGION = "eu-west-1";
