import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { createForm } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ now: () => Date.now() });

export const app = new Hono().post(
  "/token-requests",
  // Without the third argument the response of the validator contains the whole form, with its keys.
  sValidator("form", tokenRequestForm, (result, context) =>
    result.success ? undefined : context.json({ issues: result.error }, 400),
  ),
  (context) => context.json({ kid: context.req.valid("form").kid }),
);
