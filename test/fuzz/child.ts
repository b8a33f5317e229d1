import { entries } from "./entries.ts";
import { measure } from "./measure.ts";

await measure(entries);
