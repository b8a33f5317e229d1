import Fastify, { type FastifyError } from "fastify";
import { createForm, type FormIssue, type TokenRequest, type TokenRequestForm } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ now: () => Date.now() });

export const app = Fastify();

app.setValidatorCompiler<TokenRequestForm>(({ schema }) => (values) => {
  const { issues, ...valid } = schema["~standard"].validate(values);
  return issues === undefined ? valid : { error: Object.assign(new Error("The request has issues."), { issues }) };
});

app.setErrorHandler<FastifyError & { issues?: readonly FormIssue[] }>((error, _request, reply) =>
  error.issues === undefined ? reply.send(error) : reply.code(400).send({ issues: error.issues }),
);

app.post<{ Body: TokenRequest }>("/token-requests", { schema: { body: tokenRequestForm } }, async ({ body }) => ({
  kid: body.kid,
}));
