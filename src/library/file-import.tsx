import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../corrections/json-lines.ts';
import { isFull } from '../memory/write-failure.ts';
import { problemWords } from '../ui/correct/file-problem.ts';
import { say, sayCount } from '../ui/i18n.ts';
import type { Waiting } from './in-slices.ts';

/** How many problems of one file are told; after some the reader knows. */
const MOST_TOLD = 12;

/** What a file holds, before anything is done with it. */
export interface Opened {
  /** How many rows are right. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** Takes the rows that are right, and tells what part of them is taken, from 0 to 1; answers how many of them were not there before. */
  readonly take: (choice: string, told: Waiting['told']) => Promise<number>;
}

interface FileImportProps {
  readonly label: string;
  /** The largest file that is read at all, bytes. */
  readonly largest: number;
  readonly read: (text: string, name: string, waiting: Waiting) => Opened | Promise<Opened>;
  /** What the reader has to say about the file, the first being what is taken for granted. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
}

function Problems({ problems }: Pick<Opened, 'problems'>) {
  const left = problems.length - MOST_TOLD;
  return (
    <>
      <p class="problems-head">{sayCount('importBad', problems.length)}</p>
      <ul class="problems">
        {problems.slice(0, MOST_TOLD).map((problem) => (
          <li key={problem.line}>{problemWords(problem)}</li>
        ))}
        {left > 0 && <li>{sayCount('importMore', left)}</li>}
      </ul>
    </>
  );
}

interface ChoicesProps {
  readonly choices: NonNullable<FileImportProps['choices']>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{say('importWhose')}</legend>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name="whose" checked={chosen === id} onChange={() => onChoose(id)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

const whyNot = (fault: Error): string => (isFull(fault) ? say('notKept') : say('importFailed', fault.message));

/** Opens a file of the reader's, says what is in it and what is wrong with it line by line, and takes what is right when they say so. */
export function FileImport({ label, largest, read, choices = [] }: FileImportProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [choice, setChoice] = useState(choices[0]?.id ?? '');
  /** What part of a file is read or taken by now; null while none is. */
  const [share, setShare] = useState<number | null>(null);
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);

  async function open(file: File | undefined) {
    if (!file) return;
    setSaid([]);
    const tooLarge: Opened = { count: 0, problems: [{ line: 0, is: 'too-large', what: String(largest / 1e6) }], take: async () => 0 };
    if (file.size > largest) return setOpened(tooLarge);
    setShare(0);
    try {
      setOpened(await read(await file.text(), file.name, { told: setShare, signal: leaving.current.signal }));
    } catch (fault) {
      setSaid([whyNot(fault as Error)]);
    }
    setShare(null);
  }
  async function take({ take: takeRows, count }: Opened) {
    setShare(0);
    try {
      const added = await takeRows(choice, setShare);
      setSaid([sayCount('importDone', added), ...(added < count ? [sayCount('importKnown', count - added)] : [])]);
      setOpened(null);
    } catch (fault) {
      setSaid([whyNot(fault as Error)]);
    }
    setShare(null);
  }
  return (
    <div class="import">
      <label class="button">
        {label}
        <input
          type="file"
          class="unseen"
          accept=".jsonl,.json,.txt"
          disabled={share !== null}
          onChange={(event) => {
            const input = event.currentTarget;
            void open(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      {share !== null && (
        <label class="import-working">
          {say('importWorking')} <progress value={share} />
        </label>
      )}
      {opened && share === null && (
        <div class="import-report" role="status">
          <p>{sayCount('importGood', opened.count)}</p>
          {opened.problems.length > 0 && <Problems problems={opened.problems} />}
          {opened.count > 0 && choices.length > 0 && <Choices choices={choices} chosen={choice} onChoose={setChoice} />}
          <div class="buttons">
            {opened.count > 0 && (
              <button type="button" class="button primary" onClick={() => void take(opened)}>
                {sayCount('importTake', opened.count)}
              </button>
            )}
            <button type="button" class="button" onClick={() => setOpened(null)}>
              {say('importLeave')}
            </button>
          </div>
        </div>
      )}
      <div class="hint" role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
