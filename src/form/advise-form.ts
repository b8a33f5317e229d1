import { own } from "../contract/own-properties.ts";
import { contractIn } from "../contracts/contract.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { Advice, AdviceMessages } from "../http/advice.ts";
import { type AdviceOptions, adviseTokenRequest } from "../http/advise.ts";
import { definitionsOf } from "./definitions-of.ts";
import type { FormOptions } from "./field-text.ts";
import { labelNames } from "./label-names.ts";

/** Advice with the field that it is about; it never contains a value. */
export interface FormAdvice extends Advice {
  /** As the path of an issue; empty if the advice is about how the request is sent. */
  readonly path: readonly PropertyKey[];
}

/** Options of a form, and what is known of the message in which the request will be sent. */
export interface FormAdviceOptions extends FormOptions, Pick<AdviceOptions, "target" | "method"> {
  /** Sentences in another language; those that are left out are English. */
  readonly advice?: Partial<AdviceMessages> | undefined;
}

/**
 * Returns advice about a valid request of a form: what is probably wrong, although the service takes it. Show it as a class of its
 * own, between an issue and nothing. It takes the options of `createForm`, and is `adviseTokenRequest` with paths and labels.
 *
 * @example
 * ```ts
 * import { adviseForm, createForm } from "widevine-license-token/form";
 * import { advice, messages, texts } from "widevine-license-token/messages/nl";
 *
 * const options = { messages, texts, advice, naming: "label" } as const;
 * const values = { customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: "1", hdcpOutputControl: "0" };
 * const result = createForm(options).tokenRequestForm["~standard"].validate(values);
 * const found = result.issues === undefined ? adviseForm(result.value, options) : [];
 * found.map(({ id, path }) => [id, path]); // => [["customerAuthenticator.shape", ["customerAuthenticator"]], ["errorFormat.html", ["errorFormat"]], ["kek.repeated-byte", ["kek"]]]
 * found[2]?.message; // => "Sleutelversleutelingssleutel is één herhaalde byte, zoals in een plaatshouder: controleer of het de echte sleutel is."
 * ```
 *
 * @see decisions D2 and D15
 */
export function adviseForm(request: ObservedTokenRequest, options: FormAdviceOptions = {}): readonly FormAdvice[] {
  const contract = contractIn<FormOptions>(options);
  const definitions = definitionsOf(contract);
  const [now, target, method, messages] = [
    own(options, "now"),
    own(options, "target"),
    own(options, "method"),
    own(options, "advice"),
  ];
  return adviseTokenRequest(request, { contract, now, target, method, messages }).map((one) => {
    const { parameter, message } = one;
    const index = own(one, "index");
    const inKey = index === undefined ? [] : ["keys", index];
    const path = parameter === null ? [] : [...inKey, parameter];
    return { ...one, message: labelNames(message, definitions, options), path };
  });
}
