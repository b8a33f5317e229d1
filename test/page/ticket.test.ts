import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContractName, LanguageTag } from "../../docs/preflight/src/logic/context.ts";
import { fromFragment, toFragment } from "../../docs/preflight/src/logic/fragment.ts";
import { noValues } from "../../docs/preflight/src/logic/page-values.ts";
import { verdictOf } from "../../docs/preflight/src/logic/page-verdict.ts";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { secretTexts } from "../../docs/preflight/src/logic/secret-texts.ts";
import { ticket } from "../../docs/preflight/src/logic/ticket.ts";
import { authenticator, body, contentKey, context, known, values } from "./samples.ts";

test("a ticket has the request without its secrets, what is wrong, and the codes", () => {
  const pasted = readPaste(
    `-4020: curl -d '${body.replace("kid=fd", "kid=0xfd")}&contentId=100%' https://a.example`,
    context,
  );
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  const input = { ...known, values: pasted.values, losses: pasted.losses };
  const text = ticket({ input, verdict: verdictOf(input), pasted });
  expect(text).toContain("State: 1 to fix.");
  expect(text).toContain("customerAuthenticator: [hidden, 34 characters]\n");
  expect(text).toContain("kid: 0xfd1a706ac2b36002888f6d4a414333c3\n");
  expect(text).toContain("- -4020 kid: Key id must be");
  expect(text).toContain("(should be: fd1a706ac2b36002888f6d4a414333c3)");
  expect(text).toContain("- contentId: Content id has a percent sign");
  expect(text).toContain("- -4020: kid is not 32 hexadecimal digits.");
  for (const secret of [authenticator, contentKey, authenticator.slice(2)]) expect(text).not.toContain(secret);
});

test("a ticket of a valid request reads it back", () => {
  const text = ticket({ input: { ...known, values }, verdict: verdictOf({ ...known, values }), pasted: undefined });
  expect(text).toContain("may play for 1 day");
});

test("a secret is hidden where it stands in another field, too, and such a field is not in a link", () => {
  const texts = { ...values.texts, contentId: `film ${contentKey.toUpperCase()}`, cookie: contentKey };
  const base64 = Buffer.from(contentKey, "hex").toString("base64");
  const input = { ...known, values: { ...values, texts, extensions: [`abcd,${base64}`] } };
  const text = ticket({ input, verdict: verdictOf(input), pasted: undefined });
  const link = toFragment({ language: "en", contract: "documented", values: input.values });
  for (const shown of [text, link]) {
    expect(shown.toLowerCase()).not.toContain(contentKey);
    expect(decodeURIComponent(shown)).not.toContain(base64);
  }
});

/** Texts that are no word of a sentence; half of them are keys. */
const secret = fc.oneof(
  fc.string({ minLength: 12, maxLength: 60, unit: fc.constantFrom(..."qzxj0123456789") }),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^ ?[0-9A-F]{48}\n?$/),
  fc.stringMatching(/^[0-9]{6,9},[0-9a-f]{32}$/),
);

const secrets = fc.record({ customerAuthenticator: secret, kek: secret, ek: secret, contentKey: secret });

test("no secret is in a ticket or in a link, valid or not, in either contract and language", () => {
  fc.assert(
    fc.property(
      secrets,
      fc.array(fc.record({ kid: fc.constantFrom("^a", "zz"), ek: secret, contentKey: secret }), { maxLength: 2 }),
      fc.constantFrom<ContractName>("documented", "observed"),
      fc.constantFrom<LanguageTag>("en", "nl"),
      fc.constantFrom("contentId", "cookie", "kid", "licenseDuration"),
      (typed, keys, contract, language, leak) => {
        const texts = { securityLevel: "1", [leak]: typed.contentKey, ...typed };
        const input = { ...known, contract, language, values: { texts, extensions: [typed.kek], keys } };
        const pasted = readPaste(new URLSearchParams({ ...texts, [typed.ek]: "1" }).toString(), input);
        const shown = [
          ticket({ input, verdict: verdictOf(input), pasted }),
          toFragment({ language, contract, values: input.values }),
          decodeURIComponent(toFragment({ values: input.values }).replaceAll("+", " ")),
          pasted.said,
        ].join("\n");
        const all = [...Object.values(typed), ...keys.flatMap(({ ek, contentKey: key }) => [ek, key])];
        for (const one of all) expect(shown).not.toContain(one.trim());
        expect(JSON.stringify(fromFragment(`#${new URLSearchParams(typed)}`))).toBe("{}");
      },
    ),
  );
});

