import { expect, test } from "vitest";
import { type EventError, eventErrors } from "../../src/events/index.ts";
import { findActor, isRetryable } from "../../src/http/actor.ts";

const codesWith = (status: number, actor: string): readonly number[] =>
  eventErrors.filter((event) => findActor(status, event) === actor).map(({ code }) => code);

/** Codes of the stage `other`, which say of nobody that they must act. */
const others = [-2008, -2022, -2023, -2025, -2040, -6007, -7002];

test("the actor of a code follows from its stages", () => {
  expect(codesWith(400, "account")).toStrictEqual([-2018, -2019, -2031, -7011]);
  expect(codesWith(400, "service")).toStrictEqual([-2003, -2030, -4019, -6005, -7008]);
  expect(codesWith(400, "player")).toStrictEqual([-4001, -4010]);
  expect(codesWith(400, "unknown")).toStrictEqual(others);
  expect(codesWith(400, "caller")).toStrictEqual(
    eventErrors.filter(({ code, stages }) => code !== -2018 && stages.includes("request")).map(({ code }) => code),
  );
});

test("of a code that has such a stage, the status changes nothing", () => {
  const known = eventErrors.filter(({ code }) => !others.includes(code));
  const actorsWith = (status: number): readonly string[] => known.map((event) => findActor(status, event));
  for (const status of [0, 200, 401, 429, 500, 503]) expect(actorsWith(status)).toStrictEqual(actorsWith(400));
});

test.each<[number, string]>([
  [0, "unknown"],
  [200, "unknown"],
  [302, "unknown"],
  [400, "unknown"],
  [401, "unknown"],
  [404, "unknown"],
  [429, "unknown"],
  [499, "unknown"],
  [500, "service"],
  [503, "service"],
  [599, "service"],
  [600, "service"],
])("else it follows from the status: %d has %s", (status, actor) => {
  const events: readonly (EventError | undefined)[] = [
    undefined,
    ...eventErrors.filter(({ code }) => others.includes(code)),
  ];
  expect(new Set(events.map((event) => findActor(status, event)))).toStrictEqual(new Set([actor]));
});

test.each([429, 500, 502, 503, 504, 599, 600])("status %d is retryable", (status) => {
  expect(isRetryable(status)).toBe(true);
});

test.each([-500, 0, 200, 201, 302, 400, 401, 404, 408, 418, 428, 430, 499])("status %d is not retryable", (status) => {
  expect(isRetryable(status)).toBe(false);
});
