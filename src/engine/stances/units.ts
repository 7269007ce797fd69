import type { Speech } from '../statements/find-statements.ts';
import { at, inSpeech, mentionOver, type Scene } from '../statements/scene.ts';
import type { Gender } from '../statements/speakers.ts';
import type { Document, Sentence } from '../text/document.ts';
import { asks, type Sayings } from './holders.ts';

/** A sentence in which a person speaks or takes part: where a position of theirs may show. */
export interface Unit {
  readonly person: string;
  readonly sentence: Sentence;
  /** The stretch of tokens that the person says; an empty one at the sentence's end where they say nothing there. */
  readonly saidFirst: number;
  readonly saidEnd: number;
  /** The token at which the person is named or meant by "he" or "she" outside their own words, -1 where they aren't. */
  readonly holder: number;
  readonly by: 'name' | 'possessive' | 'pronoun' | 'none';
  /** Whether somebody else says the sentence, so that it is another's account. */
  readonly reported: boolean;
  /** Whether the sentence is a question. */
  readonly asks: boolean;
  /** Whether the article says that its paragraph is in jest. */
  readonly jests: boolean;
  /** Whether the sentence begins as one that says the contrary of what was said before: "But …". */
  readonly contrasts: boolean;
}

/** All units in text order: for each sentence those who speak in it, are named in it, or are its "he" or "she". */
export function unitsOf(scene: Scene, speech: Speech, sayings: Sayings): Unit[] {
  const inJest = jestsOf(scene.document);
  return scene.document.sentences.flatMap((sentence) => unitsOfSentence(scene, speech, sayings, sentence, inJest.has(sentence.block)));
}

interface Draft {
  saidFirst: number;
  saidEnd: number;
  holder: number;
  by: Unit['by'];
}

function unitsOfSentence(scene: Scene, speech: Speech, sayings: Sayings, sentence: Sentence, jests: boolean): Unit[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (person: string): Draft => {
    let draft = drafts.get(person);
    if (!draft) {
      draft = { saidFirst: sentence.endToken, saidEnd: sentence.endToken, holder: -1, by: 'none' };
      drafts.set(person, draft);
    }
    return draft;
  };
  let speakers = '';
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const saying = sayings.list[sayings.at[i] ?? -1];
    if (saying) {
      for (const person of saying.people) {
        const draft = draftOf(person);
        draft.saidFirst = Math.min(draft.saidFirst, i);
        draft.saidEnd = draft.saidFirst === i ? i + 1 : Math.max(draft.saidEnd === sentence.endToken ? 0 : draft.saidEnd, i + 1);
      }
      speakers = saying.people.join();
    }
    const mention = mentionOver(scene, i);
    if (mention) {
      if (mention.firstToken !== i) continue;
      const draft = draftOf(mention.person);
      if (draft.holder >= 0) continue;
      draft.holder = i;
      draft.by =
        /['’]s?$/.test(at(scene, mention.endToken - 1).text) || /^['’]s?$/.test(at(scene, mention.endToken).text) ? 'possessive' : 'name';
      continue;
    }
    const { lower } = at(scene, i);
    if ((lower === 'he' || lower === 'she') && !inSpeech(scene, i)) {
      const person = saying?.people.length === 1 ? (saying.people[0] as string) : speech.speakers.pronoun(lower as Gender, i);
      if (!person) continue;
      const draft = draftOf(person);
      if (draft.holder >= 0) continue;
      draft.holder = i;
      draft.by = 'pronoun';
    }
  }
  const contrasts = /^(?:but|however|yet|still|nevertheless|nonetheless|though|although|while|despite)$/.test(at(scene, sentence.firstToken).lower); // biome-ignore format: one test
  return [...drafts].map(([person, draft]) => ({
    person,
    sentence,
    ...draft,
    reported: speakers !== '' && draft.saidFirst === sentence.endToken,
    asks: asks(scene, sentence.firstToken),
    jests,
    contrasts,
  }));
}

/** Words by which an article says that something is no serious word. */
const JEST = /^(?:joked|jokes|joking|jokingly|quipped|quips|wisecracked|deadpanned|sarcastically|facetiously|tongue-in-cheek)$/;

/** The paragraphs that the article says are in jest. */
function jestsOf({ tokens, sentences }: Document): ReadonlySet<number> {
  return new Set(tokens.filter(({ lower }) => JEST.test(lower)).map(({ sentence }) => sentences[sentence]?.block ?? -1));
}
