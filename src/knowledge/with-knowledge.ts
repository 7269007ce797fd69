import type { Affiliation, Analysis, Article, Person, Role, Span } from '../engine/analysis.ts';
import { HIGHEST, withoutContradictions } from './contradictions.ts';
import { fold } from './fold.ts';
import type { Base, Finding } from './lookup.ts';
import type { Office } from './match-person.ts';
import { agreement, readTitle } from './read-title.ts';
import { PRIVATE_LIFE } from './words/private-life.ts';

/**
 * Adds to an analysis what the base knows of its people on the article's day: the office with its years, the body or country it belongs to, the
 * country and the kind where the article doesn't give them, and the last known office where it is another. What the article says stays, and comes first.
 * What it can’t mean of them goes (contradictions.ts). Nothing is added of people of whom the base isn't sure, nor where the article has no date.
 */
export function withKnowledge(analysis: Analysis, article: Article, base: Base): Analysis {
  const ask = knowledgeOf(article, base);
  const surnames = surnamesOf(analysis);
  return { ...analysis, people: analysis.people.map((person) => ask(person, surnames.has(person.name))) };
}

/** The surnames of those who have more of a name: whoever else has that alone ("Ms. Roth") may be the one whom readers know, or a relative. */
export const surnamesOf = ({ people }: Analysis): ReadonlySet<string> =>
  new Set(people.flatMap(({ name }) => (name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [])));

/** Somebody whom the base lacks, called like a parent whom it has: a "Jr." behind a name mostly is the person's own ("Joseph R. Biden Jr."). */
const NAMESAKE = /^Don(?:ald)? (?:J\.? )?Trump,? Jr\.?$/;

/** Adds to one person after the other of an article what the base knows of them. `isShared`: whether all there is of the name is a surname that others in it have too. */
export function knowledgeOf(article: Article, base: Base): (person: Person, isShared: boolean) => Person {
  const itself = (person: Person) => withoutContradictions(person, base.acquaintances(person.name, article.published), base.places);
  if (article.published === null) return itself;
  const countries = base.places.countriesIn(article.text);
  return (read, isShared) => {
    const person = itself(read);
    if (NAMESAKE.test(person.name)) return person;
    const finding = base.lookup({
      names: [person.name],
      date: article.published,
      titles: person.roles.length
        ? person.roles.map((role) => (role.former ? `former ${role.text}` : role.text))
        : descriptions(article, person),
      country: person.country,
      organisations: person.affiliations.map((affiliation) => affiliation.text),
      kind: person.kind,
      countries,
      states: base.places.statesIn(person.mentions.map((mention) => around(article, mention)).join('\n')),
      isPrivate: isShared || person.mentions.some((mention) => isIntroducedAsPrivate(article, mention, base)),
    });
    return finding.is === 'person' ? withFinding(person, finding, article) : person;
  };
}

function withFinding(person: Person, finding: Finding & { is: 'person' }, article: Article): Person {
  const [office] = finding.offices;
  if (!office) return person;
  const now = finding.now === null ? {} : { now: roleOf(finding.now, false) };
  // Who is found is no private person, of whom nothing would be shown.
  const kind = person.kind === 'other' ? office.kind : person.kind;
  return {
    ...person,
    ...now,
    known: finding.country === null ? finding.name : `${finding.name} (${finding.country})`,
    ...(finding.wikidata !== null && { wikidata: finding.wikidata }),
    kind,
    roles: [
      ...person.roles.map((role) => (isOver(role, finding) ? { ...role, former: true } : role)),
      ...(finding.former ? [] : statedOffice(person, office, article)),
      ...finding.offices.map((held) => roleOf(held, finding.former)),
    ],
    affiliations: [...person.affiliations.map((own) => asHeld(own, finding)), ...newAffiliations(person, finding)],
    country: person.country ?? office.country ?? finding.country,
  };
}

/** Offices of which the base knows that they are over: the highest, and others that are seldom held at one body after another. Of a spokesman it may not know the next post. */
const ENDING: readonly RegExp[] = [HIGHEST, /\b(?:chief of staff|attorney general)\b/];

/** Is what an article calls somebody an office that had ended by its day? "President Obama" is told so for life. */
function isOver(role: Role, { offices, former }: Finding & { is: 'person' }): boolean {
  if (!former || role.source !== 'article') return false;
  const title = readTitle(role.text);
  const named = [...title.offices].join();
  return (
    ENDING.some((pattern) => pattern.test(named)) &&
    offices.some(({ role: office, end, approximate }) => end !== null && !approximate && agreement(title, readTitle(office)) === 2)
  );
}

