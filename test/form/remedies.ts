import type { FormIssue, FormResult, Remedy } from "../../src/form/index.ts";

/** The result of a form without what may be written instead, which is tested apart. */
export function withoutRemedies(result: FormResult<object>): unknown {
  return result.issues === undefined ? result : { issues: result.issues.map(withoutRemedy) };
}

function withoutRemedy({ fix: _, choices: __, ...issue }: FormIssue): unknown {
  return issue;
}

/** What may be written instead, of an issue or of a field's result. */
export function remedyOf({ fix, choices }: Remedy): Remedy {
  return { ...(fix !== undefined && { fix }), ...(choices && { choices }) };
}
