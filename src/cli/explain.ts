import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { type Catalogue, type CatalogueRow, type Knowledge, rowOf } from "../domain/catalogue.ts";
import type { PolicyType } from "../domain/policy.ts";
import { RULE_NAMES, RULES, type Rule } from "../domain/rules/table.ts";
import { EXIT } from "../domain/verdict.ts";
import { typePasted } from "../report/address.ts";
import { kindIn, rowOfKind } from "../report/by-kind.ts";
import { rowOfType } from "../report/by-type.ts";
import { explained, explainedJson, isLikeCloudType, isSearch } from "../report/explain.ts";
import { ruleText } from "../report/explain-rule.ts";
import { typesWith } from "./explain-search.ts";
import { HELP, noSuch, type Options, parseOptions, usageError } from "./options.ts";
import { POLICY_FILE } from "./policy-file.ts";
import { findPolicy } from "./policy-search.ts";
import { print, type Shell, say, todayOf, widthOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const FORMATS = ["terminal", "json"] as const;

const OPTIONS = {
  format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the answer", words: FORMATS },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "explain",
    forms: ["[OPTIONS] TYPE | ADDRESS | RULE..."],
    text: `  TYPE is a resource type, or the address of an object of that type: what a destroy of
  it loses, what remains, which changes are reported. Types of Azure's API and of
  CloudFormation, and kinds of Kubernetes behind their API group, are types too. Types of
  your own are those of the policy of this repository. A word, such as rds, lists the
  types that have it in their name or in what they are; several words, those that have
  all of them. RULE is the name of a rule, as
  reports show it in brackets: what it finds, why that matters, what to do.`,
    options: OPTIONS,
    examples: [
      "destroy-guard explain aws_db_instance",
      "destroy-guard explain 'module.shop.aws_db_instance.prod[\"a\"]'",
      "destroy-guard explain Microsoft.Sql/servers AWS::S3::Bucket apps/StatefulSet",
      "destroy-guard explain last-copy",
      "destroy-guard explain --format json aws_db_instance",
    ],
  });

const isRule = (name: string): name is Rule => Object.hasOwn(RULES, name);

/** The policy's own types, where there is a policy; one that can't be read is check-policy's to tell. */
async function ownTypes(shell: Shell): Promise<readonly PolicyType[]> {
  try {
    const { policy } = await findPolicy({ named: undefined, folders: ["."], cwd: shell.cwd, today: todayOf(shell) });
    return policy.catalogue;
  } catch {
    say(shell, `warning: the types of ${POLICY_FILE} are left out, since it can't be used; check-policy tells why`);
    return [];
  }
}

/** Of Azure's Resource Manager, and of its services themselves. */
const OF_AZURE = ["azapi_resource", "azapi_data_plane_resource"];

/** The row that stands for types of this cloud's own API: `Microsoft.Sql/servers`, `AWS::RDS::DBInstance`. */
function ofCloud(name: string): CatalogueRow | null {
  const generics = /^AWS::/i.test(name.trim()) ? ["aws_cloudcontrolapi_resource"] : OF_AZURE;
  const rows = isLikeCloudType(name.trim()) ? generics.flatMap((type) => rowOf(catalogueWith([])(type)) ?? []) : [];
  const row = rows.find((one) => rowOfType(one, bare(name)) !== null) ?? rows[0];
  const isMeant =
    row !== undefined &&
    (/^(microsoft\.|aws::)/i.test(name.trim()) || isOfPartner(name) || rowOfType(row, bare(name)) !== null);
  return isMeant ? row : null;
}

/** The provider of a type begins its parts with capitals, which the source of a provider of Terraform does not. */
const isOfPartner = (name: string): boolean => /^[A-Z]\w*\.[A-Z]\w*\//.test(name.trim());

const bare = (name: string): string => name.trim().replace(/@.*$/, "");

/** The row of one kind of Kubernetes objects; undefined where no kind is named. */
function ofKind(name: string): ReturnType<typeof rowOfKind> | undefined {
  const row = rowOf(catalogueWith([])("kubernetes_manifest"));
  const kind = row === undefined ? null : kindIn(name, row);
  return row === undefined || kind === null ? undefined : rowOfKind(row, kind);
}

/** Whether a name is one of an API, and none of Terraform's. */
const isOfApi = (name: string): boolean => ofCloud(name) !== null || ofKind(name) !== undefined;

