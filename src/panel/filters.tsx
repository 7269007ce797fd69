import { useState } from 'preact/hooks';
import type { Kind, Person } from '../engine/analysis.ts';
import { Choice, type Option } from '../ui/controls/choice.tsx';
import { say, type TextKey } from '../ui/i18n.ts';
import { countKinds } from '../ui/person/importance.ts';
import { KIND_PLURAL } from '../ui/person/kind-words.ts';
import { sentenceCase } from '../ui/person/role-line.ts';
import { type Stands, searchArticle } from './search.ts';

const KINDS = Object.keys(KIND_PLURAL) as Kind[];
const STANDS: readonly (readonly [Stands, TextKey])[] = [
  ['any', 'standsAny'],
  ['some', 'standsSome'],
  ['for', 'positionFor'],
  ['against', 'positionAgainst'],
];

/** All and each kind that is there; nothing where all are of one kind. */
function kindOptions(people: readonly Person[]): Option<Kind | null>[] {
  const counts = countKinds(people);
  if (counts.size < 2) return [];
  const kinds = KINDS.map((value) => ({ value, label: say(KIND_PLURAL[value]), count: counts.get(value) ?? 0 }));
  return [{ value: null, label: say('filterAll'), count: people.length }, ...kinds.filter(({ count }) => count > 0)];
}

/** All and each part in the story that somebody has, but whose kin somebody is: that is one person's; nothing where nobody has one. */
function partOptions(people: readonly Person[], chosen: string | null): Option<string | null>[] {
  const counts = new Map<string, number>();
  for (const { part } of people) if (part && !part.text.includes(' of ')) counts.set(part.text, (counts.get(part.text) ?? 0) + 1);
  if (counts.size === 0 && chosen === null) return [];
  const parts = [...counts].map(([value, count]) => ({ value, label: sentenceCase(value), count }));
  return [{ value: null, label: say('filterAll'), count: people.length }, ...parts];
}

/** All, those with a stance, those on one side; nothing where nobody has one. What is chosen stays, though nobody be left who stands there. */
function standsOptions(people: readonly Person[], chosen: Stands): Option<Stands>[] {
  if (chosen === 'any' && people.every(({ stances, positions }) => stances.length + positions.length === 0)) return [];
  const options = STANDS.map(([value, key]) => ({ value, label: say(key), count: searchArticle(people, '', '', value).length }));
  return options.filter(({ value, count }) => count > 0 || value === chosen);
}

export interface FiltersProps {
  readonly people: readonly Person[];
  /** The kind that is shown; null shows all. */
  readonly kind: Kind | null;
  readonly part: string | null;
  readonly stands: Stands;
  readonly onChoose: (choice: { readonly kind: Kind | null } | { readonly part: string | null } | { readonly stands: Stands }) => void;
}

/** A button that says whom the list is narrowed to, and folds out what it can be narrowed to; nothing where there is no choice. */
export function Filters({ people, kind, part, stands, onChoose }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const kinds = kindOptions(people);
  const parts = partOptions(people, part);
  const sides = standsOptions(people, stands);
  if (kinds.length + parts.length + sides.length === 0) return null;
  const chosen = [
    ...kinds.filter(({ value }) => value !== null && value === kind),
    ...parts.filter(({ value }) => value !== null && value === part),
    ...sides.filter(({ value }) => value !== 'any' && value === stands),
  ].map(({ label }) => label);
  const isOn = chosen.length > 0;
  return (
    <>
      <button
        type="button"
        class={`filter-button${isOn ? ' on' : ''}`}
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        <span class={isOn ? 'unseen' : ''}>{say('filterPeople')}</span>
        {isOn && ` ${chosen.join(' · ')}`}
      </button>
      {isOpen && (
        <div id="filters" class="filters">
          {kinds.length > 0 && (
            <Choice label={say('labelKind')} name="kind" options={kinds} chosen={kind} onChoose={(next) => onChoose({ kind: next })} />
          )}
          {parts.length > 0 && (
            <Choice label={say('labelPart')} name="part" options={parts} chosen={part} onChoose={(next) => onChoose({ part: next })} />
          )}
          {sides.length > 0 && (
            <Choice
              label={say('labelStance')}
              name="stands"
              options={sides}
              chosen={stands}
              onChoose={(next) => onChoose({ stands: next })}
            />
          )}
        </div>
      )}
    </>
  );
}
