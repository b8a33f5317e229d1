import { initTRPC, StandardSchemaV1Error } from "@trpc/server";
import { createForm } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ now: () => Date.now() });

const t = initTRPC.create({
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    data: { ...shape.data, issues: cause instanceof StandardSchemaV1Error ? cause.issues : [] },
  }),
});

export const router = t.router({
  tokenRequest: t.procedure.input(tokenRequestForm).mutation(({ input }) => ({ kid: input.kid })),
});
