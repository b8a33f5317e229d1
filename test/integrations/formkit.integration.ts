import "./window.ts";
import { defaultConfig, plugin } from "@formkit/vue";
import { expect, test } from "vitest";
import type { TokenRequest } from "widevine-license-token/form";
import { type Render, testForm } from "./form-cases.ts";
import { TokenRequestForm } from "./formkit.ts";
import { validInputs } from "./values.ts";
import { renderVueForm } from "./vue-page.ts";

const render: Render = (onRequest) =>
  renderVueForm(TokenRequestForm, { onRequest }, (app) => app.use(plugin, defaultConfig()));

testForm(["0", "1"], render);

test("takes rows that nobody typed in", async () => {
  const requests: TokenRequest[] = [];
  const form = await render((request) => requests.push(request));
  const { "0": _, "1": __, ...single } = validInputs(["0", "1"]);
  await form.fillIn(single);
  await form.submit();
  expect(requests.map(({ wvExtension }) => wvExtension)).toStrictEqual([undefined]);
});
