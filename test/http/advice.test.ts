import { describe, expect, test } from "vitest";
import { createAdvice } from "../../src/http/advice.ts";

describe("createAdvice", () => {
  test("takes the parameter from the start of the id", () => {
    expect(createAdvice("contentKey.equals-kid")).toStrictEqual({
      id: "contentKey.equals-kid",
      parameter: "contentKey",
      message: "contentKey equals kid, which is no secret: check that the key id was not pasted in place of the key.",
    });
  });

  test("sets no parameter if the id begins with none", () => {
    expect(createAdvice("method.get")).toStrictEqual({
      id: "method.get",
      parameter: null,
      message:
        "GET puts the authenticator and the keys into the URL, which servers and proxies write to their logs: use POST.",
    });
  });

  test("sets the parameter that is passed", () => {
    expect(createAdvice("extra.near-miss", { parameter: "kid" })).toStrictEqual({
      id: "extra.near-miss",
      parameter: "kid",
      message:
        "A parameter that was kept as unknown has nearly the name of this one: correct the name if this one was meant.",
    });
  });
});
