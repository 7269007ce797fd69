import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hasSite, hostIn, withSite } from '../settings/sites.ts';
import { say } from '../ui/i18n.ts';
import { Switch } from './controls.tsx';
import type { PartProps } from './part.ts';

interface AddSiteProps {
  readonly sites: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: (host: string) => void;
}

/** Adds a site to the list, by its address or any address of it. */
function AddSite({ sites, field, onAdd }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  function add(event: Event) {
    event.preventDefault();
    const host = hostIn(typed);
    if (host === null) setFault(say('siteBad', typed.trim()));
    else if (hasSite(sites, host)) setFault(say('siteThere', host));
    else {
      onAdd(host);
      setTyped('');
      setFault(null);
    }
    field.current?.focus();
  }

  return (
    <form class="add" onSubmit={add} noValidate>
      <label class="label" for="site">
        {say('siteLabel')}
      </label>
      <p class="hint" id="site-hint">
        {say('siteHint')}
      </p>
      <div class="add-line">
        <input
          ref={field}
          id="site"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="news.example"
          aria-describedby={fault ? 'site-fault' : 'site-hint'}
          aria-invalid={fault !== null}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        <button type="submit" class="button" disabled={!typed.trim()}>
          {say('siteAdd')}
        </button>
      </div>
      <p class="fault" id="site-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}

function Site({ site, onRemove }: { readonly site: string; readonly onRemove: () => void }) {
  return (
    <li>
      <bdi>{site}</bdi>
      <button type="button" class="remove" aria-label={say('siteRemove', site)} title={say('siteRemove', site)} onClick={onRemove}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </li>
  );
}

/** Where Dramatis works: everywhere or nowhere, and the sites where it is off. */
export function Sites({ settings: { on, sitesOff }, onChange }: PartProps) {
  const field = useRef<HTMLInputElement>(null);

  function remove(site: string) {
    onChange({ sitesOff: sitesOff.filter((each) => each !== site) });
    // The button under the reader's hand is gone; the list goes on at its head.
    field.current?.focus();
  }

  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{say('sitesHeading')}</h2>
      <Switch label={say('onLabel')} hint={say('onHint')} on={on} onSwitch={(now) => onChange({ on: now })} />
      <AddSite sites={sitesOff} field={field} onAdd={(host) => onChange({ sitesOff: withSite(sitesOff, host, true) })} />
      {sitesOff.length > 0 && (
        <ul class="sites" aria-label={say('siteLabel')}>
          {sitesOff.map((site) => (
            <Site key={site} site={site} onRemove={() => remove(site)} />
          ))}
        </ul>
      )}
    </section>
  );
}
