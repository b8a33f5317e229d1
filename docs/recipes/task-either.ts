// Own JSON in, license URL or problem out, with fp-ts: the steps of license-url.ts as one pipe.
import * as E from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import * as TE from "fp-ts/lib/TaskEither.js";
import { buildTokenRequest, type CustomerAuthenticator, problemsOf } from "widevine-license-token";
import { type RequestTokenOptions, requestToken } from "widevine-license-token/send";
import { Order } from "./license-url.ts";
import { failureProblem, issuesProblem, orderProblem, type ProblemDetails } from "./problem-details.ts";

/** The right side is the license URL, for the player; nothing is sent before the task is called. */
export function findLicenseUrl(
  order: unknown,
  customerAuthenticator: CustomerAuthenticator,
  options: RequestTokenOptions,
): TE.TaskEither<ProblemDetails, string> {
  return pipe(
    Order.decode(order),
    E.mapLeft((errors) => orderProblem(problemsOf(errors))), // never the errors themselves, which hold the order
    E.map(({ film, key, seconds, level }) => ({
      customerAuthenticator,
      kid: film,
      contentKey: key,
      licenseDuration: seconds,
      securityLevel: level,
      hdcpOutputControl: 0 as const,
    })),
    E.chain((input) => pipe(buildTokenRequest(input), E.mapLeft(issuesProblem))),
    TE.fromEither,
    TE.chain((request) => pipe(() => requestToken(request, options), TE.mapLeft(failureProblem))),
    TE.map(({ url }) => url),
  );
}
