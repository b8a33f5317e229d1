import type { RuleAcross } from "../../contract/rule-across.ts";

// Where the content key comes from: `contentKey` itself, `kek` and `ek`, or `kek` alone for a key that the service stores.

/** Only `/keys` finds it: decoding has no cipher. */
export const ekUnwrap = {
  rule: "ek.unwrap",
  definition: {
    code: -4024,
    message: "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
  },
  parameter: "ek",
  fixedAt: "ek",
} as const satisfies RuleAcross<"kek" | "ek">;

/** The rules across the parameters of the content key; `kid` is required whatever the source is (decision D1). */
export const keySource = [
  {
    rule: "ek.requires-kek",
    definition: {
      code: -4024,
      message: "ek needs kek, the key that it is wrapped under: give kek too, or contentKey instead.",
    },
    parameter: "ek",
    // An `ek` is right as it stands: a person fills in the empty field of `kek`.
    fixedAt: "kek",
    brokenBy: { given: ["ek"], absent: ["kek"] },
  },
  ekUnwrap,
  {
    rule: "contentKey.missing",
    definition: {
      code: -2005,
      message:
        "contentKey is required unless kek is given: give contentKey, or kek and ek, or kek alone for a key in the key storage.",
    },
    parameter: "contentKey",
    fixedAt: "contentKey",
    brokenBy: { given: [], absent: ["kek", "contentKey"] },
  },
] as const satisfies readonly RuleAcross<"kek" | "ek" | "contentKey">[];

/** The properties of a request that has the key in it. */
export type ClearKey<ContentKey, Absent> = {
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey: ContentKey;
  /** Absent: there is another source of the key. */
  readonly kek?: Absent;
  /** Absent: there is another source of the key. */
  readonly ek?: Absent;
};

/** The properties of a request whose `ek` the service unwraps under `kek`. */
export type WrappedKey<Kek, Ek, ContentKey> = {
  /** The key encryption key: 32, 48 or 64 hexadecimal digits, or 16, 24 or 32 bytes. A secret. */
  readonly kek: Kek;
  /** The content key, wrapped under `kek`: 48 hexadecimal digits or 24 bytes. A secret. */
  readonly ek: Ek;
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey?: ContentKey;
};

/** The properties of a request whose key the service looks up by `kid` and decrypts under `kek`. */
export type StoredKey<Kek, ContentKey, Absent> = {
  /** The key encryption key: 32, 48 or 64 hexadecimal digits, or 16, 24 or 32 bytes. A secret. */
  readonly kek: Kek;
  /** Absent: there is another source of the key. */
  readonly ek?: Absent;
  /** The content key: 32 hexadecimal digits or 16 bytes. A secret. */
  readonly contentKey?: ContentKey;
};
