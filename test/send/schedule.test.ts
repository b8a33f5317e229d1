import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { requestToken, type TokenFetch } from "../../src/send/index.ts";
import { grant, grantBody, refused, request, unreachable } from "./server.ts";

// When the attempts begin, in milliseconds after the first. Time stands still but for timers.

const noon = Date.UTC(2030, 0, 31, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => {
    expect(vi.getTimerCount()).toBe(0); // else the process would wait for it
    vi.useRealTimers();
  });
});

/** A fetch that fails with these statuses (0: no response), each with its `Retry-After`, and grants then. */
function failing(...failures: readonly (readonly [status: number, retryAfter?: string])[]) {
  const times: number[] = [];
  const fetch: TokenFetch = async () => {
    const [status, retryAfter] = failures[times.length] ?? [200];
    times.push(Date.now() - noon);
    if (status === 0) throw new TypeError("fetch failed");
    return new Response(grantBody, { status, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
  };
  return { fetch, times };
}

async function send(fetch: TokenFetch, options: { attempts?: number; timeout?: number; signal?: AbortSignal }) {
  const result = requestToken(request, { target: "test", fetch, ...options });
  await vi.runAllTimersAsync();
  return { result: await result, end: Date.now() - noon };
}

describe("the next attempt begins", () => {
  test("after 250 ms, doubled each time", async () => {
    const { fetch, times } = failing([503], [0], [429], [500], [502]);
    expect((await send(fetch, { attempts: 6 })).result).toStrictEqual(grant);
    expect(times).toStrictEqual([0, 250, 750, 1_750, 3_750, 7_750]);
  });

  test.each([
    ["2", 2_000],
    ["0", 250],
    ["007", 7_000],
    ["Thu, 31 Jan 2030 12:00:03 GMT", 3_000],
    ["Thu, 31 Jan 2030 11:59:59 GMT", 250],
    ["soon", 250],
  ])("after the Retry-After %j, if that is longer", async (retryAfter, time) => {
    const { fetch, times } = failing([503, retryAfter]);
    expect((await send(fetch, { attempts: 2 })).result).toStrictEqual(grant);
    expect(times).toStrictEqual([0, time]);
  });

  test("after the usual pause, if the response of another attempt asked for more", async () => {
    const { fetch, times } = failing([429, "3"], [503]);
    await send(fetch, { attempts: 3 });
    expect(times).toStrictEqual([0, 3_000, 3_500]);
  });
});

describe("no attempt begins when the timeout is over", () => {
  test.each([
    ["250", [[503]], 250],
    ["the pause", [[503, "10"]], 10_000],
    ["a day", [[429, "86400"]], 10_000],
    ["beyond all numbers", [[429, "9".repeat(400)]], 10_000],
    ["a date", [[503, "Thu, 31 Jan 2030 12:00:10 GMT"]], 10_000],
  ] as const)("and the failure is returned at once: %s", async (_, failures, timeout) => {
    const { fetch, times } = failing(...failures);
    const { result, end } = await send(fetch, { attempts: 9, timeout });
    expect([result, times, end]).toStrictEqual([refused(failures[0][0]), [0], 0]);
  });

  test("of 10 seconds, unless it is given", async () => {
    const { fetch, times } = failing(...Array.from({ length: 9 }, () => [503] as const));
    const { result, end } = await send(fetch, { attempts: 9 });
    expect([result, times, end]).toStrictEqual([refused(503), [0, 250, 750, 1_750, 3_750, 7_750], 7_750]);
  });
});

describe("a fetch that ignores the signal", () => {
  const never: TokenFetch = () => new Promise(() => undefined);

  test("is not waited for after the timeout", async () => {
    const { result, end } = await send(never, { timeout: 400 });
    expect([result, end]).toStrictEqual([unreachable(1, "timeout"), 400]);
  });

  test("is not waited for after 10 seconds, unless a timeout is given", async () => {
    const { result, end } = await send(never, { attempts: 3 });
    expect([result, end]).toStrictEqual([unreachable(1, "timeout"), 10_000]);
  });

  test("is not waited for after the caller aborts", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const { result, end } = await send(never, { signal: controller.signal });
    expect([result, end]).toStrictEqual([unreachable(1, "aborted"), 30]);
  });

  test("and responds too late: its body is cancelled", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({ cancel });
    const late: TokenFetch = () => new Promise((resolve) => setTimeout(() => resolve(new Response(body)), 900));
    const { result } = await send(late, { timeout: 400 });
    expect(result).toStrictEqual(unreachable(1, "timeout"));
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("and fails too late: nobody hears of it", async () => {
    const late: TokenFetch = () => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 900));
    expect((await send(late, { timeout: 400 })).result).toStrictEqual(unreachable(1, "timeout"));
  });

  test("and whose body stops without an end: it is cancelled", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({ cancel });
    const { result } = await send(async () => new Response(body), { timeout: 400 });
    expect(result).toStrictEqual(unreachable(1, "timeout"));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("the caller's signal", () => {
  test("ends a pause", async () => {
    const controller = new AbortController();
    const { fetch, times } = failing([503], [503], [503]);
    setTimeout(() => controller.abort(), 600);
    const { result, end } = await send(fetch, { attempts: 9, signal: controller.signal });
    expect([result, times, end]).toStrictEqual([unreachable(2, "aborted"), [0, 250], 600]);
  });

  test("has no listener left at the end", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await send(failing([503]).fetch, { attempts: 2, signal });
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.map(([, listener]) => listener)).toStrictEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});
