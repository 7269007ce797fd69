// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LikelyPosition, Person, Position, Span } from '../../../src/engine/analysis.ts';
import { PersonCard, type PersonCardProps } from '../../../src/ui/card/person-card.tsx';
import { SHOWN } from '../../../src/vocabulary/confidence.ts';
import { accessibilityFaults, all, one, settle, show } from '../render.ts';
import { analysis, personNamed, text } from '../sample.ts';

const showCard = (person: Person, more: Partial<PersonCardProps> = {}) =>
  show(<PersonCard person={person} text={text} onEvidence={() => {}} {...more} />);
const words = () => one('[role=dialog]').textContent;
const headings = () => all('h2').map(({ textContent }) => textContent);

afterEach(() => show(null));

describe('PersonCard', () => {
  it('shows name, kind, role and affiliation', async () => {
    await showCard(personNamed('Ingrid Solberg'));
    expect(one('[role=dialog]').getAttribute('aria-label')).toBe('Ingrid Solberg');
    expect(one('h1').textContent).toBe('Ingrid Solberg');
    expect(one('.kind').textContent).toBe('Analyst');
    expect(all('dt').map(({ textContent, nextElementSibling }) => [textContent, nextElementSibling?.textContent])).toEqual([
      ['Role', 'Professor of maritime law'],
      ['Affiliation', 'University of Oslo'],
    ]);
  });

  it('shows the part in the story before the role, with its words, where no role says it', async () => {
    const onEvidence = vi.fn();
    const person = personNamed('Ingrid Solberg');
    const part = { text: 'star witness', evidence: [3, 9] as Span };
    await showCard({ ...person, part }, { onEvidence });
    expect(all('dt').map(({ textContent, nextElementSibling }) => [textContent, nextElementSibling?.textContent])).toEqual([
      ['In the story', 'Star witness'],
      ['Role', 'Professor of maritime law'],
      ['Affiliation', 'University of Oslo'],
    ]);
    await settle(() => one('dd button', 'Star witness').click());
    expect(onEvidence).toHaveBeenCalledWith([3, 9]);
    expect(await accessibilityFaults()).toEqual([]);
    await showCard({ ...person, roles: [], affiliations: [], part });
    expect(all('dt').map(({ textContent }) => textContent)).toEqual(['In the story']);
    await showCard({ ...person, part: { ...part, text: 'professor' } });
    expect(all('dt').map(({ textContent }) => textContent)).toEqual(['Role', 'Affiliation']);
  });

  it('has no word for people of no kind in particular', async () => {
    await showCard(personNamed('Juhan Saar'));
    expect(all('.kind')).toEqual([]);
  });

  it('shows the first stance with position in words, target and evidence, every other as a line that opens', async () => {
    await showCard(personNamed('Kadri Saar'));
    expect(headings()).toEqual(['Stance in this article']);
    expect(all('.stance').map((line) => line.matches(':has(> .evidence)'))).toEqual([true, false]);
    expect(one('.folded summary').textContent).toBe('−Against a blank check');
    expect((one('.folded details') as HTMLDetailsElement).open).toBe(false);
    expect(all('.stance').map(({ textContent }) => textContent)).toEqual([
      '+For the tunnel“Estonia supports the Baltic Tunnel”',
      '−Against a blank check“we are strongly opposed to writing a blank check for it”',
    ]);
  });

  it('says how each stance is known, and by whom where somebody of the article tells it', async () => {
    const person = personNamed('Henrik Dahl');
    const [stance] = person.stances;
    if (!stance) throw new Error('Dahl takes a side');
    const hows = ['said', 'paraphrased', 'done', 'told', undefined] as const;
    for (const [how, words] of [
      ...hows.map(
        (each) =>
          [
            { how: each },
            {
              said: 'in their own words',
              paraphrased: 'paraphrased',
              done: 'by what they did',
              told: 'as others tell it',
              '': '',
            }[each ?? ''],
          ] as const,
      ),
      [{ how: 'told', teller: personNamed('Kadri Saar').id }, 'according to Kadri Saar'],
      [{ how: 'told', teller: 'gone' }, 'as others tell it'],
    ] as const) {
      const { how: _, ...plain } = stance;
      await showCard({ ...person, stances: [{ ...plain, ...(how.how && (how as object)) }] }, { people: analysis.people });
      expect(one('.stance-head').textContent?.trim()).toBe(`−Against ${stance.target} ${words}`.trim());
    }
    await showCard({ ...person, stances: [{ ...stance, how: 'said', by: 'reader' }] });
    expect(one('.how').textContent).toBe('Your correction');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows words once from which two stances are read', async () => {
    const person = personNamed('Henrik Dahl');
    const [stance] = person.stances;
    if (!stance) throw new Error('Dahl takes a side');
    await showCard({ ...person, stances: [stance, { ...stance, target: 'the bill' }] });
    expect(all('.stance-head').map(({ textContent }) => textContent)).toEqual([`−Against ${stance.target}`, '−Against the bill']);
    expect(all('.stance .evidence')).toHaveLength(1);
  });

  describe('while it is being read where people stand', () => {
    const kadri = personNamed('Kadri Saar');
    const unread = { ...kadri, stances: [] };

    it('says so in a place that tells of what comes', async () => {
      await showCard(unread, { unread: [kadri.id], isEarly: true });
      expect(one('[aria-live=polite]').textContent).toBe('Reading where they stand…');
      expect(all('.statement-kind, .stance')).toEqual([]);
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('shows the stances in that place, below the words that may be read just then', async () => {
      await showCard(unread, { unread: [kadri.id], isEarly: true });
      const [heading] = headings();
      const quote = one('section .evidence');
      await showCard(kadri, { unread: [], isEarly: true });
      expect(headings()).toEqual([heading, 'Stance in this article']);
      expect(all('section .evidence')[0]).toBe(quote);
      expect(one('[aria-live=polite]').querySelectorAll('.stance')).toHaveLength(2);
    });

    it('says nothing more where there is nothing to say', async () => {
      await showCard(unread, { unread: [kadri.id], isEarly: true });
      await showCard(unread, { unread: [], isEarly: true });
      expect(one('[aria-live=polite]').textContent).toBe('');
      expect(headings()).toHaveLength(1);
    });

    it('says nothing of whoever is read already', async () => {
      await showCard(kadri, { unread: ['somebody else'] });
      expect(headings()).toEqual(['Stance in this article']);
    });
  });

  it('leads from its foot to where something wrong is put right', async () => {
    const onWrong = vi.fn();
    const toomas = personNamed('Toomas Saar');
    const [stance] = toomas.stances;
    await showCard(toomas, { onWrong });
    expect(one('footer summary').textContent).toBe('Something wrong here?');
    for (const button of all('.wrong button')) await settle(() => button.click());
    const words = toomas.stances.map(({ evidence }) => ['stance', text.slice(...evidence)]);
    expect(onWrong.mock.calls.map(([name, { kind, words }]) => [name, kind, words])).toEqual(
      [['called'], ['kind'], ['role'], ['affiliation', toomas.affiliations[0]?.text], ...words, ['any']].map(([kind, words]) => [
        'Toomas Saar',
        kind,
        words,
      ]),
    );
    expect(one('.wrong', stance?.target).textContent).toContain('Name Toomas Saar');
  });

  describe('a position that is likely, but not sure', () => {
    const solberg = personNamed('Ingrid Solberg');
    const [first, second] = ['This is a signature, not a checkbook', 'What Saar has bought is time.'].map((words): Span => {
      const start = text.indexOf(words);
      return [start, start + words.length];
    }) as [Span, Span];
    const position = (evidence: Span, more: Partial<LikelyPosition> = {}): LikelyPosition => ({
      evidence,
      statement: null,
      confidence: SHOWN,
      how: 'said',
      ...more,
    });

    it('is told by its words alone, in quotation marks, without side, target or colour', async () => {
      await showCard({ ...solberg, positions: [position(first)] });
      expect(headings()).toEqual(['In their words']);
      expect(one('.stance').textContent).toBe('“This is a signature, not a checkbook”');
      expect(all('.position, .target, .stance-head, [class*=position-]')).toEqual([]);
      expect(one('.why').textContent).toContain('only the words are shown');
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('stands apart where the words are the article’s, with how it is known; the likeliest is shown whole, the others as lines', async () => {
      const onEvidence = vi.fn();
      const told = position(second, { how: 'told', confidence: SHOWN + 0.1 });
      await showCard({ ...solberg, positions: [position(first), told] }, { onEvidence });
      expect(headings()).toEqual(['In their words', 'In the article']);
      expect(all('.stance').map((line) => line.classList.contains('folded'))).toEqual([true, false]);
      expect(all('.stance')[1]?.textContent).toContain('as others tell it');
      await settle(() => one('.folded .link').click());
      expect(onEvidence).toHaveBeenLastCalledWith(first);
    });

    it('is a line below what is sure, and takes the place of a statement', async () => {
      await showCard({ ...personNamed('Kadri Saar'), positions: [position(first)] });
      expect(headings()).toEqual(['Stance in this article', 'In their words']);
      expect(all('.stance').map((line) => line.classList.contains('folded'))).toEqual([false, true, true]);
      expect(all('section > .evidence')).toEqual([]);
    });

    it('says of a private person only what they say themselves', async () => {
      await showCard({
        ...solberg,
        kind: 'other',
        positions: [position(first), position(second, { statement: solberg.statements[0]?.id ?? '' })],
      });
      expect(all('.stance')).toHaveLength(1);
    });
  });

  describe('others on this', () => {
    const { people } = analysis;

    it('stand below the words, each with their own, and lead to the whole question', async () => {
      const onPanel = vi.fn();
      const onEvidence = vi.fn();
      await showCard(personNamed('Henrik Dahl'), { people, onPanel, onEvidence });
      expect(one('.others summary').textContent).toMatch(/^\d others on this \d for( · \d against)?$/);
      const named = all('.others .other-name').map(({ textContent }) => textContent);
      expect(named).toContain('Kadri Saar');
      expect(named).not.toContain('Henrik Dahl');
      expect(all('.others li')[0]?.textContent).toContain('+For the tunnel');
      await settle(() => all('.others .evidence')[0]?.click());
      expect(onEvidence).toHaveBeenCalledExactlyOnceWith(people.find(({ name }) => name === named[0])?.stances[0]?.evidence);
      await settle(() => one('.others button.more').click());
      expect(onPanel).toHaveBeenCalledExactlyOnceWith('Henrik Dahl', personNamed('Henrik Dahl').stances[0]?.target);
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('are not spoken of where nobody else takes a side, or where it isn’t known who else there is', async () => {
      await showCard(personNamed('Henrik Dahl'));
      expect(all('.others')).toEqual([]);
      await showCard(personNamed('Kadri Saar'), { people });
      expect(all('.others')).toHaveLength(1);
    });

    it('are told by how many stand where, seen from the stance that they stand below', async () => {
      const [kadri, aino, dahl] = ['Kadri Saar', 'Aino Virtanen', 'Henrik Dahl'].map(personNamed) as [Person, Person, Person];
      const on = (person: Person, target: string, position: Position, turned: boolean): Person => ({
        ...person,
        stances: [{ target, position, evidence: [0, 9], statement: null, confidence: 0.9, question: { id: 0, turned } }],
      });
      const unsorted: LikelyPosition = { evidence: [10, 20], statement: null, confidence: SHOWN, question: { id: 0 } };
      const all = [
        on(kadri, 'lifting the ban', 'against', true),
        on(aino, 'the ban', 'for', false),
        on(dahl, 'the ban', 'against', false),
        { ...personNamed('Andris Kalnins'), stances: [], positions: [unsorted] },
      ];
      const told = async (person: Person) => {
        await showCard(person, { people: all });
        return one('.others-sides').textContent;
      };
      expect(await told(all[0] as Person)).toBe('1 for · 1 against · 1 unsorted');
      expect(await told(all[1] as Person)).toBe('1 for · 1 against · 1 unsorted');
      expect(await told(all[2] as Person)).toBe('2 for · 1 unsorted');
    });

    it('are only those whose stances may be shown', async () => {
      const kadri = personNamed('Kadri Saar');
      const hidden = people.map((person) => (person.id === kadri.id ? person : { ...person, kind: 'other' as const, statements: [] }));
      await showCard(kadri, { people: hidden });
      expect(all('.others')).toEqual([]);
    });
  });

  it('shows six lines at most and says how many more there are', async () => {
    const person = personNamed('Kadri Saar');
    const stances = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((target, at) => ({
      target,
      position: 'mixed' as const,
      evidence: [at, at + 5] as Span,
      statement: null,
      confidence: 0.9,
    }));
    await showCard({ ...person, stances });
    expect(all('.stance')).toHaveLength(6);
    expect(one('.more').textContent).toBe('2 more stances');
    const onPanel = vi.fn();
    await showCard({ ...person, stances }, { onPanel });
    await settle(() => one('button.more', 'All 8 in the panel').click());
    expect(onPanel).toHaveBeenCalledExactlyOnceWith('Kadri Saar');
    expect(one('.stance:first-child .position').textContent).toContain('For and against');
  });

  it.each([
    ['Ingrid Solberg', 'Quoted in this article', '“This is a signature, not a checkbook” … “What Saar has bought is time.”'],
    ['Juhan Saar', 'Partly quoted in this article', 'a tunnel was “a ferry with no view.”'],
  ])('shows the first statement of %s, who takes no side', async (name, heading, statement) => {
    await showCard(personNamed(name));
    expect(headings()).toEqual([heading]);
    expect(one('section .evidence').textContent).toBe(statement);
  });

  it('shows the most telling statement, but on a card that was opened early the first', async () => {
    const saar = personNamed('Toomas Saar');
    const [first = '', last = ''] = [saar.statements[0], saar.statements.at(-1)].map((own) =>
      text.slice(own?.spans[0]?.[0], (own?.spans[0]?.[0] ?? 0) + 20),
    );
    const quiet = { ...saar, stances: [], positions: [], telling: saar.statements.at(-1)?.id ?? '' };
    const isTold = (words: string) => one('section .evidence').textContent?.includes(words);
    await showCard(quiet);
    expect([isTold(first), isTold(last)]).toEqual([false, true]);
    await showCard(quiet, { isEarly: true });
    expect([isTold(first), isTold(last)]).toEqual([true, false]);
    await showCard({ ...quiet, telling: 'gone' });
    expect([isTold(first), isTold(last)]).toEqual([true, false]);
  });

  it('gives the exact span of a stance, a statement and a role to whoever shows it on the page', async () => {
    const onEvidence = vi.fn();
    const dahl = personNamed('Henrik Dahl');
    await showCard(dahl, { onEvidence });
    await settle(() => one('section .evidence').click());
    expect(onEvidence).toHaveBeenLastCalledWith(dahl.stances[0]?.evidence);
    await settle(() => one('.role-words').click());
    expect(onEvidence).toHaveBeenLastCalledWith(dahl.roles[0]?.evidence);
    const solberg = personNamed('Ingrid Solberg');
    await showCard(solberg, { onEvidence });
    await settle(() => one('section .evidence').click());
    expect(onEvidence).toHaveBeenLastCalledWith(solberg.statements[0]?.spans[0]);
  });

  it('counts mentions and statements', async () => {
    await showCard(personNamed('Toomas Saar'));
    expect(one('footer').textContent).toBe('3 mentions · 3 statements');
  });

  it('leads to the whole entry in the panel, by the same words for everybody', async () => {
    const onPanel = vi.fn();
    for (const name of ['Toomas Saar', 'Juhan Saar']) {
      await showCard(personNamed(name), { onPanel });
      await settle(() => one('footer button', 'Full entry').click());
      expect(onPanel).toHaveBeenLastCalledWith(name);
    }
  });

  it('offers the next and the previous mention where there are any', async () => {
    const onShowMention = vi.fn();
    await showCard(personNamed('Toomas Saar'), { onShowMention });
    await settle(() => one('[aria-label="Next mention"]').click());
    expect(onShowMention).toHaveBeenLastCalledWith(personNamed('Toomas Saar').id, 1);
    await settle(() => one('[aria-label="Previous mention"]').click());
    expect(onShowMention).toHaveBeenLastCalledWith(personNamed('Toomas Saar').id, -1);
    await showCard(personNamed('Henrik Dahl'), { onShowMention });
    expect(all('footer button')).toEqual([]);
  });

  it('says nothing of what is not known', async () => {
    await showCard(personNamed('Lars Lindqvist'));
    expect(all('.role')).toEqual([]);
    expect(headings()).toEqual([]);
    await showCard({ ...personNamed('Juhan Saar'), affiliations: [] });
    expect(all('.role')).toEqual([]);
  });

  it('says of somebody of whom there is nothing to tell that it is so, once they are read', async () => {
    const nobody: Person = { ...personNamed('Lars Lindqvist'), roles: [], affiliations: [], statements: [], stances: [], positions: [] };
    const notes = () => all('.unread').map(({ textContent }) => textContent);
    await showCard(nobody);
    expect(notes()).toEqual(['No role given in this article.']);
    await showCard(nobody, { unread: [nobody.id] });
    expect(notes()).toEqual(['Reading where they stand…']);
    await showCard(personNamed('Ingrid Solberg'));
    expect(notes()).toEqual([]);
  });

  it('shows of a private person nothing that only the knowledge base says', async () => {
    const role = { text: 'mayor of Pärnu', source: 'knowledge', evidence: null, start: null, end: null, former: false } as const;
    await showCard({ ...personNamed('Juhan Saar'), kind: 'other', roles: [role] });
    expect(words()).not.toContain('Pärnu');
  });

  it('sets off the part of the name that the article calls the person by', async () => {
    await showCard(personNamed('Ingrid Solberg'));
    expect(one('h1').textContent).toBe('Ingrid Solberg');
    expect(one('h1 .part').textContent).toBe('Solberg');
    expect(one('h1 .part').title).toBe('Called “Solberg” in this article');
  });

  it('tells why it is shown: who is named where, which words say the role', async () => {
    const onEvidence = vi.fn();
    const person = personNamed('Henrik Dahl');
    const short = text.indexOf('Dahl', (person.mentions[0]?.[1] ?? 0) + 1);
    await showCard(person, { onEvidence, ...(short > 0 ? { mention: [short, short + 4] as Span } : {}) });
    const why = one('details.why');
    expect(why.textContent).toContain('Why this card?');
    expect(why.textContent).toContain('Henrik Dahl');
    expect(why.textContent).not.toMatch(/likely|sure/);
    await settle(() => all('details.why .evidence')[0]?.click());
    expect(onEvidence).toHaveBeenLastCalledWith(person.mentions[0]);
  });

  it('can be pinned, and then closed, by the same button, which keeps the focus', async () => {
    const [onPin, onClose] = [vi.fn(), vi.fn()];
    await showCard(personNamed('Toomas Saar'), { onPin });
    const button = one('[aria-label="Keep this card open"]');
    await settle(() => button.click());
    expect(onPin).toHaveBeenCalledOnce();
    await showCard(personNamed('Toomas Saar'), { pinned: true, onClose });
    expect(one('[aria-label="Close"]')).toBe(button);
    await settle(() => button.click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('tells a role that the article does not state from one that it does', async () => {
    const role = {
      text: 'prime minister of Sweden',
      source: 'knowledge',
      evidence: null,
      start: '2022-10-18',
      end: null,
      former: false,
    } as const;
    await showCard({ ...personNamed('Lars Lindqvist'), kind: 'leader', roles: [role] });
    expect(one('.role').textContent).toBe('RolePrime minister of Sweden, since 2022*');
    expect(one('.role-notes').textContent).toBe('* Not stated in this article');
    expect(all('.role button')).toEqual([]);
  });

  it('has the stance, whole, right under name and role, and below it where things are from', async () => {
    const office = { source: 'knowledge', evidence: null, start: '2019', end: null, former: false, from: 'Wikidata' } as const;
    const person = personNamed('Kadri Saar');
    const [stance] = person.stances;
    if (!stance) throw new Error('Saar takes a side');
    const long = { ...stance, target: 'an 80-kilometre railway tunnel under the gulf between two capitals', evidence: [0, 500] as Span };
    await showCard({ ...person, roles: [...person.roles, { ...office, text: 'mayor of Narva' }], stances: [long] });
    const parts = all('header, .role, .stance-head, .stance .evidence, .role-notes, footer');
    expect(parts.map(({ className, localName }) => className || localName)).toEqual([
      'header',
      'role',
      'stance-head',
      'evidence',
      'role-notes',
      'footer',
    ]);
    expect(one('.stance-head').textContent).toContain(long.target);
    const words = one('.stance .evidence').textContent;
    expect(words.replaceAll(/[“”"]/g, '').length).toBeGreaterThan(450);
    expect(words).not.toContain('…');
  });

  it('has the link of a name that was opened in its place', async () => {
    await showCard(personNamed('Toomas Saar'));
    expect(all('a')).toEqual([]);
    await showCard(personNamed('Toomas Saar'), { link: 'https://fjord-courier.example/saar', onClose: () => {} });
    expect((one('a', 'Follow the link') as HTMLAnchorElement).href).toBe('https://fjord-courier.example/saar');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('can be moved where it is pinned', async () => {
    await showCard(personNamed('Toomas Saar'), { onPin: () => {} });
    expect(all('.grip')).toEqual([]);
    await showCard(personNamed('Toomas Saar'), { pinned: true, onClose: () => {} });
    expect(one('.grip').getAttribute('aria-label')).toMatch(/^Move this card/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows both where the name could be either, the nearest first, with one stance each', async () => {
    const both = [personNamed('Toomas Saar'), personNamed('Kadri Saar')];
    await showCard(both[0] as Person, { ambiguous: both });
    expect(one('[role=dialog]').getAttribute('aria-label')).toBe('Either Toomas Saar or Kadri Saar');
    expect(all('h1').map(({ textContent }) => textContent)).toEqual(['Toomas Saar', 'Kadri Saar']);
    expect(words()).toContain('This name could be either');
    expect(all('.stance > .evidence')).toHaveLength(2);
  });

  it('is a plain card where the one candidate is the person', async () => {
    const person = personNamed('Toomas Saar');
    await showCard(person, { ambiguous: [person] });
    expect(words()).not.toContain('either');
  });

  it.each(['light', 'dark'] as const)('takes the theme %s', async (theme) => {
    await showCard(personNamed('Toomas Saar'), { theme });
    expect(one('[role=dialog]').dataset.theme).toBe(theme);
  });

  it.each(['Kadri Saar', 'Ingrid Solberg', 'Lars Lindqvist'])('has no accessibility fault that axe knows: %s', async (name) => {
    await showCard(personNamed(name), { onShowMention: () => {}, onPanel: () => {}, onPin: () => {} });
    expect(await accessibilityFaults()).toEqual([]);
  });
});
