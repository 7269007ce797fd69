/** Countries whose usual short forms and adjectives don't begin like their name; all other adjectives do (Russian, Chinese, German). */
const COUNTRY_FORMS: Readonly<Record<string, readonly string[]>> = {
  'united states': ['u.s.', 'us', 'usa', 'american'],
  'united kingdom': ['u.k.', 'uk', 'british', 'britain'],
  'european union': ['e.u.', 'eu', 'european'],
  'united nations': ['u.n.', 'un'],
  france: ['french'],
  spain: ['spanish'],
  turkey: ['turkish'],
  netherlands: ['dutch'],
  greece: ['greek'],
  'saudi arabia': ['saudi'],
  'united arab emirates': ['u.a.e.', 'uae', 'emirati'],
};

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (words: string): string[] => fold(words).match(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu) ?? [];
const withoutArticle = (words: readonly string[]): readonly string[] => (words[0] === 'the' ? words.slice(1) : words);

/** True where two names are the same but for case, accents and an article before them. */
export const isSameName = (one: string, other: string): boolean =>
  withoutArticle(wordsOf(one)).join(' ') === withoutArticle(wordsOf(other)).join(' ');

/** True where `said` is `word` or its adjective: "korean" says "korea", "chinese" says "china", "australian" does not say "austria". */
function saysWord(said: string, word: string): boolean {
  if (said === word || said === `${word}'s` || said === `${word}’s`) return true;
  let shared = 0;
  while (shared < word.length && said[shared] === word[shared]) shared++;
  return shared >= 4 && shared / word.length >= 0.8 && said.length <= word.length + 4;
}

/** True where `outer` says `inner`: its words stand there one after another, as they are or as adjectives ("Estonian leader" says "Estonia"). */
export function says(outer: string, inner: string): boolean {
  const long = wordsOf(outer);
  const forms = [withoutArticle(wordsOf(inner)), ...(COUNTRY_FORMS[withoutArticle(wordsOf(inner)).join(' ')] ?? []).map((form) => [form])];
  return forms.some(
    (short) => short.length > 0 && long.some((_, at) => short.every((word, place) => saysWord(long[at + place] ?? '', word))),
  );
}
