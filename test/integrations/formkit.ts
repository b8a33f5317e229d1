import { clearErrors, FormKit, FormKitSchema, setErrors } from "@formkit/vue";
import { defineComponent, ref } from "vue";
import { type FormValues, fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

const { wvExtension, ...single } = fields;
const extension = { $formkit: "text", label: wvExtension.label, help: wvExtension.hint };

// What a field says is what FormKit's schema asks for.
const schema = [
  ...Object.values(single).map(({ name, label, hint, secret, options }) => ({
    $formkit: options ? "select" : secret ? "password" : "text",
    name,
    label,
    help: hint,
    ...(options && { options: [{ value: "", label: "" }, ...options] }),
  })),
  { $formkit: "list", name: wvExtension.name, children: [extension, extension] },
];

export const TokenRequestForm = defineComponent({
  components: { FormKit, FormKitSchema },
  emits: { request: (_request: TokenRequest) => true },
  setup(_props, { emit }) {
    const isSubmitted = ref(false);
    const check = (values: FormValues) => {
      const result = tokenRequestForm["~standard"].validate(values);
      const messages = (result.issues ?? []).map(({ path, message }) => [path.join("."), message]);
      clearErrors("token-request");
      setErrors("token-request", [], Object.fromEntries(messages));
      return result;
    };
    const submit = (values: FormValues) => {
      isSubmitted.value = true;
      const result = check(values);
      if (result.issues === undefined) emit("request", result.value);
    };
    return { schema, isSubmitted, check, submit };
  },
  // An error that FormKit is given stays until its own field changes: a rule can depend on several, so all are checked again.
  template: `
    <FormKit id="token-request" type="form" submit-label="Check" @input="isSubmitted && check($event)" @submit="submit">
      <FormKitSchema :schema="schema" />
    </FormKit>`,
});
