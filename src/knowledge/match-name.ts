import { distance } from 'fastest-levenshtein';
import { skeleton } from './fold.ts';
import { NICKNAMES } from './words/nicknames.ts';

/**
 * How well a name of the article fits a name of the base:
 * full: first and last word are the same, what stands between is at most left out ("Barack Obama", "Barack H. Obama");
 * variant: another spelling, nickname or initial, or a second surname left out ("Aleksandr Lukashenka", "Larry Hogan", "Enrique Peña");
 * surname: the article has one word only, and it is one of the base's words.
 */
export type NameMatch = 'full' | 'variant' | 'surname';

const nicknames = new Map<string, number[]>();
NICKNAMES.forEach((row, index) => {
  for (const name of row.split(' ')) nicknames.set(name, [...(nicknames.get(name) ?? []), index]);
});

/** The names that the press uses for a given name: "joe" → "joseph", "joey". */
export function nicknamesOf(name: string): string[] {
  return (nicknames.get(name) ?? []).flatMap((row) => NICKNAMES[row]?.split(' ') ?? []);
}

function isNickname(a: string, b: string): boolean {
  const rows = nicknames.get(a);
  return rows !== undefined && (nicknames.get(b)?.some((row) => rows.includes(row)) ?? false);
}

/** 2: the same word; 1: another spelling, or an initial; 0: another word. */
function likeness(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 2;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 1 : 0;
  return a.length >= 4 && b.length >= 4 && skeleton(a) === skeleton(b) && distance(a.replace('x', 'ks'), b.replace('x', 'ks')) <= 2 ? 1 : 0;
}

/** May two given names be one person's: the same, another spelling, an initial or a nickname? */
export const mayBeGivenName = (a: string, b: string): boolean => likeness(a, b) > 0 || isNickname(a, b);

/** How a name of the article fits a form of a person's name in the base; null: it is somebody else's. */
export function matchName(name: readonly string[], form: readonly string[]): NameMatch | null {
  if (name.length === 1) {
    const [only] = name;
    if (only === undefined || !form.some((token) => likeness(only, token) && token.length > 1)) return null;
    return 'surname';
  }
  if (name.join('') === form.join('')) return 'full';
  // "Vera Lind" is no "V. K. Lind": of two initials both must be hers.
  if (form.length > name.length && form[0]?.length === 1 && form[1]?.length === 1 && name[0] !== form[0]) return null;
  return align(name, form) ?? (form.length >= 2 && name.length > form.length && align(form, name) ? 'variant' : null);
}

/** Whether the shorter name's words stand in the longer one in this order, first for first; how exactly. */
function align(shorter: readonly string[], longer: readonly string[]): NameMatch | null {
  const last = shorter.length - 1;
  let exact = true;
  let at = 0;
  for (const [index, token] of shorter.entries()) {
    // The first name may be left out ("Kim Darroch" of Nigel Kim Darroch), but then it is only a variant.
    const end = index === 0 ? 2 : longer.length;
    const same = index === last ? longer.indexOf(token, at) : -1;
    const found =
      same >= 0 ? same : longer.findIndex((other, i) => i >= at && i < end && mayBeWord(token, other, index === 0, index === last));
    if (found < 0) return null;
    exact &&= token === longer[found] && (index > 0 || found === 0);
    at = found + 1;
  }
  // "Ali Harlowi" is no "Ali Harlow Roth": where the last word is left out, the one before must be spelled the same.
  if (at < longer.length && shorter[last] !== longer[at - 1]) return null;
  // "Enrique Peña" of Enrique Peña Nieto: the last word left out.
  return exact && at === longer.length ? 'full' : 'variant';
}

/** May a word of a name be another's? An initial stands for a given name, not for a surname: "Bill Lipinski" is no "William L. Owens". */
function mayBeWord(token: string, other: string, isFirst: boolean, isLast: boolean): boolean {
  if (isLast && Math.min(token.length, other.length) === 1) return false;
  return likeness(token, other) > 0 || (isFirst && isNickname(token, other));
}
