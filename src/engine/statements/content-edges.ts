import { SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import { closesQuote } from './cues.ts';
import { at, quoteOver, type SpeechContext } from './speech-context.ts';

/** A stretch of tokens: first inclusive, end exclusive. */
export type Range = readonly [first: number, end: number];

/** No sentence of news is longer; keeps the search linear on any text. */
export const FURTHEST = 200;

/** One past a place and day in front of an article: "LONDON (AP) —", "PUTRAJAYA, Nov 22 —". The same place where there is none. */
export function afterDateline(context: SpeechContext, first: number, end: number): number {
  if (!/^\p{Lu}{3}/u.test(at(context, first).text)) return first;
  for (let i = first + 1; i < Math.min(end, first + 12); i++) {
    const { text, start } = at(context, i);
    if (/^(?:—|–|--|-)$/.test(text) && at(context, i - 1).end < start) return i + 1;
    if (/^\p{Ll}/u.test(text)) return first;
  }
  return first;
}

/** The range up to the end of a quote that it cuts through. */
export function extended(context: SpeechContext, [first, end]: Range): Range {
  const cut = cutGloss(context, first, end);
  const quote = quoteOver(context, cut - 1);
  return quote && quote.endToken > cut ? [first, quote.endToken] : [first, cut];
}

/** What the reporter says that the speaker left unsaid: "but gave no details", "but he declined to say when". */
const HELD_BACK = /^(?:did|didn't|declined|gave|refused|offered|does|doesn't|stopped|provided|distanced|struggled)$/;

/** The verb of a clause that begins here: "[he again] refused". */
function deedBehind(context: SpeechContext, from: number): string {
  let i = from;
  if (/^(?:he|she|they)$/.test(at(context, i).lower)) i++;
  if (/^(?:again|also|still|later|then)$/.test(at(context, i).lower)) i++;
  return at(context, i).lower;
}

/** Where the reporter's own words begin behind what is said, each with a sentence of which the words in brackets are said. */
export const GLOSSES: readonly {
  readonly begins: (context: SpeechContext, index: number, content: Range) => boolean;
  readonly example: string;
}[] = [
  {
    begins: (context, i) => {
      const { lower } = at(context, i);
      const joins = lower === 'but' || (/^(?:and|although|though)$/.test(lower) && at(context, i - 1).text === ',');
      return joins && HELD_BACK.test(deedBehind(context, i + 1));
    },
    example: 'Ana Ruiz said [the toll works], but she again declined to say when.',
  },
  {
    begins: (context, i, [, end]) => /^[–—|-]$/.test(at(context, i).text) && endsHeadline(context, i, end),
    example: 'Ana Ruiz says [the toll works] – Altavista Herald\nIt rained.',
  },
  {
    begins: (context, i) =>
      /^[—–―]$/.test(at(context, i).text) && /^(?:something|which)$/.test(at(context, i + 1).lower) && !closesAside(context, i),
    example: 'Ana Ruiz said [the toll works] — something that others saw too.',
  },
  {
    begins: breaksInto(
      /^(?:according|referring|referencing|alluding|hinting|apparently|probably|perhaps|citing|pointing|marking|recounting|touching|prompting|sparking|echoing|underscoring|speaking)$/,
    ),
    example: 'Ana Ruiz said [the toll works], citing a study of the port.',
  },
  {
    begins: (context, i) => isCommaInQuote(context, i) && goesOnBehindQuote(context, i),
    example: 'Ana Ruiz said [the toll was “a gift,”] touching on its price.',
  },
  {
    begins: breaksInto(
      /^(?:a|an)$/,
      /^(?:common|frequent|veiled|clear|apparent|familiar|recurring)$/,
      /^(?:theme|reference|claim|refrain|nod|charge|complaint)$/,
    ),
    example: 'Ana Ruiz said [the toll works], a common theme of her speeches.',
  },
  {
    begins: breaksInto(/^(?:a|an)$/, /^(?:contention|reference|nod|claim|assertion|allegation|accusation|allusion|sentiment|refrain)$/),
    example: 'Ana Ruiz said [the toll works], a claim that few believe.',
  },
  {
    begins: breaksInto(
      /^in$/,
      /^one$/,
      /^of$/,
      /^(?:the|his|her|their)$/,
      /^(?:sharpest|strongest|harshest|most|clearest|latest|first|bluntest|starkest)$/,
    ),
    example: 'Ana Ruiz [condemned the toll], in one of the sharpest speeches of the year.',
  },
  { begins: breaksInto(/^whatever$/, /^that$/), example: 'Ana Ruiz said [the toll works], whatever that means.' },
  { begins: breaksInto(/^to$/, /^which$/), example: 'Ana Ruiz said [the toll works], to which the mayor nodded.' },
  {
    begins: (context, i) => at(context, i).lower === 'according' && at(context, i + 1).lower === 'to' && closesQuote(context, i - 1),
    example: 'Ana Ruiz said [the toll was “a gift,”] according to the paper.',
  },
  {
    begins: (context, i) => isBreak(context, i) && at(context, i + 1).lower === 'amid' && !quoteOver(context, i - 1),
    example: 'Ana Ruiz said [the toll works], amid a quarrel over its price.',
  },
  {
    begins: breaksInto(/^leading$/, /^to$/),
    example: 'Ana Ruiz said [the toll works], leading to talk of a new one.',
  },
  {
    begins: breaksInto(/^going$/, /^on$/),
    example: 'Ana Ruiz said [the toll works], going on to praise the port.',
  },
  {
    begins: breaksInto(
      /^without$/,
      /^(?:providing|giving|elaborating|naming|saying|specifying|offering|going|detailing|evidence|proof|explanation|explaining)$/,
    ),
    example: 'Ana Ruiz said [the toll works], without giving details.',
  },
  {
    begins: breaksInto(/^as$/, /^(?:did|does|was|has)$/),
    example: 'Ana Ruiz said [the toll works], as did her friends.',
  },
  // Who or what something is, told by the reporter behind what is not quoted; a clause in commas goes on.
  {
    begins: (context, i, [first, end]) =>
      at(context, i).text === ',' &&
      /^(?:which|who)$/.test(at(context, i + 1).lower) &&
      !quoteOver(context, i - 1) &&
      !isQuotedFrom(context, i + 1, end) &&
      !commaIn(context, i + 2, end) &&
      i > first + 2,
    example: 'Ana Ruiz said [she would see the mayor], who was ill.',
  },
  {
    begins: (context, i, [first, end]) =>
      /^[-–—]$/.test(at(context, i).text) &&
      closesQuote(context, i - 1) &&
      !isQuotedFrom(context, i, end) &&
      !isAfterDash(context, i, first),
    example: 'Ana Ruiz said [the toll was “a gift”] - it had brought millions in a year.',
  },
  {
    begins: (context, i, [, end]) =>
      /^[—–―]$/.test(at(context, i).text) &&
      /^(?:though|although|but)$/.test(at(context, i + 1).lower) &&
      !closesAside(context, i) &&
      !isQuotedFrom(context, i, end),
    example: 'Ana Ruiz [condemned the toll] — though for other reasons.',
  },
  {
    begins: (context, i) => at(context, i).text === ',' && at(context, i + 1).lower === 'but' && goesOnOtherwise(context, i + 2),
    example: 'Ana Ruiz said [the toll works], but she also defended the port.',
  },
];

/** "(but) [he also defended]", "[has since become]": the reporter goes on about the speaker. */
function goesOnOtherwise(context: SpeechContext, from: number): boolean {
  const verb = /^(?:he|she|they)$/.test(at(context, from).lower) ? from + 1 : from;
  const [own, next] = [at(context, verb).lower, at(context, verb + 1).lower];
  if (own === 'also') return verb > from;
  return /^ha(?:s|ve)$/.test(own) && next === 'since';
}

/** Does a dash before this one open what it closes: "the day - “today” - would be lost"? */
function isAfterDash(context: SpeechContext, dash: number, first: number): boolean {
  for (let i = dash - 1; i > Math.max(first, dash - FURTHEST); i--) if (at(context, i).text === at(context, dash).text) return true;
  return false;
}

/** Does a quote begin between two places? */
function isQuotedFrom(context: SpeechContext, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FURTHEST); i++) if (quoteOver(context, i)) return true;
  return false;
}

