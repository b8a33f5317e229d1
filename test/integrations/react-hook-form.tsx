import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm } from "react-hook-form";
import { fields, type TokenRequest, tokenRequestForm } from "widevine-license-token/form";

// React Hook Form validates only the changed field again, and these, which are the fields of rules across fields.
const keys = ["kek" as const, "contentKey" as const];

export function TokenRequestForm({ onRequest }: { onRequest: (request: TokenRequest) => void }) {
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(tokenRequestForm) });
  const { wvExtension, ...single } = fields;
  return (
    <form noValidate onSubmit={handleSubmit((request) => onRequest(request))}>
      {Object.values(single).map(({ name, label, secret }) => (
        <label key={name}>
          {label} <input type={secret ? "password" : "text"} {...register(name, { deps: keys })} />
          <output>{formState.errors[name]?.message}</output>
        </label>
      ))}
      {([0, 1] as const).map((index) => (
        <label key={index}>
          {wvExtension.label} <input {...register(`wvExtension.${index}`)} />
          <output>{formState.errors.wvExtension?.[index]?.message}</output>
        </label>
      ))}
      <button type="submit">Check</button>
    </form>
  );
}
