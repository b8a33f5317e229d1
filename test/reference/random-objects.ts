// Random and damaged objects, the same for the same seed. Getters and proxies answer every reader
// alike, so that two decoders may read one object.

import type { Random } from "./random.ts";
import { seededRandom } from "./random.ts";
import { exoticNames, nastyText, nearName, randomCase, unknownName } from "./random-values.ts";
import { parameterNames } from "./rules.ts";

export type RandomObject = { input: unknown; now: number | null; unknown: "refuse" | "keep" };

export function* randomObjects(seed: number, count: number): Iterable<RandomObject> {
  const random = seededRandom(seed);
  for (let i = 0; i < count; i++) yield randomObject(random);
}

/** A member as it is to be defined: a value, or a getter that throws. */
type Member = {
  name: string;
  value: unknown;
  throws?: boolean;
  hidden?: boolean;
  getter?: boolean;
};

function randomObject(random: Random): RandomObject {
  const damaged = random.chance(0.74);
  const { pairs, now, unknown } = randomCase(random, damaged ? "any" : "valid");
  if (damaged && random.chance(0.04)) return { input: unreadable(random), now, unknown };

  const members: Member[] = [];
  const extensions: string[] = [];
  const extra: (readonly [string, string])[] = [];
  for (const [name, text] of pairs) {
    if (name === "wvExtension") extensions.push(text);
    else if ((parameterNames as readonly string[]).includes(name)) {
      members.push({ name, value: typed(random, name, text) });
    } else if (random.chance(0.6) && !members.some((member) => member.name === name)) {
      members.push({ name, value: text });
    } else extra.push([name, text]);
  }
  if (unknown === "refuse" && random.chance(0.15)) extra.push(["useHttps", "true"]);
  if (extensions.length > 0 || random.chance(0.1)) {
    const list = extensions.map((text) => (random.chance(0.5) ? text : extensionObject(random, text)));
    members.push({
      name: "wvExtension",
      value: list.length === 1 && random.chance(0.5) ? list[0] : list,
    });
  }
  const place = random.between(0, members.length);
  const taken = members.some((member) => member.name === "extra");
  if (!taken && (extra.length > 0 || random.chance(0.05))) {
    members.splice(place, 0, { name: "extra", value: extra });
  }

  let shaped = random.chance(0.5) ? random.shuffled(members) : members;
  if (random.chance(0.1)) shaped.push({ name: random.pick(absentNames(shaped)), value: undefined });
  if (damaged) {
    const flood = random.chance(0.04);
    if (flood) shaped = flooded(random, shaped);
    if (!flood || random.chance(0.3)) {
      for (let n = random.pick([1, 1, 1, 2, 3, 5]); n > 0; n--) damage(random, shaped, now);
    }
  }
  return { input: assembled(random, shaped, damaged), now, unknown };
}

function absentNames(members: readonly Member[]): string[] {
  const names = [...parameterNames, "extra", "useHttps"];
  return names.filter((name) => !members.some((member) => member.name === name));
}

/** The text, or what a program would rather write. */
function typed(random: Random, name: string, text: string): unknown {
  if (random.chance(0.5)) return text;
  if (["securityLevel", "hdcpOutputControl", "licenseDuration"].includes(name)) {
    const value = Number(text);
    return name === "hdcpOutputControl" && value === 0 && random.chance(0.3) ? -0 : value;
  }
  const date = new Date(text);
  const isTime = name === "expirationTime" && !text.startsWith("+");
  return isTime && !Number.isNaN(date.getTime()) ? date : text;
}

function extensionObject(random: Random, text: string): object {
  const comma = text.indexOf(",");
  const type = text.slice(0, comma);
  const payload = text.slice(comma + 1);
  switch (random.between(0, 3)) {
    case 0:
      return Object.assign(Object.create(null) as object, { payload, type });
    case 1:
      return throwing({ type, payload, more: 1 }, "passedOver");
    case 2:
      return Object.freeze({ type, payload });
    default:
      return { type, payload };
  }
}

/** The object with one more own enumerable member, whose getter throws. */
function throwing(object: object, name: string): object {
  return Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      throw new Error("this getter throws");
    },
  });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

class WithInherited {
  get kid(): string {
    return "0123456789abcdef0123456789abcdef";
  }
}

/** What is no object of members at all, or cannot be read. */
function unreadable(random: Random): unknown {
  const fail = (): never => {
    throw new TypeError("this proxy throws");
  };
  const iterate = function* (): Generator<number> {
    yield 1;
  };
  return random.pick<() => unknown>([
    () => undefined,
    () => null,
    () => true,
    () => 0,
    () => NaN,
    () => 1n,
    () => "",
    () => "kid=1",
    () => Symbol("kid"),
    () => [],
    () => [["kid", "1"]],
    () => new Map([["kid", "1"]]),
    () => new Set(["kid"]),
    () => new Uint8Array(3),
    () => new String("kid"),
    () => iterate(),
    () => ({ [Symbol.iterator]: iterate, kid: "1" }),
    () => Object.create({ [Symbol.iterator]: iterate }) as unknown,
    () => revoked({}),
    () => revoked([]),
    () => new Proxy({ kid: "1" }, { get: fail }),
    () => new Proxy({}, { ownKeys: fail }),
    () => new Proxy({ kid: "1" }, { getOwnPropertyDescriptor: fail }),
    () => throwing({}, "kid"),
    () => throwing({}, "somethingElse"),
    // These are objects, though with nothing in them:
    () => ({}),
    () => Object.create(null) as unknown,
    () => new Date(0),
    () => /kid/,
    () => new WithInherited(),
    () => Object.create({ kid: "1" }) as unknown,
    () => new WeakMap(),
    () => new Boolean(true),
  ])();
}

