import { arrangeFor, asideLosses, type ContractName, type PageValues } from "../logic/index.ts";
import type { Draft } from "./draft.ts";
import { readAgain } from "./paste.ts";
import type { Preflight } from "./preflight.ts";

/**
 * Switches the contract; it can be undone. Nothing that was typed is lost: what the contract has no input for is kept aside. A
 * paste that fits the contract better is read again, if its values were not changed since.
 */
export function switchContract({ state, history, context, language }: Preflight, contract: ContractName): void {
  const { draft, request } = state;
  const { switched, names } = language.page.contract;
  const said = switched(names[contract]);
  const isSame = request !== undefined && isEqual(request.read.values, draft.values);
  if (isSame && request.read.fitsBetter === contract) {
    history.remember(said);
    readAgain(state, { ...context(), contract });
    return;
  }
  const arranged = arrangeFor(contract, draft.values, draft.aside);
  const aside = asideLosses(arranged.values, arranged.aside, { ...context(), contract });
  history.remember([said, ...aside.map((loss) => loss.said)].join(" "));
  state.contract = contract;
  state.draft = { ...draft, ...arranged, visited: visitedIn(draft) };
  state.dismissed = new Set([...state.dismissed].filter((id) => !id.startsWith("aside:")));
}

function isEqual(one: PageValues, other: PageValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The inputs of the first key have other ids where it is the only one. */
function visitedIn({ visited }: Draft): ReadonlySet<string> {
  const first = "keys-0-";
  const others = [...visited].map((id) => (id.startsWith(first) ? id.slice(first.length) : first + id));
  return new Set([...visited, ...others]);
}
