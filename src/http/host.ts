import { isDecimal } from "../text/decimal.ts";

/**
 * Whether `text` is a domain name: labels of ASCII letters, digits and hyphens, separated by dots. A label has 1 to 63
 * characters and neither begins nor ends with a hyphen; the name has at most 253 characters.
 *
 * @see RFC 1123 section 2.1, RFC 1035 section 2.3.4
 */
export function isDomainName(text: string): boolean {
  return text.length <= 253 && text.split(".").every((label) => domainLabel.test(label));
}

/**
 * Whether `text` is the host of a URL: a name, an IPv4 address of four decimals, or an IPv6 address in brackets.
 *
 * A name may contain underscores, unlike a domain name, since names of containers do. It must not end in a number: URL
 * parsers read such a name as an IPv4 address, and refuse it or connect to another host.
 *
 * @see RFC 3986 section 3.2.2; WHATWG URL standard, "ends in a number checker"
 */
export function isHost(text: string): boolean {
  if (text.startsWith("[")) return text.endsWith("]") && isIpv6(text.slice(1, -1));
  if (endsInNumber.test(text)) return isIpv4(text);
  // A dot after the last label denotes the root.
  return (text.endsWith(".") ? text.slice(0, -1) : text).split(".").every((label) => hostLabel.test(label));
}

/** Whether the host, which must satisfy {@link isHost}, is the local machine. */
export function isLoopback(host: string): boolean {
  // RFC 6761 section 6.3 for localhost and its subdomains; RFC 1122 section 3.2.1.3 for 127.0.0.0/8.
  return host === "[::1]" || /(?:^|\.)localhost\.?$/i.test(host) || (host.startsWith("127.") && isIpv4(host));
}

const domainLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const hostLabel = /^[\w-]+$/;
const endsInNumber = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i;
const ipv6Group = /^[\da-f]{1,4}$/i;

/** @see RFC 3986 section 3.2.2, IPv4address; URL parsers would read a leading zero as octal. */
function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => isDecimal(part) && Number(part) <= 255);
}

/** @see RFC 3986 section 3.2.2, IPv6address, except the form that ends in an IPv4 address */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => ipv6Group.test(group))) return false;
  // The :: replaces one or more groups of zeros.
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7;
}
