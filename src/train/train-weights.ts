import { createKernel } from '../engine/model/kernel.ts';
import type { Lexicon } from '../engine/model/lexicon.ts';
import { ARCHITECTURE } from '../engine/model/network.ts';
import { packWeights, quantize } from '../engine/model/weights.ts';
import type { NameLists } from './augment.ts';
import { type Corpora, epochOf } from './corpora.ts';
import { type Progress, TRAINING, train } from './train.ts';

/** Trains on the corpora and packs the learned file that ships. */
export function trainWeights(
  corpora: Corpora,
  lexicon: Lexicon,
  lists: NameLists,
  seed: number,
  report: (progress: Progress) => void,
): Uint8Array<ArrayBuffer> {
  const network = train(
    (_, random) => epochOf(corpora, lists, random),
    ARCHITECTURE,
    { ...TRAINING, seed },
    lexicon,
    createKernel(),
    report,
  );
  const tensors = network.tensors.map((tensor) => {
    const at = network.place(tensor.name);
    return quantize(tensor, network.floats.subarray(at, at + tensor.rows * tensor.columns));
  });
  return packWeights({ architecture: ARCHITECTURE, lexicon, tensors });
}
