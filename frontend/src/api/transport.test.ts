import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerSignIn, isSignInAsked } from "./session-gate";
import { send, sendSession } from "./transport";

const ADDRESS = "http://localhost:3000/api/standards/v1/governments/74.10/drafts";
type Answers = Record<string, number[]>;

/** Answers each path with its statuses in turn; the last one stays. */
function serving(answers: Answers) {
  const seen: string[] = [];
  vi.stubGlobal("fetch", (input: Request | string) => {
    const path = new URL(typeof input === "string" ? input : input.url, "http://localhost:3000").pathname;
    seen.push(path);
    const statuses = answers[path] ?? [404];
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    return Promise.resolve(new Response(null, { status: status ?? 404 }));
  });
  return seen;
}

const DRAFTS = "/api/standards/v1/governments/74.10/drafts";
const REFRESH = "/api/identity/v1/session/refresh";

beforeEach(() => {
  document.cookie = "prima_session=1";
});
afterEach(() => {
  document.cookie = "prima_session=; max-age=0";
  vi.unstubAllGlobals();
});

describe("sending as a signed-in browser", () => {
  it("renews an expired session and sends the request again", async () => {
    const seen = serving({ [DRAFTS]: [401, 200], [REFRESH]: [200] });

    expect((await send(new Request(ADDRESS))).status).toBe(200);
    expect(seen).toEqual([DRAFTS, REFRESH, DRAFTS]);
  });

  it("renews once for requests that failed together", async () => {
    const seen = serving({ [DRAFTS]: [401, 401, 200], [REFRESH]: [200] });

    await Promise.all([send(new Request(ADDRESS)), send(new Request(ADDRESS))]);

    expect(seen.filter((path) => path === REFRESH)).toHaveLength(1);
  });

  it("waits for the person when the session is over, and goes on once she has signed in", async () => {
    serving({ [DRAFTS]: [401, 200], [REFRESH]: [401] });

    const answer = send(new Request(ADDRESS, { method: "POST", body: "{}" }));
    await vi.waitFor(() => expect(isSignInAsked()).toBe(true));
    answerSignIn(true);

    expect((await answer).status).toBe(200);
  });

  it("gives the refusal back when she declines", async () => {
    serving({ [DRAFTS]: [401], [REFRESH]: [401] });

    const answer = send(new Request(ADDRESS));
    await vi.waitFor(() => expect(isSignInAsked()).toBe(true));
    answerSignIn(false);

    expect((await answer).status).toBe(401);
  });
});

describe("sending as a stranger", () => {
  it("never asks for a session", async () => {
    document.cookie = "prima_session=; max-age=0";
    const seen = serving({ [DRAFTS]: [401] });

    expect((await send(new Request(ADDRESS))).status).toBe(401);
    expect(seen).toEqual([DRAFTS]);
  });

  it("leaves a receipt token alone: that is not a session", async () => {
    const seen = serving({ [DRAFTS]: [401] });

    await send(new Request(ADDRESS, { headers: { Authorization: "Bearer kode" } }));

    expect(seen).toEqual([DRAFTS]);
  });
});

describe("asking who is signed in", () => {
  it("renews silently and never opens the dialog", async () => {
    serving({ "/api/identity/v1/session": [401], [REFRESH]: [401] });

    const answer = await sendSession(new Request("http://localhost:3000/api/identity/v1/session"));

    expect(answer.status).toBe(401);
    expect(isSignInAsked()).toBe(false);
  });
});
