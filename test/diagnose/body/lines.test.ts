import { expect, test } from "vitest";
import { observed } from "../../../src/contracts/observed.ts";
import { damaged } from "./damages.ts";
import { canonical, expectFixed, firstMistake, valid } from "./recognize.ts";

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

test("keeps what is urlencoded, encodes what is not, and has no fix of a mixture", () => {
  const fixes: readonly (readonly [string, string | undefined])[] = [
    ["kid=^a\nexpirationTime=+60", "kid=%5Ea&expirationTime=%2B60"],
    ["kid=%5Ea\nexpirationTime=+60", "kid=%5Ea&expirationTime=+60"],
    ["kid=%5Ea\ncookie=a+b", "kid=%5Ea&cookie=a+b"],
    ["kid=a\ncookie=a+b", "kid=a&cookie=a+b"],
    ["kid=%5Ea\ncookie=100%", undefined],
    ["kid=%5Ea\ncookie: a&b", undefined],
    ["kid=%5Ea\ncookie=b c", undefined],
    ["kid=%5Ea\ncookie=b\u00e9", undefined],
    ["kid=%5Ea\ncookie=b,c", undefined],
    ["kid=^a\ncookie=100%", "kid=%5Ea&cookie=100%25"],
    ["kid=^a\ncookie=a+b", undefined],
    ["kid=^a\ncookie=+60+1", undefined],
    ["kid=a\nkek:\tb=c", "kid=a&kek=b%3Dc"],
    ["kid=\ud800\nkek=a", undefined],
  ];
  for (const [body, fix] of fixes) {
    expect(fixOf(body)).toStrictEqual(fix === undefined ? { id: "body.lines" } : { id: "body.lines", fix });
  }
});

test("encodes plus signs that are only accepted so", () => {
  const whole = `${valid}&wvExtension=wudo%2CAA%2BA`;
  const lines = decodeURIComponent(whole).replaceAll("&", "\n");
  expect(fixOf(lines)).toStrictEqual({ id: "body.lines", fix: whole });
  expect(fixOf(`${lines}\ncookie=${"c".repeat(33)}`)).toStrictEqual({ id: "body.lines" });
});

test("gives no fix where both ways are accepted, as different requests", () => {
  const plain = valid.replaceAll("%2C0123456789abcdef0123456789abcdef", "");
  const raw = plain.replace("%5E", "^").replaceAll("&", "\n");
  expect(fixOf(`${raw}\ncookie=a+b`)).toStrictEqual({ id: "body.lines" });
  expect(canonical(`${plain}&cookie=a+b`)).not.toBe(canonical(`${plain}&cookie=a%2Bb`));
});

test("takes a colon without a space after the name of a parameter only", () => {
  expect(fixOf("kid:^a\nkek:b:c")).toStrictEqual({ id: "body.lines", fix: "kid=%5Ea&kek=b%3Ac" });
  expect(fixOf("kid.0:^a\nkek:b")?.id).toBe("body.line-breaks");
  expect(firstMistake("kid.0:a\nkek:b", { contract: observed })?.fix).toBe("kid.0=a&kek=b");
  expect(fixOf("kid:a\nhttps://h/")?.id).toBe("body.line-breaks");
});

test("wants a pair on each of two lines", () => {
  const others = ["a=1\n", "a=1\nb", "a=1\n=b", "a=1&\nb=2", "a=1\n&b=2", "a=1\nb:2", "a=1\nb c=2", "a=1&b\nc=2", "\n"];
  for (const body of others) expect(firstMistake(body)?.id).toBe("body.line-breaks");
});

test("fixes every body with its pairs on lines, as they are or decoded", () => {
  expectFixed("body.lines", damaged("body.lines"));
});
