import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parameterNames } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import {
  createForm,
  type FormValues,
  formValues,
  type ObservedFormValues,
  tokenRequestForm,
} from "../../src/form/index.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { toBody } from "../arbitraries/requests.ts";
import { least, whole, wholeBody } from "../request/expected.ts";

const requestPairs = createRequestPairs();

const validate = tokenRequestForm["~standard"].validate;

test("reads the names of the contract, and ignores those that are nothing like them", () => {
  const others = "csrf=1&submit=&__proto__=1&constructor=1&extra=1&kind=1&key=1&token=1&title=1&_method=1&kiosk=1";
  expect(formValues(new URLSearchParams(`${others}&kid=^kid1`))).toStrictEqual({ kid: "^kid1" });
  expect(validate(formValues(new URLSearchParams(wholeBody)))).toStrictEqual({ value: whole });
});

test("omits an empty field, and keeps all entries of wvExtension, also empty ones", () => {
  expect(formValues(new URLSearchParams("kid=&cookie=&wvExtension=&wvExtension=a,b&wvExtension="))).toStrictEqual({
    wvExtension: ["", "a,b", ""],
  });
  expect(formValues(new URLSearchParams("wvExtension="))).toStrictEqual({ wvExtension: [""] });
  expect(formValues(new URLSearchParams())).toStrictEqual({});
});

test("reads the names that form libraries write for a list, in the order of the indexes", () => {
  const list = ["a", "b", "", "c"];
  for (const query of [
    "wvExtension=a&wvExtension=b&wvExtension=&wvExtension=c",
    "wvExtension[]=a&wvExtension[]=b&wvExtension[]=&wvExtension[]=c",
    "wvExtension[3]=c&wvExtension[0]=a&wvExtension[2]=&wvExtension[1]=b",
    "wvExtension.10=c&wvExtension.0=a&wvExtension.9=&wvExtension.1=b",
    "wvExtension=a&wvExtension[2]=c&wvExtension[]=b&wvExtension.1=",
  ]) {
    expect(formValues(new URLSearchParams(query))).toStrictEqual({ wvExtension: list });
    expect(formValues(new URLSearchParams(query), { contract: observed })).toStrictEqual({ wvExtension: list });
  }
});

test.each([
  ["KID", "kid"],
  ["kidd", "kid"],
  ["kid[0]", "kid"],
  ["kid[]", "kid"],
  ["kid[a]", "kid"],
  ["kid_0", "kid"],
  ["kid.0", "kid"],
  ["kid.1", undefined], // the second of several keys, which the contract does not have
  ["keys[0].kid", "kid"],
  ["keys.0.kidd", "kid"],
  ["keys[0].note", undefined],
  ["cookie.0", "cookie"],
  ["cookie_7", "cookie"],
  ["securtyLevel", "securityLevel"],
  ["securtyLevel[0]", "securityLevel"],
  ["wvextension", "wvExtension"],
  ["wvExtension[a]", "wvExtension"],
  ["wvExtension[0].payload", "wvExtension"],
  ["ContentKey", "contentKey"],
  ["useHttps", undefined],
  ["trackType.0", undefined],
])("keeps %s, which looks like a parameter, so that the form refuses it, and names what is meant", (name, fix) => {
  const values = formValues(new URLSearchParams([[name, "1"]]));
  expect(values).toStrictEqual({ [name]: "1" });
  const found = validate(values).issues?.filter(({ rule }) => rule === "body.unknown-parameter");
  expect(found?.map((issue) => issue.fix)).toStrictEqual([fix]);
  expect(
    formValues(
      new URLSearchParams([
        [name, "1"],
        [name, "2"],
      ]),
    ),
  ).toStrictEqual({ [name]: ["1", "2"] });
});

test("reads the property value of a row, as form libraries name it", () => {
  for (const names of [
    ["wvExtension[0].value", "wvExtension[1].value"],
    ["wvExtension.0.value", "wvExtension.1.value"],
    ["wvExtension[0][value]", "wvExtension[1]"],
  ]) {
    const pairs = names.map((name, at): [string, string] => [name, `row${at}`]).toReversed();
    expect(formValues(new URLSearchParams(pairs))).toStrictEqual({ wvExtension: ["row0", "row1"] });
  }
});

