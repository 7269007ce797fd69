import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Augmentation, augment, type NameLists } from './augment.ts';
import { type Annotated, readCorpus, readGold, withoutTitles } from './examples.ts';
import { readWorld } from './world-names.ts';

/** How often each group of documents is seen in an epoch: whole numbers repeat all, a fraction takes a share at random. Measured in README.md. */
const SHARES = {
  /** Gold articles: few, but the only news of today. */
  gold: 4,
  /** Whole news articles of many countries, whose people are known by name. */
  world: 1,
  /** Careful annotations of Wikipedia, the web and mail. */
  careful: 1,
  /** Tweets, forums and reports. */
  noisy: 0.2,
  /** The Groningen Meaning Bank: silver, a little for the names of organisations and places in news. */
  silver: 0.08,
} as const;

const FILES: Readonly<Record<Exclude<keyof typeof SHARES, 'gold' | 'world'>, RegExp>> = {
  careful: /^train\.(?:gum|wikigold|crossner|uner)/,
  noisy: /^train\.(?:multiner|btc|wnut)/,
  silver: /^train\.gmb/,
};

const AUGMENTATION: Augmentation = { capitals: 0.1, renamed: 0, split: 0.1 };
/** News: that it is not learned who is in it. */
const NEWS_AUGMENTATION: Augmentation = { ...AUGMENTATION, renamed: 0.5 };

/** All that weights may be trained on, by group. */
export interface Corpora {
  readonly gold: readonly Annotated[];
  readonly world: readonly Annotated[];
  readonly careful: readonly Annotated[];
  readonly noisy: readonly Annotated[];
  readonly silver: readonly Annotated[];
}

/** Reads the training corpora, the world's articles and the gold articles of ../shared. */
export function readCorpora(shared: string): Corpora {
  const folder = path.join(shared, 'corpora/names');
  const files = readdirSync(folder).sort();
  const group = (name: keyof typeof FILES) =>
    files.filter((file) => FILES[name].test(file)).flatMap((file) => readCorpus(path.join(folder, file)).map(withoutTitles));
  return {
    gold: readGold(path.join(shared, 'gold/train')),
    world: readWorld(shared),
    careful: group('careful'),
    noisy: group('noisy'),
    silver: group('silver'),
  };
}

/** One epoch's documents, each varied anew. */
export function epochOf(corpora: Corpora, lists: NameLists, random: () => number): Annotated[] {
  const documents: Annotated[] = [];
  for (const group of Object.keys(SHARES) as (keyof typeof SHARES)[]) {
    const augmentation = group === 'gold' || group === 'world' ? NEWS_AUGMENTATION : AUGMENTATION;
    for (let share: number = SHARES[group]; share > 0; share--) {
      const seen = corpora[group].filter(() => share >= 1 || random() < share);
      documents.push(...seen.map((document) => augment(document, lists, augmentation, random)));
    }
  }
  return documents;
}

/** Deals the gold articles into folds of about as many names; articles of one publisher stay together. */
export function foldsOf(gold: readonly Annotated[], shared: string, count: number): Annotated[][] {
  const publishers = new Map<string, string>();
  for (const line of readFileSync(path.join(shared, 'pages/index.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { gold: id, publisher } = JSON.parse(line) as { gold: string | null; publisher: string };
    if (id) publishers.set(path.basename(id), publisher);
  }
  const groups = new Map<string, Annotated[]>();
  for (const article of gold) {
    const publisher = publishers.get(article.id) ?? article.id;
    groups.set(publisher, [...(groups.get(publisher) ?? []), article]);
  }
  const namesOf = (articles: readonly Annotated[]) => articles.reduce((sum, { names }) => sum + names.length, 0);
  const folds: Annotated[][] = Array.from({ length: count }, () => []);
  for (const [, articles] of [...groups].sort((a, b) => namesOf(b[1]) - namesOf(a[1]) || a[0].localeCompare(b[0]))) {
    const smallest = folds.reduce((least, fold) => (namesOf(fold) < namesOf(least) ? fold : least));
    smallest.push(...articles);
  }
  return folds;
}
