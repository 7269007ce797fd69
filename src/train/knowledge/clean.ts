import { nameTokens } from '../../knowledge/fold.ts';
import { matchName } from '../../knowledge/match-name.ts';
import type { Day } from '../../knowledge/packed.ts';
import { agreement, isHead, readTitle, type Title } from '../../knowledge/read-title.ts';
import { CHECKED, type Check, markChecked } from './checked.ts';
import { CORRECTIONS, splitNamesakes } from './corrections.ts';
import { ENDED, endOffices } from './ended.ts';
import type { SourceOffice, SourcePerson } from './read-people.ts';

/** How many rows each step took out or changed, for the build's report. */
export type Tally = Map<string, number>;

const count = (tally: Tally, what: string, by = 1) => tally.set(what, (tally.get(what) ?? 0) + by);

/** Mends the known faults of the source file, in the order of the steps below. */
export function clean(
  source: readonly SourcePerson[],
  tally: Tally,
  checks: readonly Check[] = CHECKED,
  ended: Parameters<typeof endOffices>[1] = ENDED,
): SourcePerson[] {
  let people = (structuredClone(source) as SourcePerson[]).flatMap(splitNamesakes);
  markChecked(people, checks);
  const newest = people
    .flatMap((person) => person.offices)
    .reduce((latest, office) => (office.asof && office.asof > latest ? office.asof : latest), '');
  for (const person of people) {
    person.offices = person.offices.filter((office) => {
      const keep = office.source !== 'editor' || office.checked === true;
      if (!keep) count(tally, 'hand-written rows that nobody checked: left out');
      return keep;
    });
  }
  for (const correction of CORRECTIONS) {
    people = people.filter((person) => {
      if (!correction.mends(person)) return true;
      const keep = correction.mend(person);
      if (!keep) count(tally, 'people taken out by a correction');
      return keep;
    });
  }
  endOffices(people, ended);
  for (const person of people) {
    person.offices = person.offices.filter((office) => {
      if (office.end && newest && office.end > newest) {
        // The end of a term that runs on.
        office.end_scheduled = true;
        office.asof ??= newest;
      }
      office.role = cleanRole(office.role, office.country ?? person.country);
      const broken = /\b(of|of the|and|Prime|Vice)$|\bof of\b|^(Vice|Prime) of\b/.test(office.role);
      if (broken) count(tally, 'rows with a broken wording: left out');
      return !broken;
    });
    person.offices = joinTerms(person.offices, tally);
  }
  people = people.flatMap((person) => splitStates(person, tally));
  people = mergePeople(people, tally);
  for (const person of people) person.offices = withoutDoubles(person.offices, tally);
  closeBySuccessor(people, tally);
  for (const person of people) {
    person.offices = person.offices.filter((office) => {
      const keep = person.prominence === 3 || office.end === null || office.end >= OLDEST;
      if (!keep) count(tally, `offices that ended before ${OLDEST}, of people not known abroad: left out`);
      return keep;
    });
  }
  return people.filter((person) => {
    if (!person.offices.length) count(tally, 'people left without an office');
    return person.offices.length > 0;
  });
}

/** Offices that ended earlier matter to no article that the product is likely to meet, unless their holder is known abroad. */
const OLDEST = '2000';

