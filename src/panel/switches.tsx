import type { ComponentChildren } from 'preact';
import type { Settings } from '../settings/settings.ts';
import { hasSite, withSite } from '../settings/sites.ts';
import { say, sayAround } from '../ui/i18n.ts';

interface SwitchProps {
  readonly label: string;
  /** The label as elements, where it is more than words. */
  readonly children?: ComponentChildren;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, children = label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch" title={label}>
      <span class="switch-words">{children}</span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked */}
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onSwitch(event.currentTarget.checked)} />
    </label>
  );
}

interface SwitchesProps {
  /** The host name of the page; null where it has none, and so no switch. */
  readonly host: string | null;
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
  /** Opens the panel; without it there is no button. */
  readonly onOpenPanel?: () => void;
}

/** On or off for this site and for everything; from the popup, the way to the panel. */
export function Switches({ host, settings, onChange, onOpenPanel }: SwitchesProps) {
  const { on, sitesOff } = settings;
  const [before, after] = sayAround('switchSite');
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, and a fieldset would have a box of its own
    <footer class="switches" role="group" aria-label={say('switchesLabel')}>
      {onOpenPanel && (
        <button type="button" class="open-panel" title={say('openPanel')} aria-label={say('openPanel')} onClick={onOpenPanel}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M12 4v12" stroke="currentColor" stroke-width="1.5" />
            <path d="M14 7h1.5M14 10h1.5" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
      {host !== null && (
        <Switch
          label={say('switchSite', host)}
          on={on && !hasSite(sitesOff, host)}
          disabled={!on}
          onSwitch={(siteOn) => onChange({ sitesOff: withSite(sitesOff, host, !siteOn) })}
        >
          {before}
          <span class="host" dir="ltr">
            {host}
          </span>
          {after}
        </Switch>
      )}
      <Switch label={say('switchEverywhere')} on={on} onSwitch={(everywhere) => onChange({ on: everywhere })} />
    </footer>
  );
}
