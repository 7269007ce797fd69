import type { Settings } from '../settings/settings.ts';

/** A part of the page that shows some settings and changes them. */
export interface PartProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}
