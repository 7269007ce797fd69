import { startBackground } from './start.ts';
import { createWork } from './work.ts';

/* The background as a service worker (Chromium), which can't import anything later: all of it is one module. */
startBackground(async () => createWork());
