import { say, spoken } from '../i18n.ts';
import { HELD_OUT, JUDGED, MEASURED } from './accuracy.ts';

/** Where a part was not measured in that way. */
const NONE = '–';

/** How often Dramatis was right on articles that it had never seen, for whoever wants to know how far to trust what is shown. */
export function AccuracyTable() {
  const percent = new Intl.NumberFormat(spoken().language, { style: 'percent' });
  const share = (value: number | undefined) => (value === undefined ? NONE : percent.format(value / 100));
  return (
    <>
      <p>{say('howRightIntro', HELD_OUT.articles, JUDGED.people, JUDGED.pages)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('columnJudged')}</th>
            <th scope="col">{say('columnRight')}</th>
            <th scope="col">{say('columnFound')}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURED.map(({ part, heldOut, judged }) => (
            <tr key={part}>
              <th scope="row">{say(part)}</th>
              <td>{share(judged)}</td>
              <td>{share(heldOut?.right)}</td>
              <td>{share(heldOut?.found)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say('howRightNote')}</p>
    </>
  );
}
