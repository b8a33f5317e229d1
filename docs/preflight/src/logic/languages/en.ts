export { codes } from "./en-codes.ts";
export { paste } from "./en-paste.ts";
export { ticket } from "./en-ticket.ts";
export { verdict } from "./en-verdict.ts";
export { words } from "./en-words.ts";
