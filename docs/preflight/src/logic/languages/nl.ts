export { codes } from "./nl-codes.ts";
export { paste } from "./nl-paste.ts";
export { ticket } from "./nl-ticket.ts";
export { verdict } from "./nl-verdict.ts";
export { words } from "./nl-words.ts";
