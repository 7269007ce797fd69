import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Position, Stance } from '../../../src/engine/analysis.ts';
import { withQuestions } from '../../../src/engine/questions/questions.ts';
import { toldIn } from '../../../src/engine/questions/told-in.ts';
import { isDisputed, onSide, type Question, questionsOf, questionWith } from '../../../src/ui/stances/questions.ts';
import { personNamed } from '../sample.ts';

const SIGN: Readonly<Record<string, Position>> = { '+': 'for', '-': 'against', '~': 'mixed' };

/** A person with stances, each as "+ the tunnel"; where in the article they are shown, and how surely, grows from one to the next. */
const holder = (name: string, ...stances: string[]): Person => ({
  ...personNamed('Kadri Saar'),
  id: name,
  name,
  mentions: [],
  stances: stances.map((words, at) => ({
    target: words.slice(2),
    position: SIGN[words[0] ?? ''] ?? 'mixed',
    evidence: [name.charCodeAt(0) * 10 + at, name.charCodeAt(0) * 10 + at + 5],
    statement: null,
    confidence: 0.6 + at / 10,
  })),
});
const asked = (...people: Person[]) => questionsOf(withQuestions(people));
const SHOWN: Readonly<Record<Position, string>> = { for: '+', against: '-', mixed: '~' };
/** "the tunnel: + a, - b (against the tunnel)": with the words of those who have other ones than the question. */
const told = ({ title, participants }: Question) =>
  `${title}: ${participants
    .map(({ person, side, isTurned, stands }) => {
      const own = stands.filter(({ isOwnWording }) => isOwnWording).map(({ stance }) => `${stance.position} ${stance.target}`);
      return `${SHOWN[side]} ${person.name}${own.length > 0 ? ` (${own.join('; ')})` : ''}${isTurned ? '!' : ''}`;
    })
    .join(', ')}`;

describe('a question', () => {
  it.each<[string, Person[], string[]]>([
    ['has both sides', [holder('a', '+ the tunnel'), holder('b', '- tunnel')], ['tunnel: + a, - b']],
    [
      'is named as most say it',
      [holder('a', '+ the toll'), holder('b', '+ a toll'), holder('c', '- tolls')],
      ['a toll: + a, + b, - c (against tolls)'],
    ],
    [
      'turns an act upon it to the side that it is on, in its own words',
      [holder('a', '+ the ban'), holder('b', '+ lifting the ban')],
      ['the ban: + a, - b (for lifting the ban)!'],
    ],
    [
      'is the act where most speak of that',
      [holder('a', '+ lifting the ban'), holder('b', '- lifting the ban'), holder('c', '+ the ban')],
      ['lifting the ban: + a, - b, - c (for the ban)!'],
    ],
    [
      'turns the sanctions and the easing of pressure to face each other',
      [holder('Kim', '- easing the pressure on Pyongyang'), holder('Xi', '- the sanctions')],
      ['the sanctions: + Kim (against easing the pressure on Pyongyang)!, - Xi'],
    ],
    [
      'takes nobody for anything who is of a mixed mind',
      [holder('a', '~ lifting the ban'), holder('b', '+ the ban')],
      ['the ban: ~ a (mixed lifting the ban)!, + b'],
    ],
    [
      'has somebody who is on both sides once, in the middle',
      [holder('a', '+ the ban', '+ lifting the ban')],
      ['the ban: ~ a (for lifting the ban)'],
    ],
    ['has somebody who says it twice once', [holder('a', '+ the ban', '- lifting the ban')], ['the ban: + a (against lifting the ban)']],
  ])('%s', (_what, people, expected) => {
    expect(asked(...people).map(told)).toEqual(expected);
  });

  it('is named by more than one word where somebody says more; who says less is not told to speak of another thing', () => {
    const people = [holder('a', '+ the toll'), holder('b', '- toll'), holder('c', '- bridge toll', '+ lifting the toll')];
    expect(questionsOf(withQuestions(people, toldIn('A quarrel about the toll'))).map(told)).toEqual([
      'bridge toll: + a, - b, - c (for lifting the toll)',
    ]);
  });

  it('has of one person the surest words first', () => {
    const [question] = asked(holder('a', '+ it', '+ it'));
    expect(question?.participants[0]?.stands.map(({ stance }) => stance.confidence)).toEqual([0.7, 0.6]);
  });

  it('tells of stances that nobody has compared only the same words as one', () => {
    expect(questionsOf([holder('a', '+ the ban'), holder('b', '- Ban', '+ lifting the ban')]).map(told)).toEqual([
      'the ban: + a, - b',
      'lifting the ban: + b',
    ]);
  });

  it('is found again by one of its stances', () => {
    const people = withQuestions([holder('a', '+ the ban', '- the tunnel'), holder('b', '+ lifting the ban')]);
    const questions = questionsOf(people);
    expect(questionWith(questions, people[1]?.stances[0] as Stance)?.title).toBe('the ban');
    expect(questionWith(questions, { ...(people[1]?.stances[0] as Stance) })).toBeUndefined();
  });
});

