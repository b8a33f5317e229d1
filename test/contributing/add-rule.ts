import type { Step } from "./add-parameter.ts";
import { insert } from "./source-copy.ts";

// The steps of CONTRIBUTING.md for a new rule of an existing parameter, as edits of a copy of the source.

const rule = "cookie.printable";
const folder = "src/parameters/cookie";
const sentence = "cookie must be printable: leave out control characters.";

/** The definition of the rule, which makes the other steps necessary. */
export const definition = {
  edit: insert(`${folder}/cookie.ts`, `  "${rule}": { code: -2033, message: "${sentence}" },\n`, '  "cookie.text": {'),
};

/** The other steps. */
export const ruleSteps: readonly Step[] = [
  {
    file: "src/parameters/<name>/remedies.ts",
    edit: insert(
      `${folder}/remedies.ts`,
      `"${rule}": { source: "Table 16, cookie", basis: "inferred", remedy: "Leave them out." },\n`,
      '"cookie.text": {',
    ),
    noticedBy: { compiler: "src/parameters/<name>/remedies.ts" },
  },
  {
    file: "src/parameters/<name>/samples.ts",
    edit: insert(`${folder}/samples.ts`, `      "${rule}": null,\n`, '      "cookie.text":'),
    noticedBy: { compiler: "src/parameters/<name>/samples.ts" },
  },
  {
    file: "src/messages/<language>.ts",
    edit: insert(
      "src/messages/nl.ts",
      `  "${rule}": "cookie moet afdrukbaar zijn: laat besturingstekens weg.",\n`,
      '  "cookie.text":',
    ),
    noticedBy: { compiler: "src/messages/<language>.ts" },
  },
];

/** The file of a step for this rule. */
export function fileOfRule(step: string): string {
  return step.replace("<name>", "cookie").replace("<language>", "nl");
}
