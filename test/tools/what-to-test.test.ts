import { expect, it } from 'vitest';
import { whatToTest } from '../../src/tools/what-to-test.ts';

const ROOMS = ['test/settings', 'test/engine', 'test/engine/roles', 'test/e2e'];

it.each([
  [['settings'], 'unit*', ['test/settings/']],
  [['engine/roles', 'settings'], 'unit*', ['test/engine/roles/', 'test/settings/']],
  [['choose-bearer'], 'unit*', ['choose-bearer']],
  [['test/ui/view.test.ts'], 'unit*', ['test/ui/view.test.ts']],
  [['settings', '-t', 'a title of words'], 'unit*', ['test/settings/', '-t', 'a title of words']],
  [['e2e/hover'], 'e2e', ['e2e/hover']],
  [['e2e'], 'e2e', ['test/e2e/']],
  [['test/e2e/card.test.ts'], 'e2e', ['test/e2e/card.test.ts']],
] as const)('npm test -- %j', (names, project, filters) => {
  expect(whatToTest(names, (folder) => ROOMS.includes(folder))).toEqual({ project, filters });
});
