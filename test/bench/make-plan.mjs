// A synthetic plan of N resources, in the form and proportions of `terraform show -json`: planned_values,
// resource_changes, prior_state, configuration.
// Of a hundred objects one is deleted, two are replaced, six are updated. The same N always gives the same bytes.
//   node test/bench/make-plan.mjs N FILE
import { once } from "node:events";
import { createWriteStream } from "node:fs";

const TYPES = [
  "aws_instance",
  "aws_iam_role",
  "aws_security_group_rule",
  "aws_s3_bucket",
  "aws_route53_record",
  "aws_lambda_function",
  "aws_cloudwatch_log_group",
  "aws_db_instance",
  "aws_ebs_volume",
  "aws_sqs_queue",
  "aws_subnet",
  "aws_iam_policy",
];
const PROVIDER = "registry.terraform.io/hashicorp/aws";

/** xorshift32, so that every resource's values follow from its number alone. */
const random = (seed) => {
  let x = (seed * 2654435761 + 1) >>> 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
};

const values = (type, i) => {
  const next = random(i);
  const hex = (length) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join("");
  const short = type.slice(4);
  const tags = {
    Name: `svc-${i}`,
    Environment: i % 5 ? "prod" : "staging",
    Team: `team-${i % 37}`,
    CostCenter: hex(6),
  };
  const statement = {
    Effect: "Allow",
    Action: ["s3:GetObject", "s3:PutObject"],
    Resource: `arn:aws:s3:::bucket-${hex(8)}/*`,
  };
  return {
    id: `${short}-${hex(17)}`,
    arn: `arn:aws:${short}:eu-west-1:123456789012:${hex(24)}`,
    name: `svc-${i}`,
    identifier: `svc-${i}`,
    description: 'Managed by the platform team; "do not" edit by hand\\ever',
    policy: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
    tags,
    tags_all: { ...tags, ManagedBy: "terraform" },
    deletion_protection: false,
    skip_final_snapshot: true,
    delete_automated_backups: true,
    backup_retention_period: 7,
    encrypted: true,
    size: 100 + (i % 400),
    vpc_security_group_ids: [`sg-${hex(17)}`, `sg-${hex(17)}`],
    subnet_ids: [`subnet-${hex(17)}`, `subnet-${hex(17)}`, `subnet-${hex(17)}`],
    timeouts: null,
    root_block_device: [{ volume_id: `vol-${hex(17)}`, volume_size: 20, encrypted: true, kms_key_id: null, tags: {} }],
    metadata_options: [{ http_endpoint: "enabled", http_tokens: "required", instance_metadata_tags: "disabled" }],
  };
};

const ACTIONS = new Map([
  [7, ["delete"]],
  [19, ["delete", "create"]],
  [23, ["create", "delete"]],
]);
const actionsOf = (i) => ACTIONS.get(i % 100) ?? (i % 100 < 6 ? ["update"] : ["no-op"]);

const place = (i) => {
  const type = TYPES[i % TYPES.length];
  const module = i % 3 ? { module_address: `module.stack["svc-${i % 211}"]` } : {};
  const address = `${module.module_address ? `${module.module_address}.` : ""}${type}.this[${i}]`;
  return { type, head: { address, mode: "managed", type, name: "this", index: i, provider_name: PROVIDER }, module };
};

const stateEntry = (i) => {
  const { type, head } = place(i);
  return { ...head, schema_version: 1, values: values(type, i), sensitive_values: { tags: {}, tags_all: {} } };
};

const change = (i, actions) => {
  const { type, head, module } = place(i);
  const before = values(type, i);
  const isReplace = actions.length === 2;
  const after =
    actions[0] === "delete" && !isReplace
      ? null
      : actions[0] === "update"
        ? { ...before, size: before.size + 1 }
        : before;
  const { address, ...rest } = head;
  return {
    address,
    ...module,
    ...rest,
    change: {
      actions,
      before,
      after,
      after_unknown: {},
      before_sensitive: { tags: {} },
      after_sensitive: {},
      ...(isReplace ? { replace_paths: [["identifier"]] } : {}),
    },
    ...(isReplace ? { action_reason: "replace_because_cannot_update" } : {}),
  };
};

/** `actionsIn`: by the number of a resource, what the plan does to it. */
export async function makePlan(count, path, actionsIn = actionsOf) {
  const out = createWriteStream(path);
  const write = async (text) => out.write(text) || (await once(out, "drain"));
  const list = async (entry) => {
    for (let i = 0; i < count; i++) await write((i ? "," : "") + JSON.stringify(entry(i)));
  };
  await write(
    '{"format_version":"1.2","terraform_version":"1.11.4","variables":{"env":{"value":"prod"}},"planned_values":{"root_module":{"resources":[',
  );
  await list(stateEntry);
  await write(']}},"resource_changes":[');
  await list((i) => change(i, actionsIn(i)));
  await write(
    '],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[',
  );
  await list(stateEntry);
  await write(
    ']}}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":"registry.terraform.io/hashicorp/aws"}},"root_module":{}},',
  );
  await write('"timestamp":"2026-11-20T11:00:00Z","applyable":true,"complete":true,"errored":false}\n');
  out.end();
  await once(out, "finish");
}

/** The state of the same objects, as `terraform show -json` prints it. */
export async function makeState(count, path) {
  const out = createWriteStream(path);
  const write = async (text) => out.write(text) || (await once(out, "drain"));
  await write('{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[');
  for (let i = 0; i < count; i++) await write((i ? "," : "") + JSON.stringify(stateEntry(i)));
  await write("]}}}\n");
  out.end();
  await once(out, "finish");
}

if (process.argv[1] === import.meta.filename) await makePlan(Number(process.argv[2]), process.argv[3]);
