import { beforeEach, describe, expect, it } from 'vitest';
import { PlayerControls } from '../../src/controls/controls.ts';
import { BUTTONS, CHOICES, gaitOf, idleInput, type TickInput } from '../../src/sim/input.ts';
import type { GameState } from '../../src/sim/state.ts';

/** Hands do not look at the game. */
const anyState = {} as GameState;

let controls: PlayerControls;

function read(): TickInput {
  const input = idleInput();
  controls.read(anyState, input);
  return input;
}

beforeEach(() => {
  controls = new PlayerControls();
});

describe('the hands together', () => {
  it('aim by hand with the mouse', () => {
    controls.keyboard.mouseChanged(0, 100, 0, true);
    expect(read()).toMatchObject({ aim: 64, buttons: BUTTONS.manualAim });
  });

  it('leave aiming to the rules when the player wants so', () => {
    controls.help = { autoAim: true, autoAttack: false };
    controls.keyboard.mouseChanged(0, 100, 0, true);
    expect(read()).toMatchObject({ aim: 0, buttons: 0 });
  });

  it('leave striking to the rules on touch, and elsewhere when the player wants so', () => {
    expect(read().buttons).toBe(0);
    controls.use('touch');
    expect(read().buttons).toBe(BUTTONS.auto);
    controls.use('gamepad');
    controls.help = { autoAim: true, autoAttack: true };
    expect(read().buttons).toBe(BUTTONS.auto);
  });

  it('obey those used last and let go of the others', () => {
    controls.keyboard.keyDown('KeyW');
    expect(controls.use('touch')).toBe(true);
    expect(controls.use('touch')).toBe(false);
    expect(gaitOf(read().move)).toBe('still');
    controls.use('keyboard');
    expect(gaitOf(read().move)).toBe('still');
  });

  it('hand over a choice in exactly one tick', () => {
    controls.choose(CHOICES.secondCard);
    expect(read().choice).toBe(CHOICES.secondCard);
    expect(read().choice).toBe(CHOICES.none);
  });

  it('do not swing with the press that closed a menu, but walk on with a key that is still down', () => {
    controls.keyboard.keyDown('Space');
    controls.keyboard.keyDown('KeyD');
    controls.settle();
    expect(read().buttons).toBe(0);
    expect(gaitOf(read().move)).toBe('walk');
    controls.keyboard.keyUp('Space');
    read();
    controls.keyboard.keyDown('Space');
    expect(read().buttons).toBe(BUTTONS.dash);
  });

  it('rest after the window lost its focus', () => {
    controls.keyboard.keyDown('KeyW');
    controls.keyboard.keyDown('KeyK');
    controls.release();
    expect(read()).toEqual(idleInput());
  });

  it('write only what a replay can hold', () => {
    controls.keyboard.keyDown('KeyA');
    controls.keyboard.keyDown('ShiftLeft');
    controls.keyboard.mouseChanged(-7, -3, 3, true);
    const { move, aim, buttons, choice } = read();
    for (const byte of [move, aim, buttons, choice]) expect(byte & 255).toBe(byte);
    expect(move).toBeLessThanOrEqual(96);
  });
});
