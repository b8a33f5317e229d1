import { type ServiceTarget, tokenEndpoint } from "widevine-license-token";

/** Where a request is to go, as it is being chosen. */
export interface Destination {
  at: "test" | "production" | "region";
  /** The domain of the region, as it was typed. */
  domain: string;
}

/** The URL of a destination; `undefined` where the domain is none. */
export function endpointOf(destination: Destination): string | undefined {
  try {
    return tokenEndpoint(targetOf(destination));
  } catch {
    return undefined; // a TypeError, the one thing that it throws
  }
}

/** The destination that a URL of the service has. */
export function destinationOf(url: string): Destination | undefined {
  const domain = /^https?:\/\/wv-gen\.([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  if (domain === undefined) return undefined;
  if (domain === "test.expressplay.com") return { at: "test", domain: "" };
  if (domain === "service.expressplay.com") return { at: "production", domain: "" };
  return { at: "region", domain };
}

function targetOf({ at, domain }: Destination): ServiceTarget {
  return at === "region" ? { domain: domain } : at;
}
