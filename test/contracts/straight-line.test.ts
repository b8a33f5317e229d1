import { expect, test } from "vitest";
import { documentedEntries } from "../../src/contracts/documented.ts";
import { generateStraightLine } from "./straight-line.ts";

test("the straight-line code of documented.ts is up to date; if it is not, run `npm run contracts`", async () => {
  const contract = { name: "documented", requestType: "TokenRequest", requestFile: "token-request.ts" };
  const code = generateStraightLine(contract, documentedEntries);
  await expect(code).toMatchFileSnapshot("../../src/contracts/documented.straight-line.ts");
});
