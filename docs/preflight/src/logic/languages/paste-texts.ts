type CommandKind = "curl" | "wget" | "httpie" | "powershell" | "fetch" | "python" | "http";

/** What the page says of a paste, in one language. No function is given a text of the paste but names that may be logged. */
export interface PasteTexts {
  /** What the whole text was, by the id of its diagnosis: `a curl command`, `JSON`. */
  readonly forms: { readonly [id: string]: string };
  readonly command: { readonly [kind in CommandKind]: string };
  readonly plainBody: string;
  readonly request: (form: string, count: number, lost: number) => string;
  readonly inside: (outer: string, inner: string) => string;
  readonly besideCodes: (codes: string) => string;
  readonly nothing: string;
  readonly tooLong: string;
  readonly grant: string;
  readonly refusal: (code: string, who: string) => string;
  readonly refusalWithoutCode: string;
  readonly codes: (codes: string) => string;
  /** What a code without its minus sign may mean. */
  readonly unsigned: (code: string) => string;
  readonly noSuchCode: string;
  readonly key: string;
  readonly name: string;
  readonly authenticator: string;
  readonly parameter: (name: string | undefined) => string;
  readonly undecodable: (name: string) => string;
  readonly duplicate: (label: string) => string;
  readonly duplicateSame: (label: string) => string;
  readonly unknown: (name: string) => string;
  readonly nearMiss: (name: string, parameter: string) => string;
  readonly otherContract: (name: string) => string;
  readonly renamed: (name: string, parameter: string) => string;
  readonly invisible: (parameter: string) => string;
  readonly empty: (label: string) => string;
  readonly limit: (label: string, most: number) => string;
  readonly gap: string;
  readonly moreLosses: (count: number) => string;
  readonly another: string;
  readonly unread: (parameter: string) => string;
  readonly plainHttp: (host: string) => string;
  readonly sister: (host: string) => string;
  readonly foreign: (host: string) => string;
  /** A host that stands beside a request, and may not be where it was sent. */
  readonly foreignBeside: (host: string) => string;
  /** A path that the service does not have. */
  readonly path: (host: string) => string;
  readonly invisibleText: (label: string) => string;
  readonly inFile: string;
  readonly unreadable: (parameters: string) => string;
  readonly origins: { readonly [origin: string]: string };
}
