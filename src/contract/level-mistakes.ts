import { withoutLeadingZeros } from "../text/without-leading-zeros.ts";
import type { FieldOption } from "./field-definition.ts";

/** Returns the value of the option with this name or label, in any letter case; else the number without leading zeros. */
export function fixLevel(options: readonly FieldOption[], text: string): string {
  const name = text.toUpperCase();
  const option = options.find(({ label }) => label === name || label.endsWith(` - ${name}`));
  return option?.value ?? withoutLeadingZeros(text);
}
