import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { unclobbered } from '../../src/page/unclobbered.ts';

const { document } = new JSDOM(`<div id="around"><form id="form"><input name="parentNode"><input name="nodeType"><input name="getAttribute">
<input name="localName"><p id="inner">One</p></form><!-- a note --></div>`).window;
const form = document.querySelector('form') as HTMLFormElement;
// As browsers do and jsdom does not; test/e2e/hostile.test.ts has the real ones.
for (const field of form.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });

describe('a plain node', () => {
  it('is the node itself where nothing can hide its properties', () => {
    const around = document.getElementById('around') as HTMLElement;
    expect(unclobbered(around)).toBe(around);
    expect(unclobbered(around.lastChild as Node)).toBe(around.lastChild);
  });

  it('answers what the browser knows of a form, not what its fields are called', () => {
    expect(form.parentNode === document.getElementsByTagName('input')[0]).toBe(true);
    expect(unclobbered(form).parentNode === document.getElementById('around')).toBe(true);
    expect(unclobbered(form).nodeType).toBe(1);
    expect(unclobbered(form).localName).toBe('form');
    expect(unclobbered(form).getAttribute('id')).toBe('form');
    expect(unclobbered(form).contains(document.getElementById('inner'))).toBe(true);
  });

  it('is the same taken twice', () => {
    const once = unclobbered(form);
    expect(unclobbered(once)).toBe(once);
  });
});
