import { expect, onTestFinished, vi } from "vitest";
import { token } from "./token-service.ts";

export const authenticator = "123456,0123456789abcdef0123456789abcdef";
export const contentKey = "5438b719bf47a2f5678237477db2f9e6";
export const gatewayKey = "a key of the gateway, 32 letters or more";

const own = `customerAuthenticator=${encodeURIComponent(authenticator)}`;
/** What a caller of the gateway sends, in canonical form. */
export const callersBody = `kid=%5Efilm&contentKey=${contentKey}&securityLevel=1&hdcpOutputControl=0&expirationTime=%2B600`;
export const body = `${own}&${callersBody}`;

/** Fails where a text holds a secret of these requests, whole or its telling part. */
export function expectNoSecret(text: string): void {
  for (const secret of [authenticator, authenticator.slice(7), contentKey, gatewayKey, token]) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
}

/** All that is written to the console until the test ends, a text for each call. */
export function consoleLines(): readonly string[] {
  const lines: string[] = [];
  for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => void lines.push(values.map(String).join(" ")));
  }
  onTestFinished(() => void vi.restoreAllMocks());
  return lines;
}
