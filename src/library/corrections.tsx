import { useEffect, useState } from 'preact/hooks';
import type { Correction, Scope } from '../corrections/correction.ts';
import { readCorrections, writeCorrections } from '../corrections/file.ts';
import { readPeopleList } from '../corrections/list-file.ts';
import { onCorrections } from '../corrections/on-change.ts';
import {
  type Aside,
  changeCorrections,
  changeLists,
  forgetAside,
  type Kept,
  loadAside,
  loadCorrections,
  loadKept,
  withImported,
} from '../corrections/store.ts';
import type { Position } from '../engine/analysis.ts';
import { saveFile } from '../exports/save-file.ts';
import type { Database } from '../memory/schema.ts';
import { showAgain } from '../memory/show-again.ts';
import { NotKept } from '../ui/controls/not-kept.tsx';
import { say, sayCount, type TextKey } from '../ui/i18n.ts';
import { kindWord, POSITION_WORD } from '../ui/person/kind-words.ts';
import { isolated } from '../ui/person/role-line.ts';
import { dayWords } from '../ui/text/day.ts';
import { innerMarks } from '../ui/text/in-quotes.ts';
import { FileImport, type Opened } from './file-import.tsx';

/** A text with names and words of the article in it, each apart from the direction of those around it: beside an Arabic verb English names would change places. */
const told = (key: TextKey, ...values: readonly string[]): string => say(key, ...values.map(isolated));

const stanceWords = (position: Position, target: string): string =>
  say('stanceWords', say(POSITION_WORD[position].word), innerMarks(target));

/** A correction in words. */
function correctionWords(correction: Correction): string {
  switch (correction.do) {
    case 'mention':
      return told('saysMention', correction.quote.exact, correction.is);
    case 'merge':
      return told('saysMerge', correction.name, correction.into);
    case 'split':
      return told('saysSplit', correction.name, correction.written.join(', '), correction.is);
    case 'not-a-person':
      return told('saysNotAPerson', correction.name);
    case 'called':
      return told('saysCalled', correction.name, correction.is);
    case 'missed':
      return told('saysMissed', correction.name);
    case 'role':
      return correction.role === null ? told('saysNoRole', correction.name) : told('saysRole', correction.name, correction.role);
    case 'kind':
      return told('saysKind', correction.name, say(kindWord(correction.kind)));
    case 'affiliation':
      if (correction.affiliation !== null) return told('saysAffiliation', correction.name, correction.affiliation);
      return correction.was === undefined
        ? told('saysUnaffiliated', correction.name)
        : told('saysNotAffiliated', correction.name, correction.was);
    case 'stance': {
      const wrong = stanceWords(correction.position, correction.target);
      return correction.is === undefined
        ? told('saysStance', correction.name, wrong)
        : told('saysTurned', correction.name, wrong, stanceWords(correction.is, correction.target));
    }
    case 'stands':
      return told('saysStands', correction.name, stanceWords(correction.position, correction.target), innerMarks(correction.quote.exact));
    case 'no-position':
      return told('saysNoPosition', correction.name, innerMarks(correction.quote.exact));
    case 'hide':
      return told('saysHide', correction.name);
  }
}

function Where({ where }: { readonly where: Scope }) {
  if (where === 'everywhere') return <>{say('whereEverywhere')}</>;
  if ('site' in where) return <>{say('whereSite', where.site)}</>;
  return (
    <a href={where.page} target="_blank" rel="noreferrer noopener" title={where.page}>
      {say('wherePage')}
    </a>
  );
}

/** What is kept of corrections and lists, as it is now and after every change; null while it is loaded. */
function useKept(): (Kept & { readonly aside: readonly Aside[]; readonly again: () => void }) | null {
  const [kept, setKept] = useState<(Kept & { readonly aside: readonly Aside[] }) | null>(null);
  const load = () => void Promise.all([loadKept(), loadAside()]).then(([all, aside]) => setKept({ ...all, aside }));
  useEffect(() => {
    load();
    return onCorrections(load);
  }, []);
  return kept && { ...kept, again: load };
}

/** Changes what is kept; `isLost` says, until something can be stored again, that it could not be. */
function useChange() {
  const [isLost, setLost] = useState(false);
  const change = (done: Promise<void>) =>
    void done.then(
      () => setLost(false),
      () => setLost(true),
    );
  return { isLost, change };
}

/** What could not be read of the store, for the reader to take away and mend. */
function AsideNotice({ aside, onDone }: { readonly aside: readonly Aside[]; readonly onDone: () => void }) {
  if (aside.length === 0) return null;
  const lines = aside.reduce((sum, each) => sum + each.lines, 0);
  return (
    <div class="banner" role="status">
      <p>{sayCount('correctionsAside', lines)}</p>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(document, 'corrections-aside', 'jsonl', aside.map((each) => `${JSON.stringify(each)}\n`).join(''))}
      >
        {say('saveAside')}
      </button>
      <button type="button" class="button" onClick={() => void forgetAside().then(onDone)}>
        {say('forgetAside')}
      </button>
    </div>
  );
}

