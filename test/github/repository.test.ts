import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { clientFor } from "../../src/github/client.ts";
import { pullOf } from "../../src/github/repository.ts";
import { type FakeGitHub, startGitHub } from "./fake/github.ts";

/** A server that still answers to the name which the repository had, as GitHub does: it says where that is now. */
async function knownAs(old: string, github: FakeGitHub): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const location = `${github.urls.api}${url.replace(old, "acme/infra")}`;
    response.writeHead(301, { location, "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ["renamed", "acme/old"],
  ["handed over to another owner", "former/infra"],
])("a pull request of a repository that was %s is no fork's", async (_, old) => {
  const github = await startGitHub({ people: { bob: "write" }, visibility: "public" });
  onTestFinished(() => github.stop());
  github.open({ by: "bob", branch: "change", files: { "infra/main.tf": "" } });
  const fork = github.fork("bob");
  github.open({ by: "bob", branch: "other", from: fork, files: { "infra/main.tf": "" } });
  const [owner = "", repo = ""] = old.split("/");
  const baseUrl = await knownAs(old, github);
  const client = clientFor({ token: github.token, baseUrl, log: { warning: () => {} } });
  expect((await pullOf({ github: client, owner, repo }, 1)).fork).toBe(false);
  expect((await pullOf({ github: client, owner, repo }, 2)).fork).toBe(true);
});
