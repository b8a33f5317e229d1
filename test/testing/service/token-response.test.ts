import { expect, test } from "vitest";
import { toErrorResponse, toGrantResponse } from "../../../src/testing/service/token-response.ts";

test("a grant is one line with the license acquisition URL", () => {
  expect(toGrantResponse("AQAAABID_-")).toStrictEqual({
    status: 200,
    contentType: "text/uri-list",
    body: "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID_-\r\n",
  });
});

test("a refusal is HTML or JSON, with its code if it has one", () => {
  const refusal = { status: 400, code: -4020, message: "A sentence." } as const;
  expect(toErrorResponse(refusal, "html")).toStrictEqual({
    status: 400,
    contentType: "text/html",
    body: "<!doctype html><title>Error -4020</title><p>A sentence.</p>",
  });
  expect(toErrorResponse(refusal, "json")).toStrictEqual({
    status: 400,
    contentType: "application/json",
    body: '{"code":-4020,"message":"[-4020] A sentence."}',
  });
  const withoutCode = { status: 503, code: null, message: "A sentence." } as const;
  expect(toErrorResponse(withoutCode, "html").body).toBe("<!doctype html><title>Error</title><p>A sentence.</p>");
  expect(toErrorResponse(withoutCode, "json").body).toBe('{"message":"A sentence."}');
});
