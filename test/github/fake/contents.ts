import { blobSha, bytesOf, resolved, treeSha } from "./commits.ts";
import { apiUrl, webUrl } from "./repositories.ts";
import { type Answer, type Call, errorAnswer, notFound, ok, Refused, repositoryOf, route } from "./route.ts";
import type { Commit, Content, Repository, World } from "./world.ts";

const MEGABYTE = 1024 * 1024;

export const contentRoutes = [
  route("repos/get-content", [{ contents: "read" }], (call) => {
    const repository = repositoryOf(call);
    const ref = call.asked("ref") ?? repository.defaultBranch;
    const commit = resolved(call.world, repository, ref);
    if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
    return answerFor({ call, repository, commit, ref, path: call.text("path").replace(/^\/+|\/+$/g, "") });
  }),
];

interface Wanted {
  readonly call: Call;
  readonly repository: Repository;
  readonly commit: Commit;
  readonly ref: string;
  readonly path: string;
}

const answerFor = (wanted: Wanted): Answer => {
  const { call, commit, path } = wanted;
  const content = commit.files.get(path);
  if (content === undefined) return directoryAnswer(wanted);
  if (typeof content === "string" || content instanceof Uint8Array) return fileAnswer(wanted, content);
  // A link to a file of the repository is followed; any other is shown as itself.
  const target = new URL(content.link, `file:///${path}`).pathname.slice(1);
  const linked = commit.files.get(target);
  if (typeof linked === "string" || linked instanceof Uint8Array)
    return fileAnswer({ ...wanted, path: target }, linked);
  if (asksRaw(call)) throw notFound();
  return ok({ ...entryJson(wanted, path, content), target: content.link });
};

const fileAnswer = (wanted: Wanted, content: string | Uint8Array): Answer => {
  const bytes = bytesOf(content);
  if (bytes.byteLength > 100 * MEGABYTE) {
    const message = "This API returns blobs up to 100 MB in size.";
    throw new Refused(
      errorAnswer(403, message, { errors: [{ resource: "Blob", field: "data", code: "too_large" }] }),
      message,
    );
  }
  if (asksRaw(wanted.call))
    return { status: 200, raw: { type: "application/vnd.github.raw+json; charset=utf-8", bytes } };
  // Above 1 MB the JSON forms come with nothing in them.
  const carried =
    bytes.byteLength > MEGABYTE
      ? { encoding: "none", content: "" }
      : { encoding: "base64", content: wrapped(Buffer.from(bytes).toString("base64")) };
  return ok({ ...entryJson(wanted, wanted.path, content), ...carried });
};

const directoryAnswer = (wanted: Wanted): Answer => {
  const { call, commit, path } = wanted;
  const prefix = path === "" ? "" : `${path}/`;
  const names = new Set(
    [...commit.files.keys()]
      .filter((file) => file.startsWith(prefix))
      .map((file) => file.slice(prefix.length).split("/")[0] ?? ""),
  );
  if (names.size === 0) throw notFound();
  const entries = [...names]
    .toSorted()
    .map((name) => entryJson(wanted, prefix + name, commit.files.get(prefix + name) ?? null));
  return ok(/vnd\.github\.(v3\.)?object/.test(call.accept) ? { ...entryJson(wanted, path, null), entries } : entries);
};

const asksRaw = ({ accept }: Call): boolean => /application\/vnd\.github\.(v3\.)?raw/.test(accept);

/** Base64 in lines of 60 characters, as GitHub breaks it. */
const wrapped = (base64: string): string => base64.replace(/.{60}/g, "$&\n");

const entryJson = (
  { call, repository, commit, ref }: Wanted,
  path: string,
  content: Content | null,
): Record<string, unknown> => {
  const { world } = call;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const self = `${apiUrl(world, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const sha =
    content === null ? treeSha(new Map([...commit.files].filter(([file]) => file.startsWith(path)))) : blobSha(content);
  const git = `${apiUrl(world, repository)}/git/${content === null ? "trees" : "blobs"}/${sha}`;
  const html = `${webUrl(world, repository)}/${content === null ? "tree" : "blob"}/${ref}/${encoded}`;
  return {
    type: typeOf(content),
    name: path.split("/").at(-1) ?? "",
    path,
    sha,
    size: content === null ? 0 : bytesOf(content).byteLength,
    url: self,
    html_url: html,
    git_url: git,
    download_url: content === null ? null : downloadUrl(world, repository, ref, encoded),
    _links: { self, git, html },
  };
};

const typeOf = (content: Content | null): string => {
  if (content === null) return "dir";
  return typeof content === "string" || content instanceof Uint8Array ? "file" : "symlink";
};

const downloadUrl = (world: World, repository: Repository, ref: string, path: string): string =>
  `${webUrl(world, repository)}/raw/${ref}/${path}`;
