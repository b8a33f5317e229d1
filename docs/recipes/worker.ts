// The gateway at the edge, as a module Worker. It uses the Web's interfaces only, so it needs no compatibility flag for Node.
// Set the two secrets with `wrangler secret put`, never in the configuration file.
import { bears } from "./bearer.ts";
import { tokenGateway } from "./gateway.ts";

export interface Env {
  /** Secret: the operator's API key. */
  readonly EXPRESSPLAY_AUTHENTICATOR?: string;
  /** Secret: what callers show, 32 characters or more. */
  readonly GATEWAY_KEY?: string;
  /** `test`, `production`, or the URL of a fake service; the test service where it is not set. */
  readonly EXPRESSPLAY_TARGET?: string;
}

export default {
  fetch: async (request: Request, env: Env): Promise<Response> => gatewayOf(env)(request),
};

/** @throws where a secret is not set: the Worker then fails at once, and its log says why without a value */
export function gatewayOf(env: Env): (request: Request) => Promise<Response> {
  const { EXPRESSPLAY_AUTHENTICATOR, GATEWAY_KEY, EXPRESSPLAY_TARGET: target = "test" } = env;
  return tokenGateway({
    customerAuthenticator: EXPRESSPLAY_AUTHENTICATOR ?? "",
    target: target === "test" || target === "production" ? target : { endpoint: target },
    admits: bears(GATEWAY_KEY),
    log: (entry) => console.log(JSON.stringify(entry)),
  });
}
