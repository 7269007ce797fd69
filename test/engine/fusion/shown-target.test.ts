import { describe, expect, it } from 'vitest';
import { shownTarget } from '../../../src/engine/fusion/shown-target.ts';
import { perform } from '../stage.ts';

/** A target, in brackets, as a card tells it. */
function shownIn(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const { speech } = perform(text);
  const { tokens } = speech.context.document;
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const firstToken = tokens.findIndex((token) => token.start >= start);
  return shownTarget(speech.context, { text: text.slice(start, end), person: null, firstToken, endToken: firstToken + 1 });
}

describe('shownTarget', () => {
  it.each([
    ['News of the [Harbour Tunnel]\nThe harbour tunnel is late.', 'harbour tunnel'],
    ['News of the [Harbour Tunnel]\nThe Harbour Tunnel is late.', 'Harbour Tunnel'],
    ['News\nAna Ruiz thanked the [harbour trust - the body that runs it].', 'harbour trust'],
    ['News\nAna Ruiz wants to hold [the vote safely].', 'the vote'],
    ['News\nAna Ruiz looks forward to seeing [northern wines back] there.', 'northern wines'],
    ['News\nAna Ruiz is for the [north-south family road].', 'north-south family road'],
  ])('%j is told as %j', (text, expected) => {
    expect(shownIn(text)).toBe(expected);
  });
});
