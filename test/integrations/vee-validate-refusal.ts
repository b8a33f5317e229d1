import { type TypedSchema, useForm } from "vee-validate";
import { defineComponent } from "vue";
import { type FormValues, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

const validationSchema: TypedSchema<FormValues, TokenRequest> = {
  __type: "VVTypedSchema",
  async parse(values) {
    const result = tokenRequestForm["~standard"].validate(values);
    if (result.issues === undefined) return { value: result.value, errors: [] };
    return { errors: result.issues.map((issue) => ({ path: issue.path.join("."), errors: [issue.message] })) };
  },
};

function useRefusedForm() {
  const { defineField, errorBag, handleSubmit, resetForm, submitCount } = useForm({
    validationSchema,
    initialValues: startValues,
  });
  const submit = handleSubmit(async (_request, { setFieldError }) => setFieldError(name, message));
  const [value] = defineField(name);
  return { name, value, errorBag, submitCount, submit, reset: () => resetForm() };
}

export const RefusedForm = defineComponent({
  setup: useRefusedForm,
  template: `
    <form novalidate @submit="submit">
      <label>
        <input v-model="value" :name="name">
        <output>{{ submitCount > 0 ? errorBag[name]?.[0] : "" }}</output>
      </label>
      <button type="submit">Check</button>
      <button type="button" @click="reset">Reset</button>
    </form>`,
});
