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

export const name = "clientHint";
export const rule = "clientHint.value";

const folder = "src/parameters/client-hint";
const english = "clientHint must be true or false: write one of the two, or leave it out.";
const dutch = "clientHint moet true of false zijn: schrijf een van beide, of laat het weg.";

/** Adds an import at the beginning of a file, then applies another edit. */
function importing(file: string, statement: string, edit: Edit): Edit {
  return (copy) => {
    edit(copy);
    copy.set(file, `${statement}\n${copy.get(file)}`);
  };
}

const parameter = `import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";

/** Whether the player gives a hint. */
export type ClientHint = "true" | "false";

export const rules = {
  "${rule}": { code: null, message: "${english}" },
} as const;

const value = /* @__PURE__ */ new Failure("${rule}");

function read(input: unknown): ClientHint | typeof value {
  return input === "true" || input === "false" ? input : value;
}

function write(clientHint: ClientHint): string {
  return clientHint;
}

export const clientHint: Parameter<"clientHint", ClientHint, keyof typeof rules> = {
  name: "clientHint",
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
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";
import { type rules, type ClientHint, clientHint } from "./client-hint.ts";

export const clientHintField: ParameterField<"clientHint", ClientHint, keyof typeof rules, false, ClientHint> = {
  parameter: clientHint,
  required: false,
  label: "Client hint",
  hint: "Whether the player gives a hint.",
  example: "true",
  group: "playback",
  order: 34,
  kind: "choice",
  options: [
    { value: "true", label: "true" },
    { value: "false", label: "false" },
  ],
  schema,
  mistakes,
};
`;

const mistakes = `import type { ParameterMistakes } from "../../contract/mistake.ts";
import { type TextMistake, textMistakes } from "../../contract/text-mistakes.ts";

export const mistakes: ParameterMistakes<TextMistake> = { wrappers: textMistakes, others: [] };
`;

const literal = `import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { rules } from "./client-hint.ts";

export type ClientHintLiteral<Text extends string> = Text extends "true" | "false"
  ? Text
  : InvalidLiteral<(typeof rules)["${rule}"]["message"]>;
`;

const remedies = `import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./client-hint.ts";

export const chapter: Chapter<"clientHint", keyof typeof rules> = {
  parameter: "clientHint",
  rules,
  remedies: { "${rule}": { source: "Decision D1", basis: "inferred", remedy: "Write true or false." } },
};
`;

const samples = `import * as fc from "fast-check";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type rules, type ClientHint, clientHint } from "./client-hint.ts";

export function samples(): Sample<"clientHint", ClientHint, keyof typeof rules> {
  return {
    parameter: clientHint,
    texts: fc.constantFrom("true", "false"),
    mutations: { "${rule}": wellFormedText() },
  };
}
`;

/** What `npm run contracts` writes, by file, once the entries have the parameter. */
export type GeneratedCode = Readonly<Record<string, string>>;

/** The step that generates code from the entries. */
function generated(code: GeneratedCode): Step {
  const edit = (copy: SourceCopy): void => {
    const hasEntry = copy.get("src/contracts/documented.ts")?.includes("parameter: clientHint") ?? false;
    if (hasEntry) for (const [file, text] of Object.entries(code)) copy.set(file, text);
  };
  return {
    file: "src/contracts/<contract>.straight-line.ts",
    edit,
    noticedBy: { compiler: "src/contracts/documented.ts" },
  };
}

