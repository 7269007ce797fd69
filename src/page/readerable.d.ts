/** Readability's decision alone, in its own file: its whole reader would double the content script. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
