import { dirname, join } from "node:path";
import ts from "typescript";

// The rules of the structure that docs/architecture.md shows. Each function returns what breaks its rule.

/** A file of src: its path from there, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The folders and files of src, lowest layer first. */
export const layers: readonly (readonly string[])[] = [
  ["text"],
  ["contract"],
  ["parameters"],
  ["contracts"],
  ["request", "events", "conversions"],
  ["io-ts", "http"],
  ["or-throw.ts"],
  ["core.ts"],
  ["index.ts", "rule-book", "form", "diagnose", "keys", "send", "testing"],
  ["messages", "cli"],
];

/** The folder or file of src that a path belongs to. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}

/** The layer of a path; -1 if it has none. */
export function layerOf(path: string): number {
  return layers.findIndex((folders) => folders.includes(folderOf(path)));
}

/** The modules that a source names: in imports and re-exports, also of types, and in calls of import and require. */
export function importsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literalOf(node.moduleSpecifier);
    if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literalOf(node.argument.literal) : [];
    if (!ts.isCallExpression(node)) return [];
    const { expression } = node;
    const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
    return isImport || (ts.isIdentifier(expression) && expression.text === "require")
      ? literalOf(node.arguments[0])
      : [];
  });
}

/** The files of src that a source imports, as paths from src. */
function localImports(source: Source): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(source.path), name));
}

/** Imports from the same layer or a higher one; a folder may import from itself. */
export function upwardImports(source: Source): string[] {
  return localImports(source).filter(
    (target) => folderOf(target) !== folderOf(source.path) && layerOf(target) >= layerOf(source.path),
  );
}

/** Imports of a parameter's folder from anywhere but itself, `text/` and `contract/`. */
export function siblingImports(source: Source): string[] {
  if (folderOf(source.path) !== "parameters") return [];
  return localImports(source).filter(
    (target) => dirname(target) !== dirname(source.path) && !["text", "contract"].includes(folderOf(target)),
  );
}

/** Imports of what needs fast-check, from outside `/testing` and the samples. */
export function samplingImports(source: Source): string[] {
  return maySample(source) ? [] : localImports(source).filter(isForSampling);
}

/** Whether a file may import fast-check: `/testing`, the samples of a parameter, and what samples are made with. */
function maySample({ path }: Source): boolean {
  return folderOf(path) === "testing" || isForSampling(path);
}

function isForSampling(path: string): boolean {
  return path.startsWith("contract/sampling/") || /^parameters\/.*\/samples\.ts$/.test(path);
}

/**
 * Imports of packages other than the allowed ones: io-ts itself, the type `Either` of fp-ts, fast-check where there are
 * samples, and Node's modules in the command line.
 */
export function foreignImports(source: Source): string[] {
  const isAllowed = (name: string): boolean =>
    name === "io-ts" ||
    (name === "fp-ts/lib/Either.js" && source.text.includes(`import type { Either } from "${name}"`)) ||
    (name === "fast-check" && maySample(source)) ||
    (name.startsWith("node:") && isCli(source));
  return importsOf(source).filter((name) => !name.startsWith(".") && !isAllowed(name));
}

/**
 * Circles of imports: at each level of the folder tree, among the files and folders that stand beside each other, where an
 * import from within a folder counts for the folder. So no files import each other in a circle either.
 */
export function circles(sources: readonly Source[]): string[] {
  const levels = new Map<string, [from: string, to: string][]>();
  for (const source of sources) {
    for (const target of localImports(source)) {
      const [from, to] = [source.path.split("/"), target.split("/")];
      const depth = from.findIndex((part, index) => part !== to[index]);
      const level = from.slice(0, depth).join("/");
      levels.set(level, [...(levels.get(level) ?? []), [from[depth] ?? "", to[depth] ?? ""]]);
    }
  }
  return [...levels].flatMap(([level, edges]) => {
    const inCircle = withoutEnds(edges);
    return inCircle.length === 0 ? [] : [`src/${level}: ${[...new Set(inCircle.flat())].join(", ")}`];
  });
}

/** Drops the edges to what imports nothing, again and again: what remains leads into circles. */
function withoutEnds(edges: readonly [from: string, to: string][]): readonly [from: string, to: string][] {
  const kept = edges.filter(([, to]) => edges.some(([from]) => from === to));
  return kept.length === edges.length ? edges : withoutEnds(kept);
}

