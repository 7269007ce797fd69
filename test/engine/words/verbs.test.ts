import { describe, expect, it } from 'vitest';
import { isOutright } from '../../../src/engine/fusion/wording.ts';
import { ATTITUDE_VERBS } from '../../../src/engine/words/attitude-verbs.ts';
import { BAD, GOOD } from '../../../src/engine/words/evaluations.ts';
import { REPORTING_VERBS } from '../../../src/engine/words/reporting-verbs.ts';
import { conjugate } from '../../../src/engine/words/verb-forms.ts';
import { perform } from '../stage.ts';

describe('conjugate', () => {
  it.each([
    ['add', 'adds added added adding'],
    ['say said', 'says said said saying'],
    ['write wrote written', 'writes wrote written writing'],
    ['admit admitted', 'admits admitted admitted admitting'],
    ['deny', 'denies denied denied denying'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['stress', 'stresses stressed stressed stressing'],
    ['go went gone', 'goes went gone going'],
    ['have had', 'has had had having'],
    ['veto', 'vetoes vetoed vetoed vetoing'],
    ['boo', 'boos booed booed booing'],
    ['quit quit', 'quits quit quit quitting'],
    ['stymie', 'stymies stymied stymied stymieing'],
    ['abhor abhorred', 'abhors abhorred abhorred abhorring'],
  ])('%s', (verb, forms) => {
    const { third, past, participle, ing } = conjugate(verb);
    expect([third, past, participle, ing].join(' ')).toBe(forms);
  });
});

describe('the table of reporting verbs', () => {
  it('has each verb once with the same use, with a source and an example that contains it', () => {
    const keys = REPORTING_VERBS.map((row) => `${row.verb}|${row.particle}|${row.takes.join(' ')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const row of REPORTING_VERBS) {
      const { base, third, past, participle, ing } = conjugate(row.verb);
      const words = row.example.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
      expect(words.some((word) => [base, third, past, participle, ing].includes(word)) ? '' : row.example).toBe('');
      expect(row.source).not.toBe('');
    }
  });
});

it.each(REPORTING_VERBS.map((row) => [row.example, row] as const))(
  'a reporting verb is read in its own example: %s',
  (example, { verb }) => {
    const forms = Object.values(conjugate(verb));
    const cues = [...perform(example).speech.statements.values()].flat().map(({ cue }) => cue && example.slice(...cue).toLowerCase());
    expect(cues.filter((cue) => cue && forms.some((form) => cue.split(/\s+/).includes(form)))).not.toEqual([]);
  },
);

describe('attitude verbs', () => {
  it('stand once each', () => {
    const keys = ATTITUDE_VERBS.map(({ verb, particle }) => `${verb}|${particle.join(' ')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(ATTITUDE_VERBS.map(({ verb, particle, position }) => [`She was ${[conjugate(verb).ing, ...particle].join(' ')} `, position]))(
    'say outright where somebody stands: %s(%s)',
    (lead, position) => {
      expect(isOutright(lead, position)).toBe(true);
    },
  );
});

describe('evaluations', () => {
  it('no word is both good and bad', () => {
    expect([...GOOD].filter((word) => BAD.has(word))).toEqual([]);
  });
});