/** Is there a comma between two places? */
function commaIn(context: SpeechContext, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FURTHEST); i++) if (at(context, i).text === ',') return true;
  return false;
}

/** Whether a break stands at a place, and right behind it words of these. */
function breaksInto(...words: readonly RegExp[]) {
  return (context: SpeechContext, index: number): boolean =>
    isBreak(context, index) && words.every((word, next) => word.test(at(context, index + 1 + next).lower));
}

/** Words with which the reporter goes on behind a quotation that a comma ends; "although he …" is what the speaker says. */
const BEHIND_QUOTE = /^(?:while|although|though|shortly|whatever|despite|amid|without)$/;

/** Does the reporter go on at this word: "“a gift,” [touching] on its price", but not "[adding] that"? */
function goesOnBehindQuote(context: SpeechContext, index: number): boolean {
  const [word, next] = [at(context, index).lower, at(context, index + 1).lower];
  if (BEHIND_QUOTE.test(word)) return !SUBJECT_PRONOUNS.has(next);
  return /^\p{Ll}{3,}ing$/u.test(at(context, index).text) && !/^(?:including|\p{Ll}+thing)$/u.test(word) && !REPORTING_FORMS.has(word);
}

/** Is this the first token behind a quotation that closes with a comma: "“a gift,” [touching]"? */
const isCommaInQuote = (context: SpeechContext, index: number): boolean =>
  closesQuote(context, index - 1) && at(context, index - 2).text === ',';

