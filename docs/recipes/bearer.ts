// Admitting callers by one shared key, `Authorization: Bearer <key>`; a login of your own is better where there is one.

/** @throws where the key is short or not set, since a gateway with an empty key would be open to everybody */
export function bears(key: string | undefined): (request: Request) => Promise<boolean> {
  if (key === undefined || key.length < 32) throw new TypeError("The gateway's key must have 32 characters or more.");
  const expected = digest(`Bearer ${key}`);
  return async (request) => (await digest(request.headers.get("authorization") ?? "")) === (await expected);
}

/** Digests are compared, not keys: how long the comparison takes then says nothing about the key. */
async function digest(text: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).join();
}
