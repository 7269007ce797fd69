/** Letters that Unicode doesn't decompose into a base letter and a mark, with the letters that the press writes for them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a' };

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
