import type { ComponentChildren } from 'preact';
import { useEffect, useId, useReducer, useRef, useState } from 'preact/hooks';
import type { Kind, Person, Position, Span } from '../../engine/analysis.ts';
import type { Wrong } from '../../messages/messages.ts';
import { KINDS, POSITIONS } from '../../vocabulary/terms.ts';
import { say, type TextKey } from '../i18n.ts';
import { kindWord, POSITION_WORD } from '../person/kind-words.ts';
import { isolated } from '../person/role-line.ts';
import { mainStances } from '../stances/main-stances.ts';
import { excerpt } from '../text/excerpt.ts';
import { inContext } from '../text/in-context.ts';
import { inQuotes } from '../text/in-quotes.ts';
import {
  type About,
  AT_FIRST,
  type Draft,
  draftAt,
  type EditKind,
  type EditScope,
  isSided,
  outcomeOf,
  saying,
  stanceLines,
  type UserEdit,
  wishOf,
} from './user-edit.ts';

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
  /** What the reader has called wrong already: the form opens at it. */
  readonly wrong: Wrong | null;
  /** What is selected on the page, of the article's text; null where nothing is. */
  readonly selected: () => Promise<Span | null>;
  /** Keeps the correction; rejects where it can't be kept. */
  readonly onCorrect: (wish: UserEdit, where: EditScope) => Promise<void>;
}

const LABEL: Readonly<Record<EditKind, TextKey>> = {
  role: 'wishRole',
  kind: 'wishKind',
  affiliation: 'wishAffiliation',
  stance: 'wishStance',
  stands: 'wishStands',
  called: 'wishCalled',
  mention: 'wishMention',
  merge: 'wishMerge',
  split: 'wishSplit',
  'not-a-person': 'wishNotAPerson',
  hide: 'wishHide',
};

/** What the button does, by what comes of it. */
const ACTION = { added: 'addIt', corrected: 'putRight', hidden: 'hideThem', removed: 'takeAway' } as const;

/** What is typed in the place of what is wrong. */
const TYPED: Partial<Record<EditKind, TextKey>> = { role: 'newRole', affiliation: 'newAffiliation', called: 'newName' };

/** The longest name, role, affiliation or target that can be kept, characters. */
const LONGEST = 120;
/** Words of the article on either side of a mention in the choice, characters. */
const REACH = 28;
/** Longest words of a position in the choice, characters. */
const QUOTE = 80;

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

/** What has unfolded at the foot of the page comes into sight. */
function show({ currentTarget: form }: { readonly currentTarget: HTMLDetailsElement }) {
  if (form.open) form.scrollIntoView({ block: 'nearest' });
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
  readonly required?: boolean;
  /** Whose names are offered. */
  readonly offered?: readonly Person[];
  readonly onType: (name: string) => void;
}

