import { checkUnwrap, type PageContext, type PageValues, type UnwrapResult, unwrapPairs } from "../logic/index.ts";

/**
 * Asks whether each `ek` unwraps under its `kek`, once for the same keys: it answers what is known, and calls `answered` when more
 * is.
 */
export function unwrapChecker(
  answered: () => void,
): (values: PageValues, context: PageContext) => UnwrapResult | undefined {
  let asked = "";
  let known: UnwrapResult | undefined;
  return (values, context) => {
    const question = `${context.language} ${context.contract} ${unwrapPairs(values)}`;
    if (question === asked) return known;
    asked = question;
    known = undefined;
    void checkUnwrap(values, context).then((result) => {
      if (question !== asked) return;
      known = result;
      answered();
    });
    return undefined;
  };
}
