import { activityRoutes } from "./activity.ts";
import { branchRoutes } from "./branches.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { contentRoutes } from "./contents.ts";
import { eventRoutes } from "./events.ts";
import { identityRoutes } from "./identity.ts";
import { labelRoutes } from "./labels.ts";
import { ownersErrorRoutes } from "./owners-errors.ts";
import { peopleRoutes } from "./people.ts";
import { pullFileRoutes } from "./pull-files.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repositories.ts";
import { reviewRoutes } from "./reviews.ts";
import type { Route } from "./route.ts";

import { ruleRoutes } from "./rules.ts";

import { runRoutes } from "./runs.ts";

import { statusRoutes } from "./statuses.ts";
import { treeRoutes } from "./trees.ts";

/** Every endpoint that the fake answers. */
export const ROUTES: readonly Route[] = [
  ...pullRoutes,
  ...pullFileRoutes,
  ...reviewRoutes,
  ...labelRoutes,
  ...eventRoutes,
  ...commentRoutes,
  ...statusRoutes,
  ...checkRoutes,
  ...runRoutes,
  ...repositoryRoutes,
  // Before the branches, whose names may hold slashes.
  ...ruleRoutes,
  ...branchRoutes,
  ...activityRoutes,
  ...contentRoutes,
  ...ownersErrorRoutes,
  ...treeRoutes,
  ...peopleRoutes,
  ...identityRoutes,
];
