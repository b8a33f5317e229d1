import { describe, expect, test } from "vitest";
import { adviceOf } from "../../src/http/advice.ts";

describe("adviceOf", () => {
  test("is about the parameter that its id begins with", () => {
    expect(adviceOf("contentKey.equals-kid")).toStrictEqual({
      id: "contentKey.equals-kid",
      parameter: "contentKey",
      message: "contentKey equals kid, which is no secret: check that the key id was not pasted in place of the key.",
    });
  });

  test("is about no parameter where its id begins with none", () => {
    expect(adviceOf("method.get")).toStrictEqual({
      id: "method.get",
      parameter: null,
      message:
        "GET puts the authenticator and the keys into the URL, which servers and proxies write to their logs: use POST.",
    });
  });

  test("is about the parameter that is given", () => {
    expect(adviceOf("extra.near-miss", "kid")).toStrictEqual({
      id: "extra.near-miss",
      parameter: "kid",
      message:
        "A parameter that was kept as unknown has nearly the name of this one: correct the name if this one was meant.",
    });
  });
});
