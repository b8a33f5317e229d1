import { encodeCurlData } from "./curl-urlencode.ts";
import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";

/** The arguments of a curl command, as far as they decide what it sends. */
export class CurlArguments {
  private readonly words: readonly string[];
  /** The index of the next word. */
  private at = 0;
  private readonly pieces: string[] = [];
  private readonly urls: string[] = [];
  private isGet = false;
  private isGlobOff = false;
  /** Whether it sends something that is not in the arguments, or is no body. */
  private isOther = false;

  constructor(words: readonly string[]) {
    this.words = words;
    while (this.at < words.length) this.takeWord(this.nextWord());
  }

  /** The one body or query; `undefined` if there is none, or more than one. */
  data(): string | undefined {
    if (this.isOther || (!this.isGlobOff && this.urls.some(isGlob))) return undefined;
    const data = this.pieces.join("");
    const queries = this.urls.map(queryOf).filter((query) => query !== "");
    if (!this.isGet) return onlyOne([data, ...queries]);
    // With -G, curl appends the data to the query of the URL.
    return queries.length > 1 ? undefined : onlyOne([[...queries, data].filter((text) => text !== "").join("&")]);
  }

  private nextWord(): string {
    return this.words[this.at++] ?? "";
  }

  private takeWord(word: string): void {
    if (word.startsWith("--")) this.takeOption(word, longWithValue.has(word) ? this.nextWord() : "");
    else if (word.startsWith("-")) this.takeLetters(word);
    else this.urls.push(word);
  }

  /** Takes options of one letter: any number without a value, then one with its value, in this word or the next. */
  private takeLetters(word: string): void {
    for (let at = 1; at < word.length; at++) {
      const letter = word.charAt(at);
      if (shortWithValue.includes(letter)) {
        this.takeOption(`-${letter}`, word.slice(at + 1) || this.nextWord());
        return;
      }
      this.takeOption(`-${letter}`, "");
    }
  }

  private takeOption(name: string, value: string): void {
    if (name === "-G" || name === "--get") this.isGet = true;
    else if (name === "-g" || name === "--globoff") this.isGlobOff = true;
    else if (name === "--url") this.urls.push(value);
    else if (name === "--json") this.takeFileOrData(value, "");
    else if (name === "--data-raw") this.append(value, "&");
    else if (name === "--data-urlencode") this.append(encodeCurlData(value), "&");
    else if (withData.has(name)) this.takeFileOrData(value, "&");
    else if (withOther.has(name)) this.isOther = true;
  }

  private takeFileOrData(value: string, joint: string): void {
    this.append(value.startsWith("@") ? undefined : value, joint);
  }

  private append(data: string | undefined, joint: string): void {
    if (data === undefined) this.isOther = true;
    else this.pieces.push(this.pieces.length === 0 ? "" : joint, data);
  }
}

/** Whether curl reads a URL as a pattern of several, or refuses it as a bad one; an IPv6 address is none. */
function isGlob(url: string): boolean {
  return /[[\]{}]/.test(url.replace(/^[a-z]+:\/\/\[[\da-f:.]+\]/i, ""));
}

/** The names in a text. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const withData = /* @__PURE__ */ namesIn("-d --data --data-ascii --data-binary");

const withOther = /* @__PURE__ */ namesIn("-F --form --form-string -T --upload-file -K --config --url-query -: --next");

/** The letters that have a value. @see the manual of curl */
const shortWithValue = "AbcCdDeEFHKmoPQrtTuUwxXyYzZ";

/** The long options that people use with a value: the value of any other would be taken for a URL, mostly without a query. */
const longWithValue = /* @__PURE__ */ namesIn(
  `--data --data-ascii --data-binary --data-raw --data-urlencode --json --form --form-string --upload-file --config --url
  --url-query --header --request --user-agent --referer --cookie --cookie-jar --user --oauth2-bearer --output --write-out
  --dump-header --proxy --proxy-user --noproxy --resolve --connect-to --interface --cacert --capath --cert --key --ciphers
  --max-time --connect-timeout --retry --retry-delay --retry-max-time --max-redirs --limit-rate --range --stderr --trace
  --trace-ascii --unix-socket --proto --tls-max --aws-sigv4`,
);
