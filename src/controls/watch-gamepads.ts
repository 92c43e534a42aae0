import type { PlayerControls } from './controls.ts';
import { isPadAwake } from './gamepad-hands.ts';
import type { HandsAudience } from './hands-audience.ts';
import { MenuSteps } from './menu-steps.ts';

/** Without any gamepad one look in this time is enough. */
const IDLE_MS = 400;

/** Polls the gamepads once a frame; the one used last plays, or moves through the menus. */
export function watchGamepads(controls: PlayerControls, audience: HandsAudience): void {
  const steps = new MenuSteps();
  let current = -1;
  let wasPlaying = false;
  let nextPollMs = 0;

  const poll = (nowMs: number): void => {
    const pads = navigator.getGamepads().filter((pad) => pad?.connected === true);
    if (current >= 0 && !pads.some((pad) => pad?.index === current)) {
      current = -1;
      wasPlaying = false;
      controls.gamepad.release();
      if (controls.active === 'gamepad') audience.gamepadLost();
    }
    current = pads.find((pad) => pad && isPadAwake(pad))?.index ?? current;
    const pad = pads.find((candidate) => candidate?.index === current);
    nextPollMs = pads.length === 0 ? nowMs + IDLE_MS : 0;
    if (!pad) return;

    if (isPadAwake(pad)) audience.used('gamepad');
    const command = controls.gamepad.poll(pad);
    const isPlaying = audience.isPlaying();
    if (wasPlaying && !isPlaying) steps.settle(pad);
    wasPlaying = isPlaying;
    if (isPlaying) {
      if (command !== undefined) audience.command(command);
      return;
    }
    const step = steps.poll(pad, nowMs);
    if (step !== undefined) audience.menuStep(step);
  };

  const frame = (nowMs: number): void => {
    if (nowMs >= nextPollMs) poll(nowMs);
    requestAnimationFrame(frame);
  };
  if ('getGamepads' in navigator) requestAnimationFrame(frame);
}
