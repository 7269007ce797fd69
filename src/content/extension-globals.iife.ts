/*
 * Comes into every page of Chromium's before anything of it is there: its `chrome` and `browser` are given to our scripts then. Where the page already has an element
 * or a frame of that name they would not be, and our scripts would end without a word. (Firefox gives them whatever the page has.)
 */
for (const name of ['browser', 'chrome'])
  if (!Object.hasOwn(globalThis, name)) Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
