import { createReport } from "./inside.ts";

// A page: the test calls a global function.

declare const navigator: { readonly userAgent: string };

Object.assign(globalThis, { createReport: (cases: string) => createReport(navigator.userAgent, JSON.parse(cases)) });
