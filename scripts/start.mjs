import { buildGame } from './build-game.mjs';
import { installPackages } from './install-packages.mjs';
import { run, runScript } from './run.mjs';

await runScript(async () => {
  await installPackages();
  await buildGame();
  process.exitCode = await run(process.execPath, ['--import', 'tsx', 'src/service/main.ts']);
});
