import { maximumLength } from "./input.ts";
import { defaultPort } from "./serve.ts";

/** The output of `--help`. */
export const usage = `widevine-license-token: checks, writes and explains Widevine license token requests

usage:
  widevine-license-token check [BODY | -f F | -] [OPTION ...]
      the verdict on one request: an urlencoded body, or a URL, whose query is checked;
      without an argument, standard input. After "valid" comes advice, if there is any: what is
      valid, but probably wrong. Diagnoses say what the caller probably did. Neither changes the
      exit code
  widevine-license-token check --lines F [OPTION ...]
      a body or URL on each line of F (- for standard input), of any number of lines: a JSON line
      for each bad one, and one that sums up, without advice; a line that is too long is bad, with
      an error and an empty list of issues. A valid line has a JSON line only if there are
      diagnoses of it: its list of issues is empty
  widevine-license-token encode [NAME=VALUE ...] [-f F | -] [OPTION ...]
      the canonical body of these parameters, after those of a body in a file or on standard input
  widevine-license-token explain [CODE | RULE | ADVICE | DIAGNOSIS | PARAMETER] [OPTION ...]
      what an event error code (-2027), a rule (kid.hex), advice (method.get) or a diagnosis
      (key.uuid) means, and what to do; what there is about a parameter (kid); without an
      argument, a list of all
  widevine-license-token fix [TEXT | -f F | -] [OPTION ...]
      the canonical body of the request in a text: a body, a URL, a curl command or another text,
      with its mistakes fixed. It says on standard error what it did, and what it left as it is
      since it is accepted. If a mistake cannot be fixed in exactly one way, or a placeholder is
      left, it prints no body, but the issues and diagnoses to standard error
  widevine-license-token serve [OPTION ...]
      a fake service on this machine, for programs that are being written: prints its URL and
      answers token requests there until Ctrl+C or kill ends it

options of check:
  --file F, -f F   read the request from a file
  --lines F        check each line of a file
  --json           print JSON, as check.schema.json of this package describes it; --lines always
                   does
  --canonical      print a valid request's canonical body too
  --unwrap         unwrap ek under kek too, where a valid request has both

options of encode:
  --file F, -f F   begin with the parameters of a body in a file
  --url TARGET     print the endpoint with the query; TARGET is test, production, or the URL of an
                   endpoint
  --curl           print a shell command that sends the body to the test service, or to --url,
                   without a secret in its arguments
  --json           print JSON: the body, the url or the curl command, or the issues

options of explain:
  --json           print JSON
  --contract NAME  explain this contract

options of fix:
  --file F, -f F   read the text from a file

options of serve:
  --port N         listen there instead of at ${defaultPort}; 0 takes a free port
  --authenticators F
                   accept only the authenticators on the lines of F (- for standard input), such as
                   123456,0123456789abcdef0123456789abcdef; by default all are accepted

options of check, encode, fix and serve:
  --now TIME       validate by this time, not by the system's clock: an RFC 3339 date-time that ends
                   in Z, as expirationTime takes it, to the millisecond; or milliseconds since
                   the epoch
  --keep-unknown   let unknown parameters through
  --contract NAME  validate by this contract: documented (the default) is what the service's page
                   says, observed what published callers send

options everywhere:
  --help, -h       print this
  --version        print the version

each option is given at most once; a request that is read from a file or from standard input
has at most ${maximumLength} characters

exit codes: 0 valid or done, 1 the request has issues, 2 wrong use, input that cannot be read,
output that cannot be written, or no AES for --unwrap. If the reader of the output closes it, as
head does, the command ends in silence with the exit code so far

Arguments show in process lists and in the shell's history: give requests with secrets by
--file or on standard input. check prints no value but with --canonical; fix prints a whole
body, with its secrets; a URL with secrets shows in logs. An argument that is not UTF-8 is
refused. One final line break of a file or of standard input is not read.
`;
