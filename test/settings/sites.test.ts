import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSite, hostIn, withSite } from '../../src/settings/sites.ts';

describe('the host name in what a reader typed', () => {
  it.each([
    ['courier.example', 'courier.example'],
    [' Courier.Example ', 'courier.example'],
    ['https://www.courier.example/world/a.html?b#c', 'www.courier.example'],
    ['http://courier.example:8080', 'courier.example'],
    ['courier.example/world', 'courier.example'],
    ['courier.example.', 'courier.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', null],
    ['courier', null],
    ['*.courier.example', null],
    ['the courier', null],
    ['a..example', null],
    ['-.example', null],
    ['ftp://courier.example', null],
    ['mailto:a@courier.example', null],
    ['someone@courier.example', null],
    ['javascript:alert(1)', null],
    ['about:blank', null],
  ])('%j: %j', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  it('stays as it is when it is read again, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const host = hostIn(typed);
        if (host !== null) expect(hostIn(host)).toBe(host);
      }),
    );
  });
});

describe('a list of sites', () => {
  it.each([
    ['courier.example', 'courier.example', true],
    ['courier.example', 'www.courier.example', true],
    ['www.courier.example', 'courier.example', false],
    ['courier.example', 'thecourier.example', false],
  ])('with %s: %s is on it: %s', (site, host, expected) => {
    expect(hasSite([site], host)).toBe(expected);
  });

  it.each([
    ['takes a new one at its place', ['a.example', 'c.example'], 'b.example', true, ['a.example', 'b.example', 'c.example']],
    ['takes none twice', ['a.example'], 'a.example', true, ['a.example']],
    ['takes none that is covered', ['a.example'], 'www.a.example', true, ['a.example']],
    ['loses one', ['a.example', 'b.example'], 'a.example', false, ['b.example']],
    ['loses what covers the host', ['a.example'], 'www.a.example', false, []],
  ])('%s', (_what, sites, host, on, expected) => {
    expect(withSite(sites, host, on)).toEqual(expected);
  });
});
