import type { PageState } from '../messages/messages.ts';
import { say, spoken } from '../ui/i18n.ts';

/** What a language is called in the reader's own ("German"); null for a code that names none. */
export function languageName(code: string): string | null {
  try {
    const name = new Intl.DisplayNames([spoken().language], { type: 'language', fallback: 'none' }).of(code);
    return name ?? null;
  } catch {
    return null; // Not even the form of a language code.
  }
}

interface Words {
  readonly title: string;
  readonly body: string;
  /** What went wrong, in the machine's words. */
  readonly detail?: string;
  readonly offersAnalysis?: boolean;
}

function wordsForNoArticle(reason: Extract<PageState, { is: 'no-article' }>['reason']): Words {
  switch (reason) {
    case 'not-an-article':
      return { title: say('notAnArticleTitle'), body: say('notAnArticleBody'), offersAnalysis: true };
    case 'no-text':
      return { title: say('noTextTitle'), body: say('noTextBody') };
    case 'nothing-heard':
      return { title: say('unheardTitle'), body: say('unheardBody') };
  }
}

/** What to say of a page without an analysis. */
function wordsFor(state: Exclude<PageState, { is: 'analysed' }>): Words {
  switch (state.is) {
    case 'no-article':
      return wordsForNoArticle(state.reason);
    case 'other-language': {
      const name = languageName(state.language);
      return { title: name ? say('otherLanguageTitle', name) : say('otherLanguageUnknownTitle'), body: say('otherLanguageBody') };
    }
    case 'off':
      return state.where === 'site'
        ? { title: say('offSiteTitle'), body: say('offSiteBody') }
        : { title: say('offEverywhereTitle'), body: say('offEverywhereBody') };
    case 'too-much':
      return { title: say('tooMuchTitle'), body: say('tooMuchBody') };
    case 'failed':
      return { title: say('failedTitle'), body: say('failedBody'), detail: state.message };
  }
}

interface NoticeProps {
  /** Null while the page is being read. */
  readonly state: Exclude<PageState, { is: 'analysed' }> | null;
  readonly onAnalyse: () => void;
}

/** Why there are no people to show, and what the reader can do about it. */
export function Notice({ state, onAnalyse }: NoticeProps) {
  if (!state)
    return (
      <p class="notice loading" role="status">
        {say('loading')}
      </p>
    );
  const { title, body, detail, offersAnalysis } = wordsFor(state);
  return (
    <section class="notice" role="status">
      <h1>{title}</h1>
      <p>{body}</p>
      {detail && <p class="detail">{detail}</p>}
      {offersAnalysis && (
        <button type="button" class="action" onClick={onAnalyse}>
          {say('analyseAnyway')}
        </button>
      )}
    </section>
  );
}

/** The browser doesn't let Dramatis read pages: why there are no people, and the way to allow it. */
export function AccessNotice({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <section class="notice" role="status">
      <p>{say('accessMissing')}</p>
      <button type="button" class="action" onClick={onAsk}>
        {say('accessAsk')}
      </button>
    </section>
  );
}
