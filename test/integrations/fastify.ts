import Fastify, { type FastifyError } from "fastify";
import { type Issues, type RequestSchema, type TokenRequest, tokenRequestSchema } from "widevine-license-token/core";

const schema = tokenRequestSchema({ now: () => Date.now() });

export const app = Fastify();

app.setValidatorCompiler<RequestSchema<unknown, unknown>>(({ schema }) => (input) => {
  const { issues, ...valid } = schema["~standard"].validate(input);
  return issues === undefined ? valid : { error: Object.assign(new Error("The request has issues."), { issues }) };
});

app.setErrorHandler<FastifyError & { issues?: Issues }>((error, _request, reply) =>
  error.issues === undefined ? reply.send(error) : reply.code(400).send({ issues: error.issues }),
);

app.post<{ Body: TokenRequest }>("/token-requests", { schema: { body: schema } }, async ({ body }) => ({
  kid: body.kid,
}));
