import type { FieldOption } from "./field.ts";
import { withoutLeadingZeros } from "./without-leading-zeros.ts";

/** The value of the option that goes by this name or label, in any letter case; else the number without leading zeros. */
export function mendOption(options: readonly FieldOption[], text: string): string {
  const name = text.toUpperCase();
  const option = options.find(({ label }) => label === name || label.endsWith(` - ${name}`));
  return option?.value ?? withoutLeadingZeros(text);
}

/** Options of values that have names: `1 - SW_SECURE_CRYPTO`. */
export function namedOptions(values: { readonly [name: string]: number }): readonly FieldOption[] {
  return Object.entries(values).map(([name, value]) => ({ value: String(value), label: `${value} - ${name}` }));
}
