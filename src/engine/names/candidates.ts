import type { Document, Token } from '../text/document.ts';
import { CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { isCommonWord, isGivenName, isSurname } from '../words/gazetteers.ts';
import { OPENING_PARTICLES, PARTICLES, SUFFIXES } from '../words/name-parts.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES, ORGANIZATION_OPENERS, THING_HEADS } from '../words/organizations.ts';
import { isDemonym, isPlace } from '../words/places.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import { HONORIFICS, RANKS } from '../words/titles.ts';
import { type DocumentCasing, isCapitalised, isOpening } from './casing.ts';

/** A run of capitalised words taken for one thing. "unknown" is to be judged: a person, or nothing that we look for. */
export interface Candidate {
  readonly type: 'organization' | 'place' | 'thing' | 'unknown';
  readonly firstToken: number;
  readonly endToken: number;
  /** The title right before an unknown, lower case, without point. */
  readonly title: string | null;
}

const NEVER = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ' +
    "mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sept sep oct nov dec yes no ok please thanks hello not n't there here"
  ).split(' '),
);
const MONTHS_AND_NAMES = new Set(['april', 'may', 'june', 'august', 'summer', 'autumn']);
const isFunctionWord = (lower: string) =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  OBJECT_PRONOUNS.has(lower) ||
  NEVER.has(lower);

/** Surnames and given names that are also heads of organisations and things: "Jude Law", "Anita Hill", "Park Geun-hye". */
const HEADS_AND_NAMES = new Set(
  'church bank banks law hall park lane hill hills day case field house post bell press castle rivers lake bridge forest young booker bay brands guard road force media temple west tower wells page drive week fox'.split(
    ' ',
  ),
);
/** Given names that are also auxiliary verbs: "Will Lind resign?" */
const VERBS_AND_NAMES = new Set(['will', 'may']);
/** Titles that are also names: "Martin Luther King", "Dean Baquet", "Judge Reinhold", "John Major". */
const TITLES_AND_NAMES = new Set(
  'king dean prince duke earl major judge bishop marshal pope page baron marine chase hunter star saint guy dame cook baker miller taylor smith carter cooper mason fisher parker turner walker fletcher potter weaver forrester sister miss justice'.split(
    ' ',
  ),
);

const bare = (token: Token) => (token.lower.endsWith('.') && !/\..*\./.test(token.lower) ? token.lower.slice(0, -1) : token.lower);
const isTitleWord = (word: string) => HONORIFICS.has(word) || RANKS.has(word) || KIND_OF_NOUN.has(word);
/** "Trump-backed", "Obama-era", "U.S.-led": an adjective, no name. "Byung-yeon" is one. */
const isCompound = (token: Token) =>
  /-\p{Ll}+$/u.test(token.text) &&
  isCommonWord(token.lower.slice(token.lower.lastIndexOf('-') + 1)) &&
  !/-(?:in|un|ha|hi|ho|so|woo|sun|young|hee|won|song|min|long|king|ping|to|do|sung|soon|cho|eun|ok|him|may|hey)$/.test(token.lower);

