import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perform, sayings } from '../stage.ts';

describe('findStatements: where the cue stands', () => {
  it.each([
    ['after the quote', '“The bridge is safe,” Ana Ruiz said.', ['Ruiz direct: “The bridge is safe,”']],
    ['inverted', '“The bridge is safe,” said Ana Ruiz, a professor of history.', ['Ruiz direct: “The bridge is safe,”']],
    ['inverted with a title', '“The bridge is safe,” said Mayor Luis Mora of Altavista.', ['Mora direct: “The bridge is safe,”']],
    ['before the quote', 'Ana Ruiz said: “The bridge is safe.”', ['Ruiz direct: “The bridge is safe.”']],
    ['before the quote, by a comma', 'In Rome, Ana Ruiz wrote, “The bridge is safe.”', ['Ruiz direct: “The bridge is safe.”']],
    ['inside', '“The bridge,” Ana Ruiz said, “is safe.”', ['Ruiz direct: “The bridge,” | “is safe.”']],
    [
      'inside, inverted',
      '“The bridge is old,” said Ana Ruiz, “but it is safe.”',
      ['Ruiz direct: “The bridge is old,” | “but it is safe.”'],
    ],
    ['in another sentence', '“Is the bridge safe?” Ana Ruiz asked.', ['Ruiz direct: “Is the bridge safe?”']],
    ['a name and a colon', 'Ana Ruiz: “The bridge is safe and stays open.”', ['Ruiz direct: “The bridge is safe and stays open.”']],
    ['with the time between', 'Ana Ruiz on Tuesday said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['with the medium after', 'Ana Ruiz said in a statement that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['with the medium after, no that', 'Ana Ruiz said in a statement on Monday she would resign.', ['Ruiz indirect: she would resign']],
    ['to somebody', 'Ana Ruiz told reporters the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['to a programme', 'Ana Ruiz told “Harlow This Week” that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['to a programme, quoted', '“It is not safe at all,” Ana Ruiz told “Harlow This Week.” “We will close it.”', ['Ruiz direct: “It is not safe at all,” | “We will close it.”']], // biome-ignore format: one table
    ['to whose correspondent', 'Ana Ruiz told Harlow News’ Luis Mora that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['to somebody by name', 'Ana Ruiz told Luis Mora that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    [
      'over the past months',
      'Ana Ruiz has over the past few months repeatedly warned that the bridge is weak.',
      ['Ruiz indirect: the bridge is weak'],
    ],
    ['at the end', 'The bridge was safe, Ana Ruiz said.', ['Ruiz indirect: The bridge was safe']],
    ['at the end, with whom', 'The bridge was safe, Ana Ruiz told the council.', ['Ruiz indirect: The bridge was safe']],
    ['at the end, after a conjunction', 'But the bridge was safe, Ana Ruiz said.', ['Ruiz indirect: the bridge was safe']],
    [
      'in the middle',
      'The bridge was safe, Ana Ruiz said, and the road was open.',
      ['Ruiz indirect: The bridge was safe | and the road was open'],
    ],
    [
      'in the middle, with what else was so',
      'Some crews left, Ana Ruiz said, while others had stayed.',
      ['Ruiz indirect: Some crews left | while others had stayed'],
    ],
    [
      'in the middle, with what she did',
      'The bridge was safe, Ana Ruiz said, while visiting the site.',
      ['Ruiz indirect: The bridge was safe'],
    ],
    [
      'with an aside',
      'Ana Ruiz argues that Norland – which has two ports – would gain from it.',
      ['Ruiz indirect: Norland – which has two ports – would gain from it'],
    ],
    ['about what was said before', 'Luis Mora wept. Ana Ruiz said that was wrong.', ['Ruiz indirect: that was wrong']],
    ['with a month', 'Ana Ruiz said on Monday that November’s vote was lost.', ['Ruiz indirect: November’s vote was lost']],
    [
      'with a verb in quotation marks',
      'Ana Ruiz said the bridge, “doesn’t change the fact that we are late.”',
      ['Ruiz mixed: the bridge, “doesn’t change the fact that we are late.”'],
    ],
    ['after an opener', 'Essentially, Ana Ruiz said, the bridge is a symbol.', ['Ruiz indirect: the bridge is a symbol']],
    ['according to', 'The bridge is safe, according to Ana Ruiz of the university.', ['Ruiz indirect: The bridge is safe']],
    ['according to, first', 'According to Ana Ruiz, a professor of history, the bridge is safe.', ['Ruiz indirect: the bridge is safe']],
    ['a noun', 'Ana Ruiz’s repeated warning that the bridge would fall was ignored.', ['Ruiz indirect: the bridge would fall']],
  ])('%s', (_place, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
});

describe('findStatements: who speaks', () => {
  it.each([
    ['an apposition between', '“The bridge is safe,” Ana Ruiz, a professor of history at the University of Porto in Portugal, said of the old bridge.', ['Ruiz direct: “The bridge is safe,”']],
    ['a clause between', 'Ana Ruiz, who has crossed it daily since March, said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['an age between', 'Ana Ruiz, 58, told a court that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a party tag between', 'Ana Ruiz, R-Texas, said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['role before the name', 'The port’s spokesman, Tom Okafor, said the ship was late.', ['Okafor indirect: the ship was late']],
    ['an apposition left open', 'Ana Ruiz, director of roads at the Ministry of Works told Radio One the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a relative clause', 'They met Ana Ruiz, who added that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['who, after an apposition', 'The essay is by Ana Ruiz, a young historian who argues that the bridge is Roman.', ['Ruiz indirect: the bridge is Roman']],
    ['a second verb', 'Ana Ruiz said the bridge was safe and warned that the road was not.', ['Ruiz indirect: the bridge was safe', 'Ruiz indirect: the road was not']],
    ['a participle', 'Ana Ruiz praised the crews, adding that the bridge was safe.', ['Ruiz indirect: praised the crews', 'Ruiz indirect: the bridge was safe']],
    ['two speakers with places', 'Ana Ruiz of Bluewater and Luis Mora of Westport said the bridge was safe.', ['Ruiz indirect: the bridge was safe', 'Mora indirect: the bridge was safe']],
    ['two speakers with parties', 'Ana Ruiz, R-Tenn., and Luis Mora of Westport said the bridge was safe.', ['Ruiz indirect: the bridge was safe', 'Mora indirect: the bridge was safe']],
    ['a speaker with company', 'Ana Ruiz and her colleagues said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['two speakers', 'Ana Ruiz and Luis Mora said the bridge was safe.', ['Ruiz indirect: the bridge was safe', 'Mora indirect: the bridge was safe']],
    ['one with followers', 'Ana Ruiz and her supporters argued that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a pronoun', 'Ana Ruiz lives by the river. She said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a pronoun for who spoke last', 'Ana Ruiz met Luis Mora. Mora said the road was open. “It is wide,” he added.', ['Mora indirect: the road was open', 'Mora direct: “It is wide,”']],
    ['a pronoun that a title rules out', 'Mr. Mora met Mrs. Ruiz at noon. Mr. Mora was late. “I forgive him,” she said.', ['Ruiz direct: “I forgive him,”']],
    ['a role', 'Ana Ruiz met Luis Mora. The professor said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a country’s leader', 'Kim Dae-ho met Ana Ruiz. “We are ready for talks,” the North Korean leader added.', ['Dae-ho direct: “We are ready for talks,”']],
    ['a title of the role', 'Luis Mora was there. “We are ready for talks,” the mayor said.', ['Mora direct: “We are ready for talks,”']],
    ['a spokesman is not the person', 'A spokesman for Luis Mora said the mayor was ill.', []],
    ['nor is a lawyer', 'Luis Mora’s lawyer said the charge was false.', []],
    ['a group', 'Analysts say Luis Mora will lose.', []],
    ['a name that is told', 'Luis Mora was told that the bridge was safe.', []],
    ['nobody who does not say', 'Luis Mora did not say whether the bridge was safe.', []],
    ['nobody who has yet to say', 'Luis Mora will announce that the bridge is safe.', []],
    ['a nested speaker', 'Ana Ruiz said Luis Mora told her that the bridge was safe.', ['Ruiz indirect: Luis Mora told her that the bridge was safe', 'Mora indirect: the bridge was safe']],
    ['a contrast', 'Ana Ruiz said the bridge was safe, but Luis Mora said it was not.', ['Ruiz indirect: the bridge was safe', 'Mora indirect: it was not']],
  ])('%s', (_who, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
}); // biome-ignore format: a table

describe('findStatements: how a quotation goes on', () => {
  it.each([
    ['with a short answer', '“Who knows it?” Ana Ruiz asked. “Neither do I.”', ['Ruiz direct: “Who knows it?” | “Neither do I.”']],
    ['as one statement after its cue', '“The bridge is safe,” Ana Ruiz said. “It will stand.” The road is closed.', ['Ruiz direct: “The bridge is safe,” | “It will stand.”']],
    ['over several sentences', '“The bridge is safe. It will stand,” Ana Ruiz said.', ['Ruiz direct: “The bridge is safe. It will stand,”']],
    ['after a cue alone', 'Ana Ruiz, director of roads, said in a statement. “The bridge is safe and open.”', ['Ruiz direct: “The bridge is safe and open.”']],
    ['into the next paragraph', '“The bridge is safe,” Ana Ruiz said.\n“It will stand for a hundred years.”', ['Ruiz direct: “The bridge is safe,”', 'Ruiz direct: “It will stand for a hundred years.”']],
    ['without a closing mark', 'Ana Ruiz said: “The bridge is safe.\n“It will stand for a hundred years.”', ['Ruiz direct: “The bridge is safe. | “It will stand for a hundred years.”']],
    ['marked at its two ends only', 'Ana Ruiz said: "The bridge is safe.\nIt was built to last.\nIt will stand for ever."', ['Ruiz direct: "The bridge is safe. | It was built to last. | It will stand for ever."']],
    ['after a cue that ends in the middle', 'Ana Ruiz says the road is old. “The bridge is safe.\nIt will stand for a hundred years.”', ['Ruiz mixed: the road is old | “The bridge is safe. | It will stand for a hundred years.”']],
    ['said where it ends, behind a small word', '“The bridge is safe.\nAnd it will stand for a hundred years,” Ana Ruiz said.', ['Ruiz direct: “The bridge is safe. | And it will stand for a hundred years,”']],
    ['after a sentence about the speaker', 'Ana Ruiz was unmoved. “The bridge has always been safe.”', ['Ruiz direct: “The bridge has always been safe.”']],
    ['said where it ends', 'The town was told. “The bridge is safe.\nIt will stand for a hundred years,” Ana Ruiz said.', ['Ruiz direct: “The bridge is safe. | It will stand for a hundred years,”']],
    ['said where it ends, in straight marks', '"The bridge is safe.\nIt was built to last.\nIt will stand for ever," Ana Ruiz said.', ['Ruiz direct: "The bridge is safe. | It was built to last. | It will stand for ever,"']],
    ['under a label', 'Eyewitness: Ana Ruiz\n“I saw the bridge fall in a minute.”', ['Ruiz direct: “I saw the bridge fall in a minute.”']],
    ['straight', 'Ana Ruiz said: "The bridge is safe."', ['Ruiz direct: "The bridge is safe."']],
    ['single', 'Ana Ruiz said: ‘The bridge isn’t safe, nor is Mora’s road.’', ['Ruiz direct: ‘The bridge isn’t safe, nor is Mora’s road.’']],
    ['single and straight', "'The workers' bridge is safe,' Ana Ruiz said.", ["Ruiz direct: 'The workers' bridge is safe,'"]],
    ['two apostrophes', "Ana Ruiz said: ''The bridge is safe and open.''", ["Ruiz direct: ''The bridge is safe and open.''"]],
    ['nested', '“They told me ‘it is safe’ and left,” Ana Ruiz said.', ['Ruiz direct: “They told me ‘it is safe’ and left,”']],
    ['nested in the same marks', '“They told me “it is safe” and left,” Ana Ruiz said.', ['Ruiz direct: “They told me “it is safe” and left,”']],
    ['partly', 'Ana Ruiz said the bridge was “as safe as a house” in any storm.', ['Ruiz mixed: the bridge was “as safe as a house” in any storm']],
    ['partly, before its cue', 'The bridge is a “very good place,” Ana Ruiz said.', ['Ruiz mixed: The bridge is a “very good place,”']],
    ['as what she calls it', 'Ana Ruiz called the bridge “a disgrace”.', ['Ruiz mixed: the bridge “a disgrace”']],
    ['but a title is no speech', 'Ana Ruiz said the bridge was safe. Her book is “The Bridges of the North.”', ['Ruiz indirect: the bridge was safe']],
  ])('%s', (_how, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });

  it('as a block quotation without marks', () => {
    const text = 'Bridge closed\nAna Ruiz wrote in a letter:\nThe bridge is not safe and never was.';
    expect(sayings(text, undefined, { 2: 'quote' })).toEqual(['Ruiz direct: The bridge is not safe and never was.']);
  });
}); // biome-ignore format: a table

describe('findStatements: what verbs take', () => {
  it.each([
    ['an infinitive', 'Ana Ruiz pledged to repair the bridge.', ['Ruiz indirect: to repair the bridge']],
    ['a request', 'Ana Ruiz urged drivers to avoid the bridge.', ['Ruiz indirect: drivers to avoid the bridge']],
    ['an object with a preposition', 'Ana Ruiz called for a new bridge.', ['Ruiz indirect: a new bridge']],
    ['an accusation', 'Ana Ruiz accused the council of neglect.', ['Ruiz indirect: accused the council of neglect']],
    ['a noun phrase that is no content', 'Ana Ruiz announced a new bridge.', []],
    ['a thing that was posted', 'Ana Ruiz posted photos of the bridge.', []],
    ['a name that looks like a verb', 'Edward Said liked the bridge.', []],
    ['a noun that looks like a verb', 'The reports by Ana Ruiz say nothing.', []],
    ['another source outside', 'Ana Ruiz said the bridge was safe, according to the Herald.', ['Ruiz indirect: the bridge was safe']],
    ['the main clause outside', 'When Ana Ruiz said the bridge was safe, they crossed it.', ['Ruiz indirect: the bridge was safe']],
  ])('%s', (_frame, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
});

describe('findStatements: nothing twice', () => {
  it.each([
    ['a saying inside a saying', 'Ana Ruiz said she would look for money before she asked for a loan.', ['Ruiz indirect: she would look for money before she asked for a loan']],
    ['a habit of saying', 'Ana Ruiz ran the ferry and liked to say that the port was “a village with cranes.”', ['Ruiz mixed: the port was “a village with cranes.”']],
    ['a subject before the cue', 'A toll on the bridge, Ana Ruiz added, “would be a mistake.”', ['Ruiz mixed: A toll on the bridge | “would be a mistake.”']],
  ])('%s', (_how, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });

  it('a pull quote is the statement that it repeats, and the line under it is none', () => {
    const text = '“We warned them about the bridge,” Ana Ruiz said.\n“We warned them about the bridge.”\nA professor of history';
    expect(sayings(text, undefined, { 1: 'quote', 2: 'quote' })).toEqual(['Ruiz direct: “We warned them about the bridge,”']);
  });
}); // biome-ignore format: a table

describe('findStatements: sources without a name', () => {
  it.each([
    ['“We saw nothing,” a senior official said.', 'a senior official', '“We saw nothing,”'],
    ['Analysts say the bridge will close.', 'Analysts', 'the bridge will close'],
    ['A spokesman for Luis Mora said the mayor was ill.', 'A spokesman for Luis Mora', 'the mayor was ill'],
  ])('%s', (text, source, words) => {
    const { speech } = perform(text);
    expect(speech.unnamed.map(({ text: name, statements }) => [name, statements.flatMap(({ spans }) => spans.map((span) => text.slice(...span)))])).toEqual([[source, [words]]]);
    expect(speech.unnamed[0]?.spans.map((span) => text.slice(...span))).toEqual([source]);
  });
}); // biome-ignore format: long expectations

describe('findStatements: what always holds', () => {
  const pieces = ['Ana Ruiz', 'Mora', 'he', 'said', 'told', 'that', '“', '”', '"', '‘', '’', "'", ',', '.', '\n', ' ', 'according to', 'the mayor', 'and', 'adding', ':', '(', ')', '—', 'who', 'x', 'is bad', 'wants to', 'should']; // biome-ignore format: a list
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('spans lie in the text, each inside one block, and ids are unique', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, speech } = perform(text);
        const all = [...speech.statements.values(), ...speech.unnamed.map(({ statements }) => statements)].flat();
        for (const { spans, cue } of all) {
          for (const [start, end] of cue ? [...spans, cue] : spans) {
            expect(start).toBeLessThan(end);
            expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          }
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
    );
  });
});
