import { registerEngine } from './engine/lazy-engine.ts';
import { listenForMessages } from './message-handlers.ts';

/* The background as an event page (Firefox): what hears and answers is there at once, the engine comes when an article is to be read. */
registerEngine(async () => (await import('./engine/engine.ts')).createEngine());
listenForMessages();
