import { describe, expect, it } from 'vitest';
import { perform, sayings } from '../stage.ts';

describe('an interview that is printed with labels', () => {
  it('has what each says in their own words, also after a short answer', () => {
    expect(
      sayings(
        [
          'In conversation with the mayor',
          'Tom Okafor sat down with Ana Ruiz to talk about the toll.',
          'OKAFOR: You have opposed the toll. Why?'.replace('OKAFOR', 'Okafor'),
          'Ruiz: It hurts the poor.',
          'Okafor: Would you back a smaller one?',
          'Ruiz: No. I am against any toll.',
          'The port told us so.',
          'Okafor: Thank you.',
          'The talk took an hour.',
        ].join('\n'),
      ),
    ).toEqual([
      'Okafor direct: You have opposed the toll. Why?',
      'Ruiz direct: It hurts the poor.',
      'Okafor direct: Would you back a smaller one?',
      'Ruiz direct: No. I am against any toll. | The port told us so.',
      'Okafor direct: Thank you.',
    ]);
  });

  it('tells asker and answerer apart by Q and A: the author, and whom the article is about', () => {
    const lines = ['By Tom Okafor', 'Ana Ruiz has fought the toll. Ruiz spoke in her office.', 'Q: Why?', 'A: The toll is a mistake.', 'Q: Would you back a smaller one?', 'A: No. I am against any toll.']; // biome-ignore format: a list
    expect(sayings(['The toll is a mistake', ...lines].join('\n'))).toEqual([
      'Okafor direct: Why?',
      'Ruiz direct: The toll is a mistake.',
      'Okafor direct: Would you back a smaller one?',
      'Ruiz direct: No. I am against any toll.',
    ]);
  });

  it('gives an answer to nobody where it could be two people’s', () => {
    const lines = ['Ana Ruiz and Luis Mora met us.', 'Q: Why?', 'A: The toll is a mistake.', 'Q: And the ferry?', 'A: It is late.'];
    expect(sayings(['Two mayors speak', ...lines].join('\n'))).toEqual([]);
  });

  const QUESTIONS = ['How do you see the toll?', 'What would you do in its place?', 'And the ferry?', 'Would you stand again?'];
  const between = (answers: readonly string[]) => QUESTIONS.flatMap((question, i) => [question, answers[i] ?? '']);

  it('tells them apart without labels: questions that speak to somebody, answers of oneself, by whom the text before them is about', () => {
    const answers = ['I am against it. Luis Mora wants it, and Mora is wrong.', 'Tax the port. I said so to Mora.', 'It is late.', 'We will see.']; // biome-ignore format: a list
    expect(sayings(['The toll is a mistake', 'Ana Ruiz met us on Monday.', ...between(answers)].join('\n'))).toEqual(
      answers.map((answer) => `Ruiz direct: ${answer}`),
    );
  });

  it('leaves out the answerer’s name before an answer where the paper’s stands before the questions', () => {
    const lines = between(['I am against it.', 'Tax the port. I said so.', 'It is late.', 'We will see.']).map((line) => `${line.endsWith('?') ? 'HT' : 'Ana Ruiz'}: ${line}`); // biome-ignore format: a list
    expect(sayings(['The toll is a mistake', 'Ana Ruiz met us on Monday.', ...lines].join('\n'))[0]).toBe('Ruiz direct: I am against it.');
  });

  it.each([
    ['nobody speaks of oneself', ['The toll costs two crowns.', 'The port pays.', 'It is late.', 'Luis Mora stands.']],
    [
      'the answers are quotes',
      ['“I am against it,” Ana Ruiz said.', '“I would tax the port,” Ruiz said.', '“We wait,” she said.', '“I might,” she said.'],
    ],
  ])('no interview: %s', (_why, answers) => {
    const said = sayings(['Four questions on the toll', 'Ana Ruiz met us on Monday.', ...between(answers)].join('\n'));
    expect(said.filter((line) => answers.some((answer) => line.endsWith(answer)))).toEqual([]);
  });

  it('is none where one line has a label', () => {
    expect(sayings('News\nA: a list of Ana Ruiz and her boats.\nAna Ruiz left.')).toEqual([]);
  });
});

/** What the author of a text says in it. */
const own = (...lines: string[]) => {
  const text = lines.join('\n');
  const { speech } = perform(text);
  return speech.own && `${speech.own.person}: ${speech.own.spans.map((span) => text.slice(...span)).join(' | ')}`;
};

describe('a column', () => {
  it('has its author’s words: the sentences in the first person, but nobody else’s, and no statements', () => {
    const lines = ['The toll must go', 'By Ana Ruiz', 'I have lived here for years. The toll is old.', 'Luis Mora says he likes it. I disagree.', '“I love it,” Mora said.']; // biome-ignore format: a list
    expect(own(...lines)).toBe('Ana Ruiz: I have lived here for years. | I disagree.');
    expect(sayings(lines.join('\n'))).toEqual(['Mora indirect: he likes it', 'Mora direct: “I love it,”']);
  });

  it('is none without an author, with two, or where only one sentence says “I”', () => {
    const words = ['I have lived here for years.', 'I disagree.'];
    expect(own('The toll must go', ...words)).toBe(null);
    expect(own('The toll must go', 'By Ana Ruiz and Luis Mora', ...words)).toBe(null);
    expect(own('The toll must go', 'By Ana Ruiz', 'I have lived here for years. The toll is old.')).toBe(null);
  });
});
