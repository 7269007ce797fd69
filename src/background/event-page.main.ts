import { workWith } from './at-work.ts';
import { hear } from './hear.ts';

/* The background as an event page (Firefox): what hears and answers is there at once, the engine comes when an article is to be read. */
workWith(async () => (await import('./work.ts')).createWork());
hear();
