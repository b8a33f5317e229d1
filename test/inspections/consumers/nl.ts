import { messages, observedMessages, observedTexts, texts } from "widevine-license-token/messages/nl";
export const all = { messages, texts, observedMessages, observedTexts };
export const m = messages["kid.hex"];
export function f() {
  return texts.kid;
}
export class S {
  m() {
    return messages;
  }
}