/** Cuts the document's capitalised words into candidates, in text order. */
export function findCandidates(document: Document, casing: DocumentCasing): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];

  /** May the token be part of a name? */
  function isNameWord(i: number): boolean {
    const token = tokens[i];
    if (!token || !isCapitalised(token) || isFunctionWord(token.lower) || isCompound(token)) return false;
    if (MONTHS_AND_NAMES.has(token.lower)) return tokens[i + 1]?.kind !== 'number' && tokens[i - 1]?.lower !== 'in';
    const style = casing.casing[token.sentence];
    const opening = style !== 'sentence' || isOpening(document, token);
    if (!opening || !isCommonWord(token.lower)) return true;
    if ((casing.capital.get(token.lower) ?? 0) > (casing.small.get(token.lower) ?? 0)) return true;
    if (isTitleWord(bare(token))) return true;
    if (style !== 'sentence') return false;
    // "Mark Lind said", "Grace Oke, 40": a given name at the start of a sentence, with a name behind it.
    const next = tokens[i + 1];
    return Boolean(
      next &&
        next.sentence === token.sentence &&
        isCapitalised(next) &&
        !isFunctionWord(next.lower) &&
        (ORGANIZATION_HEADS.has(next.lower) || (isGivenName(token.lower) && !VERBS_AND_NAMES.has(token.lower))),
    );
  }
  const sameSentence = (i: number, j: number) => tokens[i]?.sentence === tokens[j]?.sentence;
  const isParticle = (i: number) => PARTICLES.has(tokens[i]?.lower ?? '') && tokens[i]?.kind === 'word';

  /** One past the last token of the run of name words that begins at i. */
  function runEnd(i: number): number {
    let end = i + 1;
    for (;;) {
      if (!sameSentence(i, end)) return end;
      if (isNameWord(end)) end++;
      else if (isParticle(end)) {
        let after = end + 1;
        while (isParticle(after) && after < end + 3) after++;
        if (!sameSentence(i, after) || !isNameWord(after) || (isFunctionWord(tokens[end]?.lower ?? '') && tokens[end]?.lower !== 'la'))
          return end;
        end = after + 1;
      } else if (SUFFIXES.has(tokens[end]?.lower ?? '')) end++;
      else if (tokens[end]?.text === ',' && /^(?:jr\.?|sr\.?)$/.test(tokens[end + 1]?.lower ?? '')) end += 2;
      else if (tokens[end]?.text === '&' && isNameWord(end + 1)) end += 2;
      else {
        const nickname = nicknameEnd(end);
        if (!nickname) return end;
        end = nickname + 1;
      }
    }
  }
  /** “The Rock” between two parts of a name: the place of the name word after it, or 0. */
  function nicknameEnd(i: number): number {
    if (tokens[i]?.kind !== 'quote' && tokens[i]?.text !== '(') return 0;
    for (let j = i + 1; j < i + 5 && sameSentence(i, j); j++) {
      if (tokens[j]?.kind === 'quote' || tokens[j]?.text === ')')
        return j > i + 1 &&
          tokens[j]?.kind === tokens[i]?.kind &&
          sameSentence(i, j + 1) &&
          isNameWord(j + 1) &&
          !isCommonWord(tokens[j + 1]?.lower ?? '')
          ? j + 1
          : 0;
      if (!isCapitalised(tokens[j] as Token)) return 0;
    }
    return 0;
  }
  const phrase = (i: number, length: number) => {
    let text = '';
    for (let j = i; j < i + length; j++) text += (j > i ? ' ' : '') + (tokens[j]?.lower ?? '');
    return text;
  };
  /** The longest name of the lists that begins at i and lies before end. */
  function listed(i: number, end: number): { end: number; type: 'organization' | 'place' | 'demonym' } | null {
    for (let length = Math.min(4, end - i); length > 0; length--) {
      const text = phrase(i, length);
      if (ORGANIZATION_NAMES.has(text)) return { end: i + length, type: 'organization' };
      if (isDemonym(text)) return { end: i + length, type: 'demonym' };
      if (isPlace(text)) return { end: i + length, type: 'place' };
    }
    return null;
  }
  /** The organisation or thing that begins at i inside the run, named by a head word. */
  function headed(i: number, end: number): Candidate | null {
    const first = tokens[i] as Token;
    if (ORGANIZATION_OPENERS.has(first.lower) && /^(?:of|for|on)$/.test(tokens[i + 1]?.lower ?? '')) {
      let close = i + 1;
      while (sameSentence(i, close + 1)) {
        const word = tokens[close]?.lower ?? '';
        if (!/^(?:of|for|on|and|&|the)$/.test(word)) break;
        const next = tokens[close + 1]?.lower === 'the' ? close + 2 : close + 1;
        if (!sameSentence(i, next) || !isCapitalised(tokens[next] as Token) || isFunctionWord(tokens[next]?.lower ?? '')) break;
        close = next + 1;
        while (sameSentence(i, close) && isNameWord(close) && !isTitleWord(bare(tokens[close] as Token))) close++;
      }
      if (close > i + 1) return { type: 'organization', firstToken: i, endToken: close, title: null };
    }
    for (let k = i + 1; k < end; k++) {
      const head = tokens[k] as Token;
      const type = ORGANIZATION_HEADS.has(bare(head)) ? 'organization' : THING_HEADS.has(bare(head)) ? 'thing' : null;
      if (!type) continue;
      if (HEADS_AND_NAMES.has(head.lower) && k + 1 >= end && isGivenName(first.lower)) continue;
      if (k === i + 1 && HEADS_AND_NAMES.has(first.lower) && end === i + 2) continue;
      let close = k + 1;
      while (close < end && (ORGANIZATION_HEADS.has(bare(tokens[close] as Token)) || THING_HEADS.has(bare(tokens[close] as Token))))
        close++;
      // "Department" and the like go on: "Board of Education".
      const further = close === k + 1 ? headed(k, end) : null;
      if (further && further.firstToken === k && /^(?:of|for|on)$/.test(tokens[k + 1]?.lower ?? '')) close = further.endToken;
      return { type, firstToken: i, endToken: close, title: null };
    }
    return null;
  }
  /** Where the name begins behind the last title of the run [i, end), and the title; null where there is none. */
  function titled(i: number, end: number): { name: number; title: string; from: number } | null {
    for (let t = Math.min(end - 2, i + 5); t >= i; t--) {
      const token = tokens[t] as Token;
      const word = bare(token);
      if (!isTitleWord(word)) continue;
      if (
        !isGivenName(tokens[t + 1]?.lower ?? '') &&
        (ORGANIZATION_HEADS.has(bare(tokens[t + 1] as Token)) ||
          (THING_HEADS.has(bare(tokens[t + 1] as Token)) && !HEADS_AND_NAMES.has(tokens[t + 1]?.lower ?? '')))
      )
        continue;
      const before = tokens[t - 1];
      if (TITLES_AND_NAMES.has(word)) {
        if (t > i && before && isGivenName(before.lower)) continue;
        if (
          t === i &&
          isGivenName(word) &&
          end > t + 1 &&
          isSurname(tokens[t + 1]?.lower ?? '') &&
          end === t + 2 &&
          word !== 'prince' &&
          word !== 'king' &&
          word !== 'judge' &&
          word !== 'justice' &&
          word !== 'pope'
        )
          continue;
      }
      let from = t;
      for (let length = 3; length > 1; length--)
        if (t - length + 1 >= i && KIND_OF_NOUN.has(phrase(t - length + 1, length).replaceAll('.', ''))) {
          from = t - length + 1;
          break;
        }
      return { name: t + 1, title: phrase(from, t + 1 - from).replaceAll('.', ''), from };
    }
    return null;
  }
  /** A title before i in lower case, or one with "of": "former president", "Secretary of State". */
  function titleBefore(i: number): string | null {
    const before = tokens[i - 1];
    if (!before || !sameSentence(i, i - 1) || before.kind !== 'word') return null;
    for (let length = 4; length > 1; length--) {
      const text = phrase(i - length, length).replaceAll('.', '');
      if (sameSentence(i, i - length) && KIND_OF_NOUN.has(text)) return text;
    }
    const word = bare(before);
    return HONORIFICS.has(word) || RANKS.has(word) || KIND_OF_NOUN.has(word) ? word : null;
  }
  /** One past an office of several words with "of" that begins at i, or 0: "Secretary of State", "Chancellor of the Exchequer". */
  function officeEnd(i: number): number {
    if (tokens[i + 1]?.lower !== 'of') return 0;
    for (let length = 4; length > 2; length--)
      if (sameSentence(i, i + length - 1) && KIND_OF_NOUN.has(phrase(i, length))) return i + length;
    return 0;
  }
  function add(type: Candidate['type'], firstToken: number, endToken: number, title: string | null = null): void {
    found.push({ type, firstToken, endToken, title });
  }
  /** Cuts the run [i, end) of name words. A title in lower case before it does not keep it from being an organisation. */
  function cut(i: number, end: number, title: string | null, sure = false): void {
    if (i >= end) return;
    const inside = titled(i, end);
    if (inside) {
      cutUntitled(i, inside.from, null, true);
      cut(inside.name, end, inside.title, true);
    } else if (sure && !(listed(i, end)?.end === end && !isSurname((tokens[i] as Token).lower))) addUnknown(i, end, title, false);
    else cutUntitled(i, end, title, false);
  }
  function cutUntitled(i: number, end: number, title: string | null, beforeTitle: boolean): void {
    if (i >= end) return;
    const first = tokens[i] as Token;
    const group = headed(i, end);
    if (group) {
      found.push(group);
      cutUntitled(group.endToken, end, null, beforeTitle);
      return;
    }
    const known = listed(i, end);
    if (known) {
      // "Jordan Lind", "Paris Oke": a place that is a given name, with a surname.
      const namesake =
        known.end === i + 1 && end > i + 1 && isGivenName(first.lower) && !isCommonWord(tokens[i + 1]?.lower ?? '') && !listed(i + 1, end);
      if (!namesake) {
        if (known.type !== 'demonym') add(known.type, i, known.end);
        cutUntitled(known.end, end, null, beforeTitle);
        return;
      }
    }
    addUnknown(i, end, title, beforeTitle);
  }
  /** An unknown: up to a name of the lists that can't be its surname, or the end. Before a title a single word is a part of that ("Foreign Minister"). */
  function addUnknown(i: number, end: number, title: string | null, beforeTitle: boolean): void {
    let close = i + 1;
    for (; close < end; close++) {
      const next = listed(close, end);
      if (next && (next.end > close + 1 || (close > i + 1 && !isSurname(tokens[close]?.lower ?? '')))) break;
    }
    if (!beforeTitle || (close > i + 1 && !isTitleWord(bare(tokens[i] as Token)))) add('unknown', i, close, title);
    cutUntitled(close, end, null, beforeTitle);
  }

  for (let i = 0; i < tokens.length; ) {
    const particle =
      OPENING_PARTICLES.has(tokens[i]?.lower ?? '') &&
      isParticle(i) &&
      sameSentence(i, i + 1) &&
      isNameWord(i + 1) &&
      !isFunctionWord(tokens[i]?.lower ?? '');
    if (!isNameWord(i) && !particle) {
      i++;
      continue;
    }
    const end = runEnd(i);
    const office = officeEnd(end - 1);
    if (office) {
      cutUntitled(i, end - 1, null, true);
      i = isNameWord(office) ? runEnd(office) : office;
      cut(office, i, phrase(end - 1, office - end + 1), true);
      continue;
    }
    if (ORGANIZATION_OPENERS.has(tokens[end - 1]?.lower ?? '') && /^(?:of|for|on)$/.test(tokens[end]?.lower ?? '')) {
      const whole = headed(i, end) ?? headed(end - 1, end);
      if (whole && whole.endToken > end) {
        cut(i, whole.firstToken, null);
        found.push(whole);
        i = whole.endToken;
        continue;
      }
    }
    cut(i, end, titleBefore(i));
    i = end;
  }
  return found;
}
