import { type App, type Component, createApp, nextTick } from "vue";
import { formIn, type RenderedForm } from "./page.ts";

/** Renders a component, which takes `onRequest`; the page is as those of React. */
export async function renderVueForm(
  component: Component,
  props: object,
  install = (_app: App): unknown => undefined,
): Promise<RenderedForm> {
  const container = document.body.appendChild(document.createElement("div"));
  const app = createApp(component, { ...props });
  install(app);
  app.mount(container);
  await nextTick();
  return formIn(container, async (change) => {
    change();
    // VeeValidate and FormKit validate 5 and 20 ms after the last change.
    for (let time = 0; time < 30; time += 5) await new Promise((resolve) => setTimeout(resolve, 5));
  });
}
