import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts the script and the style into the page, so that it is one file that works from a disk, and names their hashes in its
 * policy: nothing else runs.
 */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("There is no index.html in the build.");
        let script = "";
        let style = "";
        for (const [name, file] of Object.entries(bundle)) {
          if (file === page) continue;
          if (file.type === "chunk") script += escapeEnd(file.code.trim());
          else if (name.endsWith(".css")) style += textOf(file.source).trim();
          delete bundle[name];
        }
        page.source = textOf(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="stylesheet"[^>]*>/g, "")
          .replace("'sha256-script'", hashOf(script))
          .replace("'sha256-style'", hashOf(style))
          // Functions, since a string would have its `$&` replaced.
          .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
          .replace("</body>", () => `  <script type="module">${script}</script>\n  </body>`);
      },
    },
  };
}

/** What would end the element, or begin a comment in it; in a string and in a regular expression the escape means the same. */
function escapeEnd(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}
