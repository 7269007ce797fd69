import { useEffect, useState } from 'preact/hooks';
import { toCsv } from '../exports/csv.ts';
import { toJsonLd } from '../exports/json-ld.ts';
import { toMarkdown } from '../exports/markdown.ts';
import { rowsOf } from '../exports/rows.ts';
import { type Ending, saveFile } from '../exports/save-file.ts';
import { eraseEverything, eraseMemory } from '../memory/erase.ts';
import { allRecords, importRecords, readingMemory, writeMemory } from '../memory/file.ts';
import { forgetBefore, neverRemembered, rememberAgain } from '../memory/forget.ts';
import { setAside } from '../memory/recall.ts';
import { forgetAside } from '../memory/repair.ts';
import { type Database, openMemory } from '../memory/schema.ts';
import { onWriteFailure, type WriteFailure } from '../memory/write-failure.ts';
import type { Settings } from '../settings/settings.ts';
import { shareRight } from '../ui/controls/accuracy.ts';
import { askEverything, type Question } from '../ui/controls/confirm.tsx';
import { say, sayCount, type TextKey } from '../ui/i18n.ts';
import { dayWords } from '../ui/text/day.ts';
import { FileImport, type Opened } from './file-import.tsx';
import { inSlices, type Waiting } from './in-slices.ts';
import { useLoaded } from './use-loaded.ts';

const DAY = 86_400_000;
/** How long a memory can be kept, days. */
const KEEP = [30, 90, 365] as const;
const MEASURED = { names: shareRight('partPeople'), statements: shareRight('partStatements') };
const NAME = 'dramatis-memory';

/** All that is remembered, as a file of this kind. */
async function fileOf(db: Database, ending: Ending): Promise<string> {
  const records = await allRecords(db);
  switch (ending) {
    case 'jsonl':
      return writeMemory(records);
    case 'jsonld':
      return toJsonLd(records, MEASURED, new Date().toISOString());
    case 'csv':
      return toCsv(rowsOf(records, MEASURED));
    case 'md':
      return toMarkdown(records, MEASURED);
  }
}

interface DataProps {
  readonly db: Database;
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onAsk: (question: Question) => void;
  readonly onChange: () => void;
}

