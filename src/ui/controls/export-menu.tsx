import { useState } from 'preact/hooks';
import { say } from '../i18n.ts';

/** What a page can be saved as, or copied as. */
export type ExportKind = 'jsonld' | 'csv' | 'md' | 'citation';

interface ExportMenuProps {
  readonly onExport: (kind: ExportKind) => Promise<void>;
  /** Where memory and corrections are. */
  readonly libraryHref: string;
}

/** Takes what the page shows with the reader: as a file, or as a citation on the clipboard; and leads to memory and corrections. */
export function ExportMenu({ onExport, libraryHref }: ExportMenuProps) {
  const [said, setSaid] = useState('');
  const take = (kind: ExportKind) =>
    void onExport(kind).then(
      () => setSaid(say(kind === 'citation' ? 'citationCopied' : 'fileSaved')),
      (fault: Error) => setSaid(say('exportFailed', fault.message)),
    );
  return (
    <details class="export">
      <summary>{say('exportPage')}</summary>
      <div class="export-choices">
        <button type="button" onClick={() => take('citation')}>
          {say('copyCitation')}
        </button>
        <button type="button" onClick={() => take('md')}>
          {say('exportMarkdown')}
        </button>
        <button type="button" onClick={() => take('csv')}>
          {say('exportCsv')}
        </button>
        <button type="button" onClick={() => take('jsonld')}>
          {say('exportJsonLd')}
        </button>
      </div>
      <p role="status">{said}</p>
      <p>
        <a href={libraryHref} target="_blank" rel="noopener">
          {say('libraryHeading')}
        </a>
      </p>
    </details>
  );
}
