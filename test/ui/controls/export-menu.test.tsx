// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ExportMenu } from '../../../src/ui/controls/export-menu.tsx';
import { accessibilityFaults, one, settle, show } from '../render.ts';

const STATUS = '.export [role=status]';

it.each([
  ['Copy citation', 'citation', 'The citation is copied.'],
  ['Markdown', 'md', 'The file is saved.'],
  ['CSV', 'csv', 'The file is saved.'],
  ['JSON-LD', 'jsonld', 'The file is saved.'],
])('%s is taken, and told', async (words, kind, told) => {
  const onExport = vi.fn(async () => {});
  await show(<ExportMenu onExport={onExport} libraryHref="/library" />);
  await settle(() => one('.export button', words).click());
  expect(onExport).toHaveBeenCalledWith(kind);
  await vi.waitFor(() => expect(one(STATUS).textContent).toBe(told));
});

it('what did not work is told in the browser’s words', async () => {
  await show(
    <main>
      <ExportMenu onExport={() => Promise.reject(new Error('the clipboard is locked'))} libraryHref="/library" />
    </main>,
  );
  await settle(() => one('.export button', 'Copy citation').click());
  await vi.waitFor(() => expect(one(STATUS).textContent).toBe('That did not work: the clipboard is locked'));
  expect(await accessibilityFaults()).toEqual([]);
});