/** Things that are no text. Some parameters take some of them. */
function nonText(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => true,
    () => false,
    () => 0,
    () => -0,
    () => 1,
    () => 5,
    () => -1,
    () => 3,
    () => 6,
    () => 1.5,
    () => NaN,
    () => Infinity,
    () => 2 ** 53,
    () => 2 ** 53 - 1,
    () => -(2 ** 53),
    () => 1e300,
    () => 1n,
    () => Symbol("text"),
    () => () => "text",
    () => ({}),
    () => [],
    () => ["1"],
    () => new String("1"),
    () => new Number(1),
    () => ({ toString: () => "1", valueOf: () => 1 }),
    () => throwing({}, "toString"),
    () => revoked({}),
    () => revoked([]),
    () => new Map(),
    () => new Date(NaN),
    () => new Date(0),
    () => ({ type: "wudo", payload: "AAAAAA==" }),
    () => undefined,
  ])();
}

function oddDate(random: Random, now: number | null): unknown {
  const outside = [8.64e15, -8.64e15, 253_402_300_800_000, -62_167_219_200_001, NaN];
  const inside = [0, 253_402_300_799_999, -62_167_219_200_000, 1_700_000_000_123];
  const clock = now === null || !Number.isFinite(now) ? 1.7e12 : Math.trunc(now);
  const about = [0, 1, -1, 2_592_000_000, 2_592_000_001].map((distance) => clock + distance);
  return new Date(random.pick([...outside, ...inside, ...about, ...about]));
}

/** What stands in an array of extensions and should not, or just may. */
function oddExtension(random: Random, now: number | null): unknown {
  const type = random.pick(["wudo", "wudo", "abc", "", "a,b", "wu\ud800o", "éabc"]);
  const payload = random.pick(["AAAAAA==", "AAAA", "AA==", "AAAAAAA=", "", "!", "AAAA,AAAA", "AB=="]);
  class Extension {
    type = type;
    payload = payload;
  }
  return random.pick<() => unknown>([
    () => nonText(random),
    () => nastyText(random, "wvExtension", now),
    () => ({ type, payload }),
    () => ({ type, payload }),
    () => ({ payload, type, index: 3 }),
    () => new Extension(),
    () => ({ type }),
    () => ({ payload }),
    () => ({ type, payload: 1 }),
    () => ({ type: null, payload }),
    () => ({ type, payload: undefined }),
    () => ({ type: new String("wudo"), payload }),
    () => Object.create({ type, payload }) as unknown,
    () => Object.assign(Object.create({ type }) as object, { payload }),
    () => Object.defineProperty({ type }, "payload", { value: payload, enumerable: false }),
    () => Object.defineProperty({ type }, "payload", { get: () => payload, enumerable: true }),
    () => throwing({ type }, "payload"),
    () => throwing({ payload }, "type"),
    () => throwing({ type, payload }, "other"),
    () => revoked({ type, payload }),
    () => new Proxy({ type, payload }, {}),
    () => ["wudo,AAAAAA=="],
    () => [],
    () => new Map([["type", type]]),
  ])();
}

function oddExtensions(random: Random, now: number | null): unknown {
  const list: unknown[] = [];
  for (let n = random.between(0, 4); n > 0; n--) {
    list.push(random.chance(0.3) ? "wudo,AAAAAA==" : oddExtension(random, now));
  }
  switch (random.between(0, 8)) {
    case 0:
      list.length += random.between(1, 3); // holes at the end
      return list;
    case 1:
      return Object.assign([] as unknown[], { 2: "wudo,AAAAAA==" }); // holes at the start
    case 2:
      return throwing(list, String(random.between(0, list.length)));
    case 3:
      return oddExtension(random, now);
    case 4:
      return new Proxy(list, {});
    case 5:
      return random.chance(0.5) ? revoked(list) : new Set(list);
    default:
      return list;
  }
}

