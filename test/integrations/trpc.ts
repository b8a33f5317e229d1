import { initTRPC, StandardSchemaV1Error } from "@trpc/server";
import { TokenRequest } from "widevine-license-token";

const t = initTRPC.create({
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    data: { ...shape.data, issues: cause instanceof StandardSchemaV1Error ? cause.issues : [] },
  }),
});

export const router = t.router({
  tokenRequest: t.procedure.input(TokenRequest).mutation(({ input }) => ({ kid: input.kid })),
});
