import type { Document } from '../text/document.ts';
import { isGivenName } from '../words/gazetteers.ts';
import type { Figure, Sighting } from './figure.ts';
import { familyWords, type NameForm } from './name-form.ts';
import { isPartOf, sameFullName } from './same-name.ts';

/** The individuals whom the article names in full, and the sightings that are left: short forms, and full names that could be two people's. */
export function gatherFullNames(document: Document, sightings: readonly Sighting[]): { figures: Figure[]; rest: Sighting[] } {
  const groups = new Map<string, { form: NameForm; sightings: Sighting[] }>();
  const rest: Sighting[] = [];
  sightings.forEach((sighting, i) => {
    const form = sharedSurname(document, sighting, sightings[i + 1]) ?? sighting.form;
    if (form.words.length < 2) {
      rest.push(sighting);
      return;
    }
    const key = `${form.words.join(' ')}|${form.suffix}`;
    const group = groups.get(key) ?? { form, sightings: [] };
    group.sightings.push({ ...sighting, form });
    groups.set(key, group);
  });
  // The most complete first: "George W. Bush" and "George H.W. Bush" before "George Bush", who may be either.
  const ordered = [...groups.values()].sort(
    (a, b) => b.form.words.length - a.form.words.length || b.form.words.join('').length - a.form.words.join('').length,
  );
  const figures: Figure[] = [];
  for (const group of ordered) {
    const same = figures.filter((figure) => figure.forms.every((form) => sameFullName(form, group.form)));
    const [figure] = same;
    if (same.length > 1) rest.push(...group.sightings);
    else if (figure) {
      figure.forms.push(group.form);
      figure.sightings.push(...group.sightings);
    } else figures.push({ forms: [group.form], sightings: [...group.sightings] });
  }
  for (const figure of figures) figure.sightings.sort((a, b) => a.name.firstToken - b.name.firstToken);
  figures.sort((a, b) => firstToken(a) - firstToken(b));
  return { figures, rest: rest.sort((a, b) => a.name.firstToken - b.name.firstToken) };
}

const firstToken = ({ sightings }: Figure) => sightings[0]?.name.firstToken ?? 0;

/** "Ada" in "Ada and Bruno Lind": the form with the surname that the two share, or null. */
function sharedSurname({ tokens }: Document, { name, form }: Sighting, next: Sighting | undefined): NameForm | null {
  const [word] = form.words;
  if (form.words.length !== 1 || !word || !isGivenName(word) || !next || next.form.words.length < 2) return null;
  if (next.name.firstToken !== name.endToken + 1 || !/^(?:and|&)$/.test(tokens[name.endToken]?.lower ?? '')) return null;
  const family = familyWords(next.form);
  return isPartOf([word], family) ? null : { ...form, words: [word, ...family] };
}
