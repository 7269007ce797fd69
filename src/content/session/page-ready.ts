/** The longest that a busy page keeps us waiting, ms. */
const LONGEST = 500;

/** When a page may be looked at first: it is not only being prepared for a visit that may never come, and its thread has nothing else to do. */
export async function whenPageReady(): Promise<void> {
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  // Where the browser doesn't know the word, it is the name of an image that a page has named so.
  if (prerendering === true) await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
  await new Promise((idle) => requestIdleCallback(idle, { timeout: LONGEST }));
}
