import {
  type Check,
  type PageVerdict,
  textAt,
  type UnwrapResult,
  type VerdictInput,
  valuesIn,
  verdictOf,
} from "../logic/index.ts";
import { targetOf } from "./endpoint.ts";
import { atShownFields, keySources, withoutHidden } from "./key-sources.ts";
import { lossesIn } from "./paste.ts";
import type { Preflight } from "./preflight.ts";

/** What a verdict is made of: what is shown, since what is not is not sent. */
export function verdictInput(preflight: Preflight, unwrap?: UnwrapResult): VerdictInput {
  const { draft, destination } = preflight.state;
  const context = preflight.context();
  const values = valuesIn(context.contract, withoutHidden(draft.values, draft.source));
  return { ...context, values, losses: lossesIn(preflight), unwrap, target: targetOf(destination) };
}

/** The verdict, with the issues at fields that are shown; a source of keys that lacks one of its fields is a doubt. */
export function verdictFor(preflight: Preflight, unwrap: UnwrapResult | undefined): PageVerdict {
  const verdict = verdictOf(verdictInput(preflight, unwrap));
  const { source } = preflight.state.draft;
  const issues = atShownFields(verdict.issues, source);
  const lacking = verdict.request === undefined ? [] : lackingOf(preflight);
  const checks = [...verdict.checks, ...lacking];
  const isDoubtful = lacking.length > 0 && verdict.state === "ready";
  return {
    ...verdict,
    issues,
    checks,
    ...(isDoubtful && { state: "check", said: preflight.language.page.summary.check }),
  };
}

function lackingOf({ state, language, form }: Preflight): readonly Check[] {
  const { values, source } = state.draft;
  if (source !== "wrapped") return [];
  const ek = form.field(keySources.wrapped.at(-1));
  const places = values.keys.length === 0 ? [[]] : values.keys.map((_, at) => ["keys", at]);
  return places.flatMap((place) => {
    if (ek === undefined || textAt(values, [...place, ek.name]) !== "") return [];
    const said = language.page.source.incomplete;
    return [{ id: "source.incomplete", said, field: ek.name, path: [...place, ek.name], counts: true }];
  });
}
