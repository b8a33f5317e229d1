import { isBytes } from "../text/bytes-of.ts";
import { lowerHex } from "../text/hex.ts";
import { hexOfBytes } from "../text/hex-bytes.ts";
import { type Branded, mint } from "./branded.ts";
import { Failure } from "./failure.ts";
import type { SecretParameter } from "./parameter.ts";
import type { RuleDefinitions } from "./rule-definition.ts";
import { wrongType } from "./value-rules.ts";

/** Options of {@link hexKey}. */
interface HexKeyOptions<Name extends string, Rule extends string> {
  readonly name: Name;
  readonly rules: RuleDefinitions<Rule>;
  /** The rule that all else than so many hexadecimal digits breaks. */
  readonly format: Rule;
  /** The numbers of digits that it may have. */
  readonly lengths: readonly number[];
}

/**
 * Makes a secret parameter that holds a key as hexadecimal digits in either case, or as bytes; canonical in lower case.
 *
 * @see RFC 4648 section 8; decision D8
 */
export function hexKey<Name extends string, Brand extends string, Rule extends string>({
  name,
  rules,
  format,
  lengths,
}: HexKeyOptions<Name, Rule>): SecretParameter<Name, Branded<string, Brand>, Rule> {
  const failure = new Failure(format);
  return {
    name,
    secret: true,
    rules,
    read(input, _now, classes) {
      if (typeof input !== "string" && !isBytes(input)) return wrongType;
      const text = typeof input === "string" ? input : hexOfBytes(input, lengths);
      const digits = lengths.includes(text.length) ? lowerHex(text, classes) : undefined;
      return digits === undefined ? failure : mint<Branded<string, Brand>>(digits);
    },
    write: (key) => key,
  };
}
