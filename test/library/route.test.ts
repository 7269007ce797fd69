import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../src/library/route.ts';

it.each<[string, Route]>([
  ['', { at: 'people' }],
  ['#articles', { at: 'articles' }],
  ['#person', { at: 'people' }],
  ['#person/', { at: 'people' }],
  ['#person/%', { at: 'people' }],
  ['#elsewhere', { at: 'people' }],
])('%j is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

it('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(routeOf(hashOf({ at: 'person', id }))).toEqual({ at: 'person', id });
      expect(routeOf(hashOf({ at: 'article', url: id }))).toEqual({ at: 'article', url: id });
      expect(routeOf(hashOf({ at: 'matter', name: id }))).toEqual({ at: 'matter', name: id });
    }),
  );
});
