import { type Branded, mint } from "../../contract/branded.ts";
import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { wrongType } from "../../contract/value-rules.ts";
import { isWellFormed } from "../../text/well-formed.ts";

/**
 * The content id: a well-formed string of any length, which may be empty.
 *
 * @see table 14, contentId
 */
export type ContentId = Branded<string, "ContentId">;

export const rules = {
  "contentId.text": {
    code: null,
    message:
      "contentId must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  },
} as const;

const text = /* @__PURE__ */ new Failure("contentId.text");

/** @see table 14, contentId; decision D11: its length is not limited, and empty is legal */
function read(input: unknown, _now?: number, classes?: number): ContentId | typeof text | typeof wrongType {
  if (typeof input !== "string") return wrongType;
  return isWellFormed(input, classes) ? mint<ContentId>(input) : text;
}

function write(contentId: ContentId): string {
  return contentId;
}

/** @see table 14, contentId */
export const contentId: Parameter<"contentId", ContentId, keyof typeof rules> = {
  name: "contentId",
  secret: false,
  rules,
  read,
  write,
};
