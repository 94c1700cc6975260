import { expect, test } from "vitest";
import { seen } from "../../src/domain/conditions.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidencePhrase, furtherEvidenceText } from "../../src/report/evidence-words.ts";
import type { Phrase } from "../../src/report/phrase.ts";
import { finding, leaving, remains, setting } from "./reviews.ts";

test.each<[Evidence, Phrase]>([
  [setting("skip_final_snapshot", true), [{ code: "skip_final_snapshot = true" }]],
  [{ ...setting("retention", 30), becomes: 1 }, [{ code: "retention = 30 → 1" }]],
  [setting("rule[0].days", null), [{ code: "rule[0].days" }, " is not set"]],
  [setting("mode", { hidden: "other" }), [{ code: "mode" }, " has none of the values that would count"]],
  [{ ...setting("mode", "ON"), becomes: { hidden: "other" } }, [{ code: "mode = ON" }, " → another value"]],
  [
    setting("disk[*]{source,delete}", '["volume","true"]'),
    [{ code: "disk[*]" }, " has ", { code: "source volume and delete true" }],
  ],
  [setting("disk[*]{source,delete}", null), [{ code: "disk[*]" }, " has none of the values that would count"]],
  [setting("disk[*]{source,delete}", '["volume'), [{ code: "disk[*]" }, " has ", { code: '["volume' }]],
  [setting("tags{}", '["backup","daily"]'), [{ code: "tags" }, " has ", { code: "backup = daily" }]],
  [setting("password", { hidden: "sensitive" }), [{ code: "password" }, " is sensitive"]],
  [{ ...setting("purge", false), of: "provider" }, [{ code: "purge (provider) = false" }]],
  [{ ...setting("soft_delete", null), of: "provider" }, [{ code: "soft_delete" }, " (provider) is not set"]],
  [{ ...setting("version", 2), of: "provider" }, [{ code: "version (provider) = 2" }]],
  [
    { ...setting("version", { hidden: "unknown" }), of: "provider" },
    [{ code: "version" }, " (provider) has no lower bound in the plan"],
  ],
  [
    { ...setting("blob[0].days", 14), of: "azurerm_storage_account" },
    [{ code: "blob[0].days = 14" }, " (azurerm_storage_account)"],
  ],
  [
    { ...setting("blob[0].days", null), of: "azurerm_storage_account" },
    [{ code: "blob[0].days" }, " is not set (azurerm_storage_account)"],
  ],
  [
    { ...setting("retention", 14), becomes: { hidden: "unknown" } },
    [{ code: "retention = 14" }, " → known only after apply"],
  ],
  [{ ...setting("volume", { hidden: "set" }), becomes: null }, [{ code: "volume" }, ": set → not set"]],
  [{ ...setting("days", null), becomes: 3 }, [{ code: "days" }, ": not set → 3"]],
  [{ ...setting("text", { hidden: "set" }), becomes: { hidden: "set" } }, [{ code: "text" }, " changes"]],
  [{ kind: "removed", path: "column[*].name", count: 2 }, [{ code: "column[*].name" }, ": 2 removed"]],
  [{ ...setting("body~json.properties.days", 30), becomes: 7 }, [{ code: "body.properties.days = 30 → 7" }]],
  [setting('settings~properties["log.days"]', 7), [{ code: 'settings["log.days"] = 7' }]],
  [{ kind: "removed", path: "schema~columns[*]", count: 2 }, [{ code: "schema" }, ": 2 removed"]],
  [leaving("its backups are stored inside it"), ["its backups are stored inside it"]],
  [{ kind: "copy", because: "cut-back" }, ["a copy in this state is cut back by the same plan"]],
])("%j is told in parts", (evidence, parts) => {
  expect(evidencePhrase(evidence)).toEqual(parts);
});

test.each<[string, readonly Evidence[], string]>([
  ["a snapshot that is yet to be made", [leaving("a final snapshot"), setting("skip", false)], "skip = false"],
  [
    "but one that will not be of use",
    [leaving("a final snapshot"), { kind: "worthless", because: "key" }],
    "a final snapshot; but its encryption key goes with the same plan",
  ],
])("beside copies nobody has seen %s", (_, evidence, said) => {
  const beside = finding({ rule: "data-loss", remains: remains({ kind: "copies", survivors: ["a.b"] }), evidence });
  expect(furtherEvidenceText(beside)).toBe(said);
});

test("a text that begins as a row asks for is set, and is no other value", () => {
  const of = (value: string) => seen({ value, sensitive: false, unknown: false }, { startsWith: "aurora" });
  expect(of("aurora-postgresql")).toEqual({ hidden: "set" });
  expect(of("neptune")).toEqual({ hidden: "other" });
});
