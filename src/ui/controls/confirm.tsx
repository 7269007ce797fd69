import { useEffect, useRef } from 'preact/hooks';
import { say } from '../i18n.ts';

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly onYes: () => void;
}

/** The question before everything is erased that is kept, but for the settings. */
export const askEverything = (onYes: () => void): Question => ({
  title: say('eraseEverythingTitle'),
  body: say('eraseEverythingBody'),
  action: say('eraseEverything'),
  onYes,
});

/** Asks before something is taken away for good; Escape is no. */
export function Confirm({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-title" onClose={onClose}>
      <h2 id="confirm-title">{question.title}</h2>
      <p>{question.body}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say('keepIt')}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            question.onYes();
            dialog.current?.close();
          }}
        >
          {question.action}
        </button>
      </div>
    </dialog>
  );
}
