// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { revealUnfolded } from '../../../src/content/cards/reveal-unfolded.ts';

it.each<[what: string, which: string, open: boolean, bottom: number, scrolled: boolean]>([
  ['behind the foot', '.why', true, 400, true],
  ['above the foot, two lines of it', '.why', true, 384, false],
  ['folded', '.why', false, 400, false],
  ['in the foot, which has its own room', '.wrong', true, 480, false],
])('a card is scrolled to what is unfolded behind its foot alone: %s', (_, which, open, bottom, scrolled) => {
  const card = document.createElement('div');
  card.innerHTML =
    '<div class="card-body"><details class="why"><summary></summary></details><footer><details class="wrong"><summary></summary></details></footer></div>';
  const at = (query: string, edge: number) => {
    const element = card.querySelector(query) as Element;
    element.getBoundingClientRect = () => new DOMRect(0, edge - 20, 100, 20);
    return element;
  };
  at('.card-body', 500);
  const details = card.querySelector(which) as HTMLDetailsElement;
  details.scrollIntoView = vi.fn();
  revealUnfolded(at(`${which} summary`, bottom));
  details.open = open;
  details.dispatchEvent(new Event('toggle'));
  // What is not pressed is left where it is.
  details.dispatchEvent(new Event('toggle'));
  expect(vi.mocked(details.scrollIntoView).mock.calls).toEqual(scrolled ? [[{ block: 'nearest' }]] : []);
});
