import { SoundPlayer } from './audio/sound-player.ts';
import { PlayerControls } from './controls/controls.ts';
import { deviceHints } from './platform/device.ts';
import { defaultSettings } from './platform/settings.ts';
import { type Address, PLAIN_ADDRESS, readAddress } from './scenes/address.ts';
import { App } from './scenes/app.ts';
import { errorModelOf } from './scenes/app-failure.ts';
import { CaptionWriter } from './scenes/caption-writer.ts';
import { ContextWatch } from './scenes/context-watch.ts';
import { Haptics } from './scenes/haptics.ts';
import { HudPresenter } from './scenes/hud-presenter.ts';
import { Keeper } from './scenes/keeper.ts';
import { fetchReplay } from './scenes/open-replay.ts';
import { PeriodCensus } from './scenes/period-census.ts';
import { createSceneTools } from './scenes/scene-tools.ts';
import { SoundPresenter } from './scenes/sound-presenter.ts';
import { wireApp } from './scenes/wire-app.ts';
import { wireHands } from './scenes/wire-hands.ts';
import { type AppModel, createAppModel } from './ui/app-model.ts';
import { mountUi } from './ui/mount-ui.ts';

/** The address, or one that asks for nothing once its failure is on the screen. */
function addressOf(model: AppModel): Address {
  try {
    return readAddress(location.href);
  } catch (thrown) {
    model.error.value = errorModelOf(thrown);
    model.screen.value = 'error';
    return PLAIN_ADDRESS;
  }
}

async function main(world: HTMLElement, ui: HTMLElement): Promise<void> {
  const model = createAppModel(defaultSettings(deviceHints()));
  model.screen.value = 'title';
  const address = addressOf(model);
  const controls = new PlayerControls();
  const sound = new SoundPlayer();
  const keeper = new Keeper(model);
  const app: App = new App({
    model,
    controls,
    keeper,
    presenters: [
      new HudPresenter(model),
      new CaptionWriter(model),
      new SoundPresenter(sound),
      new Haptics(model),
      new PeriodCensus(model),
    ],
    async openHost() {
      // Phaser is four fifths of all code: the title does not wait for it.
      const { openPhaserHost } = await import('./scenes/phaser-host.ts');
      return openPhaserHost(world, createSceneTools(model, controls.keyboard.leader), new ContextWatch(app));
    },
  });
  wireApp(app, controls, keeper, sound);
  wireHands(app, controls);
  model.choice.value = { ...model.choice.value, ...address.preset };
  mountUi(ui, model);
  await keeper.recall();
  if (address.replay !== undefined) void app.watch(fetchReplay(address.replay));
  else app.prepareInTime();
  if (address.isLab) (await import('./debug/lab-hook.ts')).openLab(app);
}

const world = document.getElementById('game');
const ui = document.getElementById('ui');
if (world !== null && ui !== null) void main(world, ui);
