import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Remains } from "../../src/domain/finding.ts";
import { plain } from "../../src/report/phrase.ts";
import { remainsClause, remainsHeadline, remainsPhrase } from "../../src/report/remains-words.ts";

const SNAPSHOTS = ["aws_ebs_snapshot.a", "aws_ebs_snapshot.b"] as const;
const LIFECYCLE = "aws_dlm_lifecycle_policy.daily";
const SELECTION = "aws_backup_selection.all";

/** A finding with these survivors; `count`: where not all of them are known by name. */
const finding = (survivors: readonly string[], count = survivors.length) => {
  const remains: Remains = {
    kind: "copies",
    days: null,
    refusal: null,
    survivors,
    survivorsCount: count,
    goesWithIt: [],
    goesWithItCount: 0,
  };
  return { remains, evidence: [], subject: null };
};

const told = (...of: Parameters<typeof finding>) => ({
  headline: remainsHeadline(finding(...of)),
  clause: plain(remainsClause(finding(...of))),
  sentence: plain(remainsPhrase(finding(...of))),
});

describe("a schedule is no copy: nobody can tell from a plan whether it has made one", () => {
  test("of one that stays", () => {
    expect(told([LIFECYCLE])).toEqual({
      headline: ", but a backup schedule would remain, with what it has made",
      clause: "a backup schedule in this state remains, with what it has made",
      sentence: "what a backup schedule in this state has made, if it has run: aws_dlm_lifecycle_policy.daily",
    });
  });

  test("of two", () => {
    expect(told([LIFECYCLE, SELECTION])).toEqual({
      headline: ", but 2 backup schedules would remain, with what they have made",
      clause: "2 backup schedules in this state remain, with what they have made",
      sentence: `what 2 backup schedules in this state have made, if they have run: ${LIFECYCLE} and ${SELECTION}`,
    });
  });

  test("beside copies, which count alone", () => {
    expect(told([...SNAPSHOTS, LIFECYCLE])).toEqual({
      headline: ", but 2 snapshots would remain",
      clause: "2 snapshots in this state remain",
      sentence: `2 snapshots in this state: ${SNAPSHOTS.join(" and ")}; also what a backup schedule in this state has made, if it has run: ${LIFECYCLE}`,
    });
    expect(told([SELECTION, SNAPSHOTS[0]])).toMatchObject({ headline: ", but a copy would remain" });
  });

  test("among more copies than are named", () => {
    expect(told([SNAPSHOTS[0], LIFECYCLE], 12)).toMatchObject({ clause: "11 snapshots in this state remain" });
  });

  test.each([
    "google_compute_disk_resource_policy_attachment.a",
    "google_firestore_backup_schedule.a",
    "oci_core_volume_backup_policy_assignment.a",
    "module.a.alicloud_hbr_nas_backup_plan.b[0]",
  ])("%s is one", (address) => {
    expect(told([address]).clause).toContain("a backup schedule");
  });

  test.each([
    "aws_s3_bucket_replication_configuration.schedule",
    "oci_objectstorage_replication_policy.a",
    'aws_db_snapshot.a["policy"]',
    "aws_backup_recovery_point.a",
  ])("%s is none", (address) => {
    expect(told([address]).clause).toBe("a copy in this state remains");
  });
});

describe("a destroy that the provider will refuse, though a copy would remain too", () => {
  const refused = (survivors: readonly string[], evidence: readonly Evidence[] = []) => {
    const { remains, ...rest } = finding(survivors);
    return { ...rest, remains: { ...remains, refusal: "protected" as const }, evidence };
  };

  test("is told as refused first", () => {
    expect(remainsHeadline(refused([SNAPSHOTS[0]]))).toBe(
      ", but the provider would refuse this, and a copy would remain",
    );
    expect(plain(remainsClause(refused([SNAPSHOTS[0]])))).toBe(
      "the provider will refuse this, and the apply fails part-way; a copy in this state remains",
    );
  });

  test("with the source that stays", () => {
    const replica = refused(["db.main"], [{ kind: "source", by: "db.main", fate: "stays" }]);
    expect(remainsHeadline(replica)).toBe(", but the provider would refuse this, and what it is a copy of would stay");
    expect(plain(remainsClause(replica))).toBe(
      "the provider will refuse this, and the apply fails part-way; what it is a copy of stays",
    );
  });

  test("with the lock that is why", () => {
    const locked = refused([SNAPSHOTS[0]], [{ kind: "locked", by: "lock.group" }]);
    expect(plain(remainsClause(locked))).toBe(
      "lock.group locks it: the provider refuses the destroy while the lock is there; a copy in this state remains",
    );
  });

  test("not where it depends on what is inside", () => {
    const { remains, ...rest } = finding([SNAPSHOTS[0]]);
    const onlyIfEmpty = { ...rest, remains: { ...remains, refusal: "not-empty" as const } };
    expect(remainsHeadline(onlyIfEmpty)).toBe(", but a copy would remain");
    expect(plain(remainsClause(onlyIfEmpty))).toBe("a copy in this state remains");
  });
});
