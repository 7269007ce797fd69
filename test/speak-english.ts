import { catalogueFrom } from '../src/messages/catalogue.ts';
import { catalogueOf } from '../src/tools/build/locales.ts';
import { speakWith } from '../src/ui/i18n.ts';

/** Every test hears English, as a browser would say it. */
speakWith(catalogueFrom(catalogueOf('en')));
