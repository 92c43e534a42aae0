import { buildGame } from './build-game.mjs';
import { installPackages } from './install-packages.mjs';
import { runScript } from './run.mjs';

await runScript(async () => {
  await installPackages();
  await buildGame();
});
