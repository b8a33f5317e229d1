// The requests of published callers, with another authenticator and other keys, as each caller writes them. A caller that sends
// a query sends the same text as a body would be.

const authenticator = "123456,0123456789abcdef0123456789abcdef";
const video = { kid: "43215678123412341234123412341237", contentKey: "5438b719bf47a2f5678237477db2f9e6" };
const audio = { kid: "43215678123412341234123412341236", contentKey: "00112233445566778899aabbccddeeff" };

/** As a program writes that hands its parameters to an urlencoding function. */
function urlencode(pairs: Readonly<Record<string, string>>): string {
  return new URLSearchParams(pairs).toString();
}

/** One key of several, as source HBB2 writes it. */
function hbb2Key({ kid, contentKey }: typeof video, index: number, securityLevel: string): Record<string, string> {
  return {
    [`kid.${index}`]: kid,
    [`contentKey.${index}`]: contentKey,
    [`hdcpOutputControl.${index}`]: "0",
    [`trackType.${index}`]: "1",
    [`securityLevel.${index}`]: securityLevel,
  };
}

function hbb2(generalFlags: string, contentId: string, keys: Readonly<Record<string, string>>): string {
  const request = { customerAuthenticator: authenticator, expirationTime: "+2592000", generalFlags };
  return urlencode({ ...request, useHttps: "true", errorFormat: "json", ...(contentId && { contentId }), ...keys });
}

/** What source EXP and source QEN put into the query by hand; the comma is not escaped. */
const byHand = `customerAuthenticator=${authenticator}&errorFormat=json&kid=${video.kid}&contentKey=${video.contentKey.toUpperCase()}&useHttps=true`;

/** The parameters of PlayReady that the later version of source EXP sends along. */
export const playReadyPairs = [
  "rightsType=BuyToOwn",
  "analogVideoOPL=0",
  "compressedDigitalAudioOPL=0",
  "uncompressedDigitalAudioOPL=0",
] as const;

/** The requests by their sources; the observed contract accepts all of them, `laterExp` if unknown parameters are kept. */
export const publishedCallers = {
  hbb1: urlencode({
    customerAuthenticator: authenticator,
    ...video,
    expirationTime: "+2592000",
    generalFlags: "00000000",
    securityLevel: "1",
    hdcpOutputControl: "0",
    trackType: "1",
    errorFormat: "json",
  }),
  hbb2OneKey: hbb2("00000000", "Test1237", hbb2Key(video, 0, "1")),
  hbb2Persistent: hbb2("00000001", "", hbb2Key(video, 0, "5")),
  hbb2TwoKeys: hbb2("00000000", "Test12371236", { ...hbb2Key(video, 0, "5"), ...hbb2Key(audio, 1, "1") }),
  qen: byHand,
  lar: urlencode({ customerAuthenticator: authenticator, ...video, useHttps: "1" }),
  exp: byHand.replace("useHttps=true", "useHttps=true&generalFlags=00000001"),
  laterExp: `${byHand}&generalFlags=00000001&${playReadyPairs.join("&")}`,
} as const;
