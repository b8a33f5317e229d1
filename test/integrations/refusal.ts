import { expect, test } from "vitest";
import type { FormValues } from "widevine-license-token/form";
import { eventError } from "widevine-license-token/rules";
import type { RenderedForm } from "./page.ts";
import { validValues } from "./values.ts";

/** What the service answers to an authenticator of the other environment, and the field that it is about. */
export const message = eventError(-2018)?.meaning ?? "";
export const name = "customerAuthenticator";

/** The values at the start: valid ones, but for the field. */
export const startValues: FormValues = { ...validValues, customerAuthenticator: "" };

/** The case of every form library: a form of one input, whose server refuses each request, and a button that resets it. */
export function testRefusal(render: () => Promise<RenderedForm>): void {
  test("shows an error of the server at its field, and a reset takes values and messages back to the start", async () => {
    expect(eventError(-2018)?.parameters).toStrictEqual([name]);
    const form = await render();
    await form.submit();
    expect(form.messages()[name]).toMatch(/^customerAuthenticator is required/);
    await form.fillIn({ [name]: "123456" });
    await form.submit();
    expect(form.messages()).toStrictEqual({ [name]: message });
    await form.click("Reset");
    expect([form.values(name), form.messages()]).toStrictEqual([[""], {}]);
  });
}
