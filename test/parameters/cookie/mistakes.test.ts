import { test } from "vitest";
import { cookie, cookieMaximumLength } from "../../../src/parameters/cookie/cookie.ts";
import { mistakes } from "../../../src/parameters/cookie/mistakes.ts";
import { samples } from "../../../src/parameters/cookie/samples.ts";
import { findsAll, findsAround, findsNone } from "../mistake-cases.ts";
import { fullCookies } from "../text-damages.ts";

const full = "x".repeat(cookieMaximumLength);

test("examples", () => {
  findsAll(cookie, mistakes, [
    [` ${full}`, ["text.surrounded"], full],
    [` "${full.slice(2)}"`, ["text.surrounded"], `"${full.slice(2)}"`],
    [`"${full}"`, ["text.quoted"], full],
    [`%20${full.slice(1)}`, ["text.encoded-twice"], ` ${full.slice(1)}`],
    [`%24${full.slice(1)}`, ["text.encoded-twice"]], // the text within is a placeholder
    [`{{${full}}}`, ["text.placeholder"]],
    ["$COOKIE", ["text.placeholder"]],
    ["null", ["text.placeholder"]],
    [" a ", []],
    ['"a"', []],
    ["%41", []],
    [" ".repeat(33), []],
    [`x${full}`, []],
  ]);
});

test("property: one mistake is found and fixed", () => {
  const { texts } = samples();
  findsNone(cookie, mistakes, texts);
  findsAround(cookie, mistakes, fullCookies);
});
