import type { Annotated } from './examples.ts';

export interface Augmentation { readonly caps: number; readonly swap: number }

export function augment(annotated: Annotated, _random: () => number, _options: Augmentation): Annotated {
  return annotated;
}
