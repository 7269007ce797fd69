import { expect, it } from 'vitest';
import { nameOf } from '../../../src/engine/questions/question-name.ts';

/** Wordings, each of one person; "!" before one that is turned, "*" before an act upon the thing, a number behind where more people say it. */
const wording = (words: string) => {
  const [, marks = '', target = '', users = '1'] = /^([!*]*)(.*?)(?: ×(\d))?$/.exec(words) ?? [];
  return { target, turned: marks.includes('!'), isAct: marks.includes('*'), users: Number(users) };
};

it.each<[string, string[], string]>([
  ['that of most people', ['the toll plan ×2', 'plan for a toll'], 'the toll plan'],
  ['of as many one that needs no turning', ['!*lifting the ban on fireworks', 'fireworks ban'], 'fireworks ban'],
  ['of as many the shortest', ['a planned harbour tunnel', 'harbour tunnel'], 'harbour tunnel'],
  ['the same but for case and article counted together', ['the toll', 'Toll', 'charge', 'the toll gates ×1'], 'Toll'],
  [
    'in the place of one word the fullest that has it',
    ['tunnel ×2', 'railway tunnel', '80-kilometer railway tunnel'],
    '80-kilometer railway tunnel',
  ],
  ['however many say the one word', ['the tunnel ×3', 'the tunnel under the bay', 'bay tunnel'], 'bay tunnel'],
  ['no act upon it', ['levy', '*suspending the levy'], 'levy'],
  ['no verb with it', ['ban', 'shorten the ban'], 'ban'],
  ['nothing of the other side', ['ban', '!fireworks ban'], 'ban'],
  ['no judgement', ['tunnel', 'reckless tunnel', 'the brilliant tunnel'], 'tunnel'],
  ['nobody’s own', ['bots', 'these bots', 'his many bots', '“smart” bots', "'strong' bots"], 'bots'],
  ['nobody’s own, however many say it', ['this levy ×3', 'the harbour levy'], 'the harbour levy'],
  ['no sentence', ['tunnel', 'long-promised and then long-forgotten north-south railway tunnel'], 'tunnel'],
  ['what several words say stays', ['novel about prison ×2', 'very long novel about prison'], 'novel about prison'],
])('a question is named by %s', (_what, wordings, expected) => {
  expect(nameOf(wordings.map(wording))).toBe(expected);
  expect(nameOf(wordings.map(wording).toReversed())).toBe(expected);
});

it('nothing has no name', () => {
  expect(nameOf([])).toBeUndefined();
});
