import type { Mended } from '../settings/store.ts';
import { say } from '../ui/i18n.ts';
import { settingNames } from './setting-names.ts';

interface MendedNoticeProps {
  readonly mended: Mended;
  /** The reader wants what the store held as a file. */
  readonly onKeep: () => void;
  /** The reader has read it. */
  readonly onDone: () => void;
}

/** Says once that damaged settings were set back. */
export function MendedNotice({ mended, onKeep, onDone }: MendedNoticeProps) {
  return (
    <section class="banner" role="status">
      <p>{say('mendedText', settingNames(mended.damaged))}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onDone}>
          {say('mendedDone')}
        </button>
        <button type="button" class="link" onClick={onKeep}>
          {say('mendedKeep')}
        </button>
      </div>
    </section>
  );
}
