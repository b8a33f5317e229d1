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
