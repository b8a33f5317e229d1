import type { Fields } from "widevine-license-token/form";

/** The name of a field of the page, which fills in requests of the documented contract. */
export type FieldName = keyof Fields;
