// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MentionPlace } from '../../../src/ui/person/mention-place.ts';
import { PeopleList } from '../../../src/ui/person/people-list.tsx';
import { all, one, settle, show } from '../render.ts';
import { analysis, personNamed, text } from '../sample.ts';

const onOpen = vi.fn();
const onShowMention = vi.fn();
const showList = (shown: (MentionPlace & { readonly name: string }) | null = null, people = analysis.people) =>
  show(
    <PeopleList
      people={people}
      text={text}
      placeOf={({ name }) => (name === shown?.name ? shown : null)}
      onOpen={onOpen}
      onShowMention={onShowMention}
    />,
  );
const row = (name: string) => one('.person', new RegExp(`^${name}`));
const press = (key: string) =>
  settle(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const focused = () => document.activeElement?.textContent;
const count = (name: string) => row(name).querySelector<HTMLElement>('.place');

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
    expect(dahl.querySelector('.place')?.textContent).toMatch(/^1 mention /);
    expect(dahl.querySelector('.chips')?.textContent).toBe('−Against a tunnel');
  });

  it('says which mention the page shows', async () => {
    await showList({ name: 'Toomas Saar', index: 1, count: 3 });
    expect(count('Toomas Saar')?.textContent).toMatch(/^2 of 3 /);
    expect(count('Kadri Saar')?.textContent).toMatch(/^11 mentions /);
  });

  it('a name asks for the person, the count for the next mention', async () => {
    await settle(() => one('.name', 'Toomas Saar').click());
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(personNamed('Toomas Saar'));
    expect(onShowMention).not.toHaveBeenCalled();
    await settle(() => count('Toomas Saar')?.click());
    expect(onShowMention).toHaveBeenCalledExactlyOnceWith(personNamed('Toomas Saar'), 1);
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
    count('Kadri Saar')?.focus();
    await press('ArrowDown');
    expect(focused()).toBe('Nora Whitlock');
  });

  it('keeps the focus on a person when a live blog puts others before', async () => {
    await showList(null, analysis.people.slice(3));
    const name = analysis.people[4]?.name ?? '';
    one('.name', name).focus();
    const before = document.activeElement;
    await showList(null, analysis.people);
    expect(document.activeElement).toBe(before);
    expect(focused()).toBe(name);
  });
});
