import type { Sentence, Token } from '../text/document.ts';
import { BE, DETERMINERS, FINITE, MEDIA_WORDS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { CONTENT_NOUNS, DEED_NOUNS } from '../words/content-nouns.ts';
import { REPORTING_FORMS, type ReportingVerb } from '../words/reporting-verbs.ts';
import { at, holdsQuote, inSpeech, isPartQuote, mentionOver, quoteFrom, quoteOver, type SpeechContext } from './speech-context.ts';
import { subjectAfter } from './subject-after.ts';
import { apposed, isPossessive, type Subject, subjectBefore, type VerbGroup, verbGroup } from './subjects.ts';

/**
 * The words that say that somebody speaks, writes or thinks, and whose they are.
 * - before: speaker, verb, then perhaps content ("Ruiz said …", "“…,” Ruiz said")
 * - after: verb, then speaker ("“…,” said Ruiz")
 * - source: "according to Ruiz"
 * - label: "Ruiz: “…”"
 * - noun: "Ruiz’s warning that …"
 */
export interface Cue {
  readonly order: 'before' | 'after' | 'source' | 'label' | 'noun';
  /** Null for the orders that have no verb. */
  readonly verb: ReportingVerb | null;
  readonly subject: Subject;
  /** Place of the cue word in document.tokens. */
  readonly token: number;
  /** Places of cue and speaker together: first inclusive, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: Sentence;
}

/** All cues of one sentence, in text order. */
export function cuesOf(context: SpeechContext, sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (inSpeech(context, i)) continue;
    const cue =
      verbCue(context, sentence, i) ?? sourceCue(context, sentence, i) ?? labelCue(context, sentence, i) ?? nounCue(context, sentence, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** 1. a form of a reporting verb, 2. that tells what was said, 3. by whoever stands before or behind it, 4. and agrees with them. */
function verbCue(context: SpeechContext, sentence: Sentence, token: number): Cue | null {
  const hit = reportingForm(context, sentence, token);
  if (!hit) return null;
  const { verb, form } = hit;
  const floor = sentence.firstToken;
  // "and liked to say": the subject is that of "liked".
  const governor = governorOf(context, token);
  const habit = governor !== token;
  const group = verbGroup(context, governor, floor);
  const onward = saysOnward(context, token);
  if (group.negated || (group.modal && !habit && !onward) || (form === 'past' && isPassive(context, group, floor))) return null;
  const participle = form === 'ing' && !group.passive && !hasOwnSubject(context, group.before);
  if (participle && !opensParticiple(context, group.before, floor)) return null;
  const found = subjectOfCue(context, token, group.before, sentence, participle, verb.takes.includes('quote'));
  if (!found) return null;
  const { subject, order } = found;
  const agrees =
    form === 'base'
      ? group.auxiliary || habit || (subject.type !== 'shared' && (onward || isPlural(subject)))
      : form === 'ing' || subject.type !== 'shared' || continues(at(context, group.before), form);
  if (!agrees) return null;
  // "asked how …": the question word is part of what was asked.
  const particle = verb.particle === null || /^(?:if|whether|how|why)$/.test(verb.particle) ? 0 : 1;
  const end = Math.max(token + 1 + particle, order === 'after' ? subject.endToken : 0);
  const first = subject.type === 'shared' ? group.before : Math.min(subject.firstToken, token);
  return { order, verb, subject, token, firstToken: Math.max(floor, order === 'after' ? token : first), endToken: end, sentence };
}

/** The form of a reporting verb at a token, unless it is another word there. */
function reportingForm(context: SpeechContext, { firstToken, endToken }: Sentence, token: number) {
  if (mentionOver(context, token)) return null;
  const { lower, text } = at(context, token);
  const next = at(context, token + 1).lower;
  const hit = REPORTING_FORMS.get(lower)?.find(({ verb }) => verb.particle === null || verb.particle === next);
  if (!hit) return null;
  // "people began to leave": a verb that only quotes, where nothing is quoted.
  if (hit.verb.takes.length === 1 && hit.verb.takes[0] === 'quote' && !holdsQuote(context, firstToken - 1, endToken + 1)) return null;
  return /^\p{Lu}/u.test(text) && token > firstToken && hit.form !== 'past' ? null : hit;
}

/** "Officials say" but "a say", "Ruiz claims" but "their claims": may a base form have the subject? */
const isPlural = ({ people, type, head }: Subject): boolean =>
  people.length > 1 || (type === 'unnamed' && /s$|^(?:people|police|they|some|others|many|most|men|women)$/.test(head));

/** "Ruiz came and [warned]": may a verb without a subject of its own have that of the clause before the token? */
const continues = ({ lower, text }: Token, form: 'third' | 'past'): boolean =>
  /^(?:and|but|then)$/.test(lower) || (form === 'past' && (lower === 'or' || text === ','));

/** "was accused", "was arrested and accused" */
function isPassive(context: SpeechContext, { passive, before }: VerbGroup, floor: number): boolean {
  const joined = at(context, before).lower === 'and' && /(?:ed|en)$/.test(at(context, before - 1).lower);
  return passive || (joined && verbGroup(context, before - 1, floor).passive);
}

const GOVERNING =
  /^(?:likes|liked|loves|loved|used|tried|continued|continues|began|begins|seems|appears|quick|texted|called|phoned|wrote|emailed|tweeted)$/;

/** "liked to say", "tried to explain", "was quick to add", "texted to say": the place of the word whose subject speaks; the verb's own where there is none. */
function governorOf(context: SpeechContext, token: number): number {
  return at(context, token - 1).lower === 'to' && GOVERNING.test(at(context, token - 2).lower) ? token - 2 : token;
}

/** "went on to say" */
function saysOnward(context: SpeechContext, token: number): boolean {
  return (
    at(context, token - 1).lower === 'to' &&
    at(context, token - 2).lower === 'on' &&
    /^(?:went|goes|going)$/.test(at(context, token - 3).lower)
  );
}

/** May an -ing form after this token be a participle with the clause's subject: "…, adding that", "while noting that", "as saying"? */
function opensParticiple(context: SpeechContext, before: number, floor: number): boolean {
  if (before < floor) return true;
  const { text, lower } = at(context, before);
  return (
    /^[,—–]$|^--$/.test(text) ||
    MEDIA_WORDS.has(lower) ||
    /^(?:and|but|while|by|before|after|as|when)$/.test(lower) ||
    quoteOver(context, before) !== undefined
  );
}

/** "with [Mora] saying that …": a participle after a name that "with" leads. */
function hasOwnSubject(context: SpeechContext, before: number): boolean {
  const mention = mentionOver(context, before);
  if (mention?.endToken !== before + 1) return false;
  for (let i = mention.firstToken - 1; i >= 0 && mention.firstToken - i < 7; i--) {
    if (at(context, i).lower === 'with') return true;
    if (at(context, i).kind !== 'word') return false;
  }
  return false;
}

function subjectOfCue(
  context: SpeechContext,
  token: number,
  last: number,
  sentence: Sentence,
  participle: boolean,
  inverts: boolean,
): { subject: Subject; order: 'before' | 'after' } | null {
  const floor = sentence.firstToken;
  const before = (subject: Subject | null) => (subject ? { subject, order: 'before' as const } : null);
  const after = () => {
    const subject = inverts ? subjectAfter(context, token, sentence.endToken) : null;
    return subject ? { subject, order: 'after' as const } : null;
  };
  if (participle)
    return before({ type: 'shared', people: [], firstToken: Math.max(floor, last), endToken: Math.max(floor, last), head: '' });
  const endsQuote = closesQuote(context, last);
  const cited = endsQuote ? quoteOver(context, last) : undefined;
  // "Ruiz, citing “the cost,” said the deal was off": the quote is a part of what stands behind the name.
  const citing = cited && isPartQuote(context, cited) ? apposed(context, last, floor) : null;
  const inverted = endsQuote ? after() : null;
  // "… “the cost,” says Ruiz, who …" has its speaker behind it.
  const closed = inverted?.subject.type === 'name' && /^(?:[,.;—–]|who)$/.test(at(context, inverted.subject.endToken).text);
  if (citing?.type === 'name' && !closed) return before(citing);
  if (endsQuote) return inverted ?? (last >= floor ? before(subjectBefore(context, last, floor)) : null);
  if (last < floor) return after();
  const { text } = at(context, last);
  if (/^(?:,|—|–|--|-)$/.test(text)) {
    const subject = subjectBefore(context, last, floor);
    return (subject && subject.type !== 'shared' ? before(subject) : null) ?? after() ?? before(subject);
  }
  return before(subjectBefore(context, last, floor));
}

/** Is the token the closing mark of a quote? */
export function closesQuote(context: SpeechContext, token: number): boolean {
  return quoteOver(context, token)?.endToken === token + 1;
}

function sourceCue(context: SpeechContext, sentence: Sentence, token: number): Cue | null {
  if (at(context, token).lower !== 'according' || at(context, token + 1).lower !== 'to') return null;
  const subject = subjectAfter(context, token + 1, sentence.endToken);
  if (!subject) return null;
  return { order: 'source', verb: null, subject, token, firstToken: token, endToken: subject.endToken, sentence };
}

/** "Ruiz: “…”" anywhere; without quotation marks in front of a paragraph, as transcripts have it. */
function labelCue(context: SpeechContext, sentence: Sentence, token: number): Cue | null {
  if (at(context, token).text !== ':') return null;
  const quoted = quoteFrom(context, token + 1) !== undefined;
  if (!quoted && !labelsBare(context, sentence, token)) return null;
  const subject = subjectBefore(context, token - 1, sentence.firstToken) ?? null;
  if (subject?.type !== 'name' || subject.firstToken > sentence.firstToken) return null;
  return { order: 'label', verb: null, subject, token, firstToken: subject.firstToken, endToken: token + 1, sentence };
}

/** Does a clause follow a name that stands alone at the start of its block? */
function labelsBare(context: SpeechContext, sentence: Sentence, token: number): boolean {
  const block = context.document.blocks[sentence.block];
  const name = mentionOver(context, token - 1);
  if (
    !block ||
    block.kind === 'headline' ||
    sentence.start !== block.start ||
    !name ||
    name.endToken !== token ||
    token - sentence.firstToken > 6
  )
    return false;
  for (let i = token + 1; i < Math.min(sentence.endToken, token + 25); i++)
    if (FINITE.has(at(context, i).lower) && !isPossessive(context, i)) return true;
  return false;
}

/** "Ruiz’s repeated warning that": a name in the possessive, at most two adjectives, the noun, "that". */
function nounCue(context: SpeechContext, sentence: Sentence, token: number): Cue | null {
  const { lower: noun } = at(context, token);
  const joins = at(context, token + 1).lower;
  if (
    !(joins === 'that' && CONTENT_NOUNS.has(noun)) &&
    !(joins === 'to' && DEED_NOUNS.has(noun) && !DETERMINERS.has(at(context, token + 2).lower))
  )
    return null;
  for (let i = token - 1; i >= sentence.firstToken && token - i <= 4; i--) {
    const { lower, text } = at(context, i);
    if (/^['’]s?$/.test(text)) {
      const mention = mentionOver(context, i - 1);
      if (!mention) return null;
      const subject: Subject = { type: 'name', people: [mention.person], firstToken: mention.firstToken, endToken: i + 1, head: '' };
      return { order: 'noun', verb: null, subject, token, firstToken: mention.firstToken, endToken: token + 1, sentence };
    }
    if (lower === 'his' || lower === 'her') {
      const subject: Subject = { type: 'pronoun', people: [], firstToken: i, endToken: i + 1, head: lower === 'his' ? 'he' : 'she' };
      return { order: 'noun', verb: null, subject, token, firstToken: i, endToken: token + 1, sentence };
    }
    if (DETERMINERS.has(lower) || BE.has(lower) || SUBJECT_PRONOUNS.has(lower)) return null;
  }
  return null;
}
