import { expect, onTestFinished, vi } from "vitest";
import { token } from "./token-service.ts";

export const authenticator = "123456,0123456789abcdef0123456789abcdef";
export const contentKey = "5438b719bf47a2f5678237477db2f9e6";
export const gatewayKey = "a key of the gateway, 32 letters or more";

const own = `customerAuthenticator=${encodeURIComponent(authenticator)}`;
/** The body of a caller of the gateway, in canonical form. */
export const callersBody = `kid=%5Efilm&contentKey=${contentKey}&securityLevel=1&hdcpOutputControl=0&expirationTime=%2B600`;
export const body = `${own}&${callersBody}`;

/** Fails if a string contains a secret of these requests, or its characteristic part. */
export function expectNoSecret(text: string): void {
  const base64 = Buffer.from(contentKey, "hex").toString("base64").slice(0, -2);
  for (const secret of [authenticator, authenticator.slice(7), contentKey, base64, gatewayKey, token]) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
}

/** Captures everything written to the console until the test ends, a string for each call. */
export function captureConsole(): readonly string[] {
  const lines: string[] = [];
  for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => void lines.push(values.map(String).join(" ")));
  }
  onTestFinished(() => void vi.restoreAllMocks());
  return lines;
}