/** Rows that could not be read, for the reader to take away. */
export function AsideNotice({ db }: { readonly db: Database }) {
  const [gone, setGone] = useState(false);
  const rows = useLoaded(() => setAside(db), [gone]);
  if (!rows || rows.length === 0) return null;
  return (
    <div class="banner" role="status">
      <p>{sayCount('memoryAside', rows.length)}</p>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(document, `${NAME}-aside`, 'jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))}
      >
        {say('saveAside')}
      </button>
      <button type="button" class="button" onClick={() => void forgetAside(db).then(() => setGone(true))}>
        {say('forgetAside')}
      </button>
    </div>
  );
}

/** What the background could not write, and why. */
export function TroubleNotice() {
  const [trouble, setTrouble] = useState<WriteFailure | null>(null);
  useEffect(() => onWriteFailure(setTrouble), []);
  if (!trouble) return null;
  return (
    <div class="banner" role="status">
      <p>{trouble.isFull ? say('memoryFull') : say('memoryTrouble', trouble.message)}</p>
    </div>
  );
}

/** Who must not be remembered; each may be again. Nothing where there is nobody. */
function Never({ db }: Pick<DataProps, 'db'>) {
  const [again, setAgain] = useState(0);
  const people = useLoaded(() => neverRemembered(db), [again]);
  if (!people || people.length === 0) return null;
  return (
    <section>
      <h2>{say('neverHeading')}</h2>
      <p class="hint">{say('neverHint')}</p>
      <ul class="items">
        {people.map(({ id, name, since }) => (
          <li key={id} class="item item-row">
            <div>
              <p class="item-said">
                <bdi>{name}</bdi>
              </p>
              <p class="item-what">{say('neverSince', dayWords(since))}</p>
            </div>
            <button
              type="button"
              class="button quiet"
              aria-label={say('rememberAgainLabel', name)}
              onClick={() => void rememberAgain(db, id).then(() => setAgain(again + 1))}
            >
              {say('rememberAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reads a backup. It is taken by a connection of its own: in Firefox one that has met a full disk may never answer again. */
const importMemory =
  (onChange: () => void) =>
  async (text: string, _name: string, waiting: Waiting): Promise<Opened> => {
    const { rows, problems } = await inSlices(readingMemory(text), waiting);
    const take: Opened['take'] = async (_choice, told) => {
      const own = await openMemory();
      try {
        return await importRecords(own, rows, told);
      } finally {
        own.close();
        onChange();
      }
    };
    return { count: rows.length, problems, take };
  };

/** How long the memory is kept. */
function Keep({ db, settings, onSettings, onChange }: Omit<DataProps, 'onAsk'>) {
  const keep = (days: number | null) => {
    onSettings({ memoryDays: days });
    if (days !== null) void forgetBefore(db, new Date(Date.now() - days * DAY).toISOString()).then(onChange);
  };
  return (
    <section>
      <h2>{say('keepHeading')}</h2>
      <fieldset class="choices">
        <legend class="hint">{say('keepHint')}</legend>
        {[...KEEP, null].map((days) => (
          <label key={days}>
            <input type="radio" name="keep" checked={settings.memoryDays === days} onChange={() => keep(days)} />{' '}
            {days === null ? say('keepAlways') : sayCount('keepDays', days)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** The files that there are, by their ending, and what their buttons say. */
const FILES: readonly (readonly [Ending, TextKey])[] = [
  ['jsonl', 'exportBackup'],
  ['jsonld', 'exportJsonLd'],
  ['csv', 'exportCsv'],
  ['md', 'exportMarkdown'],
];

/** The memory as files. */
function Export({ db }: Pick<DataProps, 'db'>) {
  /** What came of the file that was asked for last. */
  const [saved, setSaved] = useState('');
  const save = (ending: Ending) =>
    void fileOf(db, ending)
      .then((text) => saveFile(document, NAME, ending, text))
      .then(
        () => setSaved(say('fileSaved')),
        (fault: Error) => setSaved(say('exportFailed', fault.message)),
      );
  return (
    <section>
      <h2>{say('exportHeading')}</h2>
      <p class="hint">{say('exportHint')}</p>
      <div class="buttons">
        {FILES.map(([ending, name]) => (
          <button key={ending} type="button" class="button" onClick={() => save(ending)}>
            {say(name)}
          </button>
        ))}
      </div>
      <p class="hint" role="status">
        {saved}
      </p>
    </section>
  );
}

/** How long the memory is kept, files of it, and its end. */
export function Data({ db, settings, onSettings, onAsk, onChange }: DataProps) {
  return (
    <>
      <Keep {...{ db, settings, onSettings, onChange }} />
      <Never db={db} />
      <Export db={db} />
      <section>
        <h2>{say('restoreHeading')}</h2>
        <p class="hint">{say('restoreHint')}</p>
        <FileImport label={say('openFile')} largest={200_000_000} read={importMemory(onChange)} />
      </section>
      <section>
        <h2>{say('eraseHeading')}</h2>
        <p class="hint">{say('eraseHint')}</p>
        <div class="buttons">
          <button
            type="button"
            class="button danger"
            onClick={() =>
              onAsk({ title: say('eraseTitle'), body: say('eraseBody'), action: say('eraseAll'), onYes: () => void eraseMemory() })
            }
          >
            {say('eraseAll')}
          </button>
          <button type="button" class="button danger" onClick={() => onAsk(askEverything(() => void eraseEverything()))}>
            {say('eraseEverything')}
          </button>
        </div>
      </section>
    </>
  );
}
