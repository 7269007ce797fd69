import { countryCalled } from '../words/countries.ts';
import { ING_NOUNS } from './targets.ts';

/** A target taken apart for comparison. */
export interface TargetWords {
  /** Its words without articles and small prepositions, in lower case, singular, countries by one name: "the U.S. sanctions" → united states, sanction. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are names, but for those that only tell where: "the ban in Harbourtown", "aid into Norland". */
  readonly names: ReadonlySet<string>;
  /** The one that says what kind of thing it is, as far as words show: the last before a preposition. "the pace of the reform" is a pace, "the reform plan" a plan. */
  readonly head: string;
}

const SMALL = new Set(
  'the a an this that these those of for at in into across throughout on to and with by from as his her its their our my your any all new'.split(
    ' ',
  ),
);

/** What follows one of these tells more of the thing before it. */
const TELLING_MORE = new Set(
  'of for at in on to with by from against over about between under into as after before during without'.split(' '),
);

/** Words that turn a thing into its opposite or a deed upon it: "ending the ban" is not "the ban". Words in -ing are taken as well. */
const TURNING =
  /ing$|^(?:no|not|non|anti|ban|repeal|end|cut|halt|stop|opposition|lack|failure|rejection|withdrawal|removal|delay|abolition|cancellation|reversal|suspension|increase|rise|reduction|expansion|return|loss|absence)$/;

const WHERE = /^(?:in|into|across|throughout)$/;

/** Capitalised forms only: "US" but not "us". */
function countryOf(form: string): string | undefined {
  return /^\p{Lu}/u.test(form) ? countryCalled(form) : undefined;
}
const singular = (word: string) =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|ch|x)es$/, '$1')
        .replace(/([^su])s$/, '$1')
    : word;

/** Takes a target's phrase apart. */
export function targetWords(target: string): TargetWords {
  const words = new Set<string>();
  const names = new Set<string>();
  let head = '';
  let isWhole = false;
  const spelt = target.replace(/[’']s?(?=\s|$)/g, '').split(/[^\p{L}\p{N}.’'-]+/u).map((word) => word.replace(/^[.’'-]+|[’'-]+$/g, '')).filter(Boolean); // biome-ignore format: one chain
  for (let i = 0; i < spelt.length; i++) {
    const isPlace = WHERE.test(spelt[i - 1] ?? '') && i > 1;
    const pair = countryOf(`${spelt[i]} ${spelt[i + 1]}`);
    const country = pair ?? countryOf(spelt[i] ?? '');
    if (pair) i++;
    const bare = (spelt[i] ?? '').replace(/\.$/, '');
    const word = country?.toLowerCase() ?? singular(bare.toLowerCase());
    isWhole ||= head !== '' && TELLING_MORE.has(bare);
    if (!word || SMALL.has(word)) continue;
    if (!isWhole) head = word;
    words.add(word);
    if (!isPlace && (country || /^\p{Lu}/u.test(bare))) names.add(word);
  }
  return { words, names, head };
}

/** What an article's headline speaks of, as single words without names: there "the tunnel" means the tunnel of the story. */
export function topicsOf(headline: string): ReadonlySet<string> {
  const { words, names } = targetWords(headline.toLowerCase());
  return new Set([...words].filter((word) => !names.has(word)));
}

/**
 * Do two phrases mean the same thing: the same words but for plurals and the names of countries, or one the other with more words
 * that neither turn it round nor name somebody else: "the harbour tunnel" and "the planned harbour tunnel", but not "scrapping the harbour tunnel",
 * nor "the cost of the harbour tunnel", which is another kind of thing.
 * One word alone means the thing with more words before it only where it is one of the article's topics.
 */
export function sameTarget(a: TargetWords, b: TargetWords, topics: ReadonlySet<string> = new Set()): boolean {
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (!few.words.size || a.head !== b.head) return false;
  for (const word of few.words) if (!many.words.has(word)) return false;
  const more = [...many.words].filter((word) => !few.words.has(word));
  if (!more.length) return true;
  const [only = ''] = few.words;
  const topic = few.words.size === 1 && topics.has(only) && [...many.words].at(-1) === only;
  // One word alone says too little ("plan", "Kim"), and a phrase of half its length too.
  if (!topic && (few.words.size < 2 || few.words.size < more.length)) return false;
  // "the United States" is not "United States sanctions".
  const onlyNames = [...few.words].every((word) => few.names.has(word));
  return !onlyNames && more.every((word) => !many.names.has(word) && (!TURNING.test(word) || ING_NOUNS.has(word)));
}
