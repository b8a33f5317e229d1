import { expect, test } from "vitest";
import { firstMistake } from "./recognize.ts";

const part = (header: string) => `--b\r\n${header}\r\n\r\n^kid1\r\n--b--\r\n`;

test("recognizes the parts of a form", () => {
  for (const header of ['Content-Disposition: form-data; name="kid"', "content-disposition:form-data"]) {
    expect(firstMistake(part(header))).toStrictEqual({ id: "body.multipart" });
    expect(firstMistake(`x${part(header)}`)?.id).not.toBe("body.multipart");
  }
  expect(firstMistake(part("Content-Type: text/plain"))?.id).toBe("body.line-breaks");
});
