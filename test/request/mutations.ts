import fc from "fast-check";
import type { Location } from "../../src/contract/issue.ts";
import type { Contract } from "../../src/contracts/contract.ts";
import type { DecodeOptions, Issue, ParameterName, RuleId } from "../../src/index.ts";
import { documented, observed } from "../../src/index.ts";
import { encodePieces, encodingVariant, type Piece } from "../../src/testing/arbitraries/encoding-variant.ts";
import { without } from "../../src/testing/arbitraries/mutations/broken-request.ts";
import { mutations } from "../../src/testing/arbitraries/mutations/mutations.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { sampledDocumented, sampledObserved } from "../../src/testing/arbitraries/sampled-contract.ts";
import { placesOf, toKeyList, withKeys } from "../arbitraries/keys.ts";
import { encodedBody, toObject } from "../arbitraries/requests.ts";
import { printableName } from "../reference/names.ts";

/** An input that exactly one rule refuses, and its issue. */
export interface BrokenInput {
  readonly given: { readonly body: unknown } | { readonly object: unknown };
  readonly options: DecodeOptions;
  readonly issue: Issue;
}

/** Changes a valid request, given as pairs, so that exactly one rule refuses it. */
export type Mutation = (pairs: readonly Pair[]) => fc.Arbitrary<BrokenInput>;

/** Creates a broken input from its body or object, its issue and its options. */
export function createInput(given: BrokenInput["given"], expected: Issue, options: DecodeOptions = {}): BrokenInput {
  return { given, options, issue: expected };
}

/** Applies one of the mutations. */
export function oneOf(...mutations: readonly Mutation[]): Mutation {
  return (pairs) => fc.oneof(...mutations.map((mutate) => mutate(pairs)));
}

const variant = encodingVariant();

const clocks: readonly ((now: number) => DecodeOptions["now"] & {})[] = [
  (now) => now,
  (now) => new Date(now),
  (now) => () => now,
];

function isPair(piece: Piece): piece is Pair {
  return typeof piece !== "string";
}

/** Encodes a body, but leaves lone surrogates unescaped. */
function rawBody(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(raw).join("=")).join("&");
}

/** Encodes a string, but leaves lone surrogates unescaped. */
export function raw(value: string): string {
  return [...value].map((character) => (character.isWellFormed() ? encodeURIComponent(character) : character)).join("");
}

/** Returns the property `name` of an issue, if the name may be shown (decision D15). */
export function showName(name: string): { name?: string } {
  const printable = printableName(name);
  return printable === undefined ? {} : { name: printable };
}

/** The ways to break a rule of a contract. */
export class Mutations {
  readonly contract: Contract<object>;
  private readonly byRule: ReturnType<typeof mutations>;

  constructor(isObserved: boolean) {
    this.contract = isObserved ? observed : documented;
    this.byRule = mutations(isObserved ? sampledObserved() : sampledDocumented());
  }

  /** Creates the whole issue of a rule; the laws compare those of the documented contract with the reference. */
  issue(rule: RuleId, location: Location<ParameterName> = {}): Issue {
    return this.contract.createIssue(rule, location);
  }

  /** Applies the mutation of `/testing`, as a well-formed body or as an object with the same strings. */
  byString(rule: RuleId): Mutation {
    const mutation = this.byRule[rule];
    if (mutation === undefined) throw new Error(`there is no mutation for ${rule}`);
    return (pairs) =>
      fc
        .tuple(mutation, variant, fc.boolean(), fc.constantFrom(...clocks))
        .chain(([mutate, encoding, asBody, clock]) => {
          const { pieces, now, issue } = mutate(pairs);
          const options = now === undefined ? {} : { now: clock(now) };
          const strings = pieces.filter(isPair);
          // An object has no escapes, cannot repeat a parameter, and its property `keys` is not unknown.
          const hasObject = strings.length === pieces.length && rule !== "body.duplicate-parameter";
          return asBody || !hasObject || strings.some(([name]) => name === "keys")
            ? fc.constant(createInput({ body: encodePieces(pieces, encoding, this.contract) }, issue, options))
            : withKeys(this.contract, toObject(strings)).map((object) => createInput({ object }, issue, options));
        });
  }

  /** Generates the pairs as a body, in any encoding variant if they are well-formed, or as an object. */
  encoded(pairs: readonly Pair[], expected: Issue, options: DecodeOptions = {}): fc.Arbitrary<BrokenInput> {
    const isWellFormed = pairs.every((pair) => pair.every((value) => value.isWellFormed()));
    const bodies = isWellFormed ? encodedBody(pairs, this.contract) : fc.constant(rawBody(pairs));
    return fc.oneof(
      bodies.map((body) => createInput({ body }, expected, options)),
      withKeys(this.contract, toObject(pairs)).map((object) => createInput({ object }, expected, options)),
    );
  }

  /** Sets a required parameter, of a key too, to undefined. */
  byUndefined(parameter: ParameterName, rule: RuleId): Mutation {
    return (pairs) =>
      placesOf(parameter, pairs).map(({ name, location }) => {
        const object = { ...toObject(without(pairs, name)), [name]: undefined };
        // A key is there if its object is, whatever is in it.
        return createInput({ object: toKeyList(object) ?? object }, this.issue(rule, location));
      });
  }

  /** Sets a parameter, of a key too, to one of the values, as a string in a body or as a property of an object. */
  byValue(parameter: ParameterName, rule: RuleId, values: fc.Arbitrary<unknown>): Mutation {
    return (pairs) =>
      fc.tuple(placesOf(parameter, pairs), values).chain(([{ name, location }, value]) => {
        const others = without(pairs, name);
        const expected = this.issue(rule, location);
        if (typeof value === "string") return this.encoded([...others, [name, value]], expected);
        return withKeys(this.contract, { ...toObject(others), [name]: value }).map((object) =>
          createInput({ object }, expected),
        );
      });
  }

  /** Applies the mutation of `/testing`, or sets the parameter to one of the values. */
  byStringOr(parameter: ParameterName, rule: RuleId, values: fc.Arbitrary<unknown>): Mutation {
    return oneOf(this.byString(rule), this.byValue(parameter, rule, values));
  }

  /** Inserts one of the extensions among those of the request. */
  byExtension(rule: RuleId, extensions: fc.Arbitrary<unknown>): Mutation {
    return (pairs) =>
      fc.tuple(extensions, fc.nat()).chain(([extension, position]) => {
        const others = without(pairs, "wvExtension");
        const valid = pairs.filter(([name]) => name === "wvExtension");
        const index = position % (valid.length + 1);
        const expected = this.issue(rule, { parameter: "wvExtension", index });
        if (typeof extension === "string") {
          return this.encoded([...others, ...valid.toSpliced(index, 0, ["wvExtension", extension])], expected);
        }
        const wvExtension = valid.map(([, value]): unknown => value).toSpliced(index, 0, extension);
        return fc.constant(createInput({ object: { ...toObject(others), wvExtension } }, expected));
      });
  }

  /** Sets the expiration time to a `Date` some milliseconds after the clock. */
  byDate(rule: RuleId, distances: fc.Arbitrary<number>): Mutation {
    return (pairs) =>
      fc.tuple(fc.integer({ min: 0, max: 2 ** 47 }), distances).map(([now, distance]) => {
        const expirationTime = new Date(now + distance);
        const object = { ...toObject(without(pairs, "expirationTime")), expirationTime };
        return createInput({ object }, this.issue(rule, { parameter: "expirationTime" }), { now: new Date(now) });
      });
  }
}
