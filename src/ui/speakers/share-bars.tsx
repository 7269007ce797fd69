import type { ComponentChildren } from 'preact';
import { sayCount, spoken } from '../i18n.ts';

/** One bar: what it stands for, and the numbers behind it. */
interface Bar {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly characters: number;
  readonly statements: number;
  /** How many sources it stands for; without it, the bar is one source's. */
  readonly sources?: number;
}

interface ShareBarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** All attributed words, characters: what a bar's per cent are of. */
  readonly total: number;
}

/** Bars with their numbers written beside them: how much of the attributed words is whose. The whole track is all of them. */
export function ShareBars({ label, bars, total }: ShareBarsProps) {
  const percent = new Intl.NumberFormat(spoken().language, { style: 'percent', maximumFractionDigits: 0 });
  /** Who has said something has not said nothing, however little it is. */
  const shareText = (of: number) => (of > 0 && of < 0.005 ? `<\u00a0${percent.format(0.01)}` : percent.format(of));
  const share = (characters: number) => characters / Math.max(1, total);
  return (
    <ul class="bars" aria-label={label}>
      {bars.map(({ key, label: name, characters, statements, sources }) => (
        <li key={key} class="bar-row">
          <span class="bar-label">
            {name}
            {sources !== undefined && (
              <>
                <span class="count" aria-hidden="true">
                  {sources}
                </span>
                <span class="unseen"> {sayCount('sources', sources)}</span>
              </>
            )}
          </span>
          <span class="bar-statements">{sayCount('statements', statements)}</span>
          <span class="bar-percent">{shareText(share(characters))}</span>
          <span class="bar-track" aria-hidden="true">
            <span class="bar" style={{ inlineSize: `${100 * share(characters)}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
