import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person, Span } from '../engine/analysis.ts';
import { byEvidence } from './by-evidence.ts';
import { keysFor } from './keys.ts';
import type { Held } from './positions.ts';
import { say } from './say.ts';
import { StanceLine } from './stance-line.tsx';

/** Longest quote in the bubble, characters. */
const QUOTE = 220;
/** How long the pointer rests before the bubble opens, and how long it may take into it, ms: the card's default. */
const DELAY = 300;
/** From the bubble to what it is about, and to the edge of the window, px. */
const GAP = 6;

export interface HeldButtonProps {
  readonly held: Held;
  /** The button's look. */
  readonly look: string;
  readonly label?: string;
  readonly text: string;
  readonly onEvidence: (span: Span) => void;
  readonly onOpen: (person: Person) => void;
  readonly children: ComponentChildren;
}

/** What places the bubble comes when there is a button that may open one: popup and panel begin with the list of people, which has none. */
const placing = () => import('@floating-ui/dom');

/** Puts the bubble under the button, or above it where there is more room. */
async function place(button: HTMLElement, bubble: HTMLElement) {
  const { computePosition, flip, offset, shift, size } = await placing();
  const { x, y } = await computePosition(button, bubble, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: GAP }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableHeight }) => {
          bubble.style.maxBlockSize = `${availableHeight}px`;
        },
      }),
    ],
  });
  bubble.style.left = `${x}px`;
  bubble.style.top = `${y}px`;
}

/**
 * A button for a position, with a bubble that shows the words it was read from: on hover after a moment, on keyboard focus at once, on a click to stay.
 * Escape closes the bubble and nothing else; the pointer may go into it (WCAG 1.4.13).
 */
export function HeldButton({ held, look, label, text, onEvidence, onOpen, children }: HeldButtonProps) {
  const [open, setOpen] = useState<'no' | 'while-near' | 'pinned'>('no');
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (next: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(next, DELAY);
  };
  const close = () => {
    clearTimeout(timer.current);
    setOpen('no');
  };
  const groups = byEvidence(held.stances);
  const keys = keysFor(groups.map(([{ evidence }]) => text.slice(...evidence)));
  useEffect(() => {
    void placing();
    return () => clearTimeout(timer.current);
  }, []);
  useEffect(() => {
    if (open === 'no' || !button.current || !bubble.current) return;
    bubble.current.showPopover?.();
    void place(button.current, bubble.current);
  }, [open]);

  return (
    <span
      class="held"
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && later(() => setOpen((now) => (now === 'no' ? 'while-near' : now)))}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && later(() => setOpen((now) => (now === 'while-near' ? 'no' : now)))}
      onFocusIn={({ target }) => target === button.current && button.current?.matches(':focus-visible') && setOpen('while-near')}
      onFocusOut={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget as Node | null) && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === 'no') return;
        event.stopPropagation();
        button.current?.focus();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        class={look}
        aria-label={label}
        aria-expanded={open !== 'no'}
        onClick={() => {
          clearTimeout(timer.current);
          setOpen(open === 'pinned' ? 'no' : 'pinned');
        }}
      >
        {children}
      </button>
      {open !== 'no' && (
        <div class="bubble" ref={bubble} popover="manual" role="group" aria-label={say('bubbleLabel', held.person.name)}>
          <button type="button" class="bubble-name" title={say('openPerson', held.person.name)} onClick={() => onOpen(held.person)}>
            <bdi>{held.person.name}</bdi>
          </button>
          <ul>
            {groups.map((group, at) => (
              <StanceLine key={keys[at]} stances={group} text={text} limit={QUOTE} onEvidence={onEvidence} />
            ))}
          </ul>
        </div>
      )}
    </span>
  );
}