/** All steps but the generated code, for which the entries are needed. */
export const written: readonly Step[] = [
  {
    file: "src/parameters/<name>/<name>.ts",
    edit: create(`${folder}/client-hint.ts`, parameter),
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
    file: "src/parameters/<name>/mistakes.ts",
    edit: create(`${folder}/mistakes.ts`, mistakes),
    noticedBy: { compiler: "src/diagnose/documented-mistakes.ts" },
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
      'import { clientHint } from "../parameters/client-hint/client-hint.ts";',
      insert(
        "src/contracts/documented.ts",
        '  { parameter: clientHint, occurs: "optional" },\n',
        "  { parameter: kid, occurs",
      ),
    ),
    noticedBy: { compiler: "src/form/definitions.ts" },
  },
  {
    file: "src/contracts/documented-schemas.ts",
    edit: importing(
      "src/contracts/documented-schemas.ts",
      'import { schema as clientHint } from "../parameters/client-hint/schema.ts";',
      insert("src/contracts/documented-schemas.ts", "    clientHint,\n", "    kid,\n"),
    ),
    noticedBy: { compiler: "src/contracts/documented-schemas.ts" },
  },
  {
    file: "src/contracts/token-request.ts",
    edit: importing(
      "src/contracts/token-request.ts",
      'import type { ClientHint } from "../parameters/client-hint/client-hint.ts";',
      insert("src/contracts/token-request.ts", "  readonly clientHint?: ClientHint;\n", "  readonly kid: Kid;\n"),
    ),
    noticedBy: { compiler: "src/contracts/documented.straight-line.ts" },
  },
  {
    file: "src/contracts/token-request-input.ts",
    edit: insert(
      "src/contracts/token-request-input.ts",
      "  readonly clientHint?: string | undefined;\n",
      "  readonly kid: string | Uint8Array;\n",
    ),
    noticedBy: { compiler: "src/contracts/token-request-input.ts" },
  },
  {
    file: "src/contracts/observed.ts",
    edit: importing(
      "src/contracts/observed.ts",
      'import { clientHint } from "../parameters/client-hint/client-hint.ts";',
      insert(
        "src/contracts/observed.ts",
        '  { parameter: clientHint, occurs: "optional" },\n',
        "  { parameter: kid, occurs",
      ),
    ),
    noticedBy: { compiler: "src/rule-book/observed-chapters.ts" },
  },
  {
    file: "src/contracts/observed-token-request.ts",
    edit: importing(
      "src/contracts/observed-token-request.ts",
      'import type { ClientHint } from "../parameters/client-hint/client-hint.ts";',
      insert(
        "src/contracts/observed-token-request.ts",
        "  readonly clientHint?: ClientHint;\n",
        "  readonly contentId?: ContentId;\n",
      ),
    ),
    noticedBy: { compiler: "src/contracts/observed.straight-line.ts" },
  },
  {
    file: "src/contracts/observed-token-request-input.ts",
    edit: insert(
      "src/contracts/observed-token-request-input.ts",
      "  readonly clientHint?: string | undefined;\n",
      "  readonly contentId?: string | undefined;\n",
    ),
    noticedBy: { compiler: "src/contracts/observed-token-request-input.ts" },
  },
  {
    file: "src/request/literals.ts",
    edit: importing(
      "src/request/literals.ts",
      'import type { ClientHintLiteral } from "../parameters/client-hint/literal.ts";',
      insert(
        "src/request/literals.ts",
        "  readonly clientHint: ClientHintLiteral<Text>;\n",
        "  readonly kid: KidLiteral<Text>;\n",
      ),
    ),
    noticedBy: { structure: "unreachedFiles" },
  },
  {
    file: "src/io-ts/token-codecs.ts",
    edit: importing(
      "src/io-ts/token-codecs.ts",
      'import { type ClientHint as ClientHintValue, clientHint } from "../parameters/client-hint/client-hint.ts";\nimport { schema as clientHintSchema } from "../parameters/client-hint/schema.ts";',
      (copy) => {
        const codec =
          'export type ClientHint = ClientHintValue;\nexport interface ClientHintC extends Codec<ClientHint, string, string> {}\nexport const ClientHint: ClientHintC = /* @__PURE__ */ parameterCodec("ClientHint", clientHint, clientHintSchema);\n';
        copy.set("src/io-ts/token-codecs.ts", `${copy.get("src/io-ts/token-codecs.ts")}\n${codec}`);
      },
    ),
    noticedBy: { compiler: "src/index.ts" },
  },
  {
    file: "src/index.ts",
    edit: insert(
      "src/index.ts",
      'export { ClientHint, type ClientHintC } from "./io-ts/token-codecs.ts";\n',
      "export { ContentKey, type ContentKeyC",
    ),
    noticedBy: { structure: "missingExports" },
  },
  {
    file: "src/form/definitions.ts",
    edit: importing(
      "src/form/definitions.ts",
      'import { clientHintField } from "../parameters/client-hint/field.ts";',
      insert("src/form/definitions.ts", "  clientHint: clientHintField,\n", "  kid: kidField,\n"),
    ),
    noticedBy: { compiler: "src/form/definitions.ts" },
  },
  {
    file: "src/diagnose/documented-mistakes.ts",
    edit: importing(
      "src/diagnose/documented-mistakes.ts",
      'import { mistakes as clientHint } from "../parameters/client-hint/mistakes.ts";',
      insert("src/diagnose/documented-mistakes.ts", "  clientHint,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/diagnose/documented-mistakes.ts" },
  },
  {
    file: "src/form/index.ts",
    edit: insert(
      "src/form/index.ts",
      'export { clientHintField } from "../parameters/client-hint/field.ts";\n',
      'export { kidField } from "../parameters/kid/field.ts";\n',
    ),
    noticedBy: { structure: "missingExports" },
  },
  {
    file: "src/rule-book/chapters.ts",
    edit: importing(
      "src/rule-book/chapters.ts",
      'import { chapter as clientHint } from "../parameters/client-hint/remedies.ts";',
      insert("src/rule-book/chapters.ts", "  clientHint,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/rule-book/chapters.ts" },
  },
  {
    file: "src/rule-book/observed-chapters.ts",
    edit: importing(
      "src/rule-book/observed-chapters.ts",
      'import { chapter as clientHint } from "../parameters/client-hint/remedies.ts";',
      insert("src/rule-book/observed-chapters.ts", "  clientHint,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/rule-book/observed-chapters.ts" },
  },
  {
    file: "src/testing/arbitraries/samples.ts",
    edit: importing(
      "src/testing/arbitraries/samples.ts",
      'import { samples as clientHint } from "../../parameters/client-hint/samples.ts";',
      insert("src/testing/arbitraries/samples.ts", "  clientHint,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/testing/arbitraries/samples.ts" },
  },
  {
    file: "src/testing/arbitraries/observed-samples.ts",
    edit: importing(
      "src/testing/arbitraries/observed-samples.ts",
      'import { samples as clientHint } from "../../parameters/client-hint/samples.ts";',
      insert("src/testing/arbitraries/observed-samples.ts", "  clientHint,\n", "  kid,\n"),
    ),
    noticedBy: { compiler: "src/testing/arbitraries/observed-samples.ts" },
  },
  {
    file: "src/messages/<language>.ts",
    edit: (copy) => {
      insert("src/messages/nl.ts", `  "${rule}": "${dutch}",\n`, '  "kid.missing": "kid is')(copy);
      insert(
        "src/messages/nl.ts",
        `  clientHint: { label: "Client hint", hint: "Of de speler een hint geeft, bijv. true.", options: { true: "true", false: "false" } },\n`,
        "  kid: {\n",
      )(copy);
    },
    noticedBy: { compiler: "src/messages/<language>.ts" },
  },
];

/** The steps in the order of CONTRIBUTING.md; `code` is what `npm run contracts` writes. */
export function stepsWith(code: GeneratedCode): readonly Step[] {
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
    .replace("<name>/<name>", "client-hint/client-hint")
    .replace("<name>", "client-hint")
    .replace("<language>", "nl");
}
