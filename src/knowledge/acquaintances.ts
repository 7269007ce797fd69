import type { Kind } from '../engine/analysis.ts';
import type { Acquaintance, Knows } from '../engine/people/acquaintance.ts';
import { fold } from './fold.ts';
import type { NameMatch } from './match-name.ts';
import { bodyFits, wordsOf } from './match-person.ts';
import { monthsAfter, officeStatus } from './office-status.ts';
import type { PackedPerson } from './packed.ts';
import { agreement, isHead, kindOfOffice, readTitle, type Title } from './read-title.ts';
import { STATES } from './words/states.ts';

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map(([name]) => name));

/** A person of the base whose name an article's name can be. */
export interface Namesake {
  readonly person: PackedPerson;
  readonly match: NameMatch;
  readonly titles: readonly Title[];
}

/** A bare surname hints only at those who are known abroad. */
const KNOWN_ABROAD = 3;
/** Who is less known than this may share a name with somebody else. */
export const KNOWN_AT_HOME = 2;
/** So many months after its end an office is surely over: until then articles may still have it as held, and the base's days may be a little off. */
const JUST_LEFT = 3;
const ORDER: readonly NameMatch[] = ['full', 'variant', 'surname'];

/** What the namesakes have in common, those who fit best and are best known first; null where nobody fits, or nobody had begun by the day. */
export function acquaintanceOf(namesakes: readonly Namesake[], date: string | null): Acquaintance | null {
  const begun = namesakes.filter(
    ({ person, match }) =>
      (match !== 'surname' || person.prominence === KNOWN_ABROAD) &&
      (date === null || person.offices.some(({ start, end }) => (start ?? end ?? '9') <= date)),
  );
  const match = ORDER.find((one) => begun.some((namesake) => namesake.match === one));
  if (!match) return null;
  const fitting = begun.filter((namesake) => namesake.match === match);
  const prominence = Math.max(...fitting.map(({ person }) => person.prominence)) as Acquaintance['prominence'];
  const foremost = fitting.filter(({ person }) => person.prominence === prominence);
  const led = fitting.flatMap(({ person, titles }) => person.offices.filter(({ country }, i) => isHead(titles[i] as Title, country)));
  const common = <T>(of: (namesake: Namesake) => T | null): T | null => {
    const [first, ...others] = foremost.map(of);
    return first !== undefined && others.every((other) => other === first) ? first : null;
  };
  return {
    country: common(({ person }) => person.country),
    party: common(({ person }) => person.party),
    until: foremost.length === 1 ? yearOf(lastDay((foremost[0] as Namesake).person.offices)) : null,
    ledUntil: lastDay(led),
    ledFrom: led.flatMap(({ start }) => start ?? []).toSorted()[0] ?? null,
    kind: common(kindOf) ?? 'leader',
    knows: foremost.length === 1 && match === 'full' && prominence >= KNOWN_AT_HOME ? knowledgeOf(foremost[0] as Namesake, date) : null,
    prominence,
    match,
  };
}

/** What somebody held or holds and where they belonged, by the names that articles give it. Most are never asked about, so nothing is worked out before. */
const knowledgeOf =
  (namesake: Namesake, date: string | null): Knows =>
  (part, text) => {
    const { person, titles } = namesake;
    if (part === 'roles') {
      const title = readTitle(text);
      const such = person.offices.flatMap((office, i) => {
        const own = titles[i] as Title;
        return agreement(title, own) === 2 && bodyFits(title.body, wordsOf(office)) ? [{ office, head: isHead(own, office.country) }] : [];
      });
      if (such.length === 0) return 'never';
      // A state senator is none of those in Washington, and a general out of command still is one.
      if (date === null || /\bstate (?:sen|rep)|^(?:gen|general|adm|admiral|marshal)\.?$/i.test(text)) return 'some day';
      const onDay = such.map(({ office, head }) => officeStatus(office, date, head));
      if (onDay.includes('in')) return 'now';
      if (onDay.every((status) => status === 'ahead')) return 'ahead';
      const before = monthsAfter(date, -JUST_LEFT);
      return such.every(({ office, head }) => officeStatus(office, before, head) === 'over') ? 'over' : 'some day';
    }
    const named = [person.country, person.party, ...regionsOf(namesake)];
    const bodies = [...named, ...person.offices.flatMap(({ organisation, country }) => [organisation, country])];
    const asked = fold(text);
    return bodies.some((name) => name && fold(name) === asked) ? 'some day' : 'never';
  };

/** "U.S. Senator for Ohio", "Governor of Ohio" → Ohio. */
function regionsOf({ person }: Namesake): string[] {
  return person.offices.flatMap(({ role }) => {
    const state =
      /^(?:U\.S\. (?:Senator|Representative) for|(?:Governor|Attorney General|Lieutenant Governor|Secretary of State) of) (.+)$/.exec(
        role,
      )?.[1];
    return state && STATE_NAMES.has(state) ? [state] : [];
  });
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** When the last of these offices ended; null where one had not, or there is none. */
function lastDay(offices: PackedPerson['offices']): string | null {
  const ends = offices.map(({ end }) => end);
  return ends.every((end) => end !== null) ? (ends.toSorted().at(-1) ?? null) : null;
}

function kindOf({ person, titles }: Namesake): Kind {
  if (person.kind !== 'o') return person.kind === 'b' ? 'business' : 'analyst';
  return person.offices.some(({ role }, index) => kindOfOffice(role, titles[index] as Title) === 'leader') ? 'leader' : 'official';
}
