import { afterEach, expect, it, vi } from 'vitest';
import { installBrowser } from '../../scripts/install-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

it('the browser that CHROMIUM names is taken as it is', async () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(await installBrowser()).toBe(process.execPath);
});

it('a browser that is not where CHROMIUM says is refused in a sentence', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  await expect(installBrowser()).rejects.toThrow(
    'CHROMIUM is “/nowhere/chromium”, but there is no such file.',
  );
});
