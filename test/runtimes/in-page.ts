import { reportOf } from "./inside.ts";

// A page: the test calls a function of the window.

declare const navigator: { readonly userAgent: string };

Object.assign(globalThis, { reportOf: (cases: string) => reportOf(navigator.userAgent, JSON.parse(cases)) });
