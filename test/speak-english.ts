import { catalogueFrom } from '../src/messages/catalogue.ts';
import { catalogueOf } from '../src/tools/locales.ts';
import { speakWith } from '../src/ui/say.ts';

/** Every test hears English, as a browser would say it. */
speakWith(catalogueFrom(catalogueOf('en')));
