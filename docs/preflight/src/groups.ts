import type { FieldName } from "./field-name.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** Some fields under one heading. */
export interface Group {
  readonly heading: keyof PageTexts["groups"];
  readonly names: readonly FieldName[];
}

/** The order in which a person is asked: in each group what is always needed comes first. */
export const groups: readonly Group[] = [
  { heading: "account", names: ["customerAuthenticator"] },
  { heading: "key", names: ["kid", "contentKey", "kek", "ek"] },
  { heading: "playback", names: ["securityLevel", "hdcpOutputControl", "licenseDuration"] },
  { heading: "license", names: ["contentId", "generalFlags", "wvExtension"] },
  { heading: "token", names: ["expirationTime", "cookie", "errorFormat"] },
];

const order: readonly string[] = groups.flatMap(({ names }) => names);

/** The place of a field on the page; that of none is before all. */
export function placeOnPage(name: PropertyKey | undefined): number {
  return order.indexOf(String(name));
}
