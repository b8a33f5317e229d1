import { create, type Edit, insert, type SourceCopy } from "./source-copy.ts";

// The steps of CONTRIBUTING.md for a new parameter, as edits of a copy of the source. The parameter is optional, stands in the
// middle of the canonical order, so that those behind it move, and has a rule.

/** One step, and what notices that it was left out. */
export interface Step {
  /** The file that CONTRIBUTING.md names, where `<name>` stands for the parameter. */
  readonly file: string;
  readonly edit: Edit;
  /** The file in which the compiler then reports an error, or the rule of `test/structure.ts` that is broken. */
  readonly noticedBy: { readonly compiler: string } | { readonly structure: "missingExports" | "unreachedFiles" };
}

export const name = "useHttps";
export const rule = "useHttps.value";

const folder = "src/parameters/use-https";
const english = "useHttps must be true or false: write one of the two, or leave it out.";
const dutch = "useHttps moet true of false zijn: schrijf een van beide, of laat het weg.";

/** Adds an import at the beginning of a file, then applies another edit. */
function importing(file: string, statement: string, edit: Edit): Edit {
  return (copy) => {
    edit(copy);
    copy.set(file, `${statement}\n${copy.get(file)}`);
  };
}

const parameter = `import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";

/** Whether the player must use HTTPS. */
export type UseHttps = "true" | "false";

export const rules = {
  "${rule}": { code: null, message: "${english}" },
} as const;

const value = /* @__PURE__ */ new Failure("${rule}");

function read(input: unknown): UseHttps | typeof value {
  return input === "true" || input === "false" ? input : value;
}

function write(useHttps: UseHttps): string {
  return useHttps;
}

export const useHttps: Parameter<"useHttps", UseHttps, keyof typeof rules> = {
  name: "useHttps",
  secret: false,
  rules,
  read,
  write,
};
`;

const schema = `import type { ValueSchema } from "../../contract/field-definition.ts";

export const schema: ValueSchema = { pattern: "true|false" };
`;

const field = `import type { ParameterField } from "../../contract/field-definition.ts";
import { schema } from "./schema.ts";
import { type rules, type UseHttps, useHttps } from "./use-https.ts";

export const useHttpsField: ParameterField<"useHttps", UseHttps, keyof typeof rules, false, UseHttps> = {
  parameter: useHttps,
  required: false,
  label: "HTTPS",
  hint: "Whether the player must use HTTPS, e.g. true.",
  options: [
    { value: "true", label: "true" },
    { value: "false", label: "false" },
  ],
  schema,
};
`;

const literal = `import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { rules } from "./use-https.ts";

export type UseHttpsLiteral<Text extends string> = Text extends "true" | "false"
  ? Text
  : InvalidLiteral<(typeof rules)["${rule}"]["message"]>;
`;

const remedies = `import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./use-https.ts";

export const chapter: Chapter<"useHttps", keyof typeof rules> = {
  parameter: "useHttps",
  rules,
  remedies: { "${rule}": { source: "Decision D1", basis: "inferred", remedy: "Write true or false." } },
};
`;

const samples = `import * as fc from "fast-check";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type rules, type UseHttps, useHttps } from "./use-https.ts";

export function samples(): Sample<"useHttps", UseHttps, keyof typeof rules> {
  return {
    parameter: useHttps,
    texts: fc.constantFrom("true", "false"),
    mutations: { "${rule}": wellFormedText() },
  };
}
`;

/** The step that generates code from the entries; `code` is what the generator writes once they have the parameter. */
function generated(code: string): Step {
  const edit = (copy: SourceCopy): void => {
    const hasEntry = copy.get("src/contracts/documented.ts")?.includes("parameter: useHttps") ?? false;
    if (hasEntry) copy.set("src/contracts/documented.straight-line.ts", code);
  };
  return {
    file: "src/contracts/documented.straight-line.ts",
    edit,
    noticedBy: { compiler: "src/contracts/documented.ts" },
  };
}

