import { expect, test } from "vitest";
import { checkSchema } from "../../docs/spec/check/schema.ts";
import { jsonFile } from "../../docs/spec/json.ts";

// `npm run validators` validates outputs of the command line by the schema.

test("equals the generated schema: npm run schema writes it", async () => {
  await expect(jsonFile(checkSchema)).toMatchFileSnapshot("../../docs/spec/check.schema.json");
});
