import type { Document } from '../text/document.ts';
import { isGivenName } from '../words/gazetteers.ts';
import { PARTICLES } from '../words/name-parts.ts';
import { Figure } from './figure.ts';
import { familyWords, type NameForm } from './name-form.ts';
import { isPartOf, sameFullName, spellingKey } from './same-name.ts';
import type { Sighting } from './sighting.ts';

/** The sightings that give one full name. */
interface Group {
  readonly form: NameForm;
  readonly sightings: Sighting[];
}

/** The individuals whom the article names in full, and the sightings that are left: short forms, and full names that could be two people's. */
export function gatherFullNames(document: Document, sightings: readonly Sighting[]): { figures: Figure[]; rest: Sighting[] } {
  const groups = new Map<string, Group>();
  const rest: Sighting[] = [];
  const surnames = new Set(sightings.flatMap(({ form }) => (form.words.length > 1 ? [form.words.at(-1)] : [])));
  sightings.forEach((sighting, i) => {
    const form = sharedSurname(document, sighting, sightings[i + 1]) ?? sighting.form;
    // "De Marco" where somebody is called Bill DeMarco
    const split = form.words.length === 2 && PARTICLES.has(form.words[0] ?? '') && surnames.has(form.words.join(''));
    if (form.words.length < 2 || split) {
      rest.push(sighting);
      return;
    }
    const key = `${form.words.join(' ')}|${form.suffix}`;
    const group = groups.get(key) ?? { form, sightings: [] };
    group.sightings.push(form === sighting.form ? sighting : { ...sighting, form });
    groups.set(key, group);
  });
  // The most complete first: "George W. Bush" and "George H.W. Bush" before "George Bush", who may be either.
  const letters = ({ form }: Group) => form.words.join('').length;
  const ordered = [...groups.values()].sort((a, b) => b.form.words.length - a.form.words.length || letters(b) - letters(a));

  const figures: Figure[] = [];
  const byKey = new Map<string, Set<Figure>>();
  for (const { form, sightings: found } of ordered) {
    // Two names of one person share the last word of the shorter, or all letters: "Kim Jong Un" and "Kim Jong-un".
    const keys = [spellingKey(form.words.at(-1) as string), form.words.join('')];
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const same = [...near].filter((figure) => figure.forms.every((other) => sameFullName(other, form)));
    if (same.length > 1) {
      rest.push(...found);
      continue;
    }
    const figure = same[0] ?? new Figure(form);
    if (same[0]) figure.forms.push(form);
    else figures.push(figure);
    for (const sighting of found) figure.add(sighting);
    for (const key of [...form.words.map(spellingKey), form.words.join('')])
      byKey.set(key, (byKey.get(key) ?? new Set<Figure>()).add(figure));
  }
  return { figures, rest: rest.sort((a, b) => a.name.firstToken - b.name.firstToken) };
}

/** "Ada" in "Ada and Bruno Lind": the form with the surname that the two share, or null. */
function sharedSurname({ tokens }: Document, { name, form }: Sighting, next: Sighting | undefined): NameForm | null {
  const [word] = form.words;
  if (form.words.length !== 1 || !word || !isGivenName(word) || !next || next.form.words.length < 2) return null;
  if (next.name.firstToken !== name.endToken + 1 || !/^(?:and|&)$/.test(tokens[name.endToken]?.lower ?? '')) return null;
  const family = familyWords(next.form);
  return isPartOf([word], family) ? null : { ...form, words: [word, ...family] };
}
