import type { Kind } from '../analysis.ts';
import type { Gender, Relation } from '../words/kin.ts';
import { KIND_OF_NOUN } from '../words/role-nouns.ts';
import type { NameForm } from './name-form.ts';
import type { Sighting } from './sighting.ts';

/** A title or a noun tells the gender as surely as so many pronouns. */
const WEIGHT_OF_TOLD_GENDER = 3;

/** Somebody in the making: sightings that are known to be one individual's, and what they tell together. */
export class Figure {
  /** Different forms of the name, the first the most complete. */
  readonly forms: NameForm[] = [];
  /** In text order. */
  readonly sightings: Sighting[] = [];
  /** Those that give the full name, in text order. */
  readonly full: Sighting[] = [];
  /** Those that stand in the running text, and of them those in full. */
  readonly #running: Sighting[] = [];
  readonly #runningInFull: Sighting[] = [];
  /** How many of those in full speak. */
  #speaking = 0;
  readonly offices = new Set<string>();
  /** Named as the elder or the younger of a family in any place; the first that says so. */
  seniority: Relation | null = null;
  #genderBalance = 0;
  #introduced = Number.POSITIVE_INFINITY;

  constructor(form: NameForm) {
    this.forms.push(form);
  }

  add(sighting: Sighting): void {
    const inFull = sighting.form.words.length > 1;
    insert(this.sightings, sighting);
    if (inFull) insert(this.full, sighting);
    if (inFull && sighting.speaks) this.#speaking++;
    if (!sighting.display) insert(this.#running, sighting);
    if (inFull && !sighting.display) insert(this.#runningInFull, sighting);
    for (const office of sighting.offices) this.offices.add(office);
    const sign = sighting.gender === 'female' ? 1 : sighting.gender === 'male' ? -1 : 0;
    this.#genderBalance += sign * (sighting.genderIsTold ? WEIGHT_OF_TOLD_GENDER : 1);
    if (sighting.relation !== 'kin') this.seniority ??= sighting.relation;
    if (!sighting.display || inFull) this.#introduced = Math.min(this.#introduced, sighting.name.firstToken);
  }

  /** The fullest form has several words. */
  get hasFullName(): boolean {
    return (this.forms[0]?.words.length ?? 0) > 1;
  }

  get gender(): Gender | null {
    return this.#genderBalance > 0 ? 'female' : this.#genderBalance < 0 ? 'male' : null;
  }

  /** More than a single pronoun tells the gender. */
  get genderIsSure(): boolean {
    return Math.abs(this.#genderBalance) > 1;
  }

  /** Is the full name brought in beside the story: "his wife, Ada Lind", "a Bruno Lind"? */
  get isAside(): boolean {
    return this.full[0]?.aside ?? false;
  }

  /** How often a short form has stood for them. */
  get shortCount(): number {
    return this.sightings.length - this.full.length;
  }

  /** Do they speak somewhere where they are named in full? */
  get speaksInFull(): boolean {
    return this.#speaking > 0;
  }

  /** Do they speak wherever they are named in full? */
  get isSource(): boolean {
    return this.full.length > 0 && this.#speaking === this.full.length;
  }

  /** Has the running text, or a headline in full, named them before the sighting? */
  isIntroducedBefore({ name }: Sighting): boolean {
    return this.#introduced < name.firstToken;
  }

  /** The last time that the running text named them before the sighting. */
  lastBefore(sighting: Sighting): Sighting | undefined {
    return this.#running[placeOf(this.#running, sighting) - 1];
  }

  /** The last time that it named them in full before the sighting. */
  lastInFullBefore(sighting: Sighting): Sighting | undefined {
    return this.#runningInFull[placeOf(this.#runningInFull, sighting) - 1];
  }
}

/** How many of the sightings, in text order, stand before this one. */
function placeOf(sightings: readonly Sighting[], { name }: Sighting): number {
  let low = 0;
  let high = sightings.length;
  if ((sightings[high - 1]?.name.firstToken ?? -1) < name.firstToken) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle] as Sighting).name.firstToken < name.firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(sightings: Sighting[], sighting: Sighting): void {
  const place = placeOf(sightings, sighting);
  if (place === sightings.length) sightings.push(sighting);
  else sightings.splice(place, 0, sighting);
}

/** The kinds of person that hold these offices. */
export function kindsOfOffices(offices: Iterable<string>): Set<Kind> {
  const kinds = new Set<Kind>();
  for (const office of offices) kinds.add(KIND_OF_NOUN.get(office) ?? 'other');
  return kinds;
}

export function haveCommon<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}
