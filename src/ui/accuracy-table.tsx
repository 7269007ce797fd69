import { ACCURACY, MEASURED_ON } from './accuracy.ts';
import { say, sayCount, spoken } from './say.ts';

/** How often Dramatis is right, as measured: a short table, and what it means. */
export function AccuracyTable() {
  const percent = new Intl.NumberFormat(spoken().language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div class="accuracy">
      <p>{sayCount('accuracyLead', MEASURED_ON)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('accuracyPart')}</th>
            <th scope="col">{say('accuracyRight')}</th>
            <th scope="col">{say('accuracyFound')}</th>
          </tr>
        </thead>
        <tbody>
          {ACCURACY.map(({ part, word, precision, recall }) => (
            <tr key={part}>
              <th scope="row">{say(word)}</th>
              <td>{percent.format(precision / 100)}</td>
              <td>{percent.format(recall / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('accuracyMeaning')}</p>
    </div>
  );
}
