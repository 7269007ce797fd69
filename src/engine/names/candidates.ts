import type { Document } from '../text/document.ts';
import { isCommonForm, isCommonWord, isGivenName, isSurname } from '../words/gazetteers.ts';
import { TITLES_AND_NAMES } from '../words/titles.ts';
import { Words } from './in-run.ts';
import type { RunReader } from './runs.ts';

/** A run of capitalised words, or a part of one, taken for one thing. "unknown" is to be judged: a person, or nothing that we look for. */
export interface Candidate {
  readonly type: 'organization' | 'place' | 'thing' | 'unknown';
  readonly firstToken: number;
  readonly endToken: number;
  /** The title right before an unknown, lower case, without point. */
  readonly title: string | null;
}

/** Cuts the document's runs into candidates, in text order. */
export function findCandidates(document: Document, reader: RunReader): Candidate[] {
  const words = new Words(document, reader);
  const cutter = new Cutter(words);
  let done = 0;
  for (const { firstToken, endToken } of reader.runs()) {
    if (endToken <= done) continue;
    const start = Math.max(firstToken, done);
    done = endToken;
    const office = words.officeEnd(endToken - 1);
    const group = office ? null : words.joined(endToken - 1);
    if (office) {
      cutter.cutBeforeTitle(start, endToken - 1);
      done = office;
      if (reader.isNameWord(office)) {
        done = reader.endOfRun(office);
        cutter.cut(office, done, words.phrase(endToken - 1, office - endToken + 1), true);
      }
    } else if (group) {
      // "Harlow County Board of Education": what stands before the opener belongs to it.
      const whole = { ...group, firstToken: words.isTitle(start) ? endToken - 1 : start, title: null };
      cutter.cutBeforeTitle(start, whole.firstToken);
      cutter.found.push(whole);
      done = group.endToken;
    } else cutter.cut(start, endToken, words.titleBefore(start), false);
  }
  return cutter.found;
}

/** Cuts runs into candidates, which gather in `found`. */
class Cutter {
  readonly found: Candidate[] = [];
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Cuts the run [i, end). A title in lower case before it does not keep it from being an organisation; one with a capital does. */
  cut(i: number, end: number, title: string | null, capitalTitle: boolean): void {
    const words = this.#words;
    if (i >= end) return;
    const inside = words.titled(i, end);
    if (inside) {
      this.cutBeforeTitle(i, inside.from);
      this.cut(inside.name, end, inside.title, true);
    } else if (capitalTitle && !words.joinsNames(i) && (words.listed(i, end)?.end !== end || isSurname(words.lower(i))))
      this.#unknown(i, end, title);
    else this.#cutUntitled(i, end, title);
  }

  /** Before a title stand the places and organisations that it is of; the rest is a part of the title ("Foreign Minister"). */
  cutBeforeTitle(i: number, end: number): void {
    const from = this.found.length;
    this.#cutUntitled(i, end, null);
    for (let k = this.found.length - 1; k >= from; k--) if (this.found[k]?.type === 'unknown') this.found.splice(k, 1);
  }

  #cutUntitled(i: number, end: number, title: string | null): void {
    const words = this.#words;
    if (i >= end) return;
    if (words.joinsNames(i)) {
      this.#cutUntitled(i + 1, end, null);
      return;
    }
    const group = words.headed(i, end) ?? words.place(i, end);
    if (group) {
      this.found.push({ ...group, title: null });
      this.#cutUntitled(group.endToken, end, null);
      return;
    }
    const known = words.listed(i, end);
    // "Jordan Lind", "Paris Oke": a place that is a given name, with a surname.
    const namesake =
      known?.end === i + 1 && end > i + 1 && isGivenName(words.lower(i)) && !isCommonWord(words.lower(i + 1)) && !words.listed(i + 1, end);
    if (known && !namesake) {
      if (known.type !== 'demonym') this.found.push({ type: known.type, firstToken: i, endToken: known.end, title: null });
      this.#cutUntitled(known.end, end, null);
    } else this.#unknown(i, end, title);
  }

  /** An unknown goes up to a name of the lists that can't be its surname, or to the end of the run. */
  #unknown(i: number, end: number, title: string | null): void {
    const words = this.#words;
    // "Public Prosecution Mara Lind": common words before a given name are none of the name.
    if (i + 2 < end && isCommonForm(words.lower(i)) && !isSurname(words.lower(i))) {
      let given = i + 1;
      while (given + 1 < end && isCommonForm(words.lower(given))) given++;
      if (given + 1 < end && isGivenName(words.lower(given))) {
        this.#unknown(given, end, null);
        return;
      }
    }
    let close = i + 1;
    for (; close < end; close++) {
      const next = words.listed(close, end);
      if (next && (next.end > close + 1 || (close > i + 1 && !isSurname(words.lower(close))))) break;
    }
    let last = close;
    // "Trump Adviser Resigns": a title at the end is none of the name.
    while (
      last > i + 1 &&
      words.isTitle(last - 1) &&
      isCommonWord(words.word(last - 1)) &&
      !TITLES_AND_NAMES.has(words.word(last - 1)) &&
      !isGivenName(words.word(last - 1))
    )
      last--;
    if (!(last === i + 1 && words.isTitle(i) && !TITLES_AND_NAMES.has(words.word(i))))
      this.found.push({ type: 'unknown', firstToken: i, endToken: last, title });
    this.#cutUntitled(close, end, null);
  }
}
