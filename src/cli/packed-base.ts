import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Base, openBase } from '../knowledge/base.ts';

/** The knowledge base that the extension ships. */
export function packedBase(): Base {
  return openBase(readFileSync(path.resolve(import.meta.dirname, '../knowledge/people.bin')));
}
