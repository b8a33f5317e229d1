import { types } from "node:util";
import fc from "fast-check";
import { parameterNames } from "../../src/index.ts";
import { arbitraries } from "../../src/testing/index.ts";
import { typedValues } from "../arbitraries/typed-values.ts";
import { notText } from "../hostile/texts.ts";
import { type Clock, clock, clockFor, edges, type Options, unknownNames } from "./drawn-strings.ts";
import { extensionLists, extensions, extras, type Make, unreadable, values, withThrowing } from "./hostile-values.ts";

/** How to define a property. */
interface Property {
  readonly name: string;
  readonly make: Make;
  readonly as: "value" | "hidden" | "getter" | "throwing";
}

/** How to build an object: it may be hostile to print, and is built anew for each comparison. */
export interface DrawnObject {
  readonly properties: readonly Property[];
  readonly prototype: "plain" | "none" | "inherited";
  readonly around: "nothing" | "proxy" | "frozen" | "revoked" | "unseen" | Make;
  readonly time: Clock;
  readonly unknown: Options["unknown"];
}

const always = <A>(value: A): Make => {
  return () => value;
};
const string = fc.oneof(fc.constantFrom(...edges), ...Object.values(arbitraries.spellings));
const odd: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom(...values),
  notText.map(always),
  fc.anything().map(always),
  string.map(always),
  fc.date().map(always),
);
const extension: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.oneof(arbitraries.spellings.wvExtension, typedValues.wvExtension ?? fc.constant(1)).map(always),
  },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...extensions), odd) },
);
const toList = (elements: readonly Make[]): Make => {
  return () => elements.map((make) => make());
};
const unknownPair = fc.tuple(unknownNames, string);

/** Generates a valid value of the parameter, or, in one case of thirty, another value. */
function propertyValue(name: (typeof parameterNames)[number]): fc.Arbitrary<Make> {
  const strings = arbitraries.spellings[name].map(always);
  const typed = (typedValues[name] ?? arbitraries.spellings[name]).map(always);
  const others = name === "wvExtension" ? [fc.array(extension, { maxLength: 4 }).map(toList)] : [];
  const wrong = name === "wvExtension" ? fc.oneof(fc.constantFrom(...extensionLists), odd) : odd;
  return fc.oneof({ weight: 29, arbitrary: fc.oneof(strings, typed, ...others) }, { weight: 1, arbitrary: wrong });
}

const plainValue = fc.constant<Property["as"]>("value");
const property = (name: fc.Arbitrary<string>, make: fc.Arbitrary<Make>, as = plainValue): fc.Arbitrary<Property> =>
  fc.record({ name, make, as });

const required = ["customerAuthenticator", "kid", "securityLevel", "hdcpOutputControl"];

/** The parameters in canonical order: the required ones, and some of the others. */
const parameters: fc.Arbitrary<Property[]> = fc
  .tuple(
    ...parameterNames.map((name) => {
      const one = property(fc.constant(name), propertyValue(name));
      return required.includes(name) ? one : fc.option(one, { nil: undefined, freq: name === "contentKey" ? 9 : 2 });
    }),
  )
  .map((properties) => properties.flatMap((one) => one ?? []));

const extra: fc.Arbitrary<Make> = fc.oneof(
  fc.array(unknownPair, { maxLength: 4 }).map(always),
  fc.constantFrom(...extras),
  odd,
);

/** Properties that are mostly invalid; each replaces an earlier property with the same name. */
const invalidProperties: fc.Arbitrary<Property[]> = fc.array(
  fc.oneof(
    property(unknownNames, fc.oneof(string.map(always), odd)),
    property(fc.constant("extra"), extra),
    property(fc.constant("wvExtension"), fc.oneof(fc.constantFrom(...extensionLists), fc.array(extension).map(toList))),
    property(fc.constantFrom(...parameterNames), odd, fc.constantFrom("value", "hidden", "getter", "throwing")),
    property(
      fc.constantFrom(...parameterNames),
      fc.constantFrom<Make>(() => undefined),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

/** A property with so many invalid elements that the list of issues comes near its limit of 100, or exceeds it. */
const flood: fc.Arbitrary<Property[]> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 90, max: 103 }), fc.integer({ min: 104, max: 230 })),
    fc.constantFrom(null, ",", "wudo,", "wudo,AAAAAA=="),
    fc.constantFrom("kid", "useHttps"),
    fc.boolean(),
  )
  .map(([count, element, name, isList]) => [
    isList
      ? { name: "wvExtension", make: () => Array.from({ length: count }, () => element), as: "value" }
      : { name: "extra", make: () => Array.from({ length: count }, () => [name, "1"]), as: "value" },
  ]);

export const drawnObject: fc.Arbitrary<DrawnObject> = fc.record({
  properties: fc
    .tuple(
      parameters,
      fc.oneof(
        { weight: 8, arbitrary: fc.constant([]) },
        {
          weight: 4,
          arbitrary: property(fc.constant("extra"), fc.array(unknownPair, { maxLength: 3 }).map(always)).map((one) => [
            one,
          ]),
        },
        { weight: 11, arbitrary: invalidProperties },
        { weight: 1, arbitrary: flood },
      ),
      fc.nat(),
    )
    .map(([given, added, turn]) =>
      rotate([...new Map([...given, ...added].map((one) => [one.name, one])).values()], turn),
    ),
  prototype: fc.constantFrom("plain", "plain", "none", "inherited"),
  around: fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom<DrawnObject["around"]>("nothing", "nothing", "nothing", "proxy", "frozen", "unseen"),
    },
    { weight: 1, arbitrary: fc.constantFrom<DrawnObject["around"]>("revoked", ...unreadable) },
  ),
  time: clock,
  unknown: fc.constantFrom<Options["unknown"]>("refuse", "keep"),
});

function rotate<A>(all: readonly A[], by: number): A[] {
  const at = by % (all.length + 1);
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Builds the object and the options to decode it. Getters and proxies return the same to every reader. */
export function buildInput({
  properties,
  prototype,
  around,
  time,
  unknown,
}: DrawnObject): Options & { input: unknown } {
  const object = prototype === "none" ? Object.create(null) : prototype === "plain" ? {} : new WithInherited();
  let expiration = Number.NaN;
  for (const { name, make, as } of properties) {
    const value = make();
    if (name === "expirationTime") expiration = toTime(value);
    if (as === "throwing") withThrowing(object, name);
    else if (as === "getter")
      Object.defineProperty(object, name, { enumerable: true, configurable: true, get: () => value });
    else Object.defineProperty(object, name, { value, enumerable: as === "value", configurable: true, writable: true });
  }
  return { input: wrap(object, around), now: clockFor(time, expiration, null), unknown };
}

function wrap(object: object, around: DrawnObject["around"]): unknown {
  switch (around) {
    case "nothing":
      return object;
    case "proxy":
      return new Proxy(object, {});
    case "frozen":
      return Object.freeze(object);
    case "revoked": {
      const { proxy, revoke } = Proxy.revocable(object, {});
      revoke();
      return proxy;
    }
    case "unseen":
      // Decoders read neither a property that is not enumerable nor one with a symbol key.
      Object.defineProperty(withThrowing(object, "unseen"), "unseen", { enumerable: false });
      return withThrowing(object, Symbol("kid"));
    default:
      return around();
  }
}

class WithInherited {
  get kid(): string {
    return "0123456789abcdef0123456789abcdef";
  }
}

function toTime(value: unknown): number {
  if (typeof value === "string") return Date.parse(value);
  return types.isDate(value) ? value.getTime() : Number.NaN;
}