/** The office as the article gives it right before the name ("Tanaiste Ida Holm"), where only the base knew that these words are one. */
function statedOffice({ mentions, roles }: Person, office: Office, { text }: Article): Role[] {
  const title = readTitle(office.role);
  if (roles.some((role) => agreement(readTitle(role.text), title) === 2)) return [];
  for (const [start] of mentions) {
    const before = text.slice(Math.max(0, start - 80), start);
    if (/\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Ll]ate)[\s-]+(?:\p{Lu}\S* )+$/u.test(before)) continue;
    const words = /(?:\p{Lu}[\p{L}’'-]* ){1,3}$/u.exec(before)?.[0].trimEnd().split(' ') ?? [];
    const evidence = words
      .map((_, at) => words.slice(-1 - at).join(' '))
      .filter((phrase) => agreement(readTitle(phrase), title) === 2)
      .map((phrase): Span => [start - 1 - phrase.length, start - 1])[0];
    if (evidence) return [{ text: text.slice(...evidence), source: 'article', evidence, start: null, end: null, former: false }];
  }
  return [];
}

function roleOf(office: Office, former: boolean): Role {
  return { text: office.role, source: 'knowledge', evidence: null, start: office.start, end: office.end, former, ...originOf(office) };
}

const originOf = (office: Office) => ({
  from: office.source,
  ...(office.asOf === null ? {} : { asOf: office.asOf }),
  ...(office.approximate ? { approximate: true } : {}),
});

/** What an article tells as over of somebody who holds an office of it on the day: Texas, of its "former attorney general and current governor". */
function asHeld(affiliation: Affiliation, { offices, former }: Finding & { is: 'person' }): Affiliation {
  const isOf = (office: Office) => bodyOf(office) === affiliation.text || / (?:of|for) (.+)$/.exec(office.role)?.[1] === affiliation.text;
  if (!affiliation.former || former || !offices.some(isOf)) return affiliation;
  const { former: _, ...held } = affiliation;
  return held;
}

/** The bodies of the offices, but for those that were over by the article’s day, and an American’s party; those that the article has already are left out. */
function newAffiliations(person: Person, { offices, party, former }: Finding & { is: 'person' }): Affiliation[] {
  const known = new Set(person.affiliations.map((affiliation) => fold(affiliation.text)));
  const bodies = former ? [] : offices.map((office) => [bodyOf(office), originOf(office)] as const);
  const [first] = offices;
  const all = party !== null && first ? [...bodies, [party, originOf(first)] as const] : bodies;
  return all.flatMap(([text, origin]) => {
    const folded = fold(text);
    if (known.has(folded)) return [];
    known.add(folded);
    return [{ text, source: 'knowledge', evidence: null, ...origin } as const];
  });
}

/** "Government of Spain", "US Government" → the country; any other body is itself. */
const bodyOf = (office: Office) =>
  office.country !== null && /^Government of|^(US|UK) Government$/.test(office.organisation) ? office.country : office.organisation;

/** The line that a mention stands in, no further than 200 characters either way. */
function around({ text }: Article, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + after.split('\n', 1)[0];
}

/** What the article calls a person of whom no role was read: ", a retired teacher from Hull,". It speaks against a link unless it names an office. */
function descriptions({ text }: Article, person: Person): string[] {
  return person.mentions.flatMap(([, end]) => /^, an? ([^,.;:\n]{3,80})[,.;]/.exec(text.slice(end, end + 90))?.[1] ?? []);
}

/** "Anna Weber, 34, …", "Anna Weber, a 34-year-old nurse", "34-year-old Anna Weber", "Anna Weber, of Leeds,", "Anna Weber, who runs a bakery". */
function isIntroducedAsPrivate({ text }: Article, [start, end]: Span, base: Base): boolean {
  const after = text.slice(end, end + 60);
  if (
    PRIVATE_LIFE.some((pattern) => pattern.test(after)) ||
    /^,? \(?(?:aged? )?\d{1,2}\)?[,.;]/.test(after) ||
    /^,? (?:aged?|who is|(?:is )?an?) \d{1,2}\b/.test(after)
  )
    return true;
  if (/\b\d{1,2}-year-old (?:[\p{L}-]+ ){0,4}$/u.test(text.slice(Math.max(0, start - 60), start))) return true;
  const home = /^, (?:of|from) (\p{Lu}[\p{L}. ]*?)[,.]? /u.exec(after)?.[1];
  return home !== undefined && !base.places.statesIn(home).size && !base.places.countriesIn(home).size;
}
