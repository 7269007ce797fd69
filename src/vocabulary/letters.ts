/** Letters that Unicode doesn't decompose into a base letter and a mark, with the letters that the press writes for them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a' };

/** Signs that take no place: soft hyphen, zero-width signs, direction marks, word joiner, byte-order mark, selectors, tags. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]|\udb40[\udc00-\uddef]/g;

/** A text as readers see it: without signs that take no place, letters and their marks in one. */
export const asSeen = (text: string): string => (/[^\0-\xac]/.test(text) ? text.replace(HIDDEN, '').normalize('NFC') : text);

/** How many characters the sign that takes no place has at a place of a text; 0 where none stands there. */
export function hiddenAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code >= 0xad)) return 0;
  const sign = text.slice(at, code === 0xdb40 ? at + 2 : at + 1);
  return sign.replace(HIDDEN, '') ? 0 : sign.length;
}

/** Lower case, without accents: "López" is "lopez", "Łódź" is "lodz", "Søren" is "soren". What else a text holds stays, decomposed. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII: the costly part only for the others.
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðıßæœþə]/g, (letter) => LETTERS[letter] ?? letter);
}
