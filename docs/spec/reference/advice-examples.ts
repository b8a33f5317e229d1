import type { AdviceId, AdviceOptions } from "../../../src/index.ts";
import { base, type Edit, type Example, toPair } from "./example.ts";

/** An edit of the base request, and what else is known of the message. */
export interface AdvisedEdit extends Edit {
  readonly options?: Pick<AdviceOptions, "method" | "target">;
}

/** A request about which there is this advice (`wrong`), and one about which there is not. */
export interface AdviceExample extends Example {
  readonly right: AdvisedEdit;
  readonly wrong: AdvisedEdit;
}

const authenticator = "123456,0123456789abcdef0123456789abcdef";
const kek = "kek=000102030405060708090a0b0c0d0e0f";
const kid = base.find(([name]) => name === "kid")?.[1] ?? "";
const key = "5438b719bf47a2f5678237477db2f9e6";
const zeros = "0".repeat(32);

/** An example of each advice. */
export const adviceExamples: { readonly [Id in AdviceId]: AdviceExample } = {
  "customerAuthenticator.shape": ofText("customerAuthenticator", authenticator, "123456"),
  "errorFormat.html": ofText("errorFormat", "json", "html"),
  "kek.repeated-byte": { right: { pairs: [kek] }, wrong: { pairs: [`kek=${zeros}`] } },
  "contentKey.equals-kid": ofText("contentKey", key, kid),
  "contentKey.repeated-byte": ofText("contentKey", key, zeros),
  "contentKey.beside-kek": {
    right: { without: ["contentKey"], pairs: [kek], shown: `\`${kek}\` without \`contentKey\`` },
    wrong: { pairs: [toPair("contentKey", key), kek] },
  },
  "licenseDuration.long": ofText("licenseDuration", "86400", "864000000"),
  "wvExtension.wudo-length": ofText("wvExtension", "wudo,AAAAAA==", "wudo,AAAA"),
  "expirationTime.short": ofText("expirationTime", "+3600", "+30"),
  "extra.near-miss": ofText("campaign", "winter", "winter", "licenceDuration"),
  "method.get": ofMessage({ method: "POST" }, { method: "GET" }, "the method POST", "the method GET"),
  "endpoint.plain-http": ofMessage(
    { target: { endpoint: "http://127.0.0.1:8080/" } },
    { target: { endpoint: "http://proxy.example/" } },
    "`http://127.0.0.1:8080/`",
    "`http://proxy.example/`",
  ),
  "useHttps.digit": ofText("useHttps", "true", "1"),
  "generalFlags.short": ofText("generalFlags", "00000000", "0000"),
  "contentId.long": ofText("contentId", "Vertigo (1958)", "Vertigo (1958), the restored version, in Dutch"),
  "securityLevel.absent": { right: { pairs: ["securityLevel=1"] }, wrong: { without: ["securityLevel"] } },
  "hdcpOutputControl.absent": { right: { pairs: ["hdcpOutputControl=0"] }, wrong: { without: ["hdcpOutputControl"] } },
};

function ofText(name: string, right: string, wrong: string, wrongName: string = name): AdviceExample {
  return { right: { pairs: [toPair(name, right)] }, wrong: { pairs: [toPair(wrongName, wrong)] } };
}

function ofMessage(
  right: AdvisedEdit["options"] & object,
  wrong: AdvisedEdit["options"] & object,
  shownRight: string,
  shownWrong: string,
): AdviceExample {
  return { right: { options: right, shown: shownRight }, wrong: { options: wrong, shown: shownWrong } };
}
