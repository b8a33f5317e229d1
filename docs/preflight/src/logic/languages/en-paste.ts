import type { PasteTexts } from "./paste-texts.ts";

export const paste: PasteTexts = {
  forms: {
    "body.json": "JSON",
    "body.har": "a HAR file",
    "body.multipart": "multipart/form-data",
    "body.fenced": "a code block",
    "body.url": "a URL",
    "body.question-mark": "a query",
    "body.lines": "a list with a parameter on each line",
    "body.html-escaped": "a body that is escaped for HTML",
    "body.encoded-twice": "a body that is encoded twice",
    "body.line-breaks": "a body with line breaks",
  },
  command: {
    curl: "a curl command",
    wget: "a wget command",
    httpie: "a command of HTTPie",
    powershell: "a command of PowerShell",
    fetch: "a fetch call",
    python: "a call of Python",
    http: "an HTTP message",
  },
  plainBody: "a body",
  request: (form, count, lost) =>
    `This is ${form}: ${count === 1 ? "1 parameter was" : `${count} parameters were`} read${lost === 0 ? "" : `, and ${lost === 1 ? "1 thing needs" : `${lost} things need`} a look`}.`,
  inside: (outer, inner) => `${outer} with ${inner} in it`,
  besideCodes: (codes) => `Beside it stands ${codes}.`,
  nothing:
    "Nothing in this text is known: paste a request in any form, an answer of the service, a code such as -2018, or a key.",
  tooLong: "This text has more than 200,000 characters: paste only the part with the request.",
  grant: "This is the answer of the service to a request that it accepted: it holds a token.",
  refusal: (code, who) => `This is an error of the service, ${code}: ${who} must act.`,
  refusalWithoutCode: "This is an answer of the service without a token and without a code that is known.",
  codes: (codes) => `This text names ${codes}.`,
  unsigned: (code) => `This number has no minus sign: did you mean the code ${code}?`,
  noSuchCode:
    "The service has no such code: compare the digits with its answer, or search the list of codes on this page.",
  key: "This looks like a key or a key id: choose the field that it belongs in.",
  name: "This looks like the name of a key: it belongs in the key id.",
  authenticator: "This looks like a customer authenticator.",
  parameter: (name) => name ?? "A parameter whose name is not shown, since it could hold a secret,",
  undecodable: (name) =>
    `${name} has a percent sign without two hexadecimal digits, or bytes that are not UTF-8, so its text was not read: write %25 for a percent sign.`,
  duplicate: (label) =>
    `${label} is given more than once, with different texts: the first was taken, choose the right one.`,
  duplicateSame: (label) => `${label} is given more than once, with the same text: the service may refuse that.`,
  unknown: (name) => `${name} is no parameter of this contract, so its text was left out.`,
  nearMiss: (name, parameter) => `${name} is no parameter, so its text was left out: ${parameter} may be meant.`,
  otherContract: (name) =>
    `${name} belongs to the observed contract only, so its text was left out: switch the contract.`,
  renamed: (name, parameter) => `${name} was read as ${parameter}: correct the name where the request is made.`,
  invisible: (parameter) =>
    `The name ${parameter} has a space or an invisible character beside it: remove it where the request is made.`,
  empty: (label) => `${label} is given without a text, so it was left out: the service may refuse an empty one.`,
  limit: (label, most) => `${label} occurs more than ${most} times: only the first ${most} were read.`,
  gap: "The numbers of the keys have a gap, so the keys were numbered anew.",
  moreLosses: (count) => `${count} more things got lost, which are not listed.`,
  another: "There is another request in the text: only the first was read.",
  unread: (parameter) => `${parameter} also stands in the text outside the part that was read, so it was left out.`,
  plainHttp: (host) =>
    `${host} was asked by plain http, so that anyone on the way can read the secrets: use https, and consider a new API key.`,
  sister: (host) =>
    `${host} is another service of ExpressPlay: a Widevine token is requested from a host that begins with wv-gen.`,
  foreign: (host) =>
    `${host} is not a host of ExpressPlay: its secrets went somewhere else, or to a proxy of your own.`,
  foreignBeside: (host) =>
    `${host} also stands in the text and is not a host of ExpressPlay: check that the request is not sent there.`,
  path: (host) =>
    `The URL with the host ${host} has another path than /hms/wv/token, where a token is requested: correct the URL.`,
  invisibleText: (label) => `${label} has an invisible character in its text: remove it where the request is made.`,
  inFile: "The body of this command is in a file: paste what stands in the file.",
  unreadable: (parameters) =>
    `These parameters stand in the text, but could not be read: ${parameters}. Paste a whole body, or each parameter on its own line, as name: text.`,
  origins: {},
};
