import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { formatColumns } from "./format-columns.ts";

/**
 * Formats diagnoses as a table under the names of its columns, after an empty line; no diagnosis is an empty string. It contains no
 * fix: that may be a secret.
 */
export function formatDiagnosisTable(diagnoses: readonly Diagnosis[]): string {
  if (diagnoses.length === 0) return "";
  const rows = diagnoses.map((one) => [one.path.join("/") || one.parameter || "-", one.id, formatMessage(one)]);
  return `\n${formatColumns([["where", "diagnosis", "message"], ...rows])}`;
}

function formatMessage({ message, counts, choices }: Diagnosis): string {
  const found = counts === undefined ? "" : ` Found ${counts.found}, wanted ${counts.wanted.join(" or ")}.`;
  const origins = choices === undefined ? "" : ` It may be: ${choices.map(({ origin }) => origin).join(", ")}.`;
  return `${message}${found}${origins}`;
}

/** A diagnosis as JSON prints it: without the texts, which may be secrets. */
export function withoutTexts({ id, parameter, path, message, counts, choices }: Diagnosis): object {
  return {
    id,
    parameter,
    path,
    message,
    ...(counts && { counts }),
    ...(choices && { origins: choices.map(({ origin }) => origin) }),
  };
}