const isBreak = (context: SpeechContext, index: number) => /^[,—–―]$/.test(at(context, index).text);

/** Ends the content before the reporter's own words. */
function cutGloss(context: SpeechContext, first: number, end: number): number {
  const content: Range = [first, end];
  for (let i = first + 1; i < Math.min(end - 1, first + FURTHEST); i++)
    if (!quoteOver(context, i) && GLOSSES.some(({ begins }) => begins(context, i, content))) return i;
  return end;
}

/** "Mara — which has two ports — [will gain]": does a dash close in the same sentence what one opens? */
function closesAside(context: SpeechContext, dash: number): boolean {
  const { text, sentence } = at(context, dash);
  for (let i = dash + 1; i < dash + FURTHEST && at(context, i).sentence === sentence; i++) if (at(context, i).text === text) return true;
  return false;
}

/** Does nothing but the outlet's name follow in a headline: "… – Altavista Herald"? */
function endsHeadline(context: SpeechContext, sign: number, end: number): boolean {
  const { blocks, sentences } = context.document;
  if (blocks[sentences[at(context, sign).sentence]?.block ?? -1]?.kind !== 'headline' || end - sign > 6) return false;
  if (at(context, sign - 1).end === at(context, sign).start) return false;
  for (let i = sign + 1; i < end; i++) if (!/^\p{Lu}|^(?:of|the|and|[.|])$/u.test(at(context, i).text)) return false;
  return end > sign + 1;
}

/** The range up to a link in it: "… in the spring https://…". */
export function withoutLink(context: SpeechContext, [first, end]: Range): Range {
  for (let i = first + 1; i < end; i++) if (/^(?:https?|pic\.twitter\.com|t\.co)$/.test(at(context, i).lower)) return [first, i];
  return [first, end];
}

/** Is the token the bracket that closes one opened in the range? */
function closesBracket(context: SpeechContext, first: number, last: number): boolean {
  if (at(context, last).text !== ')') return false;
  let depth = 0;
  for (let i = last; i >= Math.max(first, last - FURTHEST); i--)
    if (at(context, i).text === ')') depth++;
    else if (at(context, i).text === '(' && --depth === 0) return true;
  return false;
}

/** Without a link at its end and white signs at its edges: commas and stops outside quotation marks. */
export function trimmed(context: SpeechContext, range: Range): Range {
  let [first, end] = withoutLink(context, range);
  const loose = (index: number) => /^[.,;:—–)-]$|^--$/.test(at(context, index).text) && !quoteOver(context, index);
  while (first < end && loose(first)) first++;
  while (end > first && loose(end - 1) && !closesBracket(context, first, end - 1)) end--;
  return [first, end];
}
