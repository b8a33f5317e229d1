import { expect, test } from "vitest";
import { observed } from "../../../src/contracts/observed.ts";
import { firstMistake } from "./recognize.ts";

test("recognizes an answer of the service", () => {
  const answers = [
    "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID",
    "# a list\r\nhttps://wv.test.expressplay.com/widevine/RightsManager.asmx?ExpressPlayToken=AQAAABID\r\n",
    '{"code":-7008,"message":"[-7008] Failed to generate Widevine license"}',
    "<html><body class='a=1'><h1>Error -2019</h1></body></html>",
    "[-7008] Failed to generate Widevine license",
  ];
  for (const body of answers) expect(firstMistake(body)).toStrictEqual({ id: "body.answer" });
});

test("takes no request for an answer", () => {
  expect(firstMistake("https://wv.service.expressplay.com/hms/wv/rights/?a=1")?.id).toBe("body.url");
  expect(firstMistake('{"code":-7008,"kid":"^kid1"}')?.id).toBe("body.json");
  expect(firstMistake('{"code":-7008,"kid.0":"^kid1"}', { contract: observed })?.id).toBe("body.json");
  expect(firstMistake('{"code":-7008,"kid.0":"^kid1"}')?.id).toBe("body.answer");
  expect(firstMistake('{"code":-1}')?.id).toBe("body.json");
  expect(firstMistake("expirationTime=-2019")).toBeUndefined();
  expect(firstMistake("<h1>Error</h1>")).toBeUndefined();
});
