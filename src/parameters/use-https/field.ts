import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";
import { type rules, type UseHttps, useHttps } from "./use-https.ts";

/**
 * The field of the wish for HTTPS: `true`, `false`, `1` or `0`.
 *
 * @example
 * ```ts
 * import { createField, useHttpsField } from "widevine-license-token/form";
 *
 * createField(useHttpsField).options?.map(({ value }) => value); // => ["true", "false", "1", "0"]
 * ```
 *
 * @see sources HBB2, QEN, EXP and LAR of the observed contract
 */
export const useHttpsField: ParameterField<"useHttps", UseHttps, keyof typeof rules, false, UseHttps> =
  /* @__PURE__ */ deepFreeze({
    parameter: useHttps,
    required: false,
    label: "Use HTTPS",
    hint: "Whether HTTPS is wanted; most callers send true.",
    example: "true",
    group: "token",
    order: 53,
    kind: "choice",
    options: [
      { value: "true", label: "true - with HTTPS" },
      { value: "false", label: "false - without HTTPS" },
      { value: "1", label: "1 - sent by one known caller" },
      { value: "0", label: "0 - the counterpart of 1" },
    ],
    schema,
    mistakes,
  });
