import { AccuracyTable } from '../ui/controls/accuracy-table.tsx';
import { say } from '../ui/i18n.ts';

/** The measured error rates. */
export function HowRight() {
  return (
    <section id="how-right" aria-labelledby="how-right-heading">
      <h2 id="how-right-heading">{say('howRightHeading')}</h2>
      <AccuracyTable />
    </section>
  );
}

/** What this is, and what it does with what the reader reads. */
export function About({ version }: { readonly version: string }) {
  return (
    <section id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{say('privacyHeading')}</h2>
      <p>{say('privacyText')}</p>
      <p class="hint">{say('versionText', version)}</p>
    </section>
  );
}
