import type { ComponentChildren } from 'preact';
import { useId, useReducer, useState } from 'preact/hooks';
import type { Person, Stance } from '../engine/analysis.ts';
import { KINDS } from '../vocabulary/terms.ts';
import { inContext } from './in-context.ts';
import { kindWord, POSITION_WORD } from './kind-words.ts';
import { mainStances } from './main-stances.ts';
import { say, type TextKey } from './say.ts';
import { AT_FIRST, type Draft, saying, type Wish, type WishKind, type WishScope, wishOf } from './wish.ts';

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
  kind: 'wishKind',
  affiliation: 'wishAffiliation',
  stance: 'wishStance',
  mention: 'wishMention',
  merge: 'wishMerge',
  split: 'wishSplit',
  'not-a-person': 'wishNotAPerson',
  hide: 'wishHide',
};

/** What is typed in the place of what is wrong. */
const TYPED: Partial<Record<WishKind, TextKey>> = { role: 'newRole', affiliation: 'newAffiliation' };

/** The longest name, role or affiliation that can be kept, characters. */
const LONGEST = 120;
/** Words of the article on either side of a mention in the choice, characters. */
const REACH = 28;

/** The ways in which the article writes the person's name, each once. */
const writtenForms = (person: Person, text: string): string[] => [
  ...new Set(person.mentions.map(([start, end]) => text.slice(start, end))),
];

/** Escape folds the form and nothing else; what was typed is there when it is opened again. */
function fold(event: KeyboardEvent) {
  const form = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !form.open) return;
  event.stopPropagation();
  form.open = false;
  form.querySelector('summary')?.focus();
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

function SelectField({ id, label, value, required, onChoose, children }: SelectFieldProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} required={required} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </p>
  );
}

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whose names are offered. */
  readonly offered?: readonly Person[];
  readonly onType: (name: string) => void;
}

function NameField({ id, label, value, offered, onType }: NameFieldProps) {
  const list = offered && `${id}-people`;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={LONGEST}
        value={value}
        list={list}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {offered && (
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each.id} value={each.name} />
          ))}
        </datalist>
      )}
    </p>
  );
}

interface WrittenProps {
  readonly forms: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (forms: readonly string[]) => void;
}

function Written({ forms, chosen, onChoose }: WrittenProps) {
  return (
    <fieldset>
      <legend>{say('whichWritten')}</legend>
      {forms.map((form) => (
        <label key={form}>
          <input
            type="checkbox"
            checked={chosen.includes(form)}
            onChange={(event) => onChoose(event.currentTarget.checked ? [...chosen, form] : chosen.filter((each) => each !== form))}
          />{' '}
          <bdi>{form}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

interface DetailsProps extends Pick<CorrectPersonProps, 'person' | 'text' | 'host'> {
  readonly id: string;
  readonly draft: Draft;
  /** Everyone else in the article. */
  readonly others: readonly Person[];
  readonly forms: readonly string[];
  /** The person's stances, each once. */
  readonly stances: readonly Stance[];
  readonly onSay: (more: Partial<Draft>) => void;
}

/** What there is to say beside what is wrong. */
function Details({ id, draft, person, text, host, others, forms, stances, onSay }: DetailsProps) {
  const { kind, name } = draft;
  const isNamed = kind === 'mention' || kind === 'split';
  /** Whether it may hold beyond this page. */
  const isWide = kind !== 'mention' && kind !== 'stance';
  const typed = isNamed ? 'isWhom' : TYPED[kind];
  const onName = (name: string) => onSay({ name });
  const which = { value: String(draft.which), onChoose: (at: string) => onSay({ which: Number(at) }) };
  return (
    <>
      {kind === 'mention' && (
        <SelectField id={`${id}-mention`} label={say('whichMention')} {...which}>
          {person.mentions.map((span, at) => {
            const { before, name: words, after } = inContext(text, span, REACH);
            return (
              <option key={span.join()} value={at}>
                {`${before}${words}${after}`}
              </option>
            );
          })}
        </SelectField>
      )}
      {kind === 'split' && <Written forms={forms} chosen={draft.written} onChoose={(written) => onSay({ written })} />}
      {kind === 'kind' && (
        <SelectField id={`${id}-kind`} label={say('newKind')} value={name} required onChoose={onName}>
          <option value="" disabled>
            {say('chooseKind')}
          </option>
          {KINDS.filter((each) => each !== person.kind).map((each) => (
            <option key={each} value={each}>
              {say(kindWord(each))}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'stance' && (
        <SelectField id={`${id}-stance`} label={say('whichStance')} {...which}>
          {stances.map(({ target, position }, at) => (
            <option key={`${position} ${target}`} value={at}>
              {say('stanceWords', say(POSITION_WORD[position].word), target)}
            </option>
          ))}
        </SelectField>
      )}
      {typed && (
        <NameField key={kind} id={`${id}-name`} label={say(typed)} value={name} {...(isNamed && { offered: others })} onType={onName} />
      )}
      {kind === 'merge' && (
        <SelectField id={`${id}-into`} label={say('sameAs')} value={name} required onChoose={onName}>
          <option value="" disabled>
            {say('choosePerson')}
          </option>
          {others.map((each) => (
            <option key={each.id} value={each.name}>
              {each.name}
            </option>
          ))}
        </SelectField>
      )}
      {isWide && (
        <SelectField
          id={`${id}-where`}
          label={say('correctWhere')}
          value={draft.where}
          onChoose={(where) => onSay({ where: where as WishScope })}
        >
          <option value="page">{say('onThisPage')}</option>
          {host !== null && <option value="site">{say('onThisSite', host)}</option>}
          <option value="everywhere">{say('onEveryPage')}</option>
        </SelectField>
      )}
      {isWide && draft.where === 'everywhere' && <p class="quiet-note">{say('everywhereNote')}</p>}
    </>
  );
}

/** A form to put right what is wrong with one person: who they are, which mentions are theirs, what they are, where they don't stand, whether they are a person at all. */
export function CorrectPerson({ person, people, text, host, isPrivate, onCorrect }: CorrectPersonProps) {
  const id = useId();
  const [draft, sayMore] = useReducer(saying, AT_FIRST);
  const [refused, setRefused] = useState(false);

  const forms = writtenForms(person, text);
  const others = people.filter((each) => each !== person);
  const stances = mainStances(person.stances, Number.POSITIVE_INFINITY);
  const nothingFor: Partial<Record<WishKind, boolean>> = {
    split: forms.length < 2,
    merge: others.length === 0,
    stance: stances.length === 0,
  };
  const kinds = (Object.keys(LABEL) as WishKind[]).filter((kind) => !nothingFor[kind]);
  const wish = wishOf(draft, { mentions: person.mentions, stances });

  async function submit(event: Event) {
    event.preventDefault();
    if (!wish) return;
    try {
      await onCorrect(wish, draft.where);
      setRefused(false);
      sayMore(AT_FIRST);
    } catch {
      setRefused(true);
    }
  }

  return (
    <details class="correct" onKeyDown={fold}>
      <summary>{say('correctHeading')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend class="unseen">{say('correctWhat')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name={`${id}-kind`} checked={draft.kind === kind} onChange={() => sayMore({ kind })} /> {say(LABEL[kind])}
            </label>
          ))}
        </fieldset>
        <Details {...{ id, draft, person, text, host, others, forms, stances }} onSay={sayMore} />
        {isPrivate && <p class="quiet-note">{say('keptFromPrivate')}</p>}
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
