import { clearErrors, FormKit, reset, setErrors } from "@formkit/vue";
import { defineComponent } from "vue";
import { type FormValues, tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

const id = "refused-request";

export const RefusedForm = defineComponent({
  components: { FormKit },
  setup() {
    const submit = async (values: FormValues) => {
      const { issues } = tokenRequestForm["~standard"].validate({ ...startValues, ...values });
      const messages = issues?.map((issue) => [issue.path.join("."), issue.message]) ?? [[name, message]];
      setErrors(id, [], Object.fromEntries(messages));
    };
    const takeBack = () => {
      clearErrors(id);
      reset(id);
    };
    return { id, name, submit, takeBack };
  },
  template: `
    <FormKit :id="id" type="form" submit-label="Check" @submit="submit">
      <FormKit type="text" :name="name" />
      <button type="button" @click="takeBack">Reset</button>
    </FormKit>`,
});
