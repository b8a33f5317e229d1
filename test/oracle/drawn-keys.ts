import fc from "fast-check";
import { always, define, odd, type Property, property, propertyValue, string } from "./drawn-properties.ts";
import { drawnRequest, type Named } from "./drawn-requests.ts";
import { indexedNames, names, unknownNames } from "./drawn-strings.ts";
import type { Make } from "./hostile-values.ts";
import * as hostile from "./key-lists.ts";
import { observedTexts, observedTypedValues } from "./observed-values.ts";

// Objects by the observed contract: their keys are a list, properties with an index, or some of both.

/** How an element of the list is built. */
interface Style {
  readonly as: Property["as"];
  readonly prototype: object | null;
  readonly isProxy: boolean;
  readonly turn: number;
  readonly added: readonly Property[];
}

const added: fc.Arbitrary<Property> = fc.oneof(
  property(fc.oneof(fc.constantFrom<string>(...names), indexedNames, unknownNames), fc.oneof(string.map(always), odd)),
  property(
    fc.oneof(fc.constantFrom<string>(...names), unknownNames),
    fc.constantFrom<Make>(() => undefined),
  ),
  property(fc.constantFrom("kid", "contentKey", "cookie"), odd, fc.constantFrom("hidden", "getter", "throwing")),
);

const style: fc.Arbitrary<Style> = fc.record({
  as: fc.constantFrom<Property["as"]>("value", "value", "value", "getter"),
  prototype: fc.constantFrom(Object.prototype, Object.prototype, null),
  isProxy: fc.constantFrom(false, false, false, true),
  turn: fc.nat(5),
  added: fc.oneof({ weight: 12, arbitrary: fc.constant([]) }, fc.array(added, { maxLength: 3 })),
});

function toElement(values: readonly Named<Make>[], { as, prototype, isProxy, turn, added }: Style): Make {
  return () => {
    const object: object = Object.create(prototype);
    const turned = [...values.slice(turn), ...values.slice(0, turn)];
    for (const [name, make] of turned) define(object, { name, make, as });
    for (const one of added) define(object, one);
    return isProxy ? new Proxy(object, {}) : object;
  };
}

/** Elements that are hostile, or none. */
const element: fc.Arbitrary<Make> = fc.oneof(fc.constantFrom(...hostile.keyElements), odd);

/** Unusual lists of keys, and lists of unusual keys. */
export const keyLists: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom(...hostile.keyLists),
  fc.array(element, { maxLength: 4 }).map((makes) => () => makes.map((make) => make())),
);

const request = drawnRequest((name) => propertyValue(name, observedTexts[name], observedTypedValues[name]));

/** The properties of a request by the observed contract, most of which are valid. */
export const observedProperties: fc.Arbitrary<Property[]> = fc
  .record({
    request,
    inList: fc.constantFrom(0, 1, 2, 4, 4, 4),
    styles: fc.array(style, { minLength: 4, maxLength: 4 }),
    isRepeated: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
    replaced: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.tuple(fc.nat(4), element)),
    turn: fc.nat(20),
  })
  .map(({ request: { plain, keys }, inList, styles, isRepeated, replaced, turn }) => {
    const makes = keys
      .slice(0, inList)
      .flatMap(({ values }, at) => styles.slice(at, at + 1).map((one) => toElement(values, one)));
    if (replaced !== undefined && makes.length > 0) makes[replaced[0]] = replaced[1];
    const list: Property = { name: "keys", make: () => toList(makes), as: "value" };
    const indexed = keys
      .slice(isRepeated ? 0 : inList)
      .flatMap(({ index, values }) =>
        values.map(([name, make]): Property => ({ name: `${name}.${index}`, make, as: "value" })),
      );
    const others = [...plain.map(([name, make]): Property => ({ name, make, as: "value" })), ...indexed];
    return others.toSpliced(turn % (others.length + 1), 0, ...(makes.length > 0 ? [list] : []));
  });

/** Builds the elements; a hole stays one. */
function toList(makes: readonly Make[]): unknown[] {
  const list: unknown[] = [];
  makes.forEach((make, index) => {
    list[index] = make();
  });
  return list;
}
