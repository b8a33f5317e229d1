import { type Branded, mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import { rules } from "../rules/content-id.ts";
import { isWellFormed } from "../text/well-formed.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The content id: well-formed text of any length, also of none.
 *
 * @see table 14, contentId
 */
export type ContentId = Branded<string, "ContentId">;

/** @see table 14, contentId; decision D11: its length is not limited, and empty is legal */
function readContentId(input: unknown, _now?: number, madeOf?: number): ContentId | Fault {
  return typeof input === "string" && isWellFormed(input, madeOf) ? mint<ContentId>(input) : text;
}

export function writeContentId(contentId: ContentId): string {
  return contentId;
}

/** @see table 14, contentId */
export const contentId: Parameter<"contentId", ContentId> = {
  name: "contentId",
  required: false,
  secret: false,
  rules,
  read: readContentId,
  write: writeContentId,
};

const text = new Fault("contentId.text");
