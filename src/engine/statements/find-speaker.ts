import type { Ambiguity } from '../analysis.ts';
import { type Sentence, textOf } from '../text/document.ts';
import { GENDER_OF_NOUN, RELATION_OF } from '../words/kin.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { usualPronoun } from '../words/usual-pronouns.ts';
import type { Cue } from './cues.ts';
import { FURTHEST_SUBJECT, isByline, subjectMention } from './sentence-subjects.ts';
import { at, type CastMention, inSpeech, lastBefore, type SpeechContext } from './speech-context.ts';
import { isPossessive, type Subject, startsClause } from './subjects.ts';

/** Whose words a cue introduces: people of the cast, or a source without a name (its noun phrase as the subject has it). */
export interface Speaker {
  readonly people: readonly string[];
  readonly unnamed: Subject | null;
}

const NOBODY: Speaker = { people: [], unnamed: null };

/** How many mentions back a person of known pronoun is looked for. */
const FURTHEST_MENTION = 30;

/** How many mentions back somebody is near. */
const NEAR_MENTION = 6;

/** How many mentions back somebody is looked for by role. */
const FURTHEST_ROLE = 199;

/** How many changes of focus a pronoun may look back. */
const FURTHEST_FOCUS = 12;

/** Over how many paragraphs a speech may run on before its speaker is out of mind. */
const MOST_SPEECH = 12;

export type Gender = 'he' | 'she';

/** Who is in focus from a place on: people of the cast, or, with none, somebody without a name by the noun ("the witness"). */
interface Focus {
  readonly token: number;
  readonly people: readonly string[];
  readonly head?: string;
}

const TITLE_GENDER: Readonly<Record<string, Gender>> = {
  mr: 'he', sir: 'he', lord: 'he', king: 'he', prince: 'he', mrs: 'she', ms: 'she', miss: 'she', dame: 'she', lady: 'she', queen: 'she', princess: 'she', mme: 'she',
}; // biome-ignore format: a table

/** The pronoun that a role's own word tells: "spokeswoman", "first lady", "businessman". */
function genderOfRole(words: ReadonlySet<string>): Gender | null {
  for (const word of words) {
    if (
      /woman$|^(?:lady|queen|princess|duchess|actress|heiress|hostess|nun|mother|grandmother|widow|wife|sister|daughter|aunt|girl|girlfriend)$/.test(
        word,
      )
    )
      return 'she';
    if (
      /(?<!wo)man$|^(?:king|prince|duke|father|grandfather|priest|monk|husband|brother|son|uncle|boy|boyfriend)$/.test(word) &&
      !/^(?:german|human|oman|ottoman|roman)$/.test(word)
    )
      return 'he';
  }
  return null;
}

/** What an article calls an office for short. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'chancellor', 'king', 'chairman', 'minister'],
  pm: ['minister'],
  premier: ['minister'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'rep', 'sen', 'mp'],
  senator: ['sen'],
  governor: ['gov'],
  founder: ['co-founder'],
  owner: ['co-owner'],
};

/**
 * Resolves the subjects of cues in text order: pronouns and role nouns to people.
 * A pronoun is the person last in focus: who spoke last or was last the subject of a sentence. The article's own titles ("Mrs."), kinship and earlier agreements of name and pronoun
 * rule somebody out; where it tells nothing, the pronoun that a given name usually goes with (words/usual-pronouns.ts) counts at first, and is given up where nobody would be left.
 */
export class SpeakerResolver {
  readonly #context: SpeechContext;
  /** Who was in focus, latest last. */
  readonly #focus: Focus[] = [];
  readonly #gender = new Map<string, Gender>();
  /** Agreements seen of a person and a pronoun: positive for "he", negative for "she". */
  readonly #agreement = new Map<string, number>();
  /** The pronoun that each person's given name usually goes with. */
  readonly #usual: ReadonlyMap<string, Gender>;
  /** Head nouns of sources without a name, with where they last stood: "a spokesman". */
  readonly #anonymous = new Map<string, number>();
  /** The words of each person's roles. */
  readonly #roleWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each of these words whose it is: two people at most, since of several nobody is meant. */
  readonly #ofRole: ReadonlyMap<string, readonly string[]>;
  /** The order in which the people's roles were found. */
  readonly #orderOfRoles: ReadonlyMap<string, number>;
  /** The surnames that could be two people's, by where they start. */
  readonly #ambiguous: ReadonlyMap<number, Ambiguity>;
  #sentence = -1;
  #last: Speaker = NOBODY;
  #lastSentence = -1;
  #lastOrder: Cue['order'] = 'before';

