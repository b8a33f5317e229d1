import type { AnyString, LevelInput } from "../contract/choice-literal.ts";
import type { ErrorFormat } from "../parameters/error-format/error-format.ts";
import type { ExpirationTimeInput } from "../parameters/expiration-time/literal.ts";
import type { ObservedGeneralFlags } from "../parameters/general-flags/observed.ts";
import type { ObservedHdcpOutputControl } from "../parameters/hdcp-output-control/observed.ts";
import type { ClearKey, StoredKey, WrappedKey } from "../parameters/key-source/key-source.ts";
import type { SecurityLevel } from "../parameters/security-level/security-level.ts";
import type { TrackType } from "../parameters/track-type/track-type.ts";
import type { UseHttps } from "../parameters/use-https/use-https.ts";
import type { WvExtensionInput } from "../parameters/wv-extension/literal.ts";
import type { ObservedName } from "./observed.ts";
import type { AnyKeySource, KeyInput } from "./token-request-input.ts";

/** What a caller may write beside the keys; a property that is `undefined` is not given. */
type ObservedTokenRequestInputBase = {
  /** The customer's API key, which is a secret: one for production, and one for test. */
  readonly customerAuthenticator: string;
  /** The format of the service's errors, which is `html` if absent. */
  readonly errorFormat?: ErrorFormat | AnyString | undefined;
  /** Whether HTTPS is wanted; most callers send `true`. */
  readonly useHttps?: UseHttps | boolean | AnyString | undefined;
  /** The license flags: `00000000`, `00000001` for a persistent license, or `0000`. */
  readonly generalFlags?: ObservedGeneralFlags | AnyString | undefined;
  /** The content id: any text. */
  readonly contentId?: string | undefined;
  /** The seconds of playback after it starts; without limit if absent. */
  readonly licenseDuration?: number | string | undefined;
  /** The seconds of viewing. */
  readonly playbackDuration?: number | string | undefined;
  /** Extensions, each as `type,payload` or as an object. */
  readonly wvExtension?: WvExtensionInput | readonly WvExtensionInput[] | undefined;
  /** When the token expires: a time, or seconds from issuance as a number or after `+`; at most 30 days (2,592,000 seconds), as if absent. */
  readonly expirationTime?: ExpirationTimeInput | undefined;
  /** Text of at most 32 characters (UTF-16 units), which the service logs when the token is redeemed. */
  readonly cookie?: string | undefined;
  /** Unknown parameters for the end of the body, as pairs of a name and a text. */
  readonly extra?: readonly (readonly [name: string, text: string])[] | undefined;
};

/** What a caller may write for a key beside its key source. */
type KeyInputBase = {
  /** The key id: 32 hexadecimal digits, 16 bytes, or `^` and a name of 1 to 64 characters; `kidFromUuid` reads a UUID. */
  readonly kid: string | Uint8Array;
  /** The security level of the device, from 1 to 5: `securityLevels` has their names. */
  readonly securityLevel?: LevelInput<SecurityLevel> | undefined;
  /** The HDCP output control, from 0 to 5: `observedHdcpOutputControls` has their names. */
  readonly hdcpOutputControl?: LevelInput<ObservedHdcpOutputControl> | undefined;
  /** The type of the track that the key is for, from 0 to 4: `trackTypes` has their names. */
  readonly trackType?: LevelInput<TrackType> | undefined;
};

/** One of several keys as a caller may write it, in a request with `kek`. */
export type TokenRequestKeyInput = KeyInputBase & {
  /** The content key, wrapped under the request's `kek`: 48 hexadecimal digits or 24 bytes. A secret. */
  readonly ek?: KeyInput | undefined;
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey?: KeyInput | undefined;
};

/** One of several keys as a caller may write it, in a request without `kek`. */
export type ClearTokenRequestKeyInput = KeyInputBase & {
  /** Only a request with `kek` has it. */
  readonly ek?: undefined;
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey: KeyInput;
};

/** The names of a key's parameters, which a request with `keys` does not have itself. */
type NoPlainKey = { readonly [Name in keyof TokenRequestKeyInput]?: undefined };

/** What a caller may write for a request with one key, whose parameters have no index. */
type PlainKeyBase = ObservedTokenRequestInputBase &
  KeyInputBase & {
    /** Absent: the request has one key. */
    readonly keys?: undefined;
  };

/** The input of a request with one key, which it holds. */
export type PlainClearKeyRequestInput = PlainKeyBase & ClearKey<KeyInput, undefined>;

/** The input of a request with one key, whose `ek` the service unwraps under `kek`. */
export type PlainWrappedKeyRequestInput = PlainKeyBase & WrappedKey<KeyInput, KeyInput, KeyInput | undefined>;

/** The input of a request with one key, which the service looks up by `kid` and decrypts under `kek`. */
export type PlainStoredKeyRequestInput = PlainKeyBase & StoredKey<KeyInput, KeyInput | undefined, undefined>;

/** The input of a request with one key, whose parameters have no index. */
export type PlainKeyRequestInput = PlainClearKeyRequestInput | PlainWrappedKeyRequestInput | PlainStoredKeyRequestInput;

/** The input of a request with a list of keys, each of which holds its content key. */
export type ClearKeysRequestInput = ObservedTokenRequestInputBase &
  NoPlainKey & {
    /** Absent: each key holds its content key. */
    readonly kek?: undefined;
    /** The keys, at most 1,000. */
    readonly keys: readonly ClearTokenRequestKeyInput[];
  };

/** The input of a request with a list of keys and the `kek` that serves them all. */
export type KekKeysRequestInput = ObservedTokenRequestInputBase &
  NoPlainKey & {
    /** The key encryption key: 32, 48 or 64 hexadecimal digits, or 16, 24 or 32 bytes. A secret. */
    readonly kek: KeyInput;
    /** The keys, at most 1,000. */
    readonly keys: readonly TokenRequestKeyInput[];
  };

/** The input of a request with a list of keys. */
export type KeysRequestInput = ClearKeysRequestInput | KekKeysRequestInput;

/**
 * What a caller may write for a request of the observed contract: one key whose parameters have no index, or a list `keys`; the
 * compiler refuses both at once.
 *
 * @see docs/contracts.md
 */
export type ObservedTokenRequestInput = PlainKeyRequestInput | KeysRequestInput;

/** The input of a request with one key, with any key source, or none. */
type LoosePlainKeyRequestInput = PlainKeyBase & AnyKeySource;

/** The input of a request with a list of keys, each with any key source, or none. */
type LooseKeysRequestInput = ObservedTokenRequestInputBase &
  NoPlainKey &
  Pick<AnyKeySource, "kek"> &
  Pick<KekKeysRequestInput, "keys">;

/** The input of a request with any key source, or none: `KeysSourceLiteral` tells the compiler what is missing. */
export type LooseObservedTokenRequestInput = LoosePlainKeyRequestInput | LooseKeysRequestInput;

/** The names of the properties of an input: does not compile unless there is one for each parameter, and `keys`. */
export type ObservedInputName = Including<ObservedName | "keys", KeyOf<ObservedTokenRequestInput>>;

type KeyOf<Input> = Input extends unknown ? keyof Input : never;
type Including<Names extends All, All extends PropertyKey> = Names | All;
