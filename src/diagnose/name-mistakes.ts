import type { ParameterName } from "../contracts/names.ts";
import { type NameContext, readBrackets } from "./name-context.ts";

/** A mistake about an unknown name. */
export interface NameMistake<Id extends string = string> {
  readonly id: Id;
  /** One sentence: what the name is, a colon, what to do. It never holds a value. */
  readonly message: string;
  readonly recognize: (name: string, context: NameContext) => RecognizedName | undefined;
}

/** The parameter that a name is about, and the name that was meant, if there is one in the contract. */
interface RecognizedName {
  readonly parameter: ParameterName | null;
  readonly fix?: string;
}

const brackets: NameMistake<"parameter.brackets"> = {
  id: "parameter.brackets",
  message:
    "The name has brackets, as forms and query builders write lists: write the plain name, or kid.0 for one of several keys in the observed contract.",
  recognize(name, { contract, hasPlainKey, unordered }) {
    const bracketed = readBrackets(name);
    if (bracketed === undefined) return undefined;
    const { plain, index = 0 } = bracketed;
    const parameter = contract.slotsByName.get(plain)?.name;
    if (parameter === undefined) return undefined;
    const isOfKey = contract.keyed?.slotOf(plain) !== undefined;
    return isOfKey
      ? found(parameter, hasPlainKey, `${parameter}.${index}`)
      : found(parameter, unordered.has(plain), parameter);
  },
};

const underscore: NameMistake<"keys.underscore"> = {
  id: "keys.underscore",
  message:
    "The name has an underscore before the index of a key, as PHP writes it: write a dot, as in kid.0, which only the observed contract has.",
  recognize(name, { contract: { slotsByName, keyed }, hasPlainKey }) {
    const at = name.lastIndexOf("_");
    const index = name.slice(at + 1);
    const slot = at === -1 || !isIndex.test(index) ? undefined : slotsByName.get(name.slice(0, at));
    if (slot === undefined) return undefined;
    if (keyed === undefined) return slot.isIndexedElsewhere ? { parameter: slot.name } : undefined;
    return keyed.slotOf(slot.name) && found(slot.name, hasPlainKey, `${slot.name}.${index}`);
  },
};

/** The index of a key. */
const isIndex = /^(?:0|[1-9]\d{0,2})$/;

/** A name that was recognized, with its fix unless the other names are against it. */
function found(parameter: ParameterName, isAgainst: boolean, fix: string): RecognizedName {
  return isAgainst ? { parameter } : { parameter, fix };
}

/** The mistakes about an unknown name, in the order of the table. */
export const nameMistakes = [
  brackets,
  underscore,
  /* @__PURE__ */ sisterService(
    "parameter.playready",
    "This parameter belongs to the PlayReady service: leave it out, and use the Widevine parameter with the same purpose.",
    [
      "rightsType",
      "rental.playDuration",
      "rental.periodEndTime",
      "analogVideoOPL",
      "compressedDigitalVideoOPL",
      "uncompressedDigitalVideoOPL",
      "compressedDigitalAudioOPL",
      "uncompressedDigitalAudioOPL",
      "prFlag",
      "minCertSecurityLevel",
      "outputControlFlags",
      "extensionType",
      "extensionPayload",
    ],
  ),
  /* @__PURE__ */ sisterService(
    "parameter.fairplay",
    "This parameter belongs to the FairPlay service: leave it out, and use the Widevine parameter with the same purpose.",
    ["iv", "fpExtension", "rentalDuration"],
  ),
  /* @__PURE__ */ sisterService(
    "parameter.marlin",
    "This parameter belongs to the Marlin service: leave it out, and use the Widevine parameter with the same purpose.",
    ["ms3Extension", "ms3Scheme", "contentURL", "deviceId", "extensionCriticalFlag"],
  ),
] as const;

/** Recognizes the parameters of another service of the same vendor. */
function sisterService<Id extends string>(id: Id, message: string, names: readonly string[]): NameMistake<Id> {
  return { id, message, recognize: (name) => (names.includes(name) ? { parameter: null } : undefined) };
}
