import type { Kind, Person } from '../engine/analysis.ts';
import { Choice } from './choice.tsx';
import { countKinds } from './importance.ts';
import { KIND_PLURAL } from './kind-words.ts';
import { say } from './say.ts';

interface KindFilterProps {
  readonly people: readonly Person[];
  /** The kind that is shown; null shows all. */
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

const ORDER = Object.keys(KIND_PLURAL) as Kind[];

/** One kind or all, with how many there are of each; nothing where all are of one kind. */
export function KindFilter({ people, kind, onKind }: KindFilterProps) {
  const counts = countKinds(people);
  if (counts.size < 2) return null;
  const options = [
    { value: null, label: say('filterAll'), count: people.length },
    ...ORDER.filter((each) => counts.has(each)).map((each) => ({
      value: each,
      label: say(KIND_PLURAL[each]),
      count: counts.get(each) ?? 0,
    })),
  ];
  return <Choice label={say('filterLabel')} name="kind" options={options} chosen={kind} onChoose={onKind} />;
}