test("ignores the names that belong to a form itself", () => {
  const own = [
    "csrf",
    "csrf[0]",
    "cookie_consent",
    "kind",
    "key",
    "keys",
    "keys[0]",
    "note_1",
    "__proto__[0]",
    "a".repeat(99),
  ];
  expect(formValues(new URLSearchParams(own.map((name): [string, string] => [name, "1"])))).toStrictEqual({});
});

test("returns an array for a repeated name, and a File itself, which the field's rule refuses", () => {
  const data = new FormData();
  data.append("kid", "^kid1");
  data.append("kid", "");
  data.append("cookie", new File(["x"], "cookie"));
  data.append("wvExtension", new File(["x"], "extension"));
  const values = formValues(data);
  expect(values.kid).toStrictEqual(["^kid1", ""]);
  const { issues } = validate(values);
  expect(issues?.map(({ rule, path }) => [rule, path])).toStrictEqual([
    ["customerAuthenticator.missing", ["customerAuthenticator"]],
    ["body.duplicate-parameter", ["kid"]],
    ["contentKey.missing", ["contentKey"]],
    ["securityLevel.missing", ["securityLevel"]],
    ["hdcpOutputControl.missing", ["hdcpOutputControl"]],
    ["wvExtension.shape", ["wvExtension", 0]],
    ["value.type", ["cookie"]],
  ]);
});

test("property: returns the same values for FormData and URLSearchParams", () => {
  const names = fc.constantFrom<string>(...parameterNames, "csrf", "__proto__", "extra");
  const pairs = fc.array(fc.tuple(names, fc.oneof(fc.constant(""), fc.string({ unit: "grapheme" }))));
  fc.assert(
    fc.property(pairs, (entries) => {
      const data = new FormData();
      for (const [name, value] of entries) data.append(name, value);
      expect(formValues(data)).toStrictEqual(formValues(new URLSearchParams(entries)));
    }),
  );
});

test("property: returns the values that the form sent", () => {
  fc.assert(
    fc.property(requestPairs, (pairs) => {
      const values: Record<string, unknown> = formValues(new URLSearchParams(toBody(pairs)));
      const extensions = pairs.filter(([name]) => name === "wvExtension").map(([, value]) => value);
      const others = pairs.filter(([name, value]) => name !== "wvExtension" && value !== "");
      const expected = Object.fromEntries<unknown>(others);
      expect(values).toStrictEqual(extensions.length === 0 ? expected : { ...expected, wvExtension: extensions });
    }),
  );
});

test("returns values that decode to a request", () => {
  const { customerAuthenticator, kid, contentKey } = least;
  const form = new URLSearchParams({
    customerAuthenticator,
    kid,
    contentKey,
    securityLevel: "1",
    hdcpOutputControl: "0",
  });
  expect(validate(formValues(form))).toStrictEqual({ value: least });
});