const other = "deadbeefdeadbeef0123456789abcdef";

test.each([
  ["under a misspelt name", `${body.replace("contentKey=", "contentKEY=")}&contentId=${contentKey}`, contentKey],
  ["in a second authenticator", `${body}&customerAuthenticator=888,${other}&cookie=${other}`, other],
  ["in a second key", `${body}&contentKey=${other}&contentId=${other}`, other],
  ["under an unknown name", `${body}&apiKey=${other}&contentId=${other.toUpperCase()}`, other],
  ["in a text that cannot be decoded", `${body.replace(contentKey, `${other}%`)}&contentId=${other}`, other],
])("a secret that was lost %s is hidden where it stands in a field, too", (_, text, lost) => {
  const pasted = readPaste(text, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  const input = { ...known, values: pasted.values, losses: [] };
  const shown = [
    ticket({ input, verdict: verdictOf(input), pasted }),
    ticket({ input, verdict: verdictOf(input), pasted: undefined, secrets: secretTexts(noValues, pasted.losses) }),
    toFragment({ values: pasted.values }, secretTexts(noValues, pasted.losses)),
  ];
  for (const one of shown) expect(one.toLowerCase()).not.toContain(lost);
});

test("what is lost and no secret hides nothing", () => {
  const pasted = readPaste(`${body}&contentID=film1234&cookie=film1234&format=json`, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  expect(secretTexts(noValues, pasted.losses)).toEqual([]);
});

test.each(["$AUTH", "[hidden]", "customer characters 23", "parameter 12345"])(
  "the authenticator %s leaves the page's own words as they are",
  (customerAuthenticator) => {
    const texts = { ...values.texts, customerAuthenticator, contentId: "a parameter" };
    const input = { ...known, values: { ...values, texts } };
    const text = ticket({ input, verdict: verdictOf(input), pasted: readPaste(`${body}&foo=1`, context) });
    expect(text).toContain(`\ncustomerAuthenticator: [hidden, ${customerAuthenticator.length} characters]\n`);
    expect(text.replaceAll(/\[hidden, \d+ characters\]|\ncontentId: .*/g, "")).not.toContain("[hidden");
  },
);

test("a key in braces is no placeholder, and a placeholder hides nothing", () => {
  const hidden = ({ length, ...texts }: { readonly length: number; readonly contentKey: string }): void =>
    expect(secretTexts({ ...noValues, texts })).toHaveLength(length);
  hidden({ contentKey: `{a${contentKey.slice(1)}}`, length: 1 });
  hidden({ contentKey: "{CONTENT_KEY}", length: 0 });
  hidden({ contentKey: "[hidden, 32 characters]", length: 0 });
});

test("a pasted ticket is told to have masks, whatever rule they break", () => {
  const masked = ticket({ input: { ...known, values }, verdict: verdictOf({ ...known, values }), pasted: undefined });
  const pasted = readPaste(masked, context);
  if (pasted.kind !== "request") throw new Error(pasted.kind);
  const { issues } = verdictOf({ ...known, values: pasted.values });
  const ofKey = issues.find(({ path }) => path[0] === "contentKey");
  expect(ofKey?.message).toBe("Content key stands for a text that was hidden or left out: put the text itself in.");
  expect(ofKey?.fix).toBeUndefined();
});
