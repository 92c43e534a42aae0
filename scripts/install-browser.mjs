import { existsSync } from 'node:fs';
import { runOrThrow } from './run.mjs';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const KOREAN_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const APT_GET = '/usr/bin/apt-get';

/**
 * Finds the Chromium for the browser tests, installing Debian's (and a Korean font) when it is missing and may be;
 * gives its path. The variable CHROMIUM names another one. Throws a sentence that says what to install.
 * @returns {Promise<string>}
 */
export async function installBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM is “${named}”, but there is no such file.`);
    return named;
  }
  const missing = missingDebianPackages();
  if (missing.length > 0) await installDebianPackages(missing);
  const browser = BROWSERS.find((path) => existsSync(path));
  if (browser === undefined)
    throw new Error('No Chromium found: install one, or name it: CHROMIUM=/path npm test');
  return browser;
}

/** @returns {string[]} */
function missingDebianPackages() {
  const missing = BROWSERS.some((path) => existsSync(path)) ? [] : ['chromium'];
  // Other systems bring Korean fonts of their own.
  if (process.platform === 'linux' && existsSync(APT_GET) && !existsSync(KOREAN_FONT))
    missing.push('fonts-noto-cjk');
  return missing;
}

/** @param {readonly string[]} names */
async function installDebianPackages(names) {
  const wanted = names.join(' and ');
  if (!existsSync(APT_GET)) throw new Error(`The browser tests need ${wanted}: install it, or set CHROMIUM.`);
  if (process.getuid?.() !== 0) {
    throw new Error(`The browser tests need ${wanted}. Run: sudo apt-get install ${names.join(' ')}`);
  }
  process.stdout.write(`Installing ${wanted} …\n`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await runOrThrow(APT_GET, ['update', '-qq'], quiet);
  await runOrThrow(APT_GET, ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
}
