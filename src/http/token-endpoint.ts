import { isDomainName } from "./host.ts";
import { parseHttpUrl } from "./http-url.ts";
import { ownMember } from "./own-member.ts";

/**
 * Where a request goes: the test service, the production service, the production service of a region's domain (such as
 * `service.expressplay.cn`), or the URL of a stand-in.
 *
 * @see the page's URLs: `https://wv-gen.{prod_domain}/hms/wv/token` for production
 */
export type Target =
  | "test"
  | "production"
  | { readonly productionDomain: string; readonly endpoint?: never }
  | { readonly endpoint: string; readonly productionDomain?: never };

/**
 * The URL that a request is sent to.
 *
 * `productionDomain` is dot-separated labels of ASCII letters, digits and hyphens and nothing else: each of 1 to 63
 * characters, no hyphen at its ends, at most 253 characters with `wv-gen.` before it. `endpoint` is an absolute http or
 * https URL in the characters of RFC 3986, without user info and fragment; it is given back as it stands.
 *
 * @throws TypeError where the target is anything else: it could send the secrets of a request to another host
 *
 * @example
 * ```ts
 * import { tokenEndpoint } from "widevine-license-token";
 *
 * tokenEndpoint("test"); // => "https://wv-gen.test.expressplay.com/hms/wv/token"
 * tokenEndpoint({ productionDomain: "service.expressplay.cn" }); // => "https://wv-gen.service.expressplay.cn/hms/wv/token"
 * tokenEndpoint({ endpoint: "http://localhost:8080/token" }); // => "http://localhost:8080/token"
 * ```
 *
 * @see the page's URLs; RFC 3986, RFC 1123 section 2.1
 */
export function tokenEndpoint(target: Target): string {
  if (target === "test") return endpointAt("test.expressplay.com");
  if (target === "production") return endpointAt("service.expressplay.com");
  const productionDomain = ownMember(target, "productionDomain");
  const endpoint = ownMember(target, "endpoint");
  if (typeof productionDomain === "string" && endpoint === undefined) return endpointAt(productionDomain);
  if (typeof endpoint === "string" && productionDomain === undefined) return standIn(endpoint);
  throw new TypeError("The target must be test, production, or an object with either productionDomain or endpoint.");
}

function endpointAt(domain: string): string {
  const host = `wv-gen.${domain}`;
  if (isDomainName(host)) return `https://${host}/hms/wv/token`;
  throw new TypeError(
    "productionDomain must be a domain name of dot-separated labels of letters, digits and hyphens: give no port, path, blank or empty label.",
  );
}

function standIn(endpoint: string): string {
  if (parseHttpUrl(endpoint)?.fragment === "") return endpoint;
  throw new TypeError(
    "endpoint must be an absolute http or https URL: give no user info, fragment, blank, backslash or character beyond ASCII.",
  );
}
