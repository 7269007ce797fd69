import { keysOf } from './find-again.ts';
import { HeldButton, type HeldButtonProps } from './held-button.tsx';
import { POSITION_WORD } from './kind-words.ts';
import { isDisputed, type Positions } from './positions.ts';
import { say } from './say.ts';

export type PositionsProps = Pick<HeldButtonProps, 'text' | 'onEvidence' | 'onOpen'> & { readonly positions: Positions };

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Goes from a cell to the next one with something in it, in the direction of the key; false where there is none. */
function moveFocus(from: Element, key: string): boolean {
  const cell = from.closest('td');
  const table = cell?.closest('table');
  const step = STEPS[key];
  if (!cell || !table || !step || from.closest('.bubble')) return false;
  const mirrored = step[1] !== 0 && getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + step[0];
  let column = cell.cellIndex + step[1] * mirrored;
  for (; table.rows[row]?.cells[column]; row += step[0], column += step[1] * mirrored) {
    const button = table.rows[row]?.cells[column]?.querySelector<HTMLElement>('.cell');
    if (!button) continue;
    button.focus();
    return true;
  }
  return false;
}

/** Who stands where as a table: a row a person, a column a target, a sign where the article shows a position. For views with room. */
export function PositionsTable({ positions: { people, targets }, ...given }: PositionsProps) {
  const keys = keysOf(people);
  return (
    <table
      class="positions"
      onKeyDown={(event) => {
        if (moveFocus(event.target as Element, event.key)) event.preventDefault();
      }}
    >
      <caption class="unseen">{say('positionsCaption')}</caption>
      <thead>
        <tr>
          <td />
          {targets.map((target) => {
            const { name, counts } = target;
            return (
              <th key={name} scope="col" title={name} class={isDisputed(target) ? 'disputed' : undefined}>
                <span class="target-name">
                  <bdi>{name}</bdi>
                </span>
                {isDisputed(target) && <span class="verdict">{say('disputed')}</span>}
                <span class="tally" dir="ltr" aria-hidden="true">
                  {counts.for > 0 && <span class="tally-for">+{counts.for}</span>}
                  {counts.mixed > 0 && <span class="tally-mixed">±{counts.mixed}</span>}
                  {counts.against > 0 && <span class="tally-against">−{counts.against}</span>}
                </span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={keys.get(person)}>
            <th scope="row">
              <button type="button" class="row-name" title={say('openPerson', person.name)} onClick={() => given.onOpen(person)}>
                <bdi>{person.name}</bdi>
              </button>
            </th>
            {targets.map((target) => {
              const held = target.held.find((each) => each.person === person);
              return (
                <td key={target.name}>
                  {held && (
                    <HeldButton
                      {...given}
                      held={held}
                      look={`cell position-${held.position}`}
                      label={say('cellLabel', person.name, say(POSITION_WORD[held.position].word), target.name)}
                    >
                      <span class="cell-sign" aria-hidden="true">
                        {POSITION_WORD[held.position].sign}
                      </span>
                    </HeldButton>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
