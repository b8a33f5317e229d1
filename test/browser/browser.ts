import { type Browser, type ConsoleMessage, chromium, type Page, type Request, type Response } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** How the page is looked at. */
interface Look {
  readonly scheme?: "light" | "dark";
  readonly language?: "en" | "nl";
  readonly width?: number;
  readonly height?: number;
  /** A profile of its own, of a person who reads this language. */
  readonly locale?: string;
  /** A complaint that the test is about. */
  readonly expected?: RegExp;
}

/** How the tests of one file see the page. */
export interface PageOpener {
  /**
   * Loads the page anew, which forgets all that was typed, and does something with it; and then the page must have been
   * quiet: no error, no breach of its policy, no request to anywhere else.
   */
  with(look: Look, act: (page: Page, requests: readonly string[]) => Promise<void>): Promise<void>;
  readonly origin: string;
}

/** Connects the tests of a file to the one browser. */
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
    async with(look, act) {
      if (browser === undefined || page === undefined) throw new Error("The browser has not started.");
      if (look.locale === undefined) return show(page, look, act);
      const other = await newPage(browser, look.locale);
      await show(other, look, act).finally(() => other.context().close());
    },
  };

  async function show(shown: Page, look: Look, act: Parameters<PageOpener["with"]>[1]): Promise<void> {
    const { scheme = "light", language, width = 1280, height = 900, expected } = look;
    await shown.emulateMedia({ colorScheme: scheme });
    await shown.setViewportSize({ width, height });
    const { complaints, requests, stop } = watch(shown, origin);
    try {
      await shown.goto(origin);
      if (language !== undefined) await shown.locator(`#language-${language}`).check();
      await act(shown, requests);
      expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toStrictEqual([]);
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
  /** What a page should never do; a breach of its policy is an error of the console. */
  readonly complaints: readonly string[];
  /** The addresses of all that was asked for. */
  readonly requests: readonly string[];
  stop(): void;
}

function watch(page: Page, origin: string): Watch {
  const complaints: string[] = [];
  const requests: string[] = [];
  const heard = (message: ConsoleMessage): void => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  };
  const failed = (error: Error): void => void complaints.push(error.message);
  const asked = (request: Request): void => {
    requests.push(request.url());
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`a request to ${request.url()}`);
  };
  const answered = (response: Response): void => {
    if (!response.ok()) complaints.push(`${response.status()} for ${response.url()}`);
  };
  page.on("console", heard).on("pageerror", failed).on("request", asked).on("response", answered);
  return {
    complaints,
    requests,
    stop: () => page.off("console", heard).off("pageerror", failed).off("request", asked).off("response", answered),
  };
}
