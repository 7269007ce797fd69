import { nameCalled } from '../words/same-things.ts';
import { type TargetWords, targetWords, topicsOf, wordCalled } from './same-target.ts';

/** What an article itself tells of how it names things. */
export interface ToldIn {
  /** What its headline speaks of (topicsOf). */
  readonly topics: ReadonlySet<string>;
  /** A phrase with the names for which the article has letters, or that go by several, in full: "the TPP" is "the Trans-Pacific Partnership". */
  inFull(phrase: string): string;
  /** Whether a thing told in few words is, as a rule, the one told with these more: "the bill" where the article has one bill. */
  isOnly(few: TargetWords, more: ReadonlySet<string>): boolean;
}

/** Letters that could stand for a name, and a name of several words that begin with capitals. */
const LETTERS = /\b\p{Lu}{3,6}\b/gu;
const NAME = /\p{Lu}[\p{L}’'-]+(?:(?: (?:of|for|the|and|on|in))? \p{Lu}[\p{L}’'-]+){1,9}/gu;
/** More names, and more pieces of sentences, and in them more tellings of one thing, are not looked through. */
const MOST_NAMES = 2000;
const MOST_PIECES = 5000;
const MOST_TELLINGS = 200;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu;

const capitalsOf = (parts: readonly string[]): string => parts.map(([first = '']) => (/\p{Lu}/u.test(first) ? first : '')).join('');

/** The names whose first letters an article has, by these: "Trans-Pacific Partnership" by "TPP"; none where several would do. */
function lettersIn(text: string): ReadonlyMap<string, string> {
  const letters = new Set(text.match(LETTERS));
  const found = new Map<string, Set<string>>();
  if (letters.size === 0) return new Map();
  for (const name of new Set((text.match(NAME) ?? []).slice(0, MOST_NAMES))) {
    const all = capitalsOf(name.split(/[ -]/));
    if (![...letters].some((each) => all.includes(each))) continue;
    const starts = [...name.matchAll(/(?<=^|[ -])\p{L}/gu)].map(({ index }) => index);
    for (const [at, start] of starts.entries())
      for (const next of [...starts.slice(at + 2), name.length + 1]) {
        const part = name.slice(start, next - 1);
        const capitals = capitalsOf(part.split(/[ -]/));
        if (letters.has(capitals)) found.set(capitals, (found.get(capitals) ?? new Set()).add(part));
      }
  }
  return new Map([...found].flatMap(([capitals, [name = '', ...others]]) => (others.length === 0 ? [[capitals, name] as const] : [])));
}

/** An article's text, headline first, as far as it tells how things are named. */
export function toldIn(text: string): ToldIn {
  const [headline = ''] = text.split('\n', 1);
  const letters = lettersIn(text);
  const telling = tellingOf(text);
  return {
    topics: topicsOf(headline),
    inFull: (phrase) => phrase.replace(WORD, (word) => letters.get(word) ?? nameCalled(word) ?? word),
    isOnly({ words, head }, more) {
      // Of a thing in one word whatever else is told of it may tell it from others, of one in more words a name.
      const told = telling(head)
        .filter((each) => [...words].every((word) => word === head || each.words.has(word)))
        .filter((each) => (words.size > 1 ? each.names : each.words).size > 0);
      const own = told.filter((each) => [...more].some((word) => each.words.has(word)));
      return own.length > 0 && told.length - own.length <= (words.size > 1 ? 0 : own.length);
    },
  };
}

const ENDS = /[^.!?;:,()“”"\n]+/g;
/** Words that belong to no thing: between them stands what is told of it. */
const BETWEEN = new Set(
  'the a an this that these those of for at in into on to and or but with by from as his her its their our my your any all is are was were be been has have had will would could should may might can do does did not no it he she they we you i who which what when where if than then also'.split(
    ' ',
  ),
);
const ARTICLES = /^(?:the|an?|his|her|its|their)$/i;
const TELLING_MORE = /^(?:of|for|on|with|to|against|over|about|between)$/;
/** How many words before a thing, and behind it, may tell which it is. */
const BEFORE = 3;
const BEHIND = 4;

/** What is told of a thing wherever an article speaks of it: the words right before, and those that a preposition leads to. */
function tellingOf(text: string): (thing: string) => readonly TargetWords[] {
  let places: ReturnType<typeof placesIn> | null = null;
  const known = new Map<string, readonly TargetWords[]>();
  return (thing) => {
    places ??= placesIn(text);
    const told = known.get(thing) ?? places.get(thing)?.map(({ words, at }) => toldAt(words, at)) ?? [];
    known.set(thing, told);
    return told;
  };
}

/** Where an article speaks of a thing: the words of a piece of a sentence, and at which of them. */
interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

/** Where an article speaks of each thing, by what it calls. */
function placesIn(text: string): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const called = new Map<string, string>();
  for (const piece of (text.match(ENDS) ?? []).slice(0, MOST_PIECES)) {
    const words = piece.match(WORD) ?? [];
    for (const [at, word] of words.entries()) {
      const thing = called.get(word) ?? wordCalled(word);
      called.set(word, thing);
      const there = places.get(thing);
      if (!there) places.set(thing, [{ words, at }]);
      else if (there.length < MOST_TELLINGS) there.push({ words, at });
    }
  }
  return places;
}

const belongs = (word: string): boolean => !BETWEEN.has(word.toLowerCase());

/** What a piece of a sentence tells of the thing at a place in it. */
function toldAt(words: readonly string[], at: number): TargetWords {
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const cut = before.findLastIndex((each) => !belongs(each));
  const rest = TELLING_MORE.test(words[at + 1] ?? '') ? words.slice(at + 2).filter((each) => !ARTICLES.test(each)) : [];
  const end = rest.findIndex((each) => !belongs(each));
  const behind = rest.slice(0, Math.min(BEHIND, end < 0 ? BEHIND : end));
  return targetWords([...before.slice(cut + 1), ...behind].join(' '));
}
