import type { Person } from '../../engine/analysis.ts';
import { wikidataPage } from '../../vocabulary/wikidata.ts';
import { say } from '../i18n.ts';

interface KnownLinkProps {
  readonly person: Pick<Person, 'wikidata'>;
  /** Opens the page, where a link may not stand: on pages of the network browsers look up the hosts of links before anybody follows them. */
  readonly onKnown?: (wikidata: string) => void;
}

/** The way to what Wikidata has of somebody whom the knowledge base is sure of: the same for every reader, opened by the reader alone. */
export function KnownLink({ person: { wikidata }, onKnown }: KnownLinkProps) {
  if (wikidata === undefined) return null;
  return (
    <p class="known-link">
      {onKnown ? (
        <button type="button" class="link" onClick={() => onKnown(wikidata)}>
          {say('onWikidata')}
        </button>
      ) : (
        <a href={wikidataPage(wikidata)} target="_blank" rel="noreferrer noopener">
          {say('onWikidata')}
        </a>
      )}
    </p>
  );
}
