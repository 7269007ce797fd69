// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorrectPerson, type CorrectPersonProps } from '../../../src/ui/correct/correct-person.tsx';
import { MetLine } from '../../../src/ui/person/met-line.tsx';
import { Remembered } from '../../../src/ui/person/remembered.tsx';
import { accessibilityFaults, all, one, settle, show } from '../render.ts';
import { analysis, personNamed, text } from '../sample.ts';

afterEach(() => {
  vi.restoreAllMocks();
  return show(null);
});

const toomas = personNamed('Toomas Saar');
async function open(isPrivate = false, more: Partial<CorrectPersonProps> = {}) {
  const onCorrect = vi.fn<CorrectPersonProps['onCorrect']>(async () => {});
  await show(
    <main>
      <CorrectPerson
        person={toomas}
        people={analysis.people}
        text={text}
        host="northern-courier.example"
        isPrivate={isPrivate}
        wrong={null}
        selected={async () => null}
        onCorrect={onCorrect}
        {...more}
      />
    </main>,
  );
  await settle(() => {
    (one('details') as HTMLDetailsElement).open = true;
  });
  return onCorrect;
}
const choose = (label: string | RegExp) => settle(() => one('label', label).querySelector('input')?.click());
const fill = (selector: string, value: string) =>
  settle(() => {
    const field = one(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  });
const submit = () => settle(() => one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('the form to put a person right', () => {
  it('has nothing chosen before the reader chooses, and its button says what is missing', async () => {
    const onCorrect = await open(false, { wrong: { kind: 'any' } });
    const button = one('.action') as HTMLButtonElement;
    expect(all('input:checked, select, input[type=text]')).toEqual([]);
    expect(document.activeElement).toBe(all('input[type=radio]')[0]);
    expect([button.disabled, button.textContent]).toEqual([true, 'Choose what is wrong']);
    await submit();
    expect(onCorrect).not.toHaveBeenCalled();
    await choose('A stance is missing');
    expect([button.disabled, button.textContent]).toEqual([true, 'Select the words on the page']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('says another role, on this page unless told otherwise', async () => {
    const onCorrect = await open();
    await choose('The role is wrong');
    await fill('input[type=text]', ' deputy mayor ');
    expect(one('.action').textContent).toBe('Correct it');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'role', role: 'deputy mayor' }, 'page');
  });

  it('says in a private window, and only there, that what is put right is kept', async () => {
    await open();
    expect(all('.quiet-note')).toEqual([]);
    await open(true);
    expect(one('.quiet-note').textContent).toContain('This is a private window');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('says that a name is no person’s, on every page unless told otherwise', async () => {
    const onCorrect = await open();
    await choose('This is not a person');
    expect(one('.quiet-note').textContent).toContain('On other sites it holds in the panel only');
    await fill('select', 'site');
    expect(all('.quiet-note')).toEqual([]);
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'not-a-person' }, 'site');
  });

  it('gives one mention to somebody else', async () => {
    const onCorrect = await open();
    await choose('One of the mentions is somebody else');
    await fill('select', '1');
    await fill('input[type=text]', 'Kadri Saar');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'mention', span: toomas.mentions[1], is: 'Kadri Saar' }, 'page');
  });

  it('says another kind out of those that it is not', async () => {
    const onCorrect = await open();
    await choose(/The kind is wrong/);
    expect((one('.action') as HTMLButtonElement).disabled).toBe(true);
    expect(all('select[required] option').map(({ textContent }) => textContent)).toEqual([
      'Choose a kind',
      'Leader',
      'Official',
      'Spokesperson',
      'Journalist',
      'Business',
      'Other',
    ]);
    await fill('select[required]', 'other');
    expect(one('.quiet-note').textContent).toContain('only what the article itself says');
    await fill('select[required]', 'official');
    expect(all('.quiet-note:not(:empty)')).toEqual([]);
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'kind', kind: 'official' }, 'page');
  });

  it('says another affiliation, or takes the wrong one away', async () => {
    const onCorrect = await open();
    const was = toomas.affiliations[0]?.text;
    await choose('The affiliation is wrong');
    expect(one('.action').textContent).toBe('Remove it');
    await submit();
    await choose('The affiliation is wrong');
    await fill('input[type=text]', 'Harbour Board');
    await submit();
    expect(onCorrect.mock.calls).toEqual([
      [{ do: 'affiliation', affiliation: null, was }, 'page'],
      [{ do: 'affiliation', affiliation: 'Harbour Board', was }, 'page'],
    ]);
  });

  it('says another name', async () => {
    const onCorrect = await open();
    await choose('The name is wrong');
    expect((one('.action') as HTMLButtonElement).disabled).toBe(true);
    await fill('input[type=text]', 'Toomas Saarinen');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'called', is: 'Toomas Saarinen' }, 'page');
  });

  it('turns a stance to the other side', async () => {
    const onCorrect = await open();
    await choose('A stance is wrong');
    const [stance] = toomas.stances;
    const side = all('select')[1] as HTMLSelectElement;
    expect([...side.options].map(({ value }) => value)).not.toContain(stance?.position);
    const is = stance?.position === 'for' ? 'against' : 'for';
    await settle(() => {
      side.value = is;
      side.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'stance', target: stance?.target, position: stance?.position, is }, 'page');
  });

  it('adds a stance by the words that are selected on the page, and says where nothing is', async () => {
    const selected = vi.fn<CorrectPersonProps['selected']>(async () => null);
    const onCorrect = await open(false, { selected });
    await choose('A stance is missing');
    await settle(() => one('.take').click());
    expect(one('[role=status]').textContent).toContain('Nothing in the article is selected');
    selected.mockResolvedValue([0, 40]);
    await settle(() => one('.take').click());
    expect(one('[role=status]').textContent).toBe('');
    expect(one('blockquote').textContent).toContain(text.slice(0, 30));
    await fill('select', 'for');
    await fill('input[type=text]', 'the tunnel');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'stands', span: [0, 40], target: 'the tunnel', position: 'for' }, 'page');
  });

  it.each([
    ['A stance is missing', 'Add it'],
    ['Don’t show this person', 'Hide them'],
  ])('names what its button does, and brings it into sight with what is asked: %s', async (what, does) => {
    await open(false, { selected: async () => [0, 40] });
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await choose(what);
    expect(shown.mock.contexts).toContain(one('.action'));
    if (what === 'A stance is missing') {
      await settle(() => one('.take').click());
      await fill('select', 'for');
      await fill('input[type=text]', 'the tunnel');
    }
    expect(one('.action').textContent).toBe(does);
  });

  it('comes into sight when it is unfolded', async () => {
    await open();
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await settle(() => one('details').dispatchEvent(new Event('toggle')));
    expect(shown.mock.contexts).toContain(one('details'));
  });

  it('opens at what a card called wrong, with the focus there', async () => {
    await open(false, { wrong: { kind: 'affiliation', words: toomas.affiliations[0]?.text ?? '' } });
    const radio = one('label', 'The affiliation is wrong').querySelector('input') as HTMLInputElement;
    expect([(one('details') as HTMLDetailsElement).open, radio.checked, document.activeElement]).toEqual([true, true, radio]);
  });

  it('takes away a stance that is not right, on this page', async () => {
    const onCorrect = await open();
    await choose('A stance is wrong');
    const [{ target, position } = { target: '', position: '' }] = toomas.stances;
    expect(all('option')[0]?.textContent).toContain(target);
    expect(one('.action').textContent).toBe('Remove it');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'stance', target, position }, 'page');
    // What comes next is asked anew: the stance may have been the last.
    expect(all('input:checked')).toEqual([]);
  });

  it('is folded by Escape, which goes no further, and keeps what was typed', async () => {
    await open();
    await choose('The role is wrong');
    await fill('input[type=text]', 'deputy mayor');
    const beyond = vi.fn();
    document.addEventListener('keydown', beyond);
    const pressEscape = (on: string) => settle(() => one(on).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    await pressEscape('input[type=text]');
    const form = one('details') as HTMLDetailsElement;
    expect(form.open).toBe(false);
    expect(document.activeElement).toBe(one('summary'));
    expect(beyond).not.toHaveBeenCalled();
    await pressEscape('summary');
    expect(beyond).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', beyond);
    form.open = true;
    expect((one('input[type=text]') as HTMLInputElement).value).toBe('deputy mayor');
  });

  it('takes nobody for somebody else before the reader has chosen who', async () => {
    const onCorrect = await open();
    await choose('This person is in the list twice');
    expect((one('.action') as HTMLButtonElement).disabled).toBe(true);
    await fill('select[required]', 'Kadri Saar');
    await submit();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ do: 'merge', into: 'Kadri Saar' }, 'everywhere');
  });

  it('splits by the way in which a name is written', async () => {
    const onCorrect = await open();
    await choose('Two people are mixed up here');
    await choose(/^\s*Saar$/);
    await fill('input[type=text]', 'Mart Saar');
    await submit();
    expect(onCorrect.mock.calls[0]?.[0]).toEqual({ do: 'split', written: ['Saar'], is: 'Mart Saar' });
  });

  it('says so where a correction can’t be kept', async () => {
    const onCorrect = await open();
    onCorrect.mockRejectedValueOnce(new Error('unsafe: role'));
    await choose('The role is wrong');
    await fill('input[type=text]', '<b>');
    await submit();
    expect(one('[role=alert]').textContent).toMatch(/can’t be kept/);
  });

  it('has no accessibility fault in any of its kinds', async () => {
    await open();
    for (const radio of all('[type=radio]')) {
      await settle(() => radio.click());
      expect(await accessibilityFaults()).toEqual([]);
    }
  });
});

