import { say, spoken } from '../ui/say.ts';
import { ARTICLES, MEASURED } from './measured.ts';

/** The measured error rates, for whoever wants to know how far to trust what is shown. */
export function HowRight() {
  const percent = new Intl.NumberFormat(spoken().language, { style: 'percent' });
  return (
    <section id="how-right" aria-labelledby="how-right-heading">
      <h2 id="how-right-heading">{say('howRightHeading')}</h2>
      <p>{say('howRightIntro', ARTICLES)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('columnRight')}</th>
            <th scope="col">{say('columnFound')}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURED.map(({ part, right, found }) => (
            <tr key={part}>
              <th scope="row">{say(part)}</th>
              <td>{percent.format(right / 100)}</td>
              <td>{percent.format(found / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say('howRightNote')}</p>
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
