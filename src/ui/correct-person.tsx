import { useId, useState } from 'preact/hooks';
import type { Person, Span } from '../engine/analysis.ts';
import { inContext } from './in-context.ts';
import { say, type TextKey } from './say.ts';

/** What the reader says of the person on whose page they are. */
export type Wish =
  | { readonly do: 'mention'; readonly span: Span; readonly is: string }
  | { readonly do: 'merge'; readonly into: string }
  | { readonly do: 'split'; readonly written: readonly string[]; readonly is: string }
  | { readonly do: 'role'; readonly role: string }
  | { readonly do: 'not-a-person' }
  | { readonly do: 'hide' };
export type WishKind = Wish['do'];
export type WishScope = 'page' | 'site' | 'everywhere';

export interface CorrectPersonProps {
  readonly person: Person;
  /** Everyone in the article. */
  readonly people: readonly Person[];
  /** The article's text, which all spans point into. */
  readonly text: string;
  /** The host name of the page; null where it has none. */
  readonly host: string | null;
  /** The page is in a private window: what is put right is kept all the same, and that is said. */
  readonly isPrivate: boolean;
  /** Keeps the correction; rejects where it can't be kept. */
  readonly onCorrect: (wish: Wish, where: WishScope) => Promise<void>;
}

const LABEL: Readonly<Record<WishKind, TextKey>> = {
  role: 'wishRole',
  mention: 'wishMention',
  merge: 'wishMerge',
  split: 'wishSplit',
  'not-a-person': 'wishNotAPerson',
  hide: 'wishHide',
};

/** Where each kind holds unless the reader says otherwise: what is wrong with a name is wrong everywhere, what is wrong with a reading is on this page. */
const USUAL: Readonly<Record<WishKind, WishScope>> = {
  role: 'page',
  mention: 'page',
  merge: 'everywhere',
  split: 'page',
  'not-a-person': 'everywhere',
  hide: 'everywhere',
};

/** The longest name or role that can be kept, characters. */
const LONGEST = 120;
/** Words of the article on either side of a mention in the choice, characters. */
const REACH = 28;

/** The ways in which the article writes the person's name, each once. */
export const writtenForms = (person: Person, text: string): string[] => [
  ...new Set(person.mentions.map(([start, end]) => text.slice(start, end))),
];

/** What the form says at present; null where something is still missing. */
export function wishOf(
  kind: WishKind,
  given: { readonly name: string; readonly written: readonly string[]; readonly span: Span | undefined },
): Wish | null {
  const name = given.name.trim();
  switch (kind) {
    case 'role':
      return name ? { do: kind, role: name } : null;
    case 'mention':
      return name && given.span ? { do: kind, span: given.span, is: name } : null;
    case 'merge':
      return name ? { do: kind, into: name } : null;
    case 'split':
      return name && given.written.length > 0 ? { do: kind, written: given.written, is: name } : null;
    default:
      return { do: kind };
  }
}

/** Escape folds the form and nothing else; what was typed is there when it is opened again. */
function fold(event: KeyboardEvent) {
  const form = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !form.open) return;
  event.stopPropagation();
  form.open = false;
  form.querySelector('summary')?.focus();
}

/** A form to put right what is wrong with one person: who they are, which mentions are theirs, what they are, whether they are a person at all. */
export function CorrectPerson({ person, people, text, host, isPrivate, onCorrect }: CorrectPersonProps) {
  const id = useId();
  const [kind, setKind] = useState<WishKind>('role');
  const [where, setWhere] = useState<WishScope>(USUAL.role);
  const [name, setName] = useState('');
  const [written, setWritten] = useState<readonly string[]>([]);
  const [mention, setMention] = useState(0);
  const [refused, setRefused] = useState(false);

  const forms = writtenForms(person, text);
  const others = people.filter((each) => each !== person);
  const kinds = (Object.keys(LABEL) as WishKind[]).filter(
    (each) => (each !== 'split' || forms.length > 1) && (each !== 'merge' || others.length > 0),
  );
  const wish = wishOf(kind, { name, written, span: person.mentions[mention] });

  function choose(next: WishKind) {
    setKind(next);
    setWhere(USUAL[next]);
    setName('');
  }
  async function submit(event: Event) {
    event.preventDefault();
    if (!wish) return;
    try {
      await onCorrect(wish, where);
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }
  const nameField = (label: TextKey, listed: boolean) => (
    <p class="field">
      <label for={`${id}-name`}>{say(label)}</label>
      <input
        id={`${id}-name`}
        type="text"
        required
        maxLength={LONGEST}
        value={name}
        list={listed ? `${id}-people` : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      {listed && (
        <datalist id={`${id}-people`}>
          {others.map((each) => (
            <option key={each.id} value={each.name} />
          ))}
        </datalist>
      )}
    </p>
  );

  return (
    <details class="correct" onKeyDown={fold}>
      <summary>{say('correctHeading')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend class="unseen">{say('correctWhat')}</legend>
          {kinds.map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-kind`} checked={kind === each} onChange={() => choose(each)} /> {say(LABEL[each])}
            </label>
          ))}
        </fieldset>
        {kind === 'mention' && (
          <p class="field">
            <label for={`${id}-mention`}>{say('whichMention')}</label>
            <select id={`${id}-mention`} value={mention} onChange={(event) => setMention(Number(event.currentTarget.value))}>
              {person.mentions.map((span, at) => {
                const { before, name: words, after } = inContext(text, span, REACH);
                return (
                  <option key={span.join()} value={at}>
                    {`${before}${words}${after}`}
                  </option>
                );
              })}
            </select>
          </p>
        )}
        {kind === 'split' && (
          <fieldset>
            <legend>{say('whichWritten')}</legend>
            {forms.map((form) => (
              <label key={form}>
                <input
                  type="checkbox"
                  checked={written.includes(form)}
                  onChange={(event) =>
                    setWritten(event.currentTarget.checked ? [...written, form] : written.filter((each) => each !== form))
                  }
                />{' '}
                <bdi>{form}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        {kind === 'role' && nameField('newRole', false)}
        {(kind === 'mention' || kind === 'split') && nameField('isWhom', true)}
        {kind === 'merge' && (
          <p class="field">
            <label for={`${id}-into`}>{say('sameAs')}</label>
            <select id={`${id}-into`} required value={name} onChange={(event) => setName(event.currentTarget.value)}>
              <option value="" disabled>
                {say('choosePerson')}
              </option>
              {others.map((each) => (
                <option key={each.id} value={each.name}>
                  {each.name}
                </option>
              ))}
            </select>
          </p>
        )}
        {kind !== 'mention' && (
          <p class="field">
            <label for={`${id}-where`}>{say('correctWhere')}</label>
            <select id={`${id}-where`} value={where} onChange={(event) => setWhere(event.currentTarget.value as WishScope)}>
              <option value="page">{say('onThisPage')}</option>
              {host !== null && <option value="site">{say('onThisSite', host)}</option>}
              <option value="everywhere">{say('onEveryPage')}</option>
            </select>
          </p>
        )}

        {isPrivate && <p class="private-note">{say('keptFromPrivate')}</p>}
        <button type="submit" class="action" disabled={wish === null}>
          {say('putRight')}
        </button>
        {refused && (
          <p class="refused" role="alert">
            {say('correctionRefused')}
          </p>
        )}
      </form>
    </details>
  );
}
