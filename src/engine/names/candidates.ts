import type { Document } from '../text/document.ts';
import { isCommonForm, isCommonWord, isGivenName, isSurname } from '../words/gazetteers.ts';
import { SUFFIXES } from '../words/name-parts.ts';
import { HEADS_AND_NAMES, ORGANIZATION_HEADS, ORGANIZATION_NAMES, ORGANIZATION_OPENERS, THING_HEADS } from '../words/organizations.ts';
import { isDemonym, isPlace, PLACE_OPENERS } from '../words/places.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { isTitleWord, TITLES_AND_NAMES, withoutPoint } from '../words/titles.ts';
import { isCapitalised } from './casing.ts';
import { isFunctionWord } from './function-words.ts';
import type { RunReader } from './runs.ts';

/** A run of capitalised words, or a part of one, taken for one thing. "unknown" is to be judged: a person, or nothing that we look for. */
export interface Candidate {
  readonly type: 'organization' | 'place' | 'thing' | 'unknown';
  readonly firstToken: number;
  readonly endToken: number;
  /** The title right before an unknown, lower case, without point. */
  readonly title: string | null;
}

/** Words of the longest name in the lists. */
const LONGEST_NAME = 4;
/** "Ministry of Finance", "Center for Energy", "Council on Foreign Affairs" */
const JOINS = new Set(['of', 'for', 'on']);
/** "Department of Trade and the Environment" */
const JOINS_FURTHER = new Set([...JOINS, 'and', '&', 'the']);

