import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm } from "react-hook-form";
import { tokenRequestForm } from "widevine-license-token/form";
import { message, name, startValues } from "./refusal.ts";

export function RefusedForm() {
  const { register, handleSubmit, setError, reset, formState } = useForm({
    resolver: standardSchemaResolver(tokenRequestForm),
    defaultValues: startValues,
  });
  return (
    <form noValidate onSubmit={handleSubmit(async () => setError(name, { message }))}>
      <label>
        <input {...register(name)} />
        <output>{formState.errors[name]?.message}</output>
      </label>
      <button type="submit">Check</button>
      <button type="button" onClick={() => reset()}>
        Reset
      </button>
    </form>
  );
}
