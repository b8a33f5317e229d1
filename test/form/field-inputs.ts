import fc from "fast-check";
import type { ParameterName } from "../../src/contracts/names.ts";
import { observedSamples as generalFlags } from "../../src/parameters/general-flags/samples.ts";
import { observedSamples as hdcpOutputControl } from "../../src/parameters/hdcp-output-control/samples.ts";
import { samples as playbackDuration } from "../../src/parameters/playback-duration/samples.ts";
import { samples as trackType } from "../../src/parameters/track-type/samples.ts";
import { samples as httpsWish } from "../../src/parameters/use-https/samples.ts";
import { arbitraries } from "../../src/testing/index.ts";

const { spellings } = arbitraries;

/** Valid strings of each parameter, of either contract. */
const valid: { readonly [N in ParameterName]: fc.Arbitrary<string> } = {
  customerAuthenticator: spellings.customerAuthenticator,
  errorFormat: spellings.errorFormat,
  useHttps: httpsWish().texts,
  generalFlags: fc.oneof(spellings.generalFlags, generalFlags().texts),
  kek: spellings.kek,
  kid: spellings.kid,
  ek: spellings.ek,
  contentKey: spellings.contentKey,
  contentId: spellings.contentId,
  securityLevel: spellings.securityLevel,
  hdcpOutputControl: fc.oneof(spellings.hdcpOutputControl, hdcpOutputControl().texts),
  trackType: trackType().texts,
  licenseDuration: spellings.licenseDuration,
  playbackDuration: playbackDuration().texts,
  wvExtension: spellings.wvExtension,
  expirationTime: spellings.expirationTime,
  cookie: spellings.cookie,
};

// Input that a person, the clipboard or a hostile script may put into a field.

const relevant = [
  ..."0123456789abcdefABCDEFgzGZ^,=+/-_.:TtZz{}x \t\n\u0000\u00a0\u3000é１\u{1F511}",
  "\ud800",
  "\udfff",
];

const character = fc.oneof(
  { arbitrary: fc.constantFrom(...relevant), weight: 4 },
  fc.string({ unit: "binary", maxLength: 1 }),
);

const edit = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 2 }), character);

/** Generates a valid string of the parameter with up to three edits, each of which replaces up to two characters. */
function editedString(name: ParameterName): fc.Arbitrary<string> {
  return fc.tuple(valid[name], fc.array(edit, { maxLength: 3 })).map(([string, edits]) =>
    edits.reduce((edited, [position, removed, put]) => {
      const at = position % (edited.length + 1);
      return edited.slice(0, at) + put + edited.slice(at + removed);
    }, string),
  );
}

/** Generates any string, mostly one that the parameter almost accepts. */
export function fieldInput(name: ParameterName): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: editedString(name), weight: 6 },
    { arbitrary: fc.string({ unit: character, maxLength: 70 }), weight: 1 },
    { arbitrary: fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 18 }), weight: 1 },
    { arbitrary: fc.constant(""), weight: 1 },
  );
}
