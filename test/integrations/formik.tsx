import { type FormikErrors, setIn, useFormik } from "formik";
import { type FormValues, fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

// Formik takes `undefined` for a field that it does not know: every field has a value.
const { wvExtension, ...single } = fields;
const initialValues: FormValues = {
  ...Object.fromEntries(Object.keys(single).map((name) => [name, ""])),
  wvExtension: ["", ""],
};
const inputs = [
  ...Object.values(single).map(({ name, label, secret }) => ({ name, label, secret })),
  ...[0, 1].map((index) => ({ name: `wvExtension.${index}`, label: wvExtension.label, secret: false })),
];

/** Formik wants the messages in the shape of the values; of a field's issues the first one stays. */
function validate(values: FormValues): FormikErrors<FormValues> {
  const { issues = [] } = tokenRequestForm["~standard"].validate(values);
  return issues.reduceRight((errors, { path, message }) => setIn(errors, path.join("."), message), {});
}

export function TokenRequestForm({ onRequest }: { onRequest: (request: TokenRequest) => void }) {
  const { handleSubmit, getFieldProps, getFieldMeta, submitCount } = useFormik({
    initialValues,
    validate,
    onSubmit: (values) => {
      // Formik passes the strings; the schema converts them to a request.
      const result = tokenRequestForm["~standard"].validate(values);
      if (result.issues === undefined) onRequest(result.value);
    },
  });
  return (
    <form noValidate onSubmit={handleSubmit}>
      {inputs.map(({ name, label, secret }) => (
        <label key={name}>
          {label} <input type={secret ? "password" : "text"} {...getFieldProps(name)} />
          <output>{submitCount > 0 && getFieldMeta(name).error}</output>
        </label>
      ))}
      <button type="submit">Check</button>
    </form>
  );
}
