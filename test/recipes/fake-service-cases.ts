import { expect } from "vitest";
import {
  buildTokenRequest,
  orThrow,
  type ServiceTarget,
  type TokenRequest,
  tokenRequestMessage,
} from "../../src/index.ts";
import { readTokenResponse, requestToken } from "../../src/send/index.ts";
import { type TokenService, tokenService } from "../../src/testing/service/index.ts";
import { authenticator, contentKey, expectNoSecret } from "./requests.ts";

type Send = (url: string, init: RequestInit) => Promise<Response>;

const request: TokenRequest = createRequest(authenticator);
const stranger: TokenRequest = createRequest("654321,fedcba9876543210fedcba9876543210");

function createRequest(customerAuthenticator: string): TokenRequest {
  const others = { kid: "^film", contentKey, securityLevel: 1, hdcpOutputControl: 0, errorFormat: "json" } as const;
  return orThrow(buildTokenRequest({ customerAuthenticator, ...others }));
}

/** Creates a fake service that knows one authenticator. */
export function fakeService(): TokenService {
  return tokenService({ customerAuthenticators: [authenticator], now: () => Date.UTC(2030, 0, 31) });
}

/** The behavior of the fake service for a program that sends requests, with any server. */
export const fakeServiceCases: readonly {
  readonly name: string;
  readonly check: (service: TokenService, send: Send, target: ServiceTarget) => Promise<void>;
}[] = [
  {
    name: "grants a token",
    check: async (_, send, target) => {
      const answer = await sendRequest(request, send, target);
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
      const answer = await sendRequest(stranger, send, target);
      expect(answer).toMatchObject(refused(401, -2018));
    },
  },
  {
    name: "fails once after failNext",
    check: async (service, send, target) => {
      service.failNext(-2019);
      expect(await sendRequest(request, send, target)).toMatchObject(refused(400, -2019));
      expect(await sendRequest(request, send, target)).toMatchObject({ _tag: "Right" });
    },
  },
  {
    name: "receives the attempts of a program that retries",
    check: async (service, send, target) => {
      service.failNext(503, 500);
      let attempts = 0;
      const countingSend: Send = (url, init) => {
        attempts++;
        return send(url, init);
      };
      expect(await sendRequest(request, countingSend, target)).toMatchObject({ _tag: "Right" });
      expect(attempts).toBe(3);
    },
  },
  {
    name: "answers GET, and no other method",
    check: async (_, send, target) => {
      const { url, init } = tokenRequestMessage(request, target, "GET");
      expect(await readTokenResponse(await send(url, init))).toMatchObject({ _tag: "Right" });
      const response = await send(url, { method: "PUT" });
      expect([response.status, response.headers.get("allow")]).toStrictEqual([405, "GET, POST"]);
    },
  },
];

function sendRequest(tokenRequest: TokenRequest, send: Send, target: ServiceTarget): ReturnType<typeof requestToken> {
  return requestToken(tokenRequest, { target, fetch: send, attempts: 3 });
}

function refused(status: number, code: number): object {
  return { _tag: "Left", left: { kind: "refused", refusal: { status, code } } };
}
