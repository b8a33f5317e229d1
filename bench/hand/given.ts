import type { Issue, ParameterName } from "widevine-license-token";
import { names } from "../request.ts";
import { add, push, pushAt, templates } from "./issue.ts";
import { nearMiss } from "./near-miss.ts";

/** Stands for a text that could not be decoded. */
export const undecodable: unique symbol = Symbol("undecodable");

const duplicate = templates["body.duplicate-parameter"];
const unknown = templates["body.unknown-parameter"];
const extensionPlace = names.indexOf("wvExtension");

/** What a second pass has found so far: the value at the place of each parameter, the extensions, the issues. */
export class Given {
  // biome-ignore format: one place for each of the 14 parameters
  readonly values: unknown[] = [
    undefined, undefined, undefined, undefined, undefined, undefined, undefined,
    undefined, undefined, undefined, undefined, undefined, undefined, undefined,
  ];
  readonly extensions: unknown[] = [];
  readonly issues: Issue[] = [];

  /** Takes a parameter of a body; `fault` says why there is no text. */
  take(place: number, text: string | undefined, fault: Fault): void {
    if (place === extensionPlace) {
      if (text === undefined) pushAt(this.issues, templates[fault], this.extensions.length);
      this.extensions.push(text ?? undecodable);
    } else if (this.values[place] !== undefined) {
      const name = nameAt(place);
      add(this.issues, { ...duplicate, parameter: name, name });
    } else {
      if (text === undefined) push(this.issues, { ...templates[fault], parameter: nameAt(place) });
      this.values[place] = text ?? undecodable;
    }
  }

  /** Takes a name that is no parameter's. */
  takeUnknown(name: string): void {
    const suggestion = nearMiss(name);
    add(this.issues, {
      ...unknown,
      ...(/^[A-Za-z0-9._-]{0,21}$/.test(name) ? { name } : {}),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}

export type Fault = "body.percent-encoding" | "body.utf-8";

function nameAt(place: number): ParameterName {
  return names[place] ?? "kid";
}
