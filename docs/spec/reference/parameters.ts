import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import type { ParameterName } from "../../../src/index.ts";
import { type ContractName, fieldOf, isDocumented } from "./examples.ts";
import { escapeMarkdown } from "./markdown.ts";
import { formatRules, rulesOf } from "./rules.ts";

/** Describes each parameter of both contracts, with its rules. */
export function formatParameters(): readonly string[] {
  return observed.parameterNames.flatMap((name) => [`## ${name}`, formatField(name), ...formatRules(rulesOf(name))]);
}

function formatField(name: ParameterName): string {
  const contract: ContractName = isDocumented(name) ? "documented" : "observed";
  const { label, hint, example, unit, kind, default: preset } = fieldOf(name, contract);
  const lines = [
    `${label}. ${escapeMarkdown(hint)}`,
    "",
    ...(isDocumented(name) ? [`- Documented contract: ${formatOccurrence(documented.slotsByName.get(name))}`] : []),
    `- Observed contract: ${formatOccurrence(observed.slotsByName.get(name))}`,
    ...formatOptions(name),
    ...(unit === undefined ? [] : [`- Unit: ${unit}`]),
    ...(preset === undefined ? [] : [`- Absent: the same as \`${preset}\``]),
    ...(kind === "secret" ? ["- A secret: never log it"] : []),
    `- Example: \`${example}\``,
  ];
  return lines.join("\n");
}

/** How often a parameter occurs. */
function formatOccurrence(
  slot: { readonly isRequired: boolean; readonly isRepeated: boolean; readonly isPerKey: boolean } | undefined,
): string {
  if (slot === undefined) return "unknown";
  const often = slot.isRepeated ? "any number of times" : "at most once";
  return `${slot.isRequired ? "required" : "optional"}, ${often}${slot.isPerKey ? ", or once for each key" : ""}`;
}

/** The values to choose from, with those that only the observed contract has. */
function formatOptions(name: ParameterName): readonly string[] {
  const [one, other] = (["documented", "observed"] as const).map((contract) =>
    (fieldOf(name, contract).options ?? []).map(({ label }) => `\`${label}\``).join(", "),
  );
  if (other === undefined || other === "") return [];
  if (one === other) return [`- Values: ${other}`];
  return [...(one === "" ? [] : [`- Values: ${one}`]), `- Values of the observed contract: ${other}`];
}
