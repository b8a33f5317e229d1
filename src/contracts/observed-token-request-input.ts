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
import type { KeyInput } from "./token-request-input.ts";

/** What a caller may write beside the keys; a property that is `undefined` is not given. */
type ObservedTokenRequestInputBase = {
  readonly customerAuthenticator: string;
  readonly errorFormat?: ErrorFormat | AnyString | undefined;
  readonly useHttps?: UseHttps | boolean | AnyString | undefined;
  readonly generalFlags?: ObservedGeneralFlags | AnyString | undefined;
  readonly contentId?: string | undefined;
  /** In seconds. */
  readonly licenseDuration?: number | string | undefined;
  /** In seconds of viewing. */
  readonly playbackDuration?: number | string | undefined;
  readonly wvExtension?: WvExtensionInput | readonly WvExtensionInput[] | undefined;
  /** A number is a count of seconds from issuance. */
  readonly expirationTime?: ExpirationTimeInput | undefined;
  readonly cookie?: string | undefined;
  /** Unknown parameters for the end of the body, as pairs of a name and a text. */
  readonly extra?: readonly (readonly [name: string, text: string])[] | undefined;
};

/** What a caller may write for a key beside its key source. */
type KeyInputBase = {
  readonly kid: string | Uint8Array;
  readonly securityLevel?: LevelInput<SecurityLevel> | undefined;
  readonly hdcpOutputControl?: LevelInput<ObservedHdcpOutputControl> | undefined;
  readonly trackType?: LevelInput<TrackType> | undefined;
};

/** One of several keys as a caller may write it, in a request with `kek`. */
export type TokenRequestKeyInput = KeyInputBase & {
  readonly ek?: KeyInput | undefined;
  readonly contentKey?: KeyInput | undefined;
};

/** One of several keys as a caller may write it, in a request without `kek`. */
export type ClearTokenRequestKeyInput = KeyInputBase & {
  readonly ek?: undefined;
  readonly contentKey: KeyInput;
};

/** The names of a key's parameters, which a request with `keys` does not have itself. */
type NoPlainKey = { readonly [Name in keyof TokenRequestKeyInput]?: undefined };

/** What a caller may write for a request with one key, whose parameters have no index. */
type PlainKeyBase = ObservedTokenRequestInputBase & KeyInputBase & { readonly keys?: undefined };

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
  NoPlainKey & { readonly kek?: undefined; readonly keys: readonly ClearTokenRequestKeyInput[] };

/** The input of a request with a list of keys and the `kek` that serves them all. */
export type KekKeysRequestInput = ObservedTokenRequestInputBase &
  NoPlainKey & { readonly kek: KeyInput; readonly keys: readonly TokenRequestKeyInput[] };

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
type LoosePlainKeyRequestInput = PlainKeyBase & {
  readonly kek?: KeyInput | undefined;
  readonly ek?: KeyInput | undefined;
  readonly contentKey?: KeyInput | undefined;
};

/** The input of a request with a list of keys, each with any key source, or none. */
type LooseKeysRequestInput = ObservedTokenRequestInputBase &
  NoPlainKey & { readonly kek?: KeyInput | undefined; readonly keys: readonly TokenRequestKeyInput[] };

/** The input of a request with any key source, or none: `KeysSourceLiteral` tells the compiler what is missing. */
export type LooseObservedTokenRequestInput = LoosePlainKeyRequestInput | LooseKeysRequestInput;

/** The names of the properties of an input: does not compile unless there is one for each parameter, and `keys`. */
export type ObservedInputName = Including<ObservedName | "keys", KeyOf<ObservedTokenRequestInput>>;

type KeyOf<Input> = Input extends unknown ? keyof Input : never;
type Including<Names extends All, All extends PropertyKey> = Names | All;
