import "./window.ts";
import { defaultConfig, plugin } from "@formkit/vue";
import { expect, test } from "vitest";
import type { App } from "vue";
import type { TokenRequest } from "widevine-license-token/form";
import { type Render, testForm } from "./form-cases.ts";
import { TokenRequestForm } from "./formkit.ts";
import { RefusedForm } from "./formkit-refusal.ts";
import { testRefusal } from "./refusal.ts";
import { validInputs } from "./values.ts";
import { renderVueForm } from "./vue-page.ts";

const install = (app: App): unknown => app.use(plugin, defaultConfig());
const render: Render = (onRequest) => renderVueForm(TokenRequestForm, { onRequest }, install);

testForm(["0", "1"], render);
testRefusal(() => renderVueForm(RefusedForm, {}, install));

test("takes rows that nobody typed in", async () => {
  const requests: TokenRequest[] = [];
  const form = await render((request) => requests.push(request));
  const { "0": _, "1": __, ...single } = validInputs(["0", "1"]);
  await form.fillIn(single);
  await form.submit();
  expect(requests.map(({ wvExtension }) => wvExtension)).toStrictEqual([undefined]);
});