/** What is known of a type, also of one of a cloud's own API, and of a kind of Kubernetes objects. */
function knowledgeOf(type: string, catalogue: Catalogue): Knowledge {
  const generic = ofCloud(type);
  const row = generic === null ? ofKind(type) : rowOfType(generic, bare(type));
  if (row === undefined) return catalogue(type);
  if (row === "harmless") return { known: "harmless" };
  return row === null ? { known: "nothing" } : { known: "row", row };
}

/** An argument as it is meant; of an address its type counts. Throws InputError for what is like a rule and is none. */
function meant(name: string, shell: Shell): { readonly rule: Rule } | { readonly type: string } {
  const lower = name.trim().toLowerCase();
  if (isRule(lower)) return { rule: lower };
  if (/^module\.[^.]+$/.test(lower))
    throw usageError(
      `${name} is a module, and its objects may be of any type; name one of them, such as ${name}.aws_db_instance.main`,
      "explain",
    );
  if (isOfApi(name)) return { type: name.trim() };
  // As required_providers has it: hashicorp/aws, registry.terraform.io/hashicorp/aws.
  const [, provider] = /^(?:[\w.-]+\/){1,2}([\w-]+)$/.exec(lower) ?? [];
  if (provider !== undefined) return { type: provider };
  if (/^\w+(\s+\w+)+$/.test(lower)) return { type: lower };
  const { type, isData } = typePasted(name) ?? { type: name, isData: false };
  if (isData) say(shell, `${name} is only read: no plan destroys it. Below is the resource of the same name`);
  // A dash is in the names of rules alone.
  if (/^[\w-]*-[\w-]*$/.test(type)) throw noSuch("rule", type, RULE_NAMES, "explain");
  return { type };
}

/** A word as people search: types have a `_` in their name. */
const isWord = (name: string): boolean => /^[a-z0-9]+$/i.test(name.trim());

/** Words of which none names a type or a rule are one search, as if they stood in quotes, if it finds anything. */
function searched(names: readonly string[], catalogue: Catalogue): readonly string[] {
  const isSaid = (name: string) => isRule(name.trim().toLowerCase()) || catalogue(name).known !== "nothing";
  if (names.length < 2 || !names.every((name) => isWord(name) && !isSaid(name))) return names;
  const together = names.map((name) => name.trim()).join(" ");
  return typesWith(together).length === 0 ? names : [together];
}

async function explain(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "explain");
  if (values.help === true) return print(shell, usage());
  if (positionals.length === 0 || positionals.some((name) => name.trim() === ""))
    throw usageError("no resource type and no rule was named", "explain");
  const { format } = values;
  if (format !== "terminal" && format !== "json") throw noSuch("format of explain", format, FORMATS, "explain");
  const own = catalogueWith(await ownTypes(shell));
  const catalogue = (type: string): Knowledge => knowledgeOf(type, own);
  const spelled = (type: string): string =>
    catalogue(type).known === "nothing" && !isOfApi(type) ? type.toLowerCase() : type;
  const asked = searched(positionals, own).map((name) => {
    const one = meant(name, shell);
    return "type" in one ? { type: spelled(one.type) } : one;
  });
  const isUnknown = asked.some((one) => "type" in one && catalogue(one.type).known === "nothing");
  const known = isUnknown ? knownTypes() : [];
  const found = (type: string) => (catalogue(type).known === "nothing" && !isOfApi(type) ? typesWith(type) : []);
  const told = asked.map((one) => {
    if ("rule" in one) return one;
    const { type } = one;
    return { type, knowledge: catalogue(type), beside: rowsBeside(type), known, found: found(type) };
  });
  const types = told.flatMap((one) => ("type" in one ? [one] : []));
  const width = widthOf(shell);
  print(
    shell,
    format === "json"
      ? explainedJson(
          types,
          told.flatMap((one) => ("rule" in one ? [one.rule] : [])),
        )
      : told.map((one) => ("rule" in one ? ruleText(one.rule, width) : explained(one, width))).join("\n"),
  );
  const isAnswered = types.every((one) => one.knowledge.known !== "nothing" || isSearch(one));
  return isAnswered ? EXIT.passed : EXIT.input;
}

export const EXPLAIN: Command = { usage, options: OPTIONS, words: "types", run: explain };
