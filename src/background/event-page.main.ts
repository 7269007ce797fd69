import { startBackground } from './start.ts';

/* The background as an event page (Firefox): what hears and answers is there at once, the engine comes when an article is to be read. */
startBackground(async () => (await import('./work.ts')).createWork());
