/** How Wikidata names what it has an item of: "Q94487". */
export const WIKIDATA_ID = /^Q[1-9]\d{0,11}$/;

/** The page on wikidata.org about an item. Nothing of ours asks for it: the reader opens it, or doesn't. */
export const wikidataPage = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
