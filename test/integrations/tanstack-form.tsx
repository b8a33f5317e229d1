import { revalidateLogic, useForm } from "@tanstack/react-form";
import { type FormValues, fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

const defaultValues: FormValues = { wvExtension: ["", ""] };
const { wvExtension, ...single } = fields;
const inputs = [
  ...Object.values(single).map(({ name, label, secret }) => ({ name, label, secret })),
  ...([0, 1] as const).map((index) => ({
    name: `wvExtension[${index}]` as const,
    label: wvExtension.label,
    secret: false,
  })),
];

export function TokenRequestForm({ onRequest }: { onRequest: (request: TokenRequest) => void }) {
  const form = useForm({
    defaultValues,
    // Validates the whole form at each change after the first submission, because a rule can depend on several fields.
    validationLogic: revalidateLogic(),
    validators: { onDynamic: tokenRequestForm },
    onSubmit: ({ value }) => {
      // TanStack Form passes the strings; the schema converts them to a request.
      const result = tokenRequestForm["~standard"].validate(value);
      if (result.issues === undefined) onRequest(result.value);
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {inputs.map(({ name, label, secret }) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange }) => (
            <label>
              {label}{" "}
              <input
                name={name}
                type={secret ? "password" : "text"}
                value={state.value ?? ""}
                onChange={({ target }) => handleChange(target.value)}
              />
              <output>{state.meta.errors[0]?.message}</output>
            </label>
          )}
        </form.Field>
      ))}
      <button type="submit">Check</button>
    </form>
  );
}
