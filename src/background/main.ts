import { startBackground } from './start.ts';
import { createWork } from './work.ts';

/* The background, all of it one module: Chromium's service worker can't import anything later; in Firefox, where a light part brought in the rest, the first article after an install was never read to its end. */
startBackground(async () => createWork());
