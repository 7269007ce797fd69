import { useEffect, useState } from 'preact/hooks';
import { LiveSample } from '../sample/live-sample.tsx';
import type { Settings } from '../settings/settings.ts';
import { AccessNotice } from '../ui/controls/access-notice.tsx';
import { say } from '../ui/i18n.ts';
import { Pin } from './pin.tsx';
import type { WelcomeLink } from './welcome-link.ts';

const OPTIONS = '../options/index.html';

/** The page that opens once after the install: Dramatis at work on an article, and what it reads, says and keeps to itself. */
export function App({ link }: { readonly link: WelcomeLink }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [access, setAccess] = useState(true);
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void link.settings().then(setSettings);
    void link.hasAccess().then(setAccess);
    void link.walkKeys().then(setKeys);
  }, [link]);

  return (
    <main class="dramatis view welcome">
      <div class="hero">
        <header>
          <p class="brand">
            <img src="../../icons/icon.svg" width="36" height="36" alt="" /> Dramatis
          </p>
          <h1>{say('welcomeHeading')}</h1>
          <p class="lead">{say('welcomeLead')}</p>
          <h2 class="unseen">{say('legendHeading')}</h2>
          <ul class="legend">
            <li class="kind kind-leader">{say('filterLeader')}</li>
            <li class="kind kind-analyst">{say('filterAnalyst')}</li>
            <li class="kind">{say('legendOther')}</li>
          </ul>
          {!access && <AccessNotice onAsk={() => void link.requestAccess().then(setAccess)} />}
        </header>
        <section class="try" aria-label={say('welcomeSample')}>
          {settings && <LiveSample settings={settings} link={link} presents />}
          <p class="try-words by-pointer">{say('welcomeTryPointer')}</p>
          {keys && <p class="try-words by-pointer">{say('welcomeTryKeys', keys)}</p>}
          <p class="try-words by-touch">{say('welcomeTryTouch')}</p>
        </section>
      </div>
      <div class="facts">
        <section>
          <h2>{say('readsHeading')}</h2>
          <p>{say('readsText')}</p>
        </section>
        <section>
          <h2>{say('leavesHeading')}</h2>
          <p>{say('leavesText')}</p>
        </section>
        <section>
          <h2>{say('saysHeading')}</h2>
          <p>{say('saysText')}</p>
        </section>
      </div>
      <footer>
        <Pin link={link} />
        <nav class="buttons">
          <a class="button" href={`${OPTIONS}#how-right`}>
            {say('welcomeHowRight')}
          </a>
          <a class="button primary" href={OPTIONS}>
            {say('welcomeOptions')}
          </a>
        </nav>
      </footer>
    </main>
  );
}
