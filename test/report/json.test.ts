import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonReport } from "../../src/report/json.ts";
import { REVIEW_SCHEMA } from "../../src/report/review-schema.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";

const isReview = new Ajv2020({ strict: true, allErrors: true }).compile(REVIEW_SCHEMA);

const valid = (text: string): unknown => {
  const json: unknown = JSON.parse(text);
  expect(isReview(json), JSON.stringify(isReview.errors, null, 2)).toBe(true);
  return json;
};

describe("the review JSON", () => {
  test.each(Object.entries(reviews.ALL))("of %s is valid, with a line break at its end", (_, review) => {
    const text = jsonReport(review);
    valid(text);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("has the keys of the contract in their order, and null for what there is none of", () => {
    const [root] = reviews.everythingGoes.roots;
    const review = reviews.review(
      [
        {
          ...(root as NonNullable<typeof root>),
          findings: [...(root?.findings ?? []).slice(0, 1), ...(root?.findings ?? []).slice(-1)],
          destroys: (root?.destroys ?? []).slice(-3, -2),
        },
      ],
      {
        digest: `sha256:${"a".repeat(64)}`,
      },
    );
    expect(jsonReport(review)).toBe(`{
  "version": 1,
  "verdict": "blocked",
  "digest": "sha256:${"a".repeat(64)}",
  "counts": {
    "create": 0,
    "update": 0,
    "replace": 0,
    "delete": 11,
    "forget": 0,
    "read": 0,
    "none": 0,
    "unknown": 0,
    "moved": 0,
    "imported": 0,
    "deposed": 0
  },
  "roots": [
    {
      "root": "infra/prod",
      "source": "infra/prod/plan.json",
      "terraformVersion": "1.11.4",
      "formatVersion": "1.2",
      "plannedAt": "2026-11-20T08:00:00Z",
      "errored": false,
      "complete": true,
      "applyable": true,
      "digest": "${root?.digest}",
      "counts": {
        "create": 0,
        "update": 0,
        "replace": 0,
        "delete": 11,
        "forget": 0,
        "read": 0,
        "none": 0,
        "unknown": 0,
        "moved": 0,
        "imported": 0,
        "deposed": 0
      },
      "destroys": [
        {
          "address": "aws_db_instance.courses",
          "previousAddress": null,
          "deposed": null,
          "type": "aws_db_instance",
          "provider": "registry.terraform.io/hashicorp/aws",
          "effect": "delete",
          "order": null,
          "recreated": false,
          "imported": false,
          "because": null,
          "origins": null,
          "fromEach": null,
          "known": null,
          "reason": "delete_because_no_resource_config",
          "class": "data"
        }
      ],
      "findings": [
        {
          "rule": "last-copy",
          "level": "block",
          "address": "aws_db_instance.courses",
          "previousAddress": null,
          "deposed": null,
          "type": "aws_db_instance",
          "provider": "registry.terraform.io/hashicorp/aws",
          "effect": "delete",
          "class": "data",
          "weight": "high",
          "what": "relational database",
          "remains": {
            "kind": "nothing",
            "days": null,
            "refusal": null,
            "survivors": [],
            "survivorsCount": 0,
            "goesWithIt": [
              "aws_db_snapshot.before_upgrade",
              "aws_db_snapshot.weekly"
            ],
            "goesWithItCount": 2
          },
          "evidence": [
            {
              "kind": "attribute",
              "path": "skip_final_snapshot",
              "of": null,
              "was": true
            },
            {
              "kind": "attribute",
              "path": "delete_automated_backups",
              "of": null,
              "was": true
            }
          ],
          "detail": {
            "kind": "says",
            "says": "All databases on the instance, and its automated backups.",
            "certain": true
          },
          "message": "relational database is deleted and nothing in this state keeps a copy; its 2 snapshots go with it",
          "remedy": "Keep it: put its block back into the configuration, and run plan again. Prove a backup: before it goes, make a backup that is kept outside this state, and restore from it once. Ask a code owner: an owner can agree to exactly these findings.",
          "places": [
            {
              "file": "infra/prod/rds.tf",
              "line": 12
            }
          ]
        },
        {
          "rule": "mass-destroy",
          "level": "block",
          "address": null,
          "previousAddress": null,
          "deposed": null,
          "type": null,
          "provider": null,
          "effect": null,
          "class": null,
          "weight": null,
          "what": null,
          "remains": null,
          "evidence": [],
          "detail": {
            "kind": "share",
            "destroyed": 11,
            "all": 11,
            "harmless": 0
          },
          "message": "all 11 objects in the state that are not known as harmless are deleted or replaced",
          "remedy": "Check the target: make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again. Ask a code owner: an owner can agree to exactly these findings.",
          "places": []
        }
      ],
      "drift": []
    }
  ],
  "override": null,
  "policy": null,
  "run": null
}
`);
  });

  test("joins the attributes that force a replacement, and says who agreed to what", () => {
    expect(JSON.parse(jsonReport(reviews.replacedWithCopies)).roots[0].destroys[0]).toMatchObject({
      because: "engine, storage_encrypted",
      order: "create-first",
    });
    expect(JSON.parse(jsonReport(reviews.overridden)).override).toEqual({
      by: ["@alice", "bob"],
      digest: reviews.everythingGoes.digest,
      at: "2026-11-20T09:30:00Z",
      signed: null,
    });
  });

  test("says who signed, for which root, and what that proves", () => {
    const { override } = valid(jsonReport(reviews.signed)) as { override: { signed: readonly object[] } };
    expect(override.signed).toEqual([
      {
        by: "alice@example.com",
        root: "infra/prod",
        agreed: "2026-11-20T09:30:00Z",
        expires: "2026-11-20T11:30:00Z",
        reason: "moved to Aurora",
        key: { proof: "touch", algorithm: "sk-ssh-ed25519@openssh.com", fingerprint: "SHA256:abc" },
      },
      expect.objectContaining({ by: "bob", reason: null }),
    ]);
  });

  test("keeps every address exactly, and can be printed", () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text !== ""),
        hostileText.filter((text) => text !== ""),
        (address, type) => {
          const review = reviews.review([
            reviews.root(
              [reviews.destroy(address, { type, because: [address], deposed: type })],
              [
                reviews.finding({
                  rule: "last-copy",
                  subject: reviews.subject(address, { type, deposed: type }),
                  remains: reviews.remains({ kind: "nothing", goesWithIt: [address], survivors: [type] }),
                  places: [{ file: address, line: null }],
                }),
              ],
              { root: address },
            ),
          ]);
          const text = jsonReport(review);
          expect(text).not.toMatch(UNSEEN);
          expect(text).not.toContain("##[");
          expect(valid(text)).toMatchObject({
            roots: [
              {
                root: address,
                destroys: [{ address, type, because: address }],
                findings: [
                  {
                    address,
                    deposed: type,
                    remains: { goesWithIt: [address], survivors: [type] },
                    places: [{ file: address }],
                  },
                ],
              },
            ],
          });
        },
      ),
    );
  });
});

test.each<[string, (json: Record<string, unknown>) => void]>([
  ["an unknown key", (json) => Object.assign(json, { value: "secret" })],
  ["a missing key", (json) => Reflect.deleteProperty(json, "override")],
  ["another version", (json) => Object.assign(json, { version: 2 })],
  ["a verdict that is none", (json) => Object.assign(json, { verdict: "ok" })],
])("the schema refuses %s", (_, spoil) => {
  const json = JSON.parse(jsonReport(reviews.everythingGoes));
  spoil(json);
  expect(isReview(json)).toBe(false);
});
