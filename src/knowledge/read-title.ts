import { fold } from './fold.ts';
import { FORMER, NEUTRAL, OFFICE_WORDS, PORTFOLIOS } from './words/offices.ts';

/** A role phrase, of the article or of the base, read as an office. */
export interface Title {
  /** The offices it names ("president", "minister", …); empty where it names none. */
  readonly offices: ReadonlySet<string>;
  /** What its loose words can stand for beside them ("leader" for a president). */
  readonly fits: ReadonlySet<string>;
  /** The fields of a minister ("foreign", "finance"). */
  readonly fields: ReadonlySet<string>;
  /** What it is of, at or for, folded ("france", "us senate"); null where it doesn't say. */
  readonly body: string | null;
  readonly former: boolean;
  /** It says something that neither speaks for an office nor against one ("Republican", "billionaire"). */
  readonly neutral: boolean;
}

/** Reads a role phrase ("former foreign secretary of Singapore"). */
export function readTitle(phrase: string): Title {
  let rest = fold(phrase).replace(/\bu s\b/g, 'us');
  const fields = new Set(PORTFOLIOS.filter(([, pattern]) => pattern.test(rest)).map(([field]) => field));
  const former = FORMER.test(rest);
  const offices = new Set<string>();
  const fits = new Set<string>();
  for (const word of OFFICE_WORDS) {
    const left = rest.replace(word.pattern, '|');
    if (left === rest) continue;
    rest = left;
    offices.add(word.office);
    for (const other of word.fits ?? []) fits.add(other);
  }
  const whole = fold(phrase).replace(/ (and|who|since|until) .*$/, '');
  const body =
    (/ (?:of|at|for) (?:the )?(.+)$/.exec(whole) ??
      /(?:ambassador|envoy|representative|commissioner) to (?:the )?(.+)$/.exec(whole))?.[1] ?? null;
  return { offices, fits, fields, body, former, neutral: offices.size === 0 && NEUTRAL.test(rest) };
}

/** How far an article's title and an office of the base are the same: 2 names the same office, 1 a loose word fits, 0 not. */
export function agreement(title: Title, office: Title): 0 | 1 | 2 {
  const fieldsMeet = !title.fields.size || !office.fields.size || [...title.fields].some((field) => office.fields.has(field));
  for (const name of title.offices) {
    if (!office.offices.has(name)) continue;
    if (name !== 'minister' && name !== 'deputy minister' && name !== 'commissioner') return 2;
    // An office of no field ("First Secretary of State") is not that of a finance minister, but may come with it.
    if (fieldsMeet) return title.fields.size && !office.fields.size ? 1 : 2;
  }
  for (const name of office.offices) if (title.fits.has(name) && (name !== 'chancellor of the exchequer' || fieldsMeet)) return 1;
  return 0;
}

const LEADERS = new Set([
  'president',
  'vice president',
  'prime minister',
  'deputy prime minister',
  'chancellor',
  'chancellor of the exchequer',
  'monarch',
  'crown prince',
  'pope',
  'governor general',
  'lieutenant governor',
  'secretary general',
  'deputy minister',
  'chief minister',
  'minister',
  'senator',
  'representative',
  'speaker',
  'legislative leader',
  'supreme leader',
  'head of state',
  'governor',
  'mayor',
  'commissioner',
  'military',
  'managing director',
]);
/** Named before any office of the list above, because their holders are officials whatever else the phrase says. */
const OFFICIALS =
  /\b(ambassador|judge|justice|central bank|reserve bank|bank of|banca|federal reserve|prosecutor|undersecretary|assistant secretary|permanent)\b/;

/** What a holder of the office is, by the kinds of the guidelines: ministers, legislators, governors lead; diplomats, judges, central bankers are officials. */
export function kindOfOffice(role: string, title: Title): 'leader' | 'official' {
  if (OFFICIALS.test(fold(role))) return 'official';
  for (const office of title.offices) if (LEADERS.has(office)) return 'leader';
  return 'official';
}

const HEADS = new Set(['president', 'prime minister', 'chancellor', 'monarch', 'supreme leader', 'pope', 'head of state']);

/** Whether the office is that of a head of state or government: "President of France", not "President of the Central Bank". */
export function isHead(title: Title, country: string | null): boolean {
  if (country === null || title.offices.size !== 1 || ![...title.offices].some((office) => HEADS.has(office))) return false;
  return title.body === null || title.body === fold(country);
}
