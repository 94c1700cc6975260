import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { fetchWithin } from "../../src/github/fetch.ts";

const LONG = 60_000;
const ASKED = { method: "GET", headers: { authorization: "token secret", "user-agent": "destroy-guard" } };

const open: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The port of a server that is closed after the test. */
async function listening(answer: RequestListener, server = createServer(answer)): Promise<number> {
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

/** Nobody is connected any more; on a slow machine the time may be over before anybody was. */
async function expectNobody(server: Server): Promise<void> {
  const connections = () => new Promise<number>((known) => server.getConnections((_, count) => known(count)));
  await expect.poll(connections, { timeout: LONG }).toBe(0);
}

const json = (response: ServerResponse, value: unknown): void => {
  response.setHeader("content-type", "application/json; charset=utf-8").end(JSON.stringify(value));
};

/** What a server was told by a request. */
const told = ({ method, url, headers }: IncomingMessage) => ({
  method,
  url,
  authorization: headers.authorization ?? null,
  agent: headers["user-agent"],
});

test("asks what octokit asks, and hands on the answer", async () => {
  const port = await listening((request, response) => {
    let sent = "";
    request.setEncoding("utf8").on("data", (text) => {
      sent += text;
    });
    request.on("end", () => json(response.setHeader("link", "<next>"), { ...told(request), sent, said: "é" }));
  });
  const url = `http://127.0.0.1:${port}/a?b=1`;
  const answer = await fetchWithin(LONG)(url, { ...ASKED, method: "PATCH", body: '{"body":"ü"}' });
  expect([answer.status, answer.url, answer.headers.get("link")]).toEqual([200, url, "<next>"]);
  expect(JSON.parse(await answer.text())).toEqual({
    method: "PATCH",
    url: "/a?b=1",
    authorization: "token secret",
    agent: "destroy-guard",
    sent: '{"body":"ü"}',
    said: "é",
  });
});

test("asks one request after the other over one connection", async () => {
  const ports = new Set<number | undefined>();
  const port = await listening((request, response) => {
    ports.add(request.socket.remotePort);
    json(response, null);
  });
  const fetch = fetchWithin(LONG);
  for (let time = 0; time < 3; time++) await fetch(`http://127.0.0.1:${port}/`, ASKED);
  expect(ports.size).toBe(1);
});

test.each([
  ["the same server, with the token", "127.0.0.1", "token secret"],
  ["another server, without the token", "localhost", null],
])("follows to %s", async (_, host, authorization) => {
  const port = await listening((request, response) => {
    if (request.url === "/new") json(response, told(request));
    else response.writeHead(301, { location: `http://${host}:${port}/new` }).end();
  });
  const answer = await fetchWithin(LONG)(`http://127.0.0.1:${port}/old`, ASKED);
  expect(JSON.parse(await answer.text())).toMatchObject({ url: "/new", authorization });
});

test("follows a place that is named from where it stands", async () => {
  const port = await listening((request, response) => {
    if (request.url === "/new/b") json(response, told(request));
    else response.writeHead(307, { location: "b" }).end("moved");
  });
  const answer = await fetchWithin(LONG)(`http://127.0.0.1:${port}/new/a`, { ...ASKED, method: "DELETE" });
  expect(JSON.parse(await answer.text())).toMatchObject({ method: "DELETE", authorization: "token secret" });
});

test("gives the token to no other server of the same machine, nor back by way of it", async () => {
  const given: (string | undefined)[] = [];
  const note = ({ headers }: IncomingMessage) => given.push(headers.authorization);
  const port: number = await listening((request, response) => {
    note(request);
    if (request.url === "/back") json(response, null);
    else response.writeHead(302, { location: `http://127.0.0.1:${other}/` }).end();
  });
  const other = await listening((request, response) => {
    note(request);
    response.writeHead(302, { location: `http://127.0.0.1:${port}/back` }).end();
  });
  await fetchWithin(LONG)(`http://127.0.0.1:${port}/`, ASKED);
  expect(given).toEqual(["token secret", undefined, undefined]);
});

test.each<[string, number, RequestListener, RegExp]>([
  [
    "breaks off",
    LONG,
    (_, response) =>
      response.writeHead(301, { location: "/new", "content-length": 9 }).write("half", () => response.destroy()),
    /broke off/,
  ],
  [
    "never ends",
    50,
    (_, response) => response.writeHead(301, { location: "/new", "content-length": 9 }).write("half"),
    /timeout/,
  ],
  ["leads to itself", LONG, (_, response) => response.writeHead(302, { location: "/" }).end(), /circle/],
])("gives up where a redirect %s", async (_, limit, answer, why) => {
  await expect(fetchWithin(limit)(`http://127.0.0.1:${await listening(answer)}/`, ASKED)).rejects.toThrow(why);
});

test("gives up at the time limit while a proxy says nothing", async () => {
  const proxy = createServer().on("connect", (_, client) => void client.on("end", () => client.end()).resume());
  vi.stubEnv("http_proxy", `http://127.0.0.1:${await listening(() => {}, proxy)}`);
  vi.stubEnv("no_proxy", "");
  await expect(fetchWithin(50)("http://github.test/user", ASKED)).rejects.toMatchObject({ name: "TimeoutError" });
  await expectNobody(proxy);
});

test("goes through the runner's proxy, but not to this machine", async () => {
  const port = await listening((request, response) => json(response, told(request)));
  const proxied: unknown[] = [];
  const proxy = createServer().on("connect", ({ url }, client, head) => {
    proxied.push(url);
    const server = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      server.write(head);
      server.pipe(client).pipe(server);
    });
  });
  vi.stubEnv("http_proxy", `http://127.0.0.1:${await listening(() => {}, proxy)}`);
  vi.stubEnv("no_proxy", "");
  const fetch = fetchWithin(LONG);
  const answer = await fetch("http://github.test/api/v3/user", ASKED);
  expect(JSON.parse(await answer.text())).toMatchObject({ url: "/api/v3/user", authorization: "token secret" });
  expect(proxied).toEqual(["github.test:80"]);
  await fetch(`http://127.0.0.1:${port}/`, ASKED);
  expect(proxied).toHaveLength(1);
});

