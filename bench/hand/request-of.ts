import type { PlainExtension, PlainRequest } from "../request.ts";

/** Puts a request together, in canonical order; 0 stands for no duration. */
export function requestOf(
  customerAuthenticator: string,
  errorFormat: string | undefined,
  generalFlags: string | undefined,
  kek: string | undefined,
  kid: string,
  ek: string | undefined,
  contentKey: string | undefined,
  contentId: string | undefined,
  securityLevel: number,
  hdcpOutputControl: number,
  licenseDuration: number,
  wvExtension: readonly PlainExtension[] | undefined,
  expirationTime: string | undefined,
  cookie: string | undefined,
): PlainRequest {
  const request: PlainRequest = { customerAuthenticator };
  if (errorFormat !== undefined) request.errorFormat = errorFormat;
  if (generalFlags !== undefined) request.generalFlags = generalFlags;
  if (kek !== undefined) request.kek = kek;
  request.kid = kid;
  if (ek !== undefined) request.ek = ek;
  if (contentKey !== undefined) request.contentKey = contentKey;
  if (contentId !== undefined) request.contentId = contentId;
  request.securityLevel = securityLevel;
  request.hdcpOutputControl = hdcpOutputControl;
  if (licenseDuration !== 0) request.licenseDuration = licenseDuration;
  if (wvExtension !== undefined) request.wvExtension = wvExtension;
  if (expirationTime !== undefined) request.expirationTime = expirationTime;
  if (cookie !== undefined) request.cookie = cookie;
  return request;
}
