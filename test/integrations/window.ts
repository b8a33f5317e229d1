import { Window } from "happy-dom";
import { vi } from "vitest";

// A page without a browser. It must be imported before React, Vue and the form libraries, which search for a window when they load.

const window = new Window();
const {
  document,
  navigator,
  FormData,
  Event,
  Document,
  ShadowRoot,
  Node,
  Element,
  SVGElement,
  MutationObserver,
  getComputedStyle,
} = window;
const { HTMLElement, HTMLButtonElement, HTMLFormElement, HTMLFieldSetElement, HTMLInputElement, HTMLSelectElement } =
  window;
const forms = { HTMLFormElement, HTMLFieldSetElement, HTMLInputElement, HTMLSelectElement, HTMLButtonElement };
const nodes = { Document, ShadowRoot, Node, Element, SVGElement, HTMLElement, ...forms };
const page = { window, document, navigator, FormData, Event, MutationObserver, getComputedStyle, ...nodes };
for (const [name, value] of Object.entries({ ...page, IS_REACT_ACT_ENVIRONMENT: true })) vi.stubGlobal(name, value);
