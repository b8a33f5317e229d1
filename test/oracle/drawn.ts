import fc from "fast-check";
import { type RandomBody, randomBodies } from "../reference/random-bodies.ts";
import { randomByteBody } from "../reference/random-bytes.ts";
import { type RandomObject, randomObjects } from "../reference/random-objects.ts";

// The reference's random bodies and objects as arbitraries: drawn from a seed, and shrunk by leaving out.

/** A body of pairs, or one of bytes. */
class DrawnBody extends fc.Arbitrary<RandomBody> {
  override generate(random: fc.Random): fc.Value<RandomBody> {
    const seed = random.nextInt();
    const [structured] = randomBodies(seed, 1);
    return new fc.Value(
      structured !== undefined && random.nextInt(0, 2) > 0 ? structured : randomByteBody(seed),
      undefined,
    );
  }

  override canShrinkWithoutContext(_value: unknown): _value is RandomBody {
    return false;
  }

  override shrink(value: RandomBody): fc.Stream<fc.Value<RandomBody>> {
    return fc.stream(smaller(value)).map((one) => new fc.Value(one, undefined));
  }
}

function* smaller(value: RandomBody): Generator<RandomBody> {
  const { body, now, unknown } = value;
  for (const shorter of shortened(body)) yield { ...value, body: shorter };
  if (now !== null) yield { ...value, now: null };
  if (unknown === "keep") yield { ...value, unknown: "refuse" };
}

/** The text without one of its pairs, and then without ever shorter stretches of it. */
function* shortened(text: string): Generator<string> {
  const pairs = text.split("&");
  if (pairs.length > 1) for (const at of pairs.keys()) yield pairs.toSpliced(at, 1).join("&");
  for (let span = Math.ceil(text.length / 2); span >= 1; span = span === 1 ? 0 : Math.ceil(span / 2)) {
    for (let at = 0; at < text.length; at += span) yield text.slice(0, at) + text.slice(at + span);
  }
}

/** An object, which may be hostile to print: what is drawn is its seed, and the places of members that are left out. */
export interface ObjectSeed {
  readonly seed: number;
  readonly without: readonly number[];
}

class DrawnObject extends fc.Arbitrary<ObjectSeed> {
  override generate(random: fc.Random): fc.Value<ObjectSeed> {
    return new fc.Value({ seed: random.nextInt(), without: [] }, undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is ObjectSeed {
    return false;
  }

  override shrink({ seed, without }: ObjectSeed): fc.Stream<fc.Value<ObjectSeed>> {
    const places = Array.from({ length: placesOf(seed) }, (_, place) => place);
    const fewer = places.filter((place) => !without.includes(place)).map((place) => [...without, place]);
    return fc.stream(fewer.values()).map((more) => new fc.Value({ seed, without: more }, undefined));
  }
}

/** The object of a seed, without the members at some places. */
export function objectOf({ seed, without }: ObjectSeed): RandomObject {
  const [drawn] = randomObjects(seed, 1);
  if (drawn === undefined) throw new Error("One object was asked for.");
  const { input } = drawn;
  if (without.length === 0 || typeof input !== "object" || input === null) return drawn;
  for (const key of without.map((place) => Reflect.ownKeys(input)[place]))
    if (key !== undefined) Reflect.deleteProperty(input, key);
  return drawn;
}

function placesOf(seed: number): number {
  const { input } = objectOf({ seed, without: [] });
  try {
    return typeof input === "object" && input !== null ? Reflect.ownKeys(input).length : 0;
  } catch {
    return 0; // a revoked proxy
  }
}

export const drawnBody: fc.Arbitrary<RandomBody> = new DrawnBody();
export const drawnObject: fc.Arbitrary<ObjectSeed> = new DrawnObject();
