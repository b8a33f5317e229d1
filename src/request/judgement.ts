import type { Either } from "fp-ts/lib/Either.js";
import { Fault } from "../fault.ts";
import { type Issues, issueOf } from "../issue.ts";
import { parameterIndex } from "../parameter-name.ts";
import { readWvExtension } from "../parameters/wv-extension.ts";
import { IssueList, limit } from "./issue-list.ts";
import { requestOf } from "./request-of.ts";
import { type Row, rows } from "./rows.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * What a body or an object gives, judged as it comes, in any order. What a parameter's `read` answers is kept at its place
 * in canonical order, be it a value or a fault; whether that makes a request is seen at the end.
 */
export class Judgement {
  /** The issues of the body as a whole; they come first (decision D14). */
  readonly issues: IssueList = new IssueList();
  /** The unknown parameters that are kept. */
  readonly extra: (readonly [name: string, text: string])[] = [];
  /** Of each parameter but `wvExtension` a value, a {@link Fault}, or {@link undecodable}; `undefined` where none is given. */
  private readonly values: unknown[] = [
    undefined, // customerAuthenticator
    undefined, // errorFormat
    undefined, // generalFlags
    undefined, // kek
    undefined, // kid
    undefined, // ek
    undefined, // contentKey
    undefined, // contentId
    undefined, // securityLevel
    undefined, // hdcpOutputControl
    undefined, // licenseDuration
    undefined, // wvExtension
    undefined, // expirationTime
    undefined, // cookie
  ];
  /** The same of each occurrence of `wvExtension`. */
  private readonly extensions: unknown[] = [];
  /** How many rules the extensions break. */
  private brokenByExtensions = 0;
  private isFaulty = false;
  private readonly now: number | undefined;

  constructor(now: number | undefined) {
    this.now = now;
  }

  /** Whether a parameter other than `wvExtension` is given, valid or not. */
  has({ place }: Row): boolean {
    return this.values[place] !== undefined;
  }

  /** Takes what is given for a parameter other than `wvExtension`. */
  take({ read, place }: Row, input: unknown, madeOf?: number): void {
    const value = read(input, this.now, madeOf);
    if (value instanceof Fault) this.isFaulty = true;
    this.values[place] = value;
  }

  /** Takes the next occurrence of `wvExtension`. */
  takeExtension(input: unknown): void {
    const value = readWvExtension(input);
    if (value instanceof Fault) this.brokenByExtensions += value.rules.length;
    this.extensions.push(value);
  }

  /** Takes a parameter whose text could not be decoded: it is given, and its value is not judged (decision D14). */
  takeUndecodable({ place }: Row): void {
    this.values[place] = undecodable;
  }

  /** Takes an occurrence of `wvExtension` whose text could not be decoded: it uses up an index (decision D14). */
  takeUndecodableExtension(): void {
    this.extensions.push(undecodable);
  }

  /** The index of the next occurrence of `wvExtension`. */
  get nextIndex(): number {
    return this.extensions.length;
  }

  /** Whether the extensions alone break so many rules that no list of issues has room for more. */
  get hasEnoughOfExtensions(): boolean {
    return this.brokenByExtensions >= limit;
  }

  /** The request that all this makes, or every issue that it has. */
  result(): Either<Issues, TokenRequest> {
    for (const row of required) if (!this.has(row)) this.take(row, undefined);
    if (this.isFaulty || this.brokenByExtensions > 0 || ekLacksKek(this.values) || lacksKey(this.values))
      this.explain();
    const { found } = this.issues;
    if (found !== undefined) return { _tag: "Left", left: found };
    return { _tag: "Right", right: requestOf(this.values, this.extensions, this.extra) };
  }

  /** Lists the rules that are broken, parameter by parameter in canonical order. */
  private explain(): void {
    for (const { name, place } of rows) {
      const value = this.values[place];
      if (value instanceof Fault) for (const rule of value.rules) this.issues.add(rule);
      if (name === "wvExtension") this.explainExtensions();
      if (name === "ek" && ekLacksKek(this.values)) this.issues.add("ek.requires-kek");
      if (name === "contentKey" && lacksKey(this.values)) this.issues.add("contentKey.missing");
    }
  }

  private explainExtensions(): void {
    for (const [index, value] of this.extensions.entries()) {
      if (value instanceof Fault) for (const rule of value.rules) this.issues.add(rule, { index });
    }
  }
}

/** The refusal of an input that is nothing that can be read. */
export function refusedInput(): Either<Issues, never> {
  return { _tag: "Left", left: [issueOf("input.type")] };
}

/** What counts is what is given, not whether it is valid (decisions D1 and D14). */
function ekLacksKek(values: readonly unknown[]): boolean {
  return values[ek] !== undefined && values[kek] === undefined;
}

/** @see decisions D1 and D14 */
function lacksKey(values: readonly unknown[]): boolean {
  return values[contentKey] === undefined && values[kek] === undefined;
}

const [kek, ek, contentKey] = [parameterIndex("kek"), parameterIndex("ek"), parameterIndex("contentKey")];

const required = rows.filter((row) => row.required);

/** Stands for a text that could not be decoded. */
const undecodable: unique symbol = Symbol("undecodable");
