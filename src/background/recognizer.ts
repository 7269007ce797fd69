import { createRecognizer, type Recognizer } from '../engine/model/recognizer.ts';
import weights from '../engine/model/weights.bin?url';

let loading: Promise<Recognizer> | null = null;

/** The name recogniser, made at the first need in a background's life from the extension's own file. A failed attempt is not remembered. */
export function recognizer(): Promise<Recognizer> {
  loading ??= fetch(weights)
    .then((file) => file.arrayBuffer())
    .then(createRecognizer)
    .catch((fault) => {
      loading = null;
      throw fault;
    });
  return loading;
}
