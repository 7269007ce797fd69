import type { Kind } from '../engine/analysis.ts';
import type { Acquaintance } from '../engine/people/acquaintance.ts';
import type { NameMatch } from './match-name.ts';
import type { PackedPerson } from './packed.ts';
import { kindOfOffice, type Title } from './read-title.ts';
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
  const common = <T>(of: (namesake: Namesake) => T | null): T | null => {
    const [first, ...others] = foremost.map(of);
    return first !== undefined && others.every((other) => other === first) ? first : null;
  };
  return {
    country: common(({ person }) => person.country),
    party: common(({ person }) => person.party),
    regions: foremost.length === 1 ? regionsOf(foremost[0] as Namesake) : [],
    until: foremost.length === 1 ? lastYear(foremost[0] as Namesake) : null,
    kind: common(kindOf) ?? 'leader',
    prominence,
    match,
  };
}

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

function lastYear({ person }: Namesake): number | null {
  const ends = person.offices.map(({ end }) => end);
  return ends.every((end) => end !== null) ? Math.max(...ends.map((end) => Number(end.slice(0, 4)))) : null;
}

function kindOf({ person, titles }: Namesake): Kind {
  if (person.kind !== 'o') return person.kind === 'b' ? 'business' : 'analyst';
  return person.offices.some(({ role }, index) => kindOfOffice(role, titles[index] as Title) === 'leader') ? 'leader' : 'official';
}
