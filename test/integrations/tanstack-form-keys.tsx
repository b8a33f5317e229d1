import { revalidateLogic, useForm } from "@tanstack/react-form";
import { observed } from "widevine-license-token/core";
import { createForm, type ObservedFormValues, type ObservedTokenRequest } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ contract: observed });
const defaultValues: ObservedFormValues = { customerAuthenticator: "123456" };
const perKey = ["kid", "contentKey"] as const;

export function KeysForm({ onRequest }: { onRequest: (request: ObservedTokenRequest) => void }) {
  const form = useForm({
    defaultValues,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: tokenRequestForm },
    onSubmit: ({ value }) => {
      const result = tokenRequestForm["~standard"].validate(value);
      if (result.issues === undefined) onRequest(result.value);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="keys" mode="array">
        {({ state: list, pushValue, removeValue, moveValue }) => (
          <>
            {[...(list.value ?? []).keys()].map((index) => (
              <fieldset key={index}>
                {perKey.map((name) => (
                  <form.Field key={name} name={`keys[${index}].${name}`}>
                    {({ name: path, state, handleChange }) => (
                      <label>
                        <input
                          name={path}
                          value={state.value ?? ""}
                          onChange={({ target }) => handleChange(target.value)}
                        />
                        <output>{state.meta.errors[0]?.message}</output>
                      </label>
                    )}
                  </form.Field>
                ))}
                <button type="button" onClick={() => removeValue(index)}>
                  Remove
                </button>
                <button type="button" onClick={() => moveValue(index, 0)}>
                  To the top
                </button>
              </fieldset>
            ))}
            <button type="button" onClick={() => pushValue({})}>
              Add
            </button>
          </>
        )}
      </form.Field>
      <button type="submit">Check</button>
    </form>
  );
}
