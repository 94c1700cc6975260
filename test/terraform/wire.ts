/**
 * Terraform's provider protocol as bytes: values, services, and a server on loopback. What the messages mean is not
 * known here.
 */
import { fileURLToPath } from "node:url";
import grpc from "@grpc/grpc-js";
import loader from "@grpc/proto-loader";
import { decode, ExtensionCodec, encode } from "@msgpack/msgpack";

/** A value in configuration, plan or state, as plain JSON data; `UNKNOWN` stands for "known after apply". */
export type Value =
  | string
  | number
  | boolean
  | null
  | typeof UNKNOWN
  | readonly Value[]
  | { readonly [name: string]: Value };
export type ObjectValue = { readonly [name: string]: Value };

class Unknown {}
export const UNKNOWN = new Unknown();

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: 0,
  encode: (value) => (value instanceof Unknown ? new Uint8Array([0]) : null),
  decode: () => UNKNOWN,
});
// An unknown value of which Terraform knows something ("not null"). The refinement may be forgotten.
extensionCodec.register({ type: 12, encode: () => null, decode: () => UNKNOWN });

/** A value as a message carries it. */
export interface WireValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

export const readValue = (wire: WireValue | null): Value => {
  if (wire?.msgpack?.length) return decode(wire.msgpack, { extensionCodec }) as Value;
  if (wire?.json?.length) return JSON.parse(new TextDecoder().decode(wire.json)) as Value;
  return null;
};
export const writeValue = (value: Value): WireValue => ({ msgpack: Buffer.from(encode(value, { extensionCodec })) });

export const isObject = (value: Value | undefined): value is ObjectValue =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);

/** A diagnostic that makes Terraform stop. */
export const fault = (summary: string) => ({ severity: 1, summary, detail: "" });

/**
 * Answers one request. Messages are objects as provider.proto describes them, or raw bytes. The peer is the connection;
 * Terraform has one for each provider configuration.
 */
// biome-ignore lint/suspicious/noExplicitAny: each method has its own message, which provider.proto names
export type Answer = (request: any, peer: string) => object | Promise<object>;

const LIMITS = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
const DEFINITION = loader.loadSync(fileURLToPath(new URL("provider.proto", import.meta.url)), {
  keepCase: true,
  longs: Number,
  defaults: true,
});
const METHODS = DEFINITION["provider.Provider"] as Record<string, grpc.MethodDefinition<object, object>>;

/** A method as provider.proto describes it: how its messages become bytes, and back. */
export const methodOf = (name: string): grpc.MethodDefinition<object, object> => {
  const method = METHODS[name];
  if (method === undefined) throw new Error(`provider.proto has no method ${name}`);
  return method;
};

/** Methods of protocol 5 that a proxy hands on without looking. */
export const PROTOCOL_5 = [
  "GetSchema",
  "PrepareProviderConfig",
  "ValidateResourceTypeConfig",
  "ValidateDataSourceConfig",
  "UpgradeResourceState",
  "Configure",
  "ReadResource",
  "PlanResourceChange",
  "ApplyResourceChange",
  "ImportResourceState",
  "MoveResourceState",
  "ReadDataSource",
  "GetFunctions",
  "CallFunction",
  "Stop",
] as const;

const bytes = (message: Buffer): Buffer => message;
const raw = (path: string): grpc.MethodDefinition<Buffer, Buffer> => ({
  path,
  requestStream: false,
  responseStream: false,
  requestSerialize: bytes,
  requestDeserialize: bytes,
  responseSerialize: bytes,
  responseDeserialize: bytes,
});

export interface Methods {
  readonly protocol: 5 | 6;
  /** Methods whose messages are understood. */
  readonly understood: Readonly<Record<string, Answer>>;
  /** Methods answered with bytes for bytes. */
  readonly raw: Readonly<Record<string, (request: Buffer, peer: string) => Promise<Buffer>>>;
}

export interface Listening {
  readonly protocol: 5 | 6;
  readonly port: number;
  readonly close: () => void;
}

/** Serves a provider on a free port of loopback until closed. A fault while answering becomes the caller's error. */
export const listen = async ({ protocol, understood, raw: passed }: Methods): Promise<Listening> => {
  const path = (method: string): string => `/tfplugin${protocol}.Provider/${method}`;
  const definitions: Record<string, grpc.MethodDefinition<object, object>> = {};
  const handlers: grpc.UntypedServiceImplementation = {};
  const handle = (method: string, definition: grpc.MethodDefinition<object, object>, answer: Answer): void => {
    definitions[method] = definition;
    handlers[method] = (call: grpc.ServerUnaryCall<object, object>, done: grpc.sendUnaryData<object>) => {
      Promise.resolve()
        .then(() => answer(call.request, call.getPeer()))
        .then(
          (response) => done(null, response),
          (error: Error) => done({ code: grpc.status.INTERNAL, details: error.stack ?? error.message }),
        );
    };
  };
  for (const [method, answer] of Object.entries(understood)) {
    handle(method, { ...methodOf(method), path: path(method) }, answer);
  }
  for (const [method, answer] of Object.entries(passed)) handle(method, raw(path(method)) as never, answer);
  const server = new grpc.Server(LIMITS);
  server.addService(definitions, handlers);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  return { protocol, port, close: () => server.forceShutdown() };
};

export interface Connection {
  readonly call: (method: string, request: Buffer) => Promise<Buffer>;
  readonly close: () => void;
}

/** A connection to a provider of protocol 5 that sends bytes and hands back bytes. */
export const connect = (address: string): Connection => {
  const client = new grpc.Client(address, grpc.credentials.createInsecure(), LIMITS);
  return {
    call: (method, request) =>
      new Promise((resolve, reject) =>
        client.makeUnaryRequest(`/tfplugin5.Provider/${method}`, bytes, bytes, request, (error, response) =>
          error || response === undefined ? reject(error ?? new Error(`${method}: no answer`)) : resolve(response),
        ),
      ),
    close: () => client.close(),
  };
};
