import { ownProperty } from "../contract/own-properties.ts";
import { isDomainName } from "./host.ts";
import { parseHttpUrl } from "./http-url.ts";

/**
 * The service to send a request to: the test service, the production service, the production service at the domain of a
 * region (such as `service.expressplay.cn`), or the URL of a fake service.
 *
 * @see the documented URLs: `https://wv-gen.{prod_domain}/hms/wv/token` for production
 */
export type Target =
  | "test"
  | "production"
  | { readonly productionDomain: string; readonly endpoint?: never }
  | { readonly endpoint: string; readonly productionDomain?: never };

/**
 * Returns the URL to send a request to.
 *
 * `productionDomain` consists of labels of ASCII letters, digits and hyphens, separated by dots. A label has 1 to 63
 * characters and neither begins nor ends with a hyphen; with `wv-gen.` before it, the name has at most 253 characters.
 * `endpoint` is an absolute http or https URL in the characters of RFC 3986, without user info and fragment; it is
 * returned unchanged.
 *
 * @throws TypeError for any other target, which could send the secrets of a request to another host
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
 * @see the documented URLs; RFC 3986, RFC 1123 section 2.1
 */
export function tokenEndpoint(target: Target): string {
  if (target === "test") return serviceEndpoint("test.expressplay.com");
  if (target === "production") return serviceEndpoint("service.expressplay.com");
  const productionDomain = ownProperty(target, "productionDomain");
  const endpoint = ownProperty(target, "endpoint");
  if (typeof productionDomain === "string" && endpoint === undefined) return serviceEndpoint(productionDomain);
  if (typeof endpoint === "string" && productionDomain === undefined) return fakeServiceEndpoint(endpoint);
  throw new TypeError("The target must be test, production, or an object with either productionDomain or endpoint.");
}

function serviceEndpoint(domain: string): string {
  const host = `wv-gen.${domain}`;
  if (isDomainName(host)) return `https://${host}/hms/wv/token`;
  throw new TypeError(
    "productionDomain must be a domain name of dot-separated labels of letters, digits and hyphens: give no port, path, blank or empty label.",
  );
}

function fakeServiceEndpoint(endpoint: string): string {
  if (parseHttpUrl(endpoint)?.fragment === "") return endpoint;
  throw new TypeError(
    "endpoint must be an absolute http or https URL: give no user info, fragment, blank, backslash or character beyond ASCII.",
  );
}
