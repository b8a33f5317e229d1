import { expect, test } from "vitest";
import { playbackDurationField } from "../../../src/parameters/playback-duration/field.ts";
import { chapter } from "../../../src/parameters/playback-duration/remedies.ts";
import { samples } from "../../../src/parameters/playback-duration/samples.ts";
import { agree } from "../field-cases.ts";

test("agrees with the parameter, its samples and its chapter", () => {
  agree(playbackDurationField, samples(), chapter);
  expect(Object.isFrozen(playbackDurationField)).toBe(true);
  expect(playbackDurationField.required).toBe(false);
});

test("removes leading zeros", () => {
  for (const [text, fixed] of [
    ["060", "60"],
    ["1.5", "1.5"],
  ] as const) {
    expect(playbackDurationField.fix?.(text)).toBe(fixed);
  }
});
