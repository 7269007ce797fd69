// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleList } from '../../src/ui/people-list.tsx';
import { all, one, settle, show } from './render.ts';
import { analysis, personNamed, text } from './sample.ts';

const onEvidence = vi.fn();
const onShowMention = vi.fn();
const showList = (shown: Parameters<typeof PeopleList>[0]['shown'] = null) =>
  show(<PeopleList people={analysis.people} text={text} shown={shown} onEvidence={onEvidence} onShowMention={onShowMention} />);
const row = (name: string) => one('.person', new RegExp(`^${name}`));
const press = (key: string) =>
  settle(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const focused = () => document.activeElement?.textContent;

beforeEach(() => showList());
afterEach(async () => {
  await show(null);
  vi.clearAllMocks();
});

describe('PeopleList', () => {
  it('shows name, kind, role, mentions and stances of each person in the order given', () => {
    expect(all('.name').map(({ textContent }) => textContent)).toEqual(analysis.people.map(({ name }) => name));
    const dahl = row('Henrik Dahl');
    expect(dahl.querySelector('.kind')?.textContent).toBe('Analyst');
    expect(dahl.querySelector('.role')?.textContent).toBe('Former transport minister of Denmark');
    expect(dahl.querySelector('.place')?.textContent).toBe('1 mention');
    expect(dahl.querySelector('.chips')?.textContent).toBe('−Against a tunnel');
  });

  it('says which mention the page shows', async () => {
    await showList({ personId: personNamed('Toomas Saar').id, index: 1, count: 3 });
    expect(row('Toomas Saar').querySelector('.place')?.textContent).toBe('2 of 3');
    expect(row('Kadri Saar').querySelector('.place')?.textContent).toBe('11 mentions');
  });

  it('a name asks for a mention', async () => {
    await settle(() => one('.name', 'Toomas Saar').click());
    expect(onShowMention).toHaveBeenCalledExactlyOnceWith(personNamed('Toomas Saar').id);
  });

  it('opens to all stances and statements with evidence, and closes', async () => {
    const expander = one('[aria-label="Stances and statements of Toomas Saar"]');
    expect(expander.getAttribute('aria-expanded')).toBe('false');
    await settle(() => expander.click());
    expect(expander.getAttribute('aria-expanded')).toBe('true');
    const details = document.getElementById(expander.getAttribute('aria-controls') ?? '');
    expect([...(details?.querySelectorAll('.statement-kind') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Paraphrased',
      'Partly quoted',
      'Quoted',
    ]);
    await settle(() => one('.statement .evidence', 'own every leak').click());
    expect(onEvidence).toHaveBeenCalledExactlyOnceWith(personNamed('Toomas Saar').statements[2]?.spans[0]);
    await settle(() => expander.click());
    expect(details?.hidden).toBe(true);
    expect(details?.textContent).toBe('');
  });

  it('the role of an open row shows its words on the page', async () => {
    await settle(() => one('[aria-label$="of Henrik Dahl"]').click());
    await settle(() => one('button.role-words').click());
    expect(onEvidence).toHaveBeenCalledExactlyOnceWith(personNamed('Henrik Dahl').roles[0]?.evidence);
  });

  it('arrow keys, Home and End go from name to name and stop at the ends', async () => {
    one('.name', 'Kadri Saar').focus();
    await press('ArrowDown');
    expect(focused()).toBe('Nora Whitlock');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused()).toBe('Kadri Saar');
    await press('End');
    expect(focused()).toBe('Toomas Saar');
    await press('ArrowDown');
    expect(focused()).toBe('Toomas Saar');
    await press('Home');
    expect(focused()).toBe('Kadri Saar');
  });

  it('goes on from the row when the focus is inside it', async () => {
    one('[aria-label$="of Kadri Saar"]').focus();
    await press('ArrowDown');
    expect(focused()).toBe('Nora Whitlock');
  });
});
