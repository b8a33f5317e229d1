import type { ParameterMistakes } from "../contract/mistake.ts";
import type { ObservedName } from "../contracts/observed.ts";
import { observedMistakes as generalFlags } from "../parameters/general-flags/observed-mistakes.ts";
import { mistakes as playbackDuration } from "../parameters/playback-duration/mistakes.ts";
import { mistakes as trackType } from "../parameters/track-type/mistakes.ts";
import { mistakes as useHttps } from "../parameters/use-https/mistakes.ts";
import { documentedMistakes } from "./documented-mistakes.ts";

const own = { useHttps, generalFlags, trackType, playbackDuration } as const;

/** The mistakes that are recognized in the values of each parameter of the observed contract. */
export const observedMistakes = /* @__PURE__ */ createMistakes();

function createMistakes() {
  return { ...documentedMistakes, ...own } satisfies { readonly [N in ObservedName]: ParameterMistakes };
}
