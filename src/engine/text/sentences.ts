import { AFTER_NAME, BEFORE_NAME, OPENERS } from '../../vocabulary/abbreviations.ts';
import type { RawToken } from './tokens.ts';

const STOPS = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);
const OPENING = /^["“„«‘'([]$/;

/** May a sentence begin with this token? "He", "“We", "2018", but not "said" or ",". */
function begins(token: RawToken | undefined, after: RawToken | undefined): boolean {
  if (!token) return true;
  if (OPENING.test(token.text)) return after ? /^[\p{Lu}\p{Lt}\p{N}]/u.test(after.text) || OPENING.test(after.text) : false;
  return /^[\p{Lu}\p{Lt}\p{N}\p{Lo}$£€¥#@•–—]/u.test(token.text);
}

/** Does a token that holds its own point end the sentence? "…in the U.S. The…" yes, "Sen. The…" never. */
function abbreviationEnds(token: RawToken, previous: RawToken | undefined, next: RawToken | undefined): boolean {
  if (!next) return true;
  const bare = token.text.slice(0, -1).toLowerCase();
  const opener = OPENERS.has(next.text.toLowerCase()) && next.text[0] !== next.text[0]?.toLowerCase();
  const opensQuote = /^[“"]$/.test(next.text);
  if (BEFORE_NAME.has(bare) && !AFTER_NAME.has(bare)) return false;
  // A single initial inside a name: "George W. Bush", "J. Smith".
  if (/^\p{Lu}\.$/u.test(token.text) && previous && /^\p{Lu}/u.test(previous.text) && !opener) return false;
  return opener || opensQuote;
}

/** Where the sentences of one block end: places in the tokens, each one past a sentence's last token. */
export function sentenceEnds(tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    const stop = STOPS.has(token.text);
    const abbreviation = !stop && token.kind === 'word' && token.text.endsWith('.');
    if (!stop && !abbreviation) continue;
    let end = i + 1;
    while (end < tokens.length && (STOPS.has((tokens[end] as RawToken).text) || closes(tokens, end))) end++;
    const next = tokens[end];
    if (abbreviation && end === i + 1 && !abbreviationEnds(token, tokens[i - 1], next)) continue;
    if (begins(next, tokens[end + 1])) ends.push(end);
    i = end - 1;
  }
  if (ends.at(-1) !== tokens.length && tokens.length) ends.push(tokens.length);
  return ends;
}

/** Is this token a closing mark that belongs to the sentence before it? A straight quote closes if nothing stands between it and the stop. */
function closes(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at] as RawToken;
  return CLOSERS.has(token.text) && token.start === tokens[at - 1]?.end;
}
