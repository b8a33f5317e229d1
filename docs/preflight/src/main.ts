import { emptyDraft } from "./draft.ts";
import { preferredLanguage } from "./languages/index.ts";
import { showPage } from "./page-view.ts";
import "./style/index.css";

showPage(preferredLanguage(navigator.languages), { draft: emptyDraft(), destination: { at: "test", domain: "" } });
