import { type ServiceTarget, tokenEndpoint } from "widevine-license-token";

/** Where a request is to go, as it is being chosen. */
export interface Destination {
  readonly at: "test" | "production" | "region";
  /** The domain of the region, as it was typed. */
  readonly domain: string;
}

export const testService: Destination = { at: "test", domain: "" };

/** The target of the service; `undefined` if what was typed is no domain. */
export function targetOf(destination: Destination): ServiceTarget | undefined {
  const target = destination.at === "region" ? { domain: destination.domain } : destination.at;
  try {
    tokenEndpoint(target);
    return target;
  } catch {
    return undefined; // a TypeError, the one thing that it throws
  }
}

/** The choice that leads to a target. */
export function destinationOf(target: ServiceTarget): Destination | undefined {
  if (target === "test" || target === "production") return { at: target, domain: "" };
  return target.domain === undefined ? undefined : { at: "region", domain: target.domain };
}
