import type { Either } from "fp-ts/lib/Either.js";
import { type Draft, mintMembers } from "../branded.ts";
import { Fault } from "../fault.ts";
import { type Issues, issueOf } from "../issue.ts";
import { type ParameterName, parameterIndex, parameterNames } from "../parameter-name.ts";
import { parameters } from "../parameters/index.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { RuleId } from "../rules.ts";
import { type Given, undecodable } from "./given.ts";
import type { IssueList } from "./issue-list.ts";
import type { TokenRequest } from "./token-request.ts";

/** Judges what is given, parameter by parameter in canonical order, and adds to the issues of the body as a whole. */
export function judge(given: Given, issues: IssueList, now: number | undefined): Either<Issues, TokenRequest> {
  const values: unknown[] = [];
  for (const row of table) {
    const input = given.values[values.length];
    if (row.name === "wvExtension") values.push(judgeExtensions(given.extensions, issues));
    else if (input === undefined && !row.required) values.push(undefined);
    else values.push(judgeOne(row, input, issues, now));
    const across = brokenAcross(row.name, given.values);
    if (across !== undefined) issues.add(across);
  }
  const [first, ...others] = issues.issues;
  return first === undefined ? { _tag: "Right", right: requestOf(values, given.extra) } : refused([first, ...others]);
}

/** The refusal of an input that is nothing that can be read. */
export function refusedInput(): Either<Issues, never> {
  return refused([issueOf("input.type")]);
}

function judgeOne(row: Row, input: unknown, issues: IssueList, now: number | undefined): unknown {
  if (input === undecodable) return undefined;
  const value = row.read(input, now);
  if (!(value instanceof Fault)) return value;
  for (const rule of value.rules) issues.add(rule);
  return undefined;
}

/**
 * The rule across parameters that a parameter breaks; what counts is what is given, not whether it is valid.
 *
 * @see decisions D1 and D14
 */
function brokenAcross(name: ParameterName, given: readonly unknown[]): RuleId | undefined {
  if (name === "ek") return given[ek] !== undefined && given[kek] === undefined ? "ek.requires-kek" : undefined;
  if (name !== "contentKey") return undefined;
  return given[contentKey] === undefined && given[kek] === undefined ? "contentKey.missing" : undefined;
}

/** Each occurrence is judged, with its index; one that could not be decoded uses up an index (decision D14). */
function judgeExtensions(inputs: Iterable<unknown>, issues: IssueList): unknown[] | undefined {
  const extensions: unknown[] = [];
  for (const input of inputs) {
    const value = input === undecodable ? undefined : parameters.wvExtension.read(input);
    if (value instanceof Fault) for (const rule of value.rules) issues.add(rule, { index: extensions.length });
    extensions.push(value);
    if (issues.isFull) break;
  }
  return extensions.length === 0 ? undefined : extensions;
}

/** Puts a request together: its members in canonical order, absent ones absent. */
function requestOf(values: readonly unknown[], extra: Given["extra"]): TokenRequest {
  const [
    customerAuthenticator,
    errorFormat,
    generalFlags,
    kek,
    kid,
    ek,
    contentKey,
    contentId,
    securityLevel,
    hdcpOutputControl,
    licenseDuration,
    wvExtension,
    expirationTime,
    cookie,
  ] = values;
  const request: Draft<TokenRequest> = { customerAuthenticator };
  if (errorFormat !== undefined) request.errorFormat = errorFormat;
  if (generalFlags !== undefined) request.generalFlags = generalFlags;
  if (kek !== undefined) request.kek = kek;
  request.kid = kid;
  if (ek !== undefined) request.ek = ek;
  if (contentKey !== undefined) request.contentKey = contentKey;
  if (contentId !== undefined) request.contentId = contentId;
  request.securityLevel = securityLevel;
  request.hdcpOutputControl = hdcpOutputControl;
  if (licenseDuration !== undefined) request.licenseDuration = licenseDuration;
  if (wvExtension !== undefined) request.wvExtension = wvExtension;
  if (expirationTime !== undefined) request.expirationTime = expirationTime;
  if (cookie !== undefined) request.cookie = cookie;
  if (extra.length > 0) request.extra = extra;
  return mintMembers<TokenRequest>(request);
}

const [kek, ek, contentKey] = [parameterIndex("kek"), parameterIndex("ek"), parameterIndex("contentKey")];

const table: readonly Row[] = parameterNames.map((name) => parameters[name]);

type Row = Pick<Parameter<ParameterName, unknown>, "name" | "required" | "read">;

function refused(issues: Issues): Either<Issues, never> {
  return { _tag: "Left", left: issues };
}
