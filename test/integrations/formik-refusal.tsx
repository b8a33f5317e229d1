import { type FormikErrors, setIn, useFormik } from "formik";
import { type FormValues, tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

function validate(values: FormValues): FormikErrors<FormValues> {
  const { issues = [] } = tokenRequestForm["~standard"].validate(values);
  return issues.reduceRight((errors, issue) => setIn(errors, issue.path.join("."), issue.message), {});
}

export function RefusedForm() {
  const { handleSubmit, getFieldProps, getFieldMeta, resetForm, submitCount } = useFormik<FormValues>({
    initialValues: startValues,
    validate,
    onSubmit: async (_values, { setFieldError }) => setFieldError(name, message),
  });
  return (
    <form noValidate onSubmit={handleSubmit}>
      <label>
        <input {...getFieldProps(name)} />
        <output>{submitCount > 0 && getFieldMeta(name).error}</output>
      </label>
      <button type="submit">Check</button>
      <button type="button" onClick={() => resetForm()}>
        Reset
      </button>
    </form>
  );
}
