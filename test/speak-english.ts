import { catalogueOf } from '../src/tools/locales.ts';
import { speakWith } from '../src/ui/say.ts';

const english = catalogueOf('en');

/** Every test hears English, as a browser would say it. */
speakWith({
  getMessage: (key, values = []) => (english[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
});
