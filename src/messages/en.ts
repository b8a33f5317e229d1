import type { RuleId } from "../rules.ts";

/** The English sentence of each rule: the subject, the rule, what to do; never a value (decision D15). */
export const messages: { readonly [R in RuleId]: string } = Object.freeze({
  "customerAuthenticator.missing": "customerAuthenticator is required: give the API key of your ExpressPlay account.",
  "customerAuthenticator.characters":
    "customerAuthenticator must be text without white space, control characters or lone surrogates: copy the API key again, without anything around it.",
  "errorFormat.value": "errorFormat must be exactly html or json: write one of the two, or leave it out for html.",
  "generalFlags.value":
    "generalFlags must be exactly 0000, the only value that the service allows: write it so, or leave it out.",
  "kek.format": "kek must be 32, 48 or 64 hexadecimal digits: give an AES key of 128, 192 or 256 bits.",
  "kid.missing": "kid is required: give 32 hexadecimal digits, or ^ followed by 1 to 64 characters.",
  "kid.hex":
    "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
  "kid.length":
    "kid must have at most 64 characters after the ^: give a shorter name, or the 32 hexadecimal digits of the key id.",
  "kid.name":
    "kid must be text, with at least one character after the ^ and no lone surrogate: give a name, or the 32 hexadecimal digits of the key id.",
  "ek.format":
    "ek must be 48 hexadecimal digits: give the 16-byte content key wrapped under kek with AES Key Wrap (RFC 3394).",
  "ek.requires-kek": "ek needs kek, the key that it is wrapped under: give kek too, or give contentKey instead of ek.",
  "ek.unwrap": "ek must unwrap under kek: give an ek and a kek that come from the same wrap.",
  "contentKey.missing":
    "contentKey is required unless kek is given: give contentKey, or kek and ek, or kek alone for a key in the key storage.",
  "contentKey.hex":
    "contentKey must be 32 hexadecimal digits: give the 16 bytes of the content key without 0x, dashes or blanks.",
  "contentId.text":
    "contentId must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  "securityLevel.missing": "securityLevel is required: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  "securityLevel.value":
    "securityLevel must be 1, 2, 3, 4 or 5: give a level from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL).",
  "hdcpOutputControl.missing": "hdcpOutputControl is required: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  "hdcpOutputControl.integer":
    "hdcpOutputControl must be an integer in decimal digits, without sign, blank or leading zero: give 0, 1 or 2.",
  "hdcpOutputControl.range": "hdcpOutputControl must be 0, 1 or 2: give 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2).",
  "licenseDuration.integer":
    "licenseDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
  "wvExtension.shape":
    "wvExtension must be text of a type and a payload with exactly one comma between them: write it as in wudo,AAAAAA==, without a third part.",
  "wvExtension.type":
    "wvExtension must begin with a type of 4 printable ASCII characters: write exactly 4 before the comma.",
  "wvExtension.payload-missing":
    "wvExtension must have a payload after its comma: write the Base64 of the extension's bytes there.",
  "wvExtension.payload-base64":
    "wvExtension must have a payload in Base64 with + and /, padding and zero trailing bits (RFC 4648 section 4): encode the bytes again, not as Base64url; in a body + is written %2B.",
  "wvExtension.wudo-length":
    "wvExtension of type wudo must have a payload of 4 bytes, the output control flag: encode exactly 4 bytes, which are 8 characters of Base64.",
  "expirationTime.format":
    "expirationTime must be + and a whole number of seconds, or an RFC 3339 date-time that ends in Z: write one of these; in a body + is written %2B.",
  "expirationTime.zone":
    "expirationTime must have the zone Z and no offset: convert the time to UTC and end it with Z.",
  "expirationTime.date":
    "expirationTime must be a date and time that exist, in the years 0000 to 9999: check the day of the month, the hour and the second.",
  "expirationTime.lifetime":
    "expirationTime must give the token a life of at least 1 second and at most 30 days (2592000 seconds): choose a time within that.",
  "expirationTime.past": "expirationTime must lie in the future: give a time after now, and check the clock.",
  "cookie.length": "cookie must have at most 32 characters: shorten it; one beyond U+FFFF counts as two.",
  "cookie.text":
    "cookie must be text without lone surrogates: give a string that is cut between whole characters, or leave it out.",
  "body.percent-encoding":
    "A percent sign must be followed by two hexadecimal digits: write the percent sign itself as %25.",
  "body.utf-8":
    "Names and texts must be well-formed UTF-8 once percent-decoded: encode the text again as UTF-8, without lone surrogates.",
  "body.unknown-parameter":
    "This name is none of the 14 parameters, whose names are case-sensitive: correct it or remove it; where unknown parameters are kept, its value must be text.",
  "body.duplicate-parameter": "Only wvExtension may occur more than once: keep one occurrence of this parameter.",
  "body.too-many-issues":
    "There are 100 issues or more, and the rest was not judged: mend those that are listed and check again.",
  "input.type":
    "The input must be a string where a body is read, or an object, no list or map, with readable members where a request is: hand over one of these.",
});
