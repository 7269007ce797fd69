import { plainLetters } from '../../vocabulary/letters.ts';

/** Countries whose usual short forms and adjectives don't begin like their name, as all others do (Russian, Chinese, German); parties as they stand before an office. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
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
  afghanistan: ['afghan'],
  belgium: ['belgian'],
  chechnya: ['chechen'],
  'czech republic': ['czech'],
  cyprus: ['cypriot'],
  denmark: ['danish'],
  england: ['english'],
  finland: ['finnish'],
  ireland: ['irish'],
  'ivory coast': ['ivorian'],
  kazakhstan: ['kazakh'],
  kyrgyzstan: ['kyrgyz'],
  lebanon: ['lebanese'],
  myanmar: ['burmese'],
  norway: ['norwegian'],
  philippines: ['filipino', 'philippine'],
  poland: ['polish'],
  portugal: ['portuguese'],
  scotland: ['scottish', 'scots'],
  slovakia: ['slovak'],
  sweden: ['swedish'],
  switzerland: ['swiss'],
  tajikistan: ['tajik'],
  thailand: ['thai'],
  turkmenistan: ['turkmen'],
  uzbekistan: ['uzbek'],
  wales: ['welsh'],
  'democratic party': ['democratic', 'democrat'],
  'republican party': ['republican', 'gop'],
  'conservative party': ['conservative', 'tory'],
  'labor party': ['labor'],
};

/** British spellings as American ones: a "Defense Minister" is the "Defence Minister of Pakistan". */
const american = (word: string): string =>
  word
    .replace(/^defence/, 'defense')
    .replace(/^labour/, 'labor')
    .replace(/^centre/, 'center');
const wordsOf = (words: string): string[] =>
  plainLetters(words)
    .match(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu)
    ?.map(american) ?? [];
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

/** True where letters are the beginnings of words one after another, with or without "of" and "and": "bmo" of "bank of montreal". */
function spells(words: readonly string[], letters: string): boolean {
  if (letters === '') return true;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  if (UNSPELT.has(word) && spells(rest, letters)) return true;
  for (let taken = 1; taken <= word.length && word[taken - 1] === letters[taken - 1]; taken++)
    if (spells(rest, letters.slice(taken))) return true;
  return false;
}
const UNSPELT: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'on', '&']);

/** True where a name is a short form of words that stand there: "BMO" of "Bank of Montreal", "Dirco" of "Department of International Relations and Cooperation". */
function isShortFor(name: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}\p{L}{2,9}$/u.test(name)) return false;
  const letters = plainLetters(name);
  return words.some(
    (word, at) => letters[0] === word[0] && !letters.startsWith(word) && !word.startsWith(letters) && spells(words.slice(at), letters),
  );
}

/**
 * True where `outer` says `inner`: its words stand there one after another, as they are, as adjectives ("Estonian leader" says "Estonia") or as what a short form is
 * made of.
 */
export function namesOrganization(outer: string, inner: string): boolean {
  const long = wordsOf(outer);
  if (isShortFor(inner, long)) return true;
  const forms = [withoutArticle(wordsOf(inner)), ...(SHORT_FORMS[withoutArticle(wordsOf(inner)).join(' ')] ?? []).map((form) => [form])];
  return forms.some(
    (short) => short.length > 0 && long.some((_, at) => short.every((word, place) => saysWord(long[at + place] ?? '', word))),
  );
}

/** Words that join an office to its place and say nothing of it. */
const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'for', 'from', 'to', 's']);

/** The words of countries: an office is the same where only its record says of which it is. */
const OF_COUNTRY: ReadonlySet<string> = new Set(
  Object.keys(SHORT_FORMS).flatMap((name) => (/(?:party|union|nations)$/.test(name) ? [] : name.split(' '))),
);

/** Names that an office has beside the one that records give it, in plain letters; without the country where the country is in the name. */
const OTHER_NAMES: readonly (readonly [name: string, record: string])[] = [
  ['taoiseach', 'prime minister ireland'], // "Taoiseach Ida Holm"
  ['tanaiste', 'deputy prime minister ireland'], // "Tánaiste Ida Holm"
  ['premier', 'prime minister'], // "Israeli premier Ida Holm"
  ['pm', 'prime minister'], // "UK PM Ida Holm"
  ['chancellor of the exchequer', 'chancellor'], // "UK chancellor Ida Holm"
  ['external affairs minister', 'foreign minister'], // "Indian external affairs minister Ida Holm"
];

/** The words that tell an office: the head, and whose it is, by the names of offices, countries and parties as records have them. */
function tellingWords(office: string): Set<string> {
  let words = ` ${wordsOf(office.replaceAll('-', ' '))
    .map((word) => word.replace(/[’']s?$/, ''))
    .join(' ')} `;
  for (const [name, record] of OTHER_NAMES) words = words.replaceAll(` ${name} `, ` ${record} `);
  for (const [full, forms] of Object.entries(SHORT_FORMS)) for (const form of forms) words = words.replaceAll(` ${form} `, ` ${full} `);
  return new Set(words.split(' ').filter((word) => word !== '' && !JOINING.has(word)));
}

/** A party before an office: whose it is, and no part of the office ("Democratic vice president"). A party's own leader is another thing than one of a house. */
const PARTYS = new RegExp(
  `^(?:the )?(?:${Object.entries(SHORT_FORMS)
    .flatMap(([name, forms]) => (name.endsWith(' party') ? forms : []))
    .join('|')}|labour) (?!party|leader)`,
  'i',
);

/**
 * True where two wordings name one office, the first in words at least as full: "President of Ukraine" and "Ukrainian President", "Prime Minister of Ireland" and
 * "Taoiseach", "U.S. Senator for Ohio" and "Senator from Ohio".
 */
export function isSameOffice(full: string, office: string): boolean {
  const [all, told] = [tellingWords(full), tellingWords(office.replace(PARTYS, ''))];
  const isIn = (words: ReadonlySet<string>, word: string) => [...words].some((said) => saysWord(said, word) || saysWord(word, said));
  return told.size > 0 && [...told].every((word) => isIn(all, word)) && [...all].every((word) => isIn(told, word) || OF_COUNTRY.has(word));
}
