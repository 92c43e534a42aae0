import type { SoundPlayer } from '../audio/sound-player.ts';
import type { PlayerControls } from '../controls/controls.ts';
import { hasCoarsePointer, ScreenWake } from '../platform/device.ts';
import { CHOICES } from '../sim/input.ts';
import type { AppActions } from '../ui/app-model.ts';
import type { App } from './app.ts';
import type { Keeper } from './keeper.ts';
import { openReplay } from './open-replay.ts';
import { watchWindow } from './watch-window.ts';

const CARD_CHOICES = [CHOICES.firstCard, CHOICES.secondCard, CHOICES.thirdCard] as const;

const INTERFACE_SOUNDS = { move: 'uiFocus', accept: 'uiAccept', back: 'uiBack' } as const;

/** Joins the app with its interface, its window, its sound and what is kept. */
export function wireApp(app: App, controls: PlayerControls, keeper: Keeper, sound: SoundPlayer): void {
  const { model } = app;
  const actions: Omit<AppActions, 'touchDown' | 'touchUp'> = {
    play: (choice) => void app.play(choice),
    pickCard: (index) => app.choose(CARD_CHOICES[index]),
    ready: () => app.choose(CHOICES.ready),
    pause: () => app.pause(),
    resume: () => app.resume(),
    quit: () => app.quit(),
    again: () => app.again(),
    downloadReplay: () => app.downloadLast(),
    watchReplay: () => app.watchLast(),
    openReplayFile(file) {
      // A file that slipped onto the window must not cost a run.
      if (!app.isInRun) void app.watch(openReplay(file));
    },
    setReplaySpeed: (speed) => app.setReplaySpeed(speed),
    setReplayPaused: (isPaused) => app.setReplayPaused(isPaused),
    settingsChanged: (settings) => keeper.keepSettings(settings),
    interfaceSound: (kind) => sound.play(INTERFACE_SOUNDS[kind]),
  };
  Object.assign(model.actions, actions);

  watchWindow({
    blurred() {
      controls.release();
      app.pause();
    },
    hidden() {
      app.pause();
      sound.suspend();
    },
    shown: () => sound.resume(),
    gesture: () => sound.unlock(),
    failed: (thrown) => app.fail(thrown),
  });

  model.settings.subscribe((settings) => {
    controls.help = settings;
    sound.setVolumes({
      master: settings.masterVolume / 100,
      music: settings.musicVolume / 100,
      effects: settings.effectsVolume / 100,
      voices: settings.voicesVolume / 100,
      ambience: settings.ambienceVolume / 100,
      interface: settings.interfaceVolume / 100,
      muted: settings.muted,
    });
  });
  model.screen.subscribe((screen) => sound.setTheme(screen === 'title' || screen === 'choose'));
  // A finger on the glass keeps the screen awake; a gamepad beside it does not.
  const wake = new ScreenWake();
  model.screen.subscribe((screen) => wake.hold(screen === 'playing' || screen === 'replay'));
  if (hasCoarsePointer()) {
    model.device.value = 'touch';
    controls.use('touch');
  }
}
