import { useEffect, useRef } from 'preact/hooks';
import { say } from '../i18n.ts';

interface UndoBarProps {
  /** What was done, in a word. */
  readonly done: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says that something was put right, and takes it back. The focus comes here: what the reader was on may be gone. */
export function UndoBar({ done, onUndo, onClose }: UndoBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="undo-bar" role="status">
      <span>{done}</span>
      <button type="button" ref={undo} onClick={onUndo}>
        {say('undoCorrection')}
      </button>
      <button type="button" onClick={onClose}>
        {say('closeNote')}
      </button>
    </div>
  );
}
