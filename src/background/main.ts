import { workWith } from './at-work.ts';
import { hear } from './hear.ts';
import { createWork } from './work.ts';

/* The background as a service worker (Chromium), which can't import anything later: all of it is one module. */
workWith(async () => createWork());
hear();
