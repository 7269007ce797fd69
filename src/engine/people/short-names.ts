import { isGivenName } from '../words/gazetteers.ts';
import { FAMILY_FIRST, WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import type { Figure } from './figure.ts';
import { familyWords, fold, type NameForm } from './name-form.ts';
import { isMistyped, isSpellingOf, sameGivenName, spellingKey } from './same-name.ts';
import type { Sighting } from './sighting.ts';

/** How a short form stands for a name, the usual one in news first. */
export const STRENGTH = { surname: 3, given: 2, initials: 2, part: 1 } as const;

/** Of so many people of one name a short form tells none. */
export const MOST_BEARERS = 40;

/** Slips of the pen are looked for among so many short forms at most: each is compared. */
const MOST_COMPARED = 1000;

/** A figure whom a short name may stand for. */
export interface Bearer {
  readonly figure: Figure;
  /** See STRENGTH. */
  readonly strength: number;
}

/** Which figures a short name may stand for. */
export class ShortNames {
  readonly #bearers = new Map<string, Map<Figure, number>>();
  /** From a spelling key to the first short form that has it. */
  readonly #spellings = new Map<string, string>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) this.add(figure);
  }

  add(figure: Figure): void {
    for (const form of figure.forms) {
      if (form.words.length === 1) this.#set(form.words[0] as string, figure, STRENGTH.surname);
      else for (const [key, strength] of shortForms(form)) this.#set(key, figure, strength);
    }
  }

  #set(key: string, figure: Figure, strength: number): void {
    if (!key) return;
    const bearers = this.#bearers.get(key) ?? new Map<Figure, number>();
    bearers.set(figure, Math.max(strength, bearers.get(figure) ?? 0));
    this.#bearers.set(key, bearers);
    if (!this.#spellings.has(spellingKey(key))) this.#spellings.set(spellingKey(key), key);
  }

  /** Whom the sighting's name may stand for; [] for nobody known so far. */
  bearersOf({ form }: Sighting): Bearer[] {
    const key = form.words.join('');
    const found =
      this.#bearers.get(key) ??
      this.#bearers.get(asInitials(form.initials)) ??
      this.#known(key) ??
      this.#spelled(key) ??
      this.#mistyped(key);
    return firstOf(found ?? [], MOST_BEARERS + 1).map(([figure, strength]) => ({ figure, strength }));
  }

  /** "Barack" where the article has only "Obama". */
  #known(key: string): ReadonlyMap<Figure, number> | undefined {
    for (const full of WELL_KNOWN_NAMES.get(key) ?? []) {
      const bearers = firstOf(this.#bearers.get(fold(full.at(-1) as string)) ?? [], MOST_BEARERS);
      const same = bearers.filter(
        ([{ forms }]) => forms[0]?.words.length === 1 || sameGivenName(forms[0]?.words[0] as string, fold(full[0] as string)),
      );
      if (same.length) return new Map(same);
    }
    return undefined;
  }

  /** "Zelenskyy" for Volodymyr Zelensky. */
  #spelled(key: string): ReadonlyMap<Figure, number> | undefined {
    const other = this.#spellings.get(spellingKey(key));
    return other && isSpellingOf(other, key) ? this.#bearers.get(other) : undefined;
  }

  /** "Razaee" for Mohsen Rezaee, where it is nobody else's. */
  #mistyped(key: string): ReadonlyMap<Figure, number> | undefined {
    if (this.#bearers.size > MOST_COMPARED) return undefined;
    const meant = [...this.#bearers].filter(
      ([other, bearers]) =>
        isMistyped(other, key) &&
        [...bearers].some(([{ forms }, strength]) => strength === STRENGTH.surname && (forms[0]?.words.length ?? 0) > 1),
    );
    return meant.length === 1 ? meant[0]?.[1] : undefined;
  }
}

function firstOf<Value>(values: Iterable<Value>, most: number): Value[] {
  const first: Value[] = [];
  for (const value of values) {
    if (first.length === most) break;
    first.push(value);
  }
  return first;
}

/** Initials are looked up apart from names: "AL" may be Ada Lind, "Al" is a name. */
const asInitials = (initials: string) => (initials.length > 1 ? `=${initials}` : '');

/** The short forms of a full name. */
function shortForms(form: NameForm): [string, number][] {
  const { words, familyFirst, nickname, initials } = form;
  const family = familyWords(form);
  const forms: [string, number][] = [[family.join(''), STRENGTH.surname]];
  if (familyFirst) {
    const given = words.slice(1);
    forms.push([given.join(''), STRENGTH.given], ...given.map((word): [string, number] => [word, STRENGTH.part]));
  } else {
    // "López Obrador" and "Obrador" of Andrés Manuel López Obrador
    for (let from = 1; from < words.length; from++) forms.push([words.slice(from).join(''), STRENGTH.surname]);
    forms.push([words[0] as string, STRENGTH.given]);
    // "Lee" of John Lee Ka-chiu
    if (words.length > 2 && FAMILY_FIRST.has(words[1] as string) && isGivenName(words[0] as string))
      forms.push([words[1] as string, STRENGTH.surname]);
    for (const word of words.slice(1, -1)) if (word.length > 2) forms.push([word, STRENGTH.part]);
  }
  if (nickname) forms.push([nickname, STRENGTH.given]);
  forms.push([asInitials(initials), STRENGTH.initials]);
  return forms;
}
