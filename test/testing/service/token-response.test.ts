import { expect, test } from "vitest";
import { granted, refused } from "../../../src/testing/service/token-response.ts";

test("a grant is the licence acquisition URL on a line of its own", () => {
  expect(granted("AQAAABID_-")).toStrictEqual({
    status: 200,
    contentType: "text/uri-list",
    body: "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID_-\r\n",
  });
});

test("a refusal is described in HTML or in JSON, with its code where it has one", () => {
  const refusal = { status: 400, code: -4020, message: "A sentence." } as const;
  expect(refused(refusal, "html")).toStrictEqual({
    status: 400,
    contentType: "text/html",
    body: "<!doctype html><title>Error -4020</title><p>A sentence.</p>",
  });
  expect(refused(refusal, "json")).toStrictEqual({
    status: 400,
    contentType: "application/json",
    body: '{"errorCode":-4020,"message":"A sentence."}',
  });
  const bare = { status: 503, code: null, message: "A sentence." } as const;
  expect(refused(bare, "html").body).toBe("<!doctype html><title>Error</title><p>A sentence.</p>");
  expect(refused(bare, "json").body).toBe('{"message":"A sentence."}');
});
