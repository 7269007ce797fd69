import type { Analysis, Kind, Person } from '../../engine/analysis.ts';
import { say, sayCount } from '../i18n.ts';
import { keysOf } from '../person/find-again.ts';
import { KIND_PLURAL } from '../person/kind-words.ts';
import { ShareBars } from './share-bars.tsx';
import { sourceBalance } from './source-balance.ts';

/** Speakers shown one by one; the groups say the rest. */
const SPEAKERS = 6;

/** The share of the words from which on their countries are worth a look: below it most bars would say that nothing is known. */
const KNOWN_COUNTRIES = 0.3;

interface VoicesProps {
  readonly analysis: Pick<Analysis, 'people' | 'unnamed'>;
  readonly onOpen: (person: Person) => void;
}

const groupWord = (group: Kind | 'unnamed') => say(group === 'unnamed' ? 'unnamedSources' : KIND_PLURAL[group]);

function PersonLink({ person, onOpen }: { readonly person: Person; readonly onOpen: VoicesProps['onOpen'] }) {
  return (
    <button type="button" class="person-link" title={say('openPerson', person.name)} onClick={() => onOpen(person)}>
      <bdi>{person.name}</bdi>
    </button>
  );
}

/** Whose words the article is made of: by what they are, one by one, by country; and who is only spoken about. */
export function Voices({ analysis, onOpen }: VoicesProps) {
  const { total, groups, speakers, countries, neverQuoted } = sourceBalance(analysis);
  const keys = keysOf(analysis.people);
  const known = countries.filter(({ country }) => country !== null).reduce((sum, { characters }) => sum + characters, 0);
  return (
    <div class="voices">
      <h1>{say('voicesHeading')}</h1>
      {total.sources === 0 ? (
        <p class="lead">{say('nobodySpeaks')}</p>
      ) : (
        <>
          <ul class="totals">
            <li>{sayCount('sources', total.sources)}</li>
            <li>{sayCount('statements', total.statements)}</li>
          </ul>
          <p class="lead">{say('voicesLead')}</p>
          <section>
            <h2>{say('byKind')}</h2>
            <ShareBars
              label={say('byKind')}
              total={total.characters}
              bars={groups.map(({ group, ...share }) => ({ key: group, label: groupWord(group), ...share }))}
            />
          </section>
          {speakers.length > 0 && (
            <section>
              <h2>{say('mostSaid')}</h2>
              <ShareBars
                label={say('mostSaid')}
                total={total.characters}
                bars={speakers.slice(0, SPEAKERS).map(({ person, ...share }) => ({
                  key: keys.get(person) ?? person.id,
                  label: <PersonLink person={person} onOpen={onOpen} />,
                  ...share,
                }))}
              />
            </section>
          )}
          {known >= total.characters * KNOWN_COUNTRIES && known > 0 && (
            <section>
              <h2>{say('byCountry')}</h2>
              <ShareBars
                label={say('byCountry')}
                total={total.characters}
                bars={[
                  ...countries.map(({ country, ...share }) => ({
                    key: country ?? '',
                    label: country === null ? say('noCountry') : <bdi>{country}</bdi>,
                    ...share,
                  })),
                  // So that the bars are all that is said.
                  ...groups
                    .filter(({ group }) => group === 'unnamed')
                    .map(({ group, ...share }) => ({ key: group, label: groupWord(group), ...share })),
                ]}
              />
            </section>
          )}
        </>
      )}
      {neverQuoted.length > 0 && (
        <section>
          <h2>
            {say('neverQuoted')} <span class="count">{neverQuoted.length}</span>
          </h2>
          <ul class="links">
            {neverQuoted.map((person) => (
              <li key={keys.get(person)}>
                <PersonLink person={person} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
