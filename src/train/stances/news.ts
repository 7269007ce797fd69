import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { candidateFeatures, type Features, unitFeatures } from '../../engine/stances/features.ts';
import { findStatements } from '../../engine/statements/find-statements.ts';
import { quoteOver } from '../../engine/statements/scene.ts';
import { tokenAt } from '../../engine/text/document.ts';
import { plainArticle } from '../../engine/text/plain-article.ts';
import { readDocument } from '../../engine/text/read-document.ts';

/** A sentence that puts somebody in a good or a bad light. */
export interface Light {
  readonly features: readonly Features[];
  readonly good: boolean;
}

interface Row {
  readonly text: string;
  readonly target: string;
  readonly targetSpan: readonly [number, number];
  readonly label: 'positive' | 'negative' | 'neutral';
}

const NOBODY = { people: [], ambiguous: [] };
/** The sentence is no headline. */
const BEFORE = 'News\n';

/** The sentences of NewsMTSC that aren't neutral, read as the engine reads a unit whose holder isn't known. */
export function readLights(file: string): Light[] {
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows.filter(({ label }) => label !== 'neutral').flatMap(lightOf);
}

/** The light that one sentence puts its target in; [] where the target's place is lost. */
export function lightOf({ text, target, targetSpan: [start, end], label }: Row): Light[] {
  const document = readDocument(plainArticle(BEFORE + text));
  const speech = findStatements(document, NOBODY, new Map());
  const { scene } = speech;
  const firstToken = tokenAt(document, start + BEFORE.length);
  const endToken = tokenAt(document, end - 1 + BEFORE.length) + 1;
  const sentence = document.sentences[document.tokens[firstToken]?.sentence ?? -1];
  if (!sentence) return [];
  const quote = quoteOver(scene, firstToken);
  const unit = {
    person: '',
    sentence,
    saidFirst: quote ? Math.max(quote.firstToken, sentence.firstToken) : sentence.endToken,
    saidEnd: quote ? Math.min(quote.endToken, sentence.endToken) : sentence.endToken,
    holder: -1,
    by: 'none' as const,
    reported: false,
    asks: false,
  };
  const setting = { scene, speech, names: [], kinds: new Map(), tones: new Map() };
  const aimed = { text: target, person: 'target', firstToken, endToken };
  const candidate = { unit, target: aimed, origin: 'person' as const, finding: null, turned: false };
  return [{ features: [unitFeatures(setting, unit), candidateFeatures(setting, candidate)], good: label === 'positive' }];
}
