import type { Contract } from "../contracts/contract.ts";
import type { ParameterName } from "../contracts/names.ts";

/** A mistake about an unknown name. */
export interface NameMistake<Id extends string = string> {
  readonly id: Id;
  /** One sentence: what the name is, a colon, what to do. It never holds a value. */
  readonly message: string;
  readonly recognize: (name: string, contract: Contract) => RecognizedName | undefined;
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
  recognize(name, { slotsByName, keyed }) {
    const open = name.endsWith("]") ? name.lastIndexOf("[") : -1;
    const index = name.slice(open + 1, -1);
    const slot = open === -1 || !isIndex(index) ? undefined : slotsByName.get(name.slice(0, open));
    if (slot === undefined) return undefined;
    const inKey = keyed?.slotOf(slot.name) !== undefined;
    return { parameter: slot.name, fix: inKey ? `${slot.name}.${index === "" ? 0 : index}` : slot.name };
  },
};

const underscore: NameMistake<"keys.underscore"> = {
  id: "keys.underscore",
  message:
    "The name has an underscore before the index of a key, as PHP writes it: write a dot, as in kid.0, which only the observed contract has.",
  recognize(name, { slotsByName, keyed }) {
    const at = name.lastIndexOf("_");
    const index = name.slice(at + 1);
    const slot = at === -1 || index === "" || !isIndex(index) ? undefined : slotsByName.get(name.slice(0, at));
    if (slot === undefined) return undefined;
    if (keyed === undefined) return slot.isIndexedElsewhere ? { parameter: slot.name } : undefined;
    return keyed.slotOf(slot.name) === undefined ? undefined : { parameter: slot.name, fix: `${slot.name}.${index}` };
  },
};

/** Whether a text is an index of a key, or is empty. */
function isIndex(text: string): boolean {
  return /^(?:|0|[1-9]\d{0,2})$/.test(text);
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
