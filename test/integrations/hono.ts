import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { TokenRequest } from "widevine-license-token";
import { createForm } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ now: () => Date.now() });

// Without the third argument the response of the validator contains the whole input, with its keys.
export const app = new Hono()
  .post(
    "/forms",
    sValidator("form", tokenRequestForm, (result, context) =>
      result.success ? undefined : context.json({ issues: result.error }, 400),
    ),
    (context) => context.json({ kid: context.req.valid("form").kid }),
  )
  .post(
    "/token-requests",
    sValidator("json", TokenRequest, (result, context) =>
      result.success ? undefined : context.json({ issues: result.error }, 400),
    ),
    (context) => context.json({ kid: context.req.valid("json").kid }),
  );
