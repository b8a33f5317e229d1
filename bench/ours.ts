// The package as it is published, built into the root's dist/: npm run build first, and run from the root.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Core from "widevine-license-token";

const built = (path: string): string => pathToFileURL(resolve("dist", path)).href;

export const ours: typeof Core = await import(built("index.js"));
