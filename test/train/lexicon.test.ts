import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { unpackWeights } from '../../src/engine/model/weights.ts';
import { buildLexicon } from '../../src/train/build-lexicon.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KNOWLEDGE = path.resolve(ROOT, '../shared/knowledge');

it.skipIf(!existsSync(KNOWLEDGE))(
  'ships weights that were trained on the word lists as they are (needs ../shared; after a change of titles, organisations or role nouns: npm run train)',
  () => {
    const shipped = unpackWeights(new Uint8Array(readFileSync(path.join(ROOT, 'src/engine/model/weights.bin'))).buffer).lexicon;
    const lexicon = buildLexicon(KNOWLEDGE);
    for (const part of ['vectorKeys', 'vectors', 'steps', 'listKeys', 'lists'] as const)
      expect(Buffer.compare(bytesOf(shipped[part]), bytesOf(lexicon[part])), part).toBe(0);
  },
);

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
