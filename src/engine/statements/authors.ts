import type { Span } from '../analysis.ts';
import type { Utterance } from './find-statements.ts';
import { at, inSpeech, type SpeechContext } from './speech-context.ts';

/** A line of authors has no more characters. */
const LONGEST_BYLINE = 80;
/** So many sentences in the first person make an article its author's own. */
const FEWEST = 2;

/** The one person who signs an article: in a byline, in "By Ana Ruiz" on a line of its own, or in the page's metadata; null where it is nobody's, or several people's. */
export function authorOf({ document, mentions, cast }: SpeechContext): string | null {
  const named = new Set(document.authors.map((name) => name.toLowerCase()));
  const authors = new Set(cast.people.flatMap(({ id, name }) => (named.has(name.toLowerCase()) ? [id] : [])));
  for (const { person, span, firstToken } of mentions) {
    const block = document.blocks[document.sentences[document.tokens[firstToken]?.sentence ?? -1]?.block ?? -1];
    if (!block || span[1] > block.end || block.end - block.start > LONGEST_BYLINE) continue;
    if (block.kind === 'byline' || /^by\s/i.test(document.text.slice(block.start, block.end))) authors.add(person);
  }
  const [author, ...others] = authors;
  return author !== undefined && others.length === 0 ? author : null;
}

/** What an author says in their own article. */
export interface OwnWords {
  readonly person: string;
  readonly spans: readonly Span[];
}

/** What the author of a column says in it: the sentences in the first person, outside of what others say. Null for an article that is told without an "I". */
export function authorsWords(context: SpeechContext, utterances: readonly Utterance[]): OwnWords | null {
  const person = authorOf(context);
  if (person === null) return null;
  const said = new Uint8Array(context.document.tokens.length);
  for (const { ranges } of utterances) for (const [first, end] of ranges) said.fill(1, first, end);
  const isOwn = (token: number) => at(context, token).text === 'I' && !said[token] && !inSpeech(context, token);
  const spans = context.document.sentences.flatMap(({ firstToken, endToken, block, start, end }): Span[] => {
    if (context.document.blocks[block]?.kind === 'headline') return [];
    for (let token = firstToken; token < endToken; token++) if (isOwn(token)) return [[start, end]];
    return [];
  });
  return spans.length < FEWEST ? null : { person, spans };
}
