import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';

/** The name recogniser with the weights that ship, read from the project's own files. */
export function loadRecognizer(): Recognizer {
  const weights = readFileSync(path.resolve(import.meta.dirname, '../engine/model/weights.bin'));
  return createRecognizer(new Uint8Array(weights).buffer);
}
