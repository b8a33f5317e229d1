import { expect, test } from "vitest";
import { jsonFile } from "../../spec/json.ts";
import { openapi } from "../../spec/openapi/document.ts";

test("the file is what the tables give: npm run openapi writes it", async () => {
  await expect(jsonFile(openapi)).toMatchFileSnapshot("../../spec/openapi.json");
});
