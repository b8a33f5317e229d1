import { type Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";

/** The names and texts of a body, decoded. */
export function pairsOf(body: string): [name: string | Undecodable, text: string | Undecodable][] {
  const reader = new UrlencodedReader(body);
  const pairs: [string | Undecodable, string | Undecodable][] = [];
  while (reader.nextPair()) pairs.push([reader.name(), reader.text()]);
  reader.close();
  return pairs;
}

/** An encoded text (it has no `&`), decoded. */
export function decodeUrlencoded(encoded: string): string | Undecodable {
  return read(`=${encoded}`, (reader) => {
    reader.name();
    return reader.text();
  });
}

/** What is read of the first pair of a body. */
export function read<A>(body: string, what: (reader: UrlencodedReader) => A): A {
  const reader = new UrlencodedReader(body);
  reader.nextPair();
  const result = what(reader);
  reader.close();
  return result;
}
