import * as fc from "fast-check";
import { expect } from "vitest";
import type { DecodeOptions } from "../../../src/contracts/decode-options.ts";
import { createBodyContext } from "../../../src/diagnose/body/body-context.ts";
import { type BodyMistakeId, bodyMistakes } from "../../../src/diagnose/body/body-mistakes.ts";
import { encodeTokenRequestBody } from "../../../src/request/encode.ts";
import { arbitraries } from "../../../src/testing/index.ts";

/** A small valid body. */
export const valid =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&kek=000102030405060708090a0b0c0d0e0f&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0";

export interface FoundBodyMistake {
  readonly id: BodyMistakeId;
  readonly fix?: string;
}

/** The first mistake that is recognized in a body, with its fix. */
export function firstMistake(body: string, options?: DecodeOptions): FoundBodyMistake | undefined {
  const context = createBodyContext(options);
  for (const { id, recognize } of bodyMistakes) {
    const recognized = recognize(body, context);
    if (recognized !== undefined) return { id, ...recognized };
  }
  return undefined;
}

/** The canonical body of a body that is valid. */
export function canonical(body: string): string | undefined {
  return createBodyContext().canonicalBody(body);
}

export const canonicalBodies: fc.Arbitrary<string> = arbitraries.tokenRequest.map(encodeTokenRequestBody);

export interface Damaged {
  readonly body: string;
  readonly damaged: string;
}

/** Bodies, each damaged in a way that may depend on more. */
export function damagedBy<T>(
  bodies: fc.Arbitrary<string>,
  choices: fc.Arbitrary<T>,
  damage: (body: string, choice: T) => string,
): fc.Arbitrary<Damaged> {
  return fc.tuple(bodies, choices).map(([body, choice]) => ({ body, damaged: damage(body, choice) }));
}

/** Expects that the damage is recognized as a mistake, and that its fix gives the same request. */
export function expectFixed(id: BodyMistakeId, bodies: fc.Arbitrary<Damaged>): void {
  fc.assert(
    fc.property(bodies, ({ body, damaged }) => {
      fc.pre(canonical(damaged) === undefined);
      const { fix, ...found } = firstMistake(damaged) ?? {};
      expect(found).toStrictEqual({ id });
      expect(canonical(fix ?? "")).toBe(canonical(body));
      expect(canonical(body)).toBeDefined();
    }),
  );
}

/** A URL of the service. */
export const endpoint = "https://wv-gen.test.expressplay.com/hms/wv/token";
