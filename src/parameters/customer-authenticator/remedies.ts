import type { Chapter } from "../../contract/remedy.ts";
import { rules } from "./customer-authenticator.ts";

/** The rules of customerAuthenticator, with their sources and remedies. */
export const chapter: Chapter<"customerAuthenticator", keyof typeof rules> = {
  parameter: "customerAuthenticator",
  rules,
  remedies: {
    "customerAuthenticator.missing": {
      source: "Table 13, customerAuthenticator",
      basis: "stated",
      remedy:
        "Copy the API key from the administration dashboard of your ExpressPlay account, and keep it on the server with the other secrets. An empty value is usually an environment variable that is not set.",
    },
    // The page says that an authenticator can be invalid; which characters one has, it does not say.
    "customerAuthenticator.characters": {
      source: "Table 18, -2018, and decision D11",
      basis: "inferred",
      remedy:
        "Give the API key as a string, exactly as the dashboard shows it. The usual causes are the line feed at the end of a secret's file, a space after the comma inside the key, and a + that was not written %2B in a body.",
    },
  },
};
