import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRecognizer } from '../../../src/engine/model/recognizer.ts';

/** The learned file as it ships, and the recogniser made of it. */
export const WEIGHTS = new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../../src/engine/model/weights.bin'))).buffer;
export const recognizer = createRecognizer(WEIGHTS);
