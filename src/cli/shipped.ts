import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import { type Base, openBase } from '../knowledge/lookup.ts';

const read = (file: string) => new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '..', file)));

/** The name recogniser with the weights that ship. */
export const loadRecognizer = (): Recognizer => createRecognizer(read('engine/model/weights.bin').buffer);

/** The knowledge base that ships. */
export const loadBase = (): Base => openBase(read('knowledge/people.bin'));
