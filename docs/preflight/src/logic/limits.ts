/** The most rows of extensions, and the most keys, that the page shows: 50,000 of them would freeze it. */
export const mostRows = 200;

/** The longest text that is read, in UTF-16 units. */
export const longestPaste = 1_000_000;
