import { copies, type PageVerdict, ticket } from "../logic/index.ts";
import { targetOf } from "../state/endpoint.ts";
import { settledIn } from "../state/paste.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { secretsIn } from "../state/secrets.ts";
import { verdictInput } from "../state/verdict.ts";
import { copyButton } from "./copy-button.ts";
import { element } from "./element.ts";
import { linkView } from "./link-view.ts";

/** What can be copied: two with the secrets, which say so, one without for a ticket, and a link. */
export function copiesView(preflight: Preflight, verdict: () => PageVerdict): View {
  const { language, state } = preflight;
  const { copy } = language.page;
  const made = (): ReturnType<typeof copies> | undefined => {
    const { request } = verdict();
    return request && copies(request, targetOf(state.destination));
  };
  const body = copyButton(
    { id: "copy-body", label: copy.body, note: copy.secret, text: () => made()?.body ?? "" },
    copy,
  );
  const curl = copyButton(
    { id: "copy-curl", label: copy.curl, note: copy.secret, text: () => made()?.curl ?? "" },
    copy,
  );
  const safe = copyButton({ id: "copy-ticket", label: copy.ticket, note: copy.safe, text: ticketText }, copy);
  return {
    element: element(
      "section",
      { class: "copies", "aria-labelledby": "copies-heading" },
      element("h2", { id: "copies-heading" }, copy.heading),
      ...[safe, body, curl].map((one) => one.element),
      linkView(preflight),
    ),
    update({ request, isTargetWrong }) {
      body.button.disabled = request === undefined;
      curl.button.disabled = request === undefined || isTargetWrong;
    },
  };

  function ticketText(): string {
    const input = verdictInput(preflight);
    const [secrets, settled] = [secretsIn(state), settledIn(preflight, input.values)];
    return ticket({ input, verdict: verdict(), pasted: state.pasted.read, secrets, settled });
  }
}