describe("a form of the observed contract", () => {
  const read = (query: string): ObservedFormValues => formValues(new URLSearchParams(query), { contract: observed });
  const form = createForm({ contract: observed }).tokenRequestForm;

  test("has a list of its keys, in index order, whatever the order of the entries", () => {
    expect(read("trackType.1=2&kid.1=^b&cookie=c&kid.0=^a&kid.2=^c&useHttps=true")).toStrictEqual({
      cookie: "c",
      useHttps: "true",
      keys: [{ kid: "^a" }, { kid: "^b", trackType: "2" }, { kid: "^c" }],
    });
    const many = Array.from({ length: 1000 }, (_, index) => ({ kid: `^${index}` }));
    expect(read(many.map(({ kid }, index) => `kid.${index}=${kid}`).join("&"))).toStrictEqual({ keys: many });
  });

  test("reads plain names as before, and both at once for the form to refuse", () => {
    expect(read("kid=^a&contentKey=b&csrf=1")).toStrictEqual({ kid: "^a", contentKey: "b" });
    expect(read("kid=^a&kid.0=^b")).toStrictEqual({ kid: "^a", keys: [{ kid: "^b" }] });
  });

  test("omits an empty field of a key, and empty keys at the end", () => {
    expect(read("kid.0=^a&ek.0=&contentKey.0=b&kid.1=&trackType.1=&kid.2=")).toStrictEqual({
      keys: [{ kid: "^a", contentKey: "b" }],
    });
    expect(read("kid.0=&trackType.1=")).toStrictEqual({});
  });

  test("keeps names of a key with an index that no key can have, which the form refuses", () => {
    for (const name of ["kid.1000", "kid.00", "kid.", "kid.-1", "kid.0.0", "kid.a", "kid[1000]"]) {
      const values = read(`${name}=1`);
      expect(values).toStrictEqual({ [name]: "1" });
      const { tokenRequestForm } = createForm({ contract: observed });
      expect(tokenRequestForm["~standard"].validate(values).issues?.[0]).toMatchObject({
        rule: "body.unknown-parameter",
        suggestion: "kid",
        fix: name === "kid.0.0" ? "kid.0" : "kid",
      });
    }
  });

  test("ignores other names, also those of fields that are no key's", () => {
    expect(read(["csrf.0", "key.0", "key[0]"].map((name) => `${name}=1`).join("&"))).toStrictEqual({});
    expect(read("KID.0=2&cookie.0=3&kek.0=4")).toStrictEqual({
      "KID.0": "2",
      "cookie.0": "3",
      "kek.0": "4",
    });
    expect(read("__proto__.0=1&constructor.0=1&__proto__=1")).toStrictEqual({});
  });

  test.each(["keys[0].kid", "keys.0.kid", "keys[0][kid]", "kid_0", "kid[0]", "kid.0"])(
    "reads %s as the name of a key",
    (name) => {
      const other = name.replace("0", "1").replace("kid", "trackType");
      const query = new URLSearchParams([
        [other, "1"],
        [name, "^a"],
      ]);
      expect(formValues(query, { contract: observed })).toStrictEqual({ keys: [{ kid: "^a" }, { trackType: "1" }] });
    },
  );

  test("refuses two notations of one name, and plain names beside them, as it does in one notation", () => {
    const twice = read("keys[0].kid=^a&kid.0=^b&contentKey=1");
    expect(twice).toMatchObject({ keys: [{ kid: ["^a", "^b"] }], contentKey: "1" });
    expect(form["~standard"].validate(twice).issues?.map(({ rule }) => rule)).toContain("keys.mixed");
  });

  test.each([
    ["KID.1", "kid.1"],
    ["keys[1].kidd", "kid.1"],
    ["keys[2][contentkey]", "contentKey.2"],
    ["keys[0].cookie", "cookie"],
    ["keys[0].note", undefined],
    ["kid[]", "kid"],
    ["track_type", "trackType"],
    ["useHttp", "useHttps"],
  ])("names what %s means", (name, fix) => {
    const values = { [name]: "1" };
    expect(form["~standard"].validate(values).issues?.find(({ rule }) => rule === "body.unknown-parameter")?.fix).toBe(
      fix,
    );
  });

  test("names what is suggested if the values cannot be read a second time", () => {
    let reads = 0;
    const ownKeys = (target: object): ArrayLike<string | symbol> => {
      if (reads++ > 0) throw new Error("read twice");
      return Reflect.ownKeys(target);
    };
    const { issues } = form["~standard"].validate(new Proxy({ KID: "1" }, { ownKeys }));
    expect(issues?.[0]).toMatchObject({ rule: "body.unknown-parameter", fix: "kid" });
  });

  test("names what an unknown name within a key means, and each of several names, in their order", () => {
    const values = {
      note: "1",
      "\ud800": "1",
      keys: [{ kidd: "1", note: "" }],
      KID: "2",
      "kid.0": "3",
      "keys[1].kidd": "4",
    };
    const issues = form["~standard"].validate(values).issues?.filter(({ rule }) => rule === "body.unknown-parameter");
    expect(issues?.map(({ fix, path }) => [fix, path])).toStrictEqual([
      [undefined, ["note"]],
      ["kid", ["keys", 0, "kidd"]],
      [undefined, ["keys", 0, "note"]],
      ["kid", ["KID"]],
      ["kid.1", []],
    ]);
  });

  test.each([
    ["kid.1=^b", { "kid.1": "^b" }],
    ["kid.0=^a&kid.2=^c&ek.2=d", { keys: [{ kid: "^a" }], "kid.2": "^c", "ek.2": "d" }],
    ["kid.0=^a&kid.1=&kid.999=^c", { keys: [{ kid: "^a" }], "kid.999": "^c" }],
  ])("leaves names after a gap in %s as they are, which the form refuses", (query, values) => {
    const read = formValues(new URLSearchParams(query), { contract: observed });
    expect(read).toStrictEqual(values);
    expect(form["~standard"].validate(read).issues?.map(({ rule }) => rule)).toContain("keys.gap");
  });

  test("returns an array for a name that is repeated in a key, and a File itself, which the field's rule refuses", () => {
    const data = new FormData();
    data.append("kid.0", "^kid1");
    data.append("kid.0", "");
    data.append("contentKey.0", new File(["x"], "key"));
    const values = formValues(data, { contract: observed });
    expect(values.keys?.[0]?.kid).toStrictEqual(["^kid1", ""]);
    expect(form["~standard"].validate(values).issues?.map(({ rule, path }) => [rule, path])).toStrictEqual([
      ["customerAuthenticator.missing", ["customerAuthenticator"]],
      ["body.duplicate-parameter", ["keys", 0, "kid"]],
      ["value.type", ["keys", 0, "contentKey"]],
    ]);
  });

  test("property: returns the values that the form sent, for FormData and URLSearchParams", () => {
    const name = fc.constantFrom("kid", "ek", "contentKey", "securityLevel", "hdcpOutputControl", "trackType");
    const key = fc.dictionary(name, fc.string({ unit: "grapheme", minLength: 1 }), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 12 }), (keys) => {
        const pairs = keys.flatMap((one, index) =>
          Object.entries(one).map(([name, text = ""]): [string, string] => [`${name}.${index}`, text]),
        );
        const data = new FormData();
        for (const [name, text] of pairs.toReversed()) data.append(name, text);
        expect(formValues(data, { contract: observed })).toStrictEqual({ keys });
        expect(formValues(new URLSearchParams(pairs), { contract: observed })).toStrictEqual({ keys });
      }),
    );
  });

  test("takes time in proportion to the entries: it reads them once, whatever the indexes", () => {
    let reads = 0;
    const data = {
      forEach: (take: (value: unknown, name: string) => void) => {
        reads++;
        take("^a", "kid.999");
      },
    };
    expect(formValues(data, { contract: observed })).toStrictEqual({ "kid.999": "^a" });
    expect(reads).toBe(1);
  });

  test("returns values that decode to a request", () => {
    const data = new URLSearchParams({ customerAuthenticator: "123456", "kid.0": "^kid1", kek: "0".repeat(32) });
    data.append("trackType.0", "1");
    expect(form["~standard"].validate(formValues(data, { contract: observed }))).toStrictEqual({
      value: { customerAuthenticator: "123456", kek: "0".repeat(32), keys: [{ kid: "^kid1", trackType: 1 }] },
    });
  });

  test("has the types of the contract", () => {
    const data = new URLSearchParams();
    expectTypeOf(formValues(data, { contract: observed })).toEqualTypeOf<ObservedFormValues>();
    expectTypeOf(formValues(data)).toEqualTypeOf<FormValues>();
    expectTypeOf(formValues(new FormData(), {})).toEqualTypeOf<FormValues>();
    const values: ObservedFormValues = { keys: [{ kid: "^a" }] };
    values.keys?.push({ kid: "^b", trackType: "1" });
    // @ts-expect-error kek is the same for all keys
    values.keys?.push({ kek: "" });
    expect(values.keys).toHaveLength(3);
  });
});

