import type { Entry } from "../../src/contract/entry.ts";
import { generateParameterImports } from "./parameter-imports.ts";
import { isPerKey } from "./straight-line.ts";

/**
 * Generates the encoder of requests of either contract: src/contracts/encoder.straight-line.ts.
 *
 * A parameter of the documented contract is written by itself, also where the other contract has wider values, and a parameter
 * of the other contract only by its function: so no rule of that contract comes along.
 */
export function generateEncoder(documented: readonly Entry[], observed: readonly Entry[]): string {
  const inDocumented = new Set(documented.map(({ parameter }) => parameter.name));
  const all = observed.map((entry) => ({ ...entry, write: writerOf(entry, inDocumented) }));
  const first = all.findIndex(isPerKey);
  const properties = [...all.map(({ parameter }) => parameter.name), "keys", "extra"];
  return `// Generated from the entries of documented.ts and observed.ts by \`npm run contracts\`: do not edit.

${[
  'import type { ExtraParameters } from "../contract/extra.ts";',
  'import { own } from "../contract/own-properties.ts";',
  'import type { WrittenParameter } from "../contract/written-parameter.ts";',
  ...generateParameterImports(
    all.map(({ write }) => write.replace(/\.write$/, "")),
    "import",
  ),
  'import { encodeUrlencoded } from "../text/encode-urlencoded.ts";',
].join("\n")}

/** What a request of either contract may hold. */
interface Written extends WrittenKey {
${all
  .filter((entry) => !isPerKey(entry))
  .map(generateProperty)
  .join("\n")}
  readonly keys?: readonly WrittenKey[];
  readonly extra?: ExtraParameters;
}

/** What a key of several may hold. */
interface WrittenKey {
${all.filter(isPerKey).map(generateProperty).join("\n")}
}

/** How each parameter of either contract is written, in canonical order. */
export const writtenParameters: readonly WrittenParameter[] = /* @__PURE__ */ listParameters();

function listParameters(): readonly WrittenParameter[] {
  return [
${all
  .map(
    ({ parameter: { name, secret }, occurs, perKey = false, write }) =>
      `    { name: "${name}", isSecret: ${secret}, isRepeated: ${occurs === "repeated"}, isPerKey: ${perKey}, write: ${write} },`,
  )
  .join("\n")}
  ];
}

/**
 * Writes the canonical body of a request from its own properties.
 *
 * Requests have as many shapes as there are choices of absent parameters. V8 reads a property by its name fast only where it
 * has met few shapes; in a \`for in\` loop it reads it by its position, and knows that it is an own property.
 */
export function encodeBody(request: Written): string {
${properties.map((name) => `  let ${name}Value: Written["${name}"];`).join("\n")}
  for (const name in request) {
    if (!isOwn.call(request, name)) continue;
    switch (name) {
${properties.map(generateCase).join("\n")}
    }
  }
  let body = "";
${all.slice(0, first).map(generateEncoding).join("\n")}
  if (keysValue !== undefined) body += encodeKeys(keysValue);
${all
  .slice(first)
  .map((entry) => generateEncoding(entry))
  .join("\n")}
  for (const [name, text] of extraValue ?? []) body += \`&\${encodeUrlencoded(name)}=\${encodeUrlencoded(text)}\`;
  return body;
}

/** Writes each key with its index. */
function encodeKeys(keys: readonly WrittenKey[]): string {
  let body = "";
  for (const [index, key] of keys.entries()) {
${all
  .filter(isPerKey)
  .map(({ parameter: { name }, write }) => {
    const value = `${name}Value`;
    return `    const ${value} = own(key, "${name}");
    if (${value} !== undefined) body += \`&${name}.\${index}=\${encodeUrlencoded(${write}(${value}))}\`;`;
  })
  .join("\n")}
  }
  return body;
}

const isOwn = Object.prototype.hasOwnProperty;
`;
}

type WrittenEntry = Entry & { readonly write: string };

/** The function that writes a parameter's value. */
function writerOf({ parameter: { name } }: Entry, inDocumented: ReadonlySet<string>): string {
  return inDocumented.has(name) ? `${name}.write` : `write${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function generateProperty({ parameter: { name }, occurs, write }: WrittenEntry): string {
  const value = `Parameters<typeof ${write}>[0]`;
  return `  readonly ${name}?: ${occurs === "repeated" ? `readonly ${value}[]` : value};`;
}

function generateCase(name: string): string {
  return `      case "${name}":
        ${name}Value = request[name];
        break;`;
}

function generateEncoding({ parameter, occurs, write }: WrittenEntry, index?: number): string {
  const { name } = parameter;
  const append = (value: string): string => {
    const escaped =
      "writeEscaped" in parameter
        ? `${name}.writeEscaped(${value}, encodeUrlencoded)`
        : `encodeUrlencoded(${write}(${value}))`;
    return `body += \`${index === 0 ? "" : "&"}${name}=\${${escaped}}\``;
  };
  return occurs === "repeated"
    ? `  for (const one of ${name}Value ?? []) ${append("one")};`
    : `  if (${name}Value !== undefined) ${append(`${name}Value`)};`;
}
