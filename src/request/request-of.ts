import { type Draft, mintMembers } from "../branded.ts";
import type { TokenRequest } from "./token-request.ts";

/** Puts a request together from values in canonical order: its members in that order, absent ones absent. */
export function requestOf(
  values: readonly unknown[],
  extensions: readonly unknown[],
  extra: readonly (readonly [name: string, text: string])[],
): TokenRequest {
  const request: Draft<TokenRequest> = {};
  request.customerAuthenticator = values[0];
  if (values[1] !== undefined) request.errorFormat = values[1];
  if (values[2] !== undefined) request.generalFlags = values[2];
  if (values[3] !== undefined) request.kek = values[3];
  request.kid = values[4];
  if (values[5] !== undefined) request.ek = values[5];
  if (values[6] !== undefined) request.contentKey = values[6];
  if (values[7] !== undefined) request.contentId = values[7];
  request.securityLevel = values[8];
  request.hdcpOutputControl = values[9];
  if (values[10] !== undefined) request.licenseDuration = values[10];
  if (extensions.length > 0) request.wvExtension = extensions;
  if (values[12] !== undefined) request.expirationTime = values[12];
  if (values[13] !== undefined) request.cookie = values[13];
  if (extra.length > 0) request.extra = extra;
  return mintMembers<TokenRequest>(request);
}
