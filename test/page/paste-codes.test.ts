import { expect, test } from "vitest";
import { readPaste } from "../../docs/preflight/src/logic/read-paste.ts";
import { body, context, values } from "./samples.ts";

const service = "https://wv-gen.test.expressplay.com/hms/wv/token";
const plain = decodeURIComponent(body).split("&").join(" ");

test.each([
  `curl -d '${body}' ${service} -> -2018`,
  `curl -d '${body}' ${service} \u2192 -2018`,
  `curl -d '${body}' ${service} => -2018`,
  `curl -d '${body}' ${service} gives error -2018`,
  `curl -d '${body}' ${service} (-2018)`,
  `curl -d '${body}' ${service} code=2018`,
  `curl ${service} -d '${body}' # -2018`,
  `wget --post-data='${body}' ${service} : -2018`,
  `http --form ${service} ${plain} | jq . gives -2018`,
  `irm ${service} -Method Post -Body '${body}' # -2018`,
])("a code after a command on its line is read: %s", (text) => {
  const pasted = readPaste(text, context);
  expect(pasted).toMatchObject({ kind: "request", values });
  expect(pasted.codes.map(({ id }) => id)).toEqual(["-2018"]);
});

test.each([
  `curl -d contentId=-2018 -d '${body}' ${service}`,
  `curl ${service} -d '${body}' -d 'contentId= -2018'`,
  `curl ${service} -d ${body}&contentId=-2018`,
])("a value of a command is no code: %s", (text) => {
  expect(readPaste(text, context).codes).toEqual([]);
});
