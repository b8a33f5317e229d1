import type { Entry } from "../../src/contract/entry.ts";
import type { Parameter } from "../../src/contract/parameter.ts";

/** A contract for which to generate straight-line code: its name, its request type, and the file of that type. */
export interface ContractSource {
  readonly name: string;
  readonly requestType: string;
  readonly requestFile: string;
}

/** Generates the straight-line code of a contract: src/contracts/<name>.straight-line.ts. */
export function generateStraightLine(
  { name, requestType, requestFile }: ContractSource,
  entries: readonly Entry[],
): string {
  const names = entries.map(({ parameter }) => parameter.name);
  return `// Generated from the entries of ${name}.ts by \`npm run contracts\`: do not edit.

${generateImports(names, `import type { ${requestType} } from "./${requestFile}";`)}

/** Values by the index of their entry. */
type Values = [
${entries.map((entry) => `  ${generateType(entry)},`).join("\n")}
];

/** The values of a valid request: those of the required entries are there. */
type CompleteValues = readonly [
${entries.map((entry) => `  ${generateCompleteType(entry)},`).join("\n")}
];

/** No value for any entry. */
export function createValues(): Values {
  return [
${names.map((name) => `    undefined, // ${name}`).join("\n")}
  ];
}

/** Puts values into a request: its properties in canonical order, absent ones absent. */
export function assemble(values: CompleteValues, extra: ExtraParameters | undefined): Draft<${requestType}> {
  const request: Draft<${requestType}> = {};
${entries.map(generateAssignment).join("\n")}
  if (extra !== undefined) request.extra = extra;
  return request;
}

/** Whether \`Object.prototype\` has a property that an assignment to one of a request would reach. */
export function isPolluted(): boolean {
  return (
    ${[...names, "extra"].map((name) => `"${name}" in plain`).join(" ||\n    ")}
  );
}

/**
 * Writes the canonical body of a request from its own properties.
 *
 * Requests have as many shapes as there are choices of absent parameters. V8 reads a property by its name fast only where it
 * has met few shapes; in a \`for in\` loop it reads it by its position, and knows that it is an own property.
 */
export function encodeBody(request: ${requestType}): string {
${[...names, "extra"].map((name) => `  let ${name}Value: ${requestType}["${name}"] | undefined;`).join("\n")}
  for (const name in request) {
    if (!isOwn.call(request, name)) continue;
    switch (name) {
${[...names, "extra"].map(generateCase).join("\n")}
    }
  }
  let body = "";
${entries.map(generateEncoding).join("\n")}
  for (const [name, text] of extraValue ?? []) body += \`&\${encodeUrlencoded(name)}=\${encodeUrlencoded(text)}\`;
  return body;
}

const plain: object = {};
const isOwn = Object.prototype.hasOwnProperty;
`;
}

function generateImports(names: readonly string[], requestImport: string): string {
  const parameters = names.map((name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `import { ${name} } from "../parameters/${file}/${file}.ts";`;
  });
  return [
    'import type { Draft } from "../contract/branded.ts";',
    'import type { ParameterValue } from "../contract/entry.ts";',
    'import type { ExtraParameters } from "../contract/extra.ts";',
    ...parameters.toSorted((one, other) =>
      one.slice(one.indexOf("from")) < other.slice(other.indexOf("from")) ? -1 : 1,
    ),
    'import { encodeUrlencoded } from "../text/encode-urlencoded.ts";',
    requestImport,
  ].join("\n");
}

function generateType({ parameter: { name }, occurs }: Entry): string {
  const value = `ParameterValue<typeof ${name}>`;
  return occurs === "repeated" ? `${name}: [${value}, ...${value}[]] | undefined` : `${name}: ${value} | undefined`;
}

function generateCompleteType(entry: Entry): string {
  const type = generateType(entry);
  return entry.occurs === "required" ? type.replace(" | undefined", "") : type;
}

function generateAssignment({ parameter: { name }, occurs }: Entry, index: number): string {
  const assignment = `request.${name} = values[${index}];`;
  return occurs === "required" ? `  ${assignment}` : `  if (values[${index}] !== undefined) ${assignment}`;
}

function generateCase(name: string): string {
  return `      case "${name}":
        ${name}Value = request[name];
        break;`;
}

function generateEncoding({ parameter, occurs }: Entry, index: number): string {
  const { name } = parameter;
  const append = (value: string): string =>
    `body += \`${index === 0 ? "" : "&"}${name}=\${${generateValue(parameter, value)}}\``;
  return occurs === "repeated"
    ? `  for (const one of ${name}Value ?? []) ${append("one")};`
    : `  if (${name}Value !== undefined) ${append(`${name}Value`)};`;
}

function generateValue(parameter: Parameter, value: string): string {
  const { name } = parameter;
  if ("writeEscaped" in parameter) return `${name}.writeEscaped(${value}, encodeUrlencoded)`;
  return `encodeUrlencoded(${name}.write(${value}))`;
}
