import { dirname, join } from "node:path";
import ts from "typescript";

// The rules of the house, as docs/architecture.md tells them: each says what a source breaks.

/** A file of src: its path from there, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Ground first. */
export const floors: readonly (readonly string[])[] = [
  ["text"],
  ["parameter-name.ts", "event-error-code.ts"],
  ["rules"],
  ["rules.ts"],
  ["branded.ts", "own.ts", "fault.ts", "issue.ts"],
  ["parameters"],
  ["request", "events"],
  ["codecs", "http"],
  ["or-throw.ts"],
  ["index.ts", "rule-book", "form", "keys", "testing"],
  ["messages", "cli"],
];

export function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}

export function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

/** The modules that a source names: in imports and re-exports, of types too, and in calls of import and require. */
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

/** Imports that do not go down: a room knows itself and the floors below. */
export function upwardImports(source: Source): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(source.path), name))
    .filter((target) => roomOf(target) !== roomOf(source.path) && floorOf(target) >= floorOf(source.path));
}

/** Imports of packages, but for io-ts itself, the type Either of fp-ts, in /testing fast-check, and in the command line Node's. */
export function foreignImports(source: Source): string[] {
  const isAllowed = (name: string): boolean =>
    name === "io-ts" ||
    (name === "fp-ts/lib/Either.js" && source.text.includes(`import type { Either } from "${name}"`)) ||
    (name === "fast-check" && roomOf(source.path) === "testing") ||
    (name.startsWith("node:") && isCli(source));
  return importsOf(source).filter((name) => !name.startsWith(".") && !isAllowed(name));
}

const forbidden = [
  ..."console globalThis global window self process navigator performance eval Function require".split(" "),
  ..."fetch setTimeout setInterval setImmediate queueMicrotask structuredClone".split(" "),
];

/** What no room but the command line does: it asks a clock, chance, a platform, or makes code of text. */
export function impurities(source: Source): string[] {
  if (isCli(source)) return [];
  return nodesOf(source).flatMap((node) => {
    if (ts.isMetaProperty(node)) return [node.getText()];
    if (isForeignDeclaration(node) && !["keys", "testing"].includes(roomOf(source.path))) return [node.getText()];
    if (!ts.isIdentifier(node) || isName(node)) return [];
    if (node.text === "Date") return isClockless(node) ? [] : [node.parent.getText()];
    if (node.text === "Math") return isWithoutChance(node) ? [] : [node.parent.getText()];
    return forbidden.includes(node.text) ? [node.text] : [];
  });
}

/** A name that is no variable: a member's, or one of a type, such as what is asked of a platform's types. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isTypeQueryNode(parent)
  );
}

/** Whether `Date` is only told a time here. */
function isClockless({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return ["prototype", "UTC", "parse"].includes(parent.name.text);
  return ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
}

function isWithoutChance({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== "random";
}

/** A declaration of what exists elsewhere; a unique symbol is a type's mark, and exists nowhere. */
function isForeignDeclaration(node: ts.Node): boolean {
  if (!ts.isVariableStatement(node)) return false;
  const isDeclared = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
  const allowed = /^declare const (?:\w+: unique symbol|TextEncoder\b|TextDecoder\b)/;
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
  return roomOf(path) === "cli";
}

function literalOf(node: ts.Node | undefined): string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** Every node of a source; comments and strings are none, whatever they say. */
function nodesOf({ path, text }: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}