test.each<[string, RequestListener]>([
  ["before the answer", () => {}],
  ["within the answer", (_, response) => response.writeHead(200, { "content-length": 9 }).write("half")],
])("gives up at the time limit %s, and hangs up", async (_, answer) => {
  const server = createServer(answer);
  const url = `http://127.0.0.1:${await listening(answer, server)}/`;
  await expect(fetchWithin(50)(url, ASKED)).rejects.toMatchObject({ name: "TimeoutError" });
  // Else the job would go on until the server hangs up.
  await expectNobody(server);
});

test.each<[string, RequestListener, RegExp]>([
  [
    "breaks off",
    (_, response) => response.writeHead(200, { "content-length": 9 }).write("half", () => response.destroy()),
    /broke off/,
  ],
  ["is no JSON", (_, response) => response.setHeader("content-type", "application/json").end("{"), /garbled/],
  ["says that something is in its way", (_, response) => response.writeHead(409).end("[]"), /in its way/],
])("takes no answer that %s for one", async (_, answer, why) => {
  await expect(fetchWithin(LONG)(`http://127.0.0.1:${await listening(answer)}/`, ASKED)).rejects.toThrow(why);
});

test.each<[string, RequestListener]>([
  ["is empty", (_, response) => response.end()],
  [
    "is a page of somebody who stands between",
    (_, response) => response.setHeader("content-type", "text/html").end("<p>"),
  ],
])("takes no answer that %s for JSON", async (_, answer) => {
  const url = `http://127.0.0.1:${await listening(answer)}/`;
  const json = { ...ASKED, headers: { ...ASKED.headers, accept: "application/vnd.github.v3+json" } };
  await expect(fetchWithin(LONG)(url, json)).rejects.toThrow(/no JSON/);
  const raw = { ...ASKED, headers: { ...ASKED.headers, accept: "application/vnd.github.v3.raw" } };
  expect((await fetchWithin(LONG)(url, raw)).status).toBe(200);
});

test.each(["null", '""', "7"])(
  "takes %s for neither a list nor an object, but for the text of a file",
  async (body) => {
    const answer: RequestListener = (_, response) => response.setHeader("content-type", "application/json").end(body);
    const url = `http://127.0.0.1:${await listening(answer)}/`;
    const asked = (accept: string) => ({ ...ASKED, headers: { ...ASKED.headers, accept } });
    await expect(fetchWithin(LONG)(url, asked("application/vnd.github.v3+json"))).rejects.toThrow(/neither a list/);
    expect(await (await fetchWithin(LONG)(url, asked("application/vnd.github.v3.raw"))).text()).toBe(body);
  },
);

test.each(['{"total_count": 1}', '{"total_count": 1, "check_runs": 0}', '{"total_count": 0, "check_runs": {}}'])(
  "takes no answer that counts what it does not list: %s",
  async (body) => {
    const answer: RequestListener = (_, response) => response.setHeader("content-type", "application/json").end(body);
    const url = `http://127.0.0.1:${await listening(answer)}/`;
    const asked = { ...ASKED, headers: { ...ASKED.headers, accept: "application/vnd.github.v3+json" } };
    await expect(fetchWithin(LONG)(url, asked)).rejects.toThrow(/counts what it does not list/);
  },
);

test("says why there is no connection", async () => {
  const port = await listening(() => {});
  await new Promise((closed) => open[0]?.close(closed));
  await expect(fetchWithin(LONG)(`http://127.0.0.1:${port}/`, ASKED)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