/** Cuts the document's runs into candidates, in text order. */
export function findCandidates(document: Document, reader: RunReader): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const word = (i: number) => withoutPoint(lower(i));
  const sameSentence = (i: number, j: number) => tokens[i]?.sentence === tokens[j]?.sentence;
  const isTitle = (i: number) => isTitleWord(lower(i));
  const isHead = (i: number) => ORGANIZATION_HEADS.has(word(i)) || THING_HEADS.has(word(i));
  const phrase = (i: number, length: number) => {
    let text = lower(i);
    for (let j = i + 1; j < i + length; j++) text += ` ${lower(j)}`;
    return text;
  };

  let done = 0;
  for (const { firstToken, endToken } of reader.runs()) {
    if (endToken <= done) continue;
    const start = Math.max(firstToken, done);
    done = endToken;
    const office = officeEnd(endToken - 1);
    const group = office ? null : joined(endToken - 1);
    if (office) {
      cutBeforeTitle(start, endToken - 1);
      done = office;
      if (reader.isNameWord(office)) {
        done = reader.endOfRun(office);
        cut(office, done, phrase(endToken - 1, office - endToken + 1), true);
      }
    } else if (group) {
      // "Harlow County Board of Education": what stands before the opener belongs to it.
      const whole = { ...group, firstToken: isTitle(start) ? endToken - 1 : start };
      cutBeforeTitle(start, whole.firstToken);
      found.push(whole);
      done = group.endToken;
    } else cut(start, endToken, titleBefore(start), false);
  }
  return found;

  /** Cuts the run [i, end). A title in lower case before it does not keep it from being an organisation; one with a capital does. */
  function cut(i: number, end: number, title: string | null, capitalTitle: boolean): void {
    if (i >= end) return;
    const inside = titled(i, end);
    if (inside) {
      cutBeforeTitle(i, inside.from);
      cut(inside.name, end, inside.title, true);
    } else if (capitalTitle && !joinsNames(i) && (listed(i, end)?.end !== end || isSurname(lower(i)))) unknown(i, end, title);
    else cutUntitled(i, end, title);
  }

  /** Before a title stand the places and organisations that it is of; the rest is a part of the title ("Foreign Minister"). */
  function cutBeforeTitle(i: number, end: number): void {
    const from = found.length;
    cutUntitled(i, end, null);
    for (let k = found.length - 1; k >= from; k--) if (found[k]?.type === 'unknown') found.splice(k, 1);
  }

  /** "U.S. Jr.", "Oslo & Lind", "Mrs., Jr.": what joins parts of a name begins none. */
  function joinsNames(i: number): boolean {
    return SUFFIXES.has(lower(i)) || tokens[i]?.kind !== 'word';
  }

  function cutUntitled(i: number, end: number, title: string | null): void {
    if (i >= end) return;
    if (joinsNames(i)) {
      cutUntitled(i + 1, end, null);
      return;
    }
    const group = headed(i, end) ?? place(i, end);
    if (group) {
      found.push(group);
      cutUntitled(group.endToken, end, null);
      return;
    }
    const known = listed(i, end);
    // "Jordan Lind", "Paris Oke": a place that is a given name, with a surname.
    const namesake = known?.end === i + 1 && end > i + 1 && isGivenName(lower(i)) && !isCommonWord(lower(i + 1)) && !listed(i + 1, end);
    if (known && !namesake) {
      if (known.type !== 'demonym') found.push({ type: known.type, firstToken: i, endToken: known.end, title: null });
      cutUntitled(known.end, end, null);
    } else unknown(i, end, title);
  }

  /** An unknown goes up to a name of the lists that can't be its surname, or to the end of the run. */
  function unknown(i: number, end: number, title: string | null): void {
    // "Public Prosecution Mara Lind": common words before a given name are none of the name.
    if (i + 2 < end && isCommonForm(lower(i)) && !isSurname(lower(i))) {
      let given = i + 1;
      while (given + 1 < end && isCommonForm(lower(given))) given++;
      if (given + 1 < end && isGivenName(lower(given))) {
        unknown(given, end, null);
        return;
      }
    }
    let close = i + 1;
    for (; close < end; close++) {
      const next = listed(close, end);
      if (next && (next.end > close + 1 || (close > i + 1 && !isSurname(lower(close))))) break;
    }
    let last = close;
    // "Trump Adviser Resigns": a title at the end is none of the name.
    while (
      last > i + 1 &&
      isTitle(last - 1) &&
      isCommonWord(word(last - 1)) &&
      !TITLES_AND_NAMES.has(word(last - 1)) &&
      !isGivenName(word(last - 1))
    )
      last--;
    if (!(last === i + 1 && isTitle(i) && !TITLES_AND_NAMES.has(word(i))))
      found.push({ type: 'unknown', firstToken: i, endToken: last, title });
    cutUntitled(close, end, null);
  }

  /** The longest name of the lists that begins at i and lies before end. */
  function listed(i: number, end: number): { end: number; type: 'organization' | 'place' | 'demonym' } | null {
    for (let length = Math.min(LONGEST_NAME, end - i); length > 0; length--) {
      const text = phrase(i, length);
      if (ORGANIZATION_NAMES.has(text)) return { end: i + length, type: 'organization' };
      if (isDemonym(text)) return { end: i + length, type: 'demonym' };
      // "DE" is Delaware, "De" a particle.
      if (text.length < 3 && tokens[i]?.text !== text.toUpperCase()) continue;
      if (isPlace(text)) return { end: i + length, type: 'place' };
    }
    return null;
  }

  /** A place by its first word: "San Mateo", "Fort Lind", "St. Mark". */
  function place(i: number, end: number): Candidate | null {
    if (!PLACE_OPENERS.has(word(i)) || end === i + 1) return null;
    return { type: 'place', firstToken: i, endToken: end, title: null };
  }

  /** An organisation by its opener at i: "Ministry of Finance". */
  function joined(i: number): Candidate | null {
    if (!ORGANIZATION_OPENERS.has(lower(i)) || !JOINS.has(lower(i + 1))) return null;
    let end = i + 1;
    while (JOINS_FURTHER.has(lower(end))) {
      const next = lower(end + 1) === 'the' ? end + 2 : end + 1;
      const token = tokens[next];
      if (!token || !sameSentence(i, next) || !isCapitalised(token) || isFunctionWord(token.lower)) break;
      end = next + 1;
      while (sameSentence(i, end) && reader.isNameWord(end) && !isTitle(end)) end++;
    }
    return end > i + 1 ? { type: 'organization', firstToken: i, endToken: end, title: null } : null;
  }

  /** The organisation or thing inside the run [i, end) that begins at i, by its head: "Renmin University". */
  function headed(i: number, end: number): Candidate | null {
    for (let k = i + 1; k < end; k++) {
      if (!isHead(k)) continue;
      if (HEADS_AND_NAMES.has(word(k)) && k + 1 === end && isGivenName(lower(i))) continue;
      // "Park Geun", "Law Kim": the first word is no part of an organisation's name by being a head itself.
      if (k === i + 1 && HEADS_AND_NAMES.has(lower(i)) && end === i + 2) continue;
      let close = k + 1;
      while (close < end && isHead(close)) close++;
      return { type: ORGANIZATION_HEADS.has(word(k)) ? 'organization' : 'thing', firstToken: i, endToken: close, title: null };
    }
    return null;
  }

  /** The last title inside the run [i, end) that has a name behind it: where it begins, the name begins, and its words. */
  function titled(i: number, end: number): { from: number; name: number; title: string } | null {
    for (let t = end - 2; t >= i; t--) {
      if (!isTitle(t) || SUFFIXES.has(lower(t + 1))) continue;
      if (isHead(t + 1) && !isGivenName(lower(t + 1)) && !HEADS_AND_NAMES.has(lower(t + 1))) continue;
      // "Martin Luther King Jr.", "Dean Lind"
      if (TITLES_AND_NAMES.get(word(t)) === 'name' && t === i && end === t + 2 && isSurname(lower(t + 1))) continue;
      if (TITLES_AND_NAMES.has(word(t)) && t > i && isGivenName(lower(t - 1))) continue;
      let from = t;
      for (let length = 3; length > 1 && from === t; length--)
        if (sameSentence(t, t - length + 1) && KIND_OF_NOUN.has(phrase(t - length + 1, length).replaceAll('.', ''))) from = t - length + 1;
      return { from: Math.max(from, i), name: t + 1, title: phrase(from, t + 1 - from).replaceAll('.', '') };
    }
    return null;
  }

  /** A title in lower case right before i: "former president". */
  function titleBefore(i: number): string | null {
    if (!sameSentence(i, i - 1)) return null;
    for (let length = 4; length > 1; length--) {
      const text = sameSentence(i, i - length) ? phrase(i - length, length).replaceAll('.', '') : '';
      if (text && KIND_OF_NOUN.has(text)) return text;
    }
    return isTitle(i - 1) ? word(i - 1) : null;
  }

  /** One past an office with "of" that begins at i, or 0: "Secretary of State", "Chancellor of the Exchequer". */
  function officeEnd(i: number): number {
    if (lower(i + 1) !== 'of') return 0;
    for (let length = 4; length > 2; length--)
      if (sameSentence(i, i + length - 1) && KIND_OF_NOUN.has(phrase(i, length))) return i + length;
    return 0;
  }
}
