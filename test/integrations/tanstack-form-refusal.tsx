import { revalidateLogic, useForm } from "@tanstack/react-form";
import { tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

export function RefusedForm() {
  const form = useForm({
    defaultValues: startValues,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: tokenRequestForm },
    // What the server says has the shape of an issue, so that all errors of a field have a message.
    onSubmit: async ({ formApi }) => formApi.setErrorMap({ onSubmit: { fields: { [name]: { message } } } }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name={name}>
        {({ state, handleChange }) => (
          <label>
            <input name={name} value={state.value ?? ""} onChange={({ target }) => handleChange(target.value)} />
            <output>{state.meta.errors[0]?.message}</output>
          </label>
        )}
      </form.Field>
      <button type="submit">Check</button>
      <button type="button" onClick={() => form.reset()}>
        Reset
      </button>
    </form>
  );
}
