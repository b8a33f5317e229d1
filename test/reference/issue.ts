// An issue, and where in the decoded request it is.

import { codeOf, type ObservedName, type Rule } from "./rules.ts";

type Path = readonly (string | number)[];

export type ReferenceIssue = {
  rule: string;
  code: number | null;
  parameter: string | null;
  path: Path;
  index?: number;
  name?: string;
  suggestion?: string;
};

/** What some issues tell besides: the index of a key or of an extension, a name that may be shown, a near miss. */
interface Details {
  index?: number | undefined;
  name?: string | undefined;
  suggestion?: string | undefined;
}

/** Creates an issue; omits properties that are undefined. */
export function issue(rule: Rule, parameter: ObservedName | null, details: Details = {}): ReferenceIssue {
  const { index, name, suggestion } = details;
  return {
    rule,
    code: codeOf(rule),
    parameter,
    path: pathOf(rule, parameter, details),
    ...(index === undefined ? {} : { index }),
    ...(name === undefined ? {} : { name }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function pathOf(rule: Rule, parameter: ObservedName | null, { index, name }: Details): Path {
  if (rule === "keys.shape") return index === undefined ? ["keys"] : ["keys", index];
  const last = parameter ?? name;
  const own = last === undefined ? [] : [last];
  if (index === undefined) return own;
  // Extensions and keys have an index; the parameter of a key stands behind it.
  return parameter === "wvExtension" ? [parameter, index] : ["keys", index, ...own];
}
