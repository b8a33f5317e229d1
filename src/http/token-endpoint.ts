import { ownProperty } from "../contract/own-properties.ts";
import { parseHttpUrl } from "./http-url.ts";

/**
 * The service to send a request to: the test service, the production service, the production service at the domain of a
 * region (such as `service.expressplay.cn`), or the URL of a fake service.
 *
 * @see the documented URLs: `https://wv-gen.{prod_domain}/hms/wv/token` for production
 */
export type ServiceTarget =
  | "test"
  | "production"
  | {
      /** The domain of the service, without `wv-gen.`. */
      readonly domain: string;
      /** Absent: the service is named by its domain. */
      readonly endpoint?: never;
    }
  | {
      /** An absolute http or https URL. */
      readonly endpoint: string;
      /** Absent: the service is named by its endpoint. */
      readonly domain?: never;
    };

/**
 * Returns the URL to send a request to, exactly as the platform's `URL` writes it: `fetch` gets a URL that it can parse and
 * does not change, so that it neither throws an error that holds the URL nor asks another host.
 *
 * `domain` consists of labels of lower-case ASCII letters, digits and hyphens, separated by dots. A label has 1
 * to 63 characters and neither begins nor ends with a hyphen; with `wv-gen.` before it, the name has at most 253
 * characters. `URL` refuses a name that ends in a number, and a label that begins with `xn--` and is no Punycode.
 *
 * `endpoint` is an absolute http or https URL in the characters of RFC 3986, without user info and fragment, as `URL` writes
 * it: scheme and host in lower case, no default port, no dot segments. Only a missing path is completed, to `/`.
 *
 * @throws TypeError for any other target, without a part of it; also for these two where the platform has no `URL`
 *
 * @example
 * ```ts
 * import { tokenEndpoint } from "widevine-license-token";
 *
 * tokenEndpoint("test"); // => "https://wv-gen.test.expressplay.com/hms/wv/token"
 * tokenEndpoint({ domain: "service.expressplay.cn" }); // => "https://wv-gen.service.expressplay.cn/hms/wv/token"
 * tokenEndpoint({ endpoint: "http://localhost:8080/token" }); // => "http://localhost:8080/token"
 * ```
 *
 * @see the documented URLs; WHATWG URL standard, RFC 3986, RFC 1123 section 2.1
 */
export function tokenEndpoint(target: ServiceTarget): string {
  if (target === "test") return toServiceUrl("wv-gen.test.expressplay.com");
  if (target === "production") return toServiceUrl("wv-gen.service.expressplay.com");
  const domain = ownProperty(target, "domain");
  const endpoint = ownProperty(target, "endpoint");
  if (typeof domain === "string" && endpoint === undefined) return serviceEndpoint(domain);
  if (typeof endpoint === "string" && domain === undefined) return fakeServiceEndpoint(endpoint);
  throw new TypeError("The target must be test, production, or an object with either domain or endpoint.");
}

function toServiceUrl(host: string): string {
  return `https://${host}/hms/wv/token`;
}

function serviceEndpoint(domain: string): string {
  const host = `wv-gen.${domain}`;
  const url = toServiceUrl(host);
  if (isDomainName(host) && isUnchanged(url)) return url;
  throw new TypeError(
    "domain must be a domain name of dot-separated labels of lower-case letters, digits and hyphens that URL accepts: give no IP address, port, path, space or empty label.",
  );
}

function fakeServiceEndpoint(endpoint: string): string {
  const url = withPath(endpoint);
  if (!url.includes("#") && isUnchanged(url)) return url;
  throw new TypeError(
    "endpoint must be an absolute http or https URL exactly as URL writes it: give no user info, fragment, upper-case host, default port, dot segment, space, backslash or character beyond ASCII.",
  );
}

/** Completes a missing path. */
function withPath(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]+(?=[?#]|$)/, "$&/");
}

/** Whether the platform parses an http or https URL and writes it with the same characters. */
function isUnchanged(url: string): boolean {
  return parseHttpUrl(url)?.href === url;
}

/** @see RFC 1123 section 2.1, RFC 1035 section 2.3.4 */
function isDomainName(text: string): boolean {
  return text.length <= 253 && text.split(".").every((label) => domainLabel.test(label));
}

/** Case does not matter in a domain name, but `URL` writes it in lower case. */
const domainLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
