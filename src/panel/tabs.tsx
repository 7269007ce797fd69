import { useRef } from 'preact/hooks';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things there are behind it. */
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs by the pattern that screen readers know: arrow keys choose, Tab goes on into what is chosen (an element with the id "view"). */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  function choose(at: number) {
    const tab = tabs[(at + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => {
        const at = tabs.findIndex(({ id }) => id === chosen);
        const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
        const step = STEPS[event.key];
        if (step !== undefined) choose(at + step * mirrored);
        else if (event.key === 'Home') choose(0);
        else if (event.key === 'End') choose(tabs.length - 1);
        else return;
        event.preventDefault();
      }}
    >
      {tabs.map(({ id, label: word, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="tab"
          aria-selected={id === chosen}
          aria-controls="view"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {word}
          {count !== undefined && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
