import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** An entry of the package that has types, and the file of its report. */
export interface Entry {
  readonly name: string;
  readonly types: string;
  readonly report: string;
}

const { exports: listed }: { exports: Record<string, string | { import: { types: string } }> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

export const entries: readonly Entry[] = Object.entries(listed).flatMap(([name, targets]) =>
  typeof targets === "string"
    ? []
    : [
        {
          name,
          types: targets.import.types,
          report: `${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`,
        },
      ],
);

/** The names of the entries that are data for other tools and languages, not code. */
export const dataEntries: readonly string[] = Object.entries(listed).flatMap(([name, targets]) =>
  typeof targets === "string" ? [name] : [],
);

/** Creates the report of an entry's public API from the built declarations. */
export function createApiReport({ types, report }: Entry): string {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(root, "package.json"),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, types),
        compiler: { overrideTsconfig: { compilerOptions, include: [types] } },
        apiReport: {
          enabled: true,
          includeForgottenExports: false,
          reportFolder: folder,
          reportTempFolder: folder,
          reportFileName: report,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    });
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
      },
    });
    if (errorCount > 0) throw new Error(`The declarations of ${types} cannot be read.`);
    return readFileSync(join(folder, report), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const compilerOptions = {
  target: "es2022",
  lib: ["ES2023", "ES2024.String"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ["node"],
} as const;