test("two inputs with one name are told as given twice, in the language of the form", () => {
  const data = new URLSearchParams("kid=^a&kid=^b&securityLevel=1&securityLevel=1&customerAuthenticator=1&kek=");
  const { tokenRequestForm } = createForm({ messages: { "body.duplicate-parameter": "Twee keer." } });
  const { issues = [] } = tokenRequestForm["~standard"].validate(formValues(data));
  const twice = issues.filter(({ rule }) => rule === "body.duplicate-parameter");
  expect(twice.map(({ parameter, code, message }) => [parameter, code, message])).toStrictEqual([
    ["kid", null, "Twee keer."],
    ["securityLevel", null, "Twee keer."],
  ]);
  expect(validate({ wvExtension: [["a", "b"]] }).issues?.map(({ rule }) => rule)).not.toContain(
    "body.duplicate-parameter",
  );
});

test("a form of the documented contract keeps names with an index, which it refuses", () => {
  const values = formValues(new URLSearchParams("kid.0=^a&contentKey.0=b&keys=1&useHttps=1&kid=^c"));
  expect(values).toStrictEqual({ kid: "^c", "kid.0": "^a", "contentKey.0": "b", useHttps: "1" });
  expect(validate(values).issues?.filter(({ rule }) => rule === "body.unknown-parameter")).toHaveLength(3);
});