const importCorrections = (text: string): Opened => {
  const { rows, problems } = readCorrections(text);
  return {
    count: rows.length,
    problems,
    async take(whose) {
      let added = 0;
      await changeCorrections((kept) => {
        const all = withImported(kept, rows, whose === 'mine' ? 'mine' : 'others');
        added = all.length - kept.length;
        return all;
      });
      return added;
    },
  };
};

/** Takes a correction back; a stance that it hid is shown again in the memory too, where there is one. */
async function takeBack(correction: Correction, db: Database | null): Promise<void> {
  await changeCorrections((all) => all.filter(({ id }) => id !== correction.id));
  if (db && correction.do === 'stance' && correction.is === undefined && typeof correction.where === 'object' && 'page' in correction.where)
    await showAgain(db, correction.where.page, await loadCorrections());
}

/** The reader's corrections: what each says and where it holds; each can be taken back, all can be saved and read from a file. */
export function Corrections({ db }: { readonly db: Database | null }) {
  const kept = useKept();
  const { isLost, change } = useChange();
  if (!kept) return null;
  const { corrections } = kept;
  return (
    <>
      <p class="hint">{say('correctionsHint')}</p>
      <AsideNotice aside={kept.aside} onDone={kept.again} />
      {corrections.length === 0 ? (
        <p class="hint empty">{say('noCorrections')}</p>
      ) : (
        <ul class="items">
          {corrections.toReversed().map((correction) => (
            <li key={correction.id} class="item item-row">
              <div>
                <p class="item-said">{correctionWords(correction)}</p>
                <p class="item-what">
                  <Where where={correction.where} /> · {dayWords(correction.made)}
                  {correction.foreign && <> · {say('fromOthers')}</>}
                </p>
              </div>
              <button
                type="button"
                class="button quiet"
                aria-label={say('takeBackLabel', correctionWords(correction))}
                onClick={() => change(takeBack(correction, db))}
              >
                {say('takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={corrections.length === 0}
          onClick={() => saveFile(document, 'dramatis-corrections', 'jsonl', writeCorrections(corrections))}
        >
          {say('saveAsFile')}
        </button>
        <FileImport
          label={say('openFile')}
          largest={1_000_000}
          read={importCorrections}
          choices={[
            { id: 'others', label: say('whoseOthers') },
            { id: 'mine', label: say('whoseMine') },
          ]}
        />
      </div>
      {isLost && <NotKept />}
    </>
  );
}

const EXAMPLE = [
  '{"dramatis":"people","version":1,"title":"Harbour board"}',
  '{"name":"Ida Holm","aliases":["I. Holm"],"role":"chair","affiliation":"Harbour Board","from":"2024","to":null}',
].join('\n');

const importList = (text: string, name: string): Opened => {
  const own =
    name
      .replace(/\.[a-z]+$/i, '')
      .replace(/[<>\p{Cc}\p{Cf}]/gu, '')
      .slice(0, 100)
      .trim() || say('listUntitled');
  const { list, problems } = readPeopleList(text, own);
  return {
    count: list.people.length,
    problems,
    // A list of the same title gives way to this one, so that all of it is new.
    async take() {
      await changeLists((lists) => [...lists.filter(({ title }) => title !== list.title), list]);
      return list.people.length;
    },
  };
};

/** The reader's own lists of people. */
export function Lists() {
  const kept = useKept();
  const { isLost, change } = useChange();
  if (!kept) return null;
  return (
    <>
      <p class="hint">{say('listsHint')}</p>
      {kept.lists.length === 0 ? (
        <p class="hint empty">{say('noLists')}</p>
      ) : (
        <ul class="items">
          {kept.lists.map((list) => (
            <li key={list.title} class="item item-row">
              <div>
                <p class="item-said">
                  <bdi>{list.title}</bdi>
                </p>
                <p class="item-what">{sayCount('peopleIn', list.people.length)}</p>
              </div>
              <button
                type="button"
                class="button quiet"
                aria-label={say('removeListLabel', list.title)}
                onClick={() => change(changeLists((lists) => lists.filter(({ title }) => title !== list.title)))}
              >
                {say('removeList')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <FileImport label={say('openList')} largest={2_000_000} read={importList} />
      </div>
      <details class="format">
        <summary>{say('listFormat')}</summary>
        <p class="hint">{say('listFormatHint')}</p>
        <pre dir="ltr">{EXAMPLE}</pre>
      </details>
      {isLost && <NotKept />}
    </>
  );
}
