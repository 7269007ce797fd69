import { countryCalled } from '../words/countries.ts';
import { BAD, GOOD } from '../words/evaluations.ts';
import { ING_NOUNS } from '../words/ing-nouns.ts';
import { thingCalled } from '../words/same-things.ts';
import { conjugate } from '../words/verb-forms.ts';
import type { ToldIn } from './told-in.ts';

/** A target taken apart for comparison. */
export interface TargetWords {
  /** Its words without articles and small prepositions, in lower case, singular, countries by one name: "the U.S. sanctions" → united states, sanction. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are names, but for those that only tell where: "the ban in Harbourtown", "aid into Norland". */
  readonly names: ReadonlySet<string>;
  /** The one that says what kind of thing it is, as far as words show: the last before a preposition. "the pace of the reform" is a pace, "the reform plan" a plan. */
  readonly head: string;
  /** Whether that is told of several. */
  readonly isMany: boolean;
  /** Whether it is somebody's, whoever that is: "our". */
  readonly isOwned: boolean;
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

/** Words that tell a thing from another of its kind. */
const ANOTHER =
  /^(?:second|third|another|other|separate|own|different|previous|earlier|former|next|future|more|fewer|too|many|several|both|\d.*)$/;

/** Words that tell nothing else of a thing than when it is, or how somebody finds it. */
const LIGHT: ReadonlySet<string> = new Set(
  'proposed planned comprehensive controversial landmark temporary current latest so-called sweeping major recent'.split(' '),
);

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

/** "the Senate-passed bill" is the Senate's. */
const PASSED = /(\p{Lu}[\p{L}.]+)-(\p{Ll}+(?:ed|led))\b/gu;
/** A deed told by its verb: "waive the immunity" is "waiving the immunity". */
const VERB_FIRST =
  /^(?!(?:of|for|at|in|on|to|with|by|from|as|against|over|about|between|under|into|after|before|during|without|not|all|any|both|and|or|than|like|that|such)\b)(\p{Ll}+)(?= (?:the|an?|his|her|their|our|its|my|your|this|that|these|those)\b)/u;
const asDeed = (target: string): string => target.replace(VERB_FIRST, (verb) => (verb.endsWith('ing') ? verb : conjugate(verb).ing));

/** The word for what a word calls, in the singular and lower case. */
export const wordCalled = (word: string): string => thingCalled(singular(word.toLowerCase()));

/** Takes a target's phrase apart. */
export function targetWords(target: string): TargetWords {
  const words = new Set<string>();
  const names = new Set<string>();
  let head = '';
  let isMany = false;
  let isWhole = false;
  const spelt = asDeed(target)
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(PASSED, '$1 $2')
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map((word) => word.replace(/^[.’'-]+|[’'-]+$/g, ''))
    .filter(Boolean);
  for (let i = 0; i < spelt.length; i++) {
    const isPlace = WHERE.test(spelt[i - 1] ?? '') && i > 1;
    const pair = countryOf(`${spelt[i]} ${spelt[i + 1]}`);
    const country = pair ?? countryOf(spelt[i] ?? '');
    if (pair) i++;
    const bare = (spelt[i] ?? '').replace(/\.$/, '');
    const word = country?.toLowerCase() ?? wordCalled(bare);
    isWhole ||= head !== '' && TELLING_MORE.has(bare);
    if (!word || SMALL.has(bare.toLowerCase())) continue;
    if (!isWhole) [head, isMany] = [word, bare.toLowerCase() !== singular(bare.toLowerCase())];
    words.add(word);
    if (!isPlace && (country || /^\p{Lu}/u.test(bare))) names.add(word);
  }
  return { words, names, head, isMany, isOwned: /^(?:our|my|your) /i.test(target) };
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
 * One word alone, and a phrase without a name that the other has, means it only where the article speaks of no other such thing (ToldIn.isOnly), or where it is one of
 * the article's topics. Of phrases of several articles (`told`: null) more words may say no more than when or how.
 */
export function sameTarget(a: TargetWords, b: TargetWords, told: Pick<ToldIn, 'topics' | 'isOnly'> | null): boolean {
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (!few.words.size || a.head !== b.head) return false;
  for (const word of few.words) if (!many.words.has(word)) return false;
  const more = [...many.words].filter((word) => !few.words.has(word));
  if (!more.length) return true;
  if (!told) return few.words.size > 1 && more.every((word) => LIGHT.has(word));
  const bare = few.words.size === 1 && few.names.size === 0;
  if (bare && (few.isOwned || few.isMany !== many.isMany)) return false;
  const isPlain = more.every((word) => !TURNING.test(word) || ING_NOUNS.has(word));
  const isAnother = more.some((word) => ANOTHER.test(word) || GOOD.has(word) || BAD.has(word));
  if (isPlain && !isAnother && few.names.size < few.words.size && told.isOnly(few, new Set(more))) return true;
  const [only = ''] = few.words;
  const topic = bare && told.topics.has(only) && [...many.words].at(-1) === only;
  // One word alone says too little ("plan", "Kim"), and a phrase of half its length too.
  if (!topic && (few.words.size < 2 || few.words.size < more.length)) return false;
  // "the United States" is not "United States sanctions".
  const onlyNames = [...few.words].every((word) => few.names.has(word));
  return !onlyNames && isPlain && more.every((word) => !many.names.has(word));
}
