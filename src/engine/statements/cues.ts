import type { Sentence } from '../text/document.ts';
import { BE, DETERMINERS, FINITE, MEDIA_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { CONTENT_NOUNS, DEED_NOUNS } from '../words/content-nouns.ts';
import { REPORTING_FORMS, type ReportingVerb } from '../words/reporting-verbs.ts';
import { at, holdsQuote, inSpeech, isPartQuote, mentionOver, quoteOver, type Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';
import { apposed, isPossessive, type Subject, subjectBefore, verbGroup } from './subjects.ts';

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
export function cuesOf(scene: Scene, sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (inSpeech(scene, i)) continue;
    const cue = verbCue(scene, sentence, i) ?? sourceCue(scene, sentence, i) ?? labelCue(scene, sentence, i) ?? nounCue(scene, sentence, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function verbCue(scene: Scene, sentence: Sentence, token: number): Cue | null {
  if (mentionOver(scene, token)) return null;
  const { lower, text } = at(scene, token);
  const next = at(scene, token + 1).lower;
  const hit = REPORTING_FORMS.get(lower)?.find(({ verb }) => verb.particle === null || verb.particle === next);
  if (!hit) return null;
  const { verb, form } = hit;
  const floor = sentence.firstToken;
  // "people began to leave": a verb that only quotes, where nothing is quoted.
  if (verb.takes.length === 1 && verb.takes[0] === 'quote' && !holdsQuote(scene, sentence.firstToken - 1, sentence.endToken + 1))
    return null;
  if (/^\p{Lu}/u.test(text) && token > floor && form !== 'past') return null;
  // "and liked to say": the subject is that of "liked".
  const governor = governorOf(scene, token);
  const habit = governor >= 0;
  const group = verbGroup(scene, habit ? governor : token, floor);
  if (group.negated || (group.modal && !habit && !saysOnward(scene, token))) return null;
  if (form === 'past' && (group.passive || sharesPassive(scene, group.before, floor))) return null;
  const before = at(scene, group.before);
  const absolute = form === 'ing' && !group.passive && hasOwnSubject(scene, group.before);
  const participle = form === 'ing' && !group.passive && !absolute;
  if (participle && !opensParticiple(scene, group.before, floor)) return null;
  const found = subjectOfCue(scene, token, group.before, sentence, participle, verb.takes.includes('quote'));
  if (!found) return null;
  const { subject, order } = found;
  // "Officials say" but "a say", "Ruiz claims" but "their claims": a base form takes a plural subject or "did".
  if (
    form === 'base' &&
    !group.auxiliary &&
    !saysOnward(scene, token) &&
    !habit &&
    subject.people.length < 2 &&
    !(subject.type === 'unnamed' && takesPlural(subject)) &&
    subject.type !== 'shared'
  )
    return null;
  if (form === 'base' && subject.type === 'shared' && !group.auxiliary && !habit) return null;
  if (form === 'third' && subject.type === 'shared' && !/^(?:and|but|then)$/.test(before.lower)) return null;
  if (form === 'past' && subject.type === 'shared' && !/^(?:and|but|then|or)$/.test(before.lower) && before.text !== ',') return null;
  // "asked how …": the question word is part of what was asked.
  const particle = verb.particle === null || /^(?:if|whether|how|why)$/.test(verb.particle) ? 0 : 1;
  const end = Math.max(token + 1 + particle, order === 'after' ? subject.endToken : 0);
  const first = subject.type === 'shared' ? group.before : Math.min(subject.firstToken, token);
  return { order, verb, subject, token, firstToken: Math.max(floor, order === 'after' ? token : first), endToken: end, sentence };
}

/** "was arrested [and] accused": does a participle of the passive stand before the "and"? */
function sharesPassive(scene: Scene, and: number, floor: number): boolean {
  if (at(scene, and).lower !== 'and' || !/(?:ed|en)$/.test(at(scene, and - 1).lower)) return false;
  const group = verbGroup(scene, and - 1, floor);
  return group.passive;
}

/** "liked to say", "tried to explain", "was quick to add", "texted to say": the place of the word whose subject speaks, or -1. */
function governorOf(scene: Scene, token: number): number {
  if (at(scene, token - 1).lower !== 'to') return -1;
  const { lower } = at(scene, token - 2);
  if (
    /^(?:likes|liked|loves|loved|used|tried|continued|continues|began|begins|seems|appears|quick|texted|called|phoned|wrote|emailed|tweeted)$/.test(
      lower,
    )
  )
    return token - 2;
  return -1;
}

/** "went on to say" */
function saysOnward(scene: Scene, token: number): boolean {
  return (
    at(scene, token - 1).lower === 'to' && at(scene, token - 2).lower === 'on' && /^(?:went|goes|going)$/.test(at(scene, token - 3).lower)
  );
}

/** May an -ing form after this token be a participle with the clause's subject: "…, adding that", "while noting that", "as saying"? */
function opensParticiple(scene: Scene, before: number, floor: number): boolean {
  if (before < floor) return true;
  const { text, lower } = at(scene, before);
  return (
    /^[,—–]$|^--$/.test(text) ||
    MEDIA_WORDS.has(lower) ||
    /^(?:and|but|while|by|before|after|as|when)$/.test(lower) ||
    quoteOver(scene, before) !== undefined
  );
}

/** "with [Mora] saying that …": a participle after a name that "with" leads. */
function hasOwnSubject(scene: Scene, before: number): boolean {
  const mention = mentionOver(scene, before);
  if (mention?.endToken !== before + 1) return false;
  for (let i = mention.firstToken - 1; i >= 0 && mention.firstToken - i < 7; i--) {
    if (at(scene, i).lower === 'with') return true;
    if (at(scene, i).kind !== 'word') return false;
  }
  return false;
}

function subjectOfCue(
  scene: Scene,
  token: number,
  last: number,
  sentence: Sentence,
  participle: boolean,
  inverts: boolean,
): { subject: Subject; order: 'before' | 'after' } | null {
  const floor = sentence.firstToken;
  const before = (subject: Subject | null) => (subject ? { subject, order: 'before' as const } : null);
  const after = () => {
    const subject = inverts ? subjectAfter(scene, token, sentence.endToken) : null;
    return subject ? { subject, order: 'after' as const } : null;
  };
  if (participle)
    return before({ type: 'shared', people: [], firstToken: Math.max(floor, last), endToken: Math.max(floor, last), head: '' });
  const endsQuote = closesQuote(scene, last);
  const cited = endsQuote ? quoteOver(scene, last) : undefined;
  // "Ruiz, citing “the cost,” said the deal was off": the quote is a part of what stands behind the name.
  const citing = cited && isPartQuote(scene, cited) ? apposed(scene, last, floor) : null;
  const inverted = endsQuote ? after() : null;
  // "… “the cost,” says Ruiz, who …" has its speaker behind it.
  const closed = inverted?.subject.type === 'name' && /^(?:[,.;—–]|who)$/.test(at(scene, inverted.subject.endToken).text);
  if (citing?.type === 'name' && !closed) return before(citing);
  if (endsQuote) return inverted ?? (last >= floor ? before(subjectBefore(scene, last, floor)) : null);
  if (last < floor) return after();
  const { text } = at(scene, last);
  if (/^(?:,|—|–|--|-)$/.test(text)) {
    const subject = subjectBefore(scene, last, floor);
    return (subject && subject.type !== 'shared' ? before(subject) : null) ?? after() ?? before(subject);
  }
  return before(subjectBefore(scene, last, floor));
}

/** Is the token the closing mark of a quote? */
export function closesQuote(scene: Scene, token: number): boolean {
  return quoteOver(scene, token)?.endToken === token + 1;
}

function takesPlural({ head }: Subject): boolean {
  return /s$|^(?:people|police|they|some|others|many|most|men|women)$/.test(head);
}

function sourceCue(scene: Scene, sentence: Sentence, token: number): Cue | null {
  if (at(scene, token).lower !== 'according' || at(scene, token + 1).lower !== 'to') return null;
  const subject = subjectAfter(scene, token + 1, sentence.endToken);
  if (!subject) return null;
  return { order: 'source', verb: null, subject, token, firstToken: token, endToken: subject.endToken, sentence };
}

/** "Ruiz: “…”" anywhere; without quotation marks in front of a paragraph, as transcripts have it. */
function labelCue(scene: Scene, sentence: Sentence, token: number): Cue | null {
  if (at(scene, token).text !== ':') return null;
  const quoted = quoteOver(scene, token + 1)?.firstToken === token + 1;
  if (!quoted && !labelsBare(scene, sentence, token)) return null;
  const subject = subjectBefore(scene, token - 1, sentence.firstToken) ?? null;
  if (subject?.type !== 'name' || (subject.firstToken > sentence.firstToken && !(quoted && isPlainlyLabel(scene, sentence, subject))))
    return null;
  return { order: 'label', verb: null, subject, token, firstToken: subject.firstToken, endToken: token + 1, sentence };
}

/** "The record: [assistant to the minister] Ruiz: “…”": from the sentence's start, or the colon before, nothing but what the speaker is; not "Mora on Ruiz: “…”". */
function isPlainlyLabel(scene: Scene, { firstToken }: Sentence, subject: Subject): boolean {
  if (PREPOSITIONS.has(at(scene, subject.firstToken - 1).lower)) return false;
  for (let i = subject.firstToken - 1; i >= firstToken && at(scene, i).text !== ':'; i--) {
    const { lower, kind, text } = at(scene, i);
    if (mentionOver(scene, i) || quoteOver(scene, i) || (FINITE.has(lower) && !isPossessive(scene, i))) return false;
    if (kind === 'punctuation' && !/^[.,&-]$/.test(text)) return false;
  }
  return true;
}

/** Does a clause follow a name that stands alone at the start of its block? */
function labelsBare(scene: Scene, sentence: Sentence, token: number): boolean {
  const block = scene.document.blocks[sentence.block];
  const name = mentionOver(scene, token - 1);
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
    if (FINITE.has(at(scene, i).lower) && !isPossessive(scene, i)) return true;
  return false;
}

/** "Ruiz’s repeated warning that": a name in the possessive, at most two adjectives, the noun, "that". */
function nounCue(scene: Scene, sentence: Sentence, token: number): Cue | null {
  const { lower: noun } = at(scene, token);
  const joins = at(scene, token + 1).lower;
  if (
    !(joins === 'that' && CONTENT_NOUNS.has(noun)) &&
    !(joins === 'to' && DEED_NOUNS.has(noun) && !DETERMINERS.has(at(scene, token + 2).lower))
  )
    return null;
  for (let i = token - 1; i >= sentence.firstToken && token - i <= 4; i--) {
    const { lower, text } = at(scene, i);
    if (/^['’]s?$/.test(text)) {
      const mention = mentionOver(scene, i - 1);
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
