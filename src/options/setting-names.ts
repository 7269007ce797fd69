import type { Settings } from '../settings/settings.ts';
import { say, spoken, type TextKey } from '../ui/i18n.ts';

/** What the page calls each setting. */
const NAME: Readonly<Record<keyof Settings, TextKey>> = {
  on: 'onLabel',
  sitesOff: 'siteLabel',
  marked: 'markedHeading',
  markStyle: 'markStyleLabel',
  mentions: 'mentionsLabel',
  trigger: 'openingHeading',
  openDelay: 'openDelayLabel',
  closeDelay: 'closeDelayLabel',
  theme: 'themeLabel',
  textSize: 'textSizeLabel',
  reading: 'readingHeading',
  memory: 'memoryLabel',
  memoryDays: 'memoryDaysLabel',
};

/** Settings by the names that the page gives them, one after the other; what is none by its own name. */
export function settingNames(keys: readonly string[]): string {
  const names = keys.map((key) => (Object.hasOwn(NAME, key) ? say(NAME[key as keyof Settings]) : key));
  return new Intl.ListFormat(spoken().language).format(names);
}
