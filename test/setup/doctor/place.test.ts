import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/domain/fault.ts";
import {
  addressesOf,
  repositoryFor,
  repositoryInRemote,
  repositoryNamed,
  tokenFor,
} from "../../../src/setup/doctor/place.ts";

describe("A remote", () => {
  test.each([
    ["https://github.com/acme/infra.git", "github.com/acme/infra"],
    ["https://github.com/acme/infra", "github.com/acme/infra"],
    ["https://x-access-token:secret@github.com/acme/infra/", "github.com/acme/infra"],
    ["git@github.com:acme/infra.git", "github.com/acme/infra"],
    ["ssh://git@ghe.acme.example:22/acme/infra.git", "ghe.acme.example/acme/infra"],
    ["git@github.com:acme/my.infra", "github.com/acme/my.infra"],
  ])("%s is of %s", (url, name) => {
    const found = repositoryInRemote(url);
    expect(`${found?.host}/${found?.owner}/${found?.repo}`).toBe(name);
  });

  test.each(["/srv/git/infra.git", "../infra", "https://gitlab.com/acme/sub/infra.git", "file:///srv/infra", ""])(
    "%s is of no repository of GitHub",
    (url) => {
      expect(repositoryInRemote(url)).toBeNull();
    },
  );
});

describe("A repository that is named", () => {
  test.each([
    ["acme/infra", "github.com"],
    ["ghe.acme.example/acme/infra", "ghe.acme.example"],
  ])("%s is on %s", (text, host) => {
    expect(repositoryNamed(text, {})).toEqual({ host, owner: "acme", repo: "infra" });
  });

  test("is on the server of the job, where there is one", () => {
    expect(repositoryNamed("acme/infra", { GITHUB_SERVER_URL: "https://ghe.acme.example" }).host).toBe(
      "ghe.acme.example",
    );
  });

  test.each(["acme", "acme/", "/infra", "a/b/c/d", "acme/in fra", "acme/infra?x", "-acme/infra"])(
    "%s is none",
    (text) => {
      expect(() => repositoryNamed(text, {})).toThrow(InputError);
    },
  );

  test("is on github.com where the server's variable is empty, and nowhere where that holds no address", () => {
    expect(repositoryNamed("acme/infra", { GITHUB_SERVER_URL: "" }).host).toBe("github.com");
    expect(() => repositoryNamed("acme/infra", { GITHUB_SERVER_URL: "ghe.acme.example" })).toThrow(
      new InputError(
        'GITHUB_SERVER_URL is "ghe.acme.example", which is no address; write one such as https://github.com',
      ),
    );
  });
});

test("A variable for the repository that is empty names none", () => {
  expect(repositoryFor(undefined, "/", { GITHUB_REPOSITORY: "" })).toBeNull();
});

describe("A token goes to its own server only", () => {
  const at = (host: string) => ({ host, owner: "acme", repo: "infra" });
  const ALL = { GITHUB_TOKEN: "one", GH_ENTERPRISE_TOKEN: "two" };
  test.each<[string, string, Record<string, string>, string | null]>([
    ["github.com gets GITHUB_TOKEN", "github.com", ALL, "one"],
    ["or GH_TOKEN", "github.com", { GH_TOKEN: "three" }, "three"],
    ["an empty one is none", "github.com", { GITHUB_TOKEN: " ", GH_TOKEN: "three" }, "three"],
    ["another server gets neither", "gitlab.com", ALL, null],
    ["the server that GH_HOST names gets its own", "ghe.acme.example", { ...ALL, GH_HOST: "ghe.acme.example" }, "two"],
    [
      "the server of the job gets GITHUB_TOKEN",
      "ghe.acme.example",
      { ...ALL, GITHUB_SERVER_URL: "https://ghe.acme.example" },
      "one",
    ],
    [
      "and github.com does not get that one",
      "github.com",
      { ...ALL, GITHUB_SERVER_URL: "https://ghe.acme.example" },
      null,
    ],
  ])("%s", (_, host, env, token) => {
    expect(tokenFor(at(host), env)).toBe(token);
  });

  test.each<[string, Record<string, string>, string]>([
    ["github.com", {}, "https://api.github.com"],
    ["github.com", { GITHUB_SERVER_URL: "", GITHUB_API_URL: "" }, "https://api.github.com"],
    ["ghe.acme.example", {}, "https://ghe.acme.example/api/v3"],
    [
      "ghe.acme.example",
      { GITHUB_SERVER_URL: "https://ghe.acme.example", GITHUB_API_URL: "https://api.ghe.example" },
      "https://api.ghe.example",
    ],
    [
      "github.com",
      { GITHUB_SERVER_URL: "https://ghe.acme.example", GITHUB_API_URL: "https://api.ghe.example" },
      "https://api.github.com",
    ],
  ])("the API of %s with %j is %s", (host, env, api) => {
    expect(addressesOf(at(host), env).api).toBe(api);
  });
});
