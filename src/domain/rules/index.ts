import { createdOff } from "./created-off.ts";
import { dataExpiry } from "./data-expiry.ts";
import { exposed } from "./exposed.ts";
import { forgotten } from "./forgotten.ts";
import { frozen } from "./frozen.ts";
import { guardRemoved } from "./guard-removed.ts";
import { incompletePlan } from "./incomplete-plan.ts";
import { loss } from "./loss.ts";
import { massDestroy } from "./mass-destroy.ts";
import { missingState } from "./missing-state.ts";
import { protectedObject } from "./protected.ts";
import type { ObjectRule, PlanRule } from "./rule.ts";
import { sideEffect } from "./side-effect.ts";
import { stateSwapped } from "./state-swapped.ts";
import { unclassified } from "./unclassified.ts";
import { unguarded } from "./unguarded.ts";
import { unreadableChange, unreadablePlan } from "./unreadable.ts";
import { wrongEnvironment } from "./wrong-environment.ts";

/**
 * Rules that look at one object. `loss` is six rules of the table: which one, the object's class and what remains
 * decide.
 */
export const OBJECT_RULES: readonly ObjectRule[] = [
  loss,
  dataExpiry,
  protectedObject,
  unreadableChange,
  guardRemoved,
  createdOff,
  forgotten,
  unclassified,
  exposed,
  unguarded,
];

/**
 * Rules that look at the plan as a whole. `guard-edited` needs the pull request and is made by the action;
 * `exception-expired` and `exception-used` come out of applying the policy.
 */
export const PLAN_RULES: readonly PlanRule[] = [
  massDestroy,
  missingState,
  stateSwapped,
  wrongEnvironment,
  frozen,
  unreadablePlan,
  incompletePlan,
  sideEffect,
];
