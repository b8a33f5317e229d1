import type { Entry } from "../../src/contract/entry.ts";
import { generateFindName } from "./find-name.ts";
import { generateParameterImports } from "./parameter-imports.ts";

/** A contract for which to generate straight-line code: its name, its request type, and the file of that type. */
export interface ContractSource {
  readonly name: string;
  readonly requestType: string;
  readonly requestFile: string;
}

/**
 * Generates the straight-line code of a contract: src/contracts/<name>.straight-line.ts. `variableOf` gives the variable that
 * holds a parameter.
 */
export function generateStraightLine(
  { name, requestType, requestFile }: ContractSource,
  entries: readonly Entry[],
  variableOf: (parameter: string) => string,
): string {
  const variables = entries.map(({ parameter }) => variableOf(parameter.name));
  const types = entries.map((entry, index) => generateType(entry, variables[index] ?? ""));
  const names = entries.map(({ parameter }) => parameter.name);
  const isKeyed = entries.some(isPerKey);
  const properties = [...names, ...(isKeyed ? ["keys"] : []), "extra"];
  return `// Generated from the entries of ${name}.ts by \`npm run contracts\`: do not edit.

${[
  'import type { Draft } from "../contract/branded.ts";',
  'import type { ParameterValue } from "../contract/entry.ts";',
  'import type { ExtraParameters } from "../contract/extra.ts";',
  ...generateParameterImports(variables, "import type"),
  `import type { ${requestType}${isKeyed ? ", TokenRequestKey" : ""} } from "./${requestFile}";`,
].join("\n")}

/** Values by the index of their entry. */
type Values = [
${types.map((type) => `  ${type},`).join("\n")}
];

${generateTuple("CompleteValues", "The values of a valid request: those of the required entries are there.", entries, types, () => true)}
${
  isKeyed
    ? `
${generateTuple("ValuesBesideKeys", "The values of a valid request with keys: it has none for the entries of a key.", entries, types, (entry) => !isPerKey(entry))}

${generateTuple("KeyValues", "The values of a valid key.", entries, types, isPerKey)}
`
    : ""
}
/** Finds the entry whose name begins at index \`at\` of a body, unescaped and followed by \`=\`; -1 if there is none. */
export function findName(bytes: DataView, at: number): number {
  ${generateFindName(names)}
}

/** No value for any entry. */
export function createValues(): Values {
  return [
${names.map((parameter) => `    undefined, // ${parameter}`).join("\n")}
  ];
}

/** Puts values into a request: its properties in canonical order, absent ones absent. */
export function assemble(values: CompleteValues, extra: ExtraParameters | undefined): Draft<${requestType}> {
  const request: Draft<${requestType}> = {};
${generateAssignments("request", entries, () => true)}
  if (extra !== undefined) request.extra = extra;
  return request;
}
${isKeyed ? generateKeyed(requestType, entries) : ""}
/** Whether \`Object.prototype\` has a property that an assignment to one of a request would reach. */
export function isPolluted(): boolean {
  return (
    ${properties.map((property) => `"${property}" in plain`).join(" ||\n    ")}
  );
}

const plain: object = {};
`;
}

function generateKeyed(requestType: string, entries: readonly Entry[]): string {
  const first = entries.findIndex(isPerKey);
  return `
/** Puts values and keys into a request; the keys come where their first parameter comes. */
export function assembleWithKeys(
  values: ValuesBesideKeys,
  keys: readonly [TokenRequestKey, ...TokenRequestKey[]],
  extra: ExtraParameters | undefined,
): Draft<${requestType}> {
  const request: Draft<${requestType}> = {};
${generateAssignments("request", entries, (entry, index) => index < first && !isPerKey(entry))}
  request.keys = keys;
${generateAssignments("request", entries, (entry, index) => index > first && !isPerKey(entry))}
  if (extra !== undefined) request.extra = extra;
  return request;
}

/** Puts values into a key: its properties in canonical order, absent ones absent. */
export function assembleKey(values: KeyValues): Draft<TokenRequestKey> {
  const key: Draft<TokenRequestKey> = {};
${generateAssignments("key", entries, isPerKey)}
  return key;
}
`;
}

export function isPerKey({ perKey }: Entry): boolean {
  return perKey === true;
}

function generateType({ parameter: { name }, occurs }: Entry, variable: string): string {
  const value = `ParameterValue<typeof ${variable}>`;
  return occurs === "repeated" ? `${name}: [${value}, ...${value}[]] | undefined` : `${name}: ${value} | undefined`;
}

/** Generates the type of complete values, of which only some can be given. */
function generateTuple(
  type: string,
  sentence: string,
  entries: readonly Entry[],
  types: readonly string[],
  isGiven: (entry: Entry) => boolean,
): string {
  const elements = entries.map((entry, index) => {
    if (!isGiven(entry)) return `  ${entry.parameter.name}: undefined,`;
    return `  ${entry.occurs === "required" ? types[index]?.replace(" | undefined", "") : types[index]},`;
  });
  return `/** ${sentence} */
type ${type} = readonly [
${elements.join("\n")}
];`;
}

function generateAssignments(
  target: string,
  entries: readonly Entry[],
  isAssigned: (entry: Entry, index: number) => boolean,
): string {
  return entries
    .flatMap((entry, index) => (isAssigned(entry, index) ? [generateAssignment(target, entry, index)] : []))
    .join("\n");
}

function generateAssignment(target: string, { parameter: { name }, occurs }: Entry, index: number): string {
  const assignment = `${target}.${name} = values[${index}];`;
  return occurs === "required" ? `  ${assignment}` : `  if (values[${index}] !== undefined) ${assignment}`;
}
