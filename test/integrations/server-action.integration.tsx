import "./window.ts";
import { expect, test } from "vitest";
import { fields, suggestFix } from "widevine-license-token/form";
import { renderForm } from "./page.ts";
import { checkTokenRequest } from "./server-action.ts";
import { TokenRequestForm } from "./server-action-form.tsx";
import { brokenInputs, issues, toMessages, validInputs } from "./values.ts";

const names = ["wvExtension[0]", "wvExtension[1]"] as const;

test("shows each message at its field, keeps what was typed, and then says that the request is valid", async () => {
  const form = await renderForm(<TokenRequestForm />);
  const broken = brokenInputs(names);
  await form.fillIn(broken);
  await form.submit();
  expect(form.messages()).toStrictEqual(toMessages(names[1]));
  expect(form.values("wvExtension")).toStrictEqual([broken[names[0]], broken[names[1]]]);

  await form.fillIn({ ...validInputs(names), ek: "" });
  await form.submit();
  expect(form.messages()).toStrictEqual({});
  expect(document.body.textContent).toContain("Valid: fd1a706ac2b36002888f6d4a414333c3");
});

test("the action takes the form of a browser without scripts, and answers with no value", async () => {
  const data = new FormData();
  for (const [name, value] of Object.entries(brokenInputs(names))) data.append(name, value ?? "");
  data.append("$ACTION_ID_0", ""); // React's own
  const answer = await checkTokenRequest({ issues: [] }, data);
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual({ issues });

  data.set("contentKey", "5438B719-BF47-A2F5-6782-37477DB2F9E6");
  const { issues: others } = await checkTokenRequest({ issues: [] }, data);
  expect(others.find(({ parameter }) => parameter === "contentKey")?.fix).toBe("5438b719bf47a2f5678237477db2f9e6");
  expect(suggestFix(fields.contentKey, "5438B719-BF47-A2F5-6782-37477DB2F9E6")).toBe(
    "5438b719bf47a2f5678237477db2f9e6",
  );
  expect(JSON.stringify(others)).not.toMatch(/5438b719|5438B719/);
});
