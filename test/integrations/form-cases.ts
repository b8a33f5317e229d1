import { expect, test } from "vitest";
import type { ObservedTokenRequest, TokenRequest } from "widevine-license-token/form";
import type { RenderedForm } from "./page.ts";
import { brokenInputs, expectRequest, toMessages, validInputs } from "./values.ts";

/** Renders a form, whose requests go to the function. */
export type Render<Request = TokenRequest> = (onRequest: (request: Request) => void) => Promise<RenderedForm>;

/** The cases of every form library; `names` are those of the inputs of two extensions. */
export function testForm(names: readonly [first: string, second: string], render: Render): void {
  test("returns a request for a valid form", async () => {
    const requests: TokenRequest[] = [];
    const form = await render((request) => requests.push(request));
    await form.fillIn(validInputs(names));
    await form.submit();
    expect(form.messages()).toStrictEqual({});
    expect(requests).toHaveLength(1);
    expectRequest(requests[0]);
  });

  test("shows each message at its field, until the field is valid", async () => {
    const requests: TokenRequest[] = [];
    const form = await render((request) => requests.push(request));
    await form.fillIn(brokenInputs(names));
    await form.submit();
    expect(form.messages()).toStrictEqual(toMessages(names[1]));
    expect(requests).toStrictEqual([]);

    await form.fillIn({ ...validInputs(names), ek: "" });
    expect(form.messages()).toStrictEqual({});
    await form.submit();
    expect(requests).toHaveLength(1);
    expectRequest(requests[0]);
  });
}

/** The cases of a library that adds, removes and moves rows, with buttons for each. */
export function testRows(render: Render): void {
  const [first, second, third] = ["wvExtension[0]", "wvExtension[1]", "wvExtension[2]"] as const;
  const valid = "wudo,AAAAAA==";

  test("keeps the message at its row while rows come and go", async () => {
    const requests: TokenRequest[] = [];
    const form = await render((request) => requests.push(request));
    await form.click("Add");
    await form.fillIn({ ...validInputs([first, second]), [first]: "", [second]: "wudo", [third]: valid });
    await form.submit();
    const message = toMessages("row").row ?? "";
    expect(form.messages()).toStrictEqual({ [second]: message });

    await form.click("Remove", 0);
    expect([form.values("wvExtension"), form.messages()]).toStrictEqual([["wudo", valid], { [first]: message }]);
    await form.click("To the top", 1);
    expect([form.values("wvExtension"), form.messages()]).toStrictEqual([[valid, "wudo"], { [second]: message }]);
    await form.click("Add");
    expect([form.values("wvExtension"), form.messages()]).toStrictEqual([[valid, "wudo", ""], { [second]: message }]);
    await form.click("Remove", 1);
    expect([form.values("wvExtension"), form.messages()]).toStrictEqual([[valid, ""], {}]);
    await form.submit();
    expectRequest(requests[0]);
  });

  test("takes a form without a row", async () => {
    const requests: TokenRequest[] = [];
    const form = await render((request) => requests.push(request));
    await form.fillIn(validInputs([first, second]));
    for (const _ of [first, second]) await form.click("Remove");
    await form.submit();
    expect([form.values("wvExtension"), requests[0]?.wvExtension]).toStrictEqual([[], undefined]);
    expect(requests).toHaveLength(1);
  });
}

/** The cases of a library with a list of keys, which is a list of objects. */
export function testKeys(render: Render<ObservedTokenRequest>): void {
  const [key, other] = ["5438b719bf47a2f5678237477db2f9e6", "0123456789abcdef0123456789abcdef"] as const;

  test("keeps the message at its key while keys come and go", async () => {
    const requests: ObservedTokenRequest[] = [];
    const form = await render((request) => requests.push(request));
    for (const _ of [0, 1, 2]) await form.click("Add");
    await form.fillIn({ "keys[0].kid": "^a", "keys[0].contentKey": key, "keys[1].kid": "^b", "keys[2].kid": "^c" });
    await form.fillIn({ "keys[2].contentKey": other });
    await form.submit();
    const { "keys[1].contentKey": message } = form.messages();
    expect(form.messages()).toStrictEqual({ "keys[1].contentKey": expect.stringMatching(/^contentKey is required/) });

    await form.click("Remove", 0);
    expect(form.values("keys")).toStrictEqual(["^b", "", "^c", other]);
    expect(form.messages()).toStrictEqual({ "keys[0].contentKey": message });
    await form.click("To the top", 1);
    expect(form.values("keys")).toStrictEqual(["^c", other, "^b", ""]);
    expect(form.messages()).toStrictEqual({ "keys[1].contentKey": message });
    await form.click("Remove", 1);
    expect(form.messages()).toStrictEqual({});
    await form.submit();
    expect(requests).toMatchObject([{ keys: [{ kid: "^c", contentKey: other }] }]);
  });
}
