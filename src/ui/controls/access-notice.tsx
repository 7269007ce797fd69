import { say } from '../i18n.ts';

/** Says that the browser does not let Dramatis read pages, and asks for it. */
export function AccessNotice({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <section class="banner" role="status">
      <p>{say('accessMissing')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onAsk}>
          {say('accessAsk')}
        </button>
      </div>
    </section>
  );
}
