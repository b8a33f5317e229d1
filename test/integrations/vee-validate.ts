import { type TypedSchema, useForm } from "vee-validate";
import { defineComponent } from "vue";
import { type FormValues, fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

// VeeValidate 4 has schemas of its own kind, and takes no Standard Schema yet.
const validationSchema: TypedSchema<FormValues, TokenRequest> = {
  __type: "VVTypedSchema",
  async parse(values) {
    const result = tokenRequestForm["~standard"].validate(values);
    if (result.issues === undefined) return { value: result.value, errors: [] };
    return { errors: result.issues.map(({ path, message }) => ({ path: path.join("."), errors: [message] })) };
  },
};

const { wvExtension, ...single } = fields;
const inputs = [
  ...Object.values(single).map(({ name, label, secret }) => ({ name, label, secret })),
  ...([0, 1] as const).map((index) => ({
    name: `wvExtension[${index}]` as const,
    label: wvExtension.label,
    secret: false,
  })),
];

function useTokenRequestForm(onRequest: (request: TokenRequest) => void) {
  const { defineField, errorBag, handleSubmit, submitCount } = useForm({ validationSchema });
  const rows = inputs.map((input) => ({ ...input, value: defineField(input.name)[0] }));
  return { rows, errorBag, submitCount, submit: handleSubmit((request) => onRequest(request)) };
}

export const TokenRequestForm = defineComponent({
  emits: { request: (_request: TokenRequest) => true },
  setup: (_props, { emit }) => useTokenRequestForm((request) => emit("request", request)),
  template: `
    <form novalidate @submit="submit">
      <label v-for="row in rows" :key="row.name">
        {{ row.label }} <input v-model="row.value.value" :name="row.name" :type="row.secret ? 'password' : 'text'">
        <output>{{ submitCount > 0 ? errorBag[row.name]?.[0] : "" }}</output>
      </label>
      <button type="submit">Check</button>
    </form>`,
});
