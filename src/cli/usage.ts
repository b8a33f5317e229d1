import { maximumLength } from "./input.ts";

/** The output of `--help`. */
export const usage = `widevine-license-token: checks, writes and explains Widevine license token requests

usage:
  widevine-license-token check [BODY | --file F | -] [--json] [--canonical] [--unwrap]
      the verdict on one request: an urlencoded body, or a URL, whose query is checked;
      without an argument, standard input. --canonical prints a valid request's canonical body too;
      --unwrap unwraps ek under kek too, where a valid request has both
  widevine-license-token check --lines F [--unwrap]
      a body or URL on each line of F (- for standard input), of any number of lines:
      a JSON line for each bad one, and one that sums up; a line that is too long is bad,
      with an error and an empty list of issues: {"line":7,"issues":[],"error":"..."}
  widevine-license-token encode [NAME=VALUE ...] [--file F | -] [--url test|production] [--curl]
      the canonical body of these parameters, after those of a body in a file or on
      standard input; --url prints the endpoint with the query, --curl a command that
      sends the body to the test service, or to that of --url, without a secret in its arguments
  widevine-license-token explain CODE|RULE
      what an event error code (-2027) or a rule (kid.hex) means, and what to do

options of check and encode:
  --now TIME       validate by this time, not by the system's clock: an RFC 3339 date-time that ends
                   in Z, as expirationTime takes it, to the millisecond; or milliseconds since
                   the epoch
  --keep-unknown   let unknown parameters through
  --contract NAME  validate by this contract: documented (the default) is what the service's page
                   says, observed what published callers send; explain takes it too, before CODE

each option is given at most once; a request that is read from a file or from standard input
has at most ${maximumLength} characters

exit codes: 0 valid or done, 1 the request has issues, 2 wrong use, input that cannot be read,
or no AES for --unwrap

Arguments show in process lists and in the shell's history: give requests with secrets by
--file or on standard input. check prints no value but with --canonical; a URL with
secrets shows in logs. An argument that is not UTF-8 is refused. One final line break of a
file or of standard input is not read.
`;