describe('the order', () => {
  it('puts first what has two sides, then what several hold, then what comes first in the article', () => {
    const people = [
      holder('a', '+ ferries', '+ quiet streets', '+ the tunnel'),
      holder('b', '- the tunnel', '+ ferries'),
      holder('c', '- toll gates'),
    ];
    expect(asked(...people).map(({ title }) => title)).toEqual(['the tunnel', 'ferries', 'quiet streets', 'toll gates']);
  });

  it('has keys that tell questions of one name apart', () => {
    const twice = [holder('a', '+ it'), holder('b', '+ it')].map((person, id) => ({
      ...person,
      stances: person.stances.map((stance) => ({ ...stance, question: { id, turned: false } })),
    }));
    expect(questionsOf(twice).map(({ key }) => key)).toEqual(['it', 'it 2']);
  });
});

describe('whoever says what', () => {
  const stance = fc
    .tuple(
      fc.constantFrom('+', '-', '~'),
      fc.constantFrom(
        'the ban',
        'lifting the ban',
        'keeping the ban',
        'ban',
        'the harbour tunnel',
        'a harbour tunnel',
        'Moon',
        'opposition to Moon',
      ),
    )
    .map(([sign, on]) => `${sign} ${on}`);
  const people = fc
    .array(fc.array(stance, { maxLength: 5 }), { maxLength: 10 })
    .map((all) => withQuestions(all.map((stances, at) => holder(String.fromCharCode(97 + at), ...stances))));

  it('each stance is on exactly one question, and nobody is on one twice', () => {
    fc.assert(
      fc.property(people, (all) => {
        const questions = questionsOf(all);
        const shown = questions.flatMap(({ participants }) => participants.flatMap(({ stands }) => stands.map((each) => each.stance)));
        expect(shown).toHaveLength(new Set(shown).size);
        expect(new Set(shown)).toEqual(new Set(all.flatMap(({ stances }) => stances)));
        for (const question of questions) {
          const names = question.participants.map(({ person }) => person.name);
          expect(names).toHaveLength(new Set(names).size);
          expect(onSide(question, 'for').length + onSide(question, 'against').length + onSide(question, 'mixed').length).toBe(names.length);
        }
      }),
    );
  });

  it('nobody is on the side of what they speak against, unless their own words are shown', () => {
    fc.assert(
      fc.property(people, (all) => {
        for (const { participants } of questionsOf(all))
          for (const { side, stands } of participants)
            for (const { stance: shown, isOwnWording } of stands)
              if (side !== 'mixed' && shown.position !== side) expect(isOwnWording).toBe(true);
      }),
    );
  });

  it('questions come in one order, whoever is first; those with two sides before all others', () => {
    fc.assert(
      fc.property(people, (all) => {
        const questions = questionsOf(all);
        expect(questionsOf(all.toReversed()).map(({ title }) => title)).toEqual(questions.map(({ title }) => title));
        const disputed = questions.map(isDisputed);
        expect(disputed.lastIndexOf(true)).toBe(disputed.filter(Boolean).length - 1);
        expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      }),
    );
  });
});
