import type { Finding, Pasted, PastedKey, PastedRequest } from "../logic/index.ts";
import { toldFindings, withText } from "../logic/index.ts";
import { inputId, visit } from "../state/draft.ts";
import { sourceWith } from "../state/key-sources.ts";
import { readIn } from "../state/paste.ts";
import type { Preflight } from "../state/preflight.ts";
import { codeCard } from "./codes.ts";
import { button, element } from "./element.ts";
import { focusOn } from "./field-link.ts";
import { marksView } from "./marks-view.ts";

/** What was seen in the box: what it is, which part is wrong, what its codes mean, and where a key may go. */
export function pasteAnswer(preflight: Preflight, found: Pasted, area: HTMLTextAreaElement): readonly HTMLElement[] {
  const { form, history, language, state } = preflight;
  const { contract, paste } = language.page;
  const isKnown = found.kind !== "nothing";
  const codes = found.codes.map((info) => codeCard(info, form, language.page));
  return [
    element("p", { class: isKnown ? "said" : "said wrong" }, found.said),
    ...findingList(toldFindings(found)),
    ...(found.kind === "request" ? aboutRequest(found) : []),
    ...(found.kind === "answer" && found.who !== "" ? [element("p", {}, `${paste.who}: ${found.who}`)] : []),
    ...(codes.length === 0 ? [] : [element("ul", { class: "cards", "aria-label": paste.codes }, ...codes)]),
    ...(found.kind === "key" ? [places(found)] : []),
  ];

  function aboutRequest({ marks, fitsBetter }: PastedRequest): readonly HTMLElement[] {
    const other =
      fitsBetter === null
        ? []
        : [
            button(
              { class: "suggestion", id: "switch-contract" },
              switchContract,
              paste.switch(contract.names[fitsBetter]),
            ),
          ];
    return [...other, ...marksView(marks, state.pasted.text, area, paste)];

    function switchContract(): void {
      history.remember(contract.switched(contract.names[fitsBetter ?? state.contract]));
      state.contract = fitsBetter ?? state.contract;
      readIn(preflight, state.pasted.text);
      preflight.restarted();
    }
  }

  function places({ places: all }: PastedKey): HTMLElement {
    const buttons = all.map(({ path, label, text, origin, secret }) => {
      const shown = secret ? paste.characters(text.length) : text;
      const from = origin === undefined ? "" : `, ${origin}`;
      return button(
        { class: "suggestion" },
        () => put(path, label, text),
        `${label} `,
        element("code", {}, shown),
        from,
      );
    });
    return element(
      "div",
      { class: "places", role: "group", "aria-label": paste.where },
      element("p", {}, paste.where),
      ...buttons,
    );
  }

  function put(path: PastedKey["places"][number]["path"], label: string, text: string): void {
    const id = inputId(path);
    preflight.undoably(paste.filled(label), () => {
      const { draft } = state;
      const source = sourceWith(String(path.at(-1)), draft.source);
      state.draft = visit({ ...draft, values: withText(draft.values, path, text), source }, id);
    });
    focusOn(id);
  }
}

function findingList(findings: readonly Finding[]): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  return [element("ul", { class: "findings" }, ...findings.map(({ said }) => element("li", {}, said)))];
}
