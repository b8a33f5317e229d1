import * as w from "widevine-license-token/diagnose";
export const found = w.diagnose("", { now: 0 });
export const fixed = w.applyFixes("");
export const ofValue = (text: string) => w.diagnoseValue("kid", text);
export class Diagnoses {
  of(body: string) {
    return w.diagnose(body);
  }
}
