import type { Acquaintance, Acquaintances } from '../people/acquaintance.ts';
import type { Individual } from '../people/resolve-people.ts';
import { countryCalled } from '../words/countries.ts';
import { REGION_OF } from '../words/regions.ts';
import { ASPIRANT } from '../words/role-words.ts';
import { yearOf } from './article-year.ts';
import type { Finding, FoundRole, Reading } from './finding.ts';
import type { RoleContext } from './role-context.ts';

/** What a reader's acquaintance says of what the article calls somebody: an office that had ended by its day is a former one. Nobody else is asked about. */
export function* hinted(
  { document }: RoleContext,
  findings: ReadonlyMap<string, readonly Finding[]>,
  acquaintances: Acquaintances,
): Reading {
  const known: Known[] = [];
  for (const own of findings.values()) {
    const held = own.flatMap(({ person, role }) => (role && !role.former && isHighest(role) ? [{ person, role }] : []));
    const hint = held[0] ? acquaintances(held[0].person.name, document.published) : null;
    if (hint) known.push({ held, hint, isToBe: own.some(({ role }) => role && isToCome(role.text)) });
    yield [];
  }
  const day = document.published ?? earliestDay(known, String(yearOf(document) ?? ''));
  for (const { held, hint } of known)
    yield held.flatMap(({ person, role }) => (isOver(role, hint, day) ? [{ person, role: { ...role, former: true }, ties: [] }] : []));
}

/** Somebody of whom the article tells offices of a state, with what a reader knows of them. */
interface Known {
  readonly held: readonly { readonly person: Individual; readonly role: FoundRole }[];
  readonly hint: Acquaintance;
  /** Whether they are also called one who may come to an office. */
  readonly isToBe: boolean;
}

/** "President-elect", "candidate for president": of such "President Roth" may be told while another still leads. */
const isToCome = (role: string): boolean =>
  /\belect\b/i.test(role) || role.split(/[^\p{L}-]+/u).some((word) => ASPIRANT.test(word.toLowerCase()));

/** The day before which an article without a date can't have been written: whom it calls president has come to office ('' where nothing tells it). `year`: of the last full date in its text. */
function earliestDay(known: readonly Known[], year: string): string {
  const leads = known.filter(
    ({ held, hint, isToBe }) => !isToBe && hint.match !== 'variant' && held.some(({ role }) => LED.test(role.head)),
  );
  return [year, ...leads.map(({ hint }) => hint.ledFrom ?? '')].toSorted().at(-1) as string;
}

/** Offices whose holders the base has without a gap; of ministers it may not know the next post. */
const HIGHEST =
  /^(?:president|vice president|prime minister|chancellor|governor|gov|senator|sen|representative|rep|king|queen|emperor|pope)$/;

/** Those of whoever leads a state. */
const LED = /^(?:president|prime minister|chancellor)$/;

/** Of a role what tells the office. */
interface Office {
  readonly head: string;
  readonly text: string;
}

/** Is it an office of a country or a state: not "president of the Harlow Trust", nor "High Representative"? */
function isHighest({ head, text }: Office): boolean {
  const [, land] = / of (?:the )?(.+)$/.exec(text) ?? [];
  const isOfLand = land === undefined || countryCalled(land) !== undefined || REGION_OF.has(land.toLowerCase());
  return HIGHEST.test(head) && isOfLand && !/\bhigh rep/i.test(text);
}

/** Years within which somebody may be back in office without the base's having heard of it. On gold/train any number from 0 to 6 scores alike. */
const LONG_OUT = 3;

/** Had such an office ended by the article's day ('' where nothing tells it), so that "President Roth" is the press's courtesy, or history: that of whoever led a state, of a surname too; of a person named in full any, if it is long ago. */
function isOver({ head, text }: Office, hint: Acquaintance, day: string): boolean {
  const { match, until, ledUntil } = hint;
  if (match === 'variant') return false;
  // Of Americans the base lacks senators of old; whoever else never held such an office is a namesake.
  const isTheirs = hint.country === 'United States' || hint.knows?.('roles', text) !== 'never';
  if (match === 'full' && isTheirs && until !== null && Number(day.slice(0, 4)) - until > LONG_OUT) return true;
  return LED.test(head) && ledUntil !== null && day >= `${ledUntil}-31`.slice(0, 10);
}
