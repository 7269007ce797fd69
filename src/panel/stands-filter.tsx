import type { Person } from '../engine/analysis.ts';
import { Choice } from '../ui/choice.tsx';
import { say, type TextKey } from '../ui/say.ts';
import { type Stands, searchArticle } from './search.ts';

const WORDS: readonly (readonly [Stands, TextKey])[] = [
  ['any', 'standsAny'],
  ['some', 'standsSome'],
  ['for', 'positionFor'],
  ['against', 'positionAgainst'],
];

interface StandsFilterProps {
  readonly people: readonly Person[];
  readonly stands: Stands;
  readonly onStands: (stands: Stands) => void;
}

/** All, those with a stance, or those on one side; nothing where nobody has one. */
export function StandsFilter({ people, stands, onStands }: StandsFilterProps) {
  if (people.every((person) => person.stances.length === 0)) return null;
  const options = WORDS.map(([value, key]) => ({ value, label: say(key), count: searchArticle(people, '', '', value).length }));
  return (
    <Choice
      label={say('standsLabel')}
      name="stands"
      options={options.filter(({ count }) => count > 0)}
      chosen={stands}
      onChoose={onStands}
    />
  );
}
