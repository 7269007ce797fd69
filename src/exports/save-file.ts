/** The kinds of file that are saved, by their ending. */
const TYPES = {
  jsonld: 'application/ld+json',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  jsonl: 'application/jsonl',
} as const;
export type Ending = keyof typeof TYPES;

/** How long the browser may take to begin with a file, ms. */
const GRACE = 60_000;

/** Has the browser save a text as a file, as if the reader had clicked a link to it: that asks for no permission. */
export function saveFile(document: Document, name: string, ending: Ending, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[ending] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}

/** A text as part of a file's name: letters and digits of its beginning. */
export const fileName = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 60) || 'dramatis';
