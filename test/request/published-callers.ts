// The requests of the published callers of docs/contracts.md, in the form in which they are sent, with made-up keys.

const authenticator = "customerAuthenticator=123456,0123456789abcdef0123456789abcdef";
const kid = "fd1a706ac2b36002888f6d4a414333c3";
const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const otherKid = "80ea8bc8a58f990ad1f76bc665b30bfa";
const otherKey = "a9b9033df0b9ca5447839e3d074817a0";

/** A request as it is sent, and its canonical body. */
export interface PublishedCaller {
  readonly id: string;
  readonly body: string;
  readonly canonical: string;
}

const encodedAuthenticator = authenticator.replace(",", "%2C");

/** The callers whose requests the observed contract accepts as they are. */
export const publishedCallers: readonly PublishedCaller[] = [
  {
    id: "HBB1",
    body: `${authenticator}&kid=${kid}&contentKey=${contentKey}&expirationTime=%2B2592000&generalFlags=00000000&securityLevel=1&hdcpOutputControl=0&trackType=1&errorFormat=json`,
    canonical: `${encodedAuthenticator}&errorFormat=json&generalFlags=00000000&kid=${kid}&contentKey=${contentKey}&securityLevel=1&hdcpOutputControl=0&trackType=1&expirationTime=%2B2592000`,
  },
  {
    id: "HBB2, with two keys",
    body: `${authenticator}&expirationTime=%2B2592000&generalFlags=00000001&useHttps=true&errorFormat=json&contentId=film-1&kid.0=${kid}&contentKey.0=${contentKey}&hdcpOutputControl.0=0&trackType.0=0&securityLevel.0=1&kid.1=${otherKid}&contentKey.1=${otherKey}&hdcpOutputControl.1=3&trackType.1=3&securityLevel.1=5`,
    canonical: `${encodedAuthenticator}&errorFormat=json&useHttps=true&generalFlags=00000001&kid.0=${kid}&contentKey.0=${contentKey}&securityLevel.0=1&hdcpOutputControl.0=0&trackType.0=0&kid.1=${otherKid}&contentKey.1=${otherKey}&securityLevel.1=5&hdcpOutputControl.1=3&trackType.1=3&contentId=film-1&expirationTime=%2B2592000`,
  },
  {
    id: "HBB2, with one key",
    body: `${authenticator}&expirationTime=%2B2592000&generalFlags=00000000&useHttps=true&errorFormat=json&contentId=film-1&kid.0=${kid}&contentKey.0=${contentKey}&hdcpOutputControl.0=0&trackType.0=1&securityLevel.0=1`,
    canonical: `${encodedAuthenticator}&errorFormat=json&useHttps=true&generalFlags=00000000&kid.0=${kid}&contentKey.0=${contentKey}&securityLevel.0=1&hdcpOutputControl.0=0&trackType.0=1&contentId=film-1&expirationTime=%2B2592000`,
  },
  {
    id: "QEN",
    body: `${authenticator}&errorFormat=json&kid=${kid}&contentKey=${contentKey.toUpperCase()}&useHttps=true`,
    canonical: `${encodedAuthenticator}&errorFormat=json&useHttps=true&kid=${kid}&contentKey=${contentKey}`,
  },
  {
    id: "LAR",
    body: `${authenticator}&kid=${kid}&contentKey=${contentKey}&useHttps=1`,
    canonical: `${encodedAuthenticator}&useHttps=1&kid=${kid}&contentKey=${contentKey}`,
  },
  {
    id: "EXP",
    body: `${authenticator}&errorFormat=json&kid=${kid}&contentKey=${contentKey}&useHttps=true`,
    canonical: `${encodedAuthenticator}&errorFormat=json&useHttps=true&kid=${kid}&contentKey=${contentKey}`,
  },
  {
    id: "WEB, with two keys",
    body: `${authenticator}&kid.0=${kid}&contentKey.0=${contentKey}&hdcpOutputControl.0=4&kid.1=${otherKid}&contentKey.1=${otherKey}&hdcpOutputControl.1=5`,
    canonical: `${encodedAuthenticator}&kid.0=${kid}&contentKey.0=${contentKey}&hdcpOutputControl.0=4&kid.1=${otherKid}&contentKey.1=${otherKey}&hdcpOutputControl.1=5`,
  },
];

/** The later version of EXP, which adds parameters of PlayReady: it passes if unknown parameters are kept. */
export const callerWithUnknownNames: PublishedCaller = {
  id: "EXP, later",
  body: `${authenticator}&errorFormat=json&kid=${kid}&contentKey=${contentKey}&useHttps=true&generalFlags=00000001&rightsType=BuyToOwn&analogVideoOPL=200`,
  canonical: `${encodedAuthenticator}&errorFormat=json&useHttps=true&generalFlags=00000001&kid=${kid}&contentKey=${contentKey}&rightsType=BuyToOwn&analogVideoOPL=200`,
};
