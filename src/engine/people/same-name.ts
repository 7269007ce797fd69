import { isGivenName } from '../words/gazetteers.ts';
import { NICKNAME_SETS, PARTICLES } from '../words/name-parts.ts';
import type { NameForm } from './name-form.ts';

const isInitial = (word: string) => word.length === 1;

/** May two given names be one person's: equal, an initial, a short form, another spelling? "Joe" and "Joseph", "J." and "John", "Mohamed" and "Mohammad". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  if (NICKNAME_SETS.get(a)?.some((names) => names.has(b))) return true;
  // Two names that both stand in the lists are two names: "Maria" and "Mario".
  return !(isGivenName(a) && isGivenName(b)) && (undoubled(a) === undoubled(b) || isSpellingOf(a, b));
}

/** A name with each letter once where it stands twice: "Qasem" and "Qassem". */
const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');

/** Are two words spellings of one name in another script: "Zelensky" and "Zelenskyy", "Gaddafi" and "Gadhafi"? */
export function isSpellingOf(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) < 3 && spellingKey(a) === spellingKey(b));
}

/** One key for all spellings of a name: its first letter and consonants, where they are enough to tell it; else the word. */
export function spellingKey(word: string): string {
  const consonants = word
    .replace(/ph/g, 'f')
    .replace(/[qc]|kh/g, 'k')
    .replace(/[hw]/g, '')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants.length > 3 ? `${word[0]}-${consonants}` : word;
}

/** "Roth" and "the Roths" */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** Does one letter part two long words, not the first: "Rezaee" and "Razaee", "Shapiro" and "Shapirio"? A plural is no mistake. */
export function isMistyped(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < 6 || a[0] !== b[0] || isPlural(a, b)) return false;
  let same = 1;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y;
}

/** Is one of two surnames with the same given name a slip for the other, or several like its bearer: "Ronald Regan", "the Rand Pauls"? */
const isSlip = (a: string, b: string): boolean => isMistyped(a, b) || isPlural(a, b);

/** Is one list of words the beginning or the end of the other? */
export function isPartOf(part: readonly string[], whole: readonly string[]): 'start' | 'end' | null {
  if (part.length > whole.length) return null;
  const from = whole.length - part.length;
  if (part.every((word, i) => word === whole[from + i])) return 'end';
  return part.every((word, i) => word === whole[i]) ? 'start' : null;
}

/** May two names of several words be one person's? Nothing but the words is looked at. */
export function sameFullName(a: NameForm, b: NameForm): boolean {
  // "Harlan Lind Jr." is the son of "Harlan Lind".
  if (a.suffix !== b.suffix) return false;
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  // "Kim Jong Un" and "Kim Jong-un"; "Kim Byung-yeon" and "Byung-yeon Kim"
  if (long.join('') === short.join('') || (long.length === short.length && hasSameWords(long, short))) return true;
  if (isPartOf(short, long)) return true;
  // "Al-Ghanim" of Marzouq Al-Ghanem
  if (short.length === 2 && PARTICLES.has(short[0] as string) && isSpellingOf(long.slice(-2).join(''), short.join(''))) return true;
  if (a.familyFirst || b.familyFirst) return false;
  const core = (words: readonly string[]) => words.filter((word, i) => i === 0 || i === words.length - 1 || !PARTICLES.has(word));
  const [x, y] = [core(long), core(short)];
  if (!sameGivenName(x[0] as string, y[0] as string)) return false;
  const surnames = [x.at(-1) as string, y.at(-1) as string] as const;
  if (!isSpellingOf(...surnames) && !(x[0] === y[0] && !isInitial(x[0] as string) && isSlip(...surnames))) return false;
  return sameMiddle(x.slice(1, -1), y.slice(1, -1));
}

/** Keys under which the article's full names are kept and looked for. */
export interface NameKeys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** The keys of a full name. Where two names may be one person's, one of those that the shorter one seeks is the longer one's own. */
export function keysOf({ words }: NameForm): NameKeys {
  const [given = '', last = ''] = [words[0], words.at(-1)];
  const family = spellingKey(last);
  const alike = [given, undoubled(given), spellingKey(given), ...(NICKNAME_SETS.get(given) ?? []).map((names) => [...names].join(' '))];
  const whole = [
    words.join(''),
    [...new Set(words)].sort().join(' '),
    `${words.slice(0, 2).join(' ')} …`,
    ...(isInitial(given) ? [] : [`${given} ${last[0]}…`]),
    `… ${words.slice(-2).join(' ')}`,
    `… ${spellingKey(words.slice(-2).join(''))}`,
    ...new Set(alike.map((name) => `${name}, ${family}`)),
  ];
  const [initial, full] = [`${given[0]}., ${family}`, `${given[0]}…, ${family}`];
  return isInitial(given) ? { own: [...whole, initial], sought: [...whole, full] } : { own: [...whole, full], sought: [...whole, initial] };
}

function hasSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
}

/** "George W. Bush" is not "George H.W. Bush"; "George Bush" may be either. */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length) return true;
  return a.length === b.length && a.every((word, i) => sameGivenName(word, b[i] as string));
}
