import { accountOf, nodeId, userJson } from "./accounts.ts";
import { keepEdit } from "./comments.ts";
import { record } from "./events.ts";
import { pullNumbered } from "./lookup.ts";
import { page } from "./pages.ts";
import { apiUrl, association, webUrl } from "./repositories.ts";
import { pullOf, route } from "./route.ts";
import type { Account, Pull, Review, ReviewState, World } from "./world.ts";

export interface ReviewManner {
  /** The commit that the review is of: the newest, unless the reviewer names another. */
  readonly commit?: string;
  readonly body?: string;
}

export const reviewVerbs = (world: World) => ({
  /** Somebody reviews the pull request. */
  review(number: number, state: Exclude<ReviewState, "DISMISSED">, by: string, more: ReviewManner = {}): Review {
    return add(world, pullNumbered(world, number), state, accountOf(world, by), more);
  },
  /** Shorthand for an approving review. */
  approve(number: number, by: string, body = ""): Review {
    return add(world, pullNumbered(world, number), "APPROVED", accountOf(world, by), { body });
  },
  /** Somebody with write access edits the text of a review, their own or another's: only GraphQL shows that. */
  editReview(review: Review, body: string, by: string): void {
    keepEdit(world, review, review.submittedAt, { by: accountOf(world, by), text: body });
    review.body = body;
    world.log.tell(`${by} edits the review of ${review.author.login}`);
  },
  dismissReview(number: number, review: Review, by: string, message = "out of date"): void {
    const pull = pullNumbered(world, number);
    review.state = "DISMISSED";
    record(world, pull, accountOf(world, by), { event: "review_dismissed", review, message });
    world.log.tell(`${by} dismisses the review of ${review.author.login} on #${number}`);
  },
});

export const reviewRoutes = [
  route("pulls/list-reviews", [{ pull_requests: "read" }], (call) => {
    const pull = pullOf(call);
    return page(call, pull.reviews, (review) => reviewJson(call.world, pull, review));
  }),
];

const add = (
  world: World,
  pull: Pull,
  state: ReviewState,
  author: Account,
  { commit = pull.head.sha, body = "" }: ReviewManner = {},
): Review => {
  const review: Review = { id: world.nextId(), edits: [], author, state, body, commit, submittedAt: world.clock.now() };
  pull.reviews.push(review);
  world.log.tell(`${author.login} reviews #${pull.number} (${state})`);
  return review;
};

const reviewJson = (world: World, pull: Pull, { id, author, state, body, commit, submittedAt }: Review): object => {
  const html = `${webUrl(world, world.home)}/pull/${pull.number}#pullrequestreview-${id}`;
  const api = `${apiUrl(world, world.home)}/pulls/${pull.number}`;
  return {
    id,
    node_id: nodeId("PullRequestReview", id),
    user: userJson(world, author),
    body,
    state,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: submittedAt,
    commit_id: commit,
    author_association: association(world, author),
  };
};
