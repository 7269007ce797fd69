import { describe, expect, it } from 'vitest';
import { sayings } from '../stage.ts';

describe('findStatements: where content begins, ends and goes on', () => {
  it.each([
    ['after a semicolon', 'The bridge was closed, Ana Ruiz said; the crews had gone home.', ['Ruiz indirect: The bridge was closed | the crews had gone home']],
    ['after an inverted speaker', 'The best of the ferries, said Ana Ruiz, is the old one.', ['Ruiz indirect: The best of the ferries | is the old one']],
    ['after a speaker with “as”', 'The first step, as Ana Ruiz suggests, is a new pier.', ['Ruiz indirect: The first step | is a new pier']],
    ['after a part quote', 'The toll may help “in the short run,” Ana Ruiz said, but in the end it will hurt.', ['Ruiz mixed: The toll may help “in the short run,” | but in the end it will hurt']],
    ['behind a dateline', 'ALTAVISTA, May 3 — The bridge is safe, Ana Ruiz said today.', ['Ruiz indirect: The bridge is safe']],
    ['before a link', 'Ana Ruiz says the bridge is safe https://t.co/abc', ['Ruiz indirect: the bridge is safe']],
    ['before another speaker', 'Ana Ruiz said the bridge was safe, while Luis Mora said it was not.', ['Ruiz indirect: the bridge was safe', 'Mora indirect: it was not']],
    ['before the papers that have it', 'Ana Ruiz said she had paid the toll, court papers say.', ['Ruiz indirect: she had paid the toll']],
    ['after those who were told', 'Ana Ruiz pledged to the council in July that the bridge would open.', ['Ruiz indirect: the bridge would open']],
    ['after the US media', 'Ana Ruiz told US media this month that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['after a long description of the speaker', '“The port is open,” the minister of roads, ports and bridges, Ana Ruiz, told the Herald.', ['Ruiz direct: “The port is open,”']],
    ['but not over another speaker', '“The port is open,” said Luis Mora, who met Ana Ruiz. Ana Ruiz said it was not.', ['Mora direct: “The port is open,”', 'Ruiz indirect: it was not']],
    ['inside a relative clause', 'Ana Ruiz, who recently said that she was ill, will not come.', ['Ruiz indirect: she was ill']],
    ['after one recently named', 'The port will close, said its recently named chair Ana Ruiz in a letter.', ['Ruiz indirect: The port will close']],
    ['not from where it is said', 'In that context, Ana Ruiz spoke on Monday. In that light, Ana Ruiz said in May.', []],
    ['a demand with “for”', 'In that context, Ana Ruiz urged for calm in the harbour.', ['Ruiz indirect: calm in the harbour']],
    ['a threat with its verb', 'Ana Ruiz threatened to sue the mayor, his deputy, and their guards if they came.', ['Ruiz indirect: threatened to sue the mayor, his deputy, and their guards if they came']],
    ['behind a label inside a sentence', 'The exchange is here: Mayor Ana Ruiz: “We turn no cheek, you know.”', ['Ruiz direct: “We turn no cheek, you know.”']],
    ['not behind a label of whom it is about', 'The mayor on Ana Ruiz: “She turns no cheek.”', []],
    ['not behind a verb that only quotes', 'After the war, people began to build, Ana Ruiz said.', ['Ruiz indirect: After the war, people began to build']],
    ['a clause with a verb that only its ending shows', 'Luis Mora spoke, claiming the harbour board harboured a grudge.', ['Mora indirect: the harbour board harboured a grudge']],
    ['after a described addressee', 'Ana Ruiz told the reporter Luis Mora in Rome that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['inside brackets', 'Luis Mora left (though Ana Ruiz says he was late) and it was not his first time.', ['Ruiz indirect: he was late']],
    ['after a quote of the sentence before', 'Ana Ruiz called it “a start.” She said the bridge was safe.', ['Ruiz mixed: it “a start.”', 'Ruiz indirect: the bridge was safe']],
    ['after “said of”', '“They have every reason,” Ana Ruiz said of the two mayors, “because they need one another.”', ['Ruiz direct: “They have every reason,” | “because they need one another.”']],
    ['with a month that owns something', 'Ana Ruiz said May’s strong figures were a start.', ['Ruiz indirect: May’s strong figures were a start']],
    ['after “shot back”', '“Ask your mother,” Ana Ruiz shot back.', ['Ruiz direct: “Ask your mother,”']],
    ['after “for” and a deed', 'Ana Ruiz has advocated for keeping social security as it is.', ['Ruiz indirect: for keeping social security as it is']],
    ['after a place', 'Ana Ruiz told a crowd in Altavista she would stay.', ['Ruiz indirect: she would stay']],
    ['of three marks in a row', "''I said: 'The bridge is safe,''' Ana Ruiz said.", ["Ruiz direct: ''I said: 'The bridge is safe,'''"]],
    ['after “as” in front', 'As Ana Ruiz noted, people may still be late.', ['Ruiz indirect: people may still be late']],
    ['before “as” at the end', 'Prices doubled, as Ana Ruiz noted in the Herald.', ['Ruiz indirect: Prices doubled']],
    ['a clause with its subject behind the speaker', 'While prices fall, Ana Ruiz said, the rents have risen.', ['Ruiz indirect: While prices fall | the rents have risen']],
    ['but no apposition', 'Prices will fall, Ana Ruiz said, a turnaround from the rise they were seeing.', ['Ruiz indirect: Prices will fall']],
    ['after “as” with a quote', 'As Ana Ruiz said in May, “the bridge is safe and stays open.”', ['Ruiz direct: “the bridge is safe and stays open.”']],
    ['a question', 'Ana Ruiz asked how the bridge would be paid for.', ['Ruiz indirect: how the bridge would be paid for']],
    ['a vow, up to the verb', 'Ana Ruiz’s vow to close the mine was met with cheers.', ['Ruiz indirect: to close the mine']],
    ['a paragraph of a transcript', 'Ana Ruiz: The bridge is safe. It will stay open.', []],
  ])('%s', (_, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  }); // biome-ignore format: a table

  it('a name in front of a paragraph owns all of it, but not of a headline', () => {
    const lines = 'The bridge at Altavista\nAna Ruiz: The bridge is safe. It will stay open.';
    expect(sayings(lines)).toEqual(['Ruiz indirect: The bridge is safe. It will stay open']);
  });
});

describe('findStatements: who is brought to speak', () => {
  it.each([
    ['Ana Ruiz tried to explain that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['Ana Ruiz was quick to add that the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['Ana Ruiz declined to say that the bridge was lost.', []],
    ['Ana Ruiz plans to say that the bridge was lost.', []],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected));
});

describe('findStatements: who is meant', () => {
  it.each([
    ['nobody by name behind an owner', 'Luis Mora spoke. A sheriff’s spokeswoman told the Herald that the bridge was safe.', []],
    ['not who was accused', 'Luis Mora, who was arrested and accused of theft, left.', []],
    ['who told an outlet with “of” in its name', 'Ana Ruiz told Voice of Altavista the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['a spokesman of somebody with a title', 'Luis Mora, spokesman for UN secretary general Ana Ruiz, said the bridge was safe.', ['Mora indirect: the bridge was safe']],
    ['who is in a clause with “as”', 'The town waited for Luis Mora. As Ana Ruiz left for the port, she said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['not who a quarrel belongs to', 'The town heard of Luis Mora, whose quarrel threatened to stop the work.', []],
    ['not the wife', 'Luis Mora runs a ferry. His young wife, Ana Ruiz, would like a shop, he says.', ['Mora indirect: His young wife, Ana Ruiz, would like a shop']],
    ['the speaker, not the one inside his words', 'Ana Ruiz said that Luis Mora had told her no. “I asked twice,” she said.', ['Ruiz indirect: Luis Mora had told her no', 'Mora indirect: no', 'Ruiz direct: “I asked twice,”']],
    ['who by the given name may be meant, though another was in focus', 'Ana Ruiz met Luis Mora at the port. Ana Ruiz left early. He said the bridge was safe.', ['Mora indirect: the bridge was safe']],
    ['who is in focus, where no given name fits', 'Ana Ruiz left early. He said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['the one named in front', 'Luis Mora spoke first. When reporters met Ana Ruiz, she said the bridge was safe.', ['Ruiz indirect: the bridge was safe']],
    ['nobody by name', 'Luis Mora drove on. A passenger told the police that the light was red. He said it had rained.', []],
    ['the name in front of two appositions', 'Ana Ruiz, chief executive of Portline, a ferry company, said it was late.', ['Ruiz indirect: it was late']],
    ['who cites a phrase', 'Ana Ruiz, citing “the cost of steel,” said the deal was off.', ['Ruiz indirect: the deal was off']],
    ['with “however” and “since”', 'Ana Ruiz however said it was late. Luis Mora has since said he was sorry.', ['Ruiz indirect: it was late', 'Mora indirect: he was sorry']],
    ['a student without a name, with the place', 'Luis Mora drove on. One student in Durham, North Carolina, said he had seen it. He said it had rained.', []],
    ['not who wrote the article', 'Luis Mora improvises\nBy Ana Ruiz\nHe said the storm was over.', ['Mora indirect: the storm was over']],
    ['nobody by name, whatever he is', 'Luis Mora left. “The bridge is not safe,” said one operative from Altavista. “It never was.”', []],
    ['not the receiver of a letter', 'Luis Mora spoke before the letter to the port authority asked for a new bridge.', []],
    ['not who took the picture', 'Luis Mora waves. (ANA RUIZ/Herald) It rained. Luis Mora left.\nThe port by night. (Ana Ruiz/Herald)\nHe said the storm was over.', ['Mora indirect: the storm was over']],
    ['not where it comes from', 'It is over, according to the lawyer, Ana Ruiz, and added that rain would come.', ['Ruiz indirect: It is over']],
    ['whose words a colon announces', 'Ana Ruiz’s answer was short: “The bridge is safe and stays open.”', ['Ruiz direct: “The bridge is safe and stays open.”']],
  ])('%s', (_, text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table

  it('a role that tells the pronoun', () => {
    const players = { 'Ana Ruiz': 'businesswoman', 'Luis Mora': 'mayor' };
    const text = 'Luis Mora opened the port. Ana Ruiz was there. He said the port was old.';
    expect(sayings(text, players)).toEqual(['Mora indirect: the port was old']);
  });

  it('a speaker by role after a speech over paragraphs', () => {
    const text =
      'Ana Ruiz, a professor of history, said no.\n“The bridge is old.\n“The pier is older.\n“The port is the oldest,” the lecturer said.';
    expect(sayings(text).at(-1)).toBe('Ruiz direct: “The port is the oldest,”');
  });

  it.each(['\n', ' '])('who signs an embedded post wrote what stands before (%j), without handles and links', (between) => {
    const text = `The bridge at Altavista\n@port @city The bridge is safe. Come and see! pic.twitter.com/x1${between}— Ana Ruiz (@anaruiz) May 3, 2026`;
    expect(sayings(text)).toEqual(['Ruiz direct: The bridge is safe. Come and see!']);
  });
});

describe('findStatements: what a phrase is named', () => {
  it.each([
    ['with what it is said of', 'Ana Ruiz described the raid as “unfair”.', ['Ruiz mixed: the raid as “unfair”']],
    ['with a second name', 'Ana Ruiz described the raid as “unfair” and “rash”.', ['Ruiz mixed: the raid as “unfair” and “rash”']],
    ['not where it is only told of', 'It was part of what Ana Ruiz called the “new way”.', []],
    ['not without a subject', 'The crews, who Ana Ruiz said had been hurt, left.', []],
    [
      'before what the same person said then',
      'Ana Ruiz said the toll was fair and she predicted that drivers would pay.',
      ['Ruiz indirect: the toll was fair', 'Ruiz indirect: drivers would pay'],
    ],
    ['behind “soon after”', 'Ana Ruiz said soon after on Twitter that “the toll works.”', ['Ruiz direct: “the toll works.”']],
    [
      'behind “in that case”',
      'Ana Ruiz said in that case that the toll would be a mistake.',
      ['Ruiz indirect: the toll would be a mistake'],
    ],
    ['behind “however”', 'Ana Ruiz said however that the toll would be a mistake.', ['Ruiz indirect: the toll would be a mistake']],
    ['behind a day that is no day', 'Ana Ruiz says past presidents were worse.', ['Ruiz indirect: past presidents were worse']],
    [
      'behind weeks that are the subject',
      'Ana Ruiz said the last few months had been hard.',
      ['Ruiz indirect: the last few months had been hard'],
    ],
    ['behind a week', 'Ana Ruiz said last week the toll was dead.', ['Ruiz indirect: the toll was dead']],
  ])('%s', (_, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
});

describe('findStatements: where the reporter tells who or what something is', () => {
  it.each([
    ['behind a name', 'Ana Ruiz said she would see the mayor, who was ill.', ['Ruiz indirect: she would see the mayor']],
    ['behind a thing', 'Ana Ruiz condemned the toll on lorries, which began in May.', ['Ruiz indirect: condemned the toll on lorries']],
    ['but not in commas', 'Ana Ruiz said the mayor, who was ill, would come.', ['Ruiz indirect: the mayor, who was ill, would come']],
    [
      'nor where it quotes',
      'Ana Ruiz said she would see the mayor, who “owes us a toll”.',
      ['Ruiz mixed: she would see the mayor, who “owes us a toll”'],
    ],
  ])('%s', (_, text, expected) => expect(sayings(text)).toEqual(expected));
});

describe('findStatements: texts without end', () => {
  it.each([
    'the professor said a man said he said ( he said ',
    "''I said: 'No,''' she said of Ana Ruiz, who said, while ",
    'When Ana Ruiz met Luis Mora, he said he was late and she said, “No.” ',
  ])('%s', (line) => {
    expect(() => sayings(line.repeat(1_000))).not.toThrow();
  });
});
