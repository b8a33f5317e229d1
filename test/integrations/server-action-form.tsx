"use client";

import { startTransition, useActionState } from "react";
import { fields } from "widevine-license-token/form";
import { checkTokenRequest } from "./server-action.ts";

const { wvExtension, ...single } = fields;
const inputs = [
  ...Object.values(single).map(({ name, label, secret }) => ({ name, path: name, label, secret })),
  ...[0, 1].map((index) => ({
    name: `wvExtension[${index}]`,
    path: `wvExtension.${index}`,
    label: wvExtension.label,
    secret: false,
  })),
];

export function TokenRequestForm() {
  const [{ issues, kid }, check, isPending] = useActionState(checkTokenRequest, { issues: [] });
  return (
    <form
      action={check}
      // React resets a form after its action, and the browser gets no secret back: with scripts the inputs stay as they are.
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        startTransition(() => check(data));
      }}
    >
      {inputs.map(({ name, path, label, secret }) => (
        <label key={name}>
          {label} <input name={name} type={secret ? "password" : "text"} />
          <output>{issues.find((issue) => issue.path.join(".") === path)?.message}</output>
        </label>
      ))}
      <button type="submit" disabled={isPending}>
        Check
      </button>
      {kid !== undefined && <p>Valid: {kid}</p>}
    </form>
  );
}
