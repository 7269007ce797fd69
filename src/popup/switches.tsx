import type { Settings } from '../settings/settings.ts';
import { hasSite, withSite } from '../settings/sites.ts';
import { say } from '../ui/say.ts';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch" title={label}>
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onSwitch(event.currentTarget.checked)} />
    </label>
  );
}

export interface SwitchesProps {
  /** The host name of the page; null where it has none, and so no switch. */
  readonly host: string | null;
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** On or off for this site and for everything. */
export function Switches({ host, settings, onChange }: SwitchesProps) {
  const { on, sitesOff } = settings;
  return (
    <footer class="switches" role="group" aria-label={say('switchesLabel')}>
      {host !== null && (
        <Switch
          label={say('switchSite', host)}
          on={on && !hasSite(sitesOff, host)}
          disabled={!on}
          onSwitch={(siteOn) => onChange({ sitesOff: withSite(sitesOff, host, !siteOn) })}
        />
      )}
      <Switch label={say('switchEverywhere')} on={on} onSwitch={(everywhere) => onChange({ on: everywhere })} />
    </footer>
  );
}
