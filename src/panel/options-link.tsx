import { say } from '../ui/i18n.ts';

/** Where the options are, seen from popup and panel. */
const OPTIONS = '../options/index.html';

function Sliders() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
    >
      <path d="M3 6h7M15 6h2M3 14h2M10 14h7" />
      <circle cx="12.5" cy="6" r="2.25" />
      <circle cx="7.5" cy="14" r="2.25" />
    </svg>
  );
}

/** The way to the options, in a tab of its own. */
export function OptionsLink() {
  return (
    <a class="to-options" href={OPTIONS} target="_blank" rel="noopener" title={say('optionsHeading')} aria-label={say('optionsHeading')}>
      <Sliders />
    </a>
  );
}
