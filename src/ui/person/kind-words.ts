import type { How, Kind, Position, StatementKind } from '../../engine/analysis.ts';
import type { TextKey } from '../i18n.ts';

/** What a person of this kind is called; the rest have no name of their own. */
export const KIND_WORD: Readonly<Record<Exclude<Kind, 'other'>, TextKey>> = {
  leader: 'kindLeader',
  official: 'kindOfficial',
  analyst: 'kindAnalyst',
  spokesperson: 'kindSpokesperson',
  journalist: 'kindJournalist',
  business: 'kindBusiness',
};

/** What a kind is called where one is chosen. */
export const kindWord = (kind: Kind): TextKey => (kind === 'other' ? 'kindOther' : KIND_WORD[kind]);

/** What all people of this kind are called together. */
export const KIND_PLURAL: Readonly<Record<Kind, TextKey>> = {
  leader: 'filterLeader',
  official: 'filterOfficial',
  analyst: 'filterAnalyst',
  spokesperson: 'filterSpokesperson',
  journalist: 'filterJournalist',
  business: 'filterBusiness',
  other: 'filterOther',
};

/** A position in a word and in a sign, so that it reads without colour. */
export const POSITION_WORD: Readonly<Record<Position, { readonly word: TextKey; readonly sign: string }>> = {
  for: { word: 'positionFor', sign: '+' },
  against: { word: 'positionAgainst', sign: '−' },
  mixed: { word: 'positionMixed', sign: '±' },
};

/** How an article knows where somebody stands; of what is told by a person of the article, howToldBy names them. */
export const HOW_WORD: Readonly<Record<How, TextKey>> = {
  said: 'howSaid',
  paraphrased: 'howParaphrased',
  done: 'howDone',
  told: 'howTold',
};

/** How much of a statement is the person's own wording: as a label, and as the heading of a single one. */
export const STATEMENT_WORD: Readonly<Record<StatementKind, { readonly label: TextKey; readonly heading: TextKey }>> = {
  direct: { label: 'statementDirect', heading: 'statementDirectHeading' },
  indirect: { label: 'statementIndirect', heading: 'statementIndirectHeading' },
  mixed: { label: 'statementMixed', heading: 'statementMixedHeading' },
};
