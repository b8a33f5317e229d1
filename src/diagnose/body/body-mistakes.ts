import { answer } from "./answer.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { command } from "./command.ts";
import { encodedTwice } from "./encoded-twice.ts";
import { fenced } from "./fenced.ts";
import { har } from "./har.ts";
import { htmlEscaped } from "./html-escaped.ts";
import { json } from "./json.ts";
import { lineBreaks } from "./line-breaks.ts";
import { lines } from "./lines.ts";
import { multipart } from "./multipart.ts";
import { questionMark } from "./question-mark.ts";
import { url } from "./url.ts";

/** The mistakes about a whole body, in the order of the table: the first that is recognized applies. */
export const bodyMistakes = [
  byteOrderMark,
  json,
  har,
  multipart,
  fenced,
  command,
  answer,
  url,
  questionMark,
  lines,
  lineBreaks,
  htmlEscaped,
  encodedTwice,
] as const;

/** The id of a mistake about a whole body. */
export type BodyMistakeId = (typeof bodyMistakes)[number]["id"];
