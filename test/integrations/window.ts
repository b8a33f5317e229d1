import { Window } from "happy-dom";
import { vi } from "vitest";

// A page without a browser. It must be imported before React and the form libraries, which search for a window when they load.

const window = new Window();
const { document, navigator, Event, HTMLElement, HTMLInputElement } = window;
const globals = { window, document, navigator, Event, HTMLElement, HTMLInputElement, IS_REACT_ACT_ENVIRONMENT: true };
for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
