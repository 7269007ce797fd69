import type { Position, Span } from '../analysis.ts';
import type { Proposal } from '../proposals/passages.ts';
import type { Target } from '../proposals/targets.ts';
import type { WholePhrase } from '../reader/whole-phrase.ts';
import { mentionOver, type SpeechContext } from '../statements/speech-context.ts';
import { tokenAt } from '../text/document.ts';
import { conjugate } from '../words/verb-forms.ts';

/** A target with the place of its words. */
export interface Pointed {
  readonly target: Target;
  readonly span: Span;
}

/** A whole phrase that is less sure is not taken. */
const SURE = 0.5;

/** Words with a capital alone: a name, with its titles. */
const TITLES = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|de|van|von|bin|al|el|la|der|di|da))*$/u;

/** The target of a proposal in the words of the whole phrase that the encoder takes it for: of "power cuts in the nursery create" the power cuts, of "steel" the tariffs on steel. */
export function pointedTarget(context: SpeechContext, { candidate, span }: Proposal, whole: WholePhrase | null): Pointed {
  const { document } = context;
  const own = { target: candidate.target, span };
  if (!whole || whole.chance < SURE) return own;
  const cut = trimmed(document.text, whole.span);
  const text = document.text.slice(...cut);
  // "rejected [that argument]": only the page says which.
  if (/^(?:this|that|these|those)\s/i.test(text)) return own;
  if (!/\p{L}{2}/u.test(text) || text === document.text.slice(...trimmed(document.text, span)) || text === candidate.target.text)
    return own;
  const [firstToken, endToken] = [tokenAt(document, cut[0]), tokenAt(document, cut[1] - 1) + 1];
  // "Sen. [Greta Holm]"
  if (candidate.target.person && endToken === candidate.target.endToken && TITLES.test(text)) return own;
  const mention = mentionOver(context, firstToken);
  if (mention && mention.firstToken === firstToken && mention.endToken === endToken) {
    if (mention.person === candidate.person) return own;
    const name = context.people.get(mention.person)?.name ?? text;
    return { target: { text: name, person: mention.person, firstToken, endToken }, span: cut };
  }
  return { target: { text, person: null, firstToken, endToken }, span: cut };
}

/** Without an article in front, and signs and a possessive's ending behind. */
function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:(?:the|an?)\s+|[^\p{L}\p{N}$£€]+)+/iu.exec(words)?.[0].length ?? 0;
  const tail = /(?:[’']s)?[^\p{L}\p{N}%.)]*$|\.$/u.exec(words)?.[0].length ?? 0;
  return lead < words.length - tail ? [start + lead, end - tail] : [start, end];
}

/** What makes of a thing its want or its harm, before it. */
const MISSED =
  /\b(?:lack|absence|shortage|failure|refusal|violation|breach|abuse|misuse|mismanagement|handling|treatment|erosion|denial|delay|pace|destruction|persecution|suppression|undermining|weakening) (?:of|to|in) (?:the |an? |any )?$/i;

/** Verbs that do away with a thing or make less of it. Chosen from Levin 1993, 10 (removing), 42 (killing), 44 (destroying), 55 (ending); written by us. */
const UNDOING =
  'end,stop stopped,scrap scrapped,abolish,repeal,overturn,lift,halt,change,replace,remove,cancel cancelled,reverse,block,prevent,ban banned,fight fought,combat,curb,reduce,cut cut,tackle,eliminate,eradicate,dismantle,defeat,oust,impeach,limit,ease,suspend,resist';

/** From a form of such a verb, lower case, to its form in -ing. */
const UNDOING_FORMS: ReadonlyMap<string, string> = new Map(
  UNDOING.split(',').flatMap((verb) => {
    const { base, third, past, ing } = conjugate(verb);
    return [base, third, past, ing].map((form): [string, string] => [form, ing]);
  }),
);

/** A verb and what may stand between it and its object. */
const VERB_BEFORE =
  /(?<![\p{L}’'-])(\p{Ll}+)((?: everything about| an end to)?(?: the| this| that| its| his| her| their| our| all| any)?) $/u;

/** How far before a target what turns it may begin, characters. */
const TURNED_WITHIN = 40;

/**
 * What somebody is for or against in the words that say so: "lack of transparency", where the encoder took "transparency" and they are against the lack of it,
 * "reducing waste", where it took "waste" and they are for less of it.
 */
export function turnedTarget({ document }: SpeechContext, position: Position, target: Target, [start]: Span): Target {
  const before = document.text.slice(Math.max(0, start - TURNED_WITHIN), start);
  const found = position === 'against' ? MISSED.exec(before) : position === 'for' ? VERB_BEFORE.exec(before) : null;
  const ing = UNDOING_FORMS.get(found?.[1] ?? '');
  if (!found || target.person || (position === 'for' && !ing)) return target;
  const lead = position === 'for' ? `${ing}${found[2]} ` : found[0];
  return { ...target, text: lead + target.text, firstToken: tokenAt(document, start - found[0].length) };
}
