import type { PageTexts } from "../languages/page-texts.ts";
import type { ContractName } from "../logic/index.ts";
import { element } from "./element.ts";

/** What this page is: its version, its contract, and where its source and documents are. */
export function footerView({ contract, footer }: PageTexts, chosen: ContractName): HTMLElement {
  const repository = readMeta("repository");
  const documents = [
    [footer.source, ""],
    [footer.readme, "docs/preflight/README.md"],
    [footer.contracts, "docs/contracts.md"],
    [footer.decisions, "docs/decisions.md"],
    [footer.security, "SECURITY.md"],
  ] as const;
  return element(
    "footer",
    {},
    element("p", {}, footer.version(readMeta("version"))),
    element("p", {}, `${contract.label}: ${contract.names[chosen]}. ${contract.hints[chosen]}`),
    element(
      "nav",
      { "aria-label": footer.documents },
      element(
        "ul",
        {},
        ...documents.map(([label, path]) => element("li", {}, element("a", { href: addressOf(path) }, label))),
      ),
    ),
  );

  /** In the repository, where package.json names one; else beside this file, which is three folders below the root. */
  function addressOf(path: string): string {
    if (repository === "") return `../../../${path}`;
    return path === "" ? repository : `${repository}/blob/main/${path}`;
  }
}

function readMeta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}
