import { type ServiceTarget, tokenEndpoint } from "../http/token-endpoint.ts";
import { UsageError } from "./terminal.ts";

/** Returns the target that `--url` names; throws a `UsageError` for what is neither a service nor a URL. */
export function parseTarget(url: string): ServiceTarget {
  const target = url === "test" || url === "production" ? url : { endpoint: url };
  try {
    tokenEndpoint(target);
  } catch {
    throw new UsageError(
      "--url takes test, production, or an http or https URL exactly as URL writes it: without user info, fragment, upper-case host, default port, dot segment, space or character beyond ASCII.",
    );
  }
  return target;
}
