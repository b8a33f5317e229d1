import { observedAdviceMessages } from "../contracts/observed-advice.ts";
import { adviceDefinitions } from "./advice.ts";

/** Lists the English sentence of each advice, by id: that of both contracts, and, if asked, that of the observed one alone. */
export function adviceSentences(isObserved: boolean): ReadonlyMap<string, string> {
  const common = Object.entries(adviceDefinitions).map(([id, { message }]) => [id, message] as const);
  return new Map([...common, ...(isObserved ? Object.entries(observedAdviceMessages) : [])]);
}
