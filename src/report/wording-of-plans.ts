import type { Detail } from "../domain/evidence.ts";
import type { Rule } from "../domain/rules/table.ts";
import { later, ofPlan } from "./clauses.ts";
import { counted } from "./quantity.ts";
import type { Wording } from "./rule-wording.ts";
import { only, type Step } from "./steps.ts";

/** A lower serial of the same lineage, and not another state. */
const isOlder = (detail: Detail | null): boolean => detail?.kind === "another-state" && detail.how === "serial";

const FIND_STATE: Step = {
  step: "Find the state",
  how: [
    "check the backend's settings, the workspace and the credentials, run init again, and run plan again; apply this one only if it is the first of this root, or if everything in it was destroyed on purpose",
  ],
};

const FIND_OBJECTS: Step = {
  step: "Find the objects",
  how: [
    "check the credentials, the account and the region of the provider, and run plan again; apply this one only if everything in the root was destroyed on purpose, since otherwise it makes all of it twice, and forgets what is there",
  ],
};

const PLAN_AGAIN: Step = {
  step: "Run plan again",
  how: ["most likely the plan file was made before that apply, and is out of date"],
};
const FIND_NEWEST: Step = {
  step: "If it is new",
  how: ["ask who put an older copy of the state there, and why, and bring the one back that was applied last"],
};
const FIND_APPLIED: Step = {
  step: "Find the right state",
  how: [
    "ask who changed the backend, the workspace or the state file, and why, and bring the state back that was applied last",
  ],
};

/** How the rules speak whose findings are about the plan as a whole, or about the pull request. */
export const WORDING_OF_PLANS = {
  "mass-destroy": {
    headline: {
      one: (_, { detail }) =>
        detail?.kind === "share" && detail.destroyed === detail.all
          ? "everything in the state that is not known as harmless would be destroyed"
          : "a large share of everything in the state would be destroyed",
      many: (count) => `a large share of everything in the state would be destroyed, in ${counted(count, "root")}`,
    },
    message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
    steps: only(
      "Check the target",
      "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again",
    ),
  },
  "missing-state": {
    headline: {
      one: (_, { detail }) =>
        detail?.kind === "all-vanished"
          ? "nothing of what is in the state is found, and the plan would create everything anew"
          : "the plan has no prior state and would create everything",
      many: (count) => `${counted(count, "plan")} have no prior state and would create everything`,
    },
    message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
    steps: ({ detail }) => [detail?.kind === "all-vanished" ? FIND_OBJECTS : FIND_STATE],
  },
  "state-swapped": {
    headline: {
      one: (_, { detail }) =>
        isOlder(detail)
          ? "the plan was made of an older state than the last apply left"
          : "the plan was made of another state than the last apply used",
      many: (count) => `${counted(count, "plan")} were made of another or an older state than the last apply used`,
    },
    message: (finding) => ofPlan("the state is another one than the last apply of this root used", finding),
    steps: ({ detail }) => (isOlder(detail) ? [PLAN_AGAIN, FIND_NEWEST] : [FIND_APPLIED]),
  },
  "wrong-environment": {
    headline: {
      one: (_, { detail }) =>
        detail?.kind === "environment" && detail.differs !== null
          ? "the plan is of another environment than the policy says"
          : "the plan is not certain to be of this environment",
      many: (count) => `${counted(count, "plan")} are not certain to be of their environment`,
    },
    message: (finding) => ofPlan("the plan is not certain to be of this environment", finding),
    steps: ({ detail }) =>
      detail?.kind === "environment" && detail.differs === null
        ? [{ step: "Give the saved plan", how: ["review the file that terraform plan -out wrote, and not its JSON"] }]
        : [
            {
              step: "Check the aim",
              how: [
                "see that the plan is that of this root, select the workspace and init the backend that the policy names, and make the plan again; if the policy is out of date, change it first",
              ],
            },
          ],
  },
  "guard-edited": {
    headline: {
      one: () => "the pull request changes what this check depends on",
      many: () => "the pull request changes what this check depends on",
    },
    message: (finding) => ofPlan("the pull request changes what this check depends on", finding),
    steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own"),
  },
  "incomplete-plan": {
    headline: {
      one: () => "the plan is not complete",
      many: (count) => `${counted(count, "plan")} are not complete`,
    },
    message: (finding) => [...ofPlan("the plan is not complete", finding), ...later(finding)],
    steps: only("Plan everything", "make the plan without -target, and review the next plan as well"),
  },
  "side-effect": {
    headline: {
      one: () => "an action runs with this plan",
      many: (count) => `${counted(count, "action")} run with this plan`,
    },
    message: (finding) => ofPlan("an action runs with this plan", finding),
    steps: only("Read it", "look at what the action does before you apply"),
  },
  "exception-expired": {
    headline: {
      one: () => "an exception of the policy has expired",
      many: (count) => `${counted(count, "exception")} of the policy have expired`,
    },
    message: (finding) => ofPlan("an exception of the policy has expired", finding),
    steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it"),
  },
  "exception-used": {
    headline: {
      one: () => "an exception of the policy is used",
      many: (count) => `${counted(count, "exception")} of the policy are used`,
    },
    message: (finding) => ofPlan("an exception of the policy is used", finding),
    steps: only(
      "Look at the entry",
      "make sure that its reason still holds, and that it covers no more than it has to",
    ),
  },
} satisfies Partial<Record<Rule, Wording>>;
