// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { PersonCard } from '../../../src/ui/card/person-card.tsx';
import { KnownLink } from '../../../src/ui/person/known-link.tsx';
import { PersonPage } from '../../../src/ui/person/person-page.tsx';
import { all, one, settle, show } from '../render.ts';
import { analysis, personNamed, text } from '../sample.ts';

const KNOWN = { ...personNamed('Kadri Saar'), wikidata: 'Q94487' };

afterEach(() => show(null));

it('leads to Wikidata from pages of our own by a link that says nothing of where the reader comes from', async () => {
  const nothing = () => {};
  await show(
    <PersonPage
      person={KNOWN}
      people={analysis.people}
      ambiguous={[]}
      text={text}
      place={null}
      onEvidence={nothing}
      onShowMention={nothing}
      onBack={nothing}
    />,
  );
  const link = one('.known-link a');
  expect(link.textContent).toBe('On Wikidata');
  expect(link.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q94487');
  expect(link.getAttribute('rel')).toBe('noreferrer noopener');
});

it('is a button on the card, so that no page’s browser looks the host up before it is pressed', async () => {
  const onKnown = vi.fn();
  await show(<PersonCard person={KNOWN} text={text} onEvidence={() => {}} onKnown={onKnown} />);
  expect(all('[href]')).toEqual([]);
  await settle(() => one('.known-link button').click());
  expect(onKnown).toHaveBeenCalledExactlyOnceWith('Q94487');
});

it('is not there for people of whom the knowledge base isn’t sure', async () => {
  await show(<KnownLink person={personNamed('Kadri Saar')} />);
  expect(all('.known-link')).toEqual([]);
});
