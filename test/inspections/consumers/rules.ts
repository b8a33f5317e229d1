import { eventError, eventErrors, observedRules, rules } from "widevine-license-token/rules";
export const all = { rules, observedRules, eventErrors };
export const rule = rules["kid.hex"];
export function f() {
  return eventError(-2019);
}
export class S {
  m() {
    return rules;
  }
}