function oddExtra(random: Random): unknown {
  const name = random.chance(0.5) ? unknownName(random) : random.pick(parameterNames);
  const more = [name, "1"];
  return random.pick<() => unknown>([
    () => [],
    () => [["useHttps", "true"], more],
    () => [["useHttps", "true"], more],
    () => [more, more],
    () => [["", ""]],
    () => [["extra", "x"]],
    () => [
      ["kid", "1"],
      ["KID", "1"],
      ["wvExtension", ","],
    ],
    () => [["%", "%zz&="]],
    () => new Proxy([["a", "b"]], {}),
    () => [["a"]],
    () => [["a", "b", "c"]],
    () => [["a", 1]],
    () => [[1, "a"]],
    () => [["a", "\ud800"]],
    () => [["\ud800", "a"]],
    () => [["a", "b"], null],
    () => ["ab"],
    () => [{ 0: "a", 1: "b", length: 2 }],
    () => Object.assign([] as unknown[], { 1: ["a", "b"] }),
    () => [throwing(["a"], "1")],
    () => throwing([["a", "b"]], "1"),
    () => revoked([["a", "b"]]),
    () => [revoked(["a", "b"])],
    () => new Map([["a", "b"]]),
    () => new Set([["a", "b"]]),
    () => ({ a: "b" }),
    () => null,
    () => "text",
    () => "\ud800",
    () => "",
    () => 1,
    () => undefined,
  ])();
}

/** One mutation of the list of members, in place. */
function damage(random: Random, members: Member[], now: number | null): void {
  const put = (name: string, value: unknown): void => {
    const given = members.find((member) => member.name === name);
    if (given === undefined) members.splice(random.between(0, members.length), 0, { name, value });
    else given.value = value;
  };
  const member = members.length === 0 ? undefined : random.pick(members);
  const parameter = random.pick(parameterNames);
  switch (random.between(0, 12)) {
    case 0:
      if (member !== undefined) members.splice(members.indexOf(member), 1);
      break;
    case 1:
      if (member !== undefined) member.value = random.chance(0.5) ? undefined : "";
      break;
    case 2:
      if (member !== undefined) member.name = nearName(random, member.name);
      break;
    case 3: {
      const name = random.pick([unknownName(random), random.pick(exoticNames), "\ud800", "k\udc00"]);
      put(name, random.chance(0.5) ? "1" : nonText(random));
      break;
    }
    case 4:
      put(unknownName(random), random.pick(["\ud800", "%zz", "a\udfff", "", "+"]));
      break;
    case 5:
      put("extra", oddExtra(random));
      break;
    case 6:
      put("wvExtension", oddExtensions(random, now));
      break;
    case 7:
      put("expirationTime", oddDate(random, now));
      break;
    case 8:
      put(parameter, nonText(random));
      break;
    case 9:
      if (member === undefined) break;
      if (random.chance(0.15)) member.throws = true;
      else if (random.chance(0.5)) member.hidden = true;
      else member.getter = true;
      break;
    default:
      put(parameter, nastyText(random, parameter, now));
  }
}

/** So many issues that the list comes near its limit of 100, or far beyond it. */
function flooded(random: Random, members: Member[]): Member[] {
  const wanted = random.chance(0.15) ? random.between(104, 230) : random.between(97, 103);
  const bodyLevel = random.pick([0, wanted, random.between(0, wanted), wanted - 1]);
  const result = members.filter(({ name }) => name !== "wvExtension" && name !== "extra");
  const pairs: string[][] = [];
  for (let issues = 0; issues < bodyLevel; issues++) {
    if (random.chance(0.5)) pairs.push([random.pick(parameterNames), "1"]);
    else result.push({ name: `unknown${issues}`, value: issues });
  }
  const list: unknown[] = [];
  for (let issues = bodyLevel; issues < wanted; ) {
    const element = random.pick([null, ",", "wudo,", { type: "abc", payload: "" }, "wudo,AAAAAA=="]);
    list.push(element);
    if (element === "wudo,AAAAAA==") continue;
    issues += element === null || element === "wudo," ? 1 : 2;
  }
  if (random.chance(0.03)) list.length = 4_294_967_295; // nearly all holes
  result.push({ name: "wvExtension", value: list }, { name: "extra", value: pairs });
  return random.chance(0.5) ? random.shuffled(result) : result;
}

function assembled(random: Random, members: readonly Member[], damaged: boolean): object {
  const object = random.pick<() => object>([
    () => ({}),
    () => ({}),
    () => Object.create(null) as object,
    () => new WithInherited(),
  ])();
  for (const { name, value, throws = false, hidden = false, getter = false } of members) {
    if (throws) {
      throwing(object, name);
      if (hidden) Object.defineProperty(object, name, { enumerable: false });
    } else {
      Object.defineProperty(object, name, {
        enumerable: !hidden,
        configurable: true,
        ...(getter ? { get: () => value } : { value, writable: true }),
      });
    }
  }
  if (random.chance(0.05)) {
    // Neither is read: a symbol's member, and one that is not enumerable.
    throwing(object, "unseen");
    Object.defineProperty(object, "unseen", { enumerable: false });
    Object.defineProperty(object, Symbol("kid"), {
      enumerable: true,
      get: () => {
        throw new Error("nobody reads symbols");
      },
    });
  }
  if (random.chance(0.05)) return new Proxy(object, {});
  if (random.chance(0.05)) return Object.freeze(object);
  return damaged && random.chance(0.003) ? revoked(object) : object;
}
