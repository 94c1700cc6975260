import type { Path, RuleSet } from "../../domain/catalogue.ts";

/** Sets of rules of AWS, by where they stand: in a text of an aws row, in an attribute of an awscc one, in a body. */

/** Rules of a registry's policy text by which images expire: beyond a number of them, or by age. */
export const imagesExpiring = (list: Path): readonly RuleSet[] =>
  ["imageCountMoreThan", "sinceImagePushed", "sinceImagePulled"].map((countType) => ({
    list,
    harm: "more",
    rule: "data-expiry",
    when: { [`${list}.action.type`]: "expire", [`${list}.selection.countType`]: countType },
    limits: [
      {
        by: "words",
        at: `${list}.selection.tagStatus`,
        means: [{ word: "any", words: ["tagged", "untagged"] }],
      },
      { by: "every-prefix", at: `${list}.selection.tagPrefixList[*]` },
      { by: "pairs", at: `${list}.selection.tagPatternList[*]` },
      {
        by: "at-least",
        at: `${list}.selection.countNumber`,
        says: countType === "imageCountMoreThan" ? "fewer images are kept" : "images expire sooner",
      },
    ],
    says: "images that match the rules are deleted within a day",
    wider: "a rule by which images expire applies to more of them",
  }));

/** Rules by which a registry is copied. `filter`, `to`: members of a rule. */
export const imagesCopied = (list: Path, { filter, to }: Readonly<Record<"filter" | "to", string>>): RuleSet => ({
  list,
  harm: "less",
  rule: "backup-loss",
  limits: [
    { by: "prefix", at: `${list}.${filter}` },
    { by: "words", at: `${list}.${to}`, says: "images are no longer copied there" },
  ],
  says: "images are no longer copied",
  wider: "fewer images are copied",
});

/** Rules of a policy text by which the data of search collections expires. */
export const indexesExpiring = (list: Path): RuleSet => ({
  list,
  harm: "more",
  rule: "data-expiry",
  when: { [`${list}.MinIndexRetention`]: { set: true } },
  limits: [
    { by: "words", at: `${list}.Resource[*]` },
    { by: "at-least", at: `${list}.MinIndexRetention`, says: "index data may expire sooner" },
  ],
  says: "index data older than the rules allow is deleted",
  wider: "a rule by which index data expires applies to more of it",
});

/** By type, as properties of it; awscc_ attributes and the JSON of a desired state have them under other names. */
export const RULE_SETS: readonly {
  readonly type: string;
  readonly sets: (at: (path: Path) => Path, named: (name: string) => string) => readonly RuleSet[];
}[] = [
  {
    type: "AWS::ECR::ReplicationConfiguration",
    sets: (at, named) => [
      imagesCopied(at("ReplicationConfiguration.Rules[*]"), {
        filter: named("RepositoryFilters[*].Filter"),
        to: named("Destinations[*]{Region,RegistryId}"),
      }),
    ],
  },
  {
    type: "AWS::ECR::Repository",
    sets: (at) => imagesExpiring(`${at("LifecyclePolicy.LifecyclePolicyText")}~json.rules[*]`),
  },
  {
    type: "AWS::OpenSearchServerless::LifecyclePolicy",
    sets: (at) => [indexesExpiring(`${at("Policy")}~json.Rules[*]`)],
  },
];
