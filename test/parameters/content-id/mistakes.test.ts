import { test } from "vitest";
import { contentId } from "../../../src/parameters/content-id/content-id.ts";
import { mistakes } from "../../../src/parameters/content-id/mistakes.ts";
import { samples } from "../../../src/parameters/content-id/samples.ts";
import { findsAll, findsNone } from "../mistake-cases.ts";

test("only a placeholder is a mistake: any other text is accepted, or has a lone surrogate", () => {
  findsAll(contentId, mistakes, [
    [`$${"{CONTENT_ID}"}`, ["text.placeholder"]],
    ["None", ["text.placeholder"]],
    ["Vertigo (1958)", []],
    [' "a" ', []],
    ["\ud800", []],
  ]);
  findsNone(contentId, mistakes, samples().texts);
});
