import { describe } from "vitest";
import { fields } from "../../src/form/index.ts";
import { testFieldTexts } from "./field-texts.ts";

describe("in English", () => testFieldTexts(fields, "e.g."));
