// The fake service under MSW: what a program under test sends to the service never leaves the process.
import { type HttpHandler, http } from "msw";
import { type ServiceTarget, tokenEndpoint } from "widevine-license-token";
import type { TokenService } from "widevine-license-token/testing/service";

/** For `setupServer` and `setupWorker`: takes what is sent to the target, by any method. */
export function fakeServiceHandler(service: TokenService, target: ServiceTarget = "test"): HttpHandler {
  return http.all(tokenEndpoint(target), ({ request }) => service(request));
}
