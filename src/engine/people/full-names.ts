import { lowerWords } from '../names/name.ts';
import type { Document } from '../text/document.ts';
import { isGivenName } from '../words/gazetteers.ts';
import { PARTICLES } from '../words/name-parts.ts';
import { Figure } from './figure.ts';
import { familyWords, type NameForm } from './name-form.ts';
import { isPartOf, keysOf, sameFullName } from './same-name.ts';
import type { Sighting } from './sighting.ts';

/** The sightings that give one full name. */
interface Group {
  readonly form: NameForm;
  readonly sightings: Sighting[];
}

/** So many people, and so many forms of one's name, are compared with a full name; no article that isn't made for it has as many that are like it. */
const MOST_NEAR = 64;
const MOST_FORMS = 16;

/** The individuals whom the article names in full, and the sightings that are left: short forms, and full names that could be two people's. */
export function gatherFullNames(document: Document, sightings: readonly Sighting[]): { figures: Figure[]; rest: Sighting[] } {
  const groups = new Map<string, Group>();
  const rest: Sighting[] = [];
  const surnames = new Set(sightings.flatMap(({ form }) => (form.words.length > 1 ? [form.words.at(-1)] : [])));
  const sharing = sharedSurnames(document, sightings, surnames);
  sightings.forEach((sighting, i) => {
    const shared = sharing[i];
    const form = shared?.form ?? sighting.form;
    // "De Marco" where somebody is called Bill DeMarco
    const split = form.words.length === 2 && PARTICLES.has(form.words[0] ?? '') && surnames.has(form.words.join(''));
    if (form.words.length < 2 || split) {
      rest.push(sighting);
      return;
    }
    const key = `${form.words.join(' ')}|${form.suffix}`;
    const group = groups.get(key) ?? { form, sightings: [] };
    group.sightings.push(shared ? { ...sighting, ...shared } : sighting);
    groups.set(key, group);
  });
  // The most complete first: "George W. Bush" and "George H.W. Bush" before "George Bush", who may be either.
  const letters = ({ form }: Group) => form.words.join('').length;
  const ordered = [...groups.values()].sort((a, b) => b.form.words.length - a.form.words.length || letters(b) - letters(a));

  const figures: Figure[] = [];
  const byKey = new Map<string, Figure[]>();
  for (const { form, sightings: found } of ordered) {
    const { own, sought } = keysOf(form);
    const same = near(byKey, sought).filter((figure) => figure.forms.every((other) => sameFullName(other, form)));
    if (same.length > 1) {
      for (const sighting of found) rest.push(sighting);
      continue;
    }
    const figure = same[0] ?? new Figure(form);
    for (const sighting of found) figure.add(sighting);
    if (same[0]) {
      if (figure.forms.length < MOST_FORMS) figure.forms.push(form);
      continue;
    }
    figures.push(figure);
    for (const key of own) byKey.set(key, [...(byKey.get(key) ?? []), figure].slice(0, MOST_NEAR));
  }
  return { figures: withoutAliases(document, figures, rest), rest: rest.sort((a, b) => a.name.firstToken - b.name.firstToken) };
}

/** Those who are kept under one of the keys. */
function near(byKey: ReadonlyMap<string, readonly Figure[]>, keys: readonly string[]): Figure[] {
  const found = new Set<Figure>();
  for (const key of keys) for (const figure of byKey.get(key) ?? []) if (found.size < MOST_NEAR) found.add(figure);
  return [...found];
}

/** The figures, each once that the article says to have two names; a second name of one word is the figure's short form. */
function withoutAliases(document: Document, figures: readonly Figure[], short: readonly Sighting[]): Figure[] {
  const gone = new Set<Figure>();
  const told = figures.flatMap((figure) => figure.full.map((sighting) => ({ figure, sighting })));
  const named = [...told, ...short.map((sighting) => ({ figure: null, sighting }))].sort(
    (a, b) => a.sighting.name.firstToken - b.sighting.name.firstToken,
  );
  named.forEach(({ figure, sighting }, i) => {
    const next = named[i + 1];
    if (!figure || !next || next.figure === figure || !isAlias(document, sighting, next.sighting)) return;
    const other = next.figure;
    if (!other) figure.forms.push(next.sighting.form);
    else if (!gone.has(figure) && !gone.has(other)) {
      gone.add(other);
      figure.forms.push(...other.forms);
      for (const each of other.sightings) figure.add(each);
    }
  });
  return figures.filter((figure) => !gone.has(figure));
}

/** Words between a name and what its bearer is called too: "Ada Lind, a painter [better known as] Ida Moss". */
const ALSO_CALLED =
  /^[^.;:“”"]{0,60}?\b(?:(?:better|also|widely|popularly|commonly|formerly|previously|professionally|otherwise) known as|known professionally as|a\.?k\.?a\.?|alias)[\s“"‘']+$/;
/** The same where nobody else may be meant: "Ada Lind, a painter [whose real name is] Ida Moss". */
const NAME_ON_PAPER = /^(?:, (?:an?|the) [^,.;:“”"]{0,40})?,? whose (?:real|legal|given|birth|full) name (?:is|was)[\s“"‘']+$/;

/** Does the article say that the second name is the first one's too? */
const isAlias = ({ text }: Document, { name: one }: Sighting, { name: other }: Sighting): boolean =>
  [ALSO_CALLED, NAME_ON_PAPER].some((told) => told.test(text.slice(one.span[1], other.span[0])));

/** A single name with the surname that stands behind a later one. */
type Shared = Pick<Sighting, 'form' | 'surname'>;

/** For each name the one with the surname that it shares with those behind it; null where it shares none: what is somebody's surname in this article ("Kent and Ada Lind") is no given name. */
function sharedSurnames(
  document: Document,
  sightings: readonly Sighting[],
  surnames: ReadonlySet<string | undefined>,
): readonly (Shared | null)[] {
  const shared: (Shared | null)[] = [];
  for (const [index, sighting] of [...sightings.entries()].reverse()) {
    const isSurname = surnames.has(sighting.form.words[0]);
    shared[index] = isSurname ? null : sharedSurname(document, sighting, sightings[index + 1], shared[index + 1] ?? null);
  }
  return shared;
}

/** "Ada" in "Ada and Bruno Lind", and in "Ada, Bruno and Carla Lind", where `behind` is Bruno Lind: the form with the surname that they share, and that; null where they share none. */
function sharedSurname(
  { tokens, text }: Document,
  { name, form }: Sighting,
  next: Sighting | undefined,
  behind: Shared | null,
): Shared | null {
  const [word] = form.words;
  if (form.words.length !== 1 || !word || !isGivenName(word) || !next) return null;
  const between = lowerWords(tokens, name.endToken, Math.min(next.name.firstToken, name.endToken + 3));
  if (behind) {
    const family = behind.form.words.slice(1);
    return between === ',' && behind.surname && !isPartOf([word], family)
      ? { form: { ...form, words: [word, ...family] }, surname: behind.surname }
      : null;
  }
  // "Ada, Bruno[, and] Carla Lind", but not "asked Ada, and Bruno Lind left"
  const joined = /^(?:and|&)$/.test(between) || (between === ', and' && tokens[name.firstToken - 1]?.text === ',');
  if (next.form.words.length < 2 || !joined) return null;
  const family = familyWords(next.form);
  if (isPartOf([word], family)) return null;
  const surname = text
    .slice(...next.name.span)
    .split(' ')
    .slice(-family.length)
    .join(' ');
  return { form: { ...form, words: [word, ...family] }, surname };
}
