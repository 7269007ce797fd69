import type { PageStages } from '../../src/background/analysis/analyse-page.ts';
import type { Analysis, Article, Person } from '../../src/engine/analysis.ts';
import type { Answers, Encoder } from '../../src/engine/reader/encoder.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import type { PageState } from '../../src/messages/messages.ts';

export const URL = 'https://courier.example/harbour';
export const ARTICLE: Article = plainArticle('A harbour\nAnna Lindqvist, Jonas Weber and Peter Okafor spoke.');

const person = (id: string, stances: Person['stances']): Person => ({
  id,
  name: `Person ${id}`,
  kind: 'leader',
  mentions: [[0, 4]],
  roles: [],
  affiliations: [],
  statements: [],
  stances,
  positions: [],
  country: null,
});

/** What is known of an article with people of these ids: of those who are not `unread` where they stand. */
export function stateOf(
  ids: readonly string[],
  unread: readonly string[],
  { text, title, published, outlet }: Article = ARTICLE,
): PageState {
  return {
    is: 'analysed',
    article: { title, published, outlet, url: URL },
    text,
    analysis: {
      people: ids.map((id) =>
        person(
          id,
          unread.includes(id)
            ? []
            : [{ target: `the harbour of ${id}`, position: 'for', evidence: [0, 9], statement: null, confidence: 0.9 }],
        ),
      ),
      ambiguous: [],
      unnamed: [],
    },
    ...(unread.length > 0 && { reading: { is: 'now', unread } }),
  };
}

const NOBODY: Analysis = { people: [], ambiguous: [], unnamed: [] };

/** An encoder that nobody may ask. */
export const ENCODER: Encoder = {
  readPieces: () => ({ ids: [], starts: [], ends: [] }),
  read: (): Promise<Answers> => Promise.reject(new Error('asked')),
};

/** The stages of an article with these people, one of whom is read at a time; `slice` is waited for before each. */
export function stagesOf(ids: readonly string[], slice: (id: string) => unknown = () => {}, article: Article = ARTICLE): PageStages {
  const whole = stateOf(ids, ids, article);
  return {
    first: { ...whole, partial: true } as PageState,
    whole: async () => whole,
    async *stances(_encoder, first) {
      let unread = [...ids];
      while (unread.length > 0) {
        const next = first().find((id) => unread.includes(id)) ?? (unread[0] as string);
        await slice(next);
        unread = unread.filter((id) => id !== next);
        yield { analysis: NOBODY, unread };
      }
    },
    after: async ({ unread }) => stateOf(ids, unread, article),
  };
}
