import { expect } from "vitest";
import { sendTokenRequest, type World } from "../../docs/recipes/fetch.ts";
import {
  buildTokenRequest,
  decodeTokenResponse,
  orThrow,
  type Target,
  type TokenRequest,
  tokenRequestMessage,
} from "../../src/index.ts";
import { type TokenService, tokenService } from "../../src/testing/index.ts";
import { authenticator, contentKey, expectNoSecret } from "./requests.ts";

type Send = World["fetch"];

const request: TokenRequest = requestOf(authenticator);
const stranger: TokenRequest = requestOf("654321,fedcba9876543210fedcba9876543210");

function requestOf(customerAuthenticator: string): TokenRequest {
  const others = { kid: "^film", contentKey, securityLevel: 1, hdcpOutputControl: 0, errorFormat: "json" } as const;
  return orThrow(buildTokenRequest({ customerAuthenticator, ...others }));
}

/** A stand-in that knows one authenticator. */
export function standIn(): TokenService {
  return tokenService({ customerAuthenticators: [authenticator], now: () => Date.UTC(2030, 0, 31) });
}

/** What a program that sends sees of the stand-in, whatever serves it. */
export const standInCases: readonly {
  readonly name: string;
  readonly check: (service: TokenService, send: Send, target: Target) => Promise<void>;
}[] = [
  {
    name: "grants a token",
    check: async (_, send, target) => {
      const answer = await ask(request, send, target);
      expect(answer).toMatchObject({
        _tag: "Right",
        right: { licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" },
      });
      expectNoSecret(JSON.stringify(answer));
    },
  },
  {
    name: "refuses an authenticator that it does not know",
    check: async (_, send, target) => {
      const answer = await ask(stranger, send, target);
      expect(answer).toMatchObject({ _tag: "Left", left: { status: 401, code: -2018 } });
    },
  },
  {
    name: "fails as it is told, and then no more",
    check: async (service, send, target) => {
      service.failNext(-2019);
      expect(await ask(request, send, target)).toMatchObject({ _tag: "Left", left: { status: 400, code: -2019 } });
      expect(await ask(request, send, target)).toMatchObject({ _tag: "Right" });
    },
  },
  {
    name: "is asked again by what tries again",
    check: async (service, send, target) => {
      service.failNext(503, 500);
      let attempts = 0;
      const counted: Send = (url, init) => {
        attempts++;
        return send(url, init);
      };
      expect(await ask(request, counted, target)).toMatchObject({ _tag: "Right" });
      expect(attempts).toBe(3);
    },
  },
  {
    name: "answers GET, and no other method",
    check: async (_, send, target) => {
      const { url, init } = tokenRequestMessage(request, target, "GET");
      expect(await decoded(await send(url, init))).toMatchObject({ _tag: "Right" });
      const response = await send(url, { method: "PUT" });
      expect([response.status, response.headers.get("allow")]).toStrictEqual([405, "GET, POST"]);
    },
  },
];

function ask(asked: TokenRequest, send: Send, target: Target): ReturnType<typeof sendTokenRequest> {
  return sendTokenRequest(asked, target, { fetch: send, now: () => 0, sleep: async () => {} });
}

async function decoded(response: Response): Promise<ReturnType<typeof decodeTokenResponse>> {
  const contentType = response.headers.get("content-type");
  return decodeTokenResponse({ status: response.status, contentType, body: await response.text() });
}