function NameField({ id, label, value, required = true, offered, onType }: NameFieldProps) {
  const list = offered && `${id}-people`;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        required={required}
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

interface SideFieldProps {
  readonly id: string;
  readonly label: string;
  readonly side: Position | null;
  /** What no side means here. */
  readonly none: string;
  /** The sides to choose from. */
  readonly sides: readonly Position[];
  readonly onChoose: (side: Position | null) => void;
}

function SideField({ id, label, side, none, sides, onChoose }: SideFieldProps) {
  return (
    <SelectField id={id} label={label} value={side ?? ''} onChoose={(value) => onChoose(value === '' ? null : (value as Position))}>
      <option value="">{none}</option>
      {sides.map((each) => (
        <option key={each} value={each}>
          {say(POSITION_WORD[each].word)}
        </option>
      ))}
    </SelectField>
  );
}

interface DetailsProps extends Pick<CorrectPersonProps, 'person' | 'text' | 'host' | 'selected'> {
  readonly id: string;
  readonly draft: Draft;
  readonly kind: EditKind;
  /** Everyone else in the article. */
  readonly others: readonly Person[];
  readonly forms: readonly string[];
  readonly about: About;
  readonly onSay: (more: Partial<Draft>) => void;
}

/** Which of the stances is wrong, and what is right: another side, a side for words that had none, or none. */
function WrongStance({ id, draft, text, about, onSay }: Pick<DetailsProps, 'id' | 'draft' | 'text' | 'about' | 'onSay'>) {
  const lines = stanceLines(about);
  const line = lines[draft.which];
  const side = line && isSided(line) ? line.position : null;
  return (
    <>
      <SelectField
        id={`${id}-stance`}
        label={say('whichStance')}
        value={String(draft.which)}
        onChoose={(at) => onSay({ which: Number(at), side: null })}
      >
        {lines.map((each, at) => (
          <option key={each.evidence.join()} value={at}>
            {isSided(each)
              ? say('stanceWords', say(POSITION_WORD[each.position].word), isolated(each.target))
              : isolated(inQuotes(excerpt(text, [each.evidence], QUOTE)))}
          </option>
        ))}
      </SelectField>
      <SideField
        id={`${id}-side`}
        label={say('newSide')}
        side={draft.side}
        none={say('noStance')}
        sides={POSITIONS.filter((each) => each !== side)}
        onChoose={(side) => onSay({ side })}
      />
      {side === null && draft.side && (
        <NameField id={`${id}-target`} label={say('newTarget')} value={draft.name} onType={(name) => onSay({ name })} />
      )}
    </>
  );
}

/** A stance that is missing: its words as they are selected on the page, its side, and what it is on. */
function MissingStance({ id, draft, text, selected, onSay }: Pick<DetailsProps, 'id' | 'draft' | 'text' | 'selected' | 'onSay'>) {
  const [nothing, setNothing] = useState(false);
  async function take() {
    const span = await selected().catch(() => null);
    setNothing(span === null);
    if (span) onSay({ span });
  }
  return (
    <>
      <div class="field">
        <button type="button" class="take" onClick={() => void take()}>
          {say('takeSelected')}
        </button>
        {draft.span && (
          <blockquote lang="en" dir="ltr">
            {inQuotes(excerpt(text, [draft.span], QUOTE * 4))}
          </blockquote>
        )}
        <span role="status" class="quiet-note">
          {nothing ? say('nothingSelected') : ''}
        </span>
      </div>
      <SideField
        id={`${id}-side`}
        label={say('newSide')}
        side={draft.side}
        none={say('chooseSide')}
        sides={POSITIONS}
        onChoose={(side) => onSay({ side })}
      />
      <NameField id={`${id}-target`} label={say('newTarget')} value={draft.name} onType={(name) => onSay({ name })} />
    </>
  );
}

interface NewKindProps {
  readonly id: string;
  readonly was: Kind;
  /** What is chosen; '' while nothing is. */
  readonly kind: string;
  readonly onChoose: (kind: string) => void;
}

/** Another kind; of one that is cleared, what goes with it. */
function NewKind({ id, was, kind, onChoose }: NewKindProps) {
  return (
    <>
      <SelectField id={id} label={say('newKind')} value={kind} required onChoose={onChoose}>
        <option value="" disabled>
          {say('chooseKind')}
        </option>
        {KINDS.filter((each) => each !== was).map((each) => (
          <option key={each} value={each}>
            {say(kindWord(each))}
          </option>
        ))}
      </SelectField>
      {kind === 'other' && <p class="quiet-note">{say('otherNote')}</p>}
    </>
  );
}

/** What there is to say beside what is wrong. */
function Details({ id, draft, kind, person, text, host, others, forms, about, selected, onSay }: DetailsProps) {
  const { name } = draft;
  const isNamed = kind === 'mention' || kind === 'split';
  /** Whether it may hold beyond this page. */
  const isWide = kind !== 'mention' && kind !== 'stance' && kind !== 'stands';
  const typed = isNamed ? 'isWhom' : TYPED[kind];
  /** Whether it may be taken away without another in its place. */
  const mayGo = kind === 'role' || (kind === 'affiliation' && about.affiliations.length > 0);
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
      {kind === 'affiliation' && about.affiliations.length > 0 && (
        <SelectField id={`${id}-affiliation`} label={say('whichAffiliation')} {...which}>
          {about.affiliations.map((affiliation, at) => (
            <option key={affiliation.text} value={at}>
              {affiliation.text}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'split' && <Written forms={forms} chosen={draft.written} onChoose={(written) => onSay({ written })} />}
      {kind === 'kind' && <NewKind id={`${id}-kind`} was={person.kind} kind={name} onChoose={onName} />}
      {kind === 'stance' && <WrongStance {...{ id, draft, text, about, onSay }} />}
      {kind === 'stands' && <MissingStance {...{ id, draft, text, selected, onSay }} />}
      {typed && (
        <NameField
          key={kind}
          id={`${id}-name`}
          label={say(mayGo ? (kind === 'role' ? 'newRoleOrNone' : 'newAffiliationOrNone') : typed)}
          value={name}
          required={!mayGo}
          {...(isNamed && { offered: others })}
          onType={onName}
        />
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
          onChoose={(where) => onSay({ where: where as EditScope })}
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

/** A form to put right what is wrong with one person: who they are, which mentions are theirs, what they are, where they stand, whether they are a person at all. */
export function CorrectPerson({ person, people, text, host, isPrivate, wrong, selected, onCorrect }: CorrectPersonProps) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [draft, sayMore] = useReducer(saying, AT_FIRST);
  const [refused, setRefused] = useState(false);

  const forms = writtenForms(person, text);
  const others = people.filter((each) => each !== person);
  const { mentions, roles, affiliations, positions } = person;
  const about: About = { text, mentions, roles, affiliations, positions, stances: mainStances(person.stances, Number.POSITIVE_INFINITY) };
  const nothingFor: Partial<Record<EditKind, boolean>> = {
    split: forms.length < 2,
    merge: others.length === 0,
    stance: stanceLines(about).length === 0,
  };
  const kinds = (Object.keys(LABEL) as EditKind[]).filter((kind) => !nothingFor[kind]);
  const wish = wishOf(draft, about);

  // Not before the person's page has taken the focus.
  useEffect(() => {
    if (!wrong || !details.current) return;
    const at = draftAt(wrong, about);
    sayMore(at);
    details.current.open = true;
    details.current.scrollIntoView();
    details.current.querySelector<HTMLElement>(at.kind ? `input[value="${at.kind}"]` : 'input')?.focus({ preventScroll: true });
  }, [wrong]);

  // With what there is to say of it comes the button, which has stood just behind the last line.
  useEffect(() => {
    if (draft.kind) button.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.kind]);

  async function submit(event: Event) {
    event.preventDefault();
    if (typeof wish === 'string') return;
    try {
      await onCorrect(wish, draft.where);
      setRefused(false);
      sayMore(AT_FIRST);
      if (details.current) details.current.open = false;
    } catch {
      setRefused(true);
    }
  }

  return (
    <details class="correct" ref={details} onKeyDown={fold} onToggle={show}>
      <summary>{say('correctHeading')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend class="unseen">{say('correctWhat')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name={`${id}-kind`} value={kind} checked={draft.kind === kind} onChange={() => sayMore({ kind })} />{' '}
              {say(LABEL[kind])}
            </label>
          ))}
        </fieldset>
        {draft.kind && <Details {...{ id, draft, person, text, host, others, forms, about, selected }} kind={draft.kind} onSay={sayMore} />}
        {isPrivate && <p class="quiet-note">{say('keptFromPrivate')}</p>}
        <button type="submit" class="action" ref={button} disabled={typeof wish === 'string'}>
          {say(typeof wish === 'string' ? wish : ACTION[outcomeOf(wish)])}
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