const article = {
  url: 'https://fjord-courier.example/1.html',
  title: 'Harbour costs double',
  outlet: 'The Fjord Courier',
  published: '2026-03-04',
  day: '2026-03-04',
};
const side = (position: 'for' | 'against') => ({ position, before: 'She is ', quote: [`${position} it`], after: '.', article });
const met = {
  id: 'p',
  articles: 3,
  last: article,
  changes: [{ target: 'the ferry', from: side('for'), to: side('against') }],
  byName: false,
};

describe('what is remembered', () => {
  it('is one line', async () => {
    await show(<MetLine met={met} />);
    expect(one('.met-line').textContent).toBe('Met before: 3 articles, last on Mar 4, 2026');
  });

  it('says when the last article was read where that gives no date', async () => {
    await show(<MetLine met={{ ...met, last: { ...article, published: null } }} />);
    expect(one('.met-line').textContent).toBe('Met before: 3 articles, the last read on Mar 4, 2026');
  });

  it('says so where only the name is the same', async () => {
    await show(<MetLine met={{ ...met, byName: true }} />);
    expect(all('.met-line p')[1]?.textContent).toBe('Only the name is the same: it may be somebody else.');
  });

  it('shows a change of view with both quotes and where they stand', async () => {
    await show(
      <main>
        <Remembered met={met} href="/library" />
      </main>,
    );
    expect(one('.view-change').textContent).toContain('Changed view on “the ferry”');
    expect(all('blockquote').map(({ textContent }) => textContent)).toEqual(['She is for it.', 'She is against it.']);
    expect(all('.sides a').map((link) => link.getAttribute('href'))).toEqual([article.url, article.url]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
