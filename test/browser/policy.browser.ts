import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, readState, validBody } from "./form-page.ts";

const browser = startBrowser();

const dist = fileURLToPath(new URL("../../docs/preflight/dist", import.meta.url));

const html = readFileSync(`${dist}/index.html`, "utf8");

test("the page is one file, and its policy allows the script and the style in it alone", () => {
  expect(readdirSync(dist)).toStrictEqual(["index.html"]);
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html);
  const [hashOfScript, hashOfStyle] = ["script", "style"].map((tag) => {
    const content = new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "s").exec(html)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  });
  expect(policy?.[1]?.split("; ")).toStrictEqual([
    "default-src 'none'",
    `script-src ${hashOfScript}`,
    `style-src ${hashOfStyle}`,
    "img-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(policy?.index).toBeLessThan(Math.min(html.indexOf("<script"), html.indexOf("<style"), html.indexOf("<link")));
  const others = html.replace(/(<(style|script)[^>]*>).*?<\/\2>/gs, "$1");
  expect(others.match(/<script|<style|<link| src=| style=| on\w+=/g)).toStrictEqual(["<link", "<style", "<script"]);
});

test("the build contains neither io-ts nor code that could send or store data", () => {
  expect(html).toContain("kid.missing");
  for (const absent of [
    "AnyDictionaryType",
    "fetch(",
    "XMLHttpRequest",
    "sendBeacon",
    "WebSocket",
    "EventSource",
    "RTCPeerConnection",
    "window.open",
    "location.assign",
    "location.replace",
    "location=",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "eval(",
    "new Function",
    "innerHTML",
  ]) {
    expect(html).not.toContain(absent);
  }
});

test("the page works from a disk", async () => {
  await browser.with({ expected: /^a request to file:/ }, async (page) => {
    await page.goto(pathToFileURL(`${dist}/index.html`).href);
    await paste(page, validBody);
    expect(await readState(page)).toBe("ready");
    for (const link of await page.locator("footer a").all()) {
      const target = await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href);
      expect(existsSync(new URL(String(target)))).toBe(true);
    }
  });
});

test("the page fetches nothing, and stores nothing", async () => {
  await browser.with({ locale: "en-GB" }, async (page, requests) => {
    await paste(page, brokenBody);
    await page.locator("#fix-all").click();
    await page.locator("#language-nl").check();
    await page.locator("#theme-dark").check();
    await paste(page, validBody);
    await page.locator("#cookie").press("Enter");
    expect(requests.filter((url) => url !== `${browser.origin}/`)).toStrictEqual([]);
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
