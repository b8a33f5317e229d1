import { fromEntries } from "../contract/branded.ts";
import type { Issue, Issues } from "./issue.ts";
import type { ParameterName } from "./names.ts";

/** Issues by the names of their parameters; those without a parameter, of the request as a whole, are at `""`. */
export type IssuesByParameter = { readonly [Name in ParameterName | ""]?: Issues };

/**
 * Groups issues by their parameters, as a form shows them: an object with a list for each parameter that has issues, in the
 * order of the issues, and one at `""` for those of the request as a whole. Several keys share the list of a parameter: `index`
 * and `path` of an issue tell which key it is of. Returns `{}` for no issues.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody, issuesByParameter } from "widevine-license-token";
 *
 * const decoded = decodeTokenRequestBody("kid=fd1a&securityLevel=1&hdcpOutputControl=0&KIT=1&customerAuthenticator=123456");
 * const byParameter = issuesByParameter(decoded._tag === "Left" ? decoded.left : []);
 * Object.keys(byParameter); // => ["", "kid", "contentKey"]
 * byParameter.kid?.[0].rule; // => "kid.hex"
 * byParameter[""]?.[0].suggestion; // => "kid"
 * ```
 *
 * @see decision D14
 */
export function issuesByParameter(issues: readonly Issue[]): IssuesByParameter {
  const lists = new Map<ParameterName | "", [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const name = issue.parameter ?? "";
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [issue]);
    else list.push(issue);
  }
  return fromEntries<IssuesByParameter>([...lists]);
}