  constructor(context: SpeechContext) {
    this.#context = context;
    this.#ambiguous = new Map(context.cast.ambiguous.map((ambiguity) => [ambiguity.span[0], ambiguity]));
    this.#usual = new Map(
      context.cast.people.flatMap(({ id, name }) => {
        const usual = usualPronoun(name);
        return usual ? [[id, usual] as const] : [];
      }),
    );
    this.#roleWords = new Map(
      [...context.roles].map(([person, { roles }]) => [
        person,
        new Set(roles.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]+/u))),
      ]),
    );
    const ofRole = new Map<string, string[]>();
    for (const [person, words] of this.#roleWords)
      for (const word of words) ofRole.set(word, [...(ofRole.get(word) ?? []), person].slice(0, 2));
    this.#ofRole = ofRole;
    this.#orderOfRoles = new Map([...context.roles.keys()].map((person, order) => [person, order]));
    for (const [person, words] of this.#roleWords) {
      const gender = genderOfRole(words);
      if (gender) this.#gender.set(person, gender);
    }
    for (const mention of context.mentions) {
      const gender = TITLE_GENDER[mention.title?.replace(/\.$/, '') ?? ''];
      if (gender) this.#gender.set(mention.person, gender);
      // "His wife, [Ana Ruiz]"
      const comma = at(context, mention.firstToken - 1).text === ',' ? 2 : 1;
      const kin = at(context, mention.firstToken - comma).lower;
      if (RELATION_OF.has(kin) && GENDER_OF_NOUN.has(kin))
        this.#gender.set(mention.person, GENDER_OF_NOUN.get(kin) === 'female' ? 'she' : 'he');
    }
  }

  /** The speaker of a cue. Cues must come in text order. */
  resolve(cue: Cue): Speaker {
    this.#readUpTo(cue.sentence, cue.firstToken);
    const speaker = this.#speaker(cue.subject, cue);
    const embedded = this.#isEmbedded(cue);
    if (cue.order !== 'noun' && !embedded && speaker.people.length) this.#focus.push({ token: cue.token, people: speaker.people });
    if (cue.subject.type === 'pronoun' && speaker.people.length === 1 && !embedded)
      this.#learn(speaker.people[0] as string, cue.subject.head as Gender);
    if (!embedded && cue.order !== 'source') {
      this.#last = speaker;
      this.#lastSentence = cue.sentence.index;
      this.#lastOrder = cue.order;
    }
    return speaker;
  }

  /** Does the cue stand inside what an earlier one of its sentence introduces: "Ruiz said that [Mora told] him so"? Then Ruiz stays in focus. */
  #isEmbedded({ sentence, subject, order, firstToken }: Cue): boolean {
    if (this.#lastSentence !== sentence.index || this.#lastOrder !== 'before' || order !== 'before' || subject.type === 'shared')
      return false;
    const { text, lower, kind } = at(this.#context, firstToken - 1);
    return kind === 'word' && !/^[,;—–]$/.test(text) && !/^(?:and|but|while|whereas|though|although)$/.test(lower);
  }

  /** Reads the rest of the article, so that pronouns after the last cue can be asked for. */
  finish(): void {
    const last = this.#context.document.sentences.at(-1);
    if (last) this.#readUpTo(last, last.endToken);
  }

  /** The person whom "he" or "she" at a token means; cues before it must have been resolved. */
  pronoun(pronoun: Gender, token: number): string | null {
    const opening = this.#openingOf(token);
    if (opening && (this.#genderOf(opening, true) ?? pronoun) === pronoun) return opening;
    for (const strict of [true, false]) {
      const may = (id: string) => (this.#genderOf(id, strict) ?? pronoun) === pronoun;
      const meant = this.#inFocus(pronoun, token, may);
      if (meant !== undefined) return meant;
      // Rather somebody named nearby whom the pronoun fits than one in focus whom it doesn't.
      const near = strict ? this.#knownAs(pronoun, token, NEAR_MENTION) : null;
      if (near) return near;
    }
    return this.#knownAs(pronoun, token, FURTHEST_MENTION);
  }

  /** The person in focus whom a pronoun means; null where it means somebody without a name, undefined where it fits nobody. */
  #inFocus(pronoun: Gender, token: number, may: (id: string) => boolean): string | null | undefined {
    const last = lastBefore(this.#focus, token, (focus) => focus.token);
    for (let i = last; i >= 0 && last - i < FURTHEST_FOCUS; i--) {
      const focus = this.#focus[i] as Focus;
      // "The witness told the police… He said"
      if (focus.head && (genderOfRole(new Set([focus.head])) ?? pronoun) === pronoun) return null;
      const fits = focus.people.filter(may);
      if (fits.length === 1) return fits[0];
      // Who is in focus can't be meant: somebody else whom the same sentence names may.
      const other = i === last ? this.#besides(focus, token, may) : null;
      if (other) return other;
    }
    return;
  }

  /** "When they asked Ruiz about it, [she] …": the only person whom a side clause in front of a pronoun names. */
  #openingOf(token: number): string | null {
    const { document, mentions } = this.#context;
    const sentence = document.sentences[at(this.#context, token).sentence];
    if (
      !sentence ||
      inSpeech(this.#context, token) ||
      !/^(?:as|when|after|before|while|once|since|although|though)$/.test(at(this.#context, sentence.firstToken).lower)
    )
      return null;
    const found = new Set<string>();
    const last = this.#mentionsBefore(token) - 1;
    for (let i = last; i >= 0 && last - i < FURTHEST_MENTION && (mentions[i]?.firstToken ?? 0) >= sentence.firstToken; i--)
      if (!isPossessive(this.#context, mentions[i]?.endToken ?? 0)) found.add((mentions[i] as { person: string }).person);
    return found.size === 1 ? ([...found][0] as string) : null;
  }

  /** The only other person whom the sentence in focus names before a token, if it may be meant. */
  #besides(latest: Focus, token: number, may: (id: string) => boolean): string | null {
    const { mentions } = this.#context;
    const sentence = at(this.#context, latest.token).sentence;
    const found = new Set<string>();
    const last = this.#mentionsBefore(token) - 1;
    for (let i = last; i >= 0 && last - i < FURTHEST_MENTION && at(this.#context, mentions[i]?.firstToken ?? 0).sentence >= sentence; i--) {
      const { person } = mentions[i] as { person: string };
      if (!latest.people.includes(person) && may(person)) found.add(person);
    }
    return found.size === 1 ? ([...found][0] as string) : null;
  }

  /** The person named last before a token, within so many mentions, whom the article itself or their given name shows to be he or she. */
  #knownAs(pronoun: Gender, token: number, furthest: number): string | null {
    const { mentions } = this.#context;
    for (let i = this.#mentionsBefore(token) - 1, steps = 0; i >= 0 && steps < furthest; i--, steps++) {
      const { person } = mentions[i] as { person: string };
      if ((this.#genderOf(person) ?? this.#usual.get(person)) === pronoun) return person;
    }
    return null;
  }

  /** What titles say, or at least two agreements more one way than the other; strictly, the given name too, or one agreement. */
  #genderOf(person: string, strict = false): Gender | null {
    const agreement = this.#agreement.get(person) ?? 0;
    const shown = this.#gender.get(person) ?? (agreement > 1 ? 'he' : agreement < -1 ? 'she' : null);
    if (shown || !strict) return shown;
    return this.#usual.get(person) ?? (agreement > 0 ? 'he' : agreement < 0 ? 'she' : null);
  }

  /** The person named last before a token among those whose role has this noun, with the place of that mention. */
  byRole(noun: string, token: number): { person: string; token: number } | null {
    const nouns = [noun, ...(SAME_OFFICE[noun] ?? [])];
    for (const { person, firstToken } of this.#namedBefore(token))
      if (nouns.some((word) => this.#roleWords.get(person)?.has(word))) return { person, token: firstToken };
    // Not named yet: the only one of that role, who will be.
    const later = new Set(nouns.flatMap((word) => this.#ofRole.get(word) ?? []));
    return later.size === 1 ? { person: [...later][0] as string, token: 0 } : null;
  }

  #learn(person: string, gender: Gender): void {
    this.#agreement.set(person, (this.#agreement.get(person) ?? 0) + (gender === 'he' ? 1 : -1));
  }

  #speaker(subject: Subject, cue: Cue): Speaker {
    switch (subject.type) {
      case 'name':
        return { people: subject.people, unnamed: null };
      case 'pronoun': {
        const person = this.pronoun(subject.head as Gender, subject.firstToken);
        return person ? { people: [person], unnamed: null } : NOBODY;
      }
      case 'role':
        return this.#described(subject);
      case 'unnamed': {
        const likely = this.#likeliest(subject);
        if (likely) return { people: [likely], unnamed: null };
        this.#anonymous.set(subject.head, subject.firstToken);
        if (PERSON_NOUNS.has(subject.head)) this.#focus.push({ token: subject.firstToken, people: [], head: subject.head });
        return { people: [], unnamed: subject };
      }
      case 'shared':
        if (this.#lastSentence === cue.sentence.index) return this.#last;
        return this.#sentenceSubject(cue.sentence, cue.token);
    }
  }

  /** A surname that could be two people's, as a speaker: the one of them who is in focus, a paragraph away at most. */
  #likeliest({ firstToken, endToken }: Subject): string | null {
    const latest = this.#focus.at(-1);
    let ambiguity: Ambiguity | undefined;
    for (let i = firstToken; i < endToken && !ambiguity; i++) ambiguity = this.#ambiguous.get(at(this.#context, i).start);
    if (!ambiguity || !latest || this.#paragraphsBetween(latest.token, firstToken) > 1) return null;
    const fits = latest.people.filter((id) => ambiguity.candidates.includes(id));
    return fits.length === 1 ? (fits[0] as string) : null;
  }

  /** "the professor": the person with such a role who was named last; else, unless a nameless one was just there, who is in focus. */
  #described(subject: Subject): Speaker {
    const { head } = subject;
    const best = this.byRole(head, subject.firstToken);
    const anonymous = this.#anonymous.get(head) ?? -1;
    if (best && best.token > anonymous) return { people: [best.person], unnamed: null };
    const latest = this.#focus.at(-1);
    const near = latest && latest.people.length === 1 && anonymous < 0 && this.#paragraphsBetween(latest.token, subject.firstToken) <= 1;
    if (near && latest) return { people: latest.people, unnamed: null };
    this.#anonymous.set(head, subject.firstToken);
    this.#focus.push({ token: subject.firstToken, people: [], head });
    return { people: [], unnamed: subject };
  }

  /** How many paragraph ends lie between two places; those of a speech that runs on over paragraphs do not count. */
  #paragraphsBetween(from: number, to: number): number {
    const { sentences, blocks } = this.#context.document;
    const first = this.#block(from, sentences);
    const last = this.#block(to, sentences);
    let count = last - first;
    if (count > MOST_SPEECH) return count;
    const { quotes } = this.#context;
    for (let block = first + 1; block < last; block++) {
      const quote = quotes[lastBefore(quotes, block, (one) => one.block) + 1];
      if (quote?.start === blocks[block]?.start && quote?.end === blocks[block]?.end) count--;
    }
    return count;
  }

  #block(token: number, sentences: readonly Sentence[]): number {
    return sentences[at(this.#context, token).sentence]?.block ?? -1;
  }

  /** The mentions before a token, the last first, as far back as somebody with a role is still in mind. */
  #namedBefore(token: number): readonly CastMention[] {
    const end = this.#mentionsBefore(token);
    return this.#context.mentions.slice(Math.max(0, end - FURTHEST_ROLE), end).reverse();
  }

  /** How many mentions begin before a token. */
  #mentionsBefore(token: number): number {
    return lastBefore(this.#context.mentions, token, ({ firstToken }) => firstToken) + 1;
  }

  /** Takes note of the subjects of the sentences up to a place. */
  #readUpTo(sentence: Sentence, token: number): void {
    const { sentences } = this.#context.document;
    while (this.#sentence < sentence.index - 1) {
      this.#sentence++;
      this.#note(sentences[this.#sentence] as Sentence, Number.POSITIVE_INFINITY);
    }
    if (this.#sentence < sentence.index) {
      this.#sentence = sentence.index;
      this.#note(sentence, token);
    }
  }

  #note(sentence: Sentence, before: number): void {
    if (isByline(this.#context, sentence)) return;
    const mention = subjectMention(this.#context, sentence, before);
    const opening = at(this.#context, sentence.firstToken).lower;
    if (!mention && (opening === 'he' || opening === 'she')) {
      const person = this.pronoun(opening, sentence.firstToken);
      if (person) this.#learn(person, opening);
    }
    const latest = this.#focus.at(-1)?.token ?? -1;
    if (mention && latest < mention.firstToken) this.#focus.push({ token: mention.firstToken, people: [mention.person] });
    const role = mention ? null : this.#roleSubject(sentence, before);
    if (role && latest < sentence.firstToken) this.#focus.push({ token: sentence.firstToken, people: [role] });
  }

  /** "In Lima the first lady toured …": the person with just that role, where a clause near the sentence's start has it for its subject. */
  #roleSubject(sentence: Sentence, before: number): string | null {
    const { firstToken } = sentence;
    const end = Math.min(before, sentence.endToken, firstToken + 12);
    for (let i = firstToken; i < end; i++) {
      if (inSpeech(this.#context, i)) continue;
      if (at(this.#context, i).lower === 'the' && startsClause(this.#context, i, firstToken)) return this.#roleAt(i, Math.min(end, i + 6));
    }
    return null;
  }

  #roleAt(the: number, end: number): string | null {
    for (let i = the + 1; i < end; i++) {
      const next = at(this.#context, i + 1);
      if (!PERSON_NOUNS.has(at(this.#context, i).lower) || isPossessive(this.#context, i + 1) || PERSON_NOUNS.has(next.lower)) continue;
      const phrase = textOf(this.#context.document, [at(this.#context, the + 1).start, at(this.#context, i).end]).toLowerCase();
      if (i === the + 1 && SAME_OFFICE[phrase]) return this.byRole(phrase, the)?.person ?? null;
      const people = new Set(this.#namedBefore(the).map(({ person }) => person));
      const fits = [...people].filter((person) =>
        this.#context.roles.get(person)?.roles.some(({ text }) => text.toLowerCase().includes(phrase)),
      );
      const orderOf = (person: string) => this.#orderOfRoles.get(person) ?? 0;
      return fits.sort((one, other) => orderOf(one) - orderOf(other))[0] ?? null;
    }
    return null;
  }

  /** The people who are the subject of a sentence (from `floor` on) whose verb at a token has none of its own. */
  subjectOfSentence(sentence: Sentence, before: number, floor: number): readonly string[] {
    const start = Math.max(sentence.firstToken, floor);
    return this.#sentenceSubject({ ...sentence, firstToken: start }, before).people;
  }

  #sentenceSubject(sentence: Sentence, before: number): Speaker {
    const mention = subjectMention(this.#context, sentence, before);
    if (mention) return { people: [mention.person], unnamed: null };
    for (let i = sentence.firstToken; i < Math.min(before, sentence.firstToken + FURTHEST_SUBJECT); i++) {
      const { lower } = at(this.#context, i);
      if (inSpeech(this.#context, i) || (lower !== 'he' && lower !== 'she') || !startsClause(this.#context, i, sentence.firstToken))
        continue;
      const person = this.pronoun(lower, i);
      return person ? { people: [person], unnamed: null } : NOBODY;
    }
    const role = this.#roleSubject(sentence, before);
    return role ? { people: [role], unnamed: null } : NOBODY;
  }
}
