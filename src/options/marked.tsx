import { say } from '../ui/i18n.ts';
import { KIND_PLURAL } from '../ui/person/kind-words.ts';
import { KINDS } from '../vocabulary/terms.ts';
import type { PartProps } from './part.ts';

/** Whose names are marked. */
export function Marked({ settings: { marked }, onChange }: PartProps) {
  return (
    <section id="marked" aria-labelledby="marked-heading">
      <h2 id="marked-heading">{say('markedHeading')}</h2>
      <fieldset class="kinds" aria-describedby="marked-hint">
        <legend class="unseen">{say('markedHeading')}</legend>
        {KINDS.map((kind) => (
          <label class="option" key={kind}>
            <input
              type="checkbox"
              checked={marked.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ marked: KINDS.filter((each) => (each === kind ? checked : marked.includes(each))) })
              }
            />
            <span class={`kind kind-${kind}`}>{say(KIND_PLURAL[kind])}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" id="marked-hint">
        {say('markedHint')}
      </p>
    </section>
  );
}
