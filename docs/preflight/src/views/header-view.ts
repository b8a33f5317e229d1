import { type Language, languageOf, languages } from "../languages/index.ts";
import { choiceGroup } from "./choice-group.ts";
import { element } from "./element.ts";
import { chooseTheme, chosenTheme } from "./theme.ts";

/** What the page is for, and its language and colours; first a link past it, to the form. */
export function headerView({ tag, page }: Language, speak: (language: Language) => void): HTMLElement {
  const tongue = choiceGroup(
    { name: "language", legend: page.language, look: "switch" },
    languages.map((language) => ({ value: language.tag, label: language.name, lang: language.tag })),
    (chosen) => speak(languageOf(chosen)),
  );
  tongue.choose(tag);
  const theme = choiceGroup(
    { name: "theme", legend: page.theme.label, look: "switch" },
    [
      { value: "system", label: page.theme.system },
      { value: "light", label: page.theme.light },
      { value: "dark", label: page.theme.dark },
    ],
    chooseTheme,
  );
  theme.choose(chosenTheme());
  return element(
    "header",
    {},
    element("a", { class: "skip", href: "#form" }, page.skip),
    element("h1", {}, page.title, " ", element("span", { class: "subject" }, page.subject)),
    element("div", { class: "settings" }, tongue.element, theme.element),
    element("p", { class: "lead" }, page.lead),
    element("p", { class: "privacy" }, page.privacy),
  );
}