/** "Minister of Youth and Sports, Venezuela", "minister of Health (Spain)" → "Minister of Youth and Sports", "Minister of Health": the country is a field of its own. */
function cleanRole(role: string, country: string | null): string {
  let text = role
    .replace(/\[|\]/g, '')
    .replace('di_pertuan', 'di-Pertuan')
    .replace(/Council of Minister\b/, 'Council of Ministers');
  if (country) {
    const tail = new RegExp(`(, | \\()(the )?${country.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\)?$`);
    text = text.replace(tail, '');
  }
  text = text
    .replace(/^Minister of (.+) Minister$/, 'Minister of $1')
    .replace(/^President of the Islamic Republic of (.+)$/, 'President of $1')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Consecutive terms in one seat are one office: Congress ends a term at its last sitting, weeks before the next begins. */
function joinTerms(offices: readonly SourceOffice[], tally: Tally): SourceOffice[] {
  const joined: SourceOffice[] = [];
  const sorted = [...offices].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  for (const office of sorted) {
    const before = joined.findLast((other) => other.role === office.role && other.org === office.org && other.source === office.source);
    if (before?.end && office.start && daysBetween(before.end, office.start) <= 75 && daysBetween(before.end, office.start) >= 0) {
      Object.assign(before, { ...office, start: before.start, ...(before.start_approx ? { start_approx: true } : {}) });
      count(tally, 'terms joined with the one before');
    } else joined.push({ ...office });
  }
  return joined;
}

/** Two members of Congress of one name whom the source took for one: who sits for two states at a time is two people. */
function splitStates(person: SourcePerson, tally: Tally): SourcePerson[] {
  const seats = person.offices.filter((office) => /^U\.S\. (Representative|Senator) for /.test(office.role));
  const overlap = seats.some((a) =>
    seats.some(
      (b) =>
        stateOf(a) !== stateOf(b) && a.start !== null && b.start !== null && a.start < b.start && (a.end ?? '9999') > addDays(b.start, 40),
    ),
  );
  if (!overlap) return [person];
  const states = [...new Set(seats.map(stateOf))];
  count(tally, 'people split in two by their states');
  return states.map((state, index) => ({
    ...person,
    wikidata: null,
    offices: person.offices.filter((office) => (seats.includes(office) ? stateOf(office) === state : index === states.length - 1)),
  }));
}

const stateOf = (office: SourceOffice) => office.role.replace(/^.* for /, '');

const SOURCE_RANK = ['editor', 'congress', 'openstates', 'peppercat', 'factbook', 'cia2019'];

/** Offices that two sources tell of one person: the better source stays. */
function withoutDoubles(offices: readonly SourceOffice[], tally: Tally): SourceOffice[] {
  const ranked = [...offices].sort(
    (a, b) => Number(b.checked ?? false) - Number(a.checked ?? false) || SOURCE_RANK.indexOf(a.source) - SOURCE_RANK.indexOf(b.source),
  );
  const kept: SourceOffice[] = [];
  for (const office of ranked) {
    const title = readTitle(office.role);
    const double = kept.find(
      (other) =>
        other.source !== office.source &&
        sameTitle(title, readTitle(other.role)) &&
        (office.country ?? null) === (other.country ?? null) &&
        ((office.start !== null && other.start !== null && Math.abs(daysBetween(office.start, other.start)) <= 62) ||
          office.start === null),
    );
    if (double) {
      // A later look at an office that runs on is worth keeping: the source that saw it last says so.
      if (double.end === null && office.end === null && (office.asof ?? '') > (double.asof ?? '')) double.asof = office.asof ?? '';
      count(tally, 'offices told twice');
    } else kept.push(office);
  }
  return offices.filter((office) => kept.includes(office));
}

function sameTitle(a: Title, b: Title): boolean {
  return agreement(a, b) === 2 && a.offices.size === b.offices.size && a.fields.size === b.fields.size;
}

/** One person told by two sources under two spellings: same country, fitting names, one office begun in the same weeks. */
function mergePeople(people: readonly SourcePerson[], tally: Tally): SourcePerson[] {
  const byOffice = grouped(
    people.flatMap((person) =>
      person.offices.flatMap(({ role, start }) =>
        start ? [[`${[...readTitle(role).offices].sort().join('+')}|${start.slice(0, 4)}`, person] as const] : [],
      ),
    ),
  );
  const gone = new Set<SourcePerson>();
  for (const group of byOffice) {
    const holders = [...new Set(group)];
    for (const [index, a] of holders.entries())
      for (const b of holders.slice(index + 1)) {
        if (gone.has(a) || gone.has(b) || !isOnePerson(a, b)) continue;
        const [stays, goes] = b.wikidata && !a.wikidata ? [b, a] : [a, b];
        gone.add(goes);
        stays.offices = [...stays.offices, ...goes.offices];
        stays.aliases = [...new Set([...stays.aliases, goes.name, ...goes.aliases])].filter((alias) => alias !== stays.name);
        stays.prominence = Math.max(stays.prominence, goes.prominence);
        count(tally, 'people told twice under two spellings');
      }
  }
  return people.filter((person) => !gone.has(person));
}

/** What has the same key, in the order in which the keys come. */
function grouped<Thing>(rows: readonly (readonly [key: string, thing: Thing])[]): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const [key, thing] of rows) {
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

function isOnePerson(a: SourcePerson, b: SourcePerson): boolean {
  if (a.wikidata && b.wikidata && a.wikidata !== b.wikidata) return false;
  if (/^U\.S\./.test(a.offices[0]?.role ?? '') && a.name === b.name) return false;
  return oneName(a, b) && shareOffice(a, b);
}

function oneName(a: SourcePerson, b: SourcePerson): boolean {
  const forms = (person: SourcePerson) => [person.name, ...person.aliases].map(nameTokens);
  return forms(a).some((name) =>
    forms(b).some((form) => name.length > 1 && form.length > 1 && (matchName(name, form) ?? matchName(form, name)) !== null),
  );
}

function shareOffice(a: SourcePerson, b: SourcePerson): boolean {
  return a.offices.some((office) =>
    b.offices.some(
      (other) =>
        office.start !== null &&
        other.start !== null &&
        Math.abs(daysBetween(office.start, other.start)) <= 62 &&
        (office.role === other.role ||
          ((office.country ?? null) === (other.country ?? null) && sameTitle(readTitle(office.role), readTitle(other.role)))),
    ),
  );
}

/** Offices that one person holds at a time. */
const SINGLE = new Set([
  'supreme leader',
  'president',
  'prime minister',
  'chancellor',
  'chancellor of the exchequer',
  'minister',
  'governor',
  'ambassador',
  'mayor',
  'monarch',
  'speaker',
  'attorney general',
  'legislative leader',
]);

/**
 * An office that one person holds at a time ends when the next one takes it: an open row or an approximate end is cut there, as an approximate day.
 * Where two rows with exact days overlap by more than four months, the source has mixed up two bodies (states and the federation have ministers of one
 * name in Australia and Canada): no holder of that office is shown, unless he was checked.
 */
function closeBySuccessor(people: readonly SourcePerson[], tally: Tally): void {
  const drop = new Set<SourceOffice>();
  for (const holders of holdersOfOne(people)) {
    holders.sort((a, b) => (a.office.start ?? '').localeCompare(b.office.start ?? ''));
    const offices = holders.map(({ office }) => office);
    for (const [index, { person, office }] of holders.entries()) {
      const next = holders.slice(index + 1).find((other) => other.person !== person && !isInterim(other.office, office))?.office;
      if (isLastLook(office, next)) {
        office.asof = office.end as Day;
        office.end = null;
        delete office.end_approx;
        count(tally, 'ends that were only a last look');
      } else if (next?.start) for (const doubtful of endBySuccessor(office, next, next.start, offices, tally)) drop.add(doubtful);
    }
  }
  for (const person of people) person.offices = person.offices.filter((office) => !drop.has(office));
  count(tally, 'offices of two bodies mixed up, or of a doubtful overlap: left out', drop.size);
}

interface Holder {
  readonly person: SourcePerson;
  readonly office: SourceOffice;
}

/** Who held each office that one person holds at a time. */
function holdersOfOne(people: readonly SourcePerson[]): Holder[][] {
  const rows = people.flatMap((person) =>
    person.offices.flatMap((office) => {
      const title = readTitle(office.role);
      const [name = ''] = title.offices;
      if (!office.start || title.offices.size !== 1 || !SINGLE.has(name)) return [];
      const head = isHead(title, office.country ?? null);
      const key = head ? `${name}|${office.country}` : `${office.role}|${office.org}|${office.country}`;
      return [[key, { person, office }] as const];
    }),
  );
  return grouped(rows);
}

/** An approximate end of the Factbook is the last edition that listed the holder: without a successor it is a last look. */
const isLastLook = ({ source, end, end_approx }: SourceOffice, next: SourceOffice | undefined): boolean =>
  source === 'factbook' && Boolean(end_approx && end && !(next?.start && daysBetween(end, next.start) < 730));

/** Ends an office where its successor came; gives the offices that nobody can be shown in after that. */
function endBySuccessor(
  office: SourceOffice,
  next: SourceOffice,
  came: Day,
  holders: readonly SourceOffice[],
  tally: Tally,
): readonly SourceOffice[] {
  const overlap = daysBetween(came, office.end ?? '2026-12-31');
  if (overlap <= 0) return [];
  const sure = office.source !== 'factbook' && isExact(office);
  // The Factbook's history glues two terms of one person together, whoever governed between them.
  if (sure && next.source === 'factbook' && overlap > 62) return [next];
  if (!sure && !office.checked && daysBetween(office.start ?? '', came) > 0 && !seenTogether(office, came)) {
    office.end = came;
    office.end_approx = true;
    delete office.asof;
    count(tally, 'ends taken from the successor');
    return [];
  }
  if (office.end !== null && overlap > HANDING_OVER && next.role === office.role && !office.checked) {
    // One of the two days is wrong, and nobody knows which.
    office.end_approx = true;
    count(tally, 'ends after the successor began: told as about');
  }
  return overlap > 120 && FEDERATIONS.has(office.country ?? '') ? holders.filter(({ checked }) => !checked) : [];
}

/** Did a source see both in office at once for long? Then they are two bodies. */
const seenTogether = ({ source, end, asof }: SourceOffice, came: Day): boolean =>
  source !== 'factbook' && end === null && asof !== undefined && daysBetween(came, asof) > 120;

/** Days for which two may be told to hold one office, as it is handed over. */
const HANDING_OVER = 31;

/** Days below which somebody who came and went within another's time only stood in for him. */
const INTERIM = 200;

function isInterim(office: SourceOffice, around: SourceOffice): boolean {
  const until = around.end ?? around.asof ?? '9999';
  return office.start !== null && office.end !== null && office.end < until && daysBetween(office.start, office.end) < INTERIM;
}

const isExact = (office: SourceOffice) => office.end !== null && !office.end_approx && !office.end_scheduled;

const FEDERATIONS = new Set(['Australia', 'Canada', 'Belgium', 'Germany']);

/** The number of days from one day to another; a month or a year stands for its first day. */
function daysBetween(from: string, to: string): number {
  const time = (day: string) => Date.parse(`${day + '0000-01-01'.slice(day.length)}T00:00:00Z`);
  return Math.round((time(to) - time(from)) / 86_400_000);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day + '0000-01-01'.slice(day.length)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
