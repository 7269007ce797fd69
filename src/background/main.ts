import { createEngine } from './engine/engine.ts';
import { registerEngine } from './engine/lazy-engine.ts';
import { listenForMessages } from './message-handlers.ts';

/* The background as a service worker (Chromium), which can't import anything later: all of it is one module. */
registerEngine(async () => createEngine());
listenForMessages();