/** The files that an entry point reaches by imports, also of types. */
export function reachedFrom(sources: readonly Source[], ...entries: readonly string[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(entries);
  for (const path of reached) {
    const source = byPath.get(path);
    for (const target of source === undefined ? [] : localImports(source)) reached.add(target);
  }
  return [...reached];
}

/** Files that no entry point reaches: nobody added them to the list of their layer. */
export function unreachedFiles(sources: readonly Source[]): string[] {
  const paths = sources.map(({ path }) => path);
  const entries = paths.filter((path) => /^(?:(?:\w+-?\w+\/)*index|cli\/main|messages\/\w+)\.ts$/.test(path));
  const reached = new Set(reachedFrom(sources, ...entries));
  return paths.filter((path) => !reached.has(path));
}

/** The names of the parameters, as the entries of the documented contract list them. */
export function parameterNamesOf(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path === "contracts/documented.ts")
    .flatMap(nodesOf)
    .flatMap((node) =>
      ts.isPropertyAssignment(node) && node.name.getText() === "parameter" && ts.isIdentifier(node.initializer)
        ? [node.initializer.text]
        : [],
    );
}

/** The exports that a parameter must have and has not: its codec in index.ts, the definition of its field in form/index.ts. */
export function missingExports(sources: readonly Source[]): string[] {
  const names = parameterNamesOf(sources);
  const missingIn = (path: string, wanted: readonly string[]): string[] => {
    const exported = sources.filter((source) => source.path === path).flatMap(exportedNames);
    return wanted.filter((name) => !exported.includes(name)).map((name) => `${name} in ${path}`);
  };
  return [
    ...missingIn("index.ts", names.map(capitalized)),
    ...missingIn(
      "form/index.ts",
      names.map((name) => `${name}Field`),
    ),
  ];
}

function exportedNames(source: Source): string[] {
  return nodesOf(source).flatMap((node) => (ts.isExportSpecifier(node) ? [node.name.text] : []));
}

/** The strings of a source that are the name of a parameter. */
export function namedParameters(source: Source, names: readonly string[]): string[] {
  return nodesOf(source).flatMap((node) => literalOf(node).filter((text) => names.includes(text)));
}

/** How many parameters a source names: in strings and identifiers, as `kid` or `Kid`. */
export function namedParameterCount(source: Source, names: readonly string[]): number {
  const texts = new Set(
    nodesOf(source).flatMap((node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? [node.text] : [])),
  );
  return names.filter((name) => texts.has(name) || texts.has(capitalized(name))).length;
}

function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

const forbidden = [
  ..."console globalThis global window self process navigator performance eval Function require".split(" "),
  ..."fetch setTimeout setInterval setImmediate queueMicrotask structuredClone".split(" "),
];

/** What `/send` uses of the platform, and nobody else but the command line may. */
const forSending = ["fetch", "setTimeout", "Date.now"];

/**
 * What only the command line may use: a clock, randomness, a platform, and code made from strings. `/send` may wait and ask
 * the time, and use the platform's `fetch`.
 */
export function impurities(source: Source): string[] {
  if (isCli(source)) return [];
  const used = usesOfPlatform(source);
  return folderOf(source.path) === "send" ? used.filter((use) => !forSending.includes(use)) : used;
}

function usesOfPlatform(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isMetaProperty(node)) return [node.getText()];
    if (isForeignDeclaration(node) && !["keys", "send", "testing"].includes(folderOf(source.path)))
      return [node.getText()];
    if (!ts.isIdentifier(node) || isName(node)) return [];
    if (node.text === "Date") return isClockless(node) ? [] : [node.parent.getText()];
    if (node.text === "Math") return isDeterministic(node) ? [] : [node.parent.getText()];
    return forbidden.includes(node.text) ? [node.text] : [];
  });
}

/** A name that is not a variable: that of a property, or of a type, such as one that a platform declares. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isTypeQueryNode(parent)
  );
}

/** Whether this use of `Date` does not read the clock. */
function isClockless({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return ["prototype", "UTC", "parse"].includes(parent.name.text);
  return ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
}

function isDeterministic({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== "random";
}

/** A declaration of something that the platform provides; a unique symbol is a brand, which exists in types only. */
function isForeignDeclaration(node: ts.Node): boolean {
  if (!ts.isVariableStatement(node)) return false;
  const isDeclared = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
  const allowed = /^declare const (?:\w+: unique symbol|TextEncoder\b|TextDecoder\b|URL\b)/;
  return isDeclared && !allowed.test(node.getText());
}

/** `x as T` (but for `as const`), `<T>x`, `x!` and `any`. */
export function assertions(source: Source): string[] {
  const isAsserting = (node: ts.Node): boolean =>
    (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.AnyKeyword;
  return nodesOf(source)
    .filter(isAsserting)
    .map((node) => node.getText());
}

export function lineCount({ text }: Source): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function isCli({ path }: Source): boolean {
  return folderOf(path) === "cli";
}

function literalOf(node: ts.Node | undefined): string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** The nodes of each source that was parsed: several rules read the same ones. */
const known = new WeakMap<Source, readonly ts.Node[]>();

/** Every node of a source: code in comments and strings has none. */
function nodesOf(source: Source): readonly ts.Node[] {
  const nodes = known.get(source) ?? parse(source);
  known.set(source, nodes);
  return nodes;
}

function parse({ path, text }: Source): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}
