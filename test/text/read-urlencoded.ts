import { type Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";

/** Decodes the names and texts of a body. */
export function decodePairs(body: string): [name: string | Undecodable, text: string | Undecodable][] {
  const reader = new UrlencodedReader(body);
  const pairs: [string | Undecodable, string | Undecodable][] = [];
  while (reader.nextPair()) pairs.push([reader.name(), reader.text()]);
  reader.close();
  return pairs;
}

/** Decodes an encoded text, which must contain no `&`. */
export function decodeUrlencoded(encoded: string): string | Undecodable {
  return read(`=${encoded}`, (reader) => {
    reader.name();
    return reader.text();
  });
}

/** Returns the result of reading the first pair of a body. */
export function read<A>(body: string, readPair: (reader: UrlencodedReader) => A): A {
  const reader = new UrlencodedReader(body);
  reader.nextPair();
  const result = readPair(reader);
  reader.close();
  return result;
}
