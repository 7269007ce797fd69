import { useEffect, useState } from 'preact/hooks';
import { say } from '../ui/i18n.ts';
import type { OptionsLink, Shortcut } from './options-link.ts';

/** The browser's own name for the toolbar button's command; the manifest gives it no description. */
const BUTTON = '_execute_action';

/** In which order they are told: what opens first, then what walks; browsers give them in one of their own. */
const ORDER = [BUTTON, 'open-panel', '_execute_sidebar_action', 'next-person', 'previous-person', 'name-person'];
const inOrder = (shortcuts: readonly Shortcut[]) => shortcuts.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** "Alt+Shift+D" as keys to look at; Mac's "⌥⇧D" is one already. */
const keysOf = (keys: string) => (keys.includes('+') && keys.length > 1 ? keys.split('+') : [keys]);

/** A command may have no keys: the browser gives some none, and keeps none that another extension has. The way to choose some, where it can be opened. */
function NoKeys({ onChoose }: { readonly onChoose: OptionsLink['changeShortcuts'] }) {
  if (!onChoose) return <span class="hint">{say('keysUnset')}</span>;
  return (
    <button type="button" class="link" onClick={() => void onChoose()}>
      {say('keysChoose')}
    </button>
  );
}

/** The extension's shortcuts as they are now, and the keys that work on a card. */
export function Keyboard({ link }: { readonly link: Pick<OptionsLink, 'shortcuts' | 'changeShortcuts'> }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void link.shortcuts().then((found) => setShortcuts(inOrder(found)));
    look();
    // The reader may come back from the browser's page for shortcuts.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [link]);

  if (shortcuts.length === 0) return null;
  return (
    <section id="keyboard" aria-labelledby="keyboard-heading">
      <h2 id="keyboard-heading">{say('keyboardHeading')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || (name === BUTTON ? say('commandButton') : name)}</dt>
            <dd>{keys ? keysOf(keys).map((key) => <kbd key={key}>{key}</kbd>) : <NoKeys onChoose={link.changeShortcuts} />}</dd>
          </div>
        ))}
      </dl>
      {link.changeShortcuts ? (
        <button type="button" class="button" onClick={() => void link.changeShortcuts?.()}>
          {say('keysChange')}
        </button>
      ) : (
        <p class="hint">{say('keysWhere')}</p>
      )}
    </section>
  );
}
