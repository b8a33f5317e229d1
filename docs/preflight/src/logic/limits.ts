/** The most rows of extensions, and the most keys, that the page shows: 50,000 of them would freeze it. */
export const mostRows = 200;

/** The longest text that is read, in UTF-16 units, unless it is JSON: 50,000 extensions are longer, and would freeze the page. */
export const longestText = 200_000;

/** The longest JSON that is read, in UTF-16 units: a HAR file has the answers in it, too. */
export const longestJson = 10_000_000;

/** The most losses that are told one by one. */
export const mostLosses = 100;
