import { measure } from "./measure.ts";
import { wasteful } from "./wasteful.ts";

await measure(wasteful);
