/**
 * The pattern of 16 bytes in Base64 or Base64url, with padding or without: the last of 22 digits has 4 unused bits.
 *
 * @see RFC 4648 sections 3.5, 4 and 5
 */
export const base64Of16Bytes = "(?:[A-Za-z\\d+\\/]{21}|[\\w\\-]{21})[AQgw](?:==)?";
