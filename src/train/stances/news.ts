import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VECTOR_SIZE } from '../../engine/model/lexicon.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import { recognizeNames } from '../../engine/names/recognize-names.ts';
import { resolvePeople } from '../../engine/people/resolve-people.ts';
import { signsAt, vectorAt } from '../../engine/stances/light.ts';
import { SIGNS } from '../../engine/stances/light-net.ts';
import { sceneOf } from '../../engine/statements/scene.ts';
import { tokenAt } from '../../engine/text/document.ts';
import { plainArticle } from '../../engine/text/plain-article.ts';
import { readDocument } from '../../engine/text/read-document.ts';
import type { LightExample } from './learn-light.ts';

interface Row {
  readonly text: string;
  readonly target: string;
  readonly targetSpan: readonly [number, number];
  readonly label: 'positive' | 'negative' | 'neutral';
}

const LABELS = ['positive', 'negative', 'neutral'];
/** The sentence is no headline. */
const BEFORE = 'News\n';
/** Longer ones are no sentences. */
const MOST_WORDS = 120;

/** The sentences of NewsMTSC, as the net of light reads an article's. */
export function readLightExamples(file: string, recognizer: Recognizer): LightExample[] {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return rows.flatMap((line) => lightExampleOf(JSON.parse(line) as Row, recognizer) ?? []);
}

/** One sentence with its target; null where the target's place is lost. */
export function lightExampleOf({ text, targetSpan: [start, end], label }: Row, recognizer: Recognizer): LightExample | null {
  const document = readDocument(plainArticle(BEFORE + text));
  const scene = sceneOf(document, resolvePeople(document, recognizeNames(document, recognizer)), new Map());
  const first = tokenAt(document, start + BEFORE.length);
  const last = tokenAt(document, end - 1 + BEFORE.length);
  const sentence = document.sentences[document.tokens[first]?.sentence ?? -1];
  if (!sentence || last >= sentence.endToken) return null;
  const { firstToken, endToken } = sentence;
  const count = endToken - firstToken;
  if (count > MOST_WORDS) return null;
  const vectors = new Float32Array(count * VECTOR_SIZE);
  const signs = new Float32Array(count * SIGNS);
  for (let i = 0; i < count; i++) {
    vectorAt(scene, recognizer.readVector, firstToken + i, vectors.subarray(i * VECTOR_SIZE, (i + 1) * VECTOR_SIZE));
    signsAt(scene, firstToken + i, signs, i * SIGNS);
  }
  return { vectors, signs, first: first - firstToken, end: last + 1 - firstToken, label: LABELS.indexOf(label) };
}
