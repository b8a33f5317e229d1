import { describe, expect, test } from "vitest";
import { defaultPatience, realWorld, sendTokenRequest, type World } from "../../docs/recipes/fetch.ts";
import { findActor, isRetryable } from "../../src/http/actor.ts";
import { decodeTokenRequestBody, eventError, orThrow } from "../../src/index.ts";
import { body, captureConsole, expectNoSecret } from "./requests.ts";
import {
  type Answer,
  loginPage,
  refusing,
  success,
  token,
  tokenService,
  tokenUrl,
  unavailable,
} from "./token-service.ts";

const request = orThrow(decodeTokenRequestBody(body));
const received = { method: "POST", url: "/hms/wv/token", contentType: "application/x-www-form-urlencoded", body };
const grant = {
  _tag: "Right",
  right: { url: tokenUrl, licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/", token },
};
function refusal(status: number, detail: string, code: number | null = null): unknown {
  const event = eventError(code ?? 0);
  const [actor, retryable] = [findActor(status, event), isRetryable(status)];
  return { _tag: "Left", left: { status, code, event: event ?? null, detail, actor, retryable } };
}

/** Sends the request to a service with these answers; time passes only in pauses. */
async function sendTo(answers: readonly [Answer, ...Answer[]], patience = { ...defaultPatience, timeout: 30_000 }) {
  const lines = captureConsole();
  const service = await tokenService(...answers);
  const pauses: number[] = [];
  let time = 0;
  const world: World = {
    ...realWorld,
    now: () => time,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      time += milliseconds;
    },
  };
  const answer = await sendTokenRequest(request, { endpoint: service.endpoint }, world, patience);
  expect(lines).toStrictEqual([]);
  return { answer, pauses, received: service.received };
}

describe("sendTokenRequest sends once", () => {
  test("for a token", async () => {
    expect(await sendTo([success])).toStrictEqual({ answer: grant, pauses: [], received: [received] });
  });

  test.each([
    [400, -4022, "Invalid kid"],
    [401, -2018, "Authentication token invalid"],
    [403, -2019, "Insufficient tokens available"],
    [404, -2030, "Not here"],
  ])("for a refusal with status %d", async (status, code, detail) => {
    const answer = refusal(status, `[${code}] ${detail}`, code);
    expect(await sendTo([refusing(status, code, detail), success])).toStrictEqual({
      answer,
      pauses: [],
      received: [received],
    });
  });

  test("for a login page with status 200, which is not a token", async () => {
    const answer = refusal(200, "Log in");
    expect(await sendTo([loginPage, success])).toStrictEqual({ answer, pauses: [], received: [received] });
  });

  test.each([301, 302, 303, 307, 308])("for a redirect with status %d, which it does not follow", async (status) => {
    const elsewhere = await tokenService(success);
    const redirect = { status, contentType: "text/plain", body: "Moved", location: elsewhere.endpoint };
    const answer = refusal(status, "Moved");
    expect(await sendTo([redirect, success])).toStrictEqual({ answer, pauses: [], received: [received] });
    expect(elsewhere.received).toStrictEqual([]);
  });
});

describe("sendTokenRequest sends again", () => {
  test("if the service is unavailable for a moment", async () => {
    expect(await sendTo([unavailable, success])).toStrictEqual({
      answer: grant,
      pauses: [250],
      received: [received, received],
    });
  });

  test("if it sends too many requests", async () => {
    const tooMany: Answer = { status: 429, contentType: "text/plain", body: "Slow down" };
    const twice = { answer: grant, pauses: [250], received: [received, received] };
    expect(await sendTo([tooMany, success])).toStrictEqual(twice);
  });

  test("if the connection breaks", async () => {
    expect(await sendTo(["broken connection", success])).toStrictEqual({
      answer: grant,
      pauses: [250],
      received: [received, received],
    });
  });

  test("at most three times, with pauses that double", async () => {
    expect(await sendTo([unavailable])).toStrictEqual({
      answer: refusal(503, "Service Unavailable"),
      pauses: [250, 500],
      received: [received, received, received],
    });
  });

  test.each(["silence", "half a body"] as const)("after a timeout: %s", async (answer) => {
    const patience = { ...defaultPatience, attempts: 2, timeout: 1_000 };
    const sent = await sendTo([answer], patience);
    expect(sent).toStrictEqual({
      answer: refusal(0, "No answer came: TimeoutError."),
      pauses: [250],
      received: [received, received],
    });
    expectNoSecret(JSON.stringify(sent.answer));
  });

  test("until the time for all attempts is over", async () => {
    const patience = { attempts: 10, timeout: 30_000, pause: 1_000, overall: 3_500 };
    expect(await sendTo([unavailable], patience)).toStrictEqual({
      answer: refusal(503, "Service Unavailable"),
      pauses: [1_000, 2_000],
      received: [received, received, received],
    });
  });
});

test("returns a refusal without a status if no server listens", async () => {
  const world = { ...realWorld, sleep: async () => {} };
  // Port 9 belongs to the discard service, which nobody runs; fetch itself refuses it.
  const answer = await sendTokenRequest(request, { endpoint: "http://127.0.0.1:9/" }, world);
  expect(answer).toStrictEqual(refusal(0, "No answer came: TypeError."));
});

test("handles a rejection that is not an Error", async () => {
  const world = { ...realWorld, fetch: () => Promise.reject("a text"), sleep: async () => {} };
  expect(await sendTokenRequest(request, "test", world)).toStrictEqual(refusal(0, "No answer came: unknown error."));
});

test("realWorld pauses for at least half of the time", async () => {
  const start = performance.now();
  await realWorld.sleep(100);
  expect(performance.now() - start).toBeGreaterThanOrEqual(49);
  expect(Math.abs(realWorld.now() - Date.now())).toBeLessThan(10_000);
});
