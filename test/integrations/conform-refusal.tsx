import { useForm } from "@conform-to/react/future";
import { tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

const { wvExtension: _, ...values } = startValues;
const { [name]: __, ...hidden } = values;

export function RefusedForm() {
  const {
    form,
    fields: inputs,
    intent,
  } = useForm(tokenRequestForm, {
    defaultValue: values,
    onSubmit: async (event, { update }) => {
      event.preventDefault();
      update({ error: { formErrors: [], fieldErrors: { [name]: [message] } } });
    },
  });
  return (
    <form {...form.props}>
      <label>
        <input name={name} defaultValue={inputs[name].defaultValue} />
        <output>{inputs[name].errors?.[0]}</output>
      </label>
      {Object.entries(hidden).map(([other, value]) => (
        <input key={other} type="hidden" name={other} defaultValue={value} />
      ))}
      <button type="submit">Check</button>
      <button type="button" onClick={() => intent.reset()}>
        Reset
      </button>
    </form>
  );
}
