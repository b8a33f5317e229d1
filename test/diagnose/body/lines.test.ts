import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, canonicalBodies, damagedBy, expectFixed, firstMistake, valid } from "./recognize.ts";

const fixOf = (body: string) => firstMistake(body);
const pairs = [...new URLSearchParams(valid)];

test("joins lines of names and values", () => {
  const found = { id: "body.lines", fix: valid };
  expect(fixOf(pairs.map(([name, text]) => `${name}=${text}`).join("\n"))).toStrictEqual(found);
  expect(fixOf(pairs.map(([name, text]) => ` ${name} = ${text} `).join("\r\n\r\n"))).toStrictEqual(found);
  expect(fixOf(pairs.map(([name, text]) => `${name}:\t${text}\n`).join(""))).toStrictEqual(found);
  expect(fixOf(valid.replaceAll("&", "\n"))).toStrictEqual(found);
  expect(fixOf(valid.replace("&kid", "\nkid"))).toStrictEqual(found);
});

test("encodes what is refused both ways, unless it looks encoded", () => {
  const fixes: readonly (readonly [string, string | undefined])[] = [
    ["kid=^a\nexpirationTime=+60", "kid=%5Ea&expirationTime=%2B60"],
    ["kid=%5Ea\nexpirationTime=+60", "kid=%5Ea&expirationTime=+60"],
    ["kid=%5Ea\ncookie=100%", "kid=%255Ea&cookie=100%25"],
    ["kid=%5Ea\ncookie: a&b", "kid=%255Ea&cookie=a%26b"],
    ["kid=a\nkek:\tb=c", "kid=a&kek=b%3Dc"],
    ["kid=\ud800\nkek=a", undefined],
  ];
  for (const [body, fix] of fixes) {
    expect(fixOf(body)).toStrictEqual(fix === undefined ? { id: "body.lines" } : { id: "body.lines", fix });
  }
});

test("encodes what is only accepted so", () => {
  const raw = valid.replace("%2C", ",").replace("%5E", "^");
  expect(fixOf(`${raw}&cookie=%FF`.replaceAll("&", "\n"))).toStrictEqual({
    id: "body.lines",
    fix: `${valid}&cookie=%25FF`,
  });
});

test("gives no fix where both ways are accepted, as different requests", () => {
  const plain = valid.replaceAll("%2C0123456789abcdef0123456789abcdef", "");
  const raw = plain.replace("%5E", "^").replaceAll("&", "\n");
  expect(fixOf(`${raw}\ncookie=a+b`)).toStrictEqual({ id: "body.lines" });
  expect(canonical(`${plain}&cookie=a+b`)).not.toBe(canonical(`${plain}&cookie=a%2Bb`));
});

test("wants a pair on each of two lines", () => {
  const others = ["a=1\n", "a=1\nb", "a=1\n=b", "a=1&\nb=2", "a=1\n&b=2", "a=1\nb:2", "a=1\nb c=2", "a=1&b\nc=2", "\n"];
  for (const body of others) expect(firstMistake(body)?.id).toBe("body.line-breaks");
});

test("fixes every body with its pairs on lines, as they are", () => {
  const bodies = canonicalBodies.filter((body) => body.includes("%"));
  const ends = fc.constantFrom("\n", "\r\n", "\n\n", " \n ");
  expectFixed(
    "body.lines",
    damagedBy(bodies, ends, (body, end) => body.replaceAll("&", end)),
  );
});

test("fixes every body with its pairs on lines, decoded", () => {
  const isPlain = (text: string) => text === text.trim() && !/[\p{Cc}%+&]/u.test(text);
  const bodies = canonicalBodies.filter((body) => [...new URLSearchParams(body)].every(([, text]) => isPlain(text)));
  const separators = fc.tuple(fc.constantFrom(": ", ":\t"), fc.constantFrom("\n", "\r\n"));
  expectFixed(
    "body.lines",
    damagedBy(bodies, separators, (body, [between, end]) =>
      [...new URLSearchParams(body)].map(([name, text]) => `${name}${between}${text}${end}`).join(""),
    ),
  );
});
