import type { SampleAcross } from "../../contract/sampling/sample-across.ts";
import type { keySource } from "./key-source.ts";

/** The sources of the content key, and the sets of parameters that are not a source. @see decisions D1 and D2 */
export function samples(): SampleAcross<"kek" | "ek" | "contentKey", (typeof keySource)[number]["rule"]> {
  return {
    choices: [
      { required: ["contentKey"], optional: [] },
      { required: ["kek", "ek"], optional: ["contentKey"] },
      { required: ["kek"], optional: ["contentKey"] },
    ],
    mutations: {
      "ek.requires-kek": ["ek", "contentKey"],
      "ek.unwrap": null, // needs a cipher
      "contentKey.missing": [],
    },
  };
}
