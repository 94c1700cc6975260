import { accountOf, appJson, nodeId, userJson } from "./accounts.ts";
import { pullNumbered } from "./lookup.ts";
import { page } from "./pages.ts";
import { apiUrl, association, webUrl } from "./repositories.ts";
import { actorOf, type Call, created, notFound, ok, pullOf, repositoryOf, route, unprocessable } from "./route.ts";
import type { Account, Comment, Pull, Repository, Review, TextEdit, World } from "./world.ts";

const LONGEST_BODY = 65_536;

export const commentVerbs = (world: World) => ({
  /** Somebody comments; returns the comment, whose id the other verbs take. */
  comment(number: number, body: string, by: string): Comment {
    return add(world, pullNumbered(world, number), body, accountOf(world, by));
  },
  /** Somebody with write access edits a comment, their own or another's: its author stays as it was. */
  editComment(id: number, body: string, by: string): void {
    edit(world, commentWith(world.home, id), body, accountOf(world, by));
  },
  /** Somebody takes every text but the newest out of a comment's history; that there was one stays to be seen. */
  forgetEdits(id: number, by: string): void {
    const { edits } = commentWith(world.home, id).comment;
    for (const edit of edits.slice(0, -1)) edit.text = null;
    world.log.tell(`${accountOf(world, by).login} takes old texts of a comment out of its history`);
  },
  deleteComment(id: number, by: string): void {
    remove(world, commentWith(world.home, id), accountOf(world, by));
  },
});

export const commentRoutes = [
  route("issues/list-comments", [{ issues: "read" }, { pull_requests: "read" }], (call) => {
    const [pull, since] = [pullOf(call, "issue_number"), call.asked("since")];
    const wanted = pull.comments.filter((one) => since === null || Date.parse(one.updatedAt) >= Date.parse(since));
    return page(call, wanted, (comment) => commentJson(call.world, pull, comment));
  }),
  route(
    "issues/create-comment",
    [{ issues: "write" }, { pull_requests: "write" }],
    (call) => {
      const pull = pullOf(call, "issue_number");
      return created(commentJson(call.world, pull, add(call.world, pull, bodyOf(call), actorOf(call))));
    },
    { openToPublic: false },
  ),
  route("issues/get-comment", [{ issues: "read" }, { pull_requests: "read" }], (call) => {
    const found = commentWith(repositoryOf(call), call.number("comment_id"));
    return ok(commentJson(call.world, found.pull, found.comment));
  }),
  route(
    "issues/update-comment",
    [{ issues: "write" }, { pull_requests: "write" }],
    (call) => {
      // Reports differ on whether GITHUB_TOKEN may edit somebody else's comment. Here it may, which is the worse case:
      // a client that does not look at the author overwrites what a person wrote.
      const found = commentWith(repositoryOf(call), call.number("comment_id"));
      edit(call.world, found, bodyOf(call), actorOf(call));
      return ok(commentJson(call.world, found.pull, found.comment));
    },
    { openToPublic: false },
  ),
];

const bodyOf = (call: Call): string => {
  const body = String(call.body.body);
  if (body.trim() === "")
    throw unprocessable("Validation Failed", [{ resource: "IssueComment", code: "missing_field", field: "body" }]);
  if (body.length > LONGEST_BODY) {
    const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw unprocessable("Validation Failed", [
      { resource: "IssueComment", code: "unprocessable", field: "data", message },
    ]);
  }
  return body;
};

interface Found {
  readonly pull: Pull;
  readonly comment: Comment;
}

const commentWith = (repository: Repository, id: number): Found => {
  for (const pull of repository.pulls) {
    const comment = pull.comments.find((one) => one.id === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw notFound();
};

const add = (world: World, pull: Pull, body: string, author: Account): Comment => {
  const now = world.clock.now();
  const comment: Comment = { id: world.nextId(), edits: [], author, body, createdAt: now, updatedAt: now };
  pull.comments.push(comment);
  world.log.tell(`${author.login} comments on #${pull.number}`);
  return comment;
};

const edit = (world: World, { pull, comment }: Found, body: string, editor: Account): void => {
  keepEdit(world, comment, comment.createdAt, { by: editor, text: body });
  Object.assign(comment, { body, updatedAt: world.clock.now() });
  world.log.tell(`${editor.login} edits ${whose(comment, editor)} comment on #${pull.number}`);
};

/** Before the text changes. GitHub lists the making of it, too, once it was edited. */
export const keepEdit = (
  world: World,
  { edits, author, body }: Comment | Review,
  made: string,
  edit: Pick<TextEdit, "by" | "text">,
): void => {
  if (edits.length === 0) edits.push({ by: author, at: made, text: body });
  edits.push({ ...edit, at: world.clock.now() });
};

const remove = (world: World, { pull, comment }: Found, by: Account): void => {
  pull.comments.splice(pull.comments.indexOf(comment), 1);
  world.log.tell(`${by.login} deletes ${whose(comment, by)} comment on #${pull.number}`);
};

const whose = (comment: Comment, actor: Account): string =>
  comment.author === actor ? "their own" : `${comment.author.login}'s`;

/** Where people see it. */
export const commentUrl = (world: World, pull: Pull, id: number): string =>
  `${webUrl(world, world.home)}/pull/${pull.number}#issuecomment-${id}`;

const commentJson = (world: World, pull: Pull, { id, author, body, createdAt, updatedAt }: Comment): object => ({
  id,
  node_id: nodeId("IssueComment", id),
  url: `${apiUrl(world, world.home)}/issues/comments/${id}`,
  html_url: commentUrl(world, pull, id),
  issue_url: `${apiUrl(world, world.home)}/issues/${pull.number}`,
  user: userJson(world, author),
  body,
  created_at: createdAt,
  updated_at: updatedAt,
  author_association: association(world, author),
  performed_via_github_app: appJson(world, author.app),
});
