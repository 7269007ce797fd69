/** How long the window must keep its size before it counts as the browser's last word, ms: browsers grow a popup in steps. */
const SETTLED = 150;
/** Under this height the page had better scroll as a whole than the list alone in a slit, px. */
const LEAST = 300;

/**
 * Keeps the popup inside a window that the browser has made lower than the popup wants to be, as on a small screen, so that the list scrolls and not the
 * page around it. The height goes into the custom property --room. (In CSS alone, 100vh, it would keep a popup from ever growing: its window takes the
 * size of its content.) Answers a function that ends it.
 */
export function fitToWindow(window: Window): () => void {
  const page = window.document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  function fit() {
    if (page.scrollHeight > window.innerHeight && window.innerHeight >= LEAST) page.style.setProperty('--room', `${window.innerHeight}px`);
  }
  function resized() {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED);
  }
  window.addEventListener('resize', resized);
  resized();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('resize', resized);
  };
}
