import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { manifestFor, type Target } from './src/tools/manifest.ts';

/** One source, two builds: `vite build --mode chrome|firefox` writes dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: { __TARGET__: JSON.stringify(target) },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: { polyfill: false },
    },
    plugins: mode === 'test' ? [] : [crx({ manifest: manifestFor(target) as never, browser: target })],
    test: {
      projects: [
        { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], environment: 'node' } },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            environment: 'node',
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
