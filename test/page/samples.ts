/** What the tests of the page's logic have in common. */
export const context = {
  contract: "documented",
  language: "en",
  now: Date.UTC(2026, 10, 29, 22, 4),
  timeZone: "Europe/Amsterdam",
} as const;

export const authenticator = "1,0123456789abcdef0123456789abcdef";
export const kid = "fd1a706ac2b36002888f6d4a414333c3";
export const contentKey = "5438b719bf47a2f5678237477db2f9e6";

export const texts = {
  customerAuthenticator: authenticator,
  errorFormat: "json",
  kid,
  contentKey,
  securityLevel: "1",
  hdcpOutputControl: "0",
  licenseDuration: "86400",
  expirationTime: "+60",
} as const;

/** A body with all of the texts. */
export const body: string = new URLSearchParams(Object.entries(texts)).toString();

/** The values that the body gives. */
export const values = { texts, extensions: [], keys: [] } as const;

/** What a verdict needs beside the values. */
export const known = { ...context, losses: [], unwrap: { issues: [], unchecked: [] }, target: "test" } as const;
