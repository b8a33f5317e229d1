import { choiceGroup } from "./choice-group.ts";
import { copyButton } from "./copy-button.ts";
import { element, setAttribute, showChildren } from "./element.ts";
import { hint } from "./hint.ts";
import type { Preflight, View } from "./preflight.ts";

/** Where the request goes: the test service, the production service, or that of a region. */
export function endpointView(preflight: Preflight): View {
  const { language, typed } = preflight;
  const { destination } = typed;
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
      destination.at = at === "test" || at === "production" ? at : "region";
      preflight.changed();
    },
  );
  const domain = element("input", {
    id: "production-domain",
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
  });
  domain.addEventListener("input", () => {
    destination.domain = domain.value;
    preflight.changed();
  });
  const wrong = element("p", { class: "sentence", id: "production-domain-issue" }, texts.wrong);
  const region = element(
    "div",
    { class: "region" },
    element("label", { for: "production-domain" }, texts.domain),
    domain,
    hint("production-domain-hint", texts.domainHint, language.page.example),
    wrong,
  );
  const shown = element("code", { id: "endpoint" });
  const button = copyButton("copy-endpoint", copy.endpoint, copy, () => endpoint);
  return {
    element: element(
      "section",
      { class: "endpoint", "aria-labelledby": "endpoint-heading" },
      element("div", { class: "head" }, element("h2", { id: "endpoint-heading" }, texts.heading), choices.element),
      region,
      element("p", { class: "sheet" }, element("span", { class: "method" }, "POST"), " ", shown),
      button,
      element("p", { class: "hint" }, texts.note),
    ),
    update(verdict) {
      endpoint = verdict.endpoint ?? "";
      choices.choose(destination.at);
      region.hidden = destination.at !== "region";
      if (domain.value !== destination.domain) domain.value = destination.domain;
      const isWrong = verdict.endpoint === undefined;
      const isShown = isWrong && domain.value !== "";
      wrong.hidden = !isShown;
      setAttribute(domain, "aria-invalid", isShown && "true");
      domain.setAttribute("aria-describedby", `production-domain-hint${isShown ? ` ${wrong.id}` : ""}`);
      showChildren(shown, parts(verdict.endpoint ?? "https://wv-gen.…/hms/wv/token"));
      button.disabled = isWrong;
    },
  };
}

/** The host and the path of a URL, so that a narrow line breaks between them. */
function parts(url: string): readonly HTMLElement[] {
  const path = url.indexOf("/", "https://".length);
  return [element("span", {}, url.slice(0, path)), element("span", {}, url.slice(path))];
}
