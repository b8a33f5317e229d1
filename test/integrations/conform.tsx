import { useForm } from "@conform-to/react/future";
import { fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

const { wvExtension, ...single } = fields;

export function TokenRequestForm({ onRequest }: { onRequest: (request: TokenRequest) => void }) {
  const {
    form,
    fields: inputs,
    intent,
  } = useForm(tokenRequestForm, {
    defaultValue: { wvExtension: ["", ""] },
    shouldRevalidate: "onInput",
    onSubmit: (event, { value }) => {
      event.preventDefault();
      onRequest(value);
    },
  });
  const { name: list } = inputs.wvExtension;
  return (
    <form {...form.props}>
      {Object.values(single).map(({ name, label, secret }) => (
        <label key={name}>
          {label} <input name={name} type={secret ? "password" : "text"} defaultValue={inputs[name].defaultValue} />
          <output>{inputs[name].errors?.[0]}</output>
        </label>
      ))}
      {inputs.wvExtension.getFieldList().map(({ key, name, defaultValue, errors }, index) => (
        <fieldset key={key}>
          <label>
            {wvExtension.label} <input name={name} defaultValue={defaultValue} />
            <output>{errors?.[0]}</output>
          </label>
          <button type="button" onClick={() => intent.remove({ name: list, index })}>
            Remove
          </button>
          <button type="button" onClick={() => intent.reorder({ name: wvExtension.name, from: index, to: 0 })}>
            To the top
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => intent.insert({ name: list, defaultValue: "" })}>
        Add
      </button>
      <button type="submit">Check</button>
    </form>
  );
}
