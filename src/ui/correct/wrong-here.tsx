import type { ComponentChildren } from 'preact';
import type { Person } from '../../engine/analysis.ts';
import type { Wrong } from '../../messages/messages.ts';
import { say } from '../i18n.ts';
import { KIND_WORD } from '../person/kind-words.ts';
import { nameOfBody, roleLine, sentenceCase } from '../person/role-line.ts';
import { mainStances } from '../stances/main-stances.ts';
import { PositionMark } from '../stances/stance-line.tsx';
import { excerpt } from '../text/excerpt.ts';
import { inQuotes } from '../text/in-quotes.ts';

/** Longest words of a position that tell it from the others, characters. */
const QUOTE = 60;

interface WrongHereProps {
  readonly person: Person;
  readonly text: string;
  /** The reader wants to put it right. */
  readonly onWrong: (name: string, wrong: Wrong) => void;
}

/** What a card tells, each thing the way to where that is put right. */
export function WrongHere({ person, text, onWrong }: WrongHereProps) {
  const { name, kind, affiliations, positions } = person;
  const line = roleLine(person);
  const told = affiliations.filter((each) => line?.affiliation?.split(', ').includes(sentenceCase(nameOfBody(each))));
  const stances = mainStances(person.stances, Number.POSITIVE_INFINITY);

  const thing = (wrong: Wrong, words: ComponentChildren, label?: string) => (
    <li key={`${wrong.kind} ${wrong.words}`}>
      <button type="button" class="link" onClick={() => onWrong(name, wrong)}>
        {label !== undefined && <span class="label">{label}</span>} {words}
      </button>
    </li>
  );
  return (
    <details class="wrong">
      <summary>{say('correctHeading')}</summary>
      <ul>
        {thing({ kind: 'called' }, <bdi>{name}</bdi>, say('labelName'))}
        {kind !== 'other' && thing({ kind: 'kind' }, say(KIND_WORD[kind]), say('labelKind'))}
        {line?.role && thing({ kind: 'role' }, <bdi>{line.role}</bdi>, say('labelRole'))}
        {told.map((each) => thing({ kind: 'affiliation', words: each.text }, <bdi>{each.text}</bdi>, say('labelAffiliation')))}
        {stances.map(({ position, target, evidence }) =>
          thing(
            { kind: 'stance', words: text.slice(...evidence) },
            <>
              <PositionMark position={position} /> <bdi>{target}</bdi>
            </>,
          ),
        )}
        {positions.map(({ evidence }) =>
          thing(
            { kind: 'stance', words: text.slice(...evidence) },
            <bdi lang="en" dir="ltr">
              {inQuotes(excerpt(text, [evidence], QUOTE))}
            </bdi>,
          ),
        )}
        {thing({ kind: 'any' }, say('wrongElse'))}
      </ul>
    </details>
  );
}
