import { type Browser, type ConsoleMessage, chromium, type Page, type Request, type Response } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** The settings of the page. */
interface PageOptions {
  readonly scheme?: "light" | "dark";
  readonly language?: "en" | "nl";
  readonly width?: number;
  readonly height?: number;
  /** Opens a new profile with this language. */
  readonly locale?: string;
  /** Errors that the test expects. */
  readonly expected?: RegExp;
}

/** Opens the page for the tests of one file. */
export interface PageOpener {
  /**
   * Loads the page without its previous state, and calls the function. Then asserts that the page had no error, no violation
   * of its Content Security Policy, and no request to another origin.
   */
  with(options: PageOptions, act: (page: Page, requests: readonly string[]) => Promise<void>): Promise<void>;
  readonly origin: string;
}

/** Connects the tests of a file to the shared browser. */
export function startBrowser(): PageOpener {
  const origin = inject("origin");
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
    page = await newPage(browser, "en-GB");
  });

  afterAll(async () => {
    await browser?.close();
  });

  return {
    origin,
    async with(options, act) {
      if (browser === undefined || page === undefined) throw new Error("The browser has not started.");
      if (options.locale === undefined) return show(page, options, act);
      const other = await newPage(browser, options.locale);
      await show(other, options, act).finally(() => other.context().close());
    },
  };

  async function show(shown: Page, options: PageOptions, act: Parameters<PageOpener["with"]>[1]): Promise<void> {
    const { scheme = "light", language, width = 1280, height = 900, expected } = options;
    await shown.emulateMedia({ colorScheme: scheme });
    await shown.setViewportSize({ width, height });
    const { errors, requests, stop } = watch(shown, origin);
    try {
      await shown.goto(origin);
      if (language !== undefined) await shown.locator(`#language-${language}`).check();
      await act(shown, requests);
      expect(errors.filter((error) => expected?.test(error) !== true)).toStrictEqual([]);
    } finally {
      stop();
    }
  }
}

async function newPage(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({
    locale,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return context.newPage();
}

interface Watch {
  /** Errors of the page; a violation of its Content Security Policy is a console error. */
  readonly errors: readonly string[];
  /** The URLs of all requests. */
  readonly requests: readonly string[];
  stop(): void;
}

function watch(page: Page, origin: string): Watch {
  const errors: string[] = [];
  const requests: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  };
  const onPageError = (error: Error): void => void errors.push(error.message);
  const onRequest = (request: Request): void => {
    requests.push(request.url());
    if (!request.url().startsWith(`${origin}/`)) errors.push(`a request to ${request.url()}`);
  };
  const onResponse = (response: Response): void => {
    if (!response.ok()) errors.push(`${response.status()} for ${response.url()}`);
  };
  page.on("console", onConsole).on("pageerror", onPageError).on("request", onRequest).on("response", onResponse);
  return {
    errors,
    requests,
    stop: () =>
      page
        .off("console", onConsole)
        .off("pageerror", onPageError)
        .off("request", onRequest)
        .off("response", onResponse),
  };
}
