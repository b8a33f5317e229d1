import { revalidateLogic, useForm } from "@tanstack/react-form";
import { type FormValues, fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

const defaultValues: FormValues = { wvExtension: ["", ""] };
const { wvExtension, ...single } = fields;

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
  const input = (name: keyof typeof single | `wvExtension[${number}]`, label: string, secret: boolean) => (
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
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {Object.values(single).map(({ name, label, secret }) => input(name, label, secret))}
      <form.Field name="wvExtension" mode="array">
        {({ state, pushValue, removeValue, moveValue }) => (
          <>
            {[...(state.value ?? []).keys()].map((index) => (
              <fieldset key={index}>
                {input(`wvExtension[${index}]`, wvExtension.label, false)}
                <button type="button" onClick={() => removeValue(index)}>
                  Remove
                </button>
                <button type="button" onClick={() => moveValue(index, 0)}>
                  To the top
                </button>
              </fieldset>
            ))}
            <button type="button" onClick={() => pushValue("")}>
              Add
            </button>
          </>
        )}
      </form.Field>
      <button type="submit">Check</button>
    </form>
  );
}
