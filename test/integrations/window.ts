import { Window } from "happy-dom";
import { vi } from "vitest";

// A page without a browser. It is imported before React and the form libraries, which look for one as they load.

const window = new Window();
const { document, navigator, Event, HTMLElement, HTMLInputElement } = window;
const globals = { window, document, navigator, Event, HTMLElement, HTMLInputElement, IS_REACT_ACT_ENVIRONMENT: true };
for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
