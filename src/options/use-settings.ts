import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import type { OptionsLink } from './options-link.ts';

/** The settings as they are now, wherever they are changed, and how to change some; null until they are read. What the reader does shows at once and is kept then. */
export function useSettings(link: Pick<OptionsLink, 'settings' | 'saveSettings' | 'onSettings'>) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void link.settings().then(setSettings);
    return link.onSettings(setSettings);
  }, [link]);

  function change(patch: Partial<Settings>) {
    setSettings((before) => before && { ...before, ...patch });
    void link.saveSettings(patch);
  }
  return [settings, change] as const;
}
