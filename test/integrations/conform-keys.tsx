import { useForm } from "@conform-to/react/future";
import { observed } from "widevine-license-token/core";
import { createForm, type ObservedTokenRequest } from "widevine-license-token/form";

const { tokenRequestForm } = createForm({ contract: observed });
const perKey = ["kid", "contentKey"] as const;

export function KeysForm({ onRequest }: { onRequest: (request: ObservedTokenRequest) => void }) {
  const {
    form,
    fields: { keys },
    intent,
  } = useForm(tokenRequestForm, {
    shouldRevalidate: "onInput",
    onSubmit: (event, { value }) => {
      event.preventDefault();
      onRequest(value);
    },
  });
  return (
    <form {...form.props}>
      <input type="hidden" name="customerAuthenticator" value="123456" />
      {keys.getFieldList().map((row, index) => (
        <fieldset key={row.key}>
          {perKey.map((name) => {
            const { name: path, defaultValue, errors } = row.getFieldset()[name];
            return (
              <label key={name}>
                <input name={path} defaultValue={defaultValue} />
                <output>{errors?.[0]}</output>
              </label>
            );
          })}
          <button type="button" onClick={() => intent.remove({ name: keys.name, index })}>
            Remove
          </button>
          <button type="button" onClick={() => intent.reorder({ name: "keys", from: index, to: 0 })}>
            To the top
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => intent.insert({ name: keys.name, defaultValue: { kid: "" } })}>
        Add
      </button>
      <button type="submit">Check</button>
    </form>
  );
}
