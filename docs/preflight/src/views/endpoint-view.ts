import { tokenEndpoint } from "widevine-license-token";
import { targetOf } from "../state/endpoint.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { choiceGroup } from "./choice-group.ts";
import { copyButton } from "./copy-button.ts";
import { element, setAttribute, showChildren } from "./element.ts";
import { unfilled } from "./field-input.ts";

/** Where the request goes: the test service, the production service, or that of a region. */
export function endpointView(preflight: Preflight): View {
  const { language, state } = preflight;
  const { endpoint: texts, copy } = language.page;
  let endpoint = "";
  const choices = choiceGroup(
    { name: "destination", legend: texts.heading, look: "switch" },
    [
      { value: "test", label: texts.test },
      { value: "production", label: texts.production },
      { value: "region", label: texts.region },
    ],
    (at) => {
      const { domain } = state.destination;
      state.destination = { at: at === "test" || at === "production" ? at : "region", domain };
      preflight.changed();
    },
  );
  const domain = element("input", {
    id: "production-domain",
    type: "text",
    inputmode: "url",
    ...unfilled,
  });
  domain.addEventListener("input", () => {
    state.destination = { at: "region", domain: domain.value };
    preflight.changed();
  });
  const wrong = element("p", { class: "sentence", id: "production-domain-issue" }, texts.wrong);
  const region = element(
    "div",
    { class: "region" },
    element("label", { for: "production-domain" }, texts.domain),
    domain,
    element("p", { class: "hint", id: "production-domain-hint" }, texts.domainHint),
    wrong,
  );
  const shown = element("code", { id: "endpoint" });
  const copying = copyButton({ id: "copy-endpoint", label: texts.copy, text: () => endpoint }, copy);
  return {
    element: element(
      "section",
      { class: "endpoint", "aria-labelledby": "endpoint-heading" },
      element("div", { class: "head" }, element("h2", { id: "endpoint-heading" }, texts.heading), choices.element),
      region,
      element("p", { class: "sheet" }, element("span", { class: "method" }, "POST"), " ", shown),
      copying.element,
      element("p", { class: "hint" }, texts.note),
    ),
    update({ isTargetWrong }) {
      const { at, domain: text } = state.destination;
      const target = targetOf(state.destination);
      endpoint = target === undefined ? "" : tokenEndpoint(target);
      choices.choose(at);
      region.hidden = at !== "region";
      if (domain.value !== text) domain.value = text;
      const isShown = isTargetWrong && text !== "";
      wrong.hidden = !isShown;
      setAttribute(domain, "aria-invalid", isShown && "true");
      domain.setAttribute("aria-describedby", `production-domain-hint${isShown ? ` ${wrong.id}` : ""}`);
      showChildren(shown, parts(endpoint === "" ? "https://wv-gen.…/hms/wv/token" : endpoint));
      copying.button.disabled = isTargetWrong;
    },
  };
}

/** The host and the path of a URL, so that a narrow line breaks between them. */
function parts(url: string): readonly HTMLElement[] {
  const path = url.indexOf("/", "https://".length);
  return [element("span", {}, url.slice(0, path)), element("span", {}, url.slice(path))];
}
