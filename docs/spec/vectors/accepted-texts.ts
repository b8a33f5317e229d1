import type { ParameterName } from "../../../src/index.ts";

/** The texts that each parameter accepts in a contract. */
export type AcceptedTexts = { readonly [N in ParameterName]: readonly [string, ...string[]] };

/**
 * Texts that each parameter accepts without a clock, its edges among them; of `wvExtension`, of one occurrence. The documented
 * contract has some of the parameters only.
 */
export const acceptedTexts: AcceptedTexts = {
  customerAuthenticator: [
    "123456,0123456789abcdef0123456789abcdef",
    "1",
    "\u00e9\u{1f511}",
    "a=b&c%+~*-._!'()",
    "\u00ad\u200b",
    "x".repeat(100),
  ],
  errorFormat: ["html", "json"],
  useHttps: ["true", "false", "1", "0"],
  generalFlags: ["0000"],
  kek: [
    "000102030405060708090a0b0c0d0e0f",
    "000102030405060708090A0B0C0D0E0F1011121314151617",
    "000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F",
  ],
  kid: [
    "fd1a706ac2b36002888f6d4a414333c3",
    "FD1A706AC2B36002888F6D4A414333C3",
    "^kid1",
    "^ ",
    "^^",
    `^${"x".repeat(64)}`,
    `^${"x".repeat(62)}\u{1f511}`,
    `^${"\u{1f511}".repeat(32)}`,
    "^\u00e9&=%+\n",
  ],
  ek: ["5dbd06c0056b42fe0b8cf406679620c31bd619732730433d", "5DBD06C0056B42FE0B8CF406679620C31BD619732730433D"],
  contentKey: ["5438b719bf47a2f5678237477db2f9e6", "5438B719BF47A2F5678237477DB2F9E6"],
  contentId: ["", "Vertigo (1958)", "\u93e1\u{1f511}\u0301", " \t\r\n", "\u0000\uffff\ufffd", "x".repeat(100)],
  securityLevel: ["1", "2", "3", "4", "5"],
  hdcpOutputControl: ["0", "1", "2"],
  trackType: ["0", "1", "2", "3", "4"],
  licenseDuration: ["1", "9", "10", "86400", "9007199254740990", "9007199254740991"],
  playbackDuration: ["1", "10", "7200", "9007199254740990", "9007199254740991"],
  wvExtension: [
    "wudo,AAAAAA==",
    "wudo,//8/AQ==",
    "wudo,AA==",
    "wudo,AAAAAAAA",
    "wcks,AA==",
    "WUDO,AAE=",
    "a b~,+/8A",
    "    ,AAAA",
    "!=&%,QUJDREVGR0g=",
  ],
  expirationTime: [
    "+1",
    "+60",
    "+2592000",
    "2030-01-31T12:00:00Z",
    "2030-01-31t12:00:00z",
    "2030-01-31T12:00:00.000Z",
    "2030-01-31T12:00:00.10Z",
    `2030-01-31T12:00:00.${"0".repeat(40)}1Z`,
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z",
    "0000-02-29T00:00:00Z",
    "2000-02-29T23:59:59Z",
    "2024-02-29T00:00:00Z",
    "2016-12-31T23:59:60Z",
    "2015-06-30T23:59:60.5Z",
    "1900-06-30T23:59:60Z",
  ],
  cookie: ["", "order-4711", "x".repeat(32), `${"x".repeat(30)}\u{1f511}`, "\u{1f511}".repeat(16), "\u0000 \u00e9"],
};

/** The texts that each parameter accepts in the observed contract: two have wider values. */
export const observedTexts: AcceptedTexts = {
  ...acceptedTexts,
  generalFlags: ["0000", "00000000", "00000001"],
  contentId: [...acceptedTexts.contentId, "x".repeat(36), "x".repeat(37)],
  hdcpOutputControl: ["0", "1", "2", "3", "4", "5"],
};