/** All steps but the generated code, for which the entries are needed. */
export const written: readonly Step[] = [
  {
    file: "src/parameters/<name>/<name>.ts",
    edit: create(`${folder}/use-https.ts`, parameter),
    noticedBy: { compiler: "src/contracts/documented.ts" },
  },
  {
    file: "src/parameters/<name>/schema.ts",
    edit: create(`${folder}/schema.ts`, schema),
    noticedBy: { compiler: `src/parameters/<name>/field.ts` },
  },
  {
    file: "src/parameters/<name>/field.ts",
    edit: create(`${folder}/field.ts`, field),
    noticedBy: { compiler: "src/form/definitions.ts" },
  },
  {
    file: "src/parameters/<name>/remedies.ts",
    edit: create(`${folder}/remedies.ts`, remedies),
    noticedBy: { compiler: "src/rule-book/chapters.ts" },
  },
  {
    file: "src/parameters/<name>/samples.ts",
    edit: create(`${folder}/samples.ts`, samples),
    noticedBy: { compiler: "src/testing/arbitraries/samples.ts" },
  },
  {
    file: "src/parameters/<name>/literal.ts",
    edit: create(`${folder}/literal.ts`, literal),
    noticedBy: { compiler: "src/request/literals.ts" },
  },
  {
    file: "src/contracts/documented.ts",
    edit: importing(
      "src/contracts/documented.ts",
      'import { useHttps } from "../parameters/use-https/use-https.ts";',
      insert(
        "src/contracts/documented.ts",
        '  { parameter: useHttps, occurs: "optional" },\n',
        "  { parameter: kid, occurs",
      ),
    ),
    noticedBy: { compiler: "src/form/definitions.ts" },
  },
  {
    file: "src/contracts/token-request.ts",
    edit: importing(
      "src/contracts/token-request.ts",
      'import type { UseHttps } from "../parameters/use-https/use-https.ts";',
      insert("src/contracts/token-request.ts", "  readonly useHttps?: UseHttps;\n", "  readonly kid: Kid;\n"),
    ),
    noticedBy: { compiler: "src/contracts/documented.straight-line.ts" },
  },
  {
    file: "src/contracts/token-request-input.ts",
    edit: insert(
      "src/contracts/token-request-input.ts",
      "  readonly useHttps?: string | undefined;\n",
      "  readonly kid: string | Uint8Array;\n",
    ),
    noticedBy: { compiler: "src/contracts/token-request-input.ts" },
  },
  {
    file: "src/request/literals.ts",
    edit: importing(
      "src/request/literals.ts",
      'import type { UseHttpsLiteral } from "../parameters/use-https/literal.ts";',
      insert(
        "src/request/literals.ts",
        "  readonly useHttps: UseHttpsLiteral<Text>;\n",
        "  readonly kid: KidLiteral<Text>;\n",
      ),
    ),
    noticedBy: { structure: "unreachedFiles" },
  },
  {
    file: "src/io-ts/token-codecs.ts",
    edit: importing(
      "src/io-ts/token-codecs.ts",
      'import { type UseHttps as UseHttpsValue, useHttps } from "../parameters/use-https/use-https.ts";',
      (copy) => {
        const codec =
          'export type UseHttps = UseHttpsValue;\nexport const UseHttps: Type<UseHttps, string, unknown> = /* @__PURE__ */ parameterCodec("UseHttps", useHttps);\n';
        copy.set("src/io-ts/token-codecs.ts", `${copy.get("src/io-ts/token-codecs.ts")}\n${codec}`);
      },
    ),
    noticedBy: { compiler: "src/io-ts/codecs.ts" },
  },
  {
    file: "src/io-ts/codecs.ts",
    edit: importing(
      "src/io-ts/codecs.ts",
      'import { UseHttps } from "./token-codecs.ts";',
      insert("src/io-ts/codecs.ts", "  useHttps: UseHttps,\n", "  kid: Kid,\n"),
    ),
    noticedBy: { compiler: "src/io-ts/codecs.ts" },
  },
  {
    file: "src/index.ts",
    edit: insert(
      "src/index.ts",
      'export { UseHttps } from "./io-ts/token-codecs.ts";\n',
      "export { ContentKey, Ek, Kek, Kid }",
    ),
    noticedBy: { structure: "missingExports" },
  },
  {
    file: "src/form/definitions.ts",
    edit: importing(
      "src/form/definitions.ts",
      'import { useHttpsField } from "../parameters/use-https/field.ts";',
      insert("src/form/definitions.ts", "  useHttps: useHttpsField,\n", "  kid: kidField,\n"),
    ),
    noticedBy: { compiler: "src/form/definitions.ts" },
  },
  {
    file: "src/form/index.ts",
    edit: insert(
      "src/form/index.ts",
      'export { useHttpsField } from "../parameters/use-https/field.ts";\n',
      'export { kidField } from "../parameters/kid/field.ts";\n',
    ),
    noticedBy: { structure: "missingExports" },
  },
  {
    file: "src/rule-book/chapters.ts",
    edit: importing(
      "src/rule-book/chapters.ts",
      'import { chapter as useHttps } from "../parameters/use-https/remedies.ts";',
      insert("src/rule-book/chapters.ts", "  useHttps,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/rule-book/chapters.ts" },
  },
  {
    file: "src/testing/arbitraries/samples.ts",
    edit: importing(
      "src/testing/arbitraries/samples.ts",
      'import { samples as useHttps } from "../../parameters/use-https/samples.ts";',
      insert("src/testing/arbitraries/samples.ts", "  useHttps,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/testing/arbitraries/samples.ts" },
  },
  {
    file: "src/messages/<language>.ts",
    edit: (copy) => {
      insert("src/messages/nl.ts", `  "${rule}": "${dutch}",\n`, '  "kid.missing": "kid is')(copy);
      insert(
        "src/messages/nl.ts",
        `  useHttps: { label: "HTTPS", hint: "Of de speler HTTPS moet gebruiken, bijv. true.", options: { true: "true", false: "false" } },\n`,
        "  kid: {\n",
      )(copy);
    },
    noticedBy: { compiler: "src/messages/<language>.ts" },
  },
];

/** The steps in the order of CONTRIBUTING.md; `code` is what `npm run contracts` writes. */
export function stepsWith(code: string): readonly Step[] {
  return [...written, generated(code)];
}

/** Applies the steps to a copy. */
export function apply(copy: SourceCopy, steps: readonly Pick<Step, "edit">[]): SourceCopy {
  for (const { edit } of steps) edit(copy);
  return copy;
}

/** The file of a step for this parameter. */
export function fileOf(step: string): string {
  return step
    .replace("<name>/<name>", "use-https/use-https")
    .replace("<name>", "use-https")
    .replace("<language>", "nl");
}
