import type { Person } from '../../engine/analysis.ts';
import { say } from '../i18n.ts';
import { calledBy, otherSpellings } from '../person/name-forms.ts';

/** The name, with the part set off by which the article calls the person: which part of it is the surname differs from language to language. */
export function CardName({ person, text }: { readonly person: Person; readonly text: string }) {
  const { name } = person;
  const called = calledBy(person, text);
  if (!called)
    return (
      <h1>
        <bdi>{name}</bdi>
      </h1>
    );
  const part = name.slice(...called);
  return (
    <h1 class="with-part">
      <bdi>
        {name.slice(0, called[0])}
        <span class="part" title={say('calledHere', part)}>
          {part}
        </span>
        {name.slice(called[1])}
      </bdi>
    </h1>
  );
}

/** Other spellings of the name in this article. */
export function OtherSpellings({ person, text }: { readonly person: Person; readonly text: string }) {
  const others = otherSpellings(person, text);
  return others.length > 0 ? <p class="spellings">{say('alsoWritten', others.join(', '))}</p> : null;
}
