/**
 * Who publishes Dramatis, and where they are found: the one place to change before a first release. The manifests, the npm package, the site and the stores' metadata take it from here.
 * As long as an address ends in .example, which is nobody's, `npm run sign` and `npm run upload` refuse to go.
 */
export const PUBLISHER = {
  name: 'The authors of Dramatis',
  /** By which Firefox and its store know the add-on; never changed once it is published. */
  firefoxId: 'dramatis@dramatis.example',
  homepage: 'https://dramatis.example/',
  /** Where readers write when something is wrong. */
  support: 'https://dramatis.example/support',
  /** The repository. */
  source: 'https://dramatis.example/source',
} as const;

/** Where it is installed from, once the stores have it: the links of the site. */
export const STORES = {
  chromeStore: 'https://dramatis.example/chrome',
  edgeStore: 'https://dramatis.example/edge',
  firefoxStore: 'https://dramatis.example/firefox',
} as const;
