import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeNames } from '../../../src/engine/names/recognize-names.ts';
import { resolvePeople } from '../../../src/engine/people/resolve-people.ts';
import { textOf } from '../../../src/engine/text/document.ts';
import { documentOf } from '../documents.ts';
import { recognizer } from '../model/shipped.ts';

function cast(...lines: string[]) {
  const document = documentOf(...lines);
  const { people, ambiguous } = resolvePeople(document, recognizeNames(document, recognizer));
  return {
    people: Object.fromEntries(people.map(({ name, mentions }) => [name, mentions.map(({ span }) => textOf(document, span))])),
    ambiguous: ambiguous.map(({ span, candidates }) => [
      textOf(document, span),
      ...candidates.map((id) => people.find((person) => person.id === id)?.name),
    ]),
  };
}

describe('forms of one name', () => {
  test.each([
    ['surname', ['Maria Okoye won. Okoye thanked the voters.'], { 'Maria Okoye': ['Maria Okoye', 'Okoye'] }],
    ['full name later', ['Mrs. Okoye won.', 'Maria Okoye thanked the voters.'], { 'Maria Okoye': ['Okoye', 'Maria Okoye'] }],
    ['family name first', ['Chinese President Xi Jinping spoke. Xi left.'], { 'Xi Jinping': ['Xi Jinping', 'Xi'] }],
    ['hyphens', ['Kim Jong Un waved. Later Kim Jong-un left.'], { 'Kim Jong Un': ['Kim Jong Un', 'Kim Jong-un'] }],
    ['initials with a particle', ['Prince Oke bin Tarik met envoys. Critics of OBT left.'], { 'Oke bin Tarik': ['Oke bin Tarik', 'OBT'] }],
    ['accents', ['Andrés Ibáñez won. Andres Ibanez thanked them.'], { 'Andrés Ibáñez': ['Andrés Ibáñez', 'Andres Ibanez'] }],
    ['particles', ['Bill de Marco ran. De Marco lost.', 'Mr. Marco left.'], { 'Bill de Marco': ['Bill de Marco', 'De Marco', 'Marco'] }],
    ['a particle apart', ['Bill DeMarco ran. Mr. De Marco lost.'], { 'Bill DeMarco': ['Bill DeMarco', 'De Marco'] }],
    ['nicknames', ['William Harker ran. Bill Harker won.'], { 'William Harker': ['William Harker', 'Bill Harker'] }],
    ['initials', ['John R. Harker ran. J. Harker won.'], { 'John R. Harker': ['John R. Harker', 'J. Harker'] }],
    [
      'spellings',
      ['Volodymyr Zelensky spoke. Volodymyr Zelenskyy left.'],
      { 'Volodymyr Zelenskyy': ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'] },
    ],
    [
      'the spelling of the running text before a caption’s',
      ['Volodymyr Zelenskyy at home', 'Volodymyr Zelensky spoke.'],
      { 'Volodymyr Zelensky': ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'] },
    ],
    ['a slip in a surname', ['Mara Rezaee won. Razaee thanked them.'], { 'Mara Rezaee': ['Mara Rezaee', 'Razaee'] }],
    ['a slip in a full name', ['Greta Thumberg won.', 'Thunberg thanked them.'], { 'Greta Thumberg': ['Greta Thumberg', 'Thunberg'] }],
    [
      'no slip: the first letter, two letters, a short name',
      ['Mara Rezaee won. Mr. Gezaee, Mr. Ruzaae and Zheng lost to Zhang Wei.'],
      { 'Mara Rezaee': ['Mara Rezaee'], Gezaee: ['Gezaee'], Ruzaae: ['Ruzaae'], Zheng: ['Zheng'], 'Zhang Wei': ['Zhang Wei'] },
    ],
    ['a byline in capitals', ['By MARIA OKOYE', 'The town voted. Ms. Okoye saw it.'], { 'Maria Okoye': ['MARIA OKOYE', 'Okoye'] }],
    ['capitals', ['MARIA OKOYE WINS AGAIN', 'Maria Okoye won.'], { 'Maria Okoye': ['MARIA OKOYE', 'Maria Okoye'] }],
    [
      'two surnames',
      ['Julia Perez Rowland spoke. Perez Rowland left.'],
      { 'Julia Perez Rowland': ['Julia Perez Rowland', 'Perez Rowland'] },
    ],
    [
      'a shared surname',
      ['Bill and Hillary Clinton came. Bill Clinton left.'],
      { 'Bill Clinton': ['Bill', 'Bill Clinton'], 'Hillary Clinton': ['Hillary Clinton'] },
    ],
    [
      'a surname shared by three',
      ['James, Ada and Olive Meehan came.', 'Then Carla, Bruno, and Mara Okoye left.'],
      {
        'James Meehan': ['James'],
        'Ada Meehan': ['Ada'],
        'Olive Meehan': ['Olive Meehan'],
        'Carla Okoye': ['Carla'],
        'Bruno Okoye': ['Bruno'],
        'Mara Okoye': ['Mara Okoye'],
      },
    ],
    [
      'signs that nobody sees',
      ['Mara Lind\u00adqvist and Lind\u200bqvist came.'],
      { 'Mara Lindqvist': ['Mara Lind\u00adqvist', 'Lind\u200bqvist'] },
    ],
    [
      'accents apart',
      ['Jo\u0308rg Mu\u0308ller ran. Jörg Müller won. Mu\u0308ller left.'],
      { 'Jörg Müller': ['Jo\u0308rg Mu\u0308ller', 'Jörg Müller', 'Mu\u0308ller'] },
    ],
    [
      'no shared surname: the first is a surname itself',
      ['Carlos James spoke. James and Olive Meehan will be heard.'],
      { 'Carlos James': ['Carlos James', 'James'], 'Olive Meehan': ['Olive Meehan'] },
    ],
    [
      'a slip beside the same given name',
      ['Ronald Meehan won. Ronald Meehen left.'],
      { 'Ronald Meehan': ['Ronald Meehan', 'Ronald Meehen'] },
    ],
    [
      'a surname that only looks like several',
      ['Adam Roths won. Adam Roths left. Adam Roth wept.'],
      { 'Adam Roths': ['Adam Roths', 'Adam Roths', 'Adam Roth'] },
    ],
    [
      'several like somebody',
      ['Adam Okoye won. The Adam Okoyes of this world never rest.'],
      { 'Adam Okoye': ['Adam Okoye', 'Adam Okoyes'] },
    ],
    ['initials are not enough', ['J.M. Walker won. J.M. Waller left.'], { 'J.M. Walker': ['J.M. Walker'], 'J.M. Waller': ['J.M. Waller'] }],
    ['a shared surname alone', ['James and Olive Meehan came.'], { 'James Meehan': ['James'], 'Olive Meehan': ['Olive Meehan'] }],
    [
      'another spelling of a surname with a particle',
      ['Speaker Marzouq Al-Ghanem left. Al-Ghanim said so.'],
      { 'Marzouq Al-Ghanem': ['Marzouq Al-Ghanem', 'Al-Ghanim'] },
    ],
    [
      'a second name',
      ['A court sentenced Mara Lind, a singer better known as Ida Moss, on Monday. Lind wept. Moss was fined.'],
      { 'Mara Lind': ['Mara Lind', 'Ida Moss', 'Lind', 'Moss'] },
    ],
    [
      'a second name of one word',
      ['Ivo Marsh, a singer better known as Okoye, wept. Okoye left.'],
      { 'Ivo Marsh': ['Ivo Marsh', 'Okoye', 'Okoye'] },
    ],
    [
      'a name on paper',
      ['Mara Lind, a singer whose real name is Ida Moss, wept on Monday. Moss was fined.'],
      { 'Mara Lind': ['Mara Lind', 'Ida Moss', 'Moss'] },
    ],
    [
      'the name on paper of somebody without a name',
      ['Prosecutor Mara Lind accused the singer, whose real name is Ida Moss. Moss wept.'],
      { 'Mara Lind': ['Mara Lind'], 'Ida Moss': ['Ida Moss', 'Moss'] },
    ],
    ['a letter twice', ['Qasem Okoye spoke. Qassem Okoye left.'], { 'Qassem Okoye': ['Qasem Okoye', 'Qassem Okoye'] }],
    [
      'a letter twice in two given names',
      ['Ana Okoye spoke. Anna Okoye left.'],
      { 'Ana Okoye': ['Ana Okoye'], 'Anna Okoye': ['Anna Okoye'] },
    ],
    ['two given names', ['Maria Okoye spoke. Mario Okoye left.'], { 'Maria Okoye': ['Maria Okoye'], 'Mario Okoye': ['Mario Okoye'] }],
    [
      'a surname before Chinese given names',
      ['Councillor Grace Lam Siu-fong won. A voter said that Lam had listened.'],
      { 'Grace Lam Siu-fong': ['Grace Lam Siu-fong', 'Lam'] },
    ],
    ['no second name', ['Mara Lind, who has known Ida Moss, wept.'], { 'Mara Lind': ['Mara Lind'], 'Ida Moss': ['Ida Moss'] }],
    ['a given name in brackets', ['“President (Ada) Okoye must go,” he said.'], { Okoye: ['Okoye'] }],
  ])('%s', (_what, lines, expected) => expect(cast(...lines).people).toEqual(expected));
});

describe('people of one surname', () => {
  test('father and son', () => {
    expect(Object.keys(cast('Otto Grant praised his son, Otto Grant Jr., on Monday.').people)).toEqual(['Otto Grant', 'Otto Grant Jr.']);
  });

  test('the relative of somebody whom everybody knows, by her title', () => {
    const { people } = cast(
      'President Trump said he saw it. He named his daughter, Ivanka Trump, and left.',
      'Ms. Trump said she liked it. Mr. Trump smiled.',
    );
    expect(people).toEqual({ Trump: ['Trump', 'Trump'], 'Ivanka Trump': ['Ivanka Trump', 'Trump'] });
  });

  test('middle initials', () => {
    expect(Object.keys(cast('George W. Harker and George H. Harker met.').people)).toEqual(['George W. Harker', 'George H. Harker']);
  });

  test('another given name', () => {
    expect(Object.keys(cast('Maria Gomez sued Mario Gomez.').people)).toEqual(['Maria Gomez', 'Mario Gomez']);
  });

  test('honorifics', () => {
    const { people } = cast('Henry Marsh and his wife, Nora Marsh, own it.', 'Mr. Marsh built it. Mrs. Marsh sold it.');
    expect(people).toEqual({ 'Henry Marsh': ['Henry Marsh', 'Marsh'], 'Nora Marsh': ['Nora Marsh', 'Marsh'] });
  });

  test('titles, with and without full names', () => {
    expect(cast('President Lee Soo-min met Lee Ha-jun, a professor.', 'President Lee left, and Professor Lee stayed.').people).toEqual({
      'Lee Soo-min': ['Lee Soo-min', 'Lee'],
      'Lee Ha-jun': ['Lee Ha-jun', 'Lee'],
    });
    expect(cast('President Harker spoke.', 'Professor Harker listened.', 'President Harker left.').people).toEqual({ Harker: ['Harker'] });
  });

  test('the professor just introduced speaks, the leader is spoken of', () => {
    const { people, ambiguous } = cast(
      'President Yoon Jong Su arrived in Oslo on Monday.',
      'Yoon met the king. Yoon then gave a speech.',
      'On Tuesday Yoon went home.',
      'The trip will cool tempers, said Yoon Min-ho, a professor at Harlow University.',
      'But the mood could turn, Yoon said.',
      'The weather was mild, and the streets were full.',
      'Crowds lined the road to the harbour.',
      'In the evening Yoon almost missed his train.',
    );
    expect(ambiguous).toEqual([]);
    expect(people['Yoon Min-ho']).toEqual(['Yoon Min-ho', 'Yoon']);
    expect(people['Yoon Jong Su']).toHaveLength(5);
  });

  test('nobody speaks of himself by name', () => {
    const { people } = cast('Prime Minister Ada Lind resigned.', '“Lind was tired,” said Bruno Lind, a clerk.');
    expect(people).toEqual({ 'Ada Lind': ['Ada Lind', 'Lind'], 'Bruno Lind': ['Bruno Lind'] });
  });

  test('a headline speaks of the one who is named most', () => {
    const { people } = cast(
      'Okoye quits',
      'Maria Okoye quit on Monday. Okoye had served for years. Okoye was tired.',
      'Her brother, Sam Okoye, stays.',
    );
    expect(people['Maria Okoye']).toHaveLength(4);
  });

  test('unsure stays unsure, nearest first, and is in nobody’s mentions', () => {
    const { people, ambiguous } = cast(
      'Ada Moreau met Celia Moreau at noon.',
      'The streets were full.',
      'The rain came.',
      'The rain went.',
      'In the evening Moreau went home.',
    );
    expect(ambiguous).toEqual([['Moreau', 'Celia Moreau', 'Ada Moreau']]);
    expect(people).toEqual({ 'Ada Moreau': ['Ada Moreau'], 'Celia Moreau': ['Celia Moreau'] });
  });

  test('the title of another story among the paragraphs brings nobody in', () => {
    const { people } = cast(
      'Letter from the front',
      'Libyan leader Omar Okoye has lost two towns.',
      'Okoye asked for peace.',
      'Inside the mind of Sam Okoye',
      'The letter came when Okoye had nothing left.',
      'His son, Sam Okoye, was abroad.',
    );
    expect(people['Omar Okoye']).toEqual(['Omar Okoye', 'Okoye', 'Okoye']);
  });

  test('a namesake of somebody well known does not take the bare name before being introduced', () => {
    expect(Object.keys(cast('Trump left on Monday.', 'Ivanka Trump stayed behind.').people)).toEqual(['Trump', 'Ivanka Trump']);
  });
});

test('any string: every mention in one place, people in order of first mention, ids in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ada Lind',
      'Bruno Lind',
      'Lind',
      'Kim',
      'Kim Jong Un',
      'Mr.',
      'Mrs.',
      'President',
      'said',
      ',',
      '“',
      '”',
      '\n',
      'Jr.',
      'and',
      'his son',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = documentOf(pieces.join(' '));
      const names = recognizeNames(document, recognizer).filter(({ type }) => type === 'person');
      const { people, ambiguous } = resolvePeople(document, names);
      const spans = [...people.flatMap(({ mentions }) => mentions.map(({ span }) => span)), ...ambiguous.map(({ span }) => span)];
      expect(spans.map(([start]) => start).sort((a, b) => a - b)).toEqual(names.map(({ span }) => span[0]));
      expect(people.map(({ id }) => id)).toEqual(people.map((_, i) => `p${i + 1}`));
      const starts = people.map(({ mentions }) => mentions[0]?.span[0] as number);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { candidates } of ambiguous) expect(candidates.length).toBeGreaterThan(1);
    }),
    // A title with nothing but a suffix behind it once had no name in it to judge.
    { examples: [[['Mrs.', ',', 'Jr.']]], numRuns: 40 },
  );
});
