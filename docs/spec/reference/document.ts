import { formatAdvice, formatCodes, formatDiagnoses } from "./codes.ts";
import { base, toPair } from "./example.ts";
import { formatParameters } from "./parameters.ts";
import { formatRules, rulesOf } from "./rules.ts";

const introduction = `# Reference

Every parameter, rule, code, advice and diagnosis of both contracts. Search this page for a code such as \`-2027\`, for the id of a
rule such as \`kid.hex\`, or for a word of a message. \`npm run reference\` generates it from the tables of the library;
\`widevine-license-token explain\` prints an entry without its examples.

**Sources.** Tables 13 to 18 are those of "Widevine License Token Request/Response" in the Primetime DRM documentation. It refers to
the vendor's page about errors: <https://www.expressplay.com/developer/restapi/>. A decision such as D13 is in
[decisions.md](decisions.md); a source such as HBB2 is a published caller, listed in [contracts.md](contracts.md#sources).
*Stated* means that the page says the rule and its code. *Inferred* means that a standard, a decision or a published caller is needed
to say one of them.

**Examples.** Each example replaces or adds pairs in this body, or properties in the same request as an object:

\`\`\`
${base.map(([name, text]) => toPair(name, text)).join("&")}
\`\`\`

A test decodes every example: each right one is valid, and each wrong one breaks exactly its rule.`;

const codes = `## Codes

The event errors of the service, in the order of table 18. The stage says when an error can occur: \`request\`, the rules above find it
before the request is sent; \`account\` and \`service\`, only the service can find it; \`redemption\`, when a player redeems the token;
\`other\`, the documentation lists it for parameters that this request does not have.`;

const advice = `## Advice

About valid requests that are probably wrong. Advice has no code, and never makes a request invalid. What to do is in its message. All
of it is inferred. Source: decisions D2, D6, D10 and D16; for the observed contract, its published callers. There is this advice about
the wrong example, and not about the right one.`;

const diagnoses = `## Diagnoses

What the caller of a request probably did wrong. A diagnosis has no code, and never makes a request invalid. Source: section
"Diagnoses" of [decisions.md](decisions.md#diagnoses). [diagnoses.md](diagnoses.md) shows how to use them.`;

/** Creates docs/reference.md. */
export function createReference(): string {
  const sections = [
    introduction,
    ...formatParameters(),
    "## Rules of a whole request",
    ...formatRules(rulesOf(null)),
    codes,
    ...formatCodes(),
    advice,
    formatAdvice(),
    diagnoses,
    formatDiagnoses(),
  ];
  return `${sections.join("\n\n")}\n`;
}
