import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const dist = fileURLToPath(new URL("../../docs/preflight/dist", import.meta.url));

test("the page declares its policy before it loads anything", () => {
  const html = readFileSync(`${dist}/index.html`, "utf8");
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html);
  expect(policy?.[1]?.split("; ")).toStrictEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(policy?.index).toBeLessThan(Math.min(html.indexOf("<script"), html.indexOf("<link")));
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
});

test("the build contains neither io-ts nor code that could send data", () => {
  const scripts = readdirSync(`${dist}/assets`).filter((file) => file.endsWith(".js"));
  const code = scripts.map((file) => readFileSync(`${dist}/assets/${file}`, "utf8")).join("\n");
  expect(code).toContain("kid.missing");
  for (const absent of [
    "AnyDictionaryType",
    "fetch(",
    "XMLHttpRequest",
    "sendBeacon",
    "WebSocket",
    "EventSource",
    "RTCPeerConnection",
    "window.open",
    "location",
    "localStorage",
    "indexedDB",
    "eval(",
    "new Function",
    "innerHTML",
  ]) {
    expect(code).not.toContain(absent);
  }
});

test("the page fetches only its own files", async () => {
  await browser.with({ locale: "en-GB" }, async (page, requests) => {
    await paste(page, brokenBody);
    await page.getByRole("button", { name: "Use it as kid" }).click();
    await page.locator("#language-nl").check();
    await page.locator("#theme-dark").check();
    await paste(page, validBody);
    await page.locator("#cookie").press("Enter");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(?:js|css|svg)$/.test(file),
    );
    const own = ["", ...files].map((file) => `${browser.origin}/${file}`);
    expect(requests.filter((url) => !own.includes(url))).toStrictEqual([]);
    expect(new Set(requests).size).toBe(requests.length);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toStrictEqual([
      "",
      0,
      0,
    ]);
  });
});

const violations: readonly { readonly what: string; readonly directive: string; readonly attempt: () => void }[] = [
  {
    what: "a request",
    directive: "connect-src",
    attempt() {
      fetch("/elsewhere").catch(() => {});
    },
  },
  {
    what: "an inline script",
    directive: "require-trusted-types-for",
    attempt() {
      document.createElement("script").textContent = "document.title = 'broken'";
    },
  },
  {
    what: "a string parsed as HTML",
    directive: "require-trusted-types-for",
    attempt() {
      document.body.innerHTML = "<b>broken</b>";
    },
  },
  {
    what: "an inline style",
    directive: "style-src-attr",
    attempt() {
      document.body.setAttribute("style", "color: red");
    },
  },
  {
    what: "an image of another host",
    directive: "img-src",
    attempt() {
      new Image().src = "https://example.com/pixel.png";
    },
  },
  {
    what: "a base",
    directive: "base-uri",
    attempt() {
      const base = document.createElement("base");
      base.href = "/elsewhere/";
      document.head.append(base);
    },
  },
  {
    what: "a form that is sent",
    directive: "form-action",
    attempt() {
      document.querySelector("form")?.submit();
    },
  },
];

test.each(violations)("the browser refuses $what", async ({ directive, attempt }) => {
  await browser.with(
    { expected: /Content Security Policy|TrustedScript|TrustedHTML|^a request to https:\/\/example\.com\// },
    async (page) => {
      await page.evaluate(() => {
        addEventListener("securitypolicyviolation", (event) => {
          document.documentElement.dataset.refused = event.effectiveDirective;
        });
      });
      await page.evaluate(attempt).catch(() => {}); // an assignment that violates Trusted Types throws
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.refused)).toBe(directive);
    },
  );
});
