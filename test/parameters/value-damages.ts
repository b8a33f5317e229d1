import fc from "fast-check";
import { hexText } from "../../src/contract/sampling/text.ts";
import type { ParameterName } from "../../src/contracts/names.ts";
import { contentKeyDigits } from "../../src/parameters/content-key/content-key.ts";
import { ekDigits } from "../../src/parameters/ek/ek.ts";
import { observedHdcpOutputControls } from "../../src/parameters/hdcp-output-control/observed.ts";
import { kekDigits } from "../../src/parameters/kek/kek.ts";
import { kidDigits } from "../../src/parameters/kid/kid.ts";
import { securityLevels } from "../../src/parameters/security-level/security-level.ts";
import { trackTypes } from "../../src/parameters/track-type/track-type.ts";
import { observedSamples } from "../../src/testing/arbitraries/observed-samples.ts";
import { samples } from "../../src/testing/arbitraries/samples.ts";
import { fixable, withRawPlus } from "./damaged-keys.ts";
import { extensionDamages } from "./extension-damages.ts";
import { aroundDamages, type Damage } from "./mistake-cases.ts";
import { levelDamages, zeroDamages } from "./number-damages.ts";
import * as text from "./text-damages.ts";
import { timeDamages } from "./time-damages.ts";

/** A text that a parameter accepts, and the same text damaged by one mistake. */
export interface DamagedValue {
  /** What is found; the last has the fix. */
  readonly ids: readonly string[];
  readonly text: string;
  readonly damaged: string;
}

/** The values of a parameter, damaged by each mistake that has a fix there. */
export type ValueDamages = readonly (readonly [name: ParameterName, values: readonly fc.Arbitrary<DamagedValue>[]])[];

type Texts = fc.Arbitrary<string>;

/** The damages in each parameter of a contract. A text of contentId is never refused, and a kid in Base64 has only choices. */
export function valueDamages(contract: "documented" | "observed"): ValueDamages {
  const { errorFormat, licenseDuration, wvExtension, expirationTime } = samples;
  const { generalFlags, securityLevel, hdcpOutputControl } = contract === "observed" ? observedSamples : samples;
  const { useHttps, trackType, playbackDuration } = observedSamples;
  const flags = contract === "observed" ? text.observedFlagDamages : text.flagDamages;
  const flagTexts = contract === "observed" ? fc.constant("00000001") : generalFlags.texts;
  const hexKid = hexText(kidDigits);
  const both: ValueDamages = [
    [
      "customerAuthenticator", // it is accepted with quotation marks, and encoded twice
      [
        damage("text.surrounded", text.customerKeys, aroundDamages["text.surrounded"]),
        damage(
          "text.broken-lines",
          text.unquotedKeys.map((key) => `x${key}x`),
          text.breakDamages,
        ),
      ],
    ],
    ["errorFormat", [...around(errorFormat.texts), damage("text.case", errorFormat.texts, text.caseDamages)]],
    ["generalFlags", [...around(generalFlags.texts), damage("number.zeros", flagTexts, flags)]],
    ["kek", keys(kekDigits)],
    [
      "kid",
      [
        ...keys([kidDigits]).slice(0, -1).map(withoutChoices),
        damage("kid.no-caret", text.keyNames.map(toName), withoutCaret),
      ],
    ],
    ["kid", around(fc.oneof(hexKid, text.keyNames.map(toName)))],
    ["ek", keys([ekDigits])],
    ["contentKey", keys([contentKeyDigits])],
    ["securityLevel", levels(securityLevel.texts, securityLevels)],
    ["hdcpOutputControl", levels(hdcpOutputControl.texts, observedHdcpOutputControls)],
    ["licenseDuration", numbers(licenseDuration.texts)],
    ["wvExtension", [...around(wvExtension.texts), ...extensionDamages.map((row) => damage(...row))]],
    ["expirationTime", [...around(expirationTime.texts), ...timeDamages.map((row) => damage(...row))]],
    ["cookie", around(text.fullCookies)],
  ];
  if (contract === "documented") return both;
  return [
    ...both,
    ["useHttps", [...around(useHttps.texts), damage("text.case", useHttps.texts, text.caseDamages)]],
    ["trackType", levels(trackType.texts, trackTypes)],
    ["playbackDuration", numbers(playbackDuration.texts)],
  ];
}

function damage(id: string, texts: Texts, damages: fc.Arbitrary<Damage>): fc.Arbitrary<DamagedValue> {
  return fc.tuple(texts, damages).map(([text, change]) => ({ ids: [id], text, damaged: change(text) }));
}

function around(texts: Texts): readonly fc.Arbitrary<DamagedValue>[] {
  return Object.entries(aroundDamages).map(([id, damages]) => damage(id, texts, damages));
}

/** One mistake, one that is encoded twice, and plus signs that became spaces. */
function keys(lengths: readonly number[]): readonly fc.Arbitrary<DamagedValue>[] {
  const one = fixable(lengths).map(({ id, key, text }) => ({ ids: [id], text: key, damaged: text }));
  const twice = one.map(({ ids: [id = ""], text, damaged }) => {
    return { ids: ["text.encoded-twice", id], text, damaged: encodeURIComponent(damaged) };
  });
  return [
    ...around(fc.constantFrom(...lengths).chain(hexText)),
    one,
    twice.filter(({ damaged }) => damaged.includes("%")),
    withRawPlus(lengths).map(({ key, text }) => ({ ids: ["text.raw-plus", "key.base64"], text: key, damaged: text })),
  ];
}

function withoutChoices(values: fc.Arbitrary<DamagedValue>): fc.Arbitrary<DamagedValue> {
  return values.map((value) => (value.ids.includes("key.base64") ? { ...value, damaged: value.text } : value));
}

function levels(texts: Texts, values: { readonly [name: string]: number }): readonly fc.Arbitrary<DamagedValue>[] {
  const { names, zeros } = levelDamages(values);
  return [...around(texts), damage("level.name", texts, names), damage("number.zeros", texts, zeros)];
}

function numbers(texts: Texts): readonly fc.Arbitrary<DamagedValue>[] {
  return [...around(texts), damage("number.zeros", texts, zeroDamages())];
}

function toName(name: string): string {
  return `^${name}`;
}

const withoutCaret = fc.constant<Damage>((name) => name.slice(1));
