import { ARTICLES, MEASURED } from './accuracy.ts';
import { say, spoken } from './say.ts';

/** The measured error rates, for whoever wants to know how far to trust what is shown. */
export function AccuracyTable() {
  const percent = new Intl.NumberFormat(spoken().language, { style: 'percent' });
  return (
    <>
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
    </>
  );
}
