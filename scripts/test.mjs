import { buildGame } from './build-game.mjs';
import { installBrowser } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { runOrThrow, runScript } from './run.mjs';

/**
 * Runs a tool from node_modules by its script, so that a terminal without npm's PATH does as well.
 * @param {string} script
 * @param {...string} words
 */
function runTool(script, ...words) {
  return runOrThrow(process.execPath, [`node_modules/${script}`, ...words]);
}

await runScript(async () => {
  await installPackages();
  process.env['CHROMIUM'] = await installBrowser();
  await runTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
  await runTool('typescript/bin/tsc', '-p', 'tsconfig.json');
  await runTool('typescript/bin/tsc', '-p', 'src/sim/tsconfig.json');
  await runTool('vitest/vitest.mjs', 'run', '--project', 'unit');
  await buildGame();
  await runTool('vitest/vitest.mjs', 'run', '--project', 'browser');
});
