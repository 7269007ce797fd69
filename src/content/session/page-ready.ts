/** The longest that a busy page keeps us waiting, ms. */
const LONGEST = 500;

/** Whether a page is only being prepared. Where the browser doesn't know the word, it is the name of an image that a page has named so. */
const isPrepared = () => (document as Document & { readonly prerendering?: boolean }).prerendering === true;

/** When a page may be looked at first: it is not only being prepared for a visit that may never come, and its thread has nothing else to do. */
export async function whenPageReady(): Promise<void> {
  // A page may say so itself before it is visited.
  while (isPrepared()) await new Promise((changed) => document.addEventListener('prerenderingchange', changed, { once: true }));
  await new Promise((idle) => requestIdleCallback(idle, { timeout: LONGEST }));
}
