/** The version of the JSON output: every change that the schema refuses is a new one (decision P51). */
const version = 1;

/** Formats an output of `--json`, or a line of `check --lines`, as docs/spec/check.schema.json describes it. */
export function formatJson(result: object): string {
  return `${JSON.stringify({ version, ...result })}\n`;
}
