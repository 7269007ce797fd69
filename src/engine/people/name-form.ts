import { asSeen, plainLetters } from '../../vocabulary/letters.ts';
import type { Name } from '../names/name.ts';
import { type Document, type Token, textOf } from '../text/document.ts';
import { isGivenName } from '../words/gazetteers.ts';
import { FAMILY_FIRST, PARTICLES, SUFFIXES } from '../words/name-parts.ts';

/** A name taken apart for comparison. All parts are folded: lower case, without accents, points, apostrophes and hyphens. */
export interface NameForm {
  /** The words in their order, particles among them; without suffix and nickname. */
  readonly words: readonly string[];
  /** "jr", "iii"; null where none stands. */
  readonly suffix: string | null;
  /** The name in quotation marks or brackets inside it, or null. */
  readonly nickname: string | null;
  /** First letters of its parts, hyphenated ones too: "sbf" of Sam Bankman-Fried; a single word written as initials itself ("SBF"). */
  readonly initials: string;
  /** Its words look like an East Asian name with the family name first. */
  readonly familyFirst: boolean;
}

const ATTACHED_PARTICLE = /^(?:al|el|ul|as|ash|ad|an|bin|ibn|de)-(?=\p{L})/u;

/** Lower case, without accents, points, apostrophes and hyphens: "López" is "lopez", "Byung-yeon" is "byungyeon". */
export const fold = (word: string): string => plainLetters(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Takes a name apart. */
export function formOf(document: Document, name: Name): NameForm {
  const words: string[] = [];
  const nickname: string[] = [];
  const raw: string[] = [];
  let suffix: string | null = null;
  let inNickname = false;
  for (let i = name.firstToken; i < name.endToken; i++) {
    const token = document.tokens[i] as Token;
    const text = asSeen(document.text.slice(Math.max(token.start, name.span[0]), Math.min(token.end, name.span[1])));
    if (token.kind === 'quote' || token.text === '(' || token.text === ')') inNickname = !inNickname;
    else if (token.kind !== 'word' || token.lower === "'s") continue;
    else if (inNickname) nickname.push(fold(text));
    else if (i > name.firstToken && SUFFIXES.has(token.lower)) suffix = fold(text);
    else {
      const particle = ATTACHED_PARTICLE.exec(text.toLowerCase())?.[0] ?? '';
      const rest = text.slice(particle.length);
      words.push(...[particle, ...partsOf(rest)].map(fold).filter(Boolean));
      raw.push(rest);
    }
  }
  if (!words.length) words.push(fold(textOf(document, name.span)) || textOf(document, name.span).toLowerCase());
  return { words, suffix, nickname: nickname.join('') || null, initials: initialsOf(raw), familyFirst: looksFamilyFirst(words, raw) };
}

/** "J.K." is two initials, "Rowling" one word. */
const partsOf = (word: string): readonly string[] => (/^(?:\p{Lu}\.){2,}$/u.test(word) ? word.split('.') : [word]);

function initialsOf(raw: readonly string[]): string {
  if (raw.length === 1 && /^\p{Lu}{2,4}$/u.test(raw[0] ?? '')) return fold(raw[0] as string);
  return raw
    .flatMap((word) => word.split('-'))
    .map((part) => fold(part)[0] ?? '')
    .join('');
}

/** "Kim Jong Un", "Kim Byung-yeon", "Xi Jinping", "Moon Jae-in"; not "Kim Lindqvist". */
function looksFamilyFirst(words: readonly string[], raw: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (!FAMILY_FIRST.has(first) || !rest.length || rest.length > 2) return false;
  // "Byung-yeon": two syllables, the second small
  if (raw.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(raw[1] ?? '')) return true;
  if (rest.length === 2) return rest.every((word) => word.length <= 5 && !(word.length > 3 && isGivenName(word)));
  return !isGivenName(first) && !isGivenName(rest[0] as string);
}

/** The family name's words: from the first particle before the last word, or the last word; the first where it stands first. */
export function familyWords({ words, familyFirst }: NameForm): readonly string[] {
  if (familyFirst) return words.slice(0, 1);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] as string)) from--;
  return words.slice(from);
}
