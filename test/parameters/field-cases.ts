import fc from "fast-check";
import { expect } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import type { ParameterField } from "../../src/contract/field-definition.ts";
import type { Chapter } from "../../src/contract/remedy.ts";
import type { Sample } from "../../src/contract/sampling/sample.ts";

/** Expects the field, the samples and the chapter of a parameter to agree with its `read`. */
export function agree<Name extends string, A, Rule extends string>(
  { parameter, schema, options = [] }: ParameterField<Name, A, Rule>,
  { parameter: sampled, texts, mutations }: Sample<Name, A, Rule>,
  { parameter: name, rules, remedies }: Chapter<Name, Rule>,
): void {
  expect(sampled).toBe(parameter);
  expect([name, rules]).toStrictEqual([parameter.name, parameter.rules]);
  expect(Object.keys(remedies)).toStrictEqual(Object.keys(rules));
  expect(Object.keys(mutations)).toStrictEqual(Object.keys(rules));

  const pattern = new RegExp(`^(?:${schema.pattern})$`, "v");
  const isAccepted = (text: string): boolean => !(parameter.read(text) instanceof Failure);
  const accepted = fc.oneof(texts, fc.constantFrom(...options.map(({ value }) => value), "0000", "1"));
  fc.assert(fc.property(texts, isAccepted));
  fc.assert(fc.property(accepted, (text) => pattern.test(text) === isAccepted(text)));
  for (const { value } of options) expect(parameter.write(asValue(parameter.read(value)))).toBe(value);

  for (const [rule, mutation] of Object.entries<Sample<Name, A, Rule>["mutations"][Rule]>(mutations)) {
    if (mutation === null || mutation === "missing") throw new Error("the values of an optional parameter are texts");
    const broken = fc.sample(mutation, { seed: 1, numRuns: 200 }).map((one) => {
      const text = typeof one === "string" ? one : one.text;
      expect(pattern.test(text)).toBe(isAccepted(text));
      return parameter.read(text);
    });
    expect(broken).toContainEqual(new Failure(rule));
  }
}

function asValue<A>(read: A | Failure): A {
  if (read instanceof Failure) throw new Error(read.rules.join());
  return read;
}
