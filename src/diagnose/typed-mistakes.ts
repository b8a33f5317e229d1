import type { Mistake } from "../contract/mistake.ts";

type TypedMistake<Id extends string> = Omit<Mistake<Id>, "recognize">;

// The mistakes of values that are not strings; how they are recognized stands in find-in-value.ts.

export const listMistake: TypedMistake<"value.list"> = /* @__PURE__ */ typed(
  "value.list",
  "The value is a list, but the parameter occurs only once: give a single value without a list.",
);

export const numberMistake: TypedMistake<"value.number"> = /* @__PURE__ */ typed(
  "value.number",
  "The value is a number, as YAML and JSON read digits without quotation marks: put it in quotation marks, with all its digits.",
);

export const nullMistake: TypedMistake<"value.null"> = /* @__PURE__ */ typed(
  "value.null",
  "The value is null: leave the parameter out, or give its value.",
);

function typed<Id extends string>(id: Id, message: string): TypedMistake<Id> {
  return { id, message };
}
