import { useEffect, useState } from 'preact/hooks';
import { say } from '../ui/i18n.ts';
import type { WelcomeLink } from './welcome-link.ts';

/** Where the extension's button is, and how it gets into sight; nothing where the browser doesn't know. */
export function Pin({ link }: { readonly link: Pick<WelcomeLink, 'browser' | 'isPinned'> }) {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void link.isPinned().then(setPinned);
    look();
    // The reader comes back from the toolbar.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [link]);

  if (pinned === null) return null;
  return (
    <div class="pin" role="status">
      <img src="../../icons/icon.svg" width="24" height="24" alt="" />
      {pinned ? (
        <p>{say('pinDone')}</p>
      ) : (
        <p>
          <span>{say('pinText')}</span> <span>{say(link.browser === 'firefox' ? 'pinFirefox' : 'pinChrome')}</span>
        </p>
      )}
    </div>
  );
}
